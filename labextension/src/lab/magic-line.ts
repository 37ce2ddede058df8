/** The line that makes a cell a run. */

export const MAGIC = '%%estimator';
export const LOAD = '%load_ext jupyter_estimator';

/** What to put in front of a cell; null where it has a magic of its own, ours or another. */
export function lineFor(source: string): string | null {
  return /^\s*%%/.test(source) ? null : `${MAGIC}\n`;
}

/** The line that makes a cell a run. */

export const MAGIC = '%%estimator';
export const LOAD = '%load_ext jupyter_estimator';

/** What to put in front of a cell: nothing where the line is there, null where another magic stands in its place. */
export function lineFor(source: string): string | null {
  const [, magic] = /^\s*(%%\S*)/.exec(source) ?? [];
  if (magic === MAGIC) return '';
  return magic ? null : `${MAGIC}\n`;
}

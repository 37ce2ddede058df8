/** What a link to a run holds. */

const RUN = 'estimator-run';
const WORKSPACE = 'estimator-workspace';

export function runOf(search: string): { run: string; workspace: string } | null {
  const given = new URLSearchParams(search);
  const run = given.get(RUN);
  return run ? { run, workspace: given.get(WORKSPACE) ?? '' } : null;
}

/** A path with its query and hash, less what names the run. */
export function withoutRun(request: string): string {
  const [, path = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(request) ?? [];
  const kept = new URLSearchParams(search);
  kept.delete(RUN);
  kept.delete(WORKSPACE);
  const left = kept.toString();
  return `${path}${left ? `?${left}` : ''}${hash}`;
}

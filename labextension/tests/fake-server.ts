/** A server extension in memory that keeps the REST contract: runs, the poll with its sequence numbers, files, refusals. */
import { fakeState } from '../dev/fake-run';
import { isLive, type RunRow } from '../src/rest/shapes';
import type { RunFile, RunState, Status } from '../src/view/protocol';

export interface FakeRun {
  row: RunRow;
  log: string;
  files: Map<string, string>;
}

export function row(id: string, more: Partial<RunRow> = {}): RunRow {
  return {
    id,
    experiment: 'digits',
    display_name: `name of ${id}`,
    status: 'Running',
    created: 1000,
    started: 1001,
    ended: null,
    archived: false,
    parent: null,
    type: 'cell',
    source: 'cell',
    target: 'local',
    tags: {},
    metrics: [],
    progress: null,
    ...more,
  };
}

export function stateOf(of: RunRow): RunState {
  const { id, experiment, display_name, created, started, ended, target, source, tags, progress } = of;
  const seen = { id, experiment, display_name, created, started, ended, target, source, tags, progress };
  const nothing = {
    now: 2000,
    phase: '',
    parameters: [],
    properties: {},
    provenance: [],
    error: null,
    exit_code: null,
  };
  return fakeState(of.status, { ...nothing, ...seen });
}

interface Told {
  seq: number;
  log: number;
  state: string;
}

export class FakeServer {
  readonly runs = new Map<string, FakeRun>();
  readonly asked: { method: string; path: string; body: Record<string, unknown> | null }[] = [];
  /** What the server would do to the next requests. */
  mood: 'answers' | 'silent' | 'absent' | 'broken' = 'answers';
  private told = new Map<string, Told>();

  /** Its clock; the browser's where it is not set. */
  now: number | null = null;
  /** Bytes of a log in one answer. */
  piece = Number.POSITIVE_INFINITY;

  add(id: string, more: Partial<RunRow> = {}, log = '', files: Record<string, string> = {}): FakeRun {
    const run = { row: row(id, more), log, files: new Map(Object.entries(files)) };
    this.runs.set(id, run);
    return run;
  }

  end(id: string, status: Status = 'Completed'): void {
    Object.assign(this.runs.get(id)!.row, { status, ended: 1500 });
  }

  /** A restart: what was in memory is gone. */
  restart(): void {
    this.told = new Map();
  }

  polls(): Record<string, unknown>[] {
    return this.asked.filter(one => one.path === 'poll').map(one => one.body!);
  }

  readonly send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const method = init.method ?? 'GET';
    const body = init.body ? JSON.parse(String(init.body)) : null;
    this.asked.push({ method, path, body });
    await Promise.resolve();
    if (this.mood === 'silent') throw new TypeError('Failed to fetch');
    if (this.mood === 'absent') return new Response('<html>not found</html>', { status: 404 });
    if (this.mood === 'broken') return json({ message: 'Bug' }, 500);
    const [where, query = ''] = path.split('?') as [string, string?];
    return this.answer(method, where, new URLSearchParams(query), body, new Headers(init.headers));
  };

  private answer(
    method: string,
    path: string,
    query: URLSearchParams,
    body: Record<string, unknown> | null,
    headers: Headers,
  ): Response {
    if (path === 'poll') return json(this.poll(body as never));
    if (path === 'runs' && method === 'GET') return json(this.list(query));
    if (path === 'runs') return json({ run_id: this.submit(body?.values as Record<string, unknown>) }, 201);
    if (path === 'form') return json({ form: { fields: [], values: { script: query.get('path') } } });
    if (path === 'preview') return json({ magic: '%%estimator', python: 'Estimator()', error: null });
    if (path === 'tensorboard' && method === 'POST') return json({ id: 'b1', url: '/base/proxy/6006/' });
    const [, id = '', ...rest] = path.split('/');
    const run = this.runs.get(decodeURIComponent(id));
    if (!run) return json({ message: `There is no run ${id}.`, hint: 'jupyter estimator list' }, 404);
    const what = rest.join('/');
    if (what === 'cancel') {
      run.row.status = 'CancelRequested';
      return json({ status: run.row.status });
    }
    if (what === 'log') {
      const piece = run.log.slice(Number(query.get('from')), Number(query.get('to')));
      return new Response(new TextEncoder().encode(piece));
    }
    if (what === 'metrics') return json({ series: { asked: [...query] }, media: [] });
    if (what === 'files') return json({ files: filesOf(run) });
    if (what.startsWith('files/')) return file(run, decodeURIComponent(what.slice(6)), headers);
    if (method === 'DELETE') return this.remove(run);
    if (method === 'PATCH') Object.assign(run.row, body);
    return json({ state: stateOf(run.row) });
  }

  private remove(run: FakeRun): Response {
    if (isLive(run.row.status)) return json({ message: 'The run still runs.', hint: 'Cancel it first.' }, 409);
    this.runs.delete(run.row.id);
    return new Response(null, { status: 204 });
  }

  private submit(values: Record<string, unknown>): string {
    const id = `run-${this.runs.size + 1}`;
    this.add(id, { display_name: String(values.name ?? id) });
    return id;
  }

  private list(query: URLSearchParams) {
    const statuses = query.getAll('status');
    const text = (query.get('text') ?? '').toLowerCase();
    const all = [...this.runs.values()].map(({ row }) => row).sort((a, b) => b.created - a.created);
    const found = all.filter(
      one =>
        (!statuses.length || statuses.includes(one.status)) &&
        one.display_name.toLowerCase().includes(text) &&
        (query.get('archived') === '1' ? one.archived : !one.archived),
    );
    const counts = new Map<string, number>();
    for (const { experiment } of found) counts.set(experiment, (counts.get(experiment) ?? 0) + 1);
    const of = query.get('experiment');
    const rows = of === null ? found : found.filter(one => one.experiment === of);
    const offset = Number(query.get('offset') ?? 0);
    return {
      runs: rows.slice(offset, offset + Number(query.get('limit') ?? 100)),
      total: rows.length,
      running: all.filter(one => isLive(one.status)).length,
      now: this.now ?? Date.now() / 1000,
      experiments: [...counts],
    };
  }

  private poll(question: {
    list: { query: string; etag: string | null } | null;
    views: { run: string; view: string; seq: number }[];
  }) {
    let list = null;
    if (question.list && new URLSearchParams(question.list.query).get('where') === 'nonsense') {
      list = { error: { message: 'That is no condition.', hint: 'Write another.' } };
    } else if (question.list) {
      const found = this.list(new URLSearchParams(question.list.query));
      const etag = JSON.stringify({ ...found, now: 0 });
      if (etag !== question.list.etag) list = { etag, ...found };
    }
    const views = Object.fromEntries(question.views.map(one => [one.view, this.news(one)]));
    return { list, views };
  }

  private news({ run: id, view, seq }: { run: string; view: string; seq: number }) {
    const run = this.runs.get(id);
    if (!run) return { error: { message: `There is no run ${id}.`, hint: 'It was deleted.', gone: true } };
    let told = this.told.get(view);
    if (!told || told.seq !== seq) told = { seq, log: 0, state: '' };
    const update: Record<string, unknown> = { type: 'update' };
    const state = JSON.stringify(run.row);
    if (state !== told.state) update.state = stateOf(run.row);
    const log = Math.min(run.log.length, told.log + this.piece);
    if (log > told.log) {
      update.log = { from: told.log, size: run.log.length, data: btoa(run.log.slice(told.log, log)) };
    }
    const updates = Object.keys(update).length > 1 ? [update] : [];
    const next = { seq: updates.length ? told.seq + 1 : told.seq, log, state };
    this.told.set(view, next);
    return { seq: next.seq, updates, more: log < run.log.length };
  }
}

function file(run: FakeRun, name: string, headers: Headers): Response {
  const content = run.files.get(name);
  if (content === undefined) return json({ message: `The run has no file ${name}.`, hint: '' }, 404);
  if (!content) return new Response(null, { status: 416 });
  const [, from = '0', to = ''] = /bytes=(\d+)-(\d*)/.exec(headers.get('Range') ?? '') ?? [];
  const piece = content.slice(Number(from), Number(to) + 1);
  return new Response(piece, {
    status: 206,
    headers: { 'Content-Type': 'text/plain', 'Content-Range': `bytes ${from}-${piece.length - 1}/${content.length}` },
  });
}

function filesOf(run: FakeRun): RunFile[] {
  return [...run.files].map(([name, content]) => ({ name, size: content.length, modified: 1 }));
}

function json(content: unknown, status = 200): Response {
  return new Response(JSON.stringify(content), { status, headers: { 'Content-Type': 'application/json' } });
}

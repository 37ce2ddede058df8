/** The server extension's calls. Who makes it says how a request is sent, so that nothing here knows of JupyterLab. */
import { AskError } from '../view/asking';
import type { FormSchema, FormValues, Request, RunFile, RunState, SeriesPoints } from '../view/protocol';
import {
  type AssetDocument,
  type AssetList,
  type Board,
  type FileBytes,
  type PollAnswer,
  type PollQuestion,
  queryString,
  type RunEdit,
  type RunList,
  type RunQuery,
} from './shapes';

/** Sends a request to a path below the API's root; rejects when there is no answer at all. */
export type Send = (path: string, init?: RequestInit) => Promise<Response>;

export const ENABLE = 'Run "jupyter server extension enable jupyter_estimator" and restart the Jupyter server.';

type Sampled = Extract<Request, { verb: 'sample' }>;

export class RestError extends AskError {
  constructor(
    message: string,
    hint: string,
    /** HTTP's; 0 where nobody answered. */
    readonly status: number,
    /** A Jupyter server answered, but it has not our extension. */
    readonly absent = false,
  ) {
    super(message, hint);
  }
}

export class Client {
  /** Without a workspace the server's own is meant. */
  constructor(
    private readonly send: Send,
    readonly workspace = '',
    /** Of the API, as the browser fetches from it. */
    private readonly root = '',
  ) {}

  /** The same server's runs of another workspace. */
  of(workspace: string): Client {
    return workspace === this.workspace ? this : new Client(this.send, workspace, this.root);
  }

  list(query: RunQuery): Promise<RunList> {
    return this.json(`runs?${queryString(query)}`);
  }

  poll(question: PollQuestion): Promise<PollAnswer> {
    return this.json('poll', post(question));
  }

  /** Also by the beginning or end of an id, by name, or "latest". */
  async run(id: string): Promise<RunState> {
    return (await this.json<{ state: RunState }>(runPath(id))).state;
  }

  async edit(id: string, edit: RunEdit): Promise<RunState> {
    return (await this.json<{ state: RunState }>(runPath(id), body('PATCH', edit))).state;
  }

  async remove(id: string): Promise<void> {
    await this.answer(runPath(id), { method: 'DELETE' });
  }

  async cancel(id: string): Promise<void> {
    await this.answer(`${runPath(id)}/cancel`, { method: 'POST' });
  }

  async log(id: string, from: number, to: number, rank: number | null = null): Promise<ArrayBuffer> {
    return (await this.answer(`${runPath(id)}/log?from=${from}&to=${to}${ofRank(rank)}`)).arrayBuffer();
  }

  /** A stretch of some curves, from what a view has been told. */
  async sample(id: string, view: string, stretch: Sampled): Promise<Record<string, SeriesPoints>> {
    const { names, axis, begin, end, points } = stretch;
    const query = new URLSearchParams({ view, axis, begin: `${begin}`, end: `${end}`, points: `${points}` });
    for (const name of names) query.append('name', name);
    return (await this.json<{ series: Record<string, SeriesPoints> }>(`${runPath(id)}/metrics?${query}`)).series;
  }

  async files(id: string): Promise<RunFile[]> {
    return (await this.json<{ files: RunFile[] }>(`${runPath(id)}/files`)).files;
  }

  /** The file's first bytes, `limit` of them at most. */
  async file(id: string, name: string, limit: number): Promise<FileBytes> {
    const headers = { Range: `bytes=0-${limit - 1}` };
    const answer = await this.answer(`${runPath(id)}/files/${filePath(name)}`, { headers }, [416]);
    // Of an empty file there are no first bytes to be had.
    if (answer.status === 416) return { bytes: new ArrayBuffer(0), size: 0, mime: '' };
    const bytes = await answer.arrayBuffer();
    const whole = /\/(\d+)$/.exec(answer.headers.get('Content-Range') ?? '');
    return {
      bytes: bytes.slice(0, limit),
      size: whole ? Number(whole[1]) : bytes.byteLength,
      mime: answer.headers.get('Content-Type') ?? '',
    };
  }

  /** Where the browser downloads a file from, or the log. */
  download(id: string, name?: string, rank: number | null = null): string {
    const path = name === undefined ? 'log' : `files/${filePath(name)}`;
    return `${this.root}/${this.within(`${runPath(id)}/${path}?download=1${ofRank(rank)}`)}`;
  }

  async form(of: { path?: string; cell?: string }): Promise<FormSchema> {
    const query = new URLSearchParams(Object.entries(of).filter(([, value]) => value));
    return (await this.json<{ form: FormSchema }>(`form?${query}`)).form;
  }

  preview(values: FormValues): Promise<Record<string, unknown>> {
    return this.json('preview', post({ values }));
  }

  async submit(values: FormValues): Promise<string> {
    return (await this.json<{ run_id: string }>('runs', post({ values }))).run_id;
  }

  startBoard(runs: string[]): Promise<Board> {
    return this.json('tensorboard', post({ runs }));
  }

  assets(): Promise<AssetList> {
    return this.json('assets');
  }

  asset(kind: string, name: string): Promise<AssetDocument> {
    return this.json(`assets/${encodeURIComponent(kind)}/${encodeURIComponent(name)}`);
  }

  async removeAsset(kind: string, name: string): Promise<void> {
    await this.answer(`assets/${encodeURIComponent(kind)}/${encodeURIComponent(name)}`, { method: 'DELETE' });
  }

  private within(path: string): string {
    if (!this.workspace) return path;
    return `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams({ workspace: this.workspace })}`;
  }

  private async json<T>(path: string, init?: RequestInit): Promise<T> {
    const answer = await this.answer(path, init);
    try {
      return (await answer.json()) as T;
    } catch {
      throw new RestError('The server sent something else than JSON.', 'A proxy may stand in between.', answer.status);
    }
  }

  private async answer(path: string, init?: RequestInit, allowed: number[] = []): Promise<Response> {
    let answer: Response;
    try {
      answer = await this.send(this.within(path), init);
    } catch {
      throw new RestError('The Jupyter server does not answer.', 'Is it still running?', 0);
    }
    if (answer.ok || allowed.includes(answer.status)) return answer;
    throw await refusal(answer);
  }
}

/** Our own refusals say what to do; Jupyter's "not found" says that the extension is not there. */
async function refusal(answer: Response): Promise<RestError> {
  const said: unknown = await answer.json().catch(() => null);
  const { message, hint } = (said ?? {}) as { message?: unknown; hint?: unknown };
  const { status } = answer;
  if (typeof message === 'string' && typeof hint === 'string') return new RestError(message, hint, status);
  if (status === 404) return new RestError('The Jupyter server runs without jupyter_estimator.', ENABLE, status, true);
  if (status === 401 || status === 403) {
    return new RestError('The Jupyter server asks to log in again.', 'Reload the page.', status);
  }
  return new RestError(
    `The Jupyter server answered with an error (${status}).`,
    'Its log says what went wrong.',
    status,
  );
}

function ofRank(rank: number | null): string {
  return rank === null ? '' : `&rank=${rank}`;
}

function runPath(id: string): string {
  return `runs/${encodeURIComponent(id)}`;
}

/** A name that climbs would be resolved by the browser, before any server sees it. */
function filePath(name: string): string {
  const parts = name.split('/');
  if (parts.some(part => part === '..' || part === '.' || part === '')) {
    throw new RestError(
      `"${name}" is not the name of a file of a run.`,
      'Files are named from the run directory.',
      400,
    );
  }
  return parts.map(encodeURIComponent).join('/');
}

function post(content: unknown): RequestInit {
  return body('POST', content);
}

function body(method: string, content: unknown): RequestInit {
  return { method, body: JSON.stringify(content), headers: { 'Content-Type': 'application/json' } };
}

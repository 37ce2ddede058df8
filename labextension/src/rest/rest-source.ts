/** A run's source over REST: the shared poll brings what is new, and each request of the view is a call of its own. */
import type { Answer } from '../view/asking';
import { AskError } from '../view/asking';
import type { Request, RunSource, RunState, Update } from '../view/protocol';
import type { Client, RestError } from './client';
import type { Poller, Watch } from './poller';
import { isLive, type ViewAnswer, type WiredUpdate } from './shapes';

type Listener = (update: Update, buffers: ArrayBuffer[]) => void;

export interface Problem {
  message: string;
  hint: string;
  gone: boolean;
  /** The Jupyter server has not our extension: whoever else can show the run should. */
  absent?: boolean;
}

export interface SourceEvents {
  /** The server has answered, or has not. */
  linked?(linked: boolean): void;
  /** Why the run cannot be shown: it is gone, nobody knows of runs, what is on disk cannot be read. null when it can. */
  problem?(problem: Problem | null): void;
  submitted?(runId: string): void;
}

/** What a form is about, before there is a run. */
export interface FormSubject {
  path?: string;
  cell?: string;
}

export class RestSource implements RunSource, Watch {
  readonly view = word();
  readonly who = 'server';
  seq = 0;
  rank: number | null = null;
  private state: RunState | null = null;
  private complete = false;
  private listeners = new Set<Listener>();
  private stop: (() => void) | null = null;

  constructor(
    readonly client: Client,
    private readonly poller: Poller,
    private runId: string,
    private readonly events: SourceEvents = {},
    private readonly subject: FormSubject = {},
  ) {}

  get run(): string {
    return this.runId;
  }

  get workspace(): string {
    return this.client.workspace;
  }

  get done(): boolean {
    return this.complete || this.runId === '';
  }

  get awaited(): boolean {
    return this.state?.status === 'CancelRequested';
  }

  subscribe(on: Listener): () => void {
    this.listeners.add(on);
    this.stop ??= this.poller.add(this);
    return () => {
      this.listeners.delete(on);
      if (this.listeners.size) return;
      this.stop?.();
      this.stop = null;
    };
  }

  heard(answer: ViewAnswer): void {
    this.events.linked?.(true);
    this.events.problem?.(answer.error ?? null);
    if (answer.error) {
      this.complete = answer.error.gone;
      return;
    }
    this.seq = answer.seq;
    for (const update of answer.updates) this.deliver(update);
    const ended = this.state !== null && !isLive(this.state.status);
    if (ended && !answer.updates.length && !answer.more) this.complete = true;
  }

  unheard({ message, hint, absent }: RestError): void {
    if (absent) this.events.problem?.({ message, hint, gone: false, absent });
    this.events.linked?.(false);
  }

  async request(request: Request): Promise<Answer> {
    try {
      const { data = {}, buffers = [] } = await this.answer(request);
      this.events.linked?.(true);
      return { reply: { type: 'reply', id: request.id, ok: true, data, error: null }, buffers };
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      const { message, hint } = error;
      return { reply: { type: 'reply', id: request.id, ok: false, data: {}, error: { message, hint } }, buffers: [] };
    }
  }

  download(name?: string, rank: number | null = null): string {
    return this.client.download(this.runId, name, rank);
  }

  /** Everything anew at the next poll. */
  begin(): void {
    this.seq = 0;
    this.complete = false;
    this.poller.poke();
  }

  private deliver({ log, ...rest }: WiredUpdate): void {
    if (rest.state) this.state = rest.state;
    const update: Update = log ? { ...rest, log: { from: log.from, size: log.size } } : rest;
    const buffers = log ? [bytesOf(log.data)] : [];
    for (const listener of this.listeners) listener(update, buffers);
  }

  private async answer(request: Request): Promise<{ data?: Record<string, unknown>; buffers?: ArrayBuffer[] }> {
    const { client, runId } = this;
    switch (request.verb) {
      case 'hello':
        this.begin();
        return {};
      case 'rank':
        this.rank = request.rank;
        this.begin();
        return {};
      case 'log':
        return { buffers: [await client.log(runId, request.from, request.to, request.rank)] };
      case 'file': {
        const { bytes, size, mime } = await client.file(runId, request.name, request.limit);
        return { data: { size, mime }, buffers: [bytes] };
      }
      case 'sample':
        return { data: { series: await client.sample(runId, this.view, request) } };
      case 'files':
        return { data: { files: await client.files(runId) } };
      case 'cancel':
        await client.cancel(runId);
        this.poller.poke();
        return {};
      case 'form':
        return { data: { form: await client.form(this.subject) } };
      case 'preview':
        return { data: await client.preview(request.values) };
      case 'submit': {
        const run_id = await client.submit(request.values);
        this.runId = run_id;
        this.rank = null;
        this.state = null;
        this.begin();
        this.events.submitted?.(run_id);
        return { data: { run_id } };
      }
    }
  }
}

export function bytesOf(base64: string): ArrayBuffer {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes.buffer;
}

/** Random enough to be nobody else's; crypto.randomUUID is missing where the page is not served over HTTPS. */
function word(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(3)), one => one.toString(36)).join('');
}

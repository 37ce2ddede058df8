/** A source and a widget model that do what a test tells them. */
import { fakeState } from '../dev/fake-run';
import type { FormValues, Reply, Request, RunSource, RunState, Status, Update } from '../src/view/protocol';
import { Store } from '../src/view/store';
import type { WidgetModel } from '../src/widget/model';

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export const frame = (): Promise<number> => new Promise(resolve => requestAnimationFrame(resolve));

/** Long enough for promises and one frame. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 3; i++) await frame();
}

type Answer = { data?: Record<string, unknown>; buffer?: Uint8Array; error?: { message: string; hint: string } };

export class ScriptedSource implements RunSource {
  asked: Request[] = [];
  answer: (request: Request) => Answer | Promise<Answer> = () => ({});
  private listener: ((update: Update, buffers: ArrayBuffer[]) => void) | null = null;

  subscribe(on: (update: Update, buffers: ArrayBuffer[]) => void): () => void {
    this.listener = on;
    return () => {
      this.listener = null;
    };
  }

  push(update: Omit<Update, 'type'>, buffer?: Uint8Array): void {
    this.listener?.({ type: 'update', ...update }, buffer ? [buffer.slice().buffer as ArrayBuffer] : []);
  }

  async request(request: Request): Promise<{ reply: Reply; buffers: ArrayBuffer[] }> {
    this.asked.push(request);
    const { data = {}, buffer, error = null } = await this.answer(request);
    const buffers = buffer ? [buffer.slice().buffer as ArrayBuffer] : [];
    return { reply: { type: 'reply', id: request.id, ok: error === null, data, error }, buffers };
  }

  verbs(): string[] {
    return this.asked.map(request => request.verb);
  }

  values(): FormValues {
    const last = this.asked.findLast(request => 'values' in request);
    return last && 'values' in last ? last.values : {};
  }
}

export function connected(source = new ScriptedSource()): { source: ScriptedSource; store: Store } {
  const store = new Store(source);
  store.connect();
  return { source, store };
}

export function running(status: Status, more: Partial<RunState> = {}): RunState {
  return fakeState(status, more);
}

type Callback = (...values: unknown[]) => void;

export class FakeModel implements WidgetModel {
  sent: Request[] = [];
  dead = false;
  private callbacks = new Map<string, Set<Callback>>();
  widget_manager = { get_model: () => Promise.reject(new Error('none')) };

  constructor(private readonly state: Record<string, unknown> = {}) {}

  get(name: string): unknown {
    return this.state[name];
  }

  on(name: string, callback: (...values: never[]) => void): void {
    const set = this.callbacks.get(name) ?? new Set();
    this.callbacks.set(name, set.add(callback as Callback));
  }

  off(name: string, callback: (...values: never[]) => void): void {
    this.callbacks.get(name)?.delete(callback as Callback);
  }

  send(content: unknown): void {
    if (this.dead) throw new Error('Comm is closed');
    this.sent.push(content as Request);
  }

  emit(name: string, ...values: unknown[]): void {
    for (const callback of this.callbacks.get(name) ?? []) callback(...values);
  }

  reply(to: Request, more: Partial<Reply> = {}, buffers: (DataView | ArrayBuffer)[] = []): void {
    this.emit('msg:custom', { type: 'reply', id: to.id, ok: true, data: {}, error: null, ...more }, buffers);
  }

  listening(): number {
    return [...this.callbacks.values()].reduce((sum, set) => sum + set.size, 0);
  }
}

/** What the view knows of its run: the source's updates folded into one state, and word of what changed. */
import { ask } from './asking';
import { LogModel } from './log-model';
import type {
  MediaMetric,
  ResourcePoints,
  RunFile,
  RunSource,
  RunState,
  SeriesPoints,
  Status,
  Update,
} from './protocol';
import { append } from './series';

export type Topic = 'state' | 'log' | 'metrics' | 'resources' | 'files' | 'link';

const ENDED: ReadonlySet<Status> = new Set(['Completed', 'Failed', 'Canceled']);
/** A view that slept through more than this shows the end and leaves the middle to be fetched when asked for. */
const LARGEST_GAP = 8_000_000;
const LOG_PIECE = 1_000_000;

export class Store {
  state: RunState | null = null;
  /** Source clock minus browser clock, in seconds. */
  skew = 0;
  readonly log = new LogModel();
  logSize = 0;
  readonly series = new Map<string, SeriesPoints>();
  private readonly totals = new Map<string, number>();
  media: MediaMetric[] = [];
  droppedNames = 0;
  resources: ResourcePoints = noResources();
  files: RunFile[] = [];
  /** How many files the run has beside those. */
  moreFiles = 0;
  /** False once the source is known to be gone: what is shown is the last that was seen. */
  linked = true;
  /** The rank whose log and metrics are shown; null for the common log, and what counts as the run's metrics. */
  rank: number | null = null;

  private listeners = new Map<Topic, Set<() => void>>();
  private changed = new Set<Topic>();
  private frame = 0;
  private filling = false;
  private stop: (() => void) | null = null;

  constructor(readonly source: RunSource) {}

  connect(): void {
    this.stop ??= this.source.subscribe((update, buffers) => this.apply(update, buffers));
  }

  disconnect(): void {
    this.stop?.();
    this.stop = null;
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  /** Whoever answers for the run, in a word. */
  get who(): string {
    return this.source.who ?? 'kernel';
  }

  get ended(): boolean {
    return this.state !== null && ENDED.has(this.state.status);
  }

  /** When the run's script began, or the run was made. */
  get started(): number {
    return this.state?.started ?? this.state?.created ?? 0;
  }

  /** Whether more points were logged under a name than are held here. */
  sampled(metric: string): boolean {
    return (this.totals.get(metric) ?? 0) > (this.series.get(metric)?.t.length ?? 0);
  }

  /** Seconds since the epoch on the source's clock. */
  now(): number {
    return Date.now() / 1000 + this.skew;
  }

  /** Calls back at most once a frame, with everything up to date. */
  listen(topics: Topic[], listener: () => void): () => void {
    for (const topic of topics) {
      const set = this.listeners.get(topic) ?? new Set();
      this.listeners.set(topic, set.add(listener));
    }
    return () => {
      for (const topic of topics) this.listeners.get(topic)?.delete(listener);
    };
  }

  notify(topic: Topic): void {
    this.changed.add(topic);
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      const called = new Set([...this.changed].flatMap(one => [...(this.listeners.get(one) ?? [])]));
      this.changed.clear();
      for (const listener of called) listener();
    });
  }

  setLinked(linked: boolean): void {
    if (linked === this.linked) return;
    this.linked = linked;
    this.notify('link');
  }

  /** Shows one rank, or all of them together. */
  async setRank(rank: number | null): Promise<void> {
    if (rank === this.rank) return;
    this.rank = rank;
    this.forgetRank();
    await ask(this.source, { type: 'request', verb: 'rank', rank });
  }

  apply(update: Update, buffers: ArrayBuffer[]): void {
    if (update.state) this.applyState(update.state);
    // What was on its way when another rank was chosen is no longer asked for.
    const meant = (update.rank ?? null) === this.rank;
    if (update.log && meant) this.applyLog(update.log, buffers[0]);
    if (update.metrics && meant) this.applyMetrics(update.metrics);
    if (update.resources) {
      if (update.resources.reset) this.resources = noResources();
      appendResources(this.resources, update.resources.points);
      this.notify('resources');
    }
    if (update.files) this.setFiles(update.files, update.more_files);
  }

  setFiles(files: RunFile[], more = 0): void {
    this.files = files;
    this.moreFiles = more;
    this.notify('files');
  }

  private applyState(state: RunState): void {
    if (this.state && this.state.id !== state.id) this.forget();
    this.setLinked(true);
    this.state = state;
    this.skew = state.now - Date.now() / 1000;
    this.notify('state');
  }

  /** From now on this view is of another run; its updates may have come already. */
  expect(runId: string): void {
    if (!this.state || this.state.id === runId) return;
    this.state = null;
    this.forget();
    this.notify('state');
  }

  private forgetRank(): void {
    this.log.reset();
    this.logSize = 0;
    this.series.clear();
    this.totals.clear();
    this.media = [];
    this.droppedNames = 0;
    for (const topic of ['log', 'metrics', 'state'] as const) this.notify(topic);
  }

  private forget(): void {
    this.rank = null;
    this.forgetRank();
    this.resources = noResources();
    this.files = [];
    this.moreFiles = 0;
    for (const topic of ['resources', 'files'] as const) this.notify(topic);
  }

  private applyLog(log: { from: number; size: number }, buffer: ArrayBuffer | undefined): void {
    const bytes = new Uint8Array(buffer ?? new ArrayBuffer(0));
    const empty = this.log.end === this.log.start;
    if (log.size < this.log.end) this.log.reset(log.from);
    else if (empty && log.from !== this.log.end && bytes.length) this.log.reset(log.from);
    // The source has skipped what nobody could have read, and a busy one would not give it now.
    else if (log.from - this.log.end > LARGEST_GAP && bytes.length) this.log.reset(log.from);
    this.logSize = log.size;
    // A push may overtake the tail that was asked for: the tail then goes in front of it.
    const { start } = this.log;
    if (!empty && log.from < start && log.from + bytes.length >= start) {
      this.log.prepend(bytes.subarray(0, start - log.from));
    }
    const known = this.log.end - log.from;
    if (known >= 0 && known < bytes.length) this.log.feed(bytes.subarray(known));
    if (this.log.end < log.from) void this.fillGap();
    this.notify('log');
  }

  /** Bytes were missed (the tab slept, a message was lost): asks for them, or skips what is too much. */
  private async fillGap(): Promise<void> {
    if (this.filling) return;
    this.filling = true;
    try {
      if (this.logSize - this.log.end > LARGEST_GAP) this.log.reset(this.logSize - LOG_PIECE);
      while (this.log.end < this.logSize) {
        const from = this.log.end;
        const bytes = await this.readLog(from, Math.min(this.logSize, from + LOG_PIECE));
        if (!bytes?.length || this.log.end !== from) return;
        this.log.feed(bytes);
        this.notify('log');
      }
    } finally {
      this.filling = false;
    }
  }

  /** Bytes of the log, maybe fewer than asked for; null when they cannot be had now. */
  async readLog(from: number, to: number): Promise<Uint8Array | null> {
    return ask(this.source, { type: 'request', verb: 'log', from, to, rank: this.rank }).then(
      ({ buffers }) => new Uint8Array(buffers[0] ?? new ArrayBuffer(0)),
      () => null,
    );
  }

  /** Fetches the piece of log before the first line held. */
  async readEarlier(): Promise<boolean> {
    const { start } = this.log;
    const from = Math.max(0, start - LOG_PIECE);
    const bytes = await this.readLog(from, start);
    // Lines may have been dropped meanwhile, and then these bytes no longer adjoin.
    if (!bytes || bytes.length !== start - from || this.log.start !== start) return false;
    this.log.prepend(bytes);
    this.notify('log');
    return true;
  }

  private applyMetrics(metrics: NonNullable<Update['metrics']>): void {
    if (metrics.reset) {
      this.series.clear();
      this.totals.clear();
      this.media = [];
    }
    for (const [name, total] of Object.entries(metrics.totals ?? {})) this.totals.set(name, total);
    for (const [name, points] of Object.entries(metrics.series)) {
      const held = this.series.get(name);
      if (held) append(held, points);
      else this.series.set(name, points);
    }
    for (const one of metrics.media) this.keepMedia(one);
    this.droppedNames = metrics.dropped_names;
    this.notify('metrics');
  }

  /** A table or a list is sent whole each time; every image is a picture of its own. */
  private keepMedia(metric: MediaMetric): void {
    const key = (one: MediaMetric): string =>
      JSON.stringify([one.name, one.kind, one.kind === 'image' ? one.value : null]);
    const at = this.media.findIndex(one => one.name === metric.name && key(one) === key(metric));
    if (at < 0) this.media.push(metric);
    else this.media[at] = metric;
  }
}

function noResources(): ResourcePoints {
  return { t: [], cpu: [], memory: [], gpus: [] };
}

function appendResources(held: ResourcePoints, more: ResourcePoints): void {
  const before = held.t.length;
  held.t = held.t.concat(more.t);
  held.cpu = held.cpu.concat(more.cpu);
  held.memory = held.memory.concat(more.memory);
  // A GPU may be seen late, or not in every message: each one's columns stay as long as the samples.
  const missing = (n: number): null[] => new Array<null>(n).fill(null);
  for (const gpu of more.gpus) {
    if (held.gpus.some(one => one.index === gpu.index)) continue;
    held.gpus.push({ index: gpu.index, name: gpu.name, utilization: missing(before), memory: missing(before) });
  }
  for (const one of held.gpus) {
    const gpu = more.gpus.find(other => other.index === one.index);
    one.utilization = one.utilization.concat(gpu?.utilization ?? missing(more.t.length));
    one.memory = one.memory.concat(gpu?.memory ?? missing(more.t.length));
  }
}

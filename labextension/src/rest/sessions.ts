/** One store for each run on screen, however many views show it; it listens while any of them can be seen. */
import type { RunState } from '../view/protocol';
import type { ViewMemory } from '../view/run-view';
import { Store } from '../view/store';
import { type Client, RestError } from './client';
import type { Poller } from './poller';
import { type Problem, RestSource } from './rest-source';
import type { RunList, RunRow } from './shapes';

/** A notebook makes its outputs anew as they are scrolled past; what they showed is kept for that long. */
const KEPT = 30_000;

export class Session {
  readonly store: Store;
  readonly source: RestSource;
  readonly memory: ViewMemory = { tab: 0 };
  problem: Problem | null = null;
  users = 0;
  private readonly watchers = new Set<object>();
  private listed = '';

  constructor(client: Client, poller: Poller, runId: string) {
    this.source = new RestSource(client, poller, runId, {
      linked: linked => this.store.setLinked(linked),
      problem: problem => this.tell(problem),
    });
    this.store = new Store(this.source);
  }

  /** Whether a view can be seen just now. */
  seen(view: object, seen: boolean): void {
    const before = this.watchers.size;
    if (seen) this.watchers.add(view);
    else this.watchers.delete(view);
    if (this.watchers.size) this.store.connect();
    else this.store.disconnect();
    if (!before && this.watchers.size) void this.refresh();
  }

  /** A run that has ended is no longer polled for, but may be renamed, tagged or deleted by anyone. */
  async refresh(): Promise<void> {
    const { source, store } = this;
    if (!source.done || !store.state) return;
    try {
      store.apply({ type: 'update', state: await source.client.run(source.run) }, []);
      this.tell(null);
    } catch (error) {
      if (!(error instanceof RestError)) throw error;
      const { message, hint, status, absent } = error;
      if (status === 404 && !absent) this.tell({ message, hint, gone: true });
    }
  }

  /** Whether the list says something else of the run than is shown, and did not say so before. */
  news(listed: string, shown: string): boolean {
    const before = this.listed;
    this.listed = listed;
    return listed !== shown && listed !== before;
  }

  private tell(problem: Problem | null): void {
    if (problem?.message === this.problem?.message) return;
    this.problem = problem;
    this.store.notify('link');
  }
}

export class Sessions {
  private readonly sessions = new Map<string, Session>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Runs of the last list, by the question it answered. */
  private listed: { query: string; ids: Set<string> } = { query: '', ids: new Set() };

  constructor(
    private readonly client: Client,
    private readonly poller: Poller,
  ) {
    poller.listen({ heard: (list, query) => this.compare(list, query) });
  }

  /** A workspace is named where it is not the server's own. */
  open(runId: string, workspace = ''): Session {
    const key = keyOf(runId, workspace);
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    const held = this.sessions.get(key);
    const session = held && !held.problem?.gone ? held : new Session(this.client.of(workspace), this.poller, runId);
    this.sessions.set(key, session);
    session.users += 1;
    return session;
  }

  close(session: Session): void {
    session.users -= 1;
    if (session.users > 0) return;
    const key = keyOf(session.source.run, session.source.workspace);
    const forget = (): void => {
      this.timers.delete(key);
      if (this.sessions.get(key) === session) this.sessions.delete(key);
    };
    this.timers.set(key, setTimeout(forget, KEPT));
  }

  /** Something was done to a run that its poll need not tell: one that has ended is no longer asked for. */
  changed(state: RunState): void {
    this.sessions.get(keyOf(state.id, ''))?.store.apply({ type: 'update', state }, []);
    this.poller.poke();
  }

  /** The list tells of changes to runs that are no longer polled for: another name, other tags, a row less. */
  private compare(list: RunList, query: string): void {
    const rows = new Map(list.runs.map(row => [row.id, row]));
    const before = this.listed.query === query ? this.listed.ids : new Set<string>();
    this.listed = { query, ids: new Set(rows.keys()) };
    for (const session of this.sessions.values()) {
      const { source, store } = session;
      if (source.workspace || !store.state) continue;
      const row = rows.get(source.run);
      if (row ? session.news(named(row), named(store.state)) : before.has(source.run)) void session.refresh();
    }
  }
}

function named({ display_name, tags }: RunRow | RunState): string {
  return JSON.stringify([display_name, Object.entries(tags).sort()]);
}

function keyOf(runId: string, workspace: string): string {
  return JSON.stringify([runId, workspace]);
}

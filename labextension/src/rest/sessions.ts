/** One store for each run on screen, however many views show it; it listens while any of them can be seen. */
import type { RunState } from '../view/protocol';
import type { ViewMemory } from '../view/run-view';
import { Store } from '../view/store';
import type { Client } from './client';
import type { Poller } from './poller';
import { type Problem, RestSource } from './rest-source';

/** A notebook makes its outputs anew as they are scrolled past; what they showed is kept for that long. */
const KEPT = 30_000;

export class Session {
  readonly store: Store;
  readonly source: RestSource;
  readonly memory: ViewMemory = { tab: 0 };
  problem: Problem | null = null;
  users = 0;
  private readonly watchers = new Set<object>();

  constructor(client: Client, poller: Poller, runId: string) {
    this.source = new RestSource(client, poller, runId, {
      linked: linked => this.store.setLinked(linked),
      problem: problem => {
        if (problem?.message === this.problem?.message) return;
        this.problem = problem;
        this.store.notify('link');
      },
    });
    this.store = new Store(this.source);
  }

  /** Whether a view can be seen just now. */
  seen(view: object, seen: boolean): void {
    if (seen) this.watchers.add(view);
    else this.watchers.delete(view);
    if (this.watchers.size) this.store.connect();
    else this.store.disconnect();
  }
}

export class Sessions {
  private readonly sessions = new Map<string, Session>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(
    private readonly client: Client,
    private readonly poller: Poller,
  ) {}

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
}

function keyOf(runId: string, workspace: string): string {
  return JSON.stringify([runId, workspace]);
}

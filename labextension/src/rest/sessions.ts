/** One store for each run on screen, however many views show it; it listens while any of them can be seen. */
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

  open(runId: string): Session {
    clearTimeout(this.timers.get(runId));
    this.timers.delete(runId);
    const held = this.sessions.get(runId);
    const session = held && !held.problem?.gone ? held : new Session(this.client, this.poller, runId);
    this.sessions.set(runId, session);
    session.users += 1;
    return session;
  }

  close(session: Session): void {
    session.users -= 1;
    if (session.users > 0) return;
    const runId = session.source.run;
    const forget = (): void => {
      this.timers.delete(runId);
      if (this.sessions.get(runId) === session) this.sessions.delete(runId);
    };
    this.timers.set(runId, setTimeout(forget, KEPT));
  }
}

/**
 * The one request by which everything on screen stays live.
 *
 * Whoever shows a run adds a watch while it can be seen, whoever shows the list says which part of it. One question
 * at a time goes to the server: every second while something runs, ever less often when nothing does, and none while
 * the page is hidden. Nothing is lost by not asking: each watch says how far it has got.
 */
import { type Client, RestError } from './client';
import type { PollAnswer, RunList, ViewAnswer } from './shapes';

export interface Watch {
  readonly run: string;
  /** Empty for the server's own. */
  readonly workspace: string;
  readonly view: string;
  readonly seq: number;
  /** The rank to be told of; null for the run as a whole. */
  readonly rank: number | null;
  /** The run has ended and all of it has been told. */
  readonly done: boolean;
  /** Somebody waits for the run's end. */
  readonly awaited: boolean;
  heard(answer: ViewAnswer): void;
  unheard(error: RestError): void;
}

export interface ListListener {
  heard?(list: RunList, query: string): void;
  /** Called at every failure in a row, and with null at the first answer after it. */
  failed?(error: RestError | null): void;
}

/** The page's clock and whether anybody looks at it. */
export interface Page {
  later(call: () => void, milliseconds: number): () => void;
  hidden(): boolean;
  shown(call: () => void): () => void;
}

const FAST = 1000;
/** Whoever has pressed Cancel looks whether it ends. */
const FASTEST = 200;
const IDLE = 2000;
const SLOWEST_IDLE = 10_000;
const SLOWEST_RETRY = 30_000;
/** The server answers no more of them in one question. */
const MOST_VIEWS = 50;
/** What a page shows at once is asked for at once, in one question. */
const GATHER = 10;

export class Poller {
  private readonly watches = new Set<Watch>();
  private readonly listeners = new Set<ListListener>();
  private readonly queries = new Map<object, string>();
  private readonly stopShown: () => void;
  private etag: string | null = null;
  private asked = '';
  private last: RunList | null = null;
  private stopTimer: (() => void) | null = null;
  private asking = false;
  private again = false;
  private quiet = 0;
  private failures = 0;
  /** The list that was asked for last cannot be had; the views can. */
  private refused = false;
  private disposed = false;

  constructor(
    private readonly client: Pick<Client, 'poll'>,
    private readonly page: Page = browserPage,
  ) {
    this.stopShown = page.shown(() => this.poke());
  }

  dispose(): void {
    this.disposed = true;
    this.stopShown();
    this.stopTimer?.();
  }

  /** The watch is asked for until the returned function is called. */
  add(watch: Watch): () => void {
    this.watches.add(watch);
    this.poke();
    return () => this.watches.delete(watch);
  }

  listen(listener: ListListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Which part of the list an owner wants to see; the last to say so is heard. */
  want(owner: object, query: string | null): void {
    if (query !== null && this.queries.get(owner) === query) return;
    this.queries.delete(owner);
    if (query !== null) this.queries.set(owner, query);
    this.poke();
  }

  /** Asks now: something has been done that will show. */
  poke(): void {
    this.quiet = 0;
    if (this.asking) this.again = true;
    else this.schedule(GATHER);
  }

  /** Begins the list anew at the next question. */
  forgetList(): void {
    this.etag = null;
    this.poke();
  }

  private schedule(delay: number): void {
    this.stopTimer?.();
    this.stopTimer = null;
    if (this.disposed || this.page.hidden()) return;
    this.stopTimer = this.page.later(() => void this.ask(), delay);
  }

  private async ask(): Promise<void> {
    this.stopTimer = null;
    const query = [...this.queries.values()].at(-1);
    const watches = this.next();
    if (query === undefined && !watches.length) return;
    const etag = query === this.asked ? this.etag : null;
    this.asking = true;
    try {
      const answer = await this.client.poll({
        list: query === undefined ? null : { query, etag },
        views: watches.map(({ run, view, seq, workspace, rank }) => ({
          ...{ run, view, seq },
          ...(workspace && { workspace }),
          ...(rank !== null && { rank }),
        })),
      });
      this.succeeded(answer, query, watches);
    } catch (error) {
      this.failed(error as RestError, watches);
    } finally {
      this.asking = false;
    }
    this.schedule(this.again ? GATHER : this.pause());
    this.again = false;
  }

  /** Those to ask for now: where there are more than one question may hold, each has its turn. */
  private next(): Watch[] {
    const chosen = [...this.watches].filter(watch => !watch.done).slice(0, MOST_VIEWS);
    for (const watch of chosen) {
      this.watches.delete(watch);
      this.watches.add(watch);
    }
    return chosen;
  }

  private succeeded(answer: PollAnswer, query: string | undefined, watches: Watch[]): void {
    const { list } = answer;
    const refused = list !== null && 'error' in list;
    if (refused) {
      const error = new RestError(list.error.message, list.error.hint, 400);
      for (const { failed } of this.listeners) failed?.(error);
    } else if (this.failures || this.refused) for (const { failed } of this.listeners) failed?.(null);
    this.refused = refused;
    this.failures = 0;
    this.quiet += 1;
    if (query !== undefined && list && !refused) {
      this.asked = query;
      this.etag = list.etag;
      this.last = list;
      for (const { heard } of this.listeners) heard?.(list, query);
    }
    for (const watch of watches) {
      const said = answer.views[watch.view];
      // Whoever stopped watching meanwhile keeps his place, and hears the same again later.
      if (!said || !this.watches.has(watch)) continue;
      watch.heard(said);
      if (!said.error && said.more) this.again = true;
    }
  }

  private failed(error: RestError, watches: Watch[]): void {
    this.failures += 1;
    // The server may be another one when it answers again.
    this.etag = null;
    for (const watch of watches) watch.unheard(error);
    for (const { failed } of this.listeners) failed?.(error);
  }

  private pause(): number {
    if (this.failures) return Math.min(SLOWEST_RETRY, FAST * 2 ** (this.failures - 1));
    const live = (this.last?.running ?? 0) > 0 || [...this.watches].some(watch => !watch.done);
    if ([...this.watches].some(watch => watch.awaited)) return FASTEST;
    if (live) return FAST;
    return Math.min(SLOWEST_IDLE, IDLE * 2 ** Math.max(0, this.quiet - 1));
  }
}

const browserPage: Page = {
  later(call, milliseconds) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
  hidden: () => document.hidden,
  shown(call) {
    const listener = (): void => {
      if (!document.hidden) call();
    };
    document.addEventListener('visibilitychange', listener);
    return () => document.removeEventListener('visibilitychange', listener);
  },
};

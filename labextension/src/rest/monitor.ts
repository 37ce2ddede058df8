/** How many runs go on, and word of each end that this page has seen coming. */
import type { Client } from './client';
import type { Poller } from './poller';
import { isLive, LIVE, queryString, type RunList, type RunRow } from './shapes';

export type Ended = Pick<RunRow, 'id' | 'experiment' | 'display_name' | 'status'>;

const GOING_ON = { status: LIVE, limit: 1000 };
const QUERY = queryString(GOING_ON);

export interface MonitorEvents {
  running(count: number): void;
  ended(run: Ended): void;
}

export class Monitor {
  running = 0;
  private readonly known = new Map<string, RunRow>();
  /** The number of runs going on when all of them were last looked at. */
  private settled: number | null = null;
  private looking = false;

  constructor(
    private readonly client: Pick<Client, 'list' | 'run'>,
    poller: Poller,
    private readonly events: MonitorEvents,
  ) {
    poller.listen({ heard: (list, query) => void this.heard(list, query === QUERY) });
    // As long as nobody wants to see another list.
    poller.want(this, QUERY);
  }

  private async heard(list: RunList, all: boolean): Promise<void> {
    if (list.running !== this.running) {
      this.running = list.running;
      this.events.running(list.running);
    }
    for (const row of list.runs) this.note(row);
    if (all) await this.settle(list);
    else if (list.running !== this.settled) await this.look();
  }

  private note(row: RunRow): void {
    if (isLive(row.status)) this.known.set(row.id, row);
    else if (this.known.delete(row.id)) this.events.ended(row);
  }

  /** Someone else's list need not hold the run that has just ended. */
  private async look(): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    try {
      const list = await this.client.list(GOING_ON);
      for (const row of list.runs) this.note(row);
      await this.settle(list);
    } catch {
      // The next poll says that nobody answers, and the one after that brings us here again.
    } finally {
      this.looking = false;
    }
  }

  private async settle(list: RunList): Promise<void> {
    this.settled = list.running;
    if (list.total > list.runs.length) return;
    const there = new Set(list.runs.map(row => row.id));
    const missing = [...this.known.values()].filter(row => !there.has(row.id));
    for (const row of missing) this.known.delete(row.id);
    await Promise.all(missing.map(row => this.ask(row)));
  }

  private async ask(row: RunRow): Promise<void> {
    try {
      const state = await this.client.run(row.id);
      if (isLive(state.status)) this.known.set(row.id, row);
      else this.events.ended({ ...row, display_name: state.display_name, status: state.status });
    } catch {
      // Deleted, or nobody answers: there is nothing to say about its end.
    }
  }
}

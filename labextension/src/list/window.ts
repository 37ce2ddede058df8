/**
 * A list of any length of which the server is only ever asked for the part that is looked at.
 *
 * The window is what the shared poll asks for, so scrolling and typing are a change of its question, and what is on
 * screen is live for the same price. Rows seen before are shown until the server has said more.
 */
import { queryString, type RunList, type RunQuery, type RunRow } from '../rest/shapes';

/** Windows begin at multiples of this, so that scrolling by a row does not ask anew. */
export const STEP = 50;
export const SIZE = 150;

export class RunWindow {
  total = 0;
  experiments: [string, number][] = [];
  /** False until the first answer to the query. */
  known = false;
  /** The server's clock minus the browser's, in seconds. */
  private skew = 0;
  private rows = new Map<number, RunRow>();
  private base: RunQuery = {};
  private key: string | null = null;
  private offset = 0;

  /** Another question; what was known answers it no longer. */
  ask(base: RunQuery): boolean {
    const key = queryString(base);
    if (key === this.key) return false;
    this.base = base;
    this.key = key;
    this.offset = 0;
    this.rows = new Map();
    this.known = false;
    return true;
  }

  /** Rows [first, last) are looked at. */
  look(first: number, last: number): void {
    const inside = first >= this.offset && last <= this.offset + SIZE;
    if (inside) return;
    const middle = (first + last) / 2 - SIZE / 2;
    this.offset = Math.max(0, Math.round(middle / STEP) * STEP);
  }

  /** The question of the poll. */
  get query(): string {
    return this.queryAt(this.offset);
  }

  /** Seconds since the epoch on the server's clock, by which the rows' times are meant. */
  now(): number {
    return Date.now() / 1000 + this.skew;
  }

  row(index: number): RunRow | undefined {
    return this.rows.get(index);
  }

  indexOf(id: string): number {
    for (const [index, row] of this.rows) if (row.id === id) return index;
    return -1;
  }

  /** Takes in an answer, to whatever it was asked; says whether it was ours. */
  answer(list: RunList, query: string): boolean {
    const offset = this.offsetOf(query);
    if (offset === null) return false;
    // A run more or less and every row behind it has another place.
    const held = this.rows.get(offset)?.id;
    const moved = list.total !== this.total || (held !== undefined && held !== list.runs[0]?.id);
    if (moved) this.rows = new Map();
    for (const [i, row] of list.runs.entries()) this.rows.set(offset + i, row);
    this.total = list.total;
    this.experiments = list.experiments;
    this.skew = list.now - Date.now() / 1000;
    this.known = true;
    return true;
  }

  private queryAt(offset: number): string {
    return queryString({ ...this.base, offset, limit: SIZE });
  }

  private offsetOf(query: string): number | null {
    const offset = Number(new URLSearchParams(query).get('offset'));
    return query === this.queryAt(offset) ? offset : null;
  }
}

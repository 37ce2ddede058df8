/** Finding text in the log without holding up the page: a slice of lines at a time, then only what is new. */
import type { LogModel } from './log-model';

export interface Match {
  row: number;
  start: number;
  end: number;
}

const MOST_MATCHES = 20_000;
const SLICE = 20_000;

export class LogSearch {
  matches: Match[] = [];
  current = -1;
  query = '';
  private pattern: RegExp | null = null;
  private next = 0;

  constructor(private readonly model: LogModel) {}

  get active(): boolean {
    return this.pattern !== null;
  }

  /** More matches than are kept. */
  get capped(): boolean {
    return this.matches.length >= MOST_MATCHES;
  }

  set(query: string, matchCase: boolean): void {
    this.query = query;
    this.pattern = query ? new RegExp(query.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), matchCase ? 'g' : 'gi') : null;
    this.again();
  }

  /** Starts over: rows were renumbered, or the query is another. */
  again(): void {
    this.matches = [];
    this.current = -1;
    this.next = this.model.first;
  }

  /** Lines from here on are not what they were. */
  changedFrom(row: number): void {
    if (row >= this.next) return;
    this.next = Math.max(row, this.model.first);
    const kept = this.matches.findIndex(match => match.row >= this.next);
    if (kept >= 0) this.matches.length = kept;
    this.current = Math.min(this.current, this.matches.length - 1);
  }

  /** Searches on; true when there is more to search. */
  advance(): boolean {
    if (!this.pattern || this.capped) return false;
    const end = Math.min(this.model.last + 1, this.next + SLICE);
    for (; this.next < end; this.next++) {
      for (const found of this.in(this.next)) this.matches.push(found);
    }
    return this.next <= this.model.last && !this.capped;
  }

  in(row: number): Match[] {
    if (!this.pattern) return [];
    const found: Match[] = [];
    for (const match of this.model.line(row).text.matchAll(this.pattern)) {
      found.push({ row, start: match.index, end: match.index + match[0].length });
    }
    return found;
  }

  /** Steps to the next or previous match, around the ends; the first step starts from the row in view. */
  step(by: 1 | -1, rowInView: number): Match | null {
    const n = this.matches.length;
    if (!n) return null;
    if (this.current >= 0) this.current = (this.current + by + n) % n;
    else {
      const after = this.matches.findIndex(match => match.row >= rowInView);
      this.current = by > 0 ? Math.max(after, 0) : (after < 0 ? n : after + n - 1) % n;
    }
    return this.matches[this.current] ?? null;
  }
}

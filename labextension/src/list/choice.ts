/** Which runs are chosen: by a click, by Shift over a stretch, by Ctrl one more or less. */
import type { RunRow } from '../rest/shapes';

export class Choice {
  private chosen = new Map<string, RunRow>();
  private anchor = 0;

  get rows(): RunRow[] {
    return [...this.chosen.values()];
  }

  has(id: string): boolean {
    return this.chosen.has(id);
  }

  only(row: RunRow, position: number): void {
    this.chosen = new Map([[row.id, row]]);
    this.anchor = position;
  }

  toggle(row: RunRow, position: number): void {
    if (!this.chosen.delete(row.id)) this.chosen.set(row.id, row);
    this.anchor = position;
  }

  /** From where the choice began to here; rows that have not been fetched cannot be chosen. */
  stretch(position: number, rowAt: (position: number) => RunRow | undefined): void {
    const [from, to] = [Math.min(this.anchor, position), Math.max(this.anchor, position)];
    this.chosen = new Map();
    for (let i = from; i <= to; i++) {
      const row = rowAt(i);
      if (row) this.chosen.set(row.id, row);
    }
  }

  clear(): void {
    this.chosen = new Map();
    this.anchor = 0;
  }

  /** Newer word of those chosen. */
  refresh(rows: RunRow[]): void {
    for (const row of rows) if (this.chosen.has(row.id)) this.chosen.set(row.id, row);
  }

  forget(id: string): void {
    this.chosen.delete(id);
  }
}

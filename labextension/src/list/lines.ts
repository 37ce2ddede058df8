/** What stands in the list, line by line: runs, or experiments with the runs of the one that is open. */
import type { RunRow } from '../rest/shapes';
import type { RunWindow } from './window';

export type Line =
  | { kind: 'run'; index: number; level: 1 | 2; row: RunRow | undefined }
  | { kind: 'experiment'; name: string; count: number; open: boolean };

export class Lines {
  constructor(
    private readonly window: RunWindow,
    private readonly grouped: boolean,
    private readonly open: string | null,
  ) {}

  get length(): number {
    const { total, experiments } = this.window;
    if (!this.grouped) return total;
    return experiments.length + (this.at < 0 ? 0 : total);
  }

  /** Where the runs begin. */
  get firstRun(): number {
    return this.grouped ? this.at + 1 : 0;
  }

  line(position: number): Line {
    const { experiments, total } = this.window;
    const from = this.firstRun;
    if (!this.grouped) return this.run(position, 1);
    const inside = this.at >= 0 && position >= from && position < from + total;
    if (inside) return this.run(position - from, 2);
    const place = this.at >= 0 && position >= from + total ? position - total : position;
    const [name, count] = experiments[place] ?? ['', 0];
    return { kind: 'experiment', name, count: name === this.open ? total : count, open: name === this.open };
  }

  /** The experiment a line stands under; -1 where it stands under none. */
  headingOf(position: number): number {
    return this.line(position).kind === 'run' && this.grouped ? this.at : -1;
  }

  private get at(): number {
    return this.window.experiments.findIndex(([name]) => name === this.open);
  }

  private run(index: number, level: 1 | 2): Line {
    return { kind: 'run', index, level, row: this.window.row(index) };
  }
}

/** A stretch of some curves that is looked at closely: sampled anew by whoever has all of their points. */
import { ask } from './asking';
import type { SeriesPoints } from './protocol';
import { closer, type XAxis } from './series';
import type { Store } from './store';

/** Two points, the least and the most, for each pixel of a wide chart. */
const POINTS = 2000;

/** From where to where on the x axis. */
export interface Stretch {
  min: number;
  max: number;
}

export interface Subject {
  store: Store;
  metric: string;
}

export class Closeup {
  private stretch: Stretch | null = null;
  private axis: XAxis = 'step';
  private held = new Map<Store, { run: string | undefined; series: Record<string, SeriesPoints> }>();

  constructor(private readonly redraw: () => void) {}

  /** Looks at a stretch of these curves, or at the whole of them again. */
  async look(stretch: Stretch | null, axis: XAxis, subjects: Subject[]): Promise<void> {
    this.stretch = stretch;
    this.axis = axis;
    if (!stretch) this.held.clear();
    else await Promise.all([...byStore(subjects)].map(([store, names]) => this.ask(store, names, stretch)));
  }

  /** What is known of a curve: all of it, and more of the stretch that is looked at. */
  points({ store, metric }: Subject): SeriesPoints | undefined {
    const all = store.series.get(metric);
    const more = this.held.get(store);
    const detail = more?.run === store.state?.id ? more?.series[metric] : undefined;
    return all && detail ? closer(all, detail, this.axis) : all;
  }

  private async ask(store: Store, names: string[], stretch: Stretch): Promise<void> {
    const run = store.state?.id;
    const by = this.axis === 'step' ? 'step' : 'time';
    const origin = this.axis === 'relative' ? store.started : 0;
    const { min, max } = stretch;
    const question = { names, axis: by, begin: min + origin, end: max + origin, points: POINTS } as const;
    try {
      const { reply } = await ask(store.source, { type: 'request', verb: 'sample', ...question });
      // Another stretch may have been chosen meanwhile.
      if (this.stretch !== stretch) return;
      this.held.set(store, { run, series: reply.data.series as Record<string, SeriesPoints> });
      this.redraw();
    } catch {
      // Nobody answers now: what is known goes on being shown.
    }
  }
}

/** The curves of which there are more points than a view holds. */
function byStore(subjects: Subject[]): Map<Store, string[]> {
  const found = new Map<Store, string[]>();
  for (const { store, metric } of subjects) {
    if (store.sampled(metric)) found.set(store, [...(found.get(store) ?? []), metric]);
  }
  return found;
}

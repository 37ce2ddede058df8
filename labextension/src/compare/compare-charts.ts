/** One chart for each name, with a curve for each run. */
import { Cards, ChartTools, FIRST_CHARTS } from '../view/chart-tools';
import { Closeup, type Stretch } from '../view/closeup';
import { button, h, type Part, setText, show } from '../view/dom';
import { count } from '../view/format';
import { type Curve, Plot } from '../view/plot';
import { positions, type XAxis } from '../view/series';
import type { Store } from '../view/store';

const HEIGHT = 180;

export interface Compared {
  store: Store;
  name(): string;
}

/** A run without the metric has its place all the same, so that a colour is one run's in all charts. */
export function curvesOf(runs: Compared[], metric: string, axis: XAxis, closeup: Pick<Closeup, 'points'>): Curve[] {
  return runs.map(({ store, name }) => {
    const points = closeup.points({ store, metric });
    if (!points) return { name: name(), x: [], y: [] };
    return { name: name(), x: positions(points, axis, store.started), y: points.v };
  });
}

/** What every run logged once at most is a number, which the table has; a chart of it would be empty. */
export function charted(runs: Compared[]): string[] {
  const names = runs.flatMap(({ store }) =>
    [...store.series].filter(([, { v }]) => v.length > 1).map(([name]) => name),
  );
  return [...new Set(names)];
}

class Card implements Part {
  readonly element: HTMLElement;
  private readonly plot = new Plot(stretch => this.look(stretch));
  private readonly closeup = new Closeup(() => this.draw());
  private readonly watcher: IntersectionObserver;
  private axis: XAxis = 'step';
  private log = false;
  private inView = false;

  constructor(
    private readonly runs: Compared[],
    private readonly metric: string,
  ) {
    const head = h('div', { class: 'je-card-head' }, h('span', { class: 'je-card-title', title: metric }, metric));
    this.element = h('section', { class: 'je-card', 'aria-label': `Chart of ${metric}` }, head, this.plot.element);
    this.watcher = new IntersectionObserver(entries => {
      this.inView = entries.some(entry => entry.isIntersecting);
      this.draw();
    });
    this.watcher.observe(this.element);
  }

  set(axis: XAxis, log: boolean): void {
    this.axis = axis;
    this.log = log;
    this.draw();
  }

  private draw(): void {
    const { runs, metric, axis, log } = this;
    if (this.inView) this.plot.set(curvesOf(runs, metric, axis, this.closeup), { axis, log, height: HEIGHT });
  }

  private look(stretch: Stretch | null): void {
    const subjects = this.runs.map(({ store }) => ({ store, metric: this.metric }));
    void this.closeup.look(stretch, this.axis, subjects);
  }

  dispose(): void {
    this.watcher.disconnect();
    this.plot.dispose();
  }
}

export function compareCharts(runs: Compared[]): Part & { update(): void } {
  const cards = new Cards<Card>();
  const tools = new ChartTools(update);
  let limit = FIRST_CHARTS;
  const empty = h('div', { class: 'je-empty' });
  const more = button('', () => {
    limit += FIRST_CHARTS;
    update();
  });

  function update(): void {
    const all = charted(runs);
    const names = tools.matching(all);
    const shown = names.slice(0, limit);
    for (const card of cards.show(shown, place => new Card(runs, shown[place]!))) card.set(tools.axis, tools.log);
    show(more, names.length > limit);
    setText(more, `Show more of ${count(names.length)}`);
    show(empty, names.length === 0);
    setText(empty, all.length ? 'No metric has such a name.' : 'None of the runs has logged a metric more than once.');
  }

  const toolbar = h('div', { class: 'je-toolbar' }, tools.filter, h('span', { class: 'je-spring' }), tools.axes);
  const element = h('div', { class: 'je-pane je-metrics' }, toolbar, cards.element, more, empty);
  return { element, update, dispose: () => cards.dispose() };
}

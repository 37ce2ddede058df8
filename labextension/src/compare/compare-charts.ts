/** One chart for each name, with a curve for each run. */
import { matching } from '../view/charts';
import { Closeup, type Stretch } from '../view/closeup';
import { button, fill, h, on, type Part, setText, show, toggle, uniqueId } from '../view/dom';
import { count } from '../view/format';
import { type Curve, Plot } from '../view/plot';
import { positions, type XAxis } from '../view/series';
import type { Store } from '../view/store';

const FIRST_CHARTS = 24;
const HEIGHT = 180;
const AXES: [XAxis, string][] = [
  ['step', 'Step'],
  ['relative', 'Time since start'],
  ['time', 'Clock time'],
];

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
  const cards = new Map<string, Card>();
  let limit = FIRST_CHARTS;
  let log = false;
  const grid = h('div', { class: 'je-charts' });
  const empty = h('div', { class: 'je-empty' });
  const filter = h('input', {
    type: 'search',
    class: 'je-input je-search',
    placeholder: 'Filter names',
    'aria-label': 'Filter metrics by name',
  });
  const axisId = uniqueId('axis');
  const options = AXES.map(([value, label]) => h('option', { value }, label));
  const axis = h('select', { class: 'je-select', id: axisId }, ...options);
  const logToggle = toggle('Log scale', false, pressed => {
    log = pressed;
    update();
  });
  const more = button('', () => {
    limit += FIRST_CHARTS;
    update();
  });
  on(filter, { input: () => update() });
  on(axis, { change: () => update() });

  function update(): void {
    const all = charted(runs);
    const names = matching(all, filter.value);
    const shown = names.slice(0, limit);
    for (const [name, card] of cards) {
      if (shown.includes(name)) continue;
      card.dispose();
      cards.delete(name);
    }
    const chosen = axis.value as XAxis;
    const elements = shown.map(name => {
      const card = cards.get(name) ?? new Card(runs, name);
      cards.set(name, card);
      card.set(chosen, log);
      return card.element;
    });
    if (elements.length !== grid.children.length || elements.some((one, i) => grid.children[i] !== one)) {
      fill(grid, ...elements);
    }
    show(more, names.length > limit);
    setText(more, `Show more of ${count(names.length)}`);
    show(empty, names.length === 0);
    setText(empty, all.length ? 'No metric has such a name.' : 'None of the runs has logged a metric more than once.');
  }

  const tools = h(
    'div',
    { class: 'je-toolbar' },
    filter,
    h('span', { class: 'je-spring' }),
    h('span', { class: 'je-group' }, h('label', { for: axisId }, 'X axis'), axis, logToggle),
  );
  const element = h('div', { class: 'je-pane je-metrics' }, tools, grid, more, empty);
  return {
    element,
    update,
    dispose() {
      for (const card of cards.values()) card.dispose();
    },
  };
}

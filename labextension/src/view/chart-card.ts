/** A chart with its title. It draws only while it is in view: a run may log thousands of names. */
import { Closeup, type Stretch } from './closeup';
import { button, h, on, type Part, setText, show } from './dom';
import { number } from './format';
import { icon } from './icons';
import { Plot } from './plot';
import { latest, positions, type XAxis } from './series';
import type { Store } from './store';

const HEIGHT = 150;

export interface ChartActions {
  choose(names: string[], chosen: boolean): void;
  separate(names: string[]): void;
}

export class ChartCard implements Part {
  readonly element: HTMLElement;
  private readonly plot = new Plot(stretch => this.look(stretch));
  private readonly closeup = new Closeup(() => this.set(this.axis, this.log));
  private readonly single = h('div', { class: 'je-card-single', hidden: true });
  private readonly value = h('span', { class: 'je-card-value' });
  private readonly box: HTMLInputElement | null = null;
  private readonly watcher: IntersectionObserver;
  private axis: XAxis = 'step';
  private log = false;
  private inView = false;
  private stale = true;

  constructor(
    private readonly store: Store,
    private readonly names: string[],
    actions: ChartActions | null,
  ) {
    const title = names.join(', ');
    const heading = h('span', { class: 'je-card-title', title }, title);
    const header = h('div', { class: 'je-card-head' });
    if (actions && names.length > 1) {
      header.append(
        heading,
        button('', () => actions.separate(names), SEPARATE, icon('cross')),
      );
    } else if (actions) {
      const box = h('input', { type: 'checkbox', title: 'Choose for one chart' });
      on(box, { change: () => actions.choose(names, box.checked) });
      this.box = box;
      header.append(h('label', { class: 'je-card-label' }, box, heading), this.value);
    } else header.append(heading, this.value);
    const single = names.length === 1 ? 'je-card je-single' : 'je-card';
    this.element = h(
      'section',
      { class: single, 'aria-label': `Chart of ${title}` },
      header,
      this.single,
      this.plot.element,
    );
    this.watcher = new IntersectionObserver(entries => {
      this.inView = entries.some(entry => entry.isIntersecting);
      if (this.inView && this.stale) this.draw();
    });
    this.watcher.observe(this.element);
  }

  set(axis: XAxis, log: boolean, chosen = this.box?.checked ?? false): void {
    this.axis = axis;
    this.log = log;
    this.stale = true;
    if (this.box) this.box.checked = chosen;
    if (this.inView) this.draw();
  }

  dispose(): void {
    this.watcher.disconnect();
    this.plot.dispose();
  }

  private look(stretch: Stretch | null): void {
    const subjects = this.names.map(metric => ({ store: this.store, metric }));
    void this.closeup.look(stretch, this.axis, subjects);
  }

  private draw(): void {
    const { store, axis, log } = this;
    const curves = this.names.flatMap(metric => {
      const points = this.closeup.points({ store, metric });
      return points ? [{ name: metric, x: positions(points, axis, store.started), y: points.v }] : [];
    });
    const points = store.series.get(this.names[0]!);
    const last = points ? number(latest(points)) : '';
    // What was logged once is a number, not a curve.
    const once = this.names.length === 1 && points?.v.length === 1;
    show(this.single, once);
    show(this.plot.element, !once);
    setText(this.single, once ? last : '');
    setText(this.value, once ? '' : last);
    if (!once) this.plot.set(curves, { axis, log, height: HEIGHT });
    this.stale = false;
  }
}

const SEPARATE = {
  class: 'je-button je-icon je-quiet',
  title: 'Separate into one chart each',
  'aria-label': 'Separate into one chart each',
};

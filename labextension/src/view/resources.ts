/** What the run's own processes use of the machine. */
import { fill, h, type Part, setText, show } from './dom';
import { bytes, number } from './format';
import { type Curve, Plot } from './plot';
import type { Store } from './store';

interface Measure {
  title: string;
  write: (value: number) => string;
  curves: () => Curve[];
}

const percent = (value: number): string => `${number(Number(value.toPrecision(3)))} %`;

export function resourcesView(store: Store): Part {
  const since = (): number[] => {
    const started = store.state?.started ?? store.resources.t[0] ?? 0;
    return store.resources.t.map(t => t - started);
  };
  const measures: Measure[] = [
    { title: 'CPU (100 % is one core)', write: percent, curves: () => [curve('CPU', since(), store.resources.cpu)] },
    { title: 'Memory', write: bytesOf, curves: () => [curve('Memory', since(), store.resources.memory)] },
    { title: 'GPU utilization', write: percent, curves: () => gpuCurves(gpu => gpu.utilization) },
    { title: 'GPU memory', write: bytesOf, curves: () => gpuCurves(gpu => gpu.memory) },
  ];

  function gpuCurves(values: (gpu: Store['resources']['gpus'][number]) => (number | null)[]): Curve[] {
    return store.resources.gpus.map(gpu => curve(`${gpu.index} ${gpu.name}`, since(), values(gpu)));
  }

  const cards = measures.map(measure => {
    const plot = new Plot();
    const value = h('span', { class: 'je-card-value' });
    const head = h('div', { class: 'je-card-head' }, h('span', { class: 'je-card-title' }, measure.title), value);
    const element = h('section', { class: 'je-card', 'aria-label': measure.title }, head, plot.element);
    return { measure, plot, value, element };
  });
  const empty = h('div', { class: 'je-empty' });
  const grid = h('div', { class: 'je-charts' }, ...cards.map(card => card.element));
  const element = h('div', { class: 'je-pane' }, grid, empty);

  function update(): void {
    for (const { measure, plot, value, element: card } of cards) {
      const curves = measure.curves();
      const known = curves.some(one => one.y.some(y => y !== null));
      show(card, known);
      if (!known) continue;
      card.classList.toggle('je-single', curves.length === 1);
      const last = curves.length === 1 ? curves[0]?.y.findLast(y => y !== null) : undefined;
      setText(value, typeof last === 'number' ? measure.write(last) : '');
      plot.set(curves, { axis: 'relative', log: false, height: 150, value: measure.write, floor: 0 });
    }
    const nothing = cards.every(card => card.element.hidden);
    show(empty, nothing);
    if (nothing) fill(empty, store.ended ? 'Nothing was measured.' : 'Nothing measured yet.');
  }

  const stop = store.listen(['resources', 'state'], update);
  update();
  return {
    element,
    dispose() {
      stop();
      for (const { plot } of cards) plot.dispose();
    },
  };
}

function curve(name: string, x: number[], y: (number | null)[]): Curve {
  return { name, x, y };
}

function bytesOf(value: number): string {
  return bytes(Math.round(value));
}

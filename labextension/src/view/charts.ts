/** The metrics: a chart for each name or for several, and the metrics that are not numbers. */

import { ChartCard } from './chart-card';
import { button, fill, h, on, type Part, setText, show, toggle, uniqueId } from './dom';
import { count, plural } from './format';
import { richView } from './rich';
import type { XAxis } from './series';
import type { Store } from './store';

const FIRST_CHARTS = 24;

const AXES: [XAxis, string][] = [
  ['step', 'Step'],
  ['relative', 'Time since start'],
  ['time', 'Clock time'],
];

/** Names that contain every word of the filter. */
export function matching(names: string[], filter: string): string[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  return names.filter(name => words.every(word => name.toLowerCase().includes(word)));
}

/** What the charts show: joined names stand where the first of them stood. */
export function grouped(names: string[], groups: string[][]): string[][] {
  const first = new Map(groups.map(group => [group[0], group]));
  const joined = new Set(groups.flat());
  return names.flatMap(name => {
    const group = first.get(name);
    if (group) return [group];
    return joined.has(name) ? [] : [[name]];
  });
}

export function chartsView(store: Store): Part {
  const cards = new Map<string, ChartCard>();
  const chosen = new Set<string>();
  let groups: string[][] = [];
  let limit = FIRST_CHARTS;
  let axis: XAxis = 'step';
  let log = false;

  const grid = h('div', { class: 'je-charts' });
  const note = h('div', { class: 'je-note' });
  const empty = h('div', { class: 'je-empty' });
  const rich = richView(store);
  const filter = h('input', {
    type: 'search',
    class: 'je-input je-search',
    placeholder: 'Filter names',
    'aria-label': 'Filter metrics by name',
  });
  const axisId = uniqueId('axis');
  const axisChoice = h(
    'select',
    { class: 'je-select', id: axisId },
    ...AXES.map(([value, label]) => h('option', { value }, label)),
  );
  const logToggle = toggle('Log scale', false, pressed => {
    log = pressed;
    update();
  });
  const join = button('Overlay', () => overlay(), { title: 'Show the chosen metrics on one chart' });
  const more = button('', () => {
    limit += FIRST_CHARTS;
    update();
  });
  on(filter, { input: () => update() });
  on(axisChoice, {
    change: () => {
      axis = axisChoice.value as XAxis;
      update();
    },
  });

  const tools = h(
    'div',
    { class: 'je-toolbar' },
    h('span', { class: 'je-group' }, filter, join),
    h('span', { class: 'je-spring' }),
    h('span', { class: 'je-group' }, h('label', { for: axisId }, 'X axis'), axisChoice, logToggle),
  );
  const element = h('div', { class: 'je-pane je-metrics' }, tools, grid, more, note, rich.element, empty);

  function overlay(): void {
    groups = groups.filter(group => !group.some(name => chosen.has(name)));
    groups.push([...store.series.keys()].filter(name => chosen.has(name)));
    chosen.clear();
    update();
  }

  function separate(names: string[]): void {
    groups = groups.filter(group => group !== names);
    update();
  }

  function choose(names: string[], on: boolean): void {
    for (const name of names) {
      if (on) chosen.add(name);
      else chosen.delete(name);
    }
    updateTools();
  }

  function updateTools(): void {
    show(join, store.series.size > 1);
    join.disabled = chosen.size < 2;
    setText(join, chosen.size > 1 ? `Overlay ${chosen.size}` : 'Overlay');
  }

  function update(): void {
    const names = matching([...store.series.keys()], filter.value);
    const all = grouped(names, groups);
    const shown = all.slice(0, limit);
    const keys = shown.map(group => group.join('\n'));
    for (const [key, card] of cards) {
      if (keys.includes(key)) continue;
      card.dispose();
      cards.delete(key);
    }
    const elements = shown.map((group, i) => {
      const key = keys[i]!;
      const card = cards.get(key) ?? new ChartCard(store, group, { choose, separate });
      cards.set(key, card);
      card.set(
        axis,
        log,
        group.every(name => chosen.has(name)),
      );
      return card.element;
    });
    // Moving an element that is in its place would end a drag on it.
    if (elements.some((one, i) => grid.children[i] !== one) || grid.children.length !== elements.length) {
      fill(grid, ...elements);
    }
    show(more, all.length > limit);
    setText(more, `Show ${Math.min(FIRST_CHARTS, all.length - limit)} more of ${count(all.length)}`);
    show(note, store.droppedNames > 0);
    setText(note, `${plural(store.droppedNames, 'more name was', 'more names were')} logged and are not shown here.`);
    show(tools, store.series.size > 0);
    const nothing = store.series.size === 0 && store.rich.length === 0;
    show(empty, nothing || (store.series.size > 0 && all.length === 0));
    setText(empty, nothing ? 'No metrics yet. In the script: run.log("loss", value)' : 'No metric has such a name.');
    updateTools();
  }

  const stop = store.listen(['metrics'], update);
  update();
  return {
    element,
    dispose() {
      stop();
      rich.dispose();
      for (const card of cards.values()) card.dispose();
    },
  };
}

/** The metrics: a chart for each name or for several, and the metrics that are not numbers. */

import { ChartCard } from './chart-card';
import { Cards, ChartTools, FIRST_CHARTS } from './chart-tools';
import { button, h, type Part, setText, show } from './dom';
import { count, plural } from './format';
import { mediaView } from './media';
import type { Store } from './store';

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

const NOTHING =
  'No metrics yet. In the script: run.log("loss", value). Event files of TensorBoard are looked for in logs/, outputs/ and the working directory.';

export function chartsView(store: Store): Part {
  const cards = new Cards<ChartCard>();
  const tools = new ChartTools(update);
  const chosen = new Set<string>();
  let groups: string[][] = [];
  let limit = FIRST_CHARTS;

  const note = h('div', { class: 'je-note' });
  const empty = h('div', { class: 'je-empty' });
  const media = mediaView(store);
  const join = button('Overlay', () => overlay(), { title: 'Show the chosen metrics on one chart' });
  const more = button('', () => {
    limit += FIRST_CHARTS;
    update();
  });

  const toolbar = h(
    'div',
    { class: 'je-toolbar' },
    h('span', { class: 'je-group' }, tools.filter, join),
    h('span', { class: 'je-spring' }),
    tools.axes,
  );
  const element = h('div', { class: 'je-pane je-metrics' }, toolbar, cards.element, more, note, media.element, empty);

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
    const names = tools.matching([...store.series.keys()]);
    const all = grouped(names, groups);
    const shown = all.slice(0, limit);
    const keys = shown.map(group => group.join('\n'));
    const drawn = cards.show(keys, place => new ChartCard(store, shown[place]!, { choose, separate }));
    drawn.forEach((card, i) => {
      const whole = shown[i]!.every(name => chosen.has(name));
      card.set(tools.axis, tools.log, whole);
    });
    show(more, all.length > limit);
    setText(more, `Show ${Math.min(FIRST_CHARTS, all.length - limit)} more of ${count(all.length)}`);
    show(note, store.droppedNames > 0);
    setText(note, `${plural(store.droppedNames, 'more name was', 'more names were')} logged and are not shown here.`);
    show(toolbar, store.series.size > 0);
    const nothing = store.series.size === 0 && store.media.length === 0;
    show(empty, nothing || (store.series.size > 0 && all.length === 0));
    setText(empty, nothing ? NOTHING : 'No metric has such a name.');
    updateTools();
  }

  const stop = store.listen(['metrics'], update);
  update();
  return {
    element,
    dispose() {
      stop();
      media.dispose();
      cards.dispose();
    },
  };
}

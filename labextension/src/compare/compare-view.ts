/** Several runs side by side: their charts over one another, and a table in which what differs is marked. */
import { fill, h, type Part, toggle } from '../view/dom';
import { STATUSES, titleOf } from '../view/header';
import { icon } from '../view/icons';
import { root } from '../view/run-view';
import type { Store } from '../view/store';
import { tabs } from '../view/tabs';
import { type Compared, compareCharts } from './compare-charts';
import { type Group, groups } from './rows';

export interface ComparedRun {
  id: string;
  store: Store;
}

export function compareView(runs: ComparedRun[], open: (id: string) => void): Part {
  const compared: Compared[] = runs.map(({ id, store }) => ({ store, name: () => nameOf(id, store) }));
  const charts = compareCharts(compared);
  const legend = h('ul', { class: 'je-compared', 'aria-label': 'Compared runs' });
  const table = h('div', { class: 'je-pane je-compare-table' });
  let onlyDifferent = false;
  let drawn = '';
  let drawnLegend = '';
  const only = toggle('Only what differs', false, pressed => {
    onlyDifferent = pressed;
    drawn = '';
    update();
  });
  const body = tabs('Comparison', [
    { name: 'Charts', make: () => charts },
    {
      name: 'Table',
      make: () => ({ element: h('div', {}, h('div', { class: 'je-pane' }, only), table), dispose: () => undefined }),
    },
  ]);

  function nameOf(id: string, store: Store): string {
    const name = titled(id, store);
    const same = runs.some(one => one.id !== id && titled(one.id, one.store) === name);
    return same ? `${name} (${id.slice(-8)})` : name;
  }

  function updateLegend(): void {
    const names = runs.map(({ id, store }) => [nameOf(id, store), store.state?.status ?? '']);
    const key = JSON.stringify(names);
    if (key === drawnLegend) return;
    drawnLegend = key;
    const items = runs.map(({ id, store }, i) => {
      const { state } = store;
      const link = h('button', { type: 'button', class: 'je-button je-quiet', title: `Open ${id}` }, nameOf(id, store));
      link.addEventListener('click', () => open(id));
      const [label, tone, symbol] = state ? STATUSES[state.status] : (['', 'off', 'clock'] as const);
      const badge = h('span', { class: 'je-badge', 'data-tone': tone }, icon(symbol), label);
      return h('li', {}, swatch(i), link, state && badge);
    });
    fill(legend, ...items);
  }

  function updateTable(): void {
    const subjects = runs.map(({ id, store }) => ({ id, state: store.state, series: store.series, now: store.now() }));
    const found = groups(subjects);
    const names = runs.map(({ id, store }) => nameOf(id, store));
    const key = JSON.stringify([names, found]);
    // A table that is built anew while one reads it cannot be selected from.
    if (key === drawn) return;
    drawn = key;
    fill(table, factsTable(names, found, onlyDifferent));
  }

  function update(): void {
    updateLegend();
    charts.update();
    updateTable();
  }

  const stops = runs.map(({ store }) => store.listen(['state', 'metrics'], update));
  update();
  return {
    element: root(h('header', { class: 'je-header' }, legend), body.element),
    dispose() {
      for (const stop of stops) stop();
      charts.dispose();
      body.dispose();
    },
  };
}

/** A run has its colour wherever it is named. */
function swatch(i: number): HTMLElement {
  return h('span', { class: `je-swatch je-swatch-${i % 8}` });
}

function titled(id: string, { state }: Store): string {
  return state ? titleOf(state) : id;
}

export function factsTable(names: string[], found: Group[], onlyDifferent: boolean): HTMLElement {
  const bodies = found.flatMap(({ title, rows }) => {
    const shown = rows.filter(row => row.differs || !onlyDifferent);
    if (!shown.length) return [];
    const heading = h(
      'tr',
      {},
      h('th', { colspan: names.length + 1, scope: 'rowgroup', class: 'je-compare-group' }, title),
    );
    const lines = shown.map(({ name, cells, differs }) => {
      const mark =
        differs &&
        h('span', { class: 'je-differs', title: 'Differs' }, '≠', h('span', { class: 'je-hidden' }, ' differs'));
      const values = cells.map(cell => h('td', {}, cell ?? '–'));
      return h('tr', { class: differs ? 'je-different' : '' }, h('th', { scope: 'row' }, name, mark), ...values);
    });
    return [h('tbody', {}, heading, ...lines)];
  });
  if (!bodies.length) return h('div', { class: 'je-empty' }, onlyDifferent ? 'Nothing differs.' : 'Loading…');
  const head = h(
    'thead',
    {},
    h('tr', {}, h('td'), ...names.map((name, i) => h('th', { scope: 'col' }, swatch(i), name))),
  );
  return h('table', { class: 'je-table je-compare' }, head, ...bodies);
}

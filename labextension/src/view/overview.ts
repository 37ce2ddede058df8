/** The log, and beside it on a wide panel the first charts: what one watches while a run goes on. */
import { ChartCard } from './chart-card';
import { fill, h, type Part, show } from './dom';
import { logView } from './log-view';
import type { Store } from './store';

/** As many as a tall document has room for; under a cell the style sheet shows two. */
const CHARTS = 6;

export function overview(store: Store): Part {
  const log = logView(store);
  const aside = h('aside', { class: 'je-aside', 'aria-label': 'First metrics' });
  let cards: ChartCard[] = [];
  let names: string[] = [];

  function update(): void {
    const first = [...store.series.keys()].slice(0, CHARTS);
    if (first.join('\n') !== names.join('\n')) {
      for (const card of cards) card.dispose();
      names = first;
      cards = names.map(name => new ChartCard(store, [name], null));
      fill(aside, ...cards.map(card => card.element));
    }
    for (const card of cards) card.set('step', false, false);
    show(aside, cards.length > 0);
  }

  const stop = store.listen(['metrics'], update);
  update();
  return {
    element: h('div', { class: 'je-overview' }, log.element, aside),
    dispose() {
      stop();
      log.dispose();
      for (const card of cards) card.dispose();
    },
  };
}

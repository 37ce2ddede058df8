/** Which rank of a run is shown; nothing where a run has none to choose from. */
import { fill, h, on, type Part, show, uniqueId } from './dom';
import type { Store } from './store';

export function rankView(store: Store): Part {
  const id = uniqueId('rank');
  const select = h('select', { id, class: 'je-select je-rank' });
  const element = h('div', { class: 'je-ranks', hidden: true }, h('label', { for: id }, 'Shown'), select);
  let offered = 0;

  on(select, {
    change: () => void store.setRank(select.value === '' ? null : Number(select.value)).catch(() => undefined),
  });

  function update(): void {
    const ranks = store.state?.ranks ?? 0;
    show(element, ranks > 0);
    if (ranks !== offered) {
      offered = ranks;
      const each = Array.from({ length: ranks }, (_, rank) => h('option', { value: rank }, `Rank ${rank}`));
      fill(select, h('option', { value: '' }, ranks === 1 ? 'The rank' : `All ${ranks} ranks`), ...each);
    }
    select.value = store.rank === null ? '' : String(store.rank);
  }

  const stop = store.listen(['state'], update);
  update();
  return { element, dispose: stop };
}

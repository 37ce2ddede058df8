/** One run, whole: the header, and the tabs under it. */
import { chartsView } from './charts';
import { detailsView } from './details';
import { h, type Part, show } from './dom';
import { filesView } from './files';
import { headerView } from './header';
import { overview } from './overview';
import { rankView } from './ranks';
import { resourcesView } from './resources';
import type { Store } from './store';
import { tabs } from './tabs';

/** What a view remembers when it is shown again elsewhere on the page. */
export interface ViewMemory {
  tab: number;
}

export function runView(store: Store, memory: ViewMemory = { tab: 0 }): Part {
  const header = headerView(store);
  const ranks = rankView(store);
  const body = tabs(
    'Run',
    [
      { name: 'Log', make: () => overview(store) },
      { name: 'Metrics', make: () => chartsView(store) },
      { name: 'Resources', make: () => resourcesView(store) },
      { name: 'Files', make: () => filesView(store) },
      { name: 'Details', make: () => detailsView(store) },
    ],
    memory.tab,
    tab => {
      memory.tab = tab;
    },
  );
  const waiting = h('div', { class: 'je-empty' }, 'Waiting for the run…');
  const element = root(waiting, header.element, ranks.element, body.element);

  function update(): void {
    show(waiting, store.state === null);
    show(body.element, store.state !== null);
  }

  const stop = store.listen(['state'], update);
  update();
  return {
    element,
    dispose() {
      stop();
      header.dispose();
      ranks.dispose();
      body.dispose();
    },
  };
}

/** The outermost element. */
export function root(...children: HTMLElement[]): HTMLElement {
  return h('div', { class: 'je-root' }, ...children);
}

/** Keys typed in an output are not the notebook's shortcuts. */
export function keepKeys(element: HTMLElement): void {
  element.setAttribute('data-lm-suppress-shortcuts', 'true');
}

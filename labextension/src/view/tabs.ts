/** Tabs as the ARIA pattern has them: arrow keys move, and only the chosen panel is in the page. */
import { h, on, type Part, show, uniqueId } from './dom';

export interface Tab {
  name: string;
  make(): Part;
}

/** Panels are made when first chosen, and kept with their state. */
export function tabs(label: string, all: Tab[], chosen = 0, changed?: (index: number) => void): Part {
  const stem = uniqueId('tab');
  const parts: (Part | null)[] = all.map(() => null);
  const panels = all.map((_, i) =>
    h('div', {
      class: 'je-panel',
      role: 'tabpanel',
      id: `${stem}-panel-${i}`,
      'aria-labelledby': `${stem}-${i}`,
      hidden: true,
    }),
  );
  const handles = all.map(({ name }, i) => {
    const handle = h(
      'button',
      { type: 'button', class: 'je-tab', role: 'tab', id: `${stem}-${i}`, 'aria-controls': `${stem}-panel-${i}` },
      name,
    );
    return on(handle, { click: () => choose(i), keydown: event => key(event, i) });
  });

  function choose(index: number): void {
    for (const [i, handle] of handles.entries()) {
      handle.setAttribute('aria-selected', String(i === index));
      handle.tabIndex = i === index ? 0 : -1;
      show(panels[i]!, i === index);
    }
    if (!parts[index]) {
      const part = all[index]!.make();
      parts[index] = part;
      panels[index]!.append(part.element);
    }
    changed?.(index);
  }

  function key(event: KeyboardEvent, index: number): void {
    const last = all.length - 1;
    const target = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: last }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const wrapped = (target + all.length) % all.length;
    choose(wrapped);
    handles[wrapped]!.focus();
  }

  const list = h('div', { class: 'je-tabs', role: 'tablist', 'aria-label': label }, ...handles);
  choose(chosen);
  return {
    element: h('div', { class: 'je-tabbed' }, list, ...panels),
    dispose() {
      for (const part of parts) part?.dispose();
    },
  };
}

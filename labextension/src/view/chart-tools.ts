/** What stands above charts, whether of one run or of several, and how their cards are kept in order. */
import { fill, h, on, type Part, toggle, uniqueId } from './dom';
import type { XAxis } from './series';

/** Charts made at first, and each time that more are asked for. */
export const FIRST_CHARTS = 24;

const AXES: [XAxis, string][] = [
  ['step', 'Step'],
  ['relative', 'Time since start'],
  ['time', 'Clock time'],
];

export class ChartTools {
  readonly filter = h('input', {
    type: 'search',
    class: 'je-input je-search',
    placeholder: 'Filter names',
    'aria-label': 'Filter metrics by name',
  });
  /** The choice of the x axis, and whether the other is logarithmic. */
  readonly axes: HTMLElement;
  log = false;
  private readonly choice: HTMLSelectElement;

  constructor(changed: () => void) {
    const id = uniqueId('axis');
    const options = AXES.map(([value, label]) => h('option', { value }, label));
    this.choice = h('select', { class: 'je-select', id }, ...options);
    const logToggle = toggle('Log scale', false, pressed => {
      this.log = pressed;
      changed();
    });
    this.axes = h('span', { class: 'je-group' }, h('label', { for: id }, 'X axis'), this.choice, logToggle);
    on(this.filter, { input: () => changed() });
    on(this.choice, { change: () => changed() });
  }

  get axis(): XAxis {
    return this.choice.value as XAxis;
  }

  /** Those of the names that contain every word of the filter. */
  matching(names: string[]): string[] {
    return matching(names, this.filter.value);
  }
}

/** Names that contain every word of the filter. */
export function matching(names: string[], filter: string): string[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  return names.filter(name => words.every(word => name.toLowerCase().includes(word)));
}

/** Cards by what they show: made when they are first to be seen, and let go when they no longer are. */
export class Cards<Card extends Part> {
  readonly element = h('div', { class: 'je-charts' });
  private readonly cards = new Map<string, Card>();

  /** Shows these, in this order. */
  show(keys: string[], make: (place: number) => Card): Card[] {
    for (const [key, card] of this.cards) {
      if (keys.includes(key)) continue;
      card.dispose();
      this.cards.delete(key);
    }
    const shown = keys.map((key, place) => {
      const card = this.cards.get(key) ?? make(place);
      this.cards.set(key, card);
      return card;
    });
    const { children } = this.element;
    // Moving an element that is in its place would end a drag on it.
    if (shown.some((card, i) => children[i] !== card.element) || children.length !== shown.length) {
      fill(this.element, ...shown.map(card => card.element));
    }
    return shown;
  }

  dispose(): void {
    for (const card of this.cards.values()) card.dispose();
  }
}

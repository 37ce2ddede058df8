/** Rows of one height, of which only those in view are in the page. */
import { fill, h, on } from '../view/dom';

/** Rows kept above and below what is seen, so that a turn of the wheel does not show white. */
const MARGIN = 8;

export interface VirtualElement {
  element: HTMLElement;
}

export class VirtualRows<T extends VirtualElement> {
  readonly element = h('div', { class: 'je-rows' });
  private readonly inner = h('div', { class: 'je-rows-inner' });
  private readonly ruler = h('div', { class: 'je-line je-rows-ruler', 'aria-hidden': 'true' }, 'x');
  private readonly shown = new Map<number, T>();
  private readonly spare: T[] = [];
  private readonly resized = new ResizeObserver(() => this.draw());
  private length = 0;
  private active = 0;
  private frame = 0;

  constructor(
    private readonly make: () => T,
    private readonly write: (row: T, position: number) => void,
    private readonly looked: (first: number, last: number) => void,
  ) {
    fill(this.element, this.inner, this.ruler);
    on(this.element, { scroll: () => this.drawSoon() });
    this.resized.observe(this.element);
  }

  dispose(): void {
    this.resized.disconnect();
    cancelAnimationFrame(this.frame);
  }

  /** The row that keeps the keyboard's focus stays in the page even when it is scrolled out of sight. */
  set(length: number, active: number): void {
    this.length = length;
    this.active = active;
    this.draw();
  }

  at(position: number): T | undefined {
    return this.shown.get(position);
  }

  positionOf(element: Element): number {
    for (const [position, row] of this.shown) if (row.element.contains(element)) return position;
    return -1;
  }

  get pageSize(): number {
    return Math.max(1, Math.floor(this.element.clientHeight / this.height) - 1);
  }

  reveal(position: number): void {
    const { element, height } = this;
    const top = position * height;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + height > element.scrollTop + element.clientHeight) {
      element.scrollTop = top + height - element.clientHeight;
    }
  }

  draw(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    const { height, element } = this;
    const from = Math.floor(element.scrollTop / height);
    const to = Math.ceil((element.scrollTop + element.clientHeight) / height);
    const first = Math.max(0, Math.min(from, this.length) - MARGIN);
    const last = Math.min(this.length, to + MARGIN);
    this.inner.style.height = `${this.length * height}px`;
    for (const [position, row] of this.shown) {
      const wanted = (position >= first && position < last) || (position === this.active && position < this.length);
      if (wanted) continue;
      this.shown.delete(position);
      row.element.remove();
      this.spare.push(row);
    }
    for (let position = first; position < last; position++) this.place(position, height);
    if (this.active < this.length) this.place(this.active, height);
    if (last > first) this.looked(Math.max(0, from), Math.min(this.length, Math.max(to, from + 1)));
  }

  private place(position: number, height: number): void {
    let row = this.shown.get(position);
    if (!row) {
      row = this.spare.pop() ?? this.make();
      // In the order of the list, which is also the order in which the page is read out.
      this.inner.insertBefore(row.element, this.after(position));
      this.shown.set(position, row);
    }
    const top = `${position * height}px`;
    if (row.element.style.top !== top) row.element.style.top = top;
    this.write(row, position);
  }

  private after(position: number): Element | null {
    let next = Number.POSITIVE_INFINITY;
    for (const other of this.shown.keys()) if (other > position && other < next) next = other;
    return this.shown.get(next)?.element ?? null;
  }

  private drawSoon(): void {
    this.frame ||= requestAnimationFrame(() => this.draw());
  }

  /** As the page's fonts make it. */
  private get height(): number {
    return this.ruler.offsetHeight || 44;
  }
}

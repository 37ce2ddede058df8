/**
 * The scrolling window on the log. Only the lines in view are elements.
 *
 * A selection may reach beyond them: the rows where it begins and ends stay in the page, and copying takes the text
 * between them from the model.
 */
import { h } from './dom';
import type { LogModel } from './log-model';
import { drawLine } from './log-row';
import { cells, WrappedRows } from './log-rows';
import type { LogSearch, Match } from './log-search';
import { copySelection, selectedRows } from './log-selection';

const OVERSCAN = 8;

interface DrawnRow {
  element: HTMLElement;
  search: number;
}

export class LogScroller {
  readonly element: HTMLElement;
  following = true;
  wrap = false;
  /** Row number of the topmost line in view. */
  topRow = 0;

  private readonly spacer = h('div', { class: 'je-log-spacer' });
  private readonly window = h('div', { class: 'je-log-window' });
  private readonly ruler = h('span', { class: 'je-log-ruler', 'aria-hidden': 'true' }, '0'.repeat(100));
  private readonly drawn = new Map<number, DrawnRow>();
  private readonly heights = new WrappedRows();
  private readonly changes;
  private readonly resized: ResizeObserver;
  private searchVersion = 0;
  private lastTop = 0;
  private widest = 0;
  private lineHeight = 18;
  private charWidth = 7;
  private everything = false;

  constructor(
    private readonly model: LogModel,
    private readonly search: LogSearch,
    private readonly moved: () => void,
  ) {
    this.changes = model.watch();
    this.spacer.append(this.window, this.ruler);
    this.element = h('div', { class: 'je-log', role: 'log', 'aria-live': 'off', 'aria-label': 'Log', tabindex: 0 });
    this.element.append(this.spacer);
    this.element.addEventListener('scroll', () => this.scrolled(), { passive: true });
    this.element.addEventListener('copy', event => copySelection(event, this.element, this.model, this.everything));
    this.element.addEventListener('keydown', event => this.key(event));
    this.element.addEventListener('mousedown', () => this.selectAll(false));
    this.resized = new ResizeObserver(() => this.measure());
    this.resized.observe(this.element);
  }

  dispose(): void {
    this.resized.disconnect();
    this.model.unwatch(this.changes);
  }

  setWrap(wrap: boolean): void {
    this.wrap = wrap;
    this.element.classList.toggle('je-wrap', wrap);
    this.changes.renumbered = true;
    this.changes.from = this.model.first;
    this.render();
  }

  follow(following: boolean): void {
    this.following = following;
    this.render();
    this.moved();
  }

  /** Matches are drawn in the rows, so all of them are drawn again. */
  searchChanged(): void {
    this.searchVersion += 1;
    this.render();
  }

  reveal(match: Match): void {
    this.following = false;
    const index = match.row - this.model.first;
    const middle = this.top(index) - this.element.clientHeight / 2;
    const before = cells(this.model.line(match.row).text.slice(0, match.start)) * this.charWidth;
    const { scrollLeft, clientWidth } = this.element;
    const inView = before >= scrollLeft && before < scrollLeft + clientWidth - 80;
    this.element.scrollTo(this.wrap || inView ? scrollLeft : Math.max(0, before - clientWidth / 3), middle);
    this.searchChanged();
    this.moved();
  }

  render(): void {
    const height = this.element.clientHeight;
    if (!height) return;
    const { changes, model } = this;
    const lines = this.shownCount();
    if (this.wrap) {
      const from = changes.renumbered ? 0 : Math.max(0, changes.from - model.first);
      if (Number.isFinite(from)) this.heights.update(model.lines, from, this.columns());
    }
    const total = this.wrap ? this.top(lines) : lines * this.lineHeight;
    const keep = changes.renumbered && !this.following ? this.topRow : null;
    this.spacer.style.height = `${total}px`;
    if (this.following) this.scrollTo(this.element.scrollHeight - height);
    else if (keep !== null) {
      const within = this.element.scrollTop % this.lineHeight;
      this.scrollTo(this.top(Math.max(0, keep - model.first)) + within);
    }
    const { scrollTop } = this.element;
    const first = this.indexAt(scrollTop);
    this.topRow = model.first + first;
    this.draw(Math.max(0, first - OVERSCAN), Math.min(lines, this.indexAt(scrollTop + height) + 1 + OVERSCAN));
    changes.from = Number.POSITIVE_INFINITY;
    changes.renumbered = false;
  }

  private draw(begin: number, end: number): void {
    const { model } = this;
    const inView = (row: number): boolean => row >= model.first + begin && row < model.first + end;
    const wanted = new Set(selectedRows(this.element).filter(row => this.drawn.has(row)));
    for (let i = begin; i < end; i++) wanted.add(model.first + i);
    for (const [row, { element }] of this.drawn) {
      if (wanted.has(row)) continue;
      element.remove();
      this.drawn.delete(row);
    }
    const current = this.search.matches[this.search.current] ?? null;
    let place = this.window.firstElementChild;
    for (const row of [...wanted].sort((a, b) => a - b)) {
      const old = this.drawn.get(row);
      const element = old?.element ?? h('div', { class: 'je-log-row', 'data-row': row });
      if (!old || old.search !== this.searchVersion || row >= this.changes.from) {
        drawLine(element, model.line(row), this.search.in(row), current);
        this.drawn.set(row, { element, search: this.searchVersion });
      }
      element.classList.toggle('je-far', !inView(row));
      if (element === place) place = place.nextElementSibling;
      else this.window.insertBefore(element, place);
      if (!this.wrap) this.widest = Math.max(this.widest, model.line(row).text.length);
    }
    this.window.style.transform = `translateY(${this.top(begin)}px)`;
    this.spacer.style.minWidth = this.wrap ? '' : `${this.widest + 2}ch`;
  }

  private shownCount(): number {
    const { lines } = this.model;
    // After the last line feed comes an empty line that nothing was written to yet.
    return lines[lines.length - 1]?.text === '' ? lines.length - 1 : lines.length;
  }

  private top(index: number): number {
    return this.lineHeight * (this.wrap ? this.heights.above(this.model.lines, index) : index);
  }

  private indexAt(pixels: number): number {
    const row = Math.max(0, Math.floor(pixels / this.lineHeight));
    const index = this.wrap ? this.heights.at(this.model.lines, row) : row;
    return Math.min(index, Math.max(0, this.shownCount() - 1));
  }

  private columns(): number {
    return Math.max(20, Math.floor((this.window.clientWidth - 20) / this.charWidth));
  }

  private scrollTo(top: number): void {
    this.element.scrollTop = Math.max(0, top);
    this.lastTop = this.element.scrollTop;
  }

  private scrolled(): void {
    const { scrollTop, clientHeight, scrollHeight } = this.element;
    const atEnd = scrollTop + clientHeight >= scrollHeight - 2;
    if (scrollTop < this.lastTop - 1 && !atEnd) this.following = false;
    else if (atEnd) this.following = true;
    this.lastTop = scrollTop;
    this.render();
    this.moved();
  }

  private measure(): void {
    if (!this.element.clientHeight) return;
    const box = this.ruler.getBoundingClientRect();
    this.charWidth = box.width / 100 || this.charWidth;
    this.lineHeight = box.height || this.lineHeight;
    if (this.wrap) this.changes.renumbered = true;
    // An element that was moved in the page, as when its output is replaced, has been scrolled to its beginning.
    if (!this.following) this.scrollTo(this.lastTop);
    this.render();
    this.moved();
  }

  private key(event: KeyboardEvent): void {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
      event.preventDefault();
      this.selectAll(true);
    } else if (event.key === 'Escape') this.selectAll(false);
    else if (event.key === 'End') this.follow(true);
  }

  /** Everything cannot be selected in the page, where only some of it is. */
  private selectAll(everything: boolean): void {
    if (this.everything === everything) return;
    this.everything = everything;
    this.element.classList.toggle('je-all-selected', everything);
    const selection = document.getSelection();
    if (everything) selection?.selectAllChildren(this.window);
    else selection?.removeAllRanges();
  }
}

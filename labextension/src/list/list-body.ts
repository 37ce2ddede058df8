/** The lines of the list: which is active, which runs are chosen, and what the mouse and the keyboard do to them. */
import type { RunRow } from '../rest/shapes';
import { on } from '../view/dom';
import { Choice } from './choice';
import { Lines } from './lines';
import { LineElement } from './run-row';
import { VirtualRows } from './virtual';
import type { RunWindow } from './window';

export interface BodyEvents {
  open(rows: RunRow[]): void;
  remove(rows: RunRow[]): void;
  /** The experiment whose runs are to be shown. */
  unfold(experiment: string | null): void;
  /** Runs [first, last) are looked at. */
  looked(first: number, last: number): void;
  /** Other runs are chosen. */
  chose(): void;
}

export class ListBody {
  readonly choice = new Choice();
  active = 0;
  private readonly rows = new VirtualRows<LineElement>(
    () => new LineElement(),
    (row, position) => this.write(row, position),
    (first, last) => this.looked(first, last),
  );
  private lines: Lines;
  private menuOpen = false;

  constructor(
    private readonly window: RunWindow,
    private readonly events: BodyEvents,
  ) {
    this.lines = new Lines(window, false, null);
    const { element } = this;
    element.setAttribute('role', 'tree');
    element.setAttribute('aria-label', 'Runs');
    element.setAttribute('aria-multiselectable', 'true');
    on(element, {
      click: event => this.clicked(event),
      contextmenu: event => this.menued(event),
      keydown: event => this.key(event),
    });
  }

  get element(): HTMLElement {
    return this.rows.element;
  }

  get length(): number {
    return this.lines.length;
  }

  dispose(): void {
    this.rows.dispose();
  }

  /** The lines as the window now has them; grouped, those of the experiment that is unfolded. */
  arrange(grouped: boolean, unfolded: string | null): void {
    this.lines = new Lines(this.window, grouped, unfolded);
    this.draw();
  }

  draw(): void {
    this.active = Math.max(0, Math.min(this.active, this.length - 1));
    this.rows.set(this.length, this.active);
  }

  toTop(): void {
    this.element.scrollTop = 0;
  }

  focus(position = this.active): void {
    if (!this.length) return;
    this.active = position;
    this.rows.reveal(position);
    this.draw();
    this.rows.at(position)?.element.focus({ preventScroll: true });
  }

  /** A menu that was opened from here has closed, and has left the keyboard's focus nowhere. */
  menuClosed(): void {
    if (!this.menuOpen) return;
    this.menuOpen = false;
    requestAnimationFrame(() => {
      if (document.activeElement === document.body || !document.activeElement) this.focus();
    });
  }

  private write(row: LineElement, position: number): void {
    const line = this.lines.line(position);
    const id = line.kind === 'run' ? line.row?.id : undefined;
    row.set(line, id !== undefined && this.choice.has(id), this.window.now());
    const { element } = row;
    element.tabIndex = position === this.active ? 0 : -1;
    element.setAttribute('aria-setsize', String(this.length));
    element.setAttribute('aria-posinset', String(position + 1));
    if (id) element.dataset.run = id;
    else delete element.dataset.run;
  }

  private looked(first: number, last: number): void {
    const from = this.lines.firstRun;
    this.events.looked(Math.max(0, first - from), Math.max(0, Math.min(last - from, this.window.total)));
  }

  private readonly rowAt = (position: number): RunRow | undefined => {
    const line = this.lines.line(position);
    return line.kind === 'run' ? line.row : undefined;
  };

  /** What a key or a click on one of several chosen is about. */
  private with(row: RunRow): RunRow[] {
    return this.choice.has(row.id) ? this.choice.rows : [row];
  }

  private clicked(event: MouseEvent): void {
    const position = this.rows.positionOf(event.target as Element);
    if (position < 0) return;
    const row = this.rowAt(position);
    this.active = position;
    if (!row) this.turn(position);
    else if (event.shiftKey) this.choice.stretch(position, this.rowAt);
    else if (event.ctrlKey || event.metaKey) this.choice.toggle(row, position);
    else {
      this.choice.only(row, position);
      this.events.open([row]);
    }
    this.chosen();
  }

  /** The menu is about the run under the pointer, or all that are chosen if that is one of them. */
  private menued(event: MouseEvent): void {
    const position = this.rows.positionOf(event.target as Element);
    const row = position < 0 ? undefined : this.rowAt(position);
    if (!row) return;
    this.active = position;
    this.menuOpen = true;
    if (!this.choice.has(row.id)) this.choice.only(row, position);
    this.chosen();
  }

  private turn(position: number): void {
    const line = this.lines.line(position);
    if (line.kind !== 'experiment') return;
    this.events.unfold(line.open ? null : line.name);
    // The headings above it may have lost their runs.
    const at = this.window.experiments.findIndex(([name]) => name === line.name);
    if (at >= 0) this.focus(at);
  }

  private key(event: KeyboardEvent): void {
    const { active, choice, events } = this;
    const row = this.rowAt(active);
    const line = this.length ? this.lines.line(active) : null;
    const heading = line?.kind === 'experiment' ? line : null;
    const target = this.targetOf(event.key);
    if (target !== undefined) {
      this.focus(Math.max(0, Math.min(this.length - 1, target)));
      if (event.shiftKey) choice.stretch(this.active, this.rowAt);
    } else if (event.key === 'Enter' && row) events.open(this.with(row));
    else if (event.key === 'Enter') this.turn(active);
    else if (event.key === ' ' && row) choice.toggle(row, active);
    else if (event.key === 'Delete' && row) events.remove(this.with(row));
    else if (event.key === 'ArrowRight' && heading && !heading.open) this.turn(active);
    else if (event.key === 'ArrowLeft' && heading?.open) this.turn(active);
    else if (event.key === 'ArrowLeft' && this.lines.headingOf(active) >= 0) this.focus(this.lines.headingOf(active));
    else return;
    event.preventDefault();
    event.stopPropagation();
    this.chosen();
  }

  private targetOf(key: string): number | undefined {
    const { active, length } = this;
    const page = this.rows.pageSize;
    return {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      Home: 0,
      End: length - 1,
      PageDown: active + page,
      PageUp: active - page,
    }[key];
  }

  private chosen(): void {
    this.draw();
    this.events.chose();
  }
}

/** The list of runs: filtered while one types, live, and as long as the workspace has runs. */
import type { Poller } from '../rest/poller';
import type { RunQuery, RunRow } from '../rest/shapes';
import { isLive } from '../rest/shapes';
import { button, h, on, type Part, press, setText, show, toggle } from '../view/dom';
import { plural } from '../view/format';
import { Choice } from './choice';
import { Lines } from './lines';
import { LineElement } from './run-row';
import { VirtualRows } from './virtual';
import { RunWindow } from './window';

/** Shorter than two keys of a fast typist are apart, so that a word is one question. */
const TYPING_PAUSE = 60;

export interface ListActions {
  open(rows: RunRow[]): void;
  remove(rows: RunRow[]): void;
  compare(rows: RunRow[]): void;
  tensorboard(rows: RunRow[]): void;
  train(): void;
}

export interface ListOptions {
  grouped: boolean;
  archived: boolean;
}

export class RunList implements Part {
  readonly element: HTMLElement;
  private readonly window = new RunWindow();
  private readonly choice = new Choice();
  private readonly rows = new VirtualRows<LineElement>(
    () => new LineElement(),
    (row, position) => this.write(row, position),
    (first, last) => this.looked(first, last),
  );
  private readonly filter = h('input', {
    type: 'search',
    class: 'je-input je-list-filter',
    placeholder: 'Filter by name, id, tag…',
    'aria-label': 'Filter runs',
  });
  private readonly summary = h('div', { class: 'je-list-summary', role: 'status' });
  private readonly notice = h('div', { class: 'je-notice', role: 'status', hidden: true });
  private readonly empty = h('div', { class: 'je-empty', hidden: true });
  private readonly compare: HTMLButtonElement;
  private readonly board: HTMLButtonElement;
  private readonly group: HTMLButtonElement;
  private readonly archived: HTMLButtonElement;
  private readonly stop: () => void;
  private readonly ticker: ReturnType<typeof setInterval>;
  private options: ListOptions;
  private open: string | null = null;
  private lines: Lines;
  private active = 0;
  private typing: ReturnType<typeof setTimeout> | undefined;
  private isSeen = false;
  private menuOpen = false;

  constructor(
    private readonly poller: Poller,
    private readonly actions: ListActions,
    options: ListOptions,
    changed: (options: ListOptions) => void,
  ) {
    this.options = options;
    this.lines = new Lines(this.window, false, null);
    this.compare = button('Compare', () => actions.compare(this.selection), { title: 'Compare the chosen runs' });
    this.board = button('TensorBoard', () => actions.tensorboard(this.selection), {
      title: 'Open the chosen runs in TensorBoard',
    });
    const train = button('Train…', () => actions.train(), { class: 'je-button je-primary', title: 'Start a run' });
    this.group = toggle('Group', options.grouped, grouped => changed({ ...this.options, grouped }), {
      title: 'Group by experiment',
    });
    this.archived = toggle('Archived', options.archived, on => changed({ ...this.options, archived: on }), {
      title: 'Show archived runs as well',
    });
    const list = this.rows.element;
    list.setAttribute('role', 'tree');
    list.setAttribute('aria-label', 'Runs');
    list.setAttribute('aria-multiselectable', 'true');
    on(list, {
      click: event => this.clicked(event),
      contextmenu: event => this.menued(event),
      keydown: event => this.key(event),
    });
    on(this.filter, {
      input: () => this.typed(),
      keydown: event => {
        if (event.key === 'ArrowDown') this.focus(this.active);
      },
    });
    const tools = h(
      'div',
      { class: 'je-list-tools' },
      this.filter,
      h('div', { class: 'je-list-buttons' }, train, this.compare, this.board),
    );
    const head = h('div', { class: 'je-list-head' }, this.summary, this.group, this.archived);
    this.element = h('div', { class: 'je-root je-list' }, tools, this.notice, head, list, this.empty);
    this.stop = poller.listen({
      heard: (answer, query) => {
        if (!this.window.answer(answer, query)) return;
        this.choice.refresh(answer.runs);
        this.draw();
      },
      failed: error => {
        show(this.notice, error !== null);
        if (error) setText(this.notice, `${error.message} ${error.hint}`);
        this.draw();
      },
    });
    this.ticker = setInterval(() => this.isSeen && this.rows.draw(), 1000);
    this.ask();
    this.draw();
  }

  get selection(): RunRow[] {
    return this.choice.rows;
  }

  /** Only a list that can be seen asks for its part of the runs. */
  seen(seen: boolean): void {
    this.isSeen = seen;
    this.poller.want(this, seen ? this.window.query : null);
    if (seen) this.draw();
  }

  set(options: ListOptions): void {
    this.options = options;
    press(this.group, options.grouped);
    press(this.archived, options.archived);
    this.ask();
    this.draw();
  }

  /** Word of a run that is no longer there. */
  forget(id: string): void {
    this.choice.forget(id);
    this.poller.forgetList();
  }

  /** A menu that was opened from here has closed, and has left the keyboard's focus nowhere. */
  menuClosed(): void {
    if (!this.menuOpen) return;
    this.menuOpen = false;
    requestAnimationFrame(() => {
      if (document.activeElement === document.body || !document.activeElement) this.focus(this.active);
    });
  }

  focusFilter(): void {
    this.filter.focus();
  }

  dispose(): void {
    clearTimeout(this.typing);
    clearInterval(this.ticker);
    this.stop();
    this.poller.want(this, null);
    this.rows.dispose();
  }

  /** What is typed is looked for in all experiments, and then the list is a plain one. */
  private get grouped(): boolean {
    return this.options.grouped && this.filter.value.trim() === '';
  }

  private typed(): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.ask(), TYPING_PAUSE);
  }

  private ask(): void {
    const query: RunQuery = { text: this.filter.value.trim(), archived: this.options.archived ? 'all' : '0' };
    if (this.grouped && this.open !== null) query.experiment = this.open;
    const held = this.window.experiments;
    if (this.window.ask(query)) {
      // The headings stay where they are while the runs under one of them are fetched.
      this.window.experiments = held;
      this.window.total = this.grouped ? 0 : this.window.total;
      if (!this.grouped) this.rows.element.scrollTop = 0;
      this.active = this.grouped ? this.active : 0;
    }
    if (this.isSeen) this.poller.want(this, this.window.query);
  }

  private looked(first: number, last: number): void {
    const from = this.lines.firstRun;
    this.window.look(Math.max(0, first - from), Math.max(0, Math.min(last - from, this.window.total)));
    if (this.isSeen) this.poller.want(this, this.window.query);
  }

  private draw(): void {
    this.lines = new Lines(this.window, this.grouped, this.open);
    const { length } = this.lines;
    this.active = Math.max(0, Math.min(this.active, length - 1));
    const { known, total } = this.window;
    this.rows.set(length, this.active);
    show(this.empty, known && length === 0);
    setText(
      this.empty,
      this.filter.value.trim()
        ? 'No run matches.'
        : 'No runs yet. Start one from a cell with %%estimator, or with Train…',
    );
    const chosen = this.selection.length;
    const groups = this.grouped ? plural(this.window.experiments.length, 'experiment') : plural(total, 'run');
    const text = [groups, chosen > 1 && `${chosen} chosen`].filter(Boolean).join(', ');
    setText(this.summary, known ? text : this.notice.hidden ? 'Loading…' : '');
    this.compare.disabled = chosen < 2;
    this.board.disabled = chosen < 1;
  }

  private write(row: LineElement, position: number): void {
    const line = this.lines.line(position);
    const id = line.kind === 'run' ? line.row?.id : undefined;
    row.set(line, id !== undefined && this.choice.has(id), Date.now() / 1000);
    const { element } = row;
    element.tabIndex = position === this.active ? 0 : -1;
    element.setAttribute('aria-setsize', String(this.lines.length));
    element.setAttribute('aria-posinset', String(position + 1));
    if (id) element.dataset.run = id;
    else delete element.dataset.run;
  }

  private rowAt(position: number): RunRow | undefined {
    const line = this.lines.line(position);
    return line.kind === 'run' ? line.row : undefined;
  }

  private clicked(event: MouseEvent): void {
    const position = this.rows.positionOf(event.target as Element);
    if (position < 0) return;
    const row = this.rowAt(position);
    this.active = position;
    if (!row) this.turn(position);
    else if (event.shiftKey) this.choice.stretch(position, at => this.rowAt(at));
    else if (event.ctrlKey || event.metaKey) this.choice.toggle(row, position);
    else {
      this.choice.only(row, position);
      this.actions.open([row]);
    }
    this.draw();
  }

  /** The menu is about the run under the pointer, or all that are chosen if that is one of them. */
  private menued(event: MouseEvent): void {
    const position = this.rows.positionOf(event.target as Element);
    const row = position < 0 ? undefined : this.rowAt(position);
    if (!row) return;
    this.active = position;
    this.menuOpen = true;
    if (!this.choice.has(row.id)) this.choice.only(row, position);
    this.draw();
  }

  private turn(position: number): void {
    const line = this.lines.line(position);
    if (line.kind !== 'experiment') return;
    this.open = line.open ? null : line.name;
    this.ask();
    this.draw();
    // The headings above it may have lost their runs.
    const at = this.window.experiments.findIndex(([name]) => name === line.name);
    if (at >= 0) this.focus(at);
  }

  private key(event: KeyboardEvent): void {
    const { active, rows } = this;
    const last = this.lines.length - 1;
    const row = this.rowAt(active);
    const line = this.lines.length ? this.lines.line(active) : null;
    const page = rows.pageSize;
    const target = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      Home: 0,
      End: last,
      PageDown: active + page,
      PageUp: active - page,
    }[event.key];
    if (target !== undefined) {
      this.focus(Math.max(0, Math.min(last, target)));
      if (event.shiftKey) this.choice.stretch(this.active, at => this.rowAt(at));
    } else if (event.key === 'Enter' && row) this.actions.open(this.choice.has(row.id) ? this.selection : [row]);
    else if (event.key === 'Enter') this.turn(active);
    else if (event.key === ' ' && row) this.choice.toggle(row, active);
    else if (event.key === 'Delete' && row) this.actions.remove(this.choice.has(row.id) ? this.selection : [row]);
    else if (event.key === 'ArrowRight' && line?.kind === 'experiment' && !line.open) this.turn(active);
    else if (event.key === 'ArrowLeft' && line?.kind === 'experiment' && line.open) this.turn(active);
    else if (event.key === 'ArrowLeft' && this.lines.headingOf(active) >= 0) this.focus(this.lines.headingOf(active));
    else return;
    event.preventDefault();
    event.stopPropagation();
    this.draw();
  }

  private focus(position: number): void {
    if (!this.lines.length) return;
    this.active = position;
    this.rows.reveal(position);
    this.draw();
    this.rows.at(position)?.element.focus({ preventScroll: true });
  }
}

/** Whether there is anything to cancel among these. */
export function anyLive(rows: RunRow[]): boolean {
  return rows.some(row => isLive(row.status));
}

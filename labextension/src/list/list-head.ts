/** What stands above the list of runs: the filter, what can be done to those chosen, and how the list is shown. */
import { button, h, on, press, setText, show, toggle } from '../view/dom';
import { type ReadOnly, readOnlyView } from '../view/read-only';
import type { ListOptions } from './options';

export interface HeadEvents {
  typed(): void;
  /** Down from the filter into the list. */
  down(): void;
  changed(options: ListOptions): void;
  compare(): void;
  tensorboard(): void;
  train(): void;
}

export class ListHead {
  readonly elements: HTMLElement[];
  private readonly filter = h('input', {
    type: 'search',
    class: 'je-input je-list-filter',
    placeholder: 'Filter by name, id, tag…',
    'aria-label': 'Filter runs',
  });
  private readonly summary = h('div', { class: 'je-list-summary', role: 'status' });
  private readonly notice = h('div', { class: 'je-notice', role: 'status', hidden: true });
  private readonly readOnly = readOnlyView();
  private readonly train: HTMLButtonElement;
  private readonly compare: HTMLButtonElement;
  private readonly board: HTMLButtonElement;
  private readonly group: HTMLButtonElement;
  private readonly archived: HTMLButtonElement;

  constructor(
    private options: ListOptions,
    events: HeadEvents,
  ) {
    this.train = button('Train…', () => events.train(), { class: 'je-button je-primary', title: 'Start a run' });
    this.compare = button('Compare', () => events.compare(), { title: 'Compare the chosen runs' });
    this.board = button('TensorBoard', () => events.tensorboard(), { title: 'Open the chosen runs in TensorBoard' });
    this.group = toggle('Group', options.grouped, grouped => events.changed({ ...this.options, grouped }), {
      title: 'Group by experiment',
    });
    this.archived = toggle('Archived', options.archived, archived => events.changed({ ...this.options, archived }), {
      title: 'Show archived runs as well',
    });
    on(this.filter, {
      // Each key asks at once; while an answer is awaited, the poll gathers what is typed into one question.
      input: () => events.typed(),
      keydown: event => {
        if (event.key !== 'ArrowDown') return;
        event.preventDefault();
        events.down();
      },
    });
    const buttons = h('div', { class: 'je-list-buttons' }, this.train, this.compare, this.board);
    this.elements = [
      h('div', { class: 'je-list-tools' }, this.filter, buttons),
      this.notice,
      this.readOnly.element,
      h('div', { class: 'je-list-head' }, this.summary, this.group, this.archived),
    ];
  }

  get text(): string {
    return this.filter.value.trim();
  }

  get failing(): boolean {
    return !this.notice.hidden;
  }

  set(options: ListOptions): void {
    this.options = options;
    press(this.group, options.grouped);
    press(this.archived, options.archived);
  }

  say(summary: string, chosen: number): void {
    setText(this.summary, summary);
    this.compare.disabled = chosen < 2;
    this.board.disabled = chosen < 1;
  }

  /** Whether the runs can only be looked at. */
  guard(why: ReadOnly): void {
    this.readOnly.show(why);
    this.train.disabled = !!why;
  }

  /** Why nobody answers; empty when somebody does. */
  warn(text: string): void {
    show(this.notice, text !== '');
    if (text) setText(this.notice, text);
  }

  focus(): void {
    this.filter.focus();
  }
}

/** The list of runs: filtered while one types, live, and as long as the workspace has runs. */
import type { Poller } from '../rest/poller';
import type { RunQuery, RunRow } from '../rest/shapes';
import { h, type Part, setText, show } from '../view/dom';
import { plural } from '../view/format';
import { ListBody } from './list-body';
import { ListHead } from './list-head';
import type { ListOptions } from './options';
import { RunWindow } from './window';

export interface ListActions {
  open(rows: RunRow[]): void;
  remove(rows: RunRow[]): void;
  compare(rows: RunRow[]): void;
  tensorboard(rows: RunRow[]): void;
  train(): void;
}

export class RunList implements Part {
  readonly element: HTMLElement;
  private readonly window = new RunWindow();
  private readonly empty = h('div', { class: 'je-empty', hidden: true });
  private readonly head: ListHead;
  private readonly body: ListBody;
  private readonly stop: () => void;
  private readonly ticker: ReturnType<typeof setInterval>;
  private unfolded: string | null = null;
  private isSeen = false;

  constructor(
    private readonly poller: Poller,
    actions: ListActions,
    private options: ListOptions,
    changed: (options: ListOptions) => void,
  ) {
    this.head = new ListHead(options, {
      typed: () => this.ask(),
      down: () => this.body.focus(),
      changed,
      compare: () => actions.compare(this.selection),
      tensorboard: () => actions.tensorboard(this.selection),
      train: actions.train,
    });
    this.body = new ListBody(this.window, {
      open: actions.open,
      remove: actions.remove,
      unfold: experiment => {
        this.unfolded = experiment;
        this.ask();
        this.draw();
      },
      looked: (first, last) => {
        this.window.look(first, last);
        this.want();
      },
      chose: () => this.summarize(),
    });
    this.element = h('div', { class: 'je-root je-list' }, ...this.head.elements, this.empty, this.body.element);
    this.stop = poller.listen({
      heard: (answer, query) => {
        if (!this.window.answer(answer, query)) return;
        this.body.choice.refresh(answer.runs);
        this.head.guard(answer.read_only);
        this.draw();
      },
      failed: error => {
        this.head.warn(error ? `${error.message} ${error.hint}` : '');
        this.draw();
      },
    });
    this.ticker = setInterval(() => this.isSeen && this.body.draw(), 1000);
    this.ask();
    this.draw();
  }

  get selection(): RunRow[] {
    return this.body.choice.rows;
  }

  /** Only a list that can be seen asks for its part of the runs. */
  seen(seen: boolean): void {
    this.isSeen = seen;
    this.poller.want(this, seen ? this.window.query : null);
    if (seen) this.draw();
  }

  set(options: ListOptions): void {
    this.options = options;
    this.head.set(options);
    this.ask();
    this.draw();
  }

  /** Word of a run that is no longer there. */
  forget(id: string): void {
    this.body.choice.forget(id);
    this.poller.forgetList();
  }

  menuClosed(): void {
    this.body.menuClosed();
  }

  focusFilter(): void {
    this.head.focus();
  }

  dispose(): void {
    clearInterval(this.ticker);
    this.stop();
    this.poller.want(this, null);
    this.body.dispose();
  }

  /** What is typed is looked for in all experiments, and then the list is a plain one. */
  private get grouped(): boolean {
    return this.options.grouped && this.head.text === '';
  }

  private ask(): void {
    const { window, body, grouped } = this;
    const query: RunQuery = { text: this.head.text, archived: this.options.archived ? 'all' : '0' };
    if (grouped && this.unfolded !== null) query.experiment = this.unfolded;
    const held = window.experiments;
    if (window.ask(query)) {
      // The headings stay where they are while the runs under one of them are fetched.
      window.experiments = held;
      if (grouped) window.total = 0;
      else {
        body.toTop();
        body.active = 0;
      }
    }
    this.want();
  }

  private want(): void {
    if (this.isSeen) this.poller.want(this, this.window.query);
  }

  private draw(): void {
    this.body.arrange(this.grouped, this.unfolded);
    show(this.empty, this.window.known && this.body.length === 0);
    setText(
      this.empty,
      this.head.text ? 'No run matches.' : 'No runs yet. Write %%estimator over a cell and run it, or press Train….',
    );
    this.summarize();
  }

  private summarize(): void {
    const { known, total, experiments } = this.window;
    const chosen = this.selection.length;
    const there = this.grouped ? plural(experiments.length, 'experiment') : plural(total, 'run');
    const text = chosen > 1 ? `${there}, ${chosen} chosen` : there;
    this.head.say(known ? text : this.head.failing ? '' : 'Loading…', chosen);
  }
}

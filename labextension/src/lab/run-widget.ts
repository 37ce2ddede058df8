/** The run view as a widget of JupyterLab's, in a tab or under a cell. It listens only while it can be seen. */
import { Widget } from '@lumino/widgets';
import type { Session, Sessions } from '../rest/sessions';
import { h, type Part, setText, show } from '../view/dom';
import { runView } from '../view/run-view';

export interface RunSubject {
  run: string;
  workspace?: string;
  /** How the run stood when this was saved; said where nobody can be asked. */
  status?: string;
}

export class RunWidget extends Widget {
  readonly session: Session;
  private readonly view: Part;
  private readonly notice = h('div', { class: 'je-notice', role: 'status', hidden: true });
  private readonly watcher: IntersectionObserver;
  private readonly stop: () => void;

  constructor(
    private readonly sessions: Sessions,
    private readonly subject: RunSubject,
  ) {
    super();
    this.addClass('je-run-widget');
    this.session = sessions.open(subject.run, subject.workspace);
    const { store, memory } = this.session;
    this.view = runView(store, memory);
    this.view.element.prepend(this.notice);
    this.node.append(this.view.element);
    this.watcher = new IntersectionObserver(entries => {
      this.session.seen(
        this,
        entries.some(entry => entry.isIntersecting),
      );
    });
    this.watcher.observe(this.node);
    this.stop = store.listen(['state', 'link'], () => this.update());
    this.update();
  }

  override dispose(): void {
    if (this.isDisposed) return;
    this.stop();
    this.watcher.disconnect();
    this.session.seen(this, false);
    this.view.dispose();
    this.sessions.close(this.session);
    super.dispose();
  }

  protected override onUpdateRequest(): void {
    const { store, problem } = this.session;
    const silent = !store.linked && !store.state;
    show(this.notice, problem !== null || silent);
    this.view.element.classList.toggle('je-without-run', (problem !== null || silent) && !store.state);
    if (this.notice.hidden) return;
    const { run, status } = this.subject;
    const asSaved = !store.state && status ? ` When this was saved, the run ${run} was ${status}.` : '';
    const { message, hint } = problem ?? { message: 'The Jupyter server does not answer.', hint: '' };
    setText(this.notice, [message, hint].filter(Boolean).join(' ') + asSaved);
  }
}

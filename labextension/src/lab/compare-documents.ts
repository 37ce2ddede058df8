/** Several runs side by side, as a document. */
import { ILabShell, ILayoutRestorer, type JupyterFrontEnd, type JupyterFrontEndPlugin } from '@jupyterlab/application';
import { type MainAreaWidget, WidgetTracker } from '@jupyterlab/apputils';
import { Widget } from '@lumino/widgets';
import { compareView } from '../compare/compare-view';
import type { Session, Sessions } from '../rest/sessions';
import type { Part } from '../view/dom';
import { plural } from '../view/format';
import { RUNS_ARGS, targets } from './actions';
import { estimatorIcon } from './icon';
import { addDocument, documentOf } from './shell';
import { Command, IRuns } from './tokens';

class CompareWidget extends Widget {
  private readonly opened: Session[];
  private readonly view: Part;
  private readonly watcher: IntersectionObserver;

  constructor(
    private readonly sessions: Sessions,
    readonly runs: string[],
    open: (id: string) => void,
  ) {
    super();
    this.addClass('je-run-widget');
    this.opened = runs.map(id => sessions.open(id));
    this.view = compareView(
      this.opened.map(({ source, store }) => ({ id: source.run, store })),
      open,
    );
    this.node.append(this.view.element);
    this.title.icon = estimatorIcon;
    this.title.label = `Compare ${plural(runs.length, 'run')}`;
    this.title.caption = runs.join('\n');
    this.watcher = new IntersectionObserver(entries => {
      this.seen(entries.some(entry => entry.isIntersecting));
    });
    this.watcher.observe(this.node);
  }

  override dispose(): void {
    if (this.isDisposed) return;
    this.watcher.disconnect();
    this.seen(false);
    this.view.dispose();
    for (const session of this.opened) this.sessions.close(session);
    super.dispose();
  }

  private seen(seen: boolean): void {
    for (const session of this.opened) session.seen(this, seen);
  }
}

export const compareDocuments: JupyterFrontEndPlugin<void> = {
  id: 'jupyter-estimator:compare-documents',
  description: 'Compares runs.',
  autoStart: true,
  requires: [IRuns],
  optional: [ILabShell, ILayoutRestorer],
  activate: (app: JupyterFrontEnd, runs: IRuns, lab: ILabShell | null, restorer: ILayoutRestorer | null): void => {
    const tracker = new WidgetTracker<MainAreaWidget<CompareWidget>>({ namespace: 'jupyter-estimator-compare' });
    const open = (run: string): void => void app.commands.execute(Command.open, { run });

    app.commands.addCommand(Command.compare, {
      label: 'Compare Runs',
      describedBy: RUNS_ARGS,
      isEnabled: args => targets(runs, args).length > 1,
      execute: args => {
        const ids = targets(runs, args);
        const key = ids.join(' ');
        const held = tracker.find(one => one.content.runs.join(' ') === key);
        const widget = held ?? documentOf(new CompareWidget(runs.sessions, ids, open));
        if (!held) {
          widget.id = `jupyter-estimator-compare-${key}`;
        }
        addDocument(app, lab, widget);
        if (!held) void tracker.add(widget);
        return widget;
      },
    });

    void restorer?.restore(tracker, {
      command: Command.compare,
      args: widget => ({ runs: widget.content.runs }),
      name: widget => widget.id,
    });
  },
};

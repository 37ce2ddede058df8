/** A run as a document: opened once, found again after a reload of the page. */
import { ILabShell, ILayoutRestorer, type JupyterFrontEnd, type JupyterFrontEndPlugin } from '@jupyterlab/application';
import { InputDialog, type MainAreaWidget, showErrorMessage, WidgetTracker } from '@jupyterlab/apputils';
import { AskError } from '../view/asking';
import { titleOf } from '../view/header';
import { estimatorIcon } from './icon';
import { RunWidget } from './run-widget';
import { addDocument, documentOf } from './shell';
import { Command, IRuns } from './tokens';

type RunDocument = MainAreaWidget<RunWidget>;

export const runDocuments: JupyterFrontEndPlugin<void> = {
  id: 'jupyter-estimator:run-documents',
  description: 'Opens runs as documents.',
  autoStart: true,
  requires: [IRuns],
  optional: [ILabShell, ILayoutRestorer],
  activate: (app: JupyterFrontEnd, runs: IRuns, lab: ILabShell | null, restorer: ILayoutRestorer | null): void => {
    const tracker = new WidgetTracker<RunDocument>({ namespace: 'jupyter-estimator-run' });
    const subjects = new WeakMap<RunDocument, { run: string; workspace: string }>();

    function open(run: string, workspace: string): RunDocument {
      const held = tracker.find(one => subjects.get(one)?.run === run && subjects.get(one)?.workspace === workspace);
      const widget = held ?? make(run, workspace);
      addDocument(app, lab, widget);
      if (!held) void tracker.add(widget);
      return widget;
    }

    function make(run: string, workspace: string): RunDocument {
      const content = new RunWidget(runs.sessions, { run, workspace });
      const widget = documentOf(content);
      widget.id = `jupyter-estimator-run-${run}`;
      content.title.icon = estimatorIcon;
      const { store } = content.session;
      const name = (): void => {
        content.title.label = store.state ? titleOf(store.state) : run;
        content.title.caption = store.state ? `${run}: ${store.state.status}` : run;
      };
      name();
      const stop = store.listen(['state'], name);
      widget.disposed.connect(stop);
      // A tab that is behind another one is not asked for, but has a name all the same.
      const { client } = content.session.source;
      client.run(run).then(
        state => store.state ?? store.apply({ type: 'update', state }, []),
        () => undefined,
      );
      subjects.set(widget, { run, workspace });
      return widget;
    }

    app.commands.addCommand(Command.open, {
      label: args => (args.fromMenu ? 'Open' : 'Open Run…'),
      icon: args => (args.fromMenu ? undefined : estimatorIcon),
      describedBy: { args: { type: 'object', properties: { run: { type: 'string' }, workspace: { type: 'string' } } } },
      execute: async args => {
        const workspace = String(args.workspace ?? '');
        if (args.run) return open(String(args.run), workspace);
        const chosen = args.fromMenu ? runs.selection().map(row => row.id) : [await ask(runs)];
        let last: RunDocument | null = null;
        for (const run of chosen) if (run) last = open(run, workspace);
        return last;
      },
    });

    void restorer?.restore(tracker, {
      command: Command.open,
      args: widget => ({ ...subjects.get(widget) }),
      name: widget => `${subjects.get(widget)?.workspace}:${subjects.get(widget)?.run}`,
    });
  },
};

/** The id of a run that a person names. */
async function ask(runs: IRuns): Promise<string | null> {
  const { value } = await InputDialog.getText({
    title: 'Open a run',
    label: 'Its id, its name, or "latest"',
    okLabel: 'Open',
  });
  if (!value) return null;
  try {
    return (await runs.client.run(value)).id;
  } catch (error) {
    if (!(error instanceof AskError)) throw error;
    await showErrorMessage(error.message, error.hint);
    return null;
  }
}

/** TensorBoard as a tab: a process of the server's, seen through the server, whatever stands between it and here. */
import { ILabShell, ILayoutRestorer, type JupyterFrontEnd, type JupyterFrontEndPlugin } from '@jupyterlab/application';
import { IFrame, type MainAreaWidget, WidgetTracker } from '@jupyterlab/apputils';
import { URLExt } from '@jupyterlab/coreutils';
import { plural } from '../view/format';
import { orSay, RUNS_ARGS, targets } from './actions';
import { estimatorIcon } from './icon';
import { addDocument, documentOf } from './shell';
import { Command, IRuns } from './tokens';

type BoardDocument = MainAreaWidget<IFrame>;

export const boards: JupyterFrontEndPlugin<void> = {
  id: 'jupyter-estimator:tensorboard',
  description: 'Opens runs in TensorBoard.',
  autoStart: true,
  requires: [IRuns],
  optional: [ILabShell, ILayoutRestorer],
  activate: (app: JupyterFrontEnd, runs: IRuns, lab: ILabShell | null, restorer: ILayoutRestorer | null): void => {
    const tracker = new WidgetTracker<BoardDocument>({ namespace: 'jupyter-estimator-tensorboard' });
    const shown = new WeakMap<BoardDocument, string[]>();
    const { baseUrl } = app.serviceManager.serverSettings;

    function make(ids: string[], board: { id: string; url: string }): BoardDocument {
      const content = new IFrame({
        sandbox: ['allow-scripts', 'allow-same-origin', 'allow-forms', 'allow-downloads', 'allow-popups'],
        referrerPolicy: 'same-origin',
      });
      // The answer begins with the server's base URL; where the page is served from may have more in front.
      content.url = new URL(board.url, new URL(URLExt.join(baseUrl, '/'), window.location.href)).href;
      content.title.label = ids.length === 1 ? `TensorBoard: ${ids[0]}` : `TensorBoard: ${plural(ids.length, 'run')}`;
      content.title.caption = ids.join('\n');
      content.title.icon = estimatorIcon;
      content.node.querySelector('iframe')?.setAttribute('title', content.title.label);
      const widget = documentOf(content);
      widget.id = `jupyter-estimator-tensorboard-${board.id}`;
      shown.set(widget, ids);
      return widget;
    }

    app.commands.addCommand(Command.tensorboard, {
      label: 'Open in TensorBoard',
      describedBy: RUNS_ARGS,
      isEnabled: args => targets(runs, args).length > 0,
      execute: async args => {
        const ids = targets(runs, args);
        let widget: BoardDocument | null = null;
        await orSay(async () => {
          const board = await runs.client.startBoard(ids);
          widget = tracker.find(one => one.id === `jupyter-estimator-tensorboard-${board.id}`) ?? make(ids, board);
          addDocument(app, lab, widget);
          if (!tracker.has(widget)) void tracker.add(widget);
        });
        return widget;
      },
    });

    void restorer?.restore(tracker, {
      command: Command.tensorboard,
      args: widget => ({ runs: shown.get(widget) ?? [] }),
      name: widget => widget.id,
    });
  },
};

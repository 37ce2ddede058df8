/** "Train with Estimator…": the form, filled in from what is chosen in the file browser. */
import { ILabShell, ILayoutRestorer, type JupyterFrontEnd, type JupyterFrontEndPlugin } from '@jupyterlab/application';
import { type MainAreaWidget, WidgetTracker } from '@jupyterlab/apputils';
import { PathExt } from '@jupyterlab/coreutils';
import { IFileBrowserFactory } from '@jupyterlab/filebrowser';
import { ILauncher } from '@jupyterlab/launcher';
import { FormWidget } from './form-widget';
import { estimatorIcon } from './icon';
import { addDocument, documentOf } from './shell';
import { Command, IRuns } from './tokens';

type FormDocument = MainAreaWidget<FormWidget>;

/** What can be trained, as the file browser marks it. */
const TRAINABLE = ['[data-file-type="python"]', '[data-file-type="notebook"]', '[data-isdir="true"]'];

export const formDocuments: JupyterFrontEndPlugin<void> = {
  id: 'jupyter-estimator:form-documents',
  description: 'Opens the form that starts a run.',
  autoStart: true,
  requires: [IRuns],
  optional: [ILabShell, ILayoutRestorer, IFileBrowserFactory, ILauncher],
  activate: (
    app: JupyterFrontEnd,
    runs: IRuns,
    lab: ILabShell | null,
    restorer: ILayoutRestorer | null,
    browsers: IFileBrowserFactory | null,
    launcher: ILauncher | null,
  ): void => {
    const tracker = new WidgetTracker<FormDocument>({ namespace: 'jupyter-estimator-form' });
    const paths = new WeakMap<FormDocument, string>();
    let made = 0;

    function make(path: string): FormDocument {
      const content = new FormWidget(runs.client, runs.poller, path ? { path } : {}, () => runs.poller.poke());
      const widget = documentOf(content);
      made += 1;
      widget.id = `jupyter-estimator-form-${made}`;
      content.title.icon = estimatorIcon;
      content.title.label = path ? `Train ${PathExt.basename(path)}` : 'Train';
      content.title.caption = path ? `Train ${path}` : 'Train with Estimator';
      paths.set(widget, path);
      return widget;
    }

    function chosenPath(): string {
      const item = browsers?.tracker.currentWidget?.selectedItems().next().value;
      return item ? app.serviceManager.contents.localPath(item.path) : '';
    }

    app.commands.addCommand(Command.train, {
      label: args => (args.isLauncher ? 'Train' : 'Train with Estimator…'),
      caption: 'Turn a script, a notebook or a folder into a training run',
      icon: estimatorIcon,
      describedBy: {
        args: {
          type: 'object',
          properties: { path: { type: 'string', description: 'A script, notebook or folder.' } },
        },
      },
      execute: args => {
        const path = args.fromBrowser ? chosenPath() : String(args.path ?? args.cwd ?? '');
        const widget = make(path);
        addDocument(app, lab, widget);
        void tracker.add(widget);
        return widget;
      },
    });

    for (const mark of TRAINABLE) {
      const selector = `.jp-DirListing-item${mark}`;
      app.contextMenu.addItem({ command: Command.train, selector, rank: 4, args: { fromBrowser: true } });
    }
    launcher?.add({ command: Command.train, category: 'Other', rank: 4, args: { isLauncher: true } });
    void restorer?.restore(tracker, {
      command: Command.train,
      args: widget => ({ path: paths.get(widget) ?? '' }),
      name: widget => widget.id,
    });
  },
};

/** A model, an environment or a compute target as a document. */
import { ILabShell, ILayoutRestorer, type JupyterFrontEnd, type JupyterFrontEndPlugin } from '@jupyterlab/application';
import { Dialog, type MainAreaWidget, showDialog, showErrorMessage, WidgetTracker } from '@jupyterlab/apputils';
import { Widget } from '@lumino/widgets';
import { type AssetView, assetView } from '../assets/asset-view';
import { AskError } from '../view/asking';
import { estimatorIcon } from './icon';
import { addDocument, documentOf } from './shell';
import { Command, IRuns } from './tokens';

class AssetWidget extends Widget {
  private readonly view: AssetView;
  private readonly stop: () => void;
  private readonly watcher: IntersectionObserver;
  private tag: string | undefined;
  private isSeen = false;

  constructor(
    { client, poller }: IRuns,
    readonly kind: string,
    readonly name: string,
    open: (run: string) => void,
  ) {
    super();
    this.addClass('je-run-widget');
    this.title.icon = estimatorIcon;
    this.title.label = name;
    this.view = assetView(
      () => client.asset(kind, name),
      open,
      title => {
        this.title.label = title;
      },
      () => void this.remove(client, poller),
    );
    this.node.append(this.view.element);
    this.stop = poller.listen({
      heard: list => {
        if (list.assets === this.tag) return;
        this.tag = list.assets;
        if (this.isSeen) this.view.refresh();
      },
    });
    this.watcher = new IntersectionObserver(entries => {
      this.isSeen = entries.some(entry => entry.isIntersecting);
      if (this.isSeen) this.view.refresh();
    });
    this.watcher.observe(this.node);
  }

  private async remove(client: IRuns['client'], poller: IRuns['poller']): Promise<void> {
    const { button } = await showDialog({
      title: `Remove ${this.title.label}?`,
      body: 'A run that needs it has it made anew.',
      buttons: [Dialog.cancelButton(), Dialog.warnButton({ label: 'Remove' })],
    });
    if (!button.accept) return;
    try {
      await client.removeAsset(this.kind, this.name);
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      await showErrorMessage(error.message, error.hint);
      return;
    }
    poller.forgetList();
    // The tab it is in, and not the content alone.
    this.parent?.dispose();
  }

  override dispose(): void {
    if (this.isDisposed) return;
    this.stop();
    this.watcher.disconnect();
    this.view.dispose();
    super.dispose();
  }
}

export const assetDocuments: JupyterFrontEndPlugin<void> = {
  id: 'jupyter-estimator:asset-documents',
  description: 'Opens models, environments and compute targets as documents.',
  autoStart: true,
  requires: [IRuns],
  optional: [ILabShell, ILayoutRestorer],
  activate: (app: JupyterFrontEnd, runs: IRuns, lab: ILabShell | null, restorer: ILayoutRestorer | null): void => {
    const tracker = new WidgetTracker<MainAreaWidget<AssetWidget>>({ namespace: 'jupyter-estimator-asset' });
    const open = (run: string): void => void app.commands.execute(Command.open, { run });

    app.commands.addCommand(Command.openAsset, {
      label: 'Open Model, Environment or Compute Target',
      describedBy: { args: { type: 'object', properties: { kind: { type: 'string' }, name: { type: 'string' } } } },
      isVisible: () => false,
      execute: args => {
        const [kind, name] = [String(args.kind), String(args.name)];
        const held = tracker.find(one => one.content.kind === kind && one.content.name === name);
        const widget = held ?? documentOf(new AssetWidget(runs, kind, name, open));
        if (!held) widget.id = `jupyter-estimator-asset-${kind}-${name}`;
        addDocument(app, lab, widget);
        if (!held) void tracker.add(widget);
        return widget;
      },
    });

    void restorer?.restore(tracker, {
      command: Command.openAsset,
      args: ({ content }) => ({ kind: content.kind, name: content.name }),
      name: widget => widget.id,
    });
  },
};

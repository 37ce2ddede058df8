/** The list of runs in the left bar. */
import { ILayoutRestorer, type JupyterFrontEnd, type JupyterFrontEndPlugin } from '@jupyterlab/application';
import type { Message } from '@lumino/messaging';
import { Widget } from '@lumino/widgets';
import { AssetLists } from '../assets/asset-lists';
import type { ListOptions } from '../list/options';
import { RunList } from '../list/run-list';
import type { RunRow } from '../rest/shapes';
import { estimatorIcon } from './icon';
import { Command, IRuns } from './tokens';

class Sidebar extends Widget {
  private readonly watcher: IntersectionObserver;

  constructor(
    readonly list: RunList,
    private readonly assets: AssetLists,
  ) {
    super();
    this.id = 'jupyter-estimator-runs';
    this.title.icon = estimatorIcon;
    this.title.caption = 'Runs';
    this.addClass('je-sidebar');
    this.node.setAttribute('role', 'region');
    this.node.setAttribute('aria-label', 'Runs');
    this.node.append(list.element, assets.element);
    this.watcher = new IntersectionObserver(entries => list.seen(entries.some(entry => entry.isIntersecting)));
    this.watcher.observe(this.node);
  }

  override dispose(): void {
    this.watcher.disconnect();
    this.list.dispose();
    this.assets.dispose();
    super.dispose();
  }

  protected override onActivateRequest(_: Message): void {
    this.list.focusFilter();
    // The palette that this was chosen in gives the focus back to where it was when it closes.
    setTimeout(() => {
      if (!this.node.contains(document.activeElement)) this.list.focusFilter();
    });
  }
}

export const sidebar: JupyterFrontEndPlugin<void> = {
  id: 'jupyter-estimator:sidebar',
  description: 'Lists runs in the left bar.',
  autoStart: true,
  requires: [IRuns],
  optional: [ILayoutRestorer],
  activate: (app: JupyterFrontEnd, runs: IRuns, restorer: ILayoutRestorer | null): void => {
    const { preferences } = runs;
    const { commands } = app;
    const ids = (rows: RunRow[]): string[] => rows.map(row => row.id);
    const options = (): ListOptions => ({
      grouped: preferences.get('groupByExperiment'),
      archived: preferences.get('showArchived'),
    });
    const list = new RunList(
      runs.poller,
      {
        open: rows => {
          for (const row of rows) void commands.execute(Command.open, { run: row.id });
        },
        remove: rows => void commands.execute(Command.remove, { runs: ids(rows) }),
        compare: rows => void commands.execute(Command.compare, { runs: ids(rows) }),
        tensorboard: rows => void commands.execute(Command.tensorboard, { runs: ids(rows) }),
        train: () => void commands.execute(Command.train),
      },
      options(),
      chosen => {
        preferences.set('groupByExperiment', chosen.grouped);
        preferences.set('showArchived', chosen.archived);
      },
    );
    preferences.changed.connect(() => list.set(options()));
    app.contextMenu.menu.aboutToClose.connect(() => list.menuClosed());
    runs.selection = () => list.selection;
    runs.forgotten.connect((_, id) => list.forget(id));
    const assets = new AssetLists(runs.poller, runs.client, (kind, name) => {
      void commands.execute(Command.openAsset, { kind, name });
    });
    const widget = new Sidebar(list, assets);
    app.shell.add(widget, 'left', { rank: 450, type: 'Runs' });
    restorer?.add(widget, widget.id);

    commands.addCommand(Command.showRuns, {
      label: 'Show Runs',
      caption: 'The list of runs',
      icon: estimatorIcon,
      describedBy: { args: { type: 'object', properties: {} } },
      execute: () => app.shell.activateById(widget.id),
    });
  },
};

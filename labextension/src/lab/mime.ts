/** A run under a cell: the same view as in its tab, so that neither needs a kernel. */
import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { IRenderMimeRegistry } from '@jupyterlab/rendermime';
import type { IRenderMime } from '@jupyterlab/rendermime-interfaces';
import { Panel } from '@lumino/widgets';
import { keepKeys } from '../view/run-view';
import { RunWidget } from './run-widget';
import { IRuns } from './tokens';

const MIME = 'application/vnd.jupyter-estimator.run.v1+json';
const HTML = 'text/html';
/** Ahead of the notebook's widget, which registers itself with -10. */
const RANK = -20;

class RunOutput extends Panel implements IRenderMime.IRenderer {
  private shown = '';
  private model: IRenderMime.IMimeModel | null = null;
  private picture: IRenderMime.IRenderer | null = null;
  private stop: () => void = () => undefined;
  /** Sees the notebook's widget put its view into the picture, and take it out. */
  private readonly watcher = new MutationObserver(() => this.choose());
  private view: RunWidget | null = null;

  constructor(
    private readonly runs: IRuns,
    private readonly rendermime: IRenderMimeRegistry,
  ) {
    super();
    keepKeys(this.node);
  }

  override dispose(): void {
    this.stop();
    this.watcher.disconnect();
    super.dispose();
  }

  async renderModel(model: IRenderMime.IMimeModel): Promise<void> {
    const { run_id, workspace, status } = (model.data[MIME] ?? {}) as Record<string, unknown>;
    const subject = { run: text(run_id), workspace: text(workspace), status: text(status) };
    this.model = model;
    // The output is written anew when the run ends; the view knows that already.
    const key = JSON.stringify([subject.run, subject.workspace]);
    if (key === this.shown) return this.picture?.renderModel(model);
    this.shown = key;
    for (const widget of [...this.widgets]) widget.dispose();
    this.picture = null;
    this.watcher.disconnect();
    const view = new RunWidget(this.runs.sessions, subject);
    this.view = view;
    this.addWidget(view);
    this.stop();
    this.stop = view.session.store.listen(['state', 'link'], () => this.choose());
    this.choose();
  }

  /**
   * The bundle's HTML, where there is no run to show. Of one that is not here (another machine's, or deleted) that is
   * a picture; where the server has not our extension, the notebook's widget puts its own view into it. So it does
   * where a form has started the run: then its view goes first, since from there is a way back to the form.
   */
  private choose(): void {
    const { view } = this;
    if (!view) return;
    const { problem, store } = view.session;
    const instead = problem !== null && (problem.gone || problem.absent === true) && !store.state;
    if (instead || this.isForm) this.showPicture();
    else this.dropPicture();
    const filled = Boolean(this.picture?.node.querySelector('.je-root'));
    view.setHidden((instead && problem?.absent === true) || (this.isForm && filled));
    this.picture?.setHidden(!instead && !filled);
  }

  private get isForm(): boolean {
    return (this.model?.data[MIME] as { form?: unknown } | undefined)?.form === true;
  }

  private showPicture(): void {
    if (this.picture || !this.model?.data[HTML]) return;
    this.picture = this.rendermime.createRenderer(HTML);
    this.addWidget(this.picture);
    this.watcher.observe(this.picture.node, { childList: true, subtree: true });
    void this.picture.renderModel(this.model);
  }

  private dropPicture(): void {
    this.watcher.disconnect();
    this.picture?.dispose();
    this.picture = null;
  }
}

export const mime: JupyterFrontEndPlugin<void> = {
  id: 'jupyter-estimator:mime',
  description: 'Shows runs in the outputs of notebooks.',
  autoStart: true,
  requires: [IRuns, IRenderMimeRegistry],
  activate: (_: JupyterFrontEnd, runs: IRuns, rendermime: IRenderMimeRegistry): void => {
    const createRenderer = (): RunOutput => new RunOutput(runs, rendermime);
    rendermime.addFactory({ safe: true, mimeTypes: [MIME], createRenderer }, RANK);
  },
};

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A run under a cell: the same view as in its tab, so that neither needs a kernel. */
import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { IRenderMimeRegistry } from '@jupyterlab/rendermime';
import type { IRenderMime } from '@jupyterlab/rendermime-interfaces';
import { Panel } from '@lumino/widgets';
import { RestError } from '../rest/client';
import { RunWidget } from './run-widget';
import { IRuns } from './tokens';

const MIME = 'application/vnd.jupyter-estimator.run.v1+json';
const HTML = 'text/html';
/** Ahead of the notebook's widget, which registers itself with -10. */
const RANK = -20;
/** JupyterLab's start waits no longer than that for word of the server extension. */
const PATIENCE = 3000;

class RunOutput extends Panel implements IRenderMime.IRenderer {
  private shown = '';
  private model: IRenderMime.IMimeModel | null = null;
  private stop: () => void = () => undefined;

  constructor(
    private readonly runs: IRuns,
    private readonly rendermime: IRenderMimeRegistry,
  ) {
    super();
  }

  override dispose(): void {
    this.stop();
    super.dispose();
  }

  async renderModel(model: IRenderMime.IMimeModel): Promise<void> {
    const { run_id, workspace, status } = (model.data[MIME] ?? {}) as Record<string, unknown>;
    const subject = { run: text(run_id), workspace: text(workspace), status: text(status) };
    this.model = model;
    // The output is written anew when the run ends; the view knows that already.
    const key = JSON.stringify([subject.run, subject.workspace]);
    if (key === this.shown) return;
    this.shown = key;
    for (const widget of [...this.widgets]) widget.dispose();
    const view = new RunWidget(this.runs.sessions, subject);
    const { session } = view;
    this.addWidget(view);
    this.stop();
    this.stop = session.store.listen(['link'], () => {
      if (session.problem?.gone && !session.store.state) this.addPicture();
    });
  }

  /** Of a run that is not here (another machine's, or deleted) the notebook holds a picture all the same. */
  private addPicture(): void {
    if (this.widgets.length > 1 || !this.model?.data[HTML]) return;
    const picture = this.rendermime.createRenderer(HTML);
    this.addWidget(picture);
    void picture.renderModel(this.model);
  }
}

export const mime: JupyterFrontEndPlugin<void> = {
  id: 'jupyter-estimator:mime',
  description: 'Shows runs in the outputs of notebooks.',
  autoStart: true,
  requires: [IRuns, IRenderMimeRegistry],
  activate: async (_: JupyterFrontEnd, runs: IRuns, rendermime: IRenderMimeRegistry): Promise<void> => {
    // Where the server has not our extension, the notebook's widget and the static picture are better than nothing.
    if (await isAbsent(runs)) return;
    rendermime.addFactory(
      { safe: true, mimeTypes: [MIME], createRenderer: () => new RunOutput(runs, rendermime) },
      RANK,
    );
  },
};

async function isAbsent({ client }: IRuns): Promise<boolean> {
  const asked = client.list({ limit: 1 }).then(
    () => false,
    (error: unknown) => error instanceof RestError && error.absent,
  );
  const patience = new Promise<false>(resolve => setTimeout(() => resolve(false), PATIENCE));
  return Promise.race([asked, patience]);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

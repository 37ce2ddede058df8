/** A link to a run (`lab?estimator-run=ID`, which is what `run.get_portal_url()` gives) opens it. */
import { IRouter, type JupyterFrontEnd, type JupyterFrontEndPlugin } from '@jupyterlab/application';
import { runOf, withoutRun } from './portal-url';
import { Command, IRuns } from './tokens';

const FOLLOW = 'jupyter-estimator:follow-link';

export const portal: JupyterFrontEndPlugin<void> = {
  id: 'jupyter-estimator:portal',
  description: 'Opens the run that a link names.',
  autoStart: true,
  requires: [IRuns],
  optional: [IRouter],
  activate: (app: JupyterFrontEnd, _: IRuns, router: IRouter | null): void => {
    if (!router) return;
    app.commands.addCommand(FOLLOW, {
      execute: async () => {
        const { request, search = '' } = router.current;
        const named = runOf(search);
        if (!named) return;
        // A reload is not to open it again after it was closed.
        router.navigate(withoutRun(request), { skipRouting: true });
        await app.restored;
        await app.commands.execute(Command.open, { ...named });
      },
    });
    router.register({ command: FOLLOW, pattern: /[?&]estimator-run=/, rank: 30 });
  },
};

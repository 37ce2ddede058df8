/** One client, one poll and one set of open runs for everything that this extension shows. */
import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { URLExt } from '@jupyterlab/coreutils';
import { ServerConnection } from '@jupyterlab/services';
import { ISettingRegistry } from '@jupyterlab/settingregistry';
import { Signal } from '@lumino/signaling';
import { Client } from '../rest/client';
import { type Ended, Monitor } from '../rest/monitor';
import { Poller } from '../rest/poller';
import { Sessions } from '../rest/sessions';
import { Preferences } from './preferences';
import { IRuns, PLUGIN } from './tokens';

export const runs: JupyterFrontEndPlugin<IRuns> = {
  id: PLUGIN,
  description: 'Speaks to the server extension of jupyter_estimator.',
  autoStart: true,
  provides: IRuns,
  optional: [ISettingRegistry],
  activate: (app: JupyterFrontEnd, registry: ISettingRegistry | null): IRuns => {
    const settings = app.serviceManager.serverSettings;
    const root = URLExt.join(settings.baseUrl, 'jupyter-estimator', 'api');
    const client = new Client(
      (path, init = {}) => ServerConnection.makeRequest(`${root}/${path}`, init, settings),
      '',
      root,
    );
    const poller = new Poller(client);
    const preferences = new Preferences();
    const owner = {} as IRuns;
    const running = new Signal<IRuns, number>(owner);
    const ended = new Signal<IRuns, Ended>(owner);
    const forgotten = new Signal<IRuns, string>(owner);
    const monitor = new Monitor(client, poller, {
      running: count => running.emit(count),
      ended: run => ended.emit(run),
    });
    registry?.load(PLUGIN).then(
      loaded => preferences.follow(loaded),
      () => undefined,
    );
    const sessions = new Sessions(client, poller);
    const more = { running, goingOn: () => monitor.running, ended, forgotten, selection: () => [] };
    return Object.assign(owner, { client, poller, sessions, preferences, ...more });
  },
};

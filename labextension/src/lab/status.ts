/** How many runs go on, in the status bar, and word of each that ends. */
import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { Notification } from '@jupyterlab/apputils';
import { IStatusBar } from '@jupyterlab/statusbar';
import { Signal } from '@lumino/signaling';
import { Widget } from '@lumino/widgets';
import { nameOf } from '../list/run-row';
import type { Ended } from '../rest/monitor';
import { h, on, setText } from '../view/dom';
import { plural } from '../view/format';
import { estimatorIcon } from './icon';
import { Command, IRuns } from './tokens';

export const status: JupyterFrontEndPlugin<void> = {
  id: 'jupyter-estimator:status',
  description: 'Shows the number of running runs in the status bar.',
  autoStart: true,
  requires: [IRuns],
  optional: [IStatusBar],
  activate: (app: JupyterFrontEnd, runs: IRuns, bar: IStatusBar | null): void => {
    if (!bar) return;
    const text = h('span');
    const item = h('button', { type: 'button', class: 'je-status', title: 'Show runs' });
    estimatorIcon.element({ container: item, tag: 'span', stylesheet: 'statusBar' });
    item.append(text);
    on(item, { click: () => void app.commands.execute(Command.showRuns) });
    const widget = new Widget({ node: h('div', {}, item) });
    const changed = new Signal<object, void>(runs);
    const tell = (): void => {
      const count = plural(runs.goingOn(), 'run');
      setText(text, count);
      item.setAttribute('aria-label', `${count} going on: show runs`);
      changed.emit();
    };
    runs.running.connect(tell);
    // The first answer may have come before there was a status bar.
    tell();
    runs.preferences.changed.connect(() => changed.emit());
    bar.registerStatusItem('jupyter-estimator:running', {
      item: widget,
      align: 'left',
      rank: 5,
      isActive: () => runs.goingOn() > 0 && runs.preferences.get('showRunningInStatusBar'),
      activeStateChanged: changed,
    });
  },
};

export const notifications: JupyterFrontEndPlugin<void> = {
  id: 'jupyter-estimator:notifications',
  description: 'Tells of the end of runs.',
  autoStart: true,
  requires: [IRuns],
  activate: (app: JupyterFrontEnd, runs: IRuns): void => {
    runs.ended.connect((_, run) => {
      if (!runs.preferences.get('notifyWhenRunEnds')) return;
      const open = { label: 'Open', callback: () => void app.commands.execute(Command.open, { run: run.id }) };
      const { text, type } = said(run);
      // A failure waits to be seen.
      Notification.emit(text, type, { autoClose: type === 'error' ? false : 8000, actions: [open] });
    });
  },
};

function said(run: Ended): { text: string; type: 'success' | 'error' | 'info' } {
  const name = nameOf(run);
  if (run.status === 'Completed') return { text: `${name} is completed.`, type: 'success' };
  if (run.status === 'Failed') return { text: `${name} failed.`, type: 'error' };
  return { text: `${name} was canceled.`, type: 'info' };
}

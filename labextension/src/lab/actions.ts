/** What can be done to runs, from the context menu of the list, the palette, or any other command. */
import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { Clipboard, Dialog, InputDialog, showDialog, showErrorMessage } from '@jupyterlab/apputils';
import type { ReadonlyPartialJSONObject } from '@lumino/coreutils';
import { nameOf } from '../list/run-row';
import { isLive, type RunRow } from '../rest/shapes';
import { AskError } from '../view/asking';
import { plural } from '../view/format';
import { Command, IRuns } from './tokens';

const ROW = '.je-line[data-run]';

export const RUNS_ARGS = {
  args: {
    type: 'object',
    properties: {
      runs: { type: 'array', items: { type: 'string' }, description: 'Ids of runs; those chosen in the list without.' },
    },
  },
} as const;

/** The runs a command is about. */
export function targets(runs: IRuns, args: ReadonlyPartialJSONObject): string[] {
  return Array.isArray(args.runs) ? args.runs.map(String) : runs.selection().map(row => row.id);
}

/** Says what went wrong, in two sentences; other errors are bugs and go on. */
export async function orSay(action: () => Promise<unknown>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch (error) {
    if (!(error instanceof AskError)) throw error;
    await showErrorMessage(error.message, error.hint || 'Nothing was changed.');
    return false;
  }
}

export const actions: JupyterFrontEndPlugin<void> = {
  id: 'jupyter-estimator:actions',
  description: 'Cancels, renames, archives and deletes runs.',
  autoStart: true,
  requires: [IRuns],
  activate: (app: JupyterFrontEnd, runs: IRuns): void => {
    const { client, sessions, poller } = runs;
    const { commands } = app;
    const rows = (): RunRow[] => runs.selection();
    const many = (): boolean => rows().length > 1;
    const someLive = (): boolean => rows().some(row => isLive(row.status));
    const someArchived = (): boolean => rows().length > 0 && rows().every(row => row.archived);
    const each = (ids: string[], action: (id: string) => Promise<unknown>): Promise<boolean> =>
      orSay(() => Promise.all(ids.map(action)).finally(() => poller.poke()));

    commands.addCommand(Command.cancel, {
      label: () => (many() ? `Cancel ${plural(rows().filter(row => isLive(row.status)).length, 'Run')}` : 'Cancel Run'),
      describedBy: RUNS_ARGS,
      isEnabled: args => Array.isArray(args.runs) || someLive(),
      execute: async args => {
        const live = rows().filter(row => isLive(row.status));
        const ids = Array.isArray(args.runs) ? targets(runs, args) : live.map(row => row.id);
        if (
          ids.length > 1 &&
          !(await sure(`Cancel ${plural(ids.length, 'run')}?`, 'What they have written so far is kept.', 'Cancel runs'))
        )
          return;
        await each(ids, id => client.cancel(id));
      },
    });

    commands.addCommand(Command.rename, {
      label: 'Rename Run…',
      describedBy: RUNS_ARGS,
      isEnabled: args => targets(runs, args).length === 1,
      execute: async args => {
        const [id = ''] = targets(runs, args);
        const row = rows().find(one => one.id === id);
        const { value } = await InputDialog.getText({
          title: 'Rename the run',
          label: id,
          text: row?.display_name ?? '',
        });
        if (value === null || value === row?.display_name) return;
        await each([id], async one => sessions.changed(await client.edit(one, { display_name: value })));
      },
    });

    commands.addCommand(Command.archive, {
      label: () => `${someArchived() ? 'Unarchive' : 'Archive'} ${many() ? plural(rows().length, 'Run') : 'Run'}`,
      caption: 'Archived runs are left out of the list, and kept',
      describedBy: RUNS_ARGS,
      isEnabled: args => targets(runs, args).length > 0,
      execute: async args => {
        const archived = !someArchived();
        await each(targets(runs, args), async id => sessions.changed(await client.edit(id, { archived })));
      },
    });

    commands.addCommand(Command.copyId, {
      label: () => (many() ? 'Copy Run Ids' : 'Copy Run Id'),
      describedBy: RUNS_ARGS,
      isEnabled: args => targets(runs, args).length > 0,
      execute: args => Clipboard.copyToSystem(targets(runs, args).join('\n')),
    });

    commands.addCommand(Command.remove, {
      label: () => (many() ? `Delete ${plural(rows().length, 'Run')}…` : 'Delete Run…'),
      describedBy: RUNS_ARGS,
      isEnabled: args => targets(runs, args).length > 0 && (Array.isArray(args.runs) || !someLive()),
      execute: async args => {
        const ids = targets(runs, args);
        const row = rows().find(one => one.id === ids[0]);
        const what = ids.length > 1 ? plural(ids.length, 'run') : `“${row ? nameOf(row) : ids[0]}”`;
        if (
          !(await sure(
            `Delete ${what}?`,
            'The log, the metrics and all files of the run are removed for good.',
            'Delete',
          ))
        )
          return;
        await each(ids, async id => {
          await client.remove(id);
          runs.forgotten.emit(id);
        });
      },
    });

    const entries = [
      Command.open,
      Command.compare,
      Command.tensorboard,
      Command.cancel,
      Command.rename,
      Command.archive,
      Command.copyId,
      Command.remove,
    ];
    for (const [rank, command] of entries.entries()) {
      app.contextMenu.addItem({ command, selector: ROW, rank, args: { fromMenu: true } });
      if (command === Command.tensorboard || command === Command.copyId) {
        app.contextMenu.addItem({ type: 'separator', selector: ROW, rank: rank + 0.5 });
      }
    }
  },
};

async function sure(title: string, body: string, label: string): Promise<boolean> {
  const buttons = [Dialog.cancelButton({ label: 'Keep' }), Dialog.warnButton({ label })];
  // What cannot be undone takes more than pressing Enter.
  return (await showDialog({ title, body, buttons, defaultButton: 0 })).button.accept;
}

/** What the extension's plugins share, and the names of its commands. */
import { Token } from '@lumino/coreutils';
import type { ISignal, Signal } from '@lumino/signaling';
import type { Client } from '../rest/client';
import type { Ended } from '../rest/monitor';
import type { Poller } from '../rest/poller';
import type { Sessions } from '../rest/sessions';
import type { RunRow } from '../rest/shapes';
import type { Preferences } from './preferences';

export const PLUGIN = 'jupyter-estimator:plugin';

export const Command = {
  open: 'jupyter-estimator:open',
  openAsset: 'jupyter-estimator:open-asset',
  compare: 'jupyter-estimator:compare',
  tensorboard: 'jupyter-estimator:tensorboard',
  train: 'jupyter-estimator:train',
  trainCell: 'jupyter-estimator:train-cell',
  showRuns: 'jupyter-estimator:show-runs',
  cancel: 'jupyter-estimator:cancel',
  rename: 'jupyter-estimator:rename',
  archive: 'jupyter-estimator:archive',
  copyId: 'jupyter-estimator:copy-id',
  remove: 'jupyter-estimator:delete',
} as const;

export interface IRuns {
  readonly client: Client;
  readonly poller: Poller;
  readonly sessions: Sessions;
  readonly preferences: Preferences;
  /** Told when the number of runs going on changes. */
  readonly running: ISignal<IRuns, number>;
  goingOn(): number;
  readonly ended: ISignal<IRuns, Ended>;
  /** Ids of runs that were deleted from here. */
  readonly forgotten: Signal<IRuns, string>;
  /** What is chosen in the list of runs, for commands that are given none. */
  selection: () => RunRow[];
}

export const IRuns = new Token<IRuns>(
  'jupyter-estimator:IRuns',
  'The runs of jupyter_estimator as the server extension shows them.',
);

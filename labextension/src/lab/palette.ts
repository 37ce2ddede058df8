import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { ICommandPalette } from '@jupyterlab/apputils';
import { Command } from './tokens';

export const palette: JupyterFrontEndPlugin<void> = {
  id: 'jupyter-estimator:palette',
  description: 'Adds the commands to the palette.',
  autoStart: true,
  requires: [ICommandPalette],
  activate: (_: JupyterFrontEnd, list: ICommandPalette): void => {
    for (const command of Object.values(Command)) list.addItem({ command, category: 'Estimator' });
  },
};

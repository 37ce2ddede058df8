import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import './style/index.css';

const plugin: JupyterFrontEndPlugin<void> = {
  id: 'jupyter-estimator:plugin',
  autoStart: true,
  activate: (_: JupyterFrontEnd) => undefined,
};
export default [plugin];

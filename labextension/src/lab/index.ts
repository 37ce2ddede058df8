/** The JupyterLab extension: everything that is known of runs comes from the server extension, never from a kernel. */
import './style/index.css';
import { actions } from './actions';
import { assetDocuments } from './asset-documents';
import { boards } from './boards';
import { cellAction } from './cell-action';
import { compareDocuments } from './compare-documents';
import { formDocuments } from './form-documents';
import { mime } from './mime';
import { palette } from './palette';
import { portal } from './portal';
import { runDocuments } from './run-documents';
import { runs } from './runs';
import { sidebar } from './sidebar';
import { notifications, status } from './status';

export default [
  runs,
  mime,
  runDocuments,
  formDocuments,
  assetDocuments,
  compareDocuments,
  boards,
  sidebar,
  actions,
  status,
  notifications,
  cellAction,
  palette,
  portal,
];

/** The JupyterLab extension: everything that is known of runs comes from the server extension, never from a kernel. */
import './style/index.css';
import { actions } from './actions';
import { mime } from './mime';
import { runDocuments } from './run-documents';
import { runs } from './runs';
import { sidebar } from './sidebar';

export default [runs, mime, runDocuments, sidebar, actions];

/** The JupyterLab extension: everything that is known of runs comes from the server extension, never from a kernel. */
import './style/index.css';
import { mime } from './mime';
import { runDocuments } from './run-documents';
import { runs } from './runs';

export default [runs, mime, runDocuments];

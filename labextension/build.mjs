// Bundles the widget into the Python package and the JupyterLab extension into lib/, from where jupyter-builder takes
// it; or (--dev) the development page.
import { argv } from 'node:process';
import { build } from 'esbuild';

const dev = argv.includes('--dev');
const minify = argv.includes('--minify');
const common = { bundle: true, format: 'esm', target: 'es2022', legalComments: 'none', logLevel: 'warning' };
const page = { entryPoints: { main: 'dev/main.ts' }, outdir: 'dev/built', sourcemap: 'inline' };
const widget = {
  entryPoints: { panel: 'src/widget/index.ts', loader: 'src/widget/loader.ts' },
  outdir: '../jupyter_estimator/faces/static',
  minify,
  sourcemap: minify ? false : 'inline',
};
// Packages are left to jupyter-builder: it shares what JupyterLab has itself and gathers the licences of the rest.
const extension = {
  entryPoints: { index: 'src/lab/index.ts' },
  outdir: 'lib',
  packages: 'external',
};

await Promise.all((dev ? [page] : [widget, extension]).map(one => build({ ...common, ...one })));

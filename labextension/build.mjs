// Bundles the widget into the Python package, or (--dev) the development page.
import { argv } from 'node:process';
import { build } from 'esbuild';

const dev = argv.includes('--dev');
const minify = argv.includes('--minify');

await build({
  entryPoints: dev ? { main: 'dev/main.ts' } : { panel: 'src/widget/index.ts', loader: 'src/widget/loader.ts' },
  outdir: dev ? 'dev/built' : '../jupyter_estimator/faces/static',
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify,
  sourcemap: dev || !minify ? 'inline' : false,
  legalComments: 'none',
  logLevel: 'warning',
});

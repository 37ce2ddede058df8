/** The development page: ?scene=live|ended|failed|many|form|lines|points, &theme=light|dark. */
import '../src/view/style/index.css';
import { formPanel } from '../src/view/form';
import { runView } from '../src/view/run-view';
import { Store } from '../src/view/store';
import { fakeFiles, fakeMedia, fakeResources, fakeSeries, fakeState, shapes } from './fake-run';
import { FakeSource } from './fake-source';
import { measureLines, measurePoints } from './measure';

const query = new URLSearchParams(location.search);
const scene = query.get('scene') ?? 'live';
const source = new FakeSource();
const store = new Store(source);
store.connect();

const theme = query.get('theme');
if (theme) {
  document.documentElement.setAttribute('theme', theme);
  document.documentElement.style.colorScheme = theme;
}
source.busy = Number(query.get('busy') ?? 0);

let epoch = 0;
let timer = 0;

function steady(points = 240): void {
  const series = Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, fakeSeries(points, shape)]));
  source.push({
    files: fakeFiles,
    metrics: {
      reset: true,
      series: { ...series, final_score: fakeSeries(1, () => 0.957) },
      media: fakeMedia,
      dropped_names: 0,
    },
    resources: { reset: true, points: fakeResources(80) },
  });
}

const HEAD = [
  '\x1b[36mINFO\x1b[0m loading digits: 1797 images, 10 classes',
  '\x1b[33mWARNING\x1b[0m lbfgs may need more iterations on \x1b[1munscaled\x1b[0m data',
  '\x1b[2m/usr/lib/python3.11/site-packages/sklearn/linear_model/_logistic.py:465\x1b[0m',
  '\x1b[32m✓ scaler fitted\x1b[0m  mean=\x1b[35m4.88\x1b[0m std=\x1b[35m6.01\x1b[0m  größe 日本語 🙂',
  '',
].join('\n');

function bar(name: string, done: number, of: number, rate: string): string {
  const full = Math.round((done / of) * 24);
  return `${name}: ${String(Math.round((100 * done) / of)).padStart(3)}%|${'█'.repeat(full)}${' '.repeat(24 - full)}| ${done}/${of} [${rate}]`;
}

function move(): void {
  epoch += 1;
  const [outer, inner] = [Math.floor(epoch / 20) % 12, epoch % 20];
  const line =
    inner === 0
      ? `\r\x1b[Kepoch ${outer}  loss \x1b[1m${(2.3 * Math.exp(-outer / 4)).toFixed(4)}\x1b[0m  accuracy 0.9${outer}\n`
      : '';
  const text = `${line}\r${bar('epochs', outer, 12, '00:31<01:12, 4.1 s/it')}\n${bar('batches', inner, 20, '51.2 it/s')}\x1b[A`;
  const points = Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => [name, fakeSeries(1, shape, 0.4, 240 + epoch)]),
  );
  source.push(
    {
      state: fakeState('Running', { progress: { fraction: (outer * 20 + inner) / 240, text: `epochs: ${outer}/12` } }),
      metrics: { reset: false, series: points, media: [], dropped_names: 0 },
    },
    text,
  );
}

function live(): void {
  source.push({ state: fakeState('Running') }, HEAD);
  steady();
  timer = window.setInterval(move, 150);
  source.canceled = () => {
    clearInterval(timer);
    source.push({ state: fakeState('Canceled', { ended: Date.now() / 1000, signal: 'SIGTERM' }) });
  };
}

const LINES = Array.from(
  { length: 400 },
  (_, i) => `epoch ${String(i).padStart(3)}  loss ${(2.3 * Math.exp(-i / 80)).toFixed(4)}\n`,
).join('');
const TRACEBACK = `Traceback (most recent call last):\n  File "train.py", line 14, in <module>\n    model.fit(X, y)\nValueError: Input X contains NaN.\n`;

const scenes: Record<string, () => void> = {
  live,
  ended() {
    source.push({ state: fakeState('Completed', { ended: Date.now() / 1000, exit_code: 0 }) }, HEAD + LINES);
    steady();
  },
  failed() {
    const error = {
      message: 'ValueError: Input X contains NaN.',
      hint: 'The traceback below ends in the cell\u2019s line 14.',
      traceback: TRACEBACK,
    };
    source.push(
      { state: fakeState('Failed', { ended: Date.now() / 1000, exit_code: 1, error }) },
      `${HEAD}${LINES}\x1b[31m${TRACEBACK}\x1b[0m`,
    );
  },
  preparing() {
    source.push({
      state: fakeState('Preparing', { started: null, phase: 'Installing 14 packages: scikit-learn 1.6.1' }),
    });
  },
  many() {
    const series = Object.fromEntries(
      Array.from({ length: 3000 }, (_, i) => [`layer${i}/norm`, fakeSeries(50, j => Math.sin(j / 9 + i))]),
    );
    source.push({ state: fakeState('Running'), metrics: { reset: true, series, media: [], dropped_names: 97_000 } });
  },
  form() {
    source.submitted = live;
  },
  lines: () => void measureLines(source, store),
  points: () => void measurePoints(source, store),
};

scenes[scene]?.();
const view = scene === 'form' ? formPanel(store) : runView(store, { tab: Number(query.get('tab') ?? 0) });
document.body.append(view.element);

/** A made-up run, told the way a kernel would tell it. */
import type {
  FormSchema,
  MediaMetric,
  ResourcePoints,
  RunFile,
  RunState,
  SeriesPoints,
  Status,
} from '../src/view/protocol';

export const T0 = Date.now() / 1000 - 83;

export function fakeState(status: Status, more: Partial<RunState> = {}): RunState {
  return {
    id: 'digits_1795495200_5f3c0a9b',
    experiment: 'digits',
    display_name: 'calm_lemon_42',
    number: 17,
    status,
    phase: '',
    created: T0 - 2,
    started: T0,
    ended: null,
    now: Date.now() / 1000,
    target: 'local',
    source: 'cell',
    entry: 'train.py',
    command: ['python', '-u', 'train.py', '--C', '0.5', '--note', "it's a test"],
    parameters: [
      ['--C', '0.5'],
      ['--max-iter', '200'],
      ['--data', '/data/digits.npz'],
    ],
    error: null,
    exit_code: null,
    signal: null,
    tags: { stage: 'baseline', owner: 'ada' },
    properties: { 'estimator.snapshot': 'sha256:1c2f9f6ab1e0' },
    provenance: [
      [
        'Git',
        [
          ['commit', '3f2a9c1d'],
          ['branch', 'main'],
          ['dirty', 'yes'],
          ['repository', 'https://example.org/lab/digits.git'],
        ],
      ],
      [
        'Notebook',
        [
          ['name', 'digits.ipynb'],
          ['execution count', '12'],
        ],
      ],
      [
        'Python',
        [
          ['interpreter', '/home/ada/venv/bin/python'],
          ['version', '3.11.9'],
          ['scikit-learn', '1.6.1'],
          ['numpy', '2.1.3'],
        ],
      ],
    ],
    progress: null,
    log_size: 0,
    ranks: 0,
    ...more,
  };
}

export function fakeSeries(n: number, shape: (i: number) => number | null, dt = 0.4, from = 0): SeriesPoints {
  const index = Array.from({ length: n }, (_, i) => i + from);
  return { t: index.map(i => T0 + i * dt), s: index, v: index.map(shape) };
}

const noise = (i: number): number => Math.sin(i * 12.9898) * 0.5 + Math.sin(i * 78.233) * 0.5;

export const shapes: Record<string, (i: number) => number | null> = {
  'train/loss': i => 2.3 * Math.exp(-i / 60) + 0.06 + 0.05 * noise(i) * Math.exp(-i / 150),
  'val/loss': i => (i % 10 ? null : 2.3 * Math.exp(-i / 55) + 0.16 + 0.03 * noise(i)),
  accuracy: i => 0.97 - 0.85 * Math.exp(-i / 45) + 0.01 * noise(i),
  learning_rate: i => 1e-3 * 0.5 * (1 + Math.cos((i / 240) * Math.PI)),
  grad_norm: i => (i > 60 && i < 75 ? null : 4 + 3 * noise(i) ** 2 + 8 * Math.exp(-i / 30)),
};

export const fakeMedia: MediaMetric[] = [
  {
    name: 'confusion',
    kind: 'confusion_matrix',
    description: 'On the 450 test images',
    value: {
      schema_type: 'confusion_matrix',
      schema_version: '1.0.0',
      data: {
        class_labels: ['0', '1', '2', '3', '4', '5'],
        matrix: [
          [43, 0, 0, 0, 1, 0],
          [0, 41, 1, 0, 0, 0],
          [0, 2, 38, 3, 0, 0],
          [0, 0, 2, 40, 0, 4],
          [1, 0, 0, 0, 45, 1],
          [0, 0, 0, 5, 0, 37],
        ],
      },
    },
  },
  {
    name: 'folds',
    kind: 'table',
    description: '',
    value: {
      fold: [1, 2, 3, 4],
      accuracy: [0.951, 0.962, 0.948, 0.957],
      seconds: [3.1, 3.0, 3.4, 3.2],
      kernel: ['rbf', 'rbf', 'poly', 'rbf'],
    },
  },
  { name: 'digits.png', kind: 'image', description: 'The worst mistakes', value: { path: 'outputs/digits.svg' } },
  {
    name: 'residuals',
    kind: 'residuals',
    description: '',
    value: { data: { bin_edges: [-2, -1, 0, 1, 2], bin_counts: [4, 38, 41, 6] } },
  },
];

export function fakeResources(n: number): ResourcePoints {
  const index = Array.from({ length: n }, (_, i) => i);
  return {
    t: index.map(i => T0 + i),
    cpu: index.map(i => 180 + 40 * noise(i)),
    memory: index.map(i => 4e8 + 2.1e8 * (1 - Math.exp(-i / 20)) + 4e6 * noise(i)),
    gpus: [0, 1].map(gpu => ({
      index: gpu,
      name: 'NVIDIA H100',
      utilization: index.map(i => (i < 5 ? 0 : 88 + 8 * noise(i + gpu * 7))),
      memory: index.map(i => (i < 5 ? 5e8 : 4.1e10 + gpu * 2e9)),
    })),
  };
}

export const fakeFiles: RunFile[] = [
  { name: 'logs/tensorboard/events.out.tfevents.1795495200', size: 48_213, modified: T0 + 60 },
  { name: 'outputs/model.joblib', size: 12_481_002, modified: T0 + 80 },
  { name: 'outputs/digits.svg', size: 2100, modified: T0 + 80 },
  { name: 'outputs/report.json', size: 420, modified: T0 + 81 },
  { name: 'outputs/page.html', size: 74, modified: T0 + 81 },
  { name: 'user_logs/std_log.txt', size: 18_201, modified: T0 + 83 },
];

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="420" height="140">${Array.from(
  { length: 10 },
  (_, i) =>
    `<rect x="${i * 42 + 4}" y="${20 + (i % 3) * 14}" width="34" height="${60 + (i % 4) * 12}" fill="hsl(${i * 36} 55% 55%)"/>`,
).join('')}<script>document.title='executed'</script></svg>`;

export const contents: Record<string, [string, string]> = {
  'outputs/digits.svg': [SVG, 'image/svg+xml'],
  'outputs/report.json': [
    JSON.stringify({
      accuracy: 0.957,
      folds: [0.95, 0.96, 0.94],
      model: { name: 'LogisticRegression', C: 0.5, penalty: null, fitted: true },
    }),
    'application/json',
  ],
  'outputs/page.html': ['<h1>Report</h1><script>document.title="executed"</script>', 'text/html'],
  'outputs/model.joblib': ['\x80\x04\x00\x00binary', 'application/octet-stream'],
  'user_logs/std_log.txt': ['epoch 0 loss 2.3\nepoch 1 loss 1.9\n', 'text/plain'],
};

export const fakeForm: FormSchema = {
  values: { experiment: 'digits', compute_target: 'local', cell: 'train' },
  fields: [
    field('cell', 'Cell', 'A cell of this notebook, by the name in its %%estimator line.', 'cell', 'Source', {
      choices: ['train', 'evaluate'],
    }),
    field('path', 'File or folder', 'A script, a notebook or a folder.', 'path', 'Source', {}),
    field('arguments', 'Arguments', 'As on a command line; they reach the script as written.', 'text', 'Source', {
      default: '',
    }),
    field('experiment', 'Experiment', 'The experiment the run is kept under.', 'text', 'Run', { default: 'default' }),
    field('display_name', 'Name', 'A name for the run, to tell it from others.', 'text', 'Run', { default: '' }),
    field('include', 'Include', 'Files or folders to put beside the script.', 'list', 'Code', {}),
    field('compute_target', 'Compute target', 'Where to run.', 'choice', 'Where', { choices: ['local', 'docker'] }),
    field('wait', 'Wait', 'Show the log in the cell until the run ends.', 'flag', 'Where', { default: false }),
    field('tags', 'Tags', 'Tags to find the run by.', 'mapping', 'Run', { advanced: true }),
    field('max_run_duration_seconds', 'Time limit', 'Seconds after which the run is ended.', 'number', 'Limits', {
      advanced: true,
    }),
  ],
};

function field(
  name: string,
  label: string,
  help: string,
  kind: FormSchema['fields'][number]['kind'],
  group: string,
  more: object,
): FormSchema['fields'][number] {
  return { name, label, help, kind, group, choices: [], default: null, advanced: false, ...more };
}

import { beforeEach, describe, expect, it } from 'vitest';
import { curvesOf } from '../src/compare/compare-charts';
import { compareView, factsTable } from '../src/compare/compare-view';
import { groups, type Subject } from '../src/compare/rows';
import { Closeup } from '../src/view/closeup';
import type { RunState, SeriesPoints } from '../src/view/protocol';
import { Store } from '../src/view/store';
import { row, stateOf } from './fake-server';

const points = (...v: number[]): SeriesPoints => ({ t: v.map((_, i) => 1001 + i), s: v.map((_, i) => i), v });

function subject(id: string, more: Partial<RunState> = {}, series: Record<string, SeriesPoints> = {}): Subject {
  return { id, state: { ...stateOf(row(id)), ...more }, series: new Map(Object.entries(series)), now: 1061 };
}

function rowOf(subjects: Subject[], title: string, name: string) {
  return groups(subjects)
    .find(group => group.title === title)
    ?.rows.find(one => one.name === name);
}

describe('rows', () => {
  it('mark what differs', () => {
    const runs = [
      subject('a', {
        parameters: [
          ['lr', '0.1'],
          ['seed', '1'],
        ],
      }),
      subject('b', {
        parameters: [
          ['lr', '0.2'],
          ['seed', '1'],
        ],
      }),
    ];
    expect(rowOf(runs, 'Parameters', 'lr')).toEqual({ name: 'lr', cells: ['0.1', '0.2'], differs: true });
    expect(rowOf(runs, 'Parameters', 'seed')?.differs).toBe(false);
  });

  it('mark what only some have', () => {
    const runs = [subject('a', { tags: { best: 'yes' } }), subject('b')];
    expect(rowOf(runs, 'Tags', 'best')).toEqual({ name: 'best', cells: ['yes', null], differs: true });
  });

  it('hold the last value of each metric', () => {
    const runs = [subject('a', {}, { loss: points(3, 2) }), subject('b', {}, { loss: points(1), acc: points(0.5) })];
    expect(rowOf(runs, 'Metrics (last value)', 'loss')?.cells).toEqual(['2', '1']);
    expect(rowOf(runs, 'Metrics (last value)', 'acc')?.cells).toEqual([null, '0.5']);
  });

  it('do not mark what is every run its own', () => {
    expect(rowOf([subject('a'), subject('b')], 'Run', 'Run id')).toMatchObject({ cells: ['a', 'b'], differs: false });
  });

  it('tell arguments without a name by their place', () => {
    const runs = [
      subject('a', {
        parameters: [
          ['', '1'],
          ['', '2'],
        ],
      }),
      subject('b', { parameters: [['', '1']] }),
    ];
    expect(rowOf(runs, 'Parameters', 'argument 1')?.cells).toEqual(['1', '1']);
    expect(rowOf(runs, 'Parameters', 'argument 2')?.cells).toEqual(['2', null]);
  });

  it('say once what the summary says, and keep a parameter of the same name', () => {
    const provenance: RunState['provenance'] = [
      [
        'Where',
        [
          ['Compute target', 'local'],
          ['Host', 'here'],
        ],
      ],
    ];
    const runs = [subject('a', { provenance, parameters: [['Duration', '9']] })];
    expect(groups(runs).flatMap(group => group.rows.filter(one => one.name === 'Compute target'))).toHaveLength(1);
    expect(rowOf(runs, 'Parameters', 'Duration')?.cells).toEqual(['9']);
    expect(rowOf(runs, 'Where', 'Host')?.cells).toEqual(['here']);
  });

  it('go without a run that has not been fetched', () => {
    const runs = [subject('a'), { ...subject('b'), state: null }];
    expect(rowOf(runs, 'Summary', 'Status')?.cells).toEqual(['Running', null]);
  });
});

describe('factsTable', () => {
  const found = groups([subject('a', { target: 'x' }), subject('b', { target: 'y' })]);

  it('says in words that a row differs', () => {
    const table = factsTable(['a', 'b'], found, false);
    const rows = [...table.querySelectorAll('tr')].filter(one => one.textContent?.includes('differs'));
    expect(rows.map(one => one.querySelectorAll('td')[0]!.textContent)).toEqual(['x']);
  });

  it('can leave out what is the same', () => {
    const table = factsTable(['a', 'b'], found, true);
    expect(table.querySelectorAll('tbody')).toHaveLength(1);
    const same = groups([subject('a'), subject('a')]);
    expect(factsTable(['a', 'b'], same, true).textContent).toBe('Nothing differs.');
  });
});

describe('comparison', () => {
  const stores: Store[] = [];
  const frame = (): Promise<unknown> => new Promise(resolve => requestAnimationFrame(resolve));

  beforeEach(() => {
    stores.length = 0;
    for (let i = 0; i < 3; i++) {
      stores.push(new Store({ subscribe: () => () => undefined, request: () => Promise.reject(new Error('no')) }));
    }
  });

  const view = () =>
    compareView(
      stores.map((store, i) => ({ id: `run-${i}`, store })),
      () => undefined,
    );
  const give = (i: number, name: string, series: Record<string, SeriesPoints>): void => {
    const state = { ...stateOf(row(`run-${i}`)), display_name: name };
    stores[i]!.apply({ type: 'update', state, metrics: { reset: true, series, media: [], dropped_names: 0 } }, []);
  };

  it('has a chart for each name that any run has logged', async () => {
    const { element } = view();
    expect(element.textContent).toContain('None of the runs has logged a metric more than once.');
    give(0, 'one', { loss: points(1, 2), final: points(1) });
    give(1, 'two', { loss: points(2), acc: points(3, 4), final: points(2) });
    await frame();
    expect([...element.querySelectorAll('.je-card-title')].map(one => one.textContent)).toEqual(['loss', 'acc']);
  });

  it('gives each run one colour in all charts', () => {
    give(1, 'two', { acc: points(3) });
    const runs = stores.map((store, i) => ({ store, name: () => `run ${i}` }));
    expect(
      curvesOf(runs, 'acc', 'step', new Closeup(() => undefined)).map(curve => [curve.name, curve.y.length]),
    ).toEqual([
      ['run 0', 0],
      ['run 1', 1],
      ['run 2', 0],
    ]);
  });

  it('tells runs of the same name apart', async () => {
    const { element } = view();
    give(0, 'same', {});
    give(1, 'same', {});
    give(2, 'other', {});
    await frame();
    const names = [...element.querySelectorAll('.je-compared button')].map(one => one.textContent);
    expect(names).toEqual(['same (run-0)', 'same (run-1)', 'other']);
  });
});

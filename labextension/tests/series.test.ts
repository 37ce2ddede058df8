import { describe, expect, it } from 'vitest';
import { matching } from '../src/view/chart-tools';
import { grouped } from '../src/view/charts';
import { lonely, xText } from '../src/view/plot-parts';
import { aligned, append, latest, positions, positive } from '../src/view/series';

describe('series', () => {
  it('are appended without a limit on their length', () => {
    const held = { t: [], s: [], v: [] };
    const many = Array.from({ length: 300_000 }, (_, i) => i);
    append(held, { t: many, s: many, v: many });
    expect(held.v).toHaveLength(300_000);
  });

  it('stand at their steps, their numbers, or their times', () => {
    const points = { t: [100, 101, 105], s: [null, null, null], v: [1, 2, 3] };
    expect(positions(points, 'step', 100)).toEqual([0, 1, 2]);
    expect(positions({ ...points, s: [10, 20, 30] }, 'step', 100)).toEqual([10, 20, 30]);
    expect(positions(points, 'relative', 100)).toEqual([0, 1, 5]);
    expect(positions(points, 'time', 100)).toEqual([100, 101, 105]);
  });

  it('share one x axis: a gap stays a gap, and a point another series lacks is none', () => {
    const a = { x: [0, 1, 2], y: [1, null, 3] };
    const b = { x: [1, 3], y: [5, 6] };
    expect(aligned([a, b])).toEqual([
      [0, 1, 2, 3],
      [1, null, 3, undefined],
      [undefined, 5, undefined, 6],
    ]);
  });

  it('are put in order, the last of equal steps counting', () => {
    expect(aligned([{ x: [3, 1, 3], y: [30, 10, 31] }])).toEqual([
      [1, 3],
      [10, 31],
    ]);
  });

  it('leave out what a logarithmic axis has no place for', () => {
    expect(positive([1, 0, -2, null, undefined, 0.5])).toEqual([1, null, null, null, undefined, 0.5]);
  });

  it('know their last number, past what is not one', () => {
    expect(latest({ t: [0, 1], s: [null, null], v: [4, null] })).toBe(4);
    expect(latest({ t: [0], s: [null], v: [null] })).toBeNull();
  });

  it('draw a point between gaps as a dot', () => {
    expect(lonely([1, null, 2, null, 3, 4], 0, 5)).toEqual([0, 2]);
    expect(lonely([null, 1, undefined, 2], 0, 3)).toEqual([]);
    expect(lonely([5], 0, 0)).toEqual([0]);
  });
});

describe('names', () => {
  const names = ['train/loss', 'train/acc', 'val/loss'];

  it('are found by every word', () => {
    expect(matching(names, 'LOSS train')).toEqual(['train/loss']);
    expect(matching(names, '  ')).toEqual(names);
  });

  it('stand together where the first of a group stood', () => {
    expect(grouped(names, [['train/loss', 'val/loss']])).toEqual([['train/loss', 'val/loss'], ['train/acc']]);
    expect(grouped(['val/loss'], [['train/loss', 'val/loss']])).toEqual([]);
  });

  it('of axes are short', () => {
    expect(xText('step', 1200)).toBe('1,200');
    expect(xText('relative', 2.5)).toBe('2.5 s');
    expect(xText('relative', 90)).toBe('1 min 30 s');
  });
});

import { describe, expect, it } from 'vitest';
import { Closeup } from '../src/view/closeup';
import type { SeriesPoints } from '../src/view/protocol';
import { closer } from '../src/view/series';
import { connected, running, settled } from './fakes';

const points = (...steps: number[]): SeriesPoints => ({ t: steps.map(s => 100 + s), s: [...steps], v: [...steps] });

function looking(total: number) {
  const { source, store } = connected();
  const metrics = { reset: true, series: { loss: points(0, 10, 20, 30) }, media: [], dropped_names: 0 };
  source.push({ state: running('Completed', { started: 90 }), metrics: { ...metrics, totals: { loss: total } } });
  let drawn = 0;
  const closeup = new Closeup(() => {
    drawn += 1;
  });
  const subject = { store, metric: 'loss' };
  return { source, store, closeup, subject, drawn: () => drawn };
}

describe('a stretch that is looked at closely', () => {
  it('is sampled anew where there are more points than the view was given', async () => {
    const { source, closeup, subject, drawn } = looking(31);
    source.answer = () => ({ data: { series: { loss: points(10, 11, 12, 20) } } });
    await closeup.look({ min: 10.5, max: 19 }, 'step', [subject]);
    expect(source.asked.at(-1)).toMatchObject({ verb: 'sample', names: ['loss'], axis: 'step', begin: 10.5, end: 19 });
    expect(closeup.points(subject)?.s).toEqual([0, 10, 11, 12, 20, 30]);
    expect(drawn()).toBe(1);

    await closeup.look(null, 'step', [subject]);
    expect(closeup.points(subject)?.s).toEqual([0, 10, 20, 30]);
  });

  it('is not asked for where the view has all points', async () => {
    const { source, closeup, subject } = looking(4);
    await closeup.look({ min: 1, max: 2 }, 'step', [subject]);
    expect(source.asked).toEqual([]);
  });

  it('is told in clock time where the axis counts from the start', async () => {
    const { source, closeup, subject } = looking(31);
    source.answer = () => ({ data: { series: {} } });
    await closeup.look({ min: 20, max: 30 }, 'relative', [subject]);
    expect(source.asked.at(-1)).toMatchObject({ axis: 'time', begin: 110, end: 120 });
    expect(closeup.points(subject)?.s).toEqual([0, 10, 20, 30]);
  });

  it('shows the one chosen last, whichever answer comes last', async () => {
    const { source, closeup, subject } = looking(31);
    const answers: ((value: { data: Record<string, unknown> }) => void)[] = [];
    source.answer = () => new Promise(resolve => answers.push(resolve));
    const looks = [
      closeup.look({ min: 0, max: 10 }, 'step', [subject]),
      closeup.look({ min: 20, max: 30 }, 'step', [subject]),
    ];
    answers[1]!({ data: { series: { loss: points(20, 25, 30) } } });
    answers[0]!({ data: { series: { loss: points(0, 5, 10) } } });
    await Promise.all(looks);
    expect(closeup.points(subject)?.s).toEqual([0, 10, 20, 25, 30]);
  });

  it('is of that run only', async () => {
    const { source, store, closeup, subject } = looking(31);
    source.answer = () => ({ data: { series: { loss: points(10, 11, 20) } } });
    await closeup.look({ min: 10, max: 20 }, 'step', [subject]);
    const metrics = { reset: true, series: { loss: points(0, 1) }, media: [], dropped_names: 0 };
    source.push({ state: running('Running', { id: 'other_1_00000000' }), metrics });
    await settled();
    expect(store.sampled('loss')).toBe(false);
    expect(closeup.points(subject)?.s).toEqual([0, 1]);
  });

  it('stays as it is where nobody answers', async () => {
    const { source, closeup, subject } = looking(31);
    source.answer = () => ({ error: { message: 'No.', hint: '' } });
    await closeup.look({ min: 10, max: 20 }, 'step', [subject]);
    expect(closeup.points(subject)?.s).toEqual([0, 10, 20, 30]);
  });
});

it('points beyond a stretch stay, those that came later too', () => {
  expect(closer(points(0, 10, 20, 30, 40), points(9, 10, 11), 'step').s).toEqual([0, 9, 10, 11, 20, 30, 40]);
  expect(closer(points(0, 10), points(), 'step').s).toEqual([0, 10]);
  expect(closer(points(0, 10), points(2, 3), 'time').t).toEqual([100, 102, 103, 110]);
});

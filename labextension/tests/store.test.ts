import { describe, expect, it } from 'vitest';
import { bytes, connected, running, settled } from './fakes';

const lines = (store: ReturnType<typeof connected>['store']): string[] => store.log.lines.map(line => line.text);

describe('the log', () => {
  it('is put together from pieces that overlap', () => {
    const { source, store } = connected();
    source.push({ log: { from: 0, size: 8 } }, bytes('one\ntwo\n'));
    source.push({ log: { from: 4, size: 12 } }, bytes('two\nsix\n'));
    source.push({ log: { from: 0, size: 12 } }, bytes('one\ntwo\nsix\n'));
    expect(lines(store)).toEqual(['one', 'two', 'six', '']);
  });

  it('joins a letter that was cut between two buffers', () => {
    const { source, store } = connected();
    const all = bytes('größe 🙂\n');
    for (let i = 0; i < all.length; i++) source.push({ log: { from: i, size: i + 1 } }, all.subarray(i, i + 1));
    expect(lines(store)).toEqual(['größe 🙂', '']);
  });

  it('asks for what was missed', async () => {
    const { source, store } = connected();
    const all = bytes('one\ntwo\nsix\nten\n');
    source.answer = request => (request.verb === 'log' ? { buffer: all.slice(request.from, request.to) } : {});
    source.push({ log: { from: 0, size: 4 } }, all.subarray(0, 4));
    source.push({ log: { from: 12, size: 16 } }, all.subarray(12));
    await settled();
    expect(lines(store)).toEqual(['one', 'two', 'six', 'ten', '']);
    expect(source.verbs()).toEqual(['log']);
  });

  it('leaves a very large gap to be fetched when it is asked for', async () => {
    const { source, store } = connected();
    source.answer = request => (request.verb === 'log' ? { buffer: bytes('x\n'.repeat(10)) } : {});
    source.push({ log: { from: 0, size: 4 } }, bytes('one\n'));
    source.push({ log: { from: 50_000_000, size: 50_000_004 } }, bytes('end\n'));
    await settled();
    expect(store.log.start).toBeGreaterThan(48_000_000);
  });

  it('takes the tail that was overtaken by a push', () => {
    const { source, store } = connected();
    source.push({ log: { from: 8, size: 12 } }, bytes('six\n'));
    source.push({ log: { from: 0, size: 12 } }, bytes('one\ntwo\nsix\n'));
    expect(lines(store).slice(-2)).toEqual(['six', '']);
    expect(store.log.end).toBe(12);
  });

  it('goes back to earlier lines piece by piece', async () => {
    const { source, store } = connected();
    const all = bytes(Array.from({ length: 1000 }, (_, i) => `line ${i}`).join('\n'));
    source.answer = request => (request.verb === 'log' ? { buffer: all.slice(request.from, request.to) } : {});
    source.push({ log: { from: all.length - 100, size: all.length } }, all.subarray(all.length - 100));
    expect(store.log.truncated).toBe(true);
    expect(await store.readEarlier()).toBe(true);
    expect(lines(store)[0]).toBe('line 0');
    expect(lines(store)).toHaveLength(1000);
  });

  it('says so when earlier lines cannot be had', async () => {
    const { source, store } = connected();
    source.answer = () => ({ error: { message: 'no', hint: '' } });
    source.push({ log: { from: 100, size: 104 } }, bytes('one\n'));
    expect(await store.readEarlier()).toBe(false);
  });
});

describe('metrics', () => {
  const points = (...v: (number | null)[]) => ({ t: v.map((_, i) => i), s: v.map(() => null), v });

  it('are appended, and replaced on a reset', () => {
    const { source, store } = connected();
    source.push({ metrics: { reset: true, series: { loss: points(3, 2) }, media: [], dropped_names: 0 } });
    source.push({
      metrics: { reset: false, series: { loss: points(1), more: points(7) }, media: [], dropped_names: 2 },
    });
    expect(store.series.get('loss')?.v).toEqual([3, 2, 1]);
    expect([...store.series.keys()]).toEqual(['loss', 'more']);
    expect(store.droppedNames).toBe(2);
    source.push({ metrics: { reset: true, series: { loss: points(9) }, media: [], dropped_names: 0 } });
    expect([...store.series]).toEqual([['loss', points(9)]]);
  });

  it('may be called like what every object has', () => {
    const { source, store } = connected();
    const series = JSON.parse(
      '{"__proto__": {"t":[0],"s":[null],"v":[1]}, "constructor": {"t":[0],"s":[null],"v":[2]}}',
    );
    source.push({ metrics: { reset: true, series, media: [], dropped_names: 0 } });
    expect([...store.series.keys()]).toEqual(['__proto__', 'constructor']);
  });

  it('keep the last table of a name, and every picture', () => {
    const { source, store } = connected();
    const media = (kind: 'table' | 'image', value: unknown) => ({ name: 'm', kind, description: '', value });
    source.push({ metrics: { reset: true, series: {}, media: [media('table', { a: [1] })], dropped_names: 0 } });
    source.push({ metrics: { reset: false, series: {}, media: [media('table', { a: [1, 2] })], dropped_names: 0 } });
    source.push({ metrics: { reset: false, series: {}, media: [media('image', { path: 'a' })], dropped_names: 0 } });
    source.push({ metrics: { reset: false, series: {}, media: [media('image', { path: 'b' })], dropped_names: 0 } });
    expect(store.media.map(metric => metric.value)).toEqual([{ a: [1, 2] }, { path: 'a' }, { path: 'b' }]);
  });
});

describe('a log that a source has skipped a part of', () => {
  it('goes on where the source does, without asking a busy one', () => {
    const { source, store } = connected();
    source.push({ state: running('Running'), log: { from: 0, size: 4 } }, bytes('one\n'));
    source.push({ log: { from: 20_000_000, size: 20_000_008 } }, bytes('cut\ntwo\n'));
    expect(lines(store)).toEqual(['two', '']);
    expect(store.log.start).toBe(20_000_004);
    expect(source.asked).toEqual([]);
  });
});

describe('a store', () => {
  it('tells its listeners once a frame, however much comes', async () => {
    const { source, store } = connected();
    let told = 0;
    const stop = store.listen(['state', 'log'], () => {
      told += 1;
    });
    for (let i = 0; i < 50; i++) source.push({ state: running('Running'), log: { from: i, size: i + 1 } }, bytes('x'));
    await settled();
    expect(told).toBe(1);
    stop();
    source.push({ state: running('Running') });
    await settled();
    expect(told).toBe(1);
  });

  it('forgets one run when it is given another', () => {
    const { source, store } = connected();
    source.push({ state: running('Running'), log: { from: 0, size: 4 } }, bytes('one\n'));
    source.push({ state: running('Running', { id: 'other_1_2' }), log: { from: 0, size: 4 } }, bytes('two\n'));
    expect(lines(store)).toEqual(['two', '']);
  });

  it('knows how many files it was not told of', () => {
    const { source, store } = connected();
    source.push({ files: [{ name: 'outputs/a', size: 1, modified: 1 }], more_files: 7 });
    expect(store.moreFiles).toBe(7);
    source.push({ state: running('Running') });
    expect(store.moreFiles).toBe(7);
    source.push({ files: [], more_files: 0 });
    expect(store.moreFiles).toBe(0);
  });

  it('keeps a GPU that is seen late in step with the samples', () => {
    const { source, store } = connected();
    const sample = (t: number, gpus: object[]) => ({ t: [t], cpu: [1], memory: [2], gpus: gpus as never });
    source.push({ resources: { reset: true, points: sample(1, []) } });
    const gpu = { index: 0, name: 'A', utilization: [50], memory: [9] };
    source.push({ resources: { reset: false, points: sample(2, [gpu]) } });
    expect(store.resources.gpus[0]?.utilization).toEqual([null, 50]);
    source.push({ resources: { reset: false, points: sample(3, []) } });
    source.push({ resources: { reset: false, points: sample(4, [gpu]) } });
    expect(store.resources.gpus[0]?.utilization).toEqual([null, 50, null, 50]);
  });
});

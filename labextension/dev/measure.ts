/** How long the page is held up, while much comes in. Results stand on the body, for a browser script to read. */
import type { Store } from '../src/view/store';
import { fakeSeries, fakeState } from './fake-run';
import type { FakeSource } from './fake-source';

const frame = (): Promise<number> => new Promise(resolve => requestAnimationFrame(resolve));

async function worstFrame(work: () => Promise<void>): Promise<number> {
  let worst = 0;
  let running = true;
  const watch = async (): Promise<void> => {
    let last = await frame();
    while (running) {
      const now = await frame();
      worst = Math.max(worst, now - last);
      last = now;
    }
  };
  const watching = watch();
  await work();
  running = false;
  await watching;
  return worst;
}

function report(results: Record<string, number>): void {
  document.body.dataset.results = JSON.stringify(results);
}

export async function measureLines(source: FakeSource, store: Store): Promise<void> {
  source.push({ state: fakeState('Running') });
  await new Promise(resolve => setTimeout(resolve, 500));
  let text = '';
  for (let i = 0; i < 200_000; i++) {
    text += `\x1b[32m${String(i).padStart(7)}\x1b[0m ${'step loss=0.1234 acc=0.98 lr=0.001 '.repeat(3)}\r${String(i).padStart(7)}!\n`;
  }
  const bytes = new TextEncoder().encode(text);
  let parsing = 0;
  let pieces = 0;
  let worstPiece = 0;
  const start = performance.now();
  const worst = await worstFrame(async () => {
    for (let from = 0; from < bytes.length; from += 1_000_000) {
      const piece = bytes.slice(from, from + 1_000_000);
      const before = performance.now();
      store.apply({ type: 'update', log: { from, size: from + piece.length } }, [piece.buffer]);
      const took = performance.now() - before;
      parsing += took;
      worstPiece = Math.max(worstPiece, took);
      pieces += 1;
      await frame();
    }
  });
  const total = performance.now() - start;
  const log = document.querySelector<HTMLElement>('.je-log')!;
  const scrolling = await worstFrame(async () => {
    for (let i = 0; i < 60; i++) {
      log.scrollTop = (log.scrollHeight / 60) * i;
      await frame();
    }
  });
  report({
    lines: store.log.lines.length,
    megabytes: bytes.length / 1e6,
    pieces,
    total,
    parsing,
    worstPiece,
    worst,
    scrolling,
  });
}

export async function measurePoints(source: FakeSource, store: Store): Promise<void> {
  source.push({ state: fakeState('Running') });
  await new Promise(resolve => setTimeout(resolve, 500));
  const names = ['a', 'b', 'c', 'd'];
  const series = (n: number, from: number) =>
    Object.fromEntries(
      names.map((name, k) => [name, fakeSeries(n, i => Math.sin(i / 5000 + k) + 0.1 * Math.sin(i * 7.1), 0.01, from)]),
    );
  const first = series(100_000, 0);
  const start = performance.now();
  store.apply({ type: 'update', metrics: { reset: true, series: first, media: [], dropped_names: 0 } }, []);
  await frame();
  await frame();
  const drawn = performance.now() - start;
  const worst = await worstFrame(async () => {
    for (let i = 0; i < 20; i++) {
      store.apply(
        {
          type: 'update',
          metrics: { reset: false, series: series(10, 100_000 + i * 10), media: [], dropped_names: 0 },
        },
        [],
      );
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  });
  report({ drawn, worst });
}

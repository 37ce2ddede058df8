import { expect, it, vi } from 'vitest';

const { drawn } = vi.hoisted(() => ({ drawn: [] as number[][] }));

vi.mock('uplot', () => ({
  default: class {
    width = 0;
    scales = {};
    series = [];
    data: number[][];
    constructor(options: { width: number }, data: number[][]) {
      this.width = options.width;
      this.data = data;
      drawn.push(data[1]!);
    }
    setData(data: number[][]): void {
      this.data = data;
      drawn.push(data[1]!);
    }
    setSize(): void {}
    destroy(): void {}
  },
}));

it('a chart on a hidden tab shows what came meanwhile when it is shown again', async () => {
  const resized: (() => void)[] = [];
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        resized.push(callback);
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
  const { Plot } = await import('../src/view/plot');
  const plot = new Plot();
  let width = 300;
  Object.defineProperty(plot.element, 'clientWidth', { get: () => width });
  const options = { axis: 'step', log: false, height: 150 } as const;
  plot.set([{ name: 'a', x: [0], y: [1] }], options);
  width = 0;
  plot.set([{ name: 'a', x: [0, 1], y: [1, 2] }], options);
  expect(drawn).toEqual([[1]]);
  width = 300;
  for (const callback of resized) callback();
  expect(drawn).toEqual([[1], [1, 2]]);
});

/** What a chart is made of, in the words of uPlot. */
import type uPlot from 'uplot';
import { duration, number } from './format';
import type { XAxis } from './series';
import type { Palette } from './theme';

export function axes(colours: Palette, axis: XAxis, value: (value: number) => string): uPlot.Axis[] {
  const look = {
    stroke: colours.text,
    font: colours.font,
    grid: { stroke: colours.grid, width: 1 },
    ticks: { stroke: colours.grid, width: 1, size: 3 },
    gap: 3,
  };
  const x: uPlot.Axis = { ...look, size: 24, space: 70, grid: { show: false } };
  if (axis !== 'time') x.values = (_, splits) => splits.map(split => xText(axis, split));
  const y: uPlot.Axis = {
    ...look,
    space: 26,
    values: (_, splits) => splits.map(split => (split === null ? '' : value(split))),
    size: (self, values) => axisWidth(self, values, colours.font),
  };
  return [x, y];
}

export function xText(axis: XAxis, value: number): string {
  if (axis === 'step') return number(value);
  return value < 10 ? `${Number(value.toFixed(1))} s` : duration(value);
}

let measuring: CanvasRenderingContext2D | null = null;

function axisWidth(_: uPlot, values: string[] | null, font: string): number {
  measuring ??= document.createElement('canvas').getContext('2d');
  if (!values || !measuring) return 40;
  measuring.font = font;
  const widest = Math.max(0, ...values.map(value => measuring?.measureText(value ?? '').width ?? 0));
  return Math.max(32, Math.ceil(widest) + 10);
}

/** Colours repeat after eight; a dashed line then tells the second eight from the first. */
export function lineSeries(label: string, index: number, colours: Palette): uPlot.Series {
  const turn = Math.floor(index / colours.series.length);
  return {
    label,
    stroke: colours.series[index % colours.series.length]!,
    width: 1.5,
    ...(turn > 0 ? { dash: [6, 3 * turn] } : {}),
  };
}

/** A point between two gaps has no line to be seen by, so it is drawn as a dot. */
export function isolated(): uPlot.Series.Points {
  return {
    size: 5,
    filter: (self, series) => {
      const column = self.data[series] ?? [];
      const [from, to] = [self.series[0]?.idxs?.[0] ?? 0, self.series[0]?.idxs?.[1] ?? column.length - 1];
      return lonely(column, from, to);
    },
  };
}

export function lonely(column: ArrayLike<number | null | undefined>, from: number, to: number): number[] {
  const found: number[] = [];
  let previous: number | null = null;
  let broken = true;
  for (let i = from; i <= to; i++) {
    const value = column[i];
    if (value === undefined) continue;
    if (value === null) {
      if (previous !== null && broken) found.push(previous);
      previous = null;
      broken = true;
    } else {
      if (previous !== null) broken = false;
      previous = i;
    }
  }
  if (previous !== null && broken) found.push(previous);
  return found;
}

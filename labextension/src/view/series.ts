/** Logged points, and how they become the columns of a chart. */
import type { SeriesPoints } from './protocol';

export type XAxis = 'step' | 'relative' | 'time';

export type Column = (number | null | undefined)[];

/** Appends in place: a run's points only ever grow, until they are sampled anew. */
export function append(held: SeriesPoints, more: SeriesPoints): void {
  // Spreading a long array into push() overflows the stack.
  for (let i = 0; i < more.t.length; i++) {
    held.t.push(more.t[i]!);
    held.s.push(more.s[i] ?? null);
    held.v.push(more.v[i] ?? null);
  }
}

/** Where each point stands on the axis. Without steps, points are counted. */
export function positions(points: SeriesPoints, axis: XAxis, started: number): number[] {
  if (axis === 'time') return points.t;
  if (axis === 'relative') return points.t.map(t => t - started);
  return points.s.some(step => step !== null) ? points.s.map((step, i) => step ?? i) : points.t.map((_, i) => i);
}

/**
 * One column of x and one of y for each series, as the chart wants it.
 * A missing value (null) is a gap; where a series merely has no point at another's x (undefined) its line goes on.
 */
export function aligned(series: { x: number[]; y: (number | null)[] }[]): [number[], ...Column[]] {
  const sorted = series.map(inOrder);
  const [only] = sorted;
  if (sorted.length === 1 && only) return [only.x, only.y];
  if (only && sorted.every(one => sameNumbers(one.x, only.x))) return [only.x, ...sorted.map(one => one.y)];
  const x = Float64Array.from(new Set(sorted.flatMap(one => one.x))).sort();
  const place = new Map<number, number>();
  for (let i = 0; i < x.length; i++) place.set(x[i]!, i);
  const columns = sorted.map(one => {
    const column: Column = new Array(x.length).fill(undefined);
    for (let i = 0; i < one.x.length; i++) column[place.get(one.x[i]!)!] = one.y[i];
    return column;
  });
  return [Array.from(x), ...columns];
}

/** The chart needs rising x; a script may log steps in any order (ranks, resumed runs). The last of equals counts. */
function inOrder(one: { x: number[]; y: (number | null)[] }): { x: number[]; y: (number | null)[] } {
  const rising = one.x.every((value, i) => i === 0 || value > one.x[i - 1]!);
  if (rising) return one;
  const last = new Map<number, number | null>();
  for (let i = 0; i < one.x.length; i++) last.set(one.x[i]!, one.y[i] ?? null);
  const x = [...last.keys()].sort((a, b) => a - b);
  return { x, y: x.map(value => last.get(value) ?? null) };
}

function sameNumbers(a: number[], b: number[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

/** A curve with a stretch of it replaced by what is known more closely. */
export function closer(all: SeriesPoints, detail: SeriesPoints, axis: XAxis): SeriesPoints {
  const along = ({ t, s }: SeriesPoints): (number | null)[] => (axis === 'step' ? s : t);
  const stretch = along(detail);
  const first = stretch[0];
  const last = stretch[stretch.length - 1];
  if (typeof first !== 'number' || typeof last !== 'number') return all;
  const found: SeriesPoints = { t: [], s: [], v: [] };
  const take = (points: SeriesPoints, i: number): void => {
    found.t.push(points.t[i]!);
    found.s.push(points.s[i] ?? null);
    found.v.push(points.v[i] ?? null);
  };
  const places = along(all);
  places.forEach((x, i) => {
    if (x !== null && x < first) take(all, i);
  });
  stretch.forEach((_, i) => {
    take(detail, i);
  });
  places.forEach((x, i) => {
    if (x !== null && x > last) take(all, i);
  });
  return found;
}

/** A logarithmic axis has no place for zero and below. */
export function positive(column: Column): Column {
  return column.map(value => (typeof value === 'number' && value <= 0 ? null : value));
}

export function latest(points: SeriesPoints): number | null {
  for (let i = points.v.length - 1; i >= 0; i--) {
    const value = points.v[i];
    if (value !== null && value !== undefined) return value;
  }
  return null;
}

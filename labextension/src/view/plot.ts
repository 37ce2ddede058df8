/** One line chart: uPlot, fitted to its element and to the page's theme. */
import uPlot from 'uplot';
import type { Stretch } from './closeup';
import { fill, h, type Part, setText } from './dom';
import { number, time } from './format';
import { axes, isolated, lineSeries, xText } from './plot-parts';
import { aligned, type Column, positive, type XAxis } from './series';
import { onThemeChange, palette } from './theme';

export interface Curve {
  name: string;
  x: number[];
  y: (number | null)[];
}

export interface PlotOptions {
  axis: XAxis;
  log: boolean;
  height: number;
  /** How a value is written. */
  value?: (value: number) => string;
  /** The values axis begins here rather than at the smallest value. */
  floor?: number;
}

export class Plot implements Part {
  readonly element = h('div', { class: 'je-plot' });
  private readonly legend = h('div', { class: 'je-legend' });
  private readonly canvas = h('div', { class: 'je-canvas' });
  private chart: uPlot | null = null;
  private shape = '';
  private zoomed = false;
  /** Something was to be drawn while the chart was hidden. */
  private stale = false;
  private curves: Curve[] = [];
  private options: PlotOptions = { axis: 'step', log: false, height: 150 };
  private readonly resized = new ResizeObserver(() => this.fit());
  private readonly stopTheme = onThemeChange(() => this.draw(true));

  /** Says which stretch is looked at closely, and null when the whole is shown again. */
  constructor(private readonly zoom: (stretch: Stretch | null) => void = () => undefined) {
    fill(this.element, this.canvas, this.legend);
    this.resized.observe(this.element);
  }

  set(curves: Curve[], options: PlotOptions): void {
    this.curves = curves;
    this.options = options;
    this.draw(false);
  }

  dispose(): void {
    this.resized.disconnect();
    this.stopTheme();
    this.chart?.destroy();
    this.chart = null;
  }

  private draw(anew: boolean): void {
    const width = this.element.clientWidth;
    this.stale = !width;
    if (!width) return;
    const { axis, log } = this.options;
    const [x, ...columns] = aligned(this.curves);
    const data = [x, ...(log ? columns.map(positive) : columns)] as uPlot.AlignedData;
    const shape = JSON.stringify([axis, log, this.curves.map(curve => curve.name)]);
    if (this.chart && !anew && shape === this.shape) this.feed(this.chart, data);
    else this.create(data, width);
    this.shape = shape;
    this.describe(null);
  }

  private feed(chart: uPlot, data: uPlot.AlignedData): void {
    const { min, max } = chart.scales.x ?? {};
    if (!this.zoomed || min === undefined || max === undefined) chart.setData(data);
    else {
      chart.batch(() => {
        chart.setData(data, false);
        chart.setScale('x', { min, max });
      });
    }
  }

  private create(data: uPlot.AlignedData, width: number): void {
    this.chart?.destroy();
    this.whole();
    const { axis, log, height, value = number, floor } = this.options;
    const colours = palette(this.element);
    const y: uPlot.Scale = { distr: log ? 3 : 1 };
    if (!log && floor !== undefined) {
      y.range = (_, __, max) => [floor, uPlot.rangeNum(floor, Math.max(max ?? 0, floor + 1e-9), 0.1, true)[1] ?? max];
    }
    const chart = new uPlot(
      {
        width,
        height,
        padding: [8, 8, 0, 0],
        legend: { show: false },
        cursor: {
          y: false,
          drag: { x: true, y: false, setScale: true },
          // A first click must not zoom into nothing.
          bind: { dblclick: (_, __, handler) => event => this.reset(handler(event)) },
        },
        scales: { x: { time: axis === 'time' }, y },
        axes: axes(colours, axis, value),
        series: [{}, ...this.curves.map((curve, i) => ({ ...lineSeries(curve.name, i, colours), points: isolated() }))],
        hooks: {
          setSelect: [self => this.selected(self)],
          setCursor: [self => this.describe(self.cursor.idx ?? null)],
        },
      },
      data,
      this.canvas,
    );
    this.chart = chart;
  }

  private selected(chart: uPlot): void {
    const { left, width } = chart.select;
    if (width <= 0) return;
    this.zoomed = true;
    this.zoom({ min: chart.posToVal(left, 'x'), max: chart.posToVal(left + width, 'x') });
  }

  private reset(result: null | undefined): null {
    this.whole();
    return result ?? null;
  }

  private whole(): void {
    if (this.zoomed) this.zoom(null);
    this.zoomed = false;
  }

  /** Values under the pointer, or the last ones. */
  private describe(index: number | null): void {
    const { value = number, axis } = this.options;
    const data = this.chart?.data;
    if (!data) return;
    const entries = this.curves.map((curve, i) => {
      const swatch = h('span', { class: `je-swatch je-swatch-${i % 8}` });
      const found = valueAt(data[i + 1] as Column, index);
      const text = found === null ? '–' : value(found);
      return h('span', { class: 'je-legend-entry' }, swatch, h('span', {}, curve.name), h('b', {}, text));
    });
    const at = index === null ? null : data[0][index];
    const where = at === null || at === undefined ? '' : axis === 'time' ? time(at) : xText(axis, at);
    const place = h('span', { class: 'je-legend-x' });
    setText(place, where);
    fill(this.legend, ...entries, place);
  }

  private fit(): void {
    const width = this.element.clientWidth;
    if (!width) return;
    if (!this.chart) this.draw(true);
    else if (this.stale) this.draw(false);
    if (this.chart && this.chart.width !== width) this.chart.setSize({ width, height: this.options.height });
  }
}

/** The value at an index, or the last before it where the series has no point there. */
function valueAt(column: Column, index: number | null): number | null {
  const from = index ?? column.length - 1;
  for (let i = from; i >= 0; i--) {
    const value = column[i];
    if (typeof value === 'number') return value;
    if (value === null && index !== null) return null;
  }
  return null;
}

/** Charts of the classification and regression summaries. Each returns null for data it does not recognise. */
import { h, type Part } from './dom';
import { number } from './format';
import { cellText } from './media-tables';
import { type Curve, Plot } from './plot';

const OPTIONS = { axis: 'step', log: false, height: 190 } as const;

function numbers(value: unknown): number[] | null {
  return Array.isArray(value) && value.every(one => typeof one === 'number') ? value : null;
}

/** Residuals: how often each error occurred. A table whose cells are bars needs no other description. */
export function histogram(data: unknown): HTMLElement | null {
  const { bin_edges, bin_counts } = (data ?? {}) as Record<string, unknown>;
  const edges = numbers(bin_edges);
  const counts = numbers(bin_counts);
  if (!edges || !counts) return null;
  const most = Math.max(1e-12, ...counts);
  const rows = counts.map((value, i) => {
    const bar = h('span', { class: 'je-bar' });
    bar.style.width = `${(100 * value) / most}%`;
    const range = `${cellText(edges[i])} – ${cellText(edges[i + 1])}`;
    return h(
      'tr',
      {},
      h('th', { scope: 'row' }, range),
      h('td', { class: 'je-bar-cell' }, bar),
      h('td', { class: 'je-number' }, number(value)),
    );
  });
  const head = h('tr', {}, h('th', { scope: 'col' }, 'Residual'), h('th', { scope: 'col', colspan: 2 }, 'Count'));
  return h('table', { class: 'je-table je-histogram' }, h('thead', {}, head), h('tbody', {}, ...rows));
}

/** Predictions: the average prediction for each bin of true values, beside the line where both are equal. */
export function predictionChart(data: unknown): Part | null {
  const { bin_averages, bin_edges } = (data ?? {}) as Record<string, unknown>;
  const averages = numbers(bin_averages);
  const edges = numbers(bin_edges);
  if (!averages || !edges || edges.length !== averages.length + 1) return null;
  const x = averages.map((_, i) => (edges[i]! + edges[i + 1]!) / 2);
  return chart([
    { name: 'average prediction', x, y: averages },
    { name: 'ideal', x, y: x },
  ]);
}

/** Accuracy tables hold [TP, FP, TN, FN] for every class at every threshold: enough for the ROC curves. */
export function accuracyCharts(data: unknown): Part | null {
  const { probability_tables, class_labels } = (data ?? {}) as Record<string, unknown>;
  if (!Array.isArray(probability_tables)) return null;
  const labels = Array.isArray(class_labels) ? class_labels.map(cellText) : [];
  const curves = probability_tables.map((table: unknown, i): Curve => {
    const rows = (Array.isArray(table) ? table : []).map(numbers).filter((row): row is number[] => row?.length === 4);
    return { name: labels[i] ?? `class ${i}`, ...rocCurve(rows) };
  });
  return chart(curves, 'False positive rate → true positive rate');
}

export function rocCurve(rows: number[][]): { x: number[]; y: number[] } {
  const rate = (part: number, rest: number): number => (part + rest > 0 ? part / (part + rest) : 0);
  const best = new Map<number, number>();
  for (const [tp = 0, fp = 0, tn = 0, fn = 0] of rows) {
    const x = rate(fp, tn);
    best.set(x, Math.max(best.get(x) ?? 0, rate(tp, fn)));
  }
  const points = [...best].sort(([a], [b]) => a - b);
  return { x: points.map(([x]) => x), y: points.map(([, y]) => y) };
}

function chart(curves: Curve[], caption = ''): Part {
  const plot = new Plot();
  plot.set(curves, OPTIONS);
  const element = h('div', {}, plot.element, caption && h('p', { class: 'je-note' }, caption));
  return { element, dispose: () => plot.dispose() };
}

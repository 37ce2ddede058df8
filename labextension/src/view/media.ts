/** The metrics that are not lists of numbers, each in a section of its own. */
import { fill, h, type Part } from './dom';
import { accuracyCharts, histogram, predictionChart } from './media-charts';
import { columnsTable, confusionTable, listTable } from './media-tables';
import { imageStrip } from './pictures';
import type { MediaMetric } from './protocol';
import type { Store } from './store';

interface Section {
  metrics: MediaMetric[];
  part: Part;
}

export function mediaView(store: Store): Part {
  const element = h('div', { class: 'je-media' });
  const sections = new Map<string, Section>();

  function update(): void {
    const wanted = byName(store.media);
    for (const [key, section] of sections) {
      if (wanted.has(key) && same(section.metrics, wanted.get(key)!)) continue;
      section.part.dispose();
      sections.delete(key);
    }
    for (const [key, metrics] of wanted) {
      if (!sections.has(key)) sections.set(key, { metrics, part: section(metrics, store) });
    }
    const parts = [...wanted.keys()].map(key => sections.get(key)!.part.element);
    if (parts.length !== element.children.length || parts.some((part, i) => element.children[i] !== part)) {
      fill(element, ...parts);
    }
  }

  const stop = store.listen(['metrics'], update);
  update();
  return {
    element,
    dispose() {
      stop();
      for (const { part } of sections.values()) part.dispose();
    },
  };
}

/** Pictures logged under one name belong together; anything else stands alone. */
function byName(metrics: MediaMetric[]): Map<string, MediaMetric[]> {
  const groups = new Map<string, MediaMetric[]>();
  for (const metric of metrics) {
    const key = `${metric.kind}\n${metric.name}`;
    groups.set(key, [...(groups.get(key) ?? []), metric]);
  }
  return groups;
}

function same(a: MediaMetric[], b: MediaMetric[]): boolean {
  return a.length === b.length && a.every((metric, i) => metric === b[i]);
}

function section(metrics: MediaMetric[], store: Store): Part {
  const { name, description } = metrics[0]!;
  const body = drawn(metrics, store);
  const heading = h('div', { class: 'je-card-head' }, h('span', { class: 'je-card-title', title: name }, name));
  const about = description && h('p', { class: 'je-note' }, description);
  const element = h('section', { class: 'je-card', 'aria-label': name }, heading, about, body.element);
  return { element, dispose: () => body.dispose() };
}

function drawn(metrics: MediaMetric[], store: Store): Part {
  const { kind, value } = metrics[metrics.length - 1]!;
  if (kind === 'image') return imageStrip(metrics, store);
  // What azureml's log_* take wraps the numbers in {schema_type, schema_version, data}.
  const data = isRecord(value) && isRecord(value.data) ? value.data : value;
  const part =
    (kind === 'table' && still(columnsTable(data))) ||
    ((kind === 'list' || kind === 'text') && still(listTable(data))) ||
    (kind === 'confusion_matrix' && still(confusionTable(data))) ||
    (kind === 'residuals' && still(histogram(data))) ||
    (kind === 'predictions' && predictionChart(data)) ||
    (kind === 'accuracy_table' && accuracyCharts(data));
  return part || still(h('pre', { class: 'je-text' }, JSON.stringify(value, null, 2)))!;
}

function still(element: HTMLElement | null): Part | null {
  return element && { element, dispose: () => undefined };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

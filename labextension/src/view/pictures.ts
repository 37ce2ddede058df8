/** Pictures from the run's files. An image element never runs what is in a file, not even in an SVG. */
import { ask } from './asking';
import { fill, h, type Part } from './dom';
import type { MediaMetric } from './protocol';
import type { Store } from './store';

const LIMIT = 20_000_000;

/** Extensions that browsers show, with the type they want to be told. */
export const IMAGE_TYPES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  bmp: 'image/bmp',
  svg: 'image/svg+xml',
};

export function extension(name: string): string {
  return /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** A picture of a blob, and how to let go of it. */
export function picture(bytes: ArrayBuffer, type: string, alt: string): Part {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const element = h('img', { class: 'je-picture', src: url, alt });
  return { element, dispose: () => URL.revokeObjectURL(url) };
}

export function imageStrip(metrics: MediaMetric[], store: Store): Part {
  const parts: Part[] = [];
  let gone = false;
  const figures = metrics.map(metric => {
    const path = (metric.value as { path?: unknown } | null)?.path;
    const name = typeof path === 'string' ? path : '';
    const place = h('div', { class: 'je-picture-place' }, 'Loading…');
    const figure = h(
      'figure',
      { class: 'je-figure' },
      place,
      metrics.length > 1 && h('figcaption', {}, basename(name)),
    );
    const load = async (): Promise<void> => {
      const answer = await ask(store.source, { type: 'request', verb: 'file', name, limit: LIMIT });
      const bytes = answer.buffers[0];
      if (gone || !bytes) return;
      const part = picture(bytes, IMAGE_TYPES[extension(name)] ?? 'image/png', metric.description || metric.name);
      parts.push(part);
      fill(place, part.element);
    };
    load().catch((error: Error) => fill(place, `${basename(name)}: ${error.message}`));
    return figure;
  });
  return {
    element: h('div', { class: 'je-strip' }, ...figures),
    dispose() {
      gone = true;
      for (const part of parts) part.dispose();
    },
  };
}

export function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

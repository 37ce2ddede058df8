/** Whatever a script may write: none of it becomes an element, and none of it stops the view. */
import { beforeEach, describe, expect, it } from 'vitest';
import { chartsView } from '../src/view/charts';
import { detailsView } from '../src/view/details';
import { filesView } from '../src/view/files';
import { headerView } from '../src/view/header';
import { MAX_COLUMNS } from '../src/view/log-line';
import { LogModel } from '../src/view/log-model';
import { drawLine } from '../src/view/log-row';
import { mediaView } from '../src/view/media';
import { rocCurve } from '../src/view/media-charts';
import { columnsTable, confusionTable, listTable } from '../src/view/media-tables';
import { kindOf, preview } from '../src/view/preview';
import type { MediaMetric } from '../src/view/protocol';
import { bytes, connected, running, settled } from './fakes';

const EVIL = '<img src=x onerror="window.ran=true"><script>window.ran=true</script>';

beforeEach(() => {
  document.body.replaceChildren();
});

function harmless(element: HTMLElement): void {
  expect(element.textContent).toContain('<img src=x');
  expect(element.querySelectorAll('script, img[onerror], iframe, object, embed')).toHaveLength(0);
  expect((window as { ran?: boolean }).ran).toBeUndefined();
}

describe('markup stays text', () => {
  it('in the header: names, phases, errors, tracebacks', () => {
    const { source, store } = connected();
    const error = { message: EVIL, hint: EVIL, traceback: EVIL };
    source.push({
      state: running('Failed', { display_name: EVIL, experiment: EVIL, id: EVIL, phase: EVIL, error, signal: EVIL }),
    });
    harmless(headerView(store).element);
  });

  it('in the log', () => {
    const model = new LogModel();
    model.feed(bytes(`${EVIL}\n\x1b[31m${EVIL}\x1b[0m\x1b]8;;javascript:alert(1)\x1b\\link\x1b]8;;\x1b\\`));
    for (const line of model.lines) {
      const row = document.createElement('div');
      drawLine(row, line, [{ row: 0, start: 2, end: 30 }], null);
      harmless(row);
      expect(row.querySelectorAll('a')).toHaveLength(0);
    }
  });

  it('in a colour', () => {
    const model = new LogModel();
    model.feed(bytes('\x1b[38;2;1;2;url(x)mred\x1b[38;5;999mx\x1b[38;2;-5;300;NaNmy'));
    for (const span of model.lines[0]?.spans ?? []) expect(String(span.style.fg)).toMatch(/^(null|\d+|rgb\([\d ]+\))$/);
  });

  it('in metrics: names, tables, lists, descriptions, labels', async () => {
    const { source, store } = connected();
    const media = (kind: MediaMetric['kind'], value: unknown): MediaMetric => ({
      name: `${kind} ${EVIL}`,
      kind,
      description: EVIL,
      value,
    });
    const series = { [EVIL]: { t: [0], s: [null], v: [1] } };
    source.push({
      metrics: {
        reset: true,
        series,
        media: [
          media('table', { [EVIL]: [EVIL, 1], b: [{ x: EVIL }] }),
          media('list', [EVIL, 2]),
          media('text', [EVIL]),
          media('confusion_matrix', {
            class_labels: [EVIL, 'b'],
            matrix: [
              [1, 2],
              [3, EVIL],
            ],
          }),
          media('residuals', { data: EVIL }),
          media('image', { path: EVIL }),
        ],
        dropped_names: 0,
      },
    });
    source.answer = () => ({ error: { message: EVIL, hint: '' } });
    const { element } = chartsView(store);
    await settled();
    harmless(element);
  });

  it('in tags, parameters and provenance', () => {
    const { source, store } = connected();
    const more = {
      tags: { [EVIL]: EVIL },
      parameters: [[EVIL, EVIL]] as [string, string][],
      command: [EVIL],
      provenance: [[EVIL, [[EVIL, EVIL]]]] as never,
    };
    source.push({ state: running('Running', more) });
    harmless(detailsView(store).element);
  });

  it('in names and contents of files', async () => {
    const { source, store } = connected();
    source.answer = () => ({ data: { mime: 'text/html', size: 500 }, buffer: bytes(EVIL) });
    source.push({ state: running('Running'), files: [{ name: `outputs/${EVIL}.html`, size: 500, modified: 0 }] });
    const { element } = filesView(store);
    document.body.append(element);
    element.querySelector<HTMLButtonElement>('.je-file')!.click();
    await settled();
    harmless(element.querySelector('.je-preview')!);
    harmless(element);
  });

  it('in JSON, and an SVG is shown as a picture, which runs nothing', () => {
    harmless(preview('a.json', '', bytes(JSON.stringify({ [EVIL]: [EVIL] })).buffer as ArrayBuffer, 1000).element);
    harmless(preview('a.json', '', bytes(JSON.stringify({ [EVIL]: EVIL })).buffer as ArrayBuffer, 5).element);
    const { element } = preview('a.svg', 'image/svg+xml', bytes(`<svg>${EVIL}</svg>`).buffer as ArrayBuffer, 20);
    expect(element.tagName).toBe('IMG');
    expect(element.getAttribute('src')).toMatch(/^blob:/);
  });
});

describe('numbers that are none', () => {
  it('are shown as what they are in tables', () => {
    const table = columnsTable({ a: [1.23456789, Number.NaN, null, 'NaN'], b: 7 })!;
    expect([...table.querySelectorAll('td')].map(cell => cell.textContent)).toEqual([
      '1.23457',
      '7',
      'NaN',
      '–',
      '–',
      '–',
      'NaN',
      '–',
    ]);
  });

  it('do not break the summaries', () => {
    expect(confusionTable({ class_labels: null, matrix: [] })).not.toBeNull();
    expect(confusionTable({ matrix: 'x' })).toBeNull();
    expect(confusionTable({ class_labels: ['a'], matrix: [[Number.NaN]] })).not.toBeNull();
    expect(rocCurve([[0, 0, 0, 0]])).toEqual({ x: [0], y: [0] });
    expect(listTable(null)?.textContent).toBe('–');
  });

  it('leave a metric of unknown shape readable', async () => {
    const { source, store } = connected();
    const media: MediaMetric[] = [
      { name: 'm', kind: 'accuracy_table', description: '', value: { data: { surprise: 1 } } },
    ];
    source.push({ metrics: { reset: true, series: {}, media, dropped_names: 0 } });
    expect(mediaView(store).element.textContent).toContain('surprise');
  });
});

describe('too much', () => {
  it('of one line is cut, with its number of columns', () => {
    const model = new LogModel();
    const piece = new Uint8Array(1_000_000).fill(120);
    for (let i = 0; i < 100; i++) model.feed(piece);
    const row = document.createElement('div');
    drawLine(row, model.line(0), [], null);
    expect(model.lines).toHaveLength(1);
    expect(row.textContent).toHaveLength(MAX_COLUMNS + ' … 99,980,000 more columns not shown'.length);
    model.feed(bytes('\nnext'));
    expect(model.line(1).text).toBe('next');
  });

  it('of names is shown in steps, and those left out are counted', async () => {
    const { source, store } = connected();
    const point = { t: [0], s: [null], v: [1] };
    const series = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`name ${i}`, point]));
    source.push({ metrics: { reset: true, series, media: [], dropped_names: 99_500 } });
    const { element } = chartsView(store);
    await settled();
    expect(element.querySelectorAll('.je-card')).toHaveLength(24);
    expect(element.textContent).toContain('99,500 more names');
    const filter = element.querySelector<HTMLInputElement>('input[type=search]')!;
    filter.value = 'name 499';
    filter.dispatchEvent(new Event('input'));
    expect(element.querySelectorAll('.je-card')).toHaveLength(1);
  });

  it('of a table is shown in steps', () => {
    const table = columnsTable({ a: Array.from({ length: 100_000 }, (_, i) => i) })!;
    expect(table.querySelectorAll('tbody tr')).toHaveLength(50);
    table.querySelector('button')!.click();
    expect(table.querySelectorAll('tbody tr')).toHaveLength(100);
    expect(table.querySelector('button')?.textContent).toContain('100,000 rows');
  });

  it('of files is shown in steps', () => {
    const { source, store } = connected();
    const files = Array.from({ length: 5000 }, (_, i) => ({ name: `outputs/${i}.txt`, size: 1, modified: 0 }));
    source.push({ state: running('Running'), files });
    const { element } = filesView(store);
    expect(element.querySelectorAll('.je-file')).toHaveLength(500);
    expect(element.textContent).toContain('Show 4500 more');
  });
});

describe('binary', () => {
  it('in the log is replacement characters, line by line', () => {
    const model = new LogModel();
    const noise = Uint8Array.from({ length: 100_000 }, (_, i) => (i * 7919 + (i >> 3)) % 256);
    for (let i = 0; i < noise.length; i += 777) model.feed(noise.subarray(i, i + 777));
    model.feed(bytes('\x1bc\x1b\\\r\nafter it'));
    expect(model.lines.at(-1)?.text).toBe('after it');
    expect(model.end).toBe(noise.length + 14);
  });

  it('in a file has no preview, unless it is a picture', () => {
    expect(kindOf('model.pkl', '', new Uint8Array([1, 0, 2]))).toBe('binary');
    expect(kindOf('a.png', '', new Uint8Array([1, 0, 2]))).toBe('image');
    expect(kindOf('a.txt', '', bytes('ü'))).toBe('text');
    expect(preview('m.bin', '', new Uint8Array([0]).buffer, 1).element.textContent).toContain('not text');
    const log = preview('m.txt', '', bytes(' 1%\r\x1b[31m99%\x1b[0m\ndone').buffer as ArrayBuffer, 24).element;
    expect([...log.querySelectorAll('.je-log-row')].map(row => row.textContent)).toEqual(['99%', 'done']);
    expect(preview('m.txt', '', new ArrayBuffer(0), 0).element.textContent).toContain('empty');
  });
});

/** What is in a file, as far as it can be shown without running any of it. */
import { h, type Part } from './dom';
import { bytes as sizeText } from './format';
import { LogModel } from './log-model';
import { drawLine } from './log-row';
import { extension, IMAGE_TYPES, picture } from './pictures';

export const PREVIEW_LIMIT = 2_000_000;
/** Text beyond this makes the page slow to lay out, and no one reads it here. */
const TEXT_LIMIT = 200_000;

export type Kind = 'image' | 'json' | 'text' | 'binary';

export function kindOf(name: string, mime: string, content: Uint8Array): Kind {
  const ending = extension(name);
  if (ending in IMAGE_TYPES || /^image\/(png|jpeg|gif|webp|bmp|svg\+xml)$/.test(mime)) return 'image';
  if (content.subarray(0, 8000).includes(0)) return 'binary';
  if (['json', 'ipynb', 'geojson'].includes(ending) || mime === 'application/json') return 'json';
  return 'text';
}

export function preview(name: string, mime: string, buffer: ArrayBuffer, size: number): Part {
  const content = new Uint8Array(buffer);
  const kind = kindOf(name, mime, content);
  const whole = content.length >= size;
  if (size === 0) return still(h('div', { class: 'je-empty' }, 'The file is empty.'));
  if (kind === 'binary') return still(h('div', { class: 'je-empty' }, 'No preview: the file is not text.'));
  if (kind === 'image') {
    if (!whole)
      return still(
        h('div', { class: 'je-empty' }, `No preview: the picture is larger than ${sizeText(PREVIEW_LIMIT)}.`),
      );
    return picture(buffer, IMAGE_TYPES[extension(name)] ?? mime, name);
  }
  const text = new TextDecoder().decode(content);
  const value = kind === 'json' && whole ? parsed(text) : undefined;
  if (value !== undefined) return still(jsonTree(value));
  const shown = text.slice(0, TEXT_LIMIT);
  const cut = shown.length < text.length || !whole;
  const note =
    cut &&
    h(
      'div',
      { class: 'je-note' },
      `The preview shows the first ${sizeText(new Blob([shown]).size)} of ${sizeText(size)}.`,
    );
  return still(h('div', {}, note, h('pre', { class: 'je-text', tabindex: 0 }, ...textParts(shown))));
}

/** A log is shown as a terminal would show it; of any other text every letter stands as it is. */
function textParts(text: string): (Node | string)[] {
  if (!/[\x1b\r\b]/.test(text.replaceAll('\r\n', '\n'))) return [text];
  const model = new LogModel();
  model.feed(new TextEncoder().encode(text));
  return model.lines.map(line => {
    const row = h('div', { class: 'je-log-row' });
    drawLine(row, line, [], null);
    return row;
  });
}

function still(element: HTMLElement): Part {
  return { element, dispose: () => undefined };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const FIRST_ENTRIES = 200;

/** Objects and lists fold; what is folded is not yet in the page. */
export function jsonTree(value: unknown, name = '', depth = 0): HTMLElement {
  const label = name === '' ? null : h('span', { class: 'je-json-key' }, `${name}: `);
  if (typeof value !== 'object' || value === null) {
    const kind = value === null ? 'null' : typeof value;
    return h('div', { class: 'je-json' }, label, h('span', { class: `je-json-${kind}` }, JSON.stringify(value)));
  }
  const entries = Object.entries(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (!entries.length) return h('div', { class: 'je-json' }, label, `${open}${close}`);
  const summary = h('summary', {}, label, h('span', { class: 'je-note' }, `${open} ${entries.length} ${close}`));
  const details = h('details', { class: 'je-json' }, summary);
  const body = h('div', { class: 'je-json-body' });
  details.append(body);
  const draw = (): void => {
    if (!details.open || body.firstChild) return;
    body.append(...entries.slice(0, FIRST_ENTRIES).map(([key, inner]) => jsonTree(inner, key, depth + 1)));
    if (entries.length > FIRST_ENTRIES) body.append(`… ${entries.length - FIRST_ENTRIES} more`);
  };
  details.addEventListener('toggle', draw);
  details.open = depth < 2 && entries.length <= FIRST_ENTRIES;
  draw();
  return details;
}

/** One control for each kind of option, and the value it stands for. */
import { fill, h, on, uniqueId } from './dom';
import type { FormField } from './protocol';

export interface Control {
  field: FormField;
  element: HTMLElement;
  value(): unknown;
}

type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Lines of KEY=VALUE, as one would write them in a file of environment variables. */
export function mappingFrom(text: string): Record<string, string> {
  const pairs = listFrom(text).map((line): [string, string] => {
    const at = line.indexOf('=');
    return at < 0 ? [line, ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
  });
  return Object.fromEntries(pairs);
}

export function listFrom(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
}

export function textOf(field: FormField, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (field.kind === 'list' && Array.isArray(value)) return value.join('\n');
  if (field.kind === 'mapping' && typeof value === 'object') {
    return Object.entries(value)
      .map(([key, one]) => `${key}=${one}`)
      .join('\n');
  }
  return String(value);
}

/** What is left empty is not set, so that the option keeps its default. */
export function valueFrom(field: FormField, text: string): unknown {
  if (field.kind === 'list') return listFrom(text);
  if (field.kind === 'mapping') return mappingFrom(text);
  if (text.trim() === '') return typeof field.default === 'string' && field.kind === 'text' ? '' : null;
  // What is not a number goes as it was typed: the refusal then names it.
  if (field.kind === 'number' || field.kind === 'count') return Number.isFinite(Number(text)) ? Number(text) : text;
  return text;
}

export function control(field: FormField, initial: unknown, changed: () => void): Control {
  if (field.kind === 'flag') return flagControl(field, initial, changed);
  const id = uniqueId('field');
  const helpId = `${id}-help`;
  const input = inputFor(field, { id, class: 'je-input', 'aria-describedby': helpId });
  input.value = textOf(field, initial);
  on(input as HTMLInputElement, { input: changed });
  const help = h('div', { class: 'je-help', id: helpId }, field.help);
  const element = h('div', { class: 'je-field' }, h('label', { for: id }, field.label), h('div', {}, input, help));
  return { field, element, value: () => valueFrom(field, input.value) };
}

function flagControl(field: FormField, initial: unknown, changed: () => void): Control {
  const box = h('input', { type: 'checkbox' });
  box.checked = initial === true;
  on(box, { input: changed });
  const label = h('label', { class: 'je-check' }, box, field.label);
  const element = h(
    'div',
    { class: 'je-field' },
    h('span'),
    h('div', {}, label, h('div', { class: 'je-help' }, field.help)),
  );
  return { field, element, value: () => box.checked };
}

function inputFor(field: FormField, attributes: Record<string, string>): Input {
  if (field.kind === 'choice' || field.kind === 'cell') {
    const options = field.choices.map(choice => h('option', { value: choice }, choice));
    const unset = field.kind === 'choice' && field.default === null && h('option', { value: '' }, 'as needed');
    const none =
      field.kind === 'cell' && h('option', { value: '' }, field.choices.length ? 'Choose a cell' : 'No cell is named');
    const select = h('select', { ...attributes, class: 'je-select' });
    fill(select, unset, none, ...options);
    return select;
  }
  if (field.kind === 'list' || field.kind === 'mapping') {
    const placeholder = field.kind === 'list' ? 'one per line' : 'NAME=value, one per line';
    return h('textarea', { ...attributes, rows: 2, placeholder, spellcheck: 'false' });
  }
  const inputmode = { number: 'decimal', count: 'numeric' }[field.kind as string] ?? 'text';
  return h('input', { ...attributes, type: 'text', inputmode, autocomplete: 'off', spellcheck: 'false' });
}

/** Fields of which one is meant, as a row of choices with the chosen one's control under it. */
export function alternatives(
  controls: Control[],
  chosen: number,
  changed: () => void,
): { element: HTMLElement; chosen(): Control } {
  let current = chosen;
  const name = uniqueId('alternative');
  const radios = controls.map(({ field }, i) => {
    const radio = h('input', { type: 'radio', name, checked: i === chosen });
    on(radio, {
      change: () => {
        current = i;
        draw();
        changed();
      },
    });
    return h('label', { class: 'je-radio' }, radio, field.label);
  });
  const place = h('div');
  const draw = (): void => fill(place, controls[current]!.element);
  draw();
  const choice = h(
    'div',
    { class: 'je-field' },
    h('span'),
    h('div', { class: 'je-radios', role: 'radiogroup' }, ...radios),
  );
  return { element: h('div', {}, choice, place), chosen: () => controls[current]! };
}

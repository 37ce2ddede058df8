/** Tables, lists and the confusion matrix. Each returns null for data it does not recognise. */
import { button, h } from './dom';
import { count, number } from './format';

const FIRST_ROWS = 50;

export function cellText(value: unknown): string {
  if (typeof value === 'number') return number(value);
  if (value === null || value === undefined) return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** {column: values[]}; a column of one row may be a bare value. */
export function columnsTable(data: unknown): HTMLElement | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const columns = Object.entries(data).map(([name, values]): [string, unknown[]] => [
    name,
    Array.isArray(values) ? values : [values],
  ]);
  const rows = Math.max(0, ...columns.map(([, values]) => values.length));
  return table(
    columns.map(([name]) => name),
    rows,
    row => columns.map(([, values]) => values[row]),
  );
}

export function listTable(data: unknown): HTMLElement | null {
  const values = Array.isArray(data) ? data : [data];
  if (values.length === 1) return h('pre', { class: 'je-text' }, cellText(values[0]));
  return table(['#', 'Value'], values.length, row => [row, values[row]]);
}

function table(names: string[], rows: number, values: (row: number) => unknown[]): HTMLElement {
  const body = h('tbody');
  const more = button('', () => extend());
  let drawn = 0;
  const extend = (): void => {
    const end = Math.min(rows, drawn + FIRST_ROWS);
    for (; drawn < end; drawn++) {
      const cells = values(drawn).map(value =>
        h('td', { class: typeof value === 'number' ? 'je-number' : null }, cellText(value)),
      );
      body.append(h('tr', {}, ...cells));
    }
    more.hidden = drawn >= rows;
    more.textContent = `Show more of ${count(rows)} rows`;
  };
  extend();
  const head = h('thead', {}, h('tr', {}, ...names.map(name => h('th', { scope: 'col' }, name))));
  return h('div', { class: 'je-table-frame' }, h('table', { class: 'je-table' }, head, body), more);
}

/** The heat map is the table itself: the same numbers for the eye and for a screen reader. */
export function confusionTable(data: unknown): HTMLElement | null {
  const { class_labels: labels, matrix } = (data ?? {}) as { class_labels?: unknown; matrix?: unknown };
  if (!Array.isArray(matrix) || !matrix.every(row => Array.isArray(row))) return null;
  const rows = matrix as number[][];
  const names = Array.isArray(labels) ? labels.map(cellText) : rows.map((_, i) => String(i));
  const most = Math.max(1e-12, ...rows.flat().map(Number));
  const head = h('tr', {}, h('th', { scope: 'col', class: 'je-corner' }, 'true ↓ predicted →'));
  head.append(...names.map(name => h('th', { scope: 'col' }, name)));
  const body = rows.map((row, i) => {
    const cells = row.map((value, j) => {
      const share = Number(value) / most;
      const cell = h('td', { class: `je-number${share > 0.55 ? ' je-strong' : ''}` }, cellText(value));
      cell.title = `true ${names[i] ?? i}, predicted ${names[j] ?? j}: ${cellText(value)}`;
      cell.style.setProperty('--je-share', `${Math.round(share * 100)}%`);
      return cell;
    });
    return h('tr', {}, h('th', { scope: 'row' }, names[i] ?? String(i)), ...cells);
  });
  const heat = h('table', { class: 'je-table je-heat' }, h('thead', {}, head), h('tbody', {}, ...body));
  return h('div', { class: 'je-table-frame' }, heat);
}

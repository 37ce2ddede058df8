/** A model, an environment or a compute target: what is known of it, whatever it is. */
import type { AssetDocument, Cell } from '../rest/shapes';
import { AskError } from '../view/asking';
import { button, copyButton, fill, h, type Part, setText, show } from '../view/dom';
import { bytes, time } from '../view/format';
import { root } from '../view/run-view';

export interface AssetView extends Part {
  /** Asks for it anew. */
  refresh(): void;
}

export function assetView(
  ask: () => Promise<AssetDocument>,
  open: (run: string) => void,
  told: (title: string) => void,
  remove: () => void,
): AssetView {
  const notice = h('div', { class: 'je-notice', role: 'status', hidden: true });
  const content = h('div', { class: 'je-pane je-details je-asset-view' });
  const element = root(notice, content);
  let drawn = '';

  function draw(found: AssetDocument): void {
    show(notice, false);
    const key = JSON.stringify(found);
    // A table that is built anew cannot be selected from.
    if (key === drawn) return;
    drawn = key;
    told(found.title);
    const tables = found.tables.filter(table => table.rows.length > 0).map(table => tableOf(table, open));
    const removal =
      found.removable && button('Remove…', remove, { title: 'Remove it; it is made anew when it is needed' });
    fill(
      content,
      h('h2', {}, found.title, removal && ' ', removal),
      factsOf(found.facts, open),
      ...tables,
      ...found.texts.map(textOf),
    );
  }

  function refresh(): void {
    ask().then(draw, (error: unknown) => {
      const said = error instanceof AskError ? `${error.message} ${error.hint}` : 'It cannot be shown.';
      setText(notice, said);
      show(notice, true);
    });
  }

  return { element, refresh, dispose: () => undefined };
}

function shown(cell: Cell, open: (run: string) => void): Node | string {
  if (typeof cell === 'string') return cell;
  if ('time' in cell) return time(cell.time);
  if ('bytes' in cell) return bytes(cell.bytes);
  const link = h('button', { type: 'button', class: 'je-button je-quiet', title: `Open ${cell.run}` }, cell.run);
  link.addEventListener('click', () => open(cell.run));
  return link;
}

function factsOf(facts: [string, Cell][], open: (run: string) => void): HTMLElement {
  const rows = facts.map(([name, cell]) =>
    h('tr', {}, h('th', { scope: 'row' }, name), h('td', {}, shown(cell, open))),
  );
  const table = h('table', { class: 'je-table je-facts' }, h('tbody', {}, ...rows));
  return h('section', { class: 'je-group-table' }, table);
}

function tableOf(table: AssetDocument['tables'][number], open: (run: string) => void): HTMLElement {
  const head = h('tr', {}, ...table.columns.map(column => h('th', { scope: 'col' }, column)));
  const rows = table.rows.map(row => h('tr', {}, ...row.map(cell => h('td', {}, shown(cell, open)))));
  return h(
    'section',
    { class: 'je-group-table' },
    h('h3', {}, table.title),
    h('table', { class: 'je-table' }, h('thead', {}, head), h('tbody', {}, ...rows)),
  );
}

function textOf({ title, text }: { title: string; text: string }): HTMLElement {
  const head = h(
    'h3',
    {},
    title,
    ' ',
    copyButton(() => text, title.toLowerCase()),
  );
  return h('section', { class: 'je-group-table' }, head, h('pre', { class: 'je-asset-text', tabindex: 0 }, text));
}

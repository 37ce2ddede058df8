/** Everything else that is known of a run: how it was started, and from what. */
import { copyButton, fill, h, type Part } from './dom';
import { plural, time } from './format';
import type { RunState } from './protocol';
import type { Store } from './store';

type Rows = [string, string][];

export function detailGroups(state: RunState): [string, Rows][] {
  const run: Rows = [
    ['Experiment', state.experiment],
    ['Run id', state.id],
    ['Created', time(state.created)],
    ['Started', state.started === null ? '' : time(state.started)],
    ['Ended', state.ended === null ? '' : time(state.ended)],
    ['Exit code', state.exit_code === null ? '' : String(state.exit_code)],
    ['Signal', state.signal ?? ''],
  ];
  const groups: [string, Rows][] = [
    ['Run', run.filter(([, value]) => value !== '')],
    ['Parameters', state.parameters],
    ['Tags', Object.entries(state.tags)],
    ['Properties', Object.entries(state.properties)],
    ...state.provenance,
  ];
  return groups.filter(([, rows]) => rows.length > 0);
}

/** A command line that a POSIX shell reads back as these words. */
export function commandLine(words: string[]): string {
  return words.map(word => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replace(/'/g, "'\\''")}'`)).join(' ');
}

export function detailsView(store: Store): Part {
  const element = h('div', { class: 'je-pane je-details' });
  let shown = '';

  function update(): void {
    const { state } = store;
    if (!state) return;
    const groups = detailGroups(state);
    const command = commandLine(state.command);
    const key = JSON.stringify([groups, command]);
    // A table that is built anew ten times a second cannot be selected from.
    if (key === shown) return;
    shown = key;
    const tables = groups.map(([title, rows]) => groupTable(title, rows));
    const line = command && h('section', { class: 'je-group-table' }, h('h3', {}, 'Command'), commandRow(command));
    fill(element, ...tables.slice(0, 1), line, ...tables.slice(1));
  }

  const stop = store.listen(['state'], update);
  update();
  return { element, dispose: stop };
}

function groupTable(title: string, rows: Rows): HTMLElement {
  const lines = rows.map(([name, value]) => h('tr', {}, h('th', { scope: 'row' }, name), h('td', {}, folded(value))));
  return h(
    'section',
    { class: 'je-group-table' },
    h('h3', {}, title),
    h('table', { class: 'je-table je-facts' }, h('tbody', {}, ...lines)),
  );
}

/** What has many lines, such as a lock, is unfolded by whoever wants to read it. */
function folded(value: string): Node | string {
  const lines = value.split('\n');
  if (lines.length < 2) return value;
  return h('details', {}, h('summary', {}, plural(lines.length, 'line')), h('pre', {}, value));
}

function commandRow(command: string): HTMLElement {
  return h(
    'div',
    { class: 'je-command' },
    h('code', {}, command),
    copyButton(() => command, 'the command'),
  );
}

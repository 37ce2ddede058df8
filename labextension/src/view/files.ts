/** The run's files as a tree, with a preview beside it. */
import { ask, patiently } from './asking';
import { button, fetchAs, fill, h, on, type Part, saveAs, setText, show } from './dom';
import { bytes, plural, time } from './format';
import { icon } from './icons';
import { basename } from './pictures';
import { PREVIEW_LIMIT, preview } from './preview';
import type { RunFile } from './protocol';
import type { Store } from './store';

/** More than this is not passed through a kernel's message queue: it would hold up everything behind it. */
const DOWNLOAD_LIMIT = 200_000_000;
const FIRST_FILES = 500;

export interface Folder {
  name: string;
  folders: Folder[];
  files: RunFile[];
}

export function tree(files: RunFile[]): Folder {
  const root: Folder = { name: '', folders: [], files: [] };
  const known = new Map<string, Folder>([['', root]]);
  const folder = (path: string): Folder => {
    const held = known.get(path);
    if (held) return held;
    const made: Folder = { name: basename(path), folders: [], files: [] };
    const slash = path.lastIndexOf('/');
    folder(slash < 0 ? '' : path.slice(0, slash)).folders.push(made);
    known.set(path, made);
    return made;
  };
  const order = new Intl.Collator(undefined, { numeric: true });
  for (const file of [...files].sort((a, b) => order.compare(a.name, b.name))) {
    const slash = file.name.lastIndexOf('/');
    folder(slash < 0 ? '' : file.name.slice(0, slash)).files.push(file);
  }
  return root;
}

export function filesView(store: Store): Part {
  const closed = new Set<string>();
  const rows = new Map<string, HTMLButtonElement>();
  let chosen: RunFile | null = null;
  let shown: Part | null = null;
  let shownFiles: RunFile[] | null = null;
  let limit = FIRST_FILES;

  const list = h('div', { class: 'je-file-list' });
  const title = h('span', { class: 'je-card-title' });
  const meta = h('span', { class: 'je-note' });
  const download = button('Download', () => void save(), { class: 'je-button' }, icon('download'));
  const note = h('div', { class: 'je-notice', role: 'status', hidden: true });
  const body = h('div', { class: 'je-preview-body' });
  const head = h('div', { class: 'je-preview-head' }, title, meta, h('span', { class: 'je-spring' }), download);
  const pane = h('div', { class: 'je-preview' }, head, note, body);
  const empty = h('div', { class: 'je-empty' });
  const element = h('div', { class: 'je-files' }, list, pane, empty);

  function drawFolder(folder: Folder, path: string, budget: { left: number }): HTMLElement[] {
    const folders = folder.folders.map(inner => {
      const innerPath = `${path}${inner.name}/`;
      const summary = h('summary', {}, icon('folder'), inner.name);
      const details = h('details', { open: !closed.has(innerPath) }, summary, ...drawFolder(inner, innerPath, budget));
      on(details, { toggle: () => void (details.open ? closed.delete(innerPath) : closed.add(innerPath)) });
      return details;
    });
    const files = folder.files.slice(0, Math.max(0, budget.left)).map(file => {
      const row = button('', () => void open(file), { class: 'je-file', 'aria-pressed': file.name === chosen?.name });
      fill(
        row,
        icon('file'),
        h('span', { class: 'je-file-name' }, basename(file.name)),
        h('span', { class: 'je-file-size' }, bytes(file.size)),
      );
      row.title = file.name;
      rows.set(file.name, row);
      return row;
    });
    budget.left -= files.length;
    return [...folders, ...files];
  }

  function update(): void {
    show(list, store.files.length > 0);
    show(empty, store.files.length === 0);
    setText(
      empty,
      store.ended
        ? 'The run left no files.'
        : 'No files yet. What the script writes to outputs/ and logs/ appears here.',
    );
    show(pane, chosen !== null);
    if (shownFiles === store.files) return;
    shownFiles = store.files;
    rows.clear();
    const budget = { left: limit };
    const drawn = drawFolder(tree(store.files), '', budget);
    const hidden = store.files.length - rows.size;
    const more = button(`Show ${hidden} more`, () => {
      limit = Number.POSITIVE_INFINITY;
      shownFiles = null;
      update();
    });
    const focused = document.activeElement instanceof HTMLElement && list.contains(document.activeElement);
    const { moreFiles } = store;
    const unlisted = h(
      'div',
      { class: 'je-note' },
      `${plural(moreFiles, 'more file is', 'more files are')} not listed here.`,
    );
    fill(list, ...drawn, hidden > 0 && more, moreFiles > 0 && unlisted);
    if (focused && chosen) rows.get(chosen.name)?.focus();
  }

  async function open(file: RunFile): Promise<void> {
    chosen = file;
    for (const [name, row] of rows) row.setAttribute('aria-pressed', String(name === file.name));
    show(pane, true);
    show(note, false);
    setText(title, file.name);
    setText(meta, `${bytes(file.size)} · ${time(file.modified)}`);
    shown?.dispose();
    shown = null;
    fill(body, h('div', { class: 'je-empty' }, 'Loading…'));
    const current = (): boolean => chosen === file;
    try {
      const asked = ask(store.source, { type: 'request', verb: 'file', name: file.name, limit: PREVIEW_LIMIT });
      const { reply, buffers } = await patiently(asked, () => current() && fill(body, busy(store.who)));
      if (!current()) return;
      const size = typeof reply.data.size === 'number' ? reply.data.size : file.size;
      shown = preview(file.name, String(reply.data.mime ?? ''), buffers[0] ?? new ArrayBuffer(0), size);
      fill(body, shown.element);
    } catch (problem) {
      if (current()) fill(body, h('div', { class: 'je-empty' }, (problem as Error).message));
    }
  }

  async function save(): Promise<void> {
    const file = chosen;
    if (!file) return;
    const url = store.source.download?.(file.name);
    if (url) return fetchAs(basename(file.name), url);
    if (file.size > DOWNLOAD_LIMIT)
      return say(
        `${bytes(file.size)} is too much to send through the notebook: use run.download_file("${file.name}").`,
      );
    download.disabled = true;
    try {
      const asked = ask(store.source, { type: 'request', verb: 'file', name: file.name, limit: DOWNLOAD_LIMIT });
      const { buffers } = await patiently(asked, () =>
        say(`The ${store.who} is busy; the download begins when it answers.`),
      );
      show(note, false);
      saveAs(basename(file.name), new Blob([buffers[0] ?? new ArrayBuffer(0)]));
    } catch (problem) {
      say((problem as Error).message);
    } finally {
      download.disabled = false;
    }
  }

  function say(text: string): void {
    setText(note, text);
    show(note, true);
  }

  const stop = store.listen(['files', 'state'], update);
  update();
  return {
    element,
    dispose() {
      stop();
      shown?.dispose();
    },
  };
}

function busy(who: string): HTMLElement {
  return h('div', { class: 'je-empty' }, `The ${who} is busy; the file appears when it answers.`);
}

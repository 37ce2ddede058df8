/** The log with its tools: search, wrap, follow, download. */
import { button, fetchAs, fill, h, on, type Part, press, saveAs, setText, show, toggle } from './dom';
import { bytes, count } from './format';
import { icon } from './icons';
import { LogScroller } from './log-scroller';
import { LogSearch } from './log-search';
import type { Store } from './store';

const PIECE = 1_000_000;

export function logView(store: Store): Part {
  const search = new LogSearch(store.log);
  const changes = store.log.watch();
  let frame = 0;

  const empty = h('div', { class: 'je-empty' });
  const earlier = h('div', { class: 'je-log-earlier' });
  const jump = button('Jump to the end', () => scroller.follow(true), { class: 'je-button je-jump' }, icon('down'));
  const scroller = new LogScroller(store.log, search, () => updateTools());

  const box = h('input', {
    type: 'search',
    class: 'je-input je-search',
    placeholder: 'Search',
    'aria-label': 'Search the log',
  });
  const found = h('span', { class: 'je-found', 'aria-live': 'polite' });
  const previous = button(
    '',
    () => step(-1),
    { class: 'je-button je-icon', title: 'Previous match (Shift+Enter)', 'aria-label': 'Previous match' },
    icon('up'),
  );
  const next = button(
    '',
    () => step(1),
    { class: 'je-button je-icon', title: 'Next match (Enter)', 'aria-label': 'Next match' },
    icon('down'),
  );
  const matchCase = toggle('Aa', false, () => searchFor(), {
    class: 'je-button je-icon',
    title: 'Match case',
    'aria-label': 'Match case',
  });
  const wrap = toggle('Wrap', false, wrapped => scroller.setWrap(wrapped), { title: 'Wrap long lines' });
  const follow = toggle('Follow', true, following => scroller.follow(following), { title: 'Keep the end in view' });
  const download = button('Download', () => void downloadLog(), { title: 'Save the whole log' }, icon('download'));

  on(box, {
    input: () => searchFor(),
    keydown: event => {
      if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
      else if (event.key === 'Escape' && box.value) {
        box.value = '';
        searchFor();
      } else return;
      event.preventDefault();
      event.stopPropagation();
    },
  });

  const element = h(
    'div',
    { class: 'je-log-view' },
    h(
      'div',
      { class: 'je-toolbar' },
      h('span', { class: 'je-group' }, box, matchCase, previous, next, found),
      h('span', { class: 'je-spring' }),
      h('span', { class: 'je-group' }, wrap, follow, download),
    ),
    h('div', { class: 'je-log-frame' }, scroller.element, earlier, jump, empty),
  );
  on(element, {
    keydown: event => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f') return;
      event.preventDefault();
      event.stopPropagation();
      box.focus();
      box.select();
    },
  });

  function searchFor(): void {
    search.set(box.value, matchCase.getAttribute('aria-pressed') === 'true');
    keepSearching();
    scroller.searchChanged();
  }

  function keepSearching(): void {
    if (changes.renumbered) search.again();
    else search.changedFrom(changes.from);
    changes.from = Number.POSITIVE_INFINITY;
    changes.renumbered = false;
    const more = search.advance();
    updateFound();
    cancelAnimationFrame(frame);
    if (more) frame = requestAnimationFrame(keepSearching);
  }

  function step(by: 1 | -1): void {
    const match = search.step(by, scroller.topRow);
    if (match) scroller.reveal(match);
    updateFound();
  }

  function updateFound(): void {
    const total = `${count(search.matches.length)}${search.capped ? '+' : ''}`;
    const at = search.current >= 0 ? `${count(search.current + 1)} of ` : '';
    setText(found, !search.active ? '' : search.matches.length ? `${at}${total}` : 'No match');
    previous.disabled = next.disabled = !search.matches.length;
    for (const tool of [previous, next, found]) show(tool, search.active);
  }

  function updateTools(): void {
    press(follow, scroller.following);
    show(jump, !scroller.following);
    const { log } = store;
    const blank = log.end === 0 || (log.lines.length === 1 && log.lines[0]?.text === '');
    show(empty, blank);
    // That there is a log may be known before any of it has come.
    const coming = log.end === 0 && store.rank === null && (store.state?.log_size ?? 0) > 0;
    const who = store.rank === null ? 'The run' : `Rank ${store.rank}`;
    setText(empty, coming ? '' : store.ended ? `${who} printed nothing.` : 'Nothing printed yet.');
    showEarlier(log.truncated && !blank && scroller.topRow <= log.first);
  }

  function showEarlier(visible: boolean): void {
    show(earlier, visible);
    if (!visible || earlier.dataset.start === String(store.log.start)) return;
    earlier.dataset.start = String(store.log.start);
    const load = button('Load earlier lines', () => void loadEarlier(load), { class: 'je-button je-quiet' });
    fill(earlier, `${bytes(store.log.start)} before this. `, load);
  }

  async function loadEarlier(load: HTMLButtonElement): Promise<void> {
    load.disabled = true;
    load.textContent = 'Loading…';
    const loaded = await store.readEarlier();
    load.disabled = false;
    load.textContent = loaded ? 'Load earlier lines' : 'No answer. Try again';
  }

  async function downloadLog(): Promise<void> {
    const name = `${store.state?.id ?? 'run'}${store.rank === null ? '' : `-rank${store.rank}`}.log`;
    const url = store.source.download?.(undefined, store.rank);
    if (url) return fetchAs(name, url);
    download.disabled = true;
    const parts: BlobPart[] = [];
    let at = 0;
    while (at < store.logSize) {
      const piece = await store.readLog(at, Math.min(store.logSize, at + PIECE));
      if (!piece?.length) break;
      parts.push(piece.slice());
      at += piece.length;
      download.lastChild!.textContent = `${Math.floor((100 * at) / store.logSize)} %`;
    }
    download.disabled = false;
    download.lastChild!.textContent = at < store.logSize ? 'No answer. Try again' : 'Download';
    if (at >= store.logSize) saveAs(name, new Blob(parts, { type: 'text/plain' }));
  }

  const update = (): void => {
    if (search.active) keepSearching();
    scroller.render();
    updateTools();
  };
  const stop = store.listen(['log', 'state'], update);
  updateFound();
  update();

  return {
    element,
    dispose() {
      stop();
      cancelAnimationFrame(frame);
      store.log.unwatch(changes);
      scroller.dispose();
    },
  };
}

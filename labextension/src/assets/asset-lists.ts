/** What else the workspace holds, below its runs: a section for each kind of which there is something. */
import type { Client } from '../rest/client';
import type { Poller } from '../rest/poller';
import type { AssetRow, AssetSection } from '../rest/shapes';
import { button, fill, h, type Part, setText, show, uniqueId } from '../view/dom';
import { count, time } from '../view/format';
import { icon } from '../view/icons';

interface Shown {
  element: HTMLElement;
  head: HTMLButtonElement;
  number: HTMLElement;
  rows: HTMLElement;
}

export class AssetLists implements Part {
  readonly element = h('div', { class: 'je-root je-assets', hidden: true });
  private readonly sections = new Map<string, Shown>();
  private readonly unfolded = new Set<string>();
  private readonly stop: () => void;
  private tag = '';

  constructor(
    poller: Pick<Poller, 'listen'>,
    private readonly client: Pick<Client, 'assets'>,
    private readonly open: (kind: string, name: string) => void,
  ) {
    this.stop = poller.listen({ heard: list => this.heard(list.assets ?? '') });
  }

  dispose(): void {
    this.stop();
  }

  /** The lists are fetched when they have changed, and not with every answer. */
  private heard(tag: string): void {
    if (tag === this.tag) return;
    this.tag = tag;
    if (!tag) this.draw([]);
    else
      this.client.assets().then(
        found => this.draw(found.sections),
        () => {
          this.tag = ''; // asked for again with the next change of the list
        },
      );
  }

  private draw(found: AssetSection[]): void {
    const parts = found.map(section => {
      const shown = this.sections.get(section.kind) ?? this.make(section);
      setText(shown.number, count(section.total));
      const more = section.total - section.rows.length;
      const rows = section.rows.map(row => this.row(section.kind, row));
      const rest = more > 0 && h('li', { class: 'je-asset-rest' }, `and ${count(more)} more`);
      fill(shown.rows, ...rows, rest);
      return shown.element;
    });
    fill(this.element, ...parts);
    show(this.element, parts.length > 0);
  }

  private make(section: AssetSection): Shown {
    const { kind, title } = section;
    const id = uniqueId('assets');
    const number = h('span', { class: 'je-asset-count' });
    const rows = h('ul', { id, class: 'je-asset-rows', hidden: true, 'aria-label': title });
    const head = button('', () => this.fold(kind), {
      class: 'je-button je-asset-head',
      'aria-expanded': 'false',
      'aria-controls': id,
    });
    head.append(icon('right'), h('span', { class: 'je-asset-title' }, title), ' ', number);
    const element = h('section', { class: 'je-asset-section', 'data-kind': kind }, h('h3', {}, head), rows);
    const shown = { element, head, number, rows };
    this.sections.set(kind, shown);
    return shown;
  }

  private fold(kind: string): void {
    const shown = this.sections.get(kind);
    if (!shown) return;
    const open = !this.unfolded.has(kind);
    if (open) this.unfolded.add(kind);
    else this.unfolded.delete(kind);
    shown.head.setAttribute('aria-expanded', String(open));
    show(shown.rows, open);
  }

  private row(kind: string, row: AssetRow): HTMLElement {
    const title = row.created === null ? row.title : `${row.title}, ${time(row.created)}`;
    const opener = button('', () => this.open(kind, row.name), { class: 'je-button je-asset', title });
    opener.append(
      h('span', { class: 'je-asset-name' }, row.title),
      ' ',
      h('span', { class: 'je-asset-note' }, row.note),
    );
    return h('li', {}, opener);
  }
}

import { describe, expect, it, vi } from 'vitest';
import { AssetLists } from '../src/assets/asset-lists';
import { assetView } from '../src/assets/asset-view';
import { RestError } from '../src/rest/client';
import type { ListListener } from '../src/rest/poller';
import type { AssetDocument, AssetList, RunList } from '../src/rest/shapes';
import { detailsView } from '../src/view/details';
import { bytes } from '../src/view/format';
import { connected, running, settled } from './fakes';

const list = (assets: string): RunList => ({ runs: [], total: 0, running: 0, now: 0, experiments: [], assets });

const row = (name: string, note = ''): AssetList['sections'][number]['rows'][number] => ({
  name,
  title: name,
  note,
  created: null,
});

const models = (...names: string[]): AssetList => ({
  tag: names.join(),
  sections: [
    { kind: 'models', title: 'Models', rows: names.map(name => row(name, 'version 1')), total: names.length + 2 },
  ],
});

function lists(...answers: (AssetList | Error)[]) {
  const listeners: ListListener[] = [];
  const assets = vi.fn(async (): Promise<AssetList> => {
    const answer = answers.shift();
    if (!answer || answer instanceof Error) throw answer ?? new Error('asked too often');
    return answer;
  });
  const open = vi.fn();
  const listen = (listener: ListListener): (() => void) => {
    listeners.push(listener);
    return () => undefined;
  };
  const made = new AssetLists({ listen }, { assets }, open);
  const heard = async (tag: string): Promise<void> => {
    for (const listener of listeners) listener.heard?.(list(tag), '');
    await settled();
  };
  const head = (): HTMLButtonElement => made.element.querySelector<HTMLButtonElement>('.je-asset-head')!;
  return { made, heard, assets, open, head };
}

describe('what else the workspace holds', () => {
  it('is not there, and not asked for, where there is nothing', async () => {
    const { made, heard, assets } = lists();
    await heard('');
    await heard('');
    expect(made.element.hidden).toBe(true);
    expect(assets).not.toHaveBeenCalled();
  });

  it('is asked for once for each change, and folds', async () => {
    const { made, heard, assets, head } = lists(models('digits'), models('digits', 'faces'));
    await heard('1');
    await heard('1');
    expect(assets).toHaveBeenCalledTimes(1);
    expect(made.element.hidden).toBe(false);
    expect(head().textContent).toBe('Models 3');
    const rows = made.element.querySelector<HTMLElement>('ul')!;
    expect(head().getAttribute('aria-controls')).toBe(rows.id);
    expect([head().getAttribute('aria-expanded'), rows.hidden]).toEqual(['false', true]);
    head().click();
    expect([head().getAttribute('aria-expanded'), rows.hidden]).toEqual(['true', false]);
    expect([...rows.children].map(item => item.textContent)).toEqual(['digits version 1', 'and 2 more']);
    await heard('2');
    expect([head().getAttribute('aria-expanded'), rows.hidden]).toEqual(['true', false]);
    expect(rows.children.length).toBe(3);
  });

  it('opens what is chosen', async () => {
    const { made, heard, open } = lists(models('digits'));
    await heard('1');
    made.element.querySelector<HTMLButtonElement>('.je-asset')!.click();
    expect(open).toHaveBeenCalledWith('models', 'digits');
  });

  it('is asked for again after a failure', async () => {
    const { made, heard, assets } = lists(new Error('away'), models('digits'));
    await heard('1');
    expect(made.element.hidden).toBe(true);
    await heard('1');
    expect(assets).toHaveBeenCalledTimes(2);
    expect(made.element.hidden).toBe(false);
  });

  it('takes names for what they are', async () => {
    const { made, heard } = lists(models('<img src=x onerror=alert(1)>'));
    await heard('1');
    expect(made.element.querySelector('img')).toBeNull();
  });
});

describe('a document', () => {
  const found: AssetDocument = {
    kind: 'models',
    name: 'digits',
    title: 'digits',
    facts: [
      ['Latest version', '2'],
      ['Registered', { time: 0 }],
    ],
    tables: [
      { title: 'Versions', columns: ['Version', 'Run', 'Size'], rows: [['2', { run: 'exp_1' }, { bytes: 2048 }]] },
      { title: 'Nothing', columns: ['a'], rows: [] },
    ],
    texts: [{ title: 'Lock', text: 'six==1.16.0' }],
    removable: false,
  };

  it('has facts, tables and texts, and leads to runs', async () => {
    const [open, told] = [vi.fn(), vi.fn()];
    const view = assetView(
      async () => found,
      open,
      told,
      () => undefined,
    );
    view.refresh();
    await settled();
    expect(told).toHaveBeenCalledWith('digits');
    expect([...view.element.querySelectorAll('h2, h3')].map(head => head.textContent)).toEqual([
      'digits',
      'Versions',
      'Lock Copy',
    ]);
    expect(view.element.querySelector('.je-facts th')?.textContent).toBe('Latest version');
    expect([...view.element.querySelectorAll('tbody td')].map(cell => cell.textContent)).toContain(bytes(2048));
    expect(view.element.querySelector('pre')?.textContent).toBe('six==1.16.0');
    view.element.querySelector<HTMLButtonElement>('td button')!.click();
    expect(open).toHaveBeenCalledWith('exp_1');
    const table = view.element.querySelector('table');
    view.refresh();
    await settled();
    expect(view.element.querySelector('table')).toBe(table);
  });

  it('is removed where it can be made anew', async () => {
    const remove = vi.fn();
    const nothing = (): void => undefined;
    const kept = assetView(async () => found, nothing, nothing, remove);
    kept.refresh();
    await settled();
    expect(kept.element.querySelector('h2 button')).toBeNull();
    const built = assetView(async () => ({ ...found, removable: true }), nothing, nothing, remove);
    built.refresh();
    await settled();
    built.element.querySelector<HTMLButtonElement>('h2 button')!.click();
    expect(remove).toHaveBeenCalledTimes(1);
  });

  it('says why there is none', async () => {
    const answers = [new RestError('There is no digits.', 'It may have been removed.', 404), new Error('bug')];
    const view = assetView(
      async () => {
        throw answers.shift();
      },
      () => undefined,
      () => undefined,
      () => undefined,
    );
    const notice = view.element.querySelector<HTMLElement>('.je-notice')!;
    view.refresh();
    await settled();
    expect([notice.hidden, notice.textContent]).toEqual([false, 'There is no digits. It may have been removed.']);
    view.refresh();
    await settled();
    expect(notice.textContent).toBe('It cannot be shown.');
  });
});

describe('details', () => {
  it('fold what has many lines', async () => {
    const { source, store } = connected();
    const { element } = detailsView(store);
    source.push({
      state: running('Running', { provenance: [['Environment', [['Lock', 'six 1.16.0\njoblib 1.4.2']]]] }),
    });
    await settled();
    expect(element.querySelector('summary')?.textContent).toBe('2 lines');
    expect(element.querySelector('details pre')?.textContent).toBe('six 1.16.0\njoblib 1.4.2');
  });
});

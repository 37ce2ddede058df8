import { beforeEach, describe, expect, it } from 'vitest';
import { Client } from '../src/rest/client';
import { Poller } from '../src/rest/poller';
import { RestSource } from '../src/rest/rest-source';
import { formView } from '../src/view/form';
import type { FormField, FormSchema } from '../src/view/protocol';
import { rankView } from '../src/view/ranks';
import { FakePage } from './fake-page';
import { FakeServer } from './fake-server';
import { bytes, connected, running, settled } from './fakes';

function shown(ranks: number) {
  const made = connected();
  made.source.push({ state: running('Running', { ranks }) });
  const { element } = rankView(made.store);
  const select = element.querySelector('select')!;
  const choose = (value: string): void => {
    select.value = value;
    select.dispatchEvent(new Event('change'));
  };
  return { ...made, element, select, choose };
}

describe('the choice of a rank', () => {
  it('is there where there are ranks', () => {
    expect(shown(0).element.hidden).toBe(true);
    const { element, select } = shown(3);
    expect(element.hidden).toBe(false);
    expect([...select.options].map(option => option.textContent)).toEqual([
      'All 3 ranks',
      'Rank 0',
      'Rank 1',
      'Rank 2',
    ]);
    expect(element.querySelector('label')?.htmlFor).toBe(select.id);
  });

  it('shows what that rank printed and logged, and nothing of what was on its way', async () => {
    const { source, store, choose } = shown(2);
    const series = { loss: { t: [1], s: [0], v: [5] } };
    source.push(
      { log: { from: 0, size: 6 }, metrics: { reset: true, series, media: [], dropped_names: 0 } },
      bytes('[0] a\n'),
    );
    choose('1');
    await settled();
    expect(store.log.end).toBe(0);
    expect(store.series.size).toBe(0);
    expect(source.asked.at(-1)).toMatchObject({ verb: 'rank', rank: 1 });
    source.push({ log: { from: 6, size: 12 } }, bytes('[0] b\n'));
    expect(store.log.end).toBe(0);
    source.push({ rank: 1, log: { from: 0, size: 2 } }, bytes('c\n'));
    expect(store.log.lines[0]?.text).toBe('c');
    choose('');
    await settled();
    expect(source.asked.at(-1)).toMatchObject({ verb: 'rank', rank: null });
    source.push({ rank: 1, log: { from: 2, size: 4 } }, bytes('d\n'));
    expect(store.log.end).toBe(0);
  });

  it('is forgotten with the run', async () => {
    const { source, store, choose } = shown(2);
    choose('1');
    await settled();
    source.push({ state: running('Running', { id: 'another', ranks: 2 }) });
    expect(store.rank).toBeNull();
  });
});

describe('a rank over REST', () => {
  let server: FakeServer;
  let page: FakePage;

  const lastViews = (): unknown[] =>
    (server.asked.findLast(({ path }) => path.startsWith('poll'))!.body as { views: unknown[] }).views;

  beforeEach(() => {
    server = new FakeServer();
    page = new FakePage();
  });

  it('is asked for by the poll, from its beginning', async () => {
    server.add('a', { status: 'Running' });
    const client = new Client(server.send);
    const source = new RestSource(client, new Poller(client, page), 'a');
    source.subscribe(() => undefined);
    await page.pass(20);
    expect(lastViews()[0]).not.toHaveProperty('rank');
    await source.request({ type: 'request', id: 1, verb: 'rank', rank: 1 });
    await page.pass(20);
    expect(lastViews()[0]).toMatchObject({ rank: 1, seq: 0 });
    expect(source.download(undefined, 1)).toContain('log?download=1&rank=1');
  });
});

describe('the form', () => {
  const field = (name: string, more: Partial<FormField>): FormField => ({
    ...{ name, label: name, help: '', kind: 'text', choices: [], default: null, group: 'Where', advanced: false },
    ...more,
  });

  it('shows what belongs to the chosen launcher, and sends no more', async () => {
    const { store, source } = connected();
    const schema: FormSchema = {
      fields: [
        field('launcher', { kind: 'choice', choices: ['single', 'mpi'] }),
        field('procs', { kind: 'count', default: 1, only_with: 'launcher=mpi' }),
      ],
      values: { launcher: null, procs: 1 },
    };
    const { element } = formView(store, schema, () => undefined);
    const [launcher, procs] = element.querySelectorAll<HTMLSelectElement | HTMLInputElement>('.je-select, .je-input');
    const row = procs!.closest<HTMLElement>('.je-field')!;
    expect(row.hidden).toBe(true);
    launcher!.value = 'mpi';
    launcher!.dispatchEvent(new Event('input', { bubbles: true }));
    expect(row.hidden).toBe(false);
    procs!.value = '4';
    element.dispatchEvent(new Event('submit'));
    await settled();
    expect(source.asked.at(-1)).toMatchObject({ verb: 'submit', values: { launcher: 'mpi', procs: 4 } });
    launcher!.value = '';
    launcher!.dispatchEvent(new Event('input', { bubbles: true }));
    expect(row.hidden).toBe(true);
    element.dispatchEvent(new Event('submit'));
    await settled();
    expect(source.asked.at(-1)).toMatchObject({ verb: 'submit', values: { launcher: null, procs: null } });
  });
});

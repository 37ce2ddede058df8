import { beforeEach, describe, expect, it } from 'vitest';
import { Client } from '../src/rest/client';
import { type ListListener, Poller } from '../src/rest/poller';
import { RestSource } from '../src/rest/rest-source';
import type { RunList } from '../src/rest/shapes';
import { FakePage } from './fake-page';
import { FakeServer } from './fake-server';

let server: FakeServer;
let page: FakePage;
let client: Client;
let poller: Poller;

beforeEach(() => {
  server = new FakeServer();
  page = new FakePage();
  client = new Client(server.send);
  poller = new Poller(client, page);
});

function watch(run: string): { source: RestSource; seen: string[]; stop(): void } {
  const seen: string[] = [];
  const source = new RestSource(client, poller, run);
  const stop = source.subscribe((update, buffers) => {
    if (update.state) seen.push(update.state.status);
    if (buffers[0]) seen.push(new TextDecoder().decode(buffers[0]));
  });
  return { source, seen, stop };
}

function lists(): RunList[] {
  const heard: RunList[] = [];
  poller.listen({ heard: list => heard.push(list) });
  return heard;
}

describe('poller', () => {
  it('asks nothing when nobody wants to know', async () => {
    await page.pass(60_000);
    expect(server.asked).toEqual([]);
  });

  it('asks for the list and all views in one question', async () => {
    for (const id of ['a', 'b']) server.add(id);
    poller.want({}, 'limit=5');
    watch('a');
    watch('b');
    await page.pass(20);
    expect(server.asked).toHaveLength(1);
    const [question] = server.polls();
    expect(question!.list).toEqual({ query: 'limit=5', etag: null });
    expect((question!.views as { run: string }[]).map(one => one.run)).toEqual(['a', 'b']);
  });

  it('asks again at once where there is more', async () => {
    server.add('a', { status: 'Completed' }, 'abcdef');
    server.piece = 2;
    const { source, seen } = watch('a');
    await page.pass(200);
    expect(seen).toEqual(['Completed', 'ab', 'cd', 'ef']);
    await page.pass(2000);
    expect(source.done).toBe(true);
  });

  it('looks closely while a run is being canceled', async () => {
    server.add('a', { status: 'CancelRequested' });
    const { seen } = watch('a');
    await page.pass(20);
    server.end('a', 'Canceled');
    await page.pass(250);
    expect(seen).toEqual(['CancelRequested', 'Canceled']);
    await page.pass(1500);
    const before = server.asked.length;
    await page.pass(900);
    expect(server.asked.length - before).toBeLessThanOrEqual(1);
  });

  it('gives each view its turn where there are more than one question may hold', async () => {
    for (let i = 0; i < 70; i++) {
      server.add(`r${i}`);
      watch(`r${i}`);
    }
    await page.pass(1500);
    const asked = server.polls().map(one => (one.views as { run: string }[]).map(view => view.run));
    expect(asked.map(one => one.length)).toEqual([50, 50]);
    expect(new Set(asked.flat()).size).toBe(70);
  });

  it('asks every second while something runs', async () => {
    server.add('a');
    poller.want({}, '');
    await page.pass(10_500);
    expect(server.polls().length).toBe(11);
  });

  it('asks ever less often when nothing does, and soon again after a poke', async () => {
    server.add('a', { status: 'Completed' });
    poller.want({}, '');
    await page.pass(60_000);
    const before = server.polls().length;
    expect(before).toBeLessThan(11);
    poller.poke();
    await page.pass(20);
    expect(server.polls().length).toBe(before + 1);
  });

  it('sends the etag back and hears of changes only', async () => {
    const run = server.add('a');
    const heard = lists();
    poller.want({}, 'limit=5');
    await page.pass(5000);
    expect(heard).toHaveLength(1);
    run.row.display_name = 'other';
    await page.pass(1000);
    expect(heard.map(list => list.runs[0]!.display_name)).toEqual(['name of a', 'other']);
  });

  it('asks for what the last owner wants, and for the former again when he is gone', async () => {
    server.add('a');
    const sidebar = {};
    poller.want({}, 'limit=1');
    poller.want(sidebar, 'limit=2');
    await page.pass(20);
    poller.want(sidebar, null);
    await page.pass(20);
    expect(server.polls().map(one => (one.list as { query: string }).query)).toEqual(['limit=2', 'limit=1']);
  });

  it('asks nothing while the page is hidden, and at once when it is back', async () => {
    server.add('a');
    poller.want({}, '');
    await page.pass(20);
    page.hide(true);
    await page.pass(1000);
    const before = server.polls().length;
    await page.pass(60_000);
    expect(server.polls().length).toBe(before);
    page.hide(false);
    await page.pass(20);
    expect(server.polls().length).toBe(before + 1);
  });

  it('tells of a silent server, asks it less often, and comes back by itself', async () => {
    server.add('a');
    const told: (string | null)[] = [];
    const listener: ListListener = { failed: error => told.push(error?.message ?? null) };
    poller.listen(listener);
    poller.want({}, '');
    server.mood = 'silent';
    await page.pass(60_000);
    expect(server.polls().length).toBeLessThan(8);
    expect(told[0]).toBe('The Jupyter server does not answer.');
    server.mood = 'answers';
    await page.pass(31_000);
    expect(told.at(-1)).toBeNull();
  });

  it('gives a view each byte once', async () => {
    const run = server.add('a', {}, 'one\n');
    const { seen } = watch('a');
    await page.pass(3500);
    run.log += 'two\n';
    await page.pass(3500);
    expect(seen).toEqual(['Running', 'one\n', 'two\n']);
  });

  it('begins anew after a restart of the server', async () => {
    const run = server.add('a', {}, 'one\n');
    const { seen } = watch('a');
    await page.pass(20);
    server.restart();
    run.log += 'two\n';
    await page.pass(1000);
    expect(seen).toEqual(['Running', 'one\n', 'Running', 'one\ntwo\n']);
  });

  it('goes on where it was when a view is seen again', async () => {
    const run = server.add('a', {}, 'one\n');
    const { source, seen, stop } = watch('a');
    await page.pass(20);
    stop();
    run.log += 'two\n';
    await page.pass(5000);
    expect(server.polls()).toHaveLength(1);
    source.subscribe((_, buffers) => seen.push(new TextDecoder().decode(buffers[0])));
    await page.pass(20);
    expect(seen).toEqual(['Running', 'one\n', 'two\n']);
  });

  it('does not lose an answer that comes after a view is hidden', async () => {
    server.add('a', {}, 'one\n');
    const { source, seen, stop } = watch('a');
    const on = (): unknown => seen.push('again');
    const stopped = page.pass(11);
    stop();
    await stopped;
    source.subscribe(on as never);
    await page.pass(20);
    expect(source.seq).toBe(1);
    expect(seen).toEqual(['again']);
  });

  it('stops asking for a run that has ended once all of it is told', async () => {
    server.add('a', {}, 'one\n');
    const { source, seen } = watch('a');
    await page.pass(20);
    server.end('a');
    await page.pass(10_000);
    expect(seen).toEqual(['Running', 'one\n', 'Completed']);
    expect(source.done).toBe(true);
    const before = server.polls().length;
    await page.pass(60_000);
    expect(server.polls().length).toBe(before);
  });

  it('says when a run is gone and asks no more for it', async () => {
    server.add('a');
    const problems: (boolean | undefined)[] = [];
    const source = new RestSource(client, poller, 'a', { problem: problem => problems.push(problem?.gone) });
    source.subscribe(() => undefined);
    await page.pass(20);
    server.runs.delete('a');
    await page.pass(10_000);
    expect(problems).toEqual([undefined, true]);
  });

  it('goes on with the views where the list asked for cannot be had, and says why', async () => {
    server.add('a', { status: 'Running' });
    const told: (string | null)[] = [];
    poller.listen({ failed: error => told.push(error?.message ?? null) });
    const owner = {};
    poller.want(owner, 'where=nonsense');
    const { seen } = watch('a');
    await page.pass(20);
    expect(told).toEqual(['That is no condition.']);
    expect(seen).toEqual(['Running']);
    poller.want(owner, '');
    await page.pass(20);
    expect(told).toEqual(['That is no condition.', null]);
  });
});

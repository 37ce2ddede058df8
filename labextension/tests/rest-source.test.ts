import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Client, RestError } from '../src/rest/client';
import { Poller } from '../src/rest/poller';
import { bytesOf, RestSource } from '../src/rest/rest-source';
import { Sessions } from '../src/rest/sessions';
import { ask } from '../src/view/asking';
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

const text = (buffer: ArrayBuffer | undefined): string => new TextDecoder().decode(buffer);

describe('RestSource', () => {
  it('reads a piece of the log', async () => {
    server.add('a', {}, 'one\ntwo\n');
    const { buffers } = await ask(new RestSource(client, poller, 'a'), {
      type: 'request',
      verb: 'log',
      from: 4,
      to: 8,
      rank: null,
    });
    expect(text(buffers[0])).toBe('two\n');
  });

  it('has curves sampled anew from what it was told', async () => {
    server.add('a');
    const source = new RestSource(client, poller, 'a');
    const stretch = { names: ['x&y', 'z'], axis: 'step', begin: 1, end: 2.5, points: 9 } as const;
    const { reply } = await ask(source, { type: 'request', verb: 'sample', ...stretch, names: [...stretch.names] });
    const asked = (reply.data.series as { asked: [string, string][] }).asked;
    expect(asked.filter(([name]) => name === 'name').map(([, value]) => value)).toEqual(['x&y', 'z']);
    expect(Object.fromEntries(asked)).toMatchObject({
      view: source.view,
      axis: 'step',
      begin: '1',
      end: '2.5',
      points: '9',
    });
  });

  it('reads the beginning of a file and says how large it is', async () => {
    server.add('a', {}, '', { 'outputs/a b#1.txt': 'abcdef', 'outputs/none': '' });
    const source = new RestSource(client, poller, 'a');
    const { reply, buffers } = await ask(source, {
      type: 'request',
      verb: 'file',
      name: 'outputs/a b#1.txt',
      limit: 3,
    });
    expect(text(buffers[0])).toBe('abc');
    expect(reply.data).toMatchObject({ size: 6, mime: 'text/plain' });
    const none = await ask(source, { type: 'request', verb: 'file', name: 'outputs/none', limit: 3 });
    expect(none.reply.data.size).toBe(0);
    expect(none.buffers[0]!.byteLength).toBe(0);
  });

  it.each(['../../x', 'outputs/../../x', './x', 'outputs//x'])('never asks for a file called %s', async name => {
    server.add('a');
    const asked = ask(new RestSource(client, poller, 'a'), { type: 'request', verb: 'file', name, limit: 3 });
    await expect(asked).rejects.toThrow('is not the name of a file');
    expect(server.asked).toEqual([]);
  });

  it('cancels, and asks soon how that went', async () => {
    server.add('a');
    const source = new RestSource(client, poller, 'a');
    const seen: string[] = [];
    source.subscribe(update => update.state && seen.push(update.state.status));
    await page.pass(20);
    await ask(source, { type: 'request', verb: 'cancel' });
    await page.pass(20);
    expect(seen).toEqual(['Running', 'CancelRequested']);
  });

  it('fills the form from a path and then shows the run that was submitted', async () => {
    const submitted: string[] = [];
    const source = new RestSource(client, poller, '', { submitted: id => submitted.push(id) }, { path: 'train.py' });
    const seen: string[] = [];
    source.subscribe(update => update.state && seen.push(update.state.display_name));
    await page.pass(5000);
    expect(server.asked).toEqual([]);
    const { reply } = await ask(source, { type: 'request', verb: 'form' });
    expect(reply.data.form).toMatchObject({ values: { script: 'train.py' } });
    await ask(source, { type: 'request', verb: 'submit', values: { name: 'mine' } });
    await page.pass(20);
    expect(submitted).toEqual(['run-1']);
    expect(seen).toEqual(['mine']);
  });

  it('hands on what the server refuses, and that nobody answers', async () => {
    const source = new RestSource(client, poller, 'a');
    await expect(ask(source, { type: 'request', verb: 'cancel' })).rejects.toMatchObject({
      message: 'There is no run a.',
      hint: 'jupyter estimator list',
    });
    server.mood = 'silent';
    await expect(ask(source, { type: 'request', verb: 'cancel' })).rejects.toMatchObject({
      message: 'The Jupyter server does not answer.',
    });
  });

  it('sends whatever an id holds as one part of the path', async () => {
    await client.run('../x?y').catch(() => undefined);
    expect(server.asked[0]!.path).toBe('runs/..%2Fx%3Fy');
  });

  it('knows a server without the extension from a run that is not there', async () => {
    await expect(client.run('a')).rejects.toMatchObject({ status: 404, absent: false });
    server.mood = 'absent';
    const error = await client.run('a').catch(reason => reason);
    expect(error).toBeInstanceOf(RestError);
    expect(error).toMatchObject({ status: 404, absent: true });
    expect(error.hint).toContain('jupyter server extension enable');
    server.mood = 'broken';
    await expect(client.run('a')).rejects.toMatchObject({ status: 500, absent: false });
  });

  it("names the workspace where it is not the server's own", async () => {
    server.add('a', {}, 'one');
    const session = new Sessions(client, poller).open('a', '/data/my ws');
    session.seen({}, true);
    await page.pass(20);
    expect(server.polls()[0]!.views).toEqual([
      { run: 'a', view: session.source.view, seq: 0, workspace: '/data/my ws' },
    ]);
    await ask(session.source, { type: 'request', verb: 'log', from: 0, to: 3, rank: null });
    await ask(session.source, { type: 'request', verb: 'cancel' });
    expect(server.asked.slice(1).map(one => one.path)).toEqual([
      'runs/a/log?from=0&to=3&workspace=%2Fdata%2Fmy+ws',
      'runs/a/cancel?workspace=%2Fdata%2Fmy+ws',
    ]);
  });

  it('lets the browser download by itself', () => {
    const rooted = new Client(server.send, 'ws', '/base/api');
    const source = new RestSource(rooted, poller, 'a');
    expect(source.download()).toBe('/base/api/runs/a/log?download=1&workspace=ws');
    expect(source.download('outputs/x y.pt')).toBe('/base/api/runs/a/files/outputs/x%20y.pt?download=1&workspace=ws');
    expect(() => source.download('../x')).toThrow('is not the name of a file');
  });

  it('decodes all bytes', () => {
    const all = String.fromCharCode(...Array.from({ length: 256 }, (_, i) => i));
    expect([...new Uint8Array(bytesOf(btoa(all)))]).toEqual(Array.from({ length: 256 }, (_, i) => i));
  });
});

describe('Sessions', () => {
  it('has one store for all views of a run, which listens while one of them is seen', async () => {
    server.add('a');
    const sessions = new Sessions(client, poller);
    const [one, other] = [sessions.open('a'), sessions.open('a')];
    expect(one).toBe(other);
    const [left, right] = [{}, {}];
    one.seen(left, true);
    one.seen(right, true);
    one.seen(left, false);
    await page.pass(3000);
    expect(server.polls().length).toBeGreaterThan(2);
    one.seen(right, false);
    const before = server.polls().length;
    await page.pass(3000);
    expect(server.polls().length).toBe(before);
  });

  it('keeps a run for the next who shows it, but not forever', () => {
    vi.useFakeTimers();
    const sessions = new Sessions(client, poller);
    const first = sessions.open('a');
    sessions.close(first);
    vi.advanceTimersByTime(10_000);
    expect(sessions.open('a')).toBe(first);
    sessions.close(first);
    vi.advanceTimersByTime(60_000);
    expect(sessions.open('a')).not.toBe(first);
    vi.useRealTimers();
  });

  it('tells of a server that is gone and back', async () => {
    server.add('a');
    const session = new Sessions(client, poller).open('a');
    session.seen({}, true);
    await page.pass(20);
    server.mood = 'silent';
    await page.pass(2000);
    expect(session.store.linked).toBe(false);
    server.mood = 'answers';
    await page.pass(40_000);
    expect(session.store.linked).toBe(true);
  });

  it('tells of a server without the extension, and of one that has it after all', async () => {
    server.add('a');
    server.mood = 'absent';
    const session = new Sessions(client, poller).open('a');
    session.seen({}, true);
    await page.pass(20);
    expect(session.problem).toMatchObject({ absent: true, gone: false });
    server.mood = 'answers';
    await page.pass(40_000);
    expect(session.problem).toBeNull();
    expect(session.store.state?.id).toBe('a');
  });

  it('tells of a run that was deleted', async () => {
    server.add('a');
    const sessions = new Sessions(client, poller);
    const session = sessions.open('a');
    session.seen({}, true);
    server.runs.delete('a');
    await page.pass(20);
    expect(session.problem).toMatchObject({ gone: true, message: 'There is no run a.' });
    expect(sessions.open('a')).not.toBe(session);
  });
});

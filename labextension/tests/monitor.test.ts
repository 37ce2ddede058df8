import { beforeEach, describe, expect, it } from 'vitest';
import { Client } from '../src/rest/client';
import { type Ended, Monitor } from '../src/rest/monitor';
import { Poller } from '../src/rest/poller';
import { FakePage } from './fake-page';
import { FakeServer } from './fake-server';

let server: FakeServer;
let page: FakePage;
let poller: Poller;
let ended: string[];
let running: number[];

beforeEach(() => {
  server = new FakeServer();
  page = new FakePage();
  const client = new Client(server.send);
  poller = new Poller(client, page);
  ended = [];
  running = [];
  new Monitor(client, poller, {
    running: count => running.push(count),
    ended: (run: Ended) => ended.push(`${run.display_name} ${run.status}`),
  });
});

describe('Monitor', () => {
  it('counts runs that go on', async () => {
    server.add('a');
    server.add('b');
    server.add('c', { status: 'Failed' });
    await page.pass(20);
    server.end('a');
    await page.pass(1000);
    expect(running).toEqual([2, 1]);
  });

  it('tells once of a run that it saw running', async () => {
    server.add('a');
    await page.pass(2000);
    server.end('a', 'Failed');
    await page.pass(5000);
    expect(ended).toEqual(['name of a Failed']);
  });

  it('says nothing of runs that had ended before the page was opened', async () => {
    server.add('a', { status: 'Completed' });
    await page.pass(20_000);
    expect(ended).toEqual([]);
  });

  it('hears of an end that the list on screen does not hold', async () => {
    server.add('old', { created: 1 });
    server.add('new', { created: 2 });
    await page.pass(20);
    poller.want({}, 'limit=1');
    await page.pass(1000);
    server.end('old');
    await page.pass(3000);
    expect(ended).toEqual(['name of old Completed']);
  });

  it('learns of a run that the list on screen does not hold, and of its end', async () => {
    poller.want({}, 'limit=1&text=nothing');
    await page.pass(20);
    server.add('a');
    await page.pass(10_000);
    server.end('a', 'Canceled');
    await page.pass(10_000);
    expect(ended).toEqual(['name of a Canceled']);
  });

  it('says nothing of a run that was deleted', async () => {
    server.add('a');
    await page.pass(2000);
    server.runs.delete('a');
    await page.pass(5000);
    expect(ended).toEqual([]);
    expect(running).toEqual([1, 0]);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { Client } from '../src/rest/client';
import { Poller } from '../src/rest/poller';
import { type Session, Sessions } from '../src/rest/sessions';
import { FakePage } from './fake-page';
import { FakeServer } from './fake-server';

/** What anyone may do to a run after its end, from elsewhere. */
describe('a run that has ended', () => {
  let server: FakeServer;
  let page: FakePage;
  let session: Session;
  const view = {};

  beforeEach(async () => {
    server = new FakeServer();
    page = new FakePage();
    server.add('a', { status: 'Completed', ended: 1100 });
    server.add('b', { status: 'Completed', ended: 1100 });
    const client = new Client(server.send);
    const poller = new Poller(client, page);
    session = new Sessions(client, poller).open('a');
    session.seen(view, true);
    poller.want(view, 'limit=10');
    await page.pass(5000);
    expect(session.source.done).toBe(true);
  });

  const asked = (): number => server.asked.filter(one => one.path === 'runs/a').length;

  it('is shown with its new name when the list has it', async () => {
    server.runs.get('a')!.row.display_name = 'renamed';
    await page.pass(20_000);
    expect(session.store.state?.display_name).toBe('renamed');
    expect(asked()).toBe(1);
  });

  it('is shown with its new tags, and others need not be asked for', async () => {
    server.runs.get('a')!.row.tags = { stage: 'final' };
    server.runs.get('b')!.row.tags = { stage: 'first' };
    await page.pass(20_000);
    expect(session.store.state?.tags).toEqual({ stage: 'final' });
    expect(asked()).toBe(1);
  });

  it('is gone when its row is', async () => {
    server.runs.delete('a');
    await page.pass(20_000);
    expect(session.problem?.gone).toBe(true);
    expect(session.store.state).not.toBeNull();
  });

  it('is asked for once more when it is looked at again', async () => {
    session.seen(view, false);
    server.runs.get('a')!.row.display_name = 'renamed';
    session.seen(view, true);
    await page.pass(0);
    expect(session.store.state?.display_name).toBe('renamed');
  });
});

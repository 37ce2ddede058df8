import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CommSource } from '../src/widget/comm-source';
import { Session } from '../src/widget/session';
import { bytes, FakeModel, running } from './fakes';

const update = (more: object) => ({ type: 'update', ...more });

describe('a comm', () => {
  function source() {
    const model = new FakeModel();
    const alive: boolean[] = [];
    return {
      model,
      alive,
      made: new CommSource(
        model,
        value => alive.push(value),
        () => undefined,
      ),
    };
  }

  it('answers by number, in whatever order answers come', async () => {
    const { model, made } = source();
    const first = made.request({ type: 'request', id: 1, verb: 'files' });
    const second = made.request({ type: 'request', id: 2, verb: 'cancel' });
    model.reply(model.sent[1]!, { data: { n: 2 } });
    model.reply(model.sent[0]!, { data: { n: 1 } });
    expect((await first).reply.data).toEqual({ n: 1 });
    expect((await second).reply.data).toEqual({ n: 2 });
  });

  it('passes over answers that nobody waits for: to another page, or once more', async () => {
    const { model, made } = source();
    const asked = made.request({ type: 'request', id: 1, verb: 'files' });
    model.reply({ type: 'request', id: 77, verb: 'files' });
    model.reply(model.sent[0]!);
    model.reply(model.sent[0]!);
    expect((await asked).reply.id).toBe(1);
  });

  it('gives each buffer its own bytes, though a message has them in one block', async () => {
    const { model, made } = source();
    const block = bytes('..log..').buffer as ArrayBuffer;
    const asked = made.request({ type: 'request', id: 1, verb: 'log', from: 0, to: 3, rank: null });
    model.reply(model.sent[0]!, {}, [new DataView(block, 2, 3)]);
    const [buffer] = (await asked).buffers;
    expect(new TextDecoder().decode(buffer)).toBe('log');
  });

  it('that closes ends every wait', async () => {
    const { model, alive, made } = source();
    const asked = made.request({ type: 'request', id: 1, verb: 'files' });
    model.emit('comm:close');
    await expect(asked).rejects.toThrow('The kernel is gone.');
    expect(alive.at(-1)).toBe(false);
  });

  it('that cannot send says so at once', async () => {
    const { model, alive, made } = source();
    model.dead = true;
    await expect(made.request({ type: 'request', id: 1, verb: 'files' })).rejects.toThrow('Comm is closed');
    expect(alive).toEqual([false]);
  });

  it('leaves nothing behind', () => {
    const { model, made } = source();
    made.dispose();
    expect(model.listening()).toBe(0);
  });
});

describe('a session', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('shows what it was given until the kernel answers, and asks for the rest', () => {
    const model = new FakeModel({ mode: 'run', seed: update({ state: running('Running') }) });
    const session = new Session(model);
    expect(session.store.state?.status).toBe('Running');
    expect(model.sent.map(request => request.verb)).toEqual(['hello']);
    model.emit('msg:custom', update({ state: running('Completed', { ended: 1 }), log: { from: 0, size: 2 } }), [
      bytes('hi').buffer,
    ]);
    expect(session.store.state?.status).toBe('Completed');
    expect(session.store.log.lines[0]?.text).toBe('hi');
    session.dispose();
    expect(model.listening()).toBe(0);
  });

  it('takes a seed of any kind', () => {
    for (const seed of [undefined, null, {}, [], 'x', { type: 'other' }]) {
      const session = new Session(new FakeModel({ mode: 'run', seed }));
      expect(session.store.state).toBeNull();
      session.dispose();
    }
  });

  it('is heard only when a kernel speaks, not by being made', async () => {
    const model = new FakeModel({ mode: 'run', seed: update({ state: running('Running') }) });
    const session = new Session(model);
    let heard = false;
    void session.heard.then(() => {
      heard = true;
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toBe(false);
    model.emit('msg:custom', update({}));
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toBe(true);
    session.dispose();
  });

  it('knows that its kernel is gone when a question about a silent run is not answered', async () => {
    const model = new FakeModel({ mode: 'run', seed: update({ state: running('Running') }) });
    const session = new Session(model);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(session.store.linked).toBe(false);
    // A late answer: it was only busy.
    model.reply(model.sent.at(-1)!);
    expect(session.store.linked).toBe(true);
    session.dispose();
  });

  it('does not ask about a run that has ended', async () => {
    const model = new FakeModel({ mode: 'run', seed: update({ state: running('Failed', { ended: 1 }) }) });
    const session = new Session(model);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(model.sent.map(request => request.verb)).toEqual(['hello']);
    session.dispose();
  });

  it('asks anew when the front end has found its kernel again', async () => {
    const model = new FakeModel({ mode: 'run', seed: update({ state: running('Running') }) });
    const session = new Session(model);
    model.emit('comm_live_update');
    expect(session.store.linked).toBe(false);
    expect(model.sent.map(request => request.verb)).toEqual(['hello', 'hello']);
    model.reply(model.sent[1]!);
    expect(session.store.linked).toBe(true);
    session.dispose();
  });
});

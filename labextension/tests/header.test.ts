import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { headerView, withoutBar } from '../src/view/header';
import type { Status } from '../src/view/protocol';
import { connected, running, settled } from './fakes';

function shown(status: Status, more = {}) {
  const { source, store } = connected();
  source.push({ state: running(status, more) });
  const { element } = headerView(store);
  const find = (name: string): HTMLElement => element.querySelector<HTMLElement>(name)!;
  return { source, store, element, find, cancel: find('.je-cancel') as HTMLButtonElement };
}

describe('the header', () => {
  it('offers Cancel for whatever may still go on', () => {
    for (const status of ['NotStarted', 'Preparing', 'Queued', 'Running', 'Finalizing', 'NotResponding'] as const) {
      expect(shown(status).cancel.hidden).toBe(false);
    }
    for (const status of ['Completed', 'Failed', 'Canceled'] as const) {
      expect(shown(status, { ended: 1 }).cancel.hidden).toBe(true);
    }
    expect(shown('CancelRequested').cancel.disabled).toBe(true);
  });

  it('offers nothing for a run that can only be looked at, and says why', () => {
    const read_only = ['This workspace can only be looked at: it belongs to nobody.', 'jupyter estimator trust /w'];
    const { cancel, find } = shown('Running', { read_only });
    expect(cancel.hidden).toBe(true);
    expect(find('.je-read-only').hidden).toBe(false);
    expect(find('.je-read-only').textContent).toContain('it belongs to nobody');
    expect(find('.je-read-only code').textContent).toBe('jupyter estimator trust /w');
    expect(shown('Running', { read_only: null }).find('.je-read-only').hidden).toBe(true);
  });

  it('says how long it took, by the clock of the machine that runs it', () => {
    expect(shown('Completed', { started: 1000, ended: 1083 }).find('.je-elapsed').textContent).toBe('1 min 23 s');
    const far = 5_000_000_000;
    expect(shown('Running', { started: far - 61, now: far }).find('.je-elapsed').textContent).toBe('1 min 01 s');
    expect(shown('Preparing', { created: far - 5, started: null, now: far }).find('.je-elapsed').textContent).toBe(
      '5 s',
    );
  });

  it('calls a run without a name by its place, and says nothing twice', () => {
    const { find } = shown('Running', { display_name: '', experiment: 'digits', number: 7, id: 'digits_1_a' });
    expect(find('.je-name').textContent).toBe('digits #7');
    expect(find('.je-experiment').hidden).toBe(true);
    expect(find('.je-id').hidden).toBe(false);
    const alone = shown('Running', { display_name: '', number: null, id: 'digits_1_a' });
    expect(alone.find('.je-name').textContent).toBe('digits_1_a');
    expect(alone.find('.je-id').hidden).toBe(true);
  });

  it('shows phase and progress while there is something to show', () => {
    const { find } = shown('Running', { phase: 'Copying', progress: { fraction: 0.254, text: 'epochs 3/12' } });
    expect(find('.je-phase').textContent).toBe('Copying · epochs 3/12');
    expect(find('.je-progress').getAttribute('aria-valuenow')).toBe('25');
    expect(shown('Completed', { ended: 1, phase: 'x' }).find('.je-phase').hidden).toBe(true);
  });

  it('shows why a run failed', () => {
    const error = { message: 'ValueError: no', hint: 'Look at line 3.', traceback: 'Traceback…' };
    const text = shown('Failed', { ended: 1, exit_code: 1, error }).find('.je-error').textContent;
    for (const part of ['ValueError: no', 'Look at line 3.', 'exit code 1', 'Traceback…']) expect(text).toContain(part);
    expect(shown('Failed', { ended: 1, exit_code: null, signal: 'SIGKILL', error }).find('.je-code').textContent).toBe(
      'signal SIGKILL',
    );
  });

  it('shows the last of a run that cannot be asked any more, and does not let its clock run on', async () => {
    const { store, element, find } = shown('Running', { started: 1000, now: 1010 });
    store.setLinked(false);
    await settled();
    expect(find('.je-elapsed').textContent).toBe('10 s');
    expect(element.textContent).toContain('No kernel answers');
  });
});

describe('Cancel', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is shown at once and asked once', async () => {
    const { source, cancel, find } = shown('Running');
    cancel.click();
    await vi.advanceTimersByTimeAsync(0);
    expect(find('.je-badge').textContent).toBe('Canceling');
    expect(cancel.disabled).toBe(true);
    cancel.click();
    expect(source.verbs()).toEqual(['cancel']);
  });

  it('names another way when the kernel is busy', async () => {
    const { source, cancel, element } = shown('Running', { id: 'digits_1_a' });
    source.answer = () => new Promise(() => undefined);
    cancel.click();
    await vi.advanceTimersByTimeAsync(2500);
    expect(element.textContent).toContain('jupyter estimator cancel digits_1_a');
  });

  it('can be tried again after a refusal', async () => {
    const { source, cancel, element, find } = shown('Running');
    source.answer = () => ({ error: { message: 'The run was deleted.', hint: '' } });
    cancel.click();
    await vi.advanceTimersByTimeAsync(10);
    expect(element.textContent).toContain('The run was deleted.');
    expect(cancel.disabled).toBe(false);
    expect(find('.je-badge').textContent).toBe('Running');
  });
});

it('a bar of blocks is left out where the panel draws its own', () => {
  expect(withoutBar('epochs:  55%|█████▌    | 33/60 [00:08<00:06, 4.08it/s]')).toBe(
    'epochs:  55% · 33/60 [00:08<00:06, 4.08it/s]',
  );
  expect(withoutBar('Epoch 3/12')).toBe('Epoch 3/12');
});

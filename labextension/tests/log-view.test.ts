import { expect, it } from 'vitest';
import { logView } from '../src/view/log-view';
import { bytes, connected, running, settled } from './fakes';

it('a log that has not come yet is not called empty', async () => {
  const { source, store } = connected();
  const { element, dispose } = logView(store);
  const said = (): string | null => element.querySelector('.je-empty')!.textContent;
  source.push({ state: running('Completed', { log_size: 7 }) });
  await settled();
  expect(said()).toBe('');
  source.push({ state: running('Completed', { log_size: 0 }) });
  await settled();
  expect(said()).toBe('The run printed nothing.');
  source.push({ log: { from: 0, size: 7 } }, bytes('at last'));
  await settled();
  expect(element.querySelector('.je-empty')).toHaveProperty('hidden', true);
  dispose();
});

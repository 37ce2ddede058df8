import { expect, it } from 'vitest';
import { runOf, withoutRun } from '../src/lab/portal-url';

it('reads the run that a link names', () => {
  expect(runOf('?reset&estimator-run=a_1&estimator-workspace=%2Fx%20y')).toEqual({ run: 'a_1', workspace: '/x y' });
  expect(runOf('?reset')).toBeNull();
});

it('takes the run out of the address, and nothing else', () => {
  expect(withoutRun('/base/lab?estimator-run=a')).toBe('/base/lab');
  expect(withoutRun('/lab/tree/x.ipynb?b=1&estimator-run=a&estimator-workspace=w#top')).toBe(
    '/lab/tree/x.ipynb?b=1#top',
  );
});

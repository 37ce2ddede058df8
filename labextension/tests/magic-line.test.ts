import { expect, it } from 'vitest';
import { lineFor } from '../src/lab/magic-line';

it('makes a cell a run', () => {
  expect(lineFor('import torch\n')).toBe('%%estimator\n');
  expect(lineFor('')).toBe('%%estimator\n');
  expect(lineFor('%matplotlib inline\nplot()')).toBe('%%estimator\n');
});

it('writes the line once', () => {
  expect(lineFor('%%estimator --name a\nx')).toBe('');
});

it('leaves a cell alone that has a magic of its own', () => {
  expect(lineFor('%%estimators\nx')).toBeNull();
  expect(lineFor('\n%%time\nx')).toBeNull();
});

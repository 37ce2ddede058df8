import { expect, it } from 'vitest';
import { bytes, count, duration, number, plural, time } from '../src/view/format';

it('writes sizes', () => {
  expect([0, 999, 1000, 9949, 9960, 999_499, 999_500, 5e12, 3e18].map(bytes)).toEqual([
    '0 B',
    '999 B',
    '1.0 kB',
    '9.9 kB',
    '10 kB',
    '999 kB',
    '1.0 MB',
    '5.0 TB',
    '3000 PB',
  ]);
});

it('writes durations', () => {
  expect([-5, 0.9, 59, 61, 3600, 7384, 90_000].map(duration)).toEqual([
    '0 s',
    '0 s',
    '59 s',
    '1 min 01 s',
    '1 h 00 min',
    '2 h 03 min',
    '1 d 1 h',
  ]);
});

it('writes numbers', () => {
  expect(
    [null, 0, 1234567, 0.1 + 0.2, 1e-7, -2.5e12, 123456.789, 1e9, Number.NaN, Number.POSITIVE_INFINITY].map(number),
  ).toEqual(['–', '0', '1,234,567', '0.3', '1e-7', '-2.5e12', '123457', '1e9', 'NaN', 'Infinity']);
  expect(count(1000)).toBe('1,000');
  expect(plural(1, 'name')).toBe('1 name');
  expect(plural(2500, 'name')).toBe('2,500 names');
});

it('writes the day only where it is not today', () => {
  const noon = new Date(2026, 10, 24, 12, 0, 5);
  expect(time(noon.getTime() / 1000, noon)).toBe('12:00:05');
  expect(time(noon.getTime() / 1000 - 86_400, noon)).toBe('2026-11-23 12:00:05');
});

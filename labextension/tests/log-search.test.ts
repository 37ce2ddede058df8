import { describe, expect, it } from 'vitest';
import { LogModel } from '../src/view/log-model';
import { segments } from '../src/view/log-row';
import { cells, WrappedRows } from '../src/view/log-rows';
import { LogSearch } from '../src/view/log-search';
import { between } from '../src/view/log-selection';
import { bytes } from './fakes';

function searched(text: string, query: string, matchCase = false): { model: LogModel; search: LogSearch } {
  const model = new LogModel();
  model.feed(bytes(text));
  const search = new LogSearch(model);
  search.set(query, matchCase);
  while (search.advance());
  return { model, search };
}

const found = (search: LogSearch): [number, number][] => search.matches.map(match => [match.row, match.start]);

describe('search', () => {
  it('takes the query as it is written', () => {
    expect(found(searched('a.b axb\n(a.b)', 'a.b').search)).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(found(searched('Loss loss', 'loss', true).search)).toEqual([[0, 5]]);
  });

  it('finds what is there and not what a bar has overwritten', () => {
    expect(found(searched('old text\r\x1b[Knew text', 'old').search)).toEqual([]);
    expect(found(searched('\x1b[31mre\x1b[0md', 'red').search)).toEqual([[0, 0]]);
  });

  it('goes on with lines that come later, and again over one that changed', () => {
    const { model, search } = searched('hit\nmiss', 'hit');
    model.feed(bytes('\rhit!\nhit'));
    search.changedFrom(1);
    while (search.advance());
    expect(found(search)).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
    ]);
  });

  it('steps around the ends, from the row in view', () => {
    const { search } = searched('x\n\nx\n\nx', 'x');
    expect(search.step(1, 1)?.row).toBe(2);
    expect(search.step(1, 0)?.row).toBe(4);
    expect(search.step(1, 0)?.row).toBe(0);
    expect(search.step(-1, 0)?.row).toBe(4);
    search.set('nothing', false);
    expect(search.step(1, 0)).toBeNull();
  });

  it('stops where nobody would step through all of it', () => {
    const { search } = searched(`${'x'.repeat(20_000)}\nx\nx`, 'x');
    expect(search.capped).toBe(true);
    expect(search.advance()).toBe(false);
  });
});

describe('rows', () => {
  it('are cut where colour and matches begin and end', () => {
    const { model, search } = searched('a\x1b[31mbcd\x1b[0me', 'cde');
    const parts = segments(model.line(0), search.in(0)).map(({ text, style, match }) => [
      text,
      style?.fg ?? null,
      !!match,
    ]);
    expect(parts).toEqual([
      ['a', null, false],
      ['b', 1, false],
      ['cd', 1, true],
      ['e', null, true],
    ]);
  });

  it('that are wrapped are found from either side', () => {
    const model = new LogModel();
    model.feed(bytes(Array.from({ length: 3000 }, (_, i) => 'x'.repeat((i % 5) * 40)).join('\n')));
    const rows = new WrappedRows();
    rows.update(model.lines, 0, 80);
    for (const index of [0, 1, 511, 512, 513, 2999])
      expect(rows.at(model.lines, rows.above(model.lines, index))).toBe(index);
    expect(rows.total()).toBe(rows.above(model.lines, 3000));
  });

  it('count wide letters as two columns', () => {
    expect(cells('日本a🙂')).toBe(7);
  });
});

it('text between two places is copied without what is not in the page', () => {
  const { model } = searched('one\ntwo\nthree', 'x');
  expect(between(model, { row: 0, offset: 1 }, { row: 2, offset: 2 })).toBe('ne\ntwo\nth');
  expect(between(model, null, null)).toBe('one\ntwo\nthree');
});

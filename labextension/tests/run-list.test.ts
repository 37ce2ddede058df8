import { beforeEach, describe, expect, it } from 'vitest';
import { Choice } from '../src/list/choice';
import { Lines } from '../src/list/lines';
import type { ListOptions } from '../src/list/options';
import { RunList } from '../src/list/run-list';
import { figure, spoken } from '../src/list/run-row';
import { RunWindow, SIZE, STEP } from '../src/list/window';
import { Client } from '../src/rest/client';
import { Poller } from '../src/rest/poller';
import type { RunList as Listed } from '../src/rest/shapes';
import { FakePage } from './fake-page';
import { FakeServer, row } from './fake-server';

function listed(ids: string[], total = ids.length): Listed {
  return { runs: ids.map(id => row(id)), total, running: 0, now: 0, experiments: [['digits', total]] };
}

describe('RunWindow', () => {
  it('asks for another part only when one looks beyond the one it has', () => {
    const window = new RunWindow();
    window.ask({ text: 'x' });
    const before = window.query;
    window.look(0, 20);
    window.look(SIZE - 30, SIZE);
    expect(window.query).toBe(before);
    window.look(SIZE - 10, SIZE + 10);
    const offset = Number(new URLSearchParams(window.query).get('offset'));
    expect(offset % STEP).toBe(0);
    expect(offset).toBeLessThanOrEqual(SIZE - 10);
    expect(offset + SIZE).toBeGreaterThanOrEqual(SIZE + 10);
  });

  it('knows rows by their place, whichever part they came in', () => {
    const window = new RunWindow();
    window.ask({});
    window.answer(listed(['a', 'b'], 1000), window.query);
    window.look(500, 510);
    expect(window.answer(listed(['m'], 1000), window.query)).toBe(true);
    const offset = Number(new URLSearchParams(window.query).get('offset'));
    expect([window.row(0)?.id, window.row(offset)?.id, window.row(offset + 1)]).toEqual(['a', 'm', undefined]);
  });

  it('forgets the places when a run more is there', () => {
    const window = new RunWindow();
    window.ask({});
    const first = window.query;
    window.answer(listed(['a', 'b'], 1000), first);
    window.look(500, 510);
    window.answer(listed(['m'], 1001), window.query);
    expect(window.row(0)).toBeUndefined();
  });

  it("goes by the server's clock, whatever the browser's says", () => {
    const window = new RunWindow();
    window.ask({});
    window.answer({ ...listed(['a']), now: 5000 }, window.query);
    expect(window.now()).toBeCloseTo(5000, 0);
  });

  it('does not take answers to what is no longer asked', () => {
    const window = new RunWindow();
    window.ask({ text: 'a' });
    const old = window.query;
    expect(window.ask({ text: 'ab' })).toBe(true);
    expect(window.answer(listed(['a']), old)).toBe(false);
    expect(window.known).toBe(false);
  });
});

describe('Lines', () => {
  const window = new RunWindow();
  window.ask({});
  window.answer(
    {
      ...listed(['a', 'b']),
      experiments: [
        ['one', 7],
        ['two', 2],
        ['three', 1],
      ],
    },
    window.query,
  );
  const shown = (lines: Lines): string[] =>
    Array.from({ length: lines.length }, (_, i) => {
      const line = lines.line(i);
      return line.kind === 'run'
        ? `${line.level} ${line.row?.id}`
        : `${line.open ? '-' : '+'} ${line.name} ${line.count}`;
    });

  it('are the runs', () => {
    expect(shown(new Lines(window, false, null))).toEqual(['1 a', '1 b']);
  });

  it('are experiments, the open one with its runs', () => {
    expect(shown(new Lines(window, true, null))).toEqual(['+ one 7', '+ two 2', '+ three 1']);
    expect(shown(new Lines(window, true, 'two'))).toEqual(['+ one 7', '- two 2', '2 a', '2 b', '+ three 1']);
    expect(shown(new Lines(window, true, 'three'))).toEqual(['+ one 7', '+ two 2', '- three 2', '2 a', '2 b']);
    expect(new Lines(window, true, 'two').headingOf(3)).toBe(1);
  });
});

describe('Choice', () => {
  const rows = ['a', 'b', 'c', 'd'].map(id => row(id));
  const at = (i: number) => rows[i];
  const ids = (choice: Choice): string[] => choice.rows.map(one => one.id);

  it('takes one, a stretch, and one more or less', () => {
    const choice = new Choice();
    choice.only(rows[1]!, 1);
    choice.stretch(3, at);
    expect(ids(choice)).toEqual(['b', 'c', 'd']);
    choice.stretch(0, at);
    expect(ids(choice)).toEqual(['a', 'b']);
    choice.toggle(rows[0]!, 0);
    choice.toggle(rows[3]!, 3);
    expect(ids(choice)).toEqual(['b', 'd']);
  });

  it('keeps newer word of what is chosen, and of nothing else', () => {
    const choice = new Choice();
    choice.only(rows[0]!, 0);
    choice.refresh([row('a', { status: 'Failed' }), row('b')]);
    expect(choice.rows.map(one => one.status)).toEqual(['Failed']);
  });
});

describe('a row', () => {
  it('writes numbers that JSON does not have', () => {
    expect(figure(['loss', null, 'nan'])).toBe('loss nan');
    expect(figure(['loss', 0.12345678, null])).toBe('loss 0.1235');
    expect(figure(['steps', 123_456, null])).toBe('steps 123,456');
    expect(figure(['score', 12_345.678, null])).toBe('score 12,346');
  });

  it('is spoken with all that is seen', () => {
    const run = row('a', { progress: { fraction: 0.256, text: '' }, metrics: [['loss', 2, null]] });
    expect(spoken(run, 1061)).toBe('name of a, Running, 1 min 00 s, experiment digits, 26 percent done, loss 2');
  });
});

describe('RunList', () => {
  let server: FakeServer;
  let page: FakePage;
  let list: RunList;
  let done: string[];
  let changes: ListOptions[];

  beforeEach(() => {
    server = new FakeServer();
    page = new FakePage();
    done = [];
    changes = [];
    const note =
      (what: string) =>
      (rows: { id: string }[]): void => {
        done.push(`${what} ${rows.map(one => one.id).join(' ')}`);
      };
    list = new RunList(
      new Poller(new Client(server.send), page),
      {
        open: note('open'),
        remove: note('remove'),
        compare: note('compare'),
        tensorboard: note('tensorboard'),
        train: () => done.push('train'),
      },
      { grouped: false, archived: false },
      options => changes.push(options),
    );
    document.body.replaceChildren(list.element);
    Object.defineProperty(list.element.querySelector('.je-rows')!, 'clientHeight', { value: 440 });
  });

  const items = (): HTMLElement[] => [...list.element.querySelectorAll<HTMLElement>('[role=treeitem]')];
  const names = (): (string | null)[] => items().map(one => one.querySelector('.je-line-name')!.textContent);
  const press = (key: string, more: KeyboardEventInit = {}): boolean =>
    list.element.querySelector('.je-rows')!.dispatchEvent(new KeyboardEvent('keydown', { key, ...more }));
  const type = async (text: string): Promise<void> => {
    const box = list.element.querySelector<HTMLInputElement>('input[type=search]')!;
    box.value = text;
    box.dispatchEvent(new Event('input'));
    await new Promise(resolve => setTimeout(resolve, 80));
    await page.pass(20);
  };
  const many = (n: number): void => {
    for (let i = 0; i < n; i++) server.add(`r${i}`, { created: i, status: 'Completed', ended: i + 10 });
  };

  it('asks nothing before it is seen', async () => {
    server.add('a');
    await page.pass(5000);
    expect(server.asked).toEqual([]);
  });

  it('shows the newest first and what changes', async () => {
    server.add('a', { created: 1 });
    server.add('b', { created: 2 });
    list.seen(true);
    await page.pass(20);
    expect(names()).toEqual(['name of b', 'name of a']);
    server.end('b', 'Failed');
    await page.pass(1000);
    expect(items()[0]!.getAttribute('aria-label')).toContain('Failed');
  });

  it('has a handful of ten thousand runs in the page, and asks for no more than a part', async () => {
    many(10_000);
    list.seen(true);
    await page.pass(20);
    expect(list.element.querySelector('.je-list-summary')!.textContent).toBe('10,000 runs');
    expect(items().length).toBeLessThan(40);
    const rows = list.element.querySelector<HTMLElement>('.je-rows')!;
    rows.scrollTop = 44 * 5000;
    rows.dispatchEvent(new Event('scroll'));
    await new Promise(requestAnimationFrame);
    await page.pass(50);
    expect(names()).toContain('name of r4999');
    expect(items().length).toBeLessThan(40);
    expect(server.polls()).toHaveLength(2);
  });

  it('filters while one types', async () => {
    for (const name of ['bert', 'resnet', 'bert large']) server.add(name, { display_name: name });
    list.seen(true);
    await page.pass(20);
    await type('bert');
    expect(names().sort()).toEqual(['bert', 'bert large']);
    await type('none');
    expect(list.element.textContent).toContain('No run matches.');
  });

  it('opens by click and by keyboard', async () => {
    many(5);
    list.seen(true);
    await page.pass(20);
    items()[1]!.click();
    press('ArrowDown');
    press('Enter');
    expect(done).toEqual(['open r3', 'open r2']);
    expect(document.activeElement).toBe(items()[2]);
    expect(items().filter(one => one.tabIndex === 0)).toEqual([items()[2]]);
  });

  it('compares what was chosen with Shift', async () => {
    many(5);
    list.seen(true);
    await page.pass(20);
    const compare = [...list.element.querySelectorAll('button')].find(one => one.textContent === 'Compare')!;
    expect(compare.disabled).toBe(true);
    items()[0]!.click();
    press('ArrowDown', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    compare.click();
    expect(done.at(-1)).toBe('compare r4 r3 r2');
    press('Delete');
    expect(done.at(-1)).toBe('remove r4 r3 r2');
  });

  it('makes the menu about the run under the pointer, unless that is one of those chosen', async () => {
    many(3);
    list.seen(true);
    await page.pass(20);
    const menu = (i: number): boolean => items()[i]!.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true }));
    items()[0]!.dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true }));
    items()[1]!.dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true }));
    menu(1);
    expect(list.selection.map(one => one.id)).toEqual(['r2', 'r1']);
    menu(2);
    expect(list.selection.map(one => one.id)).toEqual(['r0']);
  });

  it('groups by experiment and opens one of them', async () => {
    server.add('a', { experiment: 'one' });
    server.add('b', { experiment: 'two' });
    list.seen(true);
    list.set({ grouped: true, archived: false });
    await page.pass(20);
    expect(names()).toEqual(['one', 'two']);
    items()[0]!.click();
    await page.pass(20);
    expect(names()).toEqual(['one', 'name of a', 'two']);
    expect(items()[0]!.getAttribute('aria-expanded')).toBe('true');
    press('ArrowDown');
    press('ArrowLeft');
    expect(document.activeElement).toBe(items()[0]);
  });

  it('hands on what is switched rather than switching it itself', () => {
    const group = [...list.element.querySelectorAll('button')].find(one => one.textContent === 'Group')!;
    group.click();
    expect(changes).toEqual([{ grouped: true, archived: false }]);
  });

  it('says when nobody answers, and no longer when somebody does', async () => {
    server.add('a');
    list.seen(true);
    await page.pass(20);
    server.mood = 'absent';
    await page.pass(1000);
    const notice = list.element.querySelector<HTMLElement>('.je-notice')!;
    expect(notice.hidden).toBe(false);
    expect(notice.textContent).toContain('jupyter server extension enable');
    server.mood = 'answers';
    await page.pass(30_000);
    expect(notice.hidden).toBe(true);
    expect(names()).toEqual(['name of a']);
  });

  it('writes names as text, whatever is in them', async () => {
    server.add('a', { display_name: '<img src=x onerror=alert(1)>' });
    list.seen(true);
    await page.pass(20);
    expect(list.element.querySelector('img')).toBeNull();
    expect(names()).toEqual(['<img src=x onerror=alert(1)>']);
  });
});

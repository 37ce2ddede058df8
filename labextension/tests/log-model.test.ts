import { describe, expect, it } from 'vitest';
import { MAX_COLUMNS } from '../src/view/log-line';
import { LogModel } from '../src/view/log-model';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function shown(...pieces: (string | Uint8Array)[]): string[] {
  const model = new LogModel();
  for (const piece of pieces) model.feed(typeof piece === 'string' ? bytes(piece) : piece);
  return model.lines.map(line => line.text);
}

describe('what a terminal would show', () => {
  it('commits lines at line feeds', () => {
    expect(shown('one\ntwo\nthree')).toEqual(['one', 'two', 'three']);
    expect(shown('one\r\ntwo\r\n')).toEqual(['one', 'two', '']);
  });

  it('overwrites after a carriage return and keeps the longer tail', () => {
    expect(shown('10% #', '\r20% ##', '\rdone')).toEqual(['done##']);
  });

  it('joins what was cut anywhere', () => {
    const text = 'é\x1b[31mred\x1b[0m 日本\n\x1b[1Ax\x1b]0;title\x07y\n\x1b[2K🙂\rok\n';
    const whole = shown(text);
    const all = bytes(text);
    for (let cut = 1; cut < all.length; cut++) {
      expect(shown(all.subarray(0, cut), all.subarray(cut))).toEqual(whole);
    }
  });

  it('moves nested bars up and down', () => {
    const bars = 'outer 0%\ninner 0%\x1b[A\router 1%\ninner 9%\x1b[A\router 2%\n\x1b[Kinner 1%';
    expect(shown(bars)).toEqual(['outer 2%', 'inner 1%']);
  });

  it('obeys backspace, tabs, columns and erasing', () => {
    expect(shown('abc\b\bX')).toEqual(['aXc']);
    expect(shown('a\tb')).toEqual(['a       b']);
    expect(shown('abcdef\x1b[3G\x1b[K')).toEqual(['ab']);
    expect(shown('abcdef\x1b[3D\x1b[1K')).toEqual(['    ef']);
    expect(shown('abc\x1b[2K\rx')).toEqual(['x']);
    expect(shown('ab\x1b[3Cx')).toEqual(['ab   x']);
    expect(shown('a\nb\nc\x1b[2Fx')).toEqual(['x', 'b', 'c']);
  });

  it('never leaves what it holds', () => {
    expect(shown('a\x1b[99A\x1b[99Bb\x1b[99D\x1b[0Gc')).toEqual(['cb']);
  });

  it('drops other sequences and control bytes', () => {
    expect(shown('\x1b[?25la\x1b]8;;http://x\x1b\\b\x1b(B\x00\x07c\x1b[>4;2m')).toEqual(['abc']);
  });

  it('does not wait forever for a sequence that never ends', () => {
    expect(shown(`\x1b]0;never\n`, 'next\n')).toEqual([']0;never', 'next', '']);
    expect(shown(`\x1b]${'x'.repeat(5000)}`)[0]).toHaveLength(5001);
  });

  it('shows bytes that are not UTF-8 as replacement characters', () => {
    expect(shown(new Uint8Array([0x61, 0xff, 0x62, 0xc3, 0x0a]))).toEqual(['a\ufffdb\ufffd', '']);
  });
});

describe('colours', () => {
  function spans(text: string): [number, number, unknown][] {
    const model = new LogModel();
    model.feed(bytes(text));
    return (model.lines[0]?.spans ?? []).map(span => [span.start, span.end, span.style.fg]);
  }

  it('keeps stretches of one look together', () => {
    expect(spans('a\x1b[31mb\x1b[31mc\x1b[0md')).toEqual([[1, 3, 1]]);
  });

  it('knows bright, 256 and true colours', () => {
    expect(spans('\x1b[92ma\x1b[38;5;196mb\x1b[38;2;1;2;3mc\x1b[38;5;244md')).toEqual([
      [0, 1, 10],
      [1, 2, 'rgb(255 0 0)'],
      [2, 3, 'rgb(1 2 3)'],
      [3, 4, 'rgb(128 128 128)'],
    ]);
  });

  it('are overwritten with the text', () => {
    expect(spans('\x1b[31maaaaaa\r\x1b[0m\x1b[2Cbb')).toEqual([
      [0, 2, 1],
      [4, 6, 1],
    ]);
  });

  it('survive a line end', () => {
    const model = new LogModel();
    model.feed(bytes('\x1b[1mone\ntwo\x1b[22m!'));
    expect(model.lines[1]?.spans).toMatchObject([{ start: 0, end: 3, style: { bold: true } }]);
  });
});

describe('limits', () => {
  it('keeps the beginning of an endless line and notes the cut', () => {
    const model = new LogModel();
    for (let i = 0; i < 100; i++) model.feed(bytes('x'.repeat(100_000)));
    expect(model.lines).toHaveLength(1);
    expect(model.lines[0]?.text).toHaveLength(MAX_COLUMNS);
    expect(model.lines[0]?.cut).toBe(10_000_000 - MAX_COLUMNS);
  });

  it('drops from the front and knows the byte it now starts at', () => {
    const model = new LogModel(1000);
    let text = '';
    for (let i = 0; i < 5000; i++) {
      const line = `line ${i}\n`;
      text += line;
      model.feed(bytes(line));
    }
    expect(model.lines.length).toBeGreaterThanOrEqual(1000);
    expect(model.lines.length).toBeLessThanOrEqual(1300);
    expect(model.line(model.first).text).toBe(`line ${model.first}`);
    expect(text.slice(model.start, model.start + 20).split('\n')[0]).toBe(`line ${model.first}`);
    expect(model.end).toBe(text.length);
  });
});

describe('a log that is begun in its middle', () => {
  const text = Array.from({ length: 100 }, (_, i) => `line ${i}`).join('\n');
  const all = bytes(text);

  it('leaves out the half line', () => {
    const model = new LogModel();
    model.reset(3);
    model.feed(all.subarray(3));
    expect(model.lines[0]?.text).toBe('line 1');
    expect(model.start).toBe(7);
    expect(model.truncated).toBe(true);
  });

  it('grows towards its beginning without renaming rows', () => {
    const model = new LogModel();
    model.reset(500);
    model.feed(all.subarray(500));
    const row = model.first + 3;
    const kept = model.line(row).text;
    model.prepend(all.subarray(200, model.start));
    expect(model.line(row).text).toBe(kept);
    model.prepend(all.subarray(0, model.start));
    expect(model.lines.map(line => line.text).join('\n')).toBe(text);
    expect(model.start).toBe(0);
  });

  it('puts a bar together that was cut between two of its moves', () => {
    const bar = bytes('start\n\x1b[32m 1% #\r 2% ##\r 3%');
    const model = new LogModel();
    model.reset(15);
    model.feed(bar.subarray(15));
    model.prepend(bar.subarray(0, model.start));
    expect(model.lines.map(line => line.text)).toEqual(['start', ' 3% ##']);
  });

  it('tells each watcher what changed', () => {
    const model = new LogModel();
    model.feed(bytes('a\nb\nc'));
    const changes = model.watch();
    changes.from = Number.POSITIVE_INFINITY;
    changes.renumbered = false;
    model.feed(bytes('\x1b[Ax'));
    expect(changes).toEqual({ from: 1, renumbered: false });
  });
});

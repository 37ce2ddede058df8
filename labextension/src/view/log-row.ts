/** One line of the log as an element. */
import { fill, h } from './dom';
import { count } from './format';
import type { Line } from './log-line';
import type { Match } from './log-search';
import type { Style } from './log-style';

interface Segment {
  text: string;
  style: Style | null;
  match: Match | null;
}

/** The line cut where its look changes: at the ends of styled stretches and of matches. */
export function segments(line: Line, matches: Match[]): Segment[] {
  const cuts = new Set([0, line.text.length]);
  for (const { start, end } of [...(line.spans ?? []), ...matches]) cuts.add(start).add(end);
  const at = [...cuts].filter(cut => cut <= line.text.length).sort((a, b) => a - b);
  const covering = <T extends { start: number; end: number }>(all: T[], start: number): T | undefined =>
    all.find(one => one.start <= start && one.end > start);
  return at.slice(0, -1).map((start, i) => ({
    text: line.text.slice(start, at[i + 1]),
    style: covering(line.spans ?? [], start)?.style ?? null,
    match: covering(matches, start) ?? null,
  }));
}

export function drawLine(row: HTMLElement, line: Line, matches: Match[], current: Match | null): void {
  if (!line.spans?.length && !matches.length && !line.cut) {
    row.textContent = line.text;
    return;
  }
  const children = segments(line, matches).map(({ text, style, match }) => {
    if (!style && !match) return document.createTextNode(text);
    const piece = h(match ? 'mark' : 'span', {}, text);
    if (style) dress(piece, style);
    if (match && current && match.row === current.row && match.start === current.start) {
      piece.classList.add('je-current');
    }
    return piece;
  });
  const note = line.cut > 0 && h('span', { class: 'je-log-cut' }, ` … ${count(line.cut)} more columns not shown`);
  fill(row, ...children, note);
}

function dress(element: HTMLElement, style: Style): void {
  const [fg, bg] = style.inverse ? [style.bg ?? 'bg', style.fg ?? 'fg'] : [style.fg, style.bg];
  // Bold standard colours are drawn bright, as terminals do.
  const bright = style.bold && typeof fg === 'number' && fg < 8 && !style.inverse;
  if (fg !== null) element.style.color = colour(bright ? (fg as number) + 8 : fg);
  if (bg !== null) element.style.backgroundColor = colour(bg);
  for (const look of ['bold', 'dim', 'italic', 'underline', 'strike'] as const) {
    if (style[look]) element.classList.add(`je-${look}`);
  }
}

function colour(value: number | string): string {
  if (typeof value === 'number') return `var(--je-ansi-${value})`;
  if (value === 'fg' || value === 'bg') return `var(--je-log-${value})`;
  return value;
}

import type { Style } from './log-style';

export interface Span {
  start: number;
  end: number;
  style: Style;
}

/** One row of the log, as a terminal would show it. */
export interface Line {
  text: string;
  /** Styled stretches in order, without overlaps; null for the many lines that have none. */
  spans: Span[] | null;
  /** Columns that were written beyond the kept length. */
  cut: number;
}

/** A line longer than this is kept only so far: no one reads on, and a browser cannot lay it out. */
export const MAX_COLUMNS = 20_000;

export function emptyLine(): Line {
  return { text: '', spans: null, cut: 0 };
}

/** Writes text at a column over whatever stands there. */
export function writeAt(line: Line, column: number, text: string, style: Style | null): void {
  const end = column + text.length;
  if (end > MAX_COLUMNS) {
    line.cut = Math.max(line.cut, end - MAX_COLUMNS);
    if (column >= MAX_COLUMNS) return;
    text = text.slice(0, MAX_COLUMNS - column);
  }
  const old = line.text;
  if (column === old.length) line.text = old + text;
  else if (column > old.length) line.text = old + ' '.repeat(column - old.length) + text;
  else line.text = old.slice(0, column) + text + old.slice(column + text.length);
  if (line.spans || style) paint(line, column, column + text.length, style);
}

export function eraseFrom(line: Line, column: number): void {
  line.text = line.text.slice(0, column);
  line.cut = 0;
  if (line.spans) line.spans = clipped(line.spans, 0, column);
}

export function eraseUpTo(line: Line, column: number): void {
  writeAt(line, 0, ' '.repeat(Math.min(column, line.text.length)), null);
}

function paint(line: Line, start: number, end: number, style: Style | null): void {
  const spans = line.spans ?? [];
  const last = spans[spans.length - 1];
  if (!last || last.end <= start) {
    if (!style) return;
    if (last && last.end === start && last.style === style) last.end = end;
    else spans.push({ start, end, style });
    line.spans = spans;
    return;
  }
  const after = clipped(spans, end, MAX_COLUMNS);
  line.spans = [...clipped(spans, 0, start), ...(style ? [{ start, end, style }] : []), ...after];
}

function clipped(spans: Span[], from: number, to: number): Span[] {
  return spans
    .filter(span => span.end > from && span.start < to)
    .map(span => ({ start: Math.max(span.start, from), end: Math.min(span.end, to), style: span.style }));
}

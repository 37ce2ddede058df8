/**
 * The log as lines, from its raw bytes as they come in.
 *
 * A log is what a terminal would have been sent: a progress bar returns to the start of its line, nested bars move up
 * and down. The model keeps what a terminal would show, and only that, so a bar that moved a million times is one line.
 * Lines are named by a row number that stays theirs when lines before them are dropped (past the limit) or fetched
 * (below zero).
 */
import { emptyLine, eraseFrom, eraseUpTo, type Line, writeAt } from './log-line';
import { applySgr, type Style } from './log-style';

export const MAX_LINES = 200_000;
/** Dropping from the front moves the whole array, so it is done for one in so many lines at once. */
const SLACK = 1 / 20;
/** Lines between two places where the front may be cut off. */
const MARK_EVERY = 250;
/** Slices keep the string they were cut from alive: small pieces bound what one short line can hold on to. */
const PIECE = 64 * 1024;
/** An escape sequence that has not ended after this many characters is not one. */
const MAX_SEQUENCE = 4096;

const CSI = /\x1b\[([0-?]*)[ -/]*([@-~])/y;
const OSC = /\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)/y;
const SHORT_ESCAPE = /\x1b[ -/]*[0-Z\\`-~]/y;

/** What changed since a view last looked. `from` is the lowest changed row. */
export interface Changes {
  from: number;
  renumbered: boolean;
}

export class LogModel {
  /** Byte offsets in the log of what is held: [start, end). */
  start = 0;
  end = 0;
  /** Row number of lines[0]. */
  first = 0;
  lines: Line[] = [emptyLine()];

  private decoder = new TextDecoder('utf-8');
  private style: Style | null = null;
  private row = 0;
  private column = 0;
  private pending = '';
  private synced = true;
  private fetched = 0;
  /** Places where a line begins at a known byte, the only ones where the front may be cut off. */
  private marks: { row: number; offset: number }[] = [];
  private watchers = new Set<Changes>();
  /** The lowest row that was changed and that watchers have not been told of. */
  private lowest = Number.POSITIVE_INFINITY;

  constructor(private readonly limit: number = MAX_LINES) {}

  get last(): number {
    return this.first + this.lines.length - 1;
  }

  /** Whether earlier bytes exist that are not held. */
  get truncated(): boolean {
    return this.start > 0;
  }

  line(row: number): Line {
    return this.lines[row - this.first] ?? emptyLine();
  }

  watch(): Changes {
    const changes = { from: this.first, renumbered: true };
    this.watchers.add(changes);
    return changes;
  }

  unwatch(changes: Changes): void {
    this.watchers.delete(changes);
  }

  /** Begins anew at a byte of the log. Not at its beginning, the first line is half a line, and is left out. */
  reset(offset = 0): void {
    this.start = this.end = offset;
    this.first = this.row = this.column = 0;
    this.lines = [emptyLine()];
    this.decoder = new TextDecoder('utf-8');
    this.style = null;
    this.pending = '';
    this.synced = offset === 0;
    this.marks = [];
    this.fetched = 0;
    this.touched(this.first);
    this.tell(true);
  }

  feed(bytes: Uint8Array): void {
    let at = 0;
    if (!this.synced && bytes.length) {
      const begin = bytes.findIndex(byte => byte === 10 || byte === 13);
      // A first line without an end in sight is shown from its middle rather than not at all.
      at = begin < 0 ? 0 : begin + 1;
      this.start += at;
      this.end += at;
      this.synced = true;
    }
    while (at < bytes.length) {
      const piece = bytes.subarray(at, pieceEnd(bytes, at));
      this.write(this.decoder.decode(piece, { stream: true }));
      at += piece.length;
      this.end += piece.length;
      if (piece[piece.length - 1] === 10) this.mark();
    }
    this.tell();
    this.drop();
  }

  /** Puts the lines of the bytes just before `start` in front. They may begin with half a line, which is left out. */
  prepend(bytes: Uint8Array): void {
    const earlier = new LogModel(Number.POSITIVE_INFINITY);
    earlier.reset(this.start - bytes.length);
    earlier.feed(bytes);
    const joint = earlier.lines.pop() ?? emptyLine();
    if (joint.text) this.lines[0] = overlaid(joint, earlier.column, this.lines[0]!);
    this.fetched += earlier.lines.length;
    this.first -= earlier.lines.length;
    this.lines = earlier.lines.concat(this.lines);
    const shift = this.first - earlier.first;
    this.marks = [...earlier.marks.map(mark => ({ ...mark, row: mark.row + shift })), ...this.marks];
    this.start = earlier.start;
    this.touched(this.first);
    this.tell(true);
  }

  /** Looks at every letter: in a log of bars and colours nearly every search for the next control would be a short one. */
  private write(decoded: string): void {
    const text = this.pending + decoded;
    this.pending = '';
    let from = 0;
    for (let at = 0; at < text.length; ) {
      const code = text.charCodeAt(at);
      if (code >= 32 && code !== 127) {
        at += 1;
        continue;
      }
      if (at > from) this.put(text.slice(from, at));
      if (code === 27) {
        const end = this.escape(text, at);
        if (end < 0) {
          this.pending = text.slice(at);
          return;
        }
        at = end;
      } else {
        this.control(code);
        at += 1;
      }
      from = at;
    }
    if (from < text.length) this.put(text.slice(from));
  }

  private put(text: string): void {
    writeAt(this.line(this.row), this.column, text, this.style);
    this.column += text.length;
    this.touched(this.row);
  }

  private control(code: number): void {
    if (code === 10) {
      this.moveTo(this.row + 1);
      this.column = 0;
    } else if (code === 13) this.column = 0;
    else if (code === 8) this.column = Math.max(0, this.column - 1);
    else if (code === 9) this.put(' '.repeat(8 - (this.column % 8)));
  }

  private moveTo(row: number): void {
    this.row = Math.max(this.first, row);
    while (this.row > this.last) this.lines.push(emptyLine());
    this.touched(this.row);
  }

  /** Obeys the sequence at `at` and returns where it ends, or -1 when the rest of it has not come yet. */
  private escape(text: string, at: number): number {
    CSI.lastIndex = OSC.lastIndex = SHORT_ESCAPE.lastIndex = at;
    const csi = CSI.exec(text);
    if (csi) {
      this.obey(csi[1]!, csi[2]!);
      return CSI.lastIndex;
    }
    if (OSC.test(text)) return OSC.lastIndex;
    if (SHORT_ESCAPE.test(text)) return SHORT_ESCAPE.lastIndex;
    const broken = /[\n\r]/.test(text.slice(at, at + MAX_SEQUENCE)) || text.length - at > MAX_SEQUENCE;
    return broken ? at + 1 : -1;
  }

  private obey(parameters: string, verb: string): void {
    const n = Math.min(Number.parseInt(parameters, 10) || 0, 100_000);
    const step = Math.max(1, n);
    const line = this.line(this.row);
    if (verb === 'm') this.style = /[<-?]/.test(parameters) ? this.style : applySgr(this.style, parameters);
    else if (verb === 'K') {
      if (n !== 1) eraseFrom(line, n === 2 ? 0 : this.column);
      else eraseUpTo(line, this.column + 1);
      this.touched(this.row);
    } else if (verb === 'A' || verb === 'F') this.moveTo(this.row - step);
    // Moving down stops at the last line, as it does at the bottom of a terminal.
    else if (verb === 'B') this.moveTo(Math.min(this.last, this.row + step));
    else if (verb === 'C') this.column += step;
    else if (verb === 'D') this.column = Math.max(0, this.column - step);
    else if (verb === 'G') this.column = step - 1;
    if (verb === 'F') this.column = 0;
  }

  private mark(): void {
    const previous = this.marks[this.marks.length - 1]?.row ?? this.first;
    if (this.column !== 0 || this.row !== this.last || this.row < previous + MARK_EVERY) return;
    this.marks.push({ row: this.row, offset: this.end });
  }

  private drop(): void {
    const limit = this.limit + this.fetched;
    if (this.lines.length <= limit * (1 + SLACK)) return;
    const cut = this.marks.findIndex(mark => mark.row >= this.last - limit && mark.row <= this.row);
    const mark = this.marks[cut];
    if (!mark) return;
    this.lines.splice(0, mark.row - this.first);
    this.marks.splice(0, cut + 1);
    this.first = mark.row;
    this.start = mark.offset;
    this.touched(this.first);
    this.tell(true);
  }

  private touched(row: number): void {
    if (row < this.lowest) this.lowest = row;
  }

  private tell(renumbered = false): void {
    for (const changes of this.watchers) {
      if (this.lowest < changes.from) changes.from = this.lowest;
      if (renumbered) changes.renumbered = true;
    }
    this.lowest = Number.POSITIVE_INFINITY;
  }
}

/** Where the next piece ends: after the last line end within reach, so that most pieces begin with a line. */
function pieceEnd(bytes: Uint8Array, at: number): number {
  const piece = bytes.subarray(at, at + PIECE);
  return at + (piece.lastIndexOf(10) + 1 || piece.length);
}

/** A line that was cut at a byte, put together again: its later half was read as if it began a line. */
function overlaid(under: Line, column: number, over: Line): Line {
  writeAt(under, column, over.text, null);
  for (const span of over.spans ?? []) {
    writeAt(under, column + span.start, over.text.slice(span.start, span.end), span.style);
  }
  return under;
}

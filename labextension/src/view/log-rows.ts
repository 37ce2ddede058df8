/** Where each line stands when long lines are wrapped: heights in rows, summed so that either can be found fast. */
import type { Line } from './log-line';

const BLOCK = 512;

export class WrappedRows {
  private blocks: number[] = [];
  private counted = 0;
  private columns = 80;

  /** Counts lines anew from an index on (0: all of them). */
  update(lines: Line[], from: number, columns: number): void {
    if (columns !== this.columns) {
      this.columns = columns;
      from = 0;
    }
    const first = Math.floor(Math.min(from, this.counted, Math.max(0, lines.length - 1)) / BLOCK);
    this.blocks.length = first;
    for (let start = first * BLOCK; start < lines.length; start += BLOCK) {
      let sum = 0;
      for (let i = start; i < Math.min(start + BLOCK, lines.length); i++) sum += this.height(lines[i]!);
      this.blocks.push(sum);
    }
    this.counted = lines.length;
  }

  height(line: Line): number {
    return Math.max(1, Math.ceil(cells(line.text) / this.columns));
  }

  total(): number {
    return this.blocks.reduce((sum, block) => sum + block, 0);
  }

  /** Rows above the line with this index. */
  above(lines: Line[], index: number): number {
    const block = Math.floor(index / BLOCK);
    let rows = 0;
    for (let i = 0; i < block; i++) rows += this.blocks[i] ?? 0;
    for (let i = block * BLOCK; i < index; i++) rows += this.height(lines[i]!);
    return rows;
  }

  /** Index of the line at a row. */
  at(lines: Line[], row: number): number {
    let block = 0;
    let rows = 0;
    while (block < this.blocks.length - 1 && rows + this.blocks[block]! <= row) rows += this.blocks[block++]!;
    let index = block * BLOCK;
    while (index < lines.length - 1 && rows + this.height(lines[index]!) <= row) rows += this.height(lines[index++]!);
    return index;
  }
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;
const NOT_ASCII = /[^\x00-\x7f]/;

/** Terminal columns of a text. Emoji need no counting: they are two code units long and two columns wide. */
export function cells(text: string): number {
  if (!NOT_ASCII.test(text)) return text.length;
  return text.length + (text.match(WIDE)?.length ?? 0);
}

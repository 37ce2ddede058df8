/** Selections that reach over lines which are not in the page. */
import type { LogModel } from './log-model';

interface End {
  row: number;
  offset: number;
}

/** Rows where the page's selection begins and ends, as far as they are in this log. */
export function selectedRows(log: HTMLElement): number[] {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return [];
  return [selection.anchorNode, selection.focusNode]
    .map(node => rowOf(log, node))
    .filter((row): row is HTMLElement => row !== null)
    .map(row => Number(row.dataset.row));
}

export function copySelection(event: ClipboardEvent, log: HTMLElement, model: LogModel, everything: boolean): void {
  const text = everything ? between(model, null, null) : selectedText(log, model);
  if (text === null || !event.clipboardData) return;
  event.clipboardData.setData('text/plain', text);
  event.preventDefault();
}

function selectedText(log: HTMLElement, model: LogModel): string | null {
  const range = document.getSelection()?.rangeCount ? document.getSelection()?.getRangeAt(0) : null;
  if (!range) return null;
  const from = endOf(log, range.startContainer, range.startOffset);
  const to = endOf(log, range.endContainer, range.endOffset);
  return from && to ? between(model, from, to) : null;
}

function endOf(log: HTMLElement, node: Node, offset: number): End | null {
  const row = rowOf(log, node);
  if (!row) return null;
  const before = document.createRange();
  before.setStart(row, 0);
  before.setEnd(node, offset);
  return { row: Number(row.dataset.row), offset: before.toString().length };
}

export function between(model: LogModel, from: End | null, to: End | null): string {
  const begin = from ?? { row: model.first, offset: 0 };
  const end = to ?? { row: model.last, offset: Number.POSITIVE_INFINITY };
  if (begin.row === end.row) return model.line(begin.row).text.slice(begin.offset, end.offset);
  const lines = [model.line(begin.row).text.slice(begin.offset)];
  for (let row = begin.row + 1; row < end.row; row++) lines.push(model.line(row).text);
  lines.push(model.line(end.row).text.slice(0, end.offset));
  return lines.join('\n');
}

function rowOf(log: HTMLElement, node: Node | null): HTMLElement | null {
  const element = node instanceof HTMLElement ? node : (node?.parentElement ?? null);
  const row = element?.closest<HTMLElement>('.je-log-row') ?? null;
  return row && log.contains(row) ? row : null;
}

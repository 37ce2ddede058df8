/** One run in the list, and one experiment. */
import type { RunRow } from '../rest/shapes';
import { isLive } from '../rest/shapes';
import { fill, h, setText, show } from '../view/dom';
import { time as clock, count, duration, number, plural } from '../view/format';
import { STATUSES } from '../view/header';
import { icon } from '../view/icons';
import type { Line } from './lines';

export type Figure = RunRow['metrics'][number];

/** Four digits tell runs apart, and leave room for another figure. */
export function figure([name, value, odd]: Figure): string {
  if (odd !== null || value === null || Number.isInteger(value)) return `${name} ${odd ?? number(value)}`;
  return `${name} ${number(Math.abs(value) < 1000 ? Number(value.toPrecision(4)) : Math.round(value))}`;
}

export function nameOf(row: Pick<RunRow, 'id' | 'display_name'>): string {
  return row.display_name || row.id;
}

/** Of a run that has not begun, how long it has waited. */
export function timeOf(row: RunRow, now: number): string {
  return duration((row.ended ?? now) - (row.started ?? row.created));
}

/** What a screen reader says of a run. */
export function spoken(row: RunRow, now: number): string {
  const parts = [nameOf(row), STATUSES[row.status][0], timeOf(row, now), `experiment ${row.experiment}`];
  if (row.progress && isLive(row.status)) parts.push(`${Math.round(row.progress.fraction * 100)} percent done`);
  if (row.archived) parts.push('archived');
  return [...parts, ...row.metrics.map(figure)].join(', ');
}

/** Letters of an id that no other run has. */
const TAIL = 8;

export class LineElement {
  readonly element = h('div', { class: 'je-line', role: 'treeitem', tabindex: -1 });
  private readonly badge = h('span', { class: 'je-line-status' });
  private readonly name = h('span', { class: 'je-line-stem' });
  /** Where a run goes by its id: what tells it from its neighbours stands at the end. */
  private readonly tail = h('span');
  private readonly time = h('span', { class: 'je-line-time' });
  private readonly second = h('span', { class: 'je-line-second' });
  private readonly done = h('span', { class: 'je-progress-done' });
  private readonly progress = h('span', { class: 'je-line-progress', hidden: true }, this.done);
  private readonly texts = h(
    'span',
    { class: 'je-line-texts' },
    h('span', { class: 'je-line-first' }, h('span', { class: 'je-line-name' }, this.name, this.tail), this.time),
    this.second,
  );
  private mark = '';

  constructor() {
    this.element.append(this.badge, this.texts, this.progress);
  }

  set(line: Line, chosen: boolean, now: number): void {
    const { element } = this;
    element.setAttribute('aria-level', line.kind === 'run' ? String(line.level) : '1');
    element.dataset.kind = line.kind;
    if (line.kind === 'experiment') this.setExperiment(line);
    else {
      element.removeAttribute('aria-expanded');
      element.setAttribute('aria-selected', String(chosen));
      if (line.row) this.setRun(line.row, line.level, now);
      else this.setUnknown();
    }
  }

  private setRun(row: RunRow, level: number, now: number): void {
    const [label, tone, symbol] = STATUSES[row.status];
    this.sign(row.status, tone, () => icon(symbol));
    this.badge.title = label;
    setText(this.name, row.display_name || row.id.slice(0, -TAIL));
    setText(this.tail, row.display_name ? '' : row.id.slice(-TAIL));
    setText(this.time, timeOf(row, now));
    const of = level === 1 ? [row.experiment] : [];
    const text = row.metrics.slice(-3).map(figure);
    setText(this.second, [...of, ...text].join(' · '));
    const fraction = isLive(row.status) ? row.progress : null;
    show(this.progress, fraction !== null);
    if (fraction) this.done.style.width = `${Math.round(100 * Math.min(1, Math.max(0, fraction.fraction)))}%`;
    this.element.classList.toggle('je-line-archived', row.archived);
    const lines = [nameOf(row), row.display_name && row.id, `${label}, from ${clock(row.created)}`, fraction?.text];
    this.element.title = lines.filter(Boolean).join('\n');
    this.element.setAttribute('aria-label', spoken(row, now));
  }

  private setExperiment(line: Extract<Line, { kind: 'experiment' }>): void {
    this.sign(`open ${line.open}`, 'off', () => icon(line.open ? 'down' : 'right'));
    this.badge.title = '';
    setText(this.name, line.name);
    setText(this.tail, '');
    setText(this.time, count(line.count));
    setText(this.second, '');
    show(this.progress, false);
    this.element.title = line.name;
    this.element.removeAttribute('aria-selected');
    this.element.setAttribute('aria-expanded', String(line.open));
    this.element.setAttribute('aria-label', `Experiment ${line.name}, ${plural(line.count, 'run')}`);
  }

  private setUnknown(): void {
    this.sign('', 'off', () => icon('clock'));
    for (const part of [this.tail, this.time, this.second]) setText(part, '');
    setText(this.name, '…');
    show(this.progress, false);
    this.element.setAttribute('aria-label', 'Loading');
  }

  private sign(mark: string, tone: string, draw: () => Element): void {
    if (this.mark === mark && this.badge.firstChild) return;
    this.mark = mark;
    this.badge.dataset.tone = tone;
    fill(this.badge, draw());
  }
}

/** What is compared of runs beside their curves: one row for each name, one cell for each run. */

import { detailGroups } from '../view/details';
import { duration, number } from '../view/format';
import type { RunState, SeriesPoints } from '../view/protocol';
import { latest } from '../view/series';

export interface Subject {
  id: string;
  state: RunState | null;
  series: ReadonlyMap<string, SeriesPoints>;
  now: number;
}

export interface Row {
  name: string;
  /** null where a run has no such value. */
  cells: (string | null)[];
  differs: boolean;
}

export interface Group {
  title: string;
  rows: Row[];
}

/** Values that are different for every run, and say nothing when they are. */
const OWN = new Set(['Run id', 'Created', 'Started', 'Ended']);

/** What stands in the summary need not be said again, unless a user's own name happens to be the same. */
const NAMED_BY_USERS = new Set(['Summary', 'Parameters', 'Tags', 'Properties']);

export function groups(subjects: Subject[]): Group[] {
  const perRun = subjects.map(subject => (subject.state ? [summary(subject), ...detailGroups(subject.state)] : []));
  const titles = merged(perRun.map(all => all.map(([title]) => title)));
  const found = titles.map(title => {
    const tables = perRun.map(all => named(all.find(([one]) => one === title)?.[1] ?? []));
    return { title, rows: rowsOf(tables) };
  });
  const said = new Set(found.find(group => group.title === 'Summary')?.rows.map(row => row.name));
  for (const group of found) {
    if (!NAMED_BY_USERS.has(group.title)) group.rows = group.rows.filter(row => !said.has(row.name));
  }
  const metrics = { title: 'Metrics (last value)', rows: rowsOf(subjects.map(lastValues)) };
  // What one set and what came of it first; where and from what after that.
  const first = ['Summary', 'Parameters'];
  const at = (title: string): Group[] => found.filter(group => group.title === title);
  const rest = found.filter(group => !first.includes(group.title));
  return [...at('Summary'), ...at('Parameters'), metrics, ...rest].filter(group => group.rows.length > 0);
}

function summary({ state, now }: Subject): [string, [string, string][]] {
  if (!state) return ['Summary', []];
  const seconds = (state.ended ?? now) - (state.started ?? state.created);
  return [
    'Summary',
    [
      ['Status', state.status],
      ['Duration', duration(seconds)],
      ['Compute target', state.target],
    ],
  ];
}

function lastValues(subject: Subject): Map<string, string> {
  return new Map([...subject.series].map(([name, points]) => [name, number(latest(points))]));
}

function rowsOf(tables: Map<string, string>[]): Row[] {
  return merged(tables.map(table => [...table.keys()])).map(name => {
    const cells = tables.map(table => table.get(name) ?? null);
    return { name, cells, differs: !OWN.has(name) && new Set(cells).size > 1 };
  });
}

/** What was given without a name is told by its place. */
function named(pairs: [string, string][]): Map<string, string> {
  let place = 0;
  return new Map(
    pairs.map(([name, value]) => {
      if (!name) place += 1;
      return [name || `argument ${place}`, value];
    }),
  );
}

/** All names once, in the order of the first that has them. */
function merged(lists: string[][]): string[] {
  return [...new Set(lists.flat())];
}

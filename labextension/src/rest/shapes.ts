/** What the server extension answers, beside what protocol.ts says of one run. Times are seconds since the epoch. */
import type { Status, Update } from '../view/protocol';

/** A run as a list shows it. */
export interface RunRow {
  id: string;
  experiment: string;
  display_name: string;
  status: Status;
  created: number;
  started: number | null;
  ended: number | null;
  archived: boolean;
  parent: string | null;
  type: string;
  source: string;
  target: string;
  tags: Record<string, string>;
  /** [name, value, what the value is where it is no number of JSON's], the last logged last. */
  metrics: [string, number | null, 'nan' | 'inf' | '-inf' | null][];
  progress: { fraction: number; text: string } | null;
}

export interface RunList {
  runs: RunRow[];
  /** How many runs the query has, of which `runs` are a window. */
  total: number;
  /** How many runs of the workspace are not at their end. */
  running: number;
  /** The server's clock. */
  now: number;
  experiments: [string, number][];
  /** Why the workspace can only be looked at, and the command that has it trusted; null for one's own. */
  read_only?: [string, string] | null;
  /** Changes when what else the workspace holds may have; empty where there is nothing. */
  assets?: string;
}

/** What else a workspace holds than runs: models, environments, compute targets. */
export interface AssetRow {
  name: string;
  title: string;
  note: string;
  created: number | null;
}

export interface AssetSection {
  kind: string;
  title: string;
  rows: AssetRow[];
  /** How many there are, of which `rows` are the first. */
  total: number;
}

export interface AssetList {
  tag: string;
  sections: AssetSection[];
}

/** A text, or what is shown in a way of its own. */
export type Cell = string | { time: number } | { bytes: number } | { run: string };

export interface AssetDocument {
  kind: string;
  name: string;
  title: string;
  facts: [string, Cell][];
  tables: { title: string; columns: string[]; rows: Cell[][] }[];
  texts: { title: string; text: string }[];
  /** Whether it can be removed from here: what was built, and can be made anew. */
  removable: boolean;
}

export interface RunQuery {
  experiment?: string;
  status?: readonly Status[];
  text?: string;
  archived?: '0' | '1' | 'all';
  children?: '0' | '1';
  offset?: number;
  limit?: number;
}

export interface RunEdit {
  display_name?: string;
  description?: string;
  archived?: boolean;
  tags?: Record<string, string | null>;
}

/** An update as JSON carries it: the log's bytes in base64. */
export type WiredUpdate = Omit<Update, 'log'> & { log?: { from: number; size: number; data: string } };

export interface PollQuestion {
  list: { query: string; etag: string | null } | null;
  views: { run: string; view: string; seq: number; workspace?: string; rank?: number }[];
}

export type ViewAnswer =
  /** more: there is more to be had at once. */
  | { seq: number; updates: WiredUpdate[]; more: boolean; error?: never }
  | { error: { message: string; hint: string; gone: boolean } };

export interface PollAnswer {
  /** null where nothing has changed since the etag that was sent. */
  list: (RunList & { etag: string }) | { error: { message: string; hint: string } } | null;
  views: Record<string, ViewAnswer>;
}

export interface Board {
  id: string;
  url: string;
}

export interface FileBytes {
  bytes: ArrayBuffer;
  size: number;
  mime: string;
}

export const LIVE: readonly Status[] = [
  'NotStarted',
  'Starting',
  'Provisioning',
  'Preparing',
  'Queued',
  'Running',
  'Finalizing',
  'CancelRequested',
  'NotResponding',
];

export function isLive(status: Status): boolean {
  return LIVE.includes(status);
}

export function queryString(query: RunQuery): string {
  const found = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) for (const one of value) found.append(name, String(one));
    else if (value !== undefined && value !== '') found.append(name, String(value));
  }
  return found.toString();
}

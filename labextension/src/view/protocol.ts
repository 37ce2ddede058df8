/**
 * What travels between a run's records and the run view.
 *
 * The view never knows who feeds it: a kernel over a widget comm, or a Jupyter server over REST. Both speak these
 * shapes, made in one place in Python (jupyter_estimator/api/views/view.py). Names are snake_case because they are the names
 * in the run directory.
 */

export type Status =
  | 'NotStarted'
  | 'Starting'
  | 'Provisioning'
  | 'Preparing'
  | 'Queued'
  | 'Running'
  | 'Finalizing'
  | 'CancelRequested'
  | 'NotResponding'
  | 'Completed'
  | 'Failed'
  | 'Canceled'
  /** Only in lists: what was asked for cannot be read any more. */
  | 'Damaged';

export interface RunError {
  message: string;
  hint: string;
  traceback: string;
}

/** Everything about a run that is small. Times are seconds since the epoch. */
export interface RunState {
  id: string;
  experiment: string;
  display_name: string;
  /** Its place among the experiment's runs, from 1; null where that is not known. */
  number: number | null;
  status: Status;
  /** One sentence on what is being done now ("Copying 10,000 files"), empty while the script runs. */
  phase: string;
  created: number;
  started: number | null;
  ended: number | null;
  /** The clock of the machine that answered, so that elapsed time does not depend on the browser's. */
  now: number;
  target: string;
  source: string; // "cell", "file", "folder" or "notebook"
  entry: string;
  command: string[];
  parameters: [string, string][];
  error: RunError | null;
  exit_code: number | null;
  signal: string | null;
  tags: Record<string, string>;
  properties: Record<string, string>;
  /** Groups of provenance in the order to show them: [["Git", [["commit", "…"], …]], …]. */
  provenance: [string, [string, string][]][];
  /** From the log's progress bar. fraction is 0 to 1. */
  progress: { fraction: number; text: string } | null;
  log_size: number;
  /** How many ranks the run has, each with a log and metrics of its own; 0 where it is one process. */
  ranks: number;
  /** Why the run can only be looked at, and the command that has its workspace trusted; null for one's own. */
  read_only?: [string, string] | null;
}

/** A metric's points, appended to what the view holds. Non-finite values are null in v. */
export interface SeriesPoints {
  t: number[];
  s: (number | null)[];
  v: (number | null)[];
}

/** A metric that is not a list of numbers: what log_table, log_row, log_image, log_confusion_matrix… wrote. */
export interface MediaMetric {
  name: string;
  kind: 'table' | 'list' | 'text' | 'image' | 'confusion_matrix' | 'accuracy_table' | 'residuals' | 'predictions';
  description: string;
  /** table: {column: values[]}; list: values[]; text: the values; image: {"path": "outputs/…"}; others: the logged JSON. */
  value: unknown;
}

export interface GpuPoints {
  index: number;
  name: string;
  utilization: (number | null)[];
  memory: (number | null)[];
}

/** Samples of the run's own processes. cpu: percent of one core; memory: bytes; missing values are null. */
export interface ResourcePoints {
  t: number[];
  cpu: (number | null)[];
  memory: (number | null)[];
  gpus: GpuPoints[];
}

export interface RunFile {
  name: string;
  size: number;
  modified: number;
}

/** Sent by the source, at most 10 a second. Every field but type is optional: absent means unchanged. */
export interface Update {
  type: 'update';
  state?: RunState;
  /** Whose log and metrics these are; absent, the common log, and what counts as the run's metrics. */
  rank?: number;
  /** Log bytes [from, from + length of the buffer), the message's first buffer. size: the log's size now. */
  log?: { from: number; size: number };
  /**
   * reset: forget what was held (re-sampled, or names dropped). totals: how many points were logged under each of these
   * names, which may be more than the view is given; absent, it is given all.
   */
  metrics?: {
    reset: boolean;
    series: Record<string, SeriesPoints>;
    totals?: Record<string, number>;
    media: MediaMetric[];
    dropped_names: number;
  };
  resources?: { reset: boolean; points: ResourcePoints };
  files?: RunFile[];
  /** Comes with files: how many there are beside those. */
  more_files?: number;
}

/** Asked by the view; answered by a Reply with the same id. */
export type Request =
  | { type: 'request'; id: number; verb: 'hello' } // -> full Update(s) follow, the log's tail first
  | { type: 'request'; id: number; verb: 'rank'; rank: number | null } // -> full Updates follow, of this rank from now on
  | { type: 'request'; id: number; verb: 'log'; from: number; to: number; rank: number | null } // -> buffer[0] (bytes of the log, maybe fewer)
  | { type: 'request'; id: number; verb: 'file'; name: string; limit: number } // -> buffer[0], data.size, data.mime
  // -> data.series: a stretch of some curves, of at most so many points each, with their least and most
  | {
      type: 'request';
      id: number;
      verb: 'sample';
      names: string[];
      axis: 'step' | 'time';
      begin: number;
      end: number;
      points: number;
    }
  | { type: 'request'; id: number; verb: 'files' } // -> data.files
  | { type: 'request'; id: number; verb: 'cancel' }
  | { type: 'request'; id: number; verb: 'form' } // -> data.form (FormSchema)
  | { type: 'request'; id: number; verb: 'preview'; values: FormValues } // -> data.magic, data.python (equivalent code), data.error
  | { type: 'request'; id: number; verb: 'submit'; values: FormValues }; // -> data.run_id; the panel then shows that run

export interface Reply {
  type: 'reply';
  id: number;
  ok: boolean;
  data: Record<string, unknown>;
  error: { message: string; hint: string } | null;
}

/** The form of `%estimator panel`, made from the option table. */
export interface FormField {
  name: string;
  label: string;
  help: string;
  kind: 'text' | 'choice' | 'flag' | 'list' | 'mapping' | 'number' | 'count' | 'path' | 'cell';
  choices: string[]; // choice: the values; cell: the notebook's cells by name
  default: unknown;
  group: string; // heading it stands under
  advanced: boolean; // folded away at first
  /**
   * Fields with the same word exclude one another, and the form shows them as one choice; those not chosen are sent as
   * null. Absent, a field of kind cell excludes the fields of kind path in its group.
   */
  alternative?: string;
  /** Means something only while this other field, one of some alternatives, is the chosen one; else it is sent as null. */
  only_with?: string;
}
export interface FormSchema {
  fields: FormField[];
  values: FormValues;
}
export type FormValues = Record<string, unknown>;

/** Where a run view gets its data and leaves its requests. */
export interface RunSource {
  /** Begins delivery; returns the function that ends it. */
  subscribe(on: (update: Update, buffers: ArrayBuffer[]) => void): () => void;
  request(request: Request): Promise<{ reply: Reply; buffers: ArrayBuffer[] }>;
  /** What one says of whoever answers, as in "The kernel is busy"; absent, it is a kernel. */
  readonly who?: string;
  /** Where the browser can fetch a file of the run by itself; the log without a name. */
  download?(name?: string, rank?: number | null): string;
}

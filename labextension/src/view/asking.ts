/** Requests to a source that may be busy, gone, or never answer. */
import type { Reply, Request, RunSource } from './protocol';

type WithoutId<R> = R extends unknown ? Omit<R, 'id'> : never;
export type Question = WithoutId<Request>;

export interface Answer {
  reply: Reply;
  buffers: ArrayBuffer[];
}

/** What went wrong, in the two sentences every face shows. */
export class AskError extends Error {
  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}

/** A reply reaches every page that is open on the kernel: two that count from one would take each other's. */
let lastId = Math.floor(Math.random() * 2 ** 48);

/** Rejects with an AskError when the source says no, and with the source's own error when it is gone. */
export async function ask(source: RunSource, question: Question): Promise<Answer> {
  lastId += 1;
  const answer = await source.request({ ...question, id: lastId } as Request);
  if (!answer.reply.ok) {
    throw new AskError(answer.reply.error?.message ?? 'The request was refused.', answer.reply.error?.hint ?? '');
  }
  return answer;
}

/** Two seconds without an answer is when a person begins to wonder. */
export const PATIENCE = 2000;

/** Calls `wondering` when the promise has not settled in time; the answer is still waited for. */
export async function patiently<T>(promise: Promise<T>, wondering: () => void, patience = PATIENCE): Promise<T> {
  const timer = setTimeout(wondering, patience);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
  }
}

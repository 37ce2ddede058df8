/** A source that answers as a kernel would, from what it was given; `busy` makes it answer late. */
import type { Reply, Request, RunSource, Update } from '../src/view/protocol';
import { contents, fakeFiles, fakeForm } from './fake-run';

type Listener = (update: Update, buffers: ArrayBuffer[]) => void;

export class FakeSource implements RunSource {
  log = new Uint8Array(0);
  busy = 0;
  canceled: () => void = () => undefined;
  submitted: () => void = () => undefined;
  private listener: Listener | null = null;

  subscribe(on: Listener): () => void {
    this.listener = on;
    return () => {
      this.listener = null;
    };
  }

  push(update: Omit<Update, 'type'>, text = ''): void {
    const bytes = new TextEncoder().encode(text);
    const from = this.log.length;
    if (text) {
      const grown = new Uint8Array(from + bytes.length);
      grown.set(this.log);
      grown.set(bytes, from);
      this.log = grown;
    }
    const log = text ? { log: { from, size: this.log.length } } : {};
    this.listener?.({ type: 'update', ...update, ...log }, text ? [bytes.buffer] : []);
  }

  async request(request: Request): Promise<{ reply: Reply; buffers: ArrayBuffer[] }> {
    await new Promise(resolve => setTimeout(resolve, 30 + this.busy));
    const [data, buffer] = this.answer(request);
    return { reply: { type: 'reply', id: request.id, ok: true, data, error: null }, buffers: buffer ? [buffer] : [] };
  }

  private answer(request: Request): [Record<string, unknown>, ArrayBuffer | null] {
    if (request.verb === 'log') return [{}, this.log.slice(request.from, request.to).buffer];
    if (request.verb === 'file') {
      const [text, mime] = contents[request.name] ?? ['', 'application/octet-stream'];
      const bytes = Uint8Array.from(text, letter => letter.charCodeAt(0));
      return [
        { size: fakeFiles.find(file => file.name === request.name && text === '')?.size ?? bytes.length, mime },
        bytes.slice(0, request.limit).buffer,
      ];
    }
    if (request.verb === 'form') return [{ form: fakeForm }, null];
    if (request.verb === 'preview') {
      const { experiment, cell, path } = request.values as Record<string, string | null>;
      const line = cell
        ? `%estimator submit --cell ${cell} --experiment ${experiment}`
        : `%estimator submit ${path ?? ''} --experiment ${experiment}`;
      const python = `from jupyter_estimator import Estimator, Experiment, Workspace\n\nworkspace = Workspace.from_config()\nestimator = Estimator(source_directory=".", entry_script="train.py")\nrun = Experiment(workspace, ${JSON.stringify(experiment)}).submit(estimator)`;
      const error =
        cell || path ? null : { message: 'No source is chosen.', hint: 'Choose a cell, or name a file or a folder.' };
      return [{ magic: line, python, error }, null];
    }
    if (request.verb === 'cancel') this.canceled();
    if (request.verb === 'submit') this.submitted();
    return [{ run_id: 'digits_1795495200_5f3c0a9b' }, null];
  }
}

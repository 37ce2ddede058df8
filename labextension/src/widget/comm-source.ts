/** A run's source over the widget's comm: pushed updates, and requests that the kernel answers when it is free. */

import type { Answer } from '../view/asking';
import type { Reply, Request, RunSource, Update } from '../view/protocol';
import type { WidgetModel } from './model';

interface Waiting {
  resolve(answer: Answer): void;
  reject(reason: Error): void;
}

type Listener = (update: Update, buffers: ArrayBuffer[]) => void;

export class CommSource implements RunSource {
  private readonly waiting = new Map<number, Waiting>();
  private readonly listeners = new Set<Listener>();

  /** `heard` is told of every sign of life, and of the comm's end; `changed` when a front end has lost or found its kernel. */
  constructor(
    private readonly model: WidgetModel,
    private readonly heard: (alive: boolean) => void,
    private readonly changed: () => void,
  ) {
    model.on('msg:custom', this.receive);
    model.on('comm:close', this.closed);
    model.on('comm_live_update', this.relinked);
    model.on('destroy', this.closed);
  }

  dispose(): void {
    this.model.off('msg:custom', this.receive);
    this.model.off('comm:close', this.closed);
    this.model.off('comm_live_update', this.relinked);
    this.model.off('destroy', this.closed);
    this.closed();
    this.listeners.clear();
  }

  subscribe(on: Listener): () => void {
    this.listeners.add(on);
    return () => this.listeners.delete(on);
  }

  request(request: Request): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.set(request.id, { resolve, reject });
      try {
        this.model.send(request);
      } catch (reason) {
        // A comm without a kernel refuses to send.
        this.waiting.delete(request.id);
        this.heard(false);
        reject(reason);
      }
    });
  }

  private readonly receive = (message: Update | Reply, views: (DataView | ArrayBuffer)[] = []): void => {
    this.heard(true);
    const buffers = views.map(ownBuffer);
    if (message.type === 'update') {
      for (const listener of this.listeners) listener(message, buffers);
    } else if (message.type === 'reply') {
      const waiting = this.waiting.get(message.id);
      this.waiting.delete(message.id);
      waiting?.resolve({ reply: message, buffers });
    }
  };

  /** Told of either change and not of which: whoever is there then answers. */
  private readonly relinked = (): void => {
    this.closed();
    this.changed();
  };

  private readonly closed = (): void => {
    this.heard(false);
    for (const { reject } of this.waiting.values()) reject(new Error('The kernel is gone.'));
    this.waiting.clear();
  };
}

/** A view's bytes without those around them: one message's buffers share one block of memory. */
function ownBuffer(view: DataView | ArrayBuffer): ArrayBuffer {
  if (view instanceof ArrayBuffer) return view;
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength).slice().buffer;
}

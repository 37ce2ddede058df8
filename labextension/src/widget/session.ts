/** One widget model's store and connection, shared by all of its views. */
import { ask, patiently } from '../view/asking';
import type { Update } from '../view/protocol';
import type { ViewMemory } from '../view/run-view';
import { Store } from '../view/store';
import { CommSource } from './comm-source';
import type { WidgetModel } from './model';

/** A run that goes on is heard of every few seconds; after this long without a word the kernel is asked. */
const SILENCE = 20_000;
const ANSWER_WITHIN = 10_000;

export class Session {
  readonly store: Store;
  readonly memory: ViewMemory = { tab: 0 };
  /** Settled once the kernel was heard: a model can also come from what a notebook saved, with nobody behind it. */
  readonly heard: Promise<void>;
  private readonly source: CommSource;
  private readonly timer: ReturnType<typeof setInterval>;
  private lastHeard = Date.now();
  private asking = false;

  constructor(model: WidgetModel) {
    let hear: () => void = () => undefined;
    this.heard = new Promise(resolve => {
      hear = resolve;
    });
    this.source = new CommSource(
      model,
      alive => {
        if (alive) hear();
        this.lastHeard = Date.now();
        this.store.setLinked(alive);
      },
      () => this.hello(),
    );
    this.store = new Store(this.source);
    this.store.connect();
    const seed = model.get('seed');
    if (isUpdate(seed)) this.store.apply(seed, []);
    // A busy kernel answers later; what it pushes meanwhile is shown as it comes.
    this.hello();
    this.timer = setInterval(() => this.checkIn(), 5000);
  }

  dispose(): void {
    clearInterval(this.timer);
    this.store.disconnect();
    this.source.dispose();
  }

  private hello(): void {
    ask(this.source, { type: 'request', verb: 'hello' }).catch(() => undefined);
  }

  /** Tells a kernel that has died from a script that prints nothing. */
  private checkIn(): void {
    const quiet = Date.now() - this.lastHeard > SILENCE;
    if (!quiet || this.asking || !this.store.state || this.store.ended) return;
    this.asking = true;
    const asked = ask(this.source, { type: 'request', verb: 'files' });
    patiently(asked, () => this.store.setLinked(false), ANSWER_WITHIN)
      .catch(() => undefined)
      .finally(() => {
        this.asking = false;
      });
  }
}

function isUpdate(seed: unknown): seed is Update {
  return typeof seed === 'object' && seed !== null && (seed as Update).type === 'update';
}

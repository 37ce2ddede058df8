/** A page's clock that stands still until it is told to go on. */
import type { Page } from '../src/rest/poller';

export class FakePage implements Page {
  now = 0;
  isHidden = false;
  private timers = new Map<() => void, number>();
  private onShown = new Set<() => void>();

  later(call: () => void, milliseconds: number): () => void {
    this.timers.set(call, this.now + milliseconds);
    return () => this.timers.delete(call);
  }

  hidden(): boolean {
    return this.isHidden;
  }

  shown(call: () => void): () => void {
    this.onShown.add(call);
    return () => this.onShown.delete(call);
  }

  hide(hidden: boolean): void {
    this.isHidden = hidden;
    if (!hidden) for (const call of this.onShown) call();
  }

  /** Lets time pass, and all that is waiting for a promise go on in between. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    await settled();
    for (;;) {
      const [next] = [...this.timers].filter(([, at]) => at <= end).sort((a, b) => a[1] - b[1]);
      if (!next) break;
      this.timers.delete(next[0]);
      this.now = Math.max(this.now, next[1]);
      next[0]();
      await settled();
    }
    this.now = end;
  }
}

export async function settled(): Promise<void> {
  for (let i = 0; i < 30; i++) await Promise.resolve();
  await new Promise(resolve => setTimeout(resolve, 0));
}

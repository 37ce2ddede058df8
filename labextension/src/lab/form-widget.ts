/** The form that starts a run, and in its place the run that it started. */
import { Widget } from '@lumino/widgets';
import type { Client } from '../rest/client';
import type { Poller } from '../rest/poller';
import { type FormSubject, RestSource } from '../rest/rest-source';
import type { Part } from '../view/dom';
import { formPanel } from '../view/form';
import { Store } from '../view/store';

export class FormWidget extends Widget {
  private readonly store: Store;
  private readonly panel: Part;
  private readonly watcher: IntersectionObserver;

  constructor(client: Client, poller: Poller, subject: FormSubject, submitted: (runId: string) => void) {
    super();
    this.addClass('je-run-widget');
    const source = new RestSource(
      client,
      poller,
      '',
      { linked: linked => this.store?.setLinked(linked), submitted },
      subject,
    );
    this.store = new Store(source);
    this.panel = formPanel(this.store);
    this.node.append(this.panel.element);
    this.watcher = new IntersectionObserver(entries => {
      if (entries.some(entry => entry.isIntersecting)) this.store.connect();
      else this.store.disconnect();
    });
    this.watcher.observe(this.node);
  }

  override dispose(): void {
    if (this.isDisposed) return;
    this.watcher.disconnect();
    this.store.disconnect();
    this.panel.dispose();
    super.dispose();
  }
}

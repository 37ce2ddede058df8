/** Where documents are opened: JupyterLab has a main area for many, Notebook 7 has room for them at the side. */
import type { ILabShell, JupyterFrontEnd } from '@jupyterlab/application';
import { MainAreaWidget } from '@jupyterlab/apputils';
import type { Widget } from '@lumino/widgets';

/** A document without the empty bar that a main area widget has for tools. */
export function documentOf<T extends Widget>(content: T): MainAreaWidget<T> {
  const widget = new MainAreaWidget({ content });
  widget.addClass('je-document');
  widget.toolbar.hide();
  return widget;
}

export function addDocument(app: JupyterFrontEnd, lab: ILabShell | null, widget: Widget): void {
  if (!widget.isAttached) app.shell.add(widget, lab ? 'main' : 'right');
  app.shell.activateById(widget.id);
}

/**
 * The widget as anywidget loads it. The module's default export is called once for each widget model, and what it
 * returns is shared by that model's views: they show one store, which goes on when a view is scrolled away or closed.
 */
import '../view/style/index.css';
import { formPanel } from '../view/form';
import { runView } from '../view/run-view';
import type { WidgetModel } from './model';
import { Session } from './session';

interface RenderArguments {
  model: WidgetModel;
  el: HTMLElement;
}

export default function widget() {
  let session: Session | null = null;
  return {
    initialize({ model }: { model: WidgetModel }): () => void {
      const made = new Session(model);
      session = made;
      return () => made.dispose();
    },
    render({ model, el }: RenderArguments): () => void {
      session ??= new Session(model);
      const { store, memory } = session;
      const view = model.get('mode') === 'form' ? formPanel(store) : runView(store, memory);
      el.replaceChildren(view.element);
      return () => {
        view.dispose();
        view.element.remove();
      };
    },
  };
}

/**
 * The widget's module. The default export is called once for each widget model, and what it returns is shared by that
 * model's views: they show one store, which goes on when a view is scrolled away or closed.
 */
import '../view/style/index.css';
import type { Part } from '../view/dom';
import { formPanel } from '../view/form';
import { keepKeys, runView } from '../view/run-view';
import type { WidgetModel } from './model';
import { Places } from './places';
import { Session } from './session';

export interface Widget {
  initialize(given: { model: WidgetModel }): () => void;
  render(given: { model: WidgetModel; el: HTMLElement }): () => void;
}

export default function widget(): Widget {
  let session: Session | null = null;
  const view = (model: WidgetModel): Part => {
    session ??= new Session(model);
    const { store, memory } = session;
    const part = model.get('mode') === 'form' ? formPanel(store, memory) : runView(store, memory);
    keepKeys(part.element);
    return part;
  };
  return {
    initialize({ model }) {
      const made = new Session(model);
      session = made;
      let places: Places | null = null;
      let over = false;
      void made.heard.then(() => {
        if (!over) places = new Places(String(model.get('place')), () => view(model));
      });
      return () => {
        over = true;
        places?.dispose();
        made.dispose();
      };
    },
    render({ model, el }) {
      const part = view(model);
      el.replaceChildren(part.element);
      return () => {
        part.dispose();
        part.element.remove();
      };
    },
  };
}

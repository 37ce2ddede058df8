/**
 * What each widget model carries as its code: it fetches the real module, which all panels of a page share.
 *
 * A widget's `_esm` is part of its state, sent for every panel and again after every reload of the page. So that is
 * this file only. The module itself is the state of one further model of the kernel, and is imported once a page for
 * each version of it.
 */
import type { Widget } from './index';
import type { WidgetModel } from './model';

interface Arguments {
  model: WidgetModel;
  el: HTMLElement;
}

type Module = Promise<{ default: () => Widget }>;

const KEY = Symbol.for('jupyter_estimator.modules');

function shared(): Map<unknown, Module> {
  const page = globalThis as { [KEY]?: Map<unknown, Module> };
  page[KEY] ??= new Map();
  return page[KEY];
}

function moduleOf(model: WidgetModel): Module {
  const version = model.get('version');
  const modules = shared();
  let module = modules.get(version);
  if (!module) {
    module = load(model);
    // What could not be fetched may be there when it is asked for again.
    module.catch(() => modules.delete(version));
    modules.set(version, module);
  }
  return module;
}

async function load(model: WidgetModel): Module {
  const code = await model.widget_manager.get_model(String(model.get('code')));
  const style = document.createElement('style');
  style.textContent = String(code.get('css'));
  document.head.append(style);
  const url = URL.createObjectURL(new Blob([String(code.get('js'))], { type: 'text/javascript' }));
  try {
    return await import(url);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Called once for each widget model. */
export default function loader() {
  let widget: Promise<Widget> | null = null;
  const widgetOf = (model: WidgetModel): Promise<Widget> => {
    widget ??= moduleOf(model).then(module => module.default());
    return widget;
  };
  return {
    async initialize({ model }: Arguments): Promise<() => void> {
      return (await widgetOf(model)).initialize({ model });
    },
    async render({ model, el }: Arguments): Promise<() => void> {
      return (await widgetOf(model)).render({ model, el });
    },
  };
}

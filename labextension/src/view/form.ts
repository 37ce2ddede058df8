/** The form that submits a run, with the code that would do the same. */
import { AskError, ask, patiently } from './asking';
import { button, copyButton, fill, h, type Part, setText, show } from './dom';
import { alternatives, type Control, control } from './form-fields';
import { icon } from './icons';
import type { FormField, FormSchema, FormValues } from './protocol';
import { root, runView, type ViewMemory } from './run-view';
import type { Store } from './store';
import { tabs } from './tabs';

const TYPING_PAUSE = 250;

/** Fields under their headings, each heading's alternatives together. */
export function arranged(fields: FormField[]): [string, FormField[][]][] {
  const groups = new Map<string, FormField[][]>();
  for (const field of fields) {
    const entries = groups.get(field.group) ?? [];
    groups.set(field.group, entries);
    const choice = alternativeOf(field, fields);
    const same = choice && entries.find(entry => alternativeOf(entry[0]!, fields) === choice);
    if (same) same.push(field);
    else entries.push([field]);
  }
  return [...groups];
}

function nowhere(field: FormField, { values }: FormSchema): boolean {
  return field.kind === 'cell' && !field.choices.length && !values[field.name];
}

function alternativeOf(field: FormField, fields: FormField[]): string | null {
  if (field.alternative) return field.alternative;
  const source =
    ['cell', 'path'].includes(field.kind) && fields.some(one => one.kind === 'cell' && one.group === field.group);
  return source ? field.group : null;
}

export function formView(store: Store, schema: FormSchema, submitted: (runId: string) => void): Part {
  const controls: Control[] = [];
  const choices: { all: Control[]; chosen(): Control }[] = [];
  const problem = h('div', { class: 'je-error', role: 'alert', hidden: true });
  const busy = h('div', { class: 'je-notice', role: 'status', hidden: true });
  const magic = h('code');
  const python = h('code');
  const submit = button('Run', () => void send(), { class: 'je-button je-primary' }, icon('play'));
  let timer = 0;
  let asked = 0;
  let sends = 0;

  function values(): FormValues {
    const found = Object.fromEntries(controls.map(one => [one.field.name, one.value()]));
    for (const one of controls) if (!meant(one)) found[one.field.name] = null;
    return found;
  }

  function meant(one: Control): boolean {
    const [name, value] = one.field.only_with?.split('=') ?? [];
    if (value !== undefined) return controls.some(other => other.field.name === name && other.value() === value);
    return choices.every(({ all, chosen }) => {
      const other = chosen();
      const needed = all.some(({ field }) => field.name === one.field.only_with);
      return (one === other || !all.includes(one)) && (!needed || other.field.name === one.field.only_with);
    });
  }

  function fieldset(title: string, entries: FormField[][]): HTMLElement {
    const elements = entries.map(entry => {
      const made = entry.map(field => control(field, schema.values[field.name] ?? field.default, changed));
      controls.push(...made);
      if (made.length === 1) return made[0]!.element;
      // Outside a notebook there are no cells to choose from.
      const possible = made.filter(one => store.who === 'kernel' || !nowhere(one.field, schema));
      if (possible.length === 1) return possible[0]!.element;
      const set = made.findIndex(one => Boolean(schema.values[one.field.name]));
      const choice = alternatives(made, Math.max(0, set), changed);
      choices.push({ all: made, chosen: choice.chosen });
      return choice.element;
    });
    return h('fieldset', { class: 'je-fieldset' }, h('legend', {}, title), ...elements);
  }

  function showMeant(): void {
    for (const one of controls) if (one.field.only_with) show(one.element, meant(one));
  }

  function changed(): void {
    showMeant();
    clearTimeout(timer);
    const before = sends;
    timer = window.setTimeout(() => void refresh(before), TYPING_PAUSE);
  }

  /**
   * Answers may overtake each other; only the one to the latest question counts. What was wrong with what was sent meanwhile
   * stays in view: it is about the same values, and says more.
   */
  async function refresh(before = sends): Promise<void> {
    const mine = ++asked;
    try {
      const { reply } = await ask(store.source, { type: 'request', verb: 'preview', values: values() });
      if (mine !== asked) return;
      setText(magic, String(reply.data.magic ?? ''));
      setText(python, String(reply.data.python ?? ''));
      if (before === sends) tell(reply.data.error as { message: string; hint: string } | null);
    } catch (error) {
      if (mine === asked && before === sends) tell(twoLines(error));
    }
  }

  async function send(): Promise<void> {
    submit.disabled = true;
    sends += 1;
    tell(null);
    try {
      const sent = ask(store.source, { type: 'request', verb: 'submit', values: values() });
      const { reply } = await patiently(sent, () => show(busy, true));
      submitted(String(reply.data.run_id));
    } catch (error) {
      tell(twoLines(error));
    } finally {
      submit.disabled = false;
      show(busy, false);
    }
  }

  function tell(error: { message: string; hint: string } | null | undefined): void {
    show(problem, Boolean(error));
    if (!error) return;
    fill(
      problem,
      h('div', { class: 'je-error-message' }, icon('alert'), h('b', {}, error.message)),
      h('div', { class: 'je-error-hint' }, error.hint),
    );
  }

  const plain = arranged(schema.fields.filter(field => !field.advanced)).map(([title, all]) => fieldset(title, all));
  const advanced = arranged(schema.fields.filter(field => field.advanced)).map(([title, all]) => fieldset(title, all));
  const more = advanced.length > 0 && h('details', { class: 'je-more' }, h('summary', {}, 'More options'), ...advanced);
  const code = tabs('The same as code', [
    { name: 'Magic', make: () => codePart(magic) },
    { name: 'Python', make: () => codePart(python) },
  ]);
  setText(busy, `The ${store.who} is busy; the run starts when it answers.`);
  const aside = h(
    'div',
    { class: 'je-form-side' },
    code.element,
    problem,
    busy,
    h('div', { class: 'je-form-actions' }, submit),
  );
  const element = h('form', { class: 'je-form' }, h('div', { class: 'je-form-fields' }, ...plain, more), aside);
  element.addEventListener('submit', event => {
    event.preventDefault();
    void send();
  });
  showMeant();
  void refresh();
  return {
    element,
    dispose() {
      clearTimeout(timer);
      code.dispose();
    },
  };
}

function twoLines(error: unknown): { message: string; hint: string } {
  if (error instanceof AskError) return error;
  return { message: 'No kernel answers.', hint: 'Start the kernel and run the cell with %estimator panel again.' };
}

function codePart(code: HTMLElement): Part {
  const copy = copyButton(() => code.textContent ?? '', 'the code');
  return { element: h('div', { class: 'je-code-frame' }, h('pre', {}, code), copy), dispose: () => undefined };
}

/** The form, and in its place the run that it started. */
export function formPanel(store: Store, memory: ViewMemory = { tab: 0 }): Part {
  const place = h('div', { class: 'je-form-place' });
  const loading = h('div', { class: 'je-empty' }, 'Loading the form…');
  let form: Part | null = null;
  let run: Part | null = null;

  function back(): void {
    run?.dispose();
    run = null;
    if (form) fill(place, form.element);
  }

  function showRun(runId: string): void {
    store.expect(runId);
    run?.dispose();
    run = runView(store, memory);
    const again = button('Back to the form', back, { class: 'je-button je-quiet' }, icon('back'));
    fill(place, h('div', { class: 'je-back' }, again), run.element);
  }

  async function load(): Promise<void> {
    try {
      const asked = ask(store.source, { type: 'request', verb: 'form' });
      const { reply } = await patiently(asked, () =>
        setText(loading, `The ${store.who} is busy; the form appears when it answers.`),
      );
      form = formView(store, reply.data.form as FormSchema, showRun);
      // A form that has been sent, on a page that was loaded again.
      if (store.state) showRun(store.state.id);
      else fill(place, form.element);
    } catch (error) {
      const { message, hint } = twoLines(error);
      fill(place, h('div', { class: 'je-empty' }, `${message} ${hint}`));
    }
  }

  fill(place, loading);
  void load();
  return {
    element: root(place),
    dispose() {
      form?.dispose();
      run?.dispose();
    },
  };
}

import { describe, expect, it } from 'vitest';
import { AskError } from '../src/view/asking';
import { arranged, formPanel, formView } from '../src/view/form';
import { control, listFrom, mappingFrom, textOf, valueFrom } from '../src/view/form-fields';
import type { FormField, FormSchema } from '../src/view/protocol';
import { connected, running, ScriptedSource, settled } from './fakes';

function field(kind: FormField['kind'], more: Partial<FormField> = {}): FormField {
  return {
    name: kind,
    label: kind,
    help: '',
    kind,
    choices: [],
    default: null,
    group: 'Code',
    advanced: false,
    ...more,
  };
}

const pause = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 300));

describe('values', () => {
  it('are read as a person writes them', () => {
    expect(listFrom(' a \n\n b c\n')).toEqual(['a', 'b c']);
    expect(mappingFrom('A=1\nB = x=y \nC')).toEqual({ A: '1', B: 'x=y', C: '' });
    expect(valueFrom(field('number'), ' 1e3 ')).toBe(1000);
    expect(valueFrom(field('number'), 'ten')).toBe('ten');
    expect(valueFrom(field('number'), '')).toBeNull();
    expect(valueFrom(field('text', { default: '' }), '')).toBe('');
  });

  it('are written as they are read', () => {
    expect(mappingFrom(textOf(field('mapping'), { A: '1', B: 'x=y' }))).toEqual({ A: '1', B: 'x=y' });
    expect(listFrom(textOf(field('list'), ['a', 'b']))).toEqual(['a', 'b']);
    expect(textOf(field('text'), null)).toBe('');
  });

  it('come from every kind of control', () => {
    const made = [
      control(field('flag'), true, () => undefined),
      control(field('choice', { choices: ['local', 'docker'] }), 'docker', () => undefined),
      control(field('number'), 2.5, () => undefined),
      control(field('mapping'), { a: '1' }, () => undefined),
    ];
    expect(made.map(one => one.value())).toEqual([true, 'docker', 2.5, { a: '1' }]);
    for (const { element } of made) expect(element.querySelector('label')).not.toBeNull();
  });
});

it('fields stand under their headings, and a cell and a path are one choice', () => {
  const fields = [field('cell'), field('path'), field('text'), field('number', { group: 'Limits' })];
  expect(arranged(fields).map(([title, entries]) => [title, entries.map(entry => entry.map(one => one.kind))])).toEqual(
    [
      ['Code', [['cell', 'path'], ['text']]],
      ['Limits', [['number']]],
    ],
  );
});

describe('the form', () => {
  const schema: FormSchema = {
    fields: [
      field('cell', { choices: ['one', 'two'] }),
      field('path'),
      field('number', { only_with: 'path', default: 1 }),
      field('text', { default: '' }),
    ],
    values: { cell: 'two', path: '' },
  };

  it('sends the one source that is chosen', async () => {
    const { source, store } = connected();
    const { element } = formView(store, schema, () => undefined);
    document.body.append(element);
    await settled();
    expect(source.values()).toEqual({ cell: 'two', path: null, number: null, text: '' });
    element.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click();
    element.querySelector<HTMLInputElement>('.je-field input.je-input')!.value = 'train.py';
    element.querySelector<HTMLInputElement>('.je-field input.je-input')!.dispatchEvent(new Event('input'));
    await pause();
    expect(source.values()).toMatchObject({ cell: null, path: 'train.py', number: 1 });
  });

  it('offers no cells where there is no notebook', async () => {
    const { source, store } = connected(Object.assign(new ScriptedSource(), { who: 'server' }));
    const fields = [field('cell', { choices: [] }), field('path')];
    const { element } = formView(store, { fields, values: { path: 'train.py' } }, () => undefined);
    await settled();
    expect(element.querySelector('input[type=radio]')).toBeNull();
    expect(source.values()).toEqual({ cell: null, path: 'train.py' });
  });

  it('shows the code for what was asked last, whatever is answered last', async () => {
    const { source, store } = connected();
    const answers: ((magic: string) => void)[] = [];
    source.answer = () => new Promise(resolve => answers.push(magic => resolve({ data: { magic } })));
    const { element } = formView(store, schema, () => undefined);
    const text = element.querySelectorAll<HTMLInputElement>('input.je-input');
    text[text.length - 1]!.dispatchEvent(new Event('input'));
    await pause();
    expect(answers).toHaveLength(2);
    answers[1]!('new');
    answers[0]!('old');
    await settled();
    expect(element.querySelector('pre')?.textContent).toBe('new');
  });

  it('tells a refusal in its two lines and stays as it is', async () => {
    const { source, store } = connected();
    const started: string[] = [];
    source.answer = request =>
      request.verb === 'submit' ? { error: { message: 'There is no train.py.', hint: 'Name one.' } } : {};
    const { element } = formView(store, schema, id => started.push(id));
    await settled();
    element.querySelector<HTMLButtonElement>('.je-primary')!.click();
    await settled();
    expect(element.querySelector('.je-error')?.textContent).toContain('There is no train.py.');
    expect(element.querySelector('.je-error')?.textContent).toContain('Name one.');
    expect(started).toEqual([]);
    expect(element.querySelector<HTMLButtonElement>('.je-primary')!.disabled).toBe(false);
  });

  it('keeps a refusal in view when the code for the same values is answered later', async () => {
    const { source, store } = connected();
    let late: (() => void) | null = null;
    source.answer = request =>
      request.verb === 'submit'
        ? Promise.reject(new AskError('There is no missing.py.', 'Check the path.'))
        : new Promise(resolve => {
            late = () => resolve({ data: { magic: 'code', error: null } });
          });
    const { element } = formView(store, schema, () => undefined);
    const text = element.querySelectorAll<HTMLInputElement>('input.je-input');
    text[text.length - 1]!.dispatchEvent(new Event('input'));
    element.dispatchEvent(new Event('submit'));
    await settled();
    expect(element.querySelector('[role=alert]')?.textContent).toContain('There is no missing.py.');
    await pause();
    late!();
    await settled();
    expect(element.querySelector('pre')?.textContent).toBe('code');
    expect(element.querySelector<HTMLElement>('[role=alert]')?.hidden).toBe(false);
    expect(element.querySelector('[role=alert]')?.textContent).toContain('There is no missing.py.');
  });

  it('gives way to the run it started, and comes back as it was', async () => {
    const { source, store } = connected();
    source.answer = request =>
      request.verb === 'form' ? { data: { form: schema } } : { data: { run_id: 'digits_1_a', magic: '' } };
    const { element } = formPanel(store);
    await settled();
    const input = element.querySelector<HTMLInputElement>('input.je-input:last-of-type')!;
    input.value = 'kept';
    element.querySelector<HTMLButtonElement>('.je-primary')!.click();
    await settled();
    source.push({ state: running('Running', { id: 'digits_1_a' }) });
    await settled();
    expect(element.querySelector('.je-badge')?.textContent).toBe('Running');
    element.querySelector<HTMLButtonElement>('.je-back button')!.click();
    expect(element.querySelector<HTMLInputElement>('input.je-input:last-of-type')?.value).toBe('kept');
  });

  it('shows its run at once where the page was loaded again', async () => {
    const { source, store } = connected();
    source.answer = () => ({ data: { form: schema } });
    source.push({ state: running('Running') });
    const { element } = formPanel(store);
    await settled();
    expect(element.querySelector('.je-badge')?.textContent).toBe('Running');
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { h, type Part } from '../src/view/dom';
import { Places } from '../src/widget/places';

const made: string[] = [];
let living: Places[] = [];

function view(name: string): Part & { disposed: boolean } {
  made.push(name);
  const part = {
    element: h('div', { class: 'je-root' }, name),
    disposed: false,
    dispose(): void {
      part.disposed = true;
    },
  };
  return part;
}

function places(name: string, make: () => Part = () => view(name)): Places {
  const one = new Places(name, make);
  living.push(one);
  return one;
}

function place(name: string): HTMLElement {
  const element = h('div', { class: `je-place ${name}` }, 'picture');
  document.body.append(element);
  return element;
}

const mutations = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 5));

afterEach(() => {
  for (const one of living) one.dispose();
  living = [];
  made.length = 0;
  document.body.replaceChildren();
});

describe('a view', () => {
  it('takes the place of the picture that is there, and of one that comes', async () => {
    const before = place('a');
    places('a');
    expect(before.textContent).toBe('a');
    const after = place('a');
    await mutations();
    expect(after.textContent).toBe('a');
    expect(made).toHaveLength(2);
  });

  it('leaves the places of others alone', async () => {
    const other = place('b');
    places('a');
    await mutations();
    expect(other.textContent).toBe('picture');
  });

  it('moves when its output is replaced, with all that was typed into it', async () => {
    const old = place('a');
    places('a', () => ({ element: h('div', { class: 'je-root' }, h('input')), dispose: () => undefined }));
    old.querySelector('input')!.value = 'typed';
    old.remove();
    const anew = place('a');
    await mutations();
    expect(anew.querySelector('input')?.value).toBe('typed');
  });

  it('is kept for an output that was only taken off the page for a while', async () => {
    const output = place('a');
    places('a');
    output.remove();
    await mutations();
    document.body.append(output);
    await mutations();
    expect(output.textContent).toBe('a');
    expect(made).toHaveLength(1);
  });

  it('is let go when too many outputs were taken away', async () => {
    const views: ReturnType<typeof view>[] = [];
    const outputs = Array.from({ length: 8 }, () => place('a'));
    places('a', () => {
      const one = view('a');
      views.push(one);
      return one;
    });
    for (const output of outputs) output.remove();
    place('b');
    await mutations();
    expect(views.filter(one => one.disposed)).toHaveLength(4);
  });

  it('stays as it is when its model is gone, and takes no new places', async () => {
    const output = place('a');
    places('a').dispose();
    expect(output.textContent).toBe('a');
    const later = place('a');
    await mutations();
    expect(later.textContent).toBe('picture');
  });
});

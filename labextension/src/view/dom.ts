/** The few helpers that stand in for a framework. Text only ever enters the page as text nodes. */

export type Child = Node | string | null | undefined | false;

type Attributes = Record<string, string | number | boolean | null | undefined>;
type Handlers = { [E in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[E]) => void };

/** A part of the page with something to let go of. */
export interface Part {
  element: HTMLElement;
  dispose(): void;
}

export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value));
  }
  fill(element, ...children);
  return element;
}

export function on<T extends HTMLElement>(element: T, handlers: Handlers): T {
  for (const [name, handler] of Object.entries(handlers)) element.addEventListener(name, handler as EventListener);
  return element;
}

export function fill(parent: Element, ...children: Child[]): void {
  parent.replaceChildren(...children.filter((child): child is Node | string => !!child));
}

/** Leaves the DOM alone where nothing changed: selections and screen readers notice needless writes. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

export function show(element: HTMLElement, visible: boolean): void {
  element.hidden = !visible;
}

/** The widget and the JupyterLab extension each have this module to themselves, on one page. */
const realm = Math.floor(Math.random() * 36 ** 5).toString(36);
let lastId = 0;

/** Several panels share one page, and ARIA ties elements together by id. */
export function uniqueId(stem: string): string {
  lastId += 1;
  return `je-${stem}-${realm}-${lastId}`;
}

export function button(
  label: string,
  action: () => void,
  attributes: Attributes = {},
  ...icon: Child[]
): HTMLButtonElement {
  const element = h('button', { type: 'button', class: 'je-button', ...attributes }, ...icon, label);
  element.addEventListener('click', action);
  return element;
}

/** A button that stays pressed. */
export function toggle(
  label: string,
  pressed: boolean,
  changed: (pressed: boolean) => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  const element = button(
    label,
    () => {
      const next = element.getAttribute('aria-pressed') !== 'true';
      press(element, next);
      changed(next);
    },
    attributes,
  );
  press(element, pressed);
  return element;
}

export function press(element: HTMLButtonElement, pressed: boolean): void {
  element.setAttribute('aria-pressed', String(pressed));
}

/** The browser's own download: nothing of it passes through the page's memory. */
export function fetchAs(name: string, url: string): void {
  const link = h('a', { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
}

export function saveAs(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  fetchAs(name, url);
  // The browser reads the blob after click() has returned.
  setTimeout(() => URL.revokeObjectURL(url), 30_000);
}

export function copyButton(text: () => string, what: string): HTMLButtonElement {
  const element = button('Copy', () => void copy(), { class: 'je-button je-quiet', title: `Copy ${what}` });
  const copy = async (): Promise<void> => {
    const copied = await copyText(text(), element);
    element.textContent = copied ? 'Copied' : 'Press Ctrl+C';
    setTimeout(() => {
      element.textContent = 'Copy';
    }, 1500);
  };
  return element;
}

/** The clipboard API is missing where the page is not served over HTTPS, as many hubs and ssh tunnels are not. */
async function copyText(text: string, near: HTMLElement): Promise<boolean> {
  if (navigator.clipboard && window.isSecureContext) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => copyBySelection(text, near),
    );
  }
  return copyBySelection(text, near);
}

function copyBySelection(text: string, near: HTMLElement): boolean {
  const area = h('textarea', { class: 'je-offscreen', 'aria-hidden': 'true' });
  area.value = text;
  near.after(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  near.focus();
  return copied;
}

/** Colours of the page's theme for what is painted rather than styled. */

export interface Palette {
  text: string;
  grid: string;
  series: string[];
  font: string;
}

export const SERIES_COLOURS = 8;

/** Asked of an element, because a canvas cannot resolve var() or light-dark() itself. */
export function palette(host: HTMLElement): Palette {
  const probe = document.createElement('span');
  host.append(probe);
  const resolved = (variable: string): string => {
    probe.style.color = `var(${variable})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    text: resolved('--je-text-soft'),
    grid: resolved('--je-line'),
    series: Array.from({ length: SERIES_COLOURS }, (_, i) => resolved(`--je-series-${i}`)),
    font: `11px ${getComputedStyle(host).fontFamily}`,
  };
  probe.remove();
  return colours;
}

const listeners = new Set<() => void>();
let watching = false;

/** JupyterLab, VS Code and Colab each mark their theme on body or html; elsewhere the browser's preference counts. */
export function onThemeChange(listener: () => void): () => void {
  if (!watching) watch();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function watch(): void {
  watching = true;
  // Style sheets of a new theme are in place only after its mark has changed.
  const tell = (): void => {
    setTimeout(() => {
      for (const listener of listeners) listener();
    }, 100);
  };
  const marks = new MutationObserver(tell);
  const attributeFilter = ['class', 'theme', 'data-theme', 'data-jp-theme-light', 'data-jp-theme-name'];
  for (const element of [document.body, document.documentElement]) {
    marks.observe(element, { attributes: true, attributeFilter });
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tell);
}

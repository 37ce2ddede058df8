/** Select Graphic Rendition: what a terminal's colour codes ask for. */

export interface Style {
  /** 0 to 15: a colour of the theme; otherwise CSS. */
  fg: number | string | null;
  bg: number | string | null;
  bold: boolean;
  dim: boolean;
  italic: boolean;
  underline: boolean;
  inverse: boolean;
  strike: boolean;
}

const PLAIN: Style = {
  fg: null,
  bg: null,
  bold: false,
  dim: false,
  italic: false,
  underline: false,
  inverse: false,
  strike: false,
};

const known = new Map<string, Style>();

/** One object per look, so that equal styles are the same object; null is no style at all. */
function interned(style: Style): Style | null {
  const key = Object.values(style).join();
  if (key === Object.values(PLAIN).join()) return null;
  const same = known.get(key);
  if (same) return same;
  // A log that uses every true colour must not fill memory: later looks merely lose their sharing.
  if (known.size < 10_000) known.set(key, style);
  return style;
}

/** What the few sequences that a log uses again and again have led to. */
let led = new Map<Style | null, Map<string, Style | null>>();
let ledCount = 0;

/** The style after the codes of one `ESC [ … m`. */
export function applySgr(current: Style | null, parameters: string): Style | null {
  const from = led.get(current) ?? new Map<string, Style | null>();
  const before = from.get(parameters);
  if (before !== undefined) return before;
  const style = styleAfter(current, parameters);
  ledCount += 1;
  if (ledCount > 10_000) {
    led = new Map();
    ledCount = 0;
  }
  led.set(current, from.set(parameters, style));
  return style;
}

function styleAfter(current: Style | null, parameters: string): Style | null {
  const codes = parameters === '' ? [0] : parameters.split(/[;:]/).map(Number);
  let style: Style = { ...(current ?? PLAIN) };
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!;
    if (code === 0) style = { ...PLAIN };
    else if (code === 1) style.bold = true;
    else if (code === 2) style.dim = true;
    else if (code === 3) style.italic = true;
    else if (code === 4) style.underline = true;
    else if (code === 7) style.inverse = true;
    else if (code === 9) style.strike = true;
    else if (code === 22) style.bold = style.dim = false;
    else if (code === 23) style.italic = false;
    else if (code === 24) style.underline = false;
    else if (code === 27) style.inverse = false;
    else if (code === 29) style.strike = false;
    else if (code >= 30 && code <= 37) style.fg = code - 30;
    else if (code >= 40 && code <= 47) style.bg = code - 40;
    else if (code >= 90 && code <= 97) style.fg = code - 82;
    else if (code >= 100 && code <= 107) style.bg = code - 92;
    else if (code === 39) style.fg = null;
    else if (code === 49) style.bg = null;
    else if (code === 38 || code === 48) {
      const [colour, used] = extendedColour(codes.slice(i + 1));
      if (code === 38) style.fg = colour;
      else style.bg = colour;
      i += used;
    }
  }
  return interned(style);
}

function extendedColour(codes: number[]): [number | string | null, number] {
  const [kind, a = 0, b = 0, c = 0] = codes;
  if (kind === 5) return [paletteColour(a), 2];
  if (kind === 2) return [`rgb(${clamp(a)} ${clamp(b)} ${clamp(c)})`, 4];
  return [null, 1];
}

function clamp(channel: number): number {
  return Math.min(255, Math.max(0, channel || 0));
}

/** The 256-colour palette: 16 of the theme, a 6×6×6 cube, 24 greys. */
function paletteColour(index: number): number | string | null {
  if (!(index >= 0 && index <= 255)) return null;
  if (index < 16) return index;
  if (index >= 232) {
    const grey = 8 + (index - 232) * 10;
    return `rgb(${grey} ${grey} ${grey})`;
  }
  const level = (n: number): number => (n === 0 ? 0 : 55 + 40 * n);
  const cube = index - 16;
  return `rgb(${level(Math.floor(cube / 36))} ${level(Math.floor(cube / 6) % 6)} ${level(cube % 6)})`;
}

// src/view/asking.ts
var AskError = class extends Error {
  constructor(message, hint) {
    super(message);
    this.hint = hint;
  }
  hint;
};
var lastId = 0;
async function ask(source2, question) {
  lastId += 1;
  const answer = await source2.request({ ...question, id: lastId });
  if (!answer.reply.ok) {
    throw new AskError(answer.reply.error?.message ?? "The request was refused.", answer.reply.error?.hint ?? "");
  }
  return answer;
}
var PATIENCE = 2e3;
async function patiently(promise, wondering, patience = PATIENCE) {
  const timer2 = setTimeout(wondering, patience);
  try {
    return await promise;
  } finally {
    clearTimeout(timer2);
  }
}

// src/view/dom.ts
function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== void 0) element.setAttribute(name, String(value));
  }
  fill(element, ...children);
  return element;
}
function on(element, handlers) {
  for (const [name, handler] of Object.entries(handlers)) element.addEventListener(name, handler);
  return element;
}
function fill(parent, ...children) {
  parent.replaceChildren(...children.filter((child) => !!child));
}
function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
function show(element, visible) {
  element.hidden = !visible;
}
var lastId2 = 0;
function uniqueId(stem) {
  lastId2 += 1;
  return `je-${stem}-${lastId2}`;
}
function button(label, action, attributes = {}, ...icon2) {
  const element = h("button", { type: "button", class: "je-button", ...attributes }, ...icon2, label);
  element.addEventListener("click", action);
  return element;
}
function toggle(label, pressed, changed, attributes = {}) {
  const element = button(
    label,
    () => {
      const next = element.getAttribute("aria-pressed") !== "true";
      press(element, next);
      changed(next);
    },
    attributes
  );
  press(element, pressed);
  return element;
}
function press(element, pressed) {
  element.setAttribute("aria-pressed", String(pressed));
}
function saveAs(name, blob) {
  const url = URL.createObjectURL(blob);
  const link = h("a", { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 3e4);
}
function copyButton(text, what) {
  const element = button("Copy", () => void copy2(), { class: "je-button je-quiet", title: `Copy ${what}` });
  const copy2 = async () => {
    const copied = await copyText(text(), element);
    element.textContent = copied ? "Copied" : "Press Ctrl+C";
    setTimeout(() => {
      element.textContent = "Copy";
    }, 1500);
  };
  return element;
}
async function copyText(text, near) {
  if (navigator.clipboard && window.isSecureContext) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => copyBySelection(text, near)
    );
  }
  return copyBySelection(text, near);
}
function copyBySelection(text, near) {
  const area = h("textarea", { class: "je-offscreen", "aria-hidden": "true" });
  area.value = text;
  near.after(area);
  area.select();
  const copied = document.execCommand("copy");
  area.remove();
  near.focus();
  return copied;
}

// src/view/form-fields.ts
function mappingFrom(text) {
  const pairs = listFrom(text).map((line) => {
    const at = line.indexOf("=");
    return at < 0 ? [line, ""] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
  });
  return Object.fromEntries(pairs);
}
function listFrom(text) {
  return text.split("\n").map((line) => line.trim()).filter(Boolean);
}
function textOf(field2, value) {
  if (value === null || value === void 0) return "";
  if (field2.kind === "list" && Array.isArray(value)) return value.join("\n");
  if (field2.kind === "mapping" && typeof value === "object") {
    return Object.entries(value).map(([key, one]) => `${key}=${one}`).join("\n");
  }
  return String(value);
}
function valueFrom(field2, text) {
  if (field2.kind === "list") return listFrom(text);
  if (field2.kind === "mapping") return mappingFrom(text);
  if (text.trim() === "") return typeof field2.default === "string" && field2.kind === "text" ? "" : null;
  if (field2.kind === "number") return Number.isFinite(Number(text)) ? Number(text) : text;
  return text;
}
function control(field2, initial, changed) {
  if (field2.kind === "flag") return flagControl(field2, initial, changed);
  const id = uniqueId("field");
  const helpId = `${id}-help`;
  const input = inputFor(field2, { id, class: "je-input", "aria-describedby": helpId });
  input.value = textOf(field2, initial);
  on(input, { input: changed });
  const help = h("div", { class: "je-help", id: helpId }, field2.help);
  const element = h("div", { class: "je-field" }, h("label", { for: id }, field2.label), h("div", {}, input, help));
  return { field: field2, element, value: () => valueFrom(field2, input.value) };
}
function flagControl(field2, initial, changed) {
  const box = h("input", { type: "checkbox" });
  box.checked = initial === true;
  on(box, { input: changed });
  const label = h("label", { class: "je-check" }, box, field2.label);
  const element = h(
    "div",
    { class: "je-field" },
    h("span"),
    h("div", {}, label, h("div", { class: "je-help" }, field2.help))
  );
  return { field: field2, element, value: () => box.checked };
}
function inputFor(field2, attributes) {
  if (field2.kind === "choice" || field2.kind === "cell") {
    const options = field2.choices.map((choice) => h("option", { value: choice }, choice));
    const none = field2.kind === "cell" && h("option", { value: "" }, field2.choices.length ? "Choose a cell" : "No cell is named");
    const select = h("select", { ...attributes, class: "je-select" });
    fill(select, none, ...options);
    return select;
  }
  if (field2.kind === "list" || field2.kind === "mapping") {
    const placeholder = field2.kind === "list" ? "one per line" : "NAME=value, one per line";
    return h("textarea", { ...attributes, rows: 2, placeholder, spellcheck: "false" });
  }
  const inputmode = field2.kind === "number" ? "decimal" : "text";
  return h("input", { ...attributes, type: "text", inputmode, autocomplete: "off", spellcheck: "false" });
}
function alternatives(controls, chosen, changed) {
  let current = chosen;
  const name = uniqueId("alternative");
  const radios = controls.map(({ field: field2 }, i) => {
    const radio = h("input", { type: "radio", name, checked: i === chosen });
    on(radio, {
      change: () => {
        current = i;
        draw();
        changed();
      }
    });
    return h("label", { class: "je-radio" }, radio, field2.label);
  });
  const place = h("div");
  const draw = () => fill(place, controls[current].element);
  draw();
  const choice = h(
    "div",
    { class: "je-field" },
    h("span"),
    h("div", { class: "je-radios", role: "radiogroup" }, ...radios)
  );
  return { element: h("div", {}, choice, place), chosen: () => controls[current] };
}

// src/view/icons.ts
var PATHS = {
  up: "M4 10l4-4 4 4",
  down: "M4 6l4 4 4-4",
  right: "M6 4l4 4-4 4",
  download: "M8 2v8M5 7.5L8 10.5l3-3M3 13.5h10",
  cross: "M4.5 4.5l7 7M11.5 4.5l-7 7",
  check: "M3.5 8.5l3 3 6-7",
  clock: "M8 4.5V8l2.5 1.5M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z",
  play: "M5.5 3.5v9l7-4.5z",
  stop: "M4.5 4.5h7v7h-7z",
  alert: "M8 5v4M8 11.2v.3M8 1.8L14.6 13.5H1.4z",
  file: "M4 1.8h5l3.2 3.2v9.2H4zM9 1.8V5h3.2",
  folder: "M1.8 3.5h4.4l1.4 1.8h6.6v7.7H1.8z",
  back: "M10 4L6 8l4 4"
};
var SVG = "http://www.w3.org/2000/svg";
function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("class", "je-svg");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

// src/view/format.ts
function bytes(size) {
  if (size < 1e3) return `${size} B`;
  const units = ["kB", "MB", "GB", "TB", "PB"];
  let value = size;
  let unit = -1;
  do {
    value /= 1e3;
    unit += 1;
  } while (value >= 999.5 && unit < units.length - 1);
  return `${value < 9.95 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}
function duration(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  const s = whole % 60;
  const m = Math.floor(whole / 60) % 60;
  const hours = Math.floor(whole / 3600);
  if (hours >= 24) return `${Math.floor(hours / 24)} d ${hours % 24} h`;
  if (hours) return `${hours} h ${String(m).padStart(2, "0")} min`;
  if (m) return `${m} min ${String(s).padStart(2, "0")} s`;
  return `${s} s`;
}
function number(value) {
  if (value === null || value === void 0) return "\u2013";
  if (Number.isInteger(value) && Math.abs(value) < 1e9) return count(value);
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e9)) return value.toExponential(3).replace(/\.?0+e/, "e");
  return String(Number(value.toPrecision(6)));
}
function count(value) {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
function plural(n, one, many = `${one}s`) {
  return `${count(n)} ${n === 1 ? one : many}`;
}
function time(seconds, today = /* @__PURE__ */ new Date()) {
  const date = new Date(seconds * 1e3);
  const two = (n) => String(n).padStart(2, "0");
  const clock = `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return date.toDateString() === today.toDateString() ? clock : `${day} ${clock}`;
}

// node_modules/uplot/dist/uPlot.esm.js
var FEAT_TIME = true;
var pre = "u-";
var UPLOT = "uplot";
var ORI_HZ = pre + "hz";
var ORI_VT = pre + "vt";
var TITLE = pre + "title";
var WRAP = pre + "wrap";
var UNDER = pre + "under";
var OVER = pre + "over";
var AXIS = pre + "axis";
var OFF = pre + "off";
var SELECT = pre + "select";
var CURSOR_X = pre + "cursor-x";
var CURSOR_Y = pre + "cursor-y";
var CURSOR_PT = pre + "cursor-pt";
var LEGEND = pre + "legend";
var LEGEND_LIVE = pre + "live";
var LEGEND_INLINE = pre + "inline";
var LEGEND_SERIES = pre + "series";
var LEGEND_MARKER = pre + "marker";
var LEGEND_LABEL = pre + "label";
var LEGEND_VALUE = pre + "value";
var WIDTH = "width";
var HEIGHT = "height";
var TOP = "top";
var BOTTOM = "bottom";
var LEFT = "left";
var RIGHT = "right";
var hexBlack = "#000";
var transparent = hexBlack + "0";
var mousemove = "mousemove";
var mousedown = "mousedown";
var mouseup = "mouseup";
var mouseenter = "mouseenter";
var mouseleave = "mouseleave";
var dblclick = "dblclick";
var resize = "resize";
var scroll = "scroll";
var change = "change";
var dppxchange = "dppxchange";
var LEGEND_DISP = "--";
var domEnv = typeof window != "undefined";
var doc = domEnv ? document : null;
var win = domEnv ? window : null;
var nav = domEnv ? navigator : null;
var pxRatio;
var query;
function setPxRatio() {
  let _pxRatio = devicePixelRatio;
  if (pxRatio != _pxRatio) {
    pxRatio = _pxRatio;
    query && off(change, query, setPxRatio);
    query = matchMedia(`(min-resolution: ${pxRatio - 1e-3}dppx) and (max-resolution: ${pxRatio + 1e-3}dppx)`);
    on2(change, query, setPxRatio);
    win.dispatchEvent(new CustomEvent(dppxchange));
  }
}
function addClass(el, c) {
  if (c != null) {
    let cl = el.classList;
    !cl.contains(c) && cl.add(c);
  }
}
function remClass(el, c) {
  let cl = el.classList;
  cl.contains(c) && cl.remove(c);
}
function setStylePx(el, name, value) {
  el.style[name] = value + "px";
}
function placeTag(tag, cls, targ, refEl) {
  let el = doc.createElement(tag);
  if (cls != null)
    addClass(el, cls);
  if (targ != null)
    targ.insertBefore(el, refEl);
  return el;
}
function placeDiv(cls, targ) {
  return placeTag("div", cls, targ);
}
var xformCache = /* @__PURE__ */ new WeakMap();
function elTrans(el, xPos, yPos, xMax, yMax) {
  let xform = "translate(" + xPos + "px," + yPos + "px)";
  let xformOld = xformCache.get(el);
  if (xform != xformOld) {
    el.style.transform = xform;
    xformCache.set(el, xform);
    if (xPos < 0 || yPos < 0 || xPos > xMax || yPos > yMax)
      addClass(el, OFF);
    else
      remClass(el, OFF);
  }
}
var colorCache = /* @__PURE__ */ new WeakMap();
function elColor(el, background, borderColor) {
  let newColor = background + borderColor;
  let oldColor = colorCache.get(el);
  if (newColor != oldColor) {
    colorCache.set(el, newColor);
    el.style.background = background;
    el.style.borderColor = borderColor;
  }
}
var sizeCache = /* @__PURE__ */ new WeakMap();
function elSize(el, newWid, newHgt, centered) {
  let newSize = newWid + "" + newHgt;
  let oldSize = sizeCache.get(el);
  if (newSize != oldSize) {
    sizeCache.set(el, newSize);
    el.style.height = newHgt + "px";
    el.style.width = newWid + "px";
    el.style.marginLeft = centered ? -newWid / 2 + "px" : 0;
    el.style.marginTop = centered ? -newHgt / 2 + "px" : 0;
  }
}
var evOpts = { passive: true };
var evOpts2 = { ...evOpts, capture: true };
function on2(ev, el, cb, capt) {
  el.addEventListener(ev, cb, capt ? evOpts2 : evOpts);
}
function off(ev, el, cb, capt) {
  el.removeEventListener(ev, cb, evOpts);
}
domEnv && setPxRatio();
function closestIdx(num, arr, lo, hi) {
  let mid;
  lo = lo || 0;
  hi = hi || arr.length - 1;
  let bitwise = hi <= 2147483647;
  while (hi - lo > 1) {
    mid = bitwise ? lo + hi >> 1 : floor((lo + hi) / 2);
    if (arr[mid] < num)
      lo = mid;
    else
      hi = mid;
  }
  if (num - arr[lo] <= arr[hi] - num)
    return lo;
  return hi;
}
function makeIndexOfs(predicate) {
  let indexOfs = (data, _i0, _i1) => {
    let i0 = -1;
    let i1 = -1;
    for (let i = _i0; i <= _i1; i++) {
      if (predicate(data[i])) {
        i0 = i;
        break;
      }
    }
    for (let i = _i1; i >= _i0; i--) {
      if (predicate(data[i])) {
        i1 = i;
        break;
      }
    }
    return [i0, i1];
  };
  return indexOfs;
}
var notNullish = (v) => v != null;
var isPositive = (v) => v != null && v > 0;
var nonNullIdxs = makeIndexOfs(notNullish);
var positiveIdxs = makeIndexOfs(isPositive);
function getMinMax(data, _i0, _i1, sorted = 0, log = false) {
  let getEdgeIdxs = log ? positiveIdxs : nonNullIdxs;
  let predicate = log ? isPositive : notNullish;
  [_i0, _i1] = getEdgeIdxs(data, _i0, _i1);
  let _min = data[_i0];
  let _max = data[_i0];
  if (_i0 > -1) {
    if (sorted == 1) {
      _min = data[_i0];
      _max = data[_i1];
    } else if (sorted == -1) {
      _min = data[_i1];
      _max = data[_i0];
    } else {
      for (let i = _i0; i <= _i1; i++) {
        let v = data[i];
        if (predicate(v)) {
          if (v < _min)
            _min = v;
          else if (v > _max)
            _max = v;
        }
      }
    }
  }
  return [_min ?? inf, _max ?? -inf];
}
function rangeLog(min2, max2, base, fullMags) {
  let minSign = sign(min2);
  let maxSign = sign(max2);
  if (min2 == max2) {
    if (minSign == -1) {
      min2 *= base;
      max2 /= base;
    } else {
      min2 /= base;
      max2 *= base;
    }
  }
  let logFn = base == 10 ? log10 : log2;
  let growMinAbs = minSign == 1 ? floor : ceil;
  let growMaxAbs = maxSign == 1 ? ceil : floor;
  let minExp = growMinAbs(logFn(abs(min2)));
  let maxExp = growMaxAbs(logFn(abs(max2)));
  let minIncr = pow(base, minExp);
  let maxIncr = pow(base, maxExp);
  if (base == 10) {
    if (minExp < 0)
      minIncr = roundDec(minIncr, -minExp);
    if (maxExp < 0)
      maxIncr = roundDec(maxIncr, -maxExp);
  }
  if (fullMags || base == 2) {
    min2 = minIncr * minSign;
    max2 = maxIncr * maxSign;
  } else {
    min2 = incrRoundDn(min2, minIncr);
    max2 = incrRoundUp(max2, maxIncr);
  }
  return [min2, max2];
}
function rangeAsinh(min2, max2, base, fullMags) {
  let minMax = rangeLog(min2, max2, base, fullMags);
  if (min2 == 0)
    minMax[0] = 0;
  if (max2 == 0)
    minMax[1] = 0;
  return minMax;
}
var rangePad = 0.1;
var autoRangePart = {
  mode: 3,
  pad: rangePad
};
var _eqRangePart = {
  pad: 0,
  soft: null,
  mode: 0
};
var _eqRange = {
  min: _eqRangePart,
  max: _eqRangePart
};
function rangeNum(_min, _max, mult, extra) {
  if (isObj(mult))
    return _rangeNum(_min, _max, mult);
  _eqRangePart.pad = mult;
  _eqRangePart.soft = extra ? 0 : null;
  _eqRangePart.mode = extra ? 3 : 0;
  return _rangeNum(_min, _max, _eqRange);
}
function ifNull(lh, rh) {
  return lh == null ? rh : lh;
}
function hasData(data, idx0, idx1) {
  idx0 = ifNull(idx0, 0);
  idx1 = ifNull(idx1, data.length - 1);
  while (idx0 <= idx1) {
    if (data[idx0] != null)
      return true;
    idx0++;
  }
  return false;
}
function _rangeNum(_min, _max, cfg) {
  let cmin = cfg.min;
  let cmax = cfg.max;
  let padMin = ifNull(cmin.pad, 0);
  let padMax = ifNull(cmax.pad, 0);
  let hardMin = ifNull(cmin.hard, -inf);
  let hardMax = ifNull(cmax.hard, inf);
  let softMin = ifNull(cmin.soft, inf);
  let softMax = ifNull(cmax.soft, -inf);
  let softMinMode = ifNull(cmin.mode, 0);
  let softMaxMode = ifNull(cmax.mode, 0);
  let delta = _max - _min;
  let deltaMag = log10(delta);
  let scalarMax = max(abs(_min), abs(_max));
  let scalarMag = log10(scalarMax);
  let scalarMagDelta = abs(scalarMag - deltaMag);
  if (delta < 1e-24 || scalarMagDelta > 10) {
    delta = 0;
    if (_min == 0 || _max == 0) {
      delta = 1e-24;
      if (softMinMode == 2 && softMin != inf)
        padMin = 0;
      if (softMaxMode == 2 && softMax != -inf)
        padMax = 0;
    }
  }
  let nonZeroDelta = delta || scalarMax || 1e3;
  let mag = log10(nonZeroDelta);
  let base = pow(10, floor(mag));
  let _padMin = nonZeroDelta * (delta == 0 ? _min == 0 ? 0.1 : 1 : padMin);
  let _newMin = roundDec(incrRoundDn(_min - _padMin, base / 10), 24);
  let _softMin = _min >= softMin && (softMinMode == 1 || softMinMode == 3 && _newMin <= softMin || softMinMode == 2 && _newMin >= softMin) ? softMin : inf;
  let minLim = max(hardMin, _newMin < _softMin && _min >= _softMin ? _softMin : min(_softMin, _newMin));
  let _padMax = nonZeroDelta * (delta == 0 ? _max == 0 ? 0.1 : 1 : padMax);
  let _newMax = roundDec(incrRoundUp(_max + _padMax, base / 10), 24);
  let _softMax = _max <= softMax && (softMaxMode == 1 || softMaxMode == 3 && _newMax >= softMax || softMaxMode == 2 && _newMax <= softMax) ? softMax : -inf;
  let maxLim = min(hardMax, _newMax > _softMax && _max <= _softMax ? _softMax : max(_softMax, _newMax));
  if (minLim == maxLim && minLim == 0)
    maxLim = 100;
  return [minLim, maxLim];
}
var numFormatter = new Intl.NumberFormat(domEnv ? nav.language : "en-US");
var fmtNum = (val) => numFormatter.format(val);
var M = Math;
var PI = M.PI;
var abs = M.abs;
var floor = M.floor;
var round = M.round;
var ceil = M.ceil;
var min = M.min;
var max = M.max;
var pow = M.pow;
var sign = M.sign;
var log10 = M.log10;
var log2 = M.log2;
var sinh = (v, linthresh = 1) => M.sinh(v) * linthresh;
var asinh = (v, linthresh = 1) => M.asinh(v / linthresh);
var inf = Infinity;
function numIntDigits(x) {
  return (log10((x ^ x >> 31) - (x >> 31)) | 0) + 1;
}
function clamp(num, _min, _max) {
  return min(max(num, _min), _max);
}
function isFn(v) {
  return typeof v == "function";
}
function fnOrSelf(v) {
  return isFn(v) ? v : () => v;
}
var noop = () => {
};
var retArg0 = (_0) => _0;
var retArg1 = (_0, _1) => _1;
var retNull = (_2) => null;
var retTrue = (_2) => true;
var retEq = (a, b) => a == b;
var regex6 = /\.\d*?(?=9{6,}|0{6,})/gm;
var fixFloat = (val) => {
  if (isInt(val) || fixedDec.has(val))
    return val;
  const str = `${val}`;
  const match = str.match(regex6);
  if (match == null)
    return val;
  let len = match[0].length - 1;
  if (str.indexOf("e-") != -1) {
    let [num, exp] = str.split("e");
    return +`${fixFloat(num)}e${exp}`;
  }
  return roundDec(val, len);
};
function incrRound(num, incr) {
  return fixFloat(roundDec(fixFloat(num / incr)) * incr);
}
function incrRoundUp(num, incr) {
  return fixFloat(ceil(fixFloat(num / incr)) * incr);
}
function incrRoundDn(num, incr) {
  return fixFloat(floor(fixFloat(num / incr)) * incr);
}
function roundDec(val, dec = 0) {
  if (isInt(val))
    return val;
  let p = 10 ** dec;
  let n = val * p * (1 + Number.EPSILON);
  return round(n) / p;
}
var fixedDec = /* @__PURE__ */ new Map();
function guessDec(num) {
  return (("" + num).split(".")[1] || "").length;
}
function genIncrs(base, minExp, maxExp, mults) {
  let incrs = [];
  let multDec = mults.map(guessDec);
  for (let exp = minExp; exp < maxExp; exp++) {
    let expa = abs(exp);
    let mag = roundDec(pow(base, exp), expa);
    for (let i = 0; i < mults.length; i++) {
      let _incr = base == 10 ? +`${mults[i]}e${exp}` : mults[i] * mag;
      let dec = (exp >= 0 ? 0 : expa) + (exp >= multDec[i] ? 0 : multDec[i]);
      let incr = base == 10 ? _incr : roundDec(_incr, dec);
      incrs.push(incr);
      fixedDec.set(incr, dec);
    }
  }
  return incrs;
}
var EMPTY_OBJ = {};
var EMPTY_ARR = [];
var nullNullTuple = [null, null];
var isArr = Array.isArray;
var isInt = Number.isInteger;
var isUndef = (v) => v === void 0;
function isStr(v) {
  return typeof v == "string";
}
function isObj(v) {
  let is = false;
  if (v != null) {
    let c = v.constructor;
    is = c == null || c == Object;
  }
  return is;
}
function fastIsObj(v) {
  return v != null && typeof v == "object";
}
var TypedArray = Object.getPrototypeOf(Uint8Array);
var __proto__ = "__proto__";
function copy(o, _isObj = isObj) {
  let out;
  if (isArr(o)) {
    let val = o.find((v) => v != null);
    if (isArr(val) || _isObj(val)) {
      out = Array(o.length);
      for (let i = 0; i < o.length; i++)
        out[i] = copy(o[i], _isObj);
    } else
      out = o.slice();
  } else if (o instanceof TypedArray)
    out = o.slice();
  else if (_isObj(o)) {
    out = {};
    for (let k in o) {
      if (k != __proto__)
        out[k] = copy(o[k], _isObj);
    }
  } else
    out = o;
  return out;
}
function assign(targ) {
  let args = arguments;
  for (let i = 1; i < args.length; i++) {
    let src = args[i];
    for (let key in src) {
      if (key != __proto__) {
        if (isObj(targ[key]))
          assign(targ[key], copy(src[key]));
        else
          targ[key] = copy(src[key]);
      }
    }
  }
  return targ;
}
var NULL_REMOVE = 0;
var NULL_RETAIN = 1;
var NULL_EXPAND = 2;
function nullExpand(yVals, nullIdxs, alignedLen) {
  for (let i = 0, xi, lastNullIdx = -1; i < nullIdxs.length; i++) {
    let nullIdx = nullIdxs[i];
    if (nullIdx > lastNullIdx) {
      xi = nullIdx - 1;
      while (xi >= 0 && yVals[xi] == null)
        yVals[xi--] = null;
      xi = nullIdx + 1;
      while (xi < alignedLen && yVals[xi] == null)
        yVals[lastNullIdx = xi++] = null;
    }
  }
}
function join(tables, nullModes) {
  if (allHeadersSame(tables)) {
    let table2 = tables[0].slice();
    for (let i = 1; i < tables.length; i++)
      table2.push(...tables[i].slice(1));
    if (!isAsc(table2[0]))
      table2 = sortCols(table2);
    return table2;
  }
  let xVals = /* @__PURE__ */ new Set();
  for (let ti = 0; ti < tables.length; ti++) {
    let t = tables[ti];
    let xs = t[0];
    let len = xs.length;
    for (let i = 0; i < len; i++)
      xVals.add(xs[i]);
  }
  let data = [Array.from(xVals).sort((a, b) => a - b)];
  let alignedLen = data[0].length;
  let xIdxs = /* @__PURE__ */ new Map();
  for (let i = 0; i < alignedLen; i++)
    xIdxs.set(data[0][i], i);
  for (let ti = 0; ti < tables.length; ti++) {
    let t = tables[ti];
    let xs = t[0];
    for (let si = 1; si < t.length; si++) {
      let ys = t[si];
      let yVals = Array(alignedLen).fill(void 0);
      let nullMode = nullModes ? nullModes[ti][si] : NULL_RETAIN;
      let nullIdxs = [];
      for (let i = 0; i < ys.length; i++) {
        let yVal = ys[i];
        let alignedIdx = xIdxs.get(xs[i]);
        if (yVal === null) {
          if (nullMode != NULL_REMOVE) {
            yVals[alignedIdx] = yVal;
            if (nullMode == NULL_EXPAND)
              nullIdxs.push(alignedIdx);
          }
        } else
          yVals[alignedIdx] = yVal;
      }
      nullExpand(yVals, nullIdxs, alignedLen);
      data.push(yVals);
    }
  }
  return data;
}
var microTask = typeof queueMicrotask == "undefined" ? (fn) => Promise.resolve().then(fn) : queueMicrotask;
function sortCols(table2) {
  let head = table2[0];
  let rlen = head.length;
  let idxs = Array(rlen);
  for (let i = 0; i < idxs.length; i++)
    idxs[i] = i;
  idxs.sort((i0, i1) => head[i0] - head[i1]);
  let table22 = [];
  for (let i = 0; i < table2.length; i++) {
    let row = table2[i];
    let row2 = Array(rlen);
    for (let j = 0; j < rlen; j++)
      row2[j] = row[idxs[j]];
    table22.push(row2);
  }
  return table22;
}
function allHeadersSame(tables) {
  let vals0 = tables[0][0];
  let len0 = vals0.length;
  for (let i = 1; i < tables.length; i++) {
    let vals1 = tables[i][0];
    if (vals1.length != len0)
      return false;
    if (vals1 != vals0) {
      for (let j = 0; j < len0; j++) {
        if (vals1[j] != vals0[j])
          return false;
      }
    }
  }
  return true;
}
function isAsc(vals, samples = 100) {
  const len = vals.length;
  if (len <= 1)
    return true;
  let firstIdx = 0;
  let lastIdx = len - 1;
  while (firstIdx <= lastIdx && vals[firstIdx] == null)
    firstIdx++;
  while (lastIdx >= firstIdx && vals[lastIdx] == null)
    lastIdx--;
  if (lastIdx <= firstIdx)
    return true;
  const stride = max(1, floor((lastIdx - firstIdx + 1) / samples));
  for (let prevVal = vals[firstIdx], i = firstIdx + stride; i <= lastIdx; i += stride) {
    const v = vals[i];
    if (v != null) {
      if (v <= prevVal)
        return false;
      prevVal = v;
    }
  }
  return true;
}
var months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];
var days = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday"
];
function slice3(str) {
  return str.slice(0, 3);
}
var days3 = days.map(slice3);
var months3 = months.map(slice3);
var engNames = {
  MMMM: months,
  MMM: months3,
  WWWW: days,
  WWW: days3
};
function zeroPad2(int) {
  return (int < 10 ? "0" : "") + int;
}
function zeroPad3(int) {
  return (int < 10 ? "00" : int < 100 ? "0" : "") + int;
}
var subs = {
  // 2019
  YYYY: (d) => d.getFullYear(),
  // 19
  YY: (d) => (d.getFullYear() + "").slice(2),
  // July
  MMMM: (d, names) => names.MMMM[d.getMonth()],
  // Jul
  MMM: (d, names) => names.MMM[d.getMonth()],
  // 07
  MM: (d) => zeroPad2(d.getMonth() + 1),
  // 7
  M: (d) => d.getMonth() + 1,
  // 09
  DD: (d) => zeroPad2(d.getDate()),
  // 9
  D: (d) => d.getDate(),
  // Monday
  WWWW: (d, names) => names.WWWW[d.getDay()],
  // Mon
  WWW: (d, names) => names.WWW[d.getDay()],
  // 03
  HH: (d) => zeroPad2(d.getHours()),
  // 3
  H: (d) => d.getHours(),
  // 9 (12hr, unpadded)
  h: (d) => {
    let h2 = d.getHours();
    return h2 == 0 ? 12 : h2 > 12 ? h2 - 12 : h2;
  },
  // AM
  AA: (d) => d.getHours() >= 12 ? "PM" : "AM",
  // am
  aa: (d) => d.getHours() >= 12 ? "pm" : "am",
  // a
  a: (d) => d.getHours() >= 12 ? "p" : "a",
  // 09
  mm: (d) => zeroPad2(d.getMinutes()),
  // 9
  m: (d) => d.getMinutes(),
  // 09
  ss: (d) => zeroPad2(d.getSeconds()),
  // 9
  s: (d) => d.getSeconds(),
  // 374
  fff: (d) => zeroPad3(d.getMilliseconds())
};
function fmtDate(tpl, names) {
  names = names || engNames;
  let parts = [];
  let R = /\{([a-z]+)\}|[^{]+/gi, m;
  while (m = R.exec(tpl))
    parts.push(m[0][0] == "{" ? subs[m[1]] : m[0]);
  return (d) => {
    let out = "";
    for (let i = 0; i < parts.length; i++)
      out += typeof parts[i] == "string" ? parts[i] : parts[i](d, names);
    return out;
  };
}
var localTz = new Intl.DateTimeFormat().resolvedOptions().timeZone;
function tzDate(date, tz) {
  let date2;
  if (tz == "UTC" || tz == "Etc/UTC")
    date2 = new Date(+date + date.getTimezoneOffset() * 6e4);
  else if (tz == localTz)
    date2 = date;
  else {
    date2 = new Date(date.toLocaleString("en-US", { timeZone: tz }));
    date2.setMilliseconds(date.getMilliseconds());
  }
  return date2;
}
var onlyWhole = (v) => v % 1 == 0;
var allMults = [1, 2, 2.5, 5];
var decIncrs = genIncrs(10, -32, 0, allMults);
var oneIncrs = genIncrs(10, 0, 32, allMults);
var wholeIncrs = oneIncrs.filter(onlyWhole);
var numIncrs = decIncrs.concat(oneIncrs);
var NL = "\n";
var yyyy = "{YYYY}";
var NLyyyy = NL + yyyy;
var md = "{M}/{D}";
var NLmd = NL + md;
var NLmdyy = NLmd + "/{YY}";
var aa = "{aa}";
var hmm = "{h}:{mm}";
var hmmaa = hmm + aa;
var NLhmmaa = NL + hmmaa;
var ss = ":{ss}";
var _ = null;
function genTimeStuffs(ms) {
  let s = ms * 1e3, m = s * 60, h2 = m * 60, d = h2 * 24, mo = d * 30, y = d * 365;
  let subSecIncrs = ms == 1 ? genIncrs(10, 0, 3, allMults).filter(onlyWhole) : genIncrs(10, -3, 0, allMults);
  let timeIncrs = subSecIncrs.concat([
    // minute divisors (# of secs)
    s,
    s * 5,
    s * 10,
    s * 15,
    s * 30,
    // hour divisors (# of mins)
    m,
    m * 5,
    m * 10,
    m * 15,
    m * 30,
    // day divisors (# of hrs)
    h2,
    h2 * 2,
    h2 * 3,
    h2 * 4,
    h2 * 6,
    h2 * 8,
    h2 * 12,
    // month divisors TODO: need more?
    d,
    d * 2,
    d * 3,
    d * 4,
    d * 5,
    d * 6,
    d * 7,
    d * 8,
    d * 9,
    d * 10,
    d * 15,
    // year divisors (# months, approx)
    mo,
    mo * 2,
    mo * 3,
    mo * 4,
    mo * 6,
    // century divisors
    y,
    y * 2,
    y * 5,
    y * 10,
    y * 25,
    y * 50,
    y * 100
  ]);
  const _timeAxisStamps = [
    //   tick incr    default          year                    month   day                   hour    min       sec   mode
    [y, yyyy, _, _, _, _, _, _, 1],
    [d * 28, "{MMM}", NLyyyy, _, _, _, _, _, 1],
    [d, md, NLyyyy, _, _, _, _, _, 1],
    [h2, "{h}" + aa, NLmdyy, _, NLmd, _, _, _, 1],
    [m, hmmaa, NLmdyy, _, NLmd, _, _, _, 1],
    [s, ss, NLmdyy + " " + hmmaa, _, NLmd + " " + hmmaa, _, NLhmmaa, _, 1],
    [ms, ss + ".{fff}", NLmdyy + " " + hmmaa, _, NLmd + " " + hmmaa, _, NLhmmaa, _, 1]
  ];
  function timeAxisSplits(tzDate2) {
    return (self, axisIdx, scaleMin, scaleMax, foundIncr, foundSpace) => {
      let splits = [];
      let isYr = foundIncr >= y;
      let isMo = foundIncr >= mo && foundIncr < y;
      let minDate = tzDate2(scaleMin);
      let minDateTs = roundDec(minDate * ms, 3);
      let minMin = mkDate(minDate.getFullYear(), isYr ? 0 : minDate.getMonth(), isMo || isYr ? 1 : minDate.getDate());
      let minMinTs = roundDec(minMin * ms, 3);
      if (isMo || isYr) {
        let moIncr = isMo ? foundIncr / mo : 0;
        let yrIncr = isYr ? foundIncr / y : 0;
        let split = minDateTs == minMinTs ? minDateTs : roundDec(mkDate(minMin.getFullYear() + yrIncr, minMin.getMonth() + moIncr, 1) * ms, 3);
        let splitDate = new Date(round(split / ms));
        let baseYear = splitDate.getFullYear();
        let baseMonth = splitDate.getMonth();
        for (let i = 0; split <= scaleMax; i++) {
          let next = mkDate(baseYear + yrIncr * i, baseMonth + moIncr * i, 1);
          let offs = next - tzDate2(roundDec(next * ms, 3));
          split = roundDec((+next + offs) * ms, 3);
          if (split <= scaleMax)
            splits.push(split);
        }
      } else {
        let incr0 = foundIncr >= d ? d : foundIncr;
        let tzOffset = floor(scaleMin) - floor(minDateTs);
        let split = minMinTs + tzOffset + incrRoundUp(minDateTs - minMinTs, incr0);
        splits.push(split);
        let date0 = tzDate2(split);
        let prevHour = date0.getHours() + date0.getMinutes() / m + date0.getSeconds() / h2;
        let incrHours = foundIncr / h2;
        let minSpace = self.axes[axisIdx]._space;
        let pctSpace = foundSpace / minSpace;
        while (1) {
          split = roundDec(split + foundIncr, ms == 1 ? 0 : 3);
          if (split > scaleMax)
            break;
          if (incrHours > 1) {
            let expectedHour = floor(roundDec(prevHour + incrHours, 6)) % 24;
            let splitDate = tzDate2(split);
            let actualHour = splitDate.getHours();
            let dstShift = actualHour - expectedHour;
            if (dstShift > 1)
              dstShift = -1;
            split -= dstShift * h2;
            prevHour = (prevHour + incrHours) % 24;
            let prevSplit = splits[splits.length - 1];
            let pctIncr = roundDec((split - prevSplit) / foundIncr, 3);
            if (pctIncr * pctSpace >= 0.7)
              splits.push(split);
          } else
            splits.push(split);
        }
      }
      return splits;
    };
  }
  return [
    timeIncrs,
    _timeAxisStamps,
    timeAxisSplits
  ];
}
var [timeIncrsMs, _timeAxisStampsMs, timeAxisSplitsMs] = genTimeStuffs(1);
var [timeIncrsS, _timeAxisStampsS, timeAxisSplitsS] = genTimeStuffs(1e-3);
genIncrs(2, -53, 53, [1]);
function timeAxisStamps(stampCfg, fmtDate2) {
  return stampCfg.map((s) => s.map(
    (v, i) => i == 0 || i == 8 || v == null ? v : fmtDate2(i == 1 || s[8] == 0 ? v : s[1] + v)
  ));
}
function timeAxisVals(tzDate2, stamps) {
  return (self, splits, axisIdx, foundSpace, foundIncr) => {
    let s = stamps.find((s2) => foundIncr >= s2[0]) || stamps[stamps.length - 1];
    let prevYear;
    let prevMnth;
    let prevDate;
    let prevHour;
    let prevMins;
    let prevSecs;
    return splits.map((split) => {
      let date = tzDate2(split);
      let newYear = date.getFullYear();
      let newMnth = date.getMonth();
      let newDate = date.getDate();
      let newHour = date.getHours();
      let newMins = date.getMinutes();
      let newSecs = date.getSeconds();
      let stamp = newYear != prevYear && s[2] || newMnth != prevMnth && s[3] || newDate != prevDate && s[4] || newHour != prevHour && s[5] || newMins != prevMins && s[6] || newSecs != prevSecs && s[7] || s[1];
      prevYear = newYear;
      prevMnth = newMnth;
      prevDate = newDate;
      prevHour = newHour;
      prevMins = newMins;
      prevSecs = newSecs;
      return stamp(date);
    });
  };
}
function timeAxisVal(tzDate2, dateTpl) {
  let stamp = fmtDate(dateTpl);
  return (self, splits, axisIdx, foundSpace, foundIncr) => splits.map((split) => stamp(tzDate2(split)));
}
function mkDate(y, m, d) {
  return new Date(y, m, d);
}
function timeSeriesStamp(stampCfg, fmtDate2) {
  return fmtDate2(stampCfg);
}
var _timeSeriesStamp = "{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function timeSeriesVal(tzDate2, stamp) {
  return (self, val, seriesIdx, dataIdx) => dataIdx == null ? LEGEND_DISP : stamp(tzDate2(val));
}
function legendStroke(self, seriesIdx) {
  let s = self.series[seriesIdx];
  return s.width ? s.stroke(self, seriesIdx) : s.points.width ? s.points.stroke(self, seriesIdx) : null;
}
function legendFill(self, seriesIdx) {
  return self.series[seriesIdx].fill(self, seriesIdx);
}
var legendOpts = {
  show: true,
  live: true,
  isolate: false,
  mount: noop,
  markers: {
    show: true,
    width: 2,
    stroke: legendStroke,
    fill: legendFill,
    dash: "solid"
  },
  idx: null,
  idxs: null,
  values: []
};
function cursorPointShow(self, si) {
  let o = self.cursor.points;
  let pt = placeDiv();
  let size = o.size(self, si);
  setStylePx(pt, WIDTH, size);
  setStylePx(pt, HEIGHT, size);
  let mar = size / -2;
  setStylePx(pt, "marginLeft", mar);
  setStylePx(pt, "marginTop", mar);
  let width = o.width(self, si, size);
  width && setStylePx(pt, "borderWidth", width);
  return pt;
}
function cursorPointFill(self, si) {
  let sp = self.series[si].points;
  return sp._fill || sp._stroke;
}
function cursorPointStroke(self, si) {
  let sp = self.series[si].points;
  return sp._stroke || sp._fill;
}
function cursorPointSize(self, si) {
  let sp = self.series[si].points;
  return sp.size;
}
var moveTuple = [0, 0];
function cursorMove(self, mouseLeft1, mouseTop1) {
  moveTuple[0] = mouseLeft1;
  moveTuple[1] = mouseTop1;
  return moveTuple;
}
function filtBtn0(self, targ, handle, onlyTarg = true) {
  return (e) => {
    e.button == 0 && (!onlyTarg || e.target == targ) && handle(e);
  };
}
function filtTarg(self, targ, handle, onlyTarg = true) {
  return (e) => {
    (!onlyTarg || e.target == targ) && handle(e);
  };
}
var cursorOpts = {
  show: true,
  x: true,
  y: true,
  lock: false,
  move: cursorMove,
  points: {
    one: false,
    show: cursorPointShow,
    size: cursorPointSize,
    width: 0,
    stroke: cursorPointStroke,
    fill: cursorPointFill
  },
  bind: {
    mousedown: filtBtn0,
    mouseup: filtBtn0,
    click: filtBtn0,
    // legend clicks, not .u-over clicks
    dblclick: filtBtn0,
    mousemove: filtTarg,
    mouseleave: filtTarg,
    mouseenter: filtTarg
  },
  drag: {
    setScale: true,
    x: true,
    y: false,
    dist: 0,
    uni: null,
    click: (self, e) => {
      e.stopPropagation();
      e.stopImmediatePropagation();
    },
    _x: false,
    _y: false
  },
  focus: {
    dist: (self, seriesIdx, dataIdx, valPos, curPos) => valPos - curPos,
    prox: -1,
    bias: 0
  },
  hover: {
    skip: [void 0],
    prox: null,
    bias: 0
  },
  left: -10,
  top: -10,
  idx: null,
  dataIdx: null,
  idxs: null,
  event: null
};
var axisLines = {
  show: true,
  stroke: "rgba(0,0,0,0.07)",
  width: 2
  //	dash: [],
};
var grid = assign({}, axisLines, {
  filter: retArg1
});
var ticks = assign({}, grid, {
  size: 10
});
var border = assign({}, axisLines, {
  show: false
});
var font = '12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"';
var labelFont = "bold " + font;
var lineGap = 1.5;
var xAxisOpts = {
  show: true,
  scale: "x",
  stroke: hexBlack,
  space: 50,
  gap: 5,
  alignTo: 1,
  size: 50,
  labelGap: 0,
  labelSize: 30,
  labelFont,
  side: 2,
  //	class: "x-vals",
  //	incrs: timeIncrs,
  //	values: timeVals,
  //	filter: retArg1,
  grid,
  ticks,
  border,
  font,
  lineGap,
  rotate: 0
};
var numSeriesLabel = "Value";
var timeSeriesLabel = "Time";
var xSeriesOpts = {
  show: true,
  scale: "x",
  auto: false,
  sorted: 1,
  //	label: "Time",
  //	value: v => stamp(new Date(v * 1e3)),
  // internal caches
  min: inf,
  max: -inf,
  idxs: []
};
function numAxisVals(self, splits, axisIdx, foundSpace, foundIncr) {
  return splits.map((v) => v == null ? "" : fmtNum(v));
}
function numAxisSplits(self, axisIdx, scaleMin, scaleMax, foundIncr, foundSpace, forceMin) {
  let splits = [];
  let numDec = fixedDec.get(foundIncr) || 0;
  scaleMin = forceMin ? scaleMin : roundDec(incrRoundUp(scaleMin, foundIncr), numDec);
  for (let val = scaleMin; val <= scaleMax; val = roundDec(val + foundIncr, numDec))
    splits.push(Object.is(val, -0) ? 0 : val);
  return splits;
}
function logAxisSplits(self, axisIdx, scaleMin, scaleMax, foundIncr, foundSpace, forceMin) {
  const splits = [];
  const logBase = self.scales[self.axes[axisIdx].scale].log;
  const logFn = logBase == 10 ? log10 : log2;
  const exp = floor(logFn(scaleMin));
  foundIncr = pow(logBase, exp);
  if (logBase == 10)
    foundIncr = numIncrs[closestIdx(foundIncr, numIncrs)];
  let split = scaleMin;
  let nextMagIncr = foundIncr * logBase;
  if (logBase == 10)
    nextMagIncr = numIncrs[closestIdx(nextMagIncr, numIncrs)];
  do {
    splits.push(split);
    split = split + foundIncr;
    if (logBase == 10 && !fixedDec.has(split))
      split = roundDec(split, fixedDec.get(foundIncr));
    if (split >= nextMagIncr) {
      foundIncr = split;
      nextMagIncr = foundIncr * logBase;
      if (logBase == 10)
        nextMagIncr = numIncrs[closestIdx(nextMagIncr, numIncrs)];
    }
  } while (split <= scaleMax);
  return splits;
}
function asinhAxisSplits(self, axisIdx, scaleMin, scaleMax, foundIncr, foundSpace, forceMin) {
  let sc = self.scales[self.axes[axisIdx].scale];
  let linthresh = sc.asinh;
  let posSplits = scaleMax > linthresh ? logAxisSplits(self, axisIdx, max(linthresh, scaleMin), scaleMax, foundIncr) : [linthresh];
  let zero = scaleMax >= 0 && scaleMin <= 0 ? [0] : [];
  let negSplits = scaleMin < -linthresh ? logAxisSplits(self, axisIdx, max(linthresh, -scaleMax), -scaleMin, foundIncr) : [linthresh];
  return negSplits.reverse().map((v) => -v).concat(zero, posSplits);
}
var RE_ALL = /./;
var RE_12357 = /[12357]/;
var RE_125 = /[125]/;
var RE_1 = /1/;
var _filt = (splits, distr, re, keepMod) => splits.map((v, i) => distr == 4 && v == 0 || i % keepMod == 0 && re.test(v.toExponential()[v < 0 ? 1 : 0]) ? v : null);
function log10AxisValsFilt(self, splits, axisIdx, foundSpace, foundIncr) {
  let axis = self.axes[axisIdx];
  let scaleKey = axis.scale;
  let sc = self.scales[scaleKey];
  let valToPos = self.valToPos;
  let minSpace = axis._space;
  let _10 = valToPos(10, scaleKey);
  let re = valToPos(9, scaleKey) - _10 >= minSpace ? RE_ALL : valToPos(7, scaleKey) - _10 >= minSpace ? RE_12357 : valToPos(5, scaleKey) - _10 >= minSpace ? RE_125 : RE_1;
  if (re == RE_1) {
    let magSpace = abs(valToPos(1, scaleKey) - _10);
    if (magSpace < minSpace)
      return _filt(splits.slice().reverse(), sc.distr, re, ceil(minSpace / magSpace)).reverse();
  }
  return _filt(splits, sc.distr, re, 1);
}
function log2AxisValsFilt(self, splits, axisIdx, foundSpace, foundIncr) {
  let axis = self.axes[axisIdx];
  let scaleKey = axis.scale;
  let minSpace = axis._space;
  let valToPos = self.valToPos;
  let magSpace = abs(valToPos(1, scaleKey) - valToPos(2, scaleKey));
  if (magSpace < minSpace)
    return _filt(splits.slice().reverse(), 3, RE_ALL, ceil(minSpace / magSpace)).reverse();
  return splits;
}
function numSeriesVal(self, val, seriesIdx, dataIdx) {
  return dataIdx == null ? LEGEND_DISP : val == null ? "" : fmtNum(val);
}
var yAxisOpts = {
  show: true,
  scale: "y",
  stroke: hexBlack,
  space: 30,
  gap: 5,
  alignTo: 1,
  size: 50,
  labelGap: 0,
  labelSize: 30,
  labelFont,
  side: 3,
  //	class: "y-vals",
  //	incrs: numIncrs,
  //	values: (vals, space) => vals,
  //	filter: retArg1,
  grid,
  ticks,
  border,
  font,
  lineGap,
  rotate: 0
};
function ptDia(width, mult) {
  let dia = 3 + (width || 1) * 2;
  return roundDec(dia * mult, 3);
}
function seriesPointsShow(self, si) {
  let { scale, idxs } = self.series[0];
  let xData = self._data[0];
  let p0 = self.valToPos(xData[idxs[0]], scale, true);
  let p1 = self.valToPos(xData[idxs[1]], scale, true);
  let dim = abs(p1 - p0);
  let s = self.series[si];
  let maxPts = dim / (s.points.space * pxRatio);
  return idxs[1] - idxs[0] <= maxPts;
}
var facet = {
  scale: null,
  auto: true,
  sorted: 0,
  // internal caches
  min: inf,
  max: -inf
};
var gaps = (self, seriesIdx, idx0, idx1, nullGaps) => nullGaps;
var xySeriesOpts = {
  show: true,
  auto: true,
  sorted: 0,
  gaps,
  alpha: 1,
  facets: [
    assign({}, facet, { scale: "x" }),
    assign({}, facet, { scale: "y" })
  ]
};
var ySeriesOpts = {
  scale: "y",
  auto: true,
  sorted: 0,
  show: true,
  spanGaps: false,
  gaps,
  alpha: 1,
  points: {
    show: seriesPointsShow,
    filter: null
    //  paths:
    //	stroke: "#000",
    //	fill: "#fff",
    //	width: 1,
    //	size: 10,
  },
  //	label: "Value",
  //	value: v => v,
  values: null,
  // internal caches
  min: inf,
  max: -inf,
  idxs: [],
  path: null,
  clip: null
};
function clampScale(self, val, scaleMin, scaleMax, scaleKey) {
  return scaleMin / 10;
}
var xScaleOpts = {
  time: FEAT_TIME,
  auto: true,
  distr: 1,
  log: 10,
  asinh: 1,
  min: null,
  max: null,
  dir: 1,
  ori: 0
};
var yScaleOpts = assign({}, xScaleOpts, {
  time: false,
  ori: 1
});
var syncs = {};
function _sync(key, opts) {
  let s = syncs[key];
  if (!s) {
    s = {
      key,
      plots: [],
      sub(plot) {
        s.plots.push(plot);
      },
      unsub(plot) {
        s.plots = s.plots.filter((c) => c != plot);
      },
      pub(type, self, x, y, w, h2, i) {
        for (let j = 0; j < s.plots.length; j++)
          s.plots[j] != self && s.plots[j].pub(type, self, x, y, w, h2, i);
      }
    };
    if (key != null)
      syncs[key] = s;
  }
  return s;
}
var BAND_CLIP_FILL = 1 << 0;
var BAND_CLIP_STROKE = 1 << 1;
function orient(u, seriesIdx, cb) {
  const mode = u.mode;
  const series = u.series[seriesIdx];
  const data = mode == 2 ? u._data[seriesIdx] : u._data;
  const scales = u.scales;
  const bbox = u.bbox;
  let dx = data[0], dy = mode == 2 ? data[1] : data[seriesIdx], sx = mode == 2 ? scales[series.facets[0].scale] : scales[u.series[0].scale], sy = mode == 2 ? scales[series.facets[1].scale] : scales[series.scale], l = bbox.left, t = bbox.top, w = bbox.width, h2 = bbox.height, H = u.valToPosH, V = u.valToPosV;
  return sx.ori == 0 ? cb(
    series,
    dx,
    dy,
    sx,
    sy,
    H,
    V,
    l,
    t,
    w,
    h2,
    moveToH,
    lineToH,
    rectH,
    arcH,
    bezierCurveToH
  ) : cb(
    series,
    dx,
    dy,
    sx,
    sy,
    V,
    H,
    t,
    l,
    h2,
    w,
    moveToV,
    lineToV,
    rectV,
    arcV,
    bezierCurveToV
  );
}
function bandFillClipDirs(self, seriesIdx) {
  let fillDir = 0;
  let clipDirs = 0;
  let bands = ifNull(self.bands, EMPTY_ARR);
  for (let i = 0; i < bands.length; i++) {
    let b = bands[i];
    if (b.series[0] == seriesIdx)
      fillDir = b.dir;
    else if (b.series[1] == seriesIdx) {
      if (b.dir == 1)
        clipDirs |= 1;
      else
        clipDirs |= 2;
    }
  }
  return [
    fillDir,
    clipDirs == 1 ? -1 : (
      // neg only
      clipDirs == 2 ? 1 : (
        // pos only
        clipDirs == 3 ? 2 : (
          // both
          0
        )
      )
    )
  ];
}
function seriesFillTo(self, seriesIdx, dataMin, dataMax, bandFillDir) {
  let mode = self.mode;
  let series = self.series[seriesIdx];
  let scaleKey = mode == 2 ? series.facets[1].scale : series.scale;
  let scale = self.scales[scaleKey];
  return bandFillDir == -1 ? scale.min : bandFillDir == 1 ? scale.max : scale.distr == 3 ? scale.dir == 1 ? scale.min : scale.max : 0;
}
function clipBandLine(self, seriesIdx, idx0, idx1, strokePath, clipDir) {
  return orient(self, seriesIdx, (series, dataX, dataY, scaleX, scaleY, valToPosX, valToPosY, xOff, yOff, xDim, yDim) => {
    let pxRound = series.pxRound;
    const dir = scaleX.dir * (scaleX.ori == 0 ? 1 : -1);
    const lineTo = scaleX.ori == 0 ? lineToH : lineToV;
    let frIdx, toIdx;
    if (dir == 1) {
      frIdx = idx0;
      toIdx = idx1;
    } else {
      frIdx = idx1;
      toIdx = idx0;
    }
    let x0 = pxRound(valToPosX(dataX[frIdx], scaleX, xDim, xOff));
    let y0 = pxRound(valToPosY(dataY[frIdx], scaleY, yDim, yOff));
    let x1 = pxRound(valToPosX(dataX[toIdx], scaleX, xDim, xOff));
    let yLimit = pxRound(valToPosY(clipDir == 1 ? scaleY.max : scaleY.min, scaleY, yDim, yOff));
    let clip = new Path2D(strokePath);
    lineTo(clip, x1, yLimit);
    lineTo(clip, x0, yLimit);
    lineTo(clip, x0, y0);
    return clip;
  });
}
function clipGaps(gaps2, ori, plotLft, plotTop, plotWid, plotHgt) {
  let clip = null;
  if (gaps2.length > 0) {
    clip = new Path2D();
    const rect2 = ori == 0 ? rectH : rectV;
    let prevGapEnd = plotLft;
    for (let i = 0; i < gaps2.length; i++) {
      let g = gaps2[i];
      if (g[1] > g[0]) {
        let w2 = g[0] - prevGapEnd;
        w2 > 0 && rect2(clip, prevGapEnd, plotTop, w2, plotTop + plotHgt);
        prevGapEnd = g[1];
      }
    }
    let w = plotLft + plotWid - prevGapEnd;
    let maxStrokeWidth = 10;
    w > 0 && rect2(clip, prevGapEnd, plotTop - maxStrokeWidth / 2, w, plotTop + plotHgt + maxStrokeWidth);
  }
  return clip;
}
function addGap(gaps2, fromX, toX) {
  let prevGap = gaps2[gaps2.length - 1];
  if (prevGap && prevGap[0] == fromX)
    prevGap[1] = toX;
  else
    gaps2.push([fromX, toX]);
}
function findGaps(xs, ys, idx0, idx1, dir, pixelForX, align) {
  let gaps2 = [];
  let len = xs.length;
  for (let i = dir == 1 ? idx0 : idx1; i >= idx0 && i <= idx1; i += dir) {
    let yVal = ys[i];
    if (yVal === null) {
      let fr = i, to = i;
      if (dir == 1) {
        while (++i <= idx1 && ys[i] === null)
          to = i;
      } else {
        while (--i >= idx0 && ys[i] === null)
          to = i;
      }
      let frPx = pixelForX(xs[fr]);
      let toPx = to == fr ? frPx : pixelForX(xs[to]);
      let fri2 = fr - dir;
      let frPx2 = align <= 0 && fri2 >= 0 && fri2 < len ? pixelForX(xs[fri2]) : frPx;
      frPx = frPx2;
      let toi2 = to + dir;
      let toPx2 = align >= 0 && toi2 >= 0 && toi2 < len ? pixelForX(xs[toi2]) : toPx;
      toPx = toPx2;
      if (toPx >= frPx)
        gaps2.push([frPx, toPx]);
    }
  }
  return gaps2;
}
function pxRoundGen(pxAlign) {
  return pxAlign == 0 ? retArg0 : pxAlign == 1 ? round : (v) => incrRound(v, pxAlign);
}
function rect(ori) {
  let moveTo = ori == 0 ? moveToH : moveToV;
  let arcTo = ori == 0 ? (p, x1, y1, x2, y2, r) => {
    p.arcTo(x1, y1, x2, y2, r);
  } : (p, y1, x1, y2, x2, r) => {
    p.arcTo(x1, y1, x2, y2, r);
  };
  let rect2 = ori == 0 ? (p, x, y, w, h2) => {
    p.rect(x, y, w, h2);
  } : (p, y, x, h2, w) => {
    p.rect(x, y, w, h2);
  };
  return (p, x, y, w, h2, endRad = 0, baseRad = 0) => {
    if (endRad == 0 && baseRad == 0)
      rect2(p, x, y, w, h2);
    else {
      endRad = min(endRad, w / 2, h2 / 2);
      baseRad = min(baseRad, w / 2, h2 / 2);
      moveTo(p, x + endRad, y);
      arcTo(p, x + w, y, x + w, y + h2, endRad);
      arcTo(p, x + w, y + h2, x, y + h2, baseRad);
      arcTo(p, x, y + h2, x, y, baseRad);
      arcTo(p, x, y, x + w, y, endRad);
      p.closePath();
    }
  };
}
var moveToH = (p, x, y) => {
  p.moveTo(x, y);
};
var moveToV = (p, y, x) => {
  p.moveTo(x, y);
};
var lineToH = (p, x, y) => {
  p.lineTo(x, y);
};
var lineToV = (p, y, x) => {
  p.lineTo(x, y);
};
var rectH = rect(0);
var rectV = rect(1);
var arcH = (p, x, y, r, startAngle, endAngle) => {
  p.arc(x, y, r, startAngle, endAngle);
};
var arcV = (p, y, x, r, startAngle, endAngle) => {
  p.arc(x, y, r, startAngle, endAngle);
};
var bezierCurveToH = (p, bp1x, bp1y, bp2x, bp2y, p2x, p2y) => {
  p.bezierCurveTo(bp1x, bp1y, bp2x, bp2y, p2x, p2y);
};
var bezierCurveToV = (p, bp1y, bp1x, bp2y, bp2x, p2y, p2x) => {
  p.bezierCurveTo(bp1x, bp1y, bp2x, bp2y, p2x, p2y);
};
function points(opts) {
  return (u, seriesIdx, idx0, idx1, filtIdxs) => {
    return orient(u, seriesIdx, (series, dataX, dataY, scaleX, scaleY, valToPosX, valToPosY, xOff, yOff, xDim, yDim) => {
      let { pxRound, points: points2 } = series;
      let moveTo, arc;
      if (scaleX.ori == 0) {
        moveTo = moveToH;
        arc = arcH;
      } else {
        moveTo = moveToV;
        arc = arcV;
      }
      const width = roundDec(points2.width * pxRatio, 3);
      let rad = (points2.size - points2.width) / 2 * pxRatio;
      let dia = roundDec(rad * 2, 3);
      let fill2 = new Path2D();
      let clip = new Path2D();
      let { left: lft, top, width: wid, height: hgt } = u.bbox;
      rectH(
        clip,
        lft - dia,
        top - dia,
        wid + dia * 2,
        hgt + dia * 2
      );
      const drawPoint = (pi) => {
        if (dataY[pi] != null) {
          let x = pxRound(valToPosX(dataX[pi], scaleX, xDim, xOff));
          let y = pxRound(valToPosY(dataY[pi], scaleY, yDim, yOff));
          moveTo(fill2, x + rad, y);
          arc(fill2, x, y, rad, 0, PI * 2);
        }
      };
      if (filtIdxs)
        filtIdxs.forEach(drawPoint);
      else {
        for (let pi = idx0; pi <= idx1; pi++)
          drawPoint(pi);
      }
      return {
        stroke: width > 0 ? fill2 : null,
        fill: fill2,
        clip,
        flags: BAND_CLIP_FILL | BAND_CLIP_STROKE
      };
    });
  };
}
function _drawAcc(lineTo) {
  return (stroke, accX, minY, maxY, inY, outY) => {
    if (minY != maxY) {
      if (inY != minY && outY != minY)
        lineTo(stroke, accX, minY);
      if (inY != maxY && outY != maxY)
        lineTo(stroke, accX, maxY);
      lineTo(stroke, accX, outY);
    }
  };
}
var drawAccH = _drawAcc(lineToH);
var drawAccV = _drawAcc(lineToV);
function linear(opts) {
  const alignGaps = ifNull(opts?.alignGaps, 0);
  return (u, seriesIdx, idx0, idx1) => {
    return orient(u, seriesIdx, (series, dataX, dataY, scaleX, scaleY, valToPosX, valToPosY, xOff, yOff, xDim, yDim) => {
      [idx0, idx1] = nonNullIdxs(dataY, idx0, idx1);
      let pxRound = series.pxRound;
      let pixelForX = (val) => pxRound(valToPosX(val, scaleX, xDim, xOff));
      let pixelForY = (val) => pxRound(valToPosY(val, scaleY, yDim, yOff));
      let lineTo, drawAcc;
      if (scaleX.ori == 0) {
        lineTo = lineToH;
        drawAcc = drawAccH;
      } else {
        lineTo = lineToV;
        drawAcc = drawAccV;
      }
      const dir = scaleX.dir * (scaleX.ori == 0 ? 1 : -1);
      const _paths = { stroke: new Path2D(), fill: null, clip: null, band: null, gaps: null, flags: BAND_CLIP_FILL };
      const stroke = _paths.stroke;
      let hasGap = false;
      const decimate = idx1 - idx0 >= xDim * 4;
      if (decimate) {
        let xForPixel = (pos) => u.posToVal(pos, scaleX.key, true);
        let minY = null, maxY = null, inY, outY, drawnAtX;
        let accX = pixelForX(dataX[dir == 1 ? idx0 : idx1]);
        let idx0px = pixelForX(dataX[idx0]);
        let idx1px = pixelForX(dataX[idx1]);
        let nextAccXVal = xForPixel(dir == 1 ? idx0px + 1 : idx1px - 1);
        for (let i = dir == 1 ? idx0 : idx1; i >= idx0 && i <= idx1; i += dir) {
          let xVal = dataX[i];
          let reuseAccX = dir == 1 ? xVal < nextAccXVal : xVal > nextAccXVal;
          let x = reuseAccX ? accX : pixelForX(xVal);
          let yVal = dataY[i];
          if (x == accX) {
            if (yVal != null) {
              outY = yVal;
              if (minY == null) {
                lineTo(stroke, x, pixelForY(outY));
                inY = minY = maxY = outY;
              } else {
                if (outY < minY)
                  minY = outY;
                else if (outY > maxY)
                  maxY = outY;
              }
            } else {
              if (yVal === null)
                hasGap = true;
            }
          } else {
            if (minY != null)
              drawAcc(stroke, accX, pixelForY(minY), pixelForY(maxY), pixelForY(inY), pixelForY(outY));
            if (yVal != null) {
              outY = yVal;
              lineTo(stroke, x, pixelForY(outY));
              minY = maxY = inY = outY;
            } else {
              minY = maxY = null;
              if (yVal === null)
                hasGap = true;
            }
            accX = x;
            nextAccXVal = xForPixel(accX + dir);
          }
        }
        if (minY != null && minY != maxY && drawnAtX != accX)
          drawAcc(stroke, accX, pixelForY(minY), pixelForY(maxY), pixelForY(inY), pixelForY(outY));
      } else {
        for (let i = dir == 1 ? idx0 : idx1; i >= idx0 && i <= idx1; i += dir) {
          let yVal = dataY[i];
          if (yVal === null)
            hasGap = true;
          else if (yVal != null)
            lineTo(stroke, pixelForX(dataX[i]), pixelForY(yVal));
        }
      }
      let [bandFillDir, bandClipDir] = bandFillClipDirs(u, seriesIdx);
      if (series.fill != null || bandFillDir != 0) {
        let fill2 = _paths.fill = new Path2D(stroke);
        let fillToVal = series.fillTo(u, seriesIdx, series.min, series.max, bandFillDir);
        let fillToY = pixelForY(fillToVal);
        let frX = pixelForX(dataX[idx0]);
        let toX = pixelForX(dataX[idx1]);
        if (dir == -1)
          [toX, frX] = [frX, toX];
        lineTo(fill2, toX, fillToY);
        lineTo(fill2, frX, fillToY);
      }
      if (!series.spanGaps) {
        let gaps2 = [];
        hasGap && gaps2.push(...findGaps(dataX, dataY, idx0, idx1, dir, pixelForX, alignGaps));
        _paths.gaps = gaps2 = series.gaps(u, seriesIdx, idx0, idx1, gaps2);
        _paths.clip = clipGaps(gaps2, scaleX.ori, xOff, yOff, xDim, yDim);
      }
      if (bandClipDir != 0) {
        _paths.band = bandClipDir == 2 ? [
          clipBandLine(u, seriesIdx, idx0, idx1, stroke, -1),
          clipBandLine(u, seriesIdx, idx0, idx1, stroke, 1)
        ] : clipBandLine(u, seriesIdx, idx0, idx1, stroke, bandClipDir);
      }
      return _paths;
    });
  };
}
function stepped(opts) {
  const align = ifNull(opts.align, 1);
  const ascDesc = ifNull(opts.ascDesc, false);
  const alignGaps = ifNull(opts.alignGaps, 0);
  const extend = ifNull(opts.extend, false);
  return (u, seriesIdx, idx0, idx1) => {
    return orient(u, seriesIdx, (series, dataX, dataY, scaleX, scaleY, valToPosX, valToPosY, xOff, yOff, xDim, yDim) => {
      [idx0, idx1] = nonNullIdxs(dataY, idx0, idx1);
      let pxRound = series.pxRound;
      let { left, width } = u.bbox;
      let pixelForX = (val) => pxRound(valToPosX(val, scaleX, xDim, xOff));
      let pixelForY = (val) => pxRound(valToPosY(val, scaleY, yDim, yOff));
      let lineTo = scaleX.ori == 0 ? lineToH : lineToV;
      const _paths = { stroke: new Path2D(), fill: null, clip: null, band: null, gaps: null, flags: BAND_CLIP_FILL };
      const stroke = _paths.stroke;
      const dir = scaleX.dir * (scaleX.ori == 0 ? 1 : -1);
      let prevYPos = pixelForY(dataY[dir == 1 ? idx0 : idx1]);
      let firstXPos = pixelForX(dataX[dir == 1 ? idx0 : idx1]);
      let prevXPos = firstXPos;
      let firstXPosExt = firstXPos;
      if (extend && align == -1) {
        firstXPosExt = left;
        lineTo(stroke, firstXPosExt, prevYPos);
      }
      lineTo(stroke, firstXPos, prevYPos);
      for (let i = dir == 1 ? idx0 : idx1; i >= idx0 && i <= idx1; i += dir) {
        let yVal1 = dataY[i];
        if (yVal1 == null)
          continue;
        let x1 = pixelForX(dataX[i]);
        let y1 = pixelForY(yVal1);
        if (align == 1)
          lineTo(stroke, x1, prevYPos);
        else
          lineTo(stroke, prevXPos, y1);
        lineTo(stroke, x1, y1);
        prevYPos = y1;
        prevXPos = x1;
      }
      let prevXPosExt = prevXPos;
      if (extend && align == 1) {
        prevXPosExt = left + width;
        lineTo(stroke, prevXPosExt, prevYPos);
      }
      let [bandFillDir, bandClipDir] = bandFillClipDirs(u, seriesIdx);
      if (series.fill != null || bandFillDir != 0) {
        let fill2 = _paths.fill = new Path2D(stroke);
        let fillTo = series.fillTo(u, seriesIdx, series.min, series.max, bandFillDir);
        let fillToY = pixelForY(fillTo);
        lineTo(fill2, prevXPosExt, fillToY);
        lineTo(fill2, firstXPosExt, fillToY);
      }
      if (!series.spanGaps) {
        let gaps2 = [];
        gaps2.push(...findGaps(dataX, dataY, idx0, idx1, dir, pixelForX, alignGaps));
        let halfStroke = series.width * pxRatio / 2;
        let startsOffset = ascDesc || align == 1 ? halfStroke : -halfStroke;
        let endsOffset = ascDesc || align == -1 ? -halfStroke : halfStroke;
        gaps2.forEach((g) => {
          g[0] += startsOffset;
          g[1] += endsOffset;
        });
        _paths.gaps = gaps2 = series.gaps(u, seriesIdx, idx0, idx1, gaps2);
        _paths.clip = clipGaps(gaps2, scaleX.ori, xOff, yOff, xDim, yDim);
      }
      if (bandClipDir != 0) {
        _paths.band = bandClipDir == 2 ? [
          clipBandLine(u, seriesIdx, idx0, idx1, stroke, -1),
          clipBandLine(u, seriesIdx, idx0, idx1, stroke, 1)
        ] : clipBandLine(u, seriesIdx, idx0, idx1, stroke, bandClipDir);
      }
      return _paths;
    });
  };
}
function findColWidth(dataX, dataY, valToPosX, scaleX, xDim, xOff, colWid = inf) {
  if (dataX.length > 1) {
    let prevIdx = null;
    for (let i = 0, minDelta = Infinity; i < dataX.length; i++) {
      if (dataY[i] !== void 0) {
        if (prevIdx != null) {
          let delta = abs(dataX[i] - dataX[prevIdx]);
          if (delta < minDelta) {
            minDelta = delta;
            colWid = abs(valToPosX(dataX[i], scaleX, xDim, xOff) - valToPosX(dataX[prevIdx], scaleX, xDim, xOff));
          }
        }
        prevIdx = i;
      }
    }
  }
  return colWid;
}
function bars(opts) {
  opts = opts || EMPTY_OBJ;
  const size = ifNull(opts.size, [0.6, inf, 1]);
  const align = opts.align || 0;
  const _extraGap = opts.gap || 0;
  let ro = opts.radius;
  ro = // [valueRadius, baselineRadius]
  ro == null ? [0, 0] : typeof ro == "number" ? [ro, 0] : ro;
  const radiusFn = fnOrSelf(ro);
  const gapFactor = 1 - size[0];
  const _maxWidth = ifNull(size[1], inf);
  const _minWidth = ifNull(size[2], 1);
  const disp = ifNull(opts.disp, EMPTY_OBJ);
  const _each = ifNull(opts.each, (_2) => {
  });
  const { fill: dispFills, stroke: dispStrokes } = disp;
  return (u, seriesIdx, idx0, idx1) => {
    return orient(u, seriesIdx, (series, dataX, dataY, scaleX, scaleY, valToPosX, valToPosY, xOff, yOff, xDim, yDim) => {
      let pxRound = series.pxRound;
      let _align = align;
      let extraGap = _extraGap * pxRatio;
      let maxWidth = _maxWidth * pxRatio;
      let minWidth = _minWidth * pxRatio;
      let valRadius, baseRadius;
      if (scaleX.ori == 0)
        [valRadius, baseRadius] = radiusFn(u, seriesIdx);
      else
        [baseRadius, valRadius] = radiusFn(u, seriesIdx);
      const _dirX = scaleX.dir * (scaleX.ori == 0 ? 1 : -1);
      let rect2 = scaleX.ori == 0 ? rectH : rectV;
      let each = scaleX.ori == 0 ? _each : (u2, seriesIdx2, i, top, lft, hgt, wid) => {
        _each(u2, seriesIdx2, i, lft, top, wid, hgt);
      };
      let band = ifNull(u.bands, EMPTY_ARR).find((b) => b.series[0] == seriesIdx);
      let fillDir = band != null ? band.dir : 0;
      let fillTo = series.fillTo(u, seriesIdx, series.min, series.max, fillDir);
      let fillToY = pxRound(valToPosY(fillTo, scaleY, yDim, yOff));
      let xShift, barWid, fullGap, colWid = xDim;
      let strokeWidth = pxRound(series.width * pxRatio);
      let multiPath = false;
      let fillColors = null;
      let fillPaths = null;
      let strokeColors = null;
      let strokePaths = null;
      if (dispFills != null && (strokeWidth == 0 || dispStrokes != null)) {
        multiPath = true;
        fillColors = dispFills.values(u, seriesIdx, idx0, idx1);
        fillPaths = /* @__PURE__ */ new Map();
        new Set(fillColors).forEach((color) => {
          if (color != null)
            fillPaths.set(color, new Path2D());
        });
        if (strokeWidth > 0) {
          strokeColors = dispStrokes.values(u, seriesIdx, idx0, idx1);
          strokePaths = /* @__PURE__ */ new Map();
          new Set(strokeColors).forEach((color) => {
            if (color != null)
              strokePaths.set(color, new Path2D());
          });
        }
      }
      let { x0, size: size2 } = disp;
      if (x0 != null && size2 != null) {
        _align = 1;
        dataX = x0.values(u, seriesIdx, idx0, idx1);
        if (x0.unit == 2)
          dataX = dataX.map((pct) => u.posToVal(xOff + pct * xDim, scaleX.key, true));
        let sizes = size2.values(u, seriesIdx, idx0, idx1);
        if (size2.unit == 2)
          barWid = sizes[0] * xDim;
        else
          barWid = valToPosX(sizes[0], scaleX, xDim, xOff) - valToPosX(0, scaleX, xDim, xOff);
        colWid = findColWidth(dataX, dataY, valToPosX, scaleX, xDim, xOff, colWid);
        let gapWid = colWid - barWid;
        fullGap = gapWid + extraGap;
      } else {
        colWid = findColWidth(dataX, dataY, valToPosX, scaleX, xDim, xOff, colWid);
        let gapWid = colWid * gapFactor;
        fullGap = gapWid + extraGap;
        barWid = colWid - fullGap;
      }
      if (fullGap < 1)
        fullGap = 0;
      if (strokeWidth >= barWid / 2)
        strokeWidth = 0;
      if (fullGap < 5)
        pxRound = retArg0;
      let insetStroke = fullGap > 0;
      let rawBarWid = colWid - fullGap - (insetStroke ? strokeWidth : 0);
      barWid = pxRound(clamp(rawBarWid, minWidth, maxWidth));
      xShift = (_align == 0 ? barWid / 2 : _align == _dirX ? 0 : barWid) - _align * _dirX * ((_align == 0 ? extraGap / 2 : 0) + (insetStroke ? strokeWidth / 2 : 0));
      const _paths = { stroke: null, fill: null, clip: null, band: null, gaps: null, flags: 0 };
      const stroke = multiPath ? null : new Path2D();
      let dataY0 = null;
      if (band != null)
        dataY0 = u.data[band.series[1]];
      else {
        let { y0, y1 } = disp;
        if (y0 != null && y1 != null) {
          dataY = y1.values(u, seriesIdx, idx0, idx1);
          dataY0 = y0.values(u, seriesIdx, idx0, idx1);
        }
      }
      let radVal = valRadius * barWid;
      let radBase = baseRadius * barWid;
      for (let i = _dirX == 1 ? idx0 : idx1; i >= idx0 && i <= idx1; i += _dirX) {
        let yVal = dataY[i];
        if (yVal == null)
          continue;
        if (dataY0 != null) {
          let yVal0 = dataY0[i] ?? 0;
          if (yVal - yVal0 == 0)
            continue;
          fillToY = valToPosY(yVal0, scaleY, yDim, yOff);
        }
        let xVal = scaleX.distr != 2 || disp != null ? dataX[i] : i;
        let xPos = valToPosX(xVal, scaleX, xDim, xOff);
        let yPos = valToPosY(ifNull(yVal, fillTo), scaleY, yDim, yOff);
        let lft = pxRound(xPos - xShift);
        let btm = pxRound(max(yPos, fillToY));
        let top = pxRound(min(yPos, fillToY));
        let barHgt = btm - top;
        if (yVal != null) {
          let rv = yVal < 0 ? radBase : radVal;
          let rb = yVal < 0 ? radVal : radBase;
          if (multiPath) {
            if (strokeWidth > 0 && strokeColors[i] != null)
              rect2(strokePaths.get(strokeColors[i]), lft, top + floor(strokeWidth / 2), barWid, max(0, barHgt - strokeWidth), rv, rb);
            if (fillColors[i] != null)
              rect2(fillPaths.get(fillColors[i]), lft, top + floor(strokeWidth / 2), barWid, max(0, barHgt - strokeWidth), rv, rb);
          } else
            rect2(stroke, lft, top + floor(strokeWidth / 2), barWid, max(0, barHgt - strokeWidth), rv, rb);
          each(
            u,
            seriesIdx,
            i,
            lft - strokeWidth / 2,
            top,
            barWid + strokeWidth,
            barHgt
          );
        }
      }
      if (strokeWidth > 0)
        _paths.stroke = multiPath ? strokePaths : stroke;
      else if (!multiPath) {
        _paths._fill = series.width == 0 ? series._fill : series._stroke ?? series._fill;
        _paths.width = 0;
      }
      _paths.fill = multiPath ? fillPaths : stroke;
      return _paths;
    });
  };
}
function splineInterp(interp, opts) {
  const alignGaps = ifNull(opts?.alignGaps, 0);
  return (u, seriesIdx, idx0, idx1) => {
    return orient(u, seriesIdx, (series, dataX, dataY, scaleX, scaleY, valToPosX, valToPosY, xOff, yOff, xDim, yDim) => {
      [idx0, idx1] = nonNullIdxs(dataY, idx0, idx1);
      let pxRound = series.pxRound;
      let pixelForX = (val) => pxRound(valToPosX(val, scaleX, xDim, xOff));
      let pixelForY = (val) => pxRound(valToPosY(val, scaleY, yDim, yOff));
      let moveTo, bezierCurveTo, lineTo;
      if (scaleX.ori == 0) {
        moveTo = moveToH;
        lineTo = lineToH;
        bezierCurveTo = bezierCurveToH;
      } else {
        moveTo = moveToV;
        lineTo = lineToV;
        bezierCurveTo = bezierCurveToV;
      }
      const dir = scaleX.dir * (scaleX.ori == 0 ? 1 : -1);
      let firstXPos = pixelForX(dataX[dir == 1 ? idx0 : idx1]);
      let prevXPos = firstXPos;
      let xCoords = [];
      let yCoords = [];
      for (let i = dir == 1 ? idx0 : idx1; i >= idx0 && i <= idx1; i += dir) {
        let yVal = dataY[i];
        if (yVal != null) {
          let xVal = dataX[i];
          let xPos = pixelForX(xVal);
          xCoords.push(prevXPos = xPos);
          yCoords.push(pixelForY(dataY[i]));
        }
      }
      const _paths = { stroke: interp(xCoords, yCoords, moveTo, lineTo, bezierCurveTo, pxRound), fill: null, clip: null, band: null, gaps: null, flags: BAND_CLIP_FILL };
      const stroke = _paths.stroke;
      let [bandFillDir, bandClipDir] = bandFillClipDirs(u, seriesIdx);
      if (series.fill != null || bandFillDir != 0) {
        let fill2 = _paths.fill = new Path2D(stroke);
        let fillTo = series.fillTo(u, seriesIdx, series.min, series.max, bandFillDir);
        let fillToY = pixelForY(fillTo);
        lineTo(fill2, prevXPos, fillToY);
        lineTo(fill2, firstXPos, fillToY);
      }
      if (!series.spanGaps) {
        let gaps2 = [];
        gaps2.push(...findGaps(dataX, dataY, idx0, idx1, dir, pixelForX, alignGaps));
        _paths.gaps = gaps2 = series.gaps(u, seriesIdx, idx0, idx1, gaps2);
        _paths.clip = clipGaps(gaps2, scaleX.ori, xOff, yOff, xDim, yDim);
      }
      if (bandClipDir != 0) {
        _paths.band = bandClipDir == 2 ? [
          clipBandLine(u, seriesIdx, idx0, idx1, stroke, -1),
          clipBandLine(u, seriesIdx, idx0, idx1, stroke, 1)
        ] : clipBandLine(u, seriesIdx, idx0, idx1, stroke, bandClipDir);
      }
      return _paths;
    });
  };
}
function monotoneCubic(opts) {
  return splineInterp(_monotoneCubic, opts);
}
function _monotoneCubic(xs, ys, moveTo, lineTo, bezierCurveTo, pxRound) {
  const n = xs.length;
  if (n < 2)
    return null;
  const path = new Path2D();
  moveTo(path, xs[0], ys[0]);
  if (n == 2)
    lineTo(path, xs[1], ys[1]);
  else {
    let ms = Array(n), ds = Array(n - 1), dys = Array(n - 1), dxs = Array(n - 1);
    for (let i = 0; i < n - 1; i++) {
      dys[i] = ys[i + 1] - ys[i];
      dxs[i] = xs[i + 1] - xs[i];
      ds[i] = dys[i] / dxs[i];
    }
    ms[0] = ds[0];
    for (let i = 1; i < n - 1; i++) {
      if (ds[i] === 0 || ds[i - 1] === 0 || ds[i - 1] > 0 !== ds[i] > 0)
        ms[i] = 0;
      else {
        ms[i] = 3 * (dxs[i - 1] + dxs[i]) / ((2 * dxs[i] + dxs[i - 1]) / ds[i - 1] + (dxs[i] + 2 * dxs[i - 1]) / ds[i]);
        if (!isFinite(ms[i]))
          ms[i] = 0;
      }
    }
    ms[n - 1] = ds[n - 2];
    for (let i = 0; i < n - 1; i++) {
      bezierCurveTo(
        path,
        xs[i] + dxs[i] / 3,
        ys[i] + ms[i] * dxs[i] / 3,
        xs[i + 1] - dxs[i] / 3,
        ys[i + 1] - ms[i + 1] * dxs[i] / 3,
        xs[i + 1],
        ys[i + 1]
      );
    }
  }
  return path;
}
var cursorPlots = /* @__PURE__ */ new Set();
function invalidateRects() {
  for (let u of cursorPlots)
    u.syncRect(true);
}
if (domEnv) {
  on2(resize, win, invalidateRects);
  on2(scroll, win, invalidateRects, true);
  on2(dppxchange, win, () => {
    uPlot.pxRatio = pxRatio;
  });
}
var linearPath = linear();
var pointsPath = points();
function setDefaults(d, xo, yo, initY) {
  let d2 = initY ? [d[0], d[1]].concat(d.slice(2)) : [d[0]].concat(d.slice(1));
  return d2.map((o, i) => setDefault(o, i, xo, yo));
}
function setDefaults2(d, xyo) {
  return d.map((o, i) => i == 0 ? {} : assign({}, xyo, o));
}
function setDefault(o, i, xo, yo) {
  return assign({}, i == 0 ? xo : yo, o);
}
function snapNumX(self, dataMin, dataMax) {
  return dataMin == null ? nullNullTuple : [dataMin, dataMax];
}
var snapTimeX = snapNumX;
function snapNumY(self, dataMin, dataMax) {
  return dataMin == null ? nullNullTuple : rangeNum(dataMin, dataMax, rangePad, true);
}
function snapLogY(self, dataMin, dataMax, scale) {
  return dataMin == null ? nullNullTuple : rangeLog(dataMin, dataMax, self.scales[scale].log, false);
}
var snapLogX = snapLogY;
function snapAsinhY(self, dataMin, dataMax, scale) {
  return dataMin == null ? nullNullTuple : rangeAsinh(dataMin, dataMax, self.scales[scale].log, false);
}
var snapAsinhX = snapAsinhY;
function findIncr(minVal, maxVal, incrs, dim, minSpace) {
  let intDigits = max(numIntDigits(minVal), numIntDigits(maxVal));
  let delta = maxVal - minVal;
  let incrIdx = closestIdx(minSpace / dim * delta, incrs);
  do {
    let foundIncr = incrs[incrIdx];
    let foundSpace = dim * foundIncr / delta;
    if (foundSpace >= minSpace && intDigits + (foundIncr < 5 ? fixedDec.get(foundIncr) : 0) <= 17)
      return [foundIncr, foundSpace];
  } while (++incrIdx < incrs.length);
  return [0, 0];
}
function pxRatioFont(font2) {
  let fontSize, fontSizeCss;
  font2 = font2.replace(/(\d+)px/, (m, p1) => (fontSize = round((fontSizeCss = +p1) * pxRatio)) + "px");
  return [font2, fontSize, fontSizeCss];
}
function syncFontSize(axis) {
  if (axis.show) {
    [axis.font, axis.labelFont].forEach((f) => {
      let size = roundDec(f[2] * pxRatio, 1);
      f[0] = f[0].replace(/[0-9.]+px/, size + "px");
      f[1] = size;
    });
  }
}
function uPlot(opts, data, then) {
  const self = {
    mode: ifNull(opts.mode, 1)
  };
  const mode = self.mode;
  function getHPos(val, scale, dim, off2) {
    let pct = scale.valToPct(val);
    return off2 + dim * (scale.dir == -1 ? 1 - pct : pct);
  }
  function getVPos(val, scale, dim, off2) {
    let pct = scale.valToPct(val);
    return off2 + dim * (scale.dir == -1 ? pct : 1 - pct);
  }
  function getPos(val, scale, dim, off2) {
    return scale.ori == 0 ? getHPos(val, scale, dim, off2) : getVPos(val, scale, dim, off2);
  }
  self.valToPosH = getHPos;
  self.valToPosV = getVPos;
  let ready = false;
  self.status = 0;
  const root2 = self.root = placeDiv(UPLOT);
  if (opts.id != null)
    root2.id = opts.id;
  addClass(root2, opts.class);
  if (opts.title) {
    let title = placeDiv(TITLE, root2);
    title.textContent = opts.title;
  }
  const can = placeTag("canvas");
  const ctx = self.ctx = can.getContext("2d");
  const wrap = placeDiv(WRAP, root2);
  on2("click", wrap, (e) => {
    if (e.target === over) {
      let didDrag = mouseLeft1 != mouseLeft0 || mouseTop1 != mouseTop0;
      didDrag && drag.click(self, e);
    }
  }, true);
  const under = self.under = placeDiv(UNDER, wrap);
  wrap.appendChild(can);
  const over = self.over = placeDiv(OVER, wrap);
  opts = copy(opts);
  const pxAlign = +ifNull(opts.pxAlign, 1);
  const pxRound = pxRoundGen(pxAlign);
  (opts.plugins || []).forEach((p) => {
    if (p.opts)
      opts = p.opts(self, opts) || opts;
  });
  const ms = opts.ms || 1e-3;
  const series = self.series = mode == 1 ? setDefaults(opts.series || [], xSeriesOpts, ySeriesOpts, false) : setDefaults2(opts.series || [null], xySeriesOpts);
  const axes2 = self.axes = setDefaults(opts.axes || [], xAxisOpts, yAxisOpts, true);
  const scales = self.scales = {};
  const bands = self.bands = opts.bands || [];
  bands.forEach((b) => {
    b.fill = fnOrSelf(b.fill || null);
    b.dir = ifNull(b.dir, -1);
  });
  const xScaleKey = mode == 2 ? series[1].facets[0].scale : series[0].scale;
  const drawOrderMap = {
    axes: drawAxesGrid,
    series: drawSeries
  };
  const drawOrder = (opts.drawOrder || ["axes", "series"]).map((key2) => drawOrderMap[key2]);
  function initValToPct(sc) {
    const getVal = sc.distr == 3 ? (val) => log10(val > 0 ? val : sc.clamp(self, val, sc.min, sc.max, sc.key)) : sc.distr == 4 ? (val) => asinh(val, sc.asinh) : sc.distr == 100 ? (val) => sc.fwd(val) : (val) => val;
    return (val) => {
      let _val = getVal(val);
      let { _min, _max } = sc;
      let delta = _max - _min;
      return (_val - _min) / delta;
    };
  }
  function initScale(scaleKey) {
    let sc = scales[scaleKey];
    if (sc == null) {
      let scaleOpts = (opts.scales || EMPTY_OBJ)[scaleKey] || EMPTY_OBJ;
      if (scaleOpts.from != null) {
        initScale(scaleOpts.from);
        let sc2 = assign({}, scales[scaleOpts.from], scaleOpts, { key: scaleKey });
        sc2.valToPct = initValToPct(sc2);
        scales[scaleKey] = sc2;
      } else {
        sc = scales[scaleKey] = assign({}, scaleKey == xScaleKey ? xScaleOpts : yScaleOpts, scaleOpts);
        sc.key = scaleKey;
        let isTime = sc.time;
        let rn = sc.range;
        let rangeIsArr = isArr(rn);
        if (scaleKey != xScaleKey || mode == 2 && !isTime) {
          if (rangeIsArr && (rn[0] == null || rn[1] == null)) {
            rn = {
              min: rn[0] == null ? autoRangePart : {
                mode: 1,
                hard: rn[0],
                soft: rn[0]
              },
              max: rn[1] == null ? autoRangePart : {
                mode: 1,
                hard: rn[1],
                soft: rn[1]
              }
            };
            rangeIsArr = false;
          }
          if (!rangeIsArr && isObj(rn)) {
            let cfg = rn;
            rn = (self2, dataMin, dataMax) => dataMin == null ? nullNullTuple : rangeNum(dataMin, dataMax, cfg);
          }
        }
        sc.range = fnOrSelf(rn || (isTime ? snapTimeX : scaleKey == xScaleKey ? sc.distr == 3 ? snapLogX : sc.distr == 4 ? snapAsinhX : snapNumX : sc.distr == 3 ? snapLogY : sc.distr == 4 ? snapAsinhY : snapNumY));
        sc.auto = fnOrSelf(rangeIsArr ? false : sc.auto);
        sc.clamp = fnOrSelf(sc.clamp || clampScale);
        sc._min = sc._max = null;
        sc.valToPct = initValToPct(sc);
      }
    }
  }
  initScale("x");
  initScale("y");
  if (mode == 1) {
    series.forEach((s) => {
      initScale(s.scale);
    });
  }
  axes2.forEach((a) => {
    initScale(a.scale);
  });
  for (let k in opts.scales)
    initScale(k);
  const scaleX = scales[xScaleKey];
  const xScaleDistr = scaleX.distr;
  let valToPosX, valToPosY;
  if (scaleX.ori == 0) {
    addClass(root2, ORI_HZ);
    valToPosX = getHPos;
    valToPosY = getVPos;
  } else {
    addClass(root2, ORI_VT);
    valToPosX = getVPos;
    valToPosY = getHPos;
  }
  const pendScales = {};
  for (let k in scales) {
    let sc = scales[k];
    if (sc.min != null || sc.max != null) {
      pendScales[k] = { min: sc.min, max: sc.max };
      sc.min = sc.max = null;
    }
  }
  const _tzDate = opts.tzDate || ((ts) => new Date(round(ts / ms)));
  const _fmtDate = opts.fmtDate || fmtDate;
  const _timeAxisSplits = ms == 1 ? timeAxisSplitsMs(_tzDate) : timeAxisSplitsS(_tzDate);
  const _timeAxisVals = timeAxisVals(_tzDate, timeAxisStamps(ms == 1 ? _timeAxisStampsMs : _timeAxisStampsS, _fmtDate));
  const _timeSeriesVal = timeSeriesVal(_tzDate, timeSeriesStamp(_timeSeriesStamp, _fmtDate));
  const activeIdxs = [];
  const legend = self.legend = assign({}, legendOpts, opts.legend);
  const cursor = self.cursor = assign({}, cursorOpts, { drag: { y: mode == 2 } }, opts.cursor);
  const showLegend = legend.show;
  const showCursor = cursor.show;
  const markers = legend.markers;
  {
    legend.idxs = activeIdxs;
    markers.width = fnOrSelf(markers.width);
    markers.dash = fnOrSelf(markers.dash);
    markers.stroke = fnOrSelf(markers.stroke);
    markers.fill = fnOrSelf(markers.fill);
  }
  let legendTable;
  let legendHead;
  let legendBody;
  let legendRows = [];
  let legendCells = [];
  let legendCols;
  let multiValLegend = false;
  let NULL_LEGEND_VALUES = {};
  if (legend.live) {
    const getMultiVals = series[1] ? series[1].values : null;
    multiValLegend = getMultiVals != null;
    legendCols = multiValLegend ? getMultiVals(self, 1, 0) : { _: 0 };
    for (let k in legendCols)
      NULL_LEGEND_VALUES[k] = LEGEND_DISP;
  }
  if (showLegend) {
    legendTable = placeTag("table", LEGEND, root2);
    legendBody = placeTag("tbody", null, legendTable);
    legend.mount(self, legendTable);
    if (multiValLegend) {
      legendHead = placeTag("thead", null, legendTable, legendBody);
      let head = placeTag("tr", null, legendHead);
      placeTag("th", null, head);
      for (var key in legendCols)
        placeTag("th", LEGEND_LABEL, head).textContent = key;
    } else {
      addClass(legendTable, LEGEND_INLINE);
      legend.live && addClass(legendTable, LEGEND_LIVE);
    }
  }
  const son = { show: true };
  const soff = { show: false };
  function initLegendRow(s, i) {
    if (i == 0 && (multiValLegend || !legend.live || mode == 2))
      return nullNullTuple;
    let cells2 = [];
    let row = placeTag("tr", LEGEND_SERIES, legendBody, legendBody.childNodes[i]);
    addClass(row, s.class);
    if (!s.show)
      addClass(row, OFF);
    let label = placeTag("th", null, row);
    if (markers.show) {
      let indic = placeDiv(LEGEND_MARKER, label);
      if (i > 0) {
        let width = markers.width(self, i);
        if (width)
          indic.style.border = width + "px " + markers.dash(self, i) + " " + markers.stroke(self, i);
        indic.style.background = markers.fill(self, i);
      }
    }
    let text = placeDiv(LEGEND_LABEL, label);
    if (s.label instanceof HTMLElement)
      text.appendChild(s.label);
    else
      text.textContent = s.label;
    if (i > 0) {
      if (!markers.show)
        text.style.color = s.width > 0 ? markers.stroke(self, i) : markers.fill(self, i);
      onMouse("click", label, (e) => {
        if (cursor._lock)
          return;
        setCursorEvent(e);
        let seriesIdx = series.indexOf(s);
        if ((e.ctrlKey || e.metaKey) != legend.isolate) {
          let isolate = series.some((s2, i2) => i2 > 0 && i2 != seriesIdx && s2.show);
          series.forEach((s2, i2) => {
            i2 > 0 && setSeries(i2, isolate ? i2 == seriesIdx ? son : soff : son, true, syncOpts.setSeries);
          });
        } else
          setSeries(seriesIdx, { show: !s.show }, true, syncOpts.setSeries);
      }, false);
      if (cursorFocus) {
        onMouse(mouseenter, label, (e) => {
          if (cursor._lock)
            return;
          setCursorEvent(e);
          setSeries(series.indexOf(s), FOCUS_TRUE, true, syncOpts.setSeries);
        }, false);
      }
    }
    for (var key2 in legendCols) {
      let v = placeTag("td", LEGEND_VALUE, row);
      v.textContent = "--";
      cells2.push(v);
    }
    return [row, cells2];
  }
  const mouseListeners = /* @__PURE__ */ new Map();
  function onMouse(ev, targ, fn, onlyTarg = true) {
    const targListeners = mouseListeners.get(targ) || {};
    const listener = cursor.bind[ev](self, targ, fn, onlyTarg);
    if (listener) {
      on2(ev, targ, targListeners[ev] = listener);
      mouseListeners.set(targ, targListeners);
    }
  }
  function offMouse(ev, targ, fn) {
    const targListeners = mouseListeners.get(targ) || {};
    for (let k in targListeners) {
      if (ev == null || k == ev) {
        off(k, targ, targListeners[k]);
        delete targListeners[k];
      }
    }
    if (ev == null)
      mouseListeners.delete(targ);
  }
  let fullWidCss = 0;
  let fullHgtCss = 0;
  let plotWidCss = 0;
  let plotHgtCss = 0;
  let plotLftCss = 0;
  let plotTopCss = 0;
  let _plotLftCss = plotLftCss;
  let _plotTopCss = plotTopCss;
  let _plotWidCss = plotWidCss;
  let _plotHgtCss = plotHgtCss;
  let plotLft = 0;
  let plotTop = 0;
  let plotWid = 0;
  let plotHgt = 0;
  self.bbox = {};
  let shouldSetScales = false;
  let shouldSetSize = false;
  let shouldConvergeSize = false;
  let shouldSetCursor = false;
  let shouldSetSelect = false;
  let shouldSetLegend = false;
  function _setSize(width, height, force) {
    if (force || (width != self.width || height != self.height))
      calcSize(width, height);
    resetYSeries(false);
    shouldConvergeSize = true;
    shouldSetSize = true;
    commit();
  }
  function calcSize(width, height) {
    self.width = fullWidCss = plotWidCss = width;
    self.height = fullHgtCss = plotHgtCss = height;
    plotLftCss = plotTopCss = 0;
    calcPlotRect();
    calcAxesRects();
    let bb = self.bbox;
    plotLft = bb.left = incrRound(plotLftCss * pxRatio, 0.5);
    plotTop = bb.top = incrRound(plotTopCss * pxRatio, 0.5);
    plotWid = bb.width = incrRound(plotWidCss * pxRatio, 0.5);
    plotHgt = bb.height = incrRound(plotHgtCss * pxRatio, 0.5);
  }
  const CYCLE_LIMIT = 3;
  function convergeSize() {
    let converged = false;
    let cycleNum = 0;
    while (!converged) {
      cycleNum++;
      let axesConverged = axesCalc(cycleNum);
      let paddingConverged = paddingCalc(cycleNum);
      converged = cycleNum == CYCLE_LIMIT || axesConverged && paddingConverged;
      if (!converged) {
        calcSize(self.width, self.height);
        shouldSetSize = true;
      }
    }
  }
  function setSize({ width, height }) {
    _setSize(width, height);
  }
  self.setSize = setSize;
  function calcPlotRect() {
    let hasTopAxis = false;
    let hasBtmAxis = false;
    let hasRgtAxis = false;
    let hasLftAxis = false;
    axes2.forEach((axis, i) => {
      if (axis.show && axis._show) {
        let { side, _size } = axis;
        let isVt = side % 2;
        let labelSize = axis.label != null ? axis.labelSize : 0;
        let fullSize = _size + labelSize;
        if (fullSize > 0) {
          if (isVt) {
            plotWidCss -= fullSize;
            if (side == 3) {
              plotLftCss += fullSize;
              hasLftAxis = true;
            } else
              hasRgtAxis = true;
          } else {
            plotHgtCss -= fullSize;
            if (side == 0) {
              plotTopCss += fullSize;
              hasTopAxis = true;
            } else
              hasBtmAxis = true;
          }
        }
      }
    });
    sidesWithAxes[0] = hasTopAxis;
    sidesWithAxes[1] = hasRgtAxis;
    sidesWithAxes[2] = hasBtmAxis;
    sidesWithAxes[3] = hasLftAxis;
    plotWidCss -= _padding[1] + _padding[3];
    plotLftCss += _padding[3];
    plotHgtCss -= _padding[2] + _padding[0];
    plotTopCss += _padding[0];
  }
  function calcAxesRects() {
    let off1 = plotLftCss + plotWidCss;
    let off2 = plotTopCss + plotHgtCss;
    let off3 = plotLftCss;
    let off0 = plotTopCss;
    function incrOffset(side, size) {
      switch (side) {
        case 1:
          off1 += size;
          return off1 - size;
        case 2:
          off2 += size;
          return off2 - size;
        case 3:
          off3 -= size;
          return off3 + size;
        case 0:
          off0 -= size;
          return off0 + size;
      }
    }
    axes2.forEach((axis, i) => {
      if (axis.show && axis._show) {
        let side = axis.side;
        axis._pos = incrOffset(side, axis._size);
        if (axis.label != null)
          axis._lpos = incrOffset(side, axis.labelSize);
      }
    });
  }
  if (cursor.dataIdx == null) {
    let hov = cursor.hover;
    let skip = hov.skip = new Set(hov.skip ?? []);
    skip.add(void 0);
    let prox = hov.prox = fnOrSelf(hov.prox);
    let bias = hov.bias ??= 0;
    cursor.dataIdx = (self2, seriesIdx, cursorIdx, valAtPosX) => {
      if (seriesIdx == 0)
        return cursorIdx;
      let idx2 = cursorIdx;
      let _prox = prox(self2, seriesIdx, cursorIdx, valAtPosX) ?? inf;
      let withProx = _prox >= 0 && _prox < inf;
      let xDim = scaleX.ori == 0 ? plotWidCss : plotHgtCss;
      let cursorLft = cursor.left;
      let xValues = data[0];
      let yValues = data[seriesIdx];
      if (skip.has(yValues[cursorIdx])) {
        idx2 = null;
        let nonNullLft = null, nonNullRgt = null, j;
        if (bias == 0 || bias == -1) {
          j = cursorIdx;
          while (nonNullLft == null && j-- > 0) {
            if (!skip.has(yValues[j]))
              nonNullLft = j;
          }
        }
        if (bias == 0 || bias == 1) {
          j = cursorIdx;
          while (nonNullRgt == null && j++ < yValues.length) {
            if (!skip.has(yValues[j]))
              nonNullRgt = j;
          }
        }
        if (nonNullLft != null || nonNullRgt != null) {
          if (withProx) {
            let lftPos = nonNullLft == null ? -Infinity : valToPosX(xValues[nonNullLft], scaleX, xDim, 0);
            let rgtPos = nonNullRgt == null ? Infinity : valToPosX(xValues[nonNullRgt], scaleX, xDim, 0);
            let lftDelta = cursorLft - lftPos;
            let rgtDelta = rgtPos - cursorLft;
            if (lftDelta <= rgtDelta) {
              if (lftDelta <= _prox)
                idx2 = nonNullLft;
            } else {
              if (rgtDelta <= _prox)
                idx2 = nonNullRgt;
            }
          } else {
            idx2 = nonNullRgt == null ? nonNullLft : nonNullLft == null ? nonNullRgt : cursorIdx - nonNullLft <= nonNullRgt - cursorIdx ? nonNullLft : nonNullRgt;
          }
        }
      } else if (withProx) {
        let dist = abs(cursorLft - valToPosX(xValues[cursorIdx], scaleX, xDim, 0));
        if (dist > _prox)
          idx2 = null;
      }
      return idx2;
    };
  }
  const setCursorEvent = (e) => {
    cursor.event = e;
  };
  cursor.idxs = activeIdxs;
  cursor._lock = false;
  let points2 = cursor.points;
  points2.show = fnOrSelf(points2.show);
  points2.size = fnOrSelf(points2.size);
  points2.stroke = fnOrSelf(points2.stroke);
  points2.width = fnOrSelf(points2.width);
  points2.fill = fnOrSelf(points2.fill);
  const focus = self.focus = assign({}, opts.focus || { alpha: 0.3 }, cursor.focus);
  const cursorFocus = focus.prox >= 0;
  const cursorOnePt = cursorFocus && points2.one;
  let cursorPts = [];
  let cursorPtsLft = [];
  let cursorPtsTop = [];
  function initCursorPt(s, si) {
    let pt = points2.show(self, si);
    if (pt instanceof HTMLElement) {
      addClass(pt, CURSOR_PT);
      addClass(pt, s.class);
      elTrans(pt, -10, -10, plotWidCss, plotHgtCss);
      over.insertBefore(pt, cursorPts[si]);
      return pt;
    }
  }
  function initSeries(s, i) {
    if (mode == 1 || i > 0) {
      let isTime = mode == 1 && scales[s.scale].time;
      let sv = s.value;
      s.value = isTime ? isStr(sv) ? timeSeriesVal(_tzDate, timeSeriesStamp(sv, _fmtDate)) : sv || _timeSeriesVal : sv || numSeriesVal;
      s.label = s.label || (isTime ? timeSeriesLabel : numSeriesLabel);
    }
    if (cursorOnePt || i > 0) {
      s.width = s.width == null ? 1 : s.width;
      s.paths = s.paths || linearPath || retNull;
      s.fillTo = fnOrSelf(s.fillTo || seriesFillTo);
      s.pxAlign = +ifNull(s.pxAlign, pxAlign);
      s.pxRound = pxRoundGen(s.pxAlign);
      s.stroke = fnOrSelf(s.stroke || null);
      s.fill = fnOrSelf(s.fill || null);
      s._stroke = s._fill = s._paths = s._focus = null;
      let _ptDia = ptDia(max(1, s.width), 1);
      let points3 = s.points = assign({}, {
        size: _ptDia,
        width: max(1, _ptDia * 0.2),
        stroke: s.stroke,
        space: _ptDia * 2,
        paths: pointsPath,
        _stroke: null,
        _fill: null
      }, s.points);
      points3.show = fnOrSelf(points3.show);
      points3.filter = fnOrSelf(points3.filter);
      points3.fill = fnOrSelf(points3.fill);
      points3.stroke = fnOrSelf(points3.stroke);
      points3.paths = fnOrSelf(points3.paths);
      points3.pxAlign = s.pxAlign;
    }
    if (showLegend) {
      let rowCells = initLegendRow(s, i);
      legendRows.splice(i, 0, rowCells[0]);
      legendCells.splice(i, 0, rowCells[1]);
      legend.values.push(null);
    }
    if (showCursor) {
      activeIdxs.splice(i, 0, null);
      let pt = null;
      if (cursorOnePt) {
        if (i == 0)
          pt = initCursorPt(s, i);
      } else if (i > 0)
        pt = initCursorPt(s, i);
      cursorPts.splice(i, 0, pt);
      cursorPtsLft.splice(i, 0, 0);
      cursorPtsTop.splice(i, 0, 0);
    }
    fire("addSeries", i);
  }
  function addSeries(opts2, si) {
    si = si == null ? series.length : si;
    opts2 = mode == 1 ? setDefault(opts2, si, xSeriesOpts, ySeriesOpts) : setDefault(opts2, si, {}, xySeriesOpts);
    series.splice(si, 0, opts2);
    initSeries(series[si], si);
  }
  self.addSeries = addSeries;
  function delSeries(i) {
    series.splice(i, 1);
    if (showLegend) {
      legend.values.splice(i, 1);
      legendCells.splice(i, 1);
      let tr = legendRows.splice(i, 1)[0];
      offMouse(null, tr.firstChild);
      tr.remove();
    }
    if (showCursor) {
      activeIdxs.splice(i, 1);
      cursorPts.splice(i, 1)[0].remove();
      cursorPtsLft.splice(i, 1);
      cursorPtsTop.splice(i, 1);
    }
    fire("delSeries", i);
  }
  self.delSeries = delSeries;
  const sidesWithAxes = [false, false, false, false];
  function initAxis(axis, i) {
    axis._show = axis.show;
    if (axis.show) {
      let isVt = axis.side % 2;
      let sc = scales[axis.scale];
      if (sc == null) {
        axis.scale = isVt ? series[1].scale : xScaleKey;
        sc = scales[axis.scale];
      }
      let isTime = sc.time;
      axis.size = fnOrSelf(axis.size);
      axis.space = fnOrSelf(axis.space);
      axis.rotate = fnOrSelf(axis.rotate);
      if (isArr(axis.incrs)) {
        axis.incrs.forEach((incr) => {
          !fixedDec.has(incr) && fixedDec.set(incr, guessDec(incr));
        });
      }
      axis.incrs = fnOrSelf(axis.incrs || (sc.distr == 2 ? wholeIncrs : isTime ? ms == 1 ? timeIncrsMs : timeIncrsS : numIncrs));
      axis.splits = fnOrSelf(axis.splits || (isTime && sc.distr == 1 ? _timeAxisSplits : sc.distr == 3 ? logAxisSplits : sc.distr == 4 ? asinhAxisSplits : numAxisSplits));
      axis.stroke = fnOrSelf(axis.stroke);
      axis.grid.stroke = fnOrSelf(axis.grid.stroke);
      axis.ticks.stroke = fnOrSelf(axis.ticks.stroke);
      axis.border.stroke = fnOrSelf(axis.border.stroke);
      let av = axis.values;
      axis.values = // static array of tick values
      isArr(av) && !isArr(av[0]) ? fnOrSelf(av) : (
        // temporal
        isTime ? (
          // config array of fmtDate string tpls
          isArr(av) ? timeAxisVals(_tzDate, timeAxisStamps(av, _fmtDate)) : (
            // fmtDate string tpl
            isStr(av) ? timeAxisVal(_tzDate, av) : av || _timeAxisVals
          )
        ) : av || numAxisVals
      );
      axis.filter = fnOrSelf(axis.filter || (sc.distr >= 3 && sc.log == 10 ? log10AxisValsFilt : sc.distr == 3 && sc.log == 2 ? log2AxisValsFilt : retArg1));
      axis.font = pxRatioFont(axis.font);
      axis.labelFont = pxRatioFont(axis.labelFont);
      axis._size = axis.size(self, null, i, 0);
      axis._space = axis._rotate = axis._incrs = axis._found = // foundIncrSpace
      axis._splits = axis._values = null;
      if (axis._size > 0) {
        sidesWithAxes[i] = true;
        axis._el = placeDiv(AXIS, wrap);
      }
    }
  }
  function autoPadSide(self2, side, sidesWithAxes2, cycleNum) {
    let [hasTopAxis, hasRgtAxis, hasBtmAxis, hasLftAxis] = sidesWithAxes2;
    let ori = side % 2;
    let size = 0;
    if (ori == 0 && (hasLftAxis || hasRgtAxis))
      size = side == 0 && !hasTopAxis || side == 2 && !hasBtmAxis ? round(xAxisOpts.size / 3) : 0;
    if (ori == 1 && (hasTopAxis || hasBtmAxis))
      size = side == 1 && !hasRgtAxis || side == 3 && !hasLftAxis ? round(yAxisOpts.size / 2) : 0;
    return size;
  }
  const padding = self.padding = (opts.padding || [autoPadSide, autoPadSide, autoPadSide, autoPadSide]).map((p) => fnOrSelf(ifNull(p, autoPadSide)));
  const _padding = self._padding = padding.map((p, i) => p(self, i, sidesWithAxes, 0));
  let dataLen;
  let i0 = null;
  let i1 = null;
  const idxs = mode == 1 ? series[0].idxs : null;
  let data0 = null;
  let viaAutoScaleX = false;
  function setData(_data, _resetScales) {
    data = _data == null ? [] : _data;
    self.data = self._data = data;
    if (mode == 2) {
      dataLen = 0;
      for (let i = 1; i < series.length; i++)
        dataLen += data[i][0].length;
    } else {
      if (data.length == 0)
        self.data = self._data = data = [[]];
      data0 = data[0];
      dataLen = data0.length;
      let scaleData = data;
      if (xScaleDistr == 2) {
        scaleData = data.slice();
        let _data0 = scaleData[0] = Array(dataLen);
        for (let i = 0; i < dataLen; i++)
          _data0[i] = i;
      }
      self._data = data = scaleData;
    }
    resetYSeries(true);
    fire("setData");
    if (xScaleDistr == 2) {
      shouldConvergeSize = true;
    }
    if (_resetScales !== false) {
      let xsc = scaleX;
      if (xsc.auto(self, viaAutoScaleX))
        autoScaleX();
      else
        _setScale(xScaleKey, xsc.min, xsc.max);
      shouldSetCursor = shouldSetCursor || cursor.left >= 0;
      shouldSetLegend = true;
      commit();
    }
  }
  self.setData = setData;
  function autoScaleX() {
    viaAutoScaleX = true;
    let _min, _max;
    if (mode == 1) {
      if (dataLen > 0) {
        i0 = idxs[0] = 0;
        i1 = idxs[1] = dataLen - 1;
        _min = data[0][i0];
        _max = data[0][i1];
        if (xScaleDistr == 2) {
          _min = i0;
          _max = i1;
        } else if (_min == _max) {
          if (xScaleDistr == 3)
            [_min, _max] = rangeLog(_min, _min, scaleX.log, false);
          else if (xScaleDistr == 4)
            [_min, _max] = rangeAsinh(_min, _min, scaleX.log, false);
          else if (scaleX.time)
            _max = _min + round(86400 / ms);
          else
            [_min, _max] = rangeNum(_min, _max, rangePad, true);
        }
      } else {
        i0 = idxs[0] = _min = null;
        i1 = idxs[1] = _max = null;
      }
    }
    _setScale(xScaleKey, _min, _max);
  }
  let ctxStroke, ctxFill, ctxWidth, ctxDash, ctxJoin, ctxCap, ctxFont, ctxAlign, ctxBaseline;
  let ctxAlpha;
  function setCtxStyle(stroke, width, dash, cap, fill2, join2) {
    stroke ??= transparent;
    dash ??= EMPTY_ARR;
    cap ??= "butt";
    fill2 ??= transparent;
    join2 ??= "round";
    if (stroke != ctxStroke)
      ctx.strokeStyle = ctxStroke = stroke;
    if (fill2 != ctxFill)
      ctx.fillStyle = ctxFill = fill2;
    if (width != ctxWidth)
      ctx.lineWidth = ctxWidth = width;
    if (join2 != ctxJoin)
      ctx.lineJoin = ctxJoin = join2;
    if (cap != ctxCap)
      ctx.lineCap = ctxCap = cap;
    if (dash != ctxDash)
      ctx.setLineDash(ctxDash = dash);
  }
  function setFontStyle(font2, fill2, align, baseline) {
    if (fill2 != ctxFill)
      ctx.fillStyle = ctxFill = fill2;
    if (font2 != ctxFont)
      ctx.font = ctxFont = font2;
    if (align != ctxAlign)
      ctx.textAlign = ctxAlign = align;
    if (baseline != ctxBaseline)
      ctx.textBaseline = ctxBaseline = baseline;
  }
  function accScale(wsc, psc, facet2, data2, sorted = 0) {
    if (data2.length > 0 && wsc.auto(self, viaAutoScaleX) && (psc == null || psc.min == null)) {
      let _i0 = ifNull(i0, 0);
      let _i1 = ifNull(i1, data2.length - 1);
      let minMax = facet2.min == null ? getMinMax(data2, _i0, _i1, sorted, wsc.distr == 3) : [facet2.min, facet2.max];
      wsc.min = min(wsc.min, facet2.min = minMax[0]);
      wsc.max = max(wsc.max, facet2.max = minMax[1]);
    }
  }
  const AUTOSCALE = { min: null, max: null };
  function setScales() {
    for (let k in scales) {
      let sc = scales[k];
      if (pendScales[k] == null && // scales that have never been set (on init)
      (sc.min == null || // or auto scales when the x scale was explicitly set
      pendScales[xScaleKey] != null && sc.auto(self, viaAutoScaleX))) {
        pendScales[k] = AUTOSCALE;
      }
    }
    for (let k in scales) {
      let sc = scales[k];
      if (pendScales[k] == null && sc.from != null && pendScales[sc.from] != null)
        pendScales[k] = AUTOSCALE;
    }
    if (pendScales[xScaleKey] != null)
      resetYSeries(true);
    let wipScales = {};
    for (let k in pendScales) {
      let psc = pendScales[k];
      if (psc != null) {
        let wsc = wipScales[k] = copy(scales[k], fastIsObj);
        if (psc.min != null)
          assign(wsc, psc);
        else if (k != xScaleKey || mode == 2) {
          if (dataLen == 0 && wsc.from == null) {
            let minMax = wsc.range(self, null, null, k);
            wsc.min = minMax[0];
            wsc.max = minMax[1];
          } else {
            wsc.min = inf;
            wsc.max = -inf;
          }
        }
      }
    }
    if (dataLen > 0) {
      series.forEach((s, i) => {
        if (mode == 1) {
          let k = s.scale;
          let psc = pendScales[k];
          if (psc == null)
            return;
          let wsc = wipScales[k];
          if (i == 0) {
            let minMax = wsc.range(self, wsc.min, wsc.max, k);
            wsc.min = minMax[0];
            wsc.max = minMax[1];
            i0 = closestIdx(wsc.min, data[0]);
            i1 = closestIdx(wsc.max, data[0]);
            if (i1 - i0 > 1) {
              if (data[0][i0] < wsc.min)
                i0++;
              if (data[0][i1] > wsc.max)
                i1--;
            }
            s.min = data0[i0];
            s.max = data0[i1];
          } else if (s.show && s.auto)
            accScale(wsc, psc, s, data[i], s.sorted);
          s.idxs[0] = i0;
          s.idxs[1] = i1;
        } else {
          if (i > 0) {
            if (s.show && s.auto) {
              let [xFacet, yFacet] = s.facets;
              let xScaleKey2 = xFacet.scale;
              let yScaleKey = yFacet.scale;
              let [xData, yData] = data[i];
              let wscx = wipScales[xScaleKey2];
              let wscy = wipScales[yScaleKey];
              wscx != null && accScale(wscx, pendScales[xScaleKey2], xFacet, xData, xFacet.sorted);
              wscy != null && accScale(wscy, pendScales[yScaleKey], yFacet, yData, yFacet.sorted);
              s.min = yFacet.min;
              s.max = yFacet.max;
            }
          }
        }
      });
      for (let k in wipScales) {
        let wsc = wipScales[k];
        let psc = pendScales[k];
        if (wsc.from == null && (psc == null || psc.min == null)) {
          let minMax = wsc.range(
            self,
            wsc.min == inf ? null : wsc.min,
            wsc.max == -inf ? null : wsc.max,
            k
          );
          wsc.min = minMax[0];
          wsc.max = minMax[1];
        }
      }
    }
    for (let k in wipScales) {
      let wsc = wipScales[k];
      if (wsc.from != null) {
        let base = wipScales[wsc.from];
        if (base.min == null)
          wsc.min = wsc.max = null;
        else {
          let minMax = wsc.range(self, base.min, base.max, k);
          wsc.min = minMax[0];
          wsc.max = minMax[1];
        }
      }
    }
    let changed = {};
    let anyChanged = false;
    for (let k in wipScales) {
      let wsc = wipScales[k];
      let sc = scales[k];
      if (sc.min != wsc.min || sc.max != wsc.max) {
        sc.min = wsc.min;
        sc.max = wsc.max;
        let distr = sc.distr;
        sc._min = distr == 3 ? log10(sc.min) : distr == 4 ? asinh(sc.min, sc.asinh) : distr == 100 ? sc.fwd(sc.min) : sc.min;
        sc._max = distr == 3 ? log10(sc.max) : distr == 4 ? asinh(sc.max, sc.asinh) : distr == 100 ? sc.fwd(sc.max) : sc.max;
        changed[k] = anyChanged = true;
      }
    }
    if (anyChanged) {
      series.forEach((s, i) => {
        if (mode == 2) {
          if (i > 0 && changed.y)
            s._paths = null;
        } else {
          if (changed[s.scale])
            s._paths = null;
        }
      });
      for (let k in changed) {
        shouldConvergeSize = true;
        fire("setScale", k);
      }
      if (showCursor && cursor.left >= 0)
        shouldSetCursor = shouldSetLegend = true;
    }
    for (let k in pendScales)
      pendScales[k] = null;
  }
  function getOuterIdxs(ydata) {
    let _i0 = clamp(i0 - 1, 0, dataLen - 1);
    let _i1 = clamp(i1 + 1, 0, dataLen - 1);
    while (ydata[_i0] == null && _i0 > 0)
      _i0--;
    while (ydata[_i1] == null && _i1 < dataLen - 1)
      _i1++;
    return [_i0, _i1];
  }
  function drawSeries() {
    if (dataLen > 0) {
      let shouldAlpha = series.some((s) => s._focus) && ctxAlpha != focus.alpha;
      if (shouldAlpha)
        ctx.globalAlpha = ctxAlpha = focus.alpha;
      series.forEach((s, i) => {
        if (i > 0 && s.show) {
          cacheStrokeFill(i, false);
          cacheStrokeFill(i, true);
          if (s._paths == null) {
            let _ctxAlpha = ctxAlpha;
            if (ctxAlpha != s.alpha)
              ctx.globalAlpha = ctxAlpha = s.alpha;
            let _idxs = mode == 2 ? [0, data[i][0].length - 1] : getOuterIdxs(data[i]);
            s._paths = s.paths(self, i, _idxs[0], _idxs[1]);
            if (ctxAlpha != _ctxAlpha)
              ctx.globalAlpha = ctxAlpha = _ctxAlpha;
          }
        }
      });
      series.forEach((s, i) => {
        if (i > 0 && s.show) {
          let _ctxAlpha = ctxAlpha;
          if (ctxAlpha != s.alpha)
            ctx.globalAlpha = ctxAlpha = s.alpha;
          s._paths != null && drawPath(i, false);
          {
            let _gaps = s._paths != null ? s._paths.gaps : null;
            let show2 = s.points.show(self, i, i0, i1, _gaps);
            let idxs2 = s.points.filter(self, i, show2, _gaps);
            if (show2 || idxs2) {
              s.points._paths = s.points.paths(self, i, i0, i1, idxs2);
              drawPath(i, true);
            }
          }
          if (ctxAlpha != _ctxAlpha)
            ctx.globalAlpha = ctxAlpha = _ctxAlpha;
          fire("drawSeries", i);
        }
      });
      if (shouldAlpha)
        ctx.globalAlpha = ctxAlpha = 1;
    }
  }
  function cacheStrokeFill(si, _points) {
    let s = _points ? series[si].points : series[si];
    s._stroke = s.stroke(self, si);
    s._fill = s.fill(self, si);
  }
  function drawPath(si, _points) {
    let s = _points ? series[si].points : series[si];
    let {
      stroke,
      fill: fill2,
      clip: gapsClip,
      flags,
      _stroke: strokeStyle = s._stroke,
      _fill: fillStyle = s._fill,
      _width: width = s.width
    } = s._paths;
    width = roundDec(width * pxRatio, 3);
    let boundsClip = null;
    let offset = width % 2 / 2;
    if (_points && fillStyle == null)
      fillStyle = width > 0 ? "#fff" : strokeStyle;
    let _pxAlign = s.pxAlign == 1 && offset > 0;
    _pxAlign && ctx.translate(offset, offset);
    if (!_points) {
      let lft = plotLft - width / 2, top = plotTop - width / 2, wid = plotWid + width, hgt = plotHgt + width;
      boundsClip = new Path2D();
      boundsClip.rect(lft, top, wid, hgt);
    }
    if (_points)
      strokeFill(strokeStyle, width, s.dash, s.cap, fillStyle, stroke, fill2, flags, gapsClip);
    else
      fillStroke(si, strokeStyle, width, s.dash, s.cap, fillStyle, stroke, fill2, flags, boundsClip, gapsClip);
    _pxAlign && ctx.translate(-offset, -offset);
  }
  function fillStroke(si, strokeStyle, lineWidth, lineDash, lineCap, fillStyle, strokePath, fillPath, flags, boundsClip, gapsClip) {
    let didStrokeFill = false;
    flags != 0 && bands.forEach((b, bi) => {
      if (b.series[0] == si) {
        let lowerEdge = series[b.series[1]];
        let lowerData = data[b.series[1]];
        let bandClip = (lowerEdge._paths || EMPTY_OBJ).band;
        if (isArr(bandClip))
          bandClip = b.dir == 1 ? bandClip[0] : bandClip[1];
        let gapsClip2;
        let _fillStyle = null;
        if (lowerEdge.show && bandClip && hasData(lowerData, i0, i1)) {
          _fillStyle = b.fill(self, bi) || fillStyle;
          gapsClip2 = lowerEdge._paths.clip;
        } else
          bandClip = null;
        strokeFill(strokeStyle, lineWidth, lineDash, lineCap, _fillStyle, strokePath, fillPath, flags, boundsClip, gapsClip, gapsClip2, bandClip);
        didStrokeFill = true;
      }
    });
    if (!didStrokeFill)
      strokeFill(strokeStyle, lineWidth, lineDash, lineCap, fillStyle, strokePath, fillPath, flags, boundsClip, gapsClip);
  }
  const CLIP_FILL_STROKE = BAND_CLIP_FILL | BAND_CLIP_STROKE;
  function strokeFill(strokeStyle, lineWidth, lineDash, lineCap, fillStyle, strokePath, fillPath, flags, boundsClip, gapsClip, gapsClip2, bandClip) {
    setCtxStyle(strokeStyle, lineWidth, lineDash, lineCap, fillStyle);
    if (boundsClip || gapsClip || bandClip) {
      ctx.save();
      boundsClip && ctx.clip(boundsClip);
      gapsClip && ctx.clip(gapsClip);
    }
    if (bandClip) {
      if ((flags & CLIP_FILL_STROKE) == CLIP_FILL_STROKE) {
        ctx.clip(bandClip);
        gapsClip2 && ctx.clip(gapsClip2);
        doFill(fillStyle, fillPath);
        doStroke(strokeStyle, strokePath, lineWidth);
      } else if (flags & BAND_CLIP_STROKE) {
        doFill(fillStyle, fillPath);
        ctx.clip(bandClip);
        doStroke(strokeStyle, strokePath, lineWidth);
      } else if (flags & BAND_CLIP_FILL) {
        ctx.save();
        ctx.clip(bandClip);
        gapsClip2 && ctx.clip(gapsClip2);
        doFill(fillStyle, fillPath);
        ctx.restore();
        doStroke(strokeStyle, strokePath, lineWidth);
      }
    } else {
      doFill(fillStyle, fillPath);
      doStroke(strokeStyle, strokePath, lineWidth);
    }
    if (boundsClip || gapsClip || bandClip)
      ctx.restore();
  }
  function doStroke(strokeStyle, strokePath, lineWidth) {
    if (lineWidth > 0) {
      if (strokePath instanceof Map) {
        strokePath.forEach((strokePath2, strokeStyle2) => {
          ctx.strokeStyle = ctxStroke = strokeStyle2;
          ctx.stroke(strokePath2);
        });
      } else
        strokePath != null && strokeStyle && ctx.stroke(strokePath);
    }
  }
  function doFill(fillStyle, fillPath) {
    if (fillPath instanceof Map) {
      fillPath.forEach((fillPath2, fillStyle2) => {
        ctx.fillStyle = ctxFill = fillStyle2;
        ctx.fill(fillPath2);
      });
    } else
      fillPath != null && fillStyle && ctx.fill(fillPath);
  }
  function getIncrSpace(axisIdx, min2, max2, fullDim) {
    let axis = axes2[axisIdx];
    let incrSpace;
    if (fullDim <= 0)
      incrSpace = [0, 0];
    else {
      let minSpace = axis._space = axis.space(self, axisIdx, min2, max2, fullDim);
      let incrs = axis._incrs = axis.incrs(self, axisIdx, min2, max2, fullDim, minSpace);
      incrSpace = findIncr(min2, max2, incrs, fullDim, minSpace);
    }
    return axis._found = incrSpace;
  }
  function drawOrthoLines(offs, filts, ori, side, pos0, len, width, stroke, dash, cap) {
    let offset = width % 2 / 2;
    pxAlign == 1 && ctx.translate(offset, offset);
    setCtxStyle(stroke, width, dash, cap, stroke);
    ctx.beginPath();
    let x0, y0, x1, y1, pos1 = pos0 + (side == 0 || side == 3 ? -len : len);
    if (ori == 0) {
      y0 = pos0;
      y1 = pos1;
    } else {
      x0 = pos0;
      x1 = pos1;
    }
    for (let i = 0; i < offs.length; i++) {
      if (filts[i] != null) {
        if (ori == 0)
          x0 = x1 = offs[i];
        else
          y0 = y1 = offs[i];
        ctx.moveTo(x0, y0);
        ctx.lineTo(x1, y1);
      }
    }
    ctx.stroke();
    pxAlign == 1 && ctx.translate(-offset, -offset);
  }
  function axesCalc(cycleNum) {
    let converged = true;
    axes2.forEach((axis, i) => {
      if (!axis.show)
        return;
      let scale = scales[axis.scale];
      if (scale.min == null) {
        if (axis._show) {
          converged = false;
          axis._show = false;
          resetYSeries(false);
        }
        return;
      } else {
        if (!axis._show) {
          converged = false;
          axis._show = true;
          resetYSeries(false);
        }
      }
      let side = axis.side;
      let ori = side % 2;
      let { min: min2, max: max2 } = scale;
      let [_incr, _space] = getIncrSpace(i, min2, max2, ori == 0 ? plotWidCss : plotHgtCss);
      if (_space == 0)
        return;
      let forceMin = scale.distr == 2;
      let _splits = axis._splits = axis.splits(self, i, min2, max2, _incr, _space, forceMin);
      let splits = scale.distr == 2 ? _splits.map((i2) => data0[i2]) : _splits;
      let incr = scale.distr == 2 ? data0[_splits[1]] - data0[_splits[0]] : _incr;
      let values = axis._values = axis.values(self, axis.filter(self, splits, i, _space, incr), i, _space, incr);
      axis._rotate = side == 2 ? axis.rotate(self, values, i, _space) : 0;
      let oldSize = axis._size;
      axis._size = ceil(axis.size(self, values, i, cycleNum));
      if (oldSize != null && axis._size != oldSize)
        converged = false;
    });
    return converged;
  }
  function paddingCalc(cycleNum) {
    let converged = true;
    padding.forEach((p, i) => {
      let _p = p(self, i, sidesWithAxes, cycleNum);
      if (_p != _padding[i])
        converged = false;
      _padding[i] = _p;
    });
    return converged;
  }
  function drawAxesGrid() {
    for (let i = 0; i < axes2.length; i++) {
      let axis = axes2[i];
      if (!axis.show || !axis._show)
        continue;
      let side = axis.side;
      let ori = side % 2;
      let x, y;
      let fillStyle = axis.stroke(self, i);
      let shiftDir = side == 0 || side == 3 ? -1 : 1;
      let [_incr, _space] = axis._found;
      if (axis.label != null) {
        let shiftAmt2 = axis.labelGap * shiftDir;
        let baseLpos = round((axis._lpos + shiftAmt2) * pxRatio);
        setFontStyle(axis.labelFont[0], fillStyle, "center", side == 2 ? TOP : BOTTOM);
        ctx.save();
        if (ori == 1) {
          x = y = 0;
          ctx.translate(
            baseLpos,
            round(plotTop + plotHgt / 2)
          );
          ctx.rotate((side == 3 ? -PI : PI) / 2);
        } else {
          x = round(plotLft + plotWid / 2);
          y = baseLpos;
        }
        let _label = isFn(axis.label) ? axis.label(self, i, _incr, _space) : axis.label;
        ctx.fillText(_label, x, y);
        ctx.restore();
      }
      if (_space == 0)
        continue;
      let scale = scales[axis.scale];
      let plotDim = ori == 0 ? plotWid : plotHgt;
      let plotOff = ori == 0 ? plotLft : plotTop;
      let _splits = axis._splits;
      let splits = scale.distr == 2 ? _splits.map((i2) => data0[i2]) : _splits;
      let incr = scale.distr == 2 ? data0[_splits[1]] - data0[_splits[0]] : _incr;
      let ticks2 = axis.ticks;
      let border2 = axis.border;
      let _tickSize = ticks2.show ? ticks2.size : 0;
      let tickSize = round(_tickSize * pxRatio);
      let axisGap = round((axis.alignTo == 2 ? axis._size - _tickSize - axis.gap : axis.gap) * pxRatio);
      let angle = axis._rotate * -PI / 180;
      let basePos = pxRound(axis._pos * pxRatio);
      let shiftAmt = (tickSize + axisGap) * shiftDir;
      let finalPos = basePos + shiftAmt;
      y = ori == 0 ? finalPos : 0;
      x = ori == 1 ? finalPos : 0;
      let font2 = axis.font[0];
      let textAlign = axis.align == 1 ? LEFT : axis.align == 2 ? RIGHT : angle > 0 ? LEFT : angle < 0 ? RIGHT : ori == 0 ? "center" : side == 3 ? RIGHT : LEFT;
      let textBaseline = angle || ori == 1 ? "middle" : side == 2 ? TOP : BOTTOM;
      setFontStyle(font2, fillStyle, textAlign, textBaseline);
      let lineHeight = axis.font[1] * axis.lineGap;
      let canOffs = _splits.map((val) => pxRound(getPos(val, scale, plotDim, plotOff)));
      let _values = axis._values;
      for (let i2 = 0; i2 < _values.length; i2++) {
        let val = _values[i2];
        if (val != null) {
          if (ori == 0)
            x = canOffs[i2];
          else
            y = canOffs[i2];
          val = "" + val;
          let _parts = val.indexOf("\n") == -1 ? [val] : val.split(/\n/gm);
          for (let j = 0; j < _parts.length; j++) {
            let text = _parts[j];
            if (angle) {
              ctx.save();
              ctx.translate(x, y + j * lineHeight);
              ctx.rotate(angle);
              ctx.fillText(text, 0, 0);
              ctx.restore();
            } else
              ctx.fillText(text, x, y + j * lineHeight);
          }
        }
      }
      if (ticks2.show) {
        drawOrthoLines(
          canOffs,
          ticks2.filter(self, splits, i, _space, incr),
          ori,
          side,
          basePos,
          tickSize,
          roundDec(ticks2.width * pxRatio, 3),
          ticks2.stroke(self, i),
          ticks2.dash,
          ticks2.cap
        );
      }
      let grid2 = axis.grid;
      if (grid2.show) {
        drawOrthoLines(
          canOffs,
          grid2.filter(self, splits, i, _space, incr),
          ori,
          ori == 0 ? 2 : 1,
          ori == 0 ? plotTop : plotLft,
          ori == 0 ? plotHgt : plotWid,
          roundDec(grid2.width * pxRatio, 3),
          grid2.stroke(self, i),
          grid2.dash,
          grid2.cap
        );
      }
      if (border2.show) {
        drawOrthoLines(
          [basePos],
          [1],
          ori == 0 ? 1 : 0,
          ori == 0 ? 1 : 2,
          ori == 1 ? plotTop : plotLft,
          ori == 1 ? plotHgt : plotWid,
          roundDec(border2.width * pxRatio, 3),
          border2.stroke(self, i),
          border2.dash,
          border2.cap
        );
      }
    }
    fire("drawAxes");
  }
  function resetYSeries(minMax) {
    series.forEach((s, i) => {
      if (i > 0) {
        s._paths = null;
        if (minMax) {
          if (mode == 1) {
            s.min = null;
            s.max = null;
          } else {
            s.facets.forEach((f) => {
              f.min = null;
              f.max = null;
            });
          }
        }
      }
    });
  }
  let queuedCommit = false;
  let deferHooks = false;
  let hooksQueue = [];
  function flushHooks() {
    deferHooks = false;
    for (let i = 0; i < hooksQueue.length; i++)
      fire(...hooksQueue[i]);
    hooksQueue.length = 0;
  }
  function commit() {
    if (!queuedCommit) {
      microTask(_commit);
      queuedCommit = true;
    }
  }
  function batch(fn, _deferHooks = false) {
    queuedCommit = true;
    deferHooks = _deferHooks;
    fn(self);
    _commit();
    if (_deferHooks && hooksQueue.length > 0)
      queueMicrotask(flushHooks);
  }
  self.batch = batch;
  function _commit() {
    if (shouldSetScales) {
      setScales();
      shouldSetScales = false;
    }
    if (shouldConvergeSize) {
      convergeSize();
      shouldConvergeSize = false;
    }
    if (shouldSetSize) {
      setStylePx(under, LEFT, plotLftCss);
      setStylePx(under, TOP, plotTopCss);
      setStylePx(under, WIDTH, plotWidCss);
      setStylePx(under, HEIGHT, plotHgtCss);
      setStylePx(over, LEFT, plotLftCss);
      setStylePx(over, TOP, plotTopCss);
      setStylePx(over, WIDTH, plotWidCss);
      setStylePx(over, HEIGHT, plotHgtCss);
      setStylePx(wrap, WIDTH, fullWidCss);
      setStylePx(wrap, HEIGHT, fullHgtCss);
      can.width = round(fullWidCss * pxRatio);
      can.height = round(fullHgtCss * pxRatio);
      axes2.forEach(({ _el, _show, _size, _pos, side }) => {
        if (_el != null) {
          if (_show) {
            let posOffset = side === 3 || side === 0 ? _size : 0;
            let isVt = side % 2 == 1;
            setStylePx(_el, isVt ? "left" : "top", _pos - posOffset);
            setStylePx(_el, isVt ? "width" : "height", _size);
            setStylePx(_el, isVt ? "top" : "left", isVt ? plotTopCss : plotLftCss);
            setStylePx(_el, isVt ? "height" : "width", isVt ? plotHgtCss : plotWidCss);
            remClass(_el, OFF);
          } else
            addClass(_el, OFF);
        }
      });
      ctxStroke = ctxFill = ctxWidth = ctxJoin = ctxCap = ctxFont = ctxAlign = ctxBaseline = ctxDash = null;
      ctxAlpha = 1;
      syncRect(true);
      if (plotLftCss != _plotLftCss || plotTopCss != _plotTopCss || plotWidCss != _plotWidCss || plotHgtCss != _plotHgtCss) {
        resetYSeries(false);
        let pctWid = plotWidCss / _plotWidCss;
        let pctHgt = plotHgtCss / _plotHgtCss;
        if (showCursor && !shouldSetCursor && cursor.left >= 0) {
          cursor.left *= pctWid;
          cursor.top *= pctHgt;
          vCursor && elTrans(vCursor, round(cursor.left), 0, plotWidCss, plotHgtCss);
          hCursor && elTrans(hCursor, 0, round(cursor.top), plotWidCss, plotHgtCss);
          for (let i = 0; i < cursorPts.length; i++) {
            let pt = cursorPts[i];
            if (pt != null) {
              cursorPtsLft[i] *= pctWid;
              cursorPtsTop[i] *= pctHgt;
              elTrans(pt, ceil(cursorPtsLft[i]), ceil(cursorPtsTop[i]), plotWidCss, plotHgtCss);
            }
          }
        }
        if (select.show && !shouldSetSelect && select.left >= 0 && select.width > 0) {
          select.left *= pctWid;
          select.width *= pctWid;
          select.top *= pctHgt;
          select.height *= pctHgt;
          for (let prop in _hideProps)
            setStylePx(selectDiv, prop, select[prop]);
        }
        _plotLftCss = plotLftCss;
        _plotTopCss = plotTopCss;
        _plotWidCss = plotWidCss;
        _plotHgtCss = plotHgtCss;
      }
      fire("setSize");
      shouldSetSize = false;
    }
    if (fullWidCss > 0 && fullHgtCss > 0) {
      ctx.clearRect(0, 0, can.width, can.height);
      fire("drawClear");
      drawOrder.forEach((fn) => fn());
      fire("draw");
    }
    if (select.show && shouldSetSelect) {
      setSelect(select);
      shouldSetSelect = false;
    }
    if (showCursor && shouldSetCursor) {
      updateCursor(null, true, false);
      shouldSetCursor = false;
    }
    if (legend.show && legend.live && shouldSetLegend) {
      setLegend();
      shouldSetLegend = false;
    }
    if (!ready) {
      ready = true;
      self.status = 1;
      fire("ready");
    }
    viaAutoScaleX = false;
    queuedCommit = false;
  }
  self.redraw = (rebuildPaths, recalcAxes) => {
    shouldConvergeSize = recalcAxes || false;
    if (rebuildPaths !== false)
      _setScale(xScaleKey, scaleX.min, scaleX.max);
    else
      commit();
  };
  function setScale(key2, opts2) {
    let sc = scales[key2];
    if (sc.from == null) {
      if (dataLen == 0) {
        let minMax = sc.range(self, opts2.min, opts2.max, key2);
        opts2.min = minMax[0];
        opts2.max = minMax[1];
      }
      if (opts2.min > opts2.max) {
        let _min = opts2.min;
        opts2.min = opts2.max;
        opts2.max = _min;
      }
      if (dataLen > 1 && opts2.min != null && opts2.max != null && opts2.max - opts2.min < 1e-16)
        return;
      if (key2 == xScaleKey) {
        if (sc.distr == 2 && dataLen > 0) {
          opts2.min = closestIdx(opts2.min, data[0]);
          opts2.max = closestIdx(opts2.max, data[0]);
          if (opts2.min == opts2.max)
            opts2.max++;
        }
      }
      pendScales[key2] = opts2;
      shouldSetScales = true;
      commit();
    }
  }
  self.setScale = setScale;
  let xCursor;
  let yCursor;
  let vCursor;
  let hCursor;
  let rawMouseLeft0;
  let rawMouseTop0;
  let mouseLeft0;
  let mouseTop0;
  let rawMouseLeft1;
  let rawMouseTop1;
  let mouseLeft1;
  let mouseTop1;
  let dragging = false;
  const drag = cursor.drag;
  let dragX = drag.x;
  let dragY = drag.y;
  if (showCursor) {
    if (cursor.x)
      xCursor = placeDiv(CURSOR_X, over);
    if (cursor.y)
      yCursor = placeDiv(CURSOR_Y, over);
    if (scaleX.ori == 0) {
      vCursor = xCursor;
      hCursor = yCursor;
    } else {
      vCursor = yCursor;
      hCursor = xCursor;
    }
    mouseLeft1 = cursor.left;
    mouseTop1 = cursor.top;
  }
  const select = self.select = assign({
    show: true,
    over: true,
    left: 0,
    width: 0,
    top: 0,
    height: 0
  }, opts.select);
  const selectDiv = select.show ? placeDiv(SELECT, select.over ? over : under) : null;
  function setSelect(opts2, _fire) {
    if (select.show) {
      for (let prop in opts2) {
        select[prop] = opts2[prop];
        if (prop in _hideProps)
          setStylePx(selectDiv, prop, opts2[prop]);
      }
      _fire !== false && fire("setSelect");
    }
  }
  self.setSelect = setSelect;
  function toggleDOM(i) {
    let s = series[i];
    if (s.show)
      showLegend && remClass(legendRows[i], OFF);
    else {
      showLegend && addClass(legendRows[i], OFF);
      if (showCursor) {
        let pt = cursorOnePt ? cursorPts[0] : cursorPts[i];
        pt != null && elTrans(pt, -10, -10, plotWidCss, plotHgtCss);
      }
    }
  }
  function _setScale(key2, min2, max2) {
    setScale(key2, { min: min2, max: max2 });
  }
  function setSeries(i, opts2, _fire, _pub) {
    if (opts2.focus != null)
      setFocus(i);
    if (opts2.show != null) {
      series.forEach((s, si) => {
        if (si > 0 && (i == si || i == null)) {
          s.show = opts2.show;
          toggleDOM(si);
          if (mode == 2) {
            _setScale(s.facets[0].scale, null, null);
            _setScale(s.facets[1].scale, null, null);
          } else
            _setScale(s.scale, null, null);
          commit();
        }
      });
    }
    _fire !== false && fire("setSeries", i, opts2);
    _pub && pubSync("setSeries", self, i, opts2);
  }
  self.setSeries = setSeries;
  function setBand(bi, opts2) {
    assign(bands[bi], opts2);
  }
  function addBand(opts2, bi) {
    opts2.fill = fnOrSelf(opts2.fill || null);
    opts2.dir = ifNull(opts2.dir, -1);
    bi = bi == null ? bands.length : bi;
    bands.splice(bi, 0, opts2);
  }
  function delBand(bi) {
    if (bi == null)
      bands.length = 0;
    else
      bands.splice(bi, 1);
  }
  self.addBand = addBand;
  self.setBand = setBand;
  self.delBand = delBand;
  function setAlpha(i, value) {
    series[i].alpha = value;
    if (showCursor && cursorPts[i] != null)
      cursorPts[i].style.opacity = value;
    if (showLegend && legendRows[i])
      legendRows[i].style.opacity = value;
  }
  let closestDist;
  let closestSeries;
  let focusedSeries;
  const FOCUS_TRUE = { focus: true };
  function setFocus(i) {
    if (i != focusedSeries) {
      let allFocused = i == null;
      let _setAlpha = focus.alpha != 1;
      series.forEach((s, i2) => {
        if (mode == 1 || i2 > 0) {
          let isFocused = allFocused || i2 == 0 || i2 == i;
          s._focus = allFocused ? null : isFocused;
          _setAlpha && setAlpha(i2, isFocused ? 1 : focus.alpha);
        }
      });
      focusedSeries = i;
      _setAlpha && commit();
    }
  }
  if (showLegend && cursorFocus) {
    onMouse(mouseleave, legendTable, (e) => {
      if (cursor._lock)
        return;
      setCursorEvent(e);
      if (focusedSeries != null)
        setSeries(null, FOCUS_TRUE, true, syncOpts.setSeries);
    });
  }
  function posToVal(pos, scale, can2) {
    let sc = scales[scale];
    if (can2)
      pos = pos / pxRatio - (sc.ori == 1 ? plotTopCss : plotLftCss);
    let dim = plotWidCss;
    if (sc.ori == 1) {
      dim = plotHgtCss;
      pos = dim - pos;
    }
    if (sc.dir == -1)
      pos = dim - pos;
    let _min = sc._min, _max = sc._max, pct = pos / dim;
    let sv = _min + (_max - _min) * pct;
    let distr = sc.distr;
    return distr == 3 ? pow(10, sv) : distr == 4 ? sinh(sv, sc.asinh) : distr == 100 ? sc.bwd(sv) : sv;
  }
  function closestIdxFromXpos(pos, can2) {
    let v = posToVal(pos, xScaleKey, can2);
    return closestIdx(v, data[0], i0, i1);
  }
  self.valToIdx = (val) => closestIdx(val, data[0]);
  self.posToIdx = closestIdxFromXpos;
  self.posToVal = posToVal;
  self.valToPos = (val, scale, can2) => scales[scale].ori == 0 ? getHPos(
    val,
    scales[scale],
    can2 ? plotWid : plotWidCss,
    can2 ? plotLft : 0
  ) : getVPos(
    val,
    scales[scale],
    can2 ? plotHgt : plotHgtCss,
    can2 ? plotTop : 0
  );
  self.setCursor = (opts2, _fire, _pub) => {
    mouseLeft1 = opts2.left;
    mouseTop1 = opts2.top;
    updateCursor(null, _fire, _pub);
  };
  function setSelH(off2, dim) {
    setStylePx(selectDiv, LEFT, select.left = off2);
    setStylePx(selectDiv, WIDTH, select.width = dim);
  }
  function setSelV(off2, dim) {
    setStylePx(selectDiv, TOP, select.top = off2);
    setStylePx(selectDiv, HEIGHT, select.height = dim);
  }
  let setSelX = scaleX.ori == 0 ? setSelH : setSelV;
  let setSelY = scaleX.ori == 1 ? setSelH : setSelV;
  function syncLegend() {
    if (showLegend && legend.live) {
      for (let i = mode == 2 ? 1 : 0; i < series.length; i++) {
        if (i == 0 && multiValLegend)
          continue;
        let vals = legend.values[i];
        let j = 0;
        for (let k in vals)
          legendCells[i][j++].firstChild.nodeValue = vals[k];
      }
    }
  }
  function setLegend(opts2, _fire) {
    if (opts2 != null) {
      if (opts2.idxs) {
        opts2.idxs.forEach((didx, sidx) => {
          activeIdxs[sidx] = didx;
        });
      } else if (!isUndef(opts2.idx))
        activeIdxs.fill(opts2.idx);
      legend.idx = activeIdxs[0];
    }
    if (showLegend && legend.live) {
      for (let sidx = 0; sidx < series.length; sidx++) {
        if (sidx > 0 || mode == 1 && !multiValLegend)
          setLegendValues(sidx, activeIdxs[sidx]);
      }
      syncLegend();
    }
    shouldSetLegend = false;
    _fire !== false && fire("setLegend");
  }
  self.setLegend = setLegend;
  function setLegendValues(sidx, idx) {
    let s = series[sidx];
    let src = sidx == 0 && xScaleDistr == 2 ? data0 : data[sidx];
    let val;
    if (multiValLegend)
      val = s.values(self, sidx, idx) ?? NULL_LEGEND_VALUES;
    else {
      val = s.value(self, idx == null ? null : src[idx], sidx, idx);
      val = val == null ? NULL_LEGEND_VALUES : { _: val };
    }
    legend.values[sidx] = val;
  }
  function updateCursor(src, _fire, _pub) {
    rawMouseLeft1 = mouseLeft1;
    rawMouseTop1 = mouseTop1;
    [mouseLeft1, mouseTop1] = cursor.move(self, mouseLeft1, mouseTop1);
    cursor.left = mouseLeft1;
    cursor.top = mouseTop1;
    if (showCursor) {
      vCursor && elTrans(vCursor, round(mouseLeft1), 0, plotWidCss, plotHgtCss);
      hCursor && elTrans(hCursor, 0, round(mouseTop1), plotWidCss, plotHgtCss);
    }
    let idx;
    let noDataInRange = i0 > i1;
    closestDist = inf;
    closestSeries = null;
    let xDim = scaleX.ori == 0 ? plotWidCss : plotHgtCss;
    let yDim = scaleX.ori == 1 ? plotWidCss : plotHgtCss;
    if (mouseLeft1 < 0 || dataLen == 0 || noDataInRange) {
      idx = cursor.idx = null;
      for (let i = 0; i < series.length; i++) {
        let pt = cursorPts[i];
        pt != null && elTrans(pt, -10, -10, plotWidCss, plotHgtCss);
      }
      if (cursorFocus)
        setSeries(null, FOCUS_TRUE, true, src == null && syncOpts.setSeries);
      if (legend.live) {
        activeIdxs.fill(idx);
        shouldSetLegend = true;
      }
    } else {
      let mouseXPos, valAtPosX, xPos;
      if (mode == 1) {
        mouseXPos = scaleX.ori == 0 ? mouseLeft1 : mouseTop1;
        valAtPosX = posToVal(mouseXPos, xScaleKey);
        idx = cursor.idx = closestIdx(valAtPosX, data[0], i0, i1);
        xPos = valToPosX(data[0][idx], scaleX, xDim, 0);
      }
      let _ptLft = -10;
      let _ptTop = -10;
      let _ptWid = 0;
      let _ptHgt = 0;
      let _centered = true;
      let _ptFill = "";
      let _ptStroke = "";
      for (let i = mode == 2 ? 1 : 0; i < series.length; i++) {
        let s = series[i];
        let idx1 = activeIdxs[i];
        let yVal1 = idx1 == null ? null : mode == 1 ? data[i][idx1] : data[i][1][idx1];
        let idx2 = cursor.dataIdx(self, i, idx, valAtPosX);
        let yVal2 = idx2 == null ? null : mode == 1 ? data[i][idx2] : data[i][1][idx2];
        shouldSetLegend = shouldSetLegend || yVal2 != yVal1 || idx2 != idx1;
        activeIdxs[i] = idx2;
        if (i > 0 && s.show) {
          let xPos2 = idx2 == null ? -10 : idx2 == idx ? xPos : valToPosX(mode == 1 ? data[0][idx2] : data[i][0][idx2], scaleX, xDim, 0);
          let yPos = yVal2 == null ? -10 : valToPosY(yVal2, mode == 1 ? scales[s.scale] : scales[s.facets[1].scale], yDim, 0);
          if (cursorFocus && yVal2 != null) {
            let mouseYPos = scaleX.ori == 1 ? mouseLeft1 : mouseTop1;
            let dist = abs(focus.dist(self, i, idx2, yPos, mouseYPos));
            if (dist < closestDist) {
              let bias = focus.bias;
              if (bias != 0) {
                let mouseYVal = posToVal(mouseYPos, s.scale);
                let seriesYValSign = yVal2 >= 0 ? 1 : -1;
                let mouseYValSign = mouseYVal >= 0 ? 1 : -1;
                if (mouseYValSign == seriesYValSign && (mouseYValSign == 1 ? bias == 1 ? yVal2 >= mouseYVal : yVal2 <= mouseYVal : (
                  // >= 0
                  bias == 1 ? yVal2 <= mouseYVal : yVal2 >= mouseYVal
                ))) {
                  closestDist = dist;
                  closestSeries = i;
                }
              } else {
                closestDist = dist;
                closestSeries = i;
              }
            }
          }
          if (shouldSetLegend || cursorOnePt) {
            let hPos, vPos;
            if (scaleX.ori == 0) {
              hPos = xPos2;
              vPos = yPos;
            } else {
              hPos = yPos;
              vPos = xPos2;
            }
            let ptWid, ptHgt, ptLft, ptTop, ptStroke, ptFill, centered = true, getBBox = points2.bbox;
            if (getBBox != null) {
              centered = false;
              let bbox = getBBox(self, i);
              ptLft = bbox.left;
              ptTop = bbox.top;
              ptWid = bbox.width;
              ptHgt = bbox.height;
            } else {
              ptLft = hPos;
              ptTop = vPos;
              ptWid = ptHgt = points2.size(self, i);
            }
            ptFill = points2.fill(self, i);
            ptStroke = points2.stroke(self, i);
            if (cursorOnePt) {
              if (i == closestSeries && closestDist <= focus.prox) {
                _ptLft = ptLft;
                _ptTop = ptTop;
                _ptWid = ptWid;
                _ptHgt = ptHgt;
                _centered = centered;
                _ptFill = ptFill;
                _ptStroke = ptStroke;
              }
            } else {
              let pt = cursorPts[i];
              if (pt != null) {
                cursorPtsLft[i] = ptLft;
                cursorPtsTop[i] = ptTop;
                elSize(pt, ptWid, ptHgt, centered);
                elColor(pt, ptFill, ptStroke);
                elTrans(pt, ceil(ptLft), ceil(ptTop), plotWidCss, plotHgtCss);
              }
            }
          }
        }
      }
      if (cursorOnePt) {
        let p = focus.prox;
        let focusChanged = focusedSeries == null ? closestDist <= p : closestDist > p || closestSeries != focusedSeries;
        if (shouldSetLegend || focusChanged) {
          let pt = cursorPts[0];
          if (pt != null) {
            cursorPtsLft[0] = _ptLft;
            cursorPtsTop[0] = _ptTop;
            elSize(pt, _ptWid, _ptHgt, _centered);
            elColor(pt, _ptFill, _ptStroke);
            elTrans(pt, ceil(_ptLft), ceil(_ptTop), plotWidCss, plotHgtCss);
          }
        }
      }
    }
    if (select.show && dragging) {
      if (src != null) {
        let [xKey, yKey] = syncOpts.scales;
        let [matchXKeys, matchYKeys] = syncOpts.match;
        let [xKeySrc, yKeySrc] = src.cursor.sync.scales;
        let sdrag = src.cursor.drag;
        dragX = sdrag._x;
        dragY = sdrag._y;
        if (dragX || dragY) {
          let { left, top, width, height } = src.select;
          let sori = src.scales[xKeySrc].ori;
          let sPosToVal = src.posToVal;
          let sOff, sDim, sc, a, b;
          let matchingX = xKey != null && matchXKeys(xKey, xKeySrc);
          let matchingY = yKey != null && matchYKeys(yKey, yKeySrc);
          if (matchingX && dragX) {
            if (sori == 0) {
              sOff = left;
              sDim = width;
            } else {
              sOff = top;
              sDim = height;
            }
            sc = scales[xKey];
            a = valToPosX(sPosToVal(sOff, xKeySrc), sc, xDim, 0);
            b = valToPosX(sPosToVal(sOff + sDim, xKeySrc), sc, xDim, 0);
            setSelX(min(a, b), abs(b - a));
          } else
            setSelX(0, xDim);
          if (matchingY && dragY) {
            if (sori == 1) {
              sOff = left;
              sDim = width;
            } else {
              sOff = top;
              sDim = height;
            }
            sc = scales[yKey];
            a = valToPosY(sPosToVal(sOff, yKeySrc), sc, yDim, 0);
            b = valToPosY(sPosToVal(sOff + sDim, yKeySrc), sc, yDim, 0);
            setSelY(min(a, b), abs(b - a));
          } else
            setSelY(0, yDim);
        } else
          hideSelect();
      } else {
        let rawDX = abs(rawMouseLeft1 - rawMouseLeft0);
        let rawDY = abs(rawMouseTop1 - rawMouseTop0);
        if (scaleX.ori == 1) {
          let _rawDX = rawDX;
          rawDX = rawDY;
          rawDY = _rawDX;
        }
        dragX = drag.x && rawDX >= drag.dist;
        dragY = drag.y && rawDY >= drag.dist;
        let uni = drag.uni;
        if (uni != null) {
          if (dragX && dragY) {
            dragX = rawDX >= uni;
            dragY = rawDY >= uni;
            if (!dragX && !dragY) {
              if (rawDY > rawDX)
                dragY = true;
              else
                dragX = true;
            }
          }
        } else if (drag.x && drag.y && (dragX || dragY))
          dragX = dragY = true;
        let p0, p1;
        if (dragX) {
          if (scaleX.ori == 0) {
            p0 = mouseLeft0;
            p1 = mouseLeft1;
          } else {
            p0 = mouseTop0;
            p1 = mouseTop1;
          }
          setSelX(min(p0, p1), abs(p1 - p0));
          if (!dragY)
            setSelY(0, yDim);
        }
        if (dragY) {
          if (scaleX.ori == 1) {
            p0 = mouseLeft0;
            p1 = mouseLeft1;
          } else {
            p0 = mouseTop0;
            p1 = mouseTop1;
          }
          setSelY(min(p0, p1), abs(p1 - p0));
          if (!dragX)
            setSelX(0, xDim);
        }
        if (!dragX && !dragY) {
          setSelX(0, 0);
          setSelY(0, 0);
        }
      }
    }
    drag._x = dragX;
    drag._y = dragY;
    if (src == null) {
      if (_pub) {
        if (syncKey != null) {
          let [xSyncKey, ySyncKey] = syncOpts.scales;
          syncOpts.values[0] = xSyncKey != null ? posToVal(scaleX.ori == 0 ? mouseLeft1 : mouseTop1, xSyncKey) : null;
          syncOpts.values[1] = ySyncKey != null ? posToVal(scaleX.ori == 1 ? mouseLeft1 : mouseTop1, ySyncKey) : null;
        }
        pubSync(mousemove, self, mouseLeft1, mouseTop1, plotWidCss, plotHgtCss, idx);
      }
      if (cursorFocus) {
        let shouldPub = _pub && syncOpts.setSeries;
        let p = focus.prox;
        if (focusedSeries == null) {
          if (closestDist <= p)
            setSeries(closestSeries, FOCUS_TRUE, true, shouldPub);
        } else {
          if (closestDist > p)
            setSeries(null, FOCUS_TRUE, true, shouldPub);
          else if (closestSeries != focusedSeries)
            setSeries(closestSeries, FOCUS_TRUE, true, shouldPub);
        }
      }
    }
    if (shouldSetLegend) {
      legend.idx = idx;
      setLegend();
    }
    _fire !== false && fire("setCursor");
  }
  let rect2 = null;
  Object.defineProperty(self, "rect", {
    get() {
      if (rect2 == null)
        syncRect(false);
      return rect2;
    }
  });
  function syncRect(defer = false) {
    if (defer)
      rect2 = null;
    else {
      rect2 = over.getBoundingClientRect();
      fire("syncRect", rect2);
    }
  }
  function mouseMove(e, src, _l, _t, _w, _h, _i) {
    if (cursor._lock)
      return;
    if (dragging && e != null && e.movementX == 0 && e.movementY == 0)
      return;
    cacheMouse(e, src, _l, _t, _w, _h, _i, false, e != null);
    if (e != null)
      updateCursor(null, true, true);
    else
      updateCursor(src, true, false);
  }
  function cacheMouse(e, src, _l, _t, _w, _h, _i, initial, snap) {
    if (rect2 == null)
      syncRect(false);
    setCursorEvent(e);
    if (e != null) {
      _l = e.clientX - rect2.left;
      _t = e.clientY - rect2.top;
    } else {
      if (_l < 0 || _t < 0) {
        mouseLeft1 = -10;
        mouseTop1 = -10;
        return;
      }
      let [xKey, yKey] = syncOpts.scales;
      let syncOptsSrc = src.cursor.sync;
      let [xValSrc, yValSrc] = syncOptsSrc.values;
      let [xKeySrc, yKeySrc] = syncOptsSrc.scales;
      let [matchXKeys, matchYKeys] = syncOpts.match;
      let rotSrc = src.axes[0].side % 2 == 1;
      let xDim = scaleX.ori == 0 ? plotWidCss : plotHgtCss, yDim = scaleX.ori == 1 ? plotWidCss : plotHgtCss, _xDim = rotSrc ? _h : _w, _yDim = rotSrc ? _w : _h, _xPos = rotSrc ? _t : _l, _yPos = rotSrc ? _l : _t;
      if (xKeySrc != null)
        _l = matchXKeys(xKey, xKeySrc) ? getPos(xValSrc, scales[xKey], xDim, 0) : -10;
      else
        _l = xDim * (_xPos / _xDim);
      if (yKeySrc != null)
        _t = matchYKeys(yKey, yKeySrc) ? getPos(yValSrc, scales[yKey], yDim, 0) : -10;
      else
        _t = yDim * (_yPos / _yDim);
      if (scaleX.ori == 1) {
        let __l = _l;
        _l = _t;
        _t = __l;
      }
    }
    if (snap && (src == null || src.cursor.event.type == mousemove)) {
      if (_l <= 1 || _l >= plotWidCss - 1)
        _l = incrRound(_l, plotWidCss);
      if (_t <= 1 || _t >= plotHgtCss - 1)
        _t = incrRound(_t, plotHgtCss);
    }
    if (initial) {
      rawMouseLeft0 = _l;
      rawMouseTop0 = _t;
      [mouseLeft0, mouseTop0] = cursor.move(self, _l, _t);
    } else {
      mouseLeft1 = _l;
      mouseTop1 = _t;
    }
  }
  const _hideProps = {
    width: 0,
    height: 0,
    left: 0,
    top: 0
  };
  function hideSelect() {
    setSelect(_hideProps, false);
  }
  let downSelectLeft;
  let downSelectTop;
  let downSelectWidth;
  let downSelectHeight;
  function mouseDown(e, src, _l, _t, _w, _h, _i) {
    dragging = true;
    dragX = dragY = drag._x = drag._y = false;
    cacheMouse(e, src, _l, _t, _w, _h, _i, true, false);
    if (e != null) {
      onMouse(mouseup, doc, mouseUp, false);
      pubSync(mousedown, self, mouseLeft0, mouseTop0, plotWidCss, plotHgtCss, null);
    }
    let { left, top, width, height } = select;
    downSelectLeft = left;
    downSelectTop = top;
    downSelectWidth = width;
    downSelectHeight = height;
  }
  function mouseUp(e, src, _l, _t, _w, _h, _i) {
    dragging = drag._x = drag._y = false;
    cacheMouse(e, src, _l, _t, _w, _h, _i, false, true);
    let { left, top, width, height } = select;
    let hasSelect = width > 0 || height > 0;
    let chgSelect = downSelectLeft != left || downSelectTop != top || downSelectWidth != width || downSelectHeight != height;
    hasSelect && chgSelect && setSelect(select);
    if (drag.setScale && hasSelect && chgSelect) {
      let xOff = left, xDim = width, yOff = top, yDim = height;
      if (scaleX.ori == 1) {
        xOff = top, xDim = height, yOff = left, yDim = width;
      }
      if (dragX) {
        _setScale(
          xScaleKey,
          posToVal(xOff, xScaleKey),
          posToVal(xOff + xDim, xScaleKey)
        );
      }
      if (dragY) {
        for (let k in scales) {
          let sc = scales[k];
          if (k != xScaleKey && sc.from == null && sc.min != inf) {
            _setScale(
              k,
              posToVal(yOff + yDim, k),
              posToVal(yOff, k)
            );
          }
        }
      }
      hideSelect();
    } else if (cursor.lock) {
      cursor._lock = !cursor._lock;
      updateCursor(src, true, e != null);
    }
    if (e != null) {
      offMouse(mouseup, doc);
      pubSync(mouseup, self, mouseLeft1, mouseTop1, plotWidCss, plotHgtCss, null);
    }
  }
  function mouseLeave(e, src, _l, _t, _w, _h, _i) {
    if (cursor._lock)
      return;
    setCursorEvent(e);
    let _dragging = dragging;
    if (dragging) {
      let snapH = true;
      let snapV = true;
      let snapProx = 10;
      let dragH, dragV;
      if (scaleX.ori == 0) {
        dragH = dragX;
        dragV = dragY;
      } else {
        dragH = dragY;
        dragV = dragX;
      }
      if (dragH && dragV) {
        snapH = mouseLeft1 <= snapProx || mouseLeft1 >= plotWidCss - snapProx;
        snapV = mouseTop1 <= snapProx || mouseTop1 >= plotHgtCss - snapProx;
      }
      if (dragH && snapH)
        mouseLeft1 = mouseLeft1 < mouseLeft0 ? 0 : plotWidCss;
      if (dragV && snapV)
        mouseTop1 = mouseTop1 < mouseTop0 ? 0 : plotHgtCss;
      updateCursor(null, true, true);
      dragging = false;
    }
    mouseLeft1 = -10;
    mouseTop1 = -10;
    activeIdxs.fill(null);
    updateCursor(null, true, true);
    if (_dragging)
      dragging = _dragging;
  }
  function dblClick(e, src, _l, _t, _w, _h, _i) {
    if (cursor._lock)
      return;
    setCursorEvent(e);
    autoScaleX();
    hideSelect();
    if (e != null)
      pubSync(dblclick, self, mouseLeft1, mouseTop1, plotWidCss, plotHgtCss, null);
  }
  function syncPxRatio() {
    axes2.forEach(syncFontSize);
    _setSize(self.width, self.height, true);
  }
  on2(dppxchange, win, syncPxRatio);
  const events = {};
  events.mousedown = mouseDown;
  events.mousemove = mouseMove;
  events.mouseup = mouseUp;
  events.dblclick = dblClick;
  events["setSeries"] = (e, src, idx, opts2) => {
    let seriesIdxMatcher2 = syncOpts.match[2];
    idx = seriesIdxMatcher2(self, src, idx);
    idx != -1 && setSeries(idx, opts2, true, false);
  };
  if (showCursor) {
    onMouse(mousedown, over, mouseDown);
    onMouse(mousemove, over, mouseMove);
    onMouse(mouseenter, over, (e) => {
      setCursorEvent(e);
      syncRect(false);
    });
    onMouse(mouseleave, over, mouseLeave);
    onMouse(dblclick, over, dblClick);
    cursorPlots.add(self);
    self.syncRect = syncRect;
  }
  const hooks = self.hooks = opts.hooks || {};
  function fire(evName, a1, a2) {
    if (deferHooks)
      hooksQueue.push([evName, a1, a2]);
    else {
      if (evName in hooks) {
        hooks[evName].forEach((fn) => {
          fn.call(null, self, a1, a2);
        });
      }
    }
  }
  (opts.plugins || []).forEach((p) => {
    for (let evName in p.hooks)
      hooks[evName] = (hooks[evName] || []).concat(p.hooks[evName]);
  });
  const seriesIdxMatcher = (self2, src, srcSeriesIdx) => srcSeriesIdx;
  const syncOpts = assign({
    key: null,
    setSeries: false,
    filters: {
      pub: retTrue,
      sub: retTrue
    },
    scales: [xScaleKey, series[1] ? series[1].scale : null],
    match: [retEq, retEq, seriesIdxMatcher],
    values: [null, null]
  }, cursor.sync);
  if (syncOpts.match.length == 2)
    syncOpts.match.push(seriesIdxMatcher);
  cursor.sync = syncOpts;
  const syncKey = syncOpts.key;
  const sync = _sync(syncKey);
  function pubSync(type, src, x, y, w, h2, i) {
    if (syncOpts.filters.pub(type, src, x, y, w, h2, i))
      sync.pub(type, src, x, y, w, h2, i);
  }
  sync.sub(self);
  function pub(type, src, x, y, w, h2, i) {
    if (syncOpts.filters.sub(type, src, x, y, w, h2, i))
      events[type](null, src, x, y, w, h2, i);
  }
  self.pub = pub;
  function destroy() {
    sync.unsub(self);
    cursorPlots.delete(self);
    mouseListeners.clear();
    off(dppxchange, win, syncPxRatio);
    root2.remove();
    legendTable?.remove();
    fire("destroy");
  }
  self.destroy = destroy;
  function _init() {
    fire("init", opts, data);
    setData(data || opts.data, false);
    if (pendScales[xScaleKey])
      setScale(xScaleKey, pendScales[xScaleKey]);
    else
      autoScaleX();
    shouldSetSelect = select.show && (select.width > 0 || select.height > 0);
    shouldSetCursor = shouldSetLegend = true;
    _setSize(opts.width, opts.height);
  }
  series.forEach(initSeries);
  axes2.forEach(initAxis);
  if (then) {
    if (then instanceof HTMLElement) {
      then.appendChild(root2);
      _init();
    } else
      then(self, _init);
  } else
    _init();
  return self;
}
uPlot.assign = assign;
uPlot.fmtNum = fmtNum;
uPlot.rangeNum = rangeNum;
uPlot.rangeLog = rangeLog;
uPlot.rangeAsinh = rangeAsinh;
uPlot.orient = orient;
uPlot.pxRatio = pxRatio;
{
  uPlot.join = join;
}
{
  uPlot.fmtDate = fmtDate;
  uPlot.tzDate = tzDate;
}
uPlot.sync = _sync;
{
  uPlot.addGap = addGap;
  uPlot.clipGaps = clipGaps;
  let paths = uPlot.paths = {
    points
  };
  paths.linear = linear;
  paths.stepped = stepped;
  paths.bars = bars;
  paths.spline = monotoneCubic;
}

// src/view/plot-parts.ts
function axes(colours, axis, value) {
  const look = {
    stroke: colours.text,
    font: colours.font,
    grid: { stroke: colours.grid, width: 1 },
    ticks: { stroke: colours.grid, width: 1, size: 3 },
    gap: 3
  };
  const x = { ...look, size: 24, space: 70, grid: { show: false } };
  if (axis !== "time") x.values = (_2, splits) => splits.map((split) => xText(axis, split));
  const y = {
    ...look,
    space: 26,
    values: (_2, splits) => splits.map((split) => split === null ? "" : value(split)),
    size: (self, values) => axisWidth(self, values, colours.font)
  };
  return [x, y];
}
function xText(axis, value) {
  if (axis === "step") return number(value);
  return value < 10 ? `${Number(value.toFixed(1))} s` : duration(value);
}
var measuring = null;
function axisWidth(_2, values, font2) {
  measuring ??= document.createElement("canvas").getContext("2d");
  if (!values || !measuring) return 40;
  measuring.font = font2;
  const widest = Math.max(0, ...values.map((value) => measuring?.measureText(value ?? "").width ?? 0));
  return Math.max(32, Math.ceil(widest) + 10);
}
function lineSeries(label, index, colours) {
  const turn = Math.floor(index / colours.series.length);
  return {
    label,
    stroke: colours.series[index % colours.series.length],
    width: 1.5,
    ...turn > 0 ? { dash: [6, 3 * turn] } : {}
  };
}
function isolated() {
  return {
    size: 5,
    filter: (self, series, shown) => {
      if (shown) return null;
      const column = self.data[series] ?? [];
      const [from, to] = [self.series[0]?.idxs?.[0] ?? 0, self.series[0]?.idxs?.[1] ?? column.length - 1];
      return lonely(column, from, to);
    }
  };
}
function lonely(column, from, to) {
  const found = [];
  let previous = null;
  let broken = true;
  for (let i = from; i <= to; i++) {
    const value = column[i];
    if (value === void 0) continue;
    if (value === null) {
      if (previous !== null && broken) found.push(previous);
      previous = null;
      broken = true;
    } else {
      if (previous !== null) broken = false;
      previous = i;
    }
  }
  if (previous !== null && broken) found.push(previous);
  return found;
}

// src/view/series.ts
function append(held, more) {
  for (let i = 0; i < more.t.length; i++) {
    held.t.push(more.t[i]);
    held.s.push(more.s[i] ?? null);
    held.v.push(more.v[i] ?? null);
  }
}
function positions(points2, axis, started) {
  if (axis === "time") return points2.t;
  if (axis === "relative") return points2.t.map((t) => t - started);
  return points2.s.some((step) => step !== null) ? points2.s.map((step, i) => step ?? i) : points2.t.map((_2, i) => i);
}
function aligned(series) {
  const sorted = series.map(inOrder);
  const [only] = sorted;
  if (sorted.length === 1 && only) return [only.x, only.y];
  if (only && sorted.every((one) => sameNumbers(one.x, only.x))) return [only.x, ...sorted.map((one) => one.y)];
  const x = Float64Array.from(new Set(sorted.flatMap((one) => one.x))).sort();
  const place = /* @__PURE__ */ new Map();
  for (let i = 0; i < x.length; i++) place.set(x[i], i);
  const columns = sorted.map((one) => {
    const column = new Array(x.length).fill(void 0);
    for (let i = 0; i < one.x.length; i++) column[place.get(one.x[i])] = one.y[i];
    return column;
  });
  return [Array.from(x), ...columns];
}
function inOrder(one) {
  const rising = one.x.every((value, i) => i === 0 || value > one.x[i - 1]);
  if (rising) return one;
  const last = /* @__PURE__ */ new Map();
  for (let i = 0; i < one.x.length; i++) last.set(one.x[i], one.y[i] ?? null);
  const x = [...last.keys()].sort((a, b) => a - b);
  return { x, y: x.map((value) => last.get(value) ?? null) };
}
function sameNumbers(a, b) {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
function positive(column) {
  return column.map((value) => typeof value === "number" && value <= 0 ? null : value);
}
function latest(points2) {
  for (let i = points2.v.length - 1; i >= 0; i--) {
    const value = points2.v[i];
    if (value !== null && value !== void 0) return value;
  }
  return null;
}

// src/view/theme.ts
var SERIES_COLOURS = 8;
function palette(host) {
  const probe = document.createElement("span");
  host.append(probe);
  const resolved = (variable) => {
    probe.style.color = `var(${variable})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    text: resolved("--je-text-soft"),
    grid: resolved("--je-line"),
    series: Array.from({ length: SERIES_COLOURS }, (_2, i) => resolved(`--je-series-${i}`)),
    font: `11px ${getComputedStyle(host).fontFamily}`
  };
  probe.remove();
  return colours;
}
var listeners = /* @__PURE__ */ new Set();
var watching = false;
function onThemeChange(listener) {
  if (!watching) watch();
  listeners.add(listener);
  return () => listeners.delete(listener);
}
function watch() {
  watching = true;
  const tell = () => {
    setTimeout(() => {
      for (const listener of listeners) listener();
    }, 100);
  };
  const marks = new MutationObserver(tell);
  const attributeFilter = ["class", "theme", "data-theme", "data-jp-theme-light", "data-jp-theme-name"];
  for (const element of [document.body, document.documentElement]) {
    marks.observe(element, { attributes: true, attributeFilter });
  }
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", tell);
}

// src/view/plot.ts
var Plot = class {
  element = h("div", { class: "je-plot" });
  legend = h("div", { class: "je-legend" });
  canvas = h("div", { class: "je-canvas" });
  chart = null;
  shape = "";
  zoomed = false;
  curves = [];
  options = { axis: "step", log: false, height: 150 };
  resized = new ResizeObserver(() => this.fit());
  stopTheme = onThemeChange(() => this.draw(true));
  constructor() {
    fill(this.element, this.canvas, this.legend);
    this.resized.observe(this.element);
  }
  set(curves, options) {
    this.curves = curves;
    this.options = options;
    this.draw(false);
  }
  dispose() {
    this.resized.disconnect();
    this.stopTheme();
    this.chart?.destroy();
    this.chart = null;
  }
  draw(anew) {
    const width = this.element.clientWidth;
    if (!width) return;
    const { axis, log } = this.options;
    const [x, ...columns] = aligned(this.curves);
    const data = [x, ...log ? columns.map(positive) : columns];
    const shape = JSON.stringify([axis, log, this.curves.map((curve2) => curve2.name)]);
    if (this.chart && !anew && shape === this.shape) this.feed(this.chart, data);
    else this.create(data, width);
    this.shape = shape;
    this.describe(null);
  }
  feed(chart2, data) {
    const { min: min2, max: max2 } = chart2.scales.x ?? {};
    if (!this.zoomed || min2 === void 0 || max2 === void 0) chart2.setData(data);
    else {
      chart2.batch(() => {
        chart2.setData(data, false);
        chart2.setScale("x", { min: min2, max: max2 });
      });
    }
  }
  create(data, width) {
    this.chart?.destroy();
    this.zoomed = false;
    const { axis, log, height, value = number, floor: floor2 } = this.options;
    const colours = palette(this.element);
    const y = { distr: log ? 3 : 1 };
    if (!log && floor2 !== void 0) {
      y.range = (_2, __, max2) => [floor2, uPlot.rangeNum(floor2, Math.max(max2 ?? 0, floor2 + 1e-9), 0.1, true)[1] ?? max2];
    }
    const chart2 = new uPlot(
      {
        width,
        height,
        padding: [8, 8, 0, 0],
        legend: { show: false },
        cursor: {
          y: false,
          drag: { x: true, y: false, setScale: true },
          // A first click must not zoom into nothing.
          bind: { dblclick: (_2, __, handler) => (event) => this.reset(handler(event)) }
        },
        scales: { x: { time: axis === "time" }, y },
        axes: axes(colours, axis, value),
        series: [{}, ...this.curves.map((curve2, i) => ({ ...lineSeries(curve2.name, i, colours), points: isolated() }))],
        hooks: {
          setSelect: [(self) => this.selected(self)],
          setCursor: [(self) => this.describe(self.cursor.idx ?? null)]
        }
      },
      data,
      this.canvas
    );
    this.chart = chart2;
  }
  selected(chart2) {
    if (chart2.select.width > 0) this.zoomed = true;
  }
  reset(result) {
    this.zoomed = false;
    return result ?? null;
  }
  /** Values under the pointer, or the last ones. */
  describe(index) {
    const { value = number, axis } = this.options;
    const data = this.chart?.data;
    if (!data) return;
    const entries = this.curves.map((curve2, i) => {
      const swatch = h("span", { class: `je-swatch je-swatch-${i % 8}` });
      const found = valueAt(data[i + 1], index);
      const text = found === null ? "\u2013" : value(found);
      return h("span", { class: "je-legend-entry" }, swatch, h("span", {}, curve2.name), h("b", {}, text));
    });
    const at = index === null ? null : data[0][index];
    const where = at === null || at === void 0 ? "" : axis === "time" ? time(at) : xText(axis, at);
    const place = h("span", { class: "je-legend-x" });
    setText(place, where);
    fill(this.legend, ...entries, place);
  }
  fit() {
    const width = this.element.clientWidth;
    if (!width) return;
    if (!this.chart) this.draw(true);
    else if (this.chart.width !== width) this.chart.setSize({ width, height: this.options.height });
  }
};
function valueAt(column, index) {
  const from = index ?? column.length - 1;
  for (let i = from; i >= 0; i--) {
    const value = column[i];
    if (typeof value === "number") return value;
    if (value === null && index !== null) return null;
  }
  return null;
}

// src/view/chart-card.ts
var HEIGHT2 = 150;
var ChartCard = class {
  constructor(store2, names, actions) {
    this.store = store2;
    this.names = names;
    const title = names.join(", ");
    const heading = h("span", { class: "je-card-title", title }, title);
    const header = h("div", { class: "je-card-head" });
    if (actions && names.length > 1) {
      header.append(
        heading,
        button("", () => actions.separate(names), SEPARATE, icon("cross"))
      );
    } else if (actions) {
      const box = h("input", { type: "checkbox", title: "Choose for one chart" });
      on(box, { change: () => actions.choose(names, box.checked) });
      this.box = box;
      header.append(h("label", { class: "je-card-label" }, box, heading), this.value);
    } else header.append(heading, this.value);
    const single = names.length === 1 ? "je-card je-single" : "je-card";
    this.element = h("section", { class: single, "aria-label": `Chart of ${title}` }, header, this.plot.element);
    this.watcher = new IntersectionObserver((entries) => {
      this.inView = entries.some((entry) => entry.isIntersecting);
      if (this.inView && this.stale) this.draw();
    });
    this.watcher.observe(this.element);
  }
  store;
  names;
  element;
  plot = new Plot();
  value = h("span", { class: "je-card-value" });
  box = null;
  watcher;
  axis = "step";
  log = false;
  inView = false;
  stale = true;
  set(axis, log, chosen) {
    this.axis = axis;
    this.log = log;
    this.stale = true;
    if (this.box) this.box.checked = chosen;
    if (this.inView) this.draw();
  }
  dispose() {
    this.watcher.disconnect();
    this.plot.dispose();
  }
  draw() {
    const { store: store2, axis, log } = this;
    const started = store2.state?.started ?? store2.state?.created ?? 0;
    const curves = this.names.flatMap((name) => {
      const points3 = store2.series.get(name);
      return points3 ? [{ name, x: positions(points3, axis, started), y: points3.v }] : [];
    });
    const points2 = store2.series.get(this.names[0]);
    if (points2) setText(this.value, number(latest(points2)));
    this.plot.set(curves, { axis, log, height: HEIGHT2 });
    this.stale = false;
  }
};
var SEPARATE = {
  class: "je-button je-icon je-quiet",
  title: "Separate into one chart each",
  "aria-label": "Separate into one chart each"
};

// src/view/pictures.ts
var LIMIT = 2e7;
var IMAGE_TYPES = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  bmp: "image/bmp",
  svg: "image/svg+xml"
};
function extension(name) {
  return /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}
function picture(bytes2, type, alt) {
  const url = URL.createObjectURL(new Blob([bytes2], { type }));
  const element = h("img", { class: "je-picture", src: url, alt });
  return { element, dispose: () => URL.revokeObjectURL(url) };
}
function imageStrip(metrics, store2) {
  const parts = [];
  let gone = false;
  const figures = metrics.map((metric) => {
    const path = metric.value?.path;
    const name = typeof path === "string" ? path : "";
    const place = h("div", { class: "je-picture-place" }, "Loading\u2026");
    const figure = h(
      "figure",
      { class: "je-figure" },
      place,
      metrics.length > 1 && h("figcaption", {}, basename(name))
    );
    const load = async () => {
      const answer = await ask(store2.source, { type: "request", verb: "file", name, limit: LIMIT });
      const bytes2 = answer.buffers[0];
      if (gone || !bytes2) return;
      const part = picture(bytes2, IMAGE_TYPES[extension(name)] ?? "image/png", metric.description || metric.name);
      parts.push(part);
      fill(place, part.element);
    };
    load().catch((error) => fill(place, `${basename(name)}: ${error.message}`));
    return figure;
  });
  return {
    element: h("div", { class: "je-strip" }, ...figures),
    dispose() {
      gone = true;
      for (const part of parts) part.dispose();
    }
  };
}
function basename(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/view/rich-tables.ts
var FIRST_ROWS = 50;
function cellText(value) {
  if (typeof value === "number") return number(value);
  if (value === null || value === void 0) return "\u2013";
  return typeof value === "string" ? value : JSON.stringify(value);
}
function columnsTable(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return null;
  const columns = Object.entries(data).map(([name, values]) => [
    name,
    Array.isArray(values) ? values : [values]
  ]);
  const rows = Math.max(0, ...columns.map(([, values]) => values.length));
  return table(
    columns.map(([name]) => name),
    rows,
    (row) => columns.map(([, values]) => values[row])
  );
}
function listTable(data) {
  const values = Array.isArray(data) ? data : [data];
  if (values.length === 1) return h("pre", { class: "je-text" }, cellText(values[0]));
  return table(["#", "Value"], values.length, (row) => [row, values[row]]);
}
function table(names, rows, values) {
  const body = h("tbody");
  const more = button("", () => extend());
  let drawn2 = 0;
  const extend = () => {
    const end = Math.min(rows, drawn2 + FIRST_ROWS);
    for (; drawn2 < end; drawn2++) {
      const cells2 = values(drawn2).map(
        (value) => h("td", { class: typeof value === "number" ? "je-number" : null }, cellText(value))
      );
      body.append(h("tr", {}, ...cells2));
    }
    more.hidden = drawn2 >= rows;
    more.textContent = `Show more of ${count(rows)} rows`;
  };
  extend();
  const head = h("thead", {}, h("tr", {}, ...names.map((name) => h("th", { scope: "col" }, name))));
  return h("div", { class: "je-table-frame" }, h("table", { class: "je-table" }, head, body), more);
}
function confusionTable(data) {
  const { class_labels: labels, matrix } = data ?? {};
  if (!Array.isArray(matrix) || !matrix.every((row) => Array.isArray(row))) return null;
  const rows = matrix;
  const names = Array.isArray(labels) ? labels.map(cellText) : rows.map((_2, i) => String(i));
  const most = Math.max(1e-12, ...rows.flat().map(Number));
  const head = h("tr", {}, h("th", { scope: "col", class: "je-corner" }, "true \u2193 predicted \u2192"));
  head.append(...names.map((name) => h("th", { scope: "col" }, name)));
  const body = rows.map((row, i) => {
    const cells2 = row.map((value, j) => {
      const share = Number(value) / most;
      const cell = h("td", { class: `je-number${share > 0.55 ? " je-strong" : ""}` }, cellText(value));
      cell.title = `true ${names[i] ?? i}, predicted ${names[j] ?? j}: ${cellText(value)}`;
      cell.style.setProperty("--je-share", `${Math.round(share * 100)}%`);
      return cell;
    });
    return h("tr", {}, h("th", { scope: "row" }, names[i] ?? String(i)), ...cells2);
  });
  const heat = h("table", { class: "je-table je-heat" }, h("thead", {}, head), h("tbody", {}, ...body));
  return h("div", { class: "je-table-frame" }, heat);
}

// src/view/rich-charts.ts
var OPTIONS = { axis: "step", log: false, height: 190 };
function numbers(value) {
  return Array.isArray(value) && value.every((one) => typeof one === "number") ? value : null;
}
function histogram(data) {
  const { bin_edges, bin_counts } = data ?? {};
  const edges = numbers(bin_edges);
  const counts = numbers(bin_counts);
  if (!edges || !counts) return null;
  const most = Math.max(1e-12, ...counts);
  const rows = counts.map((value, i) => {
    const bar2 = h("span", { class: "je-bar" });
    bar2.style.width = `${100 * value / most}%`;
    const range = `${cellText(edges[i])} \u2013 ${cellText(edges[i + 1])}`;
    return h(
      "tr",
      {},
      h("th", { scope: "row" }, range),
      h("td", { class: "je-bar-cell" }, bar2),
      h("td", { class: "je-number" }, number(value))
    );
  });
  const head = h("tr", {}, h("th", { scope: "col" }, "Residual"), h("th", { scope: "col", colspan: 2 }, "Count"));
  return h("table", { class: "je-table je-histogram" }, h("thead", {}, head), h("tbody", {}, ...rows));
}
function predictionChart(data) {
  const { bin_averages, bin_edges } = data ?? {};
  const averages = numbers(bin_averages);
  const edges = numbers(bin_edges);
  if (!averages || !edges || edges.length !== averages.length + 1) return null;
  const x = averages.map((_2, i) => (edges[i] + edges[i + 1]) / 2);
  return chart([
    { name: "average prediction", x, y: averages },
    { name: "ideal", x, y: x }
  ]);
}
function accuracyCharts(data) {
  const { probability_tables, class_labels } = data ?? {};
  if (!Array.isArray(probability_tables)) return null;
  const labels = Array.isArray(class_labels) ? class_labels.map(cellText) : [];
  const curves = probability_tables.map((table2, i) => {
    const rows = (Array.isArray(table2) ? table2 : []).map(numbers).filter((row) => row?.length === 4);
    return { name: labels[i] ?? `class ${i}`, ...rocCurve(rows) };
  });
  return chart(curves, "False positive rate \u2192 true positive rate");
}
function rocCurve(rows) {
  const rate = (part, rest) => part + rest > 0 ? part / (part + rest) : 0;
  const best = /* @__PURE__ */ new Map();
  for (const [tp = 0, fp = 0, tn = 0, fn = 0] of rows) {
    const x = rate(fp, tn);
    best.set(x, Math.max(best.get(x) ?? 0, rate(tp, fn)));
  }
  const points2 = [...best].sort(([a], [b]) => a - b);
  return { x: points2.map(([x]) => x), y: points2.map(([, y]) => y) };
}
function chart(curves, caption = "") {
  const plot = new Plot();
  plot.set(curves, OPTIONS);
  const element = h("div", {}, plot.element, caption && h("p", { class: "je-note" }, caption));
  return { element, dispose: () => plot.dispose() };
}

// src/view/rich.ts
function richView(store2) {
  const element = h("div", { class: "je-rich" });
  const sections = /* @__PURE__ */ new Map();
  function update() {
    const wanted = byName(store2.rich);
    for (const [key, section2] of sections) {
      if (wanted.has(key) && same(section2.metrics, wanted.get(key))) continue;
      section2.part.dispose();
      sections.delete(key);
    }
    for (const [key, metrics] of wanted) {
      if (!sections.has(key)) sections.set(key, { metrics, part: section(metrics, store2) });
    }
    const parts = [...wanted.keys()].map((key) => sections.get(key).part.element);
    if (parts.length !== element.children.length || parts.some((part, i) => element.children[i] !== part)) {
      fill(element, ...parts);
    }
  }
  const stop = store2.listen(["metrics"], update);
  update();
  return {
    element,
    dispose() {
      stop();
      for (const { part } of sections.values()) part.dispose();
    }
  };
}
function byName(metrics) {
  const groups = /* @__PURE__ */ new Map();
  for (const metric of metrics) {
    const key = `${metric.kind}
${metric.name}`;
    groups.set(key, [...groups.get(key) ?? [], metric]);
  }
  return groups;
}
function same(a, b) {
  return a.length === b.length && a.every((metric, i) => metric === b[i]);
}
function section(metrics, store2) {
  const { name, description } = metrics[0];
  const body = drawn(metrics, store2);
  const heading = h("div", { class: "je-card-head" }, h("span", { class: "je-card-title", title: name }, name));
  const about = description && h("p", { class: "je-note" }, description);
  const element = h("section", { class: "je-card", "aria-label": name }, heading, about, body.element);
  return { element, dispose: () => body.dispose() };
}
function drawn(metrics, store2) {
  const { kind, value } = metrics[metrics.length - 1];
  if (kind === "image") return imageStrip(metrics, store2);
  const data = isRecord(value) && isRecord(value.data) ? value.data : value;
  const part = kind === "table" && still(columnsTable(data)) || (kind === "list" || kind === "text") && still(listTable(data)) || kind === "confusion_matrix" && still(confusionTable(data)) || kind === "residuals" && still(histogram(data)) || kind === "predictions" && predictionChart(data) || kind === "accuracy_table" && accuracyCharts(data);
  return part || still(h("pre", { class: "je-text" }, JSON.stringify(value, null, 2)));
}
function still(element) {
  return element && { element, dispose: () => void 0 };
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/view/charts.ts
var FIRST_CHARTS = 24;
var AXES = [
  ["step", "Step"],
  ["relative", "Time since start"],
  ["time", "Clock time"]
];
function matching(names, filter) {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  return names.filter((name) => words.every((word) => name.toLowerCase().includes(word)));
}
function grouped(names, groups) {
  const first = new Map(groups.map((group) => [group[0], group]));
  const joined = new Set(groups.flat());
  return names.flatMap((name) => {
    const group = first.get(name);
    if (group) return [group];
    return joined.has(name) ? [] : [[name]];
  });
}
function chartsView(store2) {
  const cards = /* @__PURE__ */ new Map();
  const chosen = /* @__PURE__ */ new Set();
  let groups = [];
  let limit = FIRST_CHARTS;
  let axis = "step";
  let log = false;
  const grid2 = h("div", { class: "je-charts" });
  const note = h("div", { class: "je-note" });
  const empty = h("div", { class: "je-empty" });
  const rich = richView(store2);
  const filter = h("input", {
    type: "search",
    class: "je-input je-search",
    placeholder: "Filter names",
    "aria-label": "Filter metrics by name"
  });
  const axisId = uniqueId("axis");
  const axisChoice = h(
    "select",
    { class: "je-select", id: axisId },
    ...AXES.map(([value, label]) => h("option", { value }, label))
  );
  const logToggle = toggle("Log scale", false, (pressed) => {
    log = pressed;
    update();
  });
  const join2 = button("Overlay", () => overlay(), { title: "Show the chosen metrics on one chart" });
  const more = button("", () => {
    limit += FIRST_CHARTS;
    update();
  });
  on(filter, { input: () => update() });
  on(axisChoice, {
    change: () => {
      axis = axisChoice.value;
      update();
    }
  });
  const tools = h(
    "div",
    { class: "je-toolbar" },
    h("span", { class: "je-group" }, filter, join2),
    h("span", { class: "je-spring" }),
    h("span", { class: "je-group" }, h("label", { for: axisId }, "X axis"), axisChoice, logToggle)
  );
  const element = h("div", { class: "je-pane je-metrics" }, tools, grid2, more, note, rich.element, empty);
  function overlay() {
    groups = groups.filter((group) => !group.some((name) => chosen.has(name)));
    groups.push([...store2.series.keys()].filter((name) => chosen.has(name)));
    chosen.clear();
    update();
  }
  function separate(names) {
    groups = groups.filter((group) => group !== names);
    update();
  }
  function choose(names, on3) {
    for (const name of names) {
      if (on3) chosen.add(name);
      else chosen.delete(name);
    }
    updateTools();
  }
  function updateTools() {
    show(join2, store2.series.size > 1);
    join2.disabled = chosen.size < 2;
    setText(join2, chosen.size > 1 ? `Overlay ${chosen.size}` : "Overlay");
  }
  function update() {
    const names = matching([...store2.series.keys()], filter.value);
    const all = grouped(names, groups);
    const shown = all.slice(0, limit);
    const keys = shown.map((group) => group.join("\n"));
    for (const [key, card] of cards) {
      if (keys.includes(key)) continue;
      card.dispose();
      cards.delete(key);
    }
    const elements = shown.map((group, i) => {
      const key = keys[i];
      const card = cards.get(key) ?? new ChartCard(store2, group, { choose, separate });
      cards.set(key, card);
      card.set(
        axis,
        log,
        group.every((name) => chosen.has(name))
      );
      return card.element;
    });
    if (elements.some((one, i) => grid2.children[i] !== one) || grid2.children.length !== elements.length) {
      fill(grid2, ...elements);
    }
    show(more, all.length > limit);
    setText(more, `Show ${Math.min(FIRST_CHARTS, all.length - limit)} more of ${count(all.length)}`);
    show(note, store2.droppedNames > 0);
    setText(note, `${plural(store2.droppedNames, "more name was", "more names were")} logged and are not shown here.`);
    show(tools, store2.series.size > 0);
    const nothing = store2.series.size === 0 && store2.rich.length === 0;
    show(empty, nothing || store2.series.size > 0 && all.length === 0);
    setText(empty, nothing ? 'No metrics yet. In the script: run.log("loss", value)' : "No metric has such a name.");
    updateTools();
  }
  const stop = store2.listen(["metrics"], update);
  update();
  return {
    element,
    dispose() {
      stop();
      rich.dispose();
      for (const card of cards.values()) card.dispose();
    }
  };
}

// src/view/details.ts
function detailGroups(state) {
  const run = [
    ["Experiment", state.experiment],
    ["Run id", state.id],
    ["Source", [state.source, state.entry].filter(Boolean).join(": ")],
    ["Compute target", state.target],
    ["Created", time(state.created)],
    ["Started", state.started === null ? "" : time(state.started)],
    ["Ended", state.ended === null ? "" : time(state.ended)],
    ["Exit code", state.exit_code === null ? "" : String(state.exit_code)],
    ["Signal", state.signal ?? ""]
  ];
  const groups = [
    ["Run", run.filter(([, value]) => value !== "")],
    ["Parameters", state.parameters],
    ["Tags", Object.entries(state.tags)],
    ["Properties", Object.entries(state.properties)],
    ...state.provenance
  ];
  return groups.filter(([, rows]) => rows.length > 0);
}
function commandLine(words) {
  return words.map((word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replace(/'/g, "'\\''")}'`).join(" ");
}
function detailsView(store2) {
  const element = h("div", { class: "je-pane je-details" });
  let shown = "";
  function update() {
    const { state } = store2;
    if (!state) return;
    const groups = detailGroups(state);
    const command = commandLine(state.command);
    const key = JSON.stringify([groups, command]);
    if (key === shown) return;
    shown = key;
    const tables = groups.map(([title, rows]) => groupTable(title, rows));
    const line = command && h("section", { class: "je-group-table" }, h("h3", {}, "Command"), commandRow(command));
    fill(element, ...tables.slice(0, 1), line, ...tables.slice(1));
  }
  const stop = store2.listen(["state"], update);
  update();
  return { element, dispose: stop };
}
function groupTable(title, rows) {
  const lines = rows.map(([name, value]) => h("tr", {}, h("th", { scope: "row" }, name), h("td", {}, value)));
  return h(
    "section",
    { class: "je-group-table" },
    h("h3", {}, title),
    h("table", { class: "je-table je-facts" }, h("tbody", {}, ...lines))
  );
}
function commandRow(command) {
  return h(
    "div",
    { class: "je-command" },
    h("code", {}, command),
    copyButton(() => command, "the command")
  );
}

// src/view/preview.ts
var PREVIEW_LIMIT = 2e6;
var TEXT_LIMIT = 2e5;
function kindOf(name, mime, content) {
  const ending = extension(name);
  if (ending in IMAGE_TYPES || /^image\/(png|jpeg|gif|webp|bmp|svg\+xml)$/.test(mime)) return "image";
  if (content.subarray(0, 8e3).includes(0)) return "binary";
  if (["json", "ipynb", "geojson"].includes(ending) || mime === "application/json") return "json";
  return "text";
}
function preview(name, mime, buffer, size) {
  const content = new Uint8Array(buffer);
  const kind = kindOf(name, mime, content);
  const whole = content.length >= size;
  if (size === 0) return still2(h("div", { class: "je-empty" }, "The file is empty."));
  if (kind === "binary") return still2(h("div", { class: "je-empty" }, "No preview: the file is not text."));
  if (kind === "image") {
    if (!whole)
      return still2(
        h("div", { class: "je-empty" }, `No preview: the picture is larger than ${bytes(PREVIEW_LIMIT)}.`)
      );
    return picture(buffer, IMAGE_TYPES[extension(name)] ?? mime, name);
  }
  const text = new TextDecoder().decode(content);
  const value = kind === "json" && whole ? parsed(text) : void 0;
  if (value !== void 0) return still2(jsonTree(value));
  const shown = text.slice(0, TEXT_LIMIT);
  const cut = shown.length < text.length || !whole;
  const note = cut && h(
    "div",
    { class: "je-note" },
    `The preview shows the first ${bytes(new Blob([shown]).size)} of ${bytes(size)}.`
  );
  return still2(h("div", {}, note, h("pre", { class: "je-text", tabindex: 0 }, shown)));
}
function still2(element) {
  return { element, dispose: () => void 0 };
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
var FIRST_ENTRIES = 200;
function jsonTree(value, name = "", depth = 0) {
  const label = name === "" ? null : h("span", { class: "je-json-key" }, `${name}: `);
  if (typeof value !== "object" || value === null) {
    const kind = value === null ? "null" : typeof value;
    return h("div", { class: "je-json" }, label, h("span", { class: `je-json-${kind}` }, JSON.stringify(value)));
  }
  const entries = Object.entries(value);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  if (!entries.length) return h("div", { class: "je-json" }, label, `${open}${close}`);
  const summary = h("summary", {}, label, h("span", { class: "je-note" }, `${open} ${entries.length} ${close}`));
  const details = h("details", { class: "je-json" }, summary);
  const body = h("div", { class: "je-json-body" });
  details.append(body);
  const draw = () => {
    if (!details.open || body.firstChild) return;
    body.append(...entries.slice(0, FIRST_ENTRIES).map(([key, inner]) => jsonTree(inner, key, depth + 1)));
    if (entries.length > FIRST_ENTRIES) body.append(`\u2026 ${entries.length - FIRST_ENTRIES} more`);
  };
  details.addEventListener("toggle", draw);
  details.open = depth < 2 && entries.length <= FIRST_ENTRIES;
  draw();
  return details;
}

// src/view/files.ts
var DOWNLOAD_LIMIT = 2e8;
var FIRST_FILES = 500;
function tree(files) {
  const root2 = { name: "", folders: [], files: [] };
  const known2 = /* @__PURE__ */ new Map([["", root2]]);
  const folder = (path) => {
    const held = known2.get(path);
    if (held) return held;
    const made = { name: basename(path), folders: [], files: [] };
    const slash = path.lastIndexOf("/");
    folder(slash < 0 ? "" : path.slice(0, slash)).folders.push(made);
    known2.set(path, made);
    return made;
  };
  const order = new Intl.Collator(void 0, { numeric: true });
  for (const file of [...files].sort((a, b) => order.compare(a.name, b.name))) {
    const slash = file.name.lastIndexOf("/");
    folder(slash < 0 ? "" : file.name.slice(0, slash)).files.push(file);
  }
  return root2;
}
function filesView(store2) {
  const closed = /* @__PURE__ */ new Set();
  const rows = /* @__PURE__ */ new Map();
  let chosen = null;
  let shown = null;
  let shownFiles = null;
  let limit = FIRST_FILES;
  const list = h("div", { class: "je-file-list" });
  const title = h("span", { class: "je-card-title" });
  const meta = h("span", { class: "je-note" });
  const download = button("Download", () => void save(), { class: "je-button" }, icon("download"));
  const note = h("div", { class: "je-notice", role: "status", hidden: true });
  const body = h("div", { class: "je-preview-body" });
  const head = h("div", { class: "je-preview-head" }, title, meta, h("span", { class: "je-spring" }), download);
  const pane = h("div", { class: "je-preview" }, head, note, body);
  const empty = h("div", { class: "je-empty" });
  const element = h("div", { class: "je-files" }, list, pane, empty);
  function drawFolder(folder, path, budget) {
    const folders = folder.folders.map((inner) => {
      const innerPath = `${path}${inner.name}/`;
      const summary = h("summary", {}, icon("folder"), inner.name);
      const details = h("details", { open: !closed.has(innerPath) }, summary, ...drawFolder(inner, innerPath, budget));
      on(details, { toggle: () => void (details.open ? closed.delete(innerPath) : closed.add(innerPath)) });
      return details;
    });
    const files = folder.files.slice(0, Math.max(0, budget.left)).map((file) => {
      const row = button("", () => void open(file), { class: "je-file", "aria-pressed": file.name === chosen?.name });
      fill(
        row,
        icon("file"),
        h("span", { class: "je-file-name" }, basename(file.name)),
        h("span", { class: "je-file-size" }, bytes(file.size))
      );
      row.title = file.name;
      rows.set(file.name, row);
      return row;
    });
    budget.left -= files.length;
    return [...folders, ...files];
  }
  function update() {
    show(list, store2.files.length > 0);
    show(empty, store2.files.length === 0);
    setText(
      empty,
      store2.ended ? "The run left no files." : "No files yet. What the script writes to outputs/ and logs/ appears here."
    );
    show(pane, chosen !== null);
    if (shownFiles === store2.files) return;
    shownFiles = store2.files;
    rows.clear();
    const budget = { left: limit };
    const drawn2 = drawFolder(tree(store2.files), "", budget);
    const hidden = store2.files.length - rows.size;
    const more = button(`Show ${hidden} more`, () => {
      limit = Number.POSITIVE_INFINITY;
      shownFiles = null;
      update();
    });
    const focused = document.activeElement instanceof HTMLElement && list.contains(document.activeElement);
    fill(list, ...drawn2, hidden > 0 && more);
    if (focused && chosen) rows.get(chosen.name)?.focus();
  }
  async function open(file) {
    chosen = file;
    for (const [name, row] of rows) row.setAttribute("aria-pressed", String(name === file.name));
    show(pane, true);
    show(note, false);
    setText(title, file.name);
    setText(meta, `${bytes(file.size)} \xB7 ${time(file.modified)}`);
    shown?.dispose();
    shown = null;
    fill(body, h("div", { class: "je-empty" }, "Loading\u2026"));
    const current = () => chosen === file;
    try {
      const asked = ask(store2.source, { type: "request", verb: "file", name: file.name, limit: PREVIEW_LIMIT });
      const { reply, buffers } = await patiently(asked, () => current() && fill(body, busy()));
      if (!current()) return;
      const size = typeof reply.data.size === "number" ? reply.data.size : file.size;
      shown = preview(file.name, String(reply.data.mime ?? ""), buffers[0] ?? new ArrayBuffer(0), size);
      fill(body, shown.element);
    } catch (problem) {
      if (current()) fill(body, h("div", { class: "je-empty" }, problem.message));
    }
  }
  async function save() {
    const file = chosen;
    if (!file) return;
    if (file.size > DOWNLOAD_LIMIT)
      return say(
        `${bytes(file.size)} is too much to send through the notebook: use run.download_file("${file.name}").`
      );
    download.disabled = true;
    try {
      const asked = ask(store2.source, { type: "request", verb: "file", name: file.name, limit: DOWNLOAD_LIMIT });
      const { buffers } = await patiently(asked, () => say("The kernel is busy; the download begins when it answers."));
      show(note, false);
      saveAs(basename(file.name), new Blob([buffers[0] ?? new ArrayBuffer(0)]));
    } catch (problem) {
      say(problem.message);
    } finally {
      download.disabled = false;
    }
  }
  function say(text) {
    setText(note, text);
    show(note, true);
  }
  const stop = store2.listen(["files", "state"], update);
  update();
  return {
    element,
    dispose() {
      stop();
      shown?.dispose();
    }
  };
}
function busy() {
  return h("div", { class: "je-empty" }, "The kernel is busy; the file appears when it answers.");
}

// src/view/header.ts
var STATUSES = {
  NotStarted: ["Not started", "waiting", "clock"],
  Starting: ["Starting", "waiting", "clock"],
  Provisioning: ["Provisioning", "waiting", "clock"],
  Preparing: ["Preparing", "waiting", "clock"],
  Queued: ["Queued", "waiting", "clock"],
  Running: ["Running", "running", "play"],
  Finalizing: ["Finalizing", "running", "play"],
  CancelRequested: ["Canceling", "off", "stop"],
  NotResponding: ["Not responding", "bad", "alert"],
  Completed: ["Completed", "good", "check"],
  Failed: ["Failed", "bad", "cross"],
  Canceled: ["Canceled", "off", "stop"]
};
function headerView(store2) {
  const badge = h("span", { class: "je-badge", role: "status" });
  const name = h("span", { class: "je-name" });
  const experiment = h("span", { class: "je-experiment" });
  const id = h("code", { class: "je-id" });
  const phase = h("span", { class: "je-phase", "aria-live": "polite" });
  const elapsed = h("span", { class: "je-elapsed" });
  const bar2 = h("span", { class: "je-progress-done" });
  const progress = h(
    "div",
    { class: "je-progress", role: "progressbar", "aria-valuemin": 0, "aria-valuemax": 100 },
    bar2
  );
  const notice = h("div", { class: "je-notice", role: "status", hidden: true });
  const gone = h("div", { class: "je-notice", role: "status", hidden: true });
  const error = h("div", { class: "je-error", role: "alert", hidden: true });
  const cancel = button("Cancel", () => void cancelRun(), { class: "je-button je-cancel" });
  let canceling = false;
  const element = h(
    "header",
    { class: "je-header" },
    h(
      "div",
      { class: "je-headline" },
      badge,
      name,
      experiment,
      h(
        "span",
        { class: "je-id-group" },
        id,
        copyButton(() => store2.state?.id ?? "", "the run id")
      ),
      h("span", { class: "je-spring" }),
      elapsed,
      cancel
    ),
    phase,
    progress,
    gone,
    notice,
    error
  );
  async function cancelRun() {
    canceling = true;
    show(notice, false);
    update();
    const command = `jupyter estimator cancel ${store2.state?.id ?? ""}`;
    try {
      const asked = ask(store2.source, { type: "request", verb: "cancel" });
      await patiently(asked, () => say("The kernel is busy. From a terminal:", command));
      show(notice, false);
    } catch (problem) {
      canceling = false;
      say(store2.linked ? problem.message : "The kernel is gone. From a terminal:", command);
    }
    update();
  }
  function say(sentence, command) {
    fill(
      notice,
      h("span", {}, sentence),
      " ",
      h("code", {}, command),
      copyButton(() => command, "the command")
    );
    show(notice, true);
  }
  function update() {
    const { state } = store2;
    show(element, state !== null);
    if (!state) return;
    const shown = canceling && !store2.ended ? "CancelRequested" : state.status;
    const [label, tone, symbol] = STATUSES[shown];
    if (badge.dataset.status !== shown) {
      badge.dataset.status = shown;
      badge.dataset.tone = tone;
      fill(badge, icon(symbol), label);
    }
    setText(name, state.display_name || state.id);
    setText(experiment, state.number === null ? state.experiment : `${state.experiment} #${state.number}`);
    setText(id, state.id);
    if (store2.ended) {
      canceling = false;
      show(notice, false);
    }
    show(cancel, !store2.ended);
    cancel.disabled = shown === "CancelRequested";
    setText(cancel, cancel.disabled ? "Canceling\u2026" : "Cancel");
    updatePhase(state);
    updateError(state);
    updateLink(state);
    tick();
  }
  function updatePhase(state) {
    const fraction = store2.ended ? null : state.progress;
    const text = [state.phase, fraction?.text].filter(Boolean).join(" \xB7 ");
    setText(phase, text);
    show(phase, text !== "" && !store2.ended);
    show(progress, fraction !== null);
    if (!fraction) return;
    const percent2 = Math.round(100 * Math.min(1, Math.max(0, fraction.fraction)));
    bar2.style.width = `${percent2}%`;
    progress.setAttribute("aria-valuenow", String(percent2));
    progress.setAttribute("aria-label", fraction.text || "Progress");
  }
  function updateError(state) {
    const key = JSON.stringify([state.error, state.exit_code, state.signal]);
    show(error, state.error !== null);
    if (!state.error || error.dataset.key === key) return;
    error.dataset.key = key;
    const { message, hint, traceback } = state.error;
    const code = state.signal ? `signal ${state.signal}` : state.exit_code === null ? "" : `exit code ${state.exit_code}`;
    const pre2 = h("pre", { class: "je-traceback", tabindex: 0 }, traceback);
    fill(
      error,
      h(
        "div",
        { class: "je-error-message" },
        icon("alert"),
        h("b", {}, message),
        code && h("span", { class: "je-code" }, code)
      ),
      hint && h("div", { class: "je-error-hint" }, hint),
      traceback && h("details", {}, h("summary", {}, "Traceback"), pre2)
    );
  }
  function updateLink(state) {
    show(gone, !store2.linked && !store2.ended);
    if (gone.hidden) return;
    const command = `jupyter estimator show ${state.id}`;
    setText(
      gone.firstElementChild ?? gone.appendChild(h("span")),
      `No kernel answers; this is the run as of ${time(state.now)}. From a terminal:`
    );
    if (gone.dataset.command === command) return;
    gone.dataset.command = command;
    gone.append(
      " ",
      h("code", {}, command),
      copyButton(() => command, "the command")
    );
  }
  function tick() {
    const { state } = store2;
    if (!state) return;
    const until = state.ended ?? (store2.linked ? store2.now() : state.now);
    const from = state.started ?? state.created;
    setText(elapsed, duration(until - from));
    elapsed.title = `Created ${time(state.created)}${state.started ? `, started ${time(state.started)}` : ""}${state.ended ? `, ended ${time(state.ended)}` : ""}`;
  }
  const stop = store2.listen(["state", "link"], update);
  const timer2 = setInterval(tick, 1e3);
  update();
  return {
    element,
    dispose() {
      stop();
      clearInterval(timer2);
    }
  };
}

// src/view/log-row.ts
function segments(line, matches) {
  const cuts = /* @__PURE__ */ new Set([0, line.text.length]);
  for (const { start, end } of [...line.spans ?? [], ...matches]) cuts.add(start).add(end);
  const at = [...cuts].filter((cut) => cut <= line.text.length).sort((a, b) => a - b);
  const covering = (all, start) => all.find((one) => one.start <= start && one.end > start);
  return at.slice(0, -1).map((start, i) => ({
    text: line.text.slice(start, at[i + 1]),
    style: covering(line.spans ?? [], start)?.style ?? null,
    match: covering(matches, start) ?? null
  }));
}
function drawLine(row, line, matches, current) {
  if (!line.spans?.length && !matches.length && !line.cut) {
    row.textContent = line.text;
    return;
  }
  const children = segments(line, matches).map(({ text, style, match }) => {
    if (!style && !match) return document.createTextNode(text);
    const piece = h(match ? "mark" : "span", {}, text);
    if (style) dress(piece, style);
    if (match && current && match.row === current.row && match.start === current.start) {
      piece.classList.add("je-current");
    }
    return piece;
  });
  const note = line.cut > 0 && h("span", { class: "je-log-cut" }, ` \u2026 ${count(line.cut)} more columns not shown`);
  fill(row, ...children, note);
}
function dress(element, style) {
  const [fg, bg] = style.inverse ? [style.bg ?? "bg", style.fg ?? "fg"] : [style.fg, style.bg];
  const bright = style.bold && typeof fg === "number" && fg < 8 && !style.inverse;
  if (fg !== null) element.style.color = colour(bright ? fg + 8 : fg);
  if (bg !== null) element.style.backgroundColor = colour(bg);
  for (const look of ["bold", "dim", "italic", "underline", "strike"]) {
    if (style[look]) element.classList.add(`je-${look}`);
  }
}
function colour(value) {
  if (typeof value === "number") return `var(--je-ansi-${value})`;
  if (value === "fg" || value === "bg") return `var(--je-log-${value})`;
  return value;
}

// src/view/log-rows.ts
var BLOCK = 512;
var WrappedRows = class {
  blocks = [];
  counted = 0;
  columns = 80;
  /** Counts lines anew from an index on (0: all of them). */
  update(lines, from, columns) {
    if (columns !== this.columns) {
      this.columns = columns;
      from = 0;
    }
    const first = Math.floor(Math.min(from, this.counted, Math.max(0, lines.length - 1)) / BLOCK);
    this.blocks.length = first;
    for (let start = first * BLOCK; start < lines.length; start += BLOCK) {
      let sum = 0;
      for (let i = start; i < Math.min(start + BLOCK, lines.length); i++) sum += this.height(lines[i]);
      this.blocks.push(sum);
    }
    this.counted = lines.length;
  }
  height(line) {
    return Math.max(1, Math.ceil(cells(line.text) / this.columns));
  }
  total() {
    return this.blocks.reduce((sum, block) => sum + block, 0);
  }
  /** Rows above the line with this index. */
  above(lines, index) {
    const block = Math.floor(index / BLOCK);
    let rows = 0;
    for (let i = 0; i < block; i++) rows += this.blocks[i] ?? 0;
    for (let i = block * BLOCK; i < index; i++) rows += this.height(lines[i]);
    return rows;
  }
  /** Index of the line at a row. */
  at(lines, row) {
    let block = 0;
    let rows = 0;
    while (block < this.blocks.length - 1 && rows + this.blocks[block] <= row) rows += this.blocks[block++];
    let index = block * BLOCK;
    while (index < lines.length - 1 && rows + this.height(lines[index]) <= row) rows += this.height(lines[index++]);
    return index;
  }
};
var WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;
var NOT_ASCII = /[^\x00-\x7f]/;
function cells(text) {
  if (!NOT_ASCII.test(text)) return text.length;
  return text.length + (text.match(WIDE)?.length ?? 0);
}

// src/view/log-selection.ts
function selectedRows(log) {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return [];
  return [selection.anchorNode, selection.focusNode].map((node) => rowOf(log, node)).filter((row) => row !== null).map((row) => Number(row.dataset.row));
}
function copySelection(event, log, model, everything) {
  const text = everything ? between(model, null, null) : selectedText(log, model);
  if (text === null || !event.clipboardData) return;
  event.clipboardData.setData("text/plain", text);
  event.preventDefault();
}
function selectedText(log, model) {
  const range = document.getSelection()?.rangeCount ? document.getSelection()?.getRangeAt(0) : null;
  if (!range) return null;
  const from = endOf(log, range.startContainer, range.startOffset);
  const to = endOf(log, range.endContainer, range.endOffset);
  return from && to ? between(model, from, to) : null;
}
function endOf(log, node, offset) {
  const row = rowOf(log, node);
  if (!row) return null;
  const before = document.createRange();
  before.setStart(row, 0);
  before.setEnd(node, offset);
  return { row: Number(row.dataset.row), offset: before.toString().length };
}
function between(model, from, to) {
  const begin = from ?? { row: model.first, offset: 0 };
  const end = to ?? { row: model.last, offset: Number.POSITIVE_INFINITY };
  if (begin.row === end.row) return model.line(begin.row).text.slice(begin.offset, end.offset);
  const lines = [model.line(begin.row).text.slice(begin.offset)];
  for (let row = begin.row + 1; row < end.row; row++) lines.push(model.line(row).text);
  lines.push(model.line(end.row).text.slice(0, end.offset));
  return lines.join("\n");
}
function rowOf(log, node) {
  const element = node instanceof HTMLElement ? node : node?.parentElement ?? null;
  const row = element?.closest(".je-log-row") ?? null;
  return row && log.contains(row) ? row : null;
}

// src/view/log-scroller.ts
var OVERSCAN = 8;
var LogScroller = class {
  constructor(model, search, moved) {
    this.model = model;
    this.search = search;
    this.moved = moved;
    this.changes = model.watch();
    this.spacer.append(this.window, this.ruler);
    this.element = h("div", { class: "je-log", role: "log", "aria-live": "off", "aria-label": "Log", tabindex: 0 });
    this.element.append(this.spacer);
    this.element.addEventListener("scroll", () => this.scrolled(), { passive: true });
    this.element.addEventListener("copy", (event) => copySelection(event, this.element, this.model, this.everything));
    this.element.addEventListener("keydown", (event) => this.key(event));
    this.element.addEventListener("mousedown", () => this.selectAll(false));
    this.resized = new ResizeObserver(() => this.measure());
    this.resized.observe(this.element);
  }
  model;
  search;
  moved;
  element;
  following = true;
  wrap = false;
  /** Row number of the topmost line in view. */
  topRow = 0;
  spacer = h("div", { class: "je-log-spacer" });
  window = h("div", { class: "je-log-window" });
  ruler = h("span", { class: "je-log-ruler", "aria-hidden": "true" }, "0".repeat(100));
  drawn = /* @__PURE__ */ new Map();
  heights = new WrappedRows();
  changes;
  resized;
  searchVersion = 0;
  lastTop = 0;
  widest = 0;
  lineHeight = 18;
  charWidth = 7;
  everything = false;
  dispose() {
    this.resized.disconnect();
    this.model.unwatch(this.changes);
  }
  setWrap(wrap) {
    this.wrap = wrap;
    this.element.classList.toggle("je-wrap", wrap);
    this.changes.renumbered = true;
    this.changes.from = this.model.first;
    this.render();
  }
  follow(following) {
    this.following = following;
    this.render();
    this.moved();
  }
  /** Matches are drawn in the rows, so all of them are drawn again. */
  searchChanged() {
    this.searchVersion += 1;
    this.render();
  }
  reveal(match) {
    this.following = false;
    const index = match.row - this.model.first;
    const middle = this.top(index) - this.element.clientHeight / 2;
    const before = cells(this.model.line(match.row).text.slice(0, match.start)) * this.charWidth;
    const { scrollLeft, clientWidth } = this.element;
    const inView = before >= scrollLeft && before < scrollLeft + clientWidth - 80;
    this.element.scrollTo(this.wrap || inView ? scrollLeft : Math.max(0, before - clientWidth / 3), middle);
    this.searchChanged();
    this.moved();
  }
  render() {
    const height = this.element.clientHeight;
    if (!height) return;
    const { changes, model } = this;
    const lines = this.shownCount();
    if (this.wrap) {
      const from = changes.renumbered ? 0 : Math.max(0, changes.from - model.first);
      if (Number.isFinite(from)) this.heights.update(model.lines, from, this.columns());
    }
    const total = this.wrap ? this.top(lines) : lines * this.lineHeight;
    const keep = changes.renumbered && !this.following ? this.topRow : null;
    this.spacer.style.height = `${total}px`;
    if (this.following) this.scrollTo(total - height);
    else if (keep !== null) {
      const within = this.element.scrollTop % this.lineHeight;
      this.scrollTo(this.top(Math.max(0, keep - model.first)) + within);
    }
    const { scrollTop } = this.element;
    const first = this.indexAt(scrollTop);
    this.topRow = model.first + first;
    this.draw(Math.max(0, first - OVERSCAN), Math.min(lines, this.indexAt(scrollTop + height) + 1 + OVERSCAN));
    changes.from = Number.POSITIVE_INFINITY;
    changes.renumbered = false;
  }
  draw(begin, end) {
    const { model } = this;
    const inView = (row) => row >= model.first + begin && row < model.first + end;
    const wanted = new Set(selectedRows(this.element).filter((row) => this.drawn.has(row)));
    for (let i = begin; i < end; i++) wanted.add(model.first + i);
    for (const [row, { element }] of this.drawn) {
      if (wanted.has(row)) continue;
      element.remove();
      this.drawn.delete(row);
    }
    const current = this.search.matches[this.search.current] ?? null;
    let place = this.window.firstElementChild;
    for (const row of [...wanted].sort((a, b) => a - b)) {
      const old = this.drawn.get(row);
      const element = old?.element ?? h("div", { class: "je-log-row", "data-row": row });
      if (!old || old.search !== this.searchVersion || row >= this.changes.from) {
        drawLine(element, model.line(row), this.search.in(row), current);
        this.drawn.set(row, { element, search: this.searchVersion });
      }
      element.classList.toggle("je-far", !inView(row));
      if (element === place) place = place.nextElementSibling;
      else this.window.insertBefore(element, place);
      if (!this.wrap) this.widest = Math.max(this.widest, model.line(row).text.length);
    }
    this.window.style.transform = `translateY(${this.top(begin)}px)`;
    this.spacer.style.minWidth = this.wrap ? "" : `${this.widest + 2}ch`;
  }
  shownCount() {
    const { lines } = this.model;
    return lines[lines.length - 1]?.text === "" ? lines.length - 1 : lines.length;
  }
  top(index) {
    return this.lineHeight * (this.wrap ? this.heights.above(this.model.lines, index) : index);
  }
  indexAt(pixels) {
    const row = Math.max(0, Math.floor(pixels / this.lineHeight));
    const index = this.wrap ? this.heights.at(this.model.lines, row) : row;
    return Math.min(index, Math.max(0, this.shownCount() - 1));
  }
  columns() {
    return Math.max(20, Math.floor((this.window.clientWidth - 20) / this.charWidth));
  }
  scrollTo(top) {
    this.element.scrollTop = Math.max(0, top);
    this.lastTop = this.element.scrollTop;
  }
  scrolled() {
    const { scrollTop, clientHeight, scrollHeight } = this.element;
    const atEnd = scrollTop + clientHeight >= scrollHeight - 2;
    if (scrollTop < this.lastTop - 1 && !atEnd) this.following = false;
    else if (atEnd) this.following = true;
    this.lastTop = scrollTop;
    this.render();
    this.moved();
  }
  measure() {
    if (!this.element.clientHeight) return;
    const box = this.ruler.getBoundingClientRect();
    this.charWidth = box.width / 100 || this.charWidth;
    this.lineHeight = box.height || this.lineHeight;
    if (this.wrap) this.changes.renumbered = true;
    this.render();
    this.moved();
  }
  key(event) {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "a") {
      event.preventDefault();
      this.selectAll(true);
    } else if (event.key === "Escape") this.selectAll(false);
    else if (event.key === "End") this.follow(true);
  }
  /** Everything cannot be selected in the page, where only some of it is. */
  selectAll(everything) {
    if (this.everything === everything) return;
    this.everything = everything;
    this.element.classList.toggle("je-all-selected", everything);
    const selection = document.getSelection();
    if (everything) selection?.selectAllChildren(this.window);
    else selection?.removeAllRanges();
  }
};

// src/view/log-search.ts
var MOST_MATCHES = 2e4;
var SLICE = 2e4;
var LogSearch = class {
  constructor(model) {
    this.model = model;
  }
  model;
  matches = [];
  current = -1;
  query = "";
  pattern = null;
  next = 0;
  get active() {
    return this.pattern !== null;
  }
  /** More matches than are kept. */
  get capped() {
    return this.matches.length >= MOST_MATCHES;
  }
  set(query3, matchCase) {
    this.query = query3;
    this.pattern = query3 ? new RegExp(query3.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), matchCase ? "g" : "gi") : null;
    this.again();
  }
  /** Starts over: rows were renumbered, or the query is another. */
  again() {
    this.matches = [];
    this.current = -1;
    this.next = this.model.first;
  }
  /** Lines from here on are not what they were. */
  changedFrom(row) {
    if (row >= this.next) return;
    this.next = Math.max(row, this.model.first);
    const kept = this.matches.findIndex((match) => match.row >= this.next);
    if (kept >= 0) this.matches.length = kept;
    this.current = Math.min(this.current, this.matches.length - 1);
  }
  /** Searches on; true when there is more to search. */
  advance() {
    if (!this.pattern || this.capped) return false;
    const end = Math.min(this.model.last + 1, this.next + SLICE);
    for (; this.next < end; this.next++) {
      for (const found of this.in(this.next)) this.matches.push(found);
    }
    return this.next <= this.model.last && !this.capped;
  }
  in(row) {
    if (!this.pattern) return [];
    const found = [];
    for (const match of this.model.line(row).text.matchAll(this.pattern)) {
      found.push({ row, start: match.index, end: match.index + match[0].length });
    }
    return found;
  }
  /** Steps to the next or previous match, around the ends; the first step starts from the row in view. */
  step(by, rowInView) {
    const n = this.matches.length;
    if (!n) return null;
    if (this.current >= 0) this.current = (this.current + by + n) % n;
    else {
      const after = this.matches.findIndex((match) => match.row >= rowInView);
      this.current = by > 0 ? Math.max(after, 0) : (after < 0 ? n : after + n - 1) % n;
    }
    return this.matches[this.current] ?? null;
  }
};

// src/view/log-view.ts
var PIECE = 1e6;
function logView(store2) {
  const search = new LogSearch(store2.log);
  const changes = store2.log.watch();
  let frame2 = 0;
  const empty = h("div", { class: "je-empty" });
  const earlier = h("div", { class: "je-log-earlier" });
  const jump = button("Jump to the end", () => scroller.follow(true), { class: "je-button je-jump" }, icon("down"));
  const scroller = new LogScroller(store2.log, search, () => updateTools());
  const box = h("input", {
    type: "search",
    class: "je-input je-search",
    placeholder: "Search",
    "aria-label": "Search the log"
  });
  const found = h("span", { class: "je-found", "aria-live": "polite" });
  const previous = button(
    "",
    () => step(-1),
    { class: "je-button je-icon", title: "Previous match (Shift+Enter)", "aria-label": "Previous match" },
    icon("up")
  );
  const next = button(
    "",
    () => step(1),
    { class: "je-button je-icon", title: "Next match (Enter)", "aria-label": "Next match" },
    icon("down")
  );
  const matchCase = toggle("Aa", false, () => searchFor(), {
    class: "je-button je-icon",
    title: "Match case",
    "aria-label": "Match case"
  });
  const wrap = toggle("Wrap", false, (wrapped) => scroller.setWrap(wrapped), { title: "Wrap long lines" });
  const follow = toggle("Follow", true, (following) => scroller.follow(following), { title: "Keep the end in view" });
  const download = button("Download", () => void downloadLog(), { title: "Save the whole log" }, icon("download"));
  on(box, {
    input: () => searchFor(),
    keydown: (event) => {
      if (event.key === "Enter") step(event.shiftKey ? -1 : 1);
      else if (event.key === "Escape" && box.value) {
        box.value = "";
        searchFor();
      } else return;
      event.preventDefault();
      event.stopPropagation();
    }
  });
  const element = h(
    "div",
    { class: "je-log-view" },
    h(
      "div",
      { class: "je-toolbar" },
      h("span", { class: "je-group" }, box, matchCase, previous, next, found),
      h("span", { class: "je-spring" }),
      h("span", { class: "je-group" }, wrap, follow, download)
    ),
    h("div", { class: "je-log-frame" }, scroller.element, earlier, jump, empty)
  );
  on(element, {
    keydown: (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "f") return;
      event.preventDefault();
      event.stopPropagation();
      box.focus();
      box.select();
    }
  });
  function searchFor() {
    search.set(box.value, matchCase.getAttribute("aria-pressed") === "true");
    keepSearching();
    scroller.searchChanged();
  }
  function keepSearching() {
    if (changes.renumbered) search.again();
    else search.changedFrom(changes.from);
    changes.from = Number.POSITIVE_INFINITY;
    changes.renumbered = false;
    const more = search.advance();
    updateFound();
    cancelAnimationFrame(frame2);
    if (more) frame2 = requestAnimationFrame(keepSearching);
  }
  function step(by) {
    const match = search.step(by, scroller.topRow);
    if (match) scroller.reveal(match);
    updateFound();
  }
  function updateFound() {
    const total = `${count(search.matches.length)}${search.capped ? "+" : ""}`;
    const at = search.current >= 0 ? `${count(search.current + 1)} of ` : "";
    setText(found, !search.active ? "" : search.matches.length ? `${at}${total}` : "No match");
    previous.disabled = next.disabled = !search.matches.length;
    for (const tool of [previous, next, found]) show(tool, search.active);
  }
  function updateTools() {
    press(follow, scroller.following);
    show(jump, !scroller.following);
    const { log } = store2;
    const blank = log.end === 0 || log.lines.length === 1 && log.lines[0]?.text === "";
    show(empty, blank);
    setText(empty, store2.ended ? "The run printed nothing." : "Nothing printed yet.");
    showEarlier(log.truncated && !blank && scroller.topRow <= log.first);
  }
  function showEarlier(visible) {
    show(earlier, visible);
    if (!visible || earlier.dataset.start === String(store2.log.start)) return;
    earlier.dataset.start = String(store2.log.start);
    const load = button("Load earlier lines", () => void loadEarlier(load), { class: "je-button je-quiet" });
    fill(earlier, `${bytes(store2.log.start)} before this. `, load);
  }
  async function loadEarlier(load) {
    load.disabled = true;
    load.textContent = "Loading\u2026";
    const loaded = await store2.readEarlier();
    load.disabled = false;
    load.textContent = loaded ? "Load earlier lines" : "No answer. Try again";
  }
  async function downloadLog() {
    download.disabled = true;
    const parts = [];
    let at = 0;
    while (at < store2.logSize) {
      const piece = await store2.readLog(at, Math.min(store2.logSize, at + PIECE));
      if (!piece?.length) break;
      parts.push(piece.slice());
      at += piece.length;
      download.lastChild.textContent = `${Math.floor(100 * at / store2.logSize)} %`;
    }
    download.disabled = false;
    download.lastChild.textContent = at < store2.logSize ? "No answer. Try again" : "Download";
    if (at >= store2.logSize) saveAs(`${store2.state?.id ?? "run"}.log`, new Blob(parts, { type: "text/plain" }));
  }
  const update = () => {
    if (search.active) keepSearching();
    scroller.render();
    updateTools();
  };
  const stop = store2.listen(["log", "state"], update);
  updateFound();
  update();
  return {
    element,
    dispose() {
      stop();
      cancelAnimationFrame(frame2);
      store2.log.unwatch(changes);
      scroller.dispose();
    }
  };
}

// src/view/overview.ts
var CHARTS = 3;
function overview(store2) {
  const log = logView(store2);
  const aside = h("aside", { class: "je-aside", "aria-label": "First metrics" });
  let cards = [];
  let names = [];
  function update() {
    const first = [...store2.series.keys()].slice(0, CHARTS);
    if (first.join("\n") !== names.join("\n")) {
      for (const card of cards) card.dispose();
      names = first;
      cards = names.map((name) => new ChartCard(store2, [name], null));
      fill(aside, ...cards.map((card) => card.element));
    }
    for (const card of cards) card.set("step", false, false);
    show(aside, cards.length > 0);
  }
  const stop = store2.listen(["metrics"], update);
  update();
  return {
    element: h("div", { class: "je-overview" }, log.element, aside),
    dispose() {
      stop();
      log.dispose();
      for (const card of cards) card.dispose();
    }
  };
}

// src/view/resources.ts
var percent = (value) => `${number(Math.round(value * 10) / 10)} %`;
function resourcesView(store2) {
  const since = () => {
    const started = store2.state?.started ?? store2.resources.t[0] ?? 0;
    return store2.resources.t.map((t) => t - started);
  };
  const measures = [
    { title: "CPU (100 % is one core)", write: percent, curves: () => [curve("CPU", since(), store2.resources.cpu)] },
    { title: "Memory", write: bytesOf, curves: () => [curve("Memory", since(), store2.resources.memory)] },
    { title: "GPU utilization", write: percent, curves: () => gpuCurves((gpu) => gpu.utilization) },
    { title: "GPU memory", write: bytesOf, curves: () => gpuCurves((gpu) => gpu.memory) }
  ];
  function gpuCurves(values) {
    return store2.resources.gpus.map((gpu) => curve(`${gpu.index} ${gpu.name}`, since(), values(gpu)));
  }
  const cards = measures.map((measure) => {
    const plot = new Plot();
    const value = h("span", { class: "je-card-value" });
    const head = h("div", { class: "je-card-head" }, h("span", { class: "je-card-title" }, measure.title), value);
    const element2 = h("section", { class: "je-card", "aria-label": measure.title }, head, plot.element);
    return { measure, plot, value, element: element2 };
  });
  const empty = h("div", { class: "je-empty" });
  const grid2 = h("div", { class: "je-charts" }, ...cards.map((card) => card.element));
  const element = h("div", { class: "je-pane" }, grid2, empty);
  function update() {
    for (const { measure, plot, value, element: card } of cards) {
      const curves = measure.curves();
      const known2 = curves.some((one) => one.y.some((y) => y !== null));
      show(card, known2);
      if (!known2) continue;
      card.classList.toggle("je-single", curves.length === 1);
      const last = curves.length === 1 ? curves[0]?.y.findLast((y) => y !== null) : void 0;
      setText(value, typeof last === "number" ? measure.write(last) : "");
      plot.set(curves, { axis: "relative", log: false, height: 150, value: measure.write, floor: 0 });
    }
    const nothing = cards.every((card) => card.element.hidden);
    show(empty, nothing);
    if (nothing) fill(empty, store2.ended ? "Nothing was measured." : "Nothing measured yet.");
  }
  const stop = store2.listen(["resources", "state"], update);
  update();
  return {
    element,
    dispose() {
      stop();
      for (const { plot } of cards) plot.dispose();
    }
  };
}
function curve(name, x, y) {
  return { name, x, y };
}
function bytesOf(value) {
  return bytes(Math.round(value));
}

// src/view/tabs.ts
function tabs(label, all, chosen = 0, changed) {
  const stem = uniqueId("tab");
  const parts = all.map(() => null);
  const panels = all.map(
    (_2, i) => h("div", {
      class: "je-panel",
      role: "tabpanel",
      id: `${stem}-panel-${i}`,
      "aria-labelledby": `${stem}-${i}`,
      hidden: true
    })
  );
  const handles = all.map(({ name }, i) => {
    const handle = h(
      "button",
      { type: "button", class: "je-tab", role: "tab", id: `${stem}-${i}`, "aria-controls": `${stem}-panel-${i}` },
      name
    );
    return on(handle, { click: () => choose(i), keydown: (event) => key(event, i) });
  });
  function choose(index) {
    for (const [i, handle] of handles.entries()) {
      handle.setAttribute("aria-selected", String(i === index));
      handle.tabIndex = i === index ? 0 : -1;
      show(panels[i], i === index);
    }
    if (!parts[index]) {
      const part = all[index].make();
      parts[index] = part;
      panels[index].append(part.element);
    }
    changed?.(index);
  }
  function key(event, index) {
    const last = all.length - 1;
    const target = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: last }[event.key];
    if (target === void 0) return;
    event.preventDefault();
    event.stopPropagation();
    const wrapped = (target + all.length) % all.length;
    choose(wrapped);
    handles[wrapped].focus();
  }
  const list = h("div", { class: "je-tabs", role: "tablist", "aria-label": label }, ...handles);
  choose(chosen);
  return {
    element: h("div", { class: "je-tabbed" }, list, ...panels),
    dispose() {
      for (const part of parts) part?.dispose();
    }
  };
}

// src/view/run-view.ts
function runView(store2, memory = { tab: 0 }) {
  const header = headerView(store2);
  const body = tabs(
    "Run",
    [
      { name: "Log", make: () => overview(store2) },
      { name: "Metrics", make: () => chartsView(store2) },
      { name: "Resources", make: () => resourcesView(store2) },
      { name: "Files", make: () => filesView(store2) },
      { name: "Details", make: () => detailsView(store2) }
    ],
    memory.tab,
    (tab) => {
      memory.tab = tab;
    }
  );
  const waiting = h("div", { class: "je-empty" }, "Waiting for the run\u2026");
  const element = root(waiting, header.element, body.element);
  function update() {
    show(waiting, store2.state === null);
    show(body.element, store2.state !== null);
  }
  const stop = store2.listen(["state"], update);
  update();
  return {
    element,
    dispose() {
      stop();
      header.dispose();
      body.dispose();
    }
  };
}
function root(...children) {
  return h("div", { class: "je-root", "data-lm-suppress-shortcuts": "true" }, ...children);
}

// src/view/form.ts
var TYPING_PAUSE = 250;
function arranged(fields) {
  const groups = /* @__PURE__ */ new Map();
  for (const field2 of fields) {
    const entries = groups.get(field2.group) ?? [];
    groups.set(field2.group, entries);
    const choice = alternativeOf(field2, fields);
    const same2 = choice && entries.find((entry) => alternativeOf(entry[0], fields) === choice);
    if (same2) same2.push(field2);
    else entries.push([field2]);
  }
  return [...groups];
}
function alternativeOf(field2, fields) {
  if (field2.alternative) return field2.alternative;
  const source2 = ["cell", "path"].includes(field2.kind) && fields.some((one) => one.kind === "cell" && one.group === field2.group);
  return source2 ? field2.group : null;
}
function formView(store2, schema, submitted) {
  const controls = [];
  const excluded = [];
  const problem = h("div", { class: "je-error", role: "alert", hidden: true });
  const busy2 = h("div", { class: "je-notice", role: "status", hidden: true });
  const magic = h("code");
  const python = h("code");
  const submit = button("Run", () => void send(), { class: "je-button je-primary" }, icon("play"));
  let timer2 = 0;
  let asked = 0;
  function values() {
    const found = Object.fromEntries(controls.map((one) => [one.field.name, one.value()]));
    for (const others of excluded) {
      for (const { field: field2 } of others()) found[field2.name] = null;
    }
    return found;
  }
  function fieldset(title, entries) {
    const elements = entries.map((entry) => {
      const made = entry.map((field2) => control(field2, schema.values[field2.name] ?? field2.default, changed));
      controls.push(...made);
      if (made.length === 1) return made[0].element;
      const set = made.findIndex((one) => Boolean(schema.values[one.field.name]));
      const choice = alternatives(made, Math.max(0, set), changed);
      excluded.push(() => made.filter((one) => one !== choice.chosen()));
      return choice.element;
    });
    return h("fieldset", { class: "je-fieldset" }, h("legend", {}, title), ...elements);
  }
  function changed() {
    clearTimeout(timer2);
    timer2 = window.setTimeout(() => void refresh(), TYPING_PAUSE);
  }
  async function refresh() {
    const mine = ++asked;
    try {
      const { reply } = await ask(store2.source, { type: "request", verb: "preview", values: values() });
      if (mine !== asked) return;
      setText(magic, String(reply.data.magic ?? ""));
      setText(python, String(reply.data.python ?? ""));
      tell(reply.data.error);
    } catch (error) {
      if (mine === asked) tell(twoLines(error));
    }
  }
  async function send() {
    submit.disabled = true;
    tell(null);
    try {
      const sent = ask(store2.source, { type: "request", verb: "submit", values: values() });
      const { reply } = await patiently(sent, () => show(busy2, true));
      submitted(String(reply.data.run_id));
    } catch (error) {
      tell(twoLines(error));
    } finally {
      submit.disabled = false;
      show(busy2, false);
    }
  }
  function tell(error) {
    show(problem, Boolean(error));
    if (!error) return;
    fill(
      problem,
      h("div", { class: "je-error-message" }, icon("alert"), h("b", {}, error.message)),
      h("div", { class: "je-error-hint" }, error.hint)
    );
  }
  const plain = arranged(schema.fields.filter((field2) => !field2.advanced)).map(([title, all]) => fieldset(title, all));
  const advanced = arranged(schema.fields.filter((field2) => field2.advanced)).map(([title, all]) => fieldset(title, all));
  const more = advanced.length > 0 && h("details", { class: "je-more" }, h("summary", {}, "More options"), ...advanced);
  const code = tabs("The same as code", [
    { name: "Magic", make: () => codePart(magic) },
    { name: "Python", make: () => codePart(python) }
  ]);
  setText(busy2, "The kernel is busy; the run starts when it answers.");
  const aside = h(
    "div",
    { class: "je-form-side" },
    code.element,
    problem,
    busy2,
    h("div", { class: "je-form-actions" }, submit)
  );
  const element = h("form", { class: "je-form" }, h("div", { class: "je-form-fields" }, ...plain, more), aside);
  element.addEventListener("submit", (event) => {
    event.preventDefault();
    void send();
  });
  void refresh();
  return {
    element,
    dispose() {
      clearTimeout(timer2);
      code.dispose();
    }
  };
}
function twoLines(error) {
  if (error instanceof AskError) return error;
  return { message: "No kernel answers.", hint: "Start the kernel and run the cell with %estimator panel again." };
}
function codePart(code) {
  const copy2 = copyButton(() => code.textContent ?? "", "the code");
  return { element: h("div", { class: "je-code-frame" }, h("pre", {}, code), copy2), dispose: () => void 0 };
}
function formPanel(store2) {
  const place = h("div");
  const loading = h("div", { class: "je-empty" }, "Loading the form\u2026");
  let form = null;
  let run = null;
  function back() {
    run?.dispose();
    run = null;
    if (form) fill(place, form.element);
  }
  function showRun(runId) {
    store2.expect(runId);
    run?.dispose();
    run = runView(store2);
    const again = button("Back to the form", back, { class: "je-button je-quiet" }, icon("back"));
    fill(place, h("div", { class: "je-back" }, again), run.element);
  }
  async function load() {
    try {
      const asked = ask(store2.source, { type: "request", verb: "form" });
      const { reply } = await patiently(
        asked,
        () => setText(loading, "The kernel is busy; the form appears when it answers.")
      );
      form = formView(store2, reply.data.form, showRun);
      fill(place, form.element);
    } catch (error) {
      const { message, hint } = twoLines(error);
      fill(place, h("div", { class: "je-empty" }, `${message} ${hint}`));
    }
  }
  fill(place, loading);
  void load();
  return {
    element: root(place),
    dispose() {
      form?.dispose();
      run?.dispose();
    }
  };
}

// src/view/log-line.ts
var MAX_COLUMNS = 2e4;
function emptyLine() {
  return { text: "", spans: null, cut: 0 };
}
function writeAt(line, column, text, style) {
  const end = column + text.length;
  if (end > MAX_COLUMNS) {
    line.cut = Math.max(line.cut, end - MAX_COLUMNS);
    if (column >= MAX_COLUMNS) return;
    text = text.slice(0, MAX_COLUMNS - column);
  }
  const old = line.text;
  if (column === old.length) line.text = old + text;
  else if (column > old.length) line.text = old + " ".repeat(column - old.length) + text;
  else line.text = old.slice(0, column) + text + old.slice(column + text.length);
  if (line.spans || style) paint(line, column, column + text.length, style);
}
function eraseFrom(line, column) {
  line.text = line.text.slice(0, column);
  line.cut = 0;
  if (line.spans) line.spans = clipped(line.spans, 0, column);
}
function eraseUpTo(line, column) {
  writeAt(line, 0, " ".repeat(Math.min(column, line.text.length)), null);
}
function paint(line, start, end, style) {
  const spans = line.spans ?? [];
  const last = spans[spans.length - 1];
  if (!last || last.end <= start) {
    if (!style) return;
    if (last && last.end === start && last.style === style) last.end = end;
    else spans.push({ start, end, style });
    line.spans = spans;
    return;
  }
  const after = clipped(spans, end, MAX_COLUMNS);
  line.spans = [...clipped(spans, 0, start), ...style ? [{ start, end, style }] : [], ...after];
}
function clipped(spans, from, to) {
  return spans.filter((span) => span.end > from && span.start < to).map((span) => ({ start: Math.max(span.start, from), end: Math.min(span.end, to), style: span.style }));
}

// src/view/log-style.ts
var PLAIN = {
  fg: null,
  bg: null,
  bold: false,
  dim: false,
  italic: false,
  underline: false,
  inverse: false,
  strike: false
};
var known = /* @__PURE__ */ new Map();
function interned(style) {
  const key = Object.values(style).join();
  if (key === Object.values(PLAIN).join()) return null;
  const same2 = known.get(key);
  if (same2) return same2;
  if (known.size < 1e4) known.set(key, style);
  return style;
}
function applySgr(current, parameters) {
  const codes = parameters === "" ? [0] : parameters.split(/[;:]/).map(Number);
  let style = { ...current ?? PLAIN };
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i];
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
      const [colour2, used] = extendedColour(codes.slice(i + 1));
      if (code === 38) style.fg = colour2;
      else style.bg = colour2;
      i += used;
    }
  }
  return interned(style);
}
function extendedColour(codes) {
  const [kind, a = 0, b = 0, c = 0] = codes;
  if (kind === 5) return [paletteColour(a), 2];
  if (kind === 2) return [`rgb(${clamp2(a)} ${clamp2(b)} ${clamp2(c)})`, 4];
  return [null, 1];
}
function clamp2(channel) {
  return Math.min(255, Math.max(0, channel || 0));
}
function paletteColour(index) {
  if (!(index >= 0 && index <= 255)) return null;
  if (index < 16) return index;
  if (index >= 232) {
    const grey = 8 + (index - 232) * 10;
    return `rgb(${grey} ${grey} ${grey})`;
  }
  const level = (n) => n === 0 ? 0 : 55 + 40 * n;
  const cube = index - 16;
  return `rgb(${level(Math.floor(cube / 36))} ${level(Math.floor(cube / 6) % 6)} ${level(cube % 6)})`;
}

// src/view/log-model.ts
var MAX_LINES = 2e5;
var SLACK = 1 / 20;
var MARK_EVERY = 250;
var PIECE2 = 64 * 1024;
var MAX_SEQUENCE = 4096;
var CONTROL = /[\x00-\x1f\x7f]/g;
var CSI = /\x1b\[([0-?]*)[ -/]*([@-~])/y;
var OSC = /\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)/y;
var SHORT_ESCAPE = /\x1b[ -/]*[0-Z\\`-~]/y;
var LogModel = class _LogModel {
  constructor(limit = MAX_LINES) {
    this.limit = limit;
  }
  limit;
  /** Byte offsets in the log of what is held: [start, end). */
  start = 0;
  end = 0;
  /** Row number of lines[0]. */
  first = 0;
  lines = [emptyLine()];
  decoder = new TextDecoder("utf-8");
  style = null;
  row = 0;
  column = 0;
  pending = "";
  synced = true;
  fetched = 0;
  /** Places where a line begins at a known byte, the only ones where the front may be cut off. */
  marks = [];
  watchers = /* @__PURE__ */ new Set();
  get last() {
    return this.first + this.lines.length - 1;
  }
  /** Whether earlier bytes exist that are not held. */
  get truncated() {
    return this.start > 0;
  }
  line(row) {
    return this.lines[row - this.first] ?? emptyLine();
  }
  watch() {
    const changes = { from: this.first, renumbered: true };
    this.watchers.add(changes);
    return changes;
  }
  unwatch(changes) {
    this.watchers.delete(changes);
  }
  /** Begins anew at a byte of the log. Not at its beginning, the first line is half a line, and is left out. */
  reset(offset = 0) {
    this.start = this.end = offset;
    this.first = this.row = this.column = 0;
    this.lines = [emptyLine()];
    this.decoder = new TextDecoder("utf-8");
    this.style = null;
    this.pending = "";
    this.synced = offset === 0;
    this.marks = [];
    this.fetched = 0;
    this.touched(this.first, true);
  }
  feed(bytes2) {
    let at = 0;
    if (!this.synced && bytes2.length) {
      const begin = bytes2.findIndex((byte) => byte === 10 || byte === 13);
      at = begin < 0 ? 0 : begin + 1;
      this.start += at;
      this.end += at;
      this.synced = true;
    }
    while (at < bytes2.length) {
      const piece = bytes2.subarray(at, pieceEnd(bytes2, at));
      this.write(this.decoder.decode(piece, { stream: true }));
      at += piece.length;
      this.end += piece.length;
      if (piece[piece.length - 1] === 10) this.mark();
    }
    this.drop();
  }
  /** Puts the lines of the bytes just before `start` in front. They may begin with half a line, which is left out. */
  prepend(bytes2) {
    const earlier = new _LogModel(Number.POSITIVE_INFINITY);
    earlier.reset(this.start - bytes2.length);
    earlier.feed(bytes2);
    const joint = earlier.lines.pop() ?? emptyLine();
    if (joint.text) this.lines[0] = overlaid(joint, earlier.column, this.lines[0]);
    this.fetched += earlier.lines.length;
    this.first -= earlier.lines.length;
    this.lines = earlier.lines.concat(this.lines);
    const shift = this.first - earlier.first;
    this.marks = [...earlier.marks.map((mark) => ({ ...mark, row: mark.row + shift })), ...this.marks];
    this.start = earlier.start;
    this.touched(this.first, true);
  }
  write(decoded) {
    const text = this.pending + decoded;
    this.pending = "";
    let at = 0;
    CONTROL.lastIndex = 0;
    for (let match = CONTROL.exec(text); match; match = CONTROL.exec(text)) {
      if (match.index > at) this.put(text.slice(at, match.index));
      at = match.index + 1;
      const code = text.charCodeAt(match.index);
      if (code === 27) {
        at = this.escape(text, match.index);
        if (at < 0) {
          this.pending = text.slice(match.index);
          return;
        }
        CONTROL.lastIndex = at;
      } else this.control(code);
    }
    if (at < text.length) this.put(text.slice(at));
  }
  put(text) {
    writeAt(this.line(this.row), this.column, text, this.style);
    this.column += text.length;
    this.touched(this.row);
  }
  control(code) {
    if (code === 10) {
      this.moveTo(this.row + 1);
      this.column = 0;
    } else if (code === 13) this.column = 0;
    else if (code === 8) this.column = Math.max(0, this.column - 1);
    else if (code === 9) this.put(" ".repeat(8 - this.column % 8));
  }
  moveTo(row) {
    this.row = Math.max(this.first, row);
    while (this.row > this.last) this.lines.push(emptyLine());
    this.touched(this.row);
  }
  /** Obeys the sequence at `at` and returns where it ends, or -1 when the rest of it has not come yet. */
  escape(text, at) {
    CSI.lastIndex = OSC.lastIndex = SHORT_ESCAPE.lastIndex = at;
    const csi = CSI.exec(text);
    if (csi) {
      this.obey(csi[1], csi[2]);
      return CSI.lastIndex;
    }
    if (OSC.test(text)) return OSC.lastIndex;
    if (SHORT_ESCAPE.test(text)) return SHORT_ESCAPE.lastIndex;
    const broken = /[\n\r]/.test(text.slice(at, at + MAX_SEQUENCE)) || text.length - at > MAX_SEQUENCE;
    return broken ? at + 1 : -1;
  }
  obey(parameters, verb) {
    const n = Math.min(Number.parseInt(parameters, 10) || 0, 1e5);
    const step = Math.max(1, n);
    const line = this.line(this.row);
    if (verb === "m") this.style = /[<-?]/.test(parameters) ? this.style : applySgr(this.style, parameters);
    else if (verb === "K") {
      if (n !== 1) eraseFrom(line, n === 2 ? 0 : this.column);
      else eraseUpTo(line, this.column + 1);
      this.touched(this.row);
    } else if (verb === "A" || verb === "F") this.moveTo(this.row - step);
    else if (verb === "B") this.moveTo(Math.min(this.last, this.row + step));
    else if (verb === "C") this.column += step;
    else if (verb === "D") this.column = Math.max(0, this.column - step);
    else if (verb === "G") this.column = step - 1;
    if (verb === "F") this.column = 0;
  }
  mark() {
    const previous = this.marks[this.marks.length - 1]?.row ?? this.first;
    if (this.column !== 0 || this.row !== this.last || this.row < previous + MARK_EVERY) return;
    this.marks.push({ row: this.row, offset: this.end });
  }
  drop() {
    const limit = this.limit + this.fetched;
    if (this.lines.length <= limit * (1 + SLACK)) return;
    const cut = this.marks.findIndex((mark2) => mark2.row >= this.last - limit && mark2.row <= this.row);
    const mark = this.marks[cut];
    if (!mark) return;
    this.lines.splice(0, mark.row - this.first);
    this.marks.splice(0, cut + 1);
    this.first = mark.row;
    this.start = mark.offset;
    this.touched(this.first, true);
  }
  touched(row, renumbered = false) {
    for (const changes of this.watchers) {
      if (row < changes.from) changes.from = row;
      if (renumbered) changes.renumbered = true;
    }
  }
};
function pieceEnd(bytes2, at) {
  const piece = bytes2.subarray(at, at + PIECE2);
  return at + (piece.lastIndexOf(10) + 1 || piece.length);
}
function overlaid(under, column, over) {
  writeAt(under, column, over.text, null);
  for (const span of over.spans ?? []) {
    writeAt(under, column + span.start, over.text.slice(span.start, span.end), span.style);
  }
  return under;
}

// src/view/store.ts
var ENDED = /* @__PURE__ */ new Set(["Completed", "Failed", "Canceled"]);
var LARGEST_GAP = 8e6;
var LOG_PIECE = 1e6;
var Store = class {
  constructor(source2) {
    this.source = source2;
  }
  source;
  state = null;
  /** Source clock minus browser clock, in seconds. */
  skew = 0;
  log = new LogModel();
  logSize = 0;
  series = /* @__PURE__ */ new Map();
  rich = [];
  droppedNames = 0;
  resources = noResources();
  files = [];
  /** False once the source is known to be gone: what is shown is the last that was seen. */
  linked = true;
  listeners = /* @__PURE__ */ new Map();
  changed = /* @__PURE__ */ new Set();
  frame = 0;
  filling = false;
  stop = null;
  connect() {
    this.stop ??= this.source.subscribe((update, buffers) => this.apply(update, buffers));
  }
  disconnect() {
    this.stop?.();
    this.stop = null;
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }
  get ended() {
    return this.state !== null && ENDED.has(this.state.status);
  }
  /** Seconds since the epoch on the source's clock. */
  now() {
    return Date.now() / 1e3 + this.skew;
  }
  /** Calls back at most once a frame, with everything up to date. */
  listen(topics, listener) {
    for (const topic of topics) {
      const set = this.listeners.get(topic) ?? /* @__PURE__ */ new Set();
      this.listeners.set(topic, set.add(listener));
    }
    return () => {
      for (const topic of topics) this.listeners.get(topic)?.delete(listener);
    };
  }
  notify(topic) {
    this.changed.add(topic);
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      const called = new Set([...this.changed].flatMap((one) => [...this.listeners.get(one) ?? []]));
      this.changed.clear();
      for (const listener of called) listener();
    });
  }
  setLinked(linked) {
    if (linked === this.linked) return;
    this.linked = linked;
    this.notify("link");
  }
  apply(update, buffers) {
    if (update.state) this.applyState(update.state);
    if (update.log) this.applyLog(update.log, buffers[0]);
    if (update.metrics) this.applyMetrics(update.metrics);
    if (update.resources) {
      if (update.resources.reset) this.resources = noResources();
      appendResources(this.resources, update.resources.points);
      this.notify("resources");
    }
    if (update.files) this.setFiles(update.files);
  }
  setFiles(files) {
    this.files = files;
    this.notify("files");
  }
  applyState(state) {
    if (this.state && this.state.id !== state.id) this.forget();
    this.setLinked(true);
    this.state = state;
    this.skew = state.now - Date.now() / 1e3;
    this.notify("state");
  }
  /** From now on this view is of another run; its updates may have come already. */
  expect(runId) {
    if (!this.state || this.state.id === runId) return;
    this.state = null;
    this.forget();
    this.notify("state");
  }
  forget() {
    this.log.reset();
    this.logSize = 0;
    this.series.clear();
    this.rich = [];
    this.droppedNames = 0;
    this.resources = noResources();
    this.files = [];
    for (const topic of ["log", "metrics", "resources", "files"]) this.notify(topic);
  }
  applyLog(log, buffer) {
    const bytes2 = new Uint8Array(buffer ?? new ArrayBuffer(0));
    const empty = this.log.end === this.log.start;
    if (log.size < this.log.end) this.log.reset(log.from);
    else if (empty && log.from !== this.log.end && bytes2.length) this.log.reset(log.from);
    this.logSize = log.size;
    const { start } = this.log;
    if (!empty && log.from < start && log.from + bytes2.length >= start) {
      this.log.prepend(bytes2.subarray(0, start - log.from));
    }
    const known2 = this.log.end - log.from;
    if (known2 >= 0 && known2 < bytes2.length) this.log.feed(bytes2.subarray(known2));
    if (this.log.end < log.from) void this.fillGap();
    this.notify("log");
  }
  /** Bytes were missed (the tab slept, a message was lost): asks for them, or skips what is too much. */
  async fillGap() {
    if (this.filling) return;
    this.filling = true;
    try {
      if (this.logSize - this.log.end > LARGEST_GAP) this.log.reset(this.logSize - LOG_PIECE);
      while (this.log.end < this.logSize) {
        const from = this.log.end;
        const bytes2 = await this.readLog(from, Math.min(this.logSize, from + LOG_PIECE));
        if (!bytes2?.length || this.log.end !== from) return;
        this.log.feed(bytes2);
        this.notify("log");
      }
    } finally {
      this.filling = false;
    }
  }
  /** Bytes of the log, maybe fewer than asked for; null when they cannot be had now. */
  async readLog(from, to) {
    return ask(this.source, { type: "request", verb: "log", from, to }).then(
      ({ buffers }) => new Uint8Array(buffers[0] ?? new ArrayBuffer(0)),
      () => null
    );
  }
  /** Fetches the piece of log before the first line held. */
  async readEarlier() {
    const { start } = this.log;
    const from = Math.max(0, start - LOG_PIECE);
    const bytes2 = await this.readLog(from, start);
    if (!bytes2 || bytes2.length !== start - from || this.log.start !== start) return false;
    this.log.prepend(bytes2);
    this.notify("log");
    return true;
  }
  applyMetrics(metrics) {
    if (metrics.reset) {
      this.series.clear();
      this.rich = [];
    }
    for (const [name, points2] of Object.entries(metrics.series)) {
      const held = this.series.get(name);
      if (held) append(held, points2);
      else this.series.set(name, points2);
    }
    for (const one of metrics.rich) this.keepRich(one);
    this.droppedNames = metrics.dropped_names;
    this.notify("metrics");
  }
  /** A table or a list is sent whole each time; every image is a picture of its own. */
  keepRich(metric) {
    const key = (one) => JSON.stringify([one.name, one.kind, one.kind === "image" ? one.value : null]);
    const at = this.rich.findIndex((one) => one.name === metric.name && key(one) === key(metric));
    if (at < 0) this.rich.push(metric);
    else this.rich[at] = metric;
  }
};
function noResources() {
  return { t: [], cpu: [], memory: [], gpus: [] };
}
function appendResources(held, more) {
  const before = held.t.length;
  held.t = held.t.concat(more.t);
  held.cpu = held.cpu.concat(more.cpu);
  held.memory = held.memory.concat(more.memory);
  for (const gpu of more.gpus) {
    let same2 = held.gpus.find((one) => one.index === gpu.index);
    if (!same2) {
      const missing = new Array(before).fill(null);
      same2 = { index: gpu.index, name: gpu.name, utilization: [...missing], memory: [...missing] };
      held.gpus.push(same2);
    }
    same2.utilization = same2.utilization.concat(gpu.utilization);
    same2.memory = same2.memory.concat(gpu.memory);
  }
}

// dev/fake-run.ts
var T0 = Date.now() / 1e3 - 83;
function fakeState(status, more = {}) {
  return {
    id: "digits_1795495200_5f3c0a9b",
    experiment: "digits",
    display_name: "calm_lemon_42",
    number: 17,
    status,
    phase: "",
    created: T0 - 2,
    started: T0,
    ended: null,
    now: Date.now() / 1e3,
    target: "local",
    source: "cell",
    entry: "train.py",
    command: ["python", "-u", "train.py", "--C", "0.5", "--note", "it's a test"],
    parameters: [
      ["--C", "0.5"],
      ["--max-iter", "200"],
      ["--data", "/data/digits.npz"]
    ],
    error: null,
    exit_code: null,
    signal: null,
    tags: { stage: "baseline", owner: "ada" },
    properties: { "estimator.snapshot": "sha256:1c2f9f6ab1e0" },
    provenance: [
      [
        "Git",
        [
          ["commit", "3f2a9c1d"],
          ["branch", "main"],
          ["dirty", "yes"],
          ["repository", "https://example.org/lab/digits.git"]
        ]
      ],
      [
        "Notebook",
        [
          ["name", "digits.ipynb"],
          ["execution count", "12"]
        ]
      ],
      [
        "Python",
        [
          ["interpreter", "/home/ada/venv/bin/python"],
          ["version", "3.11.9"],
          ["scikit-learn", "1.6.1"],
          ["numpy", "2.1.3"]
        ]
      ]
    ],
    progress: null,
    log_size: 0,
    portal_url: "",
    ...more
  };
}
function fakeSeries(n, shape, dt = 0.4, from = 0) {
  const index = Array.from({ length: n }, (_2, i) => i + from);
  return { t: index.map((i) => T0 + i * dt), s: index, v: index.map(shape) };
}
var noise = (i) => Math.sin(i * 12.9898) * 0.5 + Math.sin(i * 78.233) * 0.5;
var shapes = {
  "train/loss": (i) => 2.3 * Math.exp(-i / 60) + 0.06 + 0.05 * noise(i) * Math.exp(-i / 150),
  "val/loss": (i) => i % 10 ? null : 2.3 * Math.exp(-i / 55) + 0.16 + 0.03 * noise(i),
  accuracy: (i) => 0.97 - 0.85 * Math.exp(-i / 45) + 0.01 * noise(i),
  learning_rate: (i) => 1e-3 * 0.5 * (1 + Math.cos(i / 240 * Math.PI)),
  grad_norm: (i) => i > 60 && i < 75 ? null : 4 + 3 * noise(i) ** 2 + 8 * Math.exp(-i / 30)
};
var fakeRich = [
  {
    name: "confusion",
    kind: "confusion_matrix",
    description: "On the 450 test images",
    value: {
      schema_type: "confusion_matrix",
      schema_version: "1.0.0",
      data: {
        class_labels: ["0", "1", "2", "3", "4", "5"],
        matrix: [
          [43, 0, 0, 0, 1, 0],
          [0, 41, 1, 0, 0, 0],
          [0, 2, 38, 3, 0, 0],
          [0, 0, 2, 40, 0, 4],
          [1, 0, 0, 0, 45, 1],
          [0, 0, 0, 5, 0, 37]
        ]
      }
    }
  },
  {
    name: "folds",
    kind: "table",
    description: "",
    value: {
      fold: [1, 2, 3, 4],
      accuracy: [0.951, 0.962, 0.948, 0.957],
      seconds: [3.1, 3, 3.4, 3.2],
      kernel: ["rbf", "rbf", "poly", "rbf"]
    }
  },
  { name: "digits.png", kind: "image", description: "The worst mistakes", value: { path: "outputs/digits.svg" } },
  {
    name: "residuals",
    kind: "residuals",
    description: "",
    value: { data: { bin_edges: [-2, -1, 0, 1, 2], bin_counts: [4, 38, 41, 6] } }
  }
];
function fakeResources(n) {
  const index = Array.from({ length: n }, (_2, i) => i);
  return {
    t: index.map((i) => T0 + i),
    cpu: index.map((i) => 180 + 40 * noise(i)),
    memory: index.map((i) => 4e8 + 21e7 * (1 - Math.exp(-i / 20)) + 4e6 * noise(i)),
    gpus: [0, 1].map((gpu) => ({
      index: gpu,
      name: "NVIDIA H100",
      utilization: index.map((i) => i < 5 ? 0 : 88 + 8 * noise(i + gpu * 7)),
      memory: index.map((i) => i < 5 ? 5e8 : 41e9 + gpu * 2e9)
    }))
  };
}
var fakeFiles = [
  { name: "logs/tensorboard/events.out.tfevents.1795495200", size: 48213, modified: T0 + 60 },
  { name: "outputs/model.joblib", size: 12481002, modified: T0 + 80 },
  { name: "outputs/digits.svg", size: 2100, modified: T0 + 80 },
  { name: "outputs/report.json", size: 420, modified: T0 + 81 },
  { name: "outputs/page.html", size: 74, modified: T0 + 81 },
  { name: "user_logs/std_log.txt", size: 18201, modified: T0 + 83 }
];
var SVG2 = `<svg xmlns="http://www.w3.org/2000/svg" width="420" height="140">${Array.from(
  { length: 10 },
  (_2, i) => `<rect x="${i * 42 + 4}" y="${20 + i % 3 * 14}" width="34" height="${60 + i % 4 * 12}" fill="hsl(${i * 36} 55% 55%)"/>`
).join("")}<script>document.title='executed'<\/script></svg>`;
var contents = {
  "outputs/digits.svg": [SVG2, "image/svg+xml"],
  "outputs/report.json": [
    JSON.stringify({
      accuracy: 0.957,
      folds: [0.95, 0.96, 0.94],
      model: { name: "LogisticRegression", C: 0.5, penalty: null, fitted: true }
    }),
    "application/json"
  ],
  "outputs/page.html": ['<h1>Report</h1><script>document.title="executed"<\/script>', "text/html"],
  "outputs/model.joblib": ["\x80\0\0binary", "application/octet-stream"],
  "user_logs/std_log.txt": ["epoch 0 loss 2.3\nepoch 1 loss 1.9\n", "text/plain"]
};
var fakeForm = {
  values: { experiment: "digits", compute_target: "local", cell: "train" },
  fields: [
    field("cell", "Cell", "A cell of this notebook, by the name in its %%estimator line.", "cell", "Source", {
      choices: ["train", "evaluate"]
    }),
    field("path", "File or folder", "A script, a notebook or a folder.", "path", "Source", {}),
    field("arguments", "Arguments", "As on a command line; they reach the script as written.", "text", "Source", {
      default: ""
    }),
    field("experiment", "Experiment", "The experiment the run is kept under.", "text", "Run", { default: "default" }),
    field("display_name", "Name", "A name for the run, to tell it from others.", "text", "Run", { default: "" }),
    field("include", "Include", "Files or folders to put beside the script.", "list", "Code", {}),
    field("compute_target", "Compute target", "Where to run.", "choice", "Where", { choices: ["local", "docker"] }),
    field("wait", "Wait", "Show the log in the cell until the run ends.", "flag", "Where", { default: false }),
    field("tags", "Tags", "Tags to find the run by.", "mapping", "Run", { advanced: true }),
    field("max_run_duration_seconds", "Time limit", "Seconds after which the run is ended.", "number", "Limits", {
      advanced: true
    })
  ]
};
function field(name, label, help, kind, group, more) {
  return { name, label, help, kind, group, choices: [], default: null, advanced: false, ...more };
}

// dev/fake-source.ts
var FakeSource = class {
  log = new Uint8Array(0);
  busy = 0;
  canceled = () => void 0;
  submitted = () => void 0;
  listener = null;
  subscribe(on3) {
    this.listener = on3;
    return () => {
      this.listener = null;
    };
  }
  push(update, text = "") {
    const bytes2 = new TextEncoder().encode(text);
    const from = this.log.length;
    if (text) {
      const grown = new Uint8Array(from + bytes2.length);
      grown.set(this.log);
      grown.set(bytes2, from);
      this.log = grown;
    }
    const log = text ? { log: { from, size: this.log.length } } : {};
    this.listener?.({ type: "update", ...update, ...log }, text ? [bytes2.buffer] : []);
  }
  async request(request) {
    await new Promise((resolve) => setTimeout(resolve, 30 + this.busy));
    const [data, buffer] = this.answer(request);
    return { reply: { type: "reply", id: request.id, ok: true, data, error: null }, buffers: buffer ? [buffer] : [] };
  }
  answer(request) {
    if (request.verb === "log") return [{}, this.log.slice(request.from, request.to).buffer];
    if (request.verb === "file") {
      const [text, mime] = contents[request.name] ?? ["", "application/octet-stream"];
      const bytes2 = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
      return [
        { size: fakeFiles.find((file) => file.name === request.name && text === "")?.size ?? bytes2.length, mime },
        bytes2.slice(0, request.limit).buffer
      ];
    }
    if (request.verb === "form") return [{ form: fakeForm }, null];
    if (request.verb === "preview") {
      const { experiment, cell, path } = request.values;
      const line = cell ? `%estimator submit --cell ${cell} --experiment ${experiment}` : `%estimator submit ${path ?? ""} --experiment ${experiment}`;
      const python = `from jupyter_estimator import Estimator, Experiment, Workspace

workspace = Workspace.from_config()
estimator = Estimator(source_directory=".", entry_script="train.py")
run = Experiment(workspace, ${JSON.stringify(experiment)}).submit(estimator)`;
      const error = cell || path ? null : { message: "No source is chosen.", hint: "Choose a cell, or name a file or a folder." };
      return [{ magic: line, python, error }, null];
    }
    if (request.verb === "cancel") this.canceled();
    if (request.verb === "submit") this.submitted();
    return [{ run_id: "digits_1795495200_5f3c0a9b" }, null];
  }
};

// dev/measure.ts
var frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
async function worstFrame(work) {
  let worst = 0;
  let running = true;
  const watch2 = async () => {
    let last = await frame();
    while (running) {
      const now = await frame();
      worst = Math.max(worst, now - last);
      last = now;
    }
  };
  const watching2 = watch2();
  await work();
  running = false;
  await watching2;
  return worst;
}
function report(results) {
  document.body.dataset.results = JSON.stringify(results);
}
async function measureLines(source2, store2) {
  source2.push({ state: fakeState("Running") });
  await new Promise((resolve) => setTimeout(resolve, 500));
  let text = "";
  for (let i = 0; i < 2e5; i++) {
    text += `\x1B[32m${String(i).padStart(7)}\x1B[0m ${"step loss=0.1234 acc=0.98 lr=0.001 ".repeat(3)}\r${String(i).padStart(7)}!
`;
  }
  const bytes2 = new TextEncoder().encode(text);
  let parsing = 0;
  let pieces = 0;
  let worstPiece = 0;
  const start = performance.now();
  const worst = await worstFrame(async () => {
    for (let from = 0; from < bytes2.length; from += 1e6) {
      const piece = bytes2.slice(from, from + 1e6);
      const before = performance.now();
      store2.apply({ type: "update", log: { from, size: from + piece.length } }, [piece.buffer]);
      const took = performance.now() - before;
      parsing += took;
      worstPiece = Math.max(worstPiece, took);
      pieces += 1;
      await frame();
    }
  });
  const total = performance.now() - start;
  const log = document.querySelector(".je-log");
  const scrolling = await worstFrame(async () => {
    for (let i = 0; i < 60; i++) {
      log.scrollTop = log.scrollHeight / 60 * i;
      await frame();
    }
  });
  report({
    lines: store2.log.lines.length,
    megabytes: bytes2.length / 1e6,
    pieces,
    total,
    parsing,
    worstPiece,
    worst,
    scrolling
  });
}
async function measurePoints(source2, store2) {
  source2.push({ state: fakeState("Running") });
  await new Promise((resolve) => setTimeout(resolve, 500));
  const names = ["a", "b", "c", "d"];
  const series = (n, from) => Object.fromEntries(
    names.map((name, k) => [name, fakeSeries(n, (i) => Math.sin(i / 5e3 + k) + 0.1 * Math.sin(i * 7.1), 0.01, from)])
  );
  const first = series(1e5, 0);
  const start = performance.now();
  store2.apply({ type: "update", metrics: { reset: true, series: first, rich: [], dropped_names: 0 } }, []);
  await frame();
  await frame();
  const drawn2 = performance.now() - start;
  const worst = await worstFrame(async () => {
    for (let i = 0; i < 20; i++) {
      store2.apply(
        { type: "update", metrics: { reset: false, series: series(10, 1e5 + i * 10), rich: [], dropped_names: 0 } },
        []
      );
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
  report({ drawn: drawn2, worst });
}

// dev/main.ts
var query2 = new URLSearchParams(location.search);
var scene = query2.get("scene") ?? "live";
var source = new FakeSource();
var store = new Store(source);
store.connect();
var theme = query2.get("theme");
if (theme) {
  document.documentElement.setAttribute("theme", theme);
  document.documentElement.style.colorScheme = theme;
}
source.busy = Number(query2.get("busy") ?? 0);
var epoch = 0;
var timer = 0;
function steady(points2 = 240) {
  const series = Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, fakeSeries(points2, shape)]));
  source.push({
    files: fakeFiles,
    metrics: {
      reset: true,
      series: { ...series, final_score: fakeSeries(1, () => 0.957) },
      rich: fakeRich,
      dropped_names: 0
    },
    resources: { reset: true, points: fakeResources(80) }
  });
}
var HEAD = [
  "\x1B[36mINFO\x1B[0m loading digits: 1797 images, 10 classes",
  "\x1B[33mWARNING\x1B[0m lbfgs may need more iterations on \x1B[1munscaled\x1B[0m data",
  "\x1B[2m/usr/lib/python3.11/site-packages/sklearn/linear_model/_logistic.py:465\x1B[0m",
  "\x1B[32m\u2713 scaler fitted\x1B[0m  mean=\x1B[35m4.88\x1B[0m std=\x1B[35m6.01\x1B[0m  gr\xF6\xDFe \u65E5\u672C\u8A9E \u{1F642}",
  ""
].join("\n");
function bar(name, done, of, rate) {
  const full = Math.round(done / of * 24);
  return `${name}: ${String(Math.round(100 * done / of)).padStart(3)}%|${"\u2588".repeat(full)}${" ".repeat(24 - full)}| ${done}/${of} [${rate}]`;
}
function move() {
  epoch += 1;
  const [outer, inner] = [Math.floor(epoch / 20) % 12, epoch % 20];
  const line = inner === 0 ? `\r\x1B[Kepoch ${outer}  loss \x1B[1m${(2.3 * Math.exp(-outer / 4)).toFixed(4)}\x1B[0m  accuracy 0.9${outer}
` : "";
  const text = `${line}\r${bar("epochs", outer, 12, "00:31<01:12, 4.1 s/it")}
${bar("batches", inner, 20, "51.2 it/s")}\x1B[A`;
  const points2 = Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => [name, fakeSeries(1, shape, 0.4, 240 + epoch)])
  );
  source.push(
    {
      state: fakeState("Running", { progress: { fraction: (outer * 20 + inner) / 240, text: `epochs: ${outer}/12` } }),
      metrics: { reset: false, series: points2, rich: [], dropped_names: 0 }
    },
    text
  );
}
function live() {
  source.push({ state: fakeState("Running") }, HEAD);
  steady();
  timer = window.setInterval(move, 150);
  source.canceled = () => {
    clearInterval(timer);
    source.push({ state: fakeState("Canceled", { ended: Date.now() / 1e3, signal: "SIGTERM" }) });
  };
}
var LINES = Array.from(
  { length: 400 },
  (_2, i) => `epoch ${String(i).padStart(3)}  loss ${(2.3 * Math.exp(-i / 80)).toFixed(4)}
`
).join("");
var TRACEBACK = `Traceback (most recent call last):
  File "train.py", line 14, in <module>
    model.fit(X, y)
ValueError: Input X contains NaN.
`;
var scenes = {
  live,
  ended() {
    source.push({ state: fakeState("Completed", { ended: Date.now() / 1e3, exit_code: 0 }) }, HEAD + LINES);
    steady();
  },
  failed() {
    const error = {
      message: "ValueError: Input X contains NaN.",
      hint: "The traceback below ends in the cell\u2019s line 14.",
      traceback: TRACEBACK
    };
    source.push(
      { state: fakeState("Failed", { ended: Date.now() / 1e3, exit_code: 1, error }) },
      `${HEAD}${LINES}\x1B[31m${TRACEBACK}\x1B[0m`
    );
  },
  preparing() {
    source.push({
      state: fakeState("Preparing", { started: null, phase: "Installing 14 packages: scikit-learn 1.6.1" })
    });
  },
  many() {
    const series = Object.fromEntries(
      Array.from({ length: 3e3 }, (_2, i) => [`layer${i}/norm`, fakeSeries(50, (j) => Math.sin(j / 9 + i))])
    );
    source.push({ state: fakeState("Running"), metrics: { reset: true, series, rich: [], dropped_names: 97e3 } });
  },
  form() {
    source.submitted = live;
  },
  lines: () => void measureLines(source, store),
  points: () => void measurePoints(source, store)
};
scenes[scene]?.();
var view = scene === "form" ? formPanel(store) : runView(store, { tab: Number(query2.get("tab") ?? 0) });
document.body.append(view.element);
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3ZpZXcvYXNraW5nLnRzIiwgIi4uLy4uL3NyYy92aWV3L2RvbS50cyIsICIuLi8uLi9zcmMvdmlldy9mb3JtLWZpZWxkcy50cyIsICIuLi8uLi9zcmMvdmlldy9pY29ucy50cyIsICIuLi8uLi9zcmMvdmlldy9mb3JtYXQudHMiLCAiLi4vLi4vbm9kZV9tb2R1bGVzL3VwbG90L2Rpc3QvdVBsb3QuZXNtLmpzIiwgIi4uLy4uL3NyYy92aWV3L3Bsb3QtcGFydHMudHMiLCAiLi4vLi4vc3JjL3ZpZXcvc2VyaWVzLnRzIiwgIi4uLy4uL3NyYy92aWV3L3RoZW1lLnRzIiwgIi4uLy4uL3NyYy92aWV3L3Bsb3QudHMiLCAiLi4vLi4vc3JjL3ZpZXcvY2hhcnQtY2FyZC50cyIsICIuLi8uLi9zcmMvdmlldy9waWN0dXJlcy50cyIsICIuLi8uLi9zcmMvdmlldy9yaWNoLXRhYmxlcy50cyIsICIuLi8uLi9zcmMvdmlldy9yaWNoLWNoYXJ0cy50cyIsICIuLi8uLi9zcmMvdmlldy9yaWNoLnRzIiwgIi4uLy4uL3NyYy92aWV3L2NoYXJ0cy50cyIsICIuLi8uLi9zcmMvdmlldy9kZXRhaWxzLnRzIiwgIi4uLy4uL3NyYy92aWV3L3ByZXZpZXcudHMiLCAiLi4vLi4vc3JjL3ZpZXcvZmlsZXMudHMiLCAiLi4vLi4vc3JjL3ZpZXcvaGVhZGVyLnRzIiwgIi4uLy4uL3NyYy92aWV3L2xvZy1yb3cudHMiLCAiLi4vLi4vc3JjL3ZpZXcvbG9nLXJvd3MudHMiLCAiLi4vLi4vc3JjL3ZpZXcvbG9nLXNlbGVjdGlvbi50cyIsICIuLi8uLi9zcmMvdmlldy9sb2ctc2Nyb2xsZXIudHMiLCAiLi4vLi4vc3JjL3ZpZXcvbG9nLXNlYXJjaC50cyIsICIuLi8uLi9zcmMvdmlldy9sb2ctdmlldy50cyIsICIuLi8uLi9zcmMvdmlldy9vdmVydmlldy50cyIsICIuLi8uLi9zcmMvdmlldy9yZXNvdXJjZXMudHMiLCAiLi4vLi4vc3JjL3ZpZXcvdGFicy50cyIsICIuLi8uLi9zcmMvdmlldy9ydW4tdmlldy50cyIsICIuLi8uLi9zcmMvdmlldy9mb3JtLnRzIiwgIi4uLy4uL3NyYy92aWV3L2xvZy1saW5lLnRzIiwgIi4uLy4uL3NyYy92aWV3L2xvZy1zdHlsZS50cyIsICIuLi8uLi9zcmMvdmlldy9sb2ctbW9kZWwudHMiLCAiLi4vLi4vc3JjL3ZpZXcvc3RvcmUudHMiLCAiLi4vZmFrZS1ydW4udHMiLCAiLi4vZmFrZS1zb3VyY2UudHMiLCAiLi4vbWVhc3VyZS50cyIsICIuLi9tYWluLnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvKiogUmVxdWVzdHMgdG8gYSBzb3VyY2UgdGhhdCBtYXkgYmUgYnVzeSwgZ29uZSwgb3IgbmV2ZXIgYW5zd2VyLiAqL1xuaW1wb3J0IHR5cGUgeyBSZXBseSwgUmVxdWVzdCwgUnVuU291cmNlIH0gZnJvbSAnLi9wcm90b2NvbCc7XG5cbnR5cGUgV2l0aG91dElkPFI+ID0gUiBleHRlbmRzIHVua25vd24gPyBPbWl0PFIsICdpZCc+IDogbmV2ZXI7XG5leHBvcnQgdHlwZSBRdWVzdGlvbiA9IFdpdGhvdXRJZDxSZXF1ZXN0PjtcblxuZXhwb3J0IGludGVyZmFjZSBBbnN3ZXIge1xuICByZXBseTogUmVwbHk7XG4gIGJ1ZmZlcnM6IEFycmF5QnVmZmVyW107XG59XG5cbi8qKiBXaGF0IHdlbnQgd3JvbmcsIGluIHRoZSB0d28gc2VudGVuY2VzIGV2ZXJ5IGZhY2Ugc2hvd3MuICovXG5leHBvcnQgY2xhc3MgQXNrRXJyb3IgZXh0ZW5kcyBFcnJvciB7XG4gIGNvbnN0cnVjdG9yKFxuICAgIG1lc3NhZ2U6IHN0cmluZyxcbiAgICByZWFkb25seSBoaW50OiBzdHJpbmcsXG4gICkge1xuICAgIHN1cGVyKG1lc3NhZ2UpO1xuICB9XG59XG5cbmxldCBsYXN0SWQgPSAwO1xuXG4vKiogUmVqZWN0cyB3aXRoIGFuIEFza0Vycm9yIHdoZW4gdGhlIHNvdXJjZSBzYXlzIG5vLCBhbmQgd2l0aCB0aGUgc291cmNlJ3Mgb3duIGVycm9yIHdoZW4gaXQgaXMgZ29uZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBhc2soc291cmNlOiBSdW5Tb3VyY2UsIHF1ZXN0aW9uOiBRdWVzdGlvbik6IFByb21pc2U8QW5zd2VyPiB7XG4gIGxhc3RJZCArPSAxO1xuICBjb25zdCBhbnN3ZXIgPSBhd2FpdCBzb3VyY2UucmVxdWVzdCh7IC4uLnF1ZXN0aW9uLCBpZDogbGFzdElkIH0gYXMgUmVxdWVzdCk7XG4gIGlmICghYW5zd2VyLnJlcGx5Lm9rKSB7XG4gICAgdGhyb3cgbmV3IEFza0Vycm9yKGFuc3dlci5yZXBseS5lcnJvcj8ubWVzc2FnZSA/PyAnVGhlIHJlcXVlc3Qgd2FzIHJlZnVzZWQuJywgYW5zd2VyLnJlcGx5LmVycm9yPy5oaW50ID8/ICcnKTtcbiAgfVxuICByZXR1cm4gYW5zd2VyO1xufVxuXG4vKiogVHdvIHNlY29uZHMgd2l0aG91dCBhbiBhbnN3ZXIgaXMgd2hlbiBhIHBlcnNvbiBiZWdpbnMgdG8gd29uZGVyLiAqL1xuZXhwb3J0IGNvbnN0IFBBVElFTkNFID0gMjAwMDtcblxuLyoqIENhbGxzIGB3b25kZXJpbmdgIHdoZW4gdGhlIHByb21pc2UgaGFzIG5vdCBzZXR0bGVkIGluIHRpbWU7IHRoZSBhbnN3ZXIgaXMgc3RpbGwgd2FpdGVkIGZvci4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBwYXRpZW50bHk8VD4ocHJvbWlzZTogUHJvbWlzZTxUPiwgd29uZGVyaW5nOiAoKSA9PiB2b2lkLCBwYXRpZW5jZSA9IFBBVElFTkNFKTogUHJvbWlzZTxUPiB7XG4gIGNvbnN0IHRpbWVyID0gc2V0VGltZW91dCh3b25kZXJpbmcsIHBhdGllbmNlKTtcbiAgdHJ5IHtcbiAgICByZXR1cm4gYXdhaXQgcHJvbWlzZTtcbiAgfSBmaW5hbGx5IHtcbiAgICBjbGVhclRpbWVvdXQodGltZXIpO1xuICB9XG59XG4iLCAiLyoqIFRoZSBmZXcgaGVscGVycyB0aGF0IHN0YW5kIGluIGZvciBhIGZyYW1ld29yay4gVGV4dCBvbmx5IGV2ZXIgZW50ZXJzIHRoZSBwYWdlIGFzIHRleHQgbm9kZXMuICovXG5cbmV4cG9ydCB0eXBlIENoaWxkID0gTm9kZSB8IHN0cmluZyB8IG51bGwgfCB1bmRlZmluZWQgfCBmYWxzZTtcblxudHlwZSBBdHRyaWJ1dGVzID0gUmVjb3JkPHN0cmluZywgc3RyaW5nIHwgbnVtYmVyIHwgYm9vbGVhbiB8IG51bGwgfCB1bmRlZmluZWQ+O1xudHlwZSBIYW5kbGVycyA9IHsgW0UgaW4ga2V5b2YgSFRNTEVsZW1lbnRFdmVudE1hcF0/OiAoZXZlbnQ6IEhUTUxFbGVtZW50RXZlbnRNYXBbRV0pID0+IHZvaWQgfTtcblxuLyoqIEEgcGFydCBvZiB0aGUgcGFnZSB3aXRoIHNvbWV0aGluZyB0byBsZXQgZ28gb2YuICovXG5leHBvcnQgaW50ZXJmYWNlIFBhcnQge1xuICBlbGVtZW50OiBIVE1MRWxlbWVudDtcbiAgZGlzcG9zZSgpOiB2b2lkO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gaDxLIGV4dGVuZHMga2V5b2YgSFRNTEVsZW1lbnRUYWdOYW1lTWFwPihcbiAgdGFnOiBLLFxuICBhdHRyaWJ1dGVzOiBBdHRyaWJ1dGVzID0ge30sXG4gIC4uLmNoaWxkcmVuOiBDaGlsZFtdXG4pOiBIVE1MRWxlbWVudFRhZ05hbWVNYXBbS10ge1xuICBjb25zdCBlbGVtZW50ID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCh0YWcpO1xuICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2YgT2JqZWN0LmVudHJpZXMoYXR0cmlidXRlcykpIHtcbiAgICBpZiAodmFsdWUgPT09IHRydWUpIGVsZW1lbnQuc2V0QXR0cmlidXRlKG5hbWUsICcnKTtcbiAgICBlbHNlIGlmICh2YWx1ZSAhPT0gZmFsc2UgJiYgdmFsdWUgIT09IG51bGwgJiYgdmFsdWUgIT09IHVuZGVmaW5lZCkgZWxlbWVudC5zZXRBdHRyaWJ1dGUobmFtZSwgU3RyaW5nKHZhbHVlKSk7XG4gIH1cbiAgZmlsbChlbGVtZW50LCAuLi5jaGlsZHJlbik7XG4gIHJldHVybiBlbGVtZW50O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gb248VCBleHRlbmRzIEhUTUxFbGVtZW50PihlbGVtZW50OiBULCBoYW5kbGVyczogSGFuZGxlcnMpOiBUIHtcbiAgZm9yIChjb25zdCBbbmFtZSwgaGFuZGxlcl0gb2YgT2JqZWN0LmVudHJpZXMoaGFuZGxlcnMpKSBlbGVtZW50LmFkZEV2ZW50TGlzdGVuZXIobmFtZSwgaGFuZGxlciBhcyBFdmVudExpc3RlbmVyKTtcbiAgcmV0dXJuIGVsZW1lbnQ7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBmaWxsKHBhcmVudDogRWxlbWVudCwgLi4uY2hpbGRyZW46IENoaWxkW10pOiB2b2lkIHtcbiAgcGFyZW50LnJlcGxhY2VDaGlsZHJlbiguLi5jaGlsZHJlbi5maWx0ZXIoKGNoaWxkKTogY2hpbGQgaXMgTm9kZSB8IHN0cmluZyA9PiAhIWNoaWxkKSk7XG59XG5cbi8qKiBMZWF2ZXMgdGhlIERPTSBhbG9uZSB3aGVyZSBub3RoaW5nIGNoYW5nZWQ6IHNlbGVjdGlvbnMgYW5kIHNjcmVlbiByZWFkZXJzIG5vdGljZSBuZWVkbGVzcyB3cml0ZXMuICovXG5leHBvcnQgZnVuY3Rpb24gc2V0VGV4dChlbGVtZW50OiBFbGVtZW50LCB0ZXh0OiBzdHJpbmcpOiB2b2lkIHtcbiAgaWYgKGVsZW1lbnQudGV4dENvbnRlbnQgIT09IHRleHQpIGVsZW1lbnQudGV4dENvbnRlbnQgPSB0ZXh0O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gc2hvdyhlbGVtZW50OiBIVE1MRWxlbWVudCwgdmlzaWJsZTogYm9vbGVhbik6IHZvaWQge1xuICBlbGVtZW50LmhpZGRlbiA9ICF2aXNpYmxlO1xufVxuXG5sZXQgbGFzdElkID0gMDtcblxuLyoqIFNldmVyYWwgcGFuZWxzIHNoYXJlIG9uZSBwYWdlLCBhbmQgQVJJQSB0aWVzIGVsZW1lbnRzIHRvZ2V0aGVyIGJ5IGlkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVuaXF1ZUlkKHN0ZW06IHN0cmluZyk6IHN0cmluZyB7XG4gIGxhc3RJZCArPSAxO1xuICByZXR1cm4gYGplLSR7c3RlbX0tJHtsYXN0SWR9YDtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGJ1dHRvbihcbiAgbGFiZWw6IHN0cmluZyxcbiAgYWN0aW9uOiAoKSA9PiB2b2lkLFxuICBhdHRyaWJ1dGVzOiBBdHRyaWJ1dGVzID0ge30sXG4gIC4uLmljb246IENoaWxkW11cbik6IEhUTUxCdXR0b25FbGVtZW50IHtcbiAgY29uc3QgZWxlbWVudCA9IGgoJ2J1dHRvbicsIHsgdHlwZTogJ2J1dHRvbicsIGNsYXNzOiAnamUtYnV0dG9uJywgLi4uYXR0cmlidXRlcyB9LCAuLi5pY29uLCBsYWJlbCk7XG4gIGVsZW1lbnQuYWRkRXZlbnRMaXN0ZW5lcignY2xpY2snLCBhY3Rpb24pO1xuICByZXR1cm4gZWxlbWVudDtcbn1cblxuLyoqIEEgYnV0dG9uIHRoYXQgc3RheXMgcHJlc3NlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0b2dnbGUoXG4gIGxhYmVsOiBzdHJpbmcsXG4gIHByZXNzZWQ6IGJvb2xlYW4sXG4gIGNoYW5nZWQ6IChwcmVzc2VkOiBib29sZWFuKSA9PiB2b2lkLFxuICBhdHRyaWJ1dGVzOiBBdHRyaWJ1dGVzID0ge30sXG4pOiBIVE1MQnV0dG9uRWxlbWVudCB7XG4gIGNvbnN0IGVsZW1lbnQgPSBidXR0b24oXG4gICAgbGFiZWwsXG4gICAgKCkgPT4ge1xuICAgICAgY29uc3QgbmV4dCA9IGVsZW1lbnQuZ2V0QXR0cmlidXRlKCdhcmlhLXByZXNzZWQnKSAhPT0gJ3RydWUnO1xuICAgICAgcHJlc3MoZWxlbWVudCwgbmV4dCk7XG4gICAgICBjaGFuZ2VkKG5leHQpO1xuICAgIH0sXG4gICAgYXR0cmlidXRlcyxcbiAgKTtcbiAgcHJlc3MoZWxlbWVudCwgcHJlc3NlZCk7XG4gIHJldHVybiBlbGVtZW50O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcHJlc3MoZWxlbWVudDogSFRNTEJ1dHRvbkVsZW1lbnQsIHByZXNzZWQ6IGJvb2xlYW4pOiB2b2lkIHtcbiAgZWxlbWVudC5zZXRBdHRyaWJ1dGUoJ2FyaWEtcHJlc3NlZCcsIFN0cmluZyhwcmVzc2VkKSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBzYXZlQXMobmFtZTogc3RyaW5nLCBibG9iOiBCbG9iKTogdm9pZCB7XG4gIGNvbnN0IHVybCA9IFVSTC5jcmVhdGVPYmplY3RVUkwoYmxvYik7XG4gIGNvbnN0IGxpbmsgPSBoKCdhJywgeyBocmVmOiB1cmwsIGRvd25sb2FkOiBuYW1lIH0pO1xuICBkb2N1bWVudC5ib2R5LmFwcGVuZChsaW5rKTtcbiAgbGluay5jbGljaygpO1xuICBsaW5rLnJlbW92ZSgpO1xuICAvLyBUaGUgYnJvd3NlciByZWFkcyB0aGUgYmxvYiBhZnRlciBjbGljaygpIGhhcyByZXR1cm5lZC5cbiAgc2V0VGltZW91dCgoKSA9PiBVUkwucmV2b2tlT2JqZWN0VVJMKHVybCksIDMwXzAwMCk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBjb3B5QnV0dG9uKHRleHQ6ICgpID0+IHN0cmluZywgd2hhdDogc3RyaW5nKTogSFRNTEJ1dHRvbkVsZW1lbnQge1xuICBjb25zdCBlbGVtZW50ID0gYnV0dG9uKCdDb3B5JywgKCkgPT4gdm9pZCBjb3B5KCksIHsgY2xhc3M6ICdqZS1idXR0b24gamUtcXVpZXQnLCB0aXRsZTogYENvcHkgJHt3aGF0fWAgfSk7XG4gIGNvbnN0IGNvcHkgPSBhc3luYyAoKTogUHJvbWlzZTx2b2lkPiA9PiB7XG4gICAgY29uc3QgY29waWVkID0gYXdhaXQgY29weVRleHQodGV4dCgpLCBlbGVtZW50KTtcbiAgICBlbGVtZW50LnRleHRDb250ZW50ID0gY29waWVkID8gJ0NvcGllZCcgOiAnUHJlc3MgQ3RybCtDJztcbiAgICBzZXRUaW1lb3V0KCgpID0+IHtcbiAgICAgIGVsZW1lbnQudGV4dENvbnRlbnQgPSAnQ29weSc7XG4gICAgfSwgMTUwMCk7XG4gIH07XG4gIHJldHVybiBlbGVtZW50O1xufVxuXG4vKiogVGhlIGNsaXBib2FyZCBBUEkgaXMgbWlzc2luZyB3aGVyZSB0aGUgcGFnZSBpcyBub3Qgc2VydmVkIG92ZXIgSFRUUFMsIGFzIG1hbnkgaHVicyBhbmQgc3NoIHR1bm5lbHMgYXJlIG5vdC4gKi9cbmFzeW5jIGZ1bmN0aW9uIGNvcHlUZXh0KHRleHQ6IHN0cmluZywgbmVhcjogSFRNTEVsZW1lbnQpOiBQcm9taXNlPGJvb2xlYW4+IHtcbiAgaWYgKG5hdmlnYXRvci5jbGlwYm9hcmQgJiYgd2luZG93LmlzU2VjdXJlQ29udGV4dCkge1xuICAgIHJldHVybiBuYXZpZ2F0b3IuY2xpcGJvYXJkLndyaXRlVGV4dCh0ZXh0KS50aGVuKFxuICAgICAgKCkgPT4gdHJ1ZSxcbiAgICAgICgpID0+IGNvcHlCeVNlbGVjdGlvbih0ZXh0LCBuZWFyKSxcbiAgICApO1xuICB9XG4gIHJldHVybiBjb3B5QnlTZWxlY3Rpb24odGV4dCwgbmVhcik7XG59XG5cbmZ1bmN0aW9uIGNvcHlCeVNlbGVjdGlvbih0ZXh0OiBzdHJpbmcsIG5lYXI6IEhUTUxFbGVtZW50KTogYm9vbGVhbiB7XG4gIGNvbnN0IGFyZWEgPSBoKCd0ZXh0YXJlYScsIHsgY2xhc3M6ICdqZS1vZmZzY3JlZW4nLCAnYXJpYS1oaWRkZW4nOiAndHJ1ZScgfSk7XG4gIGFyZWEudmFsdWUgPSB0ZXh0O1xuICBuZWFyLmFmdGVyKGFyZWEpO1xuICBhcmVhLnNlbGVjdCgpO1xuICBjb25zdCBjb3BpZWQgPSBkb2N1bWVudC5leGVjQ29tbWFuZCgnY29weScpO1xuICBhcmVhLnJlbW92ZSgpO1xuICBuZWFyLmZvY3VzKCk7XG4gIHJldHVybiBjb3BpZWQ7XG59XG4iLCAiLyoqIE9uZSBjb250cm9sIGZvciBlYWNoIGtpbmQgb2Ygb3B0aW9uLCBhbmQgdGhlIHZhbHVlIGl0IHN0YW5kcyBmb3IuICovXG5pbXBvcnQgeyBmaWxsLCBoLCBvbiwgdW5pcXVlSWQgfSBmcm9tICcuL2RvbSc7XG5pbXBvcnQgdHlwZSB7IEZvcm1GaWVsZCB9IGZyb20gJy4vcHJvdG9jb2wnO1xuXG5leHBvcnQgaW50ZXJmYWNlIENvbnRyb2wge1xuICBmaWVsZDogRm9ybUZpZWxkO1xuICBlbGVtZW50OiBIVE1MRWxlbWVudDtcbiAgdmFsdWUoKTogdW5rbm93bjtcbn1cblxudHlwZSBJbnB1dCA9IEhUTUxJbnB1dEVsZW1lbnQgfCBIVE1MU2VsZWN0RWxlbWVudCB8IEhUTUxUZXh0QXJlYUVsZW1lbnQ7XG5cbi8qKiBMaW5lcyBvZiBLRVk9VkFMVUUsIGFzIG9uZSB3b3VsZCB3cml0ZSB0aGVtIGluIGEgZmlsZSBvZiBlbnZpcm9ubWVudCB2YXJpYWJsZXMuICovXG5leHBvcnQgZnVuY3Rpb24gbWFwcGluZ0Zyb20odGV4dDogc3RyaW5nKTogUmVjb3JkPHN0cmluZywgc3RyaW5nPiB7XG4gIGNvbnN0IHBhaXJzID0gbGlzdEZyb20odGV4dCkubWFwKChsaW5lKTogW3N0cmluZywgc3RyaW5nXSA9PiB7XG4gICAgY29uc3QgYXQgPSBsaW5lLmluZGV4T2YoJz0nKTtcbiAgICByZXR1cm4gYXQgPCAwID8gW2xpbmUsICcnXSA6IFtsaW5lLnNsaWNlKDAsIGF0KS50cmltKCksIGxpbmUuc2xpY2UoYXQgKyAxKS50cmltKCldO1xuICB9KTtcbiAgcmV0dXJuIE9iamVjdC5mcm9tRW50cmllcyhwYWlycyk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBsaXN0RnJvbSh0ZXh0OiBzdHJpbmcpOiBzdHJpbmdbXSB7XG4gIHJldHVybiB0ZXh0XG4gICAgLnNwbGl0KCdcXG4nKVxuICAgIC5tYXAobGluZSA9PiBsaW5lLnRyaW0oKSlcbiAgICAuZmlsdGVyKEJvb2xlYW4pO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gdGV4dE9mKGZpZWxkOiBGb3JtRmllbGQsIHZhbHVlOiB1bmtub3duKTogc3RyaW5nIHtcbiAgaWYgKHZhbHVlID09PSBudWxsIHx8IHZhbHVlID09PSB1bmRlZmluZWQpIHJldHVybiAnJztcbiAgaWYgKGZpZWxkLmtpbmQgPT09ICdsaXN0JyAmJiBBcnJheS5pc0FycmF5KHZhbHVlKSkgcmV0dXJuIHZhbHVlLmpvaW4oJ1xcbicpO1xuICBpZiAoZmllbGQua2luZCA9PT0gJ21hcHBpbmcnICYmIHR5cGVvZiB2YWx1ZSA9PT0gJ29iamVjdCcpIHtcbiAgICByZXR1cm4gT2JqZWN0LmVudHJpZXModmFsdWUpXG4gICAgICAubWFwKChba2V5LCBvbmVdKSA9PiBgJHtrZXl9PSR7b25lfWApXG4gICAgICAuam9pbignXFxuJyk7XG4gIH1cbiAgcmV0dXJuIFN0cmluZyh2YWx1ZSk7XG59XG5cbi8qKiBXaGF0IGlzIGxlZnQgZW1wdHkgaXMgbm90IHNldCwgc28gdGhhdCB0aGUgb3B0aW9uIGtlZXBzIGl0cyBkZWZhdWx0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHZhbHVlRnJvbShmaWVsZDogRm9ybUZpZWxkLCB0ZXh0OiBzdHJpbmcpOiB1bmtub3duIHtcbiAgaWYgKGZpZWxkLmtpbmQgPT09ICdsaXN0JykgcmV0dXJuIGxpc3RGcm9tKHRleHQpO1xuICBpZiAoZmllbGQua2luZCA9PT0gJ21hcHBpbmcnKSByZXR1cm4gbWFwcGluZ0Zyb20odGV4dCk7XG4gIGlmICh0ZXh0LnRyaW0oKSA9PT0gJycpIHJldHVybiB0eXBlb2YgZmllbGQuZGVmYXVsdCA9PT0gJ3N0cmluZycgJiYgZmllbGQua2luZCA9PT0gJ3RleHQnID8gJycgOiBudWxsO1xuICAvLyBXaGF0IGlzIG5vdCBhIG51bWJlciBnb2VzIGFzIGl0IHdhcyB0eXBlZDogdGhlIHJlZnVzYWwgdGhlbiBuYW1lcyBpdC5cbiAgaWYgKGZpZWxkLmtpbmQgPT09ICdudW1iZXInKSByZXR1cm4gTnVtYmVyLmlzRmluaXRlKE51bWJlcih0ZXh0KSkgPyBOdW1iZXIodGV4dCkgOiB0ZXh0O1xuICByZXR1cm4gdGV4dDtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGNvbnRyb2woZmllbGQ6IEZvcm1GaWVsZCwgaW5pdGlhbDogdW5rbm93biwgY2hhbmdlZDogKCkgPT4gdm9pZCk6IENvbnRyb2wge1xuICBpZiAoZmllbGQua2luZCA9PT0gJ2ZsYWcnKSByZXR1cm4gZmxhZ0NvbnRyb2woZmllbGQsIGluaXRpYWwsIGNoYW5nZWQpO1xuICBjb25zdCBpZCA9IHVuaXF1ZUlkKCdmaWVsZCcpO1xuICBjb25zdCBoZWxwSWQgPSBgJHtpZH0taGVscGA7XG4gIGNvbnN0IGlucHV0ID0gaW5wdXRGb3IoZmllbGQsIHsgaWQsIGNsYXNzOiAnamUtaW5wdXQnLCAnYXJpYS1kZXNjcmliZWRieSc6IGhlbHBJZCB9KTtcbiAgaW5wdXQudmFsdWUgPSB0ZXh0T2YoZmllbGQsIGluaXRpYWwpO1xuICBvbihpbnB1dCBhcyBIVE1MSW5wdXRFbGVtZW50LCB7IGlucHV0OiBjaGFuZ2VkIH0pO1xuICBjb25zdCBoZWxwID0gaCgnZGl2JywgeyBjbGFzczogJ2plLWhlbHAnLCBpZDogaGVscElkIH0sIGZpZWxkLmhlbHApO1xuICBjb25zdCBlbGVtZW50ID0gaCgnZGl2JywgeyBjbGFzczogJ2plLWZpZWxkJyB9LCBoKCdsYWJlbCcsIHsgZm9yOiBpZCB9LCBmaWVsZC5sYWJlbCksIGgoJ2RpdicsIHt9LCBpbnB1dCwgaGVscCkpO1xuICByZXR1cm4geyBmaWVsZCwgZWxlbWVudCwgdmFsdWU6ICgpID0+IHZhbHVlRnJvbShmaWVsZCwgaW5wdXQudmFsdWUpIH07XG59XG5cbmZ1bmN0aW9uIGZsYWdDb250cm9sKGZpZWxkOiBGb3JtRmllbGQsIGluaXRpYWw6IHVua25vd24sIGNoYW5nZWQ6ICgpID0+IHZvaWQpOiBDb250cm9sIHtcbiAgY29uc3QgYm94ID0gaCgnaW5wdXQnLCB7IHR5cGU6ICdjaGVja2JveCcgfSk7XG4gIGJveC5jaGVja2VkID0gaW5pdGlhbCA9PT0gdHJ1ZTtcbiAgb24oYm94LCB7IGlucHV0OiBjaGFuZ2VkIH0pO1xuICBjb25zdCBsYWJlbCA9IGgoJ2xhYmVsJywgeyBjbGFzczogJ2plLWNoZWNrJyB9LCBib3gsIGZpZWxkLmxhYmVsKTtcbiAgY29uc3QgZWxlbWVudCA9IGgoXG4gICAgJ2RpdicsXG4gICAgeyBjbGFzczogJ2plLWZpZWxkJyB9LFxuICAgIGgoJ3NwYW4nKSxcbiAgICBoKCdkaXYnLCB7fSwgbGFiZWwsIGgoJ2RpdicsIHsgY2xhc3M6ICdqZS1oZWxwJyB9LCBmaWVsZC5oZWxwKSksXG4gICk7XG4gIHJldHVybiB7IGZpZWxkLCBlbGVtZW50LCB2YWx1ZTogKCkgPT4gYm94LmNoZWNrZWQgfTtcbn1cblxuZnVuY3Rpb24gaW5wdXRGb3IoZmllbGQ6IEZvcm1GaWVsZCwgYXR0cmlidXRlczogUmVjb3JkPHN0cmluZywgc3RyaW5nPik6IElucHV0IHtcbiAgaWYgKGZpZWxkLmtpbmQgPT09ICdjaG9pY2UnIHx8IGZpZWxkLmtpbmQgPT09ICdjZWxsJykge1xuICAgIGNvbnN0IG9wdGlvbnMgPSBmaWVsZC5jaG9pY2VzLm1hcChjaG9pY2UgPT4gaCgnb3B0aW9uJywgeyB2YWx1ZTogY2hvaWNlIH0sIGNob2ljZSkpO1xuICAgIGNvbnN0IG5vbmUgPVxuICAgICAgZmllbGQua2luZCA9PT0gJ2NlbGwnICYmIGgoJ29wdGlvbicsIHsgdmFsdWU6ICcnIH0sIGZpZWxkLmNob2ljZXMubGVuZ3RoID8gJ0Nob29zZSBhIGNlbGwnIDogJ05vIGNlbGwgaXMgbmFtZWQnKTtcbiAgICBjb25zdCBzZWxlY3QgPSBoKCdzZWxlY3QnLCB7IC4uLmF0dHJpYnV0ZXMsIGNsYXNzOiAnamUtc2VsZWN0JyB9KTtcbiAgICBmaWxsKHNlbGVjdCwgbm9uZSwgLi4ub3B0aW9ucyk7XG4gICAgcmV0dXJuIHNlbGVjdDtcbiAgfVxuICBpZiAoZmllbGQua2luZCA9PT0gJ2xpc3QnIHx8IGZpZWxkLmtpbmQgPT09ICdtYXBwaW5nJykge1xuICAgIGNvbnN0IHBsYWNlaG9sZGVyID0gZmllbGQua2luZCA9PT0gJ2xpc3QnID8gJ29uZSBwZXIgbGluZScgOiAnTkFNRT12YWx1ZSwgb25lIHBlciBsaW5lJztcbiAgICByZXR1cm4gaCgndGV4dGFyZWEnLCB7IC4uLmF0dHJpYnV0ZXMsIHJvd3M6IDIsIHBsYWNlaG9sZGVyLCBzcGVsbGNoZWNrOiAnZmFsc2UnIH0pO1xuICB9XG4gIGNvbnN0IGlucHV0bW9kZSA9IGZpZWxkLmtpbmQgPT09ICdudW1iZXInID8gJ2RlY2ltYWwnIDogJ3RleHQnO1xuICByZXR1cm4gaCgnaW5wdXQnLCB7IC4uLmF0dHJpYnV0ZXMsIHR5cGU6ICd0ZXh0JywgaW5wdXRtb2RlLCBhdXRvY29tcGxldGU6ICdvZmYnLCBzcGVsbGNoZWNrOiAnZmFsc2UnIH0pO1xufVxuXG4vKiogRmllbGRzIG9mIHdoaWNoIG9uZSBpcyBtZWFudCwgYXMgYSByb3cgb2YgY2hvaWNlcyB3aXRoIHRoZSBjaG9zZW4gb25lJ3MgY29udHJvbCB1bmRlciBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhbHRlcm5hdGl2ZXMoXG4gIGNvbnRyb2xzOiBDb250cm9sW10sXG4gIGNob3NlbjogbnVtYmVyLFxuICBjaGFuZ2VkOiAoKSA9PiB2b2lkLFxuKTogeyBlbGVtZW50OiBIVE1MRWxlbWVudDsgY2hvc2VuKCk6IENvbnRyb2wgfSB7XG4gIGxldCBjdXJyZW50ID0gY2hvc2VuO1xuICBjb25zdCBuYW1lID0gdW5pcXVlSWQoJ2FsdGVybmF0aXZlJyk7XG4gIGNvbnN0IHJhZGlvcyA9IGNvbnRyb2xzLm1hcCgoeyBmaWVsZCB9LCBpKSA9PiB7XG4gICAgY29uc3QgcmFkaW8gPSBoKCdpbnB1dCcsIHsgdHlwZTogJ3JhZGlvJywgbmFtZSwgY2hlY2tlZDogaSA9PT0gY2hvc2VuIH0pO1xuICAgIG9uKHJhZGlvLCB7XG4gICAgICBjaGFuZ2U6ICgpID0+IHtcbiAgICAgICAgY3VycmVudCA9IGk7XG4gICAgICAgIGRyYXcoKTtcbiAgICAgICAgY2hhbmdlZCgpO1xuICAgICAgfSxcbiAgICB9KTtcbiAgICByZXR1cm4gaCgnbGFiZWwnLCB7IGNsYXNzOiAnamUtcmFkaW8nIH0sIHJhZGlvLCBmaWVsZC5sYWJlbCk7XG4gIH0pO1xuICBjb25zdCBwbGFjZSA9IGgoJ2RpdicpO1xuICBjb25zdCBkcmF3ID0gKCk6IHZvaWQgPT4gZmlsbChwbGFjZSwgY29udHJvbHNbY3VycmVudF0hLmVsZW1lbnQpO1xuICBkcmF3KCk7XG4gIGNvbnN0IGNob2ljZSA9IGgoXG4gICAgJ2RpdicsXG4gICAgeyBjbGFzczogJ2plLWZpZWxkJyB9LFxuICAgIGgoJ3NwYW4nKSxcbiAgICBoKCdkaXYnLCB7IGNsYXNzOiAnamUtcmFkaW9zJywgcm9sZTogJ3JhZGlvZ3JvdXAnIH0sIC4uLnJhZGlvcyksXG4gICk7XG4gIHJldHVybiB7IGVsZW1lbnQ6IGgoJ2RpdicsIHt9LCBjaG9pY2UsIHBsYWNlKSwgY2hvc2VuOiAoKSA9PiBjb250cm9sc1tjdXJyZW50XSEgfTtcbn1cbiIsICIvKiogU21hbGwgbGluZSBpY29ucyBvbiBhIDE2IGJ5IDE2IGdyaWQsIGRyYXduIGluIHRoZSBjb2xvdXIgb2YgdGhlIHRleHQgYmVzaWRlIHRoZW0uICovXG5cbmNvbnN0IFBBVEhTID0ge1xuICB1cDogJ000IDEwbDQtNCA0IDQnLFxuICBkb3duOiAnTTQgNmw0IDQgNC00JyxcbiAgcmlnaHQ6ICdNNiA0bDQgNC00IDQnLFxuICBkb3dubG9hZDogJ004IDJ2OE01IDcuNUw4IDEwLjVsMy0zTTMgMTMuNWgxMCcsXG4gIGNyb3NzOiAnTTQuNSA0LjVsNyA3TTExLjUgNC41bC03IDcnLFxuICBjaGVjazogJ00zLjUgOC41bDMgMyA2LTcnLFxuICBjbG9jazogJ004IDQuNVY4bDIuNSAxLjVNMTQgOEE2IDYgMCAxIDEgMiA4YTYgNiAwIDAgMSAxMiAweicsXG4gIHBsYXk6ICdNNS41IDMuNXY5bDctNC41eicsXG4gIHN0b3A6ICdNNC41IDQuNWg3djdoLTd6JyxcbiAgYWxlcnQ6ICdNOCA1djRNOCAxMS4ydi4zTTggMS44TDE0LjYgMTMuNUgxLjR6JyxcbiAgZmlsZTogJ000IDEuOGg1bDMuMiAzLjJ2OS4ySDR6TTkgMS44VjVoMy4yJyxcbiAgZm9sZGVyOiAnTTEuOCAzLjVoNC40bDEuNCAxLjhoNi42djcuN0gxLjh6JyxcbiAgYmFjazogJ00xMCA0TDYgOGw0IDQnLFxufSBhcyBjb25zdDtcblxuZXhwb3J0IHR5cGUgSWNvbk5hbWUgPSBrZXlvZiB0eXBlb2YgUEFUSFM7XG5cbmNvbnN0IFNWRyA9ICdodHRwOi8vd3d3LnczLm9yZy8yMDAwL3N2Zyc7XG5cbmV4cG9ydCBmdW5jdGlvbiBpY29uKG5hbWU6IEljb25OYW1lKTogU1ZHU1ZHRWxlbWVudCB7XG4gIGNvbnN0IHN2ZyA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnROUyhTVkcsICdzdmcnKTtcbiAgc3ZnLnNldEF0dHJpYnV0ZSgndmlld0JveCcsICcwIDAgMTYgMTYnKTtcbiAgc3ZnLnNldEF0dHJpYnV0ZSgnY2xhc3MnLCAnamUtc3ZnJyk7XG4gIHN2Zy5zZXRBdHRyaWJ1dGUoJ2FyaWEtaGlkZGVuJywgJ3RydWUnKTtcbiAgY29uc3QgcGF0aCA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnROUyhTVkcsICdwYXRoJyk7XG4gIHBhdGguc2V0QXR0cmlidXRlKCdkJywgUEFUSFNbbmFtZV0pO1xuICBzdmcuYXBwZW5kKHBhdGgpO1xuICByZXR1cm4gc3ZnO1xufVxuIiwgIi8qKiBIb3cgbnVtYmVycywgc2l6ZXMgYW5kIHRpbWVzIGFyZSB3cml0dGVuLiAqL1xuXG5leHBvcnQgZnVuY3Rpb24gYnl0ZXMoc2l6ZTogbnVtYmVyKTogc3RyaW5nIHtcbiAgaWYgKHNpemUgPCAxMDAwKSByZXR1cm4gYCR7c2l6ZX0gQmA7XG4gIGNvbnN0IHVuaXRzID0gWydrQicsICdNQicsICdHQicsICdUQicsICdQQiddO1xuICBsZXQgdmFsdWUgPSBzaXplO1xuICBsZXQgdW5pdCA9IC0xO1xuICBkbyB7XG4gICAgdmFsdWUgLz0gMTAwMDtcbiAgICB1bml0ICs9IDE7XG4gIH0gd2hpbGUgKHZhbHVlID49IDk5OS41ICYmIHVuaXQgPCB1bml0cy5sZW5ndGggLSAxKTtcbiAgcmV0dXJuIGAke3ZhbHVlIDwgOS45NSA/IHZhbHVlLnRvRml4ZWQoMSkgOiBNYXRoLnJvdW5kKHZhbHVlKX0gJHt1bml0c1t1bml0XX1gO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gZHVyYXRpb24oc2Vjb25kczogbnVtYmVyKTogc3RyaW5nIHtcbiAgY29uc3Qgd2hvbGUgPSBNYXRoLm1heCgwLCBNYXRoLmZsb29yKHNlY29uZHMpKTtcbiAgY29uc3QgcyA9IHdob2xlICUgNjA7XG4gIGNvbnN0IG0gPSBNYXRoLmZsb29yKHdob2xlIC8gNjApICUgNjA7XG4gIGNvbnN0IGhvdXJzID0gTWF0aC5mbG9vcih3aG9sZSAvIDM2MDApO1xuICBpZiAoaG91cnMgPj0gMjQpIHJldHVybiBgJHtNYXRoLmZsb29yKGhvdXJzIC8gMjQpfSBkICR7aG91cnMgJSAyNH0gaGA7XG4gIGlmIChob3VycykgcmV0dXJuIGAke2hvdXJzfSBoICR7U3RyaW5nKG0pLnBhZFN0YXJ0KDIsICcwJyl9IG1pbmA7XG4gIGlmIChtKSByZXR1cm4gYCR7bX0gbWluICR7U3RyaW5nKHMpLnBhZFN0YXJ0KDIsICcwJyl9IHNgO1xuICByZXR1cm4gYCR7c30gc2A7XG59XG5cbi8qKiBBIHZhbHVlIG9uIGEgY2hhcnQ6IHNpeCBkaWdpdHMgc2F5IGVub3VnaCwgYW5kIHBvd2VycyBvZiB0ZW4gYXJlIGZvciB0aGUgdmVyeSBsYXJnZSBhbmQgdmVyeSBzbWFsbC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBudW1iZXIodmFsdWU6IG51bWJlciB8IG51bGwgfCB1bmRlZmluZWQpOiBzdHJpbmcge1xuICBpZiAodmFsdWUgPT09IG51bGwgfHwgdmFsdWUgPT09IHVuZGVmaW5lZCkgcmV0dXJuICdcdTIwMTMnO1xuICBpZiAoTnVtYmVyLmlzSW50ZWdlcih2YWx1ZSkgJiYgTWF0aC5hYnModmFsdWUpIDwgMWU5KSByZXR1cm4gY291bnQodmFsdWUpO1xuICBjb25zdCBzaXplID0gTWF0aC5hYnModmFsdWUpO1xuICBpZiAoc2l6ZSAhPT0gMCAmJiAoc2l6ZSA8IDFlLTQgfHwgc2l6ZSA+PSAxZTkpKSByZXR1cm4gdmFsdWUudG9FeHBvbmVudGlhbCgzKS5yZXBsYWNlKC9cXC4/MCtlLywgJ2UnKTtcbiAgcmV0dXJuIFN0cmluZyhOdW1iZXIodmFsdWUudG9QcmVjaXNpb24oNikpKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGNvdW50KHZhbHVlOiBudW1iZXIpOiBzdHJpbmcge1xuICByZXR1cm4gU3RyaW5nKHZhbHVlKS5yZXBsYWNlKC9cXEIoPz0oXFxkezN9KSskKS9nLCAnLCcpO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcGx1cmFsKG46IG51bWJlciwgb25lOiBzdHJpbmcsIG1hbnkgPSBgJHtvbmV9c2ApOiBzdHJpbmcge1xuICByZXR1cm4gYCR7Y291bnQobil9ICR7biA9PT0gMSA/IG9uZSA6IG1hbnl9YDtcbn1cblxuLyoqIExvY2FsIHRpbWUsIHRvIHRoZSBzZWNvbmQ7IHRoZSBkYXRlIG9ubHkgd2hlcmUgaXQgaXMgbm90IHRvZGF5J3MuICovXG5leHBvcnQgZnVuY3Rpb24gdGltZShzZWNvbmRzOiBudW1iZXIsIHRvZGF5OiBEYXRlID0gbmV3IERhdGUoKSk6IHN0cmluZyB7XG4gIGNvbnN0IGRhdGUgPSBuZXcgRGF0ZShzZWNvbmRzICogMTAwMCk7XG4gIGNvbnN0IHR3byA9IChuOiBudW1iZXIpOiBzdHJpbmcgPT4gU3RyaW5nKG4pLnBhZFN0YXJ0KDIsICcwJyk7XG4gIGNvbnN0IGNsb2NrID0gYCR7dHdvKGRhdGUuZ2V0SG91cnMoKSl9OiR7dHdvKGRhdGUuZ2V0TWludXRlcygpKX06JHt0d28oZGF0ZS5nZXRTZWNvbmRzKCkpfWA7XG4gIGNvbnN0IGRheSA9IGAke2RhdGUuZ2V0RnVsbFllYXIoKX0tJHt0d28oZGF0ZS5nZXRNb250aCgpICsgMSl9LSR7dHdvKGRhdGUuZ2V0RGF0ZSgpKX1gO1xuICByZXR1cm4gZGF0ZS50b0RhdGVTdHJpbmcoKSA9PT0gdG9kYXkudG9EYXRlU3RyaW5nKCkgPyBjbG9jayA6IGAke2RheX0gJHtjbG9ja31gO1xufVxuIiwgIi8qKlxuKiBDb3B5cmlnaHQgKGMpIDIwMjUsIExlb24gU29yb2tpblxuKiBBbGwgcmlnaHRzIHJlc2VydmVkLiAoTUlUIExpY2Vuc2VkKVxuKlxuKiB1UGxvdC5qcyAoXHUwM0JDUGxvdClcbiogQSBzbWFsbCwgZmFzdCBjaGFydCBmb3IgdGltZSBzZXJpZXMsIGxpbmVzLCBhcmVhcywgb2hsYyAmIGJhcnNcbiogaHR0cHM6Ly9naXRodWIuY29tL2xlZW9uaXlhL3VQbG90ICh2MS42LjMyKVxuKi9cblxuY29uc3QgRkVBVF9USU1FICAgICAgICAgID0gdHJ1ZTtcblxuY29uc3QgcHJlID0gXCJ1LVwiO1xuXG5jb25zdCBVUExPVCAgICAgICAgICA9ICAgICAgIFwidXBsb3RcIjtcbmNvbnN0IE9SSV9IWiAgICAgICAgID0gcHJlICsgXCJoelwiO1xuY29uc3QgT1JJX1ZUICAgICAgICAgPSBwcmUgKyBcInZ0XCI7XG5jb25zdCBUSVRMRSAgICAgICAgICA9IHByZSArIFwidGl0bGVcIjtcbmNvbnN0IFdSQVAgICAgICAgICAgID0gcHJlICsgXCJ3cmFwXCI7XG5jb25zdCBVTkRFUiAgICAgICAgICA9IHByZSArIFwidW5kZXJcIjtcbmNvbnN0IE9WRVIgICAgICAgICAgID0gcHJlICsgXCJvdmVyXCI7XG5jb25zdCBBWElTICAgICAgICAgICA9IHByZSArIFwiYXhpc1wiO1xuY29uc3QgT0ZGICAgICAgICAgICAgPSBwcmUgKyBcIm9mZlwiO1xuY29uc3QgU0VMRUNUICAgICAgICAgPSBwcmUgKyBcInNlbGVjdFwiO1xuY29uc3QgQ1VSU09SX1ggICAgICAgPSBwcmUgKyBcImN1cnNvci14XCI7XG5jb25zdCBDVVJTT1JfWSAgICAgICA9IHByZSArIFwiY3Vyc29yLXlcIjtcbmNvbnN0IENVUlNPUl9QVCAgICAgID0gcHJlICsgXCJjdXJzb3ItcHRcIjtcbmNvbnN0IExFR0VORCAgICAgICAgID0gcHJlICsgXCJsZWdlbmRcIjtcbmNvbnN0IExFR0VORF9MSVZFICAgID0gcHJlICsgXCJsaXZlXCI7XG5jb25zdCBMRUdFTkRfSU5MSU5FICA9IHByZSArIFwiaW5saW5lXCI7XG5jb25zdCBMRUdFTkRfU0VSSUVTICA9IHByZSArIFwic2VyaWVzXCI7XG5jb25zdCBMRUdFTkRfTUFSS0VSICA9IHByZSArIFwibWFya2VyXCI7XG5jb25zdCBMRUdFTkRfTEFCRUwgICA9IHByZSArIFwibGFiZWxcIjtcbmNvbnN0IExFR0VORF9WQUxVRSAgID0gcHJlICsgXCJ2YWx1ZVwiO1xuXG5jb25zdCBXSURUSCAgICAgICA9IFwid2lkdGhcIjtcbmNvbnN0IEhFSUdIVCAgICAgID0gXCJoZWlnaHRcIjtcbmNvbnN0IFRPUCAgICAgICAgID0gXCJ0b3BcIjtcbmNvbnN0IEJPVFRPTSAgICAgID0gXCJib3R0b21cIjtcbmNvbnN0IExFRlQgICAgICAgID0gXCJsZWZ0XCI7XG5jb25zdCBSSUdIVCAgICAgICA9IFwicmlnaHRcIjtcbmNvbnN0IGhleEJsYWNrICAgID0gXCIjMDAwXCI7XG5jb25zdCB0cmFuc3BhcmVudCA9IGhleEJsYWNrICsgXCIwXCI7XG5cbmNvbnN0IG1vdXNlbW92ZSAgID0gXCJtb3VzZW1vdmVcIjtcbmNvbnN0IG1vdXNlZG93biAgID0gXCJtb3VzZWRvd25cIjtcbmNvbnN0IG1vdXNldXAgICAgID0gXCJtb3VzZXVwXCI7XG5jb25zdCBtb3VzZWVudGVyICA9IFwibW91c2VlbnRlclwiO1xuY29uc3QgbW91c2VsZWF2ZSAgPSBcIm1vdXNlbGVhdmVcIjtcbmNvbnN0IGRibGNsaWNrICAgID0gXCJkYmxjbGlja1wiO1xuY29uc3QgcmVzaXplICAgICAgPSBcInJlc2l6ZVwiO1xuY29uc3Qgc2Nyb2xsICAgICAgPSBcInNjcm9sbFwiO1xuXG5jb25zdCBjaGFuZ2UgICAgICA9IFwiY2hhbmdlXCI7XG5jb25zdCBkcHB4Y2hhbmdlICA9IFwiZHBweGNoYW5nZVwiO1xuXG5jb25zdCBMRUdFTkRfRElTUCA9IFwiLS1cIjtcblxuY29uc3QgZG9tRW52ID0gdHlwZW9mIHdpbmRvdyAhPSAndW5kZWZpbmVkJztcblxuY29uc3QgZG9jID0gZG9tRW52ID8gZG9jdW1lbnQgIDogbnVsbDtcbmNvbnN0IHdpbiA9IGRvbUVudiA/IHdpbmRvdyAgICA6IG51bGw7XG5jb25zdCBuYXYgPSBkb21FbnYgPyBuYXZpZ2F0b3IgOiBudWxsO1xuXG5sZXQgcHhSYXRpbztcblxuLy9leHBvcnQgY29uc3QgY2FuSG92ZXIgPSBkb21FbnYgJiYgIXdpbi5tYXRjaE1lZGlhKCcoaG92ZXI6IG5vbmUpJykubWF0Y2hlcztcblxubGV0IHF1ZXJ5O1xuXG5mdW5jdGlvbiBzZXRQeFJhdGlvKCkge1xuXHRsZXQgX3B4UmF0aW8gPSBkZXZpY2VQaXhlbFJhdGlvO1xuXG5cdC8vIGR1cmluZyBwcmludCBwcmV2aWV3LCBDaHJvbWUgZmlyZXMgb2ZmIHRoZXNlIGRwcHggcXVlcmllcyBldmVuIHdpdGhvdXQgY2hhbmdlc1xuXHRpZiAocHhSYXRpbyAhPSBfcHhSYXRpbykge1xuXHRcdHB4UmF0aW8gPSBfcHhSYXRpbztcblxuXHRcdHF1ZXJ5ICYmIG9mZihjaGFuZ2UsIHF1ZXJ5LCBzZXRQeFJhdGlvKTtcblx0XHRxdWVyeSA9IG1hdGNoTWVkaWEoYChtaW4tcmVzb2x1dGlvbjogJHtweFJhdGlvIC0gMC4wMDF9ZHBweCkgYW5kIChtYXgtcmVzb2x1dGlvbjogJHtweFJhdGlvICsgMC4wMDF9ZHBweClgKTtcblx0XHRvbihjaGFuZ2UsIHF1ZXJ5LCBzZXRQeFJhdGlvKTtcblxuXHRcdHdpbi5kaXNwYXRjaEV2ZW50KG5ldyBDdXN0b21FdmVudChkcHB4Y2hhbmdlKSk7XG5cdH1cbn1cblxuZnVuY3Rpb24gYWRkQ2xhc3MoZWwsIGMpIHtcblx0aWYgKGMgIT0gbnVsbCkge1xuXHRcdGxldCBjbCA9IGVsLmNsYXNzTGlzdDtcblx0XHQhY2wuY29udGFpbnMoYykgJiYgY2wuYWRkKGMpO1xuXHR9XG59XG5cbmZ1bmN0aW9uIHJlbUNsYXNzKGVsLCBjKSB7XG5cdGxldCBjbCA9IGVsLmNsYXNzTGlzdDtcblx0Y2wuY29udGFpbnMoYykgJiYgY2wucmVtb3ZlKGMpO1xufVxuXG5mdW5jdGlvbiBzZXRTdHlsZVB4KGVsLCBuYW1lLCB2YWx1ZSkge1xuXHRlbC5zdHlsZVtuYW1lXSA9IHZhbHVlICsgXCJweFwiO1xufVxuXG5mdW5jdGlvbiBwbGFjZVRhZyh0YWcsIGNscywgdGFyZywgcmVmRWwpIHtcblx0bGV0IGVsID0gZG9jLmNyZWF0ZUVsZW1lbnQodGFnKTtcblxuXHRpZiAoY2xzICE9IG51bGwpXG5cdFx0YWRkQ2xhc3MoZWwsIGNscyk7XG5cblx0aWYgKHRhcmcgIT0gbnVsbClcblx0XHR0YXJnLmluc2VydEJlZm9yZShlbCwgcmVmRWwpO1xuXG5cdHJldHVybiBlbDtcbn1cblxuZnVuY3Rpb24gcGxhY2VEaXYoY2xzLCB0YXJnKSB7XG5cdHJldHVybiBwbGFjZVRhZyhcImRpdlwiLCBjbHMsIHRhcmcpO1xufVxuXG5jb25zdCB4Zm9ybUNhY2hlID0gbmV3IFdlYWtNYXAoKTtcblxuZnVuY3Rpb24gZWxUcmFucyhlbCwgeFBvcywgeVBvcywgeE1heCwgeU1heCkge1xuXHRsZXQgeGZvcm0gPSBcInRyYW5zbGF0ZShcIiArIHhQb3MgKyBcInB4LFwiICsgeVBvcyArIFwicHgpXCI7XG5cdGxldCB4Zm9ybU9sZCA9IHhmb3JtQ2FjaGUuZ2V0KGVsKTtcblxuXHRpZiAoeGZvcm0gIT0geGZvcm1PbGQpIHtcblx0XHRlbC5zdHlsZS50cmFuc2Zvcm0gPSB4Zm9ybTtcblx0XHR4Zm9ybUNhY2hlLnNldChlbCwgeGZvcm0pO1xuXG5cdFx0aWYgKHhQb3MgPCAwIHx8IHlQb3MgPCAwIHx8IHhQb3MgPiB4TWF4IHx8IHlQb3MgPiB5TWF4KVxuXHRcdFx0YWRkQ2xhc3MoZWwsIE9GRik7XG5cdFx0ZWxzZVxuXHRcdFx0cmVtQ2xhc3MoZWwsIE9GRik7XG5cdH1cbn1cblxuY29uc3QgY29sb3JDYWNoZSA9IG5ldyBXZWFrTWFwKCk7XG5cbmZ1bmN0aW9uIGVsQ29sb3IoZWwsIGJhY2tncm91bmQsIGJvcmRlckNvbG9yKSB7XG5cdGxldCBuZXdDb2xvciA9IGJhY2tncm91bmQgKyBib3JkZXJDb2xvcjtcblx0bGV0IG9sZENvbG9yID0gY29sb3JDYWNoZS5nZXQoZWwpO1xuXG5cdGlmIChuZXdDb2xvciAhPSBvbGRDb2xvcikge1xuXHRcdGNvbG9yQ2FjaGUuc2V0KGVsLCBuZXdDb2xvcik7XG5cdFx0ZWwuc3R5bGUuYmFja2dyb3VuZCA9IGJhY2tncm91bmQ7XG5cdFx0ZWwuc3R5bGUuYm9yZGVyQ29sb3IgPSBib3JkZXJDb2xvcjtcblx0fVxufVxuXG5jb25zdCBzaXplQ2FjaGUgPSBuZXcgV2Vha01hcCgpO1xuXG5mdW5jdGlvbiBlbFNpemUoZWwsIG5ld1dpZCwgbmV3SGd0LCBjZW50ZXJlZCkge1xuXHRsZXQgbmV3U2l6ZSA9IG5ld1dpZCArIFwiXCIgKyBuZXdIZ3Q7XG5cdGxldCBvbGRTaXplID0gc2l6ZUNhY2hlLmdldChlbCk7XG5cblx0aWYgKG5ld1NpemUgIT0gb2xkU2l6ZSkge1xuXHRcdHNpemVDYWNoZS5zZXQoZWwsIG5ld1NpemUpO1xuXHRcdGVsLnN0eWxlLmhlaWdodCA9IG5ld0hndCArIFwicHhcIjtcblx0XHRlbC5zdHlsZS53aWR0aCA9IG5ld1dpZCArIFwicHhcIjtcblx0XHRlbC5zdHlsZS5tYXJnaW5MZWZ0ID0gY2VudGVyZWQgPyAtbmV3V2lkLzIgKyBcInB4XCIgOiAwO1xuXHRcdGVsLnN0eWxlLm1hcmdpblRvcCA9IGNlbnRlcmVkID8gLW5ld0hndC8yICsgXCJweFwiIDogMDtcblx0fVxufVxuXG5jb25zdCBldk9wdHMgPSB7cGFzc2l2ZTogdHJ1ZX07XG5jb25zdCBldk9wdHMyID0gey4uLmV2T3B0cywgY2FwdHVyZTogdHJ1ZX07XG5cbmZ1bmN0aW9uIG9uKGV2LCBlbCwgY2IsIGNhcHQpIHtcblx0ZWwuYWRkRXZlbnRMaXN0ZW5lcihldiwgY2IsIGNhcHQgPyBldk9wdHMyIDogZXZPcHRzKTtcbn1cblxuZnVuY3Rpb24gb2ZmKGV2LCBlbCwgY2IsIGNhcHQpIHtcblx0ZWwucmVtb3ZlRXZlbnRMaXN0ZW5lcihldiwgY2IsIGV2T3B0cyk7XG59XG5cbmRvbUVudiAmJiBzZXRQeFJhdGlvKCk7XG5cbi8vIGJpbmFyeSBzZWFyY2ggZm9yIGluZGV4IG9mIGNsb3Nlc3QgdmFsdWVcbmZ1bmN0aW9uIGNsb3Nlc3RJZHgobnVtLCBhcnIsIGxvLCBoaSkge1xuXHRsZXQgbWlkO1xuXHRsbyA9IGxvIHx8IDA7XG5cdGhpID0gaGkgfHwgYXJyLmxlbmd0aCAtIDE7XG5cdGxldCBiaXR3aXNlID0gaGkgPD0gMjE0NzQ4MzY0NztcblxuXHR3aGlsZSAoaGkgLSBsbyA+IDEpIHtcblx0XHRtaWQgPSBiaXR3aXNlID8gKGxvICsgaGkpID4+IDEgOiBmbG9vcigobG8gKyBoaSkgLyAyKTtcblxuXHRcdGlmIChhcnJbbWlkXSA8IG51bSlcblx0XHRcdGxvID0gbWlkO1xuXHRcdGVsc2Vcblx0XHRcdGhpID0gbWlkO1xuXHR9XG5cblx0aWYgKG51bSAtIGFycltsb10gPD0gYXJyW2hpXSAtIG51bSlcblx0XHRyZXR1cm4gbG87XG5cblx0cmV0dXJuIGhpO1xufVxuXG5mdW5jdGlvbiBtYWtlSW5kZXhPZnMocHJlZGljYXRlKSB7XG5cdCBsZXQgaW5kZXhPZnMgPSAoZGF0YSwgX2kwLCBfaTEpID0+IHtcblx0XHRsZXQgaTAgPSAtMTtcblx0XHRsZXQgaTEgPSAtMTtcblxuXHRcdGZvciAobGV0IGkgPSBfaTA7IGkgPD0gX2kxOyBpKyspIHtcblx0XHRcdGlmIChwcmVkaWNhdGUoZGF0YVtpXSkpIHtcblx0XHRcdFx0aTAgPSBpO1xuXHRcdFx0XHRicmVhaztcblx0XHRcdH1cblx0XHR9XG5cblx0XHRmb3IgKGxldCBpID0gX2kxOyBpID49IF9pMDsgaS0tKSB7XG5cdFx0XHRpZiAocHJlZGljYXRlKGRhdGFbaV0pKSB7XG5cdFx0XHRcdGkxID0gaTtcblx0XHRcdFx0YnJlYWs7XG5cdFx0XHR9XG5cdFx0fVxuXG5cdFx0cmV0dXJuIFtpMCwgaTFdO1xuXHQgfTtcblxuXHQgcmV0dXJuIGluZGV4T2ZzO1xufVxuXG5jb25zdCBub3ROdWxsaXNoID0gdiA9PiB2ICE9IG51bGw7XG5jb25zdCBpc1Bvc2l0aXZlID0gdiA9PiB2ICE9IG51bGwgJiYgdiA+IDA7XG5cbmNvbnN0IG5vbk51bGxJZHhzID0gbWFrZUluZGV4T2ZzKG5vdE51bGxpc2gpO1xuY29uc3QgcG9zaXRpdmVJZHhzID0gbWFrZUluZGV4T2ZzKGlzUG9zaXRpdmUpO1xuXG5mdW5jdGlvbiBnZXRNaW5NYXgoZGF0YSwgX2kwLCBfaTEsIHNvcnRlZCA9IDAsIGxvZyA9IGZhbHNlKSB7XG4vL1x0Y29uc29sZS5sb2coXCJnZXRNaW5NYXgoKVwiKTtcblxuXHRsZXQgZ2V0RWRnZUlkeHMgPSBsb2cgPyBwb3NpdGl2ZUlkeHMgOiBub25OdWxsSWR4cztcblx0bGV0IHByZWRpY2F0ZSA9IGxvZyA/IGlzUG9zaXRpdmUgOiBub3ROdWxsaXNoO1xuXG5cdFtfaTAsIF9pMV0gPSBnZXRFZGdlSWR4cyhkYXRhLCBfaTAsIF9pMSk7XG5cblx0bGV0IF9taW4gPSBkYXRhW19pMF07XG5cdGxldCBfbWF4ID0gZGF0YVtfaTBdO1xuXG5cdGlmIChfaTAgPiAtMSkge1xuXHRcdGlmIChzb3J0ZWQgPT0gMSkge1xuXHRcdFx0X21pbiA9IGRhdGFbX2kwXTtcblx0XHRcdF9tYXggPSBkYXRhW19pMV07XG5cdFx0fVxuXHRcdGVsc2UgaWYgKHNvcnRlZCA9PSAtMSkge1xuXHRcdFx0X21pbiA9IGRhdGFbX2kxXTtcblx0XHRcdF9tYXggPSBkYXRhW19pMF07XG5cdFx0fVxuXHRcdGVsc2Uge1xuXHRcdFx0Zm9yIChsZXQgaSA9IF9pMDsgaSA8PSBfaTE7IGkrKykge1xuXHRcdFx0XHRsZXQgdiA9IGRhdGFbaV07XG5cblx0XHRcdFx0aWYgKHByZWRpY2F0ZSh2KSkge1xuXHRcdFx0XHRcdGlmICh2IDwgX21pbilcblx0XHRcdFx0XHRcdF9taW4gPSB2O1xuXHRcdFx0XHRcdGVsc2UgaWYgKHYgPiBfbWF4KVxuXHRcdFx0XHRcdFx0X21heCA9IHY7XG5cdFx0XHRcdH1cblx0XHRcdH1cblx0XHR9XG5cdH1cblxuXHRyZXR1cm4gW19taW4gPz8gaW5mLCBfbWF4ID8/IC1pbmZdOyAvLyB0b2RvOiBmaXggdG8gcmV0dXJuIG51bGxzXG59XG5cbmZ1bmN0aW9uIHJhbmdlTG9nKG1pbiwgbWF4LCBiYXNlLCBmdWxsTWFncykge1xuXHRsZXQgbWluU2lnbiA9IHNpZ24obWluKTtcblx0bGV0IG1heFNpZ24gPSBzaWduKG1heCk7XG5cblx0aWYgKG1pbiA9PSBtYXgpIHtcblx0XHRpZiAobWluU2lnbiA9PSAtMSkge1xuXHRcdFx0bWluICo9IGJhc2U7XG5cdFx0XHRtYXggLz0gYmFzZTtcblx0XHR9XG5cdFx0ZWxzZSB7XG5cdFx0XHRtaW4gLz0gYmFzZTtcblx0XHRcdG1heCAqPSBiYXNlO1xuXHRcdH1cblx0fVxuXG5cdGxldCBsb2dGbiA9IGJhc2UgPT0gMTAgPyBsb2cxMCA6IGxvZzI7XG5cblx0bGV0IGdyb3dNaW5BYnMgPSBtaW5TaWduID09IDEgPyBmbG9vciA6IGNlaWw7XG5cdGxldCBncm93TWF4QWJzID0gbWF4U2lnbiA9PSAxID8gY2VpbCA6IGZsb29yO1xuXG5cdGxldCBtaW5FeHAgPSBncm93TWluQWJzKGxvZ0ZuKGFicyhtaW4pKSk7XG5cdGxldCBtYXhFeHAgPSBncm93TWF4QWJzKGxvZ0ZuKGFicyhtYXgpKSk7XG5cblx0bGV0IG1pbkluY3IgPSBwb3coYmFzZSwgbWluRXhwKTtcblx0bGV0IG1heEluY3IgPSBwb3coYmFzZSwgbWF4RXhwKTtcblxuXHQvLyBmaXggdmFsdWVzIGxpa2UgTWF0aC5wb3coMTAsIC01KSA9PT0gMC4wMDAwMDk5OTk5OTk5OTk5OTk5OTlcblx0aWYgKGJhc2UgPT0gMTApIHtcblx0XHRpZiAobWluRXhwIDwgMClcblx0XHRcdG1pbkluY3IgPSByb3VuZERlYyhtaW5JbmNyLCAtbWluRXhwKTtcblx0XHRpZiAobWF4RXhwIDwgMClcblx0XHRcdG1heEluY3IgPSByb3VuZERlYyhtYXhJbmNyLCAtbWF4RXhwKTtcblx0fVxuXG5cdGlmIChmdWxsTWFncyB8fCBiYXNlID09IDIpIHtcblx0XHRtaW4gPSBtaW5JbmNyICogbWluU2lnbjtcblx0XHRtYXggPSBtYXhJbmNyICogbWF4U2lnbjtcblx0fVxuXHRlbHNlIHtcblx0XHRtaW4gPSBpbmNyUm91bmREbihtaW4sIG1pbkluY3IpO1xuXHRcdG1heCA9IGluY3JSb3VuZFVwKG1heCwgbWF4SW5jcik7XG5cdH1cblxuXHRyZXR1cm4gW21pbiwgbWF4XTtcbn1cblxuZnVuY3Rpb24gcmFuZ2VBc2luaChtaW4sIG1heCwgYmFzZSwgZnVsbE1hZ3MpIHtcblx0bGV0IG1pbk1heCA9IHJhbmdlTG9nKG1pbiwgbWF4LCBiYXNlLCBmdWxsTWFncyk7XG5cblx0aWYgKG1pbiA9PSAwKVxuXHRcdG1pbk1heFswXSA9IDA7XG5cblx0aWYgKG1heCA9PSAwKVxuXHRcdG1pbk1heFsxXSA9IDA7XG5cblx0cmV0dXJuIG1pbk1heDtcbn1cblxuY29uc3QgcmFuZ2VQYWQgPSAwLjE7XG5cbmNvbnN0IGF1dG9SYW5nZVBhcnQgPSB7XG5cdG1vZGU6IDMsXG5cdHBhZDogcmFuZ2VQYWQsXG59O1xuXG5jb25zdCBfZXFSYW5nZVBhcnQgPSB7XG5cdHBhZDogIDAsXG5cdHNvZnQ6IG51bGwsXG5cdG1vZGU6IDAsXG59O1xuXG5jb25zdCBfZXFSYW5nZSA9IHtcblx0bWluOiBfZXFSYW5nZVBhcnQsXG5cdG1heDogX2VxUmFuZ2VQYXJ0LFxufTtcblxuLy8gdGhpcyBlbnN1cmVzIHRoYXQgbm9uLXRlbXBvcmFsL251bWVyaWMgeS1heGVzIGdldCBtdWx0aXBsZS1zbmFwcGVkIHBhZGRpbmcgYWRkZWQgYWJvdmUvYmVsb3dcbi8vIFRPRE86IGFsc28gYWNjb3VudCBmb3IgaW5jcnMgd2hlbiBzbmFwcGluZyB0byBlbnN1cmUgdG9wIG9mIGF4aXMgZ2V0cyBhIHRpY2sgJiB2YWx1ZVxuZnVuY3Rpb24gcmFuZ2VOdW0oX21pbiwgX21heCwgbXVsdCwgZXh0cmEpIHtcblx0aWYgKGlzT2JqKG11bHQpKVxuXHRcdHJldHVybiBfcmFuZ2VOdW0oX21pbiwgX21heCwgbXVsdCk7XG5cblx0X2VxUmFuZ2VQYXJ0LnBhZCAgPSBtdWx0O1xuXHRfZXFSYW5nZVBhcnQuc29mdCA9IGV4dHJhID8gMCA6IG51bGw7XG5cdF9lcVJhbmdlUGFydC5tb2RlID0gZXh0cmEgPyAzIDogMDtcblxuXHRyZXR1cm4gX3JhbmdlTnVtKF9taW4sIF9tYXgsIF9lcVJhbmdlKTtcbn1cblxuLy8gbnVsbGlzaCBjb2FsZXNjZVxuZnVuY3Rpb24gaWZOdWxsKGxoLCByaCkge1xuXHRyZXR1cm4gbGggPT0gbnVsbCA/IHJoIDogbGg7XG59XG5cbi8vIGNoZWNrcyBpZiBnaXZlbiBpbmRleCByYW5nZSBpbiBhbiBhcnJheSBjb250YWlucyBhIG5vbi1udWxsIHZhbHVlXG4vLyBha2EgYSByYW5nZS1ib3VuZGVkIEFycmF5LnNvbWUoKVxuZnVuY3Rpb24gaGFzRGF0YShkYXRhLCBpZHgwLCBpZHgxKSB7XG5cdGlkeDAgPSBpZk51bGwoaWR4MCwgMCk7XG5cdGlkeDEgPSBpZk51bGwoaWR4MSwgZGF0YS5sZW5ndGggLSAxKTtcblxuXHR3aGlsZSAoaWR4MCA8PSBpZHgxKSB7XG5cdFx0aWYgKGRhdGFbaWR4MF0gIT0gbnVsbClcblx0XHRcdHJldHVybiB0cnVlO1xuXHRcdGlkeDArKztcblx0fVxuXG5cdHJldHVybiBmYWxzZTtcbn1cblxuZnVuY3Rpb24gX3JhbmdlTnVtKF9taW4sIF9tYXgsIGNmZykge1xuXHRsZXQgY21pbiA9IGNmZy5taW47XG5cdGxldCBjbWF4ID0gY2ZnLm1heDtcblxuXHRsZXQgcGFkTWluID0gaWZOdWxsKGNtaW4ucGFkLCAwKTtcblx0bGV0IHBhZE1heCA9IGlmTnVsbChjbWF4LnBhZCwgMCk7XG5cblx0bGV0IGhhcmRNaW4gPSBpZk51bGwoY21pbi5oYXJkLCAtaW5mKTtcblx0bGV0IGhhcmRNYXggPSBpZk51bGwoY21heC5oYXJkLCAgaW5mKTtcblxuXHRsZXQgc29mdE1pbiA9IGlmTnVsbChjbWluLnNvZnQsICBpbmYpO1xuXHRsZXQgc29mdE1heCA9IGlmTnVsbChjbWF4LnNvZnQsIC1pbmYpO1xuXG5cdGxldCBzb2Z0TWluTW9kZSA9IGlmTnVsbChjbWluLm1vZGUsIDApO1xuXHRsZXQgc29mdE1heE1vZGUgPSBpZk51bGwoY21heC5tb2RlLCAwKTtcblxuXHRsZXQgZGVsdGEgPSBfbWF4IC0gX21pbjtcblx0bGV0IGRlbHRhTWFnID0gbG9nMTAoZGVsdGEpO1xuXG5cdGxldCBzY2FsYXJNYXggPSBtYXgoYWJzKF9taW4pLCBhYnMoX21heCkpO1xuXHRsZXQgc2NhbGFyTWFnID0gbG9nMTAoc2NhbGFyTWF4KTtcblxuXHRsZXQgc2NhbGFyTWFnRGVsdGEgPSBhYnMoc2NhbGFyTWFnIC0gZGVsdGFNYWcpO1xuXG5cdC8vIHRoaXMgaGFuZGxlcyBzaXR1YXRpb25zIGxpa2UgODkuNywgODkuNjk5OTk5OTk5OTk5OTlcblx0Ly8gYnkgYXNzdW1pbmcgMC4wMDF4IGRlbHRhcyBhcmUgcHJlY2lzaW9uIGVycm9yc1xuLy9cdGlmIChkZWx0YSA+IDAgJiYgZGVsdGEgPCBhYnMoX21heCkgLyAxZTMpXG4vL1x0XHRkZWx0YSA9IDA7XG5cblx0Ly8gdHJlYXQgZGF0YSBhcyBmbGF0IGlmIGRlbHRhIGlzIGxlc3MgdGhhbiAxZS0yNFxuXHQvLyBvciByYW5nZSBpcyAxMSsgb3JkZXJzIG9mIG1hZ25pdHVkZSBiZWxvdyByYXcgdmFsdWVzLCBlLmcuIDk5OTk5OTk5Ljk5OTk5OTk2IC0gMTAwMDAwMDAwLjAwMDAwMDA0XG5cdGlmIChkZWx0YSA8IDFlLTI0IHx8IHNjYWxhck1hZ0RlbHRhID4gMTApIHtcblx0XHRkZWx0YSA9IDA7XG5cblx0XHQvLyBpZiBzb2Z0IG1vZGUgaXMgMiBhbmQgYWxsIHZhbHMgYXJlIGZsYXQgYXQgMCwgYXZvaWQgdGhlIDAuMSAqIDFlMyBmYWxsYmFja1xuXHRcdC8vIHRoaXMgcHJldmVudHMgMCwwLDAgZnJvbSByYW5naW5nIHRvIC0xMDAsMTAwIHdoZW4gc29mdE1pbi9zb2Z0TWF4IGFyZSAtMSwxXG5cdFx0aWYgKF9taW4gPT0gMCB8fCBfbWF4ID09IDApIHtcblx0XHRcdGRlbHRhID0gMWUtMjQ7XG5cblx0XHRcdGlmIChzb2Z0TWluTW9kZSA9PSAyICYmIHNvZnRNaW4gIT0gaW5mKVxuXHRcdFx0XHRwYWRNaW4gPSAwO1xuXG5cdFx0XHRpZiAoc29mdE1heE1vZGUgPT0gMiAmJiBzb2Z0TWF4ICE9IC1pbmYpXG5cdFx0XHRcdHBhZE1heCA9IDA7XG5cdFx0fVxuXHR9XG5cblx0bGV0IG5vblplcm9EZWx0YSA9IGRlbHRhIHx8IHNjYWxhck1heCB8fCAxZTM7XG5cdGxldCBtYWcgICAgICAgICAgPSBsb2cxMChub25aZXJvRGVsdGEpO1xuXHRsZXQgYmFzZSAgICAgICAgID0gcG93KDEwLCBmbG9vcihtYWcpKTtcblxuXHRsZXQgX3BhZE1pbiAgPSBub25aZXJvRGVsdGEgKiAoZGVsdGEgPT0gMCA/IChfbWluID09IDAgPyAuMSA6IDEpIDogcGFkTWluKTtcblx0bGV0IF9uZXdNaW4gID0gcm91bmREZWMoaW5jclJvdW5kRG4oX21pbiAtIF9wYWRNaW4sIGJhc2UvMTApLCAyNCk7XG5cdGxldCBfc29mdE1pbiA9IF9taW4gPj0gc29mdE1pbiAmJiAoc29mdE1pbk1vZGUgPT0gMSB8fCBzb2Z0TWluTW9kZSA9PSAzICYmIF9uZXdNaW4gPD0gc29mdE1pbiB8fCBzb2Z0TWluTW9kZSA9PSAyICYmIF9uZXdNaW4gPj0gc29mdE1pbikgPyBzb2Z0TWluIDogaW5mO1xuXHRsZXQgbWluTGltICAgPSBtYXgoaGFyZE1pbiwgX25ld01pbiA8IF9zb2Z0TWluICYmIF9taW4gPj0gX3NvZnRNaW4gPyBfc29mdE1pbiA6IG1pbihfc29mdE1pbiwgX25ld01pbikpO1xuXG5cdGxldCBfcGFkTWF4ICA9IG5vblplcm9EZWx0YSAqIChkZWx0YSA9PSAwID8gKF9tYXggPT0gMCA/IC4xIDogMSkgOiBwYWRNYXgpO1xuXHRsZXQgX25ld01heCAgPSByb3VuZERlYyhpbmNyUm91bmRVcChfbWF4ICsgX3BhZE1heCwgYmFzZS8xMCksIDI0KTtcblx0bGV0IF9zb2Z0TWF4ID0gX21heCA8PSBzb2Z0TWF4ICYmIChzb2Z0TWF4TW9kZSA9PSAxIHx8IHNvZnRNYXhNb2RlID09IDMgJiYgX25ld01heCA+PSBzb2Z0TWF4IHx8IHNvZnRNYXhNb2RlID09IDIgJiYgX25ld01heCA8PSBzb2Z0TWF4KSA/IHNvZnRNYXggOiAtaW5mO1xuXHRsZXQgbWF4TGltICAgPSBtaW4oaGFyZE1heCwgX25ld01heCA+IF9zb2Z0TWF4ICYmIF9tYXggPD0gX3NvZnRNYXggPyBfc29mdE1heCA6IG1heChfc29mdE1heCwgX25ld01heCkpO1xuXG5cdGlmIChtaW5MaW0gPT0gbWF4TGltICYmIG1pbkxpbSA9PSAwKVxuXHRcdG1heExpbSA9IDEwMDtcblxuXHRyZXR1cm4gW21pbkxpbSwgbWF4TGltXTtcbn1cblxuLy8gYWx0ZXJuYXRpdmU6IGh0dHBzOi8vc3RhY2tvdmVyZmxvdy5jb20vYS8yMjU0ODk2XG5jb25zdCBudW1Gb3JtYXR0ZXIgPSBuZXcgSW50bC5OdW1iZXJGb3JtYXQoZG9tRW52ID8gbmF2Lmxhbmd1YWdlIDogJ2VuLVVTJyk7XG5jb25zdCBmbXROdW0gPSB2YWwgPT4gbnVtRm9ybWF0dGVyLmZvcm1hdCh2YWwpO1xuXG5jb25zdCBNID0gTWF0aDtcblxuY29uc3QgUEkgPSBNLlBJO1xuY29uc3QgYWJzID0gTS5hYnM7XG5jb25zdCBmbG9vciA9IE0uZmxvb3I7XG5jb25zdCByb3VuZCA9IE0ucm91bmQ7XG5jb25zdCBjZWlsID0gTS5jZWlsO1xuY29uc3QgbWluID0gTS5taW47XG5jb25zdCBtYXggPSBNLm1heDtcbmNvbnN0IHBvdyA9IE0ucG93O1xuY29uc3Qgc2lnbiA9IE0uc2lnbjtcbmNvbnN0IGxvZzEwID0gTS5sb2cxMDtcbmNvbnN0IGxvZzIgPSBNLmxvZzI7XG4vLyBUT0RPOiBzZWVtcyBsaWtlIHRoaXMgbmVlZHMgdG8gbWF0Y2ggYXNpbmggaW1wbCBpZiB0aGUgcGFzc2VkIHYgaXMgdHdlYWtlZD9cbmNvbnN0IHNpbmggPSAgKHYsIGxpbnRocmVzaCA9IDEpID0+IE0uc2luaCh2KSAqIGxpbnRocmVzaDtcbmNvbnN0IGFzaW5oID0gKHYsIGxpbnRocmVzaCA9IDEpID0+IE0uYXNpbmgodiAvIGxpbnRocmVzaCk7XG5cbmNvbnN0IGluZiA9IEluZmluaXR5O1xuXG5mdW5jdGlvbiBudW1JbnREaWdpdHMoeCkge1xuXHRyZXR1cm4gKGxvZzEwKCh4IF4gKHggPj4gMzEpKSAtICh4ID4+IDMxKSkgfCAwKSArIDE7XG59XG5cbmZ1bmN0aW9uIGNsYW1wKG51bSwgX21pbiwgX21heCkge1xuXHRyZXR1cm4gbWluKG1heChudW0sIF9taW4pLCBfbWF4KTtcbn1cblxuZnVuY3Rpb24gaXNGbih2KSB7XG5cdHJldHVybiB0eXBlb2YgdiA9PSBcImZ1bmN0aW9uXCI7XG59XG5cbmZ1bmN0aW9uIGZuT3JTZWxmKHYpIHtcblx0cmV0dXJuIGlzRm4odikgPyB2IDogKCkgPT4gdjtcbn1cblxuY29uc3Qgbm9vcCA9ICgpID0+IHt9O1xuXG4vLyBub3RlOiB0aGVzZSBpZGVudGl0eSBmbnMgbWF5IGdldCBkZW9wdGltaXplZCBpZiByZXVzZWQgZm9yIGRpZmZlcmVudCBhcmcgdHlwZXNcbi8vIGEgVFMgdmVyc2lvbiB3b3VsZCBlbmZvcmNlIHRoZXkgc3RheSBtb25vdHlwZWQgYW5kIHJlcXVpcmUgbWFraW5nIHZhcmlhbnRzXG5jb25zdCByZXRBcmcwID0gXzAgPT4gXzA7XG5cbmNvbnN0IHJldEFyZzEgPSAoXzAsIF8xKSA9PiBfMTtcblxuY29uc3QgcmV0TnVsbCA9IF8gPT4gbnVsbDtcblxuY29uc3QgcmV0VHJ1ZSA9IF8gPT4gdHJ1ZTtcblxuY29uc3QgcmV0RXEgPSAoYSwgYikgPT4gYSA9PSBiO1xuXG5jb25zdCByZWdleDYgPSAvXFwuXFxkKj8oPz05ezYsfXwwezYsfSkvZ207XG5cbi8vIGUuZy4gMTc5OTkuMjA0OTk5OTk5OTk4IC0+IDE3OTk5LjIwNVxuY29uc3QgZml4RmxvYXQgPSB2YWwgPT4ge1xuXHRpZiAoaXNJbnQodmFsKSB8fCBmaXhlZERlYy5oYXModmFsKSlcblx0XHRyZXR1cm4gdmFsO1xuXG5cdGNvbnN0IHN0ciA9IGAke3ZhbH1gO1xuXG5cdGNvbnN0IG1hdGNoID0gc3RyLm1hdGNoKHJlZ2V4Nik7XG5cblx0aWYgKG1hdGNoID09IG51bGwpXG5cdFx0cmV0dXJuIHZhbDtcblxuXHRsZXQgbGVuID0gbWF0Y2hbMF0ubGVuZ3RoIC0gMTtcblxuXHQvLyBlLmcuIDEuMDAwMDAwMDAwMDAwMDAwMWUtMjRcblx0aWYgKHN0ci5pbmRleE9mKCdlLScpICE9IC0xKSB7XG5cdFx0bGV0IFtudW0sIGV4cF0gPSBzdHIuc3BsaXQoJ2UnKTtcblx0XHRyZXR1cm4gK2Ake2ZpeEZsb2F0KG51bSl9ZSR7ZXhwfWA7XG5cdH1cblxuXHRyZXR1cm4gcm91bmREZWModmFsLCBsZW4pO1xufTtcblxuZnVuY3Rpb24gaW5jclJvdW5kKG51bSwgaW5jcikge1xuXHRyZXR1cm4gZml4RmxvYXQocm91bmREZWMoZml4RmxvYXQobnVtL2luY3IpKSppbmNyKTtcbn1cblxuZnVuY3Rpb24gaW5jclJvdW5kVXAobnVtLCBpbmNyKSB7XG5cdHJldHVybiBmaXhGbG9hdChjZWlsKGZpeEZsb2F0KG51bS9pbmNyKSkqaW5jcik7XG59XG5cbmZ1bmN0aW9uIGluY3JSb3VuZERuKG51bSwgaW5jcikge1xuXHRyZXR1cm4gZml4RmxvYXQoZmxvb3IoZml4RmxvYXQobnVtL2luY3IpKSppbmNyKTtcbn1cblxuLy8gaHR0cHM6Ly9zdGFja292ZXJmbG93LmNvbS9hLzQ4NzY0NDM2XG4vLyByb3VuZHMgaGFsZiBhd2F5IGZyb20gemVyb1xuZnVuY3Rpb24gcm91bmREZWModmFsLCBkZWMgPSAwKSB7XG5cdGlmIChpc0ludCh2YWwpKVxuXHRcdHJldHVybiB2YWw7XG4vL1x0ZWxzZSBpZiAoZGVjID09IDApXG4vL1x0XHRyZXR1cm4gcm91bmQodmFsKTtcblxuXHRsZXQgcCA9IDEwICoqIGRlYztcblx0bGV0IG4gPSAodmFsICogcCkgKiAoMSArIE51bWJlci5FUFNJTE9OKTtcblx0cmV0dXJuIHJvdW5kKG4pIC8gcDtcbn1cblxuY29uc3QgZml4ZWREZWMgPSBuZXcgTWFwKCk7XG5cbmZ1bmN0aW9uIGd1ZXNzRGVjKG51bSkge1xuXHRyZXR1cm4gKChcIlwiK251bSkuc3BsaXQoXCIuXCIpWzFdIHx8IFwiXCIpLmxlbmd0aDtcbn1cblxuZnVuY3Rpb24gZ2VuSW5jcnMoYmFzZSwgbWluRXhwLCBtYXhFeHAsIG11bHRzKSB7XG5cdGxldCBpbmNycyA9IFtdO1xuXG5cdGxldCBtdWx0RGVjID0gbXVsdHMubWFwKGd1ZXNzRGVjKTtcblxuXHRmb3IgKGxldCBleHAgPSBtaW5FeHA7IGV4cCA8IG1heEV4cDsgZXhwKyspIHtcblx0XHRsZXQgZXhwYSA9IGFicyhleHApO1xuXHRcdGxldCBtYWcgPSByb3VuZERlYyhwb3coYmFzZSwgZXhwKSwgZXhwYSk7XG5cblx0XHRmb3IgKGxldCBpID0gMDsgaSA8IG11bHRzLmxlbmd0aDsgaSsrKSB7XG5cdFx0XHRsZXQgX2luY3IgPSBiYXNlID09IDEwID8gK2Ake211bHRzW2ldfWUke2V4cH1gIDogbXVsdHNbaV0gKiBtYWc7XG5cdFx0XHRsZXQgZGVjID0gKGV4cCA+PSAwID8gMCA6IGV4cGEpICsgKGV4cCA+PSBtdWx0RGVjW2ldID8gMCA6IG11bHREZWNbaV0pO1xuXHRcdFx0bGV0IGluY3IgPSBiYXNlID09IDEwID8gX2luY3IgOiByb3VuZERlYyhfaW5jciwgZGVjKTtcblx0XHRcdGluY3JzLnB1c2goaW5jcik7XG5cdFx0XHRmaXhlZERlYy5zZXQoaW5jciwgZGVjKTtcblx0XHR9XG5cdH1cblxuXHRyZXR1cm4gaW5jcnM7XG59XG5cbi8vZXhwb3J0IGNvbnN0IGFzc2lnbiA9IE9iamVjdC5hc3NpZ247XG5cbmNvbnN0IEVNUFRZX09CSiA9IHt9O1xuY29uc3QgRU1QVFlfQVJSID0gW107XG5cbmNvbnN0IG51bGxOdWxsVHVwbGUgPSBbbnVsbCwgbnVsbF07XG5cbmNvbnN0IGlzQXJyID0gQXJyYXkuaXNBcnJheTtcbmNvbnN0IGlzSW50ID0gTnVtYmVyLmlzSW50ZWdlcjtcbmNvbnN0IGlzVW5kZWYgPSB2ID0+IHYgPT09IHZvaWQgMDtcblxuZnVuY3Rpb24gaXNTdHIodikge1xuXHRyZXR1cm4gdHlwZW9mIHYgPT0gJ3N0cmluZyc7XG59XG5cbmZ1bmN0aW9uIGlzT2JqKHYpIHtcblx0bGV0IGlzID0gZmFsc2U7XG5cblx0aWYgKHYgIT0gbnVsbCkge1xuXHRcdGxldCBjID0gdi5jb25zdHJ1Y3Rvcjtcblx0XHRpcyA9IGMgPT0gbnVsbCB8fCBjID09IE9iamVjdDtcblx0fVxuXG5cdHJldHVybiBpcztcbn1cblxuZnVuY3Rpb24gZmFzdElzT2JqKHYpIHtcblx0cmV0dXJuIHYgIT0gbnVsbCAmJiB0eXBlb2YgdiA9PSAnb2JqZWN0Jztcbn1cblxuY29uc3QgVHlwZWRBcnJheSA9IE9iamVjdC5nZXRQcm90b3R5cGVPZihVaW50OEFycmF5KTtcblxuY29uc3QgX19wcm90b19fID0gXCJfX3Byb3RvX19cIjtcblxuZnVuY3Rpb24gY29weShvLCBfaXNPYmogPSBpc09iaikge1xuXHRsZXQgb3V0O1xuXG5cdGlmIChpc0FycihvKSkge1xuXHRcdGxldCB2YWwgPSBvLmZpbmQodiA9PiB2ICE9IG51bGwpO1xuXG5cdFx0aWYgKGlzQXJyKHZhbCkgfHwgX2lzT2JqKHZhbCkpIHtcblx0XHRcdG91dCA9IEFycmF5KG8ubGVuZ3RoKTtcblx0XHRcdGZvciAobGV0IGkgPSAwOyBpIDwgby5sZW5ndGg7IGkrKylcblx0XHRcdFx0b3V0W2ldID0gY29weShvW2ldLCBfaXNPYmopO1xuXHRcdH1cblx0XHRlbHNlXG5cdFx0XHRvdXQgPSBvLnNsaWNlKCk7XG5cdH1cblx0ZWxzZSBpZiAobyBpbnN0YW5jZW9mIFR5cGVkQXJyYXkpIC8vIGFsc28gKEFycmF5QnVmZmVyLmlzVmlldyhvKSAmJiAhKG8gaW5zdGFuY2VvZiBEYXRhVmlldykpXG5cdFx0b3V0ID0gby5zbGljZSgpO1xuXHRlbHNlIGlmIChfaXNPYmoobykpIHtcblx0XHRvdXQgPSB7fTtcblx0XHRmb3IgKGxldCBrIGluIG8pIHtcblx0XHRcdGlmIChrICE9IF9fcHJvdG9fXylcblx0XHRcdFx0b3V0W2tdID0gY29weShvW2tdLCBfaXNPYmopO1xuXHRcdH1cblx0fVxuXHRlbHNlXG5cdFx0b3V0ID0gbztcblxuXHRyZXR1cm4gb3V0O1xufVxuXG5mdW5jdGlvbiBhc3NpZ24odGFyZykge1xuXHRsZXQgYXJncyA9IGFyZ3VtZW50cztcblxuXHRmb3IgKGxldCBpID0gMTsgaSA8IGFyZ3MubGVuZ3RoOyBpKyspIHtcblx0XHRsZXQgc3JjID0gYXJnc1tpXTtcblxuXHRcdGZvciAobGV0IGtleSBpbiBzcmMpIHtcblx0XHRcdGlmIChrZXkgIT0gX19wcm90b19fKSB7XG5cdFx0XHRcdGlmIChpc09iaih0YXJnW2tleV0pKVxuXHRcdFx0XHRcdGFzc2lnbih0YXJnW2tleV0sIGNvcHkoc3JjW2tleV0pKTtcblx0XHRcdFx0ZWxzZVxuXHRcdFx0XHRcdHRhcmdba2V5XSA9IGNvcHkoc3JjW2tleV0pO1xuXHRcdFx0fVxuXHRcdH1cblx0fVxuXG5cdHJldHVybiB0YXJnO1xufVxuXG4vLyBudWxsTW9kZXNcbmNvbnN0IE5VTExfUkVNT1ZFID0gMDsgIC8vIG51bGxzIGFyZSBjb252ZXJ0ZWQgdG8gdW5kZWZpbmVkIChlLmcuIGZvciBzcGFuR2FwczogdHJ1ZSlcbmNvbnN0IE5VTExfUkVUQUlOID0gMTsgIC8vIG51bGxzIGFyZSByZXRhaW5lZCwgd2l0aCBhbGlnbm1lbnQgYXJ0aWZhY3RzIHNldCB0byB1bmRlZmluZWQgKGRlZmF1bHQpXG5jb25zdCBOVUxMX0VYUEFORCA9IDI7ICAvLyBudWxscyBhcmUgZXhwYW5kZWQgdG8gaW5jbHVkZSBhbnkgYWRqYWNlbnQgYWxpZ25tZW50IGFydGlmYWN0c1xuXG4vLyBzZXRzIHVuZGVmaW5lZCB2YWx1ZXMgdG8gbnVsbHMgd2hlbiBhZGphY2VudCB0byBleGlzdGluZyBudWxscyAobWluZXN3ZWVwZXIpXG5mdW5jdGlvbiBudWxsRXhwYW5kKHlWYWxzLCBudWxsSWR4cywgYWxpZ25lZExlbikge1xuXHRmb3IgKGxldCBpID0gMCwgeGksIGxhc3ROdWxsSWR4ID0gLTE7IGkgPCBudWxsSWR4cy5sZW5ndGg7IGkrKykge1xuXHRcdGxldCBudWxsSWR4ID0gbnVsbElkeHNbaV07XG5cblx0XHRpZiAobnVsbElkeCA+IGxhc3ROdWxsSWR4KSB7XG5cdFx0XHR4aSA9IG51bGxJZHggLSAxO1xuXHRcdFx0d2hpbGUgKHhpID49IDAgJiYgeVZhbHNbeGldID09IG51bGwpXG5cdFx0XHRcdHlWYWxzW3hpLS1dID0gbnVsbDtcblxuXHRcdFx0eGkgPSBudWxsSWR4ICsgMTtcblx0XHRcdHdoaWxlICh4aSA8IGFsaWduZWRMZW4gJiYgeVZhbHNbeGldID09IG51bGwpXG5cdFx0XHRcdHlWYWxzW2xhc3ROdWxsSWR4ID0geGkrK10gPSBudWxsO1xuXHRcdH1cblx0fVxufVxuXG4vLyBudWxsTW9kZXMgaXMgYSB0YWJsZXMtbWF0Y2hlZCBhcnJheSBpbmRpY2F0aW5nIGhvdyB0byB0cmVhdCBudWxscyBpbiBlYWNoIHNlcmllc1xuLy8gb3V0cHV0IGlzIHNvcnRlZCBBU0Mgb24gdGhlIGpvaW5lZCBmaWVsZCAodGFibGVbMF0pIGFuZCBkdXBsaWNhdGUgam9pbiB2YWx1ZXMgYXJlIGNvbGxhcHNlZFxuZnVuY3Rpb24gam9pbih0YWJsZXMsIG51bGxNb2Rlcykge1xuXHRpZiAoYWxsSGVhZGVyc1NhbWUodGFibGVzKSkge1xuXHQvL1x0Y29uc29sZS5sb2coJ2NoZWFwIGpvaW4hJyk7XG5cblx0XHRsZXQgdGFibGUgPSB0YWJsZXNbMF0uc2xpY2UoKTtcblxuXHRcdGZvciAobGV0IGkgPSAxOyBpIDwgdGFibGVzLmxlbmd0aDsgaSsrKVxuXHRcdFx0dGFibGUucHVzaCguLi50YWJsZXNbaV0uc2xpY2UoMSkpO1xuXG5cdFx0aWYgKCFpc0FzYyh0YWJsZVswXSkpXG5cdFx0XHR0YWJsZSA9IHNvcnRDb2xzKHRhYmxlKTtcblxuXHRcdHJldHVybiB0YWJsZTtcblx0fVxuXG5cdGxldCB4VmFscyA9IG5ldyBTZXQoKTtcblxuXHRmb3IgKGxldCB0aSA9IDA7IHRpIDwgdGFibGVzLmxlbmd0aDsgdGkrKykge1xuXHRcdGxldCB0ID0gdGFibGVzW3RpXTtcblx0XHRsZXQgeHMgPSB0WzBdO1xuXHRcdGxldCBsZW4gPSB4cy5sZW5ndGg7XG5cblx0XHRmb3IgKGxldCBpID0gMDsgaSA8IGxlbjsgaSsrKVxuXHRcdFx0eFZhbHMuYWRkKHhzW2ldKTtcblx0fVxuXG5cdGxldCBkYXRhID0gW0FycmF5LmZyb20oeFZhbHMpLnNvcnQoKGEsIGIpID0+IGEgLSBiKV07XG5cblx0bGV0IGFsaWduZWRMZW4gPSBkYXRhWzBdLmxlbmd0aDtcblxuXHRsZXQgeElkeHMgPSBuZXcgTWFwKCk7XG5cblx0Zm9yIChsZXQgaSA9IDA7IGkgPCBhbGlnbmVkTGVuOyBpKyspXG5cdFx0eElkeHMuc2V0KGRhdGFbMF1baV0sIGkpO1xuXG5cdGZvciAobGV0IHRpID0gMDsgdGkgPCB0YWJsZXMubGVuZ3RoOyB0aSsrKSB7XG5cdFx0bGV0IHQgPSB0YWJsZXNbdGldO1xuXHRcdGxldCB4cyA9IHRbMF07XG5cblx0XHRmb3IgKGxldCBzaSA9IDE7IHNpIDwgdC5sZW5ndGg7IHNpKyspIHtcblx0XHRcdGxldCB5cyA9IHRbc2ldO1xuXG5cdFx0XHRsZXQgeVZhbHMgPSBBcnJheShhbGlnbmVkTGVuKS5maWxsKHVuZGVmaW5lZCk7XG5cblx0XHRcdGxldCBudWxsTW9kZSA9IG51bGxNb2RlcyA/IG51bGxNb2Rlc1t0aV1bc2ldIDogTlVMTF9SRVRBSU47XG5cblx0XHRcdGxldCBudWxsSWR4cyA9IFtdO1xuXG5cdFx0XHRmb3IgKGxldCBpID0gMDsgaSA8IHlzLmxlbmd0aDsgaSsrKSB7XG5cdFx0XHRcdGxldCB5VmFsID0geXNbaV07XG5cdFx0XHRcdGxldCBhbGlnbmVkSWR4ID0geElkeHMuZ2V0KHhzW2ldKTtcblxuXHRcdFx0XHRpZiAoeVZhbCA9PT0gbnVsbCkge1xuXHRcdFx0XHRcdGlmIChudWxsTW9kZSAhPSBOVUxMX1JFTU9WRSkge1xuXHRcdFx0XHRcdFx0eVZhbHNbYWxpZ25lZElkeF0gPSB5VmFsO1xuXG5cdFx0XHRcdFx0XHRpZiAobnVsbE1vZGUgPT0gTlVMTF9FWFBBTkQpXG5cdFx0XHRcdFx0XHRcdG51bGxJZHhzLnB1c2goYWxpZ25lZElkeCk7XG5cdFx0XHRcdFx0fVxuXHRcdFx0XHR9XG5cdFx0XHRcdGVsc2Vcblx0XHRcdFx0XHR5VmFsc1thbGlnbmVkSWR4XSA9IHlWYWw7XG5cdFx0XHR9XG5cblx0XHRcdG51bGxFeHBhbmQoeVZhbHMsIG51bGxJZHhzLCBhbGlnbmVkTGVuKTtcblxuXHRcdFx0ZGF0YS5wdXNoKHlWYWxzKTtcblx0XHR9XG5cdH1cblxuXHRyZXR1cm4gZGF0YTtcbn1cblxuY29uc3QgbWljcm9UYXNrID0gdHlwZW9mIHF1ZXVlTWljcm90YXNrID09IFwidW5kZWZpbmVkXCIgPyBmbiA9PiBQcm9taXNlLnJlc29sdmUoKS50aGVuKGZuKSA6IHF1ZXVlTWljcm90YXNrO1xuXG4vLyBUT0RPOiBodHRwczovL2dpdGh1Yi5jb20vZHkvc29ydC1pZHMgKH4yeCBmYXN0ZXIgZm9yIDFlNSsgYXJyYXlzKVxuZnVuY3Rpb24gc29ydENvbHModGFibGUpIHtcblx0bGV0IGhlYWQgPSB0YWJsZVswXTtcblx0bGV0IHJsZW4gPSBoZWFkLmxlbmd0aDtcblxuXHRsZXQgaWR4cyA9IEFycmF5KHJsZW4pO1xuXHRmb3IgKGxldCBpID0gMDsgaSA8IGlkeHMubGVuZ3RoOyBpKyspXG5cdFx0aWR4c1tpXSA9IGk7XG5cblx0aWR4cy5zb3J0KChpMCwgaTEpID0+IGhlYWRbaTBdIC0gaGVhZFtpMV0pO1xuXG5cdGxldCB0YWJsZTIgPSBbXTtcblx0Zm9yIChsZXQgaSA9IDA7IGkgPCB0YWJsZS5sZW5ndGg7IGkrKykge1xuXHRcdGxldCByb3cgPSB0YWJsZVtpXTtcblx0XHRsZXQgcm93MiA9IEFycmF5KHJsZW4pO1xuXG5cdFx0Zm9yIChsZXQgaiA9IDA7IGogPCBybGVuOyBqKyspXG5cdFx0XHRyb3cyW2pdID0gcm93W2lkeHNbal1dO1xuXG5cdFx0dGFibGUyLnB1c2gocm93Mik7XG5cdH1cblxuXHRyZXR1cm4gdGFibGUyO1xufVxuXG4vLyB0ZXN0IGlmIHdlIGNhbiBkbyBjaGVhcCBqb2luIChhbGwgam9pbiBmaWVsZHMgc2FtZSlcbmZ1bmN0aW9uIGFsbEhlYWRlcnNTYW1lKHRhYmxlcykge1xuXHRsZXQgdmFsczAgPSB0YWJsZXNbMF1bMF07XG5cdGxldCBsZW4wID0gdmFsczAubGVuZ3RoO1xuXG5cdGZvciAobGV0IGkgPSAxOyBpIDwgdGFibGVzLmxlbmd0aDsgaSsrKSB7XG5cdFx0bGV0IHZhbHMxID0gdGFibGVzW2ldWzBdO1xuXG5cdFx0aWYgKHZhbHMxLmxlbmd0aCAhPSBsZW4wKVxuXHRcdFx0cmV0dXJuIGZhbHNlO1xuXG5cdFx0aWYgKHZhbHMxICE9IHZhbHMwKSB7XG5cdFx0XHRmb3IgKGxldCBqID0gMDsgaiA8IGxlbjA7IGorKykge1xuXHRcdFx0XHRpZiAodmFsczFbal0gIT0gdmFsczBbal0pXG5cdFx0XHRcdFx0cmV0dXJuIGZhbHNlO1xuXHRcdFx0fVxuXHRcdH1cblx0fVxuXG5cdHJldHVybiB0cnVlO1xufVxuXG5mdW5jdGlvbiBpc0FzYyh2YWxzLCBzYW1wbGVzID0gMTAwKSB7XG5cdGNvbnN0IGxlbiA9IHZhbHMubGVuZ3RoO1xuXG5cdC8vIGVtcHR5IG9yIHNpbmdsZSB2YWx1ZVxuXHRpZiAobGVuIDw9IDEpXG5cdFx0cmV0dXJuIHRydWU7XG5cblx0Ly8gc2tpcCBsZWFkaW5nICYgdHJhaWxpbmcgbnVsbGlzaFxuXHRsZXQgZmlyc3RJZHggPSAwO1xuXHRsZXQgbGFzdElkeCA9IGxlbiAtIDE7XG5cblx0d2hpbGUgKGZpcnN0SWR4IDw9IGxhc3RJZHggJiYgdmFsc1tmaXJzdElkeF0gPT0gbnVsbClcblx0XHRmaXJzdElkeCsrO1xuXG5cdHdoaWxlIChsYXN0SWR4ID49IGZpcnN0SWR4ICYmIHZhbHNbbGFzdElkeF0gPT0gbnVsbClcblx0XHRsYXN0SWR4LS07XG5cblx0Ly8gYWxsIG51bGxpc2ggb3Igb25lIHZhbHVlIHN1cnJvdW5kZWQgYnkgbnVsbGlzaFxuXHRpZiAobGFzdElkeCA8PSBmaXJzdElkeClcblx0XHRyZXR1cm4gdHJ1ZTtcblxuXHRjb25zdCBzdHJpZGUgPSBtYXgoMSwgZmxvb3IoKGxhc3RJZHggLSBmaXJzdElkeCArIDEpIC8gc2FtcGxlcykpO1xuXG5cdGZvciAobGV0IHByZXZWYWwgPSB2YWxzW2ZpcnN0SWR4XSwgaSA9IGZpcnN0SWR4ICsgc3RyaWRlOyBpIDw9IGxhc3RJZHg7IGkgKz0gc3RyaWRlKSB7XG5cdFx0Y29uc3QgdiA9IHZhbHNbaV07XG5cblx0XHRpZiAodiAhPSBudWxsKSB7XG5cdFx0XHRpZiAodiA8PSBwcmV2VmFsKVxuXHRcdFx0XHRyZXR1cm4gZmFsc2U7XG5cblx0XHRcdHByZXZWYWwgPSB2O1xuXHRcdH1cblx0fVxuXG5cdHJldHVybiB0cnVlO1xufVxuXG5jb25zdCBtb250aHMgPSBbXG5cdFwiSmFudWFyeVwiLFxuXHRcIkZlYnJ1YXJ5XCIsXG5cdFwiTWFyY2hcIixcblx0XCJBcHJpbFwiLFxuXHRcIk1heVwiLFxuXHRcIkp1bmVcIixcblx0XCJKdWx5XCIsXG5cdFwiQXVndXN0XCIsXG5cdFwiU2VwdGVtYmVyXCIsXG5cdFwiT2N0b2JlclwiLFxuXHRcIk5vdmVtYmVyXCIsXG5cdFwiRGVjZW1iZXJcIixcbl07XG5cbmNvbnN0IGRheXMgPSBbXG5cdFwiU3VuZGF5XCIsXG5cdFwiTW9uZGF5XCIsXG5cdFwiVHVlc2RheVwiLFxuXHRcIldlZG5lc2RheVwiLFxuXHRcIlRodXJzZGF5XCIsXG5cdFwiRnJpZGF5XCIsXG5cdFwiU2F0dXJkYXlcIixcbl07XG5cbmZ1bmN0aW9uIHNsaWNlMyhzdHIpIHtcblx0cmV0dXJuIHN0ci5zbGljZSgwLCAzKTtcbn1cblxuY29uc3QgZGF5czMgPSBkYXlzLm1hcChzbGljZTMpO1xuXG5jb25zdCBtb250aHMzID0gbW9udGhzLm1hcChzbGljZTMpO1xuXG5jb25zdCBlbmdOYW1lcyA9IHtcblx0TU1NTTogbW9udGhzLFxuXHRNTU06ICBtb250aHMzLFxuXHRXV1dXOiBkYXlzLFxuXHRXV1c6ICBkYXlzMyxcbn07XG5cbmZ1bmN0aW9uIHplcm9QYWQyKGludCkge1xuXHRyZXR1cm4gKGludCA8IDEwID8gJzAnIDogJycpICsgaW50O1xufVxuXG5mdW5jdGlvbiB6ZXJvUGFkMyhpbnQpIHtcblx0cmV0dXJuIChpbnQgPCAxMCA/ICcwMCcgOiBpbnQgPCAxMDAgPyAnMCcgOiAnJykgKyBpbnQ7XG59XG5cbi8qXG5mdW5jdGlvbiBzdWZmaXgoaW50KSB7XG5cdGxldCBtb2QxMCA9IGludCAlIDEwO1xuXG5cdHJldHVybiBpbnQgKyAoXG5cdFx0bW9kMTAgPT0gMSAmJiBpbnQgIT0gMTEgPyBcInN0XCIgOlxuXHRcdG1vZDEwID09IDIgJiYgaW50ICE9IDEyID8gXCJuZFwiIDpcblx0XHRtb2QxMCA9PSAzICYmIGludCAhPSAxMyA/IFwicmRcIiA6IFwidGhcIlxuXHQpO1xufVxuKi9cblxuY29uc3Qgc3VicyA9IHtcblx0Ly8gMjAxOVxuXHRZWVlZOlx0ZCA9PiBkLmdldEZ1bGxZZWFyKCksXG5cdC8vIDE5XG5cdFlZOlx0XHRkID0+IChkLmdldEZ1bGxZZWFyKCkrJycpLnNsaWNlKDIpLFxuXHQvLyBKdWx5XG5cdE1NTU06XHQoZCwgbmFtZXMpID0+IG5hbWVzLk1NTU1bZC5nZXRNb250aCgpXSxcblx0Ly8gSnVsXG5cdE1NTTpcdChkLCBuYW1lcykgPT4gbmFtZXMuTU1NW2QuZ2V0TW9udGgoKV0sXG5cdC8vIDA3XG5cdE1NOlx0XHRkID0+IHplcm9QYWQyKGQuZ2V0TW9udGgoKSsxKSxcblx0Ly8gN1xuXHRNOlx0XHRkID0+IGQuZ2V0TW9udGgoKSsxLFxuXHQvLyAwOVxuXHRERDpcdFx0ZCA9PiB6ZXJvUGFkMihkLmdldERhdGUoKSksXG5cdC8vIDlcblx0RDpcdFx0ZCA9PiBkLmdldERhdGUoKSxcblx0Ly8gTW9uZGF5XG5cdFdXV1c6XHQoZCwgbmFtZXMpID0+IG5hbWVzLldXV1dbZC5nZXREYXkoKV0sXG5cdC8vIE1vblxuXHRXV1c6XHQoZCwgbmFtZXMpID0+IG5hbWVzLldXV1tkLmdldERheSgpXSxcblx0Ly8gMDNcblx0SEg6XHRcdGQgPT4gemVyb1BhZDIoZC5nZXRIb3VycygpKSxcblx0Ly8gM1xuXHRIOlx0XHRkID0+IGQuZ2V0SG91cnMoKSxcblx0Ly8gOSAoMTJociwgdW5wYWRkZWQpXG5cdGg6XHRcdGQgPT4ge2xldCBoID0gZC5nZXRIb3VycygpOyByZXR1cm4gaCA9PSAwID8gMTIgOiBoID4gMTIgPyBoIC0gMTIgOiBoO30sXG5cdC8vIEFNXG5cdEFBOlx0XHRkID0+IGQuZ2V0SG91cnMoKSA+PSAxMiA/ICdQTScgOiAnQU0nLFxuXHQvLyBhbVxuXHRhYTpcdFx0ZCA9PiBkLmdldEhvdXJzKCkgPj0gMTIgPyAncG0nIDogJ2FtJyxcblx0Ly8gYVxuXHRhOlx0XHRkID0+IGQuZ2V0SG91cnMoKSA+PSAxMiA/ICdwJyA6ICdhJyxcblx0Ly8gMDlcblx0bW06XHRcdGQgPT4gemVyb1BhZDIoZC5nZXRNaW51dGVzKCkpLFxuXHQvLyA5XG5cdG06XHRcdGQgPT4gZC5nZXRNaW51dGVzKCksXG5cdC8vIDA5XG5cdHNzOlx0XHRkID0+IHplcm9QYWQyKGQuZ2V0U2Vjb25kcygpKSxcblx0Ly8gOVxuXHRzOlx0XHRkID0+IGQuZ2V0U2Vjb25kcygpLFxuXHQvLyAzNzRcblx0ZmZmOlx0ZCA9PiB6ZXJvUGFkMyhkLmdldE1pbGxpc2Vjb25kcygpKSxcbn07XG5cbmZ1bmN0aW9uIGZtdERhdGUodHBsLCBuYW1lcykge1xuXHRuYW1lcyA9IG5hbWVzIHx8IGVuZ05hbWVzO1xuXHRsZXQgcGFydHMgPSBbXTtcblxuXHRsZXQgUiA9IC9cXHsoW2Etel0rKVxcfXxbXntdKy9naSwgbTtcblxuXHR3aGlsZSAobSA9IFIuZXhlYyh0cGwpKVxuXHRcdHBhcnRzLnB1c2gobVswXVswXSA9PSAneycgPyBzdWJzW21bMV1dIDogbVswXSk7XG5cblx0cmV0dXJuIGQgPT4ge1xuXHRcdGxldCBvdXQgPSAnJztcblxuXHRcdGZvciAobGV0IGkgPSAwOyBpIDwgcGFydHMubGVuZ3RoOyBpKyspXG5cdFx0XHRvdXQgKz0gdHlwZW9mIHBhcnRzW2ldID09IFwic3RyaW5nXCIgPyBwYXJ0c1tpXSA6IHBhcnRzW2ldKGQsIG5hbWVzKTtcblxuXHRcdHJldHVybiBvdXQ7XG5cdH1cbn1cblxuY29uc3QgbG9jYWxUeiA9IG5ldyBJbnRsLkRhdGVUaW1lRm9ybWF0KCkucmVzb2x2ZWRPcHRpb25zKCkudGltZVpvbmU7XG5cbi8vIGh0dHBzOi8vc3RhY2tvdmVyZmxvdy5jb20vcXVlc3Rpb25zLzE1MTQxNzYyL2hvdy10by1pbml0aWFsaXplLWEtamF2YXNjcmlwdC1kYXRlLXRvLWEtcGFydGljdWxhci10aW1lLXpvbmUvNTM2NTIxMzEjNTM2NTIxMzFcbmZ1bmN0aW9uIHR6RGF0ZShkYXRlLCB0eikge1xuXHRsZXQgZGF0ZTI7XG5cblx0Ly8gcGVyZiBvcHRpbWl6YXRpb25cblx0aWYgKHR6ID09ICdVVEMnIHx8IHR6ID09ICdFdGMvVVRDJylcblx0XHRkYXRlMiA9IG5ldyBEYXRlKCtkYXRlICsgZGF0ZS5nZXRUaW1lem9uZU9mZnNldCgpICogNmU0KTtcblx0ZWxzZSBpZiAodHogPT0gbG9jYWxUeilcblx0XHRkYXRlMiA9IGRhdGU7XG5cdGVsc2Uge1xuXHRcdGRhdGUyID0gbmV3IERhdGUoZGF0ZS50b0xvY2FsZVN0cmluZygnZW4tVVMnLCB7dGltZVpvbmU6IHR6fSkpO1xuXHRcdGRhdGUyLnNldE1pbGxpc2Vjb25kcyhkYXRlLmdldE1pbGxpc2Vjb25kcygpKTtcblx0fVxuXG5cdHJldHVybiBkYXRlMjtcbn1cblxuLy9leHBvcnQgY29uc3Qgc2VyaWVzID0gW107XG5cbi8vIGRlZmF1bHQgZm9ybWF0dGVyczpcblxuY29uc3Qgb25seVdob2xlID0gdiA9PiB2ICUgMSA9PSAwO1xuXG5jb25zdCBhbGxNdWx0cyA9IFsxLDIsMi41LDVdO1xuXG4vLyAuLi4wLjAxLCAwLjAyLCAwLjAyNSwgMC4wNSwgMC4xLCAwLjIsIDAuMjUsIDAuNVxuY29uc3QgZGVjSW5jcnMgPSBnZW5JbmNycygxMCwgLTMyLCAwLCBhbGxNdWx0cyk7XG5cbi8vIDEsIDIsIDIuNSwgNSwgMTAsIDIwLCAyNSwgNTAuLi5cbmNvbnN0IG9uZUluY3JzID0gZ2VuSW5jcnMoMTAsIDAsIDMyLCBhbGxNdWx0cyk7XG5cbi8vIDEsIDIsICAgICAgNSwgMTAsIDIwLCAyNSwgNTAuLi5cbmNvbnN0IHdob2xlSW5jcnMgPSBvbmVJbmNycy5maWx0ZXIob25seVdob2xlKTtcblxuY29uc3QgbnVtSW5jcnMgPSBkZWNJbmNycy5jb25jYXQob25lSW5jcnMpO1xuXG5jb25zdCBOTCA9IFwiXFxuXCI7XG5cbmNvbnN0IHl5eXkgICAgPSBcIntZWVlZfVwiO1xuY29uc3QgTkx5eXl5ICA9IE5MICsgeXl5eTtcbmNvbnN0IG1kICAgICAgPSBcIntNfS97RH1cIjtcbmNvbnN0IE5MbWQgICAgPSBOTCArIG1kO1xuY29uc3QgTkxtZHl5ICA9IE5MbWQgKyBcIi97WVl9XCI7XG5cbmNvbnN0IGFhICAgICAgPSBcInthYX1cIjtcbmNvbnN0IGhtbSAgICAgPSBcIntofTp7bW19XCI7XG5jb25zdCBobW1hYSAgID0gaG1tICsgYWE7XG5jb25zdCBOTGhtbWFhID0gTkwgKyBobW1hYTtcbmNvbnN0IHNzICAgICAgPSBcIjp7c3N9XCI7XG5cbmNvbnN0IF8gPSBudWxsO1xuXG5mdW5jdGlvbiBnZW5UaW1lU3R1ZmZzKG1zKSB7XG5cdGxldFx0cyAgPSBtcyAqIDFlMyxcblx0XHRtICA9IHMgICogNjAsXG5cdFx0aCAgPSBtICAqIDYwLFxuXHRcdGQgID0gaCAgKiAyNCxcblx0XHRtbyA9IGQgICogMzAsXG5cdFx0eSAgPSBkICAqIDM2NTtcblxuXHQvLyBtaW4gb2YgMWUtMyBwcmV2ZW50cyBzZXR0aW5nIGEgdGVtcG9yYWwgeCB0aWNrcyB0b28gc21hbGwgc2luY2UgRGF0ZSBvYmplY3RzIGNhbm5vdCBhZHZhbmNlIHRpY2tzIHNtYWxsZXIgdGhhbiAxbXNcblx0bGV0IHN1YlNlY0luY3JzID0gbXMgPT0gMSA/IGdlbkluY3JzKDEwLCAwLCAzLCBhbGxNdWx0cykuZmlsdGVyKG9ubHlXaG9sZSkgOiBnZW5JbmNycygxMCwgLTMsIDAsIGFsbE11bHRzKTtcblxuXHRsZXQgdGltZUluY3JzID0gc3ViU2VjSW5jcnMuY29uY2F0KFtcblx0XHQvLyBtaW51dGUgZGl2aXNvcnMgKCMgb2Ygc2Vjcylcblx0XHRzLFxuXHRcdHMgKiA1LFxuXHRcdHMgKiAxMCxcblx0XHRzICogMTUsXG5cdFx0cyAqIDMwLFxuXHRcdC8vIGhvdXIgZGl2aXNvcnMgKCMgb2YgbWlucylcblx0XHRtLFxuXHRcdG0gKiA1LFxuXHRcdG0gKiAxMCxcblx0XHRtICogMTUsXG5cdFx0bSAqIDMwLFxuXHRcdC8vIGRheSBkaXZpc29ycyAoIyBvZiBocnMpXG5cdFx0aCxcblx0XHRoICogMixcblx0XHRoICogMyxcblx0XHRoICogNCxcblx0XHRoICogNixcblx0XHRoICogOCxcblx0XHRoICogMTIsXG5cdFx0Ly8gbW9udGggZGl2aXNvcnMgVE9ETzogbmVlZCBtb3JlP1xuXHRcdGQsXG5cdFx0ZCAqIDIsXG5cdFx0ZCAqIDMsXG5cdFx0ZCAqIDQsXG5cdFx0ZCAqIDUsXG5cdFx0ZCAqIDYsXG5cdFx0ZCAqIDcsXG5cdFx0ZCAqIDgsXG5cdFx0ZCAqIDksXG5cdFx0ZCAqIDEwLFxuXHRcdGQgKiAxNSxcblx0XHQvLyB5ZWFyIGRpdmlzb3JzICgjIG1vbnRocywgYXBwcm94KVxuXHRcdG1vLFxuXHRcdG1vICogMixcblx0XHRtbyAqIDMsXG5cdFx0bW8gKiA0LFxuXHRcdG1vICogNixcblx0XHQvLyBjZW50dXJ5IGRpdmlzb3JzXG5cdFx0eSxcblx0XHR5ICogMixcblx0XHR5ICogNSxcblx0XHR5ICogMTAsXG5cdFx0eSAqIDI1LFxuXHRcdHkgKiA1MCxcblx0XHR5ICogMTAwLFxuXHRdKTtcblxuXHQvLyBbMF06ICAgbWluaW11bSBudW0gc2VjcyBpbiB0aGUgdGljayBpbmNyXG5cdC8vIFsxXTogICBkZWZhdWx0IHRpY2sgZm9ybWF0XG5cdC8vIFsyLTddOiByb2xsb3ZlciB0aWNrIGZvcm1hdHNcblx0Ly8gWzhdOiAgIG1vZGU6IDA6IHJlcGxhY2UgWzFdIC0+IFsyLTddLCAxOiBjb25jYXQgWzFdICsgWzItN11cblx0Y29uc3QgX3RpbWVBeGlzU3RhbXBzID0gW1xuXHQvLyAgIHRpY2sgaW5jciAgICBkZWZhdWx0ICAgICAgICAgIHllYXIgICAgICAgICAgICAgICAgICAgIG1vbnRoICAgZGF5ICAgICAgICAgICAgICAgICAgIGhvdXIgICAgbWluICAgICAgIHNlYyAgIG1vZGVcblx0XHRbeSwgICAgICAgICAgIHl5eXksICAgICAgICAgICAgXywgICAgICAgICAgICAgICAgICAgICAgXywgICAgICBfLCAgICAgICAgICAgICAgICAgICAgXywgICAgICBfLCAgICAgICAgXywgICAgICAgMV0sXG5cdFx0W2QgKiAyOCwgICAgICBcIntNTU19XCIsICAgICAgICAgTkx5eXl5LCAgICAgICAgICAgICAgICAgXywgICAgICBfLCAgICAgICAgICAgICAgICAgICAgXywgICAgICBfLCAgICAgICAgXywgICAgICAgMV0sXG5cdFx0W2QsICAgICAgICAgICBtZCwgICAgICAgICAgICAgIE5MeXl5eSwgICAgICAgICAgICAgICAgIF8sICAgICAgXywgICAgICAgICAgICAgICAgICAgIF8sICAgICAgXywgICAgICAgIF8sICAgICAgIDFdLFxuXHRcdFtoLCAgICAgICAgICAgXCJ7aH1cIiArIGFhLCAgICAgIE5MbWR5eSwgICAgICAgICAgICAgICAgIF8sICAgICAgTkxtZCwgICAgICAgICAgICAgICAgIF8sICAgICAgXywgICAgICAgIF8sICAgICAgIDFdLFxuXHRcdFttLCAgICAgICAgICAgaG1tYWEsICAgICAgICAgICBOTG1keXksICAgICAgICAgICAgICAgICBfLCAgICAgIE5MbWQsICAgICAgICAgICAgICAgICBfLCAgICAgIF8sICAgICAgICBfLCAgICAgICAxXSxcblx0XHRbcywgICAgICAgICAgIHNzLCAgICAgICAgICAgICAgTkxtZHl5ICsgXCIgXCIgKyBobW1hYSwgICBfLCAgICAgIE5MbWQgKyBcIiBcIiArIGhtbWFhLCAgIF8sICAgICAgTkxobW1hYSwgIF8sICAgICAgIDFdLFxuXHRcdFttcywgICAgICAgICAgc3MgKyBcIi57ZmZmfVwiLCAgIE5MbWR5eSArIFwiIFwiICsgaG1tYWEsICAgXywgICAgICBOTG1kICsgXCIgXCIgKyBobW1hYSwgICBfLCAgICAgIE5MaG1tYWEsICBfLCAgICAgICAxXSxcblx0XTtcblxuXHQvLyB0aGUgZW5zdXJlcyB0aGF0IGF4aXMgdGlja3MsIHZhbHVlcyAmIGdyaWQgYXJlIGFsaWduZWQgdG8gbG9naWNhbCB0ZW1wb3JhbCBicmVha3BvaW50cyBhbmQgbm90IGFuIGFyYml0cmFyeSB0aW1lc3RhbXBcblx0Ly8gaHR0cHM6Ly93d3cudGltZWFuZGRhdGUuY29tL3RpbWUvZHN0L1xuXHQvLyBodHRwczovL3d3dy50aW1lYW5kZGF0ZS5jb20vdGltZS9kc3QvMjAxOS5odG1sXG5cdC8vIGh0dHBzOi8vd3d3LmVwb2NoY29udmVydGVyLmNvbS90aW1lem9uZXNcblx0ZnVuY3Rpb24gdGltZUF4aXNTcGxpdHModHpEYXRlKSB7XG5cdFx0cmV0dXJuIChzZWxmLCBheGlzSWR4LCBzY2FsZU1pbiwgc2NhbGVNYXgsIGZvdW5kSW5jciwgZm91bmRTcGFjZSkgPT4ge1xuXHRcdFx0bGV0IHNwbGl0cyA9IFtdO1xuXHRcdFx0bGV0IGlzWXIgPSBmb3VuZEluY3IgPj0geTtcblx0XHRcdGxldCBpc01vID0gZm91bmRJbmNyID49IG1vICYmIGZvdW5kSW5jciA8IHk7XG5cblx0XHRcdC8vIGdldCB0aGUgdGltZXpvbmUtYWRqdXN0ZWQgZGF0ZVxuXHRcdFx0bGV0IG1pbkRhdGUgPSB0ekRhdGUoc2NhbGVNaW4pO1xuXHRcdFx0bGV0IG1pbkRhdGVUcyA9IHJvdW5kRGVjKG1pbkRhdGUgKiBtcywgMyk7XG5cblx0XHRcdC8vIGdldCB0cyBvZiAxMmFtICh0aGlzIGxhbmRzIHVzIGF0IG9yIGJlZm9yZSB0aGUgb3JpZ2luYWwgc2NhbGVNaW4pXG5cdFx0XHRsZXQgbWluTWluID0gbWtEYXRlKG1pbkRhdGUuZ2V0RnVsbFllYXIoKSwgaXNZciA/IDAgOiBtaW5EYXRlLmdldE1vbnRoKCksIGlzTW8gfHwgaXNZciA/IDEgOiBtaW5EYXRlLmdldERhdGUoKSk7XG5cdFx0XHRsZXQgbWluTWluVHMgPSByb3VuZERlYyhtaW5NaW4gKiBtcywgMyk7XG5cblx0XHRcdGlmIChpc01vIHx8IGlzWXIpIHtcblx0XHRcdFx0bGV0IG1vSW5jciA9IGlzTW8gPyBmb3VuZEluY3IgLyBtbyA6IDA7XG5cdFx0XHRcdGxldCB5ckluY3IgPSBpc1lyID8gZm91bmRJbmNyIC8geSAgOiAwO1xuXHRcdFx0Ly9cdGxldCB0ek9mZnNldCA9IHNjYWxlTWluIC0gbWluRGF0ZVRzO1x0XHQvLyBuZWVkZWQ/XG5cdFx0XHRcdGxldCBzcGxpdCA9IG1pbkRhdGVUcyA9PSBtaW5NaW5UcyA/IG1pbkRhdGVUcyA6IHJvdW5kRGVjKG1rRGF0ZShtaW5NaW4uZ2V0RnVsbFllYXIoKSArIHlySW5jciwgbWluTWluLmdldE1vbnRoKCkgKyBtb0luY3IsIDEpICogbXMsIDMpO1xuXHRcdFx0XHRsZXQgc3BsaXREYXRlID0gbmV3IERhdGUocm91bmQoc3BsaXQgLyBtcykpO1xuXHRcdFx0XHRsZXQgYmFzZVllYXIgPSBzcGxpdERhdGUuZ2V0RnVsbFllYXIoKTtcblx0XHRcdFx0bGV0IGJhc2VNb250aCA9IHNwbGl0RGF0ZS5nZXRNb250aCgpO1xuXG5cdFx0XHRcdGZvciAobGV0IGkgPSAwOyBzcGxpdCA8PSBzY2FsZU1heDsgaSsrKSB7XG5cdFx0XHRcdFx0bGV0IG5leHQgPSBta0RhdGUoYmFzZVllYXIgKyB5ckluY3IgKiBpLCBiYXNlTW9udGggKyBtb0luY3IgKiBpLCAxKTtcblx0XHRcdFx0XHRsZXQgb2ZmcyA9IG5leHQgLSB0ekRhdGUocm91bmREZWMobmV4dCAqIG1zLCAzKSk7XG5cblx0XHRcdFx0XHRzcGxpdCA9IHJvdW5kRGVjKCgrbmV4dCArIG9mZnMpICogbXMsIDMpO1xuXG5cdFx0XHRcdFx0aWYgKHNwbGl0IDw9IHNjYWxlTWF4KVxuXHRcdFx0XHRcdFx0c3BsaXRzLnB1c2goc3BsaXQpO1xuXHRcdFx0XHR9XG5cdFx0XHR9XG5cdFx0XHRlbHNlIHtcblx0XHRcdFx0bGV0IGluY3IwID0gZm91bmRJbmNyID49IGQgPyBkIDogZm91bmRJbmNyO1xuXHRcdFx0XHRsZXQgdHpPZmZzZXQgPSBmbG9vcihzY2FsZU1pbikgLSBmbG9vcihtaW5EYXRlVHMpO1xuXHRcdFx0XHRsZXQgc3BsaXQgPSBtaW5NaW5UcyArIHR6T2Zmc2V0ICsgaW5jclJvdW5kVXAobWluRGF0ZVRzIC0gbWluTWluVHMsIGluY3IwKTtcblx0XHRcdFx0c3BsaXRzLnB1c2goc3BsaXQpO1xuXG5cdFx0XHRcdGxldCBkYXRlMCA9IHR6RGF0ZShzcGxpdCk7XG5cblx0XHRcdFx0bGV0IHByZXZIb3VyID0gZGF0ZTAuZ2V0SG91cnMoKSArIChkYXRlMC5nZXRNaW51dGVzKCkgLyBtKSArIChkYXRlMC5nZXRTZWNvbmRzKCkgLyBoKTtcblx0XHRcdFx0bGV0IGluY3JIb3VycyA9IGZvdW5kSW5jciAvIGg7XG5cblx0XHRcdFx0bGV0IG1pblNwYWNlID0gc2VsZi5heGVzW2F4aXNJZHhdLl9zcGFjZTtcblx0XHRcdFx0bGV0IHBjdFNwYWNlID0gZm91bmRTcGFjZSAvIG1pblNwYWNlO1xuXG5cdFx0XHRcdHdoaWxlICgxKSB7XG5cdFx0XHRcdFx0c3BsaXQgPSByb3VuZERlYyhzcGxpdCArIGZvdW5kSW5jciwgbXMgPT0gMSA/IDAgOiAzKTtcblxuXHRcdFx0XHRcdGlmIChzcGxpdCA+IHNjYWxlTWF4KVxuXHRcdFx0XHRcdFx0YnJlYWs7XG5cblx0XHRcdFx0XHRpZiAoaW5jckhvdXJzID4gMSkge1xuXHRcdFx0XHRcdFx0bGV0IGV4cGVjdGVkSG91ciA9IGZsb29yKHJvdW5kRGVjKHByZXZIb3VyICsgaW5jckhvdXJzLCA2KSkgJSAyNDtcblx0XHRcdFx0XHRcdGxldCBzcGxpdERhdGUgPSB0ekRhdGUoc3BsaXQpO1xuXHRcdFx0XHRcdFx0bGV0IGFjdHVhbEhvdXIgPSBzcGxpdERhdGUuZ2V0SG91cnMoKTtcblxuXHRcdFx0XHRcdFx0bGV0IGRzdFNoaWZ0ID0gYWN0dWFsSG91ciAtIGV4cGVjdGVkSG91cjtcblxuXHRcdFx0XHRcdFx0aWYgKGRzdFNoaWZ0ID4gMSlcblx0XHRcdFx0XHRcdFx0ZHN0U2hpZnQgPSAtMTtcblxuXHRcdFx0XHRcdFx0c3BsaXQgLT0gZHN0U2hpZnQgKiBoO1xuXG5cdFx0XHRcdFx0XHRwcmV2SG91ciA9IChwcmV2SG91ciArIGluY3JIb3VycykgJSAyNDtcblxuXHRcdFx0XHRcdFx0Ly8gYWRkIGEgdGljayBvbmx5IGlmIGl0J3MgZnVydGhlciB0aGFuIDcwJSBvZiB0aGUgbWluIGFsbG93ZWQgbGFiZWwgc3BhY2luZ1xuXHRcdFx0XHRcdFx0bGV0IHByZXZTcGxpdCA9IHNwbGl0c1tzcGxpdHMubGVuZ3RoIC0gMV07XG5cdFx0XHRcdFx0XHRsZXQgcGN0SW5jciA9IHJvdW5kRGVjKChzcGxpdCAtIHByZXZTcGxpdCkgLyBmb3VuZEluY3IsIDMpO1xuXG5cdFx0XHRcdFx0XHRpZiAocGN0SW5jciAqIHBjdFNwYWNlID49IC43KVxuXHRcdFx0XHRcdFx0XHRzcGxpdHMucHVzaChzcGxpdCk7XG5cdFx0XHRcdFx0fVxuXHRcdFx0XHRcdGVsc2Vcblx0XHRcdFx0XHRcdHNwbGl0cy5wdXNoKHNwbGl0KTtcblx0XHRcdFx0fVxuXHRcdFx0fVxuXG5cdFx0XHRyZXR1cm4gc3BsaXRzO1xuXHRcdH1cblx0fVxuXG5cdHJldHVybiBbXG5cdFx0dGltZUluY3JzLFxuXHRcdF90aW1lQXhpc1N0YW1wcyxcblx0XHR0aW1lQXhpc1NwbGl0cyxcblx0XTtcbn1cblxuY29uc3QgWyB0aW1lSW5jcnNNcywgX3RpbWVBeGlzU3RhbXBzTXMsIHRpbWVBeGlzU3BsaXRzTXMgXSA9IGdlblRpbWVTdHVmZnMoMSk7XG5jb25zdCBbIHRpbWVJbmNyc1MsICBfdGltZUF4aXNTdGFtcHNTLCAgdGltZUF4aXNTcGxpdHNTICBdID0gZ2VuVGltZVN0dWZmcygxZS0zKTtcblxuLy8gYmFzZSAyXG5nZW5JbmNycygyLCAtNTMsIDUzLCBbMV0pO1xuXG4vKlxuY29uc29sZS5sb2coe1xuXHRkZWNJbmNycyxcblx0b25lSW5jcnMsXG5cdHdob2xlSW5jcnMsXG5cdG51bUluY3JzLFxuXHR0aW1lSW5jcnMsXG5cdGZpeGVkRGVjLFxufSk7XG4qL1xuXG5mdW5jdGlvbiB0aW1lQXhpc1N0YW1wcyhzdGFtcENmZywgZm10RGF0ZSkge1xuXHRyZXR1cm4gc3RhbXBDZmcubWFwKHMgPT4gcy5tYXAoKHYsIGkpID0+XG5cdFx0aSA9PSAwIHx8IGkgPT0gOCB8fCB2ID09IG51bGwgPyB2IDogZm10RGF0ZShpID09IDEgfHwgc1s4XSA9PSAwID8gdiA6IHNbMV0gKyB2KVxuXHQpKTtcbn1cblxuLy8gVE9ETzogd2lsbCBuZWVkIHRvIGFjY2VwdCBzcGFjZXNbXSBhbmQgcHVsbCBpbmNyIGludG8gdGhlIGxvb3Agd2hlbiBncmlkIHdpbGwgYmUgbm9uLXVuaWZvcm0sIGVnIGZvciBsb2cgc2NhbGVzLlxuLy8gY3VycmVudGx5IHdlIGlnbm9yZSB0aGlzIGZvciBtb250aHMgc2luY2UgdGhleSdyZSAqbmVhcmx5KiB1bmlmb3JtIGFuZCB0aGUgYWRkZWQgY29tcGxleGl0eSBpcyBub3Qgd29ydGggaXRcbmZ1bmN0aW9uIHRpbWVBeGlzVmFscyh0ekRhdGUsIHN0YW1wcykge1xuXHRyZXR1cm4gKHNlbGYsIHNwbGl0cywgYXhpc0lkeCwgZm91bmRTcGFjZSwgZm91bmRJbmNyKSA9PiB7XG5cdFx0bGV0IHMgPSBzdGFtcHMuZmluZChzID0+IGZvdW5kSW5jciA+PSBzWzBdKSB8fCBzdGFtcHNbc3RhbXBzLmxlbmd0aCAtIDFdO1xuXG5cdFx0Ly8gdGhlc2UgdHJhY2sgYm91bmRhcmllcyB3aGVuIGEgZnVsbCBsYWJlbCBpcyBuZWVkZWQgYWdhaW5cblx0XHRsZXQgcHJldlllYXI7XG5cdFx0bGV0IHByZXZNbnRoO1xuXHRcdGxldCBwcmV2RGF0ZTtcblx0XHRsZXQgcHJldkhvdXI7XG5cdFx0bGV0IHByZXZNaW5zO1xuXHRcdGxldCBwcmV2U2VjcztcblxuXHRcdHJldHVybiBzcGxpdHMubWFwKHNwbGl0ID0+IHtcblx0XHRcdGxldCBkYXRlID0gdHpEYXRlKHNwbGl0KTtcblxuXHRcdFx0bGV0IG5ld1llYXIgPSBkYXRlLmdldEZ1bGxZZWFyKCk7XG5cdFx0XHRsZXQgbmV3TW50aCA9IGRhdGUuZ2V0TW9udGgoKTtcblx0XHRcdGxldCBuZXdEYXRlID0gZGF0ZS5nZXREYXRlKCk7XG5cdFx0XHRsZXQgbmV3SG91ciA9IGRhdGUuZ2V0SG91cnMoKTtcblx0XHRcdGxldCBuZXdNaW5zID0gZGF0ZS5nZXRNaW51dGVzKCk7XG5cdFx0XHRsZXQgbmV3U2VjcyA9IGRhdGUuZ2V0U2Vjb25kcygpO1xuXG5cdFx0XHRsZXQgc3RhbXAgPSAoXG5cdFx0XHRcdG5ld1llYXIgIT0gcHJldlllYXIgJiYgc1syXSB8fFxuXHRcdFx0XHRuZXdNbnRoICE9IHByZXZNbnRoICYmIHNbM10gfHxcblx0XHRcdFx0bmV3RGF0ZSAhPSBwcmV2RGF0ZSAmJiBzWzRdIHx8XG5cdFx0XHRcdG5ld0hvdXIgIT0gcHJldkhvdXIgJiYgc1s1XSB8fFxuXHRcdFx0XHRuZXdNaW5zICE9IHByZXZNaW5zICYmIHNbNl0gfHxcblx0XHRcdFx0bmV3U2VjcyAhPSBwcmV2U2VjcyAmJiBzWzddIHx8XG5cdFx0XHRcdCAgICAgICAgICAgICAgICAgICAgICAgc1sxXVxuXHRcdFx0KTtcblxuXHRcdFx0cHJldlllYXIgPSBuZXdZZWFyO1xuXHRcdFx0cHJldk1udGggPSBuZXdNbnRoO1xuXHRcdFx0cHJldkRhdGUgPSBuZXdEYXRlO1xuXHRcdFx0cHJldkhvdXIgPSBuZXdIb3VyO1xuXHRcdFx0cHJldk1pbnMgPSBuZXdNaW5zO1xuXHRcdFx0cHJldlNlY3MgPSBuZXdTZWNzO1xuXG5cdFx0XHRyZXR1cm4gc3RhbXAoZGF0ZSk7XG5cdFx0fSk7XG5cdH1cbn1cblxuLy8gZm9yIHdoZW4gYXhpcy52YWx1ZXMgaXMgZGVmaW5lZCBhcyBhIHN0YXRpYyBmbXREYXRlIHRlbXBsYXRlIHN0cmluZ1xuZnVuY3Rpb24gdGltZUF4aXNWYWwodHpEYXRlLCBkYXRlVHBsKSB7XG5cdGxldCBzdGFtcCA9IGZtdERhdGUoZGF0ZVRwbCk7XG5cdHJldHVybiAoc2VsZiwgc3BsaXRzLCBheGlzSWR4LCBmb3VuZFNwYWNlLCBmb3VuZEluY3IpID0+IHNwbGl0cy5tYXAoc3BsaXQgPT4gc3RhbXAodHpEYXRlKHNwbGl0KSkpO1xufVxuXG5mdW5jdGlvbiBta0RhdGUoeSwgbSwgZCkge1xuXHRyZXR1cm4gbmV3IERhdGUoeSwgbSwgZCk7XG59XG5cbmZ1bmN0aW9uIHRpbWVTZXJpZXNTdGFtcChzdGFtcENmZywgZm10RGF0ZSkge1xuXHRyZXR1cm4gZm10RGF0ZShzdGFtcENmZyk7XG59XG5jb25zdCBfdGltZVNlcmllc1N0YW1wID0gJ3tZWVlZfS17TU19LXtERH0ge2h9OnttbX17YWF9JztcblxuZnVuY3Rpb24gdGltZVNlcmllc1ZhbCh0ekRhdGUsIHN0YW1wKSB7XG5cdHJldHVybiAoc2VsZiwgdmFsLCBzZXJpZXNJZHgsIGRhdGFJZHgpID0+IGRhdGFJZHggPT0gbnVsbCA/IExFR0VORF9ESVNQIDogc3RhbXAodHpEYXRlKHZhbCkpO1xufVxuXG5mdW5jdGlvbiBsZWdlbmRTdHJva2Uoc2VsZiwgc2VyaWVzSWR4KSB7XG5cdGxldCBzID0gc2VsZi5zZXJpZXNbc2VyaWVzSWR4XTtcblx0cmV0dXJuIHMud2lkdGggPyBzLnN0cm9rZShzZWxmLCBzZXJpZXNJZHgpIDogcy5wb2ludHMud2lkdGggPyBzLnBvaW50cy5zdHJva2Uoc2VsZiwgc2VyaWVzSWR4KSA6IG51bGw7XG59XG5cbmZ1bmN0aW9uIGxlZ2VuZEZpbGwoc2VsZiwgc2VyaWVzSWR4KSB7XG5cdHJldHVybiBzZWxmLnNlcmllc1tzZXJpZXNJZHhdLmZpbGwoc2VsZiwgc2VyaWVzSWR4KTtcbn1cblxuY29uc3QgbGVnZW5kT3B0cyA9IHtcblx0c2hvdzogdHJ1ZSxcblx0bGl2ZTogdHJ1ZSxcblx0aXNvbGF0ZTogZmFsc2UsXG5cdG1vdW50OiBub29wLFxuXHRtYXJrZXJzOiB7XG5cdFx0c2hvdzogdHJ1ZSxcblx0XHR3aWR0aDogMixcblx0XHRzdHJva2U6IGxlZ2VuZFN0cm9rZSxcblx0XHRmaWxsOiBsZWdlbmRGaWxsLFxuXHRcdGRhc2g6IFwic29saWRcIixcblx0fSxcblx0aWR4OiBudWxsLFxuXHRpZHhzOiBudWxsLFxuXHR2YWx1ZXM6IFtdLFxufTtcblxuZnVuY3Rpb24gY3Vyc29yUG9pbnRTaG93KHNlbGYsIHNpKSB7XG5cdGxldCBvID0gc2VsZi5jdXJzb3IucG9pbnRzO1xuXG5cdGxldCBwdCA9IHBsYWNlRGl2KCk7XG5cblx0bGV0IHNpemUgPSBvLnNpemUoc2VsZiwgc2kpO1xuXHRzZXRTdHlsZVB4KHB0LCBXSURUSCwgc2l6ZSk7XG5cdHNldFN0eWxlUHgocHQsIEhFSUdIVCwgc2l6ZSk7XG5cblx0bGV0IG1hciA9IHNpemUgLyAtMjtcblx0c2V0U3R5bGVQeChwdCwgXCJtYXJnaW5MZWZ0XCIsIG1hcik7XG5cdHNldFN0eWxlUHgocHQsIFwibWFyZ2luVG9wXCIsIG1hcik7XG5cblx0bGV0IHdpZHRoID0gby53aWR0aChzZWxmLCBzaSwgc2l6ZSk7XG5cdHdpZHRoICYmIHNldFN0eWxlUHgocHQsIFwiYm9yZGVyV2lkdGhcIiwgd2lkdGgpO1xuXG5cdHJldHVybiBwdDtcbn1cblxuZnVuY3Rpb24gY3Vyc29yUG9pbnRGaWxsKHNlbGYsIHNpKSB7XG5cdGxldCBzcCA9IHNlbGYuc2VyaWVzW3NpXS5wb2ludHM7XG5cdHJldHVybiBzcC5fZmlsbCB8fCBzcC5fc3Ryb2tlO1xufVxuXG5mdW5jdGlvbiBjdXJzb3JQb2ludFN0cm9rZShzZWxmLCBzaSkge1xuXHRsZXQgc3AgPSBzZWxmLnNlcmllc1tzaV0ucG9pbnRzO1xuXHRyZXR1cm4gc3AuX3N0cm9rZSB8fCBzcC5fZmlsbDtcbn1cblxuZnVuY3Rpb24gY3Vyc29yUG9pbnRTaXplKHNlbGYsIHNpKSB7XG5cdGxldCBzcCA9IHNlbGYuc2VyaWVzW3NpXS5wb2ludHM7XG5cdHJldHVybiBzcC5zaXplO1xufVxuXG5jb25zdCBtb3ZlVHVwbGUgPSBbMCwwXTtcblxuZnVuY3Rpb24gY3Vyc29yTW92ZShzZWxmLCBtb3VzZUxlZnQxLCBtb3VzZVRvcDEpIHtcblx0bW92ZVR1cGxlWzBdID0gbW91c2VMZWZ0MTtcblx0bW92ZVR1cGxlWzFdID0gbW91c2VUb3AxO1xuXHRyZXR1cm4gbW92ZVR1cGxlO1xufVxuXG5mdW5jdGlvbiBmaWx0QnRuMChzZWxmLCB0YXJnLCBoYW5kbGUsIG9ubHlUYXJnID0gdHJ1ZSkge1xuXHRyZXR1cm4gZSA9PiB7XG5cdFx0ZS5idXR0b24gPT0gMCAmJiAoIW9ubHlUYXJnIHx8IGUudGFyZ2V0ID09IHRhcmcpICYmIGhhbmRsZShlKTtcblx0fTtcbn1cblxuZnVuY3Rpb24gZmlsdFRhcmcoc2VsZiwgdGFyZywgaGFuZGxlLCBvbmx5VGFyZyA9IHRydWUpIHtcblx0cmV0dXJuIGUgPT4ge1xuXHRcdCghb25seVRhcmcgfHwgZS50YXJnZXQgPT0gdGFyZykgJiYgaGFuZGxlKGUpO1xuXHR9O1xufVxuXG5jb25zdCBjdXJzb3JPcHRzID0ge1xuXHRzaG93OiB0cnVlLFxuXHR4OiB0cnVlLFxuXHR5OiB0cnVlLFxuXHRsb2NrOiBmYWxzZSxcblx0bW92ZTogY3Vyc29yTW92ZSxcblx0cG9pbnRzOiB7XG5cdFx0b25lOiAgICBmYWxzZSxcblx0XHRzaG93OiAgIGN1cnNvclBvaW50U2hvdyxcblx0XHRzaXplOiAgIGN1cnNvclBvaW50U2l6ZSxcblx0XHR3aWR0aDogIDAsXG5cdFx0c3Ryb2tlOiBjdXJzb3JQb2ludFN0cm9rZSxcblx0XHRmaWxsOiAgIGN1cnNvclBvaW50RmlsbCxcblx0fSxcblxuXHRiaW5kOiB7XG5cdFx0bW91c2Vkb3duOiAgIGZpbHRCdG4wLFxuXHRcdG1vdXNldXA6ICAgICBmaWx0QnRuMCxcblx0XHRjbGljazogICAgICAgZmlsdEJ0bjAsIC8vIGxlZ2VuZCBjbGlja3MsIG5vdCAudS1vdmVyIGNsaWNrc1xuXHRcdGRibGNsaWNrOiAgICBmaWx0QnRuMCxcblxuXHRcdG1vdXNlbW92ZTogICBmaWx0VGFyZyxcblx0XHRtb3VzZWxlYXZlOiAgZmlsdFRhcmcsXG5cdFx0bW91c2VlbnRlcjogIGZpbHRUYXJnLFxuXHR9LFxuXG5cdGRyYWc6IHtcblx0XHRzZXRTY2FsZTogdHJ1ZSxcblx0XHR4OiB0cnVlLFxuXHRcdHk6IGZhbHNlLFxuXHRcdGRpc3Q6IDAsXG5cdFx0dW5pOiBudWxsLFxuXHRcdGNsaWNrOiAoc2VsZiwgZSkgPT4ge1xuXHRcdC8vXHRlLnByZXZlbnREZWZhdWx0KCk7XG5cdFx0XHRlLnN0b3BQcm9wYWdhdGlvbigpO1xuXHRcdFx0ZS5zdG9wSW1tZWRpYXRlUHJvcGFnYXRpb24oKTtcblx0XHR9LFxuXHRcdF94OiBmYWxzZSxcblx0XHRfeTogZmFsc2UsXG5cdH0sXG5cblx0Zm9jdXM6IHtcblx0XHRkaXN0OiAoc2VsZiwgc2VyaWVzSWR4LCBkYXRhSWR4LCB2YWxQb3MsIGN1clBvcykgPT4gdmFsUG9zIC0gY3VyUG9zLFxuXHRcdHByb3g6IC0xLFxuXHRcdGJpYXM6IDAsXG5cdH0sXG5cblx0aG92ZXI6IHtcblx0XHRza2lwOiBbdm9pZCAwXSxcblx0XHRwcm94OiBudWxsLFxuXHRcdGJpYXM6IDAsXG5cdH0sXG5cblx0bGVmdDogLTEwLFxuXHR0b3A6IC0xMCxcblx0aWR4OiBudWxsLFxuXHRkYXRhSWR4OiBudWxsLFxuXHRpZHhzOiBudWxsLFxuXG5cdGV2ZW50OiBudWxsLFxufTtcblxuY29uc3QgYXhpc0xpbmVzID0ge1xuXHRzaG93OiB0cnVlLFxuXHRzdHJva2U6IFwicmdiYSgwLDAsMCwwLjA3KVwiLFxuXHR3aWR0aDogMixcbi8vXHRkYXNoOiBbXSxcbn07XG5cbmNvbnN0IGdyaWQgPSBhc3NpZ24oe30sIGF4aXNMaW5lcywge1xuXHRmaWx0ZXI6IHJldEFyZzEsXG59KTtcblxuY29uc3QgdGlja3MgPSBhc3NpZ24oe30sIGdyaWQsIHtcblx0c2l6ZTogMTAsXG59KTtcblxuY29uc3QgYm9yZGVyID0gYXNzaWduKHt9LCBheGlzTGluZXMsIHtcblx0c2hvdzogZmFsc2UsXG59KTtcblxuY29uc3QgZm9udCAgICAgID0gJzEycHggc3lzdGVtLXVpLCAtYXBwbGUtc3lzdGVtLCBcIlNlZ29lIFVJXCIsIFJvYm90bywgXCJIZWx2ZXRpY2EgTmV1ZVwiLCBBcmlhbCwgXCJOb3RvIFNhbnNcIiwgc2Fucy1zZXJpZiwgXCJBcHBsZSBDb2xvciBFbW9qaVwiLCBcIlNlZ29lIFVJIEVtb2ppXCIsIFwiU2Vnb2UgVUkgU3ltYm9sXCIsIFwiTm90byBDb2xvciBFbW9qaVwiJztcbmNvbnN0IGxhYmVsRm9udCA9IFwiYm9sZCBcIiArIGZvbnQ7XG5jb25zdCBsaW5lR2FwID0gMS41O1x0Ly8gZm9udC1zaXplIG11bHRpcGxpZXJcblxuY29uc3QgeEF4aXNPcHRzID0ge1xuXHRzaG93OiB0cnVlLFxuXHRzY2FsZTogXCJ4XCIsXG5cdHN0cm9rZTogaGV4QmxhY2ssXG5cdHNwYWNlOiA1MCxcblx0Z2FwOiA1LFxuXHRhbGlnblRvOiAxLFxuXHRzaXplOiA1MCxcblx0bGFiZWxHYXA6IDAsXG5cdGxhYmVsU2l6ZTogMzAsXG5cdGxhYmVsRm9udCxcblx0c2lkZTogMixcbi8vXHRjbGFzczogXCJ4LXZhbHNcIixcbi8vXHRpbmNyczogdGltZUluY3JzLFxuLy9cdHZhbHVlczogdGltZVZhbHMsXG4vL1x0ZmlsdGVyOiByZXRBcmcxLFxuXHRncmlkLFxuXHR0aWNrcyxcblx0Ym9yZGVyLFxuXHRmb250LFxuXHRsaW5lR2FwLFxuXHRyb3RhdGU6IDAsXG59O1xuXG5jb25zdCBudW1TZXJpZXNMYWJlbCA9IFwiVmFsdWVcIjtcbmNvbnN0IHRpbWVTZXJpZXNMYWJlbCA9IFwiVGltZVwiO1xuXG5jb25zdCB4U2VyaWVzT3B0cyA9IHtcblx0c2hvdzogdHJ1ZSxcblx0c2NhbGU6IFwieFwiLFxuXHRhdXRvOiBmYWxzZSxcblx0c29ydGVkOiAxLFxuLy9cdGxhYmVsOiBcIlRpbWVcIixcbi8vXHR2YWx1ZTogdiA9PiBzdGFtcChuZXcgRGF0ZSh2ICogMWUzKSksXG5cblx0Ly8gaW50ZXJuYWwgY2FjaGVzXG5cdG1pbjogaW5mLFxuXHRtYXg6IC1pbmYsXG5cdGlkeHM6IFtdLFxufTtcblxuZnVuY3Rpb24gbnVtQXhpc1ZhbHMoc2VsZiwgc3BsaXRzLCBheGlzSWR4LCBmb3VuZFNwYWNlLCBmb3VuZEluY3IpIHtcblx0cmV0dXJuIHNwbGl0cy5tYXAodiA9PiB2ID09IG51bGwgPyBcIlwiIDogZm10TnVtKHYpKTtcbn1cblxuZnVuY3Rpb24gbnVtQXhpc1NwbGl0cyhzZWxmLCBheGlzSWR4LCBzY2FsZU1pbiwgc2NhbGVNYXgsIGZvdW5kSW5jciwgZm91bmRTcGFjZSwgZm9yY2VNaW4pIHtcblx0bGV0IHNwbGl0cyA9IFtdO1xuXG5cdGxldCBudW1EZWMgPSBmaXhlZERlYy5nZXQoZm91bmRJbmNyKSB8fCAwO1xuXG5cdHNjYWxlTWluID0gZm9yY2VNaW4gPyBzY2FsZU1pbiA6IHJvdW5kRGVjKGluY3JSb3VuZFVwKHNjYWxlTWluLCBmb3VuZEluY3IpLCBudW1EZWMpO1xuXG5cdGZvciAobGV0IHZhbCA9IHNjYWxlTWluOyB2YWwgPD0gc2NhbGVNYXg7IHZhbCA9IHJvdW5kRGVjKHZhbCArIGZvdW5kSW5jciwgbnVtRGVjKSlcblx0XHRzcGxpdHMucHVzaChPYmplY3QuaXModmFsLCAtMCkgPyAwIDogdmFsKTtcdFx0Ly8gY29hbGVzY2VzIC0wXG5cblx0cmV0dXJuIHNwbGl0cztcbn1cblxuLy8gdGhpcyBkb2VzbnQgd29yayBmb3Igc2luLCB3aGljaCBuZWVkcyB0byBjb21lIG9mZiBmcm9tIDAgaW5kZXBlbmRlbnRseSBpbiBwb3MgYW5kIG5lZyBkaXJzXG5mdW5jdGlvbiBsb2dBeGlzU3BsaXRzKHNlbGYsIGF4aXNJZHgsIHNjYWxlTWluLCBzY2FsZU1heCwgZm91bmRJbmNyLCBmb3VuZFNwYWNlLCBmb3JjZU1pbikge1xuXHRjb25zdCBzcGxpdHMgPSBbXTtcblxuXHRjb25zdCBsb2dCYXNlID0gc2VsZi5zY2FsZXNbc2VsZi5heGVzW2F4aXNJZHhdLnNjYWxlXS5sb2c7XG5cblx0Y29uc3QgbG9nRm4gPSBsb2dCYXNlID09IDEwID8gbG9nMTAgOiBsb2cyO1xuXG5cdGNvbnN0IGV4cCA9IGZsb29yKGxvZ0ZuKHNjYWxlTWluKSk7XG5cblx0Zm91bmRJbmNyID0gcG93KGxvZ0Jhc2UsIGV4cCk7XG5cblx0Ly8gYm9vOiAxMCAqKiAtMjQgPT09IDEuMDAwMDAwMDAwMDAwMDAwMWUtMjRcblx0Ly8gdGhpcyBncmFicyB0aGUgcHJvcGVyIDFlLTI0IG9uZVxuXHRpZiAobG9nQmFzZSA9PSAxMClcblx0XHRmb3VuZEluY3IgPSBudW1JbmNyc1tjbG9zZXN0SWR4KGZvdW5kSW5jciwgbnVtSW5jcnMpXTtcblxuXHRsZXQgc3BsaXQgPSBzY2FsZU1pbjtcblx0bGV0IG5leHRNYWdJbmNyID0gZm91bmRJbmNyICogbG9nQmFzZTtcblxuXHRpZiAobG9nQmFzZSA9PSAxMClcblx0XHRuZXh0TWFnSW5jciA9IG51bUluY3JzW2Nsb3Nlc3RJZHgobmV4dE1hZ0luY3IsIG51bUluY3JzKV07XG5cblx0ZG8ge1xuXHRcdHNwbGl0cy5wdXNoKHNwbGl0KTtcblx0XHRzcGxpdCA9IHNwbGl0ICsgZm91bmRJbmNyO1xuXG5cdFx0aWYgKGxvZ0Jhc2UgPT0gMTAgJiYgIWZpeGVkRGVjLmhhcyhzcGxpdCkpXG5cdFx0XHRzcGxpdCA9IHJvdW5kRGVjKHNwbGl0LCBmaXhlZERlYy5nZXQoZm91bmRJbmNyKSk7XG5cblx0XHRpZiAoc3BsaXQgPj0gbmV4dE1hZ0luY3IpIHtcblx0XHRcdGZvdW5kSW5jciA9IHNwbGl0O1xuXHRcdFx0bmV4dE1hZ0luY3IgPSBmb3VuZEluY3IgKiBsb2dCYXNlO1xuXG5cdFx0XHRpZiAobG9nQmFzZSA9PSAxMClcblx0XHRcdFx0bmV4dE1hZ0luY3IgPSBudW1JbmNyc1tjbG9zZXN0SWR4KG5leHRNYWdJbmNyLCBudW1JbmNycyldO1xuXHRcdH1cblx0fSB3aGlsZSAoc3BsaXQgPD0gc2NhbGVNYXgpO1xuXG5cdHJldHVybiBzcGxpdHM7XG59XG5cbmZ1bmN0aW9uIGFzaW5oQXhpc1NwbGl0cyhzZWxmLCBheGlzSWR4LCBzY2FsZU1pbiwgc2NhbGVNYXgsIGZvdW5kSW5jciwgZm91bmRTcGFjZSwgZm9yY2VNaW4pIHtcblx0bGV0IHNjID0gc2VsZi5zY2FsZXNbc2VsZi5heGVzW2F4aXNJZHhdLnNjYWxlXTtcblxuXHRsZXQgbGludGhyZXNoID0gc2MuYXNpbmg7XG5cblx0bGV0IHBvc1NwbGl0cyA9IHNjYWxlTWF4ID4gbGludGhyZXNoID8gbG9nQXhpc1NwbGl0cyhzZWxmLCBheGlzSWR4LCBtYXgobGludGhyZXNoLCBzY2FsZU1pbiksIHNjYWxlTWF4LCBmb3VuZEluY3IpIDogW2xpbnRocmVzaF07XG5cdGxldCB6ZXJvID0gc2NhbGVNYXggPj0gMCAmJiBzY2FsZU1pbiA8PSAwID8gWzBdIDogW107XG5cdGxldCBuZWdTcGxpdHMgPSBzY2FsZU1pbiA8IC1saW50aHJlc2ggPyBsb2dBeGlzU3BsaXRzKHNlbGYsIGF4aXNJZHgsIG1heChsaW50aHJlc2gsIC1zY2FsZU1heCksIC1zY2FsZU1pbiwgZm91bmRJbmNyKTogW2xpbnRocmVzaF07XG5cblx0cmV0dXJuIG5lZ1NwbGl0cy5yZXZlcnNlKCkubWFwKHYgPT4gLXYpLmNvbmNhdCh6ZXJvLCBwb3NTcGxpdHMpO1xufVxuXG5jb25zdCBSRV9BTEwgICA9IC8uLztcbmNvbnN0IFJFXzEyMzU3ID0gL1sxMjM1N10vO1xuY29uc3QgUkVfMTI1ICAgPSAvWzEyNV0vO1xuY29uc3QgUkVfMSAgICAgPSAvMS87XG5cbmNvbnN0IF9maWx0ID0gKHNwbGl0cywgZGlzdHIsIHJlLCBrZWVwTW9kKSA9PiBzcGxpdHMubWFwKCh2LCBpKSA9PiAoKGRpc3RyID09IDQgJiYgdiA9PSAwKSB8fCBpICUga2VlcE1vZCA9PSAwICYmIHJlLnRlc3Qodi50b0V4cG9uZW50aWFsKClbdiA8IDAgPyAxIDogMF0pKSA/IHYgOiBudWxsKTtcblxuZnVuY3Rpb24gbG9nMTBBeGlzVmFsc0ZpbHQoc2VsZiwgc3BsaXRzLCBheGlzSWR4LCBmb3VuZFNwYWNlLCBmb3VuZEluY3IpIHtcblx0bGV0IGF4aXMgPSBzZWxmLmF4ZXNbYXhpc0lkeF07XG5cdGxldCBzY2FsZUtleSA9IGF4aXMuc2NhbGU7XG5cdGxldCBzYyA9IHNlbGYuc2NhbGVzW3NjYWxlS2V5XTtcblxuLy9cdGlmIChzYy5kaXN0ciA9PSAzICYmIHNjLmxvZyA9PSAyKVxuLy9cdFx0cmV0dXJuIHNwbGl0cztcblxuXHRsZXQgdmFsVG9Qb3MgPSBzZWxmLnZhbFRvUG9zO1xuXG5cdGxldCBtaW5TcGFjZSA9IGF4aXMuX3NwYWNlO1xuXG5cdGxldCBfMTAgPSB2YWxUb1BvcygxMCwgc2NhbGVLZXkpO1xuXG5cdGxldCByZSA9IChcblx0XHR2YWxUb1Bvcyg5LCBzY2FsZUtleSkgLSBfMTAgPj0gbWluU3BhY2UgPyBSRV9BTEwgOlxuXHRcdHZhbFRvUG9zKDcsIHNjYWxlS2V5KSAtIF8xMCA+PSBtaW5TcGFjZSA/IFJFXzEyMzU3IDpcblx0XHR2YWxUb1Bvcyg1LCBzY2FsZUtleSkgLSBfMTAgPj0gbWluU3BhY2UgPyBSRV8xMjUgOlxuXHRcdFJFXzFcblx0KTtcblxuXHRpZiAocmUgPT0gUkVfMSkge1xuXHRcdGxldCBtYWdTcGFjZSA9IGFicyh2YWxUb1BvcygxLCBzY2FsZUtleSkgLSBfMTApO1xuXG5cdFx0aWYgKG1hZ1NwYWNlIDwgbWluU3BhY2UpXG5cdFx0XHRyZXR1cm4gX2ZpbHQoc3BsaXRzLnNsaWNlKCkucmV2ZXJzZSgpLCBzYy5kaXN0ciwgcmUsIGNlaWwobWluU3BhY2UgLyBtYWdTcGFjZSkpLnJldmVyc2UoKTsgLy8gbWF4LT5taW4gc2tpcFxuXHR9XG5cblx0cmV0dXJuIF9maWx0KHNwbGl0cywgc2MuZGlzdHIsIHJlLCAxKTtcbn1cblxuZnVuY3Rpb24gbG9nMkF4aXNWYWxzRmlsdChzZWxmLCBzcGxpdHMsIGF4aXNJZHgsIGZvdW5kU3BhY2UsIGZvdW5kSW5jcikge1xuXHRsZXQgYXhpcyA9IHNlbGYuYXhlc1theGlzSWR4XTtcblx0bGV0IHNjYWxlS2V5ID0gYXhpcy5zY2FsZTtcblx0bGV0IG1pblNwYWNlID0gYXhpcy5fc3BhY2U7XG5cdGxldCB2YWxUb1BvcyA9IHNlbGYudmFsVG9Qb3M7XG5cblx0bGV0IG1hZ1NwYWNlID0gYWJzKHZhbFRvUG9zKDEsIHNjYWxlS2V5KSAtIHZhbFRvUG9zKDIsIHNjYWxlS2V5KSk7XG5cblx0aWYgKG1hZ1NwYWNlIDwgbWluU3BhY2UpXG5cdFx0cmV0dXJuIF9maWx0KHNwbGl0cy5zbGljZSgpLnJldmVyc2UoKSwgMywgUkVfQUxMLCBjZWlsKG1pblNwYWNlIC8gbWFnU3BhY2UpKS5yZXZlcnNlKCk7IC8vIG1heC0+bWluIHNraXBcblxuXHRyZXR1cm4gc3BsaXRzO1xufVxuXG5mdW5jdGlvbiBudW1TZXJpZXNWYWwoc2VsZiwgdmFsLCBzZXJpZXNJZHgsIGRhdGFJZHgpIHtcblx0cmV0dXJuIGRhdGFJZHggPT0gbnVsbCA/IExFR0VORF9ESVNQIDogdmFsID09IG51bGwgPyBcIlwiIDogZm10TnVtKHZhbCk7XG59XG5cbmNvbnN0IHlBeGlzT3B0cyA9IHtcblx0c2hvdzogdHJ1ZSxcblx0c2NhbGU6IFwieVwiLFxuXHRzdHJva2U6IGhleEJsYWNrLFxuXHRzcGFjZTogMzAsXG5cdGdhcDogNSxcblx0YWxpZ25UbzogMSxcblx0c2l6ZTogNTAsXG5cdGxhYmVsR2FwOiAwLFxuXHRsYWJlbFNpemU6IDMwLFxuXHRsYWJlbEZvbnQsXG5cdHNpZGU6IDMsXG4vL1x0Y2xhc3M6IFwieS12YWxzXCIsXG4vL1x0aW5jcnM6IG51bUluY3JzLFxuLy9cdHZhbHVlczogKHZhbHMsIHNwYWNlKSA9PiB2YWxzLFxuLy9cdGZpbHRlcjogcmV0QXJnMSxcblx0Z3JpZCxcblx0dGlja3MsXG5cdGJvcmRlcixcblx0Zm9udCxcblx0bGluZUdhcCxcblx0cm90YXRlOiAwLFxufTtcblxuLy8gdGFrZXMgc3Ryb2tlIHdpZHRoXG5mdW5jdGlvbiBwdERpYSh3aWR0aCwgbXVsdCkge1xuXHRsZXQgZGlhID0gMyArICh3aWR0aCB8fCAxKSAqIDI7XG5cdHJldHVybiByb3VuZERlYyhkaWEgKiBtdWx0LCAzKTtcbn1cblxuZnVuY3Rpb24gc2VyaWVzUG9pbnRzU2hvdyhzZWxmLCBzaSkge1xuXHRsZXQgeyBzY2FsZSwgaWR4cyB9ID0gc2VsZi5zZXJpZXNbMF07XG5cdGxldCB4RGF0YSA9IHNlbGYuX2RhdGFbMF07XG5cdGxldCBwMCA9IHNlbGYudmFsVG9Qb3MoeERhdGFbaWR4c1swXV0sIHNjYWxlLCB0cnVlKTtcblx0bGV0IHAxID0gc2VsZi52YWxUb1Bvcyh4RGF0YVtpZHhzWzFdXSwgc2NhbGUsIHRydWUpO1xuXHRsZXQgZGltID0gYWJzKHAxIC0gcDApO1xuXG5cdGxldCBzID0gc2VsZi5zZXJpZXNbc2ldO1xuLy9cdGNvbnN0IGRpYSA9IHB0RGlhKHMud2lkdGgsIHB4UmF0aW8pO1xuXHRsZXQgbWF4UHRzID0gZGltIC8gKHMucG9pbnRzLnNwYWNlICogcHhSYXRpbyk7XG5cdHJldHVybiBpZHhzWzFdIC0gaWR4c1swXSA8PSBtYXhQdHM7XG59XG5cbmNvbnN0IGZhY2V0ID0ge1xuXHRzY2FsZTogbnVsbCxcblx0YXV0bzogdHJ1ZSxcblx0c29ydGVkOiAwLFxuXG5cdC8vIGludGVybmFsIGNhY2hlc1xuXHRtaW46IGluZixcblx0bWF4OiAtaW5mLFxufTtcblxuY29uc3QgZ2FwcyA9IChzZWxmLCBzZXJpZXNJZHgsIGlkeDAsIGlkeDEsIG51bGxHYXBzKSA9PiBudWxsR2FwcztcblxuY29uc3QgeHlTZXJpZXNPcHRzID0ge1xuXHRzaG93OiB0cnVlLFxuXHRhdXRvOiB0cnVlLFxuXHRzb3J0ZWQ6IDAsXG5cdGdhcHMsXG5cdGFscGhhOiAxLFxuXHRmYWNldHM6IFtcblx0XHRhc3NpZ24oe30sIGZhY2V0LCB7c2NhbGU6ICd4J30pLFxuXHRcdGFzc2lnbih7fSwgZmFjZXQsIHtzY2FsZTogJ3knfSksXG5cdF0sXG59O1xuXG5jb25zdCB5U2VyaWVzT3B0cyA9IHtcblx0c2NhbGU6IFwieVwiLFxuXHRhdXRvOiB0cnVlLFxuXHRzb3J0ZWQ6IDAsXG5cdHNob3c6IHRydWUsXG5cdHNwYW5HYXBzOiBmYWxzZSxcblx0Z2Fwcyxcblx0YWxwaGE6IDEsXG5cdHBvaW50czoge1xuXHRcdHNob3c6IHNlcmllc1BvaW50c1Nob3csXG5cdFx0ZmlsdGVyOiBudWxsLFxuXHQvLyAgcGF0aHM6XG5cdC8vXHRzdHJva2U6IFwiIzAwMFwiLFxuXHQvL1x0ZmlsbDogXCIjZmZmXCIsXG5cdC8vXHR3aWR0aDogMSxcblx0Ly9cdHNpemU6IDEwLFxuXHR9LFxuLy9cdGxhYmVsOiBcIlZhbHVlXCIsXG4vL1x0dmFsdWU6IHYgPT4gdixcblx0dmFsdWVzOiBudWxsLFxuXG5cdC8vIGludGVybmFsIGNhY2hlc1xuXHRtaW46IGluZixcblx0bWF4OiAtaW5mLFxuXHRpZHhzOiBbXSxcblxuXHRwYXRoOiBudWxsLFxuXHRjbGlwOiBudWxsLFxufTtcblxuZnVuY3Rpb24gY2xhbXBTY2FsZShzZWxmLCB2YWwsIHNjYWxlTWluLCBzY2FsZU1heCwgc2NhbGVLZXkpIHtcbi8qXG5cdGlmICh2YWwgPCAwKSB7XG5cdFx0bGV0IGNzc0hndCA9IHNlbGYuYmJveC5oZWlnaHQgLyBweFJhdGlvO1xuXHRcdGxldCBhYnNQb3MgPSBzZWxmLnZhbFRvUG9zKGFicyh2YWwpLCBzY2FsZUtleSk7XG5cdFx0bGV0IGZyb21CdG0gPSBjc3NIZ3QgLSBhYnNQb3M7XG5cdFx0cmV0dXJuIHNlbGYucG9zVG9WYWwoY3NzSGd0ICsgZnJvbUJ0bSwgc2NhbGVLZXkpO1xuXHR9XG4qL1xuXHRyZXR1cm4gc2NhbGVNaW4gLyAxMDtcbn1cblxuY29uc3QgeFNjYWxlT3B0cyA9IHtcblx0dGltZTogRkVBVF9USU1FLFxuXHRhdXRvOiB0cnVlLFxuXHRkaXN0cjogMSxcblx0bG9nOiAxMCxcblx0YXNpbmg6IDEsXG5cdG1pbjogbnVsbCxcblx0bWF4OiBudWxsLFxuXHRkaXI6IDEsXG5cdG9yaTogMCxcbn07XG5cbmNvbnN0IHlTY2FsZU9wdHMgPSBhc3NpZ24oe30sIHhTY2FsZU9wdHMsIHtcblx0dGltZTogZmFsc2UsXG5cdG9yaTogMSxcbn0pO1xuXG5jb25zdCBzeW5jcyA9IHt9O1xuXG5mdW5jdGlvbiBfc3luYyhrZXksIG9wdHMpIHtcblx0bGV0IHMgPSBzeW5jc1trZXldO1xuXG5cdGlmICghcykge1xuXHRcdHMgPSB7XG5cdFx0XHRrZXksXG5cdFx0XHRwbG90czogW10sXG5cdFx0XHRzdWIocGxvdCkge1xuXHRcdFx0XHRzLnBsb3RzLnB1c2gocGxvdCk7XG5cdFx0XHR9LFxuXHRcdFx0dW5zdWIocGxvdCkge1xuXHRcdFx0XHRzLnBsb3RzID0gcy5wbG90cy5maWx0ZXIoYyA9PiBjICE9IHBsb3QpO1xuXHRcdFx0fSxcblx0XHRcdHB1Yih0eXBlLCBzZWxmLCB4LCB5LCB3LCBoLCBpKSB7XG5cdFx0XHRcdGZvciAobGV0IGogPSAwOyBqIDwgcy5wbG90cy5sZW5ndGg7IGorKylcblx0XHRcdFx0XHRzLnBsb3RzW2pdICE9IHNlbGYgJiYgcy5wbG90c1tqXS5wdWIodHlwZSwgc2VsZiwgeCwgeSwgdywgaCwgaSk7XG5cdFx0XHR9LFxuXHRcdH07XG5cblx0XHRpZiAoa2V5ICE9IG51bGwpXG5cdFx0XHRzeW5jc1trZXldID0gcztcblx0fVxuXG5cdHJldHVybiBzO1xufVxuXG5jb25zdCBCQU5EX0NMSVBfRklMTCAgID0gMSA8PCAwO1xuY29uc3QgQkFORF9DTElQX1NUUk9LRSA9IDEgPDwgMTtcblxuZnVuY3Rpb24gb3JpZW50KHUsIHNlcmllc0lkeCwgY2IpIHtcblx0Y29uc3QgbW9kZSA9IHUubW9kZTtcblx0Y29uc3Qgc2VyaWVzID0gdS5zZXJpZXNbc2VyaWVzSWR4XTtcblx0Y29uc3QgZGF0YSA9IG1vZGUgPT0gMiA/IHUuX2RhdGFbc2VyaWVzSWR4XSA6IHUuX2RhdGE7XG5cdGNvbnN0IHNjYWxlcyA9IHUuc2NhbGVzO1xuXHRjb25zdCBiYm94ICAgPSB1LmJib3g7XG5cblx0bGV0IGR4ID0gZGF0YVswXSxcblx0XHRkeSA9IG1vZGUgPT0gMiA/IGRhdGFbMV0gOiBkYXRhW3Nlcmllc0lkeF0sXG5cdFx0c3ggPSBtb2RlID09IDIgPyBzY2FsZXNbc2VyaWVzLmZhY2V0c1swXS5zY2FsZV0gOiBzY2FsZXNbdS5zZXJpZXNbMF0uc2NhbGVdLFxuXHRcdHN5ID0gbW9kZSA9PSAyID8gc2NhbGVzW3Nlcmllcy5mYWNldHNbMV0uc2NhbGVdIDogc2NhbGVzW3Nlcmllcy5zY2FsZV0sXG5cdFx0bCA9IGJib3gubGVmdCxcblx0XHR0ID0gYmJveC50b3AsXG5cdFx0dyA9IGJib3gud2lkdGgsXG5cdFx0aCA9IGJib3guaGVpZ2h0LFxuXHRcdEggPSB1LnZhbFRvUG9zSCxcblx0XHRWID0gdS52YWxUb1Bvc1Y7XG5cblx0cmV0dXJuIChzeC5vcmkgPT0gMFxuXHRcdD8gY2IoXG5cdFx0XHRzZXJpZXMsXG5cdFx0XHRkeCxcblx0XHRcdGR5LFxuXHRcdFx0c3gsXG5cdFx0XHRzeSxcblx0XHRcdEgsXG5cdFx0XHRWLFxuXHRcdFx0bCxcblx0XHRcdHQsXG5cdFx0XHR3LFxuXHRcdFx0aCxcblx0XHRcdG1vdmVUb0gsXG5cdFx0XHRsaW5lVG9ILFxuXHRcdFx0cmVjdEgsXG5cdFx0XHRhcmNILFxuXHRcdFx0YmV6aWVyQ3VydmVUb0gsXG5cdFx0KVxuXHRcdDogY2IoXG5cdFx0XHRzZXJpZXMsXG5cdFx0XHRkeCxcblx0XHRcdGR5LFxuXHRcdFx0c3gsXG5cdFx0XHRzeSxcblx0XHRcdFYsXG5cdFx0XHRILFxuXHRcdFx0dCxcblx0XHRcdGwsXG5cdFx0XHRoLFxuXHRcdFx0dyxcblx0XHRcdG1vdmVUb1YsXG5cdFx0XHRsaW5lVG9WLFxuXHRcdFx0cmVjdFYsXG5cdFx0XHRhcmNWLFxuXHRcdFx0YmV6aWVyQ3VydmVUb1YsXG5cdFx0KVxuXHQpO1xufVxuXG5mdW5jdGlvbiBiYW5kRmlsbENsaXBEaXJzKHNlbGYsIHNlcmllc0lkeCkge1xuXHRsZXQgZmlsbERpciA9IDA7XG5cblx0Ly8gMiBiaXRzLCAtMSB8IDFcblx0bGV0IGNsaXBEaXJzID0gMDtcblxuXHRsZXQgYmFuZHMgPSBpZk51bGwoc2VsZi5iYW5kcywgRU1QVFlfQVJSKTtcblxuXHRmb3IgKGxldCBpID0gMDsgaSA8IGJhbmRzLmxlbmd0aDsgaSsrKSB7XG5cdFx0bGV0IGIgPSBiYW5kc1tpXTtcblxuXHRcdC8vIGlzIGEgXCJmcm9tXCIgYmFuZCBlZGdlXG5cdFx0aWYgKGIuc2VyaWVzWzBdID09IHNlcmllc0lkeClcblx0XHRcdGZpbGxEaXIgPSBiLmRpcjtcblx0XHQvLyBpcyBhIFwidG9cIiBiYW5kIGVkZ2Vcblx0XHRlbHNlIGlmIChiLnNlcmllc1sxXSA9PSBzZXJpZXNJZHgpIHtcblx0XHRcdGlmIChiLmRpciA9PSAxKVxuXHRcdFx0XHRjbGlwRGlycyB8PSAxO1xuXHRcdFx0ZWxzZVxuXHRcdFx0XHRjbGlwRGlycyB8PSAyO1xuXHRcdH1cblx0fVxuXG5cdHJldHVybiBbXG5cdFx0ZmlsbERpcixcblx0XHQoXG5cdFx0XHRjbGlwRGlycyA9PSAxID8gLTEgOiAvLyBuZWcgb25seVxuXHRcdFx0Y2xpcERpcnMgPT0gMiA/ICAxIDogLy8gcG9zIG9ubHlcblx0XHRcdGNsaXBEaXJzID09IDMgPyAgMiA6IC8vIGJvdGhcblx0XHRcdCAgICAgICAgICAgICAgICAgMCAgIC8vIG5laXRoZXJcblx0XHQpXG5cdF07XG59XG5cbmZ1bmN0aW9uIHNlcmllc0ZpbGxUbyhzZWxmLCBzZXJpZXNJZHgsIGRhdGFNaW4sIGRhdGFNYXgsIGJhbmRGaWxsRGlyKSB7XG5cdGxldCBtb2RlID0gc2VsZi5tb2RlO1xuXHRsZXQgc2VyaWVzID0gc2VsZi5zZXJpZXNbc2VyaWVzSWR4XTtcblx0bGV0IHNjYWxlS2V5ID0gbW9kZSA9PSAyID8gc2VyaWVzLmZhY2V0c1sxXS5zY2FsZSA6IHNlcmllcy5zY2FsZTtcblx0bGV0IHNjYWxlID0gc2VsZi5zY2FsZXNbc2NhbGVLZXldO1xuXG5cdHJldHVybiAoXG5cdFx0YmFuZEZpbGxEaXIgPT0gLTEgPyBzY2FsZS5taW4gOlxuXHRcdGJhbmRGaWxsRGlyID09ICAxID8gc2NhbGUubWF4IDpcblx0XHRzY2FsZS5kaXN0ciA9PSAgMyA/IChcblx0XHRcdHNjYWxlLmRpciA9PSAxID8gc2NhbGUubWluIDpcblx0XHRcdHNjYWxlLm1heFxuXHRcdCkgOiAwXG5cdCk7XG59XG5cbi8vIGNyZWF0ZXMgaW52ZXJ0ZWQgYmFuZCBjbGlwIHBhdGggKGZyb20gc3Ryb2tlIHBhdGggLT4geU1heCB8fCB5TWluKVxuLy8gY2xpcERpciBpcyBhbHdheXMgaW52ZXJzZSBvZiBmaWxsRGlyXG4vLyBkZWZhdWx0IGNsaXAgZGlyIGlzIHVwd2FyZHMgKDEpLCBzaW5jZSBkZWZhdWx0IGJhbmQgZmlsbCBpcyBkb3dud2FyZHMvZmlsbEJlbG93VG8gKC0xKSAoaGlnaElkeCAtPiBsb3dJZHgpXG5mdW5jdGlvbiBjbGlwQmFuZExpbmUoc2VsZiwgc2VyaWVzSWR4LCBpZHgwLCBpZHgxLCBzdHJva2VQYXRoLCBjbGlwRGlyKSB7XG5cdHJldHVybiBvcmllbnQoc2VsZiwgc2VyaWVzSWR4LCAoc2VyaWVzLCBkYXRhWCwgZGF0YVksIHNjYWxlWCwgc2NhbGVZLCB2YWxUb1Bvc1gsIHZhbFRvUG9zWSwgeE9mZiwgeU9mZiwgeERpbSwgeURpbSkgPT4ge1xuXHRcdGxldCBweFJvdW5kID0gc2VyaWVzLnB4Um91bmQ7XG5cblx0XHRjb25zdCBkaXIgPSBzY2FsZVguZGlyICogKHNjYWxlWC5vcmkgPT0gMCA/IDEgOiAtMSk7XG5cdFx0Y29uc3QgbGluZVRvID0gc2NhbGVYLm9yaSA9PSAwID8gbGluZVRvSCA6IGxpbmVUb1Y7XG5cblx0XHRsZXQgZnJJZHgsIHRvSWR4O1xuXG5cdFx0aWYgKGRpciA9PSAxKSB7XG5cdFx0XHRmcklkeCA9IGlkeDA7XG5cdFx0XHR0b0lkeCA9IGlkeDE7XG5cdFx0fVxuXHRcdGVsc2Uge1xuXHRcdFx0ZnJJZHggPSBpZHgxO1xuXHRcdFx0dG9JZHggPSBpZHgwO1xuXHRcdH1cblxuXHRcdC8vIHBhdGggc3RhcnRcblx0XHRsZXQgeDAgPSBweFJvdW5kKHZhbFRvUG9zWChkYXRhWFtmcklkeF0sIHNjYWxlWCwgeERpbSwgeE9mZikpO1xuXHRcdGxldCB5MCA9IHB4Um91bmQodmFsVG9Qb3NZKGRhdGFZW2ZySWR4XSwgc2NhbGVZLCB5RGltLCB5T2ZmKSk7XG5cdFx0Ly8gcGF0aCBlbmQgeFxuXHRcdGxldCB4MSA9IHB4Um91bmQodmFsVG9Qb3NYKGRhdGFYW3RvSWR4XSwgc2NhbGVYLCB4RGltLCB4T2ZmKSk7XG5cdFx0Ly8gdXBwZXIgb3IgbG93ZXIgeSBsaW1pdFxuXHRcdGxldCB5TGltaXQgPSBweFJvdW5kKHZhbFRvUG9zWShjbGlwRGlyID09IDEgPyBzY2FsZVkubWF4IDogc2NhbGVZLm1pbiwgc2NhbGVZLCB5RGltLCB5T2ZmKSk7XG5cblx0XHRsZXQgY2xpcCA9IG5ldyBQYXRoMkQoc3Ryb2tlUGF0aCk7XG5cblx0XHRsaW5lVG8oY2xpcCwgeDEsIHlMaW1pdCk7XG5cdFx0bGluZVRvKGNsaXAsIHgwLCB5TGltaXQpO1xuXHRcdGxpbmVUbyhjbGlwLCB4MCwgeTApO1xuXG5cdFx0cmV0dXJuIGNsaXA7XG5cdH0pO1xufVxuXG5mdW5jdGlvbiBjbGlwR2FwcyhnYXBzLCBvcmksIHBsb3RMZnQsIHBsb3RUb3AsIHBsb3RXaWQsIHBsb3RIZ3QpIHtcblx0bGV0IGNsaXAgPSBudWxsO1xuXG5cdC8vIGNyZWF0ZSBjbGlwIHBhdGggKGludmVydCBnYXBzIGFuZCBub24tZ2Fwcylcblx0aWYgKGdhcHMubGVuZ3RoID4gMCkge1xuXHRcdGNsaXAgPSBuZXcgUGF0aDJEKCk7XG5cblx0XHRjb25zdCByZWN0ID0gb3JpID09IDAgPyByZWN0SCA6IHJlY3RWO1xuXG5cdFx0bGV0IHByZXZHYXBFbmQgPSBwbG90TGZ0O1xuXG5cdFx0Zm9yIChsZXQgaSA9IDA7IGkgPCBnYXBzLmxlbmd0aDsgaSsrKSB7XG5cdFx0XHRsZXQgZyA9IGdhcHNbaV07XG5cblx0XHRcdGlmIChnWzFdID4gZ1swXSkge1xuXHRcdFx0XHRsZXQgdyA9IGdbMF0gLSBwcmV2R2FwRW5kO1xuXG5cdFx0XHRcdHcgPiAwICYmIHJlY3QoY2xpcCwgcHJldkdhcEVuZCwgcGxvdFRvcCwgdywgcGxvdFRvcCArIHBsb3RIZ3QpO1xuXG5cdFx0XHRcdHByZXZHYXBFbmQgPSBnWzFdO1xuXHRcdFx0fVxuXHRcdH1cblxuXHRcdGxldCB3ID0gcGxvdExmdCArIHBsb3RXaWQgLSBwcmV2R2FwRW5kO1xuXG5cdFx0Ly8gaGFjayB0byBlbnN1cmUgd2UgZXhwYW5kIHRoZSBjbGlwIGVub3VnaCB0byBhdm9pZCBjdXR0aW5nIG9mZiBzdHJva2VzIGF0IGVkZ2VzXG5cdFx0bGV0IG1heFN0cm9rZVdpZHRoID0gMTA7XG5cblx0XHR3ID4gMCAmJiByZWN0KGNsaXAsIHByZXZHYXBFbmQsIHBsb3RUb3AgLSBtYXhTdHJva2VXaWR0aCAvIDIsIHcsIHBsb3RUb3AgKyBwbG90SGd0ICsgbWF4U3Ryb2tlV2lkdGgpO1xuXHR9XG5cblx0cmV0dXJuIGNsaXA7XG59XG5cbmZ1bmN0aW9uIGFkZEdhcChnYXBzLCBmcm9tWCwgdG9YKSB7XG5cdGxldCBwcmV2R2FwID0gZ2Fwc1tnYXBzLmxlbmd0aCAtIDFdO1xuXG5cdGlmIChwcmV2R2FwICYmIHByZXZHYXBbMF0gPT0gZnJvbVgpXHRcdFx0Ly8gVE9ETzogZ2FwcyBtdXN0IGJlIGVuY29kZWQgYXQgc3Ryb2tlIHdpZHRocz9cblx0XHRwcmV2R2FwWzFdID0gdG9YO1xuXHRlbHNlXG5cdFx0Z2Fwcy5wdXNoKFtmcm9tWCwgdG9YXSk7XG59XG5cbmZ1bmN0aW9uIGZpbmRHYXBzKHhzLCB5cywgaWR4MCwgaWR4MSwgZGlyLCBwaXhlbEZvclgsIGFsaWduKSB7XG5cdGxldCBnYXBzID0gW107XG5cdGxldCBsZW4gPSB4cy5sZW5ndGg7XG5cblx0Zm9yIChsZXQgaSA9IGRpciA9PSAxID8gaWR4MCA6IGlkeDE7IGkgPj0gaWR4MCAmJiBpIDw9IGlkeDE7IGkgKz0gZGlyKSB7XG5cdFx0bGV0IHlWYWwgPSB5c1tpXTtcblxuXHRcdGlmICh5VmFsID09PSBudWxsKSB7XG5cdFx0XHRsZXQgZnIgPSBpLCB0byA9IGk7XG5cblx0XHRcdGlmIChkaXIgPT0gMSkge1xuXHRcdFx0XHR3aGlsZSAoKytpIDw9IGlkeDEgJiYgeXNbaV0gPT09IG51bGwpXG5cdFx0XHRcdFx0dG8gPSBpO1xuXHRcdFx0fVxuXHRcdFx0ZWxzZSB7XG5cdFx0XHRcdHdoaWxlICgtLWkgPj0gaWR4MCAmJiB5c1tpXSA9PT0gbnVsbClcblx0XHRcdFx0XHR0byA9IGk7XG5cdFx0XHR9XG5cblx0XHRcdGxldCBmclB4ID0gcGl4ZWxGb3JYKHhzW2ZyXSk7XG5cdFx0XHRsZXQgdG9QeCA9IHRvID09IGZyID8gZnJQeCA6IHBpeGVsRm9yWCh4c1t0b10pO1xuXG5cdFx0XHQvLyBpZiB2YWx1ZSBhZGphY2VudCB0byBlZGdlIG51bGwgaXMgc2FtZSBwaXhlbCwgdGhlbiBpdCdzIHBhcnRpYWxseVxuXHRcdFx0Ly8gZmlsbGVkIGFuZCBnYXAgc2hvdWxkIHN0YXJ0IGF0IG5leHQgcGl4ZWxcblx0XHRcdGxldCBmcmkyID0gZnIgLSBkaXI7XG5cdFx0XHRsZXQgZnJQeDIgPSBhbGlnbiA8PSAwICYmIGZyaTIgPj0gMCAmJiBmcmkyIDwgbGVuID8gcGl4ZWxGb3JYKHhzW2ZyaTJdKSA6IGZyUHg7XG5cdFx0Ly9cdGlmIChmclB4MiA9PSBmclB4KVxuXHRcdC8vXHRcdGZyUHgrKztcblx0XHQvL1x0ZWxzZVxuXHRcdFx0XHRmclB4ID0gZnJQeDI7XG5cblx0XHRcdGxldCB0b2kyID0gdG8gKyBkaXI7XG5cdFx0XHRsZXQgdG9QeDIgPSBhbGlnbiA+PSAwICYmIHRvaTIgPj0gMCAmJiB0b2kyIDwgbGVuID8gcGl4ZWxGb3JYKHhzW3RvaTJdKSA6IHRvUHg7XG5cdFx0Ly9cdGlmICh0b1B4MiA9PSB0b1B4KVxuXHRcdC8vXHRcdHRvUHgtLTtcblx0XHQvL1x0ZWxzZVxuXHRcdFx0XHR0b1B4ID0gdG9QeDI7XG5cblx0XHRcdGlmICh0b1B4ID49IGZyUHgpXG5cdFx0XHRcdGdhcHMucHVzaChbZnJQeCwgdG9QeF0pOyAvLyBhZGRHYXBcblx0XHR9XG5cdH1cblxuXHRyZXR1cm4gZ2Fwcztcbn1cblxuZnVuY3Rpb24gcHhSb3VuZEdlbihweEFsaWduKSB7XG5cdHJldHVybiBweEFsaWduID09IDAgPyByZXRBcmcwIDogcHhBbGlnbiA9PSAxID8gcm91bmQgOiB2ID0+IGluY3JSb3VuZCh2LCBweEFsaWduKTtcbn1cblxuLypcbi8vIGluZWZmaWNpZW50IGxpbmVhciBpbnRlcnBvbGF0aW9uIHRoYXQgZG9lcyBiaS1kaXJlY3RpbmFsIHNjYW5zIG9uIGVhY2ggY2FsbFxuZXhwb3J0IGZ1bmN0aW9uIGNvc3RseUxlcnAoaSwgaWR4MCwgaWR4MSwgX2RpclgsIGRhdGFZKSB7XG5cdGxldCBwcmV2Tm9uTnVsbCA9IG5vbk51bGxJZHgoZGF0YVksIF9kaXJYID09IDEgPyBpZHgwIDogaWR4MSwgaSwgLV9kaXJYKTtcblx0bGV0IG5leHROb25OdWxsID0gbm9uTnVsbElkeChkYXRhWSwgaSwgX2RpclggPT0gMSA/IGlkeDEgOiBpZHgwLCAgX2RpclgpO1xuXG5cdGxldCBwcmV2VmFsID0gZGF0YVlbcHJldk5vbk51bGxdO1xuXHRsZXQgbmV4dFZhbCA9IGRhdGFZW25leHROb25OdWxsXTtcblxuXHRyZXR1cm4gcHJldlZhbCArIChpIC0gcHJldk5vbk51bGwpIC8gKG5leHROb25OdWxsIC0gcHJldk5vbk51bGwpICogKG5leHRWYWwgLSBwcmV2VmFsKTtcbn1cbiovXG5cbmZ1bmN0aW9uIHJlY3Qob3JpKSB7XG5cdGxldCBtb3ZlVG8gPSBvcmkgPT0gMCA/XG5cdFx0bW92ZVRvSCA6XG5cdFx0bW92ZVRvVjtcblxuXHRsZXQgYXJjVG8gPSBvcmkgPT0gMCA/XG5cdFx0KHAsIHgxLCB5MSwgeDIsIHkyLCByKSA9PiB7IHAuYXJjVG8oeDEsIHkxLCB4MiwgeTIsIHIpOyB9IDpcblx0XHQocCwgeTEsIHgxLCB5MiwgeDIsIHIpID0+IHsgcC5hcmNUbyh4MSwgeTEsIHgyLCB5Miwgcik7IH07XG5cblx0bGV0IHJlY3QgPSBvcmkgPT0gMCA/XG5cdFx0KHAsIHgsIHksIHcsIGgpID0+IHsgcC5yZWN0KHgsIHksIHcsIGgpOyB9IDpcblx0XHQocCwgeSwgeCwgaCwgdykgPT4geyBwLnJlY3QoeCwgeSwgdywgaCk7IH07XG5cblx0Ly8gVE9ETyAocGVuZGluZyBiZXR0ZXIgYnJvd3NlciBzdXBwb3J0KTogaHR0cHM6Ly9kZXZlbG9wZXIubW96aWxsYS5vcmcvZW4tVVMvZG9jcy9XZWIvQVBJL0NhbnZhc1JlbmRlcmluZ0NvbnRleHQyRC9yb3VuZFJlY3Rcblx0cmV0dXJuIChwLCB4LCB5LCB3LCBoLCBlbmRSYWQgPSAwLCBiYXNlUmFkID0gMCkgPT4ge1xuXHRcdGlmIChlbmRSYWQgPT0gMCAmJiBiYXNlUmFkID09IDApXG5cdFx0XHRyZWN0KHAsIHgsIHksIHcsIGgpO1xuXHRcdGVsc2Uge1xuXHRcdFx0ZW5kUmFkICA9IG1pbihlbmRSYWQsICB3IC8gMiwgaCAvIDIpO1xuXHRcdFx0YmFzZVJhZCA9IG1pbihiYXNlUmFkLCB3IC8gMiwgaCAvIDIpO1xuXG5cdFx0XHQvLyBhZGFwdGVkIGZyb20gaHR0cHM6Ly9zdGFja292ZXJmbG93LmNvbS9xdWVzdGlvbnMvMTI1NTUxMi9ob3ctdG8tZHJhdy1hLXJvdW5kZWQtcmVjdGFuZ2xlLXVzaW5nLWh0bWwtY2FudmFzLzc4Mzg4NzEjNzgzODg3MVxuXHRcdFx0bW92ZVRvKHAsIHggKyBlbmRSYWQsIHkpO1xuXHRcdFx0YXJjVG8ocCwgeCArIHcsIHksIHggKyB3LCB5ICsgaCwgZW5kUmFkKTtcblx0XHRcdGFyY1RvKHAsIHggKyB3LCB5ICsgaCwgeCwgeSArIGgsIGJhc2VSYWQpO1xuXHRcdFx0YXJjVG8ocCwgeCwgeSArIGgsIHgsIHksIGJhc2VSYWQpO1xuXHRcdFx0YXJjVG8ocCwgeCwgeSwgeCArIHcsIHksIGVuZFJhZCk7XG5cdFx0XHRwLmNsb3NlUGF0aCgpO1xuXHRcdH1cblx0fTtcbn1cblxuLy8gb3JpZW50YXRpb24taW52ZXJ0aW5nIGNhbnZhcyBmdW5jdGlvbnNcbmNvbnN0IG1vdmVUb0ggPSAocCwgeCwgeSkgPT4geyBwLm1vdmVUbyh4LCB5KTsgfTtcbmNvbnN0IG1vdmVUb1YgPSAocCwgeSwgeCkgPT4geyBwLm1vdmVUbyh4LCB5KTsgfTtcbmNvbnN0IGxpbmVUb0ggPSAocCwgeCwgeSkgPT4geyBwLmxpbmVUbyh4LCB5KTsgfTtcbmNvbnN0IGxpbmVUb1YgPSAocCwgeSwgeCkgPT4geyBwLmxpbmVUbyh4LCB5KTsgfTtcbmNvbnN0IHJlY3RIID0gcmVjdCgwKTtcbmNvbnN0IHJlY3RWID0gcmVjdCgxKTtcbmNvbnN0IGFyY0ggPSAocCwgeCwgeSwgciwgc3RhcnRBbmdsZSwgZW5kQW5nbGUpID0+IHsgcC5hcmMoeCwgeSwgciwgc3RhcnRBbmdsZSwgZW5kQW5nbGUpOyB9O1xuY29uc3QgYXJjViA9IChwLCB5LCB4LCByLCBzdGFydEFuZ2xlLCBlbmRBbmdsZSkgPT4geyBwLmFyYyh4LCB5LCByLCBzdGFydEFuZ2xlLCBlbmRBbmdsZSk7IH07XG5jb25zdCBiZXppZXJDdXJ2ZVRvSCA9IChwLCBicDF4LCBicDF5LCBicDJ4LCBicDJ5LCBwMngsIHAyeSkgPT4geyBwLmJlemllckN1cnZlVG8oYnAxeCwgYnAxeSwgYnAyeCwgYnAyeSwgcDJ4LCBwMnkpOyB9O1xuY29uc3QgYmV6aWVyQ3VydmVUb1YgPSAocCwgYnAxeSwgYnAxeCwgYnAyeSwgYnAyeCwgcDJ5LCBwMngpID0+IHsgcC5iZXppZXJDdXJ2ZVRvKGJwMXgsIGJwMXksIGJwMngsIGJwMnksIHAyeCwgcDJ5KTsgfTtcblxuLy8gVE9ETzogZHJhd1dyYXAoc2VyaWVzSWR4LCBkcmF3UG9pbnRzKSAoc2F2ZSwgcmVzdG9yZSwgdHJhbnNsYXRlLCBjbGlwKVxuZnVuY3Rpb24gcG9pbnRzKG9wdHMpIHtcblx0cmV0dXJuICh1LCBzZXJpZXNJZHgsIGlkeDAsIGlkeDEsIGZpbHRJZHhzKSA9PiB7XG5cdC8vXHRsb2coXCJkcmF3UG9pbnRzKClcIiwgYXJndW1lbnRzKTtcblxuXHRcdHJldHVybiBvcmllbnQodSwgc2VyaWVzSWR4LCAoc2VyaWVzLCBkYXRhWCwgZGF0YVksIHNjYWxlWCwgc2NhbGVZLCB2YWxUb1Bvc1gsIHZhbFRvUG9zWSwgeE9mZiwgeU9mZiwgeERpbSwgeURpbSkgPT4ge1xuXHRcdFx0bGV0IHsgcHhSb3VuZCwgcG9pbnRzIH0gPSBzZXJpZXM7XG5cblx0XHRcdGxldCBtb3ZlVG8sIGFyYztcblxuXHRcdFx0aWYgKHNjYWxlWC5vcmkgPT0gMCkge1xuXHRcdFx0XHRtb3ZlVG8gPSBtb3ZlVG9IO1xuXHRcdFx0XHRhcmMgPSBhcmNIO1xuXHRcdFx0fVxuXHRcdFx0ZWxzZSB7XG5cdFx0XHRcdG1vdmVUbyA9IG1vdmVUb1Y7XG5cdFx0XHRcdGFyYyA9IGFyY1Y7XG5cdFx0XHR9XG5cblx0XHRcdGNvbnN0IHdpZHRoID0gcm91bmREZWMocG9pbnRzLndpZHRoICogcHhSYXRpbywgMyk7XG5cblx0XHRcdGxldCByYWQgPSAocG9pbnRzLnNpemUgLSBwb2ludHMud2lkdGgpIC8gMiAqIHB4UmF0aW87XG5cdFx0XHRsZXQgZGlhID0gcm91bmREZWMocmFkICogMiwgMyk7XG5cblx0XHRcdGxldCBmaWxsID0gbmV3IFBhdGgyRCgpO1xuXHRcdFx0bGV0IGNsaXAgPSBuZXcgUGF0aDJEKCk7XG5cblx0XHRcdGxldCB7IGxlZnQ6IGxmdCwgdG9wOiB0b3AsIHdpZHRoOiB3aWQsIGhlaWdodDogaGd0IH0gPSB1LmJib3g7XG5cblx0XHRcdHJlY3RIKGNsaXAsXG5cdFx0XHRcdGxmdCAtIGRpYSxcblx0XHRcdFx0dG9wIC0gZGlhLFxuXHRcdFx0XHR3aWQgKyBkaWEgKiAyLFxuXHRcdFx0XHRoZ3QgKyBkaWEgKiAyLFxuXHRcdFx0KTtcblxuXHRcdFx0Y29uc3QgZHJhd1BvaW50ID0gcGkgPT4ge1xuXHRcdFx0XHRpZiAoZGF0YVlbcGldICE9IG51bGwpIHtcblx0XHRcdFx0XHRsZXQgeCA9IHB4Um91bmQodmFsVG9Qb3NYKGRhdGFYW3BpXSwgc2NhbGVYLCB4RGltLCB4T2ZmKSk7XG5cdFx0XHRcdFx0bGV0IHkgPSBweFJvdW5kKHZhbFRvUG9zWShkYXRhWVtwaV0sIHNjYWxlWSwgeURpbSwgeU9mZikpO1xuXG5cdFx0XHRcdFx0bW92ZVRvKGZpbGwsIHggKyByYWQsIHkpO1xuXHRcdFx0XHRcdGFyYyhmaWxsLCB4LCB5LCByYWQsIDAsIFBJICogMik7XG5cdFx0XHRcdH1cblx0XHRcdH07XG5cblx0XHRcdGlmIChmaWx0SWR4cylcblx0XHRcdFx0ZmlsdElkeHMuZm9yRWFjaChkcmF3UG9pbnQpO1xuXHRcdFx0ZWxzZSB7XG5cdFx0XHRcdGZvciAobGV0IHBpID0gaWR4MDsgcGkgPD0gaWR4MTsgcGkrKylcblx0XHRcdFx0XHRkcmF3UG9pbnQocGkpO1xuXHRcdFx0fVxuXG5cdFx0XHRyZXR1cm4ge1xuXHRcdFx0XHRzdHJva2U6IHdpZHRoID4gMCA/IGZpbGwgOiBudWxsLFxuXHRcdFx0XHRmaWxsLFxuXHRcdFx0XHRjbGlwLFxuXHRcdFx0XHRmbGFnczogQkFORF9DTElQX0ZJTEwgfCBCQU5EX0NMSVBfU1RST0tFLFxuXHRcdFx0fTtcblx0XHR9KTtcblx0fTtcbn1cblxuZnVuY3Rpb24gX2RyYXdBY2MobGluZVRvKSB7XG5cdHJldHVybiAoc3Ryb2tlLCBhY2NYLCBtaW5ZLCBtYXhZLCBpblksIG91dFkpID0+IHtcblx0XHRpZiAobWluWSAhPSBtYXhZKSB7XG5cdFx0XHRpZiAoaW5ZICE9IG1pblkgJiYgb3V0WSAhPSBtaW5ZKVxuXHRcdFx0XHRsaW5lVG8oc3Ryb2tlLCBhY2NYLCBtaW5ZKTtcblx0XHRcdGlmIChpblkgIT0gbWF4WSAmJiBvdXRZICE9IG1heFkpXG5cdFx0XHRcdGxpbmVUbyhzdHJva2UsIGFjY1gsIG1heFkpO1xuXG5cdFx0XHRsaW5lVG8oc3Ryb2tlLCBhY2NYLCBvdXRZKTtcblx0XHR9XG5cdH07XG59XG5cbmNvbnN0IGRyYXdBY2NIID0gX2RyYXdBY2MobGluZVRvSCk7XG5jb25zdCBkcmF3QWNjViA9IF9kcmF3QWNjKGxpbmVUb1YpO1xuXG5mdW5jdGlvbiBsaW5lYXIob3B0cykge1xuXHRjb25zdCBhbGlnbkdhcHMgPSBpZk51bGwob3B0cz8uYWxpZ25HYXBzLCAwKTtcblxuXHRyZXR1cm4gKHUsIHNlcmllc0lkeCwgaWR4MCwgaWR4MSkgPT4ge1xuXHRcdHJldHVybiBvcmllbnQodSwgc2VyaWVzSWR4LCAoc2VyaWVzLCBkYXRhWCwgZGF0YVksIHNjYWxlWCwgc2NhbGVZLCB2YWxUb1Bvc1gsIHZhbFRvUG9zWSwgeE9mZiwgeU9mZiwgeERpbSwgeURpbSkgPT4ge1xuXHRcdFx0W2lkeDAsIGlkeDFdID0gbm9uTnVsbElkeHMoZGF0YVksIGlkeDAsIGlkeDEpO1xuXG5cdFx0XHRsZXQgcHhSb3VuZCA9IHNlcmllcy5weFJvdW5kO1xuXG5cdFx0XHRsZXQgcGl4ZWxGb3JYID0gdmFsID0+IHB4Um91bmQodmFsVG9Qb3NYKHZhbCwgc2NhbGVYLCB4RGltLCB4T2ZmKSk7XG5cdFx0XHRsZXQgcGl4ZWxGb3JZID0gdmFsID0+IHB4Um91bmQodmFsVG9Qb3NZKHZhbCwgc2NhbGVZLCB5RGltLCB5T2ZmKSk7XG5cblx0XHRcdGxldCBsaW5lVG8sIGRyYXdBY2M7XG5cblx0XHRcdGlmIChzY2FsZVgub3JpID09IDApIHtcblx0XHRcdFx0bGluZVRvID0gbGluZVRvSDtcblx0XHRcdFx0ZHJhd0FjYyA9IGRyYXdBY2NIO1xuXHRcdFx0fVxuXHRcdFx0ZWxzZSB7XG5cdFx0XHRcdGxpbmVUbyA9IGxpbmVUb1Y7XG5cdFx0XHRcdGRyYXdBY2MgPSBkcmF3QWNjVjtcblx0XHRcdH1cblxuXHRcdFx0Y29uc3QgZGlyID0gc2NhbGVYLmRpciAqIChzY2FsZVgub3JpID09IDAgPyAxIDogLTEpO1xuXG5cdFx0XHRjb25zdCBfcGF0aHMgPSB7c3Ryb2tlOiBuZXcgUGF0aDJEKCksIGZpbGw6IG51bGwsIGNsaXA6IG51bGwsIGJhbmQ6IG51bGwsIGdhcHM6IG51bGwsIGZsYWdzOiBCQU5EX0NMSVBfRklMTH07XG5cdFx0XHRjb25zdCBzdHJva2UgPSBfcGF0aHMuc3Ryb2tlO1xuXG5cdFx0XHRsZXQgaGFzR2FwID0gZmFsc2U7XG5cblx0XHRcdC8vIGRlY2ltYXRlIHdoZW4gbnVtYmVyIG9mIHBvaW50cyA+PSA0eCBhdmFpbGFibGUgcGl4ZWxzXG5cdFx0XHRjb25zdCBkZWNpbWF0ZSA9IGlkeDEgLSBpZHgwID49IHhEaW0gKiA0O1xuXG5cdFx0XHRpZiAoZGVjaW1hdGUpIHtcblx0XHRcdFx0bGV0IHhGb3JQaXhlbCA9IHBvcyA9PiB1LnBvc1RvVmFsKHBvcywgc2NhbGVYLmtleSwgdHJ1ZSk7XG5cblx0XHRcdFx0bGV0IG1pblkgPSBudWxsLFxuXHRcdFx0XHRcdG1heFkgPSBudWxsLFxuXHRcdFx0XHRcdGluWSwgb3V0WSwgZHJhd25BdFg7XG5cblx0XHRcdFx0bGV0IGFjY1ggPSBwaXhlbEZvclgoZGF0YVhbZGlyID09IDEgPyBpZHgwIDogaWR4MV0pO1xuXG5cdFx0XHRcdGxldCBpZHgwcHggPSBwaXhlbEZvclgoZGF0YVhbaWR4MF0pO1xuXHRcdFx0XHRsZXQgaWR4MXB4ID0gcGl4ZWxGb3JYKGRhdGFYW2lkeDFdKTtcblxuXHRcdFx0XHQvLyB0cmFja3MgbGltaXQgb2YgY3VycmVudCB4IGJ1Y2tldCB0byBhdm9pZCBoYXZpbmcgdG8gZ2V0IHggcGl4ZWwgZm9yIGV2ZXJ5IHggdmFsdWVcblx0XHRcdFx0bGV0IG5leHRBY2NYVmFsID0geEZvclBpeGVsKGRpciA9PSAxID8gaWR4MHB4ICsgMSA6IGlkeDFweCAtIDEpO1xuXG5cdFx0XHRcdGZvciAobGV0IGkgPSBkaXIgPT0gMSA/IGlkeDAgOiBpZHgxOyBpID49IGlkeDAgJiYgaSA8PSBpZHgxOyBpICs9IGRpcikge1xuXHRcdFx0XHRcdGxldCB4VmFsID0gZGF0YVhbaV07XG5cdFx0XHRcdFx0bGV0IHJldXNlQWNjWCA9IGRpciA9PSAxID8gKHhWYWwgPCBuZXh0QWNjWFZhbCkgOiAoeFZhbCA+IG5leHRBY2NYVmFsKTtcblx0XHRcdFx0XHRsZXQgeCA9IHJldXNlQWNjWCA/IGFjY1ggOiAgcGl4ZWxGb3JYKHhWYWwpO1xuXG5cdFx0XHRcdFx0bGV0IHlWYWwgPSBkYXRhWVtpXTtcblxuXHRcdFx0XHRcdGlmICh4ID09IGFjY1gpIHtcblx0XHRcdFx0XHRcdGlmICh5VmFsICE9IG51bGwpIHtcblx0XHRcdFx0XHRcdFx0b3V0WSA9IHlWYWw7XG5cblx0XHRcdFx0XHRcdFx0aWYgKG1pblkgPT0gbnVsbCkge1xuXHRcdFx0XHRcdFx0XHRcdGxpbmVUbyhzdHJva2UsIHgsIHBpeGVsRm9yWShvdXRZKSk7XG5cdFx0XHRcdFx0XHRcdFx0aW5ZID0gbWluWSA9IG1heFkgPSBvdXRZO1xuXHRcdFx0XHRcdFx0XHR9IGVsc2Uge1xuXHRcdFx0XHRcdFx0XHRcdGlmIChvdXRZIDwgbWluWSlcblx0XHRcdFx0XHRcdFx0XHRcdG1pblkgPSBvdXRZO1xuXHRcdFx0XHRcdFx0XHRcdGVsc2UgaWYgKG91dFkgPiBtYXhZKVxuXHRcdFx0XHRcdFx0XHRcdFx0bWF4WSA9IG91dFk7XG5cdFx0XHRcdFx0XHRcdH1cblx0XHRcdFx0XHRcdH1cblx0XHRcdFx0XHRcdGVsc2Uge1xuXHRcdFx0XHRcdFx0XHRpZiAoeVZhbCA9PT0gbnVsbClcblx0XHRcdFx0XHRcdFx0XHRoYXNHYXAgPSB0cnVlO1xuXHRcdFx0XHRcdFx0fVxuXHRcdFx0XHRcdH1cblx0XHRcdFx0XHRlbHNlIHtcblx0XHRcdFx0XHRcdGlmIChtaW5ZICE9IG51bGwpXG5cdFx0XHRcdFx0XHRcdGRyYXdBY2Moc3Ryb2tlLCBhY2NYLCBwaXhlbEZvclkobWluWSksIHBpeGVsRm9yWShtYXhZKSwgcGl4ZWxGb3JZKGluWSksIHBpeGVsRm9yWShvdXRZKSk7XG5cblx0XHRcdFx0XHRcdGlmICh5VmFsICE9IG51bGwpIHtcblx0XHRcdFx0XHRcdFx0b3V0WSA9IHlWYWw7XG5cdFx0XHRcdFx0XHRcdGxpbmVUbyhzdHJva2UsIHgsIHBpeGVsRm9yWShvdXRZKSk7XG5cdFx0XHRcdFx0XHRcdG1pblkgPSBtYXhZID0gaW5ZID0gb3V0WTtcblx0XHRcdFx0XHRcdH1cblx0XHRcdFx0XHRcdGVsc2Uge1xuXHRcdFx0XHRcdFx0XHRtaW5ZID0gbWF4WSA9IG51bGw7XG5cblx0XHRcdFx0XHRcdFx0aWYgKHlWYWwgPT09IG51bGwpXG5cdFx0XHRcdFx0XHRcdFx0aGFzR2FwID0gdHJ1ZTtcblx0XHRcdFx0XHRcdH1cblxuXHRcdFx0XHRcdFx0YWNjWCA9IHg7XG5cdFx0XHRcdFx0XHRuZXh0QWNjWFZhbCA9IHhGb3JQaXhlbChhY2NYICsgZGlyKTtcblx0XHRcdFx0XHR9XG5cdFx0XHRcdH1cblxuXHRcdFx0XHRpZiAobWluWSAhPSBudWxsICYmIG1pblkgIT0gbWF4WSAmJiBkcmF3bkF0WCAhPSBhY2NYKVxuXHRcdFx0XHRcdGRyYXdBY2Moc3Ryb2tlLCBhY2NYLCBwaXhlbEZvclkobWluWSksIHBpeGVsRm9yWShtYXhZKSwgcGl4ZWxGb3JZKGluWSksIHBpeGVsRm9yWShvdXRZKSk7XG5cdFx0XHR9XG5cdFx0XHRlbHNlIHtcblx0XHRcdFx0Zm9yIChsZXQgaSA9IGRpciA9PSAxID8gaWR4MCA6IGlkeDE7IGkgPj0gaWR4MCAmJiBpIDw9IGlkeDE7IGkgKz0gZGlyKSB7XG5cdFx0XHRcdFx0bGV0IHlWYWwgPSBkYXRhWVtpXTtcblxuXHRcdFx0XHRcdGlmICh5VmFsID09PSBudWxsKVxuXHRcdFx0XHRcdFx0aGFzR2FwID0gdHJ1ZTtcblx0XHRcdFx0XHRlbHNlIGlmICh5VmFsICE9IG51bGwpXG5cdFx0XHRcdFx0XHRsaW5lVG8oc3Ryb2tlLCBwaXhlbEZvclgoZGF0YVhbaV0pLCBwaXhlbEZvclkoeVZhbCkpO1xuXHRcdFx0XHR9XG5cdFx0XHR9XG5cblx0XHRcdGxldCBbIGJhbmRGaWxsRGlyLCBiYW5kQ2xpcERpciBdID0gYmFuZEZpbGxDbGlwRGlycyh1LCBzZXJpZXNJZHgpO1xuXG5cdFx0XHRpZiAoc2VyaWVzLmZpbGwgIT0gbnVsbCB8fCBiYW5kRmlsbERpciAhPSAwKSB7XG5cdFx0XHRcdGxldCBmaWxsID0gX3BhdGhzLmZpbGwgPSBuZXcgUGF0aDJEKHN0cm9rZSk7XG5cblx0XHRcdFx0bGV0IGZpbGxUb1ZhbCA9IHNlcmllcy5maWxsVG8odSwgc2VyaWVzSWR4LCBzZXJpZXMubWluLCBzZXJpZXMubWF4LCBiYW5kRmlsbERpcik7XG5cdFx0XHRcdGxldCBmaWxsVG9ZID0gcGl4ZWxGb3JZKGZpbGxUb1ZhbCk7XG5cblx0XHRcdFx0bGV0IGZyWCA9IHBpeGVsRm9yWChkYXRhWFtpZHgwXSk7XG5cdFx0XHRcdGxldCB0b1ggPSBwaXhlbEZvclgoZGF0YVhbaWR4MV0pO1xuXG5cdFx0XHRcdGlmIChkaXIgPT0gLTEpXG5cdFx0XHRcdFx0W3RvWCwgZnJYXSA9IFtmclgsIHRvWF07XG5cblx0XHRcdFx0bGluZVRvKGZpbGwsIHRvWCwgZmlsbFRvWSk7XG5cdFx0XHRcdGxpbmVUbyhmaWxsLCBmclgsIGZpbGxUb1kpO1xuXHRcdFx0fVxuXG5cdFx0XHRpZiAoIXNlcmllcy5zcGFuR2FwcykgeyAvLyBza2lwIGluIG1vZGU6IDI/XG5cdFx0XHQvL1x0Y29uc29sZS50aW1lKCdnYXBzJyk7XG5cdFx0XHRcdGxldCBnYXBzID0gW107XG5cblx0XHRcdFx0aGFzR2FwICYmIGdhcHMucHVzaCguLi5maW5kR2FwcyhkYXRhWCwgZGF0YVksIGlkeDAsIGlkeDEsIGRpciwgcGl4ZWxGb3JYLCBhbGlnbkdhcHMpKTtcblxuXHRcdFx0Ly9cdGNvbnNvbGUudGltZUVuZCgnZ2FwcycpO1xuXG5cdFx0XHQvL1x0Y29uc29sZS5sb2coJ2dhcHMnLCBKU09OLnN0cmluZ2lmeShnYXBzKSk7XG5cblx0XHRcdFx0X3BhdGhzLmdhcHMgPSBnYXBzID0gc2VyaWVzLmdhcHModSwgc2VyaWVzSWR4LCBpZHgwLCBpZHgxLCBnYXBzKTtcblxuXHRcdFx0XHRfcGF0aHMuY2xpcCA9IGNsaXBHYXBzKGdhcHMsIHNjYWxlWC5vcmksIHhPZmYsIHlPZmYsIHhEaW0sIHlEaW0pO1xuXHRcdFx0fVxuXG5cdFx0XHRpZiAoYmFuZENsaXBEaXIgIT0gMCkge1xuXHRcdFx0XHRfcGF0aHMuYmFuZCA9IGJhbmRDbGlwRGlyID09IDIgPyBbXG5cdFx0XHRcdFx0Y2xpcEJhbmRMaW5lKHUsIHNlcmllc0lkeCwgaWR4MCwgaWR4MSwgc3Ryb2tlLCAtMSksXG5cdFx0XHRcdFx0Y2xpcEJhbmRMaW5lKHUsIHNlcmllc0lkeCwgaWR4MCwgaWR4MSwgc3Ryb2tlLCAgMSksXG5cdFx0XHRcdF0gOiBjbGlwQmFuZExpbmUodSwgc2VyaWVzSWR4LCBpZHgwLCBpZHgxLCBzdHJva2UsIGJhbmRDbGlwRGlyKTtcblx0XHRcdH1cblxuXHRcdFx0cmV0dXJuIF9wYXRocztcblx0XHR9KTtcblx0fTtcbn1cblxuLy8gQlVHOiBhbGlnbjogLTEgYmVoYXZlcyBsaWtlIGFsaWduOiAxIHdoZW4gc2NhbGUuZGlyOiAtMVxuZnVuY3Rpb24gc3RlcHBlZChvcHRzKSB7XG5cdGNvbnN0IGFsaWduID0gaWZOdWxsKG9wdHMuYWxpZ24sIDEpO1xuXHQvLyB3aGV0aGVyIHRvIGRyYXcgYXNjZW5kZXJzL2Rlc2NlbmRlcnMgYXQgbnVsbC9nYXAgYm9uZGFyaWVzXG5cdGNvbnN0IGFzY0Rlc2MgPSBpZk51bGwob3B0cy5hc2NEZXNjLCBmYWxzZSk7XG5cdGNvbnN0IGFsaWduR2FwcyA9IGlmTnVsbChvcHRzLmFsaWduR2FwcywgMCk7XG5cdGNvbnN0IGV4dGVuZCA9IGlmTnVsbChvcHRzLmV4dGVuZCwgZmFsc2UpO1xuXG5cdHJldHVybiAodSwgc2VyaWVzSWR4LCBpZHgwLCBpZHgxKSA9PiB7XG5cdFx0cmV0dXJuIG9yaWVudCh1LCBzZXJpZXNJZHgsIChzZXJpZXMsIGRhdGFYLCBkYXRhWSwgc2NhbGVYLCBzY2FsZVksIHZhbFRvUG9zWCwgdmFsVG9Qb3NZLCB4T2ZmLCB5T2ZmLCB4RGltLCB5RGltKSA9PiB7XG5cdFx0XHRbaWR4MCwgaWR4MV0gPSBub25OdWxsSWR4cyhkYXRhWSwgaWR4MCwgaWR4MSk7XG5cblx0XHRcdGxldCBweFJvdW5kID0gc2VyaWVzLnB4Um91bmQ7XG5cblx0XHRcdGxldCB7IGxlZnQsIHdpZHRoIH0gPSB1LmJib3g7XG5cblx0XHRcdGxldCBwaXhlbEZvclggPSB2YWwgPT4gcHhSb3VuZCh2YWxUb1Bvc1godmFsLCBzY2FsZVgsIHhEaW0sIHhPZmYpKTtcblx0XHRcdGxldCBwaXhlbEZvclkgPSB2YWwgPT4gcHhSb3VuZCh2YWxUb1Bvc1kodmFsLCBzY2FsZVksIHlEaW0sIHlPZmYpKTtcblxuXHRcdFx0bGV0IGxpbmVUbyA9IHNjYWxlWC5vcmkgPT0gMCA/IGxpbmVUb0ggOiBsaW5lVG9WO1xuXG5cdFx0XHRjb25zdCBfcGF0aHMgPSB7c3Ryb2tlOiBuZXcgUGF0aDJEKCksIGZpbGw6IG51bGwsIGNsaXA6IG51bGwsIGJhbmQ6IG51bGwsIGdhcHM6IG51bGwsIGZsYWdzOiBCQU5EX0NMSVBfRklMTH07XG5cdFx0XHRjb25zdCBzdHJva2UgPSBfcGF0aHMuc3Ryb2tlO1xuXG5cdFx0XHRjb25zdCBkaXIgPSBzY2FsZVguZGlyICogKHNjYWxlWC5vcmkgPT0gMCA/IDEgOiAtMSk7XG5cblx0XHRcdGxldCBwcmV2WVBvcyAgPSBwaXhlbEZvclkoZGF0YVlbZGlyID09IDEgPyBpZHgwIDogaWR4MV0pO1xuXHRcdFx0bGV0IGZpcnN0WFBvcyA9IHBpeGVsRm9yWChkYXRhWFtkaXIgPT0gMSA/IGlkeDAgOiBpZHgxXSk7XG5cdFx0XHRsZXQgcHJldlhQb3MgPSBmaXJzdFhQb3M7XG5cblx0XHRcdGxldCBmaXJzdFhQb3NFeHQgPSBmaXJzdFhQb3M7XG5cblx0XHRcdGlmIChleHRlbmQgJiYgYWxpZ24gPT0gLTEpIHtcblx0XHRcdFx0Zmlyc3RYUG9zRXh0ID0gbGVmdDtcblx0XHRcdFx0bGluZVRvKHN0cm9rZSwgZmlyc3RYUG9zRXh0LCBwcmV2WVBvcyk7XG5cdFx0XHR9XG5cblx0XHRcdGxpbmVUbyhzdHJva2UsIGZpcnN0WFBvcywgcHJldllQb3MpO1xuXG5cdFx0XHRmb3IgKGxldCBpID0gZGlyID09IDEgPyBpZHgwIDogaWR4MTsgaSA+PSBpZHgwICYmIGkgPD0gaWR4MTsgaSArPSBkaXIpIHtcblx0XHRcdFx0bGV0IHlWYWwxID0gZGF0YVlbaV07XG5cblx0XHRcdFx0aWYgKHlWYWwxID09IG51bGwpXG5cdFx0XHRcdFx0Y29udGludWU7XG5cblx0XHRcdFx0bGV0IHgxID0gcGl4ZWxGb3JYKGRhdGFYW2ldKTtcblx0XHRcdFx0bGV0IHkxID0gcGl4ZWxGb3JZKHlWYWwxKTtcblxuXHRcdFx0XHRpZiAoYWxpZ24gPT0gMSlcblx0XHRcdFx0XHRsaW5lVG8oc3Ryb2tlLCB4MSwgcHJldllQb3MpO1xuXHRcdFx0XHRlbHNlXG5cdFx0XHRcdFx0bGluZVRvKHN0cm9rZSwgcHJldlhQb3MsIHkxKTtcblxuXHRcdFx0XHRsaW5lVG8oc3Ryb2tlLCB4MSwgeTEpO1xuXG5cdFx0XHRcdHByZXZZUG9zID0geTE7XG5cdFx0XHRcdHByZXZYUG9zID0geDE7XG5cdFx0XHR9XG5cblx0XHRcdGxldCBwcmV2WFBvc0V4dCA9IHByZXZYUG9zO1xuXG5cdFx0XHRpZiAoZXh0ZW5kICYmIGFsaWduID09IDEpIHtcblx0XHRcdFx0cHJldlhQb3NFeHQgPSBsZWZ0ICsgd2lkdGg7XG5cdFx0XHRcdGxpbmVUbyhzdHJva2UsIHByZXZYUG9zRXh0LCBwcmV2WVBvcyk7XG5cdFx0XHR9XG5cblx0XHRcdGxldCBbIGJhbmRGaWxsRGlyLCBiYW5kQ2xpcERpciBdID0gYmFuZEZpbGxDbGlwRGlycyh1LCBzZXJpZXNJZHgpO1xuXG5cdFx0XHRpZiAoc2VyaWVzLmZpbGwgIT0gbnVsbCB8fCBiYW5kRmlsbERpciAhPSAwKSB7XG5cdFx0XHRcdGxldCBmaWxsID0gX3BhdGhzLmZpbGwgPSBuZXcgUGF0aDJEKHN0cm9rZSk7XG5cblx0XHRcdFx0bGV0IGZpbGxUbyA9IHNlcmllcy5maWxsVG8odSwgc2VyaWVzSWR4LCBzZXJpZXMubWluLCBzZXJpZXMubWF4LCBiYW5kRmlsbERpcik7XG5cdFx0XHRcdGxldCBmaWxsVG9ZID0gcGl4ZWxGb3JZKGZpbGxUbyk7XG5cblx0XHRcdFx0bGluZVRvKGZpbGwsIHByZXZYUG9zRXh0LCBmaWxsVG9ZKTtcblx0XHRcdFx0bGluZVRvKGZpbGwsIGZpcnN0WFBvc0V4dCwgZmlsbFRvWSk7XG5cdFx0XHR9XG5cblx0XHRcdGlmICghc2VyaWVzLnNwYW5HYXBzKSB7XG5cdFx0XHQvL1x0Y29uc29sZS50aW1lKCdnYXBzJyk7XG5cdFx0XHRcdGxldCBnYXBzID0gW107XG5cblx0XHRcdFx0Z2Fwcy5wdXNoKC4uLmZpbmRHYXBzKGRhdGFYLCBkYXRhWSwgaWR4MCwgaWR4MSwgZGlyLCBwaXhlbEZvclgsIGFsaWduR2FwcykpO1xuXG5cdFx0XHQvL1x0Y29uc29sZS50aW1lRW5kKCdnYXBzJyk7XG5cblx0XHRcdC8vXHRjb25zb2xlLmxvZygnZ2FwcycsIEpTT04uc3RyaW5naWZ5KGdhcHMpKTtcblxuXHRcdFx0XHQvLyBleHBhbmQvY29udHJhY3QgY2xpcHMgZm9yIGFzY2VuZGVycy9kZXNjZW5kZXJzXG5cdFx0XHRcdGxldCBoYWxmU3Ryb2tlID0gKHNlcmllcy53aWR0aCAqIHB4UmF0aW8pIC8gMjtcblx0XHRcdFx0bGV0IHN0YXJ0c09mZnNldCA9IChhc2NEZXNjIHx8IGFsaWduID09ICAxKSA/ICBoYWxmU3Ryb2tlIDogLWhhbGZTdHJva2U7XG5cdFx0XHRcdGxldCBlbmRzT2Zmc2V0ICAgPSAoYXNjRGVzYyB8fCBhbGlnbiA9PSAtMSkgPyAtaGFsZlN0cm9rZSA6ICBoYWxmU3Ryb2tlO1xuXG5cdFx0XHRcdGdhcHMuZm9yRWFjaChnID0+IHtcblx0XHRcdFx0XHRnWzBdICs9IHN0YXJ0c09mZnNldDtcblx0XHRcdFx0XHRnWzFdICs9IGVuZHNPZmZzZXQ7XG5cdFx0XHRcdH0pO1xuXG5cdFx0XHRcdF9wYXRocy5nYXBzID0gZ2FwcyA9IHNlcmllcy5nYXBzKHUsIHNlcmllc0lkeCwgaWR4MCwgaWR4MSwgZ2Fwcyk7XG5cblx0XHRcdFx0X3BhdGhzLmNsaXAgPSBjbGlwR2FwcyhnYXBzLCBzY2FsZVgub3JpLCB4T2ZmLCB5T2ZmLCB4RGltLCB5RGltKTtcblx0XHRcdH1cblxuXHRcdFx0aWYgKGJhbmRDbGlwRGlyICE9IDApIHtcblx0XHRcdFx0X3BhdGhzLmJhbmQgPSBiYW5kQ2xpcERpciA9PSAyID8gW1xuXHRcdFx0XHRcdGNsaXBCYW5kTGluZSh1LCBzZXJpZXNJZHgsIGlkeDAsIGlkeDEsIHN0cm9rZSwgLTEpLFxuXHRcdFx0XHRcdGNsaXBCYW5kTGluZSh1LCBzZXJpZXNJZHgsIGlkeDAsIGlkeDEsIHN0cm9rZSwgIDEpLFxuXHRcdFx0XHRdIDogY2xpcEJhbmRMaW5lKHUsIHNlcmllc0lkeCwgaWR4MCwgaWR4MSwgc3Ryb2tlLCBiYW5kQ2xpcERpcik7XG5cdFx0XHR9XG5cblx0XHRcdHJldHVybiBfcGF0aHM7XG5cdFx0fSk7XG5cdH07XG59XG5cbmZ1bmN0aW9uIGZpbmRDb2xXaWR0aChkYXRhWCwgZGF0YVksIHZhbFRvUG9zWCwgc2NhbGVYLCB4RGltLCB4T2ZmLCBjb2xXaWQgPSBpbmYpIHtcblx0aWYgKGRhdGFYLmxlbmd0aCA+IDEpIHtcblx0XHQvLyBwcmlvciBpbmRleCB3aXRoIG5vbi11bmRlZmluZWQgeSBkYXRhXG5cdFx0bGV0IHByZXZJZHggPSBudWxsO1xuXG5cdFx0Ly8gc2NhbiBmdWxsIGRhdGFzZXQgZm9yIHNtYWxsZXN0IGFkamFjZW50IGRlbHRhXG5cdFx0Ly8gd2lsbCBub3Qgd29yayBwcm9wZXJseSBmb3Igbm9uLWxpbmVhciB4IHNjYWxlcywgc2luY2UgZG9lcyBub3QgZG8gZXhwZW5zaXZlIHZhbFRvUG9zWCBjYWxjcyB0aWxsIGVuZFxuXHRcdGZvciAobGV0IGkgPSAwLCBtaW5EZWx0YSA9IEluZmluaXR5OyBpIDwgZGF0YVgubGVuZ3RoOyBpKyspIHtcblx0XHRcdGlmIChkYXRhWVtpXSAhPT0gdW5kZWZpbmVkKSB7XG5cdFx0XHRcdGlmIChwcmV2SWR4ICE9IG51bGwpIHtcblx0XHRcdFx0XHRsZXQgZGVsdGEgPSBhYnMoZGF0YVhbaV0gLSBkYXRhWFtwcmV2SWR4XSk7XG5cblx0XHRcdFx0XHRpZiAoZGVsdGEgPCBtaW5EZWx0YSkge1xuXHRcdFx0XHRcdFx0bWluRGVsdGEgPSBkZWx0YTtcblx0XHRcdFx0XHRcdGNvbFdpZCA9IGFicyh2YWxUb1Bvc1goZGF0YVhbaV0sIHNjYWxlWCwgeERpbSwgeE9mZikgLSB2YWxUb1Bvc1goZGF0YVhbcHJldklkeF0sIHNjYWxlWCwgeERpbSwgeE9mZikpO1xuXHRcdFx0XHRcdH1cblx0XHRcdFx0fVxuXG5cdFx0XHRcdHByZXZJZHggPSBpO1xuXHRcdFx0fVxuXHRcdH1cblx0fVxuXG5cdHJldHVybiBjb2xXaWQ7XG59XG5cbmZ1bmN0aW9uIGJhcnMob3B0cykge1xuXHRvcHRzID0gb3B0cyB8fCBFTVBUWV9PQko7XG5cdGNvbnN0IHNpemUgPSBpZk51bGwob3B0cy5zaXplLCBbMC42LCBpbmYsIDFdKTtcblx0Y29uc3QgYWxpZ24gPSBvcHRzLmFsaWduIHx8IDA7XG5cdGNvbnN0IF9leHRyYUdhcCA9IChvcHRzLmdhcCB8fCAwKTtcblxuXHRsZXQgcm8gPSBvcHRzLnJhZGl1cztcblxuXHRybyA9XG5cdFx0Ly8gW3ZhbHVlUmFkaXVzLCBiYXNlbGluZVJhZGl1c11cblx0XHRybyA9PSBudWxsID8gWzAsIDBdIDpcblx0XHR0eXBlb2Ygcm8gPT0gJ251bWJlcicgPyBbcm8sIDBdIDogcm87XG5cblx0Y29uc3QgcmFkaXVzRm4gPSBmbk9yU2VsZihybyk7XG5cblx0Y29uc3QgZ2FwRmFjdG9yID0gMSAtIHNpemVbMF07XG5cdGNvbnN0IF9tYXhXaWR0aCAgPSBpZk51bGwoc2l6ZVsxXSwgaW5mKTtcblx0Y29uc3QgX21pbldpZHRoICA9IGlmTnVsbChzaXplWzJdLCAxKTtcblxuXHRjb25zdCBkaXNwID0gaWZOdWxsKG9wdHMuZGlzcCwgRU1QVFlfT0JKKTtcblx0Y29uc3QgX2VhY2ggPSBpZk51bGwob3B0cy5lYWNoLCBfID0+IHt9KTtcblxuXHRjb25zdCB7IGZpbGw6IGRpc3BGaWxscywgc3Ryb2tlOiBkaXNwU3Ryb2tlcyB9ID0gZGlzcDtcblxuXHRyZXR1cm4gKHUsIHNlcmllc0lkeCwgaWR4MCwgaWR4MSkgPT4ge1xuXHRcdHJldHVybiBvcmllbnQodSwgc2VyaWVzSWR4LCAoc2VyaWVzLCBkYXRhWCwgZGF0YVksIHNjYWxlWCwgc2NhbGVZLCB2YWxUb1Bvc1gsIHZhbFRvUG9zWSwgeE9mZiwgeU9mZiwgeERpbSwgeURpbSkgPT4ge1xuXHRcdFx0bGV0IHB4Um91bmQgPSBzZXJpZXMucHhSb3VuZDtcblx0XHRcdGxldCBfYWxpZ24gPSBhbGlnbjtcblxuXHRcdFx0bGV0IGV4dHJhR2FwID0gX2V4dHJhR2FwICogcHhSYXRpbztcblx0XHRcdGxldCBtYXhXaWR0aCA9IF9tYXhXaWR0aCAqIHB4UmF0aW87XG5cdFx0XHRsZXQgbWluV2lkdGggPSBfbWluV2lkdGggKiBweFJhdGlvO1xuXG5cdFx0XHRsZXQgdmFsUmFkaXVzLCBiYXNlUmFkaXVzO1xuXG5cdFx0XHRpZiAoc2NhbGVYLm9yaSA9PSAwKVxuXHRcdFx0XHRbdmFsUmFkaXVzLCBiYXNlUmFkaXVzXSA9IHJhZGl1c0ZuKHUsIHNlcmllc0lkeCk7XG5cdFx0XHRlbHNlXG5cdFx0XHRcdFtiYXNlUmFkaXVzLCB2YWxSYWRpdXNdID0gcmFkaXVzRm4odSwgc2VyaWVzSWR4KTtcblxuXHRcdFx0Y29uc3QgX2RpclggPSBzY2FsZVguZGlyICogKHNjYWxlWC5vcmkgPT0gMCA/IDEgOiAtMSk7XG5cdFx0Ly9cdGNvbnN0IF9kaXJZID0gc2NhbGVZLmRpciAqIChzY2FsZVkub3JpID09IDEgPyAxIDogLTEpO1xuXG5cdFx0XHRsZXQgcmVjdCA9IHNjYWxlWC5vcmkgPT0gMCA/IHJlY3RIIDogcmVjdFY7XG5cblx0XHRcdGxldCBlYWNoID0gc2NhbGVYLm9yaSA9PSAwID8gX2VhY2ggOiAodSwgc2VyaWVzSWR4LCBpLCB0b3AsIGxmdCwgaGd0LCB3aWQpID0+IHtcblx0XHRcdFx0X2VhY2godSwgc2VyaWVzSWR4LCBpLCBsZnQsIHRvcCwgd2lkLCBoZ3QpO1xuXHRcdFx0fTtcblxuXHRcdFx0Ly8gYmFuZCB3aGVyZSB0aGlzIHNlcmllcyBpcyB0aGUgXCJmcm9tXCIgZWRnZVxuXHRcdFx0bGV0IGJhbmQgPSBpZk51bGwodS5iYW5kcywgRU1QVFlfQVJSKS5maW5kKGIgPT4gYi5zZXJpZXNbMF0gPT0gc2VyaWVzSWR4KTtcblxuXHRcdFx0bGV0IGZpbGxEaXIgPSBiYW5kICE9IG51bGwgPyBiYW5kLmRpciA6IDA7XG5cdFx0XHRsZXQgZmlsbFRvID0gc2VyaWVzLmZpbGxUbyh1LCBzZXJpZXNJZHgsIHNlcmllcy5taW4sIHNlcmllcy5tYXgsIGZpbGxEaXIpO1xuXHRcdFx0bGV0IGZpbGxUb1kgPSBweFJvdW5kKHZhbFRvUG9zWShmaWxsVG8sIHNjYWxlWSwgeURpbSwgeU9mZikpO1xuXG5cdFx0XHQvLyBiYXJXaWQgaXMgdG8gY2VudGVyIG9mIHN0cm9rZVxuXHRcdFx0bGV0IHhTaGlmdCwgYmFyV2lkLCBmdWxsR2FwLCBjb2xXaWQgPSB4RGltO1xuXG5cdFx0XHRsZXQgc3Ryb2tlV2lkdGggPSBweFJvdW5kKHNlcmllcy53aWR0aCAqIHB4UmF0aW8pO1xuXG5cdFx0XHRsZXQgbXVsdGlQYXRoID0gZmFsc2U7XG5cblx0XHRcdGxldCBmaWxsQ29sb3JzID0gbnVsbDtcblx0XHRcdGxldCBmaWxsUGF0aHMgPSBudWxsO1xuXHRcdFx0bGV0IHN0cm9rZUNvbG9ycyA9IG51bGw7XG5cdFx0XHRsZXQgc3Ryb2tlUGF0aHMgPSBudWxsO1xuXG5cdFx0XHRpZiAoZGlzcEZpbGxzICE9IG51bGwgJiYgKHN0cm9rZVdpZHRoID09IDAgfHwgZGlzcFN0cm9rZXMgIT0gbnVsbCkpIHtcblx0XHRcdFx0bXVsdGlQYXRoID0gdHJ1ZTtcblxuXHRcdFx0XHRmaWxsQ29sb3JzID0gZGlzcEZpbGxzLnZhbHVlcyh1LCBzZXJpZXNJZHgsIGlkeDAsIGlkeDEpO1xuXHRcdFx0XHRmaWxsUGF0aHMgPSBuZXcgTWFwKCk7XG5cdFx0XHRcdChuZXcgU2V0KGZpbGxDb2xvcnMpKS5mb3JFYWNoKGNvbG9yID0+IHtcblx0XHRcdFx0XHRpZiAoY29sb3IgIT0gbnVsbClcblx0XHRcdFx0XHRcdGZpbGxQYXRocy5zZXQoY29sb3IsIG5ldyBQYXRoMkQoKSk7XG5cdFx0XHRcdH0pO1xuXG5cdFx0XHRcdGlmIChzdHJva2VXaWR0aCA+IDApIHtcblx0XHRcdFx0XHRzdHJva2VDb2xvcnMgPSBkaXNwU3Ryb2tlcy52YWx1ZXModSwgc2VyaWVzSWR4LCBpZHgwLCBpZHgxKTtcblx0XHRcdFx0XHRzdHJva2VQYXRocyA9IG5ldyBNYXAoKTtcblx0XHRcdFx0XHQobmV3IFNldChzdHJva2VDb2xvcnMpKS5mb3JFYWNoKGNvbG9yID0+IHtcblx0XHRcdFx0XHRcdGlmIChjb2xvciAhPSBudWxsKVxuXHRcdFx0XHRcdFx0XHRzdHJva2VQYXRocy5zZXQoY29sb3IsIG5ldyBQYXRoMkQoKSk7XG5cdFx0XHRcdFx0fSk7XG5cdFx0XHRcdH1cblx0XHRcdH1cblxuXHRcdFx0bGV0IHsgeDAsIHNpemUgfSA9IGRpc3A7XG5cblx0XHRcdGlmICh4MCAhPSBudWxsICYmIHNpemUgIT0gbnVsbCkge1xuXHRcdFx0XHRfYWxpZ24gPSAxO1xuXHRcdFx0XHRkYXRhWCA9IHgwLnZhbHVlcyh1LCBzZXJpZXNJZHgsIGlkeDAsIGlkeDEpO1xuXG5cdFx0XHRcdGlmICh4MC51bml0ID09IDIpXG5cdFx0XHRcdFx0ZGF0YVggPSBkYXRhWC5tYXAocGN0ID0+IHUucG9zVG9WYWwoeE9mZiArIHBjdCAqIHhEaW0sIHNjYWxlWC5rZXksIHRydWUpKTtcblxuXHRcdFx0XHQvLyBhc3N1bWVzIHVuaWZvcm0gc2l6ZXMsIGZvciBub3dcblx0XHRcdFx0bGV0IHNpemVzID0gc2l6ZS52YWx1ZXModSwgc2VyaWVzSWR4LCBpZHgwLCBpZHgxKTtcblxuXHRcdFx0XHRpZiAoc2l6ZS51bml0ID09IDIpXG5cdFx0XHRcdFx0YmFyV2lkID0gc2l6ZXNbMF0gKiB4RGltO1xuXHRcdFx0XHRlbHNlXG5cdFx0XHRcdFx0YmFyV2lkID0gdmFsVG9Qb3NYKHNpemVzWzBdLCBzY2FsZVgsIHhEaW0sIHhPZmYpIC0gdmFsVG9Qb3NYKDAsIHNjYWxlWCwgeERpbSwgeE9mZik7IC8vIGFzc3VtZXMgbGluZWFyIHNjYWxlIChkZWx0YSBmcm9tIDApXG5cblx0XHRcdFx0Y29sV2lkID0gZmluZENvbFdpZHRoKGRhdGFYLCBkYXRhWSwgdmFsVG9Qb3NYLCBzY2FsZVgsIHhEaW0sIHhPZmYsIGNvbFdpZCk7XG5cblx0XHRcdFx0bGV0IGdhcFdpZCA9IGNvbFdpZCAtIGJhcldpZDtcblx0XHRcdFx0ZnVsbEdhcCA9IGdhcFdpZCArIGV4dHJhR2FwO1xuXHRcdFx0fVxuXHRcdFx0ZWxzZSB7XG5cdFx0XHRcdGNvbFdpZCA9IGZpbmRDb2xXaWR0aChkYXRhWCwgZGF0YVksIHZhbFRvUG9zWCwgc2NhbGVYLCB4RGltLCB4T2ZmLCBjb2xXaWQpO1xuXG5cdFx0XHRcdGxldCBnYXBXaWQgPSBjb2xXaWQgKiBnYXBGYWN0b3I7XG5cblx0XHRcdFx0ZnVsbEdhcCA9IGdhcFdpZCArIGV4dHJhR2FwO1xuXHRcdFx0XHRiYXJXaWQgPSBjb2xXaWQgLSBmdWxsR2FwO1xuXHRcdFx0fVxuXG5cdFx0XHRpZiAoZnVsbEdhcCA8IDEpXG5cdFx0XHRcdGZ1bGxHYXAgPSAwO1xuXG5cdFx0XHRpZiAoc3Ryb2tlV2lkdGggPj0gYmFyV2lkIC8gMilcblx0XHRcdFx0c3Ryb2tlV2lkdGggPSAwO1xuXG5cdFx0XHQvLyBmb3Igc21hbGwgZ2FwcywgZGlzYWJsZSBwaXhlbCBzbmFwcGluZyBzaW5jZSBnYXAgaW5jb25zaXN0ZW5jaWVzIGJlY29tZSBub3RpY2libGUgYW5kIGFubm95aW5nXG5cdFx0XHRpZiAoZnVsbEdhcCA8IDUpXG5cdFx0XHRcdHB4Um91bmQgPSByZXRBcmcwO1xuXG5cdFx0XHRsZXQgaW5zZXRTdHJva2UgPSBmdWxsR2FwID4gMDtcblxuXHRcdFx0bGV0IHJhd0JhcldpZCA9IGNvbFdpZCAtIGZ1bGxHYXAgLSAoaW5zZXRTdHJva2UgPyBzdHJva2VXaWR0aCA6IDApO1xuXG5cdFx0XHRiYXJXaWQgPSBweFJvdW5kKGNsYW1wKHJhd0JhcldpZCwgbWluV2lkdGgsIG1heFdpZHRoKSk7XG5cblx0XHRcdHhTaGlmdCA9IChfYWxpZ24gPT0gMCA/IGJhcldpZCAvIDIgOiBfYWxpZ24gPT0gX2RpclggPyAwIDogYmFyV2lkKSAtIF9hbGlnbiAqIF9kaXJYICogKChfYWxpZ24gPT0gMCA/IGV4dHJhR2FwIC8gMiA6IDApICsgKGluc2V0U3Ryb2tlID8gc3Ryb2tlV2lkdGggLyAyIDogMCkpO1xuXG5cblx0XHRcdGNvbnN0IF9wYXRocyA9IHtzdHJva2U6IG51bGwsIGZpbGw6IG51bGwsIGNsaXA6IG51bGwsIGJhbmQ6IG51bGwsIGdhcHM6IG51bGwsIGZsYWdzOiAwfTsgIC8vIGRpc3AsIGdlb21cblxuXHRcdFx0Y29uc3Qgc3Ryb2tlID0gbXVsdGlQYXRoID8gbnVsbCA6IG5ldyBQYXRoMkQoKTtcblxuXHRcdFx0bGV0IGRhdGFZMCA9IG51bGw7XG5cblx0XHRcdGlmIChiYW5kICE9IG51bGwpXG5cdFx0XHRcdGRhdGFZMCA9IHUuZGF0YVtiYW5kLnNlcmllc1sxXV07XG5cdFx0XHRlbHNlIHtcblx0XHRcdFx0bGV0IHsgeTAsIHkxIH0gPSBkaXNwO1xuXG5cdFx0XHRcdGlmICh5MCAhPSBudWxsICYmIHkxICE9IG51bGwpIHtcblx0XHRcdFx0XHRkYXRhWSA9IHkxLnZhbHVlcyh1LCBzZXJpZXNJZHgsIGlkeDAsIGlkeDEpO1xuXHRcdFx0XHRcdGRhdGFZMCA9IHkwLnZhbHVlcyh1LCBzZXJpZXNJZHgsIGlkeDAsIGlkeDEpO1xuXHRcdFx0XHR9XG5cdFx0XHR9XG5cblx0XHRcdGxldCByYWRWYWwgPSB2YWxSYWRpdXMgKiBiYXJXaWQ7XG5cdFx0XHRsZXQgcmFkQmFzZSA9IGJhc2VSYWRpdXMgKiBiYXJXaWQ7XG5cblx0XHRcdGZvciAobGV0IGkgPSBfZGlyWCA9PSAxID8gaWR4MCA6IGlkeDE7IGkgPj0gaWR4MCAmJiBpIDw9IGlkeDE7IGkgKz0gX2RpclgpIHtcblx0XHRcdFx0bGV0IHlWYWwgPSBkYXRhWVtpXTtcblxuXHRcdFx0XHRpZiAoeVZhbCA9PSBudWxsKVxuXHRcdFx0XHRcdGNvbnRpbnVlO1xuXG5cdFx0XHRcdGlmIChkYXRhWTAgIT0gbnVsbCkge1xuXHRcdFx0XHRcdGxldCB5VmFsMCA9IGRhdGFZMFtpXSA/PyAwO1xuXG5cdFx0XHRcdFx0aWYgKHlWYWwgLSB5VmFsMCA9PSAwKVxuXHRcdFx0XHRcdFx0Y29udGludWU7XG5cblx0XHRcdFx0XHRmaWxsVG9ZID0gdmFsVG9Qb3NZKHlWYWwwLCBzY2FsZVksIHlEaW0sIHlPZmYpO1xuXHRcdFx0XHR9XG5cblx0XHRcdFx0bGV0IHhWYWwgPSBzY2FsZVguZGlzdHIgIT0gMiB8fCBkaXNwICE9IG51bGwgPyBkYXRhWFtpXSA6IGk7XG5cblx0XHRcdFx0Ly8gVE9ETzogYWxsIHhQb3MgY2FuIGJlIHByZS1jb21wdXRlZCBvbmNlIGZvciBhbGwgc2VyaWVzIGluIGFsaWduZWQgc2V0XG5cdFx0XHRcdGxldCB4UG9zID0gdmFsVG9Qb3NYKHhWYWwsIHNjYWxlWCwgeERpbSwgeE9mZik7XG5cdFx0XHRcdGxldCB5UG9zID0gdmFsVG9Qb3NZKGlmTnVsbCh5VmFsLCBmaWxsVG8pLCBzY2FsZVksIHlEaW0sIHlPZmYpO1xuXG5cdFx0XHRcdGxldCBsZnQgPSBweFJvdW5kKHhQb3MgLSB4U2hpZnQpO1xuXHRcdFx0XHRsZXQgYnRtID0gcHhSb3VuZChtYXgoeVBvcywgZmlsbFRvWSkpO1xuXHRcdFx0XHRsZXQgdG9wID0gcHhSb3VuZChtaW4oeVBvcywgZmlsbFRvWSkpO1xuXHRcdFx0XHQvLyB0aGlzIGluY2x1ZGVzIHRoZSBzdHJva2Vcblx0XHRcdFx0bGV0IGJhckhndCA9IGJ0bSAtIHRvcDtcblxuXHRcdFx0XHRpZiAoeVZhbCAhPSBudWxsKSB7ICAvLyAmJiB5VmFsICE9IGZpbGxUbyAoMCBoZWlnaHQgYmFyKVxuXHRcdFx0XHRcdGxldCBydiA9IHlWYWwgPCAwID8gcmFkQmFzZSA6IHJhZFZhbDtcblx0XHRcdFx0XHRsZXQgcmIgPSB5VmFsIDwgMCA/IHJhZFZhbCA6IHJhZEJhc2U7XG5cblx0XHRcdFx0XHRpZiAobXVsdGlQYXRoKSB7XG5cdFx0XHRcdFx0XHRpZiAoc3Ryb2tlV2lkdGggPiAwICYmIHN0cm9rZUNvbG9yc1tpXSAhPSBudWxsKVxuXHRcdFx0XHRcdFx0XHRyZWN0KHN0cm9rZVBhdGhzLmdldChzdHJva2VDb2xvcnNbaV0pLCBsZnQsIHRvcCArIGZsb29yKHN0cm9rZVdpZHRoIC8gMiksIGJhcldpZCwgbWF4KDAsIGJhckhndCAtIHN0cm9rZVdpZHRoKSwgcnYsIHJiKTtcblxuXHRcdFx0XHRcdFx0aWYgKGZpbGxDb2xvcnNbaV0gIT0gbnVsbClcblx0XHRcdFx0XHRcdFx0cmVjdChmaWxsUGF0aHMuZ2V0KGZpbGxDb2xvcnNbaV0pLCBsZnQsIHRvcCArIGZsb29yKHN0cm9rZVdpZHRoIC8gMiksIGJhcldpZCwgbWF4KDAsIGJhckhndCAtIHN0cm9rZVdpZHRoKSwgcnYsIHJiKTtcblx0XHRcdFx0XHR9XG5cdFx0XHRcdFx0ZWxzZVxuXHRcdFx0XHRcdFx0cmVjdChzdHJva2UsIGxmdCwgdG9wICsgZmxvb3Ioc3Ryb2tlV2lkdGggLyAyKSwgYmFyV2lkLCBtYXgoMCwgYmFySGd0IC0gc3Ryb2tlV2lkdGgpLCBydiwgcmIpO1xuXG5cdFx0XHRcdFx0ZWFjaCh1LCBzZXJpZXNJZHgsIGksXG5cdFx0XHRcdFx0XHRsZnQgICAgLSBzdHJva2VXaWR0aCAvIDIsXG5cdFx0XHRcdFx0XHR0b3AsXG5cdFx0XHRcdFx0XHRiYXJXaWQgKyBzdHJva2VXaWR0aCxcblx0XHRcdFx0XHRcdGJhckhndCxcblx0XHRcdFx0XHQpO1xuXHRcdFx0XHR9XG5cdFx0XHR9XG5cblx0XHRcdGlmIChzdHJva2VXaWR0aCA+IDApXG5cdFx0XHRcdF9wYXRocy5zdHJva2UgPSBtdWx0aVBhdGggPyBzdHJva2VQYXRocyA6IHN0cm9rZTtcblx0XHRcdGVsc2UgaWYgKCFtdWx0aVBhdGgpIHtcblx0XHRcdFx0X3BhdGhzLl9maWxsID0gc2VyaWVzLndpZHRoID09IDAgPyBzZXJpZXMuX2ZpbGwgOiBzZXJpZXMuX3N0cm9rZSA/PyBzZXJpZXMuX2ZpbGw7XG5cdFx0XHRcdF9wYXRocy53aWR0aCA9IDA7XG5cdFx0XHR9XG5cblx0XHRcdF9wYXRocy5maWxsID0gbXVsdGlQYXRoID8gZmlsbFBhdGhzIDogc3Ryb2tlO1xuXG5cdFx0XHRyZXR1cm4gX3BhdGhzO1xuXHRcdH0pO1xuXHR9O1xufVxuXG5mdW5jdGlvbiBzcGxpbmVJbnRlcnAoaW50ZXJwLCBvcHRzKSB7XG5cdGNvbnN0IGFsaWduR2FwcyA9IGlmTnVsbChvcHRzPy5hbGlnbkdhcHMsIDApO1xuXG5cdHJldHVybiAodSwgc2VyaWVzSWR4LCBpZHgwLCBpZHgxKSA9PiB7XG5cdFx0cmV0dXJuIG9yaWVudCh1LCBzZXJpZXNJZHgsIChzZXJpZXMsIGRhdGFYLCBkYXRhWSwgc2NhbGVYLCBzY2FsZVksIHZhbFRvUG9zWCwgdmFsVG9Qb3NZLCB4T2ZmLCB5T2ZmLCB4RGltLCB5RGltKSA9PiB7XG5cdFx0XHRbaWR4MCwgaWR4MV0gPSBub25OdWxsSWR4cyhkYXRhWSwgaWR4MCwgaWR4MSk7XG5cblx0XHRcdGxldCBweFJvdW5kID0gc2VyaWVzLnB4Um91bmQ7XG5cblx0XHRcdGxldCBwaXhlbEZvclggPSB2YWwgPT4gcHhSb3VuZCh2YWxUb1Bvc1godmFsLCBzY2FsZVgsIHhEaW0sIHhPZmYpKTtcblx0XHRcdGxldCBwaXhlbEZvclkgPSB2YWwgPT4gcHhSb3VuZCh2YWxUb1Bvc1kodmFsLCBzY2FsZVksIHlEaW0sIHlPZmYpKTtcblxuXHRcdFx0bGV0IG1vdmVUbywgYmV6aWVyQ3VydmVUbywgbGluZVRvO1xuXG5cdFx0XHRpZiAoc2NhbGVYLm9yaSA9PSAwKSB7XG5cdFx0XHRcdG1vdmVUbyA9IG1vdmVUb0g7XG5cdFx0XHRcdGxpbmVUbyA9IGxpbmVUb0g7XG5cdFx0XHRcdGJlemllckN1cnZlVG8gPSBiZXppZXJDdXJ2ZVRvSDtcblx0XHRcdH1cblx0XHRcdGVsc2Uge1xuXHRcdFx0XHRtb3ZlVG8gPSBtb3ZlVG9WO1xuXHRcdFx0XHRsaW5lVG8gPSBsaW5lVG9WO1xuXHRcdFx0XHRiZXppZXJDdXJ2ZVRvID0gYmV6aWVyQ3VydmVUb1Y7XG5cdFx0XHR9XG5cblx0XHRcdGNvbnN0IGRpciA9IHNjYWxlWC5kaXIgKiAoc2NhbGVYLm9yaSA9PSAwID8gMSA6IC0xKTtcblxuXHRcdFx0bGV0IGZpcnN0WFBvcyA9IHBpeGVsRm9yWChkYXRhWFtkaXIgPT0gMSA/IGlkeDAgOiBpZHgxXSk7XG5cdFx0XHRsZXQgcHJldlhQb3MgPSBmaXJzdFhQb3M7XG5cblx0XHRcdGxldCB4Q29vcmRzID0gW107XG5cdFx0XHRsZXQgeUNvb3JkcyA9IFtdO1xuXG5cdFx0XHRmb3IgKGxldCBpID0gZGlyID09IDEgPyBpZHgwIDogaWR4MTsgaSA+PSBpZHgwICYmIGkgPD0gaWR4MTsgaSArPSBkaXIpIHtcblx0XHRcdFx0bGV0IHlWYWwgPSBkYXRhWVtpXTtcblxuXHRcdFx0XHRpZiAoeVZhbCAhPSBudWxsKSB7XG5cdFx0XHRcdFx0bGV0IHhWYWwgPSBkYXRhWFtpXTtcblx0XHRcdFx0XHRsZXQgeFBvcyA9IHBpeGVsRm9yWCh4VmFsKTtcblxuXHRcdFx0XHRcdHhDb29yZHMucHVzaChwcmV2WFBvcyA9IHhQb3MpO1xuXHRcdFx0XHRcdHlDb29yZHMucHVzaChwaXhlbEZvclkoZGF0YVlbaV0pKTtcblx0XHRcdFx0fVxuXHRcdFx0fVxuXG5cdFx0XHRjb25zdCBfcGF0aHMgPSB7c3Ryb2tlOiBpbnRlcnAoeENvb3JkcywgeUNvb3JkcywgbW92ZVRvLCBsaW5lVG8sIGJlemllckN1cnZlVG8sIHB4Um91bmQpLCBmaWxsOiBudWxsLCBjbGlwOiBudWxsLCBiYW5kOiBudWxsLCBnYXBzOiBudWxsLCBmbGFnczogQkFORF9DTElQX0ZJTEx9O1xuXHRcdFx0Y29uc3Qgc3Ryb2tlID0gX3BhdGhzLnN0cm9rZTtcblxuXHRcdFx0bGV0IFsgYmFuZEZpbGxEaXIsIGJhbmRDbGlwRGlyIF0gPSBiYW5kRmlsbENsaXBEaXJzKHUsIHNlcmllc0lkeCk7XG5cblx0XHRcdGlmIChzZXJpZXMuZmlsbCAhPSBudWxsIHx8IGJhbmRGaWxsRGlyICE9IDApIHtcblx0XHRcdFx0bGV0IGZpbGwgPSBfcGF0aHMuZmlsbCA9IG5ldyBQYXRoMkQoc3Ryb2tlKTtcblxuXHRcdFx0XHRsZXQgZmlsbFRvID0gc2VyaWVzLmZpbGxUbyh1LCBzZXJpZXNJZHgsIHNlcmllcy5taW4sIHNlcmllcy5tYXgsIGJhbmRGaWxsRGlyKTtcblx0XHRcdFx0bGV0IGZpbGxUb1kgPSBwaXhlbEZvclkoZmlsbFRvKTtcblxuXHRcdFx0XHRsaW5lVG8oZmlsbCwgcHJldlhQb3MsIGZpbGxUb1kpO1xuXHRcdFx0XHRsaW5lVG8oZmlsbCwgZmlyc3RYUG9zLCBmaWxsVG9ZKTtcblx0XHRcdH1cblxuXHRcdFx0aWYgKCFzZXJpZXMuc3BhbkdhcHMpIHtcblx0XHRcdC8vXHRjb25zb2xlLnRpbWUoJ2dhcHMnKTtcblx0XHRcdFx0bGV0IGdhcHMgPSBbXTtcblxuXHRcdFx0XHRnYXBzLnB1c2goLi4uZmluZEdhcHMoZGF0YVgsIGRhdGFZLCBpZHgwLCBpZHgxLCBkaXIsIHBpeGVsRm9yWCwgYWxpZ25HYXBzKSk7XG5cblx0XHRcdC8vXHRjb25zb2xlLnRpbWVFbmQoJ2dhcHMnKTtcblxuXHRcdFx0Ly9cdGNvbnNvbGUubG9nKCdnYXBzJywgSlNPTi5zdHJpbmdpZnkoZ2FwcykpO1xuXG5cdFx0XHRcdF9wYXRocy5nYXBzID0gZ2FwcyA9IHNlcmllcy5nYXBzKHUsIHNlcmllc0lkeCwgaWR4MCwgaWR4MSwgZ2Fwcyk7XG5cblx0XHRcdFx0X3BhdGhzLmNsaXAgPSBjbGlwR2FwcyhnYXBzLCBzY2FsZVgub3JpLCB4T2ZmLCB5T2ZmLCB4RGltLCB5RGltKTtcblx0XHRcdH1cblxuXHRcdFx0aWYgKGJhbmRDbGlwRGlyICE9IDApIHtcblx0XHRcdFx0X3BhdGhzLmJhbmQgPSBiYW5kQ2xpcERpciA9PSAyID8gW1xuXHRcdFx0XHRcdGNsaXBCYW5kTGluZSh1LCBzZXJpZXNJZHgsIGlkeDAsIGlkeDEsIHN0cm9rZSwgLTEpLFxuXHRcdFx0XHRcdGNsaXBCYW5kTGluZSh1LCBzZXJpZXNJZHgsIGlkeDAsIGlkeDEsIHN0cm9rZSwgIDEpLFxuXHRcdFx0XHRdIDogY2xpcEJhbmRMaW5lKHUsIHNlcmllc0lkeCwgaWR4MCwgaWR4MSwgc3Ryb2tlLCBiYW5kQ2xpcERpcik7XG5cdFx0XHR9XG5cblx0XHRcdHJldHVybiBfcGF0aHM7XG5cblx0XHRcdC8vICBpZiBGRUFUX1BBVEhTOiBmYWxzZSBpbiByb2xsdXAuY29uZmlnLmpzXG5cdFx0XHQvL1x0dS5jdHguc2F2ZSgpO1xuXHRcdFx0Ly9cdHUuY3R4LmJlZ2luUGF0aCgpO1xuXHRcdFx0Ly9cdHUuY3R4LnJlY3QodS5iYm94LmxlZnQsIHUuYmJveC50b3AsIHUuYmJveC53aWR0aCwgdS5iYm94LmhlaWdodCk7XG5cdFx0XHQvL1x0dS5jdHguY2xpcCgpO1xuXHRcdFx0Ly9cdHUuY3R4LnN0cm9rZVN0eWxlID0gdS5zZXJpZXNbc2lkeF0uc3Ryb2tlO1xuXHRcdFx0Ly9cdHUuY3R4LnN0cm9rZShzdHJva2UpO1xuXHRcdFx0Ly9cdHUuY3R4LmZpbGxTdHlsZSA9IHUuc2VyaWVzW3NpZHhdLmZpbGw7XG5cdFx0XHQvL1x0dS5jdHguZmlsbChmaWxsKTtcblx0XHRcdC8vXHR1LmN0eC5yZXN0b3JlKCk7XG5cdFx0XHQvL1x0cmV0dXJuIG51bGw7XG5cdFx0fSk7XG5cdH07XG59XG5cbmZ1bmN0aW9uIG1vbm90b25lQ3ViaWMob3B0cykge1xuXHRyZXR1cm4gc3BsaW5lSW50ZXJwKF9tb25vdG9uZUN1YmljLCBvcHRzKTtcbn1cblxuLy8gTW9ub3RvbmUgQ3ViaWMgU3BsaW5lIGludGVycG9sYXRpb24sIGFkYXB0ZWQgZnJvbSB0aGUgQ2hhcnRpc3QuanMgaW1wbGVtZW50YXRpb246XG4vLyBodHRwczovL2dpdGh1Yi5jb20vZ2lvbmt1bnovY2hhcnRpc3QtanMvYmxvYi9lN2U3ODIwMWJmZmU5NjA5OTE1ZTVlNTNjZmFmYTI5YTVkNmM0OWY5L3NyYy9zY3JpcHRzL2ludGVycG9sYXRpb24uanMjTDI0MC1MMzY5XG5mdW5jdGlvbiBfbW9ub3RvbmVDdWJpYyh4cywgeXMsIG1vdmVUbywgbGluZVRvLCBiZXppZXJDdXJ2ZVRvLCBweFJvdW5kKSB7XG5cdGNvbnN0IG4gPSB4cy5sZW5ndGg7XG5cblx0aWYgKG4gPCAyKVxuXHRcdHJldHVybiBudWxsO1xuXG5cdGNvbnN0IHBhdGggPSBuZXcgUGF0aDJEKCk7XG5cblx0bW92ZVRvKHBhdGgsIHhzWzBdLCB5c1swXSk7XG5cblx0aWYgKG4gPT0gMilcblx0XHRsaW5lVG8ocGF0aCwgeHNbMV0sIHlzWzFdKTtcblx0ZWxzZSB7XG5cdFx0bGV0IG1zICA9IEFycmF5KG4pLFxuXHRcdFx0ZHMgID0gQXJyYXkobiAtIDEpLFxuXHRcdFx0ZHlzID0gQXJyYXkobiAtIDEpLFxuXHRcdFx0ZHhzID0gQXJyYXkobiAtIDEpO1xuXG5cdFx0Ly8gY2FsYyBkZWx0YXMgYW5kIGRlcml2YXRpdmVcblx0XHRmb3IgKGxldCBpID0gMDsgaSA8IG4gLSAxOyBpKyspIHtcblx0XHRcdGR5c1tpXSA9IHlzW2kgKyAxXSAtIHlzW2ldO1xuXHRcdFx0ZHhzW2ldID0geHNbaSArIDFdIC0geHNbaV07XG5cdFx0XHRkc1tpXSAgPSBkeXNbaV0gLyBkeHNbaV07XG5cdFx0fVxuXG5cdFx0Ly8gZGV0ZXJtaW5lIGRlc2lyZWQgc2xvcGUgKG0pIGF0IGVhY2ggcG9pbnQgdXNpbmcgRnJpdHNjaC1DYXJsc29uIG1ldGhvZFxuXHRcdC8vIGh0dHA6Ly9tYXRoLnN0YWNrZXhjaGFuZ2UuY29tL3F1ZXN0aW9ucy80NTIxOC9pbXBsZW1lbnRhdGlvbi1vZi1tb25vdG9uZS1jdWJpYy1pbnRlcnBvbGF0aW9uXG5cdFx0bXNbMF0gPSBkc1swXTtcblxuXHRcdGZvciAobGV0IGkgPSAxOyBpIDwgbiAtIDE7IGkrKykge1xuXHRcdFx0aWYgKGRzW2ldID09PSAwIHx8IGRzW2kgLSAxXSA9PT0gMCB8fCAoZHNbaSAtIDFdID4gMCkgIT09IChkc1tpXSA+IDApKVxuXHRcdFx0XHRtc1tpXSA9IDA7XG5cdFx0XHRlbHNlIHtcblx0XHRcdFx0bXNbaV0gPSAzICogKGR4c1tpIC0gMV0gKyBkeHNbaV0pIC8gKFxuXHRcdFx0XHRcdCgyICogZHhzW2ldICsgZHhzW2kgLSAxXSkgLyBkc1tpIC0gMV0gK1xuXHRcdFx0XHRcdChkeHNbaV0gKyAyICogZHhzW2kgLSAxXSkgLyBkc1tpXVxuXHRcdFx0XHQpO1xuXG5cdFx0XHRcdGlmICghaXNGaW5pdGUobXNbaV0pKVxuXHRcdFx0XHRcdG1zW2ldID0gMDtcblx0XHRcdH1cblx0XHR9XG5cblx0XHRtc1tuIC0gMV0gPSBkc1tuIC0gMl07XG5cblx0XHRmb3IgKGxldCBpID0gMDsgaSA8IG4gLSAxOyBpKyspIHtcblx0XHRcdGJlemllckN1cnZlVG8oXG5cdFx0XHRcdHBhdGgsXG5cdFx0XHRcdHhzW2ldICsgZHhzW2ldIC8gMyxcblx0XHRcdFx0eXNbaV0gKyBtc1tpXSAqIGR4c1tpXSAvIDMsXG5cdFx0XHRcdHhzW2kgKyAxXSAtIGR4c1tpXSAvIDMsXG5cdFx0XHRcdHlzW2kgKyAxXSAtIG1zW2kgKyAxXSAqIGR4c1tpXSAvIDMsXG5cdFx0XHRcdHhzW2kgKyAxXSxcblx0XHRcdFx0eXNbaSArIDFdLFxuXHRcdFx0KTtcblx0XHR9XG5cdH1cblxuXHRyZXR1cm4gcGF0aDtcbn1cblxuY29uc3QgY3Vyc29yUGxvdHMgPSBuZXcgU2V0KCk7XG5cbmZ1bmN0aW9uIGludmFsaWRhdGVSZWN0cygpIHtcblx0Zm9yIChsZXQgdSBvZiBjdXJzb3JQbG90cylcblx0XHR1LnN5bmNSZWN0KHRydWUpO1xufVxuXG5pZiAoZG9tRW52KSB7XG5cdG9uKHJlc2l6ZSwgd2luLCBpbnZhbGlkYXRlUmVjdHMpO1xuXHRvbihzY3JvbGwsIHdpbiwgaW52YWxpZGF0ZVJlY3RzLCB0cnVlKTtcblx0b24oZHBweGNoYW5nZSwgd2luLCAoKSA9PiB7IHVQbG90LnB4UmF0aW8gPSBweFJhdGlvOyB9KTtcbn1cblxuY29uc3QgbGluZWFyUGF0aCA9IGxpbmVhcigpIDtcbmNvbnN0IHBvaW50c1BhdGggPSBwb2ludHMoKSA7XG5cbmZ1bmN0aW9uIHNldERlZmF1bHRzKGQsIHhvLCB5bywgaW5pdFkpIHtcblx0bGV0IGQyID0gaW5pdFkgPyBbZFswXSwgZFsxXV0uY29uY2F0KGQuc2xpY2UoMikpIDogW2RbMF1dLmNvbmNhdChkLnNsaWNlKDEpKTtcblx0cmV0dXJuIGQyLm1hcCgobywgaSkgPT4gc2V0RGVmYXVsdChvLCBpLCB4bywgeW8pKTtcbn1cblxuZnVuY3Rpb24gc2V0RGVmYXVsdHMyKGQsIHh5bykge1xuXHRyZXR1cm4gZC5tYXAoKG8sIGkpID0+IGkgPT0gMCA/IHt9IDogYXNzaWduKHt9LCB4eW8sIG8pKTsgIC8vIHRvZG86IGFzc2lnbigpIHdpbGwgbm90IG1lcmdlIGZhY2V0IGFycmF5c1xufVxuXG5mdW5jdGlvbiBzZXREZWZhdWx0KG8sIGksIHhvLCB5bykge1xuXHRyZXR1cm4gYXNzaWduKHt9LCAoaSA9PSAwID8geG8gOiB5byksIG8pO1xufVxuXG5mdW5jdGlvbiBzbmFwTnVtWChzZWxmLCBkYXRhTWluLCBkYXRhTWF4KSB7XG5cdHJldHVybiBkYXRhTWluID09IG51bGwgPyBudWxsTnVsbFR1cGxlIDogW2RhdGFNaW4sIGRhdGFNYXhdO1xufVxuXG5jb25zdCBzbmFwVGltZVggPSBzbmFwTnVtWDtcblxuLy8gdGhpcyBlbnN1cmVzIHRoYXQgbm9uLXRlbXBvcmFsL251bWVyaWMgeS1heGVzIGdldCBtdWx0aXBsZS1zbmFwcGVkIHBhZGRpbmcgYWRkZWQgYWJvdmUvYmVsb3dcbi8vIFRPRE86IGFsc28gYWNjb3VudCBmb3IgaW5jcnMgd2hlbiBzbmFwcGluZyB0byBlbnN1cmUgdG9wIG9mIGF4aXMgZ2V0cyBhIHRpY2sgJiB2YWx1ZVxuZnVuY3Rpb24gc25hcE51bVkoc2VsZiwgZGF0YU1pbiwgZGF0YU1heCkge1xuXHRyZXR1cm4gZGF0YU1pbiA9PSBudWxsID8gbnVsbE51bGxUdXBsZSA6IHJhbmdlTnVtKGRhdGFNaW4sIGRhdGFNYXgsIHJhbmdlUGFkLCB0cnVlKTtcbn1cblxuZnVuY3Rpb24gc25hcExvZ1koc2VsZiwgZGF0YU1pbiwgZGF0YU1heCwgc2NhbGUpIHtcblx0cmV0dXJuIGRhdGFNaW4gPT0gbnVsbCA/IG51bGxOdWxsVHVwbGUgOiByYW5nZUxvZyhkYXRhTWluLCBkYXRhTWF4LCBzZWxmLnNjYWxlc1tzY2FsZV0ubG9nLCBmYWxzZSk7XG59XG5cbmNvbnN0IHNuYXBMb2dYID0gc25hcExvZ1k7XG5cbmZ1bmN0aW9uIHNuYXBBc2luaFkoc2VsZiwgZGF0YU1pbiwgZGF0YU1heCwgc2NhbGUpIHtcblx0cmV0dXJuIGRhdGFNaW4gPT0gbnVsbCA/IG51bGxOdWxsVHVwbGUgOiByYW5nZUFzaW5oKGRhdGFNaW4sIGRhdGFNYXgsIHNlbGYuc2NhbGVzW3NjYWxlXS5sb2csIGZhbHNlKTtcbn1cblxuY29uc3Qgc25hcEFzaW5oWCA9IHNuYXBBc2luaFk7XG5cbi8vIGRpbSBpcyBsb2dpY2FsIChnZXRDbGllbnRCb3VuZGluZ1JlY3QpIHBpeGVscywgbm90IGNhbnZhcyBwaXhlbHNcbmZ1bmN0aW9uIGZpbmRJbmNyKG1pblZhbCwgbWF4VmFsLCBpbmNycywgZGltLCBtaW5TcGFjZSkge1xuXHRsZXQgaW50RGlnaXRzID0gbWF4KG51bUludERpZ2l0cyhtaW5WYWwpLCBudW1JbnREaWdpdHMobWF4VmFsKSk7XG5cblx0bGV0IGRlbHRhID0gbWF4VmFsIC0gbWluVmFsO1xuXG5cdGxldCBpbmNySWR4ID0gY2xvc2VzdElkeCgobWluU3BhY2UgLyBkaW0pICogZGVsdGEsIGluY3JzKTtcblxuXHRkbyB7XG5cdFx0bGV0IGZvdW5kSW5jciA9IGluY3JzW2luY3JJZHhdO1xuXHRcdGxldCBmb3VuZFNwYWNlID0gZGltICogZm91bmRJbmNyIC8gZGVsdGE7XG5cblx0XHRpZiAoZm91bmRTcGFjZSA+PSBtaW5TcGFjZSAmJiBpbnREaWdpdHMgKyAoZm91bmRJbmNyIDwgNSA/IGZpeGVkRGVjLmdldChmb3VuZEluY3IpIDogMCkgPD0gMTcpXG5cdFx0XHRyZXR1cm4gW2ZvdW5kSW5jciwgZm91bmRTcGFjZV07XG5cdH0gd2hpbGUgKCsraW5jcklkeCA8IGluY3JzLmxlbmd0aCk7XG5cblx0cmV0dXJuIFswLCAwXTtcbn1cblxuZnVuY3Rpb24gcHhSYXRpb0ZvbnQoZm9udCkge1xuXHRsZXQgZm9udFNpemUsIGZvbnRTaXplQ3NzO1xuXHRmb250ID0gZm9udC5yZXBsYWNlKC8oXFxkKylweC8sIChtLCBwMSkgPT4gKGZvbnRTaXplID0gcm91bmQoKGZvbnRTaXplQ3NzID0gK3AxKSAqIHB4UmF0aW8pKSArICdweCcpO1xuXHRyZXR1cm4gW2ZvbnQsIGZvbnRTaXplLCBmb250U2l6ZUNzc107XG59XG5cbmZ1bmN0aW9uIHN5bmNGb250U2l6ZShheGlzKSB7XG5cdGlmIChheGlzLnNob3cpIHtcblx0XHRbYXhpcy5mb250LCBheGlzLmxhYmVsRm9udF0uZm9yRWFjaChmID0+IHtcblx0XHRcdGxldCBzaXplID0gcm91bmREZWMoZlsyXSAqIHB4UmF0aW8sIDEpO1xuXHRcdFx0ZlswXSA9IGZbMF0ucmVwbGFjZSgvWzAtOS5dK3B4Lywgc2l6ZSArICdweCcpO1xuXHRcdFx0ZlsxXSA9IHNpemU7XG5cdFx0fSk7XG5cdH1cbn1cblxuZnVuY3Rpb24gdVBsb3Qob3B0cywgZGF0YSwgdGhlbikge1xuXHRjb25zdCBzZWxmID0ge1xuXHRcdG1vZGU6IGlmTnVsbChvcHRzLm1vZGUsIDEpLFxuXHR9O1xuXG5cdGNvbnN0IG1vZGUgPSBzZWxmLm1vZGU7XG5cblx0ZnVuY3Rpb24gZ2V0SFBvcyh2YWwsIHNjYWxlLCBkaW0sIG9mZikge1xuXHRcdGxldCBwY3QgPSBzY2FsZS52YWxUb1BjdCh2YWwpO1xuXHRcdHJldHVybiBvZmYgKyBkaW0gKiAoc2NhbGUuZGlyID09IC0xID8gKDEgLSBwY3QpIDogcGN0KTtcblx0fVxuXG5cdGZ1bmN0aW9uIGdldFZQb3ModmFsLCBzY2FsZSwgZGltLCBvZmYpIHtcblx0XHRsZXQgcGN0ID0gc2NhbGUudmFsVG9QY3QodmFsKTtcblx0XHRyZXR1cm4gb2ZmICsgZGltICogKHNjYWxlLmRpciA9PSAtMSA/IHBjdCA6ICgxIC0gcGN0KSk7XG5cdH1cblxuXHRmdW5jdGlvbiBnZXRQb3ModmFsLCBzY2FsZSwgZGltLCBvZmYpIHtcblx0XHRyZXR1cm4gc2NhbGUub3JpID09IDAgPyBnZXRIUG9zKHZhbCwgc2NhbGUsIGRpbSwgb2ZmKSA6IGdldFZQb3ModmFsLCBzY2FsZSwgZGltLCBvZmYpO1xuXHR9XG5cblx0c2VsZi52YWxUb1Bvc0ggPSBnZXRIUG9zO1xuXHRzZWxmLnZhbFRvUG9zViA9IGdldFZQb3M7XG5cblx0bGV0IHJlYWR5ID0gZmFsc2U7XG5cdHNlbGYuc3RhdHVzID0gMDtcblxuXHRjb25zdCByb290ID0gc2VsZi5yb290ID0gcGxhY2VEaXYoVVBMT1QpO1xuXG5cdGlmIChvcHRzLmlkICE9IG51bGwpXG5cdFx0cm9vdC5pZCA9IG9wdHMuaWQ7XG5cblx0YWRkQ2xhc3Mocm9vdCwgb3B0cy5jbGFzcyk7XG5cblx0aWYgKG9wdHMudGl0bGUpIHtcblx0XHRsZXQgdGl0bGUgPSBwbGFjZURpdihUSVRMRSwgcm9vdCk7XG5cdFx0dGl0bGUudGV4dENvbnRlbnQgPSBvcHRzLnRpdGxlO1xuXHR9XG5cblx0Y29uc3QgY2FuID0gcGxhY2VUYWcoXCJjYW52YXNcIik7XG5cdGNvbnN0IGN0eCA9IHNlbGYuY3R4ID0gY2FuLmdldENvbnRleHQoXCIyZFwiKTtcblxuXHRjb25zdCB3cmFwID0gcGxhY2VEaXYoV1JBUCwgcm9vdCk7XG5cblx0b24oXCJjbGlja1wiLCB3cmFwLCBlID0+IHtcblx0XHRpZiAoZS50YXJnZXQgPT09IG92ZXIpIHtcblx0XHRcdGxldCBkaWREcmFnID0gbW91c2VMZWZ0MSAhPSBtb3VzZUxlZnQwIHx8IG1vdXNlVG9wMSAhPSBtb3VzZVRvcDA7XG5cdFx0XHRkaWREcmFnICYmIGRyYWcuY2xpY2soc2VsZiwgZSk7XG5cdFx0fVxuXHR9LCB0cnVlKTtcblxuXHRjb25zdCB1bmRlciA9IHNlbGYudW5kZXIgPSBwbGFjZURpdihVTkRFUiwgd3JhcCk7XG5cdHdyYXAuYXBwZW5kQ2hpbGQoY2FuKTtcblx0Y29uc3Qgb3ZlciA9IHNlbGYub3ZlciA9IHBsYWNlRGl2KE9WRVIsIHdyYXApO1xuXG5cdG9wdHMgPSBjb3B5KG9wdHMpO1xuXG5cdGNvbnN0IHB4QWxpZ24gPSAraWZOdWxsKG9wdHMucHhBbGlnbiwgMSk7XG5cblx0Y29uc3QgcHhSb3VuZCA9IHB4Um91bmRHZW4ocHhBbGlnbik7XG5cblx0KG9wdHMucGx1Z2lucyB8fCBbXSkuZm9yRWFjaChwID0+IHtcblx0XHRpZiAocC5vcHRzKVxuXHRcdFx0b3B0cyA9IHAub3B0cyhzZWxmLCBvcHRzKSB8fCBvcHRzO1xuXHR9KTtcblxuXHRjb25zdCBtcyA9IG9wdHMubXMgfHwgMWUtMztcblxuXHRjb25zdCBzZXJpZXMgID0gc2VsZi5zZXJpZXMgPSBtb2RlID09IDEgP1xuXHRcdHNldERlZmF1bHRzKG9wdHMuc2VyaWVzIHx8IFtdLCB4U2VyaWVzT3B0cywgeVNlcmllc09wdHMsIGZhbHNlKSA6XG5cdFx0c2V0RGVmYXVsdHMyKG9wdHMuc2VyaWVzIHx8IFtudWxsXSwgeHlTZXJpZXNPcHRzKTtcblx0Y29uc3QgYXhlcyAgICA9IHNlbGYuYXhlcyAgID0gc2V0RGVmYXVsdHMob3B0cy5heGVzICAgfHwgW10sIHhBeGlzT3B0cywgICB5QXhpc09wdHMsICAgIHRydWUpO1xuXHRjb25zdCBzY2FsZXMgID0gc2VsZi5zY2FsZXMgPSB7fTtcblx0Y29uc3QgYmFuZHMgICA9IHNlbGYuYmFuZHMgID0gb3B0cy5iYW5kcyB8fCBbXTtcblxuXHRiYW5kcy5mb3JFYWNoKGIgPT4ge1xuXHRcdGIuZmlsbCA9IGZuT3JTZWxmKGIuZmlsbCB8fCBudWxsKTtcblx0XHRiLmRpciA9IGlmTnVsbChiLmRpciwgLTEpO1xuXHR9KTtcblxuXHRjb25zdCB4U2NhbGVLZXkgPSBtb2RlID09IDIgPyBzZXJpZXNbMV0uZmFjZXRzWzBdLnNjYWxlIDogc2VyaWVzWzBdLnNjYWxlO1xuXG5cdGNvbnN0IGRyYXdPcmRlck1hcCA9IHtcblx0XHRheGVzOiBkcmF3QXhlc0dyaWQsXG5cdFx0c2VyaWVzOiBkcmF3U2VyaWVzLFxuXHR9O1xuXG5cdGNvbnN0IGRyYXdPcmRlciA9IChvcHRzLmRyYXdPcmRlciB8fCBbXCJheGVzXCIsIFwic2VyaWVzXCJdKS5tYXAoa2V5ID0+IGRyYXdPcmRlck1hcFtrZXldKTtcblxuXHRmdW5jdGlvbiBpbml0VmFsVG9QY3Qoc2MpIHtcblx0XHRjb25zdCBnZXRWYWwgPSAoXG5cdFx0XHRzYy5kaXN0ciA9PSAzICAgPyB2YWwgPT4gbG9nMTAodmFsID4gMCA/IHZhbCA6IHNjLmNsYW1wKHNlbGYsIHZhbCwgc2MubWluLCBzYy5tYXgsIHNjLmtleSkpIDpcblx0XHRcdHNjLmRpc3RyID09IDQgICA/IHZhbCA9PiBhc2luaCh2YWwsIHNjLmFzaW5oKSA6XG5cdFx0XHRzYy5kaXN0ciA9PSAxMDAgPyB2YWwgPT4gc2MuZndkKHZhbCkgOlxuXHRcdFx0dmFsID0+IHZhbFxuXHRcdCk7XG5cblx0XHRyZXR1cm4gdmFsID0+IHtcblx0XHRcdGxldCBfdmFsID0gZ2V0VmFsKHZhbCk7XG5cdFx0XHRsZXQgeyBfbWluLCBfbWF4IH0gPSBzYztcblx0XHRcdGxldCBkZWx0YSA9IF9tYXggLSBfbWluO1xuXHRcdFx0cmV0dXJuIChfdmFsIC0gX21pbikgLyBkZWx0YTtcblx0XHR9O1xuXHR9XG5cblx0ZnVuY3Rpb24gaW5pdFNjYWxlKHNjYWxlS2V5KSB7XG5cdFx0bGV0IHNjID0gc2NhbGVzW3NjYWxlS2V5XTtcblxuXHRcdGlmIChzYyA9PSBudWxsKSB7XG5cdFx0XHRsZXQgc2NhbGVPcHRzID0gKG9wdHMuc2NhbGVzIHx8IEVNUFRZX09CSilbc2NhbGVLZXldIHx8IEVNUFRZX09CSjtcblxuXHRcdFx0aWYgKHNjYWxlT3B0cy5mcm9tICE9IG51bGwpIHtcblx0XHRcdFx0Ly8gZW5zdXJlIHBhcmVudCBpcyBpbml0aWFsaXplZFxuXHRcdFx0XHRpbml0U2NhbGUoc2NhbGVPcHRzLmZyb20pO1xuXHRcdFx0XHQvLyBkZXBlbmRlbnQgc2NhbGVzIGluaGVyaXRcblx0XHRcdFx0bGV0IHNjID0gYXNzaWduKHt9LCBzY2FsZXNbc2NhbGVPcHRzLmZyb21dLCBzY2FsZU9wdHMsIHtrZXk6IHNjYWxlS2V5fSk7XG5cdFx0XHRcdHNjLnZhbFRvUGN0ID0gaW5pdFZhbFRvUGN0KHNjKTtcblx0XHRcdFx0c2NhbGVzW3NjYWxlS2V5XSA9IHNjO1xuXHRcdFx0fVxuXHRcdFx0ZWxzZSB7XG5cdFx0XHRcdHNjID0gc2NhbGVzW3NjYWxlS2V5XSA9IGFzc2lnbih7fSwgKHNjYWxlS2V5ID09IHhTY2FsZUtleSA/IHhTY2FsZU9wdHMgOiB5U2NhbGVPcHRzKSwgc2NhbGVPcHRzKTtcblxuXHRcdFx0XHRzYy5rZXkgPSBzY2FsZUtleTtcblxuXHRcdFx0XHRsZXQgaXNUaW1lID0gc2MudGltZTtcblxuXHRcdFx0XHRsZXQgcm4gPSBzYy5yYW5nZTtcblxuXHRcdFx0XHRsZXQgcmFuZ2VJc0FyciA9IGlzQXJyKHJuKTtcblxuXHRcdFx0XHRpZiAoc2NhbGVLZXkgIT0geFNjYWxlS2V5IHx8IChtb2RlID09IDIgJiYgIWlzVGltZSkpIHtcblx0XHRcdFx0XHQvLyBpZiByYW5nZSBhcnJheSBoYXMgbnVsbCBsaW1pdHMsIGl0IHNob3VsZCBiZSBhdXRvXG5cdFx0XHRcdFx0aWYgKHJhbmdlSXNBcnIgJiYgKHJuWzBdID09IG51bGwgfHwgcm5bMV0gPT0gbnVsbCkpIHtcblx0XHRcdFx0XHRcdHJuID0ge1xuXHRcdFx0XHRcdFx0XHRtaW46IHJuWzBdID09IG51bGwgPyBhdXRvUmFuZ2VQYXJ0IDoge1xuXHRcdFx0XHRcdFx0XHRcdG1vZGU6IDEsXG5cdFx0XHRcdFx0XHRcdFx0aGFyZDogcm5bMF0sXG5cdFx0XHRcdFx0XHRcdFx0c29mdDogcm5bMF0sXG5cdFx0XHRcdFx0XHRcdH0sXG5cdFx0XHRcdFx0XHRcdG1heDogcm5bMV0gPT0gbnVsbCA/IGF1dG9SYW5nZVBhcnQgOiB7XG5cdFx0XHRcdFx0XHRcdFx0bW9kZTogMSxcblx0XHRcdFx0XHRcdFx0XHRoYXJkOiByblsxXSxcblx0XHRcdFx0XHRcdFx0XHRzb2Z0OiByblsxXSxcblx0XHRcdFx0XHRcdFx0fSxcblx0XHRcdFx0XHRcdH07XG5cdFx0XHRcdFx0XHRyYW5nZUlzQXJyID0gZmFsc2U7XG5cdFx0XHRcdFx0fVxuXG5cdFx0XHRcdFx0aWYgKCFyYW5nZUlzQXJyICYmIGlzT2JqKHJuKSkge1xuXHRcdFx0XHRcdFx0bGV0IGNmZyA9IHJuO1xuXHRcdFx0XHRcdFx0Ly8gdGhpcyBpcyBzaW1pbGFyIHRvIHNuYXBOdW1ZXG5cdFx0XHRcdFx0XHRybiA9IChzZWxmLCBkYXRhTWluLCBkYXRhTWF4KSA9PiBkYXRhTWluID09IG51bGwgPyBudWxsTnVsbFR1cGxlIDogcmFuZ2VOdW0oZGF0YU1pbiwgZGF0YU1heCwgY2ZnKTtcblx0XHRcdFx0XHR9XG5cdFx0XHRcdH1cblxuXHRcdFx0XHRzYy5yYW5nZSA9IGZuT3JTZWxmKHJuIHx8IChpc1RpbWUgPyBzbmFwVGltZVggOiBzY2FsZUtleSA9PSB4U2NhbGVLZXkgP1xuXHRcdFx0XHRcdChzYy5kaXN0ciA9PSAzID8gc25hcExvZ1ggOiBzYy5kaXN0ciA9PSA0ID8gc25hcEFzaW5oWCA6IHNuYXBOdW1YKSA6XG5cdFx0XHRcdFx0KHNjLmRpc3RyID09IDMgPyBzbmFwTG9nWSA6IHNjLmRpc3RyID09IDQgPyBzbmFwQXNpbmhZIDogc25hcE51bVkpXG5cdFx0XHRcdCkpO1xuXG5cdFx0XHRcdHNjLmF1dG8gPSBmbk9yU2VsZihyYW5nZUlzQXJyID8gZmFsc2UgOiBzYy5hdXRvKTtcblxuXHRcdFx0XHRzYy5jbGFtcCA9IGZuT3JTZWxmKHNjLmNsYW1wIHx8IGNsYW1wU2NhbGUpO1xuXG5cdFx0XHRcdC8vIGNhY2hlcyBmb3IgZXhwZW5zaXZlIG9wcyBsaWtlIGFzaW5oKCkgJiBsb2coKVxuXHRcdFx0XHRzYy5fbWluID0gc2MuX21heCA9IG51bGw7XG5cblx0XHRcdFx0c2MudmFsVG9QY3QgPSBpbml0VmFsVG9QY3Qoc2MpO1xuXHRcdFx0fVxuXHRcdH1cblx0fVxuXG5cdGluaXRTY2FsZShcInhcIik7XG5cdGluaXRTY2FsZShcInlcIik7XG5cblx0Ly8gVE9ETzogaW5pdCBzY2FsZXMgZnJvbSBmYWNldHMgaW4gbW9kZTogMlxuXHRpZiAobW9kZSA9PSAxKSB7XG5cdFx0c2VyaWVzLmZvckVhY2gocyA9PiB7XG5cdFx0XHRpbml0U2NhbGUocy5zY2FsZSk7XG5cdFx0fSk7XG5cdH1cblxuXHRheGVzLmZvckVhY2goYSA9PiB7XG5cdFx0aW5pdFNjYWxlKGEuc2NhbGUpO1xuXHR9KTtcblxuXHRmb3IgKGxldCBrIGluIG9wdHMuc2NhbGVzKVxuXHRcdGluaXRTY2FsZShrKTtcblxuXHRjb25zdCBzY2FsZVggPSBzY2FsZXNbeFNjYWxlS2V5XTtcblxuXHRjb25zdCB4U2NhbGVEaXN0ciA9IHNjYWxlWC5kaXN0cjtcblxuXHRsZXQgdmFsVG9Qb3NYLCB2YWxUb1Bvc1k7XG5cblx0aWYgKHNjYWxlWC5vcmkgPT0gMCkge1xuXHRcdGFkZENsYXNzKHJvb3QsIE9SSV9IWik7XG5cdFx0dmFsVG9Qb3NYID0gZ2V0SFBvcztcblx0XHR2YWxUb1Bvc1kgPSBnZXRWUG9zO1xuXHRcdC8qXG5cdFx0dXBkT3JpRGltcyA9ICgpID0+IHtcblx0XHRcdHhEaW1DYW4gPSBwbG90V2lkO1xuXHRcdFx0eE9mZkNhbiA9IHBsb3RMZnQ7XG5cdFx0XHR5RGltQ2FuID0gcGxvdEhndDtcblx0XHRcdHlPZmZDYW4gPSBwbG90VG9wO1xuXG5cdFx0XHR4RGltQ3NzID0gcGxvdFdpZENzcztcblx0XHRcdHhPZmZDc3MgPSBwbG90TGZ0Q3NzO1xuXHRcdFx0eURpbUNzcyA9IHBsb3RIZ3RDc3M7XG5cdFx0XHR5T2ZmQ3NzID0gcGxvdFRvcENzcztcblx0XHR9O1xuXHRcdCovXG5cdH1cblx0ZWxzZSB7XG5cdFx0YWRkQ2xhc3Mocm9vdCwgT1JJX1ZUKTtcblx0XHR2YWxUb1Bvc1ggPSBnZXRWUG9zO1xuXHRcdHZhbFRvUG9zWSA9IGdldEhQb3M7XG5cdFx0Lypcblx0XHR1cGRPcmlEaW1zID0gKCkgPT4ge1xuXHRcdFx0eERpbUNhbiA9IHBsb3RIZ3Q7XG5cdFx0XHR4T2ZmQ2FuID0gcGxvdFRvcDtcblx0XHRcdHlEaW1DYW4gPSBwbG90V2lkO1xuXHRcdFx0eU9mZkNhbiA9IHBsb3RMZnQ7XG5cblx0XHRcdHhEaW1Dc3MgPSBwbG90SGd0Q3NzO1xuXHRcdFx0eE9mZkNzcyA9IHBsb3RUb3BDc3M7XG5cdFx0XHR5RGltQ3NzID0gcGxvdFdpZENzcztcblx0XHRcdHlPZmZDc3MgPSBwbG90TGZ0Q3NzO1xuXHRcdH07XG5cdFx0Ki9cblx0fVxuXG5cdGNvbnN0IHBlbmRTY2FsZXMgPSB7fTtcblxuXHQvLyBleHBsaWNpdGx5LXNldCBpbml0aWFsIHNjYWxlc1xuXHRmb3IgKGxldCBrIGluIHNjYWxlcykge1xuXHRcdGxldCBzYyA9IHNjYWxlc1trXTtcblxuXHRcdGlmIChzYy5taW4gIT0gbnVsbCB8fCBzYy5tYXggIT0gbnVsbCkge1xuXHRcdFx0cGVuZFNjYWxlc1trXSA9IHttaW46IHNjLm1pbiwgbWF4OiBzYy5tYXh9O1xuXHRcdFx0c2MubWluID0gc2MubWF4ID0gbnVsbDtcblx0XHR9XG5cdH1cblxuLy9cdHNlbGYudHogPSBvcHRzLnR6IHx8IEludGwuRGF0ZVRpbWVGb3JtYXQoKS5yZXNvbHZlZE9wdGlvbnMoKS50aW1lWm9uZTtcblx0Y29uc3QgX3R6RGF0ZSAgPSAob3B0cy50ekRhdGUgfHwgKHRzID0+IG5ldyBEYXRlKHJvdW5kKHRzIC8gbXMpKSkpO1xuXHRjb25zdCBfZm10RGF0ZSA9IChvcHRzLmZtdERhdGUgfHwgZm10RGF0ZSk7XG5cblx0Y29uc3QgX3RpbWVBeGlzU3BsaXRzID0gKG1zID09IDEgPyB0aW1lQXhpc1NwbGl0c01zKF90ekRhdGUpIDogdGltZUF4aXNTcGxpdHNTKF90ekRhdGUpKTtcblx0Y29uc3QgX3RpbWVBeGlzVmFscyAgID0gdGltZUF4aXNWYWxzKF90ekRhdGUsIHRpbWVBeGlzU3RhbXBzKChtcyA9PSAxID8gX3RpbWVBeGlzU3RhbXBzTXMgOiBfdGltZUF4aXNTdGFtcHNTKSwgX2ZtdERhdGUpKTtcblx0Y29uc3QgX3RpbWVTZXJpZXNWYWwgID0gdGltZVNlcmllc1ZhbChfdHpEYXRlLCB0aW1lU2VyaWVzU3RhbXAoX3RpbWVTZXJpZXNTdGFtcCwgX2ZtdERhdGUpKTtcblxuXHRjb25zdCBhY3RpdmVJZHhzID0gW107XG5cblx0Y29uc3QgbGVnZW5kICAgICA9IChzZWxmLmxlZ2VuZCA9IGFzc2lnbih7fSwgbGVnZW5kT3B0cywgb3B0cy5sZWdlbmQpKTtcblx0Y29uc3QgY3Vyc29yICAgICA9ICAgICAgICAgICAgICAgIChzZWxmLmN1cnNvciA9IGFzc2lnbih7fSwgY3Vyc29yT3B0cywge2RyYWc6IHt5OiBtb2RlID09IDJ9fSwgb3B0cy5jdXJzb3IpKTtcblx0Y29uc3Qgc2hvd0xlZ2VuZCA9IGxlZ2VuZC5zaG93O1xuXHRjb25zdCBzaG93Q3Vyc29yID0gICAgICAgICAgICAgICAgY3Vyc29yLnNob3c7XG5cdGNvbnN0IG1hcmtlcnMgICAgPSBsZWdlbmQubWFya2VycztcblxuXHR7XG5cdFx0bGVnZW5kLmlkeHMgPSBhY3RpdmVJZHhzO1xuXG5cdFx0bWFya2Vycy53aWR0aCAgPSBmbk9yU2VsZihtYXJrZXJzLndpZHRoKTtcblx0XHRtYXJrZXJzLmRhc2ggICA9IGZuT3JTZWxmKG1hcmtlcnMuZGFzaCk7XG5cdFx0bWFya2Vycy5zdHJva2UgPSBmbk9yU2VsZihtYXJrZXJzLnN0cm9rZSk7XG5cdFx0bWFya2Vycy5maWxsICAgPSBmbk9yU2VsZihtYXJrZXJzLmZpbGwpO1xuXHR9XG5cblx0bGV0IGxlZ2VuZFRhYmxlO1xuXHRsZXQgbGVnZW5kSGVhZDtcblx0bGV0IGxlZ2VuZEJvZHk7XG5cdGxldCBsZWdlbmRSb3dzID0gW107XG5cdGxldCBsZWdlbmRDZWxscyA9IFtdO1xuXHRsZXQgbGVnZW5kQ29scztcblx0bGV0IG11bHRpVmFsTGVnZW5kID0gZmFsc2U7XG5cdGxldCBOVUxMX0xFR0VORF9WQUxVRVMgPSB7fTtcblxuXHRpZiAobGVnZW5kLmxpdmUpIHtcblx0XHRjb25zdCBnZXRNdWx0aVZhbHMgPSBzZXJpZXNbMV0gPyBzZXJpZXNbMV0udmFsdWVzIDogbnVsbDtcblx0XHRtdWx0aVZhbExlZ2VuZCA9IGdldE11bHRpVmFscyAhPSBudWxsO1xuXHRcdGxlZ2VuZENvbHMgPSBtdWx0aVZhbExlZ2VuZCA/IGdldE11bHRpVmFscyhzZWxmLCAxLCAwKSA6IHtfOiAwfTtcblxuXHRcdGZvciAobGV0IGsgaW4gbGVnZW5kQ29scylcblx0XHRcdE5VTExfTEVHRU5EX1ZBTFVFU1trXSA9IExFR0VORF9ESVNQO1xuXHR9XG5cblx0aWYgKHNob3dMZWdlbmQpIHtcblx0XHRsZWdlbmRUYWJsZSA9IHBsYWNlVGFnKFwidGFibGVcIiwgTEVHRU5ELCByb290KTtcblx0XHRsZWdlbmRCb2R5ID0gcGxhY2VUYWcoXCJ0Ym9keVwiLCBudWxsLCBsZWdlbmRUYWJsZSk7XG5cblx0XHQvLyBhbGxvd3MgbGVnZW5kIHRvIGJlIG1vdmVkIG91dCBvZiByb290XG5cdFx0bGVnZW5kLm1vdW50KHNlbGYsIGxlZ2VuZFRhYmxlKTtcblxuXHRcdGlmIChtdWx0aVZhbExlZ2VuZCkge1xuXHRcdFx0bGVnZW5kSGVhZCA9IHBsYWNlVGFnKFwidGhlYWRcIiwgbnVsbCwgbGVnZW5kVGFibGUsIGxlZ2VuZEJvZHkpO1xuXG5cdFx0XHRsZXQgaGVhZCA9IHBsYWNlVGFnKFwidHJcIiwgbnVsbCwgbGVnZW5kSGVhZCk7XG5cdFx0XHRwbGFjZVRhZyhcInRoXCIsIG51bGwsIGhlYWQpO1xuXG5cdFx0XHRmb3IgKHZhciBrZXkgaW4gbGVnZW5kQ29scylcblx0XHRcdFx0cGxhY2VUYWcoXCJ0aFwiLCBMRUdFTkRfTEFCRUwsIGhlYWQpLnRleHRDb250ZW50ID0ga2V5O1xuXHRcdH1cblx0XHRlbHNlIHtcblx0XHRcdGFkZENsYXNzKGxlZ2VuZFRhYmxlLCBMRUdFTkRfSU5MSU5FKTtcblx0XHRcdGxlZ2VuZC5saXZlICYmIGFkZENsYXNzKGxlZ2VuZFRhYmxlLCBMRUdFTkRfTElWRSk7XG5cdFx0fVxuXHR9XG5cblx0Y29uc3Qgc29uICA9IHtzaG93OiB0cnVlfTtcblx0Y29uc3Qgc29mZiA9IHtzaG93OiBmYWxzZX07XG5cblx0ZnVuY3Rpb24gaW5pdExlZ2VuZFJvdyhzLCBpKSB7XG5cdFx0aWYgKGkgPT0gMCAmJiAobXVsdGlWYWxMZWdlbmQgfHwgIWxlZ2VuZC5saXZlIHx8IG1vZGUgPT0gMikpXG5cdFx0XHRyZXR1cm4gbnVsbE51bGxUdXBsZTtcblxuXHRcdGxldCBjZWxscyA9IFtdO1xuXG5cdFx0bGV0IHJvdyA9IHBsYWNlVGFnKFwidHJcIiwgTEVHRU5EX1NFUklFUywgbGVnZW5kQm9keSwgbGVnZW5kQm9keS5jaGlsZE5vZGVzW2ldKTtcblxuXHRcdGFkZENsYXNzKHJvdywgcy5jbGFzcyk7XG5cblx0XHRpZiAoIXMuc2hvdylcblx0XHRcdGFkZENsYXNzKHJvdywgT0ZGKTtcblxuXHRcdGxldCBsYWJlbCA9IHBsYWNlVGFnKFwidGhcIiwgbnVsbCwgcm93KTtcblxuXHRcdGlmIChtYXJrZXJzLnNob3cpIHtcblx0XHRcdGxldCBpbmRpYyA9IHBsYWNlRGl2KExFR0VORF9NQVJLRVIsIGxhYmVsKTtcblxuXHRcdFx0aWYgKGkgPiAwKSB7XG5cdFx0XHRcdGxldCB3aWR0aCAgPSBtYXJrZXJzLndpZHRoKHNlbGYsIGkpO1xuXG5cdFx0XHRcdGlmICh3aWR0aClcblx0XHRcdFx0XHRpbmRpYy5zdHlsZS5ib3JkZXIgPSB3aWR0aCArIFwicHggXCIgKyBtYXJrZXJzLmRhc2goc2VsZiwgaSkgKyBcIiBcIiArIG1hcmtlcnMuc3Ryb2tlKHNlbGYsIGkpO1xuXG5cdFx0XHRcdGluZGljLnN0eWxlLmJhY2tncm91bmQgPSBtYXJrZXJzLmZpbGwoc2VsZiwgaSk7XG5cdFx0XHR9XG5cdFx0fVxuXG5cdFx0bGV0IHRleHQgPSBwbGFjZURpdihMRUdFTkRfTEFCRUwsIGxhYmVsKTtcblxuXHRcdGlmIChzLmxhYmVsIGluc3RhbmNlb2YgSFRNTEVsZW1lbnQpXG5cdFx0XHR0ZXh0LmFwcGVuZENoaWxkKHMubGFiZWwpO1xuXHRcdGVsc2Vcblx0XHRcdHRleHQudGV4dENvbnRlbnQgPSBzLmxhYmVsO1xuXG5cdFx0aWYgKGkgPiAwKSB7XG5cdFx0XHRpZiAoIW1hcmtlcnMuc2hvdylcblx0XHRcdFx0dGV4dC5zdHlsZS5jb2xvciA9IHMud2lkdGggPiAwID8gbWFya2Vycy5zdHJva2Uoc2VsZiwgaSkgOiBtYXJrZXJzLmZpbGwoc2VsZiwgaSk7XG5cblx0XHRcdG9uTW91c2UoXCJjbGlja1wiLCBsYWJlbCwgZSA9PiB7XG5cdFx0XHRcdGlmIChjdXJzb3IuX2xvY2spXG5cdFx0XHRcdFx0cmV0dXJuO1xuXG5cdFx0XHRcdHNldEN1cnNvckV2ZW50KGUpO1xuXG5cdFx0XHRcdGxldCBzZXJpZXNJZHggPSBzZXJpZXMuaW5kZXhPZihzKTtcblxuXHRcdFx0XHRpZiAoKGUuY3RybEtleSB8fCBlLm1ldGFLZXkpICE9IGxlZ2VuZC5pc29sYXRlKSB7XG5cdFx0XHRcdFx0Ly8gaWYgYW55IG90aGVyIHNlcmllcyBpcyBzaG93biwgaXNvbGF0ZSB0aGlzIG9uZS4gZWxzZSBzaG93IGFsbFxuXHRcdFx0XHRcdGxldCBpc29sYXRlID0gc2VyaWVzLnNvbWUoKHMsIGkpID0+IGkgPiAwICYmIGkgIT0gc2VyaWVzSWR4ICYmIHMuc2hvdyk7XG5cblx0XHRcdFx0XHRzZXJpZXMuZm9yRWFjaCgocywgaSkgPT4ge1xuXHRcdFx0XHRcdFx0aSA+IDAgJiYgc2V0U2VyaWVzKGksIGlzb2xhdGUgPyAoaSA9PSBzZXJpZXNJZHggPyBzb24gOiBzb2ZmKSA6IHNvbiwgdHJ1ZSwgc3luY09wdHMuc2V0U2VyaWVzKTtcblx0XHRcdFx0XHR9KTtcblx0XHRcdFx0fVxuXHRcdFx0XHRlbHNlXG5cdFx0XHRcdFx0c2V0U2VyaWVzKHNlcmllc0lkeCwge3Nob3c6ICFzLnNob3d9LCB0cnVlLCBzeW5jT3B0cy5zZXRTZXJpZXMpO1xuXHRcdFx0fSwgZmFsc2UpO1xuXG5cdFx0XHRpZiAoY3Vyc29yRm9jdXMpIHtcblx0XHRcdFx0b25Nb3VzZShtb3VzZWVudGVyLCBsYWJlbCwgZSA9PiB7XG5cdFx0XHRcdFx0aWYgKGN1cnNvci5fbG9jaylcblx0XHRcdFx0XHRcdHJldHVybjtcblxuXHRcdFx0XHRcdHNldEN1cnNvckV2ZW50KGUpO1xuXG5cdFx0XHRcdFx0c2V0U2VyaWVzKHNlcmllcy5pbmRleE9mKHMpLCBGT0NVU19UUlVFLCB0cnVlLCBzeW5jT3B0cy5zZXRTZXJpZXMpO1xuXHRcdFx0XHR9LCBmYWxzZSk7XG5cdFx0XHR9XG5cdFx0fVxuXG5cdFx0Zm9yICh2YXIga2V5IGluIGxlZ2VuZENvbHMpIHtcblx0XHRcdGxldCB2ID0gcGxhY2VUYWcoXCJ0ZFwiLCBMRUdFTkRfVkFMVUUsIHJvdyk7XG5cdFx0XHR2LnRleHRDb250ZW50ID0gXCItLVwiO1xuXHRcdFx0Y2VsbHMucHVzaCh2KTtcblx0XHR9XG5cblx0XHRyZXR1cm4gW3JvdywgY2VsbHNdO1xuXHR9XG5cblx0Y29uc3QgbW91c2VMaXN0ZW5lcnMgPSBuZXcgTWFwKCk7XG5cblx0ZnVuY3Rpb24gb25Nb3VzZShldiwgdGFyZywgZm4sIG9ubHlUYXJnID0gdHJ1ZSkge1xuXHRcdGNvbnN0IHRhcmdMaXN0ZW5lcnMgPSBtb3VzZUxpc3RlbmVycy5nZXQodGFyZykgfHwge307XG5cdFx0Y29uc3QgbGlzdGVuZXIgPSBjdXJzb3IuYmluZFtldl0oc2VsZiwgdGFyZywgZm4sIG9ubHlUYXJnKTtcblxuXHRcdGlmIChsaXN0ZW5lcikge1xuXHRcdFx0b24oZXYsIHRhcmcsIHRhcmdMaXN0ZW5lcnNbZXZdID0gbGlzdGVuZXIpO1xuXHRcdFx0bW91c2VMaXN0ZW5lcnMuc2V0KHRhcmcsIHRhcmdMaXN0ZW5lcnMpO1xuXHRcdH1cblx0fVxuXG5cdGZ1bmN0aW9uIG9mZk1vdXNlKGV2LCB0YXJnLCBmbikge1xuXHRcdGNvbnN0IHRhcmdMaXN0ZW5lcnMgPSBtb3VzZUxpc3RlbmVycy5nZXQodGFyZykgfHwge307XG5cblx0XHRmb3IgKGxldCBrIGluIHRhcmdMaXN0ZW5lcnMpIHtcblx0XHRcdGlmIChldiA9PSBudWxsIHx8IGsgPT0gZXYpIHtcblx0XHRcdFx0b2ZmKGssIHRhcmcsIHRhcmdMaXN0ZW5lcnNba10pO1xuXHRcdFx0XHRkZWxldGUgdGFyZ0xpc3RlbmVyc1trXTtcblx0XHRcdH1cblx0XHR9XG5cblx0XHRpZiAoZXYgPT0gbnVsbClcblx0XHRcdG1vdXNlTGlzdGVuZXJzLmRlbGV0ZSh0YXJnKTtcblx0fVxuXG5cdGxldCBmdWxsV2lkQ3NzID0gMDtcblx0bGV0IGZ1bGxIZ3RDc3MgPSAwO1xuXG5cdGxldCBwbG90V2lkQ3NzID0gMDtcblx0bGV0IHBsb3RIZ3RDc3MgPSAwO1xuXG5cdC8vIHBsb3QgbWFyZ2lucyB0byBhY2NvdW50IGZvciBheGVzXG5cdGxldCBwbG90TGZ0Q3NzID0gMDtcblx0bGV0IHBsb3RUb3BDc3MgPSAwO1xuXG5cdC8vIHByZXZpb3VzIHZhbHVlcyBmb3IgZGlmZmluZ1xuXHRsZXQgX3Bsb3RMZnRDc3MgPSBwbG90TGZ0Q3NzO1xuXHRsZXQgX3Bsb3RUb3BDc3MgPSBwbG90VG9wQ3NzO1xuXHRsZXQgX3Bsb3RXaWRDc3MgPSBwbG90V2lkQ3NzO1xuXHRsZXQgX3Bsb3RIZ3RDc3MgPSBwbG90SGd0Q3NzO1xuXG5cblx0bGV0IHBsb3RMZnQgPSAwO1xuXHRsZXQgcGxvdFRvcCA9IDA7XG5cdGxldCBwbG90V2lkID0gMDtcblx0bGV0IHBsb3RIZ3QgPSAwO1xuXG5cdHNlbGYuYmJveCA9IHt9O1xuXG5cdGxldCBzaG91bGRTZXRTY2FsZXMgPSBmYWxzZTtcblx0bGV0IHNob3VsZFNldFNpemUgPSBmYWxzZTtcblx0bGV0IHNob3VsZENvbnZlcmdlU2l6ZSA9IGZhbHNlO1xuXHRsZXQgc2hvdWxkU2V0Q3Vyc29yID0gZmFsc2U7XG5cdGxldCBzaG91bGRTZXRTZWxlY3QgPSBmYWxzZTtcblx0bGV0IHNob3VsZFNldExlZ2VuZCA9IGZhbHNlO1xuXG5cdGZ1bmN0aW9uIF9zZXRTaXplKHdpZHRoLCBoZWlnaHQsIGZvcmNlKSB7XG5cdFx0aWYgKGZvcmNlIHx8ICh3aWR0aCAhPSBzZWxmLndpZHRoIHx8IGhlaWdodCAhPSBzZWxmLmhlaWdodCkpXG5cdFx0XHRjYWxjU2l6ZSh3aWR0aCwgaGVpZ2h0KTtcblxuXHRcdHJlc2V0WVNlcmllcyhmYWxzZSk7XG5cblx0XHRzaG91bGRDb252ZXJnZVNpemUgPSB0cnVlO1xuXHRcdHNob3VsZFNldFNpemUgPSB0cnVlO1xuXG5cdFx0Y29tbWl0KCk7XG5cdH1cblxuXHRmdW5jdGlvbiBjYWxjU2l6ZSh3aWR0aCwgaGVpZ2h0KSB7XG5cdC8vXHRsb2coXCJjYWxjU2l6ZSgpXCIsIGFyZ3VtZW50cyk7XG5cblx0XHRzZWxmLndpZHRoICA9IGZ1bGxXaWRDc3MgPSBwbG90V2lkQ3NzID0gd2lkdGg7XG5cdFx0c2VsZi5oZWlnaHQgPSBmdWxsSGd0Q3NzID0gcGxvdEhndENzcyA9IGhlaWdodDtcblx0XHRwbG90TGZ0Q3NzICA9IHBsb3RUb3BDc3MgPSAwO1xuXG5cdFx0Y2FsY1Bsb3RSZWN0KCk7XG5cdFx0Y2FsY0F4ZXNSZWN0cygpO1xuXG5cdFx0bGV0IGJiID0gc2VsZi5iYm94O1xuXG5cdFx0cGxvdExmdCA9IGJiLmxlZnQgICA9IGluY3JSb3VuZChwbG90TGZ0Q3NzICogcHhSYXRpbywgMC41KTtcblx0XHRwbG90VG9wID0gYmIudG9wICAgID0gaW5jclJvdW5kKHBsb3RUb3BDc3MgKiBweFJhdGlvLCAwLjUpO1xuXHRcdHBsb3RXaWQgPSBiYi53aWR0aCAgPSBpbmNyUm91bmQocGxvdFdpZENzcyAqIHB4UmF0aW8sIDAuNSk7XG5cdFx0cGxvdEhndCA9IGJiLmhlaWdodCA9IGluY3JSb3VuZChwbG90SGd0Q3NzICogcHhSYXRpbywgMC41KTtcblxuXHQvL1x0dXBkT3JpRGltcygpO1xuXHR9XG5cblx0Ly8gZW5zdXJlcyBzaXplIGNhbGMgY29udmVyZ2VuY2Vcblx0Y29uc3QgQ1lDTEVfTElNSVQgPSAzO1xuXG5cdGZ1bmN0aW9uIGNvbnZlcmdlU2l6ZSgpIHtcblx0XHRsZXQgY29udmVyZ2VkID0gZmFsc2U7XG5cblx0XHRsZXQgY3ljbGVOdW0gPSAwO1xuXG5cdFx0d2hpbGUgKCFjb252ZXJnZWQpIHtcblx0XHRcdGN5Y2xlTnVtKys7XG5cblx0XHRcdGxldCBheGVzQ29udmVyZ2VkID0gYXhlc0NhbGMoY3ljbGVOdW0pO1xuXHRcdFx0bGV0IHBhZGRpbmdDb252ZXJnZWQgPSBwYWRkaW5nQ2FsYyhjeWNsZU51bSk7XG5cblx0XHRcdGNvbnZlcmdlZCA9IGN5Y2xlTnVtID09IENZQ0xFX0xJTUlUIHx8IChheGVzQ29udmVyZ2VkICYmIHBhZGRpbmdDb252ZXJnZWQpO1xuXG5cdFx0XHRpZiAoIWNvbnZlcmdlZCkge1xuXHRcdFx0XHRjYWxjU2l6ZShzZWxmLndpZHRoLCBzZWxmLmhlaWdodCk7XG5cdFx0XHRcdHNob3VsZFNldFNpemUgPSB0cnVlO1xuXHRcdFx0fVxuXHRcdH1cblx0fVxuXG5cdGZ1bmN0aW9uIHNldFNpemUoe3dpZHRoLCBoZWlnaHR9KSB7XG5cdFx0X3NldFNpemUod2lkdGgsIGhlaWdodCk7XG5cdH1cblxuXHRzZWxmLnNldFNpemUgPSBzZXRTaXplO1xuXG5cdC8vIGFjY3VtdWxhdGUgYXhpcyBvZmZzZXRzLCByZWR1Y2UgY2FudmFzIHdpZHRoXG5cdGZ1bmN0aW9uIGNhbGNQbG90UmVjdCgpIHtcblx0XHQvLyBlYXNlbWVudHMgZm9yIGVkZ2UgbGFiZWxzXG5cdFx0bGV0IGhhc1RvcEF4aXMgPSBmYWxzZTtcblx0XHRsZXQgaGFzQnRtQXhpcyA9IGZhbHNlO1xuXHRcdGxldCBoYXNSZ3RBeGlzID0gZmFsc2U7XG5cdFx0bGV0IGhhc0xmdEF4aXMgPSBmYWxzZTtcblxuXHRcdGF4ZXMuZm9yRWFjaCgoYXhpcywgaSkgPT4ge1xuXHRcdFx0aWYgKGF4aXMuc2hvdyAmJiBheGlzLl9zaG93KSB7XG5cdFx0XHRcdGxldCB7c2lkZSwgX3NpemV9ID0gYXhpcztcblx0XHRcdFx0bGV0IGlzVnQgPSBzaWRlICUgMjtcblx0XHRcdFx0bGV0IGxhYmVsU2l6ZSA9IGF4aXMubGFiZWwgIT0gbnVsbCA/IGF4aXMubGFiZWxTaXplIDogMDtcblxuXHRcdFx0XHRsZXQgZnVsbFNpemUgPSBfc2l6ZSArIGxhYmVsU2l6ZTtcblxuXHRcdFx0XHRpZiAoZnVsbFNpemUgPiAwKSB7XG5cdFx0XHRcdFx0aWYgKGlzVnQpIHtcblx0XHRcdFx0XHRcdHBsb3RXaWRDc3MgLT0gZnVsbFNpemU7XG5cblx0XHRcdFx0XHRcdGlmIChzaWRlID09IDMpIHtcblx0XHRcdFx0XHRcdFx0cGxvdExmdENzcyArPSBmdWxsU2l6ZTtcblx0XHRcdFx0XHRcdFx0aGFzTGZ0QXhpcyA9IHRydWU7XG5cdFx0XHRcdFx0XHR9XG5cdFx0XHRcdFx0XHRlbHNlXG5cdFx0XHRcdFx0XHRcdGhhc1JndEF4aXMgPSB0cnVlO1xuXHRcdFx0XHRcdH1cblx0XHRcdFx0XHRlbHNlIHtcblx0XHRcdFx0XHRcdHBsb3RIZ3RDc3MgLT0gZnVsbFNpemU7XG5cblx0XHRcdFx0XHRcdGlmIChzaWRlID09IDApIHtcblx0XHRcdFx0XHRcdFx0cGxvdFRvcENzcyArPSBmdWxsU2l6ZTtcblx0XHRcdFx0XHRcdFx0aGFzVG9wQXhpcyA9IHRydWU7XG5cdFx0XHRcdFx0XHR9XG5cdFx0XHRcdFx0XHRlbHNlXG5cdFx0XHRcdFx0XHRcdGhhc0J0bUF4aXMgPSB0cnVlO1xuXHRcdFx0XHRcdH1cblx0XHRcdFx0fVxuXHRcdFx0fVxuXHRcdH0pO1xuXG5cdFx0c2lkZXNXaXRoQXhlc1swXSA9IGhhc1RvcEF4aXM7XG5cdFx0c2lkZXNXaXRoQXhlc1sxXSA9IGhhc1JndEF4aXM7XG5cdFx0c2lkZXNXaXRoQXhlc1syXSA9IGhhc0J0bUF4aXM7XG5cdFx0c2lkZXNXaXRoQXhlc1szXSA9IGhhc0xmdEF4aXM7XG5cblx0XHQvLyBoeiBwYWRkaW5nXG5cdFx0cGxvdFdpZENzcyAtPSBfcGFkZGluZ1sxXSArIF9wYWRkaW5nWzNdO1xuXHRcdHBsb3RMZnRDc3MgKz0gX3BhZGRpbmdbM107XG5cblx0XHQvLyB2dCBwYWRkaW5nXG5cdFx0cGxvdEhndENzcyAtPSBfcGFkZGluZ1syXSArIF9wYWRkaW5nWzBdO1xuXHRcdHBsb3RUb3BDc3MgKz0gX3BhZGRpbmdbMF07XG5cdH1cblxuXHRmdW5jdGlvbiBjYWxjQXhlc1JlY3RzKCkge1xuXHRcdC8vIHdpbGwgYWNjdW0gK1xuXHRcdGxldCBvZmYxID0gcGxvdExmdENzcyArIHBsb3RXaWRDc3M7XG5cdFx0bGV0IG9mZjIgPSBwbG90VG9wQ3NzICsgcGxvdEhndENzcztcblx0XHQvLyB3aWxsIGFjY3VtIC1cblx0XHRsZXQgb2ZmMyA9IHBsb3RMZnRDc3M7XG5cdFx0bGV0IG9mZjAgPSBwbG90VG9wQ3NzO1xuXG5cdFx0ZnVuY3Rpb24gaW5jck9mZnNldChzaWRlLCBzaXplKSB7XG5cdFx0XHRzd2l0Y2ggKHNpZGUpIHtcblx0XHRcdFx0Y2FzZSAxOiBvZmYxICs9IHNpemU7IHJldHVybiBvZmYxIC0gc2l6ZTtcblx0XHRcdFx0Y2FzZSAyOiBvZmYyICs9IHNpemU7IHJldHVybiBvZmYyIC0gc2l6ZTtcblx0XHRcdFx0Y2FzZSAzOiBvZmYzIC09IHNpemU7IHJldHVybiBvZmYzICsgc2l6ZTtcblx0XHRcdFx0Y2FzZSAwOiBvZmYwIC09IHNpemU7IHJldHVybiBvZmYwICsgc2l6ZTtcblx0XHRcdH1cblx0XHR9XG5cblx0XHRheGVzLmZvckVhY2goKGF4aXMsIGkpID0+IHtcblx0XHRcdGlmIChheGlzLnNob3cgJiYgYXhpcy5fc2hvdykge1xuXHRcdFx0XHRsZXQgc2lkZSA9IGF4aXMuc2lkZTtcblxuXHRcdFx0XHRheGlzLl9wb3MgPSBpbmNyT2Zmc2V0KHNpZGUsIGF4aXMuX3NpemUpO1xuXG5cdFx0XHRcdGlmIChheGlzLmxhYmVsICE9IG51bGwpXG5cdFx0XHRcdFx0YXhpcy5fbHBvcyA9IGluY3JPZmZzZXQoc2lkZSwgYXhpcy5sYWJlbFNpemUpO1xuXHRcdFx0fVxuXHRcdH0pO1xuXHR9XG5cblx0aWYgKGN1cnNvci5kYXRhSWR4ID09IG51bGwpIHtcblx0XHRsZXQgaG92ID0gY3Vyc29yLmhvdmVyO1xuXG5cdFx0bGV0IHNraXAgPSBob3Yuc2tpcCA9IG5ldyBTZXQoaG92LnNraXAgPz8gW10pO1xuXHRcdHNraXAuYWRkKHZvaWQgMCk7IC8vIGFsaWdubWVudCBhcnRpZmFjdHNcblx0XHRsZXQgcHJveCA9IGhvdi5wcm94ID0gZm5PclNlbGYoaG92LnByb3gpO1xuXHRcdGxldCBiaWFzID0gaG92LmJpYXMgPz89IDA7XG5cblx0XHQvLyBUT0RPOiBvbmx5IHNjYW4gYmV0d2VlbiBpbi12aWV3IGlkeHMgKGkwLCBpMSlcblx0XHRjdXJzb3IuZGF0YUlkeCA9IChzZWxmLCBzZXJpZXNJZHgsIGN1cnNvcklkeCwgdmFsQXRQb3NYKSA9PiB7XG5cdFx0XHRpZiAoc2VyaWVzSWR4ID09IDApXG5cdFx0XHRcdHJldHVybiBjdXJzb3JJZHg7XG5cblx0XHRcdGxldCBpZHgyID0gY3Vyc29ySWR4O1xuXG5cdFx0XHRsZXQgX3Byb3ggPSBwcm94KHNlbGYsIHNlcmllc0lkeCwgY3Vyc29ySWR4LCB2YWxBdFBvc1gpID8/IGluZjtcblx0XHRcdGxldCB3aXRoUHJveCA9IF9wcm94ID49IDAgJiYgX3Byb3ggPCBpbmY7XG5cdFx0XHRsZXQgeERpbSA9IHNjYWxlWC5vcmkgPT0gMCA/IHBsb3RXaWRDc3MgOiBwbG90SGd0Q3NzO1xuXHRcdFx0bGV0IGN1cnNvckxmdCA9IGN1cnNvci5sZWZ0O1xuXG5cdFx0XHRsZXQgeFZhbHVlcyA9IGRhdGFbMF07XG5cdFx0XHRsZXQgeVZhbHVlcyA9IGRhdGFbc2VyaWVzSWR4XTtcblxuXHRcdFx0aWYgKHNraXAuaGFzKHlWYWx1ZXNbY3Vyc29ySWR4XSkpIHtcblx0XHRcdFx0aWR4MiA9IG51bGw7XG5cblx0XHRcdFx0bGV0IG5vbk51bGxMZnQgPSBudWxsLFxuXHRcdFx0XHRcdG5vbk51bGxSZ3QgPSBudWxsLFxuXHRcdFx0XHRcdGo7XG5cblx0XHRcdFx0aWYgKGJpYXMgPT0gMCB8fCBiaWFzID09IC0xKSB7XG5cdFx0XHRcdFx0aiA9IGN1cnNvcklkeDtcblx0XHRcdFx0XHR3aGlsZSAobm9uTnVsbExmdCA9PSBudWxsICYmIGotLSA+IDApIHtcblx0XHRcdFx0XHRcdGlmICghc2tpcC5oYXMoeVZhbHVlc1tqXSkpXG5cdFx0XHRcdFx0XHRcdG5vbk51bGxMZnQgPSBqO1xuXHRcdFx0XHRcdH1cblx0XHRcdFx0fVxuXG5cdFx0XHRcdGlmIChiaWFzID09IDAgfHwgYmlhcyA9PSAxKSB7XG5cdFx0XHRcdFx0aiA9IGN1cnNvcklkeDtcblx0XHRcdFx0XHR3aGlsZSAobm9uTnVsbFJndCA9PSBudWxsICYmIGorKyA8IHlWYWx1ZXMubGVuZ3RoKSB7XG5cdFx0XHRcdFx0XHRpZiAoIXNraXAuaGFzKHlWYWx1ZXNbal0pKVxuXHRcdFx0XHRcdFx0XHRub25OdWxsUmd0ID0gajtcblx0XHRcdFx0XHR9XG5cdFx0XHRcdH1cblxuXHRcdFx0XHRpZiAobm9uTnVsbExmdCAhPSBudWxsIHx8IG5vbk51bGxSZ3QgIT0gbnVsbCkge1xuXHRcdFx0XHRcdGlmICh3aXRoUHJveCkge1xuXHRcdFx0XHRcdFx0bGV0IGxmdFBvcyA9IG5vbk51bGxMZnQgPT0gbnVsbCA/IC1JbmZpbml0eSA6IHZhbFRvUG9zWCh4VmFsdWVzW25vbk51bGxMZnRdLCBzY2FsZVgsIHhEaW0sIDApO1xuXHRcdFx0XHRcdFx0bGV0IHJndFBvcyA9IG5vbk51bGxSZ3QgPT0gbnVsbCA/ICBJbmZpbml0eSA6IHZhbFRvUG9zWCh4VmFsdWVzW25vbk51bGxSZ3RdLCBzY2FsZVgsIHhEaW0sIDApO1xuXG5cdFx0XHRcdFx0XHRsZXQgbGZ0RGVsdGEgPSBjdXJzb3JMZnQgLSBsZnRQb3M7XG5cdFx0XHRcdFx0XHRsZXQgcmd0RGVsdGEgPSByZ3RQb3MgLSBjdXJzb3JMZnQ7XG5cblx0XHRcdFx0XHRcdGlmIChsZnREZWx0YSA8PSByZ3REZWx0YSkge1xuXHRcdFx0XHRcdFx0XHRpZiAobGZ0RGVsdGEgPD0gX3Byb3gpXG5cdFx0XHRcdFx0XHRcdFx0aWR4MiA9IG5vbk51bGxMZnQ7XG5cdFx0XHRcdFx0XHR9IGVsc2Uge1xuXHRcdFx0XHRcdFx0XHRpZiAocmd0RGVsdGEgPD0gX3Byb3gpXG5cdFx0XHRcdFx0XHRcdFx0aWR4MiA9IG5vbk51bGxSZ3Q7XG5cdFx0XHRcdFx0XHR9XG5cdFx0XHRcdFx0fVxuXHRcdFx0XHRcdGVsc2Uge1xuXHRcdFx0XHRcdFx0aWR4MiA9XG5cdFx0XHRcdFx0XHRcdG5vbk51bGxSZ3QgPT0gbnVsbCA/IG5vbk51bGxMZnQgOlxuXHRcdFx0XHRcdFx0XHRub25OdWxsTGZ0ID09IG51bGwgPyBub25OdWxsUmd0IDpcblx0XHRcdFx0XHRcdFx0Y3Vyc29ySWR4IC0gbm9uTnVsbExmdCA8PSBub25OdWxsUmd0IC0gY3Vyc29ySWR4ID8gbm9uTnVsbExmdCA6IG5vbk51bGxSZ3Q7XG5cdFx0XHRcdFx0fVxuXHRcdFx0XHR9XG5cdFx0XHR9XG5cdFx0XHRlbHNlIGlmICh3aXRoUHJveCkge1xuXHRcdFx0XHRsZXQgZGlzdCA9IGFicyhjdXJzb3JMZnQgLSB2YWxUb1Bvc1goeFZhbHVlc1tjdXJzb3JJZHhdLCBzY2FsZVgsIHhEaW0sIDApKTtcblxuXHRcdFx0XHRpZiAoZGlzdCA+IF9wcm94KVxuXHRcdFx0XHRcdGlkeDIgPSBudWxsO1xuXHRcdFx0fVxuXG5cdFx0XHRyZXR1cm4gaWR4Mjtcblx0XHR9O1xuXHR9XG5cblx0Y29uc3Qgc2V0Q3Vyc29yRXZlbnQgPSBlID0+IHsgY3Vyc29yLmV2ZW50ID0gZTsgfTtcblxuXHRjdXJzb3IuaWR4cyA9IGFjdGl2ZUlkeHM7XG5cblx0Y3Vyc29yLl9sb2NrID0gZmFsc2U7XG5cblx0bGV0IHBvaW50cyA9IGN1cnNvci5wb2ludHM7XG5cblx0cG9pbnRzLnNob3cgICA9IGZuT3JTZWxmKHBvaW50cy5zaG93KTtcblx0cG9pbnRzLnNpemUgICA9IGZuT3JTZWxmKHBvaW50cy5zaXplKTtcblx0cG9pbnRzLnN0cm9rZSA9IGZuT3JTZWxmKHBvaW50cy5zdHJva2UpO1xuXHRwb2ludHMud2lkdGggID0gZm5PclNlbGYocG9pbnRzLndpZHRoKTtcblx0cG9pbnRzLmZpbGwgICA9IGZuT3JTZWxmKHBvaW50cy5maWxsKTtcblxuXHRjb25zdCBmb2N1cyA9IHNlbGYuZm9jdXMgPSBhc3NpZ24oe30sIG9wdHMuZm9jdXMgfHwge2FscGhhOiAwLjN9LCBjdXJzb3IuZm9jdXMpO1xuXG5cdGNvbnN0IGN1cnNvckZvY3VzID0gZm9jdXMucHJveCA+PSAwO1xuXHRjb25zdCBjdXJzb3JPbmVQdCA9IGN1cnNvckZvY3VzICYmIHBvaW50cy5vbmU7XG5cblx0Ly8gc2VyaWVzLWludGVyc2VjdGlvbiBtYXJrZXJzXG5cdGxldCBjdXJzb3JQdHMgPSBbXTtcblx0Ly8gcG9zaXRpb24gY2FjaGVzIGluIENTUyBwaXhlbHNcblx0bGV0IGN1cnNvclB0c0xmdCA9IFtdO1xuXHRsZXQgY3Vyc29yUHRzVG9wID0gW107XG5cblx0ZnVuY3Rpb24gaW5pdEN1cnNvclB0KHMsIHNpKSB7XG5cdFx0bGV0IHB0ID0gcG9pbnRzLnNob3coc2VsZiwgc2kpO1xuXG5cdFx0aWYgKHB0IGluc3RhbmNlb2YgSFRNTEVsZW1lbnQpIHtcblx0XHRcdGFkZENsYXNzKHB0LCBDVVJTT1JfUFQpO1xuXHRcdFx0YWRkQ2xhc3MocHQsIHMuY2xhc3MpO1xuXHRcdFx0ZWxUcmFucyhwdCwgLTEwLCAtMTAsIHBsb3RXaWRDc3MsIHBsb3RIZ3RDc3MpO1xuXHRcdFx0b3Zlci5pbnNlcnRCZWZvcmUocHQsIGN1cnNvclB0c1tzaV0pO1xuXG5cdFx0XHRyZXR1cm4gcHQ7XG5cdFx0fVxuXHR9XG5cblx0ZnVuY3Rpb24gaW5pdFNlcmllcyhzLCBpKSB7XG5cdFx0aWYgKG1vZGUgPT0gMSB8fCBpID4gMCkge1xuXHRcdFx0bGV0IGlzVGltZSA9IG1vZGUgPT0gMSAmJiBzY2FsZXNbcy5zY2FsZV0udGltZTtcblxuXHRcdFx0bGV0IHN2ID0gcy52YWx1ZTtcblx0XHRcdHMudmFsdWUgPSBpc1RpbWUgPyAoaXNTdHIoc3YpID8gdGltZVNlcmllc1ZhbChfdHpEYXRlLCB0aW1lU2VyaWVzU3RhbXAoc3YsIF9mbXREYXRlKSkgOiBzdiB8fCBfdGltZVNlcmllc1ZhbCkgOiBzdiB8fCBudW1TZXJpZXNWYWw7XG5cdFx0XHRzLmxhYmVsID0gcy5sYWJlbCB8fCAoaXNUaW1lID8gdGltZVNlcmllc0xhYmVsIDogbnVtU2VyaWVzTGFiZWwpO1xuXHRcdH1cblxuXHRcdGlmIChjdXJzb3JPbmVQdCB8fCBpID4gMCkge1xuXHRcdFx0cy53aWR0aCAgPSBzLndpZHRoID09IG51bGwgPyAxIDogcy53aWR0aDtcblx0XHRcdHMucGF0aHMgID0gcy5wYXRocyB8fCBsaW5lYXJQYXRoIHx8IHJldE51bGw7XG5cdFx0XHRzLmZpbGxUbyA9IGZuT3JTZWxmKHMuZmlsbFRvIHx8IHNlcmllc0ZpbGxUbyk7XG5cdFx0XHRzLnB4QWxpZ24gPSAraWZOdWxsKHMucHhBbGlnbiwgcHhBbGlnbik7XG5cdFx0XHRzLnB4Um91bmQgPSBweFJvdW5kR2VuKHMucHhBbGlnbik7XG5cblx0XHRcdHMuc3Ryb2tlID0gZm5PclNlbGYocy5zdHJva2UgfHwgbnVsbCk7XG5cdFx0XHRzLmZpbGwgICA9IGZuT3JTZWxmKHMuZmlsbCB8fCBudWxsKTtcblx0XHRcdHMuX3N0cm9rZSA9IHMuX2ZpbGwgPSBzLl9wYXRocyA9IHMuX2ZvY3VzID0gbnVsbDtcblxuXHRcdFx0bGV0IF9wdERpYSA9IHB0RGlhKG1heCgxLCBzLndpZHRoKSwgMSk7XG5cdFx0XHRsZXQgcG9pbnRzID0gcy5wb2ludHMgPSBhc3NpZ24oe30sIHtcblx0XHRcdFx0c2l6ZTogX3B0RGlhLFxuXHRcdFx0XHR3aWR0aDogbWF4KDEsIF9wdERpYSAqIC4yKSxcblx0XHRcdFx0c3Ryb2tlOiBzLnN0cm9rZSxcblx0XHRcdFx0c3BhY2U6IF9wdERpYSAqIDIsXG5cdFx0XHRcdHBhdGhzOiBwb2ludHNQYXRoLFxuXHRcdFx0XHRfc3Ryb2tlOiBudWxsLFxuXHRcdFx0XHRfZmlsbDogbnVsbCxcblx0XHRcdH0sIHMucG9pbnRzKTtcblx0XHRcdHBvaW50cy5zaG93ICAgPSBmbk9yU2VsZihwb2ludHMuc2hvdyk7XG5cdFx0XHRwb2ludHMuZmlsdGVyID0gZm5PclNlbGYocG9pbnRzLmZpbHRlcik7XG5cdFx0XHRwb2ludHMuZmlsbCAgID0gZm5PclNlbGYocG9pbnRzLmZpbGwpO1xuXHRcdFx0cG9pbnRzLnN0cm9rZSA9IGZuT3JTZWxmKHBvaW50cy5zdHJva2UpO1xuXHRcdFx0cG9pbnRzLnBhdGhzICA9IGZuT3JTZWxmKHBvaW50cy5wYXRocyk7XG5cdFx0XHRwb2ludHMucHhBbGlnbiA9IHMucHhBbGlnbjtcblx0XHR9XG5cblx0XHRpZiAoc2hvd0xlZ2VuZCkge1xuXHRcdFx0bGV0IHJvd0NlbGxzID0gaW5pdExlZ2VuZFJvdyhzLCBpKTtcblx0XHRcdGxlZ2VuZFJvd3Muc3BsaWNlKGksIDAsIHJvd0NlbGxzWzBdKTtcblx0XHRcdGxlZ2VuZENlbGxzLnNwbGljZShpLCAwLCByb3dDZWxsc1sxXSk7XG5cdFx0XHRsZWdlbmQudmFsdWVzLnB1c2gobnVsbCk7XHQvLyBOVUxMX0xFR0VORF9WQUxTIG5vdCB5ZXQgYXZpbCBoZXJlIDooXG5cdFx0fVxuXG5cdFx0aWYgKHNob3dDdXJzb3IpIHtcblx0XHRcdGFjdGl2ZUlkeHMuc3BsaWNlKGksIDAsIG51bGwpO1xuXG5cdFx0XHRsZXQgcHQgPSBudWxsO1xuXG5cdFx0XHRpZiAoY3Vyc29yT25lUHQpIHtcblx0XHRcdFx0aWYgKGkgPT0gMClcblx0XHRcdFx0XHRwdCA9IGluaXRDdXJzb3JQdChzLCBpKTtcblx0XHRcdH1cblx0XHRcdGVsc2UgaWYgKGkgPiAwKVxuXHRcdFx0XHRwdCA9IGluaXRDdXJzb3JQdChzLCBpKTtcblxuXHRcdFx0Y3Vyc29yUHRzLnNwbGljZShpLCAwLCBwdCk7XG5cdFx0XHRjdXJzb3JQdHNMZnQuc3BsaWNlKGksIDAsIDApO1xuXHRcdFx0Y3Vyc29yUHRzVG9wLnNwbGljZShpLCAwLCAwKTtcblx0XHR9XG5cblx0XHRmaXJlKFwiYWRkU2VyaWVzXCIsIGkpO1xuXHR9XG5cblx0ZnVuY3Rpb24gYWRkU2VyaWVzKG9wdHMsIHNpKSB7XG5cdFx0c2kgPSBzaSA9PSBudWxsID8gc2VyaWVzLmxlbmd0aCA6IHNpO1xuXG5cdFx0b3B0cyA9IG1vZGUgPT0gMSA/IHNldERlZmF1bHQob3B0cywgc2ksIHhTZXJpZXNPcHRzLCB5U2VyaWVzT3B0cykgOiBzZXREZWZhdWx0KG9wdHMsIHNpLCB7fSwgeHlTZXJpZXNPcHRzKTtcblxuXHRcdHNlcmllcy5zcGxpY2Uoc2ksIDAsIG9wdHMpO1xuXHRcdGluaXRTZXJpZXMoc2VyaWVzW3NpXSwgc2kpO1xuXHR9XG5cblx0c2VsZi5hZGRTZXJpZXMgPSBhZGRTZXJpZXM7XG5cblx0ZnVuY3Rpb24gZGVsU2VyaWVzKGkpIHtcblx0XHRzZXJpZXMuc3BsaWNlKGksIDEpO1xuXG5cdFx0aWYgKHNob3dMZWdlbmQpIHtcblx0XHRcdGxlZ2VuZC52YWx1ZXMuc3BsaWNlKGksIDEpO1xuXG5cdFx0XHRsZWdlbmRDZWxscy5zcGxpY2UoaSwgMSk7XG5cdFx0XHRsZXQgdHIgPSBsZWdlbmRSb3dzLnNwbGljZShpLCAxKVswXTtcblx0XHRcdG9mZk1vdXNlKG51bGwsIHRyLmZpcnN0Q2hpbGQpO1xuXHRcdFx0dHIucmVtb3ZlKCk7XG5cdFx0fVxuXG5cdFx0aWYgKHNob3dDdXJzb3IpIHtcblx0XHRcdGFjdGl2ZUlkeHMuc3BsaWNlKGksIDEpO1xuXHRcdFx0Y3Vyc29yUHRzLnNwbGljZShpLCAxKVswXS5yZW1vdmUoKTtcblx0XHRcdGN1cnNvclB0c0xmdC5zcGxpY2UoaSwgMSk7XG5cdFx0XHRjdXJzb3JQdHNUb3Auc3BsaWNlKGksIDEpO1xuXHRcdH1cblxuXHRcdC8vIFRPRE86IGRlLWluaXQgbm8tbG9uZ2VyLW5lZWRlZCBzY2FsZXM/XG5cblx0XHRmaXJlKFwiZGVsU2VyaWVzXCIsIGkpO1xuXHR9XG5cblx0c2VsZi5kZWxTZXJpZXMgPSBkZWxTZXJpZXM7XG5cblx0Y29uc3Qgc2lkZXNXaXRoQXhlcyA9IFtmYWxzZSwgZmFsc2UsIGZhbHNlLCBmYWxzZV07XG5cblx0ZnVuY3Rpb24gaW5pdEF4aXMoYXhpcywgaSkge1xuXHRcdGF4aXMuX3Nob3cgPSBheGlzLnNob3c7XG5cblx0XHRpZiAoYXhpcy5zaG93KSB7XG5cdFx0XHRsZXQgaXNWdCA9IGF4aXMuc2lkZSAlIDI7XG5cblx0XHRcdGxldCBzYyA9IHNjYWxlc1theGlzLnNjYWxlXTtcblxuXHRcdFx0Ly8gdGhpcyBjYW4gb2NjdXIgaWYgYWxsIHNlcmllcyBzcGVjaWZ5IG5vbi1kZWZhdWx0IHNjYWxlc1xuXHRcdFx0aWYgKHNjID09IG51bGwpIHtcblx0XHRcdFx0YXhpcy5zY2FsZSA9IGlzVnQgPyBzZXJpZXNbMV0uc2NhbGUgOiB4U2NhbGVLZXk7XG5cdFx0XHRcdHNjID0gc2NhbGVzW2F4aXMuc2NhbGVdO1xuXHRcdFx0fVxuXG5cdFx0XHQvLyBhbHNvIHNldCBkZWZhdWx0cyBmb3IgaW5jcnMgJiB2YWx1ZXMgYmFzZWQgb24gYXhpcyBkaXN0clxuXHRcdFx0bGV0IGlzVGltZSA9IHNjLnRpbWU7XG5cblx0XHRcdGF4aXMuc2l6ZSAgID0gZm5PclNlbGYoYXhpcy5zaXplKTtcblx0XHRcdGF4aXMuc3BhY2UgID0gZm5PclNlbGYoYXhpcy5zcGFjZSk7XG5cdFx0XHRheGlzLnJvdGF0ZSA9IGZuT3JTZWxmKGF4aXMucm90YXRlKTtcblxuXHRcdFx0aWYgKGlzQXJyKGF4aXMuaW5jcnMpKSB7XG5cdFx0XHRcdGF4aXMuaW5jcnMuZm9yRWFjaChpbmNyID0+IHtcblx0XHRcdFx0XHQhZml4ZWREZWMuaGFzKGluY3IpICYmIGZpeGVkRGVjLnNldChpbmNyLCBndWVzc0RlYyhpbmNyKSk7XG5cdFx0XHRcdH0pO1xuXHRcdFx0fVxuXG5cdFx0XHRheGlzLmluY3JzICA9IGZuT3JTZWxmKGF4aXMuaW5jcnMgIHx8ICggICAgICAgICAgc2MuZGlzdHIgPT0gMiA/IHdob2xlSW5jcnMgOiAoaXNUaW1lID8gKG1zID09IDEgPyB0aW1lSW5jcnNNcyA6IHRpbWVJbmNyc1MpIDogbnVtSW5jcnMpKSk7XG5cdFx0XHRheGlzLnNwbGl0cyA9IGZuT3JTZWxmKGF4aXMuc3BsaXRzIHx8IChpc1RpbWUgJiYgc2MuZGlzdHIgPT0gMSA/IF90aW1lQXhpc1NwbGl0cyA6IHNjLmRpc3RyID09IDMgPyBsb2dBeGlzU3BsaXRzIDogc2MuZGlzdHIgPT0gNCA/IGFzaW5oQXhpc1NwbGl0cyA6IG51bUF4aXNTcGxpdHMpKTtcblxuXHRcdFx0YXhpcy5zdHJva2UgICAgICAgID0gZm5PclNlbGYoYXhpcy5zdHJva2UpO1xuXHRcdFx0YXhpcy5ncmlkLnN0cm9rZSAgID0gZm5PclNlbGYoYXhpcy5ncmlkLnN0cm9rZSk7XG5cdFx0XHRheGlzLnRpY2tzLnN0cm9rZSAgPSBmbk9yU2VsZihheGlzLnRpY2tzLnN0cm9rZSk7XG5cdFx0XHRheGlzLmJvcmRlci5zdHJva2UgPSBmbk9yU2VsZihheGlzLmJvcmRlci5zdHJva2UpO1xuXG5cdFx0XHRsZXQgYXYgPSBheGlzLnZhbHVlcztcblxuXHRcdFx0YXhpcy52YWx1ZXMgPSAoXG5cdFx0XHRcdC8vIHN0YXRpYyBhcnJheSBvZiB0aWNrIHZhbHVlc1xuXHRcdFx0XHRpc0FycihhdikgJiYgIWlzQXJyKGF2WzBdKSA/IGZuT3JTZWxmKGF2KSA6XG5cdFx0XHRcdC8vIHRlbXBvcmFsXG5cdFx0XHRcdGlzVGltZSA/IChcblx0XHRcdFx0XHQvLyBjb25maWcgYXJyYXkgb2YgZm10RGF0ZSBzdHJpbmcgdHBsc1xuXHRcdFx0XHRcdGlzQXJyKGF2KSA/XG5cdFx0XHRcdFx0XHR0aW1lQXhpc1ZhbHMoX3R6RGF0ZSwgdGltZUF4aXNTdGFtcHMoYXYsIF9mbXREYXRlKSkgOlxuXHRcdFx0XHRcdC8vIGZtdERhdGUgc3RyaW5nIHRwbFxuXHRcdFx0XHRcdGlzU3RyKGF2KSA/XG5cdFx0XHRcdFx0XHR0aW1lQXhpc1ZhbChfdHpEYXRlLCBhdikgOlxuXHRcdFx0XHRcdGF2IHx8IF90aW1lQXhpc1ZhbHNcblx0XHRcdFx0KSA6IGF2IHx8IG51bUF4aXNWYWxzXG5cdFx0XHQpO1xuXG5cdFx0XHRheGlzLmZpbHRlciA9IGZuT3JTZWxmKGF4aXMuZmlsdGVyIHx8ICggICAgICAgICAgc2MuZGlzdHIgPj0gMyAmJiBzYy5sb2cgPT0gMTAgPyBsb2cxMEF4aXNWYWxzRmlsdCA6IHNjLmRpc3RyID09IDMgJiYgc2MubG9nID09IDIgPyBsb2cyQXhpc1ZhbHNGaWx0IDogcmV0QXJnMSkpO1xuXG5cdFx0XHRheGlzLmZvbnQgICAgICA9IHB4UmF0aW9Gb250KGF4aXMuZm9udCk7XG5cdFx0XHRheGlzLmxhYmVsRm9udCA9IHB4UmF0aW9Gb250KGF4aXMubGFiZWxGb250KTtcblxuXHRcdFx0YXhpcy5fc2l6ZSAgID0gYXhpcy5zaXplKHNlbGYsIG51bGwsIGksIDApO1xuXG5cdFx0XHRheGlzLl9zcGFjZSAgPVxuXHRcdFx0YXhpcy5fcm90YXRlID1cblx0XHRcdGF4aXMuX2luY3JzICA9XG5cdFx0XHRheGlzLl9mb3VuZCAgPVx0Ly8gZm91bmRJbmNyU3BhY2Vcblx0XHRcdGF4aXMuX3NwbGl0cyA9XG5cdFx0XHRheGlzLl92YWx1ZXMgPSBudWxsO1xuXG5cdFx0XHRpZiAoYXhpcy5fc2l6ZSA+IDApIHtcblx0XHRcdFx0c2lkZXNXaXRoQXhlc1tpXSA9IHRydWU7XG5cdFx0XHRcdGF4aXMuX2VsID0gcGxhY2VEaXYoQVhJUywgd3JhcCk7XG5cdFx0XHR9XG5cblx0XHRcdC8vIGRlYnVnXG5cdFx0Ly9cdGF4aXMuX2VsLnN0eWxlLmJhY2tncm91bmQgPSBcIiNcIiAgKyBNYXRoLmZsb29yKE1hdGgucmFuZG9tKCkqMTY3NzcyMTUpLnRvU3RyaW5nKDE2KSArICc4MCc7XG5cdFx0fVxuXHR9XG5cblx0ZnVuY3Rpb24gYXV0b1BhZFNpZGUoc2VsZiwgc2lkZSwgc2lkZXNXaXRoQXhlcywgY3ljbGVOdW0pIHtcblx0XHRsZXQgW2hhc1RvcEF4aXMsIGhhc1JndEF4aXMsIGhhc0J0bUF4aXMsIGhhc0xmdEF4aXNdID0gc2lkZXNXaXRoQXhlcztcblxuXHRcdGxldCBvcmkgPSBzaWRlICUgMjtcblx0XHRsZXQgc2l6ZSA9IDA7XG5cblx0XHRpZiAob3JpID09IDAgJiYgKGhhc0xmdEF4aXMgfHwgaGFzUmd0QXhpcykpXG5cdFx0XHRzaXplID0gKHNpZGUgPT0gMCAmJiAhaGFzVG9wQXhpcyB8fCBzaWRlID09IDIgJiYgIWhhc0J0bUF4aXMgPyByb3VuZCh4QXhpc09wdHMuc2l6ZSAvIDMpIDogMCk7XG5cdFx0aWYgKG9yaSA9PSAxICYmIChoYXNUb3BBeGlzIHx8IGhhc0J0bUF4aXMpKVxuXHRcdFx0c2l6ZSA9IChzaWRlID09IDEgJiYgIWhhc1JndEF4aXMgfHwgc2lkZSA9PSAzICYmICFoYXNMZnRBeGlzID8gcm91bmQoeUF4aXNPcHRzLnNpemUgLyAyKSA6IDApO1xuXG5cdFx0cmV0dXJuIHNpemU7XG5cdH1cblxuXHRjb25zdCBwYWRkaW5nID0gc2VsZi5wYWRkaW5nID0gKG9wdHMucGFkZGluZyB8fCBbYXV0b1BhZFNpZGUsYXV0b1BhZFNpZGUsYXV0b1BhZFNpZGUsYXV0b1BhZFNpZGVdKS5tYXAocCA9PiBmbk9yU2VsZihpZk51bGwocCwgYXV0b1BhZFNpZGUpKSk7XG5cdGNvbnN0IF9wYWRkaW5nID0gc2VsZi5fcGFkZGluZyA9IHBhZGRpbmcubWFwKChwLCBpKSA9PiBwKHNlbGYsIGksIHNpZGVzV2l0aEF4ZXMsIDApKTtcblxuXHRsZXQgZGF0YUxlbjtcblxuXHQvLyByZW5kZXJlZCBkYXRhIHdpbmRvd1xuXHRsZXQgaTAgPSBudWxsO1xuXHRsZXQgaTEgPSBudWxsO1xuXHRjb25zdCBpZHhzID0gbW9kZSA9PSAxID8gc2VyaWVzWzBdLmlkeHMgOiBudWxsO1xuXG5cdGxldCBkYXRhMCA9IG51bGw7XG5cblx0bGV0IHZpYUF1dG9TY2FsZVggPSBmYWxzZTtcblxuXHRmdW5jdGlvbiBzZXREYXRhKF9kYXRhLCBfcmVzZXRTY2FsZXMpIHtcblx0XHRkYXRhID0gX2RhdGEgPT0gbnVsbCA/IFtdIDogX2RhdGE7XG5cblx0XHRzZWxmLmRhdGEgPSBzZWxmLl9kYXRhID0gZGF0YTtcblxuXHRcdGlmIChtb2RlID09IDIpIHtcblx0XHRcdGRhdGFMZW4gPSAwO1xuXHRcdFx0Zm9yIChsZXQgaSA9IDE7IGkgPCBzZXJpZXMubGVuZ3RoOyBpKyspXG5cdFx0XHRcdGRhdGFMZW4gKz0gZGF0YVtpXVswXS5sZW5ndGg7XG5cdFx0fVxuXHRcdGVsc2Uge1xuXHRcdFx0aWYgKGRhdGEubGVuZ3RoID09IDApXG5cdFx0XHRcdHNlbGYuZGF0YSA9IHNlbGYuX2RhdGEgPSBkYXRhID0gW1tdXTtcblxuXHRcdFx0ZGF0YTAgPSBkYXRhWzBdO1xuXHRcdFx0ZGF0YUxlbiA9IGRhdGEwLmxlbmd0aDtcblxuXHRcdFx0bGV0IHNjYWxlRGF0YSA9IGRhdGE7XG5cblx0XHRcdGlmICh4U2NhbGVEaXN0ciA9PSAyKSB7XG5cdFx0XHRcdHNjYWxlRGF0YSA9IGRhdGEuc2xpY2UoKTtcblxuXHRcdFx0XHRsZXQgX2RhdGEwID0gc2NhbGVEYXRhWzBdID0gQXJyYXkoZGF0YUxlbik7XG5cdFx0XHRcdGZvciAobGV0IGkgPSAwOyBpIDwgZGF0YUxlbjsgaSsrKVxuXHRcdFx0XHRcdF9kYXRhMFtpXSA9IGk7XG5cdFx0XHR9XG5cblx0XHRcdHNlbGYuX2RhdGEgPSBkYXRhID0gc2NhbGVEYXRhO1xuXHRcdH1cblxuXHRcdHJlc2V0WVNlcmllcyh0cnVlKTtcblxuXHRcdGZpcmUoXCJzZXREYXRhXCIpO1xuXG5cdFx0Ly8gZm9yY2VzIHggYXhpcyB0aWNrIHZhbHVlcyB0byByZS1nZW5lcmF0ZSB3aGVuIG5laXRoZXIgeCBzY2FsZSBub3IgeSBzY2FsZSBjaGFuZ2VzXG5cdFx0Ly8gaW4gb3JkaW5hbCBtb2RlLCBzY2FsZSByYW5nZSBpcyBieSBpbmRleCwgc28gd2lsbCBub3QgY2hhbmdlIGlmIG5ldyBkYXRhIGhhcyBzYW1lIGxlbmd0aCwgYnV0IHRpY2sgdmFsdWVzIGFyZSBmcm9tIGRhdGFcblx0XHRpZiAoeFNjYWxlRGlzdHIgPT0gMikge1xuXHRcdFx0c2hvdWxkQ29udmVyZ2VTaXplID0gdHJ1ZTtcblxuXHRcdFx0Lyogb3Igc29tZXdoYXQgY2hlYXBlciwgYW5kIHVnbGllcjpcblx0XHRcdGlmIChyZWFkeSkge1xuXHRcdFx0XHQvLyBsb2dpYyBleHRyYWN0ZWQgZnJvbSBheGVzQ2FsYygpXG5cdFx0XHRcdGxldCBpID0gMDtcblx0XHRcdFx0bGV0IGF4aXMgPSBheGVzW2ldO1xuXHRcdFx0XHRsZXQgX3NwbGl0cyA9IGF4aXMuX3NwbGl0cy5tYXAoaSA9PiBkYXRhMFtpXSk7XG5cdFx0XHRcdGxldCBbX2luY3IsIF9zcGFjZV0gPSBheGlzLl9mb3VuZDtcblx0XHRcdFx0bGV0IGluY3IgPSBkYXRhMFtfc3BsaXRzWzFdXSAtIGRhdGEwW19zcGxpdHNbMF1dO1xuXHRcdFx0XHRheGlzLl92YWx1ZXMgPSBheGlzLnZhbHVlcyhzZWxmLCBheGlzLmZpbHRlcihzZWxmLCBfc3BsaXRzLCBpLCBfc3BhY2UsIGluY3IpLCBpLCBfc3BhY2UsIGluY3IpO1xuXHRcdFx0fVxuXHRcdFx0Ki9cblx0XHR9XG5cblx0XHRpZiAoX3Jlc2V0U2NhbGVzICE9PSBmYWxzZSkge1xuXHRcdFx0bGV0IHhzYyA9IHNjYWxlWDtcblxuXHRcdFx0aWYgKHhzYy5hdXRvKHNlbGYsIHZpYUF1dG9TY2FsZVgpKVxuXHRcdFx0XHRhdXRvU2NhbGVYKCk7XG5cdFx0XHRlbHNlXG5cdFx0XHRcdF9zZXRTY2FsZSh4U2NhbGVLZXksIHhzYy5taW4sIHhzYy5tYXgpO1xuXG5cdFx0XHRzaG91bGRTZXRDdXJzb3IgPSBzaG91bGRTZXRDdXJzb3IgfHwgY3Vyc29yLmxlZnQgPj0gMDtcblx0XHRcdHNob3VsZFNldExlZ2VuZCA9IHRydWU7XG5cdFx0XHRjb21taXQoKTtcblx0XHR9XG5cdH1cblxuXHRzZWxmLnNldERhdGEgPSBzZXREYXRhO1xuXG5cdGZ1bmN0aW9uIGF1dG9TY2FsZVgoKSB7XG5cdFx0dmlhQXV0b1NjYWxlWCA9IHRydWU7XG5cblx0XHRsZXQgX21pbiwgX21heDtcblxuXHRcdGlmIChtb2RlID09IDEpIHtcblx0XHRcdGlmIChkYXRhTGVuID4gMCkge1xuXHRcdFx0XHRpMCA9IGlkeHNbMF0gPSAwO1xuXHRcdFx0XHRpMSA9IGlkeHNbMV0gPSBkYXRhTGVuIC0gMTtcblxuXHRcdFx0XHRfbWluID0gZGF0YVswXVtpMF07XG5cdFx0XHRcdF9tYXggPSBkYXRhWzBdW2kxXTtcblxuXHRcdFx0XHRpZiAoeFNjYWxlRGlzdHIgPT0gMikge1xuXHRcdFx0XHRcdF9taW4gPSBpMDtcblx0XHRcdFx0XHRfbWF4ID0gaTE7XG5cdFx0XHRcdH1cblx0XHRcdFx0ZWxzZSBpZiAoX21pbiA9PSBfbWF4KSB7XG5cdFx0XHRcdFx0aWYgKHhTY2FsZURpc3RyID09IDMpXG5cdFx0XHRcdFx0XHRbX21pbiwgX21heF0gPSByYW5nZUxvZyhfbWluLCBfbWluLCBzY2FsZVgubG9nLCBmYWxzZSk7XG5cdFx0XHRcdFx0ZWxzZSBpZiAoeFNjYWxlRGlzdHIgPT0gNClcblx0XHRcdFx0XHRcdFtfbWluLCBfbWF4XSA9IHJhbmdlQXNpbmgoX21pbiwgX21pbiwgc2NhbGVYLmxvZywgZmFsc2UpO1xuXHRcdFx0XHRcdGVsc2UgaWYgKHNjYWxlWC50aW1lKVxuXHRcdFx0XHRcdFx0X21heCA9IF9taW4gKyByb3VuZCg4NjQwMCAvIG1zKTtcblx0XHRcdFx0XHRlbHNlXG5cdFx0XHRcdFx0XHRbX21pbiwgX21heF0gPSByYW5nZU51bShfbWluLCBfbWF4LCByYW5nZVBhZCwgdHJ1ZSk7XG5cdFx0XHRcdH1cblx0XHRcdH1cblx0XHRcdGVsc2Uge1xuXHRcdFx0XHRpMCA9IGlkeHNbMF0gPSBfbWluID0gbnVsbDtcblx0XHRcdFx0aTEgPSBpZHhzWzFdID0gX21heCA9IG51bGw7XG5cdFx0XHR9XG5cdFx0fVxuXG5cdFx0X3NldFNjYWxlKHhTY2FsZUtleSwgX21pbiwgX21heCk7XG5cdH1cblxuXHRsZXQgY3R4U3Ryb2tlLCBjdHhGaWxsLCBjdHhXaWR0aCwgY3R4RGFzaCwgY3R4Sm9pbiwgY3R4Q2FwLCBjdHhGb250LCBjdHhBbGlnbiwgY3R4QmFzZWxpbmU7XG5cdGxldCBjdHhBbHBoYTtcblxuXHRmdW5jdGlvbiBzZXRDdHhTdHlsZShzdHJva2UsIHdpZHRoLCBkYXNoLCBjYXAsIGZpbGwsIGpvaW4pIHtcblx0XHRzdHJva2UgPz89IHRyYW5zcGFyZW50O1xuXHRcdGRhc2ggICA/Pz0gRU1QVFlfQVJSO1xuXHRcdGNhcCAgICA/Pz0gXCJidXR0XCI7IC8vIChcdTIwM0Z8XHUyMDNGKVxuXHRcdGZpbGwgICA/Pz0gdHJhbnNwYXJlbnQ7XG5cdFx0am9pbiAgID8/PSBcInJvdW5kXCI7XG5cblx0XHRpZiAoc3Ryb2tlICE9IGN0eFN0cm9rZSlcblx0XHRcdGN0eC5zdHJva2VTdHlsZSA9IGN0eFN0cm9rZSA9IHN0cm9rZTtcblx0XHRpZiAoZmlsbCAhPSBjdHhGaWxsKVxuXHRcdFx0Y3R4LmZpbGxTdHlsZSA9IGN0eEZpbGwgPSBmaWxsO1xuXHRcdGlmICh3aWR0aCAhPSBjdHhXaWR0aClcblx0XHRcdGN0eC5saW5lV2lkdGggPSBjdHhXaWR0aCA9IHdpZHRoO1xuXHRcdGlmIChqb2luICE9IGN0eEpvaW4pXG5cdFx0XHRjdHgubGluZUpvaW4gPSBjdHhKb2luID0gam9pbjtcblx0XHRpZiAoY2FwICE9IGN0eENhcClcblx0XHRcdGN0eC5saW5lQ2FwID0gY3R4Q2FwID0gY2FwO1xuXHRcdGlmIChkYXNoICE9IGN0eERhc2gpXG5cdFx0XHRjdHguc2V0TGluZURhc2goY3R4RGFzaCA9IGRhc2gpO1xuXHR9XG5cblx0ZnVuY3Rpb24gc2V0Rm9udFN0eWxlKGZvbnQsIGZpbGwsIGFsaWduLCBiYXNlbGluZSkge1xuXHRcdGlmIChmaWxsICE9IGN0eEZpbGwpXG5cdFx0XHRjdHguZmlsbFN0eWxlID0gY3R4RmlsbCA9IGZpbGw7XG5cdFx0aWYgKGZvbnQgIT0gY3R4Rm9udClcblx0XHRcdGN0eC5mb250ID0gY3R4Rm9udCA9IGZvbnQ7XG5cdFx0aWYgKGFsaWduICE9IGN0eEFsaWduKVxuXHRcdFx0Y3R4LnRleHRBbGlnbiA9IGN0eEFsaWduID0gYWxpZ247XG5cdFx0aWYgKGJhc2VsaW5lICE9IGN0eEJhc2VsaW5lKVxuXHRcdFx0Y3R4LnRleHRCYXNlbGluZSA9IGN0eEJhc2VsaW5lID0gYmFzZWxpbmU7XG5cdH1cblxuXHRmdW5jdGlvbiBhY2NTY2FsZSh3c2MsIHBzYywgZmFjZXQsIGRhdGEsIHNvcnRlZCA9IDApIHtcblx0XHRpZiAoZGF0YS5sZW5ndGggPiAwICYmIHdzYy5hdXRvKHNlbGYsIHZpYUF1dG9TY2FsZVgpICYmIChwc2MgPT0gbnVsbCB8fCBwc2MubWluID09IG51bGwpKSB7XG5cdFx0XHRsZXQgX2kwID0gaWZOdWxsKGkwLCAwKTtcblx0XHRcdGxldCBfaTEgPSBpZk51bGwoaTEsIGRhdGEubGVuZ3RoIC0gMSk7XG5cblx0XHRcdC8vIG9ubHkgcnVuIGdldE1pbk1heCgpIGZvciBpbnZhbGlkYXRlZCBzZXJpZXMgZGF0YSwgZWxzZSByZXVzZVxuXHRcdFx0bGV0IG1pbk1heCA9IGZhY2V0Lm1pbiA9PSBudWxsID8gZ2V0TWluTWF4KGRhdGEsIF9pMCwgX2kxLCBzb3J0ZWQsIHdzYy5kaXN0ciA9PSAzKSA6IFtmYWNldC5taW4sIGZhY2V0Lm1heF07XG5cblx0XHRcdC8vIGluaXRpYWwgbWluL21heFxuXHRcdFx0d3NjLm1pbiA9IG1pbih3c2MubWluLCBmYWNldC5taW4gPSBtaW5NYXhbMF0pO1xuXHRcdFx0d3NjLm1heCA9IG1heCh3c2MubWF4LCBmYWNldC5tYXggPSBtaW5NYXhbMV0pO1xuXHRcdH1cblx0fVxuXG5cdGNvbnN0IEFVVE9TQ0FMRSA9IHttaW46IG51bGwsIG1heDogbnVsbH07XG5cblx0ZnVuY3Rpb24gc2V0U2NhbGVzKCkge1xuXHQvL1x0bG9nKFwic2V0U2NhbGVzKClcIiwgYXJndW1lbnRzKTtcblxuXHRcdC8vIGltcGxpY2l0bHkgYWRkIGF1dG8gc2NhbGVzLCBhbmQgdW5yYW5nZWQgc2NhbGVzXG5cdFx0Zm9yIChsZXQgayBpbiBzY2FsZXMpIHtcblx0XHRcdGxldCBzYyA9IHNjYWxlc1trXTtcblxuXHRcdFx0aWYgKHBlbmRTY2FsZXNba10gPT0gbnVsbCAmJlxuXHRcdFx0XHQoXG5cdFx0XHRcdFx0Ly8gc2NhbGVzIHRoYXQgaGF2ZSBuZXZlciBiZWVuIHNldCAob24gaW5pdClcblx0XHRcdFx0XHRzYy5taW4gPT0gbnVsbCB8fFxuXHRcdFx0XHRcdC8vIG9yIGF1dG8gc2NhbGVzIHdoZW4gdGhlIHggc2NhbGUgd2FzIGV4cGxpY2l0bHkgc2V0XG5cdFx0XHRcdFx0cGVuZFNjYWxlc1t4U2NhbGVLZXldICE9IG51bGwgJiYgc2MuYXV0byhzZWxmLCB2aWFBdXRvU2NhbGVYKVxuXHRcdFx0XHQpXG5cdFx0XHQpIHtcblx0XHRcdFx0cGVuZFNjYWxlc1trXSA9IEFVVE9TQ0FMRTtcblx0XHRcdH1cblx0XHR9XG5cblx0XHQvLyBpbXBsaWNpdGx5IGFkZCBkZXBlbmRlbnQgc2NhbGVzXG5cdFx0Zm9yIChsZXQgayBpbiBzY2FsZXMpIHtcblx0XHRcdGxldCBzYyA9IHNjYWxlc1trXTtcblxuXHRcdFx0aWYgKHBlbmRTY2FsZXNba10gPT0gbnVsbCAmJiBzYy5mcm9tICE9IG51bGwgJiYgcGVuZFNjYWxlc1tzYy5mcm9tXSAhPSBudWxsKVxuXHRcdFx0XHRwZW5kU2NhbGVzW2tdID0gQVVUT1NDQUxFO1xuXHRcdH1cblxuXHRcdC8vIGV4cGxpY2l0bHkgc2V0dGluZyB0aGUgeC1zY2FsZSBpbnZhbGlkYXRlcyBldmVyeXRoaW5nIChhY3RzIGFzIHJlZHJhdylcblx0XHRpZiAocGVuZFNjYWxlc1t4U2NhbGVLZXldICE9IG51bGwpXG5cdFx0XHRyZXNldFlTZXJpZXModHJ1ZSk7IC8vIFRPRE86IG9ubHkgcmVzZXQgc2VyaWVzIG9uIGF1dG8gc2NhbGVzP1xuXG5cdFx0bGV0IHdpcFNjYWxlcyA9IHt9O1xuXG5cdFx0Zm9yIChsZXQgayBpbiBwZW5kU2NhbGVzKSB7XG5cdFx0XHRsZXQgcHNjID0gcGVuZFNjYWxlc1trXTtcblxuXHRcdFx0aWYgKHBzYyAhPSBudWxsKSB7XG5cdFx0XHRcdGxldCB3c2MgPSB3aXBTY2FsZXNba10gPSBjb3B5KHNjYWxlc1trXSwgZmFzdElzT2JqKTtcblxuXHRcdFx0XHRpZiAocHNjLm1pbiAhPSBudWxsKVxuXHRcdFx0XHRcdGFzc2lnbih3c2MsIHBzYyk7XG5cdFx0XHRcdGVsc2UgaWYgKGsgIT0geFNjYWxlS2V5IHx8IG1vZGUgPT0gMikge1xuXHRcdFx0XHRcdGlmIChkYXRhTGVuID09IDAgJiYgd3NjLmZyb20gPT0gbnVsbCkge1xuXHRcdFx0XHRcdFx0bGV0IG1pbk1heCA9IHdzYy5yYW5nZShzZWxmLCBudWxsLCBudWxsLCBrKTtcblx0XHRcdFx0XHRcdHdzYy5taW4gPSBtaW5NYXhbMF07XG5cdFx0XHRcdFx0XHR3c2MubWF4ID0gbWluTWF4WzFdO1xuXHRcdFx0XHRcdH1cblx0XHRcdFx0XHRlbHNlIHtcblx0XHRcdFx0XHRcdHdzYy5taW4gPSBpbmY7XG5cdFx0XHRcdFx0XHR3c2MubWF4ID0gLWluZjtcblx0XHRcdFx0XHR9XG5cdFx0XHRcdH1cblx0XHRcdH1cblx0XHR9XG5cblx0XHRpZiAoZGF0YUxlbiA+IDApIHtcblx0XHRcdC8vIHByZS1yYW5nZSB5LXNjYWxlcyBmcm9tIHkgc2VyaWVzJyBkYXRhIHZhbHVlc1xuXHRcdFx0c2VyaWVzLmZvckVhY2goKHMsIGkpID0+IHtcblx0XHRcdFx0aWYgKG1vZGUgPT0gMSkge1xuXHRcdFx0XHRcdGxldCBrID0gcy5zY2FsZTtcblx0XHRcdFx0XHRsZXQgcHNjID0gcGVuZFNjYWxlc1trXTtcblxuXHRcdFx0XHRcdGlmIChwc2MgPT0gbnVsbClcblx0XHRcdFx0XHRcdHJldHVybjtcblxuXHRcdFx0XHRcdGxldCB3c2MgPSB3aXBTY2FsZXNba107XG5cblx0XHRcdFx0XHRpZiAoaSA9PSAwKSB7XG5cdFx0XHRcdFx0XHRsZXQgbWluTWF4ID0gd3NjLnJhbmdlKHNlbGYsIHdzYy5taW4sIHdzYy5tYXgsIGspO1xuXG5cdFx0XHRcdFx0XHR3c2MubWluID0gbWluTWF4WzBdO1xuXHRcdFx0XHRcdFx0d3NjLm1heCA9IG1pbk1heFsxXTtcblxuXHRcdFx0XHRcdFx0aTAgPSBjbG9zZXN0SWR4KHdzYy5taW4sIGRhdGFbMF0pO1xuXHRcdFx0XHRcdFx0aTEgPSBjbG9zZXN0SWR4KHdzYy5tYXgsIGRhdGFbMF0pO1xuXG5cdFx0XHRcdFx0XHQvLyBkb24ndCB0cnkgdG8gY29udHJhY3Qgc2FtZSBvciBhZGphY2VudCBpZHhzXG5cdFx0XHRcdFx0XHRpZiAoaTEgLSBpMCA+IDEpIHtcblx0XHRcdFx0XHRcdFx0Ly8gY2xvc2VzdCBpbmRpY2VzIGNhbiBiZSBvdXRzaWRlIG9mIHZpZXdcblx0XHRcdFx0XHRcdFx0aWYgKGRhdGFbMF1baTBdIDwgd3NjLm1pbilcblx0XHRcdFx0XHRcdFx0XHRpMCsrO1xuXHRcdFx0XHRcdFx0XHRpZiAoZGF0YVswXVtpMV0gPiB3c2MubWF4KVxuXHRcdFx0XHRcdFx0XHRcdGkxLS07XG5cdFx0XHRcdFx0XHR9XG5cblx0XHRcdFx0XHRcdHMubWluID0gZGF0YTBbaTBdO1xuXHRcdFx0XHRcdFx0cy5tYXggPSBkYXRhMFtpMV07XG5cdFx0XHRcdFx0fVxuXHRcdFx0XHRcdGVsc2UgaWYgKHMuc2hvdyAmJiBzLmF1dG8pXG5cdFx0XHRcdFx0XHRhY2NTY2FsZSh3c2MsIHBzYywgcywgZGF0YVtpXSwgcy5zb3J0ZWQpO1xuXG5cdFx0XHRcdFx0cy5pZHhzWzBdID0gaTA7XG5cdFx0XHRcdFx0cy5pZHhzWzFdID0gaTE7XG5cdFx0XHRcdH1cblx0XHRcdFx0ZWxzZSB7XG5cdFx0XHRcdFx0aWYgKGkgPiAwKSB7XG5cdFx0XHRcdFx0XHRpZiAocy5zaG93ICYmIHMuYXV0bykge1xuXHRcdFx0XHRcdFx0XHQvLyBUT0RPOiBvbmx5IGhhbmRsZXMsIGFzc3VtZXMgYW5kIHJlcXVpcmVzIGZhY2V0c1swXSAvICd4JyBzY2FsZSwgYW5kIGZhY2V0c1sxXSAvICd5JyBzY2FsZVxuXHRcdFx0XHRcdFx0XHRsZXQgWyB4RmFjZXQsIHlGYWNldCBdID0gcy5mYWNldHM7XG5cdFx0XHRcdFx0XHRcdGxldCB4U2NhbGVLZXkgPSB4RmFjZXQuc2NhbGU7XG5cdFx0XHRcdFx0XHRcdGxldCB5U2NhbGVLZXkgPSB5RmFjZXQuc2NhbGU7XG5cdFx0XHRcdFx0XHRcdGxldCBbIHhEYXRhLCB5RGF0YSBdID0gZGF0YVtpXTtcblxuXHRcdFx0XHRcdFx0XHRsZXQgd3NjeCA9IHdpcFNjYWxlc1t4U2NhbGVLZXldO1xuXHRcdFx0XHRcdFx0XHRsZXQgd3NjeSA9IHdpcFNjYWxlc1t5U2NhbGVLZXldO1xuXG5cdFx0XHRcdFx0XHRcdC8vIG51bGwgY2FuIGhhcHBlbiB3aGVuIG9ubHkgeCBpcyB6b29tZWQsIGJ1dCB5IGhhcyBzdGF0aWMgcmFuZ2UgYW5kIGRvZXNudCBnZXQgYXV0by1hZGRlZCB0byBwZW5kaW5nXG5cdFx0XHRcdFx0XHRcdHdzY3ggIT0gbnVsbCAmJiBhY2NTY2FsZSh3c2N4LCBwZW5kU2NhbGVzW3hTY2FsZUtleV0sIHhGYWNldCwgeERhdGEsIHhGYWNldC5zb3J0ZWQpO1xuXHRcdFx0XHRcdFx0XHR3c2N5ICE9IG51bGwgJiYgYWNjU2NhbGUod3NjeSwgcGVuZFNjYWxlc1t5U2NhbGVLZXldLCB5RmFjZXQsIHlEYXRhLCB5RmFjZXQuc29ydGVkKTtcblxuXHRcdFx0XHRcdFx0XHQvLyB0ZW1wXG5cdFx0XHRcdFx0XHRcdHMubWluID0geUZhY2V0Lm1pbjtcblx0XHRcdFx0XHRcdFx0cy5tYXggPSB5RmFjZXQubWF4O1xuXHRcdFx0XHRcdFx0fVxuXHRcdFx0XHRcdH1cblx0XHRcdFx0fVxuXHRcdFx0fSk7XG5cblx0XHRcdC8vIHJhbmdlIGluZGVwZW5kZW50IHNjYWxlc1xuXHRcdFx0Zm9yIChsZXQgayBpbiB3aXBTY2FsZXMpIHtcblx0XHRcdFx0bGV0IHdzYyA9IHdpcFNjYWxlc1trXTtcblx0XHRcdFx0bGV0IHBzYyA9IHBlbmRTY2FsZXNba107XG5cblx0XHRcdFx0aWYgKHdzYy5mcm9tID09IG51bGwgJiYgKHBzYyA9PSBudWxsIHx8IHBzYy5taW4gPT0gbnVsbCkpIHtcblx0XHRcdFx0XHRsZXQgbWluTWF4ID0gd3NjLnJhbmdlKFxuXHRcdFx0XHRcdFx0c2VsZixcblx0XHRcdFx0XHRcdHdzYy5taW4gPT0gIGluZiA/IG51bGwgOiB3c2MubWluLFxuXHRcdFx0XHRcdFx0d3NjLm1heCA9PSAtaW5mID8gbnVsbCA6IHdzYy5tYXgsXG5cdFx0XHRcdFx0XHRrXG5cdFx0XHRcdFx0KTtcblx0XHRcdFx0XHR3c2MubWluID0gbWluTWF4WzBdO1xuXHRcdFx0XHRcdHdzYy5tYXggPSBtaW5NYXhbMV07XG5cdFx0XHRcdH1cblx0XHRcdH1cblx0XHR9XG5cblx0XHQvLyByYW5nZSBkZXBlbmRlbnQgc2NhbGVzXG5cdFx0Zm9yIChsZXQgayBpbiB3aXBTY2FsZXMpIHtcblx0XHRcdGxldCB3c2MgPSB3aXBTY2FsZXNba107XG5cblx0XHRcdGlmICh3c2MuZnJvbSAhPSBudWxsKSB7XG5cdFx0XHRcdGxldCBiYXNlID0gd2lwU2NhbGVzW3dzYy5mcm9tXTtcblxuXHRcdFx0XHRpZiAoYmFzZS5taW4gPT0gbnVsbClcblx0XHRcdFx0XHR3c2MubWluID0gd3NjLm1heCA9IG51bGw7XG5cdFx0XHRcdGVsc2Uge1xuXHRcdFx0XHRcdGxldCBtaW5NYXggPSB3c2MucmFuZ2Uoc2VsZiwgYmFzZS5taW4sIGJhc2UubWF4LCBrKTtcblx0XHRcdFx0XHR3c2MubWluID0gbWluTWF4WzBdO1xuXHRcdFx0XHRcdHdzYy5tYXggPSBtaW5NYXhbMV07XG5cdFx0XHRcdH1cblx0XHRcdH1cblx0XHR9XG5cblx0XHRsZXQgY2hhbmdlZCA9IHt9O1xuXHRcdGxldCBhbnlDaGFuZ2VkID0gZmFsc2U7XG5cblx0XHRmb3IgKGxldCBrIGluIHdpcFNjYWxlcykge1xuXHRcdFx0bGV0IHdzYyA9IHdpcFNjYWxlc1trXTtcblx0XHRcdGxldCBzYyA9IHNjYWxlc1trXTtcblxuXHRcdFx0aWYgKHNjLm1pbiAhPSB3c2MubWluIHx8IHNjLm1heCAhPSB3c2MubWF4KSB7XG5cdFx0XHRcdHNjLm1pbiA9IHdzYy5taW47XG5cdFx0XHRcdHNjLm1heCA9IHdzYy5tYXg7XG5cblx0XHRcdFx0bGV0IGRpc3RyID0gc2MuZGlzdHI7XG5cblx0XHRcdFx0c2MuX21pbiA9IGRpc3RyID09IDMgPyBsb2cxMChzYy5taW4pIDogZGlzdHIgPT0gNCA/IGFzaW5oKHNjLm1pbiwgc2MuYXNpbmgpIDogZGlzdHIgPT0gMTAwID8gc2MuZndkKHNjLm1pbikgOiBzYy5taW47XG5cdFx0XHRcdHNjLl9tYXggPSBkaXN0ciA9PSAzID8gbG9nMTAoc2MubWF4KSA6IGRpc3RyID09IDQgPyBhc2luaChzYy5tYXgsIHNjLmFzaW5oKSA6IGRpc3RyID09IDEwMCA/IHNjLmZ3ZChzYy5tYXgpIDogc2MubWF4O1xuXG5cdFx0XHRcdGNoYW5nZWRba10gPSBhbnlDaGFuZ2VkID0gdHJ1ZTtcblx0XHRcdH1cblx0XHR9XG5cblx0XHRpZiAoYW55Q2hhbmdlZCkge1xuXHRcdFx0Ly8gaW52YWxpZGF0ZSBwYXRocyBvZiBhbGwgc2VyaWVzIG9uIGNoYW5nZWQgc2NhbGVzXG5cdFx0XHRzZXJpZXMuZm9yRWFjaCgocywgaSkgPT4ge1xuXHRcdFx0XHRpZiAobW9kZSA9PSAyKSB7XG5cdFx0XHRcdFx0aWYgKGkgPiAwICYmIGNoYW5nZWQueSlcblx0XHRcdFx0XHRcdHMuX3BhdGhzID0gbnVsbDtcblx0XHRcdFx0fVxuXHRcdFx0XHRlbHNlIHtcblx0XHRcdFx0XHRpZiAoY2hhbmdlZFtzLnNjYWxlXSlcblx0XHRcdFx0XHRcdHMuX3BhdGhzID0gbnVsbDtcblx0XHRcdFx0fVxuXHRcdFx0fSk7XG5cblx0XHRcdGZvciAobGV0IGsgaW4gY2hhbmdlZCkge1xuXHRcdFx0XHRzaG91bGRDb252ZXJnZVNpemUgPSB0cnVlO1xuXHRcdFx0XHRmaXJlKFwic2V0U2NhbGVcIiwgayk7XG5cdFx0XHR9XG5cblx0XHRcdGlmIChzaG93Q3Vyc29yICYmIGN1cnNvci5sZWZ0ID49IDApXG5cdFx0XHRcdHNob3VsZFNldEN1cnNvciA9IHNob3VsZFNldExlZ2VuZCA9IHRydWU7XG5cdFx0fVxuXG5cdFx0Zm9yIChsZXQgayBpbiBwZW5kU2NhbGVzKVxuXHRcdFx0cGVuZFNjYWxlc1trXSA9IG51bGw7XG5cdH1cblxuXHQvLyBncmFicyB0aGUgbmVhcmVzdCBpbmRpY2VzIHdpdGggeSBkYXRhIG91dHNpZGUgb2YgeC1zY2FsZSBsaW1pdHNcblx0ZnVuY3Rpb24gZ2V0T3V0ZXJJZHhzKHlkYXRhKSB7XG5cdFx0bGV0IF9pMCA9IGNsYW1wKGkwIC0gMSwgMCwgZGF0YUxlbiAtIDEpO1xuXHRcdGxldCBfaTEgPSBjbGFtcChpMSArIDEsIDAsIGRhdGFMZW4gLSAxKTtcblxuXHRcdHdoaWxlICh5ZGF0YVtfaTBdID09IG51bGwgJiYgX2kwID4gMClcblx0XHRcdF9pMC0tO1xuXG5cdFx0d2hpbGUgKHlkYXRhW19pMV0gPT0gbnVsbCAmJiBfaTEgPCBkYXRhTGVuIC0gMSlcblx0XHRcdF9pMSsrO1xuXG5cdFx0cmV0dXJuIFtfaTAsIF9pMV07XG5cdH1cblxuXHRmdW5jdGlvbiBkcmF3U2VyaWVzKCkge1xuXHRcdGlmIChkYXRhTGVuID4gMCkge1xuXHRcdFx0bGV0IHNob3VsZEFscGhhID0gc2VyaWVzLnNvbWUocyA9PiBzLl9mb2N1cykgJiYgY3R4QWxwaGEgIT0gZm9jdXMuYWxwaGE7XG5cblx0XHRcdGlmIChzaG91bGRBbHBoYSlcblx0XHRcdFx0Y3R4Lmdsb2JhbEFscGhhID0gY3R4QWxwaGEgPSBmb2N1cy5hbHBoYTtcblxuXHRcdFx0c2VyaWVzLmZvckVhY2goKHMsIGkpID0+IHtcblx0XHRcdFx0aWYgKGkgPiAwICYmIHMuc2hvdykge1xuXHRcdFx0XHRcdGNhY2hlU3Ryb2tlRmlsbChpLCBmYWxzZSk7XG5cdFx0XHRcdFx0Y2FjaGVTdHJva2VGaWxsKGksIHRydWUpO1xuXG5cdFx0XHRcdFx0aWYgKHMuX3BhdGhzID09IG51bGwpIHtcblx0XHRcdFx0XHRcdGxldCBfY3R4QWxwaGEgPSBjdHhBbHBoYTtcblxuXHRcdFx0XHRcdFx0aWYgKGN0eEFscGhhICE9IHMuYWxwaGEpXG5cdFx0XHRcdFx0XHRcdGN0eC5nbG9iYWxBbHBoYSA9IGN0eEFscGhhID0gcy5hbHBoYTtcblxuXHRcdFx0XHRcdFx0bGV0IF9pZHhzID0gbW9kZSA9PSAyID8gWzAsIGRhdGFbaV1bMF0ubGVuZ3RoIC0gMV0gOiBnZXRPdXRlcklkeHMoZGF0YVtpXSk7XG5cdFx0XHRcdFx0XHRzLl9wYXRocyA9IHMucGF0aHMoc2VsZiwgaSwgX2lkeHNbMF0sIF9pZHhzWzFdKTtcblxuXHRcdFx0XHRcdFx0aWYgKGN0eEFscGhhICE9IF9jdHhBbHBoYSlcblx0XHRcdFx0XHRcdFx0Y3R4Lmdsb2JhbEFscGhhID0gY3R4QWxwaGEgPSBfY3R4QWxwaGE7XG5cdFx0XHRcdFx0fVxuXHRcdFx0XHR9XG5cdFx0XHR9KTtcblxuXHRcdFx0c2VyaWVzLmZvckVhY2goKHMsIGkpID0+IHtcblx0XHRcdFx0aWYgKGkgPiAwICYmIHMuc2hvdykge1xuXHRcdFx0XHRcdGxldCBfY3R4QWxwaGEgPSBjdHhBbHBoYTtcblxuXHRcdFx0XHRcdGlmIChjdHhBbHBoYSAhPSBzLmFscGhhKVxuXHRcdFx0XHRcdFx0Y3R4Lmdsb2JhbEFscGhhID0gY3R4QWxwaGEgPSBzLmFscGhhO1xuXG5cdFx0XHRcdFx0cy5fcGF0aHMgIT0gbnVsbCAmJiBkcmF3UGF0aChpLCBmYWxzZSk7XG5cblx0XHRcdFx0XHR7XG5cdFx0XHRcdFx0XHRsZXQgX2dhcHMgPSBzLl9wYXRocyAhPSBudWxsID8gcy5fcGF0aHMuZ2FwcyA6IG51bGw7XG5cblx0XHRcdFx0XHRcdGxldCBzaG93ID0gcy5wb2ludHMuc2hvdyhzZWxmLCBpLCBpMCwgaTEsIF9nYXBzKTtcblx0XHRcdFx0XHRcdGxldCBpZHhzID0gcy5wb2ludHMuZmlsdGVyKHNlbGYsIGksIHNob3csIF9nYXBzKTtcblxuXHRcdFx0XHRcdFx0aWYgKHNob3cgfHwgaWR4cykge1xuXHRcdFx0XHRcdFx0XHRzLnBvaW50cy5fcGF0aHMgPSBzLnBvaW50cy5wYXRocyhzZWxmLCBpLCBpMCwgaTEsIGlkeHMpO1xuXHRcdFx0XHRcdFx0XHRkcmF3UGF0aChpLCB0cnVlKTtcblx0XHRcdFx0XHRcdH1cblx0XHRcdFx0XHR9XG5cblx0XHRcdFx0XHRpZiAoY3R4QWxwaGEgIT0gX2N0eEFscGhhKVxuXHRcdFx0XHRcdFx0Y3R4Lmdsb2JhbEFscGhhID0gY3R4QWxwaGEgPSBfY3R4QWxwaGE7XG5cblx0XHRcdFx0XHRmaXJlKFwiZHJhd1Nlcmllc1wiLCBpKTtcblx0XHRcdFx0fVxuXHRcdFx0fSk7XG5cblx0XHRcdGlmIChzaG91bGRBbHBoYSlcblx0XHRcdFx0Y3R4Lmdsb2JhbEFscGhhID0gY3R4QWxwaGEgPSAxO1xuXHRcdH1cblx0fVxuXG5cdGZ1bmN0aW9uIGNhY2hlU3Ryb2tlRmlsbChzaSwgX3BvaW50cykge1xuXHRcdGxldCBzID0gX3BvaW50cyA/IHNlcmllc1tzaV0ucG9pbnRzIDogc2VyaWVzW3NpXTtcblxuXHRcdHMuX3N0cm9rZSA9IHMuc3Ryb2tlKHNlbGYsIHNpKTtcblx0XHRzLl9maWxsICAgPSBzLmZpbGwoc2VsZiwgc2kpO1xuXHR9XG5cblx0ZnVuY3Rpb24gZHJhd1BhdGgoc2ksIF9wb2ludHMpIHtcblx0XHRsZXQgcyA9IF9wb2ludHMgPyBzZXJpZXNbc2ldLnBvaW50cyA6IHNlcmllc1tzaV07XG5cblx0XHRsZXQge1xuXHRcdFx0c3Ryb2tlLFxuXHRcdFx0ZmlsbCxcblx0XHRcdGNsaXA6IGdhcHNDbGlwLFxuXHRcdFx0ZmxhZ3MsXG5cblx0XHRcdF9zdHJva2U6IHN0cm9rZVN0eWxlID0gcy5fc3Ryb2tlLFxuXHRcdFx0X2ZpbGw6ICAgZmlsbFN0eWxlICAgPSBzLl9maWxsLFxuXHRcdFx0X3dpZHRoOiAgd2lkdGggICAgICAgPSBzLndpZHRoLFxuXHRcdH0gPSBzLl9wYXRocztcblxuXHRcdHdpZHRoID0gcm91bmREZWMod2lkdGggKiBweFJhdGlvLCAzKTtcblxuXHRcdGxldCBib3VuZHNDbGlwID0gbnVsbDtcblx0XHRsZXQgb2Zmc2V0ID0gKHdpZHRoICUgMikgLyAyO1xuXG5cdFx0aWYgKF9wb2ludHMgJiYgZmlsbFN0eWxlID09IG51bGwpXG5cdFx0XHRmaWxsU3R5bGUgPSB3aWR0aCA+IDAgPyBcIiNmZmZcIiA6IHN0cm9rZVN0eWxlO1xuXG5cdFx0bGV0IF9weEFsaWduID0gcy5weEFsaWduID09IDEgJiYgb2Zmc2V0ID4gMDtcblxuXHRcdF9weEFsaWduICYmIGN0eC50cmFuc2xhdGUob2Zmc2V0LCBvZmZzZXQpO1xuXG5cdFx0aWYgKCFfcG9pbnRzKSB7XG5cdFx0XHRsZXQgbGZ0ID0gcGxvdExmdCAtIHdpZHRoIC8gMixcblx0XHRcdFx0dG9wID0gcGxvdFRvcCAtIHdpZHRoIC8gMixcblx0XHRcdFx0d2lkID0gcGxvdFdpZCArIHdpZHRoLFxuXHRcdFx0XHRoZ3QgPSBwbG90SGd0ICsgd2lkdGg7XG5cblx0XHRcdGJvdW5kc0NsaXAgPSBuZXcgUGF0aDJEKCk7XG5cdFx0XHRib3VuZHNDbGlwLnJlY3QobGZ0LCB0b3AsIHdpZCwgaGd0KTtcblx0XHR9XG5cblx0XHQvLyB0aGUgcG9pbnRzIHBhdGhidWlsZGVyJ3MgZ2Fwc0NsaXAgaXMgaXRzIGJvdW5kc0NsaXAsIHNpbmNlIHBvaW50cyBkb250IG5lZWQgZ2FwcyBjbGlwcGluZywgYW5kIGJvdW5kcyBkZXBlbmQgb24gcG9pbnQgc2l6ZVxuXHRcdGlmIChfcG9pbnRzKVxuXHRcdFx0c3Ryb2tlRmlsbChzdHJva2VTdHlsZSwgd2lkdGgsIHMuZGFzaCwgcy5jYXAsIGZpbGxTdHlsZSwgc3Ryb2tlLCBmaWxsLCBmbGFncywgZ2Fwc0NsaXApO1xuXHRcdGVsc2Vcblx0XHRcdGZpbGxTdHJva2Uoc2ksIHN0cm9rZVN0eWxlLCB3aWR0aCwgcy5kYXNoLCBzLmNhcCwgZmlsbFN0eWxlLCBzdHJva2UsIGZpbGwsIGZsYWdzLCBib3VuZHNDbGlwLCBnYXBzQ2xpcCk7XG5cblx0XHRfcHhBbGlnbiAmJiBjdHgudHJhbnNsYXRlKC1vZmZzZXQsIC1vZmZzZXQpO1xuXHR9XG5cblx0ZnVuY3Rpb24gZmlsbFN0cm9rZShzaSwgc3Ryb2tlU3R5bGUsIGxpbmVXaWR0aCwgbGluZURhc2gsIGxpbmVDYXAsIGZpbGxTdHlsZSwgc3Ryb2tlUGF0aCwgZmlsbFBhdGgsIGZsYWdzLCBib3VuZHNDbGlwLCBnYXBzQ2xpcCkge1xuXHRcdGxldCBkaWRTdHJva2VGaWxsID0gZmFsc2U7XG5cblx0XHQvLyBmb3IgYWxsIGJhbmRzIHdoZXJlIHRoaXMgc2VyaWVzIGlzIHRoZSB0b3AgZWRnZSwgY3JlYXRlIHVwd2FyZHMgY2xpcHMgdXNpbmcgdGhlIGJvdHRvbSBlZGdlc1xuXHRcdC8vIGFuZCBhcHBseSBjbGlwcyArIGZpbGwgd2l0aCBiYW5kIGZpbGwgb3IgZGZsdEZpbGxcblx0XHRmbGFncyAhPSAwICYmIGJhbmRzLmZvckVhY2goKGIsIGJpKSA9PiB7XG5cdFx0XHQvLyBpc1VwcGVyRWRnZT9cblx0XHRcdGlmIChiLnNlcmllc1swXSA9PSBzaSkge1xuXHRcdFx0XHRsZXQgbG93ZXJFZGdlID0gc2VyaWVzW2Iuc2VyaWVzWzFdXTtcblx0XHRcdFx0bGV0IGxvd2VyRGF0YSA9IGRhdGFbYi5zZXJpZXNbMV1dO1xuXG5cdFx0XHRcdGxldCBiYW5kQ2xpcCA9IChsb3dlckVkZ2UuX3BhdGhzIHx8IEVNUFRZX09CSikuYmFuZDtcblxuXHRcdFx0XHRpZiAoaXNBcnIoYmFuZENsaXApKVxuXHRcdFx0XHRcdGJhbmRDbGlwID0gYi5kaXIgPT0gMSA/IGJhbmRDbGlwWzBdIDogYmFuZENsaXBbMV07XG5cblx0XHRcdFx0bGV0IGdhcHNDbGlwMjtcblxuXHRcdFx0XHRsZXQgX2ZpbGxTdHlsZSA9IG51bGw7XG5cblx0XHRcdFx0Ly8gaGFzTG93ZXJFZGdlP1xuXHRcdFx0XHRpZiAobG93ZXJFZGdlLnNob3cgJiYgYmFuZENsaXAgJiYgaGFzRGF0YShsb3dlckRhdGEsIGkwLCBpMSkpIHtcblx0XHRcdFx0XHRfZmlsbFN0eWxlID0gYi5maWxsKHNlbGYsIGJpKSB8fCBmaWxsU3R5bGU7XG5cdFx0XHRcdFx0Z2Fwc0NsaXAyID0gbG93ZXJFZGdlLl9wYXRocy5jbGlwO1xuXHRcdFx0XHR9XG5cdFx0XHRcdGVsc2Vcblx0XHRcdFx0XHRiYW5kQ2xpcCA9IG51bGw7XG5cblx0XHRcdFx0c3Ryb2tlRmlsbChzdHJva2VTdHlsZSwgbGluZVdpZHRoLCBsaW5lRGFzaCwgbGluZUNhcCwgX2ZpbGxTdHlsZSwgc3Ryb2tlUGF0aCwgZmlsbFBhdGgsIGZsYWdzLCBib3VuZHNDbGlwLCBnYXBzQ2xpcCwgZ2Fwc0NsaXAyLCBiYW5kQ2xpcCk7XG5cblx0XHRcdFx0ZGlkU3Ryb2tlRmlsbCA9IHRydWU7XG5cdFx0XHR9XG5cdFx0fSk7XG5cblx0XHRpZiAoIWRpZFN0cm9rZUZpbGwpXG5cdFx0XHRzdHJva2VGaWxsKHN0cm9rZVN0eWxlLCBsaW5lV2lkdGgsIGxpbmVEYXNoLCBsaW5lQ2FwLCBmaWxsU3R5bGUsIHN0cm9rZVBhdGgsIGZpbGxQYXRoLCBmbGFncywgYm91bmRzQ2xpcCwgZ2Fwc0NsaXApO1xuXHR9XG5cblx0Y29uc3QgQ0xJUF9GSUxMX1NUUk9LRSA9IEJBTkRfQ0xJUF9GSUxMIHwgQkFORF9DTElQX1NUUk9LRTtcblxuXHRmdW5jdGlvbiBzdHJva2VGaWxsKHN0cm9rZVN0eWxlLCBsaW5lV2lkdGgsIGxpbmVEYXNoLCBsaW5lQ2FwLCBmaWxsU3R5bGUsIHN0cm9rZVBhdGgsIGZpbGxQYXRoLCBmbGFncywgYm91bmRzQ2xpcCwgZ2Fwc0NsaXAsIGdhcHNDbGlwMiwgYmFuZENsaXApIHtcblx0XHRzZXRDdHhTdHlsZShzdHJva2VTdHlsZSwgbGluZVdpZHRoLCBsaW5lRGFzaCwgbGluZUNhcCwgZmlsbFN0eWxlKTtcblxuXHRcdGlmIChib3VuZHNDbGlwIHx8IGdhcHNDbGlwIHx8IGJhbmRDbGlwKSB7XG5cdFx0XHRjdHguc2F2ZSgpO1xuXHRcdFx0Ym91bmRzQ2xpcCAmJiBjdHguY2xpcChib3VuZHNDbGlwKTtcblx0XHRcdGdhcHNDbGlwICYmIGN0eC5jbGlwKGdhcHNDbGlwKTtcblx0XHR9XG5cblx0XHRpZiAoYmFuZENsaXApIHtcblx0XHRcdGlmICgoZmxhZ3MgJiBDTElQX0ZJTExfU1RST0tFKSA9PSBDTElQX0ZJTExfU1RST0tFKSB7XG5cdFx0XHRcdGN0eC5jbGlwKGJhbmRDbGlwKTtcblx0XHRcdFx0Z2Fwc0NsaXAyICYmIGN0eC5jbGlwKGdhcHNDbGlwMik7XG5cdFx0XHRcdGRvRmlsbChmaWxsU3R5bGUsIGZpbGxQYXRoKTtcblx0XHRcdFx0ZG9TdHJva2Uoc3Ryb2tlU3R5bGUsIHN0cm9rZVBhdGgsIGxpbmVXaWR0aCk7XG5cdFx0XHR9XG5cdFx0XHRlbHNlIGlmIChmbGFncyAmIEJBTkRfQ0xJUF9TVFJPS0UpIHtcblx0XHRcdFx0ZG9GaWxsKGZpbGxTdHlsZSwgZmlsbFBhdGgpO1xuXHRcdFx0XHRjdHguY2xpcChiYW5kQ2xpcCk7XG5cdFx0XHRcdGRvU3Ryb2tlKHN0cm9rZVN0eWxlLCBzdHJva2VQYXRoLCBsaW5lV2lkdGgpO1xuXHRcdFx0fVxuXHRcdFx0ZWxzZSBpZiAoZmxhZ3MgJiBCQU5EX0NMSVBfRklMTCkge1xuXHRcdFx0XHRjdHguc2F2ZSgpO1xuXHRcdFx0XHRjdHguY2xpcChiYW5kQ2xpcCk7XG5cdFx0XHRcdGdhcHNDbGlwMiAmJiBjdHguY2xpcChnYXBzQ2xpcDIpO1xuXHRcdFx0XHRkb0ZpbGwoZmlsbFN0eWxlLCBmaWxsUGF0aCk7XG5cdFx0XHRcdGN0eC5yZXN0b3JlKCk7XG5cdFx0XHRcdGRvU3Ryb2tlKHN0cm9rZVN0eWxlLCBzdHJva2VQYXRoLCBsaW5lV2lkdGgpO1xuXHRcdFx0fVxuXHRcdH1cblx0XHRlbHNlIHtcblx0XHRcdGRvRmlsbChmaWxsU3R5bGUsIGZpbGxQYXRoKTtcblx0XHRcdGRvU3Ryb2tlKHN0cm9rZVN0eWxlLCBzdHJva2VQYXRoLCBsaW5lV2lkdGgpO1xuXHRcdH1cblxuXHRcdGlmIChib3VuZHNDbGlwIHx8IGdhcHNDbGlwIHx8IGJhbmRDbGlwKVxuXHRcdFx0Y3R4LnJlc3RvcmUoKTtcblx0fVxuXG5cdGZ1bmN0aW9uIGRvU3Ryb2tlKHN0cm9rZVN0eWxlLCBzdHJva2VQYXRoLCBsaW5lV2lkdGgpIHtcblx0XHRpZiAobGluZVdpZHRoID4gMCkge1xuXHRcdFx0aWYgKHN0cm9rZVBhdGggaW5zdGFuY2VvZiBNYXApIHtcblx0XHRcdFx0c3Ryb2tlUGF0aC5mb3JFYWNoKChzdHJva2VQYXRoLCBzdHJva2VTdHlsZSkgPT4ge1xuXHRcdFx0XHRcdGN0eC5zdHJva2VTdHlsZSA9IGN0eFN0cm9rZSA9IHN0cm9rZVN0eWxlO1xuXHRcdFx0XHRcdGN0eC5zdHJva2Uoc3Ryb2tlUGF0aCk7XG5cdFx0XHRcdH0pO1xuXHRcdFx0fVxuXHRcdFx0ZWxzZVxuXHRcdFx0XHRzdHJva2VQYXRoICE9IG51bGwgJiYgc3Ryb2tlU3R5bGUgJiYgY3R4LnN0cm9rZShzdHJva2VQYXRoKTtcblx0XHR9XG5cdH1cblxuXHRmdW5jdGlvbiBkb0ZpbGwoZmlsbFN0eWxlLCBmaWxsUGF0aCkge1xuXHRcdGlmIChmaWxsUGF0aCBpbnN0YW5jZW9mIE1hcCkge1xuXHRcdFx0ZmlsbFBhdGguZm9yRWFjaCgoZmlsbFBhdGgsIGZpbGxTdHlsZSkgPT4ge1xuXHRcdFx0XHRjdHguZmlsbFN0eWxlID0gY3R4RmlsbCA9IGZpbGxTdHlsZTtcblx0XHRcdFx0Y3R4LmZpbGwoZmlsbFBhdGgpO1xuXHRcdFx0fSk7XG5cdFx0fVxuXHRcdGVsc2Vcblx0XHRcdGZpbGxQYXRoICE9IG51bGwgJiYgZmlsbFN0eWxlICYmIGN0eC5maWxsKGZpbGxQYXRoKTtcblx0fVxuXG5cdGZ1bmN0aW9uIGdldEluY3JTcGFjZShheGlzSWR4LCBtaW4sIG1heCwgZnVsbERpbSkge1xuXHRcdGxldCBheGlzID0gYXhlc1theGlzSWR4XTtcblxuXHRcdGxldCBpbmNyU3BhY2U7XG5cblx0XHRpZiAoZnVsbERpbSA8PSAwKVxuXHRcdFx0aW5jclNwYWNlID0gWzAsIDBdO1xuXHRcdGVsc2Uge1xuXHRcdFx0bGV0IG1pblNwYWNlID0gYXhpcy5fc3BhY2UgPSBheGlzLnNwYWNlKHNlbGYsIGF4aXNJZHgsIG1pbiwgbWF4LCBmdWxsRGltKTtcblx0XHRcdGxldCBpbmNycyAgICA9IGF4aXMuX2luY3JzID0gYXhpcy5pbmNycyhzZWxmLCBheGlzSWR4LCBtaW4sIG1heCwgZnVsbERpbSwgbWluU3BhY2UpO1xuXHRcdFx0aW5jclNwYWNlICAgID0gZmluZEluY3IobWluLCBtYXgsIGluY3JzLCBmdWxsRGltLCBtaW5TcGFjZSk7XG5cdFx0fVxuXG5cdFx0cmV0dXJuIChheGlzLl9mb3VuZCA9IGluY3JTcGFjZSk7XG5cdH1cblxuXHRmdW5jdGlvbiBkcmF3T3J0aG9MaW5lcyhvZmZzLCBmaWx0cywgb3JpLCBzaWRlLCBwb3MwLCBsZW4sIHdpZHRoLCBzdHJva2UsIGRhc2gsIGNhcCkge1xuXHRcdGxldCBvZmZzZXQgPSAod2lkdGggJSAyKSAvIDI7XG5cblx0XHRweEFsaWduID09IDEgJiYgY3R4LnRyYW5zbGF0ZShvZmZzZXQsIG9mZnNldCk7XG5cblx0XHRzZXRDdHhTdHlsZShzdHJva2UsIHdpZHRoLCBkYXNoLCBjYXAsIHN0cm9rZSk7XG5cblx0XHRjdHguYmVnaW5QYXRoKCk7XG5cblx0XHRsZXQgeDAsIHkwLCB4MSwgeTEsIHBvczEgPSBwb3MwICsgKHNpZGUgPT0gMCB8fCBzaWRlID09IDMgPyAtbGVuIDogbGVuKTtcblxuXHRcdGlmIChvcmkgPT0gMCkge1xuXHRcdFx0eTAgPSBwb3MwO1xuXHRcdFx0eTEgPSBwb3MxO1xuXHRcdH1cblx0XHRlbHNlIHtcblx0XHRcdHgwID0gcG9zMDtcblx0XHRcdHgxID0gcG9zMTtcblx0XHR9XG5cblx0XHRmb3IgKGxldCBpID0gMDsgaSA8IG9mZnMubGVuZ3RoOyBpKyspIHtcblx0XHRcdGlmIChmaWx0c1tpXSAhPSBudWxsKSB7XG5cdFx0XHRcdGlmIChvcmkgPT0gMClcblx0XHRcdFx0XHR4MCA9IHgxID0gb2Zmc1tpXTtcblx0XHRcdFx0ZWxzZVxuXHRcdFx0XHRcdHkwID0geTEgPSBvZmZzW2ldO1xuXG5cdFx0XHRcdGN0eC5tb3ZlVG8oeDAsIHkwKTtcblx0XHRcdFx0Y3R4LmxpbmVUbyh4MSwgeTEpO1xuXHRcdFx0fVxuXHRcdH1cblxuXHRcdGN0eC5zdHJva2UoKTtcblxuXHRcdHB4QWxpZ24gPT0gMSAmJiBjdHgudHJhbnNsYXRlKC1vZmZzZXQsIC1vZmZzZXQpO1xuXHR9XG5cblx0ZnVuY3Rpb24gYXhlc0NhbGMoY3ljbGVOdW0pIHtcblx0Ly9cdGxvZyhcImF4ZXNDYWxjKClcIiwgYXJndW1lbnRzKTtcblxuXHRcdGxldCBjb252ZXJnZWQgPSB0cnVlO1xuXG5cdFx0YXhlcy5mb3JFYWNoKChheGlzLCBpKSA9PiB7XG5cdFx0XHRpZiAoIWF4aXMuc2hvdylcblx0XHRcdFx0cmV0dXJuO1xuXG5cdFx0XHRsZXQgc2NhbGUgPSBzY2FsZXNbYXhpcy5zY2FsZV07XG5cblx0XHRcdGlmIChzY2FsZS5taW4gPT0gbnVsbCkge1xuXHRcdFx0XHRpZiAoYXhpcy5fc2hvdykge1xuXHRcdFx0XHRcdGNvbnZlcmdlZCA9IGZhbHNlO1xuXHRcdFx0XHRcdGF4aXMuX3Nob3cgPSBmYWxzZTtcblx0XHRcdFx0XHRyZXNldFlTZXJpZXMoZmFsc2UpO1xuXHRcdFx0XHR9XG5cdFx0XHRcdHJldHVybjtcblx0XHRcdH1cblx0XHRcdGVsc2Uge1xuXHRcdFx0XHRpZiAoIWF4aXMuX3Nob3cpIHtcblx0XHRcdFx0XHRjb252ZXJnZWQgPSBmYWxzZTtcblx0XHRcdFx0XHRheGlzLl9zaG93ID0gdHJ1ZTtcblx0XHRcdFx0XHRyZXNldFlTZXJpZXMoZmFsc2UpO1xuXHRcdFx0XHR9XG5cdFx0XHR9XG5cblx0XHRcdGxldCBzaWRlID0gYXhpcy5zaWRlO1xuXHRcdFx0bGV0IG9yaSA9IHNpZGUgJSAyO1xuXG5cdFx0XHRsZXQge21pbiwgbWF4fSA9IHNjYWxlO1x0XHQvLyBcdFx0Ly8gc2hvdWxkIHRoaXMgdG9nZ2xlIHRoZW0gLl9zaG93ID0gZmFsc2VcblxuXHRcdFx0bGV0IFtfaW5jciwgX3NwYWNlXSA9IGdldEluY3JTcGFjZShpLCBtaW4sIG1heCwgb3JpID09IDAgPyBwbG90V2lkQ3NzIDogcGxvdEhndENzcyk7XG5cblx0XHRcdGlmIChfc3BhY2UgPT0gMClcblx0XHRcdFx0cmV0dXJuO1xuXG5cdFx0XHQvLyBpZiB3ZSdyZSB1c2luZyBpbmRleCBwb3NpdGlvbnMsIGZvcmNlIGZpcnN0IHRpY2sgdG8gbWF0Y2ggcGFzc2VkIGluZGV4XG5cdFx0XHRsZXQgZm9yY2VNaW4gPSBzY2FsZS5kaXN0ciA9PSAyO1xuXG5cdFx0XHRsZXQgX3NwbGl0cyA9IGF4aXMuX3NwbGl0cyA9IGF4aXMuc3BsaXRzKHNlbGYsIGksIG1pbiwgbWF4LCBfaW5jciwgX3NwYWNlLCBmb3JjZU1pbik7XG5cblx0XHRcdC8vIHRpY2sgbGFiZWxzXG5cdFx0XHQvLyBCT08gdGhpcyBhc3N1bWVzIGEgc3BlY2lmaWMgZGF0YS9zZXJpZXNcblx0XHRcdGxldCBzcGxpdHMgPSBzY2FsZS5kaXN0ciA9PSAyID8gX3NwbGl0cy5tYXAoaSA9PiBkYXRhMFtpXSkgOiBfc3BsaXRzO1xuXHRcdFx0bGV0IGluY3IgICA9IHNjYWxlLmRpc3RyID09IDIgPyBkYXRhMFtfc3BsaXRzWzFdXSAtIGRhdGEwW19zcGxpdHNbMF1dIDogX2luY3I7XG5cblx0XHRcdGxldCB2YWx1ZXMgPSBheGlzLl92YWx1ZXMgPSBheGlzLnZhbHVlcyhzZWxmLCBheGlzLmZpbHRlcihzZWxmLCBzcGxpdHMsIGksIF9zcGFjZSwgaW5jciksIGksIF9zcGFjZSwgaW5jcik7XG5cblx0XHRcdC8vIHJvdGF0aW5nIG9mIGxhYmVscyBvbmx5IHN1cHBvcnRlZCBvbiBib3R0b20geCBheGlzXG5cdFx0XHRheGlzLl9yb3RhdGUgPSBzaWRlID09IDIgPyBheGlzLnJvdGF0ZShzZWxmLCB2YWx1ZXMsIGksIF9zcGFjZSkgOiAwO1xuXG5cdFx0XHRsZXQgb2xkU2l6ZSA9IGF4aXMuX3NpemU7XG5cblx0XHRcdGF4aXMuX3NpemUgPSBjZWlsKGF4aXMuc2l6ZShzZWxmLCB2YWx1ZXMsIGksIGN5Y2xlTnVtKSk7XG5cblx0XHRcdGlmIChvbGRTaXplICE9IG51bGwgJiYgYXhpcy5fc2l6ZSAhPSBvbGRTaXplKVx0XHRcdC8vIHJlYWR5ICYmID9cblx0XHRcdFx0Y29udmVyZ2VkID0gZmFsc2U7XG5cdFx0fSk7XG5cblx0XHRyZXR1cm4gY29udmVyZ2VkO1xuXHR9XG5cblx0ZnVuY3Rpb24gcGFkZGluZ0NhbGMoY3ljbGVOdW0pIHtcblx0XHRsZXQgY29udmVyZ2VkID0gdHJ1ZTtcblxuXHRcdHBhZGRpbmcuZm9yRWFjaCgocCwgaSkgPT4ge1xuXHRcdFx0bGV0IF9wID0gcChzZWxmLCBpLCBzaWRlc1dpdGhBeGVzLCBjeWNsZU51bSk7XG5cblx0XHRcdGlmIChfcCAhPSBfcGFkZGluZ1tpXSlcblx0XHRcdFx0Y29udmVyZ2VkID0gZmFsc2U7XG5cblx0XHRcdF9wYWRkaW5nW2ldID0gX3A7XG5cdFx0fSk7XG5cblx0XHRyZXR1cm4gY29udmVyZ2VkO1xuXHR9XG5cblx0ZnVuY3Rpb24gZHJhd0F4ZXNHcmlkKCkge1xuXHRcdGZvciAobGV0IGkgPSAwOyBpIDwgYXhlcy5sZW5ndGg7IGkrKykge1xuXHRcdFx0bGV0IGF4aXMgPSBheGVzW2ldO1xuXG5cdFx0XHRpZiAoIWF4aXMuc2hvdyB8fCAhYXhpcy5fc2hvdylcblx0XHRcdFx0Y29udGludWU7XG5cblx0XHRcdGxldCBzaWRlID0gYXhpcy5zaWRlO1xuXHRcdFx0bGV0IG9yaSA9IHNpZGUgJSAyO1xuXG5cdFx0XHRsZXQgeCwgeTtcblxuXHRcdFx0bGV0IGZpbGxTdHlsZSA9IGF4aXMuc3Ryb2tlKHNlbGYsIGkpO1xuXG5cdFx0XHRsZXQgc2hpZnREaXIgPSBzaWRlID09IDAgfHwgc2lkZSA9PSAzID8gLTEgOiAxO1xuXG5cdFx0XHRsZXQgW19pbmNyLCBfc3BhY2VdID0gYXhpcy5fZm91bmQ7XG5cblx0XHRcdC8vIGF4aXMgbGFiZWxcblx0XHRcdGlmIChheGlzLmxhYmVsICE9IG51bGwpIHtcblx0XHRcdFx0bGV0IHNoaWZ0QW10ID0gYXhpcy5sYWJlbEdhcCAqIHNoaWZ0RGlyO1xuXHRcdFx0XHRsZXQgYmFzZUxwb3MgPSByb3VuZCgoYXhpcy5fbHBvcyArIHNoaWZ0QW10KSAqIHB4UmF0aW8pO1xuXG5cdFx0XHRcdHNldEZvbnRTdHlsZShheGlzLmxhYmVsRm9udFswXSwgZmlsbFN0eWxlLCBcImNlbnRlclwiLCBzaWRlID09IDIgPyBUT1AgOiBCT1RUT00pO1xuXG5cdFx0XHRcdGN0eC5zYXZlKCk7XG5cblx0XHRcdFx0aWYgKG9yaSA9PSAxKSB7XG5cdFx0XHRcdFx0eCA9IHkgPSAwO1xuXG5cdFx0XHRcdFx0Y3R4LnRyYW5zbGF0ZShcblx0XHRcdFx0XHRcdGJhc2VMcG9zLFxuXHRcdFx0XHRcdFx0cm91bmQocGxvdFRvcCArIHBsb3RIZ3QgLyAyKSxcblx0XHRcdFx0XHQpO1xuXHRcdFx0XHRcdGN0eC5yb3RhdGUoKHNpZGUgPT0gMyA/IC1QSSA6IFBJKSAvIDIpO1xuXG5cdFx0XHRcdH1cblx0XHRcdFx0ZWxzZSB7XG5cdFx0XHRcdFx0eCA9IHJvdW5kKHBsb3RMZnQgKyBwbG90V2lkIC8gMik7XG5cdFx0XHRcdFx0eSA9IGJhc2VMcG9zO1xuXHRcdFx0XHR9XG5cblx0XHRcdFx0bGV0IF9sYWJlbCA9IGlzRm4oYXhpcy5sYWJlbCkgPyBheGlzLmxhYmVsKHNlbGYsIGksIF9pbmNyLCBfc3BhY2UpIDogYXhpcy5sYWJlbDtcblxuXHRcdFx0XHRjdHguZmlsbFRleHQoX2xhYmVsLCB4LCB5KTtcblxuXHRcdFx0XHRjdHgucmVzdG9yZSgpO1xuXHRcdFx0fVxuXG5cdFx0XHRpZiAoX3NwYWNlID09IDApXG5cdFx0XHRcdGNvbnRpbnVlO1xuXG5cdFx0XHRsZXQgc2NhbGUgPSBzY2FsZXNbYXhpcy5zY2FsZV07XG5cblx0XHRcdGxldCBwbG90RGltID0gb3JpID09IDAgPyBwbG90V2lkIDogcGxvdEhndDtcblx0XHRcdGxldCBwbG90T2ZmID0gb3JpID09IDAgPyBwbG90TGZ0IDogcGxvdFRvcDtcblxuXHRcdFx0bGV0IF9zcGxpdHMgPSBheGlzLl9zcGxpdHM7XG5cblx0XHRcdC8vIHRpY2sgbGFiZWxzXG5cdFx0XHQvLyBCT08gdGhpcyBhc3N1bWVzIGEgc3BlY2lmaWMgZGF0YS9zZXJpZXNcblx0XHRcdGxldCBzcGxpdHMgPSBzY2FsZS5kaXN0ciA9PSAyID8gX3NwbGl0cy5tYXAoaSA9PiBkYXRhMFtpXSkgOiBfc3BsaXRzO1xuXHRcdFx0bGV0IGluY3IgICA9IHNjYWxlLmRpc3RyID09IDIgPyBkYXRhMFtfc3BsaXRzWzFdXSAtIGRhdGEwW19zcGxpdHNbMF1dIDogX2luY3I7XG5cblx0XHRcdGxldCB0aWNrcyA9IGF4aXMudGlja3M7XG5cdFx0XHRsZXQgYm9yZGVyID0gYXhpcy5ib3JkZXI7XG5cdFx0XHRsZXQgX3RpY2tTaXplID0gdGlja3Muc2hvdyA/IHRpY2tzLnNpemUgOiAwO1xuXHRcdFx0bGV0IHRpY2tTaXplID0gcm91bmQoX3RpY2tTaXplICogcHhSYXRpbyk7XG5cdFx0XHRsZXQgYXhpc0dhcCA9IHJvdW5kKChheGlzLmFsaWduVG8gPT0gMiA/IGF4aXMuX3NpemUgLSBfdGlja1NpemUgLSBheGlzLmdhcCA6IGF4aXMuZ2FwKSAqIHB4UmF0aW8pO1xuXG5cdFx0XHQvLyByb3RhdGluZyBvZiBsYWJlbHMgb25seSBzdXBwb3J0ZWQgb24gYm90dG9tIHggYXhpc1xuXHRcdFx0bGV0IGFuZ2xlID0gYXhpcy5fcm90YXRlICogLVBJLzE4MDtcblxuXHRcdFx0bGV0IGJhc2VQb3MgID0gcHhSb3VuZChheGlzLl9wb3MgKiBweFJhdGlvKTtcblx0XHRcdGxldCBzaGlmdEFtdCA9ICh0aWNrU2l6ZSArIGF4aXNHYXApICogc2hpZnREaXI7XG5cdFx0XHRsZXQgZmluYWxQb3MgPSBiYXNlUG9zICsgc2hpZnRBbXQ7XG5cdFx0XHQgICAgeSAgICAgICAgPSBvcmkgPT0gMCA/IGZpbmFsUG9zIDogMDtcblx0XHRcdCAgICB4ICAgICAgICA9IG9yaSA9PSAxID8gZmluYWxQb3MgOiAwO1xuXG5cdFx0XHRsZXQgZm9udCAgICAgICAgID0gYXhpcy5mb250WzBdO1xuXHRcdFx0bGV0IHRleHRBbGlnbiAgICA9IGF4aXMuYWxpZ24gPT0gMSA/IExFRlQgOlxuXHRcdFx0ICAgICAgICAgICAgICAgICAgIGF4aXMuYWxpZ24gPT0gMiA/IFJJR0hUIDpcblx0XHRcdCAgICAgICAgICAgICAgICAgICBhbmdsZSA+IDAgPyBMRUZUIDpcblx0XHRcdCAgICAgICAgICAgICAgICAgICBhbmdsZSA8IDAgPyBSSUdIVCA6XG5cdFx0XHQgICAgICAgICAgICAgICAgICAgb3JpID09IDAgPyBcImNlbnRlclwiIDogc2lkZSA9PSAzID8gUklHSFQgOiBMRUZUO1xuXHRcdFx0bGV0IHRleHRCYXNlbGluZSA9IGFuZ2xlIHx8XG5cdFx0XHQgICAgICAgICAgICAgICAgICAgb3JpID09IDEgPyBcIm1pZGRsZVwiIDogc2lkZSA9PSAyID8gVE9QICAgOiBCT1RUT007XG5cblx0XHRcdHNldEZvbnRTdHlsZShmb250LCBmaWxsU3R5bGUsIHRleHRBbGlnbiwgdGV4dEJhc2VsaW5lKTtcblxuXHRcdFx0bGV0IGxpbmVIZWlnaHQgPSBheGlzLmZvbnRbMV0gKiBheGlzLmxpbmVHYXA7XG5cblx0XHRcdGxldCBjYW5PZmZzID0gX3NwbGl0cy5tYXAodmFsID0+IHB4Um91bmQoZ2V0UG9zKHZhbCwgc2NhbGUsIHBsb3REaW0sIHBsb3RPZmYpKSk7XG5cblx0XHRcdGxldCBfdmFsdWVzID0gYXhpcy5fdmFsdWVzO1xuXG5cdFx0XHRmb3IgKGxldCBpID0gMDsgaSA8IF92YWx1ZXMubGVuZ3RoOyBpKyspIHtcblx0XHRcdFx0bGV0IHZhbCA9IF92YWx1ZXNbaV07XG5cblx0XHRcdFx0aWYgKHZhbCAhPSBudWxsKSB7XG5cdFx0XHRcdFx0aWYgKG9yaSA9PSAwKVxuXHRcdFx0XHRcdFx0eCA9IGNhbk9mZnNbaV07XG5cdFx0XHRcdFx0ZWxzZVxuXHRcdFx0XHRcdFx0eSA9IGNhbk9mZnNbaV07XG5cblx0XHRcdFx0XHR2YWwgPSBcIlwiICsgdmFsO1xuXG5cdFx0XHRcdFx0bGV0IF9wYXJ0cyA9IHZhbC5pbmRleE9mKFwiXFxuXCIpID09IC0xID8gW3ZhbF0gOiB2YWwuc3BsaXQoL1xcbi9nbSk7XG5cblx0XHRcdFx0XHRmb3IgKGxldCBqID0gMDsgaiA8IF9wYXJ0cy5sZW5ndGg7IGorKykge1xuXHRcdFx0XHRcdFx0bGV0IHRleHQgPSBfcGFydHNbal07XG5cblx0XHRcdFx0XHRcdGlmIChhbmdsZSkge1xuXHRcdFx0XHRcdFx0XHRjdHguc2F2ZSgpO1xuXHRcdFx0XHRcdFx0XHRjdHgudHJhbnNsYXRlKHgsIHkgKyBqICogbGluZUhlaWdodCk7IC8vIGNhbiB0aGlzIGJlIHJlcGxhY2VkIHdpdGggcG9zaXRpb24gbWF0aD9cblx0XHRcdFx0XHRcdFx0Y3R4LnJvdGF0ZShhbmdsZSk7IC8vIGNhbiB0aGlzIGJlIGRvbmUgb25jZT9cblx0XHRcdFx0XHRcdFx0Y3R4LmZpbGxUZXh0KHRleHQsIDAsIDApO1xuXHRcdFx0XHRcdFx0XHRjdHgucmVzdG9yZSgpO1xuXHRcdFx0XHRcdFx0fVxuXHRcdFx0XHRcdFx0ZWxzZVxuXHRcdFx0XHRcdFx0XHRjdHguZmlsbFRleHQodGV4dCwgeCwgeSArIGogKiBsaW5lSGVpZ2h0KTtcblx0XHRcdFx0XHR9XG5cdFx0XHRcdH1cblx0XHRcdH1cblxuXHRcdFx0Ly8gdGlja3Ncblx0XHRcdGlmICh0aWNrcy5zaG93KSB7XG5cdFx0XHRcdGRyYXdPcnRob0xpbmVzKFxuXHRcdFx0XHRcdGNhbk9mZnMsXG5cdFx0XHRcdFx0dGlja3MuZmlsdGVyKHNlbGYsIHNwbGl0cywgaSwgX3NwYWNlLCBpbmNyKSxcblx0XHRcdFx0XHRvcmksXG5cdFx0XHRcdFx0c2lkZSxcblx0XHRcdFx0XHRiYXNlUG9zLFxuXHRcdFx0XHRcdHRpY2tTaXplLFxuXHRcdFx0XHRcdHJvdW5kRGVjKHRpY2tzLndpZHRoICogcHhSYXRpbywgMyksXG5cdFx0XHRcdFx0dGlja3Muc3Ryb2tlKHNlbGYsIGkpLFxuXHRcdFx0XHRcdHRpY2tzLmRhc2gsXG5cdFx0XHRcdFx0dGlja3MuY2FwLFxuXHRcdFx0XHQpO1xuXHRcdFx0fVxuXG5cdFx0XHQvLyBncmlkXG5cdFx0XHRsZXQgZ3JpZCA9IGF4aXMuZ3JpZDtcblxuXHRcdFx0aWYgKGdyaWQuc2hvdykge1xuXHRcdFx0XHRkcmF3T3J0aG9MaW5lcyhcblx0XHRcdFx0XHRjYW5PZmZzLFxuXHRcdFx0XHRcdGdyaWQuZmlsdGVyKHNlbGYsIHNwbGl0cywgaSwgX3NwYWNlLCBpbmNyKSxcblx0XHRcdFx0XHRvcmksXG5cdFx0XHRcdFx0b3JpID09IDAgPyAyIDogMSxcblx0XHRcdFx0XHRvcmkgPT0gMCA/IHBsb3RUb3AgOiBwbG90TGZ0LFxuXHRcdFx0XHRcdG9yaSA9PSAwID8gcGxvdEhndCA6IHBsb3RXaWQsXG5cdFx0XHRcdFx0cm91bmREZWMoZ3JpZC53aWR0aCAqIHB4UmF0aW8sIDMpLFxuXHRcdFx0XHRcdGdyaWQuc3Ryb2tlKHNlbGYsIGkpLFxuXHRcdFx0XHRcdGdyaWQuZGFzaCxcblx0XHRcdFx0XHRncmlkLmNhcCxcblx0XHRcdFx0KTtcblx0XHRcdH1cblxuXHRcdFx0aWYgKGJvcmRlci5zaG93KSB7XG5cdFx0XHRcdGRyYXdPcnRob0xpbmVzKFxuXHRcdFx0XHRcdFtiYXNlUG9zXSxcblx0XHRcdFx0XHRbMV0sXG5cdFx0XHRcdFx0b3JpID09IDAgPyAxIDogMCxcblx0XHRcdFx0XHRvcmkgPT0gMCA/IDEgOiAyLFxuXHRcdFx0XHRcdG9yaSA9PSAxID8gcGxvdFRvcCA6IHBsb3RMZnQsXG5cdFx0XHRcdFx0b3JpID09IDEgPyBwbG90SGd0IDogcGxvdFdpZCxcblx0XHRcdFx0XHRyb3VuZERlYyhib3JkZXIud2lkdGggKiBweFJhdGlvLCAzKSxcblx0XHRcdFx0XHRib3JkZXIuc3Ryb2tlKHNlbGYsIGkpLFxuXHRcdFx0XHRcdGJvcmRlci5kYXNoLFxuXHRcdFx0XHRcdGJvcmRlci5jYXAsXG5cdFx0XHRcdCk7XG5cdFx0XHR9XG5cdFx0fVxuXG5cdFx0ZmlyZShcImRyYXdBeGVzXCIpO1xuXHR9XG5cblx0ZnVuY3Rpb24gcmVzZXRZU2VyaWVzKG1pbk1heCkge1xuXHQvL1x0bG9nKFwicmVzZXRZU2VyaWVzKClcIiwgYXJndW1lbnRzKTtcblxuXHRcdHNlcmllcy5mb3JFYWNoKChzLCBpKSA9PiB7XG5cdFx0XHRpZiAoaSA+IDApIHtcblx0XHRcdFx0cy5fcGF0aHMgPSBudWxsO1xuXG5cdFx0XHRcdGlmIChtaW5NYXgpIHtcblx0XHRcdFx0XHRpZiAobW9kZSA9PSAxKSB7XG5cdFx0XHRcdFx0XHRzLm1pbiA9IG51bGw7XG5cdFx0XHRcdFx0XHRzLm1heCA9IG51bGw7XG5cdFx0XHRcdFx0fVxuXHRcdFx0XHRcdGVsc2Uge1xuXHRcdFx0XHRcdFx0cy5mYWNldHMuZm9yRWFjaChmID0+IHtcblx0XHRcdFx0XHRcdFx0Zi5taW4gPSBudWxsO1xuXHRcdFx0XHRcdFx0XHRmLm1heCA9IG51bGw7XG5cdFx0XHRcdFx0XHR9KTtcblx0XHRcdFx0XHR9XG5cdFx0XHRcdH1cblx0XHRcdH1cblx0XHR9KTtcblx0fVxuXG5cdGxldCBxdWV1ZWRDb21taXQgPSBmYWxzZTtcblx0bGV0IGRlZmVySG9va3MgPSBmYWxzZTtcblx0bGV0IGhvb2tzUXVldWUgPSBbXTtcblxuXHRmdW5jdGlvbiBmbHVzaEhvb2tzKCkge1xuXHRcdGRlZmVySG9va3MgPSBmYWxzZTtcblxuXHRcdGZvciAobGV0IGkgPSAwOyBpIDwgaG9va3NRdWV1ZS5sZW5ndGg7IGkrKylcblx0XHRcdGZpcmUoLi4uaG9va3NRdWV1ZVtpXSk7XG5cblx0XHRob29rc1F1ZXVlLmxlbmd0aCA9IDA7XG5cdH1cblxuXHRmdW5jdGlvbiBjb21taXQoKSB7XG5cdFx0aWYgKCFxdWV1ZWRDb21taXQpIHtcblx0XHRcdG1pY3JvVGFzayhfY29tbWl0KTtcblx0XHRcdHF1ZXVlZENvbW1pdCA9IHRydWU7XG5cdFx0fVxuXHR9XG5cblx0Ly8gbWFudWFsIGJhdGNoaW5nIChha2EgaW1tZWRpYXRlIG1vZGUpLCBza2lwcyBtaWNyb3Rhc2sgcXVldWVcblx0ZnVuY3Rpb24gYmF0Y2goZm4sIF9kZWZlckhvb2tzID0gZmFsc2UpIHtcblx0XHRxdWV1ZWRDb21taXQgPSB0cnVlO1xuXHRcdGRlZmVySG9va3MgPSBfZGVmZXJIb29rcztcblxuXHRcdGZuKHNlbGYpO1xuXHRcdF9jb21taXQoKTtcblxuXHRcdGlmIChfZGVmZXJIb29rcyAmJiBob29rc1F1ZXVlLmxlbmd0aCA+IDApXG5cdFx0XHRxdWV1ZU1pY3JvdGFzayhmbHVzaEhvb2tzKTtcblx0fVxuXG5cdHNlbGYuYmF0Y2ggPSBiYXRjaDtcblxuXHRmdW5jdGlvbiBfY29tbWl0KCkge1xuXHQvL1x0bG9nKFwiX2NvbW1pdCgpXCIsIGFyZ3VtZW50cyk7XG5cblx0XHRpZiAoc2hvdWxkU2V0U2NhbGVzKSB7XG5cdFx0XHRzZXRTY2FsZXMoKTtcblx0XHRcdHNob3VsZFNldFNjYWxlcyA9IGZhbHNlO1xuXHRcdH1cblxuXHRcdGlmIChzaG91bGRDb252ZXJnZVNpemUpIHtcblx0XHRcdGNvbnZlcmdlU2l6ZSgpO1xuXHRcdFx0c2hvdWxkQ29udmVyZ2VTaXplID0gZmFsc2U7XG5cdFx0fVxuXG5cdFx0aWYgKHNob3VsZFNldFNpemUpIHtcblx0XHRcdHNldFN0eWxlUHgodW5kZXIsIExFRlQsICAgcGxvdExmdENzcyk7XG5cdFx0XHRzZXRTdHlsZVB4KHVuZGVyLCBUT1AsICAgIHBsb3RUb3BDc3MpO1xuXHRcdFx0c2V0U3R5bGVQeCh1bmRlciwgV0lEVEgsICBwbG90V2lkQ3NzKTtcblx0XHRcdHNldFN0eWxlUHgodW5kZXIsIEhFSUdIVCwgcGxvdEhndENzcyk7XG5cblx0XHRcdHNldFN0eWxlUHgob3ZlciwgTEVGVCwgICAgcGxvdExmdENzcyk7XG5cdFx0XHRzZXRTdHlsZVB4KG92ZXIsIFRPUCwgICAgIHBsb3RUb3BDc3MpO1xuXHRcdFx0c2V0U3R5bGVQeChvdmVyLCBXSURUSCwgICBwbG90V2lkQ3NzKTtcblx0XHRcdHNldFN0eWxlUHgob3ZlciwgSEVJR0hULCAgcGxvdEhndENzcyk7XG5cblx0XHRcdHNldFN0eWxlUHgod3JhcCwgV0lEVEgsICAgZnVsbFdpZENzcyk7XG5cdFx0XHRzZXRTdHlsZVB4KHdyYXAsIEhFSUdIVCwgIGZ1bGxIZ3RDc3MpO1xuXG5cdFx0XHQvLyBOT1RFOiBtdXRhdGluZyB0aGlzIGR1cmluZyBwcmludCBwcmV2aWV3IGluIENocm9tZSBmb3JjZXMgdHJhbnNwYXJlbnRcblx0XHRcdC8vIGNhbnZhcyBwaXhlbHMgdG8gd2hpdGUsIGV2ZW4gd2hlbiBmb2xsb3dlZCB1cCB3aXRoIGNsZWFyUmVjdCgpIGJlbG93XG5cdFx0XHRjYW4ud2lkdGggID0gcm91bmQoZnVsbFdpZENzcyAqIHB4UmF0aW8pO1xuXHRcdFx0Y2FuLmhlaWdodCA9IHJvdW5kKGZ1bGxIZ3RDc3MgKiBweFJhdGlvKTtcblxuXHRcdFx0YXhlcy5mb3JFYWNoKCh7IF9lbCwgX3Nob3csIF9zaXplLCBfcG9zLCBzaWRlIH0pID0+IHtcblx0XHRcdFx0aWYgKF9lbCAhPSBudWxsKSB7XG5cdFx0XHRcdFx0aWYgKF9zaG93KSB7XG5cdFx0XHRcdFx0XHRsZXQgcG9zT2Zmc2V0ID0gKHNpZGUgPT09IDMgfHwgc2lkZSA9PT0gMCA/IF9zaXplIDogMCk7XG5cdFx0XHRcdFx0XHRsZXQgaXNWdCA9IHNpZGUgJSAyID09IDE7XG5cblx0XHRcdFx0XHRcdHNldFN0eWxlUHgoX2VsLCBpc1Z0ID8gXCJsZWZ0XCIgICA6IFwidG9wXCIsICAgIF9wb3MgLSBwb3NPZmZzZXQpO1xuXHRcdFx0XHRcdFx0c2V0U3R5bGVQeChfZWwsIGlzVnQgPyBcIndpZHRoXCIgIDogXCJoZWlnaHRcIiwgX3NpemUpO1xuXHRcdFx0XHRcdFx0c2V0U3R5bGVQeChfZWwsIGlzVnQgPyBcInRvcFwiICAgIDogXCJsZWZ0XCIsICAgaXNWdCA/IHBsb3RUb3BDc3MgOiBwbG90TGZ0Q3NzKTtcblx0XHRcdFx0XHRcdHNldFN0eWxlUHgoX2VsLCBpc1Z0ID8gXCJoZWlnaHRcIiA6IFwid2lkdGhcIiwgIGlzVnQgPyBwbG90SGd0Q3NzIDogcGxvdFdpZENzcyk7XG5cblx0XHRcdFx0XHRcdHJlbUNsYXNzKF9lbCwgT0ZGKTtcblx0XHRcdFx0XHR9XG5cdFx0XHRcdFx0ZWxzZVxuXHRcdFx0XHRcdFx0YWRkQ2xhc3MoX2VsLCBPRkYpO1xuXHRcdFx0XHR9XG5cdFx0XHR9KTtcblxuXHRcdFx0Ly8gaW52YWxpZGF0ZSBjdHggc3R5bGUgY2FjaGVcblx0XHRcdGN0eFN0cm9rZSA9IGN0eEZpbGwgPSBjdHhXaWR0aCA9IGN0eEpvaW4gPSBjdHhDYXAgPSBjdHhGb250ID0gY3R4QWxpZ24gPSBjdHhCYXNlbGluZSA9IGN0eERhc2ggPSBudWxsO1xuXHRcdFx0Y3R4QWxwaGEgPSAxO1xuXG5cdFx0XHRzeW5jUmVjdCh0cnVlKTtcblxuXHRcdFx0aWYgKFxuXHRcdFx0XHRwbG90TGZ0Q3NzICE9IF9wbG90TGZ0Q3NzIHx8XG5cdFx0XHRcdHBsb3RUb3BDc3MgIT0gX3Bsb3RUb3BDc3MgfHxcblx0XHRcdFx0cGxvdFdpZENzcyAhPSBfcGxvdFdpZENzcyB8fFxuXHRcdFx0XHRwbG90SGd0Q3NzICE9IF9wbG90SGd0Q3NzXG5cdFx0XHQpIHtcblx0XHRcdFx0cmVzZXRZU2VyaWVzKGZhbHNlKTtcblxuXHRcdFx0XHRsZXQgcGN0V2lkID0gcGxvdFdpZENzcyAvIF9wbG90V2lkQ3NzO1xuXHRcdFx0XHRsZXQgcGN0SGd0ID0gcGxvdEhndENzcyAvIF9wbG90SGd0Q3NzO1xuXG5cdFx0XHRcdGlmIChzaG93Q3Vyc29yICYmICFzaG91bGRTZXRDdXJzb3IgJiYgY3Vyc29yLmxlZnQgPj0gMCkge1xuXHRcdFx0XHRcdGN1cnNvci5sZWZ0ICo9IHBjdFdpZDtcblx0XHRcdFx0XHRjdXJzb3IudG9wICAqPSBwY3RIZ3Q7XG5cblx0XHRcdFx0XHR2Q3Vyc29yICYmIGVsVHJhbnModkN1cnNvciwgcm91bmQoY3Vyc29yLmxlZnQpLCAwLCBwbG90V2lkQ3NzLCBwbG90SGd0Q3NzKTtcblx0XHRcdFx0XHRoQ3Vyc29yICYmIGVsVHJhbnMoaEN1cnNvciwgMCwgcm91bmQoY3Vyc29yLnRvcCksIHBsb3RXaWRDc3MsIHBsb3RIZ3RDc3MpO1xuXG5cdFx0XHRcdFx0Zm9yIChsZXQgaSA9IDA7IGkgPCBjdXJzb3JQdHMubGVuZ3RoOyBpKyspIHtcblx0XHRcdFx0XHRcdGxldCBwdCA9IGN1cnNvclB0c1tpXTtcblxuXHRcdFx0XHRcdFx0aWYgKHB0ICE9IG51bGwpIHtcblx0XHRcdFx0XHRcdFx0Y3Vyc29yUHRzTGZ0W2ldICo9IHBjdFdpZDtcblx0XHRcdFx0XHRcdFx0Y3Vyc29yUHRzVG9wW2ldICo9IHBjdEhndDtcblx0XHRcdFx0XHRcdFx0ZWxUcmFucyhwdCwgY2VpbChjdXJzb3JQdHNMZnRbaV0pLCBjZWlsKGN1cnNvclB0c1RvcFtpXSksIHBsb3RXaWRDc3MsIHBsb3RIZ3RDc3MpO1xuXHRcdFx0XHRcdFx0fVxuXHRcdFx0XHRcdH1cblx0XHRcdFx0fVxuXG5cdFx0XHRcdGlmIChzZWxlY3Quc2hvdyAmJiAhc2hvdWxkU2V0U2VsZWN0ICYmIHNlbGVjdC5sZWZ0ID49IDAgJiYgc2VsZWN0LndpZHRoID4gMCkge1xuXHRcdFx0XHRcdHNlbGVjdC5sZWZ0ICAgKj0gcGN0V2lkO1xuXHRcdFx0XHRcdHNlbGVjdC53aWR0aCAgKj0gcGN0V2lkO1xuXHRcdFx0XHRcdHNlbGVjdC50b3AgICAgKj0gcGN0SGd0O1xuXHRcdFx0XHRcdHNlbGVjdC5oZWlnaHQgKj0gcGN0SGd0O1xuXG5cdFx0XHRcdFx0Zm9yIChsZXQgcHJvcCBpbiBfaGlkZVByb3BzKVxuXHRcdFx0XHRcdFx0c2V0U3R5bGVQeChzZWxlY3REaXYsIHByb3AsIHNlbGVjdFtwcm9wXSk7XG5cdFx0XHRcdH1cblxuXHRcdFx0XHRfcGxvdExmdENzcyA9IHBsb3RMZnRDc3M7XG5cdFx0XHRcdF9wbG90VG9wQ3NzID0gcGxvdFRvcENzcztcblx0XHRcdFx0X3Bsb3RXaWRDc3MgPSBwbG90V2lkQ3NzO1xuXHRcdFx0XHRfcGxvdEhndENzcyA9IHBsb3RIZ3RDc3M7XG5cdFx0XHR9XG5cblx0XHRcdGZpcmUoXCJzZXRTaXplXCIpO1xuXG5cdFx0XHRzaG91bGRTZXRTaXplID0gZmFsc2U7XG5cdFx0fVxuXG5cdFx0aWYgKGZ1bGxXaWRDc3MgPiAwICYmIGZ1bGxIZ3RDc3MgPiAwKSB7XG5cdFx0XHRjdHguY2xlYXJSZWN0KDAsIDAsIGNhbi53aWR0aCwgY2FuLmhlaWdodCk7XG5cdFx0XHRmaXJlKFwiZHJhd0NsZWFyXCIpO1xuXHRcdFx0ZHJhd09yZGVyLmZvckVhY2goZm4gPT4gZm4oKSk7XG5cdFx0XHRmaXJlKFwiZHJhd1wiKTtcblx0XHR9XG5cblx0XHRpZiAoc2VsZWN0LnNob3cgJiYgc2hvdWxkU2V0U2VsZWN0KSB7XG5cdFx0XHRzZXRTZWxlY3Qoc2VsZWN0KTtcblx0XHRcdHNob3VsZFNldFNlbGVjdCA9IGZhbHNlO1xuXHRcdH1cblxuXHRcdGlmIChzaG93Q3Vyc29yICYmIHNob3VsZFNldEN1cnNvcikge1xuXHRcdFx0dXBkYXRlQ3Vyc29yKG51bGwsIHRydWUsIGZhbHNlKTtcblx0XHRcdHNob3VsZFNldEN1cnNvciA9IGZhbHNlO1xuXHRcdH1cblxuXHRcdGlmIChsZWdlbmQuc2hvdyAmJiBsZWdlbmQubGl2ZSAmJiBzaG91bGRTZXRMZWdlbmQpIHtcblx0XHRcdHNldExlZ2VuZCgpO1xuXHRcdFx0c2hvdWxkU2V0TGVnZW5kID0gZmFsc2U7IC8vIHJlZHVuZGFudCBjdXJyZW50bHlcblx0XHR9XG5cblx0XHRpZiAoIXJlYWR5KSB7XG5cdFx0XHRyZWFkeSA9IHRydWU7XG5cdFx0XHRzZWxmLnN0YXR1cyA9IDE7XG5cblx0XHRcdGZpcmUoXCJyZWFkeVwiKTtcblx0XHR9XG5cblx0XHR2aWFBdXRvU2NhbGVYID0gZmFsc2U7XG5cblx0XHRxdWV1ZWRDb21taXQgPSBmYWxzZTtcblx0fVxuXG5cdHNlbGYucmVkcmF3ID0gKHJlYnVpbGRQYXRocywgcmVjYWxjQXhlcykgPT4ge1xuXHRcdHNob3VsZENvbnZlcmdlU2l6ZSA9IHJlY2FsY0F4ZXMgfHwgZmFsc2U7XG5cblx0XHRpZiAocmVidWlsZFBhdGhzICE9PSBmYWxzZSlcblx0XHRcdF9zZXRTY2FsZSh4U2NhbGVLZXksIHNjYWxlWC5taW4sIHNjYWxlWC5tYXgpO1xuXHRcdGVsc2Vcblx0XHRcdGNvbW1pdCgpO1xuXHR9O1xuXG5cdC8vIHJlZHJhdygpID0+IHNldFNjYWxlKCd4Jywgc2NhbGVzLngubWluLCBzY2FsZXMueC5tYXgpO1xuXG5cdC8vIGV4cGxpY2l0LCBuZXZlciByZS1yYW5nZWQgKGlzIHRoaXMgYWN0dWFsbHkgdHJ1ZT8gZm9yIHggYW5kIHkpXG5cdGZ1bmN0aW9uIHNldFNjYWxlKGtleSwgb3B0cykge1xuXHRcdGxldCBzYyA9IHNjYWxlc1trZXldO1xuXG5cdFx0aWYgKHNjLmZyb20gPT0gbnVsbCkge1xuXHRcdFx0aWYgKGRhdGFMZW4gPT0gMCkge1xuXHRcdFx0XHRsZXQgbWluTWF4ID0gc2MucmFuZ2Uoc2VsZiwgb3B0cy5taW4sIG9wdHMubWF4LCBrZXkpO1xuXHRcdFx0XHRvcHRzLm1pbiA9IG1pbk1heFswXTtcblx0XHRcdFx0b3B0cy5tYXggPSBtaW5NYXhbMV07XG5cdFx0XHR9XG5cblx0XHRcdGlmIChvcHRzLm1pbiA+IG9wdHMubWF4KSB7XG5cdFx0XHRcdGxldCBfbWluID0gb3B0cy5taW47XG5cdFx0XHRcdG9wdHMubWluID0gb3B0cy5tYXg7XG5cdFx0XHRcdG9wdHMubWF4ID0gX21pbjtcblx0XHRcdH1cblxuXHRcdFx0aWYgKGRhdGFMZW4gPiAxICYmIG9wdHMubWluICE9IG51bGwgJiYgb3B0cy5tYXggIT0gbnVsbCAmJiBvcHRzLm1heCAtIG9wdHMubWluIDwgMWUtMTYpXG5cdFx0XHRcdHJldHVybjtcblxuXHRcdFx0aWYgKGtleSA9PSB4U2NhbGVLZXkpIHtcblx0XHRcdFx0aWYgKHNjLmRpc3RyID09IDIgJiYgZGF0YUxlbiA+IDApIHtcblx0XHRcdFx0XHRvcHRzLm1pbiA9IGNsb3Nlc3RJZHgob3B0cy5taW4sIGRhdGFbMF0pO1xuXHRcdFx0XHRcdG9wdHMubWF4ID0gY2xvc2VzdElkeChvcHRzLm1heCwgZGF0YVswXSk7XG5cblx0XHRcdFx0XHRpZiAob3B0cy5taW4gPT0gb3B0cy5tYXgpXG5cdFx0XHRcdFx0XHRvcHRzLm1heCsrO1xuXHRcdFx0XHR9XG5cdFx0XHR9XG5cblx0XHQvL1x0bG9nKFwic2V0U2NhbGUoKVwiLCBhcmd1bWVudHMpO1xuXG5cdFx0XHRwZW5kU2NhbGVzW2tleV0gPSBvcHRzO1xuXG5cdFx0XHRzaG91bGRTZXRTY2FsZXMgPSB0cnVlO1xuXHRcdFx0Y29tbWl0KCk7XG5cdFx0fVxuXHR9XG5cblx0c2VsZi5zZXRTY2FsZSA9IHNldFNjYWxlO1xuXG4vL1x0SU5URVJBQ1RJT05cblxuXHRsZXQgeEN1cnNvcjtcblx0bGV0IHlDdXJzb3I7XG5cdGxldCB2Q3Vyc29yO1xuXHRsZXQgaEN1cnNvcjtcblxuXHQvLyBzdGFydGluZyBwb3NpdGlvbiBiZWZvcmUgY3Vyc29yLm1vdmVcblx0bGV0IHJhd01vdXNlTGVmdDA7XG5cdGxldCByYXdNb3VzZVRvcDA7XG5cblx0Ly8gc3RhcnRpbmcgcG9zaXRpb25cblx0bGV0IG1vdXNlTGVmdDA7XG5cdGxldCBtb3VzZVRvcDA7XG5cblx0Ly8gY3VycmVudCBwb3NpdGlvbiBiZWZvcmUgY3Vyc29yLm1vdmVcblx0bGV0IHJhd01vdXNlTGVmdDE7XG5cdGxldCByYXdNb3VzZVRvcDE7XG5cblx0Ly8gY3VycmVudCBwb3NpdGlvblxuXHRsZXQgbW91c2VMZWZ0MTtcblx0bGV0IG1vdXNlVG9wMTtcblxuXHRsZXQgZHJhZ2dpbmcgPSBmYWxzZTtcblxuXHRjb25zdCBkcmFnID0gY3Vyc29yLmRyYWc7XG5cblx0bGV0IGRyYWdYID0gZHJhZy54O1xuXHRsZXQgZHJhZ1kgPSBkcmFnLnk7XG5cblx0aWYgKHNob3dDdXJzb3IpIHtcblx0XHRpZiAoY3Vyc29yLngpXG5cdFx0XHR4Q3Vyc29yID0gcGxhY2VEaXYoQ1VSU09SX1gsIG92ZXIpO1xuXHRcdGlmIChjdXJzb3IueSlcblx0XHRcdHlDdXJzb3IgPSBwbGFjZURpdihDVVJTT1JfWSwgb3Zlcik7XG5cblx0XHRpZiAoc2NhbGVYLm9yaSA9PSAwKSB7XG5cdFx0XHR2Q3Vyc29yID0geEN1cnNvcjtcblx0XHRcdGhDdXJzb3IgPSB5Q3Vyc29yO1xuXHRcdH1cblx0XHRlbHNlIHtcblx0XHRcdHZDdXJzb3IgPSB5Q3Vyc29yO1xuXHRcdFx0aEN1cnNvciA9IHhDdXJzb3I7XG5cdFx0fVxuXG5cdFx0bW91c2VMZWZ0MSA9IGN1cnNvci5sZWZ0O1xuXHRcdG1vdXNlVG9wMSA9IGN1cnNvci50b3A7XG5cdH1cblxuXHRjb25zdCBzZWxlY3QgPSBzZWxmLnNlbGVjdCA9IGFzc2lnbih7XG5cdFx0c2hvdzogICB0cnVlLFxuXHRcdG92ZXI6ICAgdHJ1ZSxcblx0XHRsZWZ0OiAgIDAsXG5cdFx0d2lkdGg6ICAwLFxuXHRcdHRvcDogICAgMCxcblx0XHRoZWlnaHQ6IDAsXG5cdH0sIG9wdHMuc2VsZWN0KTtcblxuXHRjb25zdCBzZWxlY3REaXYgPSBzZWxlY3Quc2hvdyA/IHBsYWNlRGl2KFNFTEVDVCwgc2VsZWN0Lm92ZXIgPyBvdmVyIDogdW5kZXIpIDogbnVsbDtcblxuXHRmdW5jdGlvbiBzZXRTZWxlY3Qob3B0cywgX2ZpcmUpIHtcblx0XHRpZiAoc2VsZWN0LnNob3cpIHtcblx0XHRcdGZvciAobGV0IHByb3AgaW4gb3B0cykge1xuXHRcdFx0XHRzZWxlY3RbcHJvcF0gPSBvcHRzW3Byb3BdO1xuXG5cdFx0XHRcdGlmIChwcm9wIGluIF9oaWRlUHJvcHMpXG5cdFx0XHRcdFx0c2V0U3R5bGVQeChzZWxlY3REaXYsIHByb3AsIG9wdHNbcHJvcF0pO1xuXHRcdFx0fVxuXG5cdFx0XHRfZmlyZSAhPT0gZmFsc2UgJiYgZmlyZShcInNldFNlbGVjdFwiKTtcblx0XHR9XG5cdH1cblxuXHRzZWxmLnNldFNlbGVjdCA9IHNldFNlbGVjdDtcblxuXHRmdW5jdGlvbiB0b2dnbGVET00oaSkge1xuXHRcdGxldCBzID0gc2VyaWVzW2ldO1xuXG5cdFx0aWYgKHMuc2hvdylcblx0XHRcdHNob3dMZWdlbmQgJiYgcmVtQ2xhc3MobGVnZW5kUm93c1tpXSwgT0ZGKTtcblx0XHRlbHNlIHtcblx0XHRcdHNob3dMZWdlbmQgJiYgYWRkQ2xhc3MobGVnZW5kUm93c1tpXSwgT0ZGKTtcblxuXHRcdFx0aWYgKHNob3dDdXJzb3IpIHtcblx0XHRcdFx0bGV0IHB0ID0gY3Vyc29yT25lUHQgPyBjdXJzb3JQdHNbMF0gOiBjdXJzb3JQdHNbaV07XG5cdFx0XHRcdHB0ICE9IG51bGwgJiYgZWxUcmFucyhwdCwgLTEwLCAtMTAsIHBsb3RXaWRDc3MsIHBsb3RIZ3RDc3MpO1xuXHRcdFx0fVxuXHRcdH1cblx0fVxuXG5cdGZ1bmN0aW9uIF9zZXRTY2FsZShrZXksIG1pbiwgbWF4KSB7XG5cdFx0c2V0U2NhbGUoa2V5LCB7bWluLCBtYXh9KTtcblx0fVxuXG5cdGZ1bmN0aW9uIHNldFNlcmllcyhpLCBvcHRzLCBfZmlyZSwgX3B1Yikge1xuXHQvL1x0bG9nKFwic2V0U2VyaWVzKClcIiwgYXJndW1lbnRzKTtcblxuXHRcdGlmIChvcHRzLmZvY3VzICE9IG51bGwpXG5cdFx0XHRzZXRGb2N1cyhpKTtcblxuXHRcdGlmIChvcHRzLnNob3cgIT0gbnVsbCkge1xuXHRcdFx0c2VyaWVzLmZvckVhY2goKHMsIHNpKSA9PiB7XG5cdFx0XHRcdGlmIChzaSA+IDAgJiYgKGkgPT0gc2kgfHwgaSA9PSBudWxsKSkge1xuXHRcdFx0XHRcdHMuc2hvdyA9IG9wdHMuc2hvdztcblx0XHRcdFx0XHR0b2dnbGVET00oc2kpO1xuXG5cdFx0XHRcdFx0aWYgKG1vZGUgPT0gMikge1xuXHRcdFx0XHRcdFx0X3NldFNjYWxlKHMuZmFjZXRzWzBdLnNjYWxlLCBudWxsLCBudWxsKTtcblx0XHRcdFx0XHRcdF9zZXRTY2FsZShzLmZhY2V0c1sxXS5zY2FsZSwgbnVsbCwgbnVsbCk7XG5cdFx0XHRcdFx0fVxuXHRcdFx0XHRcdGVsc2Vcblx0XHRcdFx0XHRcdF9zZXRTY2FsZShzLnNjYWxlLCBudWxsLCBudWxsKTtcblxuXHRcdFx0XHRcdGNvbW1pdCgpO1xuXHRcdFx0XHR9XG5cdFx0XHR9KTtcblx0XHR9XG5cblx0XHRfZmlyZSAhPT0gZmFsc2UgJiYgZmlyZShcInNldFNlcmllc1wiLCBpLCBvcHRzKTtcblxuXHRcdF9wdWIgJiYgcHViU3luYyhcInNldFNlcmllc1wiLCBzZWxmLCBpLCBvcHRzKTtcblx0fVxuXG5cdHNlbGYuc2V0U2VyaWVzID0gc2V0U2VyaWVzO1xuXG5cdGZ1bmN0aW9uIHNldEJhbmQoYmksIG9wdHMpIHtcblx0XHRhc3NpZ24oYmFuZHNbYmldLCBvcHRzKTtcblx0fVxuXG5cdGZ1bmN0aW9uIGFkZEJhbmQob3B0cywgYmkpIHtcblx0XHRvcHRzLmZpbGwgPSBmbk9yU2VsZihvcHRzLmZpbGwgfHwgbnVsbCk7XG5cdFx0b3B0cy5kaXIgPSBpZk51bGwob3B0cy5kaXIsIC0xKTtcblx0XHRiaSA9IGJpID09IG51bGwgPyBiYW5kcy5sZW5ndGggOiBiaTtcblx0XHRiYW5kcy5zcGxpY2UoYmksIDAsIG9wdHMpO1xuXHR9XG5cblx0ZnVuY3Rpb24gZGVsQmFuZChiaSkge1xuXHRcdGlmIChiaSA9PSBudWxsKVxuXHRcdFx0YmFuZHMubGVuZ3RoID0gMDtcblx0XHRlbHNlXG5cdFx0XHRiYW5kcy5zcGxpY2UoYmksIDEpO1xuXHR9XG5cblx0c2VsZi5hZGRCYW5kID0gYWRkQmFuZDtcblx0c2VsZi5zZXRCYW5kID0gc2V0QmFuZDtcblx0c2VsZi5kZWxCYW5kID0gZGVsQmFuZDtcblxuXHRmdW5jdGlvbiBzZXRBbHBoYShpLCB2YWx1ZSkge1xuXHRcdHNlcmllc1tpXS5hbHBoYSA9IHZhbHVlO1xuXG5cdFx0aWYgKHNob3dDdXJzb3IgJiYgY3Vyc29yUHRzW2ldICE9IG51bGwpXG5cdFx0XHRjdXJzb3JQdHNbaV0uc3R5bGUub3BhY2l0eSA9IHZhbHVlO1xuXG5cdFx0aWYgKHNob3dMZWdlbmQgJiYgbGVnZW5kUm93c1tpXSlcblx0XHRcdGxlZ2VuZFJvd3NbaV0uc3R5bGUub3BhY2l0eSA9IHZhbHVlO1xuXHR9XG5cblx0Ly8geS1kaXN0YW5jZVxuXHRsZXQgY2xvc2VzdERpc3Q7XG5cdGxldCBjbG9zZXN0U2VyaWVzO1xuXHRsZXQgZm9jdXNlZFNlcmllcztcblx0Y29uc3QgRk9DVVNfVFJVRSAgPSB7Zm9jdXM6IHRydWV9O1xuXG5cdGZ1bmN0aW9uIHNldEZvY3VzKGkpIHtcblx0XHRpZiAoaSAhPSBmb2N1c2VkU2VyaWVzKSB7XG5cdFx0Ly9cdGxvZyhcInNldEZvY3VzKClcIiwgYXJndW1lbnRzKTtcblxuXHRcdFx0bGV0IGFsbEZvY3VzZWQgPSBpID09IG51bGw7XG5cblx0XHRcdGxldCBfc2V0QWxwaGEgPSBmb2N1cy5hbHBoYSAhPSAxO1xuXG5cdFx0XHRzZXJpZXMuZm9yRWFjaCgocywgaTIpID0+IHtcblx0XHRcdFx0aWYgKG1vZGUgPT0gMSB8fCBpMiA+IDApIHtcblx0XHRcdFx0XHRsZXQgaXNGb2N1c2VkID0gYWxsRm9jdXNlZCB8fCBpMiA9PSAwIHx8IGkyID09IGk7XG5cdFx0XHRcdFx0cy5fZm9jdXMgPSBhbGxGb2N1c2VkID8gbnVsbCA6IGlzRm9jdXNlZDtcblx0XHRcdFx0XHRfc2V0QWxwaGEgJiYgc2V0QWxwaGEoaTIsIGlzRm9jdXNlZCA/IDEgOiBmb2N1cy5hbHBoYSk7XG5cdFx0XHRcdH1cblx0XHRcdH0pO1xuXG5cdFx0XHRmb2N1c2VkU2VyaWVzID0gaTtcblx0XHRcdF9zZXRBbHBoYSAmJiBjb21taXQoKTtcblx0XHR9XG5cdH1cblxuXHRpZiAoc2hvd0xlZ2VuZCAmJiBjdXJzb3JGb2N1cykge1xuXHRcdG9uTW91c2UobW91c2VsZWF2ZSwgbGVnZW5kVGFibGUsIGUgPT4ge1xuXHRcdFx0aWYgKGN1cnNvci5fbG9jaylcblx0XHRcdFx0cmV0dXJuO1xuXG5cdFx0XHRzZXRDdXJzb3JFdmVudChlKTtcblxuXHRcdFx0aWYgKGZvY3VzZWRTZXJpZXMgIT0gbnVsbClcblx0XHRcdFx0c2V0U2VyaWVzKG51bGwsIEZPQ1VTX1RSVUUsIHRydWUsIHN5bmNPcHRzLnNldFNlcmllcyk7XG5cdFx0fSk7XG5cdH1cblxuXHRmdW5jdGlvbiBwb3NUb1ZhbChwb3MsIHNjYWxlLCBjYW4pIHtcblx0XHRsZXQgc2MgPSBzY2FsZXNbc2NhbGVdO1xuXG5cdFx0aWYgKGNhbilcblx0XHRcdHBvcyA9IHBvcyAvIHB4UmF0aW8gLSAoc2Mub3JpID09IDEgPyBwbG90VG9wQ3NzIDogcGxvdExmdENzcyk7XG5cblx0XHRsZXQgZGltID0gcGxvdFdpZENzcztcblxuXHRcdGlmIChzYy5vcmkgPT0gMSkge1xuXHRcdFx0ZGltID0gcGxvdEhndENzcztcblx0XHRcdHBvcyA9IGRpbSAtIHBvcztcblx0XHR9XG5cblx0XHRpZiAoc2MuZGlyID09IC0xKVxuXHRcdFx0cG9zID0gZGltIC0gcG9zO1xuXG5cdFx0bGV0IF9taW4gPSBzYy5fbWluLFxuXHRcdFx0X21heCA9IHNjLl9tYXgsXG5cdFx0XHRwY3QgPSBwb3MgLyBkaW07XG5cblx0XHRsZXQgc3YgPSBfbWluICsgKF9tYXggLSBfbWluKSAqIHBjdDtcblxuXHRcdGxldCBkaXN0ciA9IHNjLmRpc3RyO1xuXG5cdFx0cmV0dXJuIChcblx0XHRcdGRpc3RyID09IDMgPyBwb3coMTAsIHN2KSA6XG5cdFx0XHRkaXN0ciA9PSA0ID8gc2luaChzdiwgc2MuYXNpbmgpIDpcblx0XHRcdGRpc3RyID09IDEwMCA/IHNjLmJ3ZChzdikgOlxuXHRcdFx0c3Zcblx0XHQpO1xuXHR9XG5cblx0ZnVuY3Rpb24gY2xvc2VzdElkeEZyb21YcG9zKHBvcywgY2FuKSB7XG5cdFx0bGV0IHYgPSBwb3NUb1ZhbChwb3MsIHhTY2FsZUtleSwgY2FuKTtcblx0XHRyZXR1cm4gY2xvc2VzdElkeCh2LCBkYXRhWzBdLCBpMCwgaTEpO1xuXHR9XG5cblx0c2VsZi52YWxUb0lkeCA9IHZhbCA9PiBjbG9zZXN0SWR4KHZhbCwgZGF0YVswXSk7XG5cdHNlbGYucG9zVG9JZHggPSBjbG9zZXN0SWR4RnJvbVhwb3M7XG5cdHNlbGYucG9zVG9WYWwgPSBwb3NUb1ZhbDtcblx0c2VsZi52YWxUb1BvcyA9ICh2YWwsIHNjYWxlLCBjYW4pID0+IChcblx0XHRzY2FsZXNbc2NhbGVdLm9yaSA9PSAwID9cblx0XHRnZXRIUG9zKHZhbCwgc2NhbGVzW3NjYWxlXSxcblx0XHRcdGNhbiA/IHBsb3RXaWQgOiBwbG90V2lkQ3NzLFxuXHRcdFx0Y2FuID8gcGxvdExmdCA6IDAsXG5cdFx0KSA6XG5cdFx0Z2V0VlBvcyh2YWwsIHNjYWxlc1tzY2FsZV0sXG5cdFx0XHRjYW4gPyBwbG90SGd0IDogcGxvdEhndENzcyxcblx0XHRcdGNhbiA/IHBsb3RUb3AgOiAwLFxuXHRcdClcblx0KTtcblxuXHRzZWxmLnNldEN1cnNvciA9IChvcHRzLCBfZmlyZSwgX3B1YikgPT4ge1xuXHRcdG1vdXNlTGVmdDEgPSBvcHRzLmxlZnQ7XG5cdFx0bW91c2VUb3AxID0gb3B0cy50b3A7XG5cdC8vXHRhc3NpZ24oY3Vyc29yLCBvcHRzKTtcblx0XHR1cGRhdGVDdXJzb3IobnVsbCwgX2ZpcmUsIF9wdWIpO1xuXHR9O1xuXG5cdGZ1bmN0aW9uIHNldFNlbEgob2ZmLCBkaW0pIHtcblx0XHRzZXRTdHlsZVB4KHNlbGVjdERpdiwgTEVGVCwgIHNlbGVjdC5sZWZ0ID0gb2ZmKTtcblx0XHRzZXRTdHlsZVB4KHNlbGVjdERpdiwgV0lEVEgsIHNlbGVjdC53aWR0aCA9IGRpbSk7XG5cdH1cblxuXHRmdW5jdGlvbiBzZXRTZWxWKG9mZiwgZGltKSB7XG5cdFx0c2V0U3R5bGVQeChzZWxlY3REaXYsIFRPUCwgICAgc2VsZWN0LnRvcCA9IG9mZik7XG5cdFx0c2V0U3R5bGVQeChzZWxlY3REaXYsIEhFSUdIVCwgc2VsZWN0LmhlaWdodCA9IGRpbSk7XG5cdH1cblxuXHRsZXQgc2V0U2VsWCA9IHNjYWxlWC5vcmkgPT0gMCA/IHNldFNlbEggOiBzZXRTZWxWO1xuXHRsZXQgc2V0U2VsWSA9IHNjYWxlWC5vcmkgPT0gMSA/IHNldFNlbEggOiBzZXRTZWxWO1xuXG5cdGZ1bmN0aW9uIHN5bmNMZWdlbmQoKSB7XG5cdFx0aWYgKHNob3dMZWdlbmQgJiYgbGVnZW5kLmxpdmUpIHtcblx0XHRcdGZvciAobGV0IGkgPSBtb2RlID09IDIgPyAxIDogMDsgaSA8IHNlcmllcy5sZW5ndGg7IGkrKykge1xuXHRcdFx0XHRpZiAoaSA9PSAwICYmIG11bHRpVmFsTGVnZW5kKVxuXHRcdFx0XHRcdGNvbnRpbnVlO1xuXG5cdFx0XHRcdGxldCB2YWxzID0gbGVnZW5kLnZhbHVlc1tpXTtcblxuXHRcdFx0XHRsZXQgaiA9IDA7XG5cblx0XHRcdFx0Zm9yIChsZXQgayBpbiB2YWxzKVxuXHRcdFx0XHRcdGxlZ2VuZENlbGxzW2ldW2orK10uZmlyc3RDaGlsZC5ub2RlVmFsdWUgPSB2YWxzW2tdO1xuXHRcdFx0fVxuXHRcdH1cblx0fVxuXG5cdGZ1bmN0aW9uIHNldExlZ2VuZChvcHRzLCBfZmlyZSkge1xuXHRcdGlmIChvcHRzICE9IG51bGwpIHtcblx0XHRcdGlmIChvcHRzLmlkeHMpIHtcblx0XHRcdFx0b3B0cy5pZHhzLmZvckVhY2goKGRpZHgsIHNpZHgpID0+IHtcblx0XHRcdFx0XHRhY3RpdmVJZHhzW3NpZHhdID0gZGlkeDtcblx0XHRcdFx0fSk7XG5cdFx0XHR9XG5cdFx0XHRlbHNlIGlmICghaXNVbmRlZihvcHRzLmlkeCkpXG5cdFx0XHRcdGFjdGl2ZUlkeHMuZmlsbChvcHRzLmlkeCk7XG5cblx0XHRcdGxlZ2VuZC5pZHggPSBhY3RpdmVJZHhzWzBdO1xuXHRcdH1cblxuXHRcdGlmIChzaG93TGVnZW5kICYmIGxlZ2VuZC5saXZlKSB7XG5cdFx0XHRmb3IgKGxldCBzaWR4ID0gMDsgc2lkeCA8IHNlcmllcy5sZW5ndGg7IHNpZHgrKykge1xuXHRcdFx0XHRpZiAoc2lkeCA+IDAgfHwgbW9kZSA9PSAxICYmICFtdWx0aVZhbExlZ2VuZClcblx0XHRcdFx0XHRzZXRMZWdlbmRWYWx1ZXMoc2lkeCwgYWN0aXZlSWR4c1tzaWR4XSk7XG5cdFx0XHR9XG5cblx0XHRcdHN5bmNMZWdlbmQoKTtcblx0XHR9XG5cblx0XHRzaG91bGRTZXRMZWdlbmQgPSBmYWxzZTtcblxuXHRcdF9maXJlICE9PSBmYWxzZSAmJiBmaXJlKFwic2V0TGVnZW5kXCIpO1xuXHR9XG5cblx0c2VsZi5zZXRMZWdlbmQgPSBzZXRMZWdlbmQ7XG5cblx0ZnVuY3Rpb24gc2V0TGVnZW5kVmFsdWVzKHNpZHgsIGlkeCkge1xuXHRcdGxldCBzID0gc2VyaWVzW3NpZHhdO1xuXHRcdGxldCBzcmMgPSBzaWR4ID09IDAgJiYgeFNjYWxlRGlzdHIgPT0gMiA/IGRhdGEwIDogZGF0YVtzaWR4XTtcblx0XHRsZXQgdmFsO1xuXG5cdFx0aWYgKG11bHRpVmFsTGVnZW5kKVxuXHRcdFx0dmFsID0gcy52YWx1ZXMoc2VsZiwgc2lkeCwgaWR4KSA/PyBOVUxMX0xFR0VORF9WQUxVRVM7XG5cdFx0ZWxzZSB7XG5cdFx0XHR2YWwgPSBzLnZhbHVlKHNlbGYsIGlkeCA9PSBudWxsID8gbnVsbCA6IHNyY1tpZHhdLCBzaWR4LCBpZHgpO1xuXHRcdFx0dmFsID0gdmFsID09IG51bGwgPyBOVUxMX0xFR0VORF9WQUxVRVMgOiB7XzogdmFsfTtcblx0XHR9XG5cblx0XHRsZWdlbmQudmFsdWVzW3NpZHhdID0gdmFsO1xuXHR9XG5cblx0ZnVuY3Rpb24gdXBkYXRlQ3Vyc29yKHNyYywgX2ZpcmUsIF9wdWIpIHtcblx0Ly9cdHRzID09IG51bGwgJiYgbG9nKFwidXBkYXRlQ3Vyc29yKClcIiwgYXJndW1lbnRzKTtcblxuXHRcdHJhd01vdXNlTGVmdDEgPSBtb3VzZUxlZnQxO1xuXHRcdHJhd01vdXNlVG9wMSA9IG1vdXNlVG9wMTtcblxuXHRcdFttb3VzZUxlZnQxLCBtb3VzZVRvcDFdID0gY3Vyc29yLm1vdmUoc2VsZiwgbW91c2VMZWZ0MSwgbW91c2VUb3AxKTtcblxuXHRcdGN1cnNvci5sZWZ0ID0gbW91c2VMZWZ0MTtcblx0XHRjdXJzb3IudG9wID0gbW91c2VUb3AxO1xuXG5cdFx0aWYgKHNob3dDdXJzb3IpIHtcblx0XHRcdHZDdXJzb3IgJiYgZWxUcmFucyh2Q3Vyc29yLCByb3VuZChtb3VzZUxlZnQxKSwgMCwgcGxvdFdpZENzcywgcGxvdEhndENzcyk7XG5cdFx0XHRoQ3Vyc29yICYmIGVsVHJhbnMoaEN1cnNvciwgMCwgcm91bmQobW91c2VUb3AxKSwgcGxvdFdpZENzcywgcGxvdEhndENzcyk7XG5cdFx0fVxuXG5cdFx0bGV0IGlkeDtcblxuXHRcdC8vIHdoZW4gem9vbWluZyB0byBhbiB4IHNjYWxlIHJhbmdlIGJldHdlZW4gZGF0YXBvaW50cyB0aGUgYmluYXJ5IHNlYXJjaFxuXHRcdC8vIGZvciBuZWFyZXN0IG1pbi9tYXggaW5kaWNlcyByZXN1bHRzIGluIHRoaXMgY29uZGl0aW9uLiBjaGVhcCBoYWNrIDpEXG5cdFx0bGV0IG5vRGF0YUluUmFuZ2UgPSBpMCA+IGkxOyAvLyB3b3JrcyBmb3IgbW9kZSAxIG9ubHlcblxuXHRcdGNsb3Nlc3REaXN0ID0gaW5mO1xuXHRcdGNsb3Nlc3RTZXJpZXMgPSBudWxsO1xuXG5cdFx0Ly8gVE9ETzogZXh0cmFjdFxuXHRcdGxldCB4RGltID0gc2NhbGVYLm9yaSA9PSAwID8gcGxvdFdpZENzcyA6IHBsb3RIZ3RDc3M7XG5cdFx0bGV0IHlEaW0gPSBzY2FsZVgub3JpID09IDEgPyBwbG90V2lkQ3NzIDogcGxvdEhndENzcztcblxuXHRcdC8vIGlmIGN1cnNvciBoaWRkZW4sIGhpZGUgcG9pbnRzICYgY2xlYXIgbGVnZW5kIHZhbHNcblx0XHRpZiAobW91c2VMZWZ0MSA8IDAgfHwgZGF0YUxlbiA9PSAwIHx8IG5vRGF0YUluUmFuZ2UpIHtcblx0XHRcdGlkeCA9IGN1cnNvci5pZHggPSBudWxsO1xuXG5cdFx0XHRmb3IgKGxldCBpID0gMDsgaSA8IHNlcmllcy5sZW5ndGg7IGkrKykge1xuXHRcdFx0XHRsZXQgcHQgPSBjdXJzb3JQdHNbaV07XG5cdFx0XHRcdHB0ICE9IG51bGwgJiYgZWxUcmFucyhwdCwgLTEwLCAtMTAsIHBsb3RXaWRDc3MsIHBsb3RIZ3RDc3MpO1xuXHRcdFx0fVxuXG5cdFx0XHRpZiAoY3Vyc29yRm9jdXMpXG5cdFx0XHRcdHNldFNlcmllcyhudWxsLCBGT0NVU19UUlVFLCB0cnVlLCBzcmMgPT0gbnVsbCAmJiBzeW5jT3B0cy5zZXRTZXJpZXMpO1xuXG5cdFx0XHRpZiAobGVnZW5kLmxpdmUpIHtcblx0XHRcdFx0YWN0aXZlSWR4cy5maWxsKGlkeCk7XG5cdFx0XHRcdHNob3VsZFNldExlZ2VuZCA9IHRydWU7XG5cdFx0XHR9XG5cdFx0fVxuXHRcdGVsc2Uge1xuXHRcdC8vXHRsZXQgcGN0WSA9IDEgLSAoeSAvIHJlY3QuaGVpZ2h0KTtcblxuXHRcdFx0bGV0IG1vdXNlWFBvcywgdmFsQXRQb3NYLCB4UG9zO1xuXG5cdFx0XHRpZiAobW9kZSA9PSAxKSB7XG5cdFx0XHRcdG1vdXNlWFBvcyA9IHNjYWxlWC5vcmkgPT0gMCA/IG1vdXNlTGVmdDEgOiBtb3VzZVRvcDE7XG5cdFx0XHRcdHZhbEF0UG9zWCA9IHBvc1RvVmFsKG1vdXNlWFBvcywgeFNjYWxlS2V5KTtcblx0XHRcdFx0aWR4ID0gY3Vyc29yLmlkeCA9IGNsb3Nlc3RJZHgodmFsQXRQb3NYLCBkYXRhWzBdLCBpMCwgaTEpO1xuXHRcdFx0XHR4UG9zID0gdmFsVG9Qb3NYKGRhdGFbMF1baWR4XSwgc2NhbGVYLCB4RGltLCAwKTtcblx0XHRcdH1cblxuXHRcdFx0Ly8gY2xvc2VzdCBwdCB2YWx1ZXNcblx0XHRcdGxldCBfcHRMZnQgPSAtMTA7XG5cdFx0XHRsZXQgX3B0VG9wID0gLTEwO1xuXHRcdFx0bGV0IF9wdFdpZCA9IDA7XG5cdFx0XHRsZXQgX3B0SGd0ID0gMDtcblx0XHRcdGxldCBfY2VudGVyZWQgPSB0cnVlO1xuXHRcdFx0bGV0IF9wdEZpbGwgPSAnJztcblx0XHRcdGxldCBfcHRTdHJva2UgPSAnJztcblxuXHRcdFx0Zm9yIChsZXQgaSA9IG1vZGUgPT0gMiA/IDEgOiAwOyBpIDwgc2VyaWVzLmxlbmd0aDsgaSsrKSB7XG5cdFx0XHRcdGxldCBzID0gc2VyaWVzW2ldO1xuXG5cdFx0XHRcdGxldCBpZHgxICA9IGFjdGl2ZUlkeHNbaV07XG5cdFx0XHRcdGxldCB5VmFsMSA9IGlkeDEgPT0gbnVsbCA/IG51bGwgOiAobW9kZSA9PSAxID8gZGF0YVtpXVtpZHgxXSA6IGRhdGFbaV1bMV1baWR4MV0pO1xuXG5cdFx0XHRcdGxldCBpZHgyICA9IGN1cnNvci5kYXRhSWR4KHNlbGYsIGksIGlkeCwgdmFsQXRQb3NYKTtcblx0XHRcdFx0bGV0IHlWYWwyID0gaWR4MiA9PSBudWxsID8gbnVsbCA6IChtb2RlID09IDEgPyBkYXRhW2ldW2lkeDJdIDogZGF0YVtpXVsxXVtpZHgyXSk7XG5cblx0XHRcdFx0c2hvdWxkU2V0TGVnZW5kID0gc2hvdWxkU2V0TGVnZW5kIHx8IHlWYWwyICE9IHlWYWwxIHx8IGlkeDIgIT0gaWR4MTtcblxuXHRcdFx0XHRhY3RpdmVJZHhzW2ldID0gaWR4MjtcblxuXHRcdFx0XHRpZiAoaSA+IDAgJiYgcy5zaG93KSB7XG5cdFx0XHRcdFx0bGV0IHhQb3MyID0gaWR4MiA9PSBudWxsID8gLTEwIDogaWR4MiA9PSBpZHggPyB4UG9zIDogdmFsVG9Qb3NYKG1vZGUgPT0gMSA/IGRhdGFbMF1baWR4Ml0gOiBkYXRhW2ldWzBdW2lkeDJdLCBzY2FsZVgsIHhEaW0sIDApO1xuXG5cdFx0XHRcdFx0Ly8gdGhpcyBkb2VzbnQgcmVhbGx5IHdvcmsgZm9yIHN0YXRlIHRpbWVsaW5lLCBoZWF0bWFwLCBzdGF0dXMgaGlzdG9yeSAod2hlcmUgdGhlIHZhbHVlIG1hcHMgdG8gY29sb3IsIG5vdCB5IGNvb3Jkcylcblx0XHRcdFx0XHRsZXQgeVBvcyA9IHlWYWwyID09IG51bGwgPyAtMTAgOiB2YWxUb1Bvc1koeVZhbDIsIG1vZGUgPT0gMSA/IHNjYWxlc1tzLnNjYWxlXSA6IHNjYWxlc1tzLmZhY2V0c1sxXS5zY2FsZV0sIHlEaW0sIDApO1xuXG5cdFx0XHRcdFx0aWYgKGN1cnNvckZvY3VzICYmIHlWYWwyICE9IG51bGwpIHtcblx0XHRcdFx0XHRcdGxldCBtb3VzZVlQb3MgPSBzY2FsZVgub3JpID09IDEgPyBtb3VzZUxlZnQxIDogbW91c2VUb3AxO1xuXHRcdFx0XHRcdFx0bGV0IGRpc3QgPSBhYnMoZm9jdXMuZGlzdChzZWxmLCBpLCBpZHgyLCB5UG9zLCBtb3VzZVlQb3MpKTtcblxuXHRcdFx0XHRcdFx0aWYgKGRpc3QgPCBjbG9zZXN0RGlzdCkge1xuXHRcdFx0XHRcdFx0XHRsZXQgYmlhcyA9IGZvY3VzLmJpYXM7XG5cblx0XHRcdFx0XHRcdFx0aWYgKGJpYXMgIT0gMCkge1xuXHRcdFx0XHRcdFx0XHRcdGxldCBtb3VzZVlWYWwgPSBwb3NUb1ZhbChtb3VzZVlQb3MsIHMuc2NhbGUpO1xuXG5cdFx0XHRcdFx0XHRcdFx0bGV0IHNlcmllc1lWYWxTaWduID0geVZhbDIgICAgID49IDAgPyAxIDogLTE7XG5cdFx0XHRcdFx0XHRcdFx0bGV0IG1vdXNlWVZhbFNpZ24gID0gbW91c2VZVmFsID49IDAgPyAxIDogLTE7XG5cblx0XHRcdFx0XHRcdFx0XHQvLyB3aXRoIGEgZm9jdXMgYmlhcywgd2Ugd2lsbCBuZXZlciBjcm9zcyB6ZXJvIHdoZW4gcHJveCB0ZXN0aW5nXG5cdFx0XHRcdFx0XHRcdFx0Ly8gaXQncyBlaXRoZXIgY2xvc2VzdCB0b3dhcmRzIHplcm8sIG9yIGNsb3Nlc3QgYXdheSBmcm9tIHplcm9cblx0XHRcdFx0XHRcdFx0XHRpZiAobW91c2VZVmFsU2lnbiA9PSBzZXJpZXNZVmFsU2lnbiAmJiAoXG5cdFx0XHRcdFx0XHRcdFx0XHRtb3VzZVlWYWxTaWduID09IDEgP1xuXHRcdFx0XHRcdFx0XHRcdFx0XHQoYmlhcyA9PSAxID8geVZhbDIgPj0gbW91c2VZVmFsIDogeVZhbDIgPD0gbW91c2VZVmFsKSA6ICAvLyA+PSAwXG5cdFx0XHRcdFx0XHRcdFx0XHRcdChiaWFzID09IDEgPyB5VmFsMiA8PSBtb3VzZVlWYWwgOiB5VmFsMiA+PSBtb3VzZVlWYWwpICAgIC8vICA8IDBcblx0XHRcdFx0XHRcdFx0XHQpKSB7XG5cdFx0XHRcdFx0XHRcdFx0XHRjbG9zZXN0RGlzdCA9IGRpc3Q7XG5cdFx0XHRcdFx0XHRcdFx0XHRjbG9zZXN0U2VyaWVzID0gaTtcblx0XHRcdFx0XHRcdFx0XHR9XG5cdFx0XHRcdFx0XHRcdH1cblx0XHRcdFx0XHRcdFx0ZWxzZSB7XG5cdFx0XHRcdFx0XHRcdFx0Y2xvc2VzdERpc3QgPSBkaXN0O1xuXHRcdFx0XHRcdFx0XHRcdGNsb3Nlc3RTZXJpZXMgPSBpO1xuXHRcdFx0XHRcdFx0XHR9XG5cdFx0XHRcdFx0XHR9XG5cdFx0XHRcdFx0fVxuXG5cdFx0XHRcdFx0aWYgKHNob3VsZFNldExlZ2VuZCB8fCBjdXJzb3JPbmVQdCkge1xuXHRcdFx0XHRcdFx0bGV0IGhQb3MsIHZQb3M7XG5cblx0XHRcdFx0XHRcdGlmIChzY2FsZVgub3JpID09IDApIHtcblx0XHRcdFx0XHRcdFx0aFBvcyA9IHhQb3MyO1xuXHRcdFx0XHRcdFx0XHR2UG9zID0geVBvcztcblx0XHRcdFx0XHRcdH1cblx0XHRcdFx0XHRcdGVsc2Uge1xuXHRcdFx0XHRcdFx0XHRoUG9zID0geVBvcztcblx0XHRcdFx0XHRcdFx0dlBvcyA9IHhQb3MyO1xuXHRcdFx0XHRcdFx0fVxuXG5cdFx0XHRcdFx0XHRsZXQgcHRXaWQsIHB0SGd0LCBwdExmdCwgcHRUb3AsXG5cdFx0XHRcdFx0XHRcdHB0U3Ryb2tlLCBwdEZpbGwsXG5cdFx0XHRcdFx0XHRcdGNlbnRlcmVkID0gdHJ1ZSxcblx0XHRcdFx0XHRcdFx0Z2V0QkJveCA9IHBvaW50cy5iYm94O1xuXG5cdFx0XHRcdFx0XHRpZiAoZ2V0QkJveCAhPSBudWxsKSB7XG5cdFx0XHRcdFx0XHRcdGNlbnRlcmVkID0gZmFsc2U7XG5cblx0XHRcdFx0XHRcdFx0bGV0IGJib3ggPSBnZXRCQm94KHNlbGYsIGkpO1xuXG5cdFx0XHRcdFx0XHRcdHB0TGZ0ID0gYmJveC5sZWZ0O1xuXHRcdFx0XHRcdFx0XHRwdFRvcCA9IGJib3gudG9wO1xuXHRcdFx0XHRcdFx0XHRwdFdpZCA9IGJib3gud2lkdGg7XG5cdFx0XHRcdFx0XHRcdHB0SGd0ID0gYmJveC5oZWlnaHQ7XG5cdFx0XHRcdFx0XHR9XG5cdFx0XHRcdFx0XHRlbHNlIHtcblx0XHRcdFx0XHRcdFx0cHRMZnQgPSBoUG9zO1xuXHRcdFx0XHRcdFx0XHRwdFRvcCA9IHZQb3M7XG5cdFx0XHRcdFx0XHRcdHB0V2lkID0gcHRIZ3QgPSBwb2ludHMuc2l6ZShzZWxmLCBpKTtcblx0XHRcdFx0XHRcdH1cblxuXHRcdFx0XHRcdFx0cHRGaWxsID0gcG9pbnRzLmZpbGwoc2VsZiwgaSk7XG5cdFx0XHRcdFx0XHRwdFN0cm9rZSA9IHBvaW50cy5zdHJva2Uoc2VsZiwgaSk7XG5cblx0XHRcdFx0XHRcdGlmIChjdXJzb3JPbmVQdCkge1xuXHRcdFx0XHRcdFx0XHRpZiAoaSA9PSBjbG9zZXN0U2VyaWVzICYmIGNsb3Nlc3REaXN0IDw9IGZvY3VzLnByb3gpIHtcblx0XHRcdFx0XHRcdFx0XHRfcHRMZnQgPSBwdExmdDtcblx0XHRcdFx0XHRcdFx0XHRfcHRUb3AgPSBwdFRvcDtcblx0XHRcdFx0XHRcdFx0XHRfcHRXaWQgPSBwdFdpZDtcblx0XHRcdFx0XHRcdFx0XHRfcHRIZ3QgPSBwdEhndDtcblx0XHRcdFx0XHRcdFx0XHRfY2VudGVyZWQgPSBjZW50ZXJlZDtcblx0XHRcdFx0XHRcdFx0XHRfcHRGaWxsID0gcHRGaWxsO1xuXHRcdFx0XHRcdFx0XHRcdF9wdFN0cm9rZSA9IHB0U3Ryb2tlO1xuXHRcdFx0XHRcdFx0XHR9XG5cdFx0XHRcdFx0XHR9XG5cdFx0XHRcdFx0XHRlbHNlIHtcblx0XHRcdFx0XHRcdFx0bGV0IHB0ID0gY3Vyc29yUHRzW2ldO1xuXG5cdFx0XHRcdFx0XHRcdGlmIChwdCAhPSBudWxsKSB7XG5cdFx0XHRcdFx0XHRcdFx0Y3Vyc29yUHRzTGZ0W2ldID0gcHRMZnQ7XG5cdFx0XHRcdFx0XHRcdFx0Y3Vyc29yUHRzVG9wW2ldID0gcHRUb3A7XG5cblx0XHRcdFx0XHRcdFx0XHRlbFNpemUocHQsIHB0V2lkLCBwdEhndCwgY2VudGVyZWQpO1xuXHRcdFx0XHRcdFx0XHRcdGVsQ29sb3IocHQsIHB0RmlsbCwgcHRTdHJva2UpO1xuXHRcdFx0XHRcdFx0XHRcdGVsVHJhbnMocHQsIGNlaWwocHRMZnQpLCBjZWlsKHB0VG9wKSwgcGxvdFdpZENzcywgcGxvdEhndENzcyk7XG5cdFx0XHRcdFx0XHRcdH1cblx0XHRcdFx0XHRcdH1cblx0XHRcdFx0XHR9XG5cdFx0XHRcdH1cblx0XHRcdH1cblxuXHRcdFx0Ly8gaWYgb25seSB1c2luZyBzaW5nbGUgaG92ZXIgcG9pbnQgKGF0IGN1cnNvclB0c1swXSlcblx0XHRcdC8vIHdlIGhhdmUgdHJpZ2dlciBzdHlsaW5nIGF0IGxhc3QgdmlzaWJsZSBzZXJpZXMgKG9uY2UgY2xvc2VzdFNlcmllcyBpcyBzZXR0bGVkKVxuXHRcdFx0aWYgKGN1cnNvck9uZVB0KSB7XG5cdFx0XHRcdC8vIHNvbWUgb2YgdGhpcyBsb2dpYyBpcyBzaW1pbGFyIHRvIHNlcmllcyBmb2N1cyBiZWxvdywgc2luY2UgaXQgbWF0Y2hlcyB0aGUgYmVoYXZpb3IgYnkgZGVzaWduXG5cblx0XHRcdFx0bGV0IHAgPSBmb2N1cy5wcm94O1xuXG5cdFx0XHRcdGxldCBmb2N1c0NoYW5nZWQgPSBmb2N1c2VkU2VyaWVzID09IG51bGwgPyBjbG9zZXN0RGlzdCA8PSBwIDogKGNsb3Nlc3REaXN0ID4gcCB8fCBjbG9zZXN0U2VyaWVzICE9IGZvY3VzZWRTZXJpZXMpO1xuXG5cdFx0XHRcdGlmIChzaG91bGRTZXRMZWdlbmQgfHwgZm9jdXNDaGFuZ2VkKSB7XG5cdFx0XHRcdFx0bGV0IHB0ID0gY3Vyc29yUHRzWzBdO1xuXG5cdFx0XHRcdFx0aWYgKHB0ICE9IG51bGwpIHtcblx0XHRcdFx0XHRcdGN1cnNvclB0c0xmdFswXSA9IF9wdExmdDtcblx0XHRcdFx0XHRcdGN1cnNvclB0c1RvcFswXSA9IF9wdFRvcDtcblxuXHRcdFx0XHRcdFx0ZWxTaXplKHB0LCBfcHRXaWQsIF9wdEhndCwgX2NlbnRlcmVkKTtcblx0XHRcdFx0XHRcdGVsQ29sb3IocHQsIF9wdEZpbGwsIF9wdFN0cm9rZSk7XG5cdFx0XHRcdFx0XHRlbFRyYW5zKHB0LCBjZWlsKF9wdExmdCksIGNlaWwoX3B0VG9wKSwgcGxvdFdpZENzcywgcGxvdEhndENzcyk7XG5cdFx0XHRcdFx0fVxuXHRcdFx0XHR9XG5cdFx0XHR9XG5cdFx0fVxuXG5cdFx0Ly8gbml0OiBjdXJzb3IuZHJhZy5zZXRTZWxlY3QgaXMgYXNzdW1lZCBhbHdheXMgdHJ1ZVxuXHRcdGlmIChzZWxlY3Quc2hvdyAmJiBkcmFnZ2luZykge1xuXHRcdFx0aWYgKHNyYyAhPSBudWxsKSB7XG5cdFx0XHRcdGxldCBbeEtleSwgeUtleV0gPSBzeW5jT3B0cy5zY2FsZXM7XG5cdFx0XHRcdGxldCBbbWF0Y2hYS2V5cywgbWF0Y2hZS2V5c10gPSBzeW5jT3B0cy5tYXRjaDtcblx0XHRcdFx0bGV0IFt4S2V5U3JjLCB5S2V5U3JjXSA9IHNyYy5jdXJzb3Iuc3luYy5zY2FsZXM7XG5cblx0XHRcdFx0Ly8gbWF0Y2ggdGhlIGRyYWdYL2RyYWdZIGltcGxpY2l0bmVzcy9leHBsaWNpdG5lc3Mgb2Ygc3JjXG5cdFx0XHRcdGxldCBzZHJhZyA9IHNyYy5jdXJzb3IuZHJhZztcblx0XHRcdFx0ZHJhZ1ggPSBzZHJhZy5feDtcblx0XHRcdFx0ZHJhZ1kgPSBzZHJhZy5feTtcblxuXHRcdFx0XHRpZiAoZHJhZ1ggfHwgZHJhZ1kpIHtcblx0XHRcdFx0XHRsZXQgeyBsZWZ0LCB0b3AsIHdpZHRoLCBoZWlnaHQgfSA9IHNyYy5zZWxlY3Q7XG5cblx0XHRcdFx0XHRsZXQgc29yaSA9IHNyYy5zY2FsZXNbeEtleVNyY10ub3JpO1xuXHRcdFx0XHRcdGxldCBzUG9zVG9WYWwgPSBzcmMucG9zVG9WYWw7XG5cblx0XHRcdFx0XHRsZXQgc09mZiwgc0RpbSwgc2MsIGEsIGI7XG5cblx0XHRcdFx0XHRsZXQgbWF0Y2hpbmdYID0geEtleSAhPSBudWxsICYmIG1hdGNoWEtleXMoeEtleSwgeEtleVNyYyk7XG5cdFx0XHRcdFx0bGV0IG1hdGNoaW5nWSA9IHlLZXkgIT0gbnVsbCAmJiBtYXRjaFlLZXlzKHlLZXksIHlLZXlTcmMpO1xuXG5cdFx0XHRcdFx0aWYgKG1hdGNoaW5nWCAmJiBkcmFnWCkge1xuXHRcdFx0XHRcdFx0aWYgKHNvcmkgPT0gMCkge1xuXHRcdFx0XHRcdFx0XHRzT2ZmID0gbGVmdDtcblx0XHRcdFx0XHRcdFx0c0RpbSA9IHdpZHRoO1xuXHRcdFx0XHRcdFx0fVxuXHRcdFx0XHRcdFx0ZWxzZSB7XG5cdFx0XHRcdFx0XHRcdHNPZmYgPSB0b3A7XG5cdFx0XHRcdFx0XHRcdHNEaW0gPSBoZWlnaHQ7XG5cdFx0XHRcdFx0XHR9XG5cblx0XHRcdFx0XHRcdHNjID0gc2NhbGVzW3hLZXldO1xuXG5cdFx0XHRcdFx0XHRhID0gdmFsVG9Qb3NYKHNQb3NUb1ZhbChzT2ZmLCB4S2V5U3JjKSwgICAgICAgIHNjLCB4RGltLCAwKTtcblx0XHRcdFx0XHRcdGIgPSB2YWxUb1Bvc1goc1Bvc1RvVmFsKHNPZmYgKyBzRGltLCB4S2V5U3JjKSwgc2MsIHhEaW0sIDApO1xuXG5cdFx0XHRcdFx0XHRzZXRTZWxYKG1pbihhLGIpLCBhYnMoYi1hKSk7XG5cdFx0XHRcdFx0fVxuXHRcdFx0XHRcdGVsc2Vcblx0XHRcdFx0XHRcdHNldFNlbFgoMCwgeERpbSk7XG5cblx0XHRcdFx0XHRpZiAobWF0Y2hpbmdZICYmIGRyYWdZKSB7XG5cdFx0XHRcdFx0XHRpZiAoc29yaSA9PSAxKSB7XG5cdFx0XHRcdFx0XHRcdHNPZmYgPSBsZWZ0O1xuXHRcdFx0XHRcdFx0XHRzRGltID0gd2lkdGg7XG5cdFx0XHRcdFx0XHR9XG5cdFx0XHRcdFx0XHRlbHNlIHtcblx0XHRcdFx0XHRcdFx0c09mZiA9IHRvcDtcblx0XHRcdFx0XHRcdFx0c0RpbSA9IGhlaWdodDtcblx0XHRcdFx0XHRcdH1cblxuXHRcdFx0XHRcdFx0c2MgPSBzY2FsZXNbeUtleV07XG5cblx0XHRcdFx0XHRcdGEgPSB2YWxUb1Bvc1koc1Bvc1RvVmFsKHNPZmYsIHlLZXlTcmMpLCAgICAgICAgc2MsIHlEaW0sIDApO1xuXHRcdFx0XHRcdFx0YiA9IHZhbFRvUG9zWShzUG9zVG9WYWwoc09mZiArIHNEaW0sIHlLZXlTcmMpLCBzYywgeURpbSwgMCk7XG5cblx0XHRcdFx0XHRcdHNldFNlbFkobWluKGEsYiksIGFicyhiLWEpKTtcblx0XHRcdFx0XHR9XG5cdFx0XHRcdFx0ZWxzZVxuXHRcdFx0XHRcdFx0c2V0U2VsWSgwLCB5RGltKTtcblx0XHRcdFx0fVxuXHRcdFx0XHRlbHNlXG5cdFx0XHRcdFx0aGlkZVNlbGVjdCgpO1xuXHRcdFx0fVxuXHRcdFx0ZWxzZSB7XG5cdFx0XHRcdGxldCByYXdEWCA9IGFicyhyYXdNb3VzZUxlZnQxIC0gcmF3TW91c2VMZWZ0MCk7XG5cdFx0XHRcdGxldCByYXdEWSA9IGFicyhyYXdNb3VzZVRvcDEgLSByYXdNb3VzZVRvcDApO1xuXG5cdFx0XHRcdGlmIChzY2FsZVgub3JpID09IDEpIHtcblx0XHRcdFx0XHRsZXQgX3Jhd0RYID0gcmF3RFg7XG5cdFx0XHRcdFx0cmF3RFggPSByYXdEWTtcblx0XHRcdFx0XHRyYXdEWSA9IF9yYXdEWDtcblx0XHRcdFx0fVxuXG5cdFx0XHRcdGRyYWdYID0gZHJhZy54ICYmIHJhd0RYID49IGRyYWcuZGlzdDtcblx0XHRcdFx0ZHJhZ1kgPSBkcmFnLnkgJiYgcmF3RFkgPj0gZHJhZy5kaXN0O1xuXG5cdFx0XHRcdGxldCB1bmkgPSBkcmFnLnVuaTtcblxuXHRcdFx0XHRpZiAodW5pICE9IG51bGwpIHtcblx0XHRcdFx0XHQvLyBvbmx5IGNhbGMgZHJhZyBzdGF0dXMgaWYgdGhleSBwYXNzIHRoZSBkaXN0IHRocmVzaFxuXHRcdFx0XHRcdGlmIChkcmFnWCAmJiBkcmFnWSkge1xuXHRcdFx0XHRcdFx0ZHJhZ1ggPSByYXdEWCA+PSB1bmk7XG5cdFx0XHRcdFx0XHRkcmFnWSA9IHJhd0RZID49IHVuaTtcblxuXHRcdFx0XHRcdFx0Ly8gZm9yY2UgdW5pZGlyZWN0aW9uYWxpdHkgd2hlbiBib3RoIGFyZSB1bmRlciB1bmkgbGltaXRcblx0XHRcdFx0XHRcdGlmICghZHJhZ1ggJiYgIWRyYWdZKSB7XG5cdFx0XHRcdFx0XHRcdGlmIChyYXdEWSA+IHJhd0RYKVxuXHRcdFx0XHRcdFx0XHRcdGRyYWdZID0gdHJ1ZTtcblx0XHRcdFx0XHRcdFx0ZWxzZVxuXHRcdFx0XHRcdFx0XHRcdGRyYWdYID0gdHJ1ZTtcblx0XHRcdFx0XHRcdH1cblx0XHRcdFx0XHR9XG5cdFx0XHRcdH1cblx0XHRcdFx0ZWxzZSBpZiAoZHJhZy54ICYmIGRyYWcueSAmJiAoZHJhZ1ggfHwgZHJhZ1kpKVxuXHRcdFx0XHRcdC8vIGlmIG9tbmkgd2l0aCBubyB1bmkgdGhlbiBib3RoIGRyYWdYIC8gZHJhZ1kgc2hvdWxkIGJlIHRydWUgaWYgZWl0aGVyIGlzIHRydWVcblx0XHRcdFx0XHRkcmFnWCA9IGRyYWdZID0gdHJ1ZTtcblxuXHRcdFx0XHRsZXQgcDAsIHAxO1xuXG5cdFx0XHRcdGlmIChkcmFnWCkge1xuXHRcdFx0XHRcdGlmIChzY2FsZVgub3JpID09IDApIHtcblx0XHRcdFx0XHRcdHAwID0gbW91c2VMZWZ0MDtcblx0XHRcdFx0XHRcdHAxID0gbW91c2VMZWZ0MTtcblx0XHRcdFx0XHR9XG5cdFx0XHRcdFx0ZWxzZSB7XG5cdFx0XHRcdFx0XHRwMCA9IG1vdXNlVG9wMDtcblx0XHRcdFx0XHRcdHAxID0gbW91c2VUb3AxO1xuXHRcdFx0XHRcdH1cblxuXHRcdFx0XHRcdHNldFNlbFgobWluKHAwLCBwMSksIGFicyhwMSAtIHAwKSk7XG5cblx0XHRcdFx0XHRpZiAoIWRyYWdZKVxuXHRcdFx0XHRcdFx0c2V0U2VsWSgwLCB5RGltKTtcblx0XHRcdFx0fVxuXG5cdFx0XHRcdGlmIChkcmFnWSkge1xuXHRcdFx0XHRcdGlmIChzY2FsZVgub3JpID09IDEpIHtcblx0XHRcdFx0XHRcdHAwID0gbW91c2VMZWZ0MDtcblx0XHRcdFx0XHRcdHAxID0gbW91c2VMZWZ0MTtcblx0XHRcdFx0XHR9XG5cdFx0XHRcdFx0ZWxzZSB7XG5cdFx0XHRcdFx0XHRwMCA9IG1vdXNlVG9wMDtcblx0XHRcdFx0XHRcdHAxID0gbW91c2VUb3AxO1xuXHRcdFx0XHRcdH1cblxuXHRcdFx0XHRcdHNldFNlbFkobWluKHAwLCBwMSksIGFicyhwMSAtIHAwKSk7XG5cblx0XHRcdFx0XHRpZiAoIWRyYWdYKVxuXHRcdFx0XHRcdFx0c2V0U2VsWCgwLCB4RGltKTtcblx0XHRcdFx0fVxuXG5cdFx0XHRcdC8vIHRoZSBkcmFnIGRpZG4ndCBwYXNzIHRoZSBkaXN0IHJlcXVpcmVtZW50XG5cdFx0XHRcdGlmICghZHJhZ1ggJiYgIWRyYWdZKSB7XG5cdFx0XHRcdFx0c2V0U2VsWCgwLCAwKTtcblx0XHRcdFx0XHRzZXRTZWxZKDAsIDApO1xuXHRcdFx0XHR9XG5cdFx0XHR9XG5cdFx0fVxuXG5cdFx0ZHJhZy5feCA9IGRyYWdYO1xuXHRcdGRyYWcuX3kgPSBkcmFnWTtcblxuXHRcdGlmIChzcmMgPT0gbnVsbCkge1xuXHRcdFx0aWYgKF9wdWIpIHtcblx0XHRcdFx0aWYgKHN5bmNLZXkgIT0gbnVsbCkge1xuXHRcdFx0XHRcdGxldCBbeFN5bmNLZXksIHlTeW5jS2V5XSA9IHN5bmNPcHRzLnNjYWxlcztcblxuXHRcdFx0XHRcdHN5bmNPcHRzLnZhbHVlc1swXSA9IHhTeW5jS2V5ICE9IG51bGwgPyBwb3NUb1ZhbChzY2FsZVgub3JpID09IDAgPyBtb3VzZUxlZnQxIDogbW91c2VUb3AxLCB4U3luY0tleSkgOiBudWxsO1xuXHRcdFx0XHRcdHN5bmNPcHRzLnZhbHVlc1sxXSA9IHlTeW5jS2V5ICE9IG51bGwgPyBwb3NUb1ZhbChzY2FsZVgub3JpID09IDEgPyBtb3VzZUxlZnQxIDogbW91c2VUb3AxLCB5U3luY0tleSkgOiBudWxsO1xuXHRcdFx0XHR9XG5cblx0XHRcdFx0cHViU3luYyhtb3VzZW1vdmUsIHNlbGYsIG1vdXNlTGVmdDEsIG1vdXNlVG9wMSwgcGxvdFdpZENzcywgcGxvdEhndENzcywgaWR4KTtcblx0XHRcdH1cblxuXHRcdFx0aWYgKGN1cnNvckZvY3VzKSB7XG5cdFx0XHRcdGxldCBzaG91bGRQdWIgPSBfcHViICYmIHN5bmNPcHRzLnNldFNlcmllcztcblx0XHRcdFx0bGV0IHAgPSBmb2N1cy5wcm94O1xuXG5cdFx0XHRcdGlmIChmb2N1c2VkU2VyaWVzID09IG51bGwpIHtcblx0XHRcdFx0XHRpZiAoY2xvc2VzdERpc3QgPD0gcClcblx0XHRcdFx0XHRcdHNldFNlcmllcyhjbG9zZXN0U2VyaWVzLCBGT0NVU19UUlVFLCB0cnVlLCBzaG91bGRQdWIpO1xuXHRcdFx0XHR9XG5cdFx0XHRcdGVsc2Uge1xuXHRcdFx0XHRcdGlmIChjbG9zZXN0RGlzdCA+IHApXG5cdFx0XHRcdFx0XHRzZXRTZXJpZXMobnVsbCwgRk9DVVNfVFJVRSwgdHJ1ZSwgc2hvdWxkUHViKTtcblx0XHRcdFx0XHRlbHNlIGlmIChjbG9zZXN0U2VyaWVzICE9IGZvY3VzZWRTZXJpZXMpXG5cdFx0XHRcdFx0XHRzZXRTZXJpZXMoY2xvc2VzdFNlcmllcywgRk9DVVNfVFJVRSwgdHJ1ZSwgc2hvdWxkUHViKTtcblx0XHRcdFx0fVxuXHRcdFx0fVxuXHRcdH1cblxuXHRcdGlmIChzaG91bGRTZXRMZWdlbmQpIHtcblx0XHRcdGxlZ2VuZC5pZHggPSBpZHg7XG5cdFx0XHRzZXRMZWdlbmQoKTtcblx0XHR9XG5cblx0XHRfZmlyZSAhPT0gZmFsc2UgJiYgZmlyZShcInNldEN1cnNvclwiKTtcblx0fVxuXG5cdGxldCByZWN0ID0gbnVsbDtcblxuXHRPYmplY3QuZGVmaW5lUHJvcGVydHkoc2VsZiwgJ3JlY3QnLCB7XG5cdFx0Z2V0KCkge1xuXHRcdFx0aWYgKHJlY3QgPT0gbnVsbClcblx0XHRcdFx0c3luY1JlY3QoZmFsc2UpO1xuXG5cdFx0XHRyZXR1cm4gcmVjdDtcblx0XHR9LFxuXHR9KTtcblxuXHRmdW5jdGlvbiBzeW5jUmVjdChkZWZlciA9IGZhbHNlKSB7XG5cdFx0aWYgKGRlZmVyKVxuXHRcdFx0cmVjdCA9IG51bGw7XG5cdFx0ZWxzZSB7XG5cdFx0XHRyZWN0ID0gb3Zlci5nZXRCb3VuZGluZ0NsaWVudFJlY3QoKTtcblx0XHRcdGZpcmUoXCJzeW5jUmVjdFwiLCByZWN0KTtcblx0XHR9XG5cdH1cblxuXHRmdW5jdGlvbiBtb3VzZU1vdmUoZSwgc3JjLCBfbCwgX3QsIF93LCBfaCwgX2kpIHtcblx0XHRpZiAoY3Vyc29yLl9sb2NrKVxuXHRcdFx0cmV0dXJuO1xuXG5cdFx0Ly8gQ2hyb21lIG9uIFdpbmRvd3MgaGFzIGEgYnVnIHdoaWNoIHRyaWdnZXJzIGEgc3RyYXkgbW91c2Vtb3ZlIGV2ZW50IGFmdGVyIGFuIGluaXRpYWwgbW91c2Vkb3duIGV2ZW50XG5cdFx0Ly8gd2hlbiBjbGlja2luZyBpbnRvIGEgcGxvdCBhcyBwYXJ0IG9mIHJlLWZvY3VzaW5nIHRoZSBicm93c2VyIHdpbmRvdy5cblx0XHQvLyB3ZSBnb3R0YSBpZ25vcmUgaXQgdG8gYXZvaWQgdHJpZ2dlcmluZyBhIHBoYW50b20gZHJhZyAvIHNldFNlbGVjdFxuXHRcdC8vIEhvd2V2ZXIsIG9uIHRvdWNoLW9ubHkgZGV2aWNlcyBDaHJvbWUtYmFzZWQgYnJvd3NlcnMgdHJpZ2dlciBhIDAtZGlzdGFuY2UgbW91c2Vtb3ZlIGJlZm9yZSBtb3VzZWRvd25cblx0XHQvLyBzbyB3ZSBkb24ndCBpZ25vcmUgaXQgd2hlbiBtb3VzZWRvd24gaGFzIHNldCB0aGUgZHJhZ2dpbmcgZmxhZ1xuXHRcdGlmIChkcmFnZ2luZyAmJiBlICE9IG51bGwgJiYgZS5tb3ZlbWVudFggPT0gMCAmJiBlLm1vdmVtZW50WSA9PSAwKVxuXHRcdFx0cmV0dXJuO1xuXG5cdFx0Y2FjaGVNb3VzZShlLCBzcmMsIF9sLCBfdCwgX3csIF9oLCBfaSwgZmFsc2UsIGUgIT0gbnVsbCk7XG5cblx0XHRpZiAoZSAhPSBudWxsKVxuXHRcdFx0dXBkYXRlQ3Vyc29yKG51bGwsIHRydWUsIHRydWUpO1xuXHRcdGVsc2Vcblx0XHRcdHVwZGF0ZUN1cnNvcihzcmMsIHRydWUsIGZhbHNlKTtcblx0fVxuXG5cdGZ1bmN0aW9uIGNhY2hlTW91c2UoZSwgc3JjLCBfbCwgX3QsIF93LCBfaCwgX2ksIGluaXRpYWwsIHNuYXApIHtcblx0XHRpZiAocmVjdCA9PSBudWxsKVxuXHRcdFx0c3luY1JlY3QoZmFsc2UpO1xuXG5cdFx0c2V0Q3Vyc29yRXZlbnQoZSk7XG5cblx0XHRpZiAoZSAhPSBudWxsKSB7XG5cdFx0XHRfbCA9IGUuY2xpZW50WCAtIHJlY3QubGVmdDtcblx0XHRcdF90ID0gZS5jbGllbnRZIC0gcmVjdC50b3A7XG5cdFx0fVxuXHRcdGVsc2Uge1xuXHRcdFx0aWYgKF9sIDwgMCB8fCBfdCA8IDApIHtcblx0XHRcdFx0bW91c2VMZWZ0MSA9IC0xMDtcblx0XHRcdFx0bW91c2VUb3AxID0gLTEwO1xuXHRcdFx0XHRyZXR1cm47XG5cdFx0XHR9XG5cblx0XHRcdGxldCBbeEtleSwgeUtleV0gPSBzeW5jT3B0cy5zY2FsZXM7XG5cblx0XHRcdGxldCBzeW5jT3B0c1NyYyA9IHNyYy5jdXJzb3Iuc3luYztcblx0XHRcdGxldCBbeFZhbFNyYywgeVZhbFNyY10gPSBzeW5jT3B0c1NyYy52YWx1ZXM7XG5cdFx0XHRsZXQgW3hLZXlTcmMsIHlLZXlTcmNdID0gc3luY09wdHNTcmMuc2NhbGVzO1xuXHRcdFx0bGV0IFttYXRjaFhLZXlzLCBtYXRjaFlLZXlzXSA9IHN5bmNPcHRzLm1hdGNoO1xuXG5cdFx0XHRsZXQgcm90U3JjID0gc3JjLmF4ZXNbMF0uc2lkZSAlIDIgPT0gMTtcblxuXHRcdFx0bGV0IHhEaW0gPSBzY2FsZVgub3JpID09IDAgPyBwbG90V2lkQ3NzIDogcGxvdEhndENzcyxcblx0XHRcdFx0eURpbSA9IHNjYWxlWC5vcmkgPT0gMSA/IHBsb3RXaWRDc3MgOiBwbG90SGd0Q3NzLFxuXHRcdFx0XHRfeERpbSA9IHJvdFNyYyA/IF9oIDogX3csXG5cdFx0XHRcdF95RGltID0gcm90U3JjID8gX3cgOiBfaCxcblx0XHRcdFx0X3hQb3MgPSByb3RTcmMgPyBfdCA6IF9sLFxuXHRcdFx0XHRfeVBvcyA9IHJvdFNyYyA/IF9sIDogX3Q7XG5cblx0XHRcdGlmICh4S2V5U3JjICE9IG51bGwpXG5cdFx0XHRcdF9sID0gbWF0Y2hYS2V5cyh4S2V5LCB4S2V5U3JjKSA/IGdldFBvcyh4VmFsU3JjLCBzY2FsZXNbeEtleV0sIHhEaW0sIDApIDogLTEwO1xuXHRcdFx0ZWxzZVxuXHRcdFx0XHRfbCA9IHhEaW0gKiAoX3hQb3MvX3hEaW0pO1xuXG5cdFx0XHRpZiAoeUtleVNyYyAhPSBudWxsKVxuXHRcdFx0XHRfdCA9IG1hdGNoWUtleXMoeUtleSwgeUtleVNyYykgPyBnZXRQb3MoeVZhbFNyYywgc2NhbGVzW3lLZXldLCB5RGltLCAwKSA6IC0xMDtcblx0XHRcdGVsc2Vcblx0XHRcdFx0X3QgPSB5RGltICogKF95UG9zL195RGltKTtcblxuXHRcdFx0aWYgKHNjYWxlWC5vcmkgPT0gMSkge1xuXHRcdFx0XHRsZXQgX19sID0gX2w7XG5cdFx0XHRcdF9sID0gX3Q7XG5cdFx0XHRcdF90ID0gX19sO1xuXHRcdFx0fVxuXHRcdH1cblxuXHRcdGlmIChzbmFwICYmIChzcmMgPT0gbnVsbCB8fCBzcmMuY3Vyc29yLmV2ZW50LnR5cGUgPT0gbW91c2Vtb3ZlKSkge1xuXHRcdFx0aWYgKF9sIDw9IDEgfHwgX2wgPj0gcGxvdFdpZENzcyAtIDEpXG5cdFx0XHRcdF9sID0gaW5jclJvdW5kKF9sLCBwbG90V2lkQ3NzKTtcblxuXHRcdFx0aWYgKF90IDw9IDEgfHwgX3QgPj0gcGxvdEhndENzcyAtIDEpXG5cdFx0XHRcdF90ID0gaW5jclJvdW5kKF90LCBwbG90SGd0Q3NzKTtcblx0XHR9XG5cblx0XHRpZiAoaW5pdGlhbCkge1xuXHRcdFx0cmF3TW91c2VMZWZ0MCA9IF9sO1xuXHRcdFx0cmF3TW91c2VUb3AwID0gX3Q7XG5cblx0XHRcdFttb3VzZUxlZnQwLCBtb3VzZVRvcDBdID0gY3Vyc29yLm1vdmUoc2VsZiwgX2wsIF90KTtcblx0XHR9XG5cdFx0ZWxzZSB7XG5cdFx0XHRtb3VzZUxlZnQxID0gX2w7XG5cdFx0XHRtb3VzZVRvcDEgPSBfdDtcblx0XHR9XG5cdH1cblxuXHRjb25zdCBfaGlkZVByb3BzID0ge1xuXHRcdHdpZHRoOiAwLFxuXHRcdGhlaWdodDogMCxcblx0XHRsZWZ0OiAwLFxuXHRcdHRvcDogMCxcblx0fTtcblxuXHRmdW5jdGlvbiBoaWRlU2VsZWN0KCkge1xuXHRcdHNldFNlbGVjdChfaGlkZVByb3BzLCBmYWxzZSk7XG5cdH1cblxuXHRsZXQgZG93blNlbGVjdExlZnQ7XG5cdGxldCBkb3duU2VsZWN0VG9wO1xuXHRsZXQgZG93blNlbGVjdFdpZHRoO1xuXHRsZXQgZG93blNlbGVjdEhlaWdodDtcblxuXHRmdW5jdGlvbiBtb3VzZURvd24oZSwgc3JjLCBfbCwgX3QsIF93LCBfaCwgX2kpIHtcblx0XHRkcmFnZ2luZyA9IHRydWU7XG5cdFx0ZHJhZ1ggPSBkcmFnWSA9IGRyYWcuX3ggPSBkcmFnLl95ID0gZmFsc2U7XG5cblx0XHRjYWNoZU1vdXNlKGUsIHNyYywgX2wsIF90LCBfdywgX2gsIF9pLCB0cnVlLCBmYWxzZSk7XG5cblx0XHRpZiAoZSAhPSBudWxsKSB7XG5cdFx0XHRvbk1vdXNlKG1vdXNldXAsIGRvYywgbW91c2VVcCwgZmFsc2UpO1xuXHRcdFx0cHViU3luYyhtb3VzZWRvd24sIHNlbGYsIG1vdXNlTGVmdDAsIG1vdXNlVG9wMCwgcGxvdFdpZENzcywgcGxvdEhndENzcywgbnVsbCk7XG5cdFx0fVxuXG5cdFx0bGV0IHsgbGVmdCwgdG9wLCB3aWR0aCwgaGVpZ2h0IH0gPSBzZWxlY3Q7XG5cblx0XHRkb3duU2VsZWN0TGVmdCAgID0gbGVmdDtcblx0XHRkb3duU2VsZWN0VG9wICAgID0gdG9wO1xuXHRcdGRvd25TZWxlY3RXaWR0aCAgPSB3aWR0aDtcblx0XHRkb3duU2VsZWN0SGVpZ2h0ID0gaGVpZ2h0O1xuXG5cdC8vXHRoaWRlU2VsZWN0KCk7XG5cdH1cblxuXHRmdW5jdGlvbiBtb3VzZVVwKGUsIHNyYywgX2wsIF90LCBfdywgX2gsIF9pKSB7XG5cdFx0ZHJhZ2dpbmcgPSBkcmFnLl94ID0gZHJhZy5feSA9IGZhbHNlO1xuXG5cdFx0Y2FjaGVNb3VzZShlLCBzcmMsIF9sLCBfdCwgX3csIF9oLCBfaSwgZmFsc2UsIHRydWUpO1xuXG5cdFx0bGV0IHsgbGVmdCwgdG9wLCB3aWR0aCwgaGVpZ2h0IH0gPSBzZWxlY3Q7XG5cblx0XHRsZXQgaGFzU2VsZWN0ID0gd2lkdGggPiAwIHx8IGhlaWdodCA+IDA7XG5cdFx0bGV0IGNoZ1NlbGVjdCA9IChcblx0XHRcdGRvd25TZWxlY3RMZWZ0ICAgIT0gbGVmdCAgIHx8XG5cdFx0XHRkb3duU2VsZWN0VG9wICAgICE9IHRvcCAgICB8fFxuXHRcdFx0ZG93blNlbGVjdFdpZHRoICAhPSB3aWR0aCAgfHxcblx0XHRcdGRvd25TZWxlY3RIZWlnaHQgIT0gaGVpZ2h0XG5cdFx0KTtcblxuXHRcdGhhc1NlbGVjdCAmJiBjaGdTZWxlY3QgJiYgc2V0U2VsZWN0KHNlbGVjdCk7XG5cblx0XHRpZiAoZHJhZy5zZXRTY2FsZSAmJiBoYXNTZWxlY3QgJiYgY2hnU2VsZWN0KSB7XG5cdFx0Ly9cdGlmIChzeW5jS2V5ICE9IG51bGwpIHtcblx0XHQvL1x0XHRkcmFnWCA9IGRyYWcueDtcblx0XHQvL1x0XHRkcmFnWSA9IGRyYWcueTtcblx0XHQvL1x0fVxuXG5cdFx0XHRsZXQgeE9mZiA9IGxlZnQsXG5cdFx0XHRcdHhEaW0gPSB3aWR0aCxcblx0XHRcdFx0eU9mZiA9IHRvcCxcblx0XHRcdFx0eURpbSA9IGhlaWdodDtcblxuXHRcdFx0aWYgKHNjYWxlWC5vcmkgPT0gMSkge1xuXHRcdFx0XHR4T2ZmID0gdG9wLFxuXHRcdFx0XHR4RGltID0gaGVpZ2h0LFxuXHRcdFx0XHR5T2ZmID0gbGVmdCxcblx0XHRcdFx0eURpbSA9IHdpZHRoO1xuXHRcdFx0fVxuXG5cdFx0XHRpZiAoZHJhZ1gpIHtcblx0XHRcdFx0X3NldFNjYWxlKHhTY2FsZUtleSxcblx0XHRcdFx0XHRwb3NUb1ZhbCh4T2ZmLCB4U2NhbGVLZXkpLFxuXHRcdFx0XHRcdHBvc1RvVmFsKHhPZmYgKyB4RGltLCB4U2NhbGVLZXkpXG5cdFx0XHRcdCk7XG5cdFx0XHR9XG5cblx0XHRcdGlmIChkcmFnWSkge1xuXHRcdFx0XHRmb3IgKGxldCBrIGluIHNjYWxlcykge1xuXHRcdFx0XHRcdGxldCBzYyA9IHNjYWxlc1trXTtcblxuXHRcdFx0XHRcdGlmIChrICE9IHhTY2FsZUtleSAmJiBzYy5mcm9tID09IG51bGwgJiYgc2MubWluICE9IGluZikge1xuXHRcdFx0XHRcdFx0X3NldFNjYWxlKGssXG5cdFx0XHRcdFx0XHRcdHBvc1RvVmFsKHlPZmYgKyB5RGltLCBrKSxcblx0XHRcdFx0XHRcdFx0cG9zVG9WYWwoeU9mZiwgaylcblx0XHRcdFx0XHRcdCk7XG5cdFx0XHRcdFx0fVxuXHRcdFx0XHR9XG5cdFx0XHR9XG5cblx0XHRcdGhpZGVTZWxlY3QoKTtcblx0XHR9XG5cdFx0ZWxzZSBpZiAoY3Vyc29yLmxvY2spIHtcblx0XHRcdGN1cnNvci5fbG9jayA9ICFjdXJzb3IuX2xvY2s7XG5cdFx0XHR1cGRhdGVDdXJzb3Ioc3JjLCB0cnVlLCBlICE9IG51bGwpO1xuXHRcdH1cblxuXHRcdGlmIChlICE9IG51bGwpIHtcblx0XHRcdG9mZk1vdXNlKG1vdXNldXAsIGRvYyk7XG5cdFx0XHRwdWJTeW5jKG1vdXNldXAsIHNlbGYsIG1vdXNlTGVmdDEsIG1vdXNlVG9wMSwgcGxvdFdpZENzcywgcGxvdEhndENzcywgbnVsbCk7XG5cdFx0fVxuXHR9XG5cblx0ZnVuY3Rpb24gbW91c2VMZWF2ZShlLCBzcmMsIF9sLCBfdCwgX3csIF9oLCBfaSkge1xuXHRcdGlmIChjdXJzb3IuX2xvY2spXG5cdFx0XHRyZXR1cm47XG5cblx0XHRzZXRDdXJzb3JFdmVudChlKTtcblxuXHRcdGxldCBfZHJhZ2dpbmcgPSBkcmFnZ2luZztcblxuXHRcdGlmIChkcmFnZ2luZykge1xuXHRcdFx0Ly8gaGFuZGxlIGNhc2Ugd2hlbiBtb3VzZW1vdmUgYXJlbid0IGZpcmVkIGFsbCB0aGUgd2F5IHRvIGVkZ2VzIGJ5IGJyb3dzZXJcblx0XHRcdGxldCBzbmFwSCA9IHRydWU7XG5cdFx0XHRsZXQgc25hcFYgPSB0cnVlO1xuXHRcdFx0bGV0IHNuYXBQcm94ID0gMTA7XG5cblx0XHRcdGxldCBkcmFnSCwgZHJhZ1Y7XG5cblx0XHRcdGlmIChzY2FsZVgub3JpID09IDApIHtcblx0XHRcdFx0ZHJhZ0ggPSBkcmFnWDtcblx0XHRcdFx0ZHJhZ1YgPSBkcmFnWTtcblx0XHRcdH1cblx0XHRcdGVsc2Uge1xuXHRcdFx0XHRkcmFnSCA9IGRyYWdZO1xuXHRcdFx0XHRkcmFnViA9IGRyYWdYO1xuXHRcdFx0fVxuXG5cdFx0XHRpZiAoZHJhZ0ggJiYgZHJhZ1YpIHtcblx0XHRcdFx0Ly8gbWF5YmUgb21uaSBjb3JuZXIgc25hcFxuXHRcdFx0XHRzbmFwSCA9IG1vdXNlTGVmdDEgPD0gc25hcFByb3ggfHwgbW91c2VMZWZ0MSA+PSBwbG90V2lkQ3NzIC0gc25hcFByb3g7XG5cdFx0XHRcdHNuYXBWID0gbW91c2VUb3AxICA8PSBzbmFwUHJveCB8fCBtb3VzZVRvcDEgID49IHBsb3RIZ3RDc3MgLSBzbmFwUHJveDtcblx0XHRcdH1cblxuXHRcdFx0aWYgKGRyYWdIICYmIHNuYXBIKVxuXHRcdFx0XHRtb3VzZUxlZnQxID0gbW91c2VMZWZ0MSA8IG1vdXNlTGVmdDAgPyAwIDogcGxvdFdpZENzcztcblxuXHRcdFx0aWYgKGRyYWdWICYmIHNuYXBWKVxuXHRcdFx0XHRtb3VzZVRvcDEgPSBtb3VzZVRvcDEgPCBtb3VzZVRvcDAgPyAwIDogcGxvdEhndENzcztcblxuXHRcdFx0dXBkYXRlQ3Vyc29yKG51bGwsIHRydWUsIHRydWUpO1xuXG5cdFx0XHRkcmFnZ2luZyA9IGZhbHNlO1xuXHRcdH1cblxuXHRcdG1vdXNlTGVmdDEgPSAtMTA7XG5cdFx0bW91c2VUb3AxID0gLTEwO1xuXG5cdFx0YWN0aXZlSWR4cy5maWxsKG51bGwpO1xuXG5cdFx0Ly8gcGFzc2luZyBhIG5vbi1udWxsIHRpbWVzdGFtcCB0byBmb3JjZSBzeW5jL21vdXNlbW92ZSBldmVudFxuXHRcdHVwZGF0ZUN1cnNvcihudWxsLCB0cnVlLCB0cnVlKTtcblxuXHRcdGlmIChfZHJhZ2dpbmcpXG5cdFx0XHRkcmFnZ2luZyA9IF9kcmFnZ2luZztcblx0fVxuXG5cdGZ1bmN0aW9uIGRibENsaWNrKGUsIHNyYywgX2wsIF90LCBfdywgX2gsIF9pKSB7XG5cdFx0aWYgKGN1cnNvci5fbG9jaylcblx0XHRcdHJldHVybjtcblxuXHRcdHNldEN1cnNvckV2ZW50KGUpO1xuXG5cdFx0YXV0b1NjYWxlWCgpO1xuXG5cdFx0aGlkZVNlbGVjdCgpO1xuXG5cdFx0aWYgKGUgIT0gbnVsbClcblx0XHRcdHB1YlN5bmMoZGJsY2xpY2ssIHNlbGYsIG1vdXNlTGVmdDEsIG1vdXNlVG9wMSwgcGxvdFdpZENzcywgcGxvdEhndENzcywgbnVsbCk7XG5cdH1cblxuXHRmdW5jdGlvbiBzeW5jUHhSYXRpbygpIHtcblx0XHRheGVzLmZvckVhY2goc3luY0ZvbnRTaXplKTtcblx0XHRfc2V0U2l6ZShzZWxmLndpZHRoLCBzZWxmLmhlaWdodCwgdHJ1ZSk7XG5cdH1cblxuXHRvbihkcHB4Y2hhbmdlLCB3aW4sIHN5bmNQeFJhdGlvKTtcblxuXHQvLyBpbnRlcm5hbCBwdWIvc3ViXG5cdGNvbnN0IGV2ZW50cyA9IHt9O1xuXG5cdGV2ZW50cy5tb3VzZWRvd24gPSBtb3VzZURvd247XG5cdGV2ZW50cy5tb3VzZW1vdmUgPSBtb3VzZU1vdmU7XG5cdGV2ZW50cy5tb3VzZXVwID0gbW91c2VVcDtcblx0ZXZlbnRzLmRibGNsaWNrID0gZGJsQ2xpY2s7XG5cdGV2ZW50c1tcInNldFNlcmllc1wiXSA9IChlLCBzcmMsIGlkeCwgb3B0cykgPT4ge1xuXHRcdGxldCBzZXJpZXNJZHhNYXRjaGVyID0gc3luY09wdHMubWF0Y2hbMl07XG5cdFx0aWR4ID0gc2VyaWVzSWR4TWF0Y2hlcihzZWxmLCBzcmMsIGlkeCk7XG5cdFx0aWR4ICE9IC0xICYmIHNldFNlcmllcyhpZHgsIG9wdHMsIHRydWUsIGZhbHNlKTtcblx0fTtcblxuXHRpZiAoc2hvd0N1cnNvcikge1xuXHRcdG9uTW91c2UobW91c2Vkb3duLCAgb3ZlciwgbW91c2VEb3duKTtcblx0XHRvbk1vdXNlKG1vdXNlbW92ZSwgIG92ZXIsIG1vdXNlTW92ZSk7XG5cdFx0b25Nb3VzZShtb3VzZWVudGVyLCBvdmVyLCBlID0+IHtcblx0XHRcdHNldEN1cnNvckV2ZW50KGUpO1xuXHRcdFx0c3luY1JlY3QoZmFsc2UpO1xuXHRcdH0pO1xuXHRcdG9uTW91c2UobW91c2VsZWF2ZSwgb3ZlciwgbW91c2VMZWF2ZSk7XG5cblx0XHRvbk1vdXNlKGRibGNsaWNrLCBvdmVyLCBkYmxDbGljayk7XG5cblx0XHRjdXJzb3JQbG90cy5hZGQoc2VsZik7XG5cblx0XHRzZWxmLnN5bmNSZWN0ID0gc3luY1JlY3Q7XG5cdH1cblxuXHQvLyBleHRlcm5hbCBvbi9vZmZcblx0Y29uc3QgaG9va3MgPSBzZWxmLmhvb2tzID0gb3B0cy5ob29rcyB8fCB7fTtcblxuXHRmdW5jdGlvbiBmaXJlKGV2TmFtZSwgYTEsIGEyKSB7XG5cdFx0aWYgKGRlZmVySG9va3MpXG5cdFx0XHRob29rc1F1ZXVlLnB1c2goW2V2TmFtZSwgYTEsIGEyXSk7XG5cdFx0ZWxzZSB7XG5cdFx0XHRpZiAoZXZOYW1lIGluIGhvb2tzKSB7XG5cdFx0XHRcdGhvb2tzW2V2TmFtZV0uZm9yRWFjaChmbiA9PiB7XG5cdFx0XHRcdFx0Zm4uY2FsbChudWxsLCBzZWxmLCBhMSwgYTIpO1xuXHRcdFx0XHR9KTtcblx0XHRcdH1cblx0XHR9XG5cdH1cblxuXHQob3B0cy5wbHVnaW5zIHx8IFtdKS5mb3JFYWNoKHAgPT4ge1xuXHRcdGZvciAobGV0IGV2TmFtZSBpbiBwLmhvb2tzKVxuXHRcdFx0aG9va3NbZXZOYW1lXSA9IChob29rc1tldk5hbWVdIHx8IFtdKS5jb25jYXQocC5ob29rc1tldk5hbWVdKTtcblx0fSk7XG5cblx0Y29uc3Qgc2VyaWVzSWR4TWF0Y2hlciA9IChzZWxmLCBzcmMsIHNyY1Nlcmllc0lkeCkgPT4gc3JjU2VyaWVzSWR4O1xuXG5cdGNvbnN0IHN5bmNPcHRzID0gYXNzaWduKHtcblx0XHRrZXk6IG51bGwsXG5cdFx0c2V0U2VyaWVzOiBmYWxzZSxcblx0XHRmaWx0ZXJzOiB7XG5cdFx0XHRwdWI6IHJldFRydWUsXG5cdFx0XHRzdWI6IHJldFRydWUsXG5cdFx0fSxcblx0XHRzY2FsZXM6IFt4U2NhbGVLZXksIHNlcmllc1sxXSA/IHNlcmllc1sxXS5zY2FsZSA6IG51bGxdLFxuXHRcdG1hdGNoOiBbcmV0RXEsIHJldEVxLCBzZXJpZXNJZHhNYXRjaGVyXSxcblx0XHR2YWx1ZXM6IFtudWxsLCBudWxsXSxcblx0fSwgY3Vyc29yLnN5bmMpO1xuXG5cdGlmIChzeW5jT3B0cy5tYXRjaC5sZW5ndGggPT0gMilcblx0XHRzeW5jT3B0cy5tYXRjaC5wdXNoKHNlcmllc0lkeE1hdGNoZXIpO1xuXG5cdGN1cnNvci5zeW5jID0gc3luY09wdHM7XG5cblx0Y29uc3Qgc3luY0tleSA9IHN5bmNPcHRzLmtleTtcblxuXHRjb25zdCBzeW5jID0gX3N5bmMoc3luY0tleSk7XG5cblx0ZnVuY3Rpb24gcHViU3luYyh0eXBlLCBzcmMsIHgsIHksIHcsIGgsIGkpIHtcblx0XHRpZiAoc3luY09wdHMuZmlsdGVycy5wdWIodHlwZSwgc3JjLCB4LCB5LCB3LCBoLCBpKSlcblx0XHRcdHN5bmMucHViKHR5cGUsIHNyYywgeCwgeSwgdywgaCwgaSk7XG5cdH1cblxuXHRzeW5jLnN1YihzZWxmKTtcblxuXHRmdW5jdGlvbiBwdWIodHlwZSwgc3JjLCB4LCB5LCB3LCBoLCBpKSB7XG5cdFx0aWYgKHN5bmNPcHRzLmZpbHRlcnMuc3ViKHR5cGUsIHNyYywgeCwgeSwgdywgaCwgaSkpXG5cdFx0XHRldmVudHNbdHlwZV0obnVsbCwgc3JjLCB4LCB5LCB3LCBoLCBpKTtcblx0fVxuXG5cdHNlbGYucHViID0gcHViO1xuXG5cdGZ1bmN0aW9uIGRlc3Ryb3koKSB7XG5cdFx0c3luYy51bnN1YihzZWxmKTtcblx0XHRjdXJzb3JQbG90cy5kZWxldGUoc2VsZik7XG5cdFx0bW91c2VMaXN0ZW5lcnMuY2xlYXIoKTtcblx0XHRvZmYoZHBweGNoYW5nZSwgd2luLCBzeW5jUHhSYXRpbyk7XG5cdFx0cm9vdC5yZW1vdmUoKTtcblx0XHRsZWdlbmRUYWJsZT8ucmVtb3ZlKCk7IC8vIGluIGNhc2UgbW91bnRlZCBvdXRzaWRlIG9mIHJvb3Rcblx0XHRmaXJlKFwiZGVzdHJveVwiKTtcblx0fVxuXG5cdHNlbGYuZGVzdHJveSA9IGRlc3Ryb3k7XG5cblx0ZnVuY3Rpb24gX2luaXQoKSB7XG5cdFx0ZmlyZShcImluaXRcIiwgb3B0cywgZGF0YSk7XG5cblx0XHRzZXREYXRhKGRhdGEgfHwgb3B0cy5kYXRhLCBmYWxzZSk7XG5cblx0XHRpZiAocGVuZFNjYWxlc1t4U2NhbGVLZXldKVxuXHRcdFx0c2V0U2NhbGUoeFNjYWxlS2V5LCBwZW5kU2NhbGVzW3hTY2FsZUtleV0pO1xuXHRcdGVsc2Vcblx0XHRcdGF1dG9TY2FsZVgoKTtcblxuXHRcdHNob3VsZFNldFNlbGVjdCA9IHNlbGVjdC5zaG93ICYmIChzZWxlY3Qud2lkdGggPiAwIHx8IHNlbGVjdC5oZWlnaHQgPiAwKTtcblx0XHRzaG91bGRTZXRDdXJzb3IgPSBzaG91bGRTZXRMZWdlbmQgPSB0cnVlO1xuXG5cdFx0X3NldFNpemUob3B0cy53aWR0aCwgb3B0cy5oZWlnaHQpO1xuXHR9XG5cblx0c2VyaWVzLmZvckVhY2goaW5pdFNlcmllcyk7XG5cblx0YXhlcy5mb3JFYWNoKGluaXRBeGlzKTtcblxuXHRpZiAodGhlbikge1xuXHRcdGlmICh0aGVuIGluc3RhbmNlb2YgSFRNTEVsZW1lbnQpIHtcblx0XHRcdHRoZW4uYXBwZW5kQ2hpbGQocm9vdCk7XG5cdFx0XHRfaW5pdCgpO1xuXHRcdH1cblx0XHRlbHNlXG5cdFx0XHR0aGVuKHNlbGYsIF9pbml0KTtcblx0fVxuXHRlbHNlXG5cdFx0X2luaXQoKTtcblxuXHRyZXR1cm4gc2VsZjtcbn1cblxudVBsb3QuYXNzaWduID0gYXNzaWduO1xudVBsb3QuZm10TnVtID0gZm10TnVtO1xudVBsb3QucmFuZ2VOdW0gPSByYW5nZU51bTtcbnVQbG90LnJhbmdlTG9nID0gcmFuZ2VMb2c7XG51UGxvdC5yYW5nZUFzaW5oID0gcmFuZ2VBc2luaDtcbnVQbG90Lm9yaWVudCAgID0gb3JpZW50O1xudVBsb3QucHhSYXRpbyA9IHB4UmF0aW87XG5cbntcblx0dVBsb3Quam9pbiA9IGpvaW47XG59XG5cbntcblx0dVBsb3QuZm10RGF0ZSA9IGZtdERhdGU7XG5cdHVQbG90LnR6RGF0ZSAgPSB0ekRhdGU7XG59XG5cbnVQbG90LnN5bmMgPSBfc3luYztcblxue1xuXHR1UGxvdC5hZGRHYXAgPSBhZGRHYXA7XG5cdHVQbG90LmNsaXBHYXBzID0gY2xpcEdhcHM7XG5cblx0bGV0IHBhdGhzID0gdVBsb3QucGF0aHMgPSB7XG5cdFx0cG9pbnRzLFxuXHR9O1xuXG5cdChwYXRocy5saW5lYXIgID0gbGluZWFyKTtcblx0KHBhdGhzLnN0ZXBwZWQgPSBzdGVwcGVkKTtcblx0KHBhdGhzLmJhcnMgICAgPSBiYXJzKTtcblx0KHBhdGhzLnNwbGluZSAgPSBtb25vdG9uZUN1YmljKTtcbn1cblxuZXhwb3J0IHsgdVBsb3QgYXMgZGVmYXVsdCB9O1xuIiwgIi8qKiBXaGF0IGEgY2hhcnQgaXMgbWFkZSBvZiwgaW4gdGhlIHdvcmRzIG9mIHVQbG90LiAqL1xuaW1wb3J0IHR5cGUgdVBsb3QgZnJvbSAndXBsb3QnO1xuaW1wb3J0IHsgZHVyYXRpb24sIG51bWJlciB9IGZyb20gJy4vZm9ybWF0JztcbmltcG9ydCB0eXBlIHsgWEF4aXMgfSBmcm9tICcuL3Nlcmllcyc7XG5pbXBvcnQgdHlwZSB7IFBhbGV0dGUgfSBmcm9tICcuL3RoZW1lJztcblxuZXhwb3J0IGZ1bmN0aW9uIGF4ZXMoY29sb3VyczogUGFsZXR0ZSwgYXhpczogWEF4aXMsIHZhbHVlOiAodmFsdWU6IG51bWJlcikgPT4gc3RyaW5nKTogdVBsb3QuQXhpc1tdIHtcbiAgY29uc3QgbG9vayA9IHtcbiAgICBzdHJva2U6IGNvbG91cnMudGV4dCxcbiAgICBmb250OiBjb2xvdXJzLmZvbnQsXG4gICAgZ3JpZDogeyBzdHJva2U6IGNvbG91cnMuZ3JpZCwgd2lkdGg6IDEgfSxcbiAgICB0aWNrczogeyBzdHJva2U6IGNvbG91cnMuZ3JpZCwgd2lkdGg6IDEsIHNpemU6IDMgfSxcbiAgICBnYXA6IDMsXG4gIH07XG4gIGNvbnN0IHg6IHVQbG90LkF4aXMgPSB7IC4uLmxvb2ssIHNpemU6IDI0LCBzcGFjZTogNzAsIGdyaWQ6IHsgc2hvdzogZmFsc2UgfSB9O1xuICBpZiAoYXhpcyAhPT0gJ3RpbWUnKSB4LnZhbHVlcyA9IChfLCBzcGxpdHMpID0+IHNwbGl0cy5tYXAoc3BsaXQgPT4geFRleHQoYXhpcywgc3BsaXQpKTtcbiAgY29uc3QgeTogdVBsb3QuQXhpcyA9IHtcbiAgICAuLi5sb29rLFxuICAgIHNwYWNlOiAyNixcbiAgICB2YWx1ZXM6IChfLCBzcGxpdHMpID0+IHNwbGl0cy5tYXAoc3BsaXQgPT4gKHNwbGl0ID09PSBudWxsID8gJycgOiB2YWx1ZShzcGxpdCkpKSxcbiAgICBzaXplOiAoc2VsZiwgdmFsdWVzKSA9PiBheGlzV2lkdGgoc2VsZiwgdmFsdWVzLCBjb2xvdXJzLmZvbnQpLFxuICB9O1xuICByZXR1cm4gW3gsIHldO1xufVxuXG5leHBvcnQgZnVuY3Rpb24geFRleHQoYXhpczogWEF4aXMsIHZhbHVlOiBudW1iZXIpOiBzdHJpbmcge1xuICBpZiAoYXhpcyA9PT0gJ3N0ZXAnKSByZXR1cm4gbnVtYmVyKHZhbHVlKTtcbiAgcmV0dXJuIHZhbHVlIDwgMTAgPyBgJHtOdW1iZXIodmFsdWUudG9GaXhlZCgxKSl9IHNgIDogZHVyYXRpb24odmFsdWUpO1xufVxuXG5sZXQgbWVhc3VyaW5nOiBDYW52YXNSZW5kZXJpbmdDb250ZXh0MkQgfCBudWxsID0gbnVsbDtcblxuZnVuY3Rpb24gYXhpc1dpZHRoKF86IHVQbG90LCB2YWx1ZXM6IHN0cmluZ1tdIHwgbnVsbCwgZm9udDogc3RyaW5nKTogbnVtYmVyIHtcbiAgbWVhc3VyaW5nID8/PSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCdjYW52YXMnKS5nZXRDb250ZXh0KCcyZCcpO1xuICBpZiAoIXZhbHVlcyB8fCAhbWVhc3VyaW5nKSByZXR1cm4gNDA7XG4gIG1lYXN1cmluZy5mb250ID0gZm9udDtcbiAgY29uc3Qgd2lkZXN0ID0gTWF0aC5tYXgoMCwgLi4udmFsdWVzLm1hcCh2YWx1ZSA9PiBtZWFzdXJpbmc/Lm1lYXN1cmVUZXh0KHZhbHVlID8/ICcnKS53aWR0aCA/PyAwKSk7XG4gIHJldHVybiBNYXRoLm1heCgzMiwgTWF0aC5jZWlsKHdpZGVzdCkgKyAxMCk7XG59XG5cbi8qKiBDb2xvdXJzIHJlcGVhdCBhZnRlciBlaWdodDsgYSBkYXNoZWQgbGluZSB0aGVuIHRlbGxzIHRoZSBzZWNvbmQgZWlnaHQgZnJvbSB0aGUgZmlyc3QuICovXG5leHBvcnQgZnVuY3Rpb24gbGluZVNlcmllcyhsYWJlbDogc3RyaW5nLCBpbmRleDogbnVtYmVyLCBjb2xvdXJzOiBQYWxldHRlKTogdVBsb3QuU2VyaWVzIHtcbiAgY29uc3QgdHVybiA9IE1hdGguZmxvb3IoaW5kZXggLyBjb2xvdXJzLnNlcmllcy5sZW5ndGgpO1xuICByZXR1cm4ge1xuICAgIGxhYmVsLFxuICAgIHN0cm9rZTogY29sb3Vycy5zZXJpZXNbaW5kZXggJSBjb2xvdXJzLnNlcmllcy5sZW5ndGhdISxcbiAgICB3aWR0aDogMS41LFxuICAgIC4uLih0dXJuID4gMCA/IHsgZGFzaDogWzYsIDMgKiB0dXJuXSB9IDoge30pLFxuICB9O1xufVxuXG4vKiogQSBwb2ludCBiZXR3ZWVuIHR3byBnYXBzIGhhcyBubyBsaW5lIHRvIGJlIHNlZW4gYnksIHNvIGl0IGlzIGRyYXduIGFzIGEgZG90LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzb2xhdGVkKCk6IHVQbG90LlNlcmllcy5Qb2ludHMge1xuICByZXR1cm4ge1xuICAgIHNpemU6IDUsXG4gICAgZmlsdGVyOiAoc2VsZiwgc2VyaWVzLCBzaG93bikgPT4ge1xuICAgICAgaWYgKHNob3duKSByZXR1cm4gbnVsbDtcbiAgICAgIGNvbnN0IGNvbHVtbiA9IHNlbGYuZGF0YVtzZXJpZXNdID8/IFtdO1xuICAgICAgY29uc3QgW2Zyb20sIHRvXSA9IFtzZWxmLnNlcmllc1swXT8uaWR4cz8uWzBdID8/IDAsIHNlbGYuc2VyaWVzWzBdPy5pZHhzPy5bMV0gPz8gY29sdW1uLmxlbmd0aCAtIDFdO1xuICAgICAgcmV0dXJuIGxvbmVseShjb2x1bW4sIGZyb20sIHRvKTtcbiAgICB9LFxuICB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gbG9uZWx5KGNvbHVtbjogQXJyYXlMaWtlPG51bWJlciB8IG51bGwgfCB1bmRlZmluZWQ+LCBmcm9tOiBudW1iZXIsIHRvOiBudW1iZXIpOiBudW1iZXJbXSB7XG4gIGNvbnN0IGZvdW5kOiBudW1iZXJbXSA9IFtdO1xuICBsZXQgcHJldmlvdXM6IG51bWJlciB8IG51bGwgPSBudWxsO1xuICBsZXQgYnJva2VuID0gdHJ1ZTtcbiAgZm9yIChsZXQgaSA9IGZyb207IGkgPD0gdG87IGkrKykge1xuICAgIGNvbnN0IHZhbHVlID0gY29sdW1uW2ldO1xuICAgIGlmICh2YWx1ZSA9PT0gdW5kZWZpbmVkKSBjb250aW51ZTtcbiAgICBpZiAodmFsdWUgPT09IG51bGwpIHtcbiAgICAgIGlmIChwcmV2aW91cyAhPT0gbnVsbCAmJiBicm9rZW4pIGZvdW5kLnB1c2gocHJldmlvdXMpO1xuICAgICAgcHJldmlvdXMgPSBudWxsO1xuICAgICAgYnJva2VuID0gdHJ1ZTtcbiAgICB9IGVsc2Uge1xuICAgICAgaWYgKHByZXZpb3VzICE9PSBudWxsKSBicm9rZW4gPSBmYWxzZTtcbiAgICAgIHByZXZpb3VzID0gaTtcbiAgICB9XG4gIH1cbiAgaWYgKHByZXZpb3VzICE9PSBudWxsICYmIGJyb2tlbikgZm91bmQucHVzaChwcmV2aW91cyk7XG4gIHJldHVybiBmb3VuZDtcbn1cbiIsICIvKiogTG9nZ2VkIHBvaW50cywgYW5kIGhvdyB0aGV5IGJlY29tZSB0aGUgY29sdW1ucyBvZiBhIGNoYXJ0LiAqL1xuaW1wb3J0IHR5cGUgeyBTZXJpZXNQb2ludHMgfSBmcm9tICcuL3Byb3RvY29sJztcblxuZXhwb3J0IHR5cGUgWEF4aXMgPSAnc3RlcCcgfCAncmVsYXRpdmUnIHwgJ3RpbWUnO1xuXG5leHBvcnQgdHlwZSBDb2x1bW4gPSAobnVtYmVyIHwgbnVsbCB8IHVuZGVmaW5lZClbXTtcblxuLyoqIEFwcGVuZHMgaW4gcGxhY2U6IGEgcnVuJ3MgcG9pbnRzIG9ubHkgZXZlciBncm93LCB1bnRpbCB0aGV5IGFyZSBzYW1wbGVkIGFuZXcuICovXG5leHBvcnQgZnVuY3Rpb24gYXBwZW5kKGhlbGQ6IFNlcmllc1BvaW50cywgbW9yZTogU2VyaWVzUG9pbnRzKTogdm9pZCB7XG4gIC8vIFNwcmVhZGluZyBhIGxvbmcgYXJyYXkgaW50byBwdXNoKCkgb3ZlcmZsb3dzIHRoZSBzdGFjay5cbiAgZm9yIChsZXQgaSA9IDA7IGkgPCBtb3JlLnQubGVuZ3RoOyBpKyspIHtcbiAgICBoZWxkLnQucHVzaChtb3JlLnRbaV0hKTtcbiAgICBoZWxkLnMucHVzaChtb3JlLnNbaV0gPz8gbnVsbCk7XG4gICAgaGVsZC52LnB1c2gobW9yZS52W2ldID8/IG51bGwpO1xuICB9XG59XG5cbi8qKiBXaGVyZSBlYWNoIHBvaW50IHN0YW5kcyBvbiB0aGUgYXhpcy4gV2l0aG91dCBzdGVwcywgcG9pbnRzIGFyZSBjb3VudGVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBvc2l0aW9ucyhwb2ludHM6IFNlcmllc1BvaW50cywgYXhpczogWEF4aXMsIHN0YXJ0ZWQ6IG51bWJlcik6IG51bWJlcltdIHtcbiAgaWYgKGF4aXMgPT09ICd0aW1lJykgcmV0dXJuIHBvaW50cy50O1xuICBpZiAoYXhpcyA9PT0gJ3JlbGF0aXZlJykgcmV0dXJuIHBvaW50cy50Lm1hcCh0ID0+IHQgLSBzdGFydGVkKTtcbiAgcmV0dXJuIHBvaW50cy5zLnNvbWUoc3RlcCA9PiBzdGVwICE9PSBudWxsKSA/IHBvaW50cy5zLm1hcCgoc3RlcCwgaSkgPT4gc3RlcCA/PyBpKSA6IHBvaW50cy50Lm1hcCgoXywgaSkgPT4gaSk7XG59XG5cbi8qKlxuICogT25lIGNvbHVtbiBvZiB4IGFuZCBvbmUgb2YgeSBmb3IgZWFjaCBzZXJpZXMsIGFzIHRoZSBjaGFydCB3YW50cyBpdC5cbiAqIEEgbWlzc2luZyB2YWx1ZSAobnVsbCkgaXMgYSBnYXA7IHdoZXJlIGEgc2VyaWVzIG1lcmVseSBoYXMgbm8gcG9pbnQgYXQgYW5vdGhlcidzIHggKHVuZGVmaW5lZCkgaXRzIGxpbmUgZ29lcyBvbi5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFsaWduZWQoc2VyaWVzOiB7IHg6IG51bWJlcltdOyB5OiAobnVtYmVyIHwgbnVsbClbXSB9W10pOiBbbnVtYmVyW10sIC4uLkNvbHVtbltdXSB7XG4gIGNvbnN0IHNvcnRlZCA9IHNlcmllcy5tYXAoaW5PcmRlcik7XG4gIGNvbnN0IFtvbmx5XSA9IHNvcnRlZDtcbiAgaWYgKHNvcnRlZC5sZW5ndGggPT09IDEgJiYgb25seSkgcmV0dXJuIFtvbmx5LngsIG9ubHkueV07XG4gIGlmIChvbmx5ICYmIHNvcnRlZC5ldmVyeShvbmUgPT4gc2FtZU51bWJlcnMob25lLngsIG9ubHkueCkpKSByZXR1cm4gW29ubHkueCwgLi4uc29ydGVkLm1hcChvbmUgPT4gb25lLnkpXTtcbiAgY29uc3QgeCA9IEZsb2F0NjRBcnJheS5mcm9tKG5ldyBTZXQoc29ydGVkLmZsYXRNYXAob25lID0+IG9uZS54KSkpLnNvcnQoKTtcbiAgY29uc3QgcGxhY2UgPSBuZXcgTWFwPG51bWJlciwgbnVtYmVyPigpO1xuICBmb3IgKGxldCBpID0gMDsgaSA8IHgubGVuZ3RoOyBpKyspIHBsYWNlLnNldCh4W2ldISwgaSk7XG4gIGNvbnN0IGNvbHVtbnMgPSBzb3J0ZWQubWFwKG9uZSA9PiB7XG4gICAgY29uc3QgY29sdW1uOiBDb2x1bW4gPSBuZXcgQXJyYXkoeC5sZW5ndGgpLmZpbGwodW5kZWZpbmVkKTtcbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IG9uZS54Lmxlbmd0aDsgaSsrKSBjb2x1bW5bcGxhY2UuZ2V0KG9uZS54W2ldISkhXSA9IG9uZS55W2ldO1xuICAgIHJldHVybiBjb2x1bW47XG4gIH0pO1xuICByZXR1cm4gW0FycmF5LmZyb20oeCksIC4uLmNvbHVtbnNdO1xufVxuXG4vKiogVGhlIGNoYXJ0IG5lZWRzIHJpc2luZyB4OyBhIHNjcmlwdCBtYXkgbG9nIHN0ZXBzIGluIGFueSBvcmRlciAocmFua3MsIHJlc3VtZWQgcnVucykuIFRoZSBsYXN0IG9mIGVxdWFscyBjb3VudHMuICovXG5mdW5jdGlvbiBpbk9yZGVyKG9uZTogeyB4OiBudW1iZXJbXTsgeTogKG51bWJlciB8IG51bGwpW10gfSk6IHsgeDogbnVtYmVyW107IHk6IChudW1iZXIgfCBudWxsKVtdIH0ge1xuICBjb25zdCByaXNpbmcgPSBvbmUueC5ldmVyeSgodmFsdWUsIGkpID0+IGkgPT09IDAgfHwgdmFsdWUgPiBvbmUueFtpIC0gMV0hKTtcbiAgaWYgKHJpc2luZykgcmV0dXJuIG9uZTtcbiAgY29uc3QgbGFzdCA9IG5ldyBNYXA8bnVtYmVyLCBudW1iZXIgfCBudWxsPigpO1xuICBmb3IgKGxldCBpID0gMDsgaSA8IG9uZS54Lmxlbmd0aDsgaSsrKSBsYXN0LnNldChvbmUueFtpXSEsIG9uZS55W2ldID8/IG51bGwpO1xuICBjb25zdCB4ID0gWy4uLmxhc3Qua2V5cygpXS5zb3J0KChhLCBiKSA9PiBhIC0gYik7XG4gIHJldHVybiB7IHgsIHk6IHgubWFwKHZhbHVlID0+IGxhc3QuZ2V0KHZhbHVlKSA/PyBudWxsKSB9O1xufVxuXG5mdW5jdGlvbiBzYW1lTnVtYmVycyhhOiBudW1iZXJbXSwgYjogbnVtYmVyW10pOiBib29sZWFuIHtcbiAgcmV0dXJuIGEubGVuZ3RoID09PSBiLmxlbmd0aCAmJiBhLmV2ZXJ5KCh2YWx1ZSwgaSkgPT4gdmFsdWUgPT09IGJbaV0pO1xufVxuXG4vKiogQSBsb2dhcml0aG1pYyBheGlzIGhhcyBubyBwbGFjZSBmb3IgemVybyBhbmQgYmVsb3cuICovXG5leHBvcnQgZnVuY3Rpb24gcG9zaXRpdmUoY29sdW1uOiBDb2x1bW4pOiBDb2x1bW4ge1xuICByZXR1cm4gY29sdW1uLm1hcCh2YWx1ZSA9PiAodHlwZW9mIHZhbHVlID09PSAnbnVtYmVyJyAmJiB2YWx1ZSA8PSAwID8gbnVsbCA6IHZhbHVlKSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBsYXRlc3QocG9pbnRzOiBTZXJpZXNQb2ludHMpOiBudW1iZXIgfCBudWxsIHtcbiAgZm9yIChsZXQgaSA9IHBvaW50cy52Lmxlbmd0aCAtIDE7IGkgPj0gMDsgaS0tKSB7XG4gICAgY29uc3QgdmFsdWUgPSBwb2ludHMudltpXTtcbiAgICBpZiAodmFsdWUgIT09IG51bGwgJiYgdmFsdWUgIT09IHVuZGVmaW5lZCkgcmV0dXJuIHZhbHVlO1xuICB9XG4gIHJldHVybiBudWxsO1xufVxuIiwgIi8qKiBDb2xvdXJzIG9mIHRoZSBwYWdlJ3MgdGhlbWUgZm9yIHdoYXQgaXMgcGFpbnRlZCByYXRoZXIgdGhhbiBzdHlsZWQuICovXG5cbmV4cG9ydCBpbnRlcmZhY2UgUGFsZXR0ZSB7XG4gIHRleHQ6IHN0cmluZztcbiAgZ3JpZDogc3RyaW5nO1xuICBzZXJpZXM6IHN0cmluZ1tdO1xuICBmb250OiBzdHJpbmc7XG59XG5cbmV4cG9ydCBjb25zdCBTRVJJRVNfQ09MT1VSUyA9IDg7XG5cbi8qKiBBc2tlZCBvZiBhbiBlbGVtZW50LCBiZWNhdXNlIGEgY2FudmFzIGNhbm5vdCByZXNvbHZlIHZhcigpIG9yIGxpZ2h0LWRhcmsoKSBpdHNlbGYuICovXG5leHBvcnQgZnVuY3Rpb24gcGFsZXR0ZShob3N0OiBIVE1MRWxlbWVudCk6IFBhbGV0dGUge1xuICBjb25zdCBwcm9iZSA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ3NwYW4nKTtcbiAgaG9zdC5hcHBlbmQocHJvYmUpO1xuICBjb25zdCByZXNvbHZlZCA9ICh2YXJpYWJsZTogc3RyaW5nKTogc3RyaW5nID0+IHtcbiAgICBwcm9iZS5zdHlsZS5jb2xvciA9IGB2YXIoJHt2YXJpYWJsZX0pYDtcbiAgICByZXR1cm4gZ2V0Q29tcHV0ZWRTdHlsZShwcm9iZSkuY29sb3I7XG4gIH07XG4gIGNvbnN0IGNvbG91cnMgPSB7XG4gICAgdGV4dDogcmVzb2x2ZWQoJy0tamUtdGV4dC1zb2Z0JyksXG4gICAgZ3JpZDogcmVzb2x2ZWQoJy0tamUtbGluZScpLFxuICAgIHNlcmllczogQXJyYXkuZnJvbSh7IGxlbmd0aDogU0VSSUVTX0NPTE9VUlMgfSwgKF8sIGkpID0+IHJlc29sdmVkKGAtLWplLXNlcmllcy0ke2l9YCkpLFxuICAgIGZvbnQ6IGAxMXB4ICR7Z2V0Q29tcHV0ZWRTdHlsZShob3N0KS5mb250RmFtaWx5fWAsXG4gIH07XG4gIHByb2JlLnJlbW92ZSgpO1xuICByZXR1cm4gY29sb3Vycztcbn1cblxuY29uc3QgbGlzdGVuZXJzID0gbmV3IFNldDwoKSA9PiB2b2lkPigpO1xubGV0IHdhdGNoaW5nID0gZmFsc2U7XG5cbi8qKiBKdXB5dGVyTGFiLCBWUyBDb2RlIGFuZCBDb2xhYiBlYWNoIG1hcmsgdGhlaXIgdGhlbWUgb24gYm9keSBvciBodG1sOyBlbHNld2hlcmUgdGhlIGJyb3dzZXIncyBwcmVmZXJlbmNlIGNvdW50cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvblRoZW1lQ2hhbmdlKGxpc3RlbmVyOiAoKSA9PiB2b2lkKTogKCkgPT4gdm9pZCB7XG4gIGlmICghd2F0Y2hpbmcpIHdhdGNoKCk7XG4gIGxpc3RlbmVycy5hZGQobGlzdGVuZXIpO1xuICByZXR1cm4gKCkgPT4gbGlzdGVuZXJzLmRlbGV0ZShsaXN0ZW5lcik7XG59XG5cbmZ1bmN0aW9uIHdhdGNoKCk6IHZvaWQge1xuICB3YXRjaGluZyA9IHRydWU7XG4gIC8vIFN0eWxlIHNoZWV0cyBvZiBhIG5ldyB0aGVtZSBhcmUgaW4gcGxhY2Ugb25seSBhZnRlciBpdHMgbWFyayBoYXMgY2hhbmdlZC5cbiAgY29uc3QgdGVsbCA9ICgpOiB2b2lkID0+IHtcbiAgICBzZXRUaW1lb3V0KCgpID0+IHtcbiAgICAgIGZvciAoY29uc3QgbGlzdGVuZXIgb2YgbGlzdGVuZXJzKSBsaXN0ZW5lcigpO1xuICAgIH0sIDEwMCk7XG4gIH07XG4gIGNvbnN0IG1hcmtzID0gbmV3IE11dGF0aW9uT2JzZXJ2ZXIodGVsbCk7XG4gIGNvbnN0IGF0dHJpYnV0ZUZpbHRlciA9IFsnY2xhc3MnLCAndGhlbWUnLCAnZGF0YS10aGVtZScsICdkYXRhLWpwLXRoZW1lLWxpZ2h0JywgJ2RhdGEtanAtdGhlbWUtbmFtZSddO1xuICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgW2RvY3VtZW50LmJvZHksIGRvY3VtZW50LmRvY3VtZW50RWxlbWVudF0pIHtcbiAgICBtYXJrcy5vYnNlcnZlKGVsZW1lbnQsIHsgYXR0cmlidXRlczogdHJ1ZSwgYXR0cmlidXRlRmlsdGVyIH0pO1xuICB9XG4gIG1hdGNoTWVkaWEoJyhwcmVmZXJzLWNvbG9yLXNjaGVtZTogZGFyayknKS5hZGRFdmVudExpc3RlbmVyKCdjaGFuZ2UnLCB0ZWxsKTtcbn1cbiIsICIvKiogT25lIGxpbmUgY2hhcnQ6IHVQbG90LCBmaXR0ZWQgdG8gaXRzIGVsZW1lbnQgYW5kIHRvIHRoZSBwYWdlJ3MgdGhlbWUuICovXG5pbXBvcnQgdVBsb3QgZnJvbSAndXBsb3QnO1xuaW1wb3J0IHsgZmlsbCwgaCwgdHlwZSBQYXJ0LCBzZXRUZXh0IH0gZnJvbSAnLi9kb20nO1xuaW1wb3J0IHsgbnVtYmVyLCB0aW1lIH0gZnJvbSAnLi9mb3JtYXQnO1xuaW1wb3J0IHsgYXhlcywgaXNvbGF0ZWQsIGxpbmVTZXJpZXMsIHhUZXh0IH0gZnJvbSAnLi9wbG90LXBhcnRzJztcbmltcG9ydCB7IGFsaWduZWQsIHR5cGUgQ29sdW1uLCBwb3NpdGl2ZSwgdHlwZSBYQXhpcyB9IGZyb20gJy4vc2VyaWVzJztcbmltcG9ydCB7IG9uVGhlbWVDaGFuZ2UsIHBhbGV0dGUgfSBmcm9tICcuL3RoZW1lJztcblxuZXhwb3J0IGludGVyZmFjZSBDdXJ2ZSB7XG4gIG5hbWU6IHN0cmluZztcbiAgeDogbnVtYmVyW107XG4gIHk6IChudW1iZXIgfCBudWxsKVtdO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFBsb3RPcHRpb25zIHtcbiAgYXhpczogWEF4aXM7XG4gIGxvZzogYm9vbGVhbjtcbiAgaGVpZ2h0OiBudW1iZXI7XG4gIC8qKiBIb3cgYSB2YWx1ZSBpcyB3cml0dGVuLiAqL1xuICB2YWx1ZT86ICh2YWx1ZTogbnVtYmVyKSA9PiBzdHJpbmc7XG4gIC8qKiBUaGUgdmFsdWVzIGF4aXMgYmVnaW5zIGhlcmUgcmF0aGVyIHRoYW4gYXQgdGhlIHNtYWxsZXN0IHZhbHVlLiAqL1xuICBmbG9vcj86IG51bWJlcjtcbn1cblxuZXhwb3J0IGNsYXNzIFBsb3QgaW1wbGVtZW50cyBQYXJ0IHtcbiAgcmVhZG9ubHkgZWxlbWVudCA9IGgoJ2RpdicsIHsgY2xhc3M6ICdqZS1wbG90JyB9KTtcbiAgcHJpdmF0ZSByZWFkb25seSBsZWdlbmQgPSBoKCdkaXYnLCB7IGNsYXNzOiAnamUtbGVnZW5kJyB9KTtcbiAgcHJpdmF0ZSByZWFkb25seSBjYW52YXMgPSBoKCdkaXYnLCB7IGNsYXNzOiAnamUtY2FudmFzJyB9KTtcbiAgcHJpdmF0ZSBjaGFydDogdVBsb3QgfCBudWxsID0gbnVsbDtcbiAgcHJpdmF0ZSBzaGFwZSA9ICcnO1xuICBwcml2YXRlIHpvb21lZCA9IGZhbHNlO1xuICBwcml2YXRlIGN1cnZlczogQ3VydmVbXSA9IFtdO1xuICBwcml2YXRlIG9wdGlvbnM6IFBsb3RPcHRpb25zID0geyBheGlzOiAnc3RlcCcsIGxvZzogZmFsc2UsIGhlaWdodDogMTUwIH07XG4gIHByaXZhdGUgcmVhZG9ubHkgcmVzaXplZCA9IG5ldyBSZXNpemVPYnNlcnZlcigoKSA9PiB0aGlzLmZpdCgpKTtcbiAgcHJpdmF0ZSByZWFkb25seSBzdG9wVGhlbWUgPSBvblRoZW1lQ2hhbmdlKCgpID0+IHRoaXMuZHJhdyh0cnVlKSk7XG5cbiAgY29uc3RydWN0b3IoKSB7XG4gICAgZmlsbCh0aGlzLmVsZW1lbnQsIHRoaXMuY2FudmFzLCB0aGlzLmxlZ2VuZCk7XG4gICAgdGhpcy5yZXNpemVkLm9ic2VydmUodGhpcy5lbGVtZW50KTtcbiAgfVxuXG4gIHNldChjdXJ2ZXM6IEN1cnZlW10sIG9wdGlvbnM6IFBsb3RPcHRpb25zKTogdm9pZCB7XG4gICAgdGhpcy5jdXJ2ZXMgPSBjdXJ2ZXM7XG4gICAgdGhpcy5vcHRpb25zID0gb3B0aW9ucztcbiAgICB0aGlzLmRyYXcoZmFsc2UpO1xuICB9XG5cbiAgZGlzcG9zZSgpOiB2b2lkIHtcbiAgICB0aGlzLnJlc2l6ZWQuZGlzY29ubmVjdCgpO1xuICAgIHRoaXMuc3RvcFRoZW1lKCk7XG4gICAgdGhpcy5jaGFydD8uZGVzdHJveSgpO1xuICAgIHRoaXMuY2hhcnQgPSBudWxsO1xuICB9XG5cbiAgcHJpdmF0ZSBkcmF3KGFuZXc6IGJvb2xlYW4pOiB2b2lkIHtcbiAgICBjb25zdCB3aWR0aCA9IHRoaXMuZWxlbWVudC5jbGllbnRXaWR0aDtcbiAgICBpZiAoIXdpZHRoKSByZXR1cm47XG4gICAgY29uc3QgeyBheGlzLCBsb2cgfSA9IHRoaXMub3B0aW9ucztcbiAgICBjb25zdCBbeCwgLi4uY29sdW1uc10gPSBhbGlnbmVkKHRoaXMuY3VydmVzKTtcbiAgICBjb25zdCBkYXRhID0gW3gsIC4uLihsb2cgPyBjb2x1bW5zLm1hcChwb3NpdGl2ZSkgOiBjb2x1bW5zKV0gYXMgdVBsb3QuQWxpZ25lZERhdGE7XG4gICAgY29uc3Qgc2hhcGUgPSBKU09OLnN0cmluZ2lmeShbYXhpcywgbG9nLCB0aGlzLmN1cnZlcy5tYXAoY3VydmUgPT4gY3VydmUubmFtZSldKTtcbiAgICBpZiAodGhpcy5jaGFydCAmJiAhYW5ldyAmJiBzaGFwZSA9PT0gdGhpcy5zaGFwZSkgdGhpcy5mZWVkKHRoaXMuY2hhcnQsIGRhdGEpO1xuICAgIGVsc2UgdGhpcy5jcmVhdGUoZGF0YSwgd2lkdGgpO1xuICAgIHRoaXMuc2hhcGUgPSBzaGFwZTtcbiAgICB0aGlzLmRlc2NyaWJlKG51bGwpO1xuICB9XG5cbiAgcHJpdmF0ZSBmZWVkKGNoYXJ0OiB1UGxvdCwgZGF0YTogdVBsb3QuQWxpZ25lZERhdGEpOiB2b2lkIHtcbiAgICBjb25zdCB7IG1pbiwgbWF4IH0gPSBjaGFydC5zY2FsZXMueCA/PyB7fTtcbiAgICBpZiAoIXRoaXMuem9vbWVkIHx8IG1pbiA9PT0gdW5kZWZpbmVkIHx8IG1heCA9PT0gdW5kZWZpbmVkKSBjaGFydC5zZXREYXRhKGRhdGEpO1xuICAgIGVsc2Uge1xuICAgICAgY2hhcnQuYmF0Y2goKCkgPT4ge1xuICAgICAgICBjaGFydC5zZXREYXRhKGRhdGEsIGZhbHNlKTtcbiAgICAgICAgY2hhcnQuc2V0U2NhbGUoJ3gnLCB7IG1pbiwgbWF4IH0pO1xuICAgICAgfSk7XG4gICAgfVxuICB9XG5cbiAgcHJpdmF0ZSBjcmVhdGUoZGF0YTogdVBsb3QuQWxpZ25lZERhdGEsIHdpZHRoOiBudW1iZXIpOiB2b2lkIHtcbiAgICB0aGlzLmNoYXJ0Py5kZXN0cm95KCk7XG4gICAgdGhpcy56b29tZWQgPSBmYWxzZTtcbiAgICBjb25zdCB7IGF4aXMsIGxvZywgaGVpZ2h0LCB2YWx1ZSA9IG51bWJlciwgZmxvb3IgfSA9IHRoaXMub3B0aW9ucztcbiAgICBjb25zdCBjb2xvdXJzID0gcGFsZXR0ZSh0aGlzLmVsZW1lbnQpO1xuICAgIGNvbnN0IHk6IHVQbG90LlNjYWxlID0geyBkaXN0cjogbG9nID8gMyA6IDEgfTtcbiAgICBpZiAoIWxvZyAmJiBmbG9vciAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICB5LnJhbmdlID0gKF8sIF9fLCBtYXgpID0+IFtmbG9vciwgdVBsb3QucmFuZ2VOdW0oZmxvb3IsIE1hdGgubWF4KG1heCA/PyAwLCBmbG9vciArIDFlLTkpLCAwLjEsIHRydWUpWzFdID8/IG1heF07XG4gICAgfVxuICAgIGNvbnN0IGNoYXJ0ID0gbmV3IHVQbG90KFxuICAgICAge1xuICAgICAgICB3aWR0aCxcbiAgICAgICAgaGVpZ2h0LFxuICAgICAgICBwYWRkaW5nOiBbOCwgOCwgMCwgMF0sXG4gICAgICAgIGxlZ2VuZDogeyBzaG93OiBmYWxzZSB9LFxuICAgICAgICBjdXJzb3I6IHtcbiAgICAgICAgICB5OiBmYWxzZSxcbiAgICAgICAgICBkcmFnOiB7IHg6IHRydWUsIHk6IGZhbHNlLCBzZXRTY2FsZTogdHJ1ZSB9LFxuICAgICAgICAgIC8vIEEgZmlyc3QgY2xpY2sgbXVzdCBub3Qgem9vbSBpbnRvIG5vdGhpbmcuXG4gICAgICAgICAgYmluZDogeyBkYmxjbGljazogKF8sIF9fLCBoYW5kbGVyKSA9PiBldmVudCA9PiB0aGlzLnJlc2V0KGhhbmRsZXIoZXZlbnQpKSB9LFxuICAgICAgICB9LFxuICAgICAgICBzY2FsZXM6IHsgeDogeyB0aW1lOiBheGlzID09PSAndGltZScgfSwgeSB9LFxuICAgICAgICBheGVzOiBheGVzKGNvbG91cnMsIGF4aXMsIHZhbHVlKSxcbiAgICAgICAgc2VyaWVzOiBbe30sIC4uLnRoaXMuY3VydmVzLm1hcCgoY3VydmUsIGkpID0+ICh7IC4uLmxpbmVTZXJpZXMoY3VydmUubmFtZSwgaSwgY29sb3VycyksIHBvaW50czogaXNvbGF0ZWQoKSB9KSldLFxuICAgICAgICBob29rczoge1xuICAgICAgICAgIHNldFNlbGVjdDogW3NlbGYgPT4gdGhpcy5zZWxlY3RlZChzZWxmKV0sXG4gICAgICAgICAgc2V0Q3Vyc29yOiBbc2VsZiA9PiB0aGlzLmRlc2NyaWJlKHNlbGYuY3Vyc29yLmlkeCA/PyBudWxsKV0sXG4gICAgICAgIH0sXG4gICAgICB9LFxuICAgICAgZGF0YSxcbiAgICAgIHRoaXMuY2FudmFzLFxuICAgICk7XG4gICAgdGhpcy5jaGFydCA9IGNoYXJ0O1xuICB9XG5cbiAgcHJpdmF0ZSBzZWxlY3RlZChjaGFydDogdVBsb3QpOiB2b2lkIHtcbiAgICBpZiAoY2hhcnQuc2VsZWN0LndpZHRoID4gMCkgdGhpcy56b29tZWQgPSB0cnVlO1xuICB9XG5cbiAgcHJpdmF0ZSByZXNldChyZXN1bHQ6IG51bGwgfCB1bmRlZmluZWQpOiBudWxsIHtcbiAgICB0aGlzLnpvb21lZCA9IGZhbHNlO1xuICAgIHJldHVybiByZXN1bHQgPz8gbnVsbDtcbiAgfVxuXG4gIC8qKiBWYWx1ZXMgdW5kZXIgdGhlIHBvaW50ZXIsIG9yIHRoZSBsYXN0IG9uZXMuICovXG4gIHByaXZhdGUgZGVzY3JpYmUoaW5kZXg6IG51bWJlciB8IG51bGwpOiB2b2lkIHtcbiAgICBjb25zdCB7IHZhbHVlID0gbnVtYmVyLCBheGlzIH0gPSB0aGlzLm9wdGlvbnM7XG4gICAgY29uc3QgZGF0YSA9IHRoaXMuY2hhcnQ/LmRhdGE7XG4gICAgaWYgKCFkYXRhKSByZXR1cm47XG4gICAgY29uc3QgZW50cmllcyA9IHRoaXMuY3VydmVzLm1hcCgoY3VydmUsIGkpID0+IHtcbiAgICAgIGNvbnN0IHN3YXRjaCA9IGgoJ3NwYW4nLCB7IGNsYXNzOiBgamUtc3dhdGNoIGplLXN3YXRjaC0ke2kgJSA4fWAgfSk7XG4gICAgICBjb25zdCBmb3VuZCA9IHZhbHVlQXQoZGF0YVtpICsgMV0gYXMgQ29sdW1uLCBpbmRleCk7XG4gICAgICBjb25zdCB0ZXh0ID0gZm91bmQgPT09IG51bGwgPyAnXHUyMDEzJyA6IHZhbHVlKGZvdW5kKTtcbiAgICAgIHJldHVybiBoKCdzcGFuJywgeyBjbGFzczogJ2plLWxlZ2VuZC1lbnRyeScgfSwgc3dhdGNoLCBoKCdzcGFuJywge30sIGN1cnZlLm5hbWUpLCBoKCdiJywge30sIHRleHQpKTtcbiAgICB9KTtcbiAgICBjb25zdCBhdCA9IGluZGV4ID09PSBudWxsID8gbnVsbCA6IGRhdGFbMF1baW5kZXhdO1xuICAgIGNvbnN0IHdoZXJlID0gYXQgPT09IG51bGwgfHwgYXQgPT09IHVuZGVmaW5lZCA/ICcnIDogYXhpcyA9PT0gJ3RpbWUnID8gdGltZShhdCkgOiB4VGV4dChheGlzLCBhdCk7XG4gICAgY29uc3QgcGxhY2UgPSBoKCdzcGFuJywgeyBjbGFzczogJ2plLWxlZ2VuZC14JyB9KTtcbiAgICBzZXRUZXh0KHBsYWNlLCB3aGVyZSk7XG4gICAgZmlsbCh0aGlzLmxlZ2VuZCwgLi4uZW50cmllcywgcGxhY2UpO1xuICB9XG5cbiAgcHJpdmF0ZSBmaXQoKTogdm9pZCB7XG4gICAgY29uc3Qgd2lkdGggPSB0aGlzLmVsZW1lbnQuY2xpZW50V2lkdGg7XG4gICAgaWYgKCF3aWR0aCkgcmV0dXJuO1xuICAgIGlmICghdGhpcy5jaGFydCkgdGhpcy5kcmF3KHRydWUpO1xuICAgIGVsc2UgaWYgKHRoaXMuY2hhcnQud2lkdGggIT09IHdpZHRoKSB0aGlzLmNoYXJ0LnNldFNpemUoeyB3aWR0aCwgaGVpZ2h0OiB0aGlzLm9wdGlvbnMuaGVpZ2h0IH0pO1xuICB9XG59XG5cbi8qKiBUaGUgdmFsdWUgYXQgYW4gaW5kZXgsIG9yIHRoZSBsYXN0IGJlZm9yZSBpdCB3aGVyZSB0aGUgc2VyaWVzIGhhcyBubyBwb2ludCB0aGVyZS4gKi9cbmZ1bmN0aW9uIHZhbHVlQXQoY29sdW1uOiBDb2x1bW4sIGluZGV4OiBudW1iZXIgfCBudWxsKTogbnVtYmVyIHwgbnVsbCB7XG4gIGNvbnN0IGZyb20gPSBpbmRleCA/PyBjb2x1bW4ubGVuZ3RoIC0gMTtcbiAgZm9yIChsZXQgaSA9IGZyb207IGkgPj0gMDsgaS0tKSB7XG4gICAgY29uc3QgdmFsdWUgPSBjb2x1bW5baV07XG4gICAgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gJ251bWJlcicpIHJldHVybiB2YWx1ZTtcbiAgICBpZiAodmFsdWUgPT09IG51bGwgJiYgaW5kZXggIT09IG51bGwpIHJldHVybiBudWxsO1xuICB9XG4gIHJldHVybiBudWxsO1xufVxuIiwgIi8qKiBBIGNoYXJ0IHdpdGggaXRzIHRpdGxlLiBJdCBkcmF3cyBvbmx5IHdoaWxlIGl0IGlzIGluIHZpZXc6IGEgcnVuIG1heSBsb2cgdGhvdXNhbmRzIG9mIG5hbWVzLiAqL1xuaW1wb3J0IHsgYnV0dG9uLCBoLCBvbiwgdHlwZSBQYXJ0LCBzZXRUZXh0IH0gZnJvbSAnLi9kb20nO1xuaW1wb3J0IHsgbnVtYmVyIH0gZnJvbSAnLi9mb3JtYXQnO1xuaW1wb3J0IHsgaWNvbiB9IGZyb20gJy4vaWNvbnMnO1xuaW1wb3J0IHsgUGxvdCB9IGZyb20gJy4vcGxvdCc7XG5pbXBvcnQgeyBsYXRlc3QsIHBvc2l0aW9ucywgdHlwZSBYQXhpcyB9IGZyb20gJy4vc2VyaWVzJztcbmltcG9ydCB0eXBlIHsgU3RvcmUgfSBmcm9tICcuL3N0b3JlJztcblxuY29uc3QgSEVJR0hUID0gMTUwO1xuXG5leHBvcnQgaW50ZXJmYWNlIENoYXJ0QWN0aW9ucyB7XG4gIGNob29zZShuYW1lczogc3RyaW5nW10sIGNob3NlbjogYm9vbGVhbik6IHZvaWQ7XG4gIHNlcGFyYXRlKG5hbWVzOiBzdHJpbmdbXSk6IHZvaWQ7XG59XG5cbmV4cG9ydCBjbGFzcyBDaGFydENhcmQgaW1wbGVtZW50cyBQYXJ0IHtcbiAgcmVhZG9ubHkgZWxlbWVudDogSFRNTEVsZW1lbnQ7XG4gIHByaXZhdGUgcmVhZG9ubHkgcGxvdCA9IG5ldyBQbG90KCk7XG4gIHByaXZhdGUgcmVhZG9ubHkgdmFsdWUgPSBoKCdzcGFuJywgeyBjbGFzczogJ2plLWNhcmQtdmFsdWUnIH0pO1xuICBwcml2YXRlIHJlYWRvbmx5IGJveDogSFRNTElucHV0RWxlbWVudCB8IG51bGwgPSBudWxsO1xuICBwcml2YXRlIHJlYWRvbmx5IHdhdGNoZXI6IEludGVyc2VjdGlvbk9ic2VydmVyO1xuICBwcml2YXRlIGF4aXM6IFhBeGlzID0gJ3N0ZXAnO1xuICBwcml2YXRlIGxvZyA9IGZhbHNlO1xuICBwcml2YXRlIGluVmlldyA9IGZhbHNlO1xuICBwcml2YXRlIHN0YWxlID0gdHJ1ZTtcblxuICBjb25zdHJ1Y3RvcihcbiAgICBwcml2YXRlIHJlYWRvbmx5IHN0b3JlOiBTdG9yZSxcbiAgICBwcml2YXRlIHJlYWRvbmx5IG5hbWVzOiBzdHJpbmdbXSxcbiAgICBhY3Rpb25zOiBDaGFydEFjdGlvbnMgfCBudWxsLFxuICApIHtcbiAgICBjb25zdCB0aXRsZSA9IG5hbWVzLmpvaW4oJywgJyk7XG4gICAgY29uc3QgaGVhZGluZyA9IGgoJ3NwYW4nLCB7IGNsYXNzOiAnamUtY2FyZC10aXRsZScsIHRpdGxlIH0sIHRpdGxlKTtcbiAgICBjb25zdCBoZWFkZXIgPSBoKCdkaXYnLCB7IGNsYXNzOiAnamUtY2FyZC1oZWFkJyB9KTtcbiAgICBpZiAoYWN0aW9ucyAmJiBuYW1lcy5sZW5ndGggPiAxKSB7XG4gICAgICBoZWFkZXIuYXBwZW5kKFxuICAgICAgICBoZWFkaW5nLFxuICAgICAgICBidXR0b24oJycsICgpID0+IGFjdGlvbnMuc2VwYXJhdGUobmFtZXMpLCBTRVBBUkFURSwgaWNvbignY3Jvc3MnKSksXG4gICAgICApO1xuICAgIH0gZWxzZSBpZiAoYWN0aW9ucykge1xuICAgICAgY29uc3QgYm94ID0gaCgnaW5wdXQnLCB7IHR5cGU6ICdjaGVja2JveCcsIHRpdGxlOiAnQ2hvb3NlIGZvciBvbmUgY2hhcnQnIH0pO1xuICAgICAgb24oYm94LCB7IGNoYW5nZTogKCkgPT4gYWN0aW9ucy5jaG9vc2UobmFtZXMsIGJveC5jaGVja2VkKSB9KTtcbiAgICAgIHRoaXMuYm94ID0gYm94O1xuICAgICAgaGVhZGVyLmFwcGVuZChoKCdsYWJlbCcsIHsgY2xhc3M6ICdqZS1jYXJkLWxhYmVsJyB9LCBib3gsIGhlYWRpbmcpLCB0aGlzLnZhbHVlKTtcbiAgICB9IGVsc2UgaGVhZGVyLmFwcGVuZChoZWFkaW5nLCB0aGlzLnZhbHVlKTtcbiAgICBjb25zdCBzaW5nbGUgPSBuYW1lcy5sZW5ndGggPT09IDEgPyAnamUtY2FyZCBqZS1zaW5nbGUnIDogJ2plLWNhcmQnO1xuICAgIHRoaXMuZWxlbWVudCA9IGgoJ3NlY3Rpb24nLCB7IGNsYXNzOiBzaW5nbGUsICdhcmlhLWxhYmVsJzogYENoYXJ0IG9mICR7dGl0bGV9YCB9LCBoZWFkZXIsIHRoaXMucGxvdC5lbGVtZW50KTtcbiAgICB0aGlzLndhdGNoZXIgPSBuZXcgSW50ZXJzZWN0aW9uT2JzZXJ2ZXIoZW50cmllcyA9PiB7XG4gICAgICB0aGlzLmluVmlldyA9IGVudHJpZXMuc29tZShlbnRyeSA9PiBlbnRyeS5pc0ludGVyc2VjdGluZyk7XG4gICAgICBpZiAodGhpcy5pblZpZXcgJiYgdGhpcy5zdGFsZSkgdGhpcy5kcmF3KCk7XG4gICAgfSk7XG4gICAgdGhpcy53YXRjaGVyLm9ic2VydmUodGhpcy5lbGVtZW50KTtcbiAgfVxuXG4gIHNldChheGlzOiBYQXhpcywgbG9nOiBib29sZWFuLCBjaG9zZW46IGJvb2xlYW4pOiB2b2lkIHtcbiAgICB0aGlzLmF4aXMgPSBheGlzO1xuICAgIHRoaXMubG9nID0gbG9nO1xuICAgIHRoaXMuc3RhbGUgPSB0cnVlO1xuICAgIGlmICh0aGlzLmJveCkgdGhpcy5ib3guY2hlY2tlZCA9IGNob3NlbjtcbiAgICBpZiAodGhpcy5pblZpZXcpIHRoaXMuZHJhdygpO1xuICB9XG5cbiAgZGlzcG9zZSgpOiB2b2lkIHtcbiAgICB0aGlzLndhdGNoZXIuZGlzY29ubmVjdCgpO1xuICAgIHRoaXMucGxvdC5kaXNwb3NlKCk7XG4gIH1cblxuICBwcml2YXRlIGRyYXcoKTogdm9pZCB7XG4gICAgY29uc3QgeyBzdG9yZSwgYXhpcywgbG9nIH0gPSB0aGlzO1xuICAgIGNvbnN0IHN0YXJ0ZWQgPSBzdG9yZS5zdGF0ZT8uc3RhcnRlZCA/PyBzdG9yZS5zdGF0ZT8uY3JlYXRlZCA/PyAwO1xuICAgIGNvbnN0IGN1cnZlcyA9IHRoaXMubmFtZXMuZmxhdE1hcChuYW1lID0+IHtcbiAgICAgIGNvbnN0IHBvaW50cyA9IHN0b3JlLnNlcmllcy5nZXQobmFtZSk7XG4gICAgICByZXR1cm4gcG9pbnRzID8gW3sgbmFtZSwgeDogcG9zaXRpb25zKHBvaW50cywgYXhpcywgc3RhcnRlZCksIHk6IHBvaW50cy52IH1dIDogW107XG4gICAgfSk7XG4gICAgY29uc3QgcG9pbnRzID0gc3RvcmUuc2VyaWVzLmdldCh0aGlzLm5hbWVzWzBdISk7XG4gICAgaWYgKHBvaW50cykgc2V0VGV4dCh0aGlzLnZhbHVlLCBudW1iZXIobGF0ZXN0KHBvaW50cykpKTtcbiAgICB0aGlzLnBsb3Quc2V0KGN1cnZlcywgeyBheGlzLCBsb2csIGhlaWdodDogSEVJR0hUIH0pO1xuICAgIHRoaXMuc3RhbGUgPSBmYWxzZTtcbiAgfVxufVxuXG5jb25zdCBTRVBBUkFURSA9IHtcbiAgY2xhc3M6ICdqZS1idXR0b24gamUtaWNvbiBqZS1xdWlldCcsXG4gIHRpdGxlOiAnU2VwYXJhdGUgaW50byBvbmUgY2hhcnQgZWFjaCcsXG4gICdhcmlhLWxhYmVsJzogJ1NlcGFyYXRlIGludG8gb25lIGNoYXJ0IGVhY2gnLFxufTtcbiIsICIvKiogUGljdHVyZXMgZnJvbSB0aGUgcnVuJ3MgZmlsZXMuIEFuIGltYWdlIGVsZW1lbnQgbmV2ZXIgcnVucyB3aGF0IGlzIGluIGEgZmlsZSwgbm90IGV2ZW4gaW4gYW4gU1ZHLiAqL1xuaW1wb3J0IHsgYXNrIH0gZnJvbSAnLi9hc2tpbmcnO1xuaW1wb3J0IHsgZmlsbCwgaCwgdHlwZSBQYXJ0IH0gZnJvbSAnLi9kb20nO1xuaW1wb3J0IHR5cGUgeyBSaWNoTWV0cmljIH0gZnJvbSAnLi9wcm90b2NvbCc7XG5pbXBvcnQgdHlwZSB7IFN0b3JlIH0gZnJvbSAnLi9zdG9yZSc7XG5cbmNvbnN0IExJTUlUID0gMjBfMDAwXzAwMDtcblxuLyoqIEV4dGVuc2lvbnMgdGhhdCBicm93c2VycyBzaG93LCB3aXRoIHRoZSB0eXBlIHRoZXkgd2FudCB0byBiZSB0b2xkLiAqL1xuZXhwb3J0IGNvbnN0IElNQUdFX1RZUEVTOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+ID0ge1xuICBwbmc6ICdpbWFnZS9wbmcnLFxuICBqcGc6ICdpbWFnZS9qcGVnJyxcbiAganBlZzogJ2ltYWdlL2pwZWcnLFxuICBnaWY6ICdpbWFnZS9naWYnLFxuICB3ZWJwOiAnaW1hZ2Uvd2VicCcsXG4gIGJtcDogJ2ltYWdlL2JtcCcsXG4gIHN2ZzogJ2ltYWdlL3N2Zyt4bWwnLFxufTtcblxuZXhwb3J0IGZ1bmN0aW9uIGV4dGVuc2lvbihuYW1lOiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gL1xcLihbXi4vXSspJC8uZXhlYyhuYW1lKT8uWzFdPy50b0xvd2VyQ2FzZSgpID8/ICcnO1xufVxuXG4vKiogQSBwaWN0dXJlIG9mIGEgYmxvYiwgYW5kIGhvdyB0byBsZXQgZ28gb2YgaXQuICovXG5leHBvcnQgZnVuY3Rpb24gcGljdHVyZShieXRlczogQXJyYXlCdWZmZXIsIHR5cGU6IHN0cmluZywgYWx0OiBzdHJpbmcpOiBQYXJ0IHtcbiAgY29uc3QgdXJsID0gVVJMLmNyZWF0ZU9iamVjdFVSTChuZXcgQmxvYihbYnl0ZXNdLCB7IHR5cGUgfSkpO1xuICBjb25zdCBlbGVtZW50ID0gaCgnaW1nJywgeyBjbGFzczogJ2plLXBpY3R1cmUnLCBzcmM6IHVybCwgYWx0IH0pO1xuICByZXR1cm4geyBlbGVtZW50LCBkaXNwb3NlOiAoKSA9PiBVUkwucmV2b2tlT2JqZWN0VVJMKHVybCkgfTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGltYWdlU3RyaXAobWV0cmljczogUmljaE1ldHJpY1tdLCBzdG9yZTogU3RvcmUpOiBQYXJ0IHtcbiAgY29uc3QgcGFydHM6IFBhcnRbXSA9IFtdO1xuICBsZXQgZ29uZSA9IGZhbHNlO1xuICBjb25zdCBmaWd1cmVzID0gbWV0cmljcy5tYXAobWV0cmljID0+IHtcbiAgICBjb25zdCBwYXRoID0gKG1ldHJpYy52YWx1ZSBhcyB7IHBhdGg/OiB1bmtub3duIH0gfCBudWxsKT8ucGF0aDtcbiAgICBjb25zdCBuYW1lID0gdHlwZW9mIHBhdGggPT09ICdzdHJpbmcnID8gcGF0aCA6ICcnO1xuICAgIGNvbnN0IHBsYWNlID0gaCgnZGl2JywgeyBjbGFzczogJ2plLXBpY3R1cmUtcGxhY2UnIH0sICdMb2FkaW5nXHUyMDI2Jyk7XG4gICAgY29uc3QgZmlndXJlID0gaChcbiAgICAgICdmaWd1cmUnLFxuICAgICAgeyBjbGFzczogJ2plLWZpZ3VyZScgfSxcbiAgICAgIHBsYWNlLFxuICAgICAgbWV0cmljcy5sZW5ndGggPiAxICYmIGgoJ2ZpZ2NhcHRpb24nLCB7fSwgYmFzZW5hbWUobmFtZSkpLFxuICAgICk7XG4gICAgY29uc3QgbG9hZCA9IGFzeW5jICgpOiBQcm9taXNlPHZvaWQ+ID0+IHtcbiAgICAgIGNvbnN0IGFuc3dlciA9IGF3YWl0IGFzayhzdG9yZS5zb3VyY2UsIHsgdHlwZTogJ3JlcXVlc3QnLCB2ZXJiOiAnZmlsZScsIG5hbWUsIGxpbWl0OiBMSU1JVCB9KTtcbiAgICAgIGNvbnN0IGJ5dGVzID0gYW5zd2VyLmJ1ZmZlcnNbMF07XG4gICAgICBpZiAoZ29uZSB8fCAhYnl0ZXMpIHJldHVybjtcbiAgICAgIGNvbnN0IHBhcnQgPSBwaWN0dXJlKGJ5dGVzLCBJTUFHRV9UWVBFU1tleHRlbnNpb24obmFtZSldID8/ICdpbWFnZS9wbmcnLCBtZXRyaWMuZGVzY3JpcHRpb24gfHwgbWV0cmljLm5hbWUpO1xuICAgICAgcGFydHMucHVzaChwYXJ0KTtcbiAgICAgIGZpbGwocGxhY2UsIHBhcnQuZWxlbWVudCk7XG4gICAgfTtcbiAgICBsb2FkKCkuY2F0Y2goKGVycm9yOiBFcnJvcikgPT4gZmlsbChwbGFjZSwgYCR7YmFzZW5hbWUobmFtZSl9OiAke2Vycm9yLm1lc3NhZ2V9YCkpO1xuICAgIHJldHVybiBmaWd1cmU7XG4gIH0pO1xuICByZXR1cm4ge1xuICAgIGVsZW1lbnQ6IGgoJ2RpdicsIHsgY2xhc3M6ICdqZS1zdHJpcCcgfSwgLi4uZmlndXJlcyksXG4gICAgZGlzcG9zZSgpIHtcbiAgICAgIGdvbmUgPSB0cnVlO1xuICAgICAgZm9yIChjb25zdCBwYXJ0IG9mIHBhcnRzKSBwYXJ0LmRpc3Bvc2UoKTtcbiAgICB9LFxuICB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gYmFzZW5hbWUocGF0aDogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIHBhdGguc2xpY2UocGF0aC5sYXN0SW5kZXhPZignLycpICsgMSk7XG59XG4iLCAiLyoqIFRhYmxlcywgbGlzdHMgYW5kIHRoZSBjb25mdXNpb24gbWF0cml4LiBFYWNoIHJldHVybnMgbnVsbCBmb3IgZGF0YSBpdCBkb2VzIG5vdCByZWNvZ25pc2UuICovXG5pbXBvcnQgeyBidXR0b24sIGggfSBmcm9tICcuL2RvbSc7XG5pbXBvcnQgeyBjb3VudCwgbnVtYmVyIH0gZnJvbSAnLi9mb3JtYXQnO1xuXG5jb25zdCBGSVJTVF9ST1dTID0gNTA7XG5cbmV4cG9ydCBmdW5jdGlvbiBjZWxsVGV4dCh2YWx1ZTogdW5rbm93bik6IHN0cmluZyB7XG4gIGlmICh0eXBlb2YgdmFsdWUgPT09ICdudW1iZXInKSByZXR1cm4gbnVtYmVyKHZhbHVlKTtcbiAgaWYgKHZhbHVlID09PSBudWxsIHx8IHZhbHVlID09PSB1bmRlZmluZWQpIHJldHVybiAnXHUyMDEzJztcbiAgcmV0dXJuIHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycgPyB2YWx1ZSA6IEpTT04uc3RyaW5naWZ5KHZhbHVlKTtcbn1cblxuLyoqIHtjb2x1bW46IHZhbHVlc1tdfTsgYSBjb2x1bW4gb2Ygb25lIHJvdyBtYXkgYmUgYSBiYXJlIHZhbHVlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbHVtbnNUYWJsZShkYXRhOiB1bmtub3duKTogSFRNTEVsZW1lbnQgfCBudWxsIHtcbiAgaWYgKHR5cGVvZiBkYXRhICE9PSAnb2JqZWN0JyB8fCBkYXRhID09PSBudWxsIHx8IEFycmF5LmlzQXJyYXkoZGF0YSkpIHJldHVybiBudWxsO1xuICBjb25zdCBjb2x1bW5zID0gT2JqZWN0LmVudHJpZXMoZGF0YSkubWFwKChbbmFtZSwgdmFsdWVzXSk6IFtzdHJpbmcsIHVua25vd25bXV0gPT4gW1xuICAgIG5hbWUsXG4gICAgQXJyYXkuaXNBcnJheSh2YWx1ZXMpID8gdmFsdWVzIDogW3ZhbHVlc10sXG4gIF0pO1xuICBjb25zdCByb3dzID0gTWF0aC5tYXgoMCwgLi4uY29sdW1ucy5tYXAoKFssIHZhbHVlc10pID0+IHZhbHVlcy5sZW5ndGgpKTtcbiAgcmV0dXJuIHRhYmxlKFxuICAgIGNvbHVtbnMubWFwKChbbmFtZV0pID0+IG5hbWUpLFxuICAgIHJvd3MsXG4gICAgcm93ID0+IGNvbHVtbnMubWFwKChbLCB2YWx1ZXNdKSA9PiB2YWx1ZXNbcm93XSksXG4gICk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBsaXN0VGFibGUoZGF0YTogdW5rbm93bik6IEhUTUxFbGVtZW50IHwgbnVsbCB7XG4gIGNvbnN0IHZhbHVlcyA9IEFycmF5LmlzQXJyYXkoZGF0YSkgPyBkYXRhIDogW2RhdGFdO1xuICBpZiAodmFsdWVzLmxlbmd0aCA9PT0gMSkgcmV0dXJuIGgoJ3ByZScsIHsgY2xhc3M6ICdqZS10ZXh0JyB9LCBjZWxsVGV4dCh2YWx1ZXNbMF0pKTtcbiAgcmV0dXJuIHRhYmxlKFsnIycsICdWYWx1ZSddLCB2YWx1ZXMubGVuZ3RoLCByb3cgPT4gW3JvdywgdmFsdWVzW3Jvd11dKTtcbn1cblxuZnVuY3Rpb24gdGFibGUobmFtZXM6IHN0cmluZ1tdLCByb3dzOiBudW1iZXIsIHZhbHVlczogKHJvdzogbnVtYmVyKSA9PiB1bmtub3duW10pOiBIVE1MRWxlbWVudCB7XG4gIGNvbnN0IGJvZHkgPSBoKCd0Ym9keScpO1xuICBjb25zdCBtb3JlID0gYnV0dG9uKCcnLCAoKSA9PiBleHRlbmQoKSk7XG4gIGxldCBkcmF3biA9IDA7XG4gIGNvbnN0IGV4dGVuZCA9ICgpOiB2b2lkID0+IHtcbiAgICBjb25zdCBlbmQgPSBNYXRoLm1pbihyb3dzLCBkcmF3biArIEZJUlNUX1JPV1MpO1xuICAgIGZvciAoOyBkcmF3biA8IGVuZDsgZHJhd24rKykge1xuICAgICAgY29uc3QgY2VsbHMgPSB2YWx1ZXMoZHJhd24pLm1hcCh2YWx1ZSA9PlxuICAgICAgICBoKCd0ZCcsIHsgY2xhc3M6IHR5cGVvZiB2YWx1ZSA9PT0gJ251bWJlcicgPyAnamUtbnVtYmVyJyA6IG51bGwgfSwgY2VsbFRleHQodmFsdWUpKSxcbiAgICAgICk7XG4gICAgICBib2R5LmFwcGVuZChoKCd0cicsIHt9LCAuLi5jZWxscykpO1xuICAgIH1cbiAgICBtb3JlLmhpZGRlbiA9IGRyYXduID49IHJvd3M7XG4gICAgbW9yZS50ZXh0Q29udGVudCA9IGBTaG93IG1vcmUgb2YgJHtjb3VudChyb3dzKX0gcm93c2A7XG4gIH07XG4gIGV4dGVuZCgpO1xuICBjb25zdCBoZWFkID0gaCgndGhlYWQnLCB7fSwgaCgndHInLCB7fSwgLi4ubmFtZXMubWFwKG5hbWUgPT4gaCgndGgnLCB7IHNjb3BlOiAnY29sJyB9LCBuYW1lKSkpKTtcbiAgcmV0dXJuIGgoJ2RpdicsIHsgY2xhc3M6ICdqZS10YWJsZS1mcmFtZScgfSwgaCgndGFibGUnLCB7IGNsYXNzOiAnamUtdGFibGUnIH0sIGhlYWQsIGJvZHkpLCBtb3JlKTtcbn1cblxuLyoqIFRoZSBoZWF0IG1hcCBpcyB0aGUgdGFibGUgaXRzZWxmOiB0aGUgc2FtZSBudW1iZXJzIGZvciB0aGUgZXllIGFuZCBmb3IgYSBzY3JlZW4gcmVhZGVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbmZ1c2lvblRhYmxlKGRhdGE6IHVua25vd24pOiBIVE1MRWxlbWVudCB8IG51bGwge1xuICBjb25zdCB7IGNsYXNzX2xhYmVsczogbGFiZWxzLCBtYXRyaXggfSA9IChkYXRhID8/IHt9KSBhcyB7IGNsYXNzX2xhYmVscz86IHVua25vd247IG1hdHJpeD86IHVua25vd24gfTtcbiAgaWYgKCFBcnJheS5pc0FycmF5KG1hdHJpeCkgfHwgIW1hdHJpeC5ldmVyeShyb3cgPT4gQXJyYXkuaXNBcnJheShyb3cpKSkgcmV0dXJuIG51bGw7XG4gIGNvbnN0IHJvd3MgPSBtYXRyaXggYXMgbnVtYmVyW11bXTtcbiAgY29uc3QgbmFtZXMgPSBBcnJheS5pc0FycmF5KGxhYmVscykgPyBsYWJlbHMubWFwKGNlbGxUZXh0KSA6IHJvd3MubWFwKChfLCBpKSA9PiBTdHJpbmcoaSkpO1xuICBjb25zdCBtb3N0ID0gTWF0aC5tYXgoMWUtMTIsIC4uLnJvd3MuZmxhdCgpLm1hcChOdW1iZXIpKTtcbiAgY29uc3QgaGVhZCA9IGgoJ3RyJywge30sIGgoJ3RoJywgeyBzY29wZTogJ2NvbCcsIGNsYXNzOiAnamUtY29ybmVyJyB9LCAndHJ1ZSBcdTIxOTMgcHJlZGljdGVkIFx1MjE5MicpKTtcbiAgaGVhZC5hcHBlbmQoLi4ubmFtZXMubWFwKG5hbWUgPT4gaCgndGgnLCB7IHNjb3BlOiAnY29sJyB9LCBuYW1lKSkpO1xuICBjb25zdCBib2R5ID0gcm93cy5tYXAoKHJvdywgaSkgPT4ge1xuICAgIGNvbnN0IGNlbGxzID0gcm93Lm1hcCgodmFsdWUsIGopID0+IHtcbiAgICAgIGNvbnN0IHNoYXJlID0gTnVtYmVyKHZhbHVlKSAvIG1vc3Q7XG4gICAgICBjb25zdCBjZWxsID0gaCgndGQnLCB7IGNsYXNzOiBgamUtbnVtYmVyJHtzaGFyZSA+IDAuNTUgPyAnIGplLXN0cm9uZycgOiAnJ31gIH0sIGNlbGxUZXh0KHZhbHVlKSk7XG4gICAgICBjZWxsLnRpdGxlID0gYHRydWUgJHtuYW1lc1tpXSA/PyBpfSwgcHJlZGljdGVkICR7bmFtZXNbal0gPz8gan06ICR7Y2VsbFRleHQodmFsdWUpfWA7XG4gICAgICBjZWxsLnN0eWxlLnNldFByb3BlcnR5KCctLWplLXNoYXJlJywgYCR7TWF0aC5yb3VuZChzaGFyZSAqIDEwMCl9JWApO1xuICAgICAgcmV0dXJuIGNlbGw7XG4gICAgfSk7XG4gICAgcmV0dXJuIGgoJ3RyJywge30sIGgoJ3RoJywgeyBzY29wZTogJ3JvdycgfSwgbmFtZXNbaV0gPz8gU3RyaW5nKGkpKSwgLi4uY2VsbHMpO1xuICB9KTtcbiAgY29uc3QgaGVhdCA9IGgoJ3RhYmxlJywgeyBjbGFzczogJ2plLXRhYmxlIGplLWhlYXQnIH0sIGgoJ3RoZWFkJywge30sIGhlYWQpLCBoKCd0Ym9keScsIHt9LCAuLi5ib2R5KSk7XG4gIHJldHVybiBoKCdkaXYnLCB7IGNsYXNzOiAnamUtdGFibGUtZnJhbWUnIH0sIGhlYXQpO1xufVxuIiwgIi8qKiBDaGFydHMgb2YgdGhlIGNsYXNzaWZpY2F0aW9uIGFuZCByZWdyZXNzaW9uIHN1bW1hcmllcy4gRWFjaCByZXR1cm5zIG51bGwgZm9yIGRhdGEgaXQgZG9lcyBub3QgcmVjb2duaXNlLiAqL1xuaW1wb3J0IHsgaCwgdHlwZSBQYXJ0IH0gZnJvbSAnLi9kb20nO1xuaW1wb3J0IHsgbnVtYmVyIH0gZnJvbSAnLi9mb3JtYXQnO1xuaW1wb3J0IHsgdHlwZSBDdXJ2ZSwgUGxvdCB9IGZyb20gJy4vcGxvdCc7XG5pbXBvcnQgeyBjZWxsVGV4dCB9IGZyb20gJy4vcmljaC10YWJsZXMnO1xuXG5jb25zdCBPUFRJT05TID0geyBheGlzOiAnc3RlcCcsIGxvZzogZmFsc2UsIGhlaWdodDogMTkwIH0gYXMgY29uc3Q7XG5cbmZ1bmN0aW9uIG51bWJlcnModmFsdWU6IHVua25vd24pOiBudW1iZXJbXSB8IG51bGwge1xuICByZXR1cm4gQXJyYXkuaXNBcnJheSh2YWx1ZSkgJiYgdmFsdWUuZXZlcnkob25lID0+IHR5cGVvZiBvbmUgPT09ICdudW1iZXInKSA/IHZhbHVlIDogbnVsbDtcbn1cblxuLyoqIFJlc2lkdWFsczogaG93IG9mdGVuIGVhY2ggZXJyb3Igb2NjdXJyZWQuIEEgdGFibGUgd2hvc2UgY2VsbHMgYXJlIGJhcnMgbmVlZHMgbm8gb3RoZXIgZGVzY3JpcHRpb24uICovXG5leHBvcnQgZnVuY3Rpb24gaGlzdG9ncmFtKGRhdGE6IHVua25vd24pOiBIVE1MRWxlbWVudCB8IG51bGwge1xuICBjb25zdCB7IGJpbl9lZGdlcywgYmluX2NvdW50cyB9ID0gKGRhdGEgPz8ge30pIGFzIFJlY29yZDxzdHJpbmcsIHVua25vd24+O1xuICBjb25zdCBlZGdlcyA9IG51bWJlcnMoYmluX2VkZ2VzKTtcbiAgY29uc3QgY291bnRzID0gbnVtYmVycyhiaW5fY291bnRzKTtcbiAgaWYgKCFlZGdlcyB8fCAhY291bnRzKSByZXR1cm4gbnVsbDtcbiAgY29uc3QgbW9zdCA9IE1hdGgubWF4KDFlLTEyLCAuLi5jb3VudHMpO1xuICBjb25zdCByb3dzID0gY291bnRzLm1hcCgodmFsdWUsIGkpID0+IHtcbiAgICBjb25zdCBiYXIgPSBoKCdzcGFuJywgeyBjbGFzczogJ2plLWJhcicgfSk7XG4gICAgYmFyLnN0eWxlLndpZHRoID0gYCR7KDEwMCAqIHZhbHVlKSAvIG1vc3R9JWA7XG4gICAgY29uc3QgcmFuZ2UgPSBgJHtjZWxsVGV4dChlZGdlc1tpXSl9IFx1MjAxMyAke2NlbGxUZXh0KGVkZ2VzW2kgKyAxXSl9YDtcbiAgICByZXR1cm4gaChcbiAgICAgICd0cicsXG4gICAgICB7fSxcbiAgICAgIGgoJ3RoJywgeyBzY29wZTogJ3JvdycgfSwgcmFuZ2UpLFxuICAgICAgaCgndGQnLCB7IGNsYXNzOiAnamUtYmFyLWNlbGwnIH0sIGJhciksXG4gICAgICBoKCd0ZCcsIHsgY2xhc3M6ICdqZS1udW1iZXInIH0sIG51bWJlcih2YWx1ZSkpLFxuICAgICk7XG4gIH0pO1xuICBjb25zdCBoZWFkID0gaCgndHInLCB7fSwgaCgndGgnLCB7IHNjb3BlOiAnY29sJyB9LCAnUmVzaWR1YWwnKSwgaCgndGgnLCB7IHNjb3BlOiAnY29sJywgY29sc3BhbjogMiB9LCAnQ291bnQnKSk7XG4gIHJldHVybiBoKCd0YWJsZScsIHsgY2xhc3M6ICdqZS10YWJsZSBqZS1oaXN0b2dyYW0nIH0sIGgoJ3RoZWFkJywge30sIGhlYWQpLCBoKCd0Ym9keScsIHt9LCAuLi5yb3dzKSk7XG59XG5cbi8qKiBQcmVkaWN0aW9uczogdGhlIGF2ZXJhZ2UgcHJlZGljdGlvbiBmb3IgZWFjaCBiaW4gb2YgdHJ1ZSB2YWx1ZXMsIGJlc2lkZSB0aGUgbGluZSB3aGVyZSBib3RoIGFyZSBlcXVhbC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwcmVkaWN0aW9uQ2hhcnQoZGF0YTogdW5rbm93bik6IFBhcnQgfCBudWxsIHtcbiAgY29uc3QgeyBiaW5fYXZlcmFnZXMsIGJpbl9lZGdlcyB9ID0gKGRhdGEgPz8ge30pIGFzIFJlY29yZDxzdHJpbmcsIHVua25vd24+O1xuICBjb25zdCBhdmVyYWdlcyA9IG51bWJlcnMoYmluX2F2ZXJhZ2VzKTtcbiAgY29uc3QgZWRnZXMgPSBudW1iZXJzKGJpbl9lZGdlcyk7XG4gIGlmICghYXZlcmFnZXMgfHwgIWVkZ2VzIHx8IGVkZ2VzLmxlbmd0aCAhPT0gYXZlcmFnZXMubGVuZ3RoICsgMSkgcmV0dXJuIG51bGw7XG4gIGNvbnN0IHggPSBhdmVyYWdlcy5tYXAoKF8sIGkpID0+IChlZGdlc1tpXSEgKyBlZGdlc1tpICsgMV0hKSAvIDIpO1xuICByZXR1cm4gY2hhcnQoW1xuICAgIHsgbmFtZTogJ2F2ZXJhZ2UgcHJlZGljdGlvbicsIHgsIHk6IGF2ZXJhZ2VzIH0sXG4gICAgeyBuYW1lOiAnaWRlYWwnLCB4LCB5OiB4IH0sXG4gIF0pO1xufVxuXG4vKiogQWNjdXJhY3kgdGFibGVzIGhvbGQgW1RQLCBGUCwgVE4sIEZOXSBmb3IgZXZlcnkgY2xhc3MgYXQgZXZlcnkgdGhyZXNob2xkOiBlbm91Z2ggZm9yIHRoZSBST0MgY3VydmVzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFjY3VyYWN5Q2hhcnRzKGRhdGE6IHVua25vd24pOiBQYXJ0IHwgbnVsbCB7XG4gIGNvbnN0IHsgcHJvYmFiaWxpdHlfdGFibGVzLCBjbGFzc19sYWJlbHMgfSA9IChkYXRhID8/IHt9KSBhcyBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPjtcbiAgaWYgKCFBcnJheS5pc0FycmF5KHByb2JhYmlsaXR5X3RhYmxlcykpIHJldHVybiBudWxsO1xuICBjb25zdCBsYWJlbHMgPSBBcnJheS5pc0FycmF5KGNsYXNzX2xhYmVscykgPyBjbGFzc19sYWJlbHMubWFwKGNlbGxUZXh0KSA6IFtdO1xuICBjb25zdCBjdXJ2ZXMgPSBwcm9iYWJpbGl0eV90YWJsZXMubWFwKCh0YWJsZTogdW5rbm93biwgaSk6IEN1cnZlID0+IHtcbiAgICBjb25zdCByb3dzID0gKEFycmF5LmlzQXJyYXkodGFibGUpID8gdGFibGUgOiBbXSkubWFwKG51bWJlcnMpLmZpbHRlcigocm93KTogcm93IGlzIG51bWJlcltdID0+IHJvdz8ubGVuZ3RoID09PSA0KTtcbiAgICByZXR1cm4geyBuYW1lOiBsYWJlbHNbaV0gPz8gYGNsYXNzICR7aX1gLCAuLi5yb2NDdXJ2ZShyb3dzKSB9O1xuICB9KTtcbiAgcmV0dXJuIGNoYXJ0KGN1cnZlcywgJ0ZhbHNlIHBvc2l0aXZlIHJhdGUgXHUyMTkyIHRydWUgcG9zaXRpdmUgcmF0ZScpO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcm9jQ3VydmUocm93czogbnVtYmVyW11bXSk6IHsgeDogbnVtYmVyW107IHk6IG51bWJlcltdIH0ge1xuICBjb25zdCByYXRlID0gKHBhcnQ6IG51bWJlciwgcmVzdDogbnVtYmVyKTogbnVtYmVyID0+IChwYXJ0ICsgcmVzdCA+IDAgPyBwYXJ0IC8gKHBhcnQgKyByZXN0KSA6IDApO1xuICBjb25zdCBiZXN0ID0gbmV3IE1hcDxudW1iZXIsIG51bWJlcj4oKTtcbiAgZm9yIChjb25zdCBbdHAgPSAwLCBmcCA9IDAsIHRuID0gMCwgZm4gPSAwXSBvZiByb3dzKSB7XG4gICAgY29uc3QgeCA9IHJhdGUoZnAsIHRuKTtcbiAgICBiZXN0LnNldCh4LCBNYXRoLm1heChiZXN0LmdldCh4KSA/PyAwLCByYXRlKHRwLCBmbikpKTtcbiAgfVxuICBjb25zdCBwb2ludHMgPSBbLi4uYmVzdF0uc29ydCgoW2FdLCBbYl0pID0+IGEgLSBiKTtcbiAgcmV0dXJuIHsgeDogcG9pbnRzLm1hcCgoW3hdKSA9PiB4KSwgeTogcG9pbnRzLm1hcCgoWywgeV0pID0+IHkpIH07XG59XG5cbmZ1bmN0aW9uIGNoYXJ0KGN1cnZlczogQ3VydmVbXSwgY2FwdGlvbiA9ICcnKTogUGFydCB7XG4gIGNvbnN0IHBsb3QgPSBuZXcgUGxvdCgpO1xuICBwbG90LnNldChjdXJ2ZXMsIE9QVElPTlMpO1xuICBjb25zdCBlbGVtZW50ID0gaCgnZGl2Jywge30sIHBsb3QuZWxlbWVudCwgY2FwdGlvbiAmJiBoKCdwJywgeyBjbGFzczogJ2plLW5vdGUnIH0sIGNhcHRpb24pKTtcbiAgcmV0dXJuIHsgZWxlbWVudCwgZGlzcG9zZTogKCkgPT4gcGxvdC5kaXNwb3NlKCkgfTtcbn1cbiIsICIvKiogVGhlIG1ldHJpY3MgdGhhdCBhcmUgbm90IGxpc3RzIG9mIG51bWJlcnMsIGVhY2ggaW4gYSBzZWN0aW9uIG9mIGl0cyBvd24uICovXG5pbXBvcnQgeyBmaWxsLCBoLCB0eXBlIFBhcnQgfSBmcm9tICcuL2RvbSc7XG5pbXBvcnQgeyBpbWFnZVN0cmlwIH0gZnJvbSAnLi9waWN0dXJlcyc7XG5pbXBvcnQgdHlwZSB7IFJpY2hNZXRyaWMgfSBmcm9tICcuL3Byb3RvY29sJztcbmltcG9ydCB7IGFjY3VyYWN5Q2hhcnRzLCBoaXN0b2dyYW0sIHByZWRpY3Rpb25DaGFydCB9IGZyb20gJy4vcmljaC1jaGFydHMnO1xuaW1wb3J0IHsgY29sdW1uc1RhYmxlLCBjb25mdXNpb25UYWJsZSwgbGlzdFRhYmxlIH0gZnJvbSAnLi9yaWNoLXRhYmxlcyc7XG5pbXBvcnQgdHlwZSB7IFN0b3JlIH0gZnJvbSAnLi9zdG9yZSc7XG5cbmludGVyZmFjZSBTZWN0aW9uIHtcbiAgbWV0cmljczogUmljaE1ldHJpY1tdO1xuICBwYXJ0OiBQYXJ0O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcmljaFZpZXcoc3RvcmU6IFN0b3JlKTogUGFydCB7XG4gIGNvbnN0IGVsZW1lbnQgPSBoKCdkaXYnLCB7IGNsYXNzOiAnamUtcmljaCcgfSk7XG4gIGNvbnN0IHNlY3Rpb25zID0gbmV3IE1hcDxzdHJpbmcsIFNlY3Rpb24+KCk7XG5cbiAgZnVuY3Rpb24gdXBkYXRlKCk6IHZvaWQge1xuICAgIGNvbnN0IHdhbnRlZCA9IGJ5TmFtZShzdG9yZS5yaWNoKTtcbiAgICBmb3IgKGNvbnN0IFtrZXksIHNlY3Rpb25dIG9mIHNlY3Rpb25zKSB7XG4gICAgICBpZiAod2FudGVkLmhhcyhrZXkpICYmIHNhbWUoc2VjdGlvbi5tZXRyaWNzLCB3YW50ZWQuZ2V0KGtleSkhKSkgY29udGludWU7XG4gICAgICBzZWN0aW9uLnBhcnQuZGlzcG9zZSgpO1xuICAgICAgc2VjdGlvbnMuZGVsZXRlKGtleSk7XG4gICAgfVxuICAgIGZvciAoY29uc3QgW2tleSwgbWV0cmljc10gb2Ygd2FudGVkKSB7XG4gICAgICBpZiAoIXNlY3Rpb25zLmhhcyhrZXkpKSBzZWN0aW9ucy5zZXQoa2V5LCB7IG1ldHJpY3MsIHBhcnQ6IHNlY3Rpb24obWV0cmljcywgc3RvcmUpIH0pO1xuICAgIH1cbiAgICBjb25zdCBwYXJ0cyA9IFsuLi53YW50ZWQua2V5cygpXS5tYXAoa2V5ID0+IHNlY3Rpb25zLmdldChrZXkpIS5wYXJ0LmVsZW1lbnQpO1xuICAgIGlmIChwYXJ0cy5sZW5ndGggIT09IGVsZW1lbnQuY2hpbGRyZW4ubGVuZ3RoIHx8IHBhcnRzLnNvbWUoKHBhcnQsIGkpID0+IGVsZW1lbnQuY2hpbGRyZW5baV0gIT09IHBhcnQpKSB7XG4gICAgICBmaWxsKGVsZW1lbnQsIC4uLnBhcnRzKTtcbiAgICB9XG4gIH1cblxuICBjb25zdCBzdG9wID0gc3RvcmUubGlzdGVuKFsnbWV0cmljcyddLCB1cGRhdGUpO1xuICB1cGRhdGUoKTtcbiAgcmV0dXJuIHtcbiAgICBlbGVtZW50LFxuICAgIGRpc3Bvc2UoKSB7XG4gICAgICBzdG9wKCk7XG4gICAgICBmb3IgKGNvbnN0IHsgcGFydCB9IG9mIHNlY3Rpb25zLnZhbHVlcygpKSBwYXJ0LmRpc3Bvc2UoKTtcbiAgICB9LFxuICB9O1xufVxuXG4vKiogUGljdHVyZXMgbG9nZ2VkIHVuZGVyIG9uZSBuYW1lIGJlbG9uZyB0b2dldGhlcjsgYW55dGhpbmcgZWxzZSBzdGFuZHMgYWxvbmUuICovXG5mdW5jdGlvbiBieU5hbWUobWV0cmljczogUmljaE1ldHJpY1tdKTogTWFwPHN0cmluZywgUmljaE1ldHJpY1tdPiB7XG4gIGNvbnN0IGdyb3VwcyA9IG5ldyBNYXA8c3RyaW5nLCBSaWNoTWV0cmljW10+KCk7XG4gIGZvciAoY29uc3QgbWV0cmljIG9mIG1ldHJpY3MpIHtcbiAgICBjb25zdCBrZXkgPSBgJHttZXRyaWMua2luZH1cXG4ke21ldHJpYy5uYW1lfWA7XG4gICAgZ3JvdXBzLnNldChrZXksIFsuLi4oZ3JvdXBzLmdldChrZXkpID8/IFtdKSwgbWV0cmljXSk7XG4gIH1cbiAgcmV0dXJuIGdyb3Vwcztcbn1cblxuZnVuY3Rpb24gc2FtZShhOiBSaWNoTWV0cmljW10sIGI6IFJpY2hNZXRyaWNbXSk6IGJvb2xlYW4ge1xuICByZXR1cm4gYS5sZW5ndGggPT09IGIubGVuZ3RoICYmIGEuZXZlcnkoKG1ldHJpYywgaSkgPT4gbWV0cmljID09PSBiW2ldKTtcbn1cblxuZnVuY3Rpb24gc2VjdGlvbihtZXRyaWNzOiBSaWNoTWV0cmljW10sIHN0b3JlOiBTdG9yZSk6IFBhcnQge1xuICBjb25zdCB7IG5hbWUsIGRlc2NyaXB0aW9uIH0gPSBtZXRyaWNzWzBdITtcbiAgY29uc3QgYm9keSA9IGRyYXduKG1ldHJpY3MsIHN0b3JlKTtcbiAgY29uc3QgaGVhZGluZyA9IGgoJ2RpdicsIHsgY2xhc3M6ICdqZS1jYXJkLWhlYWQnIH0sIGgoJ3NwYW4nLCB7IGNsYXNzOiAnamUtY2FyZC10aXRsZScsIHRpdGxlOiBuYW1lIH0sIG5hbWUpKTtcbiAgY29uc3QgYWJvdXQgPSBkZXNjcmlwdGlvbiAmJiBoKCdwJywgeyBjbGFzczogJ2plLW5vdGUnIH0sIGRlc2NyaXB0aW9uKTtcbiAgY29uc3QgZWxlbWVudCA9IGgoJ3NlY3Rpb24nLCB7IGNsYXNzOiAnamUtY2FyZCcsICdhcmlhLWxhYmVsJzogbmFtZSB9LCBoZWFkaW5nLCBhYm91dCwgYm9keS5lbGVtZW50KTtcbiAgcmV0dXJuIHsgZWxlbWVudCwgZGlzcG9zZTogKCkgPT4gYm9keS5kaXNwb3NlKCkgfTtcbn1cblxuZnVuY3Rpb24gZHJhd24obWV0cmljczogUmljaE1ldHJpY1tdLCBzdG9yZTogU3RvcmUpOiBQYXJ0IHtcbiAgY29uc3QgeyBraW5kLCB2YWx1ZSB9ID0gbWV0cmljc1ttZXRyaWNzLmxlbmd0aCAtIDFdITtcbiAgaWYgKGtpbmQgPT09ICdpbWFnZScpIHJldHVybiBpbWFnZVN0cmlwKG1ldHJpY3MsIHN0b3JlKTtcbiAgLy8gV2hhdCBhenVyZW1sJ3MgbG9nXyogdGFrZSB3cmFwcyB0aGUgbnVtYmVycyBpbiB7c2NoZW1hX3R5cGUsIHNjaGVtYV92ZXJzaW9uLCBkYXRhfS5cbiAgY29uc3QgZGF0YSA9IGlzUmVjb3JkKHZhbHVlKSAmJiBpc1JlY29yZCh2YWx1ZS5kYXRhKSA/IHZhbHVlLmRhdGEgOiB2YWx1ZTtcbiAgY29uc3QgcGFydCA9XG4gICAgKGtpbmQgPT09ICd0YWJsZScgJiYgc3RpbGwoY29sdW1uc1RhYmxlKGRhdGEpKSkgfHxcbiAgICAoKGtpbmQgPT09ICdsaXN0JyB8fCBraW5kID09PSAndGV4dCcpICYmIHN0aWxsKGxpc3RUYWJsZShkYXRhKSkpIHx8XG4gICAgKGtpbmQgPT09ICdjb25mdXNpb25fbWF0cml4JyAmJiBzdGlsbChjb25mdXNpb25UYWJsZShkYXRhKSkpIHx8XG4gICAgKGtpbmQgPT09ICdyZXNpZHVhbHMnICYmIHN0aWxsKGhpc3RvZ3JhbShkYXRhKSkpIHx8XG4gICAgKGtpbmQgPT09ICdwcmVkaWN0aW9ucycgJiYgcHJlZGljdGlvbkNoYXJ0KGRhdGEpKSB8fFxuICAgIChraW5kID09PSAnYWNjdXJhY3lfdGFibGUnICYmIGFjY3VyYWN5Q2hhcnRzKGRhdGEpKTtcbiAgcmV0dXJuIHBhcnQgfHwgc3RpbGwoaCgncHJlJywgeyBjbGFzczogJ2plLXRleHQnIH0sIEpTT04uc3RyaW5naWZ5KHZhbHVlLCBudWxsLCAyKSkpITtcbn1cblxuZnVuY3Rpb24gc3RpbGwoZWxlbWVudDogSFRNTEVsZW1lbnQgfCBudWxsKTogUGFydCB8IG51bGwge1xuICByZXR1cm4gZWxlbWVudCAmJiB7IGVsZW1lbnQsIGRpc3Bvc2U6ICgpID0+IHVuZGVmaW5lZCB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gaXNSZWNvcmQodmFsdWU6IHVua25vd24pOiB2YWx1ZSBpcyBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPiB7XG4gIHJldHVybiB0eXBlb2YgdmFsdWUgPT09ICdvYmplY3QnICYmIHZhbHVlICE9PSBudWxsICYmICFBcnJheS5pc0FycmF5KHZhbHVlKTtcbn1cbiIsICIvKiogVGhlIG1ldHJpY3M6IGEgY2hhcnQgZm9yIGVhY2ggbmFtZSBvciBmb3Igc2V2ZXJhbCwgYW5kIHRoZSBtZXRyaWNzIHRoYXQgYXJlIG5vdCBudW1iZXJzLiAqL1xuXG5pbXBvcnQgeyBDaGFydENhcmQgfSBmcm9tICcuL2NoYXJ0LWNhcmQnO1xuaW1wb3J0IHsgYnV0dG9uLCBmaWxsLCBoLCBvbiwgdHlwZSBQYXJ0LCBzZXRUZXh0LCBzaG93LCB0b2dnbGUsIHVuaXF1ZUlkIH0gZnJvbSAnLi9kb20nO1xuaW1wb3J0IHsgY291bnQsIHBsdXJhbCB9IGZyb20gJy4vZm9ybWF0JztcbmltcG9ydCB7IHJpY2hWaWV3IH0gZnJvbSAnLi9yaWNoJztcbmltcG9ydCB0eXBlIHsgWEF4aXMgfSBmcm9tICcuL3Nlcmllcyc7XG5pbXBvcnQgdHlwZSB7IFN0b3JlIH0gZnJvbSAnLi9zdG9yZSc7XG5cbmNvbnN0IEZJUlNUX0NIQVJUUyA9IDI0O1xuXG5jb25zdCBBWEVTOiBbWEF4aXMsIHN0cmluZ11bXSA9IFtcbiAgWydzdGVwJywgJ1N0ZXAnXSxcbiAgWydyZWxhdGl2ZScsICdUaW1lIHNpbmNlIHN0YXJ0J10sXG4gIFsndGltZScsICdDbG9jayB0aW1lJ10sXG5dO1xuXG4vKiogTmFtZXMgdGhhdCBjb250YWluIGV2ZXJ5IHdvcmQgb2YgdGhlIGZpbHRlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtYXRjaGluZyhuYW1lczogc3RyaW5nW10sIGZpbHRlcjogc3RyaW5nKTogc3RyaW5nW10ge1xuICBjb25zdCB3b3JkcyA9IGZpbHRlci50b0xvd2VyQ2FzZSgpLnNwbGl0KC9cXHMrLykuZmlsdGVyKEJvb2xlYW4pO1xuICByZXR1cm4gbmFtZXMuZmlsdGVyKG5hbWUgPT4gd29yZHMuZXZlcnkod29yZCA9PiBuYW1lLnRvTG93ZXJDYXNlKCkuaW5jbHVkZXMod29yZCkpKTtcbn1cblxuLyoqIFdoYXQgdGhlIGNoYXJ0cyBzaG93OiBqb2luZWQgbmFtZXMgc3RhbmQgd2hlcmUgdGhlIGZpcnN0IG9mIHRoZW0gc3Rvb2QuICovXG5leHBvcnQgZnVuY3Rpb24gZ3JvdXBlZChuYW1lczogc3RyaW5nW10sIGdyb3Vwczogc3RyaW5nW11bXSk6IHN0cmluZ1tdW10ge1xuICBjb25zdCBmaXJzdCA9IG5ldyBNYXAoZ3JvdXBzLm1hcChncm91cCA9PiBbZ3JvdXBbMF0sIGdyb3VwXSkpO1xuICBjb25zdCBqb2luZWQgPSBuZXcgU2V0KGdyb3Vwcy5mbGF0KCkpO1xuICByZXR1cm4gbmFtZXMuZmxhdE1hcChuYW1lID0+IHtcbiAgICBjb25zdCBncm91cCA9IGZpcnN0LmdldChuYW1lKTtcbiAgICBpZiAoZ3JvdXApIHJldHVybiBbZ3JvdXBdO1xuICAgIHJldHVybiBqb2luZWQuaGFzKG5hbWUpID8gW10gOiBbW25hbWVdXTtcbiAgfSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBjaGFydHNWaWV3KHN0b3JlOiBTdG9yZSk6IFBhcnQge1xuICBjb25zdCBjYXJkcyA9IG5ldyBNYXA8c3RyaW5nLCBDaGFydENhcmQ+KCk7XG4gIGNvbnN0IGNob3NlbiA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuICBsZXQgZ3JvdXBzOiBzdHJpbmdbXVtdID0gW107XG4gIGxldCBsaW1pdCA9IEZJUlNUX0NIQVJUUztcbiAgbGV0IGF4aXM6IFhBeGlzID0gJ3N0ZXAnO1xuICBsZXQgbG9nID0gZmFsc2U7XG5cbiAgY29uc3QgZ3JpZCA9IGgoJ2RpdicsIHsgY2xhc3M6ICdqZS1jaGFydHMnIH0pO1xuICBjb25zdCBub3RlID0gaCgnZGl2JywgeyBjbGFzczogJ2plLW5vdGUnIH0pO1xuICBjb25zdCBlbXB0eSA9IGgoJ2RpdicsIHsgY2xhc3M6ICdqZS1lbXB0eScgfSk7XG4gIGNvbnN0IHJpY2ggPSByaWNoVmlldyhzdG9yZSk7XG4gIGNvbnN0IGZpbHRlciA9IGgoJ2lucHV0Jywge1xuICAgIHR5cGU6ICdzZWFyY2gnLFxuICAgIGNsYXNzOiAnamUtaW5wdXQgamUtc2VhcmNoJyxcbiAgICBwbGFjZWhvbGRlcjogJ0ZpbHRlciBuYW1lcycsXG4gICAgJ2FyaWEtbGFiZWwnOiAnRmlsdGVyIG1ldHJpY3MgYnkgbmFtZScsXG4gIH0pO1xuICBjb25zdCBheGlzSWQgPSB1bmlxdWVJZCgnYXhpcycpO1xuICBjb25zdCBheGlzQ2hvaWNlID0gaChcbiAgICAnc2VsZWN0JyxcbiAgICB7IGNsYXNzOiAnamUtc2VsZWN0JywgaWQ6IGF4aXNJZCB9LFxuICAgIC4uLkFYRVMubWFwKChbdmFsdWUsIGxhYmVsXSkgPT4gaCgnb3B0aW9uJywgeyB2YWx1ZSB9LCBsYWJlbCkpLFxuICApO1xuICBjb25zdCBsb2dUb2dnbGUgPSB0b2dnbGUoJ0xvZyBzY2FsZScsIGZhbHNlLCBwcmVzc2VkID0+IHtcbiAgICBsb2cgPSBwcmVzc2VkO1xuICAgIHVwZGF0ZSgpO1xuICB9KTtcbiAgY29uc3Qgam9pbiA9IGJ1dHRvbignT3ZlcmxheScsICgpID0+IG92ZXJsYXkoKSwgeyB0aXRsZTogJ1Nob3cgdGhlIGNob3NlbiBtZXRyaWNzIG9uIG9uZSBjaGFydCcgfSk7XG4gIGNvbnN0IG1vcmUgPSBidXR0b24oJycsICgpID0+IHtcbiAgICBsaW1pdCArPSBGSVJTVF9DSEFSVFM7XG4gICAgdXBkYXRlKCk7XG4gIH0pO1xuICBvbihmaWx0ZXIsIHsgaW5wdXQ6ICgpID0+IHVwZGF0ZSgpIH0pO1xuICBvbihheGlzQ2hvaWNlLCB7XG4gICAgY2hhbmdlOiAoKSA9PiB7XG4gICAgICBheGlzID0gYXhpc0Nob2ljZS52YWx1ZSBhcyBYQXhpcztcbiAgICAgIHVwZGF0ZSgpO1xuICAgIH0sXG4gIH0pO1xuXG4gIGNvbnN0IHRvb2xzID0gaChcbiAgICAnZGl2JyxcbiAgICB7IGNsYXNzOiAnamUtdG9vbGJhcicgfSxcbiAgICBoKCdzcGFuJywgeyBjbGFzczogJ2plLWdyb3VwJyB9LCBmaWx0ZXIsIGpvaW4pLFxuICAgIGgoJ3NwYW4nLCB7IGNsYXNzOiAnamUtc3ByaW5nJyB9KSxcbiAgICBoKCdzcGFuJywgeyBjbGFzczogJ2plLWdyb3VwJyB9LCBoKCdsYWJlbCcsIHsgZm9yOiBheGlzSWQgfSwgJ1ggYXhpcycpLCBheGlzQ2hvaWNlLCBsb2dUb2dnbGUpLFxuICApO1xuICBjb25zdCBlbGVtZW50ID0gaCgnZGl2JywgeyBjbGFzczogJ2plLXBhbmUgamUtbWV0cmljcycgfSwgdG9vbHMsIGdyaWQsIG1vcmUsIG5vdGUsIHJpY2guZWxlbWVudCwgZW1wdHkpO1xuXG4gIGZ1bmN0aW9uIG92ZXJsYXkoKTogdm9pZCB7XG4gICAgZ3JvdXBzID0gZ3JvdXBzLmZpbHRlcihncm91cCA9PiAhZ3JvdXAuc29tZShuYW1lID0+IGNob3Nlbi5oYXMobmFtZSkpKTtcbiAgICBncm91cHMucHVzaChbLi4uc3RvcmUuc2VyaWVzLmtleXMoKV0uZmlsdGVyKG5hbWUgPT4gY2hvc2VuLmhhcyhuYW1lKSkpO1xuICAgIGNob3Nlbi5jbGVhcigpO1xuICAgIHVwZGF0ZSgpO1xuICB9XG5cbiAgZnVuY3Rpb24gc2VwYXJhdGUobmFtZXM6IHN0cmluZ1tdKTogdm9pZCB7XG4gICAgZ3JvdXBzID0gZ3JvdXBzLmZpbHRlcihncm91cCA9PiBncm91cCAhPT0gbmFtZXMpO1xuICAgIHVwZGF0ZSgpO1xuICB9XG5cbiAgZnVuY3Rpb24gY2hvb3NlKG5hbWVzOiBzdHJpbmdbXSwgb246IGJvb2xlYW4pOiB2b2lkIHtcbiAgICBmb3IgKGNvbnN0IG5hbWUgb2YgbmFtZXMpIHtcbiAgICAgIGlmIChvbikgY2hvc2VuLmFkZChuYW1lKTtcbiAgICAgIGVsc2UgY2hvc2VuLmRlbGV0ZShuYW1lKTtcbiAgICB9XG4gICAgdXBkYXRlVG9vbHMoKTtcbiAgfVxuXG4gIGZ1bmN0aW9uIHVwZGF0ZVRvb2xzKCk6IHZvaWQge1xuICAgIHNob3coam9pbiwgc3RvcmUuc2VyaWVzLnNpemUgPiAxKTtcbiAgICBqb2luLmRpc2FibGVkID0gY2hvc2VuLnNpemUgPCAyO1xuICAgIHNldFRleHQoam9pbiwgY2hvc2VuLnNpemUgPiAxID8gYE92ZXJsYXkgJHtjaG9zZW4uc2l6ZX1gIDogJ092ZXJsYXknKTtcbiAgfVxuXG4gIGZ1bmN0aW9uIHVwZGF0ZSgpOiB2b2lkIHtcbiAgICBjb25zdCBuYW1lcyA9IG1hdGNoaW5nKFsuLi5zdG9yZS5zZXJpZXMua2V5cygpXSwgZmlsdGVyLnZhbHVlKTtcbiAgICBjb25zdCBhbGwgPSBncm91cGVkKG5hbWVzLCBncm91cHMpO1xuICAgIGNvbnN0IHNob3duID0gYWxsLnNsaWNlKDAsIGxpbWl0KTtcbiAgICBjb25zdCBrZXlzID0gc2hvd24ubWFwKGdyb3VwID0+IGdyb3VwLmpvaW4oJ1xcbicpKTtcbiAgICBmb3IgKGNvbnN0IFtrZXksIGNhcmRdIG9mIGNhcmRzKSB7XG4gICAgICBpZiAoa2V5cy5pbmNsdWRlcyhrZXkpKSBjb250aW51ZTtcbiAgICAgIGNhcmQuZGlzcG9zZSgpO1xuICAgICAgY2FyZHMuZGVsZXRlKGtleSk7XG4gICAgfVxuICAgIGNvbnN0IGVsZW1lbnRzID0gc2hvd24ubWFwKChncm91cCwgaSkgPT4ge1xuICAgICAgY29uc3Qga2V5ID0ga2V5c1tpXSE7XG4gICAgICBjb25zdCBjYXJkID0gY2FyZHMuZ2V0KGtleSkgPz8gbmV3IENoYXJ0Q2FyZChzdG9yZSwgZ3JvdXAsIHsgY2hvb3NlLCBzZXBhcmF0ZSB9KTtcbiAgICAgIGNhcmRzLnNldChrZXksIGNhcmQpO1xuICAgICAgY2FyZC5zZXQoXG4gICAgICAgIGF4aXMsXG4gICAgICAgIGxvZyxcbiAgICAgICAgZ3JvdXAuZXZlcnkobmFtZSA9PiBjaG9zZW4uaGFzKG5hbWUpKSxcbiAgICAgICk7XG4gICAgICByZXR1cm4gY2FyZC5lbGVtZW50O1xuICAgIH0pO1xuICAgIC8vIE1vdmluZyBhbiBlbGVtZW50IHRoYXQgaXMgaW4gaXRzIHBsYWNlIHdvdWxkIGVuZCBhIGRyYWcgb24gaXQuXG4gICAgaWYgKGVsZW1lbnRzLnNvbWUoKG9uZSwgaSkgPT4gZ3JpZC5jaGlsZHJlbltpXSAhPT0gb25lKSB8fCBncmlkLmNoaWxkcmVuLmxlbmd0aCAhPT0gZWxlbWVudHMubGVuZ3RoKSB7XG4gICAgICBmaWxsKGdyaWQsIC4uLmVsZW1lbnRzKTtcbiAgICB9XG4gICAgc2hvdyhtb3JlLCBhbGwubGVuZ3RoID4gbGltaXQpO1xuICAgIHNldFRleHQobW9yZSwgYFNob3cgJHtNYXRoLm1pbihGSVJTVF9DSEFSVFMsIGFsbC5sZW5ndGggLSBsaW1pdCl9IG1vcmUgb2YgJHtjb3VudChhbGwubGVuZ3RoKX1gKTtcbiAgICBzaG93KG5vdGUsIHN0b3JlLmRyb3BwZWROYW1lcyA+IDApO1xuICAgIHNldFRleHQobm90ZSwgYCR7cGx1cmFsKHN0b3JlLmRyb3BwZWROYW1lcywgJ21vcmUgbmFtZSB3YXMnLCAnbW9yZSBuYW1lcyB3ZXJlJyl9IGxvZ2dlZCBhbmQgYXJlIG5vdCBzaG93biBoZXJlLmApO1xuICAgIHNob3codG9vbHMsIHN0b3JlLnNlcmllcy5zaXplID4gMCk7XG4gICAgY29uc3Qgbm90aGluZyA9IHN0b3JlLnNlcmllcy5zaXplID09PSAwICYmIHN0b3JlLnJpY2gubGVuZ3RoID09PSAwO1xuICAgIHNob3coZW1wdHksIG5vdGhpbmcgfHwgKHN0b3JlLnNlcmllcy5zaXplID4gMCAmJiBhbGwubGVuZ3RoID09PSAwKSk7XG4gICAgc2V0VGV4dChlbXB0eSwgbm90aGluZyA/ICdObyBtZXRyaWNzIHlldC4gSW4gdGhlIHNjcmlwdDogcnVuLmxvZyhcImxvc3NcIiwgdmFsdWUpJyA6ICdObyBtZXRyaWMgaGFzIHN1Y2ggYSBuYW1lLicpO1xuICAgIHVwZGF0ZVRvb2xzKCk7XG4gIH1cblxuICBjb25zdCBzdG9wID0gc3RvcmUubGlzdGVuKFsnbWV0cmljcyddLCB1cGRhdGUpO1xuICB1cGRhdGUoKTtcbiAgcmV0dXJuIHtcbiAgICBlbGVtZW50LFxuICAgIGRpc3Bvc2UoKSB7XG4gICAgICBzdG9wKCk7XG4gICAgICByaWNoLmRpc3Bvc2UoKTtcbiAgICAgIGZvciAoY29uc3QgY2FyZCBvZiBjYXJkcy52YWx1ZXMoKSkgY2FyZC5kaXNwb3NlKCk7XG4gICAgfSxcbiAgfTtcbn1cbiIsICIvKiogRXZlcnl0aGluZyBlbHNlIHRoYXQgaXMga25vd24gb2YgYSBydW46IGhvdyBpdCB3YXMgc3RhcnRlZCwgYW5kIGZyb20gd2hhdC4gKi9cbmltcG9ydCB7IGNvcHlCdXR0b24sIGZpbGwsIGgsIHR5cGUgUGFydCB9IGZyb20gJy4vZG9tJztcbmltcG9ydCB7IHRpbWUgfSBmcm9tICcuL2Zvcm1hdCc7XG5pbXBvcnQgdHlwZSB7IFJ1blN0YXRlIH0gZnJvbSAnLi9wcm90b2NvbCc7XG5pbXBvcnQgdHlwZSB7IFN0b3JlIH0gZnJvbSAnLi9zdG9yZSc7XG5cbnR5cGUgUm93cyA9IFtzdHJpbmcsIHN0cmluZ11bXTtcblxuZXhwb3J0IGZ1bmN0aW9uIGRldGFpbEdyb3VwcyhzdGF0ZTogUnVuU3RhdGUpOiBbc3RyaW5nLCBSb3dzXVtdIHtcbiAgY29uc3QgcnVuOiBSb3dzID0gW1xuICAgIFsnRXhwZXJpbWVudCcsIHN0YXRlLmV4cGVyaW1lbnRdLFxuICAgIFsnUnVuIGlkJywgc3RhdGUuaWRdLFxuICAgIFsnU291cmNlJywgW3N0YXRlLnNvdXJjZSwgc3RhdGUuZW50cnldLmZpbHRlcihCb29sZWFuKS5qb2luKCc6ICcpXSxcbiAgICBbJ0NvbXB1dGUgdGFyZ2V0Jywgc3RhdGUudGFyZ2V0XSxcbiAgICBbJ0NyZWF0ZWQnLCB0aW1lKHN0YXRlLmNyZWF0ZWQpXSxcbiAgICBbJ1N0YXJ0ZWQnLCBzdGF0ZS5zdGFydGVkID09PSBudWxsID8gJycgOiB0aW1lKHN0YXRlLnN0YXJ0ZWQpXSxcbiAgICBbJ0VuZGVkJywgc3RhdGUuZW5kZWQgPT09IG51bGwgPyAnJyA6IHRpbWUoc3RhdGUuZW5kZWQpXSxcbiAgICBbJ0V4aXQgY29kZScsIHN0YXRlLmV4aXRfY29kZSA9PT0gbnVsbCA/ICcnIDogU3RyaW5nKHN0YXRlLmV4aXRfY29kZSldLFxuICAgIFsnU2lnbmFsJywgc3RhdGUuc2lnbmFsID8/ICcnXSxcbiAgXTtcbiAgY29uc3QgZ3JvdXBzOiBbc3RyaW5nLCBSb3dzXVtdID0gW1xuICAgIFsnUnVuJywgcnVuLmZpbHRlcigoWywgdmFsdWVdKSA9PiB2YWx1ZSAhPT0gJycpXSxcbiAgICBbJ1BhcmFtZXRlcnMnLCBzdGF0ZS5wYXJhbWV0ZXJzXSxcbiAgICBbJ1RhZ3MnLCBPYmplY3QuZW50cmllcyhzdGF0ZS50YWdzKV0sXG4gICAgWydQcm9wZXJ0aWVzJywgT2JqZWN0LmVudHJpZXMoc3RhdGUucHJvcGVydGllcyldLFxuICAgIC4uLnN0YXRlLnByb3ZlbmFuY2UsXG4gIF07XG4gIHJldHVybiBncm91cHMuZmlsdGVyKChbLCByb3dzXSkgPT4gcm93cy5sZW5ndGggPiAwKTtcbn1cblxuLyoqIEEgY29tbWFuZCBsaW5lIHRoYXQgYSBQT1NJWCBzaGVsbCByZWFkcyBiYWNrIGFzIHRoZXNlIHdvcmRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbW1hbmRMaW5lKHdvcmRzOiBzdHJpbmdbXSk6IHN0cmluZyB7XG4gIHJldHVybiB3b3Jkcy5tYXAod29yZCA9PiAoL15bXFx3QCUrPTosLi8tXSskLy50ZXN0KHdvcmQpID8gd29yZCA6IGAnJHt3b3JkLnJlcGxhY2UoLycvZywgXCInXFxcXCcnXCIpfSdgKSkuam9pbignICcpO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gZGV0YWlsc1ZpZXcoc3RvcmU6IFN0b3JlKTogUGFydCB7XG4gIGNvbnN0IGVsZW1lbnQgPSBoKCdkaXYnLCB7IGNsYXNzOiAnamUtcGFuZSBqZS1kZXRhaWxzJyB9KTtcbiAgbGV0IHNob3duID0gJyc7XG5cbiAgZnVuY3Rpb24gdXBkYXRlKCk6IHZvaWQge1xuICAgIGNvbnN0IHsgc3RhdGUgfSA9IHN0b3JlO1xuICAgIGlmICghc3RhdGUpIHJldHVybjtcbiAgICBjb25zdCBncm91cHMgPSBkZXRhaWxHcm91cHMoc3RhdGUpO1xuICAgIGNvbnN0IGNvbW1hbmQgPSBjb21tYW5kTGluZShzdGF0ZS5jb21tYW5kKTtcbiAgICBjb25zdCBrZXkgPSBKU09OLnN0cmluZ2lmeShbZ3JvdXBzLCBjb21tYW5kXSk7XG4gICAgLy8gQSB0YWJsZSB0aGF0IGlzIGJ1aWx0IGFuZXcgdGVuIHRpbWVzIGEgc2Vjb25kIGNhbm5vdCBiZSBzZWxlY3RlZCBmcm9tLlxuICAgIGlmIChrZXkgPT09IHNob3duKSByZXR1cm47XG4gICAgc2hvd24gPSBrZXk7XG4gICAgY29uc3QgdGFibGVzID0gZ3JvdXBzLm1hcCgoW3RpdGxlLCByb3dzXSkgPT4gZ3JvdXBUYWJsZSh0aXRsZSwgcm93cykpO1xuICAgIGNvbnN0IGxpbmUgPSBjb21tYW5kICYmIGgoJ3NlY3Rpb24nLCB7IGNsYXNzOiAnamUtZ3JvdXAtdGFibGUnIH0sIGgoJ2gzJywge30sICdDb21tYW5kJyksIGNvbW1hbmRSb3coY29tbWFuZCkpO1xuICAgIGZpbGwoZWxlbWVudCwgLi4udGFibGVzLnNsaWNlKDAsIDEpLCBsaW5lLCAuLi50YWJsZXMuc2xpY2UoMSkpO1xuICB9XG5cbiAgY29uc3Qgc3RvcCA9IHN0b3JlLmxpc3RlbihbJ3N0YXRlJ10sIHVwZGF0ZSk7XG4gIHVwZGF0ZSgpO1xuICByZXR1cm4geyBlbGVtZW50LCBkaXNwb3NlOiBzdG9wIH07XG59XG5cbmZ1bmN0aW9uIGdyb3VwVGFibGUodGl0bGU6IHN0cmluZywgcm93czogUm93cyk6IEhUTUxFbGVtZW50IHtcbiAgY29uc3QgbGluZXMgPSByb3dzLm1hcCgoW25hbWUsIHZhbHVlXSkgPT4gaCgndHInLCB7fSwgaCgndGgnLCB7IHNjb3BlOiAncm93JyB9LCBuYW1lKSwgaCgndGQnLCB7fSwgdmFsdWUpKSk7XG4gIHJldHVybiBoKFxuICAgICdzZWN0aW9uJyxcbiAgICB7IGNsYXNzOiAnamUtZ3JvdXAtdGFibGUnIH0sXG4gICAgaCgnaDMnLCB7fSwgdGl0bGUpLFxuICAgIGgoJ3RhYmxlJywgeyBjbGFzczogJ2plLXRhYmxlIGplLWZhY3RzJyB9LCBoKCd0Ym9keScsIHt9LCAuLi5saW5lcykpLFxuICApO1xufVxuXG5mdW5jdGlvbiBjb21tYW5kUm93KGNvbW1hbmQ6IHN0cmluZyk6IEhUTUxFbGVtZW50IHtcbiAgcmV0dXJuIGgoXG4gICAgJ2RpdicsXG4gICAgeyBjbGFzczogJ2plLWNvbW1hbmQnIH0sXG4gICAgaCgnY29kZScsIHt9LCBjb21tYW5kKSxcbiAgICBjb3B5QnV0dG9uKCgpID0+IGNvbW1hbmQsICd0aGUgY29tbWFuZCcpLFxuICApO1xufVxuIiwgIi8qKiBXaGF0IGlzIGluIGEgZmlsZSwgYXMgZmFyIGFzIGl0IGNhbiBiZSBzaG93biB3aXRob3V0IHJ1bm5pbmcgYW55IG9mIGl0LiAqL1xuaW1wb3J0IHsgaCwgdHlwZSBQYXJ0IH0gZnJvbSAnLi9kb20nO1xuaW1wb3J0IHsgYnl0ZXMgYXMgc2l6ZVRleHQgfSBmcm9tICcuL2Zvcm1hdCc7XG5pbXBvcnQgeyBleHRlbnNpb24sIElNQUdFX1RZUEVTLCBwaWN0dXJlIH0gZnJvbSAnLi9waWN0dXJlcyc7XG5cbmV4cG9ydCBjb25zdCBQUkVWSUVXX0xJTUlUID0gMl8wMDBfMDAwO1xuLyoqIFRleHQgYmV5b25kIHRoaXMgbWFrZXMgdGhlIHBhZ2Ugc2xvdyB0byBsYXkgb3V0LCBhbmQgbm8gb25lIHJlYWRzIGl0IGhlcmUuICovXG5jb25zdCBURVhUX0xJTUlUID0gMjAwXzAwMDtcblxuZXhwb3J0IHR5cGUgS2luZCA9ICdpbWFnZScgfCAnanNvbicgfCAndGV4dCcgfCAnYmluYXJ5JztcblxuZXhwb3J0IGZ1bmN0aW9uIGtpbmRPZihuYW1lOiBzdHJpbmcsIG1pbWU6IHN0cmluZywgY29udGVudDogVWludDhBcnJheSk6IEtpbmQge1xuICBjb25zdCBlbmRpbmcgPSBleHRlbnNpb24obmFtZSk7XG4gIGlmIChlbmRpbmcgaW4gSU1BR0VfVFlQRVMgfHwgL15pbWFnZVxcLyhwbmd8anBlZ3xnaWZ8d2VicHxibXB8c3ZnXFwreG1sKSQvLnRlc3QobWltZSkpIHJldHVybiAnaW1hZ2UnO1xuICBpZiAoY29udGVudC5zdWJhcnJheSgwLCA4MDAwKS5pbmNsdWRlcygwKSkgcmV0dXJuICdiaW5hcnknO1xuICBpZiAoWydqc29uJywgJ2lweW5iJywgJ2dlb2pzb24nXS5pbmNsdWRlcyhlbmRpbmcpIHx8IG1pbWUgPT09ICdhcHBsaWNhdGlvbi9qc29uJykgcmV0dXJuICdqc29uJztcbiAgcmV0dXJuICd0ZXh0Jztcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHByZXZpZXcobmFtZTogc3RyaW5nLCBtaW1lOiBzdHJpbmcsIGJ1ZmZlcjogQXJyYXlCdWZmZXIsIHNpemU6IG51bWJlcik6IFBhcnQge1xuICBjb25zdCBjb250ZW50ID0gbmV3IFVpbnQ4QXJyYXkoYnVmZmVyKTtcbiAgY29uc3Qga2luZCA9IGtpbmRPZihuYW1lLCBtaW1lLCBjb250ZW50KTtcbiAgY29uc3Qgd2hvbGUgPSBjb250ZW50Lmxlbmd0aCA+PSBzaXplO1xuICBpZiAoc2l6ZSA9PT0gMCkgcmV0dXJuIHN0aWxsKGgoJ2RpdicsIHsgY2xhc3M6ICdqZS1lbXB0eScgfSwgJ1RoZSBmaWxlIGlzIGVtcHR5LicpKTtcbiAgaWYgKGtpbmQgPT09ICdiaW5hcnknKSByZXR1cm4gc3RpbGwoaCgnZGl2JywgeyBjbGFzczogJ2plLWVtcHR5JyB9LCAnTm8gcHJldmlldzogdGhlIGZpbGUgaXMgbm90IHRleHQuJykpO1xuICBpZiAoa2luZCA9PT0gJ2ltYWdlJykge1xuICAgIGlmICghd2hvbGUpXG4gICAgICByZXR1cm4gc3RpbGwoXG4gICAgICAgIGgoJ2RpdicsIHsgY2xhc3M6ICdqZS1lbXB0eScgfSwgYE5vIHByZXZpZXc6IHRoZSBwaWN0dXJlIGlzIGxhcmdlciB0aGFuICR7c2l6ZVRleHQoUFJFVklFV19MSU1JVCl9LmApLFxuICAgICAgKTtcbiAgICByZXR1cm4gcGljdHVyZShidWZmZXIsIElNQUdFX1RZUEVTW2V4dGVuc2lvbihuYW1lKV0gPz8gbWltZSwgbmFtZSk7XG4gIH1cbiAgY29uc3QgdGV4dCA9IG5ldyBUZXh0RGVjb2RlcigpLmRlY29kZShjb250ZW50KTtcbiAgY29uc3QgdmFsdWUgPSBraW5kID09PSAnanNvbicgJiYgd2hvbGUgPyBwYXJzZWQodGV4dCkgOiB1bmRlZmluZWQ7XG4gIGlmICh2YWx1ZSAhPT0gdW5kZWZpbmVkKSByZXR1cm4gc3RpbGwoanNvblRyZWUodmFsdWUpKTtcbiAgY29uc3Qgc2hvd24gPSB0ZXh0LnNsaWNlKDAsIFRFWFRfTElNSVQpO1xuICBjb25zdCBjdXQgPSBzaG93bi5sZW5ndGggPCB0ZXh0Lmxlbmd0aCB8fCAhd2hvbGU7XG4gIGNvbnN0IG5vdGUgPVxuICAgIGN1dCAmJlxuICAgIGgoXG4gICAgICAnZGl2JyxcbiAgICAgIHsgY2xhc3M6ICdqZS1ub3RlJyB9LFxuICAgICAgYFRoZSBwcmV2aWV3IHNob3dzIHRoZSBmaXJzdCAke3NpemVUZXh0KG5ldyBCbG9iKFtzaG93bl0pLnNpemUpfSBvZiAke3NpemVUZXh0KHNpemUpfS5gLFxuICAgICk7XG4gIHJldHVybiBzdGlsbChoKCdkaXYnLCB7fSwgbm90ZSwgaCgncHJlJywgeyBjbGFzczogJ2plLXRleHQnLCB0YWJpbmRleDogMCB9LCBzaG93bikpKTtcbn1cblxuZnVuY3Rpb24gc3RpbGwoZWxlbWVudDogSFRNTEVsZW1lbnQpOiBQYXJ0IHtcbiAgcmV0dXJuIHsgZWxlbWVudCwgZGlzcG9zZTogKCkgPT4gdW5kZWZpbmVkIH07XG59XG5cbmZ1bmN0aW9uIHBhcnNlZCh0ZXh0OiBzdHJpbmcpOiB1bmtub3duIHtcbiAgdHJ5IHtcbiAgICByZXR1cm4gSlNPTi5wYXJzZSh0ZXh0KTtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgfVxufVxuXG5jb25zdCBGSVJTVF9FTlRSSUVTID0gMjAwO1xuXG4vKiogT2JqZWN0cyBhbmQgbGlzdHMgZm9sZDsgd2hhdCBpcyBmb2xkZWQgaXMgbm90IHlldCBpbiB0aGUgcGFnZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBqc29uVHJlZSh2YWx1ZTogdW5rbm93biwgbmFtZSA9ICcnLCBkZXB0aCA9IDApOiBIVE1MRWxlbWVudCB7XG4gIGNvbnN0IGxhYmVsID0gbmFtZSA9PT0gJycgPyBudWxsIDogaCgnc3BhbicsIHsgY2xhc3M6ICdqZS1qc29uLWtleScgfSwgYCR7bmFtZX06IGApO1xuICBpZiAodHlwZW9mIHZhbHVlICE9PSAnb2JqZWN0JyB8fCB2YWx1ZSA9PT0gbnVsbCkge1xuICAgIGNvbnN0IGtpbmQgPSB2YWx1ZSA9PT0gbnVsbCA/ICdudWxsJyA6IHR5cGVvZiB2YWx1ZTtcbiAgICByZXR1cm4gaCgnZGl2JywgeyBjbGFzczogJ2plLWpzb24nIH0sIGxhYmVsLCBoKCdzcGFuJywgeyBjbGFzczogYGplLWpzb24tJHtraW5kfWAgfSwgSlNPTi5zdHJpbmdpZnkodmFsdWUpKSk7XG4gIH1cbiAgY29uc3QgZW50cmllcyA9IE9iamVjdC5lbnRyaWVzKHZhbHVlKTtcbiAgY29uc3QgW29wZW4sIGNsb3NlXSA9IEFycmF5LmlzQXJyYXkodmFsdWUpID8gWydbJywgJ10nXSA6IFsneycsICd9J107XG4gIGlmICghZW50cmllcy5sZW5ndGgpIHJldHVybiBoKCdkaXYnLCB7IGNsYXNzOiAnamUtanNvbicgfSwgbGFiZWwsIGAke29wZW59JHtjbG9zZX1gKTtcbiAgY29uc3Qgc3VtbWFyeSA9IGgoJ3N1bW1hcnknLCB7fSwgbGFiZWwsIGgoJ3NwYW4nLCB7IGNsYXNzOiAnamUtbm90ZScgfSwgYCR7b3Blbn0gJHtlbnRyaWVzLmxlbmd0aH0gJHtjbG9zZX1gKSk7XG4gIGNvbnN0IGRldGFpbHMgPSBoKCdkZXRhaWxzJywgeyBjbGFzczogJ2plLWpzb24nIH0sIHN1bW1hcnkpO1xuICBjb25zdCBib2R5ID0gaCgnZGl2JywgeyBjbGFzczogJ2plLWpzb24tYm9keScgfSk7XG4gIGRldGFpbHMuYXBwZW5kKGJvZHkpO1xuICBjb25zdCBkcmF3ID0gKCk6IHZvaWQgPT4ge1xuICAgIGlmICghZGV0YWlscy5vcGVuIHx8IGJvZHkuZmlyc3RDaGlsZCkgcmV0dXJuO1xuICAgIGJvZHkuYXBwZW5kKC4uLmVudHJpZXMuc2xpY2UoMCwgRklSU1RfRU5UUklFUykubWFwKChba2V5LCBpbm5lcl0pID0+IGpzb25UcmVlKGlubmVyLCBrZXksIGRlcHRoICsgMSkpKTtcbiAgICBpZiAoZW50cmllcy5sZW5ndGggPiBGSVJTVF9FTlRSSUVTKSBib2R5LmFwcGVuZChgXHUyMDI2ICR7ZW50cmllcy5sZW5ndGggLSBGSVJTVF9FTlRSSUVTfSBtb3JlYCk7XG4gIH07XG4gIGRldGFpbHMuYWRkRXZlbnRMaXN0ZW5lcigndG9nZ2xlJywgZHJhdyk7XG4gIGRldGFpbHMub3BlbiA9IGRlcHRoIDwgMiAmJiBlbnRyaWVzLmxlbmd0aCA8PSBGSVJTVF9FTlRSSUVTO1xuICBkcmF3KCk7XG4gIHJldHVybiBkZXRhaWxzO1xufVxuIiwgIi8qKiBUaGUgcnVuJ3MgZmlsZXMgYXMgYSB0cmVlLCB3aXRoIGEgcHJldmlldyBiZXNpZGUgaXQuICovXG5pbXBvcnQgeyBhc2ssIHBhdGllbnRseSB9IGZyb20gJy4vYXNraW5nJztcbmltcG9ydCB7IGJ1dHRvbiwgZmlsbCwgaCwgb24sIHR5cGUgUGFydCwgc2F2ZUFzLCBzZXRUZXh0LCBzaG93IH0gZnJvbSAnLi9kb20nO1xuaW1wb3J0IHsgYnl0ZXMsIHRpbWUgfSBmcm9tICcuL2Zvcm1hdCc7XG5pbXBvcnQgeyBpY29uIH0gZnJvbSAnLi9pY29ucyc7XG5pbXBvcnQgeyBiYXNlbmFtZSB9IGZyb20gJy4vcGljdHVyZXMnO1xuaW1wb3J0IHsgUFJFVklFV19MSU1JVCwgcHJldmlldyB9IGZyb20gJy4vcHJldmlldyc7XG5pbXBvcnQgdHlwZSB7IFJ1bkZpbGUgfSBmcm9tICcuL3Byb3RvY29sJztcbmltcG9ydCB0eXBlIHsgU3RvcmUgfSBmcm9tICcuL3N0b3JlJztcblxuLyoqIE1vcmUgdGhhbiB0aGlzIGlzIG5vdCBwYXNzZWQgdGhyb3VnaCBhIGtlcm5lbCdzIG1lc3NhZ2UgcXVldWU6IGl0IHdvdWxkIGhvbGQgdXAgZXZlcnl0aGluZyBiZWhpbmQgaXQuICovXG5jb25zdCBET1dOTE9BRF9MSU1JVCA9IDIwMF8wMDBfMDAwO1xuY29uc3QgRklSU1RfRklMRVMgPSA1MDA7XG5cbmV4cG9ydCBpbnRlcmZhY2UgRm9sZGVyIHtcbiAgbmFtZTogc3RyaW5nO1xuICBmb2xkZXJzOiBGb2xkZXJbXTtcbiAgZmlsZXM6IFJ1bkZpbGVbXTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHRyZWUoZmlsZXM6IFJ1bkZpbGVbXSk6IEZvbGRlciB7XG4gIGNvbnN0IHJvb3Q6IEZvbGRlciA9IHsgbmFtZTogJycsIGZvbGRlcnM6IFtdLCBmaWxlczogW10gfTtcbiAgY29uc3Qga25vd24gPSBuZXcgTWFwPHN0cmluZywgRm9sZGVyPihbWycnLCByb290XV0pO1xuICBjb25zdCBmb2xkZXIgPSAocGF0aDogc3RyaW5nKTogRm9sZGVyID0+IHtcbiAgICBjb25zdCBoZWxkID0ga25vd24uZ2V0KHBhdGgpO1xuICAgIGlmIChoZWxkKSByZXR1cm4gaGVsZDtcbiAgICBjb25zdCBtYWRlOiBGb2xkZXIgPSB7IG5hbWU6IGJhc2VuYW1lKHBhdGgpLCBmb2xkZXJzOiBbXSwgZmlsZXM6IFtdIH07XG4gICAgY29uc3Qgc2xhc2ggPSBwYXRoLmxhc3RJbmRleE9mKCcvJyk7XG4gICAgZm9sZGVyKHNsYXNoIDwgMCA/ICcnIDogcGF0aC5zbGljZSgwLCBzbGFzaCkpLmZvbGRlcnMucHVzaChtYWRlKTtcbiAgICBrbm93bi5zZXQocGF0aCwgbWFkZSk7XG4gICAgcmV0dXJuIG1hZGU7XG4gIH07XG4gIGNvbnN0IG9yZGVyID0gbmV3IEludGwuQ29sbGF0b3IodW5kZWZpbmVkLCB7IG51bWVyaWM6IHRydWUgfSk7XG4gIGZvciAoY29uc3QgZmlsZSBvZiBbLi4uZmlsZXNdLnNvcnQoKGEsIGIpID0+IG9yZGVyLmNvbXBhcmUoYS5uYW1lLCBiLm5hbWUpKSkge1xuICAgIGNvbnN0IHNsYXNoID0gZmlsZS5uYW1lLmxhc3RJbmRleE9mKCcvJyk7XG4gICAgZm9sZGVyKHNsYXNoIDwgMCA/ICcnIDogZmlsZS5uYW1lLnNsaWNlKDAsIHNsYXNoKSkuZmlsZXMucHVzaChmaWxlKTtcbiAgfVxuICByZXR1cm4gcm9vdDtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGZpbGVzVmlldyhzdG9yZTogU3RvcmUpOiBQYXJ0IHtcbiAgY29uc3QgY2xvc2VkID0gbmV3IFNldDxzdHJpbmc+KCk7XG4gIGNvbnN0IHJvd3MgPSBuZXcgTWFwPHN0cmluZywgSFRNTEJ1dHRvbkVsZW1lbnQ+KCk7XG4gIGxldCBjaG9zZW46IFJ1bkZpbGUgfCBudWxsID0gbnVsbDtcbiAgbGV0IHNob3duOiBQYXJ0IHwgbnVsbCA9IG51bGw7XG4gIGxldCBzaG93bkZpbGVzOiBSdW5GaWxlW10gfCBudWxsID0gbnVsbDtcbiAgbGV0IGxpbWl0ID0gRklSU1RfRklMRVM7XG5cbiAgY29uc3QgbGlzdCA9IGgoJ2RpdicsIHsgY2xhc3M6ICdqZS1maWxlLWxpc3QnIH0pO1xuICBjb25zdCB0aXRsZSA9IGgoJ3NwYW4nLCB7IGNsYXNzOiAnamUtY2FyZC10aXRsZScgfSk7XG4gIGNvbnN0IG1ldGEgPSBoKCdzcGFuJywgeyBjbGFzczogJ2plLW5vdGUnIH0pO1xuICBjb25zdCBkb3dubG9hZCA9IGJ1dHRvbignRG93bmxvYWQnLCAoKSA9PiB2b2lkIHNhdmUoKSwgeyBjbGFzczogJ2plLWJ1dHRvbicgfSwgaWNvbignZG93bmxvYWQnKSk7XG4gIGNvbnN0IG5vdGUgPSBoKCdkaXYnLCB7IGNsYXNzOiAnamUtbm90aWNlJywgcm9sZTogJ3N0YXR1cycsIGhpZGRlbjogdHJ1ZSB9KTtcbiAgY29uc3QgYm9keSA9IGgoJ2RpdicsIHsgY2xhc3M6ICdqZS1wcmV2aWV3LWJvZHknIH0pO1xuICBjb25zdCBoZWFkID0gaCgnZGl2JywgeyBjbGFzczogJ2plLXByZXZpZXctaGVhZCcgfSwgdGl0bGUsIG1ldGEsIGgoJ3NwYW4nLCB7IGNsYXNzOiAnamUtc3ByaW5nJyB9KSwgZG93bmxvYWQpO1xuICBjb25zdCBwYW5lID0gaCgnZGl2JywgeyBjbGFzczogJ2plLXByZXZpZXcnIH0sIGhlYWQsIG5vdGUsIGJvZHkpO1xuICBjb25zdCBlbXB0eSA9IGgoJ2RpdicsIHsgY2xhc3M6ICdqZS1lbXB0eScgfSk7XG4gIGNvbnN0IGVsZW1lbnQgPSBoKCdkaXYnLCB7IGNsYXNzOiAnamUtZmlsZXMnIH0sIGxpc3QsIHBhbmUsIGVtcHR5KTtcblxuICBmdW5jdGlvbiBkcmF3Rm9sZGVyKGZvbGRlcjogRm9sZGVyLCBwYXRoOiBzdHJpbmcsIGJ1ZGdldDogeyBsZWZ0OiBudW1iZXIgfSk6IEhUTUxFbGVtZW50W10ge1xuICAgIGNvbnN0IGZvbGRlcnMgPSBmb2xkZXIuZm9sZGVycy5tYXAoaW5uZXIgPT4ge1xuICAgICAgY29uc3QgaW5uZXJQYXRoID0gYCR7cGF0aH0ke2lubmVyLm5hbWV9L2A7XG4gICAgICBjb25zdCBzdW1tYXJ5ID0gaCgnc3VtbWFyeScsIHt9LCBpY29uKCdmb2xkZXInKSwgaW5uZXIubmFtZSk7XG4gICAgICBjb25zdCBkZXRhaWxzID0gaCgnZGV0YWlscycsIHsgb3BlbjogIWNsb3NlZC5oYXMoaW5uZXJQYXRoKSB9LCBzdW1tYXJ5LCAuLi5kcmF3Rm9sZGVyKGlubmVyLCBpbm5lclBhdGgsIGJ1ZGdldCkpO1xuICAgICAgb24oZGV0YWlscywgeyB0b2dnbGU6ICgpID0+IHZvaWQgKGRldGFpbHMub3BlbiA/IGNsb3NlZC5kZWxldGUoaW5uZXJQYXRoKSA6IGNsb3NlZC5hZGQoaW5uZXJQYXRoKSkgfSk7XG4gICAgICByZXR1cm4gZGV0YWlscztcbiAgICB9KTtcbiAgICBjb25zdCBmaWxlcyA9IGZvbGRlci5maWxlcy5zbGljZSgwLCBNYXRoLm1heCgwLCBidWRnZXQubGVmdCkpLm1hcChmaWxlID0+IHtcbiAgICAgIGNvbnN0IHJvdyA9IGJ1dHRvbignJywgKCkgPT4gdm9pZCBvcGVuKGZpbGUpLCB7IGNsYXNzOiAnamUtZmlsZScsICdhcmlhLXByZXNzZWQnOiBmaWxlLm5hbWUgPT09IGNob3Nlbj8ubmFtZSB9KTtcbiAgICAgIGZpbGwoXG4gICAgICAgIHJvdyxcbiAgICAgICAgaWNvbignZmlsZScpLFxuICAgICAgICBoKCdzcGFuJywgeyBjbGFzczogJ2plLWZpbGUtbmFtZScgfSwgYmFzZW5hbWUoZmlsZS5uYW1lKSksXG4gICAgICAgIGgoJ3NwYW4nLCB7IGNsYXNzOiAnamUtZmlsZS1zaXplJyB9LCBieXRlcyhmaWxlLnNpemUpKSxcbiAgICAgICk7XG4gICAgICByb3cudGl0bGUgPSBmaWxlLm5hbWU7XG4gICAgICByb3dzLnNldChmaWxlLm5hbWUsIHJvdyk7XG4gICAgICByZXR1cm4gcm93O1xuICAgIH0pO1xuICAgIGJ1ZGdldC5sZWZ0IC09IGZpbGVzLmxlbmd0aDtcbiAgICByZXR1cm4gWy4uLmZvbGRlcnMsIC4uLmZpbGVzXTtcbiAgfVxuXG4gIGZ1bmN0aW9uIHVwZGF0ZSgpOiB2b2lkIHtcbiAgICBzaG93KGxpc3QsIHN0b3JlLmZpbGVzLmxlbmd0aCA+IDApO1xuICAgIHNob3coZW1wdHksIHN0b3JlLmZpbGVzLmxlbmd0aCA9PT0gMCk7XG4gICAgc2V0VGV4dChcbiAgICAgIGVtcHR5LFxuICAgICAgc3RvcmUuZW5kZWRcbiAgICAgICAgPyAnVGhlIHJ1biBsZWZ0IG5vIGZpbGVzLidcbiAgICAgICAgOiAnTm8gZmlsZXMgeWV0LiBXaGF0IHRoZSBzY3JpcHQgd3JpdGVzIHRvIG91dHB1dHMvIGFuZCBsb2dzLyBhcHBlYXJzIGhlcmUuJyxcbiAgICApO1xuICAgIHNob3cocGFuZSwgY2hvc2VuICE9PSBudWxsKTtcbiAgICBpZiAoc2hvd25GaWxlcyA9PT0gc3RvcmUuZmlsZXMpIHJldHVybjtcbiAgICBzaG93bkZpbGVzID0gc3RvcmUuZmlsZXM7XG4gICAgcm93cy5jbGVhcigpO1xuICAgIGNvbnN0IGJ1ZGdldCA9IHsgbGVmdDogbGltaXQgfTtcbiAgICBjb25zdCBkcmF3biA9IGRyYXdGb2xkZXIodHJlZShzdG9yZS5maWxlcyksICcnLCBidWRnZXQpO1xuICAgIGNvbnN0IGhpZGRlbiA9IHN0b3JlLmZpbGVzLmxlbmd0aCAtIHJvd3Muc2l6ZTtcbiAgICBjb25zdCBtb3JlID0gYnV0dG9uKGBTaG93ICR7aGlkZGVufSBtb3JlYCwgKCkgPT4ge1xuICAgICAgbGltaXQgPSBOdW1iZXIuUE9TSVRJVkVfSU5GSU5JVFk7XG4gICAgICBzaG93bkZpbGVzID0gbnVsbDtcbiAgICAgIHVwZGF0ZSgpO1xuICAgIH0pO1xuICAgIGNvbnN0IGZvY3VzZWQgPSBkb2N1bWVudC5hY3RpdmVFbGVtZW50IGluc3RhbmNlb2YgSFRNTEVsZW1lbnQgJiYgbGlzdC5jb250YWlucyhkb2N1bWVudC5hY3RpdmVFbGVtZW50KTtcbiAgICBmaWxsKGxpc3QsIC4uLmRyYXduLCBoaWRkZW4gPiAwICYmIG1vcmUpO1xuICAgIGlmIChmb2N1c2VkICYmIGNob3Nlbikgcm93cy5nZXQoY2hvc2VuLm5hbWUpPy5mb2N1cygpO1xuICB9XG5cbiAgYXN5bmMgZnVuY3Rpb24gb3BlbihmaWxlOiBSdW5GaWxlKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY2hvc2VuID0gZmlsZTtcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCByb3ddIG9mIHJvd3MpIHJvdy5zZXRBdHRyaWJ1dGUoJ2FyaWEtcHJlc3NlZCcsIFN0cmluZyhuYW1lID09PSBmaWxlLm5hbWUpKTtcbiAgICBzaG93KHBhbmUsIHRydWUpO1xuICAgIHNob3cobm90ZSwgZmFsc2UpO1xuICAgIHNldFRleHQodGl0bGUsIGZpbGUubmFtZSk7XG4gICAgc2V0VGV4dChtZXRhLCBgJHtieXRlcyhmaWxlLnNpemUpfSBcdTAwQjcgJHt0aW1lKGZpbGUubW9kaWZpZWQpfWApO1xuICAgIHNob3duPy5kaXNwb3NlKCk7XG4gICAgc2hvd24gPSBudWxsO1xuICAgIGZpbGwoYm9keSwgaCgnZGl2JywgeyBjbGFzczogJ2plLWVtcHR5JyB9LCAnTG9hZGluZ1x1MjAyNicpKTtcbiAgICBjb25zdCBjdXJyZW50ID0gKCk6IGJvb2xlYW4gPT4gY2hvc2VuID09PSBmaWxlO1xuICAgIHRyeSB7XG4gICAgICBjb25zdCBhc2tlZCA9IGFzayhzdG9yZS5zb3VyY2UsIHsgdHlwZTogJ3JlcXVlc3QnLCB2ZXJiOiAnZmlsZScsIG5hbWU6IGZpbGUubmFtZSwgbGltaXQ6IFBSRVZJRVdfTElNSVQgfSk7XG4gICAgICBjb25zdCB7IHJlcGx5LCBidWZmZXJzIH0gPSBhd2FpdCBwYXRpZW50bHkoYXNrZWQsICgpID0+IGN1cnJlbnQoKSAmJiBmaWxsKGJvZHksIGJ1c3koKSkpO1xuICAgICAgaWYgKCFjdXJyZW50KCkpIHJldHVybjtcbiAgICAgIGNvbnN0IHNpemUgPSB0eXBlb2YgcmVwbHkuZGF0YS5zaXplID09PSAnbnVtYmVyJyA/IHJlcGx5LmRhdGEuc2l6ZSA6IGZpbGUuc2l6ZTtcbiAgICAgIHNob3duID0gcHJldmlldyhmaWxlLm5hbWUsIFN0cmluZyhyZXBseS5kYXRhLm1pbWUgPz8gJycpLCBidWZmZXJzWzBdID8/IG5ldyBBcnJheUJ1ZmZlcigwKSwgc2l6ZSk7XG4gICAgICBmaWxsKGJvZHksIHNob3duLmVsZW1lbnQpO1xuICAgIH0gY2F0Y2ggKHByb2JsZW0pIHtcbiAgICAgIGlmIChjdXJyZW50KCkpIGZpbGwoYm9keSwgaCgnZGl2JywgeyBjbGFzczogJ2plLWVtcHR5JyB9LCAocHJvYmxlbSBhcyBFcnJvcikubWVzc2FnZSkpO1xuICAgIH1cbiAgfVxuXG4gIGFzeW5jIGZ1bmN0aW9uIHNhdmUoKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY29uc3QgZmlsZSA9IGNob3NlbjtcbiAgICBpZiAoIWZpbGUpIHJldHVybjtcbiAgICBpZiAoZmlsZS5zaXplID4gRE9XTkxPQURfTElNSVQpXG4gICAgICByZXR1cm4gc2F5KFxuICAgICAgICBgJHtieXRlcyhmaWxlLnNpemUpfSBpcyB0b28gbXVjaCB0byBzZW5kIHRocm91Z2ggdGhlIG5vdGVib29rOiB1c2UgcnVuLmRvd25sb2FkX2ZpbGUoXCIke2ZpbGUubmFtZX1cIikuYCxcbiAgICAgICk7XG4gICAgZG93bmxvYWQuZGlzYWJsZWQgPSB0cnVlO1xuICAgIHRyeSB7XG4gICAgICBjb25zdCBhc2tlZCA9IGFzayhzdG9yZS5zb3VyY2UsIHsgdHlwZTogJ3JlcXVlc3QnLCB2ZXJiOiAnZmlsZScsIG5hbWU6IGZpbGUubmFtZSwgbGltaXQ6IERPV05MT0FEX0xJTUlUIH0pO1xuICAgICAgY29uc3QgeyBidWZmZXJzIH0gPSBhd2FpdCBwYXRpZW50bHkoYXNrZWQsICgpID0+IHNheSgnVGhlIGtlcm5lbCBpcyBidXN5OyB0aGUgZG93bmxvYWQgYmVnaW5zIHdoZW4gaXQgYW5zd2Vycy4nKSk7XG4gICAgICBzaG93KG5vdGUsIGZhbHNlKTtcbiAgICAgIHNhdmVBcyhiYXNlbmFtZShmaWxlLm5hbWUpLCBuZXcgQmxvYihbYnVmZmVyc1swXSA/PyBuZXcgQXJyYXlCdWZmZXIoMCldKSk7XG4gICAgfSBjYXRjaCAocHJvYmxlbSkge1xuICAgICAgc2F5KChwcm9ibGVtIGFzIEVycm9yKS5tZXNzYWdlKTtcbiAgICB9IGZpbmFsbHkge1xuICAgICAgZG93bmxvYWQuZGlzYWJsZWQgPSBmYWxzZTtcbiAgICB9XG4gIH1cblxuICBmdW5jdGlvbiBzYXkodGV4dDogc3RyaW5nKTogdm9pZCB7XG4gICAgc2V0VGV4dChub3RlLCB0ZXh0KTtcbiAgICBzaG93KG5vdGUsIHRydWUpO1xuICB9XG5cbiAgY29uc3Qgc3RvcCA9IHN0b3JlLmxpc3RlbihbJ2ZpbGVzJywgJ3N0YXRlJ10sIHVwZGF0ZSk7XG4gIHVwZGF0ZSgpO1xuICByZXR1cm4ge1xuICAgIGVsZW1lbnQsXG4gICAgZGlzcG9zZSgpIHtcbiAgICAgIHN0b3AoKTtcbiAgICAgIHNob3duPy5kaXNwb3NlKCk7XG4gICAgfSxcbiAgfTtcbn1cblxuZnVuY3Rpb24gYnVzeSgpOiBIVE1MRWxlbWVudCB7XG4gIHJldHVybiBoKCdkaXYnLCB7IGNsYXNzOiAnamUtZW1wdHknIH0sICdUaGUga2VybmVsIGlzIGJ1c3k7IHRoZSBmaWxlIGFwcGVhcnMgd2hlbiBpdCBhbnN3ZXJzLicpO1xufVxuIiwgIi8qKiBUaGUgcnVuIGF0IGEgZ2xhbmNlOiB3aGF0IGl0IGlzIGNhbGxlZCwgaG93IGl0IHN0YW5kcywgYW5kIHRoZSBvbmUgdGhpbmcgb25lIG1heSB3YW50IHRvIGRvIGFib3V0IGl0LiAqL1xuaW1wb3J0IHsgYXNrLCBwYXRpZW50bHkgfSBmcm9tICcuL2Fza2luZyc7XG5pbXBvcnQgeyBidXR0b24sIGNvcHlCdXR0b24sIGZpbGwsIGgsIHR5cGUgUGFydCwgc2V0VGV4dCwgc2hvdyB9IGZyb20gJy4vZG9tJztcbmltcG9ydCB7IGR1cmF0aW9uLCB0aW1lIH0gZnJvbSAnLi9mb3JtYXQnO1xuaW1wb3J0IHsgdHlwZSBJY29uTmFtZSwgaWNvbiB9IGZyb20gJy4vaWNvbnMnO1xuaW1wb3J0IHR5cGUgeyBSdW5TdGF0ZSwgU3RhdHVzIH0gZnJvbSAnLi9wcm90b2NvbCc7XG5pbXBvcnQgdHlwZSB7IFN0b3JlIH0gZnJvbSAnLi9zdG9yZSc7XG5cbnR5cGUgVG9uZSA9ICd3YWl0aW5nJyB8ICdydW5uaW5nJyB8ICdnb29kJyB8ICdiYWQnIHwgJ29mZic7XG5cbmNvbnN0IFNUQVRVU0VTOiBSZWNvcmQ8U3RhdHVzLCBbc3RyaW5nLCBUb25lLCBJY29uTmFtZV0+ID0ge1xuICBOb3RTdGFydGVkOiBbJ05vdCBzdGFydGVkJywgJ3dhaXRpbmcnLCAnY2xvY2snXSxcbiAgU3RhcnRpbmc6IFsnU3RhcnRpbmcnLCAnd2FpdGluZycsICdjbG9jayddLFxuICBQcm92aXNpb25pbmc6IFsnUHJvdmlzaW9uaW5nJywgJ3dhaXRpbmcnLCAnY2xvY2snXSxcbiAgUHJlcGFyaW5nOiBbJ1ByZXBhcmluZycsICd3YWl0aW5nJywgJ2Nsb2NrJ10sXG4gIFF1ZXVlZDogWydRdWV1ZWQnLCAnd2FpdGluZycsICdjbG9jayddLFxuICBSdW5uaW5nOiBbJ1J1bm5pbmcnLCAncnVubmluZycsICdwbGF5J10sXG4gIEZpbmFsaXppbmc6IFsnRmluYWxpemluZycsICdydW5uaW5nJywgJ3BsYXknXSxcbiAgQ2FuY2VsUmVxdWVzdGVkOiBbJ0NhbmNlbGluZycsICdvZmYnLCAnc3RvcCddLFxuICBOb3RSZXNwb25kaW5nOiBbJ05vdCByZXNwb25kaW5nJywgJ2JhZCcsICdhbGVydCddLFxuICBDb21wbGV0ZWQ6IFsnQ29tcGxldGVkJywgJ2dvb2QnLCAnY2hlY2snXSxcbiAgRmFpbGVkOiBbJ0ZhaWxlZCcsICdiYWQnLCAnY3Jvc3MnXSxcbiAgQ2FuY2VsZWQ6IFsnQ2FuY2VsZWQnLCAnb2ZmJywgJ3N0b3AnXSxcbn07XG5cbmV4cG9ydCBmdW5jdGlvbiBoZWFkZXJWaWV3KHN0b3JlOiBTdG9yZSk6IFBhcnQge1xuICBjb25zdCBiYWRnZSA9IGgoJ3NwYW4nLCB7IGNsYXNzOiAnamUtYmFkZ2UnLCByb2xlOiAnc3RhdHVzJyB9KTtcbiAgY29uc3QgbmFtZSA9IGgoJ3NwYW4nLCB7IGNsYXNzOiAnamUtbmFtZScgfSk7XG4gIGNvbnN0IGV4cGVyaW1lbnQgPSBoKCdzcGFuJywgeyBjbGFzczogJ2plLWV4cGVyaW1lbnQnIH0pO1xuICBjb25zdCBpZCA9IGgoJ2NvZGUnLCB7IGNsYXNzOiAnamUtaWQnIH0pO1xuICBjb25zdCBwaGFzZSA9IGgoJ3NwYW4nLCB7IGNsYXNzOiAnamUtcGhhc2UnLCAnYXJpYS1saXZlJzogJ3BvbGl0ZScgfSk7XG4gIGNvbnN0IGVsYXBzZWQgPSBoKCdzcGFuJywgeyBjbGFzczogJ2plLWVsYXBzZWQnIH0pO1xuICBjb25zdCBiYXIgPSBoKCdzcGFuJywgeyBjbGFzczogJ2plLXByb2dyZXNzLWRvbmUnIH0pO1xuICBjb25zdCBwcm9ncmVzcyA9IGgoXG4gICAgJ2RpdicsXG4gICAgeyBjbGFzczogJ2plLXByb2dyZXNzJywgcm9sZTogJ3Byb2dyZXNzYmFyJywgJ2FyaWEtdmFsdWVtaW4nOiAwLCAnYXJpYS12YWx1ZW1heCc6IDEwMCB9LFxuICAgIGJhcixcbiAgKTtcbiAgY29uc3Qgbm90aWNlID0gaCgnZGl2JywgeyBjbGFzczogJ2plLW5vdGljZScsIHJvbGU6ICdzdGF0dXMnLCBoaWRkZW46IHRydWUgfSk7XG4gIGNvbnN0IGdvbmUgPSBoKCdkaXYnLCB7IGNsYXNzOiAnamUtbm90aWNlJywgcm9sZTogJ3N0YXR1cycsIGhpZGRlbjogdHJ1ZSB9KTtcbiAgY29uc3QgZXJyb3IgPSBoKCdkaXYnLCB7IGNsYXNzOiAnamUtZXJyb3InLCByb2xlOiAnYWxlcnQnLCBoaWRkZW46IHRydWUgfSk7XG4gIGNvbnN0IGNhbmNlbCA9IGJ1dHRvbignQ2FuY2VsJywgKCkgPT4gdm9pZCBjYW5jZWxSdW4oKSwgeyBjbGFzczogJ2plLWJ1dHRvbiBqZS1jYW5jZWwnIH0pO1xuICBsZXQgY2FuY2VsaW5nID0gZmFsc2U7XG5cbiAgY29uc3QgZWxlbWVudCA9IGgoXG4gICAgJ2hlYWRlcicsXG4gICAgeyBjbGFzczogJ2plLWhlYWRlcicgfSxcbiAgICBoKFxuICAgICAgJ2RpdicsXG4gICAgICB7IGNsYXNzOiAnamUtaGVhZGxpbmUnIH0sXG4gICAgICBiYWRnZSxcbiAgICAgIG5hbWUsXG4gICAgICBleHBlcmltZW50LFxuICAgICAgaChcbiAgICAgICAgJ3NwYW4nLFxuICAgICAgICB7IGNsYXNzOiAnamUtaWQtZ3JvdXAnIH0sXG4gICAgICAgIGlkLFxuICAgICAgICBjb3B5QnV0dG9uKCgpID0+IHN0b3JlLnN0YXRlPy5pZCA/PyAnJywgJ3RoZSBydW4gaWQnKSxcbiAgICAgICksXG4gICAgICBoKCdzcGFuJywgeyBjbGFzczogJ2plLXNwcmluZycgfSksXG4gICAgICBlbGFwc2VkLFxuICAgICAgY2FuY2VsLFxuICAgICksXG4gICAgcGhhc2UsXG4gICAgcHJvZ3Jlc3MsXG4gICAgZ29uZSxcbiAgICBub3RpY2UsXG4gICAgZXJyb3IsXG4gICk7XG5cbiAgYXN5bmMgZnVuY3Rpb24gY2FuY2VsUnVuKCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGNhbmNlbGluZyA9IHRydWU7XG4gICAgc2hvdyhub3RpY2UsIGZhbHNlKTtcbiAgICB1cGRhdGUoKTtcbiAgICBjb25zdCBjb21tYW5kID0gYGp1cHl0ZXIgZXN0aW1hdG9yIGNhbmNlbCAke3N0b3JlLnN0YXRlPy5pZCA/PyAnJ31gO1xuICAgIHRyeSB7XG4gICAgICBjb25zdCBhc2tlZCA9IGFzayhzdG9yZS5zb3VyY2UsIHsgdHlwZTogJ3JlcXVlc3QnLCB2ZXJiOiAnY2FuY2VsJyB9KTtcbiAgICAgIGF3YWl0IHBhdGllbnRseShhc2tlZCwgKCkgPT4gc2F5KCdUaGUga2VybmVsIGlzIGJ1c3kuIEZyb20gYSB0ZXJtaW5hbDonLCBjb21tYW5kKSk7XG4gICAgICBzaG93KG5vdGljZSwgZmFsc2UpO1xuICAgIH0gY2F0Y2ggKHByb2JsZW0pIHtcbiAgICAgIGNhbmNlbGluZyA9IGZhbHNlO1xuICAgICAgc2F5KHN0b3JlLmxpbmtlZCA/IChwcm9ibGVtIGFzIEVycm9yKS5tZXNzYWdlIDogJ1RoZSBrZXJuZWwgaXMgZ29uZS4gRnJvbSBhIHRlcm1pbmFsOicsIGNvbW1hbmQpO1xuICAgIH1cbiAgICB1cGRhdGUoKTtcbiAgfVxuXG4gIGZ1bmN0aW9uIHNheShzZW50ZW5jZTogc3RyaW5nLCBjb21tYW5kOiBzdHJpbmcpOiB2b2lkIHtcbiAgICBmaWxsKFxuICAgICAgbm90aWNlLFxuICAgICAgaCgnc3BhbicsIHt9LCBzZW50ZW5jZSksXG4gICAgICAnICcsXG4gICAgICBoKCdjb2RlJywge30sIGNvbW1hbmQpLFxuICAgICAgY29weUJ1dHRvbigoKSA9PiBjb21tYW5kLCAndGhlIGNvbW1hbmQnKSxcbiAgICApO1xuICAgIHNob3cobm90aWNlLCB0cnVlKTtcbiAgfVxuXG4gIGZ1bmN0aW9uIHVwZGF0ZSgpOiB2b2lkIHtcbiAgICBjb25zdCB7IHN0YXRlIH0gPSBzdG9yZTtcbiAgICBzaG93KGVsZW1lbnQsIHN0YXRlICE9PSBudWxsKTtcbiAgICBpZiAoIXN0YXRlKSByZXR1cm47XG4gICAgY29uc3Qgc2hvd24gPSBjYW5jZWxpbmcgJiYgIXN0b3JlLmVuZGVkID8gJ0NhbmNlbFJlcXVlc3RlZCcgOiBzdGF0ZS5zdGF0dXM7XG4gICAgY29uc3QgW2xhYmVsLCB0b25lLCBzeW1ib2xdID0gU1RBVFVTRVNbc2hvd25dO1xuICAgIGlmIChiYWRnZS5kYXRhc2V0LnN0YXR1cyAhPT0gc2hvd24pIHtcbiAgICAgIGJhZGdlLmRhdGFzZXQuc3RhdHVzID0gc2hvd247XG4gICAgICBiYWRnZS5kYXRhc2V0LnRvbmUgPSB0b25lO1xuICAgICAgZmlsbChiYWRnZSwgaWNvbihzeW1ib2wpLCBsYWJlbCk7XG4gICAgfVxuICAgIHNldFRleHQobmFtZSwgc3RhdGUuZGlzcGxheV9uYW1lIHx8IHN0YXRlLmlkKTtcbiAgICBzZXRUZXh0KGV4cGVyaW1lbnQsIHN0YXRlLm51bWJlciA9PT0gbnVsbCA/IHN0YXRlLmV4cGVyaW1lbnQgOiBgJHtzdGF0ZS5leHBlcmltZW50fSAjJHtzdGF0ZS5udW1iZXJ9YCk7XG4gICAgc2V0VGV4dChpZCwgc3RhdGUuaWQpO1xuICAgIGlmIChzdG9yZS5lbmRlZCkge1xuICAgICAgY2FuY2VsaW5nID0gZmFsc2U7XG4gICAgICBzaG93KG5vdGljZSwgZmFsc2UpO1xuICAgIH1cbiAgICBzaG93KGNhbmNlbCwgIXN0b3JlLmVuZGVkKTtcbiAgICBjYW5jZWwuZGlzYWJsZWQgPSBzaG93biA9PT0gJ0NhbmNlbFJlcXVlc3RlZCc7XG4gICAgc2V0VGV4dChjYW5jZWwsIGNhbmNlbC5kaXNhYmxlZCA/ICdDYW5jZWxpbmdcdTIwMjYnIDogJ0NhbmNlbCcpO1xuICAgIHVwZGF0ZVBoYXNlKHN0YXRlKTtcbiAgICB1cGRhdGVFcnJvcihzdGF0ZSk7XG4gICAgdXBkYXRlTGluayhzdGF0ZSk7XG4gICAgdGljaygpO1xuICB9XG5cbiAgZnVuY3Rpb24gdXBkYXRlUGhhc2Uoc3RhdGU6IFJ1blN0YXRlKTogdm9pZCB7XG4gICAgY29uc3QgZnJhY3Rpb24gPSBzdG9yZS5lbmRlZCA/IG51bGwgOiBzdGF0ZS5wcm9ncmVzcztcbiAgICBjb25zdCB0ZXh0ID0gW3N0YXRlLnBoYXNlLCBmcmFjdGlvbj8udGV4dF0uZmlsdGVyKEJvb2xlYW4pLmpvaW4oJyBcdTAwQjcgJyk7XG4gICAgc2V0VGV4dChwaGFzZSwgdGV4dCk7XG4gICAgc2hvdyhwaGFzZSwgdGV4dCAhPT0gJycgJiYgIXN0b3JlLmVuZGVkKTtcbiAgICBzaG93KHByb2dyZXNzLCBmcmFjdGlvbiAhPT0gbnVsbCk7XG4gICAgaWYgKCFmcmFjdGlvbikgcmV0dXJuO1xuICAgIGNvbnN0IHBlcmNlbnQgPSBNYXRoLnJvdW5kKDEwMCAqIE1hdGgubWluKDEsIE1hdGgubWF4KDAsIGZyYWN0aW9uLmZyYWN0aW9uKSkpO1xuICAgIGJhci5zdHlsZS53aWR0aCA9IGAke3BlcmNlbnR9JWA7XG4gICAgcHJvZ3Jlc3Muc2V0QXR0cmlidXRlKCdhcmlhLXZhbHVlbm93JywgU3RyaW5nKHBlcmNlbnQpKTtcbiAgICBwcm9ncmVzcy5zZXRBdHRyaWJ1dGUoJ2FyaWEtbGFiZWwnLCBmcmFjdGlvbi50ZXh0IHx8ICdQcm9ncmVzcycpO1xuICB9XG5cbiAgZnVuY3Rpb24gdXBkYXRlRXJyb3Ioc3RhdGU6IFJ1blN0YXRlKTogdm9pZCB7XG4gICAgY29uc3Qga2V5ID0gSlNPTi5zdHJpbmdpZnkoW3N0YXRlLmVycm9yLCBzdGF0ZS5leGl0X2NvZGUsIHN0YXRlLnNpZ25hbF0pO1xuICAgIHNob3coZXJyb3IsIHN0YXRlLmVycm9yICE9PSBudWxsKTtcbiAgICBpZiAoIXN0YXRlLmVycm9yIHx8IGVycm9yLmRhdGFzZXQua2V5ID09PSBrZXkpIHJldHVybjtcbiAgICBlcnJvci5kYXRhc2V0LmtleSA9IGtleTtcbiAgICBjb25zdCB7IG1lc3NhZ2UsIGhpbnQsIHRyYWNlYmFjayB9ID0gc3RhdGUuZXJyb3I7XG4gICAgY29uc3QgY29kZSA9IHN0YXRlLnNpZ25hbFxuICAgICAgPyBgc2lnbmFsICR7c3RhdGUuc2lnbmFsfWBcbiAgICAgIDogc3RhdGUuZXhpdF9jb2RlID09PSBudWxsXG4gICAgICAgID8gJydcbiAgICAgICAgOiBgZXhpdCBjb2RlICR7c3RhdGUuZXhpdF9jb2RlfWA7XG4gICAgY29uc3QgcHJlID0gaCgncHJlJywgeyBjbGFzczogJ2plLXRyYWNlYmFjaycsIHRhYmluZGV4OiAwIH0sIHRyYWNlYmFjayk7XG4gICAgZmlsbChcbiAgICAgIGVycm9yLFxuICAgICAgaChcbiAgICAgICAgJ2RpdicsXG4gICAgICAgIHsgY2xhc3M6ICdqZS1lcnJvci1tZXNzYWdlJyB9LFxuICAgICAgICBpY29uKCdhbGVydCcpLFxuICAgICAgICBoKCdiJywge30sIG1lc3NhZ2UpLFxuICAgICAgICBjb2RlICYmIGgoJ3NwYW4nLCB7IGNsYXNzOiAnamUtY29kZScgfSwgY29kZSksXG4gICAgICApLFxuICAgICAgaGludCAmJiBoKCdkaXYnLCB7IGNsYXNzOiAnamUtZXJyb3ItaGludCcgfSwgaGludCksXG4gICAgICB0cmFjZWJhY2sgJiYgaCgnZGV0YWlscycsIHt9LCBoKCdzdW1tYXJ5Jywge30sICdUcmFjZWJhY2snKSwgcHJlKSxcbiAgICApO1xuICB9XG5cbiAgZnVuY3Rpb24gdXBkYXRlTGluayhzdGF0ZTogUnVuU3RhdGUpOiB2b2lkIHtcbiAgICBzaG93KGdvbmUsICFzdG9yZS5saW5rZWQgJiYgIXN0b3JlLmVuZGVkKTtcbiAgICBpZiAoZ29uZS5oaWRkZW4pIHJldHVybjtcbiAgICBjb25zdCBjb21tYW5kID0gYGp1cHl0ZXIgZXN0aW1hdG9yIHNob3cgJHtzdGF0ZS5pZH1gO1xuICAgIHNldFRleHQoXG4gICAgICBnb25lLmZpcnN0RWxlbWVudENoaWxkID8/IGdvbmUuYXBwZW5kQ2hpbGQoaCgnc3BhbicpKSxcbiAgICAgIGBObyBrZXJuZWwgYW5zd2VyczsgdGhpcyBpcyB0aGUgcnVuIGFzIG9mICR7dGltZShzdGF0ZS5ub3cpfS4gRnJvbSBhIHRlcm1pbmFsOmAsXG4gICAgKTtcbiAgICBpZiAoZ29uZS5kYXRhc2V0LmNvbW1hbmQgPT09IGNvbW1hbmQpIHJldHVybjtcbiAgICBnb25lLmRhdGFzZXQuY29tbWFuZCA9IGNvbW1hbmQ7XG4gICAgZ29uZS5hcHBlbmQoXG4gICAgICAnICcsXG4gICAgICBoKCdjb2RlJywge30sIGNvbW1hbmQpLFxuICAgICAgY29weUJ1dHRvbigoKSA9PiBjb21tYW5kLCAndGhlIGNvbW1hbmQnKSxcbiAgICApO1xuICB9XG5cbiAgZnVuY3Rpb24gdGljaygpOiB2b2lkIHtcbiAgICBjb25zdCB7IHN0YXRlIH0gPSBzdG9yZTtcbiAgICBpZiAoIXN0YXRlKSByZXR1cm47XG4gICAgLy8gT2YgYSBydW4gdGhhdCBjYW5ub3QgYmUgYXNrZWQgb25lIGNhbm5vdCBzYXkgdGhhdCBpdCBzdGlsbCBydW5zLlxuICAgIGNvbnN0IHVudGlsID0gc3RhdGUuZW5kZWQgPz8gKHN0b3JlLmxpbmtlZCA/IHN0b3JlLm5vdygpIDogc3RhdGUubm93KTtcbiAgICBjb25zdCBmcm9tID0gc3RhdGUuc3RhcnRlZCA/PyBzdGF0ZS5jcmVhdGVkO1xuICAgIHNldFRleHQoZWxhcHNlZCwgZHVyYXRpb24odW50aWwgLSBmcm9tKSk7XG4gICAgZWxhcHNlZC50aXRsZSA9IGBDcmVhdGVkICR7dGltZShzdGF0ZS5jcmVhdGVkKX0ke3N0YXRlLnN0YXJ0ZWQgPyBgLCBzdGFydGVkICR7dGltZShzdGF0ZS5zdGFydGVkKX1gIDogJyd9JHtzdGF0ZS5lbmRlZCA/IGAsIGVuZGVkICR7dGltZShzdGF0ZS5lbmRlZCl9YCA6ICcnfWA7XG4gIH1cblxuICBjb25zdCBzdG9wID0gc3RvcmUubGlzdGVuKFsnc3RhdGUnLCAnbGluayddLCB1cGRhdGUpO1xuICBjb25zdCB0aW1lciA9IHNldEludGVydmFsKHRpY2ssIDEwMDApO1xuICB1cGRhdGUoKTtcbiAgcmV0dXJuIHtcbiAgICBlbGVtZW50LFxuICAgIGRpc3Bvc2UoKSB7XG4gICAgICBzdG9wKCk7XG4gICAgICBjbGVhckludGVydmFsKHRpbWVyKTtcbiAgICB9LFxuICB9O1xufVxuIiwgIi8qKiBPbmUgbGluZSBvZiB0aGUgbG9nIGFzIGFuIGVsZW1lbnQuICovXG5pbXBvcnQgeyBmaWxsLCBoIH0gZnJvbSAnLi9kb20nO1xuaW1wb3J0IHsgY291bnQgfSBmcm9tICcuL2Zvcm1hdCc7XG5pbXBvcnQgdHlwZSB7IExpbmUgfSBmcm9tICcuL2xvZy1saW5lJztcbmltcG9ydCB0eXBlIHsgTWF0Y2ggfSBmcm9tICcuL2xvZy1zZWFyY2gnO1xuaW1wb3J0IHR5cGUgeyBTdHlsZSB9IGZyb20gJy4vbG9nLXN0eWxlJztcblxuaW50ZXJmYWNlIFNlZ21lbnQge1xuICB0ZXh0OiBzdHJpbmc7XG4gIHN0eWxlOiBTdHlsZSB8IG51bGw7XG4gIG1hdGNoOiBNYXRjaCB8IG51bGw7XG59XG5cbi8qKiBUaGUgbGluZSBjdXQgd2hlcmUgaXRzIGxvb2sgY2hhbmdlczogYXQgdGhlIGVuZHMgb2Ygc3R5bGVkIHN0cmV0Y2hlcyBhbmQgb2YgbWF0Y2hlcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzZWdtZW50cyhsaW5lOiBMaW5lLCBtYXRjaGVzOiBNYXRjaFtdKTogU2VnbWVudFtdIHtcbiAgY29uc3QgY3V0cyA9IG5ldyBTZXQoWzAsIGxpbmUudGV4dC5sZW5ndGhdKTtcbiAgZm9yIChjb25zdCB7IHN0YXJ0LCBlbmQgfSBvZiBbLi4uKGxpbmUuc3BhbnMgPz8gW10pLCAuLi5tYXRjaGVzXSkgY3V0cy5hZGQoc3RhcnQpLmFkZChlbmQpO1xuICBjb25zdCBhdCA9IFsuLi5jdXRzXS5maWx0ZXIoY3V0ID0+IGN1dCA8PSBsaW5lLnRleHQubGVuZ3RoKS5zb3J0KChhLCBiKSA9PiBhIC0gYik7XG4gIGNvbnN0IGNvdmVyaW5nID0gPFQgZXh0ZW5kcyB7IHN0YXJ0OiBudW1iZXI7IGVuZDogbnVtYmVyIH0+KGFsbDogVFtdLCBzdGFydDogbnVtYmVyKTogVCB8IHVuZGVmaW5lZCA9PlxuICAgIGFsbC5maW5kKG9uZSA9PiBvbmUuc3RhcnQgPD0gc3RhcnQgJiYgb25lLmVuZCA+IHN0YXJ0KTtcbiAgcmV0dXJuIGF0LnNsaWNlKDAsIC0xKS5tYXAoKHN0YXJ0LCBpKSA9PiAoe1xuICAgIHRleHQ6IGxpbmUudGV4dC5zbGljZShzdGFydCwgYXRbaSArIDFdKSxcbiAgICBzdHlsZTogY292ZXJpbmcobGluZS5zcGFucyA/PyBbXSwgc3RhcnQpPy5zdHlsZSA/PyBudWxsLFxuICAgIG1hdGNoOiBjb3ZlcmluZyhtYXRjaGVzLCBzdGFydCkgPz8gbnVsbCxcbiAgfSkpO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gZHJhd0xpbmUocm93OiBIVE1MRWxlbWVudCwgbGluZTogTGluZSwgbWF0Y2hlczogTWF0Y2hbXSwgY3VycmVudDogTWF0Y2ggfCBudWxsKTogdm9pZCB7XG4gIGlmICghbGluZS5zcGFucz8ubGVuZ3RoICYmICFtYXRjaGVzLmxlbmd0aCAmJiAhbGluZS5jdXQpIHtcbiAgICByb3cudGV4dENvbnRlbnQgPSBsaW5lLnRleHQ7XG4gICAgcmV0dXJuO1xuICB9XG4gIGNvbnN0IGNoaWxkcmVuID0gc2VnbWVudHMobGluZSwgbWF0Y2hlcykubWFwKCh7IHRleHQsIHN0eWxlLCBtYXRjaCB9KSA9PiB7XG4gICAgaWYgKCFzdHlsZSAmJiAhbWF0Y2gpIHJldHVybiBkb2N1bWVudC5jcmVhdGVUZXh0Tm9kZSh0ZXh0KTtcbiAgICBjb25zdCBwaWVjZSA9IGgobWF0Y2ggPyAnbWFyaycgOiAnc3BhbicsIHt9LCB0ZXh0KTtcbiAgICBpZiAoc3R5bGUpIGRyZXNzKHBpZWNlLCBzdHlsZSk7XG4gICAgaWYgKG1hdGNoICYmIGN1cnJlbnQgJiYgbWF0Y2gucm93ID09PSBjdXJyZW50LnJvdyAmJiBtYXRjaC5zdGFydCA9PT0gY3VycmVudC5zdGFydCkge1xuICAgICAgcGllY2UuY2xhc3NMaXN0LmFkZCgnamUtY3VycmVudCcpO1xuICAgIH1cbiAgICByZXR1cm4gcGllY2U7XG4gIH0pO1xuICBjb25zdCBub3RlID0gbGluZS5jdXQgPiAwICYmIGgoJ3NwYW4nLCB7IGNsYXNzOiAnamUtbG9nLWN1dCcgfSwgYCBcdTIwMjYgJHtjb3VudChsaW5lLmN1dCl9IG1vcmUgY29sdW1ucyBub3Qgc2hvd25gKTtcbiAgZmlsbChyb3csIC4uLmNoaWxkcmVuLCBub3RlKTtcbn1cblxuZnVuY3Rpb24gZHJlc3MoZWxlbWVudDogSFRNTEVsZW1lbnQsIHN0eWxlOiBTdHlsZSk6IHZvaWQge1xuICBjb25zdCBbZmcsIGJnXSA9IHN0eWxlLmludmVyc2UgPyBbc3R5bGUuYmcgPz8gJ2JnJywgc3R5bGUuZmcgPz8gJ2ZnJ10gOiBbc3R5bGUuZmcsIHN0eWxlLmJnXTtcbiAgLy8gQm9sZCBzdGFuZGFyZCBjb2xvdXJzIGFyZSBkcmF3biBicmlnaHQsIGFzIHRlcm1pbmFscyBkby5cbiAgY29uc3QgYnJpZ2h0ID0gc3R5bGUuYm9sZCAmJiB0eXBlb2YgZmcgPT09ICdudW1iZXInICYmIGZnIDwgOCAmJiAhc3R5bGUuaW52ZXJzZTtcbiAgaWYgKGZnICE9PSBudWxsKSBlbGVtZW50LnN0eWxlLmNvbG9yID0gY29sb3VyKGJyaWdodCA/IChmZyBhcyBudW1iZXIpICsgOCA6IGZnKTtcbiAgaWYgKGJnICE9PSBudWxsKSBlbGVtZW50LnN0eWxlLmJhY2tncm91bmRDb2xvciA9IGNvbG91cihiZyk7XG4gIGZvciAoY29uc3QgbG9vayBvZiBbJ2JvbGQnLCAnZGltJywgJ2l0YWxpYycsICd1bmRlcmxpbmUnLCAnc3RyaWtlJ10gYXMgY29uc3QpIHtcbiAgICBpZiAoc3R5bGVbbG9va10pIGVsZW1lbnQuY2xhc3NMaXN0LmFkZChgamUtJHtsb29rfWApO1xuICB9XG59XG5cbmZ1bmN0aW9uIGNvbG91cih2YWx1ZTogbnVtYmVyIHwgc3RyaW5nKTogc3RyaW5nIHtcbiAgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gJ251bWJlcicpIHJldHVybiBgdmFyKC0tamUtYW5zaS0ke3ZhbHVlfSlgO1xuICBpZiAodmFsdWUgPT09ICdmZycgfHwgdmFsdWUgPT09ICdiZycpIHJldHVybiBgdmFyKC0tamUtbG9nLSR7dmFsdWV9KWA7XG4gIHJldHVybiB2YWx1ZTtcbn1cbiIsICIvKiogV2hlcmUgZWFjaCBsaW5lIHN0YW5kcyB3aGVuIGxvbmcgbGluZXMgYXJlIHdyYXBwZWQ6IGhlaWdodHMgaW4gcm93cywgc3VtbWVkIHNvIHRoYXQgZWl0aGVyIGNhbiBiZSBmb3VuZCBmYXN0LiAqL1xuaW1wb3J0IHR5cGUgeyBMaW5lIH0gZnJvbSAnLi9sb2ctbGluZSc7XG5cbmNvbnN0IEJMT0NLID0gNTEyO1xuXG5leHBvcnQgY2xhc3MgV3JhcHBlZFJvd3Mge1xuICBwcml2YXRlIGJsb2NrczogbnVtYmVyW10gPSBbXTtcbiAgcHJpdmF0ZSBjb3VudGVkID0gMDtcbiAgcHJpdmF0ZSBjb2x1bW5zID0gODA7XG5cbiAgLyoqIENvdW50cyBsaW5lcyBhbmV3IGZyb20gYW4gaW5kZXggb24gKDA6IGFsbCBvZiB0aGVtKS4gKi9cbiAgdXBkYXRlKGxpbmVzOiBMaW5lW10sIGZyb206IG51bWJlciwgY29sdW1uczogbnVtYmVyKTogdm9pZCB7XG4gICAgaWYgKGNvbHVtbnMgIT09IHRoaXMuY29sdW1ucykge1xuICAgICAgdGhpcy5jb2x1bW5zID0gY29sdW1ucztcbiAgICAgIGZyb20gPSAwO1xuICAgIH1cbiAgICBjb25zdCBmaXJzdCA9IE1hdGguZmxvb3IoTWF0aC5taW4oZnJvbSwgdGhpcy5jb3VudGVkLCBNYXRoLm1heCgwLCBsaW5lcy5sZW5ndGggLSAxKSkgLyBCTE9DSyk7XG4gICAgdGhpcy5ibG9ja3MubGVuZ3RoID0gZmlyc3Q7XG4gICAgZm9yIChsZXQgc3RhcnQgPSBmaXJzdCAqIEJMT0NLOyBzdGFydCA8IGxpbmVzLmxlbmd0aDsgc3RhcnQgKz0gQkxPQ0spIHtcbiAgICAgIGxldCBzdW0gPSAwO1xuICAgICAgZm9yIChsZXQgaSA9IHN0YXJ0OyBpIDwgTWF0aC5taW4oc3RhcnQgKyBCTE9DSywgbGluZXMubGVuZ3RoKTsgaSsrKSBzdW0gKz0gdGhpcy5oZWlnaHQobGluZXNbaV0hKTtcbiAgICAgIHRoaXMuYmxvY2tzLnB1c2goc3VtKTtcbiAgICB9XG4gICAgdGhpcy5jb3VudGVkID0gbGluZXMubGVuZ3RoO1xuICB9XG5cbiAgaGVpZ2h0KGxpbmU6IExpbmUpOiBudW1iZXIge1xuICAgIHJldHVybiBNYXRoLm1heCgxLCBNYXRoLmNlaWwoY2VsbHMobGluZS50ZXh0KSAvIHRoaXMuY29sdW1ucykpO1xuICB9XG5cbiAgdG90YWwoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy5ibG9ja3MucmVkdWNlKChzdW0sIGJsb2NrKSA9PiBzdW0gKyBibG9jaywgMCk7XG4gIH1cblxuICAvKiogUm93cyBhYm92ZSB0aGUgbGluZSB3aXRoIHRoaXMgaW5kZXguICovXG4gIGFib3ZlKGxpbmVzOiBMaW5lW10sIGluZGV4OiBudW1iZXIpOiBudW1iZXIge1xuICAgIGNvbnN0IGJsb2NrID0gTWF0aC5mbG9vcihpbmRleCAvIEJMT0NLKTtcbiAgICBsZXQgcm93cyA9IDA7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCBibG9jazsgaSsrKSByb3dzICs9IHRoaXMuYmxvY2tzW2ldID8/IDA7XG4gICAgZm9yIChsZXQgaSA9IGJsb2NrICogQkxPQ0s7IGkgPCBpbmRleDsgaSsrKSByb3dzICs9IHRoaXMuaGVpZ2h0KGxpbmVzW2ldISk7XG4gICAgcmV0dXJuIHJvd3M7XG4gIH1cblxuICAvKiogSW5kZXggb2YgdGhlIGxpbmUgYXQgYSByb3cuICovXG4gIGF0KGxpbmVzOiBMaW5lW10sIHJvdzogbnVtYmVyKTogbnVtYmVyIHtcbiAgICBsZXQgYmxvY2sgPSAwO1xuICAgIGxldCByb3dzID0gMDtcbiAgICB3aGlsZSAoYmxvY2sgPCB0aGlzLmJsb2Nrcy5sZW5ndGggLSAxICYmIHJvd3MgKyB0aGlzLmJsb2Nrc1tibG9ja10hIDw9IHJvdykgcm93cyArPSB0aGlzLmJsb2Nrc1tibG9jaysrXSE7XG4gICAgbGV0IGluZGV4ID0gYmxvY2sgKiBCTE9DSztcbiAgICB3aGlsZSAoaW5kZXggPCBsaW5lcy5sZW5ndGggLSAxICYmIHJvd3MgKyB0aGlzLmhlaWdodChsaW5lc1tpbmRleF0hKSA8PSByb3cpIHJvd3MgKz0gdGhpcy5oZWlnaHQobGluZXNbaW5kZXgrK10hKTtcbiAgICByZXR1cm4gaW5kZXg7XG4gIH1cbn1cblxuY29uc3QgV0lERSA9IC9bXFx1MTEwMC1cXHUxMTVmXFx1MmU4MC1cXHVhNGNmXFx1YWMwMC1cXHVkN2EzXFx1ZjkwMC1cXHVmYWZmXFx1ZmUzMC1cXHVmZTZmXFx1ZmYwMC1cXHVmZjYwXFx1ZmZlMC1cXHVmZmU2XS9nO1xuY29uc3QgTk9UX0FTQ0lJID0gL1teXFx4MDAtXFx4N2ZdLztcblxuLyoqIFRlcm1pbmFsIGNvbHVtbnMgb2YgYSB0ZXh0LiBFbW9qaSBuZWVkIG5vIGNvdW50aW5nOiB0aGV5IGFyZSB0d28gY29kZSB1bml0cyBsb25nIGFuZCB0d28gY29sdW1ucyB3aWRlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNlbGxzKHRleHQ6IHN0cmluZyk6IG51bWJlciB7XG4gIGlmICghTk9UX0FTQ0lJLnRlc3QodGV4dCkpIHJldHVybiB0ZXh0Lmxlbmd0aDtcbiAgcmV0dXJuIHRleHQubGVuZ3RoICsgKHRleHQubWF0Y2goV0lERSk/Lmxlbmd0aCA/PyAwKTtcbn1cbiIsICIvKiogU2VsZWN0aW9ucyB0aGF0IHJlYWNoIG92ZXIgbGluZXMgd2hpY2ggYXJlIG5vdCBpbiB0aGUgcGFnZS4gKi9cbmltcG9ydCB0eXBlIHsgTG9nTW9kZWwgfSBmcm9tICcuL2xvZy1tb2RlbCc7XG5cbmludGVyZmFjZSBFbmQge1xuICByb3c6IG51bWJlcjtcbiAgb2Zmc2V0OiBudW1iZXI7XG59XG5cbi8qKiBSb3dzIHdoZXJlIHRoZSBwYWdlJ3Mgc2VsZWN0aW9uIGJlZ2lucyBhbmQgZW5kcywgYXMgZmFyIGFzIHRoZXkgYXJlIGluIHRoaXMgbG9nLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNlbGVjdGVkUm93cyhsb2c6IEhUTUxFbGVtZW50KTogbnVtYmVyW10ge1xuICBjb25zdCBzZWxlY3Rpb24gPSBkb2N1bWVudC5nZXRTZWxlY3Rpb24oKTtcbiAgaWYgKCFzZWxlY3Rpb24gfHwgc2VsZWN0aW9uLmlzQ29sbGFwc2VkKSByZXR1cm4gW107XG4gIHJldHVybiBbc2VsZWN0aW9uLmFuY2hvck5vZGUsIHNlbGVjdGlvbi5mb2N1c05vZGVdXG4gICAgLm1hcChub2RlID0+IHJvd09mKGxvZywgbm9kZSkpXG4gICAgLmZpbHRlcigocm93KTogcm93IGlzIEhUTUxFbGVtZW50ID0+IHJvdyAhPT0gbnVsbClcbiAgICAubWFwKHJvdyA9PiBOdW1iZXIocm93LmRhdGFzZXQucm93KSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBjb3B5U2VsZWN0aW9uKGV2ZW50OiBDbGlwYm9hcmRFdmVudCwgbG9nOiBIVE1MRWxlbWVudCwgbW9kZWw6IExvZ01vZGVsLCBldmVyeXRoaW5nOiBib29sZWFuKTogdm9pZCB7XG4gIGNvbnN0IHRleHQgPSBldmVyeXRoaW5nID8gYmV0d2Vlbihtb2RlbCwgbnVsbCwgbnVsbCkgOiBzZWxlY3RlZFRleHQobG9nLCBtb2RlbCk7XG4gIGlmICh0ZXh0ID09PSBudWxsIHx8ICFldmVudC5jbGlwYm9hcmREYXRhKSByZXR1cm47XG4gIGV2ZW50LmNsaXBib2FyZERhdGEuc2V0RGF0YSgndGV4dC9wbGFpbicsIHRleHQpO1xuICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xufVxuXG5mdW5jdGlvbiBzZWxlY3RlZFRleHQobG9nOiBIVE1MRWxlbWVudCwgbW9kZWw6IExvZ01vZGVsKTogc3RyaW5nIHwgbnVsbCB7XG4gIGNvbnN0IHJhbmdlID0gZG9jdW1lbnQuZ2V0U2VsZWN0aW9uKCk/LnJhbmdlQ291bnQgPyBkb2N1bWVudC5nZXRTZWxlY3Rpb24oKT8uZ2V0UmFuZ2VBdCgwKSA6IG51bGw7XG4gIGlmICghcmFuZ2UpIHJldHVybiBudWxsO1xuICBjb25zdCBmcm9tID0gZW5kT2YobG9nLCByYW5nZS5zdGFydENvbnRhaW5lciwgcmFuZ2Uuc3RhcnRPZmZzZXQpO1xuICBjb25zdCB0byA9IGVuZE9mKGxvZywgcmFuZ2UuZW5kQ29udGFpbmVyLCByYW5nZS5lbmRPZmZzZXQpO1xuICByZXR1cm4gZnJvbSAmJiB0byA/IGJldHdlZW4obW9kZWwsIGZyb20sIHRvKSA6IG51bGw7XG59XG5cbmZ1bmN0aW9uIGVuZE9mKGxvZzogSFRNTEVsZW1lbnQsIG5vZGU6IE5vZGUsIG9mZnNldDogbnVtYmVyKTogRW5kIHwgbnVsbCB7XG4gIGNvbnN0IHJvdyA9IHJvd09mKGxvZywgbm9kZSk7XG4gIGlmICghcm93KSByZXR1cm4gbnVsbDtcbiAgY29uc3QgYmVmb3JlID0gZG9jdW1lbnQuY3JlYXRlUmFuZ2UoKTtcbiAgYmVmb3JlLnNldFN0YXJ0KHJvdywgMCk7XG4gIGJlZm9yZS5zZXRFbmQobm9kZSwgb2Zmc2V0KTtcbiAgcmV0dXJuIHsgcm93OiBOdW1iZXIocm93LmRhdGFzZXQucm93KSwgb2Zmc2V0OiBiZWZvcmUudG9TdHJpbmcoKS5sZW5ndGggfTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGJldHdlZW4obW9kZWw6IExvZ01vZGVsLCBmcm9tOiBFbmQgfCBudWxsLCB0bzogRW5kIHwgbnVsbCk6IHN0cmluZyB7XG4gIGNvbnN0IGJlZ2luID0gZnJvbSA/PyB7IHJvdzogbW9kZWwuZmlyc3QsIG9mZnNldDogMCB9O1xuICBjb25zdCBlbmQgPSB0byA/PyB7IHJvdzogbW9kZWwubGFzdCwgb2Zmc2V0OiBOdW1iZXIuUE9TSVRJVkVfSU5GSU5JVFkgfTtcbiAgaWYgKGJlZ2luLnJvdyA9PT0gZW5kLnJvdykgcmV0dXJuIG1vZGVsLmxpbmUoYmVnaW4ucm93KS50ZXh0LnNsaWNlKGJlZ2luLm9mZnNldCwgZW5kLm9mZnNldCk7XG4gIGNvbnN0IGxpbmVzID0gW21vZGVsLmxpbmUoYmVnaW4ucm93KS50ZXh0LnNsaWNlKGJlZ2luLm9mZnNldCldO1xuICBmb3IgKGxldCByb3cgPSBiZWdpbi5yb3cgKyAxOyByb3cgPCBlbmQucm93OyByb3crKykgbGluZXMucHVzaChtb2RlbC5saW5lKHJvdykudGV4dCk7XG4gIGxpbmVzLnB1c2gobW9kZWwubGluZShlbmQucm93KS50ZXh0LnNsaWNlKDAsIGVuZC5vZmZzZXQpKTtcbiAgcmV0dXJuIGxpbmVzLmpvaW4oJ1xcbicpO1xufVxuXG5mdW5jdGlvbiByb3dPZihsb2c6IEhUTUxFbGVtZW50LCBub2RlOiBOb2RlIHwgbnVsbCk6IEhUTUxFbGVtZW50IHwgbnVsbCB7XG4gIGNvbnN0IGVsZW1lbnQgPSBub2RlIGluc3RhbmNlb2YgSFRNTEVsZW1lbnQgPyBub2RlIDogKG5vZGU/LnBhcmVudEVsZW1lbnQgPz8gbnVsbCk7XG4gIGNvbnN0IHJvdyA9IGVsZW1lbnQ/LmNsb3Nlc3Q8SFRNTEVsZW1lbnQ+KCcuamUtbG9nLXJvdycpID8/IG51bGw7XG4gIHJldHVybiByb3cgJiYgbG9nLmNvbnRhaW5zKHJvdykgPyByb3cgOiBudWxsO1xufVxuIiwgIi8qKlxuICogVGhlIHNjcm9sbGluZyB3aW5kb3cgb24gdGhlIGxvZy4gT25seSB0aGUgbGluZXMgaW4gdmlldyBhcmUgZWxlbWVudHMuXG4gKlxuICogQSBzZWxlY3Rpb24gbWF5IHJlYWNoIGJleW9uZCB0aGVtOiB0aGUgcm93cyB3aGVyZSBpdCBiZWdpbnMgYW5kIGVuZHMgc3RheSBpbiB0aGUgcGFnZSwgYW5kIGNvcHlpbmcgdGFrZXMgdGhlIHRleHRcbiAqIGJldHdlZW4gdGhlbSBmcm9tIHRoZSBtb2RlbC5cbiAqL1xuaW1wb3J0IHsgaCB9IGZyb20gJy4vZG9tJztcbmltcG9ydCB0eXBlIHsgTG9nTW9kZWwgfSBmcm9tICcuL2xvZy1tb2RlbCc7XG5pbXBvcnQgeyBkcmF3TGluZSB9IGZyb20gJy4vbG9nLXJvdyc7XG5pbXBvcnQgeyBjZWxscywgV3JhcHBlZFJvd3MgfSBmcm9tICcuL2xvZy1yb3dzJztcbmltcG9ydCB0eXBlIHsgTG9nU2VhcmNoLCBNYXRjaCB9IGZyb20gJy4vbG9nLXNlYXJjaCc7XG5pbXBvcnQgeyBjb3B5U2VsZWN0aW9uLCBzZWxlY3RlZFJvd3MgfSBmcm9tICcuL2xvZy1zZWxlY3Rpb24nO1xuXG5jb25zdCBPVkVSU0NBTiA9IDg7XG5cbmludGVyZmFjZSBEcmF3blJvdyB7XG4gIGVsZW1lbnQ6IEhUTUxFbGVtZW50O1xuICBzZWFyY2g6IG51bWJlcjtcbn1cblxuZXhwb3J0IGNsYXNzIExvZ1Njcm9sbGVyIHtcbiAgcmVhZG9ubHkgZWxlbWVudDogSFRNTEVsZW1lbnQ7XG4gIGZvbGxvd2luZyA9IHRydWU7XG4gIHdyYXAgPSBmYWxzZTtcbiAgLyoqIFJvdyBudW1iZXIgb2YgdGhlIHRvcG1vc3QgbGluZSBpbiB2aWV3LiAqL1xuICB0b3BSb3cgPSAwO1xuXG4gIHByaXZhdGUgcmVhZG9ubHkgc3BhY2VyID0gaCgnZGl2JywgeyBjbGFzczogJ2plLWxvZy1zcGFjZXInIH0pO1xuICBwcml2YXRlIHJlYWRvbmx5IHdpbmRvdyA9IGgoJ2RpdicsIHsgY2xhc3M6ICdqZS1sb2ctd2luZG93JyB9KTtcbiAgcHJpdmF0ZSByZWFkb25seSBydWxlciA9IGgoJ3NwYW4nLCB7IGNsYXNzOiAnamUtbG9nLXJ1bGVyJywgJ2FyaWEtaGlkZGVuJzogJ3RydWUnIH0sICcwJy5yZXBlYXQoMTAwKSk7XG4gIHByaXZhdGUgcmVhZG9ubHkgZHJhd24gPSBuZXcgTWFwPG51bWJlciwgRHJhd25Sb3c+KCk7XG4gIHByaXZhdGUgcmVhZG9ubHkgaGVpZ2h0cyA9IG5ldyBXcmFwcGVkUm93cygpO1xuICBwcml2YXRlIHJlYWRvbmx5IGNoYW5nZXM7XG4gIHByaXZhdGUgcmVhZG9ubHkgcmVzaXplZDogUmVzaXplT2JzZXJ2ZXI7XG4gIHByaXZhdGUgc2VhcmNoVmVyc2lvbiA9IDA7XG4gIHByaXZhdGUgbGFzdFRvcCA9IDA7XG4gIHByaXZhdGUgd2lkZXN0ID0gMDtcbiAgcHJpdmF0ZSBsaW5lSGVpZ2h0ID0gMTg7XG4gIHByaXZhdGUgY2hhcldpZHRoID0gNztcbiAgcHJpdmF0ZSBldmVyeXRoaW5nID0gZmFsc2U7XG5cbiAgY29uc3RydWN0b3IoXG4gICAgcHJpdmF0ZSByZWFkb25seSBtb2RlbDogTG9nTW9kZWwsXG4gICAgcHJpdmF0ZSByZWFkb25seSBzZWFyY2g6IExvZ1NlYXJjaCxcbiAgICBwcml2YXRlIHJlYWRvbmx5IG1vdmVkOiAoKSA9PiB2b2lkLFxuICApIHtcbiAgICB0aGlzLmNoYW5nZXMgPSBtb2RlbC53YXRjaCgpO1xuICAgIHRoaXMuc3BhY2VyLmFwcGVuZCh0aGlzLndpbmRvdywgdGhpcy5ydWxlcik7XG4gICAgdGhpcy5lbGVtZW50ID0gaCgnZGl2JywgeyBjbGFzczogJ2plLWxvZycsIHJvbGU6ICdsb2cnLCAnYXJpYS1saXZlJzogJ29mZicsICdhcmlhLWxhYmVsJzogJ0xvZycsIHRhYmluZGV4OiAwIH0pO1xuICAgIHRoaXMuZWxlbWVudC5hcHBlbmQodGhpcy5zcGFjZXIpO1xuICAgIHRoaXMuZWxlbWVudC5hZGRFdmVudExpc3RlbmVyKCdzY3JvbGwnLCAoKSA9PiB0aGlzLnNjcm9sbGVkKCksIHsgcGFzc2l2ZTogdHJ1ZSB9KTtcbiAgICB0aGlzLmVsZW1lbnQuYWRkRXZlbnRMaXN0ZW5lcignY29weScsIGV2ZW50ID0+IGNvcHlTZWxlY3Rpb24oZXZlbnQsIHRoaXMuZWxlbWVudCwgdGhpcy5tb2RlbCwgdGhpcy5ldmVyeXRoaW5nKSk7XG4gICAgdGhpcy5lbGVtZW50LmFkZEV2ZW50TGlzdGVuZXIoJ2tleWRvd24nLCBldmVudCA9PiB0aGlzLmtleShldmVudCkpO1xuICAgIHRoaXMuZWxlbWVudC5hZGRFdmVudExpc3RlbmVyKCdtb3VzZWRvd24nLCAoKSA9PiB0aGlzLnNlbGVjdEFsbChmYWxzZSkpO1xuICAgIHRoaXMucmVzaXplZCA9IG5ldyBSZXNpemVPYnNlcnZlcigoKSA9PiB0aGlzLm1lYXN1cmUoKSk7XG4gICAgdGhpcy5yZXNpemVkLm9ic2VydmUodGhpcy5lbGVtZW50KTtcbiAgfVxuXG4gIGRpc3Bvc2UoKTogdm9pZCB7XG4gICAgdGhpcy5yZXNpemVkLmRpc2Nvbm5lY3QoKTtcbiAgICB0aGlzLm1vZGVsLnVud2F0Y2godGhpcy5jaGFuZ2VzKTtcbiAgfVxuXG4gIHNldFdyYXAod3JhcDogYm9vbGVhbik6IHZvaWQge1xuICAgIHRoaXMud3JhcCA9IHdyYXA7XG4gICAgdGhpcy5lbGVtZW50LmNsYXNzTGlzdC50b2dnbGUoJ2plLXdyYXAnLCB3cmFwKTtcbiAgICB0aGlzLmNoYW5nZXMucmVudW1iZXJlZCA9IHRydWU7XG4gICAgdGhpcy5jaGFuZ2VzLmZyb20gPSB0aGlzLm1vZGVsLmZpcnN0O1xuICAgIHRoaXMucmVuZGVyKCk7XG4gIH1cblxuICBmb2xsb3coZm9sbG93aW5nOiBib29sZWFuKTogdm9pZCB7XG4gICAgdGhpcy5mb2xsb3dpbmcgPSBmb2xsb3dpbmc7XG4gICAgdGhpcy5yZW5kZXIoKTtcbiAgICB0aGlzLm1vdmVkKCk7XG4gIH1cblxuICAvKiogTWF0Y2hlcyBhcmUgZHJhd24gaW4gdGhlIHJvd3MsIHNvIGFsbCBvZiB0aGVtIGFyZSBkcmF3biBhZ2Fpbi4gKi9cbiAgc2VhcmNoQ2hhbmdlZCgpOiB2b2lkIHtcbiAgICB0aGlzLnNlYXJjaFZlcnNpb24gKz0gMTtcbiAgICB0aGlzLnJlbmRlcigpO1xuICB9XG5cbiAgcmV2ZWFsKG1hdGNoOiBNYXRjaCk6IHZvaWQge1xuICAgIHRoaXMuZm9sbG93aW5nID0gZmFsc2U7XG4gICAgY29uc3QgaW5kZXggPSBtYXRjaC5yb3cgLSB0aGlzLm1vZGVsLmZpcnN0O1xuICAgIGNvbnN0IG1pZGRsZSA9IHRoaXMudG9wKGluZGV4KSAtIHRoaXMuZWxlbWVudC5jbGllbnRIZWlnaHQgLyAyO1xuICAgIGNvbnN0IGJlZm9yZSA9IGNlbGxzKHRoaXMubW9kZWwubGluZShtYXRjaC5yb3cpLnRleHQuc2xpY2UoMCwgbWF0Y2guc3RhcnQpKSAqIHRoaXMuY2hhcldpZHRoO1xuICAgIGNvbnN0IHsgc2Nyb2xsTGVmdCwgY2xpZW50V2lkdGggfSA9IHRoaXMuZWxlbWVudDtcbiAgICBjb25zdCBpblZpZXcgPSBiZWZvcmUgPj0gc2Nyb2xsTGVmdCAmJiBiZWZvcmUgPCBzY3JvbGxMZWZ0ICsgY2xpZW50V2lkdGggLSA4MDtcbiAgICB0aGlzLmVsZW1lbnQuc2Nyb2xsVG8odGhpcy53cmFwIHx8IGluVmlldyA/IHNjcm9sbExlZnQgOiBNYXRoLm1heCgwLCBiZWZvcmUgLSBjbGllbnRXaWR0aCAvIDMpLCBtaWRkbGUpO1xuICAgIHRoaXMuc2VhcmNoQ2hhbmdlZCgpO1xuICAgIHRoaXMubW92ZWQoKTtcbiAgfVxuXG4gIHJlbmRlcigpOiB2b2lkIHtcbiAgICBjb25zdCBoZWlnaHQgPSB0aGlzLmVsZW1lbnQuY2xpZW50SGVpZ2h0O1xuICAgIGlmICghaGVpZ2h0KSByZXR1cm47XG4gICAgY29uc3QgeyBjaGFuZ2VzLCBtb2RlbCB9ID0gdGhpcztcbiAgICBjb25zdCBsaW5lcyA9IHRoaXMuc2hvd25Db3VudCgpO1xuICAgIGlmICh0aGlzLndyYXApIHtcbiAgICAgIGNvbnN0IGZyb20gPSBjaGFuZ2VzLnJlbnVtYmVyZWQgPyAwIDogTWF0aC5tYXgoMCwgY2hhbmdlcy5mcm9tIC0gbW9kZWwuZmlyc3QpO1xuICAgICAgaWYgKE51bWJlci5pc0Zpbml0ZShmcm9tKSkgdGhpcy5oZWlnaHRzLnVwZGF0ZShtb2RlbC5saW5lcywgZnJvbSwgdGhpcy5jb2x1bW5zKCkpO1xuICAgIH1cbiAgICBjb25zdCB0b3RhbCA9IHRoaXMud3JhcCA/IHRoaXMudG9wKGxpbmVzKSA6IGxpbmVzICogdGhpcy5saW5lSGVpZ2h0O1xuICAgIGNvbnN0IGtlZXAgPSBjaGFuZ2VzLnJlbnVtYmVyZWQgJiYgIXRoaXMuZm9sbG93aW5nID8gdGhpcy50b3BSb3cgOiBudWxsO1xuICAgIHRoaXMuc3BhY2VyLnN0eWxlLmhlaWdodCA9IGAke3RvdGFsfXB4YDtcbiAgICBpZiAodGhpcy5mb2xsb3dpbmcpIHRoaXMuc2Nyb2xsVG8odG90YWwgLSBoZWlnaHQpO1xuICAgIGVsc2UgaWYgKGtlZXAgIT09IG51bGwpIHtcbiAgICAgIGNvbnN0IHdpdGhpbiA9IHRoaXMuZWxlbWVudC5zY3JvbGxUb3AgJSB0aGlzLmxpbmVIZWlnaHQ7XG4gICAgICB0aGlzLnNjcm9sbFRvKHRoaXMudG9wKE1hdGgubWF4KDAsIGtlZXAgLSBtb2RlbC5maXJzdCkpICsgd2l0aGluKTtcbiAgICB9XG4gICAgY29uc3QgeyBzY3JvbGxUb3AgfSA9IHRoaXMuZWxlbWVudDtcbiAgICBjb25zdCBmaXJzdCA9IHRoaXMuaW5kZXhBdChzY3JvbGxUb3ApO1xuICAgIHRoaXMudG9wUm93ID0gbW9kZWwuZmlyc3QgKyBmaXJzdDtcbiAgICB0aGlzLmRyYXcoTWF0aC5tYXgoMCwgZmlyc3QgLSBPVkVSU0NBTiksIE1hdGgubWluKGxpbmVzLCB0aGlzLmluZGV4QXQoc2Nyb2xsVG9wICsgaGVpZ2h0KSArIDEgKyBPVkVSU0NBTikpO1xuICAgIGNoYW5nZXMuZnJvbSA9IE51bWJlci5QT1NJVElWRV9JTkZJTklUWTtcbiAgICBjaGFuZ2VzLnJlbnVtYmVyZWQgPSBmYWxzZTtcbiAgfVxuXG4gIHByaXZhdGUgZHJhdyhiZWdpbjogbnVtYmVyLCBlbmQ6IG51bWJlcik6IHZvaWQge1xuICAgIGNvbnN0IHsgbW9kZWwgfSA9IHRoaXM7XG4gICAgY29uc3QgaW5WaWV3ID0gKHJvdzogbnVtYmVyKTogYm9vbGVhbiA9PiByb3cgPj0gbW9kZWwuZmlyc3QgKyBiZWdpbiAmJiByb3cgPCBtb2RlbC5maXJzdCArIGVuZDtcbiAgICBjb25zdCB3YW50ZWQgPSBuZXcgU2V0KHNlbGVjdGVkUm93cyh0aGlzLmVsZW1lbnQpLmZpbHRlcihyb3cgPT4gdGhpcy5kcmF3bi5oYXMocm93KSkpO1xuICAgIGZvciAobGV0IGkgPSBiZWdpbjsgaSA8IGVuZDsgaSsrKSB3YW50ZWQuYWRkKG1vZGVsLmZpcnN0ICsgaSk7XG4gICAgZm9yIChjb25zdCBbcm93LCB7IGVsZW1lbnQgfV0gb2YgdGhpcy5kcmF3bikge1xuICAgICAgaWYgKHdhbnRlZC5oYXMocm93KSkgY29udGludWU7XG4gICAgICBlbGVtZW50LnJlbW92ZSgpO1xuICAgICAgdGhpcy5kcmF3bi5kZWxldGUocm93KTtcbiAgICB9XG4gICAgY29uc3QgY3VycmVudCA9IHRoaXMuc2VhcmNoLm1hdGNoZXNbdGhpcy5zZWFyY2guY3VycmVudF0gPz8gbnVsbDtcbiAgICBsZXQgcGxhY2UgPSB0aGlzLndpbmRvdy5maXJzdEVsZW1lbnRDaGlsZDtcbiAgICBmb3IgKGNvbnN0IHJvdyBvZiBbLi4ud2FudGVkXS5zb3J0KChhLCBiKSA9PiBhIC0gYikpIHtcbiAgICAgIGNvbnN0IG9sZCA9IHRoaXMuZHJhd24uZ2V0KHJvdyk7XG4gICAgICBjb25zdCBlbGVtZW50ID0gb2xkPy5lbGVtZW50ID8/IGgoJ2RpdicsIHsgY2xhc3M6ICdqZS1sb2ctcm93JywgJ2RhdGEtcm93Jzogcm93IH0pO1xuICAgICAgaWYgKCFvbGQgfHwgb2xkLnNlYXJjaCAhPT0gdGhpcy5zZWFyY2hWZXJzaW9uIHx8IHJvdyA+PSB0aGlzLmNoYW5nZXMuZnJvbSkge1xuICAgICAgICBkcmF3TGluZShlbGVtZW50LCBtb2RlbC5saW5lKHJvdyksIHRoaXMuc2VhcmNoLmluKHJvdyksIGN1cnJlbnQpO1xuICAgICAgICB0aGlzLmRyYXduLnNldChyb3csIHsgZWxlbWVudCwgc2VhcmNoOiB0aGlzLnNlYXJjaFZlcnNpb24gfSk7XG4gICAgICB9XG4gICAgICBlbGVtZW50LmNsYXNzTGlzdC50b2dnbGUoJ2plLWZhcicsICFpblZpZXcocm93KSk7XG4gICAgICBpZiAoZWxlbWVudCA9PT0gcGxhY2UpIHBsYWNlID0gcGxhY2UubmV4dEVsZW1lbnRTaWJsaW5nO1xuICAgICAgZWxzZSB0aGlzLndpbmRvdy5pbnNlcnRCZWZvcmUoZWxlbWVudCwgcGxhY2UpO1xuICAgICAgaWYgKCF0aGlzLndyYXApIHRoaXMud2lkZXN0ID0gTWF0aC5tYXgodGhpcy53aWRlc3QsIG1vZGVsLmxpbmUocm93KS50ZXh0Lmxlbmd0aCk7XG4gICAgfVxuICAgIHRoaXMud2luZG93LnN0eWxlLnRyYW5zZm9ybSA9IGB0cmFuc2xhdGVZKCR7dGhpcy50b3AoYmVnaW4pfXB4KWA7XG4gICAgdGhpcy5zcGFjZXIuc3R5bGUubWluV2lkdGggPSB0aGlzLndyYXAgPyAnJyA6IGAke3RoaXMud2lkZXN0ICsgMn1jaGA7XG4gIH1cblxuICBwcml2YXRlIHNob3duQ291bnQoKTogbnVtYmVyIHtcbiAgICBjb25zdCB7IGxpbmVzIH0gPSB0aGlzLm1vZGVsO1xuICAgIC8vIEFmdGVyIHRoZSBsYXN0IGxpbmUgZmVlZCBjb21lcyBhbiBlbXB0eSBsaW5lIHRoYXQgbm90aGluZyB3YXMgd3JpdHRlbiB0byB5ZXQuXG4gICAgcmV0dXJuIGxpbmVzW2xpbmVzLmxlbmd0aCAtIDFdPy50ZXh0ID09PSAnJyA/IGxpbmVzLmxlbmd0aCAtIDEgOiBsaW5lcy5sZW5ndGg7XG4gIH1cblxuICBwcml2YXRlIHRvcChpbmRleDogbnVtYmVyKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy5saW5lSGVpZ2h0ICogKHRoaXMud3JhcCA/IHRoaXMuaGVpZ2h0cy5hYm92ZSh0aGlzLm1vZGVsLmxpbmVzLCBpbmRleCkgOiBpbmRleCk7XG4gIH1cblxuICBwcml2YXRlIGluZGV4QXQocGl4ZWxzOiBudW1iZXIpOiBudW1iZXIge1xuICAgIGNvbnN0IHJvdyA9IE1hdGgubWF4KDAsIE1hdGguZmxvb3IocGl4ZWxzIC8gdGhpcy5saW5lSGVpZ2h0KSk7XG4gICAgY29uc3QgaW5kZXggPSB0aGlzLndyYXAgPyB0aGlzLmhlaWdodHMuYXQodGhpcy5tb2RlbC5saW5lcywgcm93KSA6IHJvdztcbiAgICByZXR1cm4gTWF0aC5taW4oaW5kZXgsIE1hdGgubWF4KDAsIHRoaXMuc2hvd25Db3VudCgpIC0gMSkpO1xuICB9XG5cbiAgcHJpdmF0ZSBjb2x1bW5zKCk6IG51bWJlciB7XG4gICAgcmV0dXJuIE1hdGgubWF4KDIwLCBNYXRoLmZsb29yKCh0aGlzLndpbmRvdy5jbGllbnRXaWR0aCAtIDIwKSAvIHRoaXMuY2hhcldpZHRoKSk7XG4gIH1cblxuICBwcml2YXRlIHNjcm9sbFRvKHRvcDogbnVtYmVyKTogdm9pZCB7XG4gICAgdGhpcy5lbGVtZW50LnNjcm9sbFRvcCA9IE1hdGgubWF4KDAsIHRvcCk7XG4gICAgdGhpcy5sYXN0VG9wID0gdGhpcy5lbGVtZW50LnNjcm9sbFRvcDtcbiAgfVxuXG4gIHByaXZhdGUgc2Nyb2xsZWQoKTogdm9pZCB7XG4gICAgY29uc3QgeyBzY3JvbGxUb3AsIGNsaWVudEhlaWdodCwgc2Nyb2xsSGVpZ2h0IH0gPSB0aGlzLmVsZW1lbnQ7XG4gICAgY29uc3QgYXRFbmQgPSBzY3JvbGxUb3AgKyBjbGllbnRIZWlnaHQgPj0gc2Nyb2xsSGVpZ2h0IC0gMjtcbiAgICBpZiAoc2Nyb2xsVG9wIDwgdGhpcy5sYXN0VG9wIC0gMSAmJiAhYXRFbmQpIHRoaXMuZm9sbG93aW5nID0gZmFsc2U7XG4gICAgZWxzZSBpZiAoYXRFbmQpIHRoaXMuZm9sbG93aW5nID0gdHJ1ZTtcbiAgICB0aGlzLmxhc3RUb3AgPSBzY3JvbGxUb3A7XG4gICAgdGhpcy5yZW5kZXIoKTtcbiAgICB0aGlzLm1vdmVkKCk7XG4gIH1cblxuICBwcml2YXRlIG1lYXN1cmUoKTogdm9pZCB7XG4gICAgaWYgKCF0aGlzLmVsZW1lbnQuY2xpZW50SGVpZ2h0KSByZXR1cm47XG4gICAgY29uc3QgYm94ID0gdGhpcy5ydWxlci5nZXRCb3VuZGluZ0NsaWVudFJlY3QoKTtcbiAgICB0aGlzLmNoYXJXaWR0aCA9IGJveC53aWR0aCAvIDEwMCB8fCB0aGlzLmNoYXJXaWR0aDtcbiAgICB0aGlzLmxpbmVIZWlnaHQgPSBib3guaGVpZ2h0IHx8IHRoaXMubGluZUhlaWdodDtcbiAgICBpZiAodGhpcy53cmFwKSB0aGlzLmNoYW5nZXMucmVudW1iZXJlZCA9IHRydWU7XG4gICAgdGhpcy5yZW5kZXIoKTtcbiAgICB0aGlzLm1vdmVkKCk7XG4gIH1cblxuICBwcml2YXRlIGtleShldmVudDogS2V5Ym9hcmRFdmVudCk6IHZvaWQge1xuICAgIGlmICgoZXZlbnQuY3RybEtleSB8fCBldmVudC5tZXRhS2V5KSAmJiBldmVudC5rZXkudG9Mb3dlckNhc2UoKSA9PT0gJ2EnKSB7XG4gICAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICAgICAgdGhpcy5zZWxlY3RBbGwodHJ1ZSk7XG4gICAgfSBlbHNlIGlmIChldmVudC5rZXkgPT09ICdFc2NhcGUnKSB0aGlzLnNlbGVjdEFsbChmYWxzZSk7XG4gICAgZWxzZSBpZiAoZXZlbnQua2V5ID09PSAnRW5kJykgdGhpcy5mb2xsb3codHJ1ZSk7XG4gIH1cblxuICAvKiogRXZlcnl0aGluZyBjYW5ub3QgYmUgc2VsZWN0ZWQgaW4gdGhlIHBhZ2UsIHdoZXJlIG9ubHkgc29tZSBvZiBpdCBpcy4gKi9cbiAgcHJpdmF0ZSBzZWxlY3RBbGwoZXZlcnl0aGluZzogYm9vbGVhbik6IHZvaWQge1xuICAgIGlmICh0aGlzLmV2ZXJ5dGhpbmcgPT09IGV2ZXJ5dGhpbmcpIHJldHVybjtcbiAgICB0aGlzLmV2ZXJ5dGhpbmcgPSBldmVyeXRoaW5nO1xuICAgIHRoaXMuZWxlbWVudC5jbGFzc0xpc3QudG9nZ2xlKCdqZS1hbGwtc2VsZWN0ZWQnLCBldmVyeXRoaW5nKTtcbiAgICBjb25zdCBzZWxlY3Rpb24gPSBkb2N1bWVudC5nZXRTZWxlY3Rpb24oKTtcbiAgICBpZiAoZXZlcnl0aGluZykgc2VsZWN0aW9uPy5zZWxlY3RBbGxDaGlsZHJlbih0aGlzLndpbmRvdyk7XG4gICAgZWxzZSBzZWxlY3Rpb24/LnJlbW92ZUFsbFJhbmdlcygpO1xuICB9XG59XG4iLCAiLyoqIEZpbmRpbmcgdGV4dCBpbiB0aGUgbG9nIHdpdGhvdXQgaG9sZGluZyB1cCB0aGUgcGFnZTogYSBzbGljZSBvZiBsaW5lcyBhdCBhIHRpbWUsIHRoZW4gb25seSB3aGF0IGlzIG5ldy4gKi9cbmltcG9ydCB0eXBlIHsgTG9nTW9kZWwgfSBmcm9tICcuL2xvZy1tb2RlbCc7XG5cbmV4cG9ydCBpbnRlcmZhY2UgTWF0Y2gge1xuICByb3c6IG51bWJlcjtcbiAgc3RhcnQ6IG51bWJlcjtcbiAgZW5kOiBudW1iZXI7XG59XG5cbmNvbnN0IE1PU1RfTUFUQ0hFUyA9IDIwXzAwMDtcbmNvbnN0IFNMSUNFID0gMjBfMDAwO1xuXG5leHBvcnQgY2xhc3MgTG9nU2VhcmNoIHtcbiAgbWF0Y2hlczogTWF0Y2hbXSA9IFtdO1xuICBjdXJyZW50ID0gLTE7XG4gIHF1ZXJ5ID0gJyc7XG4gIHByaXZhdGUgcGF0dGVybjogUmVnRXhwIHwgbnVsbCA9IG51bGw7XG4gIHByaXZhdGUgbmV4dCA9IDA7XG5cbiAgY29uc3RydWN0b3IocHJpdmF0ZSByZWFkb25seSBtb2RlbDogTG9nTW9kZWwpIHt9XG5cbiAgZ2V0IGFjdGl2ZSgpOiBib29sZWFuIHtcbiAgICByZXR1cm4gdGhpcy5wYXR0ZXJuICE9PSBudWxsO1xuICB9XG5cbiAgLyoqIE1vcmUgbWF0Y2hlcyB0aGFuIGFyZSBrZXB0LiAqL1xuICBnZXQgY2FwcGVkKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLm1hdGNoZXMubGVuZ3RoID49IE1PU1RfTUFUQ0hFUztcbiAgfVxuXG4gIHNldChxdWVyeTogc3RyaW5nLCBtYXRjaENhc2U6IGJvb2xlYW4pOiB2b2lkIHtcbiAgICB0aGlzLnF1ZXJ5ID0gcXVlcnk7XG4gICAgdGhpcy5wYXR0ZXJuID0gcXVlcnkgPyBuZXcgUmVnRXhwKHF1ZXJ5LnJlcGxhY2UoL1suKis/XiR7fSgpfFtcXF1cXFxcXS9nLCAnXFxcXCQmJyksIG1hdGNoQ2FzZSA/ICdnJyA6ICdnaScpIDogbnVsbDtcbiAgICB0aGlzLmFnYWluKCk7XG4gIH1cblxuICAvKiogU3RhcnRzIG92ZXI6IHJvd3Mgd2VyZSByZW51bWJlcmVkLCBvciB0aGUgcXVlcnkgaXMgYW5vdGhlci4gKi9cbiAgYWdhaW4oKTogdm9pZCB7XG4gICAgdGhpcy5tYXRjaGVzID0gW107XG4gICAgdGhpcy5jdXJyZW50ID0gLTE7XG4gICAgdGhpcy5uZXh0ID0gdGhpcy5tb2RlbC5maXJzdDtcbiAgfVxuXG4gIC8qKiBMaW5lcyBmcm9tIGhlcmUgb24gYXJlIG5vdCB3aGF0IHRoZXkgd2VyZS4gKi9cbiAgY2hhbmdlZEZyb20ocm93OiBudW1iZXIpOiB2b2lkIHtcbiAgICBpZiAocm93ID49IHRoaXMubmV4dCkgcmV0dXJuO1xuICAgIHRoaXMubmV4dCA9IE1hdGgubWF4KHJvdywgdGhpcy5tb2RlbC5maXJzdCk7XG4gICAgY29uc3Qga2VwdCA9IHRoaXMubWF0Y2hlcy5maW5kSW5kZXgobWF0Y2ggPT4gbWF0Y2gucm93ID49IHRoaXMubmV4dCk7XG4gICAgaWYgKGtlcHQgPj0gMCkgdGhpcy5tYXRjaGVzLmxlbmd0aCA9IGtlcHQ7XG4gICAgdGhpcy5jdXJyZW50ID0gTWF0aC5taW4odGhpcy5jdXJyZW50LCB0aGlzLm1hdGNoZXMubGVuZ3RoIC0gMSk7XG4gIH1cblxuICAvKiogU2VhcmNoZXMgb247IHRydWUgd2hlbiB0aGVyZSBpcyBtb3JlIHRvIHNlYXJjaC4gKi9cbiAgYWR2YW5jZSgpOiBib29sZWFuIHtcbiAgICBpZiAoIXRoaXMucGF0dGVybiB8fCB0aGlzLmNhcHBlZCkgcmV0dXJuIGZhbHNlO1xuICAgIGNvbnN0IGVuZCA9IE1hdGgubWluKHRoaXMubW9kZWwubGFzdCArIDEsIHRoaXMubmV4dCArIFNMSUNFKTtcbiAgICBmb3IgKDsgdGhpcy5uZXh0IDwgZW5kOyB0aGlzLm5leHQrKykge1xuICAgICAgZm9yIChjb25zdCBmb3VuZCBvZiB0aGlzLmluKHRoaXMubmV4dCkpIHRoaXMubWF0Y2hlcy5wdXNoKGZvdW5kKTtcbiAgICB9XG4gICAgcmV0dXJuIHRoaXMubmV4dCA8PSB0aGlzLm1vZGVsLmxhc3QgJiYgIXRoaXMuY2FwcGVkO1xuICB9XG5cbiAgaW4ocm93OiBudW1iZXIpOiBNYXRjaFtdIHtcbiAgICBpZiAoIXRoaXMucGF0dGVybikgcmV0dXJuIFtdO1xuICAgIGNvbnN0IGZvdW5kOiBNYXRjaFtdID0gW107XG4gICAgZm9yIChjb25zdCBtYXRjaCBvZiB0aGlzLm1vZGVsLmxpbmUocm93KS50ZXh0Lm1hdGNoQWxsKHRoaXMucGF0dGVybikpIHtcbiAgICAgIGZvdW5kLnB1c2goeyByb3csIHN0YXJ0OiBtYXRjaC5pbmRleCwgZW5kOiBtYXRjaC5pbmRleCArIG1hdGNoWzBdLmxlbmd0aCB9KTtcbiAgICB9XG4gICAgcmV0dXJuIGZvdW5kO1xuICB9XG5cbiAgLyoqIFN0ZXBzIHRvIHRoZSBuZXh0IG9yIHByZXZpb3VzIG1hdGNoLCBhcm91bmQgdGhlIGVuZHM7IHRoZSBmaXJzdCBzdGVwIHN0YXJ0cyBmcm9tIHRoZSByb3cgaW4gdmlldy4gKi9cbiAgc3RlcChieTogMSB8IC0xLCByb3dJblZpZXc6IG51bWJlcik6IE1hdGNoIHwgbnVsbCB7XG4gICAgY29uc3QgbiA9IHRoaXMubWF0Y2hlcy5sZW5ndGg7XG4gICAgaWYgKCFuKSByZXR1cm4gbnVsbDtcbiAgICBpZiAodGhpcy5jdXJyZW50ID49IDApIHRoaXMuY3VycmVudCA9ICh0aGlzLmN1cnJlbnQgKyBieSArIG4pICUgbjtcbiAgICBlbHNlIHtcbiAgICAgIGNvbnN0IGFmdGVyID0gdGhpcy5tYXRjaGVzLmZpbmRJbmRleChtYXRjaCA9PiBtYXRjaC5yb3cgPj0gcm93SW5WaWV3KTtcbiAgICAgIHRoaXMuY3VycmVudCA9IGJ5ID4gMCA/IE1hdGgubWF4KGFmdGVyLCAwKSA6IChhZnRlciA8IDAgPyBuIDogYWZ0ZXIgKyBuIC0gMSkgJSBuO1xuICAgIH1cbiAgICByZXR1cm4gdGhpcy5tYXRjaGVzW3RoaXMuY3VycmVudF0gPz8gbnVsbDtcbiAgfVxufVxuIiwgIi8qKiBUaGUgbG9nIHdpdGggaXRzIHRvb2xzOiBzZWFyY2gsIHdyYXAsIGZvbGxvdywgZG93bmxvYWQuICovXG5pbXBvcnQgeyBidXR0b24sIGZpbGwsIGgsIG9uLCB0eXBlIFBhcnQsIHByZXNzLCBzYXZlQXMsIHNldFRleHQsIHNob3csIHRvZ2dsZSB9IGZyb20gJy4vZG9tJztcbmltcG9ydCB7IGJ5dGVzLCBjb3VudCB9IGZyb20gJy4vZm9ybWF0JztcbmltcG9ydCB7IGljb24gfSBmcm9tICcuL2ljb25zJztcbmltcG9ydCB7IExvZ1Njcm9sbGVyIH0gZnJvbSAnLi9sb2ctc2Nyb2xsZXInO1xuaW1wb3J0IHsgTG9nU2VhcmNoIH0gZnJvbSAnLi9sb2ctc2VhcmNoJztcbmltcG9ydCB0eXBlIHsgU3RvcmUgfSBmcm9tICcuL3N0b3JlJztcblxuY29uc3QgUElFQ0UgPSAxXzAwMF8wMDA7XG5cbmV4cG9ydCBmdW5jdGlvbiBsb2dWaWV3KHN0b3JlOiBTdG9yZSk6IFBhcnQge1xuICBjb25zdCBzZWFyY2ggPSBuZXcgTG9nU2VhcmNoKHN0b3JlLmxvZyk7XG4gIGNvbnN0IGNoYW5nZXMgPSBzdG9yZS5sb2cud2F0Y2goKTtcbiAgbGV0IGZyYW1lID0gMDtcblxuICBjb25zdCBlbXB0eSA9IGgoJ2RpdicsIHsgY2xhc3M6ICdqZS1lbXB0eScgfSk7XG4gIGNvbnN0IGVhcmxpZXIgPSBoKCdkaXYnLCB7IGNsYXNzOiAnamUtbG9nLWVhcmxpZXInIH0pO1xuICBjb25zdCBqdW1wID0gYnV0dG9uKCdKdW1wIHRvIHRoZSBlbmQnLCAoKSA9PiBzY3JvbGxlci5mb2xsb3codHJ1ZSksIHsgY2xhc3M6ICdqZS1idXR0b24gamUtanVtcCcgfSwgaWNvbignZG93bicpKTtcbiAgY29uc3Qgc2Nyb2xsZXIgPSBuZXcgTG9nU2Nyb2xsZXIoc3RvcmUubG9nLCBzZWFyY2gsICgpID0+IHVwZGF0ZVRvb2xzKCkpO1xuXG4gIGNvbnN0IGJveCA9IGgoJ2lucHV0Jywge1xuICAgIHR5cGU6ICdzZWFyY2gnLFxuICAgIGNsYXNzOiAnamUtaW5wdXQgamUtc2VhcmNoJyxcbiAgICBwbGFjZWhvbGRlcjogJ1NlYXJjaCcsXG4gICAgJ2FyaWEtbGFiZWwnOiAnU2VhcmNoIHRoZSBsb2cnLFxuICB9KTtcbiAgY29uc3QgZm91bmQgPSBoKCdzcGFuJywgeyBjbGFzczogJ2plLWZvdW5kJywgJ2FyaWEtbGl2ZSc6ICdwb2xpdGUnIH0pO1xuICBjb25zdCBwcmV2aW91cyA9IGJ1dHRvbihcbiAgICAnJyxcbiAgICAoKSA9PiBzdGVwKC0xKSxcbiAgICB7IGNsYXNzOiAnamUtYnV0dG9uIGplLWljb24nLCB0aXRsZTogJ1ByZXZpb3VzIG1hdGNoIChTaGlmdCtFbnRlciknLCAnYXJpYS1sYWJlbCc6ICdQcmV2aW91cyBtYXRjaCcgfSxcbiAgICBpY29uKCd1cCcpLFxuICApO1xuICBjb25zdCBuZXh0ID0gYnV0dG9uKFxuICAgICcnLFxuICAgICgpID0+IHN0ZXAoMSksXG4gICAgeyBjbGFzczogJ2plLWJ1dHRvbiBqZS1pY29uJywgdGl0bGU6ICdOZXh0IG1hdGNoIChFbnRlciknLCAnYXJpYS1sYWJlbCc6ICdOZXh0IG1hdGNoJyB9LFxuICAgIGljb24oJ2Rvd24nKSxcbiAgKTtcbiAgY29uc3QgbWF0Y2hDYXNlID0gdG9nZ2xlKCdBYScsIGZhbHNlLCAoKSA9PiBzZWFyY2hGb3IoKSwge1xuICAgIGNsYXNzOiAnamUtYnV0dG9uIGplLWljb24nLFxuICAgIHRpdGxlOiAnTWF0Y2ggY2FzZScsXG4gICAgJ2FyaWEtbGFiZWwnOiAnTWF0Y2ggY2FzZScsXG4gIH0pO1xuICBjb25zdCB3cmFwID0gdG9nZ2xlKCdXcmFwJywgZmFsc2UsIHdyYXBwZWQgPT4gc2Nyb2xsZXIuc2V0V3JhcCh3cmFwcGVkKSwgeyB0aXRsZTogJ1dyYXAgbG9uZyBsaW5lcycgfSk7XG4gIGNvbnN0IGZvbGxvdyA9IHRvZ2dsZSgnRm9sbG93JywgdHJ1ZSwgZm9sbG93aW5nID0+IHNjcm9sbGVyLmZvbGxvdyhmb2xsb3dpbmcpLCB7IHRpdGxlOiAnS2VlcCB0aGUgZW5kIGluIHZpZXcnIH0pO1xuICBjb25zdCBkb3dubG9hZCA9IGJ1dHRvbignRG93bmxvYWQnLCAoKSA9PiB2b2lkIGRvd25sb2FkTG9nKCksIHsgdGl0bGU6ICdTYXZlIHRoZSB3aG9sZSBsb2cnIH0sIGljb24oJ2Rvd25sb2FkJykpO1xuXG4gIG9uKGJveCwge1xuICAgIGlucHV0OiAoKSA9PiBzZWFyY2hGb3IoKSxcbiAgICBrZXlkb3duOiBldmVudCA9PiB7XG4gICAgICBpZiAoZXZlbnQua2V5ID09PSAnRW50ZXInKSBzdGVwKGV2ZW50LnNoaWZ0S2V5ID8gLTEgOiAxKTtcbiAgICAgIGVsc2UgaWYgKGV2ZW50LmtleSA9PT0gJ0VzY2FwZScgJiYgYm94LnZhbHVlKSB7XG4gICAgICAgIGJveC52YWx1ZSA9ICcnO1xuICAgICAgICBzZWFyY2hGb3IoKTtcbiAgICAgIH0gZWxzZSByZXR1cm47XG4gICAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICAgICAgZXZlbnQuc3RvcFByb3BhZ2F0aW9uKCk7XG4gICAgfSxcbiAgfSk7XG5cbiAgY29uc3QgZWxlbWVudCA9IGgoXG4gICAgJ2RpdicsXG4gICAgeyBjbGFzczogJ2plLWxvZy12aWV3JyB9LFxuICAgIGgoXG4gICAgICAnZGl2JyxcbiAgICAgIHsgY2xhc3M6ICdqZS10b29sYmFyJyB9LFxuICAgICAgaCgnc3BhbicsIHsgY2xhc3M6ICdqZS1ncm91cCcgfSwgYm94LCBtYXRjaENhc2UsIHByZXZpb3VzLCBuZXh0LCBmb3VuZCksXG4gICAgICBoKCdzcGFuJywgeyBjbGFzczogJ2plLXNwcmluZycgfSksXG4gICAgICBoKCdzcGFuJywgeyBjbGFzczogJ2plLWdyb3VwJyB9LCB3cmFwLCBmb2xsb3csIGRvd25sb2FkKSxcbiAgICApLFxuICAgIGgoJ2RpdicsIHsgY2xhc3M6ICdqZS1sb2ctZnJhbWUnIH0sIHNjcm9sbGVyLmVsZW1lbnQsIGVhcmxpZXIsIGp1bXAsIGVtcHR5KSxcbiAgKTtcbiAgb24oZWxlbWVudCwge1xuICAgIGtleWRvd246IGV2ZW50ID0+IHtcbiAgICAgIGlmICghKGV2ZW50LmN0cmxLZXkgfHwgZXZlbnQubWV0YUtleSkgfHwgZXZlbnQua2V5LnRvTG93ZXJDYXNlKCkgIT09ICdmJykgcmV0dXJuO1xuICAgICAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgICAgIGV2ZW50LnN0b3BQcm9wYWdhdGlvbigpO1xuICAgICAgYm94LmZvY3VzKCk7XG4gICAgICBib3guc2VsZWN0KCk7XG4gICAgfSxcbiAgfSk7XG5cbiAgZnVuY3Rpb24gc2VhcmNoRm9yKCk6IHZvaWQge1xuICAgIHNlYXJjaC5zZXQoYm94LnZhbHVlLCBtYXRjaENhc2UuZ2V0QXR0cmlidXRlKCdhcmlhLXByZXNzZWQnKSA9PT0gJ3RydWUnKTtcbiAgICBrZWVwU2VhcmNoaW5nKCk7XG4gICAgc2Nyb2xsZXIuc2VhcmNoQ2hhbmdlZCgpO1xuICB9XG5cbiAgZnVuY3Rpb24ga2VlcFNlYXJjaGluZygpOiB2b2lkIHtcbiAgICBpZiAoY2hhbmdlcy5yZW51bWJlcmVkKSBzZWFyY2guYWdhaW4oKTtcbiAgICBlbHNlIHNlYXJjaC5jaGFuZ2VkRnJvbShjaGFuZ2VzLmZyb20pO1xuICAgIGNoYW5nZXMuZnJvbSA9IE51bWJlci5QT1NJVElWRV9JTkZJTklUWTtcbiAgICBjaGFuZ2VzLnJlbnVtYmVyZWQgPSBmYWxzZTtcbiAgICBjb25zdCBtb3JlID0gc2VhcmNoLmFkdmFuY2UoKTtcbiAgICB1cGRhdGVGb3VuZCgpO1xuICAgIGNhbmNlbEFuaW1hdGlvbkZyYW1lKGZyYW1lKTtcbiAgICBpZiAobW9yZSkgZnJhbWUgPSByZXF1ZXN0QW5pbWF0aW9uRnJhbWUoa2VlcFNlYXJjaGluZyk7XG4gIH1cblxuICBmdW5jdGlvbiBzdGVwKGJ5OiAxIHwgLTEpOiB2b2lkIHtcbiAgICBjb25zdCBtYXRjaCA9IHNlYXJjaC5zdGVwKGJ5LCBzY3JvbGxlci50b3BSb3cpO1xuICAgIGlmIChtYXRjaCkgc2Nyb2xsZXIucmV2ZWFsKG1hdGNoKTtcbiAgICB1cGRhdGVGb3VuZCgpO1xuICB9XG5cbiAgZnVuY3Rpb24gdXBkYXRlRm91bmQoKTogdm9pZCB7XG4gICAgY29uc3QgdG90YWwgPSBgJHtjb3VudChzZWFyY2gubWF0Y2hlcy5sZW5ndGgpfSR7c2VhcmNoLmNhcHBlZCA/ICcrJyA6ICcnfWA7XG4gICAgY29uc3QgYXQgPSBzZWFyY2guY3VycmVudCA+PSAwID8gYCR7Y291bnQoc2VhcmNoLmN1cnJlbnQgKyAxKX0gb2YgYCA6ICcnO1xuICAgIHNldFRleHQoZm91bmQsICFzZWFyY2guYWN0aXZlID8gJycgOiBzZWFyY2gubWF0Y2hlcy5sZW5ndGggPyBgJHthdH0ke3RvdGFsfWAgOiAnTm8gbWF0Y2gnKTtcbiAgICBwcmV2aW91cy5kaXNhYmxlZCA9IG5leHQuZGlzYWJsZWQgPSAhc2VhcmNoLm1hdGNoZXMubGVuZ3RoO1xuICAgIGZvciAoY29uc3QgdG9vbCBvZiBbcHJldmlvdXMsIG5leHQsIGZvdW5kXSkgc2hvdyh0b29sLCBzZWFyY2guYWN0aXZlKTtcbiAgfVxuXG4gIGZ1bmN0aW9uIHVwZGF0ZVRvb2xzKCk6IHZvaWQge1xuICAgIHByZXNzKGZvbGxvdywgc2Nyb2xsZXIuZm9sbG93aW5nKTtcbiAgICBzaG93KGp1bXAsICFzY3JvbGxlci5mb2xsb3dpbmcpO1xuICAgIGNvbnN0IHsgbG9nIH0gPSBzdG9yZTtcbiAgICBjb25zdCBibGFuayA9IGxvZy5lbmQgPT09IDAgfHwgKGxvZy5saW5lcy5sZW5ndGggPT09IDEgJiYgbG9nLmxpbmVzWzBdPy50ZXh0ID09PSAnJyk7XG4gICAgc2hvdyhlbXB0eSwgYmxhbmspO1xuICAgIHNldFRleHQoZW1wdHksIHN0b3JlLmVuZGVkID8gJ1RoZSBydW4gcHJpbnRlZCBub3RoaW5nLicgOiAnTm90aGluZyBwcmludGVkIHlldC4nKTtcbiAgICBzaG93RWFybGllcihsb2cudHJ1bmNhdGVkICYmICFibGFuayAmJiBzY3JvbGxlci50b3BSb3cgPD0gbG9nLmZpcnN0KTtcbiAgfVxuXG4gIGZ1bmN0aW9uIHNob3dFYXJsaWVyKHZpc2libGU6IGJvb2xlYW4pOiB2b2lkIHtcbiAgICBzaG93KGVhcmxpZXIsIHZpc2libGUpO1xuICAgIGlmICghdmlzaWJsZSB8fCBlYXJsaWVyLmRhdGFzZXQuc3RhcnQgPT09IFN0cmluZyhzdG9yZS5sb2cuc3RhcnQpKSByZXR1cm47XG4gICAgZWFybGllci5kYXRhc2V0LnN0YXJ0ID0gU3RyaW5nKHN0b3JlLmxvZy5zdGFydCk7XG4gICAgY29uc3QgbG9hZCA9IGJ1dHRvbignTG9hZCBlYXJsaWVyIGxpbmVzJywgKCkgPT4gdm9pZCBsb2FkRWFybGllcihsb2FkKSwgeyBjbGFzczogJ2plLWJ1dHRvbiBqZS1xdWlldCcgfSk7XG4gICAgZmlsbChlYXJsaWVyLCBgJHtieXRlcyhzdG9yZS5sb2cuc3RhcnQpfSBiZWZvcmUgdGhpcy4gYCwgbG9hZCk7XG4gIH1cblxuICBhc3luYyBmdW5jdGlvbiBsb2FkRWFybGllcihsb2FkOiBIVE1MQnV0dG9uRWxlbWVudCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGxvYWQuZGlzYWJsZWQgPSB0cnVlO1xuICAgIGxvYWQudGV4dENvbnRlbnQgPSAnTG9hZGluZ1x1MjAyNic7XG4gICAgY29uc3QgbG9hZGVkID0gYXdhaXQgc3RvcmUucmVhZEVhcmxpZXIoKTtcbiAgICBsb2FkLmRpc2FibGVkID0gZmFsc2U7XG4gICAgbG9hZC50ZXh0Q29udGVudCA9IGxvYWRlZCA/ICdMb2FkIGVhcmxpZXIgbGluZXMnIDogJ05vIGFuc3dlci4gVHJ5IGFnYWluJztcbiAgfVxuXG4gIGFzeW5jIGZ1bmN0aW9uIGRvd25sb2FkTG9nKCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGRvd25sb2FkLmRpc2FibGVkID0gdHJ1ZTtcbiAgICBjb25zdCBwYXJ0czogQmxvYlBhcnRbXSA9IFtdO1xuICAgIGxldCBhdCA9IDA7XG4gICAgd2hpbGUgKGF0IDwgc3RvcmUubG9nU2l6ZSkge1xuICAgICAgY29uc3QgcGllY2UgPSBhd2FpdCBzdG9yZS5yZWFkTG9nKGF0LCBNYXRoLm1pbihzdG9yZS5sb2dTaXplLCBhdCArIFBJRUNFKSk7XG4gICAgICBpZiAoIXBpZWNlPy5sZW5ndGgpIGJyZWFrO1xuICAgICAgcGFydHMucHVzaChwaWVjZS5zbGljZSgpKTtcbiAgICAgIGF0ICs9IHBpZWNlLmxlbmd0aDtcbiAgICAgIGRvd25sb2FkLmxhc3RDaGlsZCEudGV4dENvbnRlbnQgPSBgJHtNYXRoLmZsb29yKCgxMDAgKiBhdCkgLyBzdG9yZS5sb2dTaXplKX0gJWA7XG4gICAgfVxuICAgIGRvd25sb2FkLmRpc2FibGVkID0gZmFsc2U7XG4gICAgZG93bmxvYWQubGFzdENoaWxkIS50ZXh0Q29udGVudCA9IGF0IDwgc3RvcmUubG9nU2l6ZSA/ICdObyBhbnN3ZXIuIFRyeSBhZ2FpbicgOiAnRG93bmxvYWQnO1xuICAgIGlmIChhdCA+PSBzdG9yZS5sb2dTaXplKSBzYXZlQXMoYCR7c3RvcmUuc3RhdGU/LmlkID8/ICdydW4nfS5sb2dgLCBuZXcgQmxvYihwYXJ0cywgeyB0eXBlOiAndGV4dC9wbGFpbicgfSkpO1xuICB9XG5cbiAgY29uc3QgdXBkYXRlID0gKCk6IHZvaWQgPT4ge1xuICAgIGlmIChzZWFyY2guYWN0aXZlKSBrZWVwU2VhcmNoaW5nKCk7XG4gICAgc2Nyb2xsZXIucmVuZGVyKCk7XG4gICAgdXBkYXRlVG9vbHMoKTtcbiAgfTtcbiAgY29uc3Qgc3RvcCA9IHN0b3JlLmxpc3RlbihbJ2xvZycsICdzdGF0ZSddLCB1cGRhdGUpO1xuICB1cGRhdGVGb3VuZCgpO1xuICB1cGRhdGUoKTtcblxuICByZXR1cm4ge1xuICAgIGVsZW1lbnQsXG4gICAgZGlzcG9zZSgpIHtcbiAgICAgIHN0b3AoKTtcbiAgICAgIGNhbmNlbEFuaW1hdGlvbkZyYW1lKGZyYW1lKTtcbiAgICAgIHN0b3JlLmxvZy51bndhdGNoKGNoYW5nZXMpO1xuICAgICAgc2Nyb2xsZXIuZGlzcG9zZSgpO1xuICAgIH0sXG4gIH07XG59XG4iLCAiLyoqIFRoZSBsb2csIGFuZCBiZXNpZGUgaXQgb24gYSB3aWRlIHBhbmVsIHRoZSBmaXJzdCBjaGFydHM6IHdoYXQgb25lIHdhdGNoZXMgd2hpbGUgYSBydW4gZ29lcyBvbi4gKi9cbmltcG9ydCB7IENoYXJ0Q2FyZCB9IGZyb20gJy4vY2hhcnQtY2FyZCc7XG5pbXBvcnQgeyBmaWxsLCBoLCB0eXBlIFBhcnQsIHNob3cgfSBmcm9tICcuL2RvbSc7XG5pbXBvcnQgeyBsb2dWaWV3IH0gZnJvbSAnLi9sb2ctdmlldyc7XG5pbXBvcnQgdHlwZSB7IFN0b3JlIH0gZnJvbSAnLi9zdG9yZSc7XG5cbmNvbnN0IENIQVJUUyA9IDM7XG5cbmV4cG9ydCBmdW5jdGlvbiBvdmVydmlldyhzdG9yZTogU3RvcmUpOiBQYXJ0IHtcbiAgY29uc3QgbG9nID0gbG9nVmlldyhzdG9yZSk7XG4gIGNvbnN0IGFzaWRlID0gaCgnYXNpZGUnLCB7IGNsYXNzOiAnamUtYXNpZGUnLCAnYXJpYS1sYWJlbCc6ICdGaXJzdCBtZXRyaWNzJyB9KTtcbiAgbGV0IGNhcmRzOiBDaGFydENhcmRbXSA9IFtdO1xuICBsZXQgbmFtZXM6IHN0cmluZ1tdID0gW107XG5cbiAgZnVuY3Rpb24gdXBkYXRlKCk6IHZvaWQge1xuICAgIGNvbnN0IGZpcnN0ID0gWy4uLnN0b3JlLnNlcmllcy5rZXlzKCldLnNsaWNlKDAsIENIQVJUUyk7XG4gICAgaWYgKGZpcnN0LmpvaW4oJ1xcbicpICE9PSBuYW1lcy5qb2luKCdcXG4nKSkge1xuICAgICAgZm9yIChjb25zdCBjYXJkIG9mIGNhcmRzKSBjYXJkLmRpc3Bvc2UoKTtcbiAgICAgIG5hbWVzID0gZmlyc3Q7XG4gICAgICBjYXJkcyA9IG5hbWVzLm1hcChuYW1lID0+IG5ldyBDaGFydENhcmQoc3RvcmUsIFtuYW1lXSwgbnVsbCkpO1xuICAgICAgZmlsbChhc2lkZSwgLi4uY2FyZHMubWFwKGNhcmQgPT4gY2FyZC5lbGVtZW50KSk7XG4gICAgfVxuICAgIGZvciAoY29uc3QgY2FyZCBvZiBjYXJkcykgY2FyZC5zZXQoJ3N0ZXAnLCBmYWxzZSwgZmFsc2UpO1xuICAgIHNob3coYXNpZGUsIGNhcmRzLmxlbmd0aCA+IDApO1xuICB9XG5cbiAgY29uc3Qgc3RvcCA9IHN0b3JlLmxpc3RlbihbJ21ldHJpY3MnXSwgdXBkYXRlKTtcbiAgdXBkYXRlKCk7XG4gIHJldHVybiB7XG4gICAgZWxlbWVudDogaCgnZGl2JywgeyBjbGFzczogJ2plLW92ZXJ2aWV3JyB9LCBsb2cuZWxlbWVudCwgYXNpZGUpLFxuICAgIGRpc3Bvc2UoKSB7XG4gICAgICBzdG9wKCk7XG4gICAgICBsb2cuZGlzcG9zZSgpO1xuICAgICAgZm9yIChjb25zdCBjYXJkIG9mIGNhcmRzKSBjYXJkLmRpc3Bvc2UoKTtcbiAgICB9LFxuICB9O1xufVxuIiwgIi8qKiBXaGF0IHRoZSBydW4ncyBvd24gcHJvY2Vzc2VzIHVzZSBvZiB0aGUgbWFjaGluZS4gKi9cbmltcG9ydCB7IGZpbGwsIGgsIHR5cGUgUGFydCwgc2V0VGV4dCwgc2hvdyB9IGZyb20gJy4vZG9tJztcbmltcG9ydCB7IGJ5dGVzLCBudW1iZXIgfSBmcm9tICcuL2Zvcm1hdCc7XG5pbXBvcnQgeyB0eXBlIEN1cnZlLCBQbG90IH0gZnJvbSAnLi9wbG90JztcbmltcG9ydCB0eXBlIHsgU3RvcmUgfSBmcm9tICcuL3N0b3JlJztcblxuaW50ZXJmYWNlIE1lYXN1cmUge1xuICB0aXRsZTogc3RyaW5nO1xuICB3cml0ZTogKHZhbHVlOiBudW1iZXIpID0+IHN0cmluZztcbiAgY3VydmVzOiAoKSA9PiBDdXJ2ZVtdO1xufVxuXG5jb25zdCBwZXJjZW50ID0gKHZhbHVlOiBudW1iZXIpOiBzdHJpbmcgPT4gYCR7bnVtYmVyKE1hdGgucm91bmQodmFsdWUgKiAxMCkgLyAxMCl9ICVgO1xuXG5leHBvcnQgZnVuY3Rpb24gcmVzb3VyY2VzVmlldyhzdG9yZTogU3RvcmUpOiBQYXJ0IHtcbiAgY29uc3Qgc2luY2UgPSAoKTogbnVtYmVyW10gPT4ge1xuICAgIGNvbnN0IHN0YXJ0ZWQgPSBzdG9yZS5zdGF0ZT8uc3RhcnRlZCA/PyBzdG9yZS5yZXNvdXJjZXMudFswXSA/PyAwO1xuICAgIHJldHVybiBzdG9yZS5yZXNvdXJjZXMudC5tYXAodCA9PiB0IC0gc3RhcnRlZCk7XG4gIH07XG4gIGNvbnN0IG1lYXN1cmVzOiBNZWFzdXJlW10gPSBbXG4gICAgeyB0aXRsZTogJ0NQVSAoMTAwICUgaXMgb25lIGNvcmUpJywgd3JpdGU6IHBlcmNlbnQsIGN1cnZlczogKCkgPT4gW2N1cnZlKCdDUFUnLCBzaW5jZSgpLCBzdG9yZS5yZXNvdXJjZXMuY3B1KV0gfSxcbiAgICB7IHRpdGxlOiAnTWVtb3J5Jywgd3JpdGU6IGJ5dGVzT2YsIGN1cnZlczogKCkgPT4gW2N1cnZlKCdNZW1vcnknLCBzaW5jZSgpLCBzdG9yZS5yZXNvdXJjZXMubWVtb3J5KV0gfSxcbiAgICB7IHRpdGxlOiAnR1BVIHV0aWxpemF0aW9uJywgd3JpdGU6IHBlcmNlbnQsIGN1cnZlczogKCkgPT4gZ3B1Q3VydmVzKGdwdSA9PiBncHUudXRpbGl6YXRpb24pIH0sXG4gICAgeyB0aXRsZTogJ0dQVSBtZW1vcnknLCB3cml0ZTogYnl0ZXNPZiwgY3VydmVzOiAoKSA9PiBncHVDdXJ2ZXMoZ3B1ID0+IGdwdS5tZW1vcnkpIH0sXG4gIF07XG5cbiAgZnVuY3Rpb24gZ3B1Q3VydmVzKHZhbHVlczogKGdwdTogU3RvcmVbJ3Jlc291cmNlcyddWydncHVzJ11bbnVtYmVyXSkgPT4gKG51bWJlciB8IG51bGwpW10pOiBDdXJ2ZVtdIHtcbiAgICByZXR1cm4gc3RvcmUucmVzb3VyY2VzLmdwdXMubWFwKGdwdSA9PiBjdXJ2ZShgJHtncHUuaW5kZXh9ICR7Z3B1Lm5hbWV9YCwgc2luY2UoKSwgdmFsdWVzKGdwdSkpKTtcbiAgfVxuXG4gIGNvbnN0IGNhcmRzID0gbWVhc3VyZXMubWFwKG1lYXN1cmUgPT4ge1xuICAgIGNvbnN0IHBsb3QgPSBuZXcgUGxvdCgpO1xuICAgIGNvbnN0IHZhbHVlID0gaCgnc3BhbicsIHsgY2xhc3M6ICdqZS1jYXJkLXZhbHVlJyB9KTtcbiAgICBjb25zdCBoZWFkID0gaCgnZGl2JywgeyBjbGFzczogJ2plLWNhcmQtaGVhZCcgfSwgaCgnc3BhbicsIHsgY2xhc3M6ICdqZS1jYXJkLXRpdGxlJyB9LCBtZWFzdXJlLnRpdGxlKSwgdmFsdWUpO1xuICAgIGNvbnN0IGVsZW1lbnQgPSBoKCdzZWN0aW9uJywgeyBjbGFzczogJ2plLWNhcmQnLCAnYXJpYS1sYWJlbCc6IG1lYXN1cmUudGl0bGUgfSwgaGVhZCwgcGxvdC5lbGVtZW50KTtcbiAgICByZXR1cm4geyBtZWFzdXJlLCBwbG90LCB2YWx1ZSwgZWxlbWVudCB9O1xuICB9KTtcbiAgY29uc3QgZW1wdHkgPSBoKCdkaXYnLCB7IGNsYXNzOiAnamUtZW1wdHknIH0pO1xuICBjb25zdCBncmlkID0gaCgnZGl2JywgeyBjbGFzczogJ2plLWNoYXJ0cycgfSwgLi4uY2FyZHMubWFwKGNhcmQgPT4gY2FyZC5lbGVtZW50KSk7XG4gIGNvbnN0IGVsZW1lbnQgPSBoKCdkaXYnLCB7IGNsYXNzOiAnamUtcGFuZScgfSwgZ3JpZCwgZW1wdHkpO1xuXG4gIGZ1bmN0aW9uIHVwZGF0ZSgpOiB2b2lkIHtcbiAgICBmb3IgKGNvbnN0IHsgbWVhc3VyZSwgcGxvdCwgdmFsdWUsIGVsZW1lbnQ6IGNhcmQgfSBvZiBjYXJkcykge1xuICAgICAgY29uc3QgY3VydmVzID0gbWVhc3VyZS5jdXJ2ZXMoKTtcbiAgICAgIGNvbnN0IGtub3duID0gY3VydmVzLnNvbWUob25lID0+IG9uZS55LnNvbWUoeSA9PiB5ICE9PSBudWxsKSk7XG4gICAgICBzaG93KGNhcmQsIGtub3duKTtcbiAgICAgIGlmICgha25vd24pIGNvbnRpbnVlO1xuICAgICAgY2FyZC5jbGFzc0xpc3QudG9nZ2xlKCdqZS1zaW5nbGUnLCBjdXJ2ZXMubGVuZ3RoID09PSAxKTtcbiAgICAgIGNvbnN0IGxhc3QgPSBjdXJ2ZXMubGVuZ3RoID09PSAxID8gY3VydmVzWzBdPy55LmZpbmRMYXN0KHkgPT4geSAhPT0gbnVsbCkgOiB1bmRlZmluZWQ7XG4gICAgICBzZXRUZXh0KHZhbHVlLCB0eXBlb2YgbGFzdCA9PT0gJ251bWJlcicgPyBtZWFzdXJlLndyaXRlKGxhc3QpIDogJycpO1xuICAgICAgcGxvdC5zZXQoY3VydmVzLCB7IGF4aXM6ICdyZWxhdGl2ZScsIGxvZzogZmFsc2UsIGhlaWdodDogMTUwLCB2YWx1ZTogbWVhc3VyZS53cml0ZSwgZmxvb3I6IDAgfSk7XG4gICAgfVxuICAgIGNvbnN0IG5vdGhpbmcgPSBjYXJkcy5ldmVyeShjYXJkID0+IGNhcmQuZWxlbWVudC5oaWRkZW4pO1xuICAgIHNob3coZW1wdHksIG5vdGhpbmcpO1xuICAgIGlmIChub3RoaW5nKSBmaWxsKGVtcHR5LCBzdG9yZS5lbmRlZCA/ICdOb3RoaW5nIHdhcyBtZWFzdXJlZC4nIDogJ05vdGhpbmcgbWVhc3VyZWQgeWV0LicpO1xuICB9XG5cbiAgY29uc3Qgc3RvcCA9IHN0b3JlLmxpc3RlbihbJ3Jlc291cmNlcycsICdzdGF0ZSddLCB1cGRhdGUpO1xuICB1cGRhdGUoKTtcbiAgcmV0dXJuIHtcbiAgICBlbGVtZW50LFxuICAgIGRpc3Bvc2UoKSB7XG4gICAgICBzdG9wKCk7XG4gICAgICBmb3IgKGNvbnN0IHsgcGxvdCB9IG9mIGNhcmRzKSBwbG90LmRpc3Bvc2UoKTtcbiAgICB9LFxuICB9O1xufVxuXG5mdW5jdGlvbiBjdXJ2ZShuYW1lOiBzdHJpbmcsIHg6IG51bWJlcltdLCB5OiAobnVtYmVyIHwgbnVsbClbXSk6IEN1cnZlIHtcbiAgcmV0dXJuIHsgbmFtZSwgeCwgeSB9O1xufVxuXG5mdW5jdGlvbiBieXRlc09mKHZhbHVlOiBudW1iZXIpOiBzdHJpbmcge1xuICByZXR1cm4gYnl0ZXMoTWF0aC5yb3VuZCh2YWx1ZSkpO1xufVxuIiwgIi8qKiBUYWJzIGFzIHRoZSBBUklBIHBhdHRlcm4gaGFzIHRoZW06IGFycm93IGtleXMgbW92ZSwgYW5kIG9ubHkgdGhlIGNob3NlbiBwYW5lbCBpcyBpbiB0aGUgcGFnZS4gKi9cbmltcG9ydCB7IGgsIG9uLCB0eXBlIFBhcnQsIHNob3csIHVuaXF1ZUlkIH0gZnJvbSAnLi9kb20nO1xuXG5leHBvcnQgaW50ZXJmYWNlIFRhYiB7XG4gIG5hbWU6IHN0cmluZztcbiAgbWFrZSgpOiBQYXJ0O1xufVxuXG4vKiogUGFuZWxzIGFyZSBtYWRlIHdoZW4gZmlyc3QgY2hvc2VuLCBhbmQga2VwdCB3aXRoIHRoZWlyIHN0YXRlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRhYnMobGFiZWw6IHN0cmluZywgYWxsOiBUYWJbXSwgY2hvc2VuID0gMCwgY2hhbmdlZD86IChpbmRleDogbnVtYmVyKSA9PiB2b2lkKTogUGFydCB7XG4gIGNvbnN0IHN0ZW0gPSB1bmlxdWVJZCgndGFiJyk7XG4gIGNvbnN0IHBhcnRzOiAoUGFydCB8IG51bGwpW10gPSBhbGwubWFwKCgpID0+IG51bGwpO1xuICBjb25zdCBwYW5lbHMgPSBhbGwubWFwKChfLCBpKSA9PlxuICAgIGgoJ2RpdicsIHtcbiAgICAgIGNsYXNzOiAnamUtcGFuZWwnLFxuICAgICAgcm9sZTogJ3RhYnBhbmVsJyxcbiAgICAgIGlkOiBgJHtzdGVtfS1wYW5lbC0ke2l9YCxcbiAgICAgICdhcmlhLWxhYmVsbGVkYnknOiBgJHtzdGVtfS0ke2l9YCxcbiAgICAgIGhpZGRlbjogdHJ1ZSxcbiAgICB9KSxcbiAgKTtcbiAgY29uc3QgaGFuZGxlcyA9IGFsbC5tYXAoKHsgbmFtZSB9LCBpKSA9PiB7XG4gICAgY29uc3QgaGFuZGxlID0gaChcbiAgICAgICdidXR0b24nLFxuICAgICAgeyB0eXBlOiAnYnV0dG9uJywgY2xhc3M6ICdqZS10YWInLCByb2xlOiAndGFiJywgaWQ6IGAke3N0ZW19LSR7aX1gLCAnYXJpYS1jb250cm9scyc6IGAke3N0ZW19LXBhbmVsLSR7aX1gIH0sXG4gICAgICBuYW1lLFxuICAgICk7XG4gICAgcmV0dXJuIG9uKGhhbmRsZSwgeyBjbGljazogKCkgPT4gY2hvb3NlKGkpLCBrZXlkb3duOiBldmVudCA9PiBrZXkoZXZlbnQsIGkpIH0pO1xuICB9KTtcblxuICBmdW5jdGlvbiBjaG9vc2UoaW5kZXg6IG51bWJlcik6IHZvaWQge1xuICAgIGZvciAoY29uc3QgW2ksIGhhbmRsZV0gb2YgaGFuZGxlcy5lbnRyaWVzKCkpIHtcbiAgICAgIGhhbmRsZS5zZXRBdHRyaWJ1dGUoJ2FyaWEtc2VsZWN0ZWQnLCBTdHJpbmcoaSA9PT0gaW5kZXgpKTtcbiAgICAgIGhhbmRsZS50YWJJbmRleCA9IGkgPT09IGluZGV4ID8gMCA6IC0xO1xuICAgICAgc2hvdyhwYW5lbHNbaV0hLCBpID09PSBpbmRleCk7XG4gICAgfVxuICAgIGlmICghcGFydHNbaW5kZXhdKSB7XG4gICAgICBjb25zdCBwYXJ0ID0gYWxsW2luZGV4XSEubWFrZSgpO1xuICAgICAgcGFydHNbaW5kZXhdID0gcGFydDtcbiAgICAgIHBhbmVsc1tpbmRleF0hLmFwcGVuZChwYXJ0LmVsZW1lbnQpO1xuICAgIH1cbiAgICBjaGFuZ2VkPy4oaW5kZXgpO1xuICB9XG5cbiAgZnVuY3Rpb24ga2V5KGV2ZW50OiBLZXlib2FyZEV2ZW50LCBpbmRleDogbnVtYmVyKTogdm9pZCB7XG4gICAgY29uc3QgbGFzdCA9IGFsbC5sZW5ndGggLSAxO1xuICAgIGNvbnN0IHRhcmdldCA9IHsgQXJyb3dSaWdodDogaW5kZXggKyAxLCBBcnJvd0xlZnQ6IGluZGV4IC0gMSwgSG9tZTogMCwgRW5kOiBsYXN0IH1bZXZlbnQua2V5XTtcbiAgICBpZiAodGFyZ2V0ID09PSB1bmRlZmluZWQpIHJldHVybjtcbiAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICAgIGV2ZW50LnN0b3BQcm9wYWdhdGlvbigpO1xuICAgIGNvbnN0IHdyYXBwZWQgPSAodGFyZ2V0ICsgYWxsLmxlbmd0aCkgJSBhbGwubGVuZ3RoO1xuICAgIGNob29zZSh3cmFwcGVkKTtcbiAgICBoYW5kbGVzW3dyYXBwZWRdIS5mb2N1cygpO1xuICB9XG5cbiAgY29uc3QgbGlzdCA9IGgoJ2RpdicsIHsgY2xhc3M6ICdqZS10YWJzJywgcm9sZTogJ3RhYmxpc3QnLCAnYXJpYS1sYWJlbCc6IGxhYmVsIH0sIC4uLmhhbmRsZXMpO1xuICBjaG9vc2UoY2hvc2VuKTtcbiAgcmV0dXJuIHtcbiAgICBlbGVtZW50OiBoKCdkaXYnLCB7IGNsYXNzOiAnamUtdGFiYmVkJyB9LCBsaXN0LCAuLi5wYW5lbHMpLFxuICAgIGRpc3Bvc2UoKSB7XG4gICAgICBmb3IgKGNvbnN0IHBhcnQgb2YgcGFydHMpIHBhcnQ/LmRpc3Bvc2UoKTtcbiAgICB9LFxuICB9O1xufVxuIiwgIi8qKiBPbmUgcnVuLCB3aG9sZTogdGhlIGhlYWRlciwgYW5kIHRoZSB0YWJzIHVuZGVyIGl0LiAqL1xuaW1wb3J0IHsgY2hhcnRzVmlldyB9IGZyb20gJy4vY2hhcnRzJztcbmltcG9ydCB7IGRldGFpbHNWaWV3IH0gZnJvbSAnLi9kZXRhaWxzJztcbmltcG9ydCB7IGgsIHR5cGUgUGFydCwgc2hvdyB9IGZyb20gJy4vZG9tJztcbmltcG9ydCB7IGZpbGVzVmlldyB9IGZyb20gJy4vZmlsZXMnO1xuaW1wb3J0IHsgaGVhZGVyVmlldyB9IGZyb20gJy4vaGVhZGVyJztcbmltcG9ydCB7IG92ZXJ2aWV3IH0gZnJvbSAnLi9vdmVydmlldyc7XG5pbXBvcnQgeyByZXNvdXJjZXNWaWV3IH0gZnJvbSAnLi9yZXNvdXJjZXMnO1xuaW1wb3J0IHR5cGUgeyBTdG9yZSB9IGZyb20gJy4vc3RvcmUnO1xuaW1wb3J0IHsgdGFicyB9IGZyb20gJy4vdGFicyc7XG5cbi8qKiBXaGF0IGEgdmlldyByZW1lbWJlcnMgd2hlbiBpdCBpcyBzaG93biBhZ2FpbiBlbHNld2hlcmUgb24gdGhlIHBhZ2UuICovXG5leHBvcnQgaW50ZXJmYWNlIFZpZXdNZW1vcnkge1xuICB0YWI6IG51bWJlcjtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHJ1blZpZXcoc3RvcmU6IFN0b3JlLCBtZW1vcnk6IFZpZXdNZW1vcnkgPSB7IHRhYjogMCB9KTogUGFydCB7XG4gIGNvbnN0IGhlYWRlciA9IGhlYWRlclZpZXcoc3RvcmUpO1xuICBjb25zdCBib2R5ID0gdGFicyhcbiAgICAnUnVuJyxcbiAgICBbXG4gICAgICB7IG5hbWU6ICdMb2cnLCBtYWtlOiAoKSA9PiBvdmVydmlldyhzdG9yZSkgfSxcbiAgICAgIHsgbmFtZTogJ01ldHJpY3MnLCBtYWtlOiAoKSA9PiBjaGFydHNWaWV3KHN0b3JlKSB9LFxuICAgICAgeyBuYW1lOiAnUmVzb3VyY2VzJywgbWFrZTogKCkgPT4gcmVzb3VyY2VzVmlldyhzdG9yZSkgfSxcbiAgICAgIHsgbmFtZTogJ0ZpbGVzJywgbWFrZTogKCkgPT4gZmlsZXNWaWV3KHN0b3JlKSB9LFxuICAgICAgeyBuYW1lOiAnRGV0YWlscycsIG1ha2U6ICgpID0+IGRldGFpbHNWaWV3KHN0b3JlKSB9LFxuICAgIF0sXG4gICAgbWVtb3J5LnRhYixcbiAgICB0YWIgPT4ge1xuICAgICAgbWVtb3J5LnRhYiA9IHRhYjtcbiAgICB9LFxuICApO1xuICBjb25zdCB3YWl0aW5nID0gaCgnZGl2JywgeyBjbGFzczogJ2plLWVtcHR5JyB9LCAnV2FpdGluZyBmb3IgdGhlIHJ1blx1MjAyNicpO1xuICBjb25zdCBlbGVtZW50ID0gcm9vdCh3YWl0aW5nLCBoZWFkZXIuZWxlbWVudCwgYm9keS5lbGVtZW50KTtcblxuICBmdW5jdGlvbiB1cGRhdGUoKTogdm9pZCB7XG4gICAgc2hvdyh3YWl0aW5nLCBzdG9yZS5zdGF0ZSA9PT0gbnVsbCk7XG4gICAgc2hvdyhib2R5LmVsZW1lbnQsIHN0b3JlLnN0YXRlICE9PSBudWxsKTtcbiAgfVxuXG4gIGNvbnN0IHN0b3AgPSBzdG9yZS5saXN0ZW4oWydzdGF0ZSddLCB1cGRhdGUpO1xuICB1cGRhdGUoKTtcbiAgcmV0dXJuIHtcbiAgICBlbGVtZW50LFxuICAgIGRpc3Bvc2UoKSB7XG4gICAgICBzdG9wKCk7XG4gICAgICBoZWFkZXIuZGlzcG9zZSgpO1xuICAgICAgYm9keS5kaXNwb3NlKCk7XG4gICAgfSxcbiAgfTtcbn1cblxuLyoqIFRoZSBvdXRlcm1vc3QgZWxlbWVudC4gS2V5cyB0eXBlZCBpbiBpdCBhcmUgbm90IHRoZSBub3RlYm9vaydzIHNob3J0Y3V0cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiByb290KC4uLmNoaWxkcmVuOiBIVE1MRWxlbWVudFtdKTogSFRNTEVsZW1lbnQge1xuICByZXR1cm4gaCgnZGl2JywgeyBjbGFzczogJ2plLXJvb3QnLCAnZGF0YS1sbS1zdXBwcmVzcy1zaG9ydGN1dHMnOiAndHJ1ZScgfSwgLi4uY2hpbGRyZW4pO1xufVxuIiwgIi8qKiBUaGUgZm9ybSB0aGF0IHN1Ym1pdHMgYSBydW4sIHdpdGggdGhlIGNvZGUgdGhhdCB3b3VsZCBkbyB0aGUgc2FtZS4gKi9cbmltcG9ydCB7IEFza0Vycm9yLCBhc2ssIHBhdGllbnRseSB9IGZyb20gJy4vYXNraW5nJztcbmltcG9ydCB7IGJ1dHRvbiwgY29weUJ1dHRvbiwgZmlsbCwgaCwgdHlwZSBQYXJ0LCBzZXRUZXh0LCBzaG93IH0gZnJvbSAnLi9kb20nO1xuaW1wb3J0IHsgYWx0ZXJuYXRpdmVzLCB0eXBlIENvbnRyb2wsIGNvbnRyb2wgfSBmcm9tICcuL2Zvcm0tZmllbGRzJztcbmltcG9ydCB7IGljb24gfSBmcm9tICcuL2ljb25zJztcbmltcG9ydCB0eXBlIHsgRm9ybUZpZWxkLCBGb3JtU2NoZW1hLCBGb3JtVmFsdWVzIH0gZnJvbSAnLi9wcm90b2NvbCc7XG5pbXBvcnQgeyByb290LCBydW5WaWV3IH0gZnJvbSAnLi9ydW4tdmlldyc7XG5pbXBvcnQgdHlwZSB7IFN0b3JlIH0gZnJvbSAnLi9zdG9yZSc7XG5pbXBvcnQgeyB0YWJzIH0gZnJvbSAnLi90YWJzJztcblxuY29uc3QgVFlQSU5HX1BBVVNFID0gMjUwO1xuXG4vKiogRmllbGRzIHVuZGVyIHRoZWlyIGhlYWRpbmdzLCBlYWNoIGhlYWRpbmcncyBhbHRlcm5hdGl2ZXMgdG9nZXRoZXIuICovXG5leHBvcnQgZnVuY3Rpb24gYXJyYW5nZWQoZmllbGRzOiBGb3JtRmllbGRbXSk6IFtzdHJpbmcsIEZvcm1GaWVsZFtdW11dW10ge1xuICBjb25zdCBncm91cHMgPSBuZXcgTWFwPHN0cmluZywgRm9ybUZpZWxkW11bXT4oKTtcbiAgZm9yIChjb25zdCBmaWVsZCBvZiBmaWVsZHMpIHtcbiAgICBjb25zdCBlbnRyaWVzID0gZ3JvdXBzLmdldChmaWVsZC5ncm91cCkgPz8gW107XG4gICAgZ3JvdXBzLnNldChmaWVsZC5ncm91cCwgZW50cmllcyk7XG4gICAgY29uc3QgY2hvaWNlID0gYWx0ZXJuYXRpdmVPZihmaWVsZCwgZmllbGRzKTtcbiAgICBjb25zdCBzYW1lID0gY2hvaWNlICYmIGVudHJpZXMuZmluZChlbnRyeSA9PiBhbHRlcm5hdGl2ZU9mKGVudHJ5WzBdISwgZmllbGRzKSA9PT0gY2hvaWNlKTtcbiAgICBpZiAoc2FtZSkgc2FtZS5wdXNoKGZpZWxkKTtcbiAgICBlbHNlIGVudHJpZXMucHVzaChbZmllbGRdKTtcbiAgfVxuICByZXR1cm4gWy4uLmdyb3Vwc107XG59XG5cbmZ1bmN0aW9uIGFsdGVybmF0aXZlT2YoZmllbGQ6IEZvcm1GaWVsZCwgZmllbGRzOiBGb3JtRmllbGRbXSk6IHN0cmluZyB8IG51bGwge1xuICBpZiAoZmllbGQuYWx0ZXJuYXRpdmUpIHJldHVybiBmaWVsZC5hbHRlcm5hdGl2ZTtcbiAgY29uc3Qgc291cmNlID1cbiAgICBbJ2NlbGwnLCAncGF0aCddLmluY2x1ZGVzKGZpZWxkLmtpbmQpICYmIGZpZWxkcy5zb21lKG9uZSA9PiBvbmUua2luZCA9PT0gJ2NlbGwnICYmIG9uZS5ncm91cCA9PT0gZmllbGQuZ3JvdXApO1xuICByZXR1cm4gc291cmNlID8gZmllbGQuZ3JvdXAgOiBudWxsO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gZm9ybVZpZXcoc3RvcmU6IFN0b3JlLCBzY2hlbWE6IEZvcm1TY2hlbWEsIHN1Ym1pdHRlZDogKHJ1bklkOiBzdHJpbmcpID0+IHZvaWQpOiBQYXJ0IHtcbiAgY29uc3QgY29udHJvbHM6IENvbnRyb2xbXSA9IFtdO1xuICBjb25zdCBleGNsdWRlZDogKCgpID0+IENvbnRyb2xbXSlbXSA9IFtdO1xuICBjb25zdCBwcm9ibGVtID0gaCgnZGl2JywgeyBjbGFzczogJ2plLWVycm9yJywgcm9sZTogJ2FsZXJ0JywgaGlkZGVuOiB0cnVlIH0pO1xuICBjb25zdCBidXN5ID0gaCgnZGl2JywgeyBjbGFzczogJ2plLW5vdGljZScsIHJvbGU6ICdzdGF0dXMnLCBoaWRkZW46IHRydWUgfSk7XG4gIGNvbnN0IG1hZ2ljID0gaCgnY29kZScpO1xuICBjb25zdCBweXRob24gPSBoKCdjb2RlJyk7XG4gIGNvbnN0IHN1Ym1pdCA9IGJ1dHRvbignUnVuJywgKCkgPT4gdm9pZCBzZW5kKCksIHsgY2xhc3M6ICdqZS1idXR0b24gamUtcHJpbWFyeScgfSwgaWNvbigncGxheScpKTtcbiAgbGV0IHRpbWVyID0gMDtcbiAgbGV0IGFza2VkID0gMDtcblxuICBmdW5jdGlvbiB2YWx1ZXMoKTogRm9ybVZhbHVlcyB7XG4gICAgY29uc3QgZm91bmQgPSBPYmplY3QuZnJvbUVudHJpZXMoY29udHJvbHMubWFwKG9uZSA9PiBbb25lLmZpZWxkLm5hbWUsIG9uZS52YWx1ZSgpXSkpO1xuICAgIGZvciAoY29uc3Qgb3RoZXJzIG9mIGV4Y2x1ZGVkKSB7XG4gICAgICBmb3IgKGNvbnN0IHsgZmllbGQgfSBvZiBvdGhlcnMoKSkgZm91bmRbZmllbGQubmFtZV0gPSBudWxsO1xuICAgIH1cbiAgICByZXR1cm4gZm91bmQ7XG4gIH1cblxuICBmdW5jdGlvbiBmaWVsZHNldCh0aXRsZTogc3RyaW5nLCBlbnRyaWVzOiBGb3JtRmllbGRbXVtdKTogSFRNTEVsZW1lbnQge1xuICAgIGNvbnN0IGVsZW1lbnRzID0gZW50cmllcy5tYXAoZW50cnkgPT4ge1xuICAgICAgY29uc3QgbWFkZSA9IGVudHJ5Lm1hcChmaWVsZCA9PiBjb250cm9sKGZpZWxkLCBzY2hlbWEudmFsdWVzW2ZpZWxkLm5hbWVdID8/IGZpZWxkLmRlZmF1bHQsIGNoYW5nZWQpKTtcbiAgICAgIGNvbnRyb2xzLnB1c2goLi4ubWFkZSk7XG4gICAgICBpZiAobWFkZS5sZW5ndGggPT09IDEpIHJldHVybiBtYWRlWzBdIS5lbGVtZW50O1xuICAgICAgY29uc3Qgc2V0ID0gbWFkZS5maW5kSW5kZXgob25lID0+IEJvb2xlYW4oc2NoZW1hLnZhbHVlc1tvbmUuZmllbGQubmFtZV0pKTtcbiAgICAgIGNvbnN0IGNob2ljZSA9IGFsdGVybmF0aXZlcyhtYWRlLCBNYXRoLm1heCgwLCBzZXQpLCBjaGFuZ2VkKTtcbiAgICAgIGV4Y2x1ZGVkLnB1c2goKCkgPT4gbWFkZS5maWx0ZXIob25lID0+IG9uZSAhPT0gY2hvaWNlLmNob3NlbigpKSk7XG4gICAgICByZXR1cm4gY2hvaWNlLmVsZW1lbnQ7XG4gICAgfSk7XG4gICAgcmV0dXJuIGgoJ2ZpZWxkc2V0JywgeyBjbGFzczogJ2plLWZpZWxkc2V0JyB9LCBoKCdsZWdlbmQnLCB7fSwgdGl0bGUpLCAuLi5lbGVtZW50cyk7XG4gIH1cblxuICBmdW5jdGlvbiBjaGFuZ2VkKCk6IHZvaWQge1xuICAgIGNsZWFyVGltZW91dCh0aW1lcik7XG4gICAgdGltZXIgPSB3aW5kb3cuc2V0VGltZW91dCgoKSA9PiB2b2lkIHJlZnJlc2goKSwgVFlQSU5HX1BBVVNFKTtcbiAgfVxuXG4gIC8qKiBBbnN3ZXJzIG1heSBvdmVydGFrZSBlYWNoIG90aGVyOyBvbmx5IHRoZSBvbmUgdG8gdGhlIGxhdGVzdCBxdWVzdGlvbiBjb3VudHMuICovXG4gIGFzeW5jIGZ1bmN0aW9uIHJlZnJlc2goKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY29uc3QgbWluZSA9ICsrYXNrZWQ7XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IHsgcmVwbHkgfSA9IGF3YWl0IGFzayhzdG9yZS5zb3VyY2UsIHsgdHlwZTogJ3JlcXVlc3QnLCB2ZXJiOiAncHJldmlldycsIHZhbHVlczogdmFsdWVzKCkgfSk7XG4gICAgICBpZiAobWluZSAhPT0gYXNrZWQpIHJldHVybjtcbiAgICAgIHNldFRleHQobWFnaWMsIFN0cmluZyhyZXBseS5kYXRhLm1hZ2ljID8/ICcnKSk7XG4gICAgICBzZXRUZXh0KHB5dGhvbiwgU3RyaW5nKHJlcGx5LmRhdGEucHl0aG9uID8/ICcnKSk7XG4gICAgICB0ZWxsKHJlcGx5LmRhdGEuZXJyb3IgYXMgeyBtZXNzYWdlOiBzdHJpbmc7IGhpbnQ6IHN0cmluZyB9IHwgbnVsbCk7XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIGlmIChtaW5lID09PSBhc2tlZCkgdGVsbCh0d29MaW5lcyhlcnJvcikpO1xuICAgIH1cbiAgfVxuXG4gIGFzeW5jIGZ1bmN0aW9uIHNlbmQoKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgc3VibWl0LmRpc2FibGVkID0gdHJ1ZTtcbiAgICB0ZWxsKG51bGwpO1xuICAgIHRyeSB7XG4gICAgICBjb25zdCBzZW50ID0gYXNrKHN0b3JlLnNvdXJjZSwgeyB0eXBlOiAncmVxdWVzdCcsIHZlcmI6ICdzdWJtaXQnLCB2YWx1ZXM6IHZhbHVlcygpIH0pO1xuICAgICAgY29uc3QgeyByZXBseSB9ID0gYXdhaXQgcGF0aWVudGx5KHNlbnQsICgpID0+IHNob3coYnVzeSwgdHJ1ZSkpO1xuICAgICAgc3VibWl0dGVkKFN0cmluZyhyZXBseS5kYXRhLnJ1bl9pZCkpO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICB0ZWxsKHR3b0xpbmVzKGVycm9yKSk7XG4gICAgfSBmaW5hbGx5IHtcbiAgICAgIHN1Ym1pdC5kaXNhYmxlZCA9IGZhbHNlO1xuICAgICAgc2hvdyhidXN5LCBmYWxzZSk7XG4gICAgfVxuICB9XG5cbiAgZnVuY3Rpb24gdGVsbChlcnJvcjogeyBtZXNzYWdlOiBzdHJpbmc7IGhpbnQ6IHN0cmluZyB9IHwgbnVsbCB8IHVuZGVmaW5lZCk6IHZvaWQge1xuICAgIHNob3cocHJvYmxlbSwgQm9vbGVhbihlcnJvcikpO1xuICAgIGlmICghZXJyb3IpIHJldHVybjtcbiAgICBmaWxsKFxuICAgICAgcHJvYmxlbSxcbiAgICAgIGgoJ2RpdicsIHsgY2xhc3M6ICdqZS1lcnJvci1tZXNzYWdlJyB9LCBpY29uKCdhbGVydCcpLCBoKCdiJywge30sIGVycm9yLm1lc3NhZ2UpKSxcbiAgICAgIGgoJ2RpdicsIHsgY2xhc3M6ICdqZS1lcnJvci1oaW50JyB9LCBlcnJvci5oaW50KSxcbiAgICApO1xuICB9XG5cbiAgY29uc3QgcGxhaW4gPSBhcnJhbmdlZChzY2hlbWEuZmllbGRzLmZpbHRlcihmaWVsZCA9PiAhZmllbGQuYWR2YW5jZWQpKS5tYXAoKFt0aXRsZSwgYWxsXSkgPT4gZmllbGRzZXQodGl0bGUsIGFsbCkpO1xuICBjb25zdCBhZHZhbmNlZCA9IGFycmFuZ2VkKHNjaGVtYS5maWVsZHMuZmlsdGVyKGZpZWxkID0+IGZpZWxkLmFkdmFuY2VkKSkubWFwKChbdGl0bGUsIGFsbF0pID0+IGZpZWxkc2V0KHRpdGxlLCBhbGwpKTtcbiAgY29uc3QgbW9yZSA9IGFkdmFuY2VkLmxlbmd0aCA+IDAgJiYgaCgnZGV0YWlscycsIHsgY2xhc3M6ICdqZS1tb3JlJyB9LCBoKCdzdW1tYXJ5Jywge30sICdNb3JlIG9wdGlvbnMnKSwgLi4uYWR2YW5jZWQpO1xuICBjb25zdCBjb2RlID0gdGFicygnVGhlIHNhbWUgYXMgY29kZScsIFtcbiAgICB7IG5hbWU6ICdNYWdpYycsIG1ha2U6ICgpID0+IGNvZGVQYXJ0KG1hZ2ljKSB9LFxuICAgIHsgbmFtZTogJ1B5dGhvbicsIG1ha2U6ICgpID0+IGNvZGVQYXJ0KHB5dGhvbikgfSxcbiAgXSk7XG4gIHNldFRleHQoYnVzeSwgJ1RoZSBrZXJuZWwgaXMgYnVzeTsgdGhlIHJ1biBzdGFydHMgd2hlbiBpdCBhbnN3ZXJzLicpO1xuICBjb25zdCBhc2lkZSA9IGgoXG4gICAgJ2RpdicsXG4gICAgeyBjbGFzczogJ2plLWZvcm0tc2lkZScgfSxcbiAgICBjb2RlLmVsZW1lbnQsXG4gICAgcHJvYmxlbSxcbiAgICBidXN5LFxuICAgIGgoJ2RpdicsIHsgY2xhc3M6ICdqZS1mb3JtLWFjdGlvbnMnIH0sIHN1Ym1pdCksXG4gICk7XG4gIGNvbnN0IGVsZW1lbnQgPSBoKCdmb3JtJywgeyBjbGFzczogJ2plLWZvcm0nIH0sIGgoJ2RpdicsIHsgY2xhc3M6ICdqZS1mb3JtLWZpZWxkcycgfSwgLi4ucGxhaW4sIG1vcmUpLCBhc2lkZSk7XG4gIGVsZW1lbnQuYWRkRXZlbnRMaXN0ZW5lcignc3VibWl0JywgZXZlbnQgPT4ge1xuICAgIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gICAgdm9pZCBzZW5kKCk7XG4gIH0pO1xuICB2b2lkIHJlZnJlc2goKTtcbiAgcmV0dXJuIHtcbiAgICBlbGVtZW50LFxuICAgIGRpc3Bvc2UoKSB7XG4gICAgICBjbGVhclRpbWVvdXQodGltZXIpO1xuICAgICAgY29kZS5kaXNwb3NlKCk7XG4gICAgfSxcbiAgfTtcbn1cblxuZnVuY3Rpb24gdHdvTGluZXMoZXJyb3I6IHVua25vd24pOiB7IG1lc3NhZ2U6IHN0cmluZzsgaGludDogc3RyaW5nIH0ge1xuICBpZiAoZXJyb3IgaW5zdGFuY2VvZiBBc2tFcnJvcikgcmV0dXJuIGVycm9yO1xuICByZXR1cm4geyBtZXNzYWdlOiAnTm8ga2VybmVsIGFuc3dlcnMuJywgaGludDogJ1N0YXJ0IHRoZSBrZXJuZWwgYW5kIHJ1biB0aGUgY2VsbCB3aXRoICVlc3RpbWF0b3IgcGFuZWwgYWdhaW4uJyB9O1xufVxuXG5mdW5jdGlvbiBjb2RlUGFydChjb2RlOiBIVE1MRWxlbWVudCk6IFBhcnQge1xuICBjb25zdCBjb3B5ID0gY29weUJ1dHRvbigoKSA9PiBjb2RlLnRleHRDb250ZW50ID8/ICcnLCAndGhlIGNvZGUnKTtcbiAgcmV0dXJuIHsgZWxlbWVudDogaCgnZGl2JywgeyBjbGFzczogJ2plLWNvZGUtZnJhbWUnIH0sIGgoJ3ByZScsIHt9LCBjb2RlKSwgY29weSksIGRpc3Bvc2U6ICgpID0+IHVuZGVmaW5lZCB9O1xufVxuXG4vKiogVGhlIGZvcm0sIGFuZCBpbiBpdHMgcGxhY2UgdGhlIHJ1biB0aGF0IGl0IHN0YXJ0ZWQuICovXG5leHBvcnQgZnVuY3Rpb24gZm9ybVBhbmVsKHN0b3JlOiBTdG9yZSk6IFBhcnQge1xuICBjb25zdCBwbGFjZSA9IGgoJ2RpdicpO1xuICBjb25zdCBsb2FkaW5nID0gaCgnZGl2JywgeyBjbGFzczogJ2plLWVtcHR5JyB9LCAnTG9hZGluZyB0aGUgZm9ybVx1MjAyNicpO1xuICBsZXQgZm9ybTogUGFydCB8IG51bGwgPSBudWxsO1xuICBsZXQgcnVuOiBQYXJ0IHwgbnVsbCA9IG51bGw7XG5cbiAgZnVuY3Rpb24gYmFjaygpOiB2b2lkIHtcbiAgICBydW4/LmRpc3Bvc2UoKTtcbiAgICBydW4gPSBudWxsO1xuICAgIGlmIChmb3JtKSBmaWxsKHBsYWNlLCBmb3JtLmVsZW1lbnQpO1xuICB9XG5cbiAgZnVuY3Rpb24gc2hvd1J1bihydW5JZDogc3RyaW5nKTogdm9pZCB7XG4gICAgc3RvcmUuZXhwZWN0KHJ1bklkKTtcbiAgICBydW4/LmRpc3Bvc2UoKTtcbiAgICBydW4gPSBydW5WaWV3KHN0b3JlKTtcbiAgICBjb25zdCBhZ2FpbiA9IGJ1dHRvbignQmFjayB0byB0aGUgZm9ybScsIGJhY2ssIHsgY2xhc3M6ICdqZS1idXR0b24gamUtcXVpZXQnIH0sIGljb24oJ2JhY2snKSk7XG4gICAgZmlsbChwbGFjZSwgaCgnZGl2JywgeyBjbGFzczogJ2plLWJhY2snIH0sIGFnYWluKSwgcnVuLmVsZW1lbnQpO1xuICB9XG5cbiAgYXN5bmMgZnVuY3Rpb24gbG9hZCgpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICB0cnkge1xuICAgICAgY29uc3QgYXNrZWQgPSBhc2soc3RvcmUuc291cmNlLCB7IHR5cGU6ICdyZXF1ZXN0JywgdmVyYjogJ2Zvcm0nIH0pO1xuICAgICAgY29uc3QgeyByZXBseSB9ID0gYXdhaXQgcGF0aWVudGx5KGFza2VkLCAoKSA9PlxuICAgICAgICBzZXRUZXh0KGxvYWRpbmcsICdUaGUga2VybmVsIGlzIGJ1c3k7IHRoZSBmb3JtIGFwcGVhcnMgd2hlbiBpdCBhbnN3ZXJzLicpLFxuICAgICAgKTtcbiAgICAgIGZvcm0gPSBmb3JtVmlldyhzdG9yZSwgcmVwbHkuZGF0YS5mb3JtIGFzIEZvcm1TY2hlbWEsIHNob3dSdW4pO1xuICAgICAgZmlsbChwbGFjZSwgZm9ybS5lbGVtZW50KTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgY29uc3QgeyBtZXNzYWdlLCBoaW50IH0gPSB0d29MaW5lcyhlcnJvcik7XG4gICAgICBmaWxsKHBsYWNlLCBoKCdkaXYnLCB7IGNsYXNzOiAnamUtZW1wdHknIH0sIGAke21lc3NhZ2V9ICR7aGludH1gKSk7XG4gICAgfVxuICB9XG5cbiAgZmlsbChwbGFjZSwgbG9hZGluZyk7XG4gIHZvaWQgbG9hZCgpO1xuICByZXR1cm4ge1xuICAgIGVsZW1lbnQ6IHJvb3QocGxhY2UpLFxuICAgIGRpc3Bvc2UoKSB7XG4gICAgICBmb3JtPy5kaXNwb3NlKCk7XG4gICAgICBydW4/LmRpc3Bvc2UoKTtcbiAgICB9LFxuICB9O1xufVxuIiwgImltcG9ydCB0eXBlIHsgU3R5bGUgfSBmcm9tICcuL2xvZy1zdHlsZSc7XG5cbmV4cG9ydCBpbnRlcmZhY2UgU3BhbiB7XG4gIHN0YXJ0OiBudW1iZXI7XG4gIGVuZDogbnVtYmVyO1xuICBzdHlsZTogU3R5bGU7XG59XG5cbi8qKiBPbmUgcm93IG9mIHRoZSBsb2csIGFzIGEgdGVybWluYWwgd291bGQgc2hvdyBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTGluZSB7XG4gIHRleHQ6IHN0cmluZztcbiAgLyoqIFN0eWxlZCBzdHJldGNoZXMgaW4gb3JkZXIsIHdpdGhvdXQgb3ZlcmxhcHM7IG51bGwgZm9yIHRoZSBtYW55IGxpbmVzIHRoYXQgaGF2ZSBub25lLiAqL1xuICBzcGFuczogU3BhbltdIHwgbnVsbDtcbiAgLyoqIENvbHVtbnMgdGhhdCB3ZXJlIHdyaXR0ZW4gYmV5b25kIHRoZSBrZXB0IGxlbmd0aC4gKi9cbiAgY3V0OiBudW1iZXI7XG59XG5cbi8qKiBBIGxpbmUgbG9uZ2VyIHRoYW4gdGhpcyBpcyBrZXB0IG9ubHkgc28gZmFyOiBubyBvbmUgcmVhZHMgb24sIGFuZCBhIGJyb3dzZXIgY2Fubm90IGxheSBpdCBvdXQuICovXG5leHBvcnQgY29uc3QgTUFYX0NPTFVNTlMgPSAyMF8wMDA7XG5cbmV4cG9ydCBmdW5jdGlvbiBlbXB0eUxpbmUoKTogTGluZSB7XG4gIHJldHVybiB7IHRleHQ6ICcnLCBzcGFuczogbnVsbCwgY3V0OiAwIH07XG59XG5cbi8qKiBXcml0ZXMgdGV4dCBhdCBhIGNvbHVtbiBvdmVyIHdoYXRldmVyIHN0YW5kcyB0aGVyZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3cml0ZUF0KGxpbmU6IExpbmUsIGNvbHVtbjogbnVtYmVyLCB0ZXh0OiBzdHJpbmcsIHN0eWxlOiBTdHlsZSB8IG51bGwpOiB2b2lkIHtcbiAgY29uc3QgZW5kID0gY29sdW1uICsgdGV4dC5sZW5ndGg7XG4gIGlmIChlbmQgPiBNQVhfQ09MVU1OUykge1xuICAgIGxpbmUuY3V0ID0gTWF0aC5tYXgobGluZS5jdXQsIGVuZCAtIE1BWF9DT0xVTU5TKTtcbiAgICBpZiAoY29sdW1uID49IE1BWF9DT0xVTU5TKSByZXR1cm47XG4gICAgdGV4dCA9IHRleHQuc2xpY2UoMCwgTUFYX0NPTFVNTlMgLSBjb2x1bW4pO1xuICB9XG4gIGNvbnN0IG9sZCA9IGxpbmUudGV4dDtcbiAgaWYgKGNvbHVtbiA9PT0gb2xkLmxlbmd0aCkgbGluZS50ZXh0ID0gb2xkICsgdGV4dDtcbiAgZWxzZSBpZiAoY29sdW1uID4gb2xkLmxlbmd0aCkgbGluZS50ZXh0ID0gb2xkICsgJyAnLnJlcGVhdChjb2x1bW4gLSBvbGQubGVuZ3RoKSArIHRleHQ7XG4gIGVsc2UgbGluZS50ZXh0ID0gb2xkLnNsaWNlKDAsIGNvbHVtbikgKyB0ZXh0ICsgb2xkLnNsaWNlKGNvbHVtbiArIHRleHQubGVuZ3RoKTtcbiAgaWYgKGxpbmUuc3BhbnMgfHwgc3R5bGUpIHBhaW50KGxpbmUsIGNvbHVtbiwgY29sdW1uICsgdGV4dC5sZW5ndGgsIHN0eWxlKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGVyYXNlRnJvbShsaW5lOiBMaW5lLCBjb2x1bW46IG51bWJlcik6IHZvaWQge1xuICBsaW5lLnRleHQgPSBsaW5lLnRleHQuc2xpY2UoMCwgY29sdW1uKTtcbiAgbGluZS5jdXQgPSAwO1xuICBpZiAobGluZS5zcGFucykgbGluZS5zcGFucyA9IGNsaXBwZWQobGluZS5zcGFucywgMCwgY29sdW1uKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGVyYXNlVXBUbyhsaW5lOiBMaW5lLCBjb2x1bW46IG51bWJlcik6IHZvaWQge1xuICB3cml0ZUF0KGxpbmUsIDAsICcgJy5yZXBlYXQoTWF0aC5taW4oY29sdW1uLCBsaW5lLnRleHQubGVuZ3RoKSksIG51bGwpO1xufVxuXG5mdW5jdGlvbiBwYWludChsaW5lOiBMaW5lLCBzdGFydDogbnVtYmVyLCBlbmQ6IG51bWJlciwgc3R5bGU6IFN0eWxlIHwgbnVsbCk6IHZvaWQge1xuICBjb25zdCBzcGFucyA9IGxpbmUuc3BhbnMgPz8gW107XG4gIGNvbnN0IGxhc3QgPSBzcGFuc1tzcGFucy5sZW5ndGggLSAxXTtcbiAgaWYgKCFsYXN0IHx8IGxhc3QuZW5kIDw9IHN0YXJ0KSB7XG4gICAgaWYgKCFzdHlsZSkgcmV0dXJuO1xuICAgIGlmIChsYXN0ICYmIGxhc3QuZW5kID09PSBzdGFydCAmJiBsYXN0LnN0eWxlID09PSBzdHlsZSkgbGFzdC5lbmQgPSBlbmQ7XG4gICAgZWxzZSBzcGFucy5wdXNoKHsgc3RhcnQsIGVuZCwgc3R5bGUgfSk7XG4gICAgbGluZS5zcGFucyA9IHNwYW5zO1xuICAgIHJldHVybjtcbiAgfVxuICBjb25zdCBhZnRlciA9IGNsaXBwZWQoc3BhbnMsIGVuZCwgTUFYX0NPTFVNTlMpO1xuICBsaW5lLnNwYW5zID0gWy4uLmNsaXBwZWQoc3BhbnMsIDAsIHN0YXJ0KSwgLi4uKHN0eWxlID8gW3sgc3RhcnQsIGVuZCwgc3R5bGUgfV0gOiBbXSksIC4uLmFmdGVyXTtcbn1cblxuZnVuY3Rpb24gY2xpcHBlZChzcGFuczogU3BhbltdLCBmcm9tOiBudW1iZXIsIHRvOiBudW1iZXIpOiBTcGFuW10ge1xuICByZXR1cm4gc3BhbnNcbiAgICAuZmlsdGVyKHNwYW4gPT4gc3Bhbi5lbmQgPiBmcm9tICYmIHNwYW4uc3RhcnQgPCB0bylcbiAgICAubWFwKHNwYW4gPT4gKHsgc3RhcnQ6IE1hdGgubWF4KHNwYW4uc3RhcnQsIGZyb20pLCBlbmQ6IE1hdGgubWluKHNwYW4uZW5kLCB0byksIHN0eWxlOiBzcGFuLnN0eWxlIH0pKTtcbn1cbiIsICIvKiogU2VsZWN0IEdyYXBoaWMgUmVuZGl0aW9uOiB3aGF0IGEgdGVybWluYWwncyBjb2xvdXIgY29kZXMgYXNrIGZvci4gKi9cblxuZXhwb3J0IGludGVyZmFjZSBTdHlsZSB7XG4gIC8qKiAwIHRvIDE1OiBhIGNvbG91ciBvZiB0aGUgdGhlbWU7IG90aGVyd2lzZSBDU1MuICovXG4gIGZnOiBudW1iZXIgfCBzdHJpbmcgfCBudWxsO1xuICBiZzogbnVtYmVyIHwgc3RyaW5nIHwgbnVsbDtcbiAgYm9sZDogYm9vbGVhbjtcbiAgZGltOiBib29sZWFuO1xuICBpdGFsaWM6IGJvb2xlYW47XG4gIHVuZGVybGluZTogYm9vbGVhbjtcbiAgaW52ZXJzZTogYm9vbGVhbjtcbiAgc3RyaWtlOiBib29sZWFuO1xufVxuXG5jb25zdCBQTEFJTjogU3R5bGUgPSB7XG4gIGZnOiBudWxsLFxuICBiZzogbnVsbCxcbiAgYm9sZDogZmFsc2UsXG4gIGRpbTogZmFsc2UsXG4gIGl0YWxpYzogZmFsc2UsXG4gIHVuZGVybGluZTogZmFsc2UsXG4gIGludmVyc2U6IGZhbHNlLFxuICBzdHJpa2U6IGZhbHNlLFxufTtcblxuY29uc3Qga25vd24gPSBuZXcgTWFwPHN0cmluZywgU3R5bGU+KCk7XG5cbi8qKiBPbmUgb2JqZWN0IHBlciBsb29rLCBzbyB0aGF0IGVxdWFsIHN0eWxlcyBhcmUgdGhlIHNhbWUgb2JqZWN0OyBudWxsIGlzIG5vIHN0eWxlIGF0IGFsbC4gKi9cbmZ1bmN0aW9uIGludGVybmVkKHN0eWxlOiBTdHlsZSk6IFN0eWxlIHwgbnVsbCB7XG4gIGNvbnN0IGtleSA9IE9iamVjdC52YWx1ZXMoc3R5bGUpLmpvaW4oKTtcbiAgaWYgKGtleSA9PT0gT2JqZWN0LnZhbHVlcyhQTEFJTikuam9pbigpKSByZXR1cm4gbnVsbDtcbiAgY29uc3Qgc2FtZSA9IGtub3duLmdldChrZXkpO1xuICBpZiAoc2FtZSkgcmV0dXJuIHNhbWU7XG4gIC8vIEEgbG9nIHRoYXQgdXNlcyBldmVyeSB0cnVlIGNvbG91ciBtdXN0IG5vdCBmaWxsIG1lbW9yeTogbGF0ZXIgbG9va3MgbWVyZWx5IGxvc2UgdGhlaXIgc2hhcmluZy5cbiAgaWYgKGtub3duLnNpemUgPCAxMF8wMDApIGtub3duLnNldChrZXksIHN0eWxlKTtcbiAgcmV0dXJuIHN0eWxlO1xufVxuXG4vKiogVGhlIHN0eWxlIGFmdGVyIHRoZSBjb2RlcyBvZiBvbmUgYEVTQyBbIFx1MjAyNiBtYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhcHBseVNncihjdXJyZW50OiBTdHlsZSB8IG51bGwsIHBhcmFtZXRlcnM6IHN0cmluZyk6IFN0eWxlIHwgbnVsbCB7XG4gIGNvbnN0IGNvZGVzID0gcGFyYW1ldGVycyA9PT0gJycgPyBbMF0gOiBwYXJhbWV0ZXJzLnNwbGl0KC9bOzpdLykubWFwKE51bWJlcik7XG4gIGxldCBzdHlsZTogU3R5bGUgPSB7IC4uLihjdXJyZW50ID8/IFBMQUlOKSB9O1xuICBmb3IgKGxldCBpID0gMDsgaSA8IGNvZGVzLmxlbmd0aDsgaSsrKSB7XG4gICAgY29uc3QgY29kZSA9IGNvZGVzW2ldITtcbiAgICBpZiAoY29kZSA9PT0gMCkgc3R5bGUgPSB7IC4uLlBMQUlOIH07XG4gICAgZWxzZSBpZiAoY29kZSA9PT0gMSkgc3R5bGUuYm9sZCA9IHRydWU7XG4gICAgZWxzZSBpZiAoY29kZSA9PT0gMikgc3R5bGUuZGltID0gdHJ1ZTtcbiAgICBlbHNlIGlmIChjb2RlID09PSAzKSBzdHlsZS5pdGFsaWMgPSB0cnVlO1xuICAgIGVsc2UgaWYgKGNvZGUgPT09IDQpIHN0eWxlLnVuZGVybGluZSA9IHRydWU7XG4gICAgZWxzZSBpZiAoY29kZSA9PT0gNykgc3R5bGUuaW52ZXJzZSA9IHRydWU7XG4gICAgZWxzZSBpZiAoY29kZSA9PT0gOSkgc3R5bGUuc3RyaWtlID0gdHJ1ZTtcbiAgICBlbHNlIGlmIChjb2RlID09PSAyMikgc3R5bGUuYm9sZCA9IHN0eWxlLmRpbSA9IGZhbHNlO1xuICAgIGVsc2UgaWYgKGNvZGUgPT09IDIzKSBzdHlsZS5pdGFsaWMgPSBmYWxzZTtcbiAgICBlbHNlIGlmIChjb2RlID09PSAyNCkgc3R5bGUudW5kZXJsaW5lID0gZmFsc2U7XG4gICAgZWxzZSBpZiAoY29kZSA9PT0gMjcpIHN0eWxlLmludmVyc2UgPSBmYWxzZTtcbiAgICBlbHNlIGlmIChjb2RlID09PSAyOSkgc3R5bGUuc3RyaWtlID0gZmFsc2U7XG4gICAgZWxzZSBpZiAoY29kZSA+PSAzMCAmJiBjb2RlIDw9IDM3KSBzdHlsZS5mZyA9IGNvZGUgLSAzMDtcbiAgICBlbHNlIGlmIChjb2RlID49IDQwICYmIGNvZGUgPD0gNDcpIHN0eWxlLmJnID0gY29kZSAtIDQwO1xuICAgIGVsc2UgaWYgKGNvZGUgPj0gOTAgJiYgY29kZSA8PSA5Nykgc3R5bGUuZmcgPSBjb2RlIC0gODI7XG4gICAgZWxzZSBpZiAoY29kZSA+PSAxMDAgJiYgY29kZSA8PSAxMDcpIHN0eWxlLmJnID0gY29kZSAtIDkyO1xuICAgIGVsc2UgaWYgKGNvZGUgPT09IDM5KSBzdHlsZS5mZyA9IG51bGw7XG4gICAgZWxzZSBpZiAoY29kZSA9PT0gNDkpIHN0eWxlLmJnID0gbnVsbDtcbiAgICBlbHNlIGlmIChjb2RlID09PSAzOCB8fCBjb2RlID09PSA0OCkge1xuICAgICAgY29uc3QgW2NvbG91ciwgdXNlZF0gPSBleHRlbmRlZENvbG91cihjb2Rlcy5zbGljZShpICsgMSkpO1xuICAgICAgaWYgKGNvZGUgPT09IDM4KSBzdHlsZS5mZyA9IGNvbG91cjtcbiAgICAgIGVsc2Ugc3R5bGUuYmcgPSBjb2xvdXI7XG4gICAgICBpICs9IHVzZWQ7XG4gICAgfVxuICB9XG4gIHJldHVybiBpbnRlcm5lZChzdHlsZSk7XG59XG5cbmZ1bmN0aW9uIGV4dGVuZGVkQ29sb3VyKGNvZGVzOiBudW1iZXJbXSk6IFtudW1iZXIgfCBzdHJpbmcgfCBudWxsLCBudW1iZXJdIHtcbiAgY29uc3QgW2tpbmQsIGEgPSAwLCBiID0gMCwgYyA9IDBdID0gY29kZXM7XG4gIGlmIChraW5kID09PSA1KSByZXR1cm4gW3BhbGV0dGVDb2xvdXIoYSksIDJdO1xuICBpZiAoa2luZCA9PT0gMikgcmV0dXJuIFtgcmdiKCR7Y2xhbXAoYSl9ICR7Y2xhbXAoYil9ICR7Y2xhbXAoYyl9KWAsIDRdO1xuICByZXR1cm4gW251bGwsIDFdO1xufVxuXG5mdW5jdGlvbiBjbGFtcChjaGFubmVsOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gTWF0aC5taW4oMjU1LCBNYXRoLm1heCgwLCBjaGFubmVsIHx8IDApKTtcbn1cblxuLyoqIFRoZSAyNTYtY29sb3VyIHBhbGV0dGU6IDE2IG9mIHRoZSB0aGVtZSwgYSA2XHUwMEQ3Nlx1MDBENzYgY3ViZSwgMjQgZ3JleXMuICovXG5mdW5jdGlvbiBwYWxldHRlQ29sb3VyKGluZGV4OiBudW1iZXIpOiBudW1iZXIgfCBzdHJpbmcgfCBudWxsIHtcbiAgaWYgKCEoaW5kZXggPj0gMCAmJiBpbmRleCA8PSAyNTUpKSByZXR1cm4gbnVsbDtcbiAgaWYgKGluZGV4IDwgMTYpIHJldHVybiBpbmRleDtcbiAgaWYgKGluZGV4ID49IDIzMikge1xuICAgIGNvbnN0IGdyZXkgPSA4ICsgKGluZGV4IC0gMjMyKSAqIDEwO1xuICAgIHJldHVybiBgcmdiKCR7Z3JleX0gJHtncmV5fSAke2dyZXl9KWA7XG4gIH1cbiAgY29uc3QgbGV2ZWwgPSAobjogbnVtYmVyKTogbnVtYmVyID0+IChuID09PSAwID8gMCA6IDU1ICsgNDAgKiBuKTtcbiAgY29uc3QgY3ViZSA9IGluZGV4IC0gMTY7XG4gIHJldHVybiBgcmdiKCR7bGV2ZWwoTWF0aC5mbG9vcihjdWJlIC8gMzYpKX0gJHtsZXZlbChNYXRoLmZsb29yKGN1YmUgLyA2KSAlIDYpfSAke2xldmVsKGN1YmUgJSA2KX0pYDtcbn1cbiIsICIvKipcbiAqIFRoZSBsb2cgYXMgbGluZXMsIGZyb20gaXRzIHJhdyBieXRlcyBhcyB0aGV5IGNvbWUgaW4uXG4gKlxuICogQSBsb2cgaXMgd2hhdCBhIHRlcm1pbmFsIHdvdWxkIGhhdmUgYmVlbiBzZW50OiBhIHByb2dyZXNzIGJhciByZXR1cm5zIHRvIHRoZSBzdGFydCBvZiBpdHMgbGluZSwgbmVzdGVkIGJhcnMgbW92ZSB1cFxuICogYW5kIGRvd24uIFRoZSBtb2RlbCBrZWVwcyB3aGF0IGEgdGVybWluYWwgd291bGQgc2hvdywgYW5kIG9ubHkgdGhhdCwgc28gYSBiYXIgdGhhdCBtb3ZlZCBhIG1pbGxpb24gdGltZXMgaXMgb25lIGxpbmUuXG4gKiBMaW5lcyBhcmUgbmFtZWQgYnkgYSByb3cgbnVtYmVyIHRoYXQgc3RheXMgdGhlaXJzIHdoZW4gbGluZXMgYmVmb3JlIHRoZW0gYXJlIGRyb3BwZWQgKHBhc3QgdGhlIGxpbWl0KSBvciBmZXRjaGVkXG4gKiAoYmVsb3cgemVybykuXG4gKi9cbmltcG9ydCB7IGVtcHR5TGluZSwgZXJhc2VGcm9tLCBlcmFzZVVwVG8sIHR5cGUgTGluZSwgd3JpdGVBdCB9IGZyb20gJy4vbG9nLWxpbmUnO1xuaW1wb3J0IHsgYXBwbHlTZ3IsIHR5cGUgU3R5bGUgfSBmcm9tICcuL2xvZy1zdHlsZSc7XG5cbmV4cG9ydCBjb25zdCBNQVhfTElORVMgPSAyMDBfMDAwO1xuLyoqIERyb3BwaW5nIGZyb20gdGhlIGZyb250IG1vdmVzIHRoZSB3aG9sZSBhcnJheSwgc28gaXQgaXMgZG9uZSBmb3Igb25lIGluIHNvIG1hbnkgbGluZXMgYXQgb25jZS4gKi9cbmNvbnN0IFNMQUNLID0gMSAvIDIwO1xuLyoqIExpbmVzIGJldHdlZW4gdHdvIHBsYWNlcyB3aGVyZSB0aGUgZnJvbnQgbWF5IGJlIGN1dCBvZmYuICovXG5jb25zdCBNQVJLX0VWRVJZID0gMjUwO1xuLyoqIFNsaWNlcyBrZWVwIHRoZSBzdHJpbmcgdGhleSB3ZXJlIGN1dCBmcm9tIGFsaXZlOiBzbWFsbCBwaWVjZXMgYm91bmQgd2hhdCBvbmUgc2hvcnQgbGluZSBjYW4gaG9sZCBvbiB0by4gKi9cbmNvbnN0IFBJRUNFID0gNjQgKiAxMDI0O1xuLyoqIEFuIGVzY2FwZSBzZXF1ZW5jZSB0aGF0IGhhcyBub3QgZW5kZWQgYWZ0ZXIgdGhpcyBtYW55IGNoYXJhY3RlcnMgaXMgbm90IG9uZS4gKi9cbmNvbnN0IE1BWF9TRVFVRU5DRSA9IDQwOTY7XG5cbmNvbnN0IENPTlRST0wgPSAvW1xceDAwLVxceDFmXFx4N2ZdL2c7XG5jb25zdCBDU0kgPSAvXFx4MWJcXFsoWzAtP10qKVsgLS9dKihbQC1+XSkveTtcbmNvbnN0IE9TQyA9IC9cXHgxYltcXF1QWF5fXVteXFx4MDdcXHgxYl0qKD86XFx4MDd8XFx4MWJcXFxcKS95O1xuY29uc3QgU0hPUlRfRVNDQVBFID0gL1xceDFiWyAtL10qWzAtWlxcXFxgLX5dL3k7XG5cbi8qKiBXaGF0IGNoYW5nZWQgc2luY2UgYSB2aWV3IGxhc3QgbG9va2VkLiBgZnJvbWAgaXMgdGhlIGxvd2VzdCBjaGFuZ2VkIHJvdy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2hhbmdlcyB7XG4gIGZyb206IG51bWJlcjtcbiAgcmVudW1iZXJlZDogYm9vbGVhbjtcbn1cblxuZXhwb3J0IGNsYXNzIExvZ01vZGVsIHtcbiAgLyoqIEJ5dGUgb2Zmc2V0cyBpbiB0aGUgbG9nIG9mIHdoYXQgaXMgaGVsZDogW3N0YXJ0LCBlbmQpLiAqL1xuICBzdGFydCA9IDA7XG4gIGVuZCA9IDA7XG4gIC8qKiBSb3cgbnVtYmVyIG9mIGxpbmVzWzBdLiAqL1xuICBmaXJzdCA9IDA7XG4gIGxpbmVzOiBMaW5lW10gPSBbZW1wdHlMaW5lKCldO1xuXG4gIHByaXZhdGUgZGVjb2RlciA9IG5ldyBUZXh0RGVjb2RlcigndXRmLTgnKTtcbiAgcHJpdmF0ZSBzdHlsZTogU3R5bGUgfCBudWxsID0gbnVsbDtcbiAgcHJpdmF0ZSByb3cgPSAwO1xuICBwcml2YXRlIGNvbHVtbiA9IDA7XG4gIHByaXZhdGUgcGVuZGluZyA9ICcnO1xuICBwcml2YXRlIHN5bmNlZCA9IHRydWU7XG4gIHByaXZhdGUgZmV0Y2hlZCA9IDA7XG4gIC8qKiBQbGFjZXMgd2hlcmUgYSBsaW5lIGJlZ2lucyBhdCBhIGtub3duIGJ5dGUsIHRoZSBvbmx5IG9uZXMgd2hlcmUgdGhlIGZyb250IG1heSBiZSBjdXQgb2ZmLiAqL1xuICBwcml2YXRlIG1hcmtzOiB7IHJvdzogbnVtYmVyOyBvZmZzZXQ6IG51bWJlciB9W10gPSBbXTtcbiAgcHJpdmF0ZSB3YXRjaGVycyA9IG5ldyBTZXQ8Q2hhbmdlcz4oKTtcblxuICBjb25zdHJ1Y3Rvcihwcml2YXRlIHJlYWRvbmx5IGxpbWl0OiBudW1iZXIgPSBNQVhfTElORVMpIHt9XG5cbiAgZ2V0IGxhc3QoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy5maXJzdCArIHRoaXMubGluZXMubGVuZ3RoIC0gMTtcbiAgfVxuXG4gIC8qKiBXaGV0aGVyIGVhcmxpZXIgYnl0ZXMgZXhpc3QgdGhhdCBhcmUgbm90IGhlbGQuICovXG4gIGdldCB0cnVuY2F0ZWQoKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHRoaXMuc3RhcnQgPiAwO1xuICB9XG5cbiAgbGluZShyb3c6IG51bWJlcik6IExpbmUge1xuICAgIHJldHVybiB0aGlzLmxpbmVzW3JvdyAtIHRoaXMuZmlyc3RdID8/IGVtcHR5TGluZSgpO1xuICB9XG5cbiAgd2F0Y2goKTogQ2hhbmdlcyB7XG4gICAgY29uc3QgY2hhbmdlcyA9IHsgZnJvbTogdGhpcy5maXJzdCwgcmVudW1iZXJlZDogdHJ1ZSB9O1xuICAgIHRoaXMud2F0Y2hlcnMuYWRkKGNoYW5nZXMpO1xuICAgIHJldHVybiBjaGFuZ2VzO1xuICB9XG5cbiAgdW53YXRjaChjaGFuZ2VzOiBDaGFuZ2VzKTogdm9pZCB7XG4gICAgdGhpcy53YXRjaGVycy5kZWxldGUoY2hhbmdlcyk7XG4gIH1cblxuICAvKiogQmVnaW5zIGFuZXcgYXQgYSBieXRlIG9mIHRoZSBsb2cuIE5vdCBhdCBpdHMgYmVnaW5uaW5nLCB0aGUgZmlyc3QgbGluZSBpcyBoYWxmIGEgbGluZSwgYW5kIGlzIGxlZnQgb3V0LiAqL1xuICByZXNldChvZmZzZXQgPSAwKTogdm9pZCB7XG4gICAgdGhpcy5zdGFydCA9IHRoaXMuZW5kID0gb2Zmc2V0O1xuICAgIHRoaXMuZmlyc3QgPSB0aGlzLnJvdyA9IHRoaXMuY29sdW1uID0gMDtcbiAgICB0aGlzLmxpbmVzID0gW2VtcHR5TGluZSgpXTtcbiAgICB0aGlzLmRlY29kZXIgPSBuZXcgVGV4dERlY29kZXIoJ3V0Zi04Jyk7XG4gICAgdGhpcy5zdHlsZSA9IG51bGw7XG4gICAgdGhpcy5wZW5kaW5nID0gJyc7XG4gICAgdGhpcy5zeW5jZWQgPSBvZmZzZXQgPT09IDA7XG4gICAgdGhpcy5tYXJrcyA9IFtdO1xuICAgIHRoaXMuZmV0Y2hlZCA9IDA7XG4gICAgdGhpcy50b3VjaGVkKHRoaXMuZmlyc3QsIHRydWUpO1xuICB9XG5cbiAgZmVlZChieXRlczogVWludDhBcnJheSk6IHZvaWQge1xuICAgIGxldCBhdCA9IDA7XG4gICAgaWYgKCF0aGlzLnN5bmNlZCAmJiBieXRlcy5sZW5ndGgpIHtcbiAgICAgIGNvbnN0IGJlZ2luID0gYnl0ZXMuZmluZEluZGV4KGJ5dGUgPT4gYnl0ZSA9PT0gMTAgfHwgYnl0ZSA9PT0gMTMpO1xuICAgICAgLy8gQSBmaXJzdCBsaW5lIHdpdGhvdXQgYW4gZW5kIGluIHNpZ2h0IGlzIHNob3duIGZyb20gaXRzIG1pZGRsZSByYXRoZXIgdGhhbiBub3QgYXQgYWxsLlxuICAgICAgYXQgPSBiZWdpbiA8IDAgPyAwIDogYmVnaW4gKyAxO1xuICAgICAgdGhpcy5zdGFydCArPSBhdDtcbiAgICAgIHRoaXMuZW5kICs9IGF0O1xuICAgICAgdGhpcy5zeW5jZWQgPSB0cnVlO1xuICAgIH1cbiAgICB3aGlsZSAoYXQgPCBieXRlcy5sZW5ndGgpIHtcbiAgICAgIGNvbnN0IHBpZWNlID0gYnl0ZXMuc3ViYXJyYXkoYXQsIHBpZWNlRW5kKGJ5dGVzLCBhdCkpO1xuICAgICAgdGhpcy53cml0ZSh0aGlzLmRlY29kZXIuZGVjb2RlKHBpZWNlLCB7IHN0cmVhbTogdHJ1ZSB9KSk7XG4gICAgICBhdCArPSBwaWVjZS5sZW5ndGg7XG4gICAgICB0aGlzLmVuZCArPSBwaWVjZS5sZW5ndGg7XG4gICAgICBpZiAocGllY2VbcGllY2UubGVuZ3RoIC0gMV0gPT09IDEwKSB0aGlzLm1hcmsoKTtcbiAgICB9XG4gICAgdGhpcy5kcm9wKCk7XG4gIH1cblxuICAvKiogUHV0cyB0aGUgbGluZXMgb2YgdGhlIGJ5dGVzIGp1c3QgYmVmb3JlIGBzdGFydGAgaW4gZnJvbnQuIFRoZXkgbWF5IGJlZ2luIHdpdGggaGFsZiBhIGxpbmUsIHdoaWNoIGlzIGxlZnQgb3V0LiAqL1xuICBwcmVwZW5kKGJ5dGVzOiBVaW50OEFycmF5KTogdm9pZCB7XG4gICAgY29uc3QgZWFybGllciA9IG5ldyBMb2dNb2RlbChOdW1iZXIuUE9TSVRJVkVfSU5GSU5JVFkpO1xuICAgIGVhcmxpZXIucmVzZXQodGhpcy5zdGFydCAtIGJ5dGVzLmxlbmd0aCk7XG4gICAgZWFybGllci5mZWVkKGJ5dGVzKTtcbiAgICBjb25zdCBqb2ludCA9IGVhcmxpZXIubGluZXMucG9wKCkgPz8gZW1wdHlMaW5lKCk7XG4gICAgaWYgKGpvaW50LnRleHQpIHRoaXMubGluZXNbMF0gPSBvdmVybGFpZChqb2ludCwgZWFybGllci5jb2x1bW4sIHRoaXMubGluZXNbMF0hKTtcbiAgICB0aGlzLmZldGNoZWQgKz0gZWFybGllci5saW5lcy5sZW5ndGg7XG4gICAgdGhpcy5maXJzdCAtPSBlYXJsaWVyLmxpbmVzLmxlbmd0aDtcbiAgICB0aGlzLmxpbmVzID0gZWFybGllci5saW5lcy5jb25jYXQodGhpcy5saW5lcyk7XG4gICAgY29uc3Qgc2hpZnQgPSB0aGlzLmZpcnN0IC0gZWFybGllci5maXJzdDtcbiAgICB0aGlzLm1hcmtzID0gWy4uLmVhcmxpZXIubWFya3MubWFwKG1hcmsgPT4gKHsgLi4ubWFyaywgcm93OiBtYXJrLnJvdyArIHNoaWZ0IH0pKSwgLi4udGhpcy5tYXJrc107XG4gICAgdGhpcy5zdGFydCA9IGVhcmxpZXIuc3RhcnQ7XG4gICAgdGhpcy50b3VjaGVkKHRoaXMuZmlyc3QsIHRydWUpO1xuICB9XG5cbiAgcHJpdmF0ZSB3cml0ZShkZWNvZGVkOiBzdHJpbmcpOiB2b2lkIHtcbiAgICBjb25zdCB0ZXh0ID0gdGhpcy5wZW5kaW5nICsgZGVjb2RlZDtcbiAgICB0aGlzLnBlbmRpbmcgPSAnJztcbiAgICBsZXQgYXQgPSAwO1xuICAgIENPTlRST0wubGFzdEluZGV4ID0gMDtcbiAgICBmb3IgKGxldCBtYXRjaCA9IENPTlRST0wuZXhlYyh0ZXh0KTsgbWF0Y2g7IG1hdGNoID0gQ09OVFJPTC5leGVjKHRleHQpKSB7XG4gICAgICBpZiAobWF0Y2guaW5kZXggPiBhdCkgdGhpcy5wdXQodGV4dC5zbGljZShhdCwgbWF0Y2guaW5kZXgpKTtcbiAgICAgIGF0ID0gbWF0Y2guaW5kZXggKyAxO1xuICAgICAgY29uc3QgY29kZSA9IHRleHQuY2hhckNvZGVBdChtYXRjaC5pbmRleCk7XG4gICAgICBpZiAoY29kZSA9PT0gMjcpIHtcbiAgICAgICAgYXQgPSB0aGlzLmVzY2FwZSh0ZXh0LCBtYXRjaC5pbmRleCk7XG4gICAgICAgIGlmIChhdCA8IDApIHtcbiAgICAgICAgICB0aGlzLnBlbmRpbmcgPSB0ZXh0LnNsaWNlKG1hdGNoLmluZGV4KTtcbiAgICAgICAgICByZXR1cm47XG4gICAgICAgIH1cbiAgICAgICAgQ09OVFJPTC5sYXN0SW5kZXggPSBhdDtcbiAgICAgIH0gZWxzZSB0aGlzLmNvbnRyb2woY29kZSk7XG4gICAgfVxuICAgIGlmIChhdCA8IHRleHQubGVuZ3RoKSB0aGlzLnB1dCh0ZXh0LnNsaWNlKGF0KSk7XG4gIH1cblxuICBwcml2YXRlIHB1dCh0ZXh0OiBzdHJpbmcpOiB2b2lkIHtcbiAgICB3cml0ZUF0KHRoaXMubGluZSh0aGlzLnJvdyksIHRoaXMuY29sdW1uLCB0ZXh0LCB0aGlzLnN0eWxlKTtcbiAgICB0aGlzLmNvbHVtbiArPSB0ZXh0Lmxlbmd0aDtcbiAgICB0aGlzLnRvdWNoZWQodGhpcy5yb3cpO1xuICB9XG5cbiAgcHJpdmF0ZSBjb250cm9sKGNvZGU6IG51bWJlcik6IHZvaWQge1xuICAgIGlmIChjb2RlID09PSAxMCkge1xuICAgICAgdGhpcy5tb3ZlVG8odGhpcy5yb3cgKyAxKTtcbiAgICAgIHRoaXMuY29sdW1uID0gMDtcbiAgICB9IGVsc2UgaWYgKGNvZGUgPT09IDEzKSB0aGlzLmNvbHVtbiA9IDA7XG4gICAgZWxzZSBpZiAoY29kZSA9PT0gOCkgdGhpcy5jb2x1bW4gPSBNYXRoLm1heCgwLCB0aGlzLmNvbHVtbiAtIDEpO1xuICAgIGVsc2UgaWYgKGNvZGUgPT09IDkpIHRoaXMucHV0KCcgJy5yZXBlYXQoOCAtICh0aGlzLmNvbHVtbiAlIDgpKSk7XG4gIH1cblxuICBwcml2YXRlIG1vdmVUbyhyb3c6IG51bWJlcik6IHZvaWQge1xuICAgIHRoaXMucm93ID0gTWF0aC5tYXgodGhpcy5maXJzdCwgcm93KTtcbiAgICB3aGlsZSAodGhpcy5yb3cgPiB0aGlzLmxhc3QpIHRoaXMubGluZXMucHVzaChlbXB0eUxpbmUoKSk7XG4gICAgdGhpcy50b3VjaGVkKHRoaXMucm93KTtcbiAgfVxuXG4gIC8qKiBPYmV5cyB0aGUgc2VxdWVuY2UgYXQgYGF0YCBhbmQgcmV0dXJucyB3aGVyZSBpdCBlbmRzLCBvciAtMSB3aGVuIHRoZSByZXN0IG9mIGl0IGhhcyBub3QgY29tZSB5ZXQuICovXG4gIHByaXZhdGUgZXNjYXBlKHRleHQ6IHN0cmluZywgYXQ6IG51bWJlcik6IG51bWJlciB7XG4gICAgQ1NJLmxhc3RJbmRleCA9IE9TQy5sYXN0SW5kZXggPSBTSE9SVF9FU0NBUEUubGFzdEluZGV4ID0gYXQ7XG4gICAgY29uc3QgY3NpID0gQ1NJLmV4ZWModGV4dCk7XG4gICAgaWYgKGNzaSkge1xuICAgICAgdGhpcy5vYmV5KGNzaVsxXSEsIGNzaVsyXSEpO1xuICAgICAgcmV0dXJuIENTSS5sYXN0SW5kZXg7XG4gICAgfVxuICAgIGlmIChPU0MudGVzdCh0ZXh0KSkgcmV0dXJuIE9TQy5sYXN0SW5kZXg7XG4gICAgaWYgKFNIT1JUX0VTQ0FQRS50ZXN0KHRleHQpKSByZXR1cm4gU0hPUlRfRVNDQVBFLmxhc3RJbmRleDtcbiAgICBjb25zdCBicm9rZW4gPSAvW1xcblxccl0vLnRlc3QodGV4dC5zbGljZShhdCwgYXQgKyBNQVhfU0VRVUVOQ0UpKSB8fCB0ZXh0Lmxlbmd0aCAtIGF0ID4gTUFYX1NFUVVFTkNFO1xuICAgIHJldHVybiBicm9rZW4gPyBhdCArIDEgOiAtMTtcbiAgfVxuXG4gIHByaXZhdGUgb2JleShwYXJhbWV0ZXJzOiBzdHJpbmcsIHZlcmI6IHN0cmluZyk6IHZvaWQge1xuICAgIGNvbnN0IG4gPSBNYXRoLm1pbihOdW1iZXIucGFyc2VJbnQocGFyYW1ldGVycywgMTApIHx8IDAsIDEwMF8wMDApO1xuICAgIGNvbnN0IHN0ZXAgPSBNYXRoLm1heCgxLCBuKTtcbiAgICBjb25zdCBsaW5lID0gdGhpcy5saW5lKHRoaXMucm93KTtcbiAgICBpZiAodmVyYiA9PT0gJ20nKSB0aGlzLnN0eWxlID0gL1s8LT9dLy50ZXN0KHBhcmFtZXRlcnMpID8gdGhpcy5zdHlsZSA6IGFwcGx5U2dyKHRoaXMuc3R5bGUsIHBhcmFtZXRlcnMpO1xuICAgIGVsc2UgaWYgKHZlcmIgPT09ICdLJykge1xuICAgICAgaWYgKG4gIT09IDEpIGVyYXNlRnJvbShsaW5lLCBuID09PSAyID8gMCA6IHRoaXMuY29sdW1uKTtcbiAgICAgIGVsc2UgZXJhc2VVcFRvKGxpbmUsIHRoaXMuY29sdW1uICsgMSk7XG4gICAgICB0aGlzLnRvdWNoZWQodGhpcy5yb3cpO1xuICAgIH0gZWxzZSBpZiAodmVyYiA9PT0gJ0EnIHx8IHZlcmIgPT09ICdGJykgdGhpcy5tb3ZlVG8odGhpcy5yb3cgLSBzdGVwKTtcbiAgICAvLyBNb3ZpbmcgZG93biBzdG9wcyBhdCB0aGUgbGFzdCBsaW5lLCBhcyBpdCBkb2VzIGF0IHRoZSBib3R0b20gb2YgYSB0ZXJtaW5hbC5cbiAgICBlbHNlIGlmICh2ZXJiID09PSAnQicpIHRoaXMubW92ZVRvKE1hdGgubWluKHRoaXMubGFzdCwgdGhpcy5yb3cgKyBzdGVwKSk7XG4gICAgZWxzZSBpZiAodmVyYiA9PT0gJ0MnKSB0aGlzLmNvbHVtbiArPSBzdGVwO1xuICAgIGVsc2UgaWYgKHZlcmIgPT09ICdEJykgdGhpcy5jb2x1bW4gPSBNYXRoLm1heCgwLCB0aGlzLmNvbHVtbiAtIHN0ZXApO1xuICAgIGVsc2UgaWYgKHZlcmIgPT09ICdHJykgdGhpcy5jb2x1bW4gPSBzdGVwIC0gMTtcbiAgICBpZiAodmVyYiA9PT0gJ0YnKSB0aGlzLmNvbHVtbiA9IDA7XG4gIH1cblxuICBwcml2YXRlIG1hcmsoKTogdm9pZCB7XG4gICAgY29uc3QgcHJldmlvdXMgPSB0aGlzLm1hcmtzW3RoaXMubWFya3MubGVuZ3RoIC0gMV0/LnJvdyA/PyB0aGlzLmZpcnN0O1xuICAgIGlmICh0aGlzLmNvbHVtbiAhPT0gMCB8fCB0aGlzLnJvdyAhPT0gdGhpcy5sYXN0IHx8IHRoaXMucm93IDwgcHJldmlvdXMgKyBNQVJLX0VWRVJZKSByZXR1cm47XG4gICAgdGhpcy5tYXJrcy5wdXNoKHsgcm93OiB0aGlzLnJvdywgb2Zmc2V0OiB0aGlzLmVuZCB9KTtcbiAgfVxuXG4gIHByaXZhdGUgZHJvcCgpOiB2b2lkIHtcbiAgICBjb25zdCBsaW1pdCA9IHRoaXMubGltaXQgKyB0aGlzLmZldGNoZWQ7XG4gICAgaWYgKHRoaXMubGluZXMubGVuZ3RoIDw9IGxpbWl0ICogKDEgKyBTTEFDSykpIHJldHVybjtcbiAgICBjb25zdCBjdXQgPSB0aGlzLm1hcmtzLmZpbmRJbmRleChtYXJrID0+IG1hcmsucm93ID49IHRoaXMubGFzdCAtIGxpbWl0ICYmIG1hcmsucm93IDw9IHRoaXMucm93KTtcbiAgICBjb25zdCBtYXJrID0gdGhpcy5tYXJrc1tjdXRdO1xuICAgIGlmICghbWFyaykgcmV0dXJuO1xuICAgIHRoaXMubGluZXMuc3BsaWNlKDAsIG1hcmsucm93IC0gdGhpcy5maXJzdCk7XG4gICAgdGhpcy5tYXJrcy5zcGxpY2UoMCwgY3V0ICsgMSk7XG4gICAgdGhpcy5maXJzdCA9IG1hcmsucm93O1xuICAgIHRoaXMuc3RhcnQgPSBtYXJrLm9mZnNldDtcbiAgICB0aGlzLnRvdWNoZWQodGhpcy5maXJzdCwgdHJ1ZSk7XG4gIH1cblxuICBwcml2YXRlIHRvdWNoZWQocm93OiBudW1iZXIsIHJlbnVtYmVyZWQgPSBmYWxzZSk6IHZvaWQge1xuICAgIGZvciAoY29uc3QgY2hhbmdlcyBvZiB0aGlzLndhdGNoZXJzKSB7XG4gICAgICBpZiAocm93IDwgY2hhbmdlcy5mcm9tKSBjaGFuZ2VzLmZyb20gPSByb3c7XG4gICAgICBpZiAocmVudW1iZXJlZCkgY2hhbmdlcy5yZW51bWJlcmVkID0gdHJ1ZTtcbiAgICB9XG4gIH1cbn1cblxuLyoqIFdoZXJlIHRoZSBuZXh0IHBpZWNlIGVuZHM6IGFmdGVyIHRoZSBsYXN0IGxpbmUgZW5kIHdpdGhpbiByZWFjaCwgc28gdGhhdCBtb3N0IHBpZWNlcyBiZWdpbiB3aXRoIGEgbGluZS4gKi9cbmZ1bmN0aW9uIHBpZWNlRW5kKGJ5dGVzOiBVaW50OEFycmF5LCBhdDogbnVtYmVyKTogbnVtYmVyIHtcbiAgY29uc3QgcGllY2UgPSBieXRlcy5zdWJhcnJheShhdCwgYXQgKyBQSUVDRSk7XG4gIHJldHVybiBhdCArIChwaWVjZS5sYXN0SW5kZXhPZigxMCkgKyAxIHx8IHBpZWNlLmxlbmd0aCk7XG59XG5cbi8qKiBBIGxpbmUgdGhhdCB3YXMgY3V0IGF0IGEgYnl0ZSwgcHV0IHRvZ2V0aGVyIGFnYWluOiBpdHMgbGF0ZXIgaGFsZiB3YXMgcmVhZCBhcyBpZiBpdCBiZWdhbiBhIGxpbmUuICovXG5mdW5jdGlvbiBvdmVybGFpZCh1bmRlcjogTGluZSwgY29sdW1uOiBudW1iZXIsIG92ZXI6IExpbmUpOiBMaW5lIHtcbiAgd3JpdGVBdCh1bmRlciwgY29sdW1uLCBvdmVyLnRleHQsIG51bGwpO1xuICBmb3IgKGNvbnN0IHNwYW4gb2Ygb3Zlci5zcGFucyA/PyBbXSkge1xuICAgIHdyaXRlQXQodW5kZXIsIGNvbHVtbiArIHNwYW4uc3RhcnQsIG92ZXIudGV4dC5zbGljZShzcGFuLnN0YXJ0LCBzcGFuLmVuZCksIHNwYW4uc3R5bGUpO1xuICB9XG4gIHJldHVybiB1bmRlcjtcbn1cbiIsICIvKiogV2hhdCB0aGUgdmlldyBrbm93cyBvZiBpdHMgcnVuOiB0aGUgc291cmNlJ3MgdXBkYXRlcyBmb2xkZWQgaW50byBvbmUgc3RhdGUsIGFuZCB3b3JkIG9mIHdoYXQgY2hhbmdlZC4gKi9cbmltcG9ydCB7IGFzayB9IGZyb20gJy4vYXNraW5nJztcbmltcG9ydCB7IExvZ01vZGVsIH0gZnJvbSAnLi9sb2ctbW9kZWwnO1xuaW1wb3J0IHR5cGUge1xuICBSZXNvdXJjZVBvaW50cyxcbiAgUmljaE1ldHJpYyxcbiAgUnVuRmlsZSxcbiAgUnVuU291cmNlLFxuICBSdW5TdGF0ZSxcbiAgU2VyaWVzUG9pbnRzLFxuICBTdGF0dXMsXG4gIFVwZGF0ZSxcbn0gZnJvbSAnLi9wcm90b2NvbCc7XG5pbXBvcnQgeyBhcHBlbmQgfSBmcm9tICcuL3Nlcmllcyc7XG5cbmV4cG9ydCB0eXBlIFRvcGljID0gJ3N0YXRlJyB8ICdsb2cnIHwgJ21ldHJpY3MnIHwgJ3Jlc291cmNlcycgfCAnZmlsZXMnIHwgJ2xpbmsnO1xuXG5jb25zdCBFTkRFRDogUmVhZG9ubHlTZXQ8U3RhdHVzPiA9IG5ldyBTZXQoWydDb21wbGV0ZWQnLCAnRmFpbGVkJywgJ0NhbmNlbGVkJ10pO1xuLyoqIEEgdmlldyB0aGF0IHNsZXB0IHRocm91Z2ggbW9yZSB0aGFuIHRoaXMgc2hvd3MgdGhlIGVuZCBhbmQgbGVhdmVzIHRoZSBtaWRkbGUgdG8gYmUgZmV0Y2hlZCB3aGVuIGFza2VkIGZvci4gKi9cbmNvbnN0IExBUkdFU1RfR0FQID0gOF8wMDBfMDAwO1xuY29uc3QgTE9HX1BJRUNFID0gMV8wMDBfMDAwO1xuXG5leHBvcnQgY2xhc3MgU3RvcmUge1xuICBzdGF0ZTogUnVuU3RhdGUgfCBudWxsID0gbnVsbDtcbiAgLyoqIFNvdXJjZSBjbG9jayBtaW51cyBicm93c2VyIGNsb2NrLCBpbiBzZWNvbmRzLiAqL1xuICBza2V3ID0gMDtcbiAgcmVhZG9ubHkgbG9nID0gbmV3IExvZ01vZGVsKCk7XG4gIGxvZ1NpemUgPSAwO1xuICByZWFkb25seSBzZXJpZXMgPSBuZXcgTWFwPHN0cmluZywgU2VyaWVzUG9pbnRzPigpO1xuICByaWNoOiBSaWNoTWV0cmljW10gPSBbXTtcbiAgZHJvcHBlZE5hbWVzID0gMDtcbiAgcmVzb3VyY2VzOiBSZXNvdXJjZVBvaW50cyA9IG5vUmVzb3VyY2VzKCk7XG4gIGZpbGVzOiBSdW5GaWxlW10gPSBbXTtcbiAgLyoqIEZhbHNlIG9uY2UgdGhlIHNvdXJjZSBpcyBrbm93biB0byBiZSBnb25lOiB3aGF0IGlzIHNob3duIGlzIHRoZSBsYXN0IHRoYXQgd2FzIHNlZW4uICovXG4gIGxpbmtlZCA9IHRydWU7XG5cbiAgcHJpdmF0ZSBsaXN0ZW5lcnMgPSBuZXcgTWFwPFRvcGljLCBTZXQ8KCkgPT4gdm9pZD4+KCk7XG4gIHByaXZhdGUgY2hhbmdlZCA9IG5ldyBTZXQ8VG9waWM+KCk7XG4gIHByaXZhdGUgZnJhbWUgPSAwO1xuICBwcml2YXRlIGZpbGxpbmcgPSBmYWxzZTtcbiAgcHJpdmF0ZSBzdG9wOiAoKCkgPT4gdm9pZCkgfCBudWxsID0gbnVsbDtcblxuICBjb25zdHJ1Y3RvcihyZWFkb25seSBzb3VyY2U6IFJ1blNvdXJjZSkge31cblxuICBjb25uZWN0KCk6IHZvaWQge1xuICAgIHRoaXMuc3RvcCA/Pz0gdGhpcy5zb3VyY2Uuc3Vic2NyaWJlKCh1cGRhdGUsIGJ1ZmZlcnMpID0+IHRoaXMuYXBwbHkodXBkYXRlLCBidWZmZXJzKSk7XG4gIH1cblxuICBkaXNjb25uZWN0KCk6IHZvaWQge1xuICAgIHRoaXMuc3RvcD8uKCk7XG4gICAgdGhpcy5zdG9wID0gbnVsbDtcbiAgICBjYW5jZWxBbmltYXRpb25GcmFtZSh0aGlzLmZyYW1lKTtcbiAgICB0aGlzLmZyYW1lID0gMDtcbiAgfVxuXG4gIGdldCBlbmRlZCgpOiBib29sZWFuIHtcbiAgICByZXR1cm4gdGhpcy5zdGF0ZSAhPT0gbnVsbCAmJiBFTkRFRC5oYXModGhpcy5zdGF0ZS5zdGF0dXMpO1xuICB9XG5cbiAgLyoqIFNlY29uZHMgc2luY2UgdGhlIGVwb2NoIG9uIHRoZSBzb3VyY2UncyBjbG9jay4gKi9cbiAgbm93KCk6IG51bWJlciB7XG4gICAgcmV0dXJuIERhdGUubm93KCkgLyAxMDAwICsgdGhpcy5za2V3O1xuICB9XG5cbiAgLyoqIENhbGxzIGJhY2sgYXQgbW9zdCBvbmNlIGEgZnJhbWUsIHdpdGggZXZlcnl0aGluZyB1cCB0byBkYXRlLiAqL1xuICBsaXN0ZW4odG9waWNzOiBUb3BpY1tdLCBsaXN0ZW5lcjogKCkgPT4gdm9pZCk6ICgpID0+IHZvaWQge1xuICAgIGZvciAoY29uc3QgdG9waWMgb2YgdG9waWNzKSB7XG4gICAgICBjb25zdCBzZXQgPSB0aGlzLmxpc3RlbmVycy5nZXQodG9waWMpID8/IG5ldyBTZXQoKTtcbiAgICAgIHRoaXMubGlzdGVuZXJzLnNldCh0b3BpYywgc2V0LmFkZChsaXN0ZW5lcikpO1xuICAgIH1cbiAgICByZXR1cm4gKCkgPT4ge1xuICAgICAgZm9yIChjb25zdCB0b3BpYyBvZiB0b3BpY3MpIHRoaXMubGlzdGVuZXJzLmdldCh0b3BpYyk/LmRlbGV0ZShsaXN0ZW5lcik7XG4gICAgfTtcbiAgfVxuXG4gIG5vdGlmeSh0b3BpYzogVG9waWMpOiB2b2lkIHtcbiAgICB0aGlzLmNoYW5nZWQuYWRkKHRvcGljKTtcbiAgICB0aGlzLmZyYW1lIHx8PSByZXF1ZXN0QW5pbWF0aW9uRnJhbWUoKCkgPT4ge1xuICAgICAgdGhpcy5mcmFtZSA9IDA7XG4gICAgICBjb25zdCBjYWxsZWQgPSBuZXcgU2V0KFsuLi50aGlzLmNoYW5nZWRdLmZsYXRNYXAob25lID0+IFsuLi4odGhpcy5saXN0ZW5lcnMuZ2V0KG9uZSkgPz8gW10pXSkpO1xuICAgICAgdGhpcy5jaGFuZ2VkLmNsZWFyKCk7XG4gICAgICBmb3IgKGNvbnN0IGxpc3RlbmVyIG9mIGNhbGxlZCkgbGlzdGVuZXIoKTtcbiAgICB9KTtcbiAgfVxuXG4gIHNldExpbmtlZChsaW5rZWQ6IGJvb2xlYW4pOiB2b2lkIHtcbiAgICBpZiAobGlua2VkID09PSB0aGlzLmxpbmtlZCkgcmV0dXJuO1xuICAgIHRoaXMubGlua2VkID0gbGlua2VkO1xuICAgIHRoaXMubm90aWZ5KCdsaW5rJyk7XG4gIH1cblxuICBhcHBseSh1cGRhdGU6IFVwZGF0ZSwgYnVmZmVyczogQXJyYXlCdWZmZXJbXSk6IHZvaWQge1xuICAgIGlmICh1cGRhdGUuc3RhdGUpIHRoaXMuYXBwbHlTdGF0ZSh1cGRhdGUuc3RhdGUpO1xuICAgIGlmICh1cGRhdGUubG9nKSB0aGlzLmFwcGx5TG9nKHVwZGF0ZS5sb2csIGJ1ZmZlcnNbMF0pO1xuICAgIGlmICh1cGRhdGUubWV0cmljcykgdGhpcy5hcHBseU1ldHJpY3ModXBkYXRlLm1ldHJpY3MpO1xuICAgIGlmICh1cGRhdGUucmVzb3VyY2VzKSB7XG4gICAgICBpZiAodXBkYXRlLnJlc291cmNlcy5yZXNldCkgdGhpcy5yZXNvdXJjZXMgPSBub1Jlc291cmNlcygpO1xuICAgICAgYXBwZW5kUmVzb3VyY2VzKHRoaXMucmVzb3VyY2VzLCB1cGRhdGUucmVzb3VyY2VzLnBvaW50cyk7XG4gICAgICB0aGlzLm5vdGlmeSgncmVzb3VyY2VzJyk7XG4gICAgfVxuICAgIGlmICh1cGRhdGUuZmlsZXMpIHRoaXMuc2V0RmlsZXModXBkYXRlLmZpbGVzKTtcbiAgfVxuXG4gIHNldEZpbGVzKGZpbGVzOiBSdW5GaWxlW10pOiB2b2lkIHtcbiAgICB0aGlzLmZpbGVzID0gZmlsZXM7XG4gICAgdGhpcy5ub3RpZnkoJ2ZpbGVzJyk7XG4gIH1cblxuICBwcml2YXRlIGFwcGx5U3RhdGUoc3RhdGU6IFJ1blN0YXRlKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuc3RhdGUgJiYgdGhpcy5zdGF0ZS5pZCAhPT0gc3RhdGUuaWQpIHRoaXMuZm9yZ2V0KCk7XG4gICAgdGhpcy5zZXRMaW5rZWQodHJ1ZSk7XG4gICAgdGhpcy5zdGF0ZSA9IHN0YXRlO1xuICAgIHRoaXMuc2tldyA9IHN0YXRlLm5vdyAtIERhdGUubm93KCkgLyAxMDAwO1xuICAgIHRoaXMubm90aWZ5KCdzdGF0ZScpO1xuICB9XG5cbiAgLyoqIEZyb20gbm93IG9uIHRoaXMgdmlldyBpcyBvZiBhbm90aGVyIHJ1bjsgaXRzIHVwZGF0ZXMgbWF5IGhhdmUgY29tZSBhbHJlYWR5LiAqL1xuICBleHBlY3QocnVuSWQ6IHN0cmluZyk6IHZvaWQge1xuICAgIGlmICghdGhpcy5zdGF0ZSB8fCB0aGlzLnN0YXRlLmlkID09PSBydW5JZCkgcmV0dXJuO1xuICAgIHRoaXMuc3RhdGUgPSBudWxsO1xuICAgIHRoaXMuZm9yZ2V0KCk7XG4gICAgdGhpcy5ub3RpZnkoJ3N0YXRlJyk7XG4gIH1cblxuICBwcml2YXRlIGZvcmdldCgpOiB2b2lkIHtcbiAgICB0aGlzLmxvZy5yZXNldCgpO1xuICAgIHRoaXMubG9nU2l6ZSA9IDA7XG4gICAgdGhpcy5zZXJpZXMuY2xlYXIoKTtcbiAgICB0aGlzLnJpY2ggPSBbXTtcbiAgICB0aGlzLmRyb3BwZWROYW1lcyA9IDA7XG4gICAgdGhpcy5yZXNvdXJjZXMgPSBub1Jlc291cmNlcygpO1xuICAgIHRoaXMuZmlsZXMgPSBbXTtcbiAgICBmb3IgKGNvbnN0IHRvcGljIG9mIFsnbG9nJywgJ21ldHJpY3MnLCAncmVzb3VyY2VzJywgJ2ZpbGVzJ10gYXMgY29uc3QpIHRoaXMubm90aWZ5KHRvcGljKTtcbiAgfVxuXG4gIHByaXZhdGUgYXBwbHlMb2cobG9nOiB7IGZyb206IG51bWJlcjsgc2l6ZTogbnVtYmVyIH0sIGJ1ZmZlcjogQXJyYXlCdWZmZXIgfCB1bmRlZmluZWQpOiB2b2lkIHtcbiAgICBjb25zdCBieXRlcyA9IG5ldyBVaW50OEFycmF5KGJ1ZmZlciA/PyBuZXcgQXJyYXlCdWZmZXIoMCkpO1xuICAgIGNvbnN0IGVtcHR5ID0gdGhpcy5sb2cuZW5kID09PSB0aGlzLmxvZy5zdGFydDtcbiAgICBpZiAobG9nLnNpemUgPCB0aGlzLmxvZy5lbmQpIHRoaXMubG9nLnJlc2V0KGxvZy5mcm9tKTtcbiAgICBlbHNlIGlmIChlbXB0eSAmJiBsb2cuZnJvbSAhPT0gdGhpcy5sb2cuZW5kICYmIGJ5dGVzLmxlbmd0aCkgdGhpcy5sb2cucmVzZXQobG9nLmZyb20pO1xuICAgIHRoaXMubG9nU2l6ZSA9IGxvZy5zaXplO1xuICAgIC8vIEEgcHVzaCBtYXkgb3ZlcnRha2UgdGhlIHRhaWwgdGhhdCB3YXMgYXNrZWQgZm9yOiB0aGUgdGFpbCB0aGVuIGdvZXMgaW4gZnJvbnQgb2YgaXQuXG4gICAgY29uc3QgeyBzdGFydCB9ID0gdGhpcy5sb2c7XG4gICAgaWYgKCFlbXB0eSAmJiBsb2cuZnJvbSA8IHN0YXJ0ICYmIGxvZy5mcm9tICsgYnl0ZXMubGVuZ3RoID49IHN0YXJ0KSB7XG4gICAgICB0aGlzLmxvZy5wcmVwZW5kKGJ5dGVzLnN1YmFycmF5KDAsIHN0YXJ0IC0gbG9nLmZyb20pKTtcbiAgICB9XG4gICAgY29uc3Qga25vd24gPSB0aGlzLmxvZy5lbmQgLSBsb2cuZnJvbTtcbiAgICBpZiAoa25vd24gPj0gMCAmJiBrbm93biA8IGJ5dGVzLmxlbmd0aCkgdGhpcy5sb2cuZmVlZChieXRlcy5zdWJhcnJheShrbm93bikpO1xuICAgIGlmICh0aGlzLmxvZy5lbmQgPCBsb2cuZnJvbSkgdm9pZCB0aGlzLmZpbGxHYXAoKTtcbiAgICB0aGlzLm5vdGlmeSgnbG9nJyk7XG4gIH1cblxuICAvKiogQnl0ZXMgd2VyZSBtaXNzZWQgKHRoZSB0YWIgc2xlcHQsIGEgbWVzc2FnZSB3YXMgbG9zdCk6IGFza3MgZm9yIHRoZW0sIG9yIHNraXBzIHdoYXQgaXMgdG9vIG11Y2guICovXG4gIHByaXZhdGUgYXN5bmMgZmlsbEdhcCgpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBpZiAodGhpcy5maWxsaW5nKSByZXR1cm47XG4gICAgdGhpcy5maWxsaW5nID0gdHJ1ZTtcbiAgICB0cnkge1xuICAgICAgaWYgKHRoaXMubG9nU2l6ZSAtIHRoaXMubG9nLmVuZCA+IExBUkdFU1RfR0FQKSB0aGlzLmxvZy5yZXNldCh0aGlzLmxvZ1NpemUgLSBMT0dfUElFQ0UpO1xuICAgICAgd2hpbGUgKHRoaXMubG9nLmVuZCA8IHRoaXMubG9nU2l6ZSkge1xuICAgICAgICBjb25zdCBmcm9tID0gdGhpcy5sb2cuZW5kO1xuICAgICAgICBjb25zdCBieXRlcyA9IGF3YWl0IHRoaXMucmVhZExvZyhmcm9tLCBNYXRoLm1pbih0aGlzLmxvZ1NpemUsIGZyb20gKyBMT0dfUElFQ0UpKTtcbiAgICAgICAgaWYgKCFieXRlcz8ubGVuZ3RoIHx8IHRoaXMubG9nLmVuZCAhPT0gZnJvbSkgcmV0dXJuO1xuICAgICAgICB0aGlzLmxvZy5mZWVkKGJ5dGVzKTtcbiAgICAgICAgdGhpcy5ub3RpZnkoJ2xvZycpO1xuICAgICAgfVxuICAgIH0gZmluYWxseSB7XG4gICAgICB0aGlzLmZpbGxpbmcgPSBmYWxzZTtcbiAgICB9XG4gIH1cblxuICAvKiogQnl0ZXMgb2YgdGhlIGxvZywgbWF5YmUgZmV3ZXIgdGhhbiBhc2tlZCBmb3I7IG51bGwgd2hlbiB0aGV5IGNhbm5vdCBiZSBoYWQgbm93LiAqL1xuICBhc3luYyByZWFkTG9nKGZyb206IG51bWJlciwgdG86IG51bWJlcik6IFByb21pc2U8VWludDhBcnJheSB8IG51bGw+IHtcbiAgICByZXR1cm4gYXNrKHRoaXMuc291cmNlLCB7IHR5cGU6ICdyZXF1ZXN0JywgdmVyYjogJ2xvZycsIGZyb20sIHRvIH0pLnRoZW4oXG4gICAgICAoeyBidWZmZXJzIH0pID0+IG5ldyBVaW50OEFycmF5KGJ1ZmZlcnNbMF0gPz8gbmV3IEFycmF5QnVmZmVyKDApKSxcbiAgICAgICgpID0+IG51bGwsXG4gICAgKTtcbiAgfVxuXG4gIC8qKiBGZXRjaGVzIHRoZSBwaWVjZSBvZiBsb2cgYmVmb3JlIHRoZSBmaXJzdCBsaW5lIGhlbGQuICovXG4gIGFzeW5jIHJlYWRFYXJsaWVyKCk6IFByb21pc2U8Ym9vbGVhbj4ge1xuICAgIGNvbnN0IHsgc3RhcnQgfSA9IHRoaXMubG9nO1xuICAgIGNvbnN0IGZyb20gPSBNYXRoLm1heCgwLCBzdGFydCAtIExPR19QSUVDRSk7XG4gICAgY29uc3QgYnl0ZXMgPSBhd2FpdCB0aGlzLnJlYWRMb2coZnJvbSwgc3RhcnQpO1xuICAgIC8vIExpbmVzIG1heSBoYXZlIGJlZW4gZHJvcHBlZCBtZWFud2hpbGUsIGFuZCB0aGVuIHRoZXNlIGJ5dGVzIG5vIGxvbmdlciBhZGpvaW4uXG4gICAgaWYgKCFieXRlcyB8fCBieXRlcy5sZW5ndGggIT09IHN0YXJ0IC0gZnJvbSB8fCB0aGlzLmxvZy5zdGFydCAhPT0gc3RhcnQpIHJldHVybiBmYWxzZTtcbiAgICB0aGlzLmxvZy5wcmVwZW5kKGJ5dGVzKTtcbiAgICB0aGlzLm5vdGlmeSgnbG9nJyk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICBwcml2YXRlIGFwcGx5TWV0cmljcyhtZXRyaWNzOiBOb25OdWxsYWJsZTxVcGRhdGVbJ21ldHJpY3MnXT4pOiB2b2lkIHtcbiAgICBpZiAobWV0cmljcy5yZXNldCkge1xuICAgICAgdGhpcy5zZXJpZXMuY2xlYXIoKTtcbiAgICAgIHRoaXMucmljaCA9IFtdO1xuICAgIH1cbiAgICBmb3IgKGNvbnN0IFtuYW1lLCBwb2ludHNdIG9mIE9iamVjdC5lbnRyaWVzKG1ldHJpY3Muc2VyaWVzKSkge1xuICAgICAgY29uc3QgaGVsZCA9IHRoaXMuc2VyaWVzLmdldChuYW1lKTtcbiAgICAgIGlmIChoZWxkKSBhcHBlbmQoaGVsZCwgcG9pbnRzKTtcbiAgICAgIGVsc2UgdGhpcy5zZXJpZXMuc2V0KG5hbWUsIHBvaW50cyk7XG4gICAgfVxuICAgIGZvciAoY29uc3Qgb25lIG9mIG1ldHJpY3MucmljaCkgdGhpcy5rZWVwUmljaChvbmUpO1xuICAgIHRoaXMuZHJvcHBlZE5hbWVzID0gbWV0cmljcy5kcm9wcGVkX25hbWVzO1xuICAgIHRoaXMubm90aWZ5KCdtZXRyaWNzJyk7XG4gIH1cblxuICAvKiogQSB0YWJsZSBvciBhIGxpc3QgaXMgc2VudCB3aG9sZSBlYWNoIHRpbWU7IGV2ZXJ5IGltYWdlIGlzIGEgcGljdHVyZSBvZiBpdHMgb3duLiAqL1xuICBwcml2YXRlIGtlZXBSaWNoKG1ldHJpYzogUmljaE1ldHJpYyk6IHZvaWQge1xuICAgIGNvbnN0IGtleSA9IChvbmU6IFJpY2hNZXRyaWMpOiBzdHJpbmcgPT5cbiAgICAgIEpTT04uc3RyaW5naWZ5KFtvbmUubmFtZSwgb25lLmtpbmQsIG9uZS5raW5kID09PSAnaW1hZ2UnID8gb25lLnZhbHVlIDogbnVsbF0pO1xuICAgIGNvbnN0IGF0ID0gdGhpcy5yaWNoLmZpbmRJbmRleChvbmUgPT4gb25lLm5hbWUgPT09IG1ldHJpYy5uYW1lICYmIGtleShvbmUpID09PSBrZXkobWV0cmljKSk7XG4gICAgaWYgKGF0IDwgMCkgdGhpcy5yaWNoLnB1c2gobWV0cmljKTtcbiAgICBlbHNlIHRoaXMucmljaFthdF0gPSBtZXRyaWM7XG4gIH1cbn1cblxuZnVuY3Rpb24gbm9SZXNvdXJjZXMoKTogUmVzb3VyY2VQb2ludHMge1xuICByZXR1cm4geyB0OiBbXSwgY3B1OiBbXSwgbWVtb3J5OiBbXSwgZ3B1czogW10gfTtcbn1cblxuZnVuY3Rpb24gYXBwZW5kUmVzb3VyY2VzKGhlbGQ6IFJlc291cmNlUG9pbnRzLCBtb3JlOiBSZXNvdXJjZVBvaW50cyk6IHZvaWQge1xuICBjb25zdCBiZWZvcmUgPSBoZWxkLnQubGVuZ3RoO1xuICBoZWxkLnQgPSBoZWxkLnQuY29uY2F0KG1vcmUudCk7XG4gIGhlbGQuY3B1ID0gaGVsZC5jcHUuY29uY2F0KG1vcmUuY3B1KTtcbiAgaGVsZC5tZW1vcnkgPSBoZWxkLm1lbW9yeS5jb25jYXQobW9yZS5tZW1vcnkpO1xuICBmb3IgKGNvbnN0IGdwdSBvZiBtb3JlLmdwdXMpIHtcbiAgICBsZXQgc2FtZSA9IGhlbGQuZ3B1cy5maW5kKG9uZSA9PiBvbmUuaW5kZXggPT09IGdwdS5pbmRleCk7XG4gICAgaWYgKCFzYW1lKSB7XG4gICAgICBjb25zdCBtaXNzaW5nID0gbmV3IEFycmF5PG51bGw+KGJlZm9yZSkuZmlsbChudWxsKTtcbiAgICAgIHNhbWUgPSB7IGluZGV4OiBncHUuaW5kZXgsIG5hbWU6IGdwdS5uYW1lLCB1dGlsaXphdGlvbjogWy4uLm1pc3NpbmddLCBtZW1vcnk6IFsuLi5taXNzaW5nXSB9O1xuICAgICAgaGVsZC5ncHVzLnB1c2goc2FtZSk7XG4gICAgfVxuICAgIHNhbWUudXRpbGl6YXRpb24gPSBzYW1lLnV0aWxpemF0aW9uLmNvbmNhdChncHUudXRpbGl6YXRpb24pO1xuICAgIHNhbWUubWVtb3J5ID0gc2FtZS5tZW1vcnkuY29uY2F0KGdwdS5tZW1vcnkpO1xuICB9XG59XG4iLCAiLyoqIEEgbWFkZS11cCBydW4sIHRvbGQgdGhlIHdheSBhIGtlcm5lbCB3b3VsZCB0ZWxsIGl0LiAqL1xuaW1wb3J0IHR5cGUge1xuICBGb3JtU2NoZW1hLFxuICBSZXNvdXJjZVBvaW50cyxcbiAgUmljaE1ldHJpYyxcbiAgUnVuRmlsZSxcbiAgUnVuU3RhdGUsXG4gIFNlcmllc1BvaW50cyxcbiAgU3RhdHVzLFxufSBmcm9tICcuLi9zcmMvdmlldy9wcm90b2NvbCc7XG5cbmV4cG9ydCBjb25zdCBUMCA9IERhdGUubm93KCkgLyAxMDAwIC0gODM7XG5cbmV4cG9ydCBmdW5jdGlvbiBmYWtlU3RhdGUoc3RhdHVzOiBTdGF0dXMsIG1vcmU6IFBhcnRpYWw8UnVuU3RhdGU+ID0ge30pOiBSdW5TdGF0ZSB7XG4gIHJldHVybiB7XG4gICAgaWQ6ICdkaWdpdHNfMTc5NTQ5NTIwMF81ZjNjMGE5YicsXG4gICAgZXhwZXJpbWVudDogJ2RpZ2l0cycsXG4gICAgZGlzcGxheV9uYW1lOiAnY2FsbV9sZW1vbl80MicsXG4gICAgbnVtYmVyOiAxNyxcbiAgICBzdGF0dXMsXG4gICAgcGhhc2U6ICcnLFxuICAgIGNyZWF0ZWQ6IFQwIC0gMixcbiAgICBzdGFydGVkOiBUMCxcbiAgICBlbmRlZDogbnVsbCxcbiAgICBub3c6IERhdGUubm93KCkgLyAxMDAwLFxuICAgIHRhcmdldDogJ2xvY2FsJyxcbiAgICBzb3VyY2U6ICdjZWxsJyxcbiAgICBlbnRyeTogJ3RyYWluLnB5JyxcbiAgICBjb21tYW5kOiBbJ3B5dGhvbicsICctdScsICd0cmFpbi5weScsICctLUMnLCAnMC41JywgJy0tbm90ZScsIFwiaXQncyBhIHRlc3RcIl0sXG4gICAgcGFyYW1ldGVyczogW1xuICAgICAgWyctLUMnLCAnMC41J10sXG4gICAgICBbJy0tbWF4LWl0ZXInLCAnMjAwJ10sXG4gICAgICBbJy0tZGF0YScsICcvZGF0YS9kaWdpdHMubnB6J10sXG4gICAgXSxcbiAgICBlcnJvcjogbnVsbCxcbiAgICBleGl0X2NvZGU6IG51bGwsXG4gICAgc2lnbmFsOiBudWxsLFxuICAgIHRhZ3M6IHsgc3RhZ2U6ICdiYXNlbGluZScsIG93bmVyOiAnYWRhJyB9LFxuICAgIHByb3BlcnRpZXM6IHsgJ2VzdGltYXRvci5zbmFwc2hvdCc6ICdzaGEyNTY6MWMyZjlmNmFiMWUwJyB9LFxuICAgIHByb3ZlbmFuY2U6IFtcbiAgICAgIFtcbiAgICAgICAgJ0dpdCcsXG4gICAgICAgIFtcbiAgICAgICAgICBbJ2NvbW1pdCcsICczZjJhOWMxZCddLFxuICAgICAgICAgIFsnYnJhbmNoJywgJ21haW4nXSxcbiAgICAgICAgICBbJ2RpcnR5JywgJ3llcyddLFxuICAgICAgICAgIFsncmVwb3NpdG9yeScsICdodHRwczovL2V4YW1wbGUub3JnL2xhYi9kaWdpdHMuZ2l0J10sXG4gICAgICAgIF0sXG4gICAgICBdLFxuICAgICAgW1xuICAgICAgICAnTm90ZWJvb2snLFxuICAgICAgICBbXG4gICAgICAgICAgWyduYW1lJywgJ2RpZ2l0cy5pcHluYiddLFxuICAgICAgICAgIFsnZXhlY3V0aW9uIGNvdW50JywgJzEyJ10sXG4gICAgICAgIF0sXG4gICAgICBdLFxuICAgICAgW1xuICAgICAgICAnUHl0aG9uJyxcbiAgICAgICAgW1xuICAgICAgICAgIFsnaW50ZXJwcmV0ZXInLCAnL2hvbWUvYWRhL3ZlbnYvYmluL3B5dGhvbiddLFxuICAgICAgICAgIFsndmVyc2lvbicsICczLjExLjknXSxcbiAgICAgICAgICBbJ3NjaWtpdC1sZWFybicsICcxLjYuMSddLFxuICAgICAgICAgIFsnbnVtcHknLCAnMi4xLjMnXSxcbiAgICAgICAgXSxcbiAgICAgIF0sXG4gICAgXSxcbiAgICBwcm9ncmVzczogbnVsbCxcbiAgICBsb2dfc2l6ZTogMCxcbiAgICBwb3J0YWxfdXJsOiAnJyxcbiAgICAuLi5tb3JlLFxuICB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gZmFrZVNlcmllcyhuOiBudW1iZXIsIHNoYXBlOiAoaTogbnVtYmVyKSA9PiBudW1iZXIgfCBudWxsLCBkdCA9IDAuNCwgZnJvbSA9IDApOiBTZXJpZXNQb2ludHMge1xuICBjb25zdCBpbmRleCA9IEFycmF5LmZyb20oeyBsZW5ndGg6IG4gfSwgKF8sIGkpID0+IGkgKyBmcm9tKTtcbiAgcmV0dXJuIHsgdDogaW5kZXgubWFwKGkgPT4gVDAgKyBpICogZHQpLCBzOiBpbmRleCwgdjogaW5kZXgubWFwKHNoYXBlKSB9O1xufVxuXG5jb25zdCBub2lzZSA9IChpOiBudW1iZXIpOiBudW1iZXIgPT4gTWF0aC5zaW4oaSAqIDEyLjk4OTgpICogMC41ICsgTWF0aC5zaW4oaSAqIDc4LjIzMykgKiAwLjU7XG5cbmV4cG9ydCBjb25zdCBzaGFwZXM6IFJlY29yZDxzdHJpbmcsIChpOiBudW1iZXIpID0+IG51bWJlciB8IG51bGw+ID0ge1xuICAndHJhaW4vbG9zcyc6IGkgPT4gMi4zICogTWF0aC5leHAoLWkgLyA2MCkgKyAwLjA2ICsgMC4wNSAqIG5vaXNlKGkpICogTWF0aC5leHAoLWkgLyAxNTApLFxuICAndmFsL2xvc3MnOiBpID0+IChpICUgMTAgPyBudWxsIDogMi4zICogTWF0aC5leHAoLWkgLyA1NSkgKyAwLjE2ICsgMC4wMyAqIG5vaXNlKGkpKSxcbiAgYWNjdXJhY3k6IGkgPT4gMC45NyAtIDAuODUgKiBNYXRoLmV4cCgtaSAvIDQ1KSArIDAuMDEgKiBub2lzZShpKSxcbiAgbGVhcm5pbmdfcmF0ZTogaSA9PiAxZS0zICogMC41ICogKDEgKyBNYXRoLmNvcygoaSAvIDI0MCkgKiBNYXRoLlBJKSksXG4gIGdyYWRfbm9ybTogaSA9PiAoaSA+IDYwICYmIGkgPCA3NSA/IG51bGwgOiA0ICsgMyAqIG5vaXNlKGkpICoqIDIgKyA4ICogTWF0aC5leHAoLWkgLyAzMCkpLFxufTtcblxuZXhwb3J0IGNvbnN0IGZha2VSaWNoOiBSaWNoTWV0cmljW10gPSBbXG4gIHtcbiAgICBuYW1lOiAnY29uZnVzaW9uJyxcbiAgICBraW5kOiAnY29uZnVzaW9uX21hdHJpeCcsXG4gICAgZGVzY3JpcHRpb246ICdPbiB0aGUgNDUwIHRlc3QgaW1hZ2VzJyxcbiAgICB2YWx1ZToge1xuICAgICAgc2NoZW1hX3R5cGU6ICdjb25mdXNpb25fbWF0cml4JyxcbiAgICAgIHNjaGVtYV92ZXJzaW9uOiAnMS4wLjAnLFxuICAgICAgZGF0YToge1xuICAgICAgICBjbGFzc19sYWJlbHM6IFsnMCcsICcxJywgJzInLCAnMycsICc0JywgJzUnXSxcbiAgICAgICAgbWF0cml4OiBbXG4gICAgICAgICAgWzQzLCAwLCAwLCAwLCAxLCAwXSxcbiAgICAgICAgICBbMCwgNDEsIDEsIDAsIDAsIDBdLFxuICAgICAgICAgIFswLCAyLCAzOCwgMywgMCwgMF0sXG4gICAgICAgICAgWzAsIDAsIDIsIDQwLCAwLCA0XSxcbiAgICAgICAgICBbMSwgMCwgMCwgMCwgNDUsIDFdLFxuICAgICAgICAgIFswLCAwLCAwLCA1LCAwLCAzN10sXG4gICAgICAgIF0sXG4gICAgICB9LFxuICAgIH0sXG4gIH0sXG4gIHtcbiAgICBuYW1lOiAnZm9sZHMnLFxuICAgIGtpbmQ6ICd0YWJsZScsXG4gICAgZGVzY3JpcHRpb246ICcnLFxuICAgIHZhbHVlOiB7XG4gICAgICBmb2xkOiBbMSwgMiwgMywgNF0sXG4gICAgICBhY2N1cmFjeTogWzAuOTUxLCAwLjk2MiwgMC45NDgsIDAuOTU3XSxcbiAgICAgIHNlY29uZHM6IFszLjEsIDMuMCwgMy40LCAzLjJdLFxuICAgICAga2VybmVsOiBbJ3JiZicsICdyYmYnLCAncG9seScsICdyYmYnXSxcbiAgICB9LFxuICB9LFxuICB7IG5hbWU6ICdkaWdpdHMucG5nJywga2luZDogJ2ltYWdlJywgZGVzY3JpcHRpb246ICdUaGUgd29yc3QgbWlzdGFrZXMnLCB2YWx1ZTogeyBwYXRoOiAnb3V0cHV0cy9kaWdpdHMuc3ZnJyB9IH0sXG4gIHtcbiAgICBuYW1lOiAncmVzaWR1YWxzJyxcbiAgICBraW5kOiAncmVzaWR1YWxzJyxcbiAgICBkZXNjcmlwdGlvbjogJycsXG4gICAgdmFsdWU6IHsgZGF0YTogeyBiaW5fZWRnZXM6IFstMiwgLTEsIDAsIDEsIDJdLCBiaW5fY291bnRzOiBbNCwgMzgsIDQxLCA2XSB9IH0sXG4gIH0sXG5dO1xuXG5leHBvcnQgZnVuY3Rpb24gZmFrZVJlc291cmNlcyhuOiBudW1iZXIpOiBSZXNvdXJjZVBvaW50cyB7XG4gIGNvbnN0IGluZGV4ID0gQXJyYXkuZnJvbSh7IGxlbmd0aDogbiB9LCAoXywgaSkgPT4gaSk7XG4gIHJldHVybiB7XG4gICAgdDogaW5kZXgubWFwKGkgPT4gVDAgKyBpKSxcbiAgICBjcHU6IGluZGV4Lm1hcChpID0+IDE4MCArIDQwICogbm9pc2UoaSkpLFxuICAgIG1lbW9yeTogaW5kZXgubWFwKGkgPT4gNGU4ICsgMi4xZTggKiAoMSAtIE1hdGguZXhwKC1pIC8gMjApKSArIDRlNiAqIG5vaXNlKGkpKSxcbiAgICBncHVzOiBbMCwgMV0ubWFwKGdwdSA9PiAoe1xuICAgICAgaW5kZXg6IGdwdSxcbiAgICAgIG5hbWU6ICdOVklESUEgSDEwMCcsXG4gICAgICB1dGlsaXphdGlvbjogaW5kZXgubWFwKGkgPT4gKGkgPCA1ID8gMCA6IDg4ICsgOCAqIG5vaXNlKGkgKyBncHUgKiA3KSkpLFxuICAgICAgbWVtb3J5OiBpbmRleC5tYXAoaSA9PiAoaSA8IDUgPyA1ZTggOiA0LjFlMTAgKyBncHUgKiAyZTkpKSxcbiAgICB9KSksXG4gIH07XG59XG5cbmV4cG9ydCBjb25zdCBmYWtlRmlsZXM6IFJ1bkZpbGVbXSA9IFtcbiAgeyBuYW1lOiAnbG9ncy90ZW5zb3Jib2FyZC9ldmVudHMub3V0LnRmZXZlbnRzLjE3OTU0OTUyMDAnLCBzaXplOiA0OF8yMTMsIG1vZGlmaWVkOiBUMCArIDYwIH0sXG4gIHsgbmFtZTogJ291dHB1dHMvbW9kZWwuam9ibGliJywgc2l6ZTogMTJfNDgxXzAwMiwgbW9kaWZpZWQ6IFQwICsgODAgfSxcbiAgeyBuYW1lOiAnb3V0cHV0cy9kaWdpdHMuc3ZnJywgc2l6ZTogMjEwMCwgbW9kaWZpZWQ6IFQwICsgODAgfSxcbiAgeyBuYW1lOiAnb3V0cHV0cy9yZXBvcnQuanNvbicsIHNpemU6IDQyMCwgbW9kaWZpZWQ6IFQwICsgODEgfSxcbiAgeyBuYW1lOiAnb3V0cHV0cy9wYWdlLmh0bWwnLCBzaXplOiA3NCwgbW9kaWZpZWQ6IFQwICsgODEgfSxcbiAgeyBuYW1lOiAndXNlcl9sb2dzL3N0ZF9sb2cudHh0Jywgc2l6ZTogMThfMjAxLCBtb2RpZmllZDogVDAgKyA4MyB9LFxuXTtcblxuY29uc3QgU1ZHID0gYDxzdmcgeG1sbnM9XCJodHRwOi8vd3d3LnczLm9yZy8yMDAwL3N2Z1wiIHdpZHRoPVwiNDIwXCIgaGVpZ2h0PVwiMTQwXCI+JHtBcnJheS5mcm9tKFxuICB7IGxlbmd0aDogMTAgfSxcbiAgKF8sIGkpID0+XG4gICAgYDxyZWN0IHg9XCIke2kgKiA0MiArIDR9XCIgeT1cIiR7MjAgKyAoaSAlIDMpICogMTR9XCIgd2lkdGg9XCIzNFwiIGhlaWdodD1cIiR7NjAgKyAoaSAlIDQpICogMTJ9XCIgZmlsbD1cImhzbCgke2kgKiAzNn0gNTUlIDU1JSlcIi8+YCxcbikuam9pbignJyl9PHNjcmlwdD5kb2N1bWVudC50aXRsZT0nZXhlY3V0ZWQnPC9zY3JpcHQ+PC9zdmc+YDtcblxuZXhwb3J0IGNvbnN0IGNvbnRlbnRzOiBSZWNvcmQ8c3RyaW5nLCBbc3RyaW5nLCBzdHJpbmddPiA9IHtcbiAgJ291dHB1dHMvZGlnaXRzLnN2Zyc6IFtTVkcsICdpbWFnZS9zdmcreG1sJ10sXG4gICdvdXRwdXRzL3JlcG9ydC5qc29uJzogW1xuICAgIEpTT04uc3RyaW5naWZ5KHtcbiAgICAgIGFjY3VyYWN5OiAwLjk1NyxcbiAgICAgIGZvbGRzOiBbMC45NSwgMC45NiwgMC45NF0sXG4gICAgICBtb2RlbDogeyBuYW1lOiAnTG9naXN0aWNSZWdyZXNzaW9uJywgQzogMC41LCBwZW5hbHR5OiBudWxsLCBmaXR0ZWQ6IHRydWUgfSxcbiAgICB9KSxcbiAgICAnYXBwbGljYXRpb24vanNvbicsXG4gIF0sXG4gICdvdXRwdXRzL3BhZ2UuaHRtbCc6IFsnPGgxPlJlcG9ydDwvaDE+PHNjcmlwdD5kb2N1bWVudC50aXRsZT1cImV4ZWN1dGVkXCI8L3NjcmlwdD4nLCAndGV4dC9odG1sJ10sXG4gICdvdXRwdXRzL21vZGVsLmpvYmxpYic6IFsnXFx4ODBcXHgwNFxceDAwXFx4MDBiaW5hcnknLCAnYXBwbGljYXRpb24vb2N0ZXQtc3RyZWFtJ10sXG4gICd1c2VyX2xvZ3Mvc3RkX2xvZy50eHQnOiBbJ2Vwb2NoIDAgbG9zcyAyLjNcXG5lcG9jaCAxIGxvc3MgMS45XFxuJywgJ3RleHQvcGxhaW4nXSxcbn07XG5cbmV4cG9ydCBjb25zdCBmYWtlRm9ybTogRm9ybVNjaGVtYSA9IHtcbiAgdmFsdWVzOiB7IGV4cGVyaW1lbnQ6ICdkaWdpdHMnLCBjb21wdXRlX3RhcmdldDogJ2xvY2FsJywgY2VsbDogJ3RyYWluJyB9LFxuICBmaWVsZHM6IFtcbiAgICBmaWVsZCgnY2VsbCcsICdDZWxsJywgJ0EgY2VsbCBvZiB0aGlzIG5vdGVib29rLCBieSB0aGUgbmFtZSBpbiBpdHMgJSVlc3RpbWF0b3IgbGluZS4nLCAnY2VsbCcsICdTb3VyY2UnLCB7XG4gICAgICBjaG9pY2VzOiBbJ3RyYWluJywgJ2V2YWx1YXRlJ10sXG4gICAgfSksXG4gICAgZmllbGQoJ3BhdGgnLCAnRmlsZSBvciBmb2xkZXInLCAnQSBzY3JpcHQsIGEgbm90ZWJvb2sgb3IgYSBmb2xkZXIuJywgJ3BhdGgnLCAnU291cmNlJywge30pLFxuICAgIGZpZWxkKCdhcmd1bWVudHMnLCAnQXJndW1lbnRzJywgJ0FzIG9uIGEgY29tbWFuZCBsaW5lOyB0aGV5IHJlYWNoIHRoZSBzY3JpcHQgYXMgd3JpdHRlbi4nLCAndGV4dCcsICdTb3VyY2UnLCB7XG4gICAgICBkZWZhdWx0OiAnJyxcbiAgICB9KSxcbiAgICBmaWVsZCgnZXhwZXJpbWVudCcsICdFeHBlcmltZW50JywgJ1RoZSBleHBlcmltZW50IHRoZSBydW4gaXMga2VwdCB1bmRlci4nLCAndGV4dCcsICdSdW4nLCB7IGRlZmF1bHQ6ICdkZWZhdWx0JyB9KSxcbiAgICBmaWVsZCgnZGlzcGxheV9uYW1lJywgJ05hbWUnLCAnQSBuYW1lIGZvciB0aGUgcnVuLCB0byB0ZWxsIGl0IGZyb20gb3RoZXJzLicsICd0ZXh0JywgJ1J1bicsIHsgZGVmYXVsdDogJycgfSksXG4gICAgZmllbGQoJ2luY2x1ZGUnLCAnSW5jbHVkZScsICdGaWxlcyBvciBmb2xkZXJzIHRvIHB1dCBiZXNpZGUgdGhlIHNjcmlwdC4nLCAnbGlzdCcsICdDb2RlJywge30pLFxuICAgIGZpZWxkKCdjb21wdXRlX3RhcmdldCcsICdDb21wdXRlIHRhcmdldCcsICdXaGVyZSB0byBydW4uJywgJ2Nob2ljZScsICdXaGVyZScsIHsgY2hvaWNlczogWydsb2NhbCcsICdkb2NrZXInXSB9KSxcbiAgICBmaWVsZCgnd2FpdCcsICdXYWl0JywgJ1Nob3cgdGhlIGxvZyBpbiB0aGUgY2VsbCB1bnRpbCB0aGUgcnVuIGVuZHMuJywgJ2ZsYWcnLCAnV2hlcmUnLCB7IGRlZmF1bHQ6IGZhbHNlIH0pLFxuICAgIGZpZWxkKCd0YWdzJywgJ1RhZ3MnLCAnVGFncyB0byBmaW5kIHRoZSBydW4gYnkuJywgJ21hcHBpbmcnLCAnUnVuJywgeyBhZHZhbmNlZDogdHJ1ZSB9KSxcbiAgICBmaWVsZCgnbWF4X3J1bl9kdXJhdGlvbl9zZWNvbmRzJywgJ1RpbWUgbGltaXQnLCAnU2Vjb25kcyBhZnRlciB3aGljaCB0aGUgcnVuIGlzIGVuZGVkLicsICdudW1iZXInLCAnTGltaXRzJywge1xuICAgICAgYWR2YW5jZWQ6IHRydWUsXG4gICAgfSksXG4gIF0sXG59O1xuXG5mdW5jdGlvbiBmaWVsZChcbiAgbmFtZTogc3RyaW5nLFxuICBsYWJlbDogc3RyaW5nLFxuICBoZWxwOiBzdHJpbmcsXG4gIGtpbmQ6IEZvcm1TY2hlbWFbJ2ZpZWxkcyddW251bWJlcl1bJ2tpbmQnXSxcbiAgZ3JvdXA6IHN0cmluZyxcbiAgbW9yZTogb2JqZWN0LFxuKTogRm9ybVNjaGVtYVsnZmllbGRzJ11bbnVtYmVyXSB7XG4gIHJldHVybiB7IG5hbWUsIGxhYmVsLCBoZWxwLCBraW5kLCBncm91cCwgY2hvaWNlczogW10sIGRlZmF1bHQ6IG51bGwsIGFkdmFuY2VkOiBmYWxzZSwgLi4ubW9yZSB9O1xufVxuIiwgIi8qKiBBIHNvdXJjZSB0aGF0IGFuc3dlcnMgYXMgYSBrZXJuZWwgd291bGQsIGZyb20gd2hhdCBpdCB3YXMgZ2l2ZW47IGBidXN5YCBtYWtlcyBpdCBhbnN3ZXIgbGF0ZS4gKi9cbmltcG9ydCB0eXBlIHsgUmVwbHksIFJlcXVlc3QsIFJ1blNvdXJjZSwgVXBkYXRlIH0gZnJvbSAnLi4vc3JjL3ZpZXcvcHJvdG9jb2wnO1xuaW1wb3J0IHsgY29udGVudHMsIGZha2VGaWxlcywgZmFrZUZvcm0gfSBmcm9tICcuL2Zha2UtcnVuJztcblxudHlwZSBMaXN0ZW5lciA9ICh1cGRhdGU6IFVwZGF0ZSwgYnVmZmVyczogQXJyYXlCdWZmZXJbXSkgPT4gdm9pZDtcblxuZXhwb3J0IGNsYXNzIEZha2VTb3VyY2UgaW1wbGVtZW50cyBSdW5Tb3VyY2Uge1xuICBsb2cgPSBuZXcgVWludDhBcnJheSgwKTtcbiAgYnVzeSA9IDA7XG4gIGNhbmNlbGVkOiAoKSA9PiB2b2lkID0gKCkgPT4gdW5kZWZpbmVkO1xuICBzdWJtaXR0ZWQ6ICgpID0+IHZvaWQgPSAoKSA9PiB1bmRlZmluZWQ7XG4gIHByaXZhdGUgbGlzdGVuZXI6IExpc3RlbmVyIHwgbnVsbCA9IG51bGw7XG5cbiAgc3Vic2NyaWJlKG9uOiBMaXN0ZW5lcik6ICgpID0+IHZvaWQge1xuICAgIHRoaXMubGlzdGVuZXIgPSBvbjtcbiAgICByZXR1cm4gKCkgPT4ge1xuICAgICAgdGhpcy5saXN0ZW5lciA9IG51bGw7XG4gICAgfTtcbiAgfVxuXG4gIHB1c2godXBkYXRlOiBPbWl0PFVwZGF0ZSwgJ3R5cGUnPiwgdGV4dCA9ICcnKTogdm9pZCB7XG4gICAgY29uc3QgYnl0ZXMgPSBuZXcgVGV4dEVuY29kZXIoKS5lbmNvZGUodGV4dCk7XG4gICAgY29uc3QgZnJvbSA9IHRoaXMubG9nLmxlbmd0aDtcbiAgICBpZiAodGV4dCkge1xuICAgICAgY29uc3QgZ3Jvd24gPSBuZXcgVWludDhBcnJheShmcm9tICsgYnl0ZXMubGVuZ3RoKTtcbiAgICAgIGdyb3duLnNldCh0aGlzLmxvZyk7XG4gICAgICBncm93bi5zZXQoYnl0ZXMsIGZyb20pO1xuICAgICAgdGhpcy5sb2cgPSBncm93bjtcbiAgICB9XG4gICAgY29uc3QgbG9nID0gdGV4dCA/IHsgbG9nOiB7IGZyb20sIHNpemU6IHRoaXMubG9nLmxlbmd0aCB9IH0gOiB7fTtcbiAgICB0aGlzLmxpc3RlbmVyPy4oeyB0eXBlOiAndXBkYXRlJywgLi4udXBkYXRlLCAuLi5sb2cgfSwgdGV4dCA/IFtieXRlcy5idWZmZXJdIDogW10pO1xuICB9XG5cbiAgYXN5bmMgcmVxdWVzdChyZXF1ZXN0OiBSZXF1ZXN0KTogUHJvbWlzZTx7IHJlcGx5OiBSZXBseTsgYnVmZmVyczogQXJyYXlCdWZmZXJbXSB9PiB7XG4gICAgYXdhaXQgbmV3IFByb21pc2UocmVzb2x2ZSA9PiBzZXRUaW1lb3V0KHJlc29sdmUsIDMwICsgdGhpcy5idXN5KSk7XG4gICAgY29uc3QgW2RhdGEsIGJ1ZmZlcl0gPSB0aGlzLmFuc3dlcihyZXF1ZXN0KTtcbiAgICByZXR1cm4geyByZXBseTogeyB0eXBlOiAncmVwbHknLCBpZDogcmVxdWVzdC5pZCwgb2s6IHRydWUsIGRhdGEsIGVycm9yOiBudWxsIH0sIGJ1ZmZlcnM6IGJ1ZmZlciA/IFtidWZmZXJdIDogW10gfTtcbiAgfVxuXG4gIHByaXZhdGUgYW5zd2VyKHJlcXVlc3Q6IFJlcXVlc3QpOiBbUmVjb3JkPHN0cmluZywgdW5rbm93bj4sIEFycmF5QnVmZmVyIHwgbnVsbF0ge1xuICAgIGlmIChyZXF1ZXN0LnZlcmIgPT09ICdsb2cnKSByZXR1cm4gW3t9LCB0aGlzLmxvZy5zbGljZShyZXF1ZXN0LmZyb20sIHJlcXVlc3QudG8pLmJ1ZmZlcl07XG4gICAgaWYgKHJlcXVlc3QudmVyYiA9PT0gJ2ZpbGUnKSB7XG4gICAgICBjb25zdCBbdGV4dCwgbWltZV0gPSBjb250ZW50c1tyZXF1ZXN0Lm5hbWVdID8/IFsnJywgJ2FwcGxpY2F0aW9uL29jdGV0LXN0cmVhbSddO1xuICAgICAgY29uc3QgYnl0ZXMgPSBVaW50OEFycmF5LmZyb20odGV4dCwgbGV0dGVyID0+IGxldHRlci5jaGFyQ29kZUF0KDApKTtcbiAgICAgIHJldHVybiBbXG4gICAgICAgIHsgc2l6ZTogZmFrZUZpbGVzLmZpbmQoZmlsZSA9PiBmaWxlLm5hbWUgPT09IHJlcXVlc3QubmFtZSAmJiB0ZXh0ID09PSAnJyk/LnNpemUgPz8gYnl0ZXMubGVuZ3RoLCBtaW1lIH0sXG4gICAgICAgIGJ5dGVzLnNsaWNlKDAsIHJlcXVlc3QubGltaXQpLmJ1ZmZlcixcbiAgICAgIF07XG4gICAgfVxuICAgIGlmIChyZXF1ZXN0LnZlcmIgPT09ICdmb3JtJykgcmV0dXJuIFt7IGZvcm06IGZha2VGb3JtIH0sIG51bGxdO1xuICAgIGlmIChyZXF1ZXN0LnZlcmIgPT09ICdwcmV2aWV3Jykge1xuICAgICAgY29uc3QgeyBleHBlcmltZW50LCBjZWxsLCBwYXRoIH0gPSByZXF1ZXN0LnZhbHVlcyBhcyBSZWNvcmQ8c3RyaW5nLCBzdHJpbmcgfCBudWxsPjtcbiAgICAgIGNvbnN0IGxpbmUgPSBjZWxsXG4gICAgICAgID8gYCVlc3RpbWF0b3Igc3VibWl0IC0tY2VsbCAke2NlbGx9IC0tZXhwZXJpbWVudCAke2V4cGVyaW1lbnR9YFxuICAgICAgICA6IGAlZXN0aW1hdG9yIHN1Ym1pdCAke3BhdGggPz8gJyd9IC0tZXhwZXJpbWVudCAke2V4cGVyaW1lbnR9YDtcbiAgICAgIGNvbnN0IHB5dGhvbiA9IGBmcm9tIGp1cHl0ZXJfZXN0aW1hdG9yIGltcG9ydCBFc3RpbWF0b3IsIEV4cGVyaW1lbnQsIFdvcmtzcGFjZVxcblxcbndvcmtzcGFjZSA9IFdvcmtzcGFjZS5mcm9tX2NvbmZpZygpXFxuZXN0aW1hdG9yID0gRXN0aW1hdG9yKHNvdXJjZV9kaXJlY3Rvcnk9XCIuXCIsIGVudHJ5X3NjcmlwdD1cInRyYWluLnB5XCIpXFxucnVuID0gRXhwZXJpbWVudCh3b3Jrc3BhY2UsICR7SlNPTi5zdHJpbmdpZnkoZXhwZXJpbWVudCl9KS5zdWJtaXQoZXN0aW1hdG9yKWA7XG4gICAgICBjb25zdCBlcnJvciA9XG4gICAgICAgIGNlbGwgfHwgcGF0aCA/IG51bGwgOiB7IG1lc3NhZ2U6ICdObyBzb3VyY2UgaXMgY2hvc2VuLicsIGhpbnQ6ICdDaG9vc2UgYSBjZWxsLCBvciBuYW1lIGEgZmlsZSBvciBhIGZvbGRlci4nIH07XG4gICAgICByZXR1cm4gW3sgbWFnaWM6IGxpbmUsIHB5dGhvbiwgZXJyb3IgfSwgbnVsbF07XG4gICAgfVxuICAgIGlmIChyZXF1ZXN0LnZlcmIgPT09ICdjYW5jZWwnKSB0aGlzLmNhbmNlbGVkKCk7XG4gICAgaWYgKHJlcXVlc3QudmVyYiA9PT0gJ3N1Ym1pdCcpIHRoaXMuc3VibWl0dGVkKCk7XG4gICAgcmV0dXJuIFt7IHJ1bl9pZDogJ2RpZ2l0c18xNzk1NDk1MjAwXzVmM2MwYTliJyB9LCBudWxsXTtcbiAgfVxufVxuIiwgIi8qKiBIb3cgbG9uZyB0aGUgcGFnZSBpcyBoZWxkIHVwLCB3aGlsZSBtdWNoIGNvbWVzIGluLiBSZXN1bHRzIHN0YW5kIG9uIHRoZSBib2R5LCBmb3IgYSBicm93c2VyIHNjcmlwdCB0byByZWFkLiAqL1xuaW1wb3J0IHR5cGUgeyBTdG9yZSB9IGZyb20gJy4uL3NyYy92aWV3L3N0b3JlJztcbmltcG9ydCB7IGZha2VTZXJpZXMsIGZha2VTdGF0ZSB9IGZyb20gJy4vZmFrZS1ydW4nO1xuaW1wb3J0IHR5cGUgeyBGYWtlU291cmNlIH0gZnJvbSAnLi9mYWtlLXNvdXJjZSc7XG5cbmNvbnN0IGZyYW1lID0gKCk6IFByb21pc2U8bnVtYmVyPiA9PiBuZXcgUHJvbWlzZShyZXNvbHZlID0+IHJlcXVlc3RBbmltYXRpb25GcmFtZShyZXNvbHZlKSk7XG5cbmFzeW5jIGZ1bmN0aW9uIHdvcnN0RnJhbWUod29yazogKCkgPT4gUHJvbWlzZTx2b2lkPik6IFByb21pc2U8bnVtYmVyPiB7XG4gIGxldCB3b3JzdCA9IDA7XG4gIGxldCBydW5uaW5nID0gdHJ1ZTtcbiAgY29uc3Qgd2F0Y2ggPSBhc3luYyAoKTogUHJvbWlzZTx2b2lkPiA9PiB7XG4gICAgbGV0IGxhc3QgPSBhd2FpdCBmcmFtZSgpO1xuICAgIHdoaWxlIChydW5uaW5nKSB7XG4gICAgICBjb25zdCBub3cgPSBhd2FpdCBmcmFtZSgpO1xuICAgICAgd29yc3QgPSBNYXRoLm1heCh3b3JzdCwgbm93IC0gbGFzdCk7XG4gICAgICBsYXN0ID0gbm93O1xuICAgIH1cbiAgfTtcbiAgY29uc3Qgd2F0Y2hpbmcgPSB3YXRjaCgpO1xuICBhd2FpdCB3b3JrKCk7XG4gIHJ1bm5pbmcgPSBmYWxzZTtcbiAgYXdhaXQgd2F0Y2hpbmc7XG4gIHJldHVybiB3b3JzdDtcbn1cblxuZnVuY3Rpb24gcmVwb3J0KHJlc3VsdHM6IFJlY29yZDxzdHJpbmcsIG51bWJlcj4pOiB2b2lkIHtcbiAgZG9jdW1lbnQuYm9keS5kYXRhc2V0LnJlc3VsdHMgPSBKU09OLnN0cmluZ2lmeShyZXN1bHRzKTtcbn1cblxuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIG1lYXN1cmVMaW5lcyhzb3VyY2U6IEZha2VTb3VyY2UsIHN0b3JlOiBTdG9yZSk6IFByb21pc2U8dm9pZD4ge1xuICBzb3VyY2UucHVzaCh7IHN0YXRlOiBmYWtlU3RhdGUoJ1J1bm5pbmcnKSB9KTtcbiAgYXdhaXQgbmV3IFByb21pc2UocmVzb2x2ZSA9PiBzZXRUaW1lb3V0KHJlc29sdmUsIDUwMCkpO1xuICBsZXQgdGV4dCA9ICcnO1xuICBmb3IgKGxldCBpID0gMDsgaSA8IDIwMF8wMDA7IGkrKykge1xuICAgIHRleHQgKz0gYFxceDFiWzMybSR7U3RyaW5nKGkpLnBhZFN0YXJ0KDcpfVxceDFiWzBtICR7J3N0ZXAgbG9zcz0wLjEyMzQgYWNjPTAuOTggbHI9MC4wMDEgJy5yZXBlYXQoMyl9XFxyJHtTdHJpbmcoaSkucGFkU3RhcnQoNyl9IVxcbmA7XG4gIH1cbiAgY29uc3QgYnl0ZXMgPSBuZXcgVGV4dEVuY29kZXIoKS5lbmNvZGUodGV4dCk7XG4gIGxldCBwYXJzaW5nID0gMDtcbiAgbGV0IHBpZWNlcyA9IDA7XG4gIGxldCB3b3JzdFBpZWNlID0gMDtcbiAgY29uc3Qgc3RhcnQgPSBwZXJmb3JtYW5jZS5ub3coKTtcbiAgY29uc3Qgd29yc3QgPSBhd2FpdCB3b3JzdEZyYW1lKGFzeW5jICgpID0+IHtcbiAgICBmb3IgKGxldCBmcm9tID0gMDsgZnJvbSA8IGJ5dGVzLmxlbmd0aDsgZnJvbSArPSAxXzAwMF8wMDApIHtcbiAgICAgIGNvbnN0IHBpZWNlID0gYnl0ZXMuc2xpY2UoZnJvbSwgZnJvbSArIDFfMDAwXzAwMCk7XG4gICAgICBjb25zdCBiZWZvcmUgPSBwZXJmb3JtYW5jZS5ub3coKTtcbiAgICAgIHN0b3JlLmFwcGx5KHsgdHlwZTogJ3VwZGF0ZScsIGxvZzogeyBmcm9tLCBzaXplOiBmcm9tICsgcGllY2UubGVuZ3RoIH0gfSwgW3BpZWNlLmJ1ZmZlcl0pO1xuICAgICAgY29uc3QgdG9vayA9IHBlcmZvcm1hbmNlLm5vdygpIC0gYmVmb3JlO1xuICAgICAgcGFyc2luZyArPSB0b29rO1xuICAgICAgd29yc3RQaWVjZSA9IE1hdGgubWF4KHdvcnN0UGllY2UsIHRvb2spO1xuICAgICAgcGllY2VzICs9IDE7XG4gICAgICBhd2FpdCBmcmFtZSgpO1xuICAgIH1cbiAgfSk7XG4gIGNvbnN0IHRvdGFsID0gcGVyZm9ybWFuY2Uubm93KCkgLSBzdGFydDtcbiAgY29uc3QgbG9nID0gZG9jdW1lbnQucXVlcnlTZWxlY3RvcjxIVE1MRWxlbWVudD4oJy5qZS1sb2cnKSE7XG4gIGNvbnN0IHNjcm9sbGluZyA9IGF3YWl0IHdvcnN0RnJhbWUoYXN5bmMgKCkgPT4ge1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgNjA7IGkrKykge1xuICAgICAgbG9nLnNjcm9sbFRvcCA9IChsb2cuc2Nyb2xsSGVpZ2h0IC8gNjApICogaTtcbiAgICAgIGF3YWl0IGZyYW1lKCk7XG4gICAgfVxuICB9KTtcbiAgcmVwb3J0KHtcbiAgICBsaW5lczogc3RvcmUubG9nLmxpbmVzLmxlbmd0aCxcbiAgICBtZWdhYnl0ZXM6IGJ5dGVzLmxlbmd0aCAvIDFlNixcbiAgICBwaWVjZXMsXG4gICAgdG90YWwsXG4gICAgcGFyc2luZyxcbiAgICB3b3JzdFBpZWNlLFxuICAgIHdvcnN0LFxuICAgIHNjcm9sbGluZyxcbiAgfSk7XG59XG5cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBtZWFzdXJlUG9pbnRzKHNvdXJjZTogRmFrZVNvdXJjZSwgc3RvcmU6IFN0b3JlKTogUHJvbWlzZTx2b2lkPiB7XG4gIHNvdXJjZS5wdXNoKHsgc3RhdGU6IGZha2VTdGF0ZSgnUnVubmluZycpIH0pO1xuICBhd2FpdCBuZXcgUHJvbWlzZShyZXNvbHZlID0+IHNldFRpbWVvdXQocmVzb2x2ZSwgNTAwKSk7XG4gIGNvbnN0IG5hbWVzID0gWydhJywgJ2InLCAnYycsICdkJ107XG4gIGNvbnN0IHNlcmllcyA9IChuOiBudW1iZXIsIGZyb206IG51bWJlcikgPT5cbiAgICBPYmplY3QuZnJvbUVudHJpZXMoXG4gICAgICBuYW1lcy5tYXAoKG5hbWUsIGspID0+IFtuYW1lLCBmYWtlU2VyaWVzKG4sIGkgPT4gTWF0aC5zaW4oaSAvIDUwMDAgKyBrKSArIDAuMSAqIE1hdGguc2luKGkgKiA3LjEpLCAwLjAxLCBmcm9tKV0pLFxuICAgICk7XG4gIGNvbnN0IGZpcnN0ID0gc2VyaWVzKDEwMF8wMDAsIDApO1xuICBjb25zdCBzdGFydCA9IHBlcmZvcm1hbmNlLm5vdygpO1xuICBzdG9yZS5hcHBseSh7IHR5cGU6ICd1cGRhdGUnLCBtZXRyaWNzOiB7IHJlc2V0OiB0cnVlLCBzZXJpZXM6IGZpcnN0LCByaWNoOiBbXSwgZHJvcHBlZF9uYW1lczogMCB9IH0sIFtdKTtcbiAgYXdhaXQgZnJhbWUoKTtcbiAgYXdhaXQgZnJhbWUoKTtcbiAgY29uc3QgZHJhd24gPSBwZXJmb3JtYW5jZS5ub3coKSAtIHN0YXJ0O1xuICBjb25zdCB3b3JzdCA9IGF3YWl0IHdvcnN0RnJhbWUoYXN5bmMgKCkgPT4ge1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgMjA7IGkrKykge1xuICAgICAgc3RvcmUuYXBwbHkoXG4gICAgICAgIHsgdHlwZTogJ3VwZGF0ZScsIG1ldHJpY3M6IHsgcmVzZXQ6IGZhbHNlLCBzZXJpZXM6IHNlcmllcygxMCwgMTAwXzAwMCArIGkgKiAxMCksIHJpY2g6IFtdLCBkcm9wcGVkX25hbWVzOiAwIH0gfSxcbiAgICAgICAgW10sXG4gICAgICApO1xuICAgICAgYXdhaXQgbmV3IFByb21pc2UocmVzb2x2ZSA9PiBzZXRUaW1lb3V0KHJlc29sdmUsIDEwMCkpO1xuICAgIH1cbiAgfSk7XG4gIHJlcG9ydCh7IGRyYXduLCB3b3JzdCB9KTtcbn1cbiIsICIvKiogVGhlIGRldmVsb3BtZW50IHBhZ2U6ID9zY2VuZT1saXZlfGVuZGVkfGZhaWxlZHxtYW55fGZvcm18bGluZXN8cG9pbnRzLCAmdGhlbWU9bGlnaHR8ZGFyay4gKi9cbmltcG9ydCAnLi4vc3JjL3ZpZXcvc3R5bGUvaW5kZXguY3NzJztcbmltcG9ydCB7IGZvcm1QYW5lbCB9IGZyb20gJy4uL3NyYy92aWV3L2Zvcm0nO1xuaW1wb3J0IHsgcnVuVmlldyB9IGZyb20gJy4uL3NyYy92aWV3L3J1bi12aWV3JztcbmltcG9ydCB7IFN0b3JlIH0gZnJvbSAnLi4vc3JjL3ZpZXcvc3RvcmUnO1xuaW1wb3J0IHsgZmFrZUZpbGVzLCBmYWtlUmVzb3VyY2VzLCBmYWtlUmljaCwgZmFrZVNlcmllcywgZmFrZVN0YXRlLCBzaGFwZXMgfSBmcm9tICcuL2Zha2UtcnVuJztcbmltcG9ydCB7IEZha2VTb3VyY2UgfSBmcm9tICcuL2Zha2Utc291cmNlJztcbmltcG9ydCB7IG1lYXN1cmVMaW5lcywgbWVhc3VyZVBvaW50cyB9IGZyb20gJy4vbWVhc3VyZSc7XG5cbmNvbnN0IHF1ZXJ5ID0gbmV3IFVSTFNlYXJjaFBhcmFtcyhsb2NhdGlvbi5zZWFyY2gpO1xuY29uc3Qgc2NlbmUgPSBxdWVyeS5nZXQoJ3NjZW5lJykgPz8gJ2xpdmUnO1xuY29uc3Qgc291cmNlID0gbmV3IEZha2VTb3VyY2UoKTtcbmNvbnN0IHN0b3JlID0gbmV3IFN0b3JlKHNvdXJjZSk7XG5zdG9yZS5jb25uZWN0KCk7XG5cbmNvbnN0IHRoZW1lID0gcXVlcnkuZ2V0KCd0aGVtZScpO1xuaWYgKHRoZW1lKSB7XG4gIGRvY3VtZW50LmRvY3VtZW50RWxlbWVudC5zZXRBdHRyaWJ1dGUoJ3RoZW1lJywgdGhlbWUpO1xuICBkb2N1bWVudC5kb2N1bWVudEVsZW1lbnQuc3R5bGUuY29sb3JTY2hlbWUgPSB0aGVtZTtcbn1cbnNvdXJjZS5idXN5ID0gTnVtYmVyKHF1ZXJ5LmdldCgnYnVzeScpID8/IDApO1xuXG5sZXQgZXBvY2ggPSAwO1xubGV0IHRpbWVyID0gMDtcblxuZnVuY3Rpb24gc3RlYWR5KHBvaW50cyA9IDI0MCk6IHZvaWQge1xuICBjb25zdCBzZXJpZXMgPSBPYmplY3QuZnJvbUVudHJpZXMoT2JqZWN0LmVudHJpZXMoc2hhcGVzKS5tYXAoKFtuYW1lLCBzaGFwZV0pID0+IFtuYW1lLCBmYWtlU2VyaWVzKHBvaW50cywgc2hhcGUpXSkpO1xuICBzb3VyY2UucHVzaCh7XG4gICAgZmlsZXM6IGZha2VGaWxlcyxcbiAgICBtZXRyaWNzOiB7XG4gICAgICByZXNldDogdHJ1ZSxcbiAgICAgIHNlcmllczogeyAuLi5zZXJpZXMsIGZpbmFsX3Njb3JlOiBmYWtlU2VyaWVzKDEsICgpID0+IDAuOTU3KSB9LFxuICAgICAgcmljaDogZmFrZVJpY2gsXG4gICAgICBkcm9wcGVkX25hbWVzOiAwLFxuICAgIH0sXG4gICAgcmVzb3VyY2VzOiB7IHJlc2V0OiB0cnVlLCBwb2ludHM6IGZha2VSZXNvdXJjZXMoODApIH0sXG4gIH0pO1xufVxuXG5jb25zdCBIRUFEID0gW1xuICAnXFx4MWJbMzZtSU5GT1xceDFiWzBtIGxvYWRpbmcgZGlnaXRzOiAxNzk3IGltYWdlcywgMTAgY2xhc3NlcycsXG4gICdcXHgxYlszM21XQVJOSU5HXFx4MWJbMG0gbGJmZ3MgbWF5IG5lZWQgbW9yZSBpdGVyYXRpb25zIG9uIFxceDFiWzFtdW5zY2FsZWRcXHgxYlswbSBkYXRhJyxcbiAgJ1xceDFiWzJtL3Vzci9saWIvcHl0aG9uMy4xMS9zaXRlLXBhY2thZ2VzL3NrbGVhcm4vbGluZWFyX21vZGVsL19sb2dpc3RpYy5weTo0NjVcXHgxYlswbScsXG4gICdcXHgxYlszMm1cdTI3MTMgc2NhbGVyIGZpdHRlZFxceDFiWzBtICBtZWFuPVxceDFiWzM1bTQuODhcXHgxYlswbSBzdGQ9XFx4MWJbMzVtNi4wMVxceDFiWzBtICBnclx1MDBGNlx1MDBERmUgXHU2NUU1XHU2NzJDXHU4QTlFIFx1RDgzRFx1REU0MicsXG4gICcnLFxuXS5qb2luKCdcXG4nKTtcblxuZnVuY3Rpb24gYmFyKG5hbWU6IHN0cmluZywgZG9uZTogbnVtYmVyLCBvZjogbnVtYmVyLCByYXRlOiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCBmdWxsID0gTWF0aC5yb3VuZCgoZG9uZSAvIG9mKSAqIDI0KTtcbiAgcmV0dXJuIGAke25hbWV9OiAke1N0cmluZyhNYXRoLnJvdW5kKCgxMDAgKiBkb25lKSAvIG9mKSkucGFkU3RhcnQoMyl9JXwkeydcdTI1ODgnLnJlcGVhdChmdWxsKX0keycgJy5yZXBlYXQoMjQgLSBmdWxsKX18ICR7ZG9uZX0vJHtvZn0gWyR7cmF0ZX1dYDtcbn1cblxuZnVuY3Rpb24gbW92ZSgpOiB2b2lkIHtcbiAgZXBvY2ggKz0gMTtcbiAgY29uc3QgW291dGVyLCBpbm5lcl0gPSBbTWF0aC5mbG9vcihlcG9jaCAvIDIwKSAlIDEyLCBlcG9jaCAlIDIwXTtcbiAgY29uc3QgbGluZSA9XG4gICAgaW5uZXIgPT09IDBcbiAgICAgID8gYFxcclxceDFiW0tlcG9jaCAke291dGVyfSAgbG9zcyBcXHgxYlsxbSR7KDIuMyAqIE1hdGguZXhwKC1vdXRlciAvIDQpKS50b0ZpeGVkKDQpfVxceDFiWzBtICBhY2N1cmFjeSAwLjkke291dGVyfVxcbmBcbiAgICAgIDogJyc7XG4gIGNvbnN0IHRleHQgPSBgJHtsaW5lfVxcciR7YmFyKCdlcG9jaHMnLCBvdXRlciwgMTIsICcwMDozMTwwMToxMiwgNC4xIHMvaXQnKX1cXG4ke2JhcignYmF0Y2hlcycsIGlubmVyLCAyMCwgJzUxLjIgaXQvcycpfVxceDFiW0FgO1xuICBjb25zdCBwb2ludHMgPSBPYmplY3QuZnJvbUVudHJpZXMoXG4gICAgT2JqZWN0LmVudHJpZXMoc2hhcGVzKS5tYXAoKFtuYW1lLCBzaGFwZV0pID0+IFtuYW1lLCBmYWtlU2VyaWVzKDEsIHNoYXBlLCAwLjQsIDI0MCArIGVwb2NoKV0pLFxuICApO1xuICBzb3VyY2UucHVzaChcbiAgICB7XG4gICAgICBzdGF0ZTogZmFrZVN0YXRlKCdSdW5uaW5nJywgeyBwcm9ncmVzczogeyBmcmFjdGlvbjogKG91dGVyICogMjAgKyBpbm5lcikgLyAyNDAsIHRleHQ6IGBlcG9jaHM6ICR7b3V0ZXJ9LzEyYCB9IH0pLFxuICAgICAgbWV0cmljczogeyByZXNldDogZmFsc2UsIHNlcmllczogcG9pbnRzLCByaWNoOiBbXSwgZHJvcHBlZF9uYW1lczogMCB9LFxuICAgIH0sXG4gICAgdGV4dCxcbiAgKTtcbn1cblxuZnVuY3Rpb24gbGl2ZSgpOiB2b2lkIHtcbiAgc291cmNlLnB1c2goeyBzdGF0ZTogZmFrZVN0YXRlKCdSdW5uaW5nJykgfSwgSEVBRCk7XG4gIHN0ZWFkeSgpO1xuICB0aW1lciA9IHdpbmRvdy5zZXRJbnRlcnZhbChtb3ZlLCAxNTApO1xuICBzb3VyY2UuY2FuY2VsZWQgPSAoKSA9PiB7XG4gICAgY2xlYXJJbnRlcnZhbCh0aW1lcik7XG4gICAgc291cmNlLnB1c2goeyBzdGF0ZTogZmFrZVN0YXRlKCdDYW5jZWxlZCcsIHsgZW5kZWQ6IERhdGUubm93KCkgLyAxMDAwLCBzaWduYWw6ICdTSUdURVJNJyB9KSB9KTtcbiAgfTtcbn1cblxuY29uc3QgTElORVMgPSBBcnJheS5mcm9tKFxuICB7IGxlbmd0aDogNDAwIH0sXG4gIChfLCBpKSA9PiBgZXBvY2ggJHtTdHJpbmcoaSkucGFkU3RhcnQoMyl9ICBsb3NzICR7KDIuMyAqIE1hdGguZXhwKC1pIC8gODApKS50b0ZpeGVkKDQpfVxcbmAsXG4pLmpvaW4oJycpO1xuY29uc3QgVFJBQ0VCQUNLID0gYFRyYWNlYmFjayAobW9zdCByZWNlbnQgY2FsbCBsYXN0KTpcXG4gIEZpbGUgXCJ0cmFpbi5weVwiLCBsaW5lIDE0LCBpbiA8bW9kdWxlPlxcbiAgICBtb2RlbC5maXQoWCwgeSlcXG5WYWx1ZUVycm9yOiBJbnB1dCBYIGNvbnRhaW5zIE5hTi5cXG5gO1xuXG5jb25zdCBzY2VuZXM6IFJlY29yZDxzdHJpbmcsICgpID0+IHZvaWQ+ID0ge1xuICBsaXZlLFxuICBlbmRlZCgpIHtcbiAgICBzb3VyY2UucHVzaCh7IHN0YXRlOiBmYWtlU3RhdGUoJ0NvbXBsZXRlZCcsIHsgZW5kZWQ6IERhdGUubm93KCkgLyAxMDAwLCBleGl0X2NvZGU6IDAgfSkgfSwgSEVBRCArIExJTkVTKTtcbiAgICBzdGVhZHkoKTtcbiAgfSxcbiAgZmFpbGVkKCkge1xuICAgIGNvbnN0IGVycm9yID0ge1xuICAgICAgbWVzc2FnZTogJ1ZhbHVlRXJyb3I6IElucHV0IFggY29udGFpbnMgTmFOLicsXG4gICAgICBoaW50OiAnVGhlIHRyYWNlYmFjayBiZWxvdyBlbmRzIGluIHRoZSBjZWxsXFx1MjAxOXMgbGluZSAxNC4nLFxuICAgICAgdHJhY2ViYWNrOiBUUkFDRUJBQ0ssXG4gICAgfTtcbiAgICBzb3VyY2UucHVzaChcbiAgICAgIHsgc3RhdGU6IGZha2VTdGF0ZSgnRmFpbGVkJywgeyBlbmRlZDogRGF0ZS5ub3coKSAvIDEwMDAsIGV4aXRfY29kZTogMSwgZXJyb3IgfSkgfSxcbiAgICAgIGAke0hFQUR9JHtMSU5FU31cXHgxYlszMW0ke1RSQUNFQkFDS31cXHgxYlswbWAsXG4gICAgKTtcbiAgfSxcbiAgcHJlcGFyaW5nKCkge1xuICAgIHNvdXJjZS5wdXNoKHtcbiAgICAgIHN0YXRlOiBmYWtlU3RhdGUoJ1ByZXBhcmluZycsIHsgc3RhcnRlZDogbnVsbCwgcGhhc2U6ICdJbnN0YWxsaW5nIDE0IHBhY2thZ2VzOiBzY2lraXQtbGVhcm4gMS42LjEnIH0pLFxuICAgIH0pO1xuICB9LFxuICBtYW55KCkge1xuICAgIGNvbnN0IHNlcmllcyA9IE9iamVjdC5mcm9tRW50cmllcyhcbiAgICAgIEFycmF5LmZyb20oeyBsZW5ndGg6IDMwMDAgfSwgKF8sIGkpID0+IFtgbGF5ZXIke2l9L25vcm1gLCBmYWtlU2VyaWVzKDUwLCBqID0+IE1hdGguc2luKGogLyA5ICsgaSkpXSksXG4gICAgKTtcbiAgICBzb3VyY2UucHVzaCh7IHN0YXRlOiBmYWtlU3RhdGUoJ1J1bm5pbmcnKSwgbWV0cmljczogeyByZXNldDogdHJ1ZSwgc2VyaWVzLCByaWNoOiBbXSwgZHJvcHBlZF9uYW1lczogOTdfMDAwIH0gfSk7XG4gIH0sXG4gIGZvcm0oKSB7XG4gICAgc291cmNlLnN1Ym1pdHRlZCA9IGxpdmU7XG4gIH0sXG4gIGxpbmVzOiAoKSA9PiB2b2lkIG1lYXN1cmVMaW5lcyhzb3VyY2UsIHN0b3JlKSxcbiAgcG9pbnRzOiAoKSA9PiB2b2lkIG1lYXN1cmVQb2ludHMoc291cmNlLCBzdG9yZSksXG59O1xuXG5zY2VuZXNbc2NlbmVdPy4oKTtcbmNvbnN0IHZpZXcgPSBzY2VuZSA9PT0gJ2Zvcm0nID8gZm9ybVBhbmVsKHN0b3JlKSA6IHJ1blZpZXcoc3RvcmUsIHsgdGFiOiBOdW1iZXIocXVlcnkuZ2V0KCd0YWInKSA/PyAwKSB9KTtcbmRvY3VtZW50LmJvZHkuYXBwZW5kKHZpZXcuZWxlbWVudCk7XG4iXSwKICAibWFwcGluZ3MiOiAiO0FBWU8sSUFBTSxXQUFOLGNBQXVCLE1BQU07QUFBQSxFQUNsQyxZQUNFLFNBQ1MsTUFDVDtBQUNBLFVBQU0sT0FBTztBQUZKO0FBQUEsRUFHWDtBQUFBLEVBSFc7QUFJYjtBQUVBLElBQUksU0FBUztBQUdiLGVBQXNCLElBQUlBLFNBQW1CLFVBQXFDO0FBQ2hGLFlBQVU7QUFDVixRQUFNLFNBQVMsTUFBTUEsUUFBTyxRQUFRLEVBQUUsR0FBRyxVQUFVLElBQUksT0FBTyxDQUFZO0FBQzFFLE1BQUksQ0FBQyxPQUFPLE1BQU0sSUFBSTtBQUNwQixVQUFNLElBQUksU0FBUyxPQUFPLE1BQU0sT0FBTyxXQUFXLDRCQUE0QixPQUFPLE1BQU0sT0FBTyxRQUFRLEVBQUU7QUFBQSxFQUM5RztBQUNBLFNBQU87QUFDVDtBQUdPLElBQU0sV0FBVztBQUd4QixlQUFzQixVQUFhLFNBQXFCLFdBQXVCLFdBQVcsVUFBc0I7QUFDOUcsUUFBTUMsU0FBUSxXQUFXLFdBQVcsUUFBUTtBQUM1QyxNQUFJO0FBQ0YsV0FBTyxNQUFNO0FBQUEsRUFDZixVQUFFO0FBQ0EsaUJBQWFBLE1BQUs7QUFBQSxFQUNwQjtBQUNGOzs7QUMvQk8sU0FBUyxFQUNkLEtBQ0EsYUFBeUIsQ0FBQyxNQUN2QixVQUN1QjtBQUMxQixRQUFNLFVBQVUsU0FBUyxjQUFjLEdBQUc7QUFDMUMsYUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLE9BQU8sUUFBUSxVQUFVLEdBQUc7QUFDdEQsUUFBSSxVQUFVLEtBQU0sU0FBUSxhQUFhLE1BQU0sRUFBRTtBQUFBLGFBQ3hDLFVBQVUsU0FBUyxVQUFVLFFBQVEsVUFBVSxPQUFXLFNBQVEsYUFBYSxNQUFNLE9BQU8sS0FBSyxDQUFDO0FBQUEsRUFDN0c7QUFDQSxPQUFLLFNBQVMsR0FBRyxRQUFRO0FBQ3pCLFNBQU87QUFDVDtBQUVPLFNBQVMsR0FBMEIsU0FBWSxVQUF1QjtBQUMzRSxhQUFXLENBQUMsTUFBTSxPQUFPLEtBQUssT0FBTyxRQUFRLFFBQVEsRUFBRyxTQUFRLGlCQUFpQixNQUFNLE9BQXdCO0FBQy9HLFNBQU87QUFDVDtBQUVPLFNBQVMsS0FBSyxXQUFvQixVQUF5QjtBQUNoRSxTQUFPLGdCQUFnQixHQUFHLFNBQVMsT0FBTyxDQUFDLFVBQWtDLENBQUMsQ0FBQyxLQUFLLENBQUM7QUFDdkY7QUFHTyxTQUFTLFFBQVEsU0FBa0IsTUFBb0I7QUFDNUQsTUFBSSxRQUFRLGdCQUFnQixLQUFNLFNBQVEsY0FBYztBQUMxRDtBQUVPLFNBQVMsS0FBSyxTQUFzQixTQUF3QjtBQUNqRSxVQUFRLFNBQVMsQ0FBQztBQUNwQjtBQUVBLElBQUlDLFVBQVM7QUFHTixTQUFTLFNBQVMsTUFBc0I7QUFDN0MsRUFBQUEsV0FBVTtBQUNWLFNBQU8sTUFBTSxJQUFJLElBQUlBLE9BQU07QUFDN0I7QUFFTyxTQUFTLE9BQ2QsT0FDQSxRQUNBLGFBQXlCLENBQUMsTUFDdkJDLE9BQ2dCO0FBQ25CLFFBQU0sVUFBVSxFQUFFLFVBQVUsRUFBRSxNQUFNLFVBQVUsT0FBTyxhQUFhLEdBQUcsV0FBVyxHQUFHLEdBQUdBLE9BQU0sS0FBSztBQUNqRyxVQUFRLGlCQUFpQixTQUFTLE1BQU07QUFDeEMsU0FBTztBQUNUO0FBR08sU0FBUyxPQUNkLE9BQ0EsU0FDQSxTQUNBLGFBQXlCLENBQUMsR0FDUDtBQUNuQixRQUFNLFVBQVU7QUFBQSxJQUNkO0FBQUEsSUFDQSxNQUFNO0FBQ0osWUFBTSxPQUFPLFFBQVEsYUFBYSxjQUFjLE1BQU07QUFDdEQsWUFBTSxTQUFTLElBQUk7QUFDbkIsY0FBUSxJQUFJO0FBQUEsSUFDZDtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0EsUUFBTSxTQUFTLE9BQU87QUFDdEIsU0FBTztBQUNUO0FBRU8sU0FBUyxNQUFNLFNBQTRCLFNBQXdCO0FBQ3hFLFVBQVEsYUFBYSxnQkFBZ0IsT0FBTyxPQUFPLENBQUM7QUFDdEQ7QUFFTyxTQUFTLE9BQU8sTUFBYyxNQUFrQjtBQUNyRCxRQUFNLE1BQU0sSUFBSSxnQkFBZ0IsSUFBSTtBQUNwQyxRQUFNLE9BQU8sRUFBRSxLQUFLLEVBQUUsTUFBTSxLQUFLLFVBQVUsS0FBSyxDQUFDO0FBQ2pELFdBQVMsS0FBSyxPQUFPLElBQUk7QUFDekIsT0FBSyxNQUFNO0FBQ1gsT0FBSyxPQUFPO0FBRVosYUFBVyxNQUFNLElBQUksZ0JBQWdCLEdBQUcsR0FBRyxHQUFNO0FBQ25EO0FBRU8sU0FBUyxXQUFXLE1BQW9CLE1BQWlDO0FBQzlFLFFBQU0sVUFBVSxPQUFPLFFBQVEsTUFBTSxLQUFLQyxNQUFLLEdBQUcsRUFBRSxPQUFPLHNCQUFzQixPQUFPLFFBQVEsSUFBSSxHQUFHLENBQUM7QUFDeEcsUUFBTUEsUUFBTyxZQUEyQjtBQUN0QyxVQUFNLFNBQVMsTUFBTSxTQUFTLEtBQUssR0FBRyxPQUFPO0FBQzdDLFlBQVEsY0FBYyxTQUFTLFdBQVc7QUFDMUMsZUFBVyxNQUFNO0FBQ2YsY0FBUSxjQUFjO0FBQUEsSUFDeEIsR0FBRyxJQUFJO0FBQUEsRUFDVDtBQUNBLFNBQU87QUFDVDtBQUdBLGVBQWUsU0FBUyxNQUFjLE1BQXFDO0FBQ3pFLE1BQUksVUFBVSxhQUFhLE9BQU8saUJBQWlCO0FBQ2pELFdBQU8sVUFBVSxVQUFVLFVBQVUsSUFBSSxFQUFFO0FBQUEsTUFDekMsTUFBTTtBQUFBLE1BQ04sTUFBTSxnQkFBZ0IsTUFBTSxJQUFJO0FBQUEsSUFDbEM7QUFBQSxFQUNGO0FBQ0EsU0FBTyxnQkFBZ0IsTUFBTSxJQUFJO0FBQ25DO0FBRUEsU0FBUyxnQkFBZ0IsTUFBYyxNQUE0QjtBQUNqRSxRQUFNLE9BQU8sRUFBRSxZQUFZLEVBQUUsT0FBTyxnQkFBZ0IsZUFBZSxPQUFPLENBQUM7QUFDM0UsT0FBSyxRQUFRO0FBQ2IsT0FBSyxNQUFNLElBQUk7QUFDZixPQUFLLE9BQU87QUFDWixRQUFNLFNBQVMsU0FBUyxZQUFZLE1BQU07QUFDMUMsT0FBSyxPQUFPO0FBQ1osT0FBSyxNQUFNO0FBQ1gsU0FBTztBQUNUOzs7QUNySE8sU0FBUyxZQUFZLE1BQXNDO0FBQ2hFLFFBQU0sUUFBUSxTQUFTLElBQUksRUFBRSxJQUFJLENBQUMsU0FBMkI7QUFDM0QsVUFBTSxLQUFLLEtBQUssUUFBUSxHQUFHO0FBQzNCLFdBQU8sS0FBSyxJQUFJLENBQUMsTUFBTSxFQUFFLElBQUksQ0FBQyxLQUFLLE1BQU0sR0FBRyxFQUFFLEVBQUUsS0FBSyxHQUFHLEtBQUssTUFBTSxLQUFLLENBQUMsRUFBRSxLQUFLLENBQUM7QUFBQSxFQUNuRixDQUFDO0FBQ0QsU0FBTyxPQUFPLFlBQVksS0FBSztBQUNqQztBQUVPLFNBQVMsU0FBUyxNQUF3QjtBQUMvQyxTQUFPLEtBQ0osTUFBTSxJQUFJLEVBQ1YsSUFBSSxVQUFRLEtBQUssS0FBSyxDQUFDLEVBQ3ZCLE9BQU8sT0FBTztBQUNuQjtBQUVPLFNBQVMsT0FBT0MsUUFBa0IsT0FBd0I7QUFDL0QsTUFBSSxVQUFVLFFBQVEsVUFBVSxPQUFXLFFBQU87QUFDbEQsTUFBSUEsT0FBTSxTQUFTLFVBQVUsTUFBTSxRQUFRLEtBQUssRUFBRyxRQUFPLE1BQU0sS0FBSyxJQUFJO0FBQ3pFLE1BQUlBLE9BQU0sU0FBUyxhQUFhLE9BQU8sVUFBVSxVQUFVO0FBQ3pELFdBQU8sT0FBTyxRQUFRLEtBQUssRUFDeEIsSUFBSSxDQUFDLENBQUMsS0FBSyxHQUFHLE1BQU0sR0FBRyxHQUFHLElBQUksR0FBRyxFQUFFLEVBQ25DLEtBQUssSUFBSTtBQUFBLEVBQ2Q7QUFDQSxTQUFPLE9BQU8sS0FBSztBQUNyQjtBQUdPLFNBQVMsVUFBVUEsUUFBa0IsTUFBdUI7QUFDakUsTUFBSUEsT0FBTSxTQUFTLE9BQVEsUUFBTyxTQUFTLElBQUk7QUFDL0MsTUFBSUEsT0FBTSxTQUFTLFVBQVcsUUFBTyxZQUFZLElBQUk7QUFDckQsTUFBSSxLQUFLLEtBQUssTUFBTSxHQUFJLFFBQU8sT0FBT0EsT0FBTSxZQUFZLFlBQVlBLE9BQU0sU0FBUyxTQUFTLEtBQUs7QUFFakcsTUFBSUEsT0FBTSxTQUFTLFNBQVUsUUFBTyxPQUFPLFNBQVMsT0FBTyxJQUFJLENBQUMsSUFBSSxPQUFPLElBQUksSUFBSTtBQUNuRixTQUFPO0FBQ1Q7QUFFTyxTQUFTLFFBQVFBLFFBQWtCLFNBQWtCLFNBQThCO0FBQ3hGLE1BQUlBLE9BQU0sU0FBUyxPQUFRLFFBQU8sWUFBWUEsUUFBTyxTQUFTLE9BQU87QUFDckUsUUFBTSxLQUFLLFNBQVMsT0FBTztBQUMzQixRQUFNLFNBQVMsR0FBRyxFQUFFO0FBQ3BCLFFBQU0sUUFBUSxTQUFTQSxRQUFPLEVBQUUsSUFBSSxPQUFPLFlBQVksb0JBQW9CLE9BQU8sQ0FBQztBQUNuRixRQUFNLFFBQVEsT0FBT0EsUUFBTyxPQUFPO0FBQ25DLEtBQUcsT0FBMkIsRUFBRSxPQUFPLFFBQVEsQ0FBQztBQUNoRCxRQUFNLE9BQU8sRUFBRSxPQUFPLEVBQUUsT0FBTyxXQUFXLElBQUksT0FBTyxHQUFHQSxPQUFNLElBQUk7QUFDbEUsUUFBTSxVQUFVLEVBQUUsT0FBTyxFQUFFLE9BQU8sV0FBVyxHQUFHLEVBQUUsU0FBUyxFQUFFLEtBQUssR0FBRyxHQUFHQSxPQUFNLEtBQUssR0FBRyxFQUFFLE9BQU8sQ0FBQyxHQUFHLE9BQU8sSUFBSSxDQUFDO0FBQy9HLFNBQU8sRUFBRSxPQUFBQSxRQUFPLFNBQVMsT0FBTyxNQUFNLFVBQVVBLFFBQU8sTUFBTSxLQUFLLEVBQUU7QUFDdEU7QUFFQSxTQUFTLFlBQVlBLFFBQWtCLFNBQWtCLFNBQThCO0FBQ3JGLFFBQU0sTUFBTSxFQUFFLFNBQVMsRUFBRSxNQUFNLFdBQVcsQ0FBQztBQUMzQyxNQUFJLFVBQVUsWUFBWTtBQUMxQixLQUFHLEtBQUssRUFBRSxPQUFPLFFBQVEsQ0FBQztBQUMxQixRQUFNLFFBQVEsRUFBRSxTQUFTLEVBQUUsT0FBTyxXQUFXLEdBQUcsS0FBS0EsT0FBTSxLQUFLO0FBQ2hFLFFBQU0sVUFBVTtBQUFBLElBQ2Q7QUFBQSxJQUNBLEVBQUUsT0FBTyxXQUFXO0FBQUEsSUFDcEIsRUFBRSxNQUFNO0FBQUEsSUFDUixFQUFFLE9BQU8sQ0FBQyxHQUFHLE9BQU8sRUFBRSxPQUFPLEVBQUUsT0FBTyxVQUFVLEdBQUdBLE9BQU0sSUFBSSxDQUFDO0FBQUEsRUFDaEU7QUFDQSxTQUFPLEVBQUUsT0FBQUEsUUFBTyxTQUFTLE9BQU8sTUFBTSxJQUFJLFFBQVE7QUFDcEQ7QUFFQSxTQUFTLFNBQVNBLFFBQWtCLFlBQTJDO0FBQzdFLE1BQUlBLE9BQU0sU0FBUyxZQUFZQSxPQUFNLFNBQVMsUUFBUTtBQUNwRCxVQUFNLFVBQVVBLE9BQU0sUUFBUSxJQUFJLFlBQVUsRUFBRSxVQUFVLEVBQUUsT0FBTyxPQUFPLEdBQUcsTUFBTSxDQUFDO0FBQ2xGLFVBQU0sT0FDSkEsT0FBTSxTQUFTLFVBQVUsRUFBRSxVQUFVLEVBQUUsT0FBTyxHQUFHLEdBQUdBLE9BQU0sUUFBUSxTQUFTLGtCQUFrQixrQkFBa0I7QUFDakgsVUFBTSxTQUFTLEVBQUUsVUFBVSxFQUFFLEdBQUcsWUFBWSxPQUFPLFlBQVksQ0FBQztBQUNoRSxTQUFLLFFBQVEsTUFBTSxHQUFHLE9BQU87QUFDN0IsV0FBTztBQUFBLEVBQ1Q7QUFDQSxNQUFJQSxPQUFNLFNBQVMsVUFBVUEsT0FBTSxTQUFTLFdBQVc7QUFDckQsVUFBTSxjQUFjQSxPQUFNLFNBQVMsU0FBUyxpQkFBaUI7QUFDN0QsV0FBTyxFQUFFLFlBQVksRUFBRSxHQUFHLFlBQVksTUFBTSxHQUFHLGFBQWEsWUFBWSxRQUFRLENBQUM7QUFBQSxFQUNuRjtBQUNBLFFBQU0sWUFBWUEsT0FBTSxTQUFTLFdBQVcsWUFBWTtBQUN4RCxTQUFPLEVBQUUsU0FBUyxFQUFFLEdBQUcsWUFBWSxNQUFNLFFBQVEsV0FBVyxjQUFjLE9BQU8sWUFBWSxRQUFRLENBQUM7QUFDeEc7QUFHTyxTQUFTLGFBQ2QsVUFDQSxRQUNBLFNBQzZDO0FBQzdDLE1BQUksVUFBVTtBQUNkLFFBQU0sT0FBTyxTQUFTLGFBQWE7QUFDbkMsUUFBTSxTQUFTLFNBQVMsSUFBSSxDQUFDLEVBQUUsT0FBQUEsT0FBTSxHQUFHLE1BQU07QUFDNUMsVUFBTSxRQUFRLEVBQUUsU0FBUyxFQUFFLE1BQU0sU0FBUyxNQUFNLFNBQVMsTUFBTSxPQUFPLENBQUM7QUFDdkUsT0FBRyxPQUFPO0FBQUEsTUFDUixRQUFRLE1BQU07QUFDWixrQkFBVTtBQUNWLGFBQUs7QUFDTCxnQkFBUTtBQUFBLE1BQ1Y7QUFBQSxJQUNGLENBQUM7QUFDRCxXQUFPLEVBQUUsU0FBUyxFQUFFLE9BQU8sV0FBVyxHQUFHLE9BQU9BLE9BQU0sS0FBSztBQUFBLEVBQzdELENBQUM7QUFDRCxRQUFNLFFBQVEsRUFBRSxLQUFLO0FBQ3JCLFFBQU0sT0FBTyxNQUFZLEtBQUssT0FBTyxTQUFTLE9BQU8sRUFBRyxPQUFPO0FBQy9ELE9BQUs7QUFDTCxRQUFNLFNBQVM7QUFBQSxJQUNiO0FBQUEsSUFDQSxFQUFFLE9BQU8sV0FBVztBQUFBLElBQ3BCLEVBQUUsTUFBTTtBQUFBLElBQ1IsRUFBRSxPQUFPLEVBQUUsT0FBTyxhQUFhLE1BQU0sYUFBYSxHQUFHLEdBQUcsTUFBTTtBQUFBLEVBQ2hFO0FBQ0EsU0FBTyxFQUFFLFNBQVMsRUFBRSxPQUFPLENBQUMsR0FBRyxRQUFRLEtBQUssR0FBRyxRQUFRLE1BQU0sU0FBUyxPQUFPLEVBQUc7QUFDbEY7OztBQ3ZIQSxJQUFNLFFBQVE7QUFBQSxFQUNaLElBQUk7QUFBQSxFQUNKLE1BQU07QUFBQSxFQUNOLE9BQU87QUFBQSxFQUNQLFVBQVU7QUFBQSxFQUNWLE9BQU87QUFBQSxFQUNQLE9BQU87QUFBQSxFQUNQLE9BQU87QUFBQSxFQUNQLE1BQU07QUFBQSxFQUNOLE1BQU07QUFBQSxFQUNOLE9BQU87QUFBQSxFQUNQLE1BQU07QUFBQSxFQUNOLFFBQVE7QUFBQSxFQUNSLE1BQU07QUFDUjtBQUlBLElBQU0sTUFBTTtBQUVMLFNBQVMsS0FBSyxNQUErQjtBQUNsRCxRQUFNLE1BQU0sU0FBUyxnQkFBZ0IsS0FBSyxLQUFLO0FBQy9DLE1BQUksYUFBYSxXQUFXLFdBQVc7QUFDdkMsTUFBSSxhQUFhLFNBQVMsUUFBUTtBQUNsQyxNQUFJLGFBQWEsZUFBZSxNQUFNO0FBQ3RDLFFBQU0sT0FBTyxTQUFTLGdCQUFnQixLQUFLLE1BQU07QUFDakQsT0FBSyxhQUFhLEtBQUssTUFBTSxJQUFJLENBQUM7QUFDbEMsTUFBSSxPQUFPLElBQUk7QUFDZixTQUFPO0FBQ1Q7OztBQzdCTyxTQUFTLE1BQU0sTUFBc0I7QUFDMUMsTUFBSSxPQUFPLElBQU0sUUFBTyxHQUFHLElBQUk7QUFDL0IsUUFBTSxRQUFRLENBQUMsTUFBTSxNQUFNLE1BQU0sTUFBTSxJQUFJO0FBQzNDLE1BQUksUUFBUTtBQUNaLE1BQUksT0FBTztBQUNYLEtBQUc7QUFDRCxhQUFTO0FBQ1QsWUFBUTtBQUFBLEVBQ1YsU0FBUyxTQUFTLFNBQVMsT0FBTyxNQUFNLFNBQVM7QUFDakQsU0FBTyxHQUFHLFFBQVEsT0FBTyxNQUFNLFFBQVEsQ0FBQyxJQUFJLEtBQUssTUFBTSxLQUFLLENBQUMsSUFBSSxNQUFNLElBQUksQ0FBQztBQUM5RTtBQUVPLFNBQVMsU0FBUyxTQUF5QjtBQUNoRCxRQUFNLFFBQVEsS0FBSyxJQUFJLEdBQUcsS0FBSyxNQUFNLE9BQU8sQ0FBQztBQUM3QyxRQUFNLElBQUksUUFBUTtBQUNsQixRQUFNLElBQUksS0FBSyxNQUFNLFFBQVEsRUFBRSxJQUFJO0FBQ25DLFFBQU0sUUFBUSxLQUFLLE1BQU0sUUFBUSxJQUFJO0FBQ3JDLE1BQUksU0FBUyxHQUFJLFFBQU8sR0FBRyxLQUFLLE1BQU0sUUFBUSxFQUFFLENBQUMsTUFBTSxRQUFRLEVBQUU7QUFDakUsTUFBSSxNQUFPLFFBQU8sR0FBRyxLQUFLLE1BQU0sT0FBTyxDQUFDLEVBQUUsU0FBUyxHQUFHLEdBQUcsQ0FBQztBQUMxRCxNQUFJLEVBQUcsUUFBTyxHQUFHLENBQUMsUUFBUSxPQUFPLENBQUMsRUFBRSxTQUFTLEdBQUcsR0FBRyxDQUFDO0FBQ3BELFNBQU8sR0FBRyxDQUFDO0FBQ2I7QUFHTyxTQUFTLE9BQU8sT0FBMEM7QUFDL0QsTUFBSSxVQUFVLFFBQVEsVUFBVSxPQUFXLFFBQU87QUFDbEQsTUFBSSxPQUFPLFVBQVUsS0FBSyxLQUFLLEtBQUssSUFBSSxLQUFLLElBQUksSUFBSyxRQUFPLE1BQU0sS0FBSztBQUN4RSxRQUFNLE9BQU8sS0FBSyxJQUFJLEtBQUs7QUFDM0IsTUFBSSxTQUFTLE1BQU0sT0FBTyxRQUFRLFFBQVEsS0FBTSxRQUFPLE1BQU0sY0FBYyxDQUFDLEVBQUUsUUFBUSxVQUFVLEdBQUc7QUFDbkcsU0FBTyxPQUFPLE9BQU8sTUFBTSxZQUFZLENBQUMsQ0FBQyxDQUFDO0FBQzVDO0FBRU8sU0FBUyxNQUFNLE9BQXVCO0FBQzNDLFNBQU8sT0FBTyxLQUFLLEVBQUUsUUFBUSxvQkFBb0IsR0FBRztBQUN0RDtBQUVPLFNBQVMsT0FBTyxHQUFXLEtBQWEsT0FBTyxHQUFHLEdBQUcsS0FBYTtBQUN2RSxTQUFPLEdBQUcsTUFBTSxDQUFDLENBQUMsSUFBSSxNQUFNLElBQUksTUFBTSxJQUFJO0FBQzVDO0FBR08sU0FBUyxLQUFLLFNBQWlCLFFBQWMsb0JBQUksS0FBSyxHQUFXO0FBQ3RFLFFBQU0sT0FBTyxJQUFJLEtBQUssVUFBVSxHQUFJO0FBQ3BDLFFBQU0sTUFBTSxDQUFDLE1BQXNCLE9BQU8sQ0FBQyxFQUFFLFNBQVMsR0FBRyxHQUFHO0FBQzVELFFBQU0sUUFBUSxHQUFHLElBQUksS0FBSyxTQUFTLENBQUMsQ0FBQyxJQUFJLElBQUksS0FBSyxXQUFXLENBQUMsQ0FBQyxJQUFJLElBQUksS0FBSyxXQUFXLENBQUMsQ0FBQztBQUN6RixRQUFNLE1BQU0sR0FBRyxLQUFLLFlBQVksQ0FBQyxJQUFJLElBQUksS0FBSyxTQUFTLElBQUksQ0FBQyxDQUFDLElBQUksSUFBSSxLQUFLLFFBQVEsQ0FBQyxDQUFDO0FBQ3BGLFNBQU8sS0FBSyxhQUFhLE1BQU0sTUFBTSxhQUFhLElBQUksUUFBUSxHQUFHLEdBQUcsSUFBSSxLQUFLO0FBQy9FOzs7QUN4Q0EsSUFBTSxZQUFxQjtBQUUzQixJQUFNLE1BQU07QUFFWixJQUFNLFFBQXVCO0FBQzdCLElBQU0sU0FBaUIsTUFBTTtBQUM3QixJQUFNLFNBQWlCLE1BQU07QUFDN0IsSUFBTSxRQUFpQixNQUFNO0FBQzdCLElBQU0sT0FBaUIsTUFBTTtBQUM3QixJQUFNLFFBQWlCLE1BQU07QUFDN0IsSUFBTSxPQUFpQixNQUFNO0FBQzdCLElBQU0sT0FBaUIsTUFBTTtBQUM3QixJQUFNLE1BQWlCLE1BQU07QUFDN0IsSUFBTSxTQUFpQixNQUFNO0FBQzdCLElBQU0sV0FBaUIsTUFBTTtBQUM3QixJQUFNLFdBQWlCLE1BQU07QUFDN0IsSUFBTSxZQUFpQixNQUFNO0FBQzdCLElBQU0sU0FBaUIsTUFBTTtBQUM3QixJQUFNLGNBQWlCLE1BQU07QUFDN0IsSUFBTSxnQkFBaUIsTUFBTTtBQUM3QixJQUFNLGdCQUFpQixNQUFNO0FBQzdCLElBQU0sZ0JBQWlCLE1BQU07QUFDN0IsSUFBTSxlQUFpQixNQUFNO0FBQzdCLElBQU0sZUFBaUIsTUFBTTtBQUU3QixJQUFNLFFBQWM7QUFDcEIsSUFBTSxTQUFjO0FBQ3BCLElBQU0sTUFBYztBQUNwQixJQUFNLFNBQWM7QUFDcEIsSUFBTSxPQUFjO0FBQ3BCLElBQU0sUUFBYztBQUNwQixJQUFNLFdBQWM7QUFDcEIsSUFBTSxjQUFjLFdBQVc7QUFFL0IsSUFBTSxZQUFjO0FBQ3BCLElBQU0sWUFBYztBQUNwQixJQUFNLFVBQWM7QUFDcEIsSUFBTSxhQUFjO0FBQ3BCLElBQU0sYUFBYztBQUNwQixJQUFNLFdBQWM7QUFDcEIsSUFBTSxTQUFjO0FBQ3BCLElBQU0sU0FBYztBQUVwQixJQUFNLFNBQWM7QUFDcEIsSUFBTSxhQUFjO0FBRXBCLElBQU0sY0FBYztBQUVwQixJQUFNLFNBQVMsT0FBTyxVQUFVO0FBRWhDLElBQU0sTUFBTSxTQUFTLFdBQVk7QUFDakMsSUFBTSxNQUFNLFNBQVMsU0FBWTtBQUNqQyxJQUFNLE1BQU0sU0FBUyxZQUFZO0FBRWpDLElBQUk7QUFJSixJQUFJO0FBRUosU0FBUyxhQUFhO0FBQ3JCLE1BQUksV0FBVztBQUdmLE1BQUksV0FBVyxVQUFVO0FBQ3hCLGNBQVU7QUFFVixhQUFTLElBQUksUUFBUSxPQUFPLFVBQVU7QUFDdEMsWUFBUSxXQUFXLG9CQUFvQixVQUFVLElBQUssOEJBQThCLFVBQVUsSUFBSyxPQUFPO0FBQzFHLElBQUFDLElBQUcsUUFBUSxPQUFPLFVBQVU7QUFFNUIsUUFBSSxjQUFjLElBQUksWUFBWSxVQUFVLENBQUM7QUFBQSxFQUM5QztBQUNEO0FBRUEsU0FBUyxTQUFTLElBQUksR0FBRztBQUN4QixNQUFJLEtBQUssTUFBTTtBQUNkLFFBQUksS0FBSyxHQUFHO0FBQ1osS0FBQyxHQUFHLFNBQVMsQ0FBQyxLQUFLLEdBQUcsSUFBSSxDQUFDO0FBQUEsRUFDNUI7QUFDRDtBQUVBLFNBQVMsU0FBUyxJQUFJLEdBQUc7QUFDeEIsTUFBSSxLQUFLLEdBQUc7QUFDWixLQUFHLFNBQVMsQ0FBQyxLQUFLLEdBQUcsT0FBTyxDQUFDO0FBQzlCO0FBRUEsU0FBUyxXQUFXLElBQUksTUFBTSxPQUFPO0FBQ3BDLEtBQUcsTUFBTSxJQUFJLElBQUksUUFBUTtBQUMxQjtBQUVBLFNBQVMsU0FBUyxLQUFLLEtBQUssTUFBTSxPQUFPO0FBQ3hDLE1BQUksS0FBSyxJQUFJLGNBQWMsR0FBRztBQUU5QixNQUFJLE9BQU87QUFDVixhQUFTLElBQUksR0FBRztBQUVqQixNQUFJLFFBQVE7QUFDWCxTQUFLLGFBQWEsSUFBSSxLQUFLO0FBRTVCLFNBQU87QUFDUjtBQUVBLFNBQVMsU0FBUyxLQUFLLE1BQU07QUFDNUIsU0FBTyxTQUFTLE9BQU8sS0FBSyxJQUFJO0FBQ2pDO0FBRUEsSUFBTSxhQUFhLG9CQUFJLFFBQVE7QUFFL0IsU0FBUyxRQUFRLElBQUksTUFBTSxNQUFNLE1BQU0sTUFBTTtBQUM1QyxNQUFJLFFBQVEsZUFBZSxPQUFPLFFBQVEsT0FBTztBQUNqRCxNQUFJLFdBQVcsV0FBVyxJQUFJLEVBQUU7QUFFaEMsTUFBSSxTQUFTLFVBQVU7QUFDdEIsT0FBRyxNQUFNLFlBQVk7QUFDckIsZUFBVyxJQUFJLElBQUksS0FBSztBQUV4QixRQUFJLE9BQU8sS0FBSyxPQUFPLEtBQUssT0FBTyxRQUFRLE9BQU87QUFDakQsZUFBUyxJQUFJLEdBQUc7QUFBQTtBQUVoQixlQUFTLElBQUksR0FBRztBQUFBLEVBQ2xCO0FBQ0Q7QUFFQSxJQUFNLGFBQWEsb0JBQUksUUFBUTtBQUUvQixTQUFTLFFBQVEsSUFBSSxZQUFZLGFBQWE7QUFDN0MsTUFBSSxXQUFXLGFBQWE7QUFDNUIsTUFBSSxXQUFXLFdBQVcsSUFBSSxFQUFFO0FBRWhDLE1BQUksWUFBWSxVQUFVO0FBQ3pCLGVBQVcsSUFBSSxJQUFJLFFBQVE7QUFDM0IsT0FBRyxNQUFNLGFBQWE7QUFDdEIsT0FBRyxNQUFNLGNBQWM7QUFBQSxFQUN4QjtBQUNEO0FBRUEsSUFBTSxZQUFZLG9CQUFJLFFBQVE7QUFFOUIsU0FBUyxPQUFPLElBQUksUUFBUSxRQUFRLFVBQVU7QUFDN0MsTUFBSSxVQUFVLFNBQVMsS0FBSztBQUM1QixNQUFJLFVBQVUsVUFBVSxJQUFJLEVBQUU7QUFFOUIsTUFBSSxXQUFXLFNBQVM7QUFDdkIsY0FBVSxJQUFJLElBQUksT0FBTztBQUN6QixPQUFHLE1BQU0sU0FBUyxTQUFTO0FBQzNCLE9BQUcsTUFBTSxRQUFRLFNBQVM7QUFDMUIsT0FBRyxNQUFNLGFBQWEsV0FBVyxDQUFDLFNBQU8sSUFBSSxPQUFPO0FBQ3BELE9BQUcsTUFBTSxZQUFZLFdBQVcsQ0FBQyxTQUFPLElBQUksT0FBTztBQUFBLEVBQ3BEO0FBQ0Q7QUFFQSxJQUFNLFNBQVMsRUFBQyxTQUFTLEtBQUk7QUFDN0IsSUFBTSxVQUFVLEVBQUMsR0FBRyxRQUFRLFNBQVMsS0FBSTtBQUV6QyxTQUFTQSxJQUFHLElBQUksSUFBSSxJQUFJLE1BQU07QUFDN0IsS0FBRyxpQkFBaUIsSUFBSSxJQUFJLE9BQU8sVUFBVSxNQUFNO0FBQ3BEO0FBRUEsU0FBUyxJQUFJLElBQUksSUFBSSxJQUFJLE1BQU07QUFDOUIsS0FBRyxvQkFBb0IsSUFBSSxJQUFJLE1BQU07QUFDdEM7QUFFQSxVQUFVLFdBQVc7QUFHckIsU0FBUyxXQUFXLEtBQUssS0FBSyxJQUFJLElBQUk7QUFDckMsTUFBSTtBQUNKLE9BQUssTUFBTTtBQUNYLE9BQUssTUFBTSxJQUFJLFNBQVM7QUFDeEIsTUFBSSxVQUFVLE1BQU07QUFFcEIsU0FBTyxLQUFLLEtBQUssR0FBRztBQUNuQixVQUFNLFVBQVcsS0FBSyxNQUFPLElBQUksT0FBTyxLQUFLLE1BQU0sQ0FBQztBQUVwRCxRQUFJLElBQUksR0FBRyxJQUFJO0FBQ2QsV0FBSztBQUFBO0FBRUwsV0FBSztBQUFBLEVBQ1A7QUFFQSxNQUFJLE1BQU0sSUFBSSxFQUFFLEtBQUssSUFBSSxFQUFFLElBQUk7QUFDOUIsV0FBTztBQUVSLFNBQU87QUFDUjtBQUVBLFNBQVMsYUFBYSxXQUFXO0FBQy9CLE1BQUksV0FBVyxDQUFDLE1BQU0sS0FBSyxRQUFRO0FBQ25DLFFBQUksS0FBSztBQUNULFFBQUksS0FBSztBQUVULGFBQVMsSUFBSSxLQUFLLEtBQUssS0FBSyxLQUFLO0FBQ2hDLFVBQUksVUFBVSxLQUFLLENBQUMsQ0FBQyxHQUFHO0FBQ3ZCLGFBQUs7QUFDTDtBQUFBLE1BQ0Q7QUFBQSxJQUNEO0FBRUEsYUFBUyxJQUFJLEtBQUssS0FBSyxLQUFLLEtBQUs7QUFDaEMsVUFBSSxVQUFVLEtBQUssQ0FBQyxDQUFDLEdBQUc7QUFDdkIsYUFBSztBQUNMO0FBQUEsTUFDRDtBQUFBLElBQ0Q7QUFFQSxXQUFPLENBQUMsSUFBSSxFQUFFO0FBQUEsRUFDZDtBQUVBLFNBQU87QUFDVDtBQUVBLElBQU0sYUFBYSxPQUFLLEtBQUs7QUFDN0IsSUFBTSxhQUFhLE9BQUssS0FBSyxRQUFRLElBQUk7QUFFekMsSUFBTSxjQUFjLGFBQWEsVUFBVTtBQUMzQyxJQUFNLGVBQWUsYUFBYSxVQUFVO0FBRTVDLFNBQVMsVUFBVSxNQUFNLEtBQUssS0FBSyxTQUFTLEdBQUcsTUFBTSxPQUFPO0FBRzNELE1BQUksY0FBYyxNQUFNLGVBQWU7QUFDdkMsTUFBSSxZQUFZLE1BQU0sYUFBYTtBQUVuQyxHQUFDLEtBQUssR0FBRyxJQUFJLFlBQVksTUFBTSxLQUFLLEdBQUc7QUFFdkMsTUFBSSxPQUFPLEtBQUssR0FBRztBQUNuQixNQUFJLE9BQU8sS0FBSyxHQUFHO0FBRW5CLE1BQUksTUFBTSxJQUFJO0FBQ2IsUUFBSSxVQUFVLEdBQUc7QUFDaEIsYUFBTyxLQUFLLEdBQUc7QUFDZixhQUFPLEtBQUssR0FBRztBQUFBLElBQ2hCLFdBQ1MsVUFBVSxJQUFJO0FBQ3RCLGFBQU8sS0FBSyxHQUFHO0FBQ2YsYUFBTyxLQUFLLEdBQUc7QUFBQSxJQUNoQixPQUNLO0FBQ0osZUFBUyxJQUFJLEtBQUssS0FBSyxLQUFLLEtBQUs7QUFDaEMsWUFBSSxJQUFJLEtBQUssQ0FBQztBQUVkLFlBQUksVUFBVSxDQUFDLEdBQUc7QUFDakIsY0FBSSxJQUFJO0FBQ1AsbUJBQU87QUFBQSxtQkFDQyxJQUFJO0FBQ1osbUJBQU87QUFBQSxRQUNUO0FBQUEsTUFDRDtBQUFBLElBQ0Q7QUFBQSxFQUNEO0FBRUEsU0FBTyxDQUFDLFFBQVEsS0FBSyxRQUFRLENBQUMsR0FBRztBQUNsQztBQUVBLFNBQVMsU0FBU0MsTUFBS0MsTUFBSyxNQUFNLFVBQVU7QUFDM0MsTUFBSSxVQUFVLEtBQUtELElBQUc7QUFDdEIsTUFBSSxVQUFVLEtBQUtDLElBQUc7QUFFdEIsTUFBSUQsUUFBT0MsTUFBSztBQUNmLFFBQUksV0FBVyxJQUFJO0FBQ2xCLE1BQUFELFFBQU87QUFDUCxNQUFBQyxRQUFPO0FBQUEsSUFDUixPQUNLO0FBQ0osTUFBQUQsUUFBTztBQUNQLE1BQUFDLFFBQU87QUFBQSxJQUNSO0FBQUEsRUFDRDtBQUVBLE1BQUksUUFBUSxRQUFRLEtBQUssUUFBUTtBQUVqQyxNQUFJLGFBQWEsV0FBVyxJQUFJLFFBQVE7QUFDeEMsTUFBSSxhQUFhLFdBQVcsSUFBSSxPQUFPO0FBRXZDLE1BQUksU0FBUyxXQUFXLE1BQU0sSUFBSUQsSUFBRyxDQUFDLENBQUM7QUFDdkMsTUFBSSxTQUFTLFdBQVcsTUFBTSxJQUFJQyxJQUFHLENBQUMsQ0FBQztBQUV2QyxNQUFJLFVBQVUsSUFBSSxNQUFNLE1BQU07QUFDOUIsTUFBSSxVQUFVLElBQUksTUFBTSxNQUFNO0FBRzlCLE1BQUksUUFBUSxJQUFJO0FBQ2YsUUFBSSxTQUFTO0FBQ1osZ0JBQVUsU0FBUyxTQUFTLENBQUMsTUFBTTtBQUNwQyxRQUFJLFNBQVM7QUFDWixnQkFBVSxTQUFTLFNBQVMsQ0FBQyxNQUFNO0FBQUEsRUFDckM7QUFFQSxNQUFJLFlBQVksUUFBUSxHQUFHO0FBQzFCLElBQUFELE9BQU0sVUFBVTtBQUNoQixJQUFBQyxPQUFNLFVBQVU7QUFBQSxFQUNqQixPQUNLO0FBQ0osSUFBQUQsT0FBTSxZQUFZQSxNQUFLLE9BQU87QUFDOUIsSUFBQUMsT0FBTSxZQUFZQSxNQUFLLE9BQU87QUFBQSxFQUMvQjtBQUVBLFNBQU8sQ0FBQ0QsTUFBS0MsSUFBRztBQUNqQjtBQUVBLFNBQVMsV0FBV0QsTUFBS0MsTUFBSyxNQUFNLFVBQVU7QUFDN0MsTUFBSSxTQUFTLFNBQVNELE1BQUtDLE1BQUssTUFBTSxRQUFRO0FBRTlDLE1BQUlELFFBQU87QUFDVixXQUFPLENBQUMsSUFBSTtBQUViLE1BQUlDLFFBQU87QUFDVixXQUFPLENBQUMsSUFBSTtBQUViLFNBQU87QUFDUjtBQUVBLElBQU0sV0FBVztBQUVqQixJQUFNLGdCQUFnQjtBQUFBLEVBQ3JCLE1BQU07QUFBQSxFQUNOLEtBQUs7QUFDTjtBQUVBLElBQU0sZUFBZTtBQUFBLEVBQ3BCLEtBQU07QUFBQSxFQUNOLE1BQU07QUFBQSxFQUNOLE1BQU07QUFDUDtBQUVBLElBQU0sV0FBVztBQUFBLEVBQ2hCLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFDTjtBQUlBLFNBQVMsU0FBUyxNQUFNLE1BQU0sTUFBTSxPQUFPO0FBQzFDLE1BQUksTUFBTSxJQUFJO0FBQ2IsV0FBTyxVQUFVLE1BQU0sTUFBTSxJQUFJO0FBRWxDLGVBQWEsTUFBTztBQUNwQixlQUFhLE9BQU8sUUFBUSxJQUFJO0FBQ2hDLGVBQWEsT0FBTyxRQUFRLElBQUk7QUFFaEMsU0FBTyxVQUFVLE1BQU0sTUFBTSxRQUFRO0FBQ3RDO0FBR0EsU0FBUyxPQUFPLElBQUksSUFBSTtBQUN2QixTQUFPLE1BQU0sT0FBTyxLQUFLO0FBQzFCO0FBSUEsU0FBUyxRQUFRLE1BQU0sTUFBTSxNQUFNO0FBQ2xDLFNBQU8sT0FBTyxNQUFNLENBQUM7QUFDckIsU0FBTyxPQUFPLE1BQU0sS0FBSyxTQUFTLENBQUM7QUFFbkMsU0FBTyxRQUFRLE1BQU07QUFDcEIsUUFBSSxLQUFLLElBQUksS0FBSztBQUNqQixhQUFPO0FBQ1I7QUFBQSxFQUNEO0FBRUEsU0FBTztBQUNSO0FBRUEsU0FBUyxVQUFVLE1BQU0sTUFBTSxLQUFLO0FBQ25DLE1BQUksT0FBTyxJQUFJO0FBQ2YsTUFBSSxPQUFPLElBQUk7QUFFZixNQUFJLFNBQVMsT0FBTyxLQUFLLEtBQUssQ0FBQztBQUMvQixNQUFJLFNBQVMsT0FBTyxLQUFLLEtBQUssQ0FBQztBQUUvQixNQUFJLFVBQVUsT0FBTyxLQUFLLE1BQU0sQ0FBQyxHQUFHO0FBQ3BDLE1BQUksVUFBVSxPQUFPLEtBQUssTUFBTyxHQUFHO0FBRXBDLE1BQUksVUFBVSxPQUFPLEtBQUssTUFBTyxHQUFHO0FBQ3BDLE1BQUksVUFBVSxPQUFPLEtBQUssTUFBTSxDQUFDLEdBQUc7QUFFcEMsTUFBSSxjQUFjLE9BQU8sS0FBSyxNQUFNLENBQUM7QUFDckMsTUFBSSxjQUFjLE9BQU8sS0FBSyxNQUFNLENBQUM7QUFFckMsTUFBSSxRQUFRLE9BQU87QUFDbkIsTUFBSSxXQUFXLE1BQU0sS0FBSztBQUUxQixNQUFJLFlBQVksSUFBSSxJQUFJLElBQUksR0FBRyxJQUFJLElBQUksQ0FBQztBQUN4QyxNQUFJLFlBQVksTUFBTSxTQUFTO0FBRS9CLE1BQUksaUJBQWlCLElBQUksWUFBWSxRQUFRO0FBUzdDLE1BQUksUUFBUSxTQUFTLGlCQUFpQixJQUFJO0FBQ3pDLFlBQVE7QUFJUixRQUFJLFFBQVEsS0FBSyxRQUFRLEdBQUc7QUFDM0IsY0FBUTtBQUVSLFVBQUksZUFBZSxLQUFLLFdBQVc7QUFDbEMsaUJBQVM7QUFFVixVQUFJLGVBQWUsS0FBSyxXQUFXLENBQUM7QUFDbkMsaUJBQVM7QUFBQSxJQUNYO0FBQUEsRUFDRDtBQUVBLE1BQUksZUFBZSxTQUFTLGFBQWE7QUFDekMsTUFBSSxNQUFlLE1BQU0sWUFBWTtBQUNyQyxNQUFJLE9BQWUsSUFBSSxJQUFJLE1BQU0sR0FBRyxDQUFDO0FBRXJDLE1BQUksVUFBVyxnQkFBZ0IsU0FBUyxJQUFLLFFBQVEsSUFBSSxNQUFLLElBQUs7QUFDbkUsTUFBSSxVQUFXLFNBQVMsWUFBWSxPQUFPLFNBQVMsT0FBSyxFQUFFLEdBQUcsRUFBRTtBQUNoRSxNQUFJLFdBQVcsUUFBUSxZQUFZLGVBQWUsS0FBSyxlQUFlLEtBQUssV0FBVyxXQUFXLGVBQWUsS0FBSyxXQUFXLFdBQVcsVUFBVTtBQUNySixNQUFJLFNBQVcsSUFBSSxTQUFTLFVBQVUsWUFBWSxRQUFRLFdBQVcsV0FBVyxJQUFJLFVBQVUsT0FBTyxDQUFDO0FBRXRHLE1BQUksVUFBVyxnQkFBZ0IsU0FBUyxJQUFLLFFBQVEsSUFBSSxNQUFLLElBQUs7QUFDbkUsTUFBSSxVQUFXLFNBQVMsWUFBWSxPQUFPLFNBQVMsT0FBSyxFQUFFLEdBQUcsRUFBRTtBQUNoRSxNQUFJLFdBQVcsUUFBUSxZQUFZLGVBQWUsS0FBSyxlQUFlLEtBQUssV0FBVyxXQUFXLGVBQWUsS0FBSyxXQUFXLFdBQVcsVUFBVSxDQUFDO0FBQ3RKLE1BQUksU0FBVyxJQUFJLFNBQVMsVUFBVSxZQUFZLFFBQVEsV0FBVyxXQUFXLElBQUksVUFBVSxPQUFPLENBQUM7QUFFdEcsTUFBSSxVQUFVLFVBQVUsVUFBVTtBQUNqQyxhQUFTO0FBRVYsU0FBTyxDQUFDLFFBQVEsTUFBTTtBQUN2QjtBQUdBLElBQU0sZUFBZSxJQUFJLEtBQUssYUFBYSxTQUFTLElBQUksV0FBVyxPQUFPO0FBQzFFLElBQU0sU0FBUyxTQUFPLGFBQWEsT0FBTyxHQUFHO0FBRTdDLElBQU0sSUFBSTtBQUVWLElBQU0sS0FBSyxFQUFFO0FBQ2IsSUFBTSxNQUFNLEVBQUU7QUFDZCxJQUFNLFFBQVEsRUFBRTtBQUNoQixJQUFNLFFBQVEsRUFBRTtBQUNoQixJQUFNLE9BQU8sRUFBRTtBQUNmLElBQU0sTUFBTSxFQUFFO0FBQ2QsSUFBTSxNQUFNLEVBQUU7QUFDZCxJQUFNLE1BQU0sRUFBRTtBQUNkLElBQU0sT0FBTyxFQUFFO0FBQ2YsSUFBTSxRQUFRLEVBQUU7QUFDaEIsSUFBTSxPQUFPLEVBQUU7QUFFZixJQUFNLE9BQVEsQ0FBQyxHQUFHLFlBQVksTUFBTSxFQUFFLEtBQUssQ0FBQyxJQUFJO0FBQ2hELElBQU0sUUFBUSxDQUFDLEdBQUcsWUFBWSxNQUFNLEVBQUUsTUFBTSxJQUFJLFNBQVM7QUFFekQsSUFBTSxNQUFNO0FBRVosU0FBUyxhQUFhLEdBQUc7QUFDeEIsVUFBUSxPQUFPLElBQUssS0FBSyxPQUFRLEtBQUssR0FBRyxJQUFJLEtBQUs7QUFDbkQ7QUFFQSxTQUFTLE1BQU0sS0FBSyxNQUFNLE1BQU07QUFDL0IsU0FBTyxJQUFJLElBQUksS0FBSyxJQUFJLEdBQUcsSUFBSTtBQUNoQztBQUVBLFNBQVMsS0FBSyxHQUFHO0FBQ2hCLFNBQU8sT0FBTyxLQUFLO0FBQ3BCO0FBRUEsU0FBUyxTQUFTLEdBQUc7QUFDcEIsU0FBTyxLQUFLLENBQUMsSUFBSSxJQUFJLE1BQU07QUFDNUI7QUFFQSxJQUFNLE9BQU8sTUFBTTtBQUFDO0FBSXBCLElBQU0sVUFBVSxRQUFNO0FBRXRCLElBQU0sVUFBVSxDQUFDLElBQUksT0FBTztBQUU1QixJQUFNLFVBQVUsQ0FBQUMsT0FBSztBQUVyQixJQUFNLFVBQVUsQ0FBQUEsT0FBSztBQUVyQixJQUFNLFFBQVEsQ0FBQyxHQUFHLE1BQU0sS0FBSztBQUU3QixJQUFNLFNBQVM7QUFHZixJQUFNLFdBQVcsU0FBTztBQUN2QixNQUFJLE1BQU0sR0FBRyxLQUFLLFNBQVMsSUFBSSxHQUFHO0FBQ2pDLFdBQU87QUFFUixRQUFNLE1BQU0sR0FBRyxHQUFHO0FBRWxCLFFBQU0sUUFBUSxJQUFJLE1BQU0sTUFBTTtBQUU5QixNQUFJLFNBQVM7QUFDWixXQUFPO0FBRVIsTUFBSSxNQUFNLE1BQU0sQ0FBQyxFQUFFLFNBQVM7QUFHNUIsTUFBSSxJQUFJLFFBQVEsSUFBSSxLQUFLLElBQUk7QUFDNUIsUUFBSSxDQUFDLEtBQUssR0FBRyxJQUFJLElBQUksTUFBTSxHQUFHO0FBQzlCLFdBQU8sQ0FBQyxHQUFHLFNBQVMsR0FBRyxDQUFDLElBQUksR0FBRztBQUFBLEVBQ2hDO0FBRUEsU0FBTyxTQUFTLEtBQUssR0FBRztBQUN6QjtBQUVBLFNBQVMsVUFBVSxLQUFLLE1BQU07QUFDN0IsU0FBTyxTQUFTLFNBQVMsU0FBUyxNQUFJLElBQUksQ0FBQyxJQUFFLElBQUk7QUFDbEQ7QUFFQSxTQUFTLFlBQVksS0FBSyxNQUFNO0FBQy9CLFNBQU8sU0FBUyxLQUFLLFNBQVMsTUFBSSxJQUFJLENBQUMsSUFBRSxJQUFJO0FBQzlDO0FBRUEsU0FBUyxZQUFZLEtBQUssTUFBTTtBQUMvQixTQUFPLFNBQVMsTUFBTSxTQUFTLE1BQUksSUFBSSxDQUFDLElBQUUsSUFBSTtBQUMvQztBQUlBLFNBQVMsU0FBUyxLQUFLLE1BQU0sR0FBRztBQUMvQixNQUFJLE1BQU0sR0FBRztBQUNaLFdBQU87QUFJUixNQUFJLElBQUksTUFBTTtBQUNkLE1BQUksSUFBSyxNQUFNLEtBQU0sSUFBSSxPQUFPO0FBQ2hDLFNBQU8sTUFBTSxDQUFDLElBQUk7QUFDbkI7QUFFQSxJQUFNLFdBQVcsb0JBQUksSUFBSTtBQUV6QixTQUFTLFNBQVMsS0FBSztBQUN0QixXQUFTLEtBQUcsS0FBSyxNQUFNLEdBQUcsRUFBRSxDQUFDLEtBQUssSUFBSTtBQUN2QztBQUVBLFNBQVMsU0FBUyxNQUFNLFFBQVEsUUFBUSxPQUFPO0FBQzlDLE1BQUksUUFBUSxDQUFDO0FBRWIsTUFBSSxVQUFVLE1BQU0sSUFBSSxRQUFRO0FBRWhDLFdBQVMsTUFBTSxRQUFRLE1BQU0sUUFBUSxPQUFPO0FBQzNDLFFBQUksT0FBTyxJQUFJLEdBQUc7QUFDbEIsUUFBSSxNQUFNLFNBQVMsSUFBSSxNQUFNLEdBQUcsR0FBRyxJQUFJO0FBRXZDLGFBQVMsSUFBSSxHQUFHLElBQUksTUFBTSxRQUFRLEtBQUs7QUFDdEMsVUFBSSxRQUFRLFFBQVEsS0FBSyxDQUFDLEdBQUcsTUFBTSxDQUFDLENBQUMsSUFBSSxHQUFHLEtBQUssTUFBTSxDQUFDLElBQUk7QUFDNUQsVUFBSSxPQUFPLE9BQU8sSUFBSSxJQUFJLFNBQVMsT0FBTyxRQUFRLENBQUMsSUFBSSxJQUFJLFFBQVEsQ0FBQztBQUNwRSxVQUFJLE9BQU8sUUFBUSxLQUFLLFFBQVEsU0FBUyxPQUFPLEdBQUc7QUFDbkQsWUFBTSxLQUFLLElBQUk7QUFDZixlQUFTLElBQUksTUFBTSxHQUFHO0FBQUEsSUFDdkI7QUFBQSxFQUNEO0FBRUEsU0FBTztBQUNSO0FBSUEsSUFBTSxZQUFZLENBQUM7QUFDbkIsSUFBTSxZQUFZLENBQUM7QUFFbkIsSUFBTSxnQkFBZ0IsQ0FBQyxNQUFNLElBQUk7QUFFakMsSUFBTSxRQUFRLE1BQU07QUFDcEIsSUFBTSxRQUFRLE9BQU87QUFDckIsSUFBTSxVQUFVLE9BQUssTUFBTTtBQUUzQixTQUFTLE1BQU0sR0FBRztBQUNqQixTQUFPLE9BQU8sS0FBSztBQUNwQjtBQUVBLFNBQVMsTUFBTSxHQUFHO0FBQ2pCLE1BQUksS0FBSztBQUVULE1BQUksS0FBSyxNQUFNO0FBQ2QsUUFBSSxJQUFJLEVBQUU7QUFDVixTQUFLLEtBQUssUUFBUSxLQUFLO0FBQUEsRUFDeEI7QUFFQSxTQUFPO0FBQ1I7QUFFQSxTQUFTLFVBQVUsR0FBRztBQUNyQixTQUFPLEtBQUssUUFBUSxPQUFPLEtBQUs7QUFDakM7QUFFQSxJQUFNLGFBQWEsT0FBTyxlQUFlLFVBQVU7QUFFbkQsSUFBTSxZQUFZO0FBRWxCLFNBQVMsS0FBSyxHQUFHLFNBQVMsT0FBTztBQUNoQyxNQUFJO0FBRUosTUFBSSxNQUFNLENBQUMsR0FBRztBQUNiLFFBQUksTUFBTSxFQUFFLEtBQUssT0FBSyxLQUFLLElBQUk7QUFFL0IsUUFBSSxNQUFNLEdBQUcsS0FBSyxPQUFPLEdBQUcsR0FBRztBQUM5QixZQUFNLE1BQU0sRUFBRSxNQUFNO0FBQ3BCLGVBQVMsSUFBSSxHQUFHLElBQUksRUFBRSxRQUFRO0FBQzdCLFlBQUksQ0FBQyxJQUFJLEtBQUssRUFBRSxDQUFDLEdBQUcsTUFBTTtBQUFBLElBQzVCO0FBRUMsWUFBTSxFQUFFLE1BQU07QUFBQSxFQUNoQixXQUNTLGFBQWE7QUFDckIsVUFBTSxFQUFFLE1BQU07QUFBQSxXQUNOLE9BQU8sQ0FBQyxHQUFHO0FBQ25CLFVBQU0sQ0FBQztBQUNQLGFBQVMsS0FBSyxHQUFHO0FBQ2hCLFVBQUksS0FBSztBQUNSLFlBQUksQ0FBQyxJQUFJLEtBQUssRUFBRSxDQUFDLEdBQUcsTUFBTTtBQUFBLElBQzVCO0FBQUEsRUFDRDtBQUVDLFVBQU07QUFFUCxTQUFPO0FBQ1I7QUFFQSxTQUFTLE9BQU8sTUFBTTtBQUNyQixNQUFJLE9BQU87QUFFWCxXQUFTLElBQUksR0FBRyxJQUFJLEtBQUssUUFBUSxLQUFLO0FBQ3JDLFFBQUksTUFBTSxLQUFLLENBQUM7QUFFaEIsYUFBUyxPQUFPLEtBQUs7QUFDcEIsVUFBSSxPQUFPLFdBQVc7QUFDckIsWUFBSSxNQUFNLEtBQUssR0FBRyxDQUFDO0FBQ2xCLGlCQUFPLEtBQUssR0FBRyxHQUFHLEtBQUssSUFBSSxHQUFHLENBQUMsQ0FBQztBQUFBO0FBRWhDLGVBQUssR0FBRyxJQUFJLEtBQUssSUFBSSxHQUFHLENBQUM7QUFBQSxNQUMzQjtBQUFBLElBQ0Q7QUFBQSxFQUNEO0FBRUEsU0FBTztBQUNSO0FBR0EsSUFBTSxjQUFjO0FBQ3BCLElBQU0sY0FBYztBQUNwQixJQUFNLGNBQWM7QUFHcEIsU0FBUyxXQUFXLE9BQU8sVUFBVSxZQUFZO0FBQ2hELFdBQVMsSUFBSSxHQUFHLElBQUksY0FBYyxJQUFJLElBQUksU0FBUyxRQUFRLEtBQUs7QUFDL0QsUUFBSSxVQUFVLFNBQVMsQ0FBQztBQUV4QixRQUFJLFVBQVUsYUFBYTtBQUMxQixXQUFLLFVBQVU7QUFDZixhQUFPLE1BQU0sS0FBSyxNQUFNLEVBQUUsS0FBSztBQUM5QixjQUFNLElBQUksSUFBSTtBQUVmLFdBQUssVUFBVTtBQUNmLGFBQU8sS0FBSyxjQUFjLE1BQU0sRUFBRSxLQUFLO0FBQ3RDLGNBQU0sY0FBYyxJQUFJLElBQUk7QUFBQSxJQUM5QjtBQUFBLEVBQ0Q7QUFDRDtBQUlBLFNBQVMsS0FBSyxRQUFRLFdBQVc7QUFDaEMsTUFBSSxlQUFlLE1BQU0sR0FBRztBQUczQixRQUFJQyxTQUFRLE9BQU8sQ0FBQyxFQUFFLE1BQU07QUFFNUIsYUFBUyxJQUFJLEdBQUcsSUFBSSxPQUFPLFFBQVE7QUFDbEMsTUFBQUEsT0FBTSxLQUFLLEdBQUcsT0FBTyxDQUFDLEVBQUUsTUFBTSxDQUFDLENBQUM7QUFFakMsUUFBSSxDQUFDLE1BQU1BLE9BQU0sQ0FBQyxDQUFDO0FBQ2xCLE1BQUFBLFNBQVEsU0FBU0EsTUFBSztBQUV2QixXQUFPQTtBQUFBLEVBQ1I7QUFFQSxNQUFJLFFBQVEsb0JBQUksSUFBSTtBQUVwQixXQUFTLEtBQUssR0FBRyxLQUFLLE9BQU8sUUFBUSxNQUFNO0FBQzFDLFFBQUksSUFBSSxPQUFPLEVBQUU7QUFDakIsUUFBSSxLQUFLLEVBQUUsQ0FBQztBQUNaLFFBQUksTUFBTSxHQUFHO0FBRWIsYUFBUyxJQUFJLEdBQUcsSUFBSSxLQUFLO0FBQ3hCLFlBQU0sSUFBSSxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ2pCO0FBRUEsTUFBSSxPQUFPLENBQUMsTUFBTSxLQUFLLEtBQUssRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLElBQUksQ0FBQyxDQUFDO0FBRW5ELE1BQUksYUFBYSxLQUFLLENBQUMsRUFBRTtBQUV6QixNQUFJLFFBQVEsb0JBQUksSUFBSTtBQUVwQixXQUFTLElBQUksR0FBRyxJQUFJLFlBQVk7QUFDL0IsVUFBTSxJQUFJLEtBQUssQ0FBQyxFQUFFLENBQUMsR0FBRyxDQUFDO0FBRXhCLFdBQVMsS0FBSyxHQUFHLEtBQUssT0FBTyxRQUFRLE1BQU07QUFDMUMsUUFBSSxJQUFJLE9BQU8sRUFBRTtBQUNqQixRQUFJLEtBQUssRUFBRSxDQUFDO0FBRVosYUFBUyxLQUFLLEdBQUcsS0FBSyxFQUFFLFFBQVEsTUFBTTtBQUNyQyxVQUFJLEtBQUssRUFBRSxFQUFFO0FBRWIsVUFBSSxRQUFRLE1BQU0sVUFBVSxFQUFFLEtBQUssTUFBUztBQUU1QyxVQUFJLFdBQVcsWUFBWSxVQUFVLEVBQUUsRUFBRSxFQUFFLElBQUk7QUFFL0MsVUFBSSxXQUFXLENBQUM7QUFFaEIsZUFBUyxJQUFJLEdBQUcsSUFBSSxHQUFHLFFBQVEsS0FBSztBQUNuQyxZQUFJLE9BQU8sR0FBRyxDQUFDO0FBQ2YsWUFBSSxhQUFhLE1BQU0sSUFBSSxHQUFHLENBQUMsQ0FBQztBQUVoQyxZQUFJLFNBQVMsTUFBTTtBQUNsQixjQUFJLFlBQVksYUFBYTtBQUM1QixrQkFBTSxVQUFVLElBQUk7QUFFcEIsZ0JBQUksWUFBWTtBQUNmLHVCQUFTLEtBQUssVUFBVTtBQUFBLFVBQzFCO0FBQUEsUUFDRDtBQUVDLGdCQUFNLFVBQVUsSUFBSTtBQUFBLE1BQ3RCO0FBRUEsaUJBQVcsT0FBTyxVQUFVLFVBQVU7QUFFdEMsV0FBSyxLQUFLLEtBQUs7QUFBQSxJQUNoQjtBQUFBLEVBQ0Q7QUFFQSxTQUFPO0FBQ1I7QUFFQSxJQUFNLFlBQVksT0FBTyxrQkFBa0IsY0FBYyxRQUFNLFFBQVEsUUFBUSxFQUFFLEtBQUssRUFBRSxJQUFJO0FBRzVGLFNBQVMsU0FBU0EsUUFBTztBQUN4QixNQUFJLE9BQU9BLE9BQU0sQ0FBQztBQUNsQixNQUFJLE9BQU8sS0FBSztBQUVoQixNQUFJLE9BQU8sTUFBTSxJQUFJO0FBQ3JCLFdBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxRQUFRO0FBQ2hDLFNBQUssQ0FBQyxJQUFJO0FBRVgsT0FBSyxLQUFLLENBQUMsSUFBSSxPQUFPLEtBQUssRUFBRSxJQUFJLEtBQUssRUFBRSxDQUFDO0FBRXpDLE1BQUlDLFVBQVMsQ0FBQztBQUNkLFdBQVMsSUFBSSxHQUFHLElBQUlELE9BQU0sUUFBUSxLQUFLO0FBQ3RDLFFBQUksTUFBTUEsT0FBTSxDQUFDO0FBQ2pCLFFBQUksT0FBTyxNQUFNLElBQUk7QUFFckIsYUFBUyxJQUFJLEdBQUcsSUFBSSxNQUFNO0FBQ3pCLFdBQUssQ0FBQyxJQUFJLElBQUksS0FBSyxDQUFDLENBQUM7QUFFdEIsSUFBQUMsUUFBTyxLQUFLLElBQUk7QUFBQSxFQUNqQjtBQUVBLFNBQU9BO0FBQ1I7QUFHQSxTQUFTLGVBQWUsUUFBUTtBQUMvQixNQUFJLFFBQVEsT0FBTyxDQUFDLEVBQUUsQ0FBQztBQUN2QixNQUFJLE9BQU8sTUFBTTtBQUVqQixXQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sUUFBUSxLQUFLO0FBQ3ZDLFFBQUksUUFBUSxPQUFPLENBQUMsRUFBRSxDQUFDO0FBRXZCLFFBQUksTUFBTSxVQUFVO0FBQ25CLGFBQU87QUFFUixRQUFJLFNBQVMsT0FBTztBQUNuQixlQUFTLElBQUksR0FBRyxJQUFJLE1BQU0sS0FBSztBQUM5QixZQUFJLE1BQU0sQ0FBQyxLQUFLLE1BQU0sQ0FBQztBQUN0QixpQkFBTztBQUFBLE1BQ1Q7QUFBQSxJQUNEO0FBQUEsRUFDRDtBQUVBLFNBQU87QUFDUjtBQUVBLFNBQVMsTUFBTSxNQUFNLFVBQVUsS0FBSztBQUNuQyxRQUFNLE1BQU0sS0FBSztBQUdqQixNQUFJLE9BQU87QUFDVixXQUFPO0FBR1IsTUFBSSxXQUFXO0FBQ2YsTUFBSSxVQUFVLE1BQU07QUFFcEIsU0FBTyxZQUFZLFdBQVcsS0FBSyxRQUFRLEtBQUs7QUFDL0M7QUFFRCxTQUFPLFdBQVcsWUFBWSxLQUFLLE9BQU8sS0FBSztBQUM5QztBQUdELE1BQUksV0FBVztBQUNkLFdBQU87QUFFUixRQUFNLFNBQVMsSUFBSSxHQUFHLE9BQU8sVUFBVSxXQUFXLEtBQUssT0FBTyxDQUFDO0FBRS9ELFdBQVMsVUFBVSxLQUFLLFFBQVEsR0FBRyxJQUFJLFdBQVcsUUFBUSxLQUFLLFNBQVMsS0FBSyxRQUFRO0FBQ3BGLFVBQU0sSUFBSSxLQUFLLENBQUM7QUFFaEIsUUFBSSxLQUFLLE1BQU07QUFDZCxVQUFJLEtBQUs7QUFDUixlQUFPO0FBRVIsZ0JBQVU7QUFBQSxJQUNYO0FBQUEsRUFDRDtBQUVBLFNBQU87QUFDUjtBQUVBLElBQU0sU0FBUztBQUFBLEVBQ2Q7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNEO0FBRUEsSUFBTSxPQUFPO0FBQUEsRUFDWjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNEO0FBRUEsU0FBUyxPQUFPLEtBQUs7QUFDcEIsU0FBTyxJQUFJLE1BQU0sR0FBRyxDQUFDO0FBQ3RCO0FBRUEsSUFBTSxRQUFRLEtBQUssSUFBSSxNQUFNO0FBRTdCLElBQU0sVUFBVSxPQUFPLElBQUksTUFBTTtBQUVqQyxJQUFNLFdBQVc7QUFBQSxFQUNoQixNQUFNO0FBQUEsRUFDTixLQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixLQUFNO0FBQ1A7QUFFQSxTQUFTLFNBQVMsS0FBSztBQUN0QixVQUFRLE1BQU0sS0FBSyxNQUFNLE1BQU07QUFDaEM7QUFFQSxTQUFTLFNBQVMsS0FBSztBQUN0QixVQUFRLE1BQU0sS0FBSyxPQUFPLE1BQU0sTUFBTSxNQUFNLE1BQU07QUFDbkQ7QUFjQSxJQUFNLE9BQU87QUFBQTtBQUFBLEVBRVosTUFBTSxPQUFLLEVBQUUsWUFBWTtBQUFBO0FBQUEsRUFFekIsSUFBSyxRQUFNLEVBQUUsWUFBWSxJQUFFLElBQUksTUFBTSxDQUFDO0FBQUE7QUFBQSxFQUV0QyxNQUFNLENBQUMsR0FBRyxVQUFVLE1BQU0sS0FBSyxFQUFFLFNBQVMsQ0FBQztBQUFBO0FBQUEsRUFFM0MsS0FBSyxDQUFDLEdBQUcsVUFBVSxNQUFNLElBQUksRUFBRSxTQUFTLENBQUM7QUFBQTtBQUFBLEVBRXpDLElBQUssT0FBSyxTQUFTLEVBQUUsU0FBUyxJQUFFLENBQUM7QUFBQTtBQUFBLEVBRWpDLEdBQUksT0FBSyxFQUFFLFNBQVMsSUFBRTtBQUFBO0FBQUEsRUFFdEIsSUFBSyxPQUFLLFNBQVMsRUFBRSxRQUFRLENBQUM7QUFBQTtBQUFBLEVBRTlCLEdBQUksT0FBSyxFQUFFLFFBQVE7QUFBQTtBQUFBLEVBRW5CLE1BQU0sQ0FBQyxHQUFHLFVBQVUsTUFBTSxLQUFLLEVBQUUsT0FBTyxDQUFDO0FBQUE7QUFBQSxFQUV6QyxLQUFLLENBQUMsR0FBRyxVQUFVLE1BQU0sSUFBSSxFQUFFLE9BQU8sQ0FBQztBQUFBO0FBQUEsRUFFdkMsSUFBSyxPQUFLLFNBQVMsRUFBRSxTQUFTLENBQUM7QUFBQTtBQUFBLEVBRS9CLEdBQUksT0FBSyxFQUFFLFNBQVM7QUFBQTtBQUFBLEVBRXBCLEdBQUksT0FBSztBQUFDLFFBQUlDLEtBQUksRUFBRSxTQUFTO0FBQUcsV0FBT0EsTUFBSyxJQUFJLEtBQUtBLEtBQUksS0FBS0EsS0FBSSxLQUFLQTtBQUFBLEVBQUU7QUFBQTtBQUFBLEVBRXpFLElBQUssT0FBSyxFQUFFLFNBQVMsS0FBSyxLQUFLLE9BQU87QUFBQTtBQUFBLEVBRXRDLElBQUssT0FBSyxFQUFFLFNBQVMsS0FBSyxLQUFLLE9BQU87QUFBQTtBQUFBLEVBRXRDLEdBQUksT0FBSyxFQUFFLFNBQVMsS0FBSyxLQUFLLE1BQU07QUFBQTtBQUFBLEVBRXBDLElBQUssT0FBSyxTQUFTLEVBQUUsV0FBVyxDQUFDO0FBQUE7QUFBQSxFQUVqQyxHQUFJLE9BQUssRUFBRSxXQUFXO0FBQUE7QUFBQSxFQUV0QixJQUFLLE9BQUssU0FBUyxFQUFFLFdBQVcsQ0FBQztBQUFBO0FBQUEsRUFFakMsR0FBSSxPQUFLLEVBQUUsV0FBVztBQUFBO0FBQUEsRUFFdEIsS0FBSyxPQUFLLFNBQVMsRUFBRSxnQkFBZ0IsQ0FBQztBQUN2QztBQUVBLFNBQVMsUUFBUSxLQUFLLE9BQU87QUFDNUIsVUFBUSxTQUFTO0FBQ2pCLE1BQUksUUFBUSxDQUFDO0FBRWIsTUFBSSxJQUFJLHdCQUF3QjtBQUVoQyxTQUFPLElBQUksRUFBRSxLQUFLLEdBQUc7QUFDcEIsVUFBTSxLQUFLLEVBQUUsQ0FBQyxFQUFFLENBQUMsS0FBSyxNQUFNLEtBQUssRUFBRSxDQUFDLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQztBQUU5QyxTQUFPLE9BQUs7QUFDWCxRQUFJLE1BQU07QUFFVixhQUFTLElBQUksR0FBRyxJQUFJLE1BQU0sUUFBUTtBQUNqQyxhQUFPLE9BQU8sTUFBTSxDQUFDLEtBQUssV0FBVyxNQUFNLENBQUMsSUFBSSxNQUFNLENBQUMsRUFBRSxHQUFHLEtBQUs7QUFFbEUsV0FBTztBQUFBLEVBQ1I7QUFDRDtBQUVBLElBQU0sVUFBVSxJQUFJLEtBQUssZUFBZSxFQUFFLGdCQUFnQixFQUFFO0FBRzVELFNBQVMsT0FBTyxNQUFNLElBQUk7QUFDekIsTUFBSTtBQUdKLE1BQUksTUFBTSxTQUFTLE1BQU07QUFDeEIsWUFBUSxJQUFJLEtBQUssQ0FBQyxPQUFPLEtBQUssa0JBQWtCLElBQUksR0FBRztBQUFBLFdBQy9DLE1BQU07QUFDZCxZQUFRO0FBQUEsT0FDSjtBQUNKLFlBQVEsSUFBSSxLQUFLLEtBQUssZUFBZSxTQUFTLEVBQUMsVUFBVSxHQUFFLENBQUMsQ0FBQztBQUM3RCxVQUFNLGdCQUFnQixLQUFLLGdCQUFnQixDQUFDO0FBQUEsRUFDN0M7QUFFQSxTQUFPO0FBQ1I7QUFNQSxJQUFNLFlBQVksT0FBSyxJQUFJLEtBQUs7QUFFaEMsSUFBTSxXQUFXLENBQUMsR0FBRSxHQUFFLEtBQUksQ0FBQztBQUczQixJQUFNLFdBQVcsU0FBUyxJQUFJLEtBQUssR0FBRyxRQUFRO0FBRzlDLElBQU0sV0FBVyxTQUFTLElBQUksR0FBRyxJQUFJLFFBQVE7QUFHN0MsSUFBTSxhQUFhLFNBQVMsT0FBTyxTQUFTO0FBRTVDLElBQU0sV0FBVyxTQUFTLE9BQU8sUUFBUTtBQUV6QyxJQUFNLEtBQUs7QUFFWCxJQUFNLE9BQVU7QUFDaEIsSUFBTSxTQUFVLEtBQUs7QUFDckIsSUFBTSxLQUFVO0FBQ2hCLElBQU0sT0FBVSxLQUFLO0FBQ3JCLElBQU0sU0FBVSxPQUFPO0FBRXZCLElBQU0sS0FBVTtBQUNoQixJQUFNLE1BQVU7QUFDaEIsSUFBTSxRQUFVLE1BQU07QUFDdEIsSUFBTSxVQUFVLEtBQUs7QUFDckIsSUFBTSxLQUFVO0FBRWhCLElBQU0sSUFBSTtBQUVWLFNBQVMsY0FBYyxJQUFJO0FBQzFCLE1BQUksSUFBSyxLQUFLLEtBQ2IsSUFBSyxJQUFLLElBQ1ZBLEtBQUssSUFBSyxJQUNWLElBQUtBLEtBQUssSUFDVixLQUFLLElBQUssSUFDVixJQUFLLElBQUs7QUFHWCxNQUFJLGNBQWMsTUFBTSxJQUFJLFNBQVMsSUFBSSxHQUFHLEdBQUcsUUFBUSxFQUFFLE9BQU8sU0FBUyxJQUFJLFNBQVMsSUFBSSxJQUFJLEdBQUcsUUFBUTtBQUV6RyxNQUFJLFlBQVksWUFBWSxPQUFPO0FBQUE7QUFBQSxJQUVsQztBQUFBLElBQ0EsSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBO0FBQUEsSUFFSjtBQUFBLElBQ0EsSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBO0FBQUEsSUFFSkE7QUFBQSxJQUNBQSxLQUFJO0FBQUEsSUFDSkEsS0FBSTtBQUFBLElBQ0pBLEtBQUk7QUFBQSxJQUNKQSxLQUFJO0FBQUEsSUFDSkEsS0FBSTtBQUFBLElBQ0pBLEtBQUk7QUFBQTtBQUFBLElBRUo7QUFBQSxJQUNBLElBQUk7QUFBQSxJQUNKLElBQUk7QUFBQSxJQUNKLElBQUk7QUFBQSxJQUNKLElBQUk7QUFBQSxJQUNKLElBQUk7QUFBQSxJQUNKLElBQUk7QUFBQSxJQUNKLElBQUk7QUFBQSxJQUNKLElBQUk7QUFBQSxJQUNKLElBQUk7QUFBQSxJQUNKLElBQUk7QUFBQTtBQUFBLElBRUo7QUFBQSxJQUNBLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFBQTtBQUFBLElBRUw7QUFBQSxJQUNBLElBQUk7QUFBQSxJQUNKLElBQUk7QUFBQSxJQUNKLElBQUk7QUFBQSxJQUNKLElBQUk7QUFBQSxJQUNKLElBQUk7QUFBQSxJQUNKLElBQUk7QUFBQSxFQUNMLENBQUM7QUFNRCxRQUFNLGtCQUFrQjtBQUFBO0FBQUEsSUFFdkIsQ0FBQyxHQUFhLE1BQWlCLEdBQXdCLEdBQVEsR0FBc0IsR0FBUSxHQUFVLEdBQVMsQ0FBQztBQUFBLElBQ2pILENBQUMsSUFBSSxJQUFTLFNBQWlCLFFBQXdCLEdBQVEsR0FBc0IsR0FBUSxHQUFVLEdBQVMsQ0FBQztBQUFBLElBQ2pILENBQUMsR0FBYSxJQUFpQixRQUF3QixHQUFRLEdBQXNCLEdBQVEsR0FBVSxHQUFTLENBQUM7QUFBQSxJQUNqSCxDQUFDQSxJQUFhLFFBQVEsSUFBUyxRQUF3QixHQUFRLE1BQXNCLEdBQVEsR0FBVSxHQUFTLENBQUM7QUFBQSxJQUNqSCxDQUFDLEdBQWEsT0FBaUIsUUFBd0IsR0FBUSxNQUFzQixHQUFRLEdBQVUsR0FBUyxDQUFDO0FBQUEsSUFDakgsQ0FBQyxHQUFhLElBQWlCLFNBQVMsTUFBTSxPQUFTLEdBQVEsT0FBTyxNQUFNLE9BQVMsR0FBUSxTQUFVLEdBQVMsQ0FBQztBQUFBLElBQ2pILENBQUMsSUFBYSxLQUFLLFVBQVksU0FBUyxNQUFNLE9BQVMsR0FBUSxPQUFPLE1BQU0sT0FBUyxHQUFRLFNBQVUsR0FBUyxDQUFDO0FBQUEsRUFDbEg7QUFNQSxXQUFTLGVBQWVDLFNBQVE7QUFDL0IsV0FBTyxDQUFDLE1BQU0sU0FBUyxVQUFVLFVBQVUsV0FBVyxlQUFlO0FBQ3BFLFVBQUksU0FBUyxDQUFDO0FBQ2QsVUFBSSxPQUFPLGFBQWE7QUFDeEIsVUFBSSxPQUFPLGFBQWEsTUFBTSxZQUFZO0FBRzFDLFVBQUksVUFBVUEsUUFBTyxRQUFRO0FBQzdCLFVBQUksWUFBWSxTQUFTLFVBQVUsSUFBSSxDQUFDO0FBR3hDLFVBQUksU0FBUyxPQUFPLFFBQVEsWUFBWSxHQUFHLE9BQU8sSUFBSSxRQUFRLFNBQVMsR0FBRyxRQUFRLE9BQU8sSUFBSSxRQUFRLFFBQVEsQ0FBQztBQUM5RyxVQUFJLFdBQVcsU0FBUyxTQUFTLElBQUksQ0FBQztBQUV0QyxVQUFJLFFBQVEsTUFBTTtBQUNqQixZQUFJLFNBQVMsT0FBTyxZQUFZLEtBQUs7QUFDckMsWUFBSSxTQUFTLE9BQU8sWUFBWSxJQUFLO0FBRXJDLFlBQUksUUFBUSxhQUFhLFdBQVcsWUFBWSxTQUFTLE9BQU8sT0FBTyxZQUFZLElBQUksUUFBUSxPQUFPLFNBQVMsSUFBSSxRQUFRLENBQUMsSUFBSSxJQUFJLENBQUM7QUFDckksWUFBSSxZQUFZLElBQUksS0FBSyxNQUFNLFFBQVEsRUFBRSxDQUFDO0FBQzFDLFlBQUksV0FBVyxVQUFVLFlBQVk7QUFDckMsWUFBSSxZQUFZLFVBQVUsU0FBUztBQUVuQyxpQkFBUyxJQUFJLEdBQUcsU0FBUyxVQUFVLEtBQUs7QUFDdkMsY0FBSSxPQUFPLE9BQU8sV0FBVyxTQUFTLEdBQUcsWUFBWSxTQUFTLEdBQUcsQ0FBQztBQUNsRSxjQUFJLE9BQU8sT0FBT0EsUUFBTyxTQUFTLE9BQU8sSUFBSSxDQUFDLENBQUM7QUFFL0Msa0JBQVEsVUFBVSxDQUFDLE9BQU8sUUFBUSxJQUFJLENBQUM7QUFFdkMsY0FBSSxTQUFTO0FBQ1osbUJBQU8sS0FBSyxLQUFLO0FBQUEsUUFDbkI7QUFBQSxNQUNELE9BQ0s7QUFDSixZQUFJLFFBQVEsYUFBYSxJQUFJLElBQUk7QUFDakMsWUFBSSxXQUFXLE1BQU0sUUFBUSxJQUFJLE1BQU0sU0FBUztBQUNoRCxZQUFJLFFBQVEsV0FBVyxXQUFXLFlBQVksWUFBWSxVQUFVLEtBQUs7QUFDekUsZUFBTyxLQUFLLEtBQUs7QUFFakIsWUFBSSxRQUFRQSxRQUFPLEtBQUs7QUFFeEIsWUFBSSxXQUFXLE1BQU0sU0FBUyxJQUFLLE1BQU0sV0FBVyxJQUFJLElBQU0sTUFBTSxXQUFXLElBQUlEO0FBQ25GLFlBQUksWUFBWSxZQUFZQTtBQUU1QixZQUFJLFdBQVcsS0FBSyxLQUFLLE9BQU8sRUFBRTtBQUNsQyxZQUFJLFdBQVcsYUFBYTtBQUU1QixlQUFPLEdBQUc7QUFDVCxrQkFBUSxTQUFTLFFBQVEsV0FBVyxNQUFNLElBQUksSUFBSSxDQUFDO0FBRW5ELGNBQUksUUFBUTtBQUNYO0FBRUQsY0FBSSxZQUFZLEdBQUc7QUFDbEIsZ0JBQUksZUFBZSxNQUFNLFNBQVMsV0FBVyxXQUFXLENBQUMsQ0FBQyxJQUFJO0FBQzlELGdCQUFJLFlBQVlDLFFBQU8sS0FBSztBQUM1QixnQkFBSSxhQUFhLFVBQVUsU0FBUztBQUVwQyxnQkFBSSxXQUFXLGFBQWE7QUFFNUIsZ0JBQUksV0FBVztBQUNkLHlCQUFXO0FBRVoscUJBQVMsV0FBV0Q7QUFFcEIsd0JBQVksV0FBVyxhQUFhO0FBR3BDLGdCQUFJLFlBQVksT0FBTyxPQUFPLFNBQVMsQ0FBQztBQUN4QyxnQkFBSSxVQUFVLFVBQVUsUUFBUSxhQUFhLFdBQVcsQ0FBQztBQUV6RCxnQkFBSSxVQUFVLFlBQVk7QUFDekIscUJBQU8sS0FBSyxLQUFLO0FBQUEsVUFDbkI7QUFFQyxtQkFBTyxLQUFLLEtBQUs7QUFBQSxRQUNuQjtBQUFBLE1BQ0Q7QUFFQSxhQUFPO0FBQUEsSUFDUjtBQUFBLEVBQ0Q7QUFFQSxTQUFPO0FBQUEsSUFDTjtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRDtBQUNEO0FBRUEsSUFBTSxDQUFFLGFBQWEsbUJBQW1CLGdCQUFpQixJQUFJLGNBQWMsQ0FBQztBQUM1RSxJQUFNLENBQUUsWUFBYSxrQkFBbUIsZUFBaUIsSUFBSSxjQUFjLElBQUk7QUFHL0UsU0FBUyxHQUFHLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQztBQWF4QixTQUFTLGVBQWUsVUFBVUUsVUFBUztBQUMxQyxTQUFPLFNBQVMsSUFBSSxPQUFLLEVBQUU7QUFBQSxJQUFJLENBQUMsR0FBRyxNQUNsQyxLQUFLLEtBQUssS0FBSyxLQUFLLEtBQUssT0FBTyxJQUFJQSxTQUFRLEtBQUssS0FBSyxFQUFFLENBQUMsS0FBSyxJQUFJLElBQUksRUFBRSxDQUFDLElBQUksQ0FBQztBQUFBLEVBQy9FLENBQUM7QUFDRjtBQUlBLFNBQVMsYUFBYUQsU0FBUSxRQUFRO0FBQ3JDLFNBQU8sQ0FBQyxNQUFNLFFBQVEsU0FBUyxZQUFZLGNBQWM7QUFDeEQsUUFBSSxJQUFJLE9BQU8sS0FBSyxDQUFBRSxPQUFLLGFBQWFBLEdBQUUsQ0FBQyxDQUFDLEtBQUssT0FBTyxPQUFPLFNBQVMsQ0FBQztBQUd2RSxRQUFJO0FBQ0osUUFBSTtBQUNKLFFBQUk7QUFDSixRQUFJO0FBQ0osUUFBSTtBQUNKLFFBQUk7QUFFSixXQUFPLE9BQU8sSUFBSSxXQUFTO0FBQzFCLFVBQUksT0FBT0YsUUFBTyxLQUFLO0FBRXZCLFVBQUksVUFBVSxLQUFLLFlBQVk7QUFDL0IsVUFBSSxVQUFVLEtBQUssU0FBUztBQUM1QixVQUFJLFVBQVUsS0FBSyxRQUFRO0FBQzNCLFVBQUksVUFBVSxLQUFLLFNBQVM7QUFDNUIsVUFBSSxVQUFVLEtBQUssV0FBVztBQUM5QixVQUFJLFVBQVUsS0FBSyxXQUFXO0FBRTlCLFVBQUksUUFDSCxXQUFXLFlBQVksRUFBRSxDQUFDLEtBQzFCLFdBQVcsWUFBWSxFQUFFLENBQUMsS0FDMUIsV0FBVyxZQUFZLEVBQUUsQ0FBQyxLQUMxQixXQUFXLFlBQVksRUFBRSxDQUFDLEtBQzFCLFdBQVcsWUFBWSxFQUFFLENBQUMsS0FDMUIsV0FBVyxZQUFZLEVBQUUsQ0FBQyxLQUNILEVBQUUsQ0FBQztBQUczQixpQkFBVztBQUNYLGlCQUFXO0FBQ1gsaUJBQVc7QUFDWCxpQkFBVztBQUNYLGlCQUFXO0FBQ1gsaUJBQVc7QUFFWCxhQUFPLE1BQU0sSUFBSTtBQUFBLElBQ2xCLENBQUM7QUFBQSxFQUNGO0FBQ0Q7QUFHQSxTQUFTLFlBQVlBLFNBQVEsU0FBUztBQUNyQyxNQUFJLFFBQVEsUUFBUSxPQUFPO0FBQzNCLFNBQU8sQ0FBQyxNQUFNLFFBQVEsU0FBUyxZQUFZLGNBQWMsT0FBTyxJQUFJLFdBQVMsTUFBTUEsUUFBTyxLQUFLLENBQUMsQ0FBQztBQUNsRztBQUVBLFNBQVMsT0FBTyxHQUFHLEdBQUcsR0FBRztBQUN4QixTQUFPLElBQUksS0FBSyxHQUFHLEdBQUcsQ0FBQztBQUN4QjtBQUVBLFNBQVMsZ0JBQWdCLFVBQVVDLFVBQVM7QUFDM0MsU0FBT0EsU0FBUSxRQUFRO0FBQ3hCO0FBQ0EsSUFBTSxtQkFBbUI7QUFFekIsU0FBUyxjQUFjRCxTQUFRLE9BQU87QUFDckMsU0FBTyxDQUFDLE1BQU0sS0FBSyxXQUFXLFlBQVksV0FBVyxPQUFPLGNBQWMsTUFBTUEsUUFBTyxHQUFHLENBQUM7QUFDNUY7QUFFQSxTQUFTLGFBQWEsTUFBTSxXQUFXO0FBQ3RDLE1BQUksSUFBSSxLQUFLLE9BQU8sU0FBUztBQUM3QixTQUFPLEVBQUUsUUFBUSxFQUFFLE9BQU8sTUFBTSxTQUFTLElBQUksRUFBRSxPQUFPLFFBQVEsRUFBRSxPQUFPLE9BQU8sTUFBTSxTQUFTLElBQUk7QUFDbEc7QUFFQSxTQUFTLFdBQVcsTUFBTSxXQUFXO0FBQ3BDLFNBQU8sS0FBSyxPQUFPLFNBQVMsRUFBRSxLQUFLLE1BQU0sU0FBUztBQUNuRDtBQUVBLElBQU0sYUFBYTtBQUFBLEVBQ2xCLE1BQU07QUFBQSxFQUNOLE1BQU07QUFBQSxFQUNOLFNBQVM7QUFBQSxFQUNULE9BQU87QUFBQSxFQUNQLFNBQVM7QUFBQSxJQUNSLE1BQU07QUFBQSxJQUNOLE9BQU87QUFBQSxJQUNQLFFBQVE7QUFBQSxJQUNSLE1BQU07QUFBQSxJQUNOLE1BQU07QUFBQSxFQUNQO0FBQUEsRUFDQSxLQUFLO0FBQUEsRUFDTCxNQUFNO0FBQUEsRUFDTixRQUFRLENBQUM7QUFDVjtBQUVBLFNBQVMsZ0JBQWdCLE1BQU0sSUFBSTtBQUNsQyxNQUFJLElBQUksS0FBSyxPQUFPO0FBRXBCLE1BQUksS0FBSyxTQUFTO0FBRWxCLE1BQUksT0FBTyxFQUFFLEtBQUssTUFBTSxFQUFFO0FBQzFCLGFBQVcsSUFBSSxPQUFPLElBQUk7QUFDMUIsYUFBVyxJQUFJLFFBQVEsSUFBSTtBQUUzQixNQUFJLE1BQU0sT0FBTztBQUNqQixhQUFXLElBQUksY0FBYyxHQUFHO0FBQ2hDLGFBQVcsSUFBSSxhQUFhLEdBQUc7QUFFL0IsTUFBSSxRQUFRLEVBQUUsTUFBTSxNQUFNLElBQUksSUFBSTtBQUNsQyxXQUFTLFdBQVcsSUFBSSxlQUFlLEtBQUs7QUFFNUMsU0FBTztBQUNSO0FBRUEsU0FBUyxnQkFBZ0IsTUFBTSxJQUFJO0FBQ2xDLE1BQUksS0FBSyxLQUFLLE9BQU8sRUFBRSxFQUFFO0FBQ3pCLFNBQU8sR0FBRyxTQUFTLEdBQUc7QUFDdkI7QUFFQSxTQUFTLGtCQUFrQixNQUFNLElBQUk7QUFDcEMsTUFBSSxLQUFLLEtBQUssT0FBTyxFQUFFLEVBQUU7QUFDekIsU0FBTyxHQUFHLFdBQVcsR0FBRztBQUN6QjtBQUVBLFNBQVMsZ0JBQWdCLE1BQU0sSUFBSTtBQUNsQyxNQUFJLEtBQUssS0FBSyxPQUFPLEVBQUUsRUFBRTtBQUN6QixTQUFPLEdBQUc7QUFDWDtBQUVBLElBQU0sWUFBWSxDQUFDLEdBQUUsQ0FBQztBQUV0QixTQUFTLFdBQVcsTUFBTSxZQUFZLFdBQVc7QUFDaEQsWUFBVSxDQUFDLElBQUk7QUFDZixZQUFVLENBQUMsSUFBSTtBQUNmLFNBQU87QUFDUjtBQUVBLFNBQVMsU0FBUyxNQUFNLE1BQU0sUUFBUSxXQUFXLE1BQU07QUFDdEQsU0FBTyxPQUFLO0FBQ1gsTUFBRSxVQUFVLE1BQU0sQ0FBQyxZQUFZLEVBQUUsVUFBVSxTQUFTLE9BQU8sQ0FBQztBQUFBLEVBQzdEO0FBQ0Q7QUFFQSxTQUFTLFNBQVMsTUFBTSxNQUFNLFFBQVEsV0FBVyxNQUFNO0FBQ3RELFNBQU8sT0FBSztBQUNYLEtBQUMsQ0FBQyxZQUFZLEVBQUUsVUFBVSxTQUFTLE9BQU8sQ0FBQztBQUFBLEVBQzVDO0FBQ0Q7QUFFQSxJQUFNLGFBQWE7QUFBQSxFQUNsQixNQUFNO0FBQUEsRUFDTixHQUFHO0FBQUEsRUFDSCxHQUFHO0FBQUEsRUFDSCxNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixRQUFRO0FBQUEsSUFDUCxLQUFRO0FBQUEsSUFDUixNQUFRO0FBQUEsSUFDUixNQUFRO0FBQUEsSUFDUixPQUFRO0FBQUEsSUFDUixRQUFRO0FBQUEsSUFDUixNQUFRO0FBQUEsRUFDVDtBQUFBLEVBRUEsTUFBTTtBQUFBLElBQ0wsV0FBYTtBQUFBLElBQ2IsU0FBYTtBQUFBLElBQ2IsT0FBYTtBQUFBO0FBQUEsSUFDYixVQUFhO0FBQUEsSUFFYixXQUFhO0FBQUEsSUFDYixZQUFhO0FBQUEsSUFDYixZQUFhO0FBQUEsRUFDZDtBQUFBLEVBRUEsTUFBTTtBQUFBLElBQ0wsVUFBVTtBQUFBLElBQ1YsR0FBRztBQUFBLElBQ0gsR0FBRztBQUFBLElBQ0gsTUFBTTtBQUFBLElBQ04sS0FBSztBQUFBLElBQ0wsT0FBTyxDQUFDLE1BQU0sTUFBTTtBQUVuQixRQUFFLGdCQUFnQjtBQUNsQixRQUFFLHlCQUF5QjtBQUFBLElBQzVCO0FBQUEsSUFDQSxJQUFJO0FBQUEsSUFDSixJQUFJO0FBQUEsRUFDTDtBQUFBLEVBRUEsT0FBTztBQUFBLElBQ04sTUFBTSxDQUFDLE1BQU0sV0FBVyxTQUFTLFFBQVEsV0FBVyxTQUFTO0FBQUEsSUFDN0QsTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLEVBQ1A7QUFBQSxFQUVBLE9BQU87QUFBQSxJQUNOLE1BQU0sQ0FBQyxNQUFNO0FBQUEsSUFDYixNQUFNO0FBQUEsSUFDTixNQUFNO0FBQUEsRUFDUDtBQUFBLEVBRUEsTUFBTTtBQUFBLEVBQ04sS0FBSztBQUFBLEVBQ0wsS0FBSztBQUFBLEVBQ0wsU0FBUztBQUFBLEVBQ1QsTUFBTTtBQUFBLEVBRU4sT0FBTztBQUNSO0FBRUEsSUFBTSxZQUFZO0FBQUEsRUFDakIsTUFBTTtBQUFBLEVBQ04sUUFBUTtBQUFBLEVBQ1IsT0FBTztBQUFBO0FBRVI7QUFFQSxJQUFNLE9BQU8sT0FBTyxDQUFDLEdBQUcsV0FBVztBQUFBLEVBQ2xDLFFBQVE7QUFDVCxDQUFDO0FBRUQsSUFBTSxRQUFRLE9BQU8sQ0FBQyxHQUFHLE1BQU07QUFBQSxFQUM5QixNQUFNO0FBQ1AsQ0FBQztBQUVELElBQU0sU0FBUyxPQUFPLENBQUMsR0FBRyxXQUFXO0FBQUEsRUFDcEMsTUFBTTtBQUNQLENBQUM7QUFFRCxJQUFNLE9BQVk7QUFDbEIsSUFBTSxZQUFZLFVBQVU7QUFDNUIsSUFBTSxVQUFVO0FBRWhCLElBQU0sWUFBWTtBQUFBLEVBQ2pCLE1BQU07QUFBQSxFQUNOLE9BQU87QUFBQSxFQUNQLFFBQVE7QUFBQSxFQUNSLE9BQU87QUFBQSxFQUNQLEtBQUs7QUFBQSxFQUNMLFNBQVM7QUFBQSxFQUNULE1BQU07QUFBQSxFQUNOLFVBQVU7QUFBQSxFQUNWLFdBQVc7QUFBQSxFQUNYO0FBQUEsRUFDQSxNQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUtOO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0EsUUFBUTtBQUNUO0FBRUEsSUFBTSxpQkFBaUI7QUFDdkIsSUFBTSxrQkFBa0I7QUFFeEIsSUFBTSxjQUFjO0FBQUEsRUFDbkIsTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLEVBQ1AsTUFBTTtBQUFBLEVBQ04sUUFBUTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBS1IsS0FBSztBQUFBLEVBQ0wsS0FBSyxDQUFDO0FBQUEsRUFDTixNQUFNLENBQUM7QUFDUjtBQUVBLFNBQVMsWUFBWSxNQUFNLFFBQVEsU0FBUyxZQUFZLFdBQVc7QUFDbEUsU0FBTyxPQUFPLElBQUksT0FBSyxLQUFLLE9BQU8sS0FBSyxPQUFPLENBQUMsQ0FBQztBQUNsRDtBQUVBLFNBQVMsY0FBYyxNQUFNLFNBQVMsVUFBVSxVQUFVLFdBQVcsWUFBWSxVQUFVO0FBQzFGLE1BQUksU0FBUyxDQUFDO0FBRWQsTUFBSSxTQUFTLFNBQVMsSUFBSSxTQUFTLEtBQUs7QUFFeEMsYUFBVyxXQUFXLFdBQVcsU0FBUyxZQUFZLFVBQVUsU0FBUyxHQUFHLE1BQU07QUFFbEYsV0FBUyxNQUFNLFVBQVUsT0FBTyxVQUFVLE1BQU0sU0FBUyxNQUFNLFdBQVcsTUFBTTtBQUMvRSxXQUFPLEtBQUssT0FBTyxHQUFHLEtBQUssRUFBRSxJQUFJLElBQUksR0FBRztBQUV6QyxTQUFPO0FBQ1I7QUFHQSxTQUFTLGNBQWMsTUFBTSxTQUFTLFVBQVUsVUFBVSxXQUFXLFlBQVksVUFBVTtBQUMxRixRQUFNLFNBQVMsQ0FBQztBQUVoQixRQUFNLFVBQVUsS0FBSyxPQUFPLEtBQUssS0FBSyxPQUFPLEVBQUUsS0FBSyxFQUFFO0FBRXRELFFBQU0sUUFBUSxXQUFXLEtBQUssUUFBUTtBQUV0QyxRQUFNLE1BQU0sTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUVqQyxjQUFZLElBQUksU0FBUyxHQUFHO0FBSTVCLE1BQUksV0FBVztBQUNkLGdCQUFZLFNBQVMsV0FBVyxXQUFXLFFBQVEsQ0FBQztBQUVyRCxNQUFJLFFBQVE7QUFDWixNQUFJLGNBQWMsWUFBWTtBQUU5QixNQUFJLFdBQVc7QUFDZCxrQkFBYyxTQUFTLFdBQVcsYUFBYSxRQUFRLENBQUM7QUFFekQsS0FBRztBQUNGLFdBQU8sS0FBSyxLQUFLO0FBQ2pCLFlBQVEsUUFBUTtBQUVoQixRQUFJLFdBQVcsTUFBTSxDQUFDLFNBQVMsSUFBSSxLQUFLO0FBQ3ZDLGNBQVEsU0FBUyxPQUFPLFNBQVMsSUFBSSxTQUFTLENBQUM7QUFFaEQsUUFBSSxTQUFTLGFBQWE7QUFDekIsa0JBQVk7QUFDWixvQkFBYyxZQUFZO0FBRTFCLFVBQUksV0FBVztBQUNkLHNCQUFjLFNBQVMsV0FBVyxhQUFhLFFBQVEsQ0FBQztBQUFBLElBQzFEO0FBQUEsRUFDRCxTQUFTLFNBQVM7QUFFbEIsU0FBTztBQUNSO0FBRUEsU0FBUyxnQkFBZ0IsTUFBTSxTQUFTLFVBQVUsVUFBVSxXQUFXLFlBQVksVUFBVTtBQUM1RixNQUFJLEtBQUssS0FBSyxPQUFPLEtBQUssS0FBSyxPQUFPLEVBQUUsS0FBSztBQUU3QyxNQUFJLFlBQVksR0FBRztBQUVuQixNQUFJLFlBQVksV0FBVyxZQUFZLGNBQWMsTUFBTSxTQUFTLElBQUksV0FBVyxRQUFRLEdBQUcsVUFBVSxTQUFTLElBQUksQ0FBQyxTQUFTO0FBQy9ILE1BQUksT0FBTyxZQUFZLEtBQUssWUFBWSxJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUM7QUFDbkQsTUFBSSxZQUFZLFdBQVcsQ0FBQyxZQUFZLGNBQWMsTUFBTSxTQUFTLElBQUksV0FBVyxDQUFDLFFBQVEsR0FBRyxDQUFDLFVBQVUsU0FBUyxJQUFHLENBQUMsU0FBUztBQUVqSSxTQUFPLFVBQVUsUUFBUSxFQUFFLElBQUksT0FBSyxDQUFDLENBQUMsRUFBRSxPQUFPLE1BQU0sU0FBUztBQUMvRDtBQUVBLElBQU0sU0FBVztBQUNqQixJQUFNLFdBQVc7QUFDakIsSUFBTSxTQUFXO0FBQ2pCLElBQU0sT0FBVztBQUVqQixJQUFNLFFBQVEsQ0FBQyxRQUFRLE9BQU8sSUFBSSxZQUFZLE9BQU8sSUFBSSxDQUFDLEdBQUcsTUFBUSxTQUFTLEtBQUssS0FBSyxLQUFNLElBQUksV0FBVyxLQUFLLEdBQUcsS0FBSyxFQUFFLGNBQWMsRUFBRSxJQUFJLElBQUksSUFBSSxDQUFDLENBQUMsSUFBSyxJQUFJLElBQUk7QUFFdkssU0FBUyxrQkFBa0IsTUFBTSxRQUFRLFNBQVMsWUFBWSxXQUFXO0FBQ3hFLE1BQUksT0FBTyxLQUFLLEtBQUssT0FBTztBQUM1QixNQUFJLFdBQVcsS0FBSztBQUNwQixNQUFJLEtBQUssS0FBSyxPQUFPLFFBQVE7QUFLN0IsTUFBSSxXQUFXLEtBQUs7QUFFcEIsTUFBSSxXQUFXLEtBQUs7QUFFcEIsTUFBSSxNQUFNLFNBQVMsSUFBSSxRQUFRO0FBRS9CLE1BQUksS0FDSCxTQUFTLEdBQUcsUUFBUSxJQUFJLE9BQU8sV0FBVyxTQUMxQyxTQUFTLEdBQUcsUUFBUSxJQUFJLE9BQU8sV0FBVyxXQUMxQyxTQUFTLEdBQUcsUUFBUSxJQUFJLE9BQU8sV0FBVyxTQUMxQztBQUdELE1BQUksTUFBTSxNQUFNO0FBQ2YsUUFBSSxXQUFXLElBQUksU0FBUyxHQUFHLFFBQVEsSUFBSSxHQUFHO0FBRTlDLFFBQUksV0FBVztBQUNkLGFBQU8sTUFBTSxPQUFPLE1BQU0sRUFBRSxRQUFRLEdBQUcsR0FBRyxPQUFPLElBQUksS0FBSyxXQUFXLFFBQVEsQ0FBQyxFQUFFLFFBQVE7QUFBQSxFQUMxRjtBQUVBLFNBQU8sTUFBTSxRQUFRLEdBQUcsT0FBTyxJQUFJLENBQUM7QUFDckM7QUFFQSxTQUFTLGlCQUFpQixNQUFNLFFBQVEsU0FBUyxZQUFZLFdBQVc7QUFDdkUsTUFBSSxPQUFPLEtBQUssS0FBSyxPQUFPO0FBQzVCLE1BQUksV0FBVyxLQUFLO0FBQ3BCLE1BQUksV0FBVyxLQUFLO0FBQ3BCLE1BQUksV0FBVyxLQUFLO0FBRXBCLE1BQUksV0FBVyxJQUFJLFNBQVMsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFFBQVEsQ0FBQztBQUVoRSxNQUFJLFdBQVc7QUFDZCxXQUFPLE1BQU0sT0FBTyxNQUFNLEVBQUUsUUFBUSxHQUFHLEdBQUcsUUFBUSxLQUFLLFdBQVcsUUFBUSxDQUFDLEVBQUUsUUFBUTtBQUV0RixTQUFPO0FBQ1I7QUFFQSxTQUFTLGFBQWEsTUFBTSxLQUFLLFdBQVcsU0FBUztBQUNwRCxTQUFPLFdBQVcsT0FBTyxjQUFjLE9BQU8sT0FBTyxLQUFLLE9BQU8sR0FBRztBQUNyRTtBQUVBLElBQU0sWUFBWTtBQUFBLEVBQ2pCLE1BQU07QUFBQSxFQUNOLE9BQU87QUFBQSxFQUNQLFFBQVE7QUFBQSxFQUNSLE9BQU87QUFBQSxFQUNQLEtBQUs7QUFBQSxFQUNMLFNBQVM7QUFBQSxFQUNULE1BQU07QUFBQSxFQUNOLFVBQVU7QUFBQSxFQUNWLFdBQVc7QUFBQSxFQUNYO0FBQUEsRUFDQSxNQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUtOO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0EsUUFBUTtBQUNUO0FBR0EsU0FBUyxNQUFNLE9BQU8sTUFBTTtBQUMzQixNQUFJLE1BQU0sS0FBSyxTQUFTLEtBQUs7QUFDN0IsU0FBTyxTQUFTLE1BQU0sTUFBTSxDQUFDO0FBQzlCO0FBRUEsU0FBUyxpQkFBaUIsTUFBTSxJQUFJO0FBQ25DLE1BQUksRUFBRSxPQUFPLEtBQUssSUFBSSxLQUFLLE9BQU8sQ0FBQztBQUNuQyxNQUFJLFFBQVEsS0FBSyxNQUFNLENBQUM7QUFDeEIsTUFBSSxLQUFLLEtBQUssU0FBUyxNQUFNLEtBQUssQ0FBQyxDQUFDLEdBQUcsT0FBTyxJQUFJO0FBQ2xELE1BQUksS0FBSyxLQUFLLFNBQVMsTUFBTSxLQUFLLENBQUMsQ0FBQyxHQUFHLE9BQU8sSUFBSTtBQUNsRCxNQUFJLE1BQU0sSUFBSSxLQUFLLEVBQUU7QUFFckIsTUFBSSxJQUFJLEtBQUssT0FBTyxFQUFFO0FBRXRCLE1BQUksU0FBUyxPQUFPLEVBQUUsT0FBTyxRQUFRO0FBQ3JDLFNBQU8sS0FBSyxDQUFDLElBQUksS0FBSyxDQUFDLEtBQUs7QUFDN0I7QUFFQSxJQUFNLFFBQVE7QUFBQSxFQUNiLE9BQU87QUFBQSxFQUNQLE1BQU07QUFBQSxFQUNOLFFBQVE7QUFBQTtBQUFBLEVBR1IsS0FBSztBQUFBLEVBQ0wsS0FBSyxDQUFDO0FBQ1A7QUFFQSxJQUFNLE9BQU8sQ0FBQyxNQUFNLFdBQVcsTUFBTSxNQUFNLGFBQWE7QUFFeEQsSUFBTSxlQUFlO0FBQUEsRUFDcEIsTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sUUFBUTtBQUFBLEVBQ1I7QUFBQSxFQUNBLE9BQU87QUFBQSxFQUNQLFFBQVE7QUFBQSxJQUNQLE9BQU8sQ0FBQyxHQUFHLE9BQU8sRUFBQyxPQUFPLElBQUcsQ0FBQztBQUFBLElBQzlCLE9BQU8sQ0FBQyxHQUFHLE9BQU8sRUFBQyxPQUFPLElBQUcsQ0FBQztBQUFBLEVBQy9CO0FBQ0Q7QUFFQSxJQUFNLGNBQWM7QUFBQSxFQUNuQixPQUFPO0FBQUEsRUFDUCxNQUFNO0FBQUEsRUFDTixRQUFRO0FBQUEsRUFDUixNQUFNO0FBQUEsRUFDTixVQUFVO0FBQUEsRUFDVjtBQUFBLEVBQ0EsT0FBTztBQUFBLEVBQ1AsUUFBUTtBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sUUFBUTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1UO0FBQUE7QUFBQTtBQUFBLEVBR0EsUUFBUTtBQUFBO0FBQUEsRUFHUixLQUFLO0FBQUEsRUFDTCxLQUFLLENBQUM7QUFBQSxFQUNOLE1BQU0sQ0FBQztBQUFBLEVBRVAsTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUNQO0FBRUEsU0FBUyxXQUFXLE1BQU0sS0FBSyxVQUFVLFVBQVUsVUFBVTtBQVM1RCxTQUFPLFdBQVc7QUFDbkI7QUFFQSxJQUFNLGFBQWE7QUFBQSxFQUNsQixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsRUFDUCxLQUFLO0FBQUEsRUFDTCxPQUFPO0FBQUEsRUFDUCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQ047QUFFQSxJQUFNLGFBQWEsT0FBTyxDQUFDLEdBQUcsWUFBWTtBQUFBLEVBQ3pDLE1BQU07QUFBQSxFQUNOLEtBQUs7QUFDTixDQUFDO0FBRUQsSUFBTSxRQUFRLENBQUM7QUFFZixTQUFTLE1BQU0sS0FBSyxNQUFNO0FBQ3pCLE1BQUksSUFBSSxNQUFNLEdBQUc7QUFFakIsTUFBSSxDQUFDLEdBQUc7QUFDUCxRQUFJO0FBQUEsTUFDSDtBQUFBLE1BQ0EsT0FBTyxDQUFDO0FBQUEsTUFDUixJQUFJLE1BQU07QUFDVCxVQUFFLE1BQU0sS0FBSyxJQUFJO0FBQUEsTUFDbEI7QUFBQSxNQUNBLE1BQU0sTUFBTTtBQUNYLFVBQUUsUUFBUSxFQUFFLE1BQU0sT0FBTyxPQUFLLEtBQUssSUFBSTtBQUFBLE1BQ3hDO0FBQUEsTUFDQSxJQUFJLE1BQU0sTUFBTSxHQUFHLEdBQUcsR0FBR0QsSUFBRyxHQUFHO0FBQzlCLGlCQUFTLElBQUksR0FBRyxJQUFJLEVBQUUsTUFBTSxRQUFRO0FBQ25DLFlBQUUsTUFBTSxDQUFDLEtBQUssUUFBUSxFQUFFLE1BQU0sQ0FBQyxFQUFFLElBQUksTUFBTSxNQUFNLEdBQUcsR0FBRyxHQUFHQSxJQUFHLENBQUM7QUFBQSxNQUNoRTtBQUFBLElBQ0Q7QUFFQSxRQUFJLE9BQU87QUFDVixZQUFNLEdBQUcsSUFBSTtBQUFBLEVBQ2Y7QUFFQSxTQUFPO0FBQ1I7QUFFQSxJQUFNLGlCQUFtQixLQUFLO0FBQzlCLElBQU0sbUJBQW1CLEtBQUs7QUFFOUIsU0FBUyxPQUFPLEdBQUcsV0FBVyxJQUFJO0FBQ2pDLFFBQU0sT0FBTyxFQUFFO0FBQ2YsUUFBTSxTQUFTLEVBQUUsT0FBTyxTQUFTO0FBQ2pDLFFBQU0sT0FBTyxRQUFRLElBQUksRUFBRSxNQUFNLFNBQVMsSUFBSSxFQUFFO0FBQ2hELFFBQU0sU0FBUyxFQUFFO0FBQ2pCLFFBQU0sT0FBUyxFQUFFO0FBRWpCLE1BQUksS0FBSyxLQUFLLENBQUMsR0FDZCxLQUFLLFFBQVEsSUFBSSxLQUFLLENBQUMsSUFBSSxLQUFLLFNBQVMsR0FDekMsS0FBSyxRQUFRLElBQUksT0FBTyxPQUFPLE9BQU8sQ0FBQyxFQUFFLEtBQUssSUFBSSxPQUFPLEVBQUUsT0FBTyxDQUFDLEVBQUUsS0FBSyxHQUMxRSxLQUFLLFFBQVEsSUFBSSxPQUFPLE9BQU8sT0FBTyxDQUFDLEVBQUUsS0FBSyxJQUFJLE9BQU8sT0FBTyxLQUFLLEdBQ3JFLElBQUksS0FBSyxNQUNULElBQUksS0FBSyxLQUNULElBQUksS0FBSyxPQUNUQSxLQUFJLEtBQUssUUFDVCxJQUFJLEVBQUUsV0FDTixJQUFJLEVBQUU7QUFFUCxTQUFRLEdBQUcsT0FBTyxJQUNmO0FBQUEsSUFDRDtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0FBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNELElBQ0U7QUFBQSxJQUNEO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0Q7QUFFRjtBQUVBLFNBQVMsaUJBQWlCLE1BQU0sV0FBVztBQUMxQyxNQUFJLFVBQVU7QUFHZCxNQUFJLFdBQVc7QUFFZixNQUFJLFFBQVEsT0FBTyxLQUFLLE9BQU8sU0FBUztBQUV4QyxXQUFTLElBQUksR0FBRyxJQUFJLE1BQU0sUUFBUSxLQUFLO0FBQ3RDLFFBQUksSUFBSSxNQUFNLENBQUM7QUFHZixRQUFJLEVBQUUsT0FBTyxDQUFDLEtBQUs7QUFDbEIsZ0JBQVUsRUFBRTtBQUFBLGFBRUosRUFBRSxPQUFPLENBQUMsS0FBSyxXQUFXO0FBQ2xDLFVBQUksRUFBRSxPQUFPO0FBQ1osb0JBQVk7QUFBQTtBQUVaLG9CQUFZO0FBQUEsSUFDZDtBQUFBLEVBQ0Q7QUFFQSxTQUFPO0FBQUEsSUFDTjtBQUFBLElBRUMsWUFBWSxJQUFJO0FBQUE7QUFBQSxNQUNoQixZQUFZLElBQUs7QUFBQTtBQUFBLFFBQ2pCLFlBQVksSUFBSztBQUFBO0FBQUEsVUFDQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBRW5CO0FBQ0Q7QUFFQSxTQUFTLGFBQWEsTUFBTSxXQUFXLFNBQVMsU0FBUyxhQUFhO0FBQ3JFLE1BQUksT0FBTyxLQUFLO0FBQ2hCLE1BQUksU0FBUyxLQUFLLE9BQU8sU0FBUztBQUNsQyxNQUFJLFdBQVcsUUFBUSxJQUFJLE9BQU8sT0FBTyxDQUFDLEVBQUUsUUFBUSxPQUFPO0FBQzNELE1BQUksUUFBUSxLQUFLLE9BQU8sUUFBUTtBQUVoQyxTQUNDLGVBQWUsS0FBSyxNQUFNLE1BQzFCLGVBQWdCLElBQUksTUFBTSxNQUMxQixNQUFNLFNBQVUsSUFDZixNQUFNLE9BQU8sSUFBSSxNQUFNLE1BQ3ZCLE1BQU0sTUFDSDtBQUVOO0FBS0EsU0FBUyxhQUFhLE1BQU0sV0FBVyxNQUFNLE1BQU0sWUFBWSxTQUFTO0FBQ3ZFLFNBQU8sT0FBTyxNQUFNLFdBQVcsQ0FBQyxRQUFRLE9BQU8sT0FBTyxRQUFRLFFBQVEsV0FBVyxXQUFXLE1BQU0sTUFBTSxNQUFNLFNBQVM7QUFDdEgsUUFBSSxVQUFVLE9BQU87QUFFckIsVUFBTSxNQUFNLE9BQU8sT0FBTyxPQUFPLE9BQU8sSUFBSSxJQUFJO0FBQ2hELFVBQU0sU0FBUyxPQUFPLE9BQU8sSUFBSSxVQUFVO0FBRTNDLFFBQUksT0FBTztBQUVYLFFBQUksT0FBTyxHQUFHO0FBQ2IsY0FBUTtBQUNSLGNBQVE7QUFBQSxJQUNULE9BQ0s7QUFDSixjQUFRO0FBQ1IsY0FBUTtBQUFBLElBQ1Q7QUFHQSxRQUFJLEtBQUssUUFBUSxVQUFVLE1BQU0sS0FBSyxHQUFHLFFBQVEsTUFBTSxJQUFJLENBQUM7QUFDNUQsUUFBSSxLQUFLLFFBQVEsVUFBVSxNQUFNLEtBQUssR0FBRyxRQUFRLE1BQU0sSUFBSSxDQUFDO0FBRTVELFFBQUksS0FBSyxRQUFRLFVBQVUsTUFBTSxLQUFLLEdBQUcsUUFBUSxNQUFNLElBQUksQ0FBQztBQUU1RCxRQUFJLFNBQVMsUUFBUSxVQUFVLFdBQVcsSUFBSSxPQUFPLE1BQU0sT0FBTyxLQUFLLFFBQVEsTUFBTSxJQUFJLENBQUM7QUFFMUYsUUFBSSxPQUFPLElBQUksT0FBTyxVQUFVO0FBRWhDLFdBQU8sTUFBTSxJQUFJLE1BQU07QUFDdkIsV0FBTyxNQUFNLElBQUksTUFBTTtBQUN2QixXQUFPLE1BQU0sSUFBSSxFQUFFO0FBRW5CLFdBQU87QUFBQSxFQUNSLENBQUM7QUFDRjtBQUVBLFNBQVMsU0FBU0ksT0FBTSxLQUFLLFNBQVMsU0FBUyxTQUFTLFNBQVM7QUFDaEUsTUFBSSxPQUFPO0FBR1gsTUFBSUEsTUFBSyxTQUFTLEdBQUc7QUFDcEIsV0FBTyxJQUFJLE9BQU87QUFFbEIsVUFBTUMsUUFBTyxPQUFPLElBQUksUUFBUTtBQUVoQyxRQUFJLGFBQWE7QUFFakIsYUFBUyxJQUFJLEdBQUcsSUFBSUQsTUFBSyxRQUFRLEtBQUs7QUFDckMsVUFBSSxJQUFJQSxNQUFLLENBQUM7QUFFZCxVQUFJLEVBQUUsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxHQUFHO0FBQ2hCLFlBQUlFLEtBQUksRUFBRSxDQUFDLElBQUk7QUFFZixRQUFBQSxLQUFJLEtBQUtELE1BQUssTUFBTSxZQUFZLFNBQVNDLElBQUcsVUFBVSxPQUFPO0FBRTdELHFCQUFhLEVBQUUsQ0FBQztBQUFBLE1BQ2pCO0FBQUEsSUFDRDtBQUVBLFFBQUksSUFBSSxVQUFVLFVBQVU7QUFHNUIsUUFBSSxpQkFBaUI7QUFFckIsUUFBSSxLQUFLRCxNQUFLLE1BQU0sWUFBWSxVQUFVLGlCQUFpQixHQUFHLEdBQUcsVUFBVSxVQUFVLGNBQWM7QUFBQSxFQUNwRztBQUVBLFNBQU87QUFDUjtBQUVBLFNBQVMsT0FBT0QsT0FBTSxPQUFPLEtBQUs7QUFDakMsTUFBSSxVQUFVQSxNQUFLQSxNQUFLLFNBQVMsQ0FBQztBQUVsQyxNQUFJLFdBQVcsUUFBUSxDQUFDLEtBQUs7QUFDNUIsWUFBUSxDQUFDLElBQUk7QUFBQTtBQUViLElBQUFBLE1BQUssS0FBSyxDQUFDLE9BQU8sR0FBRyxDQUFDO0FBQ3hCO0FBRUEsU0FBUyxTQUFTLElBQUksSUFBSSxNQUFNLE1BQU0sS0FBSyxXQUFXLE9BQU87QUFDNUQsTUFBSUEsUUFBTyxDQUFDO0FBQ1osTUFBSSxNQUFNLEdBQUc7QUFFYixXQUFTLElBQUksT0FBTyxJQUFJLE9BQU8sTUFBTSxLQUFLLFFBQVEsS0FBSyxNQUFNLEtBQUssS0FBSztBQUN0RSxRQUFJLE9BQU8sR0FBRyxDQUFDO0FBRWYsUUFBSSxTQUFTLE1BQU07QUFDbEIsVUFBSSxLQUFLLEdBQUcsS0FBSztBQUVqQixVQUFJLE9BQU8sR0FBRztBQUNiLGVBQU8sRUFBRSxLQUFLLFFBQVEsR0FBRyxDQUFDLE1BQU07QUFDL0IsZUFBSztBQUFBLE1BQ1AsT0FDSztBQUNKLGVBQU8sRUFBRSxLQUFLLFFBQVEsR0FBRyxDQUFDLE1BQU07QUFDL0IsZUFBSztBQUFBLE1BQ1A7QUFFQSxVQUFJLE9BQU8sVUFBVSxHQUFHLEVBQUUsQ0FBQztBQUMzQixVQUFJLE9BQU8sTUFBTSxLQUFLLE9BQU8sVUFBVSxHQUFHLEVBQUUsQ0FBQztBQUk3QyxVQUFJLE9BQU8sS0FBSztBQUNoQixVQUFJLFFBQVEsU0FBUyxLQUFLLFFBQVEsS0FBSyxPQUFPLE1BQU0sVUFBVSxHQUFHLElBQUksQ0FBQyxJQUFJO0FBSXpFLGFBQU87QUFFUixVQUFJLE9BQU8sS0FBSztBQUNoQixVQUFJLFFBQVEsU0FBUyxLQUFLLFFBQVEsS0FBSyxPQUFPLE1BQU0sVUFBVSxHQUFHLElBQUksQ0FBQyxJQUFJO0FBSXpFLGFBQU87QUFFUixVQUFJLFFBQVE7QUFDWCxRQUFBQSxNQUFLLEtBQUssQ0FBQyxNQUFNLElBQUksQ0FBQztBQUFBLElBQ3hCO0FBQUEsRUFDRDtBQUVBLFNBQU9BO0FBQ1I7QUFFQSxTQUFTLFdBQVcsU0FBUztBQUM1QixTQUFPLFdBQVcsSUFBSSxVQUFVLFdBQVcsSUFBSSxRQUFRLE9BQUssVUFBVSxHQUFHLE9BQU87QUFDakY7QUFlQSxTQUFTLEtBQUssS0FBSztBQUNsQixNQUFJLFNBQVMsT0FBTyxJQUNuQixVQUNBO0FBRUQsTUFBSSxRQUFRLE9BQU8sSUFDbEIsQ0FBQyxHQUFHLElBQUksSUFBSSxJQUFJLElBQUksTUFBTTtBQUFFLE1BQUUsTUFBTSxJQUFJLElBQUksSUFBSSxJQUFJLENBQUM7QUFBQSxFQUFHLElBQ3hELENBQUMsR0FBRyxJQUFJLElBQUksSUFBSSxJQUFJLE1BQU07QUFBRSxNQUFFLE1BQU0sSUFBSSxJQUFJLElBQUksSUFBSSxDQUFDO0FBQUEsRUFBRztBQUV6RCxNQUFJQyxRQUFPLE9BQU8sSUFDakIsQ0FBQyxHQUFHLEdBQUcsR0FBRyxHQUFHTCxPQUFNO0FBQUUsTUFBRSxLQUFLLEdBQUcsR0FBRyxHQUFHQSxFQUFDO0FBQUEsRUFBRyxJQUN6QyxDQUFDLEdBQUcsR0FBRyxHQUFHQSxJQUFHLE1BQU07QUFBRSxNQUFFLEtBQUssR0FBRyxHQUFHLEdBQUdBLEVBQUM7QUFBQSxFQUFHO0FBRzFDLFNBQU8sQ0FBQyxHQUFHLEdBQUcsR0FBRyxHQUFHQSxJQUFHLFNBQVMsR0FBRyxVQUFVLE1BQU07QUFDbEQsUUFBSSxVQUFVLEtBQUssV0FBVztBQUM3QixNQUFBSyxNQUFLLEdBQUcsR0FBRyxHQUFHLEdBQUdMLEVBQUM7QUFBQSxTQUNkO0FBQ0osZUFBVSxJQUFJLFFBQVMsSUFBSSxHQUFHQSxLQUFJLENBQUM7QUFDbkMsZ0JBQVUsSUFBSSxTQUFTLElBQUksR0FBR0EsS0FBSSxDQUFDO0FBR25DLGFBQU8sR0FBRyxJQUFJLFFBQVEsQ0FBQztBQUN2QixZQUFNLEdBQUcsSUFBSSxHQUFHLEdBQUcsSUFBSSxHQUFHLElBQUlBLElBQUcsTUFBTTtBQUN2QyxZQUFNLEdBQUcsSUFBSSxHQUFHLElBQUlBLElBQUcsR0FBRyxJQUFJQSxJQUFHLE9BQU87QUFDeEMsWUFBTSxHQUFHLEdBQUcsSUFBSUEsSUFBRyxHQUFHLEdBQUcsT0FBTztBQUNoQyxZQUFNLEdBQUcsR0FBRyxHQUFHLElBQUksR0FBRyxHQUFHLE1BQU07QUFDL0IsUUFBRSxVQUFVO0FBQUEsSUFDYjtBQUFBLEVBQ0Q7QUFDRDtBQUdBLElBQU0sVUFBVSxDQUFDLEdBQUcsR0FBRyxNQUFNO0FBQUUsSUFBRSxPQUFPLEdBQUcsQ0FBQztBQUFHO0FBQy9DLElBQU0sVUFBVSxDQUFDLEdBQUcsR0FBRyxNQUFNO0FBQUUsSUFBRSxPQUFPLEdBQUcsQ0FBQztBQUFHO0FBQy9DLElBQU0sVUFBVSxDQUFDLEdBQUcsR0FBRyxNQUFNO0FBQUUsSUFBRSxPQUFPLEdBQUcsQ0FBQztBQUFHO0FBQy9DLElBQU0sVUFBVSxDQUFDLEdBQUcsR0FBRyxNQUFNO0FBQUUsSUFBRSxPQUFPLEdBQUcsQ0FBQztBQUFHO0FBQy9DLElBQU0sUUFBUSxLQUFLLENBQUM7QUFDcEIsSUFBTSxRQUFRLEtBQUssQ0FBQztBQUNwQixJQUFNLE9BQU8sQ0FBQyxHQUFHLEdBQUcsR0FBRyxHQUFHLFlBQVksYUFBYTtBQUFFLElBQUUsSUFBSSxHQUFHLEdBQUcsR0FBRyxZQUFZLFFBQVE7QUFBRztBQUMzRixJQUFNLE9BQU8sQ0FBQyxHQUFHLEdBQUcsR0FBRyxHQUFHLFlBQVksYUFBYTtBQUFFLElBQUUsSUFBSSxHQUFHLEdBQUcsR0FBRyxZQUFZLFFBQVE7QUFBRztBQUMzRixJQUFNLGlCQUFpQixDQUFDLEdBQUcsTUFBTSxNQUFNLE1BQU0sTUFBTSxLQUFLLFFBQVE7QUFBRSxJQUFFLGNBQWMsTUFBTSxNQUFNLE1BQU0sTUFBTSxLQUFLLEdBQUc7QUFBRztBQUNySCxJQUFNLGlCQUFpQixDQUFDLEdBQUcsTUFBTSxNQUFNLE1BQU0sTUFBTSxLQUFLLFFBQVE7QUFBRSxJQUFFLGNBQWMsTUFBTSxNQUFNLE1BQU0sTUFBTSxLQUFLLEdBQUc7QUFBRztBQUdySCxTQUFTLE9BQU8sTUFBTTtBQUNyQixTQUFPLENBQUMsR0FBRyxXQUFXLE1BQU0sTUFBTSxhQUFhO0FBRzlDLFdBQU8sT0FBTyxHQUFHLFdBQVcsQ0FBQyxRQUFRLE9BQU8sT0FBTyxRQUFRLFFBQVEsV0FBVyxXQUFXLE1BQU0sTUFBTSxNQUFNLFNBQVM7QUFDbkgsVUFBSSxFQUFFLFNBQVMsUUFBQU8sUUFBTyxJQUFJO0FBRTFCLFVBQUksUUFBUTtBQUVaLFVBQUksT0FBTyxPQUFPLEdBQUc7QUFDcEIsaUJBQVM7QUFDVCxjQUFNO0FBQUEsTUFDUCxPQUNLO0FBQ0osaUJBQVM7QUFDVCxjQUFNO0FBQUEsTUFDUDtBQUVBLFlBQU0sUUFBUSxTQUFTQSxRQUFPLFFBQVEsU0FBUyxDQUFDO0FBRWhELFVBQUksT0FBT0EsUUFBTyxPQUFPQSxRQUFPLFNBQVMsSUFBSTtBQUM3QyxVQUFJLE1BQU0sU0FBUyxNQUFNLEdBQUcsQ0FBQztBQUU3QixVQUFJQyxRQUFPLElBQUksT0FBTztBQUN0QixVQUFJLE9BQU8sSUFBSSxPQUFPO0FBRXRCLFVBQUksRUFBRSxNQUFNLEtBQUssS0FBVSxPQUFPLEtBQUssUUFBUSxJQUFJLElBQUksRUFBRTtBQUV6RDtBQUFBLFFBQU07QUFBQSxRQUNMLE1BQU07QUFBQSxRQUNOLE1BQU07QUFBQSxRQUNOLE1BQU0sTUFBTTtBQUFBLFFBQ1osTUFBTSxNQUFNO0FBQUEsTUFDYjtBQUVBLFlBQU0sWUFBWSxRQUFNO0FBQ3ZCLFlBQUksTUFBTSxFQUFFLEtBQUssTUFBTTtBQUN0QixjQUFJLElBQUksUUFBUSxVQUFVLE1BQU0sRUFBRSxHQUFHLFFBQVEsTUFBTSxJQUFJLENBQUM7QUFDeEQsY0FBSSxJQUFJLFFBQVEsVUFBVSxNQUFNLEVBQUUsR0FBRyxRQUFRLE1BQU0sSUFBSSxDQUFDO0FBRXhELGlCQUFPQSxPQUFNLElBQUksS0FBSyxDQUFDO0FBQ3ZCLGNBQUlBLE9BQU0sR0FBRyxHQUFHLEtBQUssR0FBRyxLQUFLLENBQUM7QUFBQSxRQUMvQjtBQUFBLE1BQ0Q7QUFFQSxVQUFJO0FBQ0gsaUJBQVMsUUFBUSxTQUFTO0FBQUEsV0FDdEI7QUFDSixpQkFBUyxLQUFLLE1BQU0sTUFBTSxNQUFNO0FBQy9CLG9CQUFVLEVBQUU7QUFBQSxNQUNkO0FBRUEsYUFBTztBQUFBLFFBQ04sUUFBUSxRQUFRLElBQUlBLFFBQU87QUFBQSxRQUMzQixNQUFBQTtBQUFBLFFBQ0E7QUFBQSxRQUNBLE9BQU8saUJBQWlCO0FBQUEsTUFDekI7QUFBQSxJQUNELENBQUM7QUFBQSxFQUNGO0FBQ0Q7QUFFQSxTQUFTLFNBQVMsUUFBUTtBQUN6QixTQUFPLENBQUMsUUFBUSxNQUFNLE1BQU0sTUFBTSxLQUFLLFNBQVM7QUFDL0MsUUFBSSxRQUFRLE1BQU07QUFDakIsVUFBSSxPQUFPLFFBQVEsUUFBUTtBQUMxQixlQUFPLFFBQVEsTUFBTSxJQUFJO0FBQzFCLFVBQUksT0FBTyxRQUFRLFFBQVE7QUFDMUIsZUFBTyxRQUFRLE1BQU0sSUFBSTtBQUUxQixhQUFPLFFBQVEsTUFBTSxJQUFJO0FBQUEsSUFDMUI7QUFBQSxFQUNEO0FBQ0Q7QUFFQSxJQUFNLFdBQVcsU0FBUyxPQUFPO0FBQ2pDLElBQU0sV0FBVyxTQUFTLE9BQU87QUFFakMsU0FBUyxPQUFPLE1BQU07QUFDckIsUUFBTSxZQUFZLE9BQU8sTUFBTSxXQUFXLENBQUM7QUFFM0MsU0FBTyxDQUFDLEdBQUcsV0FBVyxNQUFNLFNBQVM7QUFDcEMsV0FBTyxPQUFPLEdBQUcsV0FBVyxDQUFDLFFBQVEsT0FBTyxPQUFPLFFBQVEsUUFBUSxXQUFXLFdBQVcsTUFBTSxNQUFNLE1BQU0sU0FBUztBQUNuSCxPQUFDLE1BQU0sSUFBSSxJQUFJLFlBQVksT0FBTyxNQUFNLElBQUk7QUFFNUMsVUFBSSxVQUFVLE9BQU87QUFFckIsVUFBSSxZQUFZLFNBQU8sUUFBUSxVQUFVLEtBQUssUUFBUSxNQUFNLElBQUksQ0FBQztBQUNqRSxVQUFJLFlBQVksU0FBTyxRQUFRLFVBQVUsS0FBSyxRQUFRLE1BQU0sSUFBSSxDQUFDO0FBRWpFLFVBQUksUUFBUTtBQUVaLFVBQUksT0FBTyxPQUFPLEdBQUc7QUFDcEIsaUJBQVM7QUFDVCxrQkFBVTtBQUFBLE1BQ1gsT0FDSztBQUNKLGlCQUFTO0FBQ1Qsa0JBQVU7QUFBQSxNQUNYO0FBRUEsWUFBTSxNQUFNLE9BQU8sT0FBTyxPQUFPLE9BQU8sSUFBSSxJQUFJO0FBRWhELFlBQU0sU0FBUyxFQUFDLFFBQVEsSUFBSSxPQUFPLEdBQUcsTUFBTSxNQUFNLE1BQU0sTUFBTSxNQUFNLE1BQU0sTUFBTSxNQUFNLE9BQU8sZUFBYztBQUMzRyxZQUFNLFNBQVMsT0FBTztBQUV0QixVQUFJLFNBQVM7QUFHYixZQUFNLFdBQVcsT0FBTyxRQUFRLE9BQU87QUFFdkMsVUFBSSxVQUFVO0FBQ2IsWUFBSSxZQUFZLFNBQU8sRUFBRSxTQUFTLEtBQUssT0FBTyxLQUFLLElBQUk7QUFFdkQsWUFBSSxPQUFPLE1BQ1YsT0FBTyxNQUNQLEtBQUssTUFBTTtBQUVaLFlBQUksT0FBTyxVQUFVLE1BQU0sT0FBTyxJQUFJLE9BQU8sSUFBSSxDQUFDO0FBRWxELFlBQUksU0FBUyxVQUFVLE1BQU0sSUFBSSxDQUFDO0FBQ2xDLFlBQUksU0FBUyxVQUFVLE1BQU0sSUFBSSxDQUFDO0FBR2xDLFlBQUksY0FBYyxVQUFVLE9BQU8sSUFBSSxTQUFTLElBQUksU0FBUyxDQUFDO0FBRTlELGlCQUFTLElBQUksT0FBTyxJQUFJLE9BQU8sTUFBTSxLQUFLLFFBQVEsS0FBSyxNQUFNLEtBQUssS0FBSztBQUN0RSxjQUFJLE9BQU8sTUFBTSxDQUFDO0FBQ2xCLGNBQUksWUFBWSxPQUFPLElBQUssT0FBTyxjQUFnQixPQUFPO0FBQzFELGNBQUksSUFBSSxZQUFZLE9BQVEsVUFBVSxJQUFJO0FBRTFDLGNBQUksT0FBTyxNQUFNLENBQUM7QUFFbEIsY0FBSSxLQUFLLE1BQU07QUFDZCxnQkFBSSxRQUFRLE1BQU07QUFDakIscUJBQU87QUFFUCxrQkFBSSxRQUFRLE1BQU07QUFDakIsdUJBQU8sUUFBUSxHQUFHLFVBQVUsSUFBSSxDQUFDO0FBQ2pDLHNCQUFNLE9BQU8sT0FBTztBQUFBLGNBQ3JCLE9BQU87QUFDTixvQkFBSSxPQUFPO0FBQ1YseUJBQU87QUFBQSx5QkFDQyxPQUFPO0FBQ2YseUJBQU87QUFBQSxjQUNUO0FBQUEsWUFDRCxPQUNLO0FBQ0osa0JBQUksU0FBUztBQUNaLHlCQUFTO0FBQUEsWUFDWDtBQUFBLFVBQ0QsT0FDSztBQUNKLGdCQUFJLFFBQVE7QUFDWCxzQkFBUSxRQUFRLE1BQU0sVUFBVSxJQUFJLEdBQUcsVUFBVSxJQUFJLEdBQUcsVUFBVSxHQUFHLEdBQUcsVUFBVSxJQUFJLENBQUM7QUFFeEYsZ0JBQUksUUFBUSxNQUFNO0FBQ2pCLHFCQUFPO0FBQ1AscUJBQU8sUUFBUSxHQUFHLFVBQVUsSUFBSSxDQUFDO0FBQ2pDLHFCQUFPLE9BQU8sTUFBTTtBQUFBLFlBQ3JCLE9BQ0s7QUFDSixxQkFBTyxPQUFPO0FBRWQsa0JBQUksU0FBUztBQUNaLHlCQUFTO0FBQUEsWUFDWDtBQUVBLG1CQUFPO0FBQ1AsMEJBQWMsVUFBVSxPQUFPLEdBQUc7QUFBQSxVQUNuQztBQUFBLFFBQ0Q7QUFFQSxZQUFJLFFBQVEsUUFBUSxRQUFRLFFBQVEsWUFBWTtBQUMvQyxrQkFBUSxRQUFRLE1BQU0sVUFBVSxJQUFJLEdBQUcsVUFBVSxJQUFJLEdBQUcsVUFBVSxHQUFHLEdBQUcsVUFBVSxJQUFJLENBQUM7QUFBQSxNQUN6RixPQUNLO0FBQ0osaUJBQVMsSUFBSSxPQUFPLElBQUksT0FBTyxNQUFNLEtBQUssUUFBUSxLQUFLLE1BQU0sS0FBSyxLQUFLO0FBQ3RFLGNBQUksT0FBTyxNQUFNLENBQUM7QUFFbEIsY0FBSSxTQUFTO0FBQ1oscUJBQVM7QUFBQSxtQkFDRCxRQUFRO0FBQ2hCLG1CQUFPLFFBQVEsVUFBVSxNQUFNLENBQUMsQ0FBQyxHQUFHLFVBQVUsSUFBSSxDQUFDO0FBQUEsUUFDckQ7QUFBQSxNQUNEO0FBRUEsVUFBSSxDQUFFLGFBQWEsV0FBWSxJQUFJLGlCQUFpQixHQUFHLFNBQVM7QUFFaEUsVUFBSSxPQUFPLFFBQVEsUUFBUSxlQUFlLEdBQUc7QUFDNUMsWUFBSUEsUUFBTyxPQUFPLE9BQU8sSUFBSSxPQUFPLE1BQU07QUFFMUMsWUFBSSxZQUFZLE9BQU8sT0FBTyxHQUFHLFdBQVcsT0FBTyxLQUFLLE9BQU8sS0FBSyxXQUFXO0FBQy9FLFlBQUksVUFBVSxVQUFVLFNBQVM7QUFFakMsWUFBSSxNQUFNLFVBQVUsTUFBTSxJQUFJLENBQUM7QUFDL0IsWUFBSSxNQUFNLFVBQVUsTUFBTSxJQUFJLENBQUM7QUFFL0IsWUFBSSxPQUFPO0FBQ1YsV0FBQyxLQUFLLEdBQUcsSUFBSSxDQUFDLEtBQUssR0FBRztBQUV2QixlQUFPQSxPQUFNLEtBQUssT0FBTztBQUN6QixlQUFPQSxPQUFNLEtBQUssT0FBTztBQUFBLE1BQzFCO0FBRUEsVUFBSSxDQUFDLE9BQU8sVUFBVTtBQUVyQixZQUFJSixRQUFPLENBQUM7QUFFWixrQkFBVUEsTUFBSyxLQUFLLEdBQUcsU0FBUyxPQUFPLE9BQU8sTUFBTSxNQUFNLEtBQUssV0FBVyxTQUFTLENBQUM7QUFNcEYsZUFBTyxPQUFPQSxRQUFPLE9BQU8sS0FBSyxHQUFHLFdBQVcsTUFBTSxNQUFNQSxLQUFJO0FBRS9ELGVBQU8sT0FBTyxTQUFTQSxPQUFNLE9BQU8sS0FBSyxNQUFNLE1BQU0sTUFBTSxJQUFJO0FBQUEsTUFDaEU7QUFFQSxVQUFJLGVBQWUsR0FBRztBQUNyQixlQUFPLE9BQU8sZUFBZSxJQUFJO0FBQUEsVUFDaEMsYUFBYSxHQUFHLFdBQVcsTUFBTSxNQUFNLFFBQVEsRUFBRTtBQUFBLFVBQ2pELGFBQWEsR0FBRyxXQUFXLE1BQU0sTUFBTSxRQUFTLENBQUM7QUFBQSxRQUNsRCxJQUFJLGFBQWEsR0FBRyxXQUFXLE1BQU0sTUFBTSxRQUFRLFdBQVc7QUFBQSxNQUMvRDtBQUVBLGFBQU87QUFBQSxJQUNSLENBQUM7QUFBQSxFQUNGO0FBQ0Q7QUFHQSxTQUFTLFFBQVEsTUFBTTtBQUN0QixRQUFNLFFBQVEsT0FBTyxLQUFLLE9BQU8sQ0FBQztBQUVsQyxRQUFNLFVBQVUsT0FBTyxLQUFLLFNBQVMsS0FBSztBQUMxQyxRQUFNLFlBQVksT0FBTyxLQUFLLFdBQVcsQ0FBQztBQUMxQyxRQUFNLFNBQVMsT0FBTyxLQUFLLFFBQVEsS0FBSztBQUV4QyxTQUFPLENBQUMsR0FBRyxXQUFXLE1BQU0sU0FBUztBQUNwQyxXQUFPLE9BQU8sR0FBRyxXQUFXLENBQUMsUUFBUSxPQUFPLE9BQU8sUUFBUSxRQUFRLFdBQVcsV0FBVyxNQUFNLE1BQU0sTUFBTSxTQUFTO0FBQ25ILE9BQUMsTUFBTSxJQUFJLElBQUksWUFBWSxPQUFPLE1BQU0sSUFBSTtBQUU1QyxVQUFJLFVBQVUsT0FBTztBQUVyQixVQUFJLEVBQUUsTUFBTSxNQUFNLElBQUksRUFBRTtBQUV4QixVQUFJLFlBQVksU0FBTyxRQUFRLFVBQVUsS0FBSyxRQUFRLE1BQU0sSUFBSSxDQUFDO0FBQ2pFLFVBQUksWUFBWSxTQUFPLFFBQVEsVUFBVSxLQUFLLFFBQVEsTUFBTSxJQUFJLENBQUM7QUFFakUsVUFBSSxTQUFTLE9BQU8sT0FBTyxJQUFJLFVBQVU7QUFFekMsWUFBTSxTQUFTLEVBQUMsUUFBUSxJQUFJLE9BQU8sR0FBRyxNQUFNLE1BQU0sTUFBTSxNQUFNLE1BQU0sTUFBTSxNQUFNLE1BQU0sT0FBTyxlQUFjO0FBQzNHLFlBQU0sU0FBUyxPQUFPO0FBRXRCLFlBQU0sTUFBTSxPQUFPLE9BQU8sT0FBTyxPQUFPLElBQUksSUFBSTtBQUVoRCxVQUFJLFdBQVksVUFBVSxNQUFNLE9BQU8sSUFBSSxPQUFPLElBQUksQ0FBQztBQUN2RCxVQUFJLFlBQVksVUFBVSxNQUFNLE9BQU8sSUFBSSxPQUFPLElBQUksQ0FBQztBQUN2RCxVQUFJLFdBQVc7QUFFZixVQUFJLGVBQWU7QUFFbkIsVUFBSSxVQUFVLFNBQVMsSUFBSTtBQUMxQix1QkFBZTtBQUNmLGVBQU8sUUFBUSxjQUFjLFFBQVE7QUFBQSxNQUN0QztBQUVBLGFBQU8sUUFBUSxXQUFXLFFBQVE7QUFFbEMsZUFBUyxJQUFJLE9BQU8sSUFBSSxPQUFPLE1BQU0sS0FBSyxRQUFRLEtBQUssTUFBTSxLQUFLLEtBQUs7QUFDdEUsWUFBSSxRQUFRLE1BQU0sQ0FBQztBQUVuQixZQUFJLFNBQVM7QUFDWjtBQUVELFlBQUksS0FBSyxVQUFVLE1BQU0sQ0FBQyxDQUFDO0FBQzNCLFlBQUksS0FBSyxVQUFVLEtBQUs7QUFFeEIsWUFBSSxTQUFTO0FBQ1osaUJBQU8sUUFBUSxJQUFJLFFBQVE7QUFBQTtBQUUzQixpQkFBTyxRQUFRLFVBQVUsRUFBRTtBQUU1QixlQUFPLFFBQVEsSUFBSSxFQUFFO0FBRXJCLG1CQUFXO0FBQ1gsbUJBQVc7QUFBQSxNQUNaO0FBRUEsVUFBSSxjQUFjO0FBRWxCLFVBQUksVUFBVSxTQUFTLEdBQUc7QUFDekIsc0JBQWMsT0FBTztBQUNyQixlQUFPLFFBQVEsYUFBYSxRQUFRO0FBQUEsTUFDckM7QUFFQSxVQUFJLENBQUUsYUFBYSxXQUFZLElBQUksaUJBQWlCLEdBQUcsU0FBUztBQUVoRSxVQUFJLE9BQU8sUUFBUSxRQUFRLGVBQWUsR0FBRztBQUM1QyxZQUFJSSxRQUFPLE9BQU8sT0FBTyxJQUFJLE9BQU8sTUFBTTtBQUUxQyxZQUFJLFNBQVMsT0FBTyxPQUFPLEdBQUcsV0FBVyxPQUFPLEtBQUssT0FBTyxLQUFLLFdBQVc7QUFDNUUsWUFBSSxVQUFVLFVBQVUsTUFBTTtBQUU5QixlQUFPQSxPQUFNLGFBQWEsT0FBTztBQUNqQyxlQUFPQSxPQUFNLGNBQWMsT0FBTztBQUFBLE1BQ25DO0FBRUEsVUFBSSxDQUFDLE9BQU8sVUFBVTtBQUVyQixZQUFJSixRQUFPLENBQUM7QUFFWixRQUFBQSxNQUFLLEtBQUssR0FBRyxTQUFTLE9BQU8sT0FBTyxNQUFNLE1BQU0sS0FBSyxXQUFXLFNBQVMsQ0FBQztBQU8xRSxZQUFJLGFBQWMsT0FBTyxRQUFRLFVBQVc7QUFDNUMsWUFBSSxlQUFnQixXQUFXLFNBQVUsSUFBTSxhQUFhLENBQUM7QUFDN0QsWUFBSSxhQUFnQixXQUFXLFNBQVMsS0FBTSxDQUFDLGFBQWM7QUFFN0QsUUFBQUEsTUFBSyxRQUFRLE9BQUs7QUFDakIsWUFBRSxDQUFDLEtBQUs7QUFDUixZQUFFLENBQUMsS0FBSztBQUFBLFFBQ1QsQ0FBQztBQUVELGVBQU8sT0FBT0EsUUFBTyxPQUFPLEtBQUssR0FBRyxXQUFXLE1BQU0sTUFBTUEsS0FBSTtBQUUvRCxlQUFPLE9BQU8sU0FBU0EsT0FBTSxPQUFPLEtBQUssTUFBTSxNQUFNLE1BQU0sSUFBSTtBQUFBLE1BQ2hFO0FBRUEsVUFBSSxlQUFlLEdBQUc7QUFDckIsZUFBTyxPQUFPLGVBQWUsSUFBSTtBQUFBLFVBQ2hDLGFBQWEsR0FBRyxXQUFXLE1BQU0sTUFBTSxRQUFRLEVBQUU7QUFBQSxVQUNqRCxhQUFhLEdBQUcsV0FBVyxNQUFNLE1BQU0sUUFBUyxDQUFDO0FBQUEsUUFDbEQsSUFBSSxhQUFhLEdBQUcsV0FBVyxNQUFNLE1BQU0sUUFBUSxXQUFXO0FBQUEsTUFDL0Q7QUFFQSxhQUFPO0FBQUEsSUFDUixDQUFDO0FBQUEsRUFDRjtBQUNEO0FBRUEsU0FBUyxhQUFhLE9BQU8sT0FBTyxXQUFXLFFBQVEsTUFBTSxNQUFNLFNBQVMsS0FBSztBQUNoRixNQUFJLE1BQU0sU0FBUyxHQUFHO0FBRXJCLFFBQUksVUFBVTtBQUlkLGFBQVMsSUFBSSxHQUFHLFdBQVcsVUFBVSxJQUFJLE1BQU0sUUFBUSxLQUFLO0FBQzNELFVBQUksTUFBTSxDQUFDLE1BQU0sUUFBVztBQUMzQixZQUFJLFdBQVcsTUFBTTtBQUNwQixjQUFJLFFBQVEsSUFBSSxNQUFNLENBQUMsSUFBSSxNQUFNLE9BQU8sQ0FBQztBQUV6QyxjQUFJLFFBQVEsVUFBVTtBQUNyQix1QkFBVztBQUNYLHFCQUFTLElBQUksVUFBVSxNQUFNLENBQUMsR0FBRyxRQUFRLE1BQU0sSUFBSSxJQUFJLFVBQVUsTUFBTSxPQUFPLEdBQUcsUUFBUSxNQUFNLElBQUksQ0FBQztBQUFBLFVBQ3JHO0FBQUEsUUFDRDtBQUVBLGtCQUFVO0FBQUEsTUFDWDtBQUFBLElBQ0Q7QUFBQSxFQUNEO0FBRUEsU0FBTztBQUNSO0FBRUEsU0FBUyxLQUFLLE1BQU07QUFDbkIsU0FBTyxRQUFRO0FBQ2YsUUFBTSxPQUFPLE9BQU8sS0FBSyxNQUFNLENBQUMsS0FBSyxLQUFLLENBQUMsQ0FBQztBQUM1QyxRQUFNLFFBQVEsS0FBSyxTQUFTO0FBQzVCLFFBQU0sWUFBYSxLQUFLLE9BQU87QUFFL0IsTUFBSSxLQUFLLEtBQUs7QUFFZDtBQUFBLEVBRUMsTUFBTSxPQUFPLENBQUMsR0FBRyxDQUFDLElBQ2xCLE9BQU8sTUFBTSxXQUFXLENBQUMsSUFBSSxDQUFDLElBQUk7QUFFbkMsUUFBTSxXQUFXLFNBQVMsRUFBRTtBQUU1QixRQUFNLFlBQVksSUFBSSxLQUFLLENBQUM7QUFDNUIsUUFBTSxZQUFhLE9BQU8sS0FBSyxDQUFDLEdBQUcsR0FBRztBQUN0QyxRQUFNLFlBQWEsT0FBTyxLQUFLLENBQUMsR0FBRyxDQUFDO0FBRXBDLFFBQU0sT0FBTyxPQUFPLEtBQUssTUFBTSxTQUFTO0FBQ3hDLFFBQU0sUUFBUSxPQUFPLEtBQUssTUFBTSxDQUFBUCxPQUFLO0FBQUEsRUFBQyxDQUFDO0FBRXZDLFFBQU0sRUFBRSxNQUFNLFdBQVcsUUFBUSxZQUFZLElBQUk7QUFFakQsU0FBTyxDQUFDLEdBQUcsV0FBVyxNQUFNLFNBQVM7QUFDcEMsV0FBTyxPQUFPLEdBQUcsV0FBVyxDQUFDLFFBQVEsT0FBTyxPQUFPLFFBQVEsUUFBUSxXQUFXLFdBQVcsTUFBTSxNQUFNLE1BQU0sU0FBUztBQUNuSCxVQUFJLFVBQVUsT0FBTztBQUNyQixVQUFJLFNBQVM7QUFFYixVQUFJLFdBQVcsWUFBWTtBQUMzQixVQUFJLFdBQVcsWUFBWTtBQUMzQixVQUFJLFdBQVcsWUFBWTtBQUUzQixVQUFJLFdBQVc7QUFFZixVQUFJLE9BQU8sT0FBTztBQUNqQixTQUFDLFdBQVcsVUFBVSxJQUFJLFNBQVMsR0FBRyxTQUFTO0FBQUE7QUFFL0MsU0FBQyxZQUFZLFNBQVMsSUFBSSxTQUFTLEdBQUcsU0FBUztBQUVoRCxZQUFNLFFBQVEsT0FBTyxPQUFPLE9BQU8sT0FBTyxJQUFJLElBQUk7QUFHbEQsVUFBSVEsUUFBTyxPQUFPLE9BQU8sSUFBSSxRQUFRO0FBRXJDLFVBQUksT0FBTyxPQUFPLE9BQU8sSUFBSSxRQUFRLENBQUNJLElBQUdDLFlBQVcsR0FBRyxLQUFLLEtBQUssS0FBSyxRQUFRO0FBQzdFLGNBQU1ELElBQUdDLFlBQVcsR0FBRyxLQUFLLEtBQUssS0FBSyxHQUFHO0FBQUEsTUFDMUM7QUFHQSxVQUFJLE9BQU8sT0FBTyxFQUFFLE9BQU8sU0FBUyxFQUFFLEtBQUssT0FBSyxFQUFFLE9BQU8sQ0FBQyxLQUFLLFNBQVM7QUFFeEUsVUFBSSxVQUFVLFFBQVEsT0FBTyxLQUFLLE1BQU07QUFDeEMsVUFBSSxTQUFTLE9BQU8sT0FBTyxHQUFHLFdBQVcsT0FBTyxLQUFLLE9BQU8sS0FBSyxPQUFPO0FBQ3hFLFVBQUksVUFBVSxRQUFRLFVBQVUsUUFBUSxRQUFRLE1BQU0sSUFBSSxDQUFDO0FBRzNELFVBQUksUUFBUSxRQUFRLFNBQVMsU0FBUztBQUV0QyxVQUFJLGNBQWMsUUFBUSxPQUFPLFFBQVEsT0FBTztBQUVoRCxVQUFJLFlBQVk7QUFFaEIsVUFBSSxhQUFhO0FBQ2pCLFVBQUksWUFBWTtBQUNoQixVQUFJLGVBQWU7QUFDbkIsVUFBSSxjQUFjO0FBRWxCLFVBQUksYUFBYSxTQUFTLGVBQWUsS0FBSyxlQUFlLE9BQU87QUFDbkUsb0JBQVk7QUFFWixxQkFBYSxVQUFVLE9BQU8sR0FBRyxXQUFXLE1BQU0sSUFBSTtBQUN0RCxvQkFBWSxvQkFBSSxJQUFJO0FBQ3BCLFFBQUMsSUFBSSxJQUFJLFVBQVUsRUFBRyxRQUFRLFdBQVM7QUFDdEMsY0FBSSxTQUFTO0FBQ1osc0JBQVUsSUFBSSxPQUFPLElBQUksT0FBTyxDQUFDO0FBQUEsUUFDbkMsQ0FBQztBQUVELFlBQUksY0FBYyxHQUFHO0FBQ3BCLHlCQUFlLFlBQVksT0FBTyxHQUFHLFdBQVcsTUFBTSxJQUFJO0FBQzFELHdCQUFjLG9CQUFJLElBQUk7QUFDdEIsVUFBQyxJQUFJLElBQUksWUFBWSxFQUFHLFFBQVEsV0FBUztBQUN4QyxnQkFBSSxTQUFTO0FBQ1osMEJBQVksSUFBSSxPQUFPLElBQUksT0FBTyxDQUFDO0FBQUEsVUFDckMsQ0FBQztBQUFBLFFBQ0Y7QUFBQSxNQUNEO0FBRUEsVUFBSSxFQUFFLElBQUksTUFBQUMsTUFBSyxJQUFJO0FBRW5CLFVBQUksTUFBTSxRQUFRQSxTQUFRLE1BQU07QUFDL0IsaUJBQVM7QUFDVCxnQkFBUSxHQUFHLE9BQU8sR0FBRyxXQUFXLE1BQU0sSUFBSTtBQUUxQyxZQUFJLEdBQUcsUUFBUTtBQUNkLGtCQUFRLE1BQU0sSUFBSSxTQUFPLEVBQUUsU0FBUyxPQUFPLE1BQU0sTUFBTSxPQUFPLEtBQUssSUFBSSxDQUFDO0FBR3pFLFlBQUksUUFBUUEsTUFBSyxPQUFPLEdBQUcsV0FBVyxNQUFNLElBQUk7QUFFaEQsWUFBSUEsTUFBSyxRQUFRO0FBQ2hCLG1CQUFTLE1BQU0sQ0FBQyxJQUFJO0FBQUE7QUFFcEIsbUJBQVMsVUFBVSxNQUFNLENBQUMsR0FBRyxRQUFRLE1BQU0sSUFBSSxJQUFJLFVBQVUsR0FBRyxRQUFRLE1BQU0sSUFBSTtBQUVuRixpQkFBUyxhQUFhLE9BQU8sT0FBTyxXQUFXLFFBQVEsTUFBTSxNQUFNLE1BQU07QUFFekUsWUFBSSxTQUFTLFNBQVM7QUFDdEIsa0JBQVUsU0FBUztBQUFBLE1BQ3BCLE9BQ0s7QUFDSixpQkFBUyxhQUFhLE9BQU8sT0FBTyxXQUFXLFFBQVEsTUFBTSxNQUFNLE1BQU07QUFFekUsWUFBSSxTQUFTLFNBQVM7QUFFdEIsa0JBQVUsU0FBUztBQUNuQixpQkFBUyxTQUFTO0FBQUEsTUFDbkI7QUFFQSxVQUFJLFVBQVU7QUFDYixrQkFBVTtBQUVYLFVBQUksZUFBZSxTQUFTO0FBQzNCLHNCQUFjO0FBR2YsVUFBSSxVQUFVO0FBQ2Isa0JBQVU7QUFFWCxVQUFJLGNBQWMsVUFBVTtBQUU1QixVQUFJLFlBQVksU0FBUyxXQUFXLGNBQWMsY0FBYztBQUVoRSxlQUFTLFFBQVEsTUFBTSxXQUFXLFVBQVUsUUFBUSxDQUFDO0FBRXJELGdCQUFVLFVBQVUsSUFBSSxTQUFTLElBQUksVUFBVSxRQUFRLElBQUksVUFBVSxTQUFTLFVBQVUsVUFBVSxJQUFJLFdBQVcsSUFBSSxNQUFNLGNBQWMsY0FBYyxJQUFJO0FBRzNKLFlBQU0sU0FBUyxFQUFDLFFBQVEsTUFBTSxNQUFNLE1BQU0sTUFBTSxNQUFNLE1BQU0sTUFBTSxNQUFNLE1BQU0sT0FBTyxFQUFDO0FBRXRGLFlBQU0sU0FBUyxZQUFZLE9BQU8sSUFBSSxPQUFPO0FBRTdDLFVBQUksU0FBUztBQUViLFVBQUksUUFBUTtBQUNYLGlCQUFTLEVBQUUsS0FBSyxLQUFLLE9BQU8sQ0FBQyxDQUFDO0FBQUEsV0FDMUI7QUFDSixZQUFJLEVBQUUsSUFBSSxHQUFHLElBQUk7QUFFakIsWUFBSSxNQUFNLFFBQVEsTUFBTSxNQUFNO0FBQzdCLGtCQUFRLEdBQUcsT0FBTyxHQUFHLFdBQVcsTUFBTSxJQUFJO0FBQzFDLG1CQUFTLEdBQUcsT0FBTyxHQUFHLFdBQVcsTUFBTSxJQUFJO0FBQUEsUUFDNUM7QUFBQSxNQUNEO0FBRUEsVUFBSSxTQUFTLFlBQVk7QUFDekIsVUFBSSxVQUFVLGFBQWE7QUFFM0IsZUFBUyxJQUFJLFNBQVMsSUFBSSxPQUFPLE1BQU0sS0FBSyxRQUFRLEtBQUssTUFBTSxLQUFLLE9BQU87QUFDMUUsWUFBSSxPQUFPLE1BQU0sQ0FBQztBQUVsQixZQUFJLFFBQVE7QUFDWDtBQUVELFlBQUksVUFBVSxNQUFNO0FBQ25CLGNBQUksUUFBUSxPQUFPLENBQUMsS0FBSztBQUV6QixjQUFJLE9BQU8sU0FBUztBQUNuQjtBQUVELG9CQUFVLFVBQVUsT0FBTyxRQUFRLE1BQU0sSUFBSTtBQUFBLFFBQzlDO0FBRUEsWUFBSSxPQUFPLE9BQU8sU0FBUyxLQUFLLFFBQVEsT0FBTyxNQUFNLENBQUMsSUFBSTtBQUcxRCxZQUFJLE9BQU8sVUFBVSxNQUFNLFFBQVEsTUFBTSxJQUFJO0FBQzdDLFlBQUksT0FBTyxVQUFVLE9BQU8sTUFBTSxNQUFNLEdBQUcsUUFBUSxNQUFNLElBQUk7QUFFN0QsWUFBSSxNQUFNLFFBQVEsT0FBTyxNQUFNO0FBQy9CLFlBQUksTUFBTSxRQUFRLElBQUksTUFBTSxPQUFPLENBQUM7QUFDcEMsWUFBSSxNQUFNLFFBQVEsSUFBSSxNQUFNLE9BQU8sQ0FBQztBQUVwQyxZQUFJLFNBQVMsTUFBTTtBQUVuQixZQUFJLFFBQVEsTUFBTTtBQUNqQixjQUFJLEtBQUssT0FBTyxJQUFJLFVBQVU7QUFDOUIsY0FBSSxLQUFLLE9BQU8sSUFBSSxTQUFTO0FBRTdCLGNBQUksV0FBVztBQUNkLGdCQUFJLGNBQWMsS0FBSyxhQUFhLENBQUMsS0FBSztBQUN6QyxjQUFBTixNQUFLLFlBQVksSUFBSSxhQUFhLENBQUMsQ0FBQyxHQUFHLEtBQUssTUFBTSxNQUFNLGNBQWMsQ0FBQyxHQUFHLFFBQVEsSUFBSSxHQUFHLFNBQVMsV0FBVyxHQUFHLElBQUksRUFBRTtBQUV2SCxnQkFBSSxXQUFXLENBQUMsS0FBSztBQUNwQixjQUFBQSxNQUFLLFVBQVUsSUFBSSxXQUFXLENBQUMsQ0FBQyxHQUFHLEtBQUssTUFBTSxNQUFNLGNBQWMsQ0FBQyxHQUFHLFFBQVEsSUFBSSxHQUFHLFNBQVMsV0FBVyxHQUFHLElBQUksRUFBRTtBQUFBLFVBQ3BIO0FBRUMsWUFBQUEsTUFBSyxRQUFRLEtBQUssTUFBTSxNQUFNLGNBQWMsQ0FBQyxHQUFHLFFBQVEsSUFBSSxHQUFHLFNBQVMsV0FBVyxHQUFHLElBQUksRUFBRTtBQUU3RjtBQUFBLFlBQUs7QUFBQSxZQUFHO0FBQUEsWUFBVztBQUFBLFlBQ2xCLE1BQVMsY0FBYztBQUFBLFlBQ3ZCO0FBQUEsWUFDQSxTQUFTO0FBQUEsWUFDVDtBQUFBLFVBQ0Q7QUFBQSxRQUNEO0FBQUEsTUFDRDtBQUVBLFVBQUksY0FBYztBQUNqQixlQUFPLFNBQVMsWUFBWSxjQUFjO0FBQUEsZUFDbEMsQ0FBQyxXQUFXO0FBQ3BCLGVBQU8sUUFBUSxPQUFPLFNBQVMsSUFBSSxPQUFPLFFBQVEsT0FBTyxXQUFXLE9BQU87QUFDM0UsZUFBTyxRQUFRO0FBQUEsTUFDaEI7QUFFQSxhQUFPLE9BQU8sWUFBWSxZQUFZO0FBRXRDLGFBQU87QUFBQSxJQUNSLENBQUM7QUFBQSxFQUNGO0FBQ0Q7QUFFQSxTQUFTLGFBQWEsUUFBUSxNQUFNO0FBQ25DLFFBQU0sWUFBWSxPQUFPLE1BQU0sV0FBVyxDQUFDO0FBRTNDLFNBQU8sQ0FBQyxHQUFHLFdBQVcsTUFBTSxTQUFTO0FBQ3BDLFdBQU8sT0FBTyxHQUFHLFdBQVcsQ0FBQyxRQUFRLE9BQU8sT0FBTyxRQUFRLFFBQVEsV0FBVyxXQUFXLE1BQU0sTUFBTSxNQUFNLFNBQVM7QUFDbkgsT0FBQyxNQUFNLElBQUksSUFBSSxZQUFZLE9BQU8sTUFBTSxJQUFJO0FBRTVDLFVBQUksVUFBVSxPQUFPO0FBRXJCLFVBQUksWUFBWSxTQUFPLFFBQVEsVUFBVSxLQUFLLFFBQVEsTUFBTSxJQUFJLENBQUM7QUFDakUsVUFBSSxZQUFZLFNBQU8sUUFBUSxVQUFVLEtBQUssUUFBUSxNQUFNLElBQUksQ0FBQztBQUVqRSxVQUFJLFFBQVEsZUFBZTtBQUUzQixVQUFJLE9BQU8sT0FBTyxHQUFHO0FBQ3BCLGlCQUFTO0FBQ1QsaUJBQVM7QUFDVCx3QkFBZ0I7QUFBQSxNQUNqQixPQUNLO0FBQ0osaUJBQVM7QUFDVCxpQkFBUztBQUNULHdCQUFnQjtBQUFBLE1BQ2pCO0FBRUEsWUFBTSxNQUFNLE9BQU8sT0FBTyxPQUFPLE9BQU8sSUFBSSxJQUFJO0FBRWhELFVBQUksWUFBWSxVQUFVLE1BQU0sT0FBTyxJQUFJLE9BQU8sSUFBSSxDQUFDO0FBQ3ZELFVBQUksV0FBVztBQUVmLFVBQUksVUFBVSxDQUFDO0FBQ2YsVUFBSSxVQUFVLENBQUM7QUFFZixlQUFTLElBQUksT0FBTyxJQUFJLE9BQU8sTUFBTSxLQUFLLFFBQVEsS0FBSyxNQUFNLEtBQUssS0FBSztBQUN0RSxZQUFJLE9BQU8sTUFBTSxDQUFDO0FBRWxCLFlBQUksUUFBUSxNQUFNO0FBQ2pCLGNBQUksT0FBTyxNQUFNLENBQUM7QUFDbEIsY0FBSSxPQUFPLFVBQVUsSUFBSTtBQUV6QixrQkFBUSxLQUFLLFdBQVcsSUFBSTtBQUM1QixrQkFBUSxLQUFLLFVBQVUsTUFBTSxDQUFDLENBQUMsQ0FBQztBQUFBLFFBQ2pDO0FBQUEsTUFDRDtBQUVBLFlBQU0sU0FBUyxFQUFDLFFBQVEsT0FBTyxTQUFTLFNBQVMsUUFBUSxRQUFRLGVBQWUsT0FBTyxHQUFHLE1BQU0sTUFBTSxNQUFNLE1BQU0sTUFBTSxNQUFNLE1BQU0sTUFBTSxPQUFPLGVBQWM7QUFDL0osWUFBTSxTQUFTLE9BQU87QUFFdEIsVUFBSSxDQUFFLGFBQWEsV0FBWSxJQUFJLGlCQUFpQixHQUFHLFNBQVM7QUFFaEUsVUFBSSxPQUFPLFFBQVEsUUFBUSxlQUFlLEdBQUc7QUFDNUMsWUFBSUcsUUFBTyxPQUFPLE9BQU8sSUFBSSxPQUFPLE1BQU07QUFFMUMsWUFBSSxTQUFTLE9BQU8sT0FBTyxHQUFHLFdBQVcsT0FBTyxLQUFLLE9BQU8sS0FBSyxXQUFXO0FBQzVFLFlBQUksVUFBVSxVQUFVLE1BQU07QUFFOUIsZUFBT0EsT0FBTSxVQUFVLE9BQU87QUFDOUIsZUFBT0EsT0FBTSxXQUFXLE9BQU87QUFBQSxNQUNoQztBQUVBLFVBQUksQ0FBQyxPQUFPLFVBQVU7QUFFckIsWUFBSUosUUFBTyxDQUFDO0FBRVosUUFBQUEsTUFBSyxLQUFLLEdBQUcsU0FBUyxPQUFPLE9BQU8sTUFBTSxNQUFNLEtBQUssV0FBVyxTQUFTLENBQUM7QUFNMUUsZUFBTyxPQUFPQSxRQUFPLE9BQU8sS0FBSyxHQUFHLFdBQVcsTUFBTSxNQUFNQSxLQUFJO0FBRS9ELGVBQU8sT0FBTyxTQUFTQSxPQUFNLE9BQU8sS0FBSyxNQUFNLE1BQU0sTUFBTSxJQUFJO0FBQUEsTUFDaEU7QUFFQSxVQUFJLGVBQWUsR0FBRztBQUNyQixlQUFPLE9BQU8sZUFBZSxJQUFJO0FBQUEsVUFDaEMsYUFBYSxHQUFHLFdBQVcsTUFBTSxNQUFNLFFBQVEsRUFBRTtBQUFBLFVBQ2pELGFBQWEsR0FBRyxXQUFXLE1BQU0sTUFBTSxRQUFTLENBQUM7QUFBQSxRQUNsRCxJQUFJLGFBQWEsR0FBRyxXQUFXLE1BQU0sTUFBTSxRQUFRLFdBQVc7QUFBQSxNQUMvRDtBQUVBLGFBQU87QUFBQSxJQWFSLENBQUM7QUFBQSxFQUNGO0FBQ0Q7QUFFQSxTQUFTLGNBQWMsTUFBTTtBQUM1QixTQUFPLGFBQWEsZ0JBQWdCLElBQUk7QUFDekM7QUFJQSxTQUFTLGVBQWUsSUFBSSxJQUFJLFFBQVEsUUFBUSxlQUFlLFNBQVM7QUFDdkUsUUFBTSxJQUFJLEdBQUc7QUFFYixNQUFJLElBQUk7QUFDUCxXQUFPO0FBRVIsUUFBTSxPQUFPLElBQUksT0FBTztBQUV4QixTQUFPLE1BQU0sR0FBRyxDQUFDLEdBQUcsR0FBRyxDQUFDLENBQUM7QUFFekIsTUFBSSxLQUFLO0FBQ1IsV0FBTyxNQUFNLEdBQUcsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxDQUFDO0FBQUEsT0FDckI7QUFDSixRQUFJLEtBQU0sTUFBTSxDQUFDLEdBQ2hCLEtBQU0sTUFBTSxJQUFJLENBQUMsR0FDakIsTUFBTSxNQUFNLElBQUksQ0FBQyxHQUNqQixNQUFNLE1BQU0sSUFBSSxDQUFDO0FBR2xCLGFBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxHQUFHLEtBQUs7QUFDL0IsVUFBSSxDQUFDLElBQUksR0FBRyxJQUFJLENBQUMsSUFBSSxHQUFHLENBQUM7QUFDekIsVUFBSSxDQUFDLElBQUksR0FBRyxJQUFJLENBQUMsSUFBSSxHQUFHLENBQUM7QUFDekIsU0FBRyxDQUFDLElBQUssSUFBSSxDQUFDLElBQUksSUFBSSxDQUFDO0FBQUEsSUFDeEI7QUFJQSxPQUFHLENBQUMsSUFBSSxHQUFHLENBQUM7QUFFWixhQUFTLElBQUksR0FBRyxJQUFJLElBQUksR0FBRyxLQUFLO0FBQy9CLFVBQUksR0FBRyxDQUFDLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxNQUFNLEtBQU0sR0FBRyxJQUFJLENBQUMsSUFBSSxNQUFRLEdBQUcsQ0FBQyxJQUFJO0FBQ2xFLFdBQUcsQ0FBQyxJQUFJO0FBQUEsV0FDSjtBQUNKLFdBQUcsQ0FBQyxJQUFJLEtBQUssSUFBSSxJQUFJLENBQUMsSUFBSSxJQUFJLENBQUMsT0FDN0IsSUFBSSxJQUFJLENBQUMsSUFBSSxJQUFJLElBQUksQ0FBQyxLQUFLLEdBQUcsSUFBSSxDQUFDLEtBQ25DLElBQUksQ0FBQyxJQUFJLElBQUksSUFBSSxJQUFJLENBQUMsS0FBSyxHQUFHLENBQUM7QUFHakMsWUFBSSxDQUFDLFNBQVMsR0FBRyxDQUFDLENBQUM7QUFDbEIsYUFBRyxDQUFDLElBQUk7QUFBQSxNQUNWO0FBQUEsSUFDRDtBQUVBLE9BQUcsSUFBSSxDQUFDLElBQUksR0FBRyxJQUFJLENBQUM7QUFFcEIsYUFBUyxJQUFJLEdBQUcsSUFBSSxJQUFJLEdBQUcsS0FBSztBQUMvQjtBQUFBLFFBQ0M7QUFBQSxRQUNBLEdBQUcsQ0FBQyxJQUFJLElBQUksQ0FBQyxJQUFJO0FBQUEsUUFDakIsR0FBRyxDQUFDLElBQUksR0FBRyxDQUFDLElBQUksSUFBSSxDQUFDLElBQUk7QUFBQSxRQUN6QixHQUFHLElBQUksQ0FBQyxJQUFJLElBQUksQ0FBQyxJQUFJO0FBQUEsUUFDckIsR0FBRyxJQUFJLENBQUMsSUFBSSxHQUFHLElBQUksQ0FBQyxJQUFJLElBQUksQ0FBQyxJQUFJO0FBQUEsUUFDakMsR0FBRyxJQUFJLENBQUM7QUFBQSxRQUNSLEdBQUcsSUFBSSxDQUFDO0FBQUEsTUFDVDtBQUFBLElBQ0Q7QUFBQSxFQUNEO0FBRUEsU0FBTztBQUNSO0FBRUEsSUFBTSxjQUFjLG9CQUFJLElBQUk7QUFFNUIsU0FBUyxrQkFBa0I7QUFDMUIsV0FBUyxLQUFLO0FBQ2IsTUFBRSxTQUFTLElBQUk7QUFDakI7QUFFQSxJQUFJLFFBQVE7QUFDWCxFQUFBVixJQUFHLFFBQVEsS0FBSyxlQUFlO0FBQy9CLEVBQUFBLElBQUcsUUFBUSxLQUFLLGlCQUFpQixJQUFJO0FBQ3JDLEVBQUFBLElBQUcsWUFBWSxLQUFLLE1BQU07QUFBRSxVQUFNLFVBQVU7QUFBQSxFQUFTLENBQUM7QUFDdkQ7QUFFQSxJQUFNLGFBQWEsT0FBTztBQUMxQixJQUFNLGFBQWEsT0FBTztBQUUxQixTQUFTLFlBQVksR0FBRyxJQUFJLElBQUksT0FBTztBQUN0QyxNQUFJLEtBQUssUUFBUSxDQUFDLEVBQUUsQ0FBQyxHQUFHLEVBQUUsQ0FBQyxDQUFDLEVBQUUsT0FBTyxFQUFFLE1BQU0sQ0FBQyxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsQ0FBQyxFQUFFLE9BQU8sRUFBRSxNQUFNLENBQUMsQ0FBQztBQUMzRSxTQUFPLEdBQUcsSUFBSSxDQUFDLEdBQUcsTUFBTSxXQUFXLEdBQUcsR0FBRyxJQUFJLEVBQUUsQ0FBQztBQUNqRDtBQUVBLFNBQVMsYUFBYSxHQUFHLEtBQUs7QUFDN0IsU0FBTyxFQUFFLElBQUksQ0FBQyxHQUFHLE1BQU0sS0FBSyxJQUFJLENBQUMsSUFBSSxPQUFPLENBQUMsR0FBRyxLQUFLLENBQUMsQ0FBQztBQUN4RDtBQUVBLFNBQVMsV0FBVyxHQUFHLEdBQUcsSUFBSSxJQUFJO0FBQ2pDLFNBQU8sT0FBTyxDQUFDLEdBQUksS0FBSyxJQUFJLEtBQUssSUFBSyxDQUFDO0FBQ3hDO0FBRUEsU0FBUyxTQUFTLE1BQU0sU0FBUyxTQUFTO0FBQ3pDLFNBQU8sV0FBVyxPQUFPLGdCQUFnQixDQUFDLFNBQVMsT0FBTztBQUMzRDtBQUVBLElBQU0sWUFBWTtBQUlsQixTQUFTLFNBQVMsTUFBTSxTQUFTLFNBQVM7QUFDekMsU0FBTyxXQUFXLE9BQU8sZ0JBQWdCLFNBQVMsU0FBUyxTQUFTLFVBQVUsSUFBSTtBQUNuRjtBQUVBLFNBQVMsU0FBUyxNQUFNLFNBQVMsU0FBUyxPQUFPO0FBQ2hELFNBQU8sV0FBVyxPQUFPLGdCQUFnQixTQUFTLFNBQVMsU0FBUyxLQUFLLE9BQU8sS0FBSyxFQUFFLEtBQUssS0FBSztBQUNsRztBQUVBLElBQU0sV0FBVztBQUVqQixTQUFTLFdBQVcsTUFBTSxTQUFTLFNBQVMsT0FBTztBQUNsRCxTQUFPLFdBQVcsT0FBTyxnQkFBZ0IsV0FBVyxTQUFTLFNBQVMsS0FBSyxPQUFPLEtBQUssRUFBRSxLQUFLLEtBQUs7QUFDcEc7QUFFQSxJQUFNLGFBQWE7QUFHbkIsU0FBUyxTQUFTLFFBQVEsUUFBUSxPQUFPLEtBQUssVUFBVTtBQUN2RCxNQUFJLFlBQVksSUFBSSxhQUFhLE1BQU0sR0FBRyxhQUFhLE1BQU0sQ0FBQztBQUU5RCxNQUFJLFFBQVEsU0FBUztBQUVyQixNQUFJLFVBQVUsV0FBWSxXQUFXLE1BQU8sT0FBTyxLQUFLO0FBRXhELEtBQUc7QUFDRixRQUFJLFlBQVksTUFBTSxPQUFPO0FBQzdCLFFBQUksYUFBYSxNQUFNLFlBQVk7QUFFbkMsUUFBSSxjQUFjLFlBQVksYUFBYSxZQUFZLElBQUksU0FBUyxJQUFJLFNBQVMsSUFBSSxNQUFNO0FBQzFGLGFBQU8sQ0FBQyxXQUFXLFVBQVU7QUFBQSxFQUMvQixTQUFTLEVBQUUsVUFBVSxNQUFNO0FBRTNCLFNBQU8sQ0FBQyxHQUFHLENBQUM7QUFDYjtBQUVBLFNBQVMsWUFBWWtCLE9BQU07QUFDMUIsTUFBSSxVQUFVO0FBQ2QsRUFBQUEsUUFBT0EsTUFBSyxRQUFRLFdBQVcsQ0FBQyxHQUFHLFFBQVEsV0FBVyxPQUFPLGNBQWMsQ0FBQyxNQUFNLE9BQU8sS0FBSyxJQUFJO0FBQ2xHLFNBQU8sQ0FBQ0EsT0FBTSxVQUFVLFdBQVc7QUFDcEM7QUFFQSxTQUFTLGFBQWEsTUFBTTtBQUMzQixNQUFJLEtBQUssTUFBTTtBQUNkLEtBQUMsS0FBSyxNQUFNLEtBQUssU0FBUyxFQUFFLFFBQVEsT0FBSztBQUN4QyxVQUFJLE9BQU8sU0FBUyxFQUFFLENBQUMsSUFBSSxTQUFTLENBQUM7QUFDckMsUUFBRSxDQUFDLElBQUksRUFBRSxDQUFDLEVBQUUsUUFBUSxhQUFhLE9BQU8sSUFBSTtBQUM1QyxRQUFFLENBQUMsSUFBSTtBQUFBLElBQ1IsQ0FBQztBQUFBLEVBQ0Y7QUFDRDtBQUVBLFNBQVMsTUFBTSxNQUFNLE1BQU0sTUFBTTtBQUNoQyxRQUFNLE9BQU87QUFBQSxJQUNaLE1BQU0sT0FBTyxLQUFLLE1BQU0sQ0FBQztBQUFBLEVBQzFCO0FBRUEsUUFBTSxPQUFPLEtBQUs7QUFFbEIsV0FBUyxRQUFRLEtBQUssT0FBTyxLQUFLQyxNQUFLO0FBQ3RDLFFBQUksTUFBTSxNQUFNLFNBQVMsR0FBRztBQUM1QixXQUFPQSxPQUFNLE9BQU8sTUFBTSxPQUFPLEtBQU0sSUFBSSxNQUFPO0FBQUEsRUFDbkQ7QUFFQSxXQUFTLFFBQVEsS0FBSyxPQUFPLEtBQUtBLE1BQUs7QUFDdEMsUUFBSSxNQUFNLE1BQU0sU0FBUyxHQUFHO0FBQzVCLFdBQU9BLE9BQU0sT0FBTyxNQUFNLE9BQU8sS0FBSyxNQUFPLElBQUk7QUFBQSxFQUNsRDtBQUVBLFdBQVMsT0FBTyxLQUFLLE9BQU8sS0FBS0EsTUFBSztBQUNyQyxXQUFPLE1BQU0sT0FBTyxJQUFJLFFBQVEsS0FBSyxPQUFPLEtBQUtBLElBQUcsSUFBSSxRQUFRLEtBQUssT0FBTyxLQUFLQSxJQUFHO0FBQUEsRUFDckY7QUFFQSxPQUFLLFlBQVk7QUFDakIsT0FBSyxZQUFZO0FBRWpCLE1BQUksUUFBUTtBQUNaLE9BQUssU0FBUztBQUVkLFFBQU1DLFFBQU8sS0FBSyxPQUFPLFNBQVMsS0FBSztBQUV2QyxNQUFJLEtBQUssTUFBTTtBQUNkLElBQUFBLE1BQUssS0FBSyxLQUFLO0FBRWhCLFdBQVNBLE9BQU0sS0FBSyxLQUFLO0FBRXpCLE1BQUksS0FBSyxPQUFPO0FBQ2YsUUFBSSxRQUFRLFNBQVMsT0FBT0EsS0FBSTtBQUNoQyxVQUFNLGNBQWMsS0FBSztBQUFBLEVBQzFCO0FBRUEsUUFBTSxNQUFNLFNBQVMsUUFBUTtBQUM3QixRQUFNLE1BQU0sS0FBSyxNQUFNLElBQUksV0FBVyxJQUFJO0FBRTFDLFFBQU0sT0FBTyxTQUFTLE1BQU1BLEtBQUk7QUFFaEMsRUFBQXBCLElBQUcsU0FBUyxNQUFNLE9BQUs7QUFDdEIsUUFBSSxFQUFFLFdBQVcsTUFBTTtBQUN0QixVQUFJLFVBQVUsY0FBYyxjQUFjLGFBQWE7QUFDdkQsaUJBQVcsS0FBSyxNQUFNLE1BQU0sQ0FBQztBQUFBLElBQzlCO0FBQUEsRUFDRCxHQUFHLElBQUk7QUFFUCxRQUFNLFFBQVEsS0FBSyxRQUFRLFNBQVMsT0FBTyxJQUFJO0FBQy9DLE9BQUssWUFBWSxHQUFHO0FBQ3BCLFFBQU0sT0FBTyxLQUFLLE9BQU8sU0FBUyxNQUFNLElBQUk7QUFFNUMsU0FBTyxLQUFLLElBQUk7QUFFaEIsUUFBTSxVQUFVLENBQUMsT0FBTyxLQUFLLFNBQVMsQ0FBQztBQUV2QyxRQUFNLFVBQVUsV0FBVyxPQUFPO0FBRWxDLEdBQUMsS0FBSyxXQUFXLENBQUMsR0FBRyxRQUFRLE9BQUs7QUFDakMsUUFBSSxFQUFFO0FBQ0wsYUFBTyxFQUFFLEtBQUssTUFBTSxJQUFJLEtBQUs7QUFBQSxFQUMvQixDQUFDO0FBRUQsUUFBTSxLQUFLLEtBQUssTUFBTTtBQUV0QixRQUFNLFNBQVUsS0FBSyxTQUFTLFFBQVEsSUFDckMsWUFBWSxLQUFLLFVBQVUsQ0FBQyxHQUFHLGFBQWEsYUFBYSxLQUFLLElBQzlELGFBQWEsS0FBSyxVQUFVLENBQUMsSUFBSSxHQUFHLFlBQVk7QUFDakQsUUFBTXFCLFFBQVUsS0FBSyxPQUFTLFlBQVksS0FBSyxRQUFVLENBQUMsR0FBRyxXQUFhLFdBQWMsSUFBSTtBQUM1RixRQUFNLFNBQVUsS0FBSyxTQUFTLENBQUM7QUFDL0IsUUFBTSxRQUFVLEtBQUssUUFBUyxLQUFLLFNBQVMsQ0FBQztBQUU3QyxRQUFNLFFBQVEsT0FBSztBQUNsQixNQUFFLE9BQU8sU0FBUyxFQUFFLFFBQVEsSUFBSTtBQUNoQyxNQUFFLE1BQU0sT0FBTyxFQUFFLEtBQUssRUFBRTtBQUFBLEVBQ3pCLENBQUM7QUFFRCxRQUFNLFlBQVksUUFBUSxJQUFJLE9BQU8sQ0FBQyxFQUFFLE9BQU8sQ0FBQyxFQUFFLFFBQVEsT0FBTyxDQUFDLEVBQUU7QUFFcEUsUUFBTSxlQUFlO0FBQUEsSUFDcEIsTUFBTTtBQUFBLElBQ04sUUFBUTtBQUFBLEVBQ1Q7QUFFQSxRQUFNLGFBQWEsS0FBSyxhQUFhLENBQUMsUUFBUSxRQUFRLEdBQUcsSUFBSSxDQUFBQyxTQUFPLGFBQWFBLElBQUcsQ0FBQztBQUVyRixXQUFTLGFBQWEsSUFBSTtBQUN6QixVQUFNLFNBQ0wsR0FBRyxTQUFTLElBQU0sU0FBTyxNQUFNLE1BQU0sSUFBSSxNQUFNLEdBQUcsTUFBTSxNQUFNLEtBQUssR0FBRyxLQUFLLEdBQUcsS0FBSyxHQUFHLEdBQUcsQ0FBQyxJQUMxRixHQUFHLFNBQVMsSUFBTSxTQUFPLE1BQU0sS0FBSyxHQUFHLEtBQUssSUFDNUMsR0FBRyxTQUFTLE1BQU0sU0FBTyxHQUFHLElBQUksR0FBRyxJQUNuQyxTQUFPO0FBR1IsV0FBTyxTQUFPO0FBQ2IsVUFBSSxPQUFPLE9BQU8sR0FBRztBQUNyQixVQUFJLEVBQUUsTUFBTSxLQUFLLElBQUk7QUFDckIsVUFBSSxRQUFRLE9BQU87QUFDbkIsY0FBUSxPQUFPLFFBQVE7QUFBQSxJQUN4QjtBQUFBLEVBQ0Q7QUFFQSxXQUFTLFVBQVUsVUFBVTtBQUM1QixRQUFJLEtBQUssT0FBTyxRQUFRO0FBRXhCLFFBQUksTUFBTSxNQUFNO0FBQ2YsVUFBSSxhQUFhLEtBQUssVUFBVSxXQUFXLFFBQVEsS0FBSztBQUV4RCxVQUFJLFVBQVUsUUFBUSxNQUFNO0FBRTNCLGtCQUFVLFVBQVUsSUFBSTtBQUV4QixZQUFJQyxNQUFLLE9BQU8sQ0FBQyxHQUFHLE9BQU8sVUFBVSxJQUFJLEdBQUcsV0FBVyxFQUFDLEtBQUssU0FBUSxDQUFDO0FBQ3RFLFFBQUFBLElBQUcsV0FBVyxhQUFhQSxHQUFFO0FBQzdCLGVBQU8sUUFBUSxJQUFJQTtBQUFBLE1BQ3BCLE9BQ0s7QUFDSixhQUFLLE9BQU8sUUFBUSxJQUFJLE9BQU8sQ0FBQyxHQUFJLFlBQVksWUFBWSxhQUFhLFlBQWEsU0FBUztBQUUvRixXQUFHLE1BQU07QUFFVCxZQUFJLFNBQVMsR0FBRztBQUVoQixZQUFJLEtBQUssR0FBRztBQUVaLFlBQUksYUFBYSxNQUFNLEVBQUU7QUFFekIsWUFBSSxZQUFZLGFBQWMsUUFBUSxLQUFLLENBQUMsUUFBUztBQUVwRCxjQUFJLGVBQWUsR0FBRyxDQUFDLEtBQUssUUFBUSxHQUFHLENBQUMsS0FBSyxPQUFPO0FBQ25ELGlCQUFLO0FBQUEsY0FDSixLQUFLLEdBQUcsQ0FBQyxLQUFLLE9BQU8sZ0JBQWdCO0FBQUEsZ0JBQ3BDLE1BQU07QUFBQSxnQkFDTixNQUFNLEdBQUcsQ0FBQztBQUFBLGdCQUNWLE1BQU0sR0FBRyxDQUFDO0FBQUEsY0FDWDtBQUFBLGNBQ0EsS0FBSyxHQUFHLENBQUMsS0FBSyxPQUFPLGdCQUFnQjtBQUFBLGdCQUNwQyxNQUFNO0FBQUEsZ0JBQ04sTUFBTSxHQUFHLENBQUM7QUFBQSxnQkFDVixNQUFNLEdBQUcsQ0FBQztBQUFBLGNBQ1g7QUFBQSxZQUNEO0FBQ0EseUJBQWE7QUFBQSxVQUNkO0FBRUEsY0FBSSxDQUFDLGNBQWMsTUFBTSxFQUFFLEdBQUc7QUFDN0IsZ0JBQUksTUFBTTtBQUVWLGlCQUFLLENBQUNDLE9BQU0sU0FBUyxZQUFZLFdBQVcsT0FBTyxnQkFBZ0IsU0FBUyxTQUFTLFNBQVMsR0FBRztBQUFBLFVBQ2xHO0FBQUEsUUFDRDtBQUVBLFdBQUcsUUFBUSxTQUFTLE9BQU8sU0FBUyxZQUFZLFlBQVksWUFDMUQsR0FBRyxTQUFTLElBQUksV0FBVyxHQUFHLFNBQVMsSUFBSSxhQUFhLFdBQ3hELEdBQUcsU0FBUyxJQUFJLFdBQVcsR0FBRyxTQUFTLElBQUksYUFBYSxTQUN6RDtBQUVELFdBQUcsT0FBTyxTQUFTLGFBQWEsUUFBUSxHQUFHLElBQUk7QUFFL0MsV0FBRyxRQUFRLFNBQVMsR0FBRyxTQUFTLFVBQVU7QUFHMUMsV0FBRyxPQUFPLEdBQUcsT0FBTztBQUVwQixXQUFHLFdBQVcsYUFBYSxFQUFFO0FBQUEsTUFDOUI7QUFBQSxJQUNEO0FBQUEsRUFDRDtBQUVBLFlBQVUsR0FBRztBQUNiLFlBQVUsR0FBRztBQUdiLE1BQUksUUFBUSxHQUFHO0FBQ2QsV0FBTyxRQUFRLE9BQUs7QUFDbkIsZ0JBQVUsRUFBRSxLQUFLO0FBQUEsSUFDbEIsQ0FBQztBQUFBLEVBQ0Y7QUFFQSxFQUFBSCxNQUFLLFFBQVEsT0FBSztBQUNqQixjQUFVLEVBQUUsS0FBSztBQUFBLEVBQ2xCLENBQUM7QUFFRCxXQUFTLEtBQUssS0FBSztBQUNsQixjQUFVLENBQUM7QUFFWixRQUFNLFNBQVMsT0FBTyxTQUFTO0FBRS9CLFFBQU0sY0FBYyxPQUFPO0FBRTNCLE1BQUksV0FBVztBQUVmLE1BQUksT0FBTyxPQUFPLEdBQUc7QUFDcEIsYUFBU0QsT0FBTSxNQUFNO0FBQ3JCLGdCQUFZO0FBQ1osZ0JBQVk7QUFBQSxFQWNiLE9BQ0s7QUFDSixhQUFTQSxPQUFNLE1BQU07QUFDckIsZ0JBQVk7QUFDWixnQkFBWTtBQUFBLEVBY2I7QUFFQSxRQUFNLGFBQWEsQ0FBQztBQUdwQixXQUFTLEtBQUssUUFBUTtBQUNyQixRQUFJLEtBQUssT0FBTyxDQUFDO0FBRWpCLFFBQUksR0FBRyxPQUFPLFFBQVEsR0FBRyxPQUFPLE1BQU07QUFDckMsaUJBQVcsQ0FBQyxJQUFJLEVBQUMsS0FBSyxHQUFHLEtBQUssS0FBSyxHQUFHLElBQUc7QUFDekMsU0FBRyxNQUFNLEdBQUcsTUFBTTtBQUFBLElBQ25CO0FBQUEsRUFDRDtBQUdBLFFBQU0sVUFBWSxLQUFLLFdBQVcsUUFBTSxJQUFJLEtBQUssTUFBTSxLQUFLLEVBQUUsQ0FBQztBQUMvRCxRQUFNLFdBQVksS0FBSyxXQUFXO0FBRWxDLFFBQU0sa0JBQW1CLE1BQU0sSUFBSSxpQkFBaUIsT0FBTyxJQUFJLGdCQUFnQixPQUFPO0FBQ3RGLFFBQU0sZ0JBQWtCLGFBQWEsU0FBUyxlQUFnQixNQUFNLElBQUksb0JBQW9CLGtCQUFtQixRQUFRLENBQUM7QUFDeEgsUUFBTSxpQkFBa0IsY0FBYyxTQUFTLGdCQUFnQixrQkFBa0IsUUFBUSxDQUFDO0FBRTFGLFFBQU0sYUFBYSxDQUFDO0FBRXBCLFFBQU0sU0FBYyxLQUFLLFNBQVMsT0FBTyxDQUFDLEdBQUcsWUFBWSxLQUFLLE1BQU07QUFDcEUsUUFBTSxTQUE2QixLQUFLLFNBQVMsT0FBTyxDQUFDLEdBQUcsWUFBWSxFQUFDLE1BQU0sRUFBQyxHQUFHLFFBQVEsRUFBQyxFQUFDLEdBQUcsS0FBSyxNQUFNO0FBQzNHLFFBQU0sYUFBYSxPQUFPO0FBQzFCLFFBQU0sYUFBNEIsT0FBTztBQUN6QyxRQUFNLFVBQWEsT0FBTztBQUUxQjtBQUNDLFdBQU8sT0FBTztBQUVkLFlBQVEsUUFBUyxTQUFTLFFBQVEsS0FBSztBQUN2QyxZQUFRLE9BQVMsU0FBUyxRQUFRLElBQUk7QUFDdEMsWUFBUSxTQUFTLFNBQVMsUUFBUSxNQUFNO0FBQ3hDLFlBQVEsT0FBUyxTQUFTLFFBQVEsSUFBSTtBQUFBLEVBQ3ZDO0FBRUEsTUFBSTtBQUNKLE1BQUk7QUFDSixNQUFJO0FBQ0osTUFBSSxhQUFhLENBQUM7QUFDbEIsTUFBSSxjQUFjLENBQUM7QUFDbkIsTUFBSTtBQUNKLE1BQUksaUJBQWlCO0FBQ3JCLE1BQUkscUJBQXFCLENBQUM7QUFFMUIsTUFBSSxPQUFPLE1BQU07QUFDaEIsVUFBTSxlQUFlLE9BQU8sQ0FBQyxJQUFJLE9BQU8sQ0FBQyxFQUFFLFNBQVM7QUFDcEQscUJBQWlCLGdCQUFnQjtBQUNqQyxpQkFBYSxpQkFBaUIsYUFBYSxNQUFNLEdBQUcsQ0FBQyxJQUFJLEVBQUMsR0FBRyxFQUFDO0FBRTlELGFBQVMsS0FBSztBQUNiLHlCQUFtQixDQUFDLElBQUk7QUFBQSxFQUMxQjtBQUVBLE1BQUksWUFBWTtBQUNmLGtCQUFjLFNBQVMsU0FBUyxRQUFRQSxLQUFJO0FBQzVDLGlCQUFhLFNBQVMsU0FBUyxNQUFNLFdBQVc7QUFHaEQsV0FBTyxNQUFNLE1BQU0sV0FBVztBQUU5QixRQUFJLGdCQUFnQjtBQUNuQixtQkFBYSxTQUFTLFNBQVMsTUFBTSxhQUFhLFVBQVU7QUFFNUQsVUFBSSxPQUFPLFNBQVMsTUFBTSxNQUFNLFVBQVU7QUFDMUMsZUFBUyxNQUFNLE1BQU0sSUFBSTtBQUV6QixlQUFTLE9BQU87QUFDZixpQkFBUyxNQUFNLGNBQWMsSUFBSSxFQUFFLGNBQWM7QUFBQSxJQUNuRCxPQUNLO0FBQ0osZUFBUyxhQUFhLGFBQWE7QUFDbkMsYUFBTyxRQUFRLFNBQVMsYUFBYSxXQUFXO0FBQUEsSUFDakQ7QUFBQSxFQUNEO0FBRUEsUUFBTSxNQUFPLEVBQUMsTUFBTSxLQUFJO0FBQ3hCLFFBQU0sT0FBTyxFQUFDLE1BQU0sTUFBSztBQUV6QixXQUFTLGNBQWMsR0FBRyxHQUFHO0FBQzVCLFFBQUksS0FBSyxNQUFNLGtCQUFrQixDQUFDLE9BQU8sUUFBUSxRQUFRO0FBQ3hELGFBQU87QUFFUixRQUFJSyxTQUFRLENBQUM7QUFFYixRQUFJLE1BQU0sU0FBUyxNQUFNLGVBQWUsWUFBWSxXQUFXLFdBQVcsQ0FBQyxDQUFDO0FBRTVFLGFBQVMsS0FBSyxFQUFFLEtBQUs7QUFFckIsUUFBSSxDQUFDLEVBQUU7QUFDTixlQUFTLEtBQUssR0FBRztBQUVsQixRQUFJLFFBQVEsU0FBUyxNQUFNLE1BQU0sR0FBRztBQUVwQyxRQUFJLFFBQVEsTUFBTTtBQUNqQixVQUFJLFFBQVEsU0FBUyxlQUFlLEtBQUs7QUFFekMsVUFBSSxJQUFJLEdBQUc7QUFDVixZQUFJLFFBQVMsUUFBUSxNQUFNLE1BQU0sQ0FBQztBQUVsQyxZQUFJO0FBQ0gsZ0JBQU0sTUFBTSxTQUFTLFFBQVEsUUFBUSxRQUFRLEtBQUssTUFBTSxDQUFDLElBQUksTUFBTSxRQUFRLE9BQU8sTUFBTSxDQUFDO0FBRTFGLGNBQU0sTUFBTSxhQUFhLFFBQVEsS0FBSyxNQUFNLENBQUM7QUFBQSxNQUM5QztBQUFBLElBQ0Q7QUFFQSxRQUFJLE9BQU8sU0FBUyxjQUFjLEtBQUs7QUFFdkMsUUFBSSxFQUFFLGlCQUFpQjtBQUN0QixXQUFLLFlBQVksRUFBRSxLQUFLO0FBQUE7QUFFeEIsV0FBSyxjQUFjLEVBQUU7QUFFdEIsUUFBSSxJQUFJLEdBQUc7QUFDVixVQUFJLENBQUMsUUFBUTtBQUNaLGFBQUssTUFBTSxRQUFRLEVBQUUsUUFBUSxJQUFJLFFBQVEsT0FBTyxNQUFNLENBQUMsSUFBSSxRQUFRLEtBQUssTUFBTSxDQUFDO0FBRWhGLGNBQVEsU0FBUyxPQUFPLE9BQUs7QUFDNUIsWUFBSSxPQUFPO0FBQ1Y7QUFFRCx1QkFBZSxDQUFDO0FBRWhCLFlBQUksWUFBWSxPQUFPLFFBQVEsQ0FBQztBQUVoQyxhQUFLLEVBQUUsV0FBVyxFQUFFLFlBQVksT0FBTyxTQUFTO0FBRS9DLGNBQUksVUFBVSxPQUFPLEtBQUssQ0FBQ2hCLElBQUdpQixPQUFNQSxLQUFJLEtBQUtBLE1BQUssYUFBYWpCLEdBQUUsSUFBSTtBQUVyRSxpQkFBTyxRQUFRLENBQUNBLElBQUdpQixPQUFNO0FBQ3hCLFlBQUFBLEtBQUksS0FBSyxVQUFVQSxJQUFHLFVBQVdBLE1BQUssWUFBWSxNQUFNLE9BQVEsS0FBSyxNQUFNLFNBQVMsU0FBUztBQUFBLFVBQzlGLENBQUM7QUFBQSxRQUNGO0FBRUMsb0JBQVUsV0FBVyxFQUFDLE1BQU0sQ0FBQyxFQUFFLEtBQUksR0FBRyxNQUFNLFNBQVMsU0FBUztBQUFBLE1BQ2hFLEdBQUcsS0FBSztBQUVSLFVBQUksYUFBYTtBQUNoQixnQkFBUSxZQUFZLE9BQU8sT0FBSztBQUMvQixjQUFJLE9BQU87QUFDVjtBQUVELHlCQUFlLENBQUM7QUFFaEIsb0JBQVUsT0FBTyxRQUFRLENBQUMsR0FBRyxZQUFZLE1BQU0sU0FBUyxTQUFTO0FBQUEsUUFDbEUsR0FBRyxLQUFLO0FBQUEsTUFDVDtBQUFBLElBQ0Q7QUFFQSxhQUFTSixRQUFPLFlBQVk7QUFDM0IsVUFBSSxJQUFJLFNBQVMsTUFBTSxjQUFjLEdBQUc7QUFDeEMsUUFBRSxjQUFjO0FBQ2hCLE1BQUFHLE9BQU0sS0FBSyxDQUFDO0FBQUEsSUFDYjtBQUVBLFdBQU8sQ0FBQyxLQUFLQSxNQUFLO0FBQUEsRUFDbkI7QUFFQSxRQUFNLGlCQUFpQixvQkFBSSxJQUFJO0FBRS9CLFdBQVMsUUFBUSxJQUFJLE1BQU0sSUFBSSxXQUFXLE1BQU07QUFDL0MsVUFBTSxnQkFBZ0IsZUFBZSxJQUFJLElBQUksS0FBSyxDQUFDO0FBQ25ELFVBQU0sV0FBVyxPQUFPLEtBQUssRUFBRSxFQUFFLE1BQU0sTUFBTSxJQUFJLFFBQVE7QUFFekQsUUFBSSxVQUFVO0FBQ2IsTUFBQXpCLElBQUcsSUFBSSxNQUFNLGNBQWMsRUFBRSxJQUFJLFFBQVE7QUFDekMscUJBQWUsSUFBSSxNQUFNLGFBQWE7QUFBQSxJQUN2QztBQUFBLEVBQ0Q7QUFFQSxXQUFTLFNBQVMsSUFBSSxNQUFNLElBQUk7QUFDL0IsVUFBTSxnQkFBZ0IsZUFBZSxJQUFJLElBQUksS0FBSyxDQUFDO0FBRW5ELGFBQVMsS0FBSyxlQUFlO0FBQzVCLFVBQUksTUFBTSxRQUFRLEtBQUssSUFBSTtBQUMxQixZQUFJLEdBQUcsTUFBTSxjQUFjLENBQUMsQ0FBQztBQUM3QixlQUFPLGNBQWMsQ0FBQztBQUFBLE1BQ3ZCO0FBQUEsSUFDRDtBQUVBLFFBQUksTUFBTTtBQUNULHFCQUFlLE9BQU8sSUFBSTtBQUFBLEVBQzVCO0FBRUEsTUFBSSxhQUFhO0FBQ2pCLE1BQUksYUFBYTtBQUVqQixNQUFJLGFBQWE7QUFDakIsTUFBSSxhQUFhO0FBR2pCLE1BQUksYUFBYTtBQUNqQixNQUFJLGFBQWE7QUFHakIsTUFBSSxjQUFjO0FBQ2xCLE1BQUksY0FBYztBQUNsQixNQUFJLGNBQWM7QUFDbEIsTUFBSSxjQUFjO0FBR2xCLE1BQUksVUFBVTtBQUNkLE1BQUksVUFBVTtBQUNkLE1BQUksVUFBVTtBQUNkLE1BQUksVUFBVTtBQUVkLE9BQUssT0FBTyxDQUFDO0FBRWIsTUFBSSxrQkFBa0I7QUFDdEIsTUFBSSxnQkFBZ0I7QUFDcEIsTUFBSSxxQkFBcUI7QUFDekIsTUFBSSxrQkFBa0I7QUFDdEIsTUFBSSxrQkFBa0I7QUFDdEIsTUFBSSxrQkFBa0I7QUFFdEIsV0FBUyxTQUFTLE9BQU8sUUFBUSxPQUFPO0FBQ3ZDLFFBQUksVUFBVSxTQUFTLEtBQUssU0FBUyxVQUFVLEtBQUs7QUFDbkQsZUFBUyxPQUFPLE1BQU07QUFFdkIsaUJBQWEsS0FBSztBQUVsQix5QkFBcUI7QUFDckIsb0JBQWdCO0FBRWhCLFdBQU87QUFBQSxFQUNSO0FBRUEsV0FBUyxTQUFTLE9BQU8sUUFBUTtBQUdoQyxTQUFLLFFBQVMsYUFBYSxhQUFhO0FBQ3hDLFNBQUssU0FBUyxhQUFhLGFBQWE7QUFDeEMsaUJBQWMsYUFBYTtBQUUzQixpQkFBYTtBQUNiLGtCQUFjO0FBRWQsUUFBSSxLQUFLLEtBQUs7QUFFZCxjQUFVLEdBQUcsT0FBUyxVQUFVLGFBQWEsU0FBUyxHQUFHO0FBQ3pELGNBQVUsR0FBRyxNQUFTLFVBQVUsYUFBYSxTQUFTLEdBQUc7QUFDekQsY0FBVSxHQUFHLFFBQVMsVUFBVSxhQUFhLFNBQVMsR0FBRztBQUN6RCxjQUFVLEdBQUcsU0FBUyxVQUFVLGFBQWEsU0FBUyxHQUFHO0FBQUEsRUFHMUQ7QUFHQSxRQUFNLGNBQWM7QUFFcEIsV0FBUyxlQUFlO0FBQ3ZCLFFBQUksWUFBWTtBQUVoQixRQUFJLFdBQVc7QUFFZixXQUFPLENBQUMsV0FBVztBQUNsQjtBQUVBLFVBQUksZ0JBQWdCLFNBQVMsUUFBUTtBQUNyQyxVQUFJLG1CQUFtQixZQUFZLFFBQVE7QUFFM0Msa0JBQVksWUFBWSxlQUFnQixpQkFBaUI7QUFFekQsVUFBSSxDQUFDLFdBQVc7QUFDZixpQkFBUyxLQUFLLE9BQU8sS0FBSyxNQUFNO0FBQ2hDLHdCQUFnQjtBQUFBLE1BQ2pCO0FBQUEsSUFDRDtBQUFBLEVBQ0Q7QUFFQSxXQUFTLFFBQVEsRUFBQyxPQUFPLE9BQU0sR0FBRztBQUNqQyxhQUFTLE9BQU8sTUFBTTtBQUFBLEVBQ3ZCO0FBRUEsT0FBSyxVQUFVO0FBR2YsV0FBUyxlQUFlO0FBRXZCLFFBQUksYUFBYTtBQUNqQixRQUFJLGFBQWE7QUFDakIsUUFBSSxhQUFhO0FBQ2pCLFFBQUksYUFBYTtBQUVqQixJQUFBcUIsTUFBSyxRQUFRLENBQUMsTUFBTSxNQUFNO0FBQ3pCLFVBQUksS0FBSyxRQUFRLEtBQUssT0FBTztBQUM1QixZQUFJLEVBQUMsTUFBTSxNQUFLLElBQUk7QUFDcEIsWUFBSSxPQUFPLE9BQU87QUFDbEIsWUFBSSxZQUFZLEtBQUssU0FBUyxPQUFPLEtBQUssWUFBWTtBQUV0RCxZQUFJLFdBQVcsUUFBUTtBQUV2QixZQUFJLFdBQVcsR0FBRztBQUNqQixjQUFJLE1BQU07QUFDVCwwQkFBYztBQUVkLGdCQUFJLFFBQVEsR0FBRztBQUNkLDRCQUFjO0FBQ2QsMkJBQWE7QUFBQSxZQUNkO0FBRUMsMkJBQWE7QUFBQSxVQUNmLE9BQ0s7QUFDSiwwQkFBYztBQUVkLGdCQUFJLFFBQVEsR0FBRztBQUNkLDRCQUFjO0FBQ2QsMkJBQWE7QUFBQSxZQUNkO0FBRUMsMkJBQWE7QUFBQSxVQUNmO0FBQUEsUUFDRDtBQUFBLE1BQ0Q7QUFBQSxJQUNELENBQUM7QUFFRCxrQkFBYyxDQUFDLElBQUk7QUFDbkIsa0JBQWMsQ0FBQyxJQUFJO0FBQ25CLGtCQUFjLENBQUMsSUFBSTtBQUNuQixrQkFBYyxDQUFDLElBQUk7QUFHbkIsa0JBQWMsU0FBUyxDQUFDLElBQUksU0FBUyxDQUFDO0FBQ3RDLGtCQUFjLFNBQVMsQ0FBQztBQUd4QixrQkFBYyxTQUFTLENBQUMsSUFBSSxTQUFTLENBQUM7QUFDdEMsa0JBQWMsU0FBUyxDQUFDO0FBQUEsRUFDekI7QUFFQSxXQUFTLGdCQUFnQjtBQUV4QixRQUFJLE9BQU8sYUFBYTtBQUN4QixRQUFJLE9BQU8sYUFBYTtBQUV4QixRQUFJLE9BQU87QUFDWCxRQUFJLE9BQU87QUFFWCxhQUFTLFdBQVcsTUFBTSxNQUFNO0FBQy9CLGNBQVEsTUFBTTtBQUFBLFFBQ2IsS0FBSztBQUFHLGtCQUFRO0FBQU0saUJBQU8sT0FBTztBQUFBLFFBQ3BDLEtBQUs7QUFBRyxrQkFBUTtBQUFNLGlCQUFPLE9BQU87QUFBQSxRQUNwQyxLQUFLO0FBQUcsa0JBQVE7QUFBTSxpQkFBTyxPQUFPO0FBQUEsUUFDcEMsS0FBSztBQUFHLGtCQUFRO0FBQU0saUJBQU8sT0FBTztBQUFBLE1BQ3JDO0FBQUEsSUFDRDtBQUVBLElBQUFBLE1BQUssUUFBUSxDQUFDLE1BQU0sTUFBTTtBQUN6QixVQUFJLEtBQUssUUFBUSxLQUFLLE9BQU87QUFDNUIsWUFBSSxPQUFPLEtBQUs7QUFFaEIsYUFBSyxPQUFPLFdBQVcsTUFBTSxLQUFLLEtBQUs7QUFFdkMsWUFBSSxLQUFLLFNBQVM7QUFDakIsZUFBSyxRQUFRLFdBQVcsTUFBTSxLQUFLLFNBQVM7QUFBQSxNQUM5QztBQUFBLElBQ0QsQ0FBQztBQUFBLEVBQ0Y7QUFFQSxNQUFJLE9BQU8sV0FBVyxNQUFNO0FBQzNCLFFBQUksTUFBTSxPQUFPO0FBRWpCLFFBQUksT0FBTyxJQUFJLE9BQU8sSUFBSSxJQUFJLElBQUksUUFBUSxDQUFDLENBQUM7QUFDNUMsU0FBSyxJQUFJLE1BQU07QUFDZixRQUFJLE9BQU8sSUFBSSxPQUFPLFNBQVMsSUFBSSxJQUFJO0FBQ3ZDLFFBQUksT0FBTyxJQUFJLFNBQVM7QUFHeEIsV0FBTyxVQUFVLENBQUNHLE9BQU0sV0FBVyxXQUFXLGNBQWM7QUFDM0QsVUFBSSxhQUFhO0FBQ2hCLGVBQU87QUFFUixVQUFJLE9BQU87QUFFWCxVQUFJLFFBQVEsS0FBS0EsT0FBTSxXQUFXLFdBQVcsU0FBUyxLQUFLO0FBQzNELFVBQUksV0FBVyxTQUFTLEtBQUssUUFBUTtBQUNyQyxVQUFJLE9BQU8sT0FBTyxPQUFPLElBQUksYUFBYTtBQUMxQyxVQUFJLFlBQVksT0FBTztBQUV2QixVQUFJLFVBQVUsS0FBSyxDQUFDO0FBQ3BCLFVBQUksVUFBVSxLQUFLLFNBQVM7QUFFNUIsVUFBSSxLQUFLLElBQUksUUFBUSxTQUFTLENBQUMsR0FBRztBQUNqQyxlQUFPO0FBRVAsWUFBSSxhQUFhLE1BQ2hCLGFBQWEsTUFDYjtBQUVELFlBQUksUUFBUSxLQUFLLFFBQVEsSUFBSTtBQUM1QixjQUFJO0FBQ0osaUJBQU8sY0FBYyxRQUFRLE1BQU0sR0FBRztBQUNyQyxnQkFBSSxDQUFDLEtBQUssSUFBSSxRQUFRLENBQUMsQ0FBQztBQUN2QiwyQkFBYTtBQUFBLFVBQ2Y7QUFBQSxRQUNEO0FBRUEsWUFBSSxRQUFRLEtBQUssUUFBUSxHQUFHO0FBQzNCLGNBQUk7QUFDSixpQkFBTyxjQUFjLFFBQVEsTUFBTSxRQUFRLFFBQVE7QUFDbEQsZ0JBQUksQ0FBQyxLQUFLLElBQUksUUFBUSxDQUFDLENBQUM7QUFDdkIsMkJBQWE7QUFBQSxVQUNmO0FBQUEsUUFDRDtBQUVBLFlBQUksY0FBYyxRQUFRLGNBQWMsTUFBTTtBQUM3QyxjQUFJLFVBQVU7QUFDYixnQkFBSSxTQUFTLGNBQWMsT0FBTyxZQUFZLFVBQVUsUUFBUSxVQUFVLEdBQUcsUUFBUSxNQUFNLENBQUM7QUFDNUYsZ0JBQUksU0FBUyxjQUFjLE9BQVEsV0FBVyxVQUFVLFFBQVEsVUFBVSxHQUFHLFFBQVEsTUFBTSxDQUFDO0FBRTVGLGdCQUFJLFdBQVcsWUFBWTtBQUMzQixnQkFBSSxXQUFXLFNBQVM7QUFFeEIsZ0JBQUksWUFBWSxVQUFVO0FBQ3pCLGtCQUFJLFlBQVk7QUFDZix1QkFBTztBQUFBLFlBQ1QsT0FBTztBQUNOLGtCQUFJLFlBQVk7QUFDZix1QkFBTztBQUFBLFlBQ1Q7QUFBQSxVQUNELE9BQ0s7QUFDSixtQkFDQyxjQUFjLE9BQU8sYUFDckIsY0FBYyxPQUFPLGFBQ3JCLFlBQVksY0FBYyxhQUFhLFlBQVksYUFBYTtBQUFBLFVBQ2xFO0FBQUEsUUFDRDtBQUFBLE1BQ0QsV0FDUyxVQUFVO0FBQ2xCLFlBQUksT0FBTyxJQUFJLFlBQVksVUFBVSxRQUFRLFNBQVMsR0FBRyxRQUFRLE1BQU0sQ0FBQyxDQUFDO0FBRXpFLFlBQUksT0FBTztBQUNWLGlCQUFPO0FBQUEsTUFDVDtBQUVBLGFBQU87QUFBQSxJQUNSO0FBQUEsRUFDRDtBQUVBLFFBQU0saUJBQWlCLE9BQUs7QUFBRSxXQUFPLFFBQVE7QUFBQSxFQUFHO0FBRWhELFNBQU8sT0FBTztBQUVkLFNBQU8sUUFBUTtBQUVmLE1BQUlYLFVBQVMsT0FBTztBQUVwQixFQUFBQSxRQUFPLE9BQVMsU0FBU0EsUUFBTyxJQUFJO0FBQ3BDLEVBQUFBLFFBQU8sT0FBUyxTQUFTQSxRQUFPLElBQUk7QUFDcEMsRUFBQUEsUUFBTyxTQUFTLFNBQVNBLFFBQU8sTUFBTTtBQUN0QyxFQUFBQSxRQUFPLFFBQVMsU0FBU0EsUUFBTyxLQUFLO0FBQ3JDLEVBQUFBLFFBQU8sT0FBUyxTQUFTQSxRQUFPLElBQUk7QUFFcEMsUUFBTSxRQUFRLEtBQUssUUFBUSxPQUFPLENBQUMsR0FBRyxLQUFLLFNBQVMsRUFBQyxPQUFPLElBQUcsR0FBRyxPQUFPLEtBQUs7QUFFOUUsUUFBTSxjQUFjLE1BQU0sUUFBUTtBQUNsQyxRQUFNLGNBQWMsZUFBZUEsUUFBTztBQUcxQyxNQUFJLFlBQVksQ0FBQztBQUVqQixNQUFJLGVBQWUsQ0FBQztBQUNwQixNQUFJLGVBQWUsQ0FBQztBQUVwQixXQUFTLGFBQWEsR0FBRyxJQUFJO0FBQzVCLFFBQUksS0FBS0EsUUFBTyxLQUFLLE1BQU0sRUFBRTtBQUU3QixRQUFJLGNBQWMsYUFBYTtBQUM5QixlQUFTLElBQUksU0FBUztBQUN0QixlQUFTLElBQUksRUFBRSxLQUFLO0FBQ3BCLGNBQVEsSUFBSSxLQUFLLEtBQUssWUFBWSxVQUFVO0FBQzVDLFdBQUssYUFBYSxJQUFJLFVBQVUsRUFBRSxDQUFDO0FBRW5DLGFBQU87QUFBQSxJQUNSO0FBQUEsRUFDRDtBQUVBLFdBQVMsV0FBVyxHQUFHLEdBQUc7QUFDekIsUUFBSSxRQUFRLEtBQUssSUFBSSxHQUFHO0FBQ3ZCLFVBQUksU0FBUyxRQUFRLEtBQUssT0FBTyxFQUFFLEtBQUssRUFBRTtBQUUxQyxVQUFJLEtBQUssRUFBRTtBQUNYLFFBQUUsUUFBUSxTQUFVLE1BQU0sRUFBRSxJQUFJLGNBQWMsU0FBUyxnQkFBZ0IsSUFBSSxRQUFRLENBQUMsSUFBSSxNQUFNLGlCQUFrQixNQUFNO0FBQ3RILFFBQUUsUUFBUSxFQUFFLFVBQVUsU0FBUyxrQkFBa0I7QUFBQSxJQUNsRDtBQUVBLFFBQUksZUFBZSxJQUFJLEdBQUc7QUFDekIsUUFBRSxRQUFTLEVBQUUsU0FBUyxPQUFPLElBQUksRUFBRTtBQUNuQyxRQUFFLFFBQVMsRUFBRSxTQUFTLGNBQWM7QUFDcEMsUUFBRSxTQUFTLFNBQVMsRUFBRSxVQUFVLFlBQVk7QUFDNUMsUUFBRSxVQUFVLENBQUMsT0FBTyxFQUFFLFNBQVMsT0FBTztBQUN0QyxRQUFFLFVBQVUsV0FBVyxFQUFFLE9BQU87QUFFaEMsUUFBRSxTQUFTLFNBQVMsRUFBRSxVQUFVLElBQUk7QUFDcEMsUUFBRSxPQUFTLFNBQVMsRUFBRSxRQUFRLElBQUk7QUFDbEMsUUFBRSxVQUFVLEVBQUUsUUFBUSxFQUFFLFNBQVMsRUFBRSxTQUFTO0FBRTVDLFVBQUksU0FBUyxNQUFNLElBQUksR0FBRyxFQUFFLEtBQUssR0FBRyxDQUFDO0FBQ3JDLFVBQUlBLFVBQVMsRUFBRSxTQUFTLE9BQU8sQ0FBQyxHQUFHO0FBQUEsUUFDbEMsTUFBTTtBQUFBLFFBQ04sT0FBTyxJQUFJLEdBQUcsU0FBUyxHQUFFO0FBQUEsUUFDekIsUUFBUSxFQUFFO0FBQUEsUUFDVixPQUFPLFNBQVM7QUFBQSxRQUNoQixPQUFPO0FBQUEsUUFDUCxTQUFTO0FBQUEsUUFDVCxPQUFPO0FBQUEsTUFDUixHQUFHLEVBQUUsTUFBTTtBQUNYLE1BQUFBLFFBQU8sT0FBUyxTQUFTQSxRQUFPLElBQUk7QUFDcEMsTUFBQUEsUUFBTyxTQUFTLFNBQVNBLFFBQU8sTUFBTTtBQUN0QyxNQUFBQSxRQUFPLE9BQVMsU0FBU0EsUUFBTyxJQUFJO0FBQ3BDLE1BQUFBLFFBQU8sU0FBUyxTQUFTQSxRQUFPLE1BQU07QUFDdEMsTUFBQUEsUUFBTyxRQUFTLFNBQVNBLFFBQU8sS0FBSztBQUNyQyxNQUFBQSxRQUFPLFVBQVUsRUFBRTtBQUFBLElBQ3BCO0FBRUEsUUFBSSxZQUFZO0FBQ2YsVUFBSSxXQUFXLGNBQWMsR0FBRyxDQUFDO0FBQ2pDLGlCQUFXLE9BQU8sR0FBRyxHQUFHLFNBQVMsQ0FBQyxDQUFDO0FBQ25DLGtCQUFZLE9BQU8sR0FBRyxHQUFHLFNBQVMsQ0FBQyxDQUFDO0FBQ3BDLGFBQU8sT0FBTyxLQUFLLElBQUk7QUFBQSxJQUN4QjtBQUVBLFFBQUksWUFBWTtBQUNmLGlCQUFXLE9BQU8sR0FBRyxHQUFHLElBQUk7QUFFNUIsVUFBSSxLQUFLO0FBRVQsVUFBSSxhQUFhO0FBQ2hCLFlBQUksS0FBSztBQUNSLGVBQUssYUFBYSxHQUFHLENBQUM7QUFBQSxNQUN4QixXQUNTLElBQUk7QUFDWixhQUFLLGFBQWEsR0FBRyxDQUFDO0FBRXZCLGdCQUFVLE9BQU8sR0FBRyxHQUFHLEVBQUU7QUFDekIsbUJBQWEsT0FBTyxHQUFHLEdBQUcsQ0FBQztBQUMzQixtQkFBYSxPQUFPLEdBQUcsR0FBRyxDQUFDO0FBQUEsSUFDNUI7QUFFQSxTQUFLLGFBQWEsQ0FBQztBQUFBLEVBQ3BCO0FBRUEsV0FBUyxVQUFVYyxPQUFNLElBQUk7QUFDNUIsU0FBSyxNQUFNLE9BQU8sT0FBTyxTQUFTO0FBRWxDLElBQUFBLFFBQU8sUUFBUSxJQUFJLFdBQVdBLE9BQU0sSUFBSSxhQUFhLFdBQVcsSUFBSSxXQUFXQSxPQUFNLElBQUksQ0FBQyxHQUFHLFlBQVk7QUFFekcsV0FBTyxPQUFPLElBQUksR0FBR0EsS0FBSTtBQUN6QixlQUFXLE9BQU8sRUFBRSxHQUFHLEVBQUU7QUFBQSxFQUMxQjtBQUVBLE9BQUssWUFBWTtBQUVqQixXQUFTLFVBQVUsR0FBRztBQUNyQixXQUFPLE9BQU8sR0FBRyxDQUFDO0FBRWxCLFFBQUksWUFBWTtBQUNmLGFBQU8sT0FBTyxPQUFPLEdBQUcsQ0FBQztBQUV6QixrQkFBWSxPQUFPLEdBQUcsQ0FBQztBQUN2QixVQUFJLEtBQUssV0FBVyxPQUFPLEdBQUcsQ0FBQyxFQUFFLENBQUM7QUFDbEMsZUFBUyxNQUFNLEdBQUcsVUFBVTtBQUM1QixTQUFHLE9BQU87QUFBQSxJQUNYO0FBRUEsUUFBSSxZQUFZO0FBQ2YsaUJBQVcsT0FBTyxHQUFHLENBQUM7QUFDdEIsZ0JBQVUsT0FBTyxHQUFHLENBQUMsRUFBRSxDQUFDLEVBQUUsT0FBTztBQUNqQyxtQkFBYSxPQUFPLEdBQUcsQ0FBQztBQUN4QixtQkFBYSxPQUFPLEdBQUcsQ0FBQztBQUFBLElBQ3pCO0FBSUEsU0FBSyxhQUFhLENBQUM7QUFBQSxFQUNwQjtBQUVBLE9BQUssWUFBWTtBQUVqQixRQUFNLGdCQUFnQixDQUFDLE9BQU8sT0FBTyxPQUFPLEtBQUs7QUFFakQsV0FBUyxTQUFTLE1BQU0sR0FBRztBQUMxQixTQUFLLFFBQVEsS0FBSztBQUVsQixRQUFJLEtBQUssTUFBTTtBQUNkLFVBQUksT0FBTyxLQUFLLE9BQU87QUFFdkIsVUFBSSxLQUFLLE9BQU8sS0FBSyxLQUFLO0FBRzFCLFVBQUksTUFBTSxNQUFNO0FBQ2YsYUFBSyxRQUFRLE9BQU8sT0FBTyxDQUFDLEVBQUUsUUFBUTtBQUN0QyxhQUFLLE9BQU8sS0FBSyxLQUFLO0FBQUEsTUFDdkI7QUFHQSxVQUFJLFNBQVMsR0FBRztBQUVoQixXQUFLLE9BQVMsU0FBUyxLQUFLLElBQUk7QUFDaEMsV0FBSyxRQUFTLFNBQVMsS0FBSyxLQUFLO0FBQ2pDLFdBQUssU0FBUyxTQUFTLEtBQUssTUFBTTtBQUVsQyxVQUFJLE1BQU0sS0FBSyxLQUFLLEdBQUc7QUFDdEIsYUFBSyxNQUFNLFFBQVEsVUFBUTtBQUMxQixXQUFDLFNBQVMsSUFBSSxJQUFJLEtBQUssU0FBUyxJQUFJLE1BQU0sU0FBUyxJQUFJLENBQUM7QUFBQSxRQUN6RCxDQUFDO0FBQUEsTUFDRjtBQUVBLFdBQUssUUFBUyxTQUFTLEtBQUssVUFBcUIsR0FBRyxTQUFTLElBQUksYUFBYyxTQUFVLE1BQU0sSUFBSSxjQUFjLGFBQWMsU0FBVTtBQUN6SSxXQUFLLFNBQVMsU0FBUyxLQUFLLFdBQVcsVUFBVSxHQUFHLFNBQVMsSUFBSSxrQkFBa0IsR0FBRyxTQUFTLElBQUksZ0JBQWdCLEdBQUcsU0FBUyxJQUFJLGtCQUFrQixjQUFjO0FBRW5LLFdBQUssU0FBZ0IsU0FBUyxLQUFLLE1BQU07QUFDekMsV0FBSyxLQUFLLFNBQVcsU0FBUyxLQUFLLEtBQUssTUFBTTtBQUM5QyxXQUFLLE1BQU0sU0FBVSxTQUFTLEtBQUssTUFBTSxNQUFNO0FBQy9DLFdBQUssT0FBTyxTQUFTLFNBQVMsS0FBSyxPQUFPLE1BQU07QUFFaEQsVUFBSSxLQUFLLEtBQUs7QUFFZCxXQUFLO0FBQUEsTUFFSixNQUFNLEVBQUUsS0FBSyxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUMsSUFBSSxTQUFTLEVBQUU7QUFBQTtBQUFBLFFBRXhDO0FBQUE7QUFBQSxVQUVDLE1BQU0sRUFBRSxJQUNQLGFBQWEsU0FBUyxlQUFlLElBQUksUUFBUSxDQUFDO0FBQUE7QUFBQSxZQUVuRCxNQUFNLEVBQUUsSUFDUCxZQUFZLFNBQVMsRUFBRSxJQUN4QixNQUFNO0FBQUE7QUFBQSxZQUNILE1BQU07QUFBQTtBQUdYLFdBQUssU0FBUyxTQUFTLEtBQUssV0FBcUIsR0FBRyxTQUFTLEtBQUssR0FBRyxPQUFPLEtBQUssb0JBQW9CLEdBQUcsU0FBUyxLQUFLLEdBQUcsT0FBTyxJQUFJLG1CQUFtQixRQUFRO0FBRS9KLFdBQUssT0FBWSxZQUFZLEtBQUssSUFBSTtBQUN0QyxXQUFLLFlBQVksWUFBWSxLQUFLLFNBQVM7QUFFM0MsV0FBSyxRQUFVLEtBQUssS0FBSyxNQUFNLE1BQU0sR0FBRyxDQUFDO0FBRXpDLFdBQUssU0FDTCxLQUFLLFVBQ0wsS0FBSyxTQUNMLEtBQUs7QUFBQSxNQUNMLEtBQUssVUFDTCxLQUFLLFVBQVU7QUFFZixVQUFJLEtBQUssUUFBUSxHQUFHO0FBQ25CLHNCQUFjLENBQUMsSUFBSTtBQUNuQixhQUFLLE1BQU0sU0FBUyxNQUFNLElBQUk7QUFBQSxNQUMvQjtBQUFBLElBSUQ7QUFBQSxFQUNEO0FBRUEsV0FBUyxZQUFZSCxPQUFNLE1BQU1JLGdCQUFlLFVBQVU7QUFDekQsUUFBSSxDQUFDLFlBQVksWUFBWSxZQUFZLFVBQVUsSUFBSUE7QUFFdkQsUUFBSSxNQUFNLE9BQU87QUFDakIsUUFBSSxPQUFPO0FBRVgsUUFBSSxPQUFPLE1BQU0sY0FBYztBQUM5QixhQUFRLFFBQVEsS0FBSyxDQUFDLGNBQWMsUUFBUSxLQUFLLENBQUMsYUFBYSxNQUFNLFVBQVUsT0FBTyxDQUFDLElBQUk7QUFDNUYsUUFBSSxPQUFPLE1BQU0sY0FBYztBQUM5QixhQUFRLFFBQVEsS0FBSyxDQUFDLGNBQWMsUUFBUSxLQUFLLENBQUMsYUFBYSxNQUFNLFVBQVUsT0FBTyxDQUFDLElBQUk7QUFFNUYsV0FBTztBQUFBLEVBQ1I7QUFFQSxRQUFNLFVBQVUsS0FBSyxXQUFXLEtBQUssV0FBVyxDQUFDLGFBQVksYUFBWSxhQUFZLFdBQVcsR0FBRyxJQUFJLE9BQUssU0FBUyxPQUFPLEdBQUcsV0FBVyxDQUFDLENBQUM7QUFDNUksUUFBTSxXQUFXLEtBQUssV0FBVyxRQUFRLElBQUksQ0FBQyxHQUFHLE1BQU0sRUFBRSxNQUFNLEdBQUcsZUFBZSxDQUFDLENBQUM7QUFFbkYsTUFBSTtBQUdKLE1BQUksS0FBSztBQUNULE1BQUksS0FBSztBQUNULFFBQU0sT0FBTyxRQUFRLElBQUksT0FBTyxDQUFDLEVBQUUsT0FBTztBQUUxQyxNQUFJLFFBQVE7QUFFWixNQUFJLGdCQUFnQjtBQUVwQixXQUFTLFFBQVEsT0FBTyxjQUFjO0FBQ3JDLFdBQU8sU0FBUyxPQUFPLENBQUMsSUFBSTtBQUU1QixTQUFLLE9BQU8sS0FBSyxRQUFRO0FBRXpCLFFBQUksUUFBUSxHQUFHO0FBQ2QsZ0JBQVU7QUFDVixlQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sUUFBUTtBQUNsQyxtQkFBVyxLQUFLLENBQUMsRUFBRSxDQUFDLEVBQUU7QUFBQSxJQUN4QixPQUNLO0FBQ0osVUFBSSxLQUFLLFVBQVU7QUFDbEIsYUFBSyxPQUFPLEtBQUssUUFBUSxPQUFPLENBQUMsQ0FBQyxDQUFDO0FBRXBDLGNBQVEsS0FBSyxDQUFDO0FBQ2QsZ0JBQVUsTUFBTTtBQUVoQixVQUFJLFlBQVk7QUFFaEIsVUFBSSxlQUFlLEdBQUc7QUFDckIsb0JBQVksS0FBSyxNQUFNO0FBRXZCLFlBQUksU0FBUyxVQUFVLENBQUMsSUFBSSxNQUFNLE9BQU87QUFDekMsaUJBQVMsSUFBSSxHQUFHLElBQUksU0FBUztBQUM1QixpQkFBTyxDQUFDLElBQUk7QUFBQSxNQUNkO0FBRUEsV0FBSyxRQUFRLE9BQU87QUFBQSxJQUNyQjtBQUVBLGlCQUFhLElBQUk7QUFFakIsU0FBSyxTQUFTO0FBSWQsUUFBSSxlQUFlLEdBQUc7QUFDckIsMkJBQXFCO0FBQUEsSUFhdEI7QUFFQSxRQUFJLGlCQUFpQixPQUFPO0FBQzNCLFVBQUksTUFBTTtBQUVWLFVBQUksSUFBSSxLQUFLLE1BQU0sYUFBYTtBQUMvQixtQkFBVztBQUFBO0FBRVgsa0JBQVUsV0FBVyxJQUFJLEtBQUssSUFBSSxHQUFHO0FBRXRDLHdCQUFrQixtQkFBbUIsT0FBTyxRQUFRO0FBQ3BELHdCQUFrQjtBQUNsQixhQUFPO0FBQUEsSUFDUjtBQUFBLEVBQ0Q7QUFFQSxPQUFLLFVBQVU7QUFFZixXQUFTLGFBQWE7QUFDckIsb0JBQWdCO0FBRWhCLFFBQUksTUFBTTtBQUVWLFFBQUksUUFBUSxHQUFHO0FBQ2QsVUFBSSxVQUFVLEdBQUc7QUFDaEIsYUFBSyxLQUFLLENBQUMsSUFBSTtBQUNmLGFBQUssS0FBSyxDQUFDLElBQUksVUFBVTtBQUV6QixlQUFPLEtBQUssQ0FBQyxFQUFFLEVBQUU7QUFDakIsZUFBTyxLQUFLLENBQUMsRUFBRSxFQUFFO0FBRWpCLFlBQUksZUFBZSxHQUFHO0FBQ3JCLGlCQUFPO0FBQ1AsaUJBQU87QUFBQSxRQUNSLFdBQ1MsUUFBUSxNQUFNO0FBQ3RCLGNBQUksZUFBZTtBQUNsQixhQUFDLE1BQU0sSUFBSSxJQUFJLFNBQVMsTUFBTSxNQUFNLE9BQU8sS0FBSyxLQUFLO0FBQUEsbUJBQzdDLGVBQWU7QUFDdkIsYUFBQyxNQUFNLElBQUksSUFBSSxXQUFXLE1BQU0sTUFBTSxPQUFPLEtBQUssS0FBSztBQUFBLG1CQUMvQyxPQUFPO0FBQ2YsbUJBQU8sT0FBTyxNQUFNLFFBQVEsRUFBRTtBQUFBO0FBRTlCLGFBQUMsTUFBTSxJQUFJLElBQUksU0FBUyxNQUFNLE1BQU0sVUFBVSxJQUFJO0FBQUEsUUFDcEQ7QUFBQSxNQUNELE9BQ0s7QUFDSixhQUFLLEtBQUssQ0FBQyxJQUFJLE9BQU87QUFDdEIsYUFBSyxLQUFLLENBQUMsSUFBSSxPQUFPO0FBQUEsTUFDdkI7QUFBQSxJQUNEO0FBRUEsY0FBVSxXQUFXLE1BQU0sSUFBSTtBQUFBLEVBQ2hDO0FBRUEsTUFBSSxXQUFXLFNBQVMsVUFBVSxTQUFTLFNBQVMsUUFBUSxTQUFTLFVBQVU7QUFDL0UsTUFBSTtBQUVKLFdBQVMsWUFBWSxRQUFRLE9BQU8sTUFBTSxLQUFLZCxPQUFNZSxPQUFNO0FBQzFELGVBQVc7QUFDWCxhQUFXO0FBQ1gsWUFBVztBQUNYLElBQUFmLFVBQVc7QUFDWCxJQUFBZSxVQUFXO0FBRVgsUUFBSSxVQUFVO0FBQ2IsVUFBSSxjQUFjLFlBQVk7QUFDL0IsUUFBSWYsU0FBUTtBQUNYLFVBQUksWUFBWSxVQUFVQTtBQUMzQixRQUFJLFNBQVM7QUFDWixVQUFJLFlBQVksV0FBVztBQUM1QixRQUFJZSxTQUFRO0FBQ1gsVUFBSSxXQUFXLFVBQVVBO0FBQzFCLFFBQUksT0FBTztBQUNWLFVBQUksVUFBVSxTQUFTO0FBQ3hCLFFBQUksUUFBUTtBQUNYLFVBQUksWUFBWSxVQUFVLElBQUk7QUFBQSxFQUNoQztBQUVBLFdBQVMsYUFBYVgsT0FBTUosT0FBTSxPQUFPLFVBQVU7QUFDbEQsUUFBSUEsU0FBUTtBQUNYLFVBQUksWUFBWSxVQUFVQTtBQUMzQixRQUFJSSxTQUFRO0FBQ1gsVUFBSSxPQUFPLFVBQVVBO0FBQ3RCLFFBQUksU0FBUztBQUNaLFVBQUksWUFBWSxXQUFXO0FBQzVCLFFBQUksWUFBWTtBQUNmLFVBQUksZUFBZSxjQUFjO0FBQUEsRUFDbkM7QUFFQSxXQUFTLFNBQVMsS0FBSyxLQUFLWSxRQUFPQyxPQUFNLFNBQVMsR0FBRztBQUNwRCxRQUFJQSxNQUFLLFNBQVMsS0FBSyxJQUFJLEtBQUssTUFBTSxhQUFhLE1BQU0sT0FBTyxRQUFRLElBQUksT0FBTyxPQUFPO0FBQ3pGLFVBQUksTUFBTSxPQUFPLElBQUksQ0FBQztBQUN0QixVQUFJLE1BQU0sT0FBTyxJQUFJQSxNQUFLLFNBQVMsQ0FBQztBQUdwQyxVQUFJLFNBQVNELE9BQU0sT0FBTyxPQUFPLFVBQVVDLE9BQU0sS0FBSyxLQUFLLFFBQVEsSUFBSSxTQUFTLENBQUMsSUFBSSxDQUFDRCxPQUFNLEtBQUtBLE9BQU0sR0FBRztBQUcxRyxVQUFJLE1BQU0sSUFBSSxJQUFJLEtBQUtBLE9BQU0sTUFBTSxPQUFPLENBQUMsQ0FBQztBQUM1QyxVQUFJLE1BQU0sSUFBSSxJQUFJLEtBQUtBLE9BQU0sTUFBTSxPQUFPLENBQUMsQ0FBQztBQUFBLElBQzdDO0FBQUEsRUFDRDtBQUVBLFFBQU0sWUFBWSxFQUFDLEtBQUssTUFBTSxLQUFLLEtBQUk7QUFFdkMsV0FBUyxZQUFZO0FBSXBCLGFBQVMsS0FBSyxRQUFRO0FBQ3JCLFVBQUksS0FBSyxPQUFPLENBQUM7QUFFakIsVUFBSSxXQUFXLENBQUMsS0FBSztBQUFBLE9BR25CLEdBQUcsT0FBTztBQUFBLE1BRVYsV0FBVyxTQUFTLEtBQUssUUFBUSxHQUFHLEtBQUssTUFBTSxhQUFhLElBRTVEO0FBQ0QsbUJBQVcsQ0FBQyxJQUFJO0FBQUEsTUFDakI7QUFBQSxJQUNEO0FBR0EsYUFBUyxLQUFLLFFBQVE7QUFDckIsVUFBSSxLQUFLLE9BQU8sQ0FBQztBQUVqQixVQUFJLFdBQVcsQ0FBQyxLQUFLLFFBQVEsR0FBRyxRQUFRLFFBQVEsV0FBVyxHQUFHLElBQUksS0FBSztBQUN0RSxtQkFBVyxDQUFDLElBQUk7QUFBQSxJQUNsQjtBQUdBLFFBQUksV0FBVyxTQUFTLEtBQUs7QUFDNUIsbUJBQWEsSUFBSTtBQUVsQixRQUFJLFlBQVksQ0FBQztBQUVqQixhQUFTLEtBQUssWUFBWTtBQUN6QixVQUFJLE1BQU0sV0FBVyxDQUFDO0FBRXRCLFVBQUksT0FBTyxNQUFNO0FBQ2hCLFlBQUksTUFBTSxVQUFVLENBQUMsSUFBSSxLQUFLLE9BQU8sQ0FBQyxHQUFHLFNBQVM7QUFFbEQsWUFBSSxJQUFJLE9BQU87QUFDZCxpQkFBTyxLQUFLLEdBQUc7QUFBQSxpQkFDUCxLQUFLLGFBQWEsUUFBUSxHQUFHO0FBQ3JDLGNBQUksV0FBVyxLQUFLLElBQUksUUFBUSxNQUFNO0FBQ3JDLGdCQUFJLFNBQVMsSUFBSSxNQUFNLE1BQU0sTUFBTSxNQUFNLENBQUM7QUFDMUMsZ0JBQUksTUFBTSxPQUFPLENBQUM7QUFDbEIsZ0JBQUksTUFBTSxPQUFPLENBQUM7QUFBQSxVQUNuQixPQUNLO0FBQ0osZ0JBQUksTUFBTTtBQUNWLGdCQUFJLE1BQU0sQ0FBQztBQUFBLFVBQ1o7QUFBQSxRQUNEO0FBQUEsTUFDRDtBQUFBLElBQ0Q7QUFFQSxRQUFJLFVBQVUsR0FBRztBQUVoQixhQUFPLFFBQVEsQ0FBQyxHQUFHLE1BQU07QUFDeEIsWUFBSSxRQUFRLEdBQUc7QUFDZCxjQUFJLElBQUksRUFBRTtBQUNWLGNBQUksTUFBTSxXQUFXLENBQUM7QUFFdEIsY0FBSSxPQUFPO0FBQ1Y7QUFFRCxjQUFJLE1BQU0sVUFBVSxDQUFDO0FBRXJCLGNBQUksS0FBSyxHQUFHO0FBQ1gsZ0JBQUksU0FBUyxJQUFJLE1BQU0sTUFBTSxJQUFJLEtBQUssSUFBSSxLQUFLLENBQUM7QUFFaEQsZ0JBQUksTUFBTSxPQUFPLENBQUM7QUFDbEIsZ0JBQUksTUFBTSxPQUFPLENBQUM7QUFFbEIsaUJBQUssV0FBVyxJQUFJLEtBQUssS0FBSyxDQUFDLENBQUM7QUFDaEMsaUJBQUssV0FBVyxJQUFJLEtBQUssS0FBSyxDQUFDLENBQUM7QUFHaEMsZ0JBQUksS0FBSyxLQUFLLEdBQUc7QUFFaEIsa0JBQUksS0FBSyxDQUFDLEVBQUUsRUFBRSxJQUFJLElBQUk7QUFDckI7QUFDRCxrQkFBSSxLQUFLLENBQUMsRUFBRSxFQUFFLElBQUksSUFBSTtBQUNyQjtBQUFBLFlBQ0Y7QUFFQSxjQUFFLE1BQU0sTUFBTSxFQUFFO0FBQ2hCLGNBQUUsTUFBTSxNQUFNLEVBQUU7QUFBQSxVQUNqQixXQUNTLEVBQUUsUUFBUSxFQUFFO0FBQ3BCLHFCQUFTLEtBQUssS0FBSyxHQUFHLEtBQUssQ0FBQyxHQUFHLEVBQUUsTUFBTTtBQUV4QyxZQUFFLEtBQUssQ0FBQyxJQUFJO0FBQ1osWUFBRSxLQUFLLENBQUMsSUFBSTtBQUFBLFFBQ2IsT0FDSztBQUNKLGNBQUksSUFBSSxHQUFHO0FBQ1YsZ0JBQUksRUFBRSxRQUFRLEVBQUUsTUFBTTtBQUVyQixrQkFBSSxDQUFFLFFBQVEsTUFBTyxJQUFJLEVBQUU7QUFDM0Isa0JBQUlFLGFBQVksT0FBTztBQUN2QixrQkFBSSxZQUFZLE9BQU87QUFDdkIsa0JBQUksQ0FBRSxPQUFPLEtBQU0sSUFBSSxLQUFLLENBQUM7QUFFN0Isa0JBQUksT0FBTyxVQUFVQSxVQUFTO0FBQzlCLGtCQUFJLE9BQU8sVUFBVSxTQUFTO0FBRzlCLHNCQUFRLFFBQVEsU0FBUyxNQUFNLFdBQVdBLFVBQVMsR0FBRyxRQUFRLE9BQU8sT0FBTyxNQUFNO0FBQ2xGLHNCQUFRLFFBQVEsU0FBUyxNQUFNLFdBQVcsU0FBUyxHQUFHLFFBQVEsT0FBTyxPQUFPLE1BQU07QUFHbEYsZ0JBQUUsTUFBTSxPQUFPO0FBQ2YsZ0JBQUUsTUFBTSxPQUFPO0FBQUEsWUFDaEI7QUFBQSxVQUNEO0FBQUEsUUFDRDtBQUFBLE1BQ0QsQ0FBQztBQUdELGVBQVMsS0FBSyxXQUFXO0FBQ3hCLFlBQUksTUFBTSxVQUFVLENBQUM7QUFDckIsWUFBSSxNQUFNLFdBQVcsQ0FBQztBQUV0QixZQUFJLElBQUksUUFBUSxTQUFTLE9BQU8sUUFBUSxJQUFJLE9BQU8sT0FBTztBQUN6RCxjQUFJLFNBQVMsSUFBSTtBQUFBLFlBQ2hCO0FBQUEsWUFDQSxJQUFJLE9BQVEsTUFBTSxPQUFPLElBQUk7QUFBQSxZQUM3QixJQUFJLE9BQU8sQ0FBQyxNQUFNLE9BQU8sSUFBSTtBQUFBLFlBQzdCO0FBQUEsVUFDRDtBQUNBLGNBQUksTUFBTSxPQUFPLENBQUM7QUFDbEIsY0FBSSxNQUFNLE9BQU8sQ0FBQztBQUFBLFFBQ25CO0FBQUEsTUFDRDtBQUFBLElBQ0Q7QUFHQSxhQUFTLEtBQUssV0FBVztBQUN4QixVQUFJLE1BQU0sVUFBVSxDQUFDO0FBRXJCLFVBQUksSUFBSSxRQUFRLE1BQU07QUFDckIsWUFBSSxPQUFPLFVBQVUsSUFBSSxJQUFJO0FBRTdCLFlBQUksS0FBSyxPQUFPO0FBQ2YsY0FBSSxNQUFNLElBQUksTUFBTTtBQUFBLGFBQ2hCO0FBQ0osY0FBSSxTQUFTLElBQUksTUFBTSxNQUFNLEtBQUssS0FBSyxLQUFLLEtBQUssQ0FBQztBQUNsRCxjQUFJLE1BQU0sT0FBTyxDQUFDO0FBQ2xCLGNBQUksTUFBTSxPQUFPLENBQUM7QUFBQSxRQUNuQjtBQUFBLE1BQ0Q7QUFBQSxJQUNEO0FBRUEsUUFBSSxVQUFVLENBQUM7QUFDZixRQUFJLGFBQWE7QUFFakIsYUFBUyxLQUFLLFdBQVc7QUFDeEIsVUFBSSxNQUFNLFVBQVUsQ0FBQztBQUNyQixVQUFJLEtBQUssT0FBTyxDQUFDO0FBRWpCLFVBQUksR0FBRyxPQUFPLElBQUksT0FBTyxHQUFHLE9BQU8sSUFBSSxLQUFLO0FBQzNDLFdBQUcsTUFBTSxJQUFJO0FBQ2IsV0FBRyxNQUFNLElBQUk7QUFFYixZQUFJLFFBQVEsR0FBRztBQUVmLFdBQUcsT0FBTyxTQUFTLElBQUksTUFBTSxHQUFHLEdBQUcsSUFBSSxTQUFTLElBQUksTUFBTSxHQUFHLEtBQUssR0FBRyxLQUFLLElBQUksU0FBUyxNQUFNLEdBQUcsSUFBSSxHQUFHLEdBQUcsSUFBSSxHQUFHO0FBQ2pILFdBQUcsT0FBTyxTQUFTLElBQUksTUFBTSxHQUFHLEdBQUcsSUFBSSxTQUFTLElBQUksTUFBTSxHQUFHLEtBQUssR0FBRyxLQUFLLElBQUksU0FBUyxNQUFNLEdBQUcsSUFBSSxHQUFHLEdBQUcsSUFBSSxHQUFHO0FBRWpILGdCQUFRLENBQUMsSUFBSSxhQUFhO0FBQUEsTUFDM0I7QUFBQSxJQUNEO0FBRUEsUUFBSSxZQUFZO0FBRWYsYUFBTyxRQUFRLENBQUMsR0FBRyxNQUFNO0FBQ3hCLFlBQUksUUFBUSxHQUFHO0FBQ2QsY0FBSSxJQUFJLEtBQUssUUFBUTtBQUNwQixjQUFFLFNBQVM7QUFBQSxRQUNiLE9BQ0s7QUFDSixjQUFJLFFBQVEsRUFBRSxLQUFLO0FBQ2xCLGNBQUUsU0FBUztBQUFBLFFBQ2I7QUFBQSxNQUNELENBQUM7QUFFRCxlQUFTLEtBQUssU0FBUztBQUN0Qiw2QkFBcUI7QUFDckIsYUFBSyxZQUFZLENBQUM7QUFBQSxNQUNuQjtBQUVBLFVBQUksY0FBYyxPQUFPLFFBQVE7QUFDaEMsMEJBQWtCLGtCQUFrQjtBQUFBLElBQ3RDO0FBRUEsYUFBUyxLQUFLO0FBQ2IsaUJBQVcsQ0FBQyxJQUFJO0FBQUEsRUFDbEI7QUFHQSxXQUFTLGFBQWEsT0FBTztBQUM1QixRQUFJLE1BQU0sTUFBTSxLQUFLLEdBQUcsR0FBRyxVQUFVLENBQUM7QUFDdEMsUUFBSSxNQUFNLE1BQU0sS0FBSyxHQUFHLEdBQUcsVUFBVSxDQUFDO0FBRXRDLFdBQU8sTUFBTSxHQUFHLEtBQUssUUFBUSxNQUFNO0FBQ2xDO0FBRUQsV0FBTyxNQUFNLEdBQUcsS0FBSyxRQUFRLE1BQU0sVUFBVTtBQUM1QztBQUVELFdBQU8sQ0FBQyxLQUFLLEdBQUc7QUFBQSxFQUNqQjtBQUVBLFdBQVMsYUFBYTtBQUNyQixRQUFJLFVBQVUsR0FBRztBQUNoQixVQUFJLGNBQWMsT0FBTyxLQUFLLE9BQUssRUFBRSxNQUFNLEtBQUssWUFBWSxNQUFNO0FBRWxFLFVBQUk7QUFDSCxZQUFJLGNBQWMsV0FBVyxNQUFNO0FBRXBDLGFBQU8sUUFBUSxDQUFDLEdBQUcsTUFBTTtBQUN4QixZQUFJLElBQUksS0FBSyxFQUFFLE1BQU07QUFDcEIsMEJBQWdCLEdBQUcsS0FBSztBQUN4QiwwQkFBZ0IsR0FBRyxJQUFJO0FBRXZCLGNBQUksRUFBRSxVQUFVLE1BQU07QUFDckIsZ0JBQUksWUFBWTtBQUVoQixnQkFBSSxZQUFZLEVBQUU7QUFDakIsa0JBQUksY0FBYyxXQUFXLEVBQUU7QUFFaEMsZ0JBQUksUUFBUSxRQUFRLElBQUksQ0FBQyxHQUFHLEtBQUssQ0FBQyxFQUFFLENBQUMsRUFBRSxTQUFTLENBQUMsSUFBSSxhQUFhLEtBQUssQ0FBQyxDQUFDO0FBQ3pFLGNBQUUsU0FBUyxFQUFFLE1BQU0sTUFBTSxHQUFHLE1BQU0sQ0FBQyxHQUFHLE1BQU0sQ0FBQyxDQUFDO0FBRTlDLGdCQUFJLFlBQVk7QUFDZixrQkFBSSxjQUFjLFdBQVc7QUFBQSxVQUMvQjtBQUFBLFFBQ0Q7QUFBQSxNQUNELENBQUM7QUFFRCxhQUFPLFFBQVEsQ0FBQyxHQUFHLE1BQU07QUFDeEIsWUFBSSxJQUFJLEtBQUssRUFBRSxNQUFNO0FBQ3BCLGNBQUksWUFBWTtBQUVoQixjQUFJLFlBQVksRUFBRTtBQUNqQixnQkFBSSxjQUFjLFdBQVcsRUFBRTtBQUVoQyxZQUFFLFVBQVUsUUFBUSxTQUFTLEdBQUcsS0FBSztBQUVyQztBQUNDLGdCQUFJLFFBQVEsRUFBRSxVQUFVLE9BQU8sRUFBRSxPQUFPLE9BQU87QUFFL0MsZ0JBQUlDLFFBQU8sRUFBRSxPQUFPLEtBQUssTUFBTSxHQUFHLElBQUksSUFBSSxLQUFLO0FBQy9DLGdCQUFJQyxRQUFPLEVBQUUsT0FBTyxPQUFPLE1BQU0sR0FBR0QsT0FBTSxLQUFLO0FBRS9DLGdCQUFJQSxTQUFRQyxPQUFNO0FBQ2pCLGdCQUFFLE9BQU8sU0FBUyxFQUFFLE9BQU8sTUFBTSxNQUFNLEdBQUcsSUFBSSxJQUFJQSxLQUFJO0FBQ3RELHVCQUFTLEdBQUcsSUFBSTtBQUFBLFlBQ2pCO0FBQUEsVUFDRDtBQUVBLGNBQUksWUFBWTtBQUNmLGdCQUFJLGNBQWMsV0FBVztBQUU5QixlQUFLLGNBQWMsQ0FBQztBQUFBLFFBQ3JCO0FBQUEsTUFDRCxDQUFDO0FBRUQsVUFBSTtBQUNILFlBQUksY0FBYyxXQUFXO0FBQUEsSUFDL0I7QUFBQSxFQUNEO0FBRUEsV0FBUyxnQkFBZ0IsSUFBSSxTQUFTO0FBQ3JDLFFBQUksSUFBSSxVQUFVLE9BQU8sRUFBRSxFQUFFLFNBQVMsT0FBTyxFQUFFO0FBRS9DLE1BQUUsVUFBVSxFQUFFLE9BQU8sTUFBTSxFQUFFO0FBQzdCLE1BQUUsUUFBVSxFQUFFLEtBQUssTUFBTSxFQUFFO0FBQUEsRUFDNUI7QUFFQSxXQUFTLFNBQVMsSUFBSSxTQUFTO0FBQzlCLFFBQUksSUFBSSxVQUFVLE9BQU8sRUFBRSxFQUFFLFNBQVMsT0FBTyxFQUFFO0FBRS9DLFFBQUk7QUFBQSxNQUNIO0FBQUEsTUFDQSxNQUFBcEI7QUFBQSxNQUNBLE1BQU07QUFBQSxNQUNOO0FBQUEsTUFFQSxTQUFTLGNBQWMsRUFBRTtBQUFBLE1BQ3pCLE9BQVMsWUFBYyxFQUFFO0FBQUEsTUFDekIsUUFBUyxRQUFjLEVBQUU7QUFBQSxJQUMxQixJQUFJLEVBQUU7QUFFTixZQUFRLFNBQVMsUUFBUSxTQUFTLENBQUM7QUFFbkMsUUFBSSxhQUFhO0FBQ2pCLFFBQUksU0FBVSxRQUFRLElBQUs7QUFFM0IsUUFBSSxXQUFXLGFBQWE7QUFDM0Isa0JBQVksUUFBUSxJQUFJLFNBQVM7QUFFbEMsUUFBSSxXQUFXLEVBQUUsV0FBVyxLQUFLLFNBQVM7QUFFMUMsZ0JBQVksSUFBSSxVQUFVLFFBQVEsTUFBTTtBQUV4QyxRQUFJLENBQUMsU0FBUztBQUNiLFVBQUksTUFBTSxVQUFVLFFBQVEsR0FDM0IsTUFBTSxVQUFVLFFBQVEsR0FDeEIsTUFBTSxVQUFVLE9BQ2hCLE1BQU0sVUFBVTtBQUVqQixtQkFBYSxJQUFJLE9BQU87QUFDeEIsaUJBQVcsS0FBSyxLQUFLLEtBQUssS0FBSyxHQUFHO0FBQUEsSUFDbkM7QUFHQSxRQUFJO0FBQ0gsaUJBQVcsYUFBYSxPQUFPLEVBQUUsTUFBTSxFQUFFLEtBQUssV0FBVyxRQUFRQSxPQUFNLE9BQU8sUUFBUTtBQUFBO0FBRXRGLGlCQUFXLElBQUksYUFBYSxPQUFPLEVBQUUsTUFBTSxFQUFFLEtBQUssV0FBVyxRQUFRQSxPQUFNLE9BQU8sWUFBWSxRQUFRO0FBRXZHLGdCQUFZLElBQUksVUFBVSxDQUFDLFFBQVEsQ0FBQyxNQUFNO0FBQUEsRUFDM0M7QUFFQSxXQUFTLFdBQVcsSUFBSSxhQUFhLFdBQVcsVUFBVSxTQUFTLFdBQVcsWUFBWSxVQUFVLE9BQU8sWUFBWSxVQUFVO0FBQ2hJLFFBQUksZ0JBQWdCO0FBSXBCLGFBQVMsS0FBSyxNQUFNLFFBQVEsQ0FBQyxHQUFHLE9BQU87QUFFdEMsVUFBSSxFQUFFLE9BQU8sQ0FBQyxLQUFLLElBQUk7QUFDdEIsWUFBSSxZQUFZLE9BQU8sRUFBRSxPQUFPLENBQUMsQ0FBQztBQUNsQyxZQUFJLFlBQVksS0FBSyxFQUFFLE9BQU8sQ0FBQyxDQUFDO0FBRWhDLFlBQUksWUFBWSxVQUFVLFVBQVUsV0FBVztBQUUvQyxZQUFJLE1BQU0sUUFBUTtBQUNqQixxQkFBVyxFQUFFLE9BQU8sSUFBSSxTQUFTLENBQUMsSUFBSSxTQUFTLENBQUM7QUFFakQsWUFBSTtBQUVKLFlBQUksYUFBYTtBQUdqQixZQUFJLFVBQVUsUUFBUSxZQUFZLFFBQVEsV0FBVyxJQUFJLEVBQUUsR0FBRztBQUM3RCx1QkFBYSxFQUFFLEtBQUssTUFBTSxFQUFFLEtBQUs7QUFDakMsc0JBQVksVUFBVSxPQUFPO0FBQUEsUUFDOUI7QUFFQyxxQkFBVztBQUVaLG1CQUFXLGFBQWEsV0FBVyxVQUFVLFNBQVMsWUFBWSxZQUFZLFVBQVUsT0FBTyxZQUFZLFVBQVUsV0FBVyxRQUFRO0FBRXhJLHdCQUFnQjtBQUFBLE1BQ2pCO0FBQUEsSUFDRCxDQUFDO0FBRUQsUUFBSSxDQUFDO0FBQ0osaUJBQVcsYUFBYSxXQUFXLFVBQVUsU0FBUyxXQUFXLFlBQVksVUFBVSxPQUFPLFlBQVksUUFBUTtBQUFBLEVBQ3BIO0FBRUEsUUFBTSxtQkFBbUIsaUJBQWlCO0FBRTFDLFdBQVMsV0FBVyxhQUFhLFdBQVcsVUFBVSxTQUFTLFdBQVcsWUFBWSxVQUFVLE9BQU8sWUFBWSxVQUFVLFdBQVcsVUFBVTtBQUNqSixnQkFBWSxhQUFhLFdBQVcsVUFBVSxTQUFTLFNBQVM7QUFFaEUsUUFBSSxjQUFjLFlBQVksVUFBVTtBQUN2QyxVQUFJLEtBQUs7QUFDVCxvQkFBYyxJQUFJLEtBQUssVUFBVTtBQUNqQyxrQkFBWSxJQUFJLEtBQUssUUFBUTtBQUFBLElBQzlCO0FBRUEsUUFBSSxVQUFVO0FBQ2IsV0FBSyxRQUFRLHFCQUFxQixrQkFBa0I7QUFDbkQsWUFBSSxLQUFLLFFBQVE7QUFDakIscUJBQWEsSUFBSSxLQUFLLFNBQVM7QUFDL0IsZUFBTyxXQUFXLFFBQVE7QUFDMUIsaUJBQVMsYUFBYSxZQUFZLFNBQVM7QUFBQSxNQUM1QyxXQUNTLFFBQVEsa0JBQWtCO0FBQ2xDLGVBQU8sV0FBVyxRQUFRO0FBQzFCLFlBQUksS0FBSyxRQUFRO0FBQ2pCLGlCQUFTLGFBQWEsWUFBWSxTQUFTO0FBQUEsTUFDNUMsV0FDUyxRQUFRLGdCQUFnQjtBQUNoQyxZQUFJLEtBQUs7QUFDVCxZQUFJLEtBQUssUUFBUTtBQUNqQixxQkFBYSxJQUFJLEtBQUssU0FBUztBQUMvQixlQUFPLFdBQVcsUUFBUTtBQUMxQixZQUFJLFFBQVE7QUFDWixpQkFBUyxhQUFhLFlBQVksU0FBUztBQUFBLE1BQzVDO0FBQUEsSUFDRCxPQUNLO0FBQ0osYUFBTyxXQUFXLFFBQVE7QUFDMUIsZUFBUyxhQUFhLFlBQVksU0FBUztBQUFBLElBQzVDO0FBRUEsUUFBSSxjQUFjLFlBQVk7QUFDN0IsVUFBSSxRQUFRO0FBQUEsRUFDZDtBQUVBLFdBQVMsU0FBUyxhQUFhLFlBQVksV0FBVztBQUNyRCxRQUFJLFlBQVksR0FBRztBQUNsQixVQUFJLHNCQUFzQixLQUFLO0FBQzlCLG1CQUFXLFFBQVEsQ0FBQ3FCLGFBQVlDLGlCQUFnQjtBQUMvQyxjQUFJLGNBQWMsWUFBWUE7QUFDOUIsY0FBSSxPQUFPRCxXQUFVO0FBQUEsUUFDdEIsQ0FBQztBQUFBLE1BQ0Y7QUFFQyxzQkFBYyxRQUFRLGVBQWUsSUFBSSxPQUFPLFVBQVU7QUFBQSxJQUM1RDtBQUFBLEVBQ0Q7QUFFQSxXQUFTLE9BQU8sV0FBVyxVQUFVO0FBQ3BDLFFBQUksb0JBQW9CLEtBQUs7QUFDNUIsZUFBUyxRQUFRLENBQUNFLFdBQVVDLGVBQWM7QUFDekMsWUFBSSxZQUFZLFVBQVVBO0FBQzFCLFlBQUksS0FBS0QsU0FBUTtBQUFBLE1BQ2xCLENBQUM7QUFBQSxJQUNGO0FBRUMsa0JBQVksUUFBUSxhQUFhLElBQUksS0FBSyxRQUFRO0FBQUEsRUFDcEQ7QUFFQSxXQUFTLGFBQWEsU0FBU3BDLE1BQUtDLE1BQUssU0FBUztBQUNqRCxRQUFJLE9BQU9tQixNQUFLLE9BQU87QUFFdkIsUUFBSTtBQUVKLFFBQUksV0FBVztBQUNkLGtCQUFZLENBQUMsR0FBRyxDQUFDO0FBQUEsU0FDYjtBQUNKLFVBQUksV0FBVyxLQUFLLFNBQVMsS0FBSyxNQUFNLE1BQU0sU0FBU3BCLE1BQUtDLE1BQUssT0FBTztBQUN4RSxVQUFJLFFBQVcsS0FBSyxTQUFTLEtBQUssTUFBTSxNQUFNLFNBQVNELE1BQUtDLE1BQUssU0FBUyxRQUFRO0FBQ2xGLGtCQUFlLFNBQVNELE1BQUtDLE1BQUssT0FBTyxTQUFTLFFBQVE7QUFBQSxJQUMzRDtBQUVBLFdBQVEsS0FBSyxTQUFTO0FBQUEsRUFDdkI7QUFFQSxXQUFTLGVBQWUsTUFBTSxPQUFPLEtBQUssTUFBTSxNQUFNLEtBQUssT0FBTyxRQUFRLE1BQU0sS0FBSztBQUNwRixRQUFJLFNBQVUsUUFBUSxJQUFLO0FBRTNCLGVBQVcsS0FBSyxJQUFJLFVBQVUsUUFBUSxNQUFNO0FBRTVDLGdCQUFZLFFBQVEsT0FBTyxNQUFNLEtBQUssTUFBTTtBQUU1QyxRQUFJLFVBQVU7QUFFZCxRQUFJLElBQUksSUFBSSxJQUFJLElBQUksT0FBTyxRQUFRLFFBQVEsS0FBSyxRQUFRLElBQUksQ0FBQyxNQUFNO0FBRW5FLFFBQUksT0FBTyxHQUFHO0FBQ2IsV0FBSztBQUNMLFdBQUs7QUFBQSxJQUNOLE9BQ0s7QUFDSixXQUFLO0FBQ0wsV0FBSztBQUFBLElBQ047QUFFQSxhQUFTLElBQUksR0FBRyxJQUFJLEtBQUssUUFBUSxLQUFLO0FBQ3JDLFVBQUksTUFBTSxDQUFDLEtBQUssTUFBTTtBQUNyQixZQUFJLE9BQU87QUFDVixlQUFLLEtBQUssS0FBSyxDQUFDO0FBQUE7QUFFaEIsZUFBSyxLQUFLLEtBQUssQ0FBQztBQUVqQixZQUFJLE9BQU8sSUFBSSxFQUFFO0FBQ2pCLFlBQUksT0FBTyxJQUFJLEVBQUU7QUFBQSxNQUNsQjtBQUFBLElBQ0Q7QUFFQSxRQUFJLE9BQU87QUFFWCxlQUFXLEtBQUssSUFBSSxVQUFVLENBQUMsUUFBUSxDQUFDLE1BQU07QUFBQSxFQUMvQztBQUVBLFdBQVMsU0FBUyxVQUFVO0FBRzNCLFFBQUksWUFBWTtBQUVoQixJQUFBbUIsTUFBSyxRQUFRLENBQUMsTUFBTSxNQUFNO0FBQ3pCLFVBQUksQ0FBQyxLQUFLO0FBQ1Q7QUFFRCxVQUFJLFFBQVEsT0FBTyxLQUFLLEtBQUs7QUFFN0IsVUFBSSxNQUFNLE9BQU8sTUFBTTtBQUN0QixZQUFJLEtBQUssT0FBTztBQUNmLHNCQUFZO0FBQ1osZUFBSyxRQUFRO0FBQ2IsdUJBQWEsS0FBSztBQUFBLFFBQ25CO0FBQ0E7QUFBQSxNQUNELE9BQ0s7QUFDSixZQUFJLENBQUMsS0FBSyxPQUFPO0FBQ2hCLHNCQUFZO0FBQ1osZUFBSyxRQUFRO0FBQ2IsdUJBQWEsS0FBSztBQUFBLFFBQ25CO0FBQUEsTUFDRDtBQUVBLFVBQUksT0FBTyxLQUFLO0FBQ2hCLFVBQUksTUFBTSxPQUFPO0FBRWpCLFVBQUksRUFBQyxLQUFBcEIsTUFBSyxLQUFBQyxLQUFHLElBQUk7QUFFakIsVUFBSSxDQUFDLE9BQU8sTUFBTSxJQUFJLGFBQWEsR0FBR0QsTUFBS0MsTUFBSyxPQUFPLElBQUksYUFBYSxVQUFVO0FBRWxGLFVBQUksVUFBVTtBQUNiO0FBR0QsVUFBSSxXQUFXLE1BQU0sU0FBUztBQUU5QixVQUFJLFVBQVUsS0FBSyxVQUFVLEtBQUssT0FBTyxNQUFNLEdBQUdELE1BQUtDLE1BQUssT0FBTyxRQUFRLFFBQVE7QUFJbkYsVUFBSSxTQUFTLE1BQU0sU0FBUyxJQUFJLFFBQVEsSUFBSSxDQUFBd0IsT0FBSyxNQUFNQSxFQUFDLENBQUMsSUFBSTtBQUM3RCxVQUFJLE9BQVMsTUFBTSxTQUFTLElBQUksTUFBTSxRQUFRLENBQUMsQ0FBQyxJQUFJLE1BQU0sUUFBUSxDQUFDLENBQUMsSUFBSTtBQUV4RSxVQUFJLFNBQVMsS0FBSyxVQUFVLEtBQUssT0FBTyxNQUFNLEtBQUssT0FBTyxNQUFNLFFBQVEsR0FBRyxRQUFRLElBQUksR0FBRyxHQUFHLFFBQVEsSUFBSTtBQUd6RyxXQUFLLFVBQVUsUUFBUSxJQUFJLEtBQUssT0FBTyxNQUFNLFFBQVEsR0FBRyxNQUFNLElBQUk7QUFFbEUsVUFBSSxVQUFVLEtBQUs7QUFFbkIsV0FBSyxRQUFRLEtBQUssS0FBSyxLQUFLLE1BQU0sUUFBUSxHQUFHLFFBQVEsQ0FBQztBQUV0RCxVQUFJLFdBQVcsUUFBUSxLQUFLLFNBQVM7QUFDcEMsb0JBQVk7QUFBQSxJQUNkLENBQUM7QUFFRCxXQUFPO0FBQUEsRUFDUjtBQUVBLFdBQVMsWUFBWSxVQUFVO0FBQzlCLFFBQUksWUFBWTtBQUVoQixZQUFRLFFBQVEsQ0FBQyxHQUFHLE1BQU07QUFDekIsVUFBSSxLQUFLLEVBQUUsTUFBTSxHQUFHLGVBQWUsUUFBUTtBQUUzQyxVQUFJLE1BQU0sU0FBUyxDQUFDO0FBQ25CLG9CQUFZO0FBRWIsZUFBUyxDQUFDLElBQUk7QUFBQSxJQUNmLENBQUM7QUFFRCxXQUFPO0FBQUEsRUFDUjtBQUVBLFdBQVMsZUFBZTtBQUN2QixhQUFTLElBQUksR0FBRyxJQUFJTCxNQUFLLFFBQVEsS0FBSztBQUNyQyxVQUFJLE9BQU9BLE1BQUssQ0FBQztBQUVqQixVQUFJLENBQUMsS0FBSyxRQUFRLENBQUMsS0FBSztBQUN2QjtBQUVELFVBQUksT0FBTyxLQUFLO0FBQ2hCLFVBQUksTUFBTSxPQUFPO0FBRWpCLFVBQUksR0FBRztBQUVQLFVBQUksWUFBWSxLQUFLLE9BQU8sTUFBTSxDQUFDO0FBRW5DLFVBQUksV0FBVyxRQUFRLEtBQUssUUFBUSxJQUFJLEtBQUs7QUFFN0MsVUFBSSxDQUFDLE9BQU8sTUFBTSxJQUFJLEtBQUs7QUFHM0IsVUFBSSxLQUFLLFNBQVMsTUFBTTtBQUN2QixZQUFJa0IsWUFBVyxLQUFLLFdBQVc7QUFDL0IsWUFBSSxXQUFXLE9BQU8sS0FBSyxRQUFRQSxhQUFZLE9BQU87QUFFdEQscUJBQWEsS0FBSyxVQUFVLENBQUMsR0FBRyxXQUFXLFVBQVUsUUFBUSxJQUFJLE1BQU0sTUFBTTtBQUU3RSxZQUFJLEtBQUs7QUFFVCxZQUFJLE9BQU8sR0FBRztBQUNiLGNBQUksSUFBSTtBQUVSLGNBQUk7QUFBQSxZQUNIO0FBQUEsWUFDQSxNQUFNLFVBQVUsVUFBVSxDQUFDO0FBQUEsVUFDNUI7QUFDQSxjQUFJLFFBQVEsUUFBUSxJQUFJLENBQUMsS0FBSyxNQUFNLENBQUM7QUFBQSxRQUV0QyxPQUNLO0FBQ0osY0FBSSxNQUFNLFVBQVUsVUFBVSxDQUFDO0FBQy9CLGNBQUk7QUFBQSxRQUNMO0FBRUEsWUFBSSxTQUFTLEtBQUssS0FBSyxLQUFLLElBQUksS0FBSyxNQUFNLE1BQU0sR0FBRyxPQUFPLE1BQU0sSUFBSSxLQUFLO0FBRTFFLFlBQUksU0FBUyxRQUFRLEdBQUcsQ0FBQztBQUV6QixZQUFJLFFBQVE7QUFBQSxNQUNiO0FBRUEsVUFBSSxVQUFVO0FBQ2I7QUFFRCxVQUFJLFFBQVEsT0FBTyxLQUFLLEtBQUs7QUFFN0IsVUFBSSxVQUFVLE9BQU8sSUFBSSxVQUFVO0FBQ25DLFVBQUksVUFBVSxPQUFPLElBQUksVUFBVTtBQUVuQyxVQUFJLFVBQVUsS0FBSztBQUluQixVQUFJLFNBQVMsTUFBTSxTQUFTLElBQUksUUFBUSxJQUFJLENBQUFiLE9BQUssTUFBTUEsRUFBQyxDQUFDLElBQUk7QUFDN0QsVUFBSSxPQUFTLE1BQU0sU0FBUyxJQUFJLE1BQU0sUUFBUSxDQUFDLENBQUMsSUFBSSxNQUFNLFFBQVEsQ0FBQyxDQUFDLElBQUk7QUFFeEUsVUFBSWMsU0FBUSxLQUFLO0FBQ2pCLFVBQUlDLFVBQVMsS0FBSztBQUNsQixVQUFJLFlBQVlELE9BQU0sT0FBT0EsT0FBTSxPQUFPO0FBQzFDLFVBQUksV0FBVyxNQUFNLFlBQVksT0FBTztBQUN4QyxVQUFJLFVBQVUsT0FBTyxLQUFLLFdBQVcsSUFBSSxLQUFLLFFBQVEsWUFBWSxLQUFLLE1BQU0sS0FBSyxPQUFPLE9BQU87QUFHaEcsVUFBSSxRQUFRLEtBQUssVUFBVSxDQUFDLEtBQUc7QUFFL0IsVUFBSSxVQUFXLFFBQVEsS0FBSyxPQUFPLE9BQU87QUFDMUMsVUFBSSxZQUFZLFdBQVcsV0FBVztBQUN0QyxVQUFJLFdBQVcsVUFBVTtBQUNyQixVQUFXLE9BQU8sSUFBSSxXQUFXO0FBQ2pDLFVBQVcsT0FBTyxJQUFJLFdBQVc7QUFFckMsVUFBSXRCLFFBQWUsS0FBSyxLQUFLLENBQUM7QUFDOUIsVUFBSSxZQUFlLEtBQUssU0FBUyxJQUFJLE9BQ2xCLEtBQUssU0FBUyxJQUFJLFFBQ2xCLFFBQVEsSUFBSSxPQUNaLFFBQVEsSUFBSSxRQUNaLE9BQU8sSUFBSSxXQUFXLFFBQVEsSUFBSSxRQUFRO0FBQzdELFVBQUksZUFBZSxTQUNBLE9BQU8sSUFBSSxXQUFXLFFBQVEsSUFBSSxNQUFRO0FBRTdELG1CQUFhQSxPQUFNLFdBQVcsV0FBVyxZQUFZO0FBRXJELFVBQUksYUFBYSxLQUFLLEtBQUssQ0FBQyxJQUFJLEtBQUs7QUFFckMsVUFBSSxVQUFVLFFBQVEsSUFBSSxTQUFPLFFBQVEsT0FBTyxLQUFLLE9BQU8sU0FBUyxPQUFPLENBQUMsQ0FBQztBQUU5RSxVQUFJLFVBQVUsS0FBSztBQUVuQixlQUFTUSxLQUFJLEdBQUdBLEtBQUksUUFBUSxRQUFRQSxNQUFLO0FBQ3hDLFlBQUksTUFBTSxRQUFRQSxFQUFDO0FBRW5CLFlBQUksT0FBTyxNQUFNO0FBQ2hCLGNBQUksT0FBTztBQUNWLGdCQUFJLFFBQVFBLEVBQUM7QUFBQTtBQUViLGdCQUFJLFFBQVFBLEVBQUM7QUFFZCxnQkFBTSxLQUFLO0FBRVgsY0FBSSxTQUFTLElBQUksUUFBUSxJQUFJLEtBQUssS0FBSyxDQUFDLEdBQUcsSUFBSSxJQUFJLE1BQU0sTUFBTTtBQUUvRCxtQkFBUyxJQUFJLEdBQUcsSUFBSSxPQUFPLFFBQVEsS0FBSztBQUN2QyxnQkFBSSxPQUFPLE9BQU8sQ0FBQztBQUVuQixnQkFBSSxPQUFPO0FBQ1Ysa0JBQUksS0FBSztBQUNULGtCQUFJLFVBQVUsR0FBRyxJQUFJLElBQUksVUFBVTtBQUNuQyxrQkFBSSxPQUFPLEtBQUs7QUFDaEIsa0JBQUksU0FBUyxNQUFNLEdBQUcsQ0FBQztBQUN2QixrQkFBSSxRQUFRO0FBQUEsWUFDYjtBQUVDLGtCQUFJLFNBQVMsTUFBTSxHQUFHLElBQUksSUFBSSxVQUFVO0FBQUEsVUFDMUM7QUFBQSxRQUNEO0FBQUEsTUFDRDtBQUdBLFVBQUljLE9BQU0sTUFBTTtBQUNmO0FBQUEsVUFDQztBQUFBLFVBQ0FBLE9BQU0sT0FBTyxNQUFNLFFBQVEsR0FBRyxRQUFRLElBQUk7QUFBQSxVQUMxQztBQUFBLFVBQ0E7QUFBQSxVQUNBO0FBQUEsVUFDQTtBQUFBLFVBQ0EsU0FBU0EsT0FBTSxRQUFRLFNBQVMsQ0FBQztBQUFBLFVBQ2pDQSxPQUFNLE9BQU8sTUFBTSxDQUFDO0FBQUEsVUFDcEJBLE9BQU07QUFBQSxVQUNOQSxPQUFNO0FBQUEsUUFDUDtBQUFBLE1BQ0Q7QUFHQSxVQUFJRSxRQUFPLEtBQUs7QUFFaEIsVUFBSUEsTUFBSyxNQUFNO0FBQ2Q7QUFBQSxVQUNDO0FBQUEsVUFDQUEsTUFBSyxPQUFPLE1BQU0sUUFBUSxHQUFHLFFBQVEsSUFBSTtBQUFBLFVBQ3pDO0FBQUEsVUFDQSxPQUFPLElBQUksSUFBSTtBQUFBLFVBQ2YsT0FBTyxJQUFJLFVBQVU7QUFBQSxVQUNyQixPQUFPLElBQUksVUFBVTtBQUFBLFVBQ3JCLFNBQVNBLE1BQUssUUFBUSxTQUFTLENBQUM7QUFBQSxVQUNoQ0EsTUFBSyxPQUFPLE1BQU0sQ0FBQztBQUFBLFVBQ25CQSxNQUFLO0FBQUEsVUFDTEEsTUFBSztBQUFBLFFBQ047QUFBQSxNQUNEO0FBRUEsVUFBSUQsUUFBTyxNQUFNO0FBQ2hCO0FBQUEsVUFDQyxDQUFDLE9BQU87QUFBQSxVQUNSLENBQUMsQ0FBQztBQUFBLFVBQ0YsT0FBTyxJQUFJLElBQUk7QUFBQSxVQUNmLE9BQU8sSUFBSSxJQUFJO0FBQUEsVUFDZixPQUFPLElBQUksVUFBVTtBQUFBLFVBQ3JCLE9BQU8sSUFBSSxVQUFVO0FBQUEsVUFDckIsU0FBU0EsUUFBTyxRQUFRLFNBQVMsQ0FBQztBQUFBLFVBQ2xDQSxRQUFPLE9BQU8sTUFBTSxDQUFDO0FBQUEsVUFDckJBLFFBQU87QUFBQSxVQUNQQSxRQUFPO0FBQUEsUUFDUjtBQUFBLE1BQ0Q7QUFBQSxJQUNEO0FBRUEsU0FBSyxVQUFVO0FBQUEsRUFDaEI7QUFFQSxXQUFTLGFBQWEsUUFBUTtBQUc3QixXQUFPLFFBQVEsQ0FBQyxHQUFHLE1BQU07QUFDeEIsVUFBSSxJQUFJLEdBQUc7QUFDVixVQUFFLFNBQVM7QUFFWCxZQUFJLFFBQVE7QUFDWCxjQUFJLFFBQVEsR0FBRztBQUNkLGNBQUUsTUFBTTtBQUNSLGNBQUUsTUFBTTtBQUFBLFVBQ1QsT0FDSztBQUNKLGNBQUUsT0FBTyxRQUFRLE9BQUs7QUFDckIsZ0JBQUUsTUFBTTtBQUNSLGdCQUFFLE1BQU07QUFBQSxZQUNULENBQUM7QUFBQSxVQUNGO0FBQUEsUUFDRDtBQUFBLE1BQ0Q7QUFBQSxJQUNELENBQUM7QUFBQSxFQUNGO0FBRUEsTUFBSSxlQUFlO0FBQ25CLE1BQUksYUFBYTtBQUNqQixNQUFJLGFBQWEsQ0FBQztBQUVsQixXQUFTLGFBQWE7QUFDckIsaUJBQWE7QUFFYixhQUFTLElBQUksR0FBRyxJQUFJLFdBQVcsUUFBUTtBQUN0QyxXQUFLLEdBQUcsV0FBVyxDQUFDLENBQUM7QUFFdEIsZUFBVyxTQUFTO0FBQUEsRUFDckI7QUFFQSxXQUFTLFNBQVM7QUFDakIsUUFBSSxDQUFDLGNBQWM7QUFDbEIsZ0JBQVUsT0FBTztBQUNqQixxQkFBZTtBQUFBLElBQ2hCO0FBQUEsRUFDRDtBQUdBLFdBQVMsTUFBTSxJQUFJLGNBQWMsT0FBTztBQUN2QyxtQkFBZTtBQUNmLGlCQUFhO0FBRWIsT0FBRyxJQUFJO0FBQ1AsWUFBUTtBQUVSLFFBQUksZUFBZSxXQUFXLFNBQVM7QUFDdEMscUJBQWUsVUFBVTtBQUFBLEVBQzNCO0FBRUEsT0FBSyxRQUFRO0FBRWIsV0FBUyxVQUFVO0FBR2xCLFFBQUksaUJBQWlCO0FBQ3BCLGdCQUFVO0FBQ1Ysd0JBQWtCO0FBQUEsSUFDbkI7QUFFQSxRQUFJLG9CQUFvQjtBQUN2QixtQkFBYTtBQUNiLDJCQUFxQjtBQUFBLElBQ3RCO0FBRUEsUUFBSSxlQUFlO0FBQ2xCLGlCQUFXLE9BQU8sTUFBUSxVQUFVO0FBQ3BDLGlCQUFXLE9BQU8sS0FBUSxVQUFVO0FBQ3BDLGlCQUFXLE9BQU8sT0FBUSxVQUFVO0FBQ3BDLGlCQUFXLE9BQU8sUUFBUSxVQUFVO0FBRXBDLGlCQUFXLE1BQU0sTUFBUyxVQUFVO0FBQ3BDLGlCQUFXLE1BQU0sS0FBUyxVQUFVO0FBQ3BDLGlCQUFXLE1BQU0sT0FBUyxVQUFVO0FBQ3BDLGlCQUFXLE1BQU0sUUFBUyxVQUFVO0FBRXBDLGlCQUFXLE1BQU0sT0FBUyxVQUFVO0FBQ3BDLGlCQUFXLE1BQU0sUUFBUyxVQUFVO0FBSXBDLFVBQUksUUFBUyxNQUFNLGFBQWEsT0FBTztBQUN2QyxVQUFJLFNBQVMsTUFBTSxhQUFhLE9BQU87QUFFdkMsTUFBQXBCLE1BQUssUUFBUSxDQUFDLEVBQUUsS0FBSyxPQUFPLE9BQU8sTUFBTSxLQUFLLE1BQU07QUFDbkQsWUFBSSxPQUFPLE1BQU07QUFDaEIsY0FBSSxPQUFPO0FBQ1YsZ0JBQUksWUFBYSxTQUFTLEtBQUssU0FBUyxJQUFJLFFBQVE7QUFDcEQsZ0JBQUksT0FBTyxPQUFPLEtBQUs7QUFFdkIsdUJBQVcsS0FBSyxPQUFPLFNBQVcsT0FBVSxPQUFPLFNBQVM7QUFDNUQsdUJBQVcsS0FBSyxPQUFPLFVBQVcsVUFBVSxLQUFLO0FBQ2pELHVCQUFXLEtBQUssT0FBTyxRQUFXLFFBQVUsT0FBTyxhQUFhLFVBQVU7QUFDMUUsdUJBQVcsS0FBSyxPQUFPLFdBQVcsU0FBVSxPQUFPLGFBQWEsVUFBVTtBQUUxRSxxQkFBUyxLQUFLLEdBQUc7QUFBQSxVQUNsQjtBQUVDLHFCQUFTLEtBQUssR0FBRztBQUFBLFFBQ25CO0FBQUEsTUFDRCxDQUFDO0FBR0Qsa0JBQVksVUFBVSxXQUFXLFVBQVUsU0FBUyxVQUFVLFdBQVcsY0FBYyxVQUFVO0FBQ2pHLGlCQUFXO0FBRVgsZUFBUyxJQUFJO0FBRWIsVUFDQyxjQUFjLGVBQ2QsY0FBYyxlQUNkLGNBQWMsZUFDZCxjQUFjLGFBQ2I7QUFDRCxxQkFBYSxLQUFLO0FBRWxCLFlBQUksU0FBUyxhQUFhO0FBQzFCLFlBQUksU0FBUyxhQUFhO0FBRTFCLFlBQUksY0FBYyxDQUFDLG1CQUFtQixPQUFPLFFBQVEsR0FBRztBQUN2RCxpQkFBTyxRQUFRO0FBQ2YsaUJBQU8sT0FBUTtBQUVmLHFCQUFXLFFBQVEsU0FBUyxNQUFNLE9BQU8sSUFBSSxHQUFHLEdBQUcsWUFBWSxVQUFVO0FBQ3pFLHFCQUFXLFFBQVEsU0FBUyxHQUFHLE1BQU0sT0FBTyxHQUFHLEdBQUcsWUFBWSxVQUFVO0FBRXhFLG1CQUFTLElBQUksR0FBRyxJQUFJLFVBQVUsUUFBUSxLQUFLO0FBQzFDLGdCQUFJLEtBQUssVUFBVSxDQUFDO0FBRXBCLGdCQUFJLE1BQU0sTUFBTTtBQUNmLDJCQUFhLENBQUMsS0FBSztBQUNuQiwyQkFBYSxDQUFDLEtBQUs7QUFDbkIsc0JBQVEsSUFBSSxLQUFLLGFBQWEsQ0FBQyxDQUFDLEdBQUcsS0FBSyxhQUFhLENBQUMsQ0FBQyxHQUFHLFlBQVksVUFBVTtBQUFBLFlBQ2pGO0FBQUEsVUFDRDtBQUFBLFFBQ0Q7QUFFQSxZQUFJLE9BQU8sUUFBUSxDQUFDLG1CQUFtQixPQUFPLFFBQVEsS0FBSyxPQUFPLFFBQVEsR0FBRztBQUM1RSxpQkFBTyxRQUFVO0FBQ2pCLGlCQUFPLFNBQVU7QUFDakIsaUJBQU8sT0FBVTtBQUNqQixpQkFBTyxVQUFVO0FBRWpCLG1CQUFTLFFBQVE7QUFDaEIsdUJBQVcsV0FBVyxNQUFNLE9BQU8sSUFBSSxDQUFDO0FBQUEsUUFDMUM7QUFFQSxzQkFBYztBQUNkLHNCQUFjO0FBQ2Qsc0JBQWM7QUFDZCxzQkFBYztBQUFBLE1BQ2Y7QUFFQSxXQUFLLFNBQVM7QUFFZCxzQkFBZ0I7QUFBQSxJQUNqQjtBQUVBLFFBQUksYUFBYSxLQUFLLGFBQWEsR0FBRztBQUNyQyxVQUFJLFVBQVUsR0FBRyxHQUFHLElBQUksT0FBTyxJQUFJLE1BQU07QUFDekMsV0FBSyxXQUFXO0FBQ2hCLGdCQUFVLFFBQVEsUUFBTSxHQUFHLENBQUM7QUFDNUIsV0FBSyxNQUFNO0FBQUEsSUFDWjtBQUVBLFFBQUksT0FBTyxRQUFRLGlCQUFpQjtBQUNuQyxnQkFBVSxNQUFNO0FBQ2hCLHdCQUFrQjtBQUFBLElBQ25CO0FBRUEsUUFBSSxjQUFjLGlCQUFpQjtBQUNsQyxtQkFBYSxNQUFNLE1BQU0sS0FBSztBQUM5Qix3QkFBa0I7QUFBQSxJQUNuQjtBQUVBLFFBQUksT0FBTyxRQUFRLE9BQU8sUUFBUSxpQkFBaUI7QUFDbEQsZ0JBQVU7QUFDVix3QkFBa0I7QUFBQSxJQUNuQjtBQUVBLFFBQUksQ0FBQyxPQUFPO0FBQ1gsY0FBUTtBQUNSLFdBQUssU0FBUztBQUVkLFdBQUssT0FBTztBQUFBLElBQ2I7QUFFQSxvQkFBZ0I7QUFFaEIsbUJBQWU7QUFBQSxFQUNoQjtBQUVBLE9BQUssU0FBUyxDQUFDLGNBQWMsZUFBZTtBQUMzQyx5QkFBcUIsY0FBYztBQUVuQyxRQUFJLGlCQUFpQjtBQUNwQixnQkFBVSxXQUFXLE9BQU8sS0FBSyxPQUFPLEdBQUc7QUFBQTtBQUUzQyxhQUFPO0FBQUEsRUFDVDtBQUtBLFdBQVMsU0FBU0MsTUFBS0ssT0FBTTtBQUM1QixRQUFJLEtBQUssT0FBT0wsSUFBRztBQUVuQixRQUFJLEdBQUcsUUFBUSxNQUFNO0FBQ3BCLFVBQUksV0FBVyxHQUFHO0FBQ2pCLFlBQUksU0FBUyxHQUFHLE1BQU0sTUFBTUssTUFBSyxLQUFLQSxNQUFLLEtBQUtMLElBQUc7QUFDbkQsUUFBQUssTUFBSyxNQUFNLE9BQU8sQ0FBQztBQUNuQixRQUFBQSxNQUFLLE1BQU0sT0FBTyxDQUFDO0FBQUEsTUFDcEI7QUFFQSxVQUFJQSxNQUFLLE1BQU1BLE1BQUssS0FBSztBQUN4QixZQUFJLE9BQU9BLE1BQUs7QUFDaEIsUUFBQUEsTUFBSyxNQUFNQSxNQUFLO0FBQ2hCLFFBQUFBLE1BQUssTUFBTTtBQUFBLE1BQ1o7QUFFQSxVQUFJLFVBQVUsS0FBS0EsTUFBSyxPQUFPLFFBQVFBLE1BQUssT0FBTyxRQUFRQSxNQUFLLE1BQU1BLE1BQUssTUFBTTtBQUNoRjtBQUVELFVBQUlMLFFBQU8sV0FBVztBQUNyQixZQUFJLEdBQUcsU0FBUyxLQUFLLFVBQVUsR0FBRztBQUNqQyxVQUFBSyxNQUFLLE1BQU0sV0FBV0EsTUFBSyxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQ3ZDLFVBQUFBLE1BQUssTUFBTSxXQUFXQSxNQUFLLEtBQUssS0FBSyxDQUFDLENBQUM7QUFFdkMsY0FBSUEsTUFBSyxPQUFPQSxNQUFLO0FBQ3BCLFlBQUFBLE1BQUs7QUFBQSxRQUNQO0FBQUEsTUFDRDtBQUlBLGlCQUFXTCxJQUFHLElBQUlLO0FBRWxCLHdCQUFrQjtBQUNsQixhQUFPO0FBQUEsSUFDUjtBQUFBLEVBQ0Q7QUFFQSxPQUFLLFdBQVc7QUFJaEIsTUFBSTtBQUNKLE1BQUk7QUFDSixNQUFJO0FBQ0osTUFBSTtBQUdKLE1BQUk7QUFDSixNQUFJO0FBR0osTUFBSTtBQUNKLE1BQUk7QUFHSixNQUFJO0FBQ0osTUFBSTtBQUdKLE1BQUk7QUFDSixNQUFJO0FBRUosTUFBSSxXQUFXO0FBRWYsUUFBTSxPQUFPLE9BQU87QUFFcEIsTUFBSSxRQUFRLEtBQUs7QUFDakIsTUFBSSxRQUFRLEtBQUs7QUFFakIsTUFBSSxZQUFZO0FBQ2YsUUFBSSxPQUFPO0FBQ1YsZ0JBQVUsU0FBUyxVQUFVLElBQUk7QUFDbEMsUUFBSSxPQUFPO0FBQ1YsZ0JBQVUsU0FBUyxVQUFVLElBQUk7QUFFbEMsUUFBSSxPQUFPLE9BQU8sR0FBRztBQUNwQixnQkFBVTtBQUNWLGdCQUFVO0FBQUEsSUFDWCxPQUNLO0FBQ0osZ0JBQVU7QUFDVixnQkFBVTtBQUFBLElBQ1g7QUFFQSxpQkFBYSxPQUFPO0FBQ3BCLGdCQUFZLE9BQU87QUFBQSxFQUNwQjtBQUVBLFFBQU0sU0FBUyxLQUFLLFNBQVMsT0FBTztBQUFBLElBQ25DLE1BQVE7QUFBQSxJQUNSLE1BQVE7QUFBQSxJQUNSLE1BQVE7QUFBQSxJQUNSLE9BQVE7QUFBQSxJQUNSLEtBQVE7QUFBQSxJQUNSLFFBQVE7QUFBQSxFQUNULEdBQUcsS0FBSyxNQUFNO0FBRWQsUUFBTSxZQUFZLE9BQU8sT0FBTyxTQUFTLFFBQVEsT0FBTyxPQUFPLE9BQU8sS0FBSyxJQUFJO0FBRS9FLFdBQVMsVUFBVUEsT0FBTSxPQUFPO0FBQy9CLFFBQUksT0FBTyxNQUFNO0FBQ2hCLGVBQVMsUUFBUUEsT0FBTTtBQUN0QixlQUFPLElBQUksSUFBSUEsTUFBSyxJQUFJO0FBRXhCLFlBQUksUUFBUTtBQUNYLHFCQUFXLFdBQVcsTUFBTUEsTUFBSyxJQUFJLENBQUM7QUFBQSxNQUN4QztBQUVBLGdCQUFVLFNBQVMsS0FBSyxXQUFXO0FBQUEsSUFDcEM7QUFBQSxFQUNEO0FBRUEsT0FBSyxZQUFZO0FBRWpCLFdBQVMsVUFBVSxHQUFHO0FBQ3JCLFFBQUksSUFBSSxPQUFPLENBQUM7QUFFaEIsUUFBSSxFQUFFO0FBQ0wsb0JBQWMsU0FBUyxXQUFXLENBQUMsR0FBRyxHQUFHO0FBQUEsU0FDckM7QUFDSixvQkFBYyxTQUFTLFdBQVcsQ0FBQyxHQUFHLEdBQUc7QUFFekMsVUFBSSxZQUFZO0FBQ2YsWUFBSSxLQUFLLGNBQWMsVUFBVSxDQUFDLElBQUksVUFBVSxDQUFDO0FBQ2pELGNBQU0sUUFBUSxRQUFRLElBQUksS0FBSyxLQUFLLFlBQVksVUFBVTtBQUFBLE1BQzNEO0FBQUEsSUFDRDtBQUFBLEVBQ0Q7QUFFQSxXQUFTLFVBQVVMLE1BQUtyQixNQUFLQyxNQUFLO0FBQ2pDLGFBQVNvQixNQUFLLEVBQUMsS0FBQXJCLE1BQUssS0FBQUMsS0FBRyxDQUFDO0FBQUEsRUFDekI7QUFFQSxXQUFTLFVBQVUsR0FBR3lCLE9BQU0sT0FBTyxNQUFNO0FBR3hDLFFBQUlBLE1BQUssU0FBUztBQUNqQixlQUFTLENBQUM7QUFFWCxRQUFJQSxNQUFLLFFBQVEsTUFBTTtBQUN0QixhQUFPLFFBQVEsQ0FBQyxHQUFHLE9BQU87QUFDekIsWUFBSSxLQUFLLE1BQU0sS0FBSyxNQUFNLEtBQUssT0FBTztBQUNyQyxZQUFFLE9BQU9BLE1BQUs7QUFDZCxvQkFBVSxFQUFFO0FBRVosY0FBSSxRQUFRLEdBQUc7QUFDZCxzQkFBVSxFQUFFLE9BQU8sQ0FBQyxFQUFFLE9BQU8sTUFBTSxJQUFJO0FBQ3ZDLHNCQUFVLEVBQUUsT0FBTyxDQUFDLEVBQUUsT0FBTyxNQUFNLElBQUk7QUFBQSxVQUN4QztBQUVDLHNCQUFVLEVBQUUsT0FBTyxNQUFNLElBQUk7QUFFOUIsaUJBQU87QUFBQSxRQUNSO0FBQUEsTUFDRCxDQUFDO0FBQUEsSUFDRjtBQUVBLGNBQVUsU0FBUyxLQUFLLGFBQWEsR0FBR0EsS0FBSTtBQUU1QyxZQUFRLFFBQVEsYUFBYSxNQUFNLEdBQUdBLEtBQUk7QUFBQSxFQUMzQztBQUVBLE9BQUssWUFBWTtBQUVqQixXQUFTLFFBQVEsSUFBSUEsT0FBTTtBQUMxQixXQUFPLE1BQU0sRUFBRSxHQUFHQSxLQUFJO0FBQUEsRUFDdkI7QUFFQSxXQUFTLFFBQVFBLE9BQU0sSUFBSTtBQUMxQixJQUFBQSxNQUFLLE9BQU8sU0FBU0EsTUFBSyxRQUFRLElBQUk7QUFDdEMsSUFBQUEsTUFBSyxNQUFNLE9BQU9BLE1BQUssS0FBSyxFQUFFO0FBQzlCLFNBQUssTUFBTSxPQUFPLE1BQU0sU0FBUztBQUNqQyxVQUFNLE9BQU8sSUFBSSxHQUFHQSxLQUFJO0FBQUEsRUFDekI7QUFFQSxXQUFTLFFBQVEsSUFBSTtBQUNwQixRQUFJLE1BQU07QUFDVCxZQUFNLFNBQVM7QUFBQTtBQUVmLFlBQU0sT0FBTyxJQUFJLENBQUM7QUFBQSxFQUNwQjtBQUVBLE9BQUssVUFBVTtBQUNmLE9BQUssVUFBVTtBQUNmLE9BQUssVUFBVTtBQUVmLFdBQVMsU0FBUyxHQUFHLE9BQU87QUFDM0IsV0FBTyxDQUFDLEVBQUUsUUFBUTtBQUVsQixRQUFJLGNBQWMsVUFBVSxDQUFDLEtBQUs7QUFDakMsZ0JBQVUsQ0FBQyxFQUFFLE1BQU0sVUFBVTtBQUU5QixRQUFJLGNBQWMsV0FBVyxDQUFDO0FBQzdCLGlCQUFXLENBQUMsRUFBRSxNQUFNLFVBQVU7QUFBQSxFQUNoQztBQUdBLE1BQUk7QUFDSixNQUFJO0FBQ0osTUFBSTtBQUNKLFFBQU0sYUFBYyxFQUFDLE9BQU8sS0FBSTtBQUVoQyxXQUFTLFNBQVMsR0FBRztBQUNwQixRQUFJLEtBQUssZUFBZTtBQUd2QixVQUFJLGFBQWEsS0FBSztBQUV0QixVQUFJLFlBQVksTUFBTSxTQUFTO0FBRS9CLGFBQU8sUUFBUSxDQUFDLEdBQUcsT0FBTztBQUN6QixZQUFJLFFBQVEsS0FBSyxLQUFLLEdBQUc7QUFDeEIsY0FBSSxZQUFZLGNBQWMsTUFBTSxLQUFLLE1BQU07QUFDL0MsWUFBRSxTQUFTLGFBQWEsT0FBTztBQUMvQix1QkFBYSxTQUFTLElBQUksWUFBWSxJQUFJLE1BQU0sS0FBSztBQUFBLFFBQ3REO0FBQUEsTUFDRCxDQUFDO0FBRUQsc0JBQWdCO0FBQ2hCLG1CQUFhLE9BQU87QUFBQSxJQUNyQjtBQUFBLEVBQ0Q7QUFFQSxNQUFJLGNBQWMsYUFBYTtBQUM5QixZQUFRLFlBQVksYUFBYSxPQUFLO0FBQ3JDLFVBQUksT0FBTztBQUNWO0FBRUQscUJBQWUsQ0FBQztBQUVoQixVQUFJLGlCQUFpQjtBQUNwQixrQkFBVSxNQUFNLFlBQVksTUFBTSxTQUFTLFNBQVM7QUFBQSxJQUN0RCxDQUFDO0FBQUEsRUFDRjtBQUVBLFdBQVMsU0FBUyxLQUFLLE9BQU9nQixNQUFLO0FBQ2xDLFFBQUksS0FBSyxPQUFPLEtBQUs7QUFFckIsUUFBSUE7QUFDSCxZQUFNLE1BQU0sV0FBVyxHQUFHLE9BQU8sSUFBSSxhQUFhO0FBRW5ELFFBQUksTUFBTTtBQUVWLFFBQUksR0FBRyxPQUFPLEdBQUc7QUFDaEIsWUFBTTtBQUNOLFlBQU0sTUFBTTtBQUFBLElBQ2I7QUFFQSxRQUFJLEdBQUcsT0FBTztBQUNiLFlBQU0sTUFBTTtBQUViLFFBQUksT0FBTyxHQUFHLE1BQ2IsT0FBTyxHQUFHLE1BQ1YsTUFBTSxNQUFNO0FBRWIsUUFBSSxLQUFLLFFBQVEsT0FBTyxRQUFRO0FBRWhDLFFBQUksUUFBUSxHQUFHO0FBRWYsV0FDQyxTQUFTLElBQUksSUFBSSxJQUFJLEVBQUUsSUFDdkIsU0FBUyxJQUFJLEtBQUssSUFBSSxHQUFHLEtBQUssSUFDOUIsU0FBUyxNQUFNLEdBQUcsSUFBSSxFQUFFLElBQ3hCO0FBQUEsRUFFRjtBQUVBLFdBQVMsbUJBQW1CLEtBQUtBLE1BQUs7QUFDckMsUUFBSSxJQUFJLFNBQVMsS0FBSyxXQUFXQSxJQUFHO0FBQ3BDLFdBQU8sV0FBVyxHQUFHLEtBQUssQ0FBQyxHQUFHLElBQUksRUFBRTtBQUFBLEVBQ3JDO0FBRUEsT0FBSyxXQUFXLFNBQU8sV0FBVyxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQzlDLE9BQUssV0FBVztBQUNoQixPQUFLLFdBQVc7QUFDaEIsT0FBSyxXQUFXLENBQUMsS0FBSyxPQUFPQSxTQUM1QixPQUFPLEtBQUssRUFBRSxPQUFPLElBQ3JCO0FBQUEsSUFBUTtBQUFBLElBQUssT0FBTyxLQUFLO0FBQUEsSUFDeEJBLE9BQU0sVUFBVTtBQUFBLElBQ2hCQSxPQUFNLFVBQVU7QUFBQSxFQUNqQixJQUNBO0FBQUEsSUFBUTtBQUFBLElBQUssT0FBTyxLQUFLO0FBQUEsSUFDeEJBLE9BQU0sVUFBVTtBQUFBLElBQ2hCQSxPQUFNLFVBQVU7QUFBQSxFQUNqQjtBQUdELE9BQUssWUFBWSxDQUFDaEIsT0FBTSxPQUFPLFNBQVM7QUFDdkMsaUJBQWFBLE1BQUs7QUFDbEIsZ0JBQVlBLE1BQUs7QUFFakIsaUJBQWEsTUFBTSxPQUFPLElBQUk7QUFBQSxFQUMvQjtBQUVBLFdBQVMsUUFBUVIsTUFBSyxLQUFLO0FBQzFCLGVBQVcsV0FBVyxNQUFPLE9BQU8sT0FBT0EsSUFBRztBQUM5QyxlQUFXLFdBQVcsT0FBTyxPQUFPLFFBQVEsR0FBRztBQUFBLEVBQ2hEO0FBRUEsV0FBUyxRQUFRQSxNQUFLLEtBQUs7QUFDMUIsZUFBVyxXQUFXLEtBQVEsT0FBTyxNQUFNQSxJQUFHO0FBQzlDLGVBQVcsV0FBVyxRQUFRLE9BQU8sU0FBUyxHQUFHO0FBQUEsRUFDbEQ7QUFFQSxNQUFJLFVBQVUsT0FBTyxPQUFPLElBQUksVUFBVTtBQUMxQyxNQUFJLFVBQVUsT0FBTyxPQUFPLElBQUksVUFBVTtBQUUxQyxXQUFTLGFBQWE7QUFDckIsUUFBSSxjQUFjLE9BQU8sTUFBTTtBQUM5QixlQUFTLElBQUksUUFBUSxJQUFJLElBQUksR0FBRyxJQUFJLE9BQU8sUUFBUSxLQUFLO0FBQ3ZELFlBQUksS0FBSyxLQUFLO0FBQ2I7QUFFRCxZQUFJLE9BQU8sT0FBTyxPQUFPLENBQUM7QUFFMUIsWUFBSSxJQUFJO0FBRVIsaUJBQVMsS0FBSztBQUNiLHNCQUFZLENBQUMsRUFBRSxHQUFHLEVBQUUsV0FBVyxZQUFZLEtBQUssQ0FBQztBQUFBLE1BQ25EO0FBQUEsSUFDRDtBQUFBLEVBQ0Q7QUFFQSxXQUFTLFVBQVVRLE9BQU0sT0FBTztBQUMvQixRQUFJQSxTQUFRLE1BQU07QUFDakIsVUFBSUEsTUFBSyxNQUFNO0FBQ2QsUUFBQUEsTUFBSyxLQUFLLFFBQVEsQ0FBQyxNQUFNLFNBQVM7QUFDakMscUJBQVcsSUFBSSxJQUFJO0FBQUEsUUFDcEIsQ0FBQztBQUFBLE1BQ0YsV0FDUyxDQUFDLFFBQVFBLE1BQUssR0FBRztBQUN6QixtQkFBVyxLQUFLQSxNQUFLLEdBQUc7QUFFekIsYUFBTyxNQUFNLFdBQVcsQ0FBQztBQUFBLElBQzFCO0FBRUEsUUFBSSxjQUFjLE9BQU8sTUFBTTtBQUM5QixlQUFTLE9BQU8sR0FBRyxPQUFPLE9BQU8sUUFBUSxRQUFRO0FBQ2hELFlBQUksT0FBTyxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQzdCLDBCQUFnQixNQUFNLFdBQVcsSUFBSSxDQUFDO0FBQUEsTUFDeEM7QUFFQSxpQkFBVztBQUFBLElBQ1o7QUFFQSxzQkFBa0I7QUFFbEIsY0FBVSxTQUFTLEtBQUssV0FBVztBQUFBLEVBQ3BDO0FBRUEsT0FBSyxZQUFZO0FBRWpCLFdBQVMsZ0JBQWdCLE1BQU0sS0FBSztBQUNuQyxRQUFJLElBQUksT0FBTyxJQUFJO0FBQ25CLFFBQUksTUFBTSxRQUFRLEtBQUssZUFBZSxJQUFJLFFBQVEsS0FBSyxJQUFJO0FBQzNELFFBQUk7QUFFSixRQUFJO0FBQ0gsWUFBTSxFQUFFLE9BQU8sTUFBTSxNQUFNLEdBQUcsS0FBSztBQUFBLFNBQy9CO0FBQ0osWUFBTSxFQUFFLE1BQU0sTUFBTSxPQUFPLE9BQU8sT0FBTyxJQUFJLEdBQUcsR0FBRyxNQUFNLEdBQUc7QUFDNUQsWUFBTSxPQUFPLE9BQU8scUJBQXFCLEVBQUMsR0FBRyxJQUFHO0FBQUEsSUFDakQ7QUFFQSxXQUFPLE9BQU8sSUFBSSxJQUFJO0FBQUEsRUFDdkI7QUFFQSxXQUFTLGFBQWEsS0FBSyxPQUFPLE1BQU07QUFHdkMsb0JBQWdCO0FBQ2hCLG1CQUFlO0FBRWYsS0FBQyxZQUFZLFNBQVMsSUFBSSxPQUFPLEtBQUssTUFBTSxZQUFZLFNBQVM7QUFFakUsV0FBTyxPQUFPO0FBQ2QsV0FBTyxNQUFNO0FBRWIsUUFBSSxZQUFZO0FBQ2YsaUJBQVcsUUFBUSxTQUFTLE1BQU0sVUFBVSxHQUFHLEdBQUcsWUFBWSxVQUFVO0FBQ3hFLGlCQUFXLFFBQVEsU0FBUyxHQUFHLE1BQU0sU0FBUyxHQUFHLFlBQVksVUFBVTtBQUFBLElBQ3hFO0FBRUEsUUFBSTtBQUlKLFFBQUksZ0JBQWdCLEtBQUs7QUFFekIsa0JBQWM7QUFDZCxvQkFBZ0I7QUFHaEIsUUFBSSxPQUFPLE9BQU8sT0FBTyxJQUFJLGFBQWE7QUFDMUMsUUFBSSxPQUFPLE9BQU8sT0FBTyxJQUFJLGFBQWE7QUFHMUMsUUFBSSxhQUFhLEtBQUssV0FBVyxLQUFLLGVBQWU7QUFDcEQsWUFBTSxPQUFPLE1BQU07QUFFbkIsZUFBUyxJQUFJLEdBQUcsSUFBSSxPQUFPLFFBQVEsS0FBSztBQUN2QyxZQUFJLEtBQUssVUFBVSxDQUFDO0FBQ3BCLGNBQU0sUUFBUSxRQUFRLElBQUksS0FBSyxLQUFLLFlBQVksVUFBVTtBQUFBLE1BQzNEO0FBRUEsVUFBSTtBQUNILGtCQUFVLE1BQU0sWUFBWSxNQUFNLE9BQU8sUUFBUSxTQUFTLFNBQVM7QUFFcEUsVUFBSSxPQUFPLE1BQU07QUFDaEIsbUJBQVcsS0FBSyxHQUFHO0FBQ25CLDBCQUFrQjtBQUFBLE1BQ25CO0FBQUEsSUFDRCxPQUNLO0FBR0osVUFBSSxXQUFXLFdBQVc7QUFFMUIsVUFBSSxRQUFRLEdBQUc7QUFDZCxvQkFBWSxPQUFPLE9BQU8sSUFBSSxhQUFhO0FBQzNDLG9CQUFZLFNBQVMsV0FBVyxTQUFTO0FBQ3pDLGNBQU0sT0FBTyxNQUFNLFdBQVcsV0FBVyxLQUFLLENBQUMsR0FBRyxJQUFJLEVBQUU7QUFDeEQsZUFBTyxVQUFVLEtBQUssQ0FBQyxFQUFFLEdBQUcsR0FBRyxRQUFRLE1BQU0sQ0FBQztBQUFBLE1BQy9DO0FBR0EsVUFBSSxTQUFTO0FBQ2IsVUFBSSxTQUFTO0FBQ2IsVUFBSSxTQUFTO0FBQ2IsVUFBSSxTQUFTO0FBQ2IsVUFBSSxZQUFZO0FBQ2hCLFVBQUksVUFBVTtBQUNkLFVBQUksWUFBWTtBQUVoQixlQUFTLElBQUksUUFBUSxJQUFJLElBQUksR0FBRyxJQUFJLE9BQU8sUUFBUSxLQUFLO0FBQ3ZELFlBQUksSUFBSSxPQUFPLENBQUM7QUFFaEIsWUFBSSxPQUFRLFdBQVcsQ0FBQztBQUN4QixZQUFJLFFBQVEsUUFBUSxPQUFPLE9BQVEsUUFBUSxJQUFJLEtBQUssQ0FBQyxFQUFFLElBQUksSUFBSSxLQUFLLENBQUMsRUFBRSxDQUFDLEVBQUUsSUFBSTtBQUU5RSxZQUFJLE9BQVEsT0FBTyxRQUFRLE1BQU0sR0FBRyxLQUFLLFNBQVM7QUFDbEQsWUFBSSxRQUFRLFFBQVEsT0FBTyxPQUFRLFFBQVEsSUFBSSxLQUFLLENBQUMsRUFBRSxJQUFJLElBQUksS0FBSyxDQUFDLEVBQUUsQ0FBQyxFQUFFLElBQUk7QUFFOUUsMEJBQWtCLG1CQUFtQixTQUFTLFNBQVMsUUFBUTtBQUUvRCxtQkFBVyxDQUFDLElBQUk7QUFFaEIsWUFBSSxJQUFJLEtBQUssRUFBRSxNQUFNO0FBQ3BCLGNBQUksUUFBUSxRQUFRLE9BQU8sTUFBTSxRQUFRLE1BQU0sT0FBTyxVQUFVLFFBQVEsSUFBSSxLQUFLLENBQUMsRUFBRSxJQUFJLElBQUksS0FBSyxDQUFDLEVBQUUsQ0FBQyxFQUFFLElBQUksR0FBRyxRQUFRLE1BQU0sQ0FBQztBQUc3SCxjQUFJLE9BQU8sU0FBUyxPQUFPLE1BQU0sVUFBVSxPQUFPLFFBQVEsSUFBSSxPQUFPLEVBQUUsS0FBSyxJQUFJLE9BQU8sRUFBRSxPQUFPLENBQUMsRUFBRSxLQUFLLEdBQUcsTUFBTSxDQUFDO0FBRWxILGNBQUksZUFBZSxTQUFTLE1BQU07QUFDakMsZ0JBQUksWUFBWSxPQUFPLE9BQU8sSUFBSSxhQUFhO0FBQy9DLGdCQUFJLE9BQU8sSUFBSSxNQUFNLEtBQUssTUFBTSxHQUFHLE1BQU0sTUFBTSxTQUFTLENBQUM7QUFFekQsZ0JBQUksT0FBTyxhQUFhO0FBQ3ZCLGtCQUFJLE9BQU8sTUFBTTtBQUVqQixrQkFBSSxRQUFRLEdBQUc7QUFDZCxvQkFBSSxZQUFZLFNBQVMsV0FBVyxFQUFFLEtBQUs7QUFFM0Msb0JBQUksaUJBQWlCLFNBQWEsSUFBSSxJQUFJO0FBQzFDLG9CQUFJLGdCQUFpQixhQUFhLElBQUksSUFBSTtBQUkxQyxvQkFBSSxpQkFBaUIsbUJBQ3BCLGlCQUFpQixJQUNmLFFBQVEsSUFBSSxTQUFTLFlBQVksU0FBUztBQUFBO0FBQUEsa0JBQzFDLFFBQVEsSUFBSSxTQUFTLFlBQVksU0FBUztBQUFBLG9CQUMxQztBQUNGLGdDQUFjO0FBQ2Qsa0NBQWdCO0FBQUEsZ0JBQ2pCO0FBQUEsY0FDRCxPQUNLO0FBQ0osOEJBQWM7QUFDZCxnQ0FBZ0I7QUFBQSxjQUNqQjtBQUFBLFlBQ0Q7QUFBQSxVQUNEO0FBRUEsY0FBSSxtQkFBbUIsYUFBYTtBQUNuQyxnQkFBSSxNQUFNO0FBRVYsZ0JBQUksT0FBTyxPQUFPLEdBQUc7QUFDcEIscUJBQU87QUFDUCxxQkFBTztBQUFBLFlBQ1IsT0FDSztBQUNKLHFCQUFPO0FBQ1AscUJBQU87QUFBQSxZQUNSO0FBRUEsZ0JBQUksT0FBTyxPQUFPLE9BQU8sT0FDeEIsVUFBVSxRQUNWLFdBQVcsTUFDWCxVQUFVZCxRQUFPO0FBRWxCLGdCQUFJLFdBQVcsTUFBTTtBQUNwQix5QkFBVztBQUVYLGtCQUFJLE9BQU8sUUFBUSxNQUFNLENBQUM7QUFFMUIsc0JBQVEsS0FBSztBQUNiLHNCQUFRLEtBQUs7QUFDYixzQkFBUSxLQUFLO0FBQ2Isc0JBQVEsS0FBSztBQUFBLFlBQ2QsT0FDSztBQUNKLHNCQUFRO0FBQ1Isc0JBQVE7QUFDUixzQkFBUSxRQUFRQSxRQUFPLEtBQUssTUFBTSxDQUFDO0FBQUEsWUFDcEM7QUFFQSxxQkFBU0EsUUFBTyxLQUFLLE1BQU0sQ0FBQztBQUM1Qix1QkFBV0EsUUFBTyxPQUFPLE1BQU0sQ0FBQztBQUVoQyxnQkFBSSxhQUFhO0FBQ2hCLGtCQUFJLEtBQUssaUJBQWlCLGVBQWUsTUFBTSxNQUFNO0FBQ3BELHlCQUFTO0FBQ1QseUJBQVM7QUFDVCx5QkFBUztBQUNULHlCQUFTO0FBQ1QsNEJBQVk7QUFDWiwwQkFBVTtBQUNWLDRCQUFZO0FBQUEsY0FDYjtBQUFBLFlBQ0QsT0FDSztBQUNKLGtCQUFJLEtBQUssVUFBVSxDQUFDO0FBRXBCLGtCQUFJLE1BQU0sTUFBTTtBQUNmLDZCQUFhLENBQUMsSUFBSTtBQUNsQiw2QkFBYSxDQUFDLElBQUk7QUFFbEIsdUJBQU8sSUFBSSxPQUFPLE9BQU8sUUFBUTtBQUNqQyx3QkFBUSxJQUFJLFFBQVEsUUFBUTtBQUM1Qix3QkFBUSxJQUFJLEtBQUssS0FBSyxHQUFHLEtBQUssS0FBSyxHQUFHLFlBQVksVUFBVTtBQUFBLGNBQzdEO0FBQUEsWUFDRDtBQUFBLFVBQ0Q7QUFBQSxRQUNEO0FBQUEsTUFDRDtBQUlBLFVBQUksYUFBYTtBQUdoQixZQUFJLElBQUksTUFBTTtBQUVkLFlBQUksZUFBZSxpQkFBaUIsT0FBTyxlQUFlLElBQUssY0FBYyxLQUFLLGlCQUFpQjtBQUVuRyxZQUFJLG1CQUFtQixjQUFjO0FBQ3BDLGNBQUksS0FBSyxVQUFVLENBQUM7QUFFcEIsY0FBSSxNQUFNLE1BQU07QUFDZix5QkFBYSxDQUFDLElBQUk7QUFDbEIseUJBQWEsQ0FBQyxJQUFJO0FBRWxCLG1CQUFPLElBQUksUUFBUSxRQUFRLFNBQVM7QUFDcEMsb0JBQVEsSUFBSSxTQUFTLFNBQVM7QUFDOUIsb0JBQVEsSUFBSSxLQUFLLE1BQU0sR0FBRyxLQUFLLE1BQU0sR0FBRyxZQUFZLFVBQVU7QUFBQSxVQUMvRDtBQUFBLFFBQ0Q7QUFBQSxNQUNEO0FBQUEsSUFDRDtBQUdBLFFBQUksT0FBTyxRQUFRLFVBQVU7QUFDNUIsVUFBSSxPQUFPLE1BQU07QUFDaEIsWUFBSSxDQUFDLE1BQU0sSUFBSSxJQUFJLFNBQVM7QUFDNUIsWUFBSSxDQUFDLFlBQVksVUFBVSxJQUFJLFNBQVM7QUFDeEMsWUFBSSxDQUFDLFNBQVMsT0FBTyxJQUFJLElBQUksT0FBTyxLQUFLO0FBR3pDLFlBQUksUUFBUSxJQUFJLE9BQU87QUFDdkIsZ0JBQVEsTUFBTTtBQUNkLGdCQUFRLE1BQU07QUFFZCxZQUFJLFNBQVMsT0FBTztBQUNuQixjQUFJLEVBQUUsTUFBTSxLQUFLLE9BQU8sT0FBTyxJQUFJLElBQUk7QUFFdkMsY0FBSSxPQUFPLElBQUksT0FBTyxPQUFPLEVBQUU7QUFDL0IsY0FBSSxZQUFZLElBQUk7QUFFcEIsY0FBSSxNQUFNLE1BQU0sSUFBSSxHQUFHO0FBRXZCLGNBQUksWUFBWSxRQUFRLFFBQVEsV0FBVyxNQUFNLE9BQU87QUFDeEQsY0FBSSxZQUFZLFFBQVEsUUFBUSxXQUFXLE1BQU0sT0FBTztBQUV4RCxjQUFJLGFBQWEsT0FBTztBQUN2QixnQkFBSSxRQUFRLEdBQUc7QUFDZCxxQkFBTztBQUNQLHFCQUFPO0FBQUEsWUFDUixPQUNLO0FBQ0oscUJBQU87QUFDUCxxQkFBTztBQUFBLFlBQ1I7QUFFQSxpQkFBSyxPQUFPLElBQUk7QUFFaEIsZ0JBQUksVUFBVSxVQUFVLE1BQU0sT0FBTyxHQUFVLElBQUksTUFBTSxDQUFDO0FBQzFELGdCQUFJLFVBQVUsVUFBVSxPQUFPLE1BQU0sT0FBTyxHQUFHLElBQUksTUFBTSxDQUFDO0FBRTFELG9CQUFRLElBQUksR0FBRSxDQUFDLEdBQUcsSUFBSSxJQUFFLENBQUMsQ0FBQztBQUFBLFVBQzNCO0FBRUMsb0JBQVEsR0FBRyxJQUFJO0FBRWhCLGNBQUksYUFBYSxPQUFPO0FBQ3ZCLGdCQUFJLFFBQVEsR0FBRztBQUNkLHFCQUFPO0FBQ1AscUJBQU87QUFBQSxZQUNSLE9BQ0s7QUFDSixxQkFBTztBQUNQLHFCQUFPO0FBQUEsWUFDUjtBQUVBLGlCQUFLLE9BQU8sSUFBSTtBQUVoQixnQkFBSSxVQUFVLFVBQVUsTUFBTSxPQUFPLEdBQVUsSUFBSSxNQUFNLENBQUM7QUFDMUQsZ0JBQUksVUFBVSxVQUFVLE9BQU8sTUFBTSxPQUFPLEdBQUcsSUFBSSxNQUFNLENBQUM7QUFFMUQsb0JBQVEsSUFBSSxHQUFFLENBQUMsR0FBRyxJQUFJLElBQUUsQ0FBQyxDQUFDO0FBQUEsVUFDM0I7QUFFQyxvQkFBUSxHQUFHLElBQUk7QUFBQSxRQUNqQjtBQUVDLHFCQUFXO0FBQUEsTUFDYixPQUNLO0FBQ0osWUFBSSxRQUFRLElBQUksZ0JBQWdCLGFBQWE7QUFDN0MsWUFBSSxRQUFRLElBQUksZUFBZSxZQUFZO0FBRTNDLFlBQUksT0FBTyxPQUFPLEdBQUc7QUFDcEIsY0FBSSxTQUFTO0FBQ2Isa0JBQVE7QUFDUixrQkFBUTtBQUFBLFFBQ1Q7QUFFQSxnQkFBUSxLQUFLLEtBQUssU0FBUyxLQUFLO0FBQ2hDLGdCQUFRLEtBQUssS0FBSyxTQUFTLEtBQUs7QUFFaEMsWUFBSSxNQUFNLEtBQUs7QUFFZixZQUFJLE9BQU8sTUFBTTtBQUVoQixjQUFJLFNBQVMsT0FBTztBQUNuQixvQkFBUSxTQUFTO0FBQ2pCLG9CQUFRLFNBQVM7QUFHakIsZ0JBQUksQ0FBQyxTQUFTLENBQUMsT0FBTztBQUNyQixrQkFBSSxRQUFRO0FBQ1gsd0JBQVE7QUFBQTtBQUVSLHdCQUFRO0FBQUEsWUFDVjtBQUFBLFVBQ0Q7QUFBQSxRQUNELFdBQ1MsS0FBSyxLQUFLLEtBQUssTUFBTSxTQUFTO0FBRXRDLGtCQUFRLFFBQVE7QUFFakIsWUFBSSxJQUFJO0FBRVIsWUFBSSxPQUFPO0FBQ1YsY0FBSSxPQUFPLE9BQU8sR0FBRztBQUNwQixpQkFBSztBQUNMLGlCQUFLO0FBQUEsVUFDTixPQUNLO0FBQ0osaUJBQUs7QUFDTCxpQkFBSztBQUFBLFVBQ047QUFFQSxrQkFBUSxJQUFJLElBQUksRUFBRSxHQUFHLElBQUksS0FBSyxFQUFFLENBQUM7QUFFakMsY0FBSSxDQUFDO0FBQ0osb0JBQVEsR0FBRyxJQUFJO0FBQUEsUUFDakI7QUFFQSxZQUFJLE9BQU87QUFDVixjQUFJLE9BQU8sT0FBTyxHQUFHO0FBQ3BCLGlCQUFLO0FBQ0wsaUJBQUs7QUFBQSxVQUNOLE9BQ0s7QUFDSixpQkFBSztBQUNMLGlCQUFLO0FBQUEsVUFDTjtBQUVBLGtCQUFRLElBQUksSUFBSSxFQUFFLEdBQUcsSUFBSSxLQUFLLEVBQUUsQ0FBQztBQUVqQyxjQUFJLENBQUM7QUFDSixvQkFBUSxHQUFHLElBQUk7QUFBQSxRQUNqQjtBQUdBLFlBQUksQ0FBQyxTQUFTLENBQUMsT0FBTztBQUNyQixrQkFBUSxHQUFHLENBQUM7QUFDWixrQkFBUSxHQUFHLENBQUM7QUFBQSxRQUNiO0FBQUEsTUFDRDtBQUFBLElBQ0Q7QUFFQSxTQUFLLEtBQUs7QUFDVixTQUFLLEtBQUs7QUFFVixRQUFJLE9BQU8sTUFBTTtBQUNoQixVQUFJLE1BQU07QUFDVCxZQUFJLFdBQVcsTUFBTTtBQUNwQixjQUFJLENBQUMsVUFBVSxRQUFRLElBQUksU0FBUztBQUVwQyxtQkFBUyxPQUFPLENBQUMsSUFBSSxZQUFZLE9BQU8sU0FBUyxPQUFPLE9BQU8sSUFBSSxhQUFhLFdBQVcsUUFBUSxJQUFJO0FBQ3ZHLG1CQUFTLE9BQU8sQ0FBQyxJQUFJLFlBQVksT0FBTyxTQUFTLE9BQU8sT0FBTyxJQUFJLGFBQWEsV0FBVyxRQUFRLElBQUk7QUFBQSxRQUN4RztBQUVBLGdCQUFRLFdBQVcsTUFBTSxZQUFZLFdBQVcsWUFBWSxZQUFZLEdBQUc7QUFBQSxNQUM1RTtBQUVBLFVBQUksYUFBYTtBQUNoQixZQUFJLFlBQVksUUFBUSxTQUFTO0FBQ2pDLFlBQUksSUFBSSxNQUFNO0FBRWQsWUFBSSxpQkFBaUIsTUFBTTtBQUMxQixjQUFJLGVBQWU7QUFDbEIsc0JBQVUsZUFBZSxZQUFZLE1BQU0sU0FBUztBQUFBLFFBQ3RELE9BQ0s7QUFDSixjQUFJLGNBQWM7QUFDakIsc0JBQVUsTUFBTSxZQUFZLE1BQU0sU0FBUztBQUFBLG1CQUNuQyxpQkFBaUI7QUFDekIsc0JBQVUsZUFBZSxZQUFZLE1BQU0sU0FBUztBQUFBLFFBQ3REO0FBQUEsTUFDRDtBQUFBLElBQ0Q7QUFFQSxRQUFJLGlCQUFpQjtBQUNwQixhQUFPLE1BQU07QUFDYixnQkFBVTtBQUFBLElBQ1g7QUFFQSxjQUFVLFNBQVMsS0FBSyxXQUFXO0FBQUEsRUFDcEM7QUFFQSxNQUFJRixRQUFPO0FBRVgsU0FBTyxlQUFlLE1BQU0sUUFBUTtBQUFBLElBQ25DLE1BQU07QUFDTCxVQUFJQSxTQUFRO0FBQ1gsaUJBQVMsS0FBSztBQUVmLGFBQU9BO0FBQUEsSUFDUjtBQUFBLEVBQ0QsQ0FBQztBQUVELFdBQVMsU0FBUyxRQUFRLE9BQU87QUFDaEMsUUFBSTtBQUNILE1BQUFBLFFBQU87QUFBQSxTQUNIO0FBQ0osTUFBQUEsUUFBTyxLQUFLLHNCQUFzQjtBQUNsQyxXQUFLLFlBQVlBLEtBQUk7QUFBQSxJQUN0QjtBQUFBLEVBQ0Q7QUFFQSxXQUFTLFVBQVUsR0FBRyxLQUFLLElBQUksSUFBSSxJQUFJLElBQUksSUFBSTtBQUM5QyxRQUFJLE9BQU87QUFDVjtBQU9ELFFBQUksWUFBWSxLQUFLLFFBQVEsRUFBRSxhQUFhLEtBQUssRUFBRSxhQUFhO0FBQy9EO0FBRUQsZUFBVyxHQUFHLEtBQUssSUFBSSxJQUFJLElBQUksSUFBSSxJQUFJLE9BQU8sS0FBSyxJQUFJO0FBRXZELFFBQUksS0FBSztBQUNSLG1CQUFhLE1BQU0sTUFBTSxJQUFJO0FBQUE7QUFFN0IsbUJBQWEsS0FBSyxNQUFNLEtBQUs7QUFBQSxFQUMvQjtBQUVBLFdBQVMsV0FBVyxHQUFHLEtBQUssSUFBSSxJQUFJLElBQUksSUFBSSxJQUFJLFNBQVMsTUFBTTtBQUM5RCxRQUFJQSxTQUFRO0FBQ1gsZUFBUyxLQUFLO0FBRWYsbUJBQWUsQ0FBQztBQUVoQixRQUFJLEtBQUssTUFBTTtBQUNkLFdBQUssRUFBRSxVQUFVQSxNQUFLO0FBQ3RCLFdBQUssRUFBRSxVQUFVQSxNQUFLO0FBQUEsSUFDdkIsT0FDSztBQUNKLFVBQUksS0FBSyxLQUFLLEtBQUssR0FBRztBQUNyQixxQkFBYTtBQUNiLG9CQUFZO0FBQ1o7QUFBQSxNQUNEO0FBRUEsVUFBSSxDQUFDLE1BQU0sSUFBSSxJQUFJLFNBQVM7QUFFNUIsVUFBSSxjQUFjLElBQUksT0FBTztBQUM3QixVQUFJLENBQUMsU0FBUyxPQUFPLElBQUksWUFBWTtBQUNyQyxVQUFJLENBQUMsU0FBUyxPQUFPLElBQUksWUFBWTtBQUNyQyxVQUFJLENBQUMsWUFBWSxVQUFVLElBQUksU0FBUztBQUV4QyxVQUFJLFNBQVMsSUFBSSxLQUFLLENBQUMsRUFBRSxPQUFPLEtBQUs7QUFFckMsVUFBSSxPQUFPLE9BQU8sT0FBTyxJQUFJLGFBQWEsWUFDekMsT0FBTyxPQUFPLE9BQU8sSUFBSSxhQUFhLFlBQ3RDLFFBQVEsU0FBUyxLQUFLLElBQ3RCLFFBQVEsU0FBUyxLQUFLLElBQ3RCLFFBQVEsU0FBUyxLQUFLLElBQ3RCLFFBQVEsU0FBUyxLQUFLO0FBRXZCLFVBQUksV0FBVztBQUNkLGFBQUssV0FBVyxNQUFNLE9BQU8sSUFBSSxPQUFPLFNBQVMsT0FBTyxJQUFJLEdBQUcsTUFBTSxDQUFDLElBQUk7QUFBQTtBQUUxRSxhQUFLLFFBQVEsUUFBTTtBQUVwQixVQUFJLFdBQVc7QUFDZCxhQUFLLFdBQVcsTUFBTSxPQUFPLElBQUksT0FBTyxTQUFTLE9BQU8sSUFBSSxHQUFHLE1BQU0sQ0FBQyxJQUFJO0FBQUE7QUFFMUUsYUFBSyxRQUFRLFFBQU07QUFFcEIsVUFBSSxPQUFPLE9BQU8sR0FBRztBQUNwQixZQUFJLE1BQU07QUFDVixhQUFLO0FBQ0wsYUFBSztBQUFBLE1BQ047QUFBQSxJQUNEO0FBRUEsUUFBSSxTQUFTLE9BQU8sUUFBUSxJQUFJLE9BQU8sTUFBTSxRQUFRLFlBQVk7QUFDaEUsVUFBSSxNQUFNLEtBQUssTUFBTSxhQUFhO0FBQ2pDLGFBQUssVUFBVSxJQUFJLFVBQVU7QUFFOUIsVUFBSSxNQUFNLEtBQUssTUFBTSxhQUFhO0FBQ2pDLGFBQUssVUFBVSxJQUFJLFVBQVU7QUFBQSxJQUMvQjtBQUVBLFFBQUksU0FBUztBQUNaLHNCQUFnQjtBQUNoQixxQkFBZTtBQUVmLE9BQUMsWUFBWSxTQUFTLElBQUksT0FBTyxLQUFLLE1BQU0sSUFBSSxFQUFFO0FBQUEsSUFDbkQsT0FDSztBQUNKLG1CQUFhO0FBQ2Isa0JBQVk7QUFBQSxJQUNiO0FBQUEsRUFDRDtBQUVBLFFBQU0sYUFBYTtBQUFBLElBQ2xCLE9BQU87QUFBQSxJQUNQLFFBQVE7QUFBQSxJQUNSLE1BQU07QUFBQSxJQUNOLEtBQUs7QUFBQSxFQUNOO0FBRUEsV0FBUyxhQUFhO0FBQ3JCLGNBQVUsWUFBWSxLQUFLO0FBQUEsRUFDNUI7QUFFQSxNQUFJO0FBQ0osTUFBSTtBQUNKLE1BQUk7QUFDSixNQUFJO0FBRUosV0FBUyxVQUFVLEdBQUcsS0FBSyxJQUFJLElBQUksSUFBSSxJQUFJLElBQUk7QUFDOUMsZUFBVztBQUNYLFlBQVEsUUFBUSxLQUFLLEtBQUssS0FBSyxLQUFLO0FBRXBDLGVBQVcsR0FBRyxLQUFLLElBQUksSUFBSSxJQUFJLElBQUksSUFBSSxNQUFNLEtBQUs7QUFFbEQsUUFBSSxLQUFLLE1BQU07QUFDZCxjQUFRLFNBQVMsS0FBSyxTQUFTLEtBQUs7QUFDcEMsY0FBUSxXQUFXLE1BQU0sWUFBWSxXQUFXLFlBQVksWUFBWSxJQUFJO0FBQUEsSUFDN0U7QUFFQSxRQUFJLEVBQUUsTUFBTSxLQUFLLE9BQU8sT0FBTyxJQUFJO0FBRW5DLHFCQUFtQjtBQUNuQixvQkFBbUI7QUFDbkIsc0JBQW1CO0FBQ25CLHVCQUFtQjtBQUFBLEVBR3BCO0FBRUEsV0FBUyxRQUFRLEdBQUcsS0FBSyxJQUFJLElBQUksSUFBSSxJQUFJLElBQUk7QUFDNUMsZUFBVyxLQUFLLEtBQUssS0FBSyxLQUFLO0FBRS9CLGVBQVcsR0FBRyxLQUFLLElBQUksSUFBSSxJQUFJLElBQUksSUFBSSxPQUFPLElBQUk7QUFFbEQsUUFBSSxFQUFFLE1BQU0sS0FBSyxPQUFPLE9BQU8sSUFBSTtBQUVuQyxRQUFJLFlBQVksUUFBUSxLQUFLLFNBQVM7QUFDdEMsUUFBSSxZQUNILGtCQUFvQixRQUNwQixpQkFBb0IsT0FDcEIsbUJBQW9CLFNBQ3BCLG9CQUFvQjtBQUdyQixpQkFBYSxhQUFhLFVBQVUsTUFBTTtBQUUxQyxRQUFJLEtBQUssWUFBWSxhQUFhLFdBQVc7QUFNNUMsVUFBSSxPQUFPLE1BQ1YsT0FBTyxPQUNQLE9BQU8sS0FDUCxPQUFPO0FBRVIsVUFBSSxPQUFPLE9BQU8sR0FBRztBQUNwQixlQUFPLEtBQ1AsT0FBTyxRQUNQLE9BQU8sTUFDUCxPQUFPO0FBQUEsTUFDUjtBQUVBLFVBQUksT0FBTztBQUNWO0FBQUEsVUFBVTtBQUFBLFVBQ1QsU0FBUyxNQUFNLFNBQVM7QUFBQSxVQUN4QixTQUFTLE9BQU8sTUFBTSxTQUFTO0FBQUEsUUFDaEM7QUFBQSxNQUNEO0FBRUEsVUFBSSxPQUFPO0FBQ1YsaUJBQVMsS0FBSyxRQUFRO0FBQ3JCLGNBQUksS0FBSyxPQUFPLENBQUM7QUFFakIsY0FBSSxLQUFLLGFBQWEsR0FBRyxRQUFRLFFBQVEsR0FBRyxPQUFPLEtBQUs7QUFDdkQ7QUFBQSxjQUFVO0FBQUEsY0FDVCxTQUFTLE9BQU8sTUFBTSxDQUFDO0FBQUEsY0FDdkIsU0FBUyxNQUFNLENBQUM7QUFBQSxZQUNqQjtBQUFBLFVBQ0Q7QUFBQSxRQUNEO0FBQUEsTUFDRDtBQUVBLGlCQUFXO0FBQUEsSUFDWixXQUNTLE9BQU8sTUFBTTtBQUNyQixhQUFPLFFBQVEsQ0FBQyxPQUFPO0FBQ3ZCLG1CQUFhLEtBQUssTUFBTSxLQUFLLElBQUk7QUFBQSxJQUNsQztBQUVBLFFBQUksS0FBSyxNQUFNO0FBQ2QsZUFBUyxTQUFTLEdBQUc7QUFDckIsY0FBUSxTQUFTLE1BQU0sWUFBWSxXQUFXLFlBQVksWUFBWSxJQUFJO0FBQUEsSUFDM0U7QUFBQSxFQUNEO0FBRUEsV0FBUyxXQUFXLEdBQUcsS0FBSyxJQUFJLElBQUksSUFBSSxJQUFJLElBQUk7QUFDL0MsUUFBSSxPQUFPO0FBQ1Y7QUFFRCxtQkFBZSxDQUFDO0FBRWhCLFFBQUksWUFBWTtBQUVoQixRQUFJLFVBQVU7QUFFYixVQUFJLFFBQVE7QUFDWixVQUFJLFFBQVE7QUFDWixVQUFJLFdBQVc7QUFFZixVQUFJLE9BQU87QUFFWCxVQUFJLE9BQU8sT0FBTyxHQUFHO0FBQ3BCLGdCQUFRO0FBQ1IsZ0JBQVE7QUFBQSxNQUNULE9BQ0s7QUFDSixnQkFBUTtBQUNSLGdCQUFRO0FBQUEsTUFDVDtBQUVBLFVBQUksU0FBUyxPQUFPO0FBRW5CLGdCQUFRLGNBQWMsWUFBWSxjQUFjLGFBQWE7QUFDN0QsZ0JBQVEsYUFBYyxZQUFZLGFBQWMsYUFBYTtBQUFBLE1BQzlEO0FBRUEsVUFBSSxTQUFTO0FBQ1oscUJBQWEsYUFBYSxhQUFhLElBQUk7QUFFNUMsVUFBSSxTQUFTO0FBQ1osb0JBQVksWUFBWSxZQUFZLElBQUk7QUFFekMsbUJBQWEsTUFBTSxNQUFNLElBQUk7QUFFN0IsaUJBQVc7QUFBQSxJQUNaO0FBRUEsaUJBQWE7QUFDYixnQkFBWTtBQUVaLGVBQVcsS0FBSyxJQUFJO0FBR3BCLGlCQUFhLE1BQU0sTUFBTSxJQUFJO0FBRTdCLFFBQUk7QUFDSCxpQkFBVztBQUFBLEVBQ2I7QUFFQSxXQUFTLFNBQVMsR0FBRyxLQUFLLElBQUksSUFBSSxJQUFJLElBQUksSUFBSTtBQUM3QyxRQUFJLE9BQU87QUFDVjtBQUVELG1CQUFlLENBQUM7QUFFaEIsZUFBVztBQUVYLGVBQVc7QUFFWCxRQUFJLEtBQUs7QUFDUixjQUFRLFVBQVUsTUFBTSxZQUFZLFdBQVcsWUFBWSxZQUFZLElBQUk7QUFBQSxFQUM3RTtBQUVBLFdBQVMsY0FBYztBQUN0QixJQUFBVSxNQUFLLFFBQVEsWUFBWTtBQUN6QixhQUFTLEtBQUssT0FBTyxLQUFLLFFBQVEsSUFBSTtBQUFBLEVBQ3ZDO0FBRUEsRUFBQXJCLElBQUcsWUFBWSxLQUFLLFdBQVc7QUFHL0IsUUFBTSxTQUFTLENBQUM7QUFFaEIsU0FBTyxZQUFZO0FBQ25CLFNBQU8sWUFBWTtBQUNuQixTQUFPLFVBQVU7QUFDakIsU0FBTyxXQUFXO0FBQ2xCLFNBQU8sV0FBVyxJQUFJLENBQUMsR0FBRyxLQUFLLEtBQUsyQixVQUFTO0FBQzVDLFFBQUlpQixvQkFBbUIsU0FBUyxNQUFNLENBQUM7QUFDdkMsVUFBTUEsa0JBQWlCLE1BQU0sS0FBSyxHQUFHO0FBQ3JDLFdBQU8sTUFBTSxVQUFVLEtBQUtqQixPQUFNLE1BQU0sS0FBSztBQUFBLEVBQzlDO0FBRUEsTUFBSSxZQUFZO0FBQ2YsWUFBUSxXQUFZLE1BQU0sU0FBUztBQUNuQyxZQUFRLFdBQVksTUFBTSxTQUFTO0FBQ25DLFlBQVEsWUFBWSxNQUFNLE9BQUs7QUFDOUIscUJBQWUsQ0FBQztBQUNoQixlQUFTLEtBQUs7QUFBQSxJQUNmLENBQUM7QUFDRCxZQUFRLFlBQVksTUFBTSxVQUFVO0FBRXBDLFlBQVEsVUFBVSxNQUFNLFFBQVE7QUFFaEMsZ0JBQVksSUFBSSxJQUFJO0FBRXBCLFNBQUssV0FBVztBQUFBLEVBQ2pCO0FBR0EsUUFBTSxRQUFRLEtBQUssUUFBUSxLQUFLLFNBQVMsQ0FBQztBQUUxQyxXQUFTLEtBQUssUUFBUSxJQUFJLElBQUk7QUFDN0IsUUFBSTtBQUNILGlCQUFXLEtBQUssQ0FBQyxRQUFRLElBQUksRUFBRSxDQUFDO0FBQUEsU0FDNUI7QUFDSixVQUFJLFVBQVUsT0FBTztBQUNwQixjQUFNLE1BQU0sRUFBRSxRQUFRLFFBQU07QUFDM0IsYUFBRyxLQUFLLE1BQU0sTUFBTSxJQUFJLEVBQUU7QUFBQSxRQUMzQixDQUFDO0FBQUEsTUFDRjtBQUFBLElBQ0Q7QUFBQSxFQUNEO0FBRUEsR0FBQyxLQUFLLFdBQVcsQ0FBQyxHQUFHLFFBQVEsT0FBSztBQUNqQyxhQUFTLFVBQVUsRUFBRTtBQUNwQixZQUFNLE1BQU0sS0FBSyxNQUFNLE1BQU0sS0FBSyxDQUFDLEdBQUcsT0FBTyxFQUFFLE1BQU0sTUFBTSxDQUFDO0FBQUEsRUFDOUQsQ0FBQztBQUVELFFBQU0sbUJBQW1CLENBQUNILE9BQU0sS0FBSyxpQkFBaUI7QUFFdEQsUUFBTSxXQUFXLE9BQU87QUFBQSxJQUN2QixLQUFLO0FBQUEsSUFDTCxXQUFXO0FBQUEsSUFDWCxTQUFTO0FBQUEsTUFDUixLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQUEsSUFDTjtBQUFBLElBQ0EsUUFBUSxDQUFDLFdBQVcsT0FBTyxDQUFDLElBQUksT0FBTyxDQUFDLEVBQUUsUUFBUSxJQUFJO0FBQUEsSUFDdEQsT0FBTyxDQUFDLE9BQU8sT0FBTyxnQkFBZ0I7QUFBQSxJQUN0QyxRQUFRLENBQUMsTUFBTSxJQUFJO0FBQUEsRUFDcEIsR0FBRyxPQUFPLElBQUk7QUFFZCxNQUFJLFNBQVMsTUFBTSxVQUFVO0FBQzVCLGFBQVMsTUFBTSxLQUFLLGdCQUFnQjtBQUVyQyxTQUFPLE9BQU87QUFFZCxRQUFNLFVBQVUsU0FBUztBQUV6QixRQUFNLE9BQU8sTUFBTSxPQUFPO0FBRTFCLFdBQVMsUUFBUSxNQUFNLEtBQUssR0FBRyxHQUFHLEdBQUdsQixJQUFHLEdBQUc7QUFDMUMsUUFBSSxTQUFTLFFBQVEsSUFBSSxNQUFNLEtBQUssR0FBRyxHQUFHLEdBQUdBLElBQUcsQ0FBQztBQUNoRCxXQUFLLElBQUksTUFBTSxLQUFLLEdBQUcsR0FBRyxHQUFHQSxJQUFHLENBQUM7QUFBQSxFQUNuQztBQUVBLE9BQUssSUFBSSxJQUFJO0FBRWIsV0FBUyxJQUFJLE1BQU0sS0FBSyxHQUFHLEdBQUcsR0FBR0EsSUFBRyxHQUFHO0FBQ3RDLFFBQUksU0FBUyxRQUFRLElBQUksTUFBTSxLQUFLLEdBQUcsR0FBRyxHQUFHQSxJQUFHLENBQUM7QUFDaEQsYUFBTyxJQUFJLEVBQUUsTUFBTSxLQUFLLEdBQUcsR0FBRyxHQUFHQSxJQUFHLENBQUM7QUFBQSxFQUN2QztBQUVBLE9BQUssTUFBTTtBQUVYLFdBQVMsVUFBVTtBQUNsQixTQUFLLE1BQU0sSUFBSTtBQUNmLGdCQUFZLE9BQU8sSUFBSTtBQUN2QixtQkFBZSxNQUFNO0FBQ3JCLFFBQUksWUFBWSxLQUFLLFdBQVc7QUFDaEMsSUFBQWMsTUFBSyxPQUFPO0FBQ1osaUJBQWEsT0FBTztBQUNwQixTQUFLLFNBQVM7QUFBQSxFQUNmO0FBRUEsT0FBSyxVQUFVO0FBRWYsV0FBUyxRQUFRO0FBQ2hCLFNBQUssUUFBUSxNQUFNLElBQUk7QUFFdkIsWUFBUSxRQUFRLEtBQUssTUFBTSxLQUFLO0FBRWhDLFFBQUksV0FBVyxTQUFTO0FBQ3ZCLGVBQVMsV0FBVyxXQUFXLFNBQVMsQ0FBQztBQUFBO0FBRXpDLGlCQUFXO0FBRVosc0JBQWtCLE9BQU8sU0FBUyxPQUFPLFFBQVEsS0FBSyxPQUFPLFNBQVM7QUFDdEUsc0JBQWtCLGtCQUFrQjtBQUVwQyxhQUFTLEtBQUssT0FBTyxLQUFLLE1BQU07QUFBQSxFQUNqQztBQUVBLFNBQU8sUUFBUSxVQUFVO0FBRXpCLEVBQUFDLE1BQUssUUFBUSxRQUFRO0FBRXJCLE1BQUksTUFBTTtBQUNULFFBQUksZ0JBQWdCLGFBQWE7QUFDaEMsV0FBSyxZQUFZRCxLQUFJO0FBQ3JCLFlBQU07QUFBQSxJQUNQO0FBRUMsV0FBSyxNQUFNLEtBQUs7QUFBQSxFQUNsQjtBQUVDLFVBQU07QUFFUCxTQUFPO0FBQ1I7QUFFQSxNQUFNLFNBQVM7QUFDZixNQUFNLFNBQVM7QUFDZixNQUFNLFdBQVc7QUFDakIsTUFBTSxXQUFXO0FBQ2pCLE1BQU0sYUFBYTtBQUNuQixNQUFNLFNBQVc7QUFDakIsTUFBTSxVQUFVO0FBRWhCO0FBQ0MsUUFBTSxPQUFPO0FBQ2Q7QUFFQTtBQUNDLFFBQU0sVUFBVTtBQUNoQixRQUFNLFNBQVU7QUFDakI7QUFFQSxNQUFNLE9BQU87QUFFYjtBQUNDLFFBQU0sU0FBUztBQUNmLFFBQU0sV0FBVztBQUVqQixNQUFJLFFBQVEsTUFBTSxRQUFRO0FBQUEsSUFDekI7QUFBQSxFQUNEO0FBRUEsRUFBQyxNQUFNLFNBQVU7QUFDakIsRUFBQyxNQUFNLFVBQVU7QUFDakIsRUFBQyxNQUFNLE9BQVU7QUFDakIsRUFBQyxNQUFNLFNBQVU7QUFDbEI7OztBQ24vTE8sU0FBUyxLQUFLLFNBQWtCLE1BQWEsT0FBZ0Q7QUFDbEcsUUFBTSxPQUFPO0FBQUEsSUFDWCxRQUFRLFFBQVE7QUFBQSxJQUNoQixNQUFNLFFBQVE7QUFBQSxJQUNkLE1BQU0sRUFBRSxRQUFRLFFBQVEsTUFBTSxPQUFPLEVBQUU7QUFBQSxJQUN2QyxPQUFPLEVBQUUsUUFBUSxRQUFRLE1BQU0sT0FBTyxHQUFHLE1BQU0sRUFBRTtBQUFBLElBQ2pELEtBQUs7QUFBQSxFQUNQO0FBQ0EsUUFBTSxJQUFnQixFQUFFLEdBQUcsTUFBTSxNQUFNLElBQUksT0FBTyxJQUFJLE1BQU0sRUFBRSxNQUFNLE1BQU0sRUFBRTtBQUM1RSxNQUFJLFNBQVMsT0FBUSxHQUFFLFNBQVMsQ0FBQ3lCLElBQUcsV0FBVyxPQUFPLElBQUksV0FBUyxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBQ3JGLFFBQU0sSUFBZ0I7QUFBQSxJQUNwQixHQUFHO0FBQUEsSUFDSCxPQUFPO0FBQUEsSUFDUCxRQUFRLENBQUNBLElBQUcsV0FBVyxPQUFPLElBQUksV0FBVSxVQUFVLE9BQU8sS0FBSyxNQUFNLEtBQUssQ0FBRTtBQUFBLElBQy9FLE1BQU0sQ0FBQyxNQUFNLFdBQVcsVUFBVSxNQUFNLFFBQVEsUUFBUSxJQUFJO0FBQUEsRUFDOUQ7QUFDQSxTQUFPLENBQUMsR0FBRyxDQUFDO0FBQ2Q7QUFFTyxTQUFTLE1BQU0sTUFBYSxPQUF1QjtBQUN4RCxNQUFJLFNBQVMsT0FBUSxRQUFPLE9BQU8sS0FBSztBQUN4QyxTQUFPLFFBQVEsS0FBSyxHQUFHLE9BQU8sTUFBTSxRQUFRLENBQUMsQ0FBQyxDQUFDLE9BQU8sU0FBUyxLQUFLO0FBQ3RFO0FBRUEsSUFBSSxZQUE2QztBQUVqRCxTQUFTLFVBQVVBLElBQVUsUUFBeUJDLE9BQXNCO0FBQzFFLGdCQUFjLFNBQVMsY0FBYyxRQUFRLEVBQUUsV0FBVyxJQUFJO0FBQzlELE1BQUksQ0FBQyxVQUFVLENBQUMsVUFBVyxRQUFPO0FBQ2xDLFlBQVUsT0FBT0E7QUFDakIsUUFBTSxTQUFTLEtBQUssSUFBSSxHQUFHLEdBQUcsT0FBTyxJQUFJLFdBQVMsV0FBVyxZQUFZLFNBQVMsRUFBRSxFQUFFLFNBQVMsQ0FBQyxDQUFDO0FBQ2pHLFNBQU8sS0FBSyxJQUFJLElBQUksS0FBSyxLQUFLLE1BQU0sSUFBSSxFQUFFO0FBQzVDO0FBR08sU0FBUyxXQUFXLE9BQWUsT0FBZSxTQUFnQztBQUN2RixRQUFNLE9BQU8sS0FBSyxNQUFNLFFBQVEsUUFBUSxPQUFPLE1BQU07QUFDckQsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLFFBQVEsUUFBUSxPQUFPLFFBQVEsUUFBUSxPQUFPLE1BQU07QUFBQSxJQUNwRCxPQUFPO0FBQUEsSUFDUCxHQUFJLE9BQU8sSUFBSSxFQUFFLE1BQU0sQ0FBQyxHQUFHLElBQUksSUFBSSxFQUFFLElBQUksQ0FBQztBQUFBLEVBQzVDO0FBQ0Y7QUFHTyxTQUFTLFdBQWdDO0FBQzlDLFNBQU87QUFBQSxJQUNMLE1BQU07QUFBQSxJQUNOLFFBQVEsQ0FBQyxNQUFNLFFBQVEsVUFBVTtBQUMvQixVQUFJLE1BQU8sUUFBTztBQUNsQixZQUFNLFNBQVMsS0FBSyxLQUFLLE1BQU0sS0FBSyxDQUFDO0FBQ3JDLFlBQU0sQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLEtBQUssT0FBTyxDQUFDLEdBQUcsT0FBTyxDQUFDLEtBQUssR0FBRyxLQUFLLE9BQU8sQ0FBQyxHQUFHLE9BQU8sQ0FBQyxLQUFLLE9BQU8sU0FBUyxDQUFDO0FBQ2xHLGFBQU8sT0FBTyxRQUFRLE1BQU0sRUFBRTtBQUFBLElBQ2hDO0FBQUEsRUFDRjtBQUNGO0FBRU8sU0FBUyxPQUFPLFFBQThDLE1BQWMsSUFBc0I7QUFDdkcsUUFBTSxRQUFrQixDQUFDO0FBQ3pCLE1BQUksV0FBMEI7QUFDOUIsTUFBSSxTQUFTO0FBQ2IsV0FBUyxJQUFJLE1BQU0sS0FBSyxJQUFJLEtBQUs7QUFDL0IsVUFBTSxRQUFRLE9BQU8sQ0FBQztBQUN0QixRQUFJLFVBQVUsT0FBVztBQUN6QixRQUFJLFVBQVUsTUFBTTtBQUNsQixVQUFJLGFBQWEsUUFBUSxPQUFRLE9BQU0sS0FBSyxRQUFRO0FBQ3BELGlCQUFXO0FBQ1gsZUFBUztBQUFBLElBQ1gsT0FBTztBQUNMLFVBQUksYUFBYSxLQUFNLFVBQVM7QUFDaEMsaUJBQVc7QUFBQSxJQUNiO0FBQUEsRUFDRjtBQUNBLE1BQUksYUFBYSxRQUFRLE9BQVEsT0FBTSxLQUFLLFFBQVE7QUFDcEQsU0FBTztBQUNUOzs7QUMxRU8sU0FBUyxPQUFPLE1BQW9CLE1BQTBCO0FBRW5FLFdBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxFQUFFLFFBQVEsS0FBSztBQUN0QyxTQUFLLEVBQUUsS0FBSyxLQUFLLEVBQUUsQ0FBQyxDQUFFO0FBQ3RCLFNBQUssRUFBRSxLQUFLLEtBQUssRUFBRSxDQUFDLEtBQUssSUFBSTtBQUM3QixTQUFLLEVBQUUsS0FBSyxLQUFLLEVBQUUsQ0FBQyxLQUFLLElBQUk7QUFBQSxFQUMvQjtBQUNGO0FBR08sU0FBUyxVQUFVQyxTQUFzQixNQUFhLFNBQTJCO0FBQ3RGLE1BQUksU0FBUyxPQUFRLFFBQU9BLFFBQU87QUFDbkMsTUFBSSxTQUFTLFdBQVksUUFBT0EsUUFBTyxFQUFFLElBQUksT0FBSyxJQUFJLE9BQU87QUFDN0QsU0FBT0EsUUFBTyxFQUFFLEtBQUssVUFBUSxTQUFTLElBQUksSUFBSUEsUUFBTyxFQUFFLElBQUksQ0FBQyxNQUFNLE1BQU0sUUFBUSxDQUFDLElBQUlBLFFBQU8sRUFBRSxJQUFJLENBQUNDLElBQUcsTUFBTSxDQUFDO0FBQy9HO0FBTU8sU0FBUyxRQUFRLFFBQTBFO0FBQ2hHLFFBQU0sU0FBUyxPQUFPLElBQUksT0FBTztBQUNqQyxRQUFNLENBQUMsSUFBSSxJQUFJO0FBQ2YsTUFBSSxPQUFPLFdBQVcsS0FBSyxLQUFNLFFBQU8sQ0FBQyxLQUFLLEdBQUcsS0FBSyxDQUFDO0FBQ3ZELE1BQUksUUFBUSxPQUFPLE1BQU0sU0FBTyxZQUFZLElBQUksR0FBRyxLQUFLLENBQUMsQ0FBQyxFQUFHLFFBQU8sQ0FBQyxLQUFLLEdBQUcsR0FBRyxPQUFPLElBQUksU0FBTyxJQUFJLENBQUMsQ0FBQztBQUN4RyxRQUFNLElBQUksYUFBYSxLQUFLLElBQUksSUFBSSxPQUFPLFFBQVEsU0FBTyxJQUFJLENBQUMsQ0FBQyxDQUFDLEVBQUUsS0FBSztBQUN4RSxRQUFNLFFBQVEsb0JBQUksSUFBb0I7QUFDdEMsV0FBUyxJQUFJLEdBQUcsSUFBSSxFQUFFLFFBQVEsSUFBSyxPQUFNLElBQUksRUFBRSxDQUFDLEdBQUksQ0FBQztBQUNyRCxRQUFNLFVBQVUsT0FBTyxJQUFJLFNBQU87QUFDaEMsVUFBTSxTQUFpQixJQUFJLE1BQU0sRUFBRSxNQUFNLEVBQUUsS0FBSyxNQUFTO0FBQ3pELGFBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxFQUFFLFFBQVEsSUFBSyxRQUFPLE1BQU0sSUFBSSxJQUFJLEVBQUUsQ0FBQyxDQUFFLENBQUUsSUFBSSxJQUFJLEVBQUUsQ0FBQztBQUM5RSxXQUFPO0FBQUEsRUFDVCxDQUFDO0FBQ0QsU0FBTyxDQUFDLE1BQU0sS0FBSyxDQUFDLEdBQUcsR0FBRyxPQUFPO0FBQ25DO0FBR0EsU0FBUyxRQUFRLEtBQW1GO0FBQ2xHLFFBQU0sU0FBUyxJQUFJLEVBQUUsTUFBTSxDQUFDLE9BQU8sTUFBTSxNQUFNLEtBQUssUUFBUSxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUU7QUFDekUsTUFBSSxPQUFRLFFBQU87QUFDbkIsUUFBTSxPQUFPLG9CQUFJLElBQTJCO0FBQzVDLFdBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxFQUFFLFFBQVEsSUFBSyxNQUFLLElBQUksSUFBSSxFQUFFLENBQUMsR0FBSSxJQUFJLEVBQUUsQ0FBQyxLQUFLLElBQUk7QUFDM0UsUUFBTSxJQUFJLENBQUMsR0FBRyxLQUFLLEtBQUssQ0FBQyxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sSUFBSSxDQUFDO0FBQy9DLFNBQU8sRUFBRSxHQUFHLEdBQUcsRUFBRSxJQUFJLFdBQVMsS0FBSyxJQUFJLEtBQUssS0FBSyxJQUFJLEVBQUU7QUFDekQ7QUFFQSxTQUFTLFlBQVksR0FBYSxHQUFzQjtBQUN0RCxTQUFPLEVBQUUsV0FBVyxFQUFFLFVBQVUsRUFBRSxNQUFNLENBQUMsT0FBTyxNQUFNLFVBQVUsRUFBRSxDQUFDLENBQUM7QUFDdEU7QUFHTyxTQUFTLFNBQVMsUUFBd0I7QUFDL0MsU0FBTyxPQUFPLElBQUksV0FBVSxPQUFPLFVBQVUsWUFBWSxTQUFTLElBQUksT0FBTyxLQUFNO0FBQ3JGO0FBRU8sU0FBUyxPQUFPRCxTQUFxQztBQUMxRCxXQUFTLElBQUlBLFFBQU8sRUFBRSxTQUFTLEdBQUcsS0FBSyxHQUFHLEtBQUs7QUFDN0MsVUFBTSxRQUFRQSxRQUFPLEVBQUUsQ0FBQztBQUN4QixRQUFJLFVBQVUsUUFBUSxVQUFVLE9BQVcsUUFBTztBQUFBLEVBQ3BEO0FBQ0EsU0FBTztBQUNUOzs7QUM1RE8sSUFBTSxpQkFBaUI7QUFHdkIsU0FBUyxRQUFRLE1BQTRCO0FBQ2xELFFBQU0sUUFBUSxTQUFTLGNBQWMsTUFBTTtBQUMzQyxPQUFLLE9BQU8sS0FBSztBQUNqQixRQUFNLFdBQVcsQ0FBQyxhQUE2QjtBQUM3QyxVQUFNLE1BQU0sUUFBUSxPQUFPLFFBQVE7QUFDbkMsV0FBTyxpQkFBaUIsS0FBSyxFQUFFO0FBQUEsRUFDakM7QUFDQSxRQUFNLFVBQVU7QUFBQSxJQUNkLE1BQU0sU0FBUyxnQkFBZ0I7QUFBQSxJQUMvQixNQUFNLFNBQVMsV0FBVztBQUFBLElBQzFCLFFBQVEsTUFBTSxLQUFLLEVBQUUsUUFBUSxlQUFlLEdBQUcsQ0FBQ0UsSUFBRyxNQUFNLFNBQVMsZUFBZSxDQUFDLEVBQUUsQ0FBQztBQUFBLElBQ3JGLE1BQU0sUUFBUSxpQkFBaUIsSUFBSSxFQUFFLFVBQVU7QUFBQSxFQUNqRDtBQUNBLFFBQU0sT0FBTztBQUNiLFNBQU87QUFDVDtBQUVBLElBQU0sWUFBWSxvQkFBSSxJQUFnQjtBQUN0QyxJQUFJLFdBQVc7QUFHUixTQUFTLGNBQWMsVUFBa0M7QUFDOUQsTUFBSSxDQUFDLFNBQVUsT0FBTTtBQUNyQixZQUFVLElBQUksUUFBUTtBQUN0QixTQUFPLE1BQU0sVUFBVSxPQUFPLFFBQVE7QUFDeEM7QUFFQSxTQUFTLFFBQWM7QUFDckIsYUFBVztBQUVYLFFBQU0sT0FBTyxNQUFZO0FBQ3ZCLGVBQVcsTUFBTTtBQUNmLGlCQUFXLFlBQVksVUFBVyxVQUFTO0FBQUEsSUFDN0MsR0FBRyxHQUFHO0FBQUEsRUFDUjtBQUNBLFFBQU0sUUFBUSxJQUFJLGlCQUFpQixJQUFJO0FBQ3ZDLFFBQU0sa0JBQWtCLENBQUMsU0FBUyxTQUFTLGNBQWMsdUJBQXVCLG9CQUFvQjtBQUNwRyxhQUFXLFdBQVcsQ0FBQyxTQUFTLE1BQU0sU0FBUyxlQUFlLEdBQUc7QUFDL0QsVUFBTSxRQUFRLFNBQVMsRUFBRSxZQUFZLE1BQU0sZ0JBQWdCLENBQUM7QUFBQSxFQUM5RDtBQUNBLGFBQVcsOEJBQThCLEVBQUUsaUJBQWlCLFVBQVUsSUFBSTtBQUM1RTs7O0FDN0JPLElBQU0sT0FBTixNQUEyQjtBQUFBLEVBQ3ZCLFVBQVUsRUFBRSxPQUFPLEVBQUUsT0FBTyxVQUFVLENBQUM7QUFBQSxFQUMvQixTQUFTLEVBQUUsT0FBTyxFQUFFLE9BQU8sWUFBWSxDQUFDO0FBQUEsRUFDeEMsU0FBUyxFQUFFLE9BQU8sRUFBRSxPQUFPLFlBQVksQ0FBQztBQUFBLEVBQ2pELFFBQXNCO0FBQUEsRUFDdEIsUUFBUTtBQUFBLEVBQ1IsU0FBUztBQUFBLEVBQ1QsU0FBa0IsQ0FBQztBQUFBLEVBQ25CLFVBQXVCLEVBQUUsTUFBTSxRQUFRLEtBQUssT0FBTyxRQUFRLElBQUk7QUFBQSxFQUN0RCxVQUFVLElBQUksZUFBZSxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQUEsRUFDN0MsWUFBWSxjQUFjLE1BQU0sS0FBSyxLQUFLLElBQUksQ0FBQztBQUFBLEVBRWhFLGNBQWM7QUFDWixTQUFLLEtBQUssU0FBUyxLQUFLLFFBQVEsS0FBSyxNQUFNO0FBQzNDLFNBQUssUUFBUSxRQUFRLEtBQUssT0FBTztBQUFBLEVBQ25DO0FBQUEsRUFFQSxJQUFJLFFBQWlCLFNBQTRCO0FBQy9DLFNBQUssU0FBUztBQUNkLFNBQUssVUFBVTtBQUNmLFNBQUssS0FBSyxLQUFLO0FBQUEsRUFDakI7QUFBQSxFQUVBLFVBQWdCO0FBQ2QsU0FBSyxRQUFRLFdBQVc7QUFDeEIsU0FBSyxVQUFVO0FBQ2YsU0FBSyxPQUFPLFFBQVE7QUFDcEIsU0FBSyxRQUFRO0FBQUEsRUFDZjtBQUFBLEVBRVEsS0FBSyxNQUFxQjtBQUNoQyxVQUFNLFFBQVEsS0FBSyxRQUFRO0FBQzNCLFFBQUksQ0FBQyxNQUFPO0FBQ1osVUFBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUs7QUFDM0IsVUFBTSxDQUFDLEdBQUcsR0FBRyxPQUFPLElBQUksUUFBUSxLQUFLLE1BQU07QUFDM0MsVUFBTSxPQUFPLENBQUMsR0FBRyxHQUFJLE1BQU0sUUFBUSxJQUFJLFFBQVEsSUFBSSxPQUFRO0FBQzNELFVBQU0sUUFBUSxLQUFLLFVBQVUsQ0FBQyxNQUFNLEtBQUssS0FBSyxPQUFPLElBQUksQ0FBQUMsV0FBU0EsT0FBTSxJQUFJLENBQUMsQ0FBQztBQUM5RSxRQUFJLEtBQUssU0FBUyxDQUFDLFFBQVEsVUFBVSxLQUFLLE1BQU8sTUFBSyxLQUFLLEtBQUssT0FBTyxJQUFJO0FBQUEsUUFDdEUsTUFBSyxPQUFPLE1BQU0sS0FBSztBQUM1QixTQUFLLFFBQVE7QUFDYixTQUFLLFNBQVMsSUFBSTtBQUFBLEVBQ3BCO0FBQUEsRUFFUSxLQUFLQyxRQUFjLE1BQStCO0FBQ3hELFVBQU0sRUFBRSxLQUFBQyxNQUFLLEtBQUFDLEtBQUksSUFBSUYsT0FBTSxPQUFPLEtBQUssQ0FBQztBQUN4QyxRQUFJLENBQUMsS0FBSyxVQUFVQyxTQUFRLFVBQWFDLFNBQVEsT0FBVyxDQUFBRixPQUFNLFFBQVEsSUFBSTtBQUFBLFNBQ3pFO0FBQ0gsTUFBQUEsT0FBTSxNQUFNLE1BQU07QUFDaEIsUUFBQUEsT0FBTSxRQUFRLE1BQU0sS0FBSztBQUN6QixRQUFBQSxPQUFNLFNBQVMsS0FBSyxFQUFFLEtBQUFDLE1BQUssS0FBQUMsS0FBSSxDQUFDO0FBQUEsTUFDbEMsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBQUEsRUFFUSxPQUFPLE1BQXlCLE9BQXFCO0FBQzNELFNBQUssT0FBTyxRQUFRO0FBQ3BCLFNBQUssU0FBUztBQUNkLFVBQU0sRUFBRSxNQUFNLEtBQUssUUFBUSxRQUFRLFFBQVEsT0FBQUMsT0FBTSxJQUFJLEtBQUs7QUFDMUQsVUFBTSxVQUFVLFFBQVEsS0FBSyxPQUFPO0FBQ3BDLFVBQU0sSUFBaUIsRUFBRSxPQUFPLE1BQU0sSUFBSSxFQUFFO0FBQzVDLFFBQUksQ0FBQyxPQUFPQSxXQUFVLFFBQVc7QUFDL0IsUUFBRSxRQUFRLENBQUNDLElBQUcsSUFBSUYsU0FBUSxDQUFDQyxRQUFPLE1BQU0sU0FBU0EsUUFBTyxLQUFLLElBQUlELFFBQU8sR0FBR0MsU0FBUSxJQUFJLEdBQUcsS0FBSyxJQUFJLEVBQUUsQ0FBQyxLQUFLRCxJQUFHO0FBQUEsSUFDaEg7QUFDQSxVQUFNRixTQUFRLElBQUk7QUFBQSxNQUNoQjtBQUFBLFFBQ0U7QUFBQSxRQUNBO0FBQUEsUUFDQSxTQUFTLENBQUMsR0FBRyxHQUFHLEdBQUcsQ0FBQztBQUFBLFFBQ3BCLFFBQVEsRUFBRSxNQUFNLE1BQU07QUFBQSxRQUN0QixRQUFRO0FBQUEsVUFDTixHQUFHO0FBQUEsVUFDSCxNQUFNLEVBQUUsR0FBRyxNQUFNLEdBQUcsT0FBTyxVQUFVLEtBQUs7QUFBQTtBQUFBLFVBRTFDLE1BQU0sRUFBRSxVQUFVLENBQUNJLElBQUcsSUFBSSxZQUFZLFdBQVMsS0FBSyxNQUFNLFFBQVEsS0FBSyxDQUFDLEVBQUU7QUFBQSxRQUM1RTtBQUFBLFFBQ0EsUUFBUSxFQUFFLEdBQUcsRUFBRSxNQUFNLFNBQVMsT0FBTyxHQUFHLEVBQUU7QUFBQSxRQUMxQyxNQUFNLEtBQUssU0FBUyxNQUFNLEtBQUs7QUFBQSxRQUMvQixRQUFRLENBQUMsQ0FBQyxHQUFHLEdBQUcsS0FBSyxPQUFPLElBQUksQ0FBQ0wsUUFBTyxPQUFPLEVBQUUsR0FBRyxXQUFXQSxPQUFNLE1BQU0sR0FBRyxPQUFPLEdBQUcsUUFBUSxTQUFTLEVBQUUsRUFBRSxDQUFDO0FBQUEsUUFDOUcsT0FBTztBQUFBLFVBQ0wsV0FBVyxDQUFDLFVBQVEsS0FBSyxTQUFTLElBQUksQ0FBQztBQUFBLFVBQ3ZDLFdBQVcsQ0FBQyxVQUFRLEtBQUssU0FBUyxLQUFLLE9BQU8sT0FBTyxJQUFJLENBQUM7QUFBQSxRQUM1RDtBQUFBLE1BQ0Y7QUFBQSxNQUNBO0FBQUEsTUFDQSxLQUFLO0FBQUEsSUFDUDtBQUNBLFNBQUssUUFBUUM7QUFBQSxFQUNmO0FBQUEsRUFFUSxTQUFTQSxRQUFvQjtBQUNuQyxRQUFJQSxPQUFNLE9BQU8sUUFBUSxFQUFHLE1BQUssU0FBUztBQUFBLEVBQzVDO0FBQUEsRUFFUSxNQUFNLFFBQWdDO0FBQzVDLFNBQUssU0FBUztBQUNkLFdBQU8sVUFBVTtBQUFBLEVBQ25CO0FBQUE7QUFBQSxFQUdRLFNBQVMsT0FBNEI7QUFDM0MsVUFBTSxFQUFFLFFBQVEsUUFBUSxLQUFLLElBQUksS0FBSztBQUN0QyxVQUFNLE9BQU8sS0FBSyxPQUFPO0FBQ3pCLFFBQUksQ0FBQyxLQUFNO0FBQ1gsVUFBTSxVQUFVLEtBQUssT0FBTyxJQUFJLENBQUNELFFBQU8sTUFBTTtBQUM1QyxZQUFNLFNBQVMsRUFBRSxRQUFRLEVBQUUsT0FBTyx1QkFBdUIsSUFBSSxDQUFDLEdBQUcsQ0FBQztBQUNsRSxZQUFNLFFBQVEsUUFBUSxLQUFLLElBQUksQ0FBQyxHQUFhLEtBQUs7QUFDbEQsWUFBTSxPQUFPLFVBQVUsT0FBTyxXQUFNLE1BQU0sS0FBSztBQUMvQyxhQUFPLEVBQUUsUUFBUSxFQUFFLE9BQU8sa0JBQWtCLEdBQUcsUUFBUSxFQUFFLFFBQVEsQ0FBQyxHQUFHQSxPQUFNLElBQUksR0FBRyxFQUFFLEtBQUssQ0FBQyxHQUFHLElBQUksQ0FBQztBQUFBLElBQ3BHLENBQUM7QUFDRCxVQUFNLEtBQUssVUFBVSxPQUFPLE9BQU8sS0FBSyxDQUFDLEVBQUUsS0FBSztBQUNoRCxVQUFNLFFBQVEsT0FBTyxRQUFRLE9BQU8sU0FBWSxLQUFLLFNBQVMsU0FBUyxLQUFLLEVBQUUsSUFBSSxNQUFNLE1BQU0sRUFBRTtBQUNoRyxVQUFNLFFBQVEsRUFBRSxRQUFRLEVBQUUsT0FBTyxjQUFjLENBQUM7QUFDaEQsWUFBUSxPQUFPLEtBQUs7QUFDcEIsU0FBSyxLQUFLLFFBQVEsR0FBRyxTQUFTLEtBQUs7QUFBQSxFQUNyQztBQUFBLEVBRVEsTUFBWTtBQUNsQixVQUFNLFFBQVEsS0FBSyxRQUFRO0FBQzNCLFFBQUksQ0FBQyxNQUFPO0FBQ1osUUFBSSxDQUFDLEtBQUssTUFBTyxNQUFLLEtBQUssSUFBSTtBQUFBLGFBQ3RCLEtBQUssTUFBTSxVQUFVLE1BQU8sTUFBSyxNQUFNLFFBQVEsRUFBRSxPQUFPLFFBQVEsS0FBSyxRQUFRLE9BQU8sQ0FBQztBQUFBLEVBQ2hHO0FBQ0Y7QUFHQSxTQUFTLFFBQVEsUUFBZ0IsT0FBcUM7QUFDcEUsUUFBTSxPQUFPLFNBQVMsT0FBTyxTQUFTO0FBQ3RDLFdBQVMsSUFBSSxNQUFNLEtBQUssR0FBRyxLQUFLO0FBQzlCLFVBQU0sUUFBUSxPQUFPLENBQUM7QUFDdEIsUUFBSSxPQUFPLFVBQVUsU0FBVSxRQUFPO0FBQ3RDLFFBQUksVUFBVSxRQUFRLFVBQVUsS0FBTSxRQUFPO0FBQUEsRUFDL0M7QUFDQSxTQUFPO0FBQ1Q7OztBQ3JKQSxJQUFNTSxVQUFTO0FBT1IsSUFBTSxZQUFOLE1BQWdDO0FBQUEsRUFXckMsWUFDbUJDLFFBQ0EsT0FDakIsU0FDQTtBQUhpQixpQkFBQUE7QUFDQTtBQUdqQixVQUFNLFFBQVEsTUFBTSxLQUFLLElBQUk7QUFDN0IsVUFBTSxVQUFVLEVBQUUsUUFBUSxFQUFFLE9BQU8saUJBQWlCLE1BQU0sR0FBRyxLQUFLO0FBQ2xFLFVBQU0sU0FBUyxFQUFFLE9BQU8sRUFBRSxPQUFPLGVBQWUsQ0FBQztBQUNqRCxRQUFJLFdBQVcsTUFBTSxTQUFTLEdBQUc7QUFDL0IsYUFBTztBQUFBLFFBQ0w7QUFBQSxRQUNBLE9BQU8sSUFBSSxNQUFNLFFBQVEsU0FBUyxLQUFLLEdBQUcsVUFBVSxLQUFLLE9BQU8sQ0FBQztBQUFBLE1BQ25FO0FBQUEsSUFDRixXQUFXLFNBQVM7QUFDbEIsWUFBTSxNQUFNLEVBQUUsU0FBUyxFQUFFLE1BQU0sWUFBWSxPQUFPLHVCQUF1QixDQUFDO0FBQzFFLFNBQUcsS0FBSyxFQUFFLFFBQVEsTUFBTSxRQUFRLE9BQU8sT0FBTyxJQUFJLE9BQU8sRUFBRSxDQUFDO0FBQzVELFdBQUssTUFBTTtBQUNYLGFBQU8sT0FBTyxFQUFFLFNBQVMsRUFBRSxPQUFPLGdCQUFnQixHQUFHLEtBQUssT0FBTyxHQUFHLEtBQUssS0FBSztBQUFBLElBQ2hGLE1BQU8sUUFBTyxPQUFPLFNBQVMsS0FBSyxLQUFLO0FBQ3hDLFVBQU0sU0FBUyxNQUFNLFdBQVcsSUFBSSxzQkFBc0I7QUFDMUQsU0FBSyxVQUFVLEVBQUUsV0FBVyxFQUFFLE9BQU8sUUFBUSxjQUFjLFlBQVksS0FBSyxHQUFHLEdBQUcsUUFBUSxLQUFLLEtBQUssT0FBTztBQUMzRyxTQUFLLFVBQVUsSUFBSSxxQkFBcUIsYUFBVztBQUNqRCxXQUFLLFNBQVMsUUFBUSxLQUFLLFdBQVMsTUFBTSxjQUFjO0FBQ3hELFVBQUksS0FBSyxVQUFVLEtBQUssTUFBTyxNQUFLLEtBQUs7QUFBQSxJQUMzQyxDQUFDO0FBQ0QsU0FBSyxRQUFRLFFBQVEsS0FBSyxPQUFPO0FBQUEsRUFDbkM7QUFBQSxFQXpCbUI7QUFBQSxFQUNBO0FBQUEsRUFaVjtBQUFBLEVBQ1EsT0FBTyxJQUFJLEtBQUs7QUFBQSxFQUNoQixRQUFRLEVBQUUsUUFBUSxFQUFFLE9BQU8sZ0JBQWdCLENBQUM7QUFBQSxFQUM1QyxNQUErQjtBQUFBLEVBQy9CO0FBQUEsRUFDVCxPQUFjO0FBQUEsRUFDZCxNQUFNO0FBQUEsRUFDTixTQUFTO0FBQUEsRUFDVCxRQUFRO0FBQUEsRUE4QmhCLElBQUksTUFBYSxLQUFjLFFBQXVCO0FBQ3BELFNBQUssT0FBTztBQUNaLFNBQUssTUFBTTtBQUNYLFNBQUssUUFBUTtBQUNiLFFBQUksS0FBSyxJQUFLLE1BQUssSUFBSSxVQUFVO0FBQ2pDLFFBQUksS0FBSyxPQUFRLE1BQUssS0FBSztBQUFBLEVBQzdCO0FBQUEsRUFFQSxVQUFnQjtBQUNkLFNBQUssUUFBUSxXQUFXO0FBQ3hCLFNBQUssS0FBSyxRQUFRO0FBQUEsRUFDcEI7QUFBQSxFQUVRLE9BQWE7QUFDbkIsVUFBTSxFQUFFLE9BQUFBLFFBQU8sTUFBTSxJQUFJLElBQUk7QUFDN0IsVUFBTSxVQUFVQSxPQUFNLE9BQU8sV0FBV0EsT0FBTSxPQUFPLFdBQVc7QUFDaEUsVUFBTSxTQUFTLEtBQUssTUFBTSxRQUFRLFVBQVE7QUFDeEMsWUFBTUMsVUFBU0QsT0FBTSxPQUFPLElBQUksSUFBSTtBQUNwQyxhQUFPQyxVQUFTLENBQUMsRUFBRSxNQUFNLEdBQUcsVUFBVUEsU0FBUSxNQUFNLE9BQU8sR0FBRyxHQUFHQSxRQUFPLEVBQUUsQ0FBQyxJQUFJLENBQUM7QUFBQSxJQUNsRixDQUFDO0FBQ0QsVUFBTUEsVUFBU0QsT0FBTSxPQUFPLElBQUksS0FBSyxNQUFNLENBQUMsQ0FBRTtBQUM5QyxRQUFJQyxRQUFRLFNBQVEsS0FBSyxPQUFPLE9BQU8sT0FBT0EsT0FBTSxDQUFDLENBQUM7QUFDdEQsU0FBSyxLQUFLLElBQUksUUFBUSxFQUFFLE1BQU0sS0FBSyxRQUFRRixRQUFPLENBQUM7QUFDbkQsU0FBSyxRQUFRO0FBQUEsRUFDZjtBQUNGO0FBRUEsSUFBTSxXQUFXO0FBQUEsRUFDZixPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDUCxjQUFjO0FBQ2hCOzs7QUMvRUEsSUFBTSxRQUFRO0FBR1AsSUFBTSxjQUFzQztBQUFBLEVBQ2pELEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLE1BQU07QUFBQSxFQUNOLEtBQUs7QUFBQSxFQUNMLE1BQU07QUFBQSxFQUNOLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFDUDtBQUVPLFNBQVMsVUFBVSxNQUFzQjtBQUM5QyxTQUFPLGNBQWMsS0FBSyxJQUFJLElBQUksQ0FBQyxHQUFHLFlBQVksS0FBSztBQUN6RDtBQUdPLFNBQVMsUUFBUUcsUUFBb0IsTUFBYyxLQUFtQjtBQUMzRSxRQUFNLE1BQU0sSUFBSSxnQkFBZ0IsSUFBSSxLQUFLLENBQUNBLE1BQUssR0FBRyxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQzNELFFBQU0sVUFBVSxFQUFFLE9BQU8sRUFBRSxPQUFPLGNBQWMsS0FBSyxLQUFLLElBQUksQ0FBQztBQUMvRCxTQUFPLEVBQUUsU0FBUyxTQUFTLE1BQU0sSUFBSSxnQkFBZ0IsR0FBRyxFQUFFO0FBQzVEO0FBRU8sU0FBUyxXQUFXLFNBQXVCQyxRQUFvQjtBQUNwRSxRQUFNLFFBQWdCLENBQUM7QUFDdkIsTUFBSSxPQUFPO0FBQ1gsUUFBTSxVQUFVLFFBQVEsSUFBSSxZQUFVO0FBQ3BDLFVBQU0sT0FBUSxPQUFPLE9BQXFDO0FBQzFELFVBQU0sT0FBTyxPQUFPLFNBQVMsV0FBVyxPQUFPO0FBQy9DLFVBQU0sUUFBUSxFQUFFLE9BQU8sRUFBRSxPQUFPLG1CQUFtQixHQUFHLGVBQVU7QUFDaEUsVUFBTSxTQUFTO0FBQUEsTUFDYjtBQUFBLE1BQ0EsRUFBRSxPQUFPLFlBQVk7QUFBQSxNQUNyQjtBQUFBLE1BQ0EsUUFBUSxTQUFTLEtBQUssRUFBRSxjQUFjLENBQUMsR0FBRyxTQUFTLElBQUksQ0FBQztBQUFBLElBQzFEO0FBQ0EsVUFBTSxPQUFPLFlBQTJCO0FBQ3RDLFlBQU0sU0FBUyxNQUFNLElBQUlBLE9BQU0sUUFBUSxFQUFFLE1BQU0sV0FBVyxNQUFNLFFBQVEsTUFBTSxPQUFPLE1BQU0sQ0FBQztBQUM1RixZQUFNRCxTQUFRLE9BQU8sUUFBUSxDQUFDO0FBQzlCLFVBQUksUUFBUSxDQUFDQSxPQUFPO0FBQ3BCLFlBQU0sT0FBTyxRQUFRQSxRQUFPLFlBQVksVUFBVSxJQUFJLENBQUMsS0FBSyxhQUFhLE9BQU8sZUFBZSxPQUFPLElBQUk7QUFDMUcsWUFBTSxLQUFLLElBQUk7QUFDZixXQUFLLE9BQU8sS0FBSyxPQUFPO0FBQUEsSUFDMUI7QUFDQSxTQUFLLEVBQUUsTUFBTSxDQUFDLFVBQWlCLEtBQUssT0FBTyxHQUFHLFNBQVMsSUFBSSxDQUFDLEtBQUssTUFBTSxPQUFPLEVBQUUsQ0FBQztBQUNqRixXQUFPO0FBQUEsRUFDVCxDQUFDO0FBQ0QsU0FBTztBQUFBLElBQ0wsU0FBUyxFQUFFLE9BQU8sRUFBRSxPQUFPLFdBQVcsR0FBRyxHQUFHLE9BQU87QUFBQSxJQUNuRCxVQUFVO0FBQ1IsYUFBTztBQUNQLGlCQUFXLFFBQVEsTUFBTyxNQUFLLFFBQVE7QUFBQSxJQUN6QztBQUFBLEVBQ0Y7QUFDRjtBQUVPLFNBQVMsU0FBUyxNQUFzQjtBQUM3QyxTQUFPLEtBQUssTUFBTSxLQUFLLFlBQVksR0FBRyxJQUFJLENBQUM7QUFDN0M7OztBQzdEQSxJQUFNLGFBQWE7QUFFWixTQUFTLFNBQVMsT0FBd0I7QUFDL0MsTUFBSSxPQUFPLFVBQVUsU0FBVSxRQUFPLE9BQU8sS0FBSztBQUNsRCxNQUFJLFVBQVUsUUFBUSxVQUFVLE9BQVcsUUFBTztBQUNsRCxTQUFPLE9BQU8sVUFBVSxXQUFXLFFBQVEsS0FBSyxVQUFVLEtBQUs7QUFDakU7QUFHTyxTQUFTLGFBQWEsTUFBbUM7QUFDOUQsTUFBSSxPQUFPLFNBQVMsWUFBWSxTQUFTLFFBQVEsTUFBTSxRQUFRLElBQUksRUFBRyxRQUFPO0FBQzdFLFFBQU0sVUFBVSxPQUFPLFFBQVEsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDLE1BQU0sTUFBTSxNQUEyQjtBQUFBLElBQ2hGO0FBQUEsSUFDQSxNQUFNLFFBQVEsTUFBTSxJQUFJLFNBQVMsQ0FBQyxNQUFNO0FBQUEsRUFDMUMsQ0FBQztBQUNELFFBQU0sT0FBTyxLQUFLLElBQUksR0FBRyxHQUFHLFFBQVEsSUFBSSxDQUFDLENBQUMsRUFBRSxNQUFNLE1BQU0sT0FBTyxNQUFNLENBQUM7QUFDdEUsU0FBTztBQUFBLElBQ0wsUUFBUSxJQUFJLENBQUMsQ0FBQyxJQUFJLE1BQU0sSUFBSTtBQUFBLElBQzVCO0FBQUEsSUFDQSxTQUFPLFFBQVEsSUFBSSxDQUFDLENBQUMsRUFBRSxNQUFNLE1BQU0sT0FBTyxHQUFHLENBQUM7QUFBQSxFQUNoRDtBQUNGO0FBRU8sU0FBUyxVQUFVLE1BQW1DO0FBQzNELFFBQU0sU0FBUyxNQUFNLFFBQVEsSUFBSSxJQUFJLE9BQU8sQ0FBQyxJQUFJO0FBQ2pELE1BQUksT0FBTyxXQUFXLEVBQUcsUUFBTyxFQUFFLE9BQU8sRUFBRSxPQUFPLFVBQVUsR0FBRyxTQUFTLE9BQU8sQ0FBQyxDQUFDLENBQUM7QUFDbEYsU0FBTyxNQUFNLENBQUMsS0FBSyxPQUFPLEdBQUcsT0FBTyxRQUFRLFNBQU8sQ0FBQyxLQUFLLE9BQU8sR0FBRyxDQUFDLENBQUM7QUFDdkU7QUFFQSxTQUFTLE1BQU0sT0FBaUIsTUFBYyxRQUFpRDtBQUM3RixRQUFNLE9BQU8sRUFBRSxPQUFPO0FBQ3RCLFFBQU0sT0FBTyxPQUFPLElBQUksTUFBTSxPQUFPLENBQUM7QUFDdEMsTUFBSUUsU0FBUTtBQUNaLFFBQU0sU0FBUyxNQUFZO0FBQ3pCLFVBQU0sTUFBTSxLQUFLLElBQUksTUFBTUEsU0FBUSxVQUFVO0FBQzdDLFdBQU9BLFNBQVEsS0FBS0EsVUFBUztBQUMzQixZQUFNQyxTQUFRLE9BQU9ELE1BQUssRUFBRTtBQUFBLFFBQUksV0FDOUIsRUFBRSxNQUFNLEVBQUUsT0FBTyxPQUFPLFVBQVUsV0FBVyxjQUFjLEtBQUssR0FBRyxTQUFTLEtBQUssQ0FBQztBQUFBLE1BQ3BGO0FBQ0EsV0FBSyxPQUFPLEVBQUUsTUFBTSxDQUFDLEdBQUcsR0FBR0MsTUFBSyxDQUFDO0FBQUEsSUFDbkM7QUFDQSxTQUFLLFNBQVNELFVBQVM7QUFDdkIsU0FBSyxjQUFjLGdCQUFnQixNQUFNLElBQUksQ0FBQztBQUFBLEVBQ2hEO0FBQ0EsU0FBTztBQUNQLFFBQU0sT0FBTyxFQUFFLFNBQVMsQ0FBQyxHQUFHLEVBQUUsTUFBTSxDQUFDLEdBQUcsR0FBRyxNQUFNLElBQUksVUFBUSxFQUFFLE1BQU0sRUFBRSxPQUFPLE1BQU0sR0FBRyxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQzlGLFNBQU8sRUFBRSxPQUFPLEVBQUUsT0FBTyxpQkFBaUIsR0FBRyxFQUFFLFNBQVMsRUFBRSxPQUFPLFdBQVcsR0FBRyxNQUFNLElBQUksR0FBRyxJQUFJO0FBQ2xHO0FBR08sU0FBUyxlQUFlLE1BQW1DO0FBQ2hFLFFBQU0sRUFBRSxjQUFjLFFBQVEsT0FBTyxJQUFLLFFBQVEsQ0FBQztBQUNuRCxNQUFJLENBQUMsTUFBTSxRQUFRLE1BQU0sS0FBSyxDQUFDLE9BQU8sTUFBTSxTQUFPLE1BQU0sUUFBUSxHQUFHLENBQUMsRUFBRyxRQUFPO0FBQy9FLFFBQU0sT0FBTztBQUNiLFFBQU0sUUFBUSxNQUFNLFFBQVEsTUFBTSxJQUFJLE9BQU8sSUFBSSxRQUFRLElBQUksS0FBSyxJQUFJLENBQUNFLElBQUcsTUFBTSxPQUFPLENBQUMsQ0FBQztBQUN6RixRQUFNLE9BQU8sS0FBSyxJQUFJLE9BQU8sR0FBRyxLQUFLLEtBQUssRUFBRSxJQUFJLE1BQU0sQ0FBQztBQUN2RCxRQUFNLE9BQU8sRUFBRSxNQUFNLENBQUMsR0FBRyxFQUFFLE1BQU0sRUFBRSxPQUFPLE9BQU8sT0FBTyxZQUFZLEdBQUcsOEJBQW9CLENBQUM7QUFDNUYsT0FBSyxPQUFPLEdBQUcsTUFBTSxJQUFJLFVBQVEsRUFBRSxNQUFNLEVBQUUsT0FBTyxNQUFNLEdBQUcsSUFBSSxDQUFDLENBQUM7QUFDakUsUUFBTSxPQUFPLEtBQUssSUFBSSxDQUFDLEtBQUssTUFBTTtBQUNoQyxVQUFNRCxTQUFRLElBQUksSUFBSSxDQUFDLE9BQU8sTUFBTTtBQUNsQyxZQUFNLFFBQVEsT0FBTyxLQUFLLElBQUk7QUFDOUIsWUFBTSxPQUFPLEVBQUUsTUFBTSxFQUFFLE9BQU8sWUFBWSxRQUFRLE9BQU8sZUFBZSxFQUFFLEdBQUcsR0FBRyxTQUFTLEtBQUssQ0FBQztBQUMvRixXQUFLLFFBQVEsUUFBUSxNQUFNLENBQUMsS0FBSyxDQUFDLGVBQWUsTUFBTSxDQUFDLEtBQUssQ0FBQyxLQUFLLFNBQVMsS0FBSyxDQUFDO0FBQ2xGLFdBQUssTUFBTSxZQUFZLGNBQWMsR0FBRyxLQUFLLE1BQU0sUUFBUSxHQUFHLENBQUMsR0FBRztBQUNsRSxhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQ0QsV0FBTyxFQUFFLE1BQU0sQ0FBQyxHQUFHLEVBQUUsTUFBTSxFQUFFLE9BQU8sTUFBTSxHQUFHLE1BQU0sQ0FBQyxLQUFLLE9BQU8sQ0FBQyxDQUFDLEdBQUcsR0FBR0EsTUFBSztBQUFBLEVBQy9FLENBQUM7QUFDRCxRQUFNLE9BQU8sRUFBRSxTQUFTLEVBQUUsT0FBTyxtQkFBbUIsR0FBRyxFQUFFLFNBQVMsQ0FBQyxHQUFHLElBQUksR0FBRyxFQUFFLFNBQVMsQ0FBQyxHQUFHLEdBQUcsSUFBSSxDQUFDO0FBQ3BHLFNBQU8sRUFBRSxPQUFPLEVBQUUsT0FBTyxpQkFBaUIsR0FBRyxJQUFJO0FBQ25EOzs7QUNwRUEsSUFBTSxVQUFVLEVBQUUsTUFBTSxRQUFRLEtBQUssT0FBTyxRQUFRLElBQUk7QUFFeEQsU0FBUyxRQUFRLE9BQWlDO0FBQ2hELFNBQU8sTUFBTSxRQUFRLEtBQUssS0FBSyxNQUFNLE1BQU0sU0FBTyxPQUFPLFFBQVEsUUFBUSxJQUFJLFFBQVE7QUFDdkY7QUFHTyxTQUFTLFVBQVUsTUFBbUM7QUFDM0QsUUFBTSxFQUFFLFdBQVcsV0FBVyxJQUFLLFFBQVEsQ0FBQztBQUM1QyxRQUFNLFFBQVEsUUFBUSxTQUFTO0FBQy9CLFFBQU0sU0FBUyxRQUFRLFVBQVU7QUFDakMsTUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFRLFFBQU87QUFDOUIsUUFBTSxPQUFPLEtBQUssSUFBSSxPQUFPLEdBQUcsTUFBTTtBQUN0QyxRQUFNLE9BQU8sT0FBTyxJQUFJLENBQUMsT0FBTyxNQUFNO0FBQ3BDLFVBQU1FLE9BQU0sRUFBRSxRQUFRLEVBQUUsT0FBTyxTQUFTLENBQUM7QUFDekMsSUFBQUEsS0FBSSxNQUFNLFFBQVEsR0FBSSxNQUFNLFFBQVMsSUFBSTtBQUN6QyxVQUFNLFFBQVEsR0FBRyxTQUFTLE1BQU0sQ0FBQyxDQUFDLENBQUMsV0FBTSxTQUFTLE1BQU0sSUFBSSxDQUFDLENBQUMsQ0FBQztBQUMvRCxXQUFPO0FBQUEsTUFDTDtBQUFBLE1BQ0EsQ0FBQztBQUFBLE1BQ0QsRUFBRSxNQUFNLEVBQUUsT0FBTyxNQUFNLEdBQUcsS0FBSztBQUFBLE1BQy9CLEVBQUUsTUFBTSxFQUFFLE9BQU8sY0FBYyxHQUFHQSxJQUFHO0FBQUEsTUFDckMsRUFBRSxNQUFNLEVBQUUsT0FBTyxZQUFZLEdBQUcsT0FBTyxLQUFLLENBQUM7QUFBQSxJQUMvQztBQUFBLEVBQ0YsQ0FBQztBQUNELFFBQU0sT0FBTyxFQUFFLE1BQU0sQ0FBQyxHQUFHLEVBQUUsTUFBTSxFQUFFLE9BQU8sTUFBTSxHQUFHLFVBQVUsR0FBRyxFQUFFLE1BQU0sRUFBRSxPQUFPLE9BQU8sU0FBUyxFQUFFLEdBQUcsT0FBTyxDQUFDO0FBQzlHLFNBQU8sRUFBRSxTQUFTLEVBQUUsT0FBTyx3QkFBd0IsR0FBRyxFQUFFLFNBQVMsQ0FBQyxHQUFHLElBQUksR0FBRyxFQUFFLFNBQVMsQ0FBQyxHQUFHLEdBQUcsSUFBSSxDQUFDO0FBQ3JHO0FBR08sU0FBUyxnQkFBZ0IsTUFBNEI7QUFDMUQsUUFBTSxFQUFFLGNBQWMsVUFBVSxJQUFLLFFBQVEsQ0FBQztBQUM5QyxRQUFNLFdBQVcsUUFBUSxZQUFZO0FBQ3JDLFFBQU0sUUFBUSxRQUFRLFNBQVM7QUFDL0IsTUFBSSxDQUFDLFlBQVksQ0FBQyxTQUFTLE1BQU0sV0FBVyxTQUFTLFNBQVMsRUFBRyxRQUFPO0FBQ3hFLFFBQU0sSUFBSSxTQUFTLElBQUksQ0FBQ0MsSUFBRyxPQUFPLE1BQU0sQ0FBQyxJQUFLLE1BQU0sSUFBSSxDQUFDLEtBQU0sQ0FBQztBQUNoRSxTQUFPLE1BQU07QUFBQSxJQUNYLEVBQUUsTUFBTSxzQkFBc0IsR0FBRyxHQUFHLFNBQVM7QUFBQSxJQUM3QyxFQUFFLE1BQU0sU0FBUyxHQUFHLEdBQUcsRUFBRTtBQUFBLEVBQzNCLENBQUM7QUFDSDtBQUdPLFNBQVMsZUFBZSxNQUE0QjtBQUN6RCxRQUFNLEVBQUUsb0JBQW9CLGFBQWEsSUFBSyxRQUFRLENBQUM7QUFDdkQsTUFBSSxDQUFDLE1BQU0sUUFBUSxrQkFBa0IsRUFBRyxRQUFPO0FBQy9DLFFBQU0sU0FBUyxNQUFNLFFBQVEsWUFBWSxJQUFJLGFBQWEsSUFBSSxRQUFRLElBQUksQ0FBQztBQUMzRSxRQUFNLFNBQVMsbUJBQW1CLElBQUksQ0FBQ0MsUUFBZ0IsTUFBYTtBQUNsRSxVQUFNLFFBQVEsTUFBTSxRQUFRQSxNQUFLLElBQUlBLFNBQVEsQ0FBQyxHQUFHLElBQUksT0FBTyxFQUFFLE9BQU8sQ0FBQyxRQUF5QixLQUFLLFdBQVcsQ0FBQztBQUNoSCxXQUFPLEVBQUUsTUFBTSxPQUFPLENBQUMsS0FBSyxTQUFTLENBQUMsSUFBSSxHQUFHLFNBQVMsSUFBSSxFQUFFO0FBQUEsRUFDOUQsQ0FBQztBQUNELFNBQU8sTUFBTSxRQUFRLCtDQUEwQztBQUNqRTtBQUVPLFNBQVMsU0FBUyxNQUFnRDtBQUN2RSxRQUFNLE9BQU8sQ0FBQyxNQUFjLFNBQTBCLE9BQU8sT0FBTyxJQUFJLFFBQVEsT0FBTyxRQUFRO0FBQy9GLFFBQU0sT0FBTyxvQkFBSSxJQUFvQjtBQUNyQyxhQUFXLENBQUMsS0FBSyxHQUFHLEtBQUssR0FBRyxLQUFLLEdBQUcsS0FBSyxDQUFDLEtBQUssTUFBTTtBQUNuRCxVQUFNLElBQUksS0FBSyxJQUFJLEVBQUU7QUFDckIsU0FBSyxJQUFJLEdBQUcsS0FBSyxJQUFJLEtBQUssSUFBSSxDQUFDLEtBQUssR0FBRyxLQUFLLElBQUksRUFBRSxDQUFDLENBQUM7QUFBQSxFQUN0RDtBQUNBLFFBQU1DLFVBQVMsQ0FBQyxHQUFHLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLE1BQU0sSUFBSSxDQUFDO0FBQ2pELFNBQU8sRUFBRSxHQUFHQSxRQUFPLElBQUksQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLEdBQUcsR0FBR0EsUUFBTyxJQUFJLENBQUMsQ0FBQyxFQUFFLENBQUMsTUFBTSxDQUFDLEVBQUU7QUFDbEU7QUFFQSxTQUFTLE1BQU0sUUFBaUIsVUFBVSxJQUFVO0FBQ2xELFFBQU0sT0FBTyxJQUFJLEtBQUs7QUFDdEIsT0FBSyxJQUFJLFFBQVEsT0FBTztBQUN4QixRQUFNLFVBQVUsRUFBRSxPQUFPLENBQUMsR0FBRyxLQUFLLFNBQVMsV0FBVyxFQUFFLEtBQUssRUFBRSxPQUFPLFVBQVUsR0FBRyxPQUFPLENBQUM7QUFDM0YsU0FBTyxFQUFFLFNBQVMsU0FBUyxNQUFNLEtBQUssUUFBUSxFQUFFO0FBQ2xEOzs7QUMvRE8sU0FBUyxTQUFTQyxRQUFvQjtBQUMzQyxRQUFNLFVBQVUsRUFBRSxPQUFPLEVBQUUsT0FBTyxVQUFVLENBQUM7QUFDN0MsUUFBTSxXQUFXLG9CQUFJLElBQXFCO0FBRTFDLFdBQVMsU0FBZTtBQUN0QixVQUFNLFNBQVMsT0FBT0EsT0FBTSxJQUFJO0FBQ2hDLGVBQVcsQ0FBQyxLQUFLQyxRQUFPLEtBQUssVUFBVTtBQUNyQyxVQUFJLE9BQU8sSUFBSSxHQUFHLEtBQUssS0FBS0EsU0FBUSxTQUFTLE9BQU8sSUFBSSxHQUFHLENBQUUsRUFBRztBQUNoRSxNQUFBQSxTQUFRLEtBQUssUUFBUTtBQUNyQixlQUFTLE9BQU8sR0FBRztBQUFBLElBQ3JCO0FBQ0EsZUFBVyxDQUFDLEtBQUssT0FBTyxLQUFLLFFBQVE7QUFDbkMsVUFBSSxDQUFDLFNBQVMsSUFBSSxHQUFHLEVBQUcsVUFBUyxJQUFJLEtBQUssRUFBRSxTQUFTLE1BQU0sUUFBUSxTQUFTRCxNQUFLLEVBQUUsQ0FBQztBQUFBLElBQ3RGO0FBQ0EsVUFBTSxRQUFRLENBQUMsR0FBRyxPQUFPLEtBQUssQ0FBQyxFQUFFLElBQUksU0FBTyxTQUFTLElBQUksR0FBRyxFQUFHLEtBQUssT0FBTztBQUMzRSxRQUFJLE1BQU0sV0FBVyxRQUFRLFNBQVMsVUFBVSxNQUFNLEtBQUssQ0FBQyxNQUFNLE1BQU0sUUFBUSxTQUFTLENBQUMsTUFBTSxJQUFJLEdBQUc7QUFDckcsV0FBSyxTQUFTLEdBQUcsS0FBSztBQUFBLElBQ3hCO0FBQUEsRUFDRjtBQUVBLFFBQU0sT0FBT0EsT0FBTSxPQUFPLENBQUMsU0FBUyxHQUFHLE1BQU07QUFDN0MsU0FBTztBQUNQLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxVQUFVO0FBQ1IsV0FBSztBQUNMLGlCQUFXLEVBQUUsS0FBSyxLQUFLLFNBQVMsT0FBTyxFQUFHLE1BQUssUUFBUTtBQUFBLElBQ3pEO0FBQUEsRUFDRjtBQUNGO0FBR0EsU0FBUyxPQUFPLFNBQWtEO0FBQ2hFLFFBQU0sU0FBUyxvQkFBSSxJQUEwQjtBQUM3QyxhQUFXLFVBQVUsU0FBUztBQUM1QixVQUFNLE1BQU0sR0FBRyxPQUFPLElBQUk7QUFBQSxFQUFLLE9BQU8sSUFBSTtBQUMxQyxXQUFPLElBQUksS0FBSyxDQUFDLEdBQUksT0FBTyxJQUFJLEdBQUcsS0FBSyxDQUFDLEdBQUksTUFBTSxDQUFDO0FBQUEsRUFDdEQ7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLEtBQUssR0FBaUIsR0FBMEI7QUFDdkQsU0FBTyxFQUFFLFdBQVcsRUFBRSxVQUFVLEVBQUUsTUFBTSxDQUFDLFFBQVEsTUFBTSxXQUFXLEVBQUUsQ0FBQyxDQUFDO0FBQ3hFO0FBRUEsU0FBUyxRQUFRLFNBQXVCQSxRQUFvQjtBQUMxRCxRQUFNLEVBQUUsTUFBTSxZQUFZLElBQUksUUFBUSxDQUFDO0FBQ3ZDLFFBQU0sT0FBTyxNQUFNLFNBQVNBLE1BQUs7QUFDakMsUUFBTSxVQUFVLEVBQUUsT0FBTyxFQUFFLE9BQU8sZUFBZSxHQUFHLEVBQUUsUUFBUSxFQUFFLE9BQU8saUJBQWlCLE9BQU8sS0FBSyxHQUFHLElBQUksQ0FBQztBQUM1RyxRQUFNLFFBQVEsZUFBZSxFQUFFLEtBQUssRUFBRSxPQUFPLFVBQVUsR0FBRyxXQUFXO0FBQ3JFLFFBQU0sVUFBVSxFQUFFLFdBQVcsRUFBRSxPQUFPLFdBQVcsY0FBYyxLQUFLLEdBQUcsU0FBUyxPQUFPLEtBQUssT0FBTztBQUNuRyxTQUFPLEVBQUUsU0FBUyxTQUFTLE1BQU0sS0FBSyxRQUFRLEVBQUU7QUFDbEQ7QUFFQSxTQUFTLE1BQU0sU0FBdUJBLFFBQW9CO0FBQ3hELFFBQU0sRUFBRSxNQUFNLE1BQU0sSUFBSSxRQUFRLFFBQVEsU0FBUyxDQUFDO0FBQ2xELE1BQUksU0FBUyxRQUFTLFFBQU8sV0FBVyxTQUFTQSxNQUFLO0FBRXRELFFBQU0sT0FBTyxTQUFTLEtBQUssS0FBSyxTQUFTLE1BQU0sSUFBSSxJQUFJLE1BQU0sT0FBTztBQUNwRSxRQUFNLE9BQ0gsU0FBUyxXQUFXLE1BQU0sYUFBYSxJQUFJLENBQUMsTUFDM0MsU0FBUyxVQUFVLFNBQVMsV0FBVyxNQUFNLFVBQVUsSUFBSSxDQUFDLEtBQzdELFNBQVMsc0JBQXNCLE1BQU0sZUFBZSxJQUFJLENBQUMsS0FDekQsU0FBUyxlQUFlLE1BQU0sVUFBVSxJQUFJLENBQUMsS0FDN0MsU0FBUyxpQkFBaUIsZ0JBQWdCLElBQUksS0FDOUMsU0FBUyxvQkFBb0IsZUFBZSxJQUFJO0FBQ25ELFNBQU8sUUFBUSxNQUFNLEVBQUUsT0FBTyxFQUFFLE9BQU8sVUFBVSxHQUFHLEtBQUssVUFBVSxPQUFPLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFDckY7QUFFQSxTQUFTLE1BQU0sU0FBMEM7QUFDdkQsU0FBTyxXQUFXLEVBQUUsU0FBUyxTQUFTLE1BQU0sT0FBVTtBQUN4RDtBQUVPLFNBQVMsU0FBUyxPQUFrRDtBQUN6RSxTQUFPLE9BQU8sVUFBVSxZQUFZLFVBQVUsUUFBUSxDQUFDLE1BQU0sUUFBUSxLQUFLO0FBQzVFOzs7QUMvRUEsSUFBTSxlQUFlO0FBRXJCLElBQU0sT0FBMEI7QUFBQSxFQUM5QixDQUFDLFFBQVEsTUFBTTtBQUFBLEVBQ2YsQ0FBQyxZQUFZLGtCQUFrQjtBQUFBLEVBQy9CLENBQUMsUUFBUSxZQUFZO0FBQ3ZCO0FBR08sU0FBUyxTQUFTLE9BQWlCLFFBQTBCO0FBQ2xFLFFBQU0sUUFBUSxPQUFPLFlBQVksRUFBRSxNQUFNLEtBQUssRUFBRSxPQUFPLE9BQU87QUFDOUQsU0FBTyxNQUFNLE9BQU8sVUFBUSxNQUFNLE1BQU0sVUFBUSxLQUFLLFlBQVksRUFBRSxTQUFTLElBQUksQ0FBQyxDQUFDO0FBQ3BGO0FBR08sU0FBUyxRQUFRLE9BQWlCLFFBQWdDO0FBQ3ZFLFFBQU0sUUFBUSxJQUFJLElBQUksT0FBTyxJQUFJLFdBQVMsQ0FBQyxNQUFNLENBQUMsR0FBRyxLQUFLLENBQUMsQ0FBQztBQUM1RCxRQUFNLFNBQVMsSUFBSSxJQUFJLE9BQU8sS0FBSyxDQUFDO0FBQ3BDLFNBQU8sTUFBTSxRQUFRLFVBQVE7QUFDM0IsVUFBTSxRQUFRLE1BQU0sSUFBSSxJQUFJO0FBQzVCLFFBQUksTUFBTyxRQUFPLENBQUMsS0FBSztBQUN4QixXQUFPLE9BQU8sSUFBSSxJQUFJLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUM7QUFBQSxFQUN4QyxDQUFDO0FBQ0g7QUFFTyxTQUFTLFdBQVdFLFFBQW9CO0FBQzdDLFFBQU0sUUFBUSxvQkFBSSxJQUF1QjtBQUN6QyxRQUFNLFNBQVMsb0JBQUksSUFBWTtBQUMvQixNQUFJLFNBQXFCLENBQUM7QUFDMUIsTUFBSSxRQUFRO0FBQ1osTUFBSSxPQUFjO0FBQ2xCLE1BQUksTUFBTTtBQUVWLFFBQU1DLFFBQU8sRUFBRSxPQUFPLEVBQUUsT0FBTyxZQUFZLENBQUM7QUFDNUMsUUFBTSxPQUFPLEVBQUUsT0FBTyxFQUFFLE9BQU8sVUFBVSxDQUFDO0FBQzFDLFFBQU0sUUFBUSxFQUFFLE9BQU8sRUFBRSxPQUFPLFdBQVcsQ0FBQztBQUM1QyxRQUFNLE9BQU8sU0FBU0QsTUFBSztBQUMzQixRQUFNLFNBQVMsRUFBRSxTQUFTO0FBQUEsSUFDeEIsTUFBTTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsYUFBYTtBQUFBLElBQ2IsY0FBYztBQUFBLEVBQ2hCLENBQUM7QUFDRCxRQUFNLFNBQVMsU0FBUyxNQUFNO0FBQzlCLFFBQU0sYUFBYTtBQUFBLElBQ2pCO0FBQUEsSUFDQSxFQUFFLE9BQU8sYUFBYSxJQUFJLE9BQU87QUFBQSxJQUNqQyxHQUFHLEtBQUssSUFBSSxDQUFDLENBQUMsT0FBTyxLQUFLLE1BQU0sRUFBRSxVQUFVLEVBQUUsTUFBTSxHQUFHLEtBQUssQ0FBQztBQUFBLEVBQy9EO0FBQ0EsUUFBTSxZQUFZLE9BQU8sYUFBYSxPQUFPLGFBQVc7QUFDdEQsVUFBTTtBQUNOLFdBQU87QUFBQSxFQUNULENBQUM7QUFDRCxRQUFNRSxRQUFPLE9BQU8sV0FBVyxNQUFNLFFBQVEsR0FBRyxFQUFFLE9BQU8sdUNBQXVDLENBQUM7QUFDakcsUUFBTSxPQUFPLE9BQU8sSUFBSSxNQUFNO0FBQzVCLGFBQVM7QUFDVCxXQUFPO0FBQUEsRUFDVCxDQUFDO0FBQ0QsS0FBRyxRQUFRLEVBQUUsT0FBTyxNQUFNLE9BQU8sRUFBRSxDQUFDO0FBQ3BDLEtBQUcsWUFBWTtBQUFBLElBQ2IsUUFBUSxNQUFNO0FBQ1osYUFBTyxXQUFXO0FBQ2xCLGFBQU87QUFBQSxJQUNUO0FBQUEsRUFDRixDQUFDO0FBRUQsUUFBTSxRQUFRO0FBQUEsSUFDWjtBQUFBLElBQ0EsRUFBRSxPQUFPLGFBQWE7QUFBQSxJQUN0QixFQUFFLFFBQVEsRUFBRSxPQUFPLFdBQVcsR0FBRyxRQUFRQSxLQUFJO0FBQUEsSUFDN0MsRUFBRSxRQUFRLEVBQUUsT0FBTyxZQUFZLENBQUM7QUFBQSxJQUNoQyxFQUFFLFFBQVEsRUFBRSxPQUFPLFdBQVcsR0FBRyxFQUFFLFNBQVMsRUFBRSxLQUFLLE9BQU8sR0FBRyxRQUFRLEdBQUcsWUFBWSxTQUFTO0FBQUEsRUFDL0Y7QUFDQSxRQUFNLFVBQVUsRUFBRSxPQUFPLEVBQUUsT0FBTyxxQkFBcUIsR0FBRyxPQUFPRCxPQUFNLE1BQU0sTUFBTSxLQUFLLFNBQVMsS0FBSztBQUV0RyxXQUFTLFVBQWdCO0FBQ3ZCLGFBQVMsT0FBTyxPQUFPLFdBQVMsQ0FBQyxNQUFNLEtBQUssVUFBUSxPQUFPLElBQUksSUFBSSxDQUFDLENBQUM7QUFDckUsV0FBTyxLQUFLLENBQUMsR0FBR0QsT0FBTSxPQUFPLEtBQUssQ0FBQyxFQUFFLE9BQU8sVUFBUSxPQUFPLElBQUksSUFBSSxDQUFDLENBQUM7QUFDckUsV0FBTyxNQUFNO0FBQ2IsV0FBTztBQUFBLEVBQ1Q7QUFFQSxXQUFTLFNBQVMsT0FBdUI7QUFDdkMsYUFBUyxPQUFPLE9BQU8sV0FBUyxVQUFVLEtBQUs7QUFDL0MsV0FBTztBQUFBLEVBQ1Q7QUFFQSxXQUFTLE9BQU8sT0FBaUJHLEtBQW1CO0FBQ2xELGVBQVcsUUFBUSxPQUFPO0FBQ3hCLFVBQUlBLElBQUksUUFBTyxJQUFJLElBQUk7QUFBQSxVQUNsQixRQUFPLE9BQU8sSUFBSTtBQUFBLElBQ3pCO0FBQ0EsZ0JBQVk7QUFBQSxFQUNkO0FBRUEsV0FBUyxjQUFvQjtBQUMzQixTQUFLRCxPQUFNRixPQUFNLE9BQU8sT0FBTyxDQUFDO0FBQ2hDLElBQUFFLE1BQUssV0FBVyxPQUFPLE9BQU87QUFDOUIsWUFBUUEsT0FBTSxPQUFPLE9BQU8sSUFBSSxXQUFXLE9BQU8sSUFBSSxLQUFLLFNBQVM7QUFBQSxFQUN0RTtBQUVBLFdBQVMsU0FBZTtBQUN0QixVQUFNLFFBQVEsU0FBUyxDQUFDLEdBQUdGLE9BQU0sT0FBTyxLQUFLLENBQUMsR0FBRyxPQUFPLEtBQUs7QUFDN0QsVUFBTSxNQUFNLFFBQVEsT0FBTyxNQUFNO0FBQ2pDLFVBQU0sUUFBUSxJQUFJLE1BQU0sR0FBRyxLQUFLO0FBQ2hDLFVBQU0sT0FBTyxNQUFNLElBQUksV0FBUyxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQ2hELGVBQVcsQ0FBQyxLQUFLLElBQUksS0FBSyxPQUFPO0FBQy9CLFVBQUksS0FBSyxTQUFTLEdBQUcsRUFBRztBQUN4QixXQUFLLFFBQVE7QUFDYixZQUFNLE9BQU8sR0FBRztBQUFBLElBQ2xCO0FBQ0EsVUFBTSxXQUFXLE1BQU0sSUFBSSxDQUFDLE9BQU8sTUFBTTtBQUN2QyxZQUFNLE1BQU0sS0FBSyxDQUFDO0FBQ2xCLFlBQU0sT0FBTyxNQUFNLElBQUksR0FBRyxLQUFLLElBQUksVUFBVUEsUUFBTyxPQUFPLEVBQUUsUUFBUSxTQUFTLENBQUM7QUFDL0UsWUFBTSxJQUFJLEtBQUssSUFBSTtBQUNuQixXQUFLO0FBQUEsUUFDSDtBQUFBLFFBQ0E7QUFBQSxRQUNBLE1BQU0sTUFBTSxVQUFRLE9BQU8sSUFBSSxJQUFJLENBQUM7QUFBQSxNQUN0QztBQUNBLGFBQU8sS0FBSztBQUFBLElBQ2QsQ0FBQztBQUVELFFBQUksU0FBUyxLQUFLLENBQUMsS0FBSyxNQUFNQyxNQUFLLFNBQVMsQ0FBQyxNQUFNLEdBQUcsS0FBS0EsTUFBSyxTQUFTLFdBQVcsU0FBUyxRQUFRO0FBQ25HLFdBQUtBLE9BQU0sR0FBRyxRQUFRO0FBQUEsSUFDeEI7QUFDQSxTQUFLLE1BQU0sSUFBSSxTQUFTLEtBQUs7QUFDN0IsWUFBUSxNQUFNLFFBQVEsS0FBSyxJQUFJLGNBQWMsSUFBSSxTQUFTLEtBQUssQ0FBQyxZQUFZLE1BQU0sSUFBSSxNQUFNLENBQUMsRUFBRTtBQUMvRixTQUFLLE1BQU1ELE9BQU0sZUFBZSxDQUFDO0FBQ2pDLFlBQVEsTUFBTSxHQUFHLE9BQU9BLE9BQU0sY0FBYyxpQkFBaUIsaUJBQWlCLENBQUMsaUNBQWlDO0FBQ2hILFNBQUssT0FBT0EsT0FBTSxPQUFPLE9BQU8sQ0FBQztBQUNqQyxVQUFNLFVBQVVBLE9BQU0sT0FBTyxTQUFTLEtBQUtBLE9BQU0sS0FBSyxXQUFXO0FBQ2pFLFNBQUssT0FBTyxXQUFZQSxPQUFNLE9BQU8sT0FBTyxLQUFLLElBQUksV0FBVyxDQUFFO0FBQ2xFLFlBQVEsT0FBTyxVQUFVLDBEQUEwRCw0QkFBNEI7QUFDL0csZ0JBQVk7QUFBQSxFQUNkO0FBRUEsUUFBTSxPQUFPQSxPQUFNLE9BQU8sQ0FBQyxTQUFTLEdBQUcsTUFBTTtBQUM3QyxTQUFPO0FBQ1AsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLFVBQVU7QUFDUixXQUFLO0FBQ0wsV0FBSyxRQUFRO0FBQ2IsaUJBQVcsUUFBUSxNQUFNLE9BQU8sRUFBRyxNQUFLLFFBQVE7QUFBQSxJQUNsRDtBQUFBLEVBQ0Y7QUFDRjs7O0FDcEpPLFNBQVMsYUFBYSxPQUFtQztBQUM5RCxRQUFNLE1BQVk7QUFBQSxJQUNoQixDQUFDLGNBQWMsTUFBTSxVQUFVO0FBQUEsSUFDL0IsQ0FBQyxVQUFVLE1BQU0sRUFBRTtBQUFBLElBQ25CLENBQUMsVUFBVSxDQUFDLE1BQU0sUUFBUSxNQUFNLEtBQUssRUFBRSxPQUFPLE9BQU8sRUFBRSxLQUFLLElBQUksQ0FBQztBQUFBLElBQ2pFLENBQUMsa0JBQWtCLE1BQU0sTUFBTTtBQUFBLElBQy9CLENBQUMsV0FBVyxLQUFLLE1BQU0sT0FBTyxDQUFDO0FBQUEsSUFDL0IsQ0FBQyxXQUFXLE1BQU0sWUFBWSxPQUFPLEtBQUssS0FBSyxNQUFNLE9BQU8sQ0FBQztBQUFBLElBQzdELENBQUMsU0FBUyxNQUFNLFVBQVUsT0FBTyxLQUFLLEtBQUssTUFBTSxLQUFLLENBQUM7QUFBQSxJQUN2RCxDQUFDLGFBQWEsTUFBTSxjQUFjLE9BQU8sS0FBSyxPQUFPLE1BQU0sU0FBUyxDQUFDO0FBQUEsSUFDckUsQ0FBQyxVQUFVLE1BQU0sVUFBVSxFQUFFO0FBQUEsRUFDL0I7QUFDQSxRQUFNLFNBQTJCO0FBQUEsSUFDL0IsQ0FBQyxPQUFPLElBQUksT0FBTyxDQUFDLENBQUMsRUFBRSxLQUFLLE1BQU0sVUFBVSxFQUFFLENBQUM7QUFBQSxJQUMvQyxDQUFDLGNBQWMsTUFBTSxVQUFVO0FBQUEsSUFDL0IsQ0FBQyxRQUFRLE9BQU8sUUFBUSxNQUFNLElBQUksQ0FBQztBQUFBLElBQ25DLENBQUMsY0FBYyxPQUFPLFFBQVEsTUFBTSxVQUFVLENBQUM7QUFBQSxJQUMvQyxHQUFHLE1BQU07QUFBQSxFQUNYO0FBQ0EsU0FBTyxPQUFPLE9BQU8sQ0FBQyxDQUFDLEVBQUUsSUFBSSxNQUFNLEtBQUssU0FBUyxDQUFDO0FBQ3BEO0FBR08sU0FBUyxZQUFZLE9BQXlCO0FBQ25ELFNBQU8sTUFBTSxJQUFJLFVBQVMsbUJBQW1CLEtBQUssSUFBSSxJQUFJLE9BQU8sSUFBSSxLQUFLLFFBQVEsTUFBTSxPQUFPLENBQUMsR0FBSSxFQUFFLEtBQUssR0FBRztBQUNoSDtBQUVPLFNBQVMsWUFBWUksUUFBb0I7QUFDOUMsUUFBTSxVQUFVLEVBQUUsT0FBTyxFQUFFLE9BQU8scUJBQXFCLENBQUM7QUFDeEQsTUFBSSxRQUFRO0FBRVosV0FBUyxTQUFlO0FBQ3RCLFVBQU0sRUFBRSxNQUFNLElBQUlBO0FBQ2xCLFFBQUksQ0FBQyxNQUFPO0FBQ1osVUFBTSxTQUFTLGFBQWEsS0FBSztBQUNqQyxVQUFNLFVBQVUsWUFBWSxNQUFNLE9BQU87QUFDekMsVUFBTSxNQUFNLEtBQUssVUFBVSxDQUFDLFFBQVEsT0FBTyxDQUFDO0FBRTVDLFFBQUksUUFBUSxNQUFPO0FBQ25CLFlBQVE7QUFDUixVQUFNLFNBQVMsT0FBTyxJQUFJLENBQUMsQ0FBQyxPQUFPLElBQUksTUFBTSxXQUFXLE9BQU8sSUFBSSxDQUFDO0FBQ3BFLFVBQU0sT0FBTyxXQUFXLEVBQUUsV0FBVyxFQUFFLE9BQU8saUJBQWlCLEdBQUcsRUFBRSxNQUFNLENBQUMsR0FBRyxTQUFTLEdBQUcsV0FBVyxPQUFPLENBQUM7QUFDN0csU0FBSyxTQUFTLEdBQUcsT0FBTyxNQUFNLEdBQUcsQ0FBQyxHQUFHLE1BQU0sR0FBRyxPQUFPLE1BQU0sQ0FBQyxDQUFDO0FBQUEsRUFDL0Q7QUFFQSxRQUFNLE9BQU9BLE9BQU0sT0FBTyxDQUFDLE9BQU8sR0FBRyxNQUFNO0FBQzNDLFNBQU87QUFDUCxTQUFPLEVBQUUsU0FBUyxTQUFTLEtBQUs7QUFDbEM7QUFFQSxTQUFTLFdBQVcsT0FBZSxNQUF5QjtBQUMxRCxRQUFNLFFBQVEsS0FBSyxJQUFJLENBQUMsQ0FBQyxNQUFNLEtBQUssTUFBTSxFQUFFLE1BQU0sQ0FBQyxHQUFHLEVBQUUsTUFBTSxFQUFFLE9BQU8sTUFBTSxHQUFHLElBQUksR0FBRyxFQUFFLE1BQU0sQ0FBQyxHQUFHLEtBQUssQ0FBQyxDQUFDO0FBQzFHLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxFQUFFLE9BQU8saUJBQWlCO0FBQUEsSUFDMUIsRUFBRSxNQUFNLENBQUMsR0FBRyxLQUFLO0FBQUEsSUFDakIsRUFBRSxTQUFTLEVBQUUsT0FBTyxvQkFBb0IsR0FBRyxFQUFFLFNBQVMsQ0FBQyxHQUFHLEdBQUcsS0FBSyxDQUFDO0FBQUEsRUFDckU7QUFDRjtBQUVBLFNBQVMsV0FBVyxTQUE4QjtBQUNoRCxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0EsRUFBRSxPQUFPLGFBQWE7QUFBQSxJQUN0QixFQUFFLFFBQVEsQ0FBQyxHQUFHLE9BQU87QUFBQSxJQUNyQixXQUFXLE1BQU0sU0FBUyxhQUFhO0FBQUEsRUFDekM7QUFDRjs7O0FDdEVPLElBQU0sZ0JBQWdCO0FBRTdCLElBQU0sYUFBYTtBQUlaLFNBQVMsT0FBTyxNQUFjLE1BQWMsU0FBMkI7QUFDNUUsUUFBTSxTQUFTLFVBQVUsSUFBSTtBQUM3QixNQUFJLFVBQVUsZUFBZSw0Q0FBNEMsS0FBSyxJQUFJLEVBQUcsUUFBTztBQUM1RixNQUFJLFFBQVEsU0FBUyxHQUFHLEdBQUksRUFBRSxTQUFTLENBQUMsRUFBRyxRQUFPO0FBQ2xELE1BQUksQ0FBQyxRQUFRLFNBQVMsU0FBUyxFQUFFLFNBQVMsTUFBTSxLQUFLLFNBQVMsbUJBQW9CLFFBQU87QUFDekYsU0FBTztBQUNUO0FBRU8sU0FBUyxRQUFRLE1BQWMsTUFBYyxRQUFxQixNQUFvQjtBQUMzRixRQUFNLFVBQVUsSUFBSSxXQUFXLE1BQU07QUFDckMsUUFBTSxPQUFPLE9BQU8sTUFBTSxNQUFNLE9BQU87QUFDdkMsUUFBTSxRQUFRLFFBQVEsVUFBVTtBQUNoQyxNQUFJLFNBQVMsRUFBRyxRQUFPQyxPQUFNLEVBQUUsT0FBTyxFQUFFLE9BQU8sV0FBVyxHQUFHLG9CQUFvQixDQUFDO0FBQ2xGLE1BQUksU0FBUyxTQUFVLFFBQU9BLE9BQU0sRUFBRSxPQUFPLEVBQUUsT0FBTyxXQUFXLEdBQUcsbUNBQW1DLENBQUM7QUFDeEcsTUFBSSxTQUFTLFNBQVM7QUFDcEIsUUFBSSxDQUFDO0FBQ0gsYUFBT0E7QUFBQSxRQUNMLEVBQUUsT0FBTyxFQUFFLE9BQU8sV0FBVyxHQUFHLDBDQUEwQyxNQUFTLGFBQWEsQ0FBQyxHQUFHO0FBQUEsTUFDdEc7QUFDRixXQUFPLFFBQVEsUUFBUSxZQUFZLFVBQVUsSUFBSSxDQUFDLEtBQUssTUFBTSxJQUFJO0FBQUEsRUFDbkU7QUFDQSxRQUFNLE9BQU8sSUFBSSxZQUFZLEVBQUUsT0FBTyxPQUFPO0FBQzdDLFFBQU0sUUFBUSxTQUFTLFVBQVUsUUFBUSxPQUFPLElBQUksSUFBSTtBQUN4RCxNQUFJLFVBQVUsT0FBVyxRQUFPQSxPQUFNLFNBQVMsS0FBSyxDQUFDO0FBQ3JELFFBQU0sUUFBUSxLQUFLLE1BQU0sR0FBRyxVQUFVO0FBQ3RDLFFBQU0sTUFBTSxNQUFNLFNBQVMsS0FBSyxVQUFVLENBQUM7QUFDM0MsUUFBTSxPQUNKLE9BQ0E7QUFBQSxJQUNFO0FBQUEsSUFDQSxFQUFFLE9BQU8sVUFBVTtBQUFBLElBQ25CLCtCQUErQixNQUFTLElBQUksS0FBSyxDQUFDLEtBQUssQ0FBQyxFQUFFLElBQUksQ0FBQyxPQUFPLE1BQVMsSUFBSSxDQUFDO0FBQUEsRUFDdEY7QUFDRixTQUFPQSxPQUFNLEVBQUUsT0FBTyxDQUFDLEdBQUcsTUFBTSxFQUFFLE9BQU8sRUFBRSxPQUFPLFdBQVcsVUFBVSxFQUFFLEdBQUcsS0FBSyxDQUFDLENBQUM7QUFDckY7QUFFQSxTQUFTQSxPQUFNLFNBQTRCO0FBQ3pDLFNBQU8sRUFBRSxTQUFTLFNBQVMsTUFBTSxPQUFVO0FBQzdDO0FBRUEsU0FBUyxPQUFPLE1BQXVCO0FBQ3JDLE1BQUk7QUFDRixXQUFPLEtBQUssTUFBTSxJQUFJO0FBQUEsRUFDeEIsUUFBUTtBQUNOLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFFQSxJQUFNLGdCQUFnQjtBQUdmLFNBQVMsU0FBUyxPQUFnQixPQUFPLElBQUksUUFBUSxHQUFnQjtBQUMxRSxRQUFNLFFBQVEsU0FBUyxLQUFLLE9BQU8sRUFBRSxRQUFRLEVBQUUsT0FBTyxjQUFjLEdBQUcsR0FBRyxJQUFJLElBQUk7QUFDbEYsTUFBSSxPQUFPLFVBQVUsWUFBWSxVQUFVLE1BQU07QUFDL0MsVUFBTSxPQUFPLFVBQVUsT0FBTyxTQUFTLE9BQU87QUFDOUMsV0FBTyxFQUFFLE9BQU8sRUFBRSxPQUFPLFVBQVUsR0FBRyxPQUFPLEVBQUUsUUFBUSxFQUFFLE9BQU8sV0FBVyxJQUFJLEdBQUcsR0FBRyxLQUFLLFVBQVUsS0FBSyxDQUFDLENBQUM7QUFBQSxFQUM3RztBQUNBLFFBQU0sVUFBVSxPQUFPLFFBQVEsS0FBSztBQUNwQyxRQUFNLENBQUMsTUFBTSxLQUFLLElBQUksTUFBTSxRQUFRLEtBQUssSUFBSSxDQUFDLEtBQUssR0FBRyxJQUFJLENBQUMsS0FBSyxHQUFHO0FBQ25FLE1BQUksQ0FBQyxRQUFRLE9BQVEsUUFBTyxFQUFFLE9BQU8sRUFBRSxPQUFPLFVBQVUsR0FBRyxPQUFPLEdBQUcsSUFBSSxHQUFHLEtBQUssRUFBRTtBQUNuRixRQUFNLFVBQVUsRUFBRSxXQUFXLENBQUMsR0FBRyxPQUFPLEVBQUUsUUFBUSxFQUFFLE9BQU8sVUFBVSxHQUFHLEdBQUcsSUFBSSxJQUFJLFFBQVEsTUFBTSxJQUFJLEtBQUssRUFBRSxDQUFDO0FBQzdHLFFBQU0sVUFBVSxFQUFFLFdBQVcsRUFBRSxPQUFPLFVBQVUsR0FBRyxPQUFPO0FBQzFELFFBQU0sT0FBTyxFQUFFLE9BQU8sRUFBRSxPQUFPLGVBQWUsQ0FBQztBQUMvQyxVQUFRLE9BQU8sSUFBSTtBQUNuQixRQUFNLE9BQU8sTUFBWTtBQUN2QixRQUFJLENBQUMsUUFBUSxRQUFRLEtBQUssV0FBWTtBQUN0QyxTQUFLLE9BQU8sR0FBRyxRQUFRLE1BQU0sR0FBRyxhQUFhLEVBQUUsSUFBSSxDQUFDLENBQUMsS0FBSyxLQUFLLE1BQU0sU0FBUyxPQUFPLEtBQUssUUFBUSxDQUFDLENBQUMsQ0FBQztBQUNyRyxRQUFJLFFBQVEsU0FBUyxjQUFlLE1BQUssT0FBTyxVQUFLLFFBQVEsU0FBUyxhQUFhLE9BQU87QUFBQSxFQUM1RjtBQUNBLFVBQVEsaUJBQWlCLFVBQVUsSUFBSTtBQUN2QyxVQUFRLE9BQU8sUUFBUSxLQUFLLFFBQVEsVUFBVTtBQUM5QyxPQUFLO0FBQ0wsU0FBTztBQUNUOzs7QUN6RUEsSUFBTSxpQkFBaUI7QUFDdkIsSUFBTSxjQUFjO0FBUWIsU0FBUyxLQUFLLE9BQTBCO0FBQzdDLFFBQU1DLFFBQWUsRUFBRSxNQUFNLElBQUksU0FBUyxDQUFDLEdBQUcsT0FBTyxDQUFDLEVBQUU7QUFDeEQsUUFBTUMsU0FBUSxvQkFBSSxJQUFvQixDQUFDLENBQUMsSUFBSUQsS0FBSSxDQUFDLENBQUM7QUFDbEQsUUFBTSxTQUFTLENBQUMsU0FBeUI7QUFDdkMsVUFBTSxPQUFPQyxPQUFNLElBQUksSUFBSTtBQUMzQixRQUFJLEtBQU0sUUFBTztBQUNqQixVQUFNLE9BQWUsRUFBRSxNQUFNLFNBQVMsSUFBSSxHQUFHLFNBQVMsQ0FBQyxHQUFHLE9BQU8sQ0FBQyxFQUFFO0FBQ3BFLFVBQU0sUUFBUSxLQUFLLFlBQVksR0FBRztBQUNsQyxXQUFPLFFBQVEsSUFBSSxLQUFLLEtBQUssTUFBTSxHQUFHLEtBQUssQ0FBQyxFQUFFLFFBQVEsS0FBSyxJQUFJO0FBQy9ELElBQUFBLE9BQU0sSUFBSSxNQUFNLElBQUk7QUFDcEIsV0FBTztBQUFBLEVBQ1Q7QUFDQSxRQUFNLFFBQVEsSUFBSSxLQUFLLFNBQVMsUUFBVyxFQUFFLFNBQVMsS0FBSyxDQUFDO0FBQzVELGFBQVcsUUFBUSxDQUFDLEdBQUcsS0FBSyxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sTUFBTSxRQUFRLEVBQUUsTUFBTSxFQUFFLElBQUksQ0FBQyxHQUFHO0FBQzNFLFVBQU0sUUFBUSxLQUFLLEtBQUssWUFBWSxHQUFHO0FBQ3ZDLFdBQU8sUUFBUSxJQUFJLEtBQUssS0FBSyxLQUFLLE1BQU0sR0FBRyxLQUFLLENBQUMsRUFBRSxNQUFNLEtBQUssSUFBSTtBQUFBLEVBQ3BFO0FBQ0EsU0FBT0Q7QUFDVDtBQUVPLFNBQVMsVUFBVUUsUUFBb0I7QUFDNUMsUUFBTSxTQUFTLG9CQUFJLElBQVk7QUFDL0IsUUFBTSxPQUFPLG9CQUFJLElBQStCO0FBQ2hELE1BQUksU0FBeUI7QUFDN0IsTUFBSSxRQUFxQjtBQUN6QixNQUFJLGFBQStCO0FBQ25DLE1BQUksUUFBUTtBQUVaLFFBQU0sT0FBTyxFQUFFLE9BQU8sRUFBRSxPQUFPLGVBQWUsQ0FBQztBQUMvQyxRQUFNLFFBQVEsRUFBRSxRQUFRLEVBQUUsT0FBTyxnQkFBZ0IsQ0FBQztBQUNsRCxRQUFNLE9BQU8sRUFBRSxRQUFRLEVBQUUsT0FBTyxVQUFVLENBQUM7QUFDM0MsUUFBTSxXQUFXLE9BQU8sWUFBWSxNQUFNLEtBQUssS0FBSyxHQUFHLEVBQUUsT0FBTyxZQUFZLEdBQUcsS0FBSyxVQUFVLENBQUM7QUFDL0YsUUFBTSxPQUFPLEVBQUUsT0FBTyxFQUFFLE9BQU8sYUFBYSxNQUFNLFVBQVUsUUFBUSxLQUFLLENBQUM7QUFDMUUsUUFBTSxPQUFPLEVBQUUsT0FBTyxFQUFFLE9BQU8sa0JBQWtCLENBQUM7QUFDbEQsUUFBTSxPQUFPLEVBQUUsT0FBTyxFQUFFLE9BQU8sa0JBQWtCLEdBQUcsT0FBTyxNQUFNLEVBQUUsUUFBUSxFQUFFLE9BQU8sWUFBWSxDQUFDLEdBQUcsUUFBUTtBQUM1RyxRQUFNLE9BQU8sRUFBRSxPQUFPLEVBQUUsT0FBTyxhQUFhLEdBQUcsTUFBTSxNQUFNLElBQUk7QUFDL0QsUUFBTSxRQUFRLEVBQUUsT0FBTyxFQUFFLE9BQU8sV0FBVyxDQUFDO0FBQzVDLFFBQU0sVUFBVSxFQUFFLE9BQU8sRUFBRSxPQUFPLFdBQVcsR0FBRyxNQUFNLE1BQU0sS0FBSztBQUVqRSxXQUFTLFdBQVcsUUFBZ0IsTUFBYyxRQUF5QztBQUN6RixVQUFNLFVBQVUsT0FBTyxRQUFRLElBQUksV0FBUztBQUMxQyxZQUFNLFlBQVksR0FBRyxJQUFJLEdBQUcsTUFBTSxJQUFJO0FBQ3RDLFlBQU0sVUFBVSxFQUFFLFdBQVcsQ0FBQyxHQUFHLEtBQUssUUFBUSxHQUFHLE1BQU0sSUFBSTtBQUMzRCxZQUFNLFVBQVUsRUFBRSxXQUFXLEVBQUUsTUFBTSxDQUFDLE9BQU8sSUFBSSxTQUFTLEVBQUUsR0FBRyxTQUFTLEdBQUcsV0FBVyxPQUFPLFdBQVcsTUFBTSxDQUFDO0FBQy9HLFNBQUcsU0FBUyxFQUFFLFFBQVEsTUFBTSxNQUFNLFFBQVEsT0FBTyxPQUFPLE9BQU8sU0FBUyxJQUFJLE9BQU8sSUFBSSxTQUFTLEdBQUcsQ0FBQztBQUNwRyxhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQ0QsVUFBTSxRQUFRLE9BQU8sTUFBTSxNQUFNLEdBQUcsS0FBSyxJQUFJLEdBQUcsT0FBTyxJQUFJLENBQUMsRUFBRSxJQUFJLFVBQVE7QUFDeEUsWUFBTSxNQUFNLE9BQU8sSUFBSSxNQUFNLEtBQUssS0FBSyxJQUFJLEdBQUcsRUFBRSxPQUFPLFdBQVcsZ0JBQWdCLEtBQUssU0FBUyxRQUFRLEtBQUssQ0FBQztBQUM5RztBQUFBLFFBQ0U7QUFBQSxRQUNBLEtBQUssTUFBTTtBQUFBLFFBQ1gsRUFBRSxRQUFRLEVBQUUsT0FBTyxlQUFlLEdBQUcsU0FBUyxLQUFLLElBQUksQ0FBQztBQUFBLFFBQ3hELEVBQUUsUUFBUSxFQUFFLE9BQU8sZUFBZSxHQUFHLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFBQSxNQUN2RDtBQUNBLFVBQUksUUFBUSxLQUFLO0FBQ2pCLFdBQUssSUFBSSxLQUFLLE1BQU0sR0FBRztBQUN2QixhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQ0QsV0FBTyxRQUFRLE1BQU07QUFDckIsV0FBTyxDQUFDLEdBQUcsU0FBUyxHQUFHLEtBQUs7QUFBQSxFQUM5QjtBQUVBLFdBQVMsU0FBZTtBQUN0QixTQUFLLE1BQU1BLE9BQU0sTUFBTSxTQUFTLENBQUM7QUFDakMsU0FBSyxPQUFPQSxPQUFNLE1BQU0sV0FBVyxDQUFDO0FBQ3BDO0FBQUEsTUFDRTtBQUFBLE1BQ0FBLE9BQU0sUUFDRiwyQkFDQTtBQUFBLElBQ047QUFDQSxTQUFLLE1BQU0sV0FBVyxJQUFJO0FBQzFCLFFBQUksZUFBZUEsT0FBTSxNQUFPO0FBQ2hDLGlCQUFhQSxPQUFNO0FBQ25CLFNBQUssTUFBTTtBQUNYLFVBQU0sU0FBUyxFQUFFLE1BQU0sTUFBTTtBQUM3QixVQUFNQyxTQUFRLFdBQVcsS0FBS0QsT0FBTSxLQUFLLEdBQUcsSUFBSSxNQUFNO0FBQ3RELFVBQU0sU0FBU0EsT0FBTSxNQUFNLFNBQVMsS0FBSztBQUN6QyxVQUFNLE9BQU8sT0FBTyxRQUFRLE1BQU0sU0FBUyxNQUFNO0FBQy9DLGNBQVEsT0FBTztBQUNmLG1CQUFhO0FBQ2IsYUFBTztBQUFBLElBQ1QsQ0FBQztBQUNELFVBQU0sVUFBVSxTQUFTLHlCQUF5QixlQUFlLEtBQUssU0FBUyxTQUFTLGFBQWE7QUFDckcsU0FBSyxNQUFNLEdBQUdDLFFBQU8sU0FBUyxLQUFLLElBQUk7QUFDdkMsUUFBSSxXQUFXLE9BQVEsTUFBSyxJQUFJLE9BQU8sSUFBSSxHQUFHLE1BQU07QUFBQSxFQUN0RDtBQUVBLGlCQUFlLEtBQUssTUFBOEI7QUFDaEQsYUFBUztBQUNULGVBQVcsQ0FBQyxNQUFNLEdBQUcsS0FBSyxLQUFNLEtBQUksYUFBYSxnQkFBZ0IsT0FBTyxTQUFTLEtBQUssSUFBSSxDQUFDO0FBQzNGLFNBQUssTUFBTSxJQUFJO0FBQ2YsU0FBSyxNQUFNLEtBQUs7QUFDaEIsWUFBUSxPQUFPLEtBQUssSUFBSTtBQUN4QixZQUFRLE1BQU0sR0FBRyxNQUFNLEtBQUssSUFBSSxDQUFDLFNBQU0sS0FBSyxLQUFLLFFBQVEsQ0FBQyxFQUFFO0FBQzVELFdBQU8sUUFBUTtBQUNmLFlBQVE7QUFDUixTQUFLLE1BQU0sRUFBRSxPQUFPLEVBQUUsT0FBTyxXQUFXLEdBQUcsZUFBVSxDQUFDO0FBQ3RELFVBQU0sVUFBVSxNQUFlLFdBQVc7QUFDMUMsUUFBSTtBQUNGLFlBQU0sUUFBUSxJQUFJRCxPQUFNLFFBQVEsRUFBRSxNQUFNLFdBQVcsTUFBTSxRQUFRLE1BQU0sS0FBSyxNQUFNLE9BQU8sY0FBYyxDQUFDO0FBQ3hHLFlBQU0sRUFBRSxPQUFPLFFBQVEsSUFBSSxNQUFNLFVBQVUsT0FBTyxNQUFNLFFBQVEsS0FBSyxLQUFLLE1BQU0sS0FBSyxDQUFDLENBQUM7QUFDdkYsVUFBSSxDQUFDLFFBQVEsRUFBRztBQUNoQixZQUFNLE9BQU8sT0FBTyxNQUFNLEtBQUssU0FBUyxXQUFXLE1BQU0sS0FBSyxPQUFPLEtBQUs7QUFDMUUsY0FBUSxRQUFRLEtBQUssTUFBTSxPQUFPLE1BQU0sS0FBSyxRQUFRLEVBQUUsR0FBRyxRQUFRLENBQUMsS0FBSyxJQUFJLFlBQVksQ0FBQyxHQUFHLElBQUk7QUFDaEcsV0FBSyxNQUFNLE1BQU0sT0FBTztBQUFBLElBQzFCLFNBQVMsU0FBUztBQUNoQixVQUFJLFFBQVEsRUFBRyxNQUFLLE1BQU0sRUFBRSxPQUFPLEVBQUUsT0FBTyxXQUFXLEdBQUksUUFBa0IsT0FBTyxDQUFDO0FBQUEsSUFDdkY7QUFBQSxFQUNGO0FBRUEsaUJBQWUsT0FBc0I7QUFDbkMsVUFBTSxPQUFPO0FBQ2IsUUFBSSxDQUFDLEtBQU07QUFDWCxRQUFJLEtBQUssT0FBTztBQUNkLGFBQU87QUFBQSxRQUNMLEdBQUcsTUFBTSxLQUFLLElBQUksQ0FBQyxxRUFBcUUsS0FBSyxJQUFJO0FBQUEsTUFDbkc7QUFDRixhQUFTLFdBQVc7QUFDcEIsUUFBSTtBQUNGLFlBQU0sUUFBUSxJQUFJQSxPQUFNLFFBQVEsRUFBRSxNQUFNLFdBQVcsTUFBTSxRQUFRLE1BQU0sS0FBSyxNQUFNLE9BQU8sZUFBZSxDQUFDO0FBQ3pHLFlBQU0sRUFBRSxRQUFRLElBQUksTUFBTSxVQUFVLE9BQU8sTUFBTSxJQUFJLDBEQUEwRCxDQUFDO0FBQ2hILFdBQUssTUFBTSxLQUFLO0FBQ2hCLGFBQU8sU0FBUyxLQUFLLElBQUksR0FBRyxJQUFJLEtBQUssQ0FBQyxRQUFRLENBQUMsS0FBSyxJQUFJLFlBQVksQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUFBLElBQzFFLFNBQVMsU0FBUztBQUNoQixVQUFLLFFBQWtCLE9BQU87QUFBQSxJQUNoQyxVQUFFO0FBQ0EsZUFBUyxXQUFXO0FBQUEsSUFDdEI7QUFBQSxFQUNGO0FBRUEsV0FBUyxJQUFJLE1BQW9CO0FBQy9CLFlBQVEsTUFBTSxJQUFJO0FBQ2xCLFNBQUssTUFBTSxJQUFJO0FBQUEsRUFDakI7QUFFQSxRQUFNLE9BQU9BLE9BQU0sT0FBTyxDQUFDLFNBQVMsT0FBTyxHQUFHLE1BQU07QUFDcEQsU0FBTztBQUNQLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxVQUFVO0FBQ1IsV0FBSztBQUNMLGFBQU8sUUFBUTtBQUFBLElBQ2pCO0FBQUEsRUFDRjtBQUNGO0FBRUEsU0FBUyxPQUFvQjtBQUMzQixTQUFPLEVBQUUsT0FBTyxFQUFFLE9BQU8sV0FBVyxHQUFHLHVEQUF1RDtBQUNoRzs7O0FDaEtBLElBQU0sV0FBcUQ7QUFBQSxFQUN6RCxZQUFZLENBQUMsZUFBZSxXQUFXLE9BQU87QUFBQSxFQUM5QyxVQUFVLENBQUMsWUFBWSxXQUFXLE9BQU87QUFBQSxFQUN6QyxjQUFjLENBQUMsZ0JBQWdCLFdBQVcsT0FBTztBQUFBLEVBQ2pELFdBQVcsQ0FBQyxhQUFhLFdBQVcsT0FBTztBQUFBLEVBQzNDLFFBQVEsQ0FBQyxVQUFVLFdBQVcsT0FBTztBQUFBLEVBQ3JDLFNBQVMsQ0FBQyxXQUFXLFdBQVcsTUFBTTtBQUFBLEVBQ3RDLFlBQVksQ0FBQyxjQUFjLFdBQVcsTUFBTTtBQUFBLEVBQzVDLGlCQUFpQixDQUFDLGFBQWEsT0FBTyxNQUFNO0FBQUEsRUFDNUMsZUFBZSxDQUFDLGtCQUFrQixPQUFPLE9BQU87QUFBQSxFQUNoRCxXQUFXLENBQUMsYUFBYSxRQUFRLE9BQU87QUFBQSxFQUN4QyxRQUFRLENBQUMsVUFBVSxPQUFPLE9BQU87QUFBQSxFQUNqQyxVQUFVLENBQUMsWUFBWSxPQUFPLE1BQU07QUFDdEM7QUFFTyxTQUFTLFdBQVdFLFFBQW9CO0FBQzdDLFFBQU0sUUFBUSxFQUFFLFFBQVEsRUFBRSxPQUFPLFlBQVksTUFBTSxTQUFTLENBQUM7QUFDN0QsUUFBTSxPQUFPLEVBQUUsUUFBUSxFQUFFLE9BQU8sVUFBVSxDQUFDO0FBQzNDLFFBQU0sYUFBYSxFQUFFLFFBQVEsRUFBRSxPQUFPLGdCQUFnQixDQUFDO0FBQ3ZELFFBQU0sS0FBSyxFQUFFLFFBQVEsRUFBRSxPQUFPLFFBQVEsQ0FBQztBQUN2QyxRQUFNLFFBQVEsRUFBRSxRQUFRLEVBQUUsT0FBTyxZQUFZLGFBQWEsU0FBUyxDQUFDO0FBQ3BFLFFBQU0sVUFBVSxFQUFFLFFBQVEsRUFBRSxPQUFPLGFBQWEsQ0FBQztBQUNqRCxRQUFNQyxPQUFNLEVBQUUsUUFBUSxFQUFFLE9BQU8sbUJBQW1CLENBQUM7QUFDbkQsUUFBTSxXQUFXO0FBQUEsSUFDZjtBQUFBLElBQ0EsRUFBRSxPQUFPLGVBQWUsTUFBTSxlQUFlLGlCQUFpQixHQUFHLGlCQUFpQixJQUFJO0FBQUEsSUFDdEZBO0FBQUEsRUFDRjtBQUNBLFFBQU0sU0FBUyxFQUFFLE9BQU8sRUFBRSxPQUFPLGFBQWEsTUFBTSxVQUFVLFFBQVEsS0FBSyxDQUFDO0FBQzVFLFFBQU0sT0FBTyxFQUFFLE9BQU8sRUFBRSxPQUFPLGFBQWEsTUFBTSxVQUFVLFFBQVEsS0FBSyxDQUFDO0FBQzFFLFFBQU0sUUFBUSxFQUFFLE9BQU8sRUFBRSxPQUFPLFlBQVksTUFBTSxTQUFTLFFBQVEsS0FBSyxDQUFDO0FBQ3pFLFFBQU0sU0FBUyxPQUFPLFVBQVUsTUFBTSxLQUFLLFVBQVUsR0FBRyxFQUFFLE9BQU8sc0JBQXNCLENBQUM7QUFDeEYsTUFBSSxZQUFZO0FBRWhCLFFBQU0sVUFBVTtBQUFBLElBQ2Q7QUFBQSxJQUNBLEVBQUUsT0FBTyxZQUFZO0FBQUEsSUFDckI7QUFBQSxNQUNFO0FBQUEsTUFDQSxFQUFFLE9BQU8sY0FBYztBQUFBLE1BQ3ZCO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsUUFDRTtBQUFBLFFBQ0EsRUFBRSxPQUFPLGNBQWM7QUFBQSxRQUN2QjtBQUFBLFFBQ0EsV0FBVyxNQUFNRCxPQUFNLE9BQU8sTUFBTSxJQUFJLFlBQVk7QUFBQSxNQUN0RDtBQUFBLE1BQ0EsRUFBRSxRQUFRLEVBQUUsT0FBTyxZQUFZLENBQUM7QUFBQSxNQUNoQztBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBRUEsaUJBQWUsWUFBMkI7QUFDeEMsZ0JBQVk7QUFDWixTQUFLLFFBQVEsS0FBSztBQUNsQixXQUFPO0FBQ1AsVUFBTSxVQUFVLDRCQUE0QkEsT0FBTSxPQUFPLE1BQU0sRUFBRTtBQUNqRSxRQUFJO0FBQ0YsWUFBTSxRQUFRLElBQUlBLE9BQU0sUUFBUSxFQUFFLE1BQU0sV0FBVyxNQUFNLFNBQVMsQ0FBQztBQUNuRSxZQUFNLFVBQVUsT0FBTyxNQUFNLElBQUksd0NBQXdDLE9BQU8sQ0FBQztBQUNqRixXQUFLLFFBQVEsS0FBSztBQUFBLElBQ3BCLFNBQVMsU0FBUztBQUNoQixrQkFBWTtBQUNaLFVBQUlBLE9BQU0sU0FBVSxRQUFrQixVQUFVLHdDQUF3QyxPQUFPO0FBQUEsSUFDakc7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUVBLFdBQVMsSUFBSSxVQUFrQixTQUF1QjtBQUNwRDtBQUFBLE1BQ0U7QUFBQSxNQUNBLEVBQUUsUUFBUSxDQUFDLEdBQUcsUUFBUTtBQUFBLE1BQ3RCO0FBQUEsTUFDQSxFQUFFLFFBQVEsQ0FBQyxHQUFHLE9BQU87QUFBQSxNQUNyQixXQUFXLE1BQU0sU0FBUyxhQUFhO0FBQUEsSUFDekM7QUFDQSxTQUFLLFFBQVEsSUFBSTtBQUFBLEVBQ25CO0FBRUEsV0FBUyxTQUFlO0FBQ3RCLFVBQU0sRUFBRSxNQUFNLElBQUlBO0FBQ2xCLFNBQUssU0FBUyxVQUFVLElBQUk7QUFDNUIsUUFBSSxDQUFDLE1BQU87QUFDWixVQUFNLFFBQVEsYUFBYSxDQUFDQSxPQUFNLFFBQVEsb0JBQW9CLE1BQU07QUFDcEUsVUFBTSxDQUFDLE9BQU8sTUFBTSxNQUFNLElBQUksU0FBUyxLQUFLO0FBQzVDLFFBQUksTUFBTSxRQUFRLFdBQVcsT0FBTztBQUNsQyxZQUFNLFFBQVEsU0FBUztBQUN2QixZQUFNLFFBQVEsT0FBTztBQUNyQixXQUFLLE9BQU8sS0FBSyxNQUFNLEdBQUcsS0FBSztBQUFBLElBQ2pDO0FBQ0EsWUFBUSxNQUFNLE1BQU0sZ0JBQWdCLE1BQU0sRUFBRTtBQUM1QyxZQUFRLFlBQVksTUFBTSxXQUFXLE9BQU8sTUFBTSxhQUFhLEdBQUcsTUFBTSxVQUFVLEtBQUssTUFBTSxNQUFNLEVBQUU7QUFDckcsWUFBUSxJQUFJLE1BQU0sRUFBRTtBQUNwQixRQUFJQSxPQUFNLE9BQU87QUFDZixrQkFBWTtBQUNaLFdBQUssUUFBUSxLQUFLO0FBQUEsSUFDcEI7QUFDQSxTQUFLLFFBQVEsQ0FBQ0EsT0FBTSxLQUFLO0FBQ3pCLFdBQU8sV0FBVyxVQUFVO0FBQzVCLFlBQVEsUUFBUSxPQUFPLFdBQVcsb0JBQWUsUUFBUTtBQUN6RCxnQkFBWSxLQUFLO0FBQ2pCLGdCQUFZLEtBQUs7QUFDakIsZUFBVyxLQUFLO0FBQ2hCLFNBQUs7QUFBQSxFQUNQO0FBRUEsV0FBUyxZQUFZLE9BQXVCO0FBQzFDLFVBQU0sV0FBV0EsT0FBTSxRQUFRLE9BQU8sTUFBTTtBQUM1QyxVQUFNLE9BQU8sQ0FBQyxNQUFNLE9BQU8sVUFBVSxJQUFJLEVBQUUsT0FBTyxPQUFPLEVBQUUsS0FBSyxRQUFLO0FBQ3JFLFlBQVEsT0FBTyxJQUFJO0FBQ25CLFNBQUssT0FBTyxTQUFTLE1BQU0sQ0FBQ0EsT0FBTSxLQUFLO0FBQ3ZDLFNBQUssVUFBVSxhQUFhLElBQUk7QUFDaEMsUUFBSSxDQUFDLFNBQVU7QUFDZixVQUFNRSxXQUFVLEtBQUssTUFBTSxNQUFNLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxHQUFHLFNBQVMsUUFBUSxDQUFDLENBQUM7QUFDNUUsSUFBQUQsS0FBSSxNQUFNLFFBQVEsR0FBR0MsUUFBTztBQUM1QixhQUFTLGFBQWEsaUJBQWlCLE9BQU9BLFFBQU8sQ0FBQztBQUN0RCxhQUFTLGFBQWEsY0FBYyxTQUFTLFFBQVEsVUFBVTtBQUFBLEVBQ2pFO0FBRUEsV0FBUyxZQUFZLE9BQXVCO0FBQzFDLFVBQU0sTUFBTSxLQUFLLFVBQVUsQ0FBQyxNQUFNLE9BQU8sTUFBTSxXQUFXLE1BQU0sTUFBTSxDQUFDO0FBQ3ZFLFNBQUssT0FBTyxNQUFNLFVBQVUsSUFBSTtBQUNoQyxRQUFJLENBQUMsTUFBTSxTQUFTLE1BQU0sUUFBUSxRQUFRLElBQUs7QUFDL0MsVUFBTSxRQUFRLE1BQU07QUFDcEIsVUFBTSxFQUFFLFNBQVMsTUFBTSxVQUFVLElBQUksTUFBTTtBQUMzQyxVQUFNLE9BQU8sTUFBTSxTQUNmLFVBQVUsTUFBTSxNQUFNLEtBQ3RCLE1BQU0sY0FBYyxPQUNsQixLQUNBLGFBQWEsTUFBTSxTQUFTO0FBQ2xDLFVBQU1DLE9BQU0sRUFBRSxPQUFPLEVBQUUsT0FBTyxnQkFBZ0IsVUFBVSxFQUFFLEdBQUcsU0FBUztBQUN0RTtBQUFBLE1BQ0U7QUFBQSxNQUNBO0FBQUEsUUFDRTtBQUFBLFFBQ0EsRUFBRSxPQUFPLG1CQUFtQjtBQUFBLFFBQzVCLEtBQUssT0FBTztBQUFBLFFBQ1osRUFBRSxLQUFLLENBQUMsR0FBRyxPQUFPO0FBQUEsUUFDbEIsUUFBUSxFQUFFLFFBQVEsRUFBRSxPQUFPLFVBQVUsR0FBRyxJQUFJO0FBQUEsTUFDOUM7QUFBQSxNQUNBLFFBQVEsRUFBRSxPQUFPLEVBQUUsT0FBTyxnQkFBZ0IsR0FBRyxJQUFJO0FBQUEsTUFDakQsYUFBYSxFQUFFLFdBQVcsQ0FBQyxHQUFHLEVBQUUsV0FBVyxDQUFDLEdBQUcsV0FBVyxHQUFHQSxJQUFHO0FBQUEsSUFDbEU7QUFBQSxFQUNGO0FBRUEsV0FBUyxXQUFXLE9BQXVCO0FBQ3pDLFNBQUssTUFBTSxDQUFDSCxPQUFNLFVBQVUsQ0FBQ0EsT0FBTSxLQUFLO0FBQ3hDLFFBQUksS0FBSyxPQUFRO0FBQ2pCLFVBQU0sVUFBVSwwQkFBMEIsTUFBTSxFQUFFO0FBQ2xEO0FBQUEsTUFDRSxLQUFLLHFCQUFxQixLQUFLLFlBQVksRUFBRSxNQUFNLENBQUM7QUFBQSxNQUNwRCw0Q0FBNEMsS0FBSyxNQUFNLEdBQUcsQ0FBQztBQUFBLElBQzdEO0FBQ0EsUUFBSSxLQUFLLFFBQVEsWUFBWSxRQUFTO0FBQ3RDLFNBQUssUUFBUSxVQUFVO0FBQ3ZCLFNBQUs7QUFBQSxNQUNIO0FBQUEsTUFDQSxFQUFFLFFBQVEsQ0FBQyxHQUFHLE9BQU87QUFBQSxNQUNyQixXQUFXLE1BQU0sU0FBUyxhQUFhO0FBQUEsSUFDekM7QUFBQSxFQUNGO0FBRUEsV0FBUyxPQUFhO0FBQ3BCLFVBQU0sRUFBRSxNQUFNLElBQUlBO0FBQ2xCLFFBQUksQ0FBQyxNQUFPO0FBRVosVUFBTSxRQUFRLE1BQU0sVUFBVUEsT0FBTSxTQUFTQSxPQUFNLElBQUksSUFBSSxNQUFNO0FBQ2pFLFVBQU0sT0FBTyxNQUFNLFdBQVcsTUFBTTtBQUNwQyxZQUFRLFNBQVMsU0FBUyxRQUFRLElBQUksQ0FBQztBQUN2QyxZQUFRLFFBQVEsV0FBVyxLQUFLLE1BQU0sT0FBTyxDQUFDLEdBQUcsTUFBTSxVQUFVLGFBQWEsS0FBSyxNQUFNLE9BQU8sQ0FBQyxLQUFLLEVBQUUsR0FBRyxNQUFNLFFBQVEsV0FBVyxLQUFLLE1BQU0sS0FBSyxDQUFDLEtBQUssRUFBRTtBQUFBLEVBQzlKO0FBRUEsUUFBTSxPQUFPQSxPQUFNLE9BQU8sQ0FBQyxTQUFTLE1BQU0sR0FBRyxNQUFNO0FBQ25ELFFBQU1JLFNBQVEsWUFBWSxNQUFNLEdBQUk7QUFDcEMsU0FBTztBQUNQLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxVQUFVO0FBQ1IsV0FBSztBQUNMLG9CQUFjQSxNQUFLO0FBQUEsSUFDckI7QUFBQSxFQUNGO0FBQ0Y7OztBQzFMTyxTQUFTLFNBQVMsTUFBWSxTQUE2QjtBQUNoRSxRQUFNLE9BQU8sb0JBQUksSUFBSSxDQUFDLEdBQUcsS0FBSyxLQUFLLE1BQU0sQ0FBQztBQUMxQyxhQUFXLEVBQUUsT0FBTyxJQUFJLEtBQUssQ0FBQyxHQUFJLEtBQUssU0FBUyxDQUFDLEdBQUksR0FBRyxPQUFPLEVBQUcsTUFBSyxJQUFJLEtBQUssRUFBRSxJQUFJLEdBQUc7QUFDekYsUUFBTSxLQUFLLENBQUMsR0FBRyxJQUFJLEVBQUUsT0FBTyxTQUFPLE9BQU8sS0FBSyxLQUFLLE1BQU0sRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLElBQUksQ0FBQztBQUNoRixRQUFNLFdBQVcsQ0FBMkMsS0FBVSxVQUNwRSxJQUFJLEtBQUssU0FBTyxJQUFJLFNBQVMsU0FBUyxJQUFJLE1BQU0sS0FBSztBQUN2RCxTQUFPLEdBQUcsTUFBTSxHQUFHLEVBQUUsRUFBRSxJQUFJLENBQUMsT0FBTyxPQUFPO0FBQUEsSUFDeEMsTUFBTSxLQUFLLEtBQUssTUFBTSxPQUFPLEdBQUcsSUFBSSxDQUFDLENBQUM7QUFBQSxJQUN0QyxPQUFPLFNBQVMsS0FBSyxTQUFTLENBQUMsR0FBRyxLQUFLLEdBQUcsU0FBUztBQUFBLElBQ25ELE9BQU8sU0FBUyxTQUFTLEtBQUssS0FBSztBQUFBLEVBQ3JDLEVBQUU7QUFDSjtBQUVPLFNBQVMsU0FBUyxLQUFrQixNQUFZLFNBQWtCLFNBQTZCO0FBQ3BHLE1BQUksQ0FBQyxLQUFLLE9BQU8sVUFBVSxDQUFDLFFBQVEsVUFBVSxDQUFDLEtBQUssS0FBSztBQUN2RCxRQUFJLGNBQWMsS0FBSztBQUN2QjtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFdBQVcsU0FBUyxNQUFNLE9BQU8sRUFBRSxJQUFJLENBQUMsRUFBRSxNQUFNLE9BQU8sTUFBTSxNQUFNO0FBQ3ZFLFFBQUksQ0FBQyxTQUFTLENBQUMsTUFBTyxRQUFPLFNBQVMsZUFBZSxJQUFJO0FBQ3pELFVBQU0sUUFBUSxFQUFFLFFBQVEsU0FBUyxRQUFRLENBQUMsR0FBRyxJQUFJO0FBQ2pELFFBQUksTUFBTyxPQUFNLE9BQU8sS0FBSztBQUM3QixRQUFJLFNBQVMsV0FBVyxNQUFNLFFBQVEsUUFBUSxPQUFPLE1BQU0sVUFBVSxRQUFRLE9BQU87QUFDbEYsWUFBTSxVQUFVLElBQUksWUFBWTtBQUFBLElBQ2xDO0FBQ0EsV0FBTztBQUFBLEVBQ1QsQ0FBQztBQUNELFFBQU0sT0FBTyxLQUFLLE1BQU0sS0FBSyxFQUFFLFFBQVEsRUFBRSxPQUFPLGFBQWEsR0FBRyxXQUFNLE1BQU0sS0FBSyxHQUFHLENBQUMseUJBQXlCO0FBQzlHLE9BQUssS0FBSyxHQUFHLFVBQVUsSUFBSTtBQUM3QjtBQUVBLFNBQVMsTUFBTSxTQUFzQixPQUFvQjtBQUN2RCxRQUFNLENBQUMsSUFBSSxFQUFFLElBQUksTUFBTSxVQUFVLENBQUMsTUFBTSxNQUFNLE1BQU0sTUFBTSxNQUFNLElBQUksSUFBSSxDQUFDLE1BQU0sSUFBSSxNQUFNLEVBQUU7QUFFM0YsUUFBTSxTQUFTLE1BQU0sUUFBUSxPQUFPLE9BQU8sWUFBWSxLQUFLLEtBQUssQ0FBQyxNQUFNO0FBQ3hFLE1BQUksT0FBTyxLQUFNLFNBQVEsTUFBTSxRQUFRLE9BQU8sU0FBVSxLQUFnQixJQUFJLEVBQUU7QUFDOUUsTUFBSSxPQUFPLEtBQU0sU0FBUSxNQUFNLGtCQUFrQixPQUFPLEVBQUU7QUFDMUQsYUFBVyxRQUFRLENBQUMsUUFBUSxPQUFPLFVBQVUsYUFBYSxRQUFRLEdBQVk7QUFDNUUsUUFBSSxNQUFNLElBQUksRUFBRyxTQUFRLFVBQVUsSUFBSSxNQUFNLElBQUksRUFBRTtBQUFBLEVBQ3JEO0FBQ0Y7QUFFQSxTQUFTLE9BQU8sT0FBZ0M7QUFDOUMsTUFBSSxPQUFPLFVBQVUsU0FBVSxRQUFPLGlCQUFpQixLQUFLO0FBQzVELE1BQUksVUFBVSxRQUFRLFVBQVUsS0FBTSxRQUFPLGdCQUFnQixLQUFLO0FBQ2xFLFNBQU87QUFDVDs7O0FDekRBLElBQU0sUUFBUTtBQUVQLElBQU0sY0FBTixNQUFrQjtBQUFBLEVBQ2YsU0FBbUIsQ0FBQztBQUFBLEVBQ3BCLFVBQVU7QUFBQSxFQUNWLFVBQVU7QUFBQTtBQUFBLEVBR2xCLE9BQU8sT0FBZSxNQUFjLFNBQXVCO0FBQ3pELFFBQUksWUFBWSxLQUFLLFNBQVM7QUFDNUIsV0FBSyxVQUFVO0FBQ2YsYUFBTztBQUFBLElBQ1Q7QUFDQSxVQUFNLFFBQVEsS0FBSyxNQUFNLEtBQUssSUFBSSxNQUFNLEtBQUssU0FBUyxLQUFLLElBQUksR0FBRyxNQUFNLFNBQVMsQ0FBQyxDQUFDLElBQUksS0FBSztBQUM1RixTQUFLLE9BQU8sU0FBUztBQUNyQixhQUFTLFFBQVEsUUFBUSxPQUFPLFFBQVEsTUFBTSxRQUFRLFNBQVMsT0FBTztBQUNwRSxVQUFJLE1BQU07QUFDVixlQUFTLElBQUksT0FBTyxJQUFJLEtBQUssSUFBSSxRQUFRLE9BQU8sTUFBTSxNQUFNLEdBQUcsSUFBSyxRQUFPLEtBQUssT0FBTyxNQUFNLENBQUMsQ0FBRTtBQUNoRyxXQUFLLE9BQU8sS0FBSyxHQUFHO0FBQUEsSUFDdEI7QUFDQSxTQUFLLFVBQVUsTUFBTTtBQUFBLEVBQ3ZCO0FBQUEsRUFFQSxPQUFPLE1BQW9CO0FBQ3pCLFdBQU8sS0FBSyxJQUFJLEdBQUcsS0FBSyxLQUFLLE1BQU0sS0FBSyxJQUFJLElBQUksS0FBSyxPQUFPLENBQUM7QUFBQSxFQUMvRDtBQUFBLEVBRUEsUUFBZ0I7QUFDZCxXQUFPLEtBQUssT0FBTyxPQUFPLENBQUMsS0FBSyxVQUFVLE1BQU0sT0FBTyxDQUFDO0FBQUEsRUFDMUQ7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUFlLE9BQXVCO0FBQzFDLFVBQU0sUUFBUSxLQUFLLE1BQU0sUUFBUSxLQUFLO0FBQ3RDLFFBQUksT0FBTztBQUNYLGFBQVMsSUFBSSxHQUFHLElBQUksT0FBTyxJQUFLLFNBQVEsS0FBSyxPQUFPLENBQUMsS0FBSztBQUMxRCxhQUFTLElBQUksUUFBUSxPQUFPLElBQUksT0FBTyxJQUFLLFNBQVEsS0FBSyxPQUFPLE1BQU0sQ0FBQyxDQUFFO0FBQ3pFLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLEdBQUcsT0FBZSxLQUFxQjtBQUNyQyxRQUFJLFFBQVE7QUFDWixRQUFJLE9BQU87QUFDWCxXQUFPLFFBQVEsS0FBSyxPQUFPLFNBQVMsS0FBSyxPQUFPLEtBQUssT0FBTyxLQUFLLEtBQU0sSUFBSyxTQUFRLEtBQUssT0FBTyxPQUFPO0FBQ3ZHLFFBQUksUUFBUSxRQUFRO0FBQ3BCLFdBQU8sUUFBUSxNQUFNLFNBQVMsS0FBSyxPQUFPLEtBQUssT0FBTyxNQUFNLEtBQUssQ0FBRSxLQUFLLElBQUssU0FBUSxLQUFLLE9BQU8sTUFBTSxPQUFPLENBQUU7QUFDaEgsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUVBLElBQU0sT0FBTztBQUNiLElBQU0sWUFBWTtBQUdYLFNBQVMsTUFBTSxNQUFzQjtBQUMxQyxNQUFJLENBQUMsVUFBVSxLQUFLLElBQUksRUFBRyxRQUFPLEtBQUs7QUFDdkMsU0FBTyxLQUFLLFVBQVUsS0FBSyxNQUFNLElBQUksR0FBRyxVQUFVO0FBQ3BEOzs7QUNwRE8sU0FBUyxhQUFhLEtBQTRCO0FBQ3ZELFFBQU0sWUFBWSxTQUFTLGFBQWE7QUFDeEMsTUFBSSxDQUFDLGFBQWEsVUFBVSxZQUFhLFFBQU8sQ0FBQztBQUNqRCxTQUFPLENBQUMsVUFBVSxZQUFZLFVBQVUsU0FBUyxFQUM5QyxJQUFJLFVBQVEsTUFBTSxLQUFLLElBQUksQ0FBQyxFQUM1QixPQUFPLENBQUMsUUFBNEIsUUFBUSxJQUFJLEVBQ2hELElBQUksU0FBTyxPQUFPLElBQUksUUFBUSxHQUFHLENBQUM7QUFDdkM7QUFFTyxTQUFTLGNBQWMsT0FBdUIsS0FBa0IsT0FBaUIsWUFBMkI7QUFDakgsUUFBTSxPQUFPLGFBQWEsUUFBUSxPQUFPLE1BQU0sSUFBSSxJQUFJLGFBQWEsS0FBSyxLQUFLO0FBQzlFLE1BQUksU0FBUyxRQUFRLENBQUMsTUFBTSxjQUFlO0FBQzNDLFFBQU0sY0FBYyxRQUFRLGNBQWMsSUFBSTtBQUM5QyxRQUFNLGVBQWU7QUFDdkI7QUFFQSxTQUFTLGFBQWEsS0FBa0IsT0FBZ0M7QUFDdEUsUUFBTSxRQUFRLFNBQVMsYUFBYSxHQUFHLGFBQWEsU0FBUyxhQUFhLEdBQUcsV0FBVyxDQUFDLElBQUk7QUFDN0YsTUFBSSxDQUFDLE1BQU8sUUFBTztBQUNuQixRQUFNLE9BQU8sTUFBTSxLQUFLLE1BQU0sZ0JBQWdCLE1BQU0sV0FBVztBQUMvRCxRQUFNLEtBQUssTUFBTSxLQUFLLE1BQU0sY0FBYyxNQUFNLFNBQVM7QUFDekQsU0FBTyxRQUFRLEtBQUssUUFBUSxPQUFPLE1BQU0sRUFBRSxJQUFJO0FBQ2pEO0FBRUEsU0FBUyxNQUFNLEtBQWtCLE1BQVksUUFBNEI7QUFDdkUsUUFBTSxNQUFNLE1BQU0sS0FBSyxJQUFJO0FBQzNCLE1BQUksQ0FBQyxJQUFLLFFBQU87QUFDakIsUUFBTSxTQUFTLFNBQVMsWUFBWTtBQUNwQyxTQUFPLFNBQVMsS0FBSyxDQUFDO0FBQ3RCLFNBQU8sT0FBTyxNQUFNLE1BQU07QUFDMUIsU0FBTyxFQUFFLEtBQUssT0FBTyxJQUFJLFFBQVEsR0FBRyxHQUFHLFFBQVEsT0FBTyxTQUFTLEVBQUUsT0FBTztBQUMxRTtBQUVPLFNBQVMsUUFBUSxPQUFpQixNQUFrQixJQUF3QjtBQUNqRixRQUFNLFFBQVEsUUFBUSxFQUFFLEtBQUssTUFBTSxPQUFPLFFBQVEsRUFBRTtBQUNwRCxRQUFNLE1BQU0sTUFBTSxFQUFFLEtBQUssTUFBTSxNQUFNLFFBQVEsT0FBTyxrQkFBa0I7QUFDdEUsTUFBSSxNQUFNLFFBQVEsSUFBSSxJQUFLLFFBQU8sTUFBTSxLQUFLLE1BQU0sR0FBRyxFQUFFLEtBQUssTUFBTSxNQUFNLFFBQVEsSUFBSSxNQUFNO0FBQzNGLFFBQU0sUUFBUSxDQUFDLE1BQU0sS0FBSyxNQUFNLEdBQUcsRUFBRSxLQUFLLE1BQU0sTUFBTSxNQUFNLENBQUM7QUFDN0QsV0FBUyxNQUFNLE1BQU0sTUFBTSxHQUFHLE1BQU0sSUFBSSxLQUFLLE1BQU8sT0FBTSxLQUFLLE1BQU0sS0FBSyxHQUFHLEVBQUUsSUFBSTtBQUNuRixRQUFNLEtBQUssTUFBTSxLQUFLLElBQUksR0FBRyxFQUFFLEtBQUssTUFBTSxHQUFHLElBQUksTUFBTSxDQUFDO0FBQ3hELFNBQU8sTUFBTSxLQUFLLElBQUk7QUFDeEI7QUFFQSxTQUFTLE1BQU0sS0FBa0IsTUFBdUM7QUFDdEUsUUFBTSxVQUFVLGdCQUFnQixjQUFjLE9BQVEsTUFBTSxpQkFBaUI7QUFDN0UsUUFBTSxNQUFNLFNBQVMsUUFBcUIsYUFBYSxLQUFLO0FBQzVELFNBQU8sT0FBTyxJQUFJLFNBQVMsR0FBRyxJQUFJLE1BQU07QUFDMUM7OztBQzNDQSxJQUFNLFdBQVc7QUFPVixJQUFNLGNBQU4sTUFBa0I7QUFBQSxFQXFCdkIsWUFDbUIsT0FDQSxRQUNBLE9BQ2pCO0FBSGlCO0FBQ0E7QUFDQTtBQUVqQixTQUFLLFVBQVUsTUFBTSxNQUFNO0FBQzNCLFNBQUssT0FBTyxPQUFPLEtBQUssUUFBUSxLQUFLLEtBQUs7QUFDMUMsU0FBSyxVQUFVLEVBQUUsT0FBTyxFQUFFLE9BQU8sVUFBVSxNQUFNLE9BQU8sYUFBYSxPQUFPLGNBQWMsT0FBTyxVQUFVLEVBQUUsQ0FBQztBQUM5RyxTQUFLLFFBQVEsT0FBTyxLQUFLLE1BQU07QUFDL0IsU0FBSyxRQUFRLGlCQUFpQixVQUFVLE1BQU0sS0FBSyxTQUFTLEdBQUcsRUFBRSxTQUFTLEtBQUssQ0FBQztBQUNoRixTQUFLLFFBQVEsaUJBQWlCLFFBQVEsV0FBUyxjQUFjLE9BQU8sS0FBSyxTQUFTLEtBQUssT0FBTyxLQUFLLFVBQVUsQ0FBQztBQUM5RyxTQUFLLFFBQVEsaUJBQWlCLFdBQVcsV0FBUyxLQUFLLElBQUksS0FBSyxDQUFDO0FBQ2pFLFNBQUssUUFBUSxpQkFBaUIsYUFBYSxNQUFNLEtBQUssVUFBVSxLQUFLLENBQUM7QUFDdEUsU0FBSyxVQUFVLElBQUksZUFBZSxNQUFNLEtBQUssUUFBUSxDQUFDO0FBQ3RELFNBQUssUUFBUSxRQUFRLEtBQUssT0FBTztBQUFBLEVBQ25DO0FBQUEsRUFkbUI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBdkJWO0FBQUEsRUFDVCxZQUFZO0FBQUEsRUFDWixPQUFPO0FBQUE7QUFBQSxFQUVQLFNBQVM7QUFBQSxFQUVRLFNBQVMsRUFBRSxPQUFPLEVBQUUsT0FBTyxnQkFBZ0IsQ0FBQztBQUFBLEVBQzVDLFNBQVMsRUFBRSxPQUFPLEVBQUUsT0FBTyxnQkFBZ0IsQ0FBQztBQUFBLEVBQzVDLFFBQVEsRUFBRSxRQUFRLEVBQUUsT0FBTyxnQkFBZ0IsZUFBZSxPQUFPLEdBQUcsSUFBSSxPQUFPLEdBQUcsQ0FBQztBQUFBLEVBQ25GLFFBQVEsb0JBQUksSUFBc0I7QUFBQSxFQUNsQyxVQUFVLElBQUksWUFBWTtBQUFBLEVBQzFCO0FBQUEsRUFDQTtBQUFBLEVBQ1QsZ0JBQWdCO0FBQUEsRUFDaEIsVUFBVTtBQUFBLEVBQ1YsU0FBUztBQUFBLEVBQ1QsYUFBYTtBQUFBLEVBQ2IsWUFBWTtBQUFBLEVBQ1osYUFBYTtBQUFBLEVBbUJyQixVQUFnQjtBQUNkLFNBQUssUUFBUSxXQUFXO0FBQ3hCLFNBQUssTUFBTSxRQUFRLEtBQUssT0FBTztBQUFBLEVBQ2pDO0FBQUEsRUFFQSxRQUFRLE1BQXFCO0FBQzNCLFNBQUssT0FBTztBQUNaLFNBQUssUUFBUSxVQUFVLE9BQU8sV0FBVyxJQUFJO0FBQzdDLFNBQUssUUFBUSxhQUFhO0FBQzFCLFNBQUssUUFBUSxPQUFPLEtBQUssTUFBTTtBQUMvQixTQUFLLE9BQU87QUFBQSxFQUNkO0FBQUEsRUFFQSxPQUFPLFdBQTBCO0FBQy9CLFNBQUssWUFBWTtBQUNqQixTQUFLLE9BQU87QUFDWixTQUFLLE1BQU07QUFBQSxFQUNiO0FBQUE7QUFBQSxFQUdBLGdCQUFzQjtBQUNwQixTQUFLLGlCQUFpQjtBQUN0QixTQUFLLE9BQU87QUFBQSxFQUNkO0FBQUEsRUFFQSxPQUFPLE9BQW9CO0FBQ3pCLFNBQUssWUFBWTtBQUNqQixVQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUssTUFBTTtBQUNyQyxVQUFNLFNBQVMsS0FBSyxJQUFJLEtBQUssSUFBSSxLQUFLLFFBQVEsZUFBZTtBQUM3RCxVQUFNLFNBQVMsTUFBTSxLQUFLLE1BQU0sS0FBSyxNQUFNLEdBQUcsRUFBRSxLQUFLLE1BQU0sR0FBRyxNQUFNLEtBQUssQ0FBQyxJQUFJLEtBQUs7QUFDbkYsVUFBTSxFQUFFLFlBQVksWUFBWSxJQUFJLEtBQUs7QUFDekMsVUFBTSxTQUFTLFVBQVUsY0FBYyxTQUFTLGFBQWEsY0FBYztBQUMzRSxTQUFLLFFBQVEsU0FBUyxLQUFLLFFBQVEsU0FBUyxhQUFhLEtBQUssSUFBSSxHQUFHLFNBQVMsY0FBYyxDQUFDLEdBQUcsTUFBTTtBQUN0RyxTQUFLLGNBQWM7QUFDbkIsU0FBSyxNQUFNO0FBQUEsRUFDYjtBQUFBLEVBRUEsU0FBZTtBQUNiLFVBQU0sU0FBUyxLQUFLLFFBQVE7QUFDNUIsUUFBSSxDQUFDLE9BQVE7QUFDYixVQUFNLEVBQUUsU0FBUyxNQUFNLElBQUk7QUFDM0IsVUFBTSxRQUFRLEtBQUssV0FBVztBQUM5QixRQUFJLEtBQUssTUFBTTtBQUNiLFlBQU0sT0FBTyxRQUFRLGFBQWEsSUFBSSxLQUFLLElBQUksR0FBRyxRQUFRLE9BQU8sTUFBTSxLQUFLO0FBQzVFLFVBQUksT0FBTyxTQUFTLElBQUksRUFBRyxNQUFLLFFBQVEsT0FBTyxNQUFNLE9BQU8sTUFBTSxLQUFLLFFBQVEsQ0FBQztBQUFBLElBQ2xGO0FBQ0EsVUFBTSxRQUFRLEtBQUssT0FBTyxLQUFLLElBQUksS0FBSyxJQUFJLFFBQVEsS0FBSztBQUN6RCxVQUFNLE9BQU8sUUFBUSxjQUFjLENBQUMsS0FBSyxZQUFZLEtBQUssU0FBUztBQUNuRSxTQUFLLE9BQU8sTUFBTSxTQUFTLEdBQUcsS0FBSztBQUNuQyxRQUFJLEtBQUssVUFBVyxNQUFLLFNBQVMsUUFBUSxNQUFNO0FBQUEsYUFDdkMsU0FBUyxNQUFNO0FBQ3RCLFlBQU0sU0FBUyxLQUFLLFFBQVEsWUFBWSxLQUFLO0FBQzdDLFdBQUssU0FBUyxLQUFLLElBQUksS0FBSyxJQUFJLEdBQUcsT0FBTyxNQUFNLEtBQUssQ0FBQyxJQUFJLE1BQU07QUFBQSxJQUNsRTtBQUNBLFVBQU0sRUFBRSxVQUFVLElBQUksS0FBSztBQUMzQixVQUFNLFFBQVEsS0FBSyxRQUFRLFNBQVM7QUFDcEMsU0FBSyxTQUFTLE1BQU0sUUFBUTtBQUM1QixTQUFLLEtBQUssS0FBSyxJQUFJLEdBQUcsUUFBUSxRQUFRLEdBQUcsS0FBSyxJQUFJLE9BQU8sS0FBSyxRQUFRLFlBQVksTUFBTSxJQUFJLElBQUksUUFBUSxDQUFDO0FBQ3pHLFlBQVEsT0FBTyxPQUFPO0FBQ3RCLFlBQVEsYUFBYTtBQUFBLEVBQ3ZCO0FBQUEsRUFFUSxLQUFLLE9BQWUsS0FBbUI7QUFDN0MsVUFBTSxFQUFFLE1BQU0sSUFBSTtBQUNsQixVQUFNLFNBQVMsQ0FBQyxRQUF5QixPQUFPLE1BQU0sUUFBUSxTQUFTLE1BQU0sTUFBTSxRQUFRO0FBQzNGLFVBQU0sU0FBUyxJQUFJLElBQUksYUFBYSxLQUFLLE9BQU8sRUFBRSxPQUFPLFNBQU8sS0FBSyxNQUFNLElBQUksR0FBRyxDQUFDLENBQUM7QUFDcEYsYUFBUyxJQUFJLE9BQU8sSUFBSSxLQUFLLElBQUssUUFBTyxJQUFJLE1BQU0sUUFBUSxDQUFDO0FBQzVELGVBQVcsQ0FBQyxLQUFLLEVBQUUsUUFBUSxDQUFDLEtBQUssS0FBSyxPQUFPO0FBQzNDLFVBQUksT0FBTyxJQUFJLEdBQUcsRUFBRztBQUNyQixjQUFRLE9BQU87QUFDZixXQUFLLE1BQU0sT0FBTyxHQUFHO0FBQUEsSUFDdkI7QUFDQSxVQUFNLFVBQVUsS0FBSyxPQUFPLFFBQVEsS0FBSyxPQUFPLE9BQU8sS0FBSztBQUM1RCxRQUFJLFFBQVEsS0FBSyxPQUFPO0FBQ3hCLGVBQVcsT0FBTyxDQUFDLEdBQUcsTUFBTSxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sSUFBSSxDQUFDLEdBQUc7QUFDbkQsWUFBTSxNQUFNLEtBQUssTUFBTSxJQUFJLEdBQUc7QUFDOUIsWUFBTSxVQUFVLEtBQUssV0FBVyxFQUFFLE9BQU8sRUFBRSxPQUFPLGNBQWMsWUFBWSxJQUFJLENBQUM7QUFDakYsVUFBSSxDQUFDLE9BQU8sSUFBSSxXQUFXLEtBQUssaUJBQWlCLE9BQU8sS0FBSyxRQUFRLE1BQU07QUFDekUsaUJBQVMsU0FBUyxNQUFNLEtBQUssR0FBRyxHQUFHLEtBQUssT0FBTyxHQUFHLEdBQUcsR0FBRyxPQUFPO0FBQy9ELGFBQUssTUFBTSxJQUFJLEtBQUssRUFBRSxTQUFTLFFBQVEsS0FBSyxjQUFjLENBQUM7QUFBQSxNQUM3RDtBQUNBLGNBQVEsVUFBVSxPQUFPLFVBQVUsQ0FBQyxPQUFPLEdBQUcsQ0FBQztBQUMvQyxVQUFJLFlBQVksTUFBTyxTQUFRLE1BQU07QUFBQSxVQUNoQyxNQUFLLE9BQU8sYUFBYSxTQUFTLEtBQUs7QUFDNUMsVUFBSSxDQUFDLEtBQUssS0FBTSxNQUFLLFNBQVMsS0FBSyxJQUFJLEtBQUssUUFBUSxNQUFNLEtBQUssR0FBRyxFQUFFLEtBQUssTUFBTTtBQUFBLElBQ2pGO0FBQ0EsU0FBSyxPQUFPLE1BQU0sWUFBWSxjQUFjLEtBQUssSUFBSSxLQUFLLENBQUM7QUFDM0QsU0FBSyxPQUFPLE1BQU0sV0FBVyxLQUFLLE9BQU8sS0FBSyxHQUFHLEtBQUssU0FBUyxDQUFDO0FBQUEsRUFDbEU7QUFBQSxFQUVRLGFBQXFCO0FBQzNCLFVBQU0sRUFBRSxNQUFNLElBQUksS0FBSztBQUV2QixXQUFPLE1BQU0sTUFBTSxTQUFTLENBQUMsR0FBRyxTQUFTLEtBQUssTUFBTSxTQUFTLElBQUksTUFBTTtBQUFBLEVBQ3pFO0FBQUEsRUFFUSxJQUFJLE9BQXVCO0FBQ2pDLFdBQU8sS0FBSyxjQUFjLEtBQUssT0FBTyxLQUFLLFFBQVEsTUFBTSxLQUFLLE1BQU0sT0FBTyxLQUFLLElBQUk7QUFBQSxFQUN0RjtBQUFBLEVBRVEsUUFBUSxRQUF3QjtBQUN0QyxVQUFNLE1BQU0sS0FBSyxJQUFJLEdBQUcsS0FBSyxNQUFNLFNBQVMsS0FBSyxVQUFVLENBQUM7QUFDNUQsVUFBTSxRQUFRLEtBQUssT0FBTyxLQUFLLFFBQVEsR0FBRyxLQUFLLE1BQU0sT0FBTyxHQUFHLElBQUk7QUFDbkUsV0FBTyxLQUFLLElBQUksT0FBTyxLQUFLLElBQUksR0FBRyxLQUFLLFdBQVcsSUFBSSxDQUFDLENBQUM7QUFBQSxFQUMzRDtBQUFBLEVBRVEsVUFBa0I7QUFDeEIsV0FBTyxLQUFLLElBQUksSUFBSSxLQUFLLE9BQU8sS0FBSyxPQUFPLGNBQWMsTUFBTSxLQUFLLFNBQVMsQ0FBQztBQUFBLEVBQ2pGO0FBQUEsRUFFUSxTQUFTLEtBQW1CO0FBQ2xDLFNBQUssUUFBUSxZQUFZLEtBQUssSUFBSSxHQUFHLEdBQUc7QUFDeEMsU0FBSyxVQUFVLEtBQUssUUFBUTtBQUFBLEVBQzlCO0FBQUEsRUFFUSxXQUFpQjtBQUN2QixVQUFNLEVBQUUsV0FBVyxjQUFjLGFBQWEsSUFBSSxLQUFLO0FBQ3ZELFVBQU0sUUFBUSxZQUFZLGdCQUFnQixlQUFlO0FBQ3pELFFBQUksWUFBWSxLQUFLLFVBQVUsS0FBSyxDQUFDLE1BQU8sTUFBSyxZQUFZO0FBQUEsYUFDcEQsTUFBTyxNQUFLLFlBQVk7QUFDakMsU0FBSyxVQUFVO0FBQ2YsU0FBSyxPQUFPO0FBQ1osU0FBSyxNQUFNO0FBQUEsRUFDYjtBQUFBLEVBRVEsVUFBZ0I7QUFDdEIsUUFBSSxDQUFDLEtBQUssUUFBUSxhQUFjO0FBQ2hDLFVBQU0sTUFBTSxLQUFLLE1BQU0sc0JBQXNCO0FBQzdDLFNBQUssWUFBWSxJQUFJLFFBQVEsT0FBTyxLQUFLO0FBQ3pDLFNBQUssYUFBYSxJQUFJLFVBQVUsS0FBSztBQUNyQyxRQUFJLEtBQUssS0FBTSxNQUFLLFFBQVEsYUFBYTtBQUN6QyxTQUFLLE9BQU87QUFDWixTQUFLLE1BQU07QUFBQSxFQUNiO0FBQUEsRUFFUSxJQUFJLE9BQTRCO0FBQ3RDLFNBQUssTUFBTSxXQUFXLE1BQU0sWUFBWSxNQUFNLElBQUksWUFBWSxNQUFNLEtBQUs7QUFDdkUsWUFBTSxlQUFlO0FBQ3JCLFdBQUssVUFBVSxJQUFJO0FBQUEsSUFDckIsV0FBVyxNQUFNLFFBQVEsU0FBVSxNQUFLLFVBQVUsS0FBSztBQUFBLGFBQzlDLE1BQU0sUUFBUSxNQUFPLE1BQUssT0FBTyxJQUFJO0FBQUEsRUFDaEQ7QUFBQTtBQUFBLEVBR1EsVUFBVSxZQUEyQjtBQUMzQyxRQUFJLEtBQUssZUFBZSxXQUFZO0FBQ3BDLFNBQUssYUFBYTtBQUNsQixTQUFLLFFBQVEsVUFBVSxPQUFPLG1CQUFtQixVQUFVO0FBQzNELFVBQU0sWUFBWSxTQUFTLGFBQWE7QUFDeEMsUUFBSSxXQUFZLFlBQVcsa0JBQWtCLEtBQUssTUFBTTtBQUFBLFFBQ25ELFlBQVcsZ0JBQWdCO0FBQUEsRUFDbEM7QUFDRjs7O0FDek1BLElBQU0sZUFBZTtBQUNyQixJQUFNLFFBQVE7QUFFUCxJQUFNLFlBQU4sTUFBZ0I7QUFBQSxFQU9yQixZQUE2QixPQUFpQjtBQUFqQjtBQUFBLEVBQWtCO0FBQUEsRUFBbEI7QUFBQSxFQU43QixVQUFtQixDQUFDO0FBQUEsRUFDcEIsVUFBVTtBQUFBLEVBQ1YsUUFBUTtBQUFBLEVBQ0EsVUFBeUI7QUFBQSxFQUN6QixPQUFPO0FBQUEsRUFJZixJQUFJLFNBQWtCO0FBQ3BCLFdBQU8sS0FBSyxZQUFZO0FBQUEsRUFDMUI7QUFBQTtBQUFBLEVBR0EsSUFBSSxTQUFrQjtBQUNwQixXQUFPLEtBQUssUUFBUSxVQUFVO0FBQUEsRUFDaEM7QUFBQSxFQUVBLElBQUlDLFFBQWUsV0FBMEI7QUFDM0MsU0FBSyxRQUFRQTtBQUNiLFNBQUssVUFBVUEsU0FBUSxJQUFJLE9BQU9BLE9BQU0sUUFBUSx1QkFBdUIsTUFBTSxHQUFHLFlBQVksTUFBTSxJQUFJLElBQUk7QUFDMUcsU0FBSyxNQUFNO0FBQUEsRUFDYjtBQUFBO0FBQUEsRUFHQSxRQUFjO0FBQ1osU0FBSyxVQUFVLENBQUM7QUFDaEIsU0FBSyxVQUFVO0FBQ2YsU0FBSyxPQUFPLEtBQUssTUFBTTtBQUFBLEVBQ3pCO0FBQUE7QUFBQSxFQUdBLFlBQVksS0FBbUI7QUFDN0IsUUFBSSxPQUFPLEtBQUssS0FBTTtBQUN0QixTQUFLLE9BQU8sS0FBSyxJQUFJLEtBQUssS0FBSyxNQUFNLEtBQUs7QUFDMUMsVUFBTSxPQUFPLEtBQUssUUFBUSxVQUFVLFdBQVMsTUFBTSxPQUFPLEtBQUssSUFBSTtBQUNuRSxRQUFJLFFBQVEsRUFBRyxNQUFLLFFBQVEsU0FBUztBQUNyQyxTQUFLLFVBQVUsS0FBSyxJQUFJLEtBQUssU0FBUyxLQUFLLFFBQVEsU0FBUyxDQUFDO0FBQUEsRUFDL0Q7QUFBQTtBQUFBLEVBR0EsVUFBbUI7QUFDakIsUUFBSSxDQUFDLEtBQUssV0FBVyxLQUFLLE9BQVEsUUFBTztBQUN6QyxVQUFNLE1BQU0sS0FBSyxJQUFJLEtBQUssTUFBTSxPQUFPLEdBQUcsS0FBSyxPQUFPLEtBQUs7QUFDM0QsV0FBTyxLQUFLLE9BQU8sS0FBSyxLQUFLLFFBQVE7QUFDbkMsaUJBQVcsU0FBUyxLQUFLLEdBQUcsS0FBSyxJQUFJLEVBQUcsTUFBSyxRQUFRLEtBQUssS0FBSztBQUFBLElBQ2pFO0FBQ0EsV0FBTyxLQUFLLFFBQVEsS0FBSyxNQUFNLFFBQVEsQ0FBQyxLQUFLO0FBQUEsRUFDL0M7QUFBQSxFQUVBLEdBQUcsS0FBc0I7QUFDdkIsUUFBSSxDQUFDLEtBQUssUUFBUyxRQUFPLENBQUM7QUFDM0IsVUFBTSxRQUFpQixDQUFDO0FBQ3hCLGVBQVcsU0FBUyxLQUFLLE1BQU0sS0FBSyxHQUFHLEVBQUUsS0FBSyxTQUFTLEtBQUssT0FBTyxHQUFHO0FBQ3BFLFlBQU0sS0FBSyxFQUFFLEtBQUssT0FBTyxNQUFNLE9BQU8sS0FBSyxNQUFNLFFBQVEsTUFBTSxDQUFDLEVBQUUsT0FBTyxDQUFDO0FBQUEsSUFDNUU7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxLQUFLLElBQVksV0FBaUM7QUFDaEQsVUFBTSxJQUFJLEtBQUssUUFBUTtBQUN2QixRQUFJLENBQUMsRUFBRyxRQUFPO0FBQ2YsUUFBSSxLQUFLLFdBQVcsRUFBRyxNQUFLLFdBQVcsS0FBSyxVQUFVLEtBQUssS0FBSztBQUFBLFNBQzNEO0FBQ0gsWUFBTSxRQUFRLEtBQUssUUFBUSxVQUFVLFdBQVMsTUFBTSxPQUFPLFNBQVM7QUFDcEUsV0FBSyxVQUFVLEtBQUssSUFBSSxLQUFLLElBQUksT0FBTyxDQUFDLEtBQUssUUFBUSxJQUFJLElBQUksUUFBUSxJQUFJLEtBQUs7QUFBQSxJQUNqRjtBQUNBLFdBQU8sS0FBSyxRQUFRLEtBQUssT0FBTyxLQUFLO0FBQUEsRUFDdkM7QUFDRjs7O0FDMUVBLElBQU0sUUFBUTtBQUVQLFNBQVMsUUFBUUMsUUFBb0I7QUFDMUMsUUFBTSxTQUFTLElBQUksVUFBVUEsT0FBTSxHQUFHO0FBQ3RDLFFBQU0sVUFBVUEsT0FBTSxJQUFJLE1BQU07QUFDaEMsTUFBSUMsU0FBUTtBQUVaLFFBQU0sUUFBUSxFQUFFLE9BQU8sRUFBRSxPQUFPLFdBQVcsQ0FBQztBQUM1QyxRQUFNLFVBQVUsRUFBRSxPQUFPLEVBQUUsT0FBTyxpQkFBaUIsQ0FBQztBQUNwRCxRQUFNLE9BQU8sT0FBTyxtQkFBbUIsTUFBTSxTQUFTLE9BQU8sSUFBSSxHQUFHLEVBQUUsT0FBTyxvQkFBb0IsR0FBRyxLQUFLLE1BQU0sQ0FBQztBQUNoSCxRQUFNLFdBQVcsSUFBSSxZQUFZRCxPQUFNLEtBQUssUUFBUSxNQUFNLFlBQVksQ0FBQztBQUV2RSxRQUFNLE1BQU0sRUFBRSxTQUFTO0FBQUEsSUFDckIsTUFBTTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsYUFBYTtBQUFBLElBQ2IsY0FBYztBQUFBLEVBQ2hCLENBQUM7QUFDRCxRQUFNLFFBQVEsRUFBRSxRQUFRLEVBQUUsT0FBTyxZQUFZLGFBQWEsU0FBUyxDQUFDO0FBQ3BFLFFBQU0sV0FBVztBQUFBLElBQ2Y7QUFBQSxJQUNBLE1BQU0sS0FBSyxFQUFFO0FBQUEsSUFDYixFQUFFLE9BQU8scUJBQXFCLE9BQU8sZ0NBQWdDLGNBQWMsaUJBQWlCO0FBQUEsSUFDcEcsS0FBSyxJQUFJO0FBQUEsRUFDWDtBQUNBLFFBQU0sT0FBTztBQUFBLElBQ1g7QUFBQSxJQUNBLE1BQU0sS0FBSyxDQUFDO0FBQUEsSUFDWixFQUFFLE9BQU8scUJBQXFCLE9BQU8sc0JBQXNCLGNBQWMsYUFBYTtBQUFBLElBQ3RGLEtBQUssTUFBTTtBQUFBLEVBQ2I7QUFDQSxRQUFNLFlBQVksT0FBTyxNQUFNLE9BQU8sTUFBTSxVQUFVLEdBQUc7QUFBQSxJQUN2RCxPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsSUFDUCxjQUFjO0FBQUEsRUFDaEIsQ0FBQztBQUNELFFBQU0sT0FBTyxPQUFPLFFBQVEsT0FBTyxhQUFXLFNBQVMsUUFBUSxPQUFPLEdBQUcsRUFBRSxPQUFPLGtCQUFrQixDQUFDO0FBQ3JHLFFBQU0sU0FBUyxPQUFPLFVBQVUsTUFBTSxlQUFhLFNBQVMsT0FBTyxTQUFTLEdBQUcsRUFBRSxPQUFPLHVCQUF1QixDQUFDO0FBQ2hILFFBQU0sV0FBVyxPQUFPLFlBQVksTUFBTSxLQUFLLFlBQVksR0FBRyxFQUFFLE9BQU8scUJBQXFCLEdBQUcsS0FBSyxVQUFVLENBQUM7QUFFL0csS0FBRyxLQUFLO0FBQUEsSUFDTixPQUFPLE1BQU0sVUFBVTtBQUFBLElBQ3ZCLFNBQVMsV0FBUztBQUNoQixVQUFJLE1BQU0sUUFBUSxRQUFTLE1BQUssTUFBTSxXQUFXLEtBQUssQ0FBQztBQUFBLGVBQzlDLE1BQU0sUUFBUSxZQUFZLElBQUksT0FBTztBQUM1QyxZQUFJLFFBQVE7QUFDWixrQkFBVTtBQUFBLE1BQ1osTUFBTztBQUNQLFlBQU0sZUFBZTtBQUNyQixZQUFNLGdCQUFnQjtBQUFBLElBQ3hCO0FBQUEsRUFDRixDQUFDO0FBRUQsUUFBTSxVQUFVO0FBQUEsSUFDZDtBQUFBLElBQ0EsRUFBRSxPQUFPLGNBQWM7QUFBQSxJQUN2QjtBQUFBLE1BQ0U7QUFBQSxNQUNBLEVBQUUsT0FBTyxhQUFhO0FBQUEsTUFDdEIsRUFBRSxRQUFRLEVBQUUsT0FBTyxXQUFXLEdBQUcsS0FBSyxXQUFXLFVBQVUsTUFBTSxLQUFLO0FBQUEsTUFDdEUsRUFBRSxRQUFRLEVBQUUsT0FBTyxZQUFZLENBQUM7QUFBQSxNQUNoQyxFQUFFLFFBQVEsRUFBRSxPQUFPLFdBQVcsR0FBRyxNQUFNLFFBQVEsUUFBUTtBQUFBLElBQ3pEO0FBQUEsSUFDQSxFQUFFLE9BQU8sRUFBRSxPQUFPLGVBQWUsR0FBRyxTQUFTLFNBQVMsU0FBUyxNQUFNLEtBQUs7QUFBQSxFQUM1RTtBQUNBLEtBQUcsU0FBUztBQUFBLElBQ1YsU0FBUyxXQUFTO0FBQ2hCLFVBQUksRUFBRSxNQUFNLFdBQVcsTUFBTSxZQUFZLE1BQU0sSUFBSSxZQUFZLE1BQU0sSUFBSztBQUMxRSxZQUFNLGVBQWU7QUFDckIsWUFBTSxnQkFBZ0I7QUFDdEIsVUFBSSxNQUFNO0FBQ1YsVUFBSSxPQUFPO0FBQUEsSUFDYjtBQUFBLEVBQ0YsQ0FBQztBQUVELFdBQVMsWUFBa0I7QUFDekIsV0FBTyxJQUFJLElBQUksT0FBTyxVQUFVLGFBQWEsY0FBYyxNQUFNLE1BQU07QUFDdkUsa0JBQWM7QUFDZCxhQUFTLGNBQWM7QUFBQSxFQUN6QjtBQUVBLFdBQVMsZ0JBQXNCO0FBQzdCLFFBQUksUUFBUSxXQUFZLFFBQU8sTUFBTTtBQUFBLFFBQ2hDLFFBQU8sWUFBWSxRQUFRLElBQUk7QUFDcEMsWUFBUSxPQUFPLE9BQU87QUFDdEIsWUFBUSxhQUFhO0FBQ3JCLFVBQU0sT0FBTyxPQUFPLFFBQVE7QUFDNUIsZ0JBQVk7QUFDWix5QkFBcUJDLE1BQUs7QUFDMUIsUUFBSSxLQUFNLENBQUFBLFNBQVEsc0JBQXNCLGFBQWE7QUFBQSxFQUN2RDtBQUVBLFdBQVMsS0FBSyxJQUFrQjtBQUM5QixVQUFNLFFBQVEsT0FBTyxLQUFLLElBQUksU0FBUyxNQUFNO0FBQzdDLFFBQUksTUFBTyxVQUFTLE9BQU8sS0FBSztBQUNoQyxnQkFBWTtBQUFBLEVBQ2Q7QUFFQSxXQUFTLGNBQW9CO0FBQzNCLFVBQU0sUUFBUSxHQUFHLE1BQU0sT0FBTyxRQUFRLE1BQU0sQ0FBQyxHQUFHLE9BQU8sU0FBUyxNQUFNLEVBQUU7QUFDeEUsVUFBTSxLQUFLLE9BQU8sV0FBVyxJQUFJLEdBQUcsTUFBTSxPQUFPLFVBQVUsQ0FBQyxDQUFDLFNBQVM7QUFDdEUsWUFBUSxPQUFPLENBQUMsT0FBTyxTQUFTLEtBQUssT0FBTyxRQUFRLFNBQVMsR0FBRyxFQUFFLEdBQUcsS0FBSyxLQUFLLFVBQVU7QUFDekYsYUFBUyxXQUFXLEtBQUssV0FBVyxDQUFDLE9BQU8sUUFBUTtBQUNwRCxlQUFXLFFBQVEsQ0FBQyxVQUFVLE1BQU0sS0FBSyxFQUFHLE1BQUssTUFBTSxPQUFPLE1BQU07QUFBQSxFQUN0RTtBQUVBLFdBQVMsY0FBb0I7QUFDM0IsVUFBTSxRQUFRLFNBQVMsU0FBUztBQUNoQyxTQUFLLE1BQU0sQ0FBQyxTQUFTLFNBQVM7QUFDOUIsVUFBTSxFQUFFLElBQUksSUFBSUQ7QUFDaEIsVUFBTSxRQUFRLElBQUksUUFBUSxLQUFNLElBQUksTUFBTSxXQUFXLEtBQUssSUFBSSxNQUFNLENBQUMsR0FBRyxTQUFTO0FBQ2pGLFNBQUssT0FBTyxLQUFLO0FBQ2pCLFlBQVEsT0FBT0EsT0FBTSxRQUFRLDZCQUE2QixzQkFBc0I7QUFDaEYsZ0JBQVksSUFBSSxhQUFhLENBQUMsU0FBUyxTQUFTLFVBQVUsSUFBSSxLQUFLO0FBQUEsRUFDckU7QUFFQSxXQUFTLFlBQVksU0FBd0I7QUFDM0MsU0FBSyxTQUFTLE9BQU87QUFDckIsUUFBSSxDQUFDLFdBQVcsUUFBUSxRQUFRLFVBQVUsT0FBT0EsT0FBTSxJQUFJLEtBQUssRUFBRztBQUNuRSxZQUFRLFFBQVEsUUFBUSxPQUFPQSxPQUFNLElBQUksS0FBSztBQUM5QyxVQUFNLE9BQU8sT0FBTyxzQkFBc0IsTUFBTSxLQUFLLFlBQVksSUFBSSxHQUFHLEVBQUUsT0FBTyxxQkFBcUIsQ0FBQztBQUN2RyxTQUFLLFNBQVMsR0FBRyxNQUFNQSxPQUFNLElBQUksS0FBSyxDQUFDLGtCQUFrQixJQUFJO0FBQUEsRUFDL0Q7QUFFQSxpQkFBZSxZQUFZLE1BQXdDO0FBQ2pFLFNBQUssV0FBVztBQUNoQixTQUFLLGNBQWM7QUFDbkIsVUFBTSxTQUFTLE1BQU1BLE9BQU0sWUFBWTtBQUN2QyxTQUFLLFdBQVc7QUFDaEIsU0FBSyxjQUFjLFNBQVMsdUJBQXVCO0FBQUEsRUFDckQ7QUFFQSxpQkFBZSxjQUE2QjtBQUMxQyxhQUFTLFdBQVc7QUFDcEIsVUFBTSxRQUFvQixDQUFDO0FBQzNCLFFBQUksS0FBSztBQUNULFdBQU8sS0FBS0EsT0FBTSxTQUFTO0FBQ3pCLFlBQU0sUUFBUSxNQUFNQSxPQUFNLFFBQVEsSUFBSSxLQUFLLElBQUlBLE9BQU0sU0FBUyxLQUFLLEtBQUssQ0FBQztBQUN6RSxVQUFJLENBQUMsT0FBTyxPQUFRO0FBQ3BCLFlBQU0sS0FBSyxNQUFNLE1BQU0sQ0FBQztBQUN4QixZQUFNLE1BQU07QUFDWixlQUFTLFVBQVcsY0FBYyxHQUFHLEtBQUssTUFBTyxNQUFNLEtBQU1BLE9BQU0sT0FBTyxDQUFDO0FBQUEsSUFDN0U7QUFDQSxhQUFTLFdBQVc7QUFDcEIsYUFBUyxVQUFXLGNBQWMsS0FBS0EsT0FBTSxVQUFVLHlCQUF5QjtBQUNoRixRQUFJLE1BQU1BLE9BQU0sUUFBUyxRQUFPLEdBQUdBLE9BQU0sT0FBTyxNQUFNLEtBQUssUUFBUSxJQUFJLEtBQUssT0FBTyxFQUFFLE1BQU0sYUFBYSxDQUFDLENBQUM7QUFBQSxFQUM1RztBQUVBLFFBQU0sU0FBUyxNQUFZO0FBQ3pCLFFBQUksT0FBTyxPQUFRLGVBQWM7QUFDakMsYUFBUyxPQUFPO0FBQ2hCLGdCQUFZO0FBQUEsRUFDZDtBQUNBLFFBQU0sT0FBT0EsT0FBTSxPQUFPLENBQUMsT0FBTyxPQUFPLEdBQUcsTUFBTTtBQUNsRCxjQUFZO0FBQ1osU0FBTztBQUVQLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxVQUFVO0FBQ1IsV0FBSztBQUNMLDJCQUFxQkMsTUFBSztBQUMxQixNQUFBRCxPQUFNLElBQUksUUFBUSxPQUFPO0FBQ3pCLGVBQVMsUUFBUTtBQUFBLElBQ25CO0FBQUEsRUFDRjtBQUNGOzs7QUN4S0EsSUFBTSxTQUFTO0FBRVIsU0FBUyxTQUFTRSxRQUFvQjtBQUMzQyxRQUFNLE1BQU0sUUFBUUEsTUFBSztBQUN6QixRQUFNLFFBQVEsRUFBRSxTQUFTLEVBQUUsT0FBTyxZQUFZLGNBQWMsZ0JBQWdCLENBQUM7QUFDN0UsTUFBSSxRQUFxQixDQUFDO0FBQzFCLE1BQUksUUFBa0IsQ0FBQztBQUV2QixXQUFTLFNBQWU7QUFDdEIsVUFBTSxRQUFRLENBQUMsR0FBR0EsT0FBTSxPQUFPLEtBQUssQ0FBQyxFQUFFLE1BQU0sR0FBRyxNQUFNO0FBQ3RELFFBQUksTUFBTSxLQUFLLElBQUksTUFBTSxNQUFNLEtBQUssSUFBSSxHQUFHO0FBQ3pDLGlCQUFXLFFBQVEsTUFBTyxNQUFLLFFBQVE7QUFDdkMsY0FBUTtBQUNSLGNBQVEsTUFBTSxJQUFJLFVBQVEsSUFBSSxVQUFVQSxRQUFPLENBQUMsSUFBSSxHQUFHLElBQUksQ0FBQztBQUM1RCxXQUFLLE9BQU8sR0FBRyxNQUFNLElBQUksVUFBUSxLQUFLLE9BQU8sQ0FBQztBQUFBLElBQ2hEO0FBQ0EsZUFBVyxRQUFRLE1BQU8sTUFBSyxJQUFJLFFBQVEsT0FBTyxLQUFLO0FBQ3ZELFNBQUssT0FBTyxNQUFNLFNBQVMsQ0FBQztBQUFBLEVBQzlCO0FBRUEsUUFBTSxPQUFPQSxPQUFNLE9BQU8sQ0FBQyxTQUFTLEdBQUcsTUFBTTtBQUM3QyxTQUFPO0FBQ1AsU0FBTztBQUFBLElBQ0wsU0FBUyxFQUFFLE9BQU8sRUFBRSxPQUFPLGNBQWMsR0FBRyxJQUFJLFNBQVMsS0FBSztBQUFBLElBQzlELFVBQVU7QUFDUixXQUFLO0FBQ0wsVUFBSSxRQUFRO0FBQ1osaUJBQVcsUUFBUSxNQUFPLE1BQUssUUFBUTtBQUFBLElBQ3pDO0FBQUEsRUFDRjtBQUNGOzs7QUN4QkEsSUFBTSxVQUFVLENBQUMsVUFBMEIsR0FBRyxPQUFPLEtBQUssTUFBTSxRQUFRLEVBQUUsSUFBSSxFQUFFLENBQUM7QUFFMUUsU0FBUyxjQUFjQyxRQUFvQjtBQUNoRCxRQUFNLFFBQVEsTUFBZ0I7QUFDNUIsVUFBTSxVQUFVQSxPQUFNLE9BQU8sV0FBV0EsT0FBTSxVQUFVLEVBQUUsQ0FBQyxLQUFLO0FBQ2hFLFdBQU9BLE9BQU0sVUFBVSxFQUFFLElBQUksT0FBSyxJQUFJLE9BQU87QUFBQSxFQUMvQztBQUNBLFFBQU0sV0FBc0I7QUFBQSxJQUMxQixFQUFFLE9BQU8sMkJBQTJCLE9BQU8sU0FBUyxRQUFRLE1BQU0sQ0FBQyxNQUFNLE9BQU8sTUFBTSxHQUFHQSxPQUFNLFVBQVUsR0FBRyxDQUFDLEVBQUU7QUFBQSxJQUMvRyxFQUFFLE9BQU8sVUFBVSxPQUFPLFNBQVMsUUFBUSxNQUFNLENBQUMsTUFBTSxVQUFVLE1BQU0sR0FBR0EsT0FBTSxVQUFVLE1BQU0sQ0FBQyxFQUFFO0FBQUEsSUFDcEcsRUFBRSxPQUFPLG1CQUFtQixPQUFPLFNBQVMsUUFBUSxNQUFNLFVBQVUsU0FBTyxJQUFJLFdBQVcsRUFBRTtBQUFBLElBQzVGLEVBQUUsT0FBTyxjQUFjLE9BQU8sU0FBUyxRQUFRLE1BQU0sVUFBVSxTQUFPLElBQUksTUFBTSxFQUFFO0FBQUEsRUFDcEY7QUFFQSxXQUFTLFVBQVUsUUFBaUY7QUFDbEcsV0FBT0EsT0FBTSxVQUFVLEtBQUssSUFBSSxTQUFPLE1BQU0sR0FBRyxJQUFJLEtBQUssSUFBSSxJQUFJLElBQUksSUFBSSxNQUFNLEdBQUcsT0FBTyxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ2hHO0FBRUEsUUFBTSxRQUFRLFNBQVMsSUFBSSxhQUFXO0FBQ3BDLFVBQU0sT0FBTyxJQUFJLEtBQUs7QUFDdEIsVUFBTSxRQUFRLEVBQUUsUUFBUSxFQUFFLE9BQU8sZ0JBQWdCLENBQUM7QUFDbEQsVUFBTSxPQUFPLEVBQUUsT0FBTyxFQUFFLE9BQU8sZUFBZSxHQUFHLEVBQUUsUUFBUSxFQUFFLE9BQU8sZ0JBQWdCLEdBQUcsUUFBUSxLQUFLLEdBQUcsS0FBSztBQUM1RyxVQUFNQyxXQUFVLEVBQUUsV0FBVyxFQUFFLE9BQU8sV0FBVyxjQUFjLFFBQVEsTUFBTSxHQUFHLE1BQU0sS0FBSyxPQUFPO0FBQ2xHLFdBQU8sRUFBRSxTQUFTLE1BQU0sT0FBTyxTQUFBQSxTQUFRO0FBQUEsRUFDekMsQ0FBQztBQUNELFFBQU0sUUFBUSxFQUFFLE9BQU8sRUFBRSxPQUFPLFdBQVcsQ0FBQztBQUM1QyxRQUFNQyxRQUFPLEVBQUUsT0FBTyxFQUFFLE9BQU8sWUFBWSxHQUFHLEdBQUcsTUFBTSxJQUFJLFVBQVEsS0FBSyxPQUFPLENBQUM7QUFDaEYsUUFBTSxVQUFVLEVBQUUsT0FBTyxFQUFFLE9BQU8sVUFBVSxHQUFHQSxPQUFNLEtBQUs7QUFFMUQsV0FBUyxTQUFlO0FBQ3RCLGVBQVcsRUFBRSxTQUFTLE1BQU0sT0FBTyxTQUFTLEtBQUssS0FBSyxPQUFPO0FBQzNELFlBQU0sU0FBUyxRQUFRLE9BQU87QUFDOUIsWUFBTUMsU0FBUSxPQUFPLEtBQUssU0FBTyxJQUFJLEVBQUUsS0FBSyxPQUFLLE1BQU0sSUFBSSxDQUFDO0FBQzVELFdBQUssTUFBTUEsTUFBSztBQUNoQixVQUFJLENBQUNBLE9BQU87QUFDWixXQUFLLFVBQVUsT0FBTyxhQUFhLE9BQU8sV0FBVyxDQUFDO0FBQ3RELFlBQU0sT0FBTyxPQUFPLFdBQVcsSUFBSSxPQUFPLENBQUMsR0FBRyxFQUFFLFNBQVMsT0FBSyxNQUFNLElBQUksSUFBSTtBQUM1RSxjQUFRLE9BQU8sT0FBTyxTQUFTLFdBQVcsUUFBUSxNQUFNLElBQUksSUFBSSxFQUFFO0FBQ2xFLFdBQUssSUFBSSxRQUFRLEVBQUUsTUFBTSxZQUFZLEtBQUssT0FBTyxRQUFRLEtBQUssT0FBTyxRQUFRLE9BQU8sT0FBTyxFQUFFLENBQUM7QUFBQSxJQUNoRztBQUNBLFVBQU0sVUFBVSxNQUFNLE1BQU0sVUFBUSxLQUFLLFFBQVEsTUFBTTtBQUN2RCxTQUFLLE9BQU8sT0FBTztBQUNuQixRQUFJLFFBQVMsTUFBSyxPQUFPSCxPQUFNLFFBQVEsMEJBQTBCLHVCQUF1QjtBQUFBLEVBQzFGO0FBRUEsUUFBTSxPQUFPQSxPQUFNLE9BQU8sQ0FBQyxhQUFhLE9BQU8sR0FBRyxNQUFNO0FBQ3hELFNBQU87QUFDUCxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0EsVUFBVTtBQUNSLFdBQUs7QUFDTCxpQkFBVyxFQUFFLEtBQUssS0FBSyxNQUFPLE1BQUssUUFBUTtBQUFBLElBQzdDO0FBQUEsRUFDRjtBQUNGO0FBRUEsU0FBUyxNQUFNLE1BQWMsR0FBYSxHQUE2QjtBQUNyRSxTQUFPLEVBQUUsTUFBTSxHQUFHLEVBQUU7QUFDdEI7QUFFQSxTQUFTLFFBQVEsT0FBdUI7QUFDdEMsU0FBTyxNQUFNLEtBQUssTUFBTSxLQUFLLENBQUM7QUFDaEM7OztBQ2pFTyxTQUFTLEtBQUssT0FBZSxLQUFZLFNBQVMsR0FBRyxTQUF5QztBQUNuRyxRQUFNLE9BQU8sU0FBUyxLQUFLO0FBQzNCLFFBQU0sUUFBeUIsSUFBSSxJQUFJLE1BQU0sSUFBSTtBQUNqRCxRQUFNLFNBQVMsSUFBSTtBQUFBLElBQUksQ0FBQ0ksSUFBRyxNQUN6QixFQUFFLE9BQU87QUFBQSxNQUNQLE9BQU87QUFBQSxNQUNQLE1BQU07QUFBQSxNQUNOLElBQUksR0FBRyxJQUFJLFVBQVUsQ0FBQztBQUFBLE1BQ3RCLG1CQUFtQixHQUFHLElBQUksSUFBSSxDQUFDO0FBQUEsTUFDL0IsUUFBUTtBQUFBLElBQ1YsQ0FBQztBQUFBLEVBQ0g7QUFDQSxRQUFNLFVBQVUsSUFBSSxJQUFJLENBQUMsRUFBRSxLQUFLLEdBQUcsTUFBTTtBQUN2QyxVQUFNLFNBQVM7QUFBQSxNQUNiO0FBQUEsTUFDQSxFQUFFLE1BQU0sVUFBVSxPQUFPLFVBQVUsTUFBTSxPQUFPLElBQUksR0FBRyxJQUFJLElBQUksQ0FBQyxJQUFJLGlCQUFpQixHQUFHLElBQUksVUFBVSxDQUFDLEdBQUc7QUFBQSxNQUMxRztBQUFBLElBQ0Y7QUFDQSxXQUFPLEdBQUcsUUFBUSxFQUFFLE9BQU8sTUFBTSxPQUFPLENBQUMsR0FBRyxTQUFTLFdBQVMsSUFBSSxPQUFPLENBQUMsRUFBRSxDQUFDO0FBQUEsRUFDL0UsQ0FBQztBQUVELFdBQVMsT0FBTyxPQUFxQjtBQUNuQyxlQUFXLENBQUMsR0FBRyxNQUFNLEtBQUssUUFBUSxRQUFRLEdBQUc7QUFDM0MsYUFBTyxhQUFhLGlCQUFpQixPQUFPLE1BQU0sS0FBSyxDQUFDO0FBQ3hELGFBQU8sV0FBVyxNQUFNLFFBQVEsSUFBSTtBQUNwQyxXQUFLLE9BQU8sQ0FBQyxHQUFJLE1BQU0sS0FBSztBQUFBLElBQzlCO0FBQ0EsUUFBSSxDQUFDLE1BQU0sS0FBSyxHQUFHO0FBQ2pCLFlBQU0sT0FBTyxJQUFJLEtBQUssRUFBRyxLQUFLO0FBQzlCLFlBQU0sS0FBSyxJQUFJO0FBQ2YsYUFBTyxLQUFLLEVBQUcsT0FBTyxLQUFLLE9BQU87QUFBQSxJQUNwQztBQUNBLGNBQVUsS0FBSztBQUFBLEVBQ2pCO0FBRUEsV0FBUyxJQUFJLE9BQXNCLE9BQXFCO0FBQ3RELFVBQU0sT0FBTyxJQUFJLFNBQVM7QUFDMUIsVUFBTSxTQUFTLEVBQUUsWUFBWSxRQUFRLEdBQUcsV0FBVyxRQUFRLEdBQUcsTUFBTSxHQUFHLEtBQUssS0FBSyxFQUFFLE1BQU0sR0FBRztBQUM1RixRQUFJLFdBQVcsT0FBVztBQUMxQixVQUFNLGVBQWU7QUFDckIsVUFBTSxnQkFBZ0I7QUFDdEIsVUFBTSxXQUFXLFNBQVMsSUFBSSxVQUFVLElBQUk7QUFDNUMsV0FBTyxPQUFPO0FBQ2QsWUFBUSxPQUFPLEVBQUcsTUFBTTtBQUFBLEVBQzFCO0FBRUEsUUFBTSxPQUFPLEVBQUUsT0FBTyxFQUFFLE9BQU8sV0FBVyxNQUFNLFdBQVcsY0FBYyxNQUFNLEdBQUcsR0FBRyxPQUFPO0FBQzVGLFNBQU8sTUFBTTtBQUNiLFNBQU87QUFBQSxJQUNMLFNBQVMsRUFBRSxPQUFPLEVBQUUsT0FBTyxZQUFZLEdBQUcsTUFBTSxHQUFHLE1BQU07QUFBQSxJQUN6RCxVQUFVO0FBQ1IsaUJBQVcsUUFBUSxNQUFPLE9BQU0sUUFBUTtBQUFBLElBQzFDO0FBQUEsRUFDRjtBQUNGOzs7QUMvQ08sU0FBUyxRQUFRQyxRQUFjLFNBQXFCLEVBQUUsS0FBSyxFQUFFLEdBQVM7QUFDM0UsUUFBTSxTQUFTLFdBQVdBLE1BQUs7QUFDL0IsUUFBTSxPQUFPO0FBQUEsSUFDWDtBQUFBLElBQ0E7QUFBQSxNQUNFLEVBQUUsTUFBTSxPQUFPLE1BQU0sTUFBTSxTQUFTQSxNQUFLLEVBQUU7QUFBQSxNQUMzQyxFQUFFLE1BQU0sV0FBVyxNQUFNLE1BQU0sV0FBV0EsTUFBSyxFQUFFO0FBQUEsTUFDakQsRUFBRSxNQUFNLGFBQWEsTUFBTSxNQUFNLGNBQWNBLE1BQUssRUFBRTtBQUFBLE1BQ3RELEVBQUUsTUFBTSxTQUFTLE1BQU0sTUFBTSxVQUFVQSxNQUFLLEVBQUU7QUFBQSxNQUM5QyxFQUFFLE1BQU0sV0FBVyxNQUFNLE1BQU0sWUFBWUEsTUFBSyxFQUFFO0FBQUEsSUFDcEQ7QUFBQSxJQUNBLE9BQU87QUFBQSxJQUNQLFNBQU87QUFDTCxhQUFPLE1BQU07QUFBQSxJQUNmO0FBQUEsRUFDRjtBQUNBLFFBQU0sVUFBVSxFQUFFLE9BQU8sRUFBRSxPQUFPLFdBQVcsR0FBRywyQkFBc0I7QUFDdEUsUUFBTSxVQUFVLEtBQUssU0FBUyxPQUFPLFNBQVMsS0FBSyxPQUFPO0FBRTFELFdBQVMsU0FBZTtBQUN0QixTQUFLLFNBQVNBLE9BQU0sVUFBVSxJQUFJO0FBQ2xDLFNBQUssS0FBSyxTQUFTQSxPQUFNLFVBQVUsSUFBSTtBQUFBLEVBQ3pDO0FBRUEsUUFBTSxPQUFPQSxPQUFNLE9BQU8sQ0FBQyxPQUFPLEdBQUcsTUFBTTtBQUMzQyxTQUFPO0FBQ1AsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLFVBQVU7QUFDUixXQUFLO0FBQ0wsYUFBTyxRQUFRO0FBQ2YsV0FBSyxRQUFRO0FBQUEsSUFDZjtBQUFBLEVBQ0Y7QUFDRjtBQUdPLFNBQVMsUUFBUSxVQUFzQztBQUM1RCxTQUFPLEVBQUUsT0FBTyxFQUFFLE9BQU8sV0FBVyw4QkFBOEIsT0FBTyxHQUFHLEdBQUcsUUFBUTtBQUN6Rjs7O0FDN0NBLElBQU0sZUFBZTtBQUdkLFNBQVMsU0FBUyxRQUFnRDtBQUN2RSxRQUFNLFNBQVMsb0JBQUksSUFBMkI7QUFDOUMsYUFBV0MsVUFBUyxRQUFRO0FBQzFCLFVBQU0sVUFBVSxPQUFPLElBQUlBLE9BQU0sS0FBSyxLQUFLLENBQUM7QUFDNUMsV0FBTyxJQUFJQSxPQUFNLE9BQU8sT0FBTztBQUMvQixVQUFNLFNBQVMsY0FBY0EsUUFBTyxNQUFNO0FBQzFDLFVBQU1DLFFBQU8sVUFBVSxRQUFRLEtBQUssV0FBUyxjQUFjLE1BQU0sQ0FBQyxHQUFJLE1BQU0sTUFBTSxNQUFNO0FBQ3hGLFFBQUlBLE1BQU0sQ0FBQUEsTUFBSyxLQUFLRCxNQUFLO0FBQUEsUUFDcEIsU0FBUSxLQUFLLENBQUNBLE1BQUssQ0FBQztBQUFBLEVBQzNCO0FBQ0EsU0FBTyxDQUFDLEdBQUcsTUFBTTtBQUNuQjtBQUVBLFNBQVMsY0FBY0EsUUFBa0IsUUFBb0M7QUFDM0UsTUFBSUEsT0FBTSxZQUFhLFFBQU9BLE9BQU07QUFDcEMsUUFBTUUsVUFDSixDQUFDLFFBQVEsTUFBTSxFQUFFLFNBQVNGLE9BQU0sSUFBSSxLQUFLLE9BQU8sS0FBSyxTQUFPLElBQUksU0FBUyxVQUFVLElBQUksVUFBVUEsT0FBTSxLQUFLO0FBQzlHLFNBQU9FLFVBQVNGLE9BQU0sUUFBUTtBQUNoQztBQUVPLFNBQVMsU0FBU0csUUFBYyxRQUFvQixXQUEwQztBQUNuRyxRQUFNLFdBQXNCLENBQUM7QUFDN0IsUUFBTSxXQUFnQyxDQUFDO0FBQ3ZDLFFBQU0sVUFBVSxFQUFFLE9BQU8sRUFBRSxPQUFPLFlBQVksTUFBTSxTQUFTLFFBQVEsS0FBSyxDQUFDO0FBQzNFLFFBQU1DLFFBQU8sRUFBRSxPQUFPLEVBQUUsT0FBTyxhQUFhLE1BQU0sVUFBVSxRQUFRLEtBQUssQ0FBQztBQUMxRSxRQUFNLFFBQVEsRUFBRSxNQUFNO0FBQ3RCLFFBQU0sU0FBUyxFQUFFLE1BQU07QUFDdkIsUUFBTSxTQUFTLE9BQU8sT0FBTyxNQUFNLEtBQUssS0FBSyxHQUFHLEVBQUUsT0FBTyx1QkFBdUIsR0FBRyxLQUFLLE1BQU0sQ0FBQztBQUMvRixNQUFJQyxTQUFRO0FBQ1osTUFBSSxRQUFRO0FBRVosV0FBUyxTQUFxQjtBQUM1QixVQUFNLFFBQVEsT0FBTyxZQUFZLFNBQVMsSUFBSSxTQUFPLENBQUMsSUFBSSxNQUFNLE1BQU0sSUFBSSxNQUFNLENBQUMsQ0FBQyxDQUFDO0FBQ25GLGVBQVcsVUFBVSxVQUFVO0FBQzdCLGlCQUFXLEVBQUUsT0FBQUwsT0FBTSxLQUFLLE9BQU8sRUFBRyxPQUFNQSxPQUFNLElBQUksSUFBSTtBQUFBLElBQ3hEO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFFQSxXQUFTLFNBQVMsT0FBZSxTQUFxQztBQUNwRSxVQUFNLFdBQVcsUUFBUSxJQUFJLFdBQVM7QUFDcEMsWUFBTSxPQUFPLE1BQU0sSUFBSSxDQUFBQSxXQUFTLFFBQVFBLFFBQU8sT0FBTyxPQUFPQSxPQUFNLElBQUksS0FBS0EsT0FBTSxTQUFTLE9BQU8sQ0FBQztBQUNuRyxlQUFTLEtBQUssR0FBRyxJQUFJO0FBQ3JCLFVBQUksS0FBSyxXQUFXLEVBQUcsUUFBTyxLQUFLLENBQUMsRUFBRztBQUN2QyxZQUFNLE1BQU0sS0FBSyxVQUFVLFNBQU8sUUFBUSxPQUFPLE9BQU8sSUFBSSxNQUFNLElBQUksQ0FBQyxDQUFDO0FBQ3hFLFlBQU0sU0FBUyxhQUFhLE1BQU0sS0FBSyxJQUFJLEdBQUcsR0FBRyxHQUFHLE9BQU87QUFDM0QsZUFBUyxLQUFLLE1BQU0sS0FBSyxPQUFPLFNBQU8sUUFBUSxPQUFPLE9BQU8sQ0FBQyxDQUFDO0FBQy9ELGFBQU8sT0FBTztBQUFBLElBQ2hCLENBQUM7QUFDRCxXQUFPLEVBQUUsWUFBWSxFQUFFLE9BQU8sY0FBYyxHQUFHLEVBQUUsVUFBVSxDQUFDLEdBQUcsS0FBSyxHQUFHLEdBQUcsUUFBUTtBQUFBLEVBQ3BGO0FBRUEsV0FBUyxVQUFnQjtBQUN2QixpQkFBYUssTUFBSztBQUNsQixJQUFBQSxTQUFRLE9BQU8sV0FBVyxNQUFNLEtBQUssUUFBUSxHQUFHLFlBQVk7QUFBQSxFQUM5RDtBQUdBLGlCQUFlLFVBQXlCO0FBQ3RDLFVBQU0sT0FBTyxFQUFFO0FBQ2YsUUFBSTtBQUNGLFlBQU0sRUFBRSxNQUFNLElBQUksTUFBTSxJQUFJRixPQUFNLFFBQVEsRUFBRSxNQUFNLFdBQVcsTUFBTSxXQUFXLFFBQVEsT0FBTyxFQUFFLENBQUM7QUFDaEcsVUFBSSxTQUFTLE1BQU87QUFDcEIsY0FBUSxPQUFPLE9BQU8sTUFBTSxLQUFLLFNBQVMsRUFBRSxDQUFDO0FBQzdDLGNBQVEsUUFBUSxPQUFPLE1BQU0sS0FBSyxVQUFVLEVBQUUsQ0FBQztBQUMvQyxXQUFLLE1BQU0sS0FBSyxLQUFpRDtBQUFBLElBQ25FLFNBQVMsT0FBTztBQUNkLFVBQUksU0FBUyxNQUFPLE1BQUssU0FBUyxLQUFLLENBQUM7QUFBQSxJQUMxQztBQUFBLEVBQ0Y7QUFFQSxpQkFBZSxPQUFzQjtBQUNuQyxXQUFPLFdBQVc7QUFDbEIsU0FBSyxJQUFJO0FBQ1QsUUFBSTtBQUNGLFlBQU0sT0FBTyxJQUFJQSxPQUFNLFFBQVEsRUFBRSxNQUFNLFdBQVcsTUFBTSxVQUFVLFFBQVEsT0FBTyxFQUFFLENBQUM7QUFDcEYsWUFBTSxFQUFFLE1BQU0sSUFBSSxNQUFNLFVBQVUsTUFBTSxNQUFNLEtBQUtDLE9BQU0sSUFBSSxDQUFDO0FBQzlELGdCQUFVLE9BQU8sTUFBTSxLQUFLLE1BQU0sQ0FBQztBQUFBLElBQ3JDLFNBQVMsT0FBTztBQUNkLFdBQUssU0FBUyxLQUFLLENBQUM7QUFBQSxJQUN0QixVQUFFO0FBQ0EsYUFBTyxXQUFXO0FBQ2xCLFdBQUtBLE9BQU0sS0FBSztBQUFBLElBQ2xCO0FBQUEsRUFDRjtBQUVBLFdBQVMsS0FBSyxPQUFtRTtBQUMvRSxTQUFLLFNBQVMsUUFBUSxLQUFLLENBQUM7QUFDNUIsUUFBSSxDQUFDLE1BQU87QUFDWjtBQUFBLE1BQ0U7QUFBQSxNQUNBLEVBQUUsT0FBTyxFQUFFLE9BQU8sbUJBQW1CLEdBQUcsS0FBSyxPQUFPLEdBQUcsRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLE9BQU8sQ0FBQztBQUFBLE1BQ2hGLEVBQUUsT0FBTyxFQUFFLE9BQU8sZ0JBQWdCLEdBQUcsTUFBTSxJQUFJO0FBQUEsSUFDakQ7QUFBQSxFQUNGO0FBRUEsUUFBTSxRQUFRLFNBQVMsT0FBTyxPQUFPLE9BQU8sQ0FBQUosV0FBUyxDQUFDQSxPQUFNLFFBQVEsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLE9BQU8sR0FBRyxNQUFNLFNBQVMsT0FBTyxHQUFHLENBQUM7QUFDakgsUUFBTSxXQUFXLFNBQVMsT0FBTyxPQUFPLE9BQU8sQ0FBQUEsV0FBU0EsT0FBTSxRQUFRLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxPQUFPLEdBQUcsTUFBTSxTQUFTLE9BQU8sR0FBRyxDQUFDO0FBQ25ILFFBQU0sT0FBTyxTQUFTLFNBQVMsS0FBSyxFQUFFLFdBQVcsRUFBRSxPQUFPLFVBQVUsR0FBRyxFQUFFLFdBQVcsQ0FBQyxHQUFHLGNBQWMsR0FBRyxHQUFHLFFBQVE7QUFDcEgsUUFBTSxPQUFPLEtBQUssb0JBQW9CO0FBQUEsSUFDcEMsRUFBRSxNQUFNLFNBQVMsTUFBTSxNQUFNLFNBQVMsS0FBSyxFQUFFO0FBQUEsSUFDN0MsRUFBRSxNQUFNLFVBQVUsTUFBTSxNQUFNLFNBQVMsTUFBTSxFQUFFO0FBQUEsRUFDakQsQ0FBQztBQUNELFVBQVFJLE9BQU0scURBQXFEO0FBQ25FLFFBQU0sUUFBUTtBQUFBLElBQ1o7QUFBQSxJQUNBLEVBQUUsT0FBTyxlQUFlO0FBQUEsSUFDeEIsS0FBSztBQUFBLElBQ0w7QUFBQSxJQUNBQTtBQUFBLElBQ0EsRUFBRSxPQUFPLEVBQUUsT0FBTyxrQkFBa0IsR0FBRyxNQUFNO0FBQUEsRUFDL0M7QUFDQSxRQUFNLFVBQVUsRUFBRSxRQUFRLEVBQUUsT0FBTyxVQUFVLEdBQUcsRUFBRSxPQUFPLEVBQUUsT0FBTyxpQkFBaUIsR0FBRyxHQUFHLE9BQU8sSUFBSSxHQUFHLEtBQUs7QUFDNUcsVUFBUSxpQkFBaUIsVUFBVSxXQUFTO0FBQzFDLFVBQU0sZUFBZTtBQUNyQixTQUFLLEtBQUs7QUFBQSxFQUNaLENBQUM7QUFDRCxPQUFLLFFBQVE7QUFDYixTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0EsVUFBVTtBQUNSLG1CQUFhQyxNQUFLO0FBQ2xCLFdBQUssUUFBUTtBQUFBLElBQ2Y7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxTQUFTLFNBQVMsT0FBbUQ7QUFDbkUsTUFBSSxpQkFBaUIsU0FBVSxRQUFPO0FBQ3RDLFNBQU8sRUFBRSxTQUFTLHNCQUFzQixNQUFNLGlFQUFpRTtBQUNqSDtBQUVBLFNBQVMsU0FBUyxNQUF5QjtBQUN6QyxRQUFNQyxRQUFPLFdBQVcsTUFBTSxLQUFLLGVBQWUsSUFBSSxVQUFVO0FBQ2hFLFNBQU8sRUFBRSxTQUFTLEVBQUUsT0FBTyxFQUFFLE9BQU8sZ0JBQWdCLEdBQUcsRUFBRSxPQUFPLENBQUMsR0FBRyxJQUFJLEdBQUdBLEtBQUksR0FBRyxTQUFTLE1BQU0sT0FBVTtBQUM3RztBQUdPLFNBQVMsVUFBVUgsUUFBb0I7QUFDNUMsUUFBTSxRQUFRLEVBQUUsS0FBSztBQUNyQixRQUFNLFVBQVUsRUFBRSxPQUFPLEVBQUUsT0FBTyxXQUFXLEdBQUcsd0JBQW1CO0FBQ25FLE1BQUksT0FBb0I7QUFDeEIsTUFBSSxNQUFtQjtBQUV2QixXQUFTLE9BQWE7QUFDcEIsU0FBSyxRQUFRO0FBQ2IsVUFBTTtBQUNOLFFBQUksS0FBTSxNQUFLLE9BQU8sS0FBSyxPQUFPO0FBQUEsRUFDcEM7QUFFQSxXQUFTLFFBQVEsT0FBcUI7QUFDcEMsSUFBQUEsT0FBTSxPQUFPLEtBQUs7QUFDbEIsU0FBSyxRQUFRO0FBQ2IsVUFBTSxRQUFRQSxNQUFLO0FBQ25CLFVBQU0sUUFBUSxPQUFPLG9CQUFvQixNQUFNLEVBQUUsT0FBTyxxQkFBcUIsR0FBRyxLQUFLLE1BQU0sQ0FBQztBQUM1RixTQUFLLE9BQU8sRUFBRSxPQUFPLEVBQUUsT0FBTyxVQUFVLEdBQUcsS0FBSyxHQUFHLElBQUksT0FBTztBQUFBLEVBQ2hFO0FBRUEsaUJBQWUsT0FBc0I7QUFDbkMsUUFBSTtBQUNGLFlBQU0sUUFBUSxJQUFJQSxPQUFNLFFBQVEsRUFBRSxNQUFNLFdBQVcsTUFBTSxPQUFPLENBQUM7QUFDakUsWUFBTSxFQUFFLE1BQU0sSUFBSSxNQUFNO0FBQUEsUUFBVTtBQUFBLFFBQU8sTUFDdkMsUUFBUSxTQUFTLHVEQUF1RDtBQUFBLE1BQzFFO0FBQ0EsYUFBTyxTQUFTQSxRQUFPLE1BQU0sS0FBSyxNQUFvQixPQUFPO0FBQzdELFdBQUssT0FBTyxLQUFLLE9BQU87QUFBQSxJQUMxQixTQUFTLE9BQU87QUFDZCxZQUFNLEVBQUUsU0FBUyxLQUFLLElBQUksU0FBUyxLQUFLO0FBQ3hDLFdBQUssT0FBTyxFQUFFLE9BQU8sRUFBRSxPQUFPLFdBQVcsR0FBRyxHQUFHLE9BQU8sSUFBSSxJQUFJLEVBQUUsQ0FBQztBQUFBLElBQ25FO0FBQUEsRUFDRjtBQUVBLE9BQUssT0FBTyxPQUFPO0FBQ25CLE9BQUssS0FBSztBQUNWLFNBQU87QUFBQSxJQUNMLFNBQVMsS0FBSyxLQUFLO0FBQUEsSUFDbkIsVUFBVTtBQUNSLFlBQU0sUUFBUTtBQUNkLFdBQUssUUFBUTtBQUFBLElBQ2Y7QUFBQSxFQUNGO0FBQ0Y7OztBQ2hMTyxJQUFNLGNBQWM7QUFFcEIsU0FBUyxZQUFrQjtBQUNoQyxTQUFPLEVBQUUsTUFBTSxJQUFJLE9BQU8sTUFBTSxLQUFLLEVBQUU7QUFDekM7QUFHTyxTQUFTLFFBQVEsTUFBWSxRQUFnQixNQUFjLE9BQTJCO0FBQzNGLFFBQU0sTUFBTSxTQUFTLEtBQUs7QUFDMUIsTUFBSSxNQUFNLGFBQWE7QUFDckIsU0FBSyxNQUFNLEtBQUssSUFBSSxLQUFLLEtBQUssTUFBTSxXQUFXO0FBQy9DLFFBQUksVUFBVSxZQUFhO0FBQzNCLFdBQU8sS0FBSyxNQUFNLEdBQUcsY0FBYyxNQUFNO0FBQUEsRUFDM0M7QUFDQSxRQUFNLE1BQU0sS0FBSztBQUNqQixNQUFJLFdBQVcsSUFBSSxPQUFRLE1BQUssT0FBTyxNQUFNO0FBQUEsV0FDcEMsU0FBUyxJQUFJLE9BQVEsTUFBSyxPQUFPLE1BQU0sSUFBSSxPQUFPLFNBQVMsSUFBSSxNQUFNLElBQUk7QUFBQSxNQUM3RSxNQUFLLE9BQU8sSUFBSSxNQUFNLEdBQUcsTUFBTSxJQUFJLE9BQU8sSUFBSSxNQUFNLFNBQVMsS0FBSyxNQUFNO0FBQzdFLE1BQUksS0FBSyxTQUFTLE1BQU8sT0FBTSxNQUFNLFFBQVEsU0FBUyxLQUFLLFFBQVEsS0FBSztBQUMxRTtBQUVPLFNBQVMsVUFBVSxNQUFZLFFBQXNCO0FBQzFELE9BQUssT0FBTyxLQUFLLEtBQUssTUFBTSxHQUFHLE1BQU07QUFDckMsT0FBSyxNQUFNO0FBQ1gsTUFBSSxLQUFLLE1BQU8sTUFBSyxRQUFRLFFBQVEsS0FBSyxPQUFPLEdBQUcsTUFBTTtBQUM1RDtBQUVPLFNBQVMsVUFBVSxNQUFZLFFBQXNCO0FBQzFELFVBQVEsTUFBTSxHQUFHLElBQUksT0FBTyxLQUFLLElBQUksUUFBUSxLQUFLLEtBQUssTUFBTSxDQUFDLEdBQUcsSUFBSTtBQUN2RTtBQUVBLFNBQVMsTUFBTSxNQUFZLE9BQWUsS0FBYSxPQUEyQjtBQUNoRixRQUFNLFFBQVEsS0FBSyxTQUFTLENBQUM7QUFDN0IsUUFBTSxPQUFPLE1BQU0sTUFBTSxTQUFTLENBQUM7QUFDbkMsTUFBSSxDQUFDLFFBQVEsS0FBSyxPQUFPLE9BQU87QUFDOUIsUUFBSSxDQUFDLE1BQU87QUFDWixRQUFJLFFBQVEsS0FBSyxRQUFRLFNBQVMsS0FBSyxVQUFVLE1BQU8sTUFBSyxNQUFNO0FBQUEsUUFDOUQsT0FBTSxLQUFLLEVBQUUsT0FBTyxLQUFLLE1BQU0sQ0FBQztBQUNyQyxTQUFLLFFBQVE7QUFDYjtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFFBQVEsUUFBUSxPQUFPLEtBQUssV0FBVztBQUM3QyxPQUFLLFFBQVEsQ0FBQyxHQUFHLFFBQVEsT0FBTyxHQUFHLEtBQUssR0FBRyxHQUFJLFFBQVEsQ0FBQyxFQUFFLE9BQU8sS0FBSyxNQUFNLENBQUMsSUFBSSxDQUFDLEdBQUksR0FBRyxLQUFLO0FBQ2hHO0FBRUEsU0FBUyxRQUFRLE9BQWUsTUFBYyxJQUFvQjtBQUNoRSxTQUFPLE1BQ0osT0FBTyxVQUFRLEtBQUssTUFBTSxRQUFRLEtBQUssUUFBUSxFQUFFLEVBQ2pELElBQUksV0FBUyxFQUFFLE9BQU8sS0FBSyxJQUFJLEtBQUssT0FBTyxJQUFJLEdBQUcsS0FBSyxLQUFLLElBQUksS0FBSyxLQUFLLEVBQUUsR0FBRyxPQUFPLEtBQUssTUFBTSxFQUFFO0FBQ3hHOzs7QUNyREEsSUFBTSxRQUFlO0FBQUEsRUFDbkIsSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osTUFBTTtBQUFBLEVBQ04sS0FBSztBQUFBLEVBQ0wsUUFBUTtBQUFBLEVBQ1IsV0FBVztBQUFBLEVBQ1gsU0FBUztBQUFBLEVBQ1QsUUFBUTtBQUNWO0FBRUEsSUFBTSxRQUFRLG9CQUFJLElBQW1CO0FBR3JDLFNBQVMsU0FBUyxPQUE0QjtBQUM1QyxRQUFNLE1BQU0sT0FBTyxPQUFPLEtBQUssRUFBRSxLQUFLO0FBQ3RDLE1BQUksUUFBUSxPQUFPLE9BQU8sS0FBSyxFQUFFLEtBQUssRUFBRyxRQUFPO0FBQ2hELFFBQU1JLFFBQU8sTUFBTSxJQUFJLEdBQUc7QUFDMUIsTUFBSUEsTUFBTSxRQUFPQTtBQUVqQixNQUFJLE1BQU0sT0FBTyxJQUFRLE9BQU0sSUFBSSxLQUFLLEtBQUs7QUFDN0MsU0FBTztBQUNUO0FBR08sU0FBUyxTQUFTLFNBQXVCLFlBQWtDO0FBQ2hGLFFBQU0sUUFBUSxlQUFlLEtBQUssQ0FBQyxDQUFDLElBQUksV0FBVyxNQUFNLE1BQU0sRUFBRSxJQUFJLE1BQU07QUFDM0UsTUFBSSxRQUFlLEVBQUUsR0FBSSxXQUFXLE1BQU87QUFDM0MsV0FBUyxJQUFJLEdBQUcsSUFBSSxNQUFNLFFBQVEsS0FBSztBQUNyQyxVQUFNLE9BQU8sTUFBTSxDQUFDO0FBQ3BCLFFBQUksU0FBUyxFQUFHLFNBQVEsRUFBRSxHQUFHLE1BQU07QUFBQSxhQUMxQixTQUFTLEVBQUcsT0FBTSxPQUFPO0FBQUEsYUFDekIsU0FBUyxFQUFHLE9BQU0sTUFBTTtBQUFBLGFBQ3hCLFNBQVMsRUFBRyxPQUFNLFNBQVM7QUFBQSxhQUMzQixTQUFTLEVBQUcsT0FBTSxZQUFZO0FBQUEsYUFDOUIsU0FBUyxFQUFHLE9BQU0sVUFBVTtBQUFBLGFBQzVCLFNBQVMsRUFBRyxPQUFNLFNBQVM7QUFBQSxhQUMzQixTQUFTLEdBQUksT0FBTSxPQUFPLE1BQU0sTUFBTTtBQUFBLGFBQ3RDLFNBQVMsR0FBSSxPQUFNLFNBQVM7QUFBQSxhQUM1QixTQUFTLEdBQUksT0FBTSxZQUFZO0FBQUEsYUFDL0IsU0FBUyxHQUFJLE9BQU0sVUFBVTtBQUFBLGFBQzdCLFNBQVMsR0FBSSxPQUFNLFNBQVM7QUFBQSxhQUM1QixRQUFRLE1BQU0sUUFBUSxHQUFJLE9BQU0sS0FBSyxPQUFPO0FBQUEsYUFDNUMsUUFBUSxNQUFNLFFBQVEsR0FBSSxPQUFNLEtBQUssT0FBTztBQUFBLGFBQzVDLFFBQVEsTUFBTSxRQUFRLEdBQUksT0FBTSxLQUFLLE9BQU87QUFBQSxhQUM1QyxRQUFRLE9BQU8sUUFBUSxJQUFLLE9BQU0sS0FBSyxPQUFPO0FBQUEsYUFDOUMsU0FBUyxHQUFJLE9BQU0sS0FBSztBQUFBLGFBQ3hCLFNBQVMsR0FBSSxPQUFNLEtBQUs7QUFBQSxhQUN4QixTQUFTLE1BQU0sU0FBUyxJQUFJO0FBQ25DLFlBQU0sQ0FBQ0MsU0FBUSxJQUFJLElBQUksZUFBZSxNQUFNLE1BQU0sSUFBSSxDQUFDLENBQUM7QUFDeEQsVUFBSSxTQUFTLEdBQUksT0FBTSxLQUFLQTtBQUFBLFVBQ3ZCLE9BQU0sS0FBS0E7QUFDaEIsV0FBSztBQUFBLElBQ1A7QUFBQSxFQUNGO0FBQ0EsU0FBTyxTQUFTLEtBQUs7QUFDdkI7QUFFQSxTQUFTLGVBQWUsT0FBbUQ7QUFDekUsUUFBTSxDQUFDLE1BQU0sSUFBSSxHQUFHLElBQUksR0FBRyxJQUFJLENBQUMsSUFBSTtBQUNwQyxNQUFJLFNBQVMsRUFBRyxRQUFPLENBQUMsY0FBYyxDQUFDLEdBQUcsQ0FBQztBQUMzQyxNQUFJLFNBQVMsRUFBRyxRQUFPLENBQUMsT0FBT0MsT0FBTSxDQUFDLENBQUMsSUFBSUEsT0FBTSxDQUFDLENBQUMsSUFBSUEsT0FBTSxDQUFDLENBQUMsS0FBSyxDQUFDO0FBQ3JFLFNBQU8sQ0FBQyxNQUFNLENBQUM7QUFDakI7QUFFQSxTQUFTQSxPQUFNLFNBQXlCO0FBQ3RDLFNBQU8sS0FBSyxJQUFJLEtBQUssS0FBSyxJQUFJLEdBQUcsV0FBVyxDQUFDLENBQUM7QUFDaEQ7QUFHQSxTQUFTLGNBQWMsT0FBdUM7QUFDNUQsTUFBSSxFQUFFLFNBQVMsS0FBSyxTQUFTLEtBQU0sUUFBTztBQUMxQyxNQUFJLFFBQVEsR0FBSSxRQUFPO0FBQ3ZCLE1BQUksU0FBUyxLQUFLO0FBQ2hCLFVBQU0sT0FBTyxLQUFLLFFBQVEsT0FBTztBQUNqQyxXQUFPLE9BQU8sSUFBSSxJQUFJLElBQUksSUFBSSxJQUFJO0FBQUEsRUFDcEM7QUFDQSxRQUFNLFFBQVEsQ0FBQyxNQUF1QixNQUFNLElBQUksSUFBSSxLQUFLLEtBQUs7QUFDOUQsUUFBTSxPQUFPLFFBQVE7QUFDckIsU0FBTyxPQUFPLE1BQU0sS0FBSyxNQUFNLE9BQU8sRUFBRSxDQUFDLENBQUMsSUFBSSxNQUFNLEtBQUssTUFBTSxPQUFPLENBQUMsSUFBSSxDQUFDLENBQUMsSUFBSSxNQUFNLE9BQU8sQ0FBQyxDQUFDO0FBQ2xHOzs7QUNuRk8sSUFBTSxZQUFZO0FBRXpCLElBQU0sUUFBUSxJQUFJO0FBRWxCLElBQU0sYUFBYTtBQUVuQixJQUFNQyxTQUFRLEtBQUs7QUFFbkIsSUFBTSxlQUFlO0FBRXJCLElBQU0sVUFBVTtBQUNoQixJQUFNLE1BQU07QUFDWixJQUFNLE1BQU07QUFDWixJQUFNLGVBQWU7QUFRZCxJQUFNLFdBQU4sTUFBTSxVQUFTO0FBQUEsRUFtQnBCLFlBQTZCLFFBQWdCLFdBQVc7QUFBM0I7QUFBQSxFQUE0QjtBQUFBLEVBQTVCO0FBQUE7QUFBQSxFQWpCN0IsUUFBUTtBQUFBLEVBQ1IsTUFBTTtBQUFBO0FBQUEsRUFFTixRQUFRO0FBQUEsRUFDUixRQUFnQixDQUFDLFVBQVUsQ0FBQztBQUFBLEVBRXBCLFVBQVUsSUFBSSxZQUFZLE9BQU87QUFBQSxFQUNqQyxRQUFzQjtBQUFBLEVBQ3RCLE1BQU07QUFBQSxFQUNOLFNBQVM7QUFBQSxFQUNULFVBQVU7QUFBQSxFQUNWLFNBQVM7QUFBQSxFQUNULFVBQVU7QUFBQTtBQUFBLEVBRVYsUUFBMkMsQ0FBQztBQUFBLEVBQzVDLFdBQVcsb0JBQUksSUFBYTtBQUFBLEVBSXBDLElBQUksT0FBZTtBQUNqQixXQUFPLEtBQUssUUFBUSxLQUFLLE1BQU0sU0FBUztBQUFBLEVBQzFDO0FBQUE7QUFBQSxFQUdBLElBQUksWUFBcUI7QUFDdkIsV0FBTyxLQUFLLFFBQVE7QUFBQSxFQUN0QjtBQUFBLEVBRUEsS0FBSyxLQUFtQjtBQUN0QixXQUFPLEtBQUssTUFBTSxNQUFNLEtBQUssS0FBSyxLQUFLLFVBQVU7QUFBQSxFQUNuRDtBQUFBLEVBRUEsUUFBaUI7QUFDZixVQUFNLFVBQVUsRUFBRSxNQUFNLEtBQUssT0FBTyxZQUFZLEtBQUs7QUFDckQsU0FBSyxTQUFTLElBQUksT0FBTztBQUN6QixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsUUFBUSxTQUF3QjtBQUM5QixTQUFLLFNBQVMsT0FBTyxPQUFPO0FBQUEsRUFDOUI7QUFBQTtBQUFBLEVBR0EsTUFBTSxTQUFTLEdBQVM7QUFDdEIsU0FBSyxRQUFRLEtBQUssTUFBTTtBQUN4QixTQUFLLFFBQVEsS0FBSyxNQUFNLEtBQUssU0FBUztBQUN0QyxTQUFLLFFBQVEsQ0FBQyxVQUFVLENBQUM7QUFDekIsU0FBSyxVQUFVLElBQUksWUFBWSxPQUFPO0FBQ3RDLFNBQUssUUFBUTtBQUNiLFNBQUssVUFBVTtBQUNmLFNBQUssU0FBUyxXQUFXO0FBQ3pCLFNBQUssUUFBUSxDQUFDO0FBQ2QsU0FBSyxVQUFVO0FBQ2YsU0FBSyxRQUFRLEtBQUssT0FBTyxJQUFJO0FBQUEsRUFDL0I7QUFBQSxFQUVBLEtBQUtDLFFBQXlCO0FBQzVCLFFBQUksS0FBSztBQUNULFFBQUksQ0FBQyxLQUFLLFVBQVVBLE9BQU0sUUFBUTtBQUNoQyxZQUFNLFFBQVFBLE9BQU0sVUFBVSxVQUFRLFNBQVMsTUFBTSxTQUFTLEVBQUU7QUFFaEUsV0FBSyxRQUFRLElBQUksSUFBSSxRQUFRO0FBQzdCLFdBQUssU0FBUztBQUNkLFdBQUssT0FBTztBQUNaLFdBQUssU0FBUztBQUFBLElBQ2hCO0FBQ0EsV0FBTyxLQUFLQSxPQUFNLFFBQVE7QUFDeEIsWUFBTSxRQUFRQSxPQUFNLFNBQVMsSUFBSSxTQUFTQSxRQUFPLEVBQUUsQ0FBQztBQUNwRCxXQUFLLE1BQU0sS0FBSyxRQUFRLE9BQU8sT0FBTyxFQUFFLFFBQVEsS0FBSyxDQUFDLENBQUM7QUFDdkQsWUFBTSxNQUFNO0FBQ1osV0FBSyxPQUFPLE1BQU07QUFDbEIsVUFBSSxNQUFNLE1BQU0sU0FBUyxDQUFDLE1BQU0sR0FBSSxNQUFLLEtBQUs7QUFBQSxJQUNoRDtBQUNBLFNBQUssS0FBSztBQUFBLEVBQ1o7QUFBQTtBQUFBLEVBR0EsUUFBUUEsUUFBeUI7QUFDL0IsVUFBTSxVQUFVLElBQUksVUFBUyxPQUFPLGlCQUFpQjtBQUNyRCxZQUFRLE1BQU0sS0FBSyxRQUFRQSxPQUFNLE1BQU07QUFDdkMsWUFBUSxLQUFLQSxNQUFLO0FBQ2xCLFVBQU0sUUFBUSxRQUFRLE1BQU0sSUFBSSxLQUFLLFVBQVU7QUFDL0MsUUFBSSxNQUFNLEtBQU0sTUFBSyxNQUFNLENBQUMsSUFBSSxTQUFTLE9BQU8sUUFBUSxRQUFRLEtBQUssTUFBTSxDQUFDLENBQUU7QUFDOUUsU0FBSyxXQUFXLFFBQVEsTUFBTTtBQUM5QixTQUFLLFNBQVMsUUFBUSxNQUFNO0FBQzVCLFNBQUssUUFBUSxRQUFRLE1BQU0sT0FBTyxLQUFLLEtBQUs7QUFDNUMsVUFBTSxRQUFRLEtBQUssUUFBUSxRQUFRO0FBQ25DLFNBQUssUUFBUSxDQUFDLEdBQUcsUUFBUSxNQUFNLElBQUksV0FBUyxFQUFFLEdBQUcsTUFBTSxLQUFLLEtBQUssTUFBTSxNQUFNLEVBQUUsR0FBRyxHQUFHLEtBQUssS0FBSztBQUMvRixTQUFLLFFBQVEsUUFBUTtBQUNyQixTQUFLLFFBQVEsS0FBSyxPQUFPLElBQUk7QUFBQSxFQUMvQjtBQUFBLEVBRVEsTUFBTSxTQUF1QjtBQUNuQyxVQUFNLE9BQU8sS0FBSyxVQUFVO0FBQzVCLFNBQUssVUFBVTtBQUNmLFFBQUksS0FBSztBQUNULFlBQVEsWUFBWTtBQUNwQixhQUFTLFFBQVEsUUFBUSxLQUFLLElBQUksR0FBRyxPQUFPLFFBQVEsUUFBUSxLQUFLLElBQUksR0FBRztBQUN0RSxVQUFJLE1BQU0sUUFBUSxHQUFJLE1BQUssSUFBSSxLQUFLLE1BQU0sSUFBSSxNQUFNLEtBQUssQ0FBQztBQUMxRCxXQUFLLE1BQU0sUUFBUTtBQUNuQixZQUFNLE9BQU8sS0FBSyxXQUFXLE1BQU0sS0FBSztBQUN4QyxVQUFJLFNBQVMsSUFBSTtBQUNmLGFBQUssS0FBSyxPQUFPLE1BQU0sTUFBTSxLQUFLO0FBQ2xDLFlBQUksS0FBSyxHQUFHO0FBQ1YsZUFBSyxVQUFVLEtBQUssTUFBTSxNQUFNLEtBQUs7QUFDckM7QUFBQSxRQUNGO0FBQ0EsZ0JBQVEsWUFBWTtBQUFBLE1BQ3RCLE1BQU8sTUFBSyxRQUFRLElBQUk7QUFBQSxJQUMxQjtBQUNBLFFBQUksS0FBSyxLQUFLLE9BQVEsTUFBSyxJQUFJLEtBQUssTUFBTSxFQUFFLENBQUM7QUFBQSxFQUMvQztBQUFBLEVBRVEsSUFBSSxNQUFvQjtBQUM5QixZQUFRLEtBQUssS0FBSyxLQUFLLEdBQUcsR0FBRyxLQUFLLFFBQVEsTUFBTSxLQUFLLEtBQUs7QUFDMUQsU0FBSyxVQUFVLEtBQUs7QUFDcEIsU0FBSyxRQUFRLEtBQUssR0FBRztBQUFBLEVBQ3ZCO0FBQUEsRUFFUSxRQUFRLE1BQW9CO0FBQ2xDLFFBQUksU0FBUyxJQUFJO0FBQ2YsV0FBSyxPQUFPLEtBQUssTUFBTSxDQUFDO0FBQ3hCLFdBQUssU0FBUztBQUFBLElBQ2hCLFdBQVcsU0FBUyxHQUFJLE1BQUssU0FBUztBQUFBLGFBQzdCLFNBQVMsRUFBRyxNQUFLLFNBQVMsS0FBSyxJQUFJLEdBQUcsS0FBSyxTQUFTLENBQUM7QUFBQSxhQUNyRCxTQUFTLEVBQUcsTUFBSyxJQUFJLElBQUksT0FBTyxJQUFLLEtBQUssU0FBUyxDQUFFLENBQUM7QUFBQSxFQUNqRTtBQUFBLEVBRVEsT0FBTyxLQUFtQjtBQUNoQyxTQUFLLE1BQU0sS0FBSyxJQUFJLEtBQUssT0FBTyxHQUFHO0FBQ25DLFdBQU8sS0FBSyxNQUFNLEtBQUssS0FBTSxNQUFLLE1BQU0sS0FBSyxVQUFVLENBQUM7QUFDeEQsU0FBSyxRQUFRLEtBQUssR0FBRztBQUFBLEVBQ3ZCO0FBQUE7QUFBQSxFQUdRLE9BQU8sTUFBYyxJQUFvQjtBQUMvQyxRQUFJLFlBQVksSUFBSSxZQUFZLGFBQWEsWUFBWTtBQUN6RCxVQUFNLE1BQU0sSUFBSSxLQUFLLElBQUk7QUFDekIsUUFBSSxLQUFLO0FBQ1AsV0FBSyxLQUFLLElBQUksQ0FBQyxHQUFJLElBQUksQ0FBQyxDQUFFO0FBQzFCLGFBQU8sSUFBSTtBQUFBLElBQ2I7QUFDQSxRQUFJLElBQUksS0FBSyxJQUFJLEVBQUcsUUFBTyxJQUFJO0FBQy9CLFFBQUksYUFBYSxLQUFLLElBQUksRUFBRyxRQUFPLGFBQWE7QUFDakQsVUFBTSxTQUFTLFNBQVMsS0FBSyxLQUFLLE1BQU0sSUFBSSxLQUFLLFlBQVksQ0FBQyxLQUFLLEtBQUssU0FBUyxLQUFLO0FBQ3RGLFdBQU8sU0FBUyxLQUFLLElBQUk7QUFBQSxFQUMzQjtBQUFBLEVBRVEsS0FBSyxZQUFvQixNQUFvQjtBQUNuRCxVQUFNLElBQUksS0FBSyxJQUFJLE9BQU8sU0FBUyxZQUFZLEVBQUUsS0FBSyxHQUFHLEdBQU87QUFDaEUsVUFBTSxPQUFPLEtBQUssSUFBSSxHQUFHLENBQUM7QUFDMUIsVUFBTSxPQUFPLEtBQUssS0FBSyxLQUFLLEdBQUc7QUFDL0IsUUFBSSxTQUFTLElBQUssTUFBSyxRQUFRLFFBQVEsS0FBSyxVQUFVLElBQUksS0FBSyxRQUFRLFNBQVMsS0FBSyxPQUFPLFVBQVU7QUFBQSxhQUM3RixTQUFTLEtBQUs7QUFDckIsVUFBSSxNQUFNLEVBQUcsV0FBVSxNQUFNLE1BQU0sSUFBSSxJQUFJLEtBQUssTUFBTTtBQUFBLFVBQ2pELFdBQVUsTUFBTSxLQUFLLFNBQVMsQ0FBQztBQUNwQyxXQUFLLFFBQVEsS0FBSyxHQUFHO0FBQUEsSUFDdkIsV0FBVyxTQUFTLE9BQU8sU0FBUyxJQUFLLE1BQUssT0FBTyxLQUFLLE1BQU0sSUFBSTtBQUFBLGFBRTNELFNBQVMsSUFBSyxNQUFLLE9BQU8sS0FBSyxJQUFJLEtBQUssTUFBTSxLQUFLLE1BQU0sSUFBSSxDQUFDO0FBQUEsYUFDOUQsU0FBUyxJQUFLLE1BQUssVUFBVTtBQUFBLGFBQzdCLFNBQVMsSUFBSyxNQUFLLFNBQVMsS0FBSyxJQUFJLEdBQUcsS0FBSyxTQUFTLElBQUk7QUFBQSxhQUMxRCxTQUFTLElBQUssTUFBSyxTQUFTLE9BQU87QUFDNUMsUUFBSSxTQUFTLElBQUssTUFBSyxTQUFTO0FBQUEsRUFDbEM7QUFBQSxFQUVRLE9BQWE7QUFDbkIsVUFBTSxXQUFXLEtBQUssTUFBTSxLQUFLLE1BQU0sU0FBUyxDQUFDLEdBQUcsT0FBTyxLQUFLO0FBQ2hFLFFBQUksS0FBSyxXQUFXLEtBQUssS0FBSyxRQUFRLEtBQUssUUFBUSxLQUFLLE1BQU0sV0FBVyxXQUFZO0FBQ3JGLFNBQUssTUFBTSxLQUFLLEVBQUUsS0FBSyxLQUFLLEtBQUssUUFBUSxLQUFLLElBQUksQ0FBQztBQUFBLEVBQ3JEO0FBQUEsRUFFUSxPQUFhO0FBQ25CLFVBQU0sUUFBUSxLQUFLLFFBQVEsS0FBSztBQUNoQyxRQUFJLEtBQUssTUFBTSxVQUFVLFNBQVMsSUFBSSxPQUFRO0FBQzlDLFVBQU0sTUFBTSxLQUFLLE1BQU0sVUFBVSxDQUFBQyxVQUFRQSxNQUFLLE9BQU8sS0FBSyxPQUFPLFNBQVNBLE1BQUssT0FBTyxLQUFLLEdBQUc7QUFDOUYsVUFBTSxPQUFPLEtBQUssTUFBTSxHQUFHO0FBQzNCLFFBQUksQ0FBQyxLQUFNO0FBQ1gsU0FBSyxNQUFNLE9BQU8sR0FBRyxLQUFLLE1BQU0sS0FBSyxLQUFLO0FBQzFDLFNBQUssTUFBTSxPQUFPLEdBQUcsTUFBTSxDQUFDO0FBQzVCLFNBQUssUUFBUSxLQUFLO0FBQ2xCLFNBQUssUUFBUSxLQUFLO0FBQ2xCLFNBQUssUUFBUSxLQUFLLE9BQU8sSUFBSTtBQUFBLEVBQy9CO0FBQUEsRUFFUSxRQUFRLEtBQWEsYUFBYSxPQUFhO0FBQ3JELGVBQVcsV0FBVyxLQUFLLFVBQVU7QUFDbkMsVUFBSSxNQUFNLFFBQVEsS0FBTSxTQUFRLE9BQU87QUFDdkMsVUFBSSxXQUFZLFNBQVEsYUFBYTtBQUFBLElBQ3ZDO0FBQUEsRUFDRjtBQUNGO0FBR0EsU0FBUyxTQUFTRCxRQUFtQixJQUFvQjtBQUN2RCxRQUFNLFFBQVFBLE9BQU0sU0FBUyxJQUFJLEtBQUtELE1BQUs7QUFDM0MsU0FBTyxNQUFNLE1BQU0sWUFBWSxFQUFFLElBQUksS0FBSyxNQUFNO0FBQ2xEO0FBR0EsU0FBUyxTQUFTLE9BQWEsUUFBZ0IsTUFBa0I7QUFDL0QsVUFBUSxPQUFPLFFBQVEsS0FBSyxNQUFNLElBQUk7QUFDdEMsYUFBVyxRQUFRLEtBQUssU0FBUyxDQUFDLEdBQUc7QUFDbkMsWUFBUSxPQUFPLFNBQVMsS0FBSyxPQUFPLEtBQUssS0FBSyxNQUFNLEtBQUssT0FBTyxLQUFLLEdBQUcsR0FBRyxLQUFLLEtBQUs7QUFBQSxFQUN2RjtBQUNBLFNBQU87QUFDVDs7O0FDL05BLElBQU0sUUFBNkIsb0JBQUksSUFBSSxDQUFDLGFBQWEsVUFBVSxVQUFVLENBQUM7QUFFOUUsSUFBTSxjQUFjO0FBQ3BCLElBQU0sWUFBWTtBQUVYLElBQU0sUUFBTixNQUFZO0FBQUEsRUFvQmpCLFlBQXFCRyxTQUFtQjtBQUFuQixrQkFBQUE7QUFBQSxFQUFvQjtBQUFBLEVBQXBCO0FBQUEsRUFuQnJCLFFBQXlCO0FBQUE7QUFBQSxFQUV6QixPQUFPO0FBQUEsRUFDRSxNQUFNLElBQUksU0FBUztBQUFBLEVBQzVCLFVBQVU7QUFBQSxFQUNELFNBQVMsb0JBQUksSUFBMEI7QUFBQSxFQUNoRCxPQUFxQixDQUFDO0FBQUEsRUFDdEIsZUFBZTtBQUFBLEVBQ2YsWUFBNEIsWUFBWTtBQUFBLEVBQ3hDLFFBQW1CLENBQUM7QUFBQTtBQUFBLEVBRXBCLFNBQVM7QUFBQSxFQUVELFlBQVksb0JBQUksSUFBNEI7QUFBQSxFQUM1QyxVQUFVLG9CQUFJLElBQVc7QUFBQSxFQUN6QixRQUFRO0FBQUEsRUFDUixVQUFVO0FBQUEsRUFDVixPQUE0QjtBQUFBLEVBSXBDLFVBQWdCO0FBQ2QsU0FBSyxTQUFTLEtBQUssT0FBTyxVQUFVLENBQUMsUUFBUSxZQUFZLEtBQUssTUFBTSxRQUFRLE9BQU8sQ0FBQztBQUFBLEVBQ3RGO0FBQUEsRUFFQSxhQUFtQjtBQUNqQixTQUFLLE9BQU87QUFDWixTQUFLLE9BQU87QUFDWix5QkFBcUIsS0FBSyxLQUFLO0FBQy9CLFNBQUssUUFBUTtBQUFBLEVBQ2Y7QUFBQSxFQUVBLElBQUksUUFBaUI7QUFDbkIsV0FBTyxLQUFLLFVBQVUsUUFBUSxNQUFNLElBQUksS0FBSyxNQUFNLE1BQU07QUFBQSxFQUMzRDtBQUFBO0FBQUEsRUFHQSxNQUFjO0FBQ1osV0FBTyxLQUFLLElBQUksSUFBSSxNQUFPLEtBQUs7QUFBQSxFQUNsQztBQUFBO0FBQUEsRUFHQSxPQUFPLFFBQWlCLFVBQWtDO0FBQ3hELGVBQVcsU0FBUyxRQUFRO0FBQzFCLFlBQU0sTUFBTSxLQUFLLFVBQVUsSUFBSSxLQUFLLEtBQUssb0JBQUksSUFBSTtBQUNqRCxXQUFLLFVBQVUsSUFBSSxPQUFPLElBQUksSUFBSSxRQUFRLENBQUM7QUFBQSxJQUM3QztBQUNBLFdBQU8sTUFBTTtBQUNYLGlCQUFXLFNBQVMsT0FBUSxNQUFLLFVBQVUsSUFBSSxLQUFLLEdBQUcsT0FBTyxRQUFRO0FBQUEsSUFDeEU7QUFBQSxFQUNGO0FBQUEsRUFFQSxPQUFPLE9BQW9CO0FBQ3pCLFNBQUssUUFBUSxJQUFJLEtBQUs7QUFDdEIsU0FBSyxVQUFVLHNCQUFzQixNQUFNO0FBQ3pDLFdBQUssUUFBUTtBQUNiLFlBQU0sU0FBUyxJQUFJLElBQUksQ0FBQyxHQUFHLEtBQUssT0FBTyxFQUFFLFFBQVEsU0FBTyxDQUFDLEdBQUksS0FBSyxVQUFVLElBQUksR0FBRyxLQUFLLENBQUMsQ0FBRSxDQUFDLENBQUM7QUFDN0YsV0FBSyxRQUFRLE1BQU07QUFDbkIsaUJBQVcsWUFBWSxPQUFRLFVBQVM7QUFBQSxJQUMxQyxDQUFDO0FBQUEsRUFDSDtBQUFBLEVBRUEsVUFBVSxRQUF1QjtBQUMvQixRQUFJLFdBQVcsS0FBSyxPQUFRO0FBQzVCLFNBQUssU0FBUztBQUNkLFNBQUssT0FBTyxNQUFNO0FBQUEsRUFDcEI7QUFBQSxFQUVBLE1BQU0sUUFBZ0IsU0FBOEI7QUFDbEQsUUFBSSxPQUFPLE1BQU8sTUFBSyxXQUFXLE9BQU8sS0FBSztBQUM5QyxRQUFJLE9BQU8sSUFBSyxNQUFLLFNBQVMsT0FBTyxLQUFLLFFBQVEsQ0FBQyxDQUFDO0FBQ3BELFFBQUksT0FBTyxRQUFTLE1BQUssYUFBYSxPQUFPLE9BQU87QUFDcEQsUUFBSSxPQUFPLFdBQVc7QUFDcEIsVUFBSSxPQUFPLFVBQVUsTUFBTyxNQUFLLFlBQVksWUFBWTtBQUN6RCxzQkFBZ0IsS0FBSyxXQUFXLE9BQU8sVUFBVSxNQUFNO0FBQ3ZELFdBQUssT0FBTyxXQUFXO0FBQUEsSUFDekI7QUFDQSxRQUFJLE9BQU8sTUFBTyxNQUFLLFNBQVMsT0FBTyxLQUFLO0FBQUEsRUFDOUM7QUFBQSxFQUVBLFNBQVMsT0FBd0I7QUFDL0IsU0FBSyxRQUFRO0FBQ2IsU0FBSyxPQUFPLE9BQU87QUFBQSxFQUNyQjtBQUFBLEVBRVEsV0FBVyxPQUF1QjtBQUN4QyxRQUFJLEtBQUssU0FBUyxLQUFLLE1BQU0sT0FBTyxNQUFNLEdBQUksTUFBSyxPQUFPO0FBQzFELFNBQUssVUFBVSxJQUFJO0FBQ25CLFNBQUssUUFBUTtBQUNiLFNBQUssT0FBTyxNQUFNLE1BQU0sS0FBSyxJQUFJLElBQUk7QUFDckMsU0FBSyxPQUFPLE9BQU87QUFBQSxFQUNyQjtBQUFBO0FBQUEsRUFHQSxPQUFPLE9BQXFCO0FBQzFCLFFBQUksQ0FBQyxLQUFLLFNBQVMsS0FBSyxNQUFNLE9BQU8sTUFBTztBQUM1QyxTQUFLLFFBQVE7QUFDYixTQUFLLE9BQU87QUFDWixTQUFLLE9BQU8sT0FBTztBQUFBLEVBQ3JCO0FBQUEsRUFFUSxTQUFlO0FBQ3JCLFNBQUssSUFBSSxNQUFNO0FBQ2YsU0FBSyxVQUFVO0FBQ2YsU0FBSyxPQUFPLE1BQU07QUFDbEIsU0FBSyxPQUFPLENBQUM7QUFDYixTQUFLLGVBQWU7QUFDcEIsU0FBSyxZQUFZLFlBQVk7QUFDN0IsU0FBSyxRQUFRLENBQUM7QUFDZCxlQUFXLFNBQVMsQ0FBQyxPQUFPLFdBQVcsYUFBYSxPQUFPLEVBQVksTUFBSyxPQUFPLEtBQUs7QUFBQSxFQUMxRjtBQUFBLEVBRVEsU0FBUyxLQUFxQyxRQUF1QztBQUMzRixVQUFNQyxTQUFRLElBQUksV0FBVyxVQUFVLElBQUksWUFBWSxDQUFDLENBQUM7QUFDekQsVUFBTSxRQUFRLEtBQUssSUFBSSxRQUFRLEtBQUssSUFBSTtBQUN4QyxRQUFJLElBQUksT0FBTyxLQUFLLElBQUksSUFBSyxNQUFLLElBQUksTUFBTSxJQUFJLElBQUk7QUFBQSxhQUMzQyxTQUFTLElBQUksU0FBUyxLQUFLLElBQUksT0FBT0EsT0FBTSxPQUFRLE1BQUssSUFBSSxNQUFNLElBQUksSUFBSTtBQUNwRixTQUFLLFVBQVUsSUFBSTtBQUVuQixVQUFNLEVBQUUsTUFBTSxJQUFJLEtBQUs7QUFDdkIsUUFBSSxDQUFDLFNBQVMsSUFBSSxPQUFPLFNBQVMsSUFBSSxPQUFPQSxPQUFNLFVBQVUsT0FBTztBQUNsRSxXQUFLLElBQUksUUFBUUEsT0FBTSxTQUFTLEdBQUcsUUFBUSxJQUFJLElBQUksQ0FBQztBQUFBLElBQ3REO0FBQ0EsVUFBTUMsU0FBUSxLQUFLLElBQUksTUFBTSxJQUFJO0FBQ2pDLFFBQUlBLFVBQVMsS0FBS0EsU0FBUUQsT0FBTSxPQUFRLE1BQUssSUFBSSxLQUFLQSxPQUFNLFNBQVNDLE1BQUssQ0FBQztBQUMzRSxRQUFJLEtBQUssSUFBSSxNQUFNLElBQUksS0FBTSxNQUFLLEtBQUssUUFBUTtBQUMvQyxTQUFLLE9BQU8sS0FBSztBQUFBLEVBQ25CO0FBQUE7QUFBQSxFQUdBLE1BQWMsVUFBeUI7QUFDckMsUUFBSSxLQUFLLFFBQVM7QUFDbEIsU0FBSyxVQUFVO0FBQ2YsUUFBSTtBQUNGLFVBQUksS0FBSyxVQUFVLEtBQUssSUFBSSxNQUFNLFlBQWEsTUFBSyxJQUFJLE1BQU0sS0FBSyxVQUFVLFNBQVM7QUFDdEYsYUFBTyxLQUFLLElBQUksTUFBTSxLQUFLLFNBQVM7QUFDbEMsY0FBTSxPQUFPLEtBQUssSUFBSTtBQUN0QixjQUFNRCxTQUFRLE1BQU0sS0FBSyxRQUFRLE1BQU0sS0FBSyxJQUFJLEtBQUssU0FBUyxPQUFPLFNBQVMsQ0FBQztBQUMvRSxZQUFJLENBQUNBLFFBQU8sVUFBVSxLQUFLLElBQUksUUFBUSxLQUFNO0FBQzdDLGFBQUssSUFBSSxLQUFLQSxNQUFLO0FBQ25CLGFBQUssT0FBTyxLQUFLO0FBQUEsTUFDbkI7QUFBQSxJQUNGLFVBQUU7QUFDQSxXQUFLLFVBQVU7QUFBQSxJQUNqQjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsTUFBTSxRQUFRLE1BQWMsSUFBd0M7QUFDbEUsV0FBTyxJQUFJLEtBQUssUUFBUSxFQUFFLE1BQU0sV0FBVyxNQUFNLE9BQU8sTUFBTSxHQUFHLENBQUMsRUFBRTtBQUFBLE1BQ2xFLENBQUMsRUFBRSxRQUFRLE1BQU0sSUFBSSxXQUFXLFFBQVEsQ0FBQyxLQUFLLElBQUksWUFBWSxDQUFDLENBQUM7QUFBQSxNQUNoRSxNQUFNO0FBQUEsSUFDUjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsTUFBTSxjQUFnQztBQUNwQyxVQUFNLEVBQUUsTUFBTSxJQUFJLEtBQUs7QUFDdkIsVUFBTSxPQUFPLEtBQUssSUFBSSxHQUFHLFFBQVEsU0FBUztBQUMxQyxVQUFNQSxTQUFRLE1BQU0sS0FBSyxRQUFRLE1BQU0sS0FBSztBQUU1QyxRQUFJLENBQUNBLFVBQVNBLE9BQU0sV0FBVyxRQUFRLFFBQVEsS0FBSyxJQUFJLFVBQVUsTUFBTyxRQUFPO0FBQ2hGLFNBQUssSUFBSSxRQUFRQSxNQUFLO0FBQ3RCLFNBQUssT0FBTyxLQUFLO0FBQ2pCLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFUSxhQUFhLFNBQStDO0FBQ2xFLFFBQUksUUFBUSxPQUFPO0FBQ2pCLFdBQUssT0FBTyxNQUFNO0FBQ2xCLFdBQUssT0FBTyxDQUFDO0FBQUEsSUFDZjtBQUNBLGVBQVcsQ0FBQyxNQUFNRSxPQUFNLEtBQUssT0FBTyxRQUFRLFFBQVEsTUFBTSxHQUFHO0FBQzNELFlBQU0sT0FBTyxLQUFLLE9BQU8sSUFBSSxJQUFJO0FBQ2pDLFVBQUksS0FBTSxRQUFPLE1BQU1BLE9BQU07QUFBQSxVQUN4QixNQUFLLE9BQU8sSUFBSSxNQUFNQSxPQUFNO0FBQUEsSUFDbkM7QUFDQSxlQUFXLE9BQU8sUUFBUSxLQUFNLE1BQUssU0FBUyxHQUFHO0FBQ2pELFNBQUssZUFBZSxRQUFRO0FBQzVCLFNBQUssT0FBTyxTQUFTO0FBQUEsRUFDdkI7QUFBQTtBQUFBLEVBR1EsU0FBUyxRQUEwQjtBQUN6QyxVQUFNLE1BQU0sQ0FBQyxRQUNYLEtBQUssVUFBVSxDQUFDLElBQUksTUFBTSxJQUFJLE1BQU0sSUFBSSxTQUFTLFVBQVUsSUFBSSxRQUFRLElBQUksQ0FBQztBQUM5RSxVQUFNLEtBQUssS0FBSyxLQUFLLFVBQVUsU0FBTyxJQUFJLFNBQVMsT0FBTyxRQUFRLElBQUksR0FBRyxNQUFNLElBQUksTUFBTSxDQUFDO0FBQzFGLFFBQUksS0FBSyxFQUFHLE1BQUssS0FBSyxLQUFLLE1BQU07QUFBQSxRQUM1QixNQUFLLEtBQUssRUFBRSxJQUFJO0FBQUEsRUFDdkI7QUFDRjtBQUVBLFNBQVMsY0FBOEI7QUFDckMsU0FBTyxFQUFFLEdBQUcsQ0FBQyxHQUFHLEtBQUssQ0FBQyxHQUFHLFFBQVEsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxFQUFFO0FBQ2hEO0FBRUEsU0FBUyxnQkFBZ0IsTUFBc0IsTUFBNEI7QUFDekUsUUFBTSxTQUFTLEtBQUssRUFBRTtBQUN0QixPQUFLLElBQUksS0FBSyxFQUFFLE9BQU8sS0FBSyxDQUFDO0FBQzdCLE9BQUssTUFBTSxLQUFLLElBQUksT0FBTyxLQUFLLEdBQUc7QUFDbkMsT0FBSyxTQUFTLEtBQUssT0FBTyxPQUFPLEtBQUssTUFBTTtBQUM1QyxhQUFXLE9BQU8sS0FBSyxNQUFNO0FBQzNCLFFBQUlDLFFBQU8sS0FBSyxLQUFLLEtBQUssU0FBTyxJQUFJLFVBQVUsSUFBSSxLQUFLO0FBQ3hELFFBQUksQ0FBQ0EsT0FBTTtBQUNULFlBQU0sVUFBVSxJQUFJLE1BQVksTUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqRCxNQUFBQSxRQUFPLEVBQUUsT0FBTyxJQUFJLE9BQU8sTUFBTSxJQUFJLE1BQU0sYUFBYSxDQUFDLEdBQUcsT0FBTyxHQUFHLFFBQVEsQ0FBQyxHQUFHLE9BQU8sRUFBRTtBQUMzRixXQUFLLEtBQUssS0FBS0EsS0FBSTtBQUFBLElBQ3JCO0FBQ0EsSUFBQUEsTUFBSyxjQUFjQSxNQUFLLFlBQVksT0FBTyxJQUFJLFdBQVc7QUFDMUQsSUFBQUEsTUFBSyxTQUFTQSxNQUFLLE9BQU8sT0FBTyxJQUFJLE1BQU07QUFBQSxFQUM3QztBQUNGOzs7QUMvTk8sSUFBTSxLQUFLLEtBQUssSUFBSSxJQUFJLE1BQU87QUFFL0IsU0FBUyxVQUFVLFFBQWdCLE9BQTBCLENBQUMsR0FBYTtBQUNoRixTQUFPO0FBQUEsSUFDTCxJQUFJO0FBQUEsSUFDSixZQUFZO0FBQUEsSUFDWixjQUFjO0FBQUEsSUFDZCxRQUFRO0FBQUEsSUFDUjtBQUFBLElBQ0EsT0FBTztBQUFBLElBQ1AsU0FBUyxLQUFLO0FBQUEsSUFDZCxTQUFTO0FBQUEsSUFDVCxPQUFPO0FBQUEsSUFDUCxLQUFLLEtBQUssSUFBSSxJQUFJO0FBQUEsSUFDbEIsUUFBUTtBQUFBLElBQ1IsUUFBUTtBQUFBLElBQ1IsT0FBTztBQUFBLElBQ1AsU0FBUyxDQUFDLFVBQVUsTUFBTSxZQUFZLE9BQU8sT0FBTyxVQUFVLGFBQWE7QUFBQSxJQUMzRSxZQUFZO0FBQUEsTUFDVixDQUFDLE9BQU8sS0FBSztBQUFBLE1BQ2IsQ0FBQyxjQUFjLEtBQUs7QUFBQSxNQUNwQixDQUFDLFVBQVUsa0JBQWtCO0FBQUEsSUFDL0I7QUFBQSxJQUNBLE9BQU87QUFBQSxJQUNQLFdBQVc7QUFBQSxJQUNYLFFBQVE7QUFBQSxJQUNSLE1BQU0sRUFBRSxPQUFPLFlBQVksT0FBTyxNQUFNO0FBQUEsSUFDeEMsWUFBWSxFQUFFLHNCQUFzQixzQkFBc0I7QUFBQSxJQUMxRCxZQUFZO0FBQUEsTUFDVjtBQUFBLFFBQ0U7QUFBQSxRQUNBO0FBQUEsVUFDRSxDQUFDLFVBQVUsVUFBVTtBQUFBLFVBQ3JCLENBQUMsVUFBVSxNQUFNO0FBQUEsVUFDakIsQ0FBQyxTQUFTLEtBQUs7QUFBQSxVQUNmLENBQUMsY0FBYyxvQ0FBb0M7QUFBQSxRQUNyRDtBQUFBLE1BQ0Y7QUFBQSxNQUNBO0FBQUEsUUFDRTtBQUFBLFFBQ0E7QUFBQSxVQUNFLENBQUMsUUFBUSxjQUFjO0FBQUEsVUFDdkIsQ0FBQyxtQkFBbUIsSUFBSTtBQUFBLFFBQzFCO0FBQUEsTUFDRjtBQUFBLE1BQ0E7QUFBQSxRQUNFO0FBQUEsUUFDQTtBQUFBLFVBQ0UsQ0FBQyxlQUFlLDJCQUEyQjtBQUFBLFVBQzNDLENBQUMsV0FBVyxRQUFRO0FBQUEsVUFDcEIsQ0FBQyxnQkFBZ0IsT0FBTztBQUFBLFVBQ3hCLENBQUMsU0FBUyxPQUFPO0FBQUEsUUFDbkI7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUFBLElBQ0EsVUFBVTtBQUFBLElBQ1YsVUFBVTtBQUFBLElBQ1YsWUFBWTtBQUFBLElBQ1osR0FBRztBQUFBLEVBQ0w7QUFDRjtBQUVPLFNBQVMsV0FBVyxHQUFXLE9BQXFDLEtBQUssS0FBSyxPQUFPLEdBQWlCO0FBQzNHLFFBQU0sUUFBUSxNQUFNLEtBQUssRUFBRSxRQUFRLEVBQUUsR0FBRyxDQUFDQyxJQUFHLE1BQU0sSUFBSSxJQUFJO0FBQzFELFNBQU8sRUFBRSxHQUFHLE1BQU0sSUFBSSxPQUFLLEtBQUssSUFBSSxFQUFFLEdBQUcsR0FBRyxPQUFPLEdBQUcsTUFBTSxJQUFJLEtBQUssRUFBRTtBQUN6RTtBQUVBLElBQU0sUUFBUSxDQUFDLE1BQXNCLEtBQUssSUFBSSxJQUFJLE9BQU8sSUFBSSxNQUFNLEtBQUssSUFBSSxJQUFJLE1BQU0sSUFBSTtBQUVuRixJQUFNLFNBQXVEO0FBQUEsRUFDbEUsY0FBYyxPQUFLLE1BQU0sS0FBSyxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksT0FBTyxPQUFPLE1BQU0sQ0FBQyxJQUFJLEtBQUssSUFBSSxDQUFDLElBQUksR0FBRztBQUFBLEVBQ3ZGLFlBQVksT0FBTSxJQUFJLEtBQUssT0FBTyxNQUFNLEtBQUssSUFBSSxDQUFDLElBQUksRUFBRSxJQUFJLE9BQU8sT0FBTyxNQUFNLENBQUM7QUFBQSxFQUNqRixVQUFVLE9BQUssT0FBTyxPQUFPLEtBQUssSUFBSSxDQUFDLElBQUksRUFBRSxJQUFJLE9BQU8sTUFBTSxDQUFDO0FBQUEsRUFDL0QsZUFBZSxPQUFLLE9BQU8sT0FBTyxJQUFJLEtBQUssSUFBSyxJQUFJLE1BQU8sS0FBSyxFQUFFO0FBQUEsRUFDbEUsV0FBVyxPQUFNLElBQUksTUFBTSxJQUFJLEtBQUssT0FBTyxJQUFJLElBQUksTUFBTSxDQUFDLEtBQUssSUFBSSxJQUFJLEtBQUssSUFBSSxDQUFDLElBQUksRUFBRTtBQUN6RjtBQUVPLElBQU0sV0FBeUI7QUFBQSxFQUNwQztBQUFBLElBQ0UsTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sYUFBYTtBQUFBLElBQ2IsT0FBTztBQUFBLE1BQ0wsYUFBYTtBQUFBLE1BQ2IsZ0JBQWdCO0FBQUEsTUFDaEIsTUFBTTtBQUFBLFFBQ0osY0FBYyxDQUFDLEtBQUssS0FBSyxLQUFLLEtBQUssS0FBSyxHQUFHO0FBQUEsUUFDM0MsUUFBUTtBQUFBLFVBQ04sQ0FBQyxJQUFJLEdBQUcsR0FBRyxHQUFHLEdBQUcsQ0FBQztBQUFBLFVBQ2xCLENBQUMsR0FBRyxJQUFJLEdBQUcsR0FBRyxHQUFHLENBQUM7QUFBQSxVQUNsQixDQUFDLEdBQUcsR0FBRyxJQUFJLEdBQUcsR0FBRyxDQUFDO0FBQUEsVUFDbEIsQ0FBQyxHQUFHLEdBQUcsR0FBRyxJQUFJLEdBQUcsQ0FBQztBQUFBLFVBQ2xCLENBQUMsR0FBRyxHQUFHLEdBQUcsR0FBRyxJQUFJLENBQUM7QUFBQSxVQUNsQixDQUFDLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxFQUFFO0FBQUEsUUFDcEI7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsSUFDRSxNQUFNO0FBQUEsSUFDTixNQUFNO0FBQUEsSUFDTixhQUFhO0FBQUEsSUFDYixPQUFPO0FBQUEsTUFDTCxNQUFNLENBQUMsR0FBRyxHQUFHLEdBQUcsQ0FBQztBQUFBLE1BQ2pCLFVBQVUsQ0FBQyxPQUFPLE9BQU8sT0FBTyxLQUFLO0FBQUEsTUFDckMsU0FBUyxDQUFDLEtBQUssR0FBSyxLQUFLLEdBQUc7QUFBQSxNQUM1QixRQUFRLENBQUMsT0FBTyxPQUFPLFFBQVEsS0FBSztBQUFBLElBQ3RDO0FBQUEsRUFDRjtBQUFBLEVBQ0EsRUFBRSxNQUFNLGNBQWMsTUFBTSxTQUFTLGFBQWEsc0JBQXNCLE9BQU8sRUFBRSxNQUFNLHFCQUFxQixFQUFFO0FBQUEsRUFDOUc7QUFBQSxJQUNFLE1BQU07QUFBQSxJQUNOLE1BQU07QUFBQSxJQUNOLGFBQWE7QUFBQSxJQUNiLE9BQU8sRUFBRSxNQUFNLEVBQUUsV0FBVyxDQUFDLElBQUksSUFBSSxHQUFHLEdBQUcsQ0FBQyxHQUFHLFlBQVksQ0FBQyxHQUFHLElBQUksSUFBSSxDQUFDLEVBQUUsRUFBRTtBQUFBLEVBQzlFO0FBQ0Y7QUFFTyxTQUFTLGNBQWMsR0FBMkI7QUFDdkQsUUFBTSxRQUFRLE1BQU0sS0FBSyxFQUFFLFFBQVEsRUFBRSxHQUFHLENBQUNBLElBQUcsTUFBTSxDQUFDO0FBQ25ELFNBQU87QUFBQSxJQUNMLEdBQUcsTUFBTSxJQUFJLE9BQUssS0FBSyxDQUFDO0FBQUEsSUFDeEIsS0FBSyxNQUFNLElBQUksT0FBSyxNQUFNLEtBQUssTUFBTSxDQUFDLENBQUM7QUFBQSxJQUN2QyxRQUFRLE1BQU0sSUFBSSxPQUFLLE1BQU0sUUFBUyxJQUFJLEtBQUssSUFBSSxDQUFDLElBQUksRUFBRSxLQUFLLE1BQU0sTUFBTSxDQUFDLENBQUM7QUFBQSxJQUM3RSxNQUFNLENBQUMsR0FBRyxDQUFDLEVBQUUsSUFBSSxVQUFRO0FBQUEsTUFDdkIsT0FBTztBQUFBLE1BQ1AsTUFBTTtBQUFBLE1BQ04sYUFBYSxNQUFNLElBQUksT0FBTSxJQUFJLElBQUksSUFBSSxLQUFLLElBQUksTUFBTSxJQUFJLE1BQU0sQ0FBQyxDQUFFO0FBQUEsTUFDckUsUUFBUSxNQUFNLElBQUksT0FBTSxJQUFJLElBQUksTUFBTSxPQUFTLE1BQU0sR0FBSTtBQUFBLElBQzNELEVBQUU7QUFBQSxFQUNKO0FBQ0Y7QUFFTyxJQUFNLFlBQXVCO0FBQUEsRUFDbEMsRUFBRSxNQUFNLG1EQUFtRCxNQUFNLE9BQVEsVUFBVSxLQUFLLEdBQUc7QUFBQSxFQUMzRixFQUFFLE1BQU0sd0JBQXdCLE1BQU0sVUFBWSxVQUFVLEtBQUssR0FBRztBQUFBLEVBQ3BFLEVBQUUsTUFBTSxzQkFBc0IsTUFBTSxNQUFNLFVBQVUsS0FBSyxHQUFHO0FBQUEsRUFDNUQsRUFBRSxNQUFNLHVCQUF1QixNQUFNLEtBQUssVUFBVSxLQUFLLEdBQUc7QUFBQSxFQUM1RCxFQUFFLE1BQU0scUJBQXFCLE1BQU0sSUFBSSxVQUFVLEtBQUssR0FBRztBQUFBLEVBQ3pELEVBQUUsTUFBTSx5QkFBeUIsTUFBTSxPQUFRLFVBQVUsS0FBSyxHQUFHO0FBQ25FO0FBRUEsSUFBTUMsT0FBTSxvRUFBb0UsTUFBTTtBQUFBLEVBQ3BGLEVBQUUsUUFBUSxHQUFHO0FBQUEsRUFDYixDQUFDRCxJQUFHLE1BQ0YsWUFBWSxJQUFJLEtBQUssQ0FBQyxRQUFRLEtBQU0sSUFBSSxJQUFLLEVBQUUsd0JBQXdCLEtBQU0sSUFBSSxJQUFLLEVBQUUsZUFBZSxJQUFJLEVBQUU7QUFDakgsRUFBRSxLQUFLLEVBQUUsQ0FBQztBQUVILElBQU0sV0FBNkM7QUFBQSxFQUN4RCxzQkFBc0IsQ0FBQ0MsTUFBSyxlQUFlO0FBQUEsRUFDM0MsdUJBQXVCO0FBQUEsSUFDckIsS0FBSyxVQUFVO0FBQUEsTUFDYixVQUFVO0FBQUEsTUFDVixPQUFPLENBQUMsTUFBTSxNQUFNLElBQUk7QUFBQSxNQUN4QixPQUFPLEVBQUUsTUFBTSxzQkFBc0IsR0FBRyxLQUFLLFNBQVMsTUFBTSxRQUFRLEtBQUs7QUFBQSxJQUMzRSxDQUFDO0FBQUEsSUFDRDtBQUFBLEVBQ0Y7QUFBQSxFQUNBLHFCQUFxQixDQUFDLDhEQUE2RCxXQUFXO0FBQUEsRUFDOUYsd0JBQXdCLENBQUMsbUJBQTBCLDBCQUEwQjtBQUFBLEVBQzdFLHlCQUF5QixDQUFDLHdDQUF3QyxZQUFZO0FBQ2hGO0FBRU8sSUFBTSxXQUF1QjtBQUFBLEVBQ2xDLFFBQVEsRUFBRSxZQUFZLFVBQVUsZ0JBQWdCLFNBQVMsTUFBTSxRQUFRO0FBQUEsRUFDdkUsUUFBUTtBQUFBLElBQ04sTUFBTSxRQUFRLFFBQVEsaUVBQWlFLFFBQVEsVUFBVTtBQUFBLE1BQ3ZHLFNBQVMsQ0FBQyxTQUFTLFVBQVU7QUFBQSxJQUMvQixDQUFDO0FBQUEsSUFDRCxNQUFNLFFBQVEsa0JBQWtCLHFDQUFxQyxRQUFRLFVBQVUsQ0FBQyxDQUFDO0FBQUEsSUFDekYsTUFBTSxhQUFhLGFBQWEsMkRBQTJELFFBQVEsVUFBVTtBQUFBLE1BQzNHLFNBQVM7QUFBQSxJQUNYLENBQUM7QUFBQSxJQUNELE1BQU0sY0FBYyxjQUFjLHlDQUF5QyxRQUFRLE9BQU8sRUFBRSxTQUFTLFVBQVUsQ0FBQztBQUFBLElBQ2hILE1BQU0sZ0JBQWdCLFFBQVEsK0NBQStDLFFBQVEsT0FBTyxFQUFFLFNBQVMsR0FBRyxDQUFDO0FBQUEsSUFDM0csTUFBTSxXQUFXLFdBQVcsOENBQThDLFFBQVEsUUFBUSxDQUFDLENBQUM7QUFBQSxJQUM1RixNQUFNLGtCQUFrQixrQkFBa0IsaUJBQWlCLFVBQVUsU0FBUyxFQUFFLFNBQVMsQ0FBQyxTQUFTLFFBQVEsRUFBRSxDQUFDO0FBQUEsSUFDOUcsTUFBTSxRQUFRLFFBQVEsZ0RBQWdELFFBQVEsU0FBUyxFQUFFLFNBQVMsTUFBTSxDQUFDO0FBQUEsSUFDekcsTUFBTSxRQUFRLFFBQVEsNEJBQTRCLFdBQVcsT0FBTyxFQUFFLFVBQVUsS0FBSyxDQUFDO0FBQUEsSUFDdEYsTUFBTSw0QkFBNEIsY0FBYyx5Q0FBeUMsVUFBVSxVQUFVO0FBQUEsTUFDM0csVUFBVTtBQUFBLElBQ1osQ0FBQztBQUFBLEVBQ0g7QUFDRjtBQUVBLFNBQVMsTUFDUCxNQUNBLE9BQ0EsTUFDQSxNQUNBLE9BQ0EsTUFDOEI7QUFDOUIsU0FBTyxFQUFFLE1BQU0sT0FBTyxNQUFNLE1BQU0sT0FBTyxTQUFTLENBQUMsR0FBRyxTQUFTLE1BQU0sVUFBVSxPQUFPLEdBQUcsS0FBSztBQUNoRzs7O0FDdk1PLElBQU0sYUFBTixNQUFzQztBQUFBLEVBQzNDLE1BQU0sSUFBSSxXQUFXLENBQUM7QUFBQSxFQUN0QixPQUFPO0FBQUEsRUFDUCxXQUF1QixNQUFNO0FBQUEsRUFDN0IsWUFBd0IsTUFBTTtBQUFBLEVBQ3RCLFdBQTRCO0FBQUEsRUFFcEMsVUFBVUMsS0FBMEI7QUFDbEMsU0FBSyxXQUFXQTtBQUNoQixXQUFPLE1BQU07QUFDWCxXQUFLLFdBQVc7QUFBQSxJQUNsQjtBQUFBLEVBQ0Y7QUFBQSxFQUVBLEtBQUssUUFBOEIsT0FBTyxJQUFVO0FBQ2xELFVBQU1DLFNBQVEsSUFBSSxZQUFZLEVBQUUsT0FBTyxJQUFJO0FBQzNDLFVBQU0sT0FBTyxLQUFLLElBQUk7QUFDdEIsUUFBSSxNQUFNO0FBQ1IsWUFBTSxRQUFRLElBQUksV0FBVyxPQUFPQSxPQUFNLE1BQU07QUFDaEQsWUFBTSxJQUFJLEtBQUssR0FBRztBQUNsQixZQUFNLElBQUlBLFFBQU8sSUFBSTtBQUNyQixXQUFLLE1BQU07QUFBQSxJQUNiO0FBQ0EsVUFBTSxNQUFNLE9BQU8sRUFBRSxLQUFLLEVBQUUsTUFBTSxNQUFNLEtBQUssSUFBSSxPQUFPLEVBQUUsSUFBSSxDQUFDO0FBQy9ELFNBQUssV0FBVyxFQUFFLE1BQU0sVUFBVSxHQUFHLFFBQVEsR0FBRyxJQUFJLEdBQUcsT0FBTyxDQUFDQSxPQUFNLE1BQU0sSUFBSSxDQUFDLENBQUM7QUFBQSxFQUNuRjtBQUFBLEVBRUEsTUFBTSxRQUFRLFNBQXFFO0FBQ2pGLFVBQU0sSUFBSSxRQUFRLGFBQVcsV0FBVyxTQUFTLEtBQUssS0FBSyxJQUFJLENBQUM7QUFDaEUsVUFBTSxDQUFDLE1BQU0sTUFBTSxJQUFJLEtBQUssT0FBTyxPQUFPO0FBQzFDLFdBQU8sRUFBRSxPQUFPLEVBQUUsTUFBTSxTQUFTLElBQUksUUFBUSxJQUFJLElBQUksTUFBTSxNQUFNLE9BQU8sS0FBSyxHQUFHLFNBQVMsU0FBUyxDQUFDLE1BQU0sSUFBSSxDQUFDLEVBQUU7QUFBQSxFQUNsSDtBQUFBLEVBRVEsT0FBTyxTQUFpRTtBQUM5RSxRQUFJLFFBQVEsU0FBUyxNQUFPLFFBQU8sQ0FBQyxDQUFDLEdBQUcsS0FBSyxJQUFJLE1BQU0sUUFBUSxNQUFNLFFBQVEsRUFBRSxFQUFFLE1BQU07QUFDdkYsUUFBSSxRQUFRLFNBQVMsUUFBUTtBQUMzQixZQUFNLENBQUMsTUFBTSxJQUFJLElBQUksU0FBUyxRQUFRLElBQUksS0FBSyxDQUFDLElBQUksMEJBQTBCO0FBQzlFLFlBQU1BLFNBQVEsV0FBVyxLQUFLLE1BQU0sWUFBVSxPQUFPLFdBQVcsQ0FBQyxDQUFDO0FBQ2xFLGFBQU87QUFBQSxRQUNMLEVBQUUsTUFBTSxVQUFVLEtBQUssVUFBUSxLQUFLLFNBQVMsUUFBUSxRQUFRLFNBQVMsRUFBRSxHQUFHLFFBQVFBLE9BQU0sUUFBUSxLQUFLO0FBQUEsUUFDdEdBLE9BQU0sTUFBTSxHQUFHLFFBQVEsS0FBSyxFQUFFO0FBQUEsTUFDaEM7QUFBQSxJQUNGO0FBQ0EsUUFBSSxRQUFRLFNBQVMsT0FBUSxRQUFPLENBQUMsRUFBRSxNQUFNLFNBQVMsR0FBRyxJQUFJO0FBQzdELFFBQUksUUFBUSxTQUFTLFdBQVc7QUFDOUIsWUFBTSxFQUFFLFlBQVksTUFBTSxLQUFLLElBQUksUUFBUTtBQUMzQyxZQUFNLE9BQU8sT0FDVCw0QkFBNEIsSUFBSSxpQkFBaUIsVUFBVSxLQUMzRCxxQkFBcUIsUUFBUSxFQUFFLGlCQUFpQixVQUFVO0FBQzlELFlBQU0sU0FBUztBQUFBO0FBQUE7QUFBQTtBQUFBLDhCQUE0TSxLQUFLLFVBQVUsVUFBVSxDQUFDO0FBQ3JQLFlBQU0sUUFDSixRQUFRLE9BQU8sT0FBTyxFQUFFLFNBQVMsd0JBQXdCLE1BQU0sNkNBQTZDO0FBQzlHLGFBQU8sQ0FBQyxFQUFFLE9BQU8sTUFBTSxRQUFRLE1BQU0sR0FBRyxJQUFJO0FBQUEsSUFDOUM7QUFDQSxRQUFJLFFBQVEsU0FBUyxTQUFVLE1BQUssU0FBUztBQUM3QyxRQUFJLFFBQVEsU0FBUyxTQUFVLE1BQUssVUFBVTtBQUM5QyxXQUFPLENBQUMsRUFBRSxRQUFRLDZCQUE2QixHQUFHLElBQUk7QUFBQSxFQUN4RDtBQUNGOzs7QUMzREEsSUFBTSxRQUFRLE1BQXVCLElBQUksUUFBUSxhQUFXLHNCQUFzQixPQUFPLENBQUM7QUFFMUYsZUFBZSxXQUFXLE1BQTRDO0FBQ3BFLE1BQUksUUFBUTtBQUNaLE1BQUksVUFBVTtBQUNkLFFBQU1DLFNBQVEsWUFBMkI7QUFDdkMsUUFBSSxPQUFPLE1BQU0sTUFBTTtBQUN2QixXQUFPLFNBQVM7QUFDZCxZQUFNLE1BQU0sTUFBTSxNQUFNO0FBQ3hCLGNBQVEsS0FBSyxJQUFJLE9BQU8sTUFBTSxJQUFJO0FBQ2xDLGFBQU87QUFBQSxJQUNUO0FBQUEsRUFDRjtBQUNBLFFBQU1DLFlBQVdELE9BQU07QUFDdkIsUUFBTSxLQUFLO0FBQ1gsWUFBVTtBQUNWLFFBQU1DO0FBQ04sU0FBTztBQUNUO0FBRUEsU0FBUyxPQUFPLFNBQXVDO0FBQ3JELFdBQVMsS0FBSyxRQUFRLFVBQVUsS0FBSyxVQUFVLE9BQU87QUFDeEQ7QUFFQSxlQUFzQixhQUFhQyxTQUFvQkMsUUFBNkI7QUFDbEYsRUFBQUQsUUFBTyxLQUFLLEVBQUUsT0FBTyxVQUFVLFNBQVMsRUFBRSxDQUFDO0FBQzNDLFFBQU0sSUFBSSxRQUFRLGFBQVcsV0FBVyxTQUFTLEdBQUcsQ0FBQztBQUNyRCxNQUFJLE9BQU87QUFDWCxXQUFTLElBQUksR0FBRyxJQUFJLEtBQVMsS0FBSztBQUNoQyxZQUFRLFdBQVcsT0FBTyxDQUFDLEVBQUUsU0FBUyxDQUFDLENBQUMsV0FBVyxzQ0FBc0MsT0FBTyxDQUFDLENBQUMsS0FBSyxPQUFPLENBQUMsRUFBRSxTQUFTLENBQUMsQ0FBQztBQUFBO0FBQUEsRUFDOUg7QUFDQSxRQUFNRSxTQUFRLElBQUksWUFBWSxFQUFFLE9BQU8sSUFBSTtBQUMzQyxNQUFJLFVBQVU7QUFDZCxNQUFJLFNBQVM7QUFDYixNQUFJLGFBQWE7QUFDakIsUUFBTSxRQUFRLFlBQVksSUFBSTtBQUM5QixRQUFNLFFBQVEsTUFBTSxXQUFXLFlBQVk7QUFDekMsYUFBUyxPQUFPLEdBQUcsT0FBT0EsT0FBTSxRQUFRLFFBQVEsS0FBVztBQUN6RCxZQUFNLFFBQVFBLE9BQU0sTUFBTSxNQUFNLE9BQU8sR0FBUztBQUNoRCxZQUFNLFNBQVMsWUFBWSxJQUFJO0FBQy9CLE1BQUFELE9BQU0sTUFBTSxFQUFFLE1BQU0sVUFBVSxLQUFLLEVBQUUsTUFBTSxNQUFNLE9BQU8sTUFBTSxPQUFPLEVBQUUsR0FBRyxDQUFDLE1BQU0sTUFBTSxDQUFDO0FBQ3hGLFlBQU0sT0FBTyxZQUFZLElBQUksSUFBSTtBQUNqQyxpQkFBVztBQUNYLG1CQUFhLEtBQUssSUFBSSxZQUFZLElBQUk7QUFDdEMsZ0JBQVU7QUFDVixZQUFNLE1BQU07QUFBQSxJQUNkO0FBQUEsRUFDRixDQUFDO0FBQ0QsUUFBTSxRQUFRLFlBQVksSUFBSSxJQUFJO0FBQ2xDLFFBQU0sTUFBTSxTQUFTLGNBQTJCLFNBQVM7QUFDekQsUUFBTSxZQUFZLE1BQU0sV0FBVyxZQUFZO0FBQzdDLGFBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxLQUFLO0FBQzNCLFVBQUksWUFBYSxJQUFJLGVBQWUsS0FBTTtBQUMxQyxZQUFNLE1BQU07QUFBQSxJQUNkO0FBQUEsRUFDRixDQUFDO0FBQ0QsU0FBTztBQUFBLElBQ0wsT0FBT0EsT0FBTSxJQUFJLE1BQU07QUFBQSxJQUN2QixXQUFXQyxPQUFNLFNBQVM7QUFBQSxJQUMxQjtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRixDQUFDO0FBQ0g7QUFFQSxlQUFzQixjQUFjRixTQUFvQkMsUUFBNkI7QUFDbkYsRUFBQUQsUUFBTyxLQUFLLEVBQUUsT0FBTyxVQUFVLFNBQVMsRUFBRSxDQUFDO0FBQzNDLFFBQU0sSUFBSSxRQUFRLGFBQVcsV0FBVyxTQUFTLEdBQUcsQ0FBQztBQUNyRCxRQUFNLFFBQVEsQ0FBQyxLQUFLLEtBQUssS0FBSyxHQUFHO0FBQ2pDLFFBQU0sU0FBUyxDQUFDLEdBQVcsU0FDekIsT0FBTztBQUFBLElBQ0wsTUFBTSxJQUFJLENBQUMsTUFBTSxNQUFNLENBQUMsTUFBTSxXQUFXLEdBQUcsT0FBSyxLQUFLLElBQUksSUFBSSxNQUFPLENBQUMsSUFBSSxNQUFNLEtBQUssSUFBSSxJQUFJLEdBQUcsR0FBRyxNQUFNLElBQUksQ0FBQyxDQUFDO0FBQUEsRUFDakg7QUFDRixRQUFNLFFBQVEsT0FBTyxLQUFTLENBQUM7QUFDL0IsUUFBTSxRQUFRLFlBQVksSUFBSTtBQUM5QixFQUFBQyxPQUFNLE1BQU0sRUFBRSxNQUFNLFVBQVUsU0FBUyxFQUFFLE9BQU8sTUFBTSxRQUFRLE9BQU8sTUFBTSxDQUFDLEdBQUcsZUFBZSxFQUFFLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFDdkcsUUFBTSxNQUFNO0FBQ1osUUFBTSxNQUFNO0FBQ1osUUFBTUUsU0FBUSxZQUFZLElBQUksSUFBSTtBQUNsQyxRQUFNLFFBQVEsTUFBTSxXQUFXLFlBQVk7QUFDekMsYUFBUyxJQUFJLEdBQUcsSUFBSSxJQUFJLEtBQUs7QUFDM0IsTUFBQUYsT0FBTTtBQUFBLFFBQ0osRUFBRSxNQUFNLFVBQVUsU0FBUyxFQUFFLE9BQU8sT0FBTyxRQUFRLE9BQU8sSUFBSSxNQUFVLElBQUksRUFBRSxHQUFHLE1BQU0sQ0FBQyxHQUFHLGVBQWUsRUFBRSxFQUFFO0FBQUEsUUFDOUcsQ0FBQztBQUFBLE1BQ0g7QUFDQSxZQUFNLElBQUksUUFBUSxhQUFXLFdBQVcsU0FBUyxHQUFHLENBQUM7QUFBQSxJQUN2RDtBQUFBLEVBQ0YsQ0FBQztBQUNELFNBQU8sRUFBRSxPQUFBRSxRQUFPLE1BQU0sQ0FBQztBQUN6Qjs7O0FDeEZBLElBQU1DLFNBQVEsSUFBSSxnQkFBZ0IsU0FBUyxNQUFNO0FBQ2pELElBQU0sUUFBUUEsT0FBTSxJQUFJLE9BQU8sS0FBSztBQUNwQyxJQUFNLFNBQVMsSUFBSSxXQUFXO0FBQzlCLElBQU0sUUFBUSxJQUFJLE1BQU0sTUFBTTtBQUM5QixNQUFNLFFBQVE7QUFFZCxJQUFNLFFBQVFBLE9BQU0sSUFBSSxPQUFPO0FBQy9CLElBQUksT0FBTztBQUNULFdBQVMsZ0JBQWdCLGFBQWEsU0FBUyxLQUFLO0FBQ3BELFdBQVMsZ0JBQWdCLE1BQU0sY0FBYztBQUMvQztBQUNBLE9BQU8sT0FBTyxPQUFPQSxPQUFNLElBQUksTUFBTSxLQUFLLENBQUM7QUFFM0MsSUFBSSxRQUFRO0FBQ1osSUFBSSxRQUFRO0FBRVosU0FBUyxPQUFPQyxVQUFTLEtBQVc7QUFDbEMsUUFBTSxTQUFTLE9BQU8sWUFBWSxPQUFPLFFBQVEsTUFBTSxFQUFFLElBQUksQ0FBQyxDQUFDLE1BQU0sS0FBSyxNQUFNLENBQUMsTUFBTSxXQUFXQSxTQUFRLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFDbEgsU0FBTyxLQUFLO0FBQUEsSUFDVixPQUFPO0FBQUEsSUFDUCxTQUFTO0FBQUEsTUFDUCxPQUFPO0FBQUEsTUFDUCxRQUFRLEVBQUUsR0FBRyxRQUFRLGFBQWEsV0FBVyxHQUFHLE1BQU0sS0FBSyxFQUFFO0FBQUEsTUFDN0QsTUFBTTtBQUFBLE1BQ04sZUFBZTtBQUFBLElBQ2pCO0FBQUEsSUFDQSxXQUFXLEVBQUUsT0FBTyxNQUFNLFFBQVEsY0FBYyxFQUFFLEVBQUU7QUFBQSxFQUN0RCxDQUFDO0FBQ0g7QUFFQSxJQUFNLE9BQU87QUFBQSxFQUNYO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGLEVBQUUsS0FBSyxJQUFJO0FBRVgsU0FBUyxJQUFJLE1BQWMsTUFBYyxJQUFZLE1BQXNCO0FBQ3pFLFFBQU0sT0FBTyxLQUFLLE1BQU8sT0FBTyxLQUFNLEVBQUU7QUFDeEMsU0FBTyxHQUFHLElBQUksS0FBSyxPQUFPLEtBQUssTUFBTyxNQUFNLE9BQVEsRUFBRSxDQUFDLEVBQUUsU0FBUyxDQUFDLENBQUMsS0FBSyxTQUFJLE9BQU8sSUFBSSxDQUFDLEdBQUcsSUFBSSxPQUFPLEtBQUssSUFBSSxDQUFDLEtBQUssSUFBSSxJQUFJLEVBQUUsS0FBSyxJQUFJO0FBQzNJO0FBRUEsU0FBUyxPQUFhO0FBQ3BCLFdBQVM7QUFDVCxRQUFNLENBQUMsT0FBTyxLQUFLLElBQUksQ0FBQyxLQUFLLE1BQU0sUUFBUSxFQUFFLElBQUksSUFBSSxRQUFRLEVBQUU7QUFDL0QsUUFBTSxPQUNKLFVBQVUsSUFDTixpQkFBaUIsS0FBSyxrQkFBa0IsTUFBTSxLQUFLLElBQUksQ0FBQyxRQUFRLENBQUMsR0FBRyxRQUFRLENBQUMsQ0FBQyx3QkFBd0IsS0FBSztBQUFBLElBQzNHO0FBQ04sUUFBTSxPQUFPLEdBQUcsSUFBSSxLQUFLLElBQUksVUFBVSxPQUFPLElBQUksdUJBQXVCLENBQUM7QUFBQSxFQUFLLElBQUksV0FBVyxPQUFPLElBQUksV0FBVyxDQUFDO0FBQ3JILFFBQU1BLFVBQVMsT0FBTztBQUFBLElBQ3BCLE9BQU8sUUFBUSxNQUFNLEVBQUUsSUFBSSxDQUFDLENBQUMsTUFBTSxLQUFLLE1BQU0sQ0FBQyxNQUFNLFdBQVcsR0FBRyxPQUFPLEtBQUssTUFBTSxLQUFLLENBQUMsQ0FBQztBQUFBLEVBQzlGO0FBQ0EsU0FBTztBQUFBLElBQ0w7QUFBQSxNQUNFLE9BQU8sVUFBVSxXQUFXLEVBQUUsVUFBVSxFQUFFLFdBQVcsUUFBUSxLQUFLLFNBQVMsS0FBSyxNQUFNLFdBQVcsS0FBSyxNQUFNLEVBQUUsQ0FBQztBQUFBLE1BQy9HLFNBQVMsRUFBRSxPQUFPLE9BQU8sUUFBUUEsU0FBUSxNQUFNLENBQUMsR0FBRyxlQUFlLEVBQUU7QUFBQSxJQUN0RTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxTQUFTLE9BQWE7QUFDcEIsU0FBTyxLQUFLLEVBQUUsT0FBTyxVQUFVLFNBQVMsRUFBRSxHQUFHLElBQUk7QUFDakQsU0FBTztBQUNQLFVBQVEsT0FBTyxZQUFZLE1BQU0sR0FBRztBQUNwQyxTQUFPLFdBQVcsTUFBTTtBQUN0QixrQkFBYyxLQUFLO0FBQ25CLFdBQU8sS0FBSyxFQUFFLE9BQU8sVUFBVSxZQUFZLEVBQUUsT0FBTyxLQUFLLElBQUksSUFBSSxLQUFNLFFBQVEsVUFBVSxDQUFDLEVBQUUsQ0FBQztBQUFBLEVBQy9GO0FBQ0Y7QUFFQSxJQUFNLFFBQVEsTUFBTTtBQUFBLEVBQ2xCLEVBQUUsUUFBUSxJQUFJO0FBQUEsRUFDZCxDQUFDQyxJQUFHLE1BQU0sU0FBUyxPQUFPLENBQUMsRUFBRSxTQUFTLENBQUMsQ0FBQyxXQUFXLE1BQU0sS0FBSyxJQUFJLENBQUMsSUFBSSxFQUFFLEdBQUcsUUFBUSxDQUFDLENBQUM7QUFBQTtBQUN4RixFQUFFLEtBQUssRUFBRTtBQUNULElBQU0sWUFBWTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBRWxCLElBQU0sU0FBcUM7QUFBQSxFQUN6QztBQUFBLEVBQ0EsUUFBUTtBQUNOLFdBQU8sS0FBSyxFQUFFLE9BQU8sVUFBVSxhQUFhLEVBQUUsT0FBTyxLQUFLLElBQUksSUFBSSxLQUFNLFdBQVcsRUFBRSxDQUFDLEVBQUUsR0FBRyxPQUFPLEtBQUs7QUFDdkcsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUNBLFNBQVM7QUFDUCxVQUFNLFFBQVE7QUFBQSxNQUNaLFNBQVM7QUFBQSxNQUNULE1BQU07QUFBQSxNQUNOLFdBQVc7QUFBQSxJQUNiO0FBQ0EsV0FBTztBQUFBLE1BQ0wsRUFBRSxPQUFPLFVBQVUsVUFBVSxFQUFFLE9BQU8sS0FBSyxJQUFJLElBQUksS0FBTSxXQUFXLEdBQUcsTUFBTSxDQUFDLEVBQUU7QUFBQSxNQUNoRixHQUFHLElBQUksR0FBRyxLQUFLLFdBQVcsU0FBUztBQUFBLElBQ3JDO0FBQUEsRUFDRjtBQUFBLEVBQ0EsWUFBWTtBQUNWLFdBQU8sS0FBSztBQUFBLE1BQ1YsT0FBTyxVQUFVLGFBQWEsRUFBRSxTQUFTLE1BQU0sT0FBTyw2Q0FBNkMsQ0FBQztBQUFBLElBQ3RHLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFDQSxPQUFPO0FBQ0wsVUFBTSxTQUFTLE9BQU87QUFBQSxNQUNwQixNQUFNLEtBQUssRUFBRSxRQUFRLElBQUssR0FBRyxDQUFDQSxJQUFHLE1BQU0sQ0FBQyxRQUFRLENBQUMsU0FBUyxXQUFXLElBQUksT0FBSyxLQUFLLElBQUksSUFBSSxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFBQSxJQUNyRztBQUNBLFdBQU8sS0FBSyxFQUFFLE9BQU8sVUFBVSxTQUFTLEdBQUcsU0FBUyxFQUFFLE9BQU8sTUFBTSxRQUFRLE1BQU0sQ0FBQyxHQUFHLGVBQWUsS0FBTyxFQUFFLENBQUM7QUFBQSxFQUNoSDtBQUFBLEVBQ0EsT0FBTztBQUNMLFdBQU8sWUFBWTtBQUFBLEVBQ3JCO0FBQUEsRUFDQSxPQUFPLE1BQU0sS0FBSyxhQUFhLFFBQVEsS0FBSztBQUFBLEVBQzVDLFFBQVEsTUFBTSxLQUFLLGNBQWMsUUFBUSxLQUFLO0FBQ2hEO0FBRUEsT0FBTyxLQUFLLElBQUk7QUFDaEIsSUFBTSxPQUFPLFVBQVUsU0FBUyxVQUFVLEtBQUssSUFBSSxRQUFRLE9BQU8sRUFBRSxLQUFLLE9BQU9GLE9BQU0sSUFBSSxLQUFLLEtBQUssQ0FBQyxFQUFFLENBQUM7QUFDeEcsU0FBUyxLQUFLLE9BQU8sS0FBSyxPQUFPOyIsCiAgIm5hbWVzIjogWyJzb3VyY2UiLCAidGltZXIiLCAibGFzdElkIiwgImljb24iLCAiY29weSIsICJmaWVsZCIsICJvbiIsICJtaW4iLCAibWF4IiwgIl8iLCAidGFibGUiLCAidGFibGUyIiwgImgiLCAidHpEYXRlIiwgImZtdERhdGUiLCAicyIsICJnYXBzIiwgInJlY3QiLCAidyIsICJwb2ludHMiLCAiZmlsbCIsICJ1IiwgInNlcmllc0lkeCIsICJzaXplIiwgImZvbnQiLCAib2ZmIiwgInJvb3QiLCAiYXhlcyIsICJrZXkiLCAic2MiLCAic2VsZiIsICJjZWxscyIsICJpIiwgIm9wdHMiLCAic2lkZXNXaXRoQXhlcyIsICJqb2luIiwgImZhY2V0IiwgImRhdGEiLCAieFNjYWxlS2V5IiwgInNob3ciLCAiaWR4cyIsICJzdHJva2VQYXRoIiwgInN0cm9rZVN0eWxlIiwgImZpbGxQYXRoIiwgImZpbGxTdHlsZSIsICJzaGlmdEFtdCIsICJ0aWNrcyIsICJib3JkZXIiLCAiZ3JpZCIsICJjYW4iLCAic2VyaWVzSWR4TWF0Y2hlciIsICJfIiwgImZvbnQiLCAicG9pbnRzIiwgIl8iLCAiXyIsICJjdXJ2ZSIsICJjaGFydCIsICJtaW4iLCAibWF4IiwgImZsb29yIiwgIl8iLCAiSEVJR0hUIiwgInN0b3JlIiwgInBvaW50cyIsICJieXRlcyIsICJzdG9yZSIsICJkcmF3biIsICJjZWxscyIsICJfIiwgImJhciIsICJfIiwgInRhYmxlIiwgInBvaW50cyIsICJzdG9yZSIsICJzZWN0aW9uIiwgInN0b3JlIiwgImdyaWQiLCAiam9pbiIsICJvbiIsICJzdG9yZSIsICJzdGlsbCIsICJyb290IiwgImtub3duIiwgInN0b3JlIiwgImRyYXduIiwgInN0b3JlIiwgImJhciIsICJwZXJjZW50IiwgInByZSIsICJ0aW1lciIsICJxdWVyeSIsICJzdG9yZSIsICJmcmFtZSIsICJzdG9yZSIsICJzdG9yZSIsICJlbGVtZW50IiwgImdyaWQiLCAia25vd24iLCAiXyIsICJzdG9yZSIsICJmaWVsZCIsICJzYW1lIiwgInNvdXJjZSIsICJzdG9yZSIsICJidXN5IiwgInRpbWVyIiwgImNvcHkiLCAic2FtZSIsICJjb2xvdXIiLCAiY2xhbXAiLCAiUElFQ0UiLCAiYnl0ZXMiLCAibWFyayIsICJzb3VyY2UiLCAiYnl0ZXMiLCAia25vd24iLCAicG9pbnRzIiwgInNhbWUiLCAiXyIsICJTVkciLCAib24iLCAiYnl0ZXMiLCAid2F0Y2giLCAid2F0Y2hpbmciLCAic291cmNlIiwgInN0b3JlIiwgImJ5dGVzIiwgImRyYXduIiwgInF1ZXJ5IiwgInBvaW50cyIsICJfIl0KfQo=

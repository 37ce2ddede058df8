"""Which texts are hard to read, by WCAG's measure (level AA: 4.5 to 1, or 3 to 1 where letters are large)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Locator

# Colours go through a canvas, because color-mix() and light-dark() leave more than rgb() behind.
_SCRIPT = """root => {
    const brush = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d', {willReadFrequently: true});
    const over = (colours) => {
        brush.clearRect(0, 0, 1, 1);
        for (const colour of colours) { brush.fillStyle = colour; brush.fillRect(0, 0, 1, 1); }
        return [...brush.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const light = ([r, g, b]) => {
        const part = value => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
        return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
    };
    const found = [];
    for (const element of root.querySelectorAll('*')) {
        const own = [...element.childNodes].filter(node => node.nodeType === 3 && node.data.trim());
        if (!own.length || !element.checkVisibility({opacityProperty: true}) || element.disabled || element.closest('svg')) continue;
        const under = [];
        for (let up = element; up; up = up.parentElement) under.unshift(getComputedStyle(up).backgroundColor);
        const style = getComputedStyle(element);
        const [text, ground] = [light(over([...under, style.color])), light(over(under))];
        const ratio = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
        const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && style.fontWeight >= 700);
        if (ratio < (large ? 3 : 4.5)) found.push(`${ratio.toFixed(2)} ${element.className}: ${own[0].data.slice(0, 40)}`);
    }
    return found;
}"""


def unreadable(panel: Locator) -> list[str]:
    """Texts in the panel whose contrast is too low."""
    found: list[str] = panel.evaluate(_SCRIPT)
    return found

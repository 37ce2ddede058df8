"""The static picture of a run: what stays in a saved notebook, and what a terminal shows. No secrets, and no whole log."""

from __future__ import annotations

import html
import math
from dataclasses import dataclass
from typing import Any

from jupyter_estimator.api.feed import Series
from jupyter_estimator.api.view import state
from jupyter_estimator.faces.table import COLOURS, duration
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.course import Course
from jupyter_estimator.inside.encode import number
from jupyter_estimator.inside.metrics import SCALAR_KINDS
from jupyter_estimator.inside.reading import read_lines
from jupyter_estimator.records.run_directory import RunDirectory
from jupyter_estimator.records.series import sparkline_svg
from jupyter_estimator.records.terminal import tail_lines

LINES = 12
COLUMNS = 160
METRICS = 6


@dataclass
class Picture:
    """A run at one moment."""

    state: dict[str, Any]
    metrics: dict[str, list[float]]
    """Scalars by name, those logged last; at most METRICS of them."""
    more: int
    lines: list[str]

    @property
    def title(self) -> str:
        """The run's name, or its id."""
        return str(self.state["display_name"] or self.state["id"])

    @property
    def took(self) -> str:
        """How long it has run."""
        return duration(self.state["started"], self.state["ended"], self.state["now"])

    def headline(self) -> str:
        """One line: status, duration, last values."""
        last = ", ".join(f"{name} {_figure(values[-1])}" for name, values in self.metrics.items())
        parts = [f"{self.state['experiment']} / {self.title}", str(self.state["status"]), self.took, last]
        return " · ".join(part for part in parts if part)

    def text(self) -> str:
        """The picture for a terminal."""
        lines = [self.headline()]
        if self.state["phase"]:
            lines.append(self.state["phase"])
        lines += _error_lines(self.state)
        lines += [f"  {name:<24.24} {_blocks(values)} {_figure(values[-1])}" for name, values in self.metrics.items()]
        if self.lines:
            lines += ["", *(f"  {line}" for line in self.lines)]
        return "\n".join(lines)

    def html(self) -> str:
        """The picture for a saved notebook: inline styles only, nothing that is fetched or run."""
        now = self.state
        colour = COLOURS.get(now["status"], "#616161")
        badge = f'<span style="background:{colour};color:#fff;border-radius:3px;padding:1px 7px;font-size:12px">{_e(now["status"])}</span>'
        facts = " · ".join(_e(part) for part in (now["experiment"], now["id"], self.took, now["target"]) if part)
        parts = [f'<div style="margin-bottom:4px">{badge} <b>{_e(self.title)}</b></div>', f'<div style="opacity:.75">{facts}</div>']
        if error := now["error"]:
            hint = f"<br>{_e(error.get('hint', ''))}" if error.get("hint") else ""
            parts.append(
                '<div style="border-left:3px solid #c62828;padding:2px 8px;margin:6px 0;white-space:pre-wrap">'
                f"{_e(error.get('message', ''))}{hint}</div>"
            )
        if self.metrics:
            parts.append(
                '<div style="display:flex;flex-wrap:wrap;gap:18px;margin:6px 0">' + "".join(map(self._metric, self.metrics)) + "</div>"
            )
        if self.more:
            parts.append(f'<div style="opacity:.75">and {self.more} more metrics</div>')
        if self.lines:
            text = _e("\n".join(self.lines))
            parts.append(
                '<pre style="font-size:12px;line-height:1.35;margin:6px 0 0;padding:6px 8px;overflow-x:auto;'
                f'border:1px solid rgba(127,127,127,.35)">{text}</pre>'
            )
        return f'<div style="font-family:system-ui,sans-serif;font-size:13px;padding:6px 0">{"".join(parts)}</div>'

    def _metric(self, name: str) -> str:
        values = self.metrics[name]
        return (
            f'<div><div style="opacity:.75">{_e(name)}</div>'
            f'<div style="color:#1565c0">{sparkline_svg(values)}</div><div>{_e(_figure(values[-1]))}</div></div>'
        )


def picture(run: RunDirectory, course: Course) -> Picture:
    """A run as it is now."""
    series: dict[str, Series] = {}
    for record in read_lines(str(run.file(layout.METRICS))):
        name, value = record.get("n"), number(record)
        if isinstance(name, str) and record.get("k") in SCALAR_KINDS and isinstance(value, (int, float)):
            held = series.pop(name, None) or Series()
            try:
                held.add(0, None, float(value))
            except OverflowError:
                held.add(0, None, math.inf)
            series[name] = held
    names = list(series)[-METRICS:]
    metrics = {name: list(series[name].v[-2000:]) for name in names}
    lines = [line[:COLUMNS] for line in tail_lines(run.file(layout.STD_LOG), LINES)]
    return Picture(state(run, course), metrics, len(series) - len(names), lines)


def _e(text: Any) -> str:
    return html.escape(str(text))


def _figure(value: float) -> str:
    return f"{value:.6g}"


def _blocks(values: list[float], width: int = 24) -> str:
    finite = [value for value in values if math.isfinite(value)]
    if not finite:
        return " " * width
    low, high = min(finite), max(finite)
    chosen = [values[index * len(values) // width] for index in range(width)] if len(values) > width else values
    steps = "▁▂▃▄▅▆▇█"
    drawn = [steps[round((value - low) / (high - low) * 7) if high > low else 3] if math.isfinite(value) else " " for value in chosen]
    return "".join(drawn).ljust(width)


def _error_lines(now: dict[str, Any]) -> list[str]:
    error = now["error"] or {}
    return [line for line in (error.get("message"), error.get("hint")) if line]

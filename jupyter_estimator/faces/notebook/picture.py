"""The static picture of a run: what stays in a saved notebook, and what a terminal shows. No secrets, and no whole log."""

from __future__ import annotations

import html
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from jupyter_estimator.api.views.charts import Charts
from jupyter_estimator.api.views.view import state
from jupyter_estimator.faces.words.table import COLOURS, duration, short
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.hiding import Hiding
from jupyter_estimator.inside.run_state import RunState
from jupyter_estimator.records.formats.terminal import tail_lines
from jupyter_estimator.records.runs.run_directory import RunDirectory
from jupyter_estimator.records.runs.series import share_of, sparkline_svg

LINES = 12
COLUMNS = 160
METRICS = 6
POINTS = 480
NAME = 80
"""Characters of a name."""
ERROR = 1000
"""Characters of an error's message."""


@dataclass
class Curve:
    """A metric's values, sampled where they are many; None stands for what is no finite number."""

    values: list[float | None]
    last: float


@dataclass
class Picture:
    """A run at one moment."""

    state: dict[str, Any]
    metrics: dict[str, Curve]
    """Those logged last; at most METRICS of them."""
    more: int
    lines: list[str]

    @property
    def title(self) -> str:
        """The run's name, or its id."""
        return short(self.state["display_name"] or self.state["id"], NAME)

    @property
    def took(self) -> str:
        """How long it has run."""
        return duration(self.state["started"], self.state["ended"], self.state["now"])

    def headline(self) -> str:
        """One line: status, duration, last values."""
        last = ", ".join(f"{short(name)} {_figure(curve.last)}" for name, curve in self.metrics.items())
        parts = [f"{short(self.state['experiment'], NAME)} / {self.title}", str(self.state["status"]), self.took, last]
        return " · ".join(part for part in parts if part)

    def text(self) -> str:
        """The picture for a terminal."""
        lines = [self.headline()]
        if self.state["phase"]:
            lines.append(short(self.state["phase"], COLUMNS))
        lines += self._read_only()
        lines += _error_lines(self.state)
        lines += [f"  {short(name, 24):<24} {_blocks(curve.values)} {_figure(curve.last)}" for name, curve in self.metrics.items()]
        if self.more:
            lines.append(f"  and {self.more} more metrics")
        if self.lines:
            lines += ["", *(f"  {line}" for line in self.lines)]
        return "\n".join(lines)

    def _read_only(self) -> list[str]:
        """What is said of a run that somebody else could have written."""
        why = self.state.get("read_only")
        return [f"{why[0]} To trust it: {why[1]}"] if why else []

    def html(self) -> str:
        """The picture for a saved notebook: inline styles only, nothing that is fetched or run."""
        now = self.state
        colour = COLOURS.get(now["status"], "#616161")
        badge = f'<span style="background:{colour};color:#fff;border-radius:3px;padding:1px 7px;font-size:12px">{_e(now["status"])}</span>'
        subtitle = " · ".join(_e(part) for part in (short(now["experiment"], NAME), now["id"], self.took, now["target"]) if part)
        parts = [f'<div style="margin-bottom:4px">{badge} <b>{_e(self.title)}</b></div>', f'<div style="opacity:.75">{subtitle}</div>']
        if now["phase"]:
            parts.append(f'<div style="opacity:.75">{_e(short(now["phase"], COLUMNS))}</div>')
        parts += [f'<div style="opacity:.75">{_e(line)}</div>' for line in self._read_only()]
        if error := _error_lines(now):
            parts.append(
                '<div style="border-left:3px solid #c62828;padding:2px 8px;margin:6px 0;white-space:pre-wrap">'
                f"{'<br>'.join(map(_e, error))}</div>"
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
        if now["ended"] is None:
            when = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(now["now"]))
            how = f"<code>%estimator show {_e(now['id'])}</code>"
            parts.append(f'<div style="opacity:.75;margin-top:6px">As it was at {when}. To see it now: {how}</div>')
        return f'<div style="font-family:system-ui,sans-serif;font-size:13px;padding:6px 0">{"".join(parts)}</div>'

    def _metric(self, name: str) -> str:
        curve = self.metrics[name]
        return (
            f'<div><div style="opacity:.75">{_e(short(name, NAME))}</div>'
            f'<div style="color:#1565c0">{sparkline_svg(curve.values)}</div><div>{_e(_figure(curve.last))}</div></div>'
        )


def picture(run: RunDirectory, run_state: RunState, charts: Charts | None = None) -> Picture:
    """A run as it is now. Whoever draws it again and again keeps the ``charts``, so that only what is new is read."""
    charts = charts or Charts(run)
    if run_state.over:
        charts.ended()
    charts.read_all()
    hide = Hiding(run.request.get("secrets") or [])
    now = state(run, run_state)
    metrics = {hide(name): Curve(series.points(0, POINTS)["v"], series.v[-1]) for name, series in charts.latest(METRICS).items()}
    lines = [hide(line)[:COLUMNS] for line in tail_lines(run.file(layout.STD_LOG), LINES)]
    return Picture(now, metrics, len(charts.series) - len(metrics) + charts.dropped, lines)


def _e(text: Any) -> str:
    return html.escape(str(text))


def _figure(value: float) -> str:
    return f"{value:.6g}"


def _blocks(values: Sequence[float | None], width: int = 24) -> str:
    finite = [value for value in values if value is not None]
    if not finite:
        return " " * width
    low, high = min(finite), max(finite)
    chosen = [values[index * len(values) // width] for index in range(width)] if len(values) > width else values
    steps = "▁▂▃▄▅▆▇█"
    drawn = [" " if value is None else steps[round(share_of(value, low, high) * 7)] for value in chosen]
    return "".join(drawn).ljust(width)


def _error_lines(now: dict[str, Any]) -> list[str]:
    error = now["error"] or {}
    return [short(" ".join(line.split()), ERROR) for line in (error.get("message"), error.get("hint")) if line]

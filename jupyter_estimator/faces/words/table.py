"""A list of runs, as HTML in a notebook and as text in a terminal."""

from __future__ import annotations

import html
import time
from collections.abc import Sequence
from typing import Any

from jupyter_estimator.api.views.view import log_progress
from jupyter_estimator.records.index.query import Row
from jupyter_estimator.records.runs.run_directory import RunDirectory

HEADINGS = ("Run", "Name", "Experiment", "Status", "Started", "Duration", "Last metric", "Progress")
COLOURS = {"Completed": "#2e7d32", "Failed": "#c62828", "Canceled": "#757575", "Running": "#1565c0", "CancelRequested": "#ef6c00"}


class RunTable(Sequence[Row]):
    """Rows of runs that show themselves as a table."""

    def __init__(self, rows: Sequence[Row], directories: Sequence[RunDirectory]) -> None:
        self.rows = list(rows)
        self._shares = [_share(row, directory) for row, directory in zip(rows, directories, strict=True)]

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, index):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN204
        return self.rows[index]

    def _cells(self) -> list[list[str]]:
        return [
            [row.id, row.display_name, row.experiment, row.status, _when(row.created), duration(row.started, row.ended), _metric(row)]
            for row in self.rows
        ]

    def __repr__(self) -> str:
        if not self.rows:
            return "No runs."
        cells = [[*line, _bar(share)] for line, share in zip(self._cells(), self._shares, strict=True)]
        shown = [[line[0], *(short(cell) for cell in line[1:])] for line in cells]
        columns = [i for i in range(len(HEADINGS)) if any(line[i] for line in shown)]
        widths = {i: max(len(HEADINGS[i]), *(len(line[i]) for line in shown)) for i in columns}
        lines = ["  ".join(HEADINGS[i].ljust(widths[i]) for i in columns)]
        lines += ["  ".join(line[i].ljust(widths[i]) for i in columns) for line in shown]
        return "\n".join(line.rstrip() for line in lines)

    def _repr_html_(self) -> str:
        if not self.rows:
            return "<p>No runs.</p>"
        style = "text-align:left;padding:2px 10px 2px 0;white-space:nowrap"
        head = "".join(f'<th style="{style}">{heading}</th>' for heading in HEADINGS)
        body = []
        for row, cells, share in zip(self.rows, self._cells(), self._shares, strict=True):
            parts = [html.escape(short(cell, 80)) for cell in cells]
            parts[0] = f'<code style="user-select:all">{parts[0]}</code>'
            parts[3] = f'<span style="color:{COLOURS.get(row.status, "inherit")}">●</span> {parts[3]}'
            bar = "" if share is None else f'<progress max="1" value="{share:.3f}" style="width:90px"></progress> {share:.0%}'
            body.append("<tr>" + "".join(f'<td style="{style}">{part}</td>' for part in [*parts, bar]) + "</tr>")
        return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(body)}</tbody></table>"


def _share(row: Row, directory: RunDirectory) -> float | None:
    if row.ended is not None or row.started is None:
        return None
    found = log_progress(directory)
    return found["fraction"] if found else None


def _bar(share: float | None) -> str:
    return "" if share is None else f"[{'#' * round(share * 10):<10}] {share:.0%}"


def _metric(row: Row) -> str:
    if row.last_metric is None:
        return ""
    return f"{row.last_metric} {row.last_value:.4g}" if row.last_value is not None else f"{row.last_metric} nan"


def short(text: Any, limit: int = 40) -> str:
    """Text that people gave, on one line of bounded length and without what would steer a terminal."""
    flat = "".join(c if c.isprintable() else "·" for c in str(text)[: limit + 1])
    return flat if len(flat) <= limit else flat[: limit - 1] + "…"


def _when(seconds: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(seconds))


def duration(started: float | None, ended: float | None, now: float | None = None) -> str:
    """How long a run has taken so far: 4.2 s, 3 min 05 s, 2 h 10 min."""
    if started is None:
        return ""
    seconds = max(0.0, (ended if ended is not None else now or time.time()) - started)
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(int(seconds), 60)
    if minutes < 60:
        return f"{minutes} min {rest:02d} s"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02d} min" if hours < 48 else f"{hours // 24} d {hours % 24} h"

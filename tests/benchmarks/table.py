"""The benchmarks' results, for people and for programs."""

from __future__ import annotations

import json
import os
import platform
import time
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tests.benchmarks.measure import Line, quartiles

_HEAD = ("row", "what was measured", "median (quartiles)", "beside", "compared", "reach", "")


def table(lines: Iterable[Line]) -> str:
    """A table in Markdown, aligned so that it can be read in a terminal."""
    rows = [_HEAD, *(_cells(line) for line in lines)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(_HEAD))]
    text = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in rows]
    text.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(text)


def machine() -> str:
    """The machine, in a few words that name nobody."""
    return f"{os.cpu_count()} processors, {platform.system()} {platform.machine()}, Python {platform.python_version()}"


def save(lines: Iterable[Line], path: Path) -> None:
    """Writes the results as JSON."""
    found: list[dict[str, Any]] = [{**asdict(line), "number": line.number, "met": line.met} for line in lines]
    path.write_text(json.dumps({"time": time.time(), "machine": machine(), "results": found}, indent=1) + "\n")


def _cells(line: Line) -> tuple[str, ...]:
    if not line.values:
        return line.row, line.what, "", "", "", "", line.note
    beside = f"{line.beside}: {_number(quartiles(line.baseline)[1], line.unit)}" if line.baseline else line.beside
    compared = ""
    if line.compare == "ratio":
        low, middle, high = quartiles(line.numbers)
        compared = f"x {middle:.2f} ({low:.2f}-{high:.2f})"
    elif line.compare == "difference":
        compared = "+ " + _spread(line.numbers, line.unit)
    reach = "" if line.reach is None else f"≤ {line.reach:g}" + ("" if line.compare == "ratio" else f" {line.unit}")
    verdict = {None: "", True: "met", False: "missed"}[line.met]
    return line.row, line.what, _spread(line.values, line.unit), beside, compared, reach, " ".join(filter(None, (verdict, line.note)))


def _spread(values: list[float], unit: str) -> str:
    low, middle, high = quartiles(values)
    if low == high:
        return _number(middle, unit)
    return f"{_number(middle, unit)} ({_digits(low)}-{_digits(high)})"


def _number(value: float, unit: str) -> str:
    return f"{_digits(value)} {unit}".strip()


def _digits(value: float) -> str:
    return f"{value:.0f}" if abs(value) >= 100 or value == int(value) else f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"

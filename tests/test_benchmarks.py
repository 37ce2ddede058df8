"""Each benchmark runs, measures what it says and makes its lines of the table. What the numbers are is nobody's business here."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest

from jupyter_estimator.execution.containers.engine import check
from jupyter_estimator.inside.errors import EstimatorError
from tests.benchmarks import page
from tests.benchmarks.__main__ import ROWS
from tests.benchmarks.measure import Line, in_turns
from tests.benchmarks.peers import ROOT
from tests.benchmarks.table import table

IN_A_PAGE = ("sidebar", "live", "document", "cancel")


def measured(room: Path, *words: str) -> tuple[str, list[dict[str, Any]]]:
    """What is printed and what is saved, measured with tiny sizes and no peers."""
    results = room / "results.json"
    command = [sys.executable, "-m", "tests.benchmarks", *words, "--small", "--no-peers", "--json", str(results)]
    # Chromium puts a socket there, whose path may not be long.
    with tempfile.TemporaryDirectory(prefix="je-") as scratch:
        environment = {**os.environ, "TMPDIR": scratch}
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=300)
        assert done.returncode == 0, done.stderr
    return done.stdout, json.loads(results.read_text())["results"]


@pytest.mark.slow
@pytest.mark.parametrize("row", ROWS)
def test_each_row_is_measured(row: str, tmp_path: Path) -> None:
    if row in IN_A_PAGE and (gap := page.missing()):
        pytest.skip(gap)
    if row == "docker":
        try:
            check()
        except EstimatorError as error:
            pytest.skip(f"no container engine here: {error.message}")
        if shutil.which("docker") is None:
            pytest.skip("no docker command here")
    printed, saved = measured(tmp_path, row)
    assert {line["row"] for line in saved} == {row}
    assert all(line["values"] and line["number"] is not None for line in saved)
    assert any(line["reach"] is not None for line in saved)
    assert f"| {row}" in printed
    if row == "log":
        assert saved[1]["what"] == 'run.log("x", v): values lost to kill -9, of 5'
        assert saved[1]["values"] == [0]


def test_what_is_compared_takes_turns_and_the_first_round_does_not_count() -> None:
    calls: list[str] = []

    def subject(name: str) -> float:
        calls.append(name)
        return float(len(calls))

    found = in_turns({"a": lambda: subject("a"), "b": lambda: subject("b")}, rounds=2)
    assert calls in (["b", "a", "a", "b", "b", "a"], ["a", "b", "b", "a", "a", "b"])
    assert {name: len(values) for name, values in found.items()} == {"a": 2, "b": 2}


def test_a_ratio_is_the_median_of_the_rounds_ratios() -> None:
    line = Line("start", "ours", values=[2.0, 30.0, 8.0], beside="bare", baseline=[1.0, 10.0, 4.0], compare="ratio", reach=2)
    assert line.number == 2
    assert line.met
    assert "| x 2.00 (2.00-2.50) | ≤ 2   | met |" in table([line])


def test_a_missed_reach_and_a_missing_peer_are_said() -> None:
    shown = table([Line("end", "ours", values=[120.0], reach=100), Line("end", "TorchX", note="could not be installed")])
    assert "missed" in shown
    assert "could not be installed" in shown


@pytest.mark.parametrize("gone", ["chromium", "playwright", "jupyterlab"])
def test_a_row_that_needs_a_browser_says_what_is_missing(gone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "chromium", lambda: None if gone == "chromium" else "/usr/bin/chromium")
    monkeypatch.setattr(page, "find_spec", lambda name: None if name == gone else object())

    def measured() -> list[Line]:
        raise AssertionError("nothing can be measured")

    shown = table(page.in_a_page("sidebar", measured))
    assert f"no {gone} here" in shown.lower()

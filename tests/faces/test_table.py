from __future__ import annotations

import re
import time
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator import Workspace
from jupyter_estimator.api.runs.history import find
from jupyter_estimator.faces.words.table import RunTable, duration
from jupyter_estimator.records.index.query import Query
from tests.api.making import made

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def ws(workspace_dir: Path) -> Workspace:
    return Workspace()


def table(ws: Workspace) -> RunTable:
    rows = find(ws, Query())
    return RunTable(rows, [ws.run_directory(row.id) for row in rows])


class Tags(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data + "\n"


def test_what_is_in_it(ws: Workspace) -> None:
    made(ws, "exp_1_00000001", created=1, metrics=[{"n": "loss", "v": 3}, {"n": "accuracy", "v": 0.123456}], display_name="the name")
    made(ws, "exp_2_00000002", "Running", created=time.time() - 100, log=b"\r 25%|##   | 1/4 [00:01<00:03]\r 50%|####  | 2/4 [00:02<00:02]")
    made(ws, "exp_3_00000003", "Failed", created=3, metrics=[{"n": "x", "v": None, "f": "nan"}])
    text = repr(table(ws)).splitlines()
    assert text[0].split() == ["Run", "Name", "Experiment", "Status", "Started", "Duration", "Last", "metric", "Progress"]
    assert re.fullmatch(r"exp_2_00000002 +exp +Running +\d{4}-\d\d-\d\d \d\d:\d\d +1 min 3\d s +\[##### +\] 50%", text[1])
    assert re.fullmatch(r"exp_3_00000003 +exp +Failed +\d{4}-\d\d-\d\d \d\d:\d\d +1 min 03 s +x nan", text[2])
    assert re.fullmatch(r"exp_1_00000001 +the name +exp +Completed +\d{4}-\d\d-\d\d \d\d:\d\d +1 min 03 s +accuracy 0.1235", text[3])
    shown = table(ws)._repr_html_()
    assert '<progress max="1" value="0.500"' in shown
    for word in ("exp_1_00000001", "the name", "accuracy 0.1235", "x nan", "Running", "50%", "1 min 03 s"):
        assert word in Tags(shown).text


def test_it_is_a_list_of_what_was_found(ws: Workspace) -> None:
    for n in range(3):
        made(ws, f"exp_{n}", created=n)
    found = table(ws)
    assert [row.id for row in found] == ["exp_2", "exp_1", "exp_0"]
    assert (found[0].id, len(found), [row.id for row in found[1:]]) == ("exp_2", 3, ["exp_1", "exp_0"])


def test_no_runs(ws: Workspace) -> None:
    assert repr(table(ws)) == "No runs."
    assert "No runs." in table(ws)._repr_html_()


def test_what_people_write_is_shown_and_not_obeyed(ws: Workspace) -> None:
    evil = "<script>alert(1)</script>\n\x1b[31m\"'&" + "x" * 10_000
    made(ws, "exp_1", display_name=evil, experiment=evil, metrics=[{"n": evil, "v": 1}])
    shown = table(ws)._repr_html_()
    assert set(Tags(shown).tags) <= {"table", "thead", "tbody", "tr", "th", "td", "code", "span", "progress"}
    assert "<script>alert(1)</script>" in Tags(shown).text
    assert len(shown) < 4000
    text = repr(table(ws))
    assert len(text.splitlines()) == 2
    assert "\x1b" not in text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0.0 s"),
        (4.23, "4.2 s"),
        (59.9, "59.9 s"),
        (60, "1 min 00 s"),
        (185, "3 min 05 s"),
        (7800, "2 h 10 min"),
        (500_000, "5 d 18 h"),
        (-5, "0.0 s"),
    ],
)
def test_duration(seconds: float, text: str) -> None:
    assert duration(100, 100 + seconds) == text
    assert duration(100, None, 100 + seconds) == text


def test_what_has_not_begun_has_no_duration() -> None:
    assert duration(None, None) == ""

from __future__ import annotations

import math
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator import Workspace
from jupyter_estimator.api.runs.history import STATUSES
from jupyter_estimator.api.views.charts import Charts
from jupyter_estimator.faces.notebook.picture import picture
from tests.api.making import finished, made, submit

if TYPE_CHECKING:
    from pathlib import Path

    from jupyter_estimator import Run


@pytest.fixture
def ws(workspace_dir: Path) -> Workspace:
    return Workspace()


def both(run: Run) -> tuple[str, str]:
    shown = picture(run.directory, run.run_state())
    return shown.html(), shown.text()


class Checked(HTMLParser):
    """What is in a piece of HTML; nothing in it may be fetched or run."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = ""
        self.open: list[str] = []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in {"div", "span", "b", "br", "pre", "code", "svg", "polyline", "circle"}
        assert not any(name.startswith("on") or name in ("src", "href") for name, _ in attrs)
        if tag not in ("br", "polyline", "circle"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in ("polyline", "circle"):
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize("status", STATUSES)
def test_every_status(ws: Workspace, status: str) -> None:
    run = made(ws, status=status)
    if status not in ("Completed", "Failed", "Canceled"):
        run.directory.record_state(status, phase="Doing something.")
    page, text = both(run)
    assert status in Checked(page).text
    assert status in text
    assert ("Doing something." in text) == ("Doing something." in page) == (status not in ("Completed", "Failed", "Canceled"))


def test_what_is_in_it(ws: Workspace) -> None:
    run = made(
        ws,
        status="Failed",
        metrics=[{"n": name, "v": n / 10} for n in range(50) for name in ("loss", "accuracy")],
        log=b"".join(b"line %d\n" % n for n in range(100)) + b"\x1b[31mlast\x1b[0m \r 99%\r100%",
        error={"message": "ValueError: boom", "hint": "Do this.", "traceback": "a long\ntraceback"},
        display_name="a name",
    )
    page, text = both(run)
    for shown in (Checked(page).text, text):
        for part in ("a name", "Failed", "1 min 03 s", "loss", "accuracy", "4.9", "ValueError: boom", "Do this.", "line 99", "100%"):
            assert part in shown
        assert "line 80" not in shown
        assert "traceback" not in shown
        assert "\x1b" not in shown
    assert page.count("<svg") == page.count("<polyline") == 2
    assert "▁" in text
    assert "█" in text


def test_what_people_write_is_shown_and_not_obeyed(ws: Workspace) -> None:
    evil = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&\x1b]0;title\x07\n"
    run = made(
        ws,
        "exp_1",
        "Failed",
        display_name=evil,
        experiment=evil,
        target=evil,
        metrics=[{"n": evil, "v": 1}],
        log=evil.encode() * 3,
        error={"message": evil, "hint": evil, "traceback": evil},
    )
    page, text = both(run)
    assert Checked(page).text.count("<script>alert(1)</script>") >= 6
    assert "\x1b" not in text
    assert "\x07" not in text


def test_it_stays_small(ws: Workspace) -> None:
    long = "<&" * 50_000
    run = made(
        ws,
        "exp_1",
        "Failed",
        display_name=long,
        experiment=long,
        description=long,
        arguments=[long],
        metrics=[{"n": f"{n}{long if value == 0 else ''}", "v": value} for value in range(500) for n in range(20)]
        + [{"n": long, "v": 1}] * 3,
        log=long.encode() + b"\n" + b"\n".join([long.encode()] * 20),
        error={"message": long, "hint": long, "traceback": long},
    )
    page, text = both(run)
    assert len(page) < 64_000
    assert len(text) < 8_000


@pytest.mark.parametrize(
    "values",
    [
        [],
        [1],
        [1, 1],
        [math.nan],
        [math.nan, math.inf, -math.inf],
        [1, math.nan, 2],
        [1e308, -1e308],
        [-1e308, math.inf, 1e308, 0],
        [5e-324, 0],
    ],
    ids=repr,
)
def test_curves_of_odd_numbers(ws: Workspace, values: list[float]) -> None:
    words = {"nan": "nan", "inf": "inf", "-inf": "-inf"}
    run = made(ws, metrics=[{"n": "x", "v": None, "f": words[str(v)]} if str(v) in words else {"n": "x", "v": v} for v in values])
    page, text = both(run)
    Checked(page)
    svg = page[page.find("<svg") : page.find("</svg>")]
    assert "nan" not in svg
    assert "inf" not in svg
    assert ("  x  " in text.splitlines()[-1]) == bool(values)


def test_the_curve_is_the_whole_run(ws: Workspace) -> None:
    values = [1000.0, *([0.0] * 9999)]
    shown = picture((run := made(ws, metrics=[{"n": "x", "v": v} for v in values])).directory, run.run_state())
    assert max(value for value in shown.metrics["x"].values if value is not None) == 1000
    assert len(shown.metrics["x"].values) <= 480


def test_many_names(ws: Workspace) -> None:
    run = made(ws, metrics=[{"n": f"m{n}", "v": n} for n in range(2000)] + [{"n": "m7", "v": 5}])
    page, text = both(run)
    assert "m7 5" in text
    assert "and 1994 more metrics" in text
    assert "and 1994 more metrics" in page


def test_scalars_of_tensorboard_are_in_it(ws: Workspace, tmp_path: Path) -> None:
    code = "from tensorboardX import SummaryWriter\nwith SummaryWriter('logs') as w:\n    for n in range(9): w.add_scalar('tb', n, n)"
    page, text = both(finished(submit(ws, tmp_path / "src", code)))
    assert "tb 8" in text
    assert "<polyline" in page


def test_a_secret_that_the_script_prints_is_not_in_it(ws: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MY_TOKEN", "hush-<4711>")
    code = "import os\nprint('token', os.environ['MY_TOKEN'], 'end')\nraise ValueError(os.environ['MY_TOKEN'])"
    run = submit(ws, tmp_path / "src", code, secrets=["MY_TOKEN"])
    run.wait_for_completion(raise_on_error=False)
    for shown in both(run):
        assert "hush" not in shown
        assert "4711" not in shown
        assert "token ••• end" in shown


def test_drawn_again_only_what_is_new_is_read(ws: Workspace) -> None:
    run = made(ws, status="Running", metrics=[{"n": "x", "v": 1}])
    charts = Charts(run.directory)
    assert picture(run.directory, run.run_state(), charts).metrics["x"].last == 1
    run.directory.file("metrics.jsonl").open("a").close()
    with run.directory.file("metrics.jsonl").open("a") as file:
        file.write('{"n": "x", "v": 2}\n')
    again: Any = picture(run.directory, run.run_state(), charts)
    assert (again.metrics["x"].values, again.metrics["x"].last) == ([1, 2], 2)

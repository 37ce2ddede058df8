from __future__ import annotations

import json
import math
from collections import deque
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import PurePath
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jupyter_estimator.inside import layout, warning
from jupyter_estimator.inside.encode import number, scalar_fields
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.metrics import fold
from jupyter_estimator.inside.run import Run
from jupyter_estimator.records.runs.run_directory import RunDirectory


def strictly(text: str) -> Any:
    """Parse as readers in other languages do: without the NaN and Infinity that Python would take."""

    def refuse(word: str) -> None:
        raise AssertionError(word)

    return json.loads(text, parse_constant=refuse)


def kind_name(value: object) -> str:
    """A name for a value whose own text may be endless, or fail."""
    return type(value).__name__


def read_back(value: object) -> object:
    return number(strictly("{" + scalar_fields("x", value) + "}"))


@settings(deadline=None)
@given(st.one_of(st.floats(), st.integers(), st.text(), st.booleans(), st.integers(2**900, 2**2000), st.integers(-(2**2000), -(2**1000))))
def test_a_scalar_is_read_back_as_it_was_logged(value: Any) -> None:
    found = read_back(value)
    assert type(found) is type(value)
    assert found == value or (math.isnan(value) and math.isnan(found))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (np.float32(0.5), 0.5),
        (np.float64(0.1), 0.1),
        (np.int64(3), 3),
        (np.bool_(True), True),
        (np.array(2.5), 2.5),
        (np.array([7]), 7),
        (np.float16("inf"), math.inf),
        (np.str_("text"), "text"),
        (Decimal("0.25"), 0.25),
        (Fraction(1, 4), 0.25),
        (-0.0, -0.0),
        (5e-324, 5e-324),
        (1.7976931348623157e308, 1.7976931348623157e308),
        (10**400, 10**400),
        (np.longdouble("0.5"), 0.5),
        (np.longdouble("1e4000"), math.inf),
        (np.ma.array([3])[0], 3),
        (np.array([[7.5]]), 7.5),
        (np.array(0.5, dtype=np.longdouble), 0.5),
        (Fraction(10**400), 10**400),
        (Decimal("1e400"), math.inf),
    ],
)
def test_numbers_of_other_kinds(value: object, plain: object) -> None:
    found = read_back(value)
    assert found == plain
    assert type(found) is type(plain)


class NAType:
    """Pandas' NA: comparing it or asking for its truth raises."""

    def __bool__(self) -> bool:
        raise TypeError

    __eq__ = __ne__ = __float__ = __bool__  # type: ignore[assignment]
    __hash__ = None  # type: ignore[assignment]


class NaTType:
    """Pandas' NaT."""


@pytest.mark.parametrize(
    "value",
    [
        None,
        NAType(),
        NaTType(),
        np.ma.masked,
        np.ma.array(1.0, mask=True),
        np.ma.array([1.0], mask=[True]),
        np.datetime64("NaT"),
        np.timedelta64("NaT"),
        Decimal("NaN"),
        np.longdouble("nan"),
    ],
)
def test_what_is_missing_is_nan(run: RunDirectory, value: object) -> None:
    inside = Run(str(run.path))
    inside.log("x", value)
    inside.log_list("list", [1, value, 2])
    inside.log_row("row", x=value)
    found = inside.get_metrics()
    assert isinstance(found["x"], float)
    assert math.isnan(found["x"])
    assert found["list"] == [1, None, 2]
    assert found["row"] == {"x": None}


class Raising:
    """A value whose own code fails when it is asked for."""

    def __float__(self) -> float:
        raise RuntimeError

    def tolist(self) -> list[float]:
        raise KeyError

    def __repr__(self) -> str:
        raise ValueError


class Proxy:
    """An object that fails whatever it is asked for, with an error that cannot be shown."""

    def __getattr__(self, name: str) -> object:
        raise RuntimeError(Raising())


NO_SCALARS = [[1], (1, 2), {"a": 1}, b"bytes", object(), np.array([1, 2]), 1j, {1}, np.datetime64("2020-01-01"), lambda: 1, Raising()]


@pytest.mark.parametrize("value", NO_SCALARS, ids=kind_name)
def test_what_is_no_scalar_costs_its_line(run: RunDirectory, capsys: pytest.CaptureFixture[str], value: object) -> None:
    inside = Run(str(run.path))
    forget_warnings()
    for _ in range(3):
        inside.log("x", value)
    warned = capsys.readouterr().err
    assert warned.count("jupyter_estimator: run.log takes one number or text, and 'x' got a") == 1
    assert "test_logged_values.py, line " in warned
    assert "It is not kept; the script goes on." in warned
    assert "run.log_list" in warned
    assert not run.file(layout.METRICS).exists()
    inside.log("x", 0.5)
    assert inside.get_metrics() == {"x": 0.5}


def test_an_object_that_fails_whatever_it_is_asked_for(run: RunDirectory, capsys: pytest.CaptureFixture[str]) -> None:
    inside = Run(str(run.path))
    forget_warnings()
    inside.log("x", Proxy())
    inside.log_list("y", Proxy())
    inside.log_row("z", a=Proxy())
    inside.log(Proxy(), 0.5)  # type: ignore[arg-type]
    assert capsys.readouterr().err.count("It is not kept; the script goes on.") >= 3
    inside.log("x", 0.5)
    assert inside.get_metrics()["x"] == 0.5


def test_names_that_are_no_text(run: RunDirectory) -> None:
    inside = Run(str(run.path))
    for name in (3, ["a"], None, 0.5):
        for _ in range(2):
            inside.log(name, 0.25)  # type: ignore[arg-type]
    assert inside.get_metrics() == {"3": [0.25, 0.25], "['a']": [0.25, 0.25], "None": [0.25, 0.25], "0.5": [0.25, 0.25]}


def forget_warnings() -> None:
    """Has what was warned of once be warned of again."""
    warning._said.clear()


class Tensor:
    """A scalar as PyTorch and JAX have it."""

    def __init__(self, value: float) -> None:
        self.value = value

    def item(self) -> float:
        return self.value


class EagerTensor:
    """A scalar as TensorFlow has it."""

    def __init__(self, value: float) -> None:
        self.value = value

    def __float__(self) -> float:
        return self.value


class Series(Tensor):
    """One value as pandas has it."""

    size = 1

    def mask(self) -> None:
        """No mask at all."""


@pytest.mark.parametrize("kind", [Tensor, EagerTensor, Series])
def test_tensors_with_one_element(run: RunDirectory, kind: Any) -> None:
    inside = Run(str(run.path))
    inside.log("loss", kind(0.5))
    inside.log_row("row", loss=kind(0.25))
    inside.log_list("list", [kind(1.5), kind(2.5)])
    assert inside.get_metrics() == {"loss": 0.5, "row": {"loss": 0.25}, "list": [1.5, 2.5]}


def test_structures(run: RunDirectory) -> None:
    inside = Run(str(run.path))
    inside.log_list("array", np.arange(3))
    inside.log_list("matrix", np.eye(2))
    inside.log_list("range", range(2))
    inside.log_list("gaps", [1, math.nan, np.inf])
    inside.log_list("exact", np.array([0.5], dtype=np.longdouble))
    inside.log_list("masked", np.ma.array([1, 2], mask=[False, True]))
    inside.log_list("deque", deque([1]))
    inside.log_table("dates", {"day": [date(2026, 1, 2)], "file": [PurePath("a/b")], "made": (n for n in range(1))})
    table: dict[Any, Any] = {"a": np.array([1.5, 2.5]), 3: (1, 2)}
    inside.log_table("table", table)
    assert inside.get_metrics() == {
        "array": [0, 1, 2],
        "matrix": [[1, 0], [0, 1]],
        "range": [0, 1],
        "gaps": [1, None, None],
        "exact": [0.5],
        "masked": [1, None],
        "deque": [1],
        "dates": {"day": ["2026-01-02"], "file": ["a/b"], "made": [0]},
        "table": {"a": [1.5, 2.5], "3": [1, 2]},
    }
    for line in run.file(layout.METRICS).read_text().splitlines():
        strictly(line)


@pytest.mark.parametrize(
    "call",
    [
        lambda run: run.log_list("x", 3),
        lambda run: run.log_list("x", "text"),
        lambda run: run.log_list("x", [object()]),
        lambda run: run.log_list("x", [Raising()]),
        lambda run: run.log_table("x", [1, 2]),
        lambda run: run.log_table("x", {"a": object()}),
        lambda run: run.log_row("x", a=object()),
        lambda run: run.log_confusion_matrix("x", "no json"),
        lambda run: run.log_residuals("x", {"no": "data"}),
        lambda run: run.log_predictions("x", [1]),
        lambda run: run.log_image("x"),
        lambda run: run.log_image("x", "a.png", plot=object()),
        lambda run: run.log_image("x", "none.png"),
        lambda run: run.log_image("x", plot=object()),
    ],
)
def test_what_cannot_be_logged_costs_itself_and_no_more(run: RunDirectory, capsys: pytest.CaptureFixture[str], call: Any) -> None:
    forget_warnings()
    call(Run(str(run.path)))
    warned = capsys.readouterr().err
    assert warned.startswith("jupyter_estimator: ")
    assert "test_logged_values.py, line " in warned
    assert "the script goes on" in warned
    assert warned.count("\n") <= 2
    assert not run.file(layout.METRICS).exists()
    assert not run.artifacts().keys() - {"user_logs/std_log.txt"}


@pytest.mark.parametrize("step", [math.nan, math.inf, "three", 10**5000, None, object(), np.ma.masked], ids=kind_name)
def test_a_step_that_is_none_costs_the_step_alone(run: RunDirectory, capsys: pytest.CaptureFixture[str], step: Any) -> None:
    forget_warnings()
    inside = Run(str(run.path))
    inside.log("x", 1.5, step=step)
    assert inside.get_metrics() == {"x": 1.5}
    assert ("The value is kept without it." in capsys.readouterr().err) == (step is not None)


@pytest.mark.parametrize(
    "call",
    [
        lambda run: run.upload_file("outputs/x", "none"),
        lambda run: run.upload_files(["a"], []),
        lambda run: run.upload_folder("outputs", "none"),
        lambda run: run.create_children(),
        lambda run: run.create_children(count=1, tag_key="a", tag_values=[1]),
    ],
)
def test_what_cannot_be_done_is_said_in_two_lines_and_leaves_nothing(run: RunDirectory, call: Any) -> None:
    with pytest.raises(EstimatorError) as raised:
        call(Run(str(run.path)))
    assert raised.value.message.endswith(".")
    assert str(raised.value).count("\n") <= 1
    assert not run.artifacts().keys() - {"user_logs/std_log.txt"}


def test_a_list_within_itself(run: RunDirectory, capsys: pytest.CaptureFixture[str]) -> None:
    forget_warnings()
    endless: list[Any] = []
    endless.append(endless)
    Run(str(run.path)).log_list("x", endless)
    assert "cannot be written as JSON" in capsys.readouterr().err
    assert not run.file(layout.METRICS).exists()


ODD_NAMES = [
    "with space",
    "a\"b'c",
    "emoji 😀",
    "two\nlines",
    "../../etc/passwd",
    "",
    "\udc80",
    "\0",
    "é" * 5000,
    "a=b > c",
    '{"t":1}',
    "\\",
]


@pytest.mark.parametrize("name", ODD_NAMES)
def test_odd_names(run: RunDirectory, name: str) -> None:
    inside = Run(str(run.path))
    for value in (1.5, 2.5):
        inside.log(name, value)
    inside.tag(name, name)
    inside.log_list(f"list {name}", [1])
    (run.path / "work/p.png").write_bytes(b"png")
    inside.log_image(f"image {name}", str(run.path / "work/p.png"))
    found = inside.get_metrics()
    assert found[name] == [1.5, 2.5]
    assert found[f"list {name}"] == [1]
    assert inside.get_tags() == {name: name}
    picture = run.artifact(found[f"image {name}"])
    assert picture is not None
    assert picture.parent == run.path / "uploads/images"
    with inside.child_run(name, run_id=name or None) as child:
        child.log(name, 1)
    assert next(inside.get_children()).display_name == name


@pytest.mark.slow
def test_a_hundred_thousand_names(run: RunDirectory) -> None:
    inside = Run(str(run.path))
    for index in range(100_000):
        inside.log(f"metric {index}", float(index))
    found = inside.get_metrics()
    assert len(found) == 100_000
    assert found["metric 99999"] == 99999.0


SCALARS = st.one_of(st.integers(-5, 5), st.floats(allow_nan=False, allow_infinity=False))


@settings(max_examples=50, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("log"), st.sampled_from("ab"), SCALARS),
            st.tuples(st.just("log_list"), st.sampled_from("cd"), st.lists(SCALARS)),
            st.tuples(st.just("row"), st.sampled_from("ef"), st.dictionaries(st.sampled_from("xy"), SCALARS, min_size=1)),
        )
    )
)
def test_scalars_and_lists(tmp_path_factory: pytest.TempPathFactory, calls: list[tuple[str, str, Any]]) -> None:
    directory = tmp_path_factory.mktemp("run")
    inside = Run(str(directory))
    expected: dict[str, Any] = {}
    for verb, name, value in calls:
        if verb == "log":
            inside.log(name, value)
            expected.setdefault(name, []).append(value)
        elif verb == "log_list":
            inside.log_list(name, value)
            expected.setdefault(name, []).extend(value)
        else:
            inside.log_row(name, **value)
            expected.setdefault(name, []).append(value)
    for name, value in expected.items():
        if name in "ab":
            expected[name] = value[0] if len(value) == 1 else value
        elif name in "ef":
            columns = dict.fromkeys(column for row in value for column in row)
            expected[name] = value[0] if len(value) == 1 else {column: [row.get(column) for row in value] for column in columns}
    assert inside.get_metrics() == expected


KINDS: st.SearchStrategy[object] = st.sampled_from([None, "scalar", "list", "table", "image", "confusion_matrix", "unheard of", 7, []])
ANYTHING = st.one_of(
    st.none(), st.integers(), st.text(), st.lists(st.integers()), st.dictionaries(st.sampled_from("ab"), st.lists(st.integers()))
)


@settings(deadline=None)
@given(st.lists(st.fixed_dictionaries({"n": st.sampled_from("x"), "k": KINDS, "v": ANYTHING}), max_size=6))
def test_one_name_for_things_of_all_kinds(records: list[dict[str, object]]) -> None:
    found = fold(records)
    assert set(found) <= {"x"}
    assert fold(records, "x") == found
    assert fold(records, "y") == {}


def test_names_that_lead_out_of_the_run_are_refused(run: RunDirectory) -> None:
    inside = Run(str(run.path))
    source = run.path / "work/file"
    source.write_text("x")
    for name in (
        "../x",
        "/etc/x",
        "a/../../x",
        "",
        ".",
        "a\0b",
        "\ud800",
        "outputs",
        "logs/",
        "user_logs/std_log.txt",
        "system_logs/x",
        "./user_logs/x",
    ):
        with pytest.raises(EstimatorError) as raised:
            inside.upload_file(name, source)
        assert raised.value.hint
    inside.upload_file("request.json", source)
    inside.upload_file("./outputs//sub/./x", source)
    inside.upload_file("a" * 255, source)
    assert [*run.artifacts()] == ["a" * 255, "outputs/sub/x", "request.json", "user_logs/std_log.txt"]
    assert run.request["id"] == run.id


def test_files_in_each_others_way(run: RunDirectory) -> None:
    inside = Run(str(run.path))
    source = run.path / "work/file"
    source.write_text("x")
    inside.upload_file("a", source)
    inside.upload_file("a", source)
    inside.upload_file("b/c", source)
    with open(source) as text:
        for name, path in (("a/b", source), ("b", source), ("n" * 300, source), ("t", text), ("d", run.path)):
            with pytest.raises(EstimatorError):
                inside.upload_file(name, path)
    inside.upload_folder("outputs/copy", str(run.path / "work"))
    inside.upload_folder("", str(run.path / "work/outputs"))
    assert {name for name in run.artifacts() if not name.startswith("user_logs")} == {"a", "b/c", "outputs/copy/file", "copy/file"}
    assert not list(run.path.rglob("*.partial"))


def test_a_child_of_that_name_is_there_already(run: RunDirectory) -> None:
    inside = Run(str(run.path))
    inside.child_run(run_id="one")
    with pytest.raises(EstimatorError, match="already a child run"):
        inside.child_run(run_id="one")
    assert len(list(run.path.parent.iterdir())) == 2


def test_each_value_of_a_table_stays_in_its_row(run: RunDirectory) -> None:
    inside = Run(str(run.path))
    for epoch in range(1, 6):
        row: dict[str, Any] = {"epoch": epoch, "val": epoch / 2} if epoch % 2 == 0 else {"epoch": epoch}
        inside.log_row("history", **row)
    inside.log_table("table", {"a": [1, 2, 3], "b": [4]})
    inside.log_table("table", {"b": [5, 6], "c": 7})
    assert inside.get_metrics() == {
        "history": {"epoch": [1, 2, 3, 4, 5], "val": [None, 1.0, None, 2.0, None]},
        "table": {"a": [1, 2, 3, None, None], "b": [4, None, None, 5, 6], "c": [None, None, None, 7, None]},
    }

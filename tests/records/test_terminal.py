from __future__ import annotations

import os
import subprocess
import sys
import time
import tracemalloc
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jupyter_estimator.records.formats import terminal
from jupyter_estimator.records.formats.progress import progress
from jupyter_estimator.records.formats.terminal import ESCAPE_SEQUENCE, collapse, tail_lines

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("data", "lines"),
    [
        (b"", []),
        (b"one\ntwo\n", ["one", "two"]),
        (b"one\ntwo", ["one", "two"]),
        (b"one\r\n\r\ntwo\r\n", ["one", "", "two"]),
        (b"10%\r20%\r30%", ["30%"]),
        (b"longer line\rshort", ["short" + "r line"]),
        (b"longer line\rshort\x1b[K", ["short"]),
        (b"abc\x1b[1Kd", ["   d"]),
        (b"abcdef\x1b[3D\x1b[1K|", ["   |ef"]),
        (b"abc\x1b[2Kd", ["   d"]),
        (b"abc\b\bX", ["aXc"]),
        (b"ab\b\b\b\b\bX", ["Xb"]),
        (b"one\ntwo\n\x1b[AX", ["one", "Xwo"]),
        (b"one\ntwo\n\x1b[2AX\x1b[BY", ["Xne", "tYo"]),
        (b"one\ntwo\x1b[99A\rX", ["Xne", "two"]),
        (b"one\n\x1b[99Btwo", ["one", "two"]),
        (b"a\x1b[3Cb", ["a   b"]),
        (b"abcdef\x1b[2GX\x1b[GY", ["YXcdef"]),
        (b"one\ntwo\x1b[FX", ["Xne", "two"]),
        (b"one\ntwo\x1b[2A\x1b[1EX", ["one", "Xwo"]),
        (b"one\ntwo\nthree\x1b[2A\x1b[2G\x1b[J", ["o"]),
        (b"kept\x1b[2J\x1b[Hdone", ["keptdone"]),
        (b"\x1b[1;31mred\x1b[0m plain\x1b[38;5;12m!", ["red plain!"]),
        (b"\x1b]0;a title\x07x\x1b]8;;http://a/\x1b\\link\x1b]8;;\x1b\\", ["xlink"]),
        (b"\x1bPq#0\x1b\\x\x1b(By\x1b7\x1b8\x1b=z\x1b[?25l", ["xyz"]),
        (b"a\x00b\x07c\x0bd\x7f", ["abcd"]),
        (b"tab\tstays", ["tab\tstays"]),
        (b"\xff\xfe caf\xc3\xa9 \xf0\x9f\x98\x80 \xc3", ["\ufffd\ufffd café 😀 \ufffd"]),
        (b"torn \x1b[3", ["torn [3"]),
        (b"torn \x1b]0;title\nnext", ["torn ]0;title", "next"]),
        (b"\x1b[99999999999999999999Cx", []),
    ],
)
def test_collapse(data: bytes, lines: list[str]) -> None:
    if lines == []:
        assert len("".join(collapse(data))) <= terminal.COLUMNS_LIMIT
    else:
        assert collapse(data) == lines


def test_columns_limit() -> None:
    assert collapse(b"abcdef\nxyz\x1b[10Cq\n", columns_limit=4) == ["abcd", "xyz"]
    assert collapse(b"abcdef\rX", columns_limit=4) == ["Xbcd"]


PIECES = st.sampled_from(
    [
        b"\r",
        b"\n",
        b"\b",
        b"\x1b[A",
        b"\x1b[2K",
        b"\x1b[31m",
        b"\x1b]0;t\x07",
        b"\x1b]8;;u\x1b\\",
        "é😀".encode(),
        b"\x1b",
    ]
)


@given(st.lists(st.one_of(PIECES, st.binary(max_size=8), st.text("abc ", max_size=8).map(str.encode)), max_size=40))
@settings(deadline=None)
def test_where_the_bytes_are_cut_makes_no_difference(parts: list[bytes]) -> None:
    data = b"".join(parts)
    whole = collapse(data)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(terminal, "_PIECE", 3)
        assert collapse(data) == whole
    assert all("\n" not in line and "\r" not in line and "\x1b" not in line for line in whole)


def test_a_hundred_megabytes_without_a_newline() -> None:
    data = b"x" * 100_000_000
    tracemalloc.start()
    try:
        lines = collapse(data)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert lines == ["x" * terminal.COLUMNS_LIMIT]
    assert peak < 5_000_000


def test_random_bytes() -> None:
    collapse(os.urandom(300_000))


BARS = """
import sys, time
from tqdm import tqdm
for epoch in tqdm(range(4), desc="epochs", file=sys.stdout, mininterval=0, ascii={ascii}):
    for batch in tqdm(range(5), desc="batches", leave=False, position=1, file=sys.stdout, mininterval=0, ascii={ascii}):
        if (epoch, batch) == (2, 3):
            sys.stdout.flush()
            import os; os._exit(0)
"""


@pytest.mark.parametrize("ascii_only", [True, False])
def test_nested_tqdm_bars(ascii_only: bool) -> None:
    code = BARS.format(ascii=ascii_only)
    environment = {**os.environ, "PYTHONUTF8": "1"}
    out = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, check=True, env=environment).stdout
    lines = collapse(out)
    assert len(lines) == 2
    assert lines[0].startswith("epochs:  50%|")
    assert lines[1].startswith("batches:  60%|")
    found = progress(lines)
    assert found is not None
    assert found[0] == 0.5
    # A rate of few digits leaves a blank at the line's end.
    assert found[1] == lines[0].strip()


RICH = """
import time
from rich.console import Console
from rich.progress import Progress
console = Console(force_terminal=True, width=100)
with Progress(console=console, auto_refresh=False) as bars:
    first, second = bars.add_task("outer", total=4), bars.add_task("inner", total=10)
    for step in range(3):
        bars.update(first, completed=step); bars.update(second, completed=step * 2); bars.refresh()
        bars.console.print("step", step)
    import os, sys; sys.stdout.flush(); os._exit(0)
"""


def test_rich_bars() -> None:
    environment = {**os.environ, "PYTHONUTF8": "1"}
    out = subprocess.run([sys.executable, "-c", RICH], stdout=subprocess.PIPE, check=True, env=environment).stdout
    lines = collapse(out)
    assert [line.split()[0] for line in lines] == ["step", "step", "step", "outer", "inner"]
    found = progress(lines)
    assert found is not None
    assert found[0] == 0.5


def test_tail(tmp_path: Path) -> None:
    log = tmp_path / "std_log.txt"
    assert tail_lines(log, 5) == []
    log.write_bytes(b"".join(b"line %d\n" % n for n in range(100_000)))
    assert tail_lines(log, 3) == ["line 99997", "line 99998", "line 99999"]
    assert tail_lines(log, 0) == []
    whole = tail_lines(log, 100_000)
    assert whole[0].startswith("line ")
    assert len(whole) > 10_000
    assert tail_lines(log, 100, max_bytes=25) == ["line 99998", "line 99999"]


def test_tail_within_one_long_line(tmp_path: Path) -> None:
    log = tmp_path / "std_log.txt"
    log.write_bytes("é".encode() * 1000)
    assert tail_lines(log, 5, max_bytes=11) == ["ééééé"]
    log.write_bytes("é".encode() * 1000 + b"\n")
    assert tail_lines(log, 5, max_bytes=12) == ["ééééé"]


def test_escape_sequences_for_others() -> None:
    assert ESCAPE_SEQUENCE.sub("", '\x1b[1;35mValueError\x1b[0m: \x1b]8;;x\x07"a"\x1b[2K') == 'ValueError: "a"'


@pytest.mark.parametrize(
    "data",
    [
        b"".join(b"\r%3d%%|%s| %d/3000 [00:01<00:02, 3.2it/s]" % (n // 30, b"#" * 30, n) for n in range(3000)),
        b"2024-05-01 12:00:00 INFO loss=0.123 accuracy=0.9\n" * 4000,
        b"\x1b[32mINFO\x1b[0m \x1b[1mloss\x1b[0m=0.123\n" * 5000,
    ],
    ids=["bar", "plain", "colours"],
)
def test_tails_are_read_quickly(data: bytes) -> None:
    best = float("inf")
    for _ in range(5):
        begin = time.process_time()
        progress(collapse(data[:200_000]))
        best = min(best, time.process_time() - begin)
    assert best < 0.1

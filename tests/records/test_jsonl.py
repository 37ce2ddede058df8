from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import time
import tracemalloc
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jupyter_estimator.records.formats.jsonl import Journal, append, read_all

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "metrics.jsonl"


def test_append_and_read(path: Path) -> None:
    records: list[dict[str, Any]] = [{"name": "loss", "value": 0.5}, {"text": "two\nlines é 😀 \udc80"}, {}]
    for record in records:
        append(path, record)
    assert read_all(path) == records
    assert path.read_bytes().count(b"\n") == 3
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_no_file(path: Path) -> None:
    assert read_all(path) == []
    journal = Journal(path)
    assert journal.read_new() == []
    append(path, {"a": 1})
    assert journal.read_new() == [{"a": 1}]


def test_a_torn_line_is_closed_by_the_next(path: Path) -> None:
    append(path, {"a": 1})
    with path.open("ab") as file:
        file.write(b'{"a": 2')
    append(path, {"a": 3})
    journal = Journal(path)
    assert journal.read_new() == [{"a": 1}, {"a": 3}]
    assert journal.garbled == 1


def test_only_what_is_new(path: Path) -> None:
    journal = Journal(path)
    append(path, {"a": 1})
    assert journal.read_new() == [{"a": 1}]
    assert journal.read_new() == []
    append(path, {"a": 2})
    append(path, {"a": 3})
    assert journal.read_new() == [{"a": 2}, {"a": 3}]


def test_what_is_left_for_the_next_call_is_said(path: Path) -> None:
    for n in range(100):
        append(path, {"n": n})
    journal = Journal(path)
    found = journal.read_new(100)
    assert journal.behind == path.stat().st_size - 100
    while journal.behind:
        found += journal.read_new(100)
    assert found == [{"n": n} for n in range(100)]
    assert journal.read_new() == []


@pytest.mark.parametrize(
    "pair", [(b'{"a":1},{"b":2}', b'{"c":3}'), (b"[1", b"2]"), (b'{"a":[{"b":1}', b'{"b":2}]}'), (b'{"a":1', b'"b":2}')]
)
def test_lines_that_are_records_only_together_are_none(path: Path, pair: tuple[bytes, bytes]) -> None:
    path.write_bytes(b"\n".join([b'{"x":1}', *pair, b'{"y":1}', b""]))
    found = read_all(path)
    assert found[0] == {"x": 1}
    assert found[-1] == {"y": 1}
    assert found[1:-1] in ([], [{"c": 3}])


def test_an_unfinished_line_is_awaited(path: Path) -> None:
    journal = Journal(path)
    with path.open("ab", buffering=0) as file:
        for piece in (b'{"a":', b' "\xc3', b'\xa9"', b"}"):
            file.write(piece)
            assert journal.read_new() == []
        file.write(b'\n{"b"')
        assert journal.read_new() == [{"a": "é"}]
        file.write(b":1}\n")
        assert journal.read_new() == [{"b": 1}]
    assert journal.garbled == 0


@pytest.mark.parametrize(
    ("line", "garbled"),
    [
        (b"not json", 1),
        (b"[1, 2]", 1),
        (b"3", 1),
        (b"null", 1),
        (b'"text"', 1),
        (b'{"a": 1}{"b": 2}', 1),
        (b'{"a": "\xff"}', 1),
        (b"{\0}", 1),
        (b'{"a": ' + b"[" * 200_000 + b"}", 1),
        (b'{"a": ' + b"9" * 10_000 + b"}", 1),
        (b"", 0),
        (b"\r", 0),
        (b"   ", 0),
        (b"\0" * 5000, 0),
    ],
)
def test_garbled_lines_are_dropped(path: Path, line: bytes, garbled: int) -> None:
    path.write_bytes(b'{"first": 1}\n' + line + b'\n{"last": 2}\n')
    journal = Journal(path)
    assert journal.read_new() == [{"first": 1}, {"last": 2}]
    assert journal.garbled == garbled


def test_a_record_behind_a_hole(path: Path) -> None:
    path.write_bytes(b'{"a": 1}\n' + b"\0" * 4096 + b'{"a": 2}\r\n')
    assert read_all(path) == [{"a": 1}, {"a": 2}]


def test_not_a_number_is_read(path: Path) -> None:
    append(path, {"value": float("inf")})
    assert read_all(path) == [{"value": float("inf")}]


def test_truncated_and_replaced(path: Path) -> None:
    journal = Journal(path)
    for number in range(3):
        append(path, {"a": number})
    assert len(journal.read_new()) == 3
    path.write_bytes(b'{"b": 1}\n')
    assert journal.read_new() == [{"b": 1}]
    other = path.with_name("other")
    for number in range(9):
        append(other, {"c": number})
    other.replace(path)
    assert len(journal.read_new()) == 9
    path.unlink()
    assert journal.read_new() == []
    path.write_bytes(b'{"d": 1}\n' * 100)
    assert len(journal.read_new()) == 100


def test_in_pieces(path: Path) -> None:
    path.write_bytes(b"".join(b'{"a": %d}\n' % n for n in range(1000)) + b"bad\n" * 1000 + b'{"a": 1000}\n')
    journal = Journal(path)
    found: list[int] = []
    calls = 0
    while new := journal.read_new(max_bytes=100):
        found += [record["a"] for record in new]
        calls += 1
        assert len(new) <= 12
    assert found == list(range(1001))
    assert journal.garbled == 1000
    assert calls > 90


@given(st.lists(st.dictionaries(st.text(max_size=3), st.integers()), max_size=8), st.integers(1, 30))
@settings(deadline=None)
def test_where_it_is_cut_makes_no_difference(tmp_path_factory: pytest.TempPathFactory, records: list[dict[str, int]], size: int) -> None:
    path = tmp_path_factory.mktemp("journal") / "journal"
    data = "".join(json.dumps(record) + "\n" for record in records).encode()
    journal = Journal(path)
    found = []
    with path.open("ab", buffering=0) as file:
        for begin in range(0, len(data), size):
            file.write(data[begin : begin + size])
            found += journal.read_new(max_bytes=7)
            while new := journal.read_new(max_bytes=7):
                found += new
    assert found == records


def test_a_line_of_a_hundred_megabytes_is_dropped(path: Path) -> None:
    with path.open("wb") as file:
        file.write(b'{"a": 1}\n')
        for _ in range(100):
            file.write(b"x" * 1_000_000)
        file.write(b'\n{"a": 2}\n')
    tracemalloc.start()
    try:
        journal = Journal(path)
        assert [*journal.read_new(), *journal.read_new()] == [{"a": 1}, {"a": 2}]
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert journal.garbled == 1
    assert peak < 60_000_000


def test_a_valid_line_over_the_limit_is_dropped_however_it_arrives(path: Path) -> None:
    path.write_bytes(b'{"a": "' + b"x" * 100 + b'"}\n{"b": 1}\n')
    for size in (7, 90, 1000):
        journal = Journal(path, longest_line=50)
        found = []
        while new := journal.read_new(max_bytes=size):
            found += new
        assert found == [{"b": 1}]
        assert journal.garbled == 1


WRITER = """
import sys
from pathlib import Path
from jupyter_estimator.records.formats.jsonl import append
for number in range(int(sys.argv[3])):
    append(Path(sys.argv[1]), {"who": sys.argv[2], "number": number, "text": "x" * 500})
    print(number, flush=True)
"""


def test_several_writers_at_once(path: Path) -> None:
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, str(path), str(who), "300"], stdout=subprocess.DEVNULL) for who in range(3)]
    journal = Journal(path)
    found: list[dict[str, Any]] = []
    while any(writer.poll() is None for writer in writers):
        found += journal.read_new()
        time.sleep(0.01)
    found += journal.read_new()
    assert journal.garbled == 0
    for who in range(3):
        assert [r["number"] for r in found if r["who"] == str(who)] == list(range(300))


def test_nothing_is_lost_to_kill(path: Path) -> None:
    writer = subprocess.Popen([sys.executable, "-c", WRITER, str(path), "w", "1000000"], stdout=subprocess.PIPE)
    assert writer.stdout is not None
    for _ in range(50):
        said = int(writer.stdout.readline())
    os.kill(writer.pid, signal.SIGKILL)
    said = max([said, *map(int, writer.stdout.read().split(b"\n")[:-1])])
    writer.wait()
    writer.stdout.close()
    assert len(read_all(path)) >= said + 1


def test_a_full_disk_is_said(path: Path) -> None:
    if not os.path.exists("/dev/full"):
        pytest.skip("no /dev/full here")
    path.symlink_to("/dev/full")
    with pytest.raises(OSError, match="No space left"):
        append(path, {"a": 1})


def test_a_large_journal_is_read_quickly(path: Path) -> None:
    path.write_bytes(b"".join(b'{"n":"loss","t":1700000000.123,"v":0.%d}\n' % n for n in range(100_000)))
    begin = time.process_time()
    assert len(read_all(path)) == 100_000
    assert time.process_time() - begin < 5

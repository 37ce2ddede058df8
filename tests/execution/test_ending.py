from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from jupyter_estimator.execution.supervision.ending import OomWatch, describe_exit, error_line, last_traceback


def described(
    exit_code: int | None = None,
    signal: int | None = None,
    *,
    oom: bool = False,
    max_duration: float | None = None,
    duration_exceeded: bool = False,
    peak_rss: int | None = None,
) -> str:
    return describe_exit(
        exit_code,
        signal,
        oom=oom,
        max_duration=max_duration,
        duration_exceeded=duration_exceeded,
        peak_rss=peak_rss,
    )


def test_exits_are_told_apart() -> None:
    assert described(3) == "The script ended with exit code 3."
    assert described(None) == "The script ended, and its exit code is not known."
    assert described(signal=signal.SIGSEGV) == "The script was ended by SIGSEGV: a crash in native code."
    assert described(signal=signal.SIGKILL) == ("The script was ended by SIGKILL: it was killed from outside, at once.")
    assert described(signal=63 if sys.platform == "linux" else 120) == (
        f"The script was ended by {'signal 63' if sys.platform == 'linux' else 'signal 120'}."
    )
    assert described(139) == ("The script ended with exit code 139, which stands for SIGSEGV: a crash in native code.")
    assert described(255) == "The script ended with exit code 255."


def test_out_of_memory() -> None:
    assert described(signal=9, oom=True, peak_rss=12_340_000_000) == (
        "The script was killed because memory ran out (the run's processes held up to 12.3 GB)."
    )
    assert described(137, oom=True) == "The script was killed because memory ran out."
    assert described(1, oom=True, peak_rss=5_000_000) == (
        "The script ended with exit code 1; one of its processes was killed because memory ran out (the run's processes held up to 5 MB)."
    )


def test_duration_comes_first() -> None:
    message = "The run took longer than max_run_duration_seconds (90 s) and was ended."
    assert described(signal=15, max_duration=90, duration_exceeded=True) == message
    assert described(0, oom=True, max_duration=90, duration_exceeded=True) == message


def traceback_of(tmp_path: Path, log: str | bytes) -> str:
    path = tmp_path / "std_log.txt"
    path.write_bytes(log if isinstance(log, bytes) else textwrap.dedent(log).encode())
    return last_traceback(path)


def failing(tmp_path: Path, code: str, *options: str, **environment: str) -> str:
    """What Python itself writes when ``code`` fails; its first and last line may have others around them."""
    script = tmp_path / "train.py"
    script.write_text(textwrap.dedent(code))
    (tmp_path / "std_log.txt").write_bytes(
        subprocess.run(
            [sys.executable, *options, str(script)],
            env={**os.environ, **environment},
            check=False,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        ).stdout
    )
    return last_traceback(tmp_path / "std_log.txt")


def test_an_uncaught_error(tmp_path: Path) -> None:
    found = failing(tmp_path, "print('epoch 1', flush=True)\ndef fit():\n    raise ValueError('boom')\nfit()")
    assert found.startswith("Traceback (most recent call last):\n")
    assert "in fit" in found
    assert found.endswith("\nValueError: boom")
    assert error_line(found) == "ValueError: boom"


def test_chained_errors(tmp_path: Path) -> None:
    code = """
    try:
        try:
            {}["a"]
        except KeyError as error:
            raise TypeError("first\\nand more\\n\\nwith a blank line") from error
    except TypeError:
        raise ValueError("last")
    """
    found = failing(tmp_path, code)
    assert found.count("Traceback (most recent call last):") == 3
    assert "KeyError: 'a'" in found
    assert "with a blank line" in found
    assert error_line(found) == "ValueError: last"


@pytest.mark.skipif(sys.version_info < (3, 11), reason="notes and groups are newer")
def test_notes_and_groups(tmp_path: Path) -> None:
    code = """
    def fail(number):
        error = KeyError(number)
        error.add_note("a note\\nof two lines")
        raise error
    errors = []
    for number in range(2):
        try:
            fail(number)
        except KeyError as error:
            errors.append(error)
    try:
        raise ExceptionGroup("inner", errors)
    except ExceptionGroup as group:
        raise ExceptionGroup("outer", [group, ValueError("alone")])
    """
    found = failing(tmp_path, code)
    assert found.startswith("  + Exception Group Traceback (most recent call last):")
    assert found.count("During handling of the above exception") == 1
    ranked = "".join(f"[rank0]: {line}\n" for line in found.splitlines())
    assert traceback_of(tmp_path, ranked) == found
    assert found.count("a note") >= 2
    assert "ValueError: alone" in found
    assert found.endswith("+------------------------------------")
    assert error_line(found) == "ExceptionGroup: outer (2 sub-exceptions)"
    noted = failing(tmp_path, "e = ValueError('boom')\ne.add_note('look here')\nraise e")
    assert noted.endswith("ValueError: boom\nlook here")
    assert error_line(noted) == "ValueError: boom"


def test_a_script_that_cannot_be_compiled(tmp_path: Path) -> None:
    found = failing(tmp_path, "x = = 1\n")
    assert found.startswith('  File "')
    assert error_line(found) == "SyntaxError: invalid syntax"
    imported = tmp_path / "broken.py"
    imported.write_text("def f(:\n")
    found = failing(tmp_path, "import broken")
    assert found.startswith("Traceback (most recent call last):")
    assert error_line(found).startswith("SyntaxError: ")


def test_errors_without_a_message_and_with_odd_names(tmp_path: Path) -> None:
    assert error_line(failing(tmp_path, "raise KeyboardInterrupt")) == "KeyboardInterrupt"
    unicode = failing(tmp_path, "class Größe(Exception): pass\nraise Größe('π')", PYTHONUTF8="1")
    assert error_line(unicode) == "Größe: π"
    local = "def f():\n class Odd(Exception): pass\n raise Odd()\nf()"
    assert error_line(failing(tmp_path, local)) == "f.<locals>.Odd"
    assert error_line(failing(tmp_path, "raise RuntimeError('\\n   on the next line')")) == ("RuntimeError: on the next line")


def test_a_deep_recursion(tmp_path: Path) -> None:
    found = failing(tmp_path, "def f():\n    f()\nf()")
    assert "Previous line repeated" in found
    assert error_line(found).startswith("RecursionError: maximum recursion depth exceeded")


def test_an_error_from_another_process(tmp_path: Path) -> None:
    code = """
    from concurrent.futures import ProcessPoolExecutor
    if __name__ == "__main__":
        with ProcessPoolExecutor(1) as pool:
            pool.submit(int, "x").result()
    """
    found = failing(tmp_path, code)
    assert found.startswith("concurrent.futures.process._RemoteTraceback:")
    assert found.count("Traceback (most recent call last):") == 2
    assert error_line(found) == "ValueError: invalid literal for int() with base 10: 'x'"


def test_a_data_loaders_worker(tmp_path: Path) -> None:
    log = """\
    Traceback (most recent call last):
      File "train.py", line 9, in <module>
        for batch in loader:
    ValueError: Caught ValueError in DataLoader worker process 0.
    Original Traceback (most recent call last):
      File "worker.py", line 3, in fetch
        raise ValueError("boom")
    ValueError: boom

    """
    for rank in ("", "[rank0]: "):
        found = traceback_of(tmp_path, "".join(rank + line + "\n" for line in textwrap.dedent(log).splitlines()))
        assert found.startswith("Traceback")
        assert "Caught ValueError" in found
        assert error_line(found) == "ValueError: boom"


SIMPLE = 'Traceback (most recent call last):\n  File "train.py", line 1, in <module>\n    fit()\nValueError: boom\n'


@pytest.mark.parametrize(
    "log",
    [
        "Epoch 1:  45%|####5     | 45/100 [00:03<00:04]" + SIMPLE,
        "\rEpoch 1:  45%|####5     | 45/100 [00:03<00:04]\r" + SIMPLE,
        SIMPLE.replace("\n", "\r\n"),
        SIMPLE.replace("ValueError", "\x1b[1;35mValueError\x1b[0m").replace('"train.py"', '\x1b[35m"train.py"\x1b[0m'),
        "".join("[rank0]: " + line + "\n" for line in SIMPLE.splitlines()),
        "".join(f"[1,0]<stderr>: {line}\n[1,1]<stdout>: epoch\n" for line in SIMPLE.splitlines()),
        SIMPLE + 'Traceback (most recent call last):\n  File "cut off',
        "".join(f"line {n}\n" for n in range(100)) + SIMPLE + "".join(f"line {n}\n" for n in range(100)),
        SIMPLE.replace("boom", "older") * 3 + SIMPLE,
        "x" * 2_000_000 + "\n" + SIMPLE,
        "before\n" + SIMPLE + "\n\n",
    ],
    ids=["bar", "bar-cr", "crlf", "colours", "rank", "mpi", "torn", "middle", "several", "tail", "blank"],
)
def test_logs_of_others(tmp_path: Path, log: str) -> None:
    assert traceback_of(tmp_path, log.encode()) == SIMPLE.rstrip("\n")


def test_ranks_write_at_once(tmp_path: Path) -> None:
    first, second = SIMPLE.splitlines(), SIMPLE.replace("boom", "bang").splitlines()
    log = "".join(f"[rank1]: {a}\n[rank0]: {b}\n" for a, b in zip(second, first, strict=True))
    assert traceback_of(tmp_path, log) == SIMPLE.rstrip("\n")


def test_a_message_of_many_lines_at_the_end_only(tmp_path: Path) -> None:
    message = "RuntimeError: CUDA error: out of memory\nCUDA kernel errors might be reported later.\n\nCompile with it.\n"
    found = traceback_of(tmp_path, SIMPLE.replace("ValueError: boom\n", message))
    assert found.endswith("Compile with it.")
    assert error_line(found) == "RuntimeError: CUDA error: out of memory"
    assert "step" not in traceback_of(tmp_path, SIMPLE + "step\n" * 50)


@pytest.mark.parametrize(
    "log",
    [
        b"",
        b"all well\n",
        b"Traceback (most recent call last):",
        b"Traceback (most recent call last):\n" * 50,
        b"Traceback (most recent call last):\n  File\n",
        b'  File "a", line 3\nnothing\n',
        b"  + Exception Group Traceback (most recent call last):\n  | x\n",
        os.urandom(100_000),
    ],
)
def test_no_traceback(tmp_path: Path, log: bytes) -> None:
    assert traceback_of(tmp_path, log) == ""
    assert error_line(log.decode("utf-8", "replace")) == ""


def test_no_log(tmp_path: Path) -> None:
    assert last_traceback(tmp_path / "none") == ""


def test_many_broken_tracebacks_are_read_quickly(tmp_path: Path) -> None:
    log = b"".join(b"[rank%d]: Traceback (most recent call last):\n[rank%d]:   File\n" % (n, n) for n in range(15_000))
    begin = time.process_time()
    assert traceback_of(tmp_path, log) == ""
    assert time.process_time() - begin < 5


def group(root: Path, line: str, files: dict[str, str]) -> None:
    for name, text in {"proc/self/cgroup": line, "proc/vmstat": "oom_kill 5\n", **files}.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


EVENTS = "low 0\nhigh 0\nmax 12\noom 3\noom_kill {}\noom_group_kill 0\n"
CONTROL = "oom_kill_disable 0\nunder_oom 0\noom_kill {}\n"


def test_oom_in_a_control_group(tmp_path: Path) -> None:
    events = tmp_path / "sys/fs/cgroup/user.slice/run.scope/memory.events"
    group(tmp_path, "0::/user.slice/run.scope\n", {str(events): EVENTS.format(2)})
    watch = OomWatch(root=tmp_path)
    assert not watch.happened()
    (tmp_path / "proc/vmstat").write_text("pgfault 9\noom_kill 6\n")
    assert not watch.happened()
    events.write_text(EVENTS.format(3))
    assert watch.happened()


def test_oom_in_a_group_that_is_gone(tmp_path: Path) -> None:
    outer, inner = (tmp_path / f"sys/fs/cgroup/{name}/memory.events" for name in ("user.slice", "user.slice/run.scope"))
    group(tmp_path, "0::/user.slice/run.scope\n", {str(outer): EVENTS.format(7), str(inner): EVENTS.format(2)})
    watch = OomWatch(root=tmp_path)
    inner.unlink()
    assert not watch.happened()
    outer.write_text(EVENTS.format(8))
    assert watch.happened()


@pytest.mark.parametrize("inside", ["docker/abc/", ""])
def test_oom_in_version_1(tmp_path: Path, inside: str) -> None:
    control = tmp_path / f"sys/fs/cgroup/memory/{inside}memory.oom_control"
    lines = "9:name=systemd:/\n4:cpu,memory:/docker/abc\n0::/\n"
    group(tmp_path, lines, {str(control): CONTROL.format(0)})
    watch = OomWatch(root=tmp_path)
    assert not watch.happened()
    control.write_text(CONTROL.format(1))
    assert watch.happened()


def test_oom_of_the_machine(tmp_path: Path) -> None:
    group(tmp_path, "0::/\n", {})
    watch = OomWatch(root=tmp_path)
    assert not watch.happened()
    (tmp_path / "proc/vmstat").write_text("oom_kill 6\n")
    assert watch.happened()


def test_oom_where_nothing_is_counted(tmp_path: Path) -> None:
    assert not OomWatch(root=tmp_path).happened()
    assert not OomWatch().happened()
    assert not OomWatch(pid=os.getpid()).happened()

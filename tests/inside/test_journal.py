"""Writing from many places at once, being killed, and disks that refuse."""

from __future__ import annotations

import json
import os
import pickle
import signal
import subprocess
import time
from collections.abc import Generator
from pathlib import Path

import pytest

from jupyter_estimator.inside import layout
from jupyter_estimator.inside.journal import Writer
from jupyter_estimator.inside.reading import read_lines, record_of
from jupyter_estimator.inside.run import Run
from jupyter_estimator.records.formats.jsonl import read_all
from jupyter_estimator.records.runs.run_directory import RunDirectory
from tests.inside.scripts import DEADLINE, Script, make_run

PYTHONS = pytest.mark.parametrize("another_python", ["this", "3.8", "3.13"], indirect=True)


@pytest.mark.parametrize("moment", range(5))
@PYTHONS
def test_no_value_is_lost_to_sigkill(script: Script, another_python: str, moment: int) -> None:
    """The script says on a pipe which values it has logged; it is killed at some moment, not at its own."""
    script.interpreter = another_python
    reading, writing = os.pipe()
    code = """
import os, sys
from jupyter_estimator import Run
run = Run.get_context()
for n in range(10**9):
    run.log("x", float(n))
    os.write(int(sys.argv[1]), b"%d\\n" % n)
"""
    process = script.start(code, str(writing), pass_fds=(writing,))
    os.close(writing)
    try:
        said = b""
        while said.count(b"\n") < 10 + 37 * moment:
            said += os.read(reading, 65536)
        process.send_signal(signal.SIGKILL)
        while more := os.read(reading, 65536):
            said += more
    finally:
        process.kill()
        process.wait()
        os.close(reading)
    last = int(said.splitlines()[-1]) if said.endswith(b"\n") else int(said.splitlines()[-2])
    kept = Run(str(script.run.path)).get_metrics()["x"]
    assert len(kept) >= last + 1
    assert kept == [float(n) for n in range(len(kept))]


WRITING = """
import sys
from jupyter_estimator import Run
run = Run.get_context()
who = sys.argv[1]
for n in range(2000):
    run.log(who, n + 0.5)
    if n % 100 == 0:
        run.log_row("rows of " + who, n=n, text="x" * 5000)
        run.tag(who, n)
"""


def test_two_processes_append_to_one_journal(script: Script) -> None:
    processes = [script.start(WRITING, who) for who in ("one", "two", "three")]
    try:
        assert [process.wait(DEADLINE) for process in processes] == [0, 0, 0]
    finally:
        for process in processes:
            process.kill()
            process.wait()
    found = Run(str(script.run.path)).get_metrics()
    for who in ("one", "two", "three"):
        assert found[who] == [n + 0.5 for n in range(2000)]
        assert found[f"rows of {who}"]["n"] == [*range(0, 2000, 100)]
    assert script.run.annotations().tags == {"one": "1900", "two": "1900", "three": "1900"}


def test_ranks_have_a_journal_each(script: Script) -> None:
    processes = []
    try:
        for rank in range(3):
            script.environment = {"OMPI_COMM_WORLD_RANK": str(rank)}
            processes.append(script.start("import sys; sys.argv[1] = 'loss'\n" + WRITING + f"run.log('only {min(rank, 1)}', {rank})", "x"))
        assert [process.wait(DEADLINE) for process in processes] == [0, 0, 0]
    finally:
        for process in processes:
            process.kill()
            process.wait()
    assert sorted(path.name for path in script.run.path.glob("metrics*")) == ["metrics.1.jsonl", "metrics.2.jsonl", "metrics.jsonl"]
    # Not mixed: rank 0 speaks for all where several say the same, and nothing that only another one said is lost.
    found = Run(str(script.run.path)).get_metrics()
    assert found["loss"] == [n + 0.5 for n in range(2000)]
    assert (found["only 0"], found["only 1"]) == (0, 1)


@pytest.mark.parametrize(
    ("environment", "journal"),
    [
        ({"RANK": "2"}, "metrics.2.jsonl"),
        ({"PMIX_RANK": "1", "SLURM_PROCID": "1"}, "metrics.1.jsonl"),
        ({"OMPI_COMM_WORLD_RANK": "1", "RANK": "9"}, "metrics.1.jsonl"),
        # torchrun as the one task of each node: its ranks share what mpirun or srun has set.
        ({"OMPI_COMM_WORLD_RANK": "1", "SLURM_PROCID": "1", "RANK": "9", "TORCHELASTIC_RUN_ID": "x"}, "metrics.9.jsonl"),
        ({"RANK": "", "SLURM_PROCID": "none"}, "metrics.jsonl"),
    ],
)
def test_which_rank_a_process_is(script: Script, environment: dict[str, str], journal: str) -> None:
    script.environment = environment
    script.succeed("from jupyter_estimator import Run; Run.get_context().log('x', 1)")
    assert [path.name for path in script.run.path.glob("metrics*")] == [journal]


def test_a_child_run_of_another_rank_is_heard(script: Script) -> None:
    script.environment = {"RANK": "3"}
    script.succeed("""
from jupyter_estimator import Run
with Run.get_context().child_run("of rank 3") as child:
    child.log("x", 1)
    assert child.get_metrics() == {"x": 1}
""")


def test_threads_and_forks(script: Script) -> None:
    script.succeed("""
import os, threading
from jupyter_estimator import Run
def work(who):
    run = Run.get_context()
    for n in range(1000):
        run.log(who, float(n))
threads = [threading.Thread(target=work, args=(f"thread {k}",)) for k in range(4)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
children = []
for k in range(3):
    pid = os.fork()
    if pid == 0:
        work(f"fork {k}")
        os._exit(0)
    children.append(pid)
work("parent")
assert all(os.waitpid(pid, 0)[1] == 0 for pid in children)
""")
    found = Run(str(script.run.path)).get_metrics()
    assert len(found) == 8
    assert all(values == [float(n) for n in range(1000)] for values in found.values())


def test_a_daemon_that_closes_everything_goes_on_logging(script: Script) -> None:
    script.succeed("""
import os
from jupyter_estimator import Run
run = Run.get_context()
run.log("x", 1.0)
os.closerange(3, 100)
run.log("x", 2.0)
run.log("x", 3.0)
""")
    assert Run(str(script.run.path)).get_metrics() == {"x": [1, 2, 3]}


def test_a_run_can_be_sent_to_another_process(run: RunDirectory) -> None:
    inside = Run(str(run.path))
    inside.log("x", 1.0)
    other = pickle.loads(pickle.dumps(inside))
    other.log("x", 2.0)
    inside.log("x", 3.0)
    assert inside.get_metrics() == {"x": [1, 2, 3]}


@pytest.mark.parametrize(
    "garbage",
    [
        b'{"t":1,"n":"y","v":0.12',
        b'{"t":1,"n":"y","v":0.12\n',
        b"\xff\xfe garbage\n",
        b"\0" * 5000,
        b"\n\n\n",
        b'[1,2]\n"text"\nnull\n',
        b'{"n":' + b"[" * 100_000 + b"\n",
        b'{"t":"when","n":7,"v":{}}\n',
        b'{"t":1,"n":"z","k":"table","v":3}\n',
        b'{"t":1,"n":"w","f":"nonsense"}\n',
        b'{"t":1,"n":"w","f":"0xnonsense"}\n',
    ],
)
def test_a_garbled_line_is_passed_over(run: RunDirectory, garbage: bytes) -> None:
    inside = Run(str(run.path))
    inside.log("x", 1.0)
    for name in (layout.METRICS, layout.ANNOTATIONS, layout.STATES):
        with run.file(name).open("ab") as file:
            file.write(garbage)
    again = Run(str(run.path))
    again.log("x", 2.0)
    again.log("x", 3.0)
    again.tag("a", "b")
    assert again.get_metrics()["x"] == [1, 2, 3]
    assert again.get_tags() == {"a": "b"}
    assert again.get_status() == "Running"
    assert [record["v"] for record in read_all(run.file(layout.METRICS)) if record.get("n") == "x"] == [1, 2, 3]


def test_a_whole_line_behind_a_torn_one_is_read() -> None:
    """As two processes leave them when the disk was full for the first and no longer for the second."""
    whole = b'{"t":2.5,"n":"x","k":"table","v":{"t":1}}'
    for torn in (b'{"t":1', b'{"t":1,"n":"x","v":{"t":1}', b'{"t":1,"n":"x","v":"', b'{"t":1{"t":2'):
        assert record_of(torn + whole + b"\n") == json.loads(whole)


@pytest.fixture
def small_disk(tmp_path: Path) -> Generator[Path]:
    """Mount a file system of 256 kB."""
    path = tmp_path / "small"
    path.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k,mode=700", "tmpfs", path], capture_output=True, check=False).returncode:
        pytest.skip("only root can mount a small disk")
    yield path
    subprocess.run(["umount", "-l", path], check=True)


FILLING = """
def fill():
    try:
        with open("filler", "wb", buffering=0) as file:
            for size in (4096, 1):
                while True:
                    try:
                        file.write(b"x" * size)
                    except OSError:
                        break
    except OSError:
        pass
"""


@PYTHONS
def test_a_full_disk_costs_lines_and_not_the_script(small_disk: Path, another_python: str) -> None:
    script = Script(make_run(small_disk / "workspace"), another_python)
    code = (
        FILLING
        + """
import os, sys
from jupyter_estimator import Run, EstimatorError
run = Run.get_context()
run.log("before", 1.0)
run.log("before", 2.0)
run.tag("before", 1)
# The journal ends where a block of the disk does, so that not a byte of the next line finds room.
with open(run.path + "/metrics.jsonl", "ab") as file:
    file.write(b" " * (4095 - file.tell() % 4096) + b"\\n")
fill()
run.log("before", 3.0)
for n in range(1000):
    run.log("during", float(n))
    run.log_row("rows", n=n)
    run.tag("during", n)
for what in (lambda: run.upload_file("outputs/x", "filler"), lambda: run.child_run()):
    try:
        what()
    except EstimatorError as error:
        sys.stderr.write("-- " + str(error) + "\\n")
    else:
        raise AssertionError
os.unlink("filler")
for n in range(100):
    run.log("after", float(n))
run.tag("after", 1)
"""
    )
    process = script.start(code, stderr=subprocess.PIPE)
    _, said = process.communicate(timeout=DEADLINE)
    assert process.returncode == 0, said
    lines = said.decode().splitlines()
    # Once for the metrics and once for the tags, and how much it was in the end.
    assert sum("is not being kept: No space left on device. The script goes on." in line for line in lines) == 2
    assert sum("is being kept again; lost in between: " in line for line in lines) == 2
    assert [line for line in lines if line.startswith("-- ")] == [
        "-- 'x' was not kept: no space left on device.",
        "-- The child run could not be made: no space left on device.",
    ]
    found = Run(str(script.run.path)).get_metrics()
    assert found["before"] == [1, 2]
    during = found.get("during", [])
    assert during == [float(n) for n in range(len(during))]
    assert len(during) < 1000
    assert found["after"] == [float(n) for n in range(100)]
    tags = script.run.annotations().tags
    assert (tags["before"], tags["after"]) == ("1", "1")
    assert not [path for path in script.run.path.parent.rglob("*") if path.name.endswith(".partial") or path.name.startswith(".new-")]


def test_two_writers_on_a_full_disk(small_disk: Path) -> None:
    script = Script(make_run(small_disk / "workspace"))
    code = """
import sys, time, os
from jupyter_estimator import Run
run = Run.get_context()
who = sys.argv[1]
def wait(name):
    open(name + who, "w").close()
    while not os.path.exists(name):
        time.sleep(0.01)
run.log(who, 0.0)
wait("full")
for n in range(1000):
    run.log(who + " during", float(n))
wait("again")
for n in range(100):
    run.log(who + " after", float(n))
"""
    work = script.run.file("work")
    processes = [script.start(code, who, stderr=subprocess.DEVNULL) for who in "ab"]

    def arrived(name: str) -> None:
        deadline = time.monotonic() + DEADLINE
        while not all((work / (name + who)).exists() for who in "ab"):
            assert time.monotonic() < deadline
            assert all(process.poll() is None for process in processes)
            time.sleep(0.01)

    try:
        arrived("full")
        subprocess.run(["dd", "if=/dev/zero", f"of={work}/filler", "bs=4096"], capture_output=True, check=False)
        (work / "full").touch()
        arrived("again")
        (work / "filler").unlink()
        (work / "again").touch()
        assert [process.wait(DEADLINE) for process in processes] == [0, 0]
    finally:
        for process in processes:
            process.kill()
            process.wait()
    found = Run(str(script.run.path)).get_metrics()
    for who in "ab":
        assert found[f"{who} after"] == [float(n) for n in range(100)]


@PYTHONS
def test_printing_on_a_full_disk_goes_on(small_disk: Path, another_python: str) -> None:
    script = Script(make_run(small_disk / "workspace"), another_python)
    code = (
        FILLING
        + """
import os, sys
print("before")
fill()
for n in range(5000):
    print("during", n)
print("error during", file=sys.stderr)
os.unlink("filler")
print("after")
print("end", file=sys.stderr)
"""
    )
    assert script.execute(code) == 0
    log = script.log().decode()
    assert log.startswith("before\n")
    assert " bytes of this log are missing here: the disk was full]\n" in log
    assert "after\n" in log
    assert log.endswith("end\n")


def test_a_run_directory_that_cannot_be_written(script: Script) -> None:
    """Like a file system that became read-only: not even root can append to these."""
    for name in (layout.METRICS, layout.ANNOTATIONS):
        script.run.file(name).symlink_to("/proc/version")
    log = script.succeed("""
from jupyter_estimator import Run
run = Run.get_context()
for n in range(10):
    run.log("x", float(n))
    run.tag("x", n)
print("end")
""")
    assert log.count("is not being kept") == 2
    assert log.endswith("end\n")


def test_a_run_directory_that_is_gone(script: Script) -> None:
    process = script.start(
        """
import shutil
from jupyter_estimator import Run
run = Run.get_context()
shutil.rmtree(run.path)
run.log("x", 1.0)
run.log("x", 2.0)
print(run.get_metrics(), run.get_tags(), run.get_status(), run.get_file_names(), list(run.get_children()))
""",
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    out, err = process.communicate(timeout=DEADLINE)
    assert process.returncode == 0, err
    assert out == b"{} {} NotStarted [] []\n"
    assert err.count(b"is not being kept") == 1


def test_a_writer_reopens_its_journal(tmp_path: Path) -> None:
    writer = Writer(str(tmp_path / "journal"))
    writer.append(b'{"a":1}\n')
    writer.close()
    writer.append(b'{"a":2}\n')
    assert [*read_lines(str(tmp_path / "journal"))] == [{"a": 1}, {"a": 2}]
    assert (tmp_path / "journal").stat().st_mode & 0o777 == 0o600
    writer.close()

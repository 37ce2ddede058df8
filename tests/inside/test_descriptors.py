"""Scripts that close descriptors which are not theirs, or put others in their place: nothing of ours gets into what they open then."""

from __future__ import annotations

import os

import pytest

from jupyter_estimator.inside import layout
from jupyter_estimator.inside.journal import Writer
from jupyter_estimator.inside.reading import read_lines
from jupyter_estimator.records.runs.run_directory import RunDirectory
from tests.inside.scripts import Script

PYTHONS = pytest.mark.parametrize("another_python", ["this", "3.8"], indirect=True)

BEGIN = """
import os, socket, subprocess, sys, threading
from jupyter_estimator import Run
run = Run.get_context()
run.log("loss", 0.5)
run.tag("stage", "a")
child = run.child_run(run_id="child")
child.log("loss", 0.5)
def ours(path):
    found = {}
    for number in range(3, 256):
        try:
            found[number] = os.readlink("/proc/self/fd/%d" % number)
        except OSError:
            pass
    return [number for number, name in found.items() if name.endswith(path)]
def log_again():
    for value in (0.25, 0.125):
        run.log("loss", value)
        run.log("row", value, step=3)
        run.tag("stage", "b")
        child.log("loss", value)
"""

CLOSED = {
    "closerange": "os.closerange(3, 256)",
    "one by one": "for number in range(3, 256):\n    try:\n        os.close(number)\n    except OSError:\n        pass",
    "only metrics": "[os.close(number) for number in ours('metrics.jsonl')]",
    "the directory": "[os.close(number) for number in ours(run.id)]",
    "nothing": "",
}
IN_THEIR_PLACE = {
    "files": "held = [open('outputs/model%d.bin' % n, 'w+b') for n in range(12)]",
    "sockets": "held = [end for _ in range(6) for end in socket.socketpair()]",
    "pipes": "held = [os.fdopen(end, ('rb', 'wb')[n]) for _ in range(6) for n, end in enumerate(os.pipe())]",
    "dup2": "os.dup2(os.open('outputs/m', os.O_RDWR | os.O_CREAT), 30); [os.dup2(30, number) for number in range(3, 40) if number != 30]",
    "nothing": "",
}
END = """
for end in globals().get("held", ()):
    if isinstance(end, socket.socket):
        end.setblocking(False)
        try:
            raise SystemExit("something arrived: %r" % end.recv(100))
        except BlockingIOError:
            pass
for name in os.listdir("outputs"):
    assert os.path.getsize("outputs/" + name) == 0, name
"""


@pytest.mark.parametrize("opened", IN_THEIR_PLACE)
@pytest.mark.parametrize("closed", CLOSED)
@PYTHONS
def test_a_metric_is_in_the_journal_or_nowhere(script: Script, another_python: str, closed: str, opened: str) -> None:
    script.interpreter = another_python
    script.succeed("\n".join((BEGIN, CLOSED[closed], IN_THEIR_PLACE[opened], "log_again()", END)))
    run = script.run
    assert [record["v"] for record in read_lines(str(run.file(layout.METRICS))) if record["n"] == "loss"] == [0.5, 0.25, 0.125]
    assert run.annotations().tags == {"stage": "b"}
    child = RunDirectory(f"{run.path}.child")
    assert [record["v"] for record in read_lines(str(child.file(layout.METRICS)))] == [0.5, 0.25, 0.125]


def test_a_daemon_closes_everything_and_logs_on(script: Script) -> None:
    script.succeed(
        BEGIN
        + """
pid = os.fork()
if pid == 0:
    os.setsid()
    os.closerange(0, 256)
    for name in ("null", "model.bin"):
        os.open("outputs/" + name, os.O_RDWR | os.O_CREAT)
    os.open("outputs/err", os.O_RDWR | os.O_CREAT)
    held = [open("outputs/%d" % n, "w+b") for n in range(9)]
    log_again()
    os._exit(0)
assert os.waitpid(pid, 0)[1] == 0
log_again()
"""
        + END
    )
    found = [record["v"] for record in read_lines(str(script.run.file(layout.METRICS))) if record["n"] == "loss"]
    assert found == [0.5, 0.25, 0.125, 0.25, 0.125]


def test_threads_log_while_descriptors_are_closed(script: Script) -> None:
    script.succeed(
        BEGIN
        + """
def work(who):
    for n in range(300):
        run.log(who, float(n))
threads = [threading.Thread(target=work, args=("thread %d" % k,)) for k in range(3)]
[thread.start() for thread in threads]
while any(thread.is_alive() for thread in threads):
    for number in ours("metrics.jsonl")[:1]:
        os.close(number)
[thread.join() for thread in threads]
"""
    )
    found: dict[str, list[float]] = {}
    for record in read_lines(str(script.run.file(layout.METRICS))):
        found.setdefault(record["n"], []).append(record["v"])
    assert [found[f"thread {k}"] for k in range(3)] == [[float(n) for n in range(300)]] * 3


def test_a_journal_that_was_replaced_is_opened_anew(script: Script) -> None:
    """As by an editor, or by a copy that was put in its place."""
    script.succeed(
        BEGIN
        + """
path = os.path.join(run.path, "metrics.jsonl")
text = open(path).read()
open(path + ".new", "w").write(text)
os.replace(path + ".new", path)
run.log("loss", 0.25)
"""
    )
    assert [record["v"] for record in read_lines(str(script.run.file(layout.METRICS)))] == [0.5, 0.25]


def test_closing_does_not_close_what_is_anothers(run: RunDirectory) -> None:
    writer = Writer(str(run.file(layout.METRICS)))
    writer.append(b'{"n":"x","v":1}\n')
    number = writer.descriptor
    os.close(number)
    other = os.open(os.devnull, os.O_WRONLY)
    try:
        if other != number:
            os.dup2(other, number)
        writer.close()
        os.fstat(number)
    finally:
        os.close(other)
        if other != number:
            os.close(number)

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import psutil
import pytest

from jupyter_estimator.execution.supervision.tree import (
    RUN_ID_VARIABLE,
    Identity,
    alive,
    find_tree,
    identity_of,
    start_if_born_now,
    terminate_tree,
)

if TYPE_CHECKING:
    from pathlib import Path

Start = Callable[..., "subprocess.Popen[bytes]"]
RUN_ID = f"digits_1_{os.getpid():08x}"


def wait_until(true: Callable[[], bool], seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "waited too long"
        time.sleep(0.01)


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts a Python script as a run's first process; it says 'ready' by creating the file named ready."""
    started: list[subprocess.Popen[bytes]] = []

    def start(code: str, run_id: str | None = RUN_ID, ready: int = 1, **options: Any) -> subprocess.Popen[bytes]:
        environment = {k: v for k, v in os.environ.items() if k != RUN_ID_VARIABLE}
        if run_id is not None:
            environment[RUN_ID_VARIABLE] = run_id
        prelude = "import os, sys, time, signal, subprocess\ndef ready(): open(f'ready-{os.getpid()}', 'w').close()\n"
        command = [sys.executable, "-S", "-c", prelude + textwrap.dedent(code)]
        options.setdefault("start_new_session", True)
        process = subprocess.Popen(command, cwd=tmp_path, env=environment, **options)
        started.append(process)
        wait_until(lambda: len(list(tmp_path.glob("ready-*"))) >= ready)
        return process

    yield start
    for name in tmp_path.glob("ready-*"):
        pid = int(name.name.partition("-")[2])
        if pid not in {p.pid for p in started}:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                continue
    for process in started:
        process.kill()
        process.wait()


def pids_of(root: Identity | None, **options: Any) -> set[int]:
    return {p.pid for p in find_tree(root, RUN_ID, **options)}


def test_identity_of_this_process() -> None:
    me = identity_of(os.getpid())
    assert me is not None
    assert me.pid == os.getpid()
    assert alive(me)
    assert not alive(Identity(me.pid, me.start - 1))
    assert Identity(*me) == me


def test_the_start_of_a_process_born_now(start: Start) -> None:
    before = start_if_born_now()
    identity = identity_of(start("ready(); time.sleep(60)").pid)
    assert identity is not None
    assert before <= identity.start <= start_if_born_now()


def test_no_identity_without_a_process() -> None:
    assert identity_of(2**22 + 1) is None


def test_a_zombie_is_dead(start: Start) -> None:
    process = start("ready()")
    before = Identity(process.pid, 0)
    wait_until(lambda: psutil.Process(process.pid).status() == psutil.STATUS_ZOMBIE)
    assert identity_of(process.pid) is None
    assert not alive(before)
    assert pids_of(None) == set()


@pytest.mark.skipif(sys.platform != "linux", reason="the first thread cannot end alone elsewhere")
def test_a_process_whose_first_thread_ended_lives_on(start: Start) -> None:
    process = start(
        """
        import ctypes, threading
        threading.Thread(target=lambda: (time.sleep(0.2), ready(), time.sleep(60))).start()
        ctypes.CDLL(None).pthread_exit(None)
        """
    )
    assert psutil.Process(process.pid).status() == psutil.STATUS_ZOMBIE
    identity = identity_of(process.pid)
    assert identity is not None
    assert alive(identity)


def test_a_name_with_parentheses(start: Start, tmp_path: Path) -> None:
    odd = tmp_path / ") R 1 (x"
    odd.symlink_to("/bin/sleep")
    process = subprocess.Popen([str(odd), "60"])
    try:
        wait_until(lambda: psutil.Process(process.pid).name().startswith(")"))
        identity = identity_of(process.pid)
        assert identity is not None
        assert identity.start >= identity_of(os.getpid()).start  # type: ignore[union-attr]
        assert process.pid in {p.pid for p in find_tree(identity_of(os.getpid()), RUN_ID)}
    finally:
        process.kill()
        process.wait()


CHILDREN = """
if os.fork() == 0:
    if os.fork() == 0:
        ready(); time.sleep(60)
    ready(); time.sleep(60)
ready(); time.sleep(60)
"""


def test_descendants(start: Start, tmp_path: Path) -> None:
    process = start(CHILDREN, ready=3)
    expected = {int(p.name.partition("-")[2]) for p in tmp_path.glob("ready-*")}
    root = identity_of(process.pid)
    assert pids_of(root) == expected
    assert pids_of(None) == expected
    assert pids_of(root, exclude={process.pid}) == expected - {process.pid}
    assert {p.pid for p in find_tree(root, "another")} >= {process.pid}


def test_escaped_by_a_double_fork_and_setsid(start: Start, tmp_path: Path) -> None:
    process = start(
        """
        if os.fork() == 0:
            os.setsid()
            if os.fork() == 0:
                ready(); time.sleep(60)
            os._exit(0)
        os.wait()
        """
    )
    root = identity_of(process.pid)
    process.wait()
    (escaped,) = (int(p.name.partition("-")[2]) for p in tmp_path.glob("ready-*"))
    assert root is None or not alive(root)
    assert pids_of(root) == pids_of(None) == {escaped}
    assert pids_of(Identity(process.pid, 0)) == {escaped}


def test_escaped_without_environment_but_in_the_session(start: Start, tmp_path: Path) -> None:
    process = start(
        """
        if os.fork() == 0:
            subprocess.Popen([sys.executable, '-S', '-c', 'import os, time; '
                'open(f"ready-{os.getpid()}", "w").close(); time.sleep(60)'], env={})
            os._exit(0)
        os.wait(); ready(); time.sleep(60)
        """,
        ready=2,
    )
    expected = {int(p.name.partition("-")[2]) for p in tmp_path.glob("ready-*")}
    assert len(expected) == 2
    assert pids_of(identity_of(process.pid)) == expected


def test_a_run_submitted_from_inside_is_not_part_of_it(start: Start, tmp_path: Path) -> None:
    process = start(
        f"""
        subprocess.Popen([sys.executable, '-S', '-c', 'import os, time; '
            'open(f"ready-{{os.getpid()}}", "w").close(); time.sleep(60)'], env={{{RUN_ID_VARIABLE!r}: 'child'}})
        ready(); time.sleep(60)
        """,
        ready=2,
    )
    assert pids_of(identity_of(process.pid)) == {process.pid}
    assert len(find_tree(None, "child")) == 1


def test_a_reused_pid_is_not_the_root(start: Start) -> None:
    process = start("ready(); time.sleep(60)", run_id=None)
    root = identity_of(process.pid)
    assert root is not None
    assert pids_of(root) == {process.pid}
    assert pids_of(Identity(root.pid, root.start - 1)) == set()


def test_similar_run_ids_are_told_apart(start: Start) -> None:
    start("ready(); time.sleep(60)", run_id=RUN_ID + "0")
    assert pids_of(None) == set()


def test_reading_is_cheap(start: Start) -> None:
    process = start(CHILDREN, ready=3)
    root = identity_of(process.pid)
    begin = time.process_time()
    for _ in range(20):
        pids_of(root)
    assert (time.process_time() - begin) / 20 < 0.1


def finder(process: subprocess.Popen[bytes]) -> Callable[[], list[psutil.Process]]:
    root = identity_of(process.pid)
    return lambda: find_tree(root, RUN_ID)


def test_terminate_is_gentle_first(start: Start, tmp_path: Path) -> None:
    process = start(
        """
        def end(*_):
            open('ended', 'w').close()
            sys.exit(7)
        signal.signal(signal.SIGTERM, end)
        ready(); time.sleep(60)
        """
    )
    ticks: list[float] = []
    assert terminate_tree(finder(process), grace=20, tick=lambda: ticks.append(time.monotonic())) is not None
    assert (tmp_path / "ended").exists()
    assert process.wait() == 7
    assert ticks
    assert terminate_tree(finder(process), grace=20) is not None


def test_terminate_kills_what_will_not_go(start: Start, tmp_path: Path) -> None:
    process = start("signal.signal(signal.SIGTERM, signal.SIG_IGN)\n" + CHILDREN, ready=3)
    find = finder(process)
    begin = time.monotonic()
    assert terminate_tree(find, grace=0.3) is not None
    assert time.monotonic() - begin >= 0.3
    assert find() == []
    assert process.wait() == -signal.SIGKILL


def test_terminate_without_grace(start: Start) -> None:
    process = start(CHILDREN, ready=3)
    assert terminate_tree(finder(process), grace=0) is not None
    assert process.wait() == -signal.SIGKILL


def test_terminate_a_stopped_process(start: Start) -> None:
    process = start(
        """
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(7))
        ready(); time.sleep(60)
        """
    )
    os.kill(process.pid, signal.SIGSTOP)
    wait_until(lambda: psutil.Process(process.pid).status() == psutil.STATUS_STOPPED)
    assert terminate_tree(finder(process), grace=20) is not None
    assert process.wait() == 7


def test_terminate_finds_what_is_born_meanwhile(start: Start) -> None:
    process = start(
        """
        def again(*_):
            for _ in range(3):
                subprocess.Popen([sys.executable, '-S', '-c', 'import time; time.sleep(60)'], start_new_session=True)
            sys.exit(0)
        signal.signal(signal.SIGTERM, again)
        ready(); time.sleep(60)
        """
    )
    assert terminate_tree(finder(process), grace=5) is not None
    process.wait()
    assert pids_of(None) == set()


def test_terminate_remembers_one_that_is_no_longer_found(start: Start, tmp_path: Path) -> None:
    process = start("signal.signal(signal.SIGTERM, signal.SIG_IGN)\nready(); time.sleep(60)", run_id=None)
    answers = [find_tree(identity_of(process.pid), RUN_ID)]
    assert terminate_tree(lambda: answers.pop() if answers else [], grace=0.1) is not None
    assert process.wait() == -signal.SIGKILL


def test_terminate_gives_up_on_the_unkillable() -> None:
    class Unkillable(psutil.Process):
        def terminate(self) -> None: ...
        def kill(self) -> None: ...
        def resume(self) -> None: ...

    assert terminate_tree(lambda: [Unkillable(os.getpid())], grace=0.02, kill_wait=0.05) is None

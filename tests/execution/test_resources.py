from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import time
from types import ModuleType, SimpleNamespace
from typing import TYPE_CHECKING, Any

import psutil
import pytest

from jupyter_estimator.execution.supervision.gpus import Gpus
from jupyter_estimator.execution.supervision.resources import Sampler
from jupyter_estimator.execution.supervision.tree import find_pids, find_tree, identity_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MEGABYTE = 2**20


@pytest.fixture
def run() -> Iterator[Callable[[str], subprocess.Popen[bytes]]]:
    """Starts a script that is ready when it has written a line."""
    started = []

    def run(code: str) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            [sys.executable, "-S", "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
        )
        started.append(process)
        assert process.stdout is not None
        process.stdout.readline()
        return process

    yield run
    for process in started:
        for member in find_tree(identity_of(process.pid), "none"):
            member.kill()
        process.communicate()


@pytest.fixture
def sampler_of() -> Iterator[Callable[[int], Sampler]]:
    samplers = []

    def sampler_of(pid: int) -> Sampler:
        root = identity_of(pid)
        samplers.append(Sampler(lambda: find_pids(root, "none")))
        return samplers[-1]

    yield sampler_of
    for sampler in samplers:
        sampler.close()


SPIN = """
import time
def spin(seconds):
    while time.process_time() < seconds: pass
"""


def test_cpu_of_a_busy_and_an_idle_process(run: Any, sampler_of: Any) -> None:
    busy = run("print(flush=True)\nwhile True: pass")
    sampler = sampler_of(busy.pid)
    sampler.sample()
    time.sleep(0.5)
    used = psutil.Process(busy.pid).cpu_times()
    record = sampler.sample()
    assert record["procs"] == 1
    assert 10 < record["cpu"] <= 130
    assert used.user > 0
    idle = run("print(flush=True); input()")
    sampler = sampler_of(idle.pid)
    sampler.sample()
    time.sleep(0.3)
    assert sampler.sample()["cpu"] < 10


def test_cpu_of_children_that_came_and_went_between_samples(run: Any, sampler_of: Any) -> None:
    code = SPIN + (
        "import os\nprint(flush=True); input()\n"
        "for _ in range(2):\n if os.fork() == 0:\n  spin(0.3); os._exit(0)\n os.wait()\n"
        "print(flush=True); input()"
    )
    process = run(code)
    sampler = sampler_of(process.pid)
    sampler.sample()
    begin = time.monotonic()
    process.stdin.write(b"\n")
    process.stdin.flush()
    process.stdout.readline()
    elapsed = time.monotonic() - begin
    record = sampler.sample()
    assert record["procs"] == 1
    assert record["cpu"] * elapsed / 100 > 0.4


def test_cpu_known_at_once_for_what_began_after_the_sampler(run: Any) -> None:
    root: list[int] = []
    sampler = Sampler(lambda: find_pids(identity_of(root[0]), "none"))
    root.append(run(SPIN + "spin(0.2); print(flush=True); input()").pid)
    assert sampler.sample()["cpu"] > 0
    sampler.close()


def test_cpu_unknown_at_first_for_what_ran_before(run: Any, sampler_of: Any) -> None:
    process = run(SPIN + "spin(0.2); print(flush=True); input()")
    time.sleep(0.1)
    sampler = sampler_of(process.pid)
    assert sampler.sample()["cpu"] is None
    time.sleep(0.05)
    assert sampler.sample()["cpu"] < 50


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells shared memory apart")
def test_memory_shared_by_forked_workers_counts_once(run: Any, sampler_of: Any) -> None:
    code = (
        "import os, time\nbig = bytearray(os.urandom(1)) * (64 * 2**20)\n"
        "for _ in range(4):\n if os.fork() == 0:\n  time.sleep(60)\n"
        "print(flush=True); input()"
    )
    sampler = sampler_of(run(code).pid)
    record = sampler.sample()
    assert record["procs"] == 5
    end = time.monotonic() + 20
    while record["rss"] > 120 * MEGABYTE:
        assert time.monotonic() < end, record
        time.sleep(0.05)
        record = sampler.sample()
    assert record["rss"] > 64 * MEGABYTE


def test_nothing_to_sample() -> None:
    sampler = Sampler(list)
    record = sampler.sample()
    assert record == {"t": pytest.approx(time.time(), abs=5), "cpu": 0.0, "rss": 0, "procs": 0, "gpus": []}
    sampler.close()
    sampler.close()


def test_a_process_that_ends_while_it_is_looked_at() -> None:
    process = multiprocessing.get_context("spawn").Process(target=os.getpid)
    process.start()
    gone = psutil.Process(process.pid)
    process.join()
    sampler = Sampler(lambda: [gone.pid])
    assert sampler.sample()["procs"] == 0
    sampler.close()


class FakeNvml(ModuleType):
    """Two GPUs: on the first two processes, on the second one."""

    class NVMLError(Exception):
        pass

    class NVMLError_NotFound(NVMLError):  # noqa: N801, N818
        pass

    def __init__(self) -> None:
        super().__init__("pynvml")
        self.running: dict[int, dict[int, int | None]] = {0: {11: 1000, 12: 500}, 1: {99: 7}}
        self.samples: dict[int, list[tuple[int, int, int]]] = {}
        self.broken: set[str] = set()

    def _check(self, name: str) -> None:
        if name in self.broken:
            raise self.NVMLError(name)

    def nvmlInit(self) -> None:  # noqa: N802
        self._check("init")

    def nvmlDeviceGetCount(self) -> int:  # noqa: N802
        return 2

    def nvmlDeviceGetHandleByIndex(self, index: int) -> int:  # noqa: N802
        return index

    def nvmlDeviceGetName(self, handle: int) -> str | bytes:  # noqa: N802
        return b"Old GPU" if handle else "New GPU"

    def nvmlDeviceGetComputeRunningProcesses(self, handle: int) -> list[Any]:  # noqa: N802
        self._check(f"running{handle}")
        return [SimpleNamespace(pid=p, usedGpuMemory=m) for p, m in self.running[handle].items()]

    def nvmlDeviceGetProcessUtilization(self, handle: int, since: int) -> list[Any]:  # noqa: N802
        self._check("utilization")
        if handle not in self.samples:
            raise self.NVMLError_NotFound("utilization")
        return [SimpleNamespace(pid=p, timeStamp=t, smUtil=u) for p, t, u in self.samples[handle]]


@pytest.fixture
def nvml(monkeypatch: pytest.MonkeyPatch) -> FakeNvml:
    fake = FakeNvml()
    monkeypatch.setitem(sys.modules, "pynvml", fake)
    return fake


def test_gpus_used_by_own_processes_only(nvml: FakeNvml) -> None:
    nvml.samples[0] = [(11, 1, 90), (11, 2, 30), (12, 2, 20), (99, 2, 50), (12, 3, 4_000_000)]
    assert Gpus().read({11, 12, 13}) == [{"i": 0, "name": "New GPU", "util": 50, "mem": 1500}]
    assert Gpus().read({99}) == [{"i": 1, "name": "Old GPU", "util": 0, "mem": 7}]
    assert Gpus().read({13}) == []


def test_a_gpu_once_used_stays_listed(nvml: FakeNvml) -> None:
    gpus = Gpus()
    gpus.read({11})
    nvml.running[0].clear()
    assert gpus.read({11}) == [{"i": 0, "name": "New GPU", "util": 0, "mem": 0}]


def test_utilization_not_told_by_this_gpu(nvml: FakeNvml) -> None:
    nvml.broken.add("utilization")
    nvml.running[0][11] = None
    assert Gpus().read({11}) == [{"i": 0, "name": "New GPU", "util": None, "mem": None}]


def test_a_gpu_that_fell_off_is_left_out(nvml: FakeNvml) -> None:
    gpus = Gpus()
    nvml.broken.add("running0")
    assert [gpu["i"] for gpu in gpus.read({11, 99})] == [1]


def test_no_driver(nvml: FakeNvml) -> None:
    nvml.broken.add("init")
    assert Gpus().read({11}) == []


def test_no_bindings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pynvml", None)
    assert Gpus().read({11}) == []


def test_sample_with_gpus(nvml: FakeNvml, run: Any, sampler_of: Any) -> None:
    process = run("print(flush=True); input()")
    nvml.running[1] = {process.pid: 2**33}
    sampler = sampler_of(process.pid)
    end = time.monotonic() + 20
    while not (gpus := sampler.sample()["gpus"]):
        assert time.monotonic() < end
        time.sleep(0.01)
    assert gpus == [{"i": 1, "name": "Old GPU", "util": 0, "mem": 2**33}]

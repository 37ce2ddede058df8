"""What a run's own processes use of NVIDIA's GPUs, as the driver's management library (NVML) tells it."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

# The driver keeps a sample of each process about every second; an older one says nothing about now.
_RECENT_MICROSECONDS = 2_000_000
_DRIVER = ("/dev/nvidiactl", "/proc/driver/nvidia", "/dev/dxg", "/dev/nvmap")
"""Where there is a driver for GPUs one of these exists: of Linux, of WSL, of a Jetson board. Elsewhere there is none to be asked."""


class Gpus:
    """Reads ``{"i", "name", "util", "mem"}`` of each GPU that the run has used so far; none without a driver."""

    def __init__(self) -> None:
        self._nvml: Any = None
        self._devices: list[tuple[Any, str]] = []
        self._used: set[int] = set()
        self._open()

    def _open(self) -> None:
        # The bindings take megabytes, in each supervisor.
        if "pynvml" not in sys.modules and not any(map(os.path.exists, _DRIVER)):
            return
        try:
            import pynvml as nvml
        except ImportError:
            return
        try:
            nvml.nvmlInit()
            for index in range(nvml.nvmlDeviceGetCount()):
                handle = nvml.nvmlDeviceGetHandleByIndex(index)
                name = nvml.nvmlDeviceGetName(handle)
                # Before version 12 of the bindings names were bytes.
                self._devices.append((handle, name.decode() if isinstance(name, bytes) else str(name)))
        except nvml.NVMLError:
            self._devices.clear()
        self._nvml = nvml

    def read(self, pids: AbstractSet[int]) -> list[dict[str, Any]]:
        """Look once. A GPU that failed to answer is left out."""
        found = []
        for index, (handle, name) in enumerate(self._devices):
            try:
                memory = self._memory(handle, pids)
                if memory:
                    self._used.add(index)
                if index in self._used:
                    known = [used for used in memory.values() if used is not None]
                    total = sum(known) if known or not memory else None
                    found.append({"i": index, "name": name, "util": self._utilization(handle, pids), "mem": total})
            except self._nvml.NVMLError:
                continue
        return found

    def _memory(self, handle: Any, pids: AbstractSet[int]) -> dict[int, int | None]:
        running = self._nvml.nvmlDeviceGetComputeRunningProcesses(handle)
        return {process.pid: process.usedGpuMemory for process in running if process.pid in pids}

    def _utilization(self, handle: Any, pids: AbstractSet[int]) -> int | None:
        nvml = self._nvml
        since = max(0, int(time.time() * 1e6) - _RECENT_MICROSECONDS)
        try:
            samples = nvml.nvmlDeviceGetProcessUtilization(handle, since)
        except nvml.NVMLError_NotFound:
            return 0  # no process did anything lately
        except nvml.NVMLError:
            return None
        newest: dict[int, tuple[int, int]] = {}
        for sample in samples:
            # Some drivers fill unused places of the answer with nonsense.
            if sample.pid in pids and sample.smUtil <= 100:
                newest[sample.pid] = max(newest.get(sample.pid, (0, 0)), (sample.timeStamp, sample.smUtil))
        return min(100, sum(util for _, util in newest.values()))

"""Installs the project into the environment whose Python runs this, and says meanwhile what pip is doing.

pip says too much for a person to follow, or, when it is told to be quiet, nothing for a minute or two.
"""

from __future__ import annotations

import queue
import re
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

QUIET = 5.0
"""Seconds after which it is said what is still being done."""
# What pip begins to do, by the line in which it says so.
STEPS = (
    (r"Installing build dependencies: started", "fetching what the build needs"),
    (r"Getting requirements to build \w+: started", "reading pyproject.toml"),
    (r"Installing backend dependencies: started", "fetching Node and what builds the JupyterLab extension"),
    (r"Collecting ([\w.-]+).*", r"downloading \1"),
    (r"(?:Downloading|Using cached) (?:\S*/)?(\w[\w.]*?)-\d.*", r"downloading \1"),
    (r"(?:Preparing editable metadata|Building editable for) .*: started", "building the package and its JupyterLab extension"),
    (r"Building wheel for ([\w-]+).*: started", r"building \1"),
    (r"Installing collected packages: (.*)", "installing {count} packages"),
    (r"Attempting uninstall: (\S+)", r"replacing \1"),
)


def step_of(line: str) -> str:
    """What pip begins to do with a line; empty where it says something else."""
    for pattern, step in STEPS:
        if found := re.fullmatch(pattern, line.strip()):
            return found.expand(step).format(count=len(found[found.lastindex or 0].split(",")))
    return ""


def lines_of(process: subprocess.Popen[str]) -> Iterator[str | None]:
    """Pip's lines as they come, and None where none has come for a while."""
    lines: queue.Queue[str | None] = queue.Queue()

    def read() -> None:
        assert process.stdout is not None  # noqa: S101  (for mypy)
        for line in process.stdout:
            lines.put(line)
        lines.put("")

    threading.Thread(target=read, daemon=True).start()
    while True:
        try:
            line = lines.get(timeout=QUIET)
        except queue.Empty:
            yield None
            continue
        if line == "":
            return
        yield line


def main(wanted: str) -> int:
    """Installs what is wanted, such as ``.[demo]``; returns pip's exit code."""
    options = ["--disable-pip-version-check", "--progress-bar", "off", "--no-input"]
    began = said = time.monotonic()
    step, told, heard = "starting pip", "", []
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "pip", "install", *options, "--editable", wanted],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    for line in lines_of(process):
        if line is not None:
            heard.append(line)
            step = step_of(line) or step
        now = time.monotonic()
        if (step != told and "downloading" not in step) or now - said >= QUIET:
            print(f"{now - began:5.0f} s  {step}", flush=True)
            said, told = now, step
    if process.wait():
        print("".join(heard[-40:]), file=sys.stderr)
        print("It could not be installed: what pip said last stands above.", file=sys.stderr)
        return process.returncode
    print(f"{time.monotonic() - began:5.0f} s  done", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

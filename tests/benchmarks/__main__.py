"""``python -m tests.benchmarks [ROW…] [--no-peers] [--json FILE]``: the speed table.

These are measurements, not tests: the exit code is 0 whatever they show.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import time
from pathlib import Path

from tests.benchmarks.measure import SMALL, Line, Sizes, plain_environment
from tests.benchmarks.peers import Peers
from tests.benchmarks.table import machine, save, table

ROWS = (
    *("start", "stages", "environments", "ranks", "docker", "many", "end", "log", "flood", "import", "snapshot", "history"),
    *("sidebar", "live", "document", "cancel"),
)
"""Each is a module ``bench_<row>`` with a function ``measure(sizes, peers)``."""


def main(words: list[str]) -> None:
    """Measures the rows that are asked for, all of them by default."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="Measures what the product promises about speed.")
    parser.add_argument("rows", nargs="*", metavar="ROW", choices=[*ROWS, []], help=f"Some of: {', '.join(ROWS)}. All by default.")
    parser.add_argument("--no-peers", action="store_true", help="Leave the peers out, and install nothing.")
    parser.add_argument("--small", action="store_true", help="Tiny sizes: shows that it works, and measures nothing of worth.")
    parser.add_argument("--json", type=Path, metavar="FILE", help="Write the results there as well.")
    asked = parser.parse_args(words)
    plain_environment()
    lines = run(asked.rows or ROWS, SMALL if asked.small else Sizes(), Peers(not asked.no_peers))
    print(f"\n{time.strftime('%Y-%m-%d')}, {machine()}\n\n{table(lines)}")
    if asked.json is not None:
        save(lines, asked.json)


def run(rows: list[str] | tuple[str, ...], sizes: Sizes, peers: Peers) -> list[Line]:
    """Measures the rows in their order."""
    lines: list[Line] = []
    for row in rows:
        started = time.monotonic()
        print(f"{row} ...", end=" ", file=sys.stderr, flush=True)
        lines += importlib.import_module(f"tests.benchmarks.bench_{row}").measure(sizes, peers)
        print(f"{time.monotonic() - started:.0f} s", file=sys.stderr, flush=True)
    return lines


if __name__ == "__main__":
    main(sys.argv[1:])

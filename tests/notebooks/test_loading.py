"""What loading costs, and what a flood of output costs the kernel."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from tests.notebooks.kernel import MIME, Kernel

HEAVY = (
    "anywidget",
    "ipywidgets",
    "nbformat",
    "nbclient",
    "sqlite3",
    "psutil",
    "pynvml",
    "pathspec",
    "jupyter_client",
    "asyncio.subprocess",
)


def modules_after(code: str) -> set[str]:
    """What is imported by IPython with ``code`` over IPython alone."""
    script = (
        "import sys, json\nfrom IPython.core.interactiveshell import InteractiveShell\n"
        "shell = InteractiveShell.instance()\nbefore = set(sys.modules)\n"
        f"{code}\nprint(json.dumps(sorted(set(sys.modules) - before)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_loading_imports_nothing_heavy(workspace_dir: Path) -> None:
    found = modules_after("import jupyter_estimator; shell.run_line_magic('load_ext', 'jupyter_estimator')")
    assert "jupyter_estimator.faces.notebook.magics" in found
    assert not [name for name in found if name.startswith(HEAVY)]
    assert not workspace_dir.exists(), "loading makes nothing"


def test_importing_the_package_imports_next_to_nothing() -> None:
    assert modules_after("import jupyter_estimator") == {"jupyter_estimator", "jupyter_estimator.public"}


def test_a_terminals_ipython_loads_and_shows_text(workspace_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    lines = "get_ipython().run_cell_magic('estimator', '--as run --wait', 'print(6 * 7)')"
    commands = f"%load_ext jupyter_estimator\n{lines}\nrun\n%estimator runs\n%estimator show nonsense\n"
    done = subprocess.run(
        [sys.executable, "-m", "IPython", "--no-banner", "--colors=NoColor", "--no-confirm-exit"],
        input=commands,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "\n42\n" in done.stdout
    assert "default / default_" in done.stdout
    assert " Completed " in done.stdout
    assert "NotFoundError: There is no run 'nonsense'" in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr


@pytest.mark.slow
def test_a_million_lines_cost_the_kernel_little_memory(kernel: Kernel) -> None:
    warm = kernel.run("%%estimator\nprint('warm')\n")
    kernel.until(lambda: warm.bundle[MIME]["status"] == "Completed")
    process = psutil.Process(kernel.pid)
    before = process.memory_info().rss
    peak = [before]
    cell = kernel.run("%%estimator\nfor number in range(1_000_000):\n    print('line', number)\n")

    def over() -> bool:
        peak.append(process.memory_info().rss)
        return bool(cell.bundle[MIME]["status"] == "Completed")

    kernel.until(over)
    assert cell.bundle["text/plain"].endswith("line 999999")
    assert max(peak) - before < 50e6

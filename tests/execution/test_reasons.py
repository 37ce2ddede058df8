"""Why a run ended, as real runs say it: by the error or the message that belongs to the exit code, and by no other."""

from __future__ import annotations

import os
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator.inside import layout
from jupyter_estimator.preparation.code.sources import cell

if TYPE_CHECKING:
    from tests.execution.conftest import Lab


def error(lab: Lab, code: str, *arguments: str, **options: Any) -> dict[str, str]:
    run, run_state = lab.run(textwrap.dedent(code), *arguments, **options)
    assert run_state.status == "Failed"
    assert run_state.error is not None
    lab.until(lambda: not run.directory.file(layout.REASONS).exists())
    return run_state.error


SECONDARY = {
    "del": "class P:\n    def __del__(self): self.missing.close()\np = P()\n",
    "atexit": "import atexit\natexit.register(lambda: 1 / 0)\n",
    "thread": """
import threading, time
def work():
    time.sleep(.2); raise OSError("queue closed")
threading.Thread(target=work).start()
""",
    "handled": "import logging\ntry:\n    1 / 0\nexcept Exception:\n    logging.exception('handled')\n",
    "hook": "import sys\nsys.excepthook = lambda kind, error, trace: print('| boxed |')\n",
    "stderr": "import sys, io\nsys.stderr = io.StringIO()\n",
}


@pytest.mark.parametrize("before", SECONDARY.values(), ids=SECONDARY)
@pytest.mark.parametrize(
    ("leaving", "message"),
    [
        ("raise ValueError('the real reason')", "ValueError: the real reason (The script ended with exit code 1)"),
        ("import sys; sys.exit('no data')", "no data (The script ended with exit code 1)"),
        ("import sys; sys.exit(3)", "The script ended with exit code 3."),
    ],
)
def test_what_else_went_wrong_is_not_the_reason(lab: Lab, before: str, leaving: str, message: str) -> None:
    found = error(lab, before + leaving)
    assert found["message"] == message
    assert ("the real reason" in found["traceback"]) == ("raise" in leaving)


def test_a_task_that_nobody_waited_for(lab: Lab) -> None:
    code = """
    import asyncio
    async def side():
        raise OSError("side task")
    async def main():
        task = asyncio.create_task(side())
        await asyncio.sleep(.1)
        raise ValueError("the real reason")
    asyncio.run(main())
    """
    assert error(lab, code)["message"].startswith("ValueError: the real reason (")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("raise SystemExit('no data')", "no data"),
        ("exit('no data')", "no data"),
        ("import sys; sys.exit(OSError('no data'))", "no data"),
        ("import argparse; argparse.ArgumentParser().parse_args(['--lr'])", "train.py: error: unrecognized arguments: --lr"),
        ("import sys; print('no data', file=sys.stderr); sys.exit(4)", "no data"),
        ("import sys\ntry:\n    1 / 0\nexcept Exception:\n    sys.exit(5)", "ZeroDivisionError: division by zero"),
        ("import click\n@click.command()\n@click.option('--lr', required=True)\ndef main(lr): pass\nmain()", "Missing option '--lr'."),
        ("from rich.traceback import install\ninstall()\nraise ValueError('boxed')", "ValueError: boxed"),
        ("raise ValueError('first\\nsecond')", "ValueError: first"),
        ("import runpy; runpy._run_module_as_main('nowhere')", "No module named nowhere"),
    ],
)
def test_what_a_script_leaves_with(lab: Lab, code: str, words: str) -> None:
    message = error(lab, code)["message"]
    assert f"{words} (The script ended with exit code " in message


@pytest.mark.parametrize(
    "code",
    [
        "import sys\ntry:\n    sys.exit('caught')\nexcept SystemExit:\n    pass",
        "import os, sys\ntry:\n    sys.exit('caught')\nexcept SystemExit:\n    os._exit(0)",
        "import os, atexit\natexit.register(os._exit, 0)\nraise ValueError('hidden')",
        "import subprocess, sys\nsubprocess.call([sys.executable, '-c', 'raise ValueError'])",
    ],
)
def test_a_run_that_ended_well_has_no_reason(lab: Lab, code: str) -> None:
    _, run_state = lab.run(code)
    assert (run_state.status, run_state.error) == ("Completed", None)


def test_an_exit_that_was_caught_is_not_what_a_later_one_was_for(lab: Lab) -> None:
    code = "import os, sys\ntry:\n    sys.exit('caught')\nexcept SystemExit:\n    pass\n"
    assert error(lab, code + "raise ValueError('later')")["message"].startswith("ValueError: later (")
    assert error(lab, code + "sys.exit(7)")["message"] == "The script ended with exit code 7."
    assert error(lab, code + "os._exit(7)")["message"] == "The script ended with exit code 7."


def test_a_script_that_becomes_another_program(lab: Lab) -> None:
    code = "import os, sys\nos.execv(sys.executable, [sys.executable, '-c', 'raise SystemExit(\"from the other\")'])"
    assert error(lab, code)["message"] == "from the other (The script ended with exit code 1)"


@pytest.mark.parametrize(
    "ending", ["sys.exit(max(codes))", "raise subprocess.CalledProcessError(max(codes), 'worker')", "os._exit(max(codes))"]
)
def test_a_launchers_reason_is_that_of_the_rank_that_failed_first(lab: Lab, ending: str) -> None:
    code = f"""
    import os, subprocess, sys, time
    work = "import os, time; r = int(os.environ['RANK']); time.sleep(r); raise [ValueError('the cause'), OSError('peer gone')][r]"
    workers = [subprocess.Popen([sys.executable, "-c", work], env={{**os.environ, "RANK": str(rank)}}) for rank in range(2)]
    codes = [worker.wait() for worker in workers]
    {ending}
    """
    found = error(lab, code)
    assert found["message"] == "ValueError: the cause (The script ended with exit code 1)"
    assert "peer gone" not in found["traceback"]


def test_a_launcher_with_an_error_of_its_own(lab: Lab) -> None:
    code = "import subprocess, sys\nsubprocess.call([sys.executable, '-c', 'raise OSError'])\nraise ValueError('own')"
    assert error(lab, code)["message"].startswith("ValueError: own (")


def test_a_worker_that_fails_again_and_again(lab: Lab) -> None:
    code = f"""
    import os, json
    with open({layout.REASONS!r}.join([os.environ["{layout.ENV_RUN_DIRECTORY}"] + "/", ""]), "w") as file:
        file.write("[]\\n17\\nnothing\\n" + (json.dumps({{"pid": "x", "t": None, "code": []}}) + "\\n") * 40_000)
    if os.fork() == 0:
        raise ValueError("of the child")
    os.wait()
    raise ValueError("of the script")
    """
    assert error(lab, code)["message"].startswith("ValueError: of the script (")


@pytest.mark.filterwarnings("ignore:.*is not captured")
def test_what_was_left_out_is_named(lab: Lab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = tmp_path / "project"
    (project / "data").mkdir(parents=True)
    (project / "data" / "train.csv").touch()
    (project / "helper.py").touch()
    (project / ".gitignore").write_text("data/\nhelper.py\n")
    (tmp_path / "beside.csv").touch()
    (project / "train.py").write_text("import sys\nexec(sys.argv[1])")
    cases = {
        "open('data/train.csv')": f"{project}/data/train.csv is there, but was not captured. Submit with --include {project}/data,",
        "open(__import__('os').path.abspath('data/train.csv'))": f"Submit with --include {project}/data,",
        "import helper": f"{project}/helper.py is there, but was not captured. Submit with --include {project}/helper.py,",
        "open('../beside.csv')": f"{tmp_path}/beside.csv is outside what a run is given",
    }
    for code, hint in cases.items():
        _, run_state = lab.run(project, code, entry="train.py")
        assert run_state.error is not None
        assert hint in run_state.error["hint"], code
    for code in ("open('nowhere.csv')", "import nowhere", "open('/nowhere')", "raise OSError"):
        _, run_state = lab.run(project, code, entry="train.py")
        assert run_state.error is not None
        assert run_state.error["hint"] == ""
    monkeypatch.chdir(project)
    assert f"--include {project}/data" in error(lab, "open('data/train.csv')")["hint"]
    _, run_state = lab.run(cell("open('data/train.csv')", [project / "data"]))
    assert run_state.status == "Completed"


def test_what_links_lead_to_is_not_looked_at(lab: Lab, tmp_path: Path) -> None:
    project = tmp_path / "project"
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "secret.csv").touch()
    project.mkdir()
    (project / "train.py").write_text("open('way/secret.csv')")
    (project / ".gitignore").write_text("way\n")
    os.symlink(tmp_path / "other", project / "way")
    _, run_state = lab.run(project, entry="train.py")
    assert run_state.error is not None
    assert run_state.error["hint"] == ""

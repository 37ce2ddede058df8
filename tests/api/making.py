"""Runs to test with: real ones, and run directories made by hand where only what is on disk matters."""

from __future__ import annotations

import json
import os
import time
from typing import TYPE_CHECKING, Any, TypeVar

import pytest

from jupyter_estimator import Estimator, EstimatorError, Experiment, Run, Workspace
from jupyter_estimator.execution.supervision.machine import boot_id, hostname

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

T = TypeVar("T")


def until(condition: Callable[[], T], seconds: float = 60) -> T:
    """Wait for something to become true; return it."""
    deadline = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.01)
    return found


def submit(ws: Workspace, folder: Path, code: str, experiment: str = "exp", tags: dict[str, str] | None = None, **more: Any) -> Run:
    """Submit a script."""
    folder.mkdir(exist_ok=True)
    script = folder / "script.py"
    script.write_text(code)
    return Experiment(ws, experiment).submit(Estimator(script, **more), tags=tags)


def finished(run: Run) -> Run:
    """Wait for a run; it must have gone well."""
    details = run.wait_for_completion(raise_on_error=False)
    assert details["status"] == "Completed", (details.get("error"), run.directory.file("user_logs/std_log.txt").read_bytes())
    return run


def settled(details: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is gathered beside the run, and may come after its end."""
    return {key: value for key, value in details.items() if key not in ("provenance", "properties")}


def made(
    ws: Workspace,
    run_id: str = "exp_1700000000_00000001",
    status: str = "Completed",
    *,
    metrics: Iterable[dict[str, Any]] = (),
    log: bytes = b"",
    error: dict[str, str] | None = None,
    **request: Any,
) -> Run:
    """Make the directory of a run that ended, or that goes on at another machine."""
    folder = ws.path / "runs" / run_id
    for name in ("outputs", "logs", "user_logs", "system_logs"):
        (folder / name).mkdir(parents=True)
    begun = request.pop("created", 1_700_000_000.0)
    asked = {
        "version": 1,
        "id": run_id,
        "experiment": "exp",
        "type": "script",
        "created": begun,
        "source": "script",
        "entry": "script.py",
        "arguments": [],
        "interpreter": "/usr/bin/python3",
        "target": "local",
        "host": "elsewhere",
        "boot": "another",
        **request,
    }
    (folder / "request.json").write_text(json.dumps(asked))
    states: list[dict[str, Any]] = [{"t": begun, "status": "NotStarted"}, {"t": begun + 1, "status": "Starting"}]
    if status not in ("NotStarted", "Starting"):
        states.append({"t": begun + 2, "status": "Running"})
    if status in ("Completed", "Failed", "Canceled"):
        states.append({"t": begun + 65, "status": status, "error": error, "exit_code": 0 if status == "Completed" else 1})
    (folder / "states.jsonl").write_text("".join(json.dumps(state) + "\n" for state in states))
    (folder / "metrics.jsonl").write_text("".join(json.dumps(record) + "\n" for record in metrics))
    (folder / "user_logs/std_log.txt").write_bytes(log)
    return Run(Experiment(ws, str(asked["experiment"])), run_id)


def refused(call: Callable[[], object]) -> EstimatorError:
    """Return the error of a call, which must be one of two lines for a person."""
    with pytest.raises(EstimatorError) as raised:
        call()
    error = raised.value
    assert error.message.endswith((".", "?"))
    assert error.hint
    assert len(str(error).splitlines()) == 2
    return error


def end_all(ws: Workspace) -> None:
    """End the runs of this machine that still go on."""
    for folder in sorted((ws.path / "runs").iterdir()):
        run = ws.run_directory(folder.name)
        if run.request.get("host") == hostname() and run.request.get("boot") == boot_id() and not run.run_state().over:
            os.close(os.open(run.file("cancel"), os.O_CREAT | os.O_WRONLY))
            until(lambda run=run: Run.get(ws, run.id).run_state().over)  # type: ignore[misc]

"""Workspaces as an enemy would write them."""

from __future__ import annotations

import json
import time
from pathlib import Path

from jupyter_estimator.execution.supervision.machine import identify


def forged(root: Path, witness: Path, **more: object) -> str:
    """Writes a workspace with a run that looks unfinished, and names a program and a process of the one who looks."""
    run_id = "x_1700000000_0000abcd"
    run = root / "runs" / run_id
    for folder in (root / "snapshots", run / "user_logs", run / "system_logs"):
        folder.mkdir(parents=True)
    (root / "workspace.json").write_text(json.dumps({"version": 1, "id": "a" * 32, "name": "w", "created": 1}))
    program = root / "program"
    program.write_text(f"#!/bin/sh\ntouch {witness}\n")
    program.chmod(0o755)
    request = {
        "version": 1,
        "id": run_id,
        "type": "script",
        "experiment": "x",
        "created": time.time(),
        "entry": "train.py",
        "arguments": [],
    }
    request |= {"interpreter": str(program), "target": "local", "snapshot": "0" * 64, "source": "script", **identify(), **more}
    (run / "request.json").write_text(json.dumps(request))
    (run / "states.jsonl").write_text(json.dumps({"t": time.time(), "status": "Starting"}) + "\n")
    (run / "user_logs" / "std_log.txt").write_text("hello\n")
    # What belongs to its environment, and what lies beside runs.
    (run / "environment.json").write_text(json.dumps({"kind": "pip", "id": "0" * 64, "interpreter": str(program), "lock": ""}))
    model = root / "models" / "theirs" / "1"
    (model / "files").mkdir(parents=True)
    (model / "model.json").write_text(json.dumps({"name": "theirs", "version": 1}))
    (model / "files" / "weights").write_text("w")
    (model / "files" / "passwords").symlink_to("/etc/passwd")
    (root / "compute_targets.json").write_text(json.dumps({"theirs": {"type": "local"}}))
    return run_id

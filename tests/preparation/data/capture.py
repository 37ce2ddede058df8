"""Captures a folder: STORE FOLDER ENTRY. Says what came of it as a line of JSON; a fourth argument is how often."""

from __future__ import annotations

import json
import sys

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.code.snapshot import capture
from jupyter_estimator.preparation.code.sources import from_path

store, folder, entry = sys.argv[1:4]
times = int(sys.argv[4]) if len(sys.argv) > 4 else 1
if times > 1:
    # So that several begin together.
    print("ready", flush=True)
    sys.stdin.readline()
for _ in range(times):
    try:
        print(json.dumps(capture(store, from_path(folder, entry))._asdict()), flush=True)
    except EstimatorError as error:
        print(json.dumps({"message": error.message, "hint": error.hint}), flush=True)

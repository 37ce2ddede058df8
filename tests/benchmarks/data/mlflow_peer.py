"""MLflow projects, in the process that submits, with the environment that is there."""

import json
import os
import sys
import time

os.environ["MLFLOW_TRACKING_URI"] = "sqlite:///" + os.path.abspath("mlflow.db")

import mlflow.projects

PROJECT = """name: bench
entry_points:
  main:
    parameters: {script: string, answer: string, pause: float}
    command: "%s {script} {answer} {pause}"
"""

os.makedirs("mlproject", exist_ok=True)
with open("mlproject/MLproject", "w") as file:
    file.write(PROJECT % sys.executable)
answers = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)

for line in sys.stdin:
    submitted = time.monotonic()
    mlflow.projects.run("mlproject", parameters=json.loads(line), env_manager="local", synchronous=True)
    print(json.dumps({"submitted": submitted, "known": time.monotonic()}), file=answers, flush=True)

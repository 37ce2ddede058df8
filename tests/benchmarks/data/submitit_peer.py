"""submitit with its local executor and a command."""

import json
import os
import sys
import time

import submitit
from submitit.helpers import CommandFunction

answers = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)
executor = submitit.LocalExecutor(folder="submitit")

for line in sys.stdin:
    asked = json.loads(line)
    submitted = time.monotonic()
    job = executor.submit(CommandFunction([sys.executable, asked["script"], asked["answer"], str(asked["pause"])], verbose=False))
    job.result()
    print(json.dumps({"submitted": submitted, "known": time.monotonic()}), file=answers, flush=True)

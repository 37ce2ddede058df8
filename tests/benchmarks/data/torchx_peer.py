"""TorchX with its local scheduler."""

import json
import os
import sys
import time

from torchx.runner import get_runner
from torchx.specs import AppDef, Role

answers = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)

with get_runner() as runner:
    for line in sys.stdin:
        asked = json.loads(line)
        submitted = time.monotonic()
        role = Role("bench", image=os.getcwd(), entrypoint=sys.executable, args=[asked["script"], asked["answer"], str(asked["pause"])])
        handle = runner.run(AppDef("bench", [role]), scheduler="local_cwd", cfg={"log_dir": os.path.abspath("torchx")})
        runner.wait(handle, wait_interval=0.1)
        print(json.dumps({"submitted": submitted, "known": time.monotonic()}), file=answers, flush=True)

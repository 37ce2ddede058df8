"""TensorBoard, with its options in the first line of its standard input: ``python tensorboard_main.py FOLDER``.

Ends when its standard input does, and takes its folder along.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import threading
from typing import Any


def main(folder: str) -> int:
    """Serves until told to end."""
    options = json.loads(sys.stdin.readline())
    threading.Thread(target=_end_with_whoever_started, args=[folder], daemon=True).start()
    from tensorboard import default, program

    class Server(program.WerkzeugServer):  # type: ignore[misc]
        def get_url(self) -> str:
            # TensorBoard's own is made for a port, and where there is none it fails; it is only noted down.
            return "http://localhost:1/"

    board: Any = program.TensorBoard(plugins=default.get_plugins(), server_class=Server)
    board.configure(argv=["tensorboard", *options])
    return int(board.main() or 0)


def _end_with_whoever_started(folder: str) -> None:
    while sys.stdin.readline():
        pass
    shutil.rmtree(folder, ignore_errors=True)
    os._exit(0)


if __name__ == "__main__":
    # This file's own folder holds a module named tensorboard.
    sys.path[:] = [path for path in sys.path if os.path.abspath(path or ".") != os.path.dirname(os.path.abspath(__file__))]
    sys.exit(main(*sys.argv[1:]))

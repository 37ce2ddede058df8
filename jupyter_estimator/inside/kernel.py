"""What the kernel of a run that is a notebook does first, so that its cells are carried out as a script's lines would be.

Any kernel of Python takes it: standard library only, and ipykernel where it is there.
"""

from __future__ import annotations

import os
import sys
import warnings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def prepare(path: str, arguments: list[str]) -> None:
    """Gives the notebook its arguments and its folder, and a script's ways to print, to crash and to leave."""
    sys.argv[:] = [path, *arguments]
    sys.path.insert(0, os.path.dirname(os.path.abspath(path)))
    _keep_native_stacks()
    for stream in (sys.stdout, sys.stderr):
        _print_once(stream)
    _leave_like_a_script()


def _keep_native_stacks() -> None:
    """Of a crash in native code the stack is to be in the log: ipykernel's standard error is a pipe that the same process reads."""
    import faulthandler

    copy = getattr(sys.stderr, "_original_stdstream_copy", None)
    if isinstance(copy, int):
        faulthandler.enable(file=os.dup(copy))


def _print_once(stream: Any) -> None:
    """What programs started by a cell print reaches the log by way of the notebook's outputs, and not a second time directly."""
    copy = getattr(stream, "_original_stdstream_copy", None)
    number = getattr(stream, "_original_stdstream_fd", None)
    if isinstance(copy, int) and isinstance(number, int):
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, copy, inheritable=False)
        os.close(nothing)
        stream.fileno = lambda: number


def _leave_like_a_script() -> None:
    """``exit()`` ends the notebook where it stands. In IPython it only asks a front end to, and the next cell is carried out."""
    warnings.filterwarnings("ignore", message="To exit: use")
    # Not imported: it is there if this is one of its kernels.
    autocall, instances = sys.modules.get("IPython.core.autocall"), sys.modules.get("IPython.core.getipython")
    shell = instances.get_ipython() if instances else None
    if autocall is None or shell is None:
        return
    autocalled: Any = autocall.IPyAutocall

    class Leave(autocalled):  # type: ignore[misc]
        rewrite = False

        def __call__(self, code: object = None) -> None:
            raise SystemExit(code)

    shell.user_ns["exit"] = shell.user_ns["quit"] = Leave(shell)

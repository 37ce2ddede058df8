"""Which kernel executes a notebook that is a run, and how it is started."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jupyter_client.kernelspec import KernelSpec


def spec_for(notebook: Any, path: str, arguments: list[str], *, own: bool) -> KernelSpec:
    """The notebook's own kernel where this machine has it; this interpreter's otherwise, which is then said in the log.

    Parameters
    ----------
    own
        Whether this interpreter is the one that was asked for, whatever the notebook says.
    """
    from jupyter_client.kernelspec import KernelSpec

    spec = None if own else _named(notebook)
    if spec is None:
        spec = KernelSpec(argv=[sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"], language="python")
    spec.env = {**spec.env, "PYTHONPATH": _python_path(spec.env)} if "PYTHONPATH" in spec.env else spec.env
    if any("ipykernel" in argument for argument in spec.argv):
        begin = f"__import__('jupyter_estimator.inside.kernel', fromlist=['prepare']).prepare({path!a}, {arguments!a})"
        # Otherwise the log begins with a warning about the transport that Jupyter uses by default.
        spec.argv = [*spec.argv, f"--IPKernelApp.exec_lines={begin}", "--log-level=ERROR"]
    return spec


def _named(notebook: Any) -> KernelSpec | None:
    from jupyter_client.kernelspec import KernelSpecManager

    kernelspec = notebook.metadata.get("kernelspec")
    name = kernelspec.get("name") if isinstance(kernelspec, dict) else None
    if not isinstance(name, str) or not name:
        return None
    try:
        spec = KernelSpecManager().get_kernel_spec(name)
    except Exception as error:  # noqa: BLE001  (no such kernel, or a kernel.json that cannot be read)
        _say(name, f"is not known here ({type(error).__name__})")
        return None
    program = spec.argv[0] if spec.argv else ""
    if (spec.language or "python").lower() not in ("python", "ipython"):
        _say(name, f"is one of {spec.language}")
        return None
    if _same(program) and not spec.env:
        return None
    if shutil.which(program) is None:
        _say(name, f"starts {program}, which is not there")
        return None
    if not _same(program):
        _write(f"executed by the notebook's kernel {name!r}: {program}")
    return spec


def _same(program: str) -> bool:
    """Whether that is this interpreter. A virtual environment's is a link to another one's: what matters is its folder."""
    if program in ("python", "python3"):
        return shutil.which(program) in (None, sys.executable)
    return os.path.realpath(os.path.dirname(program)) == os.path.realpath(os.path.dirname(sys.executable))


def _say(name: str, what: str) -> None:
    _write(f"the notebook's kernel {name!r} {what}; executed by {sys.executable}")


def _write(text: str) -> None:
    sys.stderr.write(f"jupyter_estimator: {text}\n")


def _python_path(env: dict[str, str]) -> str:
    """The kernel's own PYTHONPATH behind the run's first entry, by which scripts and kernels find their run."""
    first = os.environ.get("PYTHONPATH", "").partition(os.pathsep)[0]
    return os.pathsep.join(filter(None, [first, env["PYTHONPATH"]]))

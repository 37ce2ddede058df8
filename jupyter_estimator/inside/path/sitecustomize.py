"""Loaded by every Python a run starts, because this folder leads PYTHONPATH there.

Makes what the script prints appear in the run's log at once (see jupyter_estimator/inside/stdout.py), has the script say why it ended
(see jupyter_estimator/inside/reason.py), then hands over to the ``sitecustomize`` of the environment, if it has one.
"""

import atexit
import os
import sys
import time
from _thread import get_ident

_HERE = os.path.dirname(os.path.abspath(__file__))


def _directory():
    """The run directory; where it was moved meanwhile, the log and the working directory, which are in it, say where to."""
    directory = os.environ.get("JUPYTER_ESTIMATOR_RUN_DIRECTORY", "")
    if not directory or os.path.isdir(directory):
        return directory
    name = "/" + os.path.basename(directory) + "/"
    for seen in ("/proc/self/fd/1", "/proc/self/fd/2", "/proc/self/cwd"):
        try:
            head, found, _ = (os.readlink(seen) + "/").rpartition(name)
        except OSError:
            continue
        if found and os.path.isfile(head + name + "request.json"):
            return head + name[:-1]
    return directory


def _print_into_the_log():
    directory = _directory()
    if not directory:
        return
    try:
        log = os.stat(os.path.join(directory, os.environ.get("JUPYTER_ESTIMATOR_RUN_LOG") or "user_logs/std_log.txt"))
        streams = [os.path.samestat(log, os.fstat(number)) for number in (1, 2)]
    except OSError:
        return
    if any(streams):
        _load("stdout").install(*streams)


def _load(name):
    """A module of jupyter_estimator/inside. Not through the package: this runs at every start, and the file alone costs a third."""
    known = "_jupyter_estimator_" + name
    if known not in sys.modules:
        folder = os.path.dirname(_HERE)
        others = sys.modules.pop(name, None)
        sys.path.insert(0, folder)
        try:
            sys.modules[known] = __import__(name)
        finally:
            sys.path.remove(folder)
            sys.modules.pop(name, None)
            if others is not None:
                sys.modules[name] = others
    return sys.modules[known]


def _say_why_it_ends():
    if not _directory():
        return
    leave, main, asked = sys.exit, get_ident(), []

    def exit(status=None, /):  # noqa: A001
        """Exit the interpreter by raising SystemExit(status)."""
        if get_ident() == main:
            asked.clear()
            if status is not None and (type(status) is not int or status & 0xFF):
                now = time.monotonic()
                try:
                    said = _load("reason").of_exit(status, sys.exc_info()[1], now)
                    asked[:] = [said, id(getattr(sys, "last_value", None))]
                except Exception:  # noqa: BLE001, S110  (whatever it is, the script ends as it wants to)
                    pass
        leave(status)

    def at_end():
        error = getattr(sys, "last_value", None)
        said = asked[0] if asked and asked[1] == id(error) else None
        if said is None and error is None and not _parting():
            return
        try:
            reason = _load("reason")
            if said is None:
                said = reason.of_error(error) if error is not None else reason.of_message()
            if said is not None:
                reason.record(_directory(), said)
        except Exception:  # noqa: BLE001, S110
            pass

    exit.__module__, exit.__qualname__ = "sys", "exit"
    sys.exit = exit
    atexit.register(at_end)  # the first to be registered is the last to be called


def _parting():
    return getattr(getattr(sys.modules.get("_jupyter_estimator_stdout"), "ERROR", None), "parting", b"")


def _lead_to_the_copy():
    """An editable install leads to the folder the code was captured from, which may have changed since."""
    source, directory = os.environ.get("JUPYTER_ESTIMATOR_RUN_SOURCE"), os.environ.get("JUPYTER_ESTIMATOR_RUN_DIRECTORY")
    if not source or not directory:
        return
    inside, copy, live = source.rstrip("/") + "/", os.path.join(directory, "work"), []
    # An environment in the folder is none of its code.
    apart = (copy, _HERE, os.path.join(sys.prefix, ""), os.path.join(sys.base_prefix, ""))

    def place(path):
        if not isinstance(path, str) or not (path == source or path.startswith(inside)) or path.startswith(apart):
            return path
        captured = copy + path[len(inside) - 1 :]
        if os.path.exists(captured):
            return captured
        live.append(path)
        return path

    sys.path[:] = [place(path) for path in sys.path]
    for finder in sys.meta_path:
        mapping = getattr(sys.modules.get(getattr(finder, "__module__", "")), "MAPPING", None)  # as setuptools makes them
        if isinstance(mapping, dict):
            mapping.update({name: place(path) for name, path in mapping.items()})
    if live:
        sys.stderr.write(
            "jupyter_estimator: what is imported from " + ", ".join(live) + " is not what was captured: it is no part of it.\n"
        )


class _AzureML:
    """At the end of sys.meta_path: Azure ML's names, for scripts whose environment has not its packages (see azureml_names.py)."""

    @staticmethod
    def find_spec(name, *_):
        if name == "azureml" or name.startswith("azureml."):
            return _load("azureml_names").spec_of(name)
        return None


class _MPI:
    """Looks at mpi4py when it is imported: whether the ranks are one world (see mpi.py)."""

    @staticmethod
    def find_spec(name, *_):
        if name != "mpi4py.MPI":
            return None
        sys.meta_path.remove(_MPI)
        return _load("mpi").spec_of(name)


def _hand_over():
    rest = [folder for folder in sys.path if os.path.abspath(folder or ".") != _HERE]
    for finder in sys.meta_path:
        find_spec = getattr(finder, "find_spec", None)
        spec = find_spec("sitecustomize", rest) if find_spec else None
        if spec is not None and spec.loader is not None:
            import importlib.util

            # A module of its own, with the file and the names that it expects.
            sys.modules["sitecustomize"] = module = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(module)
            return


def _is_new_rank():
    """Whether mpirun has started this process, and not the script of a rank."""
    environ = os.environ
    return (
        "JUPYTER_ESTIMATOR_RUN_RANKS_PER_NODE" in environ
        and "JUPYTER_ESTIMATOR_RANK" not in environ
        and ("PMI_RANK" in environ or "OMPI_COMM_WORLD_RANK" in environ)
    )


try:
    if "JUPYTER_ESTIMATOR_RUN_CONTAINED" in os.environ:
        _load("contained").begin(_directory())
    if _is_new_rank():
        _load("rank").begin(_directory())
    _print_into_the_log()
    _say_why_it_ends()
    _lead_to_the_copy()
    if _directory():
        sys.meta_path.append(_AzureML)
        if os.environ.get("JUPYTER_ESTIMATOR_RUN_MPI"):
            sys.meta_path.insert(0, _MPI)
finally:
    _hand_over()

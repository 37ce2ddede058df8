"""Loaded by every Python a run starts, because this folder leads PYTHONPATH there.

Makes what the script prints appear in the run's log at once (see jupyter_estimator/inside/stdout.py), then hands over to the
``sitecustomize`` of the environment, if it has one.
"""

import os
import sys


def _print_into_the_log():
    directory = os.environ.get("JUPYTER_ESTIMATOR_RUN_DIRECTORY")
    if not directory:
        return
    try:
        log = os.stat(os.path.join(directory, "user_logs", "std_log.txt"))
        streams = [os.path.samestat(log, os.fstat(number)) for number in (1, 2)]
    except OSError:
        return
    if any(streams):
        # Not through the package: this runs at every start, and the file alone costs a third.
        folder = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
        sys.path.insert(0, folder)
        try:
            import stdout as _module

            sys.modules["_jupyter_estimator_stdout"] = sys.modules.pop("stdout")
        finally:
            sys.path.remove(folder)
        _module.install(*streams)


def _hand_over():
    here = os.path.dirname(os.path.abspath(__file__))
    rest = [folder for folder in sys.path if os.path.abspath(folder or ".") != here]
    for finder in sys.meta_path:
        find_spec = getattr(finder, "find_spec", None)
        spec = find_spec("sitecustomize", rest) if find_spec else None
        if spec is not None and spec.loader is not None:
            import importlib.util

            # A module of its own, with the file and the names that it expects.
            sys.modules["sitecustomize"] = module = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(module)
            return


try:
    _print_into_the_log()
finally:
    _hand_over()

"""The MPICH of the tests' own environment, as files that can be put elsewhere."""

from __future__ import annotations

import sys
from importlib.metadata import files
from pathlib import Path

_PROGRAMS = ("mpirun", "mpiexec", "mpiexec.hydra", "hydra_pmi_proxy")


def mpich_files() -> dict[str, bytes]:
    """Contents by path, from the prefix on: ``bin/mpirun``, ``lib/libmpi.so.12``."""
    prefix = Path(sys.prefix).resolve()
    found = [Path(str(each.locate())) for each in files("mpich") or ()]
    inside = [path.resolve() for path in found if path.is_file()]
    names = [path.relative_to(prefix) for path in inside]
    return {
        str(name): (prefix / name).read_bytes()
        for name in names
        if name.name in _PROGRAMS or (name.parts[0] == "lib" and ".so" in name.name)
    }

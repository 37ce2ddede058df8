"""A container of an image in which programs build, so that what they make is made for that image."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from jupyter_estimator.execution.containers.container import no_such_program
from jupyter_estimator.execution.containers.engine import connect, engine_errors, spoken
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.environments.building import BuildFailed, Progress, Words

LABEL = "jupyter-estimator.build"
"""Holds what a container was made to build."""
_GONE = 10.0
"""Seconds in which an engine removes a container."""
_WAITS = "import sys; sys.stdin.buffer.read()"
_PASSED_ON = ("SSL_CERT_FILE", "NETRC", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "JUPYTER_ESTIMATOR_RUN_ID")


class BuildContainer:
    """Made and started at the begin of ``with``, removed at its end.

    Nothing is in it but the image, the programs that build, their cache and the folder in which is built. Its network is this machine's, as
    that of a builder without a container would be. What builders need to know of indexes is told to each of them, and never stands in a
    container's settings, which engines keep on disk.

    Parameters
    ----------
    pythons
        What the image's Python may be called; the first that there is counts.
    programs
        Programs of this machine that are used in it.
    """

    def __init__(
        self,
        image: str,
        build_id: str,
        folder: Path,
        pythons: Sequence[str],
        environment: Mapping[str, str],
        programs: Sequence[str] = (),
    ) -> None:
        self._image = image
        self._build_id = build_id
        self._folder = folder
        self._pythons = pythons
        self._name = f"jupyter-estimator-build-{hashlib.sha256(build_id.encode()).hexdigest()[:24]}"
        self._environment, mounts = surroundings(environment, folder)
        self._mounts = [*mounts, *((program, True) for program in programs)]
        self.python = ""

    def __enter__(self) -> BuildContainer:
        self._client = connect()
        try:
            for python in self._pythons:
                if self._start(python):
                    self.python = python
                    return self
        except BaseException:
            self.__exit__()
            raise
        self.__exit__()
        raise EstimatorError(
            f"The image has no {' and no '.join(self._pythons)}, to which packages could be added.",
            "Name the Python it has (interpreter_path, --python), or use an image with one.",
        )

    def __exit__(self, *_: object) -> None:
        with suppress(EstimatorError):
            self._remove()
        self._client.close()

    def run(self, command: Sequence[str], progress: Progress) -> None:
        """Runs a program in it, to its end. Raises BuildFailed where it fails."""
        api, words = self._client.api, Words(progress)
        with engine_errors("The image's container cannot build"):
            made = api.exec_create(self._name, list(command), environment=self._environment, user=_user(), workdir=str(self._folder))
            for data in spoken(lambda: api.exec_start(made["Id"], stream=True), progress):
                words.take(data)
            words.take(b"\n")
            code = api.exec_inspect(made["Id"])["ExitCode"]
        if code:
            raise BuildFailed(int(code), words.said)

    def _start(self, python: str) -> bool:
        """Makes and starts a container that does nothing; False where the image has no such Python."""
        from docker.errors import APIError
        from docker.types import Mount

        self._remove()
        api = self._client.api
        with engine_errors("A container of the image cannot be made"):
            mounts = [Mount(path, path, type="bind", read_only=read_only) for path, read_only in self._mounts]
            host = api.create_host_config(mounts=mounts, network_mode="host", auto_remove=True)
            command = ["-I", "-S", "-c", _WAITS]
            api.create_container(
                self._image,
                command,
                name=self._name,
                entrypoint=[python],
                user=_user(),
                environment={layout.ENV_RUN_ID: self._build_id},  # by which it is ended where whoever made it was killed
                host_config=host,
                labels={LABEL: self._build_id},
                stdin_open=True,
            )
            try:
                api.start(self._name)
            except APIError as error:
                if no_such_program(error):
                    return False
                raise
        return True

    def _remove(self) -> None:
        """Removes it, also where whoever made it was killed; never another one of that name."""
        from docker.errors import APIError, NotFound

        with engine_errors("The image's container cannot be removed"), suppress(NotFound):
            deadline = time.monotonic() + _GONE
            while time.monotonic() < deadline:
                found = self._client.api.inspect_container(self._name)
                if (found["Config"].get("Labels") or {}).get(LABEL) != self._build_id:
                    return
                with suppress(APIError):  # it is going by itself
                    self._client.api.remove_container(self._name, force=True, v=True)
                time.sleep(0.02)


def surroundings(environment: Mapping[str, str], folder: Path) -> tuple[dict[str, str], list[tuple[str, bool]]]:
    """What a builder in a container is told, and the paths it sees, with whether it only reads them."""
    names = [name for name in environment if name.startswith("UV_") or name.upper() in _PASSED_ON]
    told = {name: environment[name] for name in names}
    home = os.path.expanduser("~")
    cache = environment.get("UV_CACHE_DIR") or os.path.join(environment.get("XDG_CACHE_HOME") or os.path.join(home, ".cache"), "uv")
    os.makedirs(cache, exist_ok=True)
    told |= {"UV_CACHE_DIR": cache, "UV_LINK_MODE": "copy", "UV_PYTHON_DOWNLOADS": "never", "HOME": str(folder), "UV_NO_PROGRESS": "1"}
    mounts = [(str(folder), False), (cache, False)]
    netrc = told.get("NETRC") or os.path.join(home, ".netrc")
    if os.path.isfile(netrc):
        told["NETRC"] = netrc
        mounts.append((netrc, True))
    certificates = told.get("SSL_CERT_FILE")
    if certificates and os.path.isfile(certificates):
        mounts.append((certificates, True))
    return told, mounts


def _user() -> str:
    return f"{os.getuid()}:{os.getgid()}"

"""The container engine: Docker's, or one that speaks its API, such as Podman's."""

from __future__ import annotations

import os
import queue
import socket
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from jupyter_estimator.inside.errors import EstimatorError

if TYPE_CHECKING:
    import docker

_INSTALL = 'Install it: pip install "jupyter-estimator[docker]".'
_START = "Start one: systemctl start docker. Or name another in DOCKER_HOST, such as Podman's socket."
_USUAL = "unix:///var/run/docker.sock"
_ON_THIS_MACHINE = ("unix://", "http+unix://")
_TIMEOUT = 60
_KNOCK = 2.0
_LOOK = 0.2
"""Seconds between two looks whether what the engine is asked for is still wanted."""
T = TypeVar("T")
VERSION = "JUPYTER_ESTIMATOR_ENGINE_API_VERSION"
_versions: dict[str, str] = {}
"""Which version of the API the engines speak, by their addresses."""


class Checking(Protocol):
    """Whoever knows whether to go on."""

    def check(self) -> None:
        """Raises where not."""


def connect() -> docker.DockerClient:
    """A client of the engine. Raises EstimatorError where there is none that shares this machine's files."""
    address = os.environ.get("DOCKER_HOST") or _USUAL
    if not address.startswith(_ON_THIS_MACHINE):
        raise EstimatorError(
            f"The container engine at {address} is on another machine, and does not see the files of this one.",
            "Unset DOCKER_HOST to use this machine's engine.",
        )
    _knock(address)
    try:
        import docker
    except ImportError:
        raise EstimatorError("The docker package, which speaks with container engines, is not here.", _INSTALL) from None
    with engine_errors(f"The container engine at {address} cannot be used"):
        client = docker.from_env(version=_versions.get(address) or os.environ.get(VERSION) or "auto", timeout=_TIMEOUT)
    _versions[address] = str(client.api._version)  # noqa: SLF001  (asking for it took as long as making a container)
    return client


def check() -> dict[str, str]:
    """Whether there is an engine; what a supervisor's environment should say of it, so that it need not ask."""
    address = os.environ.get("DOCKER_HOST") or _USUAL
    if address in _versions:
        _knock(address)
    else:
        connect().close()
    return {VERSION: _versions[address]}


def _knock(address: str) -> None:
    """Whether anybody is there, which is known before anything is imported."""
    with socket.socket(socket.AF_UNIX) as channel:
        try:
            channel.settimeout(_KNOCK)
            channel.connect(address.partition("://")[2])
        except PermissionError:
            raise EstimatorError(
                f"The container engine at {address} does not answer to this user: permission denied.",
                "Become a member of its group (sudo usermod -aG docker $USER, then log in again), or use a rootless engine.",
            ) from None
        except OSError:
            raise EstimatorError(f"No container engine answers at {address}.", _START) from None


@contextmanager
def engine_errors(what: str, hint: str = "Look at what the engine says.") -> Iterator[None]:
    """Has what the engine refuses, and its silence, be an EstimatorError that begins with ``what``."""
    from docker.errors import APIError, DockerException
    from requests.exceptions import RequestException

    try:
        yield
    except APIError as error:
        raise EstimatorError(f"{what}: {_words(error.explanation or error)}", hint) from None
    except (DockerException, RequestException, OSError) as error:
        raise EstimatorError(f"{what}: the container engine does not answer ({type(error).__name__}).", _START) from None


def spoken(ask: Callable[[], Iterable[T]], progress: Checking) -> Iterator[T]:
    """What the engine says, piece by piece. ``progress.check`` may raise meanwhile, and then nobody listens any more."""
    told: queue.Queue[Any] = queue.Queue()

    def listen() -> None:
        try:
            for said in ask():
                told.put(said)
            told.put(None)
        except Exception as error:  # noqa: BLE001  (raised where it is waited for)
            told.put(error)

    threading.Thread(target=listen, daemon=True).start()
    while True:
        progress.check()
        try:
            said = told.get(timeout=_LOOK)
        except queue.Empty:
            continue
        if said is None:
            return
        if isinstance(said, BaseException):
            raise said
        yield said


def _words(said: Any) -> str:
    text = " ".join(str(said).split())[:500]
    return text if text.endswith(".") else f"{text}."

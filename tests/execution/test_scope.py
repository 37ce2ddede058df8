"""Whether a server's end would take a run along, and what is done about it. There is no systemd here: its program is a fake."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jupyter_estimator.execution.supervision import scope
from jupyter_estimator.execution.supervision.scope import can_scope, in_service, scope_prefix

if TYPE_CHECKING:
    from tests.execution.conftest import Lab


@pytest.mark.parametrize(
    "cgroup",
    [
        # a hub's systemd spawner, with control groups of version 2 and 1
        "0::/system.slice/jupyter-alice-singleuser.service\n",
        "12:memory:/system.slice/jupyter-alice.service\n1:name=systemd:/system.slice/jupyter-alice.service\n0::/system.slice\n",
        "0::/jupyterhub.slice/jupyterhub-alice.slice/jupyter-alice.service\n",
        # servers that a hub in a service starts itself, or through sudo
        "0::/system.slice/jupyterhub.service\n",
        # a unit of the user's own
        "0::/user.slice/user-1000.slice/user@1000.service/app.slice/jupyterlab.service\n",
        # a group the service has made for itself
        "0::/system.slice/jupyter-alice.service/payload\n",
    ],
)
def test_in_a_service(cgroup: str) -> None:
    assert in_service(cgroup)


@pytest.mark.parametrize(
    "cgroup",
    [
        "0::/user.slice/user-1000.slice/session-3.scope\n",
        "0::/user.slice/user-1000.slice/user@1000.service/app.slice/app-gnome-terminal.slice/vte-spawn-1.scope\n",
        "0::/user.slice/user-1000.slice/user@1000.service/jupyter-estimator-digits_1_ab.scope\n",
        "0::/user.slice/user-1000.slice/user@1000.service\n",
        "0::/user.slice/user-1000.slice/user@1000.service/init.scope\n",
        "0::/\n",
        "0::/../../kubepods-burstable-pod1.slice/cri-containerd-2.scope\n",
        "0::/system.slice/docker-0123456789ab.scope\n",
        "11:memory:/docker/0123456789ab\n1:name=systemd:/docker/0123456789ab\n",
        "0::/init.scope\n",
        "",
    ],
)
def test_not_in_a_service(cgroup: str) -> None:
    assert not in_service(cgroup)


@pytest.fixture
def systemd_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A systemd-run that writes down how it was called, then becomes what comes after its options. Returns the record."""
    program, record = tmp_path / "bin" / "systemd-run", tmp_path / "called"
    program.parent.mkdir()
    program.write_text(
        f'#!/bin/sh\necho "$@" >> {record}\n'
        'while [ $# -gt 0 ]; do case "$1" in --) shift; break;; -*) shift;; *) break;; esac; done\nexec "$@"\n'
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent), prepend=os.pathsep)
    monkeypatch.setattr(scope, "in_service", lambda _: True)
    can_scope.cache_clear()
    yield record
    can_scope.cache_clear()


def test_a_run_gets_a_scope_of_its_own(lab: Lab, systemd_run: Path) -> None:
    run = lab.submit("import time; print('ready', flush=True); time.sleep(60)")
    lab.says(run, "ready")
    asked, started = systemd_run.read_text().splitlines()
    assert asked == "--user --scope --quiet --collect true"
    assert started.startswith(f"--user --scope --quiet --collect --unit=jupyter-estimator-{run.id} -- ")
    assert run.directory.supervised()
    run.cancel()
    assert lab.wait(run).status == "Canceled"
    # Whether it can is asked once.
    lab.run("print(1)")
    assert len(systemd_run.read_text().splitlines()) == 3


def test_the_users_systemd_does_not_run(lab: Lab, systemd_run: Path, tmp_path: Path) -> None:
    (tmp_path / "bin" / "systemd-run").write_text("#!/bin/sh\necho 'Failed to connect to bus: No medium found' >&2\nexit 1\n")
    assert scope_prefix("digits_1_ab") == []
    assert lab.run("print(1)")[1].status == "Completed"


def test_a_systemd_that_does_not_answer(systemd_run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "bin" / "systemd-run").write_text("#!/bin/sh\nexec sleep 1000\n")
    monkeypatch.setattr(scope, "PATIENCE", 0.2)
    assert scope_prefix("digits_1_ab") == []


def test_no_scope_where_none_is_needed(systemd_run: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scope, "in_service", lambda _: False)
    assert scope_prefix("digits_1_ab") == []
    assert not systemd_run.exists()


def test_no_systemd_at_all(systemd_run: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    assert scope_prefix("digits_1_ab") == []

"""The option table: everything that can be asked of a run, once.

Each field of RunOptions is one option. From it come the keyword of Estimator, the argument of the magics and of the command line, the
field of the panel's form, and what Tab completes.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from jupyter_estimator.api.checks import check
from jupyter_estimator.api.option import Kind, Option
from jupyter_estimator.execution.containers import DOCKER
from jupyter_estimator.execution.launchers.launcher import MPI, SINGLE, most_ranks
from jupyter_estimator.execution.launchers.registry import launcher_names
from jupyter_estimator.execution.targets.registry import target_names
from jupyter_estimator.inside.errors import EstimatorError


def _option(flags: str, kind: Kind, label: str, text: str, group: str, default: Any, **more: Any) -> Any:
    described = {"flags": tuple(flags.split()), "kind": kind, "label": label, "help": text, "group": group, **more}
    if callable(default):
        return field(default_factory=default, metadata=described)
    return field(default=default, metadata=described)


@dataclass
class RunOptions:
    """What a run is asked to be. Lists and mappings add up; everything else is last one wins."""

    experiment: str = _option(
        "--experiment -e", "text", "Experiment", "The experiment the run is kept under.", "Run", "default", metavar="NAME"
    )
    display_name: str = _option(
        "--name -n", "text", "Name", "A name for the run, to tell it from others.", "Run", "", metavar="TEXT", configurable=False
    )
    description: str = _option(
        "--description", "text", "Description", "A few words on the run.", "Run", "", metavar="TEXT", advanced=True, configurable=False
    )
    tags: dict[str, str] = _option(
        "--tag -t", "mapping", "Tags", "A tag to find the run by. May be repeated.", "Run", dict, metavar="KEY=VALUE", advanced=True
    )
    entry_script: str | None = _option(
        "--entry",
        "text",
        "Entry script",
        "The script or notebook of the folder to run.",
        "Code",
        None,
        metavar="FILE",
        configurable=False,
        only_with="path",
    )
    include: list[str] = _option(
        "--include -i", "list", "Include", "Files or folders to put beside the script.", "Code", list, metavar="PATH"
    )
    compute_target: str = _option(
        "--compute-target --target", "choice", "Compute target", "Where to run.", "Where", "local", metavar="NAME", choices=target_names
    )
    distributed_training: str | None = _option(
        "--distributed",
        "choice",
        "Launcher",
        "How processes are started: single, or mpi for several ranks, which is what more than one process means.",
        "Where",
        None,
        metavar="NAME",
        choices=launcher_names,
        advanced=True,
    )
    process_count_per_node: int = _option(
        "--process-count-per-node --procs",
        "count",
        "Processes",
        "How many ranks are started on each node.",
        "Where",
        1,
        metavar="N",
        advanced=True,
        only_with="distributed_training=mpi",
    )
    node_count: int = _option(
        "--node-count --nodes",
        "count",
        "Nodes",
        "How many nodes there are; on this machine, as many groups of ranks.",
        "Where",
        1,
        metavar="N",
        advanced=True,
        only_with="distributed_training=mpi",
    )
    interpreter_path: str | None = _option(
        "--python",
        "path",
        "Python",
        "The Python to run with; the submitter's own by default.",
        "Where",
        None,
        metavar="PATH",
        advanced=True,
    )
    environment_definition: str | None = _option(
        "--environment",
        "text",
        "Environment",
        "The run's software: a registered environment, its folder, or environment.yml, requirements.txt or pyproject.toml.",
        "Environment",
        None,
        metavar="NAME|PATH",
        advanced=True,
    )
    custom_docker_image: str | None = _option(
        "--image",
        "text",
        "Image",
        "The image whose container the run has: its software, its Python, and what packages add to it.",
        "Environment",
        None,
        metavar="IMAGE",
        advanced=True,
    )
    dockerfile: str | None = _option(
        "--dockerfile",
        "path",
        "Dockerfile",
        "A Dockerfile, by which the image is built whose container the run has.",
        "Environment",
        None,
        metavar="FILE",
        advanced=True,
    )
    shm_size: str | None = _option(
        "--shm-size",
        "text",
        "Shared memory",
        "Size of /dev/shm in the run's container, as in 512m; 2g by default.",
        "Environment",
        None,
        metavar="SIZE",
        advanced=True,
        only_with="compute_target=docker",
    )
    memory: str | None = _option(
        "--memory",
        "text",
        "Memory",
        "The most memory that the run's container has, as in 4g.",
        "Environment",
        None,
        metavar="SIZE",
        advanced=True,
        only_with="compute_target=docker",
    )
    cpus: float | None = _option(
        "--cpus",
        "number",
        "Processors",
        "How many processors the run's container has, as in 1.5.",
        "Environment",
        None,
        metavar="N",
        advanced=True,
        only_with="compute_target=docker",
    )
    network: str | None = _option(
        "--network",
        "text",
        "Network",
        "The network of the run's container: bridge (the engine's own), host, none, or the name of one.",
        "Environment",
        None,
        metavar="NAME",
        advanced=True,
        only_with="compute_target=docker",
    )
    use_gpu: bool = _option(
        "--use-gpu",
        "flag",
        "GPUs",
        "The run's container has the machine's GPUs. A run without a container sees them either way.",
        "Environment",
        False,
        advanced=True,
        only_with="compute_target=docker",
    )
    conda_packages: list[str] = _option(
        "--conda",
        "list",
        "Conda packages",
        "A conda package the run has, as in scikit-learn=1.5: with one, the run gets an environment of its own, its Python included.",
        "Environment",
        list,
        metavar="PACKAGE",
        advanced=True,
    )
    conda_channels: list[str] = _option(
        "--channel",
        "list",
        "Channels",
        "Where conda packages are looked for, the first first; conda-forge by default.",
        "Environment",
        list,
        metavar="CHANNEL",
        advanced=True,
    )
    conda_dependencies_file: str | None = _option(
        "--conda-file",
        "path",
        "Conda file",
        "An environment.yml with the packages the run has.",
        "Environment",
        None,
        metavar="FILE",
        advanced=True,
    )
    pip_packages: list[str] = _option(
        "--pip",
        "list",
        "Packages",
        "A package the run has, as in scikit-learn==1.5.*: with one, the run gets an environment of its own.",
        "Environment",
        list,
        metavar="PACKAGE",
        advanced=True,
    )
    pip_requirements_file: str | None = _option(
        "--requirements",
        "path",
        "Requirements",
        "A requirements.txt with the packages the run has.",
        "Environment",
        None,
        metavar="FILE",
        advanced=True,
    )
    inputs: dict[str, str] = _option(
        "--input",
        "mapping",
        "Inputs",
        "Files for the script: a file, a folder or a pattern, whose path it finds in the environment variable of that name.",
        "Data",
        dict,
        metavar="NAME=PATH",
        advanced=True,
        configurable=False,
    )
    environment_variables: dict[str, str] = _option(
        "--env", "mapping", "Variables", "An environment variable for the script.", "Where", dict, metavar="NAME=VALUE", advanced=True
    )
    secrets: list[str] = _option(
        "--secret",
        "list",
        "Secrets",
        "An environment variable of whoever submits that the script needs and nobody may store.",
        "Where",
        list,
        metavar="NAME",
        advanced=True,
    )
    max_run_duration_seconds: float | None = _option(
        "--max-run-duration-seconds --max-duration",
        "number",
        "Time limit",
        "Seconds after which the run is ended and counts as failed.",
        "Limits",
        None,
        metavar="SECONDS",
        advanced=True,
    )
    cancel_grace_seconds: float = _option(
        "--grace",
        "number",
        "Grace",
        "Seconds between SIGTERM and SIGKILL when the run is canceled.",
        "Limits",
        10.0,
        metavar="SECONDS",
        advanced=True,
        may_be_zero=True,
    )
    snapshot_warn_megabytes: float = _option(
        "--warn-above",
        "number",
        "Warn above",
        "Size of the captured code, in MB, above which a warning names what is big.",
        "Limits",
        300.0,
        metavar="MB",
        advanced=True,
    )

    def check(self, targets: Collection[str] | None = None) -> None:
        """Refuses what cannot be meant, before anything is captured.

        Parameters
        ----------
        targets
            Names of compute targets there are; those of any workspace by default.
        """
        for option in OPTIONS:
            check(option, getattr(self, option.name))
        if not self.experiment.strip():
            raise EstimatorError("The experiment has no name.", "Give one, such as --experiment digits.")
        known = target_names() if targets is None else targets
        if self.compute_target not in known:
            raise EstimatorError(f"There is no compute target {self.compute_target!r}.", f"Known here: {', '.join(known)}.")
        if self.distributed_training not in (None, *launcher_names()):
            raise EstimatorError(f"There is no launcher {self.distributed_training!r}.", f"Known here: {', '.join(launcher_names())}.")
        for name, flag in (("process_count_per_node", "--procs"), ("node_count", "--nodes")):
            if self.distributed_training == SINGLE and getattr(self, name) > 1:
                raise EstimatorError(
                    f"distributed_training='single' is one process, and {name}={getattr(self, name)} asks for several.",
                    f"Drop distributed_training (--distributed) or {name} ({flag}).",
                )
        ranks, most = self.node_count * self.process_count_per_node, most_ranks()
        if ranks > most:
            raise EstimatorError(
                f"{ranks} ranks are too many for this machine: it has room for {most}.",
                "Lower process_count_per_node (--procs) or node_count (--nodes).",
            )

        self._check_container()

    def _check_container(self) -> None:
        if self.custom_docker_image is not None and not _IMAGE.fullmatch(self.custom_docker_image):
            raise EstimatorError(f"custom_docker_image (--image) cannot be {self.custom_docker_image!r}.", "Give one as in team/train:1.")
        if self.shm_size is not None and not _SIZE.fullmatch(self.shm_size):
            raise EstimatorError(f"shm_size (--shm-size) cannot be {self.shm_size!r}.", "Give a size as in 512m or 2g.")
        if self.memory is not None and not _SIZE.fullmatch(self.memory):
            raise EstimatorError(f"memory (--memory) cannot be {self.memory!r}.", "Give a size as in 512m or 4g.")
        if self.network is not None and not _NETWORK.fullmatch(self.network):
            raise EstimatorError(f"network (--network) cannot be {self.network!r}.", "Give bridge, host, none, or the name of a network.")
        if not self.may_have_container:
            for name in ("memory", "cpus", "network"):
                if getattr(self, name) is not None:
                    raise EstimatorError(
                        f"{name} (--{name}) is a container's, and the run has none.",
                        f"Name an image: custom_docker_image (--image), or drop {name}.",
                    )
        if not self.may_have_container and self.compute_target == DOCKER:
            raise EstimatorError("The compute target docker needs an image.", "Name one: custom_docker_image (--image).")

    @property
    def has_container(self) -> bool:
        """Whether an image is named, or built."""
        return self.custom_docker_image is not None or self.dockerfile is not None

    @property
    def may_have_container(self) -> bool:
        """The same, where a registered environment may name one."""
        return self.has_container or self.environment_definition is not None

    @property
    def launcher(self) -> str:
        """The launcher's name: several ranks need one that starts them."""
        return self.distributed_training or (MPI if self.node_count * self.process_count_per_node > 1 else SINGLE)


_IMAGE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:/@-]{0,254}")
_SIZE = re.compile(r"[1-9][0-9]{0,14}[bkmg]?", re.IGNORECASE)
_NETWORK = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,254}")
_BLANK = asdict(RunOptions())

OPTIONS: tuple[Option, ...] = tuple(
    Option(
        name=item.name,
        default=_BLANK[item.name],
        **item.metadata,
    )
    for item in fields(RunOptions)
)
"""The table, in the order in which faces show it."""


def pair(text: str) -> tuple[str, str]:
    """``KEY=VALUE`` as two; ``KEY`` alone has an empty value."""
    key, _, value = text.partition("=")
    return key, value

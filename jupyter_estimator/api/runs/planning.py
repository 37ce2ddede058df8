"""What would happen if a run were submitted: its five answers and the command, with nothing captured, made or started."""

from __future__ import annotations

import os
import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jupyter_estimator.api.runs.answers import Answers, answers_of, in_workspace, request_of
from jupyter_estimator.execution.launchers.launcher import SINGLE
from jupyter_estimator.preparation.code.size_report import human_size
from jupyter_estimator.preparation.code.snapshot import survey
from jupyter_estimator.preparation.code.sources import Source
from jupyter_estimator.preparation.data.inputs import DOWNLOAD, Input, placeholder
from jupyter_estimator.preparation.environments.definition import IMAGE, Definition
from jupyter_estimator.records.runs.run_directory import RunDirectory
from jupyter_estimator.records.workspace import RUNS

if TYPE_CHECKING:
    from jupyter_estimator.api.options import RunOptions
    from jupyter_estimator.api.workspace import Workspace

_RUN = "RUN"
"""Stands for the id that a run would get."""


@dataclass(frozen=True)
class RunPlan:
    """A value that can be printed, compared and tested. Each answer is a sentence or two."""

    code: str
    environment: str
    compute_target: str
    launcher: str
    data: tuple[str, ...]
    command: tuple[str, ...]

    def __str__(self) -> str:
        rows = [
            ("Code", self.code),
            ("Environment", self.environment),
            ("Compute target", self.compute_target),
            ("Launcher", self.launcher),
            *[("Data" if place == 0 else "", text) for place, text in enumerate(self.data)],
            ("Command", shlex.join(self.command)),
        ]
        return "\n".join(f"{name:15} {text}" for name, text in rows)

    __repr__ = __str__


def plan_of(
    workspace: Workspace,
    source: Source,
    options: RunOptions,
    arguments: Sequence[str],
    *,
    expand_variables: bool = False,
    inputs: Sequence[Input] = (),
    environment: str = "",
) -> RunPlan:
    """What ``submit`` would do with the same. Raises EstimatorError where it would."""
    options, registered = in_workspace(workspace, options)
    answers = answers_of(workspace, source, options, arguments, inputs, registered or environment)
    request = request_of(answers, options, source, "", arguments, {}, expand_variables=expand_variables)
    request["id"] = _RUN
    run = RunDirectory(workspace.path / RUNS / _RUN, request)
    places = {placeholder(each.name): each.at_once or f"{run.path}/inputs/{each.name}" for each in answers.inputs}
    command = [places.get(word, word) for word in answers.target.plan(run, os.environ, prepared=False).command]
    return RunPlan(
        code=_code(source),
        environment=f"{answers.definition.name}: {_environment(answers)}" if answers.definition.name else _environment(answers),
        compute_target=_target(options, answers),
        launcher=_launcher(options),
        data=tuple(_input(each) for each in answers.inputs),
        command=tuple(command),
    )


def _code(source: Source) -> str:
    found = survey(source)
    files = "1 file" if found.files == 1 else f"{found.files:,} files"
    where = f" of {source.folder}" if source.folder else ""
    return f"{source.entry}: a {source.kind}{where}, {files}, {human_size(found.size)}"


def _environment(answers: Answers) -> str:
    definition, built = answers.definition, answers.built
    if definition.builds:
        there = "which is there" if built is not None else "built while the run is Preparing"
        conda = f"conda: {', '.join(definition.conda)} ({', '.join(definition.channels)})" if definition.conda else ""
        named = "; ".join(part for part in (conda, ", ".join(definition.requirements)) if part)
        packages = f"packages of its own, {there}: {named}"
        return f"{_image(definition)}, and {packages}" if definition.image else packages
    if definition.kind == IMAGE:
        return f"{_image(definition)}, as it is"
    return f"{'the kernel' if definition.kind == 'kernel' else 'an interpreter'}, as it is: {definition.python}"


def _image(definition: Definition) -> str:
    return "an image built by a Dockerfile" if definition.dockerfile else f"the image {definition.image}"


def _target(options: RunOptions, answers: Answers) -> str:
    asked, kind = options.compute_target, answers.target.name
    what = {"local": "this machine", "docker": "a container on this machine"}.get(kind, kind)
    return what if asked in (kind, "local") else f"{asked}, which means {what}"


def _launcher(options: RunOptions) -> str:
    if options.launcher == SINGLE:
        return "one process"
    ranks = options.node_count * options.process_count_per_node
    nodes = f", on {options.node_count} nodes" if options.node_count > 1 else ""
    return f"{ranks} {'rank' if ranks == 1 else 'ranks'} by {options.launcher}{nodes}"


def _input(given: Input) -> str:
    how = "copied" if given.mode == DOWNLOAD else "read where it is"
    return f"{given.name}: {', '.join(given.files.patterns)}, {how}"

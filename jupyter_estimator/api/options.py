"""The option table: everything that can be asked of a run, once.

Each field of RunOptions is one option. From it come the keyword of Estimator, the argument of the magics and of the command line, the
field of the panel's form, and what Tab completes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Literal

from jupyter_estimator.api.checks import check
from jupyter_estimator.execution.target import target_names
from jupyter_estimator.inside.errors import EstimatorError

Kind = Literal["text", "choice", "flag", "list", "mapping", "number", "path"]


@dataclass(frozen=True)
class Option:
    """How one field of RunOptions is asked for."""

    name: str
    flags: tuple[str, ...]
    kind: Kind
    label: str
    help: str
    group: str
    default: Any
    metavar: str = ""
    choices: Callable[[], list[str]] | None = None
    advanced: bool = False
    may_be_zero: bool = False
    configurable: bool = True
    """Whether ``%config`` can set its default: not for what belongs to one run alone."""


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
        "--entry", "text", "Entry script", "The script or notebook of the folder to run.", "Code", None, metavar="FILE", configurable=False
    )
    include: list[str] = _option(
        "--include -i", "list", "Include", "Files or folders to put beside the script.", "Code", list, metavar="PATH"
    )
    compute_target: str = _option(
        "--compute-target --target", "choice", "Compute target", "Where to run.", "Where", "local", metavar="NAME", choices=target_names
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
    environment_variables: dict[str, str] = _option(
        "--env", "mapping", "Environment", "An environment variable for the script.", "Where", dict, metavar="NAME=VALUE", advanced=True
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

    def check(self) -> None:
        """Refuses what cannot be meant, before anything is captured."""
        for option in OPTIONS:
            check(option, getattr(self, option.name))
        if not self.experiment.strip():
            raise EstimatorError("The experiment has no name.", "Give one, such as --experiment digits.")
        if self.compute_target not in target_names():
            known = ", ".join(target_names())
            raise EstimatorError(f"There is no compute target {self.compute_target!r}.", f"Known here: {known}.")


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

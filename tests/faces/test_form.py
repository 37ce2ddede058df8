from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from jupyter_estimator.api.options import OPTIONS, RunOptions
from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.workspace import Workspace
from jupyter_estimator.faces.notebook.form_panel import FormPanel
from jupyter_estimator.faces.words.form import magic_of, schema
from tests.faces.conftest import until
from tests.faces.test_panel import Heard, request

CELL = "import sys\nprint(sys.argv[1:])\n"
OWN_TO_EACH = {"id", "created", "origin"}
OF_A_CELL = {"source", "snapshot", "folder", "properties"}


class Form(FormPanel, Heard):
    """A form that keeps what it would have sent."""

    def __init__(self, shell: Any, defaults: dict[str, Any] | None = None, space: Workspace | None = None) -> None:
        self.sent = []
        FormPanel.__init__(self, shell, space or Workspace(), defaults or {})

    def reply(self, verb: str, **more: Any) -> dict[str, Any]:
        self.asked(request(verb, **more))
        return next(content for content, _ in reversed(self.sent) if content["type"] == "reply")

    def values(self, **changed: Any) -> dict[str, Any]:
        """What the form sends when these fields were changed and the others left as they were."""
        found = {**self.reply("form")["data"]["form"]["values"], **changed}
        return {**found, "path" if found.get("cell") and "path" not in changed else "cell": None}

    def preview(self, **changed: Any) -> dict[str, Any]:
        return dict(self.reply("preview", values=self.values(**changed))["data"])


@pytest.fixture
def form(shell: Any, tmp_path: Path) -> Form:
    for folder in ("project", "data"):
        (tmp_path / folder).mkdir()
    (tmp_path / "project/train.py").write_text(CELL)
    (tmp_path / "data/numbers.csv").touch()
    (tmp_path / "my file.csv").touch()
    shell.history_manager.input_hist_raw.append(f"%%estimator --name fit\n{CELL}")
    return Form(shell)


def asked_for(run: Run, without: set[str] = OWN_TO_EACH) -> dict[str, Any]:
    run.wait_for_completion(raise_on_error=False)
    return {name: value for name, value in run.request.items() if name not in without}


# ---- what the form is


def test_the_form_has_a_field_for_each_option(form: Form) -> None:
    shown = form.reply("form")["data"]["form"]
    fields = {field["name"]: field for field in shown["fields"]}
    assert set(fields) == {"cell", "path", "arguments", *(option.name for option in OPTIONS)}
    assert set(shown["values"]) == set(fields)
    assert fields["compute_target"]["choices"] == ["local", "docker"]
    assert fields["cell"]["choices"] == ["fit"]
    assert shown["values"]["cell"] == "fit"
    assert {name: field["only_with"] for name, field in fields.items() if "only_with" in field} == {
        "entry_script": "path",
        "process_count_per_node": "distributed_training=mpi",
        "node_count": "distributed_training=mpi",
        **dict.fromkeys(("shm_size", "memory", "cpus", "network", "use_gpu"), "compute_target=docker"),
    }
    assert fields["distributed_training"]["choices"] == ["single", "mpi"]
    for field in fields.values():
        assert set(field) - {"only_with"} == {"name", "label", "help", "kind", "choices", "default", "group", "advanced"}
        assert field["label"]
        assert field["help"]


def test_groups_come_together_and_in_order() -> None:
    groups = [field["group"] for field in schema({}, {})["fields"]]
    assert list(dict.fromkeys(groups)) == ["Code", "Run", "Where", "Environment", "Data", "Limits"]
    assert groups == sorted(groups, key=["Code", "Run", "Where", "Environment", "Data", "Limits"].index)


def test_a_flag_is_said_and_cannot_be_taken_back() -> None:
    asked = RunOptions(custom_docker_image="a", use_gpu=True)
    assert magic_of("", asked, [], "print(1)", {}) == "%%estimator --image a --use-gpu\nprint(1)"
    assert magic_of("", RunOptions(), [], "print(1)", {"use_gpu": True}).startswith("# A magic's line cannot take back")


def test_configured_defaults_are_in_the_form() -> None:
    assert schema({}, {"experiment": "digits", "tags": {"a": "b"}})["values"]["experiment"] == "digits"


# ---- the code it shows does the same


EVERYTHING = {
    "arguments": "--C 0.5 'two words' --flag $HOME",
    "experiment": "my digits",
    "display_name": 'it\'s a "name"',
    "description": "-starts with a dash",
    "tags": {"stage": "first try", "empty": ""},
    "include": ["data", "my file.csv"],
    "environment_variables": {"MODE": "a=b c"},
    "secrets": ["HOME", "PATH"],
    "max_run_duration_seconds": 1234567.5,
    "cancel_grace_seconds": "0.25",
    "snapshot_warn_megabytes": 17,
}
SOURCES: dict[str, dict[str, Any]] = {
    "a cell": {"cell": "fit"},
    "a script": {"path": "project/train.py"},
    "a folder": {"path": "project", "entry_script": "train.py"},
}


@pytest.mark.parametrize("options", [{}, EVERYTHING], ids=["nothing else", "everything"])
@pytest.mark.parametrize("source", SOURCES)
def test_form_magic_and_python_ask_for_the_same(source: str, options: dict[str, Any], form: Form, shell: Any) -> None:
    changed = {**SOURCES[source], **options}
    code = form.preview(**changed)
    assert code["error"] is None
    reply = form.reply("submit", values=form.values(**changed))
    assert reply["ok"], reply
    by_form = Run.get(Workspace(), reply["data"]["run_id"])

    shell.run_cell(code["magic"]).raise_error()
    by_magic = next(Run.list(Workspace()))
    assert by_magic.id != by_form.id
    assert asked_for(by_magic) == asked_for(by_form)

    if source == "a cell":
        Path("train.py").write_text(CELL)
    shell.run_cell(code["python"]).raise_error()
    by_python = shell.user_ns["run"]
    left_out = OWN_TO_EACH | (OF_A_CELL if source == "a cell" else set())
    assert asked_for(by_python, left_out) == asked_for(by_form, left_out)
    assert (by_python.directory.path / "user_logs/std_log.txt").read_text() == (
        by_form.directory.path / "user_logs/std_log.txt"
    ).read_text()


def test_the_plain_preview_is_what_a_person_would_write(form: Form) -> None:
    assert (
        form.preview(cell="fit", experiment="digits", arguments="--C 0.5")["magic"] == f"%%estimator --experiment digits -- --C 0.5\n{CELL}"
    )
    code = form.preview(path="project", entry_script="train.py", experiment="digits", arguments="--C 0.5")
    assert code["magic"] == "%estimator submit project --experiment digits --entry train.py -- --C 0.5"
    assert code["python"] == (
        "from jupyter_estimator import Estimator, Experiment, Workspace\n\n"
        "estimator = Estimator(\n    'project',\n    entry_script='train.py',\n    arguments=['--C', '0.5'],\n)\n"
        "run = Experiment(Workspace.from_config(), 'digits').submit(estimator)"
    )


def test_the_magic_leaves_out_what_config_has_set(shell: Any, form: Form) -> None:
    configured = Form(shell, {"experiment": "digits", "tags": {"team": "a"}, "include": ["data"]})
    assert configured.preview(cell="fit")["magic"] == f"%%estimator\n{CELL}"
    more = configured.preview(cell="fit", tags={"team": "a", "stage": "b"}, include=["data", "my file.csv"], experiment="x")
    assert more["magic"].startswith("%%estimator --experiment x --tag stage=b --include 'my file.csv'\n")
    fewer = configured.preview(cell="fit", tags={}, include=["data"])
    assert fewer["magic"].startswith("# A magic's line adds to what %config has set")
    assert "tags" not in fewer["python"]


def test_python_names_a_workspace_that_is_not_the_configured_one(shell: Any, form: Form, tmp_path: Path) -> None:
    other = Form(shell, {}, Workspace(tmp_path / "other"))
    assert f"Experiment(Workspace({str(tmp_path / 'other')!r}), 'default')" in other.preview(cell="fit")["python"]


def test_a_line_break_cannot_be_said_in_a_magic(form: Form) -> None:
    code = form.preview(cell="fit", description="two\nlines")
    assert code["magic"].startswith("# A magic's line cannot hold a line break.")
    assert "description='two\\nlines'" in code["python"]


# ---- mistakes


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"cell": ""}, "Nothing to run is chosen."),
        ({"cell": "no such cell"}, "Nothing to run is chosen."),
        ({"max_run_duration_seconds": "soon"}, "Time limit takes a number, and got 'soon'."),
        ({"max_run_duration_seconds": -1}, "takes a positive number"),
        ({"distributed_training": "mpi", "process_count_per_node": "two"}, "Processes takes a number, and got 'two'."),
        ({"distributed_training": "mpi", "process_count_per_node": 1.5}, "Processes takes a number, and got 1.5."),
        ({"distributed_training": "carrier pigeon"}, "no launcher 'carrier pigeon'"),
        ({"arguments": "'open"}, "The arguments cannot be read."),
        ({"compute_target": "moon"}, "no compute target 'moon'"),
        ({"experiment": "  "}, "The experiment has no name."),
        ({"environment_variables": {"": "x"}}, "cannot take the name"),
        ({"tags": 3}, "takes a dictionary"),
    ],
)
def test_a_mistake_is_told_in_the_preview_and_submits_nothing(
    changed: dict[str, Any], message: str, form: Form, workspace_dir: Path
) -> None:
    code = form.preview(**changed)
    assert message in code["error"]["message"]
    assert code["error"]["hint"]
    assert (code["magic"], code["python"]) == ("", "")
    reply = form.reply("submit", values=form.values(**changed))
    assert not reply["ok"]
    assert message in reply["error"]["message"]
    assert not list(workspace_dir.glob("runs/*"))


def test_what_is_found_out_at_the_submit_is_told(form: Form, workspace_dir: Path) -> None:
    for changed, message in (({"path": "nowhere"}, "nowhere"), ({"secrets": ["NO_SUCH_TOKEN"]}, "NO_SUCH_TOKEN")):
        reply = form.reply("submit", values=form.values(**changed))
        assert message in reply["error"]["message"]
    assert not list(workspace_dir.glob("runs/*"))


def test_an_empty_field_keeps_its_default(shell: Any, form: Form) -> None:
    configured = Form(shell, {"experiment": "digits"})
    reply = configured.reply("submit", values=configured.values(cell="fit", experiment="", max_run_duration_seconds=None))
    assert Run.get(Workspace(), reply["data"]["run_id"]).experiment.name == "digits"
    until(configured.push)


# ---- after the submit


def test_the_form_becomes_the_panel_of_the_run_it_submitted(form: Form) -> None:
    reply = form.reply("submit", values=form.values(cell="fit", arguments="--C 1"))
    until(lambda: form.updates and form.updates[-1].get("state", {}).get("status") == "Completed")
    assert {update["state"]["id"] for update in form.updates if "state" in update} == {reply["data"]["run_id"]}
    assert form.log == b"['--C', '1']\n"
    origin = Run.get(Workspace(), reply["data"]["run_id"]).request["origin"]
    assert origin["kind"] == "notebook"


def test_another_submit_shows_the_other_run(form: Form) -> None:
    first = form.reply("submit", values=form.values(cell="fit"))["data"]["run_id"]
    second = form.reply("submit", values=form.values(cell="fit", arguments="second"))["data"]["run_id"]
    until(lambda: form.updates and form.updates[-1].get("state", {}).get("status") == "Completed")
    until(lambda: form.updates[-1]["state"]["id"] == second)
    assert first != second
    assert form.run is not None
    assert form.run.id == second

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from jupyter_estimator.faces.notebook.display import MIME, WIDGET_MIME, bundle, in_kernel, placed, show_run

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

    from jupyter_estimator.api.runs.run import Run


class Panel:
    model_id = "the model"
    place = "je-the-model"
    mode = "run"


class Form(Panel):
    mode = "form"


SCRIPT = """
from jupyter_estimator import Run
for value in (0.5, 0.75):
    Run.get_context().log("accuracy", value)
print("<b>done</b>")
"""


def test_a_bundle_holds_every_representation(make_run: Callable[..., Run]) -> None:
    run = make_run(SCRIPT, experiment="digits")

    found = bundle(run, Panel())
    assert found[MIME] == {"run_id": run.id, "workspace": run.workspace.id, "status": "Completed"}
    assert set(found) == {MIME, "text/html", "text/plain"}
    assert found["text/html"].startswith('<div class="je-place je-the-model">')
    assert found["text/plain"].startswith(f"digits / {run.id} · Completed · ")
    assert "accuracy" in found["text/plain"]
    assert "&lt;b&gt;done&lt;/b&gt;" in found["text/html"]
    assert "<svg" in found["text/html"]
    json.dumps(found, allow_nan=False)


def test_the_output_of_a_form_says_so_once_it_is_of_a_run(make_run: Callable[..., Run]) -> None:
    assert bundle(make_run(SCRIPT), Form())[MIME]["form"] is True


def test_an_output_that_lasts_needs_no_kernel_to_be_seen(shell: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def holds_a_widget(*, lasting: bool) -> bool:
        return WIDGET_MIME in placed("<p>picture</p>", "picture", Panel(), lasting=lasting)

    monkeypatch.delenv("JPY_SESSION_NAME", raising=False)
    assert (holds_a_widget(lasting=False), holds_a_widget(lasting=True)) == (True, False)
    # A Jupyter server's front end shows an error for a widget without a kernel, and needs none in the output to be live.
    monkeypatch.setenv("JPY_SESSION_NAME", "mine.ipynb")
    assert (holds_a_widget(lasting=False), holds_a_widget(lasting=True)) == (False, False)
    # VS Code runs a widget's code only for a widget that is in an output.
    shell.user_ns["__vsc_ipynb_file__"] = "mine.ipynb"
    assert (holds_a_widget(lasting=False), holds_a_widget(lasting=True)) == (True, True)


def test_without_a_panel_the_static_representations_remain(make_run: Callable[..., Run]) -> None:
    assert set(bundle(make_run(SCRIPT))) == {MIME, "text/html", "text/plain"}


def test_outside_of_a_kernel_a_run_is_shown_as_text(make_run: Callable[..., Run], shell: Any, capsys: pytest.CaptureFixture[str]) -> None:
    run = make_run(SCRIPT)
    capsys.readouterr()
    assert not in_kernel()
    show_run(run)
    shown = capsys.readouterr().out
    assert shown.startswith(f"default / {run.id} · Completed")
    assert "<b>done</b>" in shown
    assert "\x1b" not in shown


def test_repr_is_one_line(make_run: Callable[..., Run]) -> None:
    run = make_run(SCRIPT)
    assert repr(run) == f"Run(Experiment: default, Id: {run.id}, Status: Completed)"

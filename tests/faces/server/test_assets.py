"""What else a workspace holds than runs: lists of each kind, and a document of each thing."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator import AmlCompute, ComputeTarget, Environment, Workspace
from jupyter_estimator.api.views.assets import assets_tag
from jupyter_estimator.preparation.environments.lock import locked_packages
from jupyter_estimator.records.registries.environments import EnvironmentStore
from tests.faces.server.conftest import Ask

if TYPE_CHECKING:
    from collections.abc import Callable

    from jupyter_estimator import Run

LOCK = "# python /usr/bin/python3\nsix==1.16.0 \\\n    --hash=sha256:aa\njoblib==1.4.2 ; python_version > '3' \\\n    --hash=sha256:bb\n"
URL = "https://host/c/linux-64/scikit-learn-1.5.2-py311_0.conda#sha256:aa"
CONDA = f"# platform: linux-64\n@EXPLICIT\n{URL}\n# pip\nsix==1.16.0 \\\n    --hash=x\n"


def built(space: Workspace, lock: str) -> str:
    store = EnvironmentStore(space.path)
    lock_id = store.resolved("a" * 64, lock)
    prefix = space.path / "new"
    (prefix / "bin").mkdir(parents=True)
    (prefix / "bin" / "python").touch(mode=0o755)
    store.commit(lock_id, prefix)
    return lock_id


async def test_nothing_is_listed_where_there_is_nothing(ask: Ask, space: Workspace) -> None:
    assert (await ask("GET", "assets")).json == {"tag": "", "sections": []}
    assert (await ask("GET", "runs")).json["assets"] == assets_tag(space.path) == ""


async def test_sections_and_documents(ask: Ask, space: Workspace, train: Callable[..., Run]) -> None:
    run = train("open('outputs/model.txt', 'w').write('trained')")
    run.register_model("digits", model_path="outputs/model.txt", tags={"kind": "svm"})
    run.register_model("digits", model_path="outputs/model.txt")
    Environment("sk").register(space)
    lock_id = built(space, LOCK)
    ComputeTarget.create(space, "cpu-cluster", AmlCompute.provisioning_configuration(vm_size="STANDARD_D2_V2", max_nodes=4))
    found = (await ask("GET", "assets")).json
    assert found["tag"] == (await ask("GET", "runs")).json["assets"] != ""
    shown = {section["kind"]: [(row["name"], row["title"], row["note"]) for row in section["rows"]] for section in found["sections"]}
    assert shown == {
        "models": [("digits", "digits", "version 2")],
        "environments": [("sk", "sk", "version 1"), (lock_id, "six, joblib", "pip")],
        "compute": [("cpu-cluster", "cpu-cluster", "this machine")],
    }
    assert [section["title"] for section in found["sections"]] == ["Models", "Environments", "Compute"]

    model = (await ask("GET", "assets", "models", "digits")).json
    versions, files = model["tables"]
    assert [row[0] for row in versions["rows"]] == ["2", "1"]
    assert versions["rows"][1][2] == {"run": run.id}
    assert versions["rows"][1][4] == "kind=svm"
    assert files["rows"] == [["model.txt", {"bytes": 7}]]

    environment = (await ask("GET", "assets", "environments", lock_id)).json
    assert environment["tables"][1:] == [
        {"title": "Packages", "columns": ["Package", "Version"], "rows": [["six", "1.16.0"], ["joblib", "1.4.2"]]}
    ]
    assert environment["texts"] == [{"title": "Lock", "text": LOCK}]
    registered = (await ask("GET", "assets", "environments", "sk")).json
    assert json.loads(registered["texts"][0]["text"])["name"] == "sk"
    target = (await ask("GET", "assets", "compute", "cpu-cluster")).json
    assert ["Means", "this machine"] in target["facts"]
    assert ["vm_size", "STANDARD_D2_V2"] in target["tables"][0]["rows"]


async def test_a_built_environment_is_removed(ask: Ask, space: Workspace) -> None:
    lock_id = built(space, LOCK)
    Environment("sk").register(space)
    assert (await ask("GET", "assets", "environments", lock_id)).json["removable"] is True
    assert (await ask("GET", "assets", "environments", "sk")).json["removable"] is False
    just_now = await ask("DELETE", "assets", "environments", lock_id)
    assert (just_now.status, "used just now" in just_now.json["message"]) == (400, True)
    os.utime(space.path / "environments" / "locks" / lock_id, (1, 1))
    for kind, name in (("environments", "sk"), ("models", "digits"), ("environments", "0" * 64), ("environments", "..")):
        assert (await ask("DELETE", "assets", kind, name)).status == 404
    assert (await ask("DELETE", "assets", "environments", lock_id)).status == 204
    assert (await ask("GET", "assets", "environments", lock_id)).status == 404
    assert not (space.path / "environments" / "prefixes" / lock_id).exists()


async def test_data_knows_the_runs_that_read_it(ask: Ask, train: Callable[..., Run], tmp_path: Path) -> None:
    (tmp_path / "digits").mkdir()
    (tmp_path / "digits" / "1.csv").touch()
    first = train("print(1)", inputs={"digits": str(tmp_path / "digits")})
    second = train("print(2)", inputs={"other": str(tmp_path / "digits")})
    (section,) = (await ask("GET", "assets")).json["sections"]
    (row,) = section["rows"]
    assert (section["title"], row["title"], row["note"]) == ("Data", "digits", "other")
    found = (await ask("GET", "assets", "data", row["name"])).json
    assert found["facts"] == [["Files", str(tmp_path / "digits")]]
    assert [use[:3] for use in found["tables"][0]["rows"]] == [
        [{"run": second.id}, "other", "mount"],
        [{"run": first.id}, "digits", "mount"],
    ]


async def test_the_tag_changes_with_what_is_listed(space: Workspace, train: Callable[..., Run]) -> None:
    tags = [assets_tag(space.path)]
    run = train("open('outputs/m', 'w').write('1')")
    for change in (
        lambda: run.register_model("m", model_path="outputs/m"),
        lambda: run.register_model("m", model_path="outputs/m"),
        lambda: Environment("sk").register(space),
        lambda: ComputeTarget.create(space, "cpu-cluster", AmlCompute.provisioning_configuration()),
        lambda: built(space, LOCK),
    ):
        change()
        tags.append(assets_tag(space.path))
    assert len(set(tags)) == len(tags)


@pytest.mark.parametrize(
    ("kind", "name"),
    [("models", "none"), ("environments", "f" * 64), ("environments", "none"), ("compute", "none"), ("data", "0" * 32), ("secrets", "x")],
)
async def test_what_is_not_there(ask: Ask, kind: str, name: str) -> None:
    answer = await ask("GET", "assets", kind, name)
    assert answer.status == 404
    assert answer.json["hint"]


@pytest.mark.parametrize("name", ["..", "../../workspace.json", ".x", "a%2Fb"])
async def test_names_that_climb_lead_nowhere(ask: Ask, name: str) -> None:
    for kind in ("models", "environments", "data", "compute"):
        assert (await ask("GET", "assets", kind, name)).status == 404


async def test_what_somebody_else_has_put_there(ask: Ask, space: Workspace, tmp_path: Path) -> None:
    """It is shown as far as it is what it should be."""
    secret = tmp_path / "secret"
    secret.write_text("word")
    folder = space.path / "models" / "bad" / "1"
    (folder / "files").mkdir(parents=True)
    (folder / "model.json").write_text(json.dumps({"created": "yesterday", "run_id": 5, "tags": [1], "properties": "x", "description": {}}))
    (folder / "files" / "link").symlink_to(secret)
    (space.path / "models" / "<b>").mkdir()
    (space.path / "compute_targets.json").write_text(json.dumps({"cpu-cluster": {"settings": [], "type": 5}}))
    definitions = space.path / "environment_definitions" / "bad"
    definitions.mkdir(parents=True)
    (definitions / "1.json").write_text("[")
    answers: list[Any] = [(await ask("GET", "assets")).json]
    for kind, name in (("models", "bad"), ("environments", "bad"), ("compute", "cpu-cluster")):
        answer = await ask("GET", "assets", kind, name)
        assert answer.status == 200, answer.body
        answers.append(answer.json)
    assert "secret" not in json.dumps(answers)
    assert [row["name"] for row in answers[0]["sections"][0]["rows"]] == ["bad"]


def test_what_a_lock_holds() -> None:
    assert locked_packages(LOCK) == [("six", "1.16.0"), ("joblib", "1.4.2")]
    assert locked_packages(CONDA) == [("scikit-learn", "1.5.2"), ("six", "1.16.0")]
    assert locked_packages("") == []

"""Azure ML's Environment: what it declares, what it is kept as, and what it comes to in a run."""

from __future__ import annotations

import json
import re
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator import CondaDependencies, ContainerRegistry, DockerConfiguration, Environment, Estimator, Experiment, PyTorch
from jupyter_estimator.api.assets.environment_sources import environment_called
from jupyter_estimator.execution.containers.credentials import CALL, handed, take_credentials
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import NotFoundError
from tests.api.making import finished, refused

if TYPE_CHECKING:
    from jupyter_estimator import Workspace

HERE = f"{sys.version_info[0]}.{sys.version_info[1]}"


def full() -> Environment:
    env = Environment("sk")
    env.python.conda_dependencies = CondaDependencies.create(
        pip_packages=["joblib"], conda_packages=["scikit-learn=1.5"], python_version="3.9"
    )
    env.python.conda_dependencies.add_channel("team")
    env.docker.base_image = "base:1"
    env.docker.base_image_registry.address = "registry.example:5000"
    env.environment_variables = {"A": "1"}
    return env


def test_what_it_comes_to() -> None:
    assert Environment("empty").options() == {}
    assert full().options() == {
        "custom_docker_image": "registry.example:5000/base:1",
        "environment_variables": {"A": "1"},
        "conda_packages": ["scikit-learn=1.5", "python=3.9"],
        "conda_channels": ["team"],
        "pip_packages": ["joblib"],
    }


def test_packages_of_pip_alone_need_no_conda() -> None:
    env = Environment("pip")
    env.python.conda_dependencies = CondaDependencies.create(pip_packages=["joblib"])
    assert env.options() == {"pip_packages": ["joblib"]}
    env.python.conda_dependencies.set_python_version(HERE)
    assert env.options() == {"pip_packages": ["joblib"]}
    env.python.conda_dependencies.set_python_version("3.8")
    assert env.options() == {"pip_packages": ["joblib"], "conda_packages": ["python=3.8"]}


def test_what_the_user_manages() -> None:
    env = Environment("mine")
    env.python.user_managed_dependencies = True
    env.python.conda_dependencies.add_pip_package("joblib")
    assert env.options() == {}
    env.python.interpreter_path = "/opt/python/bin/python"
    assert env.options() == {"interpreter_path": "/opt/python/bin/python"}


def test_dependencies_are_added_and_taken_out(tmp_path: Path) -> None:
    found = CondaDependencies.create(conda_packages=["numpy", "conda-forge::scipy=1.11"], pip_packages=["a==1", "B_c"])
    found.add_conda_package("numpy=1.26")
    found.add_pip_package("b-c>=2")
    found.remove_conda_package("scipy")
    found.remove_pip_package("a")
    found.add_channel("conda-forge")
    found.add_channel("conda-forge")
    found.set_python_version("3.10")
    assert (found.conda_packages, found.pip_packages, found.python_version) == (["numpy=1.26"], ["b-c>=2"], "3.10")
    assert found.conda_channels == ["conda-forge"]
    written = found.save(tmp_path / "conda.yml")
    assert CondaDependencies(written) == found
    assert Path(written).read_text().startswith('channels:\n- "conda-forge"\ndependencies:\n- "numpy=1.26"\n- "python=3.10"\n')
    assert CondaDependencies.of(found.as_dict()) == found
    found.remove_channel("conda-forge")
    found.set_pip_requirements(["x"])
    assert (found.conda_channels, found.pip_packages) == ([], ["x"])
    assert "would be stored" in refused(lambda: CondaDependencies.create(pip_indexurl="https://me:word@index")).message
    assert "no package" in refused(lambda: found.add_pip_package("")).message


def test_registered_versions_count_up(ws: Workspace) -> None:
    env = full().register(ws)
    assert env.version == "1"
    assert full().register(ws).version == "1", "the same is the same"
    env.environment_variables["B"] = "2"
    assert env.register(ws).version == "2"
    found = Environment.get(ws, "sk")
    assert (found.version, found.as_dict()) == ("2", env.as_dict())
    assert Environment.get(ws, "sk", version=1).environment_variables == {"A": "1"}
    assert Environment.get(ws, "sk", version="1").options() == full().options()
    assert {name: each.version for name, each in ws.environments.items()} == {"sk": "2"}
    other = env.clone("other")
    assert (other.name, other.version, other.options()) == ("other", None, env.options())
    with pytest.raises(NotFoundError, match="no environment sk:7 in this workspace: it has 1, 2"):
        Environment.get(ws, "sk", version=7)
    with pytest.raises(NotFoundError, match="nothing is registered under that name"):
        Environment.get(ws, "none")
    assert "Azure ML's own" in refused(lambda: env.clone("AzureML-Minimal").register(ws)).message
    for name in ("a/b", "", ".x", "../x", None):
        assert "cannot be called" in refused(lambda name=name: Environment(name)).message  # type: ignore[misc]


def test_versions_of_two_at_once_differ(ws: Workspace) -> None:
    def register(number: int) -> None:
        env = Environment("many")
        env.environment_variables = {"N": str(number)}
        env.register(ws)

    threads = [threading.Thread(target=register, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Environment.get(ws, "many").version == "8"
    assert sorted(Environment.get(ws, "many", n).environment_variables["N"] for n in range(1, 9)) == [str(n) for n in range(8)]


def test_it_is_saved_as_azure_ml_saves_it(tmp_path: Path) -> None:
    full().save_to_directory(tmp_path / "env")
    assert sorted(path.name for path in (tmp_path / "env").iterdir()) == ["azureml_environment.json", "conda_dependencies.yml"]
    found = Environment.load_from_directory(tmp_path / "env")
    assert (found.name, found.as_dict()) == ("sk", full().as_dict())
    assert "is there already" in refused(lambda: full().save_to_directory(tmp_path / "env")).message
    full().save_to_directory(tmp_path / "env", overwrite=True)
    assert "no environment in" in refused(lambda: Environment.load_from_directory(tmp_path)).message


def test_what_is_not_what_it_should_be_is_passed_over(tmp_path: Path) -> None:
    """Whoever wrote it."""
    record: dict[str, Any] = {"name": "x", "python": [], "docker": {"baseImage": 5, "baseImageRegistry": "r"}, "environmentVariables": None}
    (tmp_path / "azureml_environment.json").write_text(json.dumps(record))
    assert Environment.load_from_directory(tmp_path).options() == {}


def test_other_ways_to_make_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    conda, pip = tmp_path / "environment.yml", tmp_path / "requirements.txt"
    conda.write_text("channels: [c]\ndependencies: [a=1, {pip: [b]}]\n")
    pip.write_text("joblib>=1  # for models\n")
    assert Environment.from_conda_specification("e", conda).options() == {
        "conda_packages": ["a=1"],
        "conda_channels": ["c"],
        "pip_packages": ["b"],
    }
    assert Environment.from_pip_requirements("e", pip).options() == {"pip_packages": ["joblib>=1"]}
    assert Environment.from_docker_image("e", "team/train:1").options() == {"custom_docker_image": "team/train:1"}
    on_top = Environment.from_docker_image("e", "team/train:1", pip_requirements=pip)
    assert on_top.options() == {"custom_docker_image": "team/train:1", "pip_packages": ["joblib>=1"]}
    assert "two ways" in refused(lambda: Environment.from_docker_image("e", "i", None, conda, pip)).message
    assert Environment.from_dockerfile("e", "FROM x").options() == {"dockerfile": "FROM x"}
    (tmp_path / "Dockerfile").write_text("FROM y\n")
    assert Environment.from_dockerfile("e", tmp_path / "Dockerfile", conda).options()["dockerfile"] == "FROM y\n"
    assert "not possible" in refused(lambda: Environment.from_docker_build_context("e", None)).message
    for text, says in (("RUN x\n", "no FROM"), ("FROM x\nCOPY . /app\n", "no files beside it"), (str(tmp_path / "none"), "cannot be read")):
        assert says in refused(lambda text=text: Environment.from_dockerfile("e", text)).message  # type: ignore[misc]
    pip.write_text("--index-url https://index\njoblib\n")
    assert "UV_INDEX_URL" in refused(lambda: Environment.from_pip_requirements("e", pip)).hint
    monkeypatch.setenv("MAMBA_ROOT_PREFIX", str(tmp_path / "mamba"))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert "no conda environment 'old'" in refused(lambda: Environment.from_existing_conda_environment("e", "old")).message
    prefix = tmp_path / "mamba" / "envs" / "old"
    (prefix / "conda-meta").mkdir(parents=True)
    (prefix / "bin").mkdir()
    (prefix / "bin" / "python").touch(mode=0o755)
    assert Environment.from_existing_conda_environment("e", "old").options() == {"interpreter_path": str(prefix / "bin" / "python")}
    assert Environment.from_existing_conda_environment("e", str(prefix)).options() == {"interpreter_path": str(prefix / "bin" / "python")}


def test_a_registrys_password_is_kept_nowhere(ws: Workspace) -> None:
    env = full()
    env.docker.base_image_registry.username, env.docker.base_image_registry.password = "me", "w0rd"
    error = refused(lambda: env.register(ws))
    assert "docker login registry.example:5000" in error.hint
    assert "w0rd" not in json.dumps(env.as_dict())
    registry = ContainerRegistry()
    registry.address = "r"
    assert registry.named("r/a:1") == registry.named("a:1") == "r/a:1"
    assert registry.credentials == {}
    registry.username = "me"
    assert registry.credentials.keys() == {CALL}


def test_where_credentials_come_from() -> None:
    call = handed("r:5000", "me", "w0rd")
    environ = {
        **call,
        "DOCKER_AUTH_CONFIG": json.dumps({"auths": {"https://other/v1": {"auth": "eW91OndvcmQ6Mg=="}, "bad": {"auth": "!"}}}),
    }
    assert take_credentials("r:5000", environ) == {"username": "me", "password": "w0rd"}
    assert CALL not in environ, "whoever is started later does not have it"
    assert take_credentials("r:5000", environ) is None
    assert take_credentials("other", environ) == {"username": "you", "password": "word:2"}
    assert take_credentials("bad", environ) is None
    for text in ("", "{", "[]", '{"auths": 5}', '{"auths": {"other": 5}}'):
        assert take_credentials("other", {"DOCKER_AUTH_CONFIG": text, CALL: text}) is None


def test_the_arguments_of_docker_run_that_are_understood() -> None:
    given = DockerConfiguration(use_docker=True, arguments=["--memory=4g", "--cpus", "1.5", "--network", "none", "--gpus", "all"])
    assert given.options() == {"shm_size": "2g", "memory": "4g", "cpus": 1.5, "network": "none", "use_gpu": True}
    for arguments in (["--privileged"], ["--memory"], ["--cpus", "many"]):
        assert refused(DockerConfiguration(arguments=arguments).options).hint


def test_old_words_for_containers() -> None:
    env = Environment("old")
    env.docker.base_image = "a:1"
    with pytest.warns(DeprecationWarning, match="DockerConfiguration"):
        env.docker.enabled = False
    assert env.options() == {}
    with pytest.warns(DeprecationWarning, match="shm_size"):
        env.docker.shm_size = "4g"
    assert env.clone("new").options() == {"custom_docker_image": "a:1", "shm_size": "4g"}


def test_what_people_have_already(ws: Workspace, tmp_path: Path) -> None:
    conda, pip, project = tmp_path / "environment.yml", tmp_path / "reqs.txt", tmp_path / "proj" / "pyproject.toml"
    conda.write_text("dependencies: [a=1]\n")
    pip.write_text("joblib\n")
    project.parent.mkdir()
    project.write_text('[project]\nname = "p"\nversion = "1"\nrequires-python = ">=3.8"\ndependencies = ["six==1.16.0"]\n')
    full().register(ws)

    def called(text: object) -> tuple[str, dict[str, Any]]:
        found = environment_called(ws, str(text))
        return found.label, found.options()

    assert called(conda) == (re.sub(r"[^A-Za-z0-9._-]+", "-", tmp_path.name), {"conda_packages": ["a=1"]})
    assert called(pip) == ("reqs", {"pip_packages": ["joblib"]})
    assert called(project) == ("proj", {"pip_packages": ["six==1.16.0"]})
    assert called("sk") == called("sk:1") == ("sk:1", full().options())
    assert called(sys.prefix)[1] == {"interpreter_path": f"{sys.prefix}/bin/python"}
    (project.parent / "uv.lock").write_text(
        'version = 1\nrequires-python = ">=3.8"\n[[package]]\nname = "p"\nversion = "1"\nsource = { virtual = "." }\n'
        'dependencies = [{ name = "six" }]\n[package.metadata]\nrequires-dist = [{ name = "six", specifier = "==1.16.0" }]\n'
        '[[package]]\nname = "six"\nversion = "1.16.0"\nsource = { registry = "https://pypi.org/simple" }\n'
        'wheels = [{ url = "https://files.pythonhosted.org/six-1.16.0-py2.py3-none-any.whl", '
        f'hash = "sha256:{"8" * 64}", size = 1 }}]\n'
    )
    assert called(project) == ("proj", {"pip_packages": ["six==1.16.0"]})
    for text, says in (
        (tmp_path / "none.yml", "cannot be read"),
        (tmp_path / "none.txt", "cannot be read"),
        (tmp_path / "none" / "pyproject.toml", "cannot be read"),
        (tmp_path, "no environment in"),
        ("none", "no environment none"),
    ):
        assert says in refused(lambda text=text: called(text)).message  # type: ignore[misc]
    (project.parent / "uv.lock").write_text("version = ")
    assert "uv.lock cannot be read" in refused(lambda: called(project)).message
    (project.parent / "uv.lock").unlink()
    project.write_text("[tool.x]\n")
    assert "nothing of a project" in refused(lambda: called(project)).message
    assert not (project.parent / "uv.lock").exists(), "reading writes nothing"


# ---- in a run


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "train.py").write_text("import os, sys; print(os.environ.get('A'), os.environ.get('B'), sys.argv[1:])\n")
    return folder


def test_a_run_with_one(ws: Workspace, project: Path) -> None:
    env = Environment("variables")
    env.environment_variables = {"A": "1", "B": "2"}
    estimator = Estimator(str(project), entry_script="train.py", environment_definition=env, environment_variables={"B": "3"})
    run = finished(Experiment(ws, "exp").submit(estimator))
    assert run.directory.file(layout.STD_LOG).read_text() == "1 3 []\n"
    assert run.directory.request["environment"]["name"] == "variables"
    env.register(ws)
    by_name = finished(Experiment(ws, "exp").submit(Estimator(str(project), entry_script="train.py", environment_definition="variables:1")))
    assert by_name.directory.file(layout.STD_LOG).read_text() == "1 2 []\n"
    assert by_name.directory.request["environment"]["name"] == "variables:1"
    found = by_name.get_environment()
    assert (found.name, found.version, found.environment_variables) == ("variables", "1", {"A": "1", "B": "2"})


def test_what_is_invalid_together(ws: Workspace, project: Path) -> None:
    other: list[dict[str, Any]] = [
        {"pip_packages": ["a"]},
        {"conda_packages": ["a"]},
        {"custom_docker_image": "a"},
        {"interpreter_path": sys.executable},
    ]
    full().register(ws)
    for more in other:
        error = refused(lambda more=more: Estimator(str(project), environment_definition=full(), **more))  # type: ignore[misc]
        for said in (error.message, error.hint):
            assert "environment_definition" in said
            assert next(iter(more)) in said
        named = Estimator(str(project), entry_script="train.py", environment_definition="sk", **more)
        assert next(iter(more)) in refused(lambda named=named: Experiment(ws, "exp").submit(named)).hint  # type: ignore[misc]
    assert "takes an Environment" in refused(lambda: Estimator(str(project), environment_definition=5)).message  # type: ignore[arg-type]
    missing = Estimator(str(project), entry_script="train.py", environment_definition="none")
    assert "There is no environment none" in refused(lambda: Experiment(ws, "exp").submit(missing)).message
    assert not list((ws.path / "runs").glob("*"))


def test_a_frameworks_packages_are_those_of_the_environment(project: Path) -> None:
    env = Environment("torch")
    env.python.conda_dependencies.add_pip_package("torch==2.0")
    assert PyTorch(str(project), entry_script="train.py", environment_definition=env).options.pip_packages == ["torch==2.0"]

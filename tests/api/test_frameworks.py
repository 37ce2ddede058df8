"""Estimators for frameworks: their packages, their versions, and what they refuse."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator.api.estimators.frameworks import Chainer, PyTorch, SKLearn, TensorFlow
from jupyter_estimator.api.runs.experiment import Experiment
from jupyter_estimator.inside.errors import EstimatorError

if TYPE_CHECKING:
    from jupyter_estimator.api.workspace import Workspace


def test_their_packages() -> None:
    assert SKLearn(".").options.pip_packages == ["scikit-learn", "joblib", "numpy", "pandas", "scipy"]
    assert PyTorch(".", framework_version="2.9", use_gpu=True).options.pip_packages == ["torch==2.9.*", "numpy"]
    assert TensorFlow(".", framework_version="2.19.1", pip_packages=["tqdm"]).options.pip_packages == [
        "tensorflow==2.19.1",
        "numpy",
        "tqdm",
    ]
    assert Chainer(".", user_managed=True).options.pip_packages == []
    assert SKLearn(".", pip_packages=["Scikit_Learn<1.5", "numpy==1.26.*"]).options.pip_packages == [
        *("joblib", "pandas", "scipy"),
        *("Scikit_Learn<1.5", "numpy==1.26.*"),
    ]
    assert SKLearn.FRAMEWORK_NAME == "SKLearn"
    assert SKLearn.get_supported_versions() == []


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: SKLearn(".", node_count=2), "has no parameter 'node_count'"),
        (lambda: SKLearn(".", framework_version="newest"), "is no version of SKLearn"),
        (lambda: SKLearn(".", framework_version=1.5), "is no version of SKLearn"),
        (lambda: SKLearn(".", user_managed=True, framework_version="1.5"), "framework_version"),
        (lambda: SKLearn(".", user_managed=True, pip_packages=["x"]), "pip_packages"),
        (lambda: PyTorch(".", pip_packages="torch"), "takes a list"),
        (lambda: PyTorch(".", distributed_training=object()), "distributed_training cannot be"),
        (lambda: TensorFlow(".", worker_count=2), "worker_count=2"),
    ],
)
def test_what_they_refuse(make: Any, said: str) -> None:
    with pytest.raises(EstimatorError, match=said):
        make()


def test_scikit_learn_trains_with_its_own(ws: Workspace, tmp_path: Path) -> None:
    """From the index, as a user has it."""
    (tmp_path / "train.py").write_text(
        "import joblib, sklearn, sys\n"
        "from sklearn.datasets import load_iris\nfrom sklearn.linear_model import LogisticRegression\n"
        "from jupyter_estimator import Run\n"
        "X, y = load_iris(return_X_y=True)\nmodel = LogisticRegression(max_iter=500).fit(X, y)\n"
        "Run.get_context().log('accuracy', model.score(X, y))\njoblib.dump(model, 'outputs/iris.joblib')\nprint(sys.prefix)\n"
    )
    run = Experiment(ws, "page").submit(SKLearn(str(tmp_path), entry_script="train.py"))
    assert run.wait_for_completion()["status"] == "Completed"
    assert run.get_metrics()["accuracy"] > 0.9
    assert (run.directory.path / "user_logs" / "std_log.txt").read_text().startswith(str(ws.path / "environments"))
    model = run.register_model(model_name="sklearn-sample", model_path=None, model_framework="ScikitLearn")
    assert Path(model.download(tmp_path / "here")).name == "iris.joblib"

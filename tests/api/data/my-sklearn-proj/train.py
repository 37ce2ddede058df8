"""The main job: a real model trained on a real data set."""

from __future__ import annotations

import argparse
import warnings

import joblib
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

from jupyter_estimator import Run

parser = argparse.ArgumentParser()
parser.add_argument("--regularization", type=float)
parser.add_argument("--verbose", action="store_true")
asked = parser.parse_args()

warnings.simplefilter("ignore")
run = Run.get_context()
train, test, train_labels, test_labels = train_test_split(*load_digits(return_X_y=True), random_state=0)
for rounds in (5, 10, 20):
    model = LogisticRegression(C=1 / asked.regularization, max_iter=rounds).fit(train / 16, train_labels)
    accuracy = model.score(test / 16, test_labels)
    run.log("accuracy", accuracy)
    if asked.verbose:
        print(f"{rounds} rounds: {accuracy:.3f}")
run.log("regularization", asked.regularization)
joblib.dump(model, "outputs/model.joblib")

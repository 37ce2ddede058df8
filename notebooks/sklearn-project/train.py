"""Trains a classifier of handwritten digits; what a script for a run looks like when it lives in a folder."""

import argparse

import joblib
from digits import split
from sklearn.linear_model import LogisticRegression

from jupyter_estimator import Run

parser = argparse.ArgumentParser()
parser.add_argument("--regularization", type=float, default=1.0)
parser.add_argument("--verbose", action="store_true")
arguments = parser.parse_args()

run = Run.get_context()
X, X_test, y, y_test = split()
model = LogisticRegression(C=arguments.regularization, max_iter=2000).fit(X, y)
run.log("accuracy", model.score(X_test, y_test))
if arguments.verbose:
    print(f"trained on {len(X)} images, tested on {len(X_test)}")
joblib.dump(model, "outputs/model.joblib")

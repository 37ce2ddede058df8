"""Workspace, Experiment, Estimator, Run and their kin: a thin view of what is on disk."""

from __future__ import annotations

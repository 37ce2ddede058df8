"""From a request to a snapshot and an environment: same input, same id."""

from __future__ import annotations

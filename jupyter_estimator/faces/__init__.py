"""Magics, panel, server extension and command line: the same calls, different clothes."""

from __future__ import annotations

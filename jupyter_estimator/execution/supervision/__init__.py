"""Carrying one run from its start to its end, whoever dies meanwhile."""

"""Compute targets: where a run is carried out."""

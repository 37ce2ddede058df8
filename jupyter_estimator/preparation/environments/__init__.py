"""The software a run is given."""

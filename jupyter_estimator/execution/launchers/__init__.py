"""Launchers: as how many ranks a run is started, and how they find each other."""

"""Floor: carrying a run out. The supervisor, the compute targets, and what happens when something dies."""

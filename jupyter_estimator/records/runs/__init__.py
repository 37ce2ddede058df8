"""Run directories: what is known of one run, and its points as few."""

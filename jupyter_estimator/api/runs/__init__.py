"""Runs: submitting them, waiting for them, finding them again."""

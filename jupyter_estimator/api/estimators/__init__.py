"""Azure ML's estimators."""

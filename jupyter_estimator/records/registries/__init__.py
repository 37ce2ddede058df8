"""What a workspace keeps beside runs: environments, models, compute targets; data sets later."""

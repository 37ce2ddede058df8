"""What runs are given and what comes of them: data sets, models, compute targets."""

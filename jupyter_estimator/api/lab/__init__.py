"""What the user's Jupyter server shows: links to runs, TensorBoard."""

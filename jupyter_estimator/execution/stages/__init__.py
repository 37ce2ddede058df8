"""What is done before a script starts, a step at a time."""

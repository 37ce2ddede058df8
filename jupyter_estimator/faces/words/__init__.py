"""The words of the magics and of the command line, and what they do."""

"""Floor: what a script can import. Standard library only, any Python from 3.8, any image."""

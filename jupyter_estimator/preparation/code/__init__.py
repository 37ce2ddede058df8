"""From a cell, a folder or a notebook to a snapshot."""

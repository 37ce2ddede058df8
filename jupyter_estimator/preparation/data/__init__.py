"""The data a run is given: which files it is, and how they come to where the script looks for them."""

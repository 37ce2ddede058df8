"""What a view of a run is told."""

"""What makes up the metrics of a run, for every reader: lists, filters, views, pictures, get_metrics, TensorBoard."""

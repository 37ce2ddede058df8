"""The SQLite index of a workspace's runs. Never the truth: delete it and it is rebuilt."""

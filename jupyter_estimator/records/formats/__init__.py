"""Formats that others write and we read: journals, event files, what a terminal is sent, progress bars."""

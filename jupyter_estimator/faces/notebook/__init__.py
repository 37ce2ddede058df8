"""Magics, panel and pictures: what a notebook shows."""

"""Processes that are killed at every point where it could hurt."""

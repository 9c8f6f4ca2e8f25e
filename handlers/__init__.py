"""Slack in and out."""

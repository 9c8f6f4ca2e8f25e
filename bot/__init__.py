"""Liaison: trust between a contract manufacturer and its clients, kept in Slack."""

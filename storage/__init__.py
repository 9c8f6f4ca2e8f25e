"""Rows, repositories, outbox and migrations; rows never leave this room."""

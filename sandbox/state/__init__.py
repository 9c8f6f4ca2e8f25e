"""What the workspace knows: people, channels, messages, files; changed in one place."""

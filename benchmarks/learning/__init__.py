"""Learn what pieces of words speak for, from labelled messages."""

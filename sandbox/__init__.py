"""A Slack workspace on one's own machine; it knows nothing of the bot."""

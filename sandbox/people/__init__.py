"""What people do in Slack: the same acts for the page and for tests."""

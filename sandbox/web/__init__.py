"""The sandbox's HTTP side: Slack's Web API, its addresses, and the page."""

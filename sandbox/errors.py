"""What goes wrong: Slack refusing the app, and Slack's client refusing a person."""

from typing import Any


class SlackError(Exception):
    """The Web API answers `ok: false` with this code; `details` go beside it."""

    def __init__(self, code: str, **details: Any) -> None:
        super().__init__(code)
        self.code = code
        self.details = details


class RefusedError(Exception):
    """Slack's client would not let this person do that; the message says why."""

"""Wrap events, and write commands, clicks and submissions, exactly as Slack sends them."""

import hashlib
import itertools
from dataclasses import dataclass

from sandbox.delivery.events import Event
from sandbox.state.records import Channel, Json, User
from sandbox.state.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Install:
    """The app as installed in the host's workspace."""

    app_id: str
    bot_id: str
    bot_token: str
    app_token: str
    signing_secret: str


class EnvelopeShapes:
    """Write what the app receives; the teams in it are those of `slack-facts` on Slack Connect."""

    def __init__(self, *, workspace: Workspace, install: Install) -> None:
        self._workspace = workspace
        self._install = install
        self._numbers = itertools.count(1)

    def event(self, event: Event) -> Json:
        """Return the `event_callback` around an event.

        In a channel shared with another company the top-level `team_id` is the author's; the
        app's own is in `authorizations` and `context_team_id`.
        """
        host = self._workspace.host.id
        shared = event.channel is not None and event.channel.is_ext_shared
        team = event.source_team if shared and event.source_team else host
        number = next(self._numbers)
        digest = hashlib.sha256(f"event {number}".encode()).hexdigest()
        return {
            "token": "sandbox-verification",
            "team_id": team,
            "context_team_id": host,
            "context_enterprise_id": None,
            "api_app_id": self._install.app_id,
            "event": event.body,
            "type": "event_callback",
            "event_id": f"Ev0{digest[:9].upper()}",
            "event_time": self._workspace.now,
            "authorizations": [
                {
                    "enterprise_id": None,
                    "team_id": host,
                    "user_id": self._workspace.bot.id,
                    "is_bot": True,
                    "is_enterprise_install": False,
                }
            ],
            "is_ext_shared_channel": shared,
            "event_context": f"4-{digest[:32]}",
        }

    def command(
        self, user: User, channel: Channel, *, command: str, text: str, trigger_id: str, url: str
    ) -> Json:
        """Return a slash command's form."""
        return {
            "token": "sandbox-verification",
            "team_id": user.team_id,
            "team_domain": self._workspace.teams[user.team_id].domain,
            "channel_id": channel.id,
            "channel_name": channel.payload_name,
            "user_id": user.id,
            "user_name": user.name,
            "command": command,
            "text": text,
            "api_app_id": self._install.app_id,
            "is_enterprise_install": "false",
            "response_url": url,
            "trigger_id": trigger_id,
        }

    def interaction(self, kind: str, user: User, *, team: str, trigger_id: str | None) -> Json:
        """Return what all interactive payloads have in common."""
        record = self._workspace.teams[team]
        payload = {
            "type": kind,
            "team": {"id": record.id, "domain": record.domain},
            "user": {
                "id": user.id,
                "username": user.name,
                "name": user.name,
                "team_id": user.team_id,
            },
            "api_app_id": self._install.app_id,
            "token": "sandbox-verification",
            "enterprise": None,
            "is_enterprise_install": False,
        }
        if trigger_id is not None:
            payload["trigger_id"] = trigger_id
        return payload

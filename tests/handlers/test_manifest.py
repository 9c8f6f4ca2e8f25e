"""manifest.yml and the code name the same commands, shortcuts, events and scopes."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest

from bot.domain.inbox import DROPPED
from handlers import listeners
from handlers.views.ids import Command, Shortcut

ROOT = Path(__file__).parents[2]
SCHEMA = Path(__file__).parent / "data" / "slack-manifest.schema.1.0.0.json"

SCOPE_OF_EVENT = {
    "app_mention": "app_mentions:read",
    "message.channels": "channels:history",
    "message.groups": "groups:history",
    "message.im": "im:history",
    "reaction_added": "reactions:read",
    "subteam_members_changed": "usergroups:read",
    "user_change": "users:read",
    "channel_archive": "channels:read",
    "group_archive": "groups:read",
}


class Recorder(AsyncApp):
    """Bolt that remembers what was registered."""

    def __init__(self) -> None:
        super().__init__(token="xoxb-test", signing_secret="test")
        self.events: set[str] = set()
        self.commands: set[str] = set()
        self.shortcuts: set[str] = set()

    def event(self, event: Any, *args: Any, **kwargs: Any) -> Callable[..., Any]:
        if isinstance(event, str):
            self.events.add(event)
        return super().event(event, *args, **kwargs)

    def command(self, command: Any, *args: Any, **kwargs: Any) -> Callable[..., Any]:
        self.commands.add(str(command))
        return super().command(command, *args, **kwargs)

    def shortcut(self, constraints: Any, *args: Any, **kwargs: Any) -> Callable[..., Any]:
        self.shortcuts.add(str(constraints))
        return super().shortcut(constraints, *args, **kwargs)


@pytest.fixture(scope="module")
def manifest() -> dict[str, Any]:
    return dict(yaml.safe_load((ROOT / "manifest.yml").read_text()))


@pytest.fixture(scope="module")
def registered() -> Recorder:
    app = Recorder()
    listeners.register(app, desk=None)  # type: ignore[arg-type]  # registering touches no desk
    return app


def test_slack_would_take_the_manifest(manifest: dict[str, Any]) -> None:
    jsonschema.validate(manifest, json.loads(SCHEMA.read_text()))


def test_every_command_is_in_the_manifest_and_the_other_way_round(
    manifest: dict[str, Any], registered: Recorder
) -> None:
    named = {entry["command"] for entry in manifest["features"]["slash_commands"]}

    assert named == registered.commands == {command.value for command in Command}


def test_every_shortcut_is_in_the_manifest_and_the_other_way_round(
    manifest: dict[str, Any], registered: Recorder
) -> None:
    named = {entry["callback_id"] for entry in manifest["features"]["shortcuts"]}

    assert named == registered.shortcuts == {shortcut.value for shortcut in Shortcut}


def test_every_event_with_a_listener_is_subscribed(
    manifest: dict[str, Any], registered: Recorder
) -> None:
    subscribed = manifest["settings"]["event_subscriptions"]["bot_events"]
    kinds = {event.partition(".")[0] for event in subscribed}

    # Slack says unasked that it drops events.
    assert registered.events - {DROPPED} <= kinds


@pytest.mark.parametrize("event", ["app_uninstalled", "pin_added", "never_heard_of"])
async def test_an_event_nobody_listens_for_is_taken_all_the_same(
    registered: Recorder, event: str
) -> None:
    registered._async_middleware_list.clear()
    body = {"type": "event_callback", "team_id": "T1", "event": {"type": event}}

    answer = await registered.async_dispatch(AsyncBoltRequest(mode="socket_mode", body=body))

    assert answer.status == 200


def test_every_event_has_the_scope_it_needs(manifest: dict[str, Any]) -> None:
    scopes = set(manifest["oauth_config"]["scopes"]["bot"])
    subscribed = manifest["settings"]["event_subscriptions"]["bot_events"]

    needed = {SCOPE_OF_EVENT[event] for event in subscribed if event in SCOPE_OF_EVENT}
    assert needed <= scopes


def test_no_scope_is_asked_that_would_let_the_bot_pretend_or_intrude(
    manifest: dict[str, Any],
) -> None:
    scopes = set(manifest["oauth_config"]["scopes"]["bot"])

    assert not scopes & {"chat:write.public", "chat:write.customize", "channels:join"}
    assert "user" not in manifest["oauth_config"]["scopes"]

"""What the manifest does not ask for, the app may not do."""

from typing import Any

import aiohttp
import pytest

from sandbox.clock import Clock
from sandbox.driver import Sandbox
from tests.clocks import START
from tests.sandbox.manifests import without

CASES = [
    ("chat:write", "chat.postMessage", {"channel": "nonesuch-nv204", "text": "Hi"}),
    ("chat:write", "chat.update", {"channel": "nonesuch-nv204", "ts": "1.1", "text": "Hi"}),
    ("groups:history", "conversations.history", {"channel": "nonesuch-nv204"}),
    ("channels:history", "conversations.history", {"channel": "imaginara-int7"}),
    ("groups:history", "conversations.replies", {"channel": "nonesuch-nv204", "ts": "1.1"}),
    ("groups:read", "conversations.info", {"channel": "nonesuch-nv204"}),
    ("channels:read", "conversations.info", {"channel": "general"}),
    ("groups:read", "conversations.members", {"channel": "nonesuch-nv204"}),
    ("channels:read", "conversations.list", {}),
    ("channels:join", "conversations.join", {"channel": "general"}),
    ("im:write", "conversations.open", {"users": "U1"}),
    ("users:read", "users.info", {"user": "U1"}),
    ("users:read", "users.list", {}),
    ("users:read.email", "users.lookupByEmail", {"email": "a@b.example"}),
    ("usergroups:read", "usergroups.list", {}),
    ("usergroups:read", "usergroups.users.list", {"usergroup": "S1"}),
    ("team:read", "team.info", {}),
    ("reactions:write", "reactions.add", {"channel": "ops-triage", "timestamp": "1", "name": "x"}),
    ("reactions:read", "reactions.get", {"channel": "ops-triage", "timestamp": "1.1"}),
    ("pins:write", "pins.add", {"channel": "ops-triage", "timestamp": "1.1"}),
    ("bookmarks:write", "bookmarks.add", {"channel_id": "ops-triage"}),
    ("files:write", "files.getUploadURLExternal", {"filename": "a", "length": 1}),
    ("files:read", "files.info", {"file": "F1"}),
]


@pytest.mark.parametrize(("scope", "method", "args"), CASES, ids=lambda case: str(case)[:40])
async def test_a_method_without_its_scope_says_which_is_missing(
    scope: str, method: str, args: dict[str, Any]
) -> None:
    async with Sandbox(manifest=without(scope=scope), clock=Clock(START, rate=0)) as slack:
        for name in ("channel", "channel_id"):
            if name in args:
                args = {**args, name: slack.channel(args[name]).id}
        headers = {"Authorization": f"Bearer {slack.bot_token}"}
        async with (
            aiohttp.ClientSession(base_url=slack.api_url, headers=headers) as session,
            session.post(method, json=args) as response,
        ):
            answer = await response.json()

    assert answer["error"] == "missing_scope"
    assert scope in answer["needed"].split(",")
    assert scope not in answer["provided"].split(",")


async def test_email_is_kept_back_without_its_scope() -> None:
    async with Sandbox(manifest=without(scope="users:read.email")) as slack:
        headers = {"Authorization": f"Bearer {slack.bot_token}"}
        async with (
            aiohttp.ClientSession(base_url=slack.api_url, headers=headers) as session,
            session.get("users.info", params={"user": slack.person("ravi").id}) as response,
        ):
            answer = await response.json()

    assert "email" not in answer["user"]["profile"]

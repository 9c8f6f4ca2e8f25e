"""Every probe of the table is answered by the sandbox as Slack answers it."""

import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from sandbox.driver import Sandbox
from sandbox.people import gathering
from tests.sandbox.probes import METADATA, PROBES, SECTION, Probe, complaint, filled


@pytest.fixture
async def http(slack: Sandbox) -> AsyncIterator[aiohttp.ClientSession]:
    headers = {"Authorization": f"Bearer {slack.bot_token}"}
    async with aiohttp.ClientSession(base_url=slack.api_url, headers=headers) as session:
        yield session


async def ask(http: aiohttp.ClientSession, method: str, **args: Any) -> dict[str, Any]:
    async with http.post(method, json=args) as response:
        answer: dict[str, Any] = await response.json()
        return answer


async def lived_in(slack: Sandbox, http: aiohttp.ClientSession) -> dict[str, str]:
    """Say a few things and return what the probes call by name."""
    ravi, anna = slack.person("ravi"), slack.person("anna")
    channel = slack.channel("nonesuch-nv204").id
    theirs = await anna.say(channel, "Is lot 003 safe?")
    reply = await ask(http, "chat.postMessage", channel=channel, text="Noted", thread_ts=theirs)
    own = await ask(http, "chat.postMessage", channel=channel, text="Hi", metadata=METADATA)
    await ask(http, "reactions.add", channel=channel, timestamp=own["ts"], name="eyes")
    await ask(http, "views.publish", user_id=ravi.id, view={"type": "home", "blocks": SECTION})
    archived = await ravi.create_channel("old-private", is_private=True)
    gathering.invite(slack.world, ravi.user, archived, slack.person("liaison").user)
    await ravi.archive(archived)
    old_public = await ravi.create_channel("old-public")
    await ravi.archive(old_public)
    slack.deactivate("arjun")
    return {
        "bot": slack.bot_user_id,
        "team": slack.host_team_id,
        "client_team": slack.team("nonesuch"),
        "channel": channel,
        "internal": slack.channel("ops-triage").id,
        "public_elsewhere": slack.channel("general").id,
        "private_elsewhere": (await ravi.create_channel("secret", is_private=True)).id,
        "archived": archived.id,
        "archived_public": old_public.id,
        "theirs": theirs,
        "reply": reply["ts"],
        "own": own["ts"],
        "user": ravi.id,
        "email": ravi.user.email,
        "outsider": anna.id,
        "guest": slack.person("theo").id,
        "stranger_here": slack.person("jonas").id,
        "deactivated": slack.person("arjun").id,
        "group": slack.group("liaison-staff"),
    }


@pytest.mark.parametrize("probe", PROBES, ids=lambda probe: f"{probe.method}: {probe.says}")
async def test_the_web_api_answers_as_slack(
    slack: Sandbox, http: aiohttp.ClientSession, probe: Probe
) -> None:
    names = await lived_in(slack, http)

    answer = await ask(http, probe.method, **filled(probe.args, names))

    assert complaint(probe, answer, names) is None


def test_no_two_probes_say_the_same() -> None:
    said = [f"{probe.method}: {probe.says}" for probe in PROBES]

    assert len(said) == len(set(said))


@pytest.mark.parametrize("way", ["query", "get", "form", "json", "multipart"])
async def test_arguments_may_come_any_way(
    slack: Sandbox, http: aiohttp.ClientSession, way: str
) -> None:
    args = {
        "channel": slack.channel("ops-triage").id,
        "text": "Hello",
        "blocks": json.dumps(SECTION),
    }
    multipart = aiohttp.FormData()
    for name, value in args.items():
        multipart.add_field(name, value, content_type="text/plain")
    asked = {
        "query": lambda: http.post("chat.postMessage", params=args),
        "get": lambda: http.get("chat.postMessage", params=args),
        "form": lambda: http.post("chat.postMessage", data=args),
        "json": lambda: http.post("chat.postMessage", json={**args, "blocks": SECTION}),
        "multipart": lambda: http.post("chat.postMessage", data=multipart),
    }

    async with asked[way]() as response:
        answer = await response.json()

    assert answer["ok"] is True
    assert answer["message"]["blocks"][0]["text"]["text"] == "*Bold*"


async def test_a_message_is_pinned_once_and_says_so(
    slack: Sandbox, http: aiohttp.ClientSession
) -> None:
    channel = slack.channel("ops-triage").id
    ts = (await ask(http, "chat.postMessage", channel=channel, text="Keep"))["ts"]

    first = await ask(http, "pins.add", channel=channel, timestamp=ts)
    again = await ask(http, "pins.add", channel=channel, timestamp=ts)

    shown = (await ask(http, "conversations.history", channel=channel))["messages"][0]
    assert first == {"ok": True}
    assert again["error"] == "already_pinned"
    assert shown["pinned_to"] == [channel]
    assert shown["pinned_info"]["pinned_by"] == slack.bot_user_id
    assert slack.person("ravi").sees("ops-triage")[-1].is_pinned


async def test_a_token_may_stand_among_the_arguments(slack: Sandbox) -> None:
    async with (
        aiohttp.ClientSession(base_url=slack.api_url) as session,
        session.post("auth.test", data={"token": slack.bot_token}) as response,
    ):
        answer = await response.json()

    assert answer["user_id"] == slack.bot_user_id


@pytest.mark.parametrize(
    ("header", "error"),
    [({}, "not_authed"), ({"Authorization": "Bearer xoxb-wrong"}, "invalid_auth")],
)
async def test_only_the_apps_token_opens_the_door(
    slack: Sandbox, header: dict[str, str], error: str
) -> None:
    async with (
        aiohttp.ClientSession(base_url=slack.api_url, headers=header) as session,
        session.post("auth.test") as response,
    ):
        answer = await response.json()

    assert answer == {"ok": False, "error": error}


async def test_refused_blocks_are_told_with_a_json_pointer(
    slack: Sandbox, http: aiohttp.ClientSession
) -> None:
    blocks = [{"type": "section", "text": {"type": "mrkdwn", "text": ""}}]

    answer = await ask(
        http, "chat.postMessage", channel=slack.channel("ops-triage").id, blocks=blocks
    )

    assert answer["error"] == "invalid_blocks"
    assert "[json-pointer:/blocks/0/text/text]" in answer["response_metadata"]["messages"][0]


async def test_pages_of_history_lead_to_its_end(
    slack: Sandbox, http: aiohttp.ClientSession
) -> None:
    channel = slack.channel("ops-triage").id
    sent = [
        (await ask(http, "chat.postMessage", channel=channel, text=f"{n}"))["ts"] for n in range(7)
    ]
    seen: list[str] = []
    cursor = ""

    while True:
        page = await ask(http, "conversations.history", channel=channel, limit=3, cursor=cursor)
        seen += [message["ts"] for message in page["messages"]]
        cursor = page.get("response_metadata", {}).get("next_cursor", "")
        if not cursor:
            break

    assert seen == sent[::-1]


async def test_from_an_oldest_on_the_pages_go_forward(
    slack: Sandbox, http: aiohttp.ClientSession
) -> None:
    channel = slack.channel("ops-triage").id
    sent = [
        (await ask(http, "chat.postMessage", channel=channel, text=f"{n}"))["ts"] for n in range(5)
    ]

    page = await ask(http, "conversations.history", channel=channel, oldest=sent[0], limit=2)

    assert [message["ts"] for message in page["messages"]] == [sent[2], sent[1]]


async def test_timestamps_never_repeat_while_the_clock_stands(
    slack: Sandbox, http: aiohttp.ClientSession
) -> None:
    channel = slack.channel("ops-triage").id

    sent = [
        (await ask(http, "chat.postMessage", channel=channel, text="x"))["ts"] for _ in range(5)
    ]

    assert len(set(sent)) == 5
    assert sent == sorted(sent)


async def test_an_update_without_blocks_takes_them_away_and_is_marked(
    slack: Sandbox, http: aiohttp.ClientSession
) -> None:
    channel = slack.channel("ops-triage").id
    ts = (await ask(http, "chat.postMessage", channel=channel, text="-", blocks=SECTION))["ts"]

    await ask(http, "chat.update", channel=channel, ts=ts, text="-", blocks=SECTION)
    quiet = slack.person("ravi").sees(channel)[0]
    await ask(http, "chat.update", channel=channel, ts=ts, text="Plain")
    marked = slack.person("ravi").sees(channel)[0]

    assert (quiet.edited, len(quiet.blocks)) == (None, 1)
    assert marked.edited is not None
    assert marked.blocks == []


async def test_an_update_keeps_metadata_unless_told(
    slack: Sandbox, http: aiohttp.ClientSession
) -> None:
    ravi, channel = slack.person("ravi"), slack.channel("ops-triage").id
    ts = (await ask(http, "chat.postMessage", channel=channel, text="-", metadata=METADATA))["ts"]

    await ask(http, "chat.update", channel=channel, ts=ts, text="New")
    kept = ravi.sees(channel)[0].metadata
    await ask(http, "chat.update", channel=channel, ts=ts, text="New", metadata={})
    removed = ravi.sees(channel)[0].metadata

    assert kept == METADATA
    assert removed is None


async def test_a_reply_to_a_deleted_message_lands_in_the_channel(
    slack: Sandbox, http: aiohttp.ClientSession
) -> None:
    anna, channel = slack.person("anna"), slack.channel("nonesuch-nv204").id
    ts = await anna.say(channel, "Never mind")
    await anna.delete(channel, ts)

    answer = await ask(http, "chat.postMessage", channel=channel, text="Re", thread_ts=ts)

    assert "thread_ts" not in answer["message"]
    assert [message.text for message in anna.sees(channel)] == ["Re"]


async def test_an_uninstalled_app_is_shut_out(slack: Sandbox, http: aiohttp.ClientSession) -> None:
    slack.world.uninstall()

    answer = await ask(http, "auth.test")

    assert answer["error"] == "account_inactive"


async def test_a_stranger_is_told_as_such_once_the_last_shared_channel_is_gone(
    slack: Sandbox, http: aiohttp.ClientSession
) -> None:
    oliver = slack.person("oliver").id
    slack.unshare("utopos-dp3", "utopos")

    info = await ask(http, "users.info", user=oliver)
    opened = await ask(http, "conversations.open", users=oliver)

    assert info["user"]["is_stranger"] is True
    assert opened["error"] == "user_not_visible"

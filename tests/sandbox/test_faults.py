"""What goes wrong on demand goes wrong as it does with Slack, and is written down."""

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.driver import Sandbox
from tests.sandbox.ears import Ears


async def test_a_lost_reply_leaves_the_message(slack: Sandbox, client: AsyncWebClient) -> None:
    channel = slack.channel("ops-triage").id
    slack.faults.set(lose_replies=1)

    with pytest.raises(aiohttp.ClientError):
        await client.chat_postMessage(channel=channel, text="Once")
    await client.chat_postMessage(channel=channel, text="Twice")

    assert [m.text for m in slack.person("ravi").sees(channel)] == ["Once", "Twice"]
    assert slack.faults.on.lose_replies == 0


@pytest.mark.parametrize(("fault", "stored"), [("fail_before", 0), ("fail_after", 1)])
async def test_an_error_page_says_nothing_about_what_was_stored(
    slack: Sandbox, client: AsyncWebClient, fault: str, stored: int
) -> None:
    channel = slack.channel("ops-triage").id
    slack.faults.set(**{fault: 1})

    with pytest.raises((SlackApiError, aiohttp.ClientError)):
        await client.chat_postMessage(channel=channel, text="Maybe")

    assert len(slack.person("ravi").sees(channel)) == stored


async def test_faults_strike_the_methods_they_are_told_to(
    slack: Sandbox, client: AsyncWebClient
) -> None:
    slack.faults.set(fail_before=1, methods=["users.info"])

    await client.chat_postMessage(channel=slack.channel("ops-triage").id, text="Fine")
    with pytest.raises((SlackApiError, aiohttp.ClientError)):
        await client.users_info(user=slack.person("ravi").id)


async def test_a_dropped_connection_stores_nothing(slack: Sandbox, client: AsyncWebClient) -> None:
    channel = slack.channel("ops-triage").id
    slack.faults.set(drop_before=1)

    with pytest.raises(aiohttp.ClientError):
        await client.chat_postMessage(channel=channel, text="Never")

    assert slack.person("ravi").sees(channel) == []


async def test_calls_are_refused_with_the_errors_asked_for(
    slack: Sandbox, client: AsyncWebClient
) -> None:
    channel = slack.channel("ops-triage").id
    slack.faults.set(refusals=["internal_error", "ratelimited"])

    answers = []
    for _ in range(2):
        with pytest.raises(SlackApiError) as refused:
            await client.chat_postMessage(channel=channel, text="x")
        answers.append((refused.value.response["error"], refused.value.response.status_code))
    await client.chat_postMessage(channel=channel, text="Third time lucky")

    assert answers == [("internal_error", 200), ("ratelimited", 429)]


async def test_a_mute_socket_is_open_yet_silent() -> None:
    async with Sandbox(ack_within=0.05, retry_after=()) as slack, Ears(slack) as ears:
        slack.faults.set(is_mute=True)
        await slack.person("anna").say("nonesuch-nv204", "Anybody?")
        await slack.idle()
        silent = list(ears.envelopes)
        slack.faults.set(is_mute=False)
        await slack.person("anna").say("nonesuch-nv204", "Now?")
        await slack.idle()

    assert silent == []
    assert [e["payload"]["event"]["text"] for e in ears.envelopes] == ["Now?"]


@pytest.mark.parametrize(
    ("switch", "frames"),
    [("refresh_sockets", ["refresh_requested"]), ("cut_sockets", [])],
)
async def test_sockets_end_at_the_press_of_a_switch(
    slack: Sandbox, ears: Ears, switch: str, frames: list[str]
) -> None:
    slack.faults.set(**{switch: True})
    await ears._reader

    assert [frame["reason"] for frame in ears.frames] == frames
    assert getattr(slack.faults.on, switch) is False


async def test_when_slack_is_down_nothing_goes_either_way(slack: Sandbox, ears: Ears) -> None:
    slack.faults.set(is_down=True)

    async with ears._session.post(f"{slack.api_url}auth.test") as response:
        answer = (response.status, response.content_type)
    await slack.person("ravi").command("ops-triage", "/liaison help")

    assert answer == (503, "text/html")
    assert ears.envelopes == []
    await ears._reader
    assert ears.socket.closed


async def test_a_burst_of_posts_meets_429_with_the_seconds_to_wait() -> None:
    seconds = [0.0]
    async with Sandbox(elapsed=lambda: seconds[0]) as slack:
        slack.faults.set(rate_limits=True)
        client = AsyncWebClient(token=slack.bot_token, base_url=slack.api_url, retry_handlers=[])
        channel, other = slack.channel("ops-triage").id, slack.channel("nonesuch-nv204").id
        for _ in range(20):
            await client.chat_postMessage(channel=channel, text="x")

        with pytest.raises(SlackApiError) as limited:
            await client.chat_postMessage(channel=channel, text="x")
        await client.chat_postMessage(channel=other, text="Another channel is free")
        seconds[0] += 1.0
        await client.chat_postMessage(channel=channel, text="A second later as well")

    assert limited.value.response.status_code == 429
    assert limited.value.response.headers["Retry-After"] == "1"
    assert limited.value.response["error"] == "ratelimited"


async def test_a_tier_is_counted_by_the_minute() -> None:
    seconds = [0.0]
    async with Sandbox(elapsed=lambda: seconds[0]) as slack:
        slack.faults.set(rate_limits=True)
        client = AsyncWebClient(token=slack.bot_token, base_url=slack.api_url, retry_handlers=[])
        for _ in range(20):
            await client.usergroups_list()

        with pytest.raises(SlackApiError) as limited:
            await client.usergroups_list()

    assert limited.value.response.headers["Retry-After"] == "3"


async def test_the_journal_tells_both_ways_without_secrets(slack: Sandbox, ears: Ears) -> None:
    await slack.person("ravi").command("ops-triage", "/liaison help")
    await ears.call("chat.postMessage", channel="C0", text="x")

    command, post = list(slack.journal.entries)[-2:]
    assert (command["direction"], command["kind"], command["name"]) == (
        "out",
        "command",
        "/liaison",
    )
    assert (post["direction"], post["ok"], post["error"]) == ("in", False, "channel_not_found")
    written = str(list(slack.journal.entries))
    secrets = [slack.bot_token, slack.app_token, ears.envelopes[0]["payload"]["response_url"]]
    assert not any(secret in written for secret in secrets)

"""What is not acknowledged comes again; sockets come, go and share the work."""

from typing import Any

from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.driver import Sandbox
from tests.sandbox.ears import Ears


async def test_an_unacknowledged_event_comes_again_in_new_envelopes() -> None:
    async with (
        Sandbox(ack_within=0.05, retry_after=(0.0, 0.01, 0.01)) as slack,
        Ears(slack) as ears,
    ):
        ears.is_deaf = True

        await slack.person("anna").say("nonesuch-nv204", "Hello")
        await ears.heard(4)

    attempts = [envelope["retry_attempt"] for envelope in ears.envelopes]
    assert attempts == [0, 1, 2, 3]
    assert [e["retry_reason"] for e in ears.envelopes] == ["", "timeout", "timeout", "timeout"]
    assert len({e["envelope_id"] for e in ears.envelopes}) == 4
    assert len({e["payload"]["event_id"] for e in ears.envelopes}) == 1


async def test_an_acknowledged_event_comes_once(slack: Sandbox, ears: Ears) -> None:
    await slack.person("anna").say("nonesuch-nv204", "Hello")

    await slack.idle()
    assert len(ears.envelopes) == 1


async def test_what_a_dying_socket_held_goes_to_the_next() -> None:
    async with Sandbox(retry_after=(0.05, 60)) as slack:
        async with Ears(slack) as first:
            first.is_deaf = True
            await slack.person("anna").say("nonesuch-nv204", "Hello")
            await first.heard(1)
        async with Ears(slack) as second:
            await second.heard(1)

    assert len(first.envelopes) == 1
    assert second.envelopes[0]["retry_attempt"] == 1
    assert second.envelopes[0]["payload"] == first.envelopes[0]["payload"]


async def test_each_envelope_goes_to_one_of_the_sockets(slack: Sandbox) -> None:
    async with Ears(slack) as one, Ears(slack) as other:
        for number in range(6):
            await slack.person("anna").say("nonesuch-nv204", f"{number}")
        await slack.idle()

    assert (len(one.envelopes), len(other.envelopes)) == (3, 3)


async def test_a_ticket_opens_one_socket(slack: Sandbox, ears: Ears) -> None:
    async with ears._session.get(ears.url.replace("ws://", "http://")) as response:
        status = response.status

    assert status == 403


async def test_an_eleventh_socket_is_refused(slack: Sandbox, ears: Ears) -> None:
    sockets = []
    for _ in range(9):
        opened = await ears.call("apps.connections.open", token=slack.app_token)
        sockets.append(await ears._session.ws_connect(opened["url"]))

    answer = await ears.call("apps.connections.open", token=slack.app_token)

    assert answer["error"] == "too_many_websockets"
    for socket in sockets:
        await socket.close()


async def test_slack_asks_for_a_new_socket_before_it_closes_one(slack: Sandbox, ears: Ears) -> None:
    await slack.world.sockets.disconnect("warning")
    await slack.world.sockets.disconnect("refresh_requested")
    await ears._reader

    assert [frame["reason"] for frame in ears.frames] == ["warning", "refresh_requested"]
    assert ears.socket.closed


async def test_bolt_comes_back_after_a_refresh_and_hears_what_it_missed() -> None:
    heard: list[str] = []
    async with Sandbox(ack_within=0.5, retry_after=(0.2, 0.2, 0.2)) as slack:
        app = AsyncApp(client=AsyncWebClient(token=slack.bot_token, base_url=slack.api_url))

        @app.event("app_mention")
        async def _hear(event: dict[str, Any]) -> None:
            heard.append(event["text"])

        @app.event("message")
        async def _ignore() -> None:
            pass

        handler = AsyncSocketModeHandler(
            app, slack.app_token, web_client=AsyncWebClient(base_url=slack.api_url)
        )
        await handler.connect_async()
        await slack.world.sockets.disconnect("refresh_requested")

        await slack.person("anna").say("nonesuch-nv204", "@Liaison still there?")
        await slack.until(lambda: heard)
        await handler.close_async()

    assert len(heard) >= 1


async def test_events_may_come_twice_and_out_of_order(slack: Sandbox, ears: Ears) -> None:
    slack.faults.set(swap_events=1)
    anna = slack.person("anna")

    first = await anna.say("nonesuch-nv204", "First")
    slack.faults.set(duplicate_events=1)
    second = await anna.say("nonesuch-nv204", "Second")
    await slack.idle()

    heard = [body["event"]["ts"] for body in ears.events("message")]
    assert heard == [second, second, first]


async def test_two_hundred_mentions_are_acknowledged_within_three_seconds(
    slack: Sandbox, ears: Ears
) -> None:
    anna = slack.person("anna")

    for number in range(200):
        await anna.say("nonesuch-nv204", f"@Liaison {number}")
    await slack.idle()

    acks = [entry for entry in slack.journal.entries if entry["direction"] == "out"]
    assert len(acks) == 400
    assert max(entry["ms"] for entry in acks) < 3000

"""The socket comes back from everything but a refused token, and stops in order."""

import asyncio
import logging
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from handlers.socket import RefusedBySlackError
from storage.engine import Database
from tests.handlers.fake_slack_socket import FakeSlackSocket, fake_slack_socket
from tests.handlers.socket_bot import HURRIED, a_bot, connected
from tests.handlers.wire import message, until


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlackSocket]:
    async with fake_slack_socket() as fake:
        yield fake


async def test_ten_disconnect_frames_leave_one_working_socket(
    slack: FakeSlackSocket, file_database: Database
) -> None:
    async with a_bot(slack, file_database) as bot:
        await connected(bot, slack)
        for _ in range(10):
            await slack.disconnect()
        await until(lambda: bot.repairs >= 1)
        await connected(bot, slack)

        await slack.ack(await slack.send("events_api", message(1)))


async def test_a_burnt_ticket_is_not_tried_for_ever(
    slack: FakeSlackSocket, file_database: Database
) -> None:
    slack.broken_handshakes = 1
    async with a_bot(slack, file_database) as bot:
        await connected(bot, slack)

        await slack.ack(await slack.send("events_api", message(1)))
        assert len(slack.tickets_asked) == 2


async def test_a_ticket_burnt_in_reconnecting_is_replaced(
    slack: FakeSlackSocket, file_database: Database
) -> None:
    async with a_bot(slack, file_database) as bot:
        await connected(bot, slack)
        slack.broken_handshakes = 1
        await slack.disconnect()
        await until(lambda: bot.repairs == 1)

        await slack.ack(await slack.send("events_api", message(1)))
        assert bot.repairs == 1


async def test_a_socket_that_hears_nothing_is_replaced(
    slack: FakeSlackSocket, file_database: Database
) -> None:
    async with a_bot(slack, file_database) as bot:
        await connected(bot, slack)
        slack.answers_pings = False
        await until(lambda: not bot.transport.connected)
        slack.answers_pings = True
        await until(lambda: bot.transport.connected)

        await slack.ack(await slack.send("events_api", message(1)))


async def test_a_library_that_gave_up_is_replaced(
    slack: FakeSlackSocket, file_database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    async with a_bot(slack, file_database) as bot:
        await connected(bot, slack)
        client = bot.transport._client
        assert client
        assert client.current_session_monitor
        client.current_session_monitor.cancel()
        client.auto_reconnect_enabled = False
        await slack.sockets[-1].close()
        await until(lambda: bot.repairs == 1)

        await slack.ack(await slack.send("events_api", message(1)))
    assert "not connected" in caplog.text


async def test_a_reconnection_that_gets_stuck_is_begun_anew(
    slack: FakeSlackSocket, file_database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    async with a_bot(slack, file_database) as bot:
        await connected(bot, slack)
        slack.gives_tickets.clear()
        await slack.disconnect()
        await until(lambda: "stuck connecting" in caplog.text)
        slack.gives_tickets.set()
        await until(lambda: bot.repairs == 1)

        await slack.ack(await slack.send("events_api", message(1)))


async def test_a_proxy_of_the_environment_does_not_stand_in_the_way(
    slack: FakeSlackSocket, file_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    async with a_bot(slack, file_database) as bot:
        await connected(bot, slack)


@pytest.mark.parametrize("code", ["invalid_auth", "account_inactive", "not_allowed_token_type"])
async def test_a_refused_token_ends_it_with_what_to_do(
    slack: FakeSlackSocket, file_database: Database, code: str
) -> None:
    slack.refusals = [{"error": code}]
    async with a_bot(slack, file_database) as bot:
        with pytest.raises(RefusedBySlackError, match=f"SLACK_APP_TOKEN.*{code}"):
            await bot.running
    assert len(slack.tickets_asked) == 1


async def test_slack_out_of_reach_is_tried_again_and_spoken_of_once_a_minute(
    slack: FakeSlackSocket, file_database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    slack.refusals = [502, 503, {"error": "internal_error"}, {"error": "fatal_error"}, 500]
    with caplog.at_level(logging.WARNING, "handlers.socket"):
        async with a_bot(slack, file_database) as bot:
            await connected(bot, slack)

    assert caplog.text.count("Slack cannot be reached") == 1
    assert len(slack.tickets_asked) == 6


async def test_a_port_nobody_listens_on_is_tried_again(file_database: Database) -> None:
    slack = FakeSlackSocket()
    slack.base = "http://127.0.0.1:9"
    async with a_bot(slack, file_database) as bot:
        await asyncio.sleep(0.3)

        assert not bot.running.done()
        assert not bot.transport.connected


async def test_a_rate_limit_is_waited_out(slack: FakeSlackSocket, file_database: Database) -> None:
    slack.refusals = [{"error": "ratelimited", "retry": 1}]
    async with a_bot(slack, file_database) as bot:
        await connected(bot, slack)

    assert slack.tickets_asked[1] - slack.tickets_asked[0] >= 1


async def test_stopping_acknowledges_what_is_under_way_and_closes(
    slack: FakeSlackSocket, file_database: Database
) -> None:
    begun, may_end = asyncio.Event(), asyncio.Event()

    async def slow_bolt(_request: AsyncBoltRequest) -> BoltResponse:
        begun.set()
        await may_end.wait()
        return BoltResponse(status=200, body="")

    patient = replace(HURRIED, close=2.0)
    async with a_bot(slack, file_database, dispatch=slow_bolt, patience=patient) as bot:
        await connected(bot, slack)
        envelope = await slack.send("interactive", {})
        await begun.wait()
        bot.running.cancel()
        await asyncio.sleep(0.05)
        may_end.set()

        await slack.ack(envelope)
        await until(lambda: slack.open_sockets == 0)


async def test_a_socket_that_closes_before_the_answer_is_no_error(
    slack: FakeSlackSocket, file_database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    begun, may_end = asyncio.Event(), asyncio.Event()

    async def slow_bolt(_request: AsyncBoltRequest) -> BoltResponse:
        begun.set()
        await may_end.wait()
        return BoltResponse(status=200, body="")

    async with a_bot(slack, file_database, dispatch=slow_bolt) as bot:
        await connected(bot, slack)
        await slack.send("interactive", {})
        await begun.wait()
        slack.gives_tickets.clear()
        await slack.sockets[-1].close()
        may_end.set()
        with caplog.at_level(logging.INFO, "handlers.socket"):
            await until(lambda: "before the answer to interactive" in caplog.text)
        slack.gives_tickets.set()
        await connected(bot, slack)

    assert "Traceback" not in caplog.text


async def test_nothing_is_left_behind_after_many_rebuilds(
    slack: FakeSlackSocket, file_database: Database
) -> None:
    before = len(asyncio.all_tasks())
    slack.broken_handshakes = 3
    async with a_bot(slack, file_database) as bot:
        await connected(bot, slack)
    await until(lambda: slack.open_sockets == 0)

    assert len(asyncio.all_tasks()) == before

"""The socket comes back from everything but a refused token, and acknowledges what it took."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from handlers.envelopes import Envelopes
from handlers.socket import Patience, RefusedBySlackError, SocketTransport
from storage.engine import Database
from tests.handlers.fake_slack_socket import FakeSlackSocket, fake_slack_socket
from tests.handlers.wire import an_intake, message, refuse_all, stored, until

HURRIED = Patience(
    ping=0.1,
    check=0.05,
    disconnected=0.5,
    connect=0.4,
    close=0.2,
    shortest_pause=0.01,
    longest_pause=0.05,
    between_words=60.0,
)


class Bot:
    """A running transport and what it did."""

    def __init__(self, transport: SocketTransport, running: asyncio.Task[None]) -> None:
        self.transport = transport
        self.running = running
        self.repairs = 0


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlackSocket]:
    async with fake_slack_socket() as fake:
        yield fake


@pytest.fixture
def file_database(sqlite_template: Path, tmp_path: Path) -> Any:
    path = tmp_path / "liaison.db"
    path.write_bytes(sqlite_template.read_bytes())
    database = Database(f"sqlite:///{path}")
    yield database
    database.dispose()


@asynccontextmanager
async def a_bot(
    slack: FakeSlackSocket,
    database: Database,
    *,
    dispatch: Callable[[AsyncBoltRequest], Awaitable[BoltResponse]] = refuse_all,
    patience: Patience = HURRIED,
) -> AsyncIterator[Bot]:
    async def repair() -> None:
        bot.repairs += 1

    async with an_intake(database) as intake:
        transport = SocketTransport(
            app_token="xapp-1-test",
            base_url=f"{slack.base}/api/",
            envelopes=Envelopes(intake=intake, dispatch=dispatch),
            on_reconnect=repair,
            patience=patience,
            proxy=None,
        )
        bot = Bot(transport, asyncio.create_task(transport.run()))
        yield bot
        bot.running.cancel()
        await asyncio.gather(bot.running, return_exceptions=True)


async def connected(bot: Bot, slack: FakeSlackSocket) -> None:
    await until(lambda: bot.transport.connected and slack.open_sockets == 1)


async def test_an_event_is_stored_before_it_is_acknowledged(
    slack: FakeSlackSocket, database: Database
) -> None:
    async with a_bot(slack, database) as bot:
        await connected(bot, slack)
        envelope = await slack.send("events_api", message(1))

        assert await slack.ack(envelope) == {"envelope_id": envelope}
        assert stored(database) == {"Ev1"}


async def test_a_redelivery_is_acknowledged_and_absorbed(
    slack: FakeSlackSocket, file_database: Database
) -> None:
    async with a_bot(slack, file_database) as bot:
        await connected(bot, slack)
        await slack.ack(await slack.send("events_api", message(1)))
        again = await slack.send("events_api", message(1), retry_attempt=1, retry_reason="timeout")

        await slack.ack(again)
        assert stored(file_database) == {"Ev1"}


@pytest.mark.parametrize("payload", [None, [], "plain", {}, 7])
async def test_nonsense_is_kept_aside_and_acknowledged(
    slack: FakeSlackSocket, file_database: Database, payload: object
) -> None:
    async with a_bot(slack, file_database) as bot:
        await connected(bot, slack)

        await slack.ack(await slack.send("events_api", payload))
        (kept,) = stored(file_database)
        assert kept.startswith("malformed:")


async def test_what_cannot_be_stored_is_not_acknowledged(
    slack: FakeSlackSocket, file_database: Database
) -> None:
    with file_database.unit_of_work() as unit:
        unit.session.connection().exec_driver_sql("ALTER TABLE inbox RENAME TO elsewhere")
    async with a_bot(slack, file_database) as bot:
        await connected(bot, slack)
        lost = await slack.send("events_api", message(1))
        with pytest.raises(TimeoutError):
            await slack.ack(lost, limit=0.3)
        with file_database.unit_of_work() as unit:
            unit.session.connection().exec_driver_sql("ALTER TABLE elsewhere RENAME TO inbox")

        await slack.ack(await slack.send("events_api", message(1)))
        assert stored(file_database) == {"Ev1"}


@pytest.mark.parametrize(
    ("answer", "payload"),
    [
        (BoltResponse(status=200, body=""), None),
        (BoltResponse(status=200, body="done"), {"text": "done"}),
        (
            BoltResponse(status=200, body={"response_action": "clear"}),
            {"response_action": "clear"},
        ),
    ],
)
async def test_an_interaction_is_acknowledged_with_bolts_answer(
    slack: FakeSlackSocket,
    file_database: Database,
    answer: BoltResponse,
    payload: dict[str, str] | None,
) -> None:
    asked: list[AsyncBoltRequest] = []

    async def bolt(request: AsyncBoltRequest) -> BoltResponse:
        asked.append(request)
        return answer

    async with a_bot(slack, file_database, dispatch=bolt) as bot:
        await connected(bot, slack)
        envelope = await slack.send("interactive", {"type": "view_submission"}, retry_attempt=2)

        ack = await slack.ack(envelope)
    assert ack.get("payload") == payload
    assert asked[0].body == {"type": "view_submission"}
    assert asked[0].headers["x-slack-retry-num"] == ["2"]


async def test_only_a_200_of_bolts_is_an_acknowledgement(
    slack: FakeSlackSocket, file_database: Database
) -> None:
    async def bolt(_request: AsyncBoltRequest) -> BoltResponse:
        return BoltResponse(status=404, body="unhandled")

    async with a_bot(slack, file_database, dispatch=bolt) as bot:
        await connected(bot, slack)
        envelope = await slack.send("slash_commands", {"command": "/query"})

        with pytest.raises(TimeoutError):
            await slack.ack(envelope, limit=0.2)


async def test_a_listener_that_breaks_leaves_the_socket_alive(
    slack: FakeSlackSocket, file_database: Database
) -> None:
    async with a_bot(slack, file_database) as bot:
        await connected(bot, slack)
        await slack.send("interactive", {})

        await slack.ack(await slack.send("events_api", message(1)))


async def test_ten_disconnect_frames_leave_one_working_socket(
    slack: FakeSlackSocket, file_database: Database
) -> None:
    async with a_bot(slack, file_database) as bot:
        await connected(bot, slack)
        for _ in range(10):
            await slack.disconnect()
        await until(lambda: bot.transport.reconnects >= 1)
        await connected(bot, slack)

        await slack.ack(await slack.send("events_api", message(1)))
        await until(lambda: bot.repairs == bot.transport.reconnects)


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
        await until(lambda: bot.transport.reconnects == 1)

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
        await until(lambda: bot.transport.reconnects == 1)

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
        await until(lambda: bot.transport.reconnects == 1)

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


async def test_nothing_is_left_behind_after_many_rebuilds(
    slack: FakeSlackSocket, file_database: Database
) -> None:
    before = len(asyncio.all_tasks())
    slack.broken_handshakes = 3
    async with a_bot(slack, file_database) as bot:
        await connected(bot, slack)
    await until(lambda: slack.open_sockets == 0)

    assert len(asyncio.all_tasks()) == before

"""What comes through the socket is stored, then acknowledged; the rest is answered by Bolt."""

from collections.abc import AsyncIterator

import pytest
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from storage.engine import Database
from tests.handlers.fake_slack_socket import FakeSlackSocket, fake_slack_socket
from tests.handlers.socket_bot import a_bot, connected
from tests.handlers.wire import message, stored


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlackSocket]:
    async with fake_slack_socket() as fake:
        yield fake


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

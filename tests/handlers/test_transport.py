"""Over HTTP only what Slack signed comes in, and an answer of 200 means it is stored."""

import asyncio
import json
from collections.abc import AsyncIterator
from urllib.parse import urlencode

import pytest
from aiohttp import ClientSession
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from handlers.intake import Intake
from handlers.transport import http_app
from storage.engine import Database
from tests.handlers.wire import (
    an_intake,
    http_bot,
    message,
    post,
    probes,
    refuse_all,
    signed,
    stored,
)


@pytest.fixture
async def intake(database: Database) -> AsyncIterator[Intake]:
    async with an_intake(database) as intake:
        yield intake


@pytest.fixture
async def session() -> AsyncIterator[ClientSession]:
    async with ClientSession(trust_env=False) as session:
        yield session


async def test_an_event_is_stored_before_it_is_acknowledged(
    database: Database, intake: Intake, session: ClientSession
) -> None:
    async with http_bot(intake) as base:
        status = await post(session, f"{base}/slack/events", message(1))

        assert status == 200
        assert stored(database) == {"Ev1"}


async def test_a_redelivery_is_acknowledged_and_absorbed(
    database: Database, intake: Intake, session: ClientSession
) -> None:
    async with http_bot(intake) as base:
        statuses = [
            await post(session, f"{base}/slack/events", message(1), **{"X-Slack-Retry-Num": str(n)})
            for n in range(3)
        ]

        assert statuses == [200, 200, 200]
        assert stored(database) == {"Ev1"}


@pytest.mark.parametrize(
    "forged",
    [
        {"X-Slack-Signature": "v0=00"},
        {"X-Slack-Signature": "v0=é"},
        {"X-Slack-Signature": ""},
        {"X-Slack-Request-Timestamp": "soon"},
        {"X-Slack-Request-Timestamp": ""},
        {"X-Slack-Request-Timestamp": "9" * 400},
        {"X-Slack-Request-Timestamp": "1"},
        signed(json.dumps(message(1)), secret="another-secret"),
        signed(json.dumps(message(1)), age=400),
        signed(json.dumps(message(1)), age=-4000),
    ],
)
async def test_what_slack_did_not_sign_just_now_is_refused(
    database: Database, intake: Intake, session: ClientSession, forged: dict[str, str]
) -> None:
    async with http_bot(intake) as base:
        status = await post(session, f"{base}/slack/events", message(1), **forged)

        assert status == 401
        assert stored(database) == set()


async def test_a_request_without_signature_or_text_is_refused(
    intake: Intake, session: ClientSession
) -> None:
    async with http_bot(intake) as base:
        async with session.post(f"{base}/slack/events", data=b"{}") as unsigned:
            assert unsigned.status == 401
        async with session.post(
            f"{base}/slack/events", data=b"\xff\xfe", headers=signed("{}")
        ) as no_text:
            assert no_text.status == 401


def test_without_a_secret_there_is_no_door(intake: Intake) -> None:
    with pytest.raises(ValueError, match="signing_secret"):
        http_app(signing_secret=" ", intake=intake, dispatch=refuse_all, probes=probes())


async def test_the_address_is_verified_with_slacks_challenge(
    intake: Intake, session: ClientSession
) -> None:
    text = json.dumps({"type": "url_verification", "challenge": "3eZbrw"})
    async with (
        http_bot(intake) as base,
        session.post(f"{base}/slack/events", data=text, headers=signed(text)) as answer,
    ):
        assert await answer.json() == {"challenge": "3eZbrw"}


@pytest.mark.parametrize("nonsense", ["not JSON", "[]", "{}", "[" * 5000, '"\\ud800"', "null"])
async def test_signed_nonsense_is_kept_aside_once_and_acknowledged(
    database: Database, intake: Intake, session: ClientSession, nonsense: str
) -> None:
    async with http_bot(intake) as base:
        statuses = [await post(session, f"{base}/slack/events", nonsense) for _ in range(2)]

        assert statuses == [200, 200]
        (kept,) = stored(database)
        assert kept.startswith("malformed:")


async def test_a_request_larger_than_slack_sends_is_refused(
    database: Database, intake: Intake, session: ClientSession
) -> None:
    async with http_bot(intake) as base:
        status = await post(session, f"{base}/slack/events", "x" * 1_000_001)

        assert status == 413
        assert stored(database) == set()


async def test_a_command_is_answered_by_bolt_and_cannot_steer_it(
    intake: Intake, session: ClientSession
) -> None:
    asked: list[AsyncBoltRequest] = []

    async def bolt(request: AsyncBoltRequest) -> BoltResponse:
        asked.append(request)
        return BoltResponse(status=200, body={"text": "One query is open."})

    form = urlencode({"command": "/query", "text": "list", "trigger_id": "1.2"})
    headers = signed(form) | {
        "Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
        "X-Slack-Bolt-Lazy-Only": "1",
        "X-Slack-Bolt-Lazy-Function-Name": "anything",
    }
    async with (
        http_bot(intake, dispatch=bolt) as base,
        session.post(f"{base}/slack/events", data=form, headers=headers) as answer,
    ):
        assert answer.status == 200
        assert await answer.json() == {"text": "One query is open."}
    assert asked[0].body["command"] == "/query"
    assert not asked[0].lazy_only
    assert asked[0].lazy_function_name is None


async def test_while_nothing_can_be_stored_nothing_is_acknowledged(
    intake: Intake, session: ClientSession, database: Database
) -> None:
    with database.unit_of_work() as unit:
        unit.session.connection().exec_driver_sql("ALTER TABLE inbox RENAME TO elsewhere")
    async with http_bot(intake) as base:
        assert await post(session, f"{base}/slack/events", message(1)) == 503
        with database.unit_of_work() as unit:
            unit.session.connection().exec_driver_sql("ALTER TABLE elsewhere RENAME TO inbox")

        assert await post(session, f"{base}/slack/events", message(1)) == 200
        assert stored(database) == {"Ev1"}


async def test_monitoring_is_answered(intake: Intake, session: ClientSession) -> None:
    async with http_bot(intake) as base:
        async with session.get(f"{base}/healthz") as health:
            assert (health.status, await health.json()) == (200, {"ok": True})
        async with session.get(f"{base}/readyz") as ready:
            assert ready.status == 200
        async with session.get(f"{base}/metrics") as metrics:
            assert await metrics.text() == "liaison_inbox_waiting 0\n"


async def test_not_being_ready_is_a_status_of_its_own(
    intake: Intake, session: ClientSession
) -> None:
    async with (
        http_bot(intake, ready=False) as base,
        session.get(f"{base}/readyz") as ready,
    ):
        assert ready.status == 503


async def test_stopping_answers_what_is_under_way(session: ClientSession, intake: Intake) -> None:
    begun, may_end = asyncio.Event(), asyncio.Event()

    async def slow_bolt(_request: AsyncBoltRequest) -> BoltResponse:
        begun.set()
        await may_end.wait()
        return BoltResponse(status=200, body="")

    async def command(base: str) -> int:
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        return await post(session, f"{base}/slack/events", "command=/query", **form)

    serving = http_bot(intake, dispatch=slow_bolt)
    answer = asyncio.create_task(command(await serving.__aenter__()))
    await begun.wait()
    stopping = asyncio.create_task(serving.__aexit__(None, None, None))
    await asyncio.sleep(0.05)
    may_end.set()
    await stopping

    assert await answer == 200

"""What a test needs to speak to the bot as Slack does over HTTP, and a store to speak to."""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import ClientSession
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.signature import SignatureVerifier

from bot.clock import system_clock
from bot.domain.delivery import State
from bot.domain.letters import Address
from bot.domain.notices import OpsAlarm
from bot.services.inbox import Inbox
from bot.threads import Threads
from handlers.intake import Intake
from handlers.transport import Probes, http_app, serving
from storage.engine import Database

SECRET = "a-signing-secret"
OPS = Address(team="T1", channel="COPS")


def message(number: int, *, channel: str = "C1", text: str = "hello") -> dict[str, Any]:
    """Return an Events API body as Slack sends it."""
    ts = f"1793610{number:03}.000100" if number < 1000 else f"{1793610000 + number}.000100"
    return {
        "type": "event_callback",
        "team_id": "T1",
        "event_id": f"Ev{number}",
        "event_time": 1793610000 + number,
        "event": {
            "type": "message",
            "channel": channel,
            "user": "U1",
            "text": text,
            "ts": ts,
            "event_ts": ts,
        },
    }


def signed(body: str, *, secret: str = SECRET, age: float = 0.0) -> dict[str, str]:
    """Return the headers that prove the body is Slack's."""
    timestamp = str(int(time.time() - age))  # noqa: TID251  # the verifier asks the machine
    signature = SignatureVerifier(secret).generate_signature(timestamp=timestamp, body=body)
    assert signature
    return {
        "Content-Type": "application/json",
        "X-Slack-Request-Timestamp": timestamp,
        "X-Slack-Signature": signature,
    }


async def post(session: ClientSession, url: str, body: object, **headers: str) -> int:
    """Deliver a signed JSON body; return the status of the answer."""
    text = body if isinstance(body, str) else json.dumps(body)
    async with session.post(url, data=text, headers=signed(text) | headers) as answer:
        await answer.read()
        return answer.status


async def refuse_all(_request: AsyncBoltRequest) -> BoltResponse:
    """Be a Bolt that must not be asked."""
    raise AssertionError("events do not reach Bolt before they are stored")


def probes(*, ok: bool = True) -> Probes:
    """Return probes that answer at once."""

    async def health() -> dict[str, object]:
        return {"ok": True}

    async def ready() -> dict[str, object]:
        return {"ok": ok}

    async def metrics() -> str:
        return "liaison_inbox_waiting 0\n"

    return Probes(health=health, ready=ready, metrics=metrics)


@asynccontextmanager
async def an_intake(
    database: Database, *, on_stored: Callable[[], None] = lambda: None
) -> AsyncIterator[Intake]:
    """Yield an intake with a writer thread of its own."""
    threads = Threads(1)
    yield Intake(
        Inbox(database, system_clock, ops=OPS), threads, clock=system_clock, on_stored=on_stored
    )
    await threads.close()


@asynccontextmanager
async def http_bot(
    intake: Intake,
    *,
    dispatch: Callable[[AsyncBoltRequest], Any] = refuse_all,
    ready: bool = True,
) -> AsyncIterator[str]:
    """Serve the HTTP transport; yield its base URL."""
    app = http_app(signing_secret=SECRET, intake=intake, dispatch=dispatch, probes=probes(ok=ready))
    async with serving(app, host="127.0.0.1", port=0) as port:
        yield f"http://127.0.0.1:{port}"


def stored(database: Database) -> set[str]:
    """Return the ids of all events in the inbox, in whatever state."""
    with database.unit_of_work() as unit:
        rows = unit.session.connection().exec_driver_sql("SELECT event_id FROM inbox")
        return {row[0] for row in rows}


def alarms(database: Database) -> list[str]:
    """Return what operations will be told."""
    with database.unit_of_work() as unit:
        entries = unit.outbox.entries([State.PENDING], limit=100)
    return [entry.payload for entry in entries if entry.kind == OpsAlarm.__name__]


async def until(holds: Callable[[], bool], *, limit: float = 10.0) -> None:
    """Wait until something holds; TimeoutError says it never did."""
    async with asyncio.timeout(limit):
        while not holds():  # noqa: ASYNC110  # it may be a row as well as an object
            await asyncio.sleep(0.005)

"""A database, a relay and a Slack with bad luck."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta

from slack_sdk.web.async_client import AsyncWebClient

from bot.clock import system_clock
from bot.domain.delivery import OPEN_STATES, Patience, State
from bot.domain.letters import Address, Entry
from bot.domain.notices import Notice
from bot.domain.query_notices import StaffNote
from bot.services.delivery import Delivery
from bot.threads import Threads
from handlers.relay import Relay
from handlers.sender import Sender
from handlers.views.blocks import Post
from storage.engine import Database
from tests.letters import CHANNEL, OPS, letter
from tests.stand_in import BOT, Fault, StandIn

QUICK = Patience(
    timeout=timedelta(seconds=1),
    settle=timedelta(seconds=1.2),
    look_gap=timedelta(seconds=0.05),
    pace=timedelta(0),
    first_pause=timedelta(seconds=0.02),
    last_pause=timedelta(seconds=0.1),
    first_probe=timedelta(seconds=0.1),
)
FAULTS = [fault for fault in Fault if fault is not Fault.NONE]
DIVIDER = {"type": "divider"}


class Line:
    """A database, a relay and a Slack with bad luck."""

    def __init__(self, database: Database, url: str, slack: StandIn) -> None:
        self.slack = slack
        self.database = database
        self.objections: dict[str, str] = {}
        self.plan: defaultdict[tuple[str, str], list[Fault]] = defaultdict(list)
        slack.luck = self._luck
        self.threads = Threads(1 if database.is_sqlite else 4)
        self.delivery = Delivery(database, system_clock, ops=OPS, patience=QUICK)
        client = AsyncWebClient(
            "xoxb-test", base_url=url, timeout=QUICK.timeout.total_seconds(), retry_handlers=[]
        )
        self.sender = Sender(client, rendered, bot_id=BOT, may_post=self._objection)
        self.relay = self.new_relay()

    def new_relay(self, **differently: object) -> Relay:
        heartbeat = timedelta(seconds=0.02)
        options = {"patience": QUICK, "heartbeat": heartbeat} | differently
        return Relay(self.delivery, self.sender, self.threads, **options)  # type: ignore[arg-type]

    def put(self, *keys: str, to: Address = CHANNEL, **differently: object) -> None:
        with self.database.unit_of_work() as unit:
            for key in keys:
                unit.outbox.put(letter(key, to=to, **differently), now=system_clock())

    def states(self) -> dict[str, State]:
        return {entry.dedupe_key: entry.progress.state for entry in self.delivery.list()}

    def alarms(self) -> list[Entry]:
        return [entry for entry in self.delivery.list() if entry.dedupe_key.startswith("alarm")]

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        work = asyncio.create_task(self.relay.run())
        try:
            yield
        finally:
            await self.relay.stop()
            await work

    async def run_until_nothing_is_open(self) -> None:
        async with self.running():
            await self.until(lambda: not any(self.delivery.counts()[s] for s in OPEN_STATES))

    async def until(self, condition: Callable[[], bool]) -> None:
        async with asyncio.timeout(20):
            # The condition is a row in a database, which rings no bell.
            while not await self.threads.run(condition):  # noqa: ASYNC110
                await asyncio.sleep(0.01)

    def _luck(self, method: str, channel: str) -> Fault:
        planned = self.plan[method, channel]
        return planned.pop(0) if planned else Fault.NONE

    async def _objection(self, channel: str) -> str | None:
        return self.objections.get(channel)


def rendered(notice: Notice) -> Post:
    assert isinstance(notice, StaffNote), "only what tests/letters.py writes"
    return Post(text=notice.text, blocks=[DIVIDER])

"""Letters reach Slack once and in order, whatever happens on the way."""

import asyncio
import logging
from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.clock import system_clock
from bot.domain.delivery import OPEN_STATES, Outcome, Patience, RateLimited, State
from bot.domain.errors import ConflictError
from bot.domain.letters import Address, Entry, Parcel
from bot.domain.notices import Notice, StaffNote
from bot.services.delivery import Delivery
from bot.threads import Threads
from handlers.relay import Relay
from handlers.sender import Sender
from handlers.views.blocks import Post
from storage.engine import Database
from tests.letters import CHANNEL, OPS, letter
from tests.stand_in import BOT, PAGE, STRANGER, Fault, StandIn

QUICK = Patience(
    timeout=timedelta(seconds=0.3),
    settle=timedelta(seconds=0.5),
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


@pytest.fixture
async def line(database: Database) -> AsyncIterator[Line]:
    slack = StandIn()
    async with slack.serving() as url:
        line = Line(database, url, slack)
        yield line
        await line.threads.run(line.delivery.release_relay)
        await line.threads.close()


async def test_a_letter_is_posted_and_says_nothing_but_its_delivery_id(line: Line) -> None:
    line.put("hello", thread_ts="1.0")

    await line.relay.drain()

    (entry,) = line.delivery.list()
    (asked,) = line.slack.asked
    assert asked == {
        "channel": "C1",
        "text": "hello",
        "blocks": [DIVIDER],
        "thread_ts": "1.0",
        "metadata": {"event_type": "liaison_delivery", "event_payload": {"d": entry.id}},
        "unfurl_links": False,
        "unfurl_media": False,
    }
    assert line.delivery.message_of("hello") == ("C1", line.slack.messages["C1"][0]["ts"])


async def test_a_channel_gets_its_letters_one_by_one_in_order(line: Line) -> None:
    keys = [f"letter {number}" for number in range(12)]
    line.put(*keys)

    await line.relay.drain()

    assert line.slack.texts("C1") == keys
    assert line.slack.most_in_a_channel == 1


async def test_channels_do_not_wait_for_each_other(line: Line) -> None:
    line.slack.slowness = 0.2
    for number in range(6):
        line.put(f"to {number}", to=Address(team="T1", channel=f"C{number}"))
        line.plan["chat.postMessage", f"C{number}"] = [Fault.SLOW]

    await line.relay.drain()

    assert line.slack.most_at_once > 2


async def test_no_more_is_under_way_than_allowed(line: Line) -> None:
    line.relay = line.new_relay(at_once=2)
    for number in range(6):
        line.put(f"to {number}", to=Address(team="T1", channel=f"C{number}"))
        line.plan["chat.postMessage", f"C{number}"] = [Fault.SLOW]

    await line.relay.drain()

    assert line.slack.calls["chat.postMessage"] == 6
    assert line.slack.most_at_once <= 2


async def test_a_card_stays_one_message(line: Line) -> None:
    for words in ("open", "owned", "answered"):
        line.put(words, card="card")
        await line.relay.drain()

    assert line.slack.texts("C1") == ["answered"]
    assert line.slack.calls["chat.update"] == 2


async def test_a_card_that_a_person_deleted_is_posted_anew(line: Line) -> None:
    line.put("open", card="card")
    await line.relay.drain()
    line.slack.messages["C1"].clear()
    line.put("owned", card="card")
    await line.relay.drain()

    assert line.slack.texts("C1") == ["owned"]


async def test_a_poke_wakes_the_relay(line: Line) -> None:
    line.relay = line.new_relay(heartbeat=timedelta(hours=1))
    async with line.running():
        line.put("a")
        line.relay.poke()
        await line.until(lambda: line.states()["a"] is State.SENT)


async def test_a_letter_nobody_spoke_of_is_found_by_the_heartbeat(line: Line) -> None:
    async with line.running():
        line.put("a")
        await line.until(lambda: line.states()["a"] is State.SENT)


async def test_a_stop_waits_for_the_answer_that_is_under_way(line: Line) -> None:
    line.slack.slowness = 0.2
    line.plan["chat.postMessage", "C1"] = [Fault.SLOW]
    line.put("a", "b")
    async with line.running():
        await line.until(lambda: bool(line.slack.asked))

    assert line.states() == {"a": State.SENT, "b": State.PENDING}


async def test_a_relay_that_never_ran_stops_at_once(line: Line) -> None:
    async with asyncio.timeout(1):
        await line.relay.stop()


async def test_what_a_stop_cannot_wait_for_is_looked_for_at_the_next_start(line: Line) -> None:
    line.relay = line.new_relay(grace=timedelta(seconds=0.01))
    line.plan["chat.postMessage", "C1"] = [Fault.HUNG_AFTER]
    line.put("a")
    async with line.running():
        await line.until(lambda: bool(line.slack.asked))
    assert line.states() == {"a": State.SENDING}
    line.relay = line.new_relay()
    await line.relay.drain()

    assert line.states() == {"a": State.SENT}
    assert line.slack.texts("C1") == ["a"]


async def test_a_channel_whose_company_changed_gets_nothing_and_operations_are_told(
    line: Line,
) -> None:
    line.objections["C1"] = "an unknown company is in the channel"
    line.put("a")
    line.sender._render = lambda notice: Post(text=notice.text)

    await line.relay.drain()

    assert line.slack.texts("C1") == []
    (told,) = line.slack.texts("COPS")
    assert "an unknown company is in the channel" in told


async def test_a_view_with_a_bug_costs_its_own_letter_only(line: Line) -> None:
    line.sender._render = broken_for("a")
    line.put("a", "b")

    await line.relay.drain()

    assert line.slack.texts("C1") == ["b"]
    assert line.states()["a"] is State.DEAD
    assert len(line.alarms()) == 1


async def test_blocks_that_slack_refuses_are_left_out(line: Line) -> None:
    line.slack.refuse["chat.postMessage C1"] = "invalid_blocks"
    line.put("a")
    await line.relay.drain()
    line.slack.refuse.clear()
    line.delivery.retry(next(e.id for e in line.delivery.list() if e.plain))
    await line.relay.drain()

    assert line.slack.texts("C1") == ["a"]
    assert "blocks" not in line.slack.messages["C1"][0]


async def test_what_the_database_could_not_take_in_is_told_it_until_it_does(
    line: Line, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    forgetful = Forgetful(line.database, system_clock, ops=OPS, patience=QUICK)
    line.delivery = forgetful
    line.relay = line.new_relay()
    line.put("a")

    await line.relay.drain()

    assert forgetful.failures == 0
    assert line.states() == {"a": State.SENT}
    assert line.slack.texts("C1") == ["a"]
    forgetful.release_relay()


async def test_a_letter_held_too_long_before_sending_is_not_sent(line: Line) -> None:
    line.relay = line.new_relay(patience=replace(QUICK, timeout=timedelta(seconds=-1)))
    line.put("a")
    await line.relay._turn()
    await asyncio.wait(line.relay._errands)

    assert line.slack.asked == []
    assert line.states() == {"a": State.PENDING}


async def test_a_client_that_retries_by_itself_is_refused() -> None:
    with pytest.raises(ValueError, match="doubles"):
        Sender(AsyncWebClient("xoxb-test"), rendered, bot_id=BOT, may_post=None)


@pytest.mark.parametrize("wait", ["0", "0.01", "soon", None])
@pytest.mark.parametrize("kind", ["sqlite"])
async def test_a_request_to_wait_is_understood_however_it_is_put(
    line: Line, wait: str | None
) -> None:
    line.slack.retry_after = wait
    line.plan["chat.postMessage", "C1"] = [Fault.LIMITED]
    line.put("a")
    line.delivery.hold_relay()
    line.delivery.recover()
    (parcel,) = line.delivery.next_parcels(1)

    seconds = {"0": 0.0, "0.01": 0.01}.get(wait, 30.0)
    assert await line.sender.send(parcel) == RateLimited(retry_after=timedelta(seconds=seconds))


@pytest.mark.parametrize("kind", ["sqlite"])
async def test_a_second_relay_on_one_file_ends_with_a_word(
    line: Line, open_database: Callable[[], Database]
) -> None:
    await line.relay.drain()
    second = Delivery(open_database(), system_clock, ops=OPS)

    with pytest.raises(ConflictError, match="already running"):
        await Relay(second, line.sender, line.threads).run()


async def test_a_letter_in_doubt_is_found_pages_back(line: Line) -> None:
    line.plan["chat.postMessage", "C1"] = [Fault.DROPPED_AFTER]
    line.put("a")
    line.delivery.hold_relay()
    line.delivery.recover()
    (parcel,) = line.delivery.next_parcels(1)
    line.delivery.settle(parcel, await line.sender.send(parcel))
    for number in range(3 * PAGE):
        line.slack.say("C1", f"chatter {number}")

    await line.relay.drain()

    assert line.states() == {"a": State.SENT}
    assert line.slack.calls["conversations.history"] == 4


async def test_a_strangers_copy_of_our_metadata_is_not_taken_for_our_message(line: Line) -> None:
    line.plan["chat.postMessage", "C1"] = [Fault.DROPPED_BEFORE]
    line.put("a")
    (entry,) = line.delivery.list()
    copied = {"event_type": "liaison_delivery", "event_payload": {"d": entry.id}}
    async with line.running():
        await line.until(lambda: line.states()["a"] is not State.PENDING)
        line.slack.say("C1", "a fake", bot_id=STRANGER, metadata=copied)
        await line.until(lambda: line.states()["a"] is State.SENT)

    assert line.slack.texts("C1") == ["a fake", "a"]


@pytest.mark.parametrize("place", ["channel", "thread"])
async def test_whatever_happens_to_a_post_it_is_there_once(line: Line, place: str) -> None:
    for fault in FAULTS:
        thread = line.slack.say(fault.name, "question") if place == "thread" else None
        line.plan["chat.postMessage", fault.name] = [fault]
        to = Address(team="T1", channel=fault.name)
        line.put(f"{fault.name} 1", f"{fault.name} 2", to=to, thread_ts=thread)

    await line.run_until_nothing_is_open()

    said = {fault.name: line.slack.texts(fault.name) for fault in FAULTS}
    asked = ["question"] if place == "thread" else []
    assert said == {name: [*asked, f"{name} 1", f"{name} 2"] for name in said}
    assert all(line.slack.struck[fault] == 1 for fault in FAULTS)


async def test_whatever_happens_to_an_edit_the_card_says_the_last_word(line: Line) -> None:
    for fault in FAULTS:
        line.put(f"{fault.name} 1", to=Address(team="T1", channel=fault.name), card=fault.name)
    await line.run_until_nothing_is_open()
    line.relay = line.new_relay()
    for fault in FAULTS:
        line.plan["chat.update", fault.name] = [fault]
        line.put(f"{fault.name} 2", to=Address(team="T1", channel=fault.name), card=fault.name)

    await line.run_until_nothing_is_open()

    assert {name: line.slack.texts(name) for name in (f.name for f in FAULTS)} == {
        fault.name: [f"{fault.name} 2"] for fault in FAULTS
    }


@pytest.mark.parametrize("done", [Fault.DROPPED_AFTER, Fault.DROPPED_BEFORE, Fault.LATE])
@pytest.mark.parametrize("place", ["channel", "thread"])
async def test_whatever_happens_to_a_look_the_letter_is_there_once(
    line: Line, place: str, done: Fault
) -> None:
    reading = "conversations.replies" if place == "thread" else "conversations.history"
    for fault in FAULTS:
        thread = line.slack.say(fault.name, "question") if place == "thread" else None
        line.plan["chat.postMessage", fault.name] = [done]
        line.plan[reading, fault.name] = [fault]
        line.put(fault.name, to=Address(team="T1", channel=fault.name), thread_ts=thread)

    await line.run_until_nothing_is_open()

    assert all(line.slack.texts(fault.name).count(fault.name) == 1 for fault in FAULTS)
    assert all(line.slack.struck[fault] >= 1 for fault in FAULTS)


def broken_for(text: str) -> Callable[[Notice], Post]:
    def render(notice: Notice) -> Post:
        if notice.text == text:
            raise ZeroDivisionError
        return Post(text=notice.text)

    return render


class Forgetful(Delivery):
    """A delivery whose database is away for the first two answers."""

    failures = 2

    def settle(self, parcel: Parcel, outcome: Outcome) -> State | None:
        if self.failures:
            self.failures -= 1
            raise OSError("disk full")
        return super().settle(parcel, outcome)

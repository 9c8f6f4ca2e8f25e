"""Letters leave in order, a channel at a time, and a stop is orderly."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.clock import system_clock
from bot.domain.delivery import Outcome, State
from bot.domain.errors import ConflictError
from bot.domain.letters import Address, Parcel
from bot.domain.notices import Notice
from bot.services.delivery import Delivery
from handlers.relay import Relay
from handlers.sender import Sender
from handlers.views.blocks import Post
from storage.engine import Database
from tests.handlers.line import DIVIDER, QUICK, Line, rendered
from tests.letters import OPS
from tests.stand_in import BOT, Fault


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


async def test_a_person_is_written_to_directly_whatever_their_id_looks_like(line: Line) -> None:
    line.objections = {"C7": "no posts here", "U7": "no posts here"}
    line.put("to a person", to=Address(team="T1", channel="C7", to_person=True))
    line.put("to a channel", to=Address(team="T1", channel="U7"))

    await line.relay.drain()

    assert line.slack.texts("D-C7") == ["to a person"]
    assert line.states()["to a channel"] is State.PENDING


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


async def test_a_rested_channel_goes_on_without_waiting_for_the_heartbeat(line: Line) -> None:
    unhurried = replace(QUICK, pace=timedelta(seconds=0.2))
    line.delivery = Delivery(line.database, system_clock, ops=OPS, patience=unhurried)
    line.relay = line.new_relay(patience=unhurried, heartbeat=timedelta(minutes=1))
    line.put("a", "b", "c")

    async with line.running():
        await line.until(lambda: set(line.states().values()) == {State.SENT})


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


@pytest.mark.parametrize("kind", ["sqlite"])
async def test_a_second_relay_on_one_file_ends_with_a_word(
    line: Line, open_database: Callable[[], Database]
) -> None:
    await line.relay.drain()
    second = Delivery(open_database(), system_clock, ops=OPS)

    with pytest.raises(ConflictError, match="already running"):
        await Relay(second, line.sender, line.threads).run()


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

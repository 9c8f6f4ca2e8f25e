"""Letters reach Slack once, whatever happens on the way."""

from datetime import timedelta
from itertools import product

import pytest

from bot.domain.delivery import RateLimited, State
from bot.domain.letters import Address
from tests.handlers.line import FAULTS, Line
from tests.stand_in import PAGE, STRANGER, Fault


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


async def test_whatever_happens_to_a_post_it_is_there_once(line: Line) -> None:
    expected = {}
    for place, fault in product(("channel", "thread"), FAULTS):
        name = f"{place} {fault.name}"
        thread = line.slack.say(name, "question") if place == "thread" else None
        line.plan["chat.postMessage", name] = [fault]
        to = Address(team="T1", channel=name)
        line.put(f"{name} 1", f"{name} 2", to=to, thread_ts=thread)
        expected[name] = [*(["question"] if thread else []), f"{name} 1", f"{name} 2"]

    await line.run_until_nothing_is_open()

    assert {name: line.slack.texts(name) for name in expected} == expected
    assert all(line.slack.struck[fault] == 2 for fault in FAULTS)


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


async def test_whatever_happens_to_a_look_the_letter_is_there_once(line: Line) -> None:
    reading = {"channel": "conversations.history", "thread": "conversations.replies"}
    doubtful = (Fault.DROPPED_AFTER, Fault.DROPPED_BEFORE, Fault.LATE)
    tried = list(product(reading, doubtful, FAULTS))
    for place, done, fault in tried:
        name = f"{place} {done.name} {fault.name}"
        thread = line.slack.say(name, "question") if place == "thread" else None
        line.plan["chat.postMessage", name] = [done]
        line.plan[reading[place], name] = [fault]
        line.put(name, to=Address(team="T1", channel=name), thread_ts=thread)

    await line.run_until_nothing_is_open()

    names = [f"{place} {done.name} {fault.name}" for place, done, fault in tried]
    assert {name: line.slack.texts(name).count(name) for name in names} == dict.fromkeys(names, 1)
    assert all(line.slack.struck[fault] >= 1 for fault in FAULTS)

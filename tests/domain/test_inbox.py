"""Whatever Slack sends becomes an event that can be kept."""

import json
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.inbox import LARGEST, InboxState, read, retry_after

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
EVENT = st.fixed_dictionaries(
    {},
    optional={
        "type": st.just("message") | JSON,
        "subtype": st.just("message_deleted") | JSON,
        "channel": st.just("C1") | st.fixed_dictionaries({"id": JSON}) | JSON,
        "ts": JSON,
        "event_ts": st.just("1793610000.000100") | JSON,
        "message": st.fixed_dictionaries({}, optional={"ts": JSON}) | JSON,
        "item": JSON,
    },
)
BODY = st.fixed_dictionaries(
    {},
    optional={
        "event_id": st.just("Ev1") | JSON,
        "team_id": JSON,
        "event_time": JSON,
        "event": EVENT | JSON,
    },
)


def body(**event: Any) -> dict[str, Any]:
    return {"event_id": "Ev1", "team_id": "T1", "event_time": 1793610000, "event": event}


@given(BODY | JSON)
def test_no_payload_is_too_strange_to_be_kept(payload: object) -> None:
    event = read(payload)

    assert event.event_id
    assert json.loads(event.body) == payload
    for name in (event.event_id, event.team, event.channel, event.ts, event.event_ts, event.type):
        assert name.isascii()
        assert len(name) <= 201


@given(JSON)
def test_the_same_nonsense_twice_is_one_event(payload: object) -> None:
    assert read(payload).event_id == read(payload).event_id


@pytest.mark.parametrize(
    ("payload", "fault"),
    [
        ([], "not a JSON object"),
        ("plain", "not a JSON object"),
        ({}, "no usable event_id"),
        ({"event_id": 7}, "no usable event_id"),
        ({"event_id": "Ev 1"}, "no usable event_id"),
        ({"event_id": "E" * 101}, "no usable event_id"),
        ({"event_id": "Ev1"}, "no event with a type"),
        ({"event_id": "Ev1", "event": {}}, "no event with a type"),
        ({**body(type="message"), "more": "x" * LARGEST}, "larger than 1,000,000 characters"),
    ],
)
def test_what_cannot_be_applied_says_why(payload: object, fault: str) -> None:
    event = read(payload)

    assert event.fault == fault
    assert event.state is InboxState.QUARANTINED
    assert event.event_id.startswith("malformed:")


@pytest.mark.parametrize(
    ("event", "channel"),
    [
        ({"type": "message", "channel": "C1"}, "C1"),
        ({"type": "channel_rename", "channel": {"id": "C2"}}, "C2"),
        ({"type": "reaction_added", "item": {"channel": "C3"}}, "C3"),
        ({"type": "file_shared", "channel_id": "C4"}, "C4"),
        ({"type": "user_change"}, ""),
    ],
)
def test_the_channel_is_found_wherever_slack_keeps_it(event: Any, channel: str) -> None:
    assert read(body(**event)).channel == channel


@pytest.mark.parametrize(
    ("event", "ts"),
    [
        ({"ts": "1.2"}, "0000000001.200000"),
        ({"deleted_ts": "5.000001", "ts": "9.0"}, "0000000005.000001"),
        ({"message": {"ts": "5.000001"}, "ts": "9.0"}, "0000000005.000001"),
        ({"item": {"ts": "5.000001"}}, "0000000005.000001"),
        ({}, ""),
    ],
)
def test_the_ts_is_that_of_the_message_spoken_of(event: Any, ts: str) -> None:
    assert read(body(type="message", **event)).ts == ts


def test_an_event_without_event_ts_is_ordered_by_its_own_ts_then_by_the_delivery() -> None:
    assert read(body(type="message", ts="7.000000")).event_ts == "0000000007.000000"
    assert read(body(type="user_change")).event_ts == "1793610000.000000"


def test_slacks_word_that_it_drops_events_is_an_event_once_a_minute() -> None:
    word = {"type": "app_rate_limited", "team_id": "T1", "minute_rate_limited": 1793610000}

    event = read(word, raw=json.dumps(word))

    assert (event.type, event.event_ts) == ("app_rate_limited", "1793610000.000000")
    assert event.event_id == "app_rate_limited:T1:1793610000"
    assert event.state is InboxState.WAITING
    assert read({**word, "minute_rate_limited": "in a while"}).state is InboxState.QUARANTINED


def test_the_type_names_the_subtype() -> None:
    event = read(body(type="message", subtype="message_deleted"))

    assert event.type == "message/message_deleted"


def test_the_text_as_sent_is_kept_where_it_is_at_hand() -> None:
    raw = '{ "event_id": "Ev1", "event": {"type": "message", "text": "é"} }'

    assert read(json.loads(raw), raw=raw).body == raw


def test_pauses_grow_and_end() -> None:
    pauses = [retry_after(attempt) for attempt in range(1, 6)]

    assert pauses == [*(timedelta(seconds=s) for s in (1, 4, 16, 64)), None]

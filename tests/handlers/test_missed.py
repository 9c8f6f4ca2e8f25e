"""Of what Slack shows, only what is certain counts as missed."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.gaps import Gap, Missed
from bot.domain.inbox import RawEvent, read
from handlers.missed import Shown, missed

JSON = st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.text(), max_size=2)
NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
ASKED = NOW - timedelta(hours=2)
EDITED = NOW - timedelta(hours=1)


def ts(at: datetime) -> str:
    return f"{at.timestamp():.6f}"


def message(text: str = "one", *, at: datetime = ASKED, **more: object) -> dict[str, Any]:
    return {"type": "message", "user": "UANNA", "team": "T2", "text": text, "ts": ts(at), **more}


def edited(text: str, *, at: datetime = EDITED, of: datetime = ASKED) -> dict[str, Any]:
    # Slack rounds an edit's time down to the second.
    return message(text, at=of, edited={"user": "UANNA", "ts": f"{int(at.timestamp())}.000000"})


def delivered(event: Mapping[str, object], *, at: datetime | None = None) -> RawEvent:
    when = ts(at) if at else str(event["ts"])
    body = {"event_id": f"Ev{when}", "event": {**event, "channel": "C1", "event_ts": when}}
    return read(body)


def change(old: str, new: str, *, at: datetime, of: datetime = ASKED) -> RawEvent:
    event = {
        "type": "message",
        "subtype": "message_changed",
        "message": message(new, at=of),
        "previous_message": message(old, at=of),
    }
    return delivered(event, at=at)


def look(
    shown: list[dict[str, Any]],
    events: list[RawEvent],
    *,
    whole: bool = True,
    threads: frozenset[str] = frozenset(),
    since: datetime = NOW - timedelta(days=1),
) -> list[Missed]:
    gap = Gap(
        channel="C1",
        client="NON",
        since=ts(since),
        heard_until=ts(ASKED),
        threads=threads,
        known=frozenset(event.ts for event in events if event.ts == event.event_ts),
    )
    seen = Shown(
        messages={each["ts"]: each for each in shown},
        history_is_whole=whole,
        whole_threads=threads if whole else frozenset(),
    )
    return [find.kind for find in missed(gap, seen, events, team="T1", now=NOW)]


def test_an_edit_is_missed_once_and_known_when_its_event_is_there() -> None:
    original = delivered(message())

    assert look([message()], [original]) == []
    assert look([edited("two")], [original]) == [Missed.EDIT]
    assert look([edited("two")], [original, change("one", "two", at=EDITED)]) == []


def test_an_unfurled_link_does_not_stand_for_the_edit_before_it() -> None:
    unfurled = change("two", "two", at=EDITED + timedelta(seconds=3))

    assert look([edited("two")], [delivered(message()), unfurled]) == [Missed.EDIT]


def test_an_edit_delivered_after_the_page_was_read_is_not_taken_back() -> None:
    events = [delivered(message()), change("two", "three", at=NOW)]

    assert look([edited("two")], events) == []


def test_an_edit_whose_original_is_forgotten_is_told_by_its_time() -> None:
    forgotten = RawEvent(
        event_id="Ev1",
        team="",
        channel="C1",
        ts=ts(ASKED),
        event_ts=ts(ASKED),
        type="message",
        body="",
    )

    assert look([edited("two")], [forgotten]) == [Missed.EDIT]
    assert look([message("two")], [forgotten]) == []
    assert look([], [forgotten]) == []


def test_what_is_gone_was_deleted_only_where_all_was_read() -> None:
    original = delivered(message())

    assert look([], [original]) == [Missed.DELETION]
    assert look([], [original], whole=False) == []
    assert look([], [original], since=ASKED + timedelta(minutes=1)) == []


def test_a_reply_is_gone_only_where_its_thread_was_read() -> None:
    thread = frozenset({ts(ASKED)})
    events = [delivered(message()), delivered(message(at=EDITED, thread_ts=ts(ASKED)))]

    assert look([message()], events) == []
    assert look([message()], events, threads=thread) == [Missed.DELETION]
    assert look([message()], events, threads=thread, whole=False) == []


def test_a_tombstone_is_a_deletion_wherever_it_stands() -> None:
    long_ago = NOW - timedelta(days=40)
    stone = {"subtype": "tombstone", "user": "USLACKBOT", "ts": ts(long_ago), "text": "deleted"}
    original = delivered(message(at=long_ago))
    gone = {"type": "message", "subtype": "message_changed", "message": stone}

    assert look([stone], [original], whole=False) == [Missed.DELETION]
    assert look([stone], [original, delivered(gone, at=EDITED)]) == []


@pytest.mark.parametrize(
    ("older", "found"),
    [
        ([], []),
        ([message(at=NOW - timedelta(days=4), team="T1")], []),
        ([message(at=NOW - timedelta(days=4))], [Missed.DELETION]),
    ],
)
def test_what_a_companys_retention_may_have_taken_was_not_deleted(
    older: list[dict[str, Any]], found: list[Missed]
) -> None:
    original = delivered(message(at=NOW - timedelta(days=3)))

    assert look(older, [original], since=NOW - timedelta(days=3, hours=1)) == found


@given(
    st.lists(st.sampled_from(["message_changed", "message_deleted", "", "odd"]) | JSON), st.data()
)
def test_nothing_that_was_ever_delivered_keeps_from_looking(
    subtypes: list[object], data: st.DataObject
) -> None:
    keys = ("message", "previous_message", "thread_ts", "user", "text", "reaction", "team", "item")
    events = []
    for number, subtype in enumerate(subtypes):
        odd = data.draw(st.dictionaries(st.sampled_from(keys), JSON | st.just({"ts": ts(ASKED)})))
        kind = data.draw(st.sampled_from(["message", "reaction_added", "pin_added"]))
        event = {**odd, "type": kind, "subtype": subtype, "channel": "C1", "ts": ts(ASKED)}
        events.append(read({"event_id": f"Ev{number}", "event": event}))

    look([edited("two")], events)
    look([], events)


def test_other_companies_bots_and_people_joining_are_nothing_missed() -> None:
    theirs = message(bot_id="B9")
    joined = message(subtype="channel_join", at=EDITED)

    assert look([theirs, joined], []) == []
    assert look([], [delivered(theirs), delivered(joined)]) == []
    assert look([message()], []) == [Missed.MESSAGE]


def test_a_reaction_that_says_what_to_do_is_missed_once_a_person() -> None:
    reactions = [
        {"name": "ticket", "users": ["UANNA", "URAVI"], "count": 2},
        {"name": "+1", "users": ["UANNA"], "count": 1},
    ]
    shown = [message(reactions=reactions)]
    given = {
        "type": "reaction_added",
        "reaction": "ticket",
        "user": "UANNA",
        "item": {"type": "message", "channel": "C1", "ts": ts(ASKED)},
    }
    events = [delivered(message())]

    assert look(shown, events) == [Missed.REACTION, Missed.REACTION]
    assert look(shown, [*events, delivered(given, at=EDITED)]) == [Missed.REACTION]
    assert look(shown, events, since=ASKED + timedelta(minutes=1)) == []

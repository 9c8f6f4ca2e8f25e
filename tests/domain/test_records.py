"""An entry has one text, one seal, and no seal that fits elsewhere."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.record_checks import Break, Fault, check_chain, check_excerpt
from bot.domain.records import (
    SYSTEM,
    Entry,
    Event,
    Head,
    canonical,
    commit,
    empty_chain,
    link,
    seal,
)
from bot.domain.terms import Priority

AT = datetime(2026, 10, 30, 20, 10, tzinfo=UTC)
SALT = bytes(range(16))
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


def entry(**changes: object) -> Entry:
    told = Entry(at=AT, received_at=AT, actor=SYSTEM, action="query.logged", object_id="NON-Q-1")
    return replace(told, **changes)


def chain(length: int, client: str = "NON") -> list[Event]:
    head, events = empty_chain(client), []
    for n in range(1, length + 1):
        event = seal(entry(object_id=f"{client}-Q-{n}"), after=head, salt=SALT)
        events.append(event)
        head = Head(client=client, seq=n, hash=event.hash)
    return events


def test_the_order_of_keys_makes_no_difference() -> None:
    assert canonical({"b": 1, "a": 2}) == canonical({"a": 2, "b": 1}) == '{"a":2,"b":1}'


def test_one_instant_has_one_text_in_every_zone() -> None:
    kolkata = AT.astimezone(timezone(timedelta(hours=5, minutes=30)))

    assert canonical(kolkata) == canonical(AT) == '"2026-10-30T20:10:00+00:00"'


def test_dates_enums_and_sets_have_a_text() -> None:
    value = {"on": date(2026, 11, 18), "priority": Priority.P2, "teams": frozenset({"T2", "T1"})}

    assert canonical(value) == '{"on":"2026-11-18","priority":"P2","teams":["T1","T2"]}'


@pytest.mark.parametrize("value", [datetime(2026, 1, 1), float("nan"), object()])  # noqa: DTZ001
def test_what_has_no_one_text_is_refused(value: object) -> None:
    with pytest.raises((TypeError, ValueError)):
        canonical(value)


def test_an_entry_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="carry a zone"):
        entry(at=AT.replace(tzinfo=None))


@given(before=st.dictionaries(st.text(), JSON), after=st.dictionaries(st.text(), JSON))
def test_an_entry_is_read_back_as_it_was_sealed(
    before: dict[str, object], after: dict[str, object]
) -> None:
    told = entry(before=before, after=after)
    event = seal(told, after=empty_chain("NON"), salt=SALT)

    assert event.entry() == told
    assert check_chain([event], client="NON").holds


def test_the_seal_is_what_the_format_says() -> None:
    """An auditor's own few lines must come to the same hashes."""
    (event,) = chain(1)
    assert event.body is not None
    commitment = sha256(b"body\0" + SALT + event.body.encode()).hexdigest()
    bound = f'["NON",1,"2026-10-30T20:10:00+00:00","query.logged","{commitment}","{"0" * 64}"]'

    assert event.commitment == commitment
    assert event.hash == sha256(b"link\0" + bound.encode()).hexdigest()


def test_a_commitment_needs_a_whole_salt() -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        commit("{}", salt=b"")


@pytest.mark.parametrize(
    "other",
    [
        {"client": "ORC"},
        {"seq": 2},
        {"at": AT + timedelta(microseconds=1)},
        {"action": "x"},
        {"commitment": "x"},
        {"prev": "x"},
    ],
)
def test_a_link_binds_each_of_its_parts(other: dict[str, object]) -> None:
    parts = {"client": "NON", "seq": 1, "at": AT, "action": "a", "commitment": "c", "prev": "p"}

    assert link(**(parts | other)) != link(**parts)  # type: ignore[arg-type]


@given(st.data())
def test_any_entry_left_out_is_missed(data: st.DataObject) -> None:
    events = chain(6)
    gone = data.draw(st.integers(0, 4))
    del events[gone]

    verdict = check_chain(events, client="NON")

    assert verdict.broken == Break(client="NON", seq=gone + 2, fault=Fault.MISSING)


def test_an_entry_told_twice_is_named() -> None:
    first, second = chain(2)

    verdict = check_chain([first, second, second], client="NON")

    assert verdict.broken == Break(client="NON", seq=2, fault=Fault.REPEATED)


def test_an_entry_of_another_client_is_named() -> None:
    verdict = check_chain(chain(2, client="ORC"), client="NON")

    assert verdict.broken == Break(client="NON", seq=1, fault=Fault.FOREIGN)


def test_the_anchor_of_another_client_is_of_no_concern() -> None:
    anchor = Head(client="ORC", seq=9, hash="x")

    assert check_chain(chain(2), client="NON", anchors=[anchor]).holds


def test_an_excerpt_may_have_gaps() -> None:
    events = chain(6)

    assert check_excerpt([events[0], events[3], events[4]]) is None


@pytest.mark.parametrize(
    ("excerpt", "fault"),
    [
        ([1, 1], Fault.REPEATED),
        ([2, 1], Fault.REPEATED),
    ],
)
def test_an_excerpt_is_in_order(excerpt: list[int], fault: Fault) -> None:
    events = chain(3)
    found = check_excerpt([events[n] for n in excerpt])

    assert found is not None
    assert found.fault is fault


def test_an_excerpt_is_of_one_client() -> None:
    found = check_excerpt([*chain(1), *chain(2, client="ORC")[1:]])

    assert found == Break(client="ORC", seq=2, fault=Fault.FOREIGN)


def test_neighbours_in_an_excerpt_are_linked() -> None:
    events = chain(2)
    stranger = seal(entry(), after=Head(client="NON", seq=1, hash="x"), salt=SALT)
    found = check_excerpt([events[0], stranger])

    assert found == Break(client="NON", seq=2, fault=Fault.UNLINKED)


def test_what_is_sealed_and_yet_no_entry_is_named() -> None:
    (event,) = chain(1)
    commitment = commit("[]", salt=SALT)
    odd = replace(
        event,
        body="[]",
        commitment=commitment,
        hash=link(
            client="NON",
            seq=1,
            at=AT,
            action="query.logged",
            commitment=commitment,
            prev=event.prev,
        ),
    )

    assert check_excerpt([odd]) == Break(client="NON", seq=1, fault=Fault.MISFILED)


def test_a_break_is_a_sentence_for_an_auditor() -> None:
    said = str(Break(client="NON", seq=3, fault=Fault.ALTERED_BODY))

    assert said == "NON, entry 3: what it says was changed"

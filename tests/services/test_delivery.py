"""What becomes of a letter, whatever Slack answers and whenever the process dies."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.domain.delivery import (
    PATIENCE,
    CardGone,
    Clean,
    LaneRefused,
    NotPosted,
    Outcome,
    Poisoned,
    Posted,
    RateLimited,
    State,
    TeamRefused,
    Uncertain,
    Unseen,
)
from bot.domain.errors import ConflictError, NotFoundError
from bot.domain.letters import Address, Entry, Errand, Letter, Parcel
from bot.services.delivery import Delivery
from storage.engine import Database
from tests.clocks import START, Moving
from tests.letters import CHANNEL, OPS, letter

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
ELSEWHERE = Address(team="T1", channel="C2")
OTHER_TEAM = Address(team="T2", channel="C3")
POSTED = Posted(ts="7.0", text="shown", blocks="[]")


class Desk:
    """A relay's place at the outbox, with Slack's answers given by hand."""

    def __init__(self, database: Database, clock: Moving) -> None:
        self.database = database
        self.clock = clock
        self.delivery = Delivery(database, clock, ops=OPS)
        assert self.delivery.hold_relay()
        self.delivery.recover()

    def put(self, key: str, **differently: object) -> Letter:
        wanted = letter(key, **differently)  # type: ignore[arg-type]
        with self.database.unit_of_work() as unit:
            unit.outbox.put(wanted, now=self.clock())
        return wanted

    def take(self) -> Parcel:
        (parcel,) = self.delivery.next_parcels(10)
        return parcel

    def after(self, wait: timedelta) -> list[Parcel]:
        self.clock.advance(wait)
        return self.delivery.next_parcels(10)

    def send(self, key: str, outcome: Outcome = POSTED, **differently: object) -> State | None:
        self.put(key, **differently)
        done = self.delivery.settle(self.take(), outcome)
        self.clock.advance(PATIENCE.pace)
        return done

    def letter(self, key: str) -> Entry:
        return next(entry for entry in self.delivery.list() if entry.dedupe_key == key)

    def state(self, key: str) -> State:
        return self.letter(key).progress.state

    def alarms(self) -> list[Entry]:
        return [entry for entry in self.delivery.list() if entry.dedupe_key.startswith("alarm:")]


@pytest.fixture
def desk(database: Database, clock: Moving) -> Iterator[Desk]:
    desk = Desk(database, clock)
    yield desk
    desk.delivery.release_relay()


@pytest.fixture
def second(open_database: Callable[[], Database], clock: Moving) -> Iterator[Delivery]:
    delivery = Delivery(open_database(), clock, ops=OPS)
    yield delivery
    delivery.release_relay()


def test_a_letter_is_marked_as_being_sent_before_it_leaves(desk: Desk) -> None:
    wanted = desk.put("a")

    parcel = desk.take()

    entry = desk.letter("a")
    assert (entry.progress.state, entry.progress.attempt) == (State.SENDING, 1)
    assert (parcel.errand, parcel.notice, parcel.address) == (Errand.POST, wanted.notice, CHANNEL)
    assert desk.delivery.next_parcels(10) == []


def test_what_slack_showed_is_kept(desk: Desk) -> None:
    desk.send("a", Posted(ts="7.0", text="words", blocks='[{"type":"divider"}]'))

    with desk.database.engine.connect() as connection:
        kept = connection.execute(text("SELECT sent_ts, sent_text, sent_blocks FROM outbox")).one()
    assert tuple(kept) == ("7.0", "words", '[{"type":"divider"}]')
    assert desk.delivery.message_of("a") == ("C1", "7.0")


def test_a_channel_gets_one_message_a_second(desk: Desk) -> None:
    desk.put("a")
    desk.put("b")
    desk.delivery.settle(desk.take(), POSTED)

    assert desk.after(SECOND - timedelta(microseconds=1)) == []
    assert len(desk.after(timedelta(microseconds=1))) == 1


def test_other_channels_do_not_wait(desk: Desk) -> None:
    desk.put("a")
    desk.take()
    desk.put("b", to=ELSEWHERE)

    assert desk.take().address == ELSEWHERE


def test_no_more_is_handed_out_than_asked_for(desk: Desk) -> None:
    for number in range(3):
        desk.put(f"l{number}", to=Address(team="T1", channel=f"C{number}"))

    assert len(desk.delivery.next_parcels(2)) == 2
    assert len(desk.delivery.next_parcels(2)) == 1


def test_a_reply_hangs_under_the_message_of_an_earlier_letter(desk: Desk) -> None:
    desk.send("parent", Posted(ts="5.0", text="", blocks="[]"))
    desk.put("child", thread_of="parent")

    assert desk.take().thread_ts == "5.0"


def test_a_reply_whose_parent_was_never_sent_goes_out_by_itself(desk: Desk) -> None:
    desk.send("parent", Poisoned(error="thread_not_found", plain_may_do=False))
    desk.put("child", thread_of="parent")

    child = next(p for p in desk.delivery.next_parcels(9) if p.address == CHANNEL)
    assert child.thread_ts is None


def test_a_card_is_posted_once_and_then_edited(desk: Desk) -> None:
    desk.send("card:1", Posted(ts="5.0", text="", blocks="[]"), card="card")
    desk.put("card:2", card="card")

    parcel = desk.take()
    assert (parcel.errand, parcel.edits) == (Errand.EDIT, "5.0")


def test_a_card_that_is_gone_is_posted_anew_and_that_one_edited_from_then_on(desk: Desk) -> None:
    desk.send("card:1", Posted(ts="5.0", text="", blocks="[]"), card="card")
    desk.send("card:2", CardGone(error="message_not_found"), card="card")
    anew = desk.take()
    desk.delivery.settle(anew, Posted(ts="6.0", text="", blocks="[]"))
    desk.clock.advance(SECOND)
    desk.put("card:3", card="card")

    assert (anew.errand, anew.edits) == (Errand.POST, None)
    assert desk.take().edits == "6.0"


def test_what_did_not_leave_is_tried_again_later_and_later(desk: Desk) -> None:
    desk.put("a")
    parcel = desk.take()
    waits = []
    for _ in range(8):
        desk.delivery.settle(parcel, NotPosted(error="ClientConnectorError"))
        steps, parcel = next_try(desk, step=SECOND)
        waits.append(steps)

    assert waits == [1, 2, 4, 8, 16, 32, 60, 60]


def test_being_asked_to_wait_holds_the_method_in_the_whole_workspace(desk: Desk) -> None:
    desk.send("card:1", to=ELSEWHERE, card="card")
    desk.put("a")
    desk.delivery.settle(desk.take(), RateLimited(retry_after=MINUTE))
    desk.put("b", to=Address(team="T1", channel="C9"))
    desk.put("there", to=OTHER_TEAM)
    desk.put("card:2", to=ELSEWHERE, card="card")

    goes_on = {(parcel.address, parcel.errand) for parcel in desk.after(SECOND)}

    # Another workspace and another method have limits of their own.
    assert goes_on == {(OTHER_TEAM, Errand.POST), (ELSEWHERE, Errand.EDIT)}
    assert len(desk.after(MINUTE)) == 2
    assert desk.letter("a").progress.attempt == 1


def test_a_letter_in_doubt_is_looked_for_at_once(desk: Desk) -> None:
    desk.put("a")
    sent = desk.take()
    desk.delivery.settle(sent, Uncertain(error="TimeoutError"))

    look = desk.take()
    assert (look.errand, look.id, look.since) == (Errand.LOOK, sent.id, START)


def test_a_letter_in_doubt_that_is_found_is_sent(desk: Desk) -> None:
    desk.send("a", Uncertain(error="TimeoutError"))

    assert desk.delivery.scanned(desk.take(), POSTED) is State.SENT
    assert desk.delivery.message_of("a") == ("C1", "7.0")


def test_only_a_clean_look_after_the_time_to_settle_allows_another_try(desk: Desk) -> None:
    desk.put("a")
    desk.delivery.settle(desk.take(), Uncertain(error="TimeoutError"))
    began = []
    while desk.state("a") is State.UNKNOWN:
        for look in desk.delivery.next_parcels(10):
            began.append((desk.clock() - START).total_seconds())
            desk.delivery.scanned(look, Clean())
        desk.clock.advance(SECOND)

    assert began == [0, 15, 30]


def test_a_look_that_began_too_early_proves_nothing_however_late_it_ends(desk: Desk) -> None:
    desk.put("a")
    desk.delivery.settle(desk.take(), Uncertain(error="TimeoutError"))
    desk.delivery.scanned(desk.take(), Clean())
    (look,) = desk.after(29 * SECOND)
    desk.clock.advance(MINUTE)

    assert desk.delivery.scanned(look, Clean()) is State.UNKNOWN


def test_a_lane_waits_for_its_letter_in_doubt(desk: Desk) -> None:
    desk.send("a", Uncertain(error="TimeoutError"))
    desk.put("b")

    assert [parcel.errand for parcel in desk.delivery.next_parcels(10)] == [Errand.LOOK]


def test_a_look_that_fails_for_a_while_is_repeated_for_ever(desk: Desk) -> None:
    desk.send("a", Uncertain(error="TimeoutError"))
    for _ in range(100):
        (look,) = desk.after(MINUTE)
        assert desk.delivery.scanned(look, Unseen(error="SlackApiError 503")) is State.UNKNOWN


def test_a_channel_that_may_not_be_read_for_long_is_left_to_a_person(desk: Desk) -> None:
    desk.send("a", Uncertain(error="TimeoutError"))
    refused = Unseen(error="not_in_channel", refused=True)
    desk.delivery.scanned(desk.take(), refused)

    (look,) = desk.after(PATIENCE.blind - SECOND)
    assert desk.delivery.scanned(look, refused) is State.UNKNOWN
    (look,) = desk.after(MINUTE)
    assert desk.delivery.scanned(look, refused) is State.DEAD
    (alarm,) = desk.alarms()
    assert "unproven: not_in_channel" in alarm.payload


def test_a_reminder_whose_time_is_over_expires_instead_of_asking_a_person(desk: Desk) -> None:
    desk.send("a", Uncertain(error="TimeoutError"), valid_until=START + MINUTE)
    refused = Unseen(error="not_in_channel", refused=True)
    desk.delivery.scanned(desk.take(), refused)
    (look,) = desk.after(PATIENCE.blind + MINUTE)

    assert desk.delivery.scanned(look, refused) is State.CANCELLED
    assert desk.alarms() == []


def test_being_asked_to_wait_with_looking_holds_looks_not_posts(desk: Desk) -> None:
    desk.send("a", Uncertain(error="TimeoutError"))
    desk.delivery.scanned(desk.take(), RateLimited(retry_after=MINUTE))
    desk.send("b", Uncertain(error="TimeoutError"), to=ELSEWHERE)

    assert desk.after(SECOND) == []
    assert len(desk.after(MINUTE)) == 2


def test_blocks_that_slack_refuses_are_left_out_at_the_same_place(desk: Desk) -> None:
    desk.put("a")
    desk.put("b")
    desk.delivery.settle(desk.take(), Poisoned(error="invalid_blocks"))
    (plain,) = desk.after(SECOND)

    assert desk.state("a") is State.DEAD
    assert plain.plain
    assert desk.letter("a:plain").id == plain.id
    assert desk.letter("a:plain").seq == desk.letter("a").seq
    assert desk.alarms() == []


def test_what_hangs_under_a_refused_letter_hangs_under_its_plain_copy(desk: Desk) -> None:
    desk.send("a", Poisoned(error="invalid_blocks"))
    desk.delivery.settle(desk.take(), Posted(ts="8.0", text="", blocks="[]"))
    desk.clock.advance(SECOND)
    desk.put("b", thread_of="a")

    assert desk.take().thread_ts == "8.0"


def test_poison_dies_is_told_and_the_lane_goes_on(desk: Desk) -> None:
    desk.put("a")
    desk.put("b")
    desk.delivery.settle(desk.take(), Poisoned(error="thread_not_found", plain_may_do=False))

    assert {parcel.address for parcel in desk.after(SECOND)} == {CHANNEL, OPS}
    assert desk.state("a") is State.DEAD
    (alarm,) = desk.alarms()
    assert desk.letter("a").id in alarm.payload


def test_a_dead_alarm_breeds_no_alarm(desk: Desk) -> None:
    desk.send("a", Poisoned(error="msg_too_long", plain_may_do=False))
    desk.delivery.settle(desk.take(), Poisoned(error="msg_too_long", plain_may_do=False))

    assert len(desk.alarms()) == 1


def test_a_letter_this_version_cannot_read_dies_and_is_told(desk: Desk) -> None:
    desk.put("a")
    with desk.database.engine.begin() as connection:
        connection.execute(text("UPDATE outbox SET payload = :odd"), {"odd": '{"$":"Gone"}'})

    assert [parcel.address for parcel in desk.delivery.next_parcels(10)] in ([], [OPS])
    assert desk.state("a") is State.DEAD
    assert len(desk.alarms()) == 1


def test_a_channel_that_refuses_is_probed_ever_more_rarely_and_told_once(desk: Desk) -> None:
    desk.put("a")
    parcel = desk.take()
    waits = []
    for _ in range(8):
        desk.delivery.settle(parcel, LaneRefused(error="is_archived"))
        steps, parcel = next_try(desk, step=MINUTE)
        waits.append(steps)

    assert waits == [1, 2, 4, 8, 16, 32, 60, 60]
    assert len(desk.alarms()) == 1


def test_a_channel_that_takes_messages_again_is_told_of_anew_when_it_refuses(desk: Desk) -> None:
    for _ in range(2):
        desk.send(f"r{desk.clock()}", LaneRefused(error="is_archived"))
        for parcel in desk.after(MINUTE):
            desk.delivery.settle(parcel, POSTED)
        desk.clock.advance(SECOND)

    assert len(desk.alarms()) == 2


def test_a_workspace_that_refuses_holds_all_its_channels(desk: Desk) -> None:
    desk.put("a")
    desk.delivery.settle(desk.take(), TeamRefused(error="token_revoked"))
    desk.put("b", to=ELSEWHERE)
    desk.put("c", to=OTHER_TEAM)

    assert [parcel.address for parcel in desk.after(SECOND)] == [OTHER_TEAM]
    assert {parcel.address for parcel in desk.after(MINUTE)} == {CHANNEL, ELSEWHERE, OPS}
    assert len(desk.alarms()) == 1


def test_what_waits_for_a_refusing_channel_still_expires(desk: Desk) -> None:
    desk.send("a", LaneRefused(error="is_archived"), valid_until=START + MINUTE)
    desk.after(2 * MINUTE)

    assert desk.state("a") is State.CANCELLED


def test_a_letter_whose_sender_died_is_looked_for_not_sent_again(desk: Desk) -> None:
    desk.put("a")
    desk.take()
    desk.clock.advance(MINUTE)

    assert desk.delivery.recover() == 1
    look = desk.take()
    assert look.errand is Errand.LOOK
    assert desk.letter("a").progress.last_at == START + MINUTE


def test_an_edit_whose_sender_died_is_repeated_once_a_late_one_cannot_overtake(desk: Desk) -> None:
    desk.send("card:1", card="card")
    desk.put("card:2", card="card")
    desk.take()
    desk.delivery.recover()

    assert desk.after(PATIENCE.settle - SECOND) == []
    assert [parcel.errand for parcel in desk.after(SECOND)] == [Errand.EDIT]


def test_an_uncertain_edit_is_repeated_once_it_cannot_overtake(desk: Desk) -> None:
    desk.send("card:1", card="card")
    desk.send("card:2", Uncertain(error="TimeoutError"), card="card")

    assert desk.after(PATIENCE.settle - 2 * SECOND) == []
    assert [parcel.errand for parcel in desk.after(SECOND)] == [Errand.EDIT]


def test_an_answer_that_comes_after_another_took_over_changes_nothing(desk: Desk) -> None:
    desk.put("a")
    parcel = desk.take()
    desk.delivery.recover()

    assert desk.delivery.settle(parcel, POSTED) is None
    assert desk.state("a") is State.UNKNOWN


def test_a_look_that_ends_after_another_took_over_changes_nothing(desk: Desk) -> None:
    desk.send("a", Uncertain(error="TimeoutError"))
    look = desk.take()
    desk.delivery.recover()

    assert desk.delivery.scanned(look, POSTED) is None


def test_whoever_lost_the_lead_gets_nothing_to_send(
    desk: Desk, open_database: Callable[[], Database]
) -> None:
    with open_database().unit_of_work() as unit:
        unit.dispatch.take_lead()

    with pytest.raises(ConflictError, match="taken over"):
        desk.delivery.next_parcels(1)


def test_whoever_gave_the_place_away_gets_nothing_to_send(desk: Desk) -> None:
    desk.delivery.release_relay()

    with pytest.raises(ConflictError, match="lost its place"):
        desk.delivery.next_parcels(1)


@pytest.mark.parametrize("kind", ["sqlite"])
def test_a_second_process_on_one_file_is_told_that_it_is_a_mistake(
    desk: Desk, second: Delivery
) -> None:
    with pytest.raises(ConflictError, match="already running"):
        second.hold_relay()
    desk.delivery.release_relay()
    assert second.hold_relay()


@pytest.mark.parametrize("kind", ["postgresql"])
def test_a_second_replica_stands_by_until_the_first_is_gone(desk: Desk, second: Delivery) -> None:
    assert not second.hold_relay()
    desk.delivery.release_relay()
    assert second.hold_relay()


@pytest.mark.parametrize("kind", ["postgresql"])
def test_a_relay_whose_session_was_ended_knows_that_it_lost_its_place(
    desk: Desk, open_database: Callable[[], Database]
) -> None:
    with open_database().engine.begin() as connection:
        connection.execute(
            text("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'")
        )

    with pytest.raises(ConflictError, match="lost its place"):
        desk.delivery.next_parcels(1)


@pytest.mark.parametrize("state", [State.DEAD, State.CANCELLED])
def test_a_person_sends_a_closed_letter_again_last_in_its_lane(desk: Desk, state: State) -> None:
    desk.send("a", Poisoned(error="msg_too_long", plain_may_do=False))
    if state is State.CANCELLED:
        desk.delivery.drop(desk.letter("a").id)
    desk.put("b")
    desk.delivery.retry(desk.letter("a").id)

    assert desk.state("a") is State.PENDING
    assert desk.letter("a").seq > desk.letter("b").seq


def test_a_person_has_a_refusing_channel_tried_at_once(desk: Desk) -> None:
    desk.send("a", LaneRefused(error="not_in_channel"))
    desk.delivery.retry(desk.letter("a").id)

    assert CHANNEL in {parcel.address for parcel in desk.delivery.next_parcels(10)}


@pytest.mark.parametrize("outcome", [NotPosted(error="x"), Uncertain(error="x")])
def test_a_person_drops_a_letter(desk: Desk, outcome: Outcome) -> None:
    desk.send("a", outcome)
    desk.delivery.drop(desk.letter("a").id)

    assert desk.state("a") is State.CANCELLED
    assert desk.after(timedelta(hours=1)) == []


def test_a_letter_that_was_sent_is_neither_sent_again_nor_dropped(desk: Desk) -> None:
    desk.send("a")
    sent = desk.letter("a").id

    with pytest.raises(ConflictError):
        desk.delivery.retry(sent)
    with pytest.raises(ConflictError):
        desk.delivery.drop(sent)


def test_a_letter_nobody_knows_is_said_not_to_be_there(desk: Desk) -> None:
    with pytest.raises(NotFoundError):
        desk.delivery.retry("nothing")
    with pytest.raises(NotFoundError):
        desk.delivery.drop("nothing")


def test_the_letters_are_counted(desk: Desk) -> None:
    desk.send("a")
    desk.put("b")

    counts = desk.delivery.counts()
    assert (counts[State.SENT], counts[State.PENDING], counts[State.DEAD]) == (1, 1, 0)


def next_try(desk: Desk, *, step: timedelta) -> tuple[int, Parcel]:
    """Return after how many steps the channel is tried again, and the errand."""
    steps = 0
    while True:
        steps += 1
        for parcel in desk.after(step):
            if parcel.address == CHANNEL:
                return steps, parcel

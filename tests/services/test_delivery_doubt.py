"""What becomes of a letter that may have been posted, and whose sender may be dead."""

from bot.domain.delivery import (
    PATIENCE,
    Clean,
    RateLimited,
    State,
    Uncertain,
    Unseen,
)
from bot.domain.letters import Errand
from tests.clocks import START
from tests.services.desk import ELSEWHERE, MINUTE, POSTED, SECOND, Desk


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

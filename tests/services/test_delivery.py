"""What becomes of a letter, whatever Slack answers."""

from datetime import timedelta

from sqlalchemy import text

from bot.domain.delivery import (
    CardGone,
    LaneRefused,
    NotPosted,
    NotYet,
    Poisoned,
    Posted,
    RateLimited,
    State,
    TeamRefused,
)
from bot.domain.letters import Address, Errand
from tests.clocks import START
from tests.letters import CHANNEL, OPS
from tests.services.desk import ELSEWHERE, MINUTE, OTHER_TEAM, POSTED, SECOND, Desk, next_try
from tests.services.linked import link_project


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


def test_a_letter_that_cannot_be_made_yet_lets_the_others_of_its_channel_go_first(
    desk: Desk,
) -> None:
    desk.put("pictures")
    first = desk.take()
    desk.delivery.settle(first, NotYet(retry_after=MINUTE))
    desk.put("answer")

    (goes_on,) = desk.after(SECOND)
    desk.delivery.settle(goes_on, POSTED)
    assert desk.state("answer") is State.SENT
    assert desk.after(SECOND) == []
    (again,) = desk.after(MINUTE)

    assert (again.id, again.attempt, again.since) == (first.id, 1, first.since)


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


def test_when_triage_itself_refuses_people_are_told_in_person_once_until_it_took_again(
    desk: Desk,
) -> None:
    link_project(desk.database, owner="U0RAVI")
    for _ in range(2):
        desk.put(f"a{desk.clock()}", to=OPS)
        desk.put(f"b{desk.clock()}", to=OPS)
        for answer in (LaneRefused(error="not_in_channel"), LaneRefused(error="again"), POSTED):
            for parcel in desk.after(2 * MINUTE):
                desk.delivery.settle(parcel, POSTED if parcel.address != OPS else answer)
        desk.clock.advance(SECOND)

    told = desk.alarms()
    assert [(each.address.channel, each.address.to_person) for each in told] == [
        ("U0RAVI", True)
    ] * 2
    assert all("not_in_channel" in each.payload for each in told)


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

"""Each owner hears at nine of their own morning what the day holds, once, and never nothing."""

from bot.domain.escalation_notices import MorningDigest
from bot.domain.people import Person
from bot.domain.terms import Category
from handlers.views.notices import render
from tests.domain.plants import ist
from tests.services.office import NOOR, RAVI, Office


def mornings(office: Office, *moments: str) -> list[tuple[str, list[str]]]:
    """Tick at some moments; return who got which lists."""
    for moment in moments:
        office.clock.set(ist(moment))
        office.digests.send()
    return [
        (each.entry.address.channel, [part.title for part in each.notice.lists])
        for each in office.said(MorningDigest)
        if isinstance(each.notice, MorningDigest)
    ]


def test_it_comes_at_nine_once_a_day(office: Office) -> None:
    office.asked()

    told = mornings(
        office, "2026-11-03 08:59", "2026-11-03 09:00", "2026-11-03 09:20", "2026-11-03 11:00"
    )

    assert told == [("U0RAVI", ["Due today"])]


def test_each_line_says_how_old_its_question_is_and_when_it_is_due(office: Office) -> None:
    office.asked()
    mornings(office, "2026-11-03 09:00")

    (letter,) = office.said(MorningDigest)

    assert "asked 23 h ago · due Tue 3 Nov 18:00 IST" in render(letter.notice).text


def test_nothing_is_sent_where_there_is_nothing_to_say(office: Office) -> None:
    query = office.asked()
    office.step(query, query.own(by=RAVI.user, name=RAVI.name, at=office.clock()))

    assert mornings(office, "2026-11-03 09:00") == []


def test_the_weekend_and_the_afternoon_are_left_alone(office: Office) -> None:
    office.asked()

    assert mornings(office, "2026-11-07 09:00", "2026-11-08 09:10", "2026-11-09 12:30") == []


def test_late_comes_before_due_and_waiting_comes_last(office: Office) -> None:
    office.asked()
    waiting = office.asked()
    waiting = office.step(waiting, waiting.own(by=RAVI.user, name=RAVI.name, at=office.clock()))
    office.step(waiting, waiting.wait_on_client("Which lot?", at=office.clock()))
    office.clock.set(ist("2026-11-03 11:00"))
    office.asked()

    told = mornings(office, "2026-11-04 09:00")

    assert told == [("U0RAVI", ["Late", "Due today", "Waiting on the client"])]


def test_half_of_the_time_used_is_told_in_it(office: Office) -> None:
    query = office.asked(category=Category.CHANGE)
    office.step(query, query.own(by="U0RAVI", name="Ravi Menon", at=office.clock()))
    before = mornings(office, "2026-11-06 09:00")
    office.clock.set(ist("2026-11-09 18:00"))
    office.escalations.escalate()

    assert before == []
    assert mornings(office, "2026-11-10 09:00") == [
        ("U0RAVI", ["More than half of the time is used"])
    ]


def test_nine_is_nine_where_the_owner_lives(office: Office) -> None:
    in_munich = Person(user="U0RAVI", team="T1", name="Ravi Menon", zone="Europe/Berlin")
    with office.database.unit_of_work() as unit:
        unit.clients.remember(in_munich)
    office.asked()

    told = mornings(office, "2026-11-03 09:00", "2026-11-03 13:30")

    assert len(told) == 1


def test_whoever_is_away_gets_none_and_their_backup_gets_it(office: Office) -> None:
    office.asked()
    office.absences.leave(RAVI, until=ist("2026-11-06 17:00"), backup=NOOR)

    told = mornings(office, "2026-11-03 09:00", "2026-11-03 09:15")

    assert [person for person, _ in told] == ["U0NOOR"]


def test_a_new_query_goes_to_the_backup_while_its_owner_is_away(office: Office) -> None:
    office.absences.leave(RAVI, until=ist("2026-11-06 17:00"), backup=NOOR)

    away = office.asked()
    office.clock.set(ist("2026-11-09 10:00"))
    back = office.asked()

    assert (away.owner, away.owner_name) == ("U0NOOR", "Noor Ali")
    assert back.owner == "U0RAVI"


def test_what_somebody_owned_who_leaves_goes_on_with_another(office: Office) -> None:
    query = office.asked()
    owned = office.step(query, query.own(by="U0NOOR", name="Noor Ali", at=office.clock()))

    left = Person(user="U0NOOR", team="T1", name="Noor Ali", is_deleted=True)
    (after,) = office.departures.depart(left)
    again = office.departures.depart(left)

    assert after.owner == "U0RAVI"
    assert after.answer.due == owned.answer.due
    assert again == []

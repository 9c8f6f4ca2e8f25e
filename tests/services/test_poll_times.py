"""Times to meet are read in the speaker's zone; one is chosen, by a person on a tie."""

from datetime import UTC, datetime

import pytest

from bot.domain.errors import BotError, ConflictError
from bot.domain.people import Person
from bot.domain.poll_words import read_poll
from bot.domain.polls import Poll
from bot.domain.terms import Side
from bot.services.polls import Polls
from storage.engine import Database
from tests.clocks import Moving
from tests.services.linked import link_project
from tests.services.test_polls import ANNA, RAVI, polls

DATES = 'dates "PPQ review" "18 Nov 2026 14:00" "19 Nov 2026 09:30" 60m'
DANIEL = Person(user="U2", team="T2", name="Daniel Osei")
THERE = frozenset({(Side.CMO, "Europe/Stockholm"), (Side.CLIENT, "America/New_York")})


def opened(service: Polls, asked: str = DATES) -> Poll:
    return service.open(read_poll(asked), "C1", RAVI, invited=2, zones=THERE)


@pytest.fixture
def service(database: Database, clock: Moving) -> Polls:
    link_project(database)
    return polls(database, clock)


def vote(service: Polls, who: Person, option: int) -> None:
    service.press("NON-S-1", option, who, Side.CLIENT, within="NON")


def test_a_time_is_read_in_the_speakers_zone_and_shown_in_everybodys(service: Polls) -> None:
    poll = opened(service)

    assert poll.options[0] == (
        "Wed 18 Nov 14:00-15:00 IST · 03:30-04:30 EST (outside working hours) · 09:30-10:30 CET"
    )
    assert (poll.minutes, poll.multi) == (60, True)
    assert poll.closes_at == poll.times[0]


def test_a_poll_is_open_for_working_days_of_the_site(service: Polls, clock: Moving) -> None:
    """Tue 20 October is a holiday in Hyderabad."""
    clock.set(datetime(2026, 10, 19, 6, 0, tzinfo=UTC))

    poll = opened(service, '"Which week?" "11 Jan" "18 Jan" until 1 business day')

    assert poll.closes_at == datetime(2026, 10, 21, 11, 30, tzinfo=UTC)


def test_the_time_that_suits_most_is_chosen_when_it_closes(service: Polls) -> None:
    opened(service)
    vote(service, ANNA, 1)
    vote(service, ANNA, 2)
    vote(service, DANIEL, 2)

    closed = service.close("NON-S-1", RAVI.acting_for(Side.CMO), within=None)

    assert closed.chosen == 2
    with pytest.raises(ConflictError, match="has its time: Thu 19 Nov"):
        service.choose_time("NON-S-1", 1, RAVI.acting_for(Side.CMO), within=None)


def test_a_person_chooses_among_times_that_equally_many_could(service: Polls) -> None:
    opened(service, DATES.replace("60m", '"20 Nov 2026 11:00"'))
    actor = RAVI.acting_for(Side.CMO)
    vote(service, ANNA, 1)
    vote(service, DANIEL, 3)
    with pytest.raises(ConflictError, match="no times to choose from"):
        service.choose_time("NON-S-1", 1, actor, within=None)

    assert service.close("NON-S-1", actor, within=None).chosen == 0
    with pytest.raises(BotError, match="times of NON-S-1 that suit most"):
        service.choose_time("NON-S-1", 2, actor, within=None)
    assert service.choose_time("NON-S-1", 3, actor, within=None).chosen == 3
    assert service.standing("NON-S-1", within=None).poll.chosen == 3


def test_a_time_is_added_in_the_words_of_whoever_adds_it(service: Polls) -> None:
    opened(service)

    poll = service.add_option("NON-S-1", "17 Nov 2026 16:00", RAVI, within=None, zones=THERE)

    assert poll.options[2].startswith("Tue 17 Nov 16:00-17:00 IST · 05:30-06:30 EST")
    assert poll.closes_at == poll.times[2] == min(poll.times)


def test_a_closed_poll_takes_no_more_times(service: Polls) -> None:
    opened(service)
    service.close("NON-S-1", RAVI.acting_for(Side.CMO), within=None)

    with pytest.raises(ConflictError, match="takes no more options"):
        service.growing("NON-S-1", within=None)
    with pytest.raises(ConflictError, match="Ask in a new poll"):
        service.add_option("NON-S-1", "17 Nov 2026 16:00", RAVI, within=None)


def test_nothing_is_chosen_where_nobody_voted(service: Polls) -> None:
    opened(service)

    assert service.close("NON-S-1", RAVI.acting_for(Side.CMO), within=None).chosen == 0


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ('dates "Review" "03/04/2026 14:00" "19 Nov 2026 09:30"', "Write the one you mean"),
        ('dates "Review" "18 Nov 2026" "19 Nov 2026 09:30"', 'no hour in "18 Nov 2026"'),
        ('dates "Review" "soon" "19 Nov 2026 09:30"', 'no time in "soon"'),
        ('dates "Review" "18 Nov 2025 14:00" "19 Nov 2026 09:30"', "is over"),
        ('dates "Review" "18 Nov 2026 14:00" "18 Nov 2026 2pm"', "is there twice"),
        ('dates "Review" "18 Nov 2026 14:00"', "at least 2 options"),
        (f"{DATES} until 1 Dec 2026", "Write an until before Wed 18 Nov 2026 14:00 IST"),
        (f"{DATES} tea", 'I do not know "tea"'),
        (DATES.replace("60m", "0m"), "meet for 0 minutes. Write a length from 5 minutes"),
        (DATES.replace("60m", "13h"), "meet for 780 minutes"),
    ],
)
def test_a_time_that_cannot_be_is_refused_with_what_to_write(
    service: Polls, asked: str, told: str
) -> None:
    with pytest.raises(BotError) as refused:
        opened(service, asked)

    assert told in str(refused.value)

"""A text that waits for a second person finds those who may be that: by what it speaks of."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.errors import InvalidError
from bot.domain.health import Colour
from bot.domain.people import Person
from bot.domain.terms import Category, Dimension, Side
from bot.domain.triage_notices import ApprovalWanted
from bot.domain.update_forms import DetailsInput, DimensionInput, ReportInput
from bot.domain.update_notices import UpdateReminder
from bot.domain.updates import Update
from bot.services.homes import Homes
from bot.services.regular_posts import RegularPosts
from bot.services.replies import Replies
from bot.services.update_changes import UpdateChanges
from bot.services.updates import UpdateForm, Updates
from handlers.views.notices import render
from storage.engine import Database
from tests.clocks import Moving
from tests.configs import configured
from tests.services.office import HOST, NOOR, PEOPLE, RAVI, SUNITA, Office, Said

MONDAY = datetime(2026, 10, 12, 6, 0, tzinfo=UTC)
THURSDAY = datetime(2026, 10, 15, 16, 0, tzinfo=UTC)
FRIDAY = datetime(2026, 10, 16, 13, 0, tzinfo=UTC)
DIYA = Person(user="U0DIYA", team="T1", name="Diya Rao", zone="Asia/Kolkata")
WITH_EHS = PEOPLE.replace("quality =", 'ehs = "U0SUNITA"\nquality =')
BY_RAVI, BY_NOOR = RAVI.acting_for(Side.CMO), NOOR.acting_for(Side.CMO)


class House(Office):
    """The office with those who write to the client, and everybody's Home."""

    def __init__(self, database: Database, clock: Moving, people: str) -> None:
        clock.set(MONDAY)
        super().__init__(database, clock, configured(people))
        self.furnish()
        changes = UpdateChanges(HOST, self.config)
        self.replies = Replies(database, clock, self.changes)
        self.updates = Updates(database, clock, changes)
        self.posts = RegularPosts(database, clock, changes)
        self.homes = Homes(database, clock, HOST, self.config)
        self.posts.keep()

    def asked_for(self) -> list[tuple[tuple[str, ...], bool]]:
        return [(each.people, each.again) for each in self.wanted()]

    def wanted(self) -> list[ApprovalWanted]:
        notices = [each.notice for each in self.waiting()]
        return [each for each in notices if isinstance(each, ApprovalWanted)]

    def waiting(self) -> list[Said]:
        said = self.said(ApprovalWanted)
        return [each for each in said if each.entry.progress.state == "pending"]

    def on_home(self, person: Person) -> list[str]:
        lists = self.homes.of_staff(person).lists
        return [
            f"{line.id}: {line.state}"
            for each in lists
            if each.title == "Texts that wait for your yes"
            for line in each.lines
        ]

    def draft(self) -> Update:
        form = self.updates.form("NON", "NV-204", BY_RAVI)
        given = DimensionInput(colour=Colour.ON_TRACK, line="No injury this week", unchanged=False)
        reported = ReportInput(headline="All is prepared.", dimensions={Dimension.SAFETY: given})
        kept = self.updates.save_report(form.update, reported, BY_RAVI, within="NON")
        assert isinstance(kept, UpdateForm)
        filled = self.updates.save_details(
            kept.update, DetailsInput(actions={}), BY_RAVI, within="NON"
        )
        assert isinstance(filled, UpdateForm)
        return filled.update


@pytest.fixture
def house(database: Database, clock: Moving) -> House:
    return House(database, clock, WITH_EHS)


def test_a_text_without_a_word_is_refused(house: House) -> None:
    query = house.asked()

    with pytest.raises(InvalidError, match="Write it in words"):
        house.replies.write(query.id, BY_RAVI, within="NON", text=":+1: 👀", key="V1")


def test_a_reply_on_quality_asks_the_quality_unit_and_once_more_until_somebody_decides(
    house: House,
) -> None:
    query = house.asked(category=Category.QUALITY)
    house.replies.write(query.id, BY_RAVI, within="NON", text="It is closed.", key="V1")
    house.replies.send("V1", BY_RAVI, within="NON")

    assert house.asked_for() == [(("U0NOOR",), False), (("U0NOOR",), True)]
    first, again = house.waiting()
    assert again.entry.not_before == datetime(2026, 10, 12, 10, 0, tzinfo=UTC)
    assert render(first.notice).text == (
        "<@U0NOOR> *NON-Q-1*, Nonesuch: Ravi Menon's text waits for a second person. Press "
        "Approve or Send back on it; the client reads nothing until then."
    )
    assert "waits for a second person since Mon 12 Oct 11:30 IST" in render(again.notice).text
    assert house.on_home(NOOR) == ["NON-Q-1: written then, by Ravi Menon"]
    assert house.on_home(RAVI) == house.on_home(SUNITA) == []

    house.replies.approve("V1", BY_NOOR, within="NON")
    assert house.asked_for() == []
    assert house.on_home(NOOR) == []


def test_an_update_on_safety_asks_ehs_and_again_before_its_hour(house: House) -> None:
    house.clock.set(THURSDAY)
    house.posts.keep()
    update = house.updates.finish(house.draft(), BY_RAVI, within="NON", at_once=False)

    assert house.asked_for() == [(("U0SUNITA",), False)]
    assert "It is to go out Fri 16 Oct 21:30 IST." in render(house.waiting()[0].notice).text
    assert house.on_home(SUNITA) == [f"{update.id}: to go out then, by Ravi Menon"]
    house.clock.set(FRIDAY)
    house.posts.keep()
    (reminded,) = house.said(UpdateReminder)
    assert isinstance(reminded.notice, UpdateReminder)
    assert set(reminded.notice.people) == {"U0RAVI", "U0SUNITA"}

    house.updates.approve(update.id, SUNITA.acting_for(Side.CMO), within="NON")
    assert house.on_home(SUNITA) == []
    assert house.waiting() == []


def test_what_comes_back_and_is_handed_in_again_asks_again(house: House) -> None:
    update = house.updates.finish(house.draft(), BY_RAVI, within="NON", at_once=True)
    assert isinstance(update, Update)
    house.updates.send_back(update.id, BY_NOOR, within="NON", reason="Name the area.")
    assert house.asked_for() == []
    house.clock.advance(timedelta(minutes=5))

    house.updates.finish(house.draft(), BY_RAVI, within="NON", at_once=True)

    assert house.asked_for() == [(("U0SUNITA",), False), (("U0SUNITA",), True)]


def test_the_author_is_never_asked_and_where_nobody_is_named_any_colleague_may(
    database: Database, clock: Moving
) -> None:
    house = House(database, clock, '[people.default]\npm = "U0RAVI"')
    query = house.asked(category=Category.QUALITY)
    house.replies.write(query.id, BY_RAVI, within="NON", text="It is closed.", key="V1")
    house.replies.send("V1", BY_RAVI, within="NON")

    assert [people for people, _ in house.asked_for()] == [(), ()]
    assert "nobody else is named for this project" in render(house.waiting()[0].notice).text
    assert house.on_home(RAVI) == []
    assert house.on_home(DIYA) == ["NON-Q-1: written then, by Ravi Menon"]

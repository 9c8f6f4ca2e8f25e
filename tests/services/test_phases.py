"""The rhythm of updates follows the campaigns of a plan: daily while one runs, then as before."""

from datetime import UTC, date, datetime, time

import pytest

from bot.config import Config
from bot.domain.cadence import Beat, CadenceStory, SlotState
from bot.domain.calendars import Weekday
from bot.domain.clients import Template
from bot.domain.codec import from_json
from bot.domain.delivery import State
from bot.domain.errors import ConflictError, InvalidError
from bot.domain.notices import Notice
from bot.domain.records import Actor, ActorRole
from bot.domain.update_notices import RhythmFollowed
from bot.services.cadences import Cadences
from bot.services.milestone_finding import Here
from bot.services.plans import Plans
from bot.services.regular_posts import RegularPosts
from bot.services.update_changes import UpdateChanges
from handlers.views.cadences import story
from handlers.views.update_notices import say
from storage.engine import Database
from tests.clocks import Moving
from tests.configs import configured
from tests.services.linked import PLACE, link_project

MONDAY = datetime(2026, 10, 12, 6, 0, tzinfo=UTC)
THURSDAY = datetime(2026, 10, 15, 17, 0, tzinfo=UTC)
FRIDAY = date(2026, 10, 16)
RAVI = Actor(user="U1", team="T1", role=ActorRole.STAFF, name="Ravi Menon")
HERE = Here(client="NON", project="NV-204")
OFF = "[updates]\ndaily_in_campaign = false"


class Office:
    """A project with its template's plan, and a rhythm of one update every Friday."""

    def __init__(self, database: Database, config: Config) -> None:
        self.database = database
        self.clock = Moving(MONDAY)
        changes = UpdateChanges(PLACE, config)
        self.cadences = Cadences(database, self.clock, changes)
        self.posts = RegularPosts(database, self.clock, changes)
        self.plan = Plans.over(database, self.clock, PLACE, config).milestones
        link_project(database, owner=RAVI.user, at=MONDAY)
        self.plan.use_template(HERE, RAVI, Template.API)
        self.posts.keep()

    def rhythm(self) -> CadenceStory:
        return self.cadences.story("NON", "NV-204")

    def start(self, code: str) -> None:
        self.plan.start(code, HERE, RAVI)

    def done(self, code: str) -> None:
        self.plan.done(code, HERE, RAVI, evidence="executed records")

    def told(self) -> list[str]:
        with self.database.unit_of_work() as unit:
            letters = unit.outbox.entries(tuple(State), limit=1000)
        followed = [each for each in letters if each.kind == "RhythmFollowed"]
        assert {each.address.channel for each in followed} <= {"COPS"}
        notices: list[RhythmFollowed] = [from_json(Notice, each.payload) for each in followed]
        return [say(each).text for each in notices]


@pytest.fixture
def office(database: Database) -> Office:
    """Return the office on Monday 12 October 2026, 11:30 in Hyderabad."""
    return Office(database, configured())


def test_a_campaign_makes_updates_daily_until_it_is_done_and_the_owner_hears_why(
    office: Office,
) -> None:
    office.start("A9")
    assert office.rhythm().cadence.beat is Beat.WEEKLY

    office.start("A10")

    standing = office.rhythm()
    assert standing.cadence.beat is Beat.DAILY
    assert standing.due == datetime(2026, 10, 12, 16, 0, tzinfo=UTC)
    assert "When it ends: every Fri at 12:00 again." in story(standing)
    (begun,) = office.told()
    assert begun.startswith("<@U1> *Nonesuch, NV-204*: A10 GMP campaign is in progress, so from")
    assert "every day on which both sides work at 12:00 America/New_York" in begun
    assert "Next: Mon 12 Oct 21:30 IST (12:00 EDT)." in begun
    assert "`/update NV-204 weekly` holds until then" in begun

    office.done("A10")

    assert (office.rhythm().cadence.beat, office.rhythm().cadence.slot) == (Beat.WEEKLY, FRIDAY)
    (_, ended) = office.told()
    assert "not in progress any more, so as before it an update is due every Fri at 12:00" in ended


def test_a_start_that_is_taken_back_returns_the_rhythm_and_one_that_is_refused_does_not(
    office: Office,
) -> None:
    office.start("A10")
    with pytest.raises(InvalidError, match="Say why"):
        office.plan.unstart("A10", HERE, RAVI, reason=" ")
    office.plan.unstart("A10", HERE, RAVI, reason="it was A9")

    assert office.rhythm().cadence.beat is Beat.WEEKLY
    with pytest.raises(ConflictError, match="planned"):
        office.plan.unstart("A10", HERE, RAVI, reason="it was A9")
    office.start("A10")
    office.done("A10")
    office.plan.take_back("A10", HERE, RAVI, reason="batch 4 is missing")
    assert office.rhythm().cadence.beat is Beat.DAILY
    office.plan.cancel("A10", HERE, RAVI, reason="scope reduced")
    assert office.rhythm().cadence.beat is Beat.WEEKLY


def test_what_a_person_sets_in_a_campaign_holds_until_the_last_one_ends(office: Office) -> None:
    office.cadences.beat("NON", "NV-204", RAVI, beat=Beat.WEEKLY, weekday=Weekday.WED, at=time(9))
    office.start("A10")
    office.cadences.beat("NON", "NV-204", RAVI, beat=Beat.WEEKLY, weekday=Weekday.TUE, at=None)

    office.start("A12")
    assert office.rhythm().cadence.weekday is Weekday.TUE
    office.done("A10")
    assert office.rhythm().cadence.weekday is Weekday.TUE
    assert "A12 PPQ campaign runs. When it ends: every Wed at 09:00 again." in story(
        office.rhythm()
    )
    office.done("A12")

    kept = office.rhythm().cadence
    assert (kept.beat, kept.weekday, kept.usual) == (Beat.WEEKLY, Weekday.WED, None)
    assert len(office.told()) == 2


def test_nobody_is_told_where_updates_were_daily_before(office: Office) -> None:
    office.cadences.beat("NON", "NV-204", RAVI, beat=Beat.DAILY, weekday=None, at=None)
    office.start("A10")
    office.done("A10")

    assert office.rhythm().cadence.beat is Beat.DAILY
    assert office.told() == []


def test_an_update_that_is_drafted_already_goes_out_as_it_was_announced(office: Office) -> None:
    office.clock.set(THURSDAY)
    office.posts.keep()
    with office.database.unit_of_work() as unit:
        assert unit.cadences.slot("NON", "NV-204", FRIDAY) is not None

    office.start("A10")
    office.posts.keep()

    with office.database.unit_of_work() as unit:
        drafted = unit.cadences.slot("NON", "NV-204", FRIDAY)
    assert drafted is not None
    assert drafted.state is SlotState.OPEN
    assert office.rhythm().cadence.slot == FRIDAY
    office.clock.set(datetime(2026, 10, 19, 13, 0, tzinfo=UTC))
    office.posts.keep()
    assert office.rhythm().cadence.slot == date(2026, 10, 19)


def test_a_daily_update_is_due_once_a_day_also_before_a_holiday_of_the_site(office: Office) -> None:
    office.start("A10")
    due = []
    for day in (16, 19, 20, 21):
        office.clock.set(datetime(2026, 10, day, 13, 0, tzinfo=UTC))
        office.posts.keep()
        due.append(office.rhythm().due.day)

    assert due == [16, 19, 19, 21]


def test_a_site_that_does_not_want_it_keeps_its_rhythm(database: Database) -> None:
    office = Office(database, configured(OFF))

    office.start("A10")

    assert office.rhythm().cadence.beat is Beat.WEEKLY
    assert office.told() == []


@pytest.mark.parametrize(
    ("template", "campaigns"),
    [(Template.API, {"A10", "A12"}), (Template.DRUG_PRODUCT, {"B10", "B11"})],
)
def test_the_campaigns_of_each_template_are_known(template: Template, campaigns: set[str]) -> None:
    plan = configured().milestones.templates[template]

    assert {each.code for each in plan if each.is_campaign} == campaigns

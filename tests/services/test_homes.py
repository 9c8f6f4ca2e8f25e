"""What stands on a person's Home: their own, the near and the late first, no more than fits."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from bot.domain.actions import Action
from bot.domain.clients import ChannelLink, Client, Project
from bot.domain.milestone_notices import OwedList, OwedRow
from bot.domain.people import Person
from bot.domain.polls import Naming
from bot.domain.queries import Promise
from bot.domain.surveys import Survey
from bot.domain.terms import Side
from bot.services.homes import LINES, Homes
from handlers.views.homes import LISTS, of_client, of_staff
from sandbox.blocks import check_view
from storage.engine import Database
from tests.clocks import Moving
from tests.configs import configured
from tests.milestones import a_milestone, an_obligation
from tests.services.linked import PLACE

NOW = datetime(2026, 10, 15, 8, 30, tzinfo=UTC)
RAVI = Person(user="U9", team="T1", name="Ravi Menon", zone="Asia/Kolkata")
PRIYA = replace(RAVI, user="U8", name="Priya Nair")


AN_ACTION = Action(
    id="NON-A-1",
    client="NON",
    project="NV-204",
    site="HYD",
    subject="Too many single questions",
    cause="theme:questions",
    origins=(),
    lead="U9",
    lead_name="Ravi Menon",
    received_at=NOW - timedelta(days=3),
    acknowledged=Promise(due=NOW - timedelta(days=2), source="proposal"),
    moved_at=NOW - timedelta(days=3),
)


def lived_in(database: Database) -> Homes:
    """Return the use cases over two clients, the first of them with a long plan of Ravi's."""
    with database.unit_of_work() as unit:
        for code, project, owner in (("NON", "NV-204", "U9"), ("AAA", "A-1", "U8")):
            unit.clients.put(Client(code=code, name=code.title(), zone="America/New_York"))
            unit.clients.put_project(Project(client=code, code=project, site="HYD", owner=owner))
            unit.clients.put_link(
                ChannelLink(
                    channel=f"C{code}",
                    team="T1",
                    client=code,
                    project=project,
                    teams=frozenset({f"T{code}"}),
                    linked_at=NOW,
                )
            )
        for number in range(LINES + 3):
            day = date(2026, 10, 12) + timedelta(days=number)
            bare = a_milestone(id=f"NON-M-{number}", code=f"M{number}", position=number)
            unit.milestones.add(bare.plan(day))
        far = a_milestone(id="NON-M-90", code="M90", position=90).plan(date(2027, 1, 15))
        unit.milestones.add(far)
        unit.actions.put(AN_ACTION, next_at=None)
        unit.obligations.add(an_obligation(text="<!channel> " + "x" * 400))
        asked = Survey(
            id="NON-S-1",
            client="NON",
            project="NV-204",
            set_code="F5",
            subject="NON-M-1",
            about="the engineering batch",
            created_at=NOW,
            next_at=NOW,
        )
        over = replace(asked, id="NON-S-2", subject="NON-M-2")
        for each, at in ((asked, NOW), (over, NOW - timedelta(days=40))):
            closes = at + timedelta(days=7)
            opened = each.open(
                at=at, remind_at=None, closes_at=closes, invited=2, naming=Naming.NAMED
            )
            unit.surveys.add(opened if each is asked else opened.close(at=closes))
        unit.obligations.add(an_obligation(id="NON-M-99", needed_by=date(2027, 1, 15)))
    return Homes(database, Moving(NOW), PLACE, configured())


def test_staff_see_what_is_theirs_and_near_and_how_much_more_there_is(database: Database) -> None:
    homes = lived_in(database)

    home = homes.of_staff(RAVI)

    milestones, owed, improvements, feedback = home.lists
    assert [each.id for each in milestones.lines][:2] == ["NON-M-0", "NON-M-1"]
    assert [each.is_late for each in milestones.lines[:4]] == [True, True, True, False]
    assert (len(milestones.lines), milestones.more) == (LINES, 3)
    assert [each.id for each in owed.lines] == ["NON-M-17"]
    assert [(each.id, each.is_late) for each in improvements.lines] == [("NON-A-1", True)]
    assert [(each.id, each.state) for each in feedback.lines] == [
        ("NON-S-1", "open, 0 of 2 answered")
    ]
    assert [each.client for each in home.targets] == ["NON", "AAA"]
    assert homes.of_staff(PRIYA).lists == ()
    assert [each.client for each in homes.of_staff(PRIYA).targets] == ["AAA", "NON"]


def test_a_client_finds_the_lists_of_the_channels_they_are_in_and_of_no_other(
    database: Database,
) -> None:
    homes = lived_in(database)

    assert homes.channels_of("TNON") == ("CNON",)
    assert homes.channels_of("T1") == ()
    assert homes.of_client(()) == ()
    (listed,) = homes.of_client(["CNON"])
    assert listed.client_name == "Non"
    assert not any(row.asks for row in listed.rows)


def test_a_full_home_is_within_slacks_limits(database: Database) -> None:
    homes = lived_in(database)
    staff = homes.of_staff(RAVI)
    long = replace(staff, lists=tuple(staff.lists) * 8)
    row = OwedRow(side=Side.CMO, id="NON-M-1", label="x" * 80, state="y" * 200, day=NOW.date())
    listed = OwedList(
        client_name="Nonesuch",
        project="NV-204",
        as_of=NOW,
        reader_zone="UTC",
        rows=(row,) * 15,
        buffer=None,
        bot_name="liaison",
    )

    views = (of_staff(long), of_client([listed] * (LISTS + 5), bot_name="liaison"))

    assert [check_view(view, "home") for view in views] == [[], []]
    assert "&lt;!channel&gt;" in str(views[0])

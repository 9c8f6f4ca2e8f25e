"""Surveys beyond the stories: names kept apart, quarters, themes that return, replicas."""

import pytest

from bot.domain.codec import from_json
from bot.domain.delivery import State
from bot.domain.errors import ConflictError
from bot.domain.exports import Scope
from bot.domain.notices import Notice
from bot.domain.people import Person
from bot.domain.polls import Naming
from bot.domain.survey_triggers import TriggerKind
from bot.domain.surveys import SurveyState
from bot.domain.terms import Side
from bot.domain.themes import Theme
from bot.services.survey_export import surveys_section
from bot.services.survey_reading import Axis
from handlers.views.notices import render
from storage.engine import Database
from tests.clocks import Moving
from tests.configs import configured
from tests.domain.plants import ist
from tests.services.asking import Asking
from tests.services.office import HOST


@pytest.fixture
def asking(database: Database, clock: Moving) -> Asking:
    clock.set(ist("2026-11-02 10:00"))
    return Asking(database, clock)


def test_names_lie_apart_from_answers_and_the_way_is_cut_when_it_closes(asking: Asking) -> None:
    people = asking.link(contacts=6)
    survey = asking.open()
    assert survey.naming is Naming.AGGREGATED
    for person in people[:5]:
        asking.say(survey, person, "slow answers", value=1)

    assert asking.surveys.form(survey.id, "U000", within="NON").own is not None
    with asking.database.snapshot() as unit:
        assert unit.surveys.triggers_since(ist("2026-01-01 00:00")) == []
        assert "slow" not in str(surveys_section(unit, Scope(client="NON")))
    asking.through(9)

    assert asking.all()[-1].state is SurveyState.CLOSED
    held = "SELECT count(*) FROM survey_invitees WHERE ballot IS NOT NULL"
    assert asking.scalar(held) == 0
    assert asking.scalar("SELECT count(*) FROM survey_responses WHERE at IS NOT NULL") == 0
    with asking.database.snapshot() as unit:
        wanted = unit.surveys.triggers_since(ist("2026-01-01 00:00"))
        events = [event.entry() for event in unit.records.all_entries("NON")]
        exported = surveys_section(unit, Scope(client="NON"))
    assert len(wanted) == 5 + 1
    assert {each.user for each in wanted} == {""}
    assert {each.at for each in wanted} == {asking.all()[-1].closed_at}
    said = [entry for entry in events if entry and entry.action == "survey answered"]
    assert len(said) == 5
    assert all(not entry.after for entry in said)
    assert "Person" not in str(exported)
    assert exported[0]["answered"] == 5


def test_too_few_answers_without_names_are_not_shown(asking: Asking) -> None:
    people = asking.link(contacts=6)
    survey = asking.open()
    for person in people[:4]:
        asking.say(survey, person, "slow")

    (withheld,) = asking.reading.one(survey.id, within="NON", reader="U9").groups
    asking.through(9)
    (too_few,) = asking.reading.together(Axis.STAGE, within="NON", reader="U9").groups

    assert (withheld.is_withheld, withheld.responses, withheld.answered) == (True, (), 4)
    assert (too_few.is_withheld, too_few.responses, too_few.answered) == (True, (), 4)
    with asking.database.snapshot() as unit:
        assert unit.surveys.triggers_since(ist("2026-01-01 00:00")) == []
    with pytest.raises(ConflictError, match="closed and 5 have answered"):
        asking.surveys.review(survey.id, within="NON")


def test_answers_without_names_are_shown_once_the_survey_closed_not_one_by_one(
    asking: Asking,
) -> None:
    people = asking.link(contacts=6)
    survey = asking.open()
    for person in people[:5]:
        asking.say(survey, person, "slow")

    (open_yet,) = asking.reading.one(survey.id, within="NON", reader="U9").groups
    asking.through(9)
    (shown,) = asking.reading.one(survey.id, within="NON", reader="U9").groups

    assert (open_yet.is_withheld, open_yet.responses) == (True, ())
    assert (shown.is_withheld, len(shown.responses)) == (False, 5)
    assert shown.items[0].score is not None
    assert shown.items[0].score.value == 100


def test_among_four_people_names_are_said_to_be_shown(asking: Asking) -> None:
    asking.link(contacts=4)

    assert asking.open().naming is Naming.NAMED


def test_the_same_theme_three_times_a_quarter_calls_for_an_improvement_once(
    asking: Asking,
) -> None:
    people = asking.link(contacts=4)
    survey = asking.open()
    for person in people:
        asking.say(survey, person, "answers are slow")

    with asking.database.snapshot() as unit:
        (wanted,) = unit.surveys.triggers_since(ist("2026-01-01 00:00"))
    assert wanted.kind is TriggerKind.THEME
    assert (wanted.theme, wanted.detail) == ("speed", "Speed of answers: 3 times in 2026-Q4")


def test_a_persons_word_on_a_theme_stands_over_the_rules(asking: Asking) -> None:
    (anna,) = asking.link(contacts=1)
    survey = asking.open()
    asking.say(survey, anna, "answers are slow")
    _, (before,) = asking.surveys.review(survey.id, within="NON")
    staff = Person(user="U9", team=HOST.team, name="Ravi Menon")
    asking.surveys.correct(
        survey.id,
        {before.response.ballot: (Theme.CLARITY,)},
        staff.acting_for(Side.CMO),
        within="NON",
    )
    asking.say(survey, anna, "answers are slow and slower")

    _, (after,) = asking.surveys.review(survey.id, within="NON")
    assert (before.themes, after.themes) == ((Theme.SPEED,), (Theme.CLARITY,))


def test_whoever_opted_out_is_in_no_later_survey(asking: Asking) -> None:
    anna, daniel = asking.link(contacts=2)
    asking.surveys.opt_out(asking.open("first").id, daniel, within="NON")
    asking.through(15)

    later = asking.open("second")

    assert later.state is SurveyState.OPEN
    with asking.database.unit_of_work() as unit:
        assert [each.user for each in unit.surveys.invitees(later.id)] == [anna.user]


def test_an_invitation_without_names_says_so_and_names_no_readers(asking: Asking) -> None:
    asking.link(contacts=6)
    asking.open()

    with asking.database.unit_of_work() as unit:
        (letter,) = unit.outbox.entries([State.PENDING], limit=5)
    text = render(from_json(Notice, letter.payload)).text

    assert "Names are kept apart from answers" in text
    assert "shown to U9" not in text
    assert "anonymous" not in text.lower()
    assert asking.surveys.form("NON-S-1", "U000", within="NON").readers == ""


def test_a_project_manager_nobody_knows_by_name_is_named_once_by_what_they_do(
    database: Database, clock: Moving
) -> None:
    clock.set(ist("2026-11-02 10:00"))
    asking = Asking(database, clock, configured())
    asking.link(contacts=1)
    asking.open(set_code="F3")

    assert asking.surveys.form("NON-S-1", "U000", within="NON").readers == "your project manager"

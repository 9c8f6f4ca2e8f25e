"""What somebody wrote in a survey goes, the score stays, and so does the same word of another."""

from datetime import timedelta

from bot.domain.erasures import Ground
from bot.domain.exports import Scope
from bot.domain.people import Person
from bot.domain.redaction import ERASED
from bot.domain.terms import Side
from bot.services.erasures import Erasures
from bot.services.survey_export import surveys_section
from storage.engine import Database
from tests.clocks import Moving
from tests.configs import configured
from tests.services.asking import Asking
from tests.services.office import HOST, NOOR, RAVI


def forget(erasures: Erasures, person: Person) -> None:
    """Let Ravi put a request on record and Noor carry it out."""
    asked = erasures.ask("NON", person.user, RAVI.acting_for(Side.CMO), request="by e-mail")
    erasures.carry_out(
        asked.id, NOOR.acting_for(Side.CMO), within=None, ground=Ground.RECORD, reason="art. 17"
    )


def test_a_comment_goes_and_the_score_and_the_same_word_of_another_stay(
    database: Database, clock: Moving
) -> None:
    config = configured("")
    asking = Asking(database, clock, config)
    anna, other = asking.link(contacts=2)
    survey = asking.open()
    asking.say(survey, anna, "late", value=1)
    asking.say(survey, other, "late", value=1)
    asking.say(survey, anna, "slow", value=2)
    erasures = Erasures(database, clock, HOST, config)
    outlook = erasures.outlook(anna.user, within=None)

    forget(erasures, anna)
    asking.through(days=1)

    with database.snapshot() as unit:
        (told,) = surveys_section(unit, Scope(client="NON"))
        contacts = unit.surveys.contacts("NON", "NV-204")
        opted_out = unit.surveys.opted_out([anna.user, other.user])
        wanted = {each.words for each in unit.surveys.triggers_since(clock() - timedelta(days=9))}
    assert outlook.traces.comments == 1
    answers = {each["name"]: each for each in told["answers"]}  # type: ignore[attr-defined]
    assert answers["former contact 1"]["comment"] == ERASED
    assert answers["former contact 1"]["values"] == {"overall": 2}
    assert answers[other.name]["comment"] == "late"
    assert wanted == {ERASED, "late"}
    assert [each.user for each in contacts] == [other.user]
    assert opted_out == {anna.user}


def test_a_comment_goes_from_a_theme_that_others_raised_with_it(
    database: Database, clock: Moving
) -> None:
    config = configured("")
    asking = Asking(database, clock, config)
    people = asking.link(contacts=3)
    survey = asking.open()
    for person, comment in zip(people, ("Slow.", "Too slow for us", "slow"), strict=True):
        asking.say(survey, person, comment)
    erasures = Erasures(database, clock, HOST, config)

    forget(erasures, people[1])

    with database.snapshot() as unit:
        (theme,) = unit.surveys.triggers_since(clock() - timedelta(days=1))
    assert sorted(theme.words.split("\n")) == ["Slow.", ERASED, "slow"]

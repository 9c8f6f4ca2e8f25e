"""A card tells staff what its due times rest on and which files belong to its query."""

from dataclasses import replace

import pytest

from bot.domain.exports import Scope
from bot.services.query_export import queries_section
from storage.engine import Database
from tests.clocks import Moving
from tests.services.ears import Ears
from tests.services.office import RAVI

DOUBT = "Counted with days off of 2026 that the site has not confirmed yet."


@pytest.fixture
def ears(database: Database, clock: Moving) -> Ears:
    office = Ears(database, clock)
    office.furnish()
    return office


def test_a_card_says_while_it_is_owed_that_its_days_off_are_not_confirmed(ears: Ears) -> None:
    query = ears.ask()
    open_card = ears.card(query)
    ears.answered(query)

    assert DOUBT in open_card
    assert DOUBT not in ears.card(query)


def test_what_came_as_a_file_is_told_by_its_name_wherever_the_words_are(ears: Ears) -> None:
    asked = replace(ears.spoken(""), files=("MBR v3.docx",), has_attachment=True)
    query = ears.hearing.log(asked, asked.actor, reason="Anna Keller reacted with :ticket:")
    answer = ears.spoken("", by=RAVI, thread=query.place.ts)
    ears.hearing.hear(replace(answer, files=("CoA lot 003.pdf",), has_attachment=True))

    assert query.parts[0].text == "Files: MBR v3.docx"
    assert "Files: MBR v3.docx" in ears.card(query)
    assert "Last: Ravi Menon: Files: CoA lot 003.pdf" in ears.card(query)
    story = ears.queries.story(query.id, within="NON")
    assert [reply.files for reply in story.replies] == [("CoA lot 003.pdf",)]
    (event,) = ears.recorded(query.id, "staff replied")
    entry = event.entry()
    assert entry is not None
    assert entry.reason == "Files: CoA lot 003.pdf"
    with ears.database.unit_of_work() as unit:
        (told,) = queries_section(unit, Scope(client="NON"))
    assert told["files"] == ("MBR v3.docx",)

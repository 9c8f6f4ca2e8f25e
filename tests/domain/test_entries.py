"""An entry holds all of a new thing, and of an old one what a step changed."""

from dataclasses import asdict, replace

from bot.domain.entries import entry_of
from bot.domain.records import SYSTEM
from tests.clocks import START
from tests.domain.test_queries import a_query

QUERY = a_query()


def test_all_of_a_new_thing_is_on_record() -> None:
    entry = entry_of(None, QUERY, actor=SYSTEM, action="query logged", now=START)

    assert (entry.object_id, entry.before, entry.after) == (QUERY.id, {}, asdict(QUERY))
    assert entry.at == entry.received_at == START


def test_of_a_step_what_it_changed_is_on_record_as_it_was_and_as_it_is() -> None:
    later = replace(QUERY, owner_name="Kavya", version=QUERY.version + 1)

    entry = entry_of(QUERY, later, actor=SYSTEM, action="query assigned", now=START)

    assert entry.before == {"owner_name": QUERY.owner_name, "version": QUERY.version}
    assert entry.after == {"owner_name": "Kavya", "version": later.version}

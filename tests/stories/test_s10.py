"""S10: record, edit, erase, export. What was said stays, or goes by a decision that stays."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.domain.clients import Template
from bot.domain.exports import Format, Scope
from bot.domain.records import OPERATOR
from bot.services.action_export import actions_section
from bot.services.erasure_export import erasures_section
from bot.services.exports import Exports, verify_export
from bot.services.query_export import queries_section
from bot.services.records import Records
from bot.services.survey_export import surveys_section
from handlers.views.ids import Modal
from sandbox.seen import Message
from storage.engine import Database
from tests.domain.plants import ist
from tests.stored import stored
from tests.stories.asking import ONE_BY_ONE, fill, opened, reach
from tests.stories.house import House, a_house
from tests.stories.plans import CHANNEL, say
from tests.stories.staffed import staffed_config, tick

OPS = "ops-triage"
QUESTION = "Is the 18 November ship date for lot 003 still safe?"
YEAR = Scope(
    client="NON",
    project="NV-204",
    since=datetime(2026, 1, 1, tzinfo=UTC),
    until=datetime(2027, 1, 1, tzinfo=UTC),
)


@pytest.fixture
async def house(database: Database) -> AsyncIterator[House]:
    """The house on Thursday 15 October 2026, 13:30 in Hyderabad."""
    async with a_house(
        database, start=ist("2026-10-15 13:30"), config=staffed_config(), template=Template.API
    ) as opened_house:
        yield opened_house


def exported(house: House, out: Path) -> dict[str, list[dict[str, object]]]:
    """Export the project's year as `liaison export` does, and return it."""
    sections = {
        "queries": queries_section,
        "surveys": surveys_section,
        "actions": actions_section,
        "erasures": erasures_section,
    }
    exports = Exports(house.database, house.slack.clock, sections)
    exports.export(YEAR, as_format=Format.HTML, out=out, by=OPERATOR)
    told: dict[str, list[dict[str, object]]] = json.loads((out / "export.json").read_text())
    return told


def holds(house: House) -> bool:
    """Return whether `liaison verify` finds everything as it was written."""
    return all(each.holds for each in Records(house.database, house.slack.clock).verify())


async def decide(house: House, who: str, card: Message, button: str, **given: object) -> str:
    """Press a button of a request's card and fill its window; return what is said of it."""
    person = house.slack.person(who)
    await person.press(card, button)
    window = await house.slack.until(lambda: person.modal)
    shown = window.shown
    labels = {"ground": "Ground for what they wrote to us", "why": "Why, in your words"}
    labels["refusal"] = "On which ground?"
    await person.submit({labels[key]: value for key, value in given.items()})
    await house.settled()
    if (left := person.modal) is None:
        return shown
    await person.close(everything=True)
    return f"{shown}\n{left.shown}"


async def forget(house: House, who: str, name: str) -> tuple[str, Message]:
    """Put a person's request on record; return the window and the card."""
    person = house.slack.person(who)
    await person.command(OPS, f"/liaison forget @{name} because they asked by e-mail on 2 Nov")
    window = await house.slack.until(lambda: person.modal)
    assert window.callback_id == Modal.ERASURE_ASK
    assert not await person.submit()
    await house.slack.until(lambda: person.modal and "is on record" in person.modal.shown)
    await person.close(everything=True)
    await house.settled()
    return window.shown, await house.card("To be decided")


async def test_what_was_said_stays_and_who_said_it_can_be_forgotten(
    house: House, tmp_path: Path
) -> None:
    anna, ravi, kavya = (house.slack.person(key) for key in ("anna", "ravi", "kavya"))
    # An engineer edits her question after it was answered, and later deletes it.
    asked = await anna.say(CHANNEL, QUESTION)
    await ravi.press(await house.card("NON-Q-1"), "I own this")
    await ravi.reply(CHANNEL, asked, "Yes: release is forecast for 16 November.")
    await ravi.press(await house.card("In progress"), "Answered")
    await house.card("Answered, to be confirmed")
    await anna.edit(CHANNEL, asked, "Is the 28 November ship date for lot 003 still safe?")
    await house.card("Edited after the answer.")
    await anna.delete(CHANNEL, asked)
    await house.card("The client deleted the message; the record keeps it.")
    await reach(house, "A3")
    await fill(house, "anna", await opened(house), overall="2", comment=ONE_BY_ONE)
    await anna.close(everything=True)
    await tick(house)

    # An auditor exports the project's year; one byte changed is named.
    before = exported(house, tmp_path / "before")
    (query,) = before["queries"]
    assert query["text"] == QUESTION
    assert [each["text"][7:9] for each in query["edits"]] == ["28"]  # type: ignore[attr-defined]
    assert query["deleted_at"]
    assert verify_export(tmp_path / "before") == ()
    assert holds(house)
    edited = next(each for each in before["events"] if each["action"] == "message edited")
    export = tmp_path / "before" / "export.json"
    export.write_bytes(export.read_bytes().replace(b"Is the 28", b"Is the 29"))
    named = f"export.json: NON, entry {edited['seq']}: what it says was changed."
    assert named in verify_export(tmp_path / "before")

    # The project is under legal hold, and she asks to be forgotten: two people, ground and date.
    put = await say(house, "/liaison hold NV-204 because a claim is expected", channel=OPS)
    assert "NV-204 of NON is under legal hold: a claim is expected" in put
    assert "NV-204" in await say(house, "/liaison hold", channel=OPS)
    window, card = await forget(house, "ravi", "Anna Keller")
    assert "queries 1, replies 0, surveys with their own words 1" in window
    assert "Legal hold on *NV-204*, a claim is expected: its entries stay" in window
    assert "Not reached: messages in Slack itself" in window
    alone = await decide(house, "ravi", card, "Carry out", why="she left")
    assert "somebody else decides on it" in alone
    assert "Anna Keller" in str(exported(house, tmp_path / "asked"))
    await decide(house, "kavya", card, "Carry out", why="Anna Keller left; art. 17(1)(a)")

    done = await house.card("NON-E-1* · Carried out")
    assert "former contact 1 asks to be forgotten" in done.text
    assert "Carried out by Kavya Pillai, Mon 19 Oct" in done.text
    assert "former contact 1 left; art. 17(1)(a)" in done.text
    assert "Kept as they were under legal hold (NV-204), with the name" in done.text
    assert holds(house)
    after = exported(house, tmp_path / "after")
    assert verify_export(tmp_path / "after") == ()
    (erasure,) = after["erasures"]
    assert erasure["person"] == "former contact 1"
    assert erasure["ground"] == "business record"
    assert erasure["decided_by"] == kavya.id
    assert erasure["legal_holds"] == ["NV-204"]
    about = [each["action"] for each in after["events"] if each["object"] == "NON-E-1"]
    assert about == ["erasure asked", "erasure carried out"]
    # Under the hold her entries stay as they were; elsewhere she is a number, and the words gone.
    kept = [each for each in after["events"] if each["object"] == "NON-Q-1"]
    assert not any(each["erased"] for each in kept)
    assert "Anna Keller" in str(kept)
    free = [each for each in after["events"] if str(each["object"])[:5] in ("NON-S", "NON-A")]
    assert sum(bool(each["erased"]) for each in after["events"]) == 2
    assert [each["action"] for each in free].count("entry restated") == 2
    assert "Anna Keller" not in str(free)
    assert "Anna Keller" not in str(after["surveys"])
    (survey,) = (each for each in after["surveys"] if each["id"] == "NON-S-1")
    (answer,) = survey["answers"]  # type: ignore[misc]
    assert (answer["name"], answer["values"]) == ("former contact 1", {"overall": 2})
    assert ONE_BY_ONE not in stored(house.database)
    assert house.bot.desk.queries.get("NON-Q-1", within="NON").asked_by_name == "former contact 1"

    # Of another client's man nothing is held: his name is nowhere any more.
    jonas = house.slack.person("jonas")
    await jonas.say("imaginara-int7", "Can you send the CoA for lot 11?")
    await house.card("IMA-Q-1")
    _, his = await forget(house, "ravi", "Jonas Weber")
    await decide(house, "kavya", his, "Carry out", why="he left")
    await house.card("IMA-E-1* · Carried out")
    assert holds(house)
    assert "Jonas" not in stored(house.database).replace("jonas", "")

    # Whoever comes back is somebody new, and is heard as before.
    await anna.say(CHANNEL, "Can you send the CoA for lot 004?")
    back = await house.card("NON-Q-2")
    assert "Anna Keller" in back.text


async def test_a_refusal_is_on_record_and_to_a_client_there_is_no_such_command(
    house: House,
) -> None:
    await house.slack.person("anna").say(CHANNEL, QUESTION)
    await house.card("NON-Q-1")
    theirs = await say(house, "/liaison forget @Ravi Menon", who="anna")
    assert "forget" not in theirs
    assert "one of your staff" in await say(house, "/liaison forget @Noor Ali", channel=OPS)
    assert "Say who" in await say(house, "/liaison forget Anna", channel=OPS)
    assert "Say what is held" in await say(house, "/liaison hold NV-204", channel=OPS)
    assert "There is no client or project XX-1 here." in await say(
        house, "/liaison hold XX-1 because of it", channel=OPS
    )

    _, card = await forget(house, "ravi", "Anna Keller")
    await decide(house, "kavya", card, "Refuse", refusal="a claim of hers is open")

    refused = await house.card("NON-E-1* · Refused")
    assert "a claim of hers is open. Nothing was erased." in refused.text
    assert house.bot.desk.queries.get("NON-Q-1", within="NON").asked_by_name == "Anna Keller"

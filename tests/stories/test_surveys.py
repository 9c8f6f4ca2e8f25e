"""A stage is over: named contacts are asked in private, and what they say is acted on."""

from collections.abc import AsyncIterator, Sequence
from datetime import timedelta

import pytest

from bot.domain.survey_triggers import Trigger, TriggerKind
from sandbox.seen import Message, View
from storage.engine import Database
from storage.records import Search
from tests.domain.plants import ist
from tests.stories.house import House, a_house
from tests.stories.staffed import staffed_config, through, tick, until

CHANNEL = "nonesuch-nv204"
F3 = "*NON-S-1*"
OVERALL = "How satisfied are you with the tech transfer so far?"
QUESTIONS = "Our questions to you were clear and few enough."
GAPS = "Gaps were told early."
ONE_BY_ONE = "Too many questions one by one"


@pytest.fixture
async def house(database: Database) -> AsyncIterator[House]:
    """The house on Thursday 15 October 2026, 13:30 in Hyderabad."""
    async with a_house(database, start=ist("2026-10-15 13:30"), config=staffed_config()) as opened:
        yield opened


async def say(house: House, command: str, *, who: str = "ravi") -> str:
    """Type a command and return what only its author sees."""
    person = house.slack.person(who)
    before = len([each for each in person.sees(CHANNEL) if each.is_ephemeral])
    await person.command(CHANNEL, command)
    seen = [each for each in person.sees(CHANNEL) if each.is_ephemeral]
    return seen[-1].text if len(seen) > before else ""


async def reach(house: House, code: str, *, named: Sequence[str] = ("anna", "daniel")) -> None:
    """Name contacts and achieve a milestone."""
    for key in named:
        await say(house, f"/poll contacts add @{house.slack.person(key).user.real_name} daily user")
    await say(house, f"/milestone plan {code} 15 Oct")
    await say(house, f"/milestone done {code} report LR-114")
    await house.settled()


def invitation(house: House, words: str = F3) -> Message | None:
    """Return the newest invitation in the client's channel."""
    seen = house.slack.person("anna").sees(CHANNEL)
    return next((each for each in reversed(seen) if words in each.text), None)


async def opened(house: House) -> Message:
    """Let two business days pass and return the invitation."""
    await until(house, "2026-10-19 18:05")
    return await house.slack.until(lambda: invitation(house))


async def fill(house: House, who: str, on: Message, **given: object) -> View:
    """Answer in the private form and return the window that thanks."""
    person = house.slack.person(who)
    await person.press(on, "Answer")
    await house.slack.until(lambda: person.modal)
    labels = {"overall": OVERALL, "questions": QUESTIONS, "gaps": GAPS, "may": "May we?"}
    labels["comment"] = "What should we change?"
    errors = await person.submit({labels[key]: value for key, value in given.items()})
    assert not errors
    return await house.slack.until(lambda: person.modal)


async def fill_trust(house: House, on: Message) -> None:
    """Answer no to one of the three questions after a critical event."""
    anna = house.slack.person("anna")
    await anna.press(on, "Answer")
    await house.slack.until(lambda: anna.modal)
    told = {"Were you told soon enough?": "No", "Did you trust what you were told?": "Yes"}
    assert not await anna.submit(told)


async def refusal(house: House, who: str) -> str:
    """Return the words of the window that tells somebody why nothing changed."""
    person = house.slack.person(who)
    view = await house.slack.until(lambda: person.modal)
    await person.close()
    return view.shown


def wanted(house: House) -> list[Trigger]:
    with house.database.unit_of_work() as unit:
        return unit.surveys.triggers_since(ist("2026-10-01 00:00"))


async def test_a_stage_is_asked_about_two_business_days_later_in_private(house: House) -> None:
    kavya, ravi = house.slack.person("kavya"), house.slack.person("ravi")
    await reach(house, "A3")
    await until(house, "2026-10-19 17:55")
    assert invitation(house) is None
    asked = await opened(house)

    assert "Three questions about the tech transfer, 40 seconds" in asked.text
    readers = "shown to Ravi Menon (project manager) and Kavya Pillai (relationship manager)"
    assert readers in asked.text
    assert "Open until Wed 28 Oct 18:00 IST (08:30 EDT)" in asked.text
    thanks = await fill(
        house,
        "anna",
        asked,
        overall="2",
        questions="1 – not at all",
        comment=ONE_BY_ONE,
        may=["You may call me about this"],
    )
    assert "are kept" in thanks.shown
    await house.settled()

    said = [each.text for each in house.slack.person("daniel").sees(CHANNEL)]
    assert not any(ONE_BY_ONE in text for text in said)
    kinds = [(each.kind, each.detail[:6], each.words, each.name) for each in wanted(house)]
    assert kinds == [
        (TriggerKind.SATISFACTION, "2 of 5", ONE_BY_ONE, "Anna Keller"),
        (TriggerKind.SATISFACTION, "1 of 5", ONE_BY_ONE, "Anna Keller"),
    ]
    for who in (ravi, kavya):
        told = await say(house, "/poll results NON-S-1", who=who.user.key)
        assert "1 of 2 answered (50%)" in told
        assert "1 x 2" in told
        assert 'Uncollected questions, 1: "Too many questions one by one"' in told
        assert 'Anna Keller (daily user): "Too many questions one by one" · may call' in told
    assert "Anna" not in await say(house, "/poll results NON-S-1", who="noor")


async def test_an_answer_can_be_changed_until_it_closes_and_the_first_stays_on_record(
    house: House,
) -> None:
    anna = house.slack.person("anna")
    await reach(house, "A3")
    asked = await opened(house)
    await fill(house, "anna", asked, overall="4", comment="More colour")
    await anna.close(everything=True)

    await anna.press(asked, "Answer")
    form = await house.slack.until(lambda: anna.modal)
    assert "More colour" in str(form.json)
    await anna.submit({OVERALL: "3", "What should we change?": "Less colour"})
    await house.slack.until(lambda: anna.modal and "are kept" in anna.modal.shown)
    await anna.close(everything=True)
    await through(house, "2026-10-28 18:05")

    closed = invitation(house)
    assert closed is not None
    assert closed.ts == asked.ts
    assert "are closed: 1 of 2 answered" in closed.text
    assert closed.buttons == []
    with house.database.unit_of_work() as unit:
        events = unit.records.entries("NON", Search(object_id="NON-S-1"))
    told = [(entry.action, entry.before) for event in events if (entry := event.entry())]
    actions = [action for action, _ in told]
    assert actions == [
        "survey planned",
        "survey opened",
        "survey answered",
        "survey answer changed",
        "survey reminded",
        "survey closed",
    ]
    assert told[3][1]["comment"] == "More colour"
    await house.card("/poll results NON-S-1")


async def test_only_those_who_have_not_answered_are_reminded_once(house: House) -> None:
    anna, daniel = house.slack.person("anna"), house.slack.person("daniel")
    await reach(house, "A3")
    await fill(house, "anna", await opened(house), overall="5")

    await through(house, "2026-10-27 12:00")

    reminders = [each for each in daniel.dms() if "This is the only reminder" in each.text]
    assert len(reminders) == 1
    assert not [each for each in anna.dms() if "only reminder" in each.text]
    await fill(house, "daniel", reminders[0], overall="4")
    assert "2 of 2 answered" in await say(house, "/poll results NON-S-1")


async def test_those_who_were_not_asked_and_staff_are_told_why_not(house: House) -> None:
    await reach(house, "A3", named=["anna"])
    asked = await opened(house)

    for who in ("daniel", "ravi"):
        await house.slack.person(who).press(asked, "Answer")
        assert "asks named contacts, and you are not among them" in await refusal(house, who)


async def test_nothing_is_taken_after_it_closed(house: House) -> None:
    anna = house.slack.person("anna")
    await reach(house, "A3")
    asked = await opened(house)
    await anna.press(asked, "Answer")
    await house.slack.until(lambda: anna.modal)
    await house.bot.scheduler.run("surveys")
    house.slack.clock.move_to(ist("2026-10-28 18:05"))

    await anna.submit({OVERALL: "1"})

    assert "takes no more answers" in await refusal(house, "anna")
    assert wanted(house) == []


async def test_nobody_is_asked_twice_in_fourteen_days(house: House) -> None:
    await reach(house, "A3")
    await opened(house)
    await say(house, "/milestone plan A9 20 Oct")
    await say(house, "/milestone done A9 batch report")

    await through(house, "2026-10-30 12:00", step=timedelta(hours=12))
    assert "waits: everybody was asked in the last 14 days" in await say(house, "/poll results")
    await until(house, "2026-11-02 18:10")

    assert invitation(house, "the engineering batch") is not None


async def test_an_open_critical_query_holds_the_survey_with_its_reason(house: House) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    await reach(house, "A3")
    ts = await anna.say(CHANNEL, "URGENT: an operator was injured by the solvent, what happened?")
    await house.card("NON-Q-1")
    await until(house, "2026-10-19 18:05")

    assert invitation(house) is None
    listed = await say(house, "/poll results")
    assert "NON-Q-1 (P1) is open" in listed
    card = await house.card("NON-Q-1")
    await ravi.press(card, "I own this")
    await ravi.reply(CHANNEL, ts, "Nobody is hurt; the alarm was a test.")
    await ravi.press(await house.card("In progress"), "Answered")
    offer = await house.in_thread("anna", CHANNEL, ts, "Does this answer")
    await anna.press(offer, "Yes, answered")
    await house.settled()
    await until(house, "2026-10-22 18:05")
    assert invitation(house) is not None
    await through(house, "2026-11-05 18:30", step=timedelta(hours=12))

    asked = invitation(house, "how we handled NON-Q-1")
    assert asked is not None
    await fill_trust(house, asked)
    assert [each.kind for each in wanted(house)] == [TriggerKind.TRUST]


async def test_a_rejected_batch_holds_surveys_and_is_then_asked_about(house: House) -> None:
    await reach(house, "A3")
    told = await say(house, '/poll rejected "lot 003"')
    assert "until Fri 23 Oct 18:00 IST" in told
    await until(house, "2026-10-19 18:05")
    assert "lot 003 was rejected" in await say(house, "/poll results")

    await until(house, "2026-10-23 18:05")
    assert invitation(house) is not None
    await until(house, "2026-11-09 12:00")

    asked = invitation(house, "how we handled lot 003")
    assert asked is not None


async def test_a_milestone_that_is_taken_back_withdraws_the_question(house: House) -> None:
    ravi = house.slack.person("ravi")
    await reach(house, "A3")
    await opened(house)
    reached = await house.slack.until(
        lambda: next(
            (
                each
                for each in reversed(house.slack.person("anna").sees(CHANNEL))
                if "achieved" in each.text and "Not yet" in each.buttons
            ),
            None,
        )
    )
    await house.slack.person("anna").press(reached, "Not yet")
    await house.slack.person("anna").submit({"words": "Gap assessment is missing"})
    await house.settled()

    await tick(house)

    gone = invitation(house)
    assert gone is not None
    assert "are withdrawn" in gone.text
    assert "was taken back" in await say(house, "/poll results", who=ravi.user.key)


async def test_whoever_opts_out_is_asked_no_more(house: House) -> None:
    daniel = house.slack.person("daniel")
    await reach(house, "A3")
    asked = await opened(house)

    await daniel.press(asked, "Do not ask me")
    assert "not be asked in surveys any more" in await refusal(house, "daniel")
    await through(house, "2026-10-27 12:00")

    assert not [each for each in daniel.dms() if "only reminder" in each.text]
    refused = await say(house, "/poll contacts add @Daniel Osei")
    assert "does not want to be asked" in refused


async def test_without_contacts_those_are_asked_who_wrote_to_us(house: House) -> None:
    anna = house.slack.person("anna")
    await anna.say(CHANNEL, "Could you send the gap assessment?")
    await house.card("NON-Q-1")
    await reach(house, "A3", named=[])

    asked = await opened(house)

    assert "Asked are those who lately wrote to us here" in asked.text
    assert f"<@{anna.id}>" in asked.text


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("/poll contacts add Anna", "Write /poll contacts add @person"),
        ("/poll results by mood", "by stage, project, client or function"),
        ("/poll rejected", "Say what was rejected"),
        ("/poll results", "One: /poll results NON-S-3"),
        ("/poll contacts", "Nobody is named"),
    ],
)
async def test_words_about_surveys_are_answered(house: House, command: str, told: str) -> None:
    assert told in await say(house, command)


async def test_staff_and_strangers_are_no_contacts(house: House) -> None:
    assert "is staff" in await say(house, "/poll contacts add @Noor Ali")
    assert "not of this channel's client" in await say(house, "/poll contacts add @Jonas Weber")


async def test_staff_correct_what_a_comment_is_about(house: House) -> None:
    ravi = house.slack.person("ravi")
    await reach(house, "A3")
    await fill(house, "anna", await opened(house), questions="3", comment="More colour in reports")

    await ravi.command(CHANNEL, "/poll themes NON-S-1")
    await house.slack.until(lambda: ravi.modal)
    await ravi.submit({"More colour in reports": ["Clarity of updates"]})
    told = await say(house, "/poll results by stage")

    assert 'Clarity of updates, 1: "More colour in reports"' in told
    assert "Documents and reports" not in told
    assert "*Technical*" in await say(house, "/poll results by function")

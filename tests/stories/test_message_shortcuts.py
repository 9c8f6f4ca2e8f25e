"""What staff do from a message's own menu: ask why it was read so, log it, reply to its query."""

from handlers.views.ids import Shortcut
from sandbox.seen import Message
from tests.stories.house import House

CHANNEL = "nonesuch-nv204"


async def opened(
    house: House, who: str, shortcut: Shortcut, ts: str, *, of: Message | None = None
) -> str:
    """Use a shortcut on a message; return what the window that opens says."""
    person = house.slack.person(who)
    message = of or next(each for each in person.sees(CHANNEL) if each.ts == ts)
    await person.shortcut(shortcut, message)
    modal = await house.slack.until(lambda: person.modal)
    return str(modal.json)


async def test_why_tells_the_rule_the_category_and_the_words_that_speak_for_it(
    house: House,
) -> None:
    anna = house.slack.person("anna")
    asked = await anna.say(CHANNEL, "Could you resend the <invoice> for lot 3 by Friday?")
    await house.card("NON-Q-1")

    why = await opened(house, "ravi", Shortcut.WHY, asked)

    assert "On record: NON-Q-1 · Open" in why
    assert "Logged by the rule " in why
    assert "By the rules this is a query: somebody owes an answer, a document or an act." in why
    assert "Rule: " in why
    assert "Priority P3" in why
    assert "About: cost" in why
    assert "Words that speak for it: " in why
    assert "&lt;invoice&gt;" in why


async def test_what_no_rule_heard_is_logged_from_its_menu_and_answered_from_there(
    house: House,
) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    said = await anna.say(CHANNEL, "Our driver was wondering about the door at the dock.")
    message = next(each for each in ravi.sees(CHANNEL) if each.ts == said)

    await ravi.shortcut(Shortcut.LOG, message)
    card = await house.card("NON-Q-1")
    why = await opened(house, "ravi", Shortcut.WHY, said)
    assert "On record: NON-Q-1 · Open" in why
    assert "Logged by hand: logged by Ravi Menon. Its words fall under the rule " in why
    assert "P3: the usual priority, no word speaks for another." in why
    assert "By the rules this is not a query: nothing is owed." in why
    await ravi.close()
    window = await opened(house, "ravi", Shortcut.REPLY, said)
    shown = await ravi.submit({"text": "It has been mended."})
    await ravi.submit({})

    assert "our driver was wondering" in card.text.lower()
    assert "Nonesuch Biosciences" in window
    assert not shown
    await house.in_thread("anna", CHANNEL, said, "Ravi Menon: It has been mended.")


async def test_what_logs_nothing_is_said_to_whoever_tried_and_to_nobody_else(house: House) -> None:
    anna, ravi, theo = (house.slack.person(key) for key in ("anna", "ravi", "theo"))
    asked = await anna.say(CHANNEL, "When does lot 1 ship?")
    note = await house.in_thread("ravi", CHANNEL, asked, "logged for")
    ours = await ravi.say(CHANNEL, "We need your comments by Friday.")

    for ts in (ours, note.ts):
        await anna.react(CHANNEL, ts, "ticket")
    for person in (anna, ravi, theo):
        await person.dm("Can you send the CoA for lot 003?")
    await house.settled()
    refused = await opened(house, "ravi", Shortcut.LOG, asked, of=note)

    mine = f"<#{note.channel}>; "
    direct, marked, also_marked = sorted(told(house, "anna"))
    assert "> logged nothing, because nobody of your company wrote it" in marked
    assert f"Write your question in {mine}" in also_marked
    assert direct == (
        "Nothing is logged or passed on of what you write here. "
        f"Write it in {mine}a question there is logged by itself."
    )
    assert "Write in the client's channel" in told(house, "ravi")[-1]
    assert ["the channel that you share with us" in each for each in told(house, "theo")] == [True]
    assert "No person wrote this message" in refused
    with house.database.snapshot() as unit:
        assert [query.id for query in unit.queries.of_client("NON")] == ["NON-Q-1"]


def told(house: House, key: str) -> list[str]:
    """Return what the bot has told somebody in person."""
    return [each.text for each in house.slack.person(key).dms() if each.author == "liaison"]

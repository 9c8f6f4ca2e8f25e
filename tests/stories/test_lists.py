"""Lists of queries: filtered, paged, within one message, and a client's own in their channel."""

import pytest

from tests.stories.house import House

CHANNEL = "nonesuch-nv204"


async def many(house: House, count: int) -> None:
    """Let a client ask about so many lots, each a query of its own."""
    anna = house.slack.person("anna")
    for number in range(count):
        await anna.say(CHANNEL, f"When does lot {number + 1} ship? {'&' * 300}")
    await house.slack.idle()
    await house.settled()


async def listed(house: House, key: str, channel: str, text: str) -> str:
    """Type a command; return the private answer."""
    person = house.slack.person(key)
    before = {each.ts for each in person.sees(channel)}
    await person.command(channel, text)
    new = await house.slack.until(
        lambda: [each for each in person.sees(channel) if each.ts not in before]
    )
    assert len(new[-1].text) <= 4000
    assert len("".join(str(block) for block in new[-1].blocks)) < 12_000
    return new[-1].text


async def test_pages_hold_every_query_once_and_fit_one_message(house: House) -> None:
    await many(house, 23)

    pages = [
        await listed(house, "ravi", "ops-triage", f"/query list client NON page {number}")
        for number in (1, 2, 3)
    ]

    ids = [word for page in pages for word in page.split("*") if word.startswith("NON-Q-")]
    assert ids == [f"NON-Q-{number}" for number in range(1, 24)]
    assert "Next: `/query list client NON page 2`" in pages[0]
    assert "Next" not in pages[2]
    assert "(23): none on page 9, the last is 3." in await listed(
        house, "ravi", "ops-triage", "/query list page 9"
    )


async def test_filters_narrow_the_list(house: House) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    await anna.say(CHANNEL, "When does lot 1 ship?")
    await anna.say(CHANNEL, "What does lot 2 cost?")
    await house.card("NON-Q-2")
    await ravi.press(await house.card("NON-Q-1"), "I own this")
    await house.card("NON-Q-1* · Owned")

    async def found(words: str) -> list[str]:
        text = await listed(house, "ravi", "ops-triage", f"/query list {words}")
        return [word for word in text.split("*") if word.startswith("NON-Q-")]

    assert await found("unowned") == ["NON-Q-2"]
    assert await found("category cost") == ["NON-Q-2"]
    assert await found("mine") == ["NON-Q-1", "NON-Q-2"]
    assert await found("waiting") == []
    assert await found("older 1d") == []
    assert await found("client IMA") == []
    assert await found("overdue") == []


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("sideways", 'I cannot read "sideways"'),
        ("older tomorrow", "An age looks like 12h, 3d or 2w"),
        ("category gossip", 'There is no category "gossip"'),
        ("page 0", "A page is a number like 2"),
        ("client", 'After "client" comes'),
    ],
)
async def test_what_cannot_be_read_is_said_with_an_example(
    house: House, typed: str, told: str
) -> None:
    assert told in await listed(house, "ravi", "ops-triage", f"/query list {typed}")


async def test_a_client_pages_through_their_own_list_in_their_channel(house: House) -> None:
    await many(house, 12)
    anna = house.slack.person("anna")

    for words in ("@Liaison queries 2", "@Liaison queries page 2"):
        asked = await anna.say(CHANNEL, words)
        told = await house.in_thread("anna", CHANNEL, asked, "Queries of Nonesuch Biosciences")

        assert "NON-Q-11" in told.text
        assert "NON-Q-1*" not in told.text


async def test_who_only_calls_the_bot_is_helped_and_people_are_quoted_by_name(house: House) -> None:
    anna = house.slack.person("anna")
    called = await anna.say(CHANNEL, "@Liaison")
    await house.in_thread("anna", CHANNEL, called, "Ask in this channel as you would ask")

    await anna.say(CHANNEL, "Can you let @Ravi Menon sign the protocol?")
    await house.card("NON-Q-1")
    asked = await anna.say(CHANNEL, "@Liaison queries")
    told = await house.in_thread("anna", CHANNEL, asked, "NON-Q-1")

    assert "Ravi Menon sign the protocol?" in told.text
    assert house.slack.person("ravi").id not in told.text
    assert "NON-Q-2" not in told.text


async def test_show_tells_the_whole_of_a_query(house: House) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    asked = await anna.say(CHANNEL, "When does lot 1 ship?")
    await house.card("NON-Q-1")
    await ravi.reply(CHANNEL, asked, "On Monday.")
    await house.card("In progress")

    told = await listed(house, "ravi", "ops-triage", "/query show non-q-1")

    assert "When does lot 1 ship?" in told
    assert "Ravi Menon: On Monday." in told

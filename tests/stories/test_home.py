"""The bot's Home: staff find what is theirs and begin an update, a client only their own list."""

from sandbox.seen import View
from tests.stories.house import House
from tests.stories.updates import CHANNEL, finish, post, window


async def test_staff_find_what_is_theirs_and_write_an_update_from_home(house: House) -> None:
    ravi, anna = house.slack.person("ravi"), house.slack.person("anna")
    await ravi.command(CHANNEL, '/milestone add "Pilot run" 2026-11-04')
    await ravi.command(CHANNEL, '/milestone owe "Reference standard" by 12 Nov')
    await anna.press(await post(house, "anna", "Reference standard"), "Sent")
    asked = await anna.say(CHANNEL, "Is the ship date for lot 003 still safe?")
    card = await house.card("NON-Q-1")
    await ravi.press(card, "I own this")
    await house.in_thread("anna", CHANNEL, asked, "Ravi Menon")

    home = await opened(house, "ravi", "Yours to do")

    assert "Is the ship date for lot 003 still safe?" in home.shown
    assert "Nonesuch Biosciences · Wed 4 Nov 18:00 IST" in home.shown
    assert "Pilot run · Nonesuch Biosciences · Wed 4 Nov 2026" in home.shown
    assert "from the client; the client says sent: confirm it" in home.shown

    await ravi.press(home, "Write an update")
    await window(house, "ravi", "For which project?")
    assert not await ravi.submit({"project": "Nonesuch Biosciences · NV-204"})
    await window(house, "ravi", "Headline")
    await finish(house, "ravi", {"headline": "Said from Home."})
    await post(house, "anna", "Said from Home.")


async def test_a_client_finds_their_own_list_and_nothing_else(house: House) -> None:
    ravi, anna = house.slack.person("ravi"), house.slack.person("anna")
    await ravi.command(CHANNEL, '/milestone owe "Reference standard" by 12 Nov')

    home = await opened(house, "anna", "What each side owes the other")
    other = await opened(house, "jonas", "What each side owes the other")

    assert "Reference standard" in home.shown
    assert "Imaginara" not in home.shown
    assert "INT-7" not in home.shown
    assert home.labels == []
    assert "Reference standard" not in other.shown
    assert "Nonesuch" not in other.shown

    await anna.leave(CHANNEL)
    left = await opened(house, "anna", "Nothing to show here")
    assert "Reference standard" not in left.shown
    guest = await opened(house, "theo", "Nothing to show here")
    assert "NV-204" not in guest.shown


async def opened(house: House, who: str, words: str) -> View:
    """Open Home and return it once it says these words."""
    person = house.slack.person(who)
    await person.open_home()

    def found() -> View | None:
        view = person.home()
        return view if view and words in view.shown else None

    return await house.slack.until(found)

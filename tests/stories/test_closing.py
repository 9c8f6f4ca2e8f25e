"""A channel whose client was closed: nothing is posted there, nothing said there is lost."""

from dataclasses import replace

from storage.records import Search
from tests.stories.house import House, link_both

CHANNEL = "nonesuch-nv204"
CLOSE = "/liaison close because the contract ended"


async def told(house: House, key: str, text: str) -> str:
    """Type a command and return what only this person reads."""
    person = house.slack.person(key)
    before = {each.ts for each in person.sees(CHANNEL)}
    await person.command(CHANNEL, text)
    new = await house.slack.until(
        lambda: [each for each in person.sees(CHANNEL) if each.ts not in before]
    )
    return new[-1].text


async def test_a_closed_channel_is_silent_and_heard_until_it_is_linked_anew(house: House) -> None:
    slack, desk = house.slack, house.bot.desk
    anna, ravi = slack.person("anna"), slack.person("ravi")
    channel = slack.channel(CHANNEL).id
    first = await anna.say(CHANNEL, "When does lot 003 ship?")
    await house.in_thread("anna", CHANNEL, first, "NON-Q-1")

    for unsaid in ("/liaison close", "/liaison close because", "/liaison close the contract"):
        assert "Say why, like: /liaison close because" in await told(house, "kavya", unsaid)
    await anna.command(CHANNEL, CLOSE)
    assert "not a valid command" in " ".join(anna.notices)
    slack.world.workspace.guests_may_use_commands = True
    kavya = slack.person("kavya").user
    slack.world.workspace.users[kavya.id] = replace(kavya, is_restricted=True)
    desk.directory.forget_person(kavya.id)
    assert "This is for staff" in await told(house, "kavya", CLOSE)
    assert "is closed" not in await told(house, "ravi", "/liaison status")

    said = await told(house, "ravi", CLOSE)
    again = await told(house, "ravi", "/liaison close because of something else")
    desk.clients.suspend(channel, "somebody of the unknown workspace T9 wrote in it")
    second = await anna.say(CHANNEL, "Who signs the protocol of lot 009?")
    await house.card("NON-Q-2")
    await house.settled()

    assert again == said
    assert "is closed: the contract ended" in said
    assert "NON-Q-2" in await told(house, "noor", "/query list")
    assert "Closed: the contract ended." in await told(house, "noor", "/liaison status")
    (alarm,) = [each.text for each in ravi.sees("ops-triage") if "closed it" in each.text]
    assert "is closed: the contract ended. Ravi Menon closed it" in alarm
    assert "queries 1, owed by either side 0, improvement actions 0" in alarm
    assert len(anna.sees(CHANNEL, thread=second)) == 1
    with house.database.unit_of_work() as unit:
        (event,) = unit.records.all_entries("NON", Search(action="channel closed"))
    entry = event.entry()
    assert entry is not None
    assert (entry.actor.user, entry.reason) == (ravi.id, "the contract ended")

    await link_both(house)
    await house.in_thread("anna", CHANNEL, second, "NON-Q-2")

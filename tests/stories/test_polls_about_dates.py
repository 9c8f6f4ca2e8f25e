"""Staff look for a time to meet; the client says when they can, and everybody reads when it is."""

from tests.stories.house import House
from tests.stories.test_polls import CHANNEL, poll, told

ASKED = '/poll dates "PPQ review" "18 Nov 14:00" "19 Nov 18:30" 60m until Friday'


async def test_a_time_is_found_and_a_person_chooses_on_a_tie(house: House) -> None:
    anna, daniel, ravi = (house.slack.person(key) for key in ("anna", "daniel", "ravi"))
    await ravi.command(CHANNEL, ASKED)
    asked = await poll(house, "PPQ review* (60 min)")
    assert asked.buttons[:2] == ["Wed 18 Nov 14:00 IST", "Thu 19 Nov 18:30 IST"]
    assert "1. Wed 18 Nov 14:00-15:00 IST · 03:30-04:30 EST (outside working hours)" in asked.text
    assert "2. Thu 19 Nov 18:30-19:30 IST (outside working hours) · 08:00-09:00 EST" in asked.text
    assert "Press every time at which you can come. " in asked.text

    await anna.press(asked, "Wed 18 Nov 14:00 IST")
    await daniel.reply(CHANNEL, asked, "2")
    await poll(house, "2 of 2 voted")
    await ravi.press(await house.card("*NON-S-1* · poll"), "Close the poll")
    await poll(house, "Equally many could at 1 and 2. Ravi Menon chooses one.")
    await ravi.press(await house.card("Equally many could"), "Thu 19 Nov 18:30 IST")

    chosen = await house.in_thread("anna", CHANNEL, asked.ts, "1 of the 2 who voted can come.")
    assert "PPQ review (60 min): *Thu 19 Nov 18:30-19:30 IST" in chosen.text
    assert "· 08:00-09:00 EST" in chosen.text
    assert "As many could at another time; Ravi Menon chose this one." in chosen.text
    await poll(house, "Chosen: *Thu 19 Nov 18:30-19:30 IST")
    card = await house.card("Chosen: *Thu 19 Nov")
    assert card.buttons == []


async def test_a_time_that_cannot_be_read_is_asked_about_and_the_command_given_back(
    house: House,
) -> None:
    ravi = house.slack.person("ravi")

    await ravi.command(CHANNEL, '/poll dates "PPQ review" "18 Nov" "19 Nov 18:30" 60m')

    refused = await told(house, "ravi", 'I read no hour in "18 Nov". Write it like 18 Nov 14:00.')
    assert '/poll dates "PPQ review" "18 Nov" "19 Nov 18:30" 60m' in refused.text

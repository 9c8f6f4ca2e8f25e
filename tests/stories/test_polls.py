"""Staff ask with a poll; the client answers with buttons, a window, or a plain reply."""

from datetime import timedelta

import pytest

from sandbox.seen import Message
from tests.stories.house import House

CHANNEL = "nonesuch-nv204"
ASKED = '/poll "Which week suits the audit?" "11 Jan" "18 Jan"'


async def ask(house: House, command: str = ASKED) -> Message:
    """Post a poll as the project manager and return it as the client sees it."""
    await house.slack.person("ravi").command(CHANNEL, command)
    return await poll(house, "asks:")


async def poll(house: House, words: str) -> Message:
    """Wait until the newest poll in the channel says this."""
    anna = house.slack.person("anna")

    def found() -> Message | None:
        seen = [each for each in anna.sees(CHANNEL) if "asks:" in each.text]
        return seen[-1] if seen and words in seen[-1].text else None

    return await house.slack.until(found)


async def told(house: House, who: str, words: str, *, channel: str = CHANNEL) -> Message:
    """Wait until somebody is told this privately after a command."""
    person = house.slack.person(who)
    return await house.slack.until(
        lambda: next(
            (each for each in person.sees(channel) if each.is_ephemeral and words in each.text),
            None,
        )
    )


async def refused(house: House, who: str, words: str) -> None:
    """Wait until a window tells somebody why nothing changed, and close it."""
    person = house.slack.person(who)
    await house.slack.until(lambda: person.modal and words in person.modal.shown)
    await person.close()


async def test_a_poll_is_voted_on_changed_and_closed(house: House) -> None:
    anna, daniel, ravi = (house.slack.person(key) for key in ("anna", "daniel", "ravi"))
    asked = await ask(house)
    assert "0 of 2 voted" in asked.text
    assert asked.buttons[:2] == ["11 Jan", "18 Jan"]

    await anna.press(asked, "18 Jan")
    await daniel.press(await poll(house, "1 of 2 voted"), "18 Jan")
    await daniel.press(await poll(house, "2 of 2 voted"), "11 Jan")
    shown = await poll(house, "1. 11 Jan — 1 vote: Daniel Osei\n2. 18 Jan — 1 vote: Anna Keller")

    assert shown.ts == asked.ts
    await daniel.press(shown, "18 Jan")
    await poll(house, "2 votes: Anna Keller, Daniel Osei")
    await ravi.press(await house.card("*NON-S-1* · poll"), "Close the poll")
    closed = await poll(house, "This poll is closed.")
    assert "2. 18 Jan — 2 votes, most chosen" in closed.text
    assert closed.buttons == []
    await house.card("2. 18 Jan — 2 votes, most chosen")


async def test_a_double_click_is_one_vote(house: House) -> None:
    anna = house.slack.person("anna")
    asked = await ask(house, f"{ASKED} multi")

    await anna.press(asked, "18 Jan")
    await anna.press(asked, "18 Jan")
    await anna.press(asked, "11 Jan")

    shown = await poll(house, "1. 11 Jan — 1 vote")
    assert "2. 18 Jan — 1 vote: Anna Keller" in shown.text
    assert "1 of 2 voted" in shown.text


async def test_a_choice_is_changed_and_taken_back_in_a_window(house: House) -> None:
    anna = house.slack.person("anna")
    asked = await ask(house, f"{ASKED} multi")
    await anna.press(asked, "18 Jan")
    shown = await poll(house, "1 of 2 voted")

    await anna.press(shown, "Change my choice")
    await house.slack.until(lambda: anna.modal)
    await anna.submit({"Your choice": ["1. 11 Jan"]})
    shown = await poll(house, "1. 11 Jan — 1 vote: Anna Keller\n2. 18 Jan — 0 votes")
    await anna.press(shown, "Change my choice")
    await house.slack.until(lambda: anna.modal)
    await anna.submit({"Your choice": []})

    await poll(house, "0 of 2 voted")


async def test_a_plain_reply_counts_where_buttons_are_blocked(house: House) -> None:
    anna, daniel = house.slack.person("anna"), house.slack.person("daniel")
    asked = await ask(house)

    await anna.reply(CHANNEL, asked, "2")
    await house.in_thread("anna", CHANNEL, asked.ts, "counted for Anna Keller: 18 Jan")
    await daniel.reply(CHANNEL, asked, "18 jan.")
    await poll(house, "2 votes: Anna Keller, Daniel Osei")
    await anna.reply(CHANNEL, asked, "4")
    await house.in_thread("anna", CHANNEL, asked.ts, "has no option 4. Choose from 1 to 2.")

    await anna.reply(CHANNEL, asked, "Could you confirm who will host the audit?")
    await house.card("NON-Q-1")


async def test_a_poll_closes_by_its_time_and_then_takes_no_votes(house: House) -> None:
    anna = house.slack.person("anna")
    asked = await ask(house, f"{ASKED} until Tuesday")
    assert "Open until Tue 3 Nov 17:00 IST (06:30 EST)" in asked.text
    await anna.press(asked, "18 Jan")
    shown = await poll(house, "1 of 2 voted")

    house.slack.clock.advance(timedelta(days=5))
    await anna.press(shown, "11 Jan")
    await refused(house, "anna", "NON-S-1 is closed. Nothing changed.")
    await house.bot.scheduler.run("polls")

    closed = await poll(house, "This poll is closed.")
    assert "2. 18 Jan — 1 vote, most chosen: Anna Keller" in closed.text
    await anna.reply(CHANNEL, closed, "1")
    await house.in_thread("anna", CHANNEL, closed.ts, "is closed. Nothing changed.")


async def test_hidden_results_are_shown_when_it_closes(house: House) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    asked = await ask(house, f"{ASKED} hidden")

    await anna.press(asked, "18 Jan")
    shown = await poll(house, "1 of 2 voted")
    await ravi.command(CHANNEL, "/poll export NON-S-1")
    await told(house, "ravi", "are hidden until it closes")
    await ravi.command(CHANNEL, "/poll results NON-S-1")
    seen = await told(house, "ravi", "Results are hidden until it closes.")

    assert "Anna" not in shown.text + seen.text
    assert "1 vote" not in shown.text + seen.text
    await ravi.command(CHANNEL, "/poll close NON-S-1")
    await poll(house, "2. 18 Jan — 1 vote, most chosen: Anna Keller")


async def test_votes_of_staff_are_refused_unless_both_sides_are_asked(house: House) -> None:
    ravi = house.slack.person("ravi")
    asked = await ask(house)

    await ravi.press(asked, "18 Jan")
    await refused(house, "ravi", "votes of staff are not counted")
    await ravi.command(CHANNEL, '/poll "Kick-off when?" "Monday" "Tuesday" with staff')
    both = await poll(house, "Kick-off when?")
    await ravi.press(both, "Monday")

    await poll(house, "1. Monday — 1 vote: Ravi Menon")


async def test_long_options_are_numbered_and_can_be_added_to(house: House) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    long = "Fly the toluene in, at our cost, and keep the date of the batch as planned & told <now>"
    asked = await ask(house, f'/poll "How shall we go on?" "{long}" "Wait"')
    assert asked.buttons[:2] == ["Option 1", "Option 2"]
    assert "&lt;now&gt;" in asked.text

    await anna.press(asked, "Option 2")
    await ravi.press(await house.card("*NON-S-1* · poll"), "Add an option")
    await house.slack.until(lambda: ravi.modal)
    await ravi.submit({"New option": "Buy from another supplier"})

    shown = await poll(house, "3. Buy from another supplier — 0 votes")
    assert "2. Wait — 1 vote: Anna Keller" in shown.text


@pytest.mark.parametrize(
    ("command", "told_words"),
    [
        ('/poll "Which week?" "11 Jan"', "at least 2 options; I read 1"),
        ('/poll "Which week?" "11 Jan" "11 jan"', "there twice"),
        ('/poll "" "11 Jan" "18 Jan"', "needs a question"),
        ('/poll "Which week?" ' + " ".join(f'"{n}"' for n in range(30)), "I read 30"),
        (f"{ASKED} aggregated", "from 5 invited people; here there are 2"),
        (f"{ASKED} until last Tuesday", "is over"),
        (f"{ASKED} until blue", "no date in"),
        ("/poll results IMA-S-1", "There is no IMA-S-1 here"),
        ("/poll close NON-S-9", "There is no NON-S-9 here"),
        ("/poll which week", "Write /poll help"),
    ],
)
async def test_what_cannot_be_asked_is_told_in_a_sentence(
    house: House, command: str, told_words: str
) -> None:
    await house.slack.person("ravi").command(CHANNEL, command)

    await told(house, "ravi", told_words)


async def test_a_poll_is_exported_as_csv(house: House) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    await anna.press(await ask(house), "18 Jan")
    await poll(house, "1 of 2 voted")

    await ravi.command(CHANNEL, "/poll export NON-S-1")

    sheet = await told(house, "ravi", "as CSV")
    assert (
        '"NON-S-1","Which week suits the audit?","18 Jan","1","1","2","Anna Keller"' in sheet.text
    )


async def test_a_client_cannot_run_the_poll_of_staff(house: House) -> None:
    anna = house.slack.person("anna")
    await ask(house)
    card = await house.card("*NON-S-1* · poll")

    assert card.channel not in {each.channel for each in anna.sees(CHANNEL)}
    assert house.bot.desk.polls.standing("NON-S-1", within="NON").voted == 0

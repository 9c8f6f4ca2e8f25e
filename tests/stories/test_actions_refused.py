"""An action closed by its owner, too early, by a client, or twice is refused with what to do."""

from collections.abc import AsyncIterator

import pytest

from bot.domain.action_states import ActionState
from storage.engine import Database
from tests.configs import configured
from tests.stories.actions import (
    CHANNEL,
    HEARD,
    MONDAY_MORNING,
    PEOPLE,
    PLAN,
    TRIAGE,
    acknowledged,
    after,
    agreed,
    card,
    done,
    opened,
    step,
    stored,
    thread_of_client,
    window,
)
from tests.stories.house import House, a_house


@pytest.fixture
async def house(database: Database) -> AsyncIterator[House]:
    """The whole bot on Monday morning in Hyderabad, with a relationship manager named."""
    async with a_house(database, start=MONDAY_MORNING, config=configured(PEOPLE)) as opened:
        yield opened


async def test_the_owner_cannot_check_their_own_work(house: House) -> None:
    await acknowledged(house)
    await agreed(house)
    await done(house)
    await after(house, 29)
    ravi = house.slack.person("ravi")

    await ravi.press(await card(house, "To be checked"), "Check")

    assert ravi.modal is not None
    assert "You own NON-A-1, so somebody else has to check it" in ravi.modal.shown


async def test_nothing_is_checked_before_its_window_is_over(house: House) -> None:
    await acknowledged(house)
    await agreed(house)
    await done(house)
    await after(house, 10)
    noor = house.slack.person("noor")

    await noor.press(await card(house, "Implemented"), "Check")

    assert noor.modal is not None
    assert "is not over: check it from Mon 30 Nov 2026 on" in noor.modal.shown


async def test_work_is_not_approved_without_a_criterion(house: House) -> None:
    await acknowledged(house)
    analysis = {"theme": "uncollected questions", "why_1": "nobody collects them"}
    await step(house, "kavya", "Analyse", "Theme", analysis, on="Acknowledged")
    measure = {"measure": "One weekly list"}
    await step(house, "kavya", "Propose", "Corrective action", measure, on="Analysed")
    kavya = house.slack.person("kavya")
    await kavya.press(await card(house, "Proposed"), "Approve")
    await window(house, "kavya", "Owner")

    no_criterion = await kavya.submit(PLAN | {"criterion": "   "})
    no_day = await kavya.submit(PLAN | {"due": "when it is ready"})

    assert "Write the effectiveness criterion before the work starts" in no_criterion["criterion"]
    assert 'I read no date in "when it is ready"' in no_day["due"]
    assert kavya.modal is not None
    assert kavya.modal.title == "Approve"
    assert stored(house).state is ActionState.PROPOSED


async def test_an_action_of_another_client_is_not_there(house: House) -> None:
    await opened(house)
    priya, noor = house.slack.person("priya"), house.slack.person("noor")

    await priya.command("imaginara-int7", "/action show NON-A-1")
    await noor.command(CHANNEL, "/action show NON-A-1")

    private = [each.text for each in priya.sees("imaginara-int7") if each.is_ephemeral]
    own = [each.text for each in noor.sees(CHANNEL) if each.is_ephemeral]
    assert private == ["There is no NON-A-1 here."]
    assert "too many questions one by one" in own[0]


async def test_a_client_can_neither_run_the_command_nor_press_on_the_card(house: House) -> None:
    await opened(house)
    anna = house.slack.person("anna")

    await anna.command(CHANNEL, "/action list")

    assert "not a valid command" in " ".join(anna.notices)
    assert anna.sees(TRIAGE) == []
    assert anna.sees(CHANNEL) == []


async def test_a_second_press_on_a_window_already_sent_changes_nothing(house: House) -> None:
    await opened(house)
    kavya, noor = house.slack.person("kavya"), house.slack.person("noor")
    shown = await card(house, "Received")
    for person in (kavya, noor):
        await person.press(shown, "Acknowledge")
        await window(house, person.user.key, "Your words to the client")

    await kavya.submit({"text": HEARD})
    await noor.submit({"text": "We heard you as well."})
    await house.settled()

    assert noor.modal is not None
    assert noor.modal.title == "Acknowledge"
    assert "NON-A-1 is acknowledged. Nothing changed." in noor.modal.shown
    assert len(thread_of_client(house)) == 1


@pytest.mark.parametrize(
    ("command", "answer"),
    [
        ("/action", "Nobody checks their own work"),
        ("/action help", "/action show NON-A-3"),
        ("/action dance", 'I know no "/action dance". Write /action help.'),
        ("/action list", "Open actions: 0: none."),
        ("/action show 7", "An id looks like NON-A-7."),
        ("/action show NON-A-9", "There is no NON-A-9 here."),
    ],
)
async def test_every_command_answers_with_what_to_do(
    house: House, command: str, answer: str
) -> None:
    ravi = house.slack.person("ravi")

    await ravi.command(CHANNEL, command)

    (told,) = [each.text for each in ravi.sees(CHANNEL) if each.is_ephemeral]
    assert answer in told


async def test_a_new_action_needs_a_client_and_says_so_in_triage(house: House) -> None:
    ravi = house.slack.person("ravi")

    await ravi.command(TRIAGE, "/action new")

    (told,) = [each.text for each in ravi.sees(TRIAGE) if each.is_ephemeral]
    assert "not linked to a client" in told

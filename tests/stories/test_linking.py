"""A relationship manager links a channel to a client, in Slack."""

from collections.abc import AsyncIterator

import pytest

from sandbox.clock import Clock
from sandbox.driver import Sandbox
from storage.engine import Database
from tests.stories.house import FRIDAY_EVENING_IN_BOSTON, House, a_bot

CHANNEL = "nonesuch-nv204"


@pytest.fixture
async def unlinked(database: Database) -> AsyncIterator[House]:
    """A house whose channels belong to nobody yet."""
    async with (
        Sandbox(clock=Clock(FRIDAY_EVENING_IN_BOSTON)) as slack,
        a_bot(slack, database) as bot,
    ):
        yield House(slack, bot, database)


async def test_a_channel_belongs_to_a_client_once_it_is_linked_in_the_window(
    unlinked: House,
) -> None:
    slack, kavya, anna = (
        unlinked.slack,
        unlinked.slack.person("kavya"),
        unlinked.slack.person("anna"),
    )
    unheard = await anna.say(CHANNEL, "Is lot 003 on time?")
    await unlinked.settled()
    await kavya.command(CHANNEL, "/liaison link")
    form = await slack.until(
        lambda: kavya.modal and kavya.modal.json.get("callback_id") and kavya.modal
    )
    blocks = {block.get("block_id"): block for block in form.json["blocks"]}
    teams = [option["text"]["text"] for option in blocks["teams"]["element"]["options"]]
    filled = {
        "client": "NON",
        "client_name": "Nonesuch Biosciences",
        "zone": "America/New_York",
        "project": "NV-204",
        "site": "Hyderabad (HYD)",
        "owner": "Ravi Menon",
        "template": "api",
        "teams": teams,
    }
    refused = await kavya.submit({**filled, "zone": "Boston"})
    assert not await kavya.submit(filled)
    done = await slack.until(
        lambda: kavya.modal and "belongs to" in str(kavya.modal.json) and kavya.modal
    )
    await kavya.close()
    asked = await anna.say(CHANNEL, "Is lot 004 on time?")

    assert teams == ["Nonesuch Biosciences"]
    assert "zone" in refused
    assert "Nonesuch Biosciences" in str(done.json)
    assert await unlinked.in_thread("anna", CHANNEL, asked, "NON-Q-1")
    assert anna.sees(CHANNEL, thread=unheard)[1:] == []


async def test_a_channel_that_has_a_new_id_keeps_what_was_asked_and_answered_there(
    house: House,
) -> None:
    slack, ravi, anna = house.slack, house.slack.person("ravi"), house.slack.person("anna")
    asked = await anna.say(CHANNEL, "Can you send the CoA for lot 003?")
    await house.in_thread("anna", CHANNEL, asked, "NON-Q-1")

    slack.give_new_id(CHANNEL)
    await house.settled()
    await anna.reply(CHANNEL, asked, "Any news?")
    await house.settled()
    await house.link(
        CHANNEL,
        code="NON",
        name="Nonesuch Biosciences",
        zone="America/New_York",
        project="NV-204",
        owner="ravi",
    )
    await ravi.reply(CHANNEL, asked, "It is in the portal.")
    await anna.edit(CHANNEL, asked, "Can you send the CoA for lot 005?")
    await house.settled()
    await ravi.press(await house.card("NON-Q-1"), "Answered")

    assert await house.in_thread("anna", CHANNEL, asked, "Does this answer")
    assert "lot 005" in (await house.card("NON-Q-1")).text
    assert not [each for each in ravi.sees("ops-triage") if "NON-Q-2" in each.text]

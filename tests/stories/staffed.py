"""A house in which every function has a person, and ways to let its days go by."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

from bot.config import Config
from sandbox.ids import stable_id
from sandbox.seen import Message
from storage.engine import Database
from tests.configs import configured
from tests.domain.plants import at, ist
from tests.stories.house import House, a_house

FUNCTIONS = {
    "pm": "ravi",
    "quality": "noor",
    "relationship": "kavya",
    "site_head": "arjun",
    "on_call": "sunita",
    "executive": "vikram",
}


def staffed_config(more: str = "") -> Config:
    """Return the configuration of a house in which every function has a person."""
    people = "\n".join(
        f'{function} = "{stable_id("U", key)}"' for function, key in FUNCTIONS.items()
    )
    phone = 'emergency_phone = "+91 40 5550 0100"'
    return configured(f"[sites.HYD]\n{phone}\n[people.NV-204]\n{people}\n{more}")


@asynccontextmanager
async def a_staffed_house(database: Database) -> AsyncIterator[House]:
    """Open the house on Friday evening in Boston."""
    async with a_house(database, config=staffed_config()) as house:
        yield house


async def until(house: House, moment: str, zone: str = "Asia/Kolkata") -> None:
    """Let time pass to a moment, doing what is due then, until every letter is out."""
    wanted = at(moment, zone)
    house.slack.clock.move_to(wanted)
    await tick(house)


async def through(house: House, moment: str, *, step: timedelta = timedelta(hours=12)) -> None:
    """Let time pass to a moment, looking at what is due again and again on the way."""
    wanted = ist(moment)
    while house.slack.clock() + step < wanted:
        house.slack.clock.advance(step)
        await tick(house)
    await until(house, moment)


async def tick(house: House) -> None:
    """Do everything that is due now and wait until it is told."""
    await house.bot.scheduler.run("all")
    await house.settled()


def under_card(house: House, card: Message) -> list[str]:
    """Return what stands under a card, without the card."""
    return [each.text for each in house.slack.person("ravi").sees("ops-triage", thread=card.ts)[1:]]

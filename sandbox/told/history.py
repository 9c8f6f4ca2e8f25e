"""Four weeks that go by before the page opens: people and bot act, on the workspace's clock."""

import tomllib
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sandbox.driver import Sandbox
from sandbox.persons import Person
from sandbox.seen import Message
from sandbox.told.opening import link_channels
from sandbox.told.scene import PATIENCE

TURNS = Path(__file__).with_name("history.toml")
SITE = ZoneInfo("Asia/Kolkata")
TRIAGE = "ops-triage"
BEGINS = datetime(2026, 10, 5, 4, 0, tzinfo=UTC)
"""Monday 5 October 2026, 09:30 in Hyderabad."""

FRIDAY = 4
WORKDAYS = (time(9, 31),)
# Noon in Munich, before and after the clocks change there, and noon in Boston.
FRIDAYS = (*WORKDAYS, time(15, 31), time(16, 31), time(21, 31))

Settle = Callable[[], Awaitable[None]]
"""Lets the app do what is due and waits until it has told everything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One act of one person: they say, type, react, or press something and fill in its windows.

    `under` names the question (by the `name` it was said under) whose thread or card it is about;
    `on` are words of the message that is pressed; `sees` are words they see in the end.
    """

    at: datetime
    who: str
    where: str = TRIAGE
    under: str = ""
    says: str = ""
    name: str = ""
    types: str = ""
    reacts: str = ""
    presses: str = ""
    chooses: str = ""
    on: str = ""
    fills: Sequence[Mapping[str, object]] = ()
    sees: str = ""


def turns(path: Path = TURNS) -> list[Turn]:
    """Read the turns; their times are the site's."""
    return [_turn(fields) for fields in tomllib.loads(path.read_text("utf-8"))["turn"]]


async def tell(slack: Sandbox, settle: Settle) -> None:
    """Link the channels and play every turn; raise AssertionError at the first that fails."""
    await link_channels(slack)
    telling = _Telling(slack)
    for turn in turns():
        for stop in _stops(slack.clock(), turn.at):
            slack.clock.move_to(stop)
            await settle()
        try:
            await telling.play(turn)
            await settle()
            if turn.sees:
                await telling.see(turn, turn.sees)
        except Exception as error:
            error.add_note(f"in the history, at {turn.at:%a %d %b %H:%M}, with {turn}")
            raise


def _stops(now: datetime, until: datetime) -> Iterator[datetime]:
    """Yield when to look at what is due: as days begin, on the hours of weekly posts, and then."""
    day = now.astimezone(SITE).date()
    while day <= until.date():
        for each in FRIDAYS if day.weekday() == FRIDAY else WORKDAYS:
            stop = datetime.combine(day, each, SITE)
            if day.weekday() <= FRIDAY and now < stop < until:
                yield stop
        day += timedelta(days=1)
    yield until


class _Telling:
    """The history under way: which questions were asked."""

    def __init__(self, slack: Sandbox) -> None:
        self._slack = slack
        self._asked: dict[str, str] = {}

    async def play(self, turn: Turn) -> None:
        person = self._slack.person(turn.who)
        if turn.says and turn.under:
            await person.reply(turn.where, self._asked[turn.under], turn.says)
        elif turn.says:
            self._asked[turn.name or turn.says] = await person.say(turn.where, turn.says)
        elif turn.reacts:
            await person.react(turn.where, self._asked[turn.under], turn.reacts)
        elif turn.types:
            await person.command(turn.where, turn.types)
        else:
            pressed = await self.see(turn, turn.on)
            await person.press(pressed, turn.presses, turn.chooses or None)
        for answers in turn.fills:
            await self._fill(person, answers)
        if turn.fills and person.modal:
            await person.close(everything=True)

    async def see(self, turn: Turn, words: str) -> Message:
        """Wait until the person sees the newest message with these words, where the turn is."""

        def found() -> Message | None:
            seen = self._before(self._slack.person(turn.who), turn)
            return next((each for each in reversed(seen) if words in each.text), None)

        return await self._slack.until(found, timeout=PATIENCE)

    def _before(self, person: Person, turn: Turn) -> list[Message]:
        """Return what the person has before their eyes: a channel, a thread, or one card."""
        if not turn.under:
            return person.sees(turn.where)
        question = self._asked[turn.under]
        if turn.where != TRIAGE:
            return person.sees(turn.where, thread=question)
        link = f"p{question.replace('.', '')}"
        cards = [each for each in person.sees(TRIAGE) if link in str(each.blocks)]
        return cards + [m for card in cards for m in person.sees(TRIAGE, thread=card.ts)[1:]]

    async def _fill(self, person: Person, answers: Mapping[str, object]) -> None:
        view = await self._slack.until(
            lambda: person.modal if person.modal and person.modal.json.get("submit") else None,
            timeout=PATIENCE,
        )
        errors = await person.submit(answers)
        assert not errors, f"the app refused {view.title}: {errors}"


def _turn(fields: dict[str, Any]) -> Turn:
    return Turn(**{**fields, "at": fields["at"].replace(tzinfo=SITE)})

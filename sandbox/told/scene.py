"""What a story needs to play itself: the people, their messages, and patience."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sandbox.driver import Sandbox
from sandbox.persons import Person
from sandbox.seen import Message
from sandbox.stories import Step, Story

PATIENCE = 20.0
"""Real seconds to wait for the bot before a story gives up."""


class Scene:
    """A story under way: what it has posted so far, and where to look for the bot's answer."""

    def __init__(self, slack: Sandbox) -> None:
        self.slack = slack
        self.posted: dict[str, str] = {}

    def person(self, key: str) -> Person:
        """Return somebody of the cast."""
        return self.slack.person(key)

    async def ask(self, who: str, channel: str, text: str) -> None:
        """Post in a channel and remember it as the story's question."""
        self.posted["question"] = await self.person(who).say(channel, text)

    async def answer(self, who: str, channel: str, text: str) -> None:
        """Write in the question's thread."""
        await self.person(who).reply(channel, self.posted["question"], text)

    async def in_thread(self, who: str, channel: str, words: str) -> Message:
        """Wait for a message with these words in the question's thread."""
        question = self.posted["question"]
        return await self._see(lambda: self.person(who).sees(channel, thread=question), words)

    async def card(self, words: str) -> Message:
        """Wait for a card with these words in triage."""
        return await self._see(lambda: self.person("ravi").sees("ops-triage"), words)

    async def card_of_question(self, words: str = "") -> Message:
        """Wait for the card of the story's own question, once it says these words."""
        link = f"p{self.posted['question'].replace('.', '')}"

        def found() -> Message | None:
            cards = [m for m in self.person("ravi").sees("ops-triage") if link in str(m.blocks)]
            return next((card for card in cards if words in card.text), None)

        return await self.slack.until(found, timeout=PATIENCE)

    async def under_card(self, words: str) -> Message:
        """Wait for a message with these words under the card of the story's own question."""
        card = await self.card_of_question()
        return await self._see(
            lambda: self.person("ravi").sees("ops-triage", thread=card.ts), words
        )

    async def until_local(self, zone: str, *, day: int, hour: int, minute: int = 0) -> None:
        """Move the clock to a weekday (0 = Monday) and time of a zone, the next there is."""
        here = self.slack.clock().astimezone(ZoneInfo(zone))
        wanted = here.replace(hour=hour, minute=minute, second=0, microsecond=0)
        while wanted <= here or wanted.weekday() != day:
            wanted = _next_day(wanted)
        self.slack.clock.move_to(wanted)

    async def _see(self, look: Callable[[], Sequence[Message]], words: str) -> Message:
        def found() -> Message | None:
            return next((each for each in reversed(look()) if words in each.text), None)

        return await self.slack.until(found, timeout=PATIENCE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Beat:
    """One step of a story: who acts, what a reader is told, and how it plays itself."""

    who: str
    say: str
    play: Callable[[Scene], Awaitable[None]]


def told(slack: Sandbox, *, id_: str, title: str, summary: str, beats: Sequence[Beat]) -> Story:
    """Return a story for the page; `play(None)` tells it from the beginning to the end."""
    scene = Scene(slack)

    async def play(step: int | None) -> None:
        for beat in beats if step is None else beats[step : step + 1]:
            await beat.play(scene)

    return Story(
        id=id_,
        title=title,
        summary=summary,
        steps=tuple(Step(as_user=slack.person(beat.who).id, say=beat.say) for beat in beats),
        play=play,
    )


def _next_day(moment: datetime) -> datetime:
    return moment + timedelta(days=1)

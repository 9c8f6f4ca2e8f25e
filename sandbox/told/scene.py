"""What a story needs to play itself: the people, their messages, and patience."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sandbox.driver import Sandbox
from sandbox.persons import Person
from sandbox.seen import Message, View
from sandbox.stories import Step, Story

PATIENCE = 20.0
"""Real seconds to wait for the bot before a story gives up."""


class Scene:
    """A story under way: what it has posted so far, and where to look for the bot's answer.

    It looks only at what came after its beginning, so that a story may be told again and again.
    """

    def __init__(self, slack: Sandbox) -> None:
        self.slack = slack
        self.posted: dict[str, str] = {}
        self.round = 0
        self._since = 0.0

    def begin(self) -> None:
        """Forget what an earlier telling posted."""
        self.posted.clear()
        self.round += 1
        self._since = self.slack.clock().timestamp()

    def person(self, key: str) -> Person:
        """Return somebody of the cast."""
        return self.slack.person(key)

    async def ask(self, who: str, channel: str, text: str) -> None:
        """Post in a channel and remember it as the story's question."""
        self.posted["question"] = await self.person(who).say(channel, text)

    async def answer(self, who: str, channel: str, text: str) -> None:
        """Write in the question's thread."""
        await self.person(who).reply(channel, self.posted["question"], text)

    async def seen(self, who: str, channel: str, *words: str) -> Message:
        """Wait for a message of this story with all these words in a channel."""
        return await self._see(lambda: self.new(who, channel), *words)

    def new(self, who: str, channel: str) -> list[Message]:
        """Return what somebody sees in a channel that came since the story began."""
        seen = self.person(who).sees(channel)
        return [each for each in seen if float(each.ts) >= self._since]

    async def command(self, who: str, channel: str, text: str, answer: str) -> Message:
        """Type a slash command and wait for the private answer with these words."""
        await self.person(who).command(channel, text)
        return await self.seen(who, channel, answer)

    async def window(self, who: str, words: str) -> View:
        """Wait until somebody's top window shows these words."""
        person = self.person(who)

        def found() -> View | None:
            view = person.modal
            return view if view and words in f"{view.title} {view.shown}" else None

        return await self.slack.until(found, timeout=PATIENCE)

    async def submit(self, who: str, answers: Mapping[str, object] | None = None) -> None:
        """Fill in the top window and submit it; raise AssertionError where the app refuses it."""
        errors = await self.person(who).submit(answers)
        assert not errors, f"the app refused what {who} wrote: {errors}"

    async def in_thread(self, who: str, channel: str, words: str) -> Message:
        """Wait for a message with these words in the question's thread."""
        question = self.posted["question"]
        return await self._see(lambda: self.person(who).sees(channel, thread=question), words)

    async def card(self, *words: str) -> Message:
        """Wait for a card with all these words in triage."""
        return await self.seen("ravi", "ops-triage", *words)

    async def card_of_question(self, words: str = "") -> Message:
        """Wait for the card of the story's own question, once it says these words."""

        def found() -> Message | None:
            # Later messages, as of what is late, may name the question too; the card came first.
            card = next(iter(self.cards_of_question()), None)
            return card if card and words in card.text else None

        return await self.slack.until(found, timeout=PATIENCE)

    def cards_of_question(self) -> list[Message]:
        """Return what stands in triage of the story's own question; one card, if all is well."""
        link = f"p{self.posted['question'].replace('.', '')}"
        return [m for m in self.person("ravi").sees("ops-triage") if link in str(m.blocks)]

    async def under_card(self, words: str) -> Message:
        """Wait for a message with these words under the card of the story's own question."""
        card = await self.card_of_question()
        return await self._see(
            lambda: self.person("ravi").sees("ops-triage", thread=card.ts), words
        )

    def later(self, **by: float) -> None:
        """Let time pass: hours=1, days=2."""
        self.slack.clock.advance(timedelta(**by))

    async def until_local(self, zone: str, *, day: int, hour: int, minute: int = 0) -> None:
        """Move the clock to a weekday (0 = Monday) and time of a zone, the next there is."""
        here = self.slack.clock().astimezone(ZoneInfo(zone))
        wanted = here.replace(hour=hour, minute=minute, second=0, microsecond=0)
        while wanted <= here or wanted.weekday() != day:
            wanted = _next_day(wanted)
        self.slack.clock.move_to(wanted)

    async def _see(self, look: Callable[[], Sequence[Message]], *words: str) -> Message:
        def found() -> Message | None:
            fitting = (m for m in reversed(look()) if all(each in m.text for each in words))
            return next(fitting, None)

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
        if not step:
            scene.begin()
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

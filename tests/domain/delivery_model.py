"""All that can happen to one letter: a model of relay, wire, Slack and time, explored in full.

The rules of the letter are the product's own functions; around them a relay that may pause or die
between any two steps, requests that may land late, get lost, or be answered into the void, and
looks that may fail or whose end comes long after their beginning.
"""

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta

from bot.domain import delivery
from bot.domain.delivery import (
    Clean,
    Finding,
    NotPosted,
    NotYet,
    Outcome,
    Patience,
    Posted,
    Progress,
    RateLimited,
    State,
    Uncertain,
    Unseen,
)
from tests.clocks import START

SECOND = timedelta(seconds=1)
LAG = 2
"""A request lands within so many seconds or never."""

SHOWN = Posted(ts="1.0", text="")


@dataclass(frozen=True)
class Rules:
    """The transitions under trial; a mutant replaces one of them."""

    patience: Patience = field(
        default=Patience(settle=(LAG + 1) * SECOND, look_gap=SECOND, clean_looks=2)
    )
    claimed: Callable[..., Progress] = delivery.claimed
    settled: Callable[..., Progress] = delivery.settled
    abandoned: Callable[..., Progress] = delivery.abandoned
    looked: Callable[..., Progress] = delivery.looked


@dataclass(frozen=True)
class World:
    """One moment. `doing` is what the relay holds in memory: it dies with it."""

    now: int = 0
    letter: Progress = field(default=Progress())
    doing: str = "idle"
    outcome: Outcome | None = None
    finding: Finding | None = None
    began: int = 0
    wire: tuple[int, ...] = ()
    posts: int = 0

    @property
    def is_wrong(self) -> bool:
        """Whether the letter is doubled, or counted as sent though nobody can read it."""
        return self.posts > 1 or (self.letter.state is State.SENT and self.posts == 0)

    @property
    def is_done(self) -> bool:
        """Whether nothing more can happen to it."""
        return self.letter.state is State.SENT and not self.wire


def explore(
    rules: Rules, *, horizon: int, attempts: int
) -> tuple[set[World], tuple[str, ...] | None]:
    """Return every world that can come about, and the shortest way to a wrong one, if any."""
    start = World()
    seen = {start}
    queue = deque([(start, ())])
    while queue:
        world, way = queue.popleft()
        for step, after in _steps(world, rules, horizon=horizon, attempts=attempts):
            if after in seen:
                continue
            seen.add(after)
            if after.is_wrong:
                return seen, (*way, step)
            queue.append((after, (*way, step)))
    return seen, None


def _steps(
    world: World, rules: Rules, *, horizon: int, attempts: int
) -> Iterator[tuple[str, World]]:
    if world.is_done:
        return
    if world.now < horizon:
        still = tuple(sent for sent in world.wire if world.now + 1 <= sent + LAG)
        yield "wait", replace(world, now=world.now + 1, wire=still)
    yield from _wire(world)
    if world.doing == "dead":
        yield "recover", replace(_fresh(world), letter=_recovered(world, rules))
        return
    yield "kill", replace(_fresh(world), doing="dead")
    yield from _relay(world, rules, attempts=attempts)


def _wire(world: World) -> Iterator[tuple[str, World]]:
    for number in range(len(world.wire)):
        others = world.wire[:number] + world.wire[number + 1 :]
        yield "land", replace(world, wire=others, posts=world.posts + 1)
        yield "get lost", replace(world, wire=others)


def _relay(world: World, rules: Rules, *, attempts: int) -> Iterator[tuple[str, World]]:
    now, letter = START + world.now * SECOND, world.letter
    if world.doing == "idle" and letter.state is State.PENDING and letter.attempt < attempts:
        yield (
            "claim",
            replace(world, doing="claimed", letter=rules.claimed(letter, edits=None, now=now)),
        )
    if world.doing == "idle" and letter.state is State.UNKNOWN and letter.look_at <= now:
        yield "begin to look", replace(world, doing="looking", began=world.now)
    if world.doing == "claimed":
        yield "send", replace(world, doing="waiting", wire=(*world.wire, world.now))
        yield "no connection", _answered(world, NotPosted(error="e"))
        yield "no picture yet", _answered(world, NotYet(retry_after=SECOND))
    if world.doing == "waiting":
        yield "no answer", _answered(world, Uncertain(error="e"))
        if world.posts:
            yield "answer", _answered(world, SHOWN)
        if world.wire:
            refused = replace(world, wire=world.wire[:-1])
            yield "429", _answered(refused, RateLimited(retry_after=SECOND))
    if world.doing == "answered":
        yield "settle", replace(_fresh(world), letter=rules.settled(letter, world.outcome, now=now))
    if world.doing == "looking":
        seen = SHOWN if world.posts else Clean()
        yield "read", replace(world, doing="read", finding=seen)
        yield "cannot read", replace(world, doing="read", finding=Unseen(error="e"))
    if world.doing == "read":
        began = START + world.began * SECOND
        after = rules.looked(letter, world.finding, began=began, now=now, patience=rules.patience)
        yield "store look", replace(_fresh(world), letter=after)


def _recovered(world: World, rules: Rules) -> Progress:
    if world.letter.state is not State.SENDING:
        return world.letter
    return rules.abandoned(world.letter, now=START + world.now * SECOND)


def _fresh(world: World) -> World:
    return replace(world, doing="idle", outcome=None, finding=None, began=0)


def _answered(world: World, outcome: Outcome) -> World:
    return replace(world, doing="answered", outcome=outcome)

"""Who hears of a rung at once and who when they work: by then perhaps in the words of a newer one.

One person hears of one clock once at a time: the newest rung is told and says what it replaces.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.domain.escalation import Rung


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A rung that was reached, held for one of its receivers until they work."""

    rung: Rung
    user: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """The newest rung of a clock, told now to `people`.

    To those in `instead` it takes the place of older ones, the first of them reached at `since`.
    """

    rung: Rung
    people: tuple[str, ...]
    instead: tuple[str, ...] = ()
    since: datetime | None = None


def told_now(held: Iterable[Held], now: datetime) -> tuple[tuple[Telling, ...], tuple[Held, ...]]:
    """Return what people hear now, one telling a clock, and what is held on.

    A critical rung is held for nobody, and told by itself whatever else there is.
    """
    ripe: defaultdict[str, list[Held]] = defaultdict(list)
    still = []
    for each in held:
        if each.at <= now:
            ripe[each.rung.clock_key].append(each)
        else:
            still.append(each)
    return tuple(_telling(group) for group in ripe.values()), tuple(still)


def _telling(group: list[Held]) -> Telling:
    newest = max((each.rung for each in group), key=lambda rung: rung.at)
    people = dict.fromkeys(each.user for each in group)
    passed = [each for each in group if each.rung.key != newest.key]
    return Telling(
        rung=newest,
        people=tuple(people),
        instead=tuple(dict.fromkeys(each.user for each in passed)),
        since=min((each.rung.at for each in passed), default=None),
    )

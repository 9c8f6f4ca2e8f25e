"""A message in a wrong client's channel: what was shown, to whom, what has to be done by when."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from bot.domain.calendars import WorkCalendar
from bot.domain.deadlines import due
from bot.domain.errors import ConflictError, InvalidError
from bot.domain.escalation import ClockName, Ladder, Progress, Rung, climb, next_at, rungs
from bot.domain.queries import Place
from bot.domain.targets import Target

CONTAIN: Final = Target.parse("1h")
"""It is to be gone by then."""

NOTIFY: Final = Target.parse("24h")
"""Whose it is has to be told by then, unless their agreement says sooner."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What a message showed; `files` are names. Whether anybody read or kept it nobody knows."""

    text: str
    files: tuple[str, ...] = ()

    @property
    def kind(self) -> str:
        """Return the one word that the record of the wrong client holds of it."""
        return "file" if self.files else "message"


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongPost:
    """What belongs to `client` and stood in the channel of `into`, another client.

    `seen_by` names those of the other side who were in the channel: they could have seen it.
    `by_bot` tells that it was the bot's own message, the only kind that the bot can delete.
    """

    id: str
    client: str
    project: str
    into: str
    site: str
    place: Place
    permalink: str
    shown: Shown
    posted_by: str
    posted_by_name: str
    posted_at: datetime
    by_bot: bool
    reported_by_name: str
    reported_at: datetime
    seen_by: tuple[str, ...]
    removed_at: datetime | None = None
    removed_by_name: str = ""
    told_at: datetime | None = None
    told_by_name: str = ""
    told_how: str = ""
    done: tuple[str, ...] = ()
    version: int = 1

    @property
    def is_open(self) -> bool:
        """Return whether something is still to be done."""
        return self.removed_at is None or self.told_at is None

    def removed(self, *, by: str, at: datetime) -> "WrongPost":
        """Note that it is gone from the channel; raise ConflictError where it was already."""
        if self.removed_at is not None:
            raise ConflictError(f"{self.id} was noted as removed already. Nothing changed.")
        return replace(self, removed_at=at, removed_by_name=by, version=self.version + 1)

    def told(self, how: str, *, by: str, at: datetime) -> "WrongPost":
        """Take a person's word that whose it is was told, and by which route."""
        if self.told_at is not None:
            raise ConflictError(f"{self.id} was noted as told already. Nothing changed.")
        if not how.strip():
            raise InvalidError(
                "Say to whom and by which route, for the record: "
                "By e-mail to their QA and legal, 15:40, S. Rao."
            )
        return replace(
            self, told_at=at, told_by_name=by, told_how=how.strip(), version=self.version + 1
        )

    def tell_by(self, calendar: WorkCalendar) -> datetime:
        """Return by when whose it is has to be told."""
        return due(self.reported_at, NOTIFY, calendar).at

    def climbed(
        self, ladder: Ladder, calendar: WorkCalendar, now: datetime
    ) -> tuple["WrongPost", tuple[Rung, ...]]:
        """Return it with the steps that are due behind it, and the newest of each of its clocks."""
        progress, reached = Progress(done=frozenset(self.done)), []
        for clock in self._clocks(ladder, calendar):
            step = climb(clock, progress, now)
            progress = step.progress
            reached += [step.rung] if step.rung else []
        return replace(self, done=tuple(sorted(progress.done))), tuple(reached)

    def next_at(self, ladder: Ladder, calendar: WorkCalendar) -> datetime | None:
        """Return when somebody is to hear of it next."""
        progress = Progress(done=frozenset(self.done))
        moments = (next_at(clock, progress) for clock in self._clocks(ladder, calendar))
        return min((moment for moment in moments if moment), default=None)

    def _clocks(self, ladder: Ladder, calendar: WorkCalendar) -> Iterator[tuple[Rung, ...]]:
        """Yield the steps while it stands there, and while whose it is was not told."""
        if self.removed_at is None:
            gone = due(self.reported_at, CONTAIN, calendar)
            steps = rungs(
                self.id, ClockName.FIRST_RESPONSE, deadline=gone, ladder=ladder, urgent=True
            )
            # The card itself is the first step: it is posted at once.
            yield tuple(rung for rung in steps if rung.at > self.reported_at)
        if self.told_at is None:
            told = due(self.reported_at, NOTIFY, calendar)
            yield rungs(self.id, ClockName.ANSWER, deadline=told, ladder=ladder, urgent=True)

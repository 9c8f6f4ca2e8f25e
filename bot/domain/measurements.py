"""Count what a criterion asks for, and say it in words: counts first, a share only where honest."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from bot.domain.calendars import Interval, WorkCalendar
from bot.domain.criteria import FewQuestions, InTarget, SameCsat
from bot.domain.escalation import ClockName
from bot.domain.queries import Query
from bot.domain.query_states import NOT_COUNTED
from bot.domain.time_words import day_words

FEWEST_FOR_SHARE: Final = 20
"""Below this a percentage says more than is known (a single failure in three is not 33 %)."""

LIST: Final = 3
"""A message with so many questions is a list, not an ad-hoc question."""

_WHAT: Final = {ClockName.FIRST_RESPONSE: "first responses", ClockName.ANSWER: "answers"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """A stretch of days at the site, both inside."""

    first: date
    last: date

    @property
    def words(self) -> str:
        """Return e.g. "Sun 1 Nov 2026 to Sun 31 Jan 2027"."""
        return f"{day_words(self.first)} to {day_words(self.last)}"

    def span(self, calendar: WorkCalendar) -> Interval:
        """Return the instants between which they lie; the second is outside."""
        ends = (self.first, self.last + timedelta(days=1))
        start, end = (datetime.combine(day, time(), calendar.tz) for day in ends)
        return start, end


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """What one person answered before and since; None where they did not.

    It carries no name: whoever checks an action is not always told whose an answer is.
    """

    before: int | None
    since: int | None


def is_ad_hoc_question(text: str) -> bool:
    """Return whether a message of ours asks the client something outside a list."""
    marks = sum(text.count(mark) for mark in "?？")
    return 0 < marks < LIST


def in_target(
    asked: InTarget, queries: Iterable[Query], days: Days, calendar: WorkCalendar, *, now: datetime
) -> str:
    """Count how many queries of a time met a target."""
    start, end = days.span(calendar)
    counted = [
        each
        for each in queries
        if start <= each.asked_at < end
        and each.state not in NOT_COUNTED
        and asked.priority in (None, each.priority)
    ]
    promises = [
        each.first_response if asked.clock is ClockName.FIRST_RESPONSE else each.answer
        for each in counted
    ]
    due = [each for each in promises if each.met_at is not None or each.due <= now]
    kept = sum(each.met_at is not None and each.met_at <= each.due for each in due)
    kind = f"{asked.priority} queries" if asked.priority else "queries"
    what = _WHAT[asked.clock].capitalize()
    share = f" ({100 * kept / len(due):.1f} %)" if len(due) >= FEWEST_FOR_SHARE else ""
    open_yet = f"; {len(promises) - len(due)} not due yet" if len(promises) > len(due) else ""
    return (
        f"{what} in target: {kept} of {len(due)} {kind}{share}{open_yet}, {days.words}. "
        f"Wanted: {asked.percent} % of at least {asked.fewest}."
    )


def few_questions(asked: FewQuestions, weeks: Sequence[tuple[Days, int]]) -> str:
    """Say how many ad-hoc questions there were, week by week."""
    counts = ", ".join(str(count) for _, count in weeks)
    total = sum(count for _, count in weeks)
    return (
        f"Ad-hoc question messages: {counts} in the {len(weeks)} weeks from "
        f"{day_words(weeks[0][0].first)} to {day_words(weeks[-1][0].last)}, {total} in all. "
        f"Wanted: at most {asked.most} a week. Counted are messages of ours in the client's "
        f"channels with one or two question marks; with {LIST} or more they are a list."
    )


def same_csat(asked: SameCsat, scores: Sequence[Score]) -> str:
    """Say what the same persons answered since; with so few there is no score."""
    if not scores:
        return (
            f"CSAT of at least {asked.least} from the same persons: no named answers opened this "
            "action, so the record cannot tell. Ask them."
        )
    told = "; ".join(f"{_one(each.before)}, since {_one(each.since)}" for each in scores)
    reached = sum(each.since is not None and each.since >= asked.least for each in scores)
    return (
        f"CSAT from the same persons: {reached} of {len(scores)} answered {asked.least} or more "
        f"since. Each of them: {told}."
    )


def weeks_from(first: date, weeks: int) -> tuple[Days, ...]:
    """Return so many weeks from a day on."""
    starts = (first + timedelta(weeks=number) for number in range(weeks))
    return tuple(Days(first=start, last=start + timedelta(days=6)) for start in starts)


def _one(value: int | None) -> str:
    return "no answer" if value is None else str(value)

"""The three clocks of a query: what each is counted by, whose turn it was, what was escalated."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.domain.calendars import Interval, WorkCalendar
from bot.domain.clocks import ClockLog, Turn
from bot.domain.deadlines import Deadline, due
from bot.domain.errors import InvalidError
from bot.domain.escalation import ClockName, Progress
from bot.domain.held_rungs import Held
from bot.domain.queries import Query
from bot.domain.query_states import QueryState
from bot.domain.sla import DueTimes
from bot.domain.targets import Target

Calendars = Mapping[str, WorkCalendar]
"""Every configured calendar by its name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """What one clock is counted by; its deadline is made from it anew after every pause.

    Calendars go by their names. `wanted` is a date that was named, the due time where it is sooner
    whatever happens; `promised` the due time before a change made the target shorter, which pauses
    move on. `since` is when it was handed to another log, `paused` what had paused it until then.
    """

    received: datetime
    target: Target
    calendar: str
    other: str | None = None
    wanted: datetime | None = None
    promised: datetime | None = None
    since: datetime | None = None
    paused: tuple[Interval, ...] = ()

    def promising(self, at: datetime) -> "Term":
        """Return the term, ending no later than was promised."""
        return replace(self, promised=min(at, self.promised or at))

    def handed(self, pauses: tuple[Interval, ...], *, at: datetime) -> "Term":
        """Return the term as it goes on by another log, after pauses of the one it had."""
        return replace(self, paused=self.pauses_of(pauses), since=at)

    def deadline(self, calendars: Calendars, pauses: tuple[Interval, ...] = ()) -> Deadline:
        """Return when the clock runs out, having stood still for these pauses.

        Where the calendars leave no working day, the hours of the week alone are counted.
        """
        calendar, other = calendars[self.calendar], calendars[self.other] if self.other else None
        pauses = self.pauses_of(pauses)
        try:
            made = self._made(calendar, other, pauses)
        except InvalidError:
            # No working day for a year. What was promised must end all the same.
            made = self._made(without_days_off(calendar), None, pauses)
        return made.no_later_than(self.wanted) if self.wanted else made

    def pauses_of(self, log: tuple[Interval, ...]) -> tuple[Interval, ...]:
        """Return which pauses count, of those of the log that it goes by."""
        since = self.since
        if since is None:
            return log
        later = ((max(start, since), end) for start, end in log if end > since)
        return (*self.paused, *later)

    def _made(
        self, calendar: WorkCalendar, other: WorkCalendar | None, pauses: tuple[Interval, ...]
    ) -> Deadline:
        if self.promised is None:
            return due(self.received, self.target, calendar, other=other, pauses=pauses)
        made = due(self.received, self.target, calendar, other=other).no_later_than(self.promised)
        return made.moved(pauses) if pauses else made


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What the clocks of a query are counted by; without `update` silence is not limited."""

    first_response: Term
    answer: Term
    update: Term | None = None

    @classmethod
    def of(cls, due_times: DueTimes, wanted: datetime | None) -> "Terms":
        """Keep what due times were made from."""
        return cls(
            first_response=_term(due_times.first_response, wanted),
            answer=_term(due_times.answer, wanted),
            update=_term(due_times.update, None) if due_times.update else None,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class OwedNote:
    """An honest word with a new date that the client has to get by an instant."""

    clock: ClockName
    was_due: datetime
    by: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryClocks:
    """The clocks of one query.

    `turns` counts how often the answer's clock was started, `updates` how often that of the
    updates. `held` are rungs that somebody hears of when they work. `note` is what the client is
    owed while something is late; `expected_at` the new date that the owner gave, `date_by` when
    the client was told to get one because nobody did.
    """

    query: str
    log: ClockLog
    terms: Terms
    turns: int = 1
    updates: int = 1
    progress: Progress = field(default_factory=Progress)
    held: tuple[Held, ...] = ()
    note: OwedNote | None = None
    expected_at: datetime | None = None
    date_by: datetime | None = None

    @classmethod
    def started(cls, query: Query, terms: Terms) -> "QueryClocks":
        """Start the clocks at the instant the client asked."""
        return cls(query=query.id, log=ClockLog.started(query.asked_at, "received"), terms=terms)

    def term(self, clock: ClockName) -> Term | None:
        """Return what a clock is counted by."""
        match clock:
            case ClockName.FIRST_RESPONSE:
                return self.terms.first_response
            case ClockName.ANSWER:
                return self.terms.answer
            case ClockName.UPDATE:
                return self.terms.update
            case ClockName.NEW_DATE | ClockName.WAITING:
                return None

    @property
    def promised_at(self) -> datetime | None:
        """Return by when the client was last told, being late, to hear from us."""
        return self.expected_at or self.date_by

    @property
    def waiting_since(self) -> datetime | None:
        """Return when the question was posted that waits for the client."""
        return self.log.stretches[-1].start if self.log.turn is Turn.THEIRS else None

    def turn_of(self, clock: ClockName) -> int:
        """Return what tells the times apart that a clock was started: mostly how often."""
        match clock:
            case ClockName.FIRST_RESPONSE:
                return 1
            case ClockName.ANSWER:
                return self.turns
            case ClockName.UPDATE:
                return self.updates
            case ClockName.NEW_DATE:
                # The same date twice is one promise.
                return int(self.promised_at.timestamp()) if self.promised_at else 0
            case ClockName.WAITING:
                return sum(each.turn is Turn.THEIRS for each in self.log.stretches)

    def deadline(self, clock: ClockName, calendars: Calendars, now: datetime) -> Deadline | None:
        """Return when a clock runs out as things stand; the first response is never paused.

        A date that the client was told does not move, whatever happens meanwhile.
        """
        if clock is ClockName.NEW_DATE and self.promised_at:
            answer = self.terms.answer.deadline(calendars)
            return replace(answer, at=self.promised_at, wanted=True)
        term = self.term(clock)
        if term is None:
            return None
        pauses = () if clock is ClockName.FIRST_RESPONSE else self.log.pauses(now)
        return term.deadline(calendars, pauses)

    def running(self, query: Query) -> Iterator[ClockName]:
        """Yield the clocks that run now."""
        if query.first_response.met_at is None and self.log.turn is not None:
            yield ClockName.FIRST_RESPONSE
        if self.log.turn is Turn.OURS and query.answer.met_at is None:
            yield ClockName.ANSWER
            if self.terms.update is not None:
                yield ClockName.UPDATE
            if self.promised_at is not None:
                yield ClockName.NEW_DATE
        if self.log.turn is Turn.THEIRS:
            yield ClockName.WAITING

    def owed(self, query: Query, calendars: Calendars, now: datetime) -> Query:
        """Return the query with the due times of the clocks that run."""
        running = set(self.running(query))
        if ClockName.FIRST_RESPONSE in running:
            due_at = self.terms.first_response.deadline(calendars).at
            query = replace(query, first_response=replace(query.first_response, due=due_at))
        if ClockName.ANSWER in running:
            due_at = self.terms.answer.deadline(calendars, self.log.pauses(now)).at
            query = replace(query, answer=replace(query.answer, due=due_at))
        return query

    def handed_to(self, query: Query) -> "QueryClocks":
        """Return the same clocks for a query that was part of this one: nothing is told again."""

        def renamed(key: str) -> str:
            return query.id + key.removeprefix(self.query)

        progress = Progress(
            done=frozenset(map(renamed, self.progress.done)),
            acknowledged=frozenset(map(renamed, self.progress.acknowledged)),
        )
        held = tuple(
            replace(each, rung=replace(each.rung, key=renamed(each.rung.key), query_id=query.id))
            for each in self.held
        )
        return replace(self, query=query.id, progress=progress, held=held)

    def asked_anew(self, at: datetime) -> "QueryClocks":
        """Return the clocks with the first response counted from `at`, its ladder not climbed."""
        first = replace(self.terms.first_response, received=at, promised=None)
        anew = replace(self, terms=replace(self.terms, first_response=first))
        return _forgetting(anew, ClockName.FIRST_RESPONSE)

    def followed(self, before: Query, after: Query, *, at: datetime) -> "QueryClocks":
        """Return the clocks after a step of the query that happened `at`."""
        clocks = replace(self._heard(after), log=self._log_after(before, after, at=at))
        if _stands(before) and not _stands(after) and before.state is not QueryState.DISMISSED:
            clocks = replace(clocks, turns=self.turns + 1, expected_at=None, date_by=None)
            if before.state is QueryState.WITHDRAWN:
                # Whoever took a question back for a week has not waited for our word meanwhile.
                clocks = clocks.asked_anew(at)
        if before.first_response.met_at is None and not after.is_late(at):
            # A person has spoken, and nothing is late any more for which a date was owed.
            clocks = replace(clocks, date_by=None)
        if clocks.waiting_since is None:
            clocks = _forgetting(clocks, ClockName.WAITING)
        if clocks.note and clocks.note.clock not in set(clocks.running(after)):
            clocks = replace(clocks, note=None)
        return clocks

    def _heard(self, after: Query) -> "QueryClocks":
        update, heard_at = self.terms.update, after.last_reply_at
        if update is None or heard_at is None or heard_at <= update.received:
            return self
        terms = replace(self.terms, update=replace(update, received=heard_at, promised=None))
        heard = replace(self, terms=terms, updates=self.updates + 1)
        return _forgetting(heard, ClockName.UPDATE)

    def _log_after(self, before: Query, after: Query, *, at: datetime) -> ClockLog:
        if _stands(after) and not _stands(before):
            answered_at = after.answer.met_at if after.state is QueryState.ANSWERED else None
            return self.log.stop(answered_at or at)
        if _stands(before) and not _stands(after):
            # Whoever dismissed a query by mistake cannot make the client pay for the time.
            if before.state is QueryState.DISMISSED:
                return self.log.unstop()
            if before.state is QueryState.WITHDRAWN:
                return self.log.restart(at, "asked for again", since="taken back")
            return self.log.restart(at, "reopened")
        if after.state is QueryState.WAITING_ON_CLIENT is not before.state:
            return self.log.wait(at, after.question)
        if before.state is QueryState.WAITING_ON_CLIENT is not after.state:
            return self.log.resume(at, f"{before.asked_by_name} answered")
        return self.log


def without_days_off(calendar: WorkCalendar) -> WorkCalendar:
    """Return the hours of a calendar's week alone, for one that leaves no working day."""
    return replace(calendar, off=frozenset(), changes=())


def _forgetting(clocks: QueryClocks, clock: ClockName) -> QueryClocks:
    # What was climbed before a clock was started anew can never come again.
    done = frozenset(key for key in clocks.progress.done if f":{clock}" not in key)
    return replace(clocks, progress=replace(clocks.progress, done=done))


def _stands(query: Query) -> bool:
    return query.state is QueryState.ANSWERED or not query.state.is_open


def _term(deadline: Deadline, wanted: datetime | None) -> Term:
    return Term(
        received=deadline.received,
        target=deadline.target,
        calendar=deadline.calendar.name,
        other=deadline.other.name if deadline.other else None,
        wanted=wanted,
    )

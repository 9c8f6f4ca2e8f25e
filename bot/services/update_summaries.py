"""Tell operations once a week where all projects stand: posted, held, overdue, off track."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from bot.clock import Clock
from bot.domain.cadence import Slot, SlotState
from bot.domain.calendars import Weekday
from bot.domain.health import Colour
from bot.domain.time_words import day_words
from bot.domain.update_notices import ProjectLine, WeeklySummary
from bot.domain.weekly import week_of
from bot.services.update_changes import UpdateChanges
from storage.engine import Database
from storage.unit import UnitOfWork

JOB = "update-summary"
A_WEEK = timedelta(days=7)
TELLABLE = timedelta(days=1)
"""How long after its hour a summary is still told; later than that it waits for the next."""
BEGINNING = datetime(2000, 1, 1, tzinfo=UTC)

_WORDS = {
    SlotState.OPEN: "not posted",
    SlotState.MISSED: "missed",
    SlotState.HELD: "held",
    SlotState.MET: "posted",
    SlotState.LATE: "posted late",
}


class UpdateSummaries:
    """The use case of the tick."""

    def __init__(self, database: Database, clock: Clock, changes: UpdateChanges) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def tell(self) -> bool:
        """Put this week's summary once its hour has come; return whether there was one to tell.

        It tells what was due from the last summary's hour to its own, so that nothing is left out
        or told twice; a week that was slept through is told with the next.
        """
        policy = self._changes.config.updates
        site = next(iter(self._changes.config.sites.values())).calendar
        now = self._clock()
        here = now.astimezone(site.tz)
        days_since = (here.weekday() - list(Weekday).index(policy.summary_weekday)) % 7
        day = here.date() - timedelta(days=days_since)
        at = datetime.combine(day, policy.summary_at, site.tz).astimezone(UTC)
        if now < at or now - at > TELLABLE:
            return False
        with self._database.unit_of_work() as unit:
            last = unit.escalations.last_slot(JOB)
            since = datetime.fromisoformat(last) if last else BEGINNING
            slots = unit.cadences.slots_between(since, at)
            if not slots or not unit.escalations.take_slot(JOB, at.isoformat(), now=now):
                return False
            notice = self._summary(unit, slots, day)
            last_day = since.astimezone(site.tz).date()
            if last and day - last_day > A_WEEK:
                notice = replace(notice, since=last_day)
            self._changes.letters.staff(unit, None, notice, key=f"{JOB}:{at.isoformat()}", now=now)
            return True

    def _summary(self, unit: UnitOfWork, slots: list[Slot], day: date) -> WeeklySummary:
        newest = {(each.client, each.project): each for each in slots}
        told = [(slot, self._line(unit, slot)) for slot in newest.values()]
        posted = (SlotState.MET, SlotState.LATE)
        owed = (SlotState.OPEN, SlotState.MISSED)
        return WeeklySummary(
            week=week_of(day),
            posted=sum(each.state in posted for each in slots),
            late=sum(each.state is SlotState.LATE for each in slots),
            held=tuple(line for slot, line in told if slot.state is SlotState.HELD),
            overdue=tuple(line for slot, line in told if slot.state in owed),
            off_track=tuple(line for _, line in told if line.colour is Colour.OFF_TRACK),
            on_hold=tuple(
                f"{each.project} until {day_words(each.hold_until)} ({each.hold_reason})"
                for each in unit.cadences.all()
                if each.hold_until and each.hold_until >= day
            ),
        )

    def _line(self, unit: UnitOfWork, slot: Slot) -> ProjectLine:
        last = unit.updates.last_published(slot.client, slot.project)
        punctual, counted = unit.cadences.punctuality(slot.client, slot.project)
        return ProjectLine(
            client_name=unit.clients.name_of(slot.client),
            project=slot.project,
            colour=last.overall.colour if last else Colour.NOT_REPORTED,
            slot_words=_WORDS[slot.state],
            punctual=punctual,
            counted=counted,
        )

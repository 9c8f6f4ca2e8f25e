"""Tell operations once a week where all projects stand: posted, held, overdue, off track."""

from datetime import UTC, datetime, timedelta

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

        A week that was slept through is told with the next: there is one summary a week.
        """
        policy = self._changes.config.updates
        site = next(iter(self._changes.config.sites.values())).calendar
        now = self._clock()
        here = now.astimezone(site.tz)
        days_since = (here.weekday() - list(Weekday).index(policy.summary_weekday)) % 7
        day = here.date() - timedelta(days=days_since)
        at = datetime.combine(day, policy.summary_at, site.tz).astimezone(UTC)
        if now < at or now - at > timedelta(days=1):
            return False
        with self._database.unit_of_work() as unit:
            slots = unit.cadences.slots_between(now - A_WEEK, now)
            if not slots or not unit.escalations.take_slot(JOB, day.isoformat(), now=now):
                return False
            self._changes.letters.staff(
                unit, None, self._summary(unit, slots, week_of(day)), key=f"{JOB}:{day}", now=now
            )
            return True

    def _summary(self, unit: UnitOfWork, slots: list[Slot], week: int) -> WeeklySummary:
        newest = {(each.client, each.project): each for each in slots}
        told = [(slot, self._line(unit, slot)) for slot in newest.values()]
        posted = (SlotState.MET, SlotState.LATE)
        owed = (SlotState.OPEN, SlotState.MISSED)
        return WeeklySummary(
            week=week,
            posted=sum(each.state in posted for each in slots),
            late=sum(each.state is SlotState.LATE for each in slots),
            held=tuple(line for slot, line in told if slot.state is SlotState.HELD),
            overdue=tuple(line for slot, line in told if slot.state in owed),
            off_track=tuple(line for _, line in told if line.colour is Colour.OFF_TRACK),
            on_hold=tuple(
                f"{each.project} until {day_words(each.hold_until)} ({each.hold_reason})"
                for each in unit.cadences.all()
                if each.hold_until
            ),
        )

    def _line(self, unit: UnitOfWork, slot: Slot) -> ProjectLine:
        client = unit.clients.get(slot.client)
        last = unit.updates.last_published(slot.client, slot.project)
        punctual, counted = unit.cadences.punctuality(slot.client, slot.project)
        return ProjectLine(
            client_name=client.name if client else slot.client,
            project=slot.project,
            colour=last.overall.colour if last else Colour.NOT_REPORTED,
            slot_words=_WORDS[slot.state],
            punctual=punctual,
            counted=counted,
        )

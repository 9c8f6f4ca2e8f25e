"""Move forecasts with a reason; a large move waits for the owner's words to the client."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.clock import Clock
from bot.domain.calendars import WorkCalendar
from bot.domain.errors import NotFoundError
from bot.domain.ids import Kind, client_of
from bot.domain.milestone_states import SlipReason
from bot.domain.milestones import ForecastChange, Milestone, SlipCause
from bot.domain.plans import all_followers, require_ahead, require_order
from bot.domain.records import Actor
from bot.domain.working_dates import add_working_days, working_days_between
from bot.services.milestone_changes import MilestoneChanges
from bot.services.milestone_finding import Here, Plan, find_plan
from bot.services.plan_records import today
from bot.services.slips import Slip, SlipCards
from storage.engine import Database
from storage.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveAsked:
    """A forecast to change: to which day, why, and whether what follows moves as far.

    `request` is the id of what the client was asked, where their decision is pending.
    """

    to: date
    reason: SlipReason
    text: str
    request: str = ""
    with_followers: bool = False


class MilestoneMoves:
    """The use case of a date that changes."""

    def __init__(self, database: Database, clock: Clock, changes: MilestoneChanges) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes
        self._cards = SlipCards(changes)

    def move(self, said: str, here: Here, actor: Actor, asked: MoveAsked) -> Slip:
        """Change a forecast. A large change waits for the owner's words before the client sees it.

        Raises:
            InvalidError: no reason, a day that has passed, or one before what it follows.
            ConflictError: it has no date yet, that date already, or is no longer open.
        """
        with self._database.unit_of_work() as unit:
            now = self._clock()
            found = find_plan(unit, said, here)
            before = found.milestone
            site = self._changes.site(unit, before.client, before.project)
            require_ahead(asked.to, today(now, site))
            cause = self._cause(unit, before, asked, site)
            moved = self._moved(found, asked, cause, site)
            after = found.with_(*moved)
            for each in moved:
                require_order(each, after)
            saved = [
                self._save(unit, found.all[each.code], each, cause, actor, now=now)
                for each in moved
            ]
            plan = found.with_(*saved)
            slip = self._cards.slip(unit, saved[0], plan)
            if slip.is_untold:
                self._cards.put(unit, slip, now=now)
            return slip

    def _cause(
        self, unit: UnitOfWork, milestone: Milestone, asked: MoveAsked, site: WorkCalendar
    ) -> SlipCause:
        asked_on = None
        if asked.request:
            asked_on = _asked_on(unit, milestone.client, asked.request.upper(), site)
        return SlipCause(
            reason=asked.reason, text=asked.text, request=asked.request.upper(), asked_on=asked_on
        )

    def _moved(
        self, found: Plan, asked: MoveAsked, cause: SlipCause, site: WorkCalendar
    ) -> list[Milestone]:
        first = found.milestone.reforecast(asked.to, cause)
        moved = [first]
        assert found.milestone.forecast is not None
        if asked.with_followers:
            days = working_days_between(found.milestone.forecast, asked.to, site)
            after = replace(cause, text=f"follows {first.label}: {cause.text}")
            moved += [
                each.reforecast(add_working_days(each.forecast, days, site), after)
                for each in all_followers(found.milestone, found.all)
                if each.state.is_open and each.forecast and days
            ]
        most = self._changes.config.milestones.tell_client_above
        return [each.show() if each.is_small_change(most, site) else each for each in moved]

    def _save(
        self,
        unit: UnitOfWork,
        before: Milestone,
        after: Milestone,
        cause: SlipCause,
        actor: Actor,
        *,
        now: datetime,
    ) -> Milestone:
        assert before.forecast is not None
        assert after.forecast is not None
        unit.milestones.add_forecast(
            ForecastChange(
                milestone=before.id,
                number=unit.milestones.next_forecast_number(before.id),
                before=before.forecast,
                after=after.forecast,
                cause=replace(cause, text=after.reason_text),
                by=actor.user,
                by_name=actor.name,
                at=now,
                told_at=None if after.is_untold else now,
            )
        )
        action = "forecast changed"
        reason = f"{cause.reason}: {after.reason_text}"
        return self._changes.save(
            unit, before, after, actor=actor, action=action, now=now, reason=reason
        )


def _asked_on(unit: UnitOfWork, client: str, request: str, site: WorkCalendar) -> date:
    kind = Kind.QUERY if f"-{Kind.QUERY}-" in request else Kind.MILESTONE
    owner, id_ = client_of(request, kind)
    if owner == client and kind is Kind.QUERY:
        query = unit.queries.get(client, id_)
        if query:
            return today(query.asked_at, site)
    owed = unit.obligations.get(client, id_) if owner == client else None
    if owed is None:
        raise NotFoundError(id_)
    return owed.asked_on

"""What a person fills in for an update, and what of it cannot be taken."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.domain.health import Colour, DimensionReport, Health
from bot.domain.terms import Dimension
from bot.domain.updates import DecisionNeeded, Update, UpdateKind, UpdateState


@dataclass(frozen=True, slots=True, kw_only=True)
class DimensionInput:
    """What was chosen and written for one dimension; `unchanged`: nobody looked at it anew."""

    colour: Colour
    line: str = ""
    unchanged: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportInput:
    """The first window: where the project stands, in two texts."""

    headline: str
    dimensions: Mapping[Dimension, DimensionInput]
    details: str = ""
    internal: str = ""
    next_milestone: str = ""
    next_by: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionInput:
    """Who does what by when about a dimension that is at risk or worse, and the evidence."""

    owner: str = ""
    action: str = ""
    by: date | None = None
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DetailsInput:
    """The second window: actions, evidence, decisions, and what a correction is for."""

    actions: Mapping[Dimension, ActionInput]
    decisions: tuple[DecisionNeeded, ...] = ()
    changed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """Somebody changed the draft since this person opened it; nothing was saved.

    `state` is where it stands now.
    """

    by_name: str
    at: datetime
    state: UpdateState


def with_report(draft: Update, given: ReportInput) -> Update:
    """Return the draft with what the first window says."""
    health = tuple(_reported(each, given.dimensions.get(each.dimension)) for each in draft.health)
    after = replace(
        draft,
        headline=given.headline.strip(),
        health=health,
        details=given.details.strip(),
        internal=given.internal.strip(),
        next_milestone=given.next_milestone.strip(),
        next_by=given.next_by,
    )
    return _grown(draft, after)


def with_details(draft: Update, given: DetailsInput) -> Update:
    """Return the draft with what the second window says."""
    health: Health = tuple(_acted(each, given.actions.get(each.dimension)) for each in draft.health)
    asked = {each.text: each for each in draft.decisions}
    decisions = tuple(
        replace(each, id=known.id, seen=known.seen) if (known := asked.get(each.text)) else each
        for each in given.decisions
    )
    after = replace(draft, health=health, decisions=decisions, changed=given.changed.strip())
    return _grown(draft, after)


def _grown(before: Update, after: Update) -> Update:
    """Return a short line that now says more than its headline as a full update: all is shown."""
    if before.kind is not UpdateKind.SHORT:
        return after
    more = replace(after, headline=before.headline, changed=before.changed) != before
    return replace(after, kind=UpdateKind.FULL) if more else after


def _reported(before: DimensionReport, given: DimensionInput | None) -> DimensionReport:
    """Take what was said; what differs from the last words counts, ticked as unchanged or not."""
    if given is None:
        return before
    line = given.line.strip()
    same = (before.colour, before.line) == (given.colour, line)
    if same and (given.unchanged or given.colour is Colour.NOT_REPORTED):
        return before
    if before.colour is given.colour:
        return replace(before, line=line, fresh=True)
    return DimensionReport(
        dimension=before.dimension, colour=given.colour, was=before.was, line=line, fresh=True
    )


def _acted(before: DimensionReport, given: ActionInput | None) -> DimensionReport:
    if given is None:
        return before
    after = replace(
        before,
        owner=given.owner.strip(),
        action=given.action.strip(),
        by=given.by,
        evidence=given.evidence.strip(),
    )
    return after if after == before else replace(after, fresh=True)

"""Gather what the pictures of an update show: the plan as told, the health over the weeks."""

from datetime import datetime

from bot.config import Config
from bot.domain.buffers import buffer_of
from bot.domain.health import shown_to_client
from bot.domain.pictures import PlanBar, PlanPicture, StripPicture, StripWeek
from bot.domain.update_notices import UpdatePictures
from bot.domain.updates import Update, UpdateKind
from bot.reports.milestone_chart import chart_of
from bot.services.about import About
from storage.unit import UnitOfWork

WEEKS = 10
"""Updates in the strip; a phone shows no more legibly."""


def pictures_of(
    unit: UnitOfWork, config: Config, update: Update, subject: About, *, now: datetime
) -> UpdatePictures | None:
    """Return what there is to be drawn for an update; None where nothing is."""
    title = f"{subject.client.name} · {update.project}"
    plan = _plan(unit, config, update, subject, title=title, now=now)
    strip = _strip(unit, update, subject, title=title)
    if plan is None and strip is None:
        return None
    return UpdatePictures(update_id=update.id, version=update.version, plan=plan, strip=strip)


def _plan(
    unit: UnitOfWork, config: Config, update: Update, subject: About, *, title: str, now: datetime
) -> PlanPicture | None:
    milestones = unit.milestones.of_project(update.client, update.project)
    days = config.milestones.buffer_for(update.project)
    chart = chart_of(
        title,
        milestones,
        today=now.astimezone(subject.site.tz).date(),
        site=subject.site,
        buffer=buffer_of(milestones, days, subject.site, told=True),
    )
    if not chart.bars:
        return None
    return PlanPicture(
        title=chart.title,
        today=chart.today,
        bars=tuple(
            PlanBar(
                label=bar.label,
                baseline=bar.baseline,
                expected=bar.expected,
                is_actual=bar.is_actual,
                variance=bar.variance,
            )
            for bar in chart.bars
        ),
        buffer=chart.buffer,
        left_out=chart.left_out,
    )


def _strip(unit: UnitOfWork, update: Update, subject: About, *, title: str) -> StripPicture | None:
    """Return the strip once there are two updates to compare; a short line reports no health."""
    before = unit.updates.published(update.client, update.project, limit=2 * WEEKS)
    told = [each for each in before if each.kind is not UpdateKind.SHORT and each.id != update.id]
    shown = shown_to_client(update.health, update.allowed)
    seen = {each.dimension for each in shown}
    weeks = [
        StripWeek(
            day=each.published_at.astimezone(subject.theirs.tz).date(),
            colours=tuple(one.colour for one in each.health if one.dimension in seen),
        )
        for each in (update, *told)[:WEEKS]
        if each.published_at
    ]
    if len(weeks) < 2:
        return None
    dimensions = tuple(each.dimension for each in shown)
    return StripPicture(title=title, dimensions=dimensions, weeks=tuple(reversed(weeks)))

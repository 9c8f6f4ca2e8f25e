"""Build milestone templates, buffers and the rhythm of reminders from the configuration."""

from collections.abc import Mapping
from dataclasses import replace

from bot.config_table import ConfigTable
from bot.domain.clients import Template
from bot.domain.milestone_reminders import Rhythm
from bot.domain.targets import Unit
from bot.domain.templates import MilestonePolicy, TemplateMilestone


def read_milestones(table: ConfigTable, templates: ConfigTable) -> MilestonePolicy:
    """Return how milestones are followed; raise InvalidError that names the key."""
    buffers, rhythm = table.table("buffers"), table.table("reminders")
    policy = MilestonePolicy(
        buffer_days=_days(table, "buffer"),
        tell_client_above=_days(table, "tell_client_above"),
        rhythm=Rhythm(
            owner_before=_steps(rhythm, "owner_before"),
            client_before=_steps(rhythm, "client_before"),
            client_after=_steps(rhythm, "client_after"),
            by_hand_after=rhythm.count("by_hand_after", 6),
            decision_by_hand_after=rhythm.count("decision_by_hand_after", 1),
        ),
        templates=_templates(templates),
        buffers={project: _days(buffers, project) for project in buffers.names()},
    )
    for part in (rhythm, table):
        part.finish()
    return policy


def _templates(table: ConfigTable) -> Mapping[Template, tuple[TemplateMilestone, ...]]:
    lists: dict[Template, tuple[TemplateMilestone, ...]] = {
        each: _milestones(table.table(each.value)) for each in Template if each is not Template.NONE
    }
    table.finish()
    return lists


def _milestones(table: ConfigTable) -> tuple[TemplateMilestone, ...]:
    found = {code: _milestone(code, table.table(code)) for code in table.names()}
    for code, each in found.items():
        for earlier in each.after if each else ():
            if earlier not in found:
                raise table.table(code).fail(
                    "after", f'there is no milestone "{earlier}" in this template.'
                )
    # Whoever follows a milestone that is left out follows nothing in its place.
    return tuple(
        replace(each, after=tuple(code for code in each.after if found[code]))
        for each in found.values()
        if each
    )


def _milestone(code: str, table: ConfigTable) -> TemplateMilestone | None:
    left_out = table.flag("off")
    milestone = TemplateMilestone(
        code=code,
        name=table.text("name", "Engineering batch"),
        deliverables=_maybe(table, "deliverables"),
        client_must=_maybe(table, "client_must"),
        poll=_maybe(table, "poll"),
        after=table.texts("after", "A8"),
        is_campaign=table.flag("campaign"),
    )
    table.finish()
    return None if left_out else milestone


def _maybe(table: ConfigTable, key: str) -> str:
    return table.text(key, "batch report") if table.has(key) else ""


def _days(table: ConfigTable, key: str) -> int:
    target = table.target(key, "24BD")
    if target.unit is not Unit.BUSINESS_DAYS:
        raise table.fail(key, 'count it in working days, such as "24BD".')
    return target.amount


def _steps(table: ConfigTable, key: str) -> tuple[int, ...]:
    return table.counts(key, "[5, 2, 0]")

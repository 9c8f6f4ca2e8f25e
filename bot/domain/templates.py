"""Which milestones a kind of project goes through, and how they are followed."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.domain.clients import Template
from bot.domain.milestone_reminders import Rhythm


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateMilestone:
    """One milestone of a template: what proves it, what the client must do, which poll follows.

    While a campaign runs, the client hears of it daily.
    """

    code: str
    name: str
    deliverables: str = ""
    client_must: str = ""
    poll: str = ""
    after: tuple[str, ...] = ()
    is_campaign: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestonePolicy:
    """How milestones are followed. `buffer_days` are working days kept free at a project's end.

    A forecast that moves by more than `tell_client_above` working days from what the client was
    told is told to them, in the owner's words.
    """

    buffer_days: int
    tell_client_above: int
    rhythm: Rhythm
    templates: Mapping[Template, tuple[TemplateMilestone, ...]] = field(default_factory=dict)
    buffers: Mapping[str, int] = field(default_factory=dict)

    def buffer_for(self, project: str) -> int:
        """Return the working days kept free in a project."""
        return self.buffers.get(project, self.buffer_days)

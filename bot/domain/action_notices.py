"""What is told of improvement actions, as data: the card, the client's messages, reminders."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.action_nudges import NudgeKind
from bot.domain.actions import Action


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionCard:
    """Show staff one action as it stands; one message, edited in place."""

    action: Action
    client_name: str
    site_zone: str
    late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionWord:
    """Carry a person's own words on an action to the client."""

    action_id: str
    subject: str
    author_name: str
    text: str
    approved_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionNudge:
    """Remind staff of what an action waits for; `people` are user ids."""

    action: Action
    kind: NudgeKind
    people: tuple[str, ...]
    client_name: str
    site_zone: str
    at: datetime
    due_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionList:
    """Show a client what became of their feedback; `more` are left out."""

    client_name: str
    site_zone: str
    actions: tuple[Action, ...]
    page: int = 1
    pages: int = 1


ActionNotice = ActionCard | ActionWord | ActionNudge | ActionList

"""What a person finds on the bot's Home: staff their own open things, a client their own lists."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeLine:
    """One open thing: what it is called and about, whose, by when if agreed, what to do with it."""

    id: str
    label: str
    client_name: str
    due: datetime | date | None
    state: str = ""
    is_late: bool = False
    permalink: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeList:
    """A heading with the first of its lines; `more` are left out and `command` shows them."""

    title: str
    lines: tuple[HomeLine, ...]
    command: str
    more: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateTarget:
    """A project for which an update can be written."""

    client: str
    project: str
    client_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffHome:
    """A staff member's open things, and for whom they can write an update, their own first."""

    as_of: datetime
    zone: str
    lists: tuple[HomeList, ...]
    targets: tuple[UpdateTarget, ...]

"""Make the entry of a step from the thing before and after it."""

from dataclasses import Field, asdict
from datetime import datetime
from typing import Any, ClassVar, Protocol, TypeVar

from bot.domain.records import Actor, Entry


class Recorded(Protocol):
    """A dataclass with an id, as every thing on record is."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]

    @property
    def id(self) -> str:
        """The id it is found by."""


Thing = TypeVar("Thing", bound=Recorded)


def entry_of(
    before: Thing | None,
    after: Thing,
    *,
    actor: Actor,
    action: str,
    now: datetime,
    at: datetime | None = None,
    reason: str = "",
) -> Entry:
    """Return what to put on record: all of a new thing, or what a step changed of an old one.

    `at` is when it happened, where that was before `now`.
    """
    old, new = asdict(before) if before else {}, asdict(after)
    changed = {name: value for name, value in new.items() if not old or old[name] != value}
    return Entry(
        at=at or now,
        received_at=now,
        actor=actor,
        action=action,
        object_id=after.id,
        before={name: old[name] for name in changed if old},
        after=changed,
        reason=reason,
    )

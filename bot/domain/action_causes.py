"""What opens an improvement action, and what counts as the same cause while one is open."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.domain.actions import Origin, OriginKind, Thread
from bot.domain.escalation import ClockName
from bot.domain.queries import Query
from bot.domain.query_states import NOT_COUNTED
from bot.domain.survey_triggers import Trigger, TriggerKind
from bot.domain.terms import Category

BREACHES: Final = 2
WITHIN: Final = timedelta(days=30)
"""So many breaches of one target for one client in such a time are more than bad luck."""

_LATE: Final = {
    ClockName.FIRST_RESPONSE: "First replies that came late",
    ClockName.ANSWER: "Answers that came late",
    ClockName.UPDATE: "Long silence between updates",
    ClockName.NEW_DATE: "New dates that were not kept",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """Something heard that asks for an improvement.

    `key` is alike for what has the same cause. `subject` is what the client reads of it. `thread`
    is where the client said it, if that was in their channel.
    """

    client: str
    project: str
    key: str
    subject: str
    origin: Origin
    thread: Thread | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Breach:
    """A target of a query that was missed, at the time it fell due."""

    query: str
    project: str
    clock: ClockName
    at: datetime


def of_complaint(query: Query) -> Cause | None:
    """Return the cause in a service complaint; None where a query is none."""
    if Category.SERVICE not in query.categories or query.state in NOT_COUNTED:
        return None
    origin = Origin(
        kind=OriginKind.COMPLAINT,
        key=f"complaint:{query.id}",
        at=query.asked_at,
        words=query.text,
        person=query.asked_by,
        object_id=query.id,
    )
    return Cause(
        client=query.client,
        project=query.project,
        key=origin.key,
        subject=f"Your message {query.id}",
        origin=origin,
        thread=Thread(channel=query.place.channel, ts=query.place.thread),
    )


def of_breaches(client: str, breaches: Iterable[Breach], *, is_open: bool) -> tuple[Cause, ...]:
    """Return the causes in one target's breaches of late; a single one is none by itself.

    Those that belong to an earlier action are not to be among them. While an action of the same
    cause is open, a further breach joins it.
    """
    found = sorted(breaches, key=lambda each: (each.at, each.query))
    if len({each.query for each in found}) < (1 if is_open else BREACHES):
        return ()
    return tuple(
        Cause(
            client=client,
            project=each.project,
            key=f"late:{each.clock}",
            subject=_LATE[each.clock],
            origin=Origin(
                kind=OriginKind.BREACH,
                key=breach_key(each.query, each.clock),
                at=each.at,
                words=f"{each.query}: {_LATE[each.clock].lower()}",
                object_id=each.query,
            ),
        )
        for each in found
    )


def breach_key(query: str, clock: ClockName) -> str:
    """Return the key of a breach: a query misses a target once."""
    return f"late:{query}:{clock}"


def of_trigger(trigger: Trigger) -> Cause:
    """Return the cause in answers to a survey; several in one survey are one cause.

    The card is read by all staff, and the name was said to be shown to few: its words carry none.
    """
    is_theme = trigger.kind is TriggerKind.THEME
    said = f'{trigger.detail}. "{trigger.words}"' if trigger.words else trigger.detail
    origin = Origin(
        kind=OriginKind.THEME if is_theme else OriginKind.SURVEY,
        key=f"survey:{trigger.key}",
        at=trigger.at,
        words=said,
        person=trigger.user,
        object_id=trigger.survey,
    )
    return Cause(
        client=trigger.client,
        project=trigger.project,
        key=f"theme:{trigger.theme}" if is_theme else f"survey:{trigger.survey}",
        subject="A theme of your feedback" if is_theme else f"Your answers to {trigger.survey}",
        origin=origin,
    )

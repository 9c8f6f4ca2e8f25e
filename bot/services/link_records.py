"""Write down whose channel it was and is now, with all that the link says of the client.

Everything here works in the caller's unit of work and commits nothing.
"""

from collections.abc import Mapping
from datetime import datetime

from bot.domain.clients import ChannelLink
from bot.domain.records import Actor, Entry
from storage.unit import UnitOfWork


def shown(unit: UnitOfWork, link: ChannelLink) -> dict[str, object]:
    """Return what the record says of a link as it stands at this moment."""
    client, project = unit.clients.linked(link)
    return {
        "channel": link.channel,
        "name": client.name,
        "zone": client.zone,
        "project": project.code,
        "site": project.site,
        "owner": project.owner,
        "teams": sorted(link.teams),
        "state": link.state,
        "reason": link.reason,
    }


def record(
    unit: UnitOfWork,
    was: Mapping[str, object],
    link: ChannelLink,
    *,
    actor: Actor,
    action: str,
    now: datetime,
) -> int:
    """Append a change of a link to its client's chain; return its number there."""
    entry = Entry(
        at=now,
        received_at=now,
        actor=actor,
        action=action,
        object_id=link.channel,
        before=was,
        after=shown(unit, link),
        reason=link.reason,
    )
    return unit.records.append(link.client, entry)

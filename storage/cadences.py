"""Keep the rhythm of each project's updates and every slot of it."""

from collections.abc import Sequence
from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy import bindparam, func, tuple_, update
from sqlmodel import Session, SQLModel, col, select

from bot.domain.cadence import Cadence, Slot, SlotState
from bot.domain.clients import LinkState
from storage.clients import ChannelLinkRow
from storage.outbox import insert
from storage.update_rows import (
    CadenceRow,
    UpdateSlotRow,
    cadence_of,
    cadence_row,
    slot_of,
    slot_row,
)
from storage.upserts import put

_CADENCES = SQLModel.metadata.tables["cadences"]
_LOOK_AGAIN = (
    update(_CADENCES)
    .where(
        _CADENCES.c.client == bindparam("of_client"),
        _CADENCES.c.project == bindparam("of_project"),
    )
    .values(slot=bindparam("stands_on"), next_at=bindparam("look_at"))
)
_DUE = _CADENCES.alias()
# Put together once: that takes longer than a look that finds nothing.
_CLAIM = (
    update(CadenceRow)
    .where(
        tuple_(col(CadenceRow.client), col(CadenceRow.project)).in_(
            sa.select(_DUE.c.client, _DUE.c.project)
            .where(_DUE.c.next_at <= bindparam("now"))
            .order_by(_DUE.c.next_at, _DUE.c.client, _DUE.c.project)
            .limit(bindparam("at_most"))
            .with_for_update(skip_locked=True)
        )
    )
    .values(looked_at=bindparam("now"))
    .returning(CadenceRow)
    .execution_options(populate_existing=True, synchronize_session=False)
)


class Cadences:
    """Read and write rhythms and slots, and claim those that are to be looked at."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def without_one(self, *, limit: int) -> list[tuple[str, str]]:
        """Return linked projects that have no rhythm yet, as client and project."""
        link, known = ChannelLinkRow, CadenceRow
        found = (
            select(link.client, link.project)
            .join(
                known,
                (col(known.client) == col(link.client)) & (col(known.project) == col(link.project)),
                isouter=True,
            )
            .where(col(known.client).is_(None), col(link.state) == LinkState.LINKED.value)
            .distinct()
            .order_by(col(link.client), col(link.project))
            .limit(limit)
        )
        return [(client, project) for client, project in self._session.exec(found)]

    def add(self, cadence: Cadence, *, next_at: datetime | None) -> bool:
        """Insert a rhythm where there is none yet; return whether there was none."""
        row = cadence_row(cadence, next_at=next_at).model_dump()
        free = insert(self._session.get_bind().dialect)(CadenceRow).values(**row)
        added = free.on_conflict_do_nothing(index_elements=["client", "project"])
        return self._session.execute(added.returning(col(CadenceRow.client))).first() is not None

    def get_for_update(self, client: str, project: str) -> Cadence | None:
        """Return a project's rhythm and keep ticks and others from changing it meanwhile."""
        row = self._session.get(
            CadenceRow, (client, project), with_for_update=True, populate_existing=True
        )
        return cadence_of(row) if row else None

    def save(self, cadence: Cadence, *, next_at: datetime | None) -> None:
        """Write a rhythm and when to look at it again."""
        put(self._session, cadence_row(cadence, next_at=next_at))

    def look_again(self, kept: Sequence[tuple[Cadence, datetime | None]]) -> None:
        """Write on which slot each rhythm stands and when to look at it again; nothing else of it.

        What was noted on a rhythm meanwhile stays.
        """
        places = [
            {
                "of_client": cadence.client,
                "of_project": cadence.project,
                "stands_on": cadence.slot,
                "look_at": next_at,
            }
            for cadence, next_at in kept
        ]
        self._session.connection().execute(_LOOK_AGAIN, places)

    def promise(self, client: str, project: str) -> None:
        """Note that the client has been told when the next update comes."""
        row = self._session.get_one(CadenceRow, (client, project))
        row.promised = True
        self._session.add(row)
        self._session.flush()

    def claim_due(self, now: datetime, *, limit: int) -> list[Cadence]:
        """Take the rhythms that are to be looked at, the longest due first.

        One statement, so that of several processes each takes others. They stay locked until the
        transaction ends, which has to give each a later `next_at`.
        """
        rows = list(self._session.execute(_CLAIM, {"now": now, "at_most": limit}).scalars())
        rows.sort(key=lambda row: (row.next_at or now, row.client, row.project))
        return [cadence_of(row) for row in rows]

    def all(self) -> list[Cadence]:
        """Return every rhythm, by client and project: for the manufacturer's eyes only."""
        found = select(CadenceRow).order_by(col(CadenceRow.client), col(CadenceRow.project))
        return [cadence_of(row) for row in self._session.exec(found)]

    def slot(self, client: str, project: str, day: date) -> Slot | None:
        """Return one slot of a project."""
        row = self._session.get(UpdateSlotRow, (client, project, day), populate_existing=True)
        return slot_of(row) if row else None

    def put_slot(self, slot: Slot) -> None:
        """Write a slot as it stands now."""
        put(self._session, slot_row(slot))

    def newest_open_slot(self, client: str, project: str) -> Slot | None:
        """Return the newest slot of a project for which an update is still owed."""
        found = (
            select(UpdateSlotRow)
            .where(
                col(UpdateSlotRow.client) == client,
                col(UpdateSlotRow.project) == project,
                col(UpdateSlotRow.state) == SlotState.OPEN.value,
            )
            .order_by(col(UpdateSlotRow.day).desc())
            .limit(1)
        )
        row = self._session.exec(found, execution_options={"populate_existing": True}).first()
        return slot_of(row) if row else None

    def slots_between(self, since: datetime, until: datetime) -> list[Slot]:
        """Return the slots of all projects that were due in a time, oldest first."""
        found = (
            select(UpdateSlotRow)
            .where(col(UpdateSlotRow.due) >= since, col(UpdateSlotRow.due) < until)
            .order_by(col(UpdateSlotRow.due), col(UpdateSlotRow.client), col(UpdateSlotRow.project))
        )
        return [slot_of(row) for row in self._session.exec(found)]

    def punctuality(self, client: str, project: str) -> tuple[int, int]:
        """Return how many of a project's slots were met in time, and how many were settled."""
        settled: Sequence[str] = (SlotState.MET, SlotState.LATE, SlotState.MISSED)
        found = (
            select(col(UpdateSlotRow.state), func.count())
            .where(
                col(UpdateSlotRow.client) == client,
                col(UpdateSlotRow.project) == project,
                col(UpdateSlotRow.state).in_(settled),
            )
            .group_by(col(UpdateSlotRow.state))
        )
        counts = dict(self._session.exec(found).all())
        return counts.get(SlotState.MET.value, 0), sum(counts.values())

"""Prove that the record is as it was written: check it, back it up, restore it."""

from collections.abc import Callable, Iterable
from pathlib import Path

from bot.clock import Clock
from bot.domain.errors import NotFoundError
from bot.domain.record_checks import Verdict, check_chain, fault_of
from bot.domain.records import ANCHORED, HOUSE, Actor, Entry, Head
from storage.backup import backup, restore
from storage.engine import Database
from storage.records import Search
from storage.unit import UnitOfWork

RESTORED = "record.restored"


class Records:
    """The use cases around the record as a whole; what is written in it, each feature decides."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def verify(
        self, client: str | None = None, *, anchors: Iterable[Head] = ()
    ) -> tuple[Verdict, ...]:
        """Check one client's chain, or all of them and the house's own; one verdict each.

        Each chain is held against where the database says it ends, against every anchor in the
        house's chain, and against `anchors`, which were kept outside the database; the chains
        they are of are checked too.

        Raise NotFoundError for a client without a chain: nothing was checked, so nothing is well.
        """
        with self._database.snapshot() as unit:
            outside = list(anchors)
            known = [*outside, *_anchored(unit)]
            chains = {*unit.records.chains(), *(head.client for head in known)}
            if client is not None:
                if client not in chains:
                    raise NotFoundError(f"client {client}")
                chains = {client, *(head.client for head in outside)}
            return tuple(
                check_chain(
                    unit.records.all_entries(chain),
                    client=chain,
                    noted=unit.records.head(chain),
                    anchors=known,
                )
                for chain in sorted(chains)
            )

    def backup(self, to: Path) -> tuple[Verdict, ...]:
        """Copy the database into the new file `to` and return what a check of its record found.

        Raise ConflictError when the file exists, BotError when no sound copy could be made.
        """
        return backup(self._database, to, check=self._check)

    def restore(
        self, source: Path, *, by: Actor, settle: Callable[[UnitOfWork], None]
    ) -> tuple[Verdict, ...]:
        """Put a backup in the database's place and return what a check of its record found.

        `settle` runs before anything may start from it: it has to pause posting and mark every
        open letter unknown, for each may have been sent after the backup was taken. The restore
        is recorded. Raise ConflictError while the database is in use.
        """
        now = self._clock()
        restored = Entry(
            at=now,
            received_at=now,
            actor=by,
            action=RESTORED,
            object_id=HOUSE,
            after={"backup": source.name},
        )

        def make_safe(database: Database) -> None:
            with database.unit_of_work() as unit:
                settle(unit)
                unit.records.append(HOUSE, restored)

        return restore(self._database, source, settle=make_safe, check=self._check)

    def _check(self, database: Database) -> tuple[Verdict, ...]:
        return Records(database, self._clock).verify()


def _anchored(unit: UnitOfWork) -> Iterable[Head]:
    for event in unit.records.all_entries(HOUSE, Search(action=ANCHORED)):
        # What was tampered with testifies to nothing; the check of the house's chain names it.
        entry = None if fault_of(event) else event.entry()
        heads = entry.after.get("heads") if entry else None
        if isinstance(heads, dict):
            for client, end in heads.items():
                yield Head(client=client, seq=end["seq"], hash=end["hash"])

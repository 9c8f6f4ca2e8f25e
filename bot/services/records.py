"""Prove that the record is as it was written: check the chains, and anchor where they end."""

from collections.abc import Iterable

from bot.clock import Clock
from bot.domain.record_checks import Verdict, check_chain, fault_of
from bot.domain.records import HOUSE, SYSTEM, Entry, Head
from storage.engine import Database
from storage.records import Search
from storage.unit import UnitOfWork

ANCHORED = "record.anchored"


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
        house's chain, and against `anchors`, which were kept outside the database.
        """
        with self._database.snapshot() as unit:
            known = [*anchors, *_anchored(unit)]
            chains = {*unit.records.chains(), *(head.client for head in known)}
            return tuple(
                check_chain(
                    unit.records.all_entries(chain),
                    client=chain,
                    noted=unit.records.head(chain),
                    anchors=known,
                )
                for chain in (sorted(chains) if client is None else [client])
            )

    def anchor(self) -> tuple[Head, ...]:
        """Write where every chain ends into the house's chain and return all ends, its own last.

        To be done every hour and posted where the operator of the database cannot change it.
        The entry is written even when nothing moved: an hour without one shows that the bot stood.
        """
        now = self._clock()
        with self._database.unit_of_work() as unit:
            heads = tuple(head for head in unit.records.heads() if head.client != HOUSE)
            ends = {head.client: {"seq": head.seq, "hash": head.hash} for head in heads}
            entry = Entry(
                at=now,
                received_at=now,
                actor=SYSTEM,
                action=ANCHORED,
                object_id=HOUSE,
                after={"heads": ends},
            )
            unit.records.append(HOUSE, entry)
            return (*heads, unit.records.head(HOUSE))


def _anchored(unit: UnitOfWork) -> Iterable[Head]:
    for event in unit.records.all_entries(HOUSE, Search(action=ANCHORED)):
        # What was tampered with testifies to nothing; the check of the house's chain names it.
        entry = None if fault_of(event) else event.entry()
        heads = entry.after.get("heads") if entry else None
        if isinstance(heads, dict):
            for client, end in heads.items():
                yield Head(client=client, seq=end["seq"], hash=end["hash"])

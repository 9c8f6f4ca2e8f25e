"""Write down every hour where the record ends, out of the reach of whoever holds the database."""

from bot.clock import Clock
from bot.domain.installation import Installation
from bot.domain.letters import Letter
from bot.domain.record_notices import AnchorsKept, RecordAnchored, RecordNotice
from bot.domain.records import ANCHORED, HOUSE, SYSTEM, Entry, Head
from storage.engine import Database

JOB = "anchor"


class Anchors:
    """The use case of the tick."""

    def __init__(self, database: Database, clock: Clock, installation: Installation) -> None:
        self._database = database
        self._clock = clock
        self._installation = installation

    def post(self) -> Head | None:
        """Write where every chain ends into the house's own, and post where that ends.

        What is posted holds all the rest. It is done even when nothing moved, so that an hour
        without it shows that the bot stood; None where this hour's is there, or there is nothing
        on record yet.
        """
        now = self._clock()
        hour = now.replace(minute=0, second=0, microsecond=0)
        with self._database.unit_of_work() as unit:
            ends = {
                head.client: {"seq": head.seq, "hash": head.hash}
                for head in unit.records.heads()
                if head.client != HOUSE
            }
            if not ends or not unit.escalations.take_slot(JOB, hour.isoformat(), now=now):
                return None
            entry = Entry(
                at=now,
                received_at=now,
                actor=SYSTEM,
                action=ANCHORED,
                object_id=HOUSE,
                after={"heads": ends},
            )
            unit.records.append(HOUSE, entry)
            head = unit.records.head(HOUSE)
            month = f"anchors:{now:%Y-%m}"
            unit.outbox.put(self._letter(AnchorsKept(month=now.date()), key=month), now=now)
            anchored = RecordAnchored(at=now, anchor=head.anchor)
            unit.outbox.put(self._letter(anchored, key=f"{month}:{head.seq}", under=month), now=now)
            return head

    def _letter(self, notice: RecordNotice, *, key: str, under: str | None = None) -> Letter:
        return self._installation.to_triage(
            notice,
            client=None,
            dedupe_key=key,
            thread_of=under,
        )

"""Of two queries that become one, nothing is owed later, lost, or told to the wrong people."""

import pytest

from bot.domain.query_notices import StaffReply
from bot.domain.terms import Category, Side
from bot.services.replies import Replies
from storage.engine import Database
from tests.clocks import Moving
from tests.domain.plants import ist
from tests.services.ears import Ears
from tests.services.office import NOOR, RAVI

BY_RAVI, BY_NOOR = RAVI.acting_for(Side.CMO), NOOR.acting_for(Side.CMO)


@pytest.fixture
def ears(database: Database, clock: Moving) -> Ears:
    clock.set(ist("2026-11-02 10:00"))
    office = Ears(database, clock)
    office.furnish()
    return office


def test_a_reply_agreed_to_after_a_merge_counts_for_the_query_that_took_it_over(
    ears: Ears,
) -> None:
    replies = Replies(ears.database, ears.clock, ears.changes)
    kept, gone = (ears.asked(category=Category.QUALITY) for _ in range(2))
    replies.write(gone.id, BY_NOOR, within="NON", text="The deviation was minor.", key="V1")
    replies.send("V1", BY_NOOR, within="NON")
    ears.triage.merge(gone.id, BY_RAVI, within="NON", into=kept.id)

    replies.approve("V1", BY_RAVI, within="NON")

    assert ears.now_of(kept).first_response.source == "Noor Ali replied"
    assert ears.now_of(gone).first_response.met_at is None
    (posted,) = ears.said(StaffReply)
    assert isinstance(posted.notice, StaffReply)
    assert posted.notice.query_id == kept.id
    assert posted.entry.thread_ts == kept.place.ts

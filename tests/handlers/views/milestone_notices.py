"""Messages about milestones for tests of how they look: a slip of A9, its end, and what is owed."""

from datetime import UTC, date, datetime

from bot.domain.baselines import BaselineProposal, NewDay
from bot.domain.buffers import Buffer
from bot.domain.milestone_notices import (
    DueReminder,
    MilestoneReached,
    Moved,
    OwedList,
    OwedRow,
    SentSaid,
    SlipCard,
    SlipTold,
)
from bot.domain.milestone_reminders import Kind
from bot.domain.milestone_states import SlipReason
from bot.domain.milestones import SlipCause
from bot.domain.obligations import ObligationKind
from bot.domain.terms import Side
from tests.milestones import MON_19_OCT, WED_28_OCT, a_milestone, an_obligation

NOW = datetime(2026, 10, 15, 8, 30, tzinfo=UTC)
BOSTON = "America/New_York"
SLIPPED = (
    a_milestone()
    .plan(MON_19_OCT)
    .reforecast(WED_28_OCT, SlipCause(reason=SlipReason.MATERIALS, text="toluene delivered late"))
)
DONE = SLIPPED.tell().achieve(WED_28_OCT, at=NOW, evidence=("LR-114",))
BUFFER = Buffer(days=24, used=9)
ALSO = (Moved(label="A10 GMP campaign", before=date(2026, 12, 7), after=date(2026, 12, 18)),)
PROPOSAL = BaselineProposal(
    client="NON",
    project="NV-204",
    version=2,
    lines=(NewDay(milestone="NON-M-10", label="A9 Batch", before=MON_19_OCT, after=WED_28_OCT),),
    reason="scope change, second site",
    by="U9",
    by_name="Ravi Menon",
    at=NOW,
)
REACHED = MilestoneReached(milestone=DONE, achieved_on=WED_28_OCT, variance=6, reader_zone=BOSTON)
SENT = an_obligation(kind=ObligationKind.MATERIAL, text="Reference standard").say_sent(
    by="Anna Keller", at=NOW
)
STATED = SentSaid(
    obligation=SENT,
    client_name="Nonesuch",
    said_by="Anna Keller",
    said_at=NOW,
    site_zone="Asia/Kolkata",
)
DUE = DueReminder(
    item="NON-M-10",
    label="A9 Engineering batch",
    is_milestone=True,
    owner="U9",
    client_name="Nonesuch",
    kind=Kind.AHEAD,
    day=WED_28_OCT,
    days_left=2,
)
SLIP_CARD = SlipCard(
    milestone=SLIPPED, client_name="Nonesuch", variance=6, buffer=BUFFER, also=ALSO
)
SLIP_TOLD = SlipTold(
    milestone=SLIPPED.tell(),
    before=MON_19_OCT,
    variance=6,
    buffer=BUFFER,
    author_name="Ravi Menon",
    options="Accept, or air freight.",
    decision=an_obligation(consequence="the batch starts on 28 Oct"),
)
OWED_LIST = OwedList(
    client_name="Nonesuch Biosciences",
    project="NV-204",
    as_of=NOW,
    reader_zone=BOSTON,
    rows=(
        OwedRow(
            side=Side.CMO,
            id="NON-M-10",
            label="A9 Engineering batch",
            state="In progress, forecast Wed 28 Oct 2026",
            day=WED_28_OCT,
            baseline=MON_19_OCT,
            variance=6,
            reason="materials",
        ),
        OwedRow(
            side=Side.CLIENT,
            id="NON-M-17",
            label="NON-M-17 MBR v3 approval",
            state="Needed by Fri 23 Oct 2026",
            day=date(2026, 10, 23),
            asks=ObligationKind.APPROVAL,
        ),
        OwedRow(side=Side.CMO, id="NON-M-11", label="A10 GMP campaign", state="Planned"),
    ),
    buffer=BUFFER,
    bot_name="liaison",
    page=1,
    pages=2,
)

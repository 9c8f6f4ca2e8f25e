"""Every message about milestones, as it is read: the text alone tells it all, user text is tame."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.domain.baselines import BaselineProposal, NewDay, ProposalState
from bot.domain.buffers import Buffer
from bot.domain.milestone_notices import (
    BaselineCard,
    DueReminder,
    MilestoneNote,
    MilestoneNotice,
    MilestoneReached,
    Moved,
    ObligationCard,
    OwedList,
    OwedReminder,
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
from handlers.views.milestones import say
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
OWED = "*NON-M-17* · Decision needed from you by Fri 23 Oct 2026: Accept 28 Oct or pay air freight."

SAID: list[tuple[MilestoneNotice, str]] = [
    (
        SlipCard(milestone=SLIPPED, client_name="Nonesuch", variance=6, buffer=BUFFER, also=ALSO),
        (
            "*NON-M-10* · A9 Engineering batch · Nonesuch: forecast Wed 28 Oct 2026 (baseline "
            "Mon 19 Oct 2026, +6 BD)\n"
            "Reason: materials: toluene delivered late.\n"
            "What follows it: A10 GMP campaign: Mon 7 Dec 2026 → Fri 18 Dec 2026.\n"
            "Buffer 38 % used (9 of 24 BD): second third, assess.\n"
            "<@U9>: the client has not been told. Press Tell the client and write what they can "
            "choose; until then they see the forecast they know."
        ),
    ),
    (
        SlipTold(
            milestone=SLIPPED.tell(),
            before=MON_19_OCT,
            variance=6,
            buffer=BUFFER,
            author_name="Ravi Menon",
            options="Accept, or air freight.",
            decision=an_obligation(consequence="the batch starts on 28 Oct"),
        ),
        (
            "*A9 Engineering batch*: the forecast moves from Mon 19 Oct 2026 to Wed 28 Oct 2026 "
            "(+6 BD against the baseline, Mon 19 Oct 2026).\n"
            "Reason: materials: toluene delivered late.\n"
            "Buffer 38 % used (9 of 24 BD).\n"
            "What you can choose, from Ravi Menon: Accept, or air freight.\n"
            f"{OWED} Otherwise: the batch starts on 28 Oct."
        ),
    ),
    (
        REACHED,
        (
            "*A9 Engineering batch* · achieved Wed 28 Oct 2026 (baseline Mon 19 Oct 2026, +6 BD).\n"
            "Evidence: LR-114\n"
            "From you: decide on GMP start. Press Accept, or Not yet and say what is missing."
        ),
    ),
    (
        replace(REACHED, said_by="Anna Keller", said_at=NOW),
        (
            "*A9 Engineering batch* · achieved Wed 28 Oct 2026 (baseline Mon 19 Oct 2026, +6 BD).\n"
            "Evidence: LR-114\n"
            "Accepted by Anna Keller, Thu 15 Oct 04:30 EDT (an acknowledgement, not a signature)."
        ),
    ),
    (ObligationCard(obligation=an_obligation(), reader_zone=BOSTON), OWED),
    (
        ObligationCard(
            obligation=an_obligation().give(
                "Air freight", by="Anna Keller", on=date(2026, 10, 26), at=NOW
            ),
            reader_zone=BOSTON,
        ),
        (
            "*NON-M-17* · Accept 28 Oct or pay air freight · Decision taken: Air freight "
            "(Anna Keller, Thu 15 Oct 04:30 EDT)"
        ),
    ),
    (
        ObligationCard(obligation=SENT, reader_zone=BOSTON),
        (
            "*NON-M-17* · Reference standard · Anna Keller says sent, Thu 15 Oct 04:30 EDT. "
            "Ravi Menon confirms here once it is received."
        ),
    ),
    (
        STATED,
        (
            "*NON-M-17* · Reference standard · Nonesuch: Anna Keller says sent, "
            "Thu 15 Oct 14:00 IST.\n"
            "<@U9> That is their statement, not a receipt. Press It came or Not here; until then "
            "it stays open and the client is not reminded."
        ),
    ),
    (
        replace(STATED, obligation=SENT.miss("no parcel."), missed="no parcel."),
        (
            "*NON-M-17* · Reference standard · Nonesuch: Anna Keller says sent, "
            "Thu 15 Oct 14:00 IST.\n"
            "Not received: no parcel.\n"
            "The client was told and is asked again."
        ),
    ),
    (
        OwedReminder(obligation=an_obligation(), days_left=-3),
        (
            f"{OWED}\n"
            "That was 3 working days ago. Nothing is assumed; we still need it to go on.\n"
            "Ravi Menon can help with questions; write here."
        ),
    ),
    (
        DUE,
        (
            "<@U9> *NON-M-10* · A9 Engineering batch · Nonesuch is forecast for Wed 28 Oct 2026, "
            "in 2 working days."
        ),
    ),
    (
        replace(DUE, kind=Kind.PAST, days_left=-1),
        (
            "<@U9> *NON-M-10* · A9 Engineering batch · Nonesuch was forecast for Wed 28 Oct 2026. "
            "Confirm that it is done, or give a new forecast and the reason."
        ),
    ),
    (
        replace(DUE, kind=Kind.UNCONFIRMED, is_milestone=False),
        (
            "<@U9> *NON-M-10* · A9 Engineering batch · Nonesuch: the client said on "
            "Wed 28 Oct 2026 that it is sent or done, and nobody has confirmed it. Press It came "
            "or Not here."
        ),
    ),
    (
        replace(DUE, kind=Kind.UNTOLD),
        (
            "<@U9> *NON-M-10* · A9 Engineering batch · Nonesuch: the client still does not know of "
            "Wed 28 Oct 2026. Tell them, with what they can choose."
        ),
    ),
    (
        BaselineCard(proposal=PROPOSAL, reader_zone=BOSTON),
        (
            "*NV-204* · Ravi Menon proposes baseline 2: scope change, second site\n"
            "• A9 Batch: Mon 19 Oct 2026 → Wed 28 Oct 2026\n"
            "Until you answer, the baseline stays as it is."
        ),
    ),
    (
        BaselineCard(
            proposal=PROPOSAL.decide(
                ProposalState.ACKNOWLEDGED, by="U1", name="Anna Keller", at=NOW
            ),
            reader_zone=BOSTON,
        ),
        (
            "*NV-204* · Ravi Menon proposes baseline 2: scope change, second site\n"
            "• A9 Batch: Mon 19 Oct 2026 → Wed 28 Oct 2026\n"
            "Acknowledged by Anna Keller, Thu 15 Oct 04:30 EDT (not a signature)."
        ),
    ),
    (
        MilestoneNote(item="NON-M-10", owner="U9", text="Anna Keller accepted A9."),
        "<@U9> *NON-M-10*: Anna Keller accepted A9.",
    ),
    (
        OwedList(
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
        ),
        (
            "*Nonesuch Biosciences · NV-204*, as of Thu 15 Oct 04:30 EDT · buffer 38 % used · "
            "page 1 of 2, next: @liaison milestones 2\n"
            "*We owe you*\n"
            "• A9 Engineering batch · In progress, forecast Wed 28 Oct 2026 · baseline Mon 19 Oct "
            "· +6 BD · materials\n"
            "*We need from you*\n"
            "• NON-M-17 MBR v3 approval · Needed by Fri 23 Oct 2026\n"
            "*Planned, no date yet*\n"
            "• A10 GMP campaign · Planned"
        ),
    ),
]


@pytest.mark.parametrize(("notice", "text"), SAID, ids=lambda each: type(each).__name__)
def test_each_message_reads_like_this(notice: MilestoneNotice, text: str) -> None:
    post = say(notice)

    assert post.text == text
    told = [block["text"]["text"] for block in post.blocks if block["type"] == "section"]
    assert "\n".join(told) == text


@pytest.mark.parametrize(
    ("notice", "labels"),
    [
        (SAID[0][0], ["Tell the client"]),
        (SAID[1][0], ["Give our decision"]),
        (REACHED, ["Accept", "Not yet"]),
        (DUE, ["Done", "New forecast"]),
        (replace(DUE, is_milestone=False, kind=Kind.BY_HAND), ["It came", "Another day"]),
        (BaselineCard(proposal=PROPOSAL, reader_zone=BOSTON), ["Acknowledge", "Not agreed"]),
        (
            ObligationCard(
                obligation=an_obligation(kind=ObligationKind.DOCUMENT), reader_zone=BOSTON
            ),
            ["Sent"],
        ),
        (STATED, ["It came", "Not here"]),
    ],
)
def test_what_can_be_pressed_stands_below(notice: MilestoneNotice, labels: list[str]) -> None:
    rows = [block for block in say(notice).blocks if block["type"] == "actions"]

    assert [each["text"]["text"] for row in rows for each in row["elements"]] == labels


def test_what_the_client_can_answer_stands_beside_its_button_in_the_list() -> None:
    listed = next(notice for notice, _ in SAID if isinstance(notice, OwedList))

    asked = {
        block["accessory"]["text"]["text"]: block["text"]["text"]
        for block in say(listed).blocks
        if "accessory" in block
    }

    assert asked == {"Done": "• NON-M-17 MBR v3 approval · Needed by Fri 23 Oct 2026"}


def test_what_people_wrote_notifies_nobody() -> None:
    hostile = "<!channel> <@U0000> & <https://evil.example|bank>"
    milestone = replace(SLIPPED, name=hostile, reason_text=hostile)
    card = SlipCard(milestone=milestone, client_name=hostile, variance=6, buffer=None)
    told = SlipTold(
        milestone=milestone,
        before=MON_19_OCT,
        variance=6,
        buffer=None,
        author_name=hostile,
        options=hostile,
        decision=an_obligation(text=hostile, consequence=hostile),
    )

    for notice in (card, told):
        assert "<!" not in str(say(notice).blocks)
        assert "<@U0000" not in str(say(notice).blocks)
        assert "<https" not in say(notice).text


def test_a_message_of_the_longest_texts_stays_within_slacks_limits() -> None:
    long = "x & < " * 500
    told = SlipTold(
        milestone=replace(SLIPPED, name=long[:80], reason_text=long[:300]),
        before=MON_19_OCT,
        variance=6,
        buffer=BUFFER,
        author_name="Ravi Menon",
        options=long,
        also=ALSO * 50,
        decision=an_obligation(text=long[:300], consequence=long[:300]),
    )

    post = say(told)

    assert len(post.text) < 4000
    assert sum(len(str(block)) for block in post.blocks) < 9500

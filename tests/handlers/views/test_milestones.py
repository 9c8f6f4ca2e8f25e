"""Every message about milestones, as it is read: the text alone tells it all."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.baselines import ProposalState
from bot.domain.milestone_notices import (
    BaselineCard,
    MilestoneNote,
    MilestoneNotice,
    ObligationCard,
    OwedReminder,
)
from bot.domain.milestone_reminders import Kind
from handlers.views.milestones import say
from tests.handlers.views.milestone_notices import (
    BOSTON,
    DUE,
    NOW,
    OWED_LIST,
    PROPOSAL,
    REACHED,
    SENT,
    SLIP_CARD,
    SLIP_TOLD,
    STATED,
)
from tests.milestones import an_obligation

OWED = "*NON-M-17* · Decision needed from you by Fri 23 Oct 2026: Accept 28 Oct or pay air freight."

SAID: list[tuple[MilestoneNotice, str]] = [
    (
        SLIP_CARD,
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
        SLIP_TOLD,
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
        OWED_LIST,
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

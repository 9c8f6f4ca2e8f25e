"""Show staff what is held, what a person asks to be forgotten, and what was decided of it."""

from collections.abc import Sequence

from bot.domain.erasure_notices import ErasureNotice
from bot.domain.erasures import Erasure, ErasureState, Ground, Hold, Outlook, Traces
from handlers.views import blocks
from handlers.views.blocks import Block, Post
from handlers.views.escaping import escape
from handlers.views.ids import Action, Modal
from handlers.views.times import local

HELP = (
    "`/liaison hold NV-204 because a claim is expected`: whatever is on record of a project or a "
    "client stays as it is; `/liaison hold NV-204 ends because …`; `/liaison hold` lists them\n"
    "`/liaison forget @person because …`: somebody of a client asks to be forgotten; a second "
    "person decides\n"
)

NOT_REACHED = (
    "Not reached: messages in Slack itself, backups taken before, exports handed over, answers "
    "given without names, and where somebody wrote of them by another name."
)

_GROUNDS = {
    Ground.RECORD: "Business record: what they wrote stays, without the name",
    Ground.NONE: "Nothing speaks for keeping it: what they wrote goes as well",
}


def say(notice: ErasureNotice) -> Post:
    """Return the card of a request; it is edited in place until it is decided."""
    erasure, zone = notice.erasure, notice.site_zone
    gone = erasure.state is ErasureState.DONE
    who = erasure.pseudonym if gone else f"<@{erasure.user}>"
    lines = [
        f"*{erasure.id}* · {_state(erasure)} · {escape(notice.client_name)}",
        (
            f"{who} asks to be forgotten: {escape(erasure.request)} (put on record "
            f"by {escape(erasure.asked_by_name)}, {local(erasure.asked_at, zone)})"
        ),
    ]
    if erasure.state is ErasureState.ASKED:
        lines += [
            f"Kept of them: {_traces(notice.traces)}.",
            (
                f"Somebody other than {escape(erasure.asked_by_name)} decides, with the ground. "
                "Nothing is erased until then."
            ),
        ]
        return blocks.post_of(
            lines,
            blocks.actions(
                blocks.button("Carry out", Action.ERASURE_CARRY_OUT, erasure.id, style="primary"),
                blocks.button("Refuse", Action.ERASURE_REFUSE, erasure.id),
            ),
        )
    return blocks.post_of([*lines, *_decided(erasure, zone)])


def holds(standing: Sequence[Hold]) -> str:
    """List the legal holds."""
    if not standing:
        return "No legal hold stands here. Write: /liaison hold NV-204 because a claim is expected"
    return "\n".join(
        f"*{escape(each.label)}* ({each.client}) since {each.since:%d %b %Y}, "
        f"{escape(each.by_name)}: {escape(each.reason)}"
        for each in standing
    )


def held(hold: Hold) -> str:
    """Confirm a hold, and say what it means."""
    what = f"project {escape(hold.project)}" if hold.project else "all of the client"
    return (
        f"{escape(hold.label)} of {hold.client} is under legal hold: {escape(hold.reason)}. What "
        f"is on record of {what} stays as it is, whoever asks to be forgotten. End it with "
        f"/liaison hold {escape(hold.label)} ends because …"
    )


def released(hold: Hold, kept: Sequence[Erasure]) -> str:
    """Confirm that a hold is over, and say what it kept of whom."""
    lines = [f"The legal hold on {escape(hold.label)} of {hold.client} is over, and on record."]
    lines += [
        f"It kept entries of {each.pseudonym} ({each.id}). They go once somebody asks again: "
        f"/liaison forget {each.user} because …"
        for each in kept
    ]
    return "\n".join(lines)


def ask_modal(outlook: Outlook, *, request: str) -> Block:
    """Show what would go and what would stay, and ask for the request itself."""
    return blocks.modal(
        "Forget a person",
        [
            blocks.section(
                f"*{escape(outlook.name)}* of *{escape(outlook.client_name)}*. Kept of them: "
                f"{_traces(outlook.traces)}."
            ),
            *_prospect(outlook),
            blocks.field_of(
                "request",
                "What was asked, when and by which route?",
                blocks.text_input("request", initial=request, max_length=300),
                hint="Like: By e-mail to privacy@, 3 Nov 2026.",
            ),
            blocks.context("This only puts it on record. A second person decides, in triage."),
        ],
        callback_id=Modal.ERASURE_ASK,
        submit="Put on record",
        private_metadata=f"{outlook.client} {outlook.user}",
    )


def asked(erasure: Erasure) -> Block:
    """Confirm that a request is on record."""
    return blocks.modal(
        "Forget a person",
        [
            blocks.section(
                f"*{erasure.id}* is on record. Its card stands in triage, where somebody else "
                "decides on it. Nothing is erased until then."
            )
        ],
    )


def carry_out_modal(outlook: Outlook, erasure: Erasure) -> Block:
    """Ask a second person on which ground what stays is kept; it cannot be taken back."""
    options = [blocks.option(label, ground) for ground, label in _GROUNDS.items()]
    return blocks.modal(
        "Carry out",
        [
            blocks.section(f"*{erasure.id}* · {escape(outlook.name)}. This cannot be taken back."),
            *_prospect(outlook),
            blocks.field_of(
                "ground",
                "Ground for what they wrote to us",
                blocks.select("ground", options, initial=Ground.RECORD),
                hint=f"Set for this house: kept {outlook.years_kept} years after a project's end.",
            ),
            _reason("Why, in your words"),
        ],
        callback_id=Modal.ERASURE_CARRY_OUT,
        submit="Carry out",
        private_metadata=erasure.id,
    )


def refuse_modal(erasure_id: str) -> Block:
    """Ask on which ground nothing is erased."""
    return blocks.modal(
        "Refuse",
        [
            blocks.section(f"*{erasure_id}*: nothing is erased. A person tells them, and why."),
            _reason("On which ground?"),
        ],
        callback_id=Modal.ERASURE_REFUSE,
        submit="Refuse",
        private_metadata=erasure_id,
    )


def _prospect(outlook: Outlook) -> list[Block]:
    whole = any(not each.project for each in outlook.holds)
    comments = (
        "What they wrote in surveys stays: the hold is on all of the client."
        if whole
        else "What they wrote in surveys is erased, the scores stay."
    )
    return [
        blocks.section(
            "The name gives way to a number, like former contact 12, in lists, views and texts, "
            f"and in entries of the record that no hold keeps. {comments} They are asked nothing "
            "any more."
        ),
        *(
            blocks.section(
                f"Legal hold on *{escape(each.label)}*, {escape(each.reason)}: its entries stay "
                "as they are, with the name and the words, whatever is decided here."
            )
            for each in outlook.holds
        ),
        blocks.context(NOT_REACHED),
    ]


def _decided(erasure: Erasure, zone: str) -> list[str]:
    assert erasure.decided_at is not None
    by = f"{escape(erasure.decided_by_name)}, {local(erasure.decided_at, zone)}"
    if erasure.state is ErasureState.REFUSED:
        return [f"Refused by {by}: {escape(erasure.reason)}. Nothing was erased."]
    lines = [
        f"Carried out by {by}: {escape(erasure.reason)}. {_ground(erasure)}",
        (
            f"Entries of the record that say the same without the name or the words: "
            f"{len(erasure.restated)}. Erased whole: {len(erasure.erased)}."
        ),
    ]
    if erasure.held:
        lines.append(
            f"Kept as they were under legal hold ({escape(', '.join(erasure.held))}), with the "
            f"name: {erasure.kept}."
        )
    return [*lines, NOT_REACHED]


def _ground(erasure: Erasure) -> str:
    if erasure.ground is Ground.RECORD:
        return "What they wrote to us stays, as business record."
    if erasure.held:
        return "What they wrote to us was erased where no legal hold keeps it."
    return "What they wrote to us was erased as well: nothing spoke for keeping it."


def _state(erasure: Erasure) -> str:
    waits = erasure.state is ErasureState.ASKED
    return "To be decided" if waits else erasure.state.capitalize()


def _traces(traces: Traces) -> str:
    return (
        f"queries {traces.queries}, replies {traces.replies}, surveys with their own words "
        f"{traces.comments}"
    )


def _reason(label: str) -> Block:
    return blocks.field_of(
        "reason",
        label,
        blocks.text_input("reason", max_length=300),
        hint="It goes on record with your name.",
    )

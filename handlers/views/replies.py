"""Write to a client: where to write, the exact text to look at, what the second person sees."""

from bot.domain.approvals import Draft, DraftKind, DraftState
from bot.domain.queries import Query
from bot.domain.query_notices import StaffReply
from bot.domain.triage_notices import ApprovalWanted, DraftShown
from handlers.views import blocks
from handlers.views.blocks import Block, Post
from handlers.views.escaping import escape, said
from handlers.views.ids import Action, Modal
from handlers.views.times import local
from handlers.views.walls import warned

_WHAT = {
    DraftKind.REPLY: "reply",
    DraftKind.QUESTION: "question",
    DraftKind.HEARD: "acknowledgement",
    DraftKind.STANDING: "status",
    DraftKind.WORD: "word on a step",
    DraftKind.DONE: "you said, we did,",
}
_OF_QUERIES = frozenset({DraftKind.REPLY, DraftKind.QUESTION})
_PRESS = {
    True: (Action.APPROVE, Action.SEND_BACK),
    False: (Action.ACTION_AGREE, Action.ACTION_SEND_BACK),
}
"""What is pressed on a text, by whether it is about a query; an action has listeners of its own."""

LONGEST = 2400
"""Characters of a reply; with names and marks it fits a message and a window whole."""


def reply(notice: StaffReply) -> Post:
    """Return a staff member's own words as the client reads them."""
    text = f"{escape(notice.author_name)}: {escape(notice.text)}"
    if notice.approved_by:
        text += f"\nReviewed by {escape(notice.approved_by)}."
    return blocks.told(text)


def reply_modal(query: Query, *, client_name: str) -> Block:
    """Let staff write to the client; the client is named so that nobody errs."""
    return _writing(
        query,
        client_name,
        title="Reply to client",
        label="Your reply",
        callback_id=Modal.REPLY,
        remark="",
    )


def question_modal(query: Query, *, client_name: str) -> Block:
    """Let staff ask the client what is needed to go on; only that pauses the clock."""
    return _writing(
        query,
        client_name,
        title="Waiting on client",
        label="What exactly do we need from them?",
        callback_id=Modal.WAIT,
        remark="The answer's clock stands still from the question until their reply.",
    )


def confirm_modal(
    draft: Draft,
    query: Query,
    *,
    client_name: str,
    second_person: bool,
    foreign: tuple[str, ...] = (),
) -> Block:
    """Show the exact text, before anything is posted, and say to whom it goes."""
    shown = reply(StaffReply(query_id=draft.about, author_name=draft.author_name, text=draft.text))
    what_next = (
        "A second person has to approve it first: it is shown in triage, and nothing is posted "
        "until then."
        if second_person
        else "It is posted as soon as you press Send."
    )
    return blocks.modal(
        "Look at it once more",
        [
            blocks.section(f"*{escape(client_name)}* reads this in the thread of *{query.id}*:"),
            {"type": "divider"},
            *shown.blocks,
            {"type": "divider"},
            *([blocks.section(warned(foreign))] if foreign else []),
            blocks.context(what_next),
        ],
        callback_id=Modal.CONFIRM_TEXT,
        submit="Send for approval" if second_person else "Send to client",
        private_metadata=draft.id,
    )


def laid(notice: ApprovalWanted | DraftShown) -> Post:
    """Lay a text before a second person, or ask those who may be that to read it."""
    return _wanted(notice) if isinstance(notice, ApprovalWanted) else draft(notice)


def draft(notice: DraftShown) -> Post:
    """Lay a text before a second person, or show what was decided."""
    draft, client_name = notice.draft, notice.client_name
    head = (
        f"*{draft.about}*: {_WHAT[draft.kind]} to *{escape(client_name)}*, written by "
        f"{escape(draft.author_name)}"
    )
    body = f"> {said(draft.text, limit=LONGEST)}".replace("\n", "\n> ")
    match draft.state:
        case DraftState.POSTED:
            tail = f"Approved by {escape(draft.decided_by_name)} and posted."
        case DraftState.SENT_BACK:
            tail = (
                f"Sent back by {escape(draft.decided_by_name)}: {escape(draft.reason)}\n"
                f"<@{draft.author}>, press the button on the card and write it anew."
            )
        case DraftState.WRITTEN | DraftState.WAITING:
            tail = "Nothing is posted until somebody other than the author approves it."
    if notice.foreign and draft.state is DraftState.WAITING:
        tail = f"{warned(notice.foreign)}\n{tail}"
    text = f"{head}\n{body}\n{tail}"
    if draft.state is not DraftState.WAITING:
        return blocks.told(text)
    agree, back = _PRESS[draft.kind in _OF_QUERIES]
    row = blocks.actions(
        blocks.button("Approve", agree, draft.id, style="primary"),
        blocks.button("Send back", back, draft.id),
    )
    return blocks.post(text, *blocks.paragraphs(text), row)


def send_back_modal(draft: Draft) -> Block:
    """Ask what has to change."""
    return blocks.modal(
        "Send back",
        [
            blocks.section(f"> {said(draft.text, limit=600)}"),
            blocks.field_of(
                "reason", "What has to change?", blocks.text_input("reason", max_length=600)
            ),
        ],
        callback_id=Modal.SEND_BACK if draft.kind in _OF_QUERIES else Modal.ACTION_SEND_BACK,
        submit="Send back",
        private_metadata=draft.id,
    )


def _writing(
    query: Query, client_name: str, *, title: str, label: str, callback_id: str, remark: str
) -> Block:
    return blocks.modal(
        title,
        [
            blocks.section(
                f"This goes to *{escape(client_name)}*, in the thread of *{query.id}*, "
                "with your name. You see it once more before it is sent."
            ),
            blocks.section(f"> {said(query.told, limit=300)}"),
            blocks.field_of(
                "text", label, blocks.text_input("text", multiline=True, max_length=LONGEST)
            ),
            blocks.context(remark) if remark else None,
        ],
        callback_id=callback_id,
        submit="Next",
        private_metadata=query.id,
    )


def _wanted(notice: ApprovalWanted) -> Post:
    """Ask those who may agree to read a text, and say what happens if nobody does."""
    people = " ".join(f"<@{user}>" for user in notice.people)
    text = (
        f"{people} *{notice.about}*, {escape(notice.client_name)}: "
        f"{escape(notice.author_name)}'s text waits for a second person"
    )
    if notice.again:
        text = f"{text} since {local(notice.since, notice.site_zone)}"
    if not people:
        text = f"{text}; nobody else is named for this project, so it is for any colleague"
    until = f" It is to go out {local(notice.due, notice.site_zone)}." if notice.due else ""
    return blocks.told(
        f"{text}. Press Approve or Send back on it; the client reads nothing until then.{until}"
    )

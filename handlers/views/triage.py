"""Ask staff, in windows, what to do with a query; each says what happens when it is sent."""

from collections.abc import Sequence

from bot.domain.people import Person
from bot.domain.queries import Query, QueryPart
from bot.domain.terms import Priority
from handlers.views import blocks
from handlers.views.blocks import Block
from handlers.views.escaping import escape, said, to_plain
from handlers.views.ids import Action, Modal

TICKS = 10
"""Tick boxes in one field."""

_PRIORITIES = {
    Priority.P1: "P1 critical: somebody may be harmed, or a batch lost",
    Priority.P2: "P2 high: a batch, a delivery or a deadline is at risk",
    Priority.P3: "P3 normal: an ordinary question",
    Priority.P4: "P4 low: scheduling, no deadline",
}


def parts_modal(query: Query) -> Block:
    """Ask which parts the posted answer covers."""
    return blocks.modal(
        "Which parts?",
        [
            blocks.section(f"*{query.id}* has {len(query.parts)} parts. Tick what is answered."),
            *_ticks("answered", "Answered in the thread", query.open_parts),
            blocks.field_of(
                "declined",
                "The others will not be answered, because",
                blocks.text_input("declined", max_length=300),
                hint="The client reads this. Leave empty to keep them open.",
                optional=True,
            ),
        ],
        callback_id=Modal.PARTS,
        submit="Save",
        private_metadata=query.id,
    )


def dismiss_modal(query: Query) -> Block:
    """Ask why this is not a query; the reason goes on record."""
    return blocks.modal(
        "Not a query",
        [
            blocks.section(f"> {said(query.told, limit=300)}"),
            blocks.field_of("reason", "Why is nothing owed?", blocks.text_input("reason")),
        ],
        callback_id=Modal.DISMISS,
        submit="Dismiss",
        private_metadata=query.id,
    )


def assign_modal(query: Query, staff: Sequence[Person]) -> Block:
    """Ask who is to own it."""
    people = [blocks.option(person.name, person.user) for person in staff]
    return blocks.modal(
        "Assign",
        [
            _about(query),
            blocks.field_of("to", "Owner", blocks.select("to", people)),
            blocks.context("Assigning stops no clock: the first response is the owner's own word."),
        ],
        callback_id=Modal.ASSIGN,
        submit="Assign",
        private_metadata=query.id,
    )


def priority_modal(query: Query) -> Block:
    """Ask for another priority and its reason."""
    levels = [blocks.option(label, level) for level, label in _PRIORITIES.items()]
    return blocks.modal(
        "Priority",
        [
            _about(query),
            blocks.context(f"Now {query.priority}: {escape(query.priority_reason)}"),
            blocks.field_of(
                "priority", "Priority", blocks.select("priority", levels, initial=query.priority)
            ),
            blocks.field_of(
                "reason",
                "Why?",
                blocks.text_input("reason", max_length=300),
                hint="Goes on record. The due times are counted anew and the client is told them.",
            ),
        ],
        callback_id=Modal.PRIORITY,
        submit="Change",
        private_metadata=query.id,
    )


def tidy_modal(query: Query) -> Block:
    """Offer the three ways to put right what was taken for one query, or for two."""
    return blocks.modal(
        "Split, merge or link",
        [
            _about(query),
            _choice(
                "*Split*: some parts become a query of their own.",
                "Split",
                Action.SPLIT,
                query,
            )
            if len(query.open_parts) > 1
            else None,
            _choice(
                "*Merge*: its open parts go into another query; whatever is due sooner counts.",
                "Merge",
                Action.MERGE,
                query,
            ),
            _choice(
                "*Link*: the same was asked before; the asker is added there.",
                "Link",
                Action.LINK_QUERY,
                query,
            ),
        ],
    )


def split_modal(query: Query) -> Block:
    """Ask which parts become a query of their own."""
    return blocks.modal(
        "Split",
        [
            _about(query),
            *_ticks("parts", "These become a query of their own", query.open_parts),
            blocks.context("Owner and due times stay as they are."),
        ],
        callback_id=Modal.SPLIT,
        submit="Split",
        private_metadata=query.id,
    )


def target_modal(query: Query, others: Sequence[Query], *, merge: bool) -> Block:
    """Ask for the query that takes this one over."""
    title = "Merge" if merge else "Link"
    if not others:
        words = f"No other query is open in the channel of *{query.id}*."
        return blocks.modal(title, [blocks.section(words)])
    options = [blocks.option(f"{each.id} · {to_plain(each.text)}", each.id) for each in others]
    label = "Merge its open parts into" if merge else "The same was asked in"
    return blocks.modal(
        title,
        [_about(query), blocks.field_of("into", label, blocks.select("into", options))],
        callback_id=Modal.MERGE if merge else Modal.LINK_QUERY,
        submit=title,
        private_metadata=query.id,
    )


def _about(query: Query) -> Block:
    return blocks.section(f"*{query.id}*: {said(query.told, limit=300)}")


def _choice(words: str, label: str, action: Action, query: Query) -> Block:
    button = blocks.button(label, action, query.id)
    return blocks.section(words) | {"accessory": button}


def _ticks(name: str, label: str, parts: Sequence[QueryPart]) -> list[Block]:
    groups = [parts[start : start + TICKS] for start in range(0, len(parts), TICKS)]
    return [
        blocks.field_of(
            f"{name}_{number}" if number else name,
            f"{label} (more)" if number else label,
            blocks.checkboxes(name, [_tick(part) for part in group]),
            optional=True,
        )
        for number, group in enumerate(groups)
    ]


def _tick(part: QueryPart) -> Block:
    return blocks.option(f"{part.number}. {part.text}", str(part.number))

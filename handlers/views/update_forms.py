"""The windows in which an update is written: how it stands, and what is done about it."""

from bot.domain.health import NAMES, SENSITIVE, Colour, DimensionReport, shown_to_client
from bot.domain.time_words import day_words
from bot.domain.updates import DECISIONS, Update
from handlers.views import blocks
from handlers.views.blocks import Block
from handlers.views.escaping import escape
from handlers.views.ids import Modal
from handlers.views.updates import MARKS

HEADLINE = 300
LINE = 200
TEXT = 2400
UNCHANGED = "unchanged"


def loading() -> Block:
    """Return the window shown while the last values are looked up."""
    return blocks.modal("Status update", [blocks.section("Looking up the last update…")])


def report(update: Update, *, client_name: str) -> Block:
    """Return the first window, filled with the last values."""
    visible = {each.dimension for each in shown_to_client(update.health, update.allowed)}
    told = [each for each in update.health if each.colour is not Colour.NOT_REPORTED]
    boxes = [blocks.option(NAMES[each.dimension], each.dimension) for each in told]
    ticked = [each.dimension for each in told if not each.fresh]
    return blocks.modal(
        "Status update",
        [
            blocks.section(f"*{escape(client_name)} · {escape(update.project)}*"),
            blocks.field_of(
                "headline",
                "Headline: where the project stands, in one sentence",
                blocks.text_input("headline", initial=update.headline, max_length=HEADLINE),
            ),
            blocks.field_of(
                UNCHANGED,
                "Unchanged since the last update",
                blocks.checkboxes(UNCHANGED, boxes, ticked=ticked),
                hint="Untick what you looked at again. What you change below counts in any case.",
                optional=True,
            )
            if boxes
            else None,
            *(
                block
                for each in update.health
                for block in _dimension(each, internal=each.dimension not in visible)
            ),
            *_texts(update),
        ],
        callback_id=Modal.UPDATE_REPORT,
        submit="Next",
        private_metadata=opened_by(update),
    )


def actions(update: Update) -> Block:
    """Return the second window: who does what, evidence, what the client is to decide."""
    risky = [each for each in update.health if each.colour.needs_action]
    told = [each for each in update.health if each.colour is not Colour.NOT_REPORTED]
    worst = update.overall
    return blocks.modal(
        "Status update",
        [
            blocks.section(f"*Overall: {MARKS[worst.colour]} {worst.colour.words}*"),
            blocks.context(escape(worst.reason)),
            _changed(update) if update.version > 1 else None,
            *(block for each in risky for block in _action(each)),
            *(_evidence(each) for each in told),
            *(block for number in range(DECISIONS) for block in _decision(update, number)),
        ],
        callback_id=Modal.UPDATE_ACTIONS,
        submit="Next",
        private_metadata=opened_by(update),
    )


def opened_by(update: Update) -> str:
    """Return which draft, in which edition, a window was opened on."""
    return f"{update.client}|{update.project}|{update.id}|{update.version}|{update.edition}"


def _dimension(each: DimensionReport, *, internal: bool) -> list[Block]:
    options = [blocks.option(f"{MARKS[colour]} {colour.words}", colour) for colour in Colour]
    told = each.was if each.was and each.was is not Colour.NOT_REPORTED else None
    words = f", “{each.line}”" if each.line else ""
    was = f"was: {told.words}{words}" if told else "was: nothing reported"
    whose = " · internal" if internal else ""
    if each.dimension in SENSITIVE:
        whose = " · a second person reads it"
    return [
        blocks.field_of(
            each.dimension,
            f"{NAMES[each.dimension]}{whose}",
            blocks.select(each.dimension, options, initial=each.colour),
            hint=was,
        ),
        blocks.field_of(
            f"{each.dimension}_line",
            f"{NAMES[each.dimension]}, in one line",
            blocks.text_input(f"{each.dimension}_line", initial=each.line, max_length=LINE),
            optional=True,
        ),
    ]


def _texts(update: Update) -> list[Block]:
    next_by = day_words(update.next_by) if update.next_by else ""
    return [
        blocks.field_of(
            "next_milestone",
            "Next milestone",
            blocks.text_input("next_milestone", initial=update.next_milestone, max_length=LINE),
            optional=True,
        ),
        blocks.field_of(
            "next_by",
            "Next update by",
            blocks.text_input("next_by", initial=next_by, max_length=60),
            hint="e.g. Fri 6 Nov",
            optional=True,
        ),
        blocks.field_of(
            "details",
            "For the client: details, shown in the thread",
            blocks.text_input("details", initial=update.details, multiline=True, max_length=TEXT),
            optional=True,
        ),
        blocks.field_of(
            "internal",
            "Internal: never shown to the client",
            blocks.text_input("internal", initial=update.internal, multiline=True, max_length=TEXT),
            optional=True,
        ),
    ]


def _changed(update: Update) -> Block:
    return blocks.field_of(
        "changed",
        "What was wrong, and why it changes; the client reads this",
        blocks.text_input("changed", initial=update.changed, max_length=HEADLINE),
    )


def _action(each: DimensionReport) -> list[Block]:
    name, key = NAMES[each.dimension], each.dimension
    by = day_words(each.by) if each.by else ""
    fields = (
        ("owner", "who acts", each.owner, 80),
        ("action", "what is done", each.action, LINE),
        ("by", "by when", by, 60),
    )
    return [
        blocks.field_of(
            f"{key}_{part}",
            f"{name} is {each.colour.words.lower()}: {label}",
            blocks.text_input(f"{key}_{part}", initial=value, max_length=most),
        )
        for part, label, value, most in fields
    ]


def _evidence(each: DimensionReport) -> Block:
    key = f"{each.dimension}_evidence"
    return blocks.field_of(
        key,
        f"{NAMES[each.dimension]}, evidence",
        blocks.text_input(key, initial=each.evidence, max_length=LINE),
        optional=True,
    )


def _decision(update: Update, number: int) -> list[Block]:
    known = update.decisions[number] if number < len(update.decisions) else None
    fields = (
        ("text", "what the client decides", known.text if known else "", LINE),
        ("by", "by when", day_words(known.by) if known else "", 60),
        ("otherwise", "what happens otherwise", known.otherwise if known else "", LINE),
    )
    return [
        blocks.field_of(
            f"decision_{number}_{part}",
            f"Decision {number + 1}: {label}",
            blocks.text_input(f"decision_{number}_{part}", initial=value, max_length=most),
            optional=True,
        )
        for part, label, value, most in fields
    ]

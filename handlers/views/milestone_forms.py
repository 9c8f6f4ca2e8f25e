"""Windows in which milestones are added, moved, achieved, told and decided."""

from collections.abc import Sequence
from datetime import date

from bot.domain.milestone_states import MilestoneState, SlipReason
from bot.domain.milestones import Milestone
from bot.domain.obligations import Obligation, ObligationKind
from bot.domain.time_words import day_words
from bot.domain.working_dates import days_words
from handlers.views import blocks
from handlers.views.blocks import Block
from handlers.views.escaping import escape
from handlers.views.ids import Action, Modal

WHEN = 'A date as you would write it: "28 Oct", "next friday", "end of next week".'
KINDS = {
    ObligationKind.DOCUMENT: "A document",
    ObligationKind.MATERIAL: "A material",
    ObligationKind.APPROVAL: "An approval",
    ObligationKind.DECISION: "A decision",
    ObligationKind.OTHER: "Something else",
}


def detail(milestone: Milestone, lines: Sequence[str], metadata: str) -> Block:
    """Show one milestone with everything that can be done with it now."""
    state = milestone.state
    dated = milestone.forecast is not None
    offered = (
        ("Give it a date", Action.PLAN_MILESTONE, state.is_open and not dated),
        ("Start", Action.START_MILESTONE, state is MilestoneState.PLANNED),
        ("New forecast", Action.MOVE_MILESTONE, state.is_open and dated),
        ("Done", Action.DONE_MILESTONE, state.is_open),
        ("Tell the client", Action.TELL_SLIP, milestone.is_untold),
        ("Take back", Action.REOPEN_MILESTONE, state is MilestoneState.ACHIEVED),
        ("Cancel it", Action.CANCEL_MILESTONE, state.is_open),
    )
    buttons = [blocks.button(label, act, milestone.id) for label, act, fits in offered if fits]
    return blocks.modal(
        milestone.code,
        [*blocks.paragraphs("\n".join(lines)), blocks.actions(*buttons)],
        private_metadata=metadata,
    )


def told(text: str, *, title: str = "Done") -> Block:
    """Say in the window what was done."""
    return blocks.modal(title, blocks.paragraphs(text))


def add(metadata: str) -> Block:
    """Ask for a new milestone's name and first date."""
    return blocks.modal(
        "Add a milestone",
        [
            _text("name", "Name", max_length=80),
            _text("when", "First date, its baseline", hint=WHEN, optional=True, max_length=60),
            _text("after", "Comes after (codes)", hint="Like A8, A9.", optional=True),
        ],
        callback_id=Modal.ADD_MILESTONE,
        submit="Add",
        private_metadata=metadata,
    )


def plan(milestone: Milestone, metadata: str) -> Block:
    """Ask for a milestone's first date."""
    return blocks.modal(
        "First date",
        [
            blocks.section(f"*{escape(milestone.label)}*: the first date is its baseline."),
            _text("when", "Date", hint=WHEN, max_length=60),
        ],
        callback_id=Modal.PLAN_MILESTONE,
        submit="Save",
        private_metadata=metadata,
    )


def move(milestone: Milestone, metadata: str) -> Block:
    """Ask for a new forecast and why."""
    now = day_words(milestone.forecast) if milestone.forecast else "none"
    baseline = day_words(milestone.baseline) if milestone.baseline else "none"
    reasons = [blocks.option(each.words.capitalize(), each.value) for each in SlipReason]
    follow = [blocks.option("Move what follows by as many working days", "followers")]
    return blocks.modal(
        "New forecast",
        [
            blocks.section(
                f"*{escape(milestone.label)}*: forecast {now}, baseline {baseline}. The baseline "
                "stays."
            ),
            _text("when", "New forecast", hint=WHEN, max_length=60),
            blocks.field_of("reason", "Reason", blocks.select("reason", reasons)),
            _text("words", "In your words", hint="Like: toluene delivered late.", max_length=300),
            _text(
                "request",
                "If the client's decision is pending: what they were asked",
                hint="Its id, like NON-M-8.",
                optional=True,
                max_length=20,
            ),
            blocks.field_of(
                "follow", "What follows", blocks.checkboxes("follow", follow), optional=True
            ),
        ],
        callback_id=Modal.MOVE_MILESTONE,
        submit="Save",
        private_metadata=metadata,
    )


def done(milestone: Milestone, metadata: str) -> Block:
    """Ask for the evidence and the day."""
    asked = escape(milestone.deliverables) or "nothing in particular"
    return blocks.modal(
        "Achieved",
        [
            blocks.section(f"*{escape(milestone.label)}*. Evidence asked for: {asked}."),
            _text(
                "evidence",
                "Evidence: names or links of documents",
                optional=not milestone.deliverables,
                max_length=1000,
            ),
            _text("when", "On which day", hint="Empty is today.", optional=True, max_length=60),
        ],
        callback_id=Modal.DONE_MILESTONE,
        submit="Tell the client",
        private_metadata=metadata,
    )


def why(title: str, question: str, *, modal: Modal, submit: str, metadata: str) -> Block:
    """Ask for words that go on record."""
    return blocks.modal(
        title,
        [_text("words", question, multiline=True, max_length=1000)],
        callback_id=modal,
        submit=submit,
        private_metadata=metadata,
    )


def tell(
    milestone: Milestone, metadata: str, *, before: date, variance: int, client_name: str
) -> Block:
    """Let the owner write to the client about a moved forecast."""
    assert milestone.forecast is not None
    return blocks.modal(
        "Tell the client",
        [
            blocks.section(
                f"This goes to *{escape(client_name)}* with your name. {escape(milestone.label)}: "
                f"{day_words(before)} → {day_words(milestone.forecast)} ({days_words(variance)} "
                "against the baseline), with the reason on record."
            ),
            _text(
                "options",
                "What the client can choose",
                hint="Your words; the bot adds no option of its own.",
                multiline=True,
                max_length=1500,
            ),
            _text("decision", "Decision you need from them", optional=True, max_length=300),
            _text("when", "Needed by", hint=WHEN, optional=True, max_length=60),
            _text("otherwise", "What happens otherwise", optional=True, max_length=300),
        ],
        callback_id=Modal.TELL_SLIP,
        submit="Send to client",
        private_metadata=metadata,
    )


def owe(metadata: str) -> Block:
    """Ask what is needed from the client."""
    kinds = [blocks.option(words, kind.value) for kind, words in KINDS.items()]
    return blocks.modal(
        "Ask the client",
        [
            _text("name", "What is needed", max_length=200),
            blocks.field_of("kind", "It is", blocks.select("kind", kinds)),
            _text("when", "Needed by", hint=WHEN, max_length=60),
            _text("otherwise", "What happens otherwise", optional=True, max_length=300),
            _text(
                "waiting",
                "Milestone that waits for it",
                hint="Its code, like A9: it can neither start nor be done before.",
                optional=True,
                max_length=20,
            ),
        ],
        callback_id=Modal.OWE,
        submit="Send to client",
        private_metadata=metadata,
    )


def put_off(owed: Obligation, metadata: str) -> Block:
    """Ask for another day and why."""
    return blocks.modal(
        "Another day",
        [
            blocks.section(f"*{owed.id}* · {escape(owed.text)}: {day_words(owed.needed_by)}."),
            _text("when", "New day", hint=WHEN, max_length=60),
            _text("words", "Why", max_length=300),
        ],
        callback_id=Modal.PUT_OFF,
        submit="Save",
        private_metadata=metadata,
    )


def paste(metadata: str) -> Block:
    """Ask for a table of milestones: a file, or pasted lines."""
    return blocks.modal(
        "Import milestones",
        [
            blocks.section(
                "Pick a file, which is not shown in the channel, or paste lines. The first line "
                "names the columns: *code, name, baseline* and, if you like, *after, "
                "deliverables, client_must, survey* (like F6, asked once it is achieved) and "
                "*campaign* (yes: updates are daily while it is in progress). Dates are written "
                "like 2026-10-19. Nothing is kept unless every line is right."
            ),
            blocks.field_of(
                "file",
                "File: .xlsx (its first sheet) or .csv",
                blocks.file_input("file", kinds=("xlsx", "csv")),
                optional=True,
            ),
            _text("table", "Or lines", multiline=True, optional=True, max_length=3000),
        ],
        callback_id=Modal.IMPORT_MILESTONES,
        submit="Import",
        private_metadata=metadata,
    )


def which_date(said: str, choices: Sequence[date], *, command: str, metadata: str) -> Block:
    """Ask which of several days was meant, before anything is saved."""
    options = [blocks.option(day_words(day), day.isoformat()) for day in choices]
    words = blocks.text_input("command", initial=command, max_length=1000)
    return blocks.modal(
        "Which day?",
        [
            blocks.section(f'"{escape(said)}" can mean several days. Nothing is saved yet.'),
            blocks.field_of("day", "You mean", blocks.select("day", options)),
            blocks.field_of("command", "What you asked of /milestone", words),
        ],
        callback_id=Modal.WHICH_DATE,
        submit="Save",
        private_metadata=metadata,
    )


def _text(
    name: str,
    label: str,
    *,
    hint: str = "",
    optional: bool = False,
    multiline: bool = False,
    max_length: int = 300,
) -> Block:
    field = blocks.text_input(name, multiline=multiline, max_length=max_length)
    return blocks.field_of(name, label, field, hint=hint, optional=optional)

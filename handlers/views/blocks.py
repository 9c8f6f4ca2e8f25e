"""Build Block Kit within Slack's limits; the only place that knows them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.domain.pictures import Picture
from handlers.views.escaping import shorten

Block = dict[str, Any]

TEXT = 3000
HEADER = 150
BUTTON = 75
OPTION = 75
VIEW_TITLE = 24
MESSAGE_TEXT = 3900
"""chat.update refuses text above 4,000 characters, so no message is written longer."""
ACTIONS = 25
RADIOS = 10
TOGETHER = 9000
"""Characters of all paragraphs of one message; above 9,500 Slack refuses its blocks."""
TABLE_CELL = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A picture that is drawn and uploaded when the message is sent, and what it says in words."""

    picture: Picture
    name: str
    alt_text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A message ready for Slack: `text` alone tells the whole story, with its pictures or not."""

    text: str
    blocks: list[Block] = field(default_factory=list)
    pictures: tuple[Shown, ...] = ()


def post(text: str, *blocks: Block | None) -> Post:
    """Return a message of its full text and the blocks that are there."""
    return Post(text=shorten(text, limit=MESSAGE_TEXT), blocks=[block for block in blocks if block])


def told(text: str) -> Post:
    """Return a message that is its text alone."""
    return post(text, *paragraphs(text))


def post_of(lines: Iterable[str], *below: Block | None) -> Post:
    """Return a message of lines, the empty ones left out, with blocks below them."""
    text = shorten("\n".join(line for line in lines if line), limit=MESSAGE_TEXT)
    return post(text, *paragraphs(text), *below)


def mrkdwn(text: str, *, limit: int = TEXT) -> Block:
    """Return a text object; user text in it has been escaped already."""
    return {"type": "mrkdwn", "text": shorten(text, limit=limit) or "-"}


def plain(text: str, *, limit: int) -> Block:
    """Return a plain text object, cut to its limit."""
    return {"type": "plain_text", "text": shorten(text, limit=limit) or "-", "emoji": False}


def section(text: str) -> Block:
    """Return a paragraph."""
    return {"type": "section", "text": mrkdwn(text), "expand": True}


def beside(text: str, button: Block | None) -> Block:
    """Return a paragraph with a button at its side, if there is one."""
    return section(text) | ({"accessory": button} if button else {})


def paragraphs(text: str) -> list[Block]:
    """Return a long text in as many paragraphs as it takes, cut between lines where it can be.

    Slack takes so much and no more in one message; what is beyond ends in an ellipsis.
    """
    pieces = [""]
    for line in text.split("\n"):
        for piece in _pieces(line):
            if pieces[-1] and len(pieces[-1]) + len(piece) >= TEXT:
                pieces.append("")
            pieces[-1] = f"{pieces[-1]}\n{piece}" if pieces[-1] else piece
    shown = pieces[: TOGETHER // TEXT]
    if len(shown) < len(pieces):
        shown[-1] = shorten(f"{shown[-1]} …", limit=TEXT)
    return [section(piece) for piece in shown]


def context(text: str) -> Block:
    """Return a small grey line."""
    return {"type": "context", "elements": [mrkdwn(text)]}


def header(text: str) -> Block:
    """Return a heading."""
    return {"type": "header", "text": plain(text, limit=HEADER)}


def actions(*buttons: Block | None) -> Block | None:
    """Return a row of the buttons that are there, or nothing."""
    elements = [button for button in buttons if button][:ACTIONS]
    return {"type": "actions", "elements": elements} if elements else None


def button(
    label: str,
    action: str,
    value: str,
    *,
    style: str | None = None,
    confirm: Block | None = None,
    suffix: str = "",
) -> Block:
    """Return a button; `value` is an id and never carries a client's data.

    `suffix` tells buttons of one action apart: in one message Slack wants different ids.
    """
    made: Block = {
        "type": "button",
        "text": plain(label, limit=BUTTON),
        "action_id": f"{action}:{suffix}" if suffix else action,
        "value": value,
    }
    if style:
        made["style"] = style
    if confirm:
        made["confirm"] = confirm
    return made


def confirm(title: str, text: str, *, yes: str, no: str = "Cancel") -> Block:
    """Return the question asked before a client-visible or final act."""
    return {
        "title": plain(title, limit=100),
        "text": plain(text, limit=300),
        "confirm": plain(yes, limit=30),
        "deny": plain(no, limit=30),
    }


def option(label: str, value: str) -> Block:
    """Return one choice of a select or of checkboxes."""
    return {"text": plain(label, limit=OPTION), "value": value}


def select(action: str, options: Sequence[Block], *, initial: str | None = None) -> Block:
    """Return a static select of at most 100 options."""
    return _one_of("static_select", action, options[:100], initial)


def multi_select(action: str, options: Sequence[Block], *, chosen: Iterable[str] = ()) -> Block:
    """Return a select of at most 100 options that takes several, those `chosen` by value."""
    return _some_of("multi_static_select", action, options[:100], chosen)


def radio(action: str, options: Sequence[Block], *, initial: str | None = None) -> Block:
    """Return at most ten radio buttons."""
    return _one_of("radio_buttons", action, options[:RADIOS], initial)


def overflow(action: str, options: Sequence[Block]) -> Block | None:
    """Return a menu behind three dots of at most five options, or nothing."""
    if not options:
        return None
    return {"type": "overflow", "action_id": action, "options": list(options[:5])}


def checkboxes(action: str, options: Sequence[Block], *, ticked: Iterable[str] = ()) -> Block:
    """Return at most ten tick boxes, `ticked` by value."""
    return _some_of("checkboxes", action, options[:10], ticked)


def text_input(
    action: str, *, initial: str = "", multiline: bool = False, max_length: int = TEXT
) -> Block:
    """Return a text field."""
    made: Block = {
        "type": "plain_text_input",
        "action_id": action,
        "multiline": multiline,
        "max_length": max_length,
    }
    if initial:
        made["initial_value"] = initial[:max_length]
    return made


def file_input(action: str, *, kinds: Sequence[str]) -> Block:
    """Return a field for one file of these kinds; only whoever submits it uploads anything."""
    return {"type": "file_input", "action_id": action, "filetypes": list(kinds), "max_files": 1}


def field_of(
    block_id: str, label: str, element: Block, *, hint: str = "", optional: bool = False
) -> Block:
    """Return a labelled input of a modal."""
    made: Block = {
        "type": "input",
        "block_id": block_id,
        "label": plain(label, limit=200),
        "element": element,
        "optional": optional,
    }
    if hint:
        made["hint"] = plain(hint, limit=300)
    return made


def image(file: str, alt_text: str) -> Block:
    """Return a picture that was uploaded, with its words for those who do not see it."""
    return {"type": "image", "slack_file": {"id": file}, "alt_text": alt_text[:2000] or "-"}


def modal(
    title: str,
    blocks: Sequence[Block | None],
    *,
    callback_id: str = "",
    submit: str | None = None,
    private_metadata: str = "",
) -> Block:
    """Return a modal view; `private_metadata` carries ids only."""
    view: Block = {
        "type": "modal",
        "title": plain(title, limit=VIEW_TITLE),
        "close": plain("Cancel" if submit else "Close", limit=VIEW_TITLE),
        "blocks": [block for block in blocks if block][:100],
    }
    if callback_id:
        view["callback_id"] = callback_id
    if submit:
        view["submit"] = plain(submit, limit=VIEW_TITLE)
    if private_metadata:
        view["private_metadata"] = private_metadata
    return view


def loading(title: str) -> Block:
    """Return the window shown while a form is made; a click lives three seconds."""
    return modal(title, [section("Looking it up…")])


def home(blocks: Sequence[Block | None]) -> Block:
    """Return a Home view of at most 100 blocks."""
    return {"type": "home", "blocks": [block for block in blocks if block][:100]}


def table(rows: Sequence[Sequence[str]]) -> Block:
    """Return a table of plain cells, the first row its heading; one a message (Slack: table)."""
    cells = [
        [{"type": "raw_text", "text": shorten(cell, limit=TABLE_CELL) or "-"} for cell in row[:20]]
        for row in rows[:100]
    ]
    return {
        "type": "table",
        "rows": cells,
        "column_settings": [{"is_wrapped": True}] * len(rows[0]),
    }


def _pieces(line: str) -> Iterator[str]:
    """Cut a line that is too long for one paragraph, and no escaped mark in two."""
    while len(line) > TEXT:
        mark = line.rfind("&", TEXT - len("&amp;"), TEXT)
        end = mark if mark > 0 and ";" not in line[mark:TEXT] else TEXT
        yield line[:end]
        line = line[end:]
    yield line


def _one_of(kind: str, action: str, options: Sequence[Block], initial: str | None) -> Block:
    chosen = next((entry for entry in options if entry["value"] == initial), None)
    # Slack refuses an empty choice.
    first = {"initial_option": chosen} if chosen else {}
    return {"type": kind, "action_id": action, "options": list(options), **first}


def _some_of(kind: str, action: str, options: Sequence[Block], initial: Iterable[str]) -> Block:
    wanted = set(initial)
    chosen = [entry for entry in options if entry["value"] in wanted]
    first = {"initial_options": chosen} if chosen else {}
    return {"type": kind, "action_id": action, "options": list(options), **first}

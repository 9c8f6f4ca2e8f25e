"""Show how a message was read and which rule decided."""

from bot.domain.conversations import Spoken
from bot.domain.detection import Reading, Verdict, words_behind
from handlers.views import blocks
from handlers.views.blocks import Block
from handlers.views.escaping import escape, said
from handlers.views.times import local

_VERDICTS = {
    Verdict.YES: "This is a query: somebody owes an answer, a document or an act.",
    Verdict.NO: "This is not a query: nothing is owed.",
    Verdict.UNCLEAR: "Unsure: it was shown to staff as unconfirmed.",
}


def why(spoken: Spoken, reading: Reading) -> Block:
    """Return a window that tells what the rules made of a message."""
    lines = [
        f"> {said(spoken.raw, limit=300)}",
        f"*{_VERDICTS[reading.verdict]}*",
        f"Rule: {escape(reading.rule)} (rules {escape(reading.rules_version)})",
    ]
    if reading.priority:
        lines.append(f"Priority {reading.priority}: {escape(reading.priority_reason)}")
    if reading.categories:
        lines.append(f"About: {', '.join(reading.categories)}")
        if words := words_behind(spoken.text, reading.categories[0]):
            lines.append(f"Words that speak for it: {escape(', '.join(words))}")
    lines += [f"{n}. {escape(part.text)}" for n, part in enumerate(reading.parts, start=1)]
    lines += [
        f'Date: "{escape(date.text)}" read as {local(date.at, date.zone)}'
        for date in reading.dates
        if date.at
    ]
    return blocks.modal("Why?", [blocks.section("\n".join(lines))])

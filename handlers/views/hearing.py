"""Show how a message was read and which rule decided."""

from collections.abc import Sequence

from bot.domain.conversations import Spoken
from bot.domain.detection import Reading, Verdict, words_behind
from bot.domain.queries import Query
from handlers.views import blocks
from handlers.views.blocks import Block
from handlers.views.escaping import escape, said
from handlers.views.times import local

_VERDICTS = {
    Verdict.YES: "By the rules this is a query: somebody owes an answer, a document or an act.",
    Verdict.NO: "By the rules this is not a query: nothing is owed.",
    Verdict.UNCLEAR: "By the rules this is unsure: staff decide.",
}


def why(spoken: Spoken, reading: Reading, query: Query | None, origin: Sequence[str]) -> Block:
    """Return a window that tells what became of a message, and what the rules make of it."""
    lines = [f"> {said(spoken.told, limit=300)}"]
    if query is None:
        lines.append("*Not on record as a query.*")
    else:
        lines.append(f"*On record: {query.id} · {query.state.words}*")
        lines += [escape(line) for line in origin]
    lines += [
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
        f'Date: "{escape(date.text)}" read as {local(date.at, date.zone, seen=spoken.at)}'
        for date in reading.dates
        if date.at
    ]
    return blocks.modal("Why?", [blocks.section("\n".join(lines))])

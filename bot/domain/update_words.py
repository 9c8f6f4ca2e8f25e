"""What a client reads in an update: what of it is new, and what a correction changed."""

from collections.abc import Iterator

from bot.domain.health import NAMES
from bot.domain.updates import Update


def new_words(last: Update | None, update: Update) -> tuple[str, ...]:
    """Return the texts of an update that were not published with the last one."""
    known = set(_texts(last)) if last else set()
    return tuple(text for text in _texts(update) if text not in known)


def changes(before: Update, after: Update) -> tuple[str, ...]:
    """Return in words what a correction changed of what the client reads."""
    old, new = before.for_client(), after.for_client()
    found = [
        f"{NAMES[then.dimension]}: {then.colour.words} → {now.colour.words}"
        if then.colour is not now.colour
        else f"{NAMES[then.dimension]}: what is said of it"
        for then, now in zip(old.health, new.health, strict=False)
        if (then.colour, then.line, then.action, then.by)
        != (now.colour, now.line, now.action, now.by)
    ]
    named = {
        "Headline": (old.headline, new.headline),
        "Details": (old.details, new.details),
        "Decisions needed": (old.decisions, new.decisions),
        "Next milestone": (old.next_milestone, new.next_milestone),
        "Next update": (old.next_by, new.next_by),
    }
    found += [name for name, (then, now) in named.items() if then != now]
    return tuple(found)


def _texts(update: Update) -> Iterator[str]:
    shown = update.for_client()
    yield from (shown.headline, shown.details, shown.next_milestone, shown.changed)
    for each in shown.health:
        yield from (each.line, each.action, each.evidence)
    for decision in shown.decisions:
        yield from (decision.text, decision.otherwise)

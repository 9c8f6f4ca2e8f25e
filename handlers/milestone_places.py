"""Tell where somebody acts on milestones: a command, a button in a message, or a window."""

from bot.services.milestone_finding import Here
from handlers.context import Caller


def here_of(caller: Caller) -> Here:
    """Return where a caller acts, as the use cases take it."""
    return Here(client=caller.within, project=caller.link.project if caller.link else None)


def kept(caller: Caller, id_: str = "") -> str:
    """Return what a window keeps: an id, and the channel it was opened in."""
    return f"{id_} {caller.channel or ''}"

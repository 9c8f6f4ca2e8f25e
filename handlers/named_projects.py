"""Let staff name the project they mean in triage, where no channel tells it."""

import re
from dataclasses import replace
from typing import Final

from bot.domain.errors import InvalidError
from bot.domain.terms import Side
from handlers.context import Caller
from handlers.desk import Desk

_CHANNEL: Final = re.compile(r"<#([A-Z0-9]+)(?:\|[^>]*)?>")

_ID: Final = re.compile(r"[A-Z][A-Z0-9]{1,7}-[A-Z]-\d{1,9}", re.IGNORECASE)


async def at_named(desk: Desk, caller: Caller, text: str, *, after: int) -> tuple[Caller, str]:
    """Return a caller as if in the channel of the project a command names, and it without the name.

    The name, a code or a channel, stands `after` as many words. Where none is known by it both are
    as they were; so they are for whoever is no staff, or speaks in a client's channel.
    """
    words = text.split(maxsplit=after + 1)
    inside = caller.link is None and caller.internal and caller.side is Side.CMO
    if not inside or len(words) <= after:
        return caller, text
    name = words.pop(after)
    channel = _CHANNEL.fullmatch(name)
    link = await desk.threads.run(desk.clients.named, channel[1] if channel else name)
    if link is None:
        return caller, text
    return replace(caller, link=link, channel=link.channel), " ".join(words)


def require_named(caller: Caller, name: str, *, example: str) -> None:
    """Raise InvalidError in triage where no project is known by what stands in its place.

    An id, like NON-M-7, says by itself whose it is.
    """
    if caller.link is not None or not caller.internal or _ID.fullmatch(name):
        return
    unknown = f"There is no project {name[:40]} here. Nothing changed. " if name else ""
    raise InvalidError(
        f"{unknown}Name the project first, like {example}, or write it in the channel of its "
        "client."
    )


def told(caller: Caller, text: str) -> str:
    """Return an answer that says in triage which project it is about."""
    if caller.link is None or not caller.internal:
        return text
    return f"*{caller.link.client}, {caller.link.project}*: {text}"

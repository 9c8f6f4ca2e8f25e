"""Turn Slack's marked-up text into what a person sees, and back into text that does nothing."""

import re

_TOKEN = re.compile(r"<([^<>]*)>")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
ZERO_WIDTH = "\u200b"


def to_plain(raw: str) -> str:
    """Return what a person sees of Slack's text: tokens decoded, entities unescaped once.

    A link shows its true address; `@channel` and people lose their power to notify.
    """
    decoded = _TOKEN.sub(lambda match: _seen(match.group(1)), raw)
    return decoded.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def escape(plain: str) -> str:
    """Return text that Slack shows as it stands: no mention, no link mark-up, no control marks."""
    tame = _CONTROL.sub("", plain)
    return tame.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def said(raw: str, *, limit: int = 600) -> str:
    """Return a person's words as a quotation that does nothing, cut with a mark if too long."""
    return escape(shorten(to_plain(raw), limit=limit))


def shorten(text: str, *, limit: int) -> str:
    """Cut at `limit` characters, saying so with an ellipsis."""
    tidy = text.strip()
    return tidy if len(tidy) <= limit else tidy[: limit - 1].rstrip() + "…"


def _seen(token: str) -> str:
    body, _, label = token.partition("|")
    if body.startswith("@"):
        return f"@{ZERO_WIDTH}{label or body[1:]}"
    if body.startswith("#"):
        return f"#{label or body[1:]}"
    if body.startswith("!"):
        if body.startswith("!date"):
            return label
        return f"@{ZERO_WIDTH}{label.lstrip('@') or body[1:].partition('^')[0]}"
    return f"{label} ({body})" if label and label != body else body

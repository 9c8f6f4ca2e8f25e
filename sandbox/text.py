"""Turn what a person types into Slack's text and rich text, and find out who is mentioned."""

import re
from collections.abc import Mapping

from sandbox.state.records import Json
from sandbox.state.workspace import Workspace

_URL = r"(?<![\w/@.])https?://[^\s<>|]+[^\s<>|.,;:!?)\]'\"]"
_TOKEN = re.compile(r"<([@#!]?)([^<>|]+)(?:\|([^<>]*))?>")
_MENTION = re.compile(r"<@([A-Z0-9]+)(?:\|[^>]*)?>")


def as_sent(workspace: Workspace, typed: str, *, with_names: bool = False) -> str:
    """Escape `& < >`, then make tokens of `@Name`, `#channel`, `@channel` and addresses.

    A token that a person pastes is text to Slack, so it is escaped like any other `<`.
    `with_names` writes `<@U…|name>`, the form of commands that ask for `should_escape`.
    """
    text = typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    names = _names(workspace, with_names=with_names)
    # One pass, the longest name first: `@Liaison` must not eat the start of `@liaison-staff`.
    known = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    pattern = re.compile(rf"(?P<url>{_URL})|(?<![\w<])(?:{known})(?![\w-])", re.IGNORECASE)

    def token(match: re.Match[str]) -> str:
        return f"<{match[0]}>" if match["url"] else names[match[0].lower()]

    return pattern.sub(token, text)


def mentions(text: str, user_id: str) -> bool:
    """Say whether the text mentions this user."""
    return user_id in _MENTION.findall(text)


def rich_text(text: str, *, block_id: str) -> Json:
    """Return the `rich_text` block that Slack's composer sends along with a text."""
    elements: list[Json] = []
    end = 0
    for match in _TOKEN.finditer(text):
        elements += _plain(text[end : match.start()])
        elements.append(_element(*match.groups()))
        end = match.end()
    elements += _plain(text[end:])
    section = {"type": "rich_text_section", "elements": elements}
    return {"type": "rich_text", "block_id": block_id, "elements": [section]}


def unescaped(text: str) -> str:
    """Return the text as people read it, tokens left as they are."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _names(workspace: Workspace, *, with_names: bool) -> Mapping[str, str]:
    names = {f"@{word}": f"<!{word}>" for word in ("here", "channel", "everyone")}
    for user in workspace.users.values():
        token = f"<@{user.id}|{user.name}>" if with_names else f"<@{user.id}>"
        names[f"@{user.real_name}".lower()] = token
        names[f"@{user.name}"] = token
    for group in workspace.groups.values():
        names[f"@{group.handle}"] = f"<!subteam^{group.id}|@{group.handle}>"
    for channel in workspace.channels.values():
        if not channel.is_im:
            names[f"#{channel.name}"] = f"<#{channel.id}|{channel.name}>"
    return names


def _plain(text: str) -> list[Json]:
    return [{"type": "text", "text": unescaped(text)}] if text else []


def _element(sign: str, body: str, label: str | None) -> Json:
    if sign == "@":
        return {"type": "user", "user_id": body}
    if sign == "#":
        return {"type": "channel", "channel_id": body}
    if sign == "!" and body.startswith("subteam^"):
        return {"type": "usergroup", "usergroup_id": body.removeprefix("subteam^")}
    if sign == "!":
        return {"type": "broadcast", "range": body}
    return {"type": "link", "url": body, **({"text": label} if label else {})}

"""What a person sees, as plain values for tests: messages, modals, Home."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sandbox.elements import elements_in
from sandbox.state import records
from sandbox.state.records import Json
from sandbox.text import unescaped
from sandbox.world import World


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A message before one's eyes; `author` is the short key of the cast, `user` the id."""

    channel: str
    ts: str
    user: str
    author: str
    text: str
    blocks: list[Json]
    thread_ts: str | None
    metadata: Json | None
    edited: str | None
    reactions: dict[str, tuple[str, ...]]
    files: tuple[str, ...]
    reply_count: int
    is_ephemeral: bool
    is_broadcast: bool
    is_pinned: bool

    @property
    def place(self) -> Json:
        """Where an act upon it happens."""
        return {"channel": self.channel, "ts": self.ts}

    @property
    def buttons(self) -> list[str]:
        """The labels of everything that can be pressed or chosen."""
        return [element.label for element in elements_in(self.blocks)]

    @property
    def shown(self) -> str:
        """All words of the blocks, or the text where there are none."""
        return words_of(self.blocks) if self.blocks else unescaped(self.text)

    def __str__(self) -> str:
        """Return one line for a test's complaint."""
        marks = "".join(
            f" [{mark}]"
            for mark, is_so in (
                ("only you", self.is_ephemeral),
                ("edited", self.edited is not None),
                ("pinned", self.is_pinned),
                (f"{self.reply_count} replies", self.reply_count > 0),
            )
            if is_so
        )
        buttons = f"  buttons: {', '.join(self.buttons)}" if self.buttons else ""
        indent = "    ↳ " if self.thread_ts and self.thread_ts != self.ts else "  "
        return f"{indent}{self.ts} {self.author}: {self.shown!r}{marks}{buttons}"


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A modal or a Home before one's eyes; `json` is Slack's whole view object."""

    json: Json
    errors: dict[str, str]

    @property
    def id(self) -> str:
        """The view's id."""
        return str(self.json["id"])

    @property
    def place(self) -> Json:
        """Where an act upon it happens."""
        return {"view_id": self.id}

    @property
    def title(self) -> str:
        """The words at the top."""
        return str((self.json.get("title") or {}).get("text", ""))

    @property
    def callback_id(self) -> str:
        """The app's name for it."""
        return str(self.json["callback_id"])

    @property
    def blocks(self) -> list[Json]:
        """Its blocks."""
        return list(self.json["blocks"])

    @property
    def labels(self) -> list[str]:
        """The labels of every input and button."""
        return [element.label for element in elements_in(self.blocks)]

    @property
    def shown(self) -> str:
        """All its words, those at refused fields last."""
        return "\n".join([words_of(self.blocks), *self.errors.values()])

    def __str__(self) -> str:
        """Return a few lines for a test's complaint."""
        return f"{self.title!r} {self.shown!r} fields: {self.labels} errors: {self.errors}"


def see(world: World, message: records.Message) -> Message:
    """Return a stored message as somebody sees it."""
    author = world.workspace.users.get(message.user)
    return Message(
        channel=message.channel,
        ts=message.ts,
        user=message.user,
        author=author.key if author else message.user,
        text=message.text,
        blocks=message.blocks,
        thread_ts=message.thread_ts,
        metadata=message.metadata,
        edited=message.edited,
        reactions=dict(message.reactions),
        files=message.files,
        reply_count=len(world.workspace.messages.replies(message.channel, message.ts)),
        is_ephemeral=message.is_ephemeral,
        is_broadcast=message.broadcast,
        is_pinned=message.pinned_by is not None,
    )


def words_of(blocks: Sequence[Json]) -> str:
    """Return all words a person reads in the blocks, one line a text."""
    return "\n".join(_words(list(blocks)))


_WORDY = ("text", "alt_text", "title", "subtitle", "label", "hint", "placeholder", "description")


def _words(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _words(item)
        return
    if not isinstance(value, dict):
        return
    if value.get("type") == "rich_text_section":
        yield "".join(_inline(element) for element in value["elements"])
        return
    for key, content in value.items():
        if isinstance(content, str) and key in _WORDY:
            yield unescaped(content)
        elif isinstance(content, dict | list):
            yield from _words(content)


def _inline(element: Json) -> str:
    match element["type"]:
        case "user":
            return f"<@{element['user_id']}>"
        case "channel":
            return f"<#{element['channel_id']}>"
        case "link":
            return str(element.get("text") or element["url"])
        case "emoji":
            return f":{element['name']}:"
        case "broadcast":
            return f"@{element['range']}"
        case _:
            return str(element.get("text", ""))

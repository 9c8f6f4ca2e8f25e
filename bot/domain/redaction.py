"""Take a name or words out of what is kept, and leave everything else as it stands."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.domain.records import Actor, Entry, Event

RESTATED: Final = "entry restated"
"""The entry that says again what an erased one said, without the name or the words."""

ERASED: Final = "[erased]"
"""What stands where words stood."""


NAMES: Final = ("name", "names", "by", "author", "person")
WORDS: Final = ("comment", "words", "text")
"""How the names of fields end in which somebody is called, or quoted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wipe:
    """A text that has to go, and what stands in its place.

    It goes where it is all that is said, a line of it, or quoted; `anywhere` lets it go from the
    middle of a sentence too. A single word may be a state ("open") or a limit ("max") as well: it
    goes from `fields` that end so. `beside` names ids of which one has to stand in the same row or
    entry; without any, the text goes from all of them.
    """

    text: str
    fields: tuple[str, ...]
    put: str = ERASED
    beside: tuple[str, ...] = ()
    anywhere: bool = False

    @property
    def is_telling(self) -> bool:
        """Return whether the text is hardly ever said by chance, being of several words."""
        return " " in self.text

    def concerns(self, held: str) -> bool:
        """Return whether a row or an entry, as one text, is one this text goes from."""
        return not self.beside or any(
            re.search(rf"(?<!\w){re.escape(id_)}(?!\w)", held) for id_ in self.beside
        )

    def out_of(self, said: str, field: str) -> str:
        """Return what was said in a field without the text."""
        if not self.is_telling and not field.endswith(self.fields):
            return said
        text = re.escape(self.text)
        # What several people said stands together, a line each; what calls for action is quoted.
        standing = rf'^{text}$|(?<="){text}(?=")'
        if self.anywhere and self.is_telling:
            standing = rf"(?<!\w){text}(?!\w)"
        return re.sub(standing, lambda _: self.put, said, flags=re.MULTILINE)


def wiped(value: object, wipes: Sequence[Wipe], *, field: str = "") -> object:
    """Return what a field holds without the texts; JSON that is kept as text stays JSON."""
    if isinstance(value, str):
        return _wiped_text(value, wipes, field)
    if isinstance(value, Mapping):
        return {name: wiped(each, wipes, field=name) for name, each in value.items()}
    if isinstance(value, list):
        return [wiped(each, wipes, field=field) for each in value]
    return value


def concerning(held: str, wipes: Iterable[Wipe]) -> tuple[Wipe, ...]:
    """Return the wipes that concern a row or an entry, the longest text first."""
    found = (wipe for wipe in wipes if wipe.concerns(held))
    return tuple(sorted(found, key=lambda wipe: len(wipe.text), reverse=True))


def restatement(
    event: Event, wipes: Iterable[Wipe], *, by: Actor, reason: str, now: datetime
) -> Entry | None:
    """Return what takes an entry's place in words; None where it says nothing that has to go.

    It stands at the time of what it tells again, so that a search of that time finds it.
    """
    if event.body is None:
        return None
    said = json.loads(event.body)
    left = wiped(said, concerning(event.body, wipes))
    if left == said:
        return None
    return Entry(
        at=event.at,
        received_at=now,
        actor=by,
        action=RESTATED,
        object_id=said["object"],
        after={"number": event.seq, "said": left},
        reason=reason,
    )


def as_stored(text: str) -> tuple[str, ...]:
    """Return in which spellings a text may stand in a database: as it is, and as JSON writes it."""
    return tuple(dict.fromkeys((text, json.dumps(text)[1:-1])))


def _wiped_text(text: str, wipes: Sequence[Wipe], field: str) -> str:
    for write in (_canonical, json.dumps) if text[:1] in ("{", "[") else ():
        # A person may begin with a bracket; only what a program wrote is written so again.
        try:
            read = json.loads(text)
        except ValueError:
            break
        if write(read) == text:
            return write(wiped(read, wipes, field=field))
    for wipe in wipes:
        text = wipe.out_of(text, field)
    return text


def _canonical(value: object) -> str:
    return json.dumps(value, sort_keys=True, separators=(",", ":"))

"""The small engine that reads tables of specs and says what of a payload breaks them.

The words are those of Slack's own schema library (slackhq/hack-json-schema) and of refusals that
people published; where neither is known they are ours, in the same manner.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Protocol


class Surface(StrEnum):
    """Where blocks are shown."""

    MESSAGE = "message"
    MODAL = "modal"
    HOME = "home"


EVERYWHERE = frozenset(Surface)


class Source(StrEnum):
    """How a limit is known."""

    DOCUMENTED = "documented"
    """Slack's reference or the comments of its own SDKs."""
    MEASURED = "measured"
    """Seen in answers of the real Slack that were published."""
    GUESSED = "guessed"
    """Third-party tables, or ours by analogy."""


class Fault(NamedTuple):
    """What is wrong, and where below the payload that was checked."""

    pointer: str
    message: str


class Kind(Protocol):
    """What a field may hold."""

    def faults(self, value: object, at: str, surface: Surface, /) -> list[Fault]:
        """Say all that is wrong with the value that stands at the pointer `at`."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What no single field can say, in words for docs/block-kit-limits.md and in code.

    `finds` sees only objects whose every field is sound, and its pointers start at the object.
    """

    says: str
    finds: Callable[[Mapping[str, object]], Iterable[Fault]]


@dataclass(frozen=True, slots=True)
class Field:
    """One row of a spec."""

    kind: Kind
    required: bool
    source: Source


def must(kind: Kind, source: Source = Source.DOCUMENTED) -> Field:
    """Make a field that may not be absent."""
    return Field(kind, required=True, source=source)


def may(kind: Kind, source: Source = Source.DOCUMENTED) -> Field:
    """Make a field that may be absent; null is not absence, Slack refuses it."""
    return Field(kind, required=False, source=source)


@dataclass(frozen=True, slots=True)
class Spec:
    """The table of one block, element or composition object.

    `type` is empty where Slack gives the object none. `known` tells how the surfaces are known.
    """

    type: str
    fields: Mapping[str, Field]
    surfaces: frozenset[Surface] = EVERYWHERE
    known: Source = Source.DOCUMENTED
    rules: tuple[Rule, ...] = ()

    def faults(self, value: Mapping[str, object], at: str, surface: Surface) -> list[Fault]:
        """Check the fields, and the rules when the fields are sound."""
        found = [
            Fault(at, f"invalid additional property: {name}")
            for name in value
            if name not in self.fields and not (self.type and name == "type")
        ]
        for name, field in self.fields.items():
            if name in value:
                found += field.kind.faults(value[name], f"{at}/{name}", surface)
            elif field.required:
                found.append(Fault(at, f"missing required field: {name}"))
        if not found:
            for rule in self.rules:
                found += [Fault(at + fault.pointer, fault.message) for fault in rule.finds(value)]
        return found


@dataclass(frozen=True, slots=True)
class Object:
    """An object of one of several types."""

    specs: Mapping[str, Spec]

    def faults(self, value: object, at: str, surface: Surface, /) -> list[Fault]:
        """Pick the spec by `type` and check against it."""
        if not isinstance(value, dict):
            return [Fault(at, "must provide an object")]
        untyped = self.specs.get("")
        if untyped:
            return untyped.faults(value, at, surface)
        if "type" not in value:
            return [Fault(at, "missing required field: type")]
        kind = value["type"]
        if not isinstance(kind, str):
            return [Fault(f"{at}/type", "must provide a string")]
        spec = self.specs.get(kind)
        if spec and surface in spec.surfaces:
            return spec.faults(value, at, surface)
        if len(self.specs) == 1:
            return [Fault(f"{at}/type", "must be a valid enum value")]
        return [Fault(f"{at}/type", f"unsupported type: {kind}")]


def one_of(*specs: Spec) -> Object:
    """Make the kind that holds an object of one of these specs."""
    return Object({spec.type: spec for spec in specs})


@dataclass(frozen=True, slots=True, kw_only=True)
class Items:
    """A list whose items are all of one kind."""

    of: Kind
    least: int = 1
    most: int | None = None
    unique: bool = False

    def faults(self, value: object, at: str, surface: Surface, /) -> list[Fault]:
        """Check the count, then every item."""
        if not isinstance(value, list):
            return [Fault(at, "must provide an array")]
        if len(value) < self.least:
            return [Fault(at, f"must provide at least {self.least} items")]
        if self.most is not None and len(value) > self.most:
            return [Fault(at, f"no more than {self.most} items allowed")]
        found: list[Fault] = []
        for index, item in enumerate(value):
            found += self.of.faults(item, f"{at}/{index}", surface)
        if self.unique and not found and len(set(value)) < len(value):
            found.append(Fault(at, "Input contains duplicate items"))
        return found

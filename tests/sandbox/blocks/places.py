"""Where in the good examples each field of each spec stands, found by walking both together."""

import copy
from collections.abc import Iterator
from typing import Any, NamedTuple

from sandbox.blocks.catalogue import BLOCK
from sandbox.blocks.engine import Items, Kind, Object, Spec
from tests.sandbox.blocks.example_blocks import BLOCKS, surfaces
from tests.sandbox.blocks.examples import Json


class Place(NamedTuple):
    """One value within the example block of that name."""

    example: str
    pointer: str
    kind: Kind
    value: Any

    @property
    def surface(self) -> str:
        return min(surfaces(self.example))

    def blocks_with(self, value: object) -> list[Json]:
        """Return the example as the only block, this value replaced."""
        blocks = [copy.deepcopy(BLOCKS[self.example])]
        *path, last = self.pointer.removeprefix("/blocks/").split("/")
        target: Any = blocks
        for step in path:
            target = target[int(step) if isinstance(target, list) else step]
        target[int(last) if isinstance(target, list) else last] = value
        return blocks


def places() -> Iterator[tuple[Spec, str, Place]]:
    """Yield every field of every spec once, at its first place in the examples."""
    seen: set[tuple[int, str]] = set()
    for example, block in BLOCKS.items():
        for spec, name, pointer, kind, value in _fields(BLOCK, block, "/blocks/0"):
            if (id(spec), name) not in seen:
                seen.add((id(spec), name))
                yield spec, name, Place(example, pointer, kind, value)


def all_specs(kind: Kind = BLOCK) -> Iterator[Spec]:
    """Yield every spec that can be reached from a block."""
    seen: set[int] = set()
    waiting = [kind]
    while waiting:
        match waiting.pop():
            case Object(specs=specs):
                for spec in specs.values():
                    if id(spec) not in seen:
                        seen.add(id(spec))
                        yield spec
                        waiting += [field.kind for field in spec.fields.values()]
            case Items(of=of):
                waiting.append(of)


def _fields(kind: Kind, value: Any, at: str) -> Iterator[tuple[Spec, str, str, Kind, Any]]:
    if isinstance(kind, Items):
        for index, item in enumerate(value):
            yield from _fields(kind.of, item, f"{at}/{index}")
    if isinstance(kind, Object):
        spec = kind.specs.get("") or kind.specs[value["type"]]
        for name, field in spec.fields.items():
            if name in value:
                yield spec, name, f"{at}/{name}", field.kind, value[name]
                yield from _fields(field.kind, value[name], f"{at}/{name}")

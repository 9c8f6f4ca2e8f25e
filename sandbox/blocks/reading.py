"""Ways to look into JSON of unknown shape without trusting it."""

from collections.abc import Iterator


def children(value: object, key: str) -> list[dict[str, object]]:
    """Return the objects in the list under the key; nothing where there is no such list."""
    items = value.get(key) if isinstance(value, dict) else None
    return [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []


def child(value: object, key: str) -> dict[str, object]:
    """Return the object under the key; an empty one where there is none."""
    item = value.get(key) if isinstance(value, dict) else None
    return item if isinstance(item, dict) else {}


def walk(value: object, at: str = "") -> Iterator[tuple[str, dict[str, object]]]:
    """Yield every object within the value with its pointer, outermost first.

    Keeps its own stack, so that depth is no danger.
    """
    stack = [(at, value)]
    while stack:
        where, item = stack.pop()
        if isinstance(item, dict):
            yield where, item
            stack += [(f"{where}/{key}", part) for key, part in reversed(item.items())]
        elif isinstance(item, list):
            stack += [(f"{where}/{index}", part) for index, part in reversed([*enumerate(item)])]


def characters(value: object) -> int:
    """Count what people read: the strings under the key `text`, however deep."""
    total = 0
    for _, item in walk(value):
        text = item.get("text")
        if isinstance(text, str):
            total += len(text)
    return total

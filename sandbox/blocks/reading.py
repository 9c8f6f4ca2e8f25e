"""Ways to look into JSON of unknown shape without trusting it."""


def children(value: object, key: str) -> list[dict[str, object]]:
    """Return the objects in the list under the key; nothing where there is no such list."""
    items = value.get(key) if isinstance(value, dict) else None
    return [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []


def child(value: object, key: str) -> dict[str, object]:
    """Return the object under the key; an empty one where there is none."""
    item = value.get(key) if isinstance(value, dict) else None
    return item if isinstance(item, dict) else {}


def characters(value: object) -> int:
    """Count what people read: the strings under the key `text`, however deep.

    Keeps its own stack, so that depth is no danger.
    """
    total = 0
    stack = [value]
    while stack:
        item = stack.pop()
        if isinstance(item, dict):
            text = item.get("text")
            if isinstance(text, str):
                total += len(text)
            stack.extend(item.values())
        elif isinstance(item, list):
            stack.extend(item)
    return total

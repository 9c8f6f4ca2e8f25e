"""The page docs/block-kit-limits.md, written from the spec tables when run as a module."""

from collections.abc import Iterator
from pathlib import Path

from sandbox.blocks import (
    charts,
    compositions,
    elements,
    inputs,
    layout,
    menus,
    messages,
    panels,
    rich_text,
    tables,
    together,
    views,
)
from sandbox.blocks.catalogue import BLOCK
from sandbox.blocks.engine import EVERYWHERE, Items, Kind, Object, Source, Spec, Surface
from sandbox.blocks.scalars import Choice, Flag, Mapping, Number, String

DOCUMENT = Path(__file__).parents[3] / "docs" / "block-kit-limits.md"

MODULES = (layout, panels, tables, charts, elements, menus, inputs, rich_text, compositions)

INTRODUCTION = """\
# Block Kit: what the sandbox takes and refuses

The sandbox refuses what Slack refuses. This page is written from the tables in `sandbox/blocks/` by
`python -m tests.sandbox.blocks.limits_document`; a test fails when the two differ.

How a limit is known:
- **documented**: Slack's reference, or the comments and checks of its own SDKs.
- **measured**: seen in answers of the real Slack that people published.
- **guessed**: from third-party tables, or ours by analogy; where sources differ, the strictest.

The words of refusals are those of Slack's schema library and of published refusals, or ours in the
same manner. Characters are counted as Unicode code points (guessed). Every block may have a
`block_id` (1–255 characters, unique among the blocks of a message or view); every `action_id` is
unique within its block. An unknown field, an unknown type, an empty text and a null are refused
everywhere. Of `metadata` Slack publishes no size limit, so none is kept here.
"""

TOTALS = (
    ("blocks of a message", f"{together.MESSAGE_BLOCKS}", Source.DOCUMENTED),
    ("blocks of a view", f"{together.VIEW_BLOCKS}", Source.DOCUMENTED),
    (
        "text in all blocks of a message, markdown and data_table apart",
        f"{together.MESSAGE_CHARACTERS:,} characters",
        Source.MEASURED,
    ),
    (
        "text in all markdown blocks of a message",
        f"{together.MARKDOWN_CHARACTERS:,} characters",
        Source.DOCUMENTED,
    ),
    (
        "text in all blocks of a message, data_table apart",
        f"{together.MIXED_CHARACTERS:,} characters",
        Source.MEASURED,
    ),
    ("table blocks of a message", "1", Source.MEASURED),
    ("data_visualization blocks of a message", f"{together.MESSAGE_CHARTS}", Source.GUESSED),
    ("plan blocks of a message", "1", Source.GUESSED),
    ("elements of a view or message with `focus_on_load`", "1", Source.DOCUMENTED),
    ("attachments of a message", f"{messages.ATTACHMENTS}", Source.DOCUMENTED),
    ("`text` of chat.update", f"{messages.UPDATE_TEXT:,} characters", Source.DOCUMENTED),
    (
        "`markdown_text`, without `text` and `blocks`",
        f"{messages.MARKDOWN_TEXT:,} characters",
        Source.DOCUMENTED,
    ),
    ("`metadata`", "`event_type` and an `event_payload` one level deep", Source.DOCUMENTED),
    ("a view, written as JSON", f"{views.VIEW_BYTES // 1024} KiB", Source.DOCUMENTED),
)


def document() -> str:
    """Return the whole page."""
    names = _names()
    parts = [INTRODUCTION, "## Messages and views as a whole\n", _totals()]
    for title, specs in _chapters():
        parts.append(f"## {title}\n")
        parts += [_table(spec, names) for spec in specs]
    return "\n".join(parts)


def _names() -> dict[int, str]:
    """Name every spec: by its type, or by the constant where Slack gives it none."""
    named = {
        id(value): value.type or constant.lower().strip("_").replace("_", " ")
        for module in (*MODULES, views)
        for constant, value in vars(module).items()
        if isinstance(value, Spec)
    }
    return named | {id(spec): spec.type for spec in rich_text.INLINE}


def _chapters() -> Iterator[tuple[str, list[Spec]]]:
    yield "Views", [views.MODAL, views.HOME]
    blocks = list(BLOCK.specs.values())
    yield "Blocks", blocks
    shown = {id(spec) for spec in blocks}
    chapters = []
    # Each module imports from those before it, so that a spec is found where it is made.
    for title, modules in (
        ("Composition objects", (compositions,)),
        ("Rich text", (rich_text,)),
        ("Elements", (elements, menus, inputs)),
        ("Parts of blocks", (tables, charts, panels)),
    ):
        found = [value for module in modules for value in vars(module).values()]
        found += rich_text.INLINE if rich_text in modules else ()
        specs = {id(value): value for value in found if isinstance(value, Spec)}
        chapters.append((title, [spec for key, spec in specs.items() if key not in shown]))
        shown |= specs.keys()
    yield from reversed(chapters)


def _totals() -> str:
    rows = [f"| {what} | {limit} | {source} |" for what, limit, source in TOTALS]
    return "\n".join(["| what | at most | known |", "|---|---|---|", *rows, ""])


def _table(spec: Spec, names: dict[int, str]) -> str:
    lines = [f"### {names[id(spec)]}\n"]
    if spec.surfaces != EVERYWHERE or id(spec) in map(id, BLOCK.specs.values()):
        places = ", ".join(place for place in Surface if place in spec.surfaces)
        lines.append(f"Where: {places} ({spec.known}).\n")
    lines += ["| field | holds | | known |", "|---|---|---|---|"]
    for name, field in spec.fields.items():
        if name != "block_id":
            need = "required" if field.required else ""
            lines.append(f"| `{name}` | {_holds(field.kind, names)} | {need} | {field.source} |")
    if len(lines) > 2 and lines[-1].startswith("|---"):
        lines[-2:] = ["No fields of its own."]
    lines += [f"\nAlso: {'; '.join(rule.says for rule in spec.rules)}."] if spec.rules else []
    return "\n".join([*lines, ""])


def _holds(kind: Kind, names: dict[int, str]) -> str:
    match kind:
        case String(most=most, least=least, form=form):
            span = f"{least} or more" if most is None else f"{least}–{most:,}"
            return f"{span} characters" + (f", {form.name}" if form else "")
        case Number(least=least, most=most, decimal=decimal):
            word = "number" if decimal else "integer"
            if most is None:
                return word if least is None else f"{word}, {least} or more"
            return f"{word}, {least}–{most}"
        case Flag():
            return "true or false"
        case Choice(words=words):
            return " or ".join(f"`{word}`" for word in words)
        case Mapping():
            return "an object"
        case Items(of=of, least=least, most=most):
            span = f"{least} or more" if most is None else f"{least}–{most}"
            return f"{span} of: {_holds(of, names)}"
        case Object(specs=specs):
            return "any block" if kind is BLOCK else _objects(list(specs.values()), names)
    return "anything"


def _objects(specs: list[Spec], names: dict[int, str]) -> str:
    texts = [spec for spec in specs if spec.type in ("plain_text", "mrkdwn")]
    others = [spec for spec in specs if spec not in texts]
    words = [f"`{names[id(spec)]}`" for spec in others]
    if texts:
        held = _holds(texts[0].fields["text"].kind, names)
        words.insert(0, f"{' or '.join(f'`{spec.type}`' for spec in texts)} of {held}")
    return ", ".join(words)


if __name__ == "__main__":
    DOCUMENT.write_text(document(), encoding="utf-8")

"""Find interactive elements in blocks, their labels, and the values they start with."""

import base64
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sandbox.state.records import Json

WITHOUT_STATE = frozenset({"button", "overflow", "image", "workflow_button", "icon_button"})
_TEXT_INPUTS = frozenset(
    {"plain_text_input", "email_text_input", "number_input", "url_text_input"},
)
_PICKED = {
    "datepicker": "selected_date",
    "timepicker": "selected_time",
    "datetimepicker": "selected_date_time",
    "users_select": "selected_user",
    "conversations_select": "selected_conversation",
    "channels_select": "selected_channel",
    "multi_users_select": "selected_users",
    "multi_conversations_select": "selected_conversations",
    "multi_channels_select": "selected_channels",
    "file_input": "files",
    "rich_text_input": "rich_text_value",
}
_ONE_OPTION = frozenset({"static_select", "external_select", "radio_buttons", "overflow"})
_MANY_OPTIONS = frozenset({"multi_static_select", "multi_external_select", "checkboxes"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One interactive element where it stands; `label` is what a person calls it by."""

    block: Json
    block_id: str
    action_id: str
    type: str
    label: str
    raw: Json

    @property
    def is_required(self) -> bool:
        """Whether a modal cannot be submitted without it."""
        return self.block["type"] == "input" and not self.block.get("optional", False)


def elements_in(blocks: Sequence[Json]) -> Iterator[Element]:
    """Yield every interactive element, in the order of the blocks."""
    for block in blocks:
        yield from (_element(block, raw) for raw in _raw_elements(block))
        if block["type"] == "container":
            yield from elements_in(block.get("child_blocks", []))
        for card in block.get("elements", []) if block["type"] == "carousel" else []:
            yield from elements_in([card])


def find(blocks: Sequence[Json], wanted: str) -> Element | None:
    """Find an element by action id, block id or label; exact matches first, then beginnings."""
    everything = list(elements_in(blocks))
    for element in everything:
        if wanted in (element.action_id, element.block_id, element.label):
            return element
    begins = [e for e in everything if e.label.casefold().startswith(wanted.casefold())]
    begins += [e for e in everything if e.action_id.startswith(wanted)]
    return begins[0] if begins else None


def initial_state(blocks: Sequence[Json]) -> Json:
    """Return Slack's `state.values` of an untouched surface."""
    values: Json = {}
    for element in elements_in(blocks):
        if element.type not in WITHOUT_STATE:
            values.setdefault(element.block_id, {})[element.action_id] = initial_value(element.raw)
    return values


def filled_state(blocks: Sequence[Json], *layers: Json) -> Json:
    """Return `state.values` with what was filled in, later layers winning.

    Input survives an update of its surface as long as its block and action keep their ids.
    """
    values = initial_state(blocks)
    for layer in layers:
        for block_id, actions in layer.items():
            if block_id in values:
                values[block_id] |= {k: v for k, v in actions.items() if k in values[block_id]}
    return values


def initial_value(raw: Json) -> Json:
    """Return the value an element starts with, in the shape of `state.values`."""
    kind = raw["type"]
    if kind in _TEXT_INPUTS:
        return {"type": kind, "value": raw.get("initial_value")}
    if kind in _ONE_OPTION:
        return {"type": kind, "selected_option": raw.get("initial_option")}
    if kind in _MANY_OPTIONS:
        return {"type": kind, "selected_options": list(raw.get("initial_options", []))}
    field = _PICKED.get(kind, "value")
    initial = raw.get("initial_value" if kind == "rich_text_input" else f"initial_{_stem(field)}")
    return {"type": kind, field: initial if initial is not None else _nothing(field)}


def value_of(raw: Json, answer: object) -> Json:
    """Return an answer as `state.values` holds it; options go by their value or their text.

    Files are a mapping of their names to their bytes.

    Raises `LookupError` for an option that the element does not offer.
    """
    kind = raw["type"]
    if kind == "file_input" and isinstance(answer, Mapping):
        return {"type": kind, "files": [_picked_file(*each) for each in answer.items()]}
    if isinstance(answer, Mapping):
        return {"type": kind, **answer}
    if kind in _TEXT_INPUTS:
        return {"type": kind, "value": None if answer in (None, "") else str(answer)}
    if kind in _ONE_OPTION:
        option = None if answer is None else option_of(raw, str(answer))
        return {"type": kind, "selected_option": option}
    if kind in _MANY_OPTIONS:
        chosen: Any = [answer] if isinstance(answer, str) else answer
        return {"type": kind, "selected_options": [option_of(raw, str(item)) for item in chosen]}
    return {"type": kind, _PICKED.get(kind, "value"): answer}


def _picked_file(name: str, content: bytes) -> Json:
    """Return a file that was picked and is not uploaded yet, as the page says it."""
    return {"name": name, "content_base64": base64.b64encode(content).decode()}


def option_of(raw: Json, wanted: str) -> Json:
    """Return the option with this value or text; raise `LookupError` where there is none."""
    groups = raw.get("option_groups") or [{"options": raw.get("options", [])}]
    options = [option for group in groups for option in group["options"]]
    for option in options:
        if wanted in (option.get("value"), option["text"]["text"]):
            return dict(option)
    offered = ", ".join(option["text"]["text"] for option in options)
    raise LookupError(f"no option {wanted!r}; it offers: {offered}")


def is_empty(value: Json) -> bool:
    """Say whether a person left this element empty."""
    return all(content in (None, "", [], {}) for key, content in value.items() if key != "type")


def _raw_elements(block: Json) -> list[Json]:
    kind = block["type"]
    if kind == "section":
        found = [block["accessory"]] if block.get("accessory") else []
    elif kind == "input":
        found = [block["element"]]
    elif kind in ("actions", "context_actions"):
        found = block["elements"]
    elif kind == "card":
        found = block.get("actions", [])
    else:
        found = []
    return [raw for raw in found if raw.get("type") != "image"]


def _element(block: Json, raw: Json) -> Element:
    named = raw.get("text") or (block.get("label") if block["type"] == "input" else None)
    named = named or raw.get("placeholder") or {}
    return Element(
        block=block,
        block_id=block.get("block_id", ""),
        action_id=raw.get("action_id", ""),
        type=raw["type"],
        label=named.get("text", ""),
        raw=raw,
    )


def _stem(field: str) -> str:
    return field.removeprefix("selected_")


def _nothing(field: str) -> list[Any] | None:
    return [] if field.endswith("s") else None

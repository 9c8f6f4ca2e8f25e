"""Find fields by what people call them, and turn a test's answers into Slack's values."""

from collections.abc import Mapping
from typing import Any

from sandbox.elements import Element, elements_in, find, option_of, value_of
from sandbox.people import acting
from sandbox.state.records import Json, User
from sandbox.world import World


def named(blocks: list[Json], wanted: str) -> Element:
    """Return the element with this action id, block id or label; tell what there is instead."""
    element = find(blocks, wanted)
    labels = [f"{e.label!r} ({e.action_id})" for e in elements_in(blocks)]
    assert element is not None, f"nothing here is called {wanted!r}; there is: {', '.join(labels)}"
    return element


async def fill(world: World, user: User, view: Json, answers: Mapping[str, object]) -> Json:
    """Return `state.values` with these answers, keyed by what each field is called."""
    place = acting.Place(view=view)
    state: Json = {}
    for wanted, answer in answers.items():
        element = named(view["blocks"], wanted)
        value = await choice(world, user, place, element, answer)
        state.setdefault(element.block_id, {})[element.action_id] = {"type": element.type, **value}
    return state


async def choice(
    world: World, user: User, place: acting.Place, element: Element, answer: Any
) -> Json:
    """Return the element's part of an action; external selects ask the app for their options."""
    if element.type == "button":
        return {"value": element.raw["value"]} if "value" in element.raw else {}
    if element.type in ("external_select", "multi_external_select") and answer is not None:
        wanted = [answer] if isinstance(answer, str) else list(answer)
        found = [
            option_of({"options": await offered(world, user, place, element, text)}, text)
            for text in wanted
        ]
        one = element.type == "external_select"
        return {"selected_option": found[0]} if one else {"selected_options": found}
    value = value_of(element.raw, answer)
    return {key: content for key, content in value.items() if key != "type"}


async def offered(
    world: World, user: User, place: acting.Place, element: Element, query: str
) -> list[Json]:
    """Return the options that the app offers for what was typed."""
    answer = await acting.load_options(
        world,
        user,
        place,
        block_id=element.block_id,
        action_id=element.action_id,
        query=query,
    )
    groups = answer.get("option_groups") or [{"options": answer.get("options", [])}]
    return [option for group in groups for option in group["options"]]

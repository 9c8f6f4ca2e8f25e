"""People submit and close modals; the app's acknowledgement decides what they see next."""

from base64 import b64decode

from sandbox.delivery.envelopes import Answer
from sandbox.elements import Element, elements_in, filled_state, is_empty
from sandbox.errors import RefusedError, SlackError
from sandbox.people import writing
from sandbox.shapes import file_json
from sandbox.state.records import Json, User
from sandbox.web.views import checked_view
from sandbox.world import World

TROUBLE = "We had some trouble connecting. Try again?"
LARGEST = 10_000_000
"""Bytes of a file (Slack: file input element)."""

REQUIRED = "Please complete this required field."


async def submit(world: World, user: User, view_id: str, state: Json) -> dict[str, str]:
    """Submit the top modal; return the errors by block id, empty when it was taken.

    Required inputs and lengths are checked by Slack's client: the app hears nothing of those.
    """
    view = _top(world, user, view_id)
    kept = world.kept_inputs.get((user.id, view_id), {})
    values = filled_state(view["blocks"], kept, state)
    errors = _own_complaints(view["blocks"], values)
    if errors:
        world.modals.refuse(user.id, errors)
        return errors
    values = _with_files(world, user, view["blocks"], values)
    trigger_id = world.modals.trigger(user.id)
    payload = world.envelopes.interaction(
        "view_submission", user, team=user.team_id, trigger_id=trigger_id
    )
    payload["view"] = payload_view(view, values)
    payload["response_urls"] = _response_urls(world, user, view["blocks"], values)
    answer = await world.dispatcher.ask("interactive", payload, takes_answer=True)
    return _follow(world, user, view, answer)


async def close(world: World, user: User, view_id: str, *, everything: bool = False) -> None:
    """Close the top modal, or the whole stack; the app hears of it if the view asked for that."""
    view = _top(world, user, view_id)
    is_cleared = everything or view["clear_on_close"]
    closing = list(world.modals.stacks[user.id]) if is_cleared else [view]
    if is_cleared:
        world.modals.close_all(user.id)
    else:
        world.modals.pop(user.id)
    for closed in reversed(closing):
        if not closed["notify_on_close"]:
            continue
        payload = world.envelopes.interaction(
            "view_closed", user, team=user.team_id, trigger_id=None
        )
        payload |= {"view": payload_view(closed, {}), "is_cleared": is_cleared}
        await world.dispatcher.ask("interactive", payload)


def payload_view(view: Json, values: Json) -> Json:
    """Return the view as payloads carry it, with what the person filled in."""
    return {**view, "state": {"values": values}}


def _top(world: World, user: User, view_id: str) -> Json:
    view = world.modals.top(user.id)
    if view is None or view["id"] != view_id:
        raise RefusedError("This view is closed, or another lies on top of it.")
    return view


def _with_files(world: World, user: User, blocks: list[Json], values: Json) -> Json:
    """Upload what was picked, as Slack's client does, and name the files as payloads do."""
    uploaded: Json = {block_id: dict(actions) for block_id, actions in values.items()}
    for element in elements_in(blocks):
        value = values.get(element.block_id, {}).get(element.action_id, {})
        if element.type != "file_input" or not value.get("files"):
            continue
        files = [
            writing.upload(world, user, picked["name"], b64decode(picked["content_base64"]))
            for picked in value["files"]
        ]
        shapes = [
            file_json(world.workspace, world.workspace.files[file], base_url=world.base_url)
            for file in files
        ]
        uploaded[element.block_id][element.action_id] = {"type": element.type, "files": shapes}
    return uploaded


def _response_urls(world: World, user: User, blocks: list[Json], values: Json) -> list[Json]:
    """Return an address for each channel picker that asks for one."""
    urls = []
    for element in elements_in(blocks):
        value = values.get(element.block_id, {}).get(element.action_id, {})
        channel = value.get("selected_conversation") or value.get("selected_channel")
        if element.raw.get("response_url_enabled") and channel:
            urls.append(
                {
                    "block_id": element.block_id,
                    "action_id": element.action_id,
                    "channel_id": channel,
                    "response_url": world.response_urls.make(user=user.id, channel=channel),
                }
            )
    return urls


def _follow(world: World, user: User, view: Json, answer: Answer) -> dict[str, str]:
    if answer.error is not None:
        return _trouble(world, user)
    body = answer.body or {}
    modals = world.modals
    try:
        match body.get("response_action"):
            case None:
                modals.pop(user.id)
            case "clear":
                modals.close_all(user.id)
            case "update":
                new = checked_view(body["view"], "modal")
                modals.update(view, user.id, new, hash_=None)
            case "push":
                modals.push(user.id, user.team_id, checked_view(body["view"], "modal"))
            case "errors":
                errors = _of_inputs(view["blocks"], body.get("errors") or {})
                if not errors:
                    return _trouble(world, user)
                modals.refuse(user.id, errors)
                return errors
            case _:
                return _trouble(world, user)
    except (SlackError, KeyError):
        return _trouble(world, user)
    return {}


def _trouble(world: World, user: User) -> dict[str, str]:
    world.workspace.notice(user.id, TROUBLE)
    return {"": TROUBLE}


def _of_inputs(blocks: list[Json], errors: Json) -> dict[str, str]:
    """Keep the errors that name an input block of the view; Slack refuses the others."""
    inputs = {block["block_id"] for block in blocks if block["type"] == "input"}
    if set(errors) - inputs:
        return {}
    return {block_id: str(text) for block_id, text in errors.items()}


def _own_complaints(blocks: list[Json], values: Json) -> dict[str, str]:
    errors = {}
    for element in elements_in(blocks):
        value = values.get(element.block_id, {}).get(element.action_id, {})
        complaint = _complaint(element, value)
        if complaint:
            errors[element.block_id] = complaint
    return errors


def _complaint(element: Element, value: Json) -> str | None:
    if is_empty(value):
        return REQUIRED if element.is_required else None
    if element.type == "file_input":
        return _wrong_kind(element, value["files"])
    if element.type != "plain_text_input":
        return None
    length = len(str(value.get("value")))
    if length < element.raw.get("min_length", 0):
        return f"Must be at least {element.raw['min_length']} characters long."
    if length > element.raw.get("max_length", 3000):
        return f"Must be at most {element.raw.get('max_length', 3000)} characters long."
    return None


def _wrong_kind(element: Element, files: list[Json]) -> str | None:
    wanted = [f".{kind}" for kind in element.raw.get("filetypes", [])]
    if wanted and not all(file["name"].lower().endswith(tuple(wanted)) for file in files):
        return f"Only files of these types: {', '.join(wanted)}."
    if any(len(file["content_base64"]) > LARGEST * 4 / 3 + 4 for file in files):
        return f"Files may be up to {LARGEST // 1_000_000} MB."
    most = element.raw.get("max_files", 10)
    return f"At most {most} files." if len(files) > most else None

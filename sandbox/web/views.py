"""views.*: modals opened with a trigger, and each person's Home."""

import json
from typing import Any

from sandbox.blocks import check_view
from sandbox.errors import SlackError
from sandbox.state.records import Json
from sandbox.web.calls import Call, Method
from sandbox.web.posts import refuse

LARGEST = 250_000


async def open_(call: Call) -> Json:
    """Open a modal for whoever did the thing the trigger came from."""
    view = read_view(call, "modal")
    user = call.world.modals.exchange(call.require("trigger_id"))
    return {"view": call.world.modals.open(user, _team_of(call, user), view)}


async def push(call: Call) -> Json:
    """Lay another modal on the stack."""
    view = read_view(call, "modal")
    user = call.world.modals.exchange(call.require("trigger_id"))
    return {"view": call.world.modals.push(user, _team_of(call, user), view)}


async def update(call: Call) -> Json:
    """Replace an open modal; `hash` guards against a race."""
    view = read_view(call, "modal")
    if not call.has("view_id") and not call.has("external_id"):
        call.require("view_id")
    modals = call.world.modals
    user, found = modals.find(view_id=call.get("view_id"), external_id=call.get("external_id"))
    return {"view": modals.update(found, user, view, hash_=call.get("hash"))}


async def publish(call: Call) -> Json:
    """Replace one person's Home."""
    view = read_view(call, "home")
    if not call.world.manifest.has_home:
        raise SlackError("not_enabled")
    user = call.user(name="user_id")
    team = user.team_id
    home = call.world.modals.publish(user.id, team, view, hash_=call.get("hash"))
    return {"view": home}


def read_view(call: Call, surface: str) -> Json:
    """Read and check the view of a call; views are refused with `invalid_arguments`."""
    view: Any = call.structure("view", error="invalid_arguments")
    if not isinstance(view, dict):
        call.require("view")
        raise SlackError("invalid_arguments")
    return checked_view(view, surface)


def checked_view(view: Json, surface: str) -> Json:
    """Return the view, or raise what Slack answers to a bad one."""
    if len(json.dumps(view).encode()) > LARGEST:
        raise SlackError("view_too_large")
    refuse(check_view(view, surface), code="invalid_arguments")
    return view


def _team_of(call: Call, user_id: str) -> str:
    return call.workspace.users[user_id].team_id


METHODS = {
    "views.open": Method(handler=open_, tier=4),
    "views.push": Method(handler=push, tier=4),
    "views.update": Method(handler=update, tier=4),
    "views.publish": Method(handler=publish, tier=4),
}

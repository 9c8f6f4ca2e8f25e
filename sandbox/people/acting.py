"""People press what the app put before them: buttons and selects in messages, modals and Home."""

from dataclasses import dataclass

from sandbox.elements import WITHOUT_STATE, Element, elements_in, filled_state
from sandbox.errors import RefusedError
from sandbox.people.submitting import payload_view
from sandbox.state.records import Json, Message, User
from sandbox.world import World


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where an element stands: a message, or a view (a modal or the person's Home)."""

    message: Message | None = None
    view: Json | None = None

    @property
    def id(self) -> str:
        """The message's ts or the view's id."""
        if self.message is not None:
            return self.message.ts
        assert self.view is not None
        return str(self.view["id"])

    @property
    def blocks(self) -> list[Json]:
        """The blocks that hold the element."""
        if self.message is not None:
            return self.message.blocks
        assert self.view is not None
        return list(self.view["blocks"])


def find_place(world: World, user: User, where: Json) -> Place:
    """Return what stands at `{channel, ts}` or `{view_id}` now, if this person sees it."""
    if "view_id" in where:
        views = [*world.modals.stacks.get(user.id, []), world.modals.homes.get(user.id)]
        for view in views:
            if view is not None and view["id"] == where["view_id"]:
                return Place(view=view)
        raise RefusedError("This view is closed.")
    messages = world.workspace.messages
    channel, ts = str(where["channel"]), str(where["ts"])
    message = messages.get(channel, ts) or messages.ephemeral(user.id, ts)
    if message is None or user.id not in world.workspace.channels[message.channel].members:
        raise RefusedError("This message is gone.")
    return Place(message=message)


async def press(
    world: World,
    user: User,
    place: Place,
    *,
    block_id: str,
    action_id: str,
    chosen: Json,
    state: Json | None = None,
) -> None:
    """Deliver a click or a choice; `chosen` is the element's part of the action, `state` a view's.

    Raises `RefusedError` when the element is no longer there, as a message may have changed.
    """
    element = _still_there(place, block_id, action_id)
    values = _remember(world, user, place, element, chosen, state)
    if not world.manifest.is_interactive:
        world.workspace.notice(user.id, "This app is not configured to handle this action.")
        return
    trigger_id = world.modals.trigger(user.id)
    payload = world.envelopes.interaction(
        "block_actions", user, team=_team(world, user, place), trigger_id=trigger_id
    )
    payload |= _surroundings(world, user, place, values)
    payload["actions"] = [_action(world, element, chosen)]
    answer = await world.dispatcher.ask("interactive", payload)
    if answer.error is not None:
        world.workspace.notice(user.id, f"{world.manifest.name} did not respond. Try again?")


async def load_options(
    world: World, user: User, place: Place, *, block_id: str, action_id: str, query: str
) -> Json:
    """Ask the app for the options of an external select: `options` or `option_groups`."""
    element = _still_there(place, block_id, action_id)
    payload = world.envelopes.interaction(
        "block_suggestion", user, team=_team(world, user, place), trigger_id=None
    )
    payload |= _surroundings(world, user, place, {})
    payload.pop("response_url", None)
    payload |= {"block_id": element.block_id, "action_id": element.action_id, "value": query}
    answer = await world.dispatcher.ask("interactive", payload, takes_answer=True)
    if answer.error is not None or not answer.body:
        return {"options": []}
    return {k: v for k, v in answer.body.items() if k in ("options", "option_groups")}


def _still_there(place: Place, block_id: str, action_id: str) -> Element:
    for element in elements_in(place.blocks):
        if (element.block_id, element.action_id) == (block_id, action_id):
            return element
    raise RefusedError("That button or field is no longer there.")


def _remember(
    world: World, user: User, place: Place, element: Element, chosen: Json, state: Json | None
) -> Json:
    """Return `state.values` with this choice; Slack keeps what a person chose and typed."""
    key = (user.id, place.id)
    values = filled_state(place.blocks, world.kept_inputs.get(key, {}), state or {})
    if element.type not in WITHOUT_STATE:
        values[element.block_id][element.action_id] = {"type": element.type, **chosen}
    world.kept_inputs[key] = values
    return values


def _team(world: World, user: User, place: Place) -> str:
    """Return the `team` of the payload: the host's for messages, the person's for views."""
    return world.workspace.host.id if place.message is not None else user.team_id


def _surroundings(world: World, user: User, place: Place, values: Json) -> Json:
    message = place.message
    if message is None:
        assert place.view is not None
        view = payload_view(place.view, values)
        return {"container": {"type": "view", "view_id": view["id"]}, "view": view}
    channel = world.workspace.channels[message.channel]
    container: Json = {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": channel.id,
        "is_ephemeral": message.is_ephemeral,
    }
    if message.thread_ts is not None:
        container["thread_ts"] = message.thread_ts
    around: Json = {
        "container": container,
        "channel": {"id": channel.id, "name": channel.payload_name},
        "state": {"values": values},
        "response_url": world.response_urls.make(user=user.id, channel=channel.id, source=message),
    }
    if not message.is_ephemeral:
        around["message"] = world.shapes.message(message)
    return around


def _action(world: World, element: Element, chosen: Json) -> Json:
    action: Json = {
        "type": element.type,
        "action_id": element.action_id,
        "block_id": element.block_id,
        "action_ts": f"{world.clock().timestamp():.6f}",
    }
    for name in ("text", "value", "style", "placeholder", "url"):
        if name in element.raw:
            action[name] = element.raw[name]
    return action | {key: value for key, value in chosen.items() if key != "type"}

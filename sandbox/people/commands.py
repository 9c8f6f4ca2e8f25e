"""People start things: slash commands and shortcuts, which only the host's members can."""

from sandbox.delivery.envelopes import Answer
from sandbox.errors import RefusedError, SlackError
from sandbox.response_urls import Answering
from sandbox.state.records import Channel, Message, User
from sandbox.text import as_sent
from sandbox.web.responses import say as answer_with
from sandbox.world import World


async def run_command(world: World, user: User, channel: Channel, typed: str) -> None:
    """Send a slash command; what Slack itself would say becomes a notice to the person."""
    if user.id not in channel.members:
        raise RefusedError("You are not in this channel.")
    name, _, text = typed.strip().partition(" ")
    command = world.manifest.commands.get(name)
    if command is None or not may_start_things(world, user):
        world.workspace.notice(user.id, f"{name} is not a valid command.")
        return
    if command.should_escape:
        text = as_sent(world.workspace, text, with_names=True)
    url = world.response_urls.make(user=user.id, channel=channel.id)
    payload = world.envelopes.command(
        user,
        channel,
        command=name,
        text=text.strip(),
        trigger_id=world.modals.trigger(user.id),
        url=url,
    )
    answer = await world.dispatcher.ask("slash_commands", payload, takes_answer=True)
    if answer.error is not None:
        error = "operation_timeout" if "timeout" in answer.error else "dispatch_failed"
        world.workspace.notice(user.id, f'{name} failed with the error "{error}"')
        return
    _show_answer(world, user, channel, answer, name=name)


async def run_shortcut(
    world: World, user: User, callback_id: str, *, message: Message | None = None
) -> None:
    """Use a global shortcut, or a message shortcut on `message`."""
    shortcut = world.manifest.shortcuts.get(callback_id)
    wanted = "global" if message is None else "message"
    if shortcut is None or shortcut.kind != wanted or not may_start_things(world, user):
        raise RefusedError(f"There is no {wanted} shortcut {callback_id!r} in this person's menu.")
    kind = "shortcut" if message is None else "message_action"
    trigger_id = world.modals.trigger(user.id)
    payload = world.envelopes.interaction(kind, user, team=user.team_id, trigger_id=trigger_id)
    payload |= {"callback_id": callback_id, "action_ts": f"{world.workspace.now}.000100"}
    if message is not None:
        channel = world.workspace.channels[message.channel]
        payload |= {
            "channel": {"id": channel.id, "name": channel.payload_name},
            "message": world.shapes.message(message),
            "message_ts": message.ts,
            "response_url": world.response_urls.make(user=user.id, channel=channel.id),
        }
    answer = await world.dispatcher.ask("interactive", payload)
    if answer.error is not None:
        world.workspace.notice(user.id, f"{world.manifest.name} did not respond. Try again?")


def may_start_things(world: World, user: User) -> bool:
    """Say whether somebody has commands and shortcuts: the host's members, guests if allowed.

    Source: docs.slack.dev apis/slack-connect; Slack's help on guests and app commands.
    """
    if user.deleted or user.is_ultra_restricted or world.workspace.is_outsider(user):
        return False
    return not user.is_restricted or world.workspace.guests_may_use_commands


def _show_answer(world: World, user: User, channel: Channel, answer: Answer, *, name: str) -> None:
    body = answer.body or {}
    if not any(body.get(key) for key in ("text", "blocks", "attachments")):
        return
    answering = Answering(user=user.id, channel=channel.id, source=None, made=world.elapsed())
    try:
        answer_with(world, answering, body)
    except SlackError as refused:
        world.workspace.notice(user.id, f'{name} failed with the error "{refused.code}"')

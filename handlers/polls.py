"""Ask with `/poll`, take votes by button, window and plain reply, and close."""

import re
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.errors import InvalidError
from bot.domain.poll_words import read_poll
from bot.domain.terms import Side
from handlers import parsing, survey_commands
from handlers.context import Caller
from handlers.desk import Desk
from handlers.views import polls as views
from handlers.views.escaping import to_plain
from handlers.views.ids import Action, Command, Modal

QUOTES = ('"', "“", "„", "«", "»", "”")
FEW = 12
"""Among so few members each is looked up: whether they are five is then what matters."""


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listeners."""
    _register_votes(app, desk)
    _register_card(app, desk)

    @app.command(Command.POLL)
    async def on_poll(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await desk.callers.of_command(body)
        caller.require_staff()
        text = to_plain(str(body.get("text") or "")).strip()
        verb, _, rest = text.partition(" ")
        match verb.lower():
            case "" | "help":
                await ack(views.HELP)
            case _ if verb.lower() == "dates" or text.startswith(QUOTES):
                await ack(await _opened(desk, caller, text))
            case "results" | "list":
                await ack(await survey_commands.results(desk, caller, rest.strip()))
            case "contacts":
                # As Slack sent it: a mention is an id only there.
                raw = str(body.get("text") or "").strip().partition(" ")[2]
                await ack(await survey_commands.contacts(desk, caller, raw))
            case "rejected":
                await ack(await survey_commands.rejected(desk, caller, rest))
            case "themes":
                trigger = body["trigger_id"]
                await survey_commands.themes(desk, client, caller, rest, trigger=trigger)
                await ack()
            case "export":
                sheet = await desk.threads.run(desk.polls.sheet, rest, within=caller.within)
                await ack(views.sheet(rest.strip().upper(), sheet))
            case "close":
                poll = await desk.threads.run(
                    desk.polls.close, rest, caller.actor, within=caller.within
                )
                desk.posted()
                await ack(f"{poll.id} is closed; the client sees how it ended.")
            case "add":
                await _ask_for_option(desk, client, caller, rest, trigger=body["trigger_id"])
                await ack()
            case _:
                raise InvalidError(f'I know no "/poll {verb[:40]}". Write /poll help.')


def _register_votes(app: AsyncApp, desk: Desk) -> None:
    @app.action(re.compile(rf"^{Action.POLL_VOTE}:"))
    async def on_vote(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_interaction(body, channel=parsing.channel_of(body))
        id_, _, number = parsing.value_of(body).partition(":")
        await desk.threads.run(
            desk.polls.press,
            id_,
            int(number),
            caller.person,
            caller.side,
            within=caller.within,
        )
        desk.posted()
        await ack()

    @app.action(Action.POLL_CHANGE)
    async def on_change(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await desk.callers.of_interaction(body, channel=parsing.channel_of(body))
        standing = await desk.threads.run(
            desk.polls.standing,
            parsing.value_of(body),
            within=caller.within,
            user=caller.person.user,
        )
        view = views.choice_modal(standing.poll, standing.own, channel=str(caller.channel))
        await client.views_open(trigger_id=body["trigger_id"], view=view)
        await ack()

    @app.view(Modal.POLL_CHOICE)
    async def on_chosen(body: dict[str, Any], ack: AsyncAck) -> None:
        # A window has no channel of its own; it was opened from a message in this one.
        id_, _, channel = body["view"]["private_metadata"].partition(" ")
        caller = await desk.callers.of_interaction(body, channel=channel)
        numbers = tuple(int(each) for each in parsing.selected(body, "choice"))
        await desk.threads.run(
            desk.polls.choose, id_, numbers, caller.person, caller.side, within=caller.within
        )
        desk.posted()
        await ack()


def _register_card(app: AsyncApp, desk: Desk) -> None:
    @app.action(Action.POLL_ADD)
    async def on_add(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await desk.callers.of_staff(body)
        id_ = parsing.value_of(body)
        await _ask_for_option(desk, client, caller, id_, trigger=body["trigger_id"])
        await ack()

    @app.view(Modal.POLL_OPTION)
    async def on_option(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_staff(body)
        id_, _, channel = body["view"]["private_metadata"].partition(" ")
        _, zones = await _audience(desk, channel, with_staff=True)
        await desk.threads.run(
            desk.polls.add_option,
            id_,
            parsing.typed(body, "option"),
            caller.person,
            within=caller.within,
            zones=zones,
        )
        desk.posted()
        await ack()

    @app.action(re.compile(rf"^{Action.POLL_CHOOSE}:"))
    async def on_choose(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_staff(body)
        id_, _, number = parsing.value_of(body).partition(":")
        await desk.threads.run(
            desk.polls.choose_time, id_, int(number), caller.actor, within=caller.within
        )
        desk.posted()
        await ack()

    @app.action(Action.POLL_CLOSE)
    async def on_close(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_staff(body)
        id_ = parsing.value_of(body)
        await desk.threads.run(desk.polls.close, id_, caller.actor, within=caller.within)
        desk.posted()
        await ack()


async def _opened(desk: Desk, caller: Caller, text: str) -> str:
    asked = read_poll(text)
    caller.require_link()
    channel = str(caller.channel)
    invited, zones = await _audience(desk, channel, with_staff=asked.with_staff)
    poll = await desk.threads.run(
        desk.polls.open, asked, channel, caller.person, invited=invited, zones=zones
    )
    desk.posted()
    return f"{poll.id} is posted here. It is closed by its date, or by /poll close {poll.id}."


async def _ask_for_option(
    desk: Desk, client: AsyncWebClient, caller: Caller, id_: str, *, trigger: str
) -> None:
    standing = await desk.threads.run(desk.polls.standing, id_, within=caller.within)
    await client.views_open(trigger_id=trigger, view=views.option_modal(standing.poll))


async def _audience(
    desk: Desk, channel: str, *, with_staff: bool
) -> tuple[int, frozenset[tuple[Side, str]]]:
    """Return how many people of a channel a poll asks, and the zones in which its people live."""
    staff = await desk.directory.staff()
    members = await desk.directory.members_of(channel) - {desk.installation.bot_user}
    if len(members) > FEW:
        return len(members if with_staff else members - staff.users), frozenset()
    found = [await desk.directory.person(user) for user in sorted(members)]
    people = [each for each in found if each and not (each.is_bot or each.is_deleted)]
    asked = [each for each in people if with_staff or staff.side_of(each) is Side.CLIENT]
    zones = {(staff.side_of(each), each.zone) for each in people if each.zone}
    return len(asked), frozenset(zones)

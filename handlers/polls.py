"""Ask with `/poll`, take votes by button, window and plain reply, and close."""

import re
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.errors import InvalidError
from bot.domain.poll_words import read_poll
from bot.domain.terms import Side
from handlers import parsing, survey_commands
from handlers.context import Caller, Callers
from handlers.desk import Desk
from handlers.steps import Step, Steps
from handlers.views import polls as views
from handlers.views.blocks import Block
from handlers.views.escaping import to_plain
from handlers.views.ids import Action, Command, Modal

QUOTES = ('"', "“", "„", "«", "»", "”")
FEW = 12
"""Among so few members each is looked up: whether they are five is then what matters."""


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listeners."""
    _register_votes(Steps(app, desk, Callers.of_place), desk)
    _register_card(Steps(app, desk), desk)

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
                await ack(f"{poll.id} is closed; the client sees how it ended.")
            case "add":
                view = await desk.threads.run(_option_form, desk, rest, caller.within)
                await client.views_open(trigger_id=body["trigger_id"], view=view)
                await ack()
            case _:
                raise InvalidError(f'I know no "/poll {verb[:40]}". Write /poll help.')


def _register_votes(steps: Steps, desk: Desk) -> None:
    @steps.button(re.compile(rf"^{Action.POLL_VOTE}:"))
    def on_vote(step: Step) -> None:
        id_, _, number = step.about.partition(":")
        person, side = step.caller.person, step.caller.side
        desk.polls.press(id_, int(number), person, side, within=step.within)

    @steps.button(Action.POLL_CHANGE)
    def on_change(step: Step) -> Block:
        user, channel = step.caller.person.user, str(step.caller.channel)
        standing = desk.polls.standing(step.about, within=step.within, user=user)
        return views.choice_modal(standing.poll, standing.own, channel=channel)

    @steps.window(Modal.POLL_CHOICE)
    def on_chosen(step: Step) -> None:
        numbers = tuple(int(each) for each in parsing.selected(step.body, "choice"))
        person, side = step.caller.person, step.caller.side
        desk.polls.choose(step.about, numbers, person, side, within=step.within)


def _register_card(steps: Steps, desk: Desk) -> None:
    @steps.button(Action.POLL_ADD)
    def on_add(step: Step) -> Block:
        return _option_form(desk, step.about, step.within)

    @steps.window(Modal.POLL_OPTION)
    async def on_option(step: Step) -> None:
        _, zones = await _audience(desk, step.beside, with_staff=True)
        await desk.threads.run(
            desk.polls.add_option,
            step.about,
            step.typed("option"),
            step.caller.person,
            within=step.within,
            zones=zones,
        )

    @steps.button(re.compile(rf"^{Action.POLL_CHOOSE}:"))
    def on_choose(step: Step) -> None:
        id_, _, number = step.about.partition(":")
        desk.polls.choose_time(id_, int(number), step.actor, within=step.within)

    @steps.button(Action.POLL_CLOSE)
    def on_close(step: Step) -> None:
        desk.polls.close(step.about, step.actor, within=step.within)


async def _opened(desk: Desk, caller: Caller, text: str) -> str:
    asked = read_poll(text)
    caller.require_link()
    channel = str(caller.channel)
    invited, zones = await _audience(desk, channel, with_staff=asked.with_staff)
    poll = await desk.threads.run(
        desk.polls.open, asked, channel, caller.person, invited=invited, zones=zones
    )
    return f"{poll.id} is posted here. It is closed by its date, or by /poll close {poll.id}."


def _option_form(desk: Desk, id_: str, within: str | None) -> Block:
    return views.option_modal(desk.polls.growing(id_, within=within))


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

"""The words of `/poll` that are about surveys: results, contacts, themes, a rejected batch."""

import re
from typing import Final

from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.errors import InvalidError
from bot.domain.surveys import Role
from bot.services.survey_reading import Axis
from handlers.context import Caller
from handlers.desk import Desk
from handlers.views import polls as poll_views
from handlers.views import survey_results as views
from handlers.views.times import local

LINES: Final = 15
FUNCTION: Final = "function"
_MENTION: Final = re.compile(r"<@([A-Z0-9]+)(?:\|[^>]*)?>")
_ADD: Final = "Write /poll contacts add @person, then decision maker, daily user or quality."


async def results(desk: Desk, caller: Caller, asked: str) -> str:
    """Return how one poll or survey stands, or what surveys say by stage, project or function."""
    reader = caller.person.user
    if asked.lower().startswith("by "):
        word = asked[3:].strip().lower()
        axis = Axis.STAGE if word == FUNCTION else _axis(word)
        found = await desk.threads.run(
            desk.survey_reading.together, axis, within=caller.within, reader=reader
        )
        if word == FUNCTION:
            return views.by_function(found.groups)
        return views.groups(found.groups, names=found.shows_names)
    if asked:
        return await _one(desk, caller, asked)
    return await _list(desk, caller)


async def contacts(desk: Desk, caller: Caller, asked: str) -> str:
    """Name who is asked, or say who is."""
    channel = str(caller.channel)
    verb, _, rest = asked.strip().partition(" ")
    if not verb:
        return views.contacts(await desk.threads.run(desk.survey_contacts.all, channel))
    mention = _MENTION.search(rest)
    if verb not in ("add", "remove") or mention is None:
        raise InvalidError(f'I read "{asked[:60]}". {_ADD}')
    user = mention.group(1)
    if verb == "remove":
        await desk.threads.run(desk.survey_contacts.drop, channel, user, caller.actor)
        return f"<@{user}> is not asked any more about this project."
    person = await desk.directory.person(user)
    if person is None:
        raise InvalidError(f"Slack shows me nobody by that name. {_ADD}")
    side = (await desk.directory.staff()).side_of(person)
    role = _role(rest[mention.end() :])
    contact = await desk.threads.run(
        desk.survey_contacts.add, channel, person, side, role, caller.actor
    )
    return f"<@{user}> is asked about {contact.project} from now on, as {contact.role.words}."


async def rejected(desk: Desk, caller: Caller, asked: str) -> str:
    """Hold surveys because a batch was rejected."""
    what = asked.strip().strip('"“”')
    until = await desk.threads.run(
        desk.survey_contacts.reject, str(caller.channel), what, caller.actor
    )
    when = local(until, caller.person.zone or "UTC")
    return f"Nothing is asked of this client until {when}; then how we handled it is asked once."


async def themes(
    desk: Desk, client: AsyncWebClient, caller: Caller, id_: str, *, trigger: str
) -> None:
    """Open the window in which the themes of a survey's comments are corrected."""
    survey, reviewed = await desk.threads.run(desk.surveys.review, id_, within=caller.within)
    view = views.themes_modal(survey, reviewed, channel=str(caller.channel))
    await client.views_open(trigger_id=trigger, view=view)


async def _one(desk: Desk, caller: Caller, id_: str) -> str:
    if await desk.threads.run(desk.polls.has, id_, within=caller.within):
        found = await desk.threads.run(desk.polls.standing, id_, within=caller.within)
        return poll_views.standing(found.poll, found.tally, voted=found.voted)
    read = await desk.threads.run(
        desk.survey_reading.one, id_, within=caller.within, reader=caller.person.user
    )
    return "\n".join(
        [views.line(read.surveys[0]), views.groups(read.groups, names=read.shows_names)]
    )


async def _list(desk: Desk, caller: Caller) -> str:
    polls = await desk.threads.run(desk.polls.all, within=caller.within)
    surveys = await desk.threads.run(desk.survey_reading.all, within=caller.within)
    lines = [poll_views.line(each.poll, voted=each.voted) for each in polls[:LINES]]
    lines += [views.line(each) for each in surveys[:LINES]]
    lines.append(
        "One: /poll results NON-S-3. Together: /poll results by stage, project, client or function."
    )
    return "\n".join(lines)


def _axis(word: str) -> Axis:
    if word not in set(Axis):
        raise InvalidError(
            f'I cannot put results together by "{word[:40]}". Write by stage, project, client or '
            "function."
        )
    return Axis(word)


def _role(said: str) -> Role:
    word = said.strip().lower().replace(" ", "_")
    if not word:
        return Role.UNKNOWN
    if word not in set(Role):
        raise InvalidError(f'I know no role "{said.strip()[:40]}". {_ADD}')
    return Role(word)

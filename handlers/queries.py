"""List queries and show one: `/query list`, `/query show`."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.domain.errors import InvalidError
from bot.domain.query_filters import parse_filter
from handlers.context import Caller
from handlers.desk import Desk
from handlers.steps import answer
from handlers.views import lists as views
from handlers.views.blocks import Post
from handlers.views.ids import Command

PAGE = 10
HELP = (
    "`/query list`: open queries here (in the triage channel: of all clients). Narrow it with "
    "`mine`, `overdue`, `unowned`, `waiting`, `client NON`, `category quality`, `older 3d`, "
    "`page 2`\n"
    "`/query show NON-Q-7`: everything about one query\n"
    "`/query why NON-Q-7`: the rule that logged it, every interval that was counted, and the sum\n"
    "`/query away until Fri 6 Nov backup @colleague`, `/query back`: who stands in for you\n"
    "Example: `/query list overdue client NON older 3d`"
)


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listener."""

    @app.command(Command.QUERY)
    async def on_query(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_command(body)
        caller.require_staff()
        verb, _, rest = str(body.get("text") or "").strip().partition(" ")
        match verb.lower():
            case "" | "help":
                await ack(HELP)
            case "list":
                await ack(answer(await _listed(desk, caller, rest)))
            case "mine":
                await ack(answer(await _listed(desk, caller, f"mine {rest}")))
            case "show":
                await ack(answer(await _shown(desk, caller, rest)))
            case _:
                raise InvalidError(f'I know no "/query {verb[:40]}". Write /query help.')


async def _listed(desk: Desk, caller: Caller, asked: str) -> Post:
    wanted = parse_filter(asked)
    page = await desk.threads.run(
        desk.queries.page, wanted, within=caller.within, user=caller.person.user, size=PAGE
    )
    return views.listing(
        page.queries,
        at=desk.clock(),
        site_zone=caller.person.zone or "UTC",
        title=f"Open queries, {wanted.words or 'all'} ({page.count})",
        page=wanted.page,
        pages=page.pages,
        on=f"/query list {wanted.words} page".replace("  ", " "),
    )


async def _shown(desk: Desk, caller: Caller, id_: str) -> Post:
    story = await desk.threads.run(desk.queries.story, id_, within=caller.within)
    return views.history(
        story.query,
        story.replies,
        at=desk.clock(),
        site_zone=story.site_zone,
        client_name=story.client_name,
    )

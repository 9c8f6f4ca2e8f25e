"""Tell a client what they ask of the bot by name: their queries, their status, help."""

from typing import assert_never

from bot.clock import Clock
from bot.config import Config
from bot.domain.action_notices import ActionList
from bot.domain.client_notices import ClientHelp, ClientList, ClientStatus
from bot.domain.clients import ChannelLink, Client, Project
from bot.domain.installation import Installation
from bot.domain.letters import Letter
from bot.domain.notices import Notice
from bot.domain.queries import Place
from bot.domain.query_filters import QueryFilter, pages_for
from bot.domain.terms import Word
from bot.services.owed_list import owed_list
from bot.services.update_letters import UpdateLetters
from storage.engine import Database
from storage.query_choices import QueryChoice
from storage.unit import UnitOfWork

LINES = 10
"""Queries in one message; more would not be read."""


class Telling:
    """Answer in the thread, from this channel's client only."""

    def __init__(
        self, database: Database, clock: Clock, installation: Installation, config: Config
    ) -> None:
        self._database = database
        self._clock = clock
        self._installation = installation
        self._config = config
        self._updates = UpdateLetters(installation)

    def tell(self, word: Word, place: Place, *, page: int = 1, cause: str | None = None) -> None:
        """Put the answer to a word; in an unlinked channel there is none."""
        with self._database.unit_of_work() as unit:
            if cause is not None:
                unit.inbox.done(cause)
            link = unit.clients.link(place.channel)
            if link is None:
                return
            letter = Letter(
                notice=self._answer(unit, word, link, page),
                client=link.client,
                team=self._installation.team,
                channel=place.channel,
                thread_ts=place.thread,
                dedupe_key=f"told:{place.channel}:{place.ts}",
            )
            unit.outbox.put(letter, now=self._clock())

    def _answer(self, unit: UnitOfWork, word: Word, link: ChannelLink, page: int) -> Notice:
        client, project = unit.clients.linked(link)
        match word:
            case Word.QUERIES:
                return self._queries(unit, client, project, page)
            case Word.MILESTONES:
                return owed_list(
                    unit,
                    self._config,
                    client,
                    project,
                    now=self._clock(),
                    page=page,
                    bot_name=self._installation.bot_name,
                )
            case Word.ACTIONS:
                return self._actions(unit, client, project, page)
            case Word.STATUS:
                return self._status(unit, client, project)
            case Word.HELP:
                return ClientHelp(bot_name=self._installation.bot_name)
            case _:
                assert_never(word)

    def _queries(self, unit: UnitOfWork, client: Client, project: Project, page: int) -> ClientList:
        theirs = self._theirs(client)
        shown = unit.queries.chosen(theirs, limit=LINES, offset=(page - 1) * LINES)
        return ClientList(
            client_name=client.name,
            queries=tuple(shown),
            site_zone=self._config.sites[project.site].calendar.zone,
            reader_zone=client.zone,
            at=theirs.now,
            page=page,
            pages=pages_for(unit.queries.count(theirs), LINES),
        )

    def _actions(self, unit: UnitOfWork, client: Client, project: Project, page: int) -> ActionList:
        found, count = unit.actions.page(
            client.code, only_open=False, limit=LINES, offset=(page - 1) * LINES
        )
        return ActionList(
            client_name=client.name,
            site_zone=self._config.sites[project.site].calendar.zone,
            actions=tuple(found),
            page=page,
            pages=pages_for(count, LINES),
        )

    def _status(self, unit: UnitOfWork, client: Client, project: Project) -> ClientStatus:
        last = unit.updates.last_published(client.code, project.code)
        return ClientStatus(
            project=project.code,
            open_queries=unit.queries.count(self._theirs(client)),
            bot_name=self._installation.bot_name,
            client_name=client.name,
            reader_zone=client.zone,
            published=last.for_client() if last else None,
            link=self._updates.links_to(unit, [last]).get(last.id, "") if last else "",
        )

    def _theirs(self, client: Client) -> QueryChoice:
        return QueryChoice(wanted=QueryFilter(), within=client.code, user="", now=self._clock())

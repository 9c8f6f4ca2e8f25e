"""Say what became of a query: to the client in its thread, to staff on and under its card.

Everything here works in the caller's unit of work and commits nothing.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from bot.config import Config
from bot.domain.conversations import Reply
from bot.domain.escalation import ClockName, Receiver, rung_key
from bot.domain.installation import Installation
from bot.domain.letters import Letter
from bot.domain.notices import Notice, OpsAlarm
from bot.domain.queries import Place, Query
from bot.domain.query_notices import QueryCard, QueryLogged, StaffNote
from bot.domain.query_states import QueryState
from bot.domain.terms import Priority
from bot.domain.triage_notices import DateAsked, DueChanged, DueChangedTogether
from bot.services.roster import Roster
from storage.unit import UnitOfWork

LINE = 16
"""Digits that tell the lines about one version of a query apart."""

SHOWN = 10
"""Queries in one message; a client asks for the rest by a word."""


class QueryVoice:
    """Put letters about queries in the outbox."""

    def __init__(self, installation: Installation, config: Config) -> None:
        self._installation = installation
        self._config = config

    def tell_logged(self, unit: UnitOfWork, query: Query, *, now: datetime) -> None:
        """Tell the asker that the query is on record; ask which date an unclear one means."""
        self.tell_logged_again(unit, query, now=now)
        if query.named and query.named.at is None:
            asked = DateAsked(query=query, site_zone=self.site_zone(query))
            card = f"date:{query.id}"
            self.tell_client(unit, query, asked, key=card, card=card, now=now)

    def tell_logged_again(self, unit: UnitOfWork, query: Query, *, now: datetime) -> None:
        """Bring the note that a query is on record up to date, in place."""
        notice = QueryLogged(query=query, site_zone=self.site_zone(query))
        if query.priority is Priority.P1:
            notice = self._critical(unit, notice, now=now)
        self.replace_logged(unit, query, notice, now=now)

    def tell_critical(self, unit: UnitOfWork, query: Query, *, now: datetime) -> None:
        """Tell the asker that a query is critical now; nobody is called by a note that changes."""
        self.tell_logged_again(unit, query, now=now)
        logged = QueryLogged(query=query, site_zone=self.site_zone(query))
        notice, key = self._critical(unit, logged, now=now), f"critical:{query.id}:{query.version}"
        self.tell_client(unit, query, notice, key=key, now=now)

    def replace_logged(
        self, unit: UnitOfWork, query: Query, notice: Notice, *, now: datetime
    ) -> None:
        """Put something else in the place of the note that a query is on record."""
        card = f"logged:{query.id}"
        self.tell_client(unit, query, notice, key=f"{card}:{query.version}", card=card, now=now)

    def tell_due(self, unit: UnitOfWork, before: Query, query: Query, *, now: datetime) -> None:
        """Tell the asker the new due times, if they changed and the query is known to them."""
        if owes_anew(before, query):
            self._tell_due(unit, query, now=now)

    def tell_due_together(
        self, unit: UnitOfWork, queries: Sequence[Query], *, now: datetime
    ) -> None:
        """Tell the new due times of many queries in one message a channel; one in its thread."""
        channels: dict[str, list[Query]] = {}
        for query in queries:
            channels.setdefault(query.place.channel, []).append(query)
        for channel, moved in sorted(channels.items()):
            if len(moved) == 1:
                self._tell_due(unit, moved[0], now=now)
                continue
            first = moved[0]
            letter = Letter(
                notice=DueChangedTogether(
                    changes=tuple(map(self._due_changed, moved[:SHOWN])),
                    more=len(moved[SHOWN:]),
                    bot_name=self._installation.bot_name,
                ),
                client=first.client,
                team=self._installation.team,
                channel=channel,
                dedupe_key=f"due-together:{first.id}:{first.version}",
            )
            unit.outbox.put(letter, now=now)

    def _tell_due(self, unit: UnitOfWork, query: Query, *, now: datetime) -> None:
        key = f"due:{query.id}:{query.version}"
        self.tell_client(unit, query, self._due_changed(query), key=key, now=now)

    def _due_changed(self, query: Query) -> DueChanged:
        return DueChanged(query=query, site_zone=self.site_zone(query))

    def tell_client(
        self,
        unit: UnitOfWork,
        query: Query,
        notice: Notice,
        *,
        key: str,
        now: datetime,
        card: str | None = None,
        valid_until: datetime | None = None,
    ) -> None:
        """Put a notice for the query's thread in the client's channel."""
        letter = Letter(
            notice=notice,
            client=query.client,
            team=self._installation.team,
            channel=query.place.channel,
            thread_ts=query.place.thread,
            dedupe_key=key,
            card=card,
            valid_until=valid_until,
        )
        unit.outbox.put(letter, now=now)

    def tell_beside(
        self, unit: UnitOfWork, notice: Notice, *, client: str, place: Place, now: datetime
    ) -> None:
        """Put a notice under a client's own message that is no query by itself."""
        letter = Letter(
            notice=notice,
            client=client,
            team=self._installation.team,
            channel=place.channel,
            thread_ts=place.thread,
            dedupe_key=f"beside:{place.channel}:{place.ts}",
        )
        unit.outbox.put(letter, now=now)

    def tell_operations(
        self, unit: UnitOfWork, text: str, *, client: str, key: str, now: datetime
    ) -> None:
        """Put an alarm in the triage channel."""
        alarm = self._installation.to_triage(OpsAlarm(text=text), client=client, dedupe_key=key)
        unit.outbox.put(alarm, now=now)

    def tell_owner(
        self, unit: UnitOfWork, query: Query, text: str, *, now: datetime, cause: str = ""
    ) -> None:
        """Put a line for the owner under the query's card; see `tell_staff`."""
        self.tell_staff(unit, query, text, to=query.owner, now=now, cause=cause)

    def tell_staff(
        self,
        unit: UnitOfWork,
        query: Query,
        text: str,
        *,
        to: str,
        now: datetime,
        cause: str = "",
    ) -> None:
        """Put a line for one of the staff under the query's card.

        The same line is put once a version of the query: `cause` tells apart what is said in the
        same words of two things without a step of the query in between.
        """
        notice = StaffNote(query_id=query.id, owner=to, text=text)
        line = sha256(f"{cause} {text}".encode()).hexdigest()[:LINE]
        key = f"note:{query.id}:{query.version}:{to}:{line}"
        self.put_under_card(unit, query, notice, key=key, now=now)

    def put_under_card(
        self,
        unit: UnitOfWork,
        query: Query,
        notice: Notice,
        *,
        key: str,
        now: datetime,
        card: str | None = None,
    ) -> None:
        """Put a notice for staff in the thread of the query's card."""
        letter = self._installation.to_triage(
            notice,
            client=query.client,
            thread_of=f"card:{query.id}:1",
            dedupe_key=key,
            card=card,
        )
        unit.outbox.put(letter, now=now)

    def mark_late(
        self, unit: UnitOfWork, late: Sequence[tuple[Query, str]], *, now: datetime
    ) -> None:
        """Show on cards which clock has run out; nothing else of the queries changes."""
        last = unit.queries.last_replies([query.id for query, _ in late])
        for query, clock in late:
            card = self._card(unit, query, last.get(query.id), now=now, fact=f":{clock}")
            unit.outbox.put(card, now=now)

    def site_zone(self, query: Query) -> str:
        """Return the zone of the site that answers the query."""
        return self._config.sites[query.site].calendar.zone

    def put_card(self, unit: UnitOfWork, query: Query, *, now: datetime) -> None:
        """Post a query's card, or edit it in place."""
        last = unit.queries.last_replies([query.id]).get(query.id)
        unit.outbox.put(self._card(unit, query, last, now=now), now=now)

    def _card(
        self, unit: UnitOfWork, query: Query, last: Reply | None, *, now: datetime, fact: str = ""
    ) -> Letter:
        """Return a query's card; `fact` is what is new although its version is not."""
        askers = (unit.clients.person(user) for user in query.also_asked)
        notice = QueryCard(
            query=query,
            client_name=unit.clients.name_of(query.client),
            site_zone=self.site_zone(query),
            at=now,
            last_author=last.author_name if last else "",
            last_words=last.told if last else "",
            last_latest=last.latest_text if last else "",
            also_asked=tuple(person.name for person in askers if person),
            late=query.is_late(now),
            unconfirmed=self._unconfirmed(query),
        )
        return self._installation.to_triage(
            notice,
            client=query.client,
            dedupe_key=f"card:{query.id}:{query.version}{fact}",
            card=f"card:{query.id}",
        )

    def _unconfirmed(self, query: Query) -> tuple[int, ...]:
        """Return the years of unconfirmed days off on which what is owed rests."""
        if not query.state.is_open or query.answer.met_at is not None:
            return ()
        days = self._config.sites[query.site].calendar
        return days.unconfirmed_between(query.asked_at, query.answer.due)

    def _critical(self, unit: UnitOfWork, notice: QueryLogged, *, now: datetime) -> QueryLogged:
        query, clocks = notice.query, unit.clocks.get(notice.query.id)
        since = clocks.terms.first_response.received if clocks else query.asked_at
        pages = {
            rung_key(query.id, ClockName.FIRST_RESPONSE, each) for each in self._config.ladder.p1
        }
        paged = ""
        if query.is_untaken or (clocks and clocks.progress.done & pages):
            roster = Roster(unit, self._config, now=now)
            (user, *_) = roster.addressed(query, (Receiver.ON_CALL,)).people
            paged = roster.owner(user, project=query.project).name
        return replace(
            notice,
            paged=paged,
            emergency_phone=self._config.sites[query.site].emergency_phone,
            critical_since=since if since > query.asked_at else None,
        )


def owes_anew(before: Query, query: Query) -> bool:
    """Return whether its asker has to be told of other due times."""
    return query.state is not QueryState.DETECTED and _owed(before) != _owed(query)


def _owed(query: Query) -> tuple[datetime, datetime]:
    return query.first_response.due, query.answer.due

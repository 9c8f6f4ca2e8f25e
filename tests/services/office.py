"""An office for tests of use cases: a client, a project, people, and what is asked of them."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import count

from bot.config import Config
from bot.domain.clients import ChannelLink, Client, Project
from bot.domain.codec import from_json
from bot.domain.conversations import Spoken
from bot.domain.delivery import PATIENCE, Posted, State
from bot.domain.detection import Reading, Verdict
from bot.domain.escalation_notices import RungLine, RungsReached
from bot.domain.installation import Installation
from bot.domain.letters import Address, Entry
from bot.domain.notices import Notice
from bot.domain.people import Person
from bot.domain.queries import Place, Query
from bot.domain.query_clocks import QueryClocks
from bot.domain.records import Event
from bot.domain.terms import Category, Priority, Side
from bot.services.absences import Absences
from bot.services.delivery import Delivery
from bot.services.departures import Departures
from bot.services.digests import Digests
from bot.services.escalations import Escalations
from bot.services.lateness import Lateness
from bot.services.query_changes import QueryChanges
from bot.services.recounting import Recounting
from storage.engine import Database
from storage.records import Search
from tests.clocks import START, Moving
from tests.configs import configured

HOST = Installation(
    team="T1",
    url="https://nowhere.example/",
    ops_channel="COPS",
    bot_user="UBOT",
    bot_id="BBOT",
    bot_name="liaison",
)
PEOPLE = """
[people.default]
pm = "U0RAVI"
quality = "U0NOOR"
technical = "U0DIYA"
relationship = "U0KAVYA"
site_head = "U0ARJUN"
executive = "U0CHIEF"
on_call = "U0SUNITA"

[sites.HYD]
emergency_phone = "+91 40 5550 0100"
"""
ANNA = Person(user="U0ANNA", team="T2", name="Anna Keller", zone="America/New_York")
RAVI, NOOR, SUNITA = (
    Person(user=f"U0{name.split()[0].upper()}", team="T1", name=name, zone="Asia/Kolkata")
    for name in ("Ravi Menon", "Noor Ali", "Sunita Rao")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A letter as a test looks at it."""

    entry: Entry
    notice: Notice


class Office:
    """Use cases on one database and one clock, as the bot puts them together."""

    def __init__(self, database: Database, clock: Moving, config: Config | None = None) -> None:
        self.database = database
        self.clock = clock
        self.config = config or configured(PEOPLE)
        self.changes = QueryChanges(HOST, self.config)
        common = (database, clock)
        self.escalations = Escalations(*common, HOST, self.config, self.changes)
        self.lateness = Lateness(*common, self.config, self.changes)
        self.absences = Absences(*common, self.config)
        self.departures = Departures(*common, self.config, self.changes)
        self.digests = Digests(*common, HOST, self.config)
        self.recounting = Recounting(*common, HOST, self.config, self.changes)
        self._numbers = count(1)

    def furnish(self) -> None:
        """Link a client's channel and note who is who."""
        with self.database.unit_of_work() as unit:
            unit.clients.put(Client(code="NON", name="Nonesuch", zone="America/New_York"))
            project = Project(client="NON", code="NV-204", site="HYD", owner="U0RAVI")
            unit.clients.put_project(project)
            unit.clients.put_link(self.link())
            for person in (ANNA, RAVI, NOOR, SUNITA):
                unit.clients.remember(person)

    def link(self) -> ChannelLink:
        """Return the link of the client's channel."""
        return ChannelLink(
            channel="C1",
            team="T1",
            client="NON",
            project="NV-204",
            teams=frozenset({"T2"}),
            linked_at=START,
        )

    def asked(
        self,
        *,
        priority: Priority = Priority.P3,
        category: Category = Category.TIMELINE,
        sensitive: bool = False,
    ) -> Query:
        """Let Anna ask something now."""
        now = self.clock()
        ts = f"{now.timestamp():.0f}.{next(self._numbers):06}"
        spoken = Spoken(
            place=Place(team="T1", channel="C1", ts=ts),
            author=ANNA,
            side=Side.CLIENT,
            at=now,
            raw="Is the date safe?",
            text="Is the date safe?",
        )
        reading = Reading(
            verdict=Verdict.YES,
            rule="question mark",
            categories=(category,),
            priority=priority,
            sensitive=sensitive,
        )
        with self.database.unit_of_work() as unit:
            return self.changes.log(
                unit, spoken, reading, link=self.link(), actor=spoken.actor, now=now
            )

    def owned(self) -> Query:
        """Let Anna ask something and Ravi take it, so that its answer alone runs."""
        query = self.asked()
        return self.step(query, query.own(by=RAVI.user, name=RAVI.name, at=self.clock()))

    def step(self, before: Query, after: Query, *, at: datetime | None = None) -> Query:
        """Save a step of a query."""
        now = self.clock()
        with self.database.unit_of_work() as unit:
            return self.changes.save(
                unit,
                before,
                after,
                actor=RAVI.acting_for(Side.CMO),
                action="step",
                at=at or now,
                now=now,
            )

    def clocks(self, query: Query) -> QueryClocks:
        """Return a query's clocks."""
        with self.database.unit_of_work() as unit:
            found = unit.clocks.get(query.id)
        assert found is not None
        return found

    def query(self, id_: str = "NON-Q-1") -> Query:
        """Return a query as it stands."""
        with self.database.unit_of_work() as unit:
            found = unit.queries.get("NON", id_)
        assert found is not None
        return found

    def said(self, kind: type | None = None) -> list[Said]:
        """Return every letter there ever was, oldest first, of one kind of notice or of all."""
        with self.database.snapshot() as unit:
            entries = unit.outbox.entries(tuple(State), limit=1000)
        told = [Said(entry=each, notice=from_json(Notice, each.payload)) for each in entries]
        return [each for each in told if kind is None or isinstance(each.notice, kind)]

    def deliver(self) -> None:
        """Let Slack take every letter that waits."""
        ops = Address(team=HOST.team, channel=HOST.ops_channel)
        patience = replace(PATIENCE, pace=timedelta())
        delivery = Delivery(self.database, self.clock, ops=ops, patience=patience)
        assert delivery.hold_relay()
        delivery.recover()
        while parcels := delivery.next_parcels(100):
            for parcel in parcels:
                delivery.settle(parcel, Posted(ts=f"{next(self._numbers)}.0", text="shown"))
        delivery.release_relay()

    def lines(self) -> list[RungLine]:
        """Return every line of every escalation message, oldest first."""
        notices = [each.notice for each in self.said(RungsReached)]
        return [line for each in notices if isinstance(each, RungsReached) for line in each.lines]

    def recorded(self, id_: str, action: str) -> list[Event]:
        """Return what the record says of a query."""
        with self.database.snapshot() as unit:
            return list(unit.records.all_entries("NON", Search(object_id=id_, action=action)))

"""What is forgotten, what a ground or a hold keeps, and whose words are nobody else's."""

from dataclasses import replace

import pytest
from sqlalchemy import text

from bot.domain.clients import Client, Project
from bot.domain.erasures import Erasure, ErasureState, Ground
from bot.domain.errors import ConflictError, ForbiddenError, InvalidError, NotFoundError
from bot.domain.people import Person
from bot.domain.records import HOUSE, Entry
from bot.domain.redaction import ERASED
from bot.domain.terms import Side
from bot.services.erasures import Erasures
from bot.services.holds import Holds
from bot.services.records import Records
from bot.services.retention import Retention
from storage.engine import Database
from storage.records import Search
from tests.clocks import Moving
from tests.services.ears import Ears
from tests.services.office import ANNA, HOST, NOOR, RAVI
from tests.stored import stored

QUESTION = "Can you send the CoA for lot 003?"
EDITED = "Can you send the CoA for lot 004?"
DANIEL = Person(user="U0DANIEL", team="T2", name="Daniel Osei", zone="America/New_York")


class Forgetful(Ears):
    """An office in which people ask to be forgotten."""

    def __init__(self, database: Database, clock: Moving) -> None:
        super().__init__(database, clock)
        self.furnish()
        self.erasures = Erasures(database, clock, HOST, self.config)
        self.holds = Holds(database, clock)

    def asks(self, person: Person, client: str = "NON") -> Erasure:
        """Let Ravi put a request on record."""
        return self.erasures.ask(
            client, person.user, RAVI.acting_for(Side.CMO), request="by e-mail"
        )

    def forget(self, person: Person, *, ground: Ground, client: str = "NON") -> Erasure:
        """Let Ravi put a request on record and Noor carry it out."""
        return self.erasures.carry_out(
            self.asks(person, client).id,
            NOOR.acting_for(Side.CMO),
            within=None,
            ground=ground,
            reason="art. 17(1)(a)",
        )

    def hold(self, label: str) -> None:
        """Let Noor put a legal hold."""
        actor = NOOR.acting_for(Side.CMO)
        self.holds.put(label, actor, within=None, reason="a claim is expected")

    def verified(self) -> bool:
        """Return whether the record is as it was written."""
        return all(each.holds for each in Records(self.database, self.clock).verify())

    def noted_in_the_house(self) -> None:
        """Let the house's own chain name Anna, as one who could have seen a wrong post."""
        now = self.clock()
        seen = Entry(
            at=now,
            received_at=now,
            actor=RAVI.acting_for(Side.CMO),
            action="wrong post",
            object_id="IMA-W-1",
            after={"seen by": [ANNA.name]},
        )
        with self.database.unit_of_work() as unit:
            unit.records.append(HOUSE, seen)

    def said_of(self, object_id: str) -> str:
        """Return all that the record says of something."""
        with self.database.snapshot() as unit:
            found = unit.records.all_entries("NON", Search(object_id=object_id))
            return "\n".join(each.body or "-" for each in found)


@pytest.fixture
def office(database: Database, clock: Moving) -> Forgetful:
    return Forgetful(database, clock)


def test_with_no_ground_what_somebody_wrote_is_nowhere_and_what_others_wrote_stays(
    office: Forgetful,
) -> None:
    query = office.ask(QUESTION)
    office.edit(query, EDITED)
    office.say("It is safe.", by=RAVI, thread=query.place.thread)
    office.say("Thank you", by=ANNA, thread=query.place.thread)
    office.say("Thank you", by=RAVI, thread=query.place.thread)
    office.say("As Anna Keller says, it is urgent", by=DANIEL, thread=query.place.thread)
    office.noted_in_the_house()
    with office.database.engine.begin() as connection:
        # As a card shows it: cut, so that the words are not to be found in it.
        shown = "UPDATE outbox SET state = 'sent', sent_ts = '1.0', sent_text = 'Can you send …'"
        connection.execute(text(shown))

    done = office.forget(ANNA, ground=Ground.NONE)

    left = stored(office.database)
    gone = (QUESTION, EDITED, "Anna Keller", "Can you send")
    assert not [each for each in gone if each in left]
    assert "As former contact 1 says, it is urgent" in left
    assert office.now_of(query).text == office.now_of(query).parts[0].text == ERASED
    with office.database.snapshot() as unit:
        replies = {each.author: each.text for each in unit.queries.replies(query.id)}
    assert replies[RAVI.user] == "Thank you"
    assert replies[ANNA.user] == ERASED
    assert len(done.erased) == 3
    assert done.kept == 0
    assert office.verified()


def test_a_business_record_keeps_the_words_and_a_hold_the_entries_as_they_are(
    office: Forgetful,
) -> None:
    query = office.ask(QUESTION)
    office.hold("NV-204")
    held = office.forget(ANNA, ground=Ground.NONE)
    sealed = office.said_of(query.id)
    told = office.now_of(query)

    _, kept = office.holds.end("nv-204", NOOR.acting_for(Side.CMO), within="NON", reason="settled")
    free = office.forget(replace(ANNA, name="former contact 1"), ground=Ground.RECORD)

    assert (held.held, held.erased, held.restated) == (("NV-204",), (), ())
    assert [each.id for each in kept] == [held.id]
    assert held.kept == len([line for line in sealed.splitlines() if "Anna Keller" in line])
    assert (told.text, told.asked_by_name) == (QUESTION, "former contact 1")
    # The entries were said with her name; asked again after the hold, they are said without it.
    assert free.id == held.id
    assert free.restated
    after = office.said_of(query.id)
    assert "Anna Keller" not in after
    assert QUESTION in after
    assert "Anna Keller" not in stored(office.database)
    assert office.verified()


def test_a_hold_on_the_client_keeps_all_of_its_record(office: Forgetful) -> None:
    query = office.ask(QUESTION)
    office.hold("NON")
    office.noted_in_the_house()

    done = office.forget(ANNA, ground=Ground.NONE)

    assert (done.restated, done.erased) == ((), ())
    assert "Anna Keller" in office.said_of(query.id)
    with office.database.snapshot() as unit:
        house = str([each.body for each in unit.records.all_entries(HOUSE)])
    assert "Anna Keller" in house


def test_who_is_called_alike_keeps_the_name(office: Forgetful) -> None:
    namesake = replace(DANIEL, name=ANNA.name)
    office.ask(QUESTION, by=ANNA)
    other = office.ask(EDITED, by=namesake)

    office.forget(ANNA, ground=Ground.RECORD)

    assert office.now_of(other).asked_by_name == "Anna Keller"
    assert "Anna Keller" in office.said_of(other.id)
    assert office.now_of(office.query("NON-Q-1")).asked_by_name == "former contact 1"


def test_who_works_for_two_clients_is_forgotten_for_one(office: Forgetful) -> None:
    with office.database.unit_of_work() as unit:
        unit.clients.put(Client(code="UTO", name="Utopos", zone="Europe/London"))
        project = Project(client="UTO", code="NV-204", site="HYD", owner="U0RAVI")
        unit.clients.put_project(project)
        unit.clients.put_link(replace(office.link(), channel="C2", client="UTO", project="NV-204"))
    office.ask(QUESTION)
    spoken = office.spoken(QUESTION)
    office.hearing.hear(replace(spoken, place=replace(spoken.place, channel="C2")))
    with pytest.raises(InvalidError, match="They act for NON and UTO"):
        office.erasures.outlook(ANNA.user, within=None)
    with pytest.raises(InvalidError, match="NON/NV-204, UTO/NV-204"):
        office.hold("NV-204")

    office.forget(ANNA, ground=Ground.RECORD)

    with office.database.snapshot() as unit:
        (ours,), (theirs,) = unit.queries.of_client("NON"), unit.queries.of_client("UTO")
        known = unit.clients.person(ANNA.user)
    assert (ours.asked_by_name, theirs.asked_by_name) == ("former contact 1", "Anna Keller")
    assert known is not None
    assert known.name == "Anna Keller"


def test_what_was_kept_on_a_ground_goes_once_it_is_gone(office: Forgetful) -> None:
    query = office.ask(QUESTION)
    office.forget(ANNA, ground=Ground.RECORD)
    kept = stored(office.database)

    assert office.erasures.outlook(ANNA.user, within=None).name == "former contact 1"
    office.forget(ANNA, ground=Ground.NONE)

    assert QUESTION in kept
    assert QUESTION not in stored(office.database)
    assert office.now_of(query).text == ERASED
    assert office.verified()


def test_whoever_comes_back_and_asks_again_has_the_same_number(office: Forgetful) -> None:
    office.ask(QUESTION)
    first = office.forget(ANNA, ground=Ground.RECORD)
    office.ask(EDITED)
    office.ask("Can you send the protocol?", by=DANIEL)
    with pytest.raises(NotFoundError):
        office.erasures.outlook(DANIEL.user, within="UTO")

    again = office.forget(ANNA, ground=Ground.RECORD)
    other = office.forget(DANIEL, ground=Ground.RECORD)

    assert (first.id, again.id, other.id) == ("NON-E-1", "NON-E-1", "NON-E-2")
    assert again.pseudonym == "former contact 1"
    left = stored(office.database)
    assert "Anna Keller" not in left
    assert "Daniel Osei" not in left
    assert office.verified()


def test_a_company_keeps_its_name_though_it_is_a_persons(office: Forgetful) -> None:
    company = Client(code="KEL", name="Anna Keller Consulting", zone="Europe/Zurich")
    with office.database.unit_of_work() as unit:
        unit.clients.put(company)
    office.ask(QUESTION)

    office.forget(ANNA, ground=Ground.RECORD)

    with office.database.snapshot() as unit:
        assert unit.clients.get("KEL") == company


def test_whoever_leaves_after_being_forgotten_brings_no_name_back(office: Forgetful) -> None:
    office.ask(QUESTION)
    office.forget(ANNA, ground=Ground.RECORD)

    office.departures.depart(replace(ANNA, is_deleted=True))

    with office.database.snapshot() as unit:
        known = unit.clients.person(ANNA.user)
    assert known == replace(ANNA, name="former contact 1", is_deleted=True)


def test_one_alone_decides_nothing_and_nobody_decides_twice(office: Forgetful) -> None:
    office.ask(QUESTION)
    asked = office.asks(ANNA)
    ravi, noor = (each.acting_for(Side.CMO) for each in (RAVI, NOOR))
    with pytest.raises(ConflictError, match="waits for a second person"):
        office.asks(ANNA)
    with pytest.raises(ForbiddenError, match="somebody else decides"):
        office.erasures.refuse(asked.id, ravi, within=None, reason="no")
    with pytest.raises(InvalidError, match="on which ground"):
        office.erasures.refuse(asked.id, noor, within=None, reason=" ")
    with pytest.raises(NotFoundError):
        office.erasures.refuse(asked.id, noor, within="UTO", reason="no")

    refused = office.erasures.refuse(asked.id, noor, within=None, reason="a claim is open")

    assert refused.state is ErasureState.REFUSED
    with pytest.raises(ConflictError, match="refused by Noor Ali already"):
        office.erasures.refuse(asked.id, noor, within=None, reason="no")
    assert "a claim is open" in office.said_of(asked.id)
    assert office.query().asked_by_name == "Anna Keller"


def test_a_hold_stands_once_and_keeps_deliveries_until_it_ends(
    office: Forgetful, database: Database, clock: Moving
) -> None:
    actor = NOOR.acting_for(Side.CMO)
    office.hold("NV-204")
    with pytest.raises(ConflictError, match="under legal hold already"):
        office.hold("NV-204")
    with pytest.raises(NotFoundError, match="client or project XX"):
        office.hold("XX")
    with database.snapshot() as unit:
        assert unit.erasures.held_channels() == {"C1"}
    assert Retention(database, clock).forget_bodies() == 0

    office.holds.end("NV-204", actor, within=None, reason="settled")

    assert office.holds.all(within=None) == []
    with pytest.raises(NotFoundError, match="legal hold on NV-204"):
        office.holds.end("NV-204", actor, within=None, reason="settled")
    assert "legal hold put" in office.said_of("NV-204")
    assert "legal hold ended" in office.said_of("NV-204")

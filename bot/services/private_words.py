"""Tell one person, in their conversation with the bot, why nothing came of what they did."""

from collections.abc import Collection

from bot.clock import Clock
from bot.domain.client_notices import ClientNotice, DirectAnswered, TicketRefused
from bot.domain.clients import LinkState
from bot.domain.installation import Installation
from bot.domain.letters import Letter
from bot.domain.people import Person
from bot.domain.queries import Place
from bot.domain.terms import Side
from storage.engine import Database
from storage.unit import UnitOfWork


class PrivateWords:
    """Answer where nobody else reads it; once for each message and person."""

    def __init__(self, database: Database, clock: Clock, installation: Installation) -> None:
        self._database = database
        self._clock = clock
        self._installation = installation

    def refuse_ticket(
        self, place: Place, person: Person, side: Side, *, cause: str | None = None
    ) -> None:
        """Say why a message that is no client's is not logged."""
        notice = TicketRefused(
            side=side, channel=place.channel, link=self._installation.permalink(place)
        )
        key = f"ticket-refused:{place.channel}:{place.ts}:{person.user}"
        self._tell(notice, person, key=key, cause=cause)

    def channels_of(self, person: Person) -> tuple[str, ...]:
        """Return the linked channels that a person's workspace belongs to; none for our own."""
        if person.team == self._installation.team:
            return ()
        with self._database.unit_of_work() as unit:
            return tuple(
                link.channel
                for link in unit.clients.links()
                if person.team in link.teams and link.state is LinkState.LINKED
            )

    def answer_directly(
        self,
        place: Place,
        person: Person,
        side: Side,
        channels: Collection[str],
        *,
        cause: str | None = None,
    ) -> None:
        """Say that nothing is logged of what somebody writes to the bot, and where it is."""
        notice = DirectAnswered(side=side, channels=tuple(channels))
        self._tell(notice, person, key=f"direct:{place.channel}:{place.ts}", cause=cause)

    def _tell(self, notice: ClientNotice, person: Person, *, key: str, cause: str | None) -> None:
        with self._database.unit_of_work() as unit:
            if unit.inbox.is_first(cause):
                self._put(unit, notice, person, key=key)

    def _put(self, unit: UnitOfWork, notice: ClientNotice, person: Person, *, key: str) -> None:
        letter = Letter(
            notice=notice,
            client=None,
            team=self._installation.team,
            channel=person.user,
            to_person=True,
            dedupe_key=key,
        )
        unit.outbox.put(letter, now=self._clock())

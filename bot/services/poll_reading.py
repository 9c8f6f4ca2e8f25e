"""Say how polls stand: to one person, in a list, as a sheet."""

from dataclasses import dataclass

from bot.clock import Clock
from bot.config import Config
from bot.domain.errors import ConflictError
from bot.domain.ids import Kind, client_of
from bot.domain.installation import Installation
from bot.domain.polls import TOO_FEW, Poll, PollState, Tally
from bot.reports.exports import to_csv
from bot.services.poll_changes import PollChanges, find_poll
from bot.services.poll_times import PollTimes
from storage.engine import Database
from storage.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class PollStanding:
    """A poll as somebody may see it; `own` is their own present choice."""

    poll: Poll
    tally: tuple[Tally, ...]
    voted: int
    own: tuple[int, ...] = ()


class PollReading:
    """Use cases that change nothing; `within` as in `Queries`."""

    def __init__(
        self, database: Database, clock: Clock, installation: Installation, config: Config
    ) -> None:
        self._database = database
        self._clock = clock
        self._host = installation.team
        self._changes = PollChanges(installation, config)
        self._times = PollTimes(config)

    def has(self, id_: str, *, within: str | None) -> bool:
        """Return whether an id is a poll's; surveys are numbered with them."""
        with self._database.snapshot() as unit:
            client, full = client_of(id_, Kind.SURVEY)
            return within in (None, client) and unit.polls.get(client, full) is not None

    def growing(self, id_: str, *, within: str | None) -> Poll:
        """Return a poll that takes one more option; raise ConflictError once it is closed."""
        with self._database.unit_of_work() as unit:
            return find_poll(unit, id_, within).require_growing(self._clock())

    def standing(self, id_: str, *, within: str | None, user: str = "") -> PollStanding:
        """Return how a poll stands; before a hidden one closes, only how many have voted."""
        with self._database.unit_of_work() as unit:
            return self._standing(unit, find_poll(unit, id_, within), user=user)

    def all(self, *, within: str | None) -> list[PollStanding]:
        """Return the polls of one client, or of all for internal eyes, newest first."""
        with self._database.unit_of_work() as unit:
            clients = [within] if within is not None else [each.code for each in unit.clients.all()]
            polls = [poll for client in clients for poll in unit.polls.of_client(client)]
            newest = sorted(polls, key=lambda poll: poll.opened_at, reverse=True)
            return [self._standing(unit, poll) for poll in newest]

    def sheet(self, id_: str, *, within: str | None) -> str:
        """Return a poll as CSV: a row an option."""
        standing = self.standing(id_, within=within)
        poll = standing.poll
        if not poll.shows_results(standing.voted):
            if poll.state is PollState.CLOSED:
                raise ConflictError(f"Fewer than five voted on {poll.id}; {TOO_FEW}")
            raise ConflictError(
                f"The results of {poll.id} are hidden until it closes. "
                f"/poll close {poll.id} closes it now."
            )
        rows: list[dict[str, object]] = [
            {
                "poll": standing.poll.id,
                "question": standing.poll.question,
                "option": each.text,
                "votes": each.votes,
                "voted": standing.voted,
                "invited": standing.poll.invited,
                "names": ", ".join(each.names),
            }
            for each in standing.tally
        ]
        # The mark that spreadsheets want at the beginning of a file has no place in a message.
        return to_csv(rows).decode("utf-8-sig")

    def _standing(self, unit: UnitOfWork, poll: Poll, *, user: str = "") -> PollStanding:
        votes = unit.polls.votes(poll)
        return PollStanding(
            poll=poll,
            tally=poll.shown(votes),
            voted=len(votes),
            own=unit.polls.choice_of(poll.id, user) if user else (),
        )

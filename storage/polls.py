"""Keep polls, who voted in them, and what was chosen."""

import secrets
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import update
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from bot.domain.polls import Naming, Poll, PollState, Vote
from storage.poll_rows import (
    PollBallotRow,
    PollRow,
    PollTurnRow,
    PollVoterRow,
    poll_of,
    poll_row,
)


class Polls:
    """Read and write polls; every lookup is within one client or one channel.

    Who votes holds the poll's row locked, so that votes are counted one after the other.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, poll: Poll) -> None:
        """Insert a new poll."""
        self._session.add(poll_row(poll))
        self._session.flush()

    def save(self, poll: Poll) -> None:
        """Write a poll's new state over its old one."""
        self._session.merge(poll_row(poll))
        self._session.flush()

    def get(self, client: str, id_: str) -> Poll | None:
        """Return a poll of one client."""
        row = self._session.exec(_one(client, id_)).first()
        return poll_of(row) if row else None

    def get_for_update(self, client: str, id_: str) -> Poll | None:
        """Return a poll of one client and keep others from changing it meanwhile."""
        row = self._session.exec(_one(client, id_).with_for_update()).first()
        return poll_of(row) if row else None

    def in_channel(self, channel: str, *, limit: int) -> list[Poll]:
        """Return the newest polls of a channel, closed ones included, newest first."""
        found = select(PollRow).where(col(PollRow.channel) == channel)
        newest = found.order_by(col(PollRow.opened_at).desc(), col(PollRow.id).desc()).limit(limit)
        return [poll_of(row) for row in self._session.exec(newest)]

    def of_client(self, client: str) -> list[Poll]:
        """Return a client's polls, oldest first."""
        found = select(PollRow).where(col(PollRow.client) == client)
        ordered = found.order_by(col(PollRow.opened_at), col(PollRow.id))
        return [poll_of(row) for row in self._session.exec(ordered)]

    def due_for_update(self, now: datetime, *, limit: int) -> list[Poll]:
        """Return open polls whose time is over; those another replica is closing are passed by."""
        found = (
            select(PollRow)
            .where(col(PollRow.state) == PollState.OPEN.value, col(PollRow.closes_at) <= now)
            .order_by(col(PollRow.closes_at), col(PollRow.id))
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        return [poll_of(row) for row in self._session.exec(found)]

    def choice_of(self, poll: str, user: str) -> tuple[int, ...]:
        """Return what somebody chose; nothing where they did not vote or the way is cut."""
        ballot = self._ballot(poll, user)
        return tuple(ballot.choices) if ballot else ()

    def cast(self, poll: Poll, *, user: str, name: str, choices: Sequence[int]) -> bool:
        """Put somebody's choice in the place of their last one; return whether it changed."""
        ballot = self._ballot(poll.id, user)
        if ballot is None:
            if not choices:
                return False
            self._first(poll.id, user=user, name=name, choices=choices)
            return True
        if tuple(ballot.choices) == tuple(choices):
            return False
        was = PollTurnRow(ballot=ballot.ballot, turn=ballot.turn, choices=ballot.choices)
        self._session.add(was)
        ballot.choices, ballot.turn = list(choices), ballot.turn + 1
        self._session.add(ballot)
        self._session.flush()
        return True

    def votes(self, poll: Poll) -> list[Vote]:
        """Return what was chosen: with names, in their order, or else in the order of ballots."""
        ballots = select(PollBallotRow.ballot, PollBallotRow.choices).where(
            col(PollBallotRow.poll) == poll.id
        )
        names: dict[str, str] = {}
        if poll.naming is Naming.NAMED:
            voters = select(PollVoterRow.ballot, PollVoterRow.name).where(
                col(PollVoterRow.poll) == poll.id
            )
            names = {ballot: name for ballot, name in self._session.exec(voters) if ballot}
        votes = [
            (
                names.get(ballot, ""),
                ballot,
                Vote(choices=tuple(choices), name=names.get(ballot, "")),
            )
            for ballot, choices in self._session.exec(ballots)
            if choices
        ]
        return [vote for *_, vote in sorted(votes, key=lambda each: each[:2])]

    def cut(self, poll: str) -> None:
        """Forget for good which ballot is whose; that somebody voted stays."""
        theirs = update(PollVoterRow).where(col(PollVoterRow.poll) == poll)
        self._session.connection().execute(theirs.values(ballot=None))

    def _first(self, poll: str, *, user: str, name: str, choices: Sequence[int]) -> None:
        key = secrets.token_hex(16)
        self._session.add(PollBallotRow(ballot=key, poll=poll, choices=list(choices), turn=1))
        self._session.add(PollVoterRow(poll=poll, user=user, name=name, ballot=key))
        self._session.flush()

    def _ballot(self, poll: str, user: str) -> PollBallotRow | None:
        voter = self._session.get(PollVoterRow, (poll, user), populate_existing=True)
        if voter is None or voter.ballot is None:
            return None
        return self._session.get_one(PollBallotRow, voter.ballot, populate_existing=True)


def _one(client: str, id_: str) -> SelectOfScalar[PollRow]:
    return select(PollRow).where(col(PollRow.client) == client, col(PollRow.id) == id_)

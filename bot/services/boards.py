"""Keep the list of what each side owes the other current, one message in each client's channel."""

from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256

from bot.clock import Clock
from bot.config import Config
from bot.domain.codec import to_json
from bot.domain.installation import Installation
from bot.domain.letters import Letter
from bot.services.about import about
from bot.services.owed_list import owed_list
from storage.boards import Board
from storage.engine import Database
from storage.unit import UnitOfWork

BATCH = 50
_ANY_TIME = datetime(2000, 1, 1, tzinfo=UTC)


class Boards:
    """The use case of the tick: a list is edited when what it says has changed, and only then."""

    def __init__(
        self, database: Database, clock: Clock, installation: Installation, config: Config
    ) -> None:
        self._database = database
        self._clock = clock
        self._installation = installation
        self._config = config

    def keep(self) -> int:
        """Bring every list up to date; return how many were looked at."""
        return sum(iter(self._batch, 0))

    def _batch(self) -> int:
        with self._database.unit_of_work() as unit:
            stale = unit.boards.stale(limit=BATCH)
            for board in stale:
                unit.boards.put(self._shown(unit, board))
            return len(stale)

    def _shown(self, unit: UnitOfWork, board: Board) -> Board:
        now = self._clock()
        subject = about(unit, self._config, board.client, board.project)
        notice = owed_list(
            unit,
            self._config,
            subject.client,
            subject.project,
            now=now,
            page=1,
            bot_name=self._installation.bot_name,
        )
        said = to_json(replace(notice, as_of=_ANY_TIME))
        digest = sha256(said.encode()).hexdigest()
        # A plan without any date says nothing yet of who owes what by when.
        dated = board.number or any(row.day for row in notice.rows)
        if digest == board.digest or subject.link is None or not dated:
            return board
        card = card_of(board)
        letter = Letter(
            notice=notice,
            client=board.client,
            team=self._installation.team,
            channel=subject.link.channel,
            dedupe_key=f"{card}:{board.number + 1}",
            card=card,
        )
        unit.outbox.put(letter, now=now)
        return replace(board, digest=digest, number=board.number + 1, pin_at=now)


def card_of(board: Board) -> str:
    """Return the key of the message that a board is."""
    return f"board:{board.client}:{board.project}"

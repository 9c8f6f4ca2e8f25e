"""Keep what clients are known by: names and codes, products told by staff, lots they wrote of."""

from collections.abc import Iterable

from sqlmodel import Field, Session, SQLModel, col, select

from bot.domain.foreign_words import KnownWord, WordKind
from storage.outbox import insert

AT_ONCE = 1000
"""Keys asked for in one statement; databases take so many parameters."""


class KnownWordRow(SQLModel, table=True):
    """A word by which a client is known; `key` is alike however it is written."""

    __tablename__ = "known_words"
    key: str = Field(primary_key=True)
    client: str = Field(primary_key=True, foreign_key="clients.code")
    text: str
    kind: str


class KnownWords:
    """Write known words and find those that a text may mean."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def learn(self, words: Iterable[KnownWord]) -> int:
        """Keep words that are not known yet; return how many were new."""
        rows = [
            {"key": each.key, "client": each.client, "text": each.text, "kind": each.kind.value}
            for each in words
        ]
        if not rows:
            return 0
        adding = insert(self._session.get_bind().dialect)(KnownWordRow).values(rows)
        return self._session.connection().execute(adding.on_conflict_do_nothing()).rowcount

    def forget(self, client: str, key: str) -> bool:
        """Drop a word of a client; return whether there was one."""
        row = self._session.get(KnownWordRow, (key, client))
        if row is None:
            return False
        self._session.delete(row)
        self._session.flush()
        return True

    def of(self, client: str, kind: WordKind) -> list[KnownWord]:
        """Return a client's words of one kind, by how they are written."""
        found = select(KnownWordRow).where(
            col(KnownWordRow.client) == client, col(KnownWordRow.kind) == kind.value
        )
        return [_value(row) for row in self._session.exec(found.order_by(col(KnownWordRow.text)))]

    def among(self, keys: Iterable[str]) -> list[KnownWord]:
        """Return the words that have one of these keys, whoever's they are."""
        wanted = sorted(keys)
        found = []
        for start in range(0, len(wanted), AT_ONCE):
            part = wanted[start : start + AT_ONCE]
            rows = self._session.exec(select(KnownWordRow).where(col(KnownWordRow.key).in_(part)))
            found += [_value(row) for row in rows]
        return found


def _value(row: KnownWordRow) -> KnownWord:
    return KnownWord(client=row.client, text=row.text, kind=WordKind(row.kind))

"""What an administrator could do to the record, and what a check of it must then say."""

from collections.abc import Callable
from datetime import timedelta

from sqlalchemy import Connection, text

from bot.domain.record_checks import Fault
from bot.domain.records import Actor, ActorRole, Entry, Event, Head, empty_chain, seal
from storage.engine import Database
from tests.clocks import START

LENGTH = 6
MIA = Actor(user="U0MIA", team="T0HOST", role=ActorRole.STAFF, name="Mia Berg")
SALT = bytes(16)
Tamper = Callable[[Connection], None]


def entry(n: int, *, said: str = "as it was") -> Entry:
    at = START + timedelta(minutes=n)
    return Entry(
        at=at,
        received_at=at + timedelta(seconds=1),
        actor=MIA,
        action="query.logged",
        object_id=f"NON-Q-{n}",
        after={"said": said},
    )


def tampered(database: Database, tamper: Tamper) -> None:
    """Change the database as an administrator could, past the triggers."""
    with database.engine.begin() as connection:
        if database.is_sqlite:
            connection.execute(text("DROP TRIGGER events_no_update"))
            connection.execute(text("DROP TRIGGER events_no_delete"))
        else:
            connection.execute(text("ALTER TABLE events DISABLE TRIGGER USER"))
        tamper(connection)


def sql(*statements: str) -> Tamper:
    def run(connection: Connection) -> None:
        for statement in statements:
            connection.execute(text(statement))

    return run


def rewrite(event: Event) -> Tamper:
    """Write an event over the one of its number, seal and all."""

    def run(connection: Connection) -> None:
        connection.execute(
            text(
                "UPDATE events SET body = :body, salt = :salt, commitment = :commitment,"
                " prev = :prev, hash = :hash WHERE client = :client AND seq = :seq"
            ),
            {
                name: getattr(event, name)
                for name in ("body", "salt", "commitment", "prev", "hash", "client", "seq")
            },
        )

    return run


def forge_all(connection: Connection) -> None:
    """Rewrite all of the chain, and where it ends, so that it is consistent in itself."""
    head = empty_chain("NON")
    for n in range(1, LENGTH + 1):
        forged = seal(entry(n, said="as we would have liked it"), after=head, salt=SALT)
        rewrite(forged)(connection)
        head = Head(client="NON", seq=n, hash=forged.hash)
    connection.execute(
        text("UPDATE chain_heads SET hash = :hash WHERE client = 'NON'"), {"hash": head.hash}
    )


def forge_one(connection: Connection) -> None:
    """Change the fourth entry and seal it anew in its place."""
    prev = connection.execute(
        text("SELECT prev FROM events WHERE client = 'NON' AND seq = 4")
    ).scalar_one()
    rewrite(seal(entry(4, said="X"), after=Head(client="NON", seq=3, hash=prev), salt=SALT))(
        connection
    )


# name, what is done to NON's chain of six, the first entry that is then wrong, and how
TAMPERS: list[tuple[str, Tamper, int, Fault]] = [
    (
        "an edited text",
        sql(
            "UPDATE events SET body = replace(body, 'as it was', 'as we say it was')"
            " WHERE client = 'NON' AND seq = 3"
        ),
        3,
        Fault.ALTERED_BODY,
    ),
    (
        "another time",
        sql(
            "UPDATE events SET at = (SELECT e.at FROM events e WHERE e.client = 'NON'"
            " AND e.seq = 1) WHERE client = 'NON' AND seq = 3"
        ),
        3,
        Fault.ALTERED_LINK,
    ),
    (
        "another action",
        sql("UPDATE events SET action = 'query.closed' WHERE client = 'NON' AND seq = 3"),
        3,
        Fault.ALTERED_LINK,
    ),
    (
        "another actor to be found by",
        sql("UPDATE events SET actor_user = 'U0EVE' WHERE client = 'NON' AND seq = 3"),
        3,
        Fault.MISFILED,
    ),
    (
        "another object to be found by",
        sql("UPDATE events SET object_id = 'NON-Q-9' WHERE client = 'NON' AND seq = 3"),
        3,
        Fault.MISFILED,
    ),
    (
        "a deleted entry",
        sql("DELETE FROM events WHERE client = 'NON' AND seq = 3"),
        4,
        Fault.MISSING,
    ),
    (
        "two entries that changed places",
        sql(
            "UPDATE events SET seq = 99 WHERE client = 'NON' AND seq = 3",
            "UPDATE events SET seq = 3 WHERE client = 'NON' AND seq = 4",
            "UPDATE events SET seq = 4 WHERE client = 'NON' AND seq = 99",
        ),
        3,
        Fault.UNLINKED,
    ),
    (
        "an entry put in between",
        sql(
            "UPDATE events SET seq = seq + 100 WHERE client = 'NON' AND seq >= 4",
            "UPDATE events SET seq = seq - 99 WHERE client = 'NON' AND seq >= 104",
            "INSERT INTO events (client, seq, at, received_at, action, object_id, actor_user,"
            " actor_team, actor_role, body, salt, commitment, prev, hash) SELECT client, 4, at,"
            " received_at, action, object_id, actor_user, actor_team, actor_role, body, salt,"
            " commitment, 'new', hash FROM events WHERE client = 'NON' AND seq = 3",
        ),
        4,
        Fault.UNLINKED,
    ),
    (
        "another client's entry",
        sql(
            "DELETE FROM events WHERE client = 'NON' AND seq = 4",
            "UPDATE events SET client = 'NON' WHERE client = 'ORC' AND seq = 4",
        ),
        4,
        Fault.UNLINKED,
    ),
    *(
        (
            f"a flipped bit in {column}",
            sql(
                f"UPDATE events SET {column} = CASE WHEN {column} LIKE '0%' THEN '1' ELSE '0' END"
                f" || substr({column}, 2) WHERE client = 'NON' AND seq = 5"
            ),
            5,
            fault,
        )
        for column, fault in (
            ("hash", Fault.ALTERED_LINK),
            ("commitment", Fault.ALTERED_LINK),
            ("prev", Fault.UNLINKED),
            ("salt", Fault.ALTERED_BODY),
        )
    ),
    (
        "half an erasure",
        sql("UPDATE events SET body = NULL WHERE client = 'NON' AND seq = 2"),
        2,
        Fault.HALF_ERASED,
    ),
    ("an entry forged and sealed anew", forge_one, 5, Fault.UNLINKED),
    (
        "a cut tail",
        sql("DELETE FROM events WHERE client = 'NON' AND seq > 4"),
        5,
        Fault.CUT,
    ),
    (
        "an entry past the noted end",
        sql(
            "UPDATE chain_heads SET seq = 5, hash = (SELECT hash FROM events"
            " WHERE client = 'NON' AND seq = 5) WHERE client = 'NON'"
        ),
        6,
        Fault.STRAY,
    ),
]

# What no chain can show by itself: everything agrees, only the anchors do not.
CONSISTENT: list[tuple[str, Tamper, int, Fault]] = [
    ("all rewritten", forge_all, LENGTH, Fault.REWRITTEN),
    (
        "the tail cut, and the noted end with it",
        sql(
            "DELETE FROM events WHERE client = 'NON' AND seq > 4",
            "UPDATE chain_heads SET seq = 4, hash = (SELECT hash FROM events"
            " WHERE client = 'NON' AND seq = 4) WHERE client = 'NON'",
        ),
        5,
        Fault.CUT,
    ),
    (
        "no trace left",
        sql(
            "DELETE FROM events WHERE client = 'NON'",
            "DELETE FROM chain_heads WHERE client = 'NON'",
        ),
        1,
        Fault.CUT,
    ),
]

"""Let the database itself refuse to change or delete an event; only erasure may empty one.

A later revision that changes `events` in batch mode copies the table on SQLite and thereby drops
these triggers: it has to call `upgrade` of this revision's statements again.
"""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

REFUSED = "events are append-only"
KEPT = ("client", "seq", "at", "received_at", "action", "object_id", "commitment", "prev", "hash")
ERASABLE = ("body", "salt", "actor_user", "actor_team", "actor_role")


def upgrade() -> None:
    statements = postgresql() if op.get_bind().dialect.name == "postgresql" else sqlite()
    for statement in statements:
        op.execute(statement)


def sqlite() -> list[str]:
    refuse = f"BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END"
    return [
        f"CREATE TRIGGER events_no_update BEFORE UPDATE ON events WHEN {changed('IS NOT')} {refuse}",
        f"CREATE TRIGGER events_no_delete BEFORE DELETE ON events {refuse}",
    ]


def postgresql() -> list[str]:
    call = "EXECUTE FUNCTION refuse_event_change()"
    return [
        "CREATE FUNCTION refuse_event_change() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION '{REFUSED}'; END $$",
        "CREATE TRIGGER events_no_update BEFORE UPDATE ON events "
        f"FOR EACH ROW WHEN ({changed('IS DISTINCT FROM')}) {call}",
        f"CREATE TRIGGER events_no_delete BEFORE DELETE ON events FOR EACH ROW {call}",
        f"CREATE TRIGGER events_no_truncate BEFORE TRUNCATE ON events FOR EACH STATEMENT {call}",
    ]


def changed(differs: str) -> str:
    moved = [f"NEW.{name} {differs} OLD.{name}" for name in KEPT]
    # Emptying is erasure; any other new value is a forgery.
    forged = [f"(NEW.{name} IS NOT NULL AND NEW.{name} {differs} OLD.{name})" for name in ERASABLE]
    return " OR ".join(moved + forged)


def downgrade() -> None:
    raise NotImplementedError("There is no way down: restore the backup taken before the upgrade.")

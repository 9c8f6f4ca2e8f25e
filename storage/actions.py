"""Keep improvement actions with what brought them about, and hand out those to be looked at."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, func, text, update
from sqlmodel import Field, Session, SQLModel, col, select
from sqlmodel.sql.expression import SelectOfScalar

from bot.domain.action_cycles import Cycle, Referral
from bot.domain.action_states import SETTLED, ActionState
from bot.domain.actions import Action, Origin, OriginKind, Thread
from bot.domain.codec import from_json, to_json
from bot.domain.queries import Promise

_DUE = text("next_at IS NOT NULL")
_OPEN = text("state NOT IN ('closed', 'cancelled')")
_PLAIN = frozenset(
    {
        "id",
        "client",
        "project",
        "site",
        "subject",
        "cause",
        "lead",
        "lead_name",
        "received_at",
        "moved_at",
        "told",
        "reason",
        "version",
    }
)
"""The fields that a row and an action hold alike."""


class ActionRow(SQLModel, table=True):
    """An action as its events say it stands now; one cause has one open action."""

    __tablename__ = "actions"
    __table_args__ = (
        # Nobody judges their own work.
        CheckConstraint("checked_by IS NULL OR checked_by <> owner", name="actions_checker"),
        Index(
            "actions_cause",
            "client",
            "cause",
            unique=True,
            sqlite_where=_OPEN,
            postgresql_where=_OPEN,
        ),
        Index("actions_due", "next_at", sqlite_where=_DUE, postgresql_where=_DUE),
    )
    id: str = Field(primary_key=True)
    client: str = Field(foreign_key="clients.code", index=True)
    project: str
    site: str
    subject: str
    cause: str
    lead: str
    lead_name: str
    received_at: datetime
    acknowledge_by: datetime
    acknowledged_at: datetime | None
    acknowledged_source: str
    state: str
    moved_at: datetime
    channel: str | None
    thread_ts: str | None
    cycles: str
    referral: str | None
    told: str
    reason: str
    owner: str
    due: date | None
    checked_by: str | None
    done: str
    next_at: datetime | None
    looked_at: datetime | None = None
    version: int


class ActionOriginRow(SQLModel, table=True):
    """One thing that was heard; it belongs to one action for good."""

    __tablename__ = "action_origins"
    client: str = Field(primary_key=True, foreign_key="clients.code")
    key: str = Field(primary_key=True)
    action: str = Field(foreign_key="actions.id", index=True)
    number: int
    kind: str
    at: datetime
    words: str
    person: str
    object_id: str


class Actions:
    """Read and write actions; every lookup but the tick's is within one client or internal."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, action: Action, *, next_at: datetime | None) -> None:
        """Write an action as it stands, and when to look at it again."""
        self._session.merge(_row(action, next_at))
        self._session.flush()
        for number, origin in enumerate(action.origins, start=1):
            self._session.merge(_origin_row(action, origin, number))
        self._session.flush()

    def get(self, client: str, id_: str) -> Action | None:
        """Return an action of one client."""
        return self._value(self._one(client, id_))

    def get_for_update(self, client: str, id_: str) -> Action | None:
        """Return an action of one client and keep others from changing it meanwhile."""
        return self._value(self._one(client, id_).with_for_update())

    def open_of_cause_for_update(self, client: str, cause: str) -> Action | None:
        """Return the open action of a cause and keep others from changing it meanwhile."""
        found = select(ActionRow).where(
            col(ActionRow.client) == client,
            col(ActionRow.cause) == cause,
            col(ActionRow.state).not_in(sorted(SETTLED)),
        )
        return self._value(found.with_for_update())

    def of_origin(self, client: str, key: str) -> str | None:
        """Return the id of the action that something belongs to already."""
        row = self._session.get(ActionOriginRow, (client, key))
        return row.action if row else None

    def of_client(self, client: str) -> list[Action]:
        """Return a client's actions, oldest first."""
        found = select(ActionRow).where(col(ActionRow.client) == client)
        return self._values(found.order_by(col(ActionRow.received_at), col(ActionRow.id)))

    def owned(self, owner: str) -> list[Action]:
        """Return the open actions in which somebody has to act, of all clients, oldest first."""
        found = select(ActionRow).where(
            col(ActionRow.owner) == owner, col(ActionRow.state).not_in(sorted(SETTLED))
        )
        return self._values(found.order_by(col(ActionRow.received_at), col(ActionRow.id)))

    def page(
        self, client: str | None, *, only_open: bool, limit: int, offset: int
    ) -> tuple[list[Action], int]:
        """Return a stretch of the actions of one client or of all, newest first, and their sum."""
        conditions = []
        if client is not None:
            conditions.append(col(ActionRow.client) == client)
        if only_open:
            conditions.append(col(ActionRow.state).not_in(sorted(SETTLED)))
        count = self._session.exec(
            select(func.count()).select_from(ActionRow).where(*conditions)
        ).one()
        newest = (col(ActionRow.received_at).desc(), col(ActionRow.id).desc())
        found = select(ActionRow).where(*conditions).order_by(*newest)
        return self._values(found.limit(limit).offset(offset)), count

    def claim_due(self, now: datetime, *, limit: int) -> list[Action]:
        """Take the actions that are to be looked at, the longest due first.

        One statement, so that of several processes each takes others. They stay locked until the
        transaction ends, which has to give each a later `next_at`.
        """
        row = ActionRow
        due = (
            select(row.id)
            .where(col(row.next_at) <= now)
            .order_by(col(row.next_at), col(row.id))
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        claimed = (
            update(row).where(col(row.id).in_(due)).values(looked_at=now).returning(col(row.id))
        )
        taken = self._session.execute(claimed, execution_options={"synchronize_session": False})
        ids = [each.id for each in taken]
        return self._values(select(row).where(col(row.id).in_(ids)).order_by(col(row.next_at)))

    def _one(self, client: str, id_: str) -> SelectOfScalar[ActionRow]:
        return select(ActionRow).where(col(ActionRow.client) == client, col(ActionRow.id) == id_)

    def _value(self, found: SelectOfScalar[ActionRow]) -> Action | None:
        return next(iter(self._values(found)), None)

    def _values(self, found: SelectOfScalar[ActionRow]) -> list[Action]:
        fresh = self._session.exec(found, execution_options={"populate_existing": True})
        rows = fresh.all()
        origins = self._origins([row.id for row in rows])
        return [_action(row, origins.get(row.id, ())) for row in rows]

    def _origins(self, ids: Sequence[str]) -> dict[str, tuple[Origin, ...]]:
        found = select(ActionOriginRow).where(col(ActionOriginRow.action).in_(ids))
        ordered = found.order_by(col(ActionOriginRow.action), col(ActionOriginRow.number))
        origins: dict[str, tuple[Origin, ...]] = {}
        for row in self._session.exec(ordered):
            origins[row.action] = (*origins.get(row.action, ()), _origin(row))
        return origins


def _row(action: Action, next_at: datetime | None) -> ActionRow:
    check = action.cycle.check
    return ActionRow(
        **{name: getattr(action, name) for name in _PLAIN},
        acknowledge_by=action.acknowledged.due,
        acknowledged_at=action.acknowledged.met_at,
        acknowledged_source=action.acknowledged.source,
        state=action.state,
        channel=action.thread.channel if action.thread else None,
        thread_ts=action.thread.ts if action.thread else None,
        cycles=to_json(action.cycles),
        referral=to_json(action.referral) if action.referral else None,
        owner=action.owner,
        due=action.due,
        checked_by=check.by if check else None,
        done=to_json(action.done),
        next_at=next_at,
    )


def _action(row: ActionRow, origins: tuple[Origin, ...]) -> Action:
    cycles: tuple[Cycle, ...] = from_json(tuple[Cycle, ...], row.cycles)
    referral: Referral | None = from_json(Referral, row.referral) if row.referral else None
    done: tuple[str, ...] = from_json(tuple[str, ...], row.done)
    return Action(
        **{name: getattr(row, name) for name in _PLAIN},
        origins=origins,
        acknowledged=Promise(
            due=row.acknowledge_by, met_at=row.acknowledged_at, source=row.acknowledged_source
        ),
        state=ActionState(row.state),
        thread=_thread(row),
        cycles=cycles,
        referral=referral,
        done=done,
    )


def _thread(row: ActionRow) -> Thread | None:
    if row.channel is None or row.thread_ts is None:
        return None
    return Thread(channel=row.channel, ts=row.thread_ts)


def _origin_row(action: Action, origin: Origin, number: int) -> ActionOriginRow:
    return ActionOriginRow(
        client=action.client,
        key=origin.key,
        action=action.id,
        number=number,
        kind=origin.kind,
        at=origin.at,
        words=origin.words,
        person=origin.person,
        object_id=origin.object_id,
    )


def _origin(row: ActionOriginRow) -> Origin:
    return Origin(
        kind=OriginKind(row.kind),
        key=row.key,
        at=row.at,
        words=row.words,
        person=row.person,
        object_id=row.object_id,
    )

"""A person asks to be forgotten: what has to be kept on which ground, and who decided so."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.domain.errors import ConflictError, ForbiddenError, InvalidError


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """A legal hold: what is on record of a client, or of one of its projects, stays as it is.

    `project` is empty for all of a client. A project's hold is on its record: what was asked,
    answered, planned and agreed. What people were asked about us is not part of it.
    """

    client: str
    project: str
    reason: str
    by_name: str
    since: datetime

    @property
    def label(self) -> str:
        """Return what is held, as people name it."""
        return self.project or self.client

    def covers(self, client: str, project: str) -> bool:
        """Return whether something of a project is held."""
        return self.client == client and self.project in ("", project)


class Ground(StrEnum):
    """Why what a person wrote is kept, or that nothing speaks for it (GDPR art. 17(3))."""

    RECORD = "business record"
    NONE = "nothing speaks for keeping it"


class ErasureState(StrEnum):
    """Where a request stands."""

    ASKED = "asked"
    DONE = "carried out"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Traces:
    """How much of a person is kept; `comments` are their own words in surveys."""

    queries: int
    replies: int
    comments: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """One person's request, and what was decided of it.

    There is one for each person of a client, however often they ask: its number is theirs, so
    that "former contact 12" is the same person for good. It never holds their name. `restated`
    and `erased` number entries of the client's record; `kept` counts those a hold kept as they are.
    """

    id: str
    client: str
    user: str
    asked_by: str
    asked_by_name: str
    asked_at: datetime
    request: str
    state: ErasureState = ErasureState.ASKED
    decided_by: str = ""
    decided_by_name: str = ""
    decided_at: datetime | None = None
    ground: Ground | None = None
    reason: str = ""
    held: tuple[str, ...] = ()
    restated: tuple[int, ...] = ()
    erased: tuple[int, ...] = ()
    kept: int = 0
    version: int = 1

    def __post_init__(self) -> None:
        if not self.request.strip():
            raise InvalidError(
                "Say what was asked, when and by which route: By e-mail to privacy@, 3 Nov.",
                field="request",
            )

    @property
    def pseudonym(self) -> str:
        """Return what the person is called once their name is gone."""
        return f"former contact {self.id.rpartition('-')[2]}"

    def again(self, *, by: str, name: str, at: datetime, request: str) -> "Erasure":
        """Take the request of a person who asked before: they came back, or were refused."""
        if self.state is ErasureState.ASKED:
            raise ConflictError(
                f"{self.id} waits for a second person already. Its card stands in triage."
            )
        return Erasure(
            id=self.id,
            client=self.client,
            user=self.user,
            asked_by=by,
            asked_by_name=name,
            asked_at=at,
            request=request,
            version=self.version + 1,
        )

    def carry_out(
        self, *, by: str, name: str, at: datetime, ground: Ground, reason: str
    ) -> "Erasure":
        """Let a second person decide that it is done, and on which ground what stays is kept."""
        decided = self._decided(by=by, name=name, at=at, reason=reason)
        return replace(decided, state=ErasureState.DONE, ground=ground)

    def refuse(self, *, by: str, name: str, at: datetime, reason: str) -> "Erasure":
        """Let a second person decide that nothing is erased, and on which ground."""
        decided = self._decided(by=by, name=name, at=at, reason=reason)
        return replace(decided, state=ErasureState.REFUSED)

    def _decided(self, *, by: str, name: str, at: datetime, reason: str) -> "Erasure":
        if self.state is not ErasureState.ASKED:
            raise ConflictError(
                f"{self.id} was {self.state} by {self.decided_by_name} already. Nothing changed."
            )
        if by == self.asked_by:
            raise ForbiddenError(
                "You put this request on record, so somebody else decides on it. Ask a colleague "
                "to look at its card; nothing is erased until then."
            )
        if not reason.strip():
            raise InvalidError("Say on which ground; it goes on record.", field="reason")
        return replace(
            self,
            decided_by=by,
            decided_by_name=name,
            decided_at=at,
            reason=reason.strip(),
            version=self.version + 1,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What stands of a person now, and what would stay."""

    client: str
    client_name: str
    user: str
    name: str
    traces: Traces
    holds: tuple[Hold, ...]
    years_kept: int

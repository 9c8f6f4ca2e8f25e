"""A text for a client that waits: for its author's last look, or for a second person's yes."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final

from bot.domain.detection.folding import fold
from bot.domain.detection.languages import languages_of
from bot.domain.detection.topic_weights import named_in
from bot.domain.errors import ConflictError, ForbiddenError, InvalidError
from bot.domain.queries import Query
from bot.domain.sla import Policy
from bot.domain.terms import Category, Function


class DraftKind(StrEnum):
    """What the text is: a reply to a query, or the question that makes us wait on the client.

    On an improvement action: that they were heard, how it stands, a word on a step, what we did.
    """

    REPLY = "reply"
    QUESTION = "question"
    HEARD = "heard"
    STANDING = "standing"
    WORD = "word"
    DONE = "done"


class DraftState(StrEnum):
    """Where a text stands on its way to the client."""

    WRITTEN = "written"
    WAITING = "waiting"
    SENT_BACK = "sent_back"
    POSTED = "posted"


_WORDS = {
    DraftState.WRITTEN: "not handed in yet",
    DraftState.WAITING: "waiting for a second person",
    DraftState.SENT_BACK: "sent back",
    DraftState.POSTED: "posted",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A text for the client, in its author's words; nothing of it is posted before it is due.

    `id` names the window it was written in, `about` the query or action it belongs to.
    """

    id: str
    about: str
    client: str
    kind: DraftKind
    author: str
    author_name: str
    text: str
    written_at: datetime
    state: DraftState = DraftState.WRITTEN
    decided_by: str = ""
    decided_by_name: str = ""
    decided_at: datetime | None = None
    reason: str = ""

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise InvalidError("Write the text first.")

    def hand_in(self) -> "Draft":
        """Lay it before a second person."""
        return replace(self._still(DraftState.WRITTEN), state=DraftState.WAITING)

    def post(self) -> "Draft":
        """Post it as its author looked at it; no second person is needed."""
        return replace(self._still(DraftState.WRITTEN), state=DraftState.POSTED)

    def approve(self, *, by: str, name: str, at: datetime) -> "Draft":
        """Let a second person agree to it; raise ForbiddenError for its author."""
        waiting = self._still(DraftState.WAITING)
        if by == self.author:
            raise ForbiddenError(
                "You wrote this text, so somebody else has to approve it. Ask a colleague to "
                "press Approve; nothing is posted until then."
            )
        return replace(
            waiting,
            state=DraftState.POSTED,
            decided_by=by,
            decided_by_name=name,
            decided_at=at,
        )

    def send_back(self, *, by: str, name: str, at: datetime, reason: str) -> "Draft":
        """Return it to its author with a reason; the author may take it back so too."""
        if not reason.strip():
            raise InvalidError("Say what has to change; the author reads it.")
        return replace(
            self._still(DraftState.WAITING),
            state=DraftState.SENT_BACK,
            decided_by=by,
            decided_by_name=name,
            decided_at=at,
            reason=reason.strip(),
        )

    def _still(self, wanted: DraftState) -> "Draft":
        if self.state is not wanted:
            by = f" by {self.decided_by_name}" if self.decided_by_name else ""
            raise ConflictError(f"This text is {_WORDS[self.state]}{by} already. Nothing changed.")
        return self


def needs_second_person(query: Query, policy: Policy, text: str) -> bool:
    """Return whether a text may be posted only once a second person agreed.

    That is decided by what the query is about, and by what the text itself speaks of: an answer to
    a harmless question may name a deviation.
    """
    return bool(subjects_of(query.categories, policy, text))


def is_sensitive(text: str, policy: Policy) -> bool:
    """Return whether a text itself speaks of what a second person has to read before a client."""
    return bool(subjects_of((), policy, text))


def subjects_of(
    categories: Iterable[Category], policy: Policy, *texts: str
) -> tuple[Category, ...]:
    """Return what a second person reads first, of some categories and of what texts speak of."""
    folded = [_EVERYDAY.sub(" ", fold(text)) for text in texts]
    named = (each for text in folded for each in named_in(text, languages_of(text)))
    every = dict.fromkeys((*categories, *named))
    return tuple(each for each in every if policy.categories[each].approval_before_post)


def approving(subjects: Iterable[Category], policy: Policy) -> tuple[Function, ...]:
    """Return whose it is to read what is said of some subjects before a client does."""
    return tuple(dict.fromkeys(policy.categories[each].owners[0] for each in subjects))


_EVERYDAY: Final = re.compile(r"\b(?:sampl(?:e|es|ed|ing)|train(?:ed|ing)|clean(?:ed|ing))\b")
"""A plant's daily steps: a question about one goes to the quality unit, an answer need not."""

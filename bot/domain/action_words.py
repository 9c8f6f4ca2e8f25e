"""What a person writes to the client with a step of an action, at once or once it was agreed to."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.action_notices import ActionWord
from bot.domain.actions import Action
from bot.domain.approvals import Draft, DraftKind
from bot.domain.errors import InvalidError
from bot.domain.records import Actor

IS_THE_STEP = frozenset({DraftKind.HEARD, DraftKind.DONE})
"""Words without which there is no step: while they wait, the step waits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A person's words for the client; `key` names the window they were written in."""

    key: str
    text: str = ""
    kind: DraftKind = DraftKind.WORD

    def required(self, problem: str) -> "Words":
        """Return them; raise InvalidError where there are none."""
        if not self.text.strip():
            raise InvalidError(problem, field="text")
        return self

    def on(self, action: Action) -> "Words":
        """Return what is said of an action: of the quality system the words agreed for that."""
        if self.kind is DraftKind.STANDING and action.referral:
            return replace(self, text=action.referral.words)
        return self

    def draft(self, action: Action, author: Actor, *, at: datetime) -> Draft:
        """Return them as a text that is laid before a second person."""
        written = Draft(
            id=self.key,
            about=action.id,
            client=action.client,
            kind=self.kind,
            author=author.user,
            author_name=author.name,
            text=self.text.strip(),
            written_at=at,
        )
        return written.hand_in()


SILENCE = Words(key="")


def in_words(action: Action, said: Draft) -> ActionWord:
    """Return a person's own words on an action, with their name and that of who agreed."""
    return ActionWord(
        action_id=action.id,
        subject=action.subject,
        author_name=said.author_name,
        text=said.text,
        approved_by=said.decided_by_name,
    )

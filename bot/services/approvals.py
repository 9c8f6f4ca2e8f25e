"""Find who may agree to a text that waits for a second person, ask them, and remind them once.

Everything here works in the caller's unit of work and commits nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.config import Config
from bot.domain.actions import Action
from bot.domain.approvals import Draft, approving, subjects_of
from bot.domain.clients import Project
from bot.domain.installation import Installation
from bot.domain.queries import Query
from bot.domain.sla import Policy
from bot.domain.terms import Category, Function
from bot.domain.triage_notices import ApprovalWanted
from bot.domain.update_words import new_words
from bot.domain.updates import Update
from bot.domain.working_time import add_business, next_opening
from bot.services.roster import Roster
from bot.services.update_letters import card_of
from storage.unit import UnitOfWork

UNREAD = timedelta(hours=4)
"""Working hours after which a text that nobody looked at is brought up once."""

_OTHERS = (Function.PM, Function.RELATIONSHIP, Function.QUALITY)
"""Who is asked where nobody but the author looks after what is spoken of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A text that waits: what it is about, and under which message in triage its letters hang.

    `shown` is the card of the message on which Approve is pressed.
    """

    key: str
    about: str
    text: str
    project: Project
    author: str
    author_name: str
    subjects: tuple[Category, ...]
    policy: Policy
    since: datetime
    under: str
    shown: str
    due: datetime | None = None


class Approvals:
    """What every text that waits for a second person has in common."""

    def __init__(self, installation: Installation, config: Config) -> None:
        self._installation = installation
        self._config = config

    def ask(self, unit: UnitOfWork, waiting: Waiting, *, now: datetime) -> None:
        """Ask now, and again where nobody has read it within working hours.

        What is to go out at an hour is brought up before it, with the update that is due.
        """
        self._put(unit, waiting, now=now, at=None)
        if waiting.due is None:
            calendar = self._config.sites[waiting.project.site].calendar
            later = next_opening(add_business(now, UNREAD, calendar), calendar)
            self._put(unit, waiting, now=now, at=later)

    def decided(self, unit: UnitOfWork, key: str, *, now: datetime) -> None:
        """Ask no more for a text that was decided on."""
        for each in (_first(key), _again(key)):
            unit.outbox.withdraw(each, reason="decided", now=now)

    def people(self, unit: UnitOfWork, waiting: Waiting, *, now: datetime) -> tuple[str, ...]:
        """Return who may agree: who looks after what is spoken of, else the project's others."""
        project = waiting.project
        roster = Roster(unit, self._config, now=now)
        pm = self._config.person_for(Function.PM, project.code) or project.owner

        def present(functions: tuple[Function, ...], *more: str) -> tuple[str, ...]:
            named = [self._config.person_for(each, project.code) for each in functions]
            users = (
                roster.in_place_of(each, project=project.code, otherwise=pm)
                for each in (*named, *more)
                if each
            )
            return tuple(user for user in dict.fromkeys(users) if user != waiting.author)

        theirs = present(approving(waiting.subjects, waiting.policy))
        return theirs or present(_OTHERS, project.owner)

    def all_waiting(self, unit: UnitOfWork) -> Iterator[Waiting]:
        """Yield every text that waits, of all clients: for the manufacturer's eyes only."""
        for draft in unit.drafts.waiting():
            query = unit.queries.get(draft.client, draft.about)
            action = None if query else unit.actions.get(draft.client, draft.about)
            if query is not None:
                yield self.of_reply(unit, query, draft)
            elif action is not None:
                yield self.of_words(unit, action, draft)
        for update in unit.updates.in_review():
            yield self.of_update(unit, update)

    def of_reply(self, unit: UnitOfWork, query: Query, draft: Draft) -> Waiting:
        """Return a text on a query as one that waits."""
        project = self._project(unit, query.client, query.project)
        policy = self._policy(project, query.asked_at)
        subjects = subjects_of(query.categories, policy, draft.text)
        return _of_draft(draft, project, subjects, policy)

    def of_words(self, unit: UnitOfWork, action: Action, draft: Draft) -> Waiting:
        """Return words on an action as a text that waits."""
        project = self._project(unit, action.client, action.project)
        policy = self._policy(project, action.received_at)
        heard = (unit.queries.get(action.client, each.object_id) for each in action.origins)
        categories = [each for query in heard if query for each in query.categories]
        subjects = subjects_of(categories, policy, f"{action.subject}\n{draft.text}")
        return _of_draft(draft, project, subjects, policy)

    def of_update(self, unit: UnitOfWork, update: Update) -> Waiting:
        """Return an update as a text that waits."""
        project = self._project(unit, update.client, update.project)
        policy = self._policy(project, update.written_at)
        before = (
            unit.updates.version(update.client, update.id, update.version - 1)
            if update.version > 1
            else unit.updates.last_published(update.client, update.project)
        )
        reported = [each.dimension for each in update.health if each.needs_second_person]
        return Waiting(
            key=f"{card_of(update)}:{update.edition}",
            about=update.id,
            text=update.headline,
            project=project,
            author=update.author,
            author_name=update.author_name,
            subjects=subjects_of(
                [Category(each.value) for each in reported], policy, *new_words(before, update)
            ),
            policy=policy,
            since=update.written_at,
            under=card_of(update),
            shown=card_of(update),
            due=update.due,
        )

    def _project(self, unit: UnitOfWork, client: str, project: str) -> Project:
        found = unit.clients.project(client, project)
        assert found is not None, "what a client reads is of a project"
        return found

    def _policy(self, project: Project, at: datetime) -> Policy:
        return self._config.policy_for(project.client, at, self._config.sites[project.site])

    def _put(
        self, unit: UnitOfWork, waiting: Waiting, *, now: datetime, at: datetime | None
    ) -> None:
        notice = ApprovalWanted(
            about=waiting.about,
            client_name=unit.clients.name_of(waiting.project.client),
            author_name=waiting.author_name,
            people=self.people(unit, waiting, now=now),
            since=now,
            site_zone=self._config.sites[waiting.project.site].calendar.zone,
            due=waiting.due,
            again=at is not None,
        )
        letter = self._installation.to_triage(
            notice,
            client=waiting.project.client,
            thread_of=waiting.under,
            dedupe_key=_again(waiting.key) if at else _first(waiting.key),
            not_before=at,
        )
        unit.outbox.put(letter, now=now)


def _of_draft(
    draft: Draft, project: Project, subjects: tuple[Category, ...], policy: Policy
) -> Waiting:
    return Waiting(
        key=f"draft:{draft.id}",
        about=draft.about,
        text=draft.text,
        project=project,
        author=draft.author,
        author_name=draft.author_name,
        subjects=subjects,
        policy=policy,
        since=draft.written_at,
        under=f"card:{draft.about}:1",
        shown=f"draft:{draft.id}",
    )


def _first(key: str) -> str:
    return f"approval:{key}"


def _again(key: str) -> str:
    return f"approval:{key}:again"

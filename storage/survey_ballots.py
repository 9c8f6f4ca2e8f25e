"""Keep who was asked in a survey, apart from what was answered and what it is about."""

import secrets
from collections.abc import Collection, Iterable
from dataclasses import replace

from sqlalchemy import delete, update
from sqlmodel import Session, col, func, select

from bot.domain.polls import Naming
from bot.domain.survey_results import Reviewed
from bot.domain.surveys import Invitee, Response, Role, Survey
from bot.domain.themes import Theme
from storage.survey_rows import (
    SurveyInviteeRow,
    SurveyResponseRow,
    SurveyThemeRow,
    SurveyVersionRow,
    answers_of,
)


class SurveyBallots:
    """Read and write invitees, responses and themes; the survey's row is locked by the caller."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def invite(self, survey: str, invitees: Iterable[Invitee]) -> None:
        """Note who is asked."""
        self._session.add_all(
            SurveyInviteeRow(
                survey=survey,
                user=each.user,
                name=each.name,
                role=each.role,
                asked_at=each.asked_at,
                answered=False,
                ballot=None,
            )
            for each in invitees
        )
        self._session.flush()

    def invitee(self, survey: str, user: str) -> Invitee | None:
        """Return somebody who was asked."""
        row = self._session.get(SurveyInviteeRow, (survey, user), populate_existing=True)
        return _invitee(row) if row else None

    def invitees(self, survey: str) -> list[Invitee]:
        """Return who was asked, by name."""
        found = select(SurveyInviteeRow).where(col(SurveyInviteeRow.survey) == survey)
        ordered = found.order_by(col(SurveyInviteeRow.name), col(SurveyInviteeRow.user))
        return [_invitee(row) for row in self._session.exec(ordered)]

    def respond(self, survey: Survey, invitee: Invitee, response: Response) -> Response:
        """Put somebody's answers in the place of their last ones; return them as kept."""
        ballot = invitee.ballot or secrets.token_hex(16)
        row = self._session.get(SurveyResponseRow, ballot, populate_existing=True)
        version = row.version + 1 if row else 1
        if row is not None:
            was = SurveyVersionRow(
                ballot=ballot, version=row.version, answers=row.answers, comment=row.comment
            )
            self._session.add(was)
        named = survey.naming is Naming.NAMED
        self._session.merge(
            SurveyResponseRow(
                ballot=ballot,
                survey=survey.id,
                answers={each.item: each.value for each in response.answers},
                comment=response.comment,
                may_call=response.may_call,
                may_quote=response.may_quote,
                at=response.at if named else None,
                version=version,
            )
        )
        asked = self._session.get_one(SurveyInviteeRow, (survey.id, invitee.user))
        asked.answered, asked.ballot = True, ballot
        self._session.add(asked)
        self._session.flush()
        return replace(response, ballot=ballot, version=version)

    def response_of(self, invitee: Invitee) -> Response | None:
        """Return what somebody answered, while the way to it is not cut."""
        row = self._session.get(SurveyResponseRow, invitee.ballot) if invitee.ballot else None
        return _response(row, None) if row else None

    def reviewed(self, surveys: Collection[Survey]) -> list[Reviewed]:
        """Return the answers to surveys with their themes, in no telling order.

        They carry names where the survey was named.
        """
        named = [survey.id for survey in surveys if survey.naming is Naming.NAMED]
        ids = [survey.id for survey in surveys]
        people = select(SurveyInviteeRow).where(
            col(SurveyInviteeRow.survey).in_(named), col(SurveyInviteeRow.ballot).is_not(None)
        )
        by_ballot = {row.ballot: row for row in self._session.exec(people)}
        found = select(SurveyResponseRow).where(col(SurveyResponseRow.survey).in_(ids))
        responses = [
            _response(row, by_ballot.get(row.ballot))
            for row in self._session.exec(found.order_by(col(SurveyResponseRow.ballot)))
        ]
        themes = self._themes([each.ballot for each in responses])
        return [Reviewed(response=each, themes=themes.get(each.ballot, ())) for each in responses]

    def put_themes(
        self,
        ballot: str,
        themes: Iterable[Theme],
        *,
        client: str,
        quarter: str,
        by: str = "",
    ) -> None:
        """Say what a comment is about; a person's word stands until a person changes it."""
        theirs = select(SurveyThemeRow).where(
            col(SurveyThemeRow.ballot) == ballot, col(SurveyThemeRow.by) != ""
        )
        if not by and self._session.exec(theirs).first():
            return
        gone = delete(SurveyThemeRow).where(col(SurveyThemeRow.ballot) == ballot)
        self._session.connection().execute(gone)
        self._session.add_all(
            SurveyThemeRow(ballot=ballot, theme=theme.value, client=client, quarter=quarter, by=by)
            for theme in themes
        )
        self._session.flush()

    def quarter_of_themes(self, ballot: str) -> str | None:
        """Return in which quarter a comment was made, as far as its themes tell."""
        found = select(SurveyThemeRow.quarter).where(col(SurveyThemeRow.ballot) == ballot)
        return self._session.exec(found).first()

    def times_raised(self, client: str, quarter: str, theme: Theme) -> tuple[int, list[str]]:
        """Return how often a client raised a theme in a quarter, and in which words."""
        found = (
            select(SurveyResponseRow.comment)
            .join(SurveyThemeRow, col(SurveyThemeRow.ballot) == col(SurveyResponseRow.ballot))
            .where(
                col(SurveyThemeRow.client) == client,
                col(SurveyThemeRow.quarter) == quarter,
                col(SurveyThemeRow.theme) == theme.value,
            )
            .order_by(col(SurveyResponseRow.ballot))
        )
        words = list(self._session.exec(found))
        return len(words), words

    def answered(self, survey: str) -> int:
        """Return how many have answered a survey."""
        counted = select(func.count()).where(col(SurveyResponseRow.survey) == survey)
        return self._session.exec(counted).one()

    def cut(self, survey: str) -> None:
        """Forget for good which answers are whose; that somebody answered stays."""
        theirs = update(SurveyInviteeRow).where(col(SurveyInviteeRow.survey) == survey)
        self._session.connection().execute(theirs.values(ballot=None))

    def _themes(self, ballots: Collection[str]) -> dict[str, tuple[Theme, ...]]:
        found = select(SurveyThemeRow.ballot, SurveyThemeRow.theme).where(
            col(SurveyThemeRow.ballot).in_(ballots)
        )
        themes: dict[str, tuple[Theme, ...]] = {}
        for ballot, theme in self._session.exec(found.order_by(col(SurveyThemeRow.theme))):
            themes[ballot] = (*themes.get(ballot, ()), Theme(theme))
        return themes


def _invitee(row: SurveyInviteeRow) -> Invitee:
    return Invitee(
        user=row.user,
        name=row.name,
        role=Role(row.role),
        asked_at=row.asked_at,
        answered=row.answered,
        ballot=row.ballot or "",
    )


def _response(row: SurveyResponseRow, person: SurveyInviteeRow | None) -> Response:
    return Response(
        survey=row.survey,
        ballot=row.ballot,
        answers=answers_of(row.answers),
        comment=row.comment,
        may_call=row.may_call,
        may_quote=row.may_quote,
        user=person.user if person else "",
        name=person.name if person else "",
        role=Role(person.role) if person else Role.UNKNOWN,
        at=row.at,
        version=row.version,
    )

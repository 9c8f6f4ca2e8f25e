"""Give an export its list of surveys and polls: what was asked, of how many, and answered."""

from bot.domain.exports import Scope
from bot.domain.polls import Poll, PollState
from bot.domain.survey_results import Reviewed
from bot.domain.surveys import Survey, is_withheld
from bot.services.export_choices import ExportChoice
from storage.unit import UnitOfWork


def surveys_section(unit: UnitOfWork, scope: Scope) -> list[dict[str, object]]:
    """Return the scope's surveys, then its polls, each oldest first; times are aware.

    Names stand only where people were told so; answers without names as `is_withheld` says.
    """
    choice = ExportChoice(unit, scope)
    surveys = [
        _survey(unit, survey)
        for survey in unit.surveys.of_client(scope.client)
        if choice.holds(survey.id, project=survey.project, is_open=survey.state.is_alive)
    ]
    polls = [
        _poll(unit, poll)
        for poll in unit.polls.of_client(scope.client)
        if choice.holds(poll.id, project=poll.project, is_open=poll.state is PollState.OPEN)
    ]
    return [*surveys, *polls]


def _survey(unit: UnitOfWork, survey: Survey) -> dict[str, object]:
    reviewed = unit.surveys.reviewed([survey])
    withheld = is_withheld([survey], answered=len(reviewed))
    return {
        "id": survey.id,
        "kind": "survey",
        "set": survey.set_code,
        "project": survey.project,
        "about": survey.about,
        "subject": survey.subject,
        "state": survey.state,
        "reason": survey.reason,
        "naming": survey.naming,
        "opened_at": survey.opened_at,
        "closed_at": survey.closed_at,
        "invited": survey.invited,
        "answered": len(reviewed),
        "answers": [] if withheld else [_answer(each) for each in reviewed],
    }


def _answer(reviewed: Reviewed) -> dict[str, object]:
    response = reviewed.response
    return {
        "by": response.user or None,
        "name": response.name or None,
        "role": response.role,
        "at": response.at,
        "values": {each.item: each.value for each in response.answers},
        "comment": response.comment,
        "may_call": response.may_call,
        "may_quote": response.may_quote,
        "themes": list(reviewed.themes),
    }


def _poll(unit: UnitOfWork, poll: Poll) -> dict[str, object]:
    votes = unit.polls.votes(poll)
    tally = poll.tally(votes) if poll.shows_results(len(votes)) else ()
    return {
        "id": poll.id,
        "kind": "poll",
        "project": poll.project,
        "channel": poll.channel,
        "about": poll.question,
        "state": poll.state,
        "naming": poll.naming,
        "opened_by": poll.opened_by,
        "opened_at": poll.opened_at,
        "closes_at": poll.closes_at,
        "closed_at": poll.closed_at,
        "invited": poll.invited,
        "answered": len(votes),
        "options": [
            {"text": each.text, "votes": each.votes, "names": list(each.names)} for each in tally
        ],
        "times": list(poll.times),
        "chosen": poll.chosen or None,
    }

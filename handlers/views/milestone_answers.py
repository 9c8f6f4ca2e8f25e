"""Tell staff in a line or two what their command on milestones has done, and what comes next."""

from collections.abc import Iterable

from bot.domain.baselines import BaselineProposal
from bot.domain.milestone_notices import Moved
from bot.domain.milestones import Milestone
from bot.domain.obligations import Obligation
from bot.domain.terms import Side
from bot.domain.time_words import day_words
from bot.domain.working_dates import days_words
from handlers.views.escaping import escape


def help_text(examples: Iterable[str]) -> str:
    """Return every verb with an example that works."""
    return "\n".join(
        (
            "`/milestone list`: the plan, with what to press · `/milestone import`: paste a table",
            *(f"`{example}`" for example in examples),
            (
                "Reasons: materials, equipment, quality event, client decision pending, client "
                "supply, capacity, regulatory, EHS, scope change, other. `with followers` after a "
                "new date moves what comes after as many working days. The baseline never moves. "
                "`for A9` after what is owed: A9 waits for it. In triage the project comes "
                "first: `/milestone list NV-204`, `/milestone start NV-204 A9`."
            ),
        )
    )


def added(milestone: Milestone) -> str:
    """Confirm a new milestone."""
    if milestone.baseline is None:
        day = f"no date yet: /milestone plan {milestone.code} 19 Oct"
    else:
        day = f"baseline and forecast {day_words(milestone.baseline)}"
    return f"*{milestone.id}* · {escape(milestone.label)} is on record, {day}."


def planned(milestone: Milestone) -> str:
    """Confirm a first date."""
    assert milestone.baseline is not None
    return f"{escape(milestone.label)}: baseline and forecast {day_words(milestone.baseline)}."


def started(milestone: Milestone) -> str:
    """Confirm that work began."""
    return f"{escape(milestone.label)} is in progress."


def unstarted(milestone: Milestone) -> str:
    """Confirm that a start was taken back."""
    return f"{escape(milestone.label)} is planned again, as before it was started."


def moved(milestone: Milestone, *, variance: int, also: Iterable[Moved]) -> str:
    """Confirm a move and say whether the client knows."""
    assert milestone.forecast is not None
    assert milestone.baseline is not None
    names = ", ".join(escape(each.label) for each in also)
    lines = [
        (
            f"{escape(milestone.label)}: forecast {day_words(milestone.forecast)} (baseline "
            f"{day_words(milestone.baseline)}, {days_words(variance)})."
        ),
        f"Moved with it: {names}." if names else "",
        (
            f"The client has not been told. {escape(milestone.owner_name)} finds Tell the client "
            f"in triage, or writes /milestone tell {milestone.code}."
            if milestone.is_untold
            else "The client sees it when they ask."
        ),
    ]
    return " ".join(line for line in lines if line)


def done(milestone: Milestone) -> str:
    """Confirm that a milestone is achieved."""
    assert milestone.actual is not None
    then = " They are asked to accept it." if milestone.needs_acceptance else ""
    label = escape(milestone.label)
    return f"{label} is achieved, {day_words(milestone.actual)}. The client is told.{then}"


def reopened(milestone: Milestone) -> str:
    """Confirm that a "done" was taken back."""
    return f"{escape(milestone.label)} is in progress again. The client sees that and why."


def accepted(milestone: Milestone) -> str:
    """Confirm the client's yes."""
    return f"{escape(milestone.label)} is accepted. This is an acknowledgement, not a signature."


def cancelled(milestone: Milestone) -> str:
    """Confirm that a milestone will not come."""
    return f"{escape(milestone.label)} is cancelled."


def told(milestone: Milestone) -> str:
    """Confirm that the client was told."""
    return f"The client is told of {escape(milestone.label)}, in your words."


def proposed(proposal: BaselineProposal) -> str:
    """Confirm that a new baseline was proposed."""
    return (
        f"Baseline {proposal.version} with {len(proposal.lines)} new dates is proposed to the "
        "client. Until they acknowledge it, the baseline stays."
    )


def planted(count: int, template: str) -> str:
    """Confirm the milestones of a template."""
    return (
        f"{count} milestones of the template {escape(template)} are on record, without dates. "
        "Give each its first one: /milestone plan A9 19 Oct"
    )


def imported(count: int) -> str:
    """Confirm an import."""
    return f"{count} milestones are on record."


def owed(obligation: Obligation) -> str:
    """Confirm what is owed."""
    whose = "The client is asked for it" if obligation.side is Side.CLIENT else "We owe it"
    waits = f" {obligation.milestone} waits until it is confirmed." if obligation.milestone else ""
    return (
        f"*{obligation.id}* · {escape(obligation.text)} by {day_words(obligation.needed_by)}. "
        f"{whose}; reminders are set.{waits}"
    )


def settled(obligation: Obligation) -> str:
    """Confirm what became of something owed."""
    outcome = f": {escape(obligation.outcome)}" if obligation.outcome else ""
    return f"*{obligation.id}* · {obligation.state_words}{outcome}."


def said_sent(obligation: Obligation) -> str:
    """Confirm to the client what they stated, and who takes it from there."""
    return (
        f"*{obligation.id}*: it is noted that you say it is {obligation.kind.statement}. "
        f"{escape(obligation.owner_name)} confirms in the channel once it is received."
    )


def missed(obligation: Obligation) -> str:
    """Confirm that the client is asked again."""
    return f"*{obligation.id}* is still needed. The client was told and is reminded again."


def put_off(obligation: Obligation) -> str:
    """Confirm another day."""
    return f"*{obligation.id}* is needed by {day_words(obligation.needed_by)} now."


def refused(milestone: Milestone) -> str:
    """Confirm the client's "not yet"."""
    owner = escape(milestone.owner_name)
    return f"{escape(milestone.label)} is in progress again. {owner} has your words."


def not_agreed() -> str:
    """Confirm that a new baseline was not agreed with."""
    return "The baseline stays as it is. Your words are on record."

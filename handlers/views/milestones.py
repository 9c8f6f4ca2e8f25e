"""Say what is told of milestones and of what each side owes the other; words only, from values."""

from datetime import date

from bot.domain.baselines import ProposalState
from bot.domain.buffers import Buffer
from bot.domain.milestone_notices import (
    BaselineCard,
    DueReminder,
    MilestoneNote,
    MilestoneNotice,
    MilestoneReached,
    Moved,
    ObligationCard,
    OwedList,
    OwedReminder,
    SentSaid,
    SlipCard,
    SlipTold,
)
from bot.domain.milestones import Milestone
from bot.domain.time_words import day_words
from bot.domain.working_dates import days_words
from handlers.views import blocks, milestone_lists, obligations
from handlers.views.blocks import Post
from handlers.views.escaping import escape
from handlers.views.ids import Action
from handlers.views.times import local


def say(notice: MilestoneNotice) -> Post:  # one case a kind of notice, no logic
    """Return the message for a notice; user text in it is escaped."""
    match notice:
        case SlipCard():
            return slip_card(notice)
        case SlipTold():
            return slip_told(notice)
        case MilestoneReached():
            return reached(notice)
        case ObligationCard():
            return obligations.obligation_card(notice)
        case SentSaid():
            return obligations.sent_said(notice)
        case OwedReminder():
            return obligations.owed_reminder(notice)
        case DueReminder():
            return obligations.due_reminder(notice)
        case BaselineCard():
            return baseline_card(notice)
        case MilestoneNote():
            return note(notice)
        case OwedList():
            return milestone_lists.owed_list(notice)


def slip_card(notice: SlipCard) -> Post:
    """Show staff a moved forecast and ask its owner to tell the client."""
    milestone = notice.milestone
    lines = [
        (
            f"*{milestone.id}* · {_label(milestone)} · {escape(notice.client_name)}: "
            f"{forecast_words(milestone, notice.variance)}"
        ),
        f"Reason: {reason_words(milestone)}.",
        *_also(notice.also),
        _buffer(notice.buffer),
    ]
    if notice.told_at:
        when = local(notice.told_at, notice.site_zone)
        lines.append(f"{escape(notice.told_by)} told the client, {when}.")
        return blocks.post_of(lines)
    lines.append(
        f"<@{milestone.owner}>: the client has not been told. Press Tell the client and write what "
        "they can choose; until then they see the forecast they know."
    )
    tell = blocks.button("Tell the client", Action.TELL_SLIP, milestone.id, style="primary")
    return blocks.post_of(lines, blocks.actions(tell))


def slip_told(notice: SlipTold) -> Post:
    """Tell the client what moved, why, and what they can choose."""
    milestone = notice.milestone
    assert milestone.forecast is not None
    lines = [
        (
            f"*{_label(milestone)}*: the forecast moves from {day_words(notice.before)} to "
            f"{day_words(milestone.forecast)} ({days_words(notice.variance)} against the baseline, "
            f"{_day(milestone.baseline)})."
        ),
        f"Reason: {reason_words(milestone)}.",
        *_also(notice.also),
        f"{notice.buffer.words}." if notice.buffer else "",
        f"What you can choose, from {escape(notice.author_name)}: {escape(notice.options)}",
    ]
    decision = notice.decision
    if decision is None:
        return blocks.post_of(lines)
    lines.append(f"*{decision.id}* · {obligations.needed(decision)}")
    answer = obligations.answer_button(decision.kind, decision.id)
    return blocks.post_of(lines, blocks.actions(answer))


def reached(notice: MilestoneReached) -> Post:
    """Tell the client that a milestone is achieved, or what they said to that."""
    milestone = notice.milestone
    lines = [f"*{_label(milestone)}* · {_achieved(notice)}."]
    if milestone.evidence:
        lines.append(f"Evidence: {'; '.join(escape(text) for text in milestone.evidence)}")
    if notice.said_at:
        when = local(notice.said_at, notice.reader_zone)
        if notice.refused_because:
            said = f"In progress again, {when}. {escape(notice.said_by)}: "
            lines.append(said + escape(notice.refused_because))
        else:
            lines.append(
                f"Accepted by {escape(notice.said_by)}, {when} (an acknowledgement, not a "
                "signature)."
            )
        return blocks.post_of(lines)
    if not milestone.needs_acceptance:
        return blocks.post_of(lines)
    lines.append(
        f"From you: {escape(milestone.client_must)}. Press Accept, or Not yet and say what is "
        "missing."
    )
    accept = blocks.button("Accept", Action.ACCEPT_MILESTONE, milestone.id, style="primary")
    refuse = blocks.button("Not yet", Action.REFUSE_MILESTONE, milestone.id)
    return blocks.post_of(lines, blocks.actions(accept, refuse))


def baseline_card(notice: BaselineCard) -> Post:
    """Ask the client to acknowledge a new baseline, or show what they said."""
    proposal = notice.proposal
    lines = [
        (
            f"*{escape(proposal.project)}* · {escape(proposal.by_name)} proposes baseline "
            f"{proposal.version}: {escape(proposal.reason)}"
        ),
        *(
            f"• {escape(line.label)}: {day_words(line.before)} → {day_words(line.after)}"
            for line in proposal.lines
        ),
    ]
    if proposal.state is not ProposalState.PROPOSED and proposal.decided_at:
        when = local(proposal.decided_at, notice.reader_zone)
        who = escape(proposal.decided_by_name)
        if proposal.state is ProposalState.ACKNOWLEDGED:
            lines.append(f"Acknowledged by {who}, {when} (not a signature).")
        else:
            lines.append(f"Not agreed. {who}, {when}: {escape(proposal.remark)}")
        return blocks.post_of(lines)
    lines.append("Until you answer, the baseline stays as it is.")
    value = str(proposal.version)
    yes = blocks.button("Acknowledge", Action.AGREE_BASELINE, value, style="primary")
    no = blocks.button("Not agreed", Action.REFUSE_BASELINE, value)
    return blocks.post_of(lines, blocks.actions(yes, no))


def note(notice: MilestoneNote) -> Post:
    """Tell a person of ours what happened."""
    who = f"<@{notice.owner}> " if notice.owner else ""
    return blocks.post_of([f"{who}*{notice.item}*: {escape(notice.text)}"])


def _achieved(notice: MilestoneReached) -> str:
    day = f"achieved {day_words(notice.achieved_on)}"
    baseline = notice.milestone.baseline
    if baseline is None or notice.variance is None:
        return day
    return f"{day} (baseline {day_words(baseline)}, {days_words(notice.variance)})"


def forecast_words(milestone: Milestone, variance: int | None) -> str:
    """Return e.g. `forecast Wed 28 Oct 2026 (baseline Mon 19 Oct 2026, +6 BD)`."""
    if milestone.expected is None:
        return "no date yet"
    word = "achieved" if milestone.actual else "forecast"
    against = "" if variance is None else f", {days_words(variance)}"
    return f"{word} {_day(milestone.expected)} (baseline {_day(milestone.baseline)}{against})"


def reason_words(milestone: Milestone) -> str:
    """Return the reason code with its words, as the latest change of the forecast gave them."""
    if milestone.reason is None:
        return "none given"
    return f"{milestone.reason.words}: {escape(milestone.reason_text)}"


def _label(milestone: Milestone) -> str:
    return escape(milestone.label)


def _day(day: date | None) -> str:
    return day_words(day) if day else "none"


def _buffer(buffer: Buffer | None) -> str:
    return f"{buffer.words}: {buffer.third} third, {buffer.third.words}." if buffer else ""


def _also(also: tuple[Moved, ...]) -> list[str]:
    moves = [
        f"{escape(each.label)}: {day_words(each.before)} → {day_words(each.after)}"
        for each in also[:10]
    ]
    if len(also) > 10:
        moves.append(f"and {len(also) - 10} more")
    return [f"What follows it: {'; '.join(moves)}."] if moves else []

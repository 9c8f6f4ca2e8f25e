"""Tell staff how a project's rhythm stands."""

from datetime import time

from bot.domain.cadence import Beat, CadenceStory, SlotState
from bot.domain.calendars import Weekday
from bot.domain.health import INTERNAL, NAMES
from bot.domain.time_words import day_words
from bot.domain.update_notices import RhythmFollowed
from handlers.views import blocks
from handlers.views.blocks import Post
from handlers.views.escaping import escape
from handlers.views.times import both

_STATES = {
    SlotState.OPEN: "not posted yet",
    SlotState.MET: "posted",
    SlotState.LATE: "posted late",
    SlotState.MISSED: "missed",
    SlotState.HELD: "held",
}


def story(told: CadenceStory) -> str:
    """Return how often an update is due, when next, what is shown, and how punctual we were."""
    cadence = told.cadence
    hidden = ", ".join(NAMES[each] for each in sorted(INTERNAL - frozenset(cadence.shown)))
    lines = [
        f"*{escape(cadence.project)}*: {_due(told)}, {_STATES[told.state]}.",
        f"{escape(cadence.campaign)} runs. {_afterwards(told)}" if cadence.usual else "",
        f"On hold until {day_words(cadence.hold_until)}: {escape(cadence.hold_reason)}"
        if cadence.hold_until
        else "",
        "Automatic: the record is posted without approval, and says so."
        if cadence.automatic
        else "",
        f"Internal, not shown to the client: {hidden}." if hidden else "",
        f"In time: {told.punctual} of {told.counted}." if told.counted else "",
    ]
    return "\n".join(line for line in lines if line)


def followed(notice: RhythmFollowed) -> Post:
    """Tell the owner what a campaign does to the updates, and how to have it otherwise."""
    cadence = notice.story.cadence
    project = escape(cadence.project)
    who = f"<@{notice.owner}> *{escape(notice.client_name)}, {project}*:"
    campaign = escape(notice.campaign)
    if cadence.usual:
        text = (
            f"{who} {campaign} is in progress, so from now on {_due(notice.story)}. "
            f"{_afterwards(notice.story)} Otherwise: `/update {project} weekly` holds until then."
        )
    else:
        text = (
            f"{who} {campaign} is not in progress any more, so as before it {_due(notice.story)}. "
            f"To keep it daily: `/update {project} daily`"
        )
    return blocks.told(text)


def _due(told: CadenceStory) -> str:
    cadence = told.cadence
    due = both(told.due, site=told.site_zone, reader=cadence.zone)
    often = _often(cadence.beat, cadence.weekday, cadence.at)
    return f"an update is due {often} {cadence.zone}. Next: {due}"


def _afterwards(told: CadenceStory) -> str:
    usual = told.cadence.usual
    assert usual is not None
    return f"When it ends: {_often(usual.beat, usual.weekday, usual.at)} again."


def _often(beat: Beat, weekday: Weekday, at: time) -> str:
    if beat is Beat.DAILY:
        return f"every day on which both sides work at {at:%H:%M}"
    return f"every {weekday.value.capitalize()} at {at:%H:%M}"

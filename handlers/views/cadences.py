"""Tell staff how a project's rhythm stands."""

from bot.domain.cadence import Beat, CadenceStory, SlotState
from bot.domain.health import INTERNAL, NAMES
from bot.domain.time_words import day_words
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
    hour = f"{cadence.at:%H:%M} {cadence.zone}"
    often = (
        f"every {cadence.weekday.value.capitalize()} at {hour}"
        if cadence.beat is Beat.WEEKLY
        else f"every working day of the client at {hour}"
    )
    due = both(told.due, site=told.site_zone, reader=cadence.zone)
    hidden = ", ".join(NAMES[each] for each in sorted(INTERNAL - frozenset(cadence.shown)))
    stands = f"an update is due {often}. Next: {due}, {_STATES[told.state]}."
    lines = [
        f"*{escape(cadence.project)}*: {stands}",
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

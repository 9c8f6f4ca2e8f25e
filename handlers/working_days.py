"""Count the working days that somebody names by the calendar they live by."""

from bot.dates import Works
from handlers.context import Caller
from handlers.desk import Desk


def works_for(desk: Desk, caller: Caller, *, near: str = "", project: str = "") -> Works:
    """Return which days are working days for a caller.

    Where the channel tells no project it is that of what is `near`: a client, or an id of theirs.
    """
    client = near.partition("-")[0]
    if caller.link is not None:
        client, project = caller.link.client, caller.link.project
    return desk.clients.working_days(client, project, caller.side).works_on

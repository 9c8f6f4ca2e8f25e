"""What is told in the demo: how the workspace is set up, and stories that play themselves."""

from collections.abc import Callable, Sequence

from sandbox.driver import Sandbox
from sandbox.stories import Story
from sandbox.told import (
    a_night_alarm,
    a_poll,
    a_slip_told_early,
    a_time_to_meet,
    a_weekly_update,
    asked_again,
    edited_and_deleted,
    feedback_that_works_twice,
    friday_evening,
    logged_by_an_emoji,
    no_approval,
    the_wall,
    trouble,
    two_questions,
    waiting_on_the_client,
    who_is_forgotten,
)

TELLERS: Sequence[Callable[[Sandbox], Story]] = (
    friday_evening.story,
    two_questions.story,
    asked_again.story,
    waiting_on_the_client.story,
    edited_and_deleted.story,
    who_is_forgotten.story,
    logged_by_an_emoji.story,
    a_night_alarm.story,
    a_slip_told_early.story,
    a_weekly_update.story,
    a_poll.story,
    a_time_to_meet.story,
    no_approval.story,
    the_wall.foreign_id,
    the_wall.third_company,
    the_wall.wrong_channel,
    trouble.gap,
    trouble.lost_reply,
    feedback_that_works_twice.story,
)


def stories(slack: Sandbox) -> Sequence[Story]:
    """Return every story there is, in the order in which they are best read."""
    return [tell(slack) for tell in TELLERS]

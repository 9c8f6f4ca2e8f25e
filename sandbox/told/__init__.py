"""What is told in the demo: how the workspace is set up, and stories that play themselves."""

from collections.abc import Sequence

from sandbox.driver import Sandbox
from sandbox.stories import Story
from sandbox.told import a_slip_told_early, asked_again, friday_evening, two_questions


def stories(slack: Sandbox) -> Sequence[Story]:
    """Return every story there is, in the order in which they are best read."""
    return [
        tell.story(slack)
        for tell in (friday_evening, two_questions, asked_again, a_slip_told_early)
    ]

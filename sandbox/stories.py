"""Guided stories that somebody else brings: the sandbox shows them and lets them be played."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from sandbox.state.records import Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step: who to be (a user id), and what to do, in words."""

    as_user: str
    say: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A story with its steps; `play` does one step by number, or all of them for None."""

    id: str
    title: str
    summary: str
    steps: tuple[Step, ...]
    play: Callable[[int | None], Awaitable[None]]

    def as_json(self) -> Json:
        """Return the story for the page."""
        return {
            "id": self.id,
            "title": self.title,
            "summary": self.summary,
            "steps": [{"as": step.as_user, "say": step.say} for step in self.steps],
        }

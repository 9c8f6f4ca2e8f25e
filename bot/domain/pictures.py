"""What a picture that goes with an update shows, as data: the plan, and the health over weeks."""

from dataclasses import dataclass
from datetime import date

from bot.domain.buffers import Buffer
from bot.domain.health import NAMES, Colour
from bot.domain.terms import Dimension
from bot.domain.time_words import day_words


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanBar:
    """One milestone as the client may see it; variance in working days."""

    label: str
    baseline: date
    expected: date
    is_actual: bool
    variance: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPicture:
    """The milestones of a project; `left_out` are those there is no room for."""

    title: str
    today: date
    bars: tuple[PlanBar, ...]
    buffer: Buffer | None = None
    left_out: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class StripWeek:
    """What was published on a day, a colour for each dimension of the strip."""

    day: date
    colours: tuple[Colour, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StripPicture:
    """The health of a project over its last updates, oldest first."""

    title: str
    dimensions: tuple[Dimension, ...]
    weeks: tuple[StripWeek, ...]

    @property
    def alt_text(self) -> str:
        """Return the picture in words: each dimension's way, changes only."""
        lines = [f"Health of {self.title} over {len(self.weeks)} updates."]
        for row, dimension in enumerate(self.dimensions):
            lines.append(f"{NAMES[dimension]}: {self._way(row)}.")
        return " ".join(lines)[:2000]

    def _way(self, row: int) -> str:
        said: list[str] = []
        before: Colour | None = None
        for week in self.weeks:
            colour = week.colours[row]
            if colour is not before:
                said.append(f"{colour.words.lower()} from {day_words(week.day)}")
            before = colour
        return ", ".join(said)


Picture = PlanPicture | StripPicture

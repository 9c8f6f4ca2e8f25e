"""Read the windows of an update into values, or say by field what cannot be taken."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.dates import read_date
from bot.domain.errors import InvalidError
from bot.domain.health import Colour
from bot.domain.terms import Dimension
from bot.domain.update_forms import ActionInput, DetailsInput, DimensionInput, ReportInput
from bot.domain.updates import DECISIONS, DecisionNeeded, Update
from handlers import parsing
from handlers.desk import Desk
from handlers.steps import Step
from handlers.views.update_forms import UNCHANGED
from handlers.working_days import works_for

Errors = dict[str, str]

NO_DATE = "I read no date in “{}”. Write it like Fri 23 Oct."
TWO_DATES = "I read “{}” as {}. Write the month as a word, like 3 Apr."
PAST = "{} has passed. Write a day to come, like Fri 6 Nov."


class Reader:
    """Read dates in the speaker's zone and gather what cannot be read, by field."""

    def __init__(self, desk: Desk, step: Step, update: Update) -> None:
        self._body = step.body
        self._now = desk.clock()
        self._works = works_for(desk, step.caller, near=update.client, project=update.project)
        self._zone = step.caller.person.zone or "UTC"
        self.errors: Errors = {}

    def require(self) -> None:
        """Raise InvalidError where anything could not be read."""
        if self.errors:
            raise InvalidError.of(self.errors)

    def text(self, field: str) -> str:
        """Return what stands in a field."""
        return parsing.typed(self._body, field)

    def day(self, field: str) -> date | None:
        """Return the day that a field names; None when it is empty or was refused."""
        text = self.text(field)
        if not text:
            return None
        read = read_date(text, now=self._now, zone=self._zone, works=self._works)
        if read.at is None:
            said = TWO_DATES.format(text[:40], read.reading) if read.ambiguous else NO_DATE
            self.errors[field] = said.format(text[:40])
            return None
        if read.past:
            self.errors[field] = PAST.format(read.reading)
            return None
        return read.at.astimezone(ZoneInfo(self._zone)).date()

    def instant(self, field: str) -> datetime | None:
        """Return the instant that a field names; None where it was refused."""
        text = self.text(field)
        read = read_date(text, now=self._now, zone=self._zone, works=self._works)
        if read.at is None:
            self.errors[field] = NO_DATE.format(text[:40])
        return read.at


def report(body: Mapping[str, Any], reader: Reader) -> ReportInput:
    """Return the first window."""
    unchanged = set(parsing.ticked(body, UNCHANGED))
    return ReportInput(
        headline=reader.text("headline"),
        dimensions={
            each: DimensionInput(
                colour=Colour(reader.text(each) or Colour.NOT_REPORTED),
                line=reader.text(f"{each}_line"),
                unchanged=each in unchanged,
            )
            for each in Dimension
        },
        details=reader.text("details"),
        internal=reader.text("internal"),
        next_milestone=reader.text("next_milestone"),
        next_by=reader.day("next_by"),
    )


def details(body: Mapping[str, Any], reader: Reader) -> DetailsInput:
    """Return the second window."""
    fields = body["view"]["state"]["values"]
    return DetailsInput(
        actions={
            each: ActionInput(
                owner=reader.text(f"{each}_owner"),
                action=reader.text(f"{each}_action"),
                by=reader.day(f"{each}_by"),
                evidence=reader.text(f"{each}_evidence"),
            )
            for each in Dimension
            if f"{each}_evidence" in fields
        },
        decisions=tuple(
            found for number in range(DECISIONS) if (found := _decision(reader, number))
        ),
        changed=reader.text("changed"),
    )


def _decision(reader: Reader, number: int) -> DecisionNeeded | None:
    names = [f"decision_{number}_{part}" for part in ("text", "by", "otherwise")]
    text, _, otherwise = (reader.text(name) for name in names)
    by = reader.day(names[1])
    if not text:
        return None
    if by is None and names[1] not in reader.errors:
        reader.errors[names[1]] = "By when do you need it? Write a day, like Fri 23 Oct."
    if not otherwise:
        reader.errors[names[2]] = "Say what happens otherwise; the client has to know."
    return DecisionNeeded(text=text, by=by, otherwise=otherwise) if by and otherwise else None

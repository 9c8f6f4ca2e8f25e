"""What operations are told of the record, as data: anchors, an hour's each in a month's thread."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class AnchorsKept:
    """Begin the thread in which a month's anchors are kept."""

    month: date


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordAnchored:
    """Write down where the record ended at this time."""

    at: datetime
    anchor: str


RecordNotice = AnchorsKept | RecordAnchored

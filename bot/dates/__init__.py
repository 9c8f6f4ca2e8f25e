"""Read dates as people write them, in prose and typed, always to an instant or a question."""

from bot.dates.calendars import Works
from bot.dates.fallback import warm_up
from bot.dates.prose import said_dates
from bot.dates.typed import DateReading, read_date

__all__ = ["DateReading", "Works", "read_date", "said_dates", "warm_up"]

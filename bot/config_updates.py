"""Build the rhythm of updates from the configuration."""

from datetime import time

from bot.config_table import ConfigTable
from bot.domain.calendars import Weekday
from bot.domain.phases import UpdatePolicy


def read_updates(table: ConfigTable) -> UpdatePolicy:
    """Return when updates are due where nobody said otherwise; raise InvalidError."""
    early = table.count("early_percent", 50)
    if early > 100:
        raise table.fail("early_percent", "write a whole number from 1 to 100, such as 50.")
    policy = UpdatePolicy(
        weekday=table.word("weekday", Weekday),
        at=_hour(table, "at"),
        daily_in_campaign=table.flag("daily_in_campaign"),
        early_percent=early,
        summary_weekday=table.word("summary_weekday", Weekday),
        summary_at=_hour(table, "summary_at"),
    )
    table.finish()
    return policy


def _hour(table: ConfigTable, key: str) -> time:
    try:
        return time.fromisoformat(table.text(key, "12:00"))
    except ValueError:
        raise table.fail(key, 'write an hour such as "12:00".') from None

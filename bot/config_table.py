"""Read values out of a TOML table, each error naming the key, what is wrong and an example."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from enum import StrEnum
from typing import TypeVar

from bot.domain.calendars import END_OF_DAY
from bot.domain.errors import InvalidError
from bot.domain.targets import Target

Word = TypeVar("Word", bound=StrEnum)


class ConfigTable:
    """One table of the configuration with the path that leads to it.

    Every reader raises InvalidError. `finish` refuses the keys that nobody asked for, so that a
    misspelt setting is never silently without effect.
    """

    def __init__(self, values: Mapping[str, object], path: str = "") -> None:
        self.values = values
        self._path = path
        self._known: set[str] = set()

    def fail(self, key: str, wrong: str) -> InvalidError:
        """Return the error for a key of this table."""
        return InvalidError(f"{self._full(key)}: {wrong}")

    def finish(self) -> None:
        """Refuse keys that were never read."""
        if unknown := sorted(self.values.keys() - self._known):
            known = ", ".join(sorted(self._known))
            raise self.fail(unknown[0], f"there is no such setting. Known here: {known}.")

    def has(self, key: str) -> bool:
        """Tell whether a key is set."""
        self._known.add(key)
        return key in self.values

    def names(self) -> tuple[str, ...]:
        """Return every key, for tables whose keys are names that people choose."""
        self._known.update(self.values)
        return tuple(self.values)

    def text(self, key: str, example: str) -> str:
        """Read a text that is not empty."""
        value = self._get(key, f'"{example}"')
        if not isinstance(value, str) or not value.strip():
            raise self.fail(key, f'write a text in quotes, such as "{example}".')
        return value.strip()

    def flag(self, key: str) -> bool:
        """Read true or false; false when not set."""
        value = self.values.get(key, False) if self.has(key) else False
        if not isinstance(value, bool):
            raise self.fail(key, "write true or false, without quotes.")
        return value

    def count(self, key: str, example: int) -> int:
        """Read a whole number of at least 1."""
        value = self._get(key, str(example))
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise self.fail(key, f"write a whole number from 1, such as {example}.")
        return value

    def target(self, key: str, example: str) -> Target:
        """Read a target such as "4bh"."""
        written = self.text(key, example)
        try:
            return Target.parse(written)
        except InvalidError as error:
            raise self.fail(key, str(error)) from None

    def word(self, key: str, words: type[Word]) -> Word:
        """Read one of a list of words."""
        return self._word(key, self._get(key, f'"{next(iter(words))}"'), words)

    def words(self, key: str, words: type[Word]) -> tuple[Word, ...]:
        """Read a list of words, each from a list."""
        return tuple(
            self._word(key, value, words) for value in self._list(key, f'["{next(iter(words))}"]')
        )

    def texts(self, key: str, example: str) -> tuple[str, ...]:
        """Read a list of texts; none when not set."""
        if not self.has(key):
            return ()
        values = self._list(key, f'["{example}"]')
        if not all(isinstance(value, str) and value.strip() for value in values):
            raise self.fail(key, f'write a list of texts in quotes, such as ["{example}"].')
        return tuple(str(value).strip() for value in values)

    def counts(self, key: str, example: str) -> tuple[int, ...]:
        """Read a list of whole numbers from 0."""
        values = self._list(key, example)
        if not all(type(value) is int and value >= 0 for value in values):
            raise self.fail(key, f"write a list of whole numbers, such as {example}.")
        return tuple(int(str(value)) for value in values)

    def days(self, key: str) -> frozenset[date]:
        """Read a list of dates; none when not set."""
        if not self.has(key):
            return frozenset()
        return frozenset(self._date(key, value) for value in self._list(key, "[2026-10-02]"))

    def day(self, key: str) -> date:
        """Read a date, quoted or not."""
        return self._date(key, self._get(key, "2027-01-01"))

    def ranges(self, key: str) -> tuple[tuple[date, date], ...]:
        """Read a list of [first date, last date]; none when not set."""
        if not self.has(key):
            return ()
        found = []
        for first, last in self.pairs(key, '[["2026-12-24", "2026-12-31"]]'):
            start, end = self._date(key, first), self._date(key, last)
            if end < start:
                raise self.fail(key, f"{start} to {end} ends before it begins. Swap the dates.")
            found.append((start, end))
        return tuple(found)

    def hours(self, key: str) -> tuple[tuple[time, time], ...]:
        """Read working hours such as [["09:30", "18:00"]], in any order; "24:00" ends a day."""
        return tuple(
            sorted(
                (
                    self._time(key, opens),
                    END_OF_DAY if closes == "24:00" else self._time(key, closes),
                )
                for opens, closes in self.pairs(key, '[["09:30", "18:00"]]')
            )
        )

    def table(self, key: str) -> "ConfigTable":
        """Read a table; an empty one when not set."""
        value = self.values.get(key, {}) if self.has(key) else {}
        if not isinstance(value, dict):
            raise self.fail(key, f"write a table, [{self._full(key)}].")
        return ConfigTable(value, self._full(key))

    def tables(self, key: str) -> tuple["ConfigTable", ...]:
        """Read a list of tables; an empty one when not set."""
        value = self.values.get(key, []) if self.has(key) else []
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            raise self.fail(key, f"write a list of tables, each begun by [[{self._full(key)}]].")
        return tuple(
            ConfigTable(each, f"{self._full(key)}[{n}]") for n, each in enumerate(value, start=1)
        )

    def pairs(self, key: str, example: str) -> Iterator[tuple[object, object]]:
        """Read a list of pairs."""
        for pair in self._list(key, example):
            if not isinstance(pair, list) or len(pair) != 2:
                raise self.fail(key, f"write a list of pairs, such as {example}.")
            yield pair[0], pair[1]

    def over(self, below: "ConfigTable", *, leaving_out: str) -> "ConfigTable":
        """Return this table laid over another, without the one key that is not for it."""
        own = {key: value for key, value in self.values.items() if key != leaving_out}
        return ConfigTable(merged(below.values, own), self._path)

    def _get(self, key: str, example: str) -> object:
        if not self.has(key):
            raise self.fail(key, f"it is missing. Write {key} = {example}.")
        return self.values[key]

    def _list(self, key: str, example: str) -> list[object]:
        value = self._get(key, example)
        if not isinstance(value, list):
            raise self.fail(key, f"write a list, such as {example}.")
        return value

    def _word(self, key: str, value: object, words: type[Word]) -> Word:
        for word in words:
            if word.value == value:
                return word
        known = ", ".join(word.value for word in words)
        raise self.fail(key, f'"{value}" is not one of {known}.')

    def _date(self, key: str, value: object) -> date:
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            raise self.fail(key, f'"{value}" is not a date. Write it as 2026-10-02.') from None

    def _time(self, key: str, value: object) -> time:
        if isinstance(value, time) and value.tzinfo is None:
            return value
        try:
            found = time.fromisoformat(value if isinstance(value, str) else "")
        except ValueError:
            found = None
        if found is None or found.tzinfo or found.microsecond:
            raise self.fail(key, f'"{value}" is not a time of day. Write it as "09:30".')
        return found

    def _full(self, key: str) -> str:
        return f"{self._path}.{key}" if self._path else key


def merged(below: Mapping[str, object], above: Mapping[str, object]) -> dict[str, object]:
    """Lay one table over another: tables are merged key by key, everything else is replaced."""
    result = dict(below)
    for key, value in above.items():
        under = result.get(key)
        if isinstance(under, dict) and isinstance(value, dict):
            result[key] = merged(under, value)
        else:
            result[key] = value
    return result

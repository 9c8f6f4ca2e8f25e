"""The kinds of field that hold one value: strings, numbers, flags, choices."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from re import fullmatch
from zoneinfo import ZoneInfo

from sandbox.blocks.engine import Fault, Surface


@dataclass(frozen=True, slots=True)
class Form:
    """A shape that a string must have."""

    name: str
    fits: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class String:
    """A string of `least` to `most` characters (Unicode code points)."""

    most: int | None = None
    least: int = 1
    form: Form | None = None

    def faults(self, value: object, at: str, _surface: Surface, /) -> list[Fault]:
        """Check length, then form."""
        if not isinstance(value, str):
            return [Fault(at, "must provide a string")]
        if len(value) < self.least:
            return [Fault(at, f"must be more than {self.least - 1} characters")]
        if self.most is not None and len(value) > self.most:
            return [Fault(at, f"must be less than {self.most + 1} characters")]
        if self.form and not self.form.fits(value):
            return [Fault(at, f"input must be a valid: {self.form.name}")]
        return []


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number within bounds, both included; a whole one unless `decimal`."""

    least: int | None = None
    most: int | None = None
    decimal: bool = False

    def faults(self, value: object, at: str, _surface: Surface, /) -> list[Fault]:
        """Check the type, then the bounds; Slack's words for bounds exclude what they include."""
        wanted = (int, float) if self.decimal else int
        if isinstance(value, bool) or not isinstance(value, wanted):
            return [Fault(at, f"must provide {'a number' if self.decimal else 'an integer'}")]
        if self.least is not None and value < self.least:
            return [Fault(at, f"must be greater than {self.least}")]
        if self.most is not None and value > self.most:
            return [Fault(at, f"must be less than {self.most}")]
        return []


@dataclass(frozen=True, slots=True)
class Flag:
    """True or false."""

    def faults(self, value: object, at: str, _surface: Surface, /) -> list[Fault]:
        """Check that it is a boolean, not something that merely counts as one."""
        return [] if isinstance(value, bool) else [Fault(at, "must be a boolean")]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words."""

    words: tuple[str, ...]

    def faults(self, value: object, at: str, _surface: Surface, /) -> list[Fault]:
        """Check that it is one of the words."""
        if not isinstance(value, str):
            return [Fault(at, "must provide a string")]
        return [] if value in self.words else [Fault(at, "must be a valid enum value")]


@dataclass(frozen=True, slots=True)
class Mapping:
    """An object whose fields are the app's own."""

    def faults(self, value: object, at: str, _surface: Surface, /) -> list[Fault]:
        """Check that it is an object."""
        return [] if isinstance(value, dict) else [Fault(at, "must provide an object")]


@dataclass(frozen=True, slots=True)
class Anything:
    """What Slack does not look into."""

    def faults(self, _value: object, _at: str, _surface: Surface, /) -> list[Fault]:
        """Accept it."""
        return []


def choice(*words: str) -> Choice:
    """Make the kind that holds one of these words."""
    return Choice(words)


def _is_date(text: str) -> bool:
    # Python reads more ISO shapes than Slack does, weeks for one.
    if not fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _is_zone(text: str) -> bool:
    try:
        ZoneInfo(text)
    except (ValueError, KeyError, OSError):
        return False
    return True


def _matches(pattern: str) -> Callable[[str], bool]:
    return lambda text: fullmatch(pattern, text) is not None


DATE = Form("date", _is_date)
TIME = Form("time of day, HH:mm", _matches(r"([01][0-9]|2[0-3]):[0-5][0-9]"))
ZONE = Form("IANA time zone", _is_zone)
DECIMAL = Form("number written out", _matches(r"-?[0-9]{1,40}(\.[0-9]{1,40})?"))
HTTPS = Form("HTTPS address", _matches(r"https://\S+"))
WEB = Form("web address", _matches(r"https?://\S+"))
COLOR = Form("hex color", _matches(r"#[0-9A-Fa-f]{3,8}"))

FLAG = Flag()
MAPPING = Mapping()
ANYTHING = Anything()

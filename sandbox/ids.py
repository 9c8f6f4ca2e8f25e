"""Make ids that look like Slack's: a letter for the kind, then capitals and digits."""

import hashlib
import itertools
import string

_ALPHABET = string.digits + string.ascii_uppercase


def stable_id(prefix: str, key: str) -> str:
    """Return the same id for the same key, e.g. `U0` and nine more characters."""
    number = int.from_bytes(hashlib.sha256(f"{prefix}/{key}".encode()).digest()[:8], "big")
    return f"{prefix}0{_base36(number)[:9]}"


class Counter:
    """Hand out ids that never repeat within one sandbox."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1)

    def next(self, prefix: str) -> str:
        """Return a fresh id of this kind."""
        return stable_id(prefix, str(next(self._numbers)))


def _base36(number: int) -> str:
    digits = []
    for _ in range(12):
        number, digit = divmod(number, 36)
        digits.append(_ALPHABET[digit])
    return "".join(digits)

"""Ids that people say aloud: `NON-Q-17` is the seventeenth query of client NON."""

import re
from enum import StrEnum

from bot.domain.errors import InvalidError

_ID = re.compile(r"([A-Z][A-Z0-9]{1,7})-([A-Z])-([1-9][0-9]{0,8})")


class Kind(StrEnum):
    """The letter in an id."""

    QUERY = "Q"
    UPDATE = "U"
    MILESTONE = "M"
    SURVEY = "S"
    ACTION = "A"
    WRONG_POST = "W"
    ERASURE = "E"


def make_id(client: str, kind: Kind, number: int) -> str:
    """Return e.g. `NON-Q-17`."""
    return f"{client}-{kind}-{number}"


def client_of(text: str, kind: Kind) -> tuple[str, str]:
    """Return the client's code and the id as written in full.

    Raises InvalidError when the text is no id of that kind.
    """
    id_ = text.strip().upper()
    match = _ID.fullmatch(id_)
    if not match or match.group(2) != kind:
        raise InvalidError(
            f'I read "{text.strip()[:40]}", which is no id. An id looks like NON-{kind}-7.'
        )
    return match.group(1), id_

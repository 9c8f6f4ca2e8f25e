"""Turn frozen dataclasses into canonical JSON and back, refusing whatever does not fit exactly.

Every dataclass carries its class name under `$`, so that a union can be read back. Instants are
written in UTC, an hour of the day as it is. Equal values give equal text.
"""

import json
import types
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from functools import cache
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

from bot.domain.errors import InvalidError

TAG = "$"
PLAIN = (str, int, float, bool)


def to_json(value: object) -> str:
    """Write a value as JSON, keys sorted.

    Raises `InvalidError` for times without a zone and numbers JSON does not know, `TypeError` for
    a kind of value that has no place in a notice.
    """
    try:
        # Everything beyond ASCII is escaped, so that NUL and lone surrogates reach any database.
        return json.dumps(_plain(value), sort_keys=True, separators=(",", ":"), allow_nan=False)
    except ValueError as error:
        raise InvalidError(f"This cannot be stored: {error}.") from error


def from_json(kind: object, text: str) -> Any:
    """Read what `to_json` wrote, as a `kind`: a dataclass, or a union of several.

    The result is annotated by the caller: Python cannot name the type of a union as a value.
    Raises `InvalidError` for text that is not JSON, a class outside the union, a field that is
    unknown or of another type, and a missing one that has no default.
    """
    try:
        data = json.loads(text)
    except ValueError as error:
        raise InvalidError(f"This is not JSON: {error}.") from error
    return _value(kind, data)


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return _utc(value).isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, StrEnum):
        return value.value
    if value is None or isinstance(value, PLAIN):
        return value
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        named = {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
        return named | {TAG: type(value).__name__}
    raise TypeError(f"{type(value).__name__} has no form in JSON here")


def _value(kind: Any, data: object) -> object:
    if isinstance(kind, NewType):
        kind = kind.__supertype__
    if get_origin(kind) in (Union, types.UnionType):
        return _one_of(get_args(kind), data)
    if get_origin(kind) is tuple:
        return _tuple(get_args(kind), data)
    if is_dataclass(kind):
        return _dataclass(kind, data)
    return _scalar(kind, data)


def _one_of(kinds: tuple[Any, ...], data: object) -> object:
    if data is None and type(None) in kinds:
        return None
    possible = [kind for kind in kinds if kind is not type(None)]
    if isinstance(data, dict):
        possible = [kind for kind in possible if getattr(kind, "__name__", "") == data.get(TAG)]
    if len(possible) != 1:
        raise InvalidError(f"Nothing here is called {_shown(data)}.")
    return _value(possible[0], data)


def _tuple(kinds: tuple[Any, ...], data: object) -> tuple[object, ...]:
    if not isinstance(data, list):
        raise InvalidError(f"A list is needed, not {_shown(data)}.")
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        return tuple(_value(kinds[0], item) for item in data)
    if len(data) != len(kinds):
        raise InvalidError(f"{len(kinds)} items are needed, not {len(data)}.")
    return tuple(_value(kind, item) for kind, item in zip(kinds, data, strict=True))


def _dataclass(kind: Any, data: object) -> object:
    name = kind.__name__
    if not isinstance(data, dict) or data.get(TAG) != name:
        raise InvalidError(f"A {name} is needed, not {_shown(data)}.")
    kinds = _field_kinds(kind)
    given = data.keys() - {TAG}
    if unknown := given - kinds.keys():
        raise InvalidError(f"{name} knows no {', '.join(sorted(unknown))}.")
    # A field that came with a later version has its default in what an earlier one wrote.
    if missing := _required(kind) - given:
        raise InvalidError(f"{name} lacks {', '.join(sorted(missing))}.")
    return kind(**{field: _value(kinds[field], data[field]) for field in given})


def _scalar(kind: Any, data: object) -> object:
    # JSON's true is Python's int too, and a whole float may come back as an int.
    if kind is float and type(data) is int:
        return float(data)
    if kind in PLAIN and type(data) is kind:
        return data
    if kind not in PLAIN and isinstance(data, str):
        return _from_word(kind, data)
    raise InvalidError(f"A {getattr(kind, '__name__', kind)} is needed, not {_shown(data)}.")


def _from_word(kind: Any, word: str) -> object:
    try:
        if kind is datetime:
            return _utc(datetime.fromisoformat(word))
        if kind in (date, time):
            return kind.fromisoformat(word)
        if issubclass(kind, StrEnum):
            return kind(word)
    except (ValueError, OverflowError) as error:
        raise InvalidError(f"{_shown(word)} is no {kind.__name__}.") from error
    raise TypeError(f"{kind} cannot be read from JSON here")


def _utc(at: datetime) -> datetime:
    if at.tzinfo is None:
        raise ValueError("a time without a zone")
    return at.astimezone(UTC)


@cache
def _field_kinds(kind: type) -> dict[str, Any]:
    # A pure function of the class, so remembering it holds no state.
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}


@cache
def _required(kind: type) -> frozenset[str]:
    return frozenset(
        field.name
        for field in fields(kind)
        if field.default is MISSING and field.default_factory is MISSING
    )


def _shown(data: object) -> str:
    if isinstance(data, dict):
        data = data.get(TAG, "an untagged object")
    return repr(data)[:60]

"""What a probe is, and how an answer is judged by it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Probe:
    """Call `method`; expect `error`, or ok with these values at these dotted paths.

    `$name` in arguments and expectations is filled in from the workspace under test; `...` as an
    expected value means "present", `None` means "absent or null".
    """

    says: str
    method: str
    args: Json = field(default_factory=dict)
    error: str | None = None
    expect: Json = field(default_factory=dict)

    def names(self) -> set[str]:
        """Return the names that the workspace under test must provide."""
        return {name for name in _names_in([self.args, self.expect]) if name}


def filled(value: Any, names: Mapping[str, str]) -> Any:
    """Return the value with every `$name` replaced."""
    if isinstance(value, str) and value.startswith("$"):
        return names[value[1:]]
    if isinstance(value, dict):
        return {key: filled(item, names) for key, item in value.items()}
    if isinstance(value, list):
        return [filled(item, names) for item in value]
    return value


def complaint(probe: Probe, answer: Json, names: Mapping[str, str]) -> str | None:
    """Return what is wrong with the answer, or None."""
    if probe.error is not None:
        found = answer.get("error")
        return None if found == probe.error else f"expected error {probe.error}, got {answer}"
    if not answer.get("ok"):
        return f"expected ok, got {answer}"
    for path, wanted in filled(probe.expect, names).items():
        found = at(answer, path)
        is_right = found is not None if wanted is ... else found == wanted
        if not is_right:
            return f"expected {path} = {wanted!r}, found {found!r}"
    return None


def at(answer: Any, path: str) -> Any:
    """Return what stands at a dotted path, or None."""
    for step in path.split("."):
        if isinstance(answer, list):
            answer = answer[int(step)] if len(answer) > int(step) else None
        elif isinstance(answer, dict):
            answer = answer.get(step)
        else:
            return None
    return answer


def _names_in(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value[1:]] if value.startswith("$") else []
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return [name for item in value for name in _names_in(item)]
    return []

"""Rules about fields that depend on each other, made to order for the spec tables."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from sandbox.blocks.engine import Fault, Rule


def some_of(*names: str, at: str = "") -> Rule:
    """Require at least one of the fields."""

    def rule(value: Mapping[str, object]) -> Iterator[Fault]:
        if not any(name in value for name in names):
            yield Fault(at, f"must define either {_either(names)}")

    return Rule(f"at least one of {_listed(names)}", rule)


def at_most_one_of(*names: str) -> Rule:
    """Refuse two of the fields beside each other."""

    def rule(value: Mapping[str, object]) -> Iterator[Fault]:
        if sum(name in value for name in names) > 1:
            yield Fault("", f"must define only one of {_either(names)}")

    return Rule(f"at most one of {_listed(names)}", rule)


def just_one_of(*names: str) -> tuple[Rule, Rule]:
    """Require one of the fields and no more."""
    return some_of(*names), at_most_one_of(*names)


def in_order(low: str, high: str) -> Rule:
    """Require that the one number be no greater than the other; numbers may be written as text."""

    def rule(value: Mapping[str, object]) -> Iterator[Fault]:
        if low in value and high in value and _number(value[low]) > _number(value[high]):
            yield Fault(f"/{low}", f"must not be greater than `{high}`")

    return Rule(f"`{low}` is not greater than `{high}`", rule)


def no_more_chosen_than(limit: str, chosen: str) -> Rule:
    """Hold what is chosen at first to the number that may be chosen."""

    def rule(value: Mapping[str, object]) -> Iterator[Fault]:
        most, items = value.get(limit), value.get(chosen)
        if isinstance(most, int) and isinstance(items, list) and len(items) > most:
            yield Fault(f"/{chosen}", f"no more than {most} items allowed")

    return Rule(f"no more in `{chosen}` than `{limit}`", rule)


def unless(flag: str, forbidden: str) -> Rule:
    """Allow the one flag only while the other is not set."""

    def rule(value: Mapping[str, object]) -> Iterator[Fault]:
        if value.get(flag) is True and value.get(forbidden) is True:
            yield Fault(f"/{flag}", f"not allowed with `{forbidden}`")

    return Rule(f"`{flag}` only without `{forbidden}`", rule)


def needs(flag: str, other: str) -> Rule:
    """Allow the one flag only while the other is set."""

    def rule(value: Mapping[str, object]) -> Iterator[Fault]:
        if value.get(flag) is True and value.get(other) is not True:
            yield Fault(f"/{flag}", f"requires `{other}`")

    return Rule(f"`{flag}` only with `{other}`", rule)


def _either(names: tuple[str, ...]) -> str:
    return " or ".join(f"`{name}`" for name in names)


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _number(value: object) -> Decimal:
    return Decimal(str(value))

"""Measure pricing, escalating and explaining one query: `python -m benchmarks.clocks`."""

from collections.abc import Callable
from datetime import UTC, datetime
from timeit import repeat

from bot.config import load_config
from bot.domain.escalation import ClockName, rungs
from bot.domain.sla import Facts, price
from bot.domain.terms import Category, Priority
from bot.services.explain_deadline import explain_deadline

ROUNDS = 1000


def microseconds(work: Callable[[], object]) -> float:
    return min(repeat(work, number=ROUNDS, repeat=5)) / ROUNDS * 1e6


def main() -> None:
    config = load_config()
    facts = Facts(
        received=datetime(2026, 10, 30, 20, 10, tzinfo=UTC),
        priority=Priority.P3,
        category=Category.TIMELINE,
        policy=config.policy,
        site=config.sites["HYD"].calendar,
    )
    answer = price(facts).answer
    question = {"received": "2026-10-30T16:10:00-04:00", "target": "2BD", "calendar": "HYD"}
    figures = {
        "price the three clocks of a query": lambda: price(facts),
        "lay out the ladder of a clock": lambda: rungs(
            "NON-Q-7", ClockName.ANSWER, deadline=answer, ladder=config.ladder
        ),
        "explain one deadline": lambda: explain_deadline(question, config.calendars),
    }
    for name, work in figures.items():
        print(f"{name:<40}{microseconds(work):8.1f} µs")


if __name__ == "__main__":
    main()

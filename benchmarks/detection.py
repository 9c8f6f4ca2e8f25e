"""Measure detection on labelled messages, and the reading of dates: how right, how fast."""

import json
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from bot.dates import read_date, said_dates
from bot.domain.detection import Heard, Reading, read
from bot.domain.terms import Side

DATA = Path(__file__).parent.parent / "tests" / "domain" / "data"
POSTED = datetime(2026, 10, 15, 9, tzinfo=UTC)
ZONES = {
    "de": "Europe/Berlin", "fr": "Europe/Paris", "es": "Europe/Madrid", "it": "Europe/Rome",
    "pt": "America/Sao_Paulo", "hi-Latn": "Asia/Kolkata", "ja": "Asia/Tokyo",
    "zh": "Asia/Shanghai", "ko": "Asia/Seoul", "nl": "Europe/Amsterdam",
}  # fmt: skip
UNSEEN = ("unseen", "unseen2")
"""Nobody reads their misses: what is learnt from a set tells nothing about the next message."""
LEARNT = ("heldout", "labelled", *(f"blind{number}" for number in (*range(1, 12), 13, 14)))
_ROUNDS = 5


def main(paths: Iterable[Path], *, show: bool) -> None:
    for path in paths:
        messages = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        messages = [message for message in messages if "is_query" in message]
        print(f"{path.name}: {len(messages)} messages")
        readings = [(message, _read(message)) for message in messages]
        _report(readings, show=show and path.stem not in UNSEEN)
        _time(messages)


def _read(message: dict) -> Reading:
    zone = message.get("zone") or ZONES.get(message.get("lang", "en"), "America/New_York")
    dates = said_dates(message["text"], now=POSTED, zone=zone)
    return read(_heard(message, zone), dates)


def _heard(message: dict, zone: str) -> Heard:
    side = Side(message.get("side", "client"))
    return Heard(text=message["text"], posted=POSTED, zone=zone, side=side)


def _report(pairs: list[tuple[dict, Reading]], *, show: bool) -> None:
    asked = [pair for pair in pairs if pair[0]["is_query"] == "yes"]
    alarmed = [pair for pair in pairs if pair[1].priority == "P1"]
    said_yes = [pair for pair in pairs if pair[1].verdict == "yes"]
    critical = [pair for pair in pairs if pair[0]["priority"] == "P1"]
    checks: list[tuple[str, list[tuple[dict, Reading]], Callable[[dict, Reading], bool]]] = [
        ("P1 recall", critical, lambda _, reading: reading.priority == "P1"),
        ("P1 precision", alarmed, lambda message, _: message["priority"] == "P1"),
        ("query recall", asked, lambda _, reading: reading.verdict == "yes"),
        ("query precision", said_yes, lambda message, _: message["is_query"] != "no"),
        ("parts exact", asked, lambda message, reading: message["parts"] == len(reading.parts)),
        ("category", [p for p in asked if p[0]["categories"]], _same_category),
        ("priority within 1", [p for p in pairs if p[0]["priority"] in _LEVELS], _near_priority),
        ("verdict exact", pairs, lambda message, reading: message["is_query"] == reading.verdict),
    ]
    for name, chosen, right in checks:
        wrong = [pair for pair in chosen if not right(*pair)]
        share = 1 - len(wrong) / len(chosen) if chosen else 1.0
        print(f"  {name:18} {share:7.1%}  ({len(chosen) - len(wrong)} of {len(chosen)})")
        for message, reading in wrong if show else ():
            parts = [part.text for part in reading.parts]
            print(
                f"      {message['id']} {message['text'][:110]!r}\n"
                f"        want {message['is_query']}"
                f" {message['parts']} {message['categories']} {message['priority']}; got"
                f" {reading.verdict.value} {parts} {[c.value for c in reading.categories]}"
                f" {reading.priority} [{reading.rule}] {reading.priority_reason}"
            )


_LEVELS = {"P1", "P2", "P3", "P4"}


def _same_category(message: dict, reading: Reading) -> bool:
    return bool(reading.categories) and reading.categories[0] == message["categories"][0]


def _near_priority(message: dict, reading: Reading) -> bool:
    if message["is_query"] == "unclear" and reading.verdict == "no":
        return True
    if reading.priority is None:
        return False
    return abs(int(reading.priority[1]) - int(message["priority"][1])) <= 1


def _time(messages: list[dict]) -> None:
    heard = [_heard(message, "Europe/Berlin") for message in messages]
    _print_time("reading, without dates", [lambda one=one: read(one) for one in heard])
    _print_time("reading, dates included", [lambda one=one: _with_dates(one) for one in heard])


def _with_dates(heard: Heard) -> Reading:
    return read(heard, said_dates(heard.text, now=heard.posted, zone=heard.zone))


def time_typed_dates() -> None:
    print("typed dates")
    for name, phrases, languages in (
        (
            "our grammar",
            ("next friday", "2026-10-23", "28 Oct", "in 3 days", "bis Mittwoch"),
            ("en",),
        ),
        ("dateparser, fallback", ("23 октября", "5 listopada"), ("ru", "pl")),
    ):
        _print_time(
            name,
            [
                lambda phrase=phrase, languages=languages: read_date(
                    phrase, now=POSTED, zone="Europe/Berlin", languages=languages
                )
                for phrase in phrases * 20
            ],
        )


def _print_time(name: str, calls: Sequence[Callable[[], object]]) -> None:
    spans = []
    for _ in range(_ROUNDS):
        for call in calls:
            start = time.perf_counter()
            call()
            spans.append(time.perf_counter() - start)
    warm = spans[len(calls) :]
    median, slow = statistics.median(warm), statistics.quantiles(warm, n=100)[98]
    print(f"  {name:24} median {median * 1e3:6.3f} ms, p99 {slow * 1e3:6.2f} ms")


if __name__ == "__main__":
    chosen = [Path(argument) for argument in sys.argv[1:] if not argument.startswith("-")]
    main(chosen or [DATA / f"{name}.jsonl" for name in (*LEARNT, *UNSEEN)], show="-v" in sys.argv)
    time_typed_dates()

"""Tell which messages of one author make one query: people ask in several short messages."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

GAP: Final = timedelta(minutes=10)
LONGEST: Final = timedelta(minutes=30)

_NAMED = re.compile(
    r"\b(?:lots?|batch(?:es)?|chargen?|lotes?|lotti|lotto|purchase orders?|p\.?o\.?s?|orders?"
    r"|bestellung(?:en)?|commandes?|pedidos?|ordini|ordine)\b"
    r"[\s.:#°-]*(?:(?:no|nr|num|number|nummer)s?\b[\s.:#°]*)?"
    r"(?P<numbers>[\w/-]*\d[\w/-]*(?:\s*(?:,|&|\+|/|\band\b|\bund\b|\bet\b|\by\b|\be\b)\s*"
    r"[\w/-]*\d[\w/-]*)*)"
    r"|(?:ロット|批号|批次|バッチ|订单)[\s:#番号：]*(?P<eastern>[A-Za-z0-9][\w/-]*)",
    re.IGNORECASE | re.ASCII,
)
_NUMBER = re.compile(r"[A-Za-z0-9][\w/-]*\d[\w/-]*|\d+", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Burst:
    """What one author is in the middle of asking in a channel, outside any thread.

    `numbers` are the batches, lots and orders named so far. A burst is over as soon as staff
    write in the channel or anybody writes in the query's thread.
    """

    channel: str
    author: str
    query: str
    first_at: datetime
    last_at: datetime
    numbers: frozenset[str]

    def takes(self, text: str, *, at: datetime) -> bool:
        """Return whether a message belongs to the same query.

        It does not when it names another number than those named so far, nor when it is older
        than what was said last: a merge never moves a clock later.
        """
        in_time = timedelta() <= at - self.last_at <= GAP and at - self.first_at <= LONGEST
        return in_time and not (self.numbers and numbers_in(text) - self.numbers)

    def with_message(self, text: str, *, at: datetime) -> "Burst":
        """Return the burst once the message belongs to it."""
        return replace(self, last_at=at, numbers=self.numbers | numbers_in(text))


def numbers_in(text: str) -> frozenset[str]:
    """Return the batch, lot and order numbers a text names, alike however they are written."""
    return frozenset(_numbers(text))


def _numbers(text: str) -> Iterator[str]:
    for named in _NAMED.finditer(text):
        for number in _NUMBER.findall(named["numbers"] or named["eastern"]):
            yield number.upper().strip("-/").lstrip("0") or "0"

"""Check a chain of entries: name the first that is not as it was written, and what is wrong."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC
from enum import StrEnum

from bot.domain.records import Event, Head, commit, empty_chain, link


class Fault(StrEnum):
    """What can be wrong with an entry, in words for an auditor."""

    MISSING = "an entry is missing before this one"
    REPEATED = "this number was given before"
    FOREIGN = "it belongs to another client's chain"
    UNLINKED = "it does not follow the entry before it"
    ALTERED_LINK = "its number, time, action or place was changed"
    ALTERED_BODY = "what it says was changed"
    HALF_ERASED = "part of it is gone, which no erasure does"
    MISFILED = "the columns it is found by do not say what it says"
    CUT = "the chain ends before this entry"
    REWRITTEN = "it is not the entry that was anchored"
    STRAY = "it was added past the noted end of the chain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """The first entry of a chain that does not hold."""

    client: str
    seq: int
    fault: Fault

    def __str__(self) -> str:
        return f"{self.client}, entry {self.seq}: {self.fault.value}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a check of one chain found; `broken` is None when all holds."""

    head: Head
    checked: int
    erased: int
    broken: Break | None

    @property
    def holds(self) -> bool:
        """Whether every entry is as it was written."""
        return self.broken is None


def check_chain(
    events: Iterable[Event],
    *,
    client: str,
    noted: Head | None = None,
    anchors: Iterable[Head] = (),
) -> Verdict:
    """Check a whole chain from its first entry, in the order it was stored.

    A chain cannot show by itself that its tail was cut or that all of it was rewritten: that is
    what `anchors` are for, heads of this chain that were kept elsewhere. `noted` is where the
    database says the chain ends.
    """
    anchored = _by_number(client, [*anchors, *([noted] if noted else [])])
    head, checked, erased = empty_chain(client), 0, 0
    for event in events:
        fault = _fault_of_place(event, head) or fault_of(event)
        if fault is None and anchored.get(event.seq, {event.hash}) != {event.hash}:
            fault = Fault.REWRITTEN
        if fault is None and noted and event.seq > noted.seq:
            fault = Fault.STRAY
        if fault:
            found = Break(client=client, seq=event.seq, fault=fault)
            return Verdict(head=head, checked=checked, erased=erased, broken=found)
        head = Head(client=client, seq=event.seq, hash=event.hash)
        checked += 1
        erased += event.is_erased
    is_cut = any(seq > head.seq for seq in anchored)
    broken = Break(client=client, seq=head.seq + 1, fault=Fault.CUT) if is_cut else None
    return Verdict(head=head, checked=checked, erased=erased, broken=broken)


def _by_number(client: str, heads: Iterable[Head]) -> dict[int, set[str]]:
    hashes: dict[int, set[str]] = {}
    for head in heads:
        if head.client == client and head.seq:
            hashes.setdefault(head.seq, set()).add(head.hash)
    return hashes


def check_excerpt(events: Iterable[Event]) -> Break | None:
    """Check entries taken out of one chain, gaps allowed, as an export of a period holds them."""
    before: Event | None = None
    for event in events:
        fault = fault_of(event)
        if before and fault is None:
            fault = _fault_beside(event, before)
        if fault:
            return Break(client=event.client, seq=event.seq, fault=fault)
        before = event
    return None


def fault_of(event: Event) -> Fault | None:
    """Return what is wrong with an entry taken by itself."""
    expected = link(
        client=event.client,
        seq=event.seq,
        at=event.at.astimezone(UTC),
        action=event.action,
        commitment=event.commitment,
        prev=event.prev,
    )
    if expected != event.hash:
        return Fault.ALTERED_LINK
    if event.is_erased:
        return None
    if event.body is None or event.salt is None:
        return Fault.HALF_ERASED
    if not _is_committed(event.body, salt=event.salt, to=event.commitment):
        return Fault.ALTERED_BODY
    return None if _is_filed_right(event) else Fault.MISFILED


def _is_committed(body: str, *, salt: str, to: str) -> bool:
    try:
        return commit(body, salt=bytes.fromhex(salt)) == to
    except ValueError:
        return False


def _is_filed_right(event: Event) -> bool:
    try:
        entry = event.entry()
    except (ValueError, KeyError, TypeError):
        # Sealed, and yet no entry: not this program's hand.
        return False
    return event.filed is None or entry is None or entry.filing() == event.filed


def _fault_of_place(event: Event, head: Head) -> Fault | None:
    if event.client != head.client:
        return Fault.FOREIGN
    if event.seq <= head.seq:
        return Fault.REPEATED
    if event.seq > head.seq + 1:
        return Fault.MISSING
    return None if event.prev == head.hash else Fault.UNLINKED


def _fault_beside(event: Event, before: Event) -> Fault | None:
    if event.client != before.client:
        return Fault.FOREIGN
    if event.seq <= before.seq:
        return Fault.REPEATED
    if event.seq == before.seq + 1 and event.prev != before.hash:
        return Fault.UNLINKED
    return None

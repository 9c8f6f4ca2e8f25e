"""What follows from an attempt beyond the letter itself: rests, shut gates, copies, alarms."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.delivery import (
    CardGone,
    Clean,
    Finding,
    LaneRefused,
    NotPosted,
    NotYet,
    Outcome,
    Patience,
    Poisoned,
    Posted,
    Progress,
    RateLimited,
    State,
    TeamRefused,
    Uncertain,
    Unseen,
)
from bot.domain.letters import Address, Entry, Errand, Gate, Letter
from bot.domain.notices import OpsAlarm
from storage.unit import UnitOfWork


def gates_before(entry: Entry, errand: Errand) -> set[str]:
    """Return the gates an errand passes.

    A look minds only its method's: whether a refused channel can be read is what it finds out.
    """
    method = _method(entry, errand)
    if errand is Errand.LOOK:
        return {method}
    return {entry.address.lane, entry.address.team, method}


@dataclass(frozen=True, slots=True, kw_only=True)
class Aftermath:
    """Write what follows in the transaction that moves the letter on."""

    unit: UnitOfWork
    ops: Address
    patience: Patience
    now: datetime

    def of_attempt(
        self, entry: Entry, after: Progress, outcome: Outcome, *, errand: Errand
    ) -> None:
        """Follow up a post or an edit."""
        match outcome:
            case Posted():
                self.unit.dispatch.open(*gates_before(entry, errand))
            case NotPosted():
                self.rest(entry, self.patience.pause(after.attempt))
            case RateLimited(retry_after=pause):
                self._shut_method(entry, errand, pause)
            case NotYet(retry_after=pause):
                self.unit.dispatch.postpone(entry, self.now + pause)
            case Uncertain() if after.state is State.PENDING:
                # A late edit must not overtake the next one.
                self.rest(entry, self.patience.settle)
            case Uncertain() | CardGone():
                pass
            case LaneRefused(error=error):
                self._refused(entry, entry.address.lane, f"channel {entry.address.channel}", error)
            case TeamRefused(error=error):
                self._refused(entry, entry.address.team, f"workspace {entry.address.team}", error)
            case Poisoned(error=error, plain_may_do=plain_may_do):
                if plain_may_do and not entry.plain:
                    self.unit.outbox.put_plain(entry, now=self.now)
                else:
                    self.tell_of_death(entry, error)

    def of_look(self, entry: Entry, after: Progress, finding: Finding) -> None:
        """Follow up a look into the channel."""
        match finding:
            case RateLimited(retry_after=pause):
                self._shut_method(entry, Errand.LOOK, pause)
            case Clean() if after.state is State.PENDING:
                self.rest(entry, self.patience.pause(after.attempt))
            case Unseen() if after.state is State.DEAD:
                self.tell_of_death(entry, after.error or "unproven")
            case Posted() | Clean() | Unseen():
                pass

    def rest(self, entry: Entry, pause: timedelta) -> None:
        """Leave the letter's lane alone for a while."""
        self.unit.dispatch.rest(entry.address.lane, self.now + pause)

    def tell_of_death(self, entry: Entry, error: str) -> None:
        """Tell operations that a letter needs a person."""
        self._alarm(
            entry,
            f"A message ({entry.kind}) to channel {entry.address.channel} was not delivered: "
            f"{error}. Look there whether it is missing; then `liaison outbox retry {entry.id}` "
            f"sends it, `liaison outbox drop {entry.id}` forgets it.",
            fact=f"dead:{entry.id}:{entry.progress.attempt}",
        )

    def _refused(self, entry: Entry, key: str, place: str, error: str) -> None:
        gate = self.unit.dispatch.gate(key)
        if gate and gate.shut_until > self.now:
            return
        refusals = gate.refusals + 1 if gate else 0
        until = self.now + self.patience.probe(refusals)
        self.unit.dispatch.shut(Gate(key=key, shut_until=until, reason=error, refusals=refusals))
        if refusals == 0 and key == self.ops.lane:
            self._tell_in_person(error)
        elif refusals == 0:
            self._alarm(
                entry,
                f"Messages for {place} wait, in order: {error}. One is tried again from time to "
                f"time. Once that is put right, `liaison outbox retry {entry.id}` sends them at "
                "once.",
                fact=f"refused:{key}:{self.now.isoformat()}",
            )

    def _tell_in_person(self, error: str) -> None:
        """Tell whoever answers for a project that triage is shut: there nobody would read it."""
        text = (
            f"Nothing can be posted in the triage channel: {error}. Cards and alarms wait, in "
            "order, and go out by themselves once that is put right; `liaison check` says how. "
            "Until then look for what is new on your Home and with /query list there, which "
            "answers you alone."
        )
        for user in self.unit.clients.owners():
            letter = Letter(
                notice=OpsAlarm(text=text, channel=self.ops.channel),
                client=None,
                team=self.ops.team,
                channel=user,
                to_person=True,
                dedupe_key=f"alarm:triage:{self.now.isoformat()}:{user}",
            )
            self.unit.outbox.put(letter, now=self.now)

    def _shut_method(self, entry: Entry, errand: Errand, pause: timedelta) -> None:
        method = _method(entry, errand)
        until = self.now + pause
        self.unit.dispatch.shut(Gate(key=method, shut_until=until, reason="rate limited"))

    def _alarm(self, entry: Entry, text: str, *, fact: str) -> None:
        # An alarm that cannot be delivered must not breed another.
        if entry.kind == OpsAlarm.__name__:
            return
        where = "" if entry.address.to_person else entry.address.channel
        alarm = Letter(
            notice=OpsAlarm(text=text, channel=where),
            client=entry.client,
            team=self.ops.team,
            channel=self.ops.channel,
            dedupe_key=f"alarm:{fact}",
        )
        self.unit.outbox.put(alarm, now=self.now)


def _method(entry: Entry, errand: Errand) -> str:
    return f"{entry.address.team} {errand}"

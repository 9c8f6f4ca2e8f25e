"""Read a message: is anything owed, in which parts, about what, how fast, and by which rule."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from math import inf

from bot.domain.dates import SaidDate
from bot.domain.detection.acts import Act, Force
from bot.domain.detection.alarms import STOPPED, alarms_in, only_told
from bot.domain.detection.categories import categories_of, scores_in, words_for
from bot.domain.detection.cleaning import Cleaned, clean
from bot.domain.detection.folding import fold
from bot.domain.detection.languages import languages_of, rules
from bot.domain.detection.parts import Found, find_parts
from bot.domain.detection.pressure_words import (
    PRODUCT_COMPLAINT,
    SERVICE_COMPLAINT,
)
from bot.domain.detection.pressures import high_facts, stated_fact, worrying_word
from bot.domain.detection.priority import Pressure, hours_until, priority_of
from bot.domain.detection.unspoken import ASKED, DENIED, MAYBE, wants_something
from bot.domain.detection.values import Heard, Part, PartKind, Reading, StatementKind, Verdict
from bot.domain.detection.words import Rules
from bot.domain.terms import Category, Priority, Side

_COMMAND = re.compile(
    r"\s*(?:<@[A-Z0-9|]+>|@\w+)[\s,:]*(?:status|queries|milestones|help)\b", re.IGNORECASE
)
_KINDS = {
    Force.QUESTION: PartKind.QUESTION,
    Force.INSTRUCTION: PartKind.INSTRUCTION,
}
_MISSED = "a promised date was missed"
_MARKS = ("?", "？")
LONGEST = 4000
"""Characters that are judged. Of a longer message no part is dropped silently: it is shown."""


def read(heard: Heard, dates: tuple[SaidDate, ...] = ()) -> Reading:
    """Return how `heard` is understood; pure, deterministic, the same for the same rules version.

    `dates` are those the caller found in the text. Critical facts of a client's message count
    whether or not anything is asked; a message of the CMO's own side is never a query.
    """
    if heard.side is Side.CMO:
        return Reading(verdict=Verdict.NO, rule="side:cmo", dates=dates)
    if _COMMAND.match(heard.text):
        return Reading(verdict=Verdict.NO, rule="command", dates=dates)
    reading = _Judgement(heard, clean(heard.text[:LONGEST]), dates).reading()
    if len(heard.text) > LONGEST and reading.verdict is Verdict.NO:
        return replace(reading, verdict=Verdict.UNCLEAR, rule="too-long-to-judge")
    return reading


def words_behind(text: str, category: Category) -> tuple[str, ...]:
    """Return the words of a message that speak most for a category, folded; for "Why?"."""
    folded = clean(text[:LONGEST]).folded
    return words_for(category, folded, languages_of(folded))


class _Judgement:
    """One message under judgement: what was found in it, and what follows."""

    def __init__(self, heard: Heard, cleaned: Cleaned, dates: tuple[SaidDate, ...]) -> None:
        self.heard, self.cleaned, self.dates = heard, cleaned, dates
        self.codes = languages_of(cleaned.folded)
        self.rules: Sequence[Rules] = [rules(code) for code in self.codes]
        self.found: Found = find_parts(cleaned.text, cleaned.folded, self.rules)
        self.alarms, doubted = alarms_in(
            cleaned.folded, self.codes, dates, now_hours=hours_until(heard.posted, dates)
        )
        maybe = tuple(f"may be critical: {alarm.words}" for alarm in doubted)
        self.high = (*maybe, *high_facts(cleaned.folded))
        self.stated = stated_fact(cleaned.folded, self.high)
        self.missed = self._says("missed")
        self.complains = self._says("complaints")
        self.approves = self._says("approvals")

    def reading(self) -> Reading:
        verdict, rule, parts = self._verdict()
        categories = self._categories(parts, verdict)
        priority, reason = self._priority(categories, verdict)
        return Reading(
            verdict=verdict,
            rule=rule,
            parts=parts,
            categories=categories,
            priority=priority,
            priority_reason=reason,
            dates=self.dates,
            sensitive=any(alarm.sensitive for alarm in self.alarms),
            chaser=verdict is Verdict.YES and not parts,
            statement=self._statement(verdict),
            opted_out=verdict is Verdict.NO
            and (self.cleaned.announced or self.cleaned.for_information),
            opted_in=self.cleaned.opted_in,
        )

    def _verdict(self) -> tuple[Verdict, str, tuple[Part, ...]]:
        acts = self.found.parts
        if self.cleaned.announced:
            return Verdict.NO, "opted-out", ()
        if not acts and STOPPED in self.alarms:
            return Verdict.YES, "stop-shipment", (self._order(),)
        if acts:
            verdict = Verdict.UNCLEAR if self._is_denied() else Verdict.YES
            return verdict, acts[0].rule, tuple(self._part(act) for act in acts)
        if self.alarms and (asked := self._asked()):
            return Verdict.YES, "asked-beside-alarm", (self._part(asked),)
        if (awaited := self._awaited()) and not self.cleaned.for_information:
            return Verdict.YES, awaited[0].rule, tuple(self._part(act) for act in awaited)
        if chaser := self._first(Force.CHASER):
            return Verdict.YES, chaser.rule, ()
        if self.cleaned.opted_in or (self.heard.mentions_bot and self._says_something()):
            rule = "opted-in" if self.cleaned.opted_in else "mention"
            return Verdict.YES, rule, self._named() or (self._whole(),)
        settled = (
            self._is_product_complaint
            or self.complains
            or self.approves
            or self.alarms
            or self.cleaned.for_information
        )
        if settled:
            return Verdict.NO, self._rule_of_no(), ()
        if named := self._named():
            return Verdict.UNCLEAR, "listed-unasked", named
        sound = wants_something(self.cleaned.folded) if self._may_want() else -inf
        if sound > ASKED:
            return Verdict.YES, "asks-by-its-sound", (self._whole(),)
        if doubt := self._doubt(sound):
            return Verdict.UNCLEAR, doubt, (self._whole(),)
        return Verdict.NO, self._rule_of_no(), ()

    def _is_denied(self) -> bool:
        """Whether the words deny what rules hear, and no mark, list or mention says it is one."""
        return (
            not self.alarms
            and not self.heard.mentions_bot
            and not self.found.listed
            and not self.cleaned.opted_in
            and not any(act.text.endswith(_MARKS) for act in self.found.parts)
            and wants_something(self.cleaned.folded) < DENIED
        )

    def _may_want(self) -> bool:
        """Whether something is said in words that may want it, and not told item by item."""
        return self._says_something() and not self.found.listed

    def _doubt(self, sound: float) -> str | None:
        """Return the rule by which a person must say whether anything is asked."""
        if doubt := self._first(Force.DOUBT):
            return doubt.rule
        if self.stated:
            return f"stated:{self.stated}"
        if not self._says_something():
            return None
        if word := worrying_word(only_told(self.cleaned.folded)):
            return f"worrying:{word}"
        return "may-ask-by-its-sound" if sound > MAYBE else None

    @property
    def _is_product_complaint(self) -> bool:
        return PRODUCT_COMPLAINT in self.high

    def _rule_of_no(self) -> str:
        if self.alarms:
            return f"alarm:{self.alarms[0].name}"
        if self._is_product_complaint:
            return "product-complaint"
        if self.complains:
            return "complaint"
        if self.approves:
            return "approval-in-chat"
        if self.cleaned.for_information:
            return "opted-out"
        others = self.found.others
        return others[0].rule if others else "nothing-said"

    def _first(self, force: Force) -> Act | None:
        return next((act for act in self.found.others if act.force is force), None)

    def _awaited(self) -> list[Act]:
        return [act for act in self.found.others if act.force is Force.AWAITED]

    def _asked(self) -> Act | None:
        """Return any question: beside a critical fact "How is she?" is not small talk."""
        return next((act for act in self.found.others if act.text.endswith(_MARKS)), None)

    def _says(self, field: str) -> bool:
        return any(getattr(one, field).search(self.cleaned.folded) for one in self.rules)

    def _says_something(self) -> bool:
        return any(act.rule == "statement" for act in self.found.others)

    def _named(self) -> tuple[Part, ...]:
        return tuple(self._part(act) for act in self.found.named)

    def _part(self, act: Act) -> Part:
        points_back = act.generic or act.anaphoric
        return Part(
            text=self._whole_text() if act.generic else act.text,
            kind=_KINDS.get(act.force, PartKind.REQUEST),
            category=self._main(self.cleaned.folded if points_back else act.folded),
        )

    def _order(self) -> Part:
        return Part(text=self._whole_text(), kind=PartKind.INSTRUCTION, category=STOPPED.category)

    def _whole(self) -> Part:
        return Part(
            text=self._whole_text(),
            kind=PartKind.QUESTION,
            category=self._main(self.cleaned.folded),
        )

    def _whole_text(self) -> str:
        return " ".join(self.cleaned.text.split())

    def _main(self, folded: str) -> Category:
        alone = len(self.found.parts) == 1
        whole = self.cleaned.folded
        if alone or folded == whole:
            named = categories_of(whole, self.codes)
        else:
            named = categories_of(folded, self.codes, around=self._around)
        return named[0]

    @cached_property
    def _around(self) -> Mapping[Category, float]:
        """What the whole message says: weighed once, however many parts it has."""
        return scores_in(self.cleaned.folded, self.codes)

    def _categories(self, parts: Sequence[Part], verdict: Verdict) -> tuple[Category, ...]:
        told = [alarm.category for alarm in self.alarms]
        named: list[Category] = []
        if parts:
            if STOPPED in self.alarms:
                named.append(STOPPED.category)
            named += [part.category for part in parts]
            if len(parts) == 1:
                named += categories_of(fold(parts[0].text), self.codes)[1:3]
            named += told
            if self.missed or self.complains:
                named.append(Category.SERVICE)
        elif told:
            named += told
        elif self._is_product_complaint:
            named.append(Category.COMPLAINT)
        elif self.complains:
            named.append(Category.SERVICE)
        elif verdict is Verdict.NO and self.approves:
            named += categories_of(self.cleaned.folded, self.codes)[:1] or (Category.OTHER,)
        elif self.cleaned.for_information:
            named += categories_of(self.cleaned.folded, self.codes)[:1]
        return _unique(named)

    def _priority(
        self, categories: Sequence[Category], verdict: Verdict
    ) -> tuple[Priority | None, str]:
        if not categories or (
            verdict is Verdict.NO
            and not (self.alarms or self.complains or self._is_product_complaint)
        ):
            return None, ""
        pressure = Pressure(
            alarms=tuple(alarm.words for alarm in self.alarms),
            high=(
                *((_MISSED,) if self.missed else ()),
                *((SERVICE_COMPLAINT,) if self.complains else ()),
                *self.high,
            ),
            urgent=self._says("urgent"),
            posted=self.heard.posted,
            dates=self.dates,
        )
        return priority_of(categories[0], pressure)

    def _statement(self, verdict: Verdict) -> StatementKind | None:
        if any(alarm.name == "patient-harm" for alarm in self.alarms):
            return StatementKind.ADVERSE_EVENT
        if self.alarms:
            return StatementKind.ALARM
        if self.complains or (verdict is Verdict.NO and self._is_product_complaint):
            return StatementKind.COMPLAINT
        if self.approves:
            return StatementKind.APPROVAL
        if verdict is Verdict.NO and self.cleaned.for_information:
            return StatementKind.NOTE
        return None


def _unique(categories: Iterable[Category]) -> tuple[Category, ...]:
    return tuple(dict.fromkeys(categories))

"""Read what is typed after `/milestone`; a date stays words until its zone is known."""

import re
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.errors import InvalidError
from bot.domain.milestone_states import SlipReason


class Verb(StrEnum):
    """What can be asked of `/milestone`."""

    HELP = "help"
    LIST = "list"
    SHOW = "show"
    ADD = "add"
    PLAN = "plan"
    START = "start"
    UNSTART = "unstart"
    MOVE = "move"
    DONE = "done"
    REOPEN = "reopen"
    ACCEPT = "accept"
    CANCEL = "cancel"
    TELL = "tell"
    REBASELINE = "rebaseline"
    TEMPLATE = "template"
    OWE = "owe"
    PROMISE = "promise"
    GIVEN = "given"
    LAPSE = "lapse"
    WITHDRAW = "withdraw"
    IMPORT = "import"


EXAMPLES = {
    Verb.SHOW: "/milestone show A9",
    Verb.ADD: '/milestone add "PPQ batch 1" next friday',
    Verb.PLAN: "/milestone plan A9 19 Oct",
    Verb.START: "/milestone start A9",
    Verb.UNSTART: "/milestone unstart A9 because it has not begun",
    Verb.MOVE: "/milestone move A9 28 Oct because materials toluene delivered late",
    Verb.DONE: "/milestone done A9 batch report LR-114",
    Verb.REOPEN: "/milestone reopen A9 because the report is not signed",
    Verb.ACCEPT: "/milestone accept A9",
    Verb.CANCEL: "/milestone cancel A9 because the scope was reduced",
    Verb.TELL: "/milestone tell A9",
    Verb.REBASELINE: "/milestone rebaseline because scope change, second site",
    Verb.TEMPLATE: "/milestone template api",
    Verb.OWE: '/milestone owe "MBR v3 approval" by 23 Oct',
    Verb.PROMISE: '/milestone promise "Impurity report" by 30 Oct',
    Verb.GIVEN: "/milestone given NON-M-8 air freight, said Anna Keller by phone",
    Verb.LAPSE: "/milestone lapse NON-M-8 because no word in two weeks",
    Verb.WITHDRAW: "/milestone withdraw NON-M-8 because it is not needed any more",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A command taken apart: `item` is a code, an id or a name, `when` the words of a date."""

    verb: Verb
    item: str = ""
    when: str = ""
    why: str = ""
    reason: SlipReason | None = None
    request: str = ""
    after: tuple[str, ...] = ()
    waiting: str = ""
    with_followers: bool = False


_QUOTED = re.compile(r'^["“”„«\']\s*(?P<name>[^"“”„«»]+?)\s*["“”»\']\s*(?P<rest>.*)$', re.DOTALL)
_BECAUSE = re.compile(r"\s*\bbecause\b[:,]?\s*", re.IGNORECASE)
_AFTER = re.compile(
    r"\bafter\s+(?P<codes>[A-Za-z]\w*(?:\s*(?:,|and)\s*[A-Za-z]\w*)*)\s*$", re.IGNORECASE
)
_FOLLOWERS = re.compile(r"\s*\b(?:with|and) (?:its )?followers\b\s*", re.IGNORECASE)
_REQUEST = re.compile(r"\b[A-Z][A-Z0-9]{1,7}-[MQ]-[1-9][0-9]{0,8}\b", re.IGNORECASE)
_OTHERWISE = re.compile(r"\s*\b(?:otherwise|or else)\b[:,]?\s*", re.IGNORECASE)
_WAITING = re.compile(r"\s*\bfor\s+(?P<code>[A-Za-z][\w-]*)", re.IGNORECASE)
_TO_OR_BY = re.compile(r"^(?:to|by|until|on)\s+", re.IGNORECASE)


def read(text: str) -> Asked:
    """Take a command apart; raise InvalidError with an example that works."""
    word, _, rest = text.strip().partition(" ")
    known = {verb.value for verb in Verb}
    if word.lower() not in known | {""}:
        raise InvalidError(f'I know no "/milestone {word[:40]}". Write /milestone help.')
    verb = Verb(word.lower() or "help")
    rest = rest.strip()
    match verb:
        case Verb.HELP | Verb.IMPORT:
            return Asked(verb=verb)
        case Verb.LIST:
            return Asked(verb=verb, item=rest)
        case Verb.ADD:
            return _add(rest)
        case Verb.OWE | Verb.PROMISE:
            return _owe(verb, rest)
        case Verb.MOVE:
            return _move(rest)
        case Verb.REBASELINE:
            return Asked(verb=verb, why=_BECAUSE.sub("", rest, count=1))
        case Verb.PLAN:
            code, when = _item(verb, rest)
            return Asked(verb=verb, item=code, when=_needed(verb, _TO_OR_BY.sub("", when)))
        case _:
            code, why = _item(verb, rest)
            return Asked(verb=verb, item=code, why=_BECAUSE.sub("", f" {why}", count=1).strip())


def read_reason(text: str) -> tuple[SlipReason, str]:
    """Part a reason's code from its words; raise InvalidError that names the codes."""
    for reason in sorted(SlipReason, key=lambda each: -len(each.words)):
        for code in (reason.words, reason.value, reason.value.replace("_", " ")):
            found = re.match(rf"{re.escape(code)}\b[:,]?\s*", text, re.IGNORECASE)
            if found:
                return reason, text[found.end() :].strip()
    codes = ", ".join(reason.words for reason in SlipReason)
    raise InvalidError(f"Begin the reason with one of: {codes}. Example: {EXAMPLES[Verb.MOVE]}")


def _add(rest: str) -> Asked:
    quoted = _QUOTED.match(rest)
    if not quoted:
        raise InvalidError(f"Put the name in quotes: {EXAMPLES[Verb.ADD]}")
    when = quoted["rest"]
    codes: tuple[str, ...] = ()
    after = _AFTER.search(when)
    if after:
        codes = tuple(re.split(r"\s*(?:,|\band\b)\s*", after["codes"]))
        when = when[: after.start()]
    return Asked(
        verb=Verb.ADD, item=quoted["name"], when=_TO_OR_BY.sub("", when.strip()), after=codes
    )


def _owe(verb: Verb, rest: str) -> Asked:
    quoted = _QUOTED.match(rest)
    if not quoted:
        raise InvalidError(f"Put what is owed in quotes: {EXAMPLES[verb]}")
    when, *consequence = _OTHERWISE.split(quoted["rest"], maxsplit=1)
    waiting = _WAITING.search(when)
    when = _WAITING.sub("", when, count=1)
    return Asked(
        verb=verb,
        item=quoted["name"],
        when=_needed(verb, _TO_OR_BY.sub("", when.strip())),
        why=" ".join(consequence).strip(),
        waiting=waiting["code"] if waiting else "",
    )


def _move(rest: str) -> Asked:
    code, words = _item(Verb.MOVE, rest)
    when, *why = _BECAUSE.split(words, maxsplit=1)
    followers = _FOLLOWERS.search(when)
    when = _TO_OR_BY.sub("", _FOLLOWERS.sub(" ", when).strip())
    if not why or not why[0].strip():
        raise InvalidError(f"A move needs a reason: {EXAMPLES[Verb.MOVE]}")
    asked = Asked(verb=Verb.MOVE, item=code, when=_needed(Verb.MOVE, when))
    if re.fullmatch(r"[A-Z][A-Z0-9]{1,7}-M-\d+", code, re.IGNORECASE) and not _has_code(why[0]):
        # Something owed is put off by its id; that needs words but no code.
        return Asked(verb=Verb.MOVE, item=code, when=asked.when, why=why[0].strip())
    reason, text = read_reason(why[0].strip())
    request = _REQUEST.search(text) if reason is SlipReason.CLIENT_DECISION else None
    if request:
        text = f"{text[: request.start()]} {text[request.end() :]}".strip()
    return Asked(
        verb=Verb.MOVE,
        item=code,
        when=asked.when,
        why=text or (request.group() if request else ""),
        reason=reason,
        request=request.group() if request else "",
        with_followers=followers is not None,
    )


def _has_code(text: str) -> bool:
    try:
        read_reason(text.strip())
    except InvalidError:
        return False
    return True


def _item(verb: Verb, rest: str) -> tuple[str, str]:
    code, _, words = rest.partition(" ")
    if not code:
        raise InvalidError(f"Say which one: {EXAMPLES[verb]}")
    return code, words.strip()


def _needed(verb: Verb, when: str) -> str:
    if not when.strip():
        raise InvalidError(f"Say which day: {EXAMPLES[verb]}")
    return when.strip()

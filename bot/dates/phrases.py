# ruff: noqa: E501  # shapes read better unbroken
"""Put day, hour and zone together into one reading of a date phrase."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.dates.calendars import Works
from bot.dates.days import meant
from bot.dates.hours import CLOSE_OF_BUSINESS, Hour, SaidZone, hour_of, zone_of
from bot.dates.meanings import Meant, Seen
from bot.dates.shapes import CLOCK, DAY, ZONE
from bot.dates.vocabulary import SHORT_WEEKDAYS, WEEKDAYS
from bot.dates.zones import instant

A_YEAR = timedelta(days=366)

_BETWEEN = re.compile(
    r"[\s,]*(?:(?:at|um|gegen|a|as|las|les|alle|ore|by|before|vor|bis|until|om|vers|from|ab|den)\s+|[のに的,]|-\s)*"
)
_BEFORE_DAY = re.compile(
    r"[\s,]*(?:(?:on|of|am|le|el|il|this|the|de|des|di|der|den|for|vom)\s+|の)*$"
)
_NAMED_DAYS = ("iso", "ymd", "numeric", "short", "day_month", "month_day", "ordinal")
_REACH = 26
_WEEKDAY = "|".join((*WEEKDAYS, *SHORT_WEEKDAYS))
_DEADLINE_BEFORE = re.compile(
    r"(?:\b(?:by|before|until|till|til|(?:no|not) later than|latest(?: by| on)?|due(?: on| by| date)?|deadline(?: is| of)?"
    r"|bis(?: zum| spatestens)?(?: am)?|spatestens(?: am| bis)?|vor(?: dem)?|avant(?: le| la)?|d'ici(?: a| au| le| la)?|au plus tard(?: le)?"
    r"|pour(?: le| la)?|jusqu'(?:a|au)|antes (?:de|del)(?: la| el)?|para(?: el| la| este)?|hasta(?: el| la)?|a mas tardar(?: el)?"
    r"|entro(?: il| la| le| lo)?|prima (?:di|del|della)|ate(?: o| a| dia| o dia| esta)?|antes (?:de|da|do)|voor|uiterlijk|tegen)"
    rf"|deadline:|due:)\s*(?:(?:the|this|next|cob|eod|close of business|end of (?:the )?(?:business )?day|noon|latest|on|am|um|den|,|{_WEEKDAY}|\d{{1,2}}(?::\d\d)? ?(?:[ap]m|uhr|h)?)\s*)*$"
)
_DEADLINE_AFTER = re.compile(
    r"\s*(?:までに?|中に|以内|之前|以前|前(?!後|后)|内|까지|이내|(?:shaam |subah )?(?:tak|ke pehle|se pehle)\b|,? ?(?:at the )?latest\b|spatestens|au plus tard)"
)
_WITHIN = re.compile(
    r"(?:within|innerhalb|binnen|sous|d'ici|entro|dentro)\b|.*(?:以内|之内|内|이내)"
)
_WANTED = re.compile(
    r"\b(?:need|send|provide|share|please|required?|want|bitte|benotig|brauch|besoin|merci de|envoy|necesit|envi|bisogno|serv|invia"
    r"|precis|mand|chahiye|bhej|nodig|graag|answer|reply|confirm|deliver)|お願い|ください|必要|请|需要|부탁|필요"
)
_ABOUT = re.compile(r"\b(?:for|from|of|since|fur|von|de|du|para|per|di)\s$")
"""Before "today": says which thing is meant, not when it is wanted."""

_BEHIND = re.compile(
    r"\b(?:last|shipped|left|sent|received|was|were|arrived|since|dated|happened|took place|delivered|got|did|had|started|began|thought"
    r"|submitted|verschickt|geliefert|war|waren|wurde|wurden|seit|vom|hatte|etait|depuis|recu|avait|fue|desde|enviamos|llego|era|estaba"
    r"|stato|stata|dal|spedito|aveva|doveva|foi|chegou|estava|recebemos|tha|thi|gaya|gayi|was|werd|sinds|missed|signed on|held on)\b"
    r"|昨|先"
)
_CLAUSE = re.compile(r"[.!?;\n。！？]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A date phrase found: where it stands and what it means; instants are aware UTC."""

    start: int
    end: int
    instants: tuple[datetime, ...]
    others: tuple[datetime, ...]
    asks: bool
    date_only: bool
    deadline: bool
    day_matters: bool
    zone: str


def phrases_in(
    folded: str, *, now: datetime, zone: ZoneInfo, works: Works, typed: bool = False
) -> Iterator[Phrase]:
    """Yield the date phrases of a folded text from left to right, without overlaps."""
    taken = 0
    for match in DAY.finditer(folded):
        if match.start() < taken or _belongs_to_the_next_day(match, folded):
            continue
        if not (typed or _is_meant_as_a_date(match, folded)):
            continue
        if phrase := _phrase(match, folded, now=now, zone=zone, works=works, floor=taken):
            yield phrase
            taken = phrase.end
            if taken == len(folded):
                return
    if not taken:
        yield from _hours_alone(folded, now=now, zone=zone, typed=typed)


def _belongs_to_the_next_day(match: re.Match[str], folded: str) -> bool:
    """Whether this is the "EOD" of "EOD Friday" or the "Friday" of "Friday 23 October"."""
    if match["close"] is None and (match["weekday"] is None or match["wd_mod"]):
        return False
    following = DAY.search(folded, match.end(), match.end() + _REACH)
    if following is None or not _BEFORE_DAY.fullmatch(folded, match.end(), following.start()):
        return False
    return match["close"] is not None or any(following[shape] for shape in _NAMED_DAYS)


def _phrase(
    match: re.Match[str],
    folded: str,
    *,
    now: datetime,
    zone: ZoneInfo,
    works: Works,
    floor: int,
) -> Phrase | None:
    local = now.astimezone(zone)
    if match.span() == (0, len(folded)):
        return _alone(match, now=local, zone=zone, works=works)
    before = folded[max(floor, match.start() - _REACH) : match.start()]
    clause = _CLAUSE.split(folded[max(0, match.start() - 70) : match.start()])[-1]
    deadline = bool(
        _DEADLINE_BEFORE.search(before)
        or _DEADLINE_AFTER.match(folded, match.end())
        or _WITHIN.match(match[0])
    )
    behind = bool(_BEHIND.search(clause))
    seen = Seen(now=local, works=works, deadline=deadline, behind=behind)
    said = meant(match, seen)
    if said is None:
        return None
    start, end, hour, named = _hour_and_zone(match, folded, zone, seen, floor)
    close = match["close"] is not None or (hour is not None and hour.ends_a_day)
    wanted = match["relative"] or match["span"] or match["span_after"]
    if close or (wanted and _WANTED.search(folded) and not (seen.behind or _ABOUT.search(before))):
        deadline = True
    return _built(said, hour, named or SaidZone(zone=zone), start=start, end=end, deadline=deadline)


def _alone(match: re.Match[str], *, now: datetime, zone: ZoneInfo, works: Works) -> Phrase | None:
    """Read a phrase that nothing stands beside, as people type it into a form."""
    close = match["close"] is not None
    deadline = close or _WITHIN.match(match[0]) is not None
    said = meant(match, Seen(now=now, works=works, deadline=deadline))
    if said is None:
        return None
    return _built(said, None, SaidZone(zone=zone), start=0, end=match.end(), deadline=deadline)


def _built(
    said: Meant, hour: Hour | None, named: SaidZone, *, start: int, end: int, deadline: bool
) -> Phrase:
    at = hour.at if hour else said.clock
    instants: tuple[datetime, ...]
    if said.at and not hour:
        instants = (said.at,)
    else:
        instants = tuple(_at(day, at, named.zone) for day in said.days)
    return Phrase(
        start=start,
        end=end,
        instants=instants,
        others=tuple(_at(day, at, named.zone) for day in said.others),
        asks=said.asks or named.asks,
        date_only=at is None and said.at is None and not said.ends_a_day,
        deadline=deadline,
        day_matters=at is None and said.at is None,
        zone=named.zone.key,
    )


def _at(day: date, at: time | None, zone: ZoneInfo) -> datetime:
    return instant(day, at or CLOSE_OF_BUSINESS, zone)


def _hour_and_zone(
    match: re.Match[str], folded: str, zone: ZoneInfo, seen: Seen, floor: int
) -> tuple[int, int, Hour | None, SaidZone | None]:
    """Look for an hour behind the day or before it, and for a zone behind either."""
    start, end = match.span()
    hour = None
    after = CLOCK.match(folded, _end_of(_BETWEEN.match(folded, end), end))
    if after:
        hour = hour_of(after)
        end = after.end() if hour else end
    else:
        for clock in CLOCK.finditer(folded, max(floor, start - _REACH), start):
            if _BEFORE_DAY.fullmatch(folded, clock.end(), start):
                hour = hour_of(clock)
                start = clock.start() if hour else start
    named = None
    spoken = ZONE.match(folded, end)
    if spoken and (hour or spoken["own"] or spoken["iana"]) and not match["iso_zone"]:
        named = zone_of(spoken, zone, seen.today.year)
        end = spoken.end() if named else end
    return start, end, hour, named


def _hours_alone(folded: str, *, now: datetime, zone: ZoneInfo, typed: bool) -> Iterator[Phrase]:
    """Read "by 5 pm": today, or tomorrow when that has gone by."""
    for clock in CLOCK.finditer(folded):
        before = folded[max(0, clock.start() - _REACH) : clock.start()]
        deadline = bool(
            _DEADLINE_BEFORE.search(before) or _DEADLINE_AFTER.match(folded, clock.end())
        )
        hour = hour_of(clock)
        if hour is None or clock["word"] or not (typed or deadline):
            continue
        spoken = ZONE.match(folded, clock.end())
        local = now.astimezone(zone)
        named = (spoken and zone_of(spoken, zone, local.year)) or SaidZone(zone=zone)
        day = now.astimezone(named.zone).date()
        if instant(day, hour.at, named.zone) < now:
            day += timedelta(days=1)
        end = spoken.end() if spoken else clock.end()
        yield _built(
            Meant(days=(day,)), hour, named, start=clock.start(), end=end, deadline=deadline
        )


_ORDINAL_WEEKDAYS = frozenset({"segunda", "terca", "quarta", "quinta", "sexta"})
_PORTUGUESE_BEFORE = re.compile(r"\b(?:na|ate|ate a|esta|nesta|proxima|ultima)\s$")
_DAY_BEFORE = re.compile(
    r"\b(?:by|on|until|till|before|next|this|last|due|from|since|to|and|or|-|/|for|am|bis)\s*$|[(/-]\s*$"
)


def _is_meant_as_a_date(match: re.Match[str], folded: str) -> bool:
    """Refuse in prose what is mostly another word: "may", "sun", "segunda", 03/04 of a ratio."""
    before = folded[max(0, match.start() - _REACH) : match.start()]
    if match["dm_m"] == "may" and not match["dm_y"]:
        following = folded[match.end() :].lstrip()
        return not following[:1].isalpha() or following.startswith(("at ", "and ", "or ", "by "))
    if match["md_m"] == "may":
        return not re.search(r"\b(?:we|it|you|they|i|this|that|there|which|batch|who)\s$", before)
    if short := (match["wd_short"] or "").rstrip("."):
        has_hour = CLOCK.match(folded, _end_of(_BETWEEN.match(folded, match.end()), match.end()))
        return short in SHORT_WEEKDAYS and bool(
            match["wd_mod"] or _DAY_BEFORE.search(before) or has_hour
        )
    if match["wd"] in _ORDINAL_WEEKDAYS:
        return bool(match["wd_mod"] or _PORTUGUESE_BEFORE.search(before))
    if match["short"] and not match["s_3"]:
        return bool(_DAY_BEFORE.search(before) or _DEADLINE_BEFORE.search(before))
    return True


def _end_of(match: re.Match[str] | None, otherwise: int) -> int:
    return match.end() if match else otherwise

"""Read what is said from today: weekdays, spans, ends of weeks and months."""

from datetime import UTC, date, time, timedelta

from bot.dates.calendars import (
    WEEK,
    add_business_days,
    coming,
    days_in,
    latest_before,
    months_on,
    part_of,
    stretch,
)
from bot.dates.meanings import Groups, Meant, Seen, in_month, quarter_end
from bot.dates.vocabulary import (
    CJK_WEEKDAYS,
    COMING,
    DAYS_FROM_TODAY,
    EITHER_WAY,
    LAST,
    MONTHS,
    NEXT,
    NUMBERS,
    SHORT_WEEKDAYS,
    UNITS,
    WEEKDAYS,
)

_WEEKS_ON = {
    **dict.fromkeys(("来週", "下", "下个", "다음주"), 1),
    **dict.fromkeys(("再来週", "下下", "下下个", "다다음주"), 2),
    **dict.fromkeys(("今週", "本", "这", "这个", "이번주"), 0),
    **dict.fromkeys(("先週", "上", "上个", "지난주"), -1),
}


def relative(groups: Groups, seen: Seen) -> Meant:
    """Read "tomorrow" and its like."""
    word = groups["rel"] or groups["rel_cjk"] or ""
    days = DAYS_FROM_TODAY[word]
    if word in EITHER_WAY and seen.behind:
        days = -days
    evening = time(20) if word == "tonight" else None
    return Meant(days=(seen.today + timedelta(days=days),), clock=evening)


def weekday(groups: Groups, seen: Seen) -> Meant | None:
    """Read a weekday, with "next", "last" or a past verb before it."""
    short = (groups["wd_short"] or "").rstrip(".")
    number = WEEKDAYS[groups["wd"]] if groups["wd"] else SHORT_WEEKDAYS[short]
    said, after = groups["wd_mod"] or "", groups["wd_post"] or ""
    if said in LAST or after in {"scorso", "scorsa", "passado", "passada", "pasado", "dernier"}:
        return Meant(days=(latest_before(seen.today, number),))
    if after == "week":
        return Meant(days=(coming(seen.today, number) + timedelta(days=WEEK),))
    if after and said not in COMING:
        return _in_next_week(number, seen, sure="week" in after or "woche" in after)
    if said in NEXT:
        return _in_next_week(number, seen)
    if seen.behind and not seen.deadline and said not in COMING:
        return Meant(days=(latest_before(seen.today, number),))
    day = coming(seen.today, number)
    others = (seen.today,) if number == seen.today.weekday() else ()
    return Meant(days=(day,), others=others)


def weekday_cjk(groups: Groups, seen: Seen) -> Meant:
    """Read a weekday in Chinese, Japanese or Korean."""
    sign = groups["wc_ja_d"] or groups["wc_zh_d"] or groups["wc_ko_d"] or ""
    number = CJK_WEEKDAYS[sign]
    said = (groups["wc_ja"] or groups["wc_zh"] or groups["wc_ko"] or "").replace(" ", "")
    monday = seen.today - timedelta(days=seen.today.weekday())
    if said in _WEEKS_ON:
        return Meant(days=(monday + timedelta(days=WEEK * _WEEKS_ON[said] + number),))
    if seen.behind and not seen.deadline:
        return Meant(days=(latest_before(seen.today, number),))
    return Meant(days=(coming(seen.today, number),))


def span(groups: Groups, seen: Seen) -> Meant:
    """Read "in three business days"."""
    unit = UNITS[groups["sp_unit"] or ""]
    if unit == "days" and (groups["sp_biz"] or groups["sp_post"]):
        unit = "business days"
    return _after(_number(groups["sp_n"]), unit, seen)


def next_working_day(_: Groups, seen: Seen) -> Meant:
    """Read "next business day", with the end of it or without."""
    return _after(1, "business days", seen)


def span_after(groups: Groups, seen: Seen) -> Meant:
    """Read a span whose "in" stands behind it, as in Japanese."""
    if groups["sa_hi"]:
        return _after(_number(groups["sa_hi_n"]), UNITS[groups["sa_hi"]], seen)
    return _after(_number(groups["sa_n"]), UNITS[groups["sa_unit"] or ""], seen)


def ago(groups: Groups, seen: Seen) -> Meant:
    """Read "two days ago"."""
    count = _number(groups["ag_n"] or groups["ag_n2"] or groups["ag_n3"])
    unit = UNITS[groups["ag_unit"] or groups["ag_unit2"] or groups["ag_unit3"] or ""]
    return _after(-count, unit if unit != "business days" else "days", seen)


def period(groups: Groups, seen: Seen) -> Meant:
    """Read the end, middle or beginning of a stretch."""
    part = groups["pe_part"] or ""
    if groups["pe_m"]:
        month = MONTHS[groups["pe_m"]]
        last = in_month(groups["pe_y"], month, [days_in(seen.today.year, month)], seen).days[0]
        return Meant(days=(part_of(date(last.year, month, 1), last, part),))
    if groups["pe_q"]:
        return Meant(days=(quarter_end(int(groups["pe_q"]), groups["pe_qy"], seen),))
    ahead = 1 if groups["pe_next"] or groups["pe_post"] else 0
    first, last = stretch(groups["pe_unit"] or "", ahead, seen.today)
    return Meant(days=(part_of(first, last, part),))


def shorthand(groups: Groups, seen: Seen) -> Meant:
    """Read "EOM" and words that mean the end of a stretch."""
    word = (groups["sh"] or "").replace(" ", "")
    ahead = 1 if word.startswith(("来", "下", "다음")) else 0
    unit = "week"
    if word in {"eom", "monatsende"} or "月" in word or word == "월말":
        unit = "month"
    if word in {"eoy", "jahresende", "年末", "年底"}:
        unit = "year"
    if word == "eoq":
        unit = "quarter"
    return Meant(days=(stretch(unit, ahead, seen.today)[1],))


def next_unit(groups: Groups, seen: Seen) -> Meant:
    """Read "next week" as its last day; its first is the other reading."""
    cjk = groups["nu_cjk"] or ""
    said = groups["nu_mod"] or groups["nu_post"] or cjk
    by_sign = "month" if "月" in cjk or "달" in cjk else "week"
    unit = groups["nu_unit"] or groups["nu_unit2"] or by_sign
    ahead = 1
    if said in COMING or cjk.startswith(("今", "本", "这", "이번")):
        ahead = 0
    if said in LAST or cjk == "先週":
        ahead = -1
    first, last = stretch(unit, ahead, seen.today)
    return Meant(days=(last,), others=(first,) if ahead else ())


def ordinal(groups: Groups, seen: Seen) -> Meant:
    """Read "the 24th" as the next one, of a past verb as this month's."""
    said = groups["or_en"] or groups["or_de"] or groups["or_rom"] or groups["or_cjk"]
    day, month = int(said or 0), seen.today.replace(day=1)
    if seen.behind and not seen.deadline:
        return Meant(days=(seen.today.replace(day=day),))
    while day > days_in(month.year, month.month) or month.replace(day=day) < seen.today:
        if not 1 <= day <= 31:  # the longest month
            raise ValueError
        month = months_on(month, 1)
    return Meant(days=(month.replace(day=day),))


def close(_: Groups, seen: Seen) -> Meant:
    """Read "EOD" alone as today's."""
    return Meant(days=(seen.today,), ends_a_day=True)


def _after(count: int, unit: str, seen: Seen) -> Meant:
    """Count on from now: hours and minutes are elapsed time, days and weeks are dates."""
    if unit in {"hours", "minutes"}:
        step = timedelta(hours=count) if unit == "hours" else timedelta(minutes=count)
        return Meant(days=(seen.today,), at=seen.now.astimezone(UTC) + step)
    if unit == "business days":
        return Meant(days=(add_business_days(seen.today, count, seen.works),))
    if unit == "months":
        first = months_on(seen.today.replace(day=1), count)
        day = min(seen.today.day, days_in(first.year, first.month))
        return Meant(days=(first.replace(day=day),))
    return Meant(days=(seen.today + timedelta(days=count * (WEEK if unit == "weeks" else 1)),))


def _in_next_week(number: int, seen: Seen, *, sure: bool = False) -> Meant:
    """Read "next Friday" as the one of next week; the one of this week is the other reading."""
    monday = seen.today + timedelta(days=WEEK - seen.today.weekday())
    day = monday + timedelta(days=number)
    nearest = coming(seen.today, number)
    return Meant(days=(day,), others=(nearest,) if nearest != day and not sure else ())


def _number(said: str | None) -> int:
    word = said or ""
    return int(word) if word.isdigit() else NUMBERS[word]

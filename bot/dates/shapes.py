# ruff: noqa: E501  # shapes read better unbroken
"""The shapes a date may have in running text: one pattern for days, one for hours, one for zones.

Nothing else is a date. Single words such as "may", "sec", "mon" or bare numbers never are.
"""

import re
from collections.abc import Iterable

from bot.dates.vocabulary import (
    COMING,
    DAYS_FROM_TODAY,
    LAST,
    MONTHS,
    NEXT,
    NUMBERS,
    SHORT_WEEKDAYS,
    UNITS,
    WEEKDAYS,
)


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


def _spaced(words: Iterable[str]) -> list[str]:
    return [word for word in words if word[0] < "\u2e80"]


def _unspaced(words: Iterable[str]) -> list[str]:
    return [word for word in words if word[0] >= "\u2e80"]


_MONTH = _any(MONTHS)
_TH = r"(?:st|nd|rd|th|er|ero|º|°|\.)?"
_YEAR = r"(?:,?\s*(?:de |del |of )?(?P<{0}>20\d\d)(?![\d-]))?"
_JOIN = r"\s*(?:and|und|et|y|e|en|to|bis|&|-|/|a)\s*"
_NUMBER = rf"\d{{1,3}}|(?:{_any(_spaced(NUMBERS))})"
_NO_UNIT = r"(?!\s*(?:%|kg|g\b|mg|ml|l\b|h\b|hours?|days?|weeks?|batches|lots|drums|people|°))"

_DAY_SHAPES = (
    # 2026-10-23, 2026-10-23T17:00Z
    (
        r"(?P<iso>(?P<iso_day>\d{4}-\d{2}-\d{2})(?:[t ](?P<iso_time>\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?"
        r"(?P<iso_zone>z|[+-]\d{2}:?\d{2})?)?(?![\d-]))"
    ),
    # 2026/10/23, 2026年10月23日, 10月23日
    r"(?P<ymd>(?<![\d/.])(?P<ymd_y>20\d\d)[/.](?P<ymd_m>\d{1,2})[/.](?P<ymd_d>\d{1,2})(?![\d/]))",
    (
        r"(?P<cjk>(?:(?P<cjk_y>20\d\d)\s?[年년]\s?)?(?<!\d)(?P<cjk_m>\d{1,2})\s?[月월]\s?"
        r"(?P<cjk_d>\d{1,2})\s?(?:日|号|號|일))"
    ),
    # 15.03.2027, 03/04/2026, 15-03-27
    (
        r"(?P<numeric>(?<![\d./:-])(?P<n_1>\d{1,2})(?P<n_sep>[./-])(?P<n_2>\d{1,2})(?P=n_sep)"
        r"(?P<n_3>\d{4}|\d{2})(?![\d/:]|[.-]\w))"
    ),
    # 03/04 and 23.10.
    (
        r"(?P<short>(?<![\d./:%-])(?P<s_1>\d{1,2})(?:/(?P<s_2>\d{1,2})(?![\d/%.,]\d|[\d/%])"
        r"|\.(?P<s_3>\d{1,2})\.(?![\w.])))"
    ),
    # 28 October 2026, 26 and 27 Nov, 28. Oktober, 28 de octubre
    (
        rf"(?P<day_month>(?<![\d.,/:])(?:(?P<dm_0>\d{{1,2}}){_TH}{_JOIN})?(?P<dm_d>\d{{1,2}}){_TH}\s?"
        rf"(?:of |de |di |d')?(?P<dm_m>{_MONTH})\b\.?{_YEAR.format('dm_y')})"
    ),
    # Oct 28, October 26-27, 2026
    (
        rf"(?P<month_day>\b(?P<md_m>{_MONTH})\.?\s(?:the )?(?P<md_d>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:.]\d|\d)"
        rf"{_NO_UNIT}(?:{_JOIN}(?P<md_1>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:]))?{_YEAR.format('md_y')})"
    ),
    # Q3, end of Q3 2027, KW 45
    r"(?P<quarter>\bq(?P<q>[1-4])(?:[ /-]{0,2}(?P<q_y>20\d\d))?\b)",
    (
        r"(?P<week>(?:\b(?:kw|cw|wk|calendar week|kalenderwoche|week|woche|semaine|semana|settimana|w)"
        r"\.?\s?(?:n[o°º]\.? ?)?|第(?=\d{1,2}[週周주]))(?P<w>\d{1,2})(?![\d.%:-])[週周주]?(?!\s(?:of|after|weeks|days)\b))"
    ),
    # today, the day after tomorrow
    (
        rf"(?P<relative>(?<!guten )(?<!good )(?<!am )(?<!la )\b(?P<rel>{_any(_spaced(DAYS_FROM_TODAY))})\b(?!'s)"
        rf"|(?P<rel_cjk>{_any(_unspaced(DAYS_FROM_TODAY))}))"
    ),
    # next friday, friday week, friday of next week, vendredi prochain
    (
        rf"(?P<weekday>(?:\b(?P<wd_mod>{_any((*NEXT, *COMING, *LAST))})\s)?"
        rf"(?:(?P<wd>\b(?:{_any(WEEKDAYS)}))\b|(?P<wd_short>\b(?:{_any(SHORT_WEEKDAYS)})\b\.?))(?!'s)"
        r"(?:\s(?P<wd_post>(?:of |in )?(?:the )?(?:next|following) week|(?:der )?nachste[rn]? woche"
        r"|prochaine?|(?:de la semaine prochaine)|que viene|proxim[oa]|prossim[oa]|que vem|week|scors[oa]|passad[oa]"
        r"|pasad[oa]|dernier)\b)?)"
    ),
    (
        r"(?P<weekday_cjk>(?:(?P<wc_ja>再来週|来週|今週|先週|次|今度)の?)?(?P<wc_ja_d>[月火水木金土日])曜日?"
        r"|(?P<wc_zh>下下个?|下个?|本|这个?|上个?)?(?:周|星期|礼拜)(?P<wc_zh_d>[一二三四五六日天])"
        r"|(?:(?P<wc_ko>다다음 ?주|다음 ?주|이번 ?주|지난 ?주) ?)?(?P<wc_ko_d>[월화수목금토일])요일)"
    ),
    # in 2 business days, within 48 h, dans 3 jours, 3日以内, 2天内
    (
        rf"(?P<span>\b(?:in|within|in the next|innerhalb (?:von )?|binnen|dans|sous|d'ici|en|dentro de|tra|fra|entro|em"
        rf"|over|after)\s(?P<sp_n>{_NUMBER})\s?(?P<sp_biz>business|working|work|bus\.?)?\s?"
        rf"(?P<sp_unit>{_any(_spaced(UNITS))})\b(?P<sp_post> (?:ouvres|ouvrables|habiles|laborables|lavorativi|uteis))?)"
    ),
    # next business day, end of next working day, nächster Werktag, prochain jour ouvré, 翌営業日
    (
        r"(?P<next_working_day>\b(?:(?:end|close) of (?:the )?)?(?:next|following) (?:business|working|work|bus\.?) ?day\b"
        r"|\b(?:ende (?:des )?)?nachste[nrs]? (?:werk|arbeits)tag(?:e?s)?\b|\bprochain jour (?:ouvre|ouvrable)\b|\bjour (?:ouvre|ouvrable) suivant\b"
        r"|\b(?:proximo|siguiente) dia (?:habil|laborable|util)\b|\bdia (?:habil|laborable|util) (?:siguiente|seguinte)\b"
        r"|\bprossimo giorno lavorativo\b|\bgiorno lavorativo successivo\b|\bvolgende werkdag\b"
        r"|翌営業日|次の営業日|下一?个?工作日|次个?工作日|다음 ?영업일)"
    ),
    (
        rf"(?P<span_after>(?<![\d.])(?P<sa_n>\d{{1,2}}|[一二两三四五六七八九十])\s?(?P<sa_unit>{_any(_unspaced(UNITS))})"
        r"\s?(?:以内|之内|内|後|后|이내|후|안에)|(?P<sa_hi_n>\d{1,2}|ek|do|teen|char|paanch) (?P<sa_hi>din|hafte|ghante) (?:mein|me|baad))"
    ),
    (
        rf"(?P<ago>\b(?P<ag_n>{_NUMBER}) (?P<ag_unit>{_any(_spaced(UNITS))}) (?:ago|fa|geleden|pehle)\b"
        rf"|\b(?:vor|il y a|hace|ha) (?P<ag_n2>{_NUMBER}) (?P<ag_unit2>{_any(_spaced(UNITS))})\b"
        rf"|(?P<ag_n3>\d{{1,2}})(?P<ag_unit3>{_any(_unspaced(UNITS))})前)"
    ),
    # end of next week, mid-November, EOM, next month, fin de mois
    (
        rf"(?P<period>\b(?P<pe_part>end of(?: the)?|by end of|the end of|ende|mitte|anfang|mid|middle of|early|beginning of"
        r"|start of|late|fin(?: de| du| de la)?|mi|debut|a finales de|finales de|a fines de|fines de|mediados de|principios de"
        r"|fine|meta|inizio|fim d[oea]|final d[oea]|meados de|inicio de|eind(?:e)?)[ -](?:la |de |del |della |der |des |dieser |this |d[oe] )*"
        rf"(?:(?P<pe_next>{_any(NEXT)}|proxima|que viene) )?(?:(?P<pe_unit>week|woche|semaine|semana|settimana|month|monats?|mois|mes|mese"
        rf"|quarter|quartals?|trimestre|year|jahre?s?|annee|ano|anno|jaar|maand)\b(?P<pe_post> (?:prochaine?|que viene|prossim[oa]|que vem|proxim[oa]))?"
        rf"|(?P<pe_m>{_MONTH})\b{_YEAR.format('pe_y')}|q(?P<pe_q>[1-4])\b(?:[ /-]?(?P<pe_qy>20\d\d))?))"
    ),
    r"(?P<shorthand>\b(?P<sh>eow|eom|eoq|eoy|monatsende|wochenende|jahresende|月末|今月末|来月末|月底|本月底|下个?月底|年末|年底|週末|周末|今週中|今週末|来週中|来週末|今月中|本周内|本周末|下周内|下周末|월말|이번 ?주 ?(?:말|내)|다음 ?주 ?(?:말|내))(?![a-z]))",
    (
        rf"(?P<next_unit>\b(?P<nu_mod>{_any((*NEXT, *COMING, *LAST))}) (?P<nu_unit>week|woche|semaine|semana|settimana|month|monat|mois|mes|mese|quarter|quartal|trimestre|year)\b"
        r"|\b(?P<nu_unit2>semaine|semana|settimana|mois|mes|mese) (?P<nu_post>prochaine?|que viene|prossim[oa]|que vem|proxim[oa])\b"
        r"|(?P<nu_cjk>来週|今週|先週|来月|今月|下周|下星期|本周|这周|下个?月|这个?月|本月|다음 ?주|이번 ?주|다음 ?달)(?!の?[月火水木金土日]曜|[一二三四五六日天末]))"
    ),
    # the 24th, le 24, am 24.
    (
        r"(?P<ordinal>\b(?:the |on )(?P<or_en>\d{1,2})(?:st|nd|rd|th)\b(?! (?:batch|lot|campaign|time|floor|version|draft|slide|page|step|item|point|revision))"
        rf"|\b(?:am|bis|zum|bis zum|vor dem|ab dem|dem|den) (?P<or_de>\d{{1,2}})\.(?=\s*(?:$|[,;?!)]|[a-z]))(?!\s*(?:mal|charge|los|version|{_MONTH}))"
        r"|\b(?:le|el|il|dia|para el|antes del|avant le|entro il|ate o dia|ate dia|hasta el|del) (?P<or_rom>\d{1,2})(?=\s*(?:$|[.,;?!)]))"
        r"|(?<![\d月])(?P<or_cjk>\d{1,2})[日号](?=まで|に|の|之前|前|以前))"
    ),
    # EOD and COB alone mean today's
    r"(?P<close>\b(?:eod|cob|close of (?:business|play)|end of (?:the |our |your |business |working )*day|fin de journee|fine giornata|fim do dia|fin del dia)\b|下班前|終業まで|業務終了まで|本日中|今日中)",
)
DAY = re.compile("|".join(_DAY_SHAPES))

CLOCK = re.compile(
    r"(?P<half>午前|午後|上午|下午|晚上|早上|오전|오후|shaam|subah|dopahar)?\s?(?:"
    r"(?<![\d.:])(?P<h12>\d{1,2})(?:[:.](?P<m12>[0-5]\d))?\s?(?P<ampm>[ap])\.?m\b\.?"
    r"|(?<![\d.:])(?P<h24>[01]?\d|2[0-4])[:h](?P<m24>[0-5]\d)(?![\d:])(?: uhr| hrs?\b)?"
    r"|(?<![\d.:])(?P<hour>\d{1,2})(?:\s?(?:h|uhr|heures|horas|hrs|o'clock|baje|uur)\b|\s?[時时点點시](?P<minute>[0-5]?\d|半)?[分분]?)"
    r"|(?P<word>noon|midday|midnight|mittag|mittags|midi|mediodia|mezzogiorno|meio-dia|正午|中午|정오"
    r"|eod|cob|close of (?:business|play)|end of (?:the |our |your |business |working )*day|feierabend|dienstschluss|fin de journee|fine giornata|fim do dia|fin del dia|下班前|終業|業務終了"
    r"|(?:in the |this )?(?:early )?morning|first thing|vormittag|fruh|matin|por la manana|mattina|de manha|subah|朝|午前中|上午"
    r"|(?:in the |this )?(?:early |late )?afternoon|nachmittag|apres-midi|por la tarde|pomeriggio|a tarde|午後|下午|오후"
    r"|(?:in the |this )?evening|abend|soir|por la noche|sera|a noite|shaam|夜|晚上)(?![a-z])"
    r")"
)

ZONE = re.compile(
    r"\s*\(?(?:(?P<utc>utc|gmt|z\b)(?P<offset>[+-]\d{1,2}(?::?\d{2})?)?"
    r"|(?P<own>(?:our|my|local|unsere[r]?|notre|nuestra|nostra|nossa)(?:\s\w+)? (?:time|zeit|heure|hora|ora)|local|ortszeit|heure locale|hora local|ora locale|当地时间|現地時間|hamare time)"
    r"|(?P<yours>(?:your|ihre[r]?|eure[r]?|votre|su|vostra) (?:time|zeit|heure|hora|ora)|(?:[a-z]+ ){1,2}time\b)"
    r"|(?P<iana>[a-z]+/[a-z_]+)"
    r"|(?P<letters>ist|est|edt|cst|cdt|mst|mdt|pst|pdt|et|ct|pt|bst|cet|cest|jst|kst|sgt|hkt|aest|aedt|wet|west|eet|eest|msk|brt|mez|mesz))\b\)?"
)

# ruff: noqa: E501  # word lists read better unbroken
"""Words for days, months, weeks and hours, folded, in the languages that clients write in."""

from collections.abc import Iterable


def _numbered(rows: Iterable[str], first: int = 0) -> dict[str, int]:
    return {word: number for number, row in enumerate(rows, first) for word in row.split()}


MONTHS = _numbered(
    (
        "jan january januar janvier janv enero ene gennaio gen janeiro januari",
        "feb february februar fevrier fevr febrero febbraio fevereiro fev februari",
        "mar march marz maerz mrz mars marzo marco maart mrt",
        "apr april avril avr abril abr aprile",
        "may mai mayo maggio mag maio mei",
        "jun june juni juin junio giugno giu junho",
        "jul july juli juillet juil julio luglio lug julho",
        "aug august aout agosto ago augustus",
        "sep sept september septembre septiembre setiembre settembre setembro",
        "oct october oktober okt octobre octubre ottobre ott outubro",
        "nov november novembre noviembre novembro",
        "dec december dezember dez decembre diciembre dic dicembre dezembro",
    ),
    1,
)
WEEKDAYS = _numbered(
    (
        "monday montag lundi lunes lunedi segunda-feira segunda maandag somvar",
        "tuesday dienstag mardi martes martedi terca-feira terca dinsdag mangalvar",
        "wednesday mittwoch mercredi miercoles mercoledi quarta-feira quarta woensdag budhvar",
        "thursday donnerstag jeudi jueves giovedi quinta-feira quinta donderdag guruvar",
        "friday freitag vendredi viernes venerdi sexta-feira sexta vrijdag shukravar",
        "saturday samstag sonnabend samedi sabado sabato zaterdag shanivar",
        "sunday sonntag dimanche domingo domenica zondag ravivar",
    )
)
SHORT_WEEKDAYS = _numbered(("mon", "tue tues", "wed", "thu thur thurs", "fri", "sat", "sun"))
CJK_WEEKDAYS = _numbered(
    ("月 一 월", "火 二 화", "水 三 수", "木 四 목", "金 五 금", "土 六 토", "日 天 일")
)
NUMBERS = _numbered(
    (
        "a an one ein eine einem einer un une uno una um uma ek een 一",
        "two zwei deux dos due dois duas do twee 二 两",
        "three drei trois tres tre teen drie 三",
        "four vier quatre cuatro quattro quatro char 四",
        "five funf cinq cinco cinque paanch panch vijf 五",
        "six sechs sei seis cheh zes 六",
        "seven sieben sept siete sette sete saat zeven 七",
        "eight acht huit ocho otto oito aath 八",
        "nine neun neuf nueve nove nau negen 九",
        "ten zehn dix diez dieci dez das tien 十",
    ),
    1,
)

_DAYS_OFF = {
    -2: "vorgestern avant-hier anteayer eergisteren",
    -1: "yesterday gestern hier ayer ieri ontem gisteren 昨日 昨天 어제",
    0: "today tonight heute aujourd'hui hoy oggi hoje vandaag aaj 今日中 今日 本日 今天 오늘",
    1: "tomorrow tmrw morgen demain manana domani amanha kal 明日 あした あす 明天 翌日 내일",
    2: "ubermorgen uebermorgen apres-demain dopodomani overmorgen parson 明後日 后天 모레",
}
DAYS_FROM_TODAY = {
    word: days for days, row in _DAYS_OFF.items() for word in row.split()
} | dict.fromkeys(("day after tomorrow", "pasado manana", "depois de amanha"), 2)
"""`kal` and `parson` are the same word for before and after; a past verb turns them round."""

EITHER_WAY = frozenset({"kal", "parson"})

NEXT, COMING, LAST = (
    tuple(row.split())
    for row in (
        (
            "next following nachsten nachster nachste naechsten naechste prochain prochaine proximo"
            " proxima prossimo prossima volgende agle agla agli"
        ),
        (
            "this coming upcoming diesen dieser diese kommenden kommender ce cette este esta questo"
            " questa neste nesta deze komende is"
        ),
        (
            "last past previous letzten letzter letzte vergangenen dernier derniere pasado pasada"
            " scorso scorsa passado passada ultimo ultima afgelopen vorige pichle pichla"
        ),
    )
)

_UNIT_WORDS = {
    "minutes": "minute minutes min mins minuten minuto minutos minuti 分钟 分",
    "hours": "hour hours hr hrs h stunde stunden heure heures hora horas ora ore uur ghante 時間 小时 个小时 시간",
    "days": "day days tag tage tagen jour jours dia dias giorno giorni dag dagen din d 日 天 일",
    "weeks": "week weeks woche wochen semaine semaines semana semanas settimana settimane weken hafte hafta"
    " wk wks 週間 周 个星期 星期 주",
    "months": "month months monat monate monaten mois mes meses mese mesi maand maanden mahine か月 ヶ月 个月 개월",
    "business days": "workdays weekdays arbeitstage arbeitstagen werktage werktagen werkdagen bd"
    " 営業日 工作日 个工作日 영업일",
}
UNITS = {word: unit for unit, row in _UNIT_WORDS.items() for word in row.split()}

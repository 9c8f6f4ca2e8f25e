# ruff: noqa: E501  # tables of phrases read better unbroken
"""Tell sentences that only imagine, rehearse or look back on a critical fact from those telling one."""

import re
from functools import cache

SENTENCES = re.compile(r"(?<=[.!?;])\s+|(?<=[。！？\n])")
_LONGEST_QUESTION = 400

_IMAGINED = (
    r"^\W*(?:and |so |but |also |just )?(?:if|should|suppose|supposing|assuming|imagine|in case|in the event) (?:that )?(?:an?|any\w*|one|some\w*|there|the worst|you|we (?:ever|had|were)|your)\b",
    r"\b(?:how|what|who|whom|which|where)\b[^?]*\b(?:would|in case|in the event|if (?:it|this|an?|any\w*|some\w*|there|the)|when an?)\b|\bparticles? (?:size|below|under|smaller|larger|above|distribution)\b",
    r"^\W*(?:wie|was|wer|wen|wo)\b[^?]*\b(?:wenn|falls|im falle?|bei (?:einem|einer)|sollte)\b|^\W*(?:falls|sollte|wenn) (?:ein|eine|einmal|mal|jemand|es)\b",
    r"^\W*(?:haben sie|habt ihr|gibt es|hat ihr|do you have|does your|is there|are there|do your|have you got)\b[^?]*\b(?:sop|verfahren\w*|anweisung\w*|notfallplan|vorlage|formular|schulung\w*|form|template|procedure|policy|plan|backup|back-up|system|training|process|protocol|kit|guideline|instructions?)\b",
    r"^\W*how (?:do|does|would|should|will|can) (?:you|we|your \w+|one) (?!explain|justify|think|want|plan|suggest|propose|intend|proceed|go on|move|contain|fix|continue|get)",
    r"^\W*(?:que (?:faites|feriez|se passe)|comment (?:reagi|feriez|gerez|gerer))[^?]*\b(?:si|en cas)\b|\b(?:que (?:hacen|harian|pasa|pasaria)|como (?:actu|reaccion))[^?]*\b(?:si|en caso)\b|\b(?:cosa (?:fate|fareste|succede)|come (?:agi|reagi))[^?]*\b(?:se|in caso)\b|\b(?:o que (?:fazem|fariam|acontece)|como (?:agem|reagem))[^?]*\b(?:se|em caso)\b|^\W*(?:wat (?:gebeurt|doen)|hoe)[^?]*\b(?:als|bij een|in geval)\b",
    r"^\W*(?:do|does) (?:you|your \w+|the \w+|people|they)(?: \w+ly)? (?!know|have|see|realise|realize|understand|hear|smell|still|think|agree|confirm)",
    r"\bsay about\b|\bsagt (?:ihre|eure|die) sop\b|万一|場合(?:は|の)|如果|万が一|경우",
)
"""Only in questions."""

_REHEARSED = (
    r"\b(?:simulat\w+|mock|drills?|table-?top|role-?play\w*|scenarios?|case stud\w+|hypothetical\w*|fictitious|emergency exercises?|evacuation exercises?|[a-z]*ubung|simulation\w*|exercice d\w*|simulacro\w*|simulazion\w*|simulado\w*|oefening\w*)\b|(?:in|at) (?:the|our|a|yesterday's|today's) (?:\w+ )?(?:training|workshop|webinar|course)\b|in (?:der|einer|unserer) schulung|避難訓練|訓練|演習|演练|演习|훈련",
    r"\b(?:birthday|karaoke|love it)\b",
    r"\b(?:false alarms?|fehlalarm\w*|fausses? alertes?|falsa alarma|falso allarme|alarme falso|vals alarm)\b|誤報|误报|오경보",
)
_REAL_AFTER_ALL = re.compile(r"\bduring (?:the|our|a|an)\b|\bwahrend (?:der|einer)\b")

_CLOSED = r"\b(?:closed|ended|lessons|kudos|passed|went (?:well|smoothly|fine)|resolved|settled|completed|abgeschlossen\w*|erledigt|cloture\w*|clos|cerrad\w+|chius\w+|encerrad\w+|fechad\w+|afgesloten)\b|完了|解決済|关闭|结案|종결"
_LONG_AGO = r"\b(?:last (?:year|month|quarter|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)(?:'s)?|(?:in|from|of|since) (?:early |late )?(?:20\d\d|january|february|march|april|may|june|july|august|september|october|november|december)|years? ago|months? ago|letzte[nms]? (?:jahr|monat|quartal)|vorige[nms]? (?:jahr|monat)|vorjahr\w*|l'an(?:nee)? derni\w+|annee derniere|mois dernier|(?:ano|mes) pasado|(?:anno|mese) scorso|(?:ano|mes) passado|vorig jaar|vorige maand)\b|去年|昨年|先月|上个月|작년"


def told_only(text: str) -> str:
    """Return `text` without the sentences that tell no present fact."""
    return " ".join(one for one in SENTENCES.split(text) if not _tells_nothing(one.strip()))


def _tells_nothing(sentence: str) -> bool:
    if sentence.endswith(("?", "？")) and _imagined().search(sentence[-_LONGEST_QUESTION:]):
        return True
    if _rehearsed().search(sentence) and not _REAL_AFTER_ALL.search(sentence):
        return True
    return bool(_closed().search(sentence) and _long_ago().search(sentence))


@cache
def _imagined() -> re.Pattern[str]:
    return re.compile("|".join(_IMAGINED))


@cache
def _rehearsed() -> re.Pattern[str]:
    return re.compile("|".join(_REHEARSED))


@cache
def _closed() -> re.Pattern[str]:
    return re.compile(_CLOSED)


@cache
def _long_ago() -> re.Pattern[str]:
    return re.compile(_LONG_AGO)

# ruff: noqa: E501  # tables of phrases read better unbroken
"""Tell sentences that only imagine, rehearse or look back on a critical fact from those telling one."""

import re
from functools import cache

from bot.domain.detection.general_questions import asks_in_general

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
    r"^\W*(?:supongamos|suponiendo|imagin\w+|en teoria|in teoria|en theorie|theoretisch|angenommen|gesetzt den fall|ipotizziamo|supponiamo|mettiamo|supposons|admettons|suponhamos|digamos|em tese|em teoria|stel|maan lo|maan lijiye|suppose)\b",
    r"\bsay about\b|\bsagt (?:ihre|eure|die) sop\b|万一|場合(?:は|の)|如果|万が一|경우",
)
"""Only in questions."""

_REHEARSED = (
    r"\b(?:simulat\w+|mock|drills?|table-?top|role-?play\w*|scenarios?|case stud\w+|hypothetical\w*|fictitious|emergency exercises?|evacuation exercises?|[a-z]*ubung|simulation\w*|exercice d\w*|simulacro\w*|simulazion\w*|simulado\w*|oefening\w*)\b|(?:in|at) (?:the|our|a|yesterday's|today's) (?:\w+ )?(?:training|workshop|webinar|course)\b|in (?:der|einer|unserer) schulung|避難訓練|訓練|演習|演练|演习|훈련",
    r"\b(?:birthday|karaoke|love it)\b",
    r"\b(?:treinamento|curso|capacitacion|formacion|corso|formazione|formation|module|modul|schulung|lezione|aula) (?:\w+ )?(?:online|en ligne|en linea|on-line|virtual|sobre|sur la|sur le|sulla|sul|uber|zu|zum|zur)\b|\b(?:onlinekurs|onlineschulung)\b|(?:研修|講習会?|セミナー|勉強会|訓練)(?!生|記録)|(?:培训|讲座|网课|演练|宣讲)(?!记录)|(?:연수|세미나|강연)(?!생)",
    r"\b(?:false (?:alarms?|alerts?)|fehlalarm\w*|fausses? alertes?|falsa alarma|falso allarme|alarme falso|vals alarm)\b|誤報|误报|오경보",
)
_PRIVATE = r"\b(?:skiing|ski trip|snowboard\w*|football|soccer|handball|marathon|hiking|cycling|honeymoon|(?:my|our|his|her) (?:own )?(?:kids?|son|daughter|wife|husband|little one) (?:has|had|is|was|got|caught) (?:an? )?(?:fever|flu|cold|sick|ill|covid|chickenpox)|on sick leave|off sick|(?:taking over|covering|stepping in|filling in) (?:his|her|for|from)|(?:sick|ill) (?:kids?|child|children|son|daughter) at home|(?:kids?|child|children|son|daughter) (?:is |are )?(?:at )?home (?:sick|ill)|dentist (?:for me|appointment)|(?:to|at) the dentist|zum zahnarzt|beim zahnarzt|(?:tell|ask|warn) the canteen|(?:nut|peanut|gluten|lactose) (?:allergy|intolerance)|beim sport|my (?:train|bus|car|flight|kitchen|oven|toaster|hotel|street|neighbou?r'?s?)\b[^.?!]{0,40}\b(?:fire|smok\w+|broke|explod\w*|crash\w*|burn\w*|flood\w*)|(?:our|my) (?:\w+ ){1,3}(?:is|was|has been|are) (?:still |now |back )?in (?:the )?hospital\b,? (?:so|and|until|for|therefore|hence|this|we)|beim (?:skifahren|fussball|joggen|klettern|wandern|handball|grillen|radfahren)|au (?:ski|foot|tennis|rugby)|a sciare|sciando|sugli sci|calcetto|esqui\w*|futbol|futebol|gimnasio|palestra|maraton\w*|skien|voetbal\w*|cricket|gym (?:me|mein)|raucht (?:\w+ ){0,4}(?:der|die) kopf\w*)\b|滑雪|踢球|打球|健身|スキー|サッカー|ゴルフ|스키|축구"
_AT_HOME = (
    r"\b(?:mein\w*|mon|ma|mi|mio|mia|meu|minha|mijn|mera|meri|mere) (?:kleine\w* )?(?:kind\w*|sohn|tochter|fils|fille|enfants?|hij[oa]s?|nin[oa]s?|figli[oa]?|bimb[oa]|filh[oa]s?|zoon|dochter|kinderen|beta|beti|bachch\w+)\b(?!.*(?:lot|charge|saft|tablet|comprim|compress|jarabe|sirop|sciroppo|xarope|syrup|unser|notre|nuestr|nostr|noss|dawa|eur\w+ )).{0,40}\b(?:fieber|fievre|fiebre|febbre|febre|koorts|bukhar|krank|malade|enferm\w+|malat\w+|doente|ziek|bimar|grippe|gripe|influenza|griep|windpocken|varicel\w+)"
    r"|\b(?:ich bin|ich liege|je suis|estoy|sono|estou|ik ben|main) (?:\w+ )?(?:krank\w*|erkaltet|grippe|malade|enrhumee?|enferm[oa]|resfriad[oa]|malat[oa]|raffreddat[oa]|doente|gripad[oa]|ziek|verkouden|bimar)\b(?!.*\b(?:nach|seit dem|depuis|apres|despues|tras|dopo|depois|apos|na het|baad)\b)"
    r"|子(?:供|ども)が(?:熱|風邪|インフル)|風邪で|体調不良のため.{0,12}(?:休|お休み|欠席)|(?:孩子|小孩)(?:发烧|感冒|生病)(?!.*(?:药|批))|我(?:感冒|发烧|请病假|生病)(?!.*(?:药|批|后))"
    r"|\b(?:bei uns im (?:dorf|viertel|wohnhaus)|in meiner strasse|dans ma rue|en mi (?:calle|barrio|edificio)|a casa mia|sotto casa|na minha (?:rua|casa)|no meu predio|in mijn straat|mere ghar|hamare mohalle)\b|我家|我们小区|自宅|わが家|우리 집"
)
_OF_OTHERS = (
    r"\b(?:konkurren\w+|wettbewerber\w*|mitbewerber\w*|concurrents?|competidor\w*|competencia|concorren\w+|competitors?)\b[^.?!]{0,40}\b(?:ruckruf\w*|ruft|rappel\w*|retir\w+|richiam\w+|ritir\w+|recall\w*|recolh\w+|terugroep\w*)"
    r"|(?:他社|競合)[^。]{0,20}(?:回収|リコール|火災|査察)|(?:竞品|竞争对手|同行|别的厂)[^。]{0,15}(?:召回|着火|爆炸|被查|飞检)"
)
_READ_ABOUT = r"\bread (?:an?|the|this|that) (?:\w+ ){0,3}(?:article|piece|book|story|paper|novel)\b|\b(?:the economist|documentary|podcast|netflix|movie|novel)\b|\bnot literally\b|\b(?:on purpose|demo|dummy|made-up example|business continuity|continuity plan|training (?:deck|case|material)|questionnaires?|supplier survey|e-?learning|quiz|anonymi[sz]ed|newsletter)\b"
_REAL_AFTER_ALL = re.compile(r"\bduring (?:the|our|a|an)\b|\bwahrend (?:der|einer)\b")

_IS_HERE = re.compile(
    r"\b(?:is|are) (?:here|on site|at the|in (?:our|your|the|my))\b|\bwants? to see\b"
)

_CLOSED = r"\b(?:sentencia|sentenza|juzgad\w+|ausermittelt|ausgestanden|va bien|sta bene|esta bien|wohlauf|guerie?|recuperad\w+|guarit\w+|closed|ended|archived|unrelated|concluded|finished|history|historical|before our time|no bearing|investigated to the end|only for the record|long over|long ago|lessons|kudos|passed|went (?:well|smoothly|fine)|resolved|settled|completed|abgeschlossen\w*|erledigt|cloture\w*|clos\w*|cerrad\w+|chius\w+|encerrad\w+|fechad\w+|afgesloten|finalizad\w+|terminad\w+|archiv\w+|storic\w+|histori\w+|band ho chuk\w+|khatam ho chuk\w+)\b|完了|解決済|終結|結了|落着|关闭|结案|销案|整改完|验收|종결"
_LONG_AGO = r"\b(?:last (?:year|month|quarter|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)(?:'s)?|20\d\d|(?:two|three|several|some) years ago|(?:in|from|of|since) (?:early |late )?(?:january|february|march|april|may|june|july|august|september|october|november|december)|years? ago|months? ago|letzte[nms]? (?:jahr|monat|quartal)|vorige[nms]? (?:jahr|monat)|vorjahr\w*|l'an(?:nee)? derni\w+|annee derniere|mois dernier|(?:ano|mes) pasado|(?:anno|mese) scorso|(?:ano|mes) passado|vorig jaar|vorige maand|(?:im|vom|am|seit|en|de|du|del|di|a|em|nel|in|van) (?:januar|februar|marz|juni|juli|oktober|dezember|fruhjahr|fruhling|sommer|herbst|winter|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|printemps|automne|hiver|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|primavera|verano|otono|invierno|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|estate|autunno|inverno|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|dezembro|verao|outono|maart|mei|voorjaar|zomer|herfst)|(?:il y a|hace|ha) \w+ (?:ans|mois|anos|meses)|\w+ (?:anni|mesi) fa|vor \w+ (?:jahren|monaten)|kuch (?:saal|mahine) pehle|pichhle saal|pichle saal|aquel|aquella)\b|[年月]前|春に|夏に|秋に|冬に|去年|前年|昨年|一昨年|20\d\d年|先月|上个月|작년"
_CLEARED = r"\b(?:case closed|(?:is|was|were|are) unrelated to (?:the |our |your )?(?:product|drug|treatment|lot|batch)|unrelated to (?:the )?product|(?:the|a) false positive (?:explanation|result)|kein\w* zusammenhang mit (?:dem|unserem|eurem|der|unserer)|akte (?:ist )?(?:zu|geschlossen)|entwarnung|hat sich (?:geklart|aufgeklart)|nichts lesbar|alles sauber|sans (?:rapport|lien) avec|dossier (?:est )?(?:clos|classe)|plus de peur que de mal|(?:ne sommes|pas) (?:pas )?concernes?|caso (?:cerrado|chiuso|encerrado)|nosotros nada que ver|niente a che vedere con (?:il|la|noi)|podem ficar (?:calmos|tranquilos)|n'est pas fabrique chez vous|nicht von euch hergestellt|no lo (?:fabrican|fabricais)|non (?:e )?prodott\w da voi|nao e feito por voces|hamara kuch nahi|(?:galti|galat)\b[^.?!]{0,40}\bsorry|turned out to be (?:a |an )?(?:wrong|false|typo|misread\w*|misunderstanding|photo|smudge|shadow|harmless)\b)|\b(?:temperatur (?:in ordnung|ok|konform|im rahmen)|temperature (?:conforme|ok|correcte|theek|sahi|normale?)|temperatura (?:correcta|ok|conforme|regolare|normal))\b|温度(?:は|も)?正常|見間違い|勘違いでし|お騒がせ|原因と分かり|因果関係(?:なし|はな|は否定)|虚惊一场|看错|看串|与(?:我们的?|本)?(?:产品|药物|用药)无关|没有(?:混批|混淆|泄漏|污染|召回)|关系不大|오해였|착각"
"""What has been looked into and was nothing."""
_WISHED = r"^\W*(?:we|i) (?:\w+ )?prefer\b"
_PLANNED = r"^(?!.*\b(?:un-?announced|unangekundigt|inopine|sorpresa|surpresa)).*\b(?:planned|scheduled|upcoming|announced|confirmed for|geplant\w*|angekundigt\w*|prevue?|annoncee?|prevista|anunciada|programmata|annunciata|agendada|gepland\w*)\b.*\b(?:inspections?|inspektion\w*|inspeccion|ispezione|inspecao|inspectie|audit)\b|\b(?:planned|scheduled|upcoming|geplante|angekundigte) (?:\w+ ){0,2}(?:inspections?|inspektion|audit)\b"
_NAMED_BY_ITS_YEAR = r"\b(?:fires?|recalls?|explosions?|leaks?|spills?|accidents?|contaminations?|incidents?|withdrawals?|mix-?ups?|breach(?:es)?|injur(?:y|ies)|brand|ruckruf|unfall|incendie|rappel|fuite|accident|incendio|retirada|fuga|accidente|richiamo|perdita|infortunio|recolhimento|vazamento|acidente) (?:[\w']+ ){0,2}?(?:of|in|from|back in|von|aus|de|en|del|di|nel|del|em) 20\d\d\b|\b20\d\d (?:\w+ )?(?:fires?|recalls?|explosions?|leaks?|spills?|accidents?|contaminations?|incidents?|withdrawals?|breach|mix-?up)\b"
"""What bears the year it happened in is history."""


def told_only(text: str) -> str:
    """Return `text` without the sentences that tell no present fact."""
    return " ".join(one for one in SENTENCES.split(text) if not _tells_nothing(one.strip()))


def _tells_nothing(sentence: str) -> bool:
    if sentence.endswith(("?", "？")) and _imagined().search(sentence[-_LONGEST_QUESTION:]):
        return True
    if asks_in_general(sentence):
        return True
    if _elsewhere().search(sentence):
        return True
    if _rehearsed().search(sentence) and not _REAL_AFTER_ALL.search(sentence):
        return True
    return bool(
        _closed().search(sentence)
        and _long_ago().search(sentence)
        and not _IS_HERE.search(sentence)
    )


@cache
def _imagined() -> re.Pattern[str]:
    return re.compile("|".join(_IMAGINED))


@cache
def _rehearsed() -> re.Pattern[str]:
    return re.compile("|".join(_REHEARSED))


@cache
def _elsewhere() -> re.Pattern[str]:
    return re.compile(
        f"{_PRIVATE}|{_AT_HOME}|{_OF_OTHERS}|{_READ_ABOUT}|{_PLANNED}|{_CLEARED}|{_WISHED}|{_NAMED_BY_ITS_YEAR}"
    )


@cache
def _closed() -> re.Pattern[str]:
    return re.compile(_CLOSED)


@cache
def _long_ago() -> re.Pattern[str]:
    return re.compile(_LONG_AGO)

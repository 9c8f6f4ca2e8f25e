# ruff: noqa: E501  # tables of phrases read better unbroken
"""Know a question about how things are done in general from one about what has happened."""

import re
from functools import cache

_OPENERS = (
    r"which|what|how|who|whom|whose|when|where|does|do|is|are|may|should|would|must|has|have|(?:can|could) (?!you|your|someone|somebody|anyone|anybody|it be true)\w+",
    r"welche\w*|was|wie|wer|wen|wann|wo|gibt|haben|habt|hat|darf|durfen|kann|konnen wir|konnte man|ist|sind|muss|mussen",
    r"quel\w*|que|qui|comment|combien|quand|y a-t-il|avez|est-ce|peut-on|pouvons|devons|faut-il",
    r"cual\w*|quien\w*|como|cuando|donde|cuant\w*|hay|tienen|teneis|miden|podemos|debemos|nos pueden|es|con que",
    r"qual\w*|chi|come|quando|dove|quant\w*|con quant\w*|c'e|ci sono|avete|possiamo|dobbiamo|cosa",
    r"o que|quem|onde|ha|tem|existe\w*|voces|devemos|quais",
    r"mogen|kunnen we|hoe|wat|welke|wie|waar|is er|zijn er|hebben",
    r"kya|kaun\w*|kaise|kab|kahan|agar|kitn\w*",
    r"(?:auf|mit|in|fur|bei|von|nach|aus|unter|uber|wegen|zu|an|ab|bis|seit|gegen|durch) (?:welch\w*|wie|was|wem|wen|wann)|wird|werden|nutzt|braucht|brauchen|ware",
    r"(?:avec|a|de|dans|sur|pour|par|en|sous|depuis) (?:quel\w*|qui|quoi|combien)",
    r"(?:con|a|de|en|para|desde|hasta|sobre) (?:que|cual\w*|quien\w*|cuant\w*|donde)",
    r"(?:con|a|di|in|per|da|su|fino a) (?:che|quale|quali|chi|quant\w*|cosa)|in futuro",
    r"(?:com|a|de|em|para|desde|ate|sobre) (?:que|qual|quais|quem|quant\w*|onde)",
    r"(?:met|op|in|voor|bij|van|naar) (?:welke?|wie|hoeveel)|waar\w*",
)
_UNSPACED_ASKS = (
    r"どのよう|どんな|どう(?!した|して|なっ)|どの|どこ|何(?:を|が|に|回|年|日|名|人)|いくつ|いくら|どちら|どれ|誰|いつ"
    r"|怎么|怎样|如何|(?<!为)什么|哪|多少|几|是否|多久|谁|能否|무엇|어떻게|어떤|얼마|며칠|어디|누가"
)
_UNSPACED_HAPPENED = (
    r"(?<!ま)た(?!め|い|く|だ|ち|び|ら|り|て|よ|え|ま|場合)|昨|今朝|本日|今夜|現在|先ほど|至急|すぐ|今どん"
    r"|了|刚|昨|今天|今早|现在|目前|正在|过|被|已|着火|马上|立即|怎么办|怎么会|怎么有"
    r"|었|았|했|됐|났|왔|습니다|지금|방금|어제|오늘|당장"
)
_UNSPACED_CLOSE = re.compile(r"(?:か|[?？]|吗|呢|까|나요|는지요?)[。.?？！!]*$")
_BEFORE = (
    r"^\W*(?:(?:and|so|also|but|btw|hi|hello|hey|quick question|question|und|et|y|e|en|aur)\b\W*)*"
)
_HAPPENED = (
    r"true|correct|yesterday|today|tonight|this (?:morning|afternoon|evening|noon)|last night|overnight|just|now|currently|minutes ago|hours? ago|happen(?:ed|ing)|going on|there (?:was|were|has been|have been)|was (?:any|some|there|he|she|it|your|our|somebody|someone)\w*|were (?:any|some|there|they|your|our)\w*|hurt|injured|contained|under control|still (?:burning|leaking|there|inside|missing|in hospital)|arriv\w+|downstairs|outside|heard|hear|saw|rumou?rs?|real|have (?:breathed|inhaled|swallowed|got|seen|read|been)|how can (?:an?|the|it|there|your|our)|this (?:fire|spill|leak|accident|explosion|mix-?up|mess)|(?:went|came|ran|leaked|spilled|spilt|burst|cracked|exploded|caught|fell|escaped|broke|mixed|swapped|shipped) \w+|be (?:kept back|held|stopped|intercepted|halted|blocked|turned|taken off|pulled)|straight away|immediately|at once|help|do we do|should we do|to do|we tell|instructions?",
    r"stimmt|wahr|kann es sein|plotzlich|gestern|heute|jetzt|gerade|eben|soeben|letzte nacht|vorhin|passiert|gab es|wurde\w*|worden|sofort|los bei|machen wir|tun wir",
    r"vrai|exact|hier|aujourd'hui|maintenant|ce matin|cette nuit|en ce moment|vien(?:t|nent) d\w*|passe chez|a ete|ont ete|eu un|fait-on|faisons",
    r"cierto|verdad|de repente|paso\w*|tiene nuestr\w+|sab[eí]\w*|ayer|hoy|ahora|esta manana|anoche|acaba\w*|hubo|ha habido|paso|ha salido|fue|hacemos",
    r"vero|improvvisamente|sapev\w+|ieri|oggi|adesso|ora|stamattina|stanotte|appena|stat[oaie]|successo|uscit\w+|facciamo",
    r"verdade|de repente|passou|sabe\w*|ontem|hoje|agora|esta manha|essa noite|acab\w+|houve|teve|aconteceu|foi|fazemos",
    r"echt waar|klopt|gisteren|vandaag|nu|vanochtend|gebeurd|was er|doen we",
    r"sach|kal|aaj|abhi|subah|raat|hua|hui|gaya|gayi|kare[n]?",
)
_READING = r"\d ?(?:°|grad\b|degre|grad[oi]s?\b|deg\b)"


def asks_in_general(sentence: str) -> bool:
    """Whether a folded sentence asks about practice or plans, and points to nothing that happened.

    "Which system fights a fire in the store?" does; "Is it true that there was a fire?" does not.
    """
    if _asks().search(sentence):
        return _UNSPACED_CLOSE.search(sentence) is not None and not _happened().search(sentence)
    return (
        sentence.endswith("?")
        and opens_a_question(sentence)
        and _points_to_an_event().search(sentence) is None
    )


def opens_a_question(sentence: str) -> bool:
    """Whether a folded sentence begins as a question does."""
    return _opened().match(sentence) is not None


@cache
def _opened() -> re.Pattern[str]:
    return re.compile(f"{_BEFORE}(?:{'|'.join(_OPENERS)})\\b")


@cache
def _asks() -> re.Pattern[str]:
    """Return what asks in scripts without spaces, where a question word stands anywhere."""
    return re.compile(_UNSPACED_ASKS)


@cache
def _happened() -> re.Pattern[str]:
    return re.compile(_UNSPACED_HAPPENED)


@cache
def _points_to_an_event() -> re.Pattern[str]:
    return re.compile(f"\\b(?:{'|'.join(_HAPPENED)})\\b|{_READING}")

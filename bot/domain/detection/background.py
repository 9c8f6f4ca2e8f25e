"""Know the wish that only leads up to what is asked next, or says what the answer is for."""

import re
from collections.abc import Sequence

from bot.domain.detection.acts import PUT_TO_SOMEBODY, Act, Force
from bot.domain.detection.subjects import POINTS_BACK, is_about, name_others, shares_a_subject

_WISH = re.compile(
    r":(?:\w+ )*\w*(?:'d (?:like|prefer)|like|prefer|want\w*|mochte\w*|wollen|voudri\w+|souhait\w+"
    r"|quer\w+|vorre\w+)\b"
)
_WANTS = re.compile(
    r":(?:\w+ )*(?:wants?|asks?|asked|needs?|requires?|insists?|demands?|requests?|rang"
    r"|mochte|wollen|bittet|fordert|quiere\w*|piden?|pregunt\w+|notific\w+|vuole|vogliono|vorrebbe"
    r"|chied\w+|quer\w*|pede\w*|veut|veulent|demande\w*|souhaite)\b|:de:(?:\w+ )*will\b|:ko:필요"
)
_ASKS = re.compile(
    r":(?!(?:may|can|could) (?:i|we)\b)(?:[\w'-]+ )*(?:(?:asks?|asked|asking)\b(?! (?:you|your)\b)"
    r"|(?:wants?|needs?|would like) to (?:know|hear|see)\b|wonders?\b|fragt\w*|will wissen|chied\w+"
    r"|pregunta\w*|pergunta\w*|demand\w+|vuole sapere|quiere\w* saber|quer saber|veut savoir)"
)
"""Tells what somebody asks, be it one of ours: the ask behind it passes it on."""
_INDIRECT = re.compile(
    r"\b(?:know|knows|asks?|asked|wissen|fragt|savoir|demande|saber|pregunta|sapere|chiede|pergunta"
    r"|weten) (?:us |me |uns )?,? ?(?:whether|if|when|what|why|how|who|which|where|of|ob|wann|was"
    r"|warum|wer|wie|welche\w*|si|quand|quel\w*|cuando|que|cual|se|quando|qual\w*|wanneer)\b"
)
"""A question that somebody of ours has is a question."""
_OUR_OWN = re.compile(r"\b(?:i|we|i'm|we're|us|me|wir|ich|nous|je|j'|ci|mi|nos)\b|'d\b")
_TO_RECEIVE = re.compile(
    r"\b(?:like|love|want|wish) (?:(?:also|now|just) )?(?:a|an|your|some|another|more"
    r"|to (?:have|see|get|receive|know|understand|learn|obtain|review|hear|ask))\b"
    r"|\b(?:haben|sehen|erhalten|bekommen|wissen|verstehen|recevoir|savoir|avoir|voir|connaitre"
    r"|comprendre|recibir|saber|ver|tener|conocer|ricevere|sapere|vedere|avere|capire|receber"
    r"|entender|ter)\b"
)
"""What is wished is something to have or to know: it is wanted, whatever is asked next."""
_SETS_GOING = re.compile(
    r"\b(?:tell|let|advise|confirm|check|open|start|raise|initiate|arrange|set up|prepare|quote"
    r"|eroffne\w*|starte\w*|leite\w*|sag\w*|teil\w*|prufe\w*|ouvr\w+|indiqu\w+|dites|verifi\w+"
    r"|abr\w+|inicie\w*|indiquen|digan\w*|apri\w*|avvi\w+|dite\w*|informem|iniciem)\b"
)
"""Requests to set something going, or to say how."""
_HISTORY = re.compile(
    r":en:(?:\w+ )*(?:(?:we|i) (?:asked|requested)|you (?:promised|were))\b|:en:asked when\b"
)
"""Tells what was asked or promised before, and so why it is asked now."""
_AGAIN = re.compile(
    r":en:(?:\w+ )*(?:reminder|nudge|follow\w*|chasing|checking|circling|coming back|getting back"
    r"|touching base|nudging)\b|:de:.*(?:erinnerung|nachfragen|nachhaken)\b"
)
"""Says what is asked about again, before it is."""
_MUST = re.compile(
    r"\blet's |\b(?:i|we) (?:need|want|wish|'d like|would like|would want|'d want) to"
    r" (?!know|see|have|get|under|hear|learn|ask|rec|rev)"
    r"|\b(?:necesitamos|precisamos|queremos) (?!saber|rec[ei]|ver |te[nr]|conh?[eo]c)\w+[aei]r\b"
    r"|\b(?:dobbiamo|vogliamo|vorremmo) (?!sapere|ricev|ved|avere|cap)\w+re\b"
    r"|\bnous (?:devons|voulons|voudrions|aimerions) (?!savoir|recev|voir|avoir|conna|comp)"
    r"\w+(?:er|ir|re)\b"
)
"""What we mean to do ourselves: the question behind it is how."""
_TO_KNOW = re.compile(r"\b(?:i|we|i'd|we'd) (?:[\w'-]+ ){0,3}to (?:know|understand|learn|see) ")
_ANEW = re.compile(r"(?:what|when|how|why|which) (?:[\w'-]+ ?){3,}")
_LACKS = re.compile(
    r":(?:\w+ )*(?:(?:nos|me|ci|mi|nous|uns|mir) (?:hace )?(?:falta|manca|manque|fehlt)"
    r"|(?:i|we) (?:\w+ )?need|necesit\w+|abbiamo bisogno|precisamos|avons besoin|brauchen)\b"
)
"""Names what is needed, which a question then points back to."""
_MORE = re.compile(
    r"\b(?:also|too|as well|auch|ausserdem|zudem|aussi|egalement|tambien|ademas|anche|inoltre"
    r"|tambem|ook|plus|second|another|bhi)\b"
)
"""Says that something is wanted besides."""
_OUR_PEOPLE = re.compile(
    r"\b(?:our|my|unser\w*|mein\w*|notre|nos|mon|ma|nuestr[oa]s?|mi|nostr[oaie]|noss[oa]s?|minha|meu"
    r"|hamar[aei]|onze|ons)\b|弊社|我们的|우리"
)
_CHANGE = re.compile(
    r"\bchange (?:control|request)|\bthe change\b|\bfrom us\b|anderungsantrag|demande de changement"
    r"|control de cambios|change"
)
"""Points back to what is to be changed."""
_NEEDS = re.compile(
    r":(?:[\w'-]+ )*\w*(?:needs?|needed|wants?|(?:'d|would) (?:like|want|love)|insists?|curious"
    r"|requires?|brauch\w*|benotig\w*|will|wollen|mocht\w*|besoin|veut|necesit\w*|gustaria|quier\w*"
    r"|queremos|serv(?:e|ono)|vuole|vorre\w+|precis\w*|chahiye)\b|(?:我们|客户|我).*[要等]|필요"
)
"""Behind a question, what somebody needs is its answer."""
_STILL = re.compile(
    r"\b(?:still|yet|noch|immer|toujours|encore|todavia|aun|sigue\w*|ancora|ainda|nog|steeds|abhi)\b"
    r"|まだ|还|아직"
)
"""Says that something is chased in its own right."""


def leads_to(act: Act, after: Act, languages: Sequence[str]) -> bool:
    """Whether `act` tells only why `after` is asked: "The FDA wants X. Can you write it?"."""
    if is_asked(act) or _is_more(after) or name_others(after, act):
        return False
    is_passed_on = _wants_for_another(act) or _ASKS.search(act.rule) is not None
    if not PUT_TO_SOMEBODY.search(act.folded):
        if is_passed_on and not (_OUR_PEOPLE.search(act.folded) or _OUR_OWN.search(act.folded)):
            return True
        if is_asked(after) and _MUST.search(act.folded):
            return True
        is_told = is_passed_on or act.force is Force.MISSING or _TO_KNOW.search(act.folded)
        if is_told and is_asked(after) and not _ANEW.match(after.folded):
            return True
    if not (_CHANGE.search(after.folded) or is_about(after, act, languages)):
        return False
    if act.force is Force.MISSING or is_passed_on:
        return True
    if _asks(after) and (_AGAIN.search(act.rule) or _HISTORY.search(act.rule)):
        return True
    if POINTS_BACK.search(after.folded):
        return any(wish.search(act.rule) for wish in (_WISH, _LACKS))
    return (
        _WISH.search(act.rule) is not None
        and _TO_RECEIVE.search(act.folded) is None
        and (_asks(after) or _SETS_GOING.search(after.folded) is not None)
    )


def is_open(act: Act) -> bool:
    """Whether `act` says what its author would like, or what others ask: it may be passed on."""
    return _WISH.search(act.rule) is not None or _ASKS.search(act.rule) is not None


def says_what_for(act: Act, before: Act, languages: Sequence[str]) -> bool:
    """Whether `act` tells only what the answer to `before` is for: "Our board wants it out."."""
    if is_asked(act) or _is_more(act) or name_others(act, before):
        return False
    if act.force is Force.MISSING:
        return _STILL.search(act.folded) is None and shares_a_subject(act, before, languages)
    wants = _NEEDS.search(act.rule) or _ASKS.search(act.rule)
    return bool(wants and _asks(before) and not PUT_TO_SOMEBODY.search(act.folded))


def _is_more(act: Act) -> bool:
    """Whether an act says that it comes on top of what is asked before it."""
    return act.besides or _MORE.search(act.folded) is not None


def _wants_for_another(act: Act) -> bool:
    return (
        act.force is Force.REQUEST
        and _WANTS.search(act.rule) is not None
        and _INDIRECT.search(act.folded) is None
        and _OUR_OWN.search(act.rule) is None
    )


def _asks(act: Act) -> bool:
    return act.force is Force.QUESTION or is_asked(act)


def is_asked(act: Act) -> bool:
    """Whether an act ends with a question mark."""
    return act.text.endswith(("?", "？"))

"""Know what is joined to a request only to finish it: "check the draft and let us know"."""

import re

_ONLY_REPORTS = re.compile(
    r"(?:(?:\w{1,3}|nous|bitte|kurz|please) )*(?:bescheid geben|informieren|zuruckmelden|melden"
    r"|(?:dire|confirmer|informer|prevenir|repondre|avertir)|revenir vers (?:nous|moi)"
    r"|tenir (?:informe\w*|au courant)|(?:avis|inform|confirm)ar(?:nos|me)?|decir(?:nos|me)"
    r"|(?:avvisar|informar|confermar|dir)ci|farci sapere|dar retorno|retornar"
    r"|(?:darci|darnos|nous donner|nos dar) (?:(?:un|uma?|vo\w+|s[ou]\w*) )*\w+"
    r"|laten weten|bata\w*(?: (?:do|dena|dijiye))?"
    r"|(?:let|send|give|tell) (?:us|me) (?:have |know )?the (?:\w+ )?(?:reference|number|link"
    r"|result)|(?:send|post|share|upload|give|return) (?:(?:us|me) )?"
    r"(?:(?:the|an?|one|both|your) )?"
    r"(?:scan|proof|original|reference(?: number)?|(?:new|revised|corrected|updated|both) \w+)"
    r"(?: (?:back|here|please|by post))*|confirm (?:to us |it )?(?:in writing|with an? \w+)"
    r"|(?:tell|show) (?:us|me) (?:it's|it is|they are) \w+|de (?:nous |me |vous )?l[ea]s? \w+er"
    r"|(?:eingang|erhalt) bestatigen)"
    r"(?: (?:bis|avant|d'ici|antes|ate|entro|per|voor|tot|des que) [^,]*)?\W*$"
)
"""What was asked to be looked at is to be reported: "... et nous confirmer"."""
_IF_IT_IS = re.compile(
    r"(?:(?:please|then|bitte|uns|nos|nous|ci|me|kurz) )*"
    r"(?:(?:let|tell) (?:us|me)(?: know)?|confirm|advise|sag\w*|dire|dites(?:-nous)?"
    r"|dec?ir(?:nos|me)?|digan(?:nos)?|dirci|diteci|dizer|digam)(?: uns)?,? (?:if|whether|ob|si|se)"
    r" (?:it|they|this|that|these|those|you|everything|all|there|anything|das|es|alles|sie|ihr"
    r"|etwas|cela|ca|c'est|tout|vous|ils|elles|esta\w*|todo|es|son|hay|va|vanno|e|sono|siete|tutto"
    r"|tudo|ha|sao)\b|(?:tell|show) (?:us|me) what you (?:see|find|found|saw|need)\W*$"
)
"""The answer to what is looked at: "check the draft and let us know if it is fine"."""
_DONE_TO_IT = re.compile(
    r"\b(?:it|them|this|that),? (?:and|then) (?:re-?(?:issue|send|submit|upload|print|sign)"
    r"|(?:send|upload|issue|share) (?:us |me )?(?:the |a )(?:corrected|new|revised|updated))\b"
)
ASKS_TO_BE_TOLD = re.compile(
    r"(?:(?:tell|let) (?:me|us) (?:know )?|check |find out |see )(?:(?:by|until|since) )?"
    r"(?:who|what|when|where|why|how|which|whether|if)\b"
)
"""Another part whatever stands before it: "Could you delete it and tell me who saw it?"."""
_LONGEST_PRONOUN = len(" them")
_REACH = 40
"""Characters behind an "and" that say what is done to it."""


def is_a_further_step(folded: str, end: int, after: int) -> bool:
    """Whether what begins at `after` only finishes the request that ends at `end`."""
    if _IF_IT_IS.match(folded, after):
        return True
    if ASKS_TO_BE_TOLD.match(folded, after):
        return False
    done = _DONE_TO_IT.search(folded, max(0, end - _LONGEST_PRONOUN), after + _REACH)
    return done is not None or _ONLY_REPORTS.match(folded, after) is not None

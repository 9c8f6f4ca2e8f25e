# ruff: noqa: E501  # tables of phrases read better unbroken
"""What only leads up to a subject: who asks about it, and that news of it is wanted."""

FRAMES = (
    r"(?:our|my|your|the) (?!agenc|authorit|regulator|assessor|inspector|customs|customer|patient|fda|ema)(?:[\w-]+ ){1,3}?(?:asks?|asked|is asking|are asking|wants? to know|would like to know|needs? to know|need to know|wonders?|wondered|says?|reminds?) (?:us |me )?(?:that|if|whether|when|why|how|what|which|who|where)\b",
    r"(?:unsere?|die|der|mein\w*) \w+ (?:fragt|fragte|fragten|mochte wissen|will wissen),? (?:ob|wann|wie|warum|wer|was)\b",
    r"(?:according to|as per|laut|gemass|selon|d'apres|segun|secondo|volgens) (?:(?:the|your|our|dem|der|den|ihrem|ihrer|le|la|el|il|het|de) )?(?:[\w-]+ )?[\w-]+",
    r"what (?:does|do) (?:your|the) (?:sops?|procedures?|polic(?:y|ies)) say (?:about|on)\b|how do you (?:document|record|describe)\b",
    r"(?:any |an |the )?(?:update|updates|news|progress|status|word|feedback|stand(?! for)) (?:on|of|for|about|regarding|with|zum|zur|beim|der|des) (?!(?:the |our |your |this |next |current )*(?:[\w-]+ )?(?:campaign|batch|lot|project|run|tech transfer|ppq|process|scale-?up|engineering)\b(?! (?:manufacturing )?(?:records?|reports?|documentation|protocols?|deviations?)))",
)
"""Taken out of a text before its subject is weighed."""

# ruff: noqa: E501  # tables of phrases read better unbroken
"""English: the kinds of words its phrases are made of."""

SUBJECT = (
    r"(?:you|u|ya|we|i|they|he|she|it|there|the|this|that|these|those|your|our|my|their|its|any|all|both|some|someone"
    r"|somebody|anyone|anybody|everyone|everything|anything|each|either|no one|nobody|another|an? (?:new |final |firm )?(?:date|slot|decision|time|reason|plan|change|quote|batch|report)"
    r"|batch(?:es)?|lots?|shipment|ppq|mbr|samples?|drums?|coa|[a-z]+-\d+|lot-?\d+)\b"
)
AUX = (
    r"(?:can|could|would|will|do|does|did|is|are|was|were|has|have|had|should|shall|may|might|must|am"
    r"|isn'?t|aren'?t|wasn'?t|weren'?t|don'?t|doesn'?t|didn'?t|hasn'?t|haven'?t|can'?t|couldn'?t|won'?t|wouldn'?t|shouldn'?t)"
)
WH = r"(?:what|when|where|why|who|whom|whose|which|how)"
ADVERB = r"(?:(?:[a-z]+ly|also|still|just|now|only|really|please|then|so|very much|all|already|even|both)\s+){0,2}"
WANTER = (
    rf"(?:(?:i|we|they|he|she|y?our\s+\w+(?:\s+\w+)?|my\s+\w+|the\s+\w+\s+team|[a-z]+)\s+{ADVERB})"
)
OBJECT = (
    r"(?:me|us|him|her|them|it|this|that|these|those|the|an?|your|our|my|all|any|both|each|everyone|everybody|another|new|more"
    r"|\d+|one|two|three|if|whether|when|what|whatever|everything|anything|why|how|who|which|to|in|out|on|up|for|with|only|coa|batch|lots?|samples?|[a-z]+-?\d+)\b"
)
SURE_VERB = (
    r"(?:send|re-?send|share|provide|confirm|forward|explain|clarify|revoke|investigate|countersign|counter-sign|advise|submit"
    r"|upload|attach|arrange|ensure|make sure|let\s+(?:me|us)\s+(?:know|have|see)|give\s+(?:me|us|him|her|our)|tell\s+(?:me|us)|help\s+(?:me|us)"
    r"|send\s+over|look\s+into|get\s+back\s+to\s+(?:me|us)|specify|elaborate|disregard\s+lot|quarantine|expedite|prioriti[sz]e|remind\s+(?:me|us))"
)
VERB = (
    r"(?:check|review|sign|return|schedule|book|ship|hold|stop|pause|cancel|remove|add|include|invite|change|correct|fix|call"
    r"|ping|respond|reply|prepare|issue|quote(?! \d)|keep|put|use|move|postpone|reschedule|escalate|notify|inform|ask|get|bring|reserve"
    r"|block|extend|reduce|increase|label|relabel|pack|store|test|repeat|retest|run|start|release|complete|treat|note down|update"
    r"|replace|delete|set|copy|cc|print|close|reopen|open|loop|assign|switch|swap|attend|join|verify|compare|list|summari[sz]e"
    r"|show|post|deliver|order(?! \d{4})|collect|pick|transfer|record|document|describe|find out|tell|let|give|evaluate|assess|consider)"
)
THING = (
    r"(?:the|an?|your|our|my|this|these|those|all|us|me|him|her|everyone|both|any|two|three|four)\b"
)
OTHER_VERB = (
    r"(?:destroy|discard|dispose of|unlock|lock|reset|name|state|mark|flag|mention|highlight|reissue|re-?issue|revise|amend"
    r"|translate|convert|split|merge|combine|restore|renew|grant|supply|insert|annotate|introduce|link|connect|scan|photograph"
    r"|measure|weigh|count|inspect|analy[sz]e|calculate|estimate|propose|suggest|recommend|approve|reject|withdraw|redo|resume"
    r"|restart|continue|pull|take|carry out|perform|conduct|organi[sz]e|coordinate|plan|allocate|nominate|appoint|brief|train"
    r"|invoice|credit|refund|charge|waive|finali[sz]e|draft|write|rewrite|reword|rename|archive|repair|clean|sample|fill|seal"
    r"|load|unload|trace|track|monitor|watch|follow up on|raise|lower|set up|bring|speed up|point out|hand over|pass|dig out"
    r"|look up|deal with|sort out|work out|find|apply|sign off|drop|offer|save|protect|separate|segregate|move|retain|make|break down|go (?:down|up) to|work on|put together)"
)

ASKING = (
    r"(?:know|understand|see|have|get|receive|hear|learn|request|ask (?:you|for|if|whether)|order|discuss|schedule|set up|arrange|agree|reserve|book"
    r"|visit|clarify|confirm (?:with you|that you)|check (?:with you|if|whether|that)|meet|move|change|add|extend|increase|reduce|postpone|be (?:informed|told|sure|involved|kept|able|present)"
    r"|review|audit|obtain|start|run|use|switch|propose|suggest|remind|find out|cancel|bring forward|speak|talk to|talk with|place|qualify|observe|bring (?:the |our )?(?:\w+ ){0,2}forward)\b"
)

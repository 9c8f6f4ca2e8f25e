# ruff: noqa: E501  # tables of phrases read better unbroken
"""English: how somebody waits for something without asking for it."""

from bot.domain.detection.phrases_en import OTHER_VERB, SURE_VERB, VERB

_WOULD = r"(?<!you )(?:would|(?:i|we|they|he|she|it|that)'d)"
_ADVERBS = r"(?:also |now |still |really |only |just |very |much |dearly |rather |most |so |all |both |\w+ly )*"
_OBJECT = (
    r"(?:the|an?|your|our|my|these|those|all|us|me|him|her|them|it|both|any|two|three|four|how|what|who|which"
    r"|whether|when|why|everything)\b"
)
_IMPERATIVE = (
    rf"(?!(?:take|make|bring|drop) it)(?:(?:{SURE_VERB}|{VERB}|{OTHER_VERB}|offer|grant|leave|e?-?mail|hand) {_OBJECT}|put \w"
    r"|have (?:them|him|her|your \w+|the \w+(?: \w+)?) (?!been|to|not)\w+|pencil (?:us|me|it)\b)"
)
_NOT_TO = r"(?:do not|don'?t) (?!worry|panic|mind|know|think|have|need|see|expect|want|hesitate|be|get|forget (?:your|the)|bother|miss)\w+"
_LEAD = (
    r"(?:for|before|after|in|if|when|once|as|since|while|lest|because|following|on|with|from|until|at|given|now|to"
    r"|by|during|regarding|concerning|instead|rather)\b[^,.?!]{2,90}"
)
_PAPER = (
    r"(?:plan|answer|explanation|reasons?|change request|complaint|file|notification|list|report|copy|quote|price"
    r"|investigation|capa|credit|credit note|refund|replacement|proposal|statement|response|correction|apology)\b"
)
_DONE = (
    r"(?:added|adapted|adjusted|amended|applied|archived|attached|blocked|booked|changed|checked|collected|copied"
    r"|corrected|credited|deleted|destroyed|explained|extended|given|granted|held|included|informed|invited|kept"
    r"|labell?ed|listed|marked|mentioned|moved|named|notified|omitted|packed|postponed|printed|put|quarantined"
    r"|recorded|reduced|refunded|relabelled|removed|renamed|repeated|replaced|reprinted|returned|revised"
    r"|reworded|sealed|segregated|sent|separated|shown|signed|split|stated|stored|struck|swapped|taken (?:off|out)"
    r"|tightened|told|translated|updated|used|withdrawn|wrapped|written)\b"
)
_TOLD = (
    r"(?:called|told|shown|given|informed|copied|asked|consulted|sent|involved|included|notified|invited"
    r"|compensated|reimbursed)\b"
)
_SOON = (
    r" (?:today|tomorrow|soon|shortly|next|this|on \w+day|by (?:\w+day|tomorrow)|in (?:a|two))\b"
)

AWAITED = (
    # What would please
    rf"{_WOULD} {_ADVERBS}(?:be {_ADVERBS}(?:welcomed?|handy|appreciated|of (?:great |real )?(?:help|use|value))\b|help\b|(?:do|spare|save|relieve) (?:us|me|our)\b|(?:rather|sooner) (?:have|get|hear|know)\b|come in handy\b|sleep better\b|give (?:me|us|our \w+) (?:peace|comfort)|(?:gain|benefit|profit) (?:[\w-]+ ){{0,2}}from your|welcome (?!you\b|back\b|everyone))",
    rf"{_WOULD} {_ADVERBS}be {_ADVERBS}(?:lovely|great|nice|good|helpful|useful|ideal|wonderful|perfect|fantastic) (?:if|to (?:have|get|know|receive|hear|understand|read)\b)",
    rf"{_WOULD} {_ADVERBS}be {_ADVERBS}(?:more than |only too )?(?:glad|happy|thankful|grateful|delighted|pleased|relieved|obliged|keen) (?:for|of|if|to (?:have|get|receive|know|learn|hear|read|understand|see (?!you|everyone)|be {_TOLD}))\b",
    rf"{_WOULD} {_ADVERBS}(?:like|love|prefer) (?!(?:a|some) (?:coffee|beer|drink|break|holiday|nap|day off))(?:an?|the|some|your|to be {_TOLD}|(?:it|them) (?:as|in|by|back|on)|to (?:lay )?claim|[\w-]+'s)\b",
    r"(?:^|; )(?:very |most )?grateful for (?!your|all|the (?:great|good|quick|kind|support|help))",
    r"(?:page|copy|scan|photo|one|yours|draft|pdf|list|version|figure|estimate|summary|date|number)s? (?:would|will) (?:do|suffice|be enough)\b",
    # What is wanted, expected or needed
    rf"(?:i|we|people|team) {_ADVERBS}want (?:an?|the|some|them|it|this|that|yours|proof|evidence|all|more|full)\b(?! (?:best|same|coffee|beer|drink|break|holiday))(?![^.?!]*\bsucce)",
    r"(?<!you )(?:wants?|wish(?:es)? for|expects?|awaits?) your\b(?! (?:visit|arrival|guests?|delegation|team)\b)",
    rf"(?<!you )(?<!not )(?<!n't )(?:wants?|wish|wishes|expects?|likes?|prefers?) to be {_TOLD}|(?<!you )(?:wish|wishes) to (?:know|hear|see|learn|understand|receive|have)\b|wanted to (?:ask|request|know|hear)\b",
    rf"(?<!not )(?<!n't )expects? (?:(?:some|an?|one|full|proper|written) (?:[\w-]+ )?{_PAPER}(?![^.?!]*\bfrom (?:our|the|their|customs)\b)|(?:this|that|these|them) (?:to be|on the|in the) (?!fine|ok|okay|a problem|no\b))",
    r"(?:count|counting|counts|rely|relying|relies|bank|banking|depend|depending|depends) (?:up)?on (?:you|your [\w-]+(?: [\w-]+)?) (?:for|to)\b|looks? to you (?:for|to)\b|do (?:us|me) (?:a|the) favou?r\b",
    r"(?<!not )(?<!n't )(?<!they )(?:asks?|asking|begs?|begging|urges?|implores?|expects?|wants?|needs?|requires?|prefers?) you (?:all |both |kindly )?(?:not )?to \w+",
    r"(?:(?<!to )ask|asks|begs?|begging|asking me|asking (?:since|again|every)(?: [\w-]+){0,2}?) for (?!(?:(?:\d+|two|three|many|several|some|a few) )?(?:days|weeks|months|hours|years|ages)\b|trouble|a (?:while|long))\w",
    r"(?<!not )(?<!n't )insists? that\b|could do with (?!an? (?:coffee|beer|drink|break|holiday|nap))(?:an?|the|your|some|more)\b|(?:our|my) [^,.?!]{2,40}? hopes? (?:for (?:the|an?|your)|to (?:get|receive|have|hear))\b",
    r"(?:i'm|i am|we're|we are) asking(?: you| again| once more)?(?=:| that\b)|needs? how (?:many|much|long|often)\b",
    r"(?<!you )(?:should|must|have to|has to|need to|needs to|ought to) (?:know|learn|understand|be told|be shown|be informed)\b(?! (?:on|by|soon|more|tomorrow|next|better|that|our own)\b)|(?:must|have to|has to) receive\b",
    r"(?:is|are) (?:much |badly |urgently |still |also )?(?:needed|required|wanted)\s*[.!]*$",
    r"^(?:(?!(?:we|i|you|they|he|she|it|is|was|are|were|as|what|no|not|nothing|none|had|have|has|if|that)\b)[\w-]+ ){1,6}(?:wanted|needed|required)(?=[,:;]| -|\s*[.!]*$)",
    # What has not come
    r"(?:we|i|people|team) (?:still |all |only |now |just )*wait(?:ing)? (?:for|on) (?:your|the)\b|^waiting (?:\w+ly )?(?:for|on) (?:your|the|an?)\b|(?<!visit )(?:is|are) (?:\w+ly |still )?awaited\b|(?<!have )all (?:that )?(?:we|i) (?:still )?(?:wait for|need|lack|miss)\b|is all it takes\b|what (?:we are|we're|i am|i'm) (?:still )?(?:after|short of)\b|(?:thing|paper|document) (?:\w+ )?between (?:us|me) and (?:the|our)\b|(?:has|have) no (?:confirmed|agreed|firm|final) \w",
    r"(?:(?:we|i|and|people|team|(?:our|my) [^,.?!]{2,40}?) (?:still |also )?lacks?|still lacking) (?:is|are|(?!(?:the )?(?:time|space|people|staff|resources|capacity|energy)\b)(?:the|an?|any|your|some|two|three|four))\b",
    r"(?:i'm|we're|i am|we are) (?:still |now |only |also |just )*(?:missing|short of|lacking) (?!you\b|out|home|work|the (?:sun|point|beach|train|flight|game|match))",
    r"still (?:blank|open|empty|unanswered|missing|outstanding|owing) (?:is|are)\b|(?:i|we) (?:still )?(?:have|got) (?:an? |some |two |three )?(?:blanks?|gaps?|holes?|question marks?) (?:in|on|for|at)\b",
    r"still to come (?:from|by)\b|(?:we're|we are|i'm|i am) (?:still )?owed\b|owes? (?:our|the|an?) [^.?!]{2,40} from you",
    r"(?:yet|still) to be \w+ (?:by you|here|from you)|(?<!we )(?<!we've )(?<!had )(?<!\bi )promised [^.?!]{2,60}(?:has|have|is|are)(?: yet| still|n'?t| not| never)\b",
    r"(?:the|my|our) (?:last|only|one|remaining) (?:[\w-]+ )?(?:open|missing|outstanding) (?:item|point|piece|thing|document|paper|number|figure)\b|(?:couldn'?t|can'?t|cannot) lay (?:\w+ )?hands on\b",
    r"what (?:i|we|he|she|they) (?:still )?(?:don'?t|do not|doesn'?t|does not) (?:have|see|find)\b|(?:nobody|no one) here has (?:the (?!time)|your|any\b)|(?:i|we) (?:still )?have no (?:date|answer|copy|certificate|number|quote|price)\b(?! from (?!you))",
    r"(?:nobody|no one) (?:has |have )?(?:yet )?(?:told|explained)[^.?!]{0,20}(?:what|when|why|how|who|whether|if)\b",
    # What is to be done
    r"(?:someone|somebody) (?:at|on|from|in) your [\w-]+ (?:should|ought to|must|has to|needs to)\b|(?:it's|it is) (?:now )?(?:up to|on) you to\b|ball(?:'s| is) (?:now |back )?(?:in|with) you|(?:it's|it is) (?:high|about) time (?:that|you|to (?:tell|give|send|show))\b|^time to (?:tell|give|send|show)\b",
    rf"(?<!\bwe )(?<!\bi )(?:(?:shall|must|ought to|has to|have to|needs? to)(?: \w+ly| also| only| now| always)? (?:not )?be {_DONE}|(?:is|are) to be (?!sent|returned|withdrawn|destroyed|blocked|quarantined){_DONE}|should(?: \w+ly| also| only| now| always)? (?:not )?be {_DONE}(?!{_SOON}))(?![^.?!]*\b(?:on our (?:side|end)|by (?:us|our|my)|to you)\b)",
    r"(?<!\bwe )(?<!\bi )(?<!you )(?:should|must|shall|ought to) (?:come back to (?:us|me|our)|go to (?!bed|sleep|print)|(?:stay|remain) (?:at|in|with|on|below|above)|carry\b|mention\b)|(?<!\bit )should (?:read|say|state)\b",
    r"^to be (?!honest|fair|frank|clear|exact|precise|sure|continued|discussed|decided)\w+(?:ed|en|nt)\b",
    rf"^{_LEAD}, (?:then |just |also |simply |so )*(?:{_IMPERATIVE}|{_NOT_TO})",
    rf"(?<=, )(?:so|just|therefore) (?:{_IMPERATIVE}|{_NOT_TO})",
    rf"^(?!(?:take|make|bring|drop) it)(?:{OTHER_VERB}|tighten|loosen|strike|scrap|shorten|widen) (?:it|them|who|how|what|whether|which)\b",
    r"^put (?!in\b|simply|differently|it (?:this|that|mildly|simply|another)|through|together)\w|^(?:hold|reserve|keep|block|book) (?:weeks?|cw|line|suite|room|slots?|[\w-]+ \d+)\b",
    r"^let'?s (?:hear (?!it\b)|see (?:the|your)|get (?:the|an?|your))\b|^come back (?:to (?:us|me) )?with\b|^over to (?:you|your \w+)\b",
)

# ruff: noqa: E501  # tables of phrases read better unbroken
"""English: how it asks, wants, doubts and chats."""

from bot.domain.detection.words import Words

_SUBJECT = (
    r"(?:you|u|ya|we|i|they|he|she|it|there|the|this|that|these|those|your|our|my|their|its|any|all|both|some|someone"
    r"|somebody|anyone|anybody|everyone|everything|anything|each|either|no one|nobody|another|an? (?:new |final |firm )?(?:date|slot|decision|time|reason|plan|change|quote|batch|report)"
    r"|batch(?:es)?|lots?|shipment|ppq|mbr|samples?|drums?|coa|[a-z]+-\d+|lot-?\d+)\b"
)
_AUX = (
    r"(?:can|could|would|will|do|does|did|is|are|was|were|has|have|had|should|shall|may|might|must|am"
    r"|isn'?t|aren'?t|wasn'?t|weren'?t|don'?t|doesn'?t|didn'?t|hasn'?t|haven'?t|can'?t|couldn'?t|won'?t|wouldn'?t|shouldn'?t)"
)
_WH = r"(?:what|when|where|why|who|whom|whose|which|how)"
_ADVERB = r"(?:(?:[a-z]+ly|also|still|just|now|only|really|please|then|so|very much|all|already|even|both)\s+){0,2}"
_WANTER = (
    rf"(?:(?:i|we|they|he|she|y?our\s+\w+(?:\s+\w+)?|my\s+\w+|the\s+\w+\s+team|[a-z]+)\s+{_ADVERB})"
)
_OBJECT = (
    r"(?:me|us|him|her|them|it|this|that|these|those|the|an?|your|our|my|all|any|both|each|everyone|everybody|another|new|more"
    r"|\d+|one|two|three|if|whether|when|what|whatever|everything|anything|why|how|who|which|to|in|out|on|up|for|with|only|coa|batch|lots?|samples?|[a-z]+-?\d+)\b"
)
_SURE_VERB = (
    r"(?:send|re-?send|share|provide|confirm|forward|explain|clarify|revoke|investigate|countersign|counter-sign|advise|submit"
    r"|upload|attach|arrange|ensure|make sure|let\s+(?:me|us)\s+(?:know|have|see)|give\s+(?:me|us|him|her|our)|tell\s+(?:me|us)|help\s+(?:me|us)"
    r"|send\s+over|look\s+into|get\s+back\s+to\s+(?:me|us)|specify|elaborate|disregard\s+lot|quarantine|expedite|prioriti[sz]e)"
)
_VERB = (
    r"(?:check|review|sign|return|schedule|book|ship|hold|stop|pause|cancel|remove|add|include|invite|change|correct|fix|call"
    r"|ping|respond|reply|prepare|issue|quote|keep|put|use|move|postpone|reschedule|escalate|notify|inform|ask|get|bring|reserve"
    r"|block|extend|reduce|increase|label|relabel|pack|store|test|repeat|retest|run|start|release|complete|treat|note down|update"
    r"|replace|delete|set|copy|cc|print|close|reopen|open|loop|assign|switch|swap|attend|join|verify|compare|list|summari[sz]e"
    r"|show|post|deliver|order|collect|pick|transfer|record|document|describe|find out|tell|let|give|evaluate|assess|consider)"
)
_THING = r"(?:the|an?|your|our|my|this|these|those|all|us|me|him|her|everyone|both|any)\b"
_OTHER_VERB = (
    r"(?:destroy|discard|dispose of|unlock|lock|reset|name|state|mark|flag|mention|highlight|reissue|re-?issue|revise|amend"
    r"|translate|convert|split|merge|combine|restore|renew|grant|supply|insert|annotate|introduce|link|connect|scan|photograph"
    r"|measure|weigh|count|inspect|analy[sz]e|calculate|estimate|propose|suggest|recommend|approve|reject|withdraw|redo|resume"
    r"|restart|continue|pull|take|carry out|perform|conduct|organi[sz]e|coordinate|plan|allocate|nominate|appoint|brief|train"
    r"|invoice|credit|refund|charge|waive|finali[sz]e|draft|write|rewrite|reword|rename|archive|repair|clean|sample|fill|seal"
    r"|load|unload|trace|track|monitor|watch|follow up on|raise|lower|set up|bring|speed up|point out|hand over|pass|dig out"
    r"|look up|deal with|sort out|work out|find|apply|sign off|drop|offer|save|protect|separate|segregate|move|retain)"
)

_ASKING = (
    r"(?:know|understand|see|have|get|receive|hear|learn|request|ask (?:you|for|if|whether)|order|discuss|schedule|set up|arrange|agree|reserve|book"
    r"|visit|clarify|confirm (?:with you|that you)|check (?:with you|if|whether|that)|meet|move|change|add|extend|increase|reduce|postpone|be (?:informed|told|sure|involved|kept|able|present)"
    r"|review|audit|obtain|start|run|use|switch|propose|suggest|remind|find out|cancel|bring forward|speak|talk to|talk with|place|qualify|observe|bring (?:the |our )?(?:\w+ ){0,2}forward)\b"
)

WORDS = Words(
    language="en",
    markers=(
        "the is are was were has have been you your we our please can could would will what when where why who how and of to"
        " for with this that from any thanks thank hi hello not it on in at by be do did does i us me my they there yes ok"
        " need send status update confirm new all good morning sorry if or about still got no see let know"
    ),
    greetings=(
        r"(?:a |one |this is a )?(?:silly|dumb|stupid|daft|odd|quick|basic|naive) question,? but,?\s+(?=\S)",
        r"(?:sorry|apologies|forgive me) (?:if|for|to)\b[^,.?!:]{0,70},\s*(?=\S)",
        r"(?:(?:a|an|one|two|three|four|five|some|few|couple|of|quick|short|more|other|small|just|only) ){1,4}(?:questions?|things?|points?|topics?|requests?|items?)\b[^.?!:]{0,50}(?::| -+) +(?=\S)",
        (
            r"(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|morning|greetings|happy (?:monday|tuesday|wednesday|thursday|friday))"
            r"\b(?:[ ,]+(?:all|team|everyone|everybody|folks|guys|there|both|colleagues|again|dr|mr|ms|mrs|[a-z]+ team|gentlemen|ladies"
            r"|(?!(?:can|could|would|will|when|what|where|why|who|how|is|are|do|does|did|has|have|any|please|we|i|you|the|just|it|our|my|may|status|batch|lot|need|send|to|from|and|for|as|there)\b)[a-z]+))?"
            r"(?: (?:and|&|/) (?:all|team|everyone|[a-z]+))?\s*[,.!:-]*\s*"
        ),
        r"(?:i )?(?:hope|trust)\b[^,.?!]{0,60}(?:well|great|weekend|week|day|fine|message|safe)\b\s*[,.!-]*\s*",
        (
            r"(?:many |lots of )?(?:thanks|thank you|thx|tks|ty)(?: (?:so much|very much|a lot|again|all|team|both|for (?:that|this|the (?:update|info|information|quick \w+|clarification|reply|feedback|help|call|meeting|explanation)|your (?:\w+ )?(?:reply|help|response|support|update|message|email|feedback|answer))"
            r"|(?!(?:in advance|for|and|can|could|please|when|what|how|is|but|that)\b)[a-z]+))?\s*[,.!:;-]+\s*(?=\S)"
        ),
        r"(?:(?:a |one |two |three |four |five |some |few |my |our |quick |short |another )*(?:questions?|things?|points?|topics?|requests?)(?: (?:for you|on \w+(?: \w+)?|regarding \w+(?: \w+)?|about \w+(?: \w+)?))?)\s*:\s*(?=\S)",
        r"(?:great|perfect|ok(?:ay)?|sure|understood|noted|excellent|fine|super|good|got it|i see|right|yes|yep|no|well|so|sorry|apologies|also|and|but|additionally|next|then|one more(?: thing| question)?|lastly|finally|first(?:ly)?|second(?:ly)?|third(?:ly)?|urgent(?:ly)?|asap|important|quick(?: one| question)?|question|team|all|btw|by the way|on another note|meanwhile|in the meantime|however|hmm+|hm|oh|ah|ha|haha|wow|lol|ps|p\.s)\b\s*[,.!:;-]+\s*(?=\S)",
        r"(?:and|but|so|also|then) (?=\S)",
    ),
    noise=(
        r"(?:just )?(?:to let (?:you|everyone|all) know|letting (?:you|everyone) know|for your (?:information|awareness)|so you know)\b[^?]*",
        r"(?:many |lots of |ok |okay |great |perfect |super |noted |cool |sure |yes |no |got it )*(?:thanks|thank you|thankyou|thx|tks|ty|cheers|much appreciated|appreciated|(?:we |i )?(?:really |highly |very much |much )?appreciate (?:it|that|this|your (?:\w+ )?(?:help|support|effort|efforts|patience|understanding|work|time)|the (?:\w+ )?(?:help|support|effort|efforts|work|update|response|reply|info)))\b(?!.*\?)[^?]*",
        r"(?:ok|okay|k|kk|sure|yes|yep|yeah|no|nope|noted|understood|clear|all clear|agreed|right|true|exactly|indeed|perfect|great|excellent|awesome|wonderful|fantastic|brilliant|nice(?: one)?|cool|good|very good|super|fine|well done|done|copy|copy that|roger|got it|ack|acknowledged|received|same here|\+1|me too|likewise|\+1|lgtm|will do|can do|no problem|no worries|np|not a problem|sounds (?:good|great|perfect|fine|like a plan)|works for (?:me|us)|good to know|that (?:works|helps)|makes sense|of course|absolutely|sorry|my bad|oops|wow|lol|haha+|ha|hehe|brb|yay|hurray|cheers|welcome|bye|goodbye|thanks|later|see (?:you|ya)|hi|hello|hey|test|hmm+)\b(?: (?:thanks|thank you|all|team|everyone|so much|then|too|with thanks|that|this|it|then|for (?:now|me|us)|guys|folks|from (?:my|our) (?:side|end)|here|now|you|too|again|there|[a-z]+))?(?: [a-z]+)?",
        r"(?:you'?re|you are) (?:very |most )?welcome\b[^?]*|welcome (?:to|back|aboard|on)\b[^?]*",
        r"have (?:a|an) (?:\w+ )?(?:\w+ )?(?:day|weekend|week|evening|night|time|one|trip|flight|holiday|vacation|break|journey)\b[^?]*",
        r"(?:enjoy|happy|merry|congrat\w*|best wishes|warm wishes|season'?s greetings|good (?:luck|night|job|work|stuff|news)|great (?:news|work|job|stuff|to (?:hear|see|know|meet))|nice (?:work|job|to (?:meet|hear|see))|well done|take care|talk (?:soon|later)|speak (?:soon|later)|see you|safe travels|get well|bless you|happy to help|glad to (?:hear|help|see))\b[^?]*",
        r"(?:that|this|it)(?:'s| is| was| looks| sounds| works)? (?:very |really |so |all |just |quite )?(?:helpful|great|perfect|fine|good|clear|nice|awesome|excellent|ok|okay|useful|answers? (?:my|our) questions?)\b[^?]*",
        r"(?:i|we)(?:'ll| will| shall|'m going to| am going to| are going to) (?!need|require|not be able|appreciate)[^?]*",
        r"(?:i am|i'm|i will be|we are|we're) (?:currently )?(?:out of (?:the )?office|on (?:leave|vacation|holiday|pto|parental leave)|ooo|travell?ing|back (?:on|in))\b[^?]*",
        r"(?:out of office|automatic reply|auto-?reply|ooo)\b.*",
        r"no (?:further |more |other )?(?:questions?|comments?|issues?|objections?|concerns?|action|changes)\b[^?]*|(?:there is |there's )?no (?:need|rush|hurry)\b[^?]*",
        r"(?:just )?(?:a )?(?:quick )?(?:heads[- ]up|reminder that|fyi|note that)\b[^?]*|(?:please )?(?:find|see) (?:attached|enclosed|below)\b[^?]*",
        r"(?:i|we) (?:hope|trust|think so|agree|understand(?! why))\b[^?]*",
    ),
    rhetorical=(
        r"is(?:n'?t)? it (?:friday|weekend|monday|christmas|over|lunch ?time|spring|holiday)s? (?:yet|already)?[ ?!.]*",
        r"let me (?:just |quickly )?(?:see|check|think|look|ask|try|verify|find out|get back|come back|have a (?:look|think)|take a look)(?: (?:into|about|at|internally|first|again|with|if|and|what|this|that|it|here|to|on|whether|how|for)\b[^?]*)?[ .!…]*",
        r"(?:how are (?:you|things|we all)|how(?:'s| is) (?:it going|everyone|everybody|everything|life|your day)|how are you (?:all )?doing|how do you do|what'?s up|sup|you (?:ok|okay|there|around)|all (?:good|well|ok))\b[^?]{0,30}\?*",
        r"(?:(?:do|does) (?:you|he|she|they|\w+) ever (?:sleep|rest|stop|eat)|why do mondays\b[^?]*|could be worse|is it (?:friday|weekend|monday|christmas|over) (?:yet|already)|who knows|who cares|who would have (?:thought|guessed)[^?]*|why not|what else(?: is new)?|so what|what can (?:i|you) (?:say|do)|what are the odds|guess what|really|seriously|right|ok|okay|sorry|pardon|what|huh|eh|no|yes|is that so|oh yeah|you know what|know what i mean|isn'?t (?:it|that|this)(?: just)? (?:great|amazing|wonderful|nice|awesome|fantastic|cool|beautiful|lovely|good)(?: news)?|who'?d have thought(?: it)?|what could (?:possibly )?go wrong|how (?:cool|great|nice|awesome|amazing|lovely|good) is (?:that|this)|what'?s not to like|who doesn'?t(?: [a-z ]+)?|are you (?:kidding|serious|joking)(?: me)?)\b[\s?!.]*",
        r"(?:let'?s|we'?ll|we will|we can|we) (?:talk|speak|catch up|chat|discuss)(?: (?:about )?(?:it|that|this|tomorrow|later|soon|then|next week|on \w+day|at the (?:call|meeting)|in the (?:call|meeting)|more|there|today|again))+[ .!]*",
        r"[^?]*\bwho(?:'d| would) have (?:thought|guessed)\b[^?]*\?*|did i (?:mention|say|tell you)\b[^?]*\?|is there anything (?:better|nicer|worse|more \w+) than\b.*|how about (?:that|this) (?:weather|game|match|heat|result)\b.*|how(?:'s| is) the weather\b.*|any(?:one|body) (?:for|up for|fancy|in the mood for) (?!a call)[\w ]{1,25}\?*",
        r"(?:who|anyone|anybody|everybody|everyone) else (?:is |still |already |feels? )*(?:watching|jet-?lagged|tired|freezing|melting|awake|hungry|excited|ready for)\b[^?]*\?*",
        r"(?:i am|i'm|i will be|i'll be|we are|we're) (?:currently |now |already )?(?:out of (?:the )?office|on (?:leave|vacation|holiday|pto|parental leave)|ooo|travell?ing|away)\b[^?]*\b(?:contact|reach|write|ask|talk|speak|turn|mail|call)\b[^?]*",
        r"(?:can|could|would) you (?:believe|imagine)\b(?! (?:using|running|a scenario|any)).*|(?:let'?s )?(?:keep|stay) in touch",
        r"(?:looking|look) forward to (?:working|meeting|seeing|the (?:call|visit|meeting|weekend|trip)|it|our (?:call|meeting|visit)|(?:our|a|the|this|continued|further)[a-z ]*(?:collaboration|cooperation|partnership))\b[^?]*",
        r"(?:isn'?t|aren'?t|wasn'?t|don'?t you (?:just )?love) [^?]{0,40}\b(?:best|greatest|great|amazing|wonderful|lovely|awesome|fantastic|beautiful|fun)\b[^?]{0,30}\?*",
        r"(?:great|good|fantastic|amazing|lovely|awesome|crazy|beautiful|terrible|what an?) [^?]{0,60}(?:,? (?:isn'?t it|right|wasn'?t it|huh|eh))?\??",
    ),
    courtesies=(
        r"looking forward to (?:the|our|your|this|my) (?:visit|meeting|call|trip|weekend|workshop|dinner|trip|tour|next)\b[^.?!]*",
        r"no (?:further )?(?:action|reply|response|answer|feedback|changes?)(?: is| are)? (?:required|needed|necessary|expected)\b[^.?!]*",
        r"(?:never ?mind|forget|scrap) (?:about )?(?:the|my|our|that|this|it)\b[^.?!]*|(?:please )?(?:do not|don'?t) (?:hesitate|worry|bother)\b[^.?!]*",
        r"(?:please |kindly )?(?:find|see|refer to)\b[^.?!]{0,30}\b(?:attached|enclosed|below|above|attachment|here)\b",
        r"(?:please|kindly) (?:be (?:advised|informed|aware|assured)|note|see (?:the )?(?:attached|below|above)|find(?! out)|accept (?:my|our)|ignore|disregard|excuse|bear with|pass (?:on )?(?:my|our) thanks|join me in|enjoy|feel free|take your time|do\b(?! not))",
        r"(?:please )?(?:let (?:me|us) know|contact (?:me|us)|reach out|ask|get in touch|feel free[a-z ]*|call (?:me|us)|shout|ping (?:me|us)|just ask) (?:if|should|in case) (?:you|there|anything|something)(?:'re| are|'s| is)? (?:have|need|want|any|wish|would like|is unclear|require|are missing|see|can'?t|cannot|unclear|missing|anything|still|further)\b[^.?!]*",
        r"(?:if|should) you (?:have|need|require) (?:any|anything|further|more|additional)[^.?!,]*(?:questions?|information|help|assistance|from us|else|details)?[^.?!]*",
        r"(?:no need|needn'?t|not necessary|not required|do not need|don'?t need|doesn'?t need|no longer need)\b[^.?!,]*|(?:yes|no),? please\b",
        r"(?:can|could) (?:you|we) (?:hear|see) (?:me|us)\b",
        r"(?:i|we)(?:'ve| have)? (?:already )?(?:can confirm|confirm(?:ed)? (?:that|the|receipt|we))\b|as (?:you )?(?:requested|you asked|needed|agreed|discussed|expected)\b",
        r"(?:we|i) (?:do )?(?:appreciate|value) (?:your|the|all)\b(?! (?:feedback|comments|reply|response|confirmation|input|advice|answer))",
        r"(?:please )?say (?:hi|hello)\b[^.?!]*|(?:please )?(?:give|send|pass(?: on)?|convey|extend) (?:\w+ ){0,2}?(?:my|our) (?:very |best |kind |warm |warmest |kindest )*(?:regards|thanks|greetings|compliments|congratulations|best|love)\b[^.?!]*|please tell the (?:canteen|kitchen|cook|chef|driver)\b[^.?!]*",
        r"as (?:our|the|your|this) [\w -]{1,30}? (?:requires?|demands?|says?|states?|asks?)\b|(?:you|everyone|all) (?:should|need to|ought to) know\b(?! (?:when|what|why|how|who|which|whether|if))",
        r"(?:for|with) (?:anything|everything|any \w+|urgent \w+)[^.?!]{0,40}(?:please )?(?:contact|reach|write to|mail|call|ask|talk to|speak to|turn to)\b[^.?!]*|(?:please )?(?:contact|write to|call|ask|turn to) [^.?!]{2,40}(?:while i|in my absence|in the meantime|until then|when i'm)\b[^.?!]*",
        r"thank(?:s| you)(?: (?:so|very) much| a lot)? for (?:sending|confirming|sharing|letting|providing|the|your|all|such|a|an|that|this|clarifying|explaining|checking|coming|joining|getting|taking|being|having|everything|organi[sz]ing|updating|reaching|asking|waiting|helping|hosting)\b[^.?!]*",
    ),
    small_talk=(
        r"(?:eat|eating|spicy|delicious|yummy|playlist|song|tv show|series|holiday photos|champagne|party|puppy|kitten|hangover|printers?|festival was|happy (?:monday|friday|birthday))\b(?! (?:stud|design|into|through))",
        r"(?:(?:the|a|that|last night's|yesterday's) (?:match|film|goal)|game|football|soccer|cricket|rugby|tennis|baseball|basketball|super bowl|world cup|olympics|movie|netflix|concert|lunch|dinner|breakfast|coffee|beer|drinks?|pizza|cake|restaurant|karaoke|weather|rain(?:y|ing)?|snow(?:ing|y)?|sunny|monsoon|heat ?wave|weekend(?! (?:phone|shifts?|contact|cover|duty|hotline|number|work|delivery|runs?|crew|on-?call|team|staff))|vacation|birthday|wedding|baby|kids|dog|cat|joke|funny|lottery|horoscope|traffic|marathon|diwali sweets|biryani|selfie|meme|curry|cook(?:ing)?|sunset|jet ?lag|gym)\b(?! (?:stud|design))",
        r"(?:how was|how were|enjoy) (?:your|the) (?:\w+ )?(?:holidays?|trip|flight|break|festival|evening|day|time off|party)\b",
        r"(?:did|have|has) (?:you|anyone|anybody|everyone) (?:see|seen|watch|watched|hear|heard|catch) (?:the|that|this|about) (?:news|show|episode|speech|song|fireworks|eclipse)\b",
    ),
    questions=(
        r"^(?:has|have) (?!been|not|a |an |the same|you\b)[\w-]+ (?:[\w-]+ ){0,4}?(?:\w{2,}ed|been|come|gone|left|begun|done|run|made|sent|found|seen|got|had)\b|^(?:would|will|can|could|should) \w{4,}ing \w+|^(?:what|which|whose) (?!a\b|an\b|is\b|was\b|were\b|are\b)[\w-]+ (?:[\w-]+ ){0,3}?(?:is|are|was|were|do|does|did|will|can|has|have|should) (?!great|good|fine|helpful|nice|why\b)\w+|^(?:is|are) (?!not\b|now\b|being|still|there|attached|ok|okay|fine|good|great|on the way)[\w-]+ (?:[\w-]+ ){0,3}?(?:already|included|needed|required|allowed|possible|planned|available|expected|covered|part of) (?:\w+ )?\w+",
        r"^(?:can|could|would|will) (?:purchasing|finance|quality|regulatory|procurement|logistics|planning|engineering|production|sales|it|ehs|qc|qa|legal|validation|analytics|accounting|the [\w-]+) (?:please )?(?!be\b)\w+",
        rf"^(?:{_ADVERB})(?:so |and |also |but |or )?{_WH}(?:'s|'re|'ll|'d)? {_AUX}\b",
        r"^(?:what|when|where|why|who|which|how)(?:'s|s|'re) (?:the|your|our|my|this|that|it|happening|going|up with|next|left|missing|responsible|going to|there|on|lot|batch|causing)\b",
        rf"^(?:what|which|whose|how (?:much|many|long|often|soon|far|big|large|high|low|likely|fast|well|old|sure|stable))\b[^.,;]{{1,60}}?\b{_AUX} {_SUBJECT}",
        r"^how (?:much|many|long|soon|often|come)\b|^(?:what|how) about\b|^why (?:not|so|only|the|is|did|no)\b|^which (?:one|of|batch|lot|version|site|document|solvent|supplier|method)\b",
        rf"^{_AUX} {_SUBJECT}(?! (?:a )?(?:great|good|nice|lovely|wonderful) (?:day|week|weekend))",
        r"^(?:any|an) (?:update|updates|news|progress|idea|ideas|chance|feedback|word|eta|info|information|visibility|issue|issues|comment|comments|result|results|concern|concerns|thoughts?|plan|plans|indication|estimate|objection|change|changes|reason|luck|risk)\b(?! (?:will|would|is|are|from us|that)\b)",
        r"^(?:eta|status|timeline|timing|update|progress|news|latest)(?: update)? (?:of|on|for|regarding|about|batch|lot|with|please|pls)\b(?!.*\b(?:attached|below|enclosed)\b)",
        r"(?:i|we)(?:'m| am|'re| are| was| were|'d been| have been)? (?:just |also |still )?(?:wondering|wondered|unsure (?:if|whether|when|how|why|who|what))\b(?: (?:about|if|whether|when|why|how|what|who|which|where|to know))?",
        r"(?:^|\b(?:i am|i'm|we are|we're|just) )curious (?:about|if|whether|why|how|what|when|who|which|to (?:know|see|hear|learn))\b",
        r"(?:wonder|wondering) (?:if|whether|when|why|how|what|who|which|where)\b",
        r"(?:it|this|that)?(?:'s| is| remains|not)? ?(?:un|not (?:\w+ )?)clear (?:(?:to|for) (?:me|us|our \w+) )?(?:why|what|how|when|who|which|whether|if|where)\b",
        r"(?:don'?t|do not|cannot|can'?t|couldn'?t|didn'?t|not) (?:\w+ly |quite |yet )?(?:understand|know|see|get|explain|figure out|work out|sure|tell|recall|remember) (?:why|how|when|whether|if|what (?:the|happened|caused|changed|is|was)|who|which|where)\b",
        r"(?:^|(?:have|has|had|got|is|are|was|comes|with|just|and|there's) |: )(?:the |my |our |another |one |a |some )?(?:quick |further |other |open |only |main |next |small |short )*(?:questions?|query) (?:is|was|about|on|regarding|re|for|from|:|-)(?![^.?!]*\b(?:has|have|was|were|is|are) (?:now |already |been )*(?:sorted|answered|resolved|settled|clarified|closed|solved)\b)",
        r"(?:like|want|love|keen|good|interested|need|great|helpful|useful|interesting|important) (?:to|in) (?:know|knowing|understand|understanding|learn|learning|hear|hearing|find out|ask|check|clarify|see (?:if|whether|how|what|when))\b",
        r"(?:is|would) (?:it|that) (?:be )?(?:possible|ok|okay|fine|feasible|acceptable|allowed) (?:to|for|if)\b|did (?:you|someone|anyone|anybody) (?:\w+ )?\w+",
        r"i (?:thought|understood|assumed|was told|was under the impression)\b[^.!]*\?|thoughts on\b",
        r"(?<!you )(?:asks?|asked|asking|wonders?|wondered|wants? to know|needs? to know|would like to know|would love to know|enquir\w+|inquir\w+) (?:me |us |again |you )?(?:about|if|whether|when|why|how|what|which|who|where)\b",
        r"(?:just |only |quickly |gently |now )*(?:checking in|checking up|checking|following up|follow(?:ing)?-up|circling back|coming back|getting back|touching base|chasing|nudge|nudging|reminder|a (?:gentle |friendly |kind |quick |small )*(?:nudge|reminder|follow-?up)) (?:to you )?(?:on|about|for|regarding|whether|if|of|with)\b",
        r"(?:get|have|like) an? (?:sense|feel|feeling|idea|indication|impression) (?:of|for|on|when|how|what|whether)\b",
    ),
    requests=(
        r"(?:i|we)'d (?:really |also |much |very much |certainly )*appreciate\b(?! it if)|^(?:i|we) (?:have|need|must|would have) to ask (?:you|your|for|that)\b",
        r"(?:i|we)(?:'d| would) be (?:very |really |most )?(?:grateful|glad|thankful|happy|delighted|obliged) (?:for|if|to (?:have|get|see|receive|know))\b",
        r"(?:would|'d|is|are) (?:like|keen|happy|interested|eager) (?:to|in) (?:see|seeing|have|having|get|getting|receive|know|understand|hear|learn|obtain|review)\b",
        r"(?:drop|shoot|send|give) (?:me|us) (?:a|an|your|the) (?:line|note|shout|ring|call|message|mail|text|hint|word|heads)\b",
        r"(?:ping|text|ring|message|poke) (?:me|us) (?:when|once|as soon|if|after|with)\b",
        r"^let'?s (?:find|set|agree|fix|schedule|plan|meet|move|do|have|push|talk|arrange|book|make|keep|use|go for|discuss|postpone)\b(?! (?:hope|see))",
        r"(?:would|will) suit (?:me|us)\b",
        r"(?:i|we)(?:'d| would) (?:really |also |very much |much )*(?:like|love|want|prefer|appreciate it if|ask) (?:your|the|an?|our|some\w*|you|that|it|for|to ask)\b",
        r"(?:mind|fancy) [a-z]+ing\b|would (?:you|anyone) mind\b|(?:please|pls|plz|pl|kindly)\b,? (?!and thank|thanks)[a-z\d]|(?<=[^.?!]{3} )(?:please|pls|plz|asap|urgently)\s*[.!]*$",
        r"(?:can|could|would|will|might|may) (?:(?!(?:be|contact|call|inform|ask|reach|update|tell|write|visit|send|meet|help|need|give|share|let|brief|support)\b)\w+ )?(?:you|someone|somebody|anyone|anybody|one of you|your \w+|the (?:\w+ )?team|somebody from \w+|qa|qc)\b(?! (?:believe|imagine|be))",
        r"(?:can|could|may|might|should|shall) (?:i|we|our \w+|they) (?:please |also |kindly |still |maybe |perhaps |possibly )?(?:get|have|see|ask|request|move|schedule|obtain|receive|meet|talk|speak|discuss|change|add|start|use|know|set up|arrange|agree|book|postpone|push|shift|do|expect|check|review|visit|be|join|assume|go|ship|reschedule|switch)\b",
        rf"{_WANTER}(?:(?:would |'d |will |'ll |really )*need|needs|requires?|must have|insists? on|demands?|wants)\b(?! (?:to (?!{_ASKING})|your patience|how|it that way|not|no|nothing|a break|some rest|coffee|more time))",
        rf"\b(?:i|we|they|he|she|our \w+)(?: (?:would|'d)|'d)? (?:really |also |still |very much |kindly |prefer |rather )*(?:like|love|prefer|want|wish)\b(?! (?:not\b|to (?!{_ASKING})|your|how|it that|what you|the new|that idea|this idea|working))",
        r"(?:i|we|they|customs|the (?:authority|agency|regulator|inspector|auditor|customer|broker|forwarder|bank|qp)|our \w+(?: \w+)?|fda|ema|mhra|auditors?) (?:now |also |kindly |hereby |has |have |is |are |and )*(?:requests?|requested|requesting|asks? for|asked (?:us )?for|asking for|demands?|insists?)\b|\band (?:asks|wants|requests|requires|demands|needs)\b",
        r"^(?:urgently |also |still |we )?(?:need|needed|require|required|requesting|request|awaiting|waiting (?:for|on)|seeking|looking for|asking for|to be (?:countersigned|signed|returned|confirmed))\b",
        r"(?:am|are|'m|'re|is) (?:still |now |urgently |also |currently )?(?:requesting|waiting (?:for|on)|awaiting|looking for|asking (?:for|you|if|whether|about|when)|in need of|chasing|seeking|expecting (?:you|your|to (?:receive|see|hear|get)))\b",
        r"(?:would|will) (?:also |really |much |highly |greatly |very much |be |really be |be very |be most |be really |certainly )*(?:appreciate|grateful|thankful|obliged|great (?:if|to)|good (?:if|to)|nice (?:if|to)|helpful (?:if|to)|useful (?:if|to)|ideal (?:if|to)|appreciated)\b",
        r"^(?:we are |we're |i am |i'm )?(?:grateful|thankful) for\b(?! (?:your|the|all|this|that))",
        r"(?:appreciate|grateful|glad|thankful|happy|helps?|great|nice|good) (?:if|it if)(?: you| we| i| someone| your)?\b",
        r"appreciate (?:receiving|getting|having|an?|any|your (?:feedback|comments|reply|response|confirmation|input|advice|answer|view|prompt|quick))\b",
        r"thank(?:s| you)(?: you)? in advance for\b|(?:let|keep) (?!you\b|them\b|everyone\b|him\b|her\b)(?:me|us|\w+) (?:know|updated|posted|informed)\b",
        r"(?:look|looking) forward to (?:receiving|getting|your|the|hearing|an?|seeing the|any)\b",
        r"(?:do not|don'?t) (?:ship|release|start|proceed|use|discard|destroy|send|share|forward|dispatch|begin|open|change|reject|sample|deliver|load|process)\b",
        r"^(?:if (?:you (?:could|can|would)|possible|you don'?t mind)|it would (?:be|help))\b",
        r"(?:we|i)(?:'d| would)? (?:expect|expected) (?:you|your|to (?:receive|see|have|get|hear)|an? (?:answer|reply|response|update|explanation)|the (?:report|coa|answer|response|results?))\b",
        r"you (?:were (?:going|supposed|meant) to|promised|should (?:send|provide|have (?:sent|provided|shared))|still owe|owe us|must|need to|have to|ought to|are kindly)\b",
        r"for your (?:signature|approval|review and|review please|comments?|confirmation|feedback|action|countersignature)\b",
        rf"^{_SURE_VERB}\b(?! ?:)(?! (?:is|was|are|were|has|price|and|attached)\b)",
        r"(?:i|we) (?:kindly |hereby |also |would )?(?:ask|urge|invite|suggest|propose|recommend) (?:you|that|your|to have|for|we|the)\b",
        r"(?:status|update|feedback|answer|response|reply|confirmation|clarification|explanation|input|advice|action|signature|approval)[a-z ]{0,30} (?:is |are )?(?:needed|required|requested|expected|overdue|outstanding|pending from (?:you|your))\b",
    ),
    instructions=(
        rf"^{_OTHER_VERB} {_THING}",
        rf"^{_VERB} {_OBJECT}",
        r"(?:please|kindly|pls) (?:remove|revoke|delete|stop|hold|halt|pause|cancel|do not|don'?t|use|change|keep|add|put|replace|switch|proceed|go ahead|quarantine|label|block|ship|make sure|ensure)\b",
        r"(?:we|i) (?:instruct|request|authori[sz]e) you to\b",
    ),
    missing=(
        r"(?:i|we|still) (?:still |do |are |am )?miss(?:ing)? (?:the|your|an?|page|pages|our)\b",
        r"(?:billed|charged|invoiced) (?:us )?(?:twice|double|wrongly|too much|for (?:the wrong|something))\b",
        r"(?:have|has|'ve|'s|did|do|does|had)(?:n'?t| not)(?: yet| still)? (?:yet |been |had |even )?(?:received?|got|gotten|get|seen|see|heard|hear|arrived?|come|been (?:sent|shared|provided|uploaded|answered|signed|delivered|received)|sent|shared|provided|uploaded|answered|signed)\b",
        r"(?:havent|hasnt|didnt) (?:yet )?(?:received?|got|seen|heard|arrived)\b|(?:never|not yet) (?:received|got|arrived|seen|heard|sent|shared|uploaded)\b",
        r"(?:still|are|am|is|'re|'m) (?:waiting|awaiting|missing|outstanding|without|lacking|short of)\b",
        r"(?:yet to|still to) (?:receive|be (?:sent|shared|received|answered)|see|hear|get|arrive)\b",
        r"(?:is|are|was|were|seems?(?: to be)?|appears?(?: to be)?) (?:still |also |apparently )?(?:missing|not (?:attached|included|uploaded|signed|legible|readable)|overdue|pending (?:from|on|with) (?:you|your)|open (?:on|from) your)\b",
        r"(?:is|are) (?:still )?not (?:there|in the (?:folder|mail|package|list|box|attachment)|available)\b",
        r"(?:no|without) (?:sign|trace|word|answer|reply|response|news) (?:of|on|to|from|regarding|about|yet)\b",
        r"there (?:is|was|'s) no (?:coa|signature|attachment|certificate|date|packing list|document|label|logger)\b",
        r"(?:can'?t|cannot|could not|couldn'?t|unable to|failed to|not able to) (?:\w+ly |quite |really )?(?:find|open|access|locate|download|log in|view)\b(?! (?:the )?(?:time|words))",
        r"(?:link|url|file|attachment|folder)s? (?:\w+ ){0,6}(?:is|are|was|seems?|looks?|has) (?:\w+ )?(?:dead|broken|corrupt\w*|expired|empty|damaged|invalid)\b",
        r"(?:forgot|forgotten) to (?:attach|send|include|sign)\b",
        r"(?:we|i|our \w+|nobody|no one) (?:have |has |had |did )?(?:never|not) (?:ever )?(?:approved?|agreed?|authori[sz]ed?|signed off|consent(?:ed)?|accepted|been (?:asked|consulted|informed|told|notified)|informed|notified)\b(?! (?:with|on the date))",
        r"(?:was|were|been|is) (?:never|not) (?:approved|agreed|authori[sz]ed|signed off) (?:by|with) (?:us|our)\b",
    ),
    doubts=(
        r"^hm+\b|^(?:interesting|funny|curious) (?:that|how|to see)\b|(?:surprises|surprised|puzzles|puzzled|confuses|confused|worries|worried) (?:me|us|our)\b|(?:reads?|looks?|seems?|sounds?) (?:oddly|strangely|a bit|a little|rather|somewhat|slightly)\b|than (?:i|we) (?:remember|expected|thought|had|recall)|not what (?:the|our|your|we|i|you) [\w ]{0,30}(?:said|says|showed|shows|expected|agreed|told|saw)\b",
        r"\b(?:says?|shows?|states?|lists?|reads?|gives?)\b[^.?!]{2,50}\b(?:and|while|whereas)\b[^.?!]{2,50}\b(?:says?|shows?|states?|lists?|reads?|gives?)\b|\bstill (?:(?:says|shows|lists|states|reads|not a|empty)\b|(?:no|nothing) \w)|(?:two|three|several) different (?:totals?|numbers?|dates?|versions?|values?|names?|figures?)|(?:won'?t|wouldn'?t|doesn'?t|does not) open\b|(?:can|could) only (?:find|see|open)\b|might not (?:have|be)\b|^(?:still )?(?:nothing|no \w+) (?:at|on|in|from|here)\b[^.?!]*\byet\b|(?:were|was|been|^) ?wondering (?:\w+ ){0,2}about\b|^(?:it )?would (?:of course )?be (?:nice|a pity|a shame|a relief)\b|how hard can (?:it|that) be\b|might (?:get|be) (?:tight|close|late|difficult)\b",
        r"(?:not|\w+n'?t) (?:\w+ly |quite |fully |entirely |too )?(?:sure|certain|clear|convinced|comfortable|follow|understand|see|get|agree)\b",
        r"(?:hard|difficult|unable|impossible) to (?:follow|understand|read|reconcile|see|tell|interpret|open)\b",
        r"(?:seems?|looks?|appears?|feels?|sounds?) (?:a bit |a little |rather |quite |very |somewhat |kind of |to me |too |really )*(?:odd|strange|off|weird|wrong|high|low|long|short|late|inconsistent|unusual|different|confusing|contradictory|expensive|tight|ambitious|optimistic|unclear|incorrect|incomplete|broken|funny|outdated|suspicious)\b",
        r"\bbut (?:the|your|our|it|in|on|page|slide|table) [^.?!]{0,40}?\b(?:says?|shows?|states?|lists?|reads?|mentions?|gives?)\b",
        r"would have expected|had the impression|had expected|(?:was|were) expecting (?:an? )?(?:lower|higher|different|better|shorter)",
        r"^(?:strange|odd|weird|funny)\b|(?:differs?|deviates?|diverges?) from\b",
        r"(?:does not|doesn'?t|do not|don'?t|did not|didn'?t) (?:add up|match|tally|make (?:much )?sense|agree|open|work|seem|look|correspond|line up|fit|load|reconcile)\b",
        r"(?:can'?t|cannot|could not|couldn'?t|unable to) (?:\w+ly |quite |really )?(?:follow|reconcile|see|read|understand|reproduce|match|trace)\b",
        r"(?:confused|puzzled|surprised|concerned|worried|unsure|in doubt|wonder|lost|struggling|curious) (?:about|by|with|that|at|on|how|to)\b",
        r"(?:i|we)(?:'m| am|'re| are) (?:a bit |a little |quite |somewhat |rather )?(?:confused|puzzled|surprised|concerned|worried|unsure|lost)\b",
        r"(?:i|we) (?:thought|was under|were under|expected|understood|assumed|had expected)\b|(?:maybe|perhaps|might) (?:we|you) (?:should|could|can)\b",
        r"(?:there (?:is|seems to be|might be|may be|must be)|i see|we see|found|spotted|noticed) (?:an?|some|another) (?:error|mistake|discrepancy|mismatch|typo|inconsistency|gap|issue|problem|difference)\b",
        r"(?:should|wasn'?t|shouldn'?t|isn'?t) (?:this|that|it) (?:be|have)\b",
    ),
    hedges=(
        r"^(?:so |well |hmm+,? |then )*(?:(?:i|we)(?:'m| am|'re| are| was| were|'d)? (?:just |only |rather |sort of |kind of |a bit |somewhat |still )*(?:guess|gather|suppos(?:e|ed|ing)|assum(?:e|ed|ing)|imagin(?:e|ed|ing)|expecting|hoping|had in mind|have thought)\b|(?:i|we) take it\b|guess\b|was hoping\b|had hoped\b|had (?:something|a) [\w ]{0,20}in mind)",
        r",? i (?:suppose|guess|assume|imagine|wonder|take it)[ .…]*$|thinking (?:out loud|aloud)\b|(?:makes|made) (?:one|me|you|us) wonder\b|one (?:could|might|may|would|does|can) (?:ask|wonder|think)\b|would (?:i|we|one) be (?:wrong|right)\b|(?:i|we|one) would(?: rather)? have (?:thought|expected|hoped|preferred)\b",
        r"(?:not|n'?t) (?:\w+ly |quite |too |so |all that |at all |entirely )?(?:sure|certain) (?:if|whether|who|how|what|when|why|which|where|we|the|this|that|it)\b|(?:not|n'?t) (?:entirely|quite|fully|totally|completely) clear\b|^unsure\b|no idea (?:if|whether|who|how|what|when|why|which|where)\b|don'?t (?:really |quite )?know what to (?:make|think)\b",
        r"(?:at|by) some point\b|one day\b[ .]*$|maybe (?:i|we|it'?s me|i'?m) (?:missed|am|are|just|have|overlooked|mis)\b|(?:some(?:one|body)|people) [^.?!,]{0,30}(?:said|says|claims?|mentioned|thinks?|told)\b",
        r"(?:nobody|no one|none of us) [^.?!]{0,30}?(?:seems? to know|knows|remembers?|recalls?|understands?|can tell)\b|(?:we|i) (?:don'?t|do not) see\b",
    ),
    generic=(
        r"(?:is|are|can|could|do|does|would|will|did|has|have|was|were) (?:it|there|that|this|you|we|they|i)",
        r"(?:please |pls |kindly |can you |could you |would you |do |and |so |we |i |just |also |would |appreciate |if |to )*(?:advise|confirm|clarify|explain|comment|check|update|revert|respond|reply|investigate|look into|help|assist|call|answer|feedback|react|act|follow up|take a look|have a look|let (?:me|us) know|tell (?:me|us)|get back|come back|keep (?:me|us) (?:posted|updated|informed)|look forward to (?:hearing|your)|looking forward to (?:hearing|your))\b(?: (?:me|us|you|it|this|that|them|on|about|with|to|into|back|from|your|asap|soon|here|urgently|quickly|now|please|today|accordingly|the|at|for|in|out|if|ok|possible|any|further|more|reply|response|answer|feedback|earliest|convenience|when|you|can|know|what|think|thoughts|of|and|as|by|end|week|day|tomorrow|monday|tuesday|wednesday|thursday|friday|eod|cob|latest|both|these|those|points?|questions?|topics?|items?|same|issue|matter|following|below|above|clarify|something|quick|one))*",
        r"(?:any|your|what are your) (?:thoughts?|ideas?|comments?|views?|opinion|suggestions?|feedback|advice)(?: (?:on|about) (?:this|that|it))?",
        r"(?:what do you think|what'?s your (?:view|take|opinion)|do you (?:agree|know(?: (?:why|what happened|more|anything))?|have any (?:idea|thoughts|comments|views?)(?: why)?)|is (?:that|this|it) (?:ok|okay|right|correct|possible|acceptable|fine|feasible|so|true|normal|expected)(?: (?:for|with) you)?|does (?:that|this|it) (?:work|make sense|help)(?: for you)?|would (?:that|this|it) (?:work|be (?:ok|okay|possible|fine|feasible|acceptable))(?: for you)?|(?:am i|are we) (?:right|correct|reading this correctly)|right|correct|ok|okay|possible|feasible|doable|realistic|workable|achievable|agreed|why|when|how come|how so|makes sense)(?: [a-z]+)?",
        r"(?:(?:i|we) (?:also |really |just |still )?)?(?:need|needed|require|want|would like|'d like|must have) (?:it|this|that|them|these|those|an answer|a reply|a response|your (?:answer|reply|response|help|support|advice)|to know|this information|this info|the answer|clarity|feedback)?\b(?: (?:by|before|until|for|today|tomorrow|asap|urgently|soon|quickly|now|please|latest|at|on|the|our|a|an|end|of|week|day|next|this|monday|tuesday|wednesday|thursday|friday|call|meeting|board|audit|filing|eod|cob|noon|am|pm|\d+|morning|afternoon))*",
        r"(?:please |can you |could you |kindly )*(?:send|share|provide|forward|upload|return|resend) (?:it|this|that|them|these|those|both)\b(?: (?:by|before|to|me|us|today|tomorrow|asap|back|over|please|on|end|of|week|monday|tuesday|wednesday|thursday|friday|the|latest|soon|as|possible|you|can|here))*",
        r"(?:i|we) (?:have|had|'ve got|got|'d have) (?:a|an|one|two|three|four|some|several|a few|another|\d|the following|following|few|couple of|a couple of)? ?(?:more |quick |further |other |additional |open |small |urgent )*(?:questions?|requests?|points?|things?|topics?|queries|items?)(?: (?:for you|on this|about this|please|from our side))?",
        r"(?:two|three|four|five|some|a few|several|\d|another|other|following|the following|our|open|further|more|quick) (?:more |quick |further |open |other |small )*(?:questions?|requests?|points?|things?|topics?|queries|items?)(?: (?:for you|please|from (?:us|our side)))?",
        r"(?:can|could|may) (?:i|we) (?:ask|check) (?:you )?(?:a|one|two|some|something)? ?(?:quick )?(?:things?|questions?|something)?",
        r"(?:by|before|until|today|tomorrow|asap|next|this|on|end of)\b(?! (?:which|what|when|how)\b)[a-z0-9 ,:]{0,30}(?:please|possible|ok|latest)?",
        r"(?:monday|tuesday|wednesday|thursday|friday|next week|this week|tomorrow|today|or (?:is|not|what|later|earlier)|yes|no|or not)[a-z ]{0,20}",
        r"(?:thank(?:s| you)?) in advance.*",
    ),
    anaphora=(
        r"(?:dropping|sending|sharing|providing|forwarding|uploading|posting|mailing|putting|checking|confirming|looking into|fixing|find|see|locate|open|own|do something about|deal with) (?:(?:me|us|over) )?(?:it|this|that|them|these|those|one)\b",
        r"(?:send|share|provide|forward|need|have|get|receive|see|check|confirm|explain|review|sign|return|look (?:at|into)|do|fix|correct|upload|expect|want|resolve|handle|address|investigate|clarify|discuss|answer|solve) (?:(?:me|us|back|over|to) )?(?:it|this|that|them|these|those|both)\b(?! (?!by|before|for|today|tomorrow|asap|please|to|on|as|until|with|in|at|soon|and|when|if|because|back|over|quickly|urgently|now|out|up|is|was)[a-z])",
    ),
    conjunctions=("and", "plus", "&", r"\+", "as well as", "and also", "but"),
    joined=(
        r"the reasons? (?:why|for)\b",
        rf"(?!(?:do|have) an?\b){_AUX} (?!(?:not|now|still|already|also|being|been|to|in|at|on|of|for|by|with|ready|\w+ing|\w+ed|\w+ly)(?![\w'-]))[\w'-]+ [\w'-]+[^.!]*\?",
        r"(?:would|will|could|can|does|did|should|has|is) (?:an? |no |either |someone |the )[\w-]+ |if (?:yes|so),? (?:by |for |at |from )?(?:how|what|which|when|who)\b",
        r"if (?:it|that|this|they|so|yes|not)(?:'s| is| are| isn'?t| aren'?t)?(?: not)?,? (?:when|what|why|how|where|who)(?:'s)?\b",
        r"(?:what|who|when|where|how|why)(?:'s|'re) (?:the|your|our|my|that|this)\b",
        r"(?:if (?:yes|so|not),? )?(?:at|for|to|in|on|by|with|from|until|till|under|within|since) (?:what|which|whom|how|when)\b|if (?:yes|so|not),? ",
        rf"(?:also |then |if so,? |additionally )?(?:{_WH})(?:'s|'re|'ll|'d)? (?!we|i|you|they|the|it|it's|our|is (?:also|now|why)\b)",
        r"(?:also |then |if so,? )?(?:why|when|where|how|what|who) (?:the|you|we|it|they|your|our|did|is|are|was|will)\b|(?:also )?whether\b",
        rf"(?:also |then )?{_AUX} {_SUBJECT}",
        r"(?:also )?(?:could|can|would|will) (?:you|someone|we|i)\b",
        r"(?:has|have|is|are|was|were|will|can) (?:[\w-]+ ){1,3}(?:been|be|already|still|yet|ready|available|done|finished|planned|approved|released|implemented|closed)\b",
    ),
    comma_joined=(
        rf"(?:and )?{_AUX} {_SUBJECT}(?=[^.!]*\?)",
        r"(?:and )?whether (?:the|it|you|your|we|our|there|an?|they|this|that)\b",
        r"(?:and )?(?:who|what|how) (?!ever|is\b|are\b)[\w-]+ (?:us|them|it|that|this|you|me)\b",
        r"(?:and )?(?:what|which|why|how|who|when|where) (?!ever)[\w-]+ (?:[\w-]+ ){1,}",
        r"(?:and )?(?:what|when|where|why|who|how) (?:is|are|was|were|will|did|do|does|can|could|would|should|has|have|much|many|long)\b",
        r"(?:and )?(?:what|which) (?:\w+ ){1,3}?(?:do|does|did|is|are|will|can|should|would|was|were) (?:you|we|they|the|it|i|your|our)\b",
    ),
    comma_acts=(
        rf"(?:{_SURE_VERB}|{_VERB} {_OBJECT}|{_OTHER_VERB} {_THING})(?! (?:it|them|if|soon|asap|as|by)\b)",
    ),
    joined_acts=(
        rf"(?:also |then |please |kindly |pls )*(?!return\b|send (?:it |them )?back)(?:{_SURE_VERB}|{_VERB})\b(?! (?:it|them|back|accordingly|with you|if|soon|asap|as|by|your (?:comments|feedback|approval|input|remarks)|(?:me|us) (?:your |any |the |with )?(?:comments|feedback|approval|input|remarks|signed|know(?! (?:when|what|why|how|who|which|whether|the|about|on)))|(?:us|me) know\s*$|(?:the )?(?:signed|countersigned|completed|filled) |comments|feedback|approve|confirm\s*$))",
        r"(?:also )?(?:let (?:us|me) know) (?:when|what|why|how|who|which|whether|if|the|about)\b|(?:we|i)(?:'d| would| also)? (?:also )?(?:need|like|want)\b",
        r"(?:any|an) (?:update|news|progress|idea)\b",
        rf"(?:also |then |please )*{_OTHER_VERB} {_THING}",
        r"(?:also )?(?:see|have|get|receive|know|understand|hear|discuss|learn|obtain) (?:the|an?|your|how|why|what|when|whether|some|any|more)\b",
        r"(?:also )?take [\w.'-]+(?: [\w.'-]+)? (?:off|out)\b|(?:also )?(?:ring|phone|text|message) (?:me|us)\b",
    ),
    lists=(
        r"(?:questions?|requests?|points?|topics?|queries|items?|following|need|needs|missing|outstanding|pending|open|awaiting|waiting|todo|to do|actions?|wish ?list|asks?|clarifications?|required|requirements?|documents|please|pls|plz|kindly|still owe)\b",
    ),
    chasers=(
        r"(?:any|some) (?:update|updates|news|progress|feedback|word|luck|answer|reply|response|thoughts?)(?: yet| please| pls| here| so far| today| on (?:this|that|it|the above|my \w+(?: above| below)?)| from (?:your side|you|qa))*\s*[?!.]*$",
        r"(?:same (?:question|query|request)|(?:also|equally) interested|(?:i|we) have the same (?:question|query|issue|request)?)\b.*",
        r"(?:just |gently |only |kindly )?(?:following up|follow(?:ing)?-?up|chasing|bumping|bump|circling back|checking in)\b(?: (?:on|this|that|here|again|with|about|to|my|our|the|above|question|message|email|request|below|please|earlier|last|previous|one|it|up))*\s*[.!?]*$",
        r"(?:a |just a |another |gentle |friendly |kind |second |quick |polite )*reminder\b(?: (?:please|on (?:this|that|the above)|about (?:this|that|the above)|here|again|for (?:this|the above)|of my \w+))*\s*[.!?]*$",
        r"(?:still |we are still |i am still |i'm still |we're still )(?:waiting|awaiting)(?: (?:for|on))?(?: (?:an?|your|the|this|that|it|answer|reply|response|feedback|here|please))*\s*[.!?]*$",
        r"(?:is |are )?(?:there )?(?:any|anything) (?:update|news|new)(?: (?:here|yet|on this|on that))*\s*\?*$",
        r"(?:have you had|did you (?:get|have)) (?:a|the|any) chance to (?:look|check)(?: (?:at|into) (?:this|that|it|my \w+))?\s*\??$",
        r"(?:ping|bump|up)\s*[.!?]*$",
        r"(?:please |pls |kindly )?(?:can|could|would|will)? ?(?:you|someone|anyone|somebody)? ?(?:please |kindly )?(?:answer|respond|reply|react|get back)(?: (?:to|on))?(?: (?:my|our|the|this|that|these|me|us|above|earlier|last|previous|open|first|question|questions|message|messages|e-?mail|emails|query|request|one|asap|soon|please|today|here))*\s*[?.!]*$",
        r"(?:still )?no (?:answer|reply|response|news|update|feedback)(?: (?:yet|here|so far|from you|from your side|to this|on this|until now))*\s*[.!?…]*$",
        r"any (?:feedback|news|update|updates|answer|reply|response|progress) (?:on|to|about|regarding) (?:my|our|the) (?:\w+ )?(?:question|questions|message|e-?mail|mail|query|request|points?)\b.*",
        r"(?:did|have) you (?:have|had|find|found|get) (?:the |any |some |a )?(?:time|chance|opportunity) to (?:look|check|read|review|answer|think)(?: (?:at|into|about|this|that|it|my \w+|our \w+|on))*\s*\?*$",
        r"(?:did|have) you (?:see|seen|read|get|got|receive|received) my (?:\w+ )?(?:question|message|email|e-mail|mail|note|request)\b.*",
        r"(?:sorry|apologies) (?:to|for) (?:bump|bother|chas|ask|push|nag)\w*\b[^,.?!]*$",
    ),
    complaints=(
        r"too slow (?:for us|to work with)|not what we (?:pay|paid|signed up) for|full of (?:mistakes|errors|typos)|had to (?:rewrite|redo|re-do|chase|correct) [^.?!]{0,30}\b(?:half|again|myself|ourselves|twice|most)|(?:explained|told|asked|written|called|sent)\b[^.?!]{0,60}\b(?:three|four|five|several|different) (?:different )?(?:people|persons|contacts)|(?:tiring|exhausting|embarrassing)\b|second[- ]class|(?:hasn'?t|haven'?t|not) been in touch|(?:third|second|fourth) (?:chaser|attempt|try)\b|(?:days|weeks) for an? (?:yes|simple|one-line|short|reply|answer)|(?:nobody|no one|never) (?:ever )?(?:picks?|picked|picking) up|(?:badly|rudely|unfairly|poorly) treated|way (?:we|you) (?:were|was|are|have been) (?:treated|spoken)|(?:always|only) (?:get|getting) (?:excuses|half answers)|runaround|passed from one|nobody feels responsible|no one feels responsible|used to be (?:much )?(?:better|faster|quicker)|(?:keeps?|kept) (?:changing|cancelling|postponing|forgetting|ignoring)\b",
        r"(?:not|n'?t|un)\s*(?:at all |very |really |too |so |exactly )?(?:happy|satisfied|pleased|impressed|acceptable|good enough|professional)\b",
        r"(?:unhappy|disappoint\w*|frustrat\w*|dissatisf\w*|unsatisf\w*|unacceptable|annoy(?:ed|ing)|fed up|upset|poor (?:service|communication|response|performance)|let down|losing (?:patience|confidence|trust)|lost (?:confidence|trust|patience)|ridiculous|sloppy|disgrace\w*|appalling|tired of)\b",
        r"(?:no ?body|no one|none of you) (?:has |have |had |ever |even )*(?:replied|answered|responded|called|told|informed|reacted|bothered|reply|replies|answers?|responds?|seems? to care)\b",
        r"(?:have|has|had)(?:n'?t| not|) (?:yet )?(?:heard|received|had|got|gotten) (?:back|anything|any (?:reply|response|answer|feedback)|a (?:reply|response|answer|single)|nothing)\b(?! (?:on|about|regarding|for) )",
        r"(?:left|feel) alone\b|(?:been |being |are |feel )ignored|unresponsive|not responsive|unprofessional|badly (?:handled|organi[sz]ed|managed)|(?:very |really |so |such )(?:poor|slow|bad) (?:support|service|communication|responses?|reactions?)|poor (?:support|handling)|again (?:no|not|nothing|without|late)\b|once (?:more|again) (?:no|not|nothing|late)\b|(?:no|not)\b[^.?!]{0,40}\bas (?:promised|agreed)|(?:third|fourth|fifth|second|3rd|4th|5th|2nd|umpteenth) time\b",
        r"(?:took|takes|taking|waited|waiting|wait) (?:\w+ )?(?:far |way |much )?(?:too long|ages|forever|(?:\w+ )?(?:days|weeks) (?:for|to get) (?:a |an )?(?:simple|answer|reply|response))\b",
        r"(?:always|constantly|repeatedly|again and again|once again|yet again) (?:late|delayed|ignored|no answer|too late|missed)\b",
        r"(?:response|reply|reaction|answer)(?: times?)?[a-z ]{0,20}(?:too |very |so |really |extremely )(?:slow|long|late|poor|bad)\b",
        r"(?:expected|deserve|hoped for) (?:better|more|faster)\b",
        r"(?:left|kept|feel|feeling) (?:\w+ )?in the dark|(?:shouldn'?t|should not) (?:take|have taken|need|be)\b[^.?!]{0,60}\b(?:answer|reply|response|chase|ask)|(?:how|the way) (?:this|the|our) (?:project|campaign|account) is (?:being )?(?:run|managed|handled)|(?:\d+|two|three|four|five|several|many) times (?:now|already)\b",
        r"quality of (?:your|the) (?:answers?|replies|service|communication|support)\b[^.?!]{0,40}\b(?:dropped|declined|worse|poor|bad|down)|(?:communication|service|support|responsiveness)\b[^.?!,]{0,40}?\b(?:is|was|has been|are|were|gets?) (?:really |very |so |rather |quite |too |simply |just )*(?:poor|bad|slow|terrible|awful|lacking|below|worse|getting worse)\b",
    ),
    approvals=(
        r"(?:we|i)(?:'ve| have| hereby| can| do| also)? (?:formally |hereby |fully )?(?:accept|accepted|approve|approved|agree|agreed|are ok|are fine|am fine|am ok|'re ok|'re fine|are happy|consent|authori[sz]e)\b(?! (?:to (?:meet|discuss)|that (?:this is|it is|the (?:delay|response)))\b)",
        r"(?:is |are )?(?:approved|accepted|agreed|fine|ok|okay|good|green light)\s*(?:,|by|from|for|on|with) (?:me|us|our|my)\b",
        r"(?:you (?:can|may)|please|just|feel free to|good to|ok to|fine to|happy for you to)? ?(?:go ahead|proceed)\b(?: (?:with|and|as)|\s*[.!]|$)",
        r"(?:consider (?:it|this) |hereby )approved\b|^approved\b",
    ),
    missed=(
        r"(?:was|were) (?:due|supposed|expected|promised|scheduled|meant|to be (?:sent|delivered|ready))\b",
        r"(?:wasn'?t|weren'?t|isn'?t) (?:\w+ ){1,5}(?:due|supposed|expected|promised|meant)\b",
        r"(?:should|was to|were to) have (?:been |arrived|received|had|got)",
        r"(?:you|was|were|been) promised\b",
        r"(?:is|are|already|now|long|still) (?:\w+ )?(?:overdue|late)\b",
        r"missed (?:the |your |our |its )?(?:deadline|date|due date|commitment|milestone)\b",
    ),
    urgent=(
        r"(?:urgent|urgently|urgency|asap|a\.s\.a\.p|as soon as possible|immediately|right away|top priority|high priority|critical|emergency|time[- ]critical|at once|without delay|right now)\b",
    ),
)

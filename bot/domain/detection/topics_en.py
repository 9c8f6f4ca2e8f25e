# ruff: noqa: E501  # tables of phrases read better unbroken
"""What English, and every lab's own jargon, calls each category; judged in every language."""

from bot.domain.detection.words import Topics
from bot.domain.terms import Category

FRAMES = (
    r"(?:our|my|your|the) (?!agenc|authorit|regulator|assessor|inspector|customs|customer|patient|fda|ema)(?:[\w-]+ ){1,3}?(?:asks?|asked|is asking|are asking|wants? to know|would like to know|needs? to know|need to know|wonders?|wondered|says?|reminds?) (?:us |me )?(?:that|if|whether|when|why|how|what|which|who|where)\b",
    r"(?:unsere?|die|der|mein\w*) \w+ (?:fragt|fragte|fragten|mochte wissen|will wissen),? (?:ob|wann|wie|warum|wer|was)\b",
    r"(?:according to|as per|laut|gemass|selon|d'apres|segun|secondo|volgens) (?:(?:the|your|our|dem|der|den|ihrem|ihrer|le|la|el|il|het|de) )?(?:[\w-]+ )?[\w-]+",
    r"what (?:does|do) (?:your|the) (?:sops?|procedures?|polic(?:y|ies)) say (?:about|on)\b|how do you (?:document|record|describe)\b",
    r"(?:any |an |the )?(?:update|updates|news|progress|status|word|eta|feedback|stand) (?:on|of|for|about|regarding|with|zum|zur|beim|der|des) (?!(?:the |our |your |this |next |current )*(?:[\w-]+ )?(?:campaign|batch|lot|project|run|tech transfer|ppq|process|scale-?up|engineering)\b(?! (?:manufacturing )?(?:records?|reports?|documentation|protocols?|deviations?)))",
)
"""What only leads up to the subject: who asks, and that news of it is wanted."""

TOPICS = {
    Category.MEETING: Topics(
        decisive=(
            r"(?:weekly|monthly|daily|status|bi-?weekly) (?:report|update|post|summary)s?\b(?=.*\b(?:on mondays?|on tuesdays?|on wednesdays?|on thursdays?|on fridays?|instead|every|frequency|format|recipients?|bi-?weekly|per week|a week|twice|cadence)\b)",
            r"(?:remove|add|invite|include|revoke)\b[^.?!]{0,50}\b(?:channels?|distribution|mailing|list|calls?|group|invite|access|workspace)\b",
            r"(?:(?:re-?)?schedule|set up|book|move|postpone|shift|push|join|attend|cancel) (?:\w+'?s? ){0,3}(?:call|meeting|visit|review|session|slot|audit date|tc|telecon|teleconference|workshop|appointment)\b",
            r"(?:weekly|monthly|daily|quick|short|this week'?s?|next week'?s?|tomorrow'?s|today'?s|next|monday'?s|tuesday'?s|wednesday'?s|thursday'?s|friday'?s|30.?min\w*|conference|phone|video|teams|zoom|our|follow-up) (?:call|sync|telecon|catch-?up|stand-?up)\b",
            r"(?:are|is|will|would) (?:\w+ ){1,2}(?:be )?(?:available|free)\b",
            r"(?:we|our \w+) (?:will be|are|is) closed\b",
            r"(?:grant|remove|revoke|block) [^.?!]{0,30}\baccess\b",
            r"(?:access|added|invited|log ?in|password|credentials) (?:to|for) (?:the |this |our |your )?(?:channel|folder|portal|sharepoint|workspace|data ?room|slack)\b",
            r"(?:who|anyone|somebody) (?:\w+ ){0,2}(?:join|attend|participat|invite)\w*",
            r"(?:can|could|shall|should) we (?:meet|speak|talk|do (?:monday|tuesday|wednesday|thursday|friday|it on)|make it)\b|(?:can'?t|cannot|won'?t) (?:make it|join|attend)\b|(?:badges?|parking|visitor)\b",
            r"(?:new (?:contact|colleague|project manager|pm)|point of contact|who (?:is|are) (?:our|the|my) (?:new )?(?:contact|pm|project manager))\b",
            r"report(?:ing)? day|(?:to|on|for) the agenda|forward the invite|(?:join|joins|joining|attend) (?:the|our|this)|do you (?:observe|celebrate|work on)\b",
        ),
        strong=(
            r"meetings?\b(?! minutes? of)",
            r"(?:agenda|invites?|invitation|calendar|teams link|zoom|webex|meeting link|dial-?in|minutes\b|attendees?|participants|qbr|business review|steering committee|jsc|kick-?off|workshop|webinar|time ?slot|distribution list|contact (?:list|details|person)|mailing list|site visit|visitors?|out of office|public holidays?|holidays?|office hours)\b",
        ),
        weak=(
            r"(?:call|visit|join|attend|reschedule|sync|slot|session|channel|appointment|available|closed|office|teams|access)\b",
        ),
    ),
    Category.COST: Topics(
        decisive=(
            r"how much (?:would|will|does|do|is|for|are|extra)|breakdown of|\d+ ?k\b|(?:included in|part of|covered by|on top of) (?:the |your |our )?(?:price|quote|fee|change order|sow|contract)|(?:price|cost|fee)s? (?:include|cover)s?|cost impact|revised quote|what (?:would|will|does|do) [^.?!]{0,50}\bcost\b|who (?:pays|covers|bears)",
        ),
        strong=(
            r"(?:deposit|down ?payment|penalt(?:y|ies)|refund\w*|reimburs\w+|duty|duties|tax(?:es)?|exchange rate|liabilit(?:y|ies)|contract value|purchasing|procurement|credit)\b",
            r"(?:change orders?|(?:re-?)?quot(?:e|es|ed|ation|ations)|pric(?:e|es|ing|ed)|costs?|costing|invoic\w+|purchase orders?|payments?|budgets?|estimates?(?= (?:of|for) (?:the )?(?:extra|additional|cost))|fees?|surcharges?|credit notes?|discounts?|billing|billed|(?:extra|additional) charges?|charged? (?:us|for|extra)|charges|expens\w+|commercial (?:terms|offer|proposal)|proposal for|financ\w+|offer for|rebates?|cancellation fee|currency|vat|rates? per|hourly rate|paid|pay for|cheaper|spend)\b",
            r"p\.?o\.?\b(?= ?(?:#|no|number|\d|for|from|is|was|has|attached|amount|value|line|issued|[a-z]*-?\d))",
            r"(?:[$€£]|usd|eur|gbp|inr|chf) ?\d",
            r"how much (?:would|will|does|do|is|for|are|extra)\b",
        ),
        weak=(r"(?:pos?|commercial|value|extra|per kg|contract|fte rate)\b",),
    ),
    Category.CHANGE: Topics(
        decisive=(
            r"different (?:\w+ )?(?:model|type|brand|supplier|make|vendor|grade)\b|since when\b|different \w+ than (?:before|last time|usual)|names a different|change controls?\b(?! (?:report|document|form)s?)|cc-\d+|without (?:telling|informing|notifying|asking)|unapproved change|(?:vendor|supplier|manufacturer|source|filter|excipient|equipment|process|method|resin|packaging) [^.?!]{0,40}?\b(?:changed|switched|replaced)\b|without (?:a |any |prior |advance )?(?:notification|notice)",
        ),
        strong=(
            r"(?:change of (?:the |our |your )?\w+|approve (?:the|this|your) change|changes? to (?:the|our) (?:process|method|specification|packaging|site))\b",
            r"(?:change[- ]controls?|change requests?|change notifications?|proposed changes?|cc-?\d[\w-]*|process changes?|unapproved changes?|unannounced changes?)\b",
            r"(?:switch(?:ed|ing)?|chang(?:e|ed|ing)|replac(?:e|ed|ing)|substitut\w+|swap(?:ped|ping)?|alternat\w+|new|different|second|moved?|moving) (?:\w+ ){0,3}(?:suppliers?|vendors?|filters? (?:supplier|type|vendor)|excipients?|manufacturers?|site of|raw material source|equipment train|packaging material|filter|resin|stopper|grade|source)\b",
            r"(?:did|have|has|had) (?:you|somebody|someone|anyone|the team|anything) (?:\w+ )?(?:change|changed|modif\w+|alter\w*)\b",
            r"(?:changed|modified|altered) (?:the |our |your )?(?:process|drying|temperature|recipe|parameter|equipment|method|solvent|procedure|batch record|settings?)\b",
            r"without (?:telling|informing|notifying|our (?:approval|consent|knowledge)|asking|approval|change control)\b",
            r"impact of (?:the )?change\b",
            r"(?:change|switch|move) (?:the |our |your |to )?(?:\w+ ){0,3}(?:packaging|supplier|vendor|site|specification|method|process|excipient|filter|equipment|grade)\b(?! (?:list|order|date))|(?:change|switch|move|changed|moved|switched) [^.?!]{0,50}\bfrom [^.?!]{1,30}? to\b(?! \d)",
        ),
        weak=(r"(?:changes?|changed|switch|modif\w+|alternative)\b",),
    ),
    Category.DOCUMENTS: Topics(
        decisive=(
            r"(?:get|have|see|obtain|miss|missing|lack|lacking|request|owe|owed|await|awaiting|repost|update|updating|revise|amend|signed|revised|updated|executed|send|sending|re-?send|share|sharing|forward|upload|provide|return|re-?issue|sign|countersign|receive|received|need|re-?upload|attach|find|submit)\b (?:(?!(?:and|for|about|on|if|whether|when|why|how|before|from|to)\b)[\w'-]+ ){0,4}?(?:slides?|files?|specifications?|spec sheets?|reports?|protocols?|records?|sops?|procedures?|certificates?|coas?|cocs?|m?sds|documents?|agreements?|contracts?|nda|cda|sow|letters?|statements?|data sheets?|summary|presentation|forms?|templates?|chromatograms|annex|appendix|appendices|drawings?|diagrams?|logs?|overview|flow ?charts?|questionnaire|declarations?|dossier|mbr|bmr|manual|raw data|methods?|master plan)\b",
            r"(?:copy|copies|version|drafts?|redline[ds]?|access to) (?:of |to )?(?:(?:the|your|our|an?|executed|master|latest|signed|final) ){0,3}(?:slides?|files?|specifications?|spec sheets?|reports?|protocols?|records?|sops?|procedures?|certificates?|coas?|cocs?|m?sds|documents?|agreements?|contracts?|nda|cda|sow|letters?|statements?|data sheets?|summary|presentation|forms?|templates?|chromatograms|annex|appendix|appendices|drawings?|flow ?charts?|questionnaire|declarations?|dossier|mbr|bmr|manual|raw data|master plan)\b",
            r"attached\b[^.?!]{0,60}\b(?:confirm receipt|(?:counter-?)?sign|return)|appendix \w+|(?:review|comment on) the (?:attached |draft |updated )*(?:slides?|files?|specifications?|spec sheets?|reports?|protocols?|records?|sops?|procedures?|certificates?|coas?|cocs?|m?sds|documents?|agreements?|contracts?|nda|cda|sow|letters?|statements?|data sheets?|summary|presentation|forms?|templates?|chromatograms|annex|appendix|appendices|drawings?|flow ?charts?|questionnaire|declarations?|dossier|mbr|bmr|manual|raw data|master plan)\b|(?:send|share|sharing|circulate|copy of|upload)[^.?!]{0,20}\bminutes",
        ),
        strong=(
            r"(?:coas?|c\.o\.a|certificates? of (?:analysis|conform\w+|compliance|origin)|cocs?|(?:executed |master )?batch (?:manufacturing )?records?|[mbe]brs?|bprs?|protocols?|reports?|(?:bse|tse)(?:/tse)?|(?:quality|technical|supply) agreement|qaa|qta|sops?|sow|statements? of work|templates?|drafts?|signed cop(?:y|ies)|counter-?sign\w*|m?sds|safety data sheets?|certificates?|documents?|documentation|paperwork|attachments?|dossier section|(?:send|share|sharing|circulate|copy of|upload)[^.?!]{0,20}\bminutes|access to (?:the |your )?(?:executed |master )?(?:batch records?|reports?|protocols?|documents?)|summary|spreadsheet|questionnaire|declaration|statement|(?:stability|validation|raw|ipc|analytical|release|batch|test) data|specification sheet|organi[sz]ation chart|org chart|lists? of|annex(?:es)?|letters?(?: of \w+)?|redline[ds]?|risk assessment report|licen[cs]e copy|presentation|scans?|copy|copies|redlines?|procedure|artwork|master plan|certificate)\b",
        ),
        weak=(
            r"(?:pages?|versions?|sign(?:ed|ature)?|files?|folders?|links?|sections?|appendix|slides?|pdf|data|upload\w*|review|sharepoint|comments?)\b",
        ),
    ),
    Category.QUALITY: Topics(
        decisive=(
            r"(?:prevent|avoid|exclude)\w* (?:\w+ ){0,2}(?:mix-?ups?|(?:cross-?)?contamination)|review(?:s|ed)? (?:every|each|all) |(?:who|qa) (?:\w+ ){0,3}(?:releases?|approves?|certif\w+)|(?:why|reason)[^.?!]{0,30}on hold|(?:holding up|blocks?|blocking) the release|(?:close|closed|closure of|status of|progress on|result of|outcome of|finish\w*) (?:the |your )?(?:\w+ )?(?:deviation|investigation|oos|oot|capa)",
        ),
        strong=(
            r"(?:visual inspection|foreign (?:particles?|matter)|acceptance criteri\w+|swabs?|rins\w+|retains?|retention samples?|line clearance|double-?check\w*|four-?eyes?|training of|mix(?:ed|es|ing)?[- ]ups?|supplier qualification|aql|maco|training records?|apr|qualification (?:status|of)|trend(?:s|ing)?|equipment qualification|calibration|quality metrics)\b",
            r"(?:oos|oot|out[- ]of[- ](?:spec\w*|trend)|deviations?|capas?|root cause|non-?conform\w+|on hold|quarantin\w+|disposition|quality (?:unit|event|issue|assurance|concern)|data integrity|(?:gmp|qa|supplier|mock|quality) audits?|re-?tests?|out of limits?|investigation|rejected|failed|failure|batch release|qp|re-?work(?:ed|ing)?|reprocess\w*|annual product review|apqr|pqr|complian\w+|cleaning validation|(?:cross-?)?contaminat\w+|bioburden|sterility|endotoxins?|pest control|environmental monitoring|retest|audit trail|audits?|oversight|who (?:releases|approves)|releases?\b(?= (?:the|it|our|batch|lot)))\b",
            r"(?:dev|oos|capa|nc|inv)-?\d[\w-]*",
        ),
        weak=(
            r"(?:qa|qc|hold|spec(?:s|ification|ifications)?|released?|quality|gmp|results?|limits?|approv\w+|training)\b",
        ),
    ),
    Category.TIMELINE: Topics(
        decisive=(
            r"(?:have|get|give us|need) (?:a|the|any) (?:\w+ )?date (?:for|of|when)\b|delay(?:s|ed)? (?:the|our|us)\b|(?:finished|done|ready|completed?|started) (?:yet|already)|(?:another|\d+ more) (?:day|week|month)s?\b|(?:can|could|will|would) you (?:still )?(?:start|begin|finish|deliver|make it)\b|when (?:can|could|will|would) you (?:start|begin|fit|finish|deliver|ship|complete)|(?:still )?start on the|new forecast|forecast date|(?:ship(?:ping)?|delivery|release|start|completion) date|(?:update|news|status|progress|latest) (?:on|of|about|for|regarding) (?:the |our |your )?(?:\w+ )?(?:campaign|batch|lot|project|run|tech transfer|ppq)\b(?! (?:manufacturing )?(?:records?|reports?|documentation|protocols?|deviations?))|where do (?:we|you) stand|how is (?:batch|lot|the campaign)",
        ),
        strong=(
            r"(?:start of (?:the |our )?(?:next )?(?:campaign|batch|production|ppq|project|manufacturing|lot|validation)|production dates?|duration|cycle time|postpon\w+|ahead of (?:plan|schedule)|on hold until|calendar week|still (?:planned|scheduled|confirmed)|go-ahead date|time plan)\b",
            r"(?:timelines?|time ?frames?|(?:re-?)?schedul(?:es?|ed|ing)(?! (?:an?|our|the|us|another|your|for a)\b)|(?:going to|gonna|can we|will we|do we) make (?:it|the)|realistic date|give us a date|forecast(?:s|ed)?|eta|(?:delivery|production|manufacturing|filling|packaging|audit|ship(?:ping|ment)?|start|completion|target|due|finish|release|end|planned|expected|committed|new) dates?|lead[- ]times?|delay(?:s|ed|ing)?|on (?:track|time|schedule)|milestones?|gantt|project plan|campaign plan|production plan|behind schedule|slip(?:s|ped|ping|page)?|late\b|when (?:can|will|should|could) we (?:expect|see)|how long|where (?:do|are) (?:we|you|things) (?:stand|at|with)|critical path|catch up|go-?live|coming along|bring forward|pull (?:in|forward)|earliest|turnaround)\b",
            r"(?:status|progress|update|updates|news|latest|eta) (?:\w+ )?(?:of|on|for|with|from|about|regarding)? ?(?:the |our |your )?(?:\w+ )?(?:batch|lot|campaign|project|engineering|ppq|tech transfer|production|manufactur\w+|scale-?up|nv-|run|process|programme|program|work)\b(?! (?:manufacturing )?(?:records?|reports?|documentation|protocols?|deviations?|development))",
            r"when (?:will|does|do|is|are|would|can|could|did|should) [^.?!]{0,45}\b(?:start|begin|finish|complete\w*|ready|done|end|ships?|shipped|leave|released?|available|run|happen|expected|planned|scheduled|manufactur\w*|produced|made|delivered|finished)\b",
            r"(?:is|are|will) [^.?!]{0,40}\b(?:still (?:safe|on|planned|valid|realistic|possible|feasible)|finished|done yet|completed|ready|complete)\b",
        ),
        weak=(
            r"(?:when|by when|status|starts?|finish\w*|ready|complet\w+|dates?|weeks?|plan|planned|campaign|batch(?:es)?|lots?|progress|update|soon|days|months|engineering (?:batch|run))\b",
        ),
    ),
    Category.CAPACITY: Topics(
        decisive=(
            r"(?:reactor|vessel|line|train|suite|dryer|centrifuge|kettle|equipment)s? (?:\w+ ){0,3}(?:free|available|occupied|booked|taken)\b|how full|in parallel|at the same time|second shift|(?:how many|number of|enough|sufficient) (?:people|operators?|chemists|analysts|technicians|staff|shifts?)|which (?:reactor|line|train|suite|vessel)|(?:room|space|slots?|capacity) (?:for|in)\b|(?:reserve|book|block|need|get|have|free) (?:\w+ ){0,4}(?:slots?|capacity)\b(?! (?:for (?:a|the) (?:call|meeting)))",
        ),
        strong=(
            r"(?:(?:make|produce|run|manufacture|do) \d+ (?:more |additional |extra )?(?:batches|lots|campaigns)|24/7|weekend (?:work|shift)|second line|parallel campaigns?)\b",
            r"(?:capacity|capacities|reactor (?:slots?|time|availab\w+)|(?:production|manufacturing|filling|campaign|equipment|suite) slots?|(?:how many|number of|enough|sufficient|more|additional) (?:operators?|people|analysts|chemists)|operators? (?:assigned|available|dedicated)|ftes?|man-?power|head ?count|staff(?:ing|ed)?|shifts?|resourc\w+|(?:equipment|train|line|suite|reactor) (?:availab\w+|utili[sz]ation|occupan\w+)|overtime|people (?:are )?(?:working|assigned|on)|bottlenecks?|team size|backup (?:person|equipment)|third shift|night shift|additional batch(?:es)?|extra batch(?:es)?|vessel availab\w+|double the volume|volumes? (?:next year|increase))\b",
            r"(?:have|is there|got) (?:\w+ )?(?:room|space|slots?) (?:for|in)\b",
        ),
        weak=(
            r"(?:slots?|team|operators?|analysts?|available|reactors?|line|equipment|suite|vessel)\b",
        ),
    ),
    Category.TECHNICAL: Topics(
        strong=(
            r"(?:hygroscop\w+|dissolv\w+|break(?:s|ing)? in half|extract(?:ion|ed|ing)|distill\w+|lyophili\w+|freeze-?dry\w*|seeding|antisolvent|quench\w*|(?:jet[- ])?milling|agitat\w+|stirr\w+|stirrer|centrifug\w+|granulat\w+|compaction|coating|d[159]0|colou?r of|end-?point|tip speed|heat transfer|jacket|mesh|lod|kf|xrd|dsc|morpholog\w+|salt form|doe|robustness|wash volumes?|in-process|excipients?|sediment\w*|foaming|viscous|phase separation|emulsion|e\.?e\.?|reaction volume|temperature range)\b",
            r"(?:yields?|particle sizes?|psd|d[159]0|solvents?|crystalli[sz]\w*|stirr\w+|agitat\w+|drying|dried|dryer|temperature profile|ipcs?|hplc|gc-?ms|lc-?ms|nmr|impurit\w+|scale-?up|batch size|process parameters?|cpps?|reactions?|conversion|polymorph\w*|ph\b|filtrations?|milling|mill|hold[- ]times?|assay|method (?:transfer|validation|development)|purity|route|catalyst|colou?r|viscosity|moisture|water content|residual|chromatogra\w+|blend\w*|granulat\w+|dissolution|hardness|coating|lyophili\w+|fill (?:volume|weight)|loading|seed\w*|washing|wash step|quench\w*|distill\w+|mixing|cooling|heating|ramp|exotherm\w*|sampling (?:plan|point)|analytical method|stoichiometr\w+|equivalents|concentration|addition (?:rate|time)|nitrogen|pressure|tablet weight|bulk density|flowability|shelf[- ]life|storage conditions?|degradation|stability (?:results?|study|samples?|data|pull)|forced degradation|titration|usp|process step|purification|parameters?|setpoint|set point|rpm|mol%|hydrogenation|nitration|oxidation|alkylation|coupling|esterification|acid|base|reagents?|palladium|metals? residues?|melting point|peaks?|retention time|rt \d|chromatograms?|sieves?|sieving|charging|feasib\w+|vacuum|\d+ bar|reflux|work-?up|crude|mother liquors?|solubility|enantiomer\w*|ee\b|moisture|slurry|cake|inert\w*|scale)\b",
        ),
        weak=(
            r"(?:slides?|numbers?|figures?|step|process|technical|method|temperature|trend|test|lab|trial|kg|sampl\w+|numbers|graph|table|curve|equipment|filter|resin|column|intermediate|result|values?|development)\b",
        ),
    ),
    Category.COMPLAINT: Topics(
        decisive=(
            r"(?:hospital|pharmac(?:y|ist)|patient|customer|clinic|wholesaler)s? (?:has |have )?(?:reported|returned|complained|reports?|complains?)|(?:product|customer|market) complaints?|complaint (?:from|about|on|regarding)",
        ),
        strong=(
            r"(?:product complaints?|customer complaints?|complaints?(?! about (?:your|the) (?:service|response))|complained|complaining patients?|broken (?:tablets|vials|capsules|seals?)|defect\w*|leaking (?:vials|syringes|blisters)|black (?:spots?|specks?|particles?)|discolou?red|pharmac(?:y|ist|ies)|patients?|adverse|hospitals?|clinicians?|end users?|missing tablets?|empty blisters?|damaged (?:tablets|vials|product))\b",
        ),
        weak=(r"(?:broken|damaged|returned)\b",),
    ),
    Category.LOGISTICS: Topics(
        decisive=(
            r"samples? (?:\w+ ){0,2}(?:get|got|make it|made it|reach\w*|arriv\w*) |(?:ship|send|return|dispatch) (?:\w+ ){0,3}(?:samples?|drums?|material|vials|goods|standards|kg)\b|(?:samples?|drums?|material|goods|resin|standards|vials) (?:\w+ ){0,2}(?:packed|shipped|arrived?|arrives|delivered|collected|picked up|sent)|receipt of (?:the |our )?\d|where (?:is|are) (?:the|our|my) (?:\w+ )?(?:shipment|samples?|drums?|parcel|goods|material|container|truck)|(?:stuck|held|holding|blocked|waiting)[^.?!]{0,30}customs|customs[^.?!]{0,40}(?:hold|held|stuck|asks?|needs?|block)|tracking number|(?:lot|batch|drums?|samples?|shipment|it|they) (?:\w+ )?left (?:the|your)|(?:collect|pick up) (?:on|the|at|our)|temperature logger|cold chain",
        ),
        strong=(
            r"(?:in|during) (?:transit|transport|shipping|shipment)\b|excursions?\b|couriers?\b",
            r"(?:consignee|hs codes?|export control|dangerous goods|un number|seals?|flight number|pro ?forma|packaging type|liners?|boxes|insulated|addresses|delivery address|warehouse)\b",
            r"(?:shipments?|shipp(?:ing|ed|er)|couriers?|tracking|customs|incoterms?|drums?|pallets?|trucks?|loggers?|reefers?|packing lists?|awb|air ?way ?bill|bill of lading|containers?|receipt of|pick-?ups?|collect(?:ed|ion)|transport\w*|warehous\w+|labell?(?:s|ed|ing)?|export licen[cs]e|import (?:licen[cs]e|permit)|packaging|packag(?:e|es|ed)|dispatch\w*|consign\w+|cold chain|dry ice|freight|forwarder|carriers?|deliver(?:y|ies|ed) (?:address|of|to|note|window|slot)|delivery(?! date)|starting material|raw materials?|stock|inventory|supplies|arriv(?:e|ed|al|es)|ship to|shipping (?:documents|address)|dhl|fedex|ups|world courier|exw|dap|ddp|materials?)\b",
            r"where (?:is|are) (?:the|our|my) (?:shipment|samples?|drums?|parcel|goods|material)\b",
        ),
        weak=(r"(?:ship|delivery|delivered|samples?|address|kg|boxes|received|receive)\b",),
    ),
    Category.REGULATORY: Topics(
        decisive=(
            r"(?:fda|ema|mhra|pmda|nmpa|anvisa|agency|authority|swissmedic|health canada|tga) (?:\w+ )?(?:asked|wants?|sent|requested|asks|requires|inspect\w*)|(?:response|answer|reply|responses|answers) to (?:question|query|the (?:agency|authority|fda|ema|assessor)|deficien\w+|health canada)|assessors?|warning letters?|letter of authori[sz]ation|(?:information|deficiency) (?:request|letter)|registered with|(?:your|the) dmf|section 3\.2|module [1-5]",
        ),
        strong=(
            r"(?:qp declaration|cta\b|annual report|market(?:ing)? authori[sz]ation|post-approval|orphan|labell?ing requirements)\b",
            r"(?:fda|ema|mhra|pmda|nmpa|anvisa|cdsco|swissmedic|health canada|tga|dmf|asmf|cep|ind|impd|anda|bla|maa|dossier|e?ctd|3\.2\.[spra]\S*|(?<!visual )inspections?|inspectors?|agenc(?:y|ies)|authorit(?:y|ies)|regulator\w*|registration|submissions?|variations?|form 483|483s?|warning letters?|gmp (?:certificate|status|licen[cs]e)|module 3|filings?|filed?\b(?= (?:with|the|in))|approval letter|deficiency letter|information request|rfi|nitrosamines?|ich q\d\w*|reach|annex 1|pharmacopo\w+|market authori[sz]ation|manufacturing licen[cs]e|(?<!i )(?<!we )(?<!to )recall\w*|field alert|authori[sz]ation)\b",
        ),
        weak=(r"(?:regulatory|registered|compliant|guideline)\b",),
    ),
    Category.ENVIRONMENT: Topics(
        decisive=(
            r"(?:solvent|water|energy|catalyst) (?:recovery|consumption|usage|recycling)|(?:spent|waste|used) (?:solvents?|catalysts?)|(?:waste|effluent)\w* (?:per|stream|treat)|solvent waste|waste (?:water|streams?)|recycle the|(?:dispose|get rid) of|where does the (?:\w+ )?(?:waste|solvent) go|carbon footprint|scope [123]",
        ),
        strong=(
            r"(?:e-factor|aqueous waste|sewage|scrubbers?|green(?:er)? (?:solvent|route|process)|solvent losses|energy)\b",
            r"(?:wastes?|waste ?water|carbon|emissions?|effluents?|footprint|recycl\w+|(?:solvent|water) (?:recovery|consumption|usage)|environment\w*|dispos(?:e|al|ed)|sustainab\w+|co2|(?:environmental|discharge|emission|waste) permits?|iso ?14001|scope [123]|renewable|energy (?:use|consumption|mix)|pmi|process mass intensity|incinerat\w+|discharg\w+|spills?|spilled|vocs?|green chemistry|ecovadis|biodivers\w+|releas\w+ to (?:air|water|drain))\b",
        ),
        weak=(r"(?:energy|water|green)\b",),
    ),
    Category.SAFETY: Topics(
        decisive=(
            r"(?:eye|safety|emergency) showers?\b|(?:medical|health) (?:checks?|surveillance|exam\w*|monitoring)|process[- ]safety|ignition energy|splash\w*|hazard[- ]study|hazop|near[- ]miss|(?:wear|use) (?:\w+ ){0,3}(?:suits?|ppe|respirators?|masks?)|fire drill|lost-time",
        ),
        strong=(
            r"(?:dust (?:hood|exposure|extraction)|hoods?|isolators?|flash point|lock-?out|permit to work|emergency response|toxicity|trained on)\b",
            r"(?:hazops?|hazard\w*|safety(?! data sheet)|ppe|injur\w+|exposure|oels?|oebs?|occupational|accidents?|near[- ]miss\w*|explosi\w+|ehs|hse|fires?|evacuat\w+|iso ?45001|first aid|containment|toxic\w*|runaway|dsc|thermal stability|emergency|atex|incidents?|respirat\w+|air-?fed|suits?|gloves|goggles|masks?|protective)\b",
        ),
        weak=(r"(?:safe|risk assessment|contained)\b",),
    ),
    Category.CONFIDENTIALITY: Topics(
        decisive=(
            r"(?:former|ex-?) ?(?:employee|consultant|colleague|contractor)s?|no longer has access|who (?:else )?(?:(?:outside|inside|at|on|in) )?(?:\w+ ){0,4}?(?:can|could|may|is able to|has access to|has) (?:see|seen|read|access|view)|(?:delete|destroy|erase|return) (?:all|any|every|our|the) (?:\w+ )?(?:documents|files|data|copies|information|records)|(?:visible|accessible|disclosed|shown|shared) (?:to|with) (?:your |any |the )?(?:other|third|anyone)|(?:is|are) not ours|signed the (?:nda|cda)|(?:belongs?|intended) (?:to|for) (?:another|other|someone|a different)",
        ),
        strong=(
            r"(?:confidential\w*|nda|cda|ndas|non-?disclosure|leaked|(?:other|another) (?:client|customer|compan|sponsor)\w*|competitors?|intellectual property|trade secrets?|secrecy|firewall|personal data|gdpr|who (?:else )?(?:outside|can see|has access|has seen)|left (?:our|the) (?:company|organi[sz]ation|team|firm)|no longer (?:works?|with|employed|part of)|privacy|data protection|data breach|know-how|need[- ]to[- ]know|(?:has|have) left (?:us|the|our))\b",
        ),
        weak=(r"(?:ip|access|secret|shared with)\b",),
    ),
    Category.SERVICE: Topics(
        decisive=(
            r"why (?:was|is|did|does|has|are) (?:it that )?(?:nobody|no one|no-one|it always|it so hard)|always takes?|get an answer|complain about (?:your|the) (?:service|response|communication)|second time|third time",
        ),
        strong=(
            r"(?:response times?|unhappy|disappoint\w*|frustrat\w*|dissatisf\w*|no (?:one|body) (?:has )?(?:repl|answer|respon)\w*|late again|always (?:take|late|have to)|escalat\w+|unanswered|slow(?:ly)? (?:response|repl|to)\w*|get an answer|poor (?:service|communication)|(?:take|takes|took|taking) (?:so|too|this) long|chase you|chasing you|customer service|same mistake)\b",
        ),
        weak=(r"(?:slow|replies|reply|respond)\b",),
    ),
}

# ruff: noqa: E501  # tables of phrases read better unbroken
"""What only sounds critical: procedures, drills, statistics, idioms, and what is plainly denied."""

_HYPOTHETICAL = (
    r"\b(?:would|will|should|could)\b[^.?!\n]{0,40}\bif (?:an?|the|any|there|one|someone|something)\b[^.?!\n]*",
    r"\b(?:have|has|had|did|were|was) (?:there|you|your \w+|the \w+)[^.?!\n]*?\b(?:(?:past|last) (?:\w+ ){0,2}(?:years?|months)|ever|since 20\d\d|in 20\d\d)\b[^.?!\n]*",
    r"\b(?:how (?:do|would|will|should) (?:you|we|your \w+) (?:test|prevent|avoid|handle|manage|control|monitor|ensure|detect|deal|train|report|document|clean|protect|store|dispose|segregate|respond|react)|how (?:often|many|frequently)|what (?:is|are|would be) (?:the|your) (?:procedure|process|policy|sop|plan|approach|practice|protocol|rate|limit|risk)s?|what'?s your (?:procedure|process|policy|sop|plan|approach)|in (?:case|the event) of|what (?:happens|would happen|do you do) (?:if|in case|when)|what if|who (?:is|gets|would be) (?:notified|informed|responsible|contacted) (?:if|in case|when)|do you (?:test|check|monitor|train|have (?:a|an|any) (?:\w+ ){0,3}(?:procedure|plan|sop|policy|insurance|training|system|programme|program|process))|are (?:your|the) (?:operators|staff|people) trained|does your (?:sop|procedure|policy|system)|is there an? (?:\w+ ){0,3}(?:procedure|plan|sop|policy|protocol|process))\b[^.?!\n]*",
    r"\b(?:wie (?:verhindern|vermeiden|handhaben|kontrollieren|uberwachen|stellen|gehen|oft|viele)|was passiert,? wenn|im falle? (?:von|eine\w*)|haben sie (?:ein|eine|einen) (?:\w+ )?(?:verfahren|sop|plan|notfallplan|prozess|verfahrensanweisung)|gibt es (?:ein|eine|einen) (?:\w+ )?(?:verfahren|sop|plan|prozess|verfahrensanweisung))\b[^.?!\n]*",
    r"\b(?:comment (?:prevenez|evitez|gerez|controlez|assurez|traitez)|que se passe-t-il (?:si|en cas)|en cas d[e'u]|avez-vous (?:un|une) (?:\w+ )?(?:procedure|plan|politique|processus)|quelle est (?:votre|la) (?:procedure|politique)|combien d['e])[^.?!\n]*",
    r"\b(?:como (?:previenen|evitan|manejan|controlan|gestionan|aseguran)|que pasa si|en caso de|tienen (?:un|una|algun) (?:\w+ )?(?:procedimiento|plan|politica|proceso)|cual es (?:su|el) (?:procedimiento|plan)|cuantos|cuantas)\b[^.?!\n]*",
    r"\b(?:come (?:prevenite|evitate|gestite|controllate|assicurate)|cosa succede se|in caso di|avete (?:un|una) (?:\w+ )?(?:procedura|piano|processo)|qual e la (?:vostra )?(?:procedura)|quanti|quante)\b[^.?!\n]*",
    r"\b(?:como (?:previnem|evitam|tratam|controlam|gerenciam|garantem)|o que acontece se|em caso de|voces tem (?:um|uma|algum) (?:\w+ )?(?:procedimento|plano|politica|processo)|qual e o (?:procedimento|plano)|quantos|quantas)\b[^.?!\n]*",
    r"(?:どのように(?:防止|管理|対応|検出)|手順(?:は|書)|発生した場合|万一)[^。?\n]*|(?:如何|怎么|怎样)(?:防止|避免|控制|处理|管理|检测)[^。?\n]*|如果发生[^。?\n]*|[^。?\n]{0,20}(?:程序|流程|预案)(?:是什么|有吗|呢)|어떻게 (?:방지|관리|예방)[^.?\n]*",
)

HARMLESS = (
    r"(?:nearly|almost|practically) exploded|(?:boss|manager|cfo|ceo|he|she) (?:\w+ )?exploded when|adverse (?:drug )?(?:events?|reactions?) (?:contacts?|sections?|wording|clauses?|lines?|numbers?|mailbox|team|database)",
    r"how (?:are|is) (?:the |your )?[^.?!\n]{0,60}\b(?:reviewed|handled|managed|controlled|prevented|documented|tracked|stored|trained|checked|investigated|classified|reported)\b[^.?!\n]*",
    r"(?:links?|urls?|line|battery|page|phone|website|portal)\b[^.?!\n]{0,40}? (?:is|are|was|seems?|went) dead|dead (?:links?|lines?|volumes?|ends?|legs?|time|weight)\b",
    r"(?:metal|class [a-d]|electrical|solvent) fires\b|suitable for [^.?!\n]*|alarm (?:limits?|settings?|thresholds?|set ?points?|levels?|delays?|ranges?)|alarmgrenz\w*",
    r"(?:fda|ema|mhra|pmda|agency|authority|regulators?|behorde|inspectors?)(?:'s|s')? (?:\w+ )?(?:letters?|questions?|responses?|approvals?|comments?|feedback|reports?|forms?|guid\w+|submissions?|filings?|fragen|brief|antwort)\b|(?:letters?|questions?|comments?|feedback|reply|answer|approval|brief|fragen|antwort) (?:from|by|von|der|of) (?:the |der )?(?:fda|ema|mhra|pmda|agency|authority|regulators?|behorde|inspectors?)\b",
    r"^\W*(?:sorry|oops|apologies|ups)\W+(?:wrong|falscher) (?:channel|chat|thread|window|kanal)\W*$",
    r"killer (?:feature|app|argument)s?|bleeding[- ]edge|dying to|(?:is|are|was) killing (?:me|us)|(?:team|we|you guys|sales|everyone|project) (?:is|are|'re) on fire|explod\w* (?:my|our) (?:calendar|inbox|mailbox)|explod(?:ed|es|ing) (?:costs?|prices?|budget)|(?:costs?|prices?|inbox|calendar) (?:\w+ )?explod\w+|painful|pain points?|shock(?:ed|ing) (?:by|to) (?:the )?(?:price|quote|invoice|cost)",
    r"(?:on the (?:other|one)|at|in|by|first|second|on|cash in) hand\b(?! (?:was|is|got|has))|hand(?:ed|ing)?[- ]?(?:over|s-on|out)|face[- ]to[- ]face|in the face of|(?:keep|keeping|have|has) (?:an|our|your|one|my) eyes? (?:on|out)|eye-?opener|at arm'?s length",
    r"(?:sections?|chapters?|slides|sops?|procedures?|polic(?:y|ies)|instructions?|guidelines?|forms?|templates?|training(?: slides| material| records?)?|presentations?|anweisung\w*|vorlage\w*|schulung\w*) (?:\w+ ){0,3}?(?:on|about|for|of|to report|to handle|regarding|zu|zum|zur|fur|uber|sur|sobre|su|pour|para|per|voor|over)\b[^.?!\n]*",
    r"(?:stayed|remained|kept|blieb\w*|always|constantly) (?:\w+ ){0,3}(?:within|in|inside|innerhalb) (?:the |der |its |their )?(?:\w+ )?(?:limits?|range|spec\w*|grenzen|bereich)\b|(?:no|without|ohne|keine?) (?:\w+ )?alarms?",
    *_HYPOTHETICAL,
    r"\b(?:mock|simulated) recalls?|recall (?:procedures?|plans?|sops?|tests?|drills?|clauses?|exercises?|process|readiness|policy|simulations?)",
    r"\b(?:i|we|you) (?:do )?(?:not |don'?t )?recall\b|\b(?:as|if|from what) (?:far as )?(?:i|we|you) (?:can )?recall|(?:can(?:not|'?t)|don'?t|do you|not|i seem to) recall\b",
    r"(?:um|bitte|kurze\w*|ihre\w*|einen|den) (?:\w+ )?ruckruf\b(?! (?:der|des|von|einer) (?:charge|produkt|los|ware))",
    r"\brappel (?:que|amical|:|de (?:la )?reunion|concernant)|(?:petit|simple|gentil) rappel|me rappeler|nous rappeler|rappelez",
    r"\b(?:fire|evacuation|emergency|spill) (?:drills?|alarm tests?|safety|extinguishers?|protection|ratings?|insurance|exercises?|doors?|permits?|certificates?|prevention|suppression|classification)|fire away|on fire (?:today|this week)|(?:cease|open|quick|rapid)[- ]fire|fire(?:wall|fox)|under fire|fired up",
    r"explosion[- ](?:proof|protect\w+|protection|class\w*|risk assessment|prevention)|explosive atmosphere|dust explosion (?:data|stud\w+|test\w*|class\w*|characteri[sz]ation)|explosionsschutz\w*|brandschutz\w*|feuerschutz\w*|feu vert|(?:loscher|feuerloscher)",
    r"contamination[- ](?:control|prevention|strategy|risk|polic\w+)|(?:cross[- ])?contamination (?:risk )?(?:assessments?|polic\w+|prevention|controls?|stud\w+|training|strategy|measures|procedures?|limits?)|(?:prevent|avoid|control|exclude|minimi[sz]e|protect against|assess|risk of)(?:ing|s)? (?:any |possible |potential |the risk of )?(?:cross[- ]?)?contamination|kontaminations(?:kontrolle|strategie|risiko|bewertung)\w*|controle de (?:la )?contamination|control de (?:la )?contaminacion",
    r"(?:exposure|oel|oeb) (?:limits?|bands?|levels?|control|assessment|class\w*|values?|categor\w+)|expositions?(?:grenz|klasse)\w*|occupational exposure|expos\w+ to (?:light|air|moisture|humidity|heat|oxygen|temperature|uv)|exposure (?:to (?:light|air|humidity|moisture|heat)|time)",
    r"(?:spill|leak(?:age)?) (?:kits?|procedures?|tests?|testing|checks?|rates?|plans?|proof|response|control|detect\w+|containment)|leak-?(?:proof|tight)|spill-?over|container closure|dichtheits\w*|lecktest\w*|leckage(?:rate|test)",
    r"(?:adverse (?:drug )?(?:events?|reactions?)|sae|safety|incident|accident|injury|complaint|near[- ]miss) (?:reporting|procedures?|sops?|forms?|agreements?|rates?|statistics|figures|clauses?|frequency|trainings?|prevention|templates?|kpis?|log for|records? for)|pharmacovigilance agreement|ltifr?|trifr?",
    r"patient[- ](?:information leaflet|centric\w*|kits?|enrol\w+|recruit\w+|suppl\w+|population|numbers?|information|dosing (?:start|begin|in)|diary|cards?|leaflet|demand)",
    r"injur(?:y|ies)[- ]free|days without|(?:lost[- ]time|recordable) (?:injury|injuries|incidents?|accidents?)|history of (?:recalls?|injur\w+|accidents?|contaminat\w+)|(?:test|tested|testing|tests|screen\w*|limits?|swab\w*) for (?:\w+ ){0,2}contaminat\w+|hurts? to (?:ask|check|try)|(?:won'?t|wouldn'?t|doesn'?t|can'?t|not) hurt|hurry",
    r"counterfeit(?:ing)?[- ](?:protection|prevention|features?|measures)|anti-?counterfeit\w*|tamper[- ](?:evident|proof|evidence)\w*|falsified medicines directive|fmd|falschungs(?:schutz|sicher)\w*|falsification test|anticontrefacon|data integrity (?:polic\w+|training|assessment|programme?|procedure|sop|statement)",
    r"mix up to \d|(?:against|prevent\w*|avoid\w*|protect\w* from) (?:any |a |the |possible )?(?:leak\w*|spill\w*|fires?|explosions?|contaminat\w+|mix-?ups?|injur\w+|accidents?)|(?:hazard|likelihood|probability) of (?:a |an |dust )*(?:explosions?|fires?|spills?)|(?:what is|what'?s|assess|evaluate) the (?:\w+ )?risk of [^.?!\n]*|quel(?:le)? est le risque d[^.?!\n]*",
    r"mix(?:ed|ing)?[- ]?up (?:the |my |our |your |two |some )?(?:dates?|names?|slides?|emails?|e-mails?|threads?|channels?|times?|calendar|meetings?|links?|questions?|words|terms)|mix[- ]?up (?:on|with|in) (?:my|our) (?:side|calendar|end)|line clearance|mix-?up (?:prevention|controls?|procedures?)",
    r"溶媒回収|回収率|回収溶媒|回収した溶媒|収率|溶剂回收|回收率|汚染防止|汚染管理|污染控制|防止污染|交叉污染(?:控制|评估|策略)|避難訓練|消防(?:演习|演習)|防爆|泄漏(?:测试|检测)|リークテスト|漏れ試験",
)
"""Taken out of the text before alarms are looked for."""


NEGATED = (
    r"\b(?:not|never|nothing) (?:be |been |to be )?(?:visible|disclosed|accessible|shared with|given to|forwarded to) [^.?!\n]{0,40}",
    r"\b(?:no|nothing|not) (?:[a-z]+ ){0,2}?(?:leak\w*|spill\w*|burn\w*|broke\w*|contaminat\w+|exploded|escaped)\b",
    r"\b(?:no|without|not any|zero|free (?:of|from)|never (?:any|had)|nor|neither|there (?:were|was|are|is) no|not (?:a|an)) (?:[a-z]+ ){0,2}?(?:injur\w+|accidents?|incidents?|fires?|spills?|leaks?|leakages?|contaminat\w+|adverse (?:drug )?(?:events?|reactions?)|side effects|mix-?ups?|recalls?|excursions?|exposures?|breach\w*|foreign (?:matter|particles?)|temperature excursions?|patient (?:harm|impact|risk))",
    r"\b(?:nobody|no one|none) (?:[a-z]+ ){0,3}(?:hurt|injured|exposed|harmed)|\bnot (?:been )?(?:hurt|injured|harmed|contaminated|exposed|recalled|a recall|leaking|falsified|counterfeit)",
    r"\b(?:kein\w*|ohne) (?:[a-z]+ ){0,2}?(?:verletz\w*|unfall\w*|brand|feuer|leckage\w*|kontamin\w*|verunreinig\w*|verwechsl\w*|ruckruf\w*|nebenwirkung\w*|temperaturabweichung\w*)|\bniemand (?:wurde|ist|hat sich) verletzt",
    r"\b(?:aucun\w*|sans|pas de|pas d') ?(?:[a-z]+ ){0,1}?(?:blesse\w*|accident\w*|incendie|fuite\w*|contamination\w*|rappel|effets? indesirables?)",
    r"\b(?:ningun\w*|sin|no hubo|no hay) (?:[a-z]+ ){0,1}?(?:herid\w*|accidente\w*|incendio|fuga\w*|derrame\w*|contaminacion|lesionad\w*)|\b(?:nessun\w*|senza) (?:[a-z]+ ){0,1}?(?:ferit\w*|incident\w*|incendio|perdit\w*|contaminazion\w*|infortun\w*)|\b(?:nenhum\w*|sem|nao houve) (?:[a-z]+ ){0,1}?(?:ferid\w*|acidente\w*|incendio|vazamento\w*|contaminacao)",
    r"(?:けが人|怪我人|負傷者|汚染|漏洩|火災)は?(?:い(?:ません|ない)|あり(?:ません|ない)|ゼロ|なし)|(?:没有|无)(?:人员)?(?:受伤|污染|泄漏|火灾|伤亡)",
)

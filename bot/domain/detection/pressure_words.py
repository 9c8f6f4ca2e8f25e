# ruff: noqa: E501  # tables of phrases read better unbroken
"""What makes a query high (P2), in every language at once. Source: domain, response times."""

PRODUCT_COMPLAINT = "a product complaint"
UNAPPROVED_CHANGE = "an unapproved change is suspected"

AGENCY_WAITS = "an agency waits"

_AT_RISK = "a batch is on hold or at risk"
_OPEN_OOS = "an open OOS or major deviation"
_BLOCKED = "customs or a release is blocked"
SERVICE_COMPLAINT = "a service complaint"

STATED = frozenset({_AT_RISK, _OPEN_OOS, _BLOCKED, UNAPPROVED_CHANGE})
"""Reasons that somebody should see even where nothing is asked."""

WORRYING = (
    r"(?:burn(?:ing|s|ed|t)?|smok(?:e|ing)|hurt|bleeding|collaps\w+|resuscitat\w+|hospital\w*|ambulance|police|dead|died|dying|miscarriage|poison\w*|inhal\w+|contaminat\w+|crumbs|smells? of|foreign|stolen|missing vials?|seized|emergency|thaw\w*|melted|damaged|leak\w*|explo\w+|flood\w*|verletz\w*|brennt|rauch|gestorben|verstorben|krankenhaus|fremd(?:e[rns]?|korper)\w*|polizei|beschadigt\w*|gestohlen|aufgetaut\w*|undicht|blesse\w*|brule\w*|mort[es]?\b|herid\w+|muert\w+|ferit\w+|ferid\w+|gewond\w*)\b",
)
"""Words that, in a statement no rule understands, somebody should see rather than nobody."""

OVER = (
    r"closed\b|resolved|lifted|no longer|released|under control|not an? |no (?:oos|deviations?)\b|abgeschlossen|erledigt|freigegeben|aufgehoben|kein\w* (?:oos|abweichung\w*)|clotur\w+|libere\w*|cerrad\w+|liberad\w+|chius\w+|rilasciat\w+|encerrad\w+|fechad\w+|afgesloten|vrijgegeven|完了|解除|关闭|放行|解除|종결",
)
"""Words by which such a fact is told as past."""

HIGH = {
    _AT_RISK: (
        r"\bon hold\b|\bquarantin\w*|(?:batch|lot|campaign|delivery|supply|timeline|launch|trial|production|shipment|ship date|milestone) (?:\w+ ){0,3}(?:at risk|in danger|jeopardi[sz]ed)|stock-?out|supply interruption|out of stock|run(?:ning)? out of (?:stock|drug|supply|material|product)|production (?:is |has )?stopped|line (?:is )?down|gesperrt\w*|in gefahr|en risque|en attente de liberation|bloque\w* en|en riesgo|retenid\w+|bloccat[oiae]|a rischio|em risco|retid[oa]s?|hold par|hold pe|保留|出荷停止|リスク|暂停|有风险|扣留|缺货",
    ),
    _OPEN_OOS: (
        r"\boos\b|out[- ]of[- ]spec\w*|\b(?:major|critical|open|serious) (?:deviation|non-?conform\w+|finding)s?|deviations?\b(?! (?:handling|procedure|sop|process|system|reporting|policy|report template|list|limits?))|failed (?:the )?(?:test|spec\w*|assay|dissolution|release|sterility|batch|lot)|(?:test|batch|lot|assay|sample) (?:has )?failed|rejected (?:batch|lot)|(?:batch|lot) (?:\w+ )?(?:was |has been |is )?rejected|abweichung(?:en)?\b|ausserhalb der spezifikation|hors spec\w*|deviation (?:majeure|critique)|fuera de especificacion|desviacion (?:mayor|critica)|desviacion(?:es)?\b|fuori specifica|deviazion[ei]\b|scostament\w*|fora de especificacao|desvios?\b|規格外|逸脱|偏差|不合格|超标",
    ),
    "a delivery may fail": (
        r"(?:will|would|going to|might|may|could|can(?:not|'t)) (?:\w+ ){0,4}(?:miss|slip|delay)|(?:delivery|shipment|batch|launch) (?:\w+ ){0,3}(?:delayed|is late|slipped|will be late)|again (?:delayed|late)|termin (?:ist )?gefahrdet|en retard|retrasad[oa]|retraso|in ritardo|atrasad[oa]|atraso|遅れ|遅延|延误|推迟|delay ho",
    ),
    AGENCY_WAITS: (
        r"(?:fda|ema|mhra|pmda|nmpa|anvisa|agency|authority|authorities|health authority|regulator|swissmedic|tga|bfarm|ansm|aifa|anvisa|cdsco|health canada|hpra|edqm|aemps|pei|cofepris|mfds)\b[^.?!]{0,60}\b(?:by|until|before|deadline|due|within|wants?|asks?|asked|requests?|requested|expects?|waiting|response|respond|questions?|query|queries|letter|tomorrow|today|days)\b|(?:deficiency|information request|483)\b|behorde\b[^.?!]{0,60}\b(?:bis|frist|erwartet|verlangt|fordert)|(?:ansm|agence|autorite)\w*\b[^.?!]{0,60}\b(?:avant|d'ici|delai|attend|demande)|(?:agencia|autoridad|aemps|anvisa|agenzia|aifa|autorita|autoridade)\w*\b[^.?!]{0,60}\b(?:antes|plazo|exige|espera|pide|entro|scadenza|chiede|prazo|ate)|当局.{0,20}(?:まで|回答|期限)|药监局.{0,20}(?:要求|之前|期限)",
        r"(?:ema|pmda|nmpa|swissmedic|bfarm|pei|ansm|aifa|aemps|anvisa|infarmed|mhra|fda)\b[^.?!]{0,60}\b(?:erwartet|antwort\w*|frist|attend|reponses?|espera|respuestas?|aspetta|attende|rispost[ae]|respostas?|prazo|plazo|scadenza)\b|(?:pmda|nmpa|식약처|药监局|药监|总局)[^.?!。]{0,30}(?:期限|回答|기한|답변|答复|发补|之前)",
    ),
    _BLOCKED: (
        r"(?:stuck|held|blocked|stopped|detained|hanging|waiting) (?:up )?(?:\w+ ){0,3}(?:customs|at the border|airport)|customs (?:\w+ ){0,4}(?:hold\w*|held|stuck|block\w*|stop\w*|refus\w*|reject\w*|detain\w*|needs?|requires?|asks?)|(?:release|qp|shipment) (?:\w+ ){0,4}(?:blocked|waiting|waits|stopped|is on hold)|zoll\w*\b[^.?!]{0,40}\b(?:fest|blockiert|hangt|steht|zuruckgehalten|angehalten)|(?:hangt|steckt|steht) (?:\w+ ){0,2}(?:beim|im) zoll|bloque\w* (?:\w+ ){0,2}douane|douane\w*\b[^.?!]{0,40}\bbloqu|(?:retenid|detenid|parad|bloquead)\w+ (?:\w+ ){0,3}(?:aduana|alfandega)|(?:ferm|blocca)\w+ (?:\w+ ){0,3}dogana|customs (?:me|mein|pe) (?:phas|atk|ruk)\w*|税関で|通関で止|海关(?:扣|卡|滞)|卡在海关|세관",
    ),
    UNAPPROVED_CHANGE: (
        r"(?:not|\w+n't|no longer)\b[^.?!]{0,40}\b(?:the way|as|what) (?:we|was|were) (?:had |have )?(?:approved|agreed|signed|validated|filed|registered)|(?:differs?|different|deviates?) from (?:what|the \w+|how) (?:we|is|was) (?:\w+ )?(?:approved|agreed|filed|registered|signed|in our filing)|nicht (?:mehr )?(?:so|wie|nach) [^.?!]{0,30}(?:genehmigt|freigegeben|vereinbart|abgestimmt)|(?:plus|pas) (?:comme|conforme a ce que) [^.?!]{0,30}(?:approuve|valide)|(?:no|ya no) [^.?!]{0,30}como (?:lo )?(?:aprobamos|acordamos)",
        r"(?:have|has|had)(?:n'?t| not) (?:\w+ )?(?:approved|agreed to|authori[sz]ed|signed off|accepted)\b|(?:never|not) (?:been )?(?:approved|agreed to|authori[sz]ed|signed off on|consented to|consulted on|notified of|told about|informed about)\b(?! (?:yet|the (?:date|quote|invoice|minutes)))|(?:nobody|no one) (?:\w+ )?(?:notified|told|informed|asked|consulted) us|(?:nie|niemals|nicht) (?:von uns |mit uns )?(?:freigegeben|genehmigt|zugestimmt|abgestimmt|abgesprochen)|jamais (?:approuve|valide|autorise)\w*|nunca (?:aprob|autoriz|aprov)\w*|mai (?:approvat|autorizzat)\w*|nooit (?:goedgekeurd|akkoord)|承認していません|没有批准|without (?:telling|informing|notifying|our (?:approval|consent|knowledge)|approval|a change control|change control|asking)|(?:unapproved|unauthori[sz]ed|unannounced|undocumented) change|did you (?:already )?(?:change|switch|replace|modify)|already (?:implemented|changed|switched)|(?:was|has been|have been|were) (?:changed|switched|replaced|modified) (?:\w+ ){0,4}(?:without|before)|ohne (?:uns(?:ere)?|vorherige|genehmigung|freigabe|zustimmung|information)|bereits (?:umgesetzt|umgestellt|geandert)|sans (?:nous|notre|autorisation|accord|approbation)|sin (?:avisar|informar|nuestra|aprobacion|autorizacion|consultar)|senza (?:avvis|inform|la nostra|approvazione|autorizzazione)\w*|sem (?:avisar|informar|nossa|aprovacao|autorizacao)|bina (?:bataye|puche|approval|inform)|無断で|承認なしに|連絡なく|未经批准|擅自|没有通知",
    ),
    PRODUCT_COMPLAINT: (
        r"(?:customers?|clients?|pharmac\w+|hospitals?|distributors?|depots?|wholesalers?) (?:\w+ )?(?:refuses?|refused|rejects?|won'?t (?:take|accept)|blocked|sent back|returns?)\b|(?:boxes|cartons|drums|pallets|bottles|caixas|cajas|cartoni|scatole|kartons|fasser|futs|bidones|tambores)\b[^.?!]{0,30}\b(?:crushed|dented|torn|squashed|soaked|amassad\w+|rasgad\w+|aplastad\w+|abollad\w+|schiacciat\w+|ammaccat\w+|eingedruckt\w*|verbeult\w*|beschadigt\w*|ecrase\w*|abime\w*|cabosse\w*)|(?:rotulo|etiqueta|etichetta|etikett|etiquette|label)s? (?:\w+ )?(?:tort\w+|torcid\w+|stort\w+|schief|de travers|crooked|peeling|illegible)|(?:owner|user|patient|customer|vet|farmer)s? (?:\w+ ){0,2}(?:told|said|says|complain\w*|reported|reports)\b[^.?!]{0,60}\b(?:smell|taste|colou?r|lump\w*|hard|soft|sticky|broken|empty|missing)\w*",
        r"(?:customers?|pharmac\w+|hospitals?|clinics?|wholesalers?|distributors?|patients?) (?:have |has |had )?(?:\w+ )?(?:returned|sent back|rejected|complain\w*)\b|(?:customers?|pharmac\w+|hospitals?|clinics?|wholesalers?|distributors?|nurses?|users?) (?:\w+ )?(?:complain\w*|(?:told|reports?|reported|returned|says?|said|wrote|informs?|informed)\b[^.?!]{0,60}\b(?:tablets?|powder|vials?|capsules?|syringes?|blisters?|drums?|product|caps?|seals?|stoppers?))|(?:product|customer|market|pharmacy|quality) complaints?\b(?! (?:procedure|process|handling|sop|rate|statistics|form|policy))|complaint (?:from|about|on|regarding|for) (?:a |the |our |lot|batch)|got a complaint|(?:broken|cracked|chipped|discolou?red|damaged|empty|leaking|missing) (?:tablets?|vials?|capsules?|syringes?|blisters?|product)|complaints? (?:register|log|book|file)\b(?! (?:number|of last))|complaint (?:aa\w+|aayi|mili)|reklamation|beanstandung|reclamation (?:client|produit|qualite|d')|(?:reclamo|queja)s?\b(?! (?:proced|sop))|reclam[oi]\b(?! (?:proced|sop))|reclamac(?:ao|oes) de|shikayat|クレーム|苦情|投诉|客诉",
    ),
    "it concerns who may see what is ours": (
        r"\b(?:who|wer|qui|quien(?:es)?|chi|quem|wie|kaun|kiske)\b[^.?!]{0,40}\b(?:access|zugriff|zugang|acces|acceso|accesso|acesso|toegang)\b|\b(?:access|zugriff|zugang|acces|acceso|accesso|acesso|toegang)\b[^.?!]{0,40}\b(?:other|another|competitor\w*|third part\w+|ander\w+ (?:kunde|auftraggeber)\w*|autre client|otro cliente|altro cliente|outro cliente)\b",
    ),
    "a person left the client": (
        r"last day (?:with us|at|in)\b|(?:close|end|remove|cancel|block|revoke) (?:his|her|their) (?:\w+ )?(?:access|account|login)|letzter (?:arbeits)?tag|dernier jour (?:chez|avec)|ultimo (?:dia|giorno) (?:con|de trabajo|con noi|conosco)|(?:den|dad|de) de baja\b|(?:ya )?no trabaja\w* (?:con nosotros|aqui|en)|(?:joined|gone to|moved to|is with|now with|now at) (?:a |another |the )?(?:competitor|company)",
        r"take (?:\w+ ){1,4}off (?:the |this |our )?(?:channel|list|distribution|group)|former (?:employee|consultant|colleague|contractor)|(?:his|her|their) contract (?:has )?ended|(?:left|has left|leaving|no longer (?:works?|with|employed|part of)|is not with) (?:our|the|us)? ?(?:company|organi[sz]ation|team|firm|us)?\b(?=.{0,120}?(?:access|channel|remove|revoke|delete|list|company|works?))|(?:remove|revoke|delete|withdraw)\b[^.?!]{0,40}\b(?:access|from (?:this|the) channel|account)|ausgeschieden|nicht mehr (?:bei uns|im unternehmen)|zugang (?:\w+ )?(?:entziehen|sperren)|a quitte|ne (?:travaille|fait) plus (?:partie|chez|avec|pour)|ya no trabaja|dejo la empresa|non lavora piu|ha lasciato l'azienda|nao trabalha mais|saiu da empresa|退職|退社|离职|离开公司",
    ),
}
"""Reason in words: the phrases that show it."""

# ruff: noqa: E501  # tables of phrases read better unbroken
"""What makes a message critical (P1), in every language at once, and what only sounds like it.

Source: domain, response times: possible patient harm; injury, fire, release; suspected mix-up,
contamination or falsification; recall, field alert, inspector on site; product in transit out of
limits; confidentiality breach; stop-shipment. A miss costs more than a false alarm.
"""

from dataclasses import dataclass

from bot.domain.terms import Category


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarm:
    """A kind of critical fact: any of `phrases`, or both of a pair within one message's reach."""

    name: str
    words: str
    category: Category
    sensitive: bool = False
    phrases: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()


_HYPOTHETICAL = (
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
    r"\b(?:no|without|not any|zero|free (?:of|from)|never (?:any|had)|nor|neither|there (?:were|was|are|is) no|not (?:a|an)) (?:[a-z]+ ){0,2}?(?:injur\w+|accidents?|incidents?|fires?|spills?|leaks?|leakages?|contaminat\w+|adverse (?:drug )?(?:events?|reactions?)|side effects|mix-?ups?|recalls?|excursions?|exposures?|breach\w*|foreign (?:matter|particles?)|temperature excursions?|patient (?:harm|impact|risk))",
    r"\b(?:nobody|no one|none) (?:[a-z]+ ){0,3}(?:hurt|injured|exposed|harmed)|\bnot (?:been )?(?:hurt|injured|harmed|contaminated|exposed|recalled|a recall|leaking|falsified|counterfeit)",
    r"\b(?:kein\w*|ohne) (?:[a-z]+ ){0,2}?(?:verletz\w*|unfall\w*|brand|feuer|leckage\w*|kontamin\w*|verunreinig\w*|verwechsl\w*|ruckruf\w*|nebenwirkung\w*|temperaturabweichung\w*)|\bniemand (?:wurde|ist|hat sich) verletzt",
    r"\b(?:aucun\w*|sans|pas de|pas d') ?(?:[a-z]+ ){0,1}?(?:blesse\w*|accident\w*|incendie|fuite\w*|contamination\w*|rappel|effets? indesirables?)",
    r"\b(?:ningun\w*|sin|no hubo|no hay) (?:[a-z]+ ){0,1}?(?:herid\w*|accidente\w*|incendio|fuga\w*|derrame\w*|contaminacion|lesionad\w*)|\b(?:nessun\w*|senza) (?:[a-z]+ ){0,1}?(?:ferit\w*|incident\w*|incendio|perdit\w*|contaminazion\w*|infortun\w*)|\b(?:nenhum\w*|sem|nao houve) (?:[a-z]+ ){0,1}?(?:ferid\w*|acidente\w*|incendio|vazamento\w*|contaminacao)",
    r"(?:けが人|怪我人|負傷者|汚染|漏洩|火災)は?(?:い(?:ません|ない)|あり(?:ません|ない)|ゼロ|なし)|(?:没有|无)(?:人员)?(?:受伤|污染|泄漏|火灾|伤亡)",
)

_PATIENT = r"(?:patients?\b|patientin\w*|patienten|pacientes?\b|pazient\w+|subjects?\b|volunteers?\b|probanden?|volontaires?|voluntari\w+|participants?\b|child(?:ren)?\b|consumers?\b|verbraucher|trial site|clinicians?\b|klinik\w*|prufarzt|doctors?\b|physicians?\b|nurse|arzt\w*|medecins?|medico|hospital\b|mareez|marij|mariz|patienten|users? of (?:the|our) product|患者|被験者|受试者|医師|医生|医院|환자|病人)"
_HARM = r"(?:rash\w*|react(?:ion|ed)\w*|hospitali[sz]\w*|died|dies|deaths?\b|dead\b|passed away|ill\b|illness|sick\w*|seizures?|anaphyla\w*|vomit\w*|nausea\w*|fever\w*|side[- ]effects?|adverse|harm\w*|collaps\w*|injur\w*|unwell|dizz\w*|swelling|swollen|overdos\w*|faint\w*|unconscious|bleed\w*|allerg\w*|symptoms?|emergency room|intensive care|\bicu\b|shock|convuls\w*|itching|hives|pain\w*|headaches?|palpitation\w*|breath(?:ing|less)\w*|infect\w*|sepsis|ausschlag\w*|gestorben|verstorben|nebenwirkung\w*|reaktion\w*|krankenhaus\w*|eingeliefert|erkrank\w*|ubelkeit|erbrochen|fieber|bewusstlos\w*|schwindel|beschwerden|stationar|eruption\w*|eruptions? cutanees?|hospitalis\w*|decede\w*|morts?\b|malaise\w*|effets? (?:indesirable|secondaire)\w*|vomissement\w*|fievre|urticaire|reaccion\w*|hospitaliz\w*|ingres(?:ad|o)\w*|murio|murier\w*|fallec\w*|muerte|efectos? (?:advers|secundari)\w*|erupcion\w*|sarpullido|vomito\w*|fiebre|mareos?|desmay\w*|intoxic\w*|reazion\w*|ricoverat\w*|mort[oiae]\b|decedut\w*|effett\w+ (?:avvers|collateral|indesiderat)\w*|febbre|svenut\w*|eruzion\w*|malore|reac(?:ao|oes)|internad\w*|morreu|morreram|obito|faleceu|efeitos? (?:advers|colatera)\w*|erupc(?:ao|oes)|febre|desmaiou|bimar|bimaar|tabiyat|mar ga|mrityu|maut|ulti|bukhar|reaction|behosh|chakkar|overleden|uitslag|ziekenhuis\w*|bijwerking\w*|発疹|発赤|アレルギー|副作用|有害事象|入院|死亡|亡くな|呼吸困難|嘔吐|発熱|ショック|意識|体調|皮疹|过敏|不良反应|住院|去世|昏迷|呕吐|发烧|发热|副反应|休克|恶心|头晕|발진|부작용|이상반응|입원|사망)"
_PERSON = r"(?:operators?|workers?|persons?|people|employees?|colleagues?|technicians?|staff|someone|somebody|anyone|crew|contractors?|analysts?|mitarbeiter\w*|kollege\w*|bediener\w*|personen?|operateurs?|salaries?|employes?|techniciens?|operari\w*|operador\w*|trabajador\w*|emplead\w*|tecnic\w*|operator[ei]|lavorator\w*|addett\w*|dipendent\w*|funcionari\w*|trabalhador\w*|colaborador\w*|log\b|aadmi|karmchari|作業者|作業員|従業員|社員|员工|工人|操作工|人员|작업자|직원)"
_SURE_HARM = r"(?:rash\w*|hospital\w*|died|deaths?\b|dead\b|vomit\w*|seizures?|convuls\w*|collaps\w*|faint\w*|unconscious|anaphyla\w*|allerg\w*|intensive care|nausea\w*|swelling|swollen|dizz\w*|ausschlag\w*|verstorben|gestorben|krankenhaus\w*|erbrochen|ohnmacht\w*|deces|decede\w*|hospitalis\w*|malaise\w*|eruption\w* cutanee\w*|hospitaliz\w*|fallec\w*|murio|erupcion\w*|desmay\w*|ricoverat\w*|mort[oai]\b|decedut\w*|svenut\w*|internad\w*|morreu|obito|desmaiou|behosh|ulti\b|chakkar|発疹|入院|死亡|亡くな|嘔吐|皮疹|住院|昏迷|呕吐|休克|발진|입원|사망)"
_DOSED = r"(?:inject(?:ed|ion)|infusion\w*|dos(?:e|ed|es|ing)\b|administ\w+|taking (?:the|our|a|one)|intake|ingest\w*|swallow\w*|vaccin\w*|syrup|tablets?|(?:after|since|following|with|due to|from) (?:the |our |your |using |use of )?(?:new )?(?:lot|batch|product|drug|medicine|capsules?|vials?)\b|einnahme|verabreich\w*|injektion\w*|gabe\b|traitement|administr\w*|prise de|inyeccion|dosis|toma de|iniezione|assunzione|somministr\w*|injecao|apos (?:tomar|usar)|dawa|投与|注射|服用|接种|给药|用药|투여|복용)"
_HURT = r"(?:burn(?:ed|t|s)\b|fainted|collapsed|unconscious|hurt\b|fell (?:from|off|down|into|ill)|unwell|died|dead\b|killed|trapped|crushed|poisoned|splashed|taken ill|felt (?:sick|ill|dizzy)|verbrannt|verbrennung\w*|verunglueckt|verungluckt|gesturzt|bewusstlos|vergiftet|brule\w*|evanoui\w*|intoxique\w*|quemad\w+|se desmay\w+|resulto herid\w+|intoxicad\w+|ustionat\w+|svenut\w*|intossicat\w+|queimad\w+|desmaiou|jal ga\w*|behosh|gir ga\w*|倒れ|やけど|死亡|晕倒|烧伤|中毒|쓰러|화상)"

_OTHER_FIRM = r"(?:(?:an)?other (?:\w+ )?(?:compan(?:y|ies)|customers?|clients?|sponsors?|firms?|party|parties)|(?:different|wrong|third) (?:compan(?:y|ies)|customer|client|sponsor|firm|party)|someone else(?:'s)?|somebody else(?:'s)?|competitors?(?:'s?)?|a rival|ander\w+ (?:kunden?|firm\w+|unternehmen)|fremd\w+ (?:kunden?|firma|unternehmen)|(?:d'une? )?autres? (?:clients?|societes?|entreprises?|laboratoires?)|concurrents?|otr[oa]s? (?:clientes?|empresas?|companias?|laboratorios?)|competidor\w*|altr[oaie] (?:clienti?|aziend[ae]|societa|ditta)|un'altra (?:azienda|societa|ditta)|concorrent[ei]|outr[oa]s? (?:clientes?|empresas?|companhias?|laboratorios?)|concorrentes?|dusr[aei] (?:client|company|customer)|kisi aur|ander\w* (?:klant\w*|bedrijf)|他社|別の(?:会社|顧客|お客様|クライアント|企業)|他の(?:会社|顧客|お客様|クライアント|企業)|其他(?:公司|客户)|另一家(?:公司|客户)?|另一个(?:公司|客户)|别的(?:公司|客户)|别家|他们公司|다른 (?:회사|고객|고객사))"
_SHOWN = r"(?:documents?|files?|reports?|records?|data\b|e-?mails?|attachments?|folders?|coas?|batch records?|protocols?|names?\b|labels?|invoices?|formulas?|recipes?|spreadsheets?|received|got|sent (?:us|to us)|shared|see\b|saw|visible|shows|copied|belongs?|shared folder|presentation|slides?|dokument\w*|unterlagen|datei\w*|protokoll\w*|bericht\w*|zertifikat\w*|erhalten|bekommen|geschickt|fichiers?|rapports?|recu\w*|dossiers?|certificats?|documentos?|archivos?|informes?|registros?|recib\w+|enviaron|certificados?|document[oi]|ricevut\w+|rapport[oi]|certificat[oi]|arquivos?|relatorios?|recebe\w+|kagaz|bhej\w*|mila|mil ga\w*|bestand\w*|ontvangen|書類|文書|資料|ファイル|データ|記録|証明書|名前|見え|受け取|届|文件|资料|数据|记录|证书|报告|收到|看到|名字|문서|자료|파일|데이터)"
_HERE = r"(?:on[- ]?site|arriv\w+|is here|are here|have come|has come|came|showed up|turned up|walked in|at (?:the|our|your) (?:gate|door|reception|site|plant|facility)|in the (?:building|plant|lobby)|standing|unannounced|at reception|just (?:begun|started)|started (?:an? )?(?:inspection|for-cause)|eingetroffen|vor ort|angekommen|im haus|unangekundigt\w*|steht|stehen|sind da|ist da|sur (?:place|site)|arrive\w*|inopinee?|debarque\w*|llego|llegaron|ha[ns]? llegado|en (?:la )?planta|en (?:el )?sitio|estan aqui|esta aqui|sin aviso|arrivat\w+|in (?:sede|stabilimento|sito)|sono qui|e qui|senza preavviso|chegou|chegaram|na (?:fabrica|planta)|no (?:local|site)|estao aqui|esta aqui|sem aviso|aa gay\w*|aaye|aa gai|aaya|pahunch\w*|aangekomen|ter plaatse|来て|来ま|来社|到着|来訪|抜き打ち|立ち入り|立入|到了|来了|到达|到场|现场|突击|飞行检查|도착|왔)"
_INSPECTOR = r"(?:inspectors?\b|investigators?\b|(?:us )?fda\b(?!'s)|ema\b|mhra\b|pmda\b|nmpa\b|anvisa\b|cdsco\b|agency (?:team|people)|authorit(?:y|ies)|auditors? from the|inspektor\w*|behorde\w*|inspecteur\w*|ansm|aifa|aemps|inspector(?:es|as)?\b|autoridad\w*|ispettor\w+|inspetor\w*|fiscais|fiscal da|inspecteurs?|査察官|査察|当局|检查员|检查组|药监局|检查官|조사관|실사관)"
_TRANSIT = r"(?:shipments?|shipping|trucks?|courier|containers?|loggers?|reefers?|transit|parcels?|pallets?|carriers?|flight|airport|plane|vessel at sea|cold chain|consignment|package|deliver(?:y|ed)|arrived|sendung\w*|lieferung\w*|lkw|transport\w*|temperaturlogger|datenlogger|paket\w*|spedition\w*|flughafen|expedition|envoi|livraison|camion|colis|enregistreur|aeroport|envio|camion|cargamento|registrador|paquete|aeropuerto|transporte|embarque|spedizion\w+|consegna|camion|corriere|pacco|aeroporto|caminhao|carga|remessa|encomenda|maal|gaadi|zending|vrachtwagen|輸送|出荷|配送|トラック|コンテナ|ロガー|空港|貨物|積荷|运输|货物|货车|卡车|集装箱|记录仪|机场|发货|包裹|冷链|운송|트럭|로거|배송)"
_WARM = r"(?:(?:out|outside) of (?:the )?(?:fridge|refrigerat\w+|freezer|cold chain|cold storage)|unrefrigerated|ice packs? (?:had |have |has |were |was |are )*(?:melted|warm|gone|thawed)|(?:refrigerat\w+|cooling|reefer|freezer)(?: \w+){0,3} (?:fail\w*|broke\w*|stopped|defect\w*|switched off|out of order)|inside temperature|power (?:failure|outage)|temperature (?:excursion|deviation|alarm|breach)|excursion\w*|out of (?:temperature|range)|alarm\w*|too (?:warm|hot)|thawed|melted|dry ice (?:is |has |was |ran |had )*(?:gone|evaporated|sublimated|finished|out|used up)|temperaturabweichung\w*|temperaturuberschreitung\w*|zu warm|aufgetaut|geschmolzen|kuhlkette\w* (?:\w+ ){0,3}unterbrochen|excursion de temperature|hors (?:plage|temperature|limites)|trop chaud\w*|decongele\w*|rupture de la chaine du froid|chaine du froid|desviacion de temperatura|fuera de (?:rango|temperatura)|descongel\w+|cadena de frio|escursion\w*|fuori (?:range|temperatura|limit\w*)|scongelat\w*|catena del freddo|excursao|fora da (?:faixa|temperatura)|cadeia de frio|derret\w+|garam ho|temperature badh|temperature zyada|温度逸脱|温度異常|温度超過|温度が上|超温|温度异常|温度超标|温度偏差|温度过高|融化|溶け|解凍|温度超出|온도 (?:이탈|초과|일탈))"
_READS = r"(?:(?:sat|stood|left|parked|waited|standing|sitting|was kept|stored)\b[^.?!]{0,40}?\b\d{2} ?(?:°|deg|celsius|c\b)|(?:reads?|reading|shows?|showed|showing|recorded|records|reached|hit|climbed to|went (?:up )?to|rose to|peaked at|logged|zeigt\w*|gemessen|gestiegen|erreicht\w*|affiche|indique|atteint|marca|registr\w+|alcanzo|llego a|segna|raggiunt\w+|atingiu|chegou a|dikha raha|pahunch|示し|記録し|達し|显示|达到|升到|升至) (?:\w+ ){0,4}?[+-]?\d{1,3}(?:[.,]\d)? ?(?:°|º|℃|deg|grad\b|c\b|度|celsius))|(?:显示|达到|升到|升至|が|は)[^。,]{0,6}\d{1,3} ?(?:°|℃|度)"

ALARMS = (
    Alarm(
        name="patient-harm",
        words="possible harm to a patient",
        category=Category.COMPLAINT,
        sensitive=True,
        phrases=(
            r"adverse (?:drug )?(?:events?|reactions?)|\bsaes?\b|\bsusar\w*|anaphyla\w*|side[- ]effects?\b|patient (?:safety|harm|risk)|patients? (?:at|in) (?:risk|danger)|unerwunschte\w* (?:ereignis|arzneimittel|wirkung)\w*|evenements? indesirables?|eventos? adversos?|reaccion adversa|eventi? avvers[oi]|reazion[ei] avvers[ae]|reac(?:ao|oes) adversas?|有害事象|副作用が|不良反应|不良事件|이상반응|patientengefahrdung|fatal(?:ity|ities)|overdos\w+|pharmacovigilance|hospital admissions?|intensive care|poison (?:control|centre|center)|safety signal|unerwunschte\w* reaktion\w*|safety case",
        ),
        pairs=((_PATIENT, _HARM), (_SURE_HARM, _DOSED)),
    ),
    Alarm(
        name="injury",
        words="somebody may be hurt",
        category=Category.SAFETY,
        sensitive=True,
        phrases=(
            r"\binjur(?:y|ies|ed|ing)\b|\bgot hurt|\b(?:was|were|is|are|been|badly|seriously) (?:hurt|wounded|burnt?)\b|ambulance|\baccidents?\b|fatalit\w+|chemical burns?|electrocut\w*|unconscious|verletzt\w*|verletzung\w*|verletzte\w*|\bunfall\b|arbeitsunfall|unfalle|krankenwagen|rettungsdienst|notarzt|\bbless(?:e|es|ee|ees|ure|ures)\b|accident\b|ambulancia|\bherid[oa]s?\b|lesionad\w*|lesiones|accidente\w*|quemad\w+|\bferit[oiae]\b|infortuni\w*|incidente sul lavoro|ambulanza|ustion\w+|\bferid[oa]s?\b|acidente\w*|acidentad\w*|queimad\w+|ambulancia|ghayal|chot lag\w*|haadsa|hadsa|jal ga\w+|gewond\w*|ongeval\w*|怪我|けが|ケガ|負傷|事故|火傷|やけど|救急車|労災|受伤|工伤|烧伤|伤亡|救护车|灼伤|부상|다쳤|사고",
        ),
        pairs=(
            (_PERSON, _HURT),
            (_PERSON, r"hospital\w*|krankenhaus|hopital|ospedale|aspatal|病院|送医|医院"),
        ),
    ),
    Alarm(
        name="fire",
        words="fire or explosion",
        category=Category.SAFETY,
        sensitive=True,
        phrases=(
            r"\bfires?\b|\bexplosions?\b|\bexploded\b|\bfirefighters?|fire (?:brigade|department|service)|\bblaze\b|\bsmoke\b|burn(?:ed|t) down|caught fire|evacuat(?:ed|ion|ing) (?:the|of|due)|es (?:hat )?(?:gebrannt|brennt)|gebrannt\b|\bbrennt\b|\b(?:ein(?:en|em)?|gross(?:er|en)|den|der|beim|nach dem|vom) brand\b(?! (?:name|owner))|brand (?:im|in der|in ihre\w*|bei|ausgebrochen|gemeldet)|\bfeuer\b|grossbrand|explodiert|rauchentwicklung|incendi[eo]s?\b|\bau feu\b|prend feu|pris feu|fumee|explose\w*|\bfuego\b|explosion\b|explot\w+|en llamas|a fuoco|esplos\w+|in fiamme|\bfogo\b|explos(?:ao|oes)|explodiu|aag lag|dhamaka|dhua[an]|\bin brand\b|brand uitgebroken|火事|火災|爆発|炎上|煙が|火灾|着火|起火|失火|爆炸|冒烟|화재|폭발|불이 났",
        ),
    ),
    Alarm(
        name="release",
        words="a release, spill or leak",
        category=Category.ENVIRONMENT,
        phrases=(
            r"(?:toxic|chemical|acid|strong|solvent) (?:fumes|cloud|smell|odou?r|vapou?rs?)|gas cloud|\bfumes\b|environmental (?:incident|accident|damage)|\bspill(?:s|ed|age|t)?\b|\bleak(?:s|ed|ing|age|ages)?\b|(?:solvent|gas|chemical|uncontrolled|accidental|toxic|vapou?r|ammonia|hydrogen|chlorine|thf|dcm) (?:release|escape|cloud)\b|released? (?:in)?to (?:the )?(?:air|atmosphere|river|drain|environment|sewer|soil|water)|ausgelaufen|ausgetreten|\blauft aus\b|laufen aus|verschuttet|\bleckage\w*|\bleck\b|undicht\w*|stofffreisetzung|gasaustritt|austritt von|\bfuites?\b|\bfuit\b|deversement\w*|renverse\w* (?:du|de la|des)|derrame\w*|derramad\w+|derramo|\bfugas?\b|vertido\w*|sversament\w*|fuoriuscit\w*|perdita di (?:gas|solvent\w*|prodotto|liquid\w*)|perdono liquido|derramamento\w*|vazament\w*|vazou|vazando|leak ho|lekkage|gelekt|\blekt?\b|漏洩|漏れ|流出|こぼれ|泄漏|泄露|洒漏|渗漏|漏液|溢出|누출|유출",
        ),
    ),
    Alarm(
        name="exposure",
        words="somebody may have been exposed",
        category=Category.SAFETY,
        sensitive=True,
        phrases=(
            r"(?:eye|skin) contact with|splashed? (?:in|on|into)|\binhal(?:ed|ation of)|overexpos\w+|vergiftung\w*|poison(?:ed|ing)|intoxicat\w+|intoxication|avvelenat\w*|envenenad\w*|中毒|被ばく|曝露|暴露于|吸入了|吸入し",
        ),
        pairs=(
            (
                _PERSON,
                r"\bexposed\b|exposure|inhal\w+|exponiert|eingeatmet|ausgesetzt|expose[es]*\b|inhale\w*|expuest\w+|inhal\w+|espost\w+|inalat\w+|expost\w+|暴露|曝露|吸入",
            ),
        ),
    ),
    Alarm(
        name="contamination",
        words="suspected contamination",
        category=Category.QUALITY,
        phrases=(
            r"contaminat(?:ion|ed|ing|e|es)\b|contaminant\w*|foreign (?:matter|particles?|bod(?:y|ies)|objects?|materials?)|metal(?:lic)? (?:particles?|fragments?|shavings?|pieces?|swarf|debris)|(?:glass|rubber|plastic) (?:particles?|fragments?|splinters?|pieces?|shards?)|(?:insects?|hair|rust|mou?ld|rodents?|fibers?|fibres?) (?:in|on|inside|found)|microbial (?:growth|contam\w+)|non-?sterile|sterility (?:test )?[^.?!]{0,40}?\b(?:positive|fail\w*)|(?:particles?|fib(?:re|er)s?|specks?|flakes?|something|insects?|hairs?|glass|metal|rubber|plastic|rust|mou?ld|dirt|debris) (?:\w+ ){0,3}(?:floating|swimming|(?:found|seen|visible|detected|discovered|observed|noticed) (?:in|on|inside)|(?:in|inside) (?:\w+ ){0,3}(?:vials?|bottles?|ampoules?|syringes?|tablets?|capsules?|bags?|drums?))|floating in the|visible particles|particulate matter|unknown (?:substance|particles?|material) (?:in|on)|sterility (?:failure|failed)|kontamin\w+|verunreinigt\w*|verunreinigung mit|fremdpartikel\w*|fremdkorper\w*|metallpartikel\w*|metallspane\w*|glassplitter|schimmel\w*|contamine\w*|corps etrangers?|particules? (?:metalliques?|etrangeres?|de verre)|moisissure\w*|contaminacion|contaminad\w+|cuerpos? extranos?|particulas? (?:metalicas?|extranas?|de vidrio)|moho\b|contaminazion\w*|contaminat[oiae]|corp[oi] estrane[oi]|particelle (?:metalliche|estranee|di vetro)|muffa|contaminacao|corpos? estranhos?|mofo\b|milawat|kida|keeda|verontreinig\w*|besmet\w*|異物|混入|汚染|コンタミ|カビ|金属片|金属粉|ガラス片|污染|异物|金属(?:颗粒|屑|碎屑)|玻璃(?:碎|屑)|发霉|오염|이물",
        ),
    ),
    Alarm(
        name="mix-up",
        words="a suspected mix-up",
        category=Category.QUALITY,
        phrases=(
            r"(?:tablets?|capsules?|vials?|product|powder|content\w*|bottles?) (?:of|with|in|has|have) (?:a |an )?(?:different|another|other|wrong) (?:colou?r|shape|size|strength|imprint|product|label|name)|(?:lot|batch|serial|label) (?:numbers?|codes?)?[^.?!]{0,50}?\b(?:(?:do|does|did)(?:n'?t| not) match|mismatch\w*|differ\b)|labels? (?:do|does)(?:n'?t| not) match|identity (?:test )?(?:failed|failure|in doubt|not confirmed)|labell?ed (?:as|with) (?:placebo|another|a different|the wrong)|(?:filled|packed) (?:\w+ ){0,3}(?:into|in) (?:\w+ ){0,3}(?:wrong|other|different|labell?ed)|(?:labels?|drums?|vials?|cartons?|bags?|material|powder|tablets?|contents?|bottles?) (?:of|from|for|marked|labell?ed)(?: as| with)? (?:lot|batch) ?\S+ [^.?!]{0,40}\b(?:in|on|inside|contain\w*|among|between|with)\b[^.?!]{0,30}\b(?:lot|batch) ?\S|mix(?:ed|ing|es)?[- ]?ups?\b|\bmixed (?:\w+ ){1,3}up\b|\bmixed (?:with|together with) (?:another|a different|the other|lot|batch|material from|product)|\bswapped\b|\bmis-?label\w*|wrong (?:labels?|product|material|api|substance|strength|tablets?|drug|vials?|batch|lot|leaflet|excipient|solvent|filter|raw material)\b (?:in|on|inside|was|were|is|are|might|may|could|has|have|seems|had|delivered|received|shipped|used|charged|arrived|packed)|(?:labels?|labell?ed|drums?|vials?|cartons?|content|contents?) (?:\w+ ){0,4}(?:a different|another|the wrong|do(?:es)? not match|don'?t match|doesn'?t match|mismatch)\b[^.?!]{0,30}(?:products?|lots?|batch(?:es)?|labels?|content|contents?|material)|different (?:product|material|lot) (?:inside|in the)|verwechs\w+|vertauscht\w*|falsch (?:etikettiert|gekennzeichnet)\w*|falsche[sn]? (?:etikett\w*|produkt|material|charge|wirkstoff)|confusion (?:entre|de|des|possible|avec)|confondu\w*|melange (?:entre|de lots|des lots)|interverti\w*|inversion (?:entre|de|des|d')|mauvaise? (?:etiquette|produit|etiquetage)|erreur d'etiquetage|(?:se )?mezcl(?:aron|ado|ados|adas|amos|o) (?:\w+ ){0,3}(?:etiquetas?|lotes?|productos?)|mezcla (?:de|entre) (?:lotes|productos|etiquetas)|confusion entre|confundid\w+|intercambi\w+|etiquetas? (?:equivocad|incorrect|errone|cambiad)\w*|etiquetado (?:incorrecto|erroneo)|producto equivocado|scambi(?:o|ati|ato|ata|ate)\b|confus(?:i|e|o|ione) (?:tra|con|fra)|etichett\w* (?:sbagliat|errat|scambiat)\w*|prodotto sbagliato|troca(?:dos?|das?)?\b (?:de|entre|os|as|com)|trocad[oa]s?|rotul\w* (?:errad|trocad|incorret)\w*|etiquetas? (?:errad|trocad)\w*|produto errado|adla ?badli|badal ga\w* (?:label|lot|batch)|(?:galat|wrong) label|label (?:galat|wrong)|mix ho ga\w*|verwissel\w*|取り違え|取違え|混同|入れ違|混ざ|誤表示|ラベル(?:違い|誤り|間違)|貼り間違|違うラベル|混淆|搞混|混批|弄混|贴错|标签(?:错误|贴错|不符)|装错|혼동|뒤바뀌|라벨 오류",
        ),
    ),
    Alarm(
        name="falsification",
        words="suspected falsification",
        category=Category.QUALITY,
        phrases=(
            r"falsif\w+|counterfeit\w*|\bfaked?\b|\bforged?\b|forgery|fraud\w*|back-?dated|back-?dating|tamper\w*|not (?:genuine|authentic|original)\b|retroactively|(?:data|results?|records?|files?|entries|audit trails?|signatures?|dates?|chromatograms?|timestamps?) [^.?!]{0,40}?\b(?:(?:was|were|been|got) (?:deleted|overwritten|altered|manipulated|tampered|falsified)|(?:added|filled in|changed|written|signed|entered) (?:afterwards|later|after the fact|retroactively|subsequently))|data integrity (?:breach|issue|concern|violation|problem|finding|incident)\w*|manipulated|fabricated (?:data|results?|records?)|data (?:was|were|has been|have been) (?:altered|manipulated|deleted|changed)|gefalscht\w*|falschung\w*|manipulier\w+|ruckdatiert\w*|contrefa\w+|falsifi\w+|antidate\w*|trafiqu\w+|falsificad\w+|(?:parece|es|sea|son|parecen) fals[oa]s?\b|(?:sembra|e|pare|sembrano) fals[oaie]\b|(?:semble|parait|est) (?:un )?faux\b|faux (?:certificat|document|produit)|falsificacion|adulterad\w+|falsificat\w+|contraffatt\w*|contraffazion\w+|manomess\w*|retrodatat\w*|falsificac\w+|fraude\w*|frode|nakli\b|farzi|jaali\b|vervalst\w*|偽造|改ざん|改竄|捏造|偽物|模造|伪造|造假|篡改|假药|假冒|仿冒|위조|조작|변조",
        ),
    ),
    Alarm(
        name="recall",
        words="a recall or field alert",
        category=Category.REGULATORY,
        phrases=(
            r"\brecall(?:s|ed|ing)?\b|field alerts?|market withdrawal|withdraw(?:ing|n|al)? (?:\w+ ){0,4}from (?:the )?market|rapid alert|dear doctor letter|ruckruf\w*|zuruckgerufen|zuruckrufen|rufen (?:\w+ ){1,4}zuruck\b(?=.*(?:charge|los|lot|produkt|markt))|marktrucknahme|rappel (?:de |du |des )?(?:lots?|produits?|medicaments?|le lot)|rappel(?:er|ons|le|e|ent|es) (?:le |les |du |de |ce |notre |nos |un )*(?:lots?|produits?)|retrait (?:du|de) (?:lot|marche)|retirad[ao] (?:del?|de) (?:lote|mercado|producto)|retir(?:ar|amos|ando|aron|emos) (?:\w+ ){0,4}(?:del mercado|lote)|retiro (?:de |del )(?:lote|mercado|producto)|richiam(?:o|iamo|are|ato|ati|ando) (?:\w+ ){0,3}(?:lott[oi]|prodott[oi]|dal mercato)|ritir(?:o|iamo|are|ando) (?:\w+ ){0,3}(?:lott[oi]|dal mercato)|recolh(?:imento|endo|er|emos|ido)\b|リコール|自主回収|製品回収|市場から回収|回収(?:を|対象|命令|が|し|する|の)|召回|撤回批次|回收(?:该|此|这)批|회수|리콜|terugroep\w*|wapas bula\w*|wapas mangwa\w*",
        ),
    ),
    Alarm(
        name="inspector",
        words="an inspector is on site",
        category=Category.REGULATORY,
        pairs=((_INSPECTOR, _HERE),),
        phrases=(
            r"(?:unannounced|for-cause|surprise) inspection|unangekundigte inspektion|inspection (?:inopinee|surprise)|inspeccion (?:sorpresa|sin aviso)|ispezione (?:a sorpresa|non annunciata)|inspecao surpresa|飞行检查|抜き打ち査察|無通告査察",
        ),
    ),
    Alarm(
        name="excursion",
        words="product in transit may be out of limits",
        category=Category.LOGISTICS,
        phrases=(r"refrigerat\w+ (?:container|truck|unit|van) (?:\w+ )?(?:fail\w*|broke\w*)",),
        pairs=((_TRANSIT, _WARM), (_TRANSIT, _READS)),
    ),
    Alarm(
        name="breach",
        words="a possible breach of confidentiality",
        category=Category.CONFIDENTIALITY,
        sensitive=True,
        pairs=(
            (_OTHER_FIRM, _SHOWN),
            (
                r"(?:not|isn'?t|aren'?t|none of|no) (?:one of )?(?:ours\b|our (?:product|project|batch|lot|document|file|material|compound|code|data|name)s?\b)",
                _SHOWN,
            ),
        ),
        phrases=(
            r"(?:confidentiality|data|privacy|nda|cda|security) (?:breach|violation|leak|incident)\w*|breach (?:of|in|to) (?:the |our |your )?(?:confidential\w*|nda|cda|contract of secrecy|data|privacy|security)|(?:confidential|our) (?:\w+ ){0,3}(?:was|were|has been|have been|got) (?:\w+ )?(?:leaked|disclosed|exposed|published|shared with|sent to (?:another|the wrong|someone|a third|a competitor))|(?:wrong|unintended|incorrect) (?:recipients?|channel|company|client|customer)|(?:not|never) (?:meant|intended) for (?:us|our eyes|our company|them)|does(?:n'?t| not) belong to us|(?:is|was|are|were) (?:not ours|none of ours)|hacked|hackers?|ransomware|cyber-?attack|data leak|\bstolen\b|\btheft\b|burglary|break-in|phishing|(?:shipped|sent|delivered|forwarded|addressed|e-?mailed) (?:\w+ ){0,3}to (?:the |a )?wrong|gestohlen|vole\w* (?:hier|cette)|robad\w+|robo de|rubat\w+|furto|roubad\w+|roubo|盗|被盗|도난|vertraulichkeits(?:verletzung|bruch)|datenschutz(?:verletzung|panne|vorfall)|datenpanne|datenleck|nicht fur uns bestimmt|gehort nicht uns|violation de (?:la )?confidentialite|fuite de donnees|pas (?:a nous|destine)|ne nous (?:appartient|est pas destine|concerne)|violacion de (?:la )?confidencialidad|filtracion de datos|no es (?:nuestro|para nosotros)|violazione (?:della )?riservatezza|violazione dei dati|non (?:e|sono) (?:nostr[oi]|per noi|destinat\w+ a noi)|quebra de (?:confidencialidade|sigilo)|vazamento de dados|nao e (?:nosso|para nos)|hamara nahi hai|情報漏|機密(?:情報)?が|誤送信|誤って(?:送|届)|弊社宛てではない|弊社のものでは|泄密|信息泄露|保密.{0,6}(?:违反|泄)|发错(?:了|客户|公司)|不是我们的|不属于我们|기밀 (?:유출|누설)",
        ),
    ),
)

STOP_SHIPMENT = (
    r"\b(?:put|place|keep|set) (?:\w+ ){0,4}(?:shipment|delivery|truck|consignment|goods|dispatch|transport|container)s? (?:\w+ ){0,2}on hold",
    r"\bstop (?:everything|all|anything|whatever)[^.?!]{0,40}(?:leav|ship|going out|dispatch|deliver)\w*|\b(?:must|should|may|can|shall)(?:n'?t| not) (?:be )?(?:ship|leave|dispatch|go out)\w*|nothing (?:may|should|must|can) (?:ship|leave|go out)|(?:do not|don'?t) (?:release or ship|let)[^.?!]{0,30}(?:ship|leave|go|\blot|\bbatch)",
    r"\b(?:stop|halt|hold(?: back)?|block|suspend|freeze|cancel|do not|don'?t|must not|should not|please not|pause) (?:\w+ ){0,5}?(?:ship(?:ment|ments|ping|ped)?|dispatch\w*|deliver(?:y|ies)|truck|consignment|goods leaving|export)\b(?! (?:dates?|documents?|label|address|costs?))",
    r"\b(?:shipment|delivery|truck|consignment|dispatch) (?:\w+ ){0,4}(?:must|should|needs to|has to|to) (?:be |not )(?:stopped|halted|held|blocked|cancelled|leave|go|ship)\b",
    r"stop[- ]shipment",
    r"(?:sendung|lieferung|versand|auslieferung|transport|lkw)\w*\b[^.?!]{0,50}\b(?:stoppen|anhalten|aufhalten|zuruckhalten|nicht (?:raus|los|ab|aus|ver)\w*|sperren)|(?:stoppen|halten) sie (?:\w+ ){0,4}(?:sendung|lieferung|versand|auslieferung|transport)|nicht (?:versenden|ausliefern|verschicken|rausschicken)",
    r"(?:arret\w+|stopp\w+|bloqu\w+|suspend\w+|retene?z|ne pas expedier|n'expediez pas|ne pas livrer|n'envoyez pas) ?(?:\w+ ){0,4}(?:expedition|envoi|livraison|camion|lot|transport)?\b(?=.*(?:expedi|envoi|livrais|camion|transport|lot))",
    r"(?:det(?:en|eng)\w+|par(?:ar|en|e)\b|bloque\w+|suspend\w+|cancel\w+|no (?:envie|envien|despach\w+|manden|embarqu\w+)) ?(?:\w+ ){0,4}(?:envios?|despacho|embarque|entrega|cargamento|camion|lote)",
    r"(?:ferm\w+|blocc\w+|sospend\w+|non (?:spedi\w+|invia\w+)|trattene\w+) ?(?:\w+ ){0,4}(?:spedizion\w+|consegn\w+|camion|invio|lotto)",
    r"(?:par(?:ar|em|e)\b|susp\w+|bloque\w+|segur\w+|interromp\w+|nao (?:envi\w+|embarqu\w+|despach\w+)|cancel\w+) ?(?:\w+ ){0,4}(?:envios?|embarques?|remessas?|entregas?|carga|caminhao|lote)",
    r"(?:shipment|delivery|dispatch|maal|truck|gaadi) (?:\w+ ){0,3}(?:rok\w*|mat bhej\w*|hold kar\w*|stop kar\w*)|mat bhej\w*|rok (?:do|dijiye|dena|lo)\b",
    r"(?:出荷|配送|発送|輸送)(?:を|は|の)?.{0,10}?(?:停止|止め|中止|見合わせ|しないで|保留|差し止め)|(?:停止|暂停|取消|中止|不要|请勿|先别|别)(?:.{0,8})(?:发货|出货|运输|装运|发运|货物)|(?:发货|出货|运输|装运)(?:.{0,4})(?:停止|暂停|取消)|출하.{0,6}(?:중지|중단|보류)|(?:zending|levering) (?:\w+ ){0,3}(?:stoppen|tegenhouden)",
)

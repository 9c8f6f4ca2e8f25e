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
    """A kind of critical fact; any of `phrases` tells it alone, and so do meetings of concepts."""

    name: str
    words: str
    category: Category
    sensitive: bool = False
    phrases: tuple[str, ...] = ()


ALARMS = (
    Alarm(
        name="patient-harm",
        words="possible harm to a patient",
        category=Category.COMPLAINT,
        sensitive=True,
        phrases=(
            r"adverse (?:drug )?(?:events?|reactions?)|\bsaes?\b|\bsusar\w*|anaphyla\w*|side[- ]effects?\b|patient (?:safety|harm|risk)|patients? (?:at|in) (?:risk|danger)|unerwunschte\w* (?:ereignis|arzneimittel|wirkung)\w*|evenements? indesirables?|eventos? adversos?|reaccion adversa|eventi? avvers[oi]|reazion[ei] avvers[ae]|reac(?:ao|oes) adversas?|有害事象|副作用が|不良反应|不良事件|이상반응|patientengefahrdung|fatal(?:ity|ities)|overdos\w+|hospital admissions?|spontaneous reports?|blurred vision|case reports? of|intensive care|poison (?:control|centre|center)|safety signal|unerwunschte\w* reaktion\w*|safety case",
        ),
    ),
    Alarm(
        name="injury",
        words="somebody may be hurt",
        category=Category.SAFETY,
        sensitive=True,
        phrases=(
            r"\binjur(?:y|ies|ed|ing)\b|\bgot hurt|\b(?:was|were|is|are|been|badly|seriously) (?:hurt|wounded|burnt?)\b|ambulance|\baccidents?\b|fatalit\w+|chemical burns?|electrocut\w*|unconscious|verletzt\w*|verletzung\w*|verletzte\w*|\bunfall\b|arbeitsunfall|unfalle|krankenwagen|rettungsdienst|notarzt|\bbless(?:e|es|ee|ees|ure|ures)\b|accident\b|ambulancia|\bherid[oa]s?\b|lesionad\w*|lesiones|accidente\w*|quemad\w+|\bferit[oiae]\b|infortuni\w*|incidente sul lavoro|ambulanza|ustion\w+|\bferid[oa]s?\b|acidente\w*|acidentad\w*|queimad\w+|ambulancia|ghayal|chot lag\w*|haadsa|hadsa|jal ga\w+|gewond\w*|ongeval\w*|怪我|けが|ケガ|負傷|事故|火傷|やけど|救急車|労災|受伤|工伤|烧伤|伤亡|救护车|灼伤|부상|다쳤|사고",
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
            r"(?:pipe|tank|vessel|valve|hose) (?:\w+ )?(?:burst|ruptured|broke)|burst pipe|flood(?:ed|ing)\b|standing in water|water damage",
            r"(?:toxic|chemical|acid|strong|solvent) (?:fumes|cloud|smell|odou?r|vapou?rs?)|gas cloud|\bfumes\b|dead (?:fish|birds|animals)|(?:river|creek|groundwater|ground water|sewer|soil|lake) [^.?!]{0,40}?\b(?:pollut\w*|contaminat\w*|foam\w*|discolou?r\w*|smell\w*)|pollut(?:ed|ion|ing)\b|neighbou?rs? (?:\w+ ){0,3}(?:complain\w*|report\w*|smell\w*)|environmental (?:incident|accident|damage)|\bspill(?:s|ed|age|t)?\b|\bleak(?:s|ed|ing|age|ages)?\b|(?:solvent|gas|chemical|uncontrolled|accidental|toxic|vapou?r|ammonia|hydrogen|chlorine|thf|dcm) (?:release|escape|cloud)\b|released? (?:in)?to (?:the )?(?:air|atmosphere|river|drain|environment|sewer|soil|water)|ausgelaufen|ausgetreten|\blauft aus\b|laufen aus|verschuttet|\bleckage\w*|\bleck\b|undicht\w*|stofffreisetzung|gasaustritt|austritt von|\bfuites?\b|\bfuit\b|deversement\w*|renverse\w* (?:du|de la|des)|derrame\w*|derramad\w+|derramo|\bfugas?\b|vertido\w*|sversament\w*|fuoriuscit\w*|perdita di (?:ammoniaca|cloro|idrogeno|acid\w*|vapor\w*|acqua|olio|gas|solvent\w*|prodotto|liquid\w*)|perdono liquido|derramamento\w*|vazament\w*|vazou|vazando|leak ho|lekkage|gelekt|\blekt?\b|漏洩|漏れ|流出|こぼれ|泄漏|泄露|洒漏|渗漏|漏液|溢出|누출|유출",
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
            r"(?:is|are|from|contains?|shows?|found|belongs? to|was|were) (?:a |an )?(?:different|another|the wrong|wrong) (?:compound|substance|api|strength|drug|product|material)\b(?! (?:line|suite|train|site|group|team|range|code))",
            r"labell?ed \S+(?: \S+)? (?:contain|but (?:contain|hold)|hold)\w*",
            r"auf [^.?!]{0,30}(?:los|charge|lot) \S+ [^.?!]{0,20}etikett\w* (?:von|der|des)|etikett\w* (?:von|der|des) (?:los|charge|lot) \S+ [^.?!]{0,30}\bauf\b",
            r"(?:tablets?|capsules?|vials?|product|powder|content\w*|bottles?) (?:of|with|in|has|have) (?:a |an )?(?:different|another|other|wrong) (?:strength|imprint|product|label|name|(?:colou?r|shape|size) in (?:the |one |a )?(?:same )?(?:bottle|blister|carton|drum|bag|vial))|(?:lot|batch|serial|label) (?:numbers?|codes?)?[^.?!]{0,50}?\b(?:(?:do|does|did)(?:n'?t| not) match|mismatch\w*|differ\b)|labels? (?:do|does)(?:n'?t| not) match|identity (?:test )?(?:failed|failure|in doubt|not confirmed)|(?:lots?|batch(?:es)?|labels?|drums?|vials?|cartons?|products?|materials?|samples?|bottles?|tablets?) (?:\w+ ){0,4}?(?:may|might|could|seem\w*|appear\w*|must|were|was|been|got|are|is) (?:\w+ ){0,3}?(?:mixed|swapped|exchanged|interchanged|confused|switched|mistaken)\b(?! (?:well|for \d|at \d|until|with (?:water|solvent)))|(?:some(?:body|one)|they|operators?) (?:\w+ )?(?:replaced|exchanged|switched|swapped) the labels?|(?:lots?|batches|labels?) [^.?!]{0,25}\bmixed\b(?! (?:for|at|until|with|in))|labell?ed (?:as|with) (?:placebo|another|a different|the wrong)|(?:filled|packed) (?:\w+ ){0,3}(?:into|in) (?:\w+ ){0,3}(?:wrong|other|different|labell?ed)|(?:labels?|drums?|vials?|cartons?|bags?|material|powder|tablets?|contents?|bottles?) (?:of|from|for|marked|labell?ed)(?: as| with)? (?:lot|batch) ?\S+ [^.?!]{0,40}\b(?:in|on|inside|contain\w*|among|between|with)\b[^.?!]{0,30}\b(?:lot|batch) ?\S|mix(?:ed|ing|es)?[- ]?ups?\b|\bmixed (?:\w+ ){1,3}up\b|\bmixed (?:with|together with) (?:another|a different|the other|lot|batch|material from|product)|\bswapped\b|\bmis-?label\w*|wrong (?:labels?|product|material|api|substance|strength|tablets?|drug|vials?|batch|lot|leaflet|excipient|solvent|filter|raw material)\b (?:in|on|inside|was|were|is|are|might|may|could|has|have|seems|had|delivered|received|shipped|used|charged|arrived|packed)|(?:labels?|labell?ed|drums?|vials?|cartons?|content|contents?) (?:\w+ ){0,4}(?:a different|another|the wrong|do(?:es)? not match|don'?t match|doesn'?t match|mismatch)\b[^.?!]{0,30}(?:products?|lots?|batch(?:es)?|labels?|content|contents?|material)|different (?:product|material|lot) (?:inside|in the)|verwechs\w+|vertauscht\w*|falsch (?:etikettiert|gekennzeichnet)\w*|falsche[sn]? (?:etikett\w*|produkt|material|charge|wirkstoff)|confusion (?:entre|de|des|possible|avec)|confondu\w*|melange (?:entre|de lots|des lots)|interverti\w*|inversion (?:entre|de|des|d')|mauvaise? (?:etiquette|produit|etiquetage)|erreur d'etiquetage|(?:se )?mezcl(?:aron|ado|ados|adas|amos|o) (?:\w+ ){0,3}(?:etiquetas?|lotes?|productos?)|mezcla (?:de|entre) (?:lotes|productos|etiquetas)|confusion entre|confundid\w+|intercambi\w+|etiquetas? (?:equivocad|incorrect|errone|cambiad)\w*|etiquetado (?:incorrecto|erroneo)|producto equivocado|scambi(?:o|ati|ato|ata|ate)\b|confus(?:i|e|o|ione) (?:tra|con|fra)|etichett\w* (?:sbagliat|errat|scambiat)\w*|prodotto sbagliato|troca(?:dos?|das?)?\b (?:de|entre|os|as|com)|trocad[oa]s?|rotul\w* (?:errad|trocad|incorret)\w*|etiquetas? (?:errad|trocad)\w*|produto errado|adla ?badli|badal ga\w* (?:label|lot|batch)|(?:galat|wrong) label|label (?:galat|wrong)|mix ho ga\w*|verwissel\w*|取り違え|取違え|混同|入れ違|混ざ|誤表示|ラベル(?:違い|誤り|間違)|貼り間違|違うラベル|混淆|搞混|混批|弄混|贴错|标签(?:错误|贴错|不符)|装错|혼동|뒤바뀌|라벨 오류",
        ),
    ),
    Alarm(
        name="falsification",
        words="suspected falsification",
        category=Category.QUALITY,
        phrases=(
            r"(?:changed|altered|edited|deleted|overwrote|manipulated|adjusted) (?:the |our |some |a few |several )?(?:\w+ ){0,2}(?:results?|data|records?|raw data|chromatograms?|entries|audit trail|values)\b(?! (?:format|sheet|folder|room|request))",
            r"(?:tested|repeated|retested|re-tested|injected)(?: \w+){0,3} until (?:it |they )?pass\w*|signed by (?:a person|someone|somebody) who|(?:filtration|sterili[sz]ation|integrity test|line clearance|release test\w*|cleaning) (?:was|were|has been|had been) (?:skipped|omitted|bypassed|left out)",
            r"falsif\w+|counterfeit\w*|\bfaked?\b|\bforged?\b|forgery|fraud\w*|back-?dated|back-?dating|tamper\w*|(?:reports?|data|results?|records?|certificates?|numbers|values|tests?|signatures?|coas?) [^.?!]{0,30}?\b(?:made[- ]up|invented|fabricated|doctored|fudged|cooked|copied from|not real|never (?:performed|done|run|carried out))|(?:made[- ]up|invented|doctored|fudged) (?:\w+ ){0,2}(?:reports?|data|results?|records?|numbers)|whistle-?blow\w*|alleg(?:es?|ed|ing|ations?)\b|anonymous (?:letter|tip|call|e-?mail|complaint)|(?:ex-|former )employees? (?:\w+ ){0,3}(?:claim|say|said|told|report|alleg)\w*|not (?:genuine|authentic|original)\b|retroactively|(?:data|results?|records?|files?|certificates?|coas?|documents?|entries|audit trails?|signatures?|dates?|chromatograms?|timestamps?) [^.?!]{0,40}?\b(?:(?:was|were|been|got) (?:deleted|overwritten|altered|manipulated|tampered|falsified)|(?:added|filled in|changed|written|signed|entered) (?:afterwards|later|after the fact|retroactively|subsequently))|data integrity (?:breach|issue|concern|violation|problem|finding|incident)\w*|manipulated|fabricated (?:data|results?|records?)|data (?:was|were|has been|have been) (?:altered|manipulated|deleted|changed)|gefalscht\w*|falschung\w*|manipulier\w+|ruckdatiert\w*|contrefa\w+|falsifi\w+|antidate\w*|trafiqu\w+|falsificad\w+|(?:parece|es|sea|son|parecen) fals[oa]s?\b|(?:sembra|e|pare|sembrano) fals[oaie]\b|(?:semble|parait|est) (?:un )?faux\b|faux (?:certificat|document|produit)|falsificacion|adulterad\w+|falsificat\w+|contraffatt\w*|contraffazion\w+|manomess\w*|retrodatat\w*|falsificac\w+|fraude\w*|frode|nakli\b|farzi|jaali\b|vervalst\w*|偽造|改ざん|改竄|捏造|偽物|模造|伪造|造假|篡改|假药|假冒|仿冒|위조|조작|변조",
        ),
    ),
    Alarm(
        name="recall",
        words="a recall or field alert",
        category=Category.QUALITY,
        phrases=(
            r"(?:authority|authorities|customs|agency|police|fda|ema) (?:\w+ )?(?:seized|confiscated|suspended)|import alert|clinical hold|class (?:1|2|i|ii) recall",
            r"\brecall(?:s|ed|ing)?\b|field alerts?|market withdrawal|withdraw(?:ing|n|al)? (?:\w+ ){0,4}from (?:the )?market|rapid alert|dear doctor letter|ruckruf\w*|zuruckgerufen|zuruckrufen|rufen (?:\w+ ){1,4}zuruck\b(?=.*(?:charge|los|lot|produkt|markt))|marktrucknahme|rappel (?:de |du |des )?(?:lots?|produits?|medicaments?|le lot)|rappel(?:er|ons|le|e|ent|es) (?:le |les |du |de |ce |notre |nos |un )*(?:lots?|produits?)|retrait (?:du|de) (?:lot|marche)|retirad[ao] (?:del?|de) (?:lote|mercado|producto)|retir(?:ar|amos|ando|aron|emos) (?:\w+ ){0,4}(?:del mercado|lote)|retiro (?:de |del )(?:lote|mercado|producto)|richiam(?:o|iamo|are|ato|ati|ando) (?:\w+ ){0,3}(?:lott[oi]|prodott[oi]|dal mercato)|ritir(?:o|iamo|are|ando) (?:\w+ ){0,3}(?:lott[oi]|dal mercato)|recolh(?:imento|endo|er|emos|ido)\b|リコール|自主回収|製品回収|市場から回収|回収(?:を|対象|命令|が|し|する|の)|召回|撤回批次|回收(?:该|此|这)批|회수|리콜|terugroep\w*|wapas bula\w*|wapas mangwa\w*",
        ),
    ),
    Alarm(
        name="inspector",
        words="an inspector is on site",
        category=Category.REGULATORY,
        phrases=(
            r"(?:unannounced|for-cause|surprise) inspection|unangekundigte inspektion|inspection (?:inopinee|surprise)|inspeccion (?:sorpresa|sin aviso)|ispezione (?:a sorpresa|non annunciata)|inspecao surpresa|飞行检查|抜き打ち査察|無通告査察",
        ),
    ),
    Alarm(
        name="excursion",
        words="product in transit may be out of limits",
        category=Category.LOGISTICS,
        phrases=(
            r"(?:arrived|arrives|product|frozen|box|container|truck|shipment)\b[^.?!]{0,30}?[+-]?\d{1,3} ?(?:°|deg|c\b)[^.?!]{0,12}instead of [^.?!]{0,8}[+-]?\d{1,3} ?(?:°|deg|c\b)",
            r"refrigerat\w+ (?:container|truck|unit|van) (?:\w+ )?(?:fail\w*|broke\w*)",
        ),
    ),
    Alarm(
        name="breach",
        words="a possible breach of confidentiality",
        category=Category.CONFIDENTIALITY,
        sensitive=True,
        phrases=(
            r"(?:confidentiality|data|privacy|nda|cda|security) (?:breach|violation|leak|incident)\w*|breach (?:of|in|to) (?:the |our |your )?(?:confidential\w*|nda|cda|contract of secrecy|data|privacy|security)|(?:confidential|our) (?:\w+ ){0,3}(?:was|were|has been|have been|got) (?:\w+ )?(?:leaked|disclosed|exposed|published|shared with|sent to (?:another|the wrong|someone|a third|a competitor))|(?:clearly |obviously |probably )?(?:meant|intended) for (?:someone|somebody|another|others|a different)|(?:was|were|is|are|been|got) (?:posted|published|uploaded|visible|available|leaked) (?:\w+ ){0,3}(?:public\w*|online|on the internet|linkedin)|(?:wrong|unintended|incorrect) (?:recipients?|channel|company|client|customer)|(?:not|never) (?:meant|intended) for (?:us|our eyes|our company|them)|does(?:n'?t| not) belong to us|(?:is|was|are|were) (?:not ours|none of ours)\b(?! any ?more)|hacked|hackers?|ransomware|cyber-?attack|data leak|\bstolen\b|\btheft\b|burglary|break-in|phishing|(?:shipped|sent|delivered|forwarded|addressed|e-?mailed) (?:\w+ ){0,3}to (?:the |a )?wrong|gestohlen|vole\w* (?:hier|cette)|robad\w+|robo de|rubat\w+|furto|roubad\w+|roubo|盗|被盗|도난|vertraulichkeits(?:verletzung|bruch)|datenschutz(?:verletzung|panne|vorfall)|datenpanne|datenleck|nicht fur uns bestimmt|gehort nicht uns|violation de (?:la )?confidentialite|fuite de donnees|pas (?:a nous|destine)|ne nous (?:appartient|est pas destine|concerne)|violacion de (?:la )?confidencialidad|filtracion de datos|no es (?:nuestro|para nosotros)|violazione (?:della )?riservatezza|violazione dei dati|non (?:e|sono) (?:nostr[oi]|per noi|destinat\w+ a noi)|quebra de (?:confidencialidade|sigilo)|vazamento de dados|nao e (?:nosso|para nos)|hamara nahi hai|情報漏|機密(?:情報)?が|誤送信|誤って(?:送|届)|弊社宛てではない|弊社のものでは|泄密|信息泄露|保密.{0,6}(?:违反|泄)|发错(?:了|客户|公司)|不是我们的|不属于我们|기밀 (?:유출|누설)",
        ),
    ),
)


STOP_SHIPMENT = (
    r"\b(?:put|place|keep|set) (?:\w+ ){0,4}(?:shipment|delivery|truck|consignment|goods|dispatch|transport|container)s? (?:\w+ ){0,2}on hold",
    r"\bstop (?:everything|all|anything|whatever)[^.?!]{0,40}(?:leav|ship|going out|dispatch|deliver)\w*|\b(?:must|should|may|can|shall)(?:n'?t| not) (?:be )?(?:ship|leave|dispatch|go out)\w*|nothing (?:may|should|must|can) (?:ship|leave|go out)|(?:do not|don'?t) (?:release or ship|let)[^.?!]{0,30}(?:ship|leave|go|\blot|\bbatch)",
    r"\b(?:stop|halt|hold(?: back)?|block|suspend|freeze|cancel|do not|don'?t|must not|should not|please not|pause) (?:\w+ ){0,5}?(?:ship(?:ment|ments|ping|ped)?|dispatch\w*|(?<!report )(?<!update )deliver(?:y|ies)|truck|consignment|goods leaving|export)\b(?! (?:dates?|documents?|label|address|costs?))",
    r"\b(?:shipment|delivery|truck|consignment|dispatch) (?:\w+ ){0,4}(?:must|should|needs to|has to|to) (?:be |not )(?:stopped|halted|held|blocked|cancelled|leave|go|ship)\b",
    r"stop[- ]shipment",
    r"(?:los|charge|lot|ware|lieferung|sendung) (?:\w+ )?(?:darf|durfen|soll) (?:auf keinen fall |noch |heute )?nicht (?:raus|los|weg|versandt|versendet|verschickt|ausgeliefert|geliefert)",
    r"(?:sendung|lieferung|versand|auslieferung|transport|lkw)\w*\b[^.?!]{0,50}\b(?:stoppen|anhalten|aufhalten|zuruckhalten|nicht (?:raus|los|ab|aus|ver)\w*|sperren)|(?:stoppen|halten) sie (?:\w+ ){0,4}(?:sendung|lieferung|versand|auslieferung|transport)|nicht (?:versenden|ausliefern|verschicken|rausschicken)",
    r"\bne (?:pas )?(?:livr|expedi|envoy)\w*(?: (?:pas|plus|rien))?\b|n'(?:expedi|envoy)\w+ (?:pas|plus|rien)",
    r"(?:arret\w+|stopp(?:ez|er|ons|e)\b|bloqu\w+|suspend\w+|retene?z|ne pas expedier|n'expediez pas|ne pas livrer|n'envoyez pas) ?(?:\w+ ){0,4}(?:expedition|envoi|livraison|camion|lot|transport)?\b(?=.*(?:expedi|envoi|livrais|camion|transport|lot))",
    r"(?:det(?:en|eng)\w+|par(?:ar|en|e)\b|bloque\w+|suspend\w+|cancel\w+|no (?:envie|envien|despach\w+|manden|embarqu\w+)) ?(?:\w+ ){0,4}(?:envios?|despacho|embarque|entrega|cargamento|camion|lote)",
    r"(?:ferm\w+|blocc\w+|sospend\w+|non (?:spedi\w+|invia\w+)|trattene\w+) ?(?:\w+ ){0,4}(?:spedizion\w+|consegn\w+|camion|invio|lotto)",
    r"(?:par(?:ar|em|e)\b|suspen\w+|bloque\w+|segur\w+|interromp\w+|nao (?:envi\w+|embarqu\w+|despach\w+)|cancel\w+) ?(?:\w+ ){0,4}(?:envios?|embarques?|remessas?|entregas?|carga|caminhao|lote)",
    r"(?:shipment|delivery|dispatch|maal|truck|gaadi) (?:\w+ ){0,3}(?:rok\w*|mat bhej\w*|hold kar\w*|stop kar\w*)|mat bhej\w*|rok (?:do|dijiye|dena|lo)\b",
    r"(?:出荷|配送|発送|輸送)(?:を|は|の)?.{0,10}?(?:停止|止め|中止|見合わせ|しないで|保留|差し止め)|(?:停止|暂停|取消|中止|不要|请勿|先别|别)(?:.{0,12})(?:发货|出货|运输|装运|发运|货物)|(?:发货|出货|运输|装运)(?:.{0,4})(?:停止|暂停|取消)|출하.{0,6}(?:중지|중단|보류)|(?:zending|levering) (?:\w+ ){0,3}(?:stoppen|tegenhouden)",
)

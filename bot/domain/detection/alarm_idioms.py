# ruff: noqa: E501  # tables of phrases read better unbroken
"""Set phrases that tell a critical fact and are made of words too common to meet as concepts."""

from collections.abc import Mapping

IDIOMS: Mapping[str, tuple[str, ...]] = {
    "injury": (
        r"(?:lying|lies|found) (?:\w+ ){0,2}on the floor\b(?=[^.?!]{0,40}\b(?:not|unresponsive|breath\w*|blood))",
        r"needle ?-?stick|on (?:his|her|their|my) (?:bare )?skin|in(?:to)? (?:his|her|their|both|one of his|one of her) eyes?\b",
    ),
    "fire": (
        r"went (?:bang|boom)\b|(?:loud|big|huge|enormous) (?:bang|boom)\b|(?:roof|wall) is gone|(?:es hat |hat's )geknallt|lauter knall|grosse detonation|fort bruit d'explosion",
        r"(?:warehouse|building|plant|lab|reactor|dryer|roof|truck|store|shed|site|line) (?:is|are|was|has been|were) (?:\w+ )?(?:burning|ablaze|smoking)|blew up|blown up|in flames|burst into flames|flames (?:in|at|from|coming)|sirens|rupture dis[ck]s? (?:went|burst|opened|blew|activated)|over-?pressur\w* (?:event|incident|in|of|,)|runaway (?:reaction|event)?(?= (?:in|at|happened|occurred|today|last|this))|(?:vessel|reactor|drum|tank|autoclave|dryer|boiler|cylinder) (?:has |had |just )?(?:burst|exploded|ruptured|blew)|verpuff\w+|in flammen|flammen|stichflamme|brandstelle|er is brand|brand in (?:de|het|onze)|fait explose\w*|deflagrac\w*|deflagration\w*|deflagrazion\w*|llamas en|labaredas",
    ),
    "release": (
        r"smell(?:s|ed|ing|t)? (?:something |a bit |slightly |strongly )?(?:of|like) (?:gas|ammonia|chlorine|smoke|burning|rotten eggs)\b",
        r"(?:fish|birds|animals|cattle|trees|bees) (?:\w+ ){0,3}(?:dying|dead|died)\b|tote (?:fische|vogel|tiere)|gas detectors? (?:\w+ )?(?:went off|triggered|alarm\w*)|overflow(?:ed|ing)\b|(?:ibc|drum|tank|pipe|hose|vessel|container|barrel)s? (?:\w+ ){0,2}(?:punctured|pierced|ruptured|burst|cracked open|tipped over|knocked over|dropped)",
    ),
    "contamination": (
        r"(?:drums?|powder|vials?|tablets?|capsules?|bottles?|product|batch|lot|solution|liquid|bags?|granul\w+) (?:\w+ ){0,4}(?:smells?|smelt|smelled|stinks?|reeks?) (?:\w+ ){0,2}(?:of|like)\b",
        r"(?:fremde[rn]?|anderer|falscher) wirkstoff\w*|(?:smells (?:of|like)\b|(?:black|blue|dark|brown|green|red|strange|yellow) (?:spots?|dots?|stains?))|(?:unrelated|foreign|unexpected|unknown) (?:api|active|compound|drug|substance|peak of an)|fremdstoff\w*|\bfremdkorper\w*|(?:traces?|residues?|remains|remnants|signals?) of (?:an?other|the previous|a different|some other|the other|a foreign|a second) (?:\w+ )?(?:product|compound|api|material|campaign|substance|drug|actives?)|carry-?over from|[a-z]*kreuzkontamin\w*|endotoxins?\b[^.?!]{0,50}\b(?:above|over the|exceed\w*|too high|way|out of|failed)|(?:growth|colonies|mou?ld) (?:on|in) (?:the )?(?:\w+ )?(?:plates?|media|samples?|vials?)|trazas de otro|traces? d'un autre|tracce di un altro|tracos de outro|spuren (?:eines|einer) ander\w+",
    ),
    "mix-up": (
        r"\b(?:our|the right|the same) (?:molecule|compound|substance|material|product|salt|api|drug|powder) at all\b",
        r"(?:tablets?|capsules?|pills?|powder|vials?|caps?|stoppers?|crystals?|granul\w+|comprimid\w+|compress[ae]|comprimes?|tabletten?|kapseln?|pulver)\b[^?!]{0,60}[.,;] (?:and |but |und |aber |et |mais |y |e |ma |mas )?(?:ours|our ones|the others|all (?:the )?others|unsere|die anderen|les notres|les autres|los nuestros|los demas|i nostri|gli altri|os nossos|os outros) (?:are|is|were|look|sind|sont|son|sono|sao)\b(?! (?:\w+ )?(?:fine|ok|okay|good|ready|in|on|at|here|still|today|already))",
        r"(?:comprim\w+|compress[ae]|tabletten?|kapseln?|capsul\w+|gelules?|tablets?) (?P<hue>blanc\w*|jaun\w*|bleu\w*|roug\w*|ros\w*|vert\w*|bianc\w*|giall\w*|azzurr\w*|blu|azu\w*|amarel\w*|amarill\w*|branc\w*|vermelh\w*|roj\w*|verd\w*|weiss\w*|gelb\w*|blau\w*) (?:\w+ ){0,2}(?:dentro|dans|in|nel\w*|no|na|en|entre|tra|fra|zwischen|parmi|among)\b[^.?!]{0,40}\b(?!(?P=hue))(?:blanc\w*|jaun\w*|bleu\w*|roug\w*|ros[ae]s?|vert\w*|bianc\w*|giall\w*|azzurr\w*|azu\w*|amarel\w*|amarill\w*|branc\w*|vermelh\w*|roj\w*|verd\w*|weiss\w*|gelb\w*)\b",
        r"\b(?P<said>\d{1,4}) ?(?:mg|mcg)\b[^?!]{0,60}?\b(?:holds?|inside|contain\w*|says?|read|reads|carr(?:y|ies)|has|came out|dentro|drin|innen|interieur|dedans)\b[^.?!]{0,30}?\b(?!(?P=said)\b)\d{1,4}(?: ?(?:mg|mcg)\b|[.?!,;]|$)",
        r"(?:inside|dentro|dans|in|nell?a?|na|no|en) (?:\w+ ){0,3}(?:caja|cajas|schachtel|packung|boite|boites|scatola|scatole|caixa|caixas|estuche|astuccio|carton|cartons|bottle|bottles|box|boxes|frasco|flacon|flacone) (?:de |of |von |da |a |mit |with )?(?P<outer>\d{1,4}) ?mg\b[^.?!]{0,50}?\b(?!(?P=outer)\b)\d{1,4} ?mg",
        r"(?:drum|label|bag|carton|paper|ticket|sticker|coa|fass|etikett|bidon|etiquette|fut|bidone|etichetta|tambor) (?:clearly |only )?(?:says|reads|states|said|sagt|dit|dice|diz) [\w ]{2,30}[,;] (?:but |and |while |aber |mais |pero |ma |mas )?(?:the |our |my |die |unsere? |notre |nuestro |il nostro )?(?:\w+ )?(?:nir|ir|ftir|raman|test|spectrum|content|contents|powder|inside) (?:says|reads|shows|is|finds|sagt|dit|dice|diz)",
        r"(?:active|placebo)\b[^.!]{0,60}\bother way (?:a)?round|(?:ir|nir|nmr|raman|spectrum|spectra|identity) (?:\w+ ){0,2}(?:doesn'?t|does not|don'?t|do not|didn'?t) (?:fit|match|agree)",
        r"(?:get|gets|got|received?|given|took|take) the \d+(?: ?mg)? instead of (?:the )?\d+|(?P<milligrams>\d{1,4}) ?毫克[^。?]{0,20}(?!(?P=milligrams))\d{1,4} ?毫克",
        r"(?:emptied|charged|used|added|dispensed|filled|poured|loaded)\b[^.?!]{0,100}\b(?:quarantined|rejected|unreleased|expired) (?:lot|batch|drum|bag)|(?:labels?|leaflets?|inserts?|cartons?) (?:too (?:many|few)|unaccounted|missing in the reconciliation|left over)|reconciliation (?:of (?:the )?labels |is |was )?(?:off|out|fails?|failed|does not|doesn't)|etiketten (?:zu viel|zu wenig)|etiquettes (?:en trop|manquantes a la)|etiquetas (?:de mas|de menos|sobrantes)|etichette in (?:piu|meno)",
        r"(?P<strength>\d{1,4}) ?(?:mg|mcg|er\b)[^.?!]{0,60}?\b(?:inside|found|finds?|in it|contain\w*|instead|dentro|drin\w*|enthalt\w*|lag\w*|contien\w*|hab(?:ia|ian)|havia|tinha|avait|c'era\w*|zaten|zat|but)\b[^.?!]{0,40}?\b(?!(?P=strength)\b)\d{1,4} ?mg",
        r"(?:one|an?|two|three|some|several|a few) (?:white|yellow|red|blue|green|pink|orange|brown|grey|gray|purple|round|oval) (?:tablets?|capsules?|pills?|vials?|caps?|stoppers?) (?:\w+ ){0,3}(?:in|among|amongst|between|inside)\b[^.?!]{0,30}\b(?:white|yellow|red|blue|green|pink|orange|brown|grey|gray|purple|round|oval|ours)\b|(?:powder|pulver|poudre|polvo|polvere|po) (?:is|was|ist|war|est|es|e) \w+,? (?:and |but |und |aber |et |mais |y |e |ma |mas )?(?:ours|unseres|le notre|el nuestro|il nostro|o nosso) (?:is|ist|est|es|e)\b",
        r"placebo\b[^.?!]{0,30}\b(?:contain\w*|(?<!along )(?<!together )with|were|was|are) (?:the )?active|active\b[^.?!]{0,20}\bin(?:side)? (?:the )?placebo|labell?ed [^.?!]{1,40}? (?:actually|in fact|but|really|in reality) (?:contain|hold|turn|are|is|has|have)\w*|(?:used|charged|added|dispensed|weighed|filled|packed) [^.?!]{0,80}?\b(?:by mistake|by accident|mistakenly|accidentally|in error)|\d+ ?mg (?:tablets?|capsules?) (?:inside|in|were in|found in) (?:an? |the )?(?:\w+ )?\d+ ?mg|(?:versehentlich|irrtumlich|aus versehen) [^.?!]{0,60}(?:verwendet|eingesetzt|abgefullt|eingewogen|zugegeben)|(?:was|were|got|been) swapped|(?:says?|reads?|states?) [^.?!]{2,30} but (?:the )?(?:\w+ )?(?:tablets?|vials?|content\w*|powder|capsules?|product|inside)",
    ),
    "recall": (
        r"(?:one|two|three|five|seven|fifteen|\d+) (?:working |business |calendar )?days? to (?:tell|notify|report|inform|file|alert)\b",
        r"letters? to (?:all )?(?:the )?(?:doctors|physicians|pharmac\w+|hospitals|healthcare professionals)",
        r"form 3331a?\b|quality defect report|consumer[- ]level action|(?:filing|file|submit\w*|filling in|fill in) (?:the |a |an )?far\b|the far (?:is|for|was)\b|alerta (?:a la (?:fda|aemps|agencia)|sanitari[ao]|rapid[ao]|de calidad)|alerte (?:sanitaire|qualite|rapide)|allerta (?:sanitaria|rapida)|schnellwarn\w*|rote-hand-brief\w*|緊急安全性情報|紧急通告",
        r"stop-?sales?\b|off the (?:shelf|shelves|market)|recall level|ruckrufstufe|class (?:i{1,3}|[123]) recall|field alerts?|field correction|urgent withdrawal|market withdrawal|(?:have to|has to|need to|must|will|going to|decided to) (?:be )?(?:recall(?:ed)?|withdraw(?:n)?)\b",
    ),
    "excursion": (
        r"(?:display|logger|tracker|probe|gauge|thermometer|sensor|read-?out) (?:\w+ ){0,2}(?:shows|says|reads|showed|read|said) [+-]?\d+(?:[.,]\d+)?\b[^.!]{0,40}\b(?:instead|ought|should|supposed|rather than|not \d)|(?:pallets?|boxes|goods|shippers?|drums?|vials) (?:\w+ ){0,2}(?:out |outside )?on the (?:apron|tarmac|runway)\b",
        r"set[- ]?point (?:was|is|shows|of) [+-]?\d+[^.?!]{0,12}\b(?:and|but|instead|should)\b",
        r"(?:box|fridge|freezer|container|cooler|lid|reefer|truck|door)s? (?:\w+ ){0,4}(?:left|was|stood|standing|were) (?:wide )?(?:open|ajar)|in der (?:prallen )?sonne|en plein soleil|(?:bajo el|al) sol\b|sotto il sole|ao sol\b|in de (?:volle )?zon\b|(?:minus \d+|below zero|sub-?zero|unter null|froze\b|frozen)[^.?!]{0,60}(?:(?:not|never) (?:be )?(?:freeze|frozen)|2 ?- ?8|2 to 8)|(?:durfte|darf) nicht (?:ein)?gefrieren|(?:arrived|delivered|came|reached us|received) (?:\w+ ){0,3}(?:at|in) (?:room|ambient)|should have (?:been )?(?:refrigerated|frozen|kept (?:cold|cool|frozen)|cooled|in the fridge|stayed (?:cold|frozen))|left (?:\w+ ){0,3}(?:outside|in the sun|on the (?:dock|ramp|tarmac|pavement|pallet outside)|unrefrigerated|at room temperature)|kuhlkette (?:\w+ )?(?:unterbrochen|gebrochen|nicht)|kam(?:en)? (?:\w+ ){0,3}(?:bei|mit) raumtemperatur",
    ),
    "breach": (
        r"(?:guy|man|woman|person|someone|somebody|people|lady|chap|rep) (?:from|at) (?!your|our|the|my|their)[a-z]+ (?:\w+ ){0,4}(?:knew|recited|quoted|knows|showed|mentioned|described) (?:\w+ ){0,2}our\b",
        r"(?:mailed|e-?mailed|sent|forwarded|gave|showed|passed|given|shown) our (?:\w+ ){1,4}to (?:an? )?(?:person|someone|somebody|people|guy|man|woman|friend|contact|lady) (?:at|from|of|in) (?!your|our|the\b)|open to any(?:one|body) with|any(?:one|body) with the link (?:can|could)|(?:laptop|notebook|bag|briefcase|folder|phone|binder|usb) [^.?!]{0,60}\b(?:was|were|got) (?:taken|snatched|left|lost|nicked)\b",
        r"told (?:us|me) (?:what|how much) [\w ]{2,30}? (?:pays?|paid|orders?|charged)\b|(?:another|a different|some other|the wrong) (?:company|client|customer|sponsor|firm)'?s? (?:name|logo|data|document|file|report|batch|product)|isn'?t (?:our|meant for our) (?:company|product|document|data)|(?:people|persons?|someone|somebody|anyone) who (?:isn'?t|aren'?t|is not|are not|doesn'?t|don'?t) (?:\w+ ){0,3}(?:team|company|project|work for us|belong)",
    ),
    "falsification": (
        r"(?:identical|the same|\d+[.,]\d+)\b[^.?!]{0,20}\b(?:\w+ times|\w+) in a row\b",
        r"hologram (?:is|was|looks) (?:\w+ ){0,2}(?:sticker|fake|missing|wrong|blurred|printed|peeling|cheap)|(?:someone|somebody|another person|anyone) (?:has |had |else )?(?:signed|initialled|initialed) (?:for|as|instead of) (?:me|him|her)\b|wrote a new (?:number|value|date|figure)|(?:ex-|former )(?:employees?|analysts?|operators?|staff) (?:\w+ ){0,4}(?:writes|wrote|written|tells|warns|posted)\b",
        r"(?:lot|batch|certificate|coa|report|signature|analyst)\b[^.?!]{0,60}\b(?:does not|doesn't|never) exist\w*|(?:charge|zertifikat|bericht)\b[^.?!]{0,60}\bexistiert nicht|all (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:[\w-]+ ){0,3}(?:values|results|readings|weights) (?:are|were|read) (?:exactly |all )?(?:the same|identical|\d)",
    ),
    "stop-shipment": (
        r"(?:not|n't) (?:so |really |entirely |quite )?(?:sure|convinced|certain|happy) (?:that )?(?:they|it|those|these|this|that|the (?:\w+ )?(?:pallets?|boxes|shipment|goods|drums?|truck|container|consignment|lot|delivery)) (?:should|ought to) (?:be )?(?:going|go|leav\w+|ship\w*|travel\w*|sent)\b|(?:keep|take|get|pull) [^.?!]{1,40} off the (?:plane|truck|lorry|ship|boat|flight|van|ferry)\b",
        r"(?:hold|stop|freeze|halt) everything\b(?! (?:else|in))",
        r"nothing (?:\w+ ){0,2}(?:leaves|ships|goes out|gets shipped|is shipped|is dispatched)\b",
        r"(?:stop|halt|hold|call back|turn (?:back|around)|intercept|cancel|call off) (?:the |that |this |our |your |today'?s |tomorrow'?s )?(?:\w+ ){0,2}(?:courier|carrier|driver|truck|lorry|van|pick-?up|collection|parcel|pallets?)\b",
        r"\b(?:put|place|keep|set) (?:[\w']+ ){0,6}(?:shipment|delivery|truck|consignment|goods|dispatch|transport|container|pick-?up|collection)s? (?:\w+ ){0,2}on hold",
        r"(?:don'?t|do not|never|must not|mustn'?t) (?:let|allow) [^.?!]{0,40}\b(?:truck|courier|driver|carrier|shipment|goods|pallets?|container)\b",
    ),
}
"""By the name of the alarm they raise."""

# ruff: noqa: E501  # one language after the other
"""How people say limits of temperature, what an instrument shows, and what goods must be kept at."""

LIMIT = (
    r"limit(?:s|e)?(?: is| was| are|s? of)?|max(?:imum|imal|\.)?(?: is| was)?|below|under|not (?:above|over|exceed)|up to|permitted(?: is| are)?|allowed(?: is| are| up to)?|(?:must|should|have to|has to) (?:stay|be|remain) (?:below|under)|no more than|upper limit(?: is)?"
    r"|hochstens|unter|grenze(?: ist| liegt bei)?|zulassig (?:waren|sind|ist)|erlaubt (?:waren|sind|ist)|(?:waren|sind) zulassig"
    r"|moins de|limite (?:est|de|es|e)|autorise|maximum de|menos de|limite|permitid[oa]s?|maximo(?: de)?|meno di|massimo|consentit[oi]|abaixo de|maxim[oa]|toegestaan|hoogstens|onder de"
    r"|上限|以下|不超过|低于|不得超过|上限是|이하"
)
TARGET = (
    r"\b(?:instead of|rather than|order says|label says|spec(?:ification)? (?:is|says)|requirement (?:is|was)|required(?: is)?|should (?:be|have been)(?: at)?|supposed to be(?: at)?"
    r"|statt|anstatt|soll(?:te)? (?:sein|sind|waren)|sollwert(?: ist)?|vorgeschrieben (?:sind|ist)|au lieu de|exige|en vez de|en lugar de|invece di|al posto di|em vez de|in plaats van)\b|要求(?:是|为)?|应为|应该是|規定は|のはず|대신"
)
SHOWS = (
    r"\b(?:set (?:the \w+ |it )?to|shows?|showed|showing|reads?|reading|says|said|tells? (?:me|us)|report(?:s|ed)|goes (?:up )?to|going to|went (?:up )?to|peak(?:ed|s)? (?:at|of|was)|climb\w*(?: to)?|ros?e to|reached|measured|recorded|records|registered|registers|logged|stood at|stands at|sits at|is at|was at|are at|came in at|arrived at|got here at|hit|hits|already at|now at|actual(?: is)?|at|max|over|above|down to|up to"
    r"|zeigt\w*|steht (?:auf|bei)|stand (?:auf|bei)|liegt bei|lag bei|meldet\w*|misst|gemessen\w*|auf|bei|uber"
    r"|affich\w+|indiqu\w+|marqu\w+|monte a|est a|etait a|enregistre|releve"
    r"|marca\w*|indica\w*|muestra|mostraba|pone|ponia|pasa de|paso de|llego a|llega a|esta a|estaba a|registr\w+"
    r"|segna\w*|mostra\w*|arrivat\w+ a|e a|era a|leggeva"
    r"|mostrou|mostrava|chegou a|esta em|estava em|leu|bateu"
    r"|geeft|toont|staat op|stond op|gaf aan)\b|表示|示し|指して|を示|记录|显示|到了|达到|升到|已经"
)
NO_TEMPERATURE = r"[.,]?\d|\s*(?:%|[:/]|am\b|pm\b|a\.m|p\.m|uhr|h\b|o'clock|hours?|hrs?|min\w*|days?|weeks?|months?|years?|pallets?|boxes|drums?|vials?|cartons?|crates|pieces|units|mg|g\b|kg|ml|l\b|eu\b|cfu|ppm|ppb|bar|rpm|km|m\b|mm|eur|usd|€|\$|pages?|bd\b|stunden|tage|heures|jours|horas|dias|ore|giorni|uur|dagen|(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\b|時|点|月|日|分|号|시|월|일|분|ロット|批|箱|瓶|个|本)"
CLASSES = (
    (
        r"\b(?:fridge|refrigerated|refrigerator|cold[- ]chain) (?:product|goods|item|material|lot|stuff|drug|medicine|vaccine)\w*|\b(?:kuhlware|kuhlprodukt\w*|kuhlpflichtig\w*|de nevera|refrigerad\w+|da frigo|de geladeira|produits? (?:froids?|refrigere\w*)|koelproduct\w*|koelwaren?)\b|冷蔵|冷藏|냉장",
        1,
        8.5,
    ),
    (
        r"\b(?:deep[- ]frozen|frozen (?:product|goods|material|samples?|lot|plasma|cells)|tiefkuhl\w*|tiefgefror\w*|surgele\w*|congelad\w+|congelat\w+|surgelat\w+|diepgevroren)\b|冷凍|冷冻|냉동",
        -300,
        -10,
    ),
    (
        r"\b(?:dry ice|trockeneis|carboglace|hielo seco|ghiaccio secco|gelo seco|droogijs)\b|ドライアイス|干冰|드라이아이스",
        -300,
        -45,
    ),
)
"""What goods are called that must be kept cold, and the lowest and highest they stand."""
BELOW_ZERO = r"\b(?:minus|moins|menos|meno|min|negative)|零下|氷点下|マイナス|영하"
SPOKEN_DIGITS = "零一二三四五六七八九"
WISHED = (
    r"\b(?:must|should|shall|keep|kept|stored?|limit|max\w*|below|under|range|set|between|up to"
    r"|allowed|permitted|require\w*|need\w*|would|could|can|will|if|which|what|stability|accelerated|stud(?:y|ies)|storage|hold time|soll\w*|darf|muss"
    r"|lager\w*|stabilitat\w*|doit|doivent|debe\w*|deve|devono|devem|chahiye)\b|べき|保管|应|需"
)

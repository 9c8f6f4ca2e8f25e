# ruff: noqa: E501  # tables of phrases read better unbroken
"""Dutch: how it asks, wants, doubts and chats."""

from bot.domain.detection.words import Words

_WH = r"(?:wanneer|waarom|hoe|hoeveel|waar|wie|wat|welke|welk|tot wanneer|sinds wanneer|waarvoor|waarmee)"
_AUX = r"(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|kan|kunnen|kunt|kun|zou|zouden|zal|zullen|mag|mogen|moet|moeten|gaat|gaan|komt|komen|start|begint|wil|willen)"
_SUBJECT = r"(?:u|jullie|je|jij|wij|we|ik|het|de|er|dit|dat|deze|die|onze|ons|iemand|een|al|hij|zij|ze|batch|lot)\b"

_LAST_VERB = r"(?:\w*(?:sturen|delen|bevestigen|uitleggen|toelichten|controleren|nakijken|uitnodigen|toevoegen|verwijderen|aanpassen|wijzigen|bijwerken|verplaatsen|reserveren|boeken|noemen|zeggen|geven|leveren|zetten|plannen|corrigeren|regelen|weten))"

WORDS = Words(
    language="nl",
    markers=(
        "de het een en van ik wij we jullie u je ons onze is zijn niet met voor op bij dat dit deze wanneer waarom hoe wat wie"
        " waar welke kunnen kunt kun zou zouden graag bedankt dank hallo goedemorgen alstublieft aub svp nog al maar ook wordt"
        " heeft hebben naar uit morgen gisteren vandaag helemaal duidelijk wel sturen klaar"
    ),
    greetings=(
        r"(?:hallo|hoi|hi|dag|beste|geachte|goede(?:morgen|middag|navond)|goeie?morgen)\b(?:[ ,]+(?:allemaal|allen|team|collega'?s|iedereen))?(?: (?!(?:wanneer|kunnen|kunt|is|zijn|we|wij|kan|hoe|wat)\b)[a-z]+)?\s*[,.!:-]+\s*",
        r"(?:bedankt|dank je wel|dank u wel|dank jullie wel|dank|dankjewel|hartelijk dank|veel dank)(?: (?:voor (?:de|het|je|uw|jullie) \w+|allemaal))?\s*[,.!;-]+\s*(?=\S)",
        r"(?:ok|oke|prima|top|super|duidelijk|en|maar|ook|nog een vraag|vraag|vraagje|dringend|ja|nee|verder|daarnaast)\b\s*[,.!:;-]+\s*(?=\S)",
    ),
    noise=(
        r"(?:hartelijk |veel |ok |prima )*(?:bedankt|dank|dankjewel|dankuwel|merci)\b[^?]*",
        r"(?:ok|oke|prima|top|super|perfect|helder|duidelijk|akkoord|goed|heel goed|ja|nee|klopt|precies|inderdaad|graag gedaan|geen probleem|hallo|hoi|goedemorgen|goedemiddag|goedenavond|dag|doei|welkom|gefeliciteerd|tot (?:morgen|straks|dan|maandag)|mooi|fijn|sorry|haha|helemaal)\b(?: (?:bedankt|dank|allemaal|allen|voor ons|zo|dan|[a-z]+))?(?: [a-z]+)?",
        r"(?:fijn(?:e)?|goed(?:e)?|prettig(?:e)?|gezellig(?:e)?) (?:weekend|dag|avond|vakantie|week|feestdagen|reis|kerst)\b[^?]*",
        r"(?:ik|wij|we) (?:zal|zullen|kom|komen|kijk|kijken|stuur|sturen|ga|gaan|laat|laten|ben (?:afwezig|met vakantie|op vakantie))\b[^?]*",
        r"(?:geen (?:vragen|opmerkingen))\b[^?]*",
    ),
    rhetorical=(
        r"(?:hoe gaat het|wie weet|echt|serieus|is dat niet (?:geweldig|mooi|fijn)|alles goed)\b[^?]{0,20}[? !.]*",
    ),
    courtesies=(
        r"(?:aarzel niet|mocht(?:en)? (?:u|je|jullie)|laat het (?:ons|me) weten als (?:u|je|jullie)|als (?:u|je|jullie) (?:nog )?vragen)\b[^.?!]*",
    ),
    small_talk=(
        r"(?:wedstrijd|voetbal|(?:lekker|mooi|slecht|het|rot|zomers) weer|regen|regent|zon|weekend|vakantie|lunch|koffie|bier|film|verjaardag|mop|schaatsen|koningsdag)\b",
    ),
    questions=(
        rf"^{_WH}\b [^.]{{0,30}}?{_AUX}\b",
        rf"^{_AUX} {_SUBJECT}",
        r"(?:niet|on) ?duidelijk (?:voor ons )?(?:waarom|hoe|wanneer|of|wie|wat|welke)\b",
        r"(?:begrijpen|snappen|weten|begrijp|snap|weet) (?:we |wij |ik )?niet (?:goed )?(?:waarom|hoe|wanneer|of|wie|wat|welke)\b",
        r"(?:vroeg|vraag|vragen|vroegen) (?:me|ons|mij) af\b|(?:graag|wil\w*) (?:weten|vragen)\b",
        r"(?:is er|zijn er) (?:al |nog )?(?:nieuws|een update|updates)\b",
        r"^(?:status|update) (?:van|over|batch|lot)\b|^(?:welke?|hoeveel) (?:[\w-]+ ){2,3}(?:jullie|u|je|we|ik)\b",
    ),
    requests=(
        r"(?:kunnen|kunt|kun|kan|zou|zouden|willen|wilt|wil) (?:u|jullie|je|jij|iemand|we|wij|ik)\b",
        r"(?:alstublieft|alsjeblieft|aub|a\.u\.b|svp|gelieve)\b|^(?!.*\b(?:we|wij|ik|ja|nee|dat|heel)\b)[^.?!]{8,90} graag[ .!]*$",
        r"(?:graag (?!gedaan)|(?:we|wij|ik|onze \w+) (?:\w+ )?(?:hebben|heb|heeft) (?:\w+ ){0,6}nodig|(?:we|wij|ik) (?:verzoeken?|vragen u|vraag u|wachten? (?:nog )?op|ontvangen graag|willen graag))\b",
        r"^(?:stuur|stuurt|bevestig|geef|laat|check|controleer|verwijder|stop|bel|deel|verstuur)\b",
        r"ter (?:ondertekening|goedkeuring|controle)\b",
    ),
    missing=(
        r"(?:nog (?:steeds )?(?:niet|geen|niets)|nooit) [^.?!]{0,40}\b(?:ontvangen|gekregen|gezien|gehoord|aangekomen|binnen)\b|ontbreekt|ontbreken|mist nog",
    ),
    awaited=(
        r"(?:zou|zouden) (?:\w+ )?(?:(?:zeer |heel |erg |van harte )?welkom zijn|(?:ons |mij |me )?(?:enorm |erg |zeer )?helpen|goed van pas komen|fijn zijn|handig zijn|mooi zijn)\b",
        r"(?:rekenen|reken|vertrouwen) (?:we )?(?:er )?op (?:u|jullie|dat u|dat jullie)\b(?=[^.?!]*\b(?:voor|om|dat)\b)|(?:verwacht|verwachten) (?:we |wij |van (?:u|jullie)|een (?:plan|antwoord|verklaring|reactie|rapport)|uw|dat (?:u|jullie))\b",
        r"(?:moet|moeten|dient|dienen|mag|mogen|hoort|horen)\b(?! (?:we|wij|ik)\b)(?![^.?!]*\b(?:door ons|wij|we)\b)[^.?!]{1,80}\b(?:vervangen|gecorrigeerd|aangepast|gewijzigd|toegevoegd|verwijderd|teruggestuurd|terug|verpakt|gelabeld|vermeld|geschrapt|gecrediteerd|vertaald|gebruikt|bewaard|ondertekend)\b|^(?:te|nog te) (?:corrigeren|wijzigen|vervangen|ondertekenen)\b",
        r"(?:bent u|zijn jullie|jullie zijn) (?:\w+ )?(?:nog )?verschuldigd\b|(?:wij|we|ik) (?:missen|mis|zoeken|zoek) (?:nog |nog steeds )?(?:de|het|uw|jullie)\b(?! (?:zon|zee))|(?:staat|staan|is|zijn) nog (?:leeg|open|blanco)\b|nog niet (?:door (?:u|jullie)) \w+|beloofd\w*\b[^.?!]{0,50}\b(?:niet|nog|nooit)\b",
        r"(?:moeten|zouden|willen) (?:we|wij|ik) (?:\w+ ){0,5}?(?:weten|kennen|begrijpen)\b|(?:we|wij|ik) (?:moeten|moet|willen|wil) (?:\w+ ){0,6}?(?:weten|kennen|begrijpen|ontvangen)\b|(?:de bal ligt bij|aan jullie de beurt|jullie zijn aan zet|u bent aan zet)\b",
        r"(?:onze|mijn) [^.?!,]{2,40}? (?:wil|willen|wenst|vraagt|eist|hoort graag|wacht op|zoekt|mist)\b",
        r"(?:^|(?<=, ))(?:dus |dan )?(?:(?:zet|houd|reserveer|leg|neem|vervang|pas|pak|plan|boek|noteer|gebruik|zorg|toon|meld|schrap|haal|breng)\b(?= (?:de|het|een|ons|onze|deze|dit|die|alle|week|er|voor)\b)|voeg\b[^.?!]*\btoe\b)",
    ),
    doubts=(
        r"(?:dacht|dachten|had verwacht|hadden verwacht|vermoed|vermoeden|neem aan|nemen aan)\b|(?:lijkt|lijken)\b[^.?!]{0,30}\b(?:hoog|laag|lang|kort|duur|weinig|veel|raar|vreemd)\b|een beetje (?:hoog|laag|lang|kort|duur|vreemd|weinig)\b",
        r"(?:niet (?:zeker|duidelijk|helder)|begrijp\w* (?:\w+ ){0,4}niet|vreemd|raar|klopt niet|lijkt niet te kloppen|kan (?:\w+ ){0,4}niet (?:vinden|openen))\b",
    ),
    generic=(
        r"(?:graag |kunt u |kunnen jullie |kun je |aub )*(?:bevestigen|bevestig|reactie|een reactie|uw reactie|antwoord|helpen|nakijken|laten weten|bellen|terugbellen|controleren)\b(?: (?:aub|svp|graag|zo|snel|mogelijk|voor|morgen|vandaag|dit|me|ons))*",
        r"(?:klopt dat|klopt dit|is dat (?:mogelijk|juist|ok)|kan dat|waarom|wanneer)",
        r"(?:ik heb|we hebben|wij hebben) (?:een|twee|drie|een paar|enkele) (?:vragen|vraag|punten)",
    ),
    conjunctions=("en", "en ook", "evenals", "maar"),
    joined=(
        r"zo (?:ja|nee),? ",
        r"(?:zo ja,? )?(?:voor|met|bij|in|tot|op|naar|van|aan) (?:welke?|wanneer|wie|wat|hoeveel)\b",
        rf"(?:ook )?(?:{_WH}|of)\b",
        rf"(?:ook )?{_AUX} {_SUBJECT}",
    ),
    joined_acts=(
        r"(?:ook |graag |dan )*(?:stuur|stuurt|bevestig|geef|laat|controleer|verwijder|bel|deel|verstuur|zet|voeg|nodig|vertel|plan|regel)\b",
        r"graag\b",
    ),
    chained=rf"\b{_LAST_VERB}(,? en )(?!(?:(?:ons|mij|me|het|ze|even|graag|terug|dan|iets) )*\w+(?: weten)?[ .?!]*$)(?=[^.?!]*\b{_LAST_VERB}[ .?!]*$)",
    lists=(r"(?:vragen|vraag|punten|volgende|nodig|ontbre\w+|open\w*|graag)\b",),
    chasers=(
        r"(?:is er |zijn er )?(?:al |nog )*(?:nieuws|een update|update|updates)(?: (?:hierover|over dit))*\s*[?.!]*$",
        r"(?:zelfde|dezelfde) vraag\b.*",
        r"(?:vriendelijke |kleine )*herinnering\b[^?]{0,15}$",
        r"(?:is (?:er )?)?iemand(?: daar| hier)?\s*\?+$",
        r"wanneer (?:kunnen|mogen|kan|mag) (?:we|wij|ik) (?:een |uw |jullie )?(?:antwoord|reactie) (?:verwachten|krijgen|ontvangen)\s*[?.!]*$",
        r"(?:kunt u|kunnen jullie|zou u|zouden jullie) (?:(?:ons|mij|me|hier|hierop|alstublieft|aub) )*(?:antwoorden|reageren)\s*[?.!]*$",
        r"(?:we|wij|ik) wacht(?:en)? nog(?: steeds)?(?: op (?:een |uw |jullie )?(?:antwoord|reactie))?\s*[.!?]*$",
    ),
    complaints=(
        r"(?:geen (?:antwoord|reactie|terugkoppeling)(?: meer)?|onbeantwoord)\b|niemand (?:neemt op|belt terug|weet)|(?:derde|tweede|vierde) herinnering|vol fouten|laat te wensen over|slecht behandeld|tweederangs",
        r"(?:ontevreden|teleurgesteld|onacceptabel|niet (?:tevreden|blij|acceptabel)|gefrustreerd)\b|niemand (?:heeft )?(?:\w+ ){0,3}(?:gereageerd|geantwoord|reageert)|(?:duurt|duurde) (?:veel )?te lang",
    ),
    approvals=(
        r"(?:we|wij|ik) (?:accepteren|goedkeuren|keuren|gaan akkoord|ga akkoord|zijn akkoord)\b|akkoord (?:van|met|voor) (?:ons|onze|mij|de)\b",
    ),
    missed=(
        r"(?:had|hadden) (?:\w+ ){0,6}(?:moeten|zullen)\b|te laat\b|zou (?:\w+ ){0,5}(?:klaar|binnen|verstuurd) zijn",
    ),
    urgent=(r"(?:dringend|spoed|urgent|zo snel mogelijk|onmiddellijk|direct)\b",),
)

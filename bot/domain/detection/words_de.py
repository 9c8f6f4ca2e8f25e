# ruff: noqa: E501  # tables of phrases read better unbroken
"""German: how it asks, wants, doubts and chats."""

from bot.domain.detection.words import Words

_WH = r"(?:was|wann|wo|wohin|woher|warum|weshalb|wieso|wer|wem|wen|wessen|wie|welche[rnms]?|wieviele?|worauf|woran|womit|wofur|inwiefern|inwieweit|bis wann|ab wann|seit wann)"
_AUX = r"(?:ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|kann|konnen|konnte|konnten|koennen|koennten|soll|sollen|sollte|sollten|darf|durfen|durften|muss|mussen|mussten|will|wollen|mochte|mochten|gibt|gab|gilt|liegt|liegen|steht|stehen|habt|seid|bist|wurdet|konnt|konntet|geht|kommt|kommen|lauft|reicht|passt|stimmt|lasst|lassen|benotigen|braucht|brauchen|startet|beginnt|befindet)"
_SUBJECT = r"(?:sie|ihr|wir|ich|er|es|man|der|die|das|den|dem|dies\w*|jemand|unsere?\w*|ihre?\w*|eure?\w*|eine?\w*|alle?s?|noch|schon|bereits|neuigkeiten|charge|los|lot|batch|bei ihnen|uns|mir|mit|hierzu|dazu|da|davon|etwas)\b"
_VERB = r"(?:senden|schicken|schick|sende|teilen|teil|bestatigen|bestatige|geben|gib|prufen|pruf|klaren|erklaren|erlautern|stellen|informieren|entfernen|loschen|stoppen|anhalten|halten|unterschreiben|unterzeichnen|gegenzeichnen|zuruckschicken|melden|nennen|rufen|liefern|ubersenden|zusenden|ubermitteln|hochladen|laden|nehmen|aktualisieren|andern|verschieben|einladen|sperren|beachten sie nicht|untersuchen|kummern|hinzufugen|fugen|benachrichtigen|verwenden|sorgen|bereiten|erstellen|planen|starten|sendet|schickt|teilt|bestatigt|pruft|klart|gebt|nennt|stellt|erklart|informiert|meldet|ubermittelt|aktualisiert|sagt|sagen|sag|lasst|ladet|setzt|nehmt|fugt|streicht|tragt|bucht|reserviert|ruft|erganzt|korrigiert|verschiebt|loscht|entfernt|sorgt|bringt|schreibt)"

_LAST_VERB = r"(?:\w*(?:schicken|senden|teilen|klaren|erlautern|bestatigen|prufen|laden|fugen|nehmen|entfernen|streichen|loschen|andern|passen|aktualisieren|verschieben|reservieren|buchen|nennen|sagen|geben|liefern|schalten|stellen|legen|schreiben|stornieren|korrigieren|bereiten|leiten|informieren|rufen|vereinbaren|organisieren|planen|ersetzen|erganzen|setzen|bringen))"

WORDS = Words(
    language="de",
    markers=(
        "der die das ist sind und wir sie ihr uns mit fur von den dem ein eine nicht auch bitte danke wann warum wie wer wo"
        " was haben hat konnen konnten wird werden zu auf bei noch schon zum zur im am bis guten morgen hallo vielen dank"
        " liebe nach aus einen einem gibt es ich mir mich welche charge oder aber dass wurde unsere unser ihre ihnen heute"
        " gestern habt ihr euch passt schones wochenende nur sehr keine kein leider zusammen"
    ),
    greetings=(
        r"(?:nur )?(?:mal )?(?:ne|eine|ganz|kurze) (?:\w+ )?(?:doofe|dumme|blode|kurze|kleine|schnelle) frage,\s*(?=\S)|(?:doofe|dumme|blode|kurze|kleine) frage,\s*(?=\S)|mal (?:ne|eine) (?:\w+ )?frage,\s*(?=\S)",
        r"(?:(?:nur|noch|ein|eine|zwei|drei|vier|funf|einige|ein paar|kurze|kleine|weitere) ){1,3}(?:fragen?|punkte?|dinge|sachen|themen|anliegen|bitten?)\b[^.?!:]{0,50}(?::| -+) +(?=\S)",
        r"(?:hallo|hi|guten (?:morgen|tag|abend)|moin|servus|gruss gott|liebe[rs]?|sehr geehrte[rs]?|hey|morgen)\b(?:[ ,]+(?:zusammen|alle|allerseits|team|in die runde|herr|frau|liebes team|damen und herren|kolleg\w+))?(?: (?!(?:wann|was|wie|wo|wer|warum|konnen|konnten|ist|sind|haben|hat|bitte|wir|ich|gibt)\b)[a-z]+)?\s*[,.!:-]+\s*",
        r"(?:vielen dank|danke(?: schon)?|besten dank|herzlichen dank)(?: (?:fur (?:die|das|den|ihre|deine|eure) \w+|\w+))?\s*[,.!;-]+\s*(?=\S)",
        r"(?:na|ach|tja|oh|gut|super|ok|okay|alles klar|verstanden|und|aber|ausserdem|zudem|noch (?:eine )?frage|kurze frage|eine frage|frage|dringend|wichtig|ja|nein|dann|also|leider)\b\s*[,.!:;-]+\s*(?=\S)",
        r"(?:und|aber|also|ausserdem|zudem) (?=\S)",
    ),
    noise=(
        r"(?:vielen|besten|herzlichen|tausend)? ?(?:dank|danke|merci|dankeschon)\b[^?]*",
        r"(?:ok|okay|passt|super|perfekt|prima|alles klar|klar|gut|sehr gut|gerne?|verstanden|notiert|erledigt|ja|nein|genau|stimmt|einverstanden|in ordnung|top|klasse|toll|bis (?:dann|bald|morgen|spater|gleich)|gern geschehen|kein problem|keine ursache|bitte|bitteschon|bitte sehr|tschuss|servus|moin|hallo|guten (?:morgen|tag|abend)|mahlzeit|gute besserung|willkommen|schade|wow|haha)\b(?: (?:danke|dank|zusammen|so|alle|team|vielen dank|schon|gemacht|machen wir|fur (?:mich|uns)|von uns|[a-z]+))?(?: [a-z]+)?",
        r"(?:schon(?:es|en|e)|gut(?:es|en|e)|frohe\w*|erholsame\w*) (?:wochenende|tag|abend|feierabend|woche|weihnachten|urlaub|ostern|neues|rutsch|feiertage?|reise|fahrt)\b[^?]*",
        r"(?:herzlichen gluckwunsch|gluckwunsch|alles gute|viel (?:erfolg|gluck|spass)|gute reise|gute arbeit|viele grusse|liebe grusse|beste grusse)\b[^?]*",
        r"(?:das |es )?(?:ist |war |klingt |hort sich |sieht )(?:sehr |wirklich |alles )?(?:gut|hilfreich|klar|super|prima|perfekt|toll|schon|in ordnung)\b[^?]*",
        r"(?:ich|wir) (?:melde|melden|kummere|kummern|schaue|schauen|gebe|geben|leite|leiten|werde|werden|prufe|prufen|klare|klaren|bin (?!mir nicht|unsicher|etwas|nicht sicher)|sind ab|schicke|schicken|sende|senden|nehme)\b[^?]*",
        r"(?:ich bin|wir sind)[a-z ]{0,20} (?:im urlaub|nicht im buro|abwesend|ausser haus)\b.*",
        r"(?:keine (?:fragen|weiteren fragen|einwande|anmerkungen)|(?:es )?(?:ist )?nicht (?:notig|notwendig|erforderlich))\b[^?]*",
        r"(?:anbei|im anhang)\b(?!.*\b(?:bitte|mit der bitte)\b)[^?]*",
    ),
    rhetorical=(
        r"(?:wer weiss|wer hatte das gedacht|wie geht(?:'s| es)(?: (?:dir|ihnen|euch|allen))?|na und|wirklich|echt|ist das nicht (?:toll|schon|super|wunderbar|klasse)|kaum zu glauben|wie schon|alles (?:gut|klar)|was soll'?s|oder|nicht wahr)\b[^?]{0,20}[?! .]*",
        r"(?:konnt ihr das glauben|ist das zu fassen|unglaublich)\b.*",
    ),
    courtesies=(
        r"(?:bitte )?(?:melden sie sich|meldet euch|kommen sie auf uns zu|zogern sie nicht|lassen sie (?:es )?uns wissen)[^.?!]{0,20}(?:bei|falls|wenn|ruckfragen|fragen)\b[^.?!]*",
        r"(?:bei|fur) (?:fragen|ruckfragen)\b[^.?!]*",
        r"bitte (?:beachten|nicht vergessen|entschuldig\w+|ignorier\w+|finden sie|um (?:verstandnis|entschuldigung))\b[^.?!]*",
        r"danke(?: schon)?,? dass\b[^.?!]*",
        r"(?:falls|wenn|sollten) (?:sie|ihr) (?:noch )?(?:fragen|etwas|weitere)\b[^.?!]*",
        r"keine ruckmeldung (?:notig|erforderlich)\b",
    ),
    small_talk=(
        r"(?:[a-z]*spiel|fussball|bundesliga|wetter|regen|regnet|schneit|sonne|wochenende|urlaub|mittagessen|mittag|kaffee|bier|film|geburtstag|witz|kantine|oktoberfest|konzert|kuchen|hochzeit|stau)\b",
    ),
    questions=(
        rf"^(?:und |aber |also )?{_WH}\b [^.]{{0,40}}?{_AUX}\b",
        rf"^{_WH} (?:sieht|steht|geht|lauft|viel|lange|weit|hoch|gross|oft|schnell|bald|wurde|konnte|macht|fehlt|passiert|ist)\b",
        rf"^{_AUX} {_SUBJECT}",
        r"^(?:gibt es|gibt's|hat sich|besteht|bestehen|liegen|liegt|ware es|ware das|war es)\b",
        r"(?:mich|uns) (?:wurde|wuerde)\b[^.?!]{0,20}\binteressier",
        r"(?:frage(?:n)? (?:mich|uns)|wuss?ten? (?:ich|wir) gern|wurden? (?:ich|wir) gerne? wissen|mochten? (?:ich|wir)? ?(?:gerne? )?wissen|wollte[n]? (?:ich|wir)? ?(?:mal |nur )?(?:fragen|wissen))\b",
        r"(?:nicht|un) ?(?:ganz |so |recht )?(?:klar|verstandlich|nachvollziehbar|ersichtlich),? (?:warum|wieso|weshalb|wie|wann|ob|wer|was|welche\w*|wo)\b",
        r"(?:verstehen?|wissen|weiss|sehen) (?:wir |ich )?(?:noch )?nicht,? (?:warum|wieso|weshalb|wie|wann|ob|wer|was|welche\w*|wo)\b",
        r"(?:eine |meine |unsere |kurze |noch eine )frage (?:zu|zum|zur|ist|ware|bezuglich|wegen)\b",
        r"(?:gibt es|gibt's) (?:schon |bereits |hier |dazu )*(?:neuigkeiten|ein update|updates|etwas neues|was neues|infos?|einen stand|ergebnisse)\b",
        r"(?:fragt|fragte|fragten|fragen sich|mochte wissen|will wissen|wollen wissen|mochten wissen|nachgefragt|fragt sich)\b[^.?!]{0,30}\b(?:ob|wann|wie|warum|wieso|wer|was|welche\w*|wo|bis)\b",
        r"(?:(?:wollte|mochte|muss) )?(?:nochmal |noch einmal |kurz |hier )*(?:nachhaken|nachfragen) (?:wegen|zu|zum|zur|bezuglich|ob|wann|wie)\b|(?:kurze |freundliche |kleine )*erinnerung (?:an|bezuglich|wegen) (?!morgen|unser treffen)(?=[^.?!]*\w{5})",
        r"^(?:(?:ab |bis |seit )?wann|wo|warum|wieso|weshalb|wohin|woher|womit|worauf|welche\w* \w+) (?!(?:ihr|sie|wir|ich|man|es|der|die|das)\b)\w+ (?:ihr|sie|wir|ich|man|es|der|die|das)\b",
        r"(?:stand|status|update) (?:zu|von|der|des|bei|zum|zur)\b[^.?!]*$",
    ),
    requests=(
        r"(?:mochte[n]?|will|wollen|wunscht|wunschen|verlangt|braucht|brauchen|benotigt|bittet|bitten|fragt|hatte gern\w*|hatten gern\w*) (?:\w+ ){0,2}?(?:wissen|sehen|haben|um|nach|die|den|das|eine?n?|ob|unsere?|ihre?)\b",
        r"bitte\b(?! ?(?:sehr|schon|$|[.!]))|^(?!.*\b(?:gerne?|danke|problem|ja|nein)\b)[^.?!]{8,90} bitte[ .!]*$",
        r"(?:konnten|konnen|konntet|konnt|konntest|kannst|koennten|koennen|koenntet|wurden|wurdet|wurdest|wurde|kann|konnte|mogen|mochten|wollen) (?:sie|ihr|du|jemand|uns|mir|man|uns (?:bitte )?jemand|das team)\b(?! (?:sich )?(?:vorstellen|glauben))",
        r"(?:konnen|konnten|kann|konnte|durfen|durften|sollen|sollten|wollen) (?:wir|ich)\b",
        r"(?:wir|ich|unser \w+|unsere \w+|der kunde|die behorde) (?:\w+ )?(?:benotige[nt]?|brauche[nt]?|brauchten|brauchen|bendtigen|bitte[nt]?|bitten|erwarten|hatten? (?:gerne?|noch)|mochten?(?! (?:uns|mich)? ?(?:bedanken|mitteilen|informieren))|wunschen|ersuchen|warten|warte|fordern|bestehen|waren? (?:ihnen |euch |dir )?(?:dankbar|verbunden)|freuen? (?:uns|mich) (?:auf|uber) (?!die (?:zusammenarbeit)))\b",
        r"(?:benotigen|brauchen|hatten|brauchten|mochten) wir\b|^(?:brauchte|brauchten|benotige|benotigen|brauche|hatte gern|hatten gern)\b",
        r"(?:ware|waren) (?:\w+ )?(?:dankbar|schon|hilfreich|gut|super|nett|toll|moglich|prima|wunschenswert)\b",
        r"(?:um|mit der bitte um|wir bitten um|erbitten) (?:\w+ ){0,2}(?:zusendung|ubersendung|ruckmeldung|bestatigung|prufung|freigabe|klarung|stellungnahme|ubermittlung|information|unterschrift|gegenzeichnung|antwort|auskunft)\b",
        r"(?:lassen sie|lasst|lass|geben sie|gebt|gib) (?:uns|mir) (?:\w+ ){0,3}(?:wissen|bescheid|ruckmeldung)",
        r"(?:teilen|teilt|teile|senden|sendet|schicken|schickt|schick|nennen|geben|bestatigen|erklaren|prufen|klaren|informieren|ubermitteln|rufen|stellen|liefern|entfernen|stoppen|aktualisieren) sie\b",
        r"^(?:schickt|sendet|gebt|prueft|pruft|klart|meldet|schick|gib|sag|sagt|ruft|benotigt werden|benotigt)\b",
        r"(?:dringend|schnellstmoglich|umgehend|baldmoglichst) (?:benotigt|gebraucht|erforderlich)\b",
        r"(?:zur|zu ihrer) (?:unterschrift|prufung|freigabe|kommentierung|gegenzeichnung)\b",
        r"(?:wir|ich) (?:sind|bin) (?:an|auf) (?:\w+ )?(?:angebot|antwort|ruckmeldung)\b",
    ),
    instructions=(
        r"bitte (?:\w+ ){0,6}?(?:entfernen|loschen|stoppen|anhalten|sperren|stornieren|verwenden|andern|aus dem kanal|hinzufugen)\b",
    ),
    missing=(
        r"(?:haben|hatten|wurde|wurden|habe) (?:wir |ich |von uns |mit uns )?(?:so )?(?:nie|niemals|nicht) (?:so )?(?:freigegeben|genehmigt|zugestimmt|vereinbart|abgestimmt|abgesprochen|informiert|gefragt|erfahren)\b",
        r"(?:finde|finden|sehe|sehen) (?:ich |wir )?(?:den|die|das|leider|keine?\w*|ihre\w*|eure\w*)\b[^.?!]{0,50}\b(?:nicht|nirgends|kein\w*)\b",
        r"(?:fehlt|fehlen|vermissen|vermisse|ausstehend|steht (?:noch )?aus|stehen (?:noch )?aus|offen ist noch|uberfallig|liegt uns (?:noch )?nicht vor|liegen uns (?:noch )?nicht vor)\b",
        r"(?:noch|bisher|bislang|leider) (?:immer )?(?:noch )?(?:kein\w*|nicht|nichts)\b[^.?!]{0,60}\b(?:erhalten|bekommen|angekommen|eingegangen|gekommen|da|gesehen|gehort|vorliegen|geliefert|beantwortet)\b",
        r"(?:warten|warte) (?:noch |immer noch |weiterhin |dringend |schon )*auf\b",
    ),
    awaited=(
        r"(?:ware[n]?|kame[n]?) (?:uns |mir |hier |fur uns )?(?:sehr |hoch |herzlich |jederzeit )?(?:willkommen|gelegen|recht|eine (?:grosse |echte )?(?:hilfe|erleichterung))\b|wurden? (?:(?:uns|mir|unserem?r? [\w-]+) )?(?:sehr |viel |enorm |ungemein )?(?:weiterhelfen|helfen)\b",
        r"hatten? [^.?!]{3,90}\bgerne?\b(?! (?:gemacht|geholfen))",
        r"auf (?:ihre\w* |eure\w* )?(?:sie|euch|hilfe|unterstutzung|team) (?:an|bei|fur)\w*\b(?=[^.?!]*\bangewiesen)|(?:zahlen|zahle|verlassen uns|verlasse mich) (?:\w+ )?auf (?:sie|euch|ihr \w+|euer \w+)(?= bei| fur|, (?:um|dass|damit|wenn)\b)",
        r"(?:erwartet|wunscht sich|hofft auf|wartet (?:noch |weiter |seit \w+ )?auf) (?:von (?:ihnen|euch)|ihre[nrms]?\b|eure[nrms]?\b)|(?:wunscht|wunschen|wunsche) (?:sich|uns|mir) (?:von (?:ihnen|euch)|eine?n?|ihre\w*)\b(?! (?:schon|gut|erfolg))",
        r"(?:soll|sollen|sollte|sollten|muss|mussen|musste|mussten|gehort|gehoren)\b(?! (?:wir|ich)\b)(?![^.?!]*\b(?:von uns|wir|bei uns|unsererseits)\b)[^.?!]{1,80}\b(?:ersetzt|korrigiert|berichtigt|geandert|angepasst|erganzt|zuruck\w+t|verpackt|beschriftet|gekennzeichnet|aufgefuhrt|gestrichen|entfernt|ausgetauscht|gutgeschrieben|aufgenommen|beigelegt|getrennt|gesperrt|ubersetzt|nachgereicht|uberarbeitet|hinzugefugt|umgepackt|aufbewahrt)(?: werden)?\b|(?:ist|sind) (?:noch |daher )?zu (?:korrigieren|berichtigen|erganzen|ersetzen|andern|streichen|verwenden)\b",
        r"(?:schuldet|schulden|schuldig)\b[^.?!]{0,30}\b(?:uns|mir)\b|(?:uns|mir) (?:noch )?(?:schuldig|versprochen)\b|ihr schuldet|(?:sie sind|ihr seid) (?:jetzt |nun )?(?:dran|am zug)\b|ball liegt (?:nun |jetzt )?bei (?:ihnen|euch)",
        r"(?:mich|uns|unsere?n? [\w-]+) (?:interessiert|interessieren|wurde interessieren)\b|(?:interessiert|interessieren) (?:mich|uns|unsere?n?)\b|(?:mussen|mussten|musste|sollten) (?:wir|ich|unsere? [\w-]+) (?:\w+ ){0,4}(?:wissen|kennen|erfahren)\b|(?:ich|wir) suchen? (?:noch |gerade |immer noch )?(?:den|die|das|nach)\b",
        r"(?:^|(?<=, ))(?:dann |also |so )?(?:legen|packen|halten|streichen|nehmen|reservieren|setzen|fugen|listen|zeigen|lassen|planen|buchen|bringen|notieren|verwenden|achten|sorgen|verschieben|korrigieren|erganzen|ersetzen|andern|melden|kummern|tragen) sie\b|^(?:legt|packt|streicht|nehmt|reserviert|plant|bucht|zeigt|nennt|erklart|tragt|korrigiert|andert|ersetzt|haltet) (?:uns|mir|die|den|das|eine?n?|ihn|woche|kw)\b",
        r"^(?:nur |noch )?[\w-]+ bitte[ .!]*$",
    ),
    doubts=(
        r"(?:nicht|kaum) (?:ganz )?schlau\b|(?:kommt|kommen|erscheint|erscheinen|scheint|scheinen) (?:mir|uns)\b|(?:wirkt|wirken|scheint|scheinen) (?:\w+ ){0,4}?(?:etwas|recht|ziemlich|sehr|eher|ein bisschen|ein wenig)\b|(?:hatte|hatten|habe|haben) (?:\w+ ){0,2}?(?:eigentlich )?(?:mit|auf) [^.?!]{2,60}(?:gerechnet|gehofft)|(?:hatte|hatten) (?:ich |wir )?(?:\w+ )?(?:gedacht|erwartet|vermutet)\b|(?:vermute|nehme an|nehmen an|gehe davon aus|gehen davon aus|vermuten)\b|\b(?:wohl|angeblich|anscheinend)\b|steht (?:\w+ ){0,3}?noch (?:der|die|das) alte\b|(?:etwas|ein bisschen|ein wenig|recht|ziemlich) (?:hoch|niedrig|lang|kurz|knapp|teuer|viel|wenig|spat|dunn)\b",
        r"(?:nicht|un) ?(?:ganz |so |recht |wirklich |vollig )?(?:sicher|klar|nachvollziehbar|verstandlich|schlussig|plausibel)\b",
        r"(?:verstehe|verstehen|sehe|sehen|finde|finden|konnen|kann)\b[^.?!]{0,40}\bnicht\b",
        r"(?:seltsam|merkwurdig|komisch|ungewohnlich|widerspruchlich|verwirrend|auffallig|zu hoch|zu niedrig|stimmt nicht|stimmen nicht|passt nicht|passen nicht|fragwurdig|etwas hoch|etwas niedrig)\b",
        r"(?:wundere|wundern|bin|sind) (?:mich|uns|etwas|ein wenig|ein bisschen)? ?(?:verwirrt|uberrascht|unsicher|besorgt|uber)\b",
        r"(?:dachte|dachten|ging davon aus|gingen davon aus)\b",
    ),
    generic=(
        r"(?:bitte |konnen sie |konnten sie |konntet ihr |kannst du )*(?:um )?(?:kurze |schnelle |ihre |eine )*(?:ruckmeldung|bestatigung|info|antwort|klarung|prufung|stellungnahme|bescheid|helfen|klaren|prufen|bestatigen|melden|anrufen|geben sie uns bescheid|uns helfen|rufen sie (?:mich|uns) (?:bitte )?an)\b(?: (?:bis|so|schnell|wie|moglich|bitte|dazu|hierzu|dies|das|uns|kurz|morgen|heute|montag|dienstag|mittwoch|donnerstag|freitag|zum|ende|der|woche|geben|an|mich))*",
        r"(?:(?:wenn|falls) (?:ja|nicht)(?: da)?,? )?bitte (?:\w+ ){0,2}(?:schicken|weiterleiten|zusenden|senden|teilen|hochladen|einstellen|her damit)[ :)]*",
        r"(?:was meinen sie|was denkt ihr|wie sehen sie das|wie seht ihr das|was meint (?:ihr|eure? \w+)|ist das (?:so )?(?:richtig|korrekt|moglich|ok|okay|in ordnung|machbar)|geht das|passt das|warum|wann|oder)(?: [a-z]+)?",
        r"(?:wir|ich) (?:benotigen|brauchen|brauche|benotige) (?:es|das|dies|sie|diese|die (?:antwort|info|information)|eine antwort)\b[^?]{0,50}",
        r"(?:wir|ich) (?:haben|habe|hatte|hatten) (?:noch )?(?:eine|zwei|drei|einige|ein paar|folgende|mehrere)? ?(?:kurze |weitere |offene )*(?:fragen?|punkte?|bitten?)",
        r"(?:zwei|drei|vier|einige|folgende|noch|ein paar|weitere|unsere|offene) (?:kurze |weitere |offene )*(?:fragen?|punkte?|dinge|themen)",
        r"(?:bis (?!wann)|heute|morgen|schnellstmoglich|sobald)\b[a-z0-9 ,.:]{0,30}(?:bitte)?",
        r"(?:wir )?freuen uns auf (?:ihre|eure) (?:antwort|ruckmeldung)",
        r"vielen dank im voraus.*",
    ),
    anaphora=(
        r"(?:senden|schicken|schick|teilen|prufen|klaren|bestatigen|benotigen|brauchen|zusenden) (?:sie )?(?:uns )?(?:es|das|dies|diese|sie)\b(?! [a-z]*(?:protokoll|bericht))",
        r"(?:es|das|dies) (?:uns )?(?:bitte )?(?:zusenden|schicken|senden|prufen|klaren|bestatigen)",
    ),
    conjunctions=("und", "sowie", "und auch", "aber"),
    joined=(
        r"(?:auch |dann |falls ja,? |wenn ja,? )?(?:um|fur|mit|bei|in|ab|bis|an|auf|zu|von|nach|unter|seit|durch) (?:wie|welche[rnms]?|wann|wen|wem|was)\b",
        r"(?:falls|wenn) (?:ja|nein),? ",
        rf"(?:auch |dann |ausserdem )?(?:{_WH}|ob)\b",
        rf"(?:auch |dann )?{_AUX} {_SUBJECT}",
        r"(?:auch |dann )?[a-z]{3,}(?:t|en|et) (?:es|sie|ihr|wir|er|man|der|die|das|euch|ihnen|dir|euer|eure|unser|unsere|noch|dann|sich)\b(?=[^.!]*\?)",
    ),
    joined_acts=(
        rf"(?:auch |bitte |dann |uns (?:bitte )?)*{_VERB}(?: sie)?\b (?!zuruck|sie (?:es|das|ihn|sie|uns ihre))",
        r"bitte\b",
    ),
    chained=rf"\b{_LAST_VERB}(,? und )(?!(?:(?:uns|mir|es|sie|ihn|kurz|bitte|wieder|neu|erneut|nochmals?|an|zu|dann|unterschrieben|das) )*\w+[ .?!]*$)(?=[^.?!]*\b{_LAST_VERB}[ .?!]*$)",
    lists=(
        r"(?:fragen?|punkte?|themen|folgende\w*|benotigen|brauchen|fehlen|offen\w*|ausstehend\w*|bitte)\b",
    ),
    chasers=(
        r"(?:gibt es |gibt's )?(?:schon |hier |dazu |hierzu )*(?:neuigkeiten|etwas neues|was neues|ein update|news)(?: (?:dazu|hierzu|hier|schon|bereits))*\s*[?.!]*$",
        r"(?:gleiche|dieselbe|selbe) frage\b.*",
        r"(?:freundliche |kurze |kleine |nochmalige )*erinnerung\b(?: (?:an|bitte|hieran|daran|die|frage|meine|obige))*\s*[.!]*$",
        r"(?:ich|wir) (?:warte|warten) (?:noch |immer noch )*(?:auf (?:eine |die |ihre )?(?:antwort|ruckmeldung))?\s*[.!]*$",
        r"(?:wollte |mochte )?(?:hier |nochmal |noch einmal )*(?:nachhaken|nachfragen)\s*[.!]*$",
        r"(?:ist )?(?:jemand|irgendjemand|irgendwer) (?:da|hier)\s*[?!.]*$",
        r"(?:bis )?wann (?:konnen|durfen|kann|darf) (?:wir|ich) (?:mit )?(?:einer |eine |ihrer |ihre )?(?:antwort|ruckmeldung) (?:rechnen|erwarten|bekommen|erhalten)\s*[?.!]*$",
        r"(?:konnten|konnen|wurden) sie (?:(?:uns|mir|sich|bitte|hierzu|dazu|hierauf|eine) )*(?:(?:antwort|ruckmeldung) geben|antworten|melden|zuruckmelden)\s*[?.!]*$",
        r"(?:immer )?noch keine (?:antwort|ruckmeldung)\s*[.!?]*$",
    ),
    complaints=(
        r"(?:zah|schleppend|unprofessionell|enttauschend|ermudend|lastig)\b(?! (?:flussig|viskos))|(?:mails?|anrufe?|nachrichten|anfragen)\b[^.?!]{0,30}\b(?:gar nichts|nichts zuruck|keine antwort\w*|unbeantwortet)|keine antwort mehr|(?:geht|ging) (?:niemand|keiner|nie jemand) (?:ans|ran)|(?:dritte|zweite|vierte) (?:erinnerung|mahnung|nachfrage)|voller fehler|lasst (?:sehr )?zu wunschen|hangen gelassen|im stich|vertrostet|kunden? zweiter klasse",
        r"so geht (?:das|es) nicht|(?:nicht|schlecht) (?:\w+ )?(?:informiert|eingebunden|betreut)\b|(?:auf )?(?:unsere|meine) (?:\w+ )?(?:mails?|anfragen?|nachrichten)\b[^.?!]{0,30}\bkeine? (?:antwort|reaktion|ruckmeldung)",
        r"(?:unzufrieden|enttauscht|verargert|inakzeptabel|nicht (?:mehr )?(?:so )?(?:zufrieden|akzeptabel|glucklich|hinnehmbar|tragbar)|frustrier\w*|argerlich)\b",
        r"(?:niemand|keiner) (?:hat )?(?:\w+ ){0,5}(?:geantwortet|gemeldet|reagiert|antwortet|reagiert)",
        r"(?:zum (?:dritten|vierten|zweiten|wiederholten) mal|schon wieder (?:zu spat|verspatet)|dauert (?:viel )?zu lange|viel zu lange?|zu langsam)\b",
    ),
    approvals=(
        r"(?:wir|ich) (?:akzeptieren|genehmigen|stimmen|stimme|genehmige|akzeptiere|sind einverstanden|geben (?:hiermit )?frei)\b",
        r"(?:genehmigt|freigegeben|einverstanden|in ordnung) (?:von|fur|aus|mit) (?:uns|unserer|mir|meiner|der)",
        r"(?:bitte )?(?:fahren sie|fahrt) (?:so |damit |bitte )*fort|bitte (?:so )?(?:fortfahren|umsetzen)",
        r"wir (?:sind )?stimmen [^.?!,]{0,40} zu\b",
        r"(?:konnen|konnt) (?:sie |ihr )?(?:so )?(?:fortfahren|weitermachen|umsetzen)\b(?!.*\?)",
    ),
    missed=(
        r"(?:sollte[n]?|hatte[n]?) (?:\w+ ){0,8}(?:vorliegen|da sein|fertig sein|kommen|fallig|geliefert|erhalten)\b",
        r"(?:war|waren) (?:\w+ ){0,5}(?:fallig|zugesagt|versprochen|geplant)\b",
        r"(?:uberfallig|termin verpasst|verspatet)\b",
    ),
    urgent=(
        r"(?:dringend|eilt|eilig|sofort|umgehend|schnellstmoglich|so schnell wie moglich|hochste prioritat|unverzuglich)\b",
    ),
)

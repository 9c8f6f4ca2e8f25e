# ruff: noqa: E501  # tables of phrases read better unbroken
"""Italian: how it asks, wants, doubts and chats."""

from bot.domain.detection.words import Words

_WH = r"(?:quando|perche|come mai|come (?=procede|va|sta|mai|si|possiamo|avete|procedono|pensate|gestite|viene|intendete)|quant[oiae]|dove|dov'e|chi|quale|quali|qual e|cosa|che cosa|che (?=data|tipo|solvente|temperatura|versione|impatto|ora|succede)|entro quando|da quando|fino a quando|a che|a chi|in che)"

WORDS = Words(
    language="it",
    markers=(
        "il lo la gli le un una di del della dei delle e che per con non si ci vi nel nella sul sulla sono siamo abbiamo avete"
        " grazie ciao buongiorno quando perche come dove quale quali quanto potete potreste possiamo nostro nostra vostro anche"
        " piu lotto stato entro prego gentilmente a tutti buon perfetto mille pero ma se dal alla al ieri oggi domani sospettiamo"
    ),
    greetings=(
        r"(?:(?:una|due|tre|quattro|alcune|altre?) ){1,2}(?:domand[ae]|cos[ae]|punt[io]|richieste?)\b[^.?!:]{0,50}(?::| -+) +(?=\S)",
        r"(?:ciao|buongiorno|buonasera|buon pomeriggio|salve|gentil[ei]|car[oaie]|egregi[oa]?)\b(?:[ ,]+(?:a tutti|tutti|team|colleghi|dottor\w*|signor\w*))?(?: (?!(?:potreste|potete|quando|come|dove|avete|ci|abbiamo|possiamo|vorrei)\b)[a-z]+)?\s*[,.!:-]+\s*",
        r"(?:molte |mille |tante )?grazie(?: (?:mille|tante|a tutti|per (?:la|il|le|i|l'|tutto)\s?\w*(?: \w+)?|ancora))?\s*[,.!;-]+\s*(?=\S)",
        r"(?:perfetto|ok|va bene|d'accordo|bene|capito|ricevuto|e|ma|inoltre|anche|poi|una domanda|domanda|urgente|si|no|infine)\b\s*[,.!:;-]+\s*(?=\S)",
        r"(?:e|ma|inoltre) (?=\S)",
    ),
    noise=(
        r"(?:molte |mille |tante |ok |perfetto |va bene )*grazie\b[^?]*",
        r"(?:ok|va bene|d'accordo|perfetto|ottimo|bene|benissimo|capito|ricevuto|chiaro|tutto chiaro|si|no|certo|certamente|esatto|giusto|prego|di niente|figurati|nessun problema|ciao|buongiorno|buonasera|buonanotte|salve|complimenti|congratulazioni|auguri|benvenut[oaie]|a (?:presto|domani|dopo|lunedi)|arrivederci|fantastico|eccellente|concordo|scusate|scusa|magari|bravi|bravissimi|haha)\b(?: (?:grazie|a tutti|mille|per (?:me|noi)|cosi|allora|anche|perfetto|[a-z]+))?(?: [a-z]+)?",
        r"(?:buon[oa]?|felic[ei]|tanti) (?:fine settimana|weekend|week-end|giornata|serata|pomeriggio|lavoro|natale|anno|vacanze|feste|pasqua|compleanno|viaggio|auguri|notte|appetito)\b[^?]*",
        r"(?:vi |ti |le |lo |la |ve lo |ci )?(?:faccio sapere|facciamo sapere|aggiorno|aggiorniamo|invio domani|manderemo|invieremo|invieremo|controllo|controlliamo|verifico|verifichiamo|confermo|confermiamo|inoltro|giro|sono (?:fuori|in ferie)|siamo (?:fuori|d'accordo))\b[^?]*",
        r"(?:fuori ufficio|risposta automatica)\b.*",
        r"(?:nessuna|non (?:ho|abbiamo|ci sono)) (?:altre |ulteriori )?(?:domand[ae]|osservazion\w+|commenti|obiezion\w+)\b[^?]*",
        r"(?:in allegato|allego|alleghiamo|vi allego)\b(?!.*\b(?:prego|potreste|firm\w+|cortesemente)\b)[^?]*",
    ),
    rhetorical=(
        r"(?:come (?:va|stai|state|sta)|tutto bene|chi lo sa|chissa|chi l'avrebbe (?:mai )?detto|davvero|sul serio|che ne so|non e (?:fantastico|bello|meraviglioso)|no|vero|ci credete)\b[^?]{0,15}[? !.]*",
    ),
    courtesies=(
        r"(?:non esit\w+|per (?:qualsiasi|qualunque|ogni|eventuali) (?:domand\w+|dubbi\w*|chiariment\w+|cosa)|se avete (?:altre |ulteriori |delle )?(?:domande|dubbi)|resto a disposizione|restiamo a disposizione|non preoccupatevi)\b[^.?!]*",
        r"(?:non (?:serve|e necessario|occorre|c'e bisogno))\b[^.?!]*",
        r"grazie (?:mille )?per (?:la|il|le|i|aver|l'|tutto|averci)\s?[^.?!]*",
    ),
    small_talk=(
        r"(?:partita|calcio|serie a|champions|tempo (?:fa|brutto|bello)|pioggia|piove|sole|vacanze|pranzo|cena|caffe|birra|film|compleanno|battuta|pizza|fine settimana|mare|concerto)\b",
    ),
    questions=(
        rf"^{_WH}\b(?!,)",
        r"^(?:avete|potete|potreste|puoi|possiamo|sarebbe possibile|e possibile|c'e|ci sono|e (?:gia|stato|stata|vero|prevista?)|sono (?:gia|stati|state)|il \w+ e (?:gia )?stato|esiste|qualche (?:novita|notizia|aggiornamento)|novita)\b[^.!]*\?",
        r"(?:vorrei|vorremmo|volevo|volevamo|mi piacerebbe|ci piacerebbe|avrei bisogno di|desidereremmo) (?:sapere|chiedere|capire|conoscere)\b",
        r"non (?:ci |mi )?(?:e |risulta |e ancora )?(?:del tutto |molto |ben )?(?:chiar\w+|capi\w+|sappiamo|so|comprend\w+|vedo|vediamo)[^.?!]{0,12}\b(?:perche|quando|come|quale|chi|se|cosa|dove|quanto)\b",
        r"(?:una|la mia|la nostra|un'altra) (?:domanda|richiesta) (?:su|sul|sulla|e|riguardo|:)",
        r"^(?:stato|status|aggiornamento|aggiornamenti|novita|notizie) (?:del|della|di|su|sul|sulla)\b",
        r"(?:mi|ci) (?:chiedo|chiediamo|chiedevo|chiedevamo|domando|domandiamo)\b",
        r"(?:qualche|ci sono|avete) (?:novita|notizi\w+|aggiornament\w+) (?:su|sul|sulla|del|della|per|riguardo)\b",
    ),
    requests=(
        r"(?:vuole|vogliono|vorrebbe|vorrebbero|chiede|chiedono|desidera|desiderano|necessita|ha bisogno|hanno bisogno) (?:di|sapere|vedere|ricevere|conoscere|capire|che|se|un|una|il|la|i|gli|le|l'|quando|come|perche|quale|d'|del)\b",
        r"(?:per favore|per piacere|per cortesia|cortesemente|gentilmente|si prega|vi prego|la prego|vi preghiamo|preghiamo|vi chied\w+|vi pregherei|siete pregati|vi sarei grat\w+|saremmo grati|vi saremmo grati|prego (?:inviare|confermare|verificare|voler|di))\b",
        r"(?:mi |ci |ce lo |ce la )?(?:potreste|potresti|potrebbe|potete|puoi|puo|potrebbero|sapreste|riuscite a|riuscireste a|vi dispiacerebbe)(?: (?:per favore|gentilmente|cortesemente|qualcuno))* [a-z]+",
        r"(?:possiamo|potremmo|posso|potrei) (?:spostare|cambiare|avere|ricevere|vedere|fissare|parlare|ottenere|contare|rimandare|anticipare|sentirci|incontrarci|fare)\b",
        r"(?:abbiamo|ho|avremmo|avrei|ha) (?:urgente |urgentemente |assolutamente |ancora )?bisogno (?:di|del|dell\w*|della|dei|urgente)\b",
        r"^serv(?:e|ono|irebbe|irebbero)\b|(?:saremmo|sarei|sono|siamo) curios\w+ di\b|(?:ci|mi) (?:serv(?:e|ono|irebbe|irebbero)|occorr\w+|necessit\w+|manca\w*)\b",
        r"(?:necessitiamo|richiediamo|chiediamo|attendiamo|aspettiamo|siamo in attesa|restiamo in attesa|sono in attesa|vorremmo (?!ringrazi|inform)|vorrei (?!ringrazi|inform)|desideriamo (?!ringrazi|inform)|esigiamo|gradiremmo)\b",
        r"^(?:e |poi |per favore,? )?(?:inviate|mandate|inviateci|mandateci|confermate|confermateci|indicate|indicateci|spiegate\w*|fornite\w*|verificate|firmate|rimuovete|eliminate|fermate|bloccate|informate\w*|diteci|ditemi|chiarite\w*|chiamate\w*|chiamatemi|aggiornate\w*|aggiungete|preparate|organizzate|trasmettete\w*|controllate|rispondete|restituite|correggete|condividete|fateci|fatemi|annullate|spostate)\b|(?:fateci|fatemi|teneteci|tenetemi) (?:sapere|avere|aggiornat\w+|informat\w+)",
        r"per (?:la )?(?:vostra )?(?:firma|approvazione|revisione|commenti)\b",
        r"(?:sarebbe|sarebbero) (?:\w+ )?(?:utile|utili|ideale|possibile|opportuno|bello|gradit\w+|meglio)\b",
    ),
    instructions=(
        r"(?:per favore,? |si prega di |vi preghiamo di )?(?:rimuov\w+|eliminat\w+|eliminare|fermat\w+|fermare|bloccat\w+|bloccare|annullat\w+|annullare|non (?:spedite|inviate|rilasciate|usate|avviate)|aggiungete|sospende\w*) \w+",
    ),
    missing=(
        r"non (?:abbiamo|ho|ci e|ci sono|e) (?:ancora |mai |piu )?(?:ricevut\w+|vist\w+|avut\w+|arrivat\w+|pervenut\w+|stat\w+ inviat\w+)",
        r"(?:manca|mancano|mancante|non (?:risulta|e) (?:allegat\w+|firmat\w+|presente))\b",
        r"(?:ancora|tuttora) (?:in attesa|niente|nessun\w*|nulla)\b",
    ),
    awaited=(
        r"(?:sarebbe|sarebbero) (?:molto |piu che )?(?:benvenut[oaie]|gradit[oaie]|di (?:grande |molto )?aiuto|prezios[oaie])\b|(?:ci|mi|gli|le) (?:aiuterebbe|farebbe comodo|tornerebbe utile|faciliterebbe|piacerebbe (?:avere|ricevere|sapere|vedere|capire))\b",
        r"(?:contiamo|conto|conta|confidiamo) (?:su di voi|su voi|sul vostro \w+|sulla vostra \w+|che)\b(?= (?:per|vi|ci|la|il|lo|venga)|,)|(?:ci aspettiamo|mi aspetto|si aspetta|si aspettano) (?:da (?:voi|parte vostra)|un piano|una risposta|una spiegazione|che|il vostro|la vostra)\b",
        r"(?:deve|devono|dovrebbe|dovrebbero|va|vanno|andrebbe|andrebbero) (?:\w+ )?(?:essere )?(?:sostituit|corrett|modificat|adattat|aggiunt|rimoss|restituit|rispedit|imballat|etichettat|indicat|eliminat|rimborsat|firmat|tradott|usat|utilizzat|conservat|cambiat|aggiornat|tolt)[oaie]\b(?! da (?:noi|nostr))|^da (?:correggere|modificare|sostituire|completare|firmare)\b",
        r"(?:ci|mi) (?:dovete|deve ancora|dovete ancora)\b|(?:resta|restano|rimane|rimangono|e rimast[oa]) (?:ancora )?(?:in bianco|vuot[oaie]|apert[oaie]|da (?:firmare|ricevere|compilare))\b|promess[oaie]\b[^.?!]{0,50}\b(?:non|ancora|mai)\b|(?:siamo|sono) (?:ancora )?(?:senza|privi di) (?:il|la|lo|i|le|un|l')",
        r"(?:cerco|cerchiamo|sto cercando) (?:ancora )?(?:il|la|lo|i|le|gli|l'|vostr\w+)|\brichied(?:o|iamo|e)\b|(?:tocca a voi|a voi la palla|la palla passa a voi)\b|(?:dobbiamo|devo|dovremmo) (?:sapere|conoscere|capire|ricevere)\b",
        r"(?:nostr[oaie]|mi[oa]) [^.?!,]{2,40}? (?:vuole|vogliono|esige|chiede|chiedono|aspetta|aspettano|desidera|vorrebbe|gradirebbe|pretende)\b(?! (?:ringrazi|salut|congrat|inform)\w+)",
        r"(?:^|(?<=, ))(?:allora |quindi )?(?:riservate|riservateci|tenete|teneteci|mettete|segnate|includete|cambiate|sostituite|usate|prenotate|lasciate|elencate|mostrateci|evitate|portate)\b(?= (?:il|la|lo|i|le|gli|l'|un|una|la settimana|nota|di|ci|anche)\b)",
    ),
    doubts=(
        r"(?:mi|ci) (?:sembra\w*|par(?:e|eva|evano|ono))\b|(?:chissa|immagino|immaginiamo|suppongo|supponiamo|forse)\b|^(?:mah|boh|beh)\b|un po' (?:alt|bass|lung|cort|car|tard)\w*",
        r"non (?:mi |ci |la |lo |li |le )?(?:sono|siamo|e|mi e|ci e|capisco|capiamo|vedo|vediamo|trovo|troviamo|torna\w*|quadra\w*|riesco|riusciamo|si apre|coincid\w+)\b",
        r"(?:stran[oaie]|confus[oaie]|incoerent\w+|anomal\w+|sorpres[oaie]|preoccupat[oaie]|troppo (?:alt|bass|lung)\w+)\b",
        r"(?:pensavo|pensavamo|credevo|credevamo)\b",
    ),
    generic=(
        r"(?:riuscite|ce la fate|si puo fare|e fattibile|chi (?:puo|mi puo) aiutar\w+)(?: [a-z]+){0,3}",
        r"(?:per favore |potreste |potete |si prega di |vi preghiamo di |ci |mi |gentilmente |cortesemente |vi chiediamo di )*(?:confermare|confermarci|chiarire|chiarirci|aiutare|aiutarci|aiutarmi|verificare|rispondere|far(?:ci|mi) sapere|fateci sapere|controllare|commentare|chiamare|chiamarmi|chiamatemi|indicare|indicarci|spiegare|spiegarci|spiegarlo|indagare|un (?:vostro )?riscontro|vostro riscontro|una (?:vostra )?risposta|un cenno)\b(?: (?:per favore|presto|appena possibile|il prima possibile|oggi|domani|entro|lunedi|martedi|mercoledi|giovedi|venerdi|questo|cio|la|il|in|merito|se|e|possibile|questi|punti|seguenti|urgentemente|grazie|quanto|prima))*",
        r"(?:cosa ne pensate|che ne pensate|e (?:corretto|possibile|normale|giusto|vero)|va bene|vi va bene|siete d'accordo|perche|quando|giusto|corretto)(?: [a-z]+)?",
        r"(?:ne|lo|la|li|le) (?:abbiamo|ho|avremmo) bisogno(?: [a-z0-9]+){0,8}",
        r"(?:ho|abbiamo|avrei|avremmo) (?:una|un|due|tre|alcune|alcuni|qualche|le seguenti|diverse) (?:domand[ae]|dubbi\w*|punt[oi]|richiest[ae]|cose)(?: [a-z]+)?",
        r"(?:due|tre|alcune|qualche|varie) (?:domand[ae]|cose|punti|richieste)",
        r"(?:entro|oggi|domani|prima di|appena possibile|il prima possibile)\b[a-z0-9 ,]{0,30}(?:per favore)?",
        r"(?:resto|restiamo|rimaniamo) in attesa(?: di un (?:vostro )?(?:riscontro|cenno)| di risposta)?.*",
        r"(?:grazie )?in anticipo.*",
    ),
    anaphora=(
        r"\b(?:me|ce|ci|mi) l[aoie] \w+(?:ate|ete|ite)\b|(?:potete|riuscite a) \w+(?:lo|la|li|le)\b|\b(?:lo|la|li|le|l') ?avete\b",
        r"(?:invi|mand|gir|condivi|corregg|sistem)[a-z]*(?:lo|la|li|le|melo|celo|cela)\b",
        r"(?:inviarlo|inviarla|inviarcelo|mandarlo|mandarcelo|condividerlo|verificarlo|confermarlo|spiegarlo|ne abbiamo bisogno|riceverlo|averlo|lo stesso documento)\b",
    ),
    conjunctions=("e", "ed", "e anche", "nonche", "inoltre", "ma"),
    joined=(
        r"(?:anche |gia )?(?:vedete|prevedete|usate|fate|copre|viene|vengono|serve|servono|bisogna|occorre|comprende|include|basta|rientra|rientrano)\b(?=.*\?)",
        r"(?:l'|il |la |lo |i |gli |le )\w+(?: \w+){0,2} (?:e|sono|sara|saranno|ha|hanno)\b",
        r"(?:se si,? )?(?:a|di|da|in|per|con|entro|su|fino a) (?:che|qual\w*|quant\w+|quando|dove|chi|cosa)\b",
        r"(?:mi|ci) [a-z]+(?:ate|ete|ite|ano|ono|i|a|e)\b",
        rf"(?:anche |inoltre )?{_WH}\b",
        r"(?:anche )?(?:se (?=il|la|lo|l'|i|le|gli|avete|e|sono|possiamo|potete)|il \w+ (?:e|sara|verra)|la \w+ (?:e|sara|verra)|lo \w+ (?:e|sara)|e (?:gia|stato|stata)|c'e|ci sono|avete|potete|potreste|possiamo|si puo|si possono|possono|riuscite|e possibile|sarebbe)\b",
    ),
    joined_acts=(
        r"(?:di |per favore |anche |ci |mi )*(?:inviare|mandare|condividere|confermare|indicare|spiegare|fornire|verificare|inviarci|mandarci|confermarci|inviate|mandate|confermate|aggiornare|preparare|organizzare|trasmettere|inviarmi|dirci|farci sapere|\w+(?:[aei]teci|[aei]temi|[aei]rci|[aei]rmi)|sapere|aggiungere|includere|togliere|caricare|invitare|prenotare|fissare|correggere|controllare|allegare|aggiungete|includete|togliete|caricate|invitate|prenotate|fissate|correggete|controllate|allegate)\b(?! (?:i vostri commenti|la vostra approvazione))",
    ),
    lists=(
        r"(?:domand[ae]|dubbi\w*|punt[oi]|seguent[ei]|bisogno|manca\w*|apert[ei]|richiest[ae]|favore|serv\w+|prega|attesa)\b",
    ),
    chasers=(
        r"(?:ci sono |avete |qualche )*(?:novita|notizi[ae]|aggiornament[oi]|riscontro)(?: (?:in merito|a riguardo|su questo|per favore))*\s*[?.!]*$",
        r"(?:la )?stessa domanda\b.*",
        r"(?:un |gentile |cortese |piccolo )*(?:promemoria|sollecito)\b(?: (?:per favore|gentile))*\s*[.!]*$",
        r"(?:sollecito|sollecitiamo|torno|torniamo) (?:gentilmente )?(?:un riscontro|su questo|sul tema|quanto sopra)\s*[.!]*$",
        r"(?:c'e )?qualcuno(?: li| qui)?\s*\?+$",
        r"(?:per )?quando (?:possiamo|potremo|posso) (?:aspettarci|attenderci|avere|ricevere|aspettarmi) (?:una |la vostra |un )?(?:risposta|riscontro)\s*[?.!]*$",
        r"(?:potreste|potete|potrebbe|puo) (?:per favore |cortesemente )?(?:risponderci|rispondermi|darci (?:un )?riscontro)(?: (?:su questo|in merito|a riguardo|per favore))*\s*[?.!]*$",
        r"(?:siamo |sono )?ancora in attesa(?: (?:di )?(?:una |un |vostra )?(?:risposta|riscontro))?\s*[.!?]*$",
    ),
    complaints=(
        r"(?:senza risposta|nessun riscontro|nessuna risposta)\b|nessuno (?:risponde|richiama|sa|si fa vivo)|(?:terzo|secondo|quarto) sollecito|pien[oi] di errori|lascia (?:molto )?a desiderare|di serie b|trattat\w+ male|male trattat\w+|settimane che aspettiamo|sempre le stesse scuse|rimbalz\w+",
        r"(?:delus[oi]|insoddisfatt[oi]|inaccettabile|scontent[oi]|frustrat[oi]|contrariat[oi]|non (?:siamo|sono|e) (?:affatto |per niente |molto )?(?:content[oi]|soddisfatt[oi]|accettabile|felici))\b",
        r"nessuno (?:ci |mi )?(?:ha |risponde|rispond\w+)",
        r"(?:terza|seconda|quarta|ennesima) volta\b|tempi di risposta|(?:ci mettete|impiegate|passa\w*) (?:sempre )?troppo\b|troppo (?:lent|tardi|tempo)\w*",
    ),
    approvals=(
        r"(?:accettiamo|approviamo|accetto|approvo|siamo d'accordo (?:con|su)|diamo (?:il nostro )?(?:consenso|benestare|via libera)|autorizziamo)\b",
        r"(?:approvato|ok|d'accordo|va bene) (?:da|per) (?:parte nostra|noi|me|parte mia)\b",
        r"(?:potete procedere|procedete|via libera)\b",
    ),
    missed=(
        r"(?:doveva|dovevano|avrebbe dovuto|avrebbero dovuto|era (?:previst|promess|attes)\w+|erano (?:previst|promess|attes)\w+|in ritardo|scadut\w+)\b",
    ),
    urgent=(
        r"(?:urgent\w*|urgenza|immediatamente|subito|il prima possibile|appena possibile|quanto prima)\b",
    ),
)

# ruff: noqa: E501  # tables of phrases read better unbroken
"""French: how it asks, wants, doubts and chats."""

from bot.domain.detection.words import Words

_WH = r"(?:quand|pourquoi|comment|combien|ou (?=en|est|sont|se|peut|puis|pouvons)|qui|que (?=faire|se|pensez|deviennent|fait)|qu'|quoi|quel(?:le)?s?|lequel|laquelle|a quand|depuis quand|d'ici quand|jusqu'a quand|dans quel|pour quel|a quel|de quel)"
_INVERTED = r"(?:\w+-(?:t-)?(?:il|elle|ils|elles|on|vous|nous|je|tu|ce)\b)"

WORDS = Words(
    language="fr",
    markers=(
        "le la les un une des du de et est sont vous nous je il elle on que qui pour dans sur avec pas ne merci bonjour"
        " quand pourquoi comment quel quelle combien avez avons pouvez pourriez serait plait svp bien notre votre nos vos"
        " au aux ce cette lot ou mais tres beaucoup bonne tous journee encore toujours deja avant apres fait ete etre"
    ),
    greetings=(
        r"(?:(?:une|deux|trois|quatre|quelques|petites?|autres?) ){1,2}(?:questions?|points?|choses|demandes?)\b[^.?!:]{0,50}(?: ?:| -+) +(?=\S)",
        r"(?:bonjour|bonsoir|salut|cher|chere|chers|coucou)\b(?:[ ,]+(?:a tous|a toutes et tous|a toutes|tout le monde|l'equipe|toute l'equipe|madame|monsieur|equipe|collegues|mesdames))?(?: (?!(?:pourriez|pouvez|quand|est|avez|nous|je|ou|comment|quel|merci|serait|auriez)\b)[a-z]+)?\s*[,.!:-]+\s*",
        r"merci(?: (?:beaucoup|bien|a tous|pour (?:votre|la|le|ce|cette|vos|ces|l')\s?\w+(?: \w+)?))?\s*[,.!;-]+\s*(?=\S)",
        r"(?:parfait|ok|d'accord|super|tres bien|bien recu|compris|bien note|et|mais|aussi|par ailleurs|ensuite|enfin|petite question|question|urgent|une (?:autre )?question|oui|non|sinon|egalement|de plus)\b\s*[,.!:;-]+\s*(?=\S)",
        r"(?:et|mais|aussi) (?=\S)",
    ),
    noise=(
        r"(?:un grand |mille |grand )?merci\b(?! (?:de (?!votre|vos|cette|ces|cela|rien)|d'(?!avance|avoir)))[^?]*",
        r"(?:ok|d'accord|parfait|super|genial|tres bien|bien recu|bien note|note|compris|recu|oui|non|entendu|c'est (?:note|parfait|clair|bon|super|tres clair|bien|genial|bien note|d'accord)|ca marche|ca roule|de rien|je vous en prie|avec plaisir|pas de (?:souci|probleme)|bonjour|bonsoir|salut|coucou|bravo|felicitations|bienvenue|a (?:bientot|demain|lundi|plus tard|tout a l'heure|plus)|au revoir|excellent|top|effectivement|exact|exactement|tout a fait|volontiers|haha|mdr|desole|pardon)\b(?: (?:merci|a tous|a vous|pour nous|pour moi|beaucoup|l'equipe|tout le monde|alors|aussi|[a-z]+))?(?: [a-z]+)?",
        r"(?:bon(?:ne|nes)?|joyeux|joyeuses|excellent\w*|tres bon\w*) (?:journee|soiree|week-?end|nuit|annee|fetes?|noel|vacances|continuation|appetit|anniversaire|courage|travail|chance|retour|voyage|fin de|route)\b[^?]*",
        r"(?:je|nous) (?:vais|allons|reviens|revenons|vous tiens|vous tiendr\w+|regarde|regardons|transmets|transmettons|verifie|verifions|serai|serons|suis (?:absent|en conge|d'accord)|vous envo\w+|enverrai|enverrons|confirme|confirmons)\b[^?]*",
        r"(?:absence|reponse automatique|actuellement absent)\b.*",
        r"(?:pas de|aucune|sans) (?:questions?|remarques?|commentaires?|objection)\b[^?]*",
        r"(?:ci-joint|en piece jointe|veuillez trouver)\b(?!.*\b(?:merci de|pourriez|a signer)\b)[^?]*",
    ),
    rhetorical=(
        r"(?:comment (?:allez-vous|ca va|vas-tu|va)|ca va|qui sait|qui l'aurait cru|quoi de neuf|vraiment|serieux|ah bon|n'est-ce pas(?: (?:genial|super|formidable|magnifique|beau))?|c'est (?:genial|super|formidable),? n'est-ce pas|non|pourquoi pas|vous y croyez)\b[^?]{0,25}[? !.]*",
    ),
    courtesies=(
        r"(?:n'hesitez pas|ne vous inquietez pas|restant a votre|je reste a votre|nous restons a votre|veuillez (?:agreer|trouver|noter|excuser)|merci (?:de votre|de vos|d'avoir|d'avance|pour))\b[^.?!]*",
        r"(?:si vous avez (?:des|d'autres|la moindre) questions?)\b[^.?!]*",
        r"(?:pas besoin|inutile) (?:de|d')\b[^.?!]*",
    ),
    small_talk=(
        r"(?:match|foot|football|rugby|tour de france|meteo|pluie|pleut|neige|soleil|vacances|dejeuner|cafe|biere|vin|film|anniversaire|blague|week-?end|apero|restaurant|roland[- ]garros)\b",
    ),
    questions=(
        r"\b(?:demande\w*|voudrait savoir|veut savoir) (?:a savoir )?(?:si|quand|comment|combien|pourquoi|quel\w*|votre|vos|qui|ou)\b",
        rf"^{_WH}\b(?!,)",
        r"^(?:est-ce|est ce|qu'est-ce|y a-t-il|y a t il|avez-vous|peut-on|pouvez-vous|pourriez-vous|pourrait-on|serait-il|sera-t-il|faut-il|doit-on|a-t-on|auriez-vous|ou en)\b",
        rf"^[^,.?!]{{0,60}}?{_INVERTED}",
        r"(?:je me demand\w*|nous nous demand\w*|je voudrais savoir|nous voudrions savoir|nous aimerions savoir|j'aimerais savoir|je souhaite savoir|nous souhaitons savoir|pouvez-vous me dire|curieux de savoir|savoir (?:si|quand|pourquoi|comment|ou|quel\w*|combien|qui))\b",
        r"(?:pas|peu) (?:tres |bien |vraiment )?(?:clair|comprehensible)\b[^.?!]{0,20}\b(?:pourquoi|comment|quand|si|qui|quel\w*|ce qui)\b",
        r"(?:ne |n')?(?:comprend|compren|sai|savon|voi|voy)\w* (?:toujours |vraiment |bien )?pas (?:bien |tres bien )?(?:pourquoi|comment|quand|si|qui|quel\w*|ce qui|ce que|ou)\b",
        r"(?:une|ma|notre|petite|autre|derniere) question (?:sur|concernant|a propos|:|est|au sujet)",
        r"(?:des|du) (?:nouvelles|nouveau) (?:de|du|des|sur|concernant)\b",
        r"^(?:statut|point|etat|nouvelles|mise a jour) (?:du|de|des|sur|concernant)\b",
        r"(?:serait-il|est-il|il est|il serait) possible\b",
    ),
    requests=(
        r"\bje veux bien (?!vous|croire)|(?:souhait(?:e|ent|erait|eraient)|voudrai(?:t|ent)|aimerai(?:t|ent)|veut|veulent|reclame\w*|attend(?:ent)?) (?!vous (?:remercier|informer))(?:le|la|les|l'|un|une|des|savoir|recevoir|voir|avoir|connaitre|comprendre|que|obtenir|votre|vos|d')",
        r"(?:pourri\w+|pouv\w+|peux|peut|puis|voudri\w+|sauri\w+)[- ](?:vous|tu|nous|on|je|quelqu'un|t-on)\b",
        r"(?:vous |on |nous )?(?:pourriez|pouvez|pourrions|pouvons|pourrait) (?:vous|nous|on|me|m')\b",
        r"(?:s'il (?:vous|te) plait|svp|stp|s'il-vous-plait)\b",
        r"(?:merci|veuillez|priere|je vous prie|nous vous prions|je vous demande|nous vous demandons|je vous saurais gre|auriez-vous (?:l'amabilite|la gentillesse))(?: bien vouloir)? (?:de (?!votre|vos|rien|cette|ces|cela)|d'(?!avance|avoir)|bien|nous|me|confirmer|envoyer|trouver la|proceder|verifier|transmettre|retirer|supprimer)",
        r"(?:nous|j'|je|on|notre \w+) ?(?:en )?(?:aurions|aurais|avons|ai|aura|aurons|avions)? ?(?:absolument |urgemment |toujours |encore )?(?:besoin (?:de|d'|du|des|urgent)|attend(?:ons|s)? (?:toujours |encore )?(?:le|la|les|votre|vos|une|un|de|l'|avec)|souhait(?:e|ons|erions|erais) (?!vous (?:remercier|informer|une))|voudr(?:ions|ais) (?!vous (?:remercier|informer))|aimer(?:ions|ais) (?!vous (?:remercier|informer))|demand(?:ons|e) (?!pas)|exige\w*|reclam\w+)",
        r"(?:il (?:nous |me )?(?:faut|faudrait|manque))\b",
        r"(?:envoyez|transmettez|confirmez|indiquez|expliquez|precisez|verifiez|fournissez|partagez|retirez|supprimez|arretez|bloquez|signez|renvoyez|appelez|rappelez|tenez|dites|donnez|corrigez|mettez|ajoutez|envoie|faites|informez|preparez|organisez|communiquez)(?:-(?:nous|moi|le|la|les|lui))?\b",
        r"(?:dans l'attente|en attente|hate) (?:de|d'|du)\b(?! (?:travailler|vous (?:voir|rencontrer)))",
        r"pour (?:signature|validation|approbation|revue|avis|votre (?:signature|approbation|validation))\b",
        r"(?:serait|serions|serais) (?:\w+ )?(?:reconnaissant\w*|apprecie|utile|bien|souhaitable|ideal|judicieux)\b",
        r"(?:tenez|tiens)[- ](?:nous|moi) (?:au courant|informe\w*)",
        r"besoin (?:urgent )?(?:de|du|des|d')\b",
    ),
    instructions=(
        r"(?:merci de|veuillez|pourriez-vous|priere de) (?:\w+ )?(?:retirer|supprimer|arreter|bloquer|annuler|suspendre|ne pas|ajouter|modifier|stopper)\b",
    ),
    missing=(
        r"(?:n'avons|n'ai|n'avez|avons|ai) (?:toujours |encore )?(?:pas|rien|jamais|aucun\w*) (?:encore |toujours )?(?:recu|eu|vu|retour|nouvelle|reponse)",
        r"(?:toujours|encore) (?:pas|rien|aucun\w*|en attente|dans l'attente)\b",
        r"(?:manque\w*|manquant\w*|n'est (?:toujours |pas )+(?:arrive|joint|parvenu|signe|jointe))\b",
    ),
    awaited=(
        r"(?:serait|seraient) (?:\w+ )?(?:(?:la |le |les )?bienvenue?s?|d'une grande aide|precieu(?:x|se)|appreciee?s?)\b|(?:nous |m')?(?:aiderait|arrangerait|rendrait service|faciliterait)\b",
        r"(?:compt(?:e|ons|ent)|misons) sur (?:vous|votre \w+|vos \w+) pour\b|(?:attend|attendent|espere|esperent|esperons|attendons) (?:de votre part|de vous|un plan|une reponse|une explication)\b",
        r"(?:doi(?:t|vent)|devrai(?:t|ent)|reste(?:nt)?) (?:\w+ )?(?:a )?etre (?:remplace|corrige|modifie|adapte|ajoute|retire|renvoye|retourne|emballe|etiquete|etiquette|indique|supprime|rembourse|credite|signe|traduit|utilise|conserve|stocke)e?s?\b(?! par (?:nous|nos|notre))|^a (?:corriger|modifier|remplacer|completer|signer|renvoyer|ajouter|rectifier)\b|(?:est|sont) a (?:corriger|modifier|remplacer|completer|rectifier|renvoyer|retourner)\b",
        r"(?:nous|m') ?(?:manquent?|devez|est dur?)\b|vous (?:nous |me )?devez (?:encore|toujours|un|une|le|la|les)\b|(?:reste|restent) (?:en blanc|vides?|ouverts?|a recevoir|a venir de votre)\b|(?:promis|promise|promises)\b[^.?!]{0,50}(?:n'est|ne sont|n'a|n'ont|toujours|jamais)\b",
        r"(?:je|nous) (?:cherche|cherchons|recherche|recherchons) (?:toujours |encore )?(?:le|la|les|l'|votre|vos)|(?:a vous de jouer|la balle est dans votre camp|c'est a vous)\b|(?:devons|dois|doit|devrions) (?:savoir|connaitre|comprendre)\b",
        r"(?:notre|nos|mon|ma|mes) [^.?!,]{2,40}? (?:veut|veulent|exige|exigent|reclament?|souhaitent?|aimerai(?:t|ent)|voudrai(?:t|ent)|attend(?:ent)?|demandent?|insiste)\b|on (?:peut|pourrait) (?:l'|les? |la )?(?:avoir|recevoir|obtenir)\b",
        r"(?:^|(?<=, ))(?:alors |donc )?(?:reservez|gardez|prenez|notez|prevoyez|remplacez|montrez|listez|posez|laissez|ecrivez|marquez|remettez|glissez|evitez|venez)(?:-(?:nous|moi|le|la|les))?\b(?= (?:le|la|les|l'|un|une|des|nos|notre|ce|cette|nous|de)\b)",
    ),
    doubts=(
        r"(?:me|nous) (?:parai\w+|sembl\w+)\b|(?:on|je|nous) (?:se|me|nous) demand\w+\b|(?:j'imagine|je suppose|nous supposons|on suppose|nous pensions|je pensais|je croyais)\b|sai[st]? (?:pas|plus) (?:trop |bien |vraiment )?(?:quoi|comment|si|ou|qui)\b|un (?:peu|brin) (?:eleve|bas|long|court|cher|haut|juste|tard|faible)\w*\b",
        r"(?:pas|peu) (?:tres |bien |vraiment |certain |totalement |tout a fait )?(?:sur|sure|clair|claire|certain|convaincu|comprehensible|coherent\w*)\b",
        r"(?:comprend|compren|voi|voy|trouv|retrouv|arriv|suis|suivons)\w* (?:pas|mal)\b",
        r"(?:bizarre|etrange|curieux|surprenant|incoherent\w*|etonnant|trop (?:eleve|bas|haut|long)|surpris\w*|etonne\w*|inquiet\w*|anormal\w*)\b",
        r"(?:je pensais|nous pensions|on pensait|je croyais)\b",
    ),
    generic=(
        r"(?:merci de |pourriez-vous |pouvez-vous |veuillez |nous |me |bien vouloir |svp |s'il vous plait )*(?:confirmer|verifier|preciser|eclairer|aider|clarifier|expliquer|repondre|revenir vers (?:nous|moi)|tenir (?:informe\w*|au courant)|appeler|rappeler|appelez(?:-moi|-nous)?|regarder|votre (?:retour|reponse|avis|confirmation))\b(?: (?:rapidement|vite|svp|cela|ca|ce point|s'il vous plait|des que possible|au plus vite|avant|demain|lundi|mardi|mercredi|jeudi|vendredi|la|le|fin|de|semaine|nous|moi|sur|ces|points?|suivants?|cette|question|y|en|a|rapide|merci))*",
        r"(?:qu'en pensez-vous|est-ce (?:possible|correct|exact|normal|bon|ok)|est-ce que c'est (?:possible|correct|normal|bon)|c'est (?:possible|correct|bien ca)|d'accord|pourquoi|quand|possible)(?: [a-z]+)?",
        r"(?:nous|j'|je|on) ?(?:en )?(?:avons|ai|aurions|aurais) (?:en )?besoin(?: (?:avant|pour|demain|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|rapidement|au plus vite|urgemment|d'ici|la|le|notre|fin|de|semaine|\w+))*",
        r"(?:j'ai|nous avons|j'aurais|nous aurions|on a|voici) (?:une|deux|trois|quelques|plusieurs|des|les) (?:autres? |petites? )?(?:questions?|points?|demandes?)(?: suivante?s?)?",
        r"(?:deux|trois|quelques|plusieurs|nos) (?:questions?|points?|choses|demandes?)",
        r"(?:avant|d'ici|pour|aujourd'hui|demain|des que possible|au plus (?:vite|tot))\b[a-z0-9 ,'-]{0,30}(?:svp|s'il vous plait)?",
        r"(?:dans l'attente|en attente) de (?:votre|vos) (?:retour|reponse)",
        r"(?:merci )?d'avance.*",
    ),
    anaphora=(
        r"\b(?:vous )?(?:l'|les? |la )(?:avez|auriez)\b|(?:pouvez|pourriez)-vous (?:me |nous )?(?:le|la|les) \w+er\b",
        r"(?:l'envoyer|le transmettre|les envoyer|l'obtenir|le recevoir|nous l'|en avons besoin|cela\b|ce document|le verifier|le confirmer|y remedier|s'agit-il de)",
    ),
    conjunctions=("et", "ainsi que", "et aussi", "mais"),
    joined=(
        r"(?:le|la|les|l'|votre|vos) ?\w+(?: \w+){0,3} (?:est|sont|a|ont|sera|seront)\b(?:-(?:il|elle|ils|elles|t-il|t-elle))?",
        r"(?:si (?:oui|non),? )?(?:a|de|pour|par|dans|sur|en|avec|depuis|jusqu'a|sous) (?:quel\w*|combien|quand|qui|quoi)\b",
        rf"(?:aussi |egalement |si oui,? )?{_WH}",
        r"(?:aussi )?(?:est-ce|y a-t-il|si (?=le|la|les|l'|vous|nous|il|on|des|un|ce))\b",
        rf"(?:\w+ ){{0,7}}{_INVERTED}",
    ),
    joined_acts=(
        r"(?:de |d')?(?:nous |me |l'|les? |la |y )*(?!(?:papier|hiver|courrier|dossier|cahier|atelier|premier|dernier|leger|entier|janvier|fevrier|hier|avoir|savoir-faire|chez|assez|etez|avez|pouvez|pourriez)\b)(?:\w{3,}(?:er|ir)|joindre|\w*mettre|dire|prendre|inclure|repondre|\w{3,}ez(?:-nous|-moi)?)\b(?! (?:votre|vos) )",
        r"(?:pourriez|pouvez|pourrait|pouvons)\b",
    ),
    lists=(
        r"(?:questions?|points?|demandes?|suivant\w*|besoin|manqu\w+|ouverts?|attend\w*|pourriez|merci|en attente|souhait\w+)\b",
    ),
    chasers=(
        r"(?:des |avez-vous des |y a-t-il des |toujours pas de )?(?:nouvelles|nouveautes|retour|news)(?: (?:a ce sujet|ici|sur ce point|svp|deja|s'il vous plait))*\s*[?.!]*$",
        r"(?:meme question|la meme question)\b.*",
        r"(?:petit |simple |gentil |amical )*rappel\b(?: (?:svp|amical|s'il vous plait))*\s*[.!]*$",
        r"(?:je me permets de |je )?(?:relancer|relance|revenir vers vous)\b[^?]{0,30}$",
        r"(?:du nouveau|alors|une mise a jour)\s*\?*$",
        r"(?:il y a )?quelqu'un(?: ici| la)?\s*\?+$",
        r"quand (?:pouvons-nous|pourrons-nous|peut-on|puis-je|pourrait-on) (?:esperer|attendre|avoir|recevoir) (?:une?|votre) (?:reponse|retour)\s*[?.!]*$",
        r"(?:pourriez-vous|pouvez-vous) (?:svp |s'il vous plait )?(?:nous repondre|me repondre|revenir vers (?:nous|moi))(?: (?:a ce sujet|sur ce point|la-dessus|svp|s'il vous plait))*\s*[?.!]*$",
        r"(?:nous attendons|j'attends|on attend) toujours(?: (?:une?|votre) (?:reponse|retour))?\s*[.!?]*$",
    ),
    complaints=(
        r"(?:sans reponse|aucun retour|aucune nouvelle)\b|personne ne (?:repond|rappelle|decroche|sait)|(?:troisieme|deuxieme|quatrieme) relance|plein\w* (?:d'erreurs|de fautes)|laisse (?:beaucoup )?a desirer|client\w* de seconde zone|mal traite\w*|epuisant|penible|baladent|promene\w* de",
        r"(?:decus?|decues?|mecontents?|insatisfaits?|inacceptable|inadmissible|frustre\w*|agace\w*|(?:pas|plus) (?:du tout |tres |vraiment )?(?:content\w*|satisfait\w*|acceptable|normal))\b",
        r"(?:personne|aucune reponse)\b[^.?!]{0,20}(?:n'a|ne|repond\w*|depuis)\b",
        r"(?:troisieme|deuxieme|quatrieme|enieme) fois\b|(?:beaucoup )?trop (?:long\w*|lent\w*|de temps)\b|delais de reponse",
    ),
    approvals=(
        r"(?:nous|j'|je|on) ?(?:avons |ai )?(?:accept\w+|approuv\w+|valid(?:ons|e)\b|donn\w+ (?:notre|mon) accord|somm?es d'accord|suis d'accord)",
        r"(?:approuve|valide|ok|d'accord|accepte)\w* (?:de|pour|par|cote) (?:notre|ma|nous|moi)\b",
        r"(?:vous pouvez (?:y aller|proceder|continuer)|feu vert|allez-y)\b",
    ),
    missed=(
        r"(?:devait|devaient|aurait du|auraient du|etait (?:prevu|attendu|promis)\w*|etaient (?:prevu|attendu|promis)\w*|en retard)\b",
    ),
    urgent=(
        r"(?:urgent\w*|urgemment|au plus vite|des que possible|immediatement|tout de suite|en urgence)\b",
    ),
)

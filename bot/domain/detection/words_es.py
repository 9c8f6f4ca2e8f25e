# ruff: noqa: E501  # tables of phrases read better unbroken
"""Spanish: how it asks, wants, doubts and chats."""

from bot.domain.detection.words import Words

_WH = r"(?:cuando|por que|porque|como|cuanto[s]?|cuanta[s]?|donde|quien(?:es)?|cual(?:es)?|que (?=paso|pasa|ha|hay|tal|dia|fecha|numero|version|solvente|disolvente|temperatura|tipo|lote|documentos?|opciones|significa|tan|medidas|resultado|proveedor|valor|hacemos|sucedio|ocurrio|impacto|es|son|costo|coste|precio|plazo|causo|rendimiento|podemos|debemos)|para cuando|desde cuando|hasta cuando|a que|en que|de que|con que|adonde)"
_VERB_ASK = r"(?:envi(?:ar|en|e|arnos|enos|ennos)|mand(?:ar|en|e|arnos|ennos)|compart(?:ir|an|a|irnos|annos)|confirm(?:ar|en|e|arnos|ennos)|indi(?:car|quen|que|carnos)|explic(?:ar|arnos)|expliquen(?:nos)?|proporcion(?:ar|en|arnos)|revis(?:ar|en|e)|firm(?:ar|en|e)|retir(?:ar|en|e)|elimin(?:ar|en|e)|deten(?:er|gan|ga)|avis(?:ar|en|arnos|ennos)|inform(?:ar|en|arnos|ennos)|decir(?:nos|me)|digan(?:nos|me)?|aclar(?:ar|en|arnos)|llam(?:ar|en|enme|ennos|eme)|actualiz(?:ar|en)|agreg(?:ar|uen)|anad(?:ir|an)|prepar(?:ar|en)|coordin(?:ar|en)|agend(?:ar|en)|program(?:ar|en)|facilit(?:ar|en|arnos)|verifi(?:car|quen)|devolv(?:er|erlo)|devuelvan|tramit(?:ar|en)|quit(?:ar|en)|remit(?:ir|an|irnos)|respond(?:er|an)|investig(?:ar|uen)|corrij(?:an|a)|correg(?:ir))"

WORDS = Words(
    language="es",
    markers=(
        "el la los las un una unos de del y es son que por para con no se lo en al su sus nos les le nuestro nuestra gracias hola"
        " buenos buenas dias tardes cuando como cual donde quien porque por favor podrian pueden podemos esta estan ya si pero"
        " muy lote fue ha hay necesitamos mas este entre desde hasta equipo saludos anoche ayer hoy manana todos todo ustedes creemos"
    ),
    greetings=(
        r"(?:(?:una|dos|tres|cuatro|unas|algunas|varias|otras?) ){1,2}(?:preguntas?|cosas?|puntos?|consultas?|temas?)\b[^.?!:]{0,50}(?::| -+) +(?=\S)",
        r"(?:hola|buenos dias|buenas tardes|buenas noches|buenas|buen dia|estimad[oa]s?|querid[oa]s?)\b(?:[ ,]+(?:a todos|equipo|todos|colegas|amigos))?(?: (?!(?:podrian|pueden|cuando|como|necesitamos|por|favor|nos|hay|ya|quisiera|donde|cual)\b)[a-z]+)?\s*[,.!:-]+\s*",
        r"(?:muchas |mil )?gracias(?: (?:por (?:su|la|el|todo|tu|los|las|vuestra)\s?\w*(?: \w+)?|a todos|equipo|de nuevo))?\s*[,.!;-]+\s*(?=\S)",
        r"(?:perfecto|ok|de acuerdo|vale|entendido|muy bien|bien|y|pero|ademas|tambien|por otro lado|una pregunta|otra pregunta|pregunta|consulta|urgente|si|no|por cierto|finalmente)\b\s*[,.!:;-]+\s*(?=\S)",
        r"(?:y|pero|ademas|tambien) (?=\S)",
    ),
    noise=(
        r"(?:muchas |muchisimas |mil |ok |vale |perfecto |de acuerdo )*gracias\b(?! por (?:confirmar(?!nos)|enviarnos|indicar))[^?]*",
        r"(?:ok|vale|de acuerdo|perfecto|excelente|genial|entendido|recibido|anotado|claro|si|no|bien|muy bien|listo|estupendo|buenisimo|de nada|con gusto|un placer|por supuesto|sin problema|no hay problema|hola|buenos dias|buenas(?: tardes| noches)?|buen dia|saludos|felicidades|felicitaciones|enhorabuena|bienvenid[oa]s?|hasta (?:luego|manana|pronto|el lunes)|adios|exacto|exactamente|correcto|igualmente|jaja+|lo siento|perdon|disculpen?|igual|queda claro|todo claro|super)\b(?: (?:gracias|a todos|equipo|todos|muchas gracias|para nosotros|entonces|por todo|muy amable|[a-z]+))?(?: [a-z]+)?",
        r"(?:buen|feliz|lindo|excelente|que tengan|que tengas|que pasen|disfruten) (?:un |una |el |buen |muy |feliz |excelente |lindo )*(?:fin de semana|finde|dia|tarde|noche|semana|navidad|ano|viaje|descanso|vacaciones|cumpleanos|fiestas|puente|trabajo)\b[^?]*",
        r"(?:lo |les |te |le |nos )?(?:vamos a|voy a|revisare|revisaremos|revisamos|reviso|confirmo|confirmamos|enviare|enviaremos|enviamos|estaremos|estoy (?:fuera|de vacaciones)|quedo atent[oa]|quedamos atentos|comento|comentamos|consulto|lo veo|lo vemos|aviso|avisamos|avisare)\b[^?]*",
        r"(?:fuera de (?:la )?oficina|respuesta automatica)\b.*",
        r"(?:sin|no (?:hay|tenemos|tengo)) (?:mas )?(?:preguntas?|dudas?|comentarios?|objeciones)\b[^?]*",
        r"(?:adjunto|adjuntamos|les adjunto|les adjuntamos|se adjunta)\b(?!.*\b(?:favor|podrian|firm\w+)\b)[^?]*",
    ),
    rhetorical=(
        r"(?:como (?:estan|estas|esta|te va|les va|va todo|vamos)|que tal(?: (?:todo|estan|el fin de semana))?|quien sabe|quien lo diria|que mas|de verdad|en serio|verdad|no es (?:genial|fantastico|increible|estupendo)|no|si|lo pueden creer|que les parece(?: si nos tomamos)?|todo bien)\b[^?]{0,15}[? !.]*",
    ),
    courtesies=(
        r"(?:no dud(?:en|es|e) en|cualquier (?:duda|pregunta|cosa|consulta)|si tien(?:en|es|e) (?:alguna|mas|cualquier)|no se preocup\w+|quedo a su|quedamos a su)\b[^.?!]*",
        r"(?:no (?:hace falta|es necesario|hay necesidad)|ya no (?:necesitamos|hace falta))\b[^.?!]*",
        r"gracias por (?:su|la|el|los|las|todo|avisar|enviar\w*|compartir|confirmar|aclarar|informar|la informacion)\b[^.?!]*",
        r"por favor (?:tengan en cuenta|noten|disculpen|ignoren)\b",
    ),
    small_talk=(
        r"(?:partido|futbol|liga|champions|mundial|clima|lluvia|llueve|calor|sol|vacaciones|almuerzo|comida|cena|cafe|cerveza|pelicula|cumpleanos|chiste|fin de semana|finde|paella|boda|concierto|playa)\b",
    ),
    questions=(
        r"\bpreguntan? (?:\w+ )?(?:si|quien|cuando|como|cual\w*|que|por que|donde|cuant\w+)\b",
        rf"^(?:¿\s*)?{_WH}\b(?!,)",
        r"^(?:hay|existe|tienen|tienes|tiene|podemos|podrian|pueden|puede|podria|es posible|seria posible|ya (?:esta|estan|fue|se|han|tienen|ha)|se (?:puede|aprobo|envio|ha|han)|esta|estan|han|ha|fue|alguna? (?:novedad|noticia|actualizacion|avance|idea))\b[^.!]*\?",
        r"(?:quisiera|quisieramos|queremos|quiero|nos gustaria|me gustaria|queria|necesitamos|necesito) (?:saber|preguntar|consultar|entender|conocer|que nos)\b",
        r"(?:no|tampoco) (?:nos |me |se )?(?:queda |es |esta |resulta )?(?:muy |del todo |tan )?(?:claro|entend\w+|entiend\w+|sab\w+|se\b|comprend\w+|vem\w+|veo)[^.?!]{0,12}\b(?:por ?que|cuando|como|cual|quien|si|que paso|donde|cuanto)\b",
        r"(?:una|mi|nuestra|otra) (?:pregunta|consulta|duda) (?:sobre|es|acerca|respecto|:)",
        r"^(?:estado|estatus|status|actualizacion|novedades|avance) (?:de|del|sobre)\b",
        r"(?:me|nos) pregunt(?:o|amos|aba|abamos)\b",
        r"(?:alguna?|algun) (?:novedad|noticia|actualizacion|avance)\w* (?:de|del|sobre|respecto|con)\b",
    ),
    requests=(
        r"(?:pasad|mandad|enviad|decid|dad|mirad|confirmad|revisad|compartid|parad|retirad|avisad|llamad|subid|firmad|devolved|quitad|explicad|contad)(?:me|nos|la|lo|las|los|le)?\b",
        r"por fa(?:vor|vorcito)?\b|(?:me|nos) \w{2,}(?:as|es|ais|eis) (?:el|la|los|las|un|una|que|cual|cuando|si|por)\b",
        r"(?:quiere|quieren|queria|necesita|necesitan|pide|piden|solicita|solicitan|pregunta|preguntan|desea|desean|quisiera|quisieran) (?:saber|ver|recibir|conocer|entender|que|si|un|una|el|la|los|las|cuando|como|por que|cual)\b",
        r"(?:por favor|porfa|x favor|favor de|les? (?:pido|pedimos|ruego|rogamos|agradec\w+|solicit\w+)|se (?:ruega|solicita|agradece)|agradecer(?:ia|iamos|emos|e)|rogamos|solicitamos|solicito|pedimos)\b(?! (?:su (?:apoyo|ayuda|paciencia|esfuerzo)|la (?:ayuda|paciencia)))",
        r"(?<!se )(?:nos |me )?(?:podrian|podrias|podria|pueden|puedes|puede|podriais|podeis|seria tan amable)(?: (?:por favor|nos|me|alguien|ustedes|usted|ya))* [a-z]+",
        r"(?:podemos|podriamos|puedo|podria) (?:mover|cambiar|tener|recibir|ver|agendar|programar|hablar|obtener|contar|pedir|reprogramar|hacer|adelantar|aplazar|posponer|reunir\w*)\b",
        r"(?<!ya )(?<!no )(?:necesit(?:amos|o|a|an|ariamos|aria)|requer(?:imos|iriamos)|requier(?:o|e|en)|precisamos|nos (?:hace|hacen) falta|nos falta\w*|quisieramos|quisiera|nos gustaria|me gustaria|esperamos (?:recibir|su|el|la|los|las|una)|estamos esperando|seguimos (?:esperando|sin)|deseamos|exigimos|queremos (?!agradec|felicit|inform))\b",
        rf"^(?:y |tambien |por favor,? )?(?:{_VERB_ASK})\b",
        r"(?:envie|envien|mande|manden|compartan|confirmen|indiquen|expliquen|revisen|firmen|retiren|eliminen|detengan|avisen|informen|digan|aclaren|llamen|actualicen|agreguen|faciliten|verifiquen|quiten|investiguen|corrijan|manténgan\w*|mantengan\w*)(?:nos|me|lo|la|los|las)?\b",
        r"para (?:su )?(?:firma|aprobacion|revision|comentarios|visto bueno)\b",
        r"(?:me|nos) vendria (?:muy )?bien\b|(?:seria|estaria) (?:\w+ )?(?:bueno|ideal|posible|util|genial|bien|conveniente|de ayuda)\b",
        r"(?:a la espera|en espera|quedo a la espera|pendiente) de\b",
        r"(?:hagannos|haganme|dejennos|dejenme|diganos|diganme|mantengannos) (?:saber|al tanto|informad\w+)?",
    ),
    instructions=(
        r"\b(?:den|dad|de) de baja (?:a|el|la|al|los|las)\b",
        r"(?:por favor,? |favor de )?(?:retiren|eliminen|quiten|detengan|paren|cancelen|no (?:envien|liberen|usen|inicien|despachen)|retirar|eliminar|detener|cancelar|agreguen) \w+",
    ),
    missing=(
        r"(?:aun|todavia|seguimos|sigo|hasta (?:ahora|hoy|la fecha)) (?:\w+ )?(?:no |sin )(?:\w+ )?(?:recib\w+|tenem\w+|teng\w+|lleg\w+|hem\w+|respuesta|noticias|nos)\b",
        r"no (?:hemos|he|han) (?:\w+ )?(?:recibido|visto|tenido|llegado)\b",
        r"(?:faltan?(?! de\b)|no (?:llego|ha llegado|aparece|viene|esta adjunto|esta firmado))\b",
    ),
    awaited=(
        r"(?:seria|serian) (?:muy |mas que )?(?:bienvenid[oa]s?|de (?:gran |mucha )?ayuda|bien recibid[oa]s?)\b|(?:nos|me|le|les) (?:ayudaria|vendria|serviria|facilitaria|gustaria)\b|se agradece\w*\b",
        r"(?:contamos|cuento|cuenta|confiamos) (?:con|en) (?:que |ustedes para|vosotros para|vuestr\w+ [\w ]{2,20}para|su equipo para)|(?:esperamos|espera|esperan|espero) (?:de (?:ustedes|vosotros|su parte)|que nos (?!veamos|vaya|encontremos)|un plan|una respuesta|una explicacion|vuestr\w+|su (?:respuesta|informe|explicacion|plan))\b",
        r"(?:debe|deben|deberia|deberian|tiene que|tienen que|hay que) (?:\w+ )?(?:ser |estar )?(?:reemplaza|sustitui|corregi|modifica|adapta|anadi|retira|devolve|devuelt|embala|etiqueta|indica|elimina|abona|firma|traduci|usa|utiliza|conserva|guarda|cambia|actualiza)\w*\b(?! por (?:nosotros|nuestr))|^(?:a|por) (?:corregir|modificar|sustituir|completar|firmar)\b",
        r"(?:nos|me) (?:debeis|deben|debes|debe)\b|(?:sigue|siguen|queda|quedan|esta|estan) (?:en blanco|vaci[oa]s?|sin (?:firmar|responder|rellenar|llegar|contestar))\b|prometid[oa]s?\b[^.?!]{0,50}\b(?:no|aun|todavia|sigue)\b|carece(?:mos|n)? de\b",
        r"(?:busco|buscamos|ando buscando) (?:el|la|los|las|su|vuestr\w+)\b|(?:os toca|les toca|la pelota esta en su)\b|(?:debemos|tenemos que|deberiamos|tengo que) (?:saber|conocer|entender|recibir)\b",
        r"(?:nuestr[oa]s?|mi) [^.?!,]{2,40}? (?:quiere|quieren|exige|exigen|pide|piden|reclama|solicita|quisiera|echa en falta)\b|echamos (?:en falta|de menos) (?:el|la|los|las|un)\b",
        r"(?:^|(?<=, ))(?:reservad|guardad|poned|apuntad|incluid|cambiad|sustituid|usad|buscad|meted|haced|reserven|guarden|pongan|apunten|incluyan|cambien|usen|metan|hagan|reserve|ponga|incluya)(?:nos|me|lo|la|los|las)?\b",
    ),
    doubts=(
        r"(?:me|nos) (?:parec\w+|llama\w* la atencion|extran\w+|sorprend\w+)\b|no (?:termino|acabo|terminamos|acabamos|consigo|conseguimos) de?\b|segun (?:yo|nosotros)\b|(?:supongo|suponemos|imagino|imaginamos|a lo mejor|quiza\w*)\b|un poco (?:alt|baj|larg|cort|car|tard|just)\w*",
        r"no (?:la |lo |las |los |me |nos |le )?(?:estoy|estamos|nos queda|me queda|queda|es|entiend\w+|entendem\w+|veo|vemos|encuentr\w+|encontram\w+|cuadra\w*|coincide\w*|logro|logramos|puedo|podemos|se abre|abre)\b",
        r"(?:raro|rara|extrano|extrana|confus[oa]s?|inconsistente\w*|sorprendid\w+|preocupad\w+|demasiado (?:alto|bajo|largo)|muy (?:alto|bajo|rar[oa]))\b",
        r"(?:pense|pensabamos|pensaba|creia|creiamos|crei)\b",
    ),
    generic=(
        r"(?:por favor |podrian |pueden |nos |me |favor de |quisieramos |agradecemos |agradeceria )*(?:confirmar|confirmarnos|confirmen|aclarar|aclararnos|aclarenos|ayudar|ayudarnos|ayudenos|revisar|revisarlo|responder|avisar|avisarnos|avisen|avisennos|verificar|comentar|llamar|llamenme|llameme|llamarme|indicar|indicarnos|explicar|explicarnos|explicarlo|investigar|investigarlo|su (?:respuesta|ayuda|apoyo|confirmacion|comentario\w*)|hacer saber|saber)\b(?: (?:por favor|pronto|lo antes posible|hoy|manana|cuanto antes|con esto|esto|eso|lo|si|es|posible|antes|del|el|lunes|martes|miercoles|jueves|viernes|al|respecto|estos?|puntos?|siguientes?|rapidamente|urgente|gracias))*",
        r"(?:que (?:opinan|piensan|les parece)|es (?:correcto|posible|normal|asi)|esta bien|les parece bien|es cierto|cierto|correcto|por que|cuando|verdad|de acuerdo)(?: [a-z]+)?",
        r"(?:lo|la|los|las) (?:necesitamos|necesito|requerimos)(?: [a-z0-9]+){0,8}",
        r"(?:tengo|tenemos|tendria) (?:una|un|dos|tres|algunas|algunos|unas|unos|varias|las siguientes|los siguientes) (?:preguntas?|dudas?|consultas?|puntos?|cosas?)(?: mas)?",
        r"(?:dos|tres|algunas|varias|unas) (?:preguntas?|dudas?|consultas?|cosas|puntos)",
        r"(?:antes|para|hoy|manana|lo antes posible|cuanto antes)\b[a-z0-9 ,]{0,30}(?:por favor)?",
        r"(?:quedo|quedamos) (?:atent\w+|a la espera|pendiente)\b.*",
        r"(?:gracias )?de antemano.*",
    ),
    anaphora=(
        r"\b(?:me |nos )?(?:lo|la|los|las) (?:pod\w+|pued\w+|tien\w+|tenes|teneis|sub\w+|dejamos)\b",
        r"(?:mand|envi|pas|sub|compart|reenv|revis|corrij|arregl|retir)[a-z]*(?:lo|la|los|las)\b",
        r"(?:enviarlo|enviarla|enviarlos|mandarlo|mandarla|compartirlo|revisarlo|confirmarlo|explicarlo|lo (?:necesitamos|envian|mandan|pueden|podrian)|la (?:necesitamos|envian)|recibirlo|recibirla)\b",
    ),
    conjunctions=("y", "e", "y tambien", "asi como", "ademas", "pero"),
    joined=(
        r"que \w+ (?:se|es|esta|tiene|representa|hay|usa\w*|toma|queda|va|ha|tem|foi|sera)\b|que \w+ (?:\w+ ){1,4}(?:se|es|esta|tiene|representa|usa\w*|tem|foi|sera)\b",
        r"cada cuanto\b|que \w+ (?:siguen?|usan|usais|llevan?|aplican?|tienen|hacen|emplean)\b|(?:el|la|los|las) \w+(?: \w+){0,2} (?:esta|estan|es|son|sigue|siguen|ha|han|tiene)\b",
        r"(?:si (?:es asi|no),? )?(?:a|de|en|para|con|por|desde|hasta|sobre) (?:que|cual\w*|cuant\w+|cuando|donde|quien\w*)\b",
        r"(?:me|nos) [a-z]+(?:ais|eis|is|an|en|as|es|a|e)\b",
        rf"(?:tambien |ademas )?{_WH}",
        r"(?:tambien )?(?:si (?=el|la|los|las|ya|se|hay|esta|han|podemos|pueden|tienen)|hay|ya (?:esta|estan|fue|se|han|tienen|ha|\w+(?:io|aron|ieron|an|en))|siguen? (?=.*\?)|(?:el|la|los|las) \w+(?: \w+){0,2} (?:ya |fue |esta |estan |han |ha |fueron )(?=.*\?)|podrian|pueden|podemos|podeis|podriais|se puede|es posible|seria posible|esta (?=el|la|listo|aprobado|firmado)|estan|tienen|han|ha sido)\b",
    ),
    joined_acts=(
        rf"(?:por favor |tambien |nos |me )*(?:{_VERB_ASK}|\w{{2,}}(?:ar|er|ir|ad|ed|id)nos|(?:envie|diga|confirme|indique|avise|informe|mande|explique)nos|\w{{2,}}[aei]dme|saber|adjunt(?:ar|en)|inclu(?:ir|yan)|sub(?:ir|an)|pas(?:ar|en|ad)|reserv(?:ar|en)|organiz(?:ar|en)|invit(?:ar|en)|sac(?:ar|quen))\b(?! (?:sus comentarios|su aprobacion|de vuelta))",
    ),
    lists=(
        r"(?:preguntas?|dudas?|consultas?|puntos?|siguientes?|necesit\w+|falt\w+|pendientes?|favor|requer\w+|abiert\w+|solicit\w+)\b",
    ),
    chasers=(
        r"(?:¿\s*)?(?:hay |tienen |alguna |algun )*(?:novedad(?:es)?|noticias?|actualizacion|avances?|respuesta)(?: (?:sobre esto|al respecto|de esto|por favor|ya))*\s*[?.!]*$",
        r"(?:la )?misma (?:pregunta|consulta|duda)\b.*",
        r"(?:un |amable |cordial |breve |pequeno )*recordatorio\b(?: (?:por favor|amable|de lo anterior))*\s*[.!]*$",
        r"(?:doy |dando |hago |haciendo )?seguimiento(?: (?:a|al|de|a esto|a lo anterior|a mi (?:mensaje|pregunta)))*\s*[.!]*$",
        r"(?:¿\s*)?(?:hay )?alguien(?: ahi| por ahi)?\s*\?+$",
        r"(?:¿\s*)?(?:para )?cuando (?:podemos|podremos|puedo) (?:esperar|tener|recibir) (?:una |su |vuestra )?(?:respuesta|contestacion)\s*[?.!]*$",
        r"(?:¿\s*)?(?:podrian|pueden|podria|puede) (?:por favor )?(?:respondernos|contestarnos|responderme|contestarme|darnos (?:una )?respuesta)(?: (?:sobre esto|a esto|al respecto|por favor))*\s*[?.!]*$",
        r"(?:seguimos|sigo|todavia|aun) (?:estamos |estoy )?esperando(?: (?:una |su |la )?respuesta)?\s*[.!?]*$",
    ),
    complaints=(
        r"(?:sin respuesta|sin contestar|sin contestacion)\b|nadie (?:coge|atiende|llama|sabe|se ocupa|da la cara)|(?:tercer|segundo|cuarto) (?:recordatorio|aviso|correo)|llen[oa]s? de errores|deja (?:mucho )?que desear|de segunda categoria|mal (?:tratad|trat)\w*|agotador|semanas esperando|nos tienen esperando|largas",
        r"(?:decepcionad\w+|insatisfech\w+|descontent\w+|inaceptable|molest[oa]s|frustrad\w+|no (?:estamos|estoy|es) (?:nada |muy |para nada )?(?:content\w+|satisfech\w+|conforme\w*|feliz\w*|aceptable)|disgustad\w+)\b",
        r"nadie (?:nos |me |ha |contest\w*|respond\w*|nos ha)",
        r"(?:tercera|segunda|cuarta|enesima) vez\b|(?:tardan|demoran|tarda|demora)\w* (?:demasiado|mucho|siempre)\b|tiempos? de respuesta|demasiado (?:lent|tard|tiempo)\w*",
    ),
    approvals=(
        r"(?:aceptamos|aprobamos|acepto|apruebo|estamos de acuerdo (?:con|en)|damos (?:el visto bueno|nuestra aprobacion|luz verde)|autorizamos)\b",
        r"(?:aprobado|de acuerdo|ok|conforme|aceptado) (?:por|de|para) (?:nuestra|nosotros|mi|nuestro)\b",
        r"(?:pueden (?:proceder|seguir adelante|continuar|avanzar)|adelante(?: con|$|[.!]))",
    ),
    missed=(
        r"(?:debia|debian|deberia haber|tenia que|tenian que|estaba (?:previsto|prometid\w+|programad\w+)|se suponia|habia\w* prometido|atrasad\w+|retrasad\w+|vencid\w+)\b",
    ),
    urgent=(
        r"(?:urgente\w*|urge|inmediatamente|de inmediato|lo antes posible|cuanto antes|ya mismo)\b",
    ),
)

# ruff: noqa: E501  # tables of phrases read better unbroken
"""Portuguese: how it asks, wants, doubts and chats."""

from bot.domain.detection.words import Words

_WH = r"(?:quando|por ?que|como|quant[oa]s?|onde|quem|qual|quais|o que|que (?=dia|data|tipo|solvente|temperatura|versao|horas|impacto|lote)|ate quando|desde quando|para quando|em que|com que|a que|de que)"
_VERB = r"(?:envi\w+|mand\w+|compartilh\w+|confirm\w+|inform\w+|explic\w+|explique\w*|fornec\w+|verifi\w+|assin\w+|remov\w+|elimin\w+|par(?:ar|em)|cancel\w+|avis\w+|diz\w+|digam|esclarec\w+|lig(?:ar|uem)|atualiz\w+|adicion\w+|prepar\w+|agend\w+|revis\w+|respond\w+|devolv\w+|corrij\w+|investig\w+|ajud\w+|encaminh\w+|disponibiliz\w+|indi(?:car|quem)|retir\w+|suspend\w+)"

WORDS = Words(
    language="pt",
    markers=(
        "o a os as um uma de do da dos das e que para com nao se no na nos nas por obrigado obrigada ola bom dia boa tarde quando"
        " como qual onde quem voces voce podem poderiam podemos nosso nossa seu sua mais ja foi esta estao lote por favor muito"
        " precisamos temos ate mas ontem hoje amanha equipe todos tudo bem em ao aos viram um"
    ),
    greetings=(
        r"(?:(?:uma|duas|tres|quatro|algumas|outras?) ){1,2}(?:perguntas?|coisas?|pontos?|duvidas?)\b[^.?!:]{0,50}(?::| -+) +(?=\S)",
        r"(?:ola|oi|bom dia|boa tarde|boa noite|prezad[oa]s?|car[oa]s?|estimad[oa]s?)\b(?:[ ,]+(?:a todos|equipe|pessoal|todos|time|colegas))?(?: (?!(?:poderiam|podem|quando|como|voces|precisamos|por|favor|qual|onde|ja|tem)\b)[a-z]+)?\s*[,.!:-]+\s*",
        r"(?:muito |muit[oa]s )?(?:obrigad[oa]s?|valeu|grat[oa])(?: (?:a todos|pessoal|pel[oa]s? \w+(?: \w+)?|por \w+(?: \w+)?|novamente))?\s*[,.!;-]+\s*(?=\S)",
        r"(?:perfeito|ok|certo|entendido|tudo bem|otimo|combinado|e|mas|alem disso|tambem|uma (?:pergunta|duvida)|pergunta|duvida|outra (?:pergunta|duvida)|urgente|sim|nao|por fim|a proposito)\b\s*[,.!:;-]+\s*(?=\S)",
        r"(?:e|mas|alem disso|tambem) (?=\S)",
    ),
    noise=(
        r"(?:ainda )?sem confirmacao\b[^?]*",
        r"(?:muito |muitissimo |ok |perfeito |certo )*(?:obrigad[oa]s?|agradecid[oa]s?|valeu|agradeco|agradecemos)\b(?! (?:se|o envio|a confirmacao|retorno|um retorno))[^?]*",
        r"(?:ok|certo|perfeito|otimo|excelente|entendido|recebido|anotado|claro|sim|nao|tudo bem|tudo certo|combinado|beleza|legal|de nada|disponha|por nada|sem problemas?|oi|ola|bom dia|boa tarde|boa noite|parabens|bem-vind[oa]s?|ate (?:logo|mais|amanha|breve|segunda)|tchau|exato|exatamente|correto|igualmente|kkk+|desculpe\w*|perdao|maravilha|fechado|show)\b(?: (?:obrigad[oa]|a todos|pessoal|equipe|para (?:mim|nos)|entao|por tudo|[a-z]+))?(?: [a-z]+)?",
        r"(?:bom|boa|otim[oa]|feliz|excelente|tenham?|tenha) (?:um |uma |otim[oa] |bom |boa |excelente )*(?:fim de semana|fds|dia|tarde|noite|semana|natal|ano|viagem|descanso|ferias|aniversario|festas|feriado|trabalho|final de semana)\b[^?]*",
        r"(?:vou|vamos|irei|iremos|estarei|estaremos|verificarei|verificaremos|verifico|retorno|retornamos|enviarei|enviaremos|encaminho|encaminhei|confirmo|confirmamos|aviso|avisamos|estou (?:fora|de ferias)|ficamos no aguardo|fico no aguardo)\b[^?]*",
        r"(?:fora do escritorio|resposta automatica|ausencia)\b.*",
        r"(?:sem|nao (?:ha|temos|tenho)) (?:mais )?(?:perguntas?|duvidas?|comentarios?|objec\w+)\b[^?]*",
        r"(?:segue|seguem|em anexo|anexo|anexei)\b(?!.*\b(?:favor|poderiam|assin\w+)\b)[^?]*",
    ),
    rhetorical=(
        r"(?:como (?:vai|vao|voces estao|voce esta|estao|esta)|tudo bem(?: com voces)?|quem sabe|quem diria|serio|e mesmo|sera|nao e (?:otimo|incrivel|maravilhoso|fantastico)|nao|ne|verdade|acreditam|e ai)\b[^?]{0,15}[? !.]*",
    ),
    courtesies=(
        r"(?:nao hesit\w+|qualquer (?:duvida|coisa|pergunta|questao)|se tiver\w* (?:alguma |mais |qualquer )?(?:duvida|pergunta)s?|fico a disposicao|ficamos a disposicao|estamos a disposicao|nao se preocup\w+)\b[^.?!]*",
        r"(?:nao (?:e preciso|e necessario|precisa|precisamos mais)|sem necessidade)\b[^.?!]*",
        r"obrigad[oa] (?:por|pel[oa]s?)\b[^.?!]*",
    ),
    small_talk=(
        r"(?:jogo|futebol|copa|brasileirao|champions|chuva|chove|calor|sol|praia|ferias|almoco|jantar|cafe|cerveja|filme|aniversario|piada|fim de semana|churrasco|carnaval|novela|casamento)\b",
    ),
    questions=(
        rf"^{_WH}\b(?!,)",
        r"^(?:ha|existe|tem|voces (?:tem|ja|podem|poderiam|conseguem|vao|estao|usaram)|podemos|poderiam|podem|pode|poderia|e possivel|seria possivel|ja (?:esta|estao|foi|foram|tem)|esta|estao|foi|foram|alguma? (?:novidade|noticia|atualizacao|previsao|ideia)|o \w+ (?:ja|esta|foi)|a \w+ (?:ja|esta|foi))\b[^.!]*\?",
        r"(?:gostaria|gostariamos|queria|queriamos|quero|queremos|precisamos|preciso) (?:de )?(?:saber|perguntar|entender|consultar|conhecer)\b",
        r"nao (?:nos |me )?(?:esta |ficou |e |fica )?(?:muito |totalmente |bem )?(?:clar\w+|entend\w+|sab\w+|sei|compreend\w+|vem\w+|vejo)[^.?!]{0,12}\b(?:por ?que|quando|como|qual|quem|se|o que|onde|quanto)\b",
        r"(?:uma|minha|nossa|outra) (?:pergunta|duvida|questao) (?:sobre|e|acerca|:|quanto)",
        r"^(?:status|situacao|atualizacao|novidades|andamento|posicao) (?:de|do|da|sobre)\b",
        r"(?:me|nos) pergunt\w+\b",
        r"(?:alguma|tem|ha) (?:novidade|noticia|atualizacao|previsao)\w* (?:de|do|da|sobre|quanto|para)\b",
    ),
    requests=(
        r"\bprecis(?:avamos|aria|ariamos|amos|o|ava) (?:d[oae]s?|que|ter|saber)\b",
        r"(?:quer|querem|queria|gostaria|gostariam|precisa|precisam|pede|pedem|solicita|solicitam|pergunta|perguntam|deseja|desejam) (?:de|saber|ver|receber|conhecer|entender|que|se|um|uma|o|a|os|as|do|da|quando|como|por que|qual)\b",
        r"(?:por favor|por gentileza|favor|gentileza|pf|pfv|solicit(?:amos|o)|pedimos|peco|agradeceriamos|agradeceria|agradeco (?:se|o envio|a confirmacao|um retorno)|ficaria (?:grat|agradecid)\w+)\b",
        r"(?:voces |voce |alguem |nos |me )?(?:poderiam|poderia|podem|pode|conseguem|consegue|conseguiriam)(?: (?:por favor|nos|me|alguem|gentilmente|voces))* [a-z]+",
        r"(?:podemos|poderiamos|posso|poderia) (?:mudar|mover|ter|receber|ver|agendar|marcar|conversar|obter|contar|remarcar|adiar|antecipar|falar|nos reunir|fazer|alterar)\b",
        r"(?<!nao )(?:precis(?:amos|o|a|ariamos|aria|am)|necessit(?:amos|o|a)|requer(?:emos|er)|gostariamos (?!de agradecer)|gostaria (?!de agradecer)|aguard(?:amos|o|ando)|esperamos (?:receber|o|a|uma)|estamos (?:aguardando|esperando)|continuamos (?:aguardando|sem)|queremos (?!agradec|parabeniz)|desejamos (?!um|uma|boa|bom)|exigimos)\b",
        r"^(?:e |tambem |por favor,? )?(?:enviem|envie|mandem|mande|compartilhem|confirmem|confirme|informem|informe|expliquem|fornecam|verifiquem|assinem|removam|remova|eliminem|parem|cancelem|avisem|digam|esclarecam|liguem|atualizem|adicionem|preparem|agendem|revisem|respondam|devolvam|corrijam|investiguem|ajudem|encaminhem|disponibilizem|indiquem|retirem|suspendam|mantenham)(?:-nos|-me)?\b",
        r"para (?:sua |a sua )?(?:assinatura|aprovacao|revisao|comentarios)\b",
        r"(?:seria|estaria) (?:\w+ )?(?:bom|ideal|possivel|util|otimo|interessante|melhor)\b",
        r"(?:no aguardo|a espera|pendente) d[eoa]\b",
        r"(?:nos |me )(?:avisem|informem|mantenham|digam|enviem|mandem|confirmem)\b",
    ),
    instructions=(
        r"(?:por favor,? |favor )?(?:removam|remover|eliminem|eliminar|retirem|retirar|parem|parar|cancelem|cancelar|suspendam|suspender|nao (?:enviem|liberem|usem|iniciem|despachem)|adicionem) \w+",
    ),
    missing=(
        r"(?:ainda|ate (?:agora|hoje|o momento)) (?:nao|sem)\b",
        r"nao (?:recebemos|recebi|vimos|tivemos|chegou|veio|esta (?:anexad|assinad)\w+)\b",
        r"(?:falta|faltam|faltando|pendente de voces)\b",
    ),
    awaited=(
        r"(?:seria|seriam) (?:muito |mais que )?(?:bem-?vind[oa]s?|de (?:grande |muita )?ajuda|apreciad[oa]s?)\b|(?:nos|me) (?:ajudaria|facilitaria|daria jeito|serviria)\b|(?:ajudaria|agradecia|gostava(?:mos)? de|viria a calhar)\b",
        r"(?:contamos|conto|confiamos) com (?:voces|a vossa|o vosso|a sua|o seu|que)\b[^.?!]{0,30}\bpara\b|(?:esperamos|espera|esperam|espero) (?:de voces|da vossa parte|que nos (?!vej|encontr)|um plano|uma resposta|uma explicacao|a vossa|o vosso)\b",
        r"(?:deve|devem|deveria|deveriam|tem que|tem de|precisa|precisam) (?:\w+ )?ser (?:substitu|corrig|modific|adapt|adicion|retir|devolv|embal|etiquet|rotul|indic|elimin|credit|assin|traduz|us|utiliz|conserv|guard|troc|atualiz)\w+\b(?! por (?:nos|noss))|^a (?:corrigir|modificar|substituir|completar|assinar)\b",
        r"(?:nos|me) (?:devem|deve)\b|(?:devem|deve)(?:-nos|-me)\b|(?:continua|continuam|segue|seguem|ficou|ficaram|esta|estao) (?:em branco|vazi[oa]s?|sem (?:assinatura|resposta|data))\b|prometid[oa]s?\b[^.?!]{0,50}\b(?:nao|ainda|nunca)\b",
        r"(?:procuro|procuramos|estou procurando|estamos procurando|estou a procura d[oae]s?) (?:o|a|os|as|seu|vosso)?\b|(?:a bola esta com voces|e com voces|agora e convosco)\b|(?:temos de|temos que|devemos|deviamos) (?:saber|conhecer|entender|receber)\b",
        r"(?:noss[oa]s?|meu|minha) [^.?!,]{2,40}? (?:quer|querem|exige|exigem|pede|pedem|deseja|gostaria|gostava|solicita|cobra)\b|(?:me|nos) (?:passa|passem|manda|envia|arranja|arranjem) (?:o|a|os|as|um|uma)\b",
        r"(?:^|(?<=, ))(?:reservem|guardem|coloquem|ponham|incluam|troquem|usem|tragam|deixem|anotem|reserve|coloque|inclua|troque|use)(?:-nos|-me)?\b(?= (?:o|a|os|as|um|uma|nos|para)\b)",
    ),
    doubts=(
        r"(?:me|nos) parec\w+|parece-(?:me|nos)\b|(?:imagino|imaginamos|suponho|supomos|achei|acho|achamos|talvez|sera que)\b|nao perceb\w+|(?:meio|um pouco|um bocado) (?:alt|baix|longo|longa|curt|car|estranh|tard|abaixo|acima)\w*",
        r"nao (?:a |o |as |os |me )?(?:estou|estamos|ficou|esta|e|entend\w+|consig\w+|conseguim\w+|ach\w+|encontr\w+|bate\w*|confere\w*|vejo|vemos|abre)\b",
        r"(?:estranh[oa]s?|confus[oa]s?|inconsistente\w*|surpres[oa]s?|preocupad[oa]s?|alto demais|baixo demais|muito (?:alt|baix)[oa])\b",
        r"(?:pensei|pensavamos|pensava|achei que|achavamos|achava)\b",
    ),
    generic=(
        r"(?:quem (?:consegue|pode) (?:me |nos )?ajudar|conseguem(?: \w+)?|da para fazer)(?: [a-z]+){0,3}",
        r"(?:por favor |poderiam |podem |nos |me |favor |gostariamos de |agradeco |voces )*(?:confirmar|confirmem|esclarecer|ajudar|ajudem|verificar|responder|retornar|avisar|avisem|comentar|ligar|liguem|me liguem|indicar|explicar|investigar|retorno|um retorno|resposta|sua (?:resposta|ajuda))\b(?: (?:por favor|logo|o quanto antes|hoje|amanha|com isso|isso|isto|se|e|possivel|antes|ate|segunda|terca|quarta|quinta|sexta|sobre|estes?|pontos?|seguintes?|urgente|obrigad[oa]|para|mim|nos|assim|que|puderem))*",
        r"(?:o que (?:acham|pensam)|(?:isso )?(?:esta|e) (?:correto|certo|possivel|normal|ok)|tudo bem|pode ser|por que|quando|correto|certo)(?: [a-z]+)?",
        r"(?:precisamos|preciso) (?:disso|dele|dela|deles|disto|de uma resposta)(?: [a-z0-9]+){0,8}",
        r"(?:tenho|temos|teria) (?:uma|um|duas|dois|tres|algumas|alguns|varias|as seguintes) (?:perguntas?|duvidas?|pontos?|questoes|coisas)(?: [a-z]+)?",
        r"(?:duas|tres|algumas|varias) (?:perguntas?|duvidas?|coisas|questoes)",
        r"(?:ate|hoje|amanha|antes de|o quanto antes|o mais rapido possivel)\b[a-z0-9 ,-]{0,30}(?:por favor)?",
        r"(?:fico|ficamos) no aguardo.*",
        r"(?:obrigad[oa] )?(?:desde ja|antecipadamente).*",
    ),
    anaphora=(
        r"(?:envi|mand|compartilh|corrij|revis)[a-z]*-(?:o|a|os|as|lo|la)\b",
        r"(?:envia-lo|envia-la|manda-lo|compartilha-lo|verifica-lo|confirma-lo|enviar isso|mandar isso|precisamos disso|recebe-lo|precisamos dele|precisamos dela)\b",
    ),
    conjunctions=("e", "e tambem", "bem como", "alem disso", "mas"),
    joined=(
        r"que \w+ (?:se|es|esta|tiene|representa|hay|usa\w*|toma|queda|va|ha|tem|foi|sera)\b|que \w+ (?:\w+ ){1,4}(?:se|es|esta|tiene|representa|usa\w*|tem|foi|sera)\b",
        r"(?:o|a|os|as) \w+(?: \w+){0,5} (?:esta|estao|e|sao|continuam?|tem|foi|foram|ja|vai|vao)\b",
        r"(?:se sim,? )?(?:a|de|em|para|com|por|desde|ate|sobre) (?:que|qual\w*|quais|quant\w+|quando|onde|quem)\b",
        r"(?:me|nos) [a-z]+(?:am|em|a|e)\b",
        rf"(?:tambem |alem disso )?{_WH}\b",
        r"(?:tambem )?(?:se (?=o|a|os|as|ja|ha|voces|podemos|esta)|ha|o \w+ (?:ja|foi|esta|sera)|a \w+ (?:ja|foi|esta|sera)|ja (?:esta|foi|tem)|voces|podemos|poderiam|podem|podera|da para|tem como|e possivel|seria possivel|conseguem)\b",
    ),
    joined_acts=(
        rf"(?:por favor |tambem |nos |me )*(?:{_VERB}|saber|inclu(?:ir|am)|sub(?:ir|am)|anex(?:ar|em)|reserv(?:ar|em)|pass(?:ar|em)|convid(?:ar|em)|marc(?:ar|em)|organiz(?:ar|em)|tir(?:ar|em))\b(?! (?:seus comentarios|sua aprovacao|de volta))",
    ),
    lists=(
        r"(?:perguntas?|duvidas?|questoes|pontos?|seguintes?|precis\w+|falt\w+|pendentes?|favor|solicit\w+|abert\w+|aguard\w+)\b",
    ),
    chasers=(
        r"(?:alguma |tem |ha |temos )*(?:novidades?|noticias?|atualizac(?:ao|oes)|retorno|posicao|resposta)(?: (?:sobre isso|a respeito|disso|por favor|ja))*\s*[?.!]*$",
        r"(?:a )?mesma (?:pergunta|duvida)\b.*",
        r"(?:um |apenas um |gentil |pequeno )*lembrete\b(?: (?:por favor|gentil))*\s*[.!]*$",
        r"(?:cobrando|dando seguimento|retomando)\b[^?]{0,20}$",
        r"(?:tem |ha )?alguem(?: ai)?\s*\?+$",
        r"(?:para )?quando (?:podemos|poderemos|posso) (?:esperar|ter|receber) (?:uma |a sua |sua |um )?(?:resposta|retorno)\s*[?.!]*$",
        r"(?:poderiam|podem|poderia|pode) (?:por favor )?(?:nos responder|responder-nos|nos dar (?:um )?retorno)(?: (?:sobre isso|a respeito|por favor))*\s*[?.!]*$",
        r"(?:ainda )?(?:estamos |continuamos |estou )?(?:aguardando|esperando)(?: (?:uma |sua |um )?(?:resposta|retorno))?\s*[.!?]*$",
    ),
    complaints=(
        r"(?:sem resposta|sem retorno|nenhum retorno|nenhuma resposta)\b|ninguem (?:atende|responde|retorna|liga|sabe)|(?:terceiro|segundo|quarto) (?:lembrete|aviso|e-?mail)|chei[oa]s? de erros|deixa (?:muito )?a desejar|piorou muito|piorou bastante|nao gosta(?:mos|ram) (?:nada )?d|mal tratad\w+|tratad\w+ mal|de segunda (?:classe|categoria)|empurr\w+ com a barriga|enrola(?:ndo|cao)",
        r"(?:decepcionad\w+|insatisfeit\w+|inaceitavel|descontent\w+|frustrad\w+|chatead\w+|nao (?:estamos|estou|e) (?:nada |muito )?(?:content\w+|satisfeit\w+|feliz\w*|aceitavel))\b",
        r"ninguem (?:nos |me )?(?:respond\w+|retorn\w+|avis\w+)",
        r"(?:terceira|segunda|quarta|enesima) vez\b|tempos? de resposta|demora\w* (?:demais|muito|sempre)\b|(?:muito|sempre) (?:lent|demorad)\w+",
    ),
    approvals=(
        r"(?:aceitamos|aprovamos|aceito|aprovo|concordamos (?:com|em)|estamos de acordo (?:com|em)|autorizamos|damos (?:o )?ok)\b",
        r"(?:aprovado|ok|de acordo|aceito) (?:por|da|de|para) (?:nossa|nos|mim|minha)\b",
        r"(?:podem (?:prosseguir|seguir|continuar|avancar)|pode prosseguir|sinal verde)\b",
    ),
    missed=(
        r"(?:deveria (?:ter|estar)|deveriam (?:ter|estar)|era para|estava (?:previst|prometid|programad)\w+|foi prometid\w+|atrasad\w+|vencid\w+)\b",
    ),
    urgent=(
        r"(?:urgente\w*|urgencia|imediatamente|de imediato|o quanto antes|o mais rapido possivel|ja)\b",
    ),
)

# ruff: noqa: E501  # one strength of a category a line
"""What Portuguese calls each category."""

TOPICS = """
timeline 4: data_de_inicio data_de_entrega data_de_fim data_de_conclusao data_de_envio data_de_embarque prazo_de_entrega no_prazo em_que_fase em_que_pe
timeline 3: cronograma* calendario* marco_* prazo* atras* previs* previst* planej* programad* adi* antecip* duracao andamento status_do status_da conclus* conclu* termin* finaliz* confirmado_para
timeline 2: data datas inicio comeca* inicia* pronto pronta prontos progresso fase semana semanas mes trimestre ficara estado demora
timeline 1: lote lotes campanha* producao fabricacao liberacao segunda-feira terca-feira quarta-feira quinta-feira sexta-feira janeiro fevereiro marco abril maio junho julho setembro outubro novembro dezembro natal
timeline? 4: para_quando ate_quando quanto_tempo
timeline? 2: quando
documents 4: certificado_de_analise registro_de_lote certificado_de_conformidade ficha_de_seguranca ultima_versao versao_assinada copia_assinada ata_de contra-assin*
documents 3: documento* relatorio* protocolo* certificado* ficha* contrato* acordo* anexo* modelo formulario* procedimento* assinatura* assinar assinad* rascunho* minuta* copia* ata atas arquivo* apresenta* declaracao declaracoes versao* pagina_* digitaliz* laudo*
documents 2: pagina pasta revisar_o
documents 1: tabela secao lista registro*
documents~ 3: procedimento* avaliac* tabela* plano lista* metodo* especificac* estudo* dados resultados descric* politica resumo justificativ*
documents! 2: enviar envia-nos enviem enviar-nos mandar mandem compartilhar fornecer encaminhar repassar falta receber recebemos
cost 4: ordem_de_compra pedido_de_compra nota_de_credito condicoes_de_pagamento quanto_custa quanto_custaria custo_adicional quem_paga incluido_no_preco aumento_de_preco dados_bancarios fatura* orcament* cotac*
cost 3: custo* preco* pagament* pagar pago paga tarifa* desconto* reembols* sobretaxa adiantamento cobr* oferta_de compras contabilidade financeir* euros reais multa reajuste tabela_de_precos
cost 2: valor_total valor incluid* estimativa oferta pedido
capacity 4: capacidade_disponivel quantos_operadores quantas_pessoas turno_da_noite turno_extra em_paralelo pessoal_suficiente
capacity 3: capacidade* turno* pessoal equipe_de recursos gargalo* disponibilidade_de volume_anual reator_livre reservar horas_extra outro_lote lote_adicional lotes_adicionais vaga*
capacity 2: operadores dobrar espaco
technical 4: tempo_de_secagem temperatura_de_reacao tamanho_de_particula velocidade_de_agitacao velocidade_de_adicao tamanho_do_lote perfil_de_impurezas teor_de_agua parametro*
technical 3: rendimento* pureza* impureza* teor ensaio* doseamento solvente* cristaliz* secagem* filtr* moagem* moinho reacao* conversao temperatura* pressao agita* adicao* semeadura coluna* cromatogram* pico picos cor solubilidade estabilidade* degrad* residu* particula* catalis* reagente* destil* extracao lavage* metodo* medicao* viscosidade etapa_de sintese intermediario* processo* teste_de exoterm* granul* compressao liofiliz* dissolucao umidade mistura*
technical 2: por_que porque motivo razao explic* causa caiu subiu aument* diminu* resultado* valores diferenca* condic* recomend* entendemos meio repetir
quality 4: acao_corretiva acoes_corretivas criterio*_de_aceitacao liberacao_do_lote data_de_reteste prazo_de_validade data_de_validade causa_raiz fora_de_especificacao auditoria_de_qualidade em_quarentena
quality 3: desvio* oos quarentena* investigac* especificac* qualidade qualific* valid* calibr* auditor* limpeza amostra_de_retencao treinament* esteril* capa bloquead* retid* nao_conform* rejeit* liberar liberado limite* tendencia* bpf gmp
quality 2: liberacao controle* teste* norma* verific*
complaint 4: reclamacao_de_cliente reclamacao_de_produto queixa_tecnica
complaint 3: reclam* queixa* farmacia* farmaceutic* atacadist* defeit* quebrad* rachad* esfarel* cliente_final
change 4: controle_de_mudanca* solicitacao_de_mudanca mudanca_de_fornecedor sem_avisar sem_informar sem_nossa novo_fornecedor outro_fornecedor nunca_aprov* nunca_autoriz*
change 3: mudanca* mudar mudou mudaram mudado alter* troca trocar trocou modific* substitu* outro_filtro outra_planta obsolet*
change 2: fornecedor* novo nova fabricante desde_quando
logistics 4: numero_de_rastreamento codigo_de_rastreio conhecimento_de_embarque endereco_de_entrega cadeia_de_frio gelo_seco desembarac* peso_bruto despachante* romaneio*
logistics 3: remessa* entreg* transport* envio embarque* pacote* palete* tambor* alfandega* frete* armaz* estoque* chegou chegaram chegada incoterm* embal* rotul* etiquet* conteiner* materia-prima materias-primas caminhao transportadora* coleta* mercadoria* carga expedi* despach* recebimento transito
logistics 2: amostra* material onde_esta onde_estao peso endereco quantidade
regulatory 4: autoridade_sanitaria vigilancia_sanitaria registro_sanitario certificado_de_boas_praticas carta_de_acesso assuntos_regulatorios
regulatory 3: autoridade* agencia* anvisa infarmed ema fda regulator* inspec* inspetor* dossie* submiss* variac* dmf modulo* licenca* nitrosamina* registro_na
environment 4: aguas_residuais recuperacao_de_solvente* pegada_de_carbono consumo_de_agua consumo_de_energia gestao_de_residuos
environment 3: residuos ambient* emiss* efluente* recicl* descart* sustentab* inciner* energia* pegada climatic*
safety 4: equipamento_de_protecao equipamentos_de_protecao seguranca_de_processo* analise_de_risco* plano_de_emergencia limite_de_exposicao
safety 3: seguranca* perig* acident* explos* incendio* ferid* evacua* exposicao toxic* emergencia* protecao luva* mascara* hazop epi epis oeb
safety 2: risco* usar_luvas
confidentiality 4: outros_clientes outro_cliente acordo_de_confidencialidade quem_tem_acesso quem_pode_ver ex-funcionari* nao_trabalha_mais terceiros dados_pessoais
confidentiality 3: confidencial* sigilo* nda segredo* concorrente* acesso_a divulg* patente* propriedade_intelectual apagar_nossos destru* visivel
confidentiality 2: acesso apagar ver_nosso*
meeting 4: comite_diretivo comite_gestor visita_a_fabrica link_do_teams mover_a_reuniao remarcar_a_reuniao lista_de_distribuicao pessoa_de_contato
meeting 3: reuniao reunioes ligacao chamada* visita* agenda convite* convid* particip* videoconferencia conferencia remarc* feriado* ferias workshop
meeting 2: falar discutir conversar disponivel_para adicionar contato
service 4: tempo_de_resposta tempos_de_resposta sem_resposta ninguem_responde ninguem_respondeu nenhuma_resposta
service 3: insatisf* decepcion* inaceitavel comunicacao escalar frustr*
service 2: resposta* lento lenta sempre ninguem
"""

# ruff: noqa: E501  # one strength of a category a line
"""What Portuguese calls each category."""

TOPICS = """
timeline 4: data_de_inicio data_de_entrega data_de_fim data_de_conclusao data_de_envio data_de_embarque prazo_de_entrega no_prazo em_que_fase em_que_pe
timeline 4: caminho_critico parada_de_fabrica parada_anual parada_programada ferias_coletivas recesso gantt linha_do_tempo
timeline 3: cronograma* calendario* marco_* prazo* atras* previs* previst* planej* programad* adi* antecip* duracao andamento status_do status_da conclus* conclu* termin* finaliz* confirmado_para
timeline 2: data datas inicio comeca* inicia* pronto pronta prontos progresso fase semana semanas mes trimestre ficara estado demora
timeline 1: lote lotes campanha* producao fabricacao liberacao segunda-feira terca-feira quarta-feira quinta-feira sexta-feira janeiro fevereiro marco abril maio junho julho setembro outubro novembro dezembro natal
timeline? 6: ja_comecou ja_comecaram ja_iniciou ja_iniciaram ja_terminou ja_terminaram ja_acabou ainda_e_realista ainda_esta_de_pe ainda_de_pe mantem_a_data mantida_a_data data_mantida data_esta_mantida continua_valendo vao_conseguir_cumprir vao_cumprir_o_prazo conseguem_cumprir conseguem_manter_a_data conseguem_antecipar conseguem_adiantar quantos_dias quantas_semanas quanto_falta quanto_tempo_falta quanto_tempo_leva quanto_tempo_demora data_prevista data_estimada qual_a_data que_data em_que_data ate_que_data para_que_data em_que_semana em_que_mes previsao_de previsao_para qual_a_previsao ha_previsao tem_previsao alguma_previsao quando_comeca quando_comecam quando_inicia quando_termina quando_sera quando_serao quando_fica quando_ficam quando_estara quando_estarao quando_podemos_esperar quando_teremos quando_vai quando_voces_vao quando_esta_previsto quando_preveem a_partir_de_quando impacto_no_prazo impacto_no_cronograma impacta_o_prazo impacta_a_entrega afeta_a_data afeta_o_prazo vai_atrasar atrasa_a em_que_pe_esta como_esta_o_andamento como_anda como_andam recuperar_o_atraso
timeline? 6: conseguem_comecar quando_voces_conseguem quando_conseguem
timeline? 6: novidade_do novidades_do novidade_sobre novidades_sobre
timeline? 4: para_quando ate_quando quanto_tempo
timeline? 2: quando
documents 4: registro_de_lote certificado_de_conformidade ficha_de_seguranca ultima_versao versao_assinada copia_assinada contra-assin*
documents 4: em_pdf em_word em_ingles versao_em_ingles traducao traducoes traduzid* falta_a_assinatura assinatura_faltando assinaturas_em_falta qual_versao versao_vigente versao_atual versao_atualizada relatorio_de_validacao protocolo_de_validacao relatorio_de_estabilidade protocolo_de_estabilidade relatorio_de_qualificacao relatorio_de_transferencia plano_mestre ata_da_reuniao ata_de registro_de_fabricacao ordem_de_producao dossie_de_lote batch_record declaracao_bse declaracao_tse declaracao_de_alergenicos ficha_tecnica fichas_tecnicas especificacao_assinada organograma curriculo lista_de_equipamentos fispq fds certificado_de_analise laudo laudo_de_analise
documents 3: documento* relatorio* protocolo* certificado* ficha* contrato* acordo* anexo* modelo formulario* procedimento* assinatura* assinar assinad* rascunho* minuta* copia* ata atas arquivo* apresenta* declaracao declaracoes versao* pagina_* digitaliz* laudo*
documents 2: pagina pasta revisar_o
documents 1: tabela secao lista registro*
documents! 3: posso_ter podemos_ter poderiamos_ter preciso_do precisamos_do precisamos_da preciso_da nos_falta falta-nos nao_encontro nao_encontramos nao_achei voces_tem_o voces_tem_a tem_o carregar subir anexar disponibiliz* postar_no colocar_no_portal colocar_na_pasta compartilhem repassem mandem enviem podem_enviar pode_enviar podem_mandar pode_mandar me_manda me_mandem manda_pra
documents! 2: enviar envia-nos enviar-nos mandar compartilhar fornecer encaminhar repassar falta receber recebemos
documents~ 3: procedimento* avaliac* tabela* plano lista* metodo* especificac* estudo* dados resultados descric* politica resumo justificativ*
cost 6: quanto_custa quanto_custaria quanto_sai quanto_sairia quanto_ficaria quanto_fica quanto_cobram quanto_voces_cobram quanto_seria quanto_vale qual_o_preco qual_o_custo qual_seria_o_custo qual_o_valor que_preco a_que_preco preco_por preco_do preco_da custo_do custo_da custo_por quem_paga quem_arca por_conta_de_quem por_nossa_conta por_vossa_conta temos_que_pagar temos_de_pagar esta_incluso_no incluso_no_preco incluido_na_proposta refazer_a_proposta proposta_comercial proposta_revisada revisar_a_proposta fatura faturas faturamento faturar faturaram nota_fiscal notas_fiscais nf numero_da_fatura ordem_de_compra pedido_de_compra nota_de_credito condicoes_de_pagamento prazo_de_pagamento forma_de_pagamento boleto reajuste reajuste_de_preco* aumento_de_preco indexacao ipca igp-m desconto_por_volume preco_fixo taxa_de taxa_extra sobretaxa custo_extra custos_extras custo_de_armazenagem custo_do_frete frete_por retencao_na_fonte imposto* dados_bancarios orcamento* orcar cotacao cotacoes cotar adiantamento
cost 6: fatura_proforma proforma_das os_precos_de_voces
cost 6: desconto descontos
cost 4: custo_adicional incluido_no_preco fatura* orcament* cotac*
cost 3: custo* preco* pagament* pagar pago paga tarifa* desconto* reembols* cobr* oferta_de compras contabilidade financeir* euros reais multa tabela_de_precos
cost 3: mais_barato mais_caro caro barato economia economizar tesouraria
cost 2: valor_total valor incluid* estimativa oferta pedido
capacity 6: quantos_operadores quantos_analistas quantas_pessoas quantos_tecnicos quantos_turnos quantos_lotes_conseguem quantos_lotes_voces quantos_lotes_por quantos_reatores quantas_linhas quem_cobre quem_substitui quem_fica_no_lugar licenca-maternidade licenca_maternidade licenca_medica de_ferias_quem tem_vaga tem_vagas tem_espaco tem_slot vaga_em vaga_no vaga_na vaga_para espaco_na_linha espaco_no_cronograma reservar_a_vaga reservar_um_slot nossa_vaga nosso_slot o_slot slot_em slot_de slot_para janela_em janela_de_producao conseguem_produzir conseguem_fabricar poderiam_produzir_mais poderiam_fabricar conseguem_absorver dobrar_o_volume dobrar_a dobrar_o aumentar_o_volume aumento_de_volume aumento_de_demanda lotes_extras lote_extra mais_um_lote mais_dois_lotes segundo_turno terceiro_turno turno_noturno turno_da_noite turno_de_sabado trabalhar_no_sabado trabalhar_aos_sabados segunda_linha segundo_reator linha_livre reator_livre equipamento_livre linha_disponivel equipe_dedicada sobrecarregad* falta_de_pessoal falta_de_gente gente_suficiente operadores_suficientes analistas_suficientes contratar contratacao contratacoes capacidade_anual capacidade_mensal capacidade_instalada ocupacao_do ocupacao_da
capacity 6: livres_no_proximo reatores_de_.._livres teriam_janela janela_na_linha tem_reatores janela_na
capacity 4: capacidade_disponivel turno_extra em_paralelo pessoal_suficiente
capacity 3: capacidade* turno* pessoal equipe_de recursos gargalo* disponibilidade_de volume_anual reservar horas_extra outro_lote lote_adicional lotes_adicionais vaga*
capacity 2: operadores dobrar espaco
technical 6: qual_solvente que_solvente qual_temperatura que_temperatura qual_coluna qual_catalisador qual_excipiente a_que_temperatura em_que_temperatura a_que_ph por_que_o_rendimento porque_o_rendimento como_explicam_a como_voces_explicam o_que_acham_de o_que_voces_acham_de o_que_acham_de_usar poderiamos_testar poderiamos_tentar ja_testaram ja_tentaram voces_testaram pico_desconhecido impureza_desconhecida de_onde_vem_o_pico qual_o_tamanho_minimo tamanho_minimo_de_lote
technical 6: separou_fase homogeneizador bancada lote_de_bancada qual_o_vacuo teste_de_leak torque_de_fechamento qual_foi_o_torque
technical 6: da_para_reduzir da_para_baixar pode_se_reduzir
technical 4: tempo_de_secagem temperatura_de_reacao tamanho_de_particula velocidade_de_agitacao velocidade_de_adicao tamanho_do_lote perfil_de_impurezas teor_de_agua parametro*
technical 4: tamanho_de_lote amarelad* borbulh* nitrogenio_antes espuma velocidade_da rpm puncao puncoes dureza friabilidade desintegracao perfil_de_dissolucao semente ponto_final cinetica forma_cristalina polimorf* fase_movel tempo_de_retencao limite_de_quantificacao recuperacao_do liofilizacao ciclo_de_liofilizacao excipiente* lactose escalonamento escala_piloto viabilidade_tecnica estequiometria subproduto* seletividade balanco_de_massa revestimento granulado homogeneidade viscosidade solubilidade etapa_1 etapa_2 etapa_3 etapa_4
technical 3: rendimento* pureza* impureza* teor ensaio* doseamento cristaliz* secagem* filtr* moagem* moinho reacao* conversao pressao agita* adicao* semeadura coluna* cromatogram* pico picos cor degrad* residu* particula* catalis* reagente* destil* extracao lavage* medicao* etapa_de sintese intermediario* teste_de exoterm* granul* compressao liofiliz* dissolucao umidade mistura*
technical 2: por_que motivo razao explic* causa caiu subiu aument* diminu* resultado* valores diferenca* condic* recomend* entendemos meio repetir
technical 2: solvente* temperatura*
technical 1: estabilidade* processo* metodo* porque
quality 6: ja_foi_liberado ja_liberaram ja_esta_liberado ainda_em_quarentena ainda_bloqueado ainda_retido quem_libera liberacao_de status_do_desvio desvio_fechado desvios_abertos desvio_aberto desvios_em_aberto capas_abertas capa_fechada causa_raiz observacoes_de_auditoria observacoes_da_auditoria nao_conformidades_da_auditoria resposta_a_auditoria liberacao_de_linha line_clearance criterio_de_aceitacao criterios_de_aceitacao com_que_frequencia a_cada_quanto_tempo_calibr* media_fill simulacao_asseptica resultado_oos fora_de_tendencia
quality 6: teste_de_identidade
quality 6: esta_bloqueado esta_retido esta_em_quarentena bloqueado
quality 4: acao_corretiva acoes_corretivas criterio*_de_aceitacao liberacao_do_lote data_de_reteste fora_de_especificacao auditoria_de_qualidade em_quarentena
quality 4: requalific* revalid* validacao_de_limpeza verificacao_de_limpeza pior_caso amostras_de_retencao contraprova integridade_de_dados integridade_dos_dados trilha_de_auditoria audit_trail monitoramento_ambiental endotoxina* biocarga rastreabilidade revisao_periodica revisao_anual_de_produto rpp pqr responsavel_tecnico garantia_da_qualidade gerente_da_qualidade qualificacao_de_fornecedores auditoria_em_fornecedor autoinspecao reteste reanalise reamostr* data_de_validade prazo_de_validade calibracao
quality 3: desvio* oos quarentena* qualific* calibr* amostra_de_retencao esteril* capa bloquead* retid* nao_conform* liberar liberado tendencia* bpf gmp
quality 2: liberacao controle* teste* norma* verific*
quality 2: limpeza treinament* especificac* investigac* auditor* rejeit*
quality 1: valid* limite* qualidade
complaint 6: reclamacao reclamacoes queixa queixas queixa_tecnica
complaint 6: recebemos_embalagens duas_cores datamatrix ilegivel separou_fase_no_cliente abriu_uma_caixa
complaint 4: reclamacao_de_cliente reclamacao_de_produto
complaint 4: frascos_quebrados frascos_vazios frasco_trincado ampolas_trincadas blister_vazio blisters_vazios cartuchos_vazios cartucho_vazio bisnagas_vazando vazando vazamento_no vazam particulas_pretas pontos_pretos corpo_estranho fio_de_cabelo sem_bula bula_faltando bula_errada rotulo_errado rotulo_trocado rotulos_soltando descolando descolam cheiro_estranho cheiro_forte odor_estranho cor_diferente amassad* molhad* sujo* manchad* nao_abre dificil_de_abrir tampa_frouxa tampas_frouxas faltando_comprimidos comprimidos_quebrados distribuidor* distribuidora* devolveu devolveram devolucao_de cliente_devolveu farmacia_devolveu encontramos_.._dentro achamos_.._dentro ao_abrir pacientes_relatam paciente_relata hospital_relatou hospital_informa
complaint 3: reclam* queixa* farmacia* farmaceutic* atacadist* defeit* quebrad* rachad* esfarel* cliente_final
change 6: controle_de_mudanca* solicitacao_de_mudanca notificacao_de_mudanca formulario_de_mudanca sem_nos_avisar sem_nos_consultar sem_nossa_aprovacao sem_a_nossa_aprovacao precisa_da_nossa_aprovacao nossa_aprovacao desde_quando_usam por_que_mudaram por_que_trocaram voces_mudaram voces_trocaram e_uma_mudanca mudanca_maior mudanca_menor queremos_mudar queremos_transferir_o transferir_a_embalagem avaliacao_da_mudanca
change 6: mudanca_de_software alterar_o_prazo_de_validade passou_para_outra desde_quando fomos_avisados queremos_alterar carece_de_revalidacao
change 4: mudanca_de_fornecedor sem_avisar sem_informar sem_nossa nunca_aprov* nunca_autoriz*
change 4: novo_fornecedor outro_fornecedor fornecedor_alternativo segunda_fonte terceiriz* subcontrat* comparabilidade equivalencia novo_equipamento nova_linha novo_filtro
change 3: mudanca* mudaram mudado alter* troca trocar trocou modific* substitu* outro_filtro outra_planta obsolet*
change 2: fabricante
change 2: mudou mudar
change 1: novo nova fornecedor*
logistics 6: codigo_de_rastreio numero_de_rastreio numero_de_rastreamento onde_esta_a_carga onde_esta_a_remessa onde_estao_as_amostras ja_saiu ja_sairam ja_embarcou ja_embarcaram ja_foi_despachado ja_foi_coletado ja_chegou ja_chegaram chegou_bem chegaram_bem quem_coleta qual_transportadora que_transportadora endereco_de_entrega endereco_de_coleta quantos_paletes quantos_pallets quantos_tambores quantas_caixas peso_bruto peso_liquido dimensoes_d* alfandega receita_federal desembaraco despachante* certificado_de_origem fatura_proforma fatura_comercial ncm li_de_importacao licenca_de_importacao gelo_seco registrador_de_temperatura data_logger cadeia_fria cadeia_de_frio caminhao_refrigerado incoterm* saldo_em_estoque estoque_restante quanto_tem_em_estoque armazenar armazenagem camara_fria numero_do_lacre lacre lacres enviar_.._amostras mandar_.._amostras amostras_para_nosso frete_aereo frete_maritimo carga_perigosa porto_de
logistics 6: carga_parada viracopos parada_na_alfandega di_nao_bate presa_na_alfandega retida_na_alfandega
logistics 4: conhecimento_de_embarque desembarac* romaneio*
logistics 3: remessa* envio pacote* palete* tambor* alfandega* frete* estoque* chegou chegaram chegada conteiner* materia-prima materias-primas caminhao transportadora* coleta* mercadoria* expedi* despach* transito
logistics 3: descarga doca antecipar_o_embarque
logistics 2: amostra* material onde_esta onde_estao peso endereco quantidade
logistics 2: entreg* armaz* embal* rotul* etiquet* carga recebimento transport* embarque*
regulatory 6: anvisa infarmed cofid gmp_da_infarmed certificado_de_boas_praticas cbpf certificado_gmp exigencia exigencias autoridade_pede a_anvisa agencia_pede para_o_dossie para_o_registro para_a_submissao para_a_anvisa para_o_peticionamento peticionamento ultima_inspecao proxima_inspecao inspecao_da inspetor inspetores autorizacao_de_funcionamento afe autorizacao_de_fabrico licenca_sanitaria alvara_sanitario entorpecente* psicotropic* portaria_344 variacao_tipo pos-registro rdc declaracao_da_qp modulo_3 carta_de_autorizacao livre_venda apostil*
regulatory 4: autoridade_sanitaria vigilancia_sanitaria registro_sanitario carta_de_acesso assuntos_regulatorios
regulatory 4: farmacopeia monografia nitrosamina*
regulatory 3: autoridade* agencia* ema fda regulator* inspec* inspetor* dossie* submiss* variac* dmf modulo* licenca* registro_na
environment 6: aguas_residuais aguas_de_lavagem esgoto efluente efluentes ete estacao_de_tratamento rio lencol solo_contaminado residuos_perigosos manifesto_de_residuos mtr o_que_acontece_com_o o_que_fazem_com_o para_onde_vai para_onde_vao incineracao coprocessamento pegada_de_carbono gases_de_efeito ecovadis sustentabilidade energia_renovavel energia_solar recuperam_o_solvente recuperacao_do_solvente reutiliz* reciclavel reciclaveis biodegradavel biodegradaveis compostavel consumo_de_agua consumo_de_energia emissoes licenca_ambiental cetesb odores_na vizinhos ruido_noturno covs
environment 6: cheiro_forte vizinhos_estao
environment 4: recuperacao_de_solvente* gestao_de_residuos
environment 4: plastico isopor
environment 4: lavagem_da_area
environment 3: residuos ambient* emiss* efluente* recicl* descart* sustentab* inciner* energia* pegada climatic*
safety 6: quais_luvas que_luvas que_epi quais_epis qual_mascara equipamento_de_protecao equipamentos_de_protecao calcado_de_seguranca atex area_classificada explosao_de_poeira aterramento inertizacao detector_de_gas detectores_de ponto_de_encontro evacuacao simulado_de extintor* chuveiro_de_emergencia lava-olhos primeiros_socorros taxa_de_acidentes taxa_de_frequencia acidente_de_trabalho exposicao_ocupacional limite_de_exposicao faixa_oeb altamente_potente* alta_potencia calorimetria adiabatic* disco_de_ruptura valvula_de_alivio hazop permissao_de_trabalho trabalho_a_quente gestantes gravidas exame_medico integracao_de_seguranca brigada_de citotoxic* alguem_se_feriu alguem_ferido ha_feridos esta_tudo_bem_com nr-12 cipa
safety 6: respirador respiradores qual_respirador cheiro_de_amonia
safety 4: seguranca_de_processo* analise_de_risco* plano_de_emergencia
safety 4: azida* peroxido* acido_fluoridrico hidrogenio nitracao poeira
safety 3: seguranca* perig* acident* explos* incendio* ferid* evacua* exposicao toxic* emergencia* protecao luva* mascara* epi epis oeb
safety 2: risco* usar_luvas
confidentiality 6: acordo_de_confidencialidade clausula_de_confidencialidade confidencialidade nda quem_pode_ver quem_viu quem_tem_acesso podemos_mostrar podemos_compartilhar_a podemos_compartilhar_o podemos_citar podemos_mencionar podemos_divulgar nota_a_imprensa comunicado_de_imprensa usar_o_logo usar_nosso_nome outro_cliente outros_clientes de_outro_cliente concorrencia concorrente* ex-funcionario ex_funcionario lgpd dados_pessoais protecao_de_dados onde_ficam_guardados onde_sao_armazenados servidor* nuvem criptograf* apagar_nossos excluir_nossos destruir_nossos ocultar_o_nome tarja* anonimiz* codinome cameras tirar_fotos fotos_da_area due_diligence potencial_comprador segredo_industrial vazou vazamento_de_dados nao_trabalha_mais_conosco nao_trabalha_mais_com hacke*
confidentiality 6: acordo_de_sigilo sigilo posso_passar passar_o_contato
confidentiality 4: ex-funcionari* nao_trabalha_mais terceiros
confidentiality 3: confidencial* sigilo* segredo* acesso_a divulg* patente* propriedade_intelectual destru* visivel
confidentiality 2: apagar ver_nosso*
meeting 6: reuniao_semanal call_semanal reuniao_mensal mover_a_reuniao mudar_a_reuniao adiar_a_reuniao antecipar_a_reuniao remarcar cancelar_a_reuniao pauta comite_de_acompanhamento kick-off quem_participa quem_vai_participar quem_conduz quem_faz_a_ata adicionar_.._ao_canal adicionar_.._no_canal incluir_.._no_canal incluir_.._na_lista adicionar_.._a_lista colocar_.._em_copia tirar_.._do_canal remover_.._do_canal tirar_.._da_lista remover_.._da_lista acesso_ao_portal acesso_a_pasta acesso_ao_canal senha nao_consigo_entrar link_da_reuniao link_do_teams telefone_de ramal quem_e_nosso_contato quem_e_o_contato uma_ligacao_rapida uma_call podemos_conversar podemos_falar fica_bom_para ficaria_bom fica_bem_para da_certo_para uma_hora_antes uma_hora_depois em_vez_de_segunda em_vez_de_terca em_vez_de_quinta videoconferencia presencial visita_a_fabrica visitar_a_fabrica
meeting 6: tem_tempo voces_tem_tempo estao_livres tem_disponibilidade_na tem_disponibilidade_para_uma
meeting 4: comite_diretivo comite_gestor remarcar_a_reuniao lista_de_distribuicao pessoa_de_contato
meeting 3: reuniao reunioes ligacao chamada* visita* agenda convite* convid* particip* conferencia remarc* feriado* ferias workshop
meeting 2: falar discutir conversar disponivel_para adicionar contato
service 6: pela_terceira_vez pela_segunda_vez pela_quarta_vez terceira_vez_que segunda_vez_que ninguem_responde ninguem_atende ninguem_retorna ninguem_nos ninguem_avisou por_que_ninguem por_que_sempre por_que_so_ficamos ficamos_sabendo sem_resposta sem_retorno sem_noticias ate_agora_nada estamos_esperando_ha esperando_ha ha_duas_semanas_esperando ha_tres_semanas cada_vez_que toda_vez_que jogam_de_um passam_de_um um_unico_contato um_unico_ponto interlocutor_fixo voces_prometeram tinham_prometido nao_estamos_satisfeitos nao_estamos_contentes insatisfeit* insatisfac* decepcionad* inaceitavel tempo_de_resposta demora_nas_respostas demora_para_responder demoram_para_responder com_quem_escalo escalar_isso cheio_de_erros cheios_de_erros sempre_incompleto* atendimento
service 6: forma_como_fomos como_fomos_tratados nao_gostamos_nada uma_resposta_decente piorou_muito qualidade_das_atas
service 4: tempos_de_resposta ninguem_respondeu nenhuma_resposta
service 3: insatisf* decepcion* comunicacao escalar frustr*
service 2: resposta* lento lenta ninguem
other 6: o_que_significa o_que_quer_dizer o_que_voces_chamam_de sigla abreviacao hotel hoteis restaurante* refeitorio estacionamento taxi aeroporto cnpj inscricao_estadual cadastro_de_fornecedor cadastrar_voces numero_duns representante_legal socios contrato_social apolice seguro_de_responsabilidade responsabilidade_civil lei_aplicavel foro aviso_previo rescisao a_quem_pertence de_quem_e_a_propriedade codigo_de_conduta em_que_idioma qual_erp cartao_de_natal presente_de brinde* feira_cphi estagio_para
other 6: por_procuracao logotipo alta_resolucao
"""

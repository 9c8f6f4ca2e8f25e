# ruff: noqa: E501  # one strength of a category a line
"""What Italian calls each category."""

TOPICS = """
timeline 4: data_di_inizio data_di_consegna data_di_fine data_di_spedizione tempi_di_consegna a_che_punto in_tempo
timeline 3: cronoprogramma calendario* scadenz* ritard* previsione previsto prevista pianific* programma_di rinvi* posticip* anticip* durata tempistic* stato_di stato_del termin* complet* conclus* finire
timeline 2: data date inizio inizia* comincia* parte partira pronto pronta pronti avanzamento fase settiman* mese trimestre confermato ci_vuole
timeline 1: lotto lotti campagna* produzione rilascio lunedi martedi mercoledi giovedi venerdi gennaio febbraio marzo aprile maggio giugno luglio settembre ottobre novembre dicembre natale
timeline? 4: per_quando entro_quando quanto_tempo
timeline? 2: quando
documents 4: certificato_di_analisi certificato_di_conformita batch_record scheda_di_sicurezza ultima_versione versione_firmata copia_firmata controfirm* verbale_di
documents 3: document* rapporto* report relazione* protocoll* certificat* scheda* contratt* accord* allegat* modul* modello procedura* firma firmat* firmare bozza* copia copie verbal* file diapositiv* presentazion* dichiarazion* versione* scansion* pagina_* verbale
documents 2: condivid* fornir* trasmett* pagina cartella rivedere
documents 1: tabella sezione lista
documents~ 3: procedur* valutazion* tabell* piano elenco metod* specific* studio dati risultati descrizion* politica riassunto giustificazion*
documents! 2: inviare inviarci inviateci mandare mandarci mandateci condividere fornire fornirci trasmettere girare manca ricevere ricevuto mandate mandatemi mi_mandate ci_mandate
cost 4: ordine_di_acquisto ordini_di_acquisto nota_di_credito condizioni_di_pagamento quanto_costa quanto_costerebbe costo_aggiuntivo chi_paga incluso_nel_prezzo aumento_di_prezzo coordinate_bancarie fattur* preventiv*
cost 3: cost* prezzo prezzi pagament* pagare pagat* tariff* sconto sconti rimbors* sovrapprezzo acconto budget offerta_per acquisti contabilita euro penale iva
cost 2: importo inclus* stima offerta ordine
capacity 4: capacita_disponibile quanti_operatori quante_persone turno_di_notte turno_aggiuntivo in_parallelo abbastanza_personale
capacity 3: capacita turno turni personale organico risors* collo_di_bottiglia disponibilita_di volume_annuo reattore_libero straordinari lotto_aggiuntivo un_altro_lotto slot e_libero impianto_libero prenotare
capacity 2: operatori raddoppi* spazio prenot*
technical 4: tempo_di_essiccamento tempo_di_essiccazione temperatura_di_reazione dimensione_delle_particelle granulometri* velocita_di_agitazione velocita_di_aggiunta dimensione_del_lotto profilo_di_impurezze contenuto_d_acqua parametr*
technical 3: resa rese purezza* impurezz* titolo solvent* cristallizz* essicca* filtr* macinaz* mulino reazion* conversion* temperatur* pression* agitaz* aggiunt* semina colonn* cromatogramm* picco picchi color* solubilita stabilita degrad* residu* particell* catalizz* reagent* distill* estrazion* lavagg* metod* misur* viscosita passaggio_di sintesi intermedi* process* prova_di esoterm* granul* compression* liofilizz* dissoluzion* umidita miscel* setacc* centrifug* prova dissoluz*
technical 2: perche motivo spiegar* causa diminu* aument* risultat* valor* differenz* condizion* chiaro
quality 4: azione_correttiva azioni_correttive criteri*_di_accettazione rilascio_del_lotto data_di_retest data_di_scadenza causa_radice fuori_specifica persona_qualificata in_quarantena
quality 3: deviazion* scostament* oos quarantena* indagin* specifica specifiche qualita qualific* convalid* valid* calibr* audit* pulizia campioni_di_riserva formazione addestra* steril* capa bloccat* non_conform* rifiut* rilasciare rilasciato limit* tendenz* trend gmp
quality 2: rilascio controll* test* norm* verific*
complaint 4: reclamo_del_cliente reclamo_di_prodotto reclamo_da
complaint 3: reclam* farmacia farmacie farmacist* grossist* difett* rott* crepat* sbriciol* cliente_finale
change 4: change_control richiesta_di_modifica controllo_delle_modifiche cambio_di_fornitore senza_avvis* senza_inform* senza_la_nostra nuovo_fornitore altro_fornitore mai_approvat* mai_autorizzat*
change 3: cambio cambi cambia* modific* sostitu* rimpiazz* altro_filtro altro_sito obsolet*
change 2: fornitor* nuovo nuova produttore da_quando
logistics 4: numero_di_tracciamento lettera_di_vettura bolla_di_consegna documento_di_trasporto indirizzo_di_consegna catena_del_freddo ghiaccio_secco sdoganament* peso_lordo spedizionier*
logistics 3: spedi* consegn* trasport* pacco pacchi pallet fusto fusti dogan* magazzin* scorte arrivat* arrivo incoterm* imball* etichett* container materia_prima materie_prime camion corriere ritiro merce carico ricezion* ricevimento
logistics 2: campion* materiale dove_si_trova dov_e peso indirizzo quantita
regulatory 4: autorita_sanitari* autorizzazione_all certificato_gmp lettera_di_accesso affari_regolatori
regulatory 3: autorita agenzia aifa ema fda regolator* ispezion* ispettor* registrazion* dossier sottomission* variazion* dmf modulo_3 licenz* nitrosammin* registrat*
environment 4: acque_reflue recupero_dei_solventi impronta_di_carbonio consumo_di_acqua consumo_energetico smaltimento
environment 3: rifiuti ambient* emission* effluent* scarich* ricicl* smalt* sostenibil* inceneri* energi* impronta climatic*
safety 4: dispositivi_di_protezione sicurezza_di_processo analisi_dei_rischi piano_di_emergenza limite_di_esposizione
safety 3: sicurezza pericol* incident* infortun* esplosi* incendio ferit* evacua* esposizion* tossic* emergenz* protezion* guant* mascher* hazop dpi oeb perossido stabilita_termica
safety 2: rischi* indossa*
confidentiality 4: altri_clienti altro_cliente accordo_di_riservatezza chi_ha_accesso chi_puo_vedere ex_dipendente non_lavora_piu terzi dati_personali
confidentiality 3: riservat* confidenzial* nda segret* concorrent* accesso_a divulg* brevett* proprieta_intellettuale cancellare_i distrugg* visibil*
confidentiality 2: accesso cancell* vedere_i_nostri
meeting 4: comitato_direttivo ordine_del_giorno visita_al_sito giorno_festivo link_teams spostare_la_riunione spostare_la_chiamata lista_di_distribuzione persona_di_contatto
meeting 3: riunion* chiamata* visita visite agenda invit* partecip* videochiamata conferenza appuntamento workshop festivo ferie incontr* anticipare_la_riunione
meeting 2: parlare discutere disponibile_per aggiungere contatto
service 4: tempi_di_risposta tempo_di_risposta nessuna_risposta nessuno_risponde senza_risposta
service 3: insoddisf* delus* inaccettabil* comunicazion* escalation frustr* lament*
service 2: rispost* lento lenta sempre nessuno
"""

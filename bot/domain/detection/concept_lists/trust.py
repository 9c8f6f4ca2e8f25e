# ruff: noqa: E501  # one language a line
"""What is feigned, what is called back, and who comes to see: concepts that mean something only side by side."""

CONCEPTS = """
[absent]
en: was_not_on_site not_on_site_that was_not_there was_absent was_on_leave was_on_vacation was_on_holiday not_present not_on_shift wasn_t_on_site wasn_t_there wasn_t_working not_even_in nobody_was was_on_sick was_sick was_abroad on_parental had_already_left not_in_the_building was_away
de: im_urlaub im_urlaub_war krank_war gar_nicht_im_haus war_nicht_da nicht_anwesend nicht_im_haus
fr: etait_en_conge etait_absent* en_vacances pas_sur_site
es: estaba_de_vacaciones de_vacaciones de_baja no_estaba_en
it: era_in_ferie in_ferie in_malattia non_era_in
pt: estava_de_ferias de_ferias de_licenca nao_estava_na
nl: was_op_vakantie op_vakantie was_ziek niet_aanwezig
hi: chutti_pe chutti_par chutti_thi absent_tha maujood_nahi
ja: 休暇中 出張中 不在 出勤していな
zh: 不在公司 不在现场 不在岗 休假 请假 出差 没上班
ko: 휴가 출장 부재 근무하지

[deceit]
en: rewritten re-written shredded thrown_away recreated re-created fabricat* falsif* forge* faked fake fakes invented made_up make_up doctored backdat* back-dat* predated pre-dated postdated were_deleted was_deleted been_deleted got_deleted deleted_the deleted_several deleted_two erased overwritten overwrote manipulat* tamper* alter altered altering reintegrat* re-integrat* copied_from copy-past* copy-and-past* pre-filled prefilled signed_for signed_on_behalf signed_by_someone never_performed never_done never_tested never_carried never_run never_took not_really_tested not_actually cheated cheating massaged cherry-pick* to_make_them_pass to_make_it_pass make_it_pass make_them_pass until_they_pass* until_it_pass* tested_until tested_into isn't_mine is_not_mine not_my_signature not_his_signature not_her_signature covered_up cover-up concealed concealing hid hidden hiding swept_under forging counterfeit* fraud* dishonest lied lying lie_about backfilled filled_in_later filled_in_afterwards filled_in_after wrote_in_advance written_in_advance before_it_happened photoshopped retouched suppressed destroyed discarded disappeared torn_out whitewash* white-out white_out correction_fluid shared_password same_handwriting identical_values too_good_to_be_true told_to_change asked_to_change pressured pressure_to ordered_to_change whistleblow* whistle-blow* bribe* bribed disabled_the_audit audit_trail_was_off switched_off_the_audit turned_off_the_audit isn_t_mine identical pixel-identical same_noise duplicated by_chance cannot_be_a_coincidence can_t_be_a_coincidence no_coincidence too_perfect before_the_test before_the_sample before_the_analysis before_it_was in_advance_of earlier_than_the retired_in retired_last who_retired who_left_in no_longer_employed_at_the audit_trail_off switched_off turned_off disabled logged_in_as shared_login someone_else_s_login same_weight same_photo copy_of_the_previous copied_over copy_and_paste cut_and_paste typed_in_before recycled reused unreal not_credible impossible impossibly implausible never_happened never_existed doesn_t_exist does_not_exist made-up cooked cooking_the fudg* dry-lab* dry_lab* pencil-whip* rigged staged bogus phony phoney fictitious knock-off knock-offs lookalike imitation auction_site copycat hologram_is_missing hologram_missing fake_hologram confess* admitted admits whistle had_left_your had_left_the whited_out two_versions tippex tipp-ex pixel_for_pixel pixel_by_pixel peak_for_peak digit_for_digit word_for_word same_hand same_second same_minute same_timestamp overlap overlapping laid_on_top on_top_of_each poured_away redrawn re_drawn resampled re_sampled second_set two_sets double_books shadow_file unofficial_notebook scrap_paper post_it post_its pre_signed presigned signed_blank blank_form* printed_blank printed_twice printed_three reprinted only_one_of_the pasted pasted_chromat* swapped_page* replaced_page* page_was_replaced clock_back set_the_clock clock_was_changed date_was_changed changed_the_clock changed_the_date trial_injection* test_injection* orphan_data unreported not_reported discarded_result* deleted_result* hid_the kept_quiet hushed hush told_to_keep_quiet told_not_to was_told_to_sign asked_to_sign sign_for_him sign_for_her signed_in_his signed_in_her signs_for signing_for forged_my copied_my my_signature_was not_signed_by never_signed i_never_signed never_took_place site_was_closed plant_was_closed no_badge badge_record* badge_log no_door_opening dated_after dated_two_weeks dated_later dated_before before_arriving before_she_arrived before_he_arrived isn_t_her isn_t_his is_not_her is_not_his not_her_handwriting not_his_handwriting doesn_t_exist_in does_not_exist_in not_in_their_books never_sold_it never_issued not_issued_by they_never_issued redone_eleven redone_several integrated_until integration_was_redone until_the_impurity slipped_under until_it_fitted until_it_fit until_it_was_below made_up_the invented_the never_made never_manufactured tweaked nudged rounded_down adjusted_afterwards corrected_afterwards correction_tape overwritten_by painted_over erased_with scratched_out wiped someone_else_s_password somebody_else_s_password shared_account generic_account admin_account admin_rights audit_trail_disabled two_places_at in_two_buildings at_two_places too_smooth too_good look_invented looks_invented sounds_invented suspiciously suspicious miraculously conveniently strangely_identical to_the_last_digit to_the_third_decimal same_decimals coa_was_edited pdf_was_edited edited_pdf edited_the set_..clock_back clock_was_set put_..clock_back turned_..clock_back looks_the_same_as the_same_second overlay overlays told_to_delete told_to_hide told_to_leave_out delete_the_failing deleting_failing drop_the_failing leave_out_the delete_..results imitated superimpos* noise_included congruent photocopied xeroxed scissors glued asked_to_initial told_to_initial told_to_sign which_closed that_closed no_longer_exists not_exist_any doesn_t_exist_any in_one_minute within_one_minute in_the_same_minute within_a_minute in_one_second same_pen one_hand the_same_hand by_the_same_hand after_the_fact pages_i_have_never pages_i_never documents_i_have_never down_to_the_last down_to_the_noise same_curve same_picture same_trace same_chromatogram by_one_person one_person_for tippex* building_was_shut plant_was_shut site_was_shut lab_was_shut building_was_closed moved_to_the_previous moved_to_an_earlier to_the_previous_day to_an_earlier_date dated_on_a_sunday on_a_bank_holiday after_..was_closed page_i_never pages_he_never pages_she_never page_she_never page_he_never form_i_never sheet_i_never written_up_before put_my_initials put_my_signature put_my_name before_the_balance before_..was_switched before_the_instrument guessed were_guessed estimated_by_eye out_of_thin_air plucked_from_the_air to_the_second_decimal at_every_point match_to_the
de: erfunden geloscht* gefalscht* falschung* verfalscht* manipulier* ruckdatiert* vordatiert frisiert geschont* uberschrieben unterschlagen vertuscht* abgeschrieben nie_durchgefuhrt nie_gemacht nie_gemessen nicht_wirklich schongerechnet nachtraglich_ausgefullt nachtraglich_geandert nachtraglich_eingetragen im_voraus betrug betrogen gelogen verheimlicht* verschwiegen* vernichtet* geschreddert ausgedacht nicht_meine_unterschrift bestoch* getrickst ausgetauscht_seiten identisch* deckungsgleich kein_zufall nachtraglich_verandert nachtraglich pixelgenau deckungsgleich* gleiche_handschrift gleicher_uhrzeit derselben_uhrzeit gleichen_uhrzeit selbe_uhrzeit ausgetauscht ausgetauschte_seite* seite_fehlt neu_geschrieben umgeschrieben abgeandert zuruckgestellt uhr_verstellt uhrzeit_verstellt systemzeit vorunterschrieben blanko blankounterschrift* unterschrieben_fur in_vertretung_ohne weggeworfen weggeschuttet weggekippt entsorgte_proben verworfen passend_gemacht bis_es_passte bis_sie_passten solange_integriert nie_stattgefunden nie_ausgestellt nicht_von_uns_ausgestellt existiert_nicht gibt_es_nicht kopiert reinkopiert hineinkopiert verdachtig* auffallig_gleich doppelt_vergeben tipp_ex ubermalt radiert nicht_meine nicht_von_mir im_nachhinein gleiche_hand gleicher_hand selber_hand derselben_hand in_einer_minute nachgemacht* nachgeahmt* nicht_echt unecht* erfunden* ausgedacht* getippext geschatzt_statt
fr: invente* ete_supprim* a_supprim* ont_supprim* supprimees ete_efface* a_efface* effacees falsifi* falsification antidat* post-date* trafiqu* maquill* imit* contrefait* contrefacon* fraud* menti mensong* dissimul* cache* detruit* jamais_effectu* jamais_realis* bidon* copie-colle recopie* corromp* truqu* modifie_apres invente_* identiques avant_le_test avant_l_essai meme_ecriture meme_heure meme_minute superposables pixel_pres reecrit* refait* remplac*_la_page page_remplacee page_arrachee arrache antidatee_* horloge_modifiee heure_modifiee presigne* signe_a_blanc signe_pour signe_a_la_place avant_l_arrivee avant_son_arrivee jusqu_a_ce_que jete* vide*_a_l_evier n_existe_pas jamais_emis jamais_delivre* jamais_eu_lieu suspect* colle* effaceur blanco gomme* deux_versions double_comptabilite apres_coup pas_la_mienne pas_ma_signature pas_de_ma_main meme_main meme_stylo en_une_minute modifie*_apres modifie*_..apres_coup
es: inventad* inventaron invento borrad* borraron borro eliminad* eliminaron falsific* falso* falsa* falsead* antedatad* manipul* maquill* fraude* mentira* minti* ocult* encubri* destruid* destruyer* nunca_se_hizo nunca_se_realiz* copiad* sobrescrit* adulter* soborn* truc* a_posteriori identic* no_es_de_la dice_ser antes_de_hacer antes_de_realizar misma_letra misma_hora mismo_minuto identicos_al reescrit* rehech* rehiz* pagina_cambiada pagina_arrancada reloj_cambiado cambiaron_la_hora cambiaron_la_fecha firmad*_en_blanco firmo_por firmaron_por antes_de_llegar antes_de_que_llegara hasta_que_sali* hasta_que_pas* tirad*_por tiraron no_existe nunca_emitid* nunca_emitio nunca_existi* sospechos* pegad* corrector tipex dos_versiones desaparec* esfumad* no_es_mi_firma no_es_mia misma_mano en_un_minuto modificad*_despues cambiad*_despues modificad*_..despues
it: inventat* stati_cancellati stata_cancellata cancellati cancellate falsificat* falsif* falso falsi falsa retrodatat* manipolat* alterat* contraffatt* frode frodi mentito menzogn* nascost* occultat* distrutt* mai_eseguit* mai_effettuat* copiat* sovrascritt* corrott* truccat* identic* scritti_prima prima_della_prova prima_del_test stessa_grafia stessa_calligrafia stessa_ora stesso_minuto riscritt* rifatt* pagina_sostituita pagina_strappata orologio_spostato ora_cambiata data_cambiata firmat*_in_bianco firmato_per firmato_al_posto non_e_quella_di prima_dell_arrivo prima_che_arriv* finche_non_pass* buttat* gettat* non_esiste mai_emess* mai_avvenut* sospett* incollat* bianchetto due_versioni sparit* scompars* non_e_mia non_e_la_mia stessa_mano in_un_minuto modificat*_dopo modificat*_..dopo
pt: inventad* inventaram apagad* apagaram apagou excluid* falsific* fals* retrodatad* manipul* adulter* fraude* mentira* mentiu mentiram ocult* escond* encobr* destrui* nunca_foi_feit* nunca_foi_realizad* copiad* sobrescrit* suborn* forjad* identic* antes_do_teste antes_do_ensaio mesma_letra mesma_caligrafia mesma_hora mesmo_minuto mesmo_segundo reescrit* refeit* pagina_trocada pagina_arrancada relogio_alterado mudaram_a_hora mudaram_a_data assinad*_em_branco assinou_por assinaram_por antes_da_chegada antes_de_chegar ate_passar ate_dar jogad*_fora jogaram nao_existe nunca_emitid* nunca_emitiu nunca_existiu suspeit* colad* corretivo duas_versoes sumiu sumiram desaparec* nao_e_minha nao_e_a_minha mesma_mao em_um_minuto alterad*_depois alterad*_..depois
nl: verzonnen verwijderd gewist vervalst* geantedateerd gemanipuleerd fraude gelogen verborgen vernietigd nooit_uitgevoerd overschreven zelfde_handschrift zelfde_tijdstip zelfde_tijd herschreven overgedaan vervangen_pagina uitgescheurd klok_verzet tijd_aangepast blanco_getekend getekend_voor weggegooid bestaat_niet nooit_uitgegeven verdacht* geplakt tipp_ex twee_versies verdwenen gefabriceerd niet_mijn_handtekening niet_van_mij zelfde_hand
hi: banavati jhooth jhootha jhuthe mita_diy* badal_diy* delete_kar farzi nakli dhokha chhupa same_time_pe same_time_par ek_hi_time ek_hi_haath same_handwriting baad_me_bhar* baad_mein_bhar* pehle_se_bhar* pehle_se_sign do_alag_building gayab phaad phad_diy* copy_paste fake jali_sign jaali nahi_kiya_tha mere_sign_nahi mera_sign_nahi baad_me_badal* baad_mein_badal*
ja: 削除され 削除し 消され 捏造 ねつ造 改ざん 改竄 偽 書き換え 後から 虚偽 隠蔽 隠し 水増し でっち上げ 差し替え 不正 破棄 全く同じ 完全に一致 実施する前に 試験前に 使い回し 使われている 同一の波形 同じ筆跡 同じ時刻 同時刻 同じクロマト 貼り付け コピーされ 書き直 作り直 作り替え 事前に記入 前もって記入 まとめて記入 存在しな 発行していな 発行された記録がな 不自然 不審 修正液 パスワード 代わりに署名 代筆 本人のものでは 本人では 本人以外 私の署名ではな 試験後に 後で修正 後に修正 一分間
zh: 删除 伪造 编造 篡改 倒签 补签 修改过 造假 隐瞒 销毁 作假 虚假 假的 假冒 补记 事后 提前填 替签 完全一样 一模一样 同一笔迹 同一时间 同一秒 代签 替他签 替她签 离职后 事先签 提前签 空白签 撕掉 撕了 换页 换掉 重写 重抄 改时间 改日期 改系统时间 复制粘贴 照抄 抄的 套用 不存在 从未开具 没有开具 可疑 涂改 修正液 重复使用 同一张图 试到合格 测到合格 倒掉 不是他本人 不是本人 不是她本人 不是我签 非本人 后来改 事后改 检测后改 一分钟内
ko: 삭제 조작 위조 변조 거짓 은폐 날조 허위 소급 폐기 대리_서명 같은_필체 같은_시각 동시에 대필 미리_서명 미리_작성 나중에_작성 찢 바꿔치기 다시_작성 시간을_바꾸 날짜를_바꾸 복사 붙여넣 존재하지 발급한_적 수상 의심 수정액 동일한 본인이_아 본인_것이_아 제_서명이_아 나중에_수정 시험_후에_수정

[evidence]
en: printout* worksheet* notebook* lab_book* logbook* log_book* data entries entry result results value values number numbers chromatogram* injection* signature* signed initials audit_trail* record records batch_record* raw_data peaks peak timestamp* date dates weighing* reading readings test_report* report reports certificate* coa coas sequence* analyst* pack packs tablets box boxes our_product product form forms document* page pages training_record* calibration test tests sample samples photo* handwriting email emails checklist* file files inventory weights weight step steps seal seals hologram photocopy stamp stamps cv cvs audit_report temperature_chart monitoring_data cleaning_record cleaning_log line_clearance assay sample_log login user_account account password qa_approval approval retest results_table plates plate_count* plate_reading* hours clock system_log incubator_log integration control negative_control sheet sheets count_sheet count_sheets training_records notes raw_data_folder balance_printout* temperature_log logs log weighing_slip* spectra spectrum trace traces curves folder_of binder results_of sampling_record sample_label* retention_sample* our_file the_file our_lot_file lot_in_their_books pdf excel spreadsheet macro review reviewer second_person witness witnessed checked_by verified_by batch_number runs run_list serials serial_numbers numbers_aren_t curve chart charts prints printouts
de: daten eintrag* eintrage ergebnis* werte wert chromatogramm* injektion* unterschrift* audit-trail audit_trail audittrail logbuch* protokoll* rohdaten zertifikat* prufergebnis* messwert* packung* bericht* datum prufung* messung* seite* analyse* aufzeichnung* dokument* einwaage* temperaturprotokoll* ausdruck zeitstempel wageprotokoll* uhrzeit wagezettel ausdrucke handschrift prufbuch laborbuch* laborjournal* reinigungsprotokoll* reinigungsnachweis* keimzahlen platten_ schulungsnachweis* log logdatei* systemzeit kontrolle messungen analysenzertifikat* freigabe charge_in_der chromatogramme rohdatenordner spektren stempel
fr: donnees resultat* valeur* chromatogramme* injection* signature* registre* cahier* certificat* audit_trail boites rapport* dossier* date* document* enregistrement* analyse* page* heures_de_pesee pesee* fiche* feuille* carnet* journal* impression* horodatage* badge spectre* formation controle* certificats bulletin* pages
es: datos resultado* valor* cromatograma* inyecciones firma firmas registro* certificado* cajas audit_trail informe* fecha* documento* analisis pagina* cuaderno* producto* firma* pesada* hoja* ficha* bitacora* impresion* horario* formacion control* certificados boletin* espectro* libro resultado
it: dati risultat* valor* cromatogramm* iniezion* firma firme registr* certificat* audit_trail confezion* rapport* data date document* analisi pagin* quadern* prodott* pesat* foglio fogli schede registro stampa stampe orari formazione controlli bollettin* spettr* libro
pt: dados resultado* valor* cromatograma* injecoes assinatura* registro* certificado* caixas audit_trail relatorio* data datas documento* analise* pagina* caderno* produto* pesagem* folha* ficha* impress* horario* treinamento* controle* laudo* espectro* livro resultados sistema
nl: gegevens data resultaten waarden chromatogram* handtekening* logboek* certifica* rapport* datum document* metingen weegbon* formulier* logboek handtekening afdruk* tijdstip training* controle* pagina* uitslag*
hi: data result* record* signature* entry report* date certificate* logbook sheet log chromatogram training training_record page coa certificate batch_record entries
ja: データ 記録 結果 クロマト 署名 監査証跡 証明書 日付 数値 報告書 試験 サイン 製品 波形 筆跡 時刻 記録書 製造記録 ログ 印字 台帳 ノート 教育記録 報告 成績書
zh: 数据 记录 结果 图谱 签名 签字 审计追踪 证书 日期 报告 数值 检验 产品 批记录 签 签了 签过 记录本 台账 日志 时间戳 笔迹 色谱 批生产记录 报告单 检验单 培训记录 称量 打印
ko: 데이터 기록 결과 크로마토 서명 성적서 날짜 보고서 수치 시험 제품 필체 시각 기록서 제조기록 로그 출력물 대장 노트 교육기록 보고 성적

[pulled_back]
en: pull_back pulled_back pulling_back pulled_from pull_from pulling_from pull_the pull_all pull_every withdraw* withdrawn take_back taken_back taking_back take_off taken_off units_back all_units lot_back lots_back batch_back returned_immediately retriev* recover_all recall* quarantine_at bring_back bringing_back come_back stop_selling stop_dispensing stop_using stop_the_sale remove_from removed_from removing collect_all call_back calling_back back_from getting_everything_back everything_back called_back being_called_back quality_defect_report defect_report_to drug_shortage_and field_alert_report 3331a 3331 rapid_alert_notification ran_notification rapid_alert defective_medicines consumer_level_action far_with far_for_the far_is far_was the_far_for return_compulsory
de: zuruckruf* zuruckhol* zuruckzieh* zuruckgezogen zuruckzunehmen zurucknehm* zuruckgenommen aus_dem_markt vom_markt ruckruf* zuruckgerufen zuruckgeholt ruckhol* sperren_im
fr: retir* rappel* rappeler recuperer retrait
es: retir* recoger recuper* retiro recall
it: ritir* richiam* recuper*
pt: recolh* retir* recall recuper*
nl: terugroep* teruggeroepen terughal* teruggehaald terugtrek* van_de_markt
hi: wapas vapas
ja: 回収 引き上げ 撤収 リコール
zh: 召回 撤回 下架 收回 退市 停售
ko: 회수 철수 리콜 판매_중지

[pulled]
en: pull pulls pulling pulled remove withdraw
de: holen hole geholt zuruck nehmen raus
fr: retirer reprendre
es: sacar traer
it: togliere
pt: tirar trazer
nl: halen terug
ja: 引き揚げ 引き上げ
zh: 撤 拿回
ko: 빼

[recalled]
en: recall* withdraw withdrawn withdrawing withdrawal stop_using stop_dispensing stop_selling take_off_the_market pull_back pulled_back
de: ruckruf* zuckgerufen zuruckgerufen zuruckrufen zuruckziehen zuruckgezogen
fr: rappel_de rappeler rappelons rappelle
es: retirada_de retiro_de retirar_del
it: richiam*
pt: recolhimento recolher
nl: terugroep* teruggeroepen
hi: wapas_mangwa wapas_bula
ja: 回収 リコール
zh: 召回 下架
ko: 회수 리콜

[market]
en: market markets pharmac* wholesaler* hospitals shelf shelves distributor* distribution retail* clinics customers distribution_chain clinical_sites trial_sites all_sites with_immediate_effect immediately trade depot depots everywhere sold shops stores dispensed patients sales
de: markt apotheke* grosshandel* handel krankenhauser* kliniken prufzentren vertrieb* kunden
fr: marche pharmacie* grossiste* hopitaux officines distributeur* centres
es: mercado* farmacia* mayorista* hospitales distribuidor* clinicas
it: mercato farmaci* grossist* ospedali distribut* centri
pt: mercado* farmacia* atacad* hospitais distribuidor* clinicas
nl: markt apothe* groothandel* ziekenhuizen
hi: market bazar bazaar pharmac* dukan
ja: 市場 薬局 卸 病院 流通 販売店
zh: 市场 药店 药房 批发 医院 经销商 渠道
ko: 시장 약국 도매 병원 유통

[authority]
en: regulator regulators inspector inspectors investigator investigators inspectorate inspection_team fda ema mhra pmda nmpa anvisa cdsco tga hpra bfarm aifa ansm aemps swissmedic health_canada osha epa dea health_authorit* health_inspector* the_authorit* authorities authority ministry police prosecutor* competent_authority drug_controller customs_officers government_official* officials officers auditors_from_the investigator* government ministry_of health_department police_officers prosecutors environmental_agency labour_inspector* labor_inspector* fire_marshal state_authority drug_authority agency inspectors_from team_from_the two_men_from officials_from hsa tfda sahpra ivdcg zlg dcgi drug_inspector* assessor* edqm inspector_s dgccrf arpa gpcb cpcb sfda moh rp agcy inspecting_team two_inspectors three_inspectors lead_inspector inspectors_are government_people gov_people state_inspector* federal_inspector* federal_agents drug_squad food_and_drug civil_servant* regulators_from people_from_the_ministry people_from_the_agency people_from_the_authority tax_inspector* hmrc homeland dea_agents fire_inspector* pharmacy_board board_of_pharmacy state_board legemiddelverket lakemedelsverket fimea bpom mfds nafdac invima digemid cofepris sukl ogyei gif urpl medsafe tisch fda_people fda_team fda_investigators notified_body gmp_inspectors two_people_with_badges people_with_badges badges ofni form_482 the_482 health_ministry ministry_people swissmedic_people gendarmes warrant with_a_warrant
de: inspektor* behorde* regierungsprasidium landesamt bezirksregierung gewerbeaufsicht bfarm pei swissmedic aufsicht* uberwachungsbehorde polizei staatsanwalt* umweltamt kriminalpolizei prufer_der beamte* fda ema ministerium regierung gesundheitsamt zoll inspektorin* inspektionsteam amtsapotheker* uberwachung regierungsbeamt* vom_rp rp lageso ordnungsamt gewerbeaufsichtsamt arbeitsschutzbehorde berufsgenossenschaft zollfahndung kripo staatsanwaltschaft umweltbehorde lanuv tuv_ amtlich* fda_team bundesamt gendarmerie gewerbeaufsicht*
fr: inspecteur* inspectrice* ansm dreal autorite* police gendarm* agence fda ema dgccrf inspecteurs ars drire douaniers douane gendarmerie inspecteur_du_travail procureur fonctionnaire* prefecture
es: inspector* inspectora* aemps autoridad* cofepris policia ministerio fda ema sanidad inspectores sepe sanitarias funcionari* inspeccion_de_trabajo guardia_civil aduana agente_de agentes fiscalia invima digemid
it: ispettor* ispettric* aifa autorita ministero polizia carabinieri nas fda ema ispettori arpa asl guardia_di_finanza ispettorato funzionari* finanza usl
pt: inspetor* inspetora* anvisa infarmed fiscais fiscal autoridade* policia vigilancia_sanitaria fda ema inspetores vigilancia fiscalizacao policia_federal receita_federal ibama cetesb agentes ministerio
nl: inspecteur* igj autoriteit* politie arbeidsinspectie fda ema inspecteurs nvwa odmh douane inspectiedienst ambtenaren
hi: inspector* cdsco adhikari police sarkari fda drug_controller drug_inspector inspectors afsar sarkari_log gpcb pollution_board cdsco_wale fda_wale
ja: 査察官 査察 当局 fda pmda 監視員 保健所 警察 調査官 県の 厚労省 監査官 立入検査 査察団 都の薬務課 薬務課 県庁 薬事監視員 労基署 消防署の 査察官ら 行政 当局の方 規制当局
zh: 检查员 检查组 药监局 药监 监管 fda 稽查 当局 警察 官员 核查 药监局的人 飞检组 检查人员 执法人员 环保局 公安 海关人员 监管人员 市监局 药检 官方 检查官
ko: 조사관 실사관 식약처 fda 감독관 경찰 당국 조사단 감시원 실사팀 조사팀 공무원 환경청 노동청 점검반

[at_the_door]
en: searching searched in_the_building in_our_plant came_back started_an_inspection began_an_inspection started_the_inspection at_the_gate at_our_gate at_your_gate at_the_door at_our_door at_your_door at_the_reception at_reception in_the_lobby our_lobby in_our_lobby reception_just walked_in walked_into walking_in showed_up showing_up show_up turned_up turning_up just_arrived arrived_at arrived_this arrived_today arrived_an arrived_half arrived_ten arrived_unannounced has_arrived have_arrived are_here is_here here_now here_right on_our_premises on_the_premises on_site_now on_our_doorstep on_your_doorstep in_our_meeting_room in_our_office* in_our_building in_our_lab in_our_qc in_your_lab sitting_in standing_in standing_at waiting_at waiting_in surprise unannounced without_notice without_warning dawn_raid raid raided raiding knocking knocked just_came came_today in_house_now entered_our entered_the 482 search_warrant seized seizing confiscat* downstairs just_rang rang_the asking_for_you badge_and demanding_to demanding_access opened_an_inspection are_inspecting is_inspecting signed_in front_desk at_the_front just_signed checked_in_at meeting_room are_in_the is_in_the currently_in now_in in_the_room next_to_mine sitting standing in_our in_my at_our badge_in badged_in just_badged is_at_the are_at_the came_to_the came_through announced_themselves introduced_themselves presented_their showing_badges shows_badges with_badges in_reception rang_from standing_outside outside_your outside_our parked_outside here_for_an_inspection here_for_inspection started_inspecting going_through_our searching_our taking_copies sealed_the sealed_our closed_our shut_us on_site onsite opposite_me across_from_me just_came_in came_in_unannounced came_in_this in_the_next_room next_door next_room in_front_of_me in_front_of_us with_us_until with_us_since with_us_today with_us_now still_with_us here_since here_until here_today here_with_us us_today here_this_morning are_inside is_inside inside_checking here_as_we_speak as_we_speak on_day_2 on_day_3 on_day_two on_day_three day_one_of day_two_of handed_observations handed_four been_handed handed_over_ten form_482_was handed_us_a_483 gave_us_a_483 counting_the photographing taking_photos taking_samples taking_pictures took_samples took_photos took_copies at_reception_asking waiting_downstairs waiting_outside pulled_up drove_in have_extended has_extended who_escorts escorting escorted in_your_warehouse in_our_warehouse in_the_warehouse in_your_plant in_our_clean in_the_clean in_your_clean just_turned_up dropped_in dropped_by popped_in popped_up paid_us visiting_us turned_up_at on_the_shop_floor walking_through walking_around reviewing_the sampling_the this_minute at_this_moment this_very_moment opening_meeting closing_meeting surprise_visit surprise_inspection unexpected_visit unexpected_inspection no_notice unscheduled not_announced front_door through_the_door just_come_in have_just_come has_just_come came_back_today back_today second_day third_day minutes_ago an_hour_ago half_an_hour_ago came_in_at came_in_with_badges
de: inspektion_begonnen vor_der_tur vor_dem_tor am_tor am_empfang an_der_pforte im_haus gerade_bei_uns bei_uns_im bei_uns_in bei_uns_eingetroffen eingetroffen angekommen unangemeldet* unangekundigt* vor_ort erschienen aufgetaucht durchsuch* beschlagnahm* steht_hier stehen_hier sind_hier ist_hier im_gebaude sind_da ist_da hereingekommen razzia klingelt nebenan im_nebenraum vor_mir neben_mir sitzt_bei sitzen_bei steht_bei stehen_bei sitzen_im sitzt_im stehen_seit sitzen_seit sind_seit ist_seit bei_uns_seit seit_heute_fruh seit_acht seit_neun nehmen_proben zieht_proben ziehen_proben im_reinraum im_lager auf_dem_gelande am_werkstor hereinspaziert uberraschend unerwartet eroffnungsgesprach abschlussgesprach im_besprechungsraum gerade_da soeben_eingetroffen gerade_eingetroffen gerade_angekommen
fr: a_la_porte sur_place sur_site a_l_accueil d_arriver debarqu* arrive arrivee arrives inopine* chez_nous perquisition* dans_nos_locaux se_presente* saisi* sans_prevenir surprise dans_le_hall est_la sont_la dans_l_usine dans_notre dans_nos dans_la_salle a_cote_de_moi en_face_de devant_moi devant_nous chez_nous_depuis depuis_ce_matin photographi* preleve* prelevent visite_surprise au_depot a_l_usine dans_l_entrepot dans_la_zone encore_la a_debarque viennent_d vient_d_arriver actuellement_chez actuellement_sur se_presenter viennent_de_se vient_de_se viennent_d_entrer
es: en_la_puerta en_recepcion acaban_de_llegar acaba_de_llegar llegaron llego en_nuestra_planta en_nuestras_instalaciones sin_aviso sorpresa esta_aqui estan_aqui se_presentaron se_presento redada allanamiento incaut* irrumpi* en_planta en_la_planta presentarse en_nuestra en_nuestro delante al_lado en_la_sala_de en_la_sala aqui_delante con_nosotros desde_esta_manana fotograf* muestrean tomando_muestras visita_sorpresa en_el_almacen en_almacen siguen_aqui sigue_aqui acaban_de_entrar acaba_de_entrar entraron entro_en en_la_recepcion en_la_entrada en_el_vestibulo
it: alla_porta in_reception arrivat* nel_nostro in_sede a_sorpresa sono_qui sono_da_noi si_sono_presentati si_e_presentat* appena_entrat* perquisizion* sequestr* senza_preavviso in_stabilimento in_fabbrica nella_nostra davanti accanto nella_sala in_sala con_noi da_stamattina da_questa_mattina fotograf* prelevan* prelev* visita_a_sorpresa in_magazzino nel_magazzino ancora_qui adesso_qui appena_arrivat* sono_entrati da_noi_da
pt: na_porta no_portao na_portaria na_recepcao chegou chegaram na_nossa sem_aviso surpresa esta_aqui estao_aqui apareceram apareceu acabaram_de acabou_de apreend* batida na_planta na_fabrica na_frente ao_lado na_sala com_a_gente conosco desde_cedo desde_esta_manha fotograf* coletando_amostras visita_surpresa no_almoxarifado no_deposito no_armazem ainda_aqui acabaram_de_entrar entraram aqui_dentro
nl: voor_de_deur aan_de_poort bij_de_receptie aangekomen binnengekomen onaangekondigd* langsgekomen staat_hier zijn_hier inval hiernaast in_de_kamer bij_ons_binnen bij_ons_sinds sinds_vanochtend fotograf* nemen_monsters verrassingsbezoek in_het_magazijn nog_hier zojuist staan_in staat_in staan_bij
hi: gate_par gate_pe aa_ga* aaye aaya pahunch* aa_chuk* achanak chhapa baithe reception baitha baithi andar godown_me abhi_hamare abhi_humare hamare_yahan humare_yahan aaye_hain aaya_hai aa_gayi lagi_hai khade check_kar
ja: 来て 来ま 来社 到着 受付 玄関 抜き打ち 立ち入り 訪れ 現れ 突然 押収 いらっしゃ 立入中 立ち入り中 立入 滞在 別室 会議室に 検査に来 検査中 いまこちらに 目の前 サンプルを採 収去 写真を撮
zh: 门口 到了 来了 到达 到场 突击 现场 前台 楼下 突然 飞检 查封 上门 就在 在我们 突然来 隔壁 面前 会议室 在场 刚到 刚刚到 刚来 取样 拍照 抽样 不打招呼 没有通知 未通知 在仓库 在车间 坐在
ko: 도착 방문 왔 현장 불시 들이닥 와_있 압수 로비 옆방 앞에 회의실 와서 채취 촬영 예고_없이

[outlets]
en: pharmacies pharmacy chemists wholesaler* shelf shelves depots depot distributors hospitals clinics clinic vets feed_mills feed_mill retailers supermarkets drugstore* dispensaries market markets trade patients consumer_level patient_level retail_level wards trial_sites investigator_sites clinical_sites supply_chain units_sold boxes_sold sold_since shops shop_shelves
de: apotheken grosshandel grosshandler* handel regal regale regalen krankenhauser* kliniken prufzentren patientenebene verkauften markt
fr: pharmacies pharmaciens officines grossistes rayons hopitaux vendues vendus depositaires repartiteurs marche
es: farmacias farmaceuticos mayoristas estanterias hospitales distribuidores vendidos vendidas mercado
it: farmacie farmacisti grossisti scaffali ospedali distributori vendute venduti mercato
pt: farmacias farmaceuticos atacadistas prateleiras hospitais distribuidores vendidas vendidos mercado
nl: apotheken apothekers groothandels schappen ziekenhuizen verkochte markt
hi: dukano medical_store* pharmacies market hospitals
ja: 薬局 卸 病院 店頭 市場 医療機関
zh: 药店 药房 医院 货架 批发商 经销商 市场 终端
ko: 약국 도매상 병원 매대 시장 유통

[called_in]
en: taking_the taking_our taking_it taking_all taking_every taken_off take_off take_the_product get_the_product getting_the_product off_the out_of_pharmacies out_of_the_market comes_back come_back came_back_from called_back calling_back brought_back bring_back bringing_back pull_back sent_letters letters_to letter_to letters_go to_quarantine told_to_quarantine asked_to_quarantine been_told_to_stop told_to_stop stop_dispensing stop_using stop_selling sales_stop stop_sale do_not_use not_to_use not_to_dispense off_sale delist* clear_the_shelves class_i class_ii class_iii class_1 class_2 class_3 dhpc dear_doctor compulsory_return return_compulsory mandatory_return ordered_the_return return_of_all returned_at_once block_stock stock_blocked blocked_at quarantine_our quarantine_the empty_the empty_our empty_all emptying_the emptied market_emptied shelves_emptied get_them_back get_everything_back get_back_every get_back_all take_back_every fetch_back
de: holen_wir geholt raus_aus aus_den_regalen aus_den_apotheken sperrt gesperrt sperren zuruckrufen zuruckholen zuruckgeben zuruckgehen zuruckkommen verkaufsstopp abgabestopp nicht_mehr_abgeben nicht_abgeben nicht_mehr_verwenden nicht_verwenden quarantane rote_hand* chargenruckruf* chargenuberprufung* verkauf_gestoppt leerraumen leeren_die
fr: faire_revenir faisons_revenir reprenons reprendre retirons retire retires mise_en_quarantaine en_quarantaine ne_plus_utiliser ne_pas_utiliser ne_plus_delivrer stop_vente arret_de_la_vente arret_de_commercial* rappelees rappeles rapatri* sortent_des alerte_aux vider_les
es: hacer_volver devolver_todo devuelvan retiramos retirar retirando inmoviliz* cuarentena no_usar no_utilizar no_dispensar dejar_de_vender suspension_de_venta alerta_de sacar_de sacamos salen_de sale_de carta_a_los vaciar_los vaciar_las
it: far_rientrare facciamo_rientrare rientr* ritiriamo ritirare ritirando quarantena non_usare non_utilizzare non_dispensare stop_vendite divieto_di_utilizzo divieto_di_vendita sospensione_della_vendita togliamo togliere via_dagli comunicato esce_dal escono svuotare_gli
pt: fazer_voltar trazer_de_volta recolhemos recolher recolhendo sai_das sai_de saem_das quarentena nao_usar nao_utilizar nao_dispensar suspensao_da_venda suspender_a_venda interdic* interdit* tirar_das tiramos retirar retirando alerta_sanitario esvaziar_as
nl: halen_we_terug terug_uit uit_de_schappen uit_de_handel quarantaine niet_meer_gebruiken niet_gebruiken verkoopstop niet_meer_afleveren blokkeren
hi: wapas_le wapas_mang* hata_lo hata_rahe hata_do bechna_band bikri_band istemal_na quarantine
ja: 引き揚げ 引き上げ 回収 使用中止 使用しないよう 販売停止 出荷停止 隔離 返品
zh: 召回 下架 收回 追回 停售 停用 不得使用 停止使用 停止销售 暂停使用 隔离 封存
ko: 회수 판매_중지 사용_중지 격리 반품 철수

[inspector_there]
en: inspector inspectors investigator investigators lead_inspector officials officers agents inspection_team people_with_badges government_people drug_inspector police two_people_from two_men_from two_ladies_from inspection_host inspectorate
de: inspektor* inspektorin* inspekteur* beamte* amtsapotheker* prufer_der kommissar* inspektionsteam zwei_herren zwei_damen
fr: inspecteur* inspectrice* agents_de gendarmes policiers controleur*
es: inspector inspectora inspectores inspectoras agentes funcionari*
it: ispettore ispettrice ispettori funzionari*
pt: inspetor inspetora inspetores fiscais fiscal agentes
nl: inspecteur* ambtenaar ambtenaren rechercheurs
hi: inspector inspectors afsar adhikari
ja: 査察官 査察団 監視員 監査官 調査官 警察
zh: 检查员 检查组 官员 警察 执法人员 稽查
ko: 조사관 실사관 감독관 감시원 경찰 조사단

[wants_now]
en: wants_to_see want_to_see asked_to_see asking_for asking_about asking_to ask_for asks_for demands demanding wants_our want_our wants_your want_your they_want wants_the want_the insists insist would_like_to_see want_copies taking_copies won_t_leave not_leaving not_done extended_by have_extended has_extended waiting_for looking_for requests requesting need_it_within within_the_hour ask_about asks_about asked_about want_the_batch
de: verlangt verlangen will_sofort wollen_sofort fragt_nach fragen_nach fragen_gerade fragt_gerade fordert fordern mochte_sehen mochten_sehen will_wissen wollen_wissen sucht suchen
fr: demande demandent veut_voir veulent_voir reclame reclament exige exigent cherche cherchent
es: pide piden pregunta preguntan exige exigen quiere_ver quieren_ver solicita solicitan busca buscan
it: chiede chiedono esige esigono vuole_vedere vogliono_vedere cerca cercano pretende
pt: pede pedem pergunta perguntam exige exigem quer_ver querem_ver solicita solicitam pedindo querendo
nl: vraagt vragen eist eisen wil_zien willen_zien zoekt
hi: maang mang puch dekhna_chah*
ja: 求め 要求 尋ね 聞かれ 見たい 確認したい
zh: 要看 要求 索要 想看 追问 询问 问我们 在问
ko: 요구 묻고 요청 보여달라

[ordered_back]
en: return_compulsory compulsory_return mandatory_return ordered_the_return ordered_us_to_return ordered_back do_not_use potential_defect sales_ban banned_the_sale stop_the_sale made_..compulsory recall_order ordered_a_recall licence_suspended license_suspended suspended_the stop_distribution stop_..distribution halt_distribution distribution_stop stop_supply stop_supplying
de: ruckgabe_angeordnet ruckruf_angeordnet verkaufsverbot vertriebsverbot nicht_verwenden angeordnet auslieferungsstopp vertriebsstopp vertrieb_gestoppt vertrieb_einstellen vertrieb_zu_stoppen
fr: retour_obligatoire retrait_ordonne interdit_la_vente ne_pas_utiliser ordonne arreter_la_distribution suspend*_la_distribution
es: devolucion_obligatoria ordena_retirar ordeno_retirar prohibe_la_venta no_utilizar ordena_la detener_la_distribucion suspend*_la_distribucion
it: ritiro_obbligatorio ordina_il_ritiro vieta_la_vendita divieto_di_utilizzo ordinato_il sospend*_la_distribuzione blocc*_la_distribuzione
pt: devolucao_obrigatoria determinou_o_recolhimento proibiu_a_venda interditou interdicao suspend*_a_distribuicao parar_a_distribuicao
nl: verplichte_terug* verkoopverbod niet_gebruiken
ja: 回収命令 使用中止 販売停止
zh: 责令召回 强制召回 暂停使用 停止使用 停止销售
ko: 회수_명령 판매_금지 사용_중지

[signed]
en: signed signature* signs initials initialled initialed signed_off entry entries wrote written handwriting carry_a_date carries_a_date training_record executed performed weighed recorded approved verified witnessed checked_by entered entered_by filled_in filled_out
de: unterschr* unterschrieben signiert gezeichnet eintrag* paraph* gegengezeichnet abgezeichnet
fr: sign* parafe* paraphe* visa vise ecriture*
es: firm* rubric* anotacion*
it: firm* sigl* annotazion*
pt: assin* rubric* anotac*
nl: getekend handtekening* ondertekend paraaf geparafeerd
hi: sign signature dastakhat hastakshar entry
ja: 署名 サイン 押印 記入 捺印
zh: 签字 签名 签了 签的 填写 签署 签
ko: 서명 사인 날인 기입
"""

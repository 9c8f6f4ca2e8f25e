# ruff: noqa: E501  # one language a line
"""What is feigned, what is called back, and who comes to see: concepts that mean something only side by side."""

CONCEPTS = """
[deceit]
en: rewritten re-written shredded thrown_away recreated re-created fabricat* falsif* forge* faked fake fakes invented made_up make_up doctored backdat* back-dat* predated pre-dated postdated were_deleted was_deleted been_deleted got_deleted deleted_the deleted_several deleted_two erased overwritten overwrote manipulat* tamper* alter altered altering reintegrat* re-integrat* copied_from copy-past* copy-and-past* pre-filled prefilled signed_for signed_on_behalf signed_by_someone never_performed never_done never_tested never_carried never_run never_took not_really_tested not_actually cheated cheating massaged cherry-pick* to_make_them_pass to_make_it_pass make_it_pass make_them_pass until_they_pass* until_it_pass* tested_until tested_into isn't_mine is_not_mine not_my_signature not_his_signature not_her_signature covered_up cover-up concealed concealing hid hidden hiding swept_under forging counterfeit* fraud* dishonest lied lying lie_about backfilled filled_in_later filled_in_afterwards filled_in_after wrote_in_advance written_in_advance before_it_happened photoshopped retouched suppressed destroyed discarded disappeared torn_out whitewash* white-out white_out correction_fluid shared_password same_handwriting identical_values too_good_to_be_true told_to_change asked_to_change pressured pressure_to ordered_to_change whistleblow* whistle-blow* bribe* bribed disabled_the_audit audit_trail_was_off switched_off_the_audit turned_off_the_audit isn_t_mine was_not_on_site not_on_site_that was_not_there was_absent was_on_leave was_on_vacation was_on_holiday not_present not_on_shift wasn_t_on_site wasn_t_there wasn_t_working not_even_in identical pixel-identical same_noise duplicated by_chance cannot_be_a_coincidence can_t_be_a_coincidence no_coincidence too_perfect before_the_test before_the_sample before_the_analysis before_it_was in_advance_of earlier_than_the retired_in retired_last who_retired who_left_in no_longer_employed_at_the audit_trail_off switched_off turned_off disabled logged_in_as shared_login someone_else_s_login same_weight same_value same_values same_result same_results same_photo copy_of_the_previous copied_over copy_and_paste cut_and_paste typed_in_before recycled reused unreal not_credible impossible impossibly implausible never_happened never_existed doesn_t_exist does_not_exist made-up cooked cooking_the fudg* dry-lab* dry_lab* pencil-whip* rigged staged bogus phony phoney fictitious knock-off knock-offs lookalike imitation auction_site copycat hologram_is_missing hologram_missing fake_hologram confess* admitted admits whistle had_left_your had_left_the whited_out two_versions tippex tipp-ex
de: erfunden geloscht* gefalscht* falschung* verfalscht* manipulier* ruckdatiert* vordatiert frisiert geschont* uberschrieben unterschlagen vertuscht* abgeschrieben nie_durchgefuhrt nie_gemacht nie_gemessen nicht_wirklich schongerechnet nachtraglich_ausgefullt nachtraglich_geandert nachtraglich_eingetragen im_voraus betrug betrogen gelogen verheimlicht* verschwiegen* vernichtet* geschreddert ausgedacht nicht_meine_unterschrift bestoch* getrickst ausgetauscht_seiten identisch* deckungsgleich kein_zufall nachtraglich_verandert nachtraglich
fr: invente* ete_supprim* a_supprim* ont_supprim* supprimees ete_efface* a_efface* effacees falsifi* falsification antidat* post-date* trafiqu* maquill* imit* contrefait* contrefacon* fraud* menti mensong* dissimul* cache* detruit* jamais_effectu* jamais_realis* bidon* copie-colle recopie* corromp* truqu* modifie_apres invente_* identiques avant_le_test avant_l_essai
es: inventad* inventaron invento borrad* borraron borro eliminad* eliminaron falsific* falso* falsa* falsead* antedatad* manipul* maquill* fraude* mentira* minti* ocult* encubri* destruid* destruyer* nunca_se_hizo nunca_se_realiz* copiad* sobrescrit* adulter* soborn* truc* a_posteriori identic* no_es_de_la dice_ser antes_de_hacer antes_de_realizar
it: inventat* stati_cancellati stata_cancellata cancellati cancellate falsificat* falsif* falso falsi falsa retrodatat* manipolat* alterat* contraffatt* frode frodi mentito menzogn* nascost* occultat* distrutt* mai_eseguit* mai_effettuat* copiat* sovrascritt* corrott* truccat* identic* scritti_prima prima_della_prova prima_del_test
pt: inventad* inventaram apagad* apagaram apagou excluid* falsific* fals* retrodatad* manipul* adulter* fraude* mentira* mentiu mentiram ocult* escond* encobr* destrui* nunca_foi_feit* nunca_foi_realizad* copiad* sobrescrit* suborn* forjad* identic* antes_do_teste antes_do_ensaio
nl: verzonnen verwijderd gewist vervalst* geantedateerd gemanipuleerd fraude gelogen verborgen vernietigd nooit_uitgevoerd overschreven
hi: banavati jhooth jhootha jhuthe mita_diy* badal_diy* delete_kar farzi nakli dhokha chhupa
ja: 削除され 削除し 消され 捏造 ねつ造 改ざん 改竄 偽 書き換え 後から 虚偽 隠蔽 隠し 水増し でっち上げ 差し替え 不正 破棄 全く同じ 完全に一致 実施する前に 試験前に
zh: 删除 伪造 编造 篡改 倒签 补签 修改过 造假 隐瞒 销毁 作假 虚假 假的 假冒 补记 事后 提前填 替签 完全一样 一模一样 不在公司 不在现场 不在岗
ko: 삭제 조작 위조 변조 거짓 은폐 날조 허위 소급 폐기 대리_서명

[evidence]
en: printout* worksheet* notebook* lab_book* logbook* log_book* data entries entry result results value values number numbers chromatogram* injection* signature* signed initials audit_trail* record records batch_record* raw_data peaks peak timestamp* date dates weighing* reading readings test_report* report reports certificate* coa coas sequence* analyst* pack packs tablets box boxes our_product product form forms document* page pages training_record* calibration test tests sample samples photo* handwriting email emails checklist* file files inventory weights weight step steps seal seals hologram photocopy stamp stamps cv cvs audit_report temperature_chart monitoring_data cleaning_record cleaning_log line_clearance assay sample_log login user_account account password qa_approval approval retest results_table
de: daten eintrag* eintrage ergebnis* werte wert chromatogramm* injektion* unterschrift* audit-trail audit_trail audittrail logbuch* protokoll* rohdaten zertifikat* prufergebnis* messwert* packung* bericht* datum prufung* messung* seite* analyse* aufzeichnung* dokument* einwaage* temperaturprotokoll* ausdruck zeitstempel
fr: donnees resultat* valeur* chromatogramme* injection* signature* registre* cahier* certificat* audit_trail boites rapport* dossier* date* document* enregistrement* analyse* page*
es: datos resultado* valor* cromatograma* inyecciones firma firmas registro* certificado* cajas audit_trail informe* fecha* documento* analisis pagina* cuaderno* producto* firma*
it: dati risultat* valor* cromatogramm* iniezion* firma firme registr* certificat* audit_trail confezion* rapport* data date document* analisi pagin* quadern* prodott*
pt: dados resultado* valor* cromatograma* injecoes assinatura* registro* certificado* caixas audit_trail relatorio* data datas documento* analise* pagina* caderno* produto*
nl: gegevens data resultaten waarden chromatogram* handtekening* logboek* certifica* rapport* datum document* metingen
hi: data result* record* signature* entry report* date certificate*
ja: データ 記録 結果 クロマト 署名 監査証跡 証明書 日付 数値 報告書 試験 サイン 製品
zh: 数据 记录 结果 图谱 签名 签字 审计追踪 证书 日期 报告 数值 检验 产品 批记录 签
ko: 데이터 기록 결과 크로마토 서명 성적서 날짜 보고서 수치 시험 제품

[pulled_back]
en: pull_back pulled_back pulling_back pulled_from pull_from pulling_from pull_the pull_all pull_every withdraw* withdrawn take_back taken_back taking_back take_off taken_off units_back all_units lot_back lots_back batch_back returned_immediately retriev* recover_all recall* quarantine_at bring_back bringing_back come_back stop_selling stop_dispensing stop_using stop_the_sale remove_from removed_from removing collect_all call_back calling_back back_from getting_everything_back everything_back
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
ja: 引
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
en: regulator regulators inspector inspectors investigator investigators inspectorate inspection_team fda ema mhra pmda nmpa anvisa cdsco tga hpra bfarm aifa ansm aemps swissmedic health_canada osha epa dea health_authorit* health_inspector* the_authorit* authorities authority ministry police prosecutor* competent_authority drug_controller customs_officers government_official* officials officers auditors_from_the investigator* government ministry_of health_department police_officers customs prosecutors environmental_agency labour_inspector* labor_inspector* fire_marshal state_authority drug_authority agency inspectors_from team_from_the two_men_from officials_from hsa tfda sahpra ivdcg zlg dcgi drug_inspector* assessor* edqm inspector_s
de: inspektor* behorde* regierungsprasidium landesamt bezirksregierung gewerbeaufsicht bfarm pei swissmedic aufsicht* uberwachungsbehorde polizei staatsanwalt* umweltamt kriminalpolizei prufer_der beamte* fda ema ministerium regierung gesundheitsamt zoll
fr: inspecteur* inspectrice* ansm dreal autorite* police gendarm* agence fda ema
es: inspector* inspectora* aemps autoridad* cofepris policia ministerio fda ema sanidad
it: ispettor* ispettric* aifa autorita ministero polizia carabinieri nas fda ema
pt: inspetor* inspetora* anvisa infarmed fiscais fiscal autoridade* policia vigilancia_sanitaria fda ema
nl: inspecteur* igj autoriteit* politie arbeidsinspectie fda ema
hi: inspector* cdsco adhikari police sarkari fda drug_controller
ja: 査察官 査察 当局 fda pmda 監視員 保健所 警察 調査官 県の 厚労省 監査官 立入検査
zh: 检查员 检查组 药监局 药监 监管 fda 稽查 当局 警察 官员 核查
ko: 조사관 실사관 식약처 fda 감독관 경찰 당국 조사단

[at_the_door]
en: searching searched in_the_building in_our_plant came_back started_an_inspection began_an_inspection started_the_inspection at_the_gate at_our_gate at_your_gate at_the_door at_our_door at_your_door at_the_reception at_reception in_the_lobby our_lobby in_our_lobby reception_just walked_in walked_into walking_in showed_up showing_up show_up turned_up turning_up just_arrived arrived_at arrived_this arrived_today arrived_an arrived_half arrived_ten arrived_unannounced has_arrived have_arrived are_here is_here here_now here_right on_our_premises on_the_premises on_site_now on_our_doorstep on_your_doorstep in_our_meeting_room in_our_office* in_our_building in_our_lab in_our_qc in_your_lab sitting_in standing_in standing_at waiting_at waiting_in surprise unannounced without_notice without_warning dawn_raid raid raided raiding knocking knocked just_came came_today in_house_now entered_our entered_the 482 search_warrant seized seizing confiscat* downstairs just_rang rang_the asking_for_you badge_and demanding_to demanding_access wants_to_see want_to_see opened_an_inspection are_inspecting is_inspecting signed_in front_desk at_the_front just_signed checked_in_at meeting_room are_in_the is_in_the currently_in now_in in_the_room next_to_mine sitting standing would_like_to_see in_our in_my at_our badge_in badged_in just_badged is_at_the are_at_the came_to_the came_through announced_themselves introduced_themselves presented_their showing_badges shows_badges with_badges in_reception rang_from standing_outside outside_your outside_our parked_outside is_asking are_asking demands demanding wants_our_records want_our_records wants_the want_the here_for_an_inspection here_for_inspection started_inspecting going_through_our searching_our taking_copies sealed_the sealed_our closed_our shut_us on_site onsite opposite_me across_from_me just_came_in came_in_unannounced came_in_this
de: inspektion_begonnen vor_der_tur vor_dem_tor am_tor am_empfang an_der_pforte im_haus gerade_bei_uns bei_uns_im bei_uns_in bei_uns_eingetroffen eingetroffen angekommen unangemeldet* unangekundigt* vor_ort erschienen aufgetaucht durchsuch* beschlagnahm* steht_hier stehen_hier sind_hier ist_hier im_gebaude sind_da ist_da hereingekommen razzia klingelt
fr: a_la_porte sur_place sur_site a_l_accueil d_arriver debarqu* arrive arrivee arrives inopine* chez_nous perquisition* dans_nos_locaux se_presente* saisi* sans_prevenir surprise dans_le_hall est_la sont_la dans_l_usine dans_notre dans_nos
es: en_la_puerta en_recepcion acaban_de_llegar acaba_de_llegar llegaron llego en_nuestra_planta en_nuestras_instalaciones sin_aviso sorpresa esta_aqui estan_aqui se_presentaron se_presento redada allanamiento incaut* irrumpi* en_planta en_la_planta presentarse en_nuestra en_nuestro
it: alla_porta in_reception arrivat* nel_nostro in_sede a_sorpresa sono_qui sono_da_noi si_sono_presentati si_e_presentat* appena_entrat* perquisizion* sequestr* senza_preavviso in_stabilimento in_fabbrica nella_nostra
pt: na_porta no_portao na_portaria na_recepcao chegou chegaram na_nossa sem_aviso surpresa esta_aqui estao_aqui apareceram apareceu acabaram_de acabou_de apreend* batida na_planta na_fabrica
nl: voor_de_deur aan_de_poort bij_de_receptie aangekomen binnengekomen onaangekondigd* langsgekomen staat_hier zijn_hier inval
hi: gate_par gate_pe aa_ga* aaye aaya pahunch* aa_chuk* achanak chhapa baithe reception
ja: 来て 来ま 来社 到着 受付 玄関 抜き打ち 立ち入り 訪れ 現れ 突然 押収 いらっしゃ
zh: 门口 到了 来了 到达 到场 突击 现场 前台 楼下 突然 飞检 查封 上门 就在 在我们 突然来
ko: 도착 방문 왔 현장 불시 들이닥 와_있 압수 로비
"""

# ruff: noqa: E501  # one language a line
"""What goes wrong where goods are made: concepts that mean something only side by side."""

CONCEPTS = """
[dripping]
en: dripping drips drip dripped trickles trickling runs_down running_down leaks_through rain_comes_in water_is_coming
de: tropft tropfte tropfen_auf tropfend* heruntergetropft getropft sickert rieselt regnet_rein regnet_durch regnet_herein wasser_lauft lauft_wasser lief_wasser kondenswasser_tropft lauft_in durchs_dach durch_die_decke von_der_decke aus_der_decke von_der_decke_ist farbe_gefallen gefallen
fr: goutte_sur gouttes_tomb* goutte_dans goutte_du gouttait degoutt* ruissell* suinte suintait il_pleut_dans tombe_du_plafond du_plafond du_faux_plafond du_toit par_le_toit infiltration* l_eau_coule a_coule_sur a_coule_dans coule_sur coule_dans tombe_dans tombee_dans tombes_dans
es: gotea goteaba goteando goteo gotera* cae_agua cayo_agua caia_agua chorrea chorreaba se_filtra_agua filtracion* del_techo por_el_techo llueve_dentro cayo_en cayo_dentro cayeron_en
it: gocciola gocciolava gocciolando sgocciol* gocce_d_acqua cade_acqua cola_acqua piove_dentro piove_nel* piove_sul* dal_soffitto dal_controsoffitto dal_tetto infiltrazion* stilla caduto_nel caduta_nel caduti_nel cadut*_nella
pt: pinga pingava pingando pingou goteja gotejando goteira* cai_agua caiu_agua escorre_agua do_teto do_forro pelo_teto chove_dentro infiltrac* caiu_no caiu_na caiu_dentro cairam_no
nl: drupt druipt druppelt lekt_door door_het_dak van_het_plafond uit_het_plafond regent_binnen
hi: tapak* paani_gir chhat_se chat_se leak_ho_raha
ja: 滴下 したたり 垂れ 雨漏り 水漏れ 水滴 天井から 滴り ぽたぽた に落ち 落下し
zh: 滴到 滴在 滴进 滴落 漏雨 漏水 渗水 天花板 屋顶 顶棚 冷凝水 掉进 掉到 落入 掉入
ko: 떨어지고_있 물이_떨어 천장에서 누수 빗물 물방울 에_떨어졌

[open_product]
en: hopper open_product onto_the_tablets onto_the_powder onto_our over_the_line over_our blender_opening into_the_mixer
de: trichter* einfulltrichter* mischer* tablettenpresse* granulator* offenes_produkt offene_ware abfulllinie* fullmaschine* fullnadel* presse kessel mischbehalter* beschichter coater siebmaschine abfullung pulver tabletten wiegekabine zentrifuge trockner bunker ansatzbehalter* ansatzkessel* ruhrbehalter*
fr: tremie melangeur presse comprimes granulateur cuve ouverte enrobeuse remplisseuse poudre ligne_de_remplissage ligne_de_conditionnement secheur zone_de_pesee salle_de_pesee centrifugeuse tamiseur alveoles produit_a_nu produit_ouvert cuve_de_preparation bac_de_preparation
es: tolva mezclador* prensa comprimidora comprimidos granulador* reactor_abierto llenadora bombo linea_de_llenado polvo_expuesto producto_abierto producto_expuesto secador tamiz balanza centrifuga comprimiendo tanque_de_preparacion marmita
it: tramoggia miscelator* pressa comprimitrice compresse granulator* riempitrice bassina linea_di_riempimento prodotto_aperto polvere_esposta essiccator* setaccio centrifuga pesata serbatoio_di_preparazione
pt: funil moega misturador* compressora comprimidos granulador* enchedora linha_de_envase produto_exposto produto_aberto drageadeira secador peneira centrifuga sala_de_pesagem tanque_de_preparo
nl: trechter menger tabletpers granulator vullijn open_product poeder tabletten droger centrifuge
hi: hopper mixer granulator press tablet filling_line powder blender
ja: ホッパー 混合機 打錠機 造粒機 充填機 充填ライン 製品の上 原料の上 秤量 乾燥機 コーティング 投入口 釜 調製タンク 調合タンク 薬液タンク
zh: 料斗 混合机 压片机 制粒机 灌装机 灌装线 料口 机口 投料口 药粉 产品上 干燥机 离心机 包衣锅 敞口 称量间 配液罐 配料罐 反应釜 药液
ko: 호퍼 혼합기 타정기 과립기 충전기 충전_라인 제품_위 투입구 건조기 코팅기

[uncleaned]
en: without_cleaning not_cleaned uncleaned hadn_t_been_cleaned without_washing wasn_t_cleaned never_cleaned without_a_changeover
de: ohne_reinigung ohne_zu_reinigen nicht_gereinigt ungereinigt* nicht_sauber_gemacht ohne_zwischenreinigung nie_gereinigt kaum_gereinigt nicht_gespult ungespult* ohne_zu_spulen reinigung_..ausgelassen reinigung_..ubersprungen
fr: sans_nettoyer sans_nettoyage sans_laver sans_lavage pas_nettoye* pas_ete_nettoye* pas_lave* non_nettoye* pas_rince* sans_rincer jamais_nettoye* nettoyage_..saute*
es: sin_limpiar sin_lavar sin_limpieza sin_enjuagar no_limpiaron no_se_limpio no_lavaron no_se_lavo no_habian_limpiado nunca_se_limpio se_saltaron_la_limpieza
it: senza_pulire senza_lavare senza_pulizia senza_lavaggio senza_sciacquare non_pulit* non_lavat* non_hanno_pulito non_hanno_lavato non_e_stat*_pulit* non_e_stat*_lavat* saltat*_la_pulizia mai_pulit*
pt: sem_lavar sem_limpar sem_limpeza sem_lavagem sem_enxaguar nao_limparam nao_lavaram nao_foi_limp* nao_foi_lavad* nunca_foi_limp* pularam_a_limpeza
nl: zonder_reiniging zonder_schoonmaken zonder_te_reinigen niet_gereinigd niet_schoongemaakt nooit_gereinigd
hi: bina_saaf bina_dhoye bina_cleaning saaf_nahi dhoya_nahi dhoye_bina saaf_kiye_bina cleaning_kiye_bina
ja: 洗浄せず 洗浄しないまま 洗わず 洗わない 未洗浄 清掃せず 洗浄なし 洗浄を省 洗浄されて
zh: 没清洗 没有清洗 未清洗 没洗 不清洗 没清场 没有清场 未清场 没清洁 未清洁 没打扫
ko: 세척하지 세척_없이 세척을_하지 청소하지 청소_없이 미세척

[handled]
en: handled touched worked_with weighed_it opened_it handling_it
de: angefasst anfasst beruhrt hantiert hantierte hantieren gehandhabt damit_gearbeitet eingewogen umgefullt abgewogen
fr: manipule manipules manipulee manipulait manipulaient manipulant touche touches touchait manie maniait
es: manejado manejaba manejando manejo manejaron manejamos manipulado manipulaba manipulando manipularon manipulamos tocado tocaron tocamos tocando
it: maneggiato maneggiava maneggiando maneggiano manipolato manipolava manipolando toccato toccava toccando
pt: manuseado manuseou manuseava manuseando manusearam manuseamos manipulou manipulava manipulando manipularam tocou tocaram mexeu mexeram mexendo
nl: aangeraakt gehanteerd aangeraakte mee_gewerkt afgewogen
hi: chhua chhu_liya haath_lagaya haath_laga handle_kiya handle_kar
ja: 触って 触った 触っ 触れた 触れて 取り扱って 取り扱った 扱って 扱った 素手
zh: 碰了 接触了 接触到 摸了 操作了 徒手 接触过 碰到
ko: 만졌 만진 취급했 취급한 맨손

[hazard]
en: teratogen* sensitiser sensitizer carcinogen* mutagen* cytotoxic
de: teratogen* fruchtschadigend* sensibilisier* zytostatik* zytotox* krebserregend* kanzerogen* karzinogen* mutagen* reproduktionstox* erbgutverandernd* cmr_stoff* giftig* atzend* ohne_handschuhe ohne_maske ohne_schutz* ohne_atemschutz ohne_brille
fr: teratogene* sensibilisant* cytotoxique* cancerogene* cancerigene* mutagene* cmr reprotoxique* allergisant* corrosif corrosive tres_toxique sans_gants sans_masque sans_protection sans_lunettes sans_savoir
es: teratogen* sensibilizante* citotoxic* cancerigen* carcinogen* mutagen* reprotoxic* corrosiv* muy_toxic* sin_guantes sin_mascarilla sin_mascara sin_proteccion sin_gafas sin_saber
it: teratogen* sensibilizzante citotossic* cancerogen* mutagen* reprotossic* corrosiv* molto_tossic* senza_guanti senza_maschera senza_mascherina senza_protezion* senza_occhiali senza_sapere
pt: teratogen* teratogenic* sensibilizante* citotoxic* cancerigen* carcinogen* mutagen* corrosiv* muito_toxic* sem_luva* sem_mascara sem_protecao sem_oculos sem_saber
nl: teratogeen sensibiliserend* cytotoxisch* kankerverwekkend* carcinogeen mutageen zonder_handschoenen zonder_masker zonder_bescherming
hi: bina_gloves bina_mask bina_glove bina_dastane bina_ppe bina_goggles cytotoxic teratogen* zehreela
ja: 催奇形性 感作性 細胞毒性 発がん性 変異原性 手袋なし マスクなし 保護具なし 手袋をせず マスクをせず 素手で 手袋もせず 毒性
zh: 致畸 致敏 细胞毒 致癌 致突变 没戴手套 没戴口罩 没有防护 没戴防护 未戴手套 未戴 无防护 剧毒
ko: 최기형성 감작성 세포독성 발암 변이원성 장갑_없이 마스크_없이 보호구_없이 맨손으로

[self_hurt]
de: mich_verbrannt mich_verbruht mich_geschnitten mich_gestochen mich_veratzt mich_verletzt sich_verbrannt sich_verbruht sich_geschnitten sich_gestochen sich_veratzt sich_..geschnitten sich_..verbruht sich_..verbrannt sich_..gestochen sich_..gebrochen sich_..gequetscht sich_..eingeklemmt mich_..verbrannt mich_..geschnitten mich_..gestochen
fr: suis_coupe suis_coupee suis_brule suis_brulee suis_pique suis_piquee suis_ebouillante suis_ebouillantee suis_blesse s_est_coupe s_est_coupee s_est_brule s_est_brulee s_est_pique s_est_piquee s_est_ebouillante* s_est_blesse* s_est_coince s_est_casse s_est_entaille s_est_ecrase_..doigt* se_sont_brules s_est_electrocute*
es: me_pinche me_corte_con me_corte_la me_corte_el me_queme se_pincho se_pinchado se_quemo se_quemaron se_ha_quemado se_ha_cortado se_ha_pinchado se_corto_con se_corto_la se_corto_el se_abraso se_electrocuto se_aplasto se_pillo se_rompio_el_brazo se_rompio_la_pierna me_he_quemado me_he_pinchado me_he_cortado
it: mi_sono_tagliat* mi_sono_bruciat* mi_sono_punt* mi_sono_ustionat* mi_sono_scottat* si_e_tagliat* si_e_bruciat* si_e_punt* si_e_ustionat* si_e_scottat* si_e_ferit* si_sono_ustionat* si_sono_bruciat* si_e_schiacciat* si_e_fratturat* si_e_fatto_male si_e_fatta_male
pt: me_queimei me_cortei me_furei me_espetei se_queimou se_queimaram se_cortou se_furou se_espetou se_machucou se_machucaram se_feriu se_acidentou se_eletrocutou levou_choque levou_um_choque
nl: me_gesneden me_verbrand me_geprikt zich_gesneden zich_verbrand zich_geprikt zich_verwond zich_bezeerd
hi: haath_jal haath_kat ungli_kat jal_gaya_haath khud_ko_jala current_lag current_laga chot_aayi chot_aa_gayi
ja: 手を切り 指を切り 手を切っ 指を切っ 針を刺し 針刺し やけどをし やけどし
zh: 烫着 烫伤了 割了手 扎了手 割破 扎破 针刺 触了电 电到
ko: 데었 데였 찔렸 베였 감전됐 다쳤

[leave_it]
en: leave_our leave_the
de: lasst_unsere lasst_die lassen_sie_die lassen_sie_unsere lass_die lass_unsere bitte_lassen stehen_lassen
fr: laissez_nos laissez_les laisser_nos laisser_les laisse_les gardez_nos
es: dejad_nuestr* dejad_l* dejen_nuestr* dejen_l* deja_l* dejar_nuestr* dejar_l*
it: lasciate_i lasciate_le lasciate_la lasciate_il lasciare_i lasciare_le lascia_i lascia_le
pt: deixem_noss* deixem_os deixem_as deixa_os deixa_as deixar_noss* deixe_os deixe_as
nl: laat_onze laat_de laten_jullie_de
hi: rehne_do wahin_rehne wahi_rakho
ja: そのままに 置いたままに 残して
zh: 留在 放着 留下
ko: 그대로_두 놔두 남겨

[dock]
en: dock ramp bay
de: rampe laderampe verladerampe tor versandhalle versandflache bereitstellung*
fr: quai a_quai quai_de_chargement zone_d_expedition
es: muelle anden zona_de_carga zona_de_expedicion
it: banchina ribalta area_spedizioni baia_di_carico
pt: doca plataforma area_de_expedicao
nl: laadperron dock laadkade expeditiehal
hi: dock ramp loading_bay
ja: プラットフォーム 出荷場 荷捌き 出荷エリア 積み場
zh: 站台 月台 发货区 装卸区
ko: 하역장 출하장 상차장

[second_thoughts]
en: second_thoughts changed_his_mind changed_her_mind
de: anders_uberlegt es_sich_anders kalte_fusse einen_ruckzieher ruckzieher
fr: change_d_avis a_change_d_avis fait_marche_arriere se_retracte* revient_sur
es: se_ha_echado_atras se_echo_atras cambio_de_opinion ha_cambiado_de_opinion cambio_de_idea da_marcha_atras se_retracta
it: ci_ha_ripensato ha_ripensato ha_cambiato_idea cambiato_idea fa_marcia_indietro
pt: mudou_de_ideia voltou_atras mudou_de_opiniao desistiu
nl: heeft_zich_bedacht zich_bedacht terugkrabbel*
hi: mann_badal man_badal iraada_badal mukar_ga*
ja: 考えを変え 考え直 翻意
zh: 改主意 反悔 改变主意 变卦
ko: 마음을_바꾸 마음이_바뀌 번복

[no_cooling]
en: without_air_conditioning no_air_conditioning
de: ohne_klimaanlage ohne_klima ungekuhlte* unklimatisiert* nicht_klimatisiert* ohne_kuhlraum
fr: sans_clim sans_climatisation non_climatise* non_refrigere* hors_chambre_froide
es: sin_aire_acondicionado sin_climatizar sin_climatizacion sin_camara_fria
it: senza_aria_condizionata senza_climatizzazione non_climatizzat* senza_cella
pt: sem_ar_condicionado sem_climatizacao sem_refrigeracao
nl: zonder_airco ongekoelde zonder_koeling
hi: bina_ac bina_fridge ac_nahi bina_cooling
ja: 空調のない 空調なし 冷房のない 冷房なし 冷蔵されず
zh: 没有空调 没空调 无空调 没冷气 没有冷藏
ko: 에어컨_없 냉방_없 냉방이_안

[taken_along]
en: took_away took_with_them
de: mitgenommen nehmen_mit nimmt_mit abtransportiert weggeschafft
fr: emporte emportent emporta emmene ont_pris saisi
es: se_llevo se_llevaron se_lleva se_llevan se_han_llevado
it: portato_via portati_via portano_via porta_via prelevato
pt: levou levaram levando
nl: meegenomen nemen_mee neemt_mee
hi: le_gaye le_gaya utha_le_gaye
ja: 持って行 持ち去 持ち帰
zh: 拿走 带走 搬走 运走
ko: 가져갔 가져가 압수해
"""

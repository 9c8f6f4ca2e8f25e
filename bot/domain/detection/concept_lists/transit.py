# ruff: noqa: E501  # one language a line
"""What goes wrong with goods on their way, and how they are held back: concepts that mean something only side by side."""

CONCEPTS = """
[carrier]
en: truck* reefer the_van our_van delivery_van van lorry freezer* fridge* refrigerat* cooler cool_box cold_box coldbox cold_store cold_room container containers aircon cooling_unit cooling cooler_unit compressor ice_pack* gel_pack* coolant dry_ice trailer vehicle shipper thermal_box active_container plane flight airport cold_chain cargo_hold fridge_truck cool_truck refrigerated_truck temperature-controlled warehouse_fridge stability_chamber incubator dewar cryo cryoshipper
de: lkw kuhl* kuhltransporter* kuhlwagen kuhlraum* tiefkuhl* gefrier* lieferwagen container transporter* kompressor aggregat kuhlkette* kuhlbox* flugzeug flughafen
fr: camion* congelateur* frigo* refrigerateur* camionnette conteneur* groupe_froid groupe_frigorifique chambre_froide caisson chaine_du_froid vol aeroport
es: camion* congelador* nevera* refrigerador* furgoneta contenedor* camara_fria camara_frigorifica cadena_de_frio avion aeropuerto equipo_de_frio
it: camion furgone congelator* frigo* container cella_frigorifera gruppo_frigo catena_del_freddo aereo aeroporto
pt: caminhao congelador* freezer geladeira refrigerador* conteiner container camara_fria cadeia_de_frio aviao aeroporto bau
nl: koelwagen* vrachtwagen* vriezer* koel* container koelkast* koelketen vliegtuig wagen
hi: truck* gaadi freezer fridge ac cold_chain container
ja: トラック 冷凍 冷蔵 冷却 コンテナ 車両 保冷 コールドチェーン 航空機
zh: 卡车 货车 冷藏 冷冻 冰箱 集装箱 车辆 冷链 冷库 制冷 冰袋
ko: 트럭 냉장 냉동 컨테이너 차량 콜드체인

[broken_down]
en: broke_down broken_down breaks_down breakdown interrupted interruption stranded failed failing fails failure died defect* malfunction* stopped_working not_working isn_t_working is_down went_down gave_out gave_up off_for switched_off turned_off lost_power power_cut power_failure power_outage no_power unplugged battery_is_empty battery_empty battery_died battery_flat flat_tyre flat_tire accident crash crashed overturned stuck_in_the_sun stuck_in_the_heat stuck_on_the_tarmac melted leaking_coolant no_cooling without_cooling stopped_cooling stopped_running out_of_order delayed_for_days standing_in_the_sun left_open door_open off_over switched_itself_off compressor_failure lost_cooling ran_dry alarm_ignored caught_in_a crashed_into rolled_over hijacked stolen lost_at missing_since drowned flooded standing_on_the_tarmac left_on_the_tarmac on_the_tarmac forgot_to_plug not_plugged was_off off_all off_the_whole
de: liegen_geblieben liegengeblieben liegen geblieben ausgefallen ausfall panne defekt* kaputt unfall gestrandet steht_ohne geschmolzen unterbrochen unterbrechung stromausfall abgeschaltet ausgeschaltet versagt gestoppt stehen_geblieben steht_seit in_der_sonne offen
fr: en_panne tombe_en_panne panne hors_service accident* fondu* rompue rompu rupture interrompu* coupure defaillan* bloque* arrete* en_plein_soleil ouverte
es: averi* se_dano descompuso fallo fallando accidente apagado apagon derreti* rota roto se_rompio interrumpi* corte_de_luz varad* detenido al_sol abierta
it: in_panne guast* rott* incidente spento spenta scioit* sciolt* interrott* blackout fermo_da bloccat* al_sole aperta
pt: quebrou quebrad* avari* pane defeito acidente desligad* derret* interrompid* falha falhou queda_de_energia parado_na no_sol aberta enguic*
nl: pech kapot stuk uitgevallen gestrand gesmolten defect onderbroken storing stroomuitval in_de_zon open
hi: kharab band_ho* band_pad* tut_ga* bigad* fail accident ruk_ga* phas_ga* dhoop
ja: 故障 停止し 止まっ 事故 壊れ 溶け 途絶 停電 立ち往生 中断 横転 パンク
zh: 故障 抛锚 坏了 停机 失灵 事故 融化 断电 停电 中断 断链 翻车 没制冷 被困
ko: 고장 멈췄 사고 녹았 정전 중단 끊겼 전복

[cargo]
en: box boxes parcel* package* shipment* shipper* consignment* delivery deliveries goods cargo pallet* sample samples vaccine* material product drug_substance api vials vial kit kits content contents cooler lot batch drums syringes ampoules container content* shippers keg boxes_of syringe
de: paket* sendung* lieferung* ware palette* proben muster produkt* wirkstoff* karton* kiste* impfstoff* vials charge los container
fr: colis envoi livraison palette* echantillon* produit* marchandise* carton* vaccin* lot flacons
es: paquete* envio* entrega palet* muestra* producto* mercancia carga caja* vacuna* lote viales
it: pacco pacchi spedizion* consegna pallet campioni prodotto merce carico vaccin* lotto fiale
pt: pacote* remessa* entrega palete* amostra* produto* mercadoria carga caixa* vacina* lote frascos
nl: pakket* zending* levering pallet* monsters product* goederen doos dozen vaccin* charge
hi: maal parcel* shipment* sample* dabba saman lot
ja: 荷物 貨物 製品 サンプル 検体 箱 積荷 ロット ワクチン
zh: 货物 包裹 样品 产品 箱 货 疫苗 批
ko: 화물 제품 샘플 상자 택배 로트 백신

[warmed]
en: warm hot thaw thawed thawing defrosted melted unfrozen lukewarm not_frozen not_cold no_longer_frozen no_longer_cold no_longer_cool soaked_through without_ice without_dry_ice without_cooling no_ice no_dry_ice ran_out_of_dry_ice evaporated sublimated sublimed above_8 above_-60 above_minus out_of_temperature out_of_range temperature_excursion* temperature_deviation* temperature_alarm* temperature_breach excursion unrefrigerated overheat* heated_up warmed_up warming_up room_temperature ambient_instead at_ambient froze frozen_solid frozen_although freezing below_zero too_cold too_warm in_the_sun direct_sunlight logger_alarm logger_red red_alarm indicator_red turned_red tilt_indicator spoiled soaked above_25 over_25 wet_box arrived_at_1 arrived_at_2 cold_chain_broken broken_cold_chain cold_chain_was unplugged temperature_spike* spiked_to peaked_at climbed_to rose_to went_up_to shot_up reached_30 reached_40 bump_to degrees_for hours_above minutes_above out_of_spec_temperature temperature_out_of below_2 minus_2 frost_damage frosted icicles crystallised_in_transit shock_indicator tilt_watch freeze_indicator freeze_tag warm_mark melted_gel no_cooling outside_of_the_fridge out_of_the_fridge outside_the_fridge not_in_the_fridge on_the_tarmac stood_on sat_on_the cold_chain_is lid_off left_overnight cold_chain_gone
de: warm aufgetaut* angetaut* getaut geschmolzen ungekuhlt verdampft sublimiert ohne_trockeneis ohne_kuhlung nicht_mehr_gefroren nicht_gefroren nicht_mehr_kalt zu_warm temperaturabweichung* temperaturuberschreitung* temperaturalarm eingefroren durchgefroren raumtemperatur zu_kalt uberhitzt in_der_sonne verdorben
fr: chaud* decongel* fondu* temperature_ambiante sans_glace tiede* excursion_de_temperature hors_temperature rechauff* gele gelee congele_alors soleil trop_froid
es: caliente* tibi* descongel* derretid* temperatura_ambiente sin_hielo excursion_de_temperatura fuera_de_temperatura desviacion_de_temperatura congelado_cuando calento sol recalent*
it: cald* scongelat* sciolt* temperatura_ambiente senza_ghiaccio tiepid* escursion* fuori_temperatura surriscald* congelat* sole
pt: quente* morno morna descongel* derretid* temperatura_ambiente sem_gelo excursao_de_temperatura fora_da_temperatura congelou esquent* aquec* sol
nl: warm ontdooid gesmolten kamertemperatuur temperatuurafwijking* te_warm bevroren niet_gekoeld ongekoeld zon
hi: garam pighal* pighla thanda_nahi temperature_badh* dhoop thanda_rakhna
ja: 溶け 解凍 常温 温かく 融け 室温 温度逸脱 温度超過 温度異常 凍結し ぬるく
zh: 融化 解冻 常温 室温 热的 化了 超温 温度偏差 温度异常 温度超标 冻住 暴晒 温的
ko: 녹아 녹았 해동 상온 실온 온도_이탈 온도_초과 미지근 얼었

[coolant]
en: dry_ice coolant gel_pack* ice_pack* cold_pack* cool_pack* liquid_nitrogen ice_bricks ice
de: trockeneis kuhlakku* kuhlelement* flussigstickstoff
fr: carboglace glace_carbonique pains_de_glace azote_liquide
es: hielo_seco acumuladores nitrogeno_liquido hielo
it: ghiaccio_secco ghiaccio azoto_liquido
pt: gelo_seco gelo nitrogenio_liquido
nl: droogijs koelelement*
hi: dry_ice baraf ice_pack*
ja: ドライアイス 保冷剤 氷
zh: 干冰 冰袋 冰排 液氮
ko: 드라이아이스 아이스팩 얼음

[gone]
en: gone melted evaporated sublim* empty used_up missing no_more no_longer had_disappeared disappeared nothing_left none_left all_gone completely_liquid liquid warm leaked vanished
de: verdampft weg geschmolzen leer sublimiert aufgebraucht flussig kein verschwunden
fr: fondu* evapor* disparu* plus_de vide sublim*
es: derret* evapor* desapare* no_quedaba sin vacio sublim* agot*
it: sciolt* evapor* sparit* finit* vuot* sublimat* esaurit*
pt: derret* evapor* sumiu acabou desaparec* vazi* sublim*
nl: verdampt weg gesmolten op leeg verdwenen
hi: khatam pighal* nahi_tha udd_ga*
ja: 溶け なくな 無くな 消え 残っていな 昇華
zh: 化 没了 融化 用完 消失 挥发 没有了
ko: 녹 없어 사라 소진 승화

[forbidden]
en: stop halt hold_back hold_off call_back turn_around turn_back turn_it_around intercept block cancel pause freeze suspend prevent do_not_ship don_t_ship do_not_send don_t_send do_not_let don_t_let do_not_release don_t_release do_not_dispatch don_t_dispatch do_not_load don_t_load do_not_hand don_t_hand do_not_deliver don_t_deliver do_not_hand_over must_not may_not mustn_t cannot_leave can_t_leave cannot_go can_t_go cannot_ship can_t_ship shall_not should_not_leave not_leave not_go_out not_be_shipped not_be_delivered not_be_loaded not_be_handed keep_the_drums keep_our must_stay has_to_stay under_no_circumstances call_off abort withhold stand_down unload_the unload_it unloaded_again put_on_hold retain_the not_be_collected stop_it hold_the hold_our hold_that hold_this hold_all hold_any hold_every not_a_single not_one no_drum nothing_leaves nothing_goes hold_everything stop_everything until_i_call until_we_call until_further_notice pull_it_off take_it_off get_it_off get_it_back bring_it_back turn_that must_be_stopped has_to_be_stopped needs_to_be_stopped needs_to_stop not_supposed_to_leave not_allowed_to_leave not_leave_the not_release_the not_release_our do_not_hand_out kill_the scrap_the park_the ground_the catch catch_the withhold_the intercept_the get_that_container off_the_ship off_the_plane off_the_truck
de: stoppen stopp stoppt stopt anhalten aufhalten zuruckhalten zuruckrufen absagen abgesagt stornieren abfangen sperren umkehren umdrehen festhalten nicht_raus nicht_los nicht_weg nicht_abholen nicht_versend* nicht_verschick* nicht_versandt nicht_ausliefern nicht_ausgeliefert nicht_verladen nicht_rausgeh* nicht_mitgeben nicht_losfahren nicht_starten keinesfalls auf_keinen_fall darf_nicht durfen_nicht abbrechen abladen zuruckbeordern halten_sie haltet nicht_rausgehen
fr: arret* stopp* stop bloqu* suspend* annul* retenez retenir n_expediez ne_pas_expedier ne_doit_pas ne_doivent_pas n_envoyez ne_livrez ne_partez ne_laissez empech* interrompez intercept* ne_chargez rappelez_le_camion gardez arretez bloquez
es: deten* pare paren parar bloque* suspend* cancel* anul* no_envien no_debe_salir no_puede_salir no_despach* no_carg* no_entreg* no_deje* no_manden intercept* retengan frenen impid* no_embarquen parad detened retened no_enviéis no_envieis no_mandeis frenad que_no_salga que_no_salgan no_salga
it: ferm* blocc* sospend* annull* non_spedite non_deve_partire non_caricate non_consegnate non_fate_partire trattene* intercett* impedi* stop non_lasciate fermate bloccate trattenete non_parta
pt: pare parem parar suspend* bloque* cancel* nao_envi* nao_pode_sair nao_deve_sair nao_embarqu* nao_carreg* nao_entreg* nao_deixe* segur* retenham intercept* impe* interromp* segurem segure nao_saia
nl: stop stoppen tegenhouden annuleren niet_versturen niet_verzenden niet_weg niet_laden afzeggen onderscheppen blokkeren vasthouden
hi: rok* mat_bhej* cancel band_kar* mat_nikal* mat_jane jane_mat
ja: 止め 停止 中止 見合わせ キャンセル 出さないで 送らないで 差し止め 保留に 出荷しないで 発送しないで ストップ 積まないで
zh: 停止 暂停 取消 不要发 别发 不能发 拦截 先别 不要出 不能出 叫停 截住 停发 扣下 别让 不要让
ko: 중지 중단 보류 취소 막아 세워 멈춰 보내지_마

[carriage]
en: shipment* truck* courier* carrier driver pick-up* pickup* collection dispatch* despatch* delivery deliveries goods consignment* container* pallets parcel* flight forwarder leaving leaves leave ship ships shipped shipping lorry van loading load export cargo release_of out_of_the_door plane boat vessel driver_s shipments_of drums_leave out_the_door from_leaving to_leave broker dispatcher transport truck
de: versand* lieferung* sendung* lkw abholung* spedition* spediteur* fahrer ware paket* auslieferung* verladung transport* container* fracht* kurier* raus_gehen palette*
fr: expedition* livraison* camion* envoi* transporteur* enlevement* colis chargement* depart cargaison conteneur* coursier palette* transport*
es: envio* entrega* camion* despacho* transportista* recogida* paquete* embarque* carga cargamento* mensajer* contenedor* transport*
it: spedizion* consegn* camion corriere ritiro pacco carico partenza merce trasport* container
pt: envio* entrega* caminhao embarque* transportadora* coleta* remessa* carga motorista despacho conteiner transport* carregamento* carga*
nl: zending* levering* vrachtwagen* transport* ophaling koerier* lading
hi: shipment* truck gaadi maal dispatch delivery courier
ja: 出荷 発送 配送 集荷 トラック 輸送 便 積み込み 納品
zh: 发货 出货 运输 提货 卡车 快递 货 装车 发运 司机 车
ko: 출하 배송 발송 트럭 택배 운송 선적
"""

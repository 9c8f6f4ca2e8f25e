# ruff: noqa: E501  # one language a line
"""What goes wrong with goods on their way, and how they are held back: concepts that mean something only side by side."""

CONCEPTS = """
[carrier]
en: truck* reefer the_van our_van delivery_van van lorry freezer* fridge* refrigerat* cooler cool_box cold_box coldbox cold_store cold_room container containers aircon cooling_unit cooling cooler_unit compressor ice_pack* gel_pack* coolant trailer vehicle shipper thermal_box active_container plane flight airport cold_chain cargo_hold fridge_truck cool_truck refrigerated_truck temperature-controlled warehouse_fridge stability_chamber incubator dewar cryo cryoshipper ferry boot trunk_of_the taxi tanker crate crates ln2 cargo_shed airport_shed bonded_warehouse unit_load hold_of_the rail railway wagon barge ship vessel sea_container passive_packaging passive_box esky igloo envirotainer csafe va_q_tec softbox airfreight air_freight sea_freight last_mile forwarder consignment consignments driver
de: lkw kuhl* kuhltransporter* kuhlwagen kuhlraum* tiefkuhl* gefrier* lieferwagen container transporter* kompressor aggregat kuhlkette* kuhlbox* flugzeug flughafen bahn waggon schiff fahre frachtraum rollfeld kofferraum versandbox transportbox thermobox thermocontainer dewar auflieger hanger anhanger* sattelzug tankwagen luftfracht seefracht fahrer spedition*
fr: camion* congelateur* frigo* refrigerateur* camionnette conteneur* groupe_froid groupe_frigorifique chambre_froide caisson chaine_du_froid vol aeroport remorque ferry bateau train wagon coffre tarmac soute caisse_isotherme glaciere navette chauffeur transporteur* transitaire messager*
es: camion* congelador* nevera* refrigerador* furgoneta contenedor* camara_fria camara_frigorifica cadena_de_frio avion aeropuerto equipo_de_frio remolque ferry barco tren vagon maletero pista_del_aeropuerto bodega caja_isotermica neveras chofer transportista* transitario conductor trailer
it: camion furgone congelator* frigo* container cella_frigorifera gruppo_frigo catena_del_freddo aereo aeroporto rimorchio traghetto nave treno vagone bagagliaio pista stiva cassa_isotermica cella autista corriere spedizionier* vettore tir
pt: caminhao congelador* freezer geladeira refrigerador* conteiner container camara_fria cadeia_de_frio aviao aeroporto bau reboque balsa navio trem vagao porta_malas pista porao caixa_termica motorista transportadora* carreta
nl: koelwagen* vrachtwagen* vriezer* koel* container koelkast* koelketen vliegtuig wagen aanhanger veerboot schip trein wagon kofferbak laadruim chauffeur koerier expediteur trailer
hi: truck* gaadi freezer fridge ac cold_chain container trailer jahaz ferry train dicky driver gaadi_ka
ja: トラック 冷凍 冷蔵 冷却 コンテナ 車両 保冷 コールドチェーン 航空機 フェリー 船 貨物室 駐機場 保冷車 冷蔵車 保冷箱 運送会社 ドライバー 空港 輸送
zh: 卡车 货车 冷藏 冷冻 冰箱 集装箱 车辆 冷链 冷库 制冷 冰袋 轮船 船上 火车 停机坪 货舱 后备箱 保温箱 冷藏车 冷藏箱 冷箱 司机 承运商 机场 运输途中 在途
ko: 트럭 냉장 냉동 컨테이너 차량 콜드체인 페리 선박 열차 화물칸 활주로 보냉 냉장차 기사 운송사 공항 운송

[broken_down]
en: broke_down broken_down breaks_down breakdown interrupted interruption stranded failed failing fails failure died defect* malfunction* stopped_working not_working isn_t_working is_down went_down gave_out gave_up off_for switched_off turned_off lost_power power_cut power_failure power_outage no_power unplugged battery_is_empty battery_empty battery_died battery_flat flat_tyre flat_tire accident crash crashed overturned stuck_in_the_sun stuck_in_the_heat stuck_on_the_tarmac melted leaking_coolant no_cooling without_cooling stopped_cooling stopped_running out_of_order delayed_for_days standing_in_the_sun left_open door_open off_over switched_itself_off compressor_failure lost_cooling ran_dry alarm_ignored caught_in_a crashed_into rolled_over hijacked stolen lost_at missing_since drowned flooded standing_on_the_tarmac left_on_the_tarmac on_the_tarmac forgot_to_plug not_plugged was_off off_all off_the_whole without_power never_connected not_connected wasn_t_connected disconnected never_plugged not_plugged_in plug_was power_was_off no_electricity generator_failed genset_failed genset diesel_ran_out ran_out_of_fuel set_to_the_wrong wrong_set_point wrong_setpoint set_point_is wrong_setting wrong_mode on_its_side upside_down fell_off_the dropped_from torn_open ripped_open wide_open doors_were_open door_was_open doors_open next_to_the_heater next_to_a_heater next_to_the_radiator by_the_heater in_the_heat in_full_sun in_blazing_sun in_the_boot in_his_boot forgotten_on left_outside stood_outside outside_overnight overnight_outside packed_out cracked_vacuum vacuum_lost unit_is_dead aggregate_is_dead stopped_blowing blowing_hot blows_warm heating_instead stands_still seized burned_out caught_fire sank sunk grounded seized_at lost_in_transit missed_its missed_the_connection left_on_the_ramp left_in_the_sun left_on_the_quay left_in_the_heat at_hour past_its_hold beyond_its_hold hold_time_is_over
de: liegen_geblieben liegengeblieben liegen geblieben ausgefallen ausfall panne defekt* kaputt unfall gestrandet steht_ohne geschmolzen unterbrochen unterbrechung stromausfall abgeschaltet ausgeschaltet versagt gestoppt stehen_geblieben steht_seit in_der_sonne offen ohne_strom kein_strom nicht_angeschlossen nie_angeschlossen ausgesteckt falsch_eingestellt falscher_sollwert tur_offen turen_offen tur_stand umgekippt_im steht_in_der_hitze heizung vergessen_auf abgestellt kuhlung_aus kuhlung_ausgefallen kuhlung_ist_aus kuhlung_lauft_nicht aggregat_lauft_nicht verunfall* umgekippt steht_still steckengeblieben uberhitz*
fr: en_panne tombe_en_panne panne hors_service accident* fondu* rompue rompu rupture interrompu* coupure defaillan* bloque* arrete* en_plein_soleil ouverte sans_courant sans_alimentation debranche* jamais_branche* non_branche* mal_regle* portes_ouvertes porte_ouverte a_cote_du_radiateur en_pleine_chaleur oublie* renverse* epuise* lache* ne_refroidit ne_marche_plus plus_de_froid
es: averi* se_dano descompuso fallo fallando accidente apagado apagon derreti* rota roto se_rompio interrumpi* corte_de_luz varad* detenido al_sol abierta sin_corriente sin_electricidad desenchufad* desconectad* no_enchuf* mal_configurad* puertas_abiertas puerta_abierta junto_al_radiador a_pleno_sol olvidad* volcad* volco agotad* no_enfria dejo_de_enfriar sin_frio se_paro parado
it: in_panne guast* rott* incidente spento spenta scioit* sciolt* interrott* blackout fermo_da bloccat* al_sole aperta senza_corrente senza_alimentazione staccat* scollegat* mai_collegat* non_collegat* impostat*_male porte_aperte porta_aperta vicino_al_termosifone in_pieno_sole dimenticat* ribaltat* esaurit* non_raffredda senza_freddo ferma_da fermo_al fermo_in
pt: quebrou quebrad* avari* pane defeito acidente desligad* derret* interrompid* falha falhou queda_de_energia parado_na no_sol aberta enguic* sem_energia sem_luz desconectad* nao_ligad* mal_configurad* portas_abertas porta_aberta ao_lado_do_aquecedor em_pleno_sol esquecid* tombou tombad* esgotad* nao_gela nao_resfria sem_frio parado parada_no parada_na
nl: pech kapot stuk uitgevallen gestrand gesmolten defect onderbroken storing stroomuitval in_de_zon open zonder_stroom niet_aangesloten uitgeschakeld verkeerd_ingesteld deuren_open deur_open naast_de_verwarming vergeten gekanteld koelt_niet staat_stil
hi: kharab band_ho* band_pad* tut_ga* bigad* fail accident ruk_ga* phas_ga* dhoop band_pada plug_nahi bijli_nahi bina_bijli band_hai khula_reh dhoop_me dhoop_mein thanda_nahi kharab_hua
ja: 故障 停止し 止まっ 事故 壊れ 溶け 途絶 停電 立ち往生 中断 横転 パンク 電源が入って 電源オフ 電源が切れ 接続されて 設定温度 扉が開い ドアが開い 横倒し 炎天下 直射日光 置き去り 放置 止まった 動いていな 遅延し
zh: 故障 抛锚 坏了 停机 失灵 事故 融化 断电 停电 中断 断链 翻车 没制冷 被困 没插电 没通电 断了电 未通电 插头 设定错 门没关 门开着 倒了 暴晒 太阳底下 露天 放置 滞留 不制冷 熄火 停了 关掉 关了
ko: 고장 멈췄 사고 녹았 정전 중단 끊겼 전복 전원이 꺼져 꺼졌 문이_열 넘어져 방치 땡볕 직사광선 연결되지 설정_온도 작동하지

[cargo]
en: box boxes parcel* package* shipment* shipper* consignment* delivery deliveries goods cargo pallet* sample samples vaccine* material product drug_substance api vials vial kit kits content contents cooler lot batch drums syringes ampoules container content* shippers keg boxes_of syringe bulk bags bag crate crates pallets mab cells plasma tank bottles api_drums canister canisters
de: paket* sendung* lieferung* ware palette* proben muster produkt* wirkstoff* karton* kiste* impfstoff* vials charge los container beutel kisten paletten fasser zellen bulk
fr: colis envoi livraison palette* echantillon* produit* marchandise* carton* vaccin* lot flacons poches caisses palettes futs cellules
es: paquete* envio* entrega palet* muestra* producto* mercancia carga caja* vacuna* lote viales bolsas cajas palets bidones celulas
it: pacco pacchi spedizion* consegna pallet campioni prodotto merce carico vaccin* lotto fiale sacche casse bancali fusti cellule
pt: pacote* remessa* entrega palete* amostra* produto* mercadoria carga caixa* vacina* lote frascos bolsas caixas paletes tambores celulas
nl: pakket* zending* levering pallet* monsters product* goederen doos dozen vaccin* charge
hi: maal parcel* shipment* sample* dabba saman lot
ja: 荷物 貨物 製品 サンプル 検体 箱 積荷 ロット ワクチン
zh: 货物 包裹 样品 产品 箱 货 疫苗 批
ko: 화물 제품 샘플 상자 택배 로트 백신

[warmed]
en: warm hot thaw thawed thawing defrosted melted unfrozen lukewarm not_frozen not_cold no_longer_frozen no_longer_cold no_longer_cool soaked_through without_ice without_dry_ice without_cooling no_ice no_dry_ice ran_out_of_dry_ice evaporated sublimated sublimed above_8 above_-60 above_minus out_of_temperature out_of_range temperature_excursion* temperature_deviation* temperature_alarm* temperature_breach excursion unrefrigerated overheat* heated_up warmed_up warming_up room_temperature ambient_instead at_ambient froze frozen_solid frozen_although freezing below_zero too_cold too_warm in_the_sun direct_sunlight logger_alarm logger_red red_alarm indicator_red turned_red tilt_indicator spoiled soaked above_25 over_25 wet_box arrived_at_1 arrived_at_2 cold_chain_broken broken_cold_chain cold_chain_was unplugged temperature_spike* spiked_to peaked_at climbed_to rose_to went_up_to shot_up reached_30 reached_40 bump_to degrees_for hours_above minutes_above out_of_spec_temperature temperature_out_of below_2 minus_2 frost_damage frosted icicles crystallised_in_transit shock_indicator tilt_watch freeze_indicator freeze_tag warm_mark melted_gel no_cooling outside_of_the_fridge out_of_the_fridge outside_the_fridge not_in_the_fridge on_the_tarmac stood_on sat_on_the cold_chain_is lid_off left_overnight cold_chain_gone thawed_on soft mushy slushy sloshing runny defrost defrosting refreeze re_freeze refrozen partly_thawed half_thawed melting melted_through condensation lost_its_cool ambient like_a_sauna roasting boiling_hot scorching sweltering baking frost_on frost ice_crystals
de: warm aufgetaut* angetaut* getaut geschmolzen ungekuhlt verdampft sublimiert ohne_trockeneis ohne_kuhlung nicht_mehr_gefroren nicht_gefroren nicht_mehr_kalt zu_warm temperaturabweichung* temperaturuberschreitung* temperaturalarm eingefroren durchgefroren raumtemperatur zu_kalt uberhitzt in_der_sonne verdorben weich matschig angewarmt erwarmt erwarmung wieder_eingefroren aufgewarmt lauwarm zimmerwarm heiss gefroren_statt frost froststarre
fr: chaud* decongel* fondu* temperature_ambiante sans_glace tiede* excursion_de_temperature hors_temperature rechauff* gele gelee congele_alors soleil trop_froid ramolli* mou degele* recongel* degivr* rechauffe chaleur canicule temperee gel_
es: caliente* tibi* descongel* derretid* temperatura_ambiente sin_hielo excursion_de_temperatura fuera_de_temperatura desviacion_de_temperatura congelado_cuando calento sol recalent* bland* descongelad* recongel* ablandad* ambiente calor templad* helad*
it: cald* scongelat* sciolt* temperatura_ambiente senza_ghiaccio tiepid* escursion* fuori_temperatura surriscald* congelat* sole molle morbid* scongelamento ricongel* caldo calore gelat*
pt: quente* morno morna descongel* derretid* temperatura_ambiente sem_gelo excursao_de_temperatura fora_da_temperatura congelou esquent* aquec* sol mole amolecid* degel* recongel* ambiente calor morn* congelado
nl: warm ontdooid gesmolten kamertemperatuur temperatuurafwijking* te_warm bevroren niet_gekoeld ongekoeld zon zacht ontdooi* opgewarmd lauw warmte hitte
hi: garam pighal* pighla thanda_nahi temperature_badh* dhoop thanda_rakhna naram garmi tapman_badh*
ja: 溶け 解凍 常温 温かく 融け 室温 温度逸脱 温度超過 温度異常 凍結し ぬるく 柔らか 再凍結 熱く 高温 凍って 温まっ ぬるい
zh: 融化 解冻 常温 室温 热的 化了 超温 温度偏差 温度异常 温度超标 冻住 暴晒 温的 变软 软了 解冻了 复冻 发热 高温 温度升 温度高 温度上 冻坏 冻了 结冰
ko: 녹아 녹았 해동 상온 실온 온도_이탈 온도_초과 미지근 얼었 물렁 재냉동 뜨거 고온 얼어 녹은 따뜻

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
en: gone melted evaporated sublim* empty used_up missing no_more no_longer had_disappeared disappeared nothing_left none_left all_gone completely_liquid liquid warm leaked vanished ran_out run_out used finished depleted exhausted bone_dry empty_on is_dry was_dry ran_dry run_dry was_water turned_to_water only_water without_a_gram without_any without_a_single not_a_gram not_one_ice
de: verdampft weg geschmolzen leer sublimiert aufgebraucht flussig kein verschwunden alle aufgezehrt verbraucht zu_ende ausgegangen
fr: fondu* evapor* disparu* plus_de vide sublim* epuise* termine* fini consomme*
es: derret* evapor* desapare* no_quedaba sin vacio sublim* agot* se_acabo se_agoto agotad* consumid* gastad* termino
it: sciolt* evapor* sparit* finit* vuot* sublimat* esaurit* consumat* terminat*
pt: derret* evapor* sumiu acabou desaparec* vazi* sublim* acabaram consumid* esgot* gast*
nl: verdampt weg gesmolten op leeg verdwenen opgeraakt uitgeput
hi: khatam pighal* nahi_tha udd_ga* khatm ud_gay* gayab
ja: 溶け なくな 無くな 消え 残っていな 昇華 切れ 枯渇 尽き 空
zh: 化 没了 融化 用完 消失 挥发 没有了 耗尽 化完 挥发完 用光 不足 空了 化光
ko: 없어 사라 소진 승화 떨어졌 바닥났 다_녹 고갈 녹아 녹았

[forbidden]
en: stop halt hold_back hold_off call_back turn_around turn_back turn_it_around intercept block cancel pause freeze suspend prevent do_not_ship don_t_ship do_not_send don_t_send do_not_let don_t_let do_not_release don_t_release do_not_dispatch don_t_dispatch do_not_load don_t_load do_not_hand don_t_hand do_not_deliver don_t_deliver do_not_hand_over must_not may_not mustn_t cannot_leave can_t_leave cannot_go can_t_go cannot_ship can_t_ship shall_not should_not_leave not_leave not_go_out not_be_shipped not_be_delivered not_be_loaded not_be_handed keep_the_drums keep_our must_stay has_to_stay under_no_circumstances call_off abort withhold stand_down unload_the unload_it unloaded_again put_on_hold retain_the not_be_collected stop_it hold_the hold_our hold_that hold_this hold_all hold_any hold_every not_a_single not_one no_drum nothing_leaves nothing_goes hold_everything stop_everything until_i_call until_we_call until_further_notice pull_it_off take_it_off get_it_off get_it_back bring_it_back turn_that must_be_stopped has_to_be_stopped needs_to_be_stopped needs_to_stop not_supposed_to_leave not_allowed_to_leave not_leave_the not_release_the not_release_our do_not_hand_out kill_the scrap_the park_the ground_the withhold_the intercept_the get_that_container off_the_ship off_the_plane off_the_truck kept_back keep_back keep_them_back keep_it_back turn_away turn_the_courier turn_him_away turn_them_away send_him_away send_the_driver_away send_the_truck_away come_off_the taken_off_the take_them_off not_roll mustn_t_roll not_move mustn_t_leave mustn_t_go shouldn_t_be_going shouldn_t_go shouldn_t_leave should_not_be_going should_not_go leave_the_drums leave_them_in leave_it_in keep_them_in keep_it_in keep_in_quarantine keep_it_in_quarantine stay_where stay_put stays_put stays_here stay_here stay_in stays_in remain_in remain_where remains_in red_tag_on put_a_red_tag block_the doesn_t_want_lot does_not_want_lot don_t_want_lot doesn_t_want don_t_want goes_without us_goes_without without_our_pallets without_our_goods without_us without_our doesn_t_take_it doesn_t_take not_take_it not_be_picked not_to_be_picked not_get_on do_not_give don_t_give not_give not_hand not_leave_your not_leave_our not_ready_to_leave not_to_leave not_to_ship not_to_go not_to_be_shipped mustn_t_be mustn_t_ship unload offload off_load delay_the_pick postpone_the_pick recall_the_truck recall_the_driver call_the_driver_back radio_the_driver pull_the_pallets pull_the_shipment pull_our pull_lot pull_the_lot nix veto we_veto refuse_the_pick lock_the lock_up embargo hold_it hold_them hold_on_to detain not_one_drum not_one_pallet nothing_moves no_pallet no_vial no_truck wait_with_the_pick wait_with_the_ship wait_with_the_deliv can_t_let cannot_let mustn_t_let not_let_the revoke* rescind* withdraw_our_shipping withdraw_our_release withdraw_the_release withdrawn_the_release taken_back_the_release catch_the_driver catch_the_truck catch_the_courier catch_the_carrier catch_the_lorry withdrawn_the_go withdrawn_its_go withdrew_the_go be_kept_back be_held be_stopped be_intercepted be_halted turn_..away send_..away turn_..around turn_..back pull_..off keep_..back hold_..back have_to_remain has_to_remain must_remain need_to_stay needs_to_stay have_to_stay remain_with_you stay_with_you sure_they_should sure_it_should sure_those_should sure_that_should sure_this_should keep_..off hang_on_with hold_fire_with hang_fire nobody_may no_one_may nobody_must
de: stoppen stopp stoppt stopt anhalten aufhalten zuruckhalten zuruckrufen absagen abgesagt stornieren abfangen sperren umkehren umdrehen festhalten nicht_raus nicht_los nicht_weg nicht_abholen nicht_versend* nicht_verschick* nicht_versandt nicht_ausliefern nicht_ausgeliefert nicht_verladen nicht_rausgeh* nicht_mitgeben nicht_losfahren nicht_starten keinesfalls auf_keinen_fall darf_nicht durfen_nicht abbrechen abladen zuruckbeordern halten_sie haltet nicht_rausgehen nicht_fahren nicht_abfahren nicht_abgeben nicht_ubergeben nicht_aushandigen nicht_herausgeben nicht_rausgegeben nicht_mitnehmen nicht_auf_den nicht_aufladen nicht_beladen nicht_verlassen bleibt_hier bleiben_hier bleibt_stehen bleiben_stehen bleibt_im bleiben_im fahrt_ohne ohne_unsere ohne_unser zuruckschicken wegschicken abbestellen sperrt gesperrt_werden blockieren blockiert auslagern_stopp zuruckgezogen_die widerruf* freigabe_zuruck* freigabe_entzogen nicht_hinausgehen nicht_hinaus nicht_rauslassen nicht_rausgelassen aussetzen verschieben_sie_die_abholung abpfeifen haltet_die haltet_den halten_sie_die halten_sie_den ladet_nicht liefert_nicht verladet_nicht schickt_nicht gebt_nicht nicht_vom_hof nicht_vom_gelande nicht_vom_platz
fr: arret* stopp* stop bloqu* suspend* annul* retenez retenir n_expediez ne_pas_expedier ne_doit_pas ne_doivent_pas n_envoyez ne_livrez ne_partez ne_laissez empech* interrompez intercept* ne_chargez rappelez_le_camion gardez arretez bloquez ne_doit_partir ne_partira ne_part_pas ne_parte ne_laissez_pas ne_donnez ne_remettez ne_remettre pas_partir pas_charger pas_remettre renvoyez_le_chauffeur renvoyer_le_chauffeur decharg* gardez_les mettez_de_cote garder_en garde*_en_quarantaine reste_en reste_chez restent_chez retir*_la_liberation liberation_retiree revoqu* report*_l_enlevement stoppez annulez suspendez interdiction gelez
es: deten* pare paren parar bloque* suspend* cancel* anul* no_envien no_debe_salir no_puede_salir no_despach* no_carg* no_entreg* no_deje* no_manden intercept* retengan frenen impid* no_embarquen parad detened retened no_enviéis no_envieis no_mandeis frenad que_no_salga que_no_salgan no_salga no_pueden_salir no_entregueis no_se_lo_deis no_le_deis no_carguen no_cargueis no_subais que_no_cargue* que_no_se_lleve que_no_lo_lleve* no_dejeis no_dejen quede_en quedan_en quedar_en se_queda se_quedan descargu* retir*_la_liberacion liberacion_retirada revoc* devolved_al_chofer manden_de_vuelta aplac* no_lo_mandeis no_lo_envieis quietos
it: ferm* blocc* sospend* annull* non_spedite non_deve_partire non_caricate non_consegnate non_fate_partire trattene* intercett* impedi* stop non_lasciate fermate bloccate trattenete non_parta non_puo_partire non_possono_partire non_devono_partire non_far_partire non_dare non_date non_lasciare non_caricare non_spedire non_consegnare non_ritir* scaricat* tenete_in tenetel* restano_da resta_da rest*_in_quarantena rimandate_indietro ritirat*_il_rilascio rilascio_revocat* revoc* rinviate bloccare fermare sospendere
pt: pare parem parar suspend* bloque* cancel* nao_envi* nao_pode_sair nao_deve_sair nao_embarqu* nao_carreg* nao_entreg* nao_deixe* segur* retenham intercept* impe* interromp* segurem segure nao_saia nao_podem_sair nao_deixem_sair nao_entreguem nao_entregue nao_carregu* nao_liber* nao_mand* nao_deixem descarreg* fica_em ficam_em fique_em fiquem mande_de_volta manda_voltar retirou_a_liberacao retirada_da_liberacao liberacao_revog* revog* adie adiem travar trave travem barrar
nl: stop stoppen tegenhouden annuleren niet_versturen niet_verzenden niet_weg niet_laden afzeggen onderscheppen blokkeren vasthouden niet_meegeven niet_afgeven niet_vertrekken niet_inladen niet_ophalen mag_niet mogen_niet blijft_staan blijven_staan blijft_hier afbestellen uitladen ingetrokken intrekken wegsturen houd_de hou_de
hi: rok* mat_bhej* cancel band_kar* mat_nikal* mat_jane jane_mat mat_do mat_dena na_bhej* na_jaye nahi_jana nahi_nikal* nahi_jane na_jane rukwa* wapas_bula* load_mat mat_load na_load
ja: 止め 停止 中止 見合わせ キャンセル 出さないで 送らないで 差し止め 保留に 出荷しないで 発送しないで ストップ 積まないで 取りやめ 取り止め 見送 引き渡さな 渡さないで 載せな 乗せな 積み込まな 出荷停止 出荷止め 出庫しな 出庫停止 止めて 取り消 撤回 出さな 送らな 保留
zh: 停止 暂停 取消 不要发 别发 不能发 拦截 先别 不要出 不能出 叫停 截住 停发 扣下 别让 不要让 不要装 别装 不许出 不得出 不要交 别交 不准 扣住 留住 退回司机 撤销 撤回 不能走 不能离开 先不要 先不 按住 停下 停一下 暂缓 冻结
ko: 중지 중단 보류 취소 막아 세워 멈춰 보내지_마 내보내지 싣지 출고하지 인계하지 넘기지 보내지 철회 취소해 붙잡 멈추 대기시

[carriage]
en: shipment* truck* courier* carrier driver pick-up* pickup* collection dispatch* despatch* delivery deliveries goods consignment* container* pallets parcel* flight forwarder leaving leaves leave ship ships shipped shipping lorry van loading load export cargo release_of out_of_the_door plane boat vessel driver_s shipments_of drums_leave out_the_door from_leaving to_leave broker dispatcher transport truck dhl ups fedex tnt kuehne dachser tanker lorries trucks pick_up pick_ups pick_up_list loading_list ramp dock cage dispatch_bay despatch_bay on_the_road going_anywhere due_out due_to_leave leaving_at leaving_today leaving_tonight leaving_tomorrow booked_for departing departure departs plane_at the_plane flight_at tonight_s_flight ferry boxes_leaving pallets_for collected being_collected picked_up gets_picked waybill awb airwaybill handed_over_to handover_to shipment_of shipments shipping_bay shipping_area go_out going_out outbound out_tonight out_today out_tomorrow courier_comes consignments lot_for drums_for drums leave_the_site leave_the_building leave_your_site vans trailer crates
de: versand* lieferung* sendung* lkw abholung* spedition* spediteur* fahrer ware paket* auslieferung* verladung transport* container* fracht* kurier* raus_gehen palette* dhl ups fedex abfahrt verladen verladerampe rampe abholer abgeholt ausgang warenausgang flug flieger schiff fahre bahnhof tanklaster tankwagen sattelzug sammelgut paletten kisten fasser ausfuhr export spediteurs transporter stapler ladung gebinde versendet speditionen rausfahrt abgang
fr: expedition* livraison* camion* envoi* transporteur* enlevement* colis chargement* depart cargaison conteneur* coursier palette* transport* dhl ups chauffeur avion vol bateau chargez charge quai semi_remorque futs caisses expediez partir depart_de expedier messagerie ramassage export cargaisons
es: envio* entrega* camion* despacho* transportista* recogida* paquete* embarque* carga cargamento* mensajer* contenedor* transport* dhl ups chofer avion vuelo barco cargar muelle trailer bidones cajas salida enviar envien enviado salir exportacion mercancia palets palet recogen
it: spedizion* consegn* camion corriere ritiro pacco carico partenza merce trasport* container dhl ups autista aereo volo nave caricare banchina bilico fusti casse spedire partire uscita esportazione pallet bancali bancale tir
pt: envio* entrega* caminhao embarque* transportadora* coleta* remessa* carga motorista despacho conteiner transport* carregamento* carga* dhl ups aviao voo navio carregar doca carreta tambores caixas saida enviar sair exportacao mercadoria paletes lote
nl: zending* levering* vrachtwagen* transport* ophaling koerier* lading dhl ups chauffeur vliegtuig vlucht schip laden laadperron vaten dozen pallets vertrek export ophalen verzenden verzending container
hi: shipment* truck gaadi maal dispatch delivery courier dhl flight jahaz loading pickup consignment nikalna saman
ja: 出荷 発送 配送 集荷 トラック 輸送 積み込み 納品 航空便 船便 船積 積載 出庫 運送 ドライバー 引き取り 引取 便での 貨物 出港 通関 の便を の便で の便は の便に 便に載 便に積
zh: 发货 出货 运输 提货 卡车 快递 货 装车 发运 司机 装船 航班 飞机 船 出库 托运 承运 提走 取货 出运 物流 送货 起飞 出口 货车 发车 车辆 货柜车
ko: 출하 배송 발송 트럭 택배 운송 선적 항공편 선박 출고 기사 픽업 상차 화물 반출

[recorder]
en: logger loggers datalogger* data_logger* tracker* probe probes sensor* thermometer* temptale* tiltwatch* shockwatch* shock_indicator* tilt_indicator* freeze_indicator* heat_indicator* indicator* warmmark* freezetag* usb_stick live_view telematics temperature_graph temperature_curve temperature_trace temperature_record* temperature_chart temperature_log temperature_report temperature_data level_stick the_strip colour_strip color_strip the_graph the_curve the_trace ir_gun monitor monitors elpro sensitech libero display read_out readout gps our_alarm_at the_alarm_at alarm_at tag tags temperature_strip strip sticker_strip the_actual actual_is temperature_strip_is set_point
de: logger datenlogger* tracker fuhler sensor* thermometer* messfuhler indikator* schockindikator* kippindikator* aufzeichnung* temperaturkurve temperaturschrieb temperaturverlauf temperaturaufzeichnung* anzeige display messgerat
fr: enregistreur* sonde* traceur* capteur* thermometre* indicateur* mouchard* courbe puce pastille temoin
es: registrador* sonda* rastreador* sensor* termometro* indicador* datalogger* logger curva termografo* testigo
it: registrator* sonda sonde tracciator* sensor* termometro* indicator* datalogger* logger curva termografo
pt: registrador* sonda* rastreador* sensor* termometro* indicador* datalogger* logger curva termografo*
nl: logger* datalogger* tracker sonde sensor* thermometer* indicator* temperatuurcurve meter
hi: logger sensor tracker thermometer indicator meter probe
ja: ロガー センサー 温度計 記録計 インジケータ トラッカー プローブ 温度記録 温度データ モニター
zh: 记录仪 探头 传感器 温度计 指示卡 指示标签 追踪器 温度曲线 温度记录 监控 显示屏
ko: 로거 센서 온도계 기록계 인디케이터 추적기 온도_기록

[off_limits]
en: tripped triggered red black blue alarm alarms alarmed alarming beeping blinking flashing climbing rising creeping crawling_up going_up went_up shooting_up soaring rocketing dropping falling off_the_scale off_the_chart ugly spike spikes spiked excursion out_of_limits out_of_limit out_of_range out_of_spec over_the_limit above_the_limit exceed* below_the_limit beyond_limits stopped_recording no_signal dead went_off broken activated burst fired changed_colour changed_color far_too_warm far_too_cold too_high too_low violated breach* degrees_over degrees_above hours_over hours_above minutes_over minutes_above hours_outside hours_out_of is_dry was_dry humidity_inside %_humidity humidity beeped beeps gone_red turned_red went_red out_of_bounds
de: ausgelost rot alarm alarme schlagt_alarm schlug_alarm steigt steigend klettert gestiegen fallt gefallen uberschritt* uberschritten uberschreitung* unterschritt* ausserhalb zu_hoch zu_niedrig ausreisser verfarbt umgeschlagen angesprochen piepst blinkt
fr: declench* rouge alarme monte montee grimpe depasse depassement depassait hors_limite* hors_plage hors_tolerance trop_haut trop_bas vire au_rouge clignot* bascule
es: activad* activo disparo disparad* rojo alarma sube subiendo subio supero supera pasa_de excede fuera_de_rango fuera_de_limite* demasiado_alt* parpade* se_salio
it: scattat* rosso rossa allarme sale salita salito supera superat* fuori_range fuori_limite fuori_limiti fuori_specifica troppo_alt* lampegg* virat*
pt: disparou dispararam acionad* ativou ativad* vermelho alarme sobe subindo subiu ultrapass* excede* passou_de fora_da_faixa fora_do_limite fora_dos_limites muito_alt* piscando
nl: afgegaan rood alarm stijgt gestegen overschrijd* overschreden buiten_de_grenzen te_hoog te_laag uitslag
hi: alarm lal laal badh* upar limit_se_bahar red zyada
ja: 作動 赤 アラーム 警報 上昇 逸脱 超え 外れ 上限 反応して 変色
zh: 报警 红色 变红 变色 超标 超限 超出 上升 升高 跳 触发 亮红 越来越高
ko: 작동 빨간 알람 경보 상승 초과 이탈 벗어

[revoked]
en: revoked revokes revoke withdrawn withdraw withdraws withdrew rescind* retract* taken_back took_back void voided null_and_void invalid annulled
de: widerruf* zuruckgezogen zuruckgenommen entzogen entzieht zieht_zuruck
fr: retire retiree retirons revoque* annule* suspendu*
es: retira* retiro revoc* anul* suspend*
it: ritira* revoc* annull* sospes*
pt: retir* revog* anul* cancel* suspen*
nl: ingetrokken intrekken
hi: wapas cancel radd
ja: 取り消 撤回 取消
zh: 撤销 撤回 收回 取消
ko: 철회 취소

[clearance]
en: release_certificate qp_release qp_certificate certificate_of_conformity shipping_approval shipment_approval go_ahead green_light release_for release_of our_release the_release clearance_to_ship disposition usage_decision dispatch_approval
de: freigabe* freigabezertifikat versandfreigabe grunes_licht grune_licht
fr: liberation feu_vert certificat_de_liberation accord_d_expedition autorisation_d_expedition
es: liberacion visto_bueno luz_verde certificado_de_liberacion autorizacion_de_envio
it: rilascio benestare via_libera nulla_osta autorizzazione_alla_spedizione
pt: liberacao sinal_verde aval autorizacao_de_embarque autorizacao_de_envio
nl: vrijgave groen_licht
hi: release clearance approval_shipment
ja: 出荷許可 出荷判定 出荷承認 出荷可否
zh: 放行 发货许可 发货批准
ko: 출하_승인 출하승인 출하_허가
"""

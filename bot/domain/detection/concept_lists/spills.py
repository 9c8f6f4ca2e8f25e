# ruff: noqa: E501  # one language a line
"""What may escape, how, and where to: concepts that mean something only side by side."""

CONCEPTS = """
[fluid]
en: hcl hf h2s nh3 so2 nox hydrochloric sulfuric sulphuric nitric waste* solvent* chemical* toluene methanol ethanol acetone acetonitrile thf dcm dmf xylene hexane isopropanol heptane acid* caustic lye sodium_hydroxide ammonia chlorine bromine phosgene hydrogen nitrogen gas gases liquid* oil diesel refrigerant ammonium slurry effluent* wastewater waste_water litre litres liter liters gallon gallons kilolitre* mother_liquor* ibc ibcs fumes vapour* vapor* foam substance* cloud plume powder dust reagent peroxide solution drum_of brine thermal_oil heating_oil suspension hydrazine cyanide isocyanate fuel leachate coolant_fluid tank_content* vessel_content* of_product drum_content* m_3 cubic_metre* mixture hydroxide formaldehyde hexamine triethylamine tea bromide pyridine aniline dust_cloud petrol radioactive mercury asbestos acid_mist brown_water coloured_water red_water milky_stream milky_water purple_water coloured_stream foaming_water hot_water_from_the cooling_water bioreactor_contents bioreactor reactor_contents broth cell_culture gmo gmo_cells culture buffer slurry_of dirty_water dye untreated radioactiv* biological live_virus virus_stock toxin cytotoxic_powder
de: losemittel* losungsmittel* methanol toluol ethanol aceton* saure* salzsaure lauge natronlauge ammoniak chlor wasserstoff gas gase liter litern chemikalie* flussigkeit* abwasser ol heizol staub dampf dampfe produktlosung mutterlauge* kaltemittel gefahrstoff* substanz* suspension thermool bioreaktor* zellkultur gvo bruhe loschwasser gefarbtes_wasser verfarbtes_wasser braunes_wasser rotes_wasser schaum gulle kuhlwasser farbstoff virus* toxin
fr: solvant* acide* ammoniac* chlore hydrogene gaz litres produit_chimique produits_chimiques liquide* huile toluene methanol ethanol soude vapeur* nuage effluent* fioul hydrocarbure* substance* produit* eau_coloree eau_rouge eau_violette eaux_usees bioreacteur culture ogm virus toxine colorant
es: disolvente* solvente* acido amoniaco cloro hidrogeno gas gases litros quimic* liquido* aceite tolueno metanol etanol sosa vapor* nube efluente* combustible sustancia* producto* agua_roja agua_violeta agua_de_color aguas_residuales mancha biorreactor cultivo ogm virus toxina colorante
it: solvente solventi acido ammoniaca cloro idrogeno gas litri liquido liquidi olio toluene metanolo etanolo soda chimic* vapor* nube reflu* sostanz* gasolio acqua_viola acqua_rossa acqua_colorata acque_reflue chiazza bioreattore coltura ogm virus tossina colorante
pt: solvente* acido amonia cloro hidrogenio gas gases litros liquido* oleo tolueno metanol etanol soda quimic* vapor* nuvem efluente* substancia* combustivel agua_vermelha agua_roxa agua_colorida mancha biorreator cultura ogm virus toxina corante esgoto_bruto
nl: oplosmiddel* zuur ammoniak chloor waterstof gas liter vloeistof* chemicalien olie damp* stof_wolk methanol tolueen afvalwater gekleurd_water rood_water bioreactor celkweek ggo virus toxine kleurstof
hi: solvent acid gas chemical tel liquid litre lal_paani rang_wala_paani rangeen_paani ganda_paani paani_me_rang
ja: 溶媒 溶剤 酸 アンモニア 塩素 水素 ガス 液 薬品 油 排水 廃液 メタノール トルエン リットル 蒸気 化学物質 薬液 着色水 赤い水 汚水 培養液 培養槽 ウイルス 毒素 染料
zh: 溶剂 酸 氨 氯 氢 气体 液体 化学品 油 废水 甲醇 甲苯 乙醇 废液 蒸汽 碱 毒气 红水 有颜色的水 污水 废水池 培养液 发酵液 病毒 毒素 染料 药液 水流 公升
ko: 용매 암모니아 염소 수소 가스 액체 화학 기름 폐수 메탄올 톨루엔 리터 증기 약액 색깔_물 붉은_물 오수 배양액 바이러스 독소 염료 염산 황산 질산 산성

[escaped]
en: leak leaks leaked leaking leakage spill spills spilled spilt spilling spillage vented tipped spewed sprayed got_into gets_into got_out ran_into running_into running_across runs_into ran_out overflow* overflew overfill* escap* poured pouring dripping drained_into seeped seeping washed_into blew_off blown released release_of gushing drifted drifting discharg* burst ruptur* punctur* cracked_open tipped_over fell_over knocked_over split_open uncontrolled went_into went_down let_off lost_to lost_containment loss_of_containment flood* emitted airborne overfilled valve_left_open left_the_valve hose_came hose_burst flange_failed gasket_blew blew_out vented_to vented_into dumped_into in_the_drain into_the_drain into_the_sewer into_the_gutter in_the_gutter outfall washed_out_of bund_is_full in_the_bund in_the_sump crack_in_the corroded_through gave_way got_loose loose_valve hissing cracked cracked_pipe line_cracked went_down_the down_the_drain washed_down flushed_down let_into got_out_of get_out_of came_out_of come_out_of leave_your left_your_effluent spewing belching billowing foaming_over boiled_over frothed_over wept weeping trickl* pinhole corroded gasket_failed seal_failed hose_failed burst_pipe popped unscrewed_itself dropped_a_drum drum_fell forklift_pierced forked_the pierced
de: ubergelaufen uberlauf* ausgelaufen auslauf* ausgetreten austritt* entwich* entweich* tropft stromt freigesetzt* freisetzung* leck lecks leckt leckage* undicht* verschuttet* geplatzt abgerissen umgekippt ubergekocht uberschwemm* gerissen riss durchgerostet abgegangen geborsten aufgerissen leckgeschlagen ubergeschaumt ubergelaufener herausgelaufen rausgelaufen gelaufen_in eingeleitet abgeleitet entleert_in undichte tropfte spritzte durchlochert angestochen abgeblasen ausgegast
fr: fuite* fuit deborde* debordement echapp* deverse* deversement* rejete* renverse* repand* rompu* perce* eclate* degagement fissure* fissuree coule coulait s_ecoule ecoulement degage* emanation* rejet rejete jaillit suint*
es: escapo escap* desbord* verti* vertido* filtr* fuga* derram* rebos* revent* perfor* volc* liber* agrieta* grieta fisura* gote* emanac* emanaci* soltaron solto echaron tiraron escape* rebalso fugado chorre*
it: traboccat* scappat* riversat* perdit* perde perdendo fuoriuscit* sversament* versat* fuga rott* scoppiat* rovesciat* rilasci* finito_nel finita_nel finito_in finita_in finiti_nel crepat* crepa fessur* gocciol* esalazion* emission* riversamento scaricat* rilascio traboccamento fuoruscit* uscita_acqua e_uscita
pt: transbord* escapou escap* vaz* vazament* despej* derram* estour* furou furad* tomb* liber* racha* trinca* gotej* emanac* jogaram soltou soltaram escapamento extravas* escape
nl: overgelopen ontsnapt gelekt lek lekt lekkage* gemorst vrijgekomen gebarsten omgevallen gescheurd drupt druppelt lozing geloosd uitgestroomd overgekookt
hi: nikal leak ris risav phat chhoda chhod_diya choda chhoda_gaya phata toota bah_gay* nikla tapak
ja: 流入 溢れ あふれ 放出 漏れ 漏出 漏洩 漏えい こぼれ 噴出 流出 破裂 飛散 流れ出 漏れ出 あふれ出 破損 亀裂 割れ 噴き出 吹き出 決壊
zh: 流入 溢 排入 泄漏 泄露 漏了 洒 喷出 外泄 渗漏 破裂 倒了 流出 渗入 冒出 裂了 破了 开裂 决堤 溃 漏出 流到了 排出 偷排 直排 倒进 滴漏 喷溅
ko: 넘쳐 유입 누출 유출 새고 샜 쏟 분출 터졌 흘러나 새어 균열 금이_가 터져 방류 무단_방류 솟

[moved]
en: went got ran running runs flowed flowing reached reaching entered entering came_out coming_out ended_up dumped emptied pumped_into tipped_into found_its_way flowed_into seeped_into trickled_into washed_away let_into poured_into
de: gelangt* gelaufen lief laufen lauft geflossen gekommen
fr: coule* atteint arrive_dans fini_dans sorti sortie sort
es: corre llego alcanzo acabo salio sale
it: finit* colat* raggiunt* uscit* esce usciva
pt: atingiu escorr* chegou caiu saiu sai
nl: gelopen gestroomd terechtgekomen
hi: beh bah gir chala_gaya aa_raha bah_raha jaa_raha
ja: 流れ 入っ
zh: 流到 进入 流进 排到 流出 出来 流进了 流入了
ko: 흘러 들어

[sighted]
en: cloud clouds plume smell smells stench odour odor stink* dead_fish fish_kill haze foam soot ash fog coloured_smoke discoloured_water turned_white turned_brown turned_red turned_green dead_birds fish_are_floating fish_floating belly_up dead_frogs milky_stream milky_water discoloured_stream coloured_water red_water purple_water yellow_fog brown_foam strange_smell awful_smell terrible_smell stinging_smell rotten_egg* smell_of_gas cloud_over fog_over flames_above yellow_cloud orange_cloud yellow_smoke orange_smoke yellow_fumes yellow_gas white_vapour white_vapor yellow_mist mist_over turned_pink turned_purple turned_orange turned_blue turned_yellow turned_black turned_milky went_pink windows_shut windows_closed close_their_windows shut_their_windows ran_red ran_purple runs_red dead_trout dead_ducks dead_carp dead_eels dead_animals film_is_drifting
de: wolke* geruch stinkt gestank tote_fische fischsterben schaum nebel qualm gelber_rauch rotes_wasser verfarbtes_wasser stechender_geruch schaumteppich gelbe_wolke weisse_wolke olfilm rauchfahne dampfwolke* weisser_dampf rosa_gefarbt rot_gefarbt blau_gefarbt gelb_gefarbt fenster_geschlossen fenster_zu verfarbt tote_forellen tote_enten tote_karpfen tote_aale fische_treiben
fr: nuage odeur poissons_morts mousse fumees eau_rouge eau_violette eau_coloree odeur_forte nuage_jaune poissons fumee vapeur_blanche
es: nube olor peces_muertos espuma agua_roja agua_de_color mancha_roja olor_fuerte nube_amarilla peces humo vapor_blanco
it: nube odore pesci_morti schiuma acqua_viola acqua_rossa chiazza odore_forte nube_gialla moria_di_pesci fumo fumi vapore_bianco
pt: nuvem cheiro peixes_mortos espuma agua_vermelha mancha cheiro_forte nuvem_amarela mortandade_de_peixes fumaca vapor_branco
nl: wolk geur stank dode_vissen schuim rood_water gele_wolk vissterfte
hi: badbu badboo mari_machli lal_paani rang_wala jhaag machhliyan machli
ja: 異臭 煙 雲 悪臭 魚が死 変色 赤い水 刺激臭 白煙 黄色い煙 白い泡 泡だら
zh: 异味 臭味 烟雾 死鱼 泡沫 红色的水 变色的水 白烟 黄烟 刺鼻 怪味 翻白
ko: 악취 냄새 구름 물고기 붉은_물 거품 자극적인 노란_연기 흰_연기 떼죽음

[nearby]
en: neighbour* neighbor* village residents residential town river creek canal lake pond stack chimney press journalist* newspaper news tv social_media next_to_your behind_your over_your above_your fence farmer ditch county council municipality mayor residents_association downstream farmers locals people_living school kindergarten environment_agency environmental_agency pollution_authority arpa dreal gpcb epa radio local_radio local_paper mayor_s farmer_s
de: nachbar* anwohner* fluss bach see dorf schornstein kamin presse journalist* zeitung nachrichten gemeinde burgermeister* anrainer landwirt* bauern anglerverein angler schule kindergarten umweltamt wasserbehorde lokalpresse
fr: voisin* riverain* riviere village cheminee presse journaliste* journaux etang mairie maire agriculteur* pecheur* ecole dreal habitants
es: vecin* rio pueblo chimenea prensa periodista* noticias ayuntamiento alcalde* agricultor* pescador* escuela vecindario seprona
it: vicin* fiume paese ciminiera stampa giornalist* notizie comune sindaco agricoltor* pescator* scuola arpa abitanti
pt: vizinh* rio cidade chamine imprensa jornalista* noticias prefeitura prefeito agricultor* pescador* escola moradores cetesb
nl: buren omwonenden rivier schoorsteen pers krant gemeente burgemeester boeren vissers school bewoners
hi: padosi gaon nadi gaon_wale gaonwale kisan gpcb machhuare
ja: 近隣 住民 煙突 報道 ニュース 自治体 市役所 漁師 農家 住民から 河川 近くの川
zh: 居民 附近 烟囱 媒体 记者 新闻 村民 村里 渔民 农民 环保局 学校 附近的 河里 河道
ko: 주민 인근 굴뚝 언론 기자 뉴스 주민들 어민 농민 시청 환경청 강물

[ground]
en: behind_the* over_the_fence environment town houses homes forest drain drains drainage sewer* sewage river stream_bed creek brook lake pond canal soil groundwater yard courtyard street road roadway parking_lot car_park floor floors storm_drain storm_sewer stormwater gutter gully outside_the_building outside_the_plant outside_the_fence off_site the_atmosphere the_air into_the_air neighbour* neighbor* village residential surface_water ditch field_next into_the_ground on_the_ground onto_the_ground manhole pit sump bund basement loading_bay loading_dock school wetland beach sea harbour over_the_* downstream outlet outfall effluent_plant effluent_pond fish_pond fish_pond* water_table aquifer stream streams county_creek floor_drain underground water_intake rainwater_basin fire_pond drains_of treatment_plant
de: kanal kanalisation gully gullys fluss bach boden* erdreich grundwasser hof strasse umgebung nachbar* regenwasser* oberflachenwasser keller halle parkplatz luft atmosphare gewasser see_gelangt rampe wiese ablauf klaranlage klaranlage* bachlauf graben graben_ brunnen teich teiche weiher vorfluter unterirdisch* abwasserkanal* einlauf bodenablauf
fr: egout* riviere sol cour nappe route voisin* caniveau air atmosphere parking quai entrepot ruisseau lac champ ruisseaux rejet rejets station_d_epuration fosse etang bassin puits caniveaux nappe_phreatique collecteur
es: alcantarilla* desague* rio suelo patio calle vecin* acuifero aire atmosfera arroyo lago estacionamiento muelle piso drenaje vertedero* riachuelo canal depuradora balsa estanque pozo sumidero cauce aguas_abajo acequia
it: fogna fognatur* fiume suolo cortile strada pavimento vicin* falda aria atmosfera piazzale parcheggio canale torrente tombino scarico scarichi depuratore fosso stagno pozzo tombini roggia bacino
pt: esgoto ralo rio solo patio rua vizinh* lencol ar atmosfera piso chao estacionamento corrego bueiro drenagem efluente canal lagoa poco bueiros jusante valeta tanque_de_peixes
nl: riool riolering rivier sloot bodem grond erf straat buren grondwater lucht vloer vijver kanaal gracht zuivering put beek rioolput
hi: naali nali nadi zameen sadak hawa farsh naale nale nala talab kuan gaon khet etp
ja: 排水溝 下水 川に 河川 土壌 地面 床に 床が 敷地 近隣 大気 側溝 道路 海に 敷地外 用水路 水路 井戸 農地 下水道 処理場 床面 床一面 床上に の床に の床が 貯水池 ため池 の川に 川へ 近くの川 田んぼ 用水
zh: 下水道 土壤 地面 地上 院子 周边 居民 大气 空气 路面 雨水沟 排水沟 农田 鱼塘 池塘 水渠 水沟 沟渠 水井 小河 河道 排污口 污水厂 土地 河里 河水 进河 湖里 湖水
ko: 하수 강으로 강에 토양 바닥 주민 대기 배수구 도로 하천 하수구 개천 저수지 연못 우물 배수로 하류 강물 논에 논밭
"""

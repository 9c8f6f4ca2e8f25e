# ruff: noqa: E501  # one language a line
"""What may escape, how, and where to: concepts that mean something only side by side."""

CONCEPTS = """
[fluid]
en: hcl hf h2s nh3 so2 nox hydrochloric sulfuric sulphuric nitric waste* solvent* chemical* toluene methanol ethanol acetone acetonitrile thf dcm dmf xylene hexane isopropanol heptane acid* caustic lye sodium_hydroxide ammonia chlorine bromine phosgene hydrogen nitrogen gas gases liquid* oil diesel refrigerant ammonium slurry effluent* wastewater waste_water litre litres liter liters gallon gallons kilolitre* mother_liquor* ibc ibcs fumes vapour* vapor* foam substance* cloud plume powder dust reagent peroxide solution drum_of brine thermal_oil heating_oil suspension hydrazine cyanide isocyanate fuel leachate coolant_fluid tank_content* vessel_content* of_product drum_content* m_3 cubic_metre* mixture hydroxide formaldehyde hexamine triethylamine tea bromide pyridine aniline dust_cloud petrol radioactive mercury asbestos acid_mist brown_water coloured_water red_water
de: losemittel* losungsmittel* methanol toluol ethanol aceton* saure* salzsaure lauge natronlauge ammoniak chlor wasserstoff gas gase liter litern chemikalie* flussigkeit* abwasser ol heizol staub dampf dampfe produktlosung mutterlauge* kaltemittel gefahrstoff* substanz* suspension thermool
fr: solvant* acide* ammoniac* chlore hydrogene gaz litres produit_chimique produits_chimiques liquide* huile toluene methanol ethanol soude vapeur* nuage effluent* fioul hydrocarbure* substance* produit*
es: disolvente* solvente* acido amoniaco cloro hidrogeno gas gases litros quimic* liquido* aceite tolueno metanol etanol sosa vapor* nube efluente* combustible sustancia* producto*
it: solvente solventi acido ammoniaca cloro idrogeno gas litri liquido liquidi olio toluene metanolo etanolo soda chimic* vapor* nube reflu* sostanz* gasolio
pt: solvente* acido amonia cloro hidrogenio gas gases litros liquido* oleo tolueno metanol etanol soda quimic* vapor* nuvem efluente* substancia* combustivel
nl: oplosmiddel* zuur ammoniak chloor waterstof gas liter vloeistof* chemicalien olie damp* stof_wolk methanol tolueen afvalwater
hi: solvent acid gas chemical tel liquid litre
ja: 溶媒 溶剤 酸 アンモニア 塩素 水素 ガス 液 薬品 油 排水 廃液 メタノール トルエン リットル 蒸気 化学物質
zh: 溶剂 酸 氨 氯 氢 气体 液体 化学品 油 废水 甲醇 甲苯 乙醇 升 废液 蒸汽 碱 毒气
ko: 용매 산 암모니아 염소 수소 가스 액체 화학 기름 폐수 메탄올 톨루엔 리터 증기

[escaped]
en: leak leaks leaked leaking leakage spill spills spilled spilt spilling spillage vented tipped spewed sprayed got_into gets_into got_out ran_into running_into running_across runs_into ran_out overflow* overflew overfill* escap* poured pouring dripping drained_into seeped seeping washed_into blew_off blown released release_of gushing drifted drifting discharg* burst ruptur* punctur* cracked_open tipped_over fell_over knocked_over split_open uncontrolled went_into went_down let_off lost_to lost_containment loss_of_containment flood* emitted airborne overfilled valve_left_open left_the_valve hose_came hose_burst flange_failed gasket_blew blew_out vented_to vented_into dumped_into in_the_drain into_the_drain into_the_sewer into_the_gutter in_the_gutter outfall washed_out_of bund_is_full in_the_bund in_the_sump crack_in_the corroded_through gave_way got_loose loose_valve hissing
de: ubergelaufen uberlauf* ausgelaufen auslauf* ausgetreten austritt* entwich* entweich* tropft stromt freigesetzt* freisetzung* leck lecks leckt leckage* undicht* verschuttet* geplatzt abgerissen umgekippt ubergekocht uberschwemm*
fr: fuite* fuit deborde* debordement echapp* deverse* deversement* rejete* renverse* repand* rompu* perce* eclate* degagement
es: escapo escap* desbord* verti* vertido* filtr* fuga* derram* rebos* revent* perfor* volc* liber*
it: traboccat* scappat* riversat* perdit* perde perdendo fuoriuscit* sversament* versat* fuga rott* scoppiat* rovesciat* rilasci* finito_nel finita_nel finito_in finita_in finiti_nel
pt: transbord* escapou escap* vaz* vazament* despej* derram* estour* furou furad* tomb* liber*
nl: overgelopen ontsnapt gelekt lek lekt lekkage* gemorst vrijgekomen gebarsten omgevallen
hi: nikal leak ris risav phat
ja: 流入 溢れ あふれ 放出 漏れ 漏出 漏洩 漏えい こぼれ 噴出 流出 破裂 飛散
zh: 流入 溢 排入 泄漏 泄露 漏了 洒 喷出 外泄 渗漏 破裂 倒了 流出 渗入 冒出
ko: 넘쳐 유입 누출 유출 새고 샜 쏟 분출 터졌

[moved]
en: went got ran running runs flowed flowing reached reaching entered entering came_out coming_out ended_up dumped emptied pumped_into tipped_into found_its_way
de: gelangt* gelaufen lief laufen lauft geflossen gekommen
fr: coule* atteint arrive_dans fini_dans sorti sortie sort
es: corre llego alcanzo acabo salio sale
it: finit* colat* raggiunt* uscit* esce
pt: atingiu escorr* chegou caiu saiu sai
nl: gelopen gestroomd terechtgekomen
hi: beh bah gir chala_gaya
ja: 流れ 入っ
zh: 流到 进入 流进 排到 流出 出来
ko: 흘러 들어

[sighted]
en: cloud clouds plume smell smells stench odour odor stink* dead_fish fish_kill haze foam soot ash fog orange yellow coloured_smoke discoloured_water turned_white turned_brown turned_red turned_green dead_birds
de: wolke* geruch stinkt gestank tote_fische fischsterben schaum nebel qualm gelber_rauch
fr: nuage odeur poissons_morts mousse fumees
es: nube olor peces_muertos espuma
it: nube odore pesci_morti schiuma
pt: nuvem cheiro peixes_mortos espuma
nl: wolk geur stank dode_vissen schuim
hi: badbu badboo mari_machli
ja: 異臭 煙 雲 悪臭 魚が死
zh: 异味 臭味 烟雾 死鱼 泡沫
ko: 악취 냄새 구름 물고기

[nearby]
en: neighbour* neighbor* village residents residential town river creek canal lake pond stack chimney press journalist* newspaper news tv social_media next_to_your behind_your over_your above_your fence farmer ditch
de: nachbar* anwohner* fluss bach see dorf schornstein kamin presse journalist* zeitung nachrichten
fr: voisin* riverain* riviere village cheminee presse journaliste* journaux etang
es: vecin* rio pueblo chimenea prensa periodista* noticias
it: vicin* fiume paese ciminiera stampa giornalist* notizie
pt: vizinh* rio cidade chamine imprensa jornalista* noticias
nl: buren omwonenden rivier schoorsteen pers krant
hi: padosi gaon nadi
ja: 近隣 住民 川 煙突 報道 ニュース
zh: 居民 附近 河 烟囱 媒体 记者 新闻
ko: 주민 인근 강 굴뚝 언론 기자 뉴스

[ground]
en: behind_the* over_the_fence environment town houses homes forest drain drains drainage sewer* sewage river stream_bed creek brook lake pond canal soil groundwater yard courtyard street road roadway parking_lot car_park floor floors storm_drain storm_sewer stormwater gutter gully outside_the_building outside_the_plant outside_the_fence off_site the_atmosphere the_air into_the_air neighbour* neighbor* village residential surface_water ditch field_next into_the_ground on_the_ground onto_the_ground manhole pit sump bund basement loading_bay loading_dock school wetland beach sea harbour over_the_*
de: kanal kanalisation gully gullys fluss bach boden* erdreich grundwasser hof strasse umgebung nachbar* regenwasser* oberflachenwasser keller halle parkplatz luft atmosphare gewasser see_gelangt rampe wiese ablauf
fr: egout* riviere sol cour nappe route voisin* caniveau air atmosphere parking quai entrepot ruisseau lac champ
es: alcantarilla* desague* rio suelo patio calle vecin* acuifero aire atmosfera arroyo lago estacionamiento muelle piso drenaje
it: fogna fognatur* fiume suolo cortile strada pavimento vicin* falda aria atmosfera piazzale parcheggio canale torrente tombino
pt: esgoto ralo rio solo patio rua vizinh* lencol ar atmosfera piso chao estacionamento corrego bueiro drenagem
nl: riool riolering rivier sloot bodem grond erf straat buren grondwater lucht vloer
hi: naali nali nadi zameen sadak hawa farsh
ja: 排水溝 下水 川に 河川 土壌 地面 床に 床が 敷地 近隣 大気 側溝 道路 海に 川 床 敷地外
zh: 下水道 河 土壤 地面 地上 院子 周边 居民 大气 空气 路面 雨水沟 排水沟 农田 湖
ko: 하수 강으로 강에 토양 바닥 주민 대기 배수구 도로 하천 강
"""

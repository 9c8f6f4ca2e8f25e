# ruff: noqa: E501  # one language a line
"""Fields for goods on their way: what carries and cools them, how it fails, how they are held."""

from bot.domain.detection.fields import field

COLD_CARRIER = field("""
en: truck* reefer the_van our_van delivery_van lorry freezer* fridge* refrigerat* cooler cool_box cold_box cold_store container aircon cooling_unit cooling compressor ice_pack* gel_pack* coolant
de: *lkw kuhl* *transporter tiefkuhl* gefrier* lieferwagen container kompressor
fr: camion* congelateur* frigo* refrigerateur* camionnette conteneur* groupe_froid
es: camion* congelador* nevera* refrigerador* furgoneta contenedor*
it: camion furgone congelator* frigo* container
pt: caminhao congelador* freezer geladeira refrigerador* conteiner
nl: *wagen vriezer* koel* container
hi: truck* gaadi freezer fridge
ja: トラック 冷凍 冷蔵 冷却 コンテナ 車両 保冷
zh: 卡车 货车 冷藏 冷冻 冰箱 集装箱 车辆 冰袋
ko: 트럭 냉장 냉동 컨테이너 차량
""")

BROKEN_DOWN = field("""
en: broke_down broken_down breaks_down breakdown stranded failed failing died defect* stopped_working not_working is_down went_down off_for switched_off turned_off lost_power no_power battery_is_empty battery_empty battery_died accident crashed overturned stuck_in_the_sun melted leaking_coolant no_cooling without_cooling stopped_cooling stopped_running
de: liegen_geblieben liegengeblieben ausgefallen ausfall panne defekt* kaputt unfall gestrandet steht_ohne geschmolzen
fr: en_panne tombe_en_panne panne hors_service accident* fondu*
es: averi* se_dano descompuso fallo accidente apagado derreti*
it: in_panne guast* rott* incidente spento scioit* sciolt*
pt: quebrou avari* pane defeito acidente desligad* derret*
nl: pech kapot stuk uitgevallen gestrand gesmolten
hi: kharab band_ho* tut_ga* bigad*
ja: 故障 停止し 止まっ 事故 壊れ 溶け
zh: 故障 抛锚 坏了 停机 失灵 事故 融化
ko: 고장 멈췄 사고 녹았
""")

CARGO = field("""
en: box boxes parcel* package* shipment* shipper* consignment delivery goods cargo pallet* samples sample vaccine* material product drug_substance api vials kit kits content* cooler
de: paket* sendung* lieferung* ware palette* proben muster produkt* wirkstoff* karton* kiste* impfstoff*
fr: colis envoi livraison palette* echantillon* produit* marchandise* carton* vaccin*
es: paquete* envio* entrega palet* muestra* producto* mercancia carga caja* vacuna*
it: pacco pacchi spedizion* consegna pallet campioni prodotto merce carico vaccin*
pt: pacote* remessa* entrega palete* amostra* produto* mercadoria carga caixa* vacina*
nl: pakket* zending* levering pallet* monsters product* goederen doos dozen vaccin*
hi: maal parcel* shipment* sample* dabba
ja: 荷物 貨物 製品 サンプル 検体 箱 積荷
zh: 货物 包裹 样品 产品 箱 货
ko: 화물 제품 샘플 상자 택배
""")

ARRIVED = field("""
en: arrived arrives arriving came delivered received opened reached turned_up got landed on_arrival unpacked
de: angekommen ankam ankunft kam kamen eingetroffen geliefert erhalten ausgepackt
fr: est_arriv* sont_arriv* ete_livr* avons_recu ouvert*
es: lleg* recib* entreg* abri*
it: arrivat* ricevut* consegnat* apert*
pt: chegou chegaram receb* entreg* abri*
nl: aangekomen ontvangen geleverd kwam
hi: aaya aayi aaye pahuncha pahunchi mila
ja: 届 到着 着い 受け取 開け
zh: 到达 到了 收到 送到 到货 打开
ko: 도착 받았 열었
""")

WARMED = field("""
en: warm hot thawed thawing defrosted melted unfrozen lukewarm not_frozen not_cold no_longer_frozen no_longer_cold soaked without_ice without_dry_ice no_ice no_dry_ice evaporated sublimated sublimed
de: warm aufgetaut angetaut getaut geschmolzen ungekuhlt verdampft sublimiert ohne_trockeneis ohne_kuhlung nicht_mehr_gefroren nicht_gefroren
fr: chaud* decongel* fondu* temperature_ambiante sans_glace tiede*
es: caliente* tibi* descongel* derretid* temperatura_ambiente sin_hielo
it: cald* scongelat* sciolt* temperatura_ambiente senza_ghiaccio tiepid*
pt: quente* morno morna descongel* derretid* temperatura_ambiente sem_gelo
nl: warm ontdooid gesmolten kamertemperatuur
hi: garam pighal* pighla thanda_nahi
ja: 溶け 解凍 常温 温かく 融け 室温
zh: 融化 解冻 常温 室温 热的 化了
ko: 녹아 해동 상온 실온
""")

COOLANT = field(
    "en: dry_ice coolant gel_pack* ice_pack* cold_pack* liquid_nitrogen\nde: trockeneis kuhlakku* kuhlelement*\nfr: carboglace glace_carbonique\nes: hielo_seco\nit: ghiaccio_secco\npt: gelo_seco\nnl: droogijs\nja: ドライアイス 保冷剤\nzh: 干冰 冰袋\nko: 드라이아이스"
)
GONE = field(
    "en: gone melted evaporated sublim* empty used_up missing no_more no_longer had_disappeared disappeared\nde: verdampft weg geschmolzen leer sublimiert aufgebraucht\nfr: fondu* evapor* disparu* plus_de\nes: derret* evapor* desapare*\nit: sciolt* evapor* sparit* finit*\npt: derret* evapor* sumiu acabou\nnl: verdampt weg gesmolten\nja: 溶け なくな 無くな 消え\nzh: 化 没了 融化 用完 挥发\nko: 녹 없어"
)

FORBIDDEN = field("""
en: stop halt hold_back call_back turn_around turn_back intercept block cancel pause freeze suspend do_not_ship don't_ship do_not_send don't_send do_not_let don't_let do_not_release don't_release do_not_dispatch don't_dispatch do_not_load don't_load do_not_hand don't_hand must_not may_not mustn't cannot_leave can't_leave shall_not should_not_leave not_leave not_go_out not_be_shipped not_be_delivered not_be_collected stop_it call_off
de: stoppen stopp stoppt stopt anhalten aufhalten zuruckhalten zuruckrufen absagen stornieren abfangen sperren umkehren nicht_raus nicht_los nicht_weg nicht_abholen nicht_versend* nicht_verschick* nicht_ausliefern nicht_verladen keinesfalls auf_keinen_fall nicht_rausgehen
fr: arret* stopp* bloqu* suspend* annul* retenez retenir n'expediez ne_pas_expedier ne_doit_pas
es: deten* pare paren bloque* suspend* cancel* no_envien no_debe_salir no_puede_salir no_despach*
it: ferm* blocc* sospend* annull* non_spedite non_deve_partire trattene*
pt: pare parem suspend* bloque* cancel* nao_envi* nao_pode_sair nao_deve_sair segur*
nl: stop stoppen tegenhouden annuleren niet_versturen niet_weg afzeggen
hi: rok* mat_bhej* cancel
ja: 止め 停止 中止 見合わせ キャンセル 出さないで 送らないで
zh: 停止 暂停 取消 不要发 别发 不能发 拦截 先别
ko: 중지 중단 보류 취소 막아
""")

CARRIAGE = field("""
en: shipment* truck courier* carrier driver pick-up pickup collection dispatch delivery goods consignment container pallets parcel flight forwarder leaving
de: versand* lieferung* sendung* lkw abholung* spedition* spediteur* fahrer ware paket* auslieferung* verladung
fr: expedition* livraison* camion* envoi* transporteur* enlevement* colis
es: envio* entrega* camion* despacho* transportista* recogida* paquete*
it: spedizion* consegn* camion corriere ritiro pacco
pt: envio* entrega* caminhao embarque* transportadora* coleta* remessa*
nl: zending* levering* vrachtwagen transport* ophaling koerier*
hi: shipment* truck gaadi maal dispatch delivery
ja: 出荷 発送 配送 集荷 トラック
zh: 发货 出货 运输 提货 卡车 快递 货
ko: 출하 배송 발송 트럭 택배
""")

SOON = field("""
en: today tonight now immediately tomorrow this_morning this_afternoon this_evening at_noon in_an_hour in_one_hour within_the_hour right_away asap urgent* just_left left_at already_left picks_up on_its_way 24_h* at_once whatever_you_do
de: heute jetzt sofort morgen gleich umgehend nachher dringend bereits_unterwegs unterwegs abend nachmittag
fr: aujourd'hui maintenant immediatement demain ce_soir ce_matin cet_apres-midi urgent* tout_de_suite
es: hoy ahora inmediatamente manana esta_tarde esta_noche urgente* ya
it: oggi adesso subito domani stasera immediatamente urgente*
pt: hoje agora imediatamente amanha esta_tarde esta_noite urgente* ja
nl: vandaag nu direct morgen onmiddellijk vanavond vanmiddag dringend
hi: aaj abhi turant kal
ja: 今日 本日 今すぐ 至急 明日 直ちに 今夜 今朝
zh: 今天 现在 马上 立即 明天 今晚 紧急
ko: 오늘 지금 즉시 내일 당장 긴급
""")

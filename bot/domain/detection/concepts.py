# ruff: noqa: E501  # one language a line
"""Who, what, where and how of critical facts: fields that mean something only side by side."""

from bot.domain.detection.fields import field

BODY = field("""
en: his_hand* her_hand* their_hand* the_hand* a_hand one_hand left_hand right_hand his_arm* her_arm* broken_arm the_arm finger* thumb eye eyes his_face her_face in_the_face the_face skin leg legs foot feet ankle wrist shoulder forehead scalp lungs ribs knee knees toe toes throat
de: hand hande auge augen gesicht haut arm arme finger* bein beine fuss fusse kopf rucken daumen rippe* schulter knie lunge
fr: la_main les_mains sa_main oeil yeux visage bras jambe* peau doigt* pied pieds cheville
es: mano manos ojo ojos rostro piel brazo* pierna* dedo* pie tobillo
it: mano mani occhio occhi viso pelle braccio gamba dito dita piede
pt: mao maos olho olhos rosto pele braco perna dedo* pe
nl: hand handen oog ogen gezicht huid arm been vinger*
hi: haath aankh aankhon chehre ungli
ja: 手 目に 目の 顔 皮膚 腕 指 足
zh: 手 眼睛 脸 皮肤 手臂 手指 腿
ko: 손 눈 얼굴 피부 팔 손가락
""")

WOUNDED = field("""
en: burned burnt burns scald* broke broken fractur* sprain* cut cuts crush* caught pinch* jammed splash* sprayed squirt* spray hit struck smashed drove_over ran_over pricked punctured swollen got_in got_into got_on spilled spilt sliced bleeding squeezed amputat* irritat*
de: verbruht verbrannt verbrenn* verletz* veratz* gebrochen geschnitten gequetscht eingeklemmt bekommen abbekommen gespritzt spritz* gestossen geprellt verstaucht gestochen getroffen
fr: brul* projection* eclabouss* coupe coince ecras* casse fracture* foul* recu
es: salpic* quem* cort* fractur* aplast* romp* golpe* atrap*
it: ustion* schizz* tagliat* rott* schiacciat* fratturat* colpit* bruciat*
pt: queim* resping* cortou quebrou fratur* esmag* prens* espirr*
nl: verbrand gebroken gesneden gekneld gespat
hi: jal kat tut chot gir
ja: 火傷 やけど 怪我 けが 挟 切っ 骨折 入っ かかっ 飛
zh: 烧伤 烫伤 割伤 骨折 溅 夹 灼伤 受伤
ko: 화상 다쳤 다친 골절 베 튀
""")

SOMEBODY = field("""
en: guy guys man woman lady worker* operator* technician* tech techs chemist* analyst* colleague* contractor* plumber electrician driver cleaner* guard intern trainee* student apprentice supervisor engineer* employee* staff person* people someone somebody anyone anybody everyone he she they shift visitor* pilot_plant_team crew one_of
de: mitarbeiter* kolleg* bediener* person* arbeiter* fahrer* besucher* laborant* jemand leute azubi* praktikant* techniker* operator* chemikant* fremdfirma
fr: operateur* operatrice* salarie* employe* technicien* ouvrier* personne* visiteur* chauffeur collegue* quelqu'un stagiaire*
es: operari* operador* trabajador* emplead* tecnic* obrer* persona* visitante* alguien companer* analista*
it: operator* operatric* lavorator* addett* dipendent* operai* tecnic* person* qualcuno collega colleghi analista
pt: operador* funcionari* trabalhador* colaborador* operari* pessoa* alguem tecnic* analista*
nl: medewerker* operator* iemand collega* laborant* monteur*
hi: log aadmi karmchari operator* worker* mazdoor kisi koi banda
ja: 作業者 作業員 従業員 社員 担当者 スタッフ オペレーター 誰か
zh: 员工 工人 操作工 操作员 人员 同事 有人
ko: 작업자 직원 사람
""")

FELL_ILL = field("""
en: lost_consciousness losing_consciousness not_breathing collapsed slipped_and slipped_on fell_on fell_over fell_through fell_from fell_off fell_down fell_and tripped_over tripped_and dizzy feels_sick feel_sick passed_out blacked_out vomit* medical_cent* medical_care medical_treatment first_aiders paramedic* to_hospital to_the_hospital in_hospital in_the_hospital hospitalis* hospitaliz* in_a&e emergency_room the_er doctor_now with_the_doctor to_the_doctor see_a_doctor see_the_doctor under_the_shower sent_home breathing_problem* ran_over drove_over run_over needle_stick* needlestick* got_hurt gets_hurt been_hurt get_hurt hurt_himself hurt_herself nauseous breathing_difficult* difficulty_breathing hard_to_breathe inhal* breathed_in swallowed intoxicat* scalded stretcher air_lifted electric_shock got_a_shock heat_stroke heart_attack coughing burned burnt
de: gefallen heruntergefallen abgesturzt zusammengebrochen gestolpert ausgerutscht umgekippt schwindel* ubelkeit erbrochen ins_krankenhaus im_krankenhaus in_die_klinik in_der_klinik notaufnahme betriebsarzt notarzt augendusche notdusche eingeatmet einatmen bewusstlos* ohnmacht* ohnmachtig kollabiert stromschlag verungluckt verbrannt verbruht veratzt rettungsdienst sanitater* gesturzt atemnot verletzt
fr: tombe* malaise* vertige* hospitalis* hopital urgences pompiers samu inhale* evanoui* glisse infirmerie brule_* brulee*
es: cayo caida mareo* mareado* mareada* hospital* urgencias desmay* inhal* ambulancia enfermeria intoxic* se_quem* quemad*
it: caduto caduta svenut* ospedale ricoverat* inalat* vertigin* ambulanza infermeria intossicat* ustion* bruciat*
pt: caiu queda desmai* hospital* inalou ambulancia enfermaria tontura* intoxic* se_queim* queimou queimad* machuc*
nl: gevallen ziekenhuis flauwgevallen duizelig ingeademd ambulance onwel verbrand gewond
hi: gir_ga* behosh aspatal hospital chakkar bimar jal_ga* chot
ja: 倒れ 病院 吸い込 転倒 転落 意識 気分が悪 救急 火傷 やけど
zh: 晕倒 摔倒 送医 医院 吸入 昏迷 坠落 触电 烧伤 烫伤 灼伤
ko: 쓰러 병원 흡입 추락 넘어 화상 다쳤
""")

FLUID = field("""
en: hcl hf h2s nh3 so2 nox waste* solvent* solvents chemical* toluene methanol ethanol acetone acetonitrile thf dcm dmf heptane hexane acid* caustic lye base ammonia chlorine bromine phosgene hydrogen nitrogen gas gases liquid* oil slurry effluent* wastewater waste_water litres liters gallons drum_content* kilolitre* mother_liquor* product material ibc powder dust fumes vapour* vapor* foam substance*
de: losemittel* losungsmittel* methanol toluol ethanol aceton saure* lauge ammoniak chlor wasserstoff gas liter chemikalie* flussigkeit* abwasser ol staub dampfe produkt mutterlauge*
fr: solvant* acide* ammoniac* chlore hydrogene gaz litres produit* liquide* huile toluene methanol soude
es: disolvente* solvente* acido amoniaco cloro hidrogeno gas litros producto* liquido* aceite tolueno metanol sosa quimic*
it: solvente solventi acido ammoniaca cloro idrogeno gas litri prodotto liquido olio toluene metanolo soda chimic*
pt: solvente* acido amonia cloro hidrogenio gas litros produto liquido oleo tolueno metanol soda quimic*
nl: oplosmiddel* zuur ammoniak chloor waterstof gas liter vloeistof chemicalien olie
ja: 溶媒 溶剤 酸 アンモニア 塩素 水素 ガス 液 薬品 油 排水
zh: 溶剂 酸 氨 氯 氢 气体 液体 化学品 油 废水 甲醇 甲苯
ko: 용매 산 암모니아 염소 수소 가스 액체 화학
""")

ESCAPED = field("""
en: vented dumped tipped emptied spewed sprayed went got_into gets_into got_out ran running runs flowed flowing overflow* overflew reached reaching escap* entered entering poured pouring dripping drained_into seeped seeping washed_into dumped blew_off blown released gushing drifted drifting came_out coming_out discharg* ended_up
de: gelangt* gelaufen geflossen ubergelaufen uberlauf* ausgelaufen ausgetreten entwich* lief laufen lauft tropft stromt
fr: coule* deborde* echapp* atteint deverse* rejete*
es: corre llego escapo desbord* verti* alcanzo filtr*
it: finit* colat* traboccat* scappat* raggiunt* riversat*
pt: escorr* transbord* escapou atingiu vaz* despej*
nl: gelopen gestroomd overgelopen ontsnapt terechtgekomen
hi: beh bah gir nikal
ja: 流れ 流入 溢れ あふれ 放出
zh: 流入 流到 溢 排入 进入
ko: 흘러 넘쳐 유입
""")

OPEN_GROUND = field("""
en: behind_the* over_the_* environment town houses forest drain drains sewer* sewage river creek stream_bed lake pond canal soil groundwater yard street road parking_lot car_park floor storm_drain storm_sewer gutter outside_the_building outside_the_plant the_atmosphere neighbour* neighbor* village residential surface_water ditch field_next
de: kanal kanalisation gully fluss bach boden* erdreich grundwasser hof strasse umgebung nachbar* regenwasser* oberflachenwasser
fr: egout* riviere sol cour nappe route voisin* caniveau
es: alcantarilla* desague rio suelo patio calle vecin* acuifero
it: fogna fognatura fiume suolo cortile strada pavimento vicin* falda
pt: esgoto ralo rio solo patio rua vizinh* lencol
nl: riool riolering rivier sloot bodem grond erf straat buren grondwater
hi: naali nali nadi zameen sadak
ja: 排水溝 下水 川 河川 土壌 地面 床 敷地外 近隣
zh: 下水道 河 土壤 地面 地上 院子 周边 居民
ko: 하수 강 토양 바닥 주민
""")

FOREIGN = field("""
en: glass_particle* glass_splinter* glass_shard* glass_piece* glass_chip* glass_fragment* glass_flake* glass_dust glass_in of_glass splinter* shard* speck specks fleck* flake flakes shaving* swarf insect* bug bugs flies mosquito beetle hair hairs fibre* fiber* fibrous lint thread threads rust mould mold metal_particle* metal_piece* metal_bit* metal_fragment* metal_shaving* metal_part* metal_wire metal_chip* metal_swarf metallic_* plastic_piece* plastic_part* rubber_* foreign_* splinters chip chips debris dirt filings gasket staple screw nut_and bolt wire particles particulate* crystals_that tape cockroach* mouse
de: glaspartikel* glassplitter* glasstuck* glasscherbe* scherbe* *partikel* *splitter* *span *spane *spanen haar haare insekt* kafer fliege fussel* faser* fasern rost schimmel fremdstoff* schwarze_punkte schwarzer_punkt flocken schraube dichtung* draht plastik* gummi*
fr: verre particule* eclat* cheveu* poil* insecte* fibre* rouille morceau* points_noirs copeau* limaille
es: vidrio cristal particula* fragmento* astilla* pelo* cabello* insecto* fibra* oxido puntos_negros viruta* tornillo goma
it: vetro particelle particella frammento frammenti scheggia schegge capello capelli pelo insetto insetti fibra fibre ruggine punti_neri trucioli gomma
pt: vidro particula* fragmento* caco* cabelo* inseto* fibra* ferrugem pontos_pretos limalha* parafuso borracha
nl: glassplinter* glasdeeltje* deeltje* splinter* haar haren insect* vezel* roest zwarte_puntjes metaaldeel*
hi: kaanch kanch keeda kida baal tukda tukde zung
ja: ガラス 金属 虫 毛髪 髪の毛 繊維 錆 カビ 黒点 破片 ゴム片 異物 微粒子
zh: 玻璃 金属屑 金属颗粒 虫 头发 毛发 纤维 锈 霉 黑点 碎片 颗粒物 异物
ko: 유리 금속 벌레 머리카락 섬유 녹 곰팡이 검은_점 이물
""")

SPOTTED = field("""
en: found find finds finding see seen saw spotted noticed observed detected discovered contain contains contained turned_up showed_up floating inside there_are there_is there_were there_was stuck_in visible identified picked_up fell_out came_out opened
de: gefunden entdeckt gesehen festgestellt aufgefallen enthalt* enthalten schwimm* sind_in ist_in waren_in war_in sichtbar
fr: trouve* decouvert* constat* vu vus observe* contien* flott* il_y_a presence
es: encontr* hall* detect* vimos observ* contien* hay flot* visto
it: trovat* riscontrat* vist* osservat* contien* c'e ci_sono
pt: encontr* acham* detect* vimos observ* contem ha_um tem
nl: gevonden gezien zit zitten ontdekt
hi: mila mile mili dikha dikhe hai
ja: 見つか 発見 入って 検出 浮 確認され 見られ
zh: 发现 看到 检出 漂 有
ko: 발견 검출 나왔
""")

GOODS_MADE = field("""
en: vial* ampoule* bottle* blister* drum* carton* syringe* bag bags tablet* capsule* powder api lot lots batch* sieve filter_residue product material sample* bulk granul* cake solution filling stopper* pouch* pack packs
de: vial* flaschchen ampulle* flasche* fass fasser* blister* tablette* kapsel* pulver wirkstoff* charge chargen los produkt* ware proben spritze* beutel
fr: flacon* ampoule* fut futs comprime* gelule* seringue* lot lots produit* poudre poche*
es: vial* ampolla* frasco* tambor* tableta* comprimido* capsula* jeringa* lote* producto* polvo bolsa*
it: fiala fiale flacon* fusto fusti compress* capsul* siring* lotto lotti prodotto polvere sacc*
pt: frasco* ampola* tambor* comprimido* capsula* seringa* lote* produto* vial* saco*
nl: vial* ampul* fles* vat vaten tablet* capsule* spuit* charge batch* partij product poeder
hi: vial* bottle* drum* tablet* lot batch*
ja: バイアル アンプル 瓶 ドラム 錠 カプセル ロット バッチ 製品 原薬 シリンジ
zh: 小瓶 西林瓶 安瓿 瓶 桶 药片 片剂 胶囊 批 产品 原料 注射器
ko: 바이알 앰플 병 드럼 정제 캡슐 로트 배치 제품 주사기
""")

# ruff: noqa: E501  # one language a line
"""Who may be harmed and how, who else may be meant, what travels: fields of words for alarms."""

from bot.domain.detection.fields import field

PATIENT = field("""
en: her_daughter her_son his_daughter his_son a_mother a_father patient patients subject subjects volunteer volunteers participant participants child children baby consumer* clinician* doctor* physician* nurse* hospital clinic trial_site user_of users_of woman man
de: patient* proband* verbraucher* klinik* prufarzt* arzt arztin arzte kind kinder saugling
fr: patient* volontaire* medecin* enfant* malade* hopital
es: paciente* voluntari* medico* nino* nina* hospital
it: pazient* volontari* medico medici bambin* ospedale
pt: paciente* voluntari* medico* crianca* hospital
hi: patient* mareez* mariz* marij* bachcha bachche doctor*
nl: patient* arts kind
ja: 患者 被験者 医師 子供 子ども 小児
zh: 患者 受试者 医生 医院 病人 儿童 孩子 婴儿
ko: 환자 피험자 의사 아이
""")

SURE_HARM = field("""
en: rash* hospital* died death* fatal* vomit* seizure* convuls* collaps* faint* unconscious anaphyla* allerg* intensive_care emergency_room emergency_department nausea* swelling swollen dizz* jaundice miscarriage* resuscitat* stillb* stroke heart_attack cardiac arrhythmia* coma sepsis bleed* haemorrhage* hemorrhage* blurred_vision vision blind* paralys* hives urticaria breathless* shortness_of_breath liver_failure kidney_failure spontaneous_report* birth_defect* hallucinat* diarrh*
de: ausschlag* verstorben gestorben todesfall* krankenhaus* notaufnahme intensivstation erbrochen erbrechen ohnmacht* krampf* fehlgeburt gelbsucht herzinfarkt schlaganfall atemnot bewusstlos* ubelkeit schwindel*
fr: eruption* deces decede* hospitalis* malaise* convulsion* fausse_couche jaunisse ictere infarctus avc urgences reanimation vomissement* nausee* vertige* essoufflement
es: fallec* murio muerte* muert* hospitaliz* convulsion* erupcion* desmay* vomit* nausea* mareo* aborto ictericia infarto urgencias cuidados_intensivos sarpullido
it: ricoverat* decedut* mort* decess* convulsion* eruzion* svenut* svenimento vomit* nausea capogir* aborto ittero infarto pronto_soccorso terapia_intensiva in_ospedale
pt: internad* morreu morreram obito* faleceu convuls* erupc* desmai* vomit* nausea* tontura* aborto ictericia infarto pronto-socorro uti no_hospital
hi: behosh ulti chakkar mar_ga* maut mrityu aspatal bukhar sujan
nl: overleden ziekenhuis* uitslag flauwgevallen
ja: 発疹 入院 死亡 亡くな 嘔吐 痙攣 けいれん 救急 意識不明 呼吸困難 流産 黄疸 失神 倒れ 気を失
zh: 皮疹 住院 死亡 去世 昏迷 呕吐 抽搐 急诊 休克 流产 黄疸 晕倒 昏倒 昏厥 呼吸困难 抢救 肿
ko: 발진 입원 사망 구토 경련 응급 실신 쓰러 의식 호흡 쇼크
""")

HARM = (
    SURE_HARM
    + "|"
    + field("""
en: react* dies dead passed_away ill illness sick* fever* side_effect* adverse harm* injur* unwell overdos* symptom* icu shock itch* pain* headache* palpitation* breath* infect* numb* tremor* burning
de: nebenwirkung* reaktion* eingeliefert erkrank* fieber beschwerden stationar schmerz*
fr: reaction* effet_indesirable* effets_indesirables effet_secondaire effets_secondaires fievre urticaire mort morte douleur*
es: reaccion* ingres* efecto_adverso efectos_adversos efecto_secundario fiebre intoxic* dolor*
it: reazion* effett* febbre malore dolor*
pt: reacao reacoes efeito_adverso efeitos_adversos efeito_colateral febre dor dores
hi: reaction* bimar* bimaar* tabiyat allergy
nl: bijwerking* reactie
ja: アレルギー 副作用 有害事象 発赤 発熱 ショック 意識 体調 反応
zh: 过敏 不良反应 副反应 发烧 发热 恶心 头晕 反应
ko: 부작용 이상반응 알레르기 반응
""")
)

DOSED = field("""
en: injected injection* infusion* dose doses dosed dosing administ* taking_the taking_our intake ingest* swallow* vaccin* syrup tablet* product medicine drug after_lot since_lot on_lot on_the_new after_the_new on_batch after_batch study trial phase treatment
de: einnahme verabreich* injektion* gabe dosis studie
fr: traitement administr* prise dose injection essai_clinique
es: inyeccion dosis toma administr* tratamiento ensayo
it: iniezione dose assunzione somministr* trattamento studio
pt: injecao dose apos_tomar apos_usar administr* tratamento estudo
hi: dawa dose injection
ja: 投与 注射 服用 接種 治験
zh: 用药 给药 注射 服用 接种 使用 试验
ko: 투여 복용 주사 임상
""")

TAKEN = field("""
en: after_taking after_using after_receiving after_use after_the_dose after_the_injection after_the_first after_treatment took_the took_our took_a received_the_drug on_treatment using_our
de: nach_der_einnahme nach_einnahme nach_der_gabe nach_der_injektion
fr: apres_la_prise apres_avoir_pris apres_avoir_recu apres_l'injection depuis_l'injection
es: despues_de_tomar tras_tomar tras_recibir despues_de_la despues_de_recibir
it: dopo_aver_preso dopo_la dopo_l'assunzione
pt: apos_tomar depois_de_tomar apos_a
hi: ke_baad lene_ke_baad
ja: 投与後 服用後
zh: 用药后 服用后 使用后
ko: 투여_후 복용_후
""")

PERSON = field("""
en: operator* worker* person persons people employee* colleague* technician* staff someone somebody anyone crew contractor* analyst* chemist visitor* driver* guard cleaner* one_of_your one_of_our
de: mitarbeiter* kollege* kollegin bediener* person* arbeiter* fahrer* besucher* laborant* jemand
fr: operateur* salarie* employe* technicien* ouvrier* personne* visiteur* chauffeur
es: operari* operador* trabajador* emplead* tecnic* obrer* persona* visitante* alguien
it: operator* lavorator* addett* dipendent* operai* tecnic* person* qualcuno
pt: operador* funcionari* trabalhador* colaborador* operari* pessoa* alguem
hi: log aadmi karmchari operator* worker* mazdoor kisi
nl: medewerker* operator* iemand
ja: 作業者 作業員 従業員 社員
zh: 员工 工人 操作工 人员
ko: 작업자 직원
""")

HURT = field("""
en: burned burnt burns fainted collapsed unconscious hurt fell_from fell_off fell_down fell_into unwell died dead killed trapped crushed poisoned splashed taken_ill felt_sick felt_ill felt_dizzy hospital ambulance lost_a_finger lost_a_hand lost_an_eye amputat* broke_his broke_her broken_leg broken_arm electrocut* intoxicat*
de: verbrannt verbrennung* veratz* gesturzt bewusstlos vergiftet krankenhaus klinik verletz*
fr: brule* evanoui* intoxique* hopital blesse*
es: quemad* desmay* intoxicad* hospital herid*
it: ustion* svenut* intossicat* ospedale ferit*
pt: queimad* desmai* intoxicad* hospital ferid*
hi: jal_ga* behosh gir_ga* aspatal hospital chot
nl: verbrand ziekenhuis gewond
ja: 倒れ やけど 火傷 死亡 病院
zh: 晕倒 烧伤 中毒 送医 医院
ko: 쓰러 화상 병원
""")

OTHER_FIRM = (
    r"(?:an)?other (?:\w+ )?(?:compan(?:y|ies)|customers?|clients?|sponsors?|firms?|party|parties)\b(?:'s)?"
    r"|(?:different|wrong|third) (?:compan(?:y|ies)|customer|client|sponsor|firm|party)\b|"
    + field("""
en: someone_else* somebody_else* competitor* a_rival
de: anderen_kunden andere_kunden anderer_kunde* anderes_unternehmen anderen_unternehmen* anderen_firma anderer_firmen andere_firma eines_wettbewerbers konkurrenten fremde_firma fremden_firma fremder_kunde*
fr: autre_client autres_clients autre_societe autre_entreprise autre_laboratoire concurrent*
es: otro_cliente otros_clientes otra_empresa otra_compania otro_laboratorio competidor*
it: altro_cliente altri_clienti altra_azienda altra_societa un'altra_azienda un'altra_ditta concorrent*
pt: outro_cliente outros_clientes outra_empresa outra_companhia outro_laboratorio concorrente*
hi: dusre_client* dusri_company dusra_client dusre_customer* kisi_aur
nl: andere_klant* ander_bedrijf
ja: 他社 別の会社 別の顧客 別のお客様 別の企業 他の会社 他の顧客 他のお客様 他の企業 競合
zh: 其他公司 其他客户 另一家 另一个客户 别的公司 别的客户 别家 竞争对手
ko: 다른_회사 다른_고객 경쟁사
""")
)

SHOWN = field("""
en: document* file files report* record* data e-mail* email* attachment* folder* coa coas protocol* name names label* invoice* formula* recipe* spreadsheet* received got sent shared see saw visible shows copied belongs presentation slide* invitation invite project* meant
de: dokument* unterlagen datei* protokoll* bericht* zertifikat* erhalten bekommen geschickt ordner daten
fr: document* fichier* rapport* recu* dossier* certificat* transmis envoye* donnees
es: documento* archivo* informe* registro* recib* envia* enviaron certificado* carpeta datos
it: document* ricevut* rapport* certificat* inviat* mandato cartella dati
pt: documento* arquivo* relatorio* recebe* certificado* enviaram pasta dados
hi: kagaz bhej* mila mil_ga* document* file* report* dikh*
nl: bestand* ontvangen document*
ja: 書類 文書 資料 ファイル データ 記録 証明書 名前 見え 受け取 届 フォルダ
zh: 文件 资料 数据 记录 证书 报告 收到 看到 名字 文档
ko: 문서 자료 파일 데이터
""")

INSPECTOR = field("""
en: inspector inspectors investigator investigators fda ema mhra pmda nmpa anvisa cdsco agency authority authorities auditors_from_the
de: inspektor* behorde*
fr: inspecteur* ansm
es: inspector inspectores inspectora* aemps autoridad*
it: ispettor* aifa
pt: inspetor* fiscais
nl: inspecteur*
ja: 査察官 査察 当局
zh: 当局 检查员 检查组 药监局
ko: 조사관 실사관 식약처
""")

TRANSIT = field("""
en: shipment* shipping truck* courier container* logger* reefer* transit parcel* pallet* carrier* flight airport plane cold_chain consignment* package* delivery delivered arrived arrival transport box boxes gel_pack* ice_pack* dry_ice frozen tarmac
de: sendung* lieferung* lkw transport* temperaturlogger datenlogger paket* spedition* flughafen kuhlkette ankunft angekommen tiefkuhl*
fr: expedition envoi livraison camion colis enregistreur aeroport transport chaine_du_froid
es: envio camion cargamento registrador paquete aeropuerto transporte embarque cadena_de_frio
it: spedizion* consegna camion corriere pacco aeroporto trasporto catena_del_freddo
pt: caminhao carga remessa encomenda transporte cadeia_de_frio aeroporto
hi: maal gaadi truck* shipment* dispatch
nl: zending vrachtwagen
ja: 輸送 出荷 配送 トラック コンテナ ロガー 空港 貨物 積荷
zh: 运输 货物 货车 卡车 集装箱 记录仪 机场 发货 包裹 冷链
ko: 운송 트럭 로거 배송
""")

COOLING_LOST = field("""
en: temperature_excursion temperature_deviation temperature_alarm temperature_breach excursion* out_of_temperature out_of_range alarm* too_warm too_hot thawed melted arrived_warm product_warm packs_liquid unrefrigerated overheat* left_outside cooling_is_off cooling_off cooling_failed cooling_broke* refrigeration_failed interrupted in_the_sun in_the_full_sun on_the_tarmac out_of_the_fridge outside_of_the_fridge outside_the_fridge power_failure power_outage inside_temperature dry_ice_was_gone dry_ice_is_gone dry_ice_gone
de: temperaturabweichung* temperaturuberschreitung* zu_warm aufgetaut geschmolzen unterbrochen ausgefallen
fr: excursion* hors_plage hors_temperature hors_limites trop_chaud* decongele* rupture rompue en_panne interrompue
es: desviacion_de_temperatura fuera_de_rango fuera_de_temperatura descongel* se_rompio rota interrumpi* fallo
it: escursion* fuori_range fuori_temperatura fuori_limit* scongelat* interrott* si_e_rotta guast*
pt: excursao fora_da_faixa fora_da_temperatura descongel* interrompid* quebrad* derret*
hi: garam_ho* temperature_badh* temperature_zyada pighal*
ja: 温度逸脱 温度異常 温度超過 温度が上 溶け 解凍 故障 中断
zh: 超温 温度异常 温度超标 温度偏差 温度过高 温度超出 融化 中断 断链 故障
ko: 온도_이탈 온도_초과 온도_일탈 고장
""")

CONTAINER = field("""
en: vial* ampoule* bottle* blister* drum* carton* syringe* bag bags tablet* capsule* stopper* powder raw_material* api identity_test identity label* sample*
de: flaschchen ampulle* flasche* fass fasser blister tablette* kapsel* rohstoff* wirkstoff*
fr: flacon* ampoule* fut* comprime* gelule* blister* bouchon* matiere_premiere
es: vial* ampolla* frasco* tambor* tableta* capsula* tapon* blister* materia_prima
it: fial* flacon* fust* compress* capsul* tapp* blister* materia_prima
pt: frasco* ampola* tambor* comprimido* capsula* tampa* rolha* materia-prima
hi: vial* bottle* drum* tablet*
ja: バイアル アンプル 瓶 ドラム 錠 カプセル ゴム栓 原料
zh: 小瓶 西林瓶 安瓿 瓶 桶 药片 片剂 胶囊 原料
ko: 바이알 앰플 병 드럼 정제 캡슐
""")

STRANGE_THINGS = field("""
en: glass_splinter* glass_particle* glass_fragment* glass_piece* broken_glass of_glass metal_particle* metal_shaving* metal_fragment* rubber_particle* rubber_piece* plastic_particle* plastic_piece* rust mould* mold moldy insect* hair hairs fibre* fiber* splinter* fragment* droppings rodent* mouse mice cockroach* worm* dirt debris black_particle* blue_particle* metallic_particle* strange_particle* unknown_particle* visible_particle* floating swimming sediment
de: glassplitter metallspan* metallpartikel* gummiteil* rost schimmel insekt* haar* fasern splitter schwimmt schwimmen mausekot
fr: rouille particules_metalliques moisissure* insecte* cheveu* fibre* eclat* fragment* flotte flottent
es: particulas_metalicas oxido moho insecto* pelo* fibra* fragmento* flota*
it: particelle_metalliche ruggine muffa insett* capell* fibr* frammenti galleggia*
pt: particulas_metalicas ferrugem mofo inseto* cabelo* fibra* fragmento* flutua*
hi: kaanch kanch keeda kida baal tukde
ja: ガラス片 金属片 虫 毛髪 繊維 カビ 浮い
zh: 玻璃碎 玻璃片 金属屑 虫 头发 纤维 霉 漂浮
ko: 유리_조각 금속_조각 벌레 머리카락 섬유 곰팡이
""")

FOUND = field("""
en: found see seen saw discovered detected observed noticed contain* inside floating swimming full_of there_is there_are spotted shows
de: gefunden entdeckt gesehen festgestellt enthalt* schwimmt ist_in sind_in
fr: trouve* decouvert* constate* vu* contien* flotte*
es: encontr* hallamos hallado detect* contien* vimos hay flota*
it: trovat* riscontrat* vist* contien* galleggia*
pt: encontr* achamos detect* contem vimos flutua*
hi: mila mile mili dikha dikhe hai
ja: 見つか 発見 入って 混入 検出 浮い
zh: 发现 有 看到 检出 漂
ko: 발견 검출
""")

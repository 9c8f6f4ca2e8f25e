# ruff: noqa: E501  # one language a line
"""Who may be hurt on a site, how, and that something burns: concepts that mean something only side by side."""

CONCEPTS = """
[worker]
en: operator* worker* person persons people employee* colleague* technician* tech techs staff someone somebody anyone anybody everyone crew contractor* subcontractor* analyst* chemist* visitor* driver* guard guards cleaner* intern trainee* student* apprentice supervisor* engineer* plumber electrician welder* fitter mechanic maintenance shift guy guys lad man men woman women lady he she they him her his team_member* labourer* laborer* warehouseman forklift_driver member_of_staff temp warehouse_worker our_auditor our_man our_inspector one_of_your one_of_our two_of_your two_of_our three_of firefighter* person* pilot_plant_team one_of boy girl young chap bloke night_shift shift_leader shift_lead scientist team_lead porter rigger painter scaffolder electricians truck_driver your_driver our_driver lorry_driver forklift one_person two_people three_people four_people several_people colleagues my_colleague my_boss our_visitor our_guest our_engineer engineers inspector auditor person-in-plant
de: mitarbeit* kolleg* bediener* person* arbeiter* fahrer* besucher* laborant* jemand leute azubi* praktikant* techniker* operator* chemikant* fremdfirma monteur* lagerist* staplerfahrer* reinigungskraft* schichtfuhrer* handwerker* er_hat sie_hat einer_ihrer einer_unserer werkstudent* angestellte* ingenieur*
fr: operateur* operatrice* salarie* employe* technicien* ouvrier* personne* visiteur* chauffeur* collegue* quelqu_un stagiaire* agent* cariste* prestataire* sous-traitant* intervenant* laborantin* ingenieur* apprenti*
es: operari* operador* trabajador* emplead* tecnic* obrer* persona* visitante* alguien companer* analista* contratista* chofer conductor* becari* ingenier* colega*
it: operator* operatric* lavorator* addett* dipendent* operai* tecnic* person* qualcuno colleg* analista* tirocinant* appaltator* autista* ingegner* visitator* magazzinier*
pt: operador* funcionari* trabalhador* colaborador* operari* pessoa* alguem tecnic* analista* colega* estagiari* motorista* terceirizad* visitante* engenheir* empregad*
nl: medewerk* operator* iemand collega* laborant* monteur* chauffeur* bezoeker* werknemer* stagiair* persoon mensen
hi: log aadmi karmchari operator* worker* mazdoor kisi koi banda driver* naukar mahila
ja: 作業者 作業員 従業員 社員 担当者 スタッフ オペレーター 誰か 見学者 運転手 研究員 同僚 業者の方
zh: 员工 工人 操作工 操作员 人员 同事 有人 司机 访客 实习生 技术员 保洁 工程师 承包商
ko: 작업자 직원 사람 근로자 동료 운전자 방문자 기사 인턴 연구원

[wounded]
en: burned burnt burns scald* broke broken fractur* sprain* cut cuts gash* lacerat* stitches bruis* crush* pinch* jammed trapped splash* sprayed squirt* spray hit struck smashed drove_over ran_over run_over pricked punctured swollen got_in got_into got_on spilled spilt sliced bleeding squeez* amputat* irritat* severed sever lost_a_finger lost_two tore torn twisted dislocat* impaled stabbed needlestick electrocut* electric_shock shocked frostbit* chemical_burn* corroded knocked_out concuss* wounded injur* maimed grazed blinded burn burning stitched fingertip* lost_three blisters knocked struck_by crushed_by pinned fell_onto ripped tore_his tore_her bitten cracked_his cracked_her skull drenched doused soaked_in covered_in_acid acid_burn* eye_injury head_injury trapped_in stuck_in_the lost_the_tip tip_of hand_caught finger_caught fingers_caught arm_caught sleeve_caught caught_his caught_her caught_between caught_by_the caught_in_the_m* caught_in_a_m*
de: verbruht verbrannt verbrenn* verletz* veratz* gebrochen geschnitten schnitt gequetscht quetsch* eingeklemmt abbekommen gespritzt spritz* gestossen geprellt verstaucht gestochen getroffen amputiert abgetrennt erfasst uberfahren platzwunde gehirnerschutterung verdreht stromschlag erfror* bekommen gekippt verschuttet
fr: brul* projection* eclabouss* coupe coupee coupure* coince* ecras* casse fracture* foul* recu blesse* sectionn* amput* electrocut* entaill* heurte* renverse* pique
es: salpic* quem* cort* fractur* aplast* romp* golpe* atrap* lesion* herid* amput* electrocut* pinch* torc* atropell* machac*
it: ustion* schizz* tagliat* taglio rott* schiacciat* frattur* colpit* bruciat* ferit* amputat* folgorat* incastrat* slogat* investit* punto
pt: queim* resping* cortou corte quebrou fratur* esmag* prens* espirr* ferid* ferimento* machuc* amput* eletrocut* lesion* torceu atropel* furou
nl: verbrand gebroken gesneden gekneld gespat gewond verwond* geamputeerd geplet geelektrocuteerd brandwond*
hi: jal kat tut chot gir ghayal zakhmi current jhulas aa_gaya dab kuchal
ja: 火傷 やけど 怪我 けが 挟 切っ 切断 骨折 かかっ 飛び散 飛沫 負傷 感電 打撲 捻挫 裂傷 ぶつけ 刺し 入っ 飛
zh: 烧伤 烫伤 割伤 骨折 溅 夹伤 夹到 灼伤 受伤 砸伤 触电 扭伤 切断 碰伤 压伤 撞伤 划伤 刺伤 伤了 夹
ko: 화상 다쳤 다친 골절 베였 튀었 튀어 끼였 절단 감전 부상 찔렸 삐었 부딪 베 튀

[body]
en: his_hand* her_hand* their_hand* the_hand* a_hand one_hand left_hand right_hand both_hands hands his_arm* her_arm* an_arm broken_arm the_arm arms forearm* elbow finger* fingertip* thumb* eye eyes eyelid cornea his_face her_face in_the_face the_face skin leg legs foot feet ankle* wrist* shoulder* forehead scalp lungs rib ribs knee knees toe toes throat neck chest head his_head her_head his_back her_back airways mouth palm hip spine nose ear ears
de: hand hande auge augen gesicht haut arm arme unterarm finger* fingerkuppe bein beine fuss fusse kopf rucken daumen rippe* schulter knie lunge* atemwege handgelenk knochel hals brust mund zeh* ellbogen
fr: la_main les_mains sa_main main oeil yeux visage bras jambe* peau doigt* pied pieds cheville* poignet tete dos epaule genou poumon* pouce
es: mano manos ojo ojos rostro cara piel brazo* pierna* dedo* pie pies tobillo muneca cabeza espalda hombro rodilla pulmon*
it: mano mani occhio occhi viso volto pelle braccio braccia gamba gambe dito dita piede piedi caviglia polso testa schiena spalla ginocchio polmon*
pt: mao maos olho olhos rosto pele braco* perna* dedo* pe pes tornozelo pulso cabeca costas ombro joelho pulmao pulmoes
nl: hand handen oog ogen gezicht huid arm armen been benen vinger* voet hoofd rug pols enkel schouder knie
hi: haath aankh aankhon aankhein chehre chehra ungli ungliyan pair sir kamar
ja: 手を 手に 手が 目に 目の 両目 顔 皮膚 腕 指 足を 足が 頭 背中 肩 膝 喉 肌 手 足
zh: 手 眼睛 眼里 脸 皮肤 手臂 手指 腿 脚 头部 背部 肩
ko: 손 눈 얼굴 피부 팔 손가락 다리 발 머리 허리 어깨

[fell_ill]
en: lost_consciousness losing_consciousness not_breathing collapsed slipped_and slipped_on slipped_from slipped_off fell_on fell_over fell_through fell_from fell_off fell_down fell_into fell_and fell_three fell_two fell_four fell_several fallen_from fallen_off tripped_over tripped_and dizzy feels_sick feel_sick feeling_sick feeling_unwell unwell passed_out blacked_out fainted vomit* medical_cent* medical_care medical_attention medical_treatment treated_for treated_at first_aid first_aiders paramedic* to_hospital to_the_hospital in_hospital in_the_hospital hospitalis* hospitaliz* in_a&e emergency_room ambulance* stretcher airlifted defibrillat* cpr inhaled breathed_in breathed overcome_by exposed_to exposure_to the_fumes eye_wash eyewash safety_shower emergency_shower drench_shower suffocat* asphyxia* drowned electrocuted knocked_down knocked_over unconscious died killed fatal_accident fatality casualt* injured accident had_an_accident evacuat* decontaminated intoxicated burns taken_away_by was_buried the_er doctor_now with_the_doctor to_the_doctor see_a_doctor see_the_doctor under_the_shower sent_home breathing_problem* ran_over drove_over run_over needle_stick* needlestick* got_hurt gets_hurt been_hurt get_hurt hurt_himself hurt_herself nauseous breathing_difficult* difficulty_breathing hard_to_breathe inhal* swallowed intoxicat* scalded air_lifted electric_shock got_a_shock heat_stroke heart_attack coughing burned burnt isn_t_breathing is_not_breathing burn_unit burns_unit hospital er_ ambulance_just paramedics_are can_t_feel cannot_feel off_a_ladder off_the_ladder fell_off_the ladder_slipped scaffold_collapsed forklift_hit hit_by hit_by_a stitched_up being_treated choking gassed knocked_unconscious seizure taken_to_the rushed_to flown_to carried_out sent_home_sick poisoned badly_hurt seriously_hurt lost_time_injury lost_his lost_her in_surgery surgery operated_on resuscitat* was_hurt were_hurt is_hurt hurt_his hurt_her someone_hurt people_hurt anyone_hurt
de: gefallen heruntergefallen hingefallen abgesturzt gesturzt sturz zusammengebrochen gestolpert ausgerutscht umgekippt schwindel* ubelkeit erbrochen ins_krankenhaus im_krankenhaus in_die_klinik in_der_klinik notaufnahme betriebsarzt notarzt augendusche notdusche eingeatmet einatmen bewusstlos* ohnmacht* ohnmachtig kollabiert stromschlag verungluckt unfall* arbeitsunfall* rettungsdienst rettungswagen sanitater* atemnot krankenwagen rettungshubschrauber reanimiert erstick* gestorben tot todlich* exponiert kontaminiert evakuiert erste_hilfe arztlich* behandelt verbrannt verbruht veratzt verletzt
fr: tombe* chute malaise* vertige* hospitalis* hopital urgences pompiers samu inhale* respire evanoui* glisse infirmerie ambulance accident* accidente* decede* mort intoxiqu* asphyxi* douche_de_securite rince_oeil expose* evacue* brule_* brulee*
es: cayo cayeron caida mareo* mareado* mareada* hospital* urgencias desmay* inhal* ambulancia enfermeria intoxic* accident* resbal* murio fallec* asfixi* expuest* evacuad* inconsciente se_quem* quemad*
it: cadut* caduta svenut* ospedale ricoverat* inalat* vertigin* ambulanza infermeria intossicat* infortuni* incidente scivolat* mort* decedut* asfissi* espost* evacuat* pronto_soccorso ustion* bruciat*
pt: caiu cairam queda desmai* hospital* inalou inalaram ambulancia enfermaria tontura* intoxic* acident* escorreg* morreu faleceu asfixi* expost* evacuad* inconsciente samu se_queim* queimou queimad* machuc*
nl: gevallen gestruikeld uitgegleden ziekenhuis flauwgevallen duizelig ingeademd ambulance onwel ongeval* overleden blootgesteld* bewusteloos geevacueerd verbrand gewond
hi: gir_ga* behosh aspatal hospital chakkar bimar durghatna haadsa mar_ga* maut ambulance jal_ga* chot
ja: 倒れ 病院 吸い込 転倒 転落 意識 気分が悪 救急 墜落 搬送 救急車 事故 死亡 曝露 吸引し 労災 避難し 火傷 やけど
zh: 晕倒 摔倒 送医 送往医院 医院 吸入 昏迷 坠落 跌落 触电 救护车 工伤 事故 死亡 遇难 窒息 暴露 疏散 烧伤 烫伤 灼伤
ko: 쓰러 병원 흡입 추락 넘어 구급차 사고 사망 의식 대피 들이마 미끄러 산재 노출 화상 다쳤

[fire]
en: on_fire in_flames flames ablaze blaze caught_fire catch_fire a_fire the_fire fire_in fire_at fire_broke big_fire small_fire burning_down burned_down burnt_down explosion exploded explosions explode deflagrat* detonat* blew_up blown_up blast smoke_coming smoke_from see_smoke thick_smoke black_smoke smoke_above smoke_over smouldering smoldering runaway_reaction thermal_runaway fire_brigade fire_department fire_engine* fire_trucks firefighters fireball sprinklers_went sprinkler_went loud_bang big_bang huge_bang bang_and windows_shattered windows_blown roof_blown reactor_ran_away ran_away_thermally out_of_control_reaction thermal_event glowing_hot smoke_everywhere full_of_smoke smoke_in smoke_out smell_of_burning burning_smell sparks_and sparks_flew caught_alight set_alight went_up_in fire_alarm_is fire_alarm_went building_evacuated plant_evacuated site_evacuated evacuated_the evacuating burnt_out burned_out smoking dust_explosion_in
de: brand brande brannte brennt gebrannt feuer flammen explosion* explodiert verpuffung* rauch rauchentwicklung rauchwolke* grossbrand feuerwehr schwelbrand abgebrannt ausgebrannt in_brand stichflamme* knall knallt verpufft es_brennt feueralarm raumung geraumt funkenflug verqualmt flammen_standen durchgegangen durchgehende_reaktion qualm
fr: incendie* feu en_feu flammes explosion* explose* fumee deflagration* pompiers brule a_explose prend_feu pris_feu en_flammes evacuation_du detonation alarme_incendie flambe
es: incendio* fuego llamas explosion* exploto explotaron humo bomberos ardiendo quemandose deflagracion estallido estallo estallaron se_quemo arde evacuaron alarma_de_incendio prendio_fuego
it: incendio fuoco fiamme esplosion* esplos* fumo pompieri vigili_del_fuoco brucia bruciando deflagrazione scoppio scoppiato scoppiata e_esploso ha_preso_fuoco evacuat* allarme_incendio
pt: incendio* fogo chamas explos* explodiu fumaca bombeiros queimando pegou_fogo deflagracao estouro estourou evacuar* alarme_de_incendio explodiram
nl: brand vlammen explosie* ontplof* rook brandweer
hi: aag dhamaka visphot dhuan
ja: 火災 火事 爆発 炎上 出火 発火 煙が 燃え 消防車 暴走反応
zh: 火灾 着火 起火 爆炸 失火 冒烟 燃烧 消防车 大火
ko: 화재 불이_났 불이_나 폭발 연기가 소방차 발화
"""

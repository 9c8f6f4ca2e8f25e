# ruff: noqa: E501  # one language a line
"""What gives a false paper or a wrong pack away: concepts that mean something only side by side."""

CONCEPTS = """
[one_hand]
en: same_handwriting same_hand same_pen same_ink one_handwriting
de: gleiche_handschrift gleicher_handschrift selbe_handschrift derselben_handschrift dieselbe_handschrift dieselbe_schrift gleiche_schrift gleicher_schrift gleichen_kugelschreiber gleicher_kugelschreiber selben_kugelschreiber selben_stift gleichen_stift dieselbe_hand einer_hand ein_und_derselben von_einer_person von_derselben_person alle_von_einem
fr: meme_ecriture meme_stylo meme_main meme_encre meme_personne une_seule_main une_seule_personne seule_et_meme
es: misma_letra misma_caligrafia misma_mano mismo_boligrafo misma_persona misma_tinta misma_pluma una_sola_mano una_sola_persona mismo_boli
it: stessa_grafia stessa_calligrafia stessa_mano stessa_penna stessa_persona stesso_inchiostro una_sola_mano una_sola_persona
pt: mesma_letra mesma_caligrafia mesma_mao mesma_caneta mesma_pessoa mesma_tinta uma_so_pessoa uma_unica_pessoa
nl: zelfde_handschrift zelfde_hand zelfde_pen zelfde_persoon dezelfde_persoon een_hand
hi: ek_hi_handwriting same_handwriting ek_hi_pen ek_hi_haath ek_hi_aadmi ek_hi_bande ek_jaisi_handwriting ek_hi_likhawat
ja: 同じ筆跡 筆跡が同じ 同一人物 同じ人 一人の人 同じペン 同じ字 筆跡が一致 筆跡が酷似
zh: 同一个人 同一人 笔迹一样 笔迹相同 同一支笔 同一笔迹 一个人写 一个人签 字迹一样 字迹相同 笔迹一致
ko: 같은_필체 필체가_같 동일_인물 같은_사람 한_사람 같은_펜 필체가_동일

[names]
en: three_names different_names two_names three_people different_people different_signatures three_signatures
de: drei_namen zwei_namen verschiedene_namen verschiedenen_namen drei_personen verschiedene_personen verschiedenen_personen drei_leute* unterschrift* unterschrieben kurzel paraphen schichten schicht namen
fr: trois_noms deux_noms noms_differents trois_personnes personnes_differentes signature* signe signes signees initiales paraphe* equipes
es: tres_nombres dos_nombres nombres_distintos nombres_diferentes tres_personas personas_distintas personas_diferentes firma* firmad* iniciales turnos
it: tre_nomi due_nomi nomi_diversi tre_persone persone_diverse firm* sigl* iniziali turni
pt: tres_nomes dois_nomes nomes_diferentes tres_pessoas pessoas_diferentes assinatura* assinad* rubric* iniciais turnos
nl: drie_namen twee_namen verschillende_namen drie_personen handtekening* parafen getekend ploegen
hi: teen_naam do_naam alag_alag_naam teen_log sign signature shift
ja: 三人 二人 別々の名前 複数の署名 署名 サイン 三名 二名 異なる名前
zh: 三个人 两个人 不同的人 三个名字 签名 签字 两人 三人 几个人 不同班
ko: 세_사람 두_사람 다른_이름 서명 사인 여러_명 세_명 두_명

[clock]
de: uhr systemuhr* rechneruhr* uhrzeit systemzeit* zeitstempel pc_uhr computeruhr datum_am_rechner
fr: horloge heure_du_pc heure_systeme date_systeme heure_de_l_ordinateur l_heure_du_poste
es: reloj hora_del_sistema fecha_del_sistema hora_del_ordenador hora_de_la_computadora
it: orologio ora_di_sistema data_di_sistema ora_del_computer orologio_di_sistema
pt: relogio hora_do_sistema data_do_sistema hora_do_computador relogio_do_computador
nl: klok systeemtijd computerklok
hi: ghadi system_ka_time system_time system_date pc_ka_time clock
ja: 時計 システム時刻 端末の時刻 パソコンの時刻 システム日付
zh: 系统时间 电脑时间 时钟 系统日期 电脑日期
ko: 시계 시스템_시간 컴퓨터_시간 시스템_날짜

[set_back]
de: zuruckgestellt zuruckgedreht verstellt vorgestellt umgestellt verdreht manipuliert
fr: recule reculee avance changee changé retardee modifiee decalee trafique
es: atrasad* adelantad* cambiad* cambiaron retrasad* movid* atrasaron adelantaron manipulad*
it: spostat* indietro arretrat* cambiat* modificat* mandat*_indietro portat*_indietro
pt: atrasad* adiantad* alterad* mudad* mudaram acertado_depois voltad* atrasaram adiantaram mexeram
nl: teruggezet verzet aangepast teruggedraaid
hi: peeche_kar peechhe_kar piche_kar badal* aage_kar
ja: 戻され 遅らせ 変更され 巻き戻 ずらし 進め 戻し
zh: 调回 往回调 改过 改了 被改 往前调 调慢 倒回 回拨 拨回
ko: 되돌 바꿔 변경 늦춰 앞당겨

[disowned]
en: says_it_never never_issued denies_having does_not_know_the doesn_t_know_the
de: weiss_nichts_davon wissen_nichts_davon nie_ausgestellt nie_beauftragt kennt_uns_nicht kennt_euch_nicht kennt_sie_nicht bestreitet bestreiten streitet_ab hat_nie_ausgestellt nichts_davon_weiss nicht_mehr_existiert gibt_es_nicht gibt_es_seit aufgelost_wurde geschlossen_hat insolvent*
fr: ne_vous_connait ne_connait_pas dit_ne_pas jamais_delivre jamais_emis jamais_signe nie_avoir n_existe_plus n_existe_pas a_ferme_en ferme_en dement conteste_avoir
es: dice_no_conocer* no_os_conoce no_los_conoce no_les_conoce niega_haber nunca_lo_emitio nunca_emitio no_lo_emitio no_existe ya_no_existe cerro_en que_cerro desmiente no_reconoce
it: dice_di_non nega_di non_vi_conosce mai_emesso non_esiste non_esiste_piu ha_chiuso_nel chiuso_nel chiusa_nel smentisce non_riconosce
pt: diz_que_nao diz_nao_conhec* nega_ter nunca_emitiu nao_existe nao_existe_mais que_fechou fechou_em nao_reconhece desconhece
nl: kent_jullie_niet zegt_nooit nooit_afgegeven ontkent bestaat_niet bestaat_niet_meer opgeheven
hi: jaari_nahi_kiya issue_nahi_kiya nahi_jaanta nahi_jaante company_band_ho exist_nahi pehchante_nahi humne_nahi_diya
ja: 発行していない 発行していな 発行した覚え 取引がない 存在しない 知らないと 廃業 実在しな 覚えがない 身に覚え
zh: 没有开过 没开过 没出具 未出具 不认识 不存在 已注销 早就关 已经倒闭 没做过 查无 不承认 否认
ko: 발급한_적 모른다고 존재하지 폐업 부인 거래한_적

[document]
en: certificate coa stamp letterhead
de: zertifikat* stempel prufbericht* bescheinigung* analysenzertifikat* siegel gutachten kalibrier* urkunde nachweis briefkopf
fr: certificat* tampon cachet attestation bulletin* rapport etalonnage en_tete
es: certificado* sello informe constancia boletin calibracion membrete
it: certificat* timbro attestat* rapporto bollettino taratura carta_intestata
pt: certificado* carimbo laudo* atestado boletim calibracao papel_timbrado
nl: certifica* stempel verklaring rapport kalibratie* briefhoofd
hi: certificate stamp mohar coa report letterhead
ja: 証明書 印鑑 成績書 社印 校正 押印 捺印 報告書
zh: 证书 公章 印章 报告 检验单 合格证 校准 盖的章 盖章
ko: 성적서 증명서 도장 직인 교정 보고서

[own_up]
en: confessed admitted owned_up told_us_that_he told_us_that_she
de: gesteht gestand gestanden zugegeben gibt_zu gab_zu eingeraumt raumt_ein raumte_ein gebeichtet unter_der_hand hinter_vorgehaltener
fr: avoue avoua reconnu_avoir a_reconnu reconnait_avoir confie admet a_admis nous_a_dit_que
es: confeso confesado ha_confesado admitio admitido reconocio reconocido confiesa admite reconoce_que nos_conto conto_que
it: confessato confessa ammesso ammette riconosciuto ha_raccontato raccontato
pt: confessou confessa admitiu admite reconheceu contou_que nos_contou
nl: bekend_dat bekende toegegeven gaf_toe geeft_toe opgebiecht
hi: maan_liya kabool qabool bata_diya bataya_ki khud_bola
ja: 認めました 認めた 打ち明け 白状 告白 認めて
zh: 承认 坦白 交代 亲口说 私下说 透露
ko: 인정했 고백 털어놓 시인

[former_staff]
en: former_analyst ex_analyst ex_employee former_employee left_your_company who_left
de: ehemaliger ehemalige ehemaligen ex_mitarbeiter* ex_kolleg* ausgeschieden* fruherer_mitarbeiter gekundigter fruhere_kollegin fruherer
fr: ancien_salarie ancien_employe ancienne_salariee ancien_analyste ancien_technicien ex_salarie* ex_employe* ancienne_employee licencie
es: exempleado* exempleada* ex_empleado* antiguo_empleado antiguo_analista antigua_empleada extrabajador* despedid*
it: ex_dipendent* ex_analist* ex_collega ex_tecnic* licenziat*
pt: ex_funcionari* exfuncionari* antigo_funcionario ex_analista ex_colega demitid*
nl: ex_medewerker* oud_medewerker* voormalig* ontslagen
hi: purane_employee ex_employee nikala_hua naukri_chhod chhod_ke_gaye purana_analyst
ja: 元社員 元従業員 退職者 退職した 元担当者 辞めた
zh: 离职 前员工 前同事 辞职 被开除 辞退
ko: 퇴사 퇴직 전직원 전_직원 해고

[reworked]
de: angepasst* geandert abgeandert zurechtgebogen geschont hingebogen gedreht korrigiert_bis so_hingeschrieben nicht_gemessen nie_gemessen nicht_gewogen nie_geprobt gar_nicht
fr: change changes modifie modifies arrange* ajuste* invente* pas_mesure* jamais_mesure* jamais_fait pas_fait* jamais_teste*
es: cambiado cambiaban cambian cambiaron modific* arregl* ajust* retoc* inventa* invento no_se_midio no_midieron nunca_midieron
it: cambiat* cambiano modificat* aggiustat* ritoccat* inventa* mai_misurat* non_misurat* sistemat*
pt: mudaram mudavam mudou alter* ajeit* ajustad* retoc* inventa* inventou nao_mediram nunca_mediram
nl: aangepast veranderd bijgesteld verzonnen nooit_gemeten
hi: badal* theek_kar_dete bana_dete maan_se_likh man_se_likh
ja: 直して 書き換え 変えて 調整して 作って でっち
zh: 改了数 改数 改成 编的 编了 凑 调整 瞎写 随便写 没测 没做
ko: 고쳐 바꿔 맞춰 지어 꾸며

[intrusion]
de: eingehackt gehackt* gehackte* hackerangriff* cyberangriff* fremdzugriff* unbefugt* unberechtigt* kompromittiert* erpressungstrojaner verschlusselungstrojaner ransomware eingebrochen einbruch* datenklau gekapert* ausgespaht phishing* angreifer* hacker* zugangsdaten_abgegriffen passwort_gestohlen passwort_abgegriffen fremdes_gerat
fr: pirate* piratage cyberattaque* intrusion rancongiciel compromis_par compte_compromis acces_non_autorise hameconnage usurp* cambriol* phishing hacker* pirates attaquants mot_de_passe_vole identifiants_voles
es: hackea* hackead* hackeo jaquea* ciberataque* intrusion ransomware secuestro_de_datos cuenta_comprometida acceso_no_autorizado suplant* invadieron_la_cuenta entraron_en_la_cuenta entraron_en_mi_cuenta entraron_en_mi_correo phishing hacker* atacantes pirate* contrasena_robada credenciales_robadas
it: hackerat* violato_l_account attacco_informatico ciberattacco intrusione ransomware account_compromess* accesso_non_autorizzato accesso_abusivo bucat* carpit* phishing hacker attaccanti password_rubata credenziali_rubate violat*_la_casella violata_la_mail
pt: hackead* hackearam invadiram invadida invadido invasao ciberataque ataque_hacker ransomware conta_comprometida acesso_nao_autorizado clonaram clonad* sequestro_de_dados phishing hacker* atacantes senha_roubada credenciais_roubadas golpe_no_email
nl: gehackt* hack cyberaanval inbraak ingebroken ransomware onbevoegd* gecompromitteerd phishing hackers aanvallers wachtwoord_gestolen
hi: hack hacked hack_ho hack_ho_gaya ghus_gaya ransomware bina_ijazat phishing hacker hackers password_chori
ja: 不正アクセス ハッキング 乗っ取 サイバー攻撃 ランサムウェア 侵入され 不正ログイン なりすまし フィッシング ハッカー 攻撃者 パスワードが盗
zh: 被黑 黑客 入侵 被盗号 盗号 勒索 网络攻击 未授权访问 被攻破 异地登录 冒充 钓鱼邮件 攻击者 密码被盗 木马 病毒邮件
ko: 해킹 침입 무단_접속 랜섬웨어 도용 사이버_공격 피싱 해커 공격자 비밀번호가_유출

[drug_kind]
en: blood_pressure_tablets antidiabetic antihypertensive anticoagulant
de: blutdrucksenker* betablocker* antibiotik* antidiabetik* blutverdunner* schmerzmittel* antidepressiv* schlafmittel* beruhigungsmittel* cholesterinsenker* krebsmittel* zytostatik* antiepileptik* diuretik* hormonpraparat* kortison* metformin ibuprofen paracetamol insulin warfarin
fr: antihypertenseur* antidiabetique* antibiotique* anticoagulant* antalgique* antidepresseur* somnifere* anxiolytique* hypocholesterolemiant* anticancereux antiepileptique* diuretique* betabloquant* cortisone metformine ibuprofene paracetamol insuline warfarine
es: antihipertensiv* antidiabetic* antibiotic* anticoagulante* analgesic* antidepresiv* somnifero* ansiolitic* hipoglucemiante* antiepileptic* diuretic* betabloqueante* cortisona metformina ibuprofeno paracetamol insulina warfarina
it: antipertensiv* antidiabetic* antibiotic* anticoagulant* analgesic* antidepressiv* sonnifer* ansiolitic* ipoglicemizzant* antiepilettic* diuretic* betabloccant* cortison* metformina ibuprofene paracetamolo insulina warfarin
pt: anti_hipertensiv* antihipertensiv* antidiabetic* antibiotic* anticoagulante* analgesic* antidepressiv* sonifero* ansiolitic* diuretic* betabloqueador* cortisona metformina ibuprofeno paracetamol insulina varfarina remedio_de_pressao
nl: bloeddrukverlager* antidiabetic* antibiotic* bloedverdunner* pijnstiller* antidepressiv* slaapmiddel* plaspil* betablokker* metformine ibuprofen paracetamol insuline
hi: bp_ki_goli sugar_ki_goli bp_ki_dawa sugar_ki_dawa metformin ibuprofen paracetamol dard_ki_goli
ja: 降圧剤 降圧薬 血糖降下薬 糖尿病薬 抗生物質 抗凝固薬 鎮痛剤 抗うつ薬 睡眠薬 利尿薬 血圧の薬 糖尿病の薬 メトホルミン
zh: 降压药 降糖药 抗生素 抗凝药 止痛药 抗抑郁药 安眠药 利尿剂 降脂药 二甲双胍 布洛芬 降压片 降糖片 避孕药
ko: 혈압약 당뇨약 항생제 항응고제 진통제 항우울제 수면제 이뇨제 메트포르민

[trial_arm]
en: active_arm placebo_arm treatment_arm control_arm verum
de: verum verumgruppe placebogruppe placebo kontrollgruppe behandlungsarm prufarm randomisier* verblind*
fr: groupe_actif groupe_placebo bras_actif bras_placebo bras_traite groupe_temoin placebo randomis* aveugle
es: grupo_activo grupo_placebo brazo_activo brazo_placebo grupo_control placebo aleatori*
it: gruppo_attivo gruppo_placebo braccio_attivo braccio_placebo gruppo_di_controllo placebo randomizz*
pt: grupo_ativo grupo_placebo braco_ativo braco_placebo grupo_controle placebo randomiz* fase_2 fase_3
nl: actieve_arm placebogroep placebo_arm controlegroep placebo
hi: placebo active_arm placebo_arm control_group
ja: 実薬群 偽薬 プラセボ 対照群 実薬 盲検薬 盲検 割付
zh: 试验组 对照组 安慰剂 盲底 随机号 治疗组
ko: 위약 시험군 대조군 실약 맹검

[misdirected]
de: vertauscht* verwechselt* verrutscht verschoben falsch_verteilt falsch_zugeordnet gingen_an falsch_beklebt falsch_verpackt durcheinander*
fr: inverse* intervert* echang* decale* melange* mal_etiquet*
es: cambiad* invertid* intercambiad* equivocad* cruzad* desplazad* mezclad*
it: invertit* scambiat* sbagliat* spostat* mescolat* sfasat*
pt: trocad* trocaram invertid* inverteram misturad* errad* colaram deslocad*
nl: verwisseld omgewisseld verkeerd verschoven
hi: badal_ga* ulta adla_badli galat mix_ho
ja: ずれて 取り違 入れ替わ 逆に 渡った 渡って 誤って 間違って
zh: 贴反 反了 搞反 装反 调换 错位 对调 颠倒 弄反 串了
ko: 뒤바뀌 바뀌었 섞였 잘못 어긋

[switched]
en: switched_the_labels labels_switched
de: etiketten_vertauscht proben_vertauscht proben_verwechselt falsch_beklebt* falsch_etikettiert* falsches_etikett falsch_bedruckt*
fr: inverse_les_echantillons interverti_les echantillons_inverses mal_etiquete* mauvaise_etiquette
es: cambiaron_las_muestras cambiado_las_muestras intercambiaron muestras_cambiadas mal_etiquetad* etiquetaron_mal pusieron_la_etiqueta_de con_la_etiqueta_de
it: invertito_i_campioni invertito_le scambiato_i scambiato_le campioni_invertiti campioni_scambiati mal_etichettat* etichetta_di_un_altro
pt: trocou_as_amostras trocaram_as trocaram_os amostras_trocadas mal_rotulad* colaram_a_etiqueta colaram_o_rotulo colaram_etiqueta* rotulo_do_outro
nl: etiketten_verwisseld monsters_verwisseld verkeerd_gelabeld verkeerd_etiket
hi: label_badal label_ulta sample_badal galat_label
ja: 検体の取り違え サンプルが入れ替わ ラベルが逆 貼り違え
zh: 贴反 标签反了 样品搞反 样品弄混 张冠李戴
ko: 라벨이_바뀌 시료가_바뀌 라벨을_잘못

[ours]
en: our
de: unser unsere unserem unseren unserer unseres
fr: notre nos
es: nuestro nuestra nuestros nuestras
it: nostro nostra nostri nostre
pt: nosso nossa nossos nossas
nl: onze ons
hi: hamara hamari hamare humara humari humare
ja: 弊社 当社 我々の うちの 私どもの 自社 弊社のスライド
zh: 我们的 我司 我方 我们公司 咱们的 咱的
ko: 저희 우리 당사 자사

[know_how]
en: formula recipe yield yields synthesis route curve curves parameters
de: formel* rezept* rezeptur* ausbeute* synthese* syntheseroute* herstellvorschrift* verfahren* prozessparameter* kristallisation* zusammensetzung* molekul* strukturformel* preise preisen kosten konditionen vertragstext* zeichnung* entwicklungsplan* markteinfuhrung* launch* studienergebnis* chargenprotokoll* spezifikation* wirkstoffname* codenamen projektnamen forecast* patent* polymorph* impfkristall*
fr: formule* recette* rendement* synthese voie_de_synthese procede* parametre* cristallisation composition molecule* structure prix tarifs conditions contrat* plan* lancement resultats_cliniques dossier* specification* nom_de_code previsions brevet* polymorphe* courbe*
es: formula* receta* rendimiento* sintesis ruta_de_sintesis proceso* parametro* cristalizacion composicion molecula* estructura precio* tarifas condiciones contrato* planos lanzamiento resultados_clinicos dosier* especificacion* nombre_en_clave prevision* patente* curva*
it: formula formule ricetta* resa rese sintesi via_di_sintesi processo parametri cristallizzazione composizione molecola molecole struttura prezzo prezzi listino condizioni contratto lancio risultati_clinici dossier specific* nome_in_codice previsioni brevett* curva curve
pt: formula* receita* rendimento* sintese rota_de_sintese processo* parametro* cristalizacao composicao molecula* estrutura preco* condicoes contrato* lancamento resultados_clinicos dossie* especificac* codinome previs* patente* curva*
nl: formule* recept* opbrengst* synthese* syntheseroute procesparameter* proces samenstelling* molecuul structuur prijzen contract* lancering* specificatie* codenaam prognose* octrooi*
hi: formula recipe yield process synthesis route molecule structure price rate contract launch code_name forecast patent drawing
ja: 処方 製法 収率 合成 ルート 工程 条件 結晶化 組成 化合物 構造 価格 単価 契約 図面 開発計画 上市 治験結果 仕様 コードネーム 特許 曲線 レシピ
zh: 配方 收率 合成 路线 工艺 参数 结晶 组成 分子 结构式 价格 单价 合同 图纸 上市计划 临床结果 质量标准 代号 专利 曲线 处方 化合物
ko: 처방 제법 수율 합성 경로 공정 조건 결정화 조성 분자 구조 가격 단가 계약 도면 개발 출시 임상_결과 규격 코드명 특허 곡선

[shape]
de: rund runde runder rundes ovale oval ovalen langlich langliche eckig eckige viereckig* dreieckig* bikonvex*
fr: rond ronds ronde rondes ovale ovales oblong* carre carres triangulaire*
es: redond* ovalad* oval ovales oblong* cuadrad* triangular*
it: rotond* tond* ovale ovali oblung* quadrat* triangolar*
pt: redond* oval ovais ovalad* oblong* quadrad* triangular*
nl: rond ronde ovaal ovale langwerpig* vierkant*
hi: gol lambi chapti oval chaukor round
ja: 丸い 丸型 円形 楕円 オーバル 長円 四角
zh: 圆的 圆形 椭圆 长圆 方形 圆片
ko: 둥근 원형 타원 장방형 네모
"""

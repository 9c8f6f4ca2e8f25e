# ruff: noqa: E501  # one language a line
"""Odd prices, seals, dates and things left behind: concepts that mean something only side by side."""

CONCEPTS = """
[seal]
en: hologram* security_seal tamper_seal
de: hologramm* sicherheitssiegel* erstoffnungsschutz* originalitatssiegel* originalitatsverschluss* siegel
fr: hologramme* temoin_d_inviolabilite
es: holograma* sello_de_seguridad sello_de_garantia
it: ologramma ologrammi bollino bollini
pt: holograma* selo_de_seguranca raspadinha
nl: hologram*
hi: hologram scratch_code
ja: ホログラム 偽造防止
zh: 全息 防伪 电子监管码 追溯码
ko: 홀로그램 위조방지

[amiss]
en: missing blurred peels_off doesn_t_exist unknown_to broken
de: fehlt fehlte fehlen verschwommen unscharf schief anders andere_farbe abziehbar lost_sich existiert_nicht unbekannt doppelt mehrfach nicht_echt nicht_lesbar aufgebrochen gebrochen beschadigt ungultig schon_geoffnet bereits_geoffnet
fr: manque manquant* flou floue different differente decolle* n_existe_pas inconnu* en_double double pas_le_bon pas_authentique illisible* brise* rompu* casse* arrache* abime* invalide deja_ouvert deja_ouverte
es: falta faltan borros* distint* diferente* se_despega despegad* no_existe* desconocid* duplicad* repetid* no_es_el_bueno no_es_el_nuestro ilegible* rot* violad* forzad* invalid* ya_abiert*
it: manca mancano mancante sfocat* sbiadit* divers* si_stacca staccat* non_esiste* sconosciut* doppi* duplicat* ripetut* non_e_quello illeggibil* rott* violat* forzat* non_valid* gia_apert*
pt: falta faltam faltando borrad* diferente* descola* descolando nao_existe* desconhecid* duplicad* repetid* nao_e_o_nosso ilegive* rompid* violad* rasgad* invalid* ja_abert*
nl: ontbreekt ontbreken wazig anders laat_los bestaat_niet onbekend dubbel verbroken kapot ongeldig al_geopend
hi: gayab nahi_hai nahin_hai dhundhla alag tuta toota duplicate khula pehle_se_khula match_nahi
ja: ない ありません ぼやけ 違う 異な 剥がれ 存在しな 重複 読めな 破れ 破ら 開封済 開いて 切れて 不一致
zh: 没有 缺失 模糊 不一样 不同 脱落 不存在 查不到 重复 看不清 破了 破损 被拆 打开过 断了 对不上
ko: 없습니다 없어 흐릿 다릅 다른 떨어 존재하지 중복 찢어 개봉 끊어 불일치

[sold_oddly]
en: half_price street_market black_market
de: zum_halben_preis halber_preis halben_preis schwarzmarkt strassenmarkt strassenhandler* wochenmarkt trodelmarkt basar dubiose* unbekannter_shop unbekannten_shop internetshop* onlineshop* kleinanzeigen telegram_gruppe telegramgruppe ohne_rezept_im
fr: moitie_prix marche_noir marche_aux_puces vendeur_de_rue vendeurs_de_rue souk bazar site_douteux site_inconnu site_etranger petites_annonces bon_coin leboncoin groupe_telegram sous_le_manteau
es: mitad_de_precio mercado_negro mercadillo mercadillos vendedor_ambulante tianguis rastro mercado_libre wallapop pagina_rara web_rara web_desconocida grupo_de_telegram sin_receta_en
it: meta_prezzo mercato_nero mercatino bancarella bancarelle venditore_ambulante sito_sconosciuto sito_strano subito_it gruppo_telegram sottobanco
pt: metade_do_preco mercado_negro camelo camelos feira_livre feirinha site_desconhecido site_estranho mercado_livre olx grupo_de_telegram por_fora
nl: halve_prijs zwarte_markt straatmarkt rommelmarkt marktplaats onbekende_webshop vage_site telegramgroep
hi: aadhe_daam aadhi_keemat footpath gali_ki_dukan black_me kala_bazaar online_sasta telegram_group
ja: 半額 闇市 露店 フリマ メルカリ オークション 怪しいサイト 海外サイト 個人輸入
zh: 半价 黑市 地摊 路边摊 拼多多 闲鱼 低价 代购 不明网站 微商
ko: 반값 암시장 노점 중고나라 당근마켓 수상한_사이트 불법_사이트

[instead]
en: instead_of rather_than
de: statt anstatt anstelle sondern
fr: au_lieu plutot_que a_la_place
es: en_vez_de en_lugar_de sino
it: invece_di al_posto_di anziche bensi
pt: em_vez_de ao_inves_de no_lugar_de e_sim
nl: in_plaats_van maar_geen
hi: ki_jagah ke_badle ke_bajay
ja: ではなく の代わりに じゃなくて でなく
zh: 而不是 却是 竟然是 变成了 居然是
ko: 아니라 대신

[found_inside]
en: inside was_in were_in turned_out
de: drin darin enthielt enthalten lagen lag steckte steckten gefunden geliefert_wurde kam_mit ausgepackt geoffnet waren_in war_in innen
fr: dedans contenait contient contenaient trouve trouves trouvons ouvert livre a_l_interieur il_y_avait il_y_a
es: dentro contenia contiene contienen habia hay encontr* vino venia vienen traia trae salio aparec* llego por_dentro
it: dentro conteneva contiene c_era c_erano trovat* arrivat* aprendo all_interno uscit*
pt: dentro continha contem havia tinha encontr* veio vieram achad* achamos saiu por_dentro
nl: erin zaten zat bevatte gevonden binnenin geleverd
hi: andar nikla nikli nikle mila mili mile tha
ja: 中に 中身 入って 出てき 出て来 見つか 届い 開け
zh: 里面 里是 装的 打开 发现 收到 盒里 瓶里 袋里
ko: 안에 들어 나왔 발견 열어

[device]
en: laptop usb_stick notebook_computer
de: laptop* notebook* usb* handy diensthandy smartphone festplatte* aktentasche rucksack stick aktenordner tasche
fr: ordinateur_portable pc_portable portable cle_usb telephone disque_dur sacoche mallette classeur serviette sac_a_dos
es: portatil ordenador laptop computadora memoria_usb pendrive movil celular disco_duro maletin mochila
it: portatile pc laptop computer chiavetta telefono cellulare disco_fisso hard_disk valigetta borsa zaino
pt: notebook laptop computador pendrive celular hd maleta mochila pasta_de_documentos
nl: laptop usb telefoon mobiel harde_schijf aktetas rugzak
hi: laptop pendrive pen_drive phone mobile hard_disk bag
ja: ノートパソコン パソコン ノートpc 業務用pc usb 携帯 スマホ スマートフォン 鞄 かばん カバン ハードディスク
zh: 笔记本电脑 电脑 u盘 优盘 手机 硬盘 公文包 背包 电脑包
ko: 노트북 usb 휴대폰 하드디스크 가방 태블릿

[lost]
en: stolen snatched left_behind
de: gestohlen geklaut entwendet verloren abhanden liegengelassen liegen_gelassen liegengeblieben vergessen verschwunden geraubt
fr: vole volee perdu perdue oublie oubliee egare egaree derobe arrache laisse_dans laisse_au disparu disparue
es: robado robada robaron perdido perdida perdio olvidado olvido dejado dejo extravi* desaparec* sustraj*
it: rubato rubata rubati perso persa smarrit* dimenticat* lasciat* sottratt* sparit*
pt: roubado roubada roubaram furtad* perdido perdida perdi perdeu esquecido esqueci esqueceu deixei deixou extravi* sumiu
nl: gestolen verloren kwijt laten_liggen vergeten weg
hi: chori kho_gaya kho_gayi gum bhool_gaya bhool_gaye chhoot_gaya
ja: 盗ま 盗難 紛失 なくし 無くし 置き忘れ 忘れ 失くし 置き引き
zh: 丢了 被偷 偷了 被盗 弄丢 落在 忘在 遗失 不见了 丢失
ko: 잃어버 도난 분실 두고_내 두고_왔 훔쳐

[still_access]
en: still_has_access still_logs_in still_reads
de: noch_zugang noch_zugriff immer_noch_zugang immer_noch_zugriff noch_einloggen liest_noch noch_im_verteiler noch_drin zugriff_auf_unsere zugang_zu_unseren
fr: encore_acces toujours_acces encore_se_connecter acces_a_nos acces_a_notre lit_encore encore_dans_la_liste
es: todavia_tiene_acceso sigue_teniendo_acceso aun_tiene_acceso tiene_acceso_a_nuestr* sigue_entrando acceso_a_nuestr*
it: ancora_accesso tuttora_accesso accesso_ai_nostri accesso_alla_nostra accesso_al_nostro entra_ancora legge_ancora
pt: ainda_tem_acesso continua_com_acesso acesso_aos_nossos acesso_ao_nosso acesso_a_nossa ainda_entra ainda_le
nl: nog_toegang nog_steeds_toegang toegang_tot_onze leest_nog
hi: abhi_bhi_access abhi_tak_access ab_bhi_access abhi_bhi_dekh access_hai_abhi
ja: まだアクセス 今もアクセス まだ見られ まだログイン アクセスでき 閲覧でき
zh: 还能访问 还能登录 仍能看到 还能看到 还有权限 仍有权限 能打开我们
ko: 아직_접속 아직도_접속 여전히_접속 접속할_수 볼_수_있

[too_early]
en: before_the_sample before_it_was_made before_the_test
de: vor_der_probenahme vor_der_messung vor_der_herstellung vor_der_prufung vor_der_lieferung bevor_die_probe bevor_die_charge bevor_das in_der_zukunft zukunftiges_datum datum_von_morgen an_einem_sonntag am_feiertag werk_geschlossen werk_zu betriebsruhe betriebsferien
fr: avant_le_prelevement avant_la_fabrication avant_la_reception avant_l_arrivee avant_la_mesure avant_meme avant_que dans_le_futur date_de_demain un_dimanche jour_ferie usine_fermee site_ferme la_veille
es: antes_del_muestreo antes_de_fabricar* antes_de_recib* antes_de_que antes_de_la_toma antes_de_pesar en_el_futuro fecha_de_manana un_domingo dia_festivo dia_feriado feriado planta_cerrada fabrica_cerrada vispera
it: prima_del_campionamento prima_della_produzione prima_della_consegna prima_dell_arrivo prima_che nel_futuro data_di_domani di_domenica giorno_festivo festivo stabilimento_chiuso fabbrica_chiusa ferragosto
pt: antes_da_amostragem antes_da_fabricacao antes_da_coleta antes_da_chegada antes_de_chegar antes_que no_futuro data_de_amanha num_domingo no_domingo feriado fabrica_fechada planta_fechada vespera
nl: voor_de_monstername voor_de_productie voor_de_levering voordat_het in_de_toekomst op_een_zondag feestdag fabriek_dicht
hi: sample_se_pehle banne_se_pehle aane_se_pehle sunday_ko chhutti_ke_din plant_band future_date kal_ki_date
ja: 採取前 製造前 到着前 測定前 試験前 入荷前 未来の日付 日曜日の 休業日 休日の 工場が休み 祝日の日付
zh: 取样之前 取样前 生产前 到货前 检验前 早于 未来的日期 放假那天 停产那天 周日的 节假日
ko: 채취_전 제조_전 도착_전 측정_전 시험_전 미래_날짜 일요일 공휴일 휴무일

[held_back]
en: nothing_leaves
de: nicht_rauslassen nicht_hinauslassen nichts_rauslassen nichts_rausgeben nichts_verschicken nichts_versenden nicht_vom_hof_lassen darf_nichts_raus nichts_geht_raus nicht_losschicken nicht_rausschicken noch_nicht_verladen noch_nicht_versenden noch_nicht_verschicken noch_nicht_ausliefern noch_nicht_rausgeben pfeift_.._zuruck pfeifen_.._zuruck alles_stoppen stoppt_alles darf_das_gelande_nicht geht_heute_nicht_raus geht_morgen_nicht_raus nichts_von_uns_verladen nichts_von_uns_verschicken nichts_von_uns_rausgeben nichts_verladen nichts_ausliefern nehmt_.._vom_flug nehmen_.._vom_flug nehmt_.._vom_lkw holt_.._vom_lkw holt_.._vom_flug nehmt_.._vom_flieger nehmt_.._aus_dem_flieger nehmt_.._vom_wagen
fr: rien_ne_part rien_ne_sort rien_ne_doit_partir rien_ne_doit_sortir ne_laissez_rien ne_laissez_pas_sortir ne_laissez_pas_partir n_expediez_rien n_envoyez_rien ne_chargez_rien ne_livrez_rien ne_faites_pas_partir ne_fais_pas_partir arretez_tout stoppez_tout bloquez_tout rien_ne_bouge sortez_.._du_vol sortez_.._du_camion retirez_.._du_vol retirez_.._du_camion enlevez_.._du_camion enlevez_.._du_vol
es: que_no_salga que_no_salgan no_dejeis_salir no_dejen_salir no_dejes_salir no_deje_salir no_envieis no_envien_nada no_mandeis_nada no_manden_nada nada_sale no_sale_nada no_puede_salir_nada no_cargueis no_carguen_nada no_despachen no_embarquen que_no_se_despache que_no_se_envie ni_un_bidon_sale ni_una_caja_sale no_sale_ni paren_todo parad_todo sacad_.._del_vuelo saquen_.._del_vuelo quiten_.._del_vuelo quitad_.._del_vuelo sacad_.._del_camion saquen_.._del_camion bajen_.._del_camion quitad_.._del_camion
it: non_fate_partire non_fate_uscire non_far_partire non_far_uscire non_lasciate_partire non_lasciate_uscire non_spedite non_parte_niente non_parta_niente niente_parte non_esce_niente non_deve_uscire non_devono_uscire non_caricate fermate_tutto bloccate_tutto non_va_spedit* non_va_caricat* non_si_spedisce togliete_.._dal_volo togliete_.._dal_camion scaricate_.._dal_camion togli_.._dal_volo
pt: nao_deixem_sair nao_deixa_sair nao_deixe_sair nao_mandem nao_manda_nada nao_embarquem nao_embarque nao_carreguem nao_despachem nao_despache nada_sai nao_sai_nada nao_pode_sair nao_podem_sair nao_liberem_a_saida nao_liberem_o_caminhao nada_pode_ir nada_pode_sair parem_tudo para_tudo nao_e_pra_mandar nao_e_para_embarcar nao_e_pra_embarcar nao_vai_mais tirem_.._do_voo tirem_.._do_caminhao tira_.._do_caminhao retirem_.._do_voo retirem_.._do_caminhao
nl: niets_versturen niets_verzenden niet_laten_vertrekken niet_laten_gaan laat_niets_weg er_gaat_niets nog_niet_verzenden nog_niet_laden niet_uitleveren haal_.._van_de_vlucht haal_.._van_de_wagen haal_.._uit_de_vrachtwagen
hi: mat_bhejo mat_bhejna mat_nikalo mat_nikalna nikalne_mat_do jaane_mat_do jane_mat_do dispatch_mat bhejna_mat bahar_mat_jaane dispatch_rok dispatch_hold sab_rok_do sab_roko flight_se_.._utar flight_se_.._utaar truck_se_.._utar
ja: 出さないで 出荷しないで 発送しないで 送らないで 積まないで 載せないで 出荷を止め 出荷をいったん止め 出荷を一旦止め 出荷は止め 発送を止め 出庫を止め 出荷をストップ 出荷待った 出荷は待 出荷を待 全て止め すべて止め 一つも出 便から降ろ 便から下ろ トラックから降ろ トラックから下ろ
zh: 先别发 别发货 不要发货 先不要发 暂缓发货 别让货 别让车 先别出库 不要出库 别出库 先别装 别装车 不要装车 货先别 车先别 不许发 不能让货 货扣下 扣下来 叫停发货 全部停发 都别发 一箱都不能 不能走 什么都别装 什么都别发 都别装 航班上拿下 航班上卸下 车上拿下 车上卸下
ko: 보내지_마세요 보내지_말 출고하지_마 출고하지_말 싣지_마 싣지_말 내보내지_마 내보내지_말 발송하지_마 발송하지_말 출하를_멈 출하_멈춰 항공편에서_내려 트럭에서_내려

[stands]
en: standing sitting walking_through
de: steht stehen sitzt sitzen lauft laufen kam kamen klingelte klingeln kopiert kopieren fotografiert durchsucht durchsuchen begonnen begann beginnen gekommen
fr: debarque debarquent debarquer fouille fouillent photographie photocopie copient inspecte inspectent commence_son ont_commence assis assise
es: entro entraron entra entran llego llegaron llega revisa revisan registran fotografian copian inspecciona inspeccionan empezaron sentado sentados sentada
it: entrato entrati entrano arrivati arrivato controllano perquisiscono fotografano copiano ispezionano ispeziona cominciato iniziato seduto seduti
pt: entrou entraram chegou chegaram revistam revistando fotografam fotografando copiando inspecionam inspecionando comecaram comecou sentado sentados
nl: staat staan zit zitten loopt lopen kwam kwamen doorzoekt doorzoeken kopieert fotografeert begonnen
hi: aaye aaya aayi baitha baithe khada khade pahunche pahuncha check_kar dekh_rahe jaanch
ja: 来られ 来て 来ました 入って 入りました 座って 始まり 始めて 開始され 確認してい
zh: 来了 到了 进来 进了 坐着 站着 在查 开始查 开始检查 在看 在翻 在拍
ko: 왔습니다 와_있 들어왔 앉아 시작했 보고_있 살펴

[not_made]
en: we_don_t_make we_do_not_make we_never_made
de: stellen_wir_nicht_her stellen_wir_gar_nicht_her machen_wir_nicht machen_wir_gar_nicht fuhren_wir_nicht fuhren_wir_gar_nicht vertreiben_wir_nicht wir_nicht_vertreiben wir_gar_nicht_vertreiben nicht_von_uns_hergestellt haben_wir_nie_hergestellt nicht_in_unserem_sortiment
fr: ne_fabriquons_pas ne_produisons_pas ne_faisons_pas_de ne_commercialisons_pas ne_vendons_pas jamais_fabrique pas_dans_notre_gamme
es: no_fabricamos no_producimos no_vendemos no_comercializamos no_hacemos nunca_hemos_fabricado no_es_de_nuestra_gama
it: non_produciamo non_fabbrichiamo non_facciamo non_vendiamo non_commercializziamo mai_prodotto
pt: nao_fabricamos nao_produzimos nao_fazemos nao_vendemos nao_comercializamos nunca_produzimos
nl: maken_wij_niet maken_we_niet produceren_we_niet verkopen_we_niet
hi: hum_banate_nahi hum_nahi_banate hum_bechte_nahi humara_product_nahi hum_banate_hi_nahi
ja: 製造していない 製造していません 作っていない 作っていません 扱っていない 扱っていません 取り扱いのない 販売していない
zh: 我们不生产 我们不做 我们没有这个品种 不是我们生产 我们从不生产 我们不卖 我司不生产
ko: 만들지_않 생산하지_않 취급하지_않 판매하지_않

[surplus]
en: too_many too_few left_over
de: zu_viel zu_viele zu_wenig zu_wenige uberzahlig* ubrig fehlen nicht_auffindbar
fr: en_trop en_moins de_trop surplus manquantes il_en_manque introuvable*
es: de_mas de_menos sobran sobraron sobrantes faltan faltaron no_aparecen
it: in_piu in_meno avanzano avanzate avanzat* mancano mancanti
pt: a_mais a_menos sobraram sobrando faltam faltaram faltando
nl: te_veel te_weinig overgebleven ontbreken
hi: zyada_nikle kam_nikle kam_pad bach_gaye extra gayab
ja: 多い 余って 余り 足りな 不足 合わな
zh: 多出 多了 少了 多余 剩下 对不上 缺了
ko: 남았 모자라 부족 많습니다 안_맞

[label_stock]
en: labels
de: etiketten etikettenrolle* etikettenbilanz*
fr: etiquettes vignettes bilan_etiquettes
es: etiquetas rollo_de_etiquetas
it: etichette rotolo_di_etichette bollini
pt: etiquetas rotulos bobina_de_rotulos
nl: etiketten
hi: labels
ja: ラベルの枚数 ラベルが ラベル枚数 ラベル残数
zh: 标签数 标签多 标签少 标签结余 标签
ko: 라벨_수량 라벨이

[badge]
en: badge badged
de: stempeluhr zutrittskarte* zutrittssystem* zutrittsprotokoll* badge eingestempelt ausgestempelt eingecheckt werkstor
fr: badge badgeuse badge_a pointage pointeuse pointe
es: fichaje ficho fichar tarjeta_de_acceso control_de_acceso registro_de_entrada
it: badge timbratura cartellino tornello accessi
pt: cracha ponto_eletronico bateu_o_ponto catraca cartao_de_ponto
nl: badge prikklok toegangspas
hi: attendance badge gate_entry punch_in biometric
ja: 入館記録 入退室 打刻 勤怠 タイムカード
zh: 门禁 打卡 考勤 刷卡
ko: 출입기록 출퇴근 근태

[waste_bin]
en: shredder waste_paper
de: papierkorb reisswolf aktenvernichter* schredder* altpapier mulleimer mulltonne
fr: poubelle corbeille broyeur dechiqueteuse benne
es: papelera basura trituradora contenedor_de_papel
it: cestino spazzatura tritacarte tritadocumenti pattumiera cassonetto
pt: lixo lixeira trituradora fragmentadora cacamba
nl: prullenbak papierversnipperaar afvalbak
hi: dustbin kachre kachra_peti
ja: ゴミ箱 ごみ箱 シュレッダー
zh: 垃圾桶 垃圾箱 碎纸机 废纸篓
ko: 쓰레기통 파쇄기 휴지통

[overstuck]
en: stuck_over peeled_off
de: uberklebt* druberklebt drubergeklebt daruber_geklebt daruber_klebt abgekratzt weggekratzt abgezogen_und
fr: colle_par_dessus collee_par_dessus collees_par_dessus gratte grattee decolle_et recolle recollee par_dessus
es: pegada_encima pegado_encima pegaron_encima encima_de_otra encima_de_la_original raspad* raspando tapad*
it: incollata_sopra incollato_sopra appiccicat*_sopra sopra_un_altra sopra_l_altra grattat* raschiat* coperta_da
pt: colada_por_cima colado_por_cima colaram_por_cima por_cima_da por_cima_do raspad* rasparam
nl: overgeplakt eroverheen_geplakt overheen afgekrabd
hi: upar_se_chipka upar_chipka khurach ke_upar_label
ja: 上から貼 上に貼 重ね貼 削り取 剥がして
zh: 贴在上面 盖在上面 盖住了 重新贴 刮掉 撕下来 贴上新 覆盖
ko: 위에_덧붙 덧붙여 긁어 떼어

[whistle]
en: whistleblower
de: hinweisgeber* whistleblower* anonymer_hinweis anonymen_hinweis anonyme_mail anonymer_brief anonymen_brief anonyme_anzeige
fr: lanceur_d_alerte lanceuse_d_alerte lettre_anonyme mail_anonyme courrier_anonyme signalement_anonyme temoignage_anonyme
es: denuncia_anonima denunciante carta_anonima correo_anonimo alertador soplo
it: segnalazione_anonima whistleblower lettera_anonima mail_anonima soffiata denuncia_anonima
pt: denuncia_anonima denunciante carta_anonima email_anonimo
nl: klokkenluider* anonieme_brief anonieme_mail anonieme_melding
hi: gumnaam anonymous_mail anonymous_chitthi mukhbir
ja: 内部告発 匿名の手紙 匿名のメール 匿名の通報 告発
zh: 匿名信 匿名举报 举报信 内部举报 吹哨人 匿名邮件
ko: 내부고발 익명_제보 익명의_제보 제보

[seized]
en: seized confiscated
de: sichergestellt beschlagnahmt* aus_dem_verkehr_gezogen ausgehoben aufgeflogen
fr: saisi saisie saisies saisis intercepte* demantele*
es: incautad* decomisad* incautaron decomisaron interceptad* desmantel*
it: sequestrat* intercettat* smantellat*
pt: apreendid* apreenderam interceptad* desmantel*
nl: inbeslaggenomen in_beslag_genomen onderschept
hi: zabt japt pakde_gaye pakda_gaya
ja: 押収 摘発
zh: 查获 缴获 查扣
ko: 압수 적발

[tastes]
en: tastes_like tastes_of smells_like
de: schmecken schmeckt geschmack riechen riecht riecht_nach roch rochen stinkt stinken
fr: gout sentent sent_le sent_la sent_comme odeur_de odeur_d pue puent
es: saben_a sabe_a sabor_a huele huelen huele_a olor_a olor_raro sabor_raro apesta apestan
it: sanno_di sa_di sapore_di odore_di odorano odora puzza puzzano profuma
pt: gosto_estranho sabor_de cheiro_de cheiro_estranho cheira cheiram fede fedem gosto_de_sabao
nl: smaakt smaken ruikt ruiken stinkt stinken
hi: swad badbu badboo gandh mehak khushboo smell
ja: 味が 臭いが 匂いが 臭う 匂う においが 臭がし
zh: 味道 肥皂味 气味 有股 一股 异味 怪味 闻起来 吃起来
ko: 맛이 냄새가 냄새
"""

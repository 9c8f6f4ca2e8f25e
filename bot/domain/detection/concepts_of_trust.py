# ruff: noqa: E501  # one language a line
"""Fields for what is labelled, recorded, recalled, inspected and kept from others."""

from bot.domain.detection.fields import field

LABELLING = field("""
en: label* labell* labeled foil leaflet carton* outer_box printed imprint marking tagged sticker the_box blister* packaging_text drum drums vials bottles barcode
de: etikett* beschrift* gekennzeichnet aufdruck umkarton faltschachtel* karton packung* beipackzettel fass fasser* aufschrift
fr: etiquet* etui boite marque* emballage
es: etiquet* rotul* caja estuche prospecto impres*
it: etichett* scatola astuccio foglietto stampigli*
pt: etiquet* rotul* caixa cartucho bula impress*
nl: etiket* label* doos verpakking bijsluiter opdruk
hi: label* dabba carton
ja: ラベル 表示 外箱 箱 添付文書 印字
zh: 标签 外盒 纸箱 说明书 标识 印
ko: 라벨 상자 표시 포장
""")

CONTRADICTED = field("""
en: but_the_tablets but_inside but_the_content* but_contain* but_the_vial* doesn't_match does_not_match don't_match do_not_match doesn't_correspond does_not_correspond not_correspond wrong_strength wrong_label different_strength different_product another_product other_product wrong_product wrong_content someone_else's inside_are inside_is belongs_to_another with_the_label_of mismatch*
de: falsch* vertauscht* stimmt_nicht stimmen_nicht passt_nicht passen_nicht andere_starke anderen_starke anderer_starke anderes_produkt andere_tabletten anderen_wirkstoff aber_drin aber_enthalt*
fr: ne_correspond* pas_le_bon mauvais* autre_produit autre_dosage erron*
es: no_coincide* no_corresponde* equivocad* incorrect* otro_producto otra_dosis errone*
it: non_corrispond* sbagliat* errat* altro_prodotto altro_dosaggio
pt: nao_corresponde* nao_bate* errad* trocad* outro_produto outra_dosagem
nl: verkeerd* klopt_niet kloppen_niet ander_product andere_sterkte
hi: galat alag match_nahi doosra dusra
ja: 異な 違う 違い 一致しな 合わな 誤 別の製品 他の製品
zh: 不符 不一致 错误 错的 不对 贴错 不是同一 另一种
ko: 다른 일치하지 틀린 잘못
""")

DECEIT = field("""
en: rewritten re-written shredded thrown_away recreated re-created fabricat* falsif* forge* faked fake fakes invented made_up make_up doctored backdat* back-dat* were_deleted was_deleted been_deleted got_deleted erased overwritten overwrote manipulat* tamper* reintegrat* re-integrat* copied_from copy-past* pre-filled prefilled signed_for signed_on_behalf never_performed never_done never_tested not_really_tested cheated cheating massaged cherry-pick* to_make_them_pass to_make_it_pass until_they_pass* until_it_pass* isn't_mine is_not_mine not_my_signature covered_up cover-up concealed swept_under
de: erfunden geloscht gefalscht* manipulier* ruckdatiert* frisiert geschont uberschrieben unterschlagen vertuscht abgeschrieben nie_durchgefuhrt nie_gemacht schongerechnet
fr: invente_* inventees ete_supprim* a_supprim* ont_supprim* ete_efface* a_efface* falsifi* antidat* trafiqu* maquill* imit*
es: inventad* inventaron borrad* borraron eliminad* falsific* antedatad* manipul* maquill*
it: inventat* stati_cancellati stata_cancellata falsificat* retrodatat* manipolat* alterat*
pt: inventad* inventaram apagad* apagaram excluid* falsific* retrodatad* manipul* adulter*
nl: verzonnen verwijderd gewist vervalst* geantedateerd gemanipuleerd
hi: banavati jhooth mita_diy* badal_diy* delete_kar
ja: 削除され 消され 捏造 改ざん 偽 書き換え 後から 虚偽
zh: 删除 伪造 编造 篡改 倒签 补签 修改过
ko: 삭제 조작 위조 변조 거짓
""")

EVIDENCE = field("""
en: printout* worksheet* notebook* lab_book* logbooks data entries entry results result values chromatogram* injection* signature* signed audit_trail* logbook* records record batch_record* raw_data peaks peak timestamps weighings readings test_report* certificate* coa initials sequence* analyst* packs pack tablets box boxes our_product
de: daten eintrag* ergebnis* werte chromatogramm* injektion* unterschrift* audit-trail audittrail logbuch protokoll* rohdaten zertifikat* prufergebnis* messwert* packung*
fr: donnees resultat* valeurs chromatogramme* injection* signature* registre* certificat* audit_trail boites
es: datos resultados valores cromatograma* inyecciones firma* registro* certificado* cajas audit_trail
it: dati risultati valori cromatogramm* iniezioni firma firme registr* certificat* audit_trail confezioni
pt: dados resultados valores cromatograma* injecoes assinatura* registro* certificado* caixas audit_trail
nl: gegevens data resultaten waarden chromatogram* handtekening* logboek certifica*
hi: data result* record* signature* entry
ja: データ 記録 結果 クロマト 署名 監査証跡 証明書 日付
zh: 数据 记录 结果 图谱 签名 签字 审计追踪 证书 日期
ko: 데이터 기록 결과 크로마토 서명 성적서
""")

PULLED_BACK = field("""
en: pull_back pulled_back pulled_from pull_from withdraw* withdrawn take_back taken_back take_off taken_off get_back units_back all_units lot_back lots_back batch_back returned_immediately retrieve* recover_all recall* quarantine_at bring_back come_back stop_selling
de: zuruckruf* zuruckhol* zuruckzieh* zuruckgezogen zurucknehm* aus_dem_markt vom_markt ruckruf* zuruckgerufen zuruckgeholt
fr: retir* rappel*
es: retir* recoger recuper*
it: ritir* richiam*
pt: recolh* retir*
nl: terugroep* teruggeroepen terughal* terugtrek* van_de_markt
hi: wapas
ja: 回収 引き上げ
zh: 召回 撤回 下架 收回
ko: 회수 철수
""")

MARKET = field("""
en: market pharmac* wholesaler* hospitals shelves shelf distributor* retail* clinics customers distribution_chain clinical_sites trial_sites all_sites with_immediate_effect immediately
de: markt apotheke* grosshandel* handel krankenhauser* kliniken prufzentren
fr: marche pharmacie* grossiste* hopitaux officines
es: mercado farmacia* mayorista* hospitales distribuidor*
it: mercato farmaci* grossist* ospedali distribut*
pt: mercado farmacia* atacad* hospitais distribuidor*
nl: markt apothe* groothandel* ziekenhuizen
hi: market bazar pharmac*
ja: 市場 薬局 卸 病院
zh: 市场 药店 药房 批发 医院
ko: 시장 약국 도매 병원
""")

AUTHORITY = field("""
en: regulator regulators inspector inspectors investigator* inspectorate inspection_team fda ema mhra pmda nmpa anvisa cdsco tga hpra bfarm aifa ansm swissmedic health_canada osha epa dea health_authorit* the_authorit* authority ministry police prosecutor* competent_authority
de: inspektor* behorde* regierungsprasidium landesamt bezirksregierung gewerbeaufsicht bfarm pei swissmedic aufsicht* uberwachungsbehorde polizei staatsanwalt* umweltamt
fr: inspecteur* inspectrice* ansm dreal autorite* police gendarm*
es: inspector* aemps autoridad* cofepris policia ministerio
it: ispettor* ispettric* aifa autorita ministero polizia carabinieri
pt: inspetor* anvisa infarmed fiscais fiscal autoridade* policia vigilancia_sanitaria
nl: inspecteur* igj autoriteit* politie arbeidsinspectie
hi: inspector* cdsco adhikari
ja: 査察官 査察 当局 fda pmda 監視員 保健所
zh: 检查员 检查组 药监局 监管 fda 稽查 当局
ko: 조사관 실사관 식약처 fda 감독관
""")

AT_THE_DOOR = field("""
en: searching searched in_the_building in_our_plant came_back started_an_inspection began_an_inspection at_the_gate at_our_gate at_the_door at_our_door at_the_reception in_the_lobby our_lobby in_our_lobby reception_just walked_in walked_into showed_up turned_up just_arrived arrived_at arrived_this arrived_today has_arrived have_arrived are_here is_here here_now on_our_premises on_the_premises in_our_meeting_room in_our_office* in_our_building in_our_lab in_our_qc sitting_in standing_in surprise unannounced without_notice dawn_raid raid raided knocking just_came came_in came_today in_house_now entered_our 482 search_warrant seized seizing
de: inspektion_begonnen vor_der_tur vor_dem_tor am_tor im_haus gerade_bei_uns bei_uns_im bei_uns_in eingetroffen unangemeldet* unangekundigt* vor_ort erschienen aufgetaucht durchsuch* beschlagnahm*
fr: a_la_porte sur_place sur_site d'arriver debarqu* arrive inopine* chez_nous perquisition* dans_nos_locaux
es: en_la_puerta acaban_de_llegar llegaron llego en_nuestra_planta en_nuestras_instalaciones sin_aviso sorpresa esta_aqui estan_aqui se_presentaron
it: alla_porta arrivat* nel_nostro in_sede a_sorpresa sono_qui sono_da_noi
pt: na_porta no_portao chegou chegaram na_nossa sem_aviso surpresa esta_aqui estao_aqui apareceram
nl: voor_de_deur aan_de_poort aangekomen binnengekomen onaangekondigd* langsgekomen
hi: gate_par gate_pe aa_ga* aaye pahunch* aa_chuk*
ja: 来て 来ま 来社 到着 受付 玄関 抜き打ち 立ち入り
zh: 门口 到了 来了 到达 到场 突击 现场 前台
ko: 도착 방문 왔 현장 불시
""")

OUTSIDER = field("""
en: people_who_aren't people_who_are_not people_outside anyone_outside someone_outside somebody_outside external_guest* external_people externals outsiders strangers another_company other_company wrong_person wrong_people wrong_address wrong_recipient* wrong_company wrong_client wrong_mailing_list wrong_distribution other_channel public_channel public_link public_folder competitor* other_client* other_customer* another_client another_customer another_sponsor other_sponsors journalist* linkedin not_on_our_team not_under_nda without_nda former_employee
de: aussenstehende* externe_gaste externen_gasten an_dritte an_fremde* falschen_empfanger* an_die_falsche* an_den_falschen falscher_verteiler falschen_verteiler konkurrenz* wettbewerber* mitbewerber* andere_kunden anderen_kunden anderem_kunden anderer_kunde anderen_auftraggeber*
fr: a_un_tiers a_des_tiers concurrent* mauvais_destinataire* mauvaise_adresse autre_client* autres_clients autre_societe
es: a_terceros competidor* destinatario* otro_cliente otros_clientes otra_empresa
it: a_terzi concorrent* destinatari* altro_cliente altri_clienti altra_azienda
pt: a_terceiros concorrente* destinatari* outro_cliente outros_clientes outra_empresa
nl: aan_derden concurrent* verkeerde_ontvanger* verkeerde_adres andere_klant* ander_bedrijf
hi: bahar_wale dusre_client* dusri_company galat_logo*
ja: 他社 第三者 部外者 競合 別の宛先 間違った宛先 外部
zh: 外部 第三方 竞争对手 其他客户 其他公司 外人 错误的收件人
ko: 외부 제삼자 경쟁사 다른_고객 다른_회사
""")

OUR_SECRETS = field("""
en: our_* my_* confidential tech_pack formula formulation recipe process_description our_document* our_data our_batch* our_molecule our_project
de: unsere* unser unseren unserem vertraulich* rezeptur
fr: notre nos confidentiel*
es: nuestr* confidencial*
it: nostr* riservat* confidenzial*
pt: noss* confidencial*
nl: onze ons vertrouwelijk*
hi: hamar* humara confidential
ja: 弊社 当社 我々の 機密
zh: 我们的 我司 机密 保密
ko: 우리 당사 저희 기밀
""")

GIVEN_AWAY = field("""
en: ended_up landed got_to passed_on given gave mailed emailed e-mailed sent forwarded shared leaked visible disclosed accessible posted uploaded showed shown exposed copied cc'd cced can_see could_see can_read could_read got_hold presented published talked told mentioned opened
de: geschickt gesendet weitergeleitet geteilt sichtbar gezeigt veroffentlicht verraten gemailt verschickt einsehen gelesen zugestellt
fr: envoye* transmis* partage* visible* divulgu* montre* publie* transfere*
es: enviad* enviaron envio compartid* compartieron visible* divulg* mostr* public* reenvi*
it: inviat* mandat* condivis* visibil* divulgat* mostrat* pubblicat* inoltrat*
pt: enviad* enviaram enviou compartilh* visive* divulg* mostr* public* encaminh*
nl: gestuurd gemaild gedeeld zichtbaar doorgestuurd getoond gepubliceerd verstuurd
hi: bhej* dikh* share chala_ga*
ja: 送ら 送信 共有 見え 公開 転送 渡
zh: 发给 发到 发送 泄露 看到 公开 转发 分享
ko: 보냈 발송 공유 보이 공개 전달
""")

NOT_OURS = field("""
en: another_company's another_compan* another_client* another_customer* another_sponsor* a_different_sponsor different_sponsor different_client different_customer different_company other_sponsor* other_client* other_customer* company_we_do_not_know company_we_don't_know unknown_company someone_else's somebody_else's somebody_else isn't_ours aren't_ours is_not_ours are_not_ours not_our_product not_our_batch not_our_company not_ours not_for_us not_meant_for_us competitor* another_firm* another_party* another_pharma
de: anderen_auftraggeber* andere_auftraggeber* anderer_auftraggeber* eines_anderen anderes_unternehmen* anderen_unternehmen* andere_firma anderen_firma fremde* mitbewerber* wettbewerber* konkurren* anderer_kunde* anderen_kunden andere_kunden nicht_fur_uns nicht_unsere*
fr: autre_client* autre_societe autre_entreprise autre_donneur* concurrent* pas_pour_nous pas_les_notres pas_le_notre
es: otra_empresa otro_cliente otra_compania competidor* no_es_nuestr* no_son_nuestr* otro_patrocinador
it: altra_azienda altro_cliente altra_societa concorrent* non_e_nostr* non_sono_nostr* altro_committente
pt: outra_empresa outro_cliente outra_companhia concorrente* nao_e_noss* nao_sao_noss* outro_patrocinador
nl: ander_bedrijf andere_klant* andere_opdrachtgever* concurrent* niet_voor_ons niet_van_ons
hi: dusri_company dusre_client* kisi_aur hamara_nahi
ja: 他社 別の会社 別の顧客 他の顧客 競合 弊社のものではな
zh: 其他公司 其他客户 别的公司 别的客户 另一家 竞争对手 不是我们的
ko: 다른_회사 다른_고객 경쟁사 우리_것이_아
""")

MATTER = field("""
en: file files document* pdf report* data name names logo cover cover_page page invoice* quote* quotation e-mail* email* mail thread attachment* attached batch_data batch_record* record* coa label* slide* presentation screen folder channel link project* product molecule compound spreadsheet lot_number* code
de: datei* dokument* bericht* daten name namen logo deckblatt seite rechnung* angebot* mail* anhang protokoll* zertifikat* folie* ordner kanal unterlagen
fr: fichier* document* rapport* donnees nom logo page facture* devis mail* courriel* piece_jointe certificat* dossier canal
es: archivo* documento* informe* datos nombre logo pagina factura* oferta* correo* adjunto certificado* carpeta canal
it: file documento documenti rapporto dati nome logo pagina fattura* offerta mail* allegato certificat* cartella canale
pt: arquivo* documento* relatorio* dados nome logo pagina fatura* proposta e-mail* anexo certificado* pasta canal
nl: bestand* document* rapport* gegevens naam logo pagina factuur offerte mail* bijlage certifica* map kanaal
hi: file* document* report* naam mail* page
ja: ファイル 書類 文書 資料 報告書 データ 名前 社名 請求書 見積 メール 添付 証明書
zh: 文件 资料 报告 数据 名字 名称 发票 报价 邮件 附件 证书
ko: 파일 문서 자료 보고서 데이터 이름 청구서 견적 메일 첨부
""")

SEEN = field("""
en: received got see saw seen find found attached belong* contains shows says is_for was_for meant_for in_this_channel in_our_folder in_our_channel on_page on_our on_the cover appear* uploaded sent mailed shared cc'd copied forwarded opened
de: im_anhang auf_dem auf_der war steht stand erhalten bekommen geschickt gesehen liegt lag enthalt* zugeschickt
fr: recu* en_piece_jointe sur_la sur_le figure* appara* envoye* transmis* vu vois voit
es: recib* lleg* aparece* en_la en_el vemos veo vimos envi* adjunt*
it: ricevut* compar* sulla sul nel nella vediamo vedo inviat* mandat* allegat*
pt: receb* aparece* na_pagina no_documento vemos vejo envi* anex* chegou
nl: ontvangen gekregen staat stond zie zien gestuurd bijlage zit
hi: mila mili mile aaya dikh* bhej*
ja: 届 受け取 見え 入って 添付 記載 送ら 載って
zh: 收到 看到 发来 出现 附件 写着 里有
ko: 받았 보이 첨부 있습니다
""")

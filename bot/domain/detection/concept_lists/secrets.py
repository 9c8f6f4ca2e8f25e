# ruff: noqa: E501  # one language a line
"""What belongs to whom, and who came to see it: concepts that mean something only side by side."""

CONCEPTS = """
[outsider]
en: people_who_aren't people_who_are_not people_outside anyone_outside someone_outside somebody_outside external_guest* external_people externals outsiders strangers another_company other_company other_companies wrong_person wrong_people wrong_address wrong_recipient* wrong_company wrong_client wrong_mailing_list wrong_distribution wrong_group wrong_team wrong_channel wrong_folder other_channel public_channel public_link public_folder public_internet on_the_internet online open_link third_party third_parties competitor* rival rivals other_client* other_customer* another_client another_customer another_sponsor other_sponsors journalist* press newspaper linkedin twitter facebook reddit github chatgpt not_on_our_team not_under_nda without_nda without_an_nda former_employee* ex-employee* ex-colleague freelancer recruiter headhunter supplier_of_ours vendor_without supplier* whole_company everyone_on_the everybody_in everyone_in unknown_person unknown_people unknown_address gmail private_account personal_account private_email stranger investor* analysts_at people_who_aren_t former_employee taxi train usb usb_stick whiteboard friend_of friend_at my_friend neighbour conference trade_fair trade_show airport_lounge other_site_s another_department wrong_inbox wrong_email wrong_e-mail wrong_thread whole_mailing everybody everyone all_clients all_customers all_your_clients without_a_password without_password no_password unprotected publicly public_domain google search_engine web dark_web hacker* ransomware phishing unknown_sender stolen_laptop another_person_s ex_employee their_new_employer new_employer former_colleague_of instagram tiktok youtube whatsapp telegram x_com forum
de: aussenstehende* externe_gaste externen_gasten externe* an_dritte an_fremde* dritte dritten falschen_empfanger* an_die_falsche* an_den_falschen falscher_verteiler falschen_verteiler falsche_adresse konkurren* wettbewerber* mitbewerber* andere_kunden anderen_kunden anderem_kunden anderer_kunde* anderen_auftraggeber* unbefugte* offentlich* presse internet linkedin ehemalige* privatadresse anderer_kunde
fr: a_un_tiers a_des_tiers tiers concurrent* mauvais_destinataire* mauvaise_adresse mauvaise_personne autre_client* autres_clients autre_societe externe* public presse internet linkedin ancien_salarie fournisseur*
es: a_terceros terceros competidor* competencia destinatario* otro_cliente otros_clientes otra_empresa persona_equivocada direccion_equivocada extern* publico prensa internet linkedin ex-emplead* proveedor*
it: a_terzi terzi concorrent* destinatari* altro_cliente altri_clienti altra_azienda persona_sbagliata indirizzo_sbagliato estern* pubblic* stampa internet linkedin ex-dipendent* fornitor*
pt: a_terceiros terceiros concorrente* concorrencia destinatari* outro_cliente outros_clientes outra_empresa pessoa_errada endereco_errado extern* publico imprensa internet linkedin ex-funcionari* fornecedor*
nl: aan_derden derden concurrent* verkeerde_ontvanger* verkeerde_adres verkeerde_persoon andere_klant* ander_bedrijf buitenstaander* extern* openbaar pers internet
hi: bahar_wale bahar_ke dusre_client* dusri_company doosri_company galat_logo* galat_address competitor* public
ja: 他社 第三者 部外者 競合 別の宛先 間違った宛先 外部 社外 誤った宛先 公開チャンネル ネット上 一般公開 無関係
zh: 外部 第三方 竞争对手 其他客户 其他公司 外人 错误的收件人 别的公司 网上 公开 无关人员 同行 媒体 离职员工
ko: 외부 제삼자 제3자 경쟁사 다른_고객 다른_회사 엉뚱한 인터넷 언론 퇴사한

[given_away]
en: ended_up landed got_to passed_on passed_to given gave mailed emailed e-mailed sent forwarded shared leak leaks leaked leaking visible disclosed accessible posted uploaded showed shown exposed copied cc'd cced cc_d in_cc in_copy can_see could_see can_read could_read can_open can_access could_access could_open got_hold presented published talked told mentioned opened downloaded appeared circulating revealed went_to reached addressed_to displayed on_screen known_to knows_about read_our lost stolen found_its_way handed quoted quoting knew recited repeated_our bragg* discussed learned heard lying_on left_behind left_in left_on overheard bumped_into chatting gossip* spilled_the spoke_about speaking_about speaks_about shared_screen open_to accessible_to open_for indexed searchable stumbled stumble used_by taken_photos took_photos filmed photographed screenshot* slipped_out got_out aware_of familiar_with has_our have_our holds_our copying left_his left_her left_their forgot_his forgot_her
de: geschickt gesendet weitergeleitet weitergegeben geteilt sichtbar gezeigt veroffentlicht verraten gemailt verschickt einsehen eingesehen gelesen zugestellt gelandet zuganglich erzahlt hochgeladen gesehen bekannt verloren gestohlen lesen_kann lesen_konnen sehen_kann sehen_konnen
fr: envoye* transmis* partage* visible* divulgu* montre* publie* transfere* diffus* accessible* communique* recu* vu lu perdu* vole* revele* voir lire
es: enviad* enviaron envio compartid* compartieron compartio visible* divulg* mostr* public* reenvi* filtr* revel* accesible* lleg* recib* ver leer perd* robad*
it: inviat* mandat* condivis* visibil* divulgat* mostrat* pubblicat* inoltrat* accessibil* rivelat* ricevut* vedere leggere pers* rubat* finit*
pt: enviad* enviaram enviou compartilh* visive* divulg* mostr* public* encaminh* vaz* acessive* revel* receb* ver ler perd* roubad*
nl: gestuurd gemaild gedeeld zichtbaar doorgestuurd getoond gepubliceerd verstuurd gelekt toegankelijk gezien verloren gestolen
hi: bhej* dikh* share chala_ga* leak mil_ga* chori pata_chal
ja: 送ら 送っ 送信 共有 見え 公開 転送 渡 漏 開示 流出 閲覧でき 紛失 盗
zh: 发给 发到 发送 泄露 看到 公开 转发 分享 泄漏 能看 传给 告诉 丢失 被盗 曝光
ko: 보냈 발송 공유 보이 공개 전달 유출 노출 볼_수 분실 도난

[not_ours]
en: another_company_s another_compan* another_client* another_customer* another_sponsor* another_manufacturer* a_different_sponsor different_sponsor different_client different_customer different_company different_organisation other_sponsor* other_client* other_customer* other_compan* third_company company_we_do_not_know company_we_don_t_know company_i_don_t company_i_ve_never unknown_company unfamiliar_company someone_else somebody_else isn_t_ours aren_t_ours is_not_ours are_not_ours not_our_product not_our_batch not_our_company not_our_project not_our_document not_our_file not_ours not_for_us not_meant_for_us not_intended_for_us meant_for_someone intended_for_someone not_mine competitor* rival* another_firm* another_party* another_pharma nothing_to_do_with_us never_heard_of don_t_belong_to_us doesn_t_belong_to_us do_not_belong_to_us does_not_belong_to_us one_of_your_other your_other unrelated_company wrong_company wrong_client another_drug another_project strange_company foreign_company don_t_recogni* do_not_recogni* isn_t_our someone_else_s somebody_else_s somebody_s_else other_people_s another_sponsor_s other_molecule another_molecule another_programme another_program project_we_don_t product_we_don_t product_that_isn_t not_one_of_ours isn_t_one_of_ours never_ordered isn_t_us is_not_us other_firms other_firm another_business competing competitor_s a_third_company a_different_company a_different_client a_different_customer don_t_know_this_company do_not_know_this unknown_to_us somebody_totally someone_completely
de: anderen_auftraggeber* andere_auftraggeber* anderer_auftraggeber* eines_anderen anderes_unternehmen* anderen_unternehmen* andere_firma anderen_firma anderer_firma fremde* mitbewerber* wettbewerber* konkurren* anderer_kunde* anderen_kunden andere_kunden anderem_kunden nicht_fur_uns nicht_unsere* nicht_von_uns gehort_uns_nicht gehoren_uns_nicht unbekannte_firma kennen_wir_nicht dritten_firma
fr: autre_client* autres_clients autre_societe autre_entreprise autre_donneur* autre_laboratoire concurrent* pas_pour_nous pas_les_notres pas_le_notre pas_la_notre pas_a_nous ne_nous_concerne ne_nous_appartient societe_inconnue autrui
es: otra_empresa otro_cliente otros_clientes otra_compania otro_laboratorio competidor* no_es_nuestr* no_son_nuestr* otro_patrocinador no_es_para_nosotros no_nos_pertenece empresa_desconocida ajeno ajena
it: altra_azienda altro_cliente altri_clienti altra_societa altra_ditta concorrent* non_e_nostr* non_sono_nostr* altro_committente non_e_per_noi non_ci_appartiene non_ci_riguarda azienda_sconosciuta
pt: outra_empresa outro_cliente outros_clientes outra_companhia outro_laboratorio concorrente* nao_e_noss* nao_sao_noss* outro_patrocinador nao_e_para_nos nao_nos_pertence empresa_desconhecida alheio
nl: ander_bedrijf andere_klant* andere_opdrachtgever* concurrent* niet_voor_ons niet_van_ons onbekend_bedrijf
hi: dusri_company doosri_company dusre_client* doosre_client* kisi_aur hamara_nahi humara_nahi hamari_nahi
ja: 他社 別の会社 別の顧客 別のお客様 他の顧客 他のお客様 競合 弊社のものではな 当社のものではな 弊社宛てではな 無関係の会社 知らない会社
zh: 其他公司 其他客户 别的公司 别的客户 另一家 另一个客户 竞争对手 不是我们的 不属于我们 别家 陌生公司 不是我司 另外一家 另一客户 别人的
ko: 다른_회사 다른_고객 다른_업체 경쟁사 우리_것이_아 저희_것이_아 타사 모르는_회사

[matter]
en: file files document* pdf report* data name names logo logos letterhead cover cover_page page pages invoice* quote* quotation* e-mail* email* mail thread attachment* attached batch_data batch_record* record* coa coas certificate* label* slide* presentation screen screenshot* folder channel link project* product molecule compound spreadsheet lot_number* code protocol* chromatogram* parcel samples drums contract* price* order* information details invitation campaign* minutes recipe* formula* whiteboard board portal dashboard calendar_entry title subject_line header footer stamp watermark cc list table row rows tab tabs sheet screen_share batch lot schedule plan drum shipment product_name code_name recipe
de: datei* dokument* bericht* daten name namen logo briefkopf deckblatt seite rechnung* angebot* mail* anhang anlage protokoll* zertifikat* folie* ordner kanal unterlagen etikett* vertrag* chargenprotokoll* produkt* paket muster fasser bildschirm* tabelle kampagne* charge* projekt* formel* rezeptur* anhang*
fr: fichier* document* rapport* donnees nom logo page facture* devis mail mails courriel* piece_jointe certificat* dossier* canal contrat* etiquette* produit* colis echantillon* en-tete protocole* mail* compte_rendu campagne* lot lots projet* formule*
es: archivo* documento* informe* datos nombre logo pagina factura* oferta* correo* adjunto certificado* carpeta canal contrato* etiqueta* producto* paquete muestra* protocolo* membrete acta* campana* lote* proyecto* formula*
it: file documento documenti rapporto rapporti dati nome logo pagina fattura* offerta mail allegat* certificat* cartella canale contratt* etichett* prodott* pacco campion* protocoll* mail* verbal* campagna lotto progett* formula*
pt: arquivo* documento* relatorio* dados nome logo pagina fatura* proposta e-mail* anexo certificado* pasta canal contrato* rotulo* produto* pacote amostra* protocolo* ata campanha* lote* projeto* formula*
nl: bestand* document* rapport* gegevens naam logo pagina factuur offerte mail* bijlage certifica* map kanaal contract* etiket* product* pakket monsters
hi: file* document* report* naam mail* page kagaz invoice label* folder
ja: ファイル 書類 文書 資料 報告書 データ 名前 社名 請求書 見積 メール 添付 証明書 ロゴ ラベル フォルダ 荷物 契約書 製品名 処方 製法 ロット番号
zh: 文件 资料 报告 数据 名字 名称 发票 报价 邮件 附件 证书 标志 标签 文件夹 样品 合同 产品 配方 批次 工艺
ko: 파일 문서 자료 보고서 데이터 이름 청구서 견적 메일 첨부 로고 라벨 폴더 샘플 계약서 제품

[seen]
en: received receiving got see sees saw seen seeing find found attached belong* contains containing shows showing says is_for was_for was_meant are_for meant_for in_this_channel in_our_folder in_our_channel in_my_inbox on_page on_our on_the on_your cover appear* uploaded sent mailed shared sharing cc'd cc_d copied forwarded opened came_with delivered looking_at here_is why_is why_do why_are mentions talks_about names refers_to read reading noticed spotted came_across popped_up pops_up visible on_screen listed includes including written reads stumbled can_see could_see downloaded landed arrived turned_up there_s_a there_is_a
de: im_anhang auf_dem auf_der war steht stand erhalten bekommen geschickt gesehen sehe sehen liegt lag enthalt* zugeschickt gemailt im_ordner in_diesem im_kanal geliefert geoffnet
fr: recu* en_piece_jointe sur_la sur_le figure* appara* envoye* transmis* vu vois voit voyons joint* contient trouve* ouvrir parle mentionne
es: recib* lleg* aparece* en_la en_el vemos veo vimos vi envi* adjunt* contiene* mandar* abrir habla menciona colg* veo_que
it: ricevut* compar* sulla sul nel nella vediamo vedo visto inviat* mandat* allegat* contien* trovat* aprire parla menziona
pt: receb* aparece* na_pagina no_documento vemos vejo vi envi* anex* chegou contem mandar* abrir fala menciona
nl: ontvangen gekregen staat stond zie zien gezien gestuurd bijlage zit bevat
hi: mila mili mile aaya aayi dikh* bhej*
ja: 届 受け取 見え 見て 入って 添付 記載 送ら 送って 載って 混ざって 書かれ
zh: 收到 看到 发来 发过来 出现 附件 写着 里有 上是 发给我们 发的
ko: 받았 받은 보이 첨부 있습니다 왔습니다 적혀 보냈
"""

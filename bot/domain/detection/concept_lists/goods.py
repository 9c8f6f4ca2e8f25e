# ruff: noqa: E501  # one language a line
"""What does not belong into goods or on them: concepts that mean something only side by side."""

CONCEPTS = """
[foreign]
en: glass_particle* glass_splinter* glass_shard* glass_piece* glass_chip* glass_fragment* glass_flake* glass_dust glass_in glass_inside piece*_of_glass bits_of_glass broken_glass splinter* shard* speck specks fleck* flake flakes shaving* swarf insect* bug bugs fly flies mosquito* beetle* spider* ant ants larva* maggot* worm* cockroach* moth hair hairs feather eyelash fibre* fiber* fibrous lint thread threads rust rusty mould moulds mold moldy mouldy fungus fungal mildew metal_particle* metal_piece* metal_bit* metal_fragment* metal_shaving* metal_part* metal_wire metal_flake* metal_chip* metallic_particle* metallic_debris metallic_piece* metal_in piece_of_metal bit_of_metal piece*_of_plastic plastic_in plastic_particle* plastic_piece* plastic_fragment* bit_of_plastic piece*_of_rubber rubber_particle* rubber_bit* rubber_piece* gasket_material piece*_of_gasket gasket_fragment* seal_fragment* paint_chip* paint_flake* black_particle* black_spot* black_dot* dark_particle* brown_particle* grey_particle* gray_particle* visible_particle* white_particle* foreign_matter foreign_body foreign_bodies foreign_object* foreign_particle* foreign_material* foreign_substance* particulate* debris screw screws bolt nut_in washer_in wire wires wood_chip* wooden_splinter cardboard_piece* paper_piece* piece*_of_paper piece*_of_glove glove_piece* piece*_of_tape rodent* mouse mice droppings blood_stain* stains cigarette oil_drop* oily_film grease needle nail_in staple sand grit stone stones pebble crumbs something_floating something_black something_swimming something_moving metal_swarf metallic_* plastic_part* rubber_* foreign_* chip chips dirt filings gasket nut_and particles crystals_that tape pen_cap pen glove gloves latex rubber_piece nest mouse_nest bird feather* cable_tie zip_tie tool wrench spanner plastic plastic_film film_piece cap_fragment hairs_in dead_fly dead_bug dead_insect wasp bee woodlouse moths larvae eggs pebbles splinters_of bits_of pieces_of fragments_of chunk chunks lumps_of_metal black_stuff something_dark dark_thing unknown_object unknown_substance strange_object strange_thing strange_material weird_object jewellery earring ring_in nail_polish fingernail plaster band-aid tooth blood oily oil_layer oily_layer diesel petrol_smell smells_of smell_of_diesel film_on_top layer_on_top
de: glaspartikel* glassplitter* glasstuck* glasscherbe* glasteil* scherbe* partikel* splitter* metallspan* spane spanen metallabrieb metallstuck* metallteil* haar haare insekt* kafer* fliege* spinne* motte wurm wurmer made maden fussel* faser fasern rost* schimmel* fremdstoff* fremdkorper* fremdpartikel* schwarze_punkte schwarzer_punkt schwarze_partikel flocken schraube* draht drahtstuck* plastikteil* plastikstuck* kunststoffteil* kunststoffstuck* gummiteil* gummistuck* gummiabrieb dichtungsrest* dichtungsstuck* lacksplitter* holzsplitter* maus mausekot nagetier* olfilm oltropfen span faser* dichtung* plastik* gummi* schwimmt_etwas etwas_schwimmt olig* olige* olschicht kugelschreiber handschuh* stift werkzeug
fr: verre_dans morceau*_de_verre eclat*_de_verre debris_de_verre bris_de_verre particule* eclat* cheveu* poil* insecte* mouche* araignee* fibre* rouille moisissure* morceau*_de points_noirs point_noir copeau* limaille corps_etranger* vis_dans joint_dans fragment* echarde* souris crotte* verre morceau* huileu* gant stylo morceau*_de_gant
es: vidrio cristales fragmento* particula* astilla* esquirla* pelo* cabello* insecto* mosca* arana* gusano* cucaracha* fibra* oxido moho hongo* puntos_negros punto_negro viruta* tornillo* pedazo*_de trozo*_de cuerpo*_extran* materia_extrana goma_en raton excremento* cristal goma gasoleo aceitos* gasolina guante boligrafo
it: vetro particella particelle frammento frammenti scheggia schegge capello capelli pelo peli insetto insetti mosca mosche ragno verme vermi fibra fibre ruggine muffa punti_neri punto_nero truciol* pezz*_di corpo_estraneo corpi_estranei vite_nel topo escrementi gomma oleos* guanto penna
pt: vidro particula* fragmento* caco* estilhaco* cabelo* pelo* inseto* mosca* aranha* verme* barata* fibra* ferrugem mofo bolor fungo* pontos_pretos ponto_preto limalha* parafuso* pedaco*_de corpo*_estranh* borracha_no rato fezes borracha oleos* luva caneta
nl: glassplinter* glasdeeltje* stukje*_glas deeltje* splinter* haar haren insect* vlieg* spin vezel* roest schimmel zwarte_puntjes metaaldeel* metaalsplinter* vreemd_voorwerp schroef muis
hi: kaanch kanch keeda keede kida makkhi baal tukda tukde zung jung fafund kala_daag
ja: ガラス片 ガラス破片 金属片 金属粉 金属くず 虫 毛髪 髪の毛 繊維 錆 カビ 黒点 破片 ゴム片 異物 微粒子 黒い粒 浮遊物 樹脂片 ネジ ねずみ 昆虫 ガラス 金属 手袋 切れ端 ペン
zh: 玻璃碎 玻璃片 玻璃屑 玻璃渣 金属屑 金属颗粒 金属碎 虫 头发 毛发 纤维 锈 霉 黑点 黑色颗粒 碎片 颗粒物 异物 螺丝 塑料片 塑料碎 橡胶屑 漂浮物 老鼠 玻璃 塑料 手套 笔
ko: 유리_조각 유리조각 유리_파편 금속_조각 금속조각 금속_가루 벌레 머리카락 섬유 녹이 곰팡이 검은_점 이물 나사 플라스틱_조각 고무_조각 유리 금속 녹

[goods]
en: vial* ampoule* ampule* bottle* blister blisters blister_pack* drum drums carton* syringe* cartridge* bag bags sack sacks tablet* capsule* powder api lot lots batch* sieve filter_residue filter_cake product material sample* bulk granul* cake solution filling stopper* pouch* pack packs package raw_material* excipient intermediate substance container containers liner tank reactor dryer tray sachet* tube tubes jar dose doses suspension liquid goods delivery blister* drum* keg kegs bucket cylinder
de: vial* flaschchen ampulle* flasche* fass fasser* blister* tablette* kapsel* pulver wirkstoff* charge chargen los produkt* ware proben probe spritze* beutel sack lieferung rohstoff* gebinde behalter stopfen losung trockner reaktor material
fr: flacon* ampoule* fut futs comprime* gelule* seringue* lot lots produit* poudre poche* sac sacs blister* bouchon* matiere* bouteille* echantillon*
es: vial* ampolla* frasco* tambor* tableta* comprimido* capsula* jeringa* lote* producto* polvo bolsa* blister* tapon* materia* muestra* botella* bidon*
it: fiala fiale flacon* fusto fusti compress* capsul* siring* lotto lotti prodotto polvere sacc* blister materia* campion* bottigli* tapp*
pt: frasco* ampola* tambor* comprimido* capsula* seringa* lote* produto* vial* saco* blister* materia* amostra* po_do rolha*
nl: vial* ampul* fles* vat vaten tablet* capsule* spuit* charge batch* partij product poeder zak verpakking monster*
hi: vial* bottle* drum* tablet* lot batch* capsule* maal dabba packet
ja: バイアル アンプル 瓶 ドラム 錠 カプセル ロット バッチ 製品 原薬 シリンジ 袋 原料 粉末 容器 ブリスター
zh: 小瓶 西林瓶 安瓿 瓶 桶 药片 片剂 胶囊 批 产品 原料 注射器 袋 粉末 铝塑 包装
ko: 바이알 앰플 병 드럼 정제 캡슐 로트 배치 제품 주사기 봉지 원료 분말 포장

[contaminated]
en: contaminat* cross-contaminat* carry-over carryover adulterat* microbial_growth sterility_failure sterility_test_failed failed_sterility non-sterile not_sterile unsterile positive_sterility bacterial_growth mycoplasma endotoxin_failure salmonella bacillus pseudomonas not_our_compound isn_t_our_compound not_our_molecule isn_t_our_molecule wrong_compound different_compound other_compound not_our_api cross_contamination beta-lactam penicillin_positive steroid_positive nitrosamine_above carry_over foreign_api unknown_api another_api another_active other_active different_active wrong_active wrong_excipient wrong_solvent wrong_raw_material identity_test_negative id_test_fail* identification_fail* ir_doesn_t_match ir_does_not_match nmr_doesn_t_match spectrum_doesn_t_match
de: kontaminier* verunreinigt* kreuzkontamin* verschleppung unsteril keimwachstum bakterienwachstum verkeimt* kontamination*
fr: contamin* non_sterile pollue croissance_microbienne
es: contamin* no_esteril crecimiento_microbiano
it: contamin* non_sterile crescita_microbica
pt: contamin* nao_esteril crescimento_microbiano
nl: besmet* verontreinig* gecontamineerd kruisbesmetting niet_steriel
hi: contaminat* milawat dushit
ja: 汚染 コンタミ 交叉汚染 無菌試験陽性 菌が検出
zh: 污染 交叉污染 无菌检查阳性 长菌
ko: 오염 교차오염 균이_검출

[microbes]
en: endotoxin* bioburden germ germs colony colonies cfu tamc tymc plates sterility sterile bacteria* microb* bacter* pathogen* yeast media_fill environmental_monitoring penicillin beta-lactam* allergen* spores antibiotic* steroid* hormone* cytotoxic* opioid*
de: endotoxin* keim* keime kolonien kbe sterilitat* bakterien mikrob* platten hefen
fr: endotoxine* germe* colonie* ufc sterilite bacterie* microb* levure*
es: endotoxina* germen* colonia* ufc esterilidad bacteria* microb* levadura*
it: endotossin* germi coloni* ufc sterilita batter* microb* lieviti
pt: endotoxina* germe* colonia* ufc esterilidade bacteria* microb* levedura*
nl: endotoxine* kiemen kolonie* steriliteit* bacterien microb*
hi: endotoxin* bacteria keetanu sterility
ja: エンドトキシン 菌 微生物 無菌試験 コロニー
zh: 内毒素 细菌 微生物 菌落 无菌
ko: 엔도톡신 세균 미생물 무균 균락

[too_many]
en: growing grew growth above over exceed* positive failed fails failing failure high too_high elevated times_the times_higher x_the tenfold out_of_control tntc spike* through_the_roof turbid* cloudy grows detected found we_don_t_do we_don_t_make we_do_not_make unknown
de: gewachsen wachsen wachstum wachst uberschritten uber_dem positiv zu_hoch erhoht* durchgefallen nicht_bestanden
fr: croissance pousse* depasse* positif positive trop_eleve* echou* non_conforme*
es: crecimiento crece* supera* positiv* demasiado alto* elevad* fall* no_conforme
it: crescita cresc* super* positiv* troppo elevat* fallit* non_conforme
pt: crescimento cresc* excede* acima positiv* elevad* falh* reprov*
nl: groei gegroeid overschreden positief te_hoog
hi: positive zyada fail badh*
ja: 陽性 超え 検出 増殖 高い 不合格
zh: 阳性 超过 检出 生长 偏高 不合格 长
ko: 양성 초과 검출 증식 높

[labelling]
en: label* labell* foil leaflet insert carton* outer_box box boxes printed imprint* marking marked tagged sticker* stickers blister* packaging_text drum drums vials vial bottles bottle barcode datamatrix lot_number batch_number expiry pack packs pouch syringe container sachet kit kits tablets capsules content contents the_box keg kegs ampoule
de: etikett* beschrift* gekennzeichnet kennzeichnung aufdruck umkarton* faltschachtel* karton* packung* beipackzettel fass fasser* aufschrift chargennummer verfalldatum aufkleber flasche* vial* inhalt schachtel
fr: etiquet* etui* boite* marque* emballage* notice numero_de_lot flacon* fut futs contenu carton*
es: etiquet* rotul* caja* estuche* prospecto* impres* numero_de_lote frasco* tambor* contenido envase*
it: etichett* scatol* astucci* foglietto stampigli* numero_di_lotto flacon* fust* contenuto confezion*
pt: etiquet* rotul* caixa* cartucho* bula* impress* numero_do_lote frasco* tambor* conteudo embalage*
nl: etiket* label* doos dozen verpakking* bijsluiter opdruk batchnummer inhoud fles* vat
hi: label* dabba dabbe carton box bottle drum
ja: ラベル 表示 外箱 箱 添付文書 印字 ロット番号 中身 容器
zh: 标签 外盒 纸箱 说明书 标识 印 批号 内容物 盒 刻字 药片 瓶子
ko: 라벨 상자 표시 포장 로트번호 내용물

[identity]
en: ftir nir ir_spectrum ir_spectra nmr raman identity_test id_test identification fingerprint mass_spec xrpd
de: ftir ir-spektrum nmr raman identitatsprufung identprufung massenspektrum
fr: ftir spectre_ir rmn raman identification
es: ftir espectro_ir rmn raman identificacion
it: ftir spettro_ir nmr raman identificazione
pt: ftir espectro_ir rmn raman identificacao
nl: ftir ir-spectrum nmr raman identiteitstest
ja: 確認試験 赤外 同定
zh: 红外 鉴别 核磁
ko: 확인시험 적외선

[contradicted]
en: but_the_tablets but_inside but_the_content* but_contain* but_the_vial* but_holds doesn't_match does_not_match don't_match do_not_match didn't_match doesn't_correspond does_not_correspond not_correspond wrong_strength wrong_label* wrong_labels wrong_text wrong_leaflet wrong_insert different_strength another_strength different_product another_product other_product wrong_product wrong_content* wrong_material wrong_drug wrong_lot wrong_batch_number wrong_api wrong_tablets wrong_vials someone_else_s inside_are inside_is belongs_to_another with_the_label_of with_labels_of with_the_name_of mismatch* interchanged switched_the mixed_up mixed-up mix-up mix-ups mix_up mix_ups mixup* got_mixed were_mixed cross-labell* mislabel* mislabell* misbrand* confused_the rogue stray unlabelled unlabeled different_name another_name different_lot another_lot other_lot two_different two_products instead_of_our placebo active_instead not_what_is not_what_the doesn_t_match don_t_match doesn_t_correspond wrong_label wrong_content ours_are ours_is ours_look not_like_ours different_tablets other_tablets other_capsules were_swapped was_swapped been_swapped got_swapped are_swapped labels_swapped swapped_with swapped_labels no_label missing_label without_a_label without_label inside_b says_a differs_from_the different_from_the not_the_same_as not_identical actually_contain* in_fact_contain* really_contain* turned_out_to_be really_is actually_is is_actually are_actually are_really instead_of_ours does_not_belong doesn_t_belong odd_one two_kinds wrong_colour wrong_color wrong_expiry wrong_language wrong_country wrong_side_up what_we_ordered we_ordered filled_the_wrong the_wrong_thing wrong_thing what_s_in what_is_in in_reality label_says both_strengths doesn_t_fit does_not_fit two_strengths
de: falsch* vertauscht* verwechsel* verwechsl* stimmt_nicht stimmen_nicht passt_nicht passen_nicht andere_starke anderen_starke anderer_starke anderes_produkt andere_tabletten anderen_wirkstoff anderem_produkt aber_drin aber_enthalt* fehletikett* vermischt* untergemischt placebo anderer_name nicht_uberein
fr: ne_correspond* pas_le_bon pas_la_bonne mauvais* autre_produit autre_dosage autre_lot erron* intervert* echang* melang* confon* confusion placebo
es: no_coincide* no_corresponde* equivocad* incorrect* otro_producto otra_dosis errone* intercambi* confund* confusion mezcl* cruzad* placebo cambiad* trocad* con_otro_lote
it: non_corrispond* sbagliat* errat* altro_prodotto altro_dosaggio altro_lotto scambi* confus* mescol* placebo invertit*
pt: nao_corresponde* nao_bate* errad* trocad* trocaram outro_produto outra_dosagem outro_lote confund* mistur* placebo invertid* diferente_do
nl: verkeerd* klopt_niet kloppen_niet ander_product andere_sterkte verwissel* omgewisseld placebo door_elkaar
hi: galat alag match_nahi doosra dusra badal_ga* mix_ho adal-badal ulta
ja: 異な 違う 違い 違って 一致しな 合わな 誤っ 誤り 別の製品 他の製品 取り違え 混同 間違っ 入れ替わ 貼り間違 プラセボ 誤
zh: 不符 不一致 错误 错的 不对 贴错 不是同一 另一种 混淆 搞混 混了 装错 弄混 错贴 调换 放错 安慰剂 混 不是我们的药
ko: 다른 일치하지 틀린 잘못 뒤바뀌 혼동 섞였 바뀌었 위약
"""

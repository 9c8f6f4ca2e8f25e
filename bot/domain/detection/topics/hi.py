# ruff: noqa: E501  # one strength of a category a line
"""What Hindi in Latin script calls each category; the trade's nouns are English."""

TOPICS = """
timeline 4: taarikh tareekh tarikh samay_seema
timeline 3: kaha_tak kahan_tak der_ho deri late_ho
timeline 2: shuru khatam tayyar ready poora start_hoga complete_hoga
timeline? 6: kab_tak_aayega kab_tak_milega kab_tak_hoga kab_tak_ho_jayega kab_tak_ready kab_shuru kab_start kab_se_shuru kab_complete kab_khatam kab_niklega kab_release_hoga kab_deliver kab_dispatch kab_mil_jayega kitne_din kitne_hafte kitna_time kitna_samay shuru_hua_kya shuru_ho_gaya start_hua_kya start_ho_gaya ho_gaya_kya hua_kya_abhi_tak complete_hua_kya khatam_hua_kya time_pe_hoga time_par_hoga time_pe_ho_jayega time_pe_aa_jayega schedule_pe schedule_par track_pe plan_ke_hisaab date_final date_pakki date_confirm tareekh_pakki final_date kaun_si_date kis_date kis_tareekh kis_hafte kis_mahine der_hogi late_hoga delay_hoga delay_to_nahi aage_badh aage_khisak pehle_ho_sakta jaldi_ho_sakta kahan_tak_pahunch kahan_tak_pahuncha kya_status kaam_kahan_tak
timeline? 6: kab_tak_ho kab_tak_de kitna_baki kitna_bacha kab_ka_plan kab_hai_start kab_chalu chalu_hua chalu_ho_gaya plan_kab date_change_to schedule_me_delay
timeline? 4: ka_kya_hua
timeline? 3: kab_tak
timeline? 2: kab
documents 4: signed_copy sign_kar_ke latest_version naya_version kaun_sa_version konsa_version sign_baki sign_nahi copy_chahiye english_mein page_missing
documents 3: kagaz kagzat dastavez dastakhat
documents! 4: bhej_do bhejo bhejiye bhejna bhej_dijiye bhej_dena bhejwa bhijwa bhej_sakte bhej_dein share_kar share_karo share_kijiye share_kar_do upload_kar upload_karo upload_kijiye mail_kar mail_karo mil_sakta_hai mil_sakti mil_jayega mil_jayegi de_do de_dijiye chahiye nahi_mila nahi_mili nahi_aaya attach_kar forward_kar
documents! 4: bhejna_tha bhej_dena_please bhejenge bhejoge bhejte dena_please
documents! 2: share
documents~ 3: procedure* assessment* plan list data summary protocol* specification*
cost 6: kitne_ka kitna_kharcha kitna_lagega kitne_paise kitna_paisa kitna_charge charge_kitna kitna_extra kitne_mein rate_kya price_kya kya_rate kya_price bhav daam kimat keemat paisa_kaun kaun_dega kharcha_kaun kharcha quote_bhej quotation invoice_galat invoice_mein invoice_me bill_mein bill_me po_number po_ke payment_kab payment_hua payment_nahi paise_kab advance_kitna gst gst_number tds discount_milega mehnga sasta udhaar
cost 4: kitna_hoga kitna_lagta
cost 3: paisa paise bhugtan
capacity 6: kitne_log kitne_operator kitne_analyst kitne_aadmi kitne_bande kitne_batch_bana kitne_batch_kar kitne_batch_per kitne_reactor kitni_line jagah_hai jagah_milegi jagah_mil slot_mil slot_milega slot_khali slot_hai reactor_khali line_khali khali_hai khali_hoga kaun_sambhalega kaun_dekhega kaun_cover chutti_pe chhutti_pe maternity_leave leave_pe ki_jagah_kaun double_kar_sakte double_kar_paoge bana_paoge bana_sakte_ho bana_sakte_hain ek_aur_batch do_aur_batch extra_batch night_shift dusri_shift doosri_shift teesri_shift sunday_ko_kaam saturday_ko_kaam log_kam staff_kam bharti shift_mein_kitne
capacity 6: resign_kar replacement_kaun manage_kar_paoge kar_paoge set_up_me_manage hamara_project_kaun
capacity 6: kaun_kaun_kaam kitne_machine kitni_machine dono_shift ek_aur_shift overtime load_kitna kitna_load capacity_hai capacity_kitni
capacity 3: jagah kshamta khali
technical 6: kyun_kam_aaya kam_kyun yield_kam yield_kyun yield_itna zyada_kyun kyon_badh kyun_badh kaunsa_solvent kaun_sa_solvent konsa_solvent kaun_sa_column kitne_temperature kis_temperature kitne_degree kitne_rpm kya_reason kya_karan try_kar_sakte try_kiya karke_dekha kar_ke_dekh naya_peak peak_kya peak_kahan_se
technical 6: weight_variation kam_aa_rahi
technical 6: kaise_kiya kaise_kar kya_temperature kya_ph kaun_sa_method method_kaun kyun_aa_raha kyun_aa_rahi kyu_aa_raha kyu_aa_rahi kyun_ho_raha kyu_ho_raha solution_kya problem_kya_hai
technical 4: rang_badal peela gaadha chipak
technical 2: kyun kyon kaise kam_aaya zyada itna_kam vajah wajah karan
quality 6: release_hua_kya release_ho_gaya release_kab hold_par hold_pe hold_hata hold_kyun deviation_close deviation_ka_kya deviation_khuli capa_close capa_ka kaun_release qa_ka_decision oos_ka retest_hua line_clearance root_cause kitni_baar_calibrat* audit_observation audit_point audit_ke
quality 6: vendor_qualification retest_kis
quality 6: pass_hua fail_hua kya_result_aaya retest_kar investigation_kahan investigation_ka audit_me kitne_observation
quality 4: gunvatta_jaanch dobara_test phir_se_test
quality 3: gunvatta jaanch janch
complaint 6: shikayat complaint_aayi complaint_mili complaint_aai
complaint 6: return_kiye lump_ban complaint_register register_karke galat_chhapi distributor_bol_rahe dhaga
complaint 4: toota tooti toote tuti tuta tute leak_ho_raha leak_kar_raha kaanch tukda tukra baal_mila keeda khali_blister khali_dabba khali_strip galat_label label_galat label_utar chipka badboo boo_aa ganda gande distributor distributor_bol customer_bol customer_wapas wapas_bhej wapas_aaya dabba_phata phata phati geela geele daag
complaint 4: complaint
change 6: bina_bataye bina_pooche bina_puche bina_approval humse_pooche humein_bataye kab_se_badla kyun_badla badal_diya badal_di badla_gaya badla_hai badalna_hai change_control naya_supplier dusra_supplier doosra_supplier supplier_badal vendor_badal
change 6: cc_major cc_minor major_category minor_category batch_size_.._karein
change 3: badal badla badlav badli
logistics 6: kahan_hai_shipment maal_kahan saman_kahan shipment_kahan kahan_pahuncha_truck gaadi_kahan gaadi_nikli nikla_kya nikal_gaya dispatch_hua dispatch_ho_gaya dispatch_hoga tracking_number awb pahunch_gaya pahuncha_kya mil_gaya_kya_saman pickup_kab pickup_kaun kaun_uthayega customs_me customs_mein customs_pe courier_kaun kaun_sa_courier kitne_pallet kitne_drum kitne_dabbe dry_ice thanda_rakh kahan_rakha stock_kitna kitna_stock kitna_maal sample_bhej sample_pahuncha sample_nikla
logistics 6: custom_ne_roka customs_ne_roka nhava_sheva hsn_code custom_me_phasa
logistics 6: truck_kahan driver_ka load_hua unload_hua packing_kaise kitna_weight material_mila material_pahunch sample_mila courier_bheja
logistics 3: pahunch* pahuch* gaadi maal saman nikla niklega dispatch rawana
regulatory 6: cdsco dcgi fda_ko_jawab usfda who-gmp drug_inspector inspector_aa inspection_kab dossier_ke_liye filing_ke_liye submission_ke_liye registration_ke_liye licence_renew license_renew copp form_25 form_28 neutral_code_number schedule_m
regulatory 3: sarkari adhikari
environment 6: kachra_kahan waste_kahan waste_ka_kya pani_kahan ganda_pani etp effluent nadi naala pcb pollution_board cpcb spcb dhuan badbu_padosi kitna_pani kitni_bijli solar
environment 6: cto cte ec_amendment consent_to_operate
environment 3: kachra pradushan paryavaran
safety 6: kaun_se_gloves konse_gloves kaun_sa_mask ppe suraksha chot_lagi koi_ghayal theek_hai_na_sab durghatna aag_lag fire_drill safety_training safety_shoes
safety 6: mie_test mock_drill emergency_plan
safety 3: aag
confidentiality 6: kaun_dekh_sakta kaun_dekh_raha kaun_dekh kisko_dikh kisne_dekha dikha_sakte bata_sakte_hain_kya kisi_aur_client dusre_client doosre_client dusri_company doosri_company kisi_aur_ka gopniya nda chhod_diya_company company_chhod naukri_chhod delete_kar_do hata_do_hamara secret
confidentiality 6: photo_lena mobile_se_photo photo_allowed
confidentiality 6: kisi_ko_mat mat_batana share_mat kisi_aur_ko
meeting 6: call_kar_sakte call_kab call_pe baat_kar baat_karwa baat_ho_sakti call_ka_time call_shift call_aage meeting_kab meeting_shift meeting_aage meeting_cancel link_bhej invite_bhej add_kar_do add_karo group_me_add channel_me_add channel_mein_add list_se_hata channel_se_hata access_de access_chahiye login_nahi password number_de_do phone_number kis_se_baat kisse_baat milne_aa plant_visit kaun_aa_raha kaun_join agenda_kya
meeting 6: wali_call thoda_late_kar review_me_bula invite_me teams_ka_link bula_lein
meeting 3: baithak milna milte mulakat
service 6: koi_jawab jawab_nahi jawab_kab reply_nahi koi_reply koi_sun phone_nahi_uthata phone_nahi_utha kitni_baar teesri_baar tisri_baar doosri_baar chauthi_baar baar_baar har_baar kab_se_wait kab_se_pooch intezaar wait_kar_rahe khush_nahi naraz pareshan kisi_ne_bataya_nahi humein_kyun_nahi kyun_nahi_bataya zimmedar kaun_zimmedar
service 6: phone_uthata phone_uthata_nahi mail_ka_bhi_jawab kya_scene project_manager_badal kab_tak_chalega behaviour management_se_baat bola_tha_ki bola_tha
service 6: koi_response response_nahi follow_up_kar thak_gaye kaun_responsible itna_late_kyun har_hafte_naya promise_kiya
other 6: matlab_kya ka_matlab full_form hotel_kaun hotel khana canteen taxi gst_certificate company_profile diwali_gift mithai
other 6: pan_number vendor_registration quote_chahiye_annual
"""

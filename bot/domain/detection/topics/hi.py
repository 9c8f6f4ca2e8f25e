# ruff: noqa: E501  # a strength of a category stands on few long lines
"""What Hindi in Latin script calls each category; the trade's nouns are English."""

TOPICS = """
timeline 4: samay_seema taarikh tareekh tarikh
timeline 3: der_ho deri kaha_tak kahan_tak late_ho
timeline 2: complete_hoga khatam poora ready shuru start_hoga tayyar
timeline? 6: aage_badh aage_khisak chalu_ho_gaya chalu_hua complete_hua_kya date_change_to date_confirm date_final date_pakki delay_hoga delay_to_nahi der_hogi final_date ho_gaya_kya hua_kya_abhi_tak jaldi_ho_sakta kaam_kahan_tak kab_chalu kab_complete kab_deliver kab_dispatch kab_hai_start kab_ka_plan kab_khatam kab_mil_jayega kab_niklega kab_release_hoga kab_se_shuru kab_shuru kab_start kab_tak_aayega kab_tak_de kab_tak_ho kab_tak_ho_jayega kab_tak_hoga kab_tak_milega kab_tak_ready kahan_tak_pahunch kahan_tak_pahuncha kaun_si_date khatam_hua_kya kis_date kis_hafte kis_mahine kis_tareekh kitna_bacha
timeline? 6: kitna_baki kitna_samay kitna_time kitne_din kitne_hafte kya_status late_hoga pehle_ho_sakta plan_kab plan_ke_hisaab schedule_me_delay schedule_par schedule_pe shuru_ho_gaya shuru_hua_kya start_ho_gaya start_hua_kya tareekh_pakki time_par_hoga time_pe_aa_jayega time_pe_ho_jayega time_pe_hoga track_pe
timeline? 4: ka_kya_hua
timeline? 3: kab_tak
timeline? 2: kab
timeline 6: plan_bana plan_bana_kya
documents 4: copy_chahiye english_mein kaun_sa_version konsa_version latest_version naya_version page_missing sign_baki sign_kar_ke sign_nahi signed_copy
documents 3: dastakhat dastavez kagaz kagzat
documents! 4: attach_kar bhej_dein bhej_dena bhej_dena_please bhej_dijiye bhej_do bhej_sakte bhejenge bhejiye bhejna bhejna_tha bhejo bhejoge bhejte bhejwa bhijwa chahiye de_dijiye de_do dena_please forward_kar mail_kar mail_karo mil_jayega mil_jayegi mil_sakta_hai mil_sakti nahi_aaya nahi_mila nahi_mili share_kar share_kar_do share_karo share_kijiye upload_kar upload_karo upload_kijiye
documents! 2: share
documents~ 3: assessment* data list plan procedure* protocol* specification* summary
cost 6: advance_kitna bhav bill_me bill_mein charge_kitna daam discount_milega gst gst_number invoice_galat invoice_me invoice_mein kaun_dega keemat kharcha kharcha_kaun kimat kitna_charge kitna_extra kitna_kharcha kitna_lagega kitna_paisa kitne_ka kitne_mein kitne_paise kya_price kya_rate mehnga paisa_kaun paise_kab payment_hua payment_kab payment_nahi po_ke po_number price_kya quotation quote_bhej rate_kya sasta tds udhaar
cost 4: kitna_hoga kitna_lagta
cost 3: bhugtan paisa paise
capacity 6: bana_paoge bana_sakte_hain bana_sakte_ho bharti capacity_hai capacity_kitni chhutti_pe chutti_pe do_aur_batch dono_shift doosri_shift double_kar_paoge double_kar_sakte dusri_shift ek_aur_batch ek_aur_shift extra_batch hamara_project_kaun jagah_hai jagah_mil jagah_milegi kar_paoge kaun_cover kaun_dekhega kaun_kaun_kaam kaun_sambhalega khali_hai khali_hoga ki_jagah_kaun kitna_load kitne_aadmi kitne_analyst kitne_bande kitne_batch_bana kitne_batch_kar kitne_batch_per kitne_log kitne_machine kitne_operator kitne_reactor kitni_line kitni_machine leave_pe line_khali load_kitna log_kam
capacity 6: manage_kar_paoge maternity_leave night_shift overtime reactor_khali replacement_kaun resign_kar saturday_ko_kaam set_up_me_manage shift_mein_kitne slot_hai slot_khali slot_mil slot_milega staff_kam sunday_ko_kaam teesri_shift
capacity 3: jagah khali kshamta
technical 6: kaise_kar kaise_kiya kam_aa_rahi kam_kyun kar_ke_dekh karke_dekha kaun_sa_column kaun_sa_method kaun_sa_solvent kaunsa_solvent kis_temperature kitne_degree kitne_rpm kitne_temperature konsa_solvent kya_karan kya_ph kya_reason kya_temperature kyon_badh kyu_aa_raha kyu_aa_rahi kyu_ho_raha kyun_aa_raha kyun_aa_rahi kyun_badh kyun_ho_raha kyun_kam_aaya method_kaun naya_peak peak_kahan_se peak_kya problem_kya_hai solution_kya try_kar_sakte try_kiya weight_variation yield_itna yield_kam yield_kyun zyada_kyun
technical 4: chipak gaadha peela rang_badal
technical 2: itna_kam kaise kam_aaya karan kyon kyun vajah wajah zyada
quality 6: audit_ke audit_me audit_observation audit_point capa_close capa_ka deviation_close deviation_ka_kya deviation_khuli fail_hua hold_hata hold_kyun hold_par hold_pe investigation_ka investigation_kahan kaun_release kitne_observation kitni_baar_calibrat* kya_result_aaya line_clearance oos_ka pass_hua qa_ka_decision release_ho_gaya release_hua_kya release_kab retest_hua retest_kar retest_kis root_cause vendor_qualification
quality 4: dobara_test gunvatta_jaanch phir_se_test
quality 3: gunvatta jaanch janch
complaint 6: complaint_aai complaint_aayi complaint_mili complaint_register dhaga distributor_bol_rahe galat_chhapi lump_ban register_karke return_kiye shikayat
complaint 4: baal_mila badboo boo_aa chipka complaint customer_bol customer_wapas daag dabba_phata distributor distributor_bol galat_label ganda gande geela geele kaanch keeda khali_blister khali_dabba khali_strip label_galat label_utar leak_ho_raha leak_kar_raha phata phati toota toote tooti tukda tukra tuta tute tuti wapas_aaya wapas_bhej
change 6: badal_di badal_diya badalna_hai badla_gaya badla_hai batch_size_.._karein bina_approval bina_bataye bina_pooche bina_puche cc_major cc_minor change_control doosra_supplier dusra_supplier humein_bataye humse_pooche kab_se_badla kyun_badla major_category minor_category naya_supplier supplier_badal vendor_badal
change 3: badal badla badlav badli
logistics 6: awb courier_bheja courier_ka_number courier_kaun custom_me_phasa custom_ne_roka customs_me customs_mein customs_ne_roka customs_pe dispatch_ho_gaya dispatch_hoga dispatch_hua driver_ka dry_ice gaadi_kahan gaadi_nikli hsn_code kahan_hai_shipment kahan_pahuncha_truck kahan_rakha kaun_sa_courier kaun_uthayega kitna_maal kitna_stock kitna_weight kitne_dabbe kitne_drum kitne_pallet load_hua maal_kahan material_mila material_pahunch mil_gaya_kya_saman nhava_sheva nikal_gaya nikla_kya packing_kaise pahunch_gaya pahuncha_kya pickup_kab pickup_kaun saman_kahan sample_bhej sample_mila sample_nikla
logistics 6: sample_pahuncha shipment_kahan stock_kitna thanda_rakh tracking_number truck_kahan unload_hua wapas_nahi_aaya wapas_nahi_aayi
logistics 3: dispatch gaadi maal nikla niklega pahuch* pahunch* rawana saman
regulatory 6: cdsco copp dcgi dossier_ke_liye drug_inspector fda_ko_jawab filing_ke_liye form_25 form_28 inspection_kab inspector_aa licence_renew license_renew neutral_code_number registration_ke_liye schedule_m submission_ke_liye usfda who-gmp
regulatory 3: adhikari sarkari
environment 6: badbu_padosi consent_to_operate cpcb cte cto dhuan ec_amendment effluent etp ganda_pani kachra_kahan kitna_pani kitni_bijli naala nadi pani_kahan pcb pollution_board solar spcb waste_ka_kya waste_kahan
environment 3: kachra paryavaran pradushan
safety 6: aag_lag chot_lagi durghatna emergency_plan fire_drill kaun_sa_mask kaun_se_gloves koi_ghayal konse_gloves mie_test mock_drill ppe safety_shoes safety_training suraksha theek_hai_na_sab
safety 3: aag
confidentiality 6: bata_sakte_hain_kya chhod_diya_company company_chhod delete_kar_do dikha_sakte doosre_client doosri_company dusre_client dusri_company gopniya hata_do_hamara kaun_dekh kaun_dekh_raha kaun_dekh_sakta kisi_aur_client kisi_aur_ka kisi_aur_ko kisi_ko_mat kisko_dikh kisne_dekha mat_batana mobile_se_photo naukri_chhod nda photo_allowed photo_lena secret share_mat
meeting 6: access_chahiye access_de add_kar_do add_karo agenda_kya baat_ho_sakti baat_kar baat_karwa bula_lein call_aage call_ka_time call_kab call_kar_sakte call_pe call_shift channel_me_add channel_mein_add channel_se_hata group_me_add invite_bhej invite_me kaun_aa_raha kaun_join kis_se_baat kisse_baat link_bhej list_se_hata login_nahi meeting_aage meeting_cancel meeting_kab meeting_shift milne_aa number_de_do password phone_number plant_visit review_me_bula teams_ka_link thoda_late_kar wali_call
meeting 3: baithak milna milte mulakat
service 6: baar_baar behaviour bola_tha bola_tha_ki chauthi_baar doosri_baar follow_up_kar har_baar har_hafte_naya humein_kyun_nahi intezaar itna_late_kyun jawab_kab jawab_kyun jawab_nahi jawab_nahi_aata jawab_nahi_aaya kab_se_pooch kab_se_wait kab_tak_chalega kaun_responsible kaun_zimmedar khush_nahi kisi_ne_bataya_nahi kitni_baar koi_jawab koi_reply koi_response koi_sun kya_scene kyun_nahi_bataya mail_ka_jawab management_se_baat naraz pareshan phone_nahi_utha phone_nahi_uthata phone_uthata phone_uthata_nahi project_manager_badal promise_kiya reply_nahi response_nahi teesri_baar
service 6: thak_gaye tisri_baar wait_kar_rahe zimmedar
other 6: canteen company_profile diwali_gift full_form gst_certificate hotel hotel_kaun ka_matlab khana matlab_kya mithai pan_number quote_chahiye_annual taxi vendor_registration
"""

# ruff: noqa: E501  # one strength of a category a line
"""What Hindi in Latin script calls each category; the trade's nouns are English."""

TOPICS = """
timeline 3: kitna_samay kaha_tak kahan_tak der_ho deri late_ho
timeline 2: shuru khatam tayyar ready poora start_hoga complete_hoga
timeline? 3: kab_tak kitna_time kitne_din
timeline? 2: kab
documents 3: kagaz kagzat dastavez dastakhat
documents~ 3: procedure* assessment* plan list data summary protocol* specification*
documents! 2: bhej bhejo bhejiye bhejna bhej_do bhej_dijiye mil_jayega share
cost 4: kitna_kharcha kitne_ka kitna_lagega kitne_paise charge_kitna kitna_charge kitna_hoga kitna_paisa kitna_lagta kitne_mein rate_kya price_kya
cost 3: kharcha daam kimat keemat paisa paise bhugtan
capacity 3: kitne_log kitne_operator jagah kshamta khali reactor_khali slot_khali
technical 2: kyun kyon kaise kam_aaya zyada itna_kam vajah wajah karan
quality 3: gunvatta jaanch janch
complaint 3: shikayat
change 3: badal badla badlav badli bina_bataye bina_pooche
logistics 3: pahunch* pahuch* gaadi maal saman nikla niklega dispatch rawana
regulatory 3: sarkari adhikari
environment 3: kachra pradushan paryavaran
safety 3: suraksha durghatna aag
confidentiality 3: gopniya dusre_client dusri_company
meeting 3: baithak milna baat_kar milte mulakat
service 3: jawab_nahi koi_jawab kitni_baar
"""

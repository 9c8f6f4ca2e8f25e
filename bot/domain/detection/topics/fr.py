# ruff: noqa: E501  # one strength of a category a line
"""What French calls each category."""

TOPICS = """
timeline 4: date_de_debut date_de_fin date_de_livraison date_d_expedition dans_les_temps en_retard_sur ou_en_est ou_en_sont ou_en_sommes date_prevue delai_de_livraison etat_d_avancement
timeline 3: calendrier* planning* jalon* echeanc* retard* retarde* previsionnel* avancement delai delais termine terminee terminer achev* report_de decal* duree planifi*
timeline 2: prevu prevue prevus debut commence* demarr* lancement fin date dates pret prete prets statut etape semaine semaines mois trimestre toujours_prevu disponible avance partira progres*
timeline 1: lot lots campagne* production fabrication liberation lundi mardi mercredi jeudi vendredi janvier fevrier mars avril juin juillet septembre octobre novembre decembre noel
timeline? 3: a_quelle_date pour_quand d_ici_quand combien_de_temps
timeline? 2: quand
documents 4: certificat_d_analyse* dossier_de_lot dossier_de_fabrication certificat_de_conformite fiche_de_donnees version_signee copie_signee derniere_version fiche_de_securite bulletin_d_analyse* contresign*
documents 3: document* rapport* protocole* certificat* fiche* contrat* accord* annexe* modele_de formulaire* procedure* mode_operatoire signature* signe signee signer brouillon* ebauche* copie* compte_rendu* comptes_rendus proces-verbal fichier* piece_jointe diapositive* presentation schema* plan_de_validation attestation* declaration* avenant* version* scan liste_de_colisage page_manquante
documents 2: adresser page dossier redaction relire corriger_le revis*
documents 1: tableau section liste
documents~ 3: procedure* evaluation* tableau* plan liste* methode* specification* synthese etude* analyse_de donnees resultats description* politique justificati*
documents! 2: envoyer envoyez transmettre transmettez partager partagez fournir fournissez parvenir faire_suivre renvoyer manque recu recevoir
cost 4: bon_de_commande bons_de_commande devis conditions_de_paiement qui_paie prix_unitaire note_de_credit combien_coute* combien_cout* cout_supplement* frais_supplement* inclus_dans_le_prix hausse_de_prix coordonnees_bancaires factur* controle_de_gestion chiffrage detail_de_la_ligne consommables
cost 3: cout* prix paiement* payer paye budget* tarif* remise* rabais avoir_sur rembours* surcout* frais acompte* chiffr* offre_de achats comptabilite euros penalite* commande_n tva estimation_d majoration
cost 2: montant inclus estimation offre commande
capacity 4: capacite_disponible combien_d_operateurs combien_de_personnes equipe_de_nuit poste_de_nuit creneau_de_production en_parallele assez_de_personnel
capacity 3: capacite* creneau* effectif* personnel ressource* goulot* equipes main_d_oeuvre reacteur_libre volume_annuel volumes heures_supplementaires reserver lot_supplementaire lots_supplementaires charge_de_travail
capacity 2: operateurs disponibilite doubler
technical 4: temps_de_sechage temperature_de_reaction taille_des_particules granulometri* vitesse_d_agitation vitesse_d_ajout temps_de_maintien taille_de_lot rampe_de parametre* profil_d_impuretes teneur_en_eau
technical 3: rendement* purete* impurete* teneur* dosage* solvant* cristallis* sechage* filtr* broyage* reaction* conversion temperature* pression agit* ajout* ensemenc* colonne* chromatogramm* pic pics couleur* solubilit* stabilite* degrad* residu* particule* catalys* reactif* distill* extraction lavage* methode* mesure* viscosit* etape_de synthese intermediaire* procede* essai* exotherm* granul* compress* lyophil* dissolution humidite melange*
technical 2: pourquoi raison explication expliqu* cause baisse augment* resultat* valeur* difference* ecart_entre condition* recommand* comprenons pq centrifug* etape
quality 4: action_corrective actions_correctives critere*_d_acceptation liberation_du_lot date_de_retest duree_de_conservation date_de_peremption cause_racine hors_specification* personne_qualifiee audit_qualite en_quarantaine
quality 3: deviation* ecart* oos quarantaine* enquete* investigat* specification* qualite_du qualite qualifi* valid* etalonn* audit* nettoyage echantillotheque formation forme_du steril* capa bloque non-conform* non_conform* rejet* libere liberer limite* tendance bpf controle_qualite
quality 2: liberation controle* test* norme* verifi* bloquee
complaint 4: reclamation_client reclamation_produit plainte_client reclamation_qualite
complaint 3: reclamation* plainte* pharmacien* pharmacie* grossiste* defaut* defectueu* casse* casses fissur* ebrech* effrit* client_final
change 4: demande_de_changement maitrise_des_changements changement_de change_control sans_nous_informer sans_nous_prevenir sans_notre nouveau_fournisseur autre_fournisseur jamais_approuve jamais_valide jamais_ete_approuve
change 3: changement* change changer modifi* remplac* substitu* transfert_du_conditionnement autre_filtre different_filtre autre_site obsolet*
change 2: fournisseur* nouveau nouvelle fabricant depuis_quand
logistics 4: numero_de_suivi lettre_de_transport bon_de_livraison adresse_de_livraison chaine_du_froid enregistreur_de carboglace dedouan* poids_brut transitaire* avis_d_expedition liste_de_colisage
logistics 3: expedi* envoi livr* livraison* transport* colis palette* fut futs douane* fret stock* entrep* reception arrive* arrivee* incoterm* emball* etiquet* conteneur* matiere_premiere matieres_premieres camion* transporteur* enlevement* enlev* marchandise* coursier* ramass* conditionnement mode_de_transport
logistics 2: echantillon* materiel ou_se_trouve poids adresse quantite
regulatory 4: autorite_de_sante autorites_de_sante autorisation_de_mise_sur_le_marche dossier_d_enregistrement certificat_bpf lettre_d_acces affaires_reglementaires
regulatory 3: autorite* agence* reglementa* ansm ema fda inspect* enregistr* soumission soumettre variation* dmf dossier_reglementaire amm module* depot_du deposer nitrosamine*
environment 4: eaux_usees recuperation_des_solvants empreinte_carbone consommation_d_eau consommation_d_energie traitement_des_dechets
environment 3: dechet* environnement* emission* effluent* recycl* elimin* durable* durabilite rejets incinér* inciner* energie* empreinte climat*
safety 4: equipement_de_protection equipements_de_protection securite_des_procedes analyse_de_risque* plan_d_urgence limite_d_exposition presqu_accident
safety 3: securite* danger* accident* explosi* incendie* blesse* evacua* exposition toxi* urgence* protection* gant* masque* hazop epi oeb risque_d
safety 2: porter risque*
confidentiality 4: autres_clients autre_client accord_de_confidentialite qui_a_acces qui_peut_voir ancien_employe ancien_salarie a_quitte tiers donnees_personnelles autre_donneur
confidentiality 3: confidential* nda secret* concurrent* acces_a divulgu* brevet* propriete_intellectuelle supprimer_nos detrui* visible* savoir-faire
confidentiality 2: acces supprim* voir_notre
meeting 4: comite_de_pilotage ordre_du_jour visite_du_site visite_de_site jour_ferie jours_feries lien_teams decaler_la_reunion appel_de liste_de_diffusion point_hebdomadaire point_de_contact
meeting 3: reunion* appel visite* agenda calendrier_teams invit* participe* conference rendez-vous teleconference visioconference rencontr* atelier interlocuteur* conges
meeting 2: parler discuter disponible_pour ajouter contact
service 4: delais_de_reponse temps_de_reponse delai_de_reponse aucune_reponse pas_de_reponse personne_ne_repond sans_reponse relancer_sans
service 3: decu decus deception insatisf* mecontent* inacceptable communication escalad* relanc* frustr*
service 2: reponse* lent lente toujours personne_ne
"""

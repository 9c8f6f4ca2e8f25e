# ruff: noqa: E501  # one strength of a category a line
"""What Dutch calls each category."""

TOPICS = """
timeline 4: startdatum einddatum leverdatum levertijd op_schema hoe_ver verzenddatum
timeline 3: planning* tijdlijn* mijlpa* vertrag* uitstel* prognose gereed klaar stand_van doorlooptijd
timeline 2: start begin* datum afgerond voortgang duurt week maand kwartaal gepland
timeline 1: charge batch partij campagne productie vrijgave
timeline? 6: al_begonnen al_gestart al_klaar nog_op_schema nog_realistisch nog_haalbaar halen_jullie halen_we hoeveel_dagen hoeveel_weken hoe_lang_nog wanneer_begint wanneer_start wanneer_is wanneer_kunnen_we wanneer_verwachten op_tijd welke_datum verwachte_datum hoe_ver_zijn hoe_ver_is
timeline? 3: wanneer_zijn hoe_lang
timeline? 2: wanneer
documents 4: analysecertificaat* batchrecord* batchdossier* veiligheidsblad
documents 4: certificaat* rapport* protocol* ondertekend* handtekening* laatste_versie kopie_van in_het_engels vertaling
documents 3: document* overeenkomst* contract* bijlage* formulier* sjabloon concept kopie* verslag* notulen bestand* versie verklaring* presentatie*
documents 2: map pagina ondertekenen
documents! 3: sturen stuur toesturen delen uploaden ontvangen mogen_we_hebben
documents! 2: opsturen doorsturen ontbreekt mist
documents~ 3: procedure* beoordeling* tabel* plan lijst* methode* specificatie* studie* gegevens resultaten overzicht
cost 6: wat_kost wat_zou_.._kosten hoeveel_kost wie_betaalt wat_is_de_prijs prijs_per offerte* factuur* facturen inkooporder* betalingstermijn* creditnota prijsverhoging
cost 4: creditnota* betaaltermijn offerte factu*
cost 3: kost* prijs prijzen betal* budget tarief korting terugbetal* toeslag* bestelling inkoop euro
capacity 6: wie_vervangt zwangerschapsverlof hoeveel_operators hoeveel_mensen hoeveel_analisten nog_ruimte nog_plek vrij_slot slot_in tweede_ploeg nachtdienst nachtploeg extra_batch weekendploeg
capacity 3: capaciteit* ploeg* personeel bezetting mensen_beschikbaar slot slots parallel
technical 6: welk_oplosmiddel welke_temperatuur waarom_is_de_opbrengst bij_welke_temperatuur
technical 4: droogtijd deeltjesgrootte reactietemperatuur
technical 3: opbrengst* zuiverheid* onzuiverhe* oplosmiddel* kristallis* drogen droging filtrat* malen reactie* temperatuur* druk kolom* chromatogram* piek kleur* oplosba* stabiliteit* resten methode* gehalte vochtgehalte proces* stap_
technical 2: waarom reden verklaring_voor oorzaak lager hoger waarden resultaten verschil
quality 6: al_vrijgegeven wie_geeft_.._vrij afwijking_gesloten openstaande_afwijking* in_quarantaine grondoorzaak
quality 4: correctieve_maatregel* vrijgave_van_de_batch houdbaarheid*
quality 3: afwijking* oos quarantaine onderzoek* specificatie* kwaliteit* kwalific* valid* kalibr* audit* reiniging* capa geblokkeerd afgekeurd vrijgeven vrijgegeven grens limiet*
complaint 6: klacht klachten apotheek_klaagt
complaint 3: klacht* apothe* groothandel* defect* kapot* gebroken
change 6: wijzigingsverzoek wijzigingsformulier zonder_ons onze_goedkeuring andere_leverancier change_control
change 4: nieuwe_leverancier nooit_goedgekeurd
change 3: wijzig* gewijzigd verander* vervang* vervangen overgestapt
change 2: leverancier* nieuwe
logistics 6: trackingnummer waar_is_de_zending al_verzonden al_opgehaald aangekomen welke_vervoerder douane hoeveel_pallets afleveradres droogijs koelketen opslaan_bij voorraad
logistics 4: vrachtbrief koudeketen
logistics 3: zending* lever* verzend* transport* pakket* pallet* vat vaten vracht* magazijn* opslag* ontvangst verpak* etiket* grondstof* koerier* expediteur ophalen
logistics 2: monster* materiaal waar_is
regulatory 6: cbg igj laatste_inspectie voor_het_dossier voor_de_indiening gmp-certificaat fabrikantenvergunning
regulatory 3: autoriteit* inspect* registrat* dossier* indienen indiening vergunning* ema fda dmf
environment 6: afvalwater afvalverwerking co2-voetafdruk oplosmiddelterugwinning rioolwater
environment 3: afval* milieu* uitstoot emissie* duurza* recycl* energie* voetafdruk
safety 6: welke_handschoenen veiligheidsschoenen blootstelling* stofexplosie arbeidsongeval* iemand_gewond
safety 3: veiligheid* gevaar* ongeval* explosie* brand* gewond* evacua* blootstelling giftig* noodplan bescherm* handschoen*
confidentiality 6: geheimhoudingsovereenkomst* geheimhouding wie_kan_.._zien andere_klanten concurrent* mogen_we_.._delen mogen_we_.._noemen
confidentiality 3: vertrouwelijk* geheimhoud* andere_klant* toegang_tot nda derden wie_kan
meeting 6: overleg_verplaatsen vergadering call_verplaatsen toevoegen_aan uit_het_kanaal toegang_tot_het_portaal schikt past_het wie_is_ons_aanspreekpunt
meeting 3: vergader* overleg* bespreking* gesprek bellen bezoek* agenda uitnodig* deelne* afspraak verzetten feestdag*
service 6: voor_de_derde_keer geen_antwoord niemand_reageert niemand_antwoordt wachten_al niet_tevreden teleurgesteld waarom_horen_wij
service 3: reactietijd* geen_reactie ontevreden onacceptabel communicatie
other 6: waar_staat_.._voor wat_betekent hotel restaurant parkeren kvk-nummer
"""

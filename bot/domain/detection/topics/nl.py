# ruff: noqa: E501  # a strength of a category stands on few long lines
"""What Dutch calls each category."""

TOPICS = """
timeline 4: einddatum hoe_ver leverdatum levertijd op_schema startdatum verzenddatum
timeline 3: doorlooptijd gereed klaar mijlpa* planning* prognose stand_van tijdlijn* uitstel* vertrag*
timeline 2: afgerond begin* datum duurt gepland kwartaal maand start voortgang week
timeline 1: batch campagne charge partij productie vrijgave
timeline? 6: al_begonnen al_gestart al_klaar halen_jullie halen_we hoe_lang_nog hoe_ver_is hoe_ver_zijn hoeveel_dagen hoeveel_weken nog_haalbaar nog_op_schema nog_realistisch op_tijd verwachte_datum wanneer_begint wanneer_is wanneer_kunnen_we wanneer_start wanneer_verwachten welke_datum welke_maand welke_week
timeline? 3: hoe_lang wanneer_zijn
timeline? 2: wanneer
documents 4: analysecertificaat* batchdossier* batchrecord* certificaat* handtekening* in_het_engels kopie_van laatste_versie ondertekend* protocol* rapport* veiligheidsblad veiligheidsinformatieblad vertaling
documents 3: bestand* bijlage* concept contract* document* formulier* kopie* notulen overeenkomst* presentatie* sjabloon verklaring* versie verslag*
documents 2: map ondertekenen pagina
documents! 3: delen mogen_we_hebben ontvangen sturen stuur toesturen uploaden
documents! 2: doorsturen mist ontbreekt opsturen
documents~ 3: beoordeling* gegevens lijst* methode* overzicht plan procedure* resultaten specificatie* studie* tabel*
cost 6: betalingstermijn* creditnota facturen factuur* hoeveel_kost inkooporder* offerte* prijs_per prijsverhoging wat_is_de_prijs wat_kost wat_zou_.._kosten wie_betaalt
cost 4: betaaltermijn creditnota* factu* offerte
cost 3: bestelling betal* budget euro inkoop korting kost* prijs prijzen tarief terugbetal* toeslag*
capacity 6: extra_batch hoeveel_analisten hoeveel_mensen hoeveel_operators nachtdienst nachtploeg nog_plek nog_ruimte slot_in tweede_ploeg vrij_slot weekendploeg wie_vervangt zwangerschapsverlof
capacity 3: bezetting capaciteit* mensen_beschikbaar parallel personeel ploeg* slot slots
technical 6: bij_welke_temperatuur waarom_is_de_opbrengst welk_oplosmiddel welke_temperatuur
technical 4: deeltjesgrootte droogtijd reactietemperatuur
technical 3: chromatogram* drogen droging druk filtrat* gehalte kleur* kolom* kristallis* malen methode* onzuiverhe* opbrengst* oplosba* oplosmiddel* piek proces* reactie* resten stabiliteit* stap_ temperatuur* vochtgehalte zuiverheid*
technical 2: hoger lager oorzaak reden resultaten verklaring_voor verschil waarden waarom
quality 6: afwijking_gesloten al_vrijgegeven grondoorzaak in_quarantaine openstaande_afwijking* wie_geeft_.._vrij
quality 4: correctieve_maatregel* houdbaarheid* vrijgave_van_de_batch
quality 3: afgekeurd afwijking* audit* capa geblokkeerd grens kalibr* kwalific* kwaliteit* limiet* onderzoek* oos quarantaine reiniging* specificatie* valid* vrijgegeven vrijgeven
complaint 6: apotheek_klaagt klacht klachten
complaint 4: gebarsten gebroken gescheurd
complaint 3: apothe* defect* groothandel* kapot* klacht*
change 6: andere_leverancier change_control onze_goedkeuring wijzigingsformulier wijzigingsverzoek zonder_ons
change 4: nieuwe_leverancier nooit_goedgekeurd
change 3: gewijzigd overgestapt verander* vervang* vervangen wijzig*
change 2: leverancier* nieuwe
logistics 6: aangekomen afleveradres al_opgehaald al_verzonden douane droogijs hoeveel_pallets koelketen opslaan_bij trackingnummer voorraad waar_is_de_zending welke_vervoerder
logistics 4: koudeketen vrachtbrief
logistics 3: etiket* expediteur grondstof* koerier* lever* magazijn* ontvangst ophalen opslag* pakket* pallet* transport* vat vaten verpak* verzend* vracht* zending*
logistics 2: materiaal monster* waar_is
regulatory 6: cbg fabrikantenvergunning gmp-certificaat igj laatste_inspectie voor_de_indiening voor_het_dossier
regulatory 3: autoriteit* dmf dossier* ema fda indienen indiening inspect* registrat* vergunning*
environment 6: afvalverwerking afvalwater co2-voetafdruk oplosmiddelterugwinning rioolwater
environment 3: afval* duurza* emissie* energie* milieu* recycl* uitstoot voetafdruk
safety 6: arbeidsongeval* blootstelling* iemand_gewond stofexplosie veiligheidsschoenen welke_handschoenen
safety 3: bescherm* blootstelling brand* evacua* explosie* gevaar* gewond* giftig* handschoen* noodplan ongeval* veiligheid*
confidentiality 6: andere_klanten concurrent* geheimhouding geheimhoudingsovereenkomst* mogen_we_.._delen mogen_we_.._noemen wie_kan_.._zien
confidentiality 3: andere_klant* derden geheimhoud* nda toegang_tot vertrouwelijk* wie_kan
meeting 6: call_verplaatsen overleg_verplaatsen past_het schikt toegang_tot_het_portaal toevoegen_aan uit_het_kanaal vergadering wie_is_ons_aanspreekpunt
meeting 3: afspraak agenda bellen bespreking* bezoek* deelne* feestdag* gesprek overleg* uitnodig* vergader* verzetten
service 6: geen_antwoord niemand_antwoordt niemand_reageert niet_tevreden teleurgesteld voor_de_derde_keer waarom_horen_wij wachten_al
service 3: communicatie geen_reactie onacceptabel ontevreden reactietijd*
other 6: hotel kvk-nummer parkeren restaurant waar_staat_.._voor wat_betekent
"""

# ruff: noqa: E501  # one strength of a category a line
"""What Dutch calls each category."""

TOPICS = """
timeline 4: startdatum einddatum leverdatum levertijd op_schema hoe_ver verzenddatum
timeline 3: planning* tijdlijn* mijlpa* vertrag* uitstel* prognose gereed klaar stand_van doorlooptijd
timeline 2: start begin* datum afgerond voortgang duurt week maand kwartaal gepland
timeline 1: charge batch partij campagne productie vrijgave
timeline? 3: wanneer_is wanneer_zijn hoe_lang
timeline? 2: wanneer
documents 4: analysecertificaat* batchrecord* batchdossier* veiligheidsblad laatste_versie ondertekend*
documents 3: document* rapport* certificaat* protocol* overeenkomst* contract* bijlage* formulier* sjabloon handtekening* concept kopie* verslag* notulen bestand* versie verklaring* presentatie*
documents 2: map pagina ondertekenen
documents~ 3: procedure* beoordeling* tabel* plan lijst* methode* specificatie* studie* gegevens resultaten overzicht
documents! 2: sturen stuur toesturen opsturen delen doorsturen uploaden ontbreekt mist
cost 4: inkooporder* wat_kost hoeveel_kost creditnota* betaaltermijn offerte factu*
cost 3: kost* prijs prijzen offerte* betal* budget tarief korting terugbetal* toeslag* bestelling inkoop euro
capacity 3: capaciteit* ploeg* personeel bezetting mensen_beschikbaar slot slots parallel
technical 4: droogtijd deeltjesgrootte reactietemperatuur
technical 3: opbrengst* zuiverheid* onzuiverhe* oplosmiddel* kristallis* drogen droging filtrat* malen reactie* temperatuur* druk kolom* chromatogram* piek kleur* oplosba* stabiliteit* resten methode* gehalte vochtgehalte proces* stap_
technical 2: waarom reden verklaring_voor oorzaak lager hoger waarden resultaten verschil
quality 4: correctieve_maatregel* vrijgave_van_de_batch grondoorzaak houdbaarheid* in_quarantaine
quality 3: afwijking* oos quarantaine onderzoek* specificatie* kwaliteit* kwalific* valid* kalibr* audit* reiniging* capa geblokkeerd afgekeurd vrijgeven vrijgegeven grens limiet*
complaint 3: klacht* apothe* groothandel* defect* kapot* gebroken
change 4: wijzigingsverzoek change_control zonder_ons nieuwe_leverancier andere_leverancier nooit_goedgekeurd
change 3: wijzig* gewijzigd verander* vervang* vervangen overgestapt
change 2: leverancier* nieuwe
logistics 4: trackingnummer vrachtbrief afleveradres koudeketen droogijs
logistics 3: zending* lever* verzend* transport* pakket* pallet* vat vaten douane vracht* magazijn* opslag* aangekomen ontvangst verpak* etiket* grondstof* koerier* expediteur ophalen
logistics 2: monster* materiaal waar_is
regulatory 3: autoriteit* inspect* registrat* dossier* indienen indiening vergunning* igj cbg ema fda dmf
environment 3: afval* afvalwater milieu* uitstoot emissie* duurza* recycl* energie* voetafdruk
safety 3: veiligheid* gevaar* ongeval* explosie* brand* gewond* evacua* blootstelling giftig* noodplan bescherm* handschoen*
confidentiality 3: vertrouwelijk* geheimhoud* andere_klant* concurrent* toegang_tot nda derden wie_kan
meeting 3: vergader* overleg* bespreking* gesprek bellen bezoek* agenda uitnodig* deelne* afspraak verzetten feestdag*
service 3: reactietijd* geen_antwoord geen_reactie ontevreden teleurgesteld onacceptabel niemand_reageert communicatie
"""

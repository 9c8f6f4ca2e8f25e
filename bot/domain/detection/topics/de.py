# ruff: noqa: E501  # one strength of a category a line
"""What German calls each category."""

TOPICS = """
timeline 4: starttermin* liefertermin* zeitplan* terminplan* fertigstellung* enddatum versanddatum durchlaufzeit* vorlaufzeit* im_plan im_zeitplan hinter_dem_plan wie_weit zeitschiene zeitachse
timeline 3: meilenstein* verzug verzogert* verzogerung* prognose* verschieb* liefertermine dauer dauern fertig fertiggestellt wann_ist wann_sind fristen frist stand_der wie_ist_der_stand wie_steht_es wo_stehen rechtzeitig terminlich* kalenderwoche kw planmassig kw_4* kw_5* realistisch zugesagt
timeline 2: termin termine startet starten beginn* begonnen dauert geplant planung abgeschlossen fertig_sein zu_rechnen rechnen stand fortschritt* voran status_quo noch_vor spater fruher zeitnah datum quartal woche wochen monat steht_der schafft schaffen bleibt_es voraussichtlich
timeline 1: charge chargen los ansatz kampagne* produktion* herstellung freigabe* weihnachten montag dienstag mittwoch donnerstag freitag januar februar marz april mai juni juli oktober dezember
timeline? 3: bis_wann ab_wann wie_lange
timeline? 2: wann
documents 4: analysenzertifikat* herstellprotokoll* chargenprotokoll* chargendokumentation herstellvorschrift* herstellanweisung* chargenbericht* konformitatserklarung* sicherheitsdatenblatt* unterschrieben* unterzeichnet* gegenzeichn* kopie_des kopie_der rucksendung aktuelle_version aktuelle_fassung letzte_version
documents 3: protokoll* bericht* zertifikat* dokument* unterlage* vertrag* vereinbarung* anhang anlage formular* vorlage* datenblatt* prufplan* anweisung* arbeitsanweisung* unterschrift* signatur* entwurf* kopie* scan* folie* prasentation* zeichnung* handbuch packliste* datei* nachweis* bescheinigung* spezifikationsblatt aufzeichnung* fassung revision* tippfehler seitenzahl* checkliste* fragebogen qualitatsvereinbarung abschlussbericht zusammenfassung
documents 2: spezifikation spezifikationen ordner seite kapitel version abschnitt uberarbeitet* unterschreib* unterzeichn* prufen_sie_den_entwurf laufwerk kommentare anmerkungen
documents 1: lesen tabelle abbildung liste
documents~ 3: verfahren* beurteilung* bewertung* tabelle* plan plane liste* ubersicht* studie* methode* spezifikation* konzept* risikoanalyse* beschreibung* begrundung* daten ergebnisse auswertung* prufvorschrift* gefahrdungsbeurteilung*
documents! 2: schicken schickt schick senden sendet sende zusenden zukommen ubersenden ubermitteln hochladen weiterleiten bereitstellen nachreichen fehlt fehlen finde_nicht vermissen zur_verfugung teilen
cost 4: kostenvoranschlag* preisliste zahlungsziel* zahlungsbedingung* bestellnummer zusatzkosten mehrkosten gutschrift* wer_zahlt wer_tragt was_kostet preiserhohung* bankverbindung im_preis kostenaufstellung angebot* rechnung*
cost 3: kost* preis* bezahl* zahlung* budget* gebuhr* aufschlag* zuschlag* rabatt* nachlass erstatt* ruckerstatt* bestellung* auftrag_uber einkauf buchhaltung finanzabteilung finanz* mehrwertsteuer steuer* anzahlung euro stundensatz tagessatz teuer* gunstig* vertragsstrafe stornogebuhr* mahnung uberweis* berechnet verrechn* posten aufwand_an
cost 2: enthalten inklusive aufpreis betrag summe schatzung wert
capacity 4: reaktorkapazitat* freie_kapazitat* wie_viele_leute wie_viele_mitarbeiter nachtschicht* zusatzschicht* spatschicht dritte_schicht produktionsslot personell* genug_leute genug_personal parallel_laufen doppelte_menge
capacity 3: kapazitat* auslast* personal schicht* slot slots engpass* belegschaft mitarbeiterzahl parallel jahresmenge* bedarfsplanung ressourc* verfugbarkeit_der einplan* unterbring* platz_fur reservier* ausbau aufstock* uberstunden menge_verdoppeln zusatzliche_charge* weitere_charge*
capacity 2: leute frei verfugbar anlagen personen reaktor_frei verdoppeln
technical 4: reaktionstemperatur* trocknungszeit* trocknungstemperatur* haltezeit* partikelgrosse* korngrosse* ruhrgeschwindigkeit* impfkristall* losemittelverhaltnis prozessparameter* zugabegeschwindigkeit verunreinigungsprofil aufheizrate kuhlrate massenbilanz ansatzgrosse chargengrosse
technical 3: ausbeute* reinheit* verunreinigung* gehalt* assay wassergehalt feuchte* losemittel* losungsmittel* kristallis* umkristallis* trockn* trocken filtr* mahl* muhle reaktion* umsatz temperatur* druck vakuum ruhr* zugabe* impfen saule* chromatogramm* spitze peak* farbe verfarb* loslich* stabilitat* abbau* ruckstand* partikel* katalysator* reagenz* destill* extra* waschen wasche* hplc methode* messwert* messung* viskositat* schritt_ synthese* zwischenprodukt* prozess* verfahren* versuch* labor* skalier* scale-up exotherm* granul* tablettier* uberzug freisetzungsprofil siebung sieb lyophilis* gefriertrock* abfull* tablettenharte homogen* granulat schmelzpunkt dichte
technical 2: warum weshalb wieso erklarung ursache grund gesunken gestiegen hoher niedriger werte ergebnis* unterschied* parameter abweichende einstellung* bedingung* empfehl* verhalten menge
technical 1: auffallig dunkel hell letzte letzten
quality 4: abweichungsbericht* akzeptanzkriteri* chargenfreigabe* sachkundige_person freigabeprufung* retestdatum haltbarkeit* verfallsdatum verfalldatum ursachenanalyse* hauptursache korrekturmassnahme* grenzwert* gmp-audit umgebungsmonitoring auf_hold in_quarantane oos-untersuchung*
quality 3: abweichung* oos quarantane* gesperrt* sperr* untersuchung* spezifikation* grenze* qualitat* qualifizier* validier* kalibrier* prufung* prufen_sie audit* reinigungsvalid* ruckstellmuster* schulung* geschult* steril* keimzahl* endotoxin* reklassifi* freigeb* freigegeben capa probenahme* probenzug zuruckgewiesen ausschuss trend* inspektion_der fehlerrate sichtkontrolle trennung gmp rekalibr* stichprobe* monitoring fehlerhaft* nacharbeit massnahme* reinraum*
quality 2: freigabe* prufen pruft test* getestet bewertung risikobewertung befund* nachprufung verantwortlich ergebnis_der
quality 1: kontrolle* standard
complaint 4: produktreklamation* marktreklamation* kundenreklamation* kundenbeschwerde*
complaint 3: reklam* beanstand* beschwer* apotheke* apotheker* grosshandler* endkunde* defekt* zerbroch* gebrochen* brosel* zerbrosel* klumpen verklumpt rissig* kunde_meldet kunden_melden verfarbte_tabletten beschadigt*
complaint 2: zuruckgeschickt ruckgabe
change 4: anderungsantrag* anderungskontrolle anderungsmeldung* lieferantenwechsel anderungsverfahren ohne_uns_zu ohne_rucksprache ohne_unsere nie_freigegeben nicht_abgestimmt nicht_genehmigt anderer_lieferant neuer_lieferant anderen_lieferanten neuen_lieferanten change_control zweitlieferant*
change 3: anderung* geandert* andern wechsel* gewechselt ausgetauscht ersetz* ersatz umstell* umgestellt austausch* anderer_filter anderes_modell anderer_hersteller anderen_hersteller verlager* andere_anlage umzug abgekundigt modifi* anderes_gerat
change 2: lieferant* neue neuer neuen neues hersteller seit_wann statt
logistics 4: sendungsnummer* frachtbrief* lieferschein* lieferadresse* lieferanschrift* zollpapiere zollabfertigung verzollung datenlogger* temperaturlogger* kuhlkette* trockeneis wareneingang* bruttogewicht* gewicht_der versandbedingung* spediteur* spedition* abholung* ausfuhr* einfuhr* gefahrgut* handelsrechnung proforma* versandpapiere
logistics 3: sendung* lieferung* versand* versend* verschick* ausliefer* geliefert transport* lkw paket* palette* fass fasser* zoll* fracht* lager* eingang_der angekommen ankunft eingetroffen incoterm* verpack* etikett* kennzeichn* container* rohstoff* ausgangsmaterial* wareneinsatz bestand* vorrat* kuhltransport* karton* luftfracht* seefracht* unterwegs muster_angekommen abgeholt abhol* liefert umetikett* beschrift* versiegel* plombe* ware
logistics 2: muster proben material wo_ist wo_befindet wo_sind gewicht menge_der adresse empfang
logistics 1: kommt
regulatory 4: zulassungsabteilung zulassungsbehorde* arzneimittelbehorde* gmp-zertifikat* herstellungserlaubnis* mangelbericht* zulassungsantrag* behordenanfrage* letter_of_access
regulatory 3: behorde* zulassung* regulator* inspektion* inspektor* registrier* dossier* einreich* eingereicht* variation* bfarm swissmedic regierungsprasidium amt erlaubnis genehmigung* dmf asmf fda ema mangelliste abschnitt_3 modul* nitrosamin* fragen_der_behorde einfuhrgenehmigung antrag beim_pei pei
environment 4: abwasser* losemittelruckgewinnung losungsmittelruckgewinnung co2-bilanz co2-fussabdruck energieverbrauch* wasserverbrauch* emission* sondermull abfallentsorgung okobilanz
environment 3: umwelt* abfall* abfalle entsorg* entsorgung* nachhaltig* recycl* wiederverwert* fussabdruck klima* ruckgewinn* abluft* verbrenn* energie* einleit* klaranlage* okolog* gewasser*
environment 2: grun verbrauch
safety 4: schutzausrustung* arbeitssicherheit* explosionsschutz* prozesssicherheit* sicherheitsbewertung* sicherheitsunterweisung* beinaheunfall* notfallplan* brandschutz* losemittelbrand gefahrdungsbeurteilung* arbeitsplatzgrenzwert* erste_hilfe notdusche*
safety 3: sicherheit* gefahr* unfall* unfalle explosion* brand brande feuer* verletz* evakuier* exposition* exponier* giftig* toxi* notfall* schutz* handschuh* maske* hazop atemschutz* staubexplosion* helm oeb einhausung alarm* ehs containment
safety 2: sicher tragen risiko* mitarbeiter_beim
confidentiality 4: geheimhaltung* vertraulich* verschwiegenheit* andere_kunden anderen_kunden anderer_kunden wettbewerber* zugriffsrechte* wer_hat_zugriff zugriff_auf wer_kann_sehen datenschutz* ehemalige* nicht_mehr_bei ausgeschieden* einsehen dritte dritten
confidentiality 3: nda geheim* zugriff* einsicht* loschen weitergegeben weitergeben patent* geistiges_eigentum konkurren* know-how eingesehen sichtbar* personenbezogen* datenleck vernicht*
confidentiality 2: sehen_kann zugang
meeting 4: besprechung* telefonkonferenz* videokonferenz* lenkungsausschuss tagesordnung* einladung* besuch_bei vor_ort_termin termin_am termin_verschieb* telefonat* teams-link einwahl* ansprechpartner* feiertag* betriebsferien verteilerliste telefonieren passt_euch passt_ihnen termin_auf
meeting 3: meeting* treffen* call anruf* besuch* agenda kalender* teilnehm* nimmt_teil nehmen_teil verteiler kick-off workshop einladen review besprechen jour_fixe uhr wochenbericht_am zum_kanal urlaub parkplatz hotel anreise
meeting 2: sprechen zeit_fur verfugbar_am hinzufugen kontakt buro
service 4: antwortzeit* reaktionszeit* keine_antwort keine_ruckmeldung nachhaken_mussen standig_nachfragen niemand_antwortet niemand_meldet immer_wieder_nachfragen
service 3: unzufrieden enttausch* arger* unzumutbar inakzeptabel eskal* kommunikation beschwert nachfragen_mussen warten_seit zum_dritten zum_zweiten frustri* erreichbar*
service 2: antwort* ruckmeldung langsam immer niemand
"""

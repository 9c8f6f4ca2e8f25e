"""Which clauses of a message are parts of their own, and which only belong to another."""

import pytest

from bot.domain.detection import Verdict
from bot.domain.terms import Priority
from tests.domain.readings import reading_of


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        # What is added without a verb is wanted too; told, it is not.
        ("Please upload the batch record. Also the logbook pages of that week.", 2),
        ("Please upload the batch record. Also the weather is nice.", 1),
        # A colon may introduce what semicolons part.
        ("Still missing: your current licence; the volume of waste water; the SOP list", 3),
        # A guess at the answer is no question of its own.
        ("What do you need from us to invoice this? A PO, a mail, a signature?", 1),
        # A request whose only object is a pronoun belongs to what was asked before it.
        ("We need a narrative on the starting material. Could your people draft it?", 1),
        ("Please send the CoA of lot 4. Could you also sign the protocol?", 2),
        ("Can you send the CoA for lot 003, and who signs it?", 2),
        # What a third party asks is told, what one of us asks is asked.
        ("A journalist asks about a smell at your site. Can you tell us what to answer?", 1),
        ("Our QA asks whether the SOP is signed. Please also send the CoA.", 2),
        # Two questions may be joined by a comma, a preposition or a condition.
        ("Why was MTBE dropped, what limits the concentration, and have you tried seeding?", 3),
        ("Is the 2000 L train free, and if yes at what reservation fee?", 2),
        ("Was kostet die Mahlung, und um wie viele Wochen verschiebt sich die Lieferung?", 2),
        ("¿Cuántos palés salen y me pasáis la lista de bultos?", 2),
        # A wish that the request behind it is for.
        ("Marketing wants the tablets debossed. Please open a change request for it.", 1),
        ("We'd like to move the audit to May. Who decides about that on your side?", 1),
        ("We'd like to move the audit to May. Is that possible, and who decides?", 2),
        ("We'd like a quote for lot 7. When will lot 6 ship?", 2),
        # What is missing explains an ask, unless it is chased in its own right or comes on top.
        ("Would you mind resending the gowning SOP? The link has expired.", 1),
        ("Where is the pallet? And we are missing the packing list.", 2),
        ("Where is the pallet? The packing list for lot 4 is still missing.", 2),
        ("Nos falta el certificado, ¿lo tienen firmado?", 1),
        ("Necesitamos el certificado del lote 5. ¿Cuándo llega el API?", 2),
        # Why it is asked again, and what was asked before.
        ("My second reminder on the yield data. Any chance to get it this week?", 1),
        ("You promised the report for May and I have nothing. When will I see it?", 1),
        ("Is your lab free? If so we'd like to place the study with you.", 1),
        # What is joined to an ask is one too, though its words alone do not show it.
        ("Our buyer wants to know how firm the price is and whether a discount is possible.", 2),
        ("Bitte sendet uns das CoA für Los 4 und teilt uns mit, wann es kommt.", 2),
        ("When did the truck leave, is there a logger in it and who gets the data?", 3),
        ("Tell me when the foil gets in, whether the artwork is final and who approves it.", 3),
        ("Can you confirm the ship date, name the carrier and send the packing list?", 3),
        ("How is the sampling done, and would in-line NIR be an option?", 2),
        ("Pouvez-vous nous envoyer le protocole et ajouter Claire aux réunions ?", 2),
        ("Quel transporteur avez-vous et à quelle température part la palette ?", 2),
        ("Könntet ihr uns das Protokoll schicken und den Termin verschieben?", 2),
        ("Wann beginnt die Kampagne und bleibt es beim Preis vom Vorjahr?", 2),
        ("Kunnen jullie het protocol sturen en Claire uitnodigen?", 2),
        ("Mandateci la scheda tecnica e diteci se il materiale è disponibile.", 2),
        ("Qual é a umidade do lote 8 e por que subiu?", 2),
        ("Naya filter kahan se aaya aur uska certificate kiske paas hai?", 2),
        ("議事録を共有していただき、次回の日程もお知らせください。", 2),
        ("请提供检验报告，并说明为什么水分偏高。", 2),
        ("견적서를 보내주시고 납기도 알려주시겠어요?", 2),
        # A further step of the same is none.
        ("Please review the draft and let us know if it is fine.", 1),
        ("There is a typo on page 4, please correct it and reissue the certificate.", 1),
        ("Könnten Sie das Protokoll unterschreiben und uns zurückschicken?", 1),
        ("Merci de vérifier le lot et de nous confirmer.", 1),
        ("¿Podrían revisar el acta y decirnos si están de acuerdo?", 1),
        # Two things that different people answer are two, two papers of one desk are one.
        ("Please send the CoA and a quote for 20 kg.", 2),
        ("Please send the CoA and the CoC of lot 5.", 1),
        ("Precisamos da ficha de segurança e do preço do solvente.", 2),
        ("追加包装のお見積りと納期をご教示ください。", 2),
        ("Did you receive the forecast and the new PO?", 1),
        # Two subjects that share nothing are two, however the first is put.
        ("Our warehouse asks whether the pallets are treated. What does a rush release cost?", 2),
        ("Where does the solvent go? Our archivist is missing page 44 of the record.", 2),
        ("Which logger do you use? I need the certificate of analysis today please.", 2),
        ("Where is the pallet? The invoice shows four runs, we count three. Please check.", 2),
        ("The invoice shows four runs, we count three. Please check. Where is the pallet?", 2),
        # A number before a colon says how many things are wanted.
        ("We need two dates: the end of the demo run, and the start of the campaign.", 2),
        ("For the committee I need: the cost to date, the forecast, and the main risks.", 3),
        # A time is no list, though a number stands before its colon.
        ("I need it by 2 November 2026 12:00, can you make it?", 1),
        ("Pls confirm (1) PO received (2) 30 days are ok", 2),
        # A full stop in brackets ends no sentence.
        ("Könnten Sie die Rechnung auf die neue Firma (Muster & Co. KG) umschreiben?", 1),
        # "A" begins a guess in English and a question in Portuguese.
        ("O forno foi consertado? A campanha de novembro está mantida?", 2),
    ],
)
def test_parts_are_counted_as_a_person_would(text, parts):
    assert len(reading_of(text).parts) == parts


@pytest.mark.parametrize(
    "before",
    [
        "Please: ",
        "Pls ",
        "We need ",
        "We need:\n",
        "Could you send ",
        "Could you send us, for the rework\n",
        "Bitte: ",
        "Wir brauchen: ",
        "Il nous faut : ",
    ],
)
@pytest.mark.parametrize(
    "items",
    [
        "1) quote 2) impact 3) who signs",
        "a) quote\nb) impact\nc) who signs",
        "1. CoA 2. SDS 3. SOP",
    ],
)
def test_a_list_behind_an_ask_is_a_query_with_a_part_for_each_item(before, items):
    reading = reading_of(before + items)

    assert reading.verdict is Verdict.YES
    assert len(reading.parts) == 3


@pytest.mark.parametrize(
    "text",
    [
        "1) quote 2) impact 3) who signs",
        "1. quote 2. impact 3. who signs",
        "(a) quote\n(b) impact\n(c) who signs",
        "• a quote for phase I\n• the impact on a later date\n• the signed protocol",
        "Three things: 1) quote 2) impact 3) who signs",
        "Hi Ravi,\n\n- quote\n- impact\n- who signs\n\nThanks, Anna",
        "We had a good call yesterday. 1) quote 2) impact 3) who signs",
        "Drei Dinge: 1) Angebot 2) Auswirkung 3) wer unterschreibt",
        "Trois choses :\n1) devis\n2) impact\n3) signataire",
    ],
)
def test_a_list_that_only_names_things_is_for_staff_to_judge(text):
    reading = reading_of(text)

    assert (reading.verdict, reading.rule) == (Verdict.UNCLEAR, "listed-unasked")
    assert len(reading.parts) == 3


def test_a_ticket_on_a_list_that_only_names_things_keeps_its_parts():
    reading = reading_of(":ticket: 1) quote 2) impact 3) who signs")

    assert reading.verdict is Verdict.YES
    assert [part.text for part in reading.parts] == ["quote", "impact", "who signs"]


@pytest.mark.parametrize(
    "text",
    [
        "1) the samples arrived 2) we started the test 3) results next week",
        "1. the samples arrived 2. we started the test 3. results next week",
        "Three things:\n- samples arrived on Monday\n- test started",
        "1) die Proben sind da 2) der Test läuft 3) Ergebnisse nächste Woche",
        "1) les échantillons sont arrivés 2) le test a commencé",
        "We sent you: 1) CoA 2) packing list",
        "Attached: 1) CoA 2) packing list",
        "10:30 call with QA\n14:00 audit",
        "FYI: 1) quote 2) impact 3) who signs",
    ],
)
def test_a_list_that_only_informs_is_a_statement(text):
    assert reading_of(text).verdict is Verdict.NO


def test_open_points_that_only_inform_are_not_logged_by_themselves():
    reading = reading_of("Three points: 1) the samples arrived 2) we started 3) results next week")

    assert reading.verdict is Verdict.UNCLEAR


@pytest.mark.parametrize("text", ["Hmm, let me see", "Let me check internally.", "let me think…"])
def test_thinking_aloud_asks_nothing(text):
    assert reading_of(text).verdict is Verdict.NO


def test_to_see_something_named_is_asked():
    assert reading_of("Let me see the draft, please.").verdict is Verdict.YES


def test_beside_a_critical_fact_even_how_are_you_is_a_question():
    reading = reading_of("We hear an operator fell from the platform. How is he?")

    assert reading.priority is Priority.P1
    assert reading.verdict is Verdict.YES
    assert len(reading.parts) == 1


def test_an_agency_that_waits_makes_it_a_matter_of_regulation():
    reading = reading_of("Swissmedic expects our reply by Monday, please send the risk assessment.")

    assert reading.categories[0] == "regulatory"
    assert reading.priority is Priority.P2


@pytest.mark.parametrize(
    "text",
    [
        "Do you investigate near misses with the same tool as injuries?",
        "Could we get a blank copy of your adverse event form?",
        "Have the dust explosion parameters been measured?",
        "For training only: could we get the slides on last year's hand injury?",
        "Could you cancel the shipment label order?",
    ],
)
def test_what_is_asked_about_critical_facts_in_general_is_none(text):
    assert reading_of(text).priority is not Priority.P1


@pytest.mark.parametrize(
    "text",
    [
        "Not sure whether we or you order the stoppers",
        "So we pay for the reanalysis as well, I suppose.",
        "It would be good to see the raw data at some point.",
        "Maybe I missed it but I don't see the annex.",
        "So the call on the 29th is, or isn't...",
        "Me llama la atención la humedad del lote 12.",
        "収率が前回より少し低いように思います。",
    ],
)
def test_what_is_put_to_nobody_is_for_staff_to_judge(text):
    assert reading_of(text).verdict is Verdict.UNCLEAR


def test_what_is_supposed_and_put_to_somebody_is_asked():
    assert reading_of("I assume it ships on Monday, please confirm.").verdict is Verdict.YES


@pytest.mark.parametrize(
    "text",
    [
        "Just to let you know that Helen is back on Monday.",
        "We will check the code and let you know.",
        "Please give my regards to the team at the site!",
        "I am out of office until Monday, please contact Femke.",
        "The question about the label has been sorted out.",
        "I am passing it on as our agreement requires.",
    ],
)
def test_words_of_asking_that_ask_nothing_are_no_query(text):
    assert reading_of(text).verdict is Verdict.NO


def test_what_stands_in_brackets_does_not_hide_who_asks():
    reading = reading_of("Procurement is asking me (again, sigh) whether the price is firm.")

    assert reading.verdict is Verdict.YES


def test_an_approval_that_asks_for_more_is_asked():
    reading = reading_of("Please go ahead with option B and update the Gantt.")

    assert reading.verdict is Verdict.YES

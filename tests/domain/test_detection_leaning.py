"""Which further sentence only serves the ask beside it, and which plain words are an ask."""

import pytest

from bot.domain.detection import Verdict
from tests.domain.readings import reading_of


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        # What somebody needs behind a question is its answer, unless it comes on top.
        ("Who attends on 28 October? I need names for the visitor badges.", 1),
        ("Who attends on 28 October? I also need the slides of the last visit.", 2),
        ("Which waste codes do you use for the tablets? Needed for our register.", 1),
        ("A entrega do dia 22 está em risco? Preciso avisar o cliente final.", 1),
        ("工艺验证报告几月份能定稿？我们要倒排申报计划。", 1),
        # What others ask, and what we mean to do, leads to the question behind it.
        ("Our auditors are asking for the open balances. Please return the form to them.", 1),
        ("Nurses ask if gloves are needed for the gel. What do you say in the SDS?", 1),
        ("Precisamos renovar o NDA antes do pacote. Com quem do jurídico eu falo?", 1),
        ("Our launch in Turkey needs 8 analyst days. Do you have the people?", 1),
        ("When does lot 5 ship? We need the certificate of lot 4.", 2),
        ("We have not received the record of lot 4. Has lot 5 left?", 2),
        ("Please send the protocol because we need to file it. When will it ship?", 2),
        # Words that only hand over, confirm or ask for an opinion.
        ("Do you have a statement on nitrites in the croscarmellose? Please share", 1),
        ("Is there a procedure for our rejects? If so a copy would be appreciated.", 1),
        ("Is there a procedure for our rejects? If yes, please send the flow chart.", 2),
        ("Liegt euch das Artwork für die Schweiz vor? Bitte einmal schicken.", 1),
        ("Brauchen wir eine Typ-IA- oder eine Typ-IB-Variation? Wie seht ihr das?", 1),
        ("Can you countersign the quality agreement and post the scan here?", 1),
        ("Please take their access away from all documents and confirm in writing", 1),
        ("Can you look at the retains and tell us what you find?", 1),
        # A question that checks an order, guesses an answer or has no verb.
        ("STOP the truck!! It has the wrong lot. Who's at the gate?", 1),
        ("STOP the truck!! It loads at 18:00 with the wrong lot. Confirm you have it.", 1),
        ("Please add our mailbox to the list; can you confirm once done?", 1),
        ("Which carrier is it, do you want us to book, and who pays?", 3),
        ("Parem o embarque do lote 6620. Podem confirmar que o camião não sai?", 1),
        ("What's the moisture of the catalyst as you charge it? 50 % wet or dry basis?", 1),
        ("年内に充填まで終わる見込みでしょうか？それとも年明けになりますか？", 1),
        ("Where can I find the records of campaign 2, are they in the portal?", 1),
        # An "and" asks for more, whatever word stands behind it.
        ("Who carries the insurance, and which Incoterm is on the order?", 2),
        ("Is our assessment form complete, and by whom will it be approved?", 2),
        ("What came out of the retain inspection, and do you see it on other lots?", 2),
        ("Can you tell us why, and shall we set up a weekly slot until it's better?", 2),
        ("How full is the cryo storage and would 4,000 more vials fit?", 2),
        ("Can you take it offline and tell us who got it?", 2),
        ("Is the lab listed in the NDA, and if not, how would we add it?", 2),
        ("Wann ist Weihnachtsstillstand, und verschiebt sich dadurch unsere Charge?", 2),
        ("¿Qué clase de área tiene la sala y cada cuánto la monitorean?", 2),
        ("Order 7712 has to be in Madrid on 22 October. Can you confirm it will leave?", 1),
        # Two things, each said which, are two.
        ("Can you send the CoC for the bottles and the drawing of the closure?", 2),
        ("Could you give us the serial numbers for the police and the agencies?", 1),
        # What only asks to have the things that a list named adds nothing to them.
        ("Missing in the folder: signed SOW, insurance note, contact list. Could you add them?", 3),
        ("Two leftovers from Tuesday: the summary and the floor plan. Can we get both?", 2),
        ("Il nous faut :\n- la liste\n- les tendances\nVous pouvez rassembler ça ?", 2),
        ("We need:\n- the list\n- the trends\nCan you also send the CoA of lot 5?", 3),
        # Shortened words, and the day before a noun, end no sentence.
        ("Is the reference to Ph. Eur. 11.5 right on the certificate?", 1),
        ("Ist der Preis von 41 € pro Packung inkl. Serialisierung?", 1),
        ("Kommt die für den 21. zugesagte Lieferung sicher?", 1),
        ("Geht die Ware am 21. raus? Kommt die Probe erst zum 21. Was kostet das?", 3),
        ("Why has the cost risen between quote 1 and quote 2?", 1),
    ],
)
def test_what_leans_on_an_ask_is_no_part_of_its_own(text, parts):
    assert len(reading_of(text).parts) == parts


@pytest.mark.parametrize(
    "text",
    [
        "is freight in your quotation or ex works",
        "how fine is the powder",
        "what sampling plan applies for incoming printed labels",
        "Has a risk assessment been made for the azide step",
        "Is week 45 still good for the PPQ start",
        "Does the film dissolve more slowly with the new plasticiser level?",
        "My supervisor asks for the particle size of the micronised lot",
        "the 3 pallets for Rotterdam, have they been collected",
        "Hi, looking for the packaging spec of the 10-pack tray.",
        "I'm after the P&ID for the skid",
        "Request: list of approved suppliers for primary packaging",
        "Ask from our auditors: the list of GMP systems at the plant.",
        "Grateful for the latest organigram of your quality unit.",
        "Hi Nitin sir, kindly do the needful and share the licence",
        "Please do a physical count of the consigned bottles",
        "Why two 0.2 filters in series?",
        "Does it keep in solution over a weekend?",
        "how do you know when it's done cooking?",
        "wann rechnet ihr mit dem Start der Kampagne",
        "CoC für die Glasfläschchen bitte",
        "Allergenenverklaring capsules graag",
        "welke test doen jullie bij ingangscontrole",
        "Serve copia dell'accordo di qualità per la nostra ispezione",
        "Nos vendría bien una copia del expediente",
        "CoAください",
        "物料安全数据表要中文的",
        "Executed BMR ke pages blur hain, dobara scan karke daal do",
    ],
)
def test_a_plain_ask_is_heard_without_its_mark(text):
    assert reading_of(text).verdict is Verdict.YES


@pytest.mark.parametrize(
    "text",
    [
        "Grateful for the quick turnaround on this one",
        "I'm after a holiday",
        "Kein Problem, aber immer gerne, bitte",
        "Ja, dat doen we graag",
        "ご査収ください",
        "Please do come to our summer party",
    ],
)
def test_thanks_and_courtesy_in_the_words_of_an_ask_are_none(text):
    assert reading_of(text).verdict is Verdict.NO

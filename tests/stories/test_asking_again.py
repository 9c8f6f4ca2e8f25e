"""Chasers, dates, opting out, plain words of yes: what follows from a reading."""

from datetime import timedelta

from tests.stories.house import House

CHANNEL = "nonesuch-nv204"
QUESTION = "Is the 18 November ship date for lot 003 still safe?"


async def test_a_chaser_joins_the_open_query_and_the_second_raises_it(house: House) -> None:
    anna, daniel = house.slack.person("anna"), house.slack.person("daniel")
    asked = await anna.say(CHANNEL, QUESTION)
    card = await house.card("NON-Q-1")
    due = house.bot.desk.queries.get("NON-Q-1", within="NON").answer.due

    again = await daniel.say(CHANNEL, "Same question here")
    linked = await house.in_thread("daniel", CHANNEL, again, "NON-Q-1")
    assert "Ravi Menon has it" in linked.text
    house.slack.clock.advance(timedelta(days=3))
    await anna.say(CHANNEL, "Any news?")
    raised = await house.in_thread("ravi", "ops-triage", card.ts, "asks again (2 ×)")
    await house.in_thread("anna", CHANNEL, asked, "is now due")

    assert "It is P2 now" in raised.text
    query = house.bot.desk.queries.get("NON-Q-1", within="NON")
    assert query.priority == "P2"
    assert query.priority_reason == "asked again twice"
    assert query.answer.due <= due
    assert query.also_asked == (daniel.id,)
    card = await house.card("also by Daniel Osei")
    assert len([m for m in house.slack.person("ravi").sees("ops-triage") if "-Q-" in m.text]) == 1


async def test_a_chaser_with_nothing_open_is_a_question_of_its_own(house: House) -> None:
    await house.slack.person("anna").say(CHANNEL, "Any news?")

    await house.card("NON-Q-1")


async def test_a_date_of_the_client_is_echoed_and_becomes_the_due_time(house: House) -> None:
    anna = house.slack.person("anna")

    asked = await anna.say(CHANNEL, "Can you send the CoA by 2 November 2026 12:00?")
    told = await house.in_thread("anna", CHANNEL, asked, "is read as")

    assert "Mon 2 Nov 22:30 IST (12:00 EST)" in told.text
    query = house.bot.desk.queries.get("NON-Q-1", within="NON")
    assert query.answer.due == query.wanted_by


async def test_an_unclear_date_is_asked_about_and_the_press_reprices(house: House) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")

    asked = await anna.say(CHANNEL, "Please send the protocol by 03/11/2026.")
    question = await house.in_thread("anna", CHANNEL, asked, "Which do you mean?")
    assert len(question.buttons) == 3
    await ravi.press(question, question.buttons[0])
    assert ravi.modal is not None
    assert "Only the client can say that" in str(ravi.modal.json)
    await ravi.close()
    query = house.bot.desk.queries.get("NON-Q-1", within="NON")
    assert query.wanted_by is None
    wanted = next(label for label in question.buttons if "3 Nov" in label)
    await anna.press(question, wanted)
    chosen = await house.in_thread("anna", CHANNEL, asked, "Chosen by Anna Keller")

    assert chosen.buttons == []
    query = house.bot.desk.queries.get("NON-Q-1", within="NON")
    assert query.wanted_by is not None
    assert query.answer.due == query.wanted_by


async def test_a_past_date_is_no_deadline(house: House) -> None:
    await house.slack.person("anna").say(CHANNEL, "Can you send the CoA from 2 October 2026?")
    await house.card("NON-Q-1")

    assert house.bot.desk.queries.get("NON-Q-1", within="NON").wanted_by is None


async def test_any_of_the_clients_side_take_a_question_back_and_a_ticket_brings_it_again(
    house: House,
) -> None:
    anna, daniel = house.slack.person("anna"), house.slack.person("daniel")
    asked = await anna.say(CHANNEL, QUESTION)
    card = await house.card("NON-Q-1")

    await daniel.react(CHANNEL, asked, "mega")
    told = await house.in_thread("anna", CHANNEL, asked, "taken back by Daniel Osei")
    await house.card("Taken back by the client")
    await house.in_thread("ravi", "ops-triage", card.ts, "Daniel Osei took it back")
    assert told.buttons == []
    await anna.react(CHANNEL, asked, "ticket")
    await house.card("NON-Q-1* · Open")

    logged = await house.in_thread("anna", CHANNEL, asked, "logged for")
    await daniel.press(logged, "No longer needed")
    await house.in_thread("anna", CHANNEL, asked, "taken back by Daniel Osei")
    await house.slack.person("ravi").press(await house.card("Taken back"), "Log it")
    await house.card("NON-Q-1* · Open")


async def test_fyi_is_not_logged_and_a_ticket_in_the_text_is(house: House) -> None:
    anna = house.slack.person("anna")

    await anna.say(CHANNEL, "FYI: our office is closed on Monday")
    await anna.say(CHANNEL, "📣 Can everybody read the new protocol?")
    await anna.say(CHANNEL, "The new protocol is in the portal :ticket:")
    await house.card("NON-Q-1")
    await house.settled()

    assert len(house.slack.person("ravi").sees("ops-triage")) == 1


async def test_plain_words_confirm_where_buttons_are_blocked_and_others_are_not_guessed(
    house: House,
) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    asked = await anna.say(CHANNEL, QUESTION)
    await ravi.press(await house.card("NON-Q-1"), "I own this")
    await ravi.reply(CHANNEL, asked, "Yes, it is on 18 November.")
    card = await house.card("In progress")
    await ravi.press(card, "Answered")
    await house.in_thread("anna", CHANNEL, asked, "Does this answer")

    await anna.reply(CHANNEL, asked, "Hmm, I will look at it on Monday")
    await house.in_thread("ravi", "ops-triage", card.ts, "Read whether that is a yes")
    assert house.bot.desk.queries.get("NON-Q-1", within="NON").state == "answered"
    await anna.reply(CHANNEL, asked, "Not yet.")
    await house.in_thread("anna", CHANNEL, asked, "is open again with Ravi Menon")
    await ravi.reply(CHANNEL, asked, "The truck is booked.")
    await ravi.press(await house.card("Reopened 1"), "Answered")
    await house.slack.until(
        lambda: house.bot.desk.queries.get("NON-Q-1", within="NON").state == "answered" or None
    )
    await anna.reply(CHANNEL, asked, "yes, answered")
    await house.card("Closed")


async def test_words_of_approval_are_a_statement_and_change_nothing(house: House) -> None:
    anna = house.slack.person("anna")

    said = await anna.say(CHANNEL, "Fine from my side, go ahead")
    told = await house.in_thread("anna", CHANNEL, said, "approval needs the signed form")
    await house.settled()

    assert "Noted as a statement by Anna Keller" in told.text
    assert house.slack.person("ravi").sees("ops-triage") == []
    with house.database.unit_of_work() as unit:
        events = list(unit.records.all_entries("NON"))
    assert events[-1].action == "statement noted"
    since = [event.body or "" for event in events if "Fine from my side" in (event.body or "")]
    assert not any("approved" in body for body in since)


async def test_a_complaint_without_a_question_is_logged_for_service(house: House) -> None:
    await house.slack.person("anna").say(
        CHANNEL, "You are late with every answer. This is unacceptable."
    )

    card = await house.card("NON-Q-1")
    assert "P2 Service" in card.text


async def test_an_injury_pages_operations_at_once_and_says_nothing_but_received(
    house: House,
) -> None:
    anna = house.slack.person("anna")

    asked = await anna.say(CHANNEL, "An operator was injured during the unloading.")
    told = await house.in_thread("anna", CHANNEL, asked, "received")
    card = await house.card("🔴")

    assert "as critical" in told.text
    assert "injur" not in told.text
    assert "P1" in card.text
    await house.bot.scheduler.run("escalate")
    await house.settled()
    ravi = house.slack.person("ravi")
    told_to_staff = [
        *ravi.sees("ops-triage", thread=card.ts),
        *ravi.sees("ops-triage"),
        *ravi.dms(),
    ]
    assert any("NON-Q-1" in each.text and each.ts != card.ts for each in told_to_staff)


async def test_an_alarm_in_the_thread_of_a_quiet_query_is_a_query_of_its_own(
    house: House,
) -> None:
    anna = house.slack.person("anna")
    asked = await anna.say(CHANNEL, QUESTION)
    await house.card("NON-Q-1")

    await anna.reply(CHANNEL, asked, "An operator was injured during the unloading.")

    card = await house.card("NON-Q-2")
    assert "P1" in card.text


async def test_a_question_in_the_thread_of_an_open_query_is_a_further_part(house: House) -> None:
    anna = house.slack.person("anna")
    asked = await anna.say(CHANNEL, QUESTION)
    await house.card("NON-Q-1")

    await anna.reply(CHANNEL, asked, "And who signs the CoA?")
    told = await house.in_thread("anna", CHANNEL, asked, "Added to *NON-Q-1*")

    assert "2. " in told.text
    assert len(house.bot.desk.queries.get("NON-Q-1", within="NON").parts) == 2


async def test_without_a_word_an_answered_query_closes_after_the_time_told(house: House) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    asked = await anna.say(CHANNEL, QUESTION)
    await ravi.press(await house.card("NON-Q-1"), "I own this")
    await ravi.reply(CHANNEL, asked, "Yes.")
    await ravi.press(await house.card("In progress"), "Answered")
    offer = await house.in_thread("anna", CHANNEL, asked, "Without a word from you it closes on")
    assert "Mon 9 Nov 18:00 IST" in offer.text
    await house.settled()

    house.slack.clock.advance(timedelta(days=9, hours=16))
    await house.bot.scheduler.run("close")
    assert house.bot.desk.queries.get("NON-Q-1", within="NON").state == "answered"
    house.slack.clock.advance(timedelta(days=1))
    await house.bot.scheduler.run("close")
    lapsed = await house.in_thread("anna", CHANNEL, asked, "nobody objected")
    assert house.bot.desk.queries.get("NON-Q-1", within="NON").state == "closed"

    await anna.press(lapsed, "Not yet")
    await house.card("Reopened 1")


async def test_a_query_about_quality_never_closes_by_itself(house: House) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    asked = await anna.say(CHANNEL, "Is the deviation on lot 003 closed?")
    await ravi.press(await house.card("NON-Q-1"), "I own this")
    await ravi.reply(CHANNEL, asked, "It is open.")
    await ravi.press(await house.card("In progress"), "Answered")
    offer = await house.in_thread("anna", CHANNEL, asked, "Does this answer")

    assert "closes" not in offer.text
    assert house.bot.desk.queries.get("NON-Q-1", within="NON").closes_at is None

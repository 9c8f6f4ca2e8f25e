"""Actions are told whole and harmlessly: workings to staff, calm words and no secrets outside."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.action_cycles import Check, Referral, Standing
from bot.domain.action_notices import (
    ActionCard,
    ActionList,
    ActionNudge,
    ActionWord,
)
from bot.domain.action_nudges import NudgeKind
from bot.domain.action_states import ActionState
from bot.domain.actions import Action, Origin, OriginKind
from bot.domain.people import Person
from handlers.views import action_endings as endings
from handlers.views import action_forms as forms
from handlers.views import actions as views
from handlers.views.action_lists import client_line
from handlers.views.blocks import Block
from sandbox.blocks import check_message, check_view
from tests.domain.test_actions import NOW, a_plan, an_action, an_extension, checking, proposed

SITE = "Asia/Kolkata"
SECRET = "told in private"
WORDS = st.text(min_size=1, max_size=400).filter(str.strip)
NASTY = ("&<>" * 900, "<!channel>" * 50, "x" * 3000, "\u202e\x07 *_~`", "行" * 2400, "a\n" * 500)


def wordy(words: str) -> Action:
    """Return an action that says these words wherever somebody's words may stand."""
    said = words[:600]
    plan = a_plan(criterion=f"x{said}").extended(an_extension(an_action(), days=3, reason=said))
    check = Check(
        by="U0NOOR", by_name=said[:80], at=NOW, effective=False, finding=words, measured=(said,)
    )
    cycle = replace(
        checking().cycle,
        theme=said[:60],
        whys=(words,) * 5,
        correction=words,
        measure=words,
        evidence=words,
        plan=replace(plan, owner_name=said[:80]),
        check=check,
    )
    origin = Origin(kind=OriginKind.SURVEY, key="survey:1", at=NOW, words=words)
    return replace(
        checking(),
        subject=said[:80],
        origins=(origin,) * 8,
        cycles=(cycle,) * 4,
        lead_name=said[:80],
        reason=words,
    )


def posts(words: str) -> Iterator[views.Post]:
    action = wordy(words)
    said = words[:2400]
    referral = Referral(
        reference="CAPA-1", owner="U1", owner_name=words[:80], due=date(2026, 11, 20)
    )
    yield views.say(ActionCard(action=action, client_name=words[:80], site_zone=SITE))
    yield views.say(
        ActionWord(
            action_id="NON-A-1",
            subject=action.subject,
            author_name=words[:80],
            text=said,
            approved_by=words[:80],
        )
    )
    referred = replace(action, referral=referral)
    yield views.say(ActionCard(action=referred, client_name=words[:80], site_zone=SITE))
    yield views.say(
        ActionList(client_name=words[:80], site_zone=SITE, actions=(action,) * 10, pages=2)
    )
    for kind in NudgeKind:
        yield views.say(nudge(kind, action=action, client_name=words[:80]))


def windows(words: str) -> Iterator[Block]:
    action = wordy(words)
    staff = [Person(user="U1", team="T1", name=words[:80])]
    yield forms.new("NON NV-204", words[:80])
    yield forms.acknowledge(action, words[:80])
    yield forms.analyse(action)
    yield forms.propose(action)
    yield forms.approve(action, staff)
    yield endings.implement(action)
    yield endings.check(action, (words,) * 3)
    yield endings.tell(action, words[:80])
    yield endings.extend(action)
    yield endings.cancel(action, words[:80])
    yield endings.refer(action.id, words[:80], staff)
    yield endings.follow(action)


def nudge(
    kind: NudgeKind,
    *,
    action: Action | None = None,
    client_name: str = "Nonesuch",
    late: bool = False,
) -> ActionNudge:
    return ActionNudge(
        action=action or checking(),
        kind=kind,
        people=("U1", "U2"),
        client_name=client_name,
        site_zone=SITE,
        at=NOW,
        due_at=NOW - timedelta(days=1) if late else NOW + timedelta(hours=2),
    )


@pytest.mark.parametrize("words", NASTY, ids=range(len(NASTY)))
def test_whatever_was_written_slack_takes_every_message_and_window(words: str) -> None:
    for post in posts(words):
        assert check_message({"text": post.text, "blocks": post.blocks}) == []
        assert "<!channel>" not in str(post)
    for view in windows(words):
        assert check_view(view, "modal") == []


@settings(max_examples=25)
@given(words=WORDS)
def test_any_words_make_messages_and_windows_that_slack_takes(words: str) -> None:
    for post in posts(words):
        assert check_message({"text": post.text, "blocks": post.blocks}) == []
    for view in windows(words):
        assert check_view(view, "modal") == []


def told_to_client(action: Action) -> str:
    return client_line(action, SITE)


@pytest.mark.parametrize("state", list(ActionState))
def test_a_client_reads_no_private_answer_no_cause_and_no_criterion(state: ActionState) -> None:
    plain = wordy(SECRET)
    referral = Referral(reference="CAPA-1", owner="U1", owner_name="Noor Ali", due=NOW.date())
    action = replace(
        plain,
        state=state,
        subject="Questions",
        told="You said, we did.",
        lead_name="Kavya",
        referral=referral if state is ActionState.REFERRED else None,
    )
    if state is not ActionState.REFERRED:
        assert action.cycle.plan is not None
        plan = replace(action.cycle.plan, owner_name="Ravi Menon")
        action = action.with_cycle(replace(action.cycle, plan=plan))

    assert SECRET not in told_to_client(action)


def test_a_moved_day_is_shown_to_the_client_with_the_first_one() -> None:
    approved = proposed().approve(a_plan(), at=NOW)
    moved = approved.extend(an_extension(approved, days=4))

    assert "target Fri 6 Nov 2026 (was Mon 2 Nov 2026)" in told_to_client(moved)


def test_the_quality_system_is_named_in_the_agreed_words_and_nothing_else() -> None:
    heard = an_action().acknowledge(name="Kavya", at=NOW)
    referral = Referral(
        reference="CAPA-0142",
        owner="U1",
        owner_name="Noor Ali",
        due=NOW.date(),
        standing=Standing.IN_PROGRESS,
    )

    referred = heard.refer(referral, at=NOW)

    assert referral.words == (
        "Recorded in our quality system as CAPA-0142: in progress. Noor Ali follows it up, target "
        "Mon 2 Nov 2026."
    )
    assert told_to_client(referred).endswith(" · Noor Ali is looking into it.")
    assert told_to_client(referred.tell_standing(referral.words)).endswith(f" · {referral.words}")


@pytest.mark.parametrize(
    ("kind", "late", "words"),
    [
        (NudgeKind.ACKNOWLEDGE, False, "the client has to hear from a person in 2 h"),
        (NudgeKind.ACKNOWLEDGE, True, "late, the client was to hear from a person by Sun 1 Nov"),
        (NudgeKind.OVERDUE, True, "Press Implemented, or Extend with a reason"),
        (NudgeKind.CHECK, True, "Somebody other than U0RAVI presses Check"),
    ],
)
def test_staff_read_what_is_wrong_and_what_to_press(
    kind: NudgeKind, *, late: bool, words: str
) -> None:
    text = views.say(nudge(kind, late=late)).text

    assert text.startswith("<@U1> <@U2> *NON-A-1* · Nonesuch: ")
    assert words in text


def test_the_card_of_a_second_cycle_keeps_what_the_first_one_found() -> None:
    failed = checking().check(
        Check(by="U0NOOR", by_name="Noor Ali", at=NOW, effective=False, finding="five questions")
    )
    again = failed.analyse(theme="questions", whys=("the list is bypassed",), at=NOW)

    text = views.say(ActionCard(action=again, client_name="Nonesuch", site_zone=SITE)).text

    assert "Analysed · cycle 2" in text
    assert "Cycle 1, not effective: a weekly list: five questions" in text


def test_before_anybody_wrote_the_card_says_by_when_the_client_has_to_hear() -> None:
    received = replace(
        an_action(),
        acknowledged=replace(
            an_action().acknowledged, due=datetime(2026, 11, 3, 12, 30, tzinfo=UTC)
        ),
    )

    post = views.say(ActionCard(action=received, client_name="Nonesuch", site_zone=SITE, late=True))

    assert "Late · Received" in post.text
    assert "The client hears from a person by Tue 3 Nov 18:00 IST." in post.text

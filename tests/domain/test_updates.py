"""How an update moves: read by a second person, published for good, corrected by a new version."""

from dataclasses import fields, replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.codec import from_json, to_json
from bot.domain.errors import BotError, ConflictError, ForbiddenError, InvalidError
from bot.domain.health import UNKNOWN, Colour
from bot.domain.terms import Dimension
from bot.domain.update_forms import DimensionInput, ReportInput, with_report
from bot.domain.update_words import changes
from bot.domain.updates import Update, UpdateState
from tests.updates import NOW, an_update

QUALITY = replace(UNKNOWN[3], colour=Colour.ON_TRACK, line="No open deviation.", fresh=True)
WITH_QUALITY = (*UNKNOWN[:3], QUALITY, *UNKNOWN[4:])
TODAY = date(2026, 10, 16)


def published(**differently: object) -> Update:
    return an_update(**differently).release().publish(by="U1", name="Ravi Menon", at=NOW, on=TODAY)


def test_new_quality_text_is_not_released_without_a_second_person() -> None:
    draft = an_update(health=WITH_QUALITY)

    with pytest.raises(ForbiddenError):
        draft.release()


def test_its_author_cannot_approve_an_update() -> None:
    waiting = an_update(health=WITH_QUALITY).hand_in()

    with pytest.raises(ForbiddenError, match="somebody else has to approve"):
        waiting.approve(by="U1", name="Ravi Menon", at=NOW)


def test_whoever_changes_an_approved_update_makes_its_approval_void() -> None:
    approved = an_update(health=WITH_QUALITY).hand_in().approve(by="U2", name="Noor Ali", at=NOW)

    edited = approved.edit(by="U2", name="Noor Ali", at=NOW)

    assert edited.state is UpdateState.DRAFT
    assert not edited.approver
    assert edited.author == "U2"


def test_what_is_at_risk_without_an_action_is_not_released() -> None:
    risky = replace(UNKNOWN[0], colour=Colour.AT_RISK)

    with pytest.raises(InvalidError, match="Timeline: at risk or off track needs an owner"):
        an_update(health=(risky, *UNKNOWN[1:])).release()


STEPS = st.sampled_from(["edit", "hand_in", "release", "approve", "send_back", "withdraw"])


@given(st.lists(STEPS, max_size=12))
def test_published_is_final(steps: list[str]) -> None:
    final = published()

    for step in steps:
        with pytest.raises(BotError):
            _take(final, step)


@given(st.lists(STEPS, max_size=12))
def test_new_quality_text_is_never_approved_without_an_approver(steps: list[str]) -> None:
    update = an_update(health=WITH_QUALITY)

    for step in steps:
        try:
            update = _take(update, step)
        except BotError:
            continue
        assert update.state is not UpdateState.APPROVED or update.approver == "U2"


def test_a_correction_begins_from_what_was_published_and_says_what_differs() -> None:
    first = published()

    draft = first.correct(by="U2", name="Noor Ali", at=NOW)
    later = replace(draft.health[0], colour=Colour.OFF_TRACK, line="16 Oct")
    second = replace(draft, health=(later, *draft.health[1:]), headline="Delayed.")

    assert (draft.version, draft.state) == (2, UpdateState.DRAFT)
    assert changes(first, second) == ("Timeline: On track → Off track", "Headline")
    assert first.superseded().state is UpdateState.CORRECTED
    with pytest.raises(ConflictError):
        first.superseded().correct(by="U2", name="Noor Ali", at=NOW)


def test_what_is_internal_is_not_among_the_changes_a_client_reads() -> None:
    first = published()
    cost = replace(first.health[1], colour=Colour.OFF_TRACK, line="over budget")
    second = replace(first, health=(first.health[0], cost, *first.health[2:]), internal="x")

    assert changes(first, second) == ()


def test_nothing_internal_is_left_for_the_client() -> None:
    cost = replace(UNKNOWN[1], colour=Colour.OFF_TRACK, line="CANARY")
    update = an_update(internal="CANARY", sent_back="CANARY", health=(cost, *UNKNOWN[2:]))

    assert "CANARY" not in to_json(update.for_client())
    assert "CANARY" in to_json(replace(update, allowed=(Dimension.COST,)).for_client())


def test_the_overall_a_client_reads_says_nothing_of_what_is_hidden() -> None:
    cost = replace(UNKNOWN[1], colour=Colour.OFF_TRACK, line="over budget")
    update = an_update(health=(an_update().health[0], cost, *UNKNOWN[2:]))

    assert update.overall.colour is Colour.OFF_TRACK
    assert update.for_client().overall.colour is Colour.ON_TRACK
    assert "cost" not in update.for_client().overall.reason


def test_an_update_survives_its_way_through_the_outbox() -> None:
    update = published(health=(*WITH_QUALITY[:3], replace(QUALITY, fresh=False), *UNKNOWN[4:]))

    assert from_json(Update, to_json(update)) == update


@given(st.sampled_from(Colour), st.text(max_size=20), st.booleans())
def test_what_differs_from_the_last_words_is_new_whatever_is_ticked(
    colour: Colour, line: str, unchanged: bool
) -> None:
    before = an_update()
    given_ = DimensionInput(colour=colour, line=line, unchanged=unchanged)

    after = with_report(before, ReportInput(headline="h", dimensions={Dimension.TIMELINE: given_}))

    said = after.health[0]
    assert said.colour is colour
    if (colour, line.strip()) != (Colour.ON_TRACK, "14 Oct"):
        assert said.fresh
        assert said.line == line.strip()
    elif unchanged:
        assert said == before.health[0]


def test_no_field_of_an_update_is_forgotten_by_a_correction() -> None:
    first = published(details="d", next_milestone="A9", next_by=TODAY + timedelta(days=7))
    draft = first.correct(by="U2", name="Noor Ali", at=NOW)

    kept = {"details", "next_milestone", "next_by", "headline", "client", "project", "id", "kind"}
    assert kept <= {field.name for field in fields(Update)}
    assert all(getattr(draft, name) == getattr(first, name) for name in kept)


def _take(update: Update, step: str) -> Update:
    match step:
        case "edit":
            return update.edit(by="U1", name="Ravi Menon", at=NOW)
        case "approve":
            return update.approve(by="U2", name="Noor Ali", at=NOW)
        case "send_back":
            return update.send_back("say more")
        case "hand_in":
            return update.hand_in()
        case "withdraw":
            return update.withdraw()
        case _:
            return update.release()

"""Whatever clients and staff write, each message and window is one that Slack takes whole."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.approvals import Draft, DraftKind, DraftState
from bot.domain.client_notices import ClientList
from bot.domain.notices import Notice
from bot.domain.people import Person
from bot.domain.queries import NamedDate, Query, QueryPart
from bot.domain.query_notices import (
    AnswerOffered,
    PartsAnswered,
    QueryCard,
    QueryLogged,
    StaffReply,
)
from bot.domain.query_states import QueryState
from bot.domain.terms import Category, Priority
from bot.domain.triage_notices import (
    AskedAgain,
    DateAsked,
    DraftShown,
    DueChanged,
    DueChangedTogether,
    PartsAdded,
    QueryLapsed,
    QuerySetAside,
    QueryWithdrawn,
    StatementNoted,
    WithdrawalOffered,
)
from handlers.views import blocks, lists, replies, triage
from handlers.views.notices import render
from sandbox.blocks import check_message, check_view
from tests.domain.test_queries import a_query

NOW = datetime(2026, 10, 30, 20, 10, tzinfo=UTC)
WORDS = st.text(min_size=1, max_size=400).filter(str.strip)
NASTY = ("&<>" * 900, "<!channel>" * 50, "x" * 3000, "\u202e\x07 *_~`", "行" * 2400, "a\n" * 500)


def a_long_query(words: str, *, parts: int = 20, state: QueryState = QueryState.OPEN) -> Query:
    """Return a query that says these words wherever somebody's words may stand."""
    return replace(
        a_query(state=state),
        text=words,
        latest_text=words,
        question=words,
        asked_by_name=words[:80],
        owner_name=words[:80],
        priority_reason=words,
        parts=tuple(
            QueryPart(number=number, text=words[:500], category=Category.COST)
            for number in range(1, parts + 1)
        ),
        named=NamedDate(text=words, zone="Asia/Kolkata", at=None, alternatives=(NOW, NOW)),
        closes_at=NOW,
        chasers=3,
    )


def every_notice(words: str) -> list[Notice]:
    """Return one notice of each kind that carries these words."""
    query, zone = a_long_query(words), "Asia/Kolkata"
    read = replace(query, named=NamedDate(text=words, zone=zone, at=NOW))
    draft = Draft(
        id="V1",
        about=query.id,
        client="NON",
        kind=DraftKind.REPLY,
        author="U1",
        author_name=words[:80],
        text=words[: replies.LONGEST],
        written_at=NOW,
        state=DraftState.WAITING,
    )
    sent = draft.send_back(by="U2", name=words[:80], at=NOW, reason=words[:600])
    return [
        QueryCard(query=query, client_name=words[:80], site_zone=zone, at=NOW, last_words=words),
        QueryLogged(query=read, site_zone=zone),
        PartsAnswered(query=query),
        PartsAdded(query=query, numbers=(1, 2, 20)),
        AnswerOffered(query=query, site_zone=zone),
        AskedAgain(query=query, site_zone=zone),
        changed := DueChanged(query=query, site_zone=zone),
        DueChangedTogether(changes=(changed,) * 10, more=7, bot_name=words[:80]),
        DateAsked(query=query, site_zone=zone),
        DateAsked(query=read, site_zone=zone, said_by=words[:80]),
        QuerySetAside(query=query, by=words[:80]),
        QuerySetAside(query=query, by=words[:80], other=query),
        StatementNoted(author_name=words[:80]),
        DraftShown(draft=draft, client_name=words[:80]),
        DraftShown(draft=sent, client_name=words[:80]),
        QueryLapsed(query=query, closed_at=NOW, site_zone=zone),
        WithdrawalOffered(query=query, by=words[:80]),
        QueryWithdrawn(query=query, by=words[:80], at=NOW, site_zone=zone),
        ClientList(
            client_name=words[:80],
            queries=(query,) * 10,
            site_zone=zone,
            reader_zone="America/New_York",
            at=NOW,
            pages=2,
        ),
        StaffReply(query_id=query.id, author_name="Ravi", text=words[: replies.LONGEST]),
    ]


def every_window(words: str) -> list[blocks.Block]:
    """Return each window that carries these words."""
    query = a_long_query(words, state=QueryState.IN_PROGRESS)
    draft = Draft(
        id="V1",
        about=query.id,
        client="NON",
        kind=DraftKind.QUESTION,
        author="U1",
        author_name=words[:80],
        text=words[: replies.LONGEST],
        written_at=NOW,
    )
    staff = [Person(user=f"U{n}", team="T1", name=words[:80]) for n in range(120)]
    return [
        triage.parts_modal(query),
        triage.dismiss_modal(query),
        triage.assign_modal(query, staff),
        triage.priority_modal(query),
        triage.tidy_modal(query),
        triage.split_modal(query),
        triage.target_modal(query, [query] * 100, merge=True),
        triage.target_modal(query, [], merge=False),
        replies.reply_modal(query, client_name=words[:80]),
        replies.question_modal(query, client_name=words[:80]),
        replies.confirm_modal(draft, query, client_name=words[:80], second_person=True),
        replies.send_back_modal(draft),
    ]


def refused(words: str) -> list[str]:
    """Return what Slack would refuse of everything that carries these words."""
    posts = [render(notice) for notice in every_notice(words)]
    query = a_long_query(words)
    posts.append(lists.history(query, [], at=NOW, site_zone="UTC", client_name=words[:80]))
    found = []
    for post in posts:
        assert 0 < len(post.text) <= 4000
        found += [
            str(problem) for problem in check_message({"text": post.text, "blocks": post.blocks})
        ]
    for view in every_window(words):
        found += [str(problem) for problem in check_view(view, "modal")]
    return found


@pytest.mark.parametrize("words", NASTY, ids=range(len(NASTY)))
def test_the_nastiest_words_make_only_what_slack_takes(words: str) -> None:
    assert refused(words) == []


@given(words=WORDS)
@settings(max_examples=25, deadline=None)
def test_any_words_make_only_what_slack_takes(words: str) -> None:
    assert refused(words) == []


@given(text=st.text(max_size=8000))
@settings(deadline=None)
def test_paragraphs_hold_a_long_text_whole(text: str) -> None:
    shown = [block["text"]["text"] for block in blocks.paragraphs(text)]

    assert all(len(piece) <= 3000 for piece in shown)
    assert _letters("".join(shown)) == _letters(text)


def test_no_escaped_mark_is_cut_in_two() -> None:
    shown = [block["text"]["text"] for block in blocks.paragraphs("x" + "&amp;" * 1500)]

    assert len(shown) == 3
    assert all(piece.count("&") == piece.count("&amp;") for piece in shown)


def _letters(text: str) -> str:
    return "".join(text.split()).replace("-", "")


def test_a_page_is_on_its_way_until_somebody_has_taken_it() -> None:
    asked = replace(a_query(), priority=Priority.P1)
    taken = asked.own(by="U7", name="Noor Ali", at=NOW)

    words = [
        render(QueryLogged(query=query, site_zone="UTC", paged="Sunita Rao")).text
        for query in (asked, taken)
    ]

    assert "Sunita Rao is being paged and will reply here by" in words[0]
    assert "Sunita Rao has been paged" in words[1]


def test_what_is_looked_at_is_what_is_posted() -> None:
    text = "It ships on *18 November* & not later.\n" * 60
    draft = Draft(
        id="V1",
        about="NON-Q-1",
        client="NON",
        kind=DraftKind.REPLY,
        author="U1",
        author_name="Ravi Menon",
        text=text[: replies.LONGEST],
        written_at=NOW,
    )
    posted = render(StaffReply(query_id="NON-Q-1", author_name="Ravi Menon", text=draft.text))

    view = replies.confirm_modal(draft, a_query(), client_name="Nonesuch", second_person=False)

    assert [block for block in view["blocks"] if block in posted.blocks] == posted.blocks

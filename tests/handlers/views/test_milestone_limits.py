"""Whatever people write, a message about milestones notifies nobody and fits Slack."""

from dataclasses import replace

from bot.domain.milestone_notices import SlipCard, SlipTold
from handlers.views.milestones import say
from tests.handlers.views.milestone_notices import ALSO, BUFFER, SLIPPED
from tests.milestones import MON_19_OCT, an_obligation


def test_what_people_wrote_notifies_nobody() -> None:
    hostile = "<!channel> <@U0000> & <https://evil.example|bank>"
    milestone = replace(SLIPPED, name=hostile, reason_text=hostile)
    card = SlipCard(milestone=milestone, client_name=hostile, variance=6, buffer=None)
    told = SlipTold(
        milestone=milestone,
        before=MON_19_OCT,
        variance=6,
        buffer=None,
        author_name=hostile,
        options=hostile,
        decision=an_obligation(text=hostile, consequence=hostile),
    )

    for notice in (card, told):
        assert "<!" not in str(say(notice).blocks)
        assert "<@U0000" not in str(say(notice).blocks)
        assert "<https" not in say(notice).text


def test_a_message_of_the_longest_texts_stays_within_slacks_limits() -> None:
    long = "x & < " * 500
    told = SlipTold(
        milestone=replace(SLIPPED, name=long[:80], reason_text=long[:300]),
        before=MON_19_OCT,
        variance=6,
        buffer=BUFFER,
        author_name="Ravi Menon",
        options=long,
        also=ALSO * 50,
        decision=an_obligation(text=long[:300], consequence=long[:300]),
    )

    post = say(told)

    assert len(post.text) < 4000
    assert sum(len(str(block)) for block in post.blocks) < 9500

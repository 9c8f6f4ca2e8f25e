"""What is watched for between clients, and what the records hold once something got across."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.clients import Client, Project
from bot.domain.conversations import Spoken
from bot.domain.errors import ConflictError, InvalidError
from bot.domain.foreign_words import known_of
from bot.domain.people import Person
from bot.domain.queries import Place
from bot.domain.record_checks import check_chain
from bot.domain.records import HOUSE
from bot.domain.terms import Side
from bot.domain.wall_notices import ForeignSeen, PostRemoved, WrongPostCard, WrongPostUrged
from bot.domain.wrong_posts import Shown, WrongPost
from bot.services.hearing import Hearing
from bot.services.replies import Replies
from bot.services.walls import Walls
from bot.services.wrong_posts import Misplaced, WrongPosts
from storage.engine import Database
from tests.clocks import Moving
from tests.domain.plants import ist
from tests.services.office import ANNA, HOST, RAVI, Office

ACTOR = RAVI.acting_for(Side.CMO)
SECRET = "UT26-0117 is blue."


class Guarded(Office):
    """An office with a second client and what stands at the wall."""

    def __init__(self, database: Database, clock: Moving) -> None:
        super().__init__(database, clock)
        self.furnish()
        with database.unit_of_work() as unit:
            utopos = Client(code="UTO", name="Utopos Pharma", zone="Europe/London")
            unit.clients.put(utopos)
            unit.clients.put_project(Project(client="UTO", code="DP-3", site="HYD", owner="U0NOOR"))
            for client in unit.clients.all():
                unit.known_words.learn(known_of(client, unit.clients.projects(client.code)))
            unit.clients.put_link(replace(self.link(), channel="C2", client="UTO", project="DP-3"))
        self.walls = Walls(database, clock, HOST, self.config)
        self.wrong_posts = WrongPosts(database, clock, HOST, self.config)
        self.hearing = Hearing(database, clock, self.changes)
        self.replies = Replies(database, clock, self.changes)

    def spoken(
        self, text: str, *, by: Person = RAVI, channel: str = "C1", thread: str | None = None
    ) -> Spoken:
        """Return what somebody writes now."""
        now = self.clock.advance(timedelta(seconds=1))
        return Spoken(
            place=Place(team="T1", channel=channel, ts=f"{now.timestamp():.6f}", thread_ts=thread),
            author=by,
            side=Side.CLIENT if by is ANNA else Side.CMO,
            at=now,
            raw=text,
            text=text,
        )

    def report(self, spoken: Spoken, *, by_bot: bool = False) -> WrongPost:
        """Report a message as one of Utopos's in Nonesuch's channel."""
        misplaced = Misplaced(
            place=spoken.place,
            shown=Shown(text=spoken.text),
            posted_by=spoken.author.user,
            posted_by_name=spoken.author.name,
            posted_at=spoken.at,
            by_bot=by_bot,
            seen_by=("Anna Keller",),
        )
        return self.wrong_posts.report(misplaced, ACTOR, owner="UTO")

    def chain(self, client: str) -> str:
        """Return all that a record says, and see that it holds together."""
        with self.database.snapshot() as unit:
            events, head = list(unit.records.all_entries(client)), unit.records.head(client)
        assert check_chain(events, client=client, noted=head).broken is None
        return "\n".join(event.body or "" for event in events)


@pytest.fixture
def office(database: Database, clock: Moving) -> Guarded:
    clock.set(ist("2026-11-02 10:00"))
    return Guarded(database, clock)


def test_what_staff_post_is_seen_once_and_what_clients_write_is_theirs(office: Guarded) -> None:
    wrong = office.spoken("Utopos asked for DP-3.")

    assert office.walls.heard(wrong) == ("Utopos", "DP-3")
    assert office.walls.heard(wrong) == ("Utopos", "DP-3")
    assert office.walls.heard(office.spoken("Do you know Utopos?", by=ANNA)) == ()
    assert office.walls.heard(office.spoken("Utopos asked for DP-3.", channel="C2")) == ()
    assert office.walls.heard(office.spoken("Here."), files=("utopos_coa.pdf",)) == ("utopos",)

    first, second = (each.notice for each in office.said(ForeignSeen))
    assert isinstance(first, ForeignSeen)
    assert isinstance(second, ForeignSeen)
    assert (first.author, first.people) == ("U0RAVI", ("U0KAVYA",))
    assert (first.in_file, second.in_file) == (False, True)
    assert office.chain(HOUSE).count("foreign seen") == 2


def test_products_are_told_by_staff_and_lots_are_learned_from_their_client(
    office: Guarded,
) -> None:
    office.walls.watch_for("C2", ACTOR, "quokkaflux, blue salt")
    office.hearing.hear(
        office.spoken("When does batch UT26-0117 ship?", by=ANNA, channel="C2"), cause=None
    )

    seen = office.walls.heard(office.spoken("ut26-0117 of Quokkaflux is a blue salt"))

    assert seen == ("ut26-0117", "Quokkaflux", "blue salt")
    with pytest.raises(InvalidError, match="write 4 to 60 letters"):
        office.walls.watch_for("C2", ACTOR, "X-1")


def test_a_reply_that_names_another_client_waits_for_a_second_person(office: Guarded) -> None:
    query = office.owned()

    held = office.replies.write(query.id, ACTOR, within="NON", text="As for Utopos.", key="1")
    free = office.replies.write(query.id, ACTOR, within="NON", text="As for NV-204.", key="2")

    assert (held.foreign, held.second_person) == (("Utopos",), True)
    assert (free.foreign, free.second_person) == ((), False)
    assert office.replies.send("1", ACTOR, within="NON").state == "waiting"


def test_a_wrong_post_is_whole_in_its_owners_record_and_leaves_no_word_where_it_stood(
    office: Guarded,
) -> None:
    asked = office.owned()
    office.hearing.hear(office.spoken("It ships on Monday.", thread=asked.place.ts), cause=None)
    wrong = office.spoken(SECRET, thread=asked.place.ts)
    office.hearing.hear(wrong, cause=None)
    assert SECRET in office.chain("NON")

    post = office.report(wrong)
    again = office.report(wrong)

    assert post == again
    assert post.id == "UTO-W-1"
    theirs = office.chain("NON")
    assert SECRET not in theirs
    assert "UTO" not in theirs
    assert "It ships on Monday." in theirs
    assert "entries erased" in theirs
    assert SECRET in office.chain("UTO")
    assert "NON" not in office.chain("UTO")
    assert "Anna Keller" in office.chain(HOUSE)
    (card,) = office.said(WrongPostCard)
    assert isinstance(card.notice, WrongPostCard)
    assert card.notice.people == ("U0KAVYA", "U0RAVI")
    assert card.notice.tell_by == post.reported_at + timedelta(hours=24)


def test_a_reply_of_the_bots_own_is_taken_out_of_the_record_as_well(office: Guarded) -> None:
    query = office.owned()
    for key, text in (("1", "Blue."), ("2", SECRET)):
        office.replies.write(query.id, ACTOR, within="NON", text=text, key=key)
        office.replies.send(key, ACTOR, within="NON")
    assert SECRET in office.chain("NON")

    office.report(office.spoken(f"Ravi Menon: {SECRET}", thread=query.place.ts), by_bot=True)

    assert SECRET not in office.chain("NON")
    assert "Blue." in office.chain("NON")


def test_gone_is_told_to_the_channel_without_a_word_of_what_it_was(office: Guarded) -> None:
    wrong = office.spoken(SECRET)
    post = office.report(wrong)

    office.wrong_posts.deleted("C1", wrong.place.ts, ACTOR)
    office.wrong_posts.deleted("C1", wrong.place.ts, ACTOR)

    (told,) = office.said(PostRemoved)
    assert told.entry.address.channel == "C1"
    assert "UTO" not in f"{told.entry}"
    assert "message removed" in office.chain("NON")
    with pytest.raises(ConflictError, match="removed already"):
        office.wrong_posts.removed(post.id, ACTOR, within=None)


def test_what_nobody_does_is_urged_once_a_step_and_what_is_done_no_more(office: Guarded) -> None:
    post = office.report(office.spoken(SECRET))

    for minutes in (0, 15, 30, 60):
        office.clock.set(post.reported_at + timedelta(minutes=minutes))
        office.wrong_posts.remind()
        office.wrong_posts.remind()
    assert [each.stands for each in urged(office)] == [True] * 3
    office.wrong_posts.removed(post.id, ACTOR, within=None)
    office.clock.set(post.reported_at + timedelta(hours=23))
    office.wrong_posts.remind()
    assert [each.stands for each in urged(office)][3:] == [False]
    with pytest.raises(InvalidError, match="by which route"):
        office.wrong_posts.told(post.id, ACTOR, within=None, how=" ")
    done = office.wrong_posts.told(post.id, ACTOR, within=None, how="By e-mail to their QA")
    office.clock.advance(timedelta(days=30))

    assert not done.is_open
    assert office.wrong_posts.remind() == 0
    assert "By e-mail to their QA" in office.chain("UTO")


def test_a_message_cannot_be_its_own_channels_clients_nor_nobodys(office: Guarded) -> None:
    spoken = office.spoken(SECRET, channel="C2")

    with pytest.raises(InvalidError, match="another client than this channel's"):
        office.report(spoken)
    assert [each.code for each in office.wrong_posts.others("C2")] == ["NON"]


def urged(office: Guarded) -> list[WrongPostUrged]:
    notices = [each.notice for each in office.said(WrongPostUrged)]
    return [each for each in notices if isinstance(each, WrongPostUrged)]

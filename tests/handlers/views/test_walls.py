"""What is said about the walls: to staff all they need, to a client no word of whose it was."""

from dataclasses import replace

from bot.domain.queries import Place
from bot.domain.wall_notices import PostRemoved, WallTouched, WrongPostCard, WrongPostUrged
from bot.domain.wrong_posts import Shown, WrongPost
from handlers.views import walls
from handlers.views.blocks import Post
from tests.domain.plants import ist

POST = WrongPost(
    id="UTO-W-1",
    client="UTO",
    project="DP-3",
    into="NON",
    site="HYD",
    place=Place(team="T1", channel="C1", ts="1.0"),
    permalink="https://nowhere.example/archives/C1/p10",
    shown=Shown(text="<!channel> yield <5", files=("utopos_coa.pdf",)),
    posted_by="U0RAVI",
    posted_by_name="Ravi Menon",
    posted_at=ist("2026-11-02 10:00"),
    by_bot=False,
    reported_by_name="Noor Ali",
    reported_at=ist("2026-11-02 10:10"),
    seen_by=("Anna Keller", "Ben <Ortiz>"),
)


def card(post: WrongPost) -> Post:
    return walls.say(
        WrongPostCard(
            post=post,
            client_name="Utopos Pharma",
            into_name="Nonesuch",
            people=("U0KAVYA", "U0LEGAL"),
            site_zone="Asia/Kolkata",
            tell_by=ist("2026-11-03 10:10"),
        )
    )


def buttons(post: Post) -> list[str]:
    rows = [block for block in post.blocks if block["type"] == "actions"]
    return [element["text"]["text"] for row in rows for element in row["elements"]]


def test_the_card_says_what_is_known_what_is_not_and_what_to_do_by_when() -> None:
    post = card(POST)

    assert post.text.split("\n") == [
        "<@U0KAVYA> <@U0LEGAL> *UTO-W-1* · Confidentiality, critical · Open",
        (
            "A file of *Utopos Pharma* was posted in <#C1> of *Nonesuch*, by Ravi Menon on Mon 2 "
            "Nov 10:00 IST, reported by Noor Ali on Mon 2 Nov 10:10 IST."
        ),
        "> @\u200bchannel yield &lt;5",
        "Files: utopos_coa.pdf",
        (
            "Could have seen it: Anna Keller, Ben &lt;Ortiz&gt;. Whether anybody read or "
            "downloaded it is unknown."
        ),
        (
            "1. It still stands there: <@U0RAVI> deletes "
            "<https://nowhere.example/archives/C1/p10|the message> and its files now, then "
            "somebody presses It is removed."
        ),
        (
            "2. Utopos Pharma is told by the route of their agreement by Tue 3 Nov 10:10 IST at "
            "the latest, by the relationship manager and legal. Liaison tells them nothing."
        ),
    ]
    assert buttons(post) == ["It is removed", "Owner told"]


def test_what_is_done_has_no_button_any_more() -> None:
    gone = POST.removed(by="Ravi Menon", at=ist("2026-11-02 10:20"))
    done = gone.told("By e-mail", by="Kavya Pillai", at=ist("2026-11-02 11:00"))

    assert buttons(card(gone)) == ["Owner told"]
    assert buttons(card(done)) == []
    assert "Removed: Mon 2 Nov 10:20 IST, Ravi Menon." in card(done).text
    assert "Owner told: By e-mail (Kavya Pillai, Mon 2 Nov 11:00 IST)." in card(done).text
    assert "critical · Done" in card(done).text


def test_where_nobody_else_was_in_the_channel_that_is_said() -> None:
    alone = card(replace(POST, seen_by=()))

    assert "Nobody of the other company was in the channel. Downloads are unknown." in alone.text


def test_the_channel_reads_that_something_is_gone_and_whom_to_ask() -> None:
    told = walls.say(
        PostRemoved(
            removed_at=ist("2026-11-02 10:20"),
            contact_name="Kavya Pillai",
            site_zone="Asia/Kolkata",
            reader_zone="America/New_York",
        )
    )

    assert told.text == (
        "A message that did not belong in this channel was removed on Mon 2 Nov 10:20 IST (Sun 1 "
        "Nov 23:50 EST). Please delete any copy. Kavya Pillai answers questions about it."
    )


def test_who_is_urged_reads_what_to_press() -> None:
    urged = WrongPostUrged(
        post_id="UTO-W-1",
        permalink=POST.permalink,
        people=("U0KAVYA",),
        stands=True,
        phone=True,
        tell_by=ist("2026-11-03 10:10"),
        site_zone="Asia/Kolkata",
    )

    stands, untold = walls.say(urged).text, walls.say(replace(urged, stands=False)).text

    assert stands.startswith("<@U0KAVYA> *UTO-W-1*: <https://nowhere.example/archives/C1/p10|the")
    assert stands.endswith("press It is removed on the card. Call them as well.")
    assert "It is due by Tue 3 Nov 10:10 IST: press Owner told on the card." in untold


def test_whoever_looked_across_is_named_to_the_relationship_managers() -> None:
    touched = WallTouched(
        label="NON-Q-1", by_name="Priya <Nair>", channel="C2", people=("U1", "U2")
    )

    assert walls.say(touched).text.startswith(
        "<@U1> <@U2> Priya &lt;Nair&gt; named NON-Q-1 in the channel C2, which is another client's."
    )

"""People see, say and may do what Slack would let them."""

import pytest

from sandbox.driver import Sandbox
from sandbox.errors import RefusedError
from sandbox.text import as_sent, rich_text


async def test_nobody_sees_a_channel_they_are_not_in(slack: Sandbox) -> None:
    await slack.person("ravi").say("ops-triage", "Internal")

    assert slack.person("anna").sees("ops-triage") == []
    assert len(slack.person("noor").sees("ops-triage")) == 1


async def test_a_reply_is_seen_in_its_thread_and_counted_on_its_parent(slack: Sandbox) -> None:
    anna, ravi = slack.person("anna"), slack.person("ravi")
    ts = await anna.say("nonesuch-nv204", "Lot 003?")

    await ravi.reply("nonesuch-nv204", ts, "Yes")
    await ravi.reply("nonesuch-nv204", ts, "Also in the channel", broadcast=True)

    assert [m.text for m in anna.sees("nonesuch-nv204")] == ["Lot 003?", "Also in the channel"]
    assert [m.author for m in anna.sees("nonesuch-nv204", thread=ts)] == ["anna", "ravi", "ravi"]
    assert anna.sees("nonesuch-nv204")[0].reply_count == 2


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        ("outside", "not in this channel"),
        ("archived", "archived"),
        ("deactivated", "deactivated"),
        ("others", "Only the author"),
        ("gone", "is gone"),
        ("empty", "empty"),
        ("uninvited", "invitation"),
        ("foreign", "not connected"),
    ],
)
async def test_slack_lets_nobody(slack: Sandbox, act: str, reason: str) -> None:
    anna, ravi, channel = slack.person("anna"), slack.person("ravi"), "nonesuch-nv204"
    ts = await ravi.say(channel, "Mine")
    if act == "archived":
        await ravi.archive(channel)
    if act == "deactivated":
        slack.deactivate("anna")
    doing = {
        "outside": lambda: anna.say("ops-triage", "Hello"),
        "archived": lambda: anna.say(channel, "Hello"),
        "deactivated": lambda: anna.say(channel, "Hello"),
        "others": lambda: anna.edit(channel, ts, "Yours"),
        "gone": lambda: anna.react(channel, "1.000001", "eyes"),
        "empty": lambda: anna.say(channel, "  "),
        "uninvited": lambda: anna.join("general"),
        "foreign": lambda: ravi.invite("ops-triage", "jonas"),
    }

    with pytest.raises(RefusedError, match=reason):
        await doing[act]()


async def test_what_people_type_is_escaped_and_names_become_tokens(slack: Sandbox) -> None:
    workspace = slack.world.workspace
    ravi, bot, group = slack.person("ravi").id, slack.bot_user_id, slack.group("liaison-staff")

    typed = "@Liaison tell @liaison-staff & @Ravi Menon <!channel> https://a.example/x?y=1."

    assert as_sent(workspace, typed) == (
        f"<@{bot}> tell <!subteam^{group}|@liaison-staff> &amp; <@{ravi}> "
        "&lt;!channel&gt; <https://a.example/x?y=1>."
    )


async def test_typed_broadcasts_are_tokens(slack: Sandbox) -> None:
    assert as_sent(slack.world.workspace, "@channel @nobody a@here.example") == (
        "<!channel> @nobody a@here.example"
    )


def test_rich_text_reads_as_typed() -> None:
    block = rich_text("a &lt;b&gt; <@U1> <https://x.example|x> <!here>", block_id="b")

    section = block["elements"][0]["elements"]
    assert section == [
        {"type": "text", "text": "a <b> "},
        {"type": "user", "user_id": "U1"},
        {"type": "text", "text": " "},
        {"type": "link", "url": "https://x.example", "text": "x"},
        {"type": "text", "text": " "},
        {"type": "broadcast", "range": "here"},
    ]


async def test_until_tells_what_there_was_when_it_gives_up(slack: Sandbox) -> None:
    anna = slack.person("anna")
    ts = await anna.say("nonesuch-nv204", "Lot 003?")
    await slack.person("ravi").reply("nonesuch-nv204", ts, "Yes")

    with pytest.raises(AssertionError) as complaint:
        await slack.until(lambda: anna.modal, timeout=0.01)

    told = str(complaint.value)
    assert "#nonesuch-nv204" in told
    assert "anna: 'Lot 003?' [1 replies]" in told
    assert "↳" in told


async def test_a_reset_puts_everything_back(slack: Sandbox) -> None:
    anna = slack.person("anna")
    ts = await anna.say("nonesuch-nv204", "Lot 003?")
    await slack.person("ravi").archive("nonesuch-nv204")

    slack.reset()
    again = await anna.say("nonesuch-nv204", "Lot 003?")

    assert [m.ts for m in anna.sees("nonesuch-nv204")] == [again]
    assert float(again) > float(ts)

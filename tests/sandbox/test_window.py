"""The page's websocket shows a person what they may see, and does what they ask."""

from slack_sdk.web.async_client import AsyncWebClient

from sandbox.driver import Sandbox
from sandbox.stories import Step, Story
from tests.sandbox.windows import Window


async def test_hello_tells_who_and_where_one_is(slack: Sandbox) -> None:
    async with Window(slack, "anna") as window:
        hello = window.of("hello")[0]

    names = {channel["name"] for channel in hello["channels"]}
    assert names == {"nonesuch-nv204"}
    assert hello["me"] == slack.person("anna").id
    assert hello["commands"] == []
    kinds = {person["name"]: person["kind"] for person in hello["people"]}
    assert (kinds["anna.keller"], kinds["theo.lindqvist"], kinds["liaison"]) == (
        "client",
        "guest",
        "bot",
    )


async def test_staff_are_offered_commands_and_public_channels(slack: Sandbox) -> None:
    async with Window(slack, "ravi") as window:
        hello = window.of("hello")[0]

    assert [command["command"] for command in hello["commands"]] == ["/liaison", "/plain"]
    member_of = {channel["name"]: channel["is_member"] for channel in hello["channels"]}
    assert member_of["imaginara-int7"] is False
    assert "utopos-dp3" not in member_of


async def test_a_message_is_pushed_to_members_only(slack: Sandbox) -> None:
    async with Window(slack, "anna") as anna, Window(slack, "jonas") as jonas:
        await slack.person("ravi").say("nonesuch-nv204", "Lot 003 ships on time.")
        await slack.person("priya").say("imaginara-int7", "Hello")

        seen = await anna.until(lambda f: f["type"] == "message")
        await jonas.until(lambda f: f["type"] == "message")
        unread = await anna.until(lambda f: f["type"] == "channel")

    assert seen["message"]["text"] == "Lot 003 ships on time."
    assert [frame["message"]["text"] for frame in jonas.of("message")] == ["Hello"]
    assert unread["channel"]["unread"] == 1


async def test_an_ephemeral_is_pushed_to_its_reader_only(
    slack: Sandbox, client: AsyncWebClient
) -> None:
    channel = slack.channel("nonesuch-nv204").id
    async with Window(slack, "anna") as anna, Window(slack, "ravi") as ravi:
        await client.chat_postEphemeral(
            channel=channel, user=slack.person("ravi").id, text="Only you"
        )
        seen = await ravi.until(lambda f: f["type"] == "ephemeral")
        page = await anna.ask("history", channel=channel)

    assert seen["message"]["is_ephemeral"] is True
    assert anna.of("ephemeral") == []
    assert page["messages"] == []


async def test_history_comes_in_pages_newest_last(slack: Sandbox) -> None:
    anna, channel = slack.person("anna"), slack.channel("nonesuch-nv204").id
    for number in range(5):
        await anna.say(channel, f"{number}")

    async with Window(slack, "anna") as window:
        newest = await window.ask("history", channel=channel, limit=2)
        before = newest["messages"][0]["ts"]
        older = await window.ask("history", channel=channel, limit=3, before=before)

    assert [m["text"] for m in newest["messages"]] == ["3", "4"]
    assert newest["has_more"] is True
    assert [m["text"] for m in older["messages"]] == ["0", "1", "2"]
    assert older["has_more"] is False


async def test_nobody_reads_a_channel_they_are_not_in(slack: Sandbox) -> None:
    async with Window(slack, "anna") as window:
        reply = await window.ask("history", channel=slack.channel("ops-triage").id)

    assert reply["ok"] is False
    assert reply["error"] == "channel_not_found"


async def test_a_window_says_edits_reacts_and_deletes(slack: Sandbox) -> None:
    anna, channel = slack.person("anna"), slack.channel("nonesuch-nv204").id
    async with Window(slack, "anna") as window:
        ts = (await window.ask("say", channel=channel, text="Is it @Ravi Menon?"))["ts"]
        await window.ask("edit", channel=channel, ts=ts, text="Is it you?")
        await window.ask("react", channel=channel, ts=ts, name="ticket")

        seen = anna.sees(channel)[0]
        await window.ask("delete", channel=channel, ts=ts)

    assert (seen.text, list(seen.reactions)) == ("Is it you?", ["ticket"])
    assert anna.sees(channel) == []


async def test_reading_clears_the_unread_mark(slack: Sandbox) -> None:
    channel = slack.channel("nonesuch-nv204").id
    ts = await slack.person("ravi").say(channel, "@Anna Keller hello")
    async with Window(slack, "anna") as window:
        marked = next(c for c in window.of("hello")[0]["channels"] if c["id"] == channel)

        reply = await window.ask("read", channel=channel, ts=ts)

    assert (marked["unread"], marked["mentions"]) == (1, 1)
    assert (reply["channel"]["unread"], reply["channel"]["mentions"]) == (0, 0)


async def test_an_outsiders_command_is_not_a_command(slack: Sandbox) -> None:
    async with Window(slack, "anna") as window:
        await window.ask("command", channel=slack.channel("nonesuch-nv204").id, text="/liaison")
        notice = await window.until(lambda f: f["type"] == "notice")

    assert notice["text"] == "/liaison is not a valid command."


async def test_the_clock_moves_for_everybody(slack: Sandbox) -> None:
    async with Window(slack, "anna") as anna, Window(slack, "ravi") as ravi:
        reply = await ravi.ask("clock", next="morning")
        frame = await anna.until(lambda f: f["type"] == "clock")
        refused = await ravi.ask("clock", add=-5)

    # Saturday 01:40 in Hyderabad; the next working morning is Monday, 9:00 there.
    assert reply["now"] == frame["now"] == "2026-11-02T03:30:00+00:00"
    assert refused["ok"] is False


async def test_faults_are_switched_from_a_window(slack: Sandbox) -> None:
    async with Window(slack, "ravi") as window:
        await window.ask("faults", faults={"fail_before": 1})
        unknown = await window.ask("faults", faults={"earthquake": True})

    assert slack.faults.on.fail_before == 1
    assert unknown["ok"] is False


async def test_a_reset_says_hello_again(slack: Sandbox) -> None:
    channel = slack.channel("nonesuch-nv204").id
    await slack.person("anna").say(channel, "Gone soon")
    async with Window(slack, "anna") as window:
        await window.ask("reset")
        await window.until(lambda _: len(window.of("hello")) == 2)
        page = await window.ask("history", channel=channel)

    assert page["messages"] == []


async def test_a_story_is_shown_and_played(slack: Sandbox) -> None:
    played: list[int | None] = []

    async def play(step: int | None) -> None:
        played.append(step)

    ask = Step(as_user=slack.person("anna").id, say="Ask for the ship date.")
    slack.world.stories["S1"] = Story(
        id="S1", title="Friday evening", summary="A question", steps=(ask,), play=play
    )

    async with Window(slack, "anna") as window:
        shown = window.of("hello")[0]["stories"][0]
        await window.ask("play", story="S1", step=0)
        await window.ask("play", story="S1")
        unknown = await window.ask("play", story="S99")

    assert shown["steps"] == [{"as": ask.as_user, "say": "Ask for the ship date."}]
    assert played == [0, None]
    assert unknown["ok"] is False


async def test_nonsense_is_answered_and_the_window_lives_on(slack: Sandbox) -> None:
    async with Window(slack, "anna") as window:
        await window._socket.send_str("not json")
        unknown = await window.ask("fly")
        broken = await window.ask("press", where=None)
        fine = await window.ask("thread", channel=slack.channel("nonesuch-nv204").id, ts="1.0")

    assert unknown["error"] == "unknown_request"
    assert broken["ok"] is False
    assert fine["messages"] == []

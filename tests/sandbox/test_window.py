"""The page's websocket shows a person what they may see, and does what they ask."""

from slack_sdk.web.async_client import AsyncWebClient

from sandbox.driver import Sandbox
from sandbox.stories import Step, Story
from tests.sandbox.ears import Ears
from tests.sandbox.surfaces import BUTTONS, modal, opened
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


async def test_a_window_runs_commands_presses_and_submits(slack: Sandbox, ears: Ears) -> None:
    ravi, channel = slack.person("ravi"), slack.channel("ops-triage").id
    async with Window(slack, "ravi") as window:
        await window.ask("command", channel=channel, text="/liaison link")
        trigger_id = ears.envelopes[0]["payload"]["trigger_id"]
        await ears.call("views.open", trigger_id=trigger_id, view=modal())
        view = (await window.until(lambda f: f["type"] == "view"))["stack"][0]
        state = {"values": {"client": {"text": {"type": "plain_text_input", "value": "X"}}}}
        missing = await window.ask("submit", view_id=view["id"], state={"values": {}})
        refused = await window.until(lambda f: f["type"] == "view" and bool(f["errors"]))
        taken = await window.ask("submit", view_id=view["id"], state=state)
        gone = await window.ask("submit", view_id=view["id"], state=state)

    assert (
        missing["errors"] == refused["errors"] == {"client": "Please complete this required field."}
    )
    assert taken["errors"] == {}
    assert gone["ok"] is False
    assert ravi.modal is None


async def test_a_window_uses_shortcuts_and_buttons(slack: Sandbox, ears: Ears) -> None:
    channel = slack.channel("ops-triage").id
    posted = await ears.call("chat.postMessage", channel=channel, text="-", blocks=BUTTONS)
    where = {"channel": channel, "ts": posted["ts"]}
    async with Window(slack, "ravi") as window:
        await window.ask("shortcut", callback_id="new")
        await window.ask("shortcut", callback_id="log", **where)
        chosen = {"selected_option": {"value": "noor"}}
        await window.ask("press", where=where, block_id="who", action_id="owner", payload=chosen)
        offered = await window.ask(
            "options", where=where, block_id="who", action_id="owner", query="n"
        )
        gone = await window.ask("press", where=where, block_id="who", action_id="gone")
        nowhere = await window.ask("press", where={"view_id": "V0"}, block_id="", action_id="")

    assert len(ears.acts("shortcut")) == len(ears.acts("message_action")) == 1
    assert ears.acts("block_actions")[0]["actions"][0]["selected_option"] == {"value": "noor"}
    assert ears.acts("block_suggestion")[0]["value"] == "n"
    assert offered["options"] == []
    assert (gone["ok"], nowhere["ok"]) == (False, False)


async def test_a_window_closes_views_and_opens_home(slack: Sandbox, ears: Ears) -> None:
    ravi = slack.person("ravi")
    home = {"type": "home", "blocks": [{"type": "divider"}]}
    await opened(slack, ears, modal(notify_on_close=True))
    assert ravi.modal is not None
    async with Window(slack, "ravi") as window:
        shown = await window.until(lambda f: f["type"] == "view")
        await window.ask("close", view_id=ravi.modal.id, all=True)
        await window.ask("open_home")
        await ears.call("views.publish", user_id=ravi.id, view=home)
        published = await window.until(lambda f: f["type"] == "home")

    assert shown["stack"][0]["title"]["text"] == "Link"
    assert ears.acts("view_closed")[0]["is_cleared"] is True
    assert (await ears.event("app_home_opened"))["event"]["tab"] == "home"
    assert published["view"]["type"] == "home"


async def test_a_window_joins_invites_and_writes_directly(slack: Sandbox) -> None:
    priya, general = slack.person("priya"), slack.channel("imaginara-int7").id
    async with Window(slack, "ravi") as ravi, Window(slack, "theo") as theo:
        joined = await ravi.ask("join", channel=general)
        await ravi.ask("invite", channel=general, user=slack.person("theo").id)
        appeared = await theo.until(lambda f: f["type"] == "channel")
        dm = await ravi.ask("open_dm", user=priya.id)
        await ravi.ask("say", channel=dm["channel"], text="Hello Priya")
        nobody = await ravi.ask("open_dm", user="U0")
        nowhere = await ravi.ask("join", channel="C0")

    assert joined["ok"] is True
    assert appeared["channel"]["id"] == general
    assert [m.text for m in priya.dms("ravi")] == ["Hello Priya"]
    assert (nobody["ok"], nowhere["ok"]) == (False, False)


async def test_who_leaves_a_private_channel_no_longer_knows_of_it(slack: Sandbox) -> None:
    async with Window(slack, "anna") as anna:
        await slack.person("anna").leave("nonesuch-nv204")
        gone = await anna.until(lambda f: f["type"] == "channel_gone")

    assert gone["channel"] == slack.channel("nonesuch-nv204").id


async def test_a_file_may_be_sent_and_a_message_taken_back(slack: Sandbox) -> None:
    channel = slack.channel("nonesuch-nv204").id
    record = {"name": "record.txt", "content_base64": "bG90"}
    async with Window(slack, "anna") as anna, Window(slack, "ravi") as ravi:
        ts = (await anna.ask("say", channel=channel, text="", files=[record]))["ts"]
        seen = await ravi.until(lambda f: f["type"] == "message")
        await anna.ask("delete", channel=channel, ts=ts)
        gone = await ravi.until(lambda f: f["type"] == "message_deleted")

    assert seen["message"]["files"][0]["name"] == "record.txt"
    assert (gone["channel"], gone["ts"]) == (channel, ts)


async def test_nobody_has_a_window_who_is_not_in_the_cast(slack: Sandbox, ears: Ears) -> None:
    async with ears._session.get(f"{slack.url}/page/socket?as=U0") as response:
        assert response.status == 404

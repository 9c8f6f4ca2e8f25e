"""Events come in Slack's shapes, with the teams that Slack Connect puts into them."""

import pytest

from sandbox.clock import Clock
from sandbox.driver import Sandbox
from tests.clocks import START
from tests.sandbox.ears import Ears
from tests.sandbox.manifests import without


async def test_an_outsiders_message_names_their_team_everywhere_but_in_the_authorization(
    slack: Sandbox, ears: Ears
) -> None:
    anna, client_team = slack.person("anna"), slack.team("nonesuch")

    ts = await anna.say("nonesuch-nv204", "Is lot 003 safe?")

    body = await ears.event("message")
    event = body["event"]
    assert (body["team_id"], body["context_team_id"]) == (client_team, slack.host_team_id)
    assert body["authorizations"][0]["team_id"] == slack.host_team_id
    assert body["authorizations"][0]["user_id"] == slack.bot_user_id
    assert body["is_ext_shared_channel"] is True
    assert event["user_team"] == event["source_team"] == event["team"] == client_team
    assert event["user_profile"]["team"] == client_team
    assert (event["ts"], event["event_ts"], event["user"]) == (ts, ts, anna.id)
    assert (event["channel_type"], event["text"]) == ("group", "Is lot 003 safe?")
    assert event["blocks"][0]["type"] == "rich_text"


async def test_an_internal_message_speaks_of_one_team(slack: Sandbox, ears: Ears) -> None:
    await slack.person("ravi").say("ops-triage", "Morning")

    body = await ears.event("message")
    assert body["team_id"] == body["event"]["team"] == slack.host_team_id
    assert body["is_ext_shared_channel"] is False
    assert "user_team" not in body["event"]


async def test_a_mention_is_told_twice(slack: Sandbox, ears: Ears) -> None:
    ts = await slack.person("anna").say("nonesuch-nv204", "@Liaison status")

    mention = await ears.event("app_mention")
    message = await ears.event("message")
    assert mention["event"]["ts"] == message["event"]["ts"] == ts
    assert mention["event_id"] != message["event_id"]
    assert mention["event"]["text"] == f"<@{slack.bot_user_id}> status"
    assert mention["event"]["user_team"] == slack.team("nonesuch")
    assert "channel_type" not in mention["event"]


async def test_a_mention_by_the_host_names_no_second_team(slack: Sandbox, ears: Ears) -> None:
    await slack.person("ravi").say("nonesuch-nv204", "@Liaison status")

    mention = await ears.event("app_mention")
    assert mention["event"]["team"] == slack.host_team_id
    assert "user_team" not in mention["event"]


async def test_another_companys_app_is_told_by_its_bot_id(slack: Sandbox, ears: Ears) -> None:
    await slack.person("labnotes").say("imaginara-int7", "Is the yield above 90 %?")

    event = (await ears.event("message"))["event"]
    assert event["bot_id"]
    assert "app_id" not in event
    assert event["user_team"] == slack.team("imaginara")


async def test_a_direct_message_is_no_mention(slack: Sandbox, ears: Ears) -> None:
    await slack.person("anna").dm("@Liaison help")

    body = await ears.event("message")
    assert body["event"]["channel_type"] == "im"
    assert body["event"]["user_team"] == slack.team("nonesuch")
    assert ears.events("app_mention") == []


async def test_the_apps_own_posts_come_back_to_it_marked(slack: Sandbox, ears: Ears) -> None:
    await ears.call(
        "chat.postMessage",
        channel=slack.channel("ops-triage").id,
        text="Mine",
        metadata={"event_type": "post", "event_payload": {"k": "1"}},
    )

    event = (await ears.event("message"))["event"]
    assert event["user"] == slack.bot_user_id
    assert event["bot_id"]
    assert event["app_id"]
    assert event["metadata"] == {"event_type": "post", "event_payload": {"k": "1"}}


async def test_an_edit_carries_both_versions(slack: Sandbox, ears: Ears) -> None:
    anna = slack.person("anna")
    ts = await anna.say("nonesuch-nv204", "Lot 003?")

    await anna.edit("nonesuch-nv204", ts, "Lot 004?")

    event = (await ears.event("message"))["event"]
    assert (event["subtype"], event["hidden"]) == ("message_changed", True)
    assert (event["message"]["text"], event["previous_message"]["text"]) == ("Lot 004?", "Lot 003?")
    assert event["message"]["ts"] == event["previous_message"]["ts"] == ts
    assert event["message"]["edited"]["user"] == anna.id
    assert float(event["event_ts"]) > float(ts)


async def test_a_deletion_carries_what_was_deleted(slack: Sandbox, ears: Ears) -> None:
    anna = slack.person("anna")
    ts = await anna.say("nonesuch-nv204", "Never mind")

    await anna.delete("nonesuch-nv204", ts)

    event = (await ears.event("message"))["event"]
    assert (event["subtype"], event["deleted_ts"]) == ("message_deleted", ts)
    assert event["previous_message"]["text"] == "Never mind"


async def test_a_deleted_parent_leaves_a_tombstone(slack: Sandbox, ears: Ears) -> None:
    anna = slack.person("anna")
    ts = await anna.say("nonesuch-nv204", "Never mind")
    await slack.person("ravi").reply("nonesuch-nv204", ts, "What?")

    await anna.delete("nonesuch-nv204", ts)

    event = (await ears.event("message"))["event"]
    assert (event["subtype"], event["message"]["subtype"]) == ("message_changed", "tombstone")
    assert event["message"]["text"] == "This message was deleted."
    assert event["previous_message"]["text"] == "Never mind"


async def test_a_reaction_names_what_it_is_on(slack: Sandbox, ears: Ears) -> None:
    ts = await slack.person("ravi").say("nonesuch-nv204", "Shipped")

    await slack.person("anna").react("nonesuch-nv204", ts, "ticket")

    event = (await ears.event("reaction_added"))["event"]
    channel = slack.channel("nonesuch-nv204").id
    assert event["item"] == {"type": "message", "channel": channel, "ts": ts}
    assert (event["reaction"], event["item_user"]) == ("ticket", slack.person("ravi").id)


async def test_a_file_is_withheld_in_a_shared_channel_only(slack: Sandbox, ears: Ears) -> None:
    await slack.person("ravi").say("ops-triage", "Here", files={"a.txt": b"abc"})
    inside = (await ears.event("message"))["event"]["files"][0]

    await slack.person("ravi").say("nonesuch-nv204", "Here", files={"a.txt": b"abc"})

    outside = (await ears.event("message"))["event"]["files"][0]
    assert (inside["name"], inside["mode"]) == ("a.txt", "hosted")
    assert (outside["mode"], outside["file_access"]) == ("file_access", "check_file_info")
    assert "name" not in outside
    info = await ears.call("files.info", file=outside["id"])
    assert info["file"]["name"] == "a.txt"


async def test_joining_names_the_inviter(slack: Sandbox, ears: Ears) -> None:
    await slack.person("ravi").invite("ops-triage", "theo")

    event = (await ears.event("member_joined_channel"))["event"]
    assert (event["user"], event["inviter"]) == (slack.person("theo").id, slack.person("ravi").id)
    assert event["channel_type"] == "G"
    assert (await ears.event("message"))["event"]["subtype"] == "channel_join"


async def test_sharing_is_pending_until_it_is_accepted(slack: Sandbox, ears: Ears) -> None:
    slack.share("ops-triage", "utopos", accepted=False)
    channel = slack.channel("ops-triage")
    pending = (await ears.call("conversations.info", channel=channel.id))["channel"]

    slack.world.workspace.connect(channel, slack.team("utopos"))

    event = (await ears.event("channel_shared"))["event"]
    shared = (await ears.call("conversations.info", channel=channel.id))["channel"]
    assert (pending["is_pending_ext_shared"], pending["is_ext_shared"]) == (True, False)
    assert (shared["is_pending_ext_shared"], shared["is_ext_shared"]) == (False, True)
    assert (event["channel"], event["connected_team_id"]) == (channel.id, slack.team("utopos"))


async def test_unsharing_says_who_left_and_what_remains(slack: Sandbox, ears: Ears) -> None:
    slack.unshare("nonesuch-nv204", "nonesuch")

    event = (await ears.event("channel_unshared"))["event"]
    assert event["previously_connected_team_id"] == slack.team("nonesuch")
    assert event["is_ext_shared"] is False
    assert slack.person("anna").sees("nonesuch-nv204") == []


async def test_a_new_channel_id_leaves_the_old_one_dead(slack: Sandbox, ears: Ears) -> None:
    old = slack.channel("nonesuch-nv204").id
    ts = await slack.person("anna").say(old, "Before")

    new = slack.give_new_id("nonesuch-nv204").id

    event = (await ears.event("channel_id_changed"))["event"]
    assert (event["old_channel_id"], event["new_channel_id"]) == (old, new)
    assert (await ears.call("conversations.info", channel=old))["error"] == "channel_not_found"
    moved = await ears.call("conversations.history", channel=new)
    assert moved["messages"][0]["ts"] == ts


@pytest.mark.parametrize(
    ("channel", "archived", "renamed"),
    [
        ("nonesuch-nv204", "group_archive", "group_rename"),
        ("imaginara-int7", "channel_archive", "channel_rename"),
    ],
)
async def test_private_channels_have_events_of_their_own(
    slack: Sandbox, ears: Ears, channel: str, archived: str, renamed: str
) -> None:
    channel_id = slack.channel(channel).id
    noor = slack.person("noor")

    await noor.rename(channel_id, "renamed")
    await noor.archive(channel_id)

    assert (await ears.event(renamed))["event"]["channel"]["name"] == "renamed"
    assert (await ears.event(archived))["event"]["channel"] == channel_id


async def test_a_closed_account_and_a_changed_group_are_told(slack: Sandbox, ears: Ears) -> None:
    slack.deactivate("ravi")
    slack.set_group("liaison-staff", ["priya", "theo"])

    user = (await ears.event("user_change"))["event"]["user"]
    group = (await ears.event("subteam_members_changed"))["event"]
    assert (user["id"], user["deleted"]) == (slack.person("ravi").id, True)
    assert group["added_users"] == [slack.person("theo").id]
    assert slack.person("ravi").id in group["removed_users"]


async def test_opening_home_tells_the_app_and_shows_what_it_publishes(
    slack: Sandbox, ears: Ears
) -> None:
    anna = slack.person("anna")
    home = {"type": "home", "blocks": [{"type": "divider"}]}

    await anna.open_home()
    first = (await ears.event("app_home_opened"))["event"]
    await ears.call("views.publish", user_id=anna.id, view=home)
    await anna.open_home()
    second = (await ears.event("app_home_opened"))["event"]

    assert (first["tab"], first["user"], first.get("view")) == ("home", anna.id, None)
    assert second["view"]["type"] == "home"
    shown = anna.home()
    assert shown is not None
    assert shown.blocks[0]["type"] == "divider"


async def test_nothing_is_heard_from_channels_the_bot_is_not_in(slack: Sandbox, ears: Ears) -> None:
    await slack.person("ravi").say("general", "@Liaison are you there?")

    await slack.idle()
    assert ears.envelopes == []


async def test_removal_of_the_app_is_the_last_thing_it_hears(slack: Sandbox, ears: Ears) -> None:
    slack.world.uninstall()
    await slack.person("ravi").say("ops-triage", "Gone?")

    await slack.idle()
    heard = [envelope["payload"]["event"]["type"] for envelope in ears.envelopes]
    assert heard == ["tokens_revoked", "app_uninstalled"]


@pytest.mark.parametrize(
    "manifest",
    [without(event="app_mention"), without(scope="app_mentions:read")],
    ids=["not subscribed", "no scope"],
)
async def test_only_what_the_manifest_asks_for_is_delivered(manifest: dict[str, object]) -> None:
    async with Sandbox(manifest=manifest, clock=Clock(START, rate=0)) as slack, Ears(slack) as ears:
        await slack.person("anna").say("nonesuch-nv204", "@Liaison status")

        await slack.idle()
        assert ears.events("app_mention") == []
        assert len(ears.events("message")) == 1

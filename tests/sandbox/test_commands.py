"""Commands and shortcuts: who has them, what the app gets, who sees the answer."""

import pytest

from sandbox.driver import Sandbox
from sandbox.errors import RefusedError
from tests.sandbox.ears import Ears


async def test_a_command_carries_who_where_and_what(slack: Sandbox, ears: Ears) -> None:
    await slack.person("ravi").command("ops-triage", "/liaison ask @Anna Keller in #general <now>")

    payload = ears.envelopes[0]["payload"]
    anna, general = slack.person("anna"), slack.channel("general")
    assert payload["text"] == (
        f"ask <@{anna.id}|anna.keller> in <#{general.id}|general> &lt;now&gt;"
    )
    assert (payload["team_id"], payload["user_name"]) == (slack.host_team_id, "ravi.menon")
    assert (payload["command"], payload["channel_name"]) == ("/liaison", "privategroup")
    assert payload["is_enterprise_install"] == "false"


async def test_without_should_escape_names_stay_as_typed(slack: Sandbox, ears: Ears) -> None:
    await slack.person("ravi").command("ops-triage", "/plain ask @Anna Keller <now>")

    assert ears.envelopes[0]["payload"]["text"] == "ask @Anna Keller <now>"


@pytest.mark.parametrize("who", ["anna", "theo"])
async def test_outsiders_and_guests_have_no_commands(slack: Sandbox, ears: Ears, who: str) -> None:
    person = slack.person(who)
    channel = "nonesuch-nv204" if who == "anna" else "general"

    await person.command(channel, "/liaison help")

    assert person.notices == ["/liaison is not a valid command."]
    assert ears.envelopes == []


async def test_guests_have_commands_where_the_workspace_says_so(slack: Sandbox, ears: Ears) -> None:
    slack.world.workspace.guests_may_use_commands = True

    await slack.person("theo").command("general", "/liaison help")

    assert len(ears.envelopes) == 1


async def test_a_command_the_manifest_lacks_is_none(slack: Sandbox, ears: Ears) -> None:
    ravi = slack.person("ravi")

    await ravi.command("ops-triage", "/unknown x")

    assert ravi.notices == ["/unknown is not a valid command."]


async def test_what_a_command_is_answered_only_its_sender_sees(slack: Sandbox, ears: Ears) -> None:
    ears.answer = lambda _payload: {"text": "Linked."}

    await slack.person("ravi").command("ops-triage", "/liaison status")

    seen = slack.person("ravi").sees("ops-triage")
    assert [(m.text, m.is_ephemeral) for m in seen] == [("Linked.", True)]
    assert slack.person("priya").sees("ops-triage") == []
    history = await ears.call("conversations.history", channel=slack.channel("ops-triage").id)
    assert history["messages"] == []


async def test_a_command_may_be_answered_in_public(slack: Sandbox, ears: Ears) -> None:
    ears.answer = lambda _payload: {"text": "All", "response_type": "in_channel"}

    await slack.person("ravi").command("ops-triage", "/liaison status")

    assert [m.text for m in slack.person("priya").sees("ops-triage")] == ["All"]


async def test_a_command_nobody_takes_fails_aloud(slack: Sandbox) -> None:
    ravi = slack.person("ravi")

    await ravi.command("ops-triage", "/liaison status")

    assert ravi.notices == ['/liaison failed with the error "dispatch_failed"']


async def test_a_message_shortcut_carries_the_message(slack: Sandbox, ears: Ears) -> None:
    ravi = slack.person("ravi")
    ts = await slack.person("anna").say("nonesuch-nv204", "Lot 003?")

    await ravi.shortcut("log", ravi.sees("nonesuch-nv204")[0])

    payload = ears.acts("message_action")[0]
    assert (payload["callback_id"], payload["message_ts"]) == ("log", ts)
    assert payload["message"]["text"] == "Lot 003?"
    assert payload["message"]["team"] == slack.team("nonesuch")
    assert payload["team"]["id"] == payload["user"]["team_id"] == slack.host_team_id
    assert payload["response_url"]


async def test_a_global_shortcut_has_no_response_url(slack: Sandbox, ears: Ears) -> None:
    await slack.person("ravi").shortcut("new")

    payload = ears.acts("shortcut")[0]
    assert payload["callback_id"] == "new"
    assert "response_url" not in payload


async def test_outsiders_have_no_shortcuts(slack: Sandbox, ears: Ears) -> None:
    anna = slack.person("anna")
    await anna.say("nonesuch-nv204", "Lot 003?")

    with pytest.raises(RefusedError, match="menu"):
        await anna.shortcut("log", anna.sees("nonesuch-nv204")[0])


async def test_a_response_url_wears_out_after_five_uses(slack: Sandbox, ears: Ears) -> None:
    await slack.person("ravi").command("ops-triage", "/liaison status")
    url = ears.envelopes[0]["payload"]["response_url"]

    statuses = []
    for _ in range(6):
        async with ears._session.post(url, json={"text": "Still here"}) as response:
            statuses.append(response.status)

    assert statuses == [200] * 5 + [404]
    assert len(slack.person("ravi").sees("ops-triage")) == 5


async def test_a_response_url_is_dead_after_half_an_hour() -> None:
    seconds = [0.0]
    async with Sandbox(elapsed=lambda: seconds[0]) as slack, Ears(slack) as ears:
        await slack.person("ravi").command("ops-triage", "/liaison status")
        url = ears.envelopes[0]["payload"]["response_url"]
        seconds[0] += 30 * 60 + 1

        async with ears._session.post(url, json={"text": "Late"}) as response:
            answer = (response.status, await response.json())

    assert answer == (404, {"ok": False, "error": "expired_url"})
    assert slack.person("ravi").sees("ops-triage") == []


async def test_what_slack_cannot_show_fails_aloud(slack: Sandbox, ears: Ears) -> None:
    ravi = slack.person("ravi")
    ears.answer = lambda _: {"blocks": [{"type": "nonsense"}]}

    await ravi.command("ops-triage", "/liaison status")

    assert ravi.notices == ['/liaison failed with the error "invalid_blocks"']

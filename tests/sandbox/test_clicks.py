"""Clicks in messages and on Home: what the app gets, and what people are told."""

import pytest

from sandbox.driver import Sandbox
from tests.sandbox.ears import Ears
from tests.sandbox.surfaces import BUTTONS


async def test_an_outsiders_click_comes_with_the_hosts_team_and_their_own(
    slack: Sandbox, ears: Ears
) -> None:
    anna, channel = slack.person("anna"), slack.channel("nonesuch-nv204").id
    await ears.call("chat.postMessage", channel=channel, text="-", blocks=BUTTONS)

    await anna.press(anna.sees(channel)[0], "I own this")

    payload = ears.acts("block_actions")[0]
    assert payload["team"]["id"] == slack.host_team_id
    assert payload["user"]["team_id"] == slack.team("nonesuch")
    action = payload["actions"][0]
    assert (action["action_id"], action["block_id"], action["value"]) == ("own", "who", "Q-1")
    assert payload["container"]["message_ts"] == payload["message"]["ts"]
    assert payload["channel"]["id"] == channel
    assert payload["state"]["values"]["who"]["owner"]["selected_option"] is None


async def test_what_was_chosen_in_a_message_is_remembered_for_the_next_click(
    slack: Sandbox, ears: Ears
) -> None:
    ravi, channel = slack.person("ravi"), slack.channel("ops-triage").id
    await ears.call("chat.postMessage", channel=channel, text="-", blocks=BUTTONS)
    card = ravi.sees(channel)[0]

    await ravi.press(card, "owner", "Noor")
    await ravi.press(card, "own")

    chosen, clicked = ears.acts("block_actions")
    assert chosen["actions"][0]["selected_option"]["value"] == "noor"
    kept = clicked["state"]["values"]["who"]["owner"]["selected_option"]
    assert kept["value"] == "noor"


async def test_a_button_that_is_gone_cannot_be_pressed(slack: Sandbox, ears: Ears) -> None:
    ravi, channel = slack.person("ravi"), slack.channel("ops-triage").id
    posted = await ears.call("chat.postMessage", channel=channel, text="-", blocks=BUTTONS)
    card = ravi.sees(channel)[0]
    await ears.call("chat.update", channel=channel, ts=posted["ts"], text="Owned")

    with pytest.raises(AssertionError, match="nothing here is called 'own'"):
        await ravi.press(card, "own")

    assert ears.acts("block_actions") == []


async def test_a_click_nobody_takes_is_told_to_who_clicked(slack: Sandbox, ears: Ears) -> None:
    ravi, channel = slack.person("ravi"), slack.channel("ops-triage").id
    await ears.call("chat.postMessage", channel=channel, text="-", blocks=BUTTONS)
    await ears.socket.close()

    await ravi.press(ravi.sees(channel)[0], "own")

    assert ravi.notices == ["Liaison did not respond. Try again?"]


async def test_an_ephemeral_is_replaced_and_removed_by_its_response_url(
    slack: Sandbox, ears: Ears
) -> None:
    ravi, channel = slack.person("ravi"), slack.channel("ops-triage").id
    await ears.call("chat.postEphemeral", channel=channel, user=ravi.id, text="-", blocks=BUTTONS)
    await ravi.press(ravi.sees(channel)[0], "own")
    payload = ears.acts("block_actions")[0]
    url = payload["response_url"]

    async with ears._session.post(url, json={"replace_original": True, "text": "Yours"}):
        replaced = ravi.sees(channel)
    async with ears._session.post(url, json={"delete_original": True}):
        removed = ravi.sees(channel)

    assert payload["container"]["is_ephemeral"] is True
    assert "message" not in payload
    assert [m.text for m in replaced] == ["Yours"]
    assert removed == []


async def test_home_buttons_come_from_a_view(slack: Sandbox, ears: Ears) -> None:
    anna = slack.person("anna")
    await ears.call("views.publish", user_id=anna.id, view={"type": "home", "blocks": BUTTONS})
    home = anna.home()
    assert home is not None

    await anna.press(home, "own")

    payload = ears.acts("block_actions")[0]
    assert payload["container"] == {"type": "view", "view_id": home.id}
    assert payload["view"]["type"] == "home"
    assert "response_url" not in payload

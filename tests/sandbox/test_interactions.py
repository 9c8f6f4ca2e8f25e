"""Commands, shortcuts, clicks and modals: who may, what the app gets, what people see."""

from typing import Any

import pytest

from sandbox.driver import Sandbox
from sandbox.errors import RefusedError
from tests.sandbox.ears import Ears

BUTTONS: list[dict[str, Any]] = [
    {
        "type": "actions",
        "block_id": "who",
        "elements": [
            {
                "type": "button",
                "action_id": "own",
                "value": "Q-1",
                "text": {"type": "plain_text", "text": "I own this"},
            },
            {
                "type": "static_select",
                "action_id": "owner",
                "placeholder": {"type": "plain_text", "text": "Owner"},
                "options": [
                    {"text": {"type": "plain_text", "text": name}, "value": name.lower()}
                    for name in ("Ravi", "Noor")
                ],
            },
        ],
    }
]


def modal(title: str = "Link", **more: Any) -> dict[str, Any]:
    """Return a modal with one required and one optional input."""
    inputs = [
        {
            "type": "input",
            "block_id": name,
            "optional": name == "note",
            "label": {"type": "plain_text", "text": name.title()},
            "element": {"type": "plain_text_input", "action_id": "text"},
        }
        for name in ("client", "note")
    ]
    return {
        "type": "modal",
        "callback_id": title.lower(),
        "title": {"type": "plain_text", "text": title},
        "submit": {"type": "plain_text", "text": "Save"},
        "blocks": inputs,
        **more,
    }


async def opened(slack: Sandbox, ears: Ears, view: dict[str, Any], *, by: str = "ravi") -> None:
    """Have somebody open this modal by a click, which clients can do as well."""
    channel = slack.channel("nonesuch-nv204").id
    await ears.call("chat.postMessage", channel=channel, text="-", blocks=BUTTONS)
    person = slack.person(by)
    await person.press(person.sees(channel)[-1], "own")
    trigger_id = ears.acts("block_actions")[-1]["trigger_id"]
    answer = await ears.call("views.open", trigger_id=trigger_id, view=view)
    assert answer["ok"], answer


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


async def test_a_response_url_wears_out_after_five_uses(slack: Sandbox, ears: Ears) -> None:
    await slack.person("ravi").command("ops-triage", "/liaison status")
    url = ears.envelopes[0]["payload"]["response_url"]

    statuses = []
    for _ in range(6):
        async with ears._session.post(url, json={"text": "Still here"}) as response:
            statuses.append(response.status)

    assert statuses == [200] * 5 + [404]
    assert len(slack.person("ravi").sees("ops-triage")) == 5


async def test_a_clients_submission_comes_from_their_team(slack: Sandbox, ears: Ears) -> None:
    await opened(slack, ears, modal(), by="anna")

    errors = await slack.person("anna").submit({"Client": "Nonesuch"})

    payload = ears.acts("view_submission")[0]
    view = payload["view"]
    assert errors == {}
    assert payload["team"]["id"] == payload["user"]["team_id"] == slack.team("nonesuch")
    assert view["app_installed_team_id"] == slack.host_team_id
    assert view["state"]["values"]["client"]["text"]["value"] == "Nonesuch"
    assert view["state"]["values"]["note"]["text"]["value"] is None
    assert slack.person("anna").modal is None


async def test_an_empty_required_input_never_reaches_the_app(slack: Sandbox, ears: Ears) -> None:
    ravi = slack.person("ravi")
    await opened(slack, ears, modal())

    errors = await ravi.submit({"Note": "only this"})

    assert errors == {"client": "Please complete this required field."}
    assert ears.acts("view_submission") == []
    assert ravi.modal is not None


async def test_errors_keep_the_modal_open(slack: Sandbox, ears: Ears) -> None:
    ravi = slack.person("ravi")
    await opened(slack, ears, modal())
    ears.answer = lambda _: {"response_action": "errors", "errors": {"client": "Unknown."}}

    errors = await ravi.submit({"Client": "?"})

    assert errors == {"client": "Unknown."}
    assert ravi.modal is not None
    assert ravi.modal.errors == {"client": "Unknown."}


async def test_errors_for_blocks_that_are_no_inputs_are_trouble(slack: Sandbox, ears: Ears) -> None:
    ravi = slack.person("ravi")
    await opened(slack, ears, modal())
    ears.answer = lambda _: {"response_action": "errors", "errors": {"elsewhere": "No."}}

    await ravi.submit({"Client": "?"})

    assert ravi.notices == ["We had some trouble connecting. Try again?"]
    assert ravi.modal is not None


async def test_update_push_and_clear_follow_a_submission(slack: Sandbox, ears: Ears) -> None:
    ravi = slack.person("ravi")
    await opened(slack, ears, modal("First"))
    root = ravi.modal.id if ravi.modal else ""

    ears.answer = lambda _: {"response_action": "update", "view": modal("Second")}
    await ravi.submit({"Client": "x"})
    updated = ravi.modal
    ears.answer = lambda _: {"response_action": "push", "view": modal("Third")}
    await ravi.submit({"Client": "x"})
    pushed = ravi.modal
    ears.answer = lambda _: {"response_action": "clear"}
    await ravi.submit({"Client": "x"})

    assert updated is not None
    assert (updated.title, updated.id) == ("Second", root)
    assert pushed is not None
    assert (pushed.title, pushed.json["root_view_id"]) == ("Third", root)
    assert pushed.json["previous_view_id"] == root
    assert ravi.modal is None


async def test_a_fourth_view_does_not_fit_on_the_stack(slack: Sandbox, ears: Ears) -> None:
    ravi = slack.person("ravi")
    press_me = modal("Deep", blocks=BUTTONS)
    await opened(slack, ears, press_me)
    answers = []

    for _ in range(3):
        assert ravi.modal is not None
        await ravi.press(ravi.modal, "own")
        trigger_id = ears.acts("block_actions")[-1]["trigger_id"]
        answers.append(await ears.call("views.push", trigger_id=trigger_id, view=press_me))

    assert [answer.get("error") for answer in answers] == [None, None, "push_limit_reached"]


async def test_each_person_has_a_stack_of_their_own(slack: Sandbox, ears: Ears) -> None:
    await opened(slack, ears, modal("One"), by="ravi")
    await opened(slack, ears, modal("Two"), by="anna")

    titles = [getattr(slack.person(key).modal, "title", None) for key in ("ravi", "anna", "noor")]

    assert titles == ["One", "Two", None]


async def test_a_trigger_opens_once(slack: Sandbox, ears: Ears) -> None:
    await slack.person("ravi").command("ops-triage", "/liaison link")
    trigger_id = ears.envelopes[0]["payload"]["trigger_id"]

    first = await ears.call("views.open", trigger_id=trigger_id, view=modal())
    second = await ears.call("views.open", trigger_id=trigger_id, view=modal())

    assert first["ok"] is True
    assert second["error"] == "exchanged_trigger_id"


async def test_a_trigger_lives_three_seconds() -> None:
    seconds = [100.0]
    async with Sandbox(elapsed=lambda: seconds[0]) as slack, Ears(slack) as ears:
        await slack.person("ravi").command("ops-triage", "/liaison link")
        trigger_id = ears.envelopes[0]["payload"]["trigger_id"]
        seconds[0] += 3.1

        answer = await ears.call("views.open", trigger_id=trigger_id, view=modal())

    assert answer["error"] == "expired_trigger_id"


async def test_an_update_with_a_stale_hash_is_a_conflict(slack: Sandbox, ears: Ears) -> None:
    ravi = slack.person("ravi")
    await opened(slack, ears, modal("First"))
    assert ravi.modal is not None
    seen = ravi.modal.json

    args = {"view_id": seen["id"], "view": modal("Second"), "hash": seen["hash"]}
    first = await ears.call("views.update", **args)
    second = await ears.call("views.update", **args)

    assert first["view"]["title"]["text"] == "Second"
    assert second["error"] == "hash_conflict"


async def test_closing_is_told_if_the_view_asked_for_it(slack: Sandbox, ears: Ears) -> None:
    ravi = slack.person("ravi")
    await opened(slack, ears, modal(notify_on_close=True))

    await ravi.close()

    payload = ears.acts("view_closed")[0]
    assert payload["view"]["callback_id"] == "link"
    assert payload["is_cleared"] is False
    assert ravi.modal is None


async def test_a_closed_view_cannot_be_updated(slack: Sandbox, ears: Ears) -> None:
    ravi = slack.person("ravi")
    await opened(slack, ears, modal())
    assert ravi.modal is not None
    view_id = ravi.modal.id

    await ravi.close()
    answer = await ears.call("views.update", view_id=view_id, view=modal())

    assert ears.acts("view_closed") == []
    assert answer["error"] == "not_found"


async def test_external_options_come_from_the_app(slack: Sandbox, ears: Ears) -> None:
    ravi = slack.person("ravi")
    owner = {
        "type": "input",
        "block_id": "owner",
        "label": {"type": "plain_text", "text": "Owner"},
        "element": {"type": "external_select", "action_id": "pick", "min_query_length": 1},
    }
    await opened(slack, ears, modal(blocks=[owner]))
    options = [{"text": {"type": "plain_text", "text": "Noor Ali"}, "value": "noor"}]
    ears.answer = lambda p: {"options": options} if p["type"] == "block_suggestion" else None
    assert ravi.modal is not None

    offered = await ravi.options(ravi.modal, "Owner", "no")
    errors = await ravi.submit({"Owner": "Noor Ali"})

    asked = ears.acts("block_suggestion")[0]
    assert (asked["action_id"], asked["value"]) == ("pick", "no")
    assert offered == ["Noor Ali"]
    assert errors == {}
    state = ears.acts("view_submission")[0]["view"]["state"]["values"]
    assert state["owner"]["pick"]["selected_option"]["value"] == "noor"


async def test_what_was_typed_survives_an_update_of_the_modal(slack: Sandbox, ears: Ears) -> None:
    ravi = slack.person("ravi")
    view = modal()
    view["blocks"] += BUTTONS
    await opened(slack, ears, view)
    assert ravi.modal is not None

    await ravi.fill({"Client": "Nonesuch"})
    await ravi.press(ravi.modal, "owner", "Noor")
    await ears.call("views.update", view_id=ravi.modal.id, view=view)
    errors = await ravi.submit({"Note": "more"})

    pressed = ears.acts("block_actions")[-1]["view"]["state"]["values"]
    values = ears.acts("view_submission")[0]["view"]["state"]["values"]
    assert errors == {}
    assert pressed["client"]["text"]["value"] == "Nonesuch"
    assert values["client"]["text"]["value"] == "Nonesuch"
    assert values["note"]["text"]["value"] == "more"
    assert values["who"]["owner"]["selected_option"]["value"] == "noor"


async def test_a_channel_picker_may_hand_out_a_response_url(slack: Sandbox, ears: Ears) -> None:
    ravi, channel = slack.person("ravi"), slack.channel("ops-triage").id
    picker = {
        "type": "input",
        "block_id": "where",
        "label": {"type": "plain_text", "text": "Where"},
        "element": {
            "type": "conversations_select",
            "action_id": "pick",
            "response_url_enabled": True,
        },
    }
    await opened(slack, ears, modal(blocks=[picker]))

    await ravi.submit({"Where": channel})

    url = ears.acts("view_submission")[0]["response_urls"][0]
    async with ears._session.post(url["response_url"], json={"text": "Done"}):
        seen = ravi.sees(channel)
    assert url["channel_id"] == channel
    assert [m.text for m in seen] == ["Done"]


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

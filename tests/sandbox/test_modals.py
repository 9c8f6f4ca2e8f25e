"""Modals: triggers, stacks, submissions and what follows them."""

import aiohttp
import pytest

from sandbox.driver import Sandbox
from tests.sandbox.ears import Ears
from tests.sandbox.surfaces import BUTTONS, modal, opened

FILE = [
    {
        "type": "input",
        "block_id": "plan",
        "label": {"type": "plain_text", "text": "Plan"},
        "element": {"type": "file_input", "action_id": "file", "filetypes": ["csv"]},
    }
]


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


async def test_a_picked_file_is_uploaded_on_submission_and_only_the_app_may_read_it(
    slack: Sandbox, ears: Ears
) -> None:
    ravi = slack.person("ravi")
    await opened(slack, ears, modal(blocks=FILE))

    wrong = await ravi.submit({"Plan": {"plan.pdf": b"%PDF"}})
    taken = await ravi.submit({"Plan": {"plan.csv": b"code,name"}})

    assert wrong == {"plan": "Only files of these types: .csv."}
    assert taken == {}
    (file,) = ears.acts("view_submission")[0]["view"]["state"]["values"]["plan"]["file"]["files"]
    assert (file["name"], file["size"]) == ("plan.csv", 9)
    known = (await ears.call("files.info", file=file["id"]))["file"]
    read = {"Authorization": f"Bearer {slack.bot_token}"}
    async with aiohttp.ClientSession() as session:
        async with session.get(known["url_private"], headers=read) as answer:
            assert await answer.read() == b"code,name"
        async with session.get(known["url_private"]) as refused:
            assert (refused.status, refused.content_type) == (200, "text/html")
    assert not [each for each in ravi.sees("ops-triage") if each.files]


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


async def test_an_external_id_is_unique_and_leads_to_its_view(slack: Sandbox, ears: Ears) -> None:
    ravi, named = slack.person("ravi"), modal(external_id="mine")
    await opened(slack, ears, named, by="anna")
    await ravi.command("ops-triage", "/liaison")
    trigger_id = ears.envelopes[-1]["payload"]["trigger_id"]

    taken = await ears.call("views.open", trigger_id=trigger_id, view=named)
    found = await ears.call("views.update", external_id="mine", view=modal("New"))

    assert taken["error"] == "duplicate_external_id"
    assert found["view"]["title"]["text"] == "New"


async def test_a_view_is_pushed_only_onto_another(slack: Sandbox, ears: Ears) -> None:
    await slack.person("ravi").command("ops-triage", "/liaison")
    trigger_id = ears.envelopes[-1]["payload"]["trigger_id"]

    answer = await ears.call("views.push", trigger_id=trigger_id, view=modal())

    assert answer["error"] == "not_found"


@pytest.mark.parametrize(
    ("typed", "complaint"),
    [("ab", "Must be at least 3"), ("abcdef", "Must be at most 5"), ("abcd", None)],
)
async def test_lengths_are_kept_before_the_app_hears(
    slack: Sandbox, ears: Ears, typed: str, complaint: str | None
) -> None:
    view = modal()
    view["blocks"][0]["element"] |= {"min_length": 3, "max_length": 5}
    await opened(slack, ears, view)

    errors = await slack.person("ravi").submit({"Client": typed})

    assert (errors == {}) is (complaint is None)
    assert errors.get("client", "").startswith(complaint or "")


@pytest.mark.parametrize(
    "answer",
    [
        {"response_action": "dance"},
        {"response_action": "update", "view": {"type": "modal", "blocks": []}},
        {"response_action": "push"},
    ],
)
async def test_an_answer_slack_cannot_follow_is_trouble(
    slack: Sandbox, ears: Ears, answer: dict[str, object]
) -> None:
    ravi = slack.person("ravi")
    await opened(slack, ears, modal("First"))
    ears.answer = lambda _: answer

    await ravi.submit({"Client": "x"})

    assert ravi.notices == ["We had some trouble connecting. Try again?"]
    assert ravi.modal is not None
    assert ravi.modal.title == "First"


async def test_every_kind_of_field_is_filled_by_what_it_shows(slack: Sandbox, ears: Ears) -> None:
    options = [
        {"text": {"type": "plain_text", "text": name}, "value": name.lower()}
        for name in ("Quality", "Timeline", "Cost")
    ]
    elements = {
        "Boxes": {"type": "checkboxes", "options": options, "initial_options": options[:1]},
        "Many": {"type": "multi_static_select", "options": options},
        "One": {"type": "radio_buttons", "options": options},
        "Day": {"type": "datepicker", "initial_date": "2026-11-18"},
        "Who": {"type": "users_select"},
        "People": {"type": "multi_users_select"},
    }
    blocks = [
        {
            "type": "input",
            "block_id": name.lower(),
            "optional": True,
            "label": {"type": "plain_text", "text": name},
            "element": {**element, "action_id": "a"},
        }
        for name, element in elements.items()
    ]
    await opened(slack, ears, modal(blocks=blocks))
    anna = slack.person("anna").id

    await slack.person("ravi").submit(
        {"Many": ["Cost", "quality"], "One": "Timeline", "People": [anna], "Who": anna}
    )

    values = ears.acts("view_submission")[0]["view"]["state"]["values"]
    assert [o["value"] for o in values["many"]["a"]["selected_options"]] == ["cost", "quality"]
    assert [o["value"] for o in values["boxes"]["a"]["selected_options"]] == ["quality"]
    assert values["one"]["a"]["selected_option"]["value"] == "timeline"
    assert values["day"]["a"] == {"type": "datepicker", "selected_date": "2026-11-18"}
    assert values["who"]["a"]["selected_user"] == anna
    assert values["people"]["a"]["selected_users"] == [anna]


async def test_an_option_that_is_not_offered_is_told(slack: Sandbox, ears: Ears) -> None:
    await opened(slack, ears, modal(blocks=[*modal()["blocks"], *BUTTONS]))

    with pytest.raises(LookupError, match="it offers: Ravi, Noor"):
        await slack.person("ravi").submit({"owner": "Vikram"})

"""The fields of modals: what may be typed, picked and offered in them."""

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

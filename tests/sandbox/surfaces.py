"""What tests put before people: a card with a button and a select, and modals."""

from typing import Any

from sandbox.driver import Sandbox
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

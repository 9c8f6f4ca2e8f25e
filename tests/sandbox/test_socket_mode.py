"""A real Bolt app over Socket Mode lives in the sandbox as it would in Slack."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from sandbox.driver import Sandbox


async def test_a_mention_reaches_the_app_and_its_answer_reaches_the_thread(
    slack: Sandbox, connected: AsyncApp
) -> None:
    @connected.event("app_mention")
    async def _answer(event: dict[str, Any], client: Any) -> None:
        await client.chat_postMessage(
            channel=event["channel"], thread_ts=event["ts"], text="Noted."
        )

    anna = slack.person("anna")

    ts = await anna.say("nonesuch-nv204", "@Liaison is lot 003 safe?")

    thread = await slack.until(lambda: anna.sees("nonesuch-nv204", thread=ts)[1:])
    assert thread[0].author == "liaison"
    assert thread[0].text == "Noted."


async def test_a_command_opens_a_modal_whose_submission_is_answered(
    slack: Sandbox, connected: AsyncApp
) -> None:
    view = {
        "type": "modal",
        "callback_id": "link",
        "title": {"type": "plain_text", "text": "Link"},
        "submit": {"type": "plain_text", "text": "Save"},
        "blocks": [
            {
                "type": "input",
                "block_id": "name",
                "label": {"type": "plain_text", "text": "Client"},
                "element": {"type": "plain_text_input", "action_id": "text"},
            }
        ],
    }
    seen: list[Any] = []

    @connected.command("/liaison")
    async def _open(ack: Any, body: dict[str, Any], client: Any) -> None:
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=view)

    @connected.view("link")
    async def _save(ack: Any, view: dict[str, Any]) -> None:
        seen.append(view["state"]["values"]["name"]["text"]["value"])
        await ack()

    ravi = slack.person("ravi")

    await ravi.command("ops-triage", "/liaison link")
    await slack.until(lambda: ravi.modal)
    missing = await ravi.submit({})
    errors = await ravi.submit({"Client": "Nonesuch"})

    assert missing == {"name": "Please complete this required field."}
    assert errors == {}
    assert seen == ["Nonesuch"]
    assert ravi.modal is None

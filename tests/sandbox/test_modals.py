"""Modals: triggers, stacks, submissions and what follows them."""

import pytest

from sandbox.driver import Sandbox
from tests.sandbox.ears import Ears
from tests.sandbox.surfaces import BUTTONS, modal, opened


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

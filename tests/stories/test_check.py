"""`liaison check` looks where triage is and who is staff, before a client could read along."""

import asyncio
from functools import partial
from pathlib import Path

from sandbox.driver import Sandbox
from tests.commands import liaison


async def check(slack: Sandbox, folder: Path, **differently: str) -> tuple[int, str]:
    """Run the command with good settings but for some; return its code and what it says."""
    good = {
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_APP_TOKEN": slack.app_token,
        "SLACK_API_URL": slack.api_url,
        "LIAISON_STAFF": slack.group("liaison-staff"),
        "LIAISON_OPS_CHANNEL": slack.channel("ops-triage").id,
    }
    run = partial(liaison, "check", folder=folder, **(good | differently))
    ended = await asyncio.to_thread(run)
    return ended.returncode, ended.stdout


async def test_triage_must_be_there_internal_and_have_the_bot_in_it(tmp_path: Path) -> None:
    async with Sandbox() as slack:
        good = await check(slack, tmp_path)
        nowhere = await check(slack, tmp_path, LIAISON_OPS_CHANNEL="C0NOWHERE")
        outside = await check(slack, tmp_path, LIAISON_OPS_CHANNEL=slack.channel("general").id)
        slack.share("ops-triage", "utopos")
        shared = await check(slack, tmp_path)
        await slack.person("ravi").archive("ops-triage")
        archived = await check(slack, tmp_path)

    assert good[0] == 0
    assert "OK   triage: #ops-triage, internal, with Liaison in it" in good[1]
    for (code, said), told in (
        (nowhere, "FAIL triage: Slack shows Liaison no channel C0NOWHERE"),
        (outside, "FAIL triage: #general does not have Liaison in it"),
        (shared, "FAIL triage: #ops-triage is open to another workspace"),
        (archived, "FAIL triage: #ops-triage is archived"),
    ):
        assert code == 1
        assert told in said


async def test_who_is_named_as_staff_must_be_somebody_of_the_house(tmp_path: Path) -> None:
    async with Sandbox() as slack:
        anna, ravi = slack.person("anna").id, slack.person("ravi").id
        group = await check(slack, tmp_path, LIAISON_STAFF="S0NOWHERE")
        nobody = await check(slack, tmp_path, LIAISON_STAFF=f"U0NOWHERE,{ravi}")
        client = await check(slack, tmp_path, LIAISON_STAFF=f"{anna},{ravi}")

    assert group[0] == nobody[0] == 1
    assert "FAIL staff: Slack does not tell who S0NOWHERE is" in group[1]
    assert "FAIL staff: nobody is staff" in group[1]
    assert "FAIL staff: Slack knows no user U0NOWHERE" in nobody[1]
    assert client[0] == 0
    assert "WARN staff: Anna Keller" in client[1]
    assert "so taken for a client" in client[1]
    assert "OK   staff: 1 in all" in client[1]

"""The runner for real workspaces runs, here against the sandbox."""

import asyncio

from slack_sdk import WebClient

from sandbox.driver import Sandbox
from tests.sandbox.probe_real import UNKNOWN, run
from tests.sandbox.probes import PROBES


async def test_the_runner_asks_what_it_has_names_for(slack: Sandbox) -> None:
    client = WebClient(token=slack.bot_token, base_url=slack.api_url)
    given = {"channel": slack.channel("ops-triage").id, "user": slack.person("ravi").id}

    found = await asyncio.to_thread(lambda: list(run(client, given)))

    ran = [probe for probe, result in found if result != UNKNOWN]
    wrong = {probe.says: result for probe, result in found if result not in (None, UNKNOWN)}
    assert len(found) == len(PROBES)
    assert len(ran) > 50
    # What hangs on the sandbox's own cast or on an earlier Home cannot be asked of just anyone.
    assert set(wrong) <= {"a stale hash is a conflict"}

"""`liaison link` links as `/liaison link` does, and needs no word on what is known already."""

import asyncio
import os
import sys
from pathlib import Path

from bot.domain.clients import Client
from sandbox.driver import Sandbox
from storage.engine import Database

ROOT = Path(__file__).parents[2]
NONESUCH = ("--client", "NON", "--name", "Nonesuch Biosciences", "--project", "NV-204")


async def link(slack: Sandbox, database: Database, *words: str) -> str:
    """Run the command and return what it says."""
    environment = {
        "PATH": os.environ["PATH"],
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_APP_TOKEN": slack.app_token,
        "SLACK_API_URL": slack.api_url,
        "DATABASE_URL": database.engine.url.render_as_string(hide_password=False),
        "LIAISON_STAFF": slack.group("liaison-staff"),
        "LIAISON_OPS_CHANNEL": slack.channel("ops-triage").id,
    }
    command = (sys.executable, "-m", "bot", "link", *NONESUCH, *words)
    process = await asyncio.create_subprocess_exec(
        *command, cwd=ROOT, env=environment, stdout=asyncio.subprocess.PIPE
    )
    said, _ = await process.communicate()
    assert process.returncode == 0
    return said.decode()


async def test_who_links_again_need_not_repeat_owner_and_zone(database: Database) -> None:
    async with Sandbox() as slack:
        ravi, channel = slack.person("ravi").id, slack.channel("nonesuch-nv204").id
        named = ("--owner", ravi, "--zone", "America/New_York")
        first = await link(slack, database, "--channel", channel, *named)
        again = await link(slack, database, "--channel", channel)
        elsewhere = await link(slack, database, "--channel", "C0NOWHERE")

    assert first == again
    assert "Ravi Menon" in again
    assert "Slack shows no channel C0NOWHERE" in elsewhere
    with database.snapshot() as unit:
        known = unit.clients.get("NON")
        chained = len(unit.records.entries("NON"))
    assert known == Client(code="NON", name="Nonesuch Biosciences", zone="America/New_York")
    assert chained == 2

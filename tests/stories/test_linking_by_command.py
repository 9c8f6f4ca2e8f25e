"""`liaison link` links as `/liaison link` does, and needs no word on what is known already."""

import asyncio
from functools import partial
from pathlib import Path

from bot.domain.clients import Client
from sandbox.driver import Sandbox
from storage.engine import Database
from tests.commands import liaison

NONESUCH = ("--client", "NON", "--name", "Nonesuch Biosciences", "--project", "NV-204")


async def link(slack: Sandbox, database: Database, folder: Path, *words: str) -> str:
    """Run the command and return what it says."""
    ended = await asyncio.to_thread(
        partial(liaison, "link", *NONESUCH, *words, folder=folder),
        SLACK_BOT_TOKEN=slack.bot_token,
        SLACK_APP_TOKEN=slack.app_token,
        SLACK_API_URL=slack.api_url,
        DATABASE_URL=database.engine.url.render_as_string(hide_password=False),
        LIAISON_STAFF=slack.group("liaison-staff"),
        LIAISON_OPS_CHANNEL=slack.channel("ops-triage").id,
    )
    assert ended.returncode == 0
    return ended.stdout


async def test_who_links_again_need_not_repeat_owner_zone_and_companies(
    database: Database, tmp_path: Path
) -> None:
    async with Sandbox() as slack:
        ravi, channel = slack.person("ravi").id, slack.channel("nonesuch-nv204").id
        named = ("--owner", ravi, "--zone", "America/New_York")
        first = await link(slack, database, tmp_path, "--channel", channel, *named)
        again = await link(slack, database, tmp_path, "--channel", channel)
        elsewhere = await link(slack, database, tmp_path, "--channel", "C0NOWHERE")

        team = slack.team("nonesuch")
        others = await link(slack, database, tmp_path, "--channel", channel, "--teams", "T0OTHER")

    assert first == again
    assert f"Outside workspaces that belong there: {team}." in again
    assert f"{team} is in it too, which suspends the channel." in others
    assert "Ravi Menon" in again
    assert "Slack shows no channel C0NOWHERE" in elsewhere
    with database.snapshot() as unit:
        known = unit.clients.get("NON")
        chained = len(unit.records.entries("NON"))
    assert known == Client(code="NON", name="Nonesuch Biosciences", zone="America/New_York")
    assert chained == 3

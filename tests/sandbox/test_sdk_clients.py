"""Slack's own Python clients, async and sync, work against the sandbox unchanged."""

import asyncio
from contextlib import suppress
from typing import Any

import aiohttp
import pytest
from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.driver import Sandbox


async def test_the_async_client_reads_errors_with_their_scope(
    slack: Sandbox, client: AsyncWebClient
) -> None:
    with pytest.raises(SlackApiError) as refused:
        await client.dnd_info()

    assert refused.value.response["error"] == "unknown_method"


async def test_the_async_client_pages_by_itself(slack: Sandbox, client: AsyncWebClient) -> None:
    seen: list[str] = []

    async for page in await client.users_list(limit=4):
        seen += [member["id"] for member in page["members"]]

    host = [u for u in slack.world.workspace.users.values() if u.team_id == slack.host_team_id]
    assert seen == [user.id for user in host]


async def test_the_async_client_uploads_a_file_into_a_thread(
    slack: Sandbox, client: AsyncWebClient
) -> None:
    anna, channel = slack.person("anna"), slack.channel("nonesuch-nv204").id
    ts = await anna.say(channel, "The record, please")

    answer = await client.files_upload_v2(
        filename="record.csv", content="lot,yield\n3,91", channel=channel, thread_ts=ts
    )

    info = await client.files_info(file=answer["file"]["id"])
    seen = anna.sees(channel, thread=ts)[1]
    assert seen.files == (answer["file"]["id"],)
    assert info["file"]["shares"]["private"][channel][0]["ts"] == seen.ts
    headers = {"Authorization": f"Bearer {slack.bot_token}"}
    async with aiohttp.ClientSession() as session:
        async with session.get(info["file"]["url_private"], headers=headers) as response:
            content = await response.text()
        async with session.get(info["file"]["url_private"]) as response:
            login = response.content_type
    assert content == "lot,yield\n3,91"
    assert login == "text/html"


async def test_the_sync_client_posts_and_reads_back(slack: Sandbox) -> None:
    client = WebClient(token=slack.bot_token, base_url=slack.api_url)
    channel = slack.channel("ops-triage").id

    def work() -> list[dict[str, Any]]:
        client.chat_postMessage(channel=channel, text="From a thread")
        return list(client.conversations_history(channel=channel)["messages"])

    messages = await asyncio.to_thread(work)

    assert messages[0]["text"] == "From a thread"


async def test_sync_bolt_over_socket_mode_answers(slack: Sandbox) -> None:
    client = WebClient(token=slack.bot_token, base_url=slack.api_url)
    app = await asyncio.to_thread(App, client=client)

    @app.event("app_mention")
    def _answer(event: dict[str, Any], say: Any) -> None:
        say(text="Noted.", thread_ts=event["ts"])

    @app.event("message")
    def _ignore() -> None:
        pass

    handler = SocketModeHandler(app, slack.app_token, web_client=WebClient(base_url=slack.api_url))
    anna = slack.person("anna")
    await asyncio.to_thread(handler.connect)
    try:
        ts = await anna.say("nonesuch-nv204", "@Liaison hello")
        seen = await slack.until(lambda: anna.sees("nonesuch-nv204", thread=ts)[1:])
        await slack.idle()
    finally:
        # The client's own close waits three seconds for a silent peer, so the peer closes first.
        handler.client.auto_reconnect_enabled = False
        await slack.world.sockets.close()
        # The library checks for its socket and then closes it, while its reader may be first.
        with suppress(AttributeError):
            await asyncio.to_thread(handler.close)

    assert seen[0].text == "Noted."

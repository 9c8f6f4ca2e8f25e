"""Tell a person what went wrong: a sentence they can use, or a reference to look up."""

import json
import logging
import secrets
from collections.abc import Mapping
from typing import Any

from slack_bolt.async_app import AsyncApp, AsyncBoltContext
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.errors import BotError, CrossingError, InvalidError
from handlers import parsing
from handlers.desk import Desk
from handlers.views.blocks import modal, section
from handlers.views.escaping import escape, to_plain
from handlers.windows import Loading, show

log = logging.getLogger(__name__)

LONG_COMMAND = 40
"""Characters of a command that nobody likes to type again."""


def register(app: AsyncApp, desk: Desk) -> None:
    """Answer every error of every listener here, and nowhere else."""

    @app.error
    async def on_error(
        error: Exception, body: dict[str, Any], client: AsyncWebClient, context: AsyncBoltContext
    ) -> BoltResponse:
        if "event" in body:
            return _of_event(error)
        if isinstance(error, CrossingError):
            await _report(desk, error, body)
        sentence = _sentence(error)
        if body.get("type") == "view_submission":
            return _keep_window(body["view"], error, sentence)
        loading = Loading(client, body, context)
        if "command" in body and not loading.is_open:
            text = escape(sentence) + _typed_again(body)
            return _json({"response_type": "ephemeral", "text": text})
        await _show(client, body, sentence, loading)
        return BoltResponse(status=200)


async def _report(desk: Desk, error: CrossingError, body: Mapping[str, Any]) -> None:
    channel = parsing.channel_of(body) or str(body.get("channel_id") or "")
    if "command" in body:
        caller = await desk.callers.of_command(body)
    else:
        caller = await desk.callers.of_interaction(body, channel=channel)
    await desk.threads.run(desk.walls.crossed, error.label, caller.actor, channel=channel)


def _of_event(error: Exception) -> BoltResponse:
    if isinstance(error, BotError):
        log.info("an event was refused: %s", error)
        return BoltResponse(status=200)
    log.error("an event failed and will be tried again", exc_info=error)
    return BoltResponse(status=500)


def _sentence(error: Exception) -> str:
    if isinstance(error, BotError):
        return str(error)
    reference = secrets.token_hex(4)
    log.error("failed, reference %s", reference, exc_info=error)
    return (
        f"Something failed on our side and nothing was changed. Reference {reference}: "
        "tell it to whoever runs Liaison, then try again."
    )


def _keep_window(view: Mapping[str, Any], error: Exception, sentence: str) -> BoltResponse:
    """Say it at a field: what was typed in a window stays there, to be mended or copied."""
    fields = [str(each["block_id"]) for each in view["blocks"] if each["type"] == "input"]
    if not fields:
        shown = modal("Not done", [section(escape(sentence))])
        return _json({"response_action": "update", "view": shown})
    named = error.fields if isinstance(error, InvalidError) else {}
    said = {field: named[field] for field in fields if field in named}
    return _json({"response_action": "errors", "errors": said or {fields[0]: sentence}})


def _typed_again(body: Mapping[str, Any]) -> str:
    """Give a long command back: Slack has cleared it from where it was typed."""
    typed = f"{body['command']} {to_plain(str(body.get('text') or ''))}".replace("`", "'")
    return f"\n```{escape(typed)}```" if len(typed) > LONG_COMMAND else ""


async def _show(
    client: AsyncWebClient, body: Mapping[str, Any], sentence: str, loading: Loading
) -> None:
    # A window is the one private answer that Slack promises to show, outsiders included.
    view = modal("Nothing changed", [section(escape(sentence))])
    try:
        if loading.is_open:
            await loading.fill(view)
        else:
            await show(client, body, view)
    except SlackClientError as error:
        log.warning("the person could not be told: %s", error)


def _json(body: Mapping[str, Any]) -> BoltResponse:
    return BoltResponse(
        status=200,
        body=json.dumps(body),
        headers={"content-type": ["application/json"]},
    )

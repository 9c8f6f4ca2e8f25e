"""Build Bolt with every listener; nothing in it retries, authorises by network or drops events."""

import re
from collections.abc import Awaitable, Callable

from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.installation import Installation
from handlers import (
    actions,
    clients,
    confirmations,
    dropped_events,
    erasures,
    errors,
    escalations,
    hearing,
    homes,
    milestones,
    polls,
    queries,
    replies,
    surveys,
    triage,
    update_cards,
    updates,
    wrong_posts,
)
from handlers.desk import Desk


def build(api_url: str, installation: Installation, *, token: str) -> AsyncApp:
    """Return Bolt with a fixed authorisation: a failing auth.test would swallow events.

    It answers after the listener has run, so that a failure is never acknowledged. Each request
    gets a copy of the client with the token in it; the client itself needs none.
    """
    client = AsyncWebClient(base_url=api_url, retry_handlers=[], timeout=10)

    async def authorize() -> AuthorizeResult:
        return AuthorizeResult(
            enterprise_id=None,
            team_id=installation.team,
            bot_token=token,
            bot_id=installation.bot_id,
            bot_user_id=installation.bot_user,
        )

    return AsyncApp(
        # Without a name Bolt reads the source of every caller to find one.
        name="liaison",
        client=client,
        authorize=authorize,
        process_before_response=True,
        request_verification_enabled=False,
        ssl_check_enabled=False,
        url_verification_enabled=False,
        attaching_function_token_enabled=False,
    )


def register(app: AsyncApp, desk: Desk) -> None:
    """Register every feature, the hottest listeners first, and a catch-all last."""
    hearing.register(app, desk)
    escalations.register(app, desk)
    queries.register(app, desk)
    triage.register(app, desk)
    replies.register(app, desk)
    confirmations.register(app, desk)
    milestones.register(app, desk)
    polls.register(app, desk)
    surveys.register(app, desk)
    actions.register(app, desk)
    updates.register(app, desk)
    update_cards.register(app, desk)
    homes.register(app, desk)
    clients.register(app, desk)
    wrong_posts.register(app, desk)
    erasures.register(app, desk)
    dropped_events.register(app, desk)
    errors.register(app, desk)

    @app.event(re.compile(".*"))
    async def on_anything() -> None:
        """Take what nobody listens for; unanswered, Slack would send it again and again."""


def applier(app: AsyncApp) -> Callable[[dict[str, object]], Awaitable[int]]:
    """Return how a stored event is handed to Bolt: body in, status out."""

    async def apply(body: dict[str, object]) -> int:
        response = await app.async_dispatch(AsyncBoltRequest(mode="socket_mode", body=body))
        return response.status

    return apply

"""Answer what comes through the socket: events once stored, the rest as Bolt answers it."""

import json
import logging
from collections.abc import Awaitable, Callable, Mapping

from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from handlers.intake import Intake, NotStoredError

log = logging.getLogger(__name__)


class Envelopes:
    """Turn an envelope into its acknowledgement, or into none: then Slack sends it again."""

    def __init__(
        self, *, intake: Intake, dispatch: Callable[[AsyncBoltRequest], Awaitable[BoltResponse]]
    ) -> None:
        self._intake = intake
        self._dispatch = dispatch

    async def answer(
        self, envelope_id: str, frame: Mapping[str, object]
    ) -> dict[str, object] | None:
        """Return what to send back."""
        if frame.get("type") == "events_api":
            try:
                await self._intake.accept(frame.get("payload"))
            except NotStoredError:
                return None
            return {"envelope_id": envelope_id}
        response = await self._dispatch(_request(frame))
        if response.status != 200:
            log.warning("%s not acknowledged: status=%d", frame.get("type"), response.status)
            return None
        return {"envelope_id": envelope_id, **_payload(response)}


def _request(frame: Mapping[str, object]) -> AsyncBoltRequest:
    payload = frame.get("payload")
    attempt = frame.get("retry_attempt")
    return AsyncBoltRequest(
        mode="socket_mode",
        body=payload if isinstance(payload, dict) else {},
        headers={"x-slack-retry-num": str(attempt)} if attempt else {},
    )


def _payload(response: BoltResponse) -> dict[str, object]:
    if not response.body:
        return {}
    kind = response.headers.get("content-type", [""])[0]
    is_json = kind.startswith("application/json")
    return {"payload": json.loads(response.body) if is_json else {"text": response.body}}

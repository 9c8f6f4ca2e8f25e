"""HTTP delivery: what Slack posts to a request URL, signed with the app's secret."""

import asyncio
import hashlib
import hmac
import json
import secrets
from urllib.parse import urlencode

import aiohttp

from sandbox.clock import machine_time
from sandbox.delivery.envelopes import Answer, Delivery
from sandbox.errors import RefusedError
from sandbox.state.records import Json

_REASONS = {"timeout": "http_timeout"}


class SignedHttp:
    """Post deliveries to one address, as Slack's servers do."""

    def __init__(self, *, url: str, secret: str, session: aiohttp.ClientSession) -> None:
        self._url = url
        self._secret = secret
        self._session = session

    async def send(self, delivery: Delivery, *, within: float) -> Answer:
        """Post once; anything but a 2xx within the time counts as unacknowledged."""
        body, content_type = _body(delivery)
        headers = {"Content-Type": content_type, **self._signature(body)}
        if delivery.retry_num:
            headers["x-slack-retry-num"] = str(delivery.retry_num)
            reason = delivery.retry_reason or "unknown_error"
            headers["x-slack-retry-reason"] = _REASONS.get(reason, reason)
        try:
            async with asyncio.timeout(within):
                post = self._session.post(
                    self._url, data=body.encode(), headers=headers, allow_redirects=False
                )
                async with post as response:
                    return await _answer(response)
        except TimeoutError:
            return Answer(error="http_timeout")
        except aiohttp.ClientError:
            return Answer(error="connection_failed")

    async def verify(self) -> None:
        """Send Slack's challenge; raise `RefusedError` unless it comes back."""
        challenge = secrets.token_hex(20)
        body = json.dumps({"type": "url_verification", "challenge": challenge, "token": "-"})
        headers = {"Content-Type": "application/json", **self._signature(body)}
        async with self._session.post(self._url, data=body, headers=headers) as response:
            answer = await response.text()
        if response.status != 200 or challenge not in answer:
            raise RefusedError(f"{self._url} did not answer the challenge: {response.status}")

    def _signature(self, body: str) -> dict[str, str]:
        # Slack signs with the real time: receivers refuse what is five minutes off.
        timestamp = str(int(machine_time().timestamp()))
        base = f"v0:{timestamp}:{body}".encode()
        digest = hmac.new(self._secret.encode(), base, hashlib.sha256).hexdigest()
        return {
            "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
            "x-slack-request-timestamp": timestamp,
            "x-slack-signature": f"v0={digest}",
        }


def _body(delivery: Delivery) -> tuple[str, str]:
    if delivery.kind == "events_api":
        return json.dumps(delivery.payload), "application/json"
    form = delivery.payload
    if delivery.kind == "interactive":
        form = {"payload": json.dumps(delivery.payload)}
    return urlencode(form), "application/x-www-form-urlencoded"


async def _answer(response: aiohttp.ClientResponse) -> Answer:
    text = await response.text()
    if not 200 <= response.status < 300:
        no_retry = response.headers.get("X-Slack-No-Retry") == "1"
        return Answer(error="http_error", no_retry=no_retry)
    return Answer(body=_parsed(text))


def _parsed(text: str) -> Json | None:
    if not text.strip():
        return None
    try:
        body = json.loads(text)
    except ValueError:
        # A bare text answers a slash command like `{"text": …}`.
        return {"text": text}
    return body if isinstance(body, dict) else {"text": text}

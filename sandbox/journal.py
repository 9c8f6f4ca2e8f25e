"""Remember what went over the wire, both ways, with the secrets masked."""

import itertools
import re
from collections import deque
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from sandbox.state.changes import Bell, Journaled
from sandbox.state.records import Json

KEPT = 5000
_TOKEN = re.compile(r"\b(x(?:ox[a-z]|app))-[\w-]+")
_SECRET_KEYS = frozenset({"token", "response_url", "upload_url", "url", "trigger_id"})


class Journal:
    """Keep the last few thousand entries, oldest first."""

    def __init__(self, *, clock: Callable[[], datetime], bell: Bell) -> None:
        self._clock = clock
        self._bell = bell
        self._numbers = itertools.count(1)
        self.entries: deque[Json] = deque(maxlen=KEPT)

    def add(
        self,
        *,
        direction: str,
        kind: str,
        name: str,
        request: object,
        response: object,
        ms: float,
        error: str | None = None,
        retry: int = 0,
        channel: str | None = None,
        message_ts: str | None = None,
    ) -> None:
        """Write one entry; `direction` is `in` (to Slack) or `out` (to the app)."""
        entry = {
            "id": next(self._numbers),
            "at": self._clock().isoformat(),
            "direction": direction,
            "kind": kind,
            "name": name,
            "ok": error is None,
            "error": error,
            "ms": round(ms, 1),
            "retry": retry,
            "channel": channel,
            "message_ts": message_ts,
            "request": masked(request),
            "response": masked(response),
        }
        self.entries.append(entry)
        self._bell.ring(Journaled(entry=entry))

    def clear(self) -> None:
        """Forget everything."""
        self.entries.clear()


def masked(value: Any) -> Any:
    """Return the value with tokens, and addresses that would let one post, blotted out."""
    if isinstance(value, Mapping):
        return {k: _masked_field(str(k), v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [masked(item) for item in value]
    if isinstance(value, str):
        return _TOKEN.sub(r"\1-…", value)
    return value


def _masked_field(key: str, value: Any) -> Any:
    if key in _SECRET_KEYS and isinstance(value, str) and value:
        # Links inside blocks are nobody's secret; only the sandbox's own addresses are.
        is_plain_link = key == "url" and "/link/" not in value
        return masked(value) if is_plain_link else f"{value[:8]}…"
    return masked(value)

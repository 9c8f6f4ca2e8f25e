"""Slack's rate limits: tiers by method and minute, one message a second and channel."""

import math
from dataclasses import dataclass

from sandbox.clock import Elapsed

PER_MINUTE = {1: 1, 2: 20, 3: 50, 4: 100}
BURST = 20
"""Messages a channel takes at once before the second-by-second limit bites (measured)."""


@dataclass(slots=True)
class _Bucket:
    left: float
    at: float


class Limits:
    """Count calls in leaky buckets; real time, since callers wait in real time."""

    def __init__(self, *, elapsed: Elapsed) -> None:
        self._elapsed = elapsed
        self._buckets: dict[str, _Bucket] = {}

    def wait_for(self, method: str, *, tier: int, channel: str | None) -> int:
        """Return 0 and count the call, or the whole seconds to wait before it may come again."""
        if method == "chat.postMessage":
            return self._take(f"post {channel}", size=BURST, per_second=1.0)
        if not tier:
            return 0
        rate = PER_MINUTE[tier]
        return self._take(method, size=rate, per_second=rate / 60)

    def clear(self) -> None:
        """Forget what was counted."""
        self._buckets.clear()

    def _take(self, key: str, *, size: int, per_second: float) -> int:
        now = self._elapsed()
        bucket = self._buckets.setdefault(key, _Bucket(size, now))
        bucket.left = min(size, bucket.left + (now - bucket.at) * per_second)
        bucket.at = now
        if bucket.left >= 1:
            bucket.left -= 1
            return 0
        return max(1, math.ceil((1 - bucket.left) / per_second))

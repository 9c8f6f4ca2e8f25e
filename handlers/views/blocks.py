"""Build Block Kit within Slack's limits; the only place that knows limits and escaping."""

from dataclasses import dataclass, field
from typing import Any

Block = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A message ready for Slack: `text` alone tells the whole story."""

    text: str
    blocks: list[Block] = field(default_factory=list)

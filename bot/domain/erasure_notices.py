"""What is told of a request for erasure, as data: to staff alone."""

from dataclasses import dataclass

from bot.domain.erasures import Erasure, Traces


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasureCard:
    """Show a request and what was decided; one message, edited in place.

    Not with the person's name: Slack would send it back with every edit of the message.
    """

    erasure: Erasure
    client_name: str
    traces: Traces
    site_zone: str


ErasureNotice = ErasureCard

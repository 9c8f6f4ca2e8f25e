"""What the bot has to tell people, as data; words and blocks are made when it is sent."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class OpsAlarm:
    """Tell operations that something needs a person: what is wrong and what to do."""

    text: str


Notice = OpsAlarm

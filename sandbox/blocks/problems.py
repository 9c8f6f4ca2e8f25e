"""What Slack says of a payload that it refuses."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """Say one thing wrong with a payload.

    `code` is the `error` of Slack's answer, `pointer` the JSON pointer of the place (empty for the
    payload as a whole), `message` Slack's line for `response_metadata.messages`.
    """

    code: str
    pointer: str
    message: str

"""What Slack says of a payload that it refuses."""

from dataclasses import dataclass

from sandbox.blocks.engine import Fault


@dataclass(frozen=True, slots=True)
class Problem:
    """Say one thing wrong with a payload.

    `code` is the `error` of Slack's answer, `pointer` the JSON pointer of the place (empty for the
    payload as a whole), `message` Slack's line for `errors`; in `response_metadata.messages` Slack
    puts "[ERROR] " before it.
    """

    code: str
    pointer: str
    message: str


def problem(code: str, fault: Fault) -> Problem:
    """Make a problem of a fault, with the pointer in its message as Slack puts it."""
    if not fault.pointer:
        return Problem(code, "", fault.message)
    return Problem(code, fault.pointer, f"{fault.message} [json-pointer:{fault.pointer}]")

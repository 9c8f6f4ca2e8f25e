"""What the app may post: text, blocks, attachments and metadata, checked as Slack does."""

import re
from dataclasses import dataclass, field, replace
from typing import Any

from sandbox.blocks import Problem, check_message, fill_block_ids
from sandbox.errors import SlackError
from sandbox.state.records import Json, Message
from sandbox.web.calls import Call

LONGEST_TEXT = 40_000
_METADATA_NAME = re.compile(r"^[a-zA-Z][\w.-]*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What a post says; `None` for metadata means that the call did not speak of it."""

    text: str
    blocks: list[Json] = field(default_factory=list)
    attachments: list[Json] = field(default_factory=list)
    metadata: Json | None = None

    def put_in(self, message: Message) -> Message:
        """Return the message saying this."""
        return replace(message, text=self.text, blocks=self.blocks, attachments=self.attachments)


def read_content(call: Call, *, update: bool = False) -> Content:
    """Read and check a call's content; raise what Slack answers to a bad one."""
    blocks = call.structure("blocks", error="invalid_blocks_format")
    attachments = call.structure("attachments", error="invalid_attachments") or []
    text = call.get("text") or ""
    if call.has("markdown_text"):
        if text or blocks:
            raise SlackError("markdown_text_conflict")
        text = str(call.get("markdown_text"))
    payload: Json = {"text": text, "attachments": attachments}
    if blocks is not None:
        payload["blocks"] = blocks
    refuse(check_message(payload, update=update))
    return Content(
        text=text[:LONGEST_TEXT],
        blocks=with_block_ids(call, blocks or []),
        attachments=attachments,
        metadata=_metadata(call.structure("metadata", error="invalid_metadata_format")),
    )


def with_block_ids(call: Call, blocks: list[Json]) -> list[Json]:
    """Return copies of the blocks, each with a `block_id`."""
    return fill_block_ids(blocks, lambda: call.workspace.ids.next("b")[-5:])


def refuse(problems: list[Problem], *, code: str | None = None) -> None:
    """Raise Slack's answer to the problems, if there are any."""
    if not problems:
        return
    details: Json = {}
    placed = [problem for problem in problems if problem.pointer]
    if placed:
        lines = [_line(problem) for problem in placed]
        details = {"errors": [line.removeprefix("[ERROR] ") for line in lines]}
        details["response_metadata"] = {"messages": lines}
    raise SlackError(code or problems[0].code, **details)


def _line(problem: Problem) -> str:
    if "[json-pointer:" in problem.message:
        return problem.message
    return f"[ERROR] {problem.message} [json-pointer:{problem.pointer}]"


def _metadata(value: Any) -> Json | None:
    if value is None:
        return None
    if not isinstance(value, dict):
        raise SlackError("invalid_metadata_format")
    if value == {}:
        return {}
    name, payload = value.get("event_type"), value.get("event_payload")
    if not isinstance(name, str) or not _METADATA_NAME.match(name) or not isinstance(payload, dict):
        raise SlackError("invalid_metadata_schema")
    return {"event_type": name, "event_payload": payload}

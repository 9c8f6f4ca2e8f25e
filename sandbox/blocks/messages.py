"""The checks of a message: text, blocks, attachments, metadata."""

from collections.abc import Iterator, Mapping

from sandbox.blocks.engine import Fault, Spec, Surface, must, one_of
from sandbox.blocks.problems import Problem, problem
from sandbox.blocks.reading import child
from sandbox.blocks.scalars import MAPPING, String
from sandbox.blocks.together import block_faults, check_blocks

ATTACHMENTS = 100
UPDATE_TEXT = 4_000
MARKDOWN_TEXT = 12_000

# What may stand beside blocks in an attachment; Slack refuses the rest as "invalid_keys".
_ATTACHMENT_FIELDS = frozenset(
    {
        "actions",
        "attachment_type",
        "author_icon",
        "author_link",
        "author_name",
        "blocks",
        "callback_id",
        "color",
        "fallback",
        "fields",
        "footer",
        "footer_icon",
        "image_url",
        "mrkdwn_in",
        "pretext",
        "text",
        "thumb_url",
        "title",
        "title_link",
        "ts",
    }
)

METADATA = one_of(Spec("", {"event_type": must(String()), "event_payload": must(MAPPING)}))


def check_message(payload: Mapping[str, object], *, update: bool = False) -> list[Problem]:
    """Check the arguments of `chat.postMessage`, or of `chat.update` when `update`.

    Lists are expected parsed. A text beyond 40,000 characters is no problem: Slack cuts it off.
    """
    return [
        *_text_problems(payload, update=update),
        *_markdown_problems(payload),
        *_block_problems(payload),
        *_attachment_problems(payload.get("attachments")),
        *_metadata_problems(payload, update=update),
    ]


def _text_problems(payload: Mapping[str, object], *, update: bool) -> Iterator[Problem]:
    text = payload.get("text")
    if text is not None and not isinstance(text, str):
        yield problem("invalid_arguments", Fault("/text", "must provide a string"))
    elif update and text and len(text) > UPDATE_TEXT:
        yield problem(
            "msg_too_long", Fault("/text", f"must be less than {UPDATE_TEXT + 1} characters")
        )
    elif not (text or "").strip() and not any(
        payload.get(name) for name in ("blocks", "attachments", "markdown_text")
    ):
        yield Problem("no_text", "", "no message text provided")


def _markdown_problems(payload: Mapping[str, object]) -> Iterator[Problem]:
    text = payload.get("markdown_text")
    if text is None:
        return
    if not isinstance(text, str):
        yield problem("invalid_arguments", Fault("/markdown_text", "must provide a string"))
    elif len(text) > MARKDOWN_TEXT:
        words = f"must be less than {MARKDOWN_TEXT + 1} characters"
        yield problem("msg_too_long", Fault("/markdown_text", words))
    if payload.get("text") or payload.get("blocks"):
        words = "must not be used with `text` or `blocks`"
        yield problem("markdown_text_conflict", Fault("/markdown_text", words))


def _block_problems(payload: Mapping[str, object]) -> list[Problem]:
    blocks = payload.get("blocks")
    if blocks is None:
        return []
    if not isinstance(blocks, list):
        return [problem("invalid_blocks_format", Fault("/blocks", "must provide an array"))]
    return check_blocks(blocks, Surface.MESSAGE)


def _attachment_problems(attachments: object) -> Iterator[Problem]:
    if attachments is None:
        return
    if not isinstance(attachments, list):
        fault = Fault("/attachments", "must provide an array")
        yield problem("invalid_attachments", fault)
        return
    if len(attachments) > ATTACHMENTS:
        fault = Fault("/attachments", f"no more than {ATTACHMENTS} items allowed")
        yield problem("too_many_attachments", fault)
        return
    for index, attachment in enumerate(attachments):
        for fault in _attachment_faults(attachment, f"/attachments/{index}"):
            yield problem("invalid_attachments", fault)


def _attachment_faults(attachment: object, at: str) -> Iterator[Fault]:
    if not isinstance(attachment, dict):
        yield Fault(at, "must provide an object")
        return
    blocks = attachment.get("blocks")
    if blocks is None:
        return
    if not attachment.keys() <= _ATTACHMENT_FIELDS:
        yield Fault(at, "invalid_keys")
    yield from block_faults(blocks, f"{at}/blocks", Surface.MESSAGE)


def _metadata_problems(payload: Mapping[str, object], *, update: bool) -> Iterator[Problem]:
    metadata = payload.get("metadata")
    # An update with {} takes the metadata away.
    if metadata is None or (update and metadata == {}):
        return
    faults = METADATA.faults(metadata, "/metadata", Surface.MESSAGE)
    yield from (problem("invalid_metadata_format", fault) for fault in faults)
    values = child(metadata, "event_payload")
    for name, value in values.items():
        if not _is_metadata_value(value):
            place = str(name).replace("~", "~0").replace("/", "~1")
            fault = Fault(f"/metadata/event_payload/{place}", "must be a flat value or object")
            yield problem("invalid_metadata_schema", fault)


def _is_metadata_value(value: object) -> bool:
    if isinstance(value, dict):
        return all(_is_flat(part) for part in value.values())
    if isinstance(value, list):
        return all(isinstance(item, dict) and _is_metadata_value(item) for item in value)
    return _is_flat(value)


def _is_flat(value: object) -> bool:
    return isinstance(value, str | int | float)

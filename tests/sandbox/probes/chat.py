"""chat.*: posts, updates, deletions, ephemerals, permalinks."""

from tests.sandbox.probes.payloads import EMPTY_SECTION, SECTION
from tests.sandbox.probes.probe import Probe

CHAT = [
    Probe(
        says="a post comes back with its ts and its author",
        method="chat.postMessage",
        args={"channel": "$channel", "text": "Hello"},
        expect={"channel": "$channel", "ts": ..., "message.user": "$bot", "message.text": "Hello"},
    ),
    Probe(
        says="a post names the app",
        method="chat.postMessage",
        args={"channel": "$channel", "text": "Hello"},
        expect={"message.bot_id": ..., "message.app_id": ..., "message.bot_profile.name": ...},
    ),
    Probe(
        says="blocks without an id are given one",
        method="chat.postMessage",
        args={"channel": "$channel", "text": "-", "blocks": SECTION},
        expect={"message.blocks.0.block_id": ...},
    ),
    Probe(
        says="a reply names its thread",
        method="chat.postMessage",
        args={"channel": "$channel", "text": "Re", "thread_ts": "$theirs"},
        expect={"message.thread_ts": "$theirs", "message.parent_user_id": "$outsider"},
    ),
    Probe(
        says="a reply to a reply joins the parent's thread",
        method="chat.postMessage",
        args={"channel": "$channel", "text": "Re", "thread_ts": "$reply"},
        expect={"message.thread_ts": "$theirs"},
    ),
    Probe(
        says="nothing cannot be posted",
        method="chat.postMessage",
        args={"channel": "$channel"},
        error="no_text",
    ),
    Probe(
        says="a post without a channel is an invalid call",
        method="chat.postMessage",
        args={"text": "Hello"},
        error="invalid_arguments",
    ),
    Probe(
        says="a channel that does not exist is not found",
        method="chat.postMessage",
        args={"channel": "C00000000", "text": "Hello"},
        error="channel_not_found",
    ),
    Probe(
        says="a public channel the bot is not in is closed to it",
        method="chat.postMessage",
        args={"channel": "$public_elsewhere", "text": "Hello"},
        error="not_in_channel",
    ),
    Probe(
        says="a private channel the bot is not in does not exist for it",
        method="chat.postMessage",
        args={"channel": "$private_elsewhere", "text": "Hello"},
        error="channel_not_found",
    ),
    Probe(
        says="an archived channel takes no posts",
        method="chat.postMessage",
        args={"channel": "$archived", "text": "Hello"},
        error="is_archived",
    ),
    Probe(
        says="blocks that are not JSON are refused",
        method="chat.postMessage",
        args={"channel": "$channel", "blocks": "[{"},
        error="invalid_blocks_format",
    ),
    Probe(
        says="an empty text object is refused",
        method="chat.postMessage",
        args={"channel": "$channel", "text": "-", "blocks": EMPTY_SECTION},
        error="invalid_blocks",
    ),
    Probe(
        says="more than fifty blocks are refused",
        method="chat.postMessage",
        args={"channel": "$channel", "text": "-", "blocks": [{"type": "divider"}] * 51},
        error="invalid_blocks",
    ),
    Probe(
        says="a modal's block is refused in a message",
        method="chat.postMessage",
        args={
            "channel": "$channel",
            "text": "-",
            "blocks": [{"type": "alert", "text": {"type": "mrkdwn", "text": "!"}}],
        },
        error="invalid_blocks",
    ),
    Probe(
        says="metadata needs a type and a payload",
        method="chat.postMessage",
        args={"channel": "$channel", "text": "-", "metadata": {"event_type": "x"}},
        error="invalid_metadata_schema",
    ),
    Probe(
        says="metadata must be an object",
        method="chat.postMessage",
        args={"channel": "$channel", "text": "-", "metadata": "[1]"},
        error="invalid_metadata_format",
    ),
    Probe(
        says="markdown text excludes text",
        method="chat.postMessage",
        args={"channel": "$channel", "text": "a", "markdown_text": "b"},
        error="markdown_text_conflict",
    ),
    Probe(
        says="a user id opens the direct conversation",
        method="chat.postMessage",
        args={"channel": "$user", "text": "Hello"},
        expect={"ts": ...},
    ),
    Probe(
        says="an update answers with the new text",
        method="chat.update",
        args={"channel": "$channel", "ts": "$own", "text": "New"},
        expect={"ts": "$own", "text": "New"},
    ),
    Probe(
        says="an update of more than 4,000 characters is too long",
        method="chat.update",
        args={"channel": "$channel", "ts": "$own", "text": "x" * 4001},
        error="msg_too_long",
    ),
    Probe(
        says="somebody else's message cannot be updated",
        method="chat.update",
        args={"channel": "$channel", "ts": "$theirs", "text": "New"},
        error="cant_update_message",
    ),
    Probe(
        says="a message that is not there cannot be updated",
        method="chat.update",
        args={"channel": "$channel", "ts": "1.000001", "text": "New"},
        error="message_not_found",
    ),
    Probe(
        says="somebody else's message cannot be deleted",
        method="chat.delete",
        args={"channel": "$channel", "ts": "$theirs"},
        error="cant_delete_message",
    ),
    Probe(
        says="a message that is not there cannot be deleted",
        method="chat.delete",
        args={"channel": "$channel", "ts": "1.000001"},
        error="message_not_found",
    ),
    Probe(
        says="the bot deletes its own",
        method="chat.delete",
        args={"channel": "$channel", "ts": "$own"},
        expect={"ts": "$own"},
    ),
    Probe(
        says="an ephemeral comes back with a ts",
        method="chat.postEphemeral",
        args={"channel": "$channel", "user": "$user", "text": "Only you"},
        expect={"message_ts": ...},
    ),
    Probe(
        says="an ephemeral needs a reader in the channel",
        method="chat.postEphemeral",
        args={"channel": "$channel", "user": "$stranger_here", "text": "Only you"},
        error="user_not_in_channel",
    ),
    Probe(
        says="a permalink leads to the message",
        method="chat.getPermalink",
        args={"channel": "$channel", "message_ts": "$own"},
        expect={"channel": "$channel", "permalink": ...},
    ),
    Probe(
        says="there is no permalink to nothing",
        method="chat.getPermalink",
        args={"channel": "$channel", "message_ts": "1.000001"},
        error="message_not_found",
    ),
]

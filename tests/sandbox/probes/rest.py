"""views.*, marks, files, and methods about the connection."""

from tests.sandbox.probes.payloads import EMPTY_SECTION, HOME, MODAL, SECTION
from tests.sandbox.probes.probe import Probe

VIEWS = [
    Probe(
        says="a trigger that was never given opens nothing",
        method="views.open",
        args={"trigger_id": "1.2.abc", "view": MODAL},
        error="invalid_trigger_id",
    ),
    Probe(
        says="a modal needs a title",
        method="views.open",
        args={"trigger_id": "1.2.abc", "view": {"type": "modal", "blocks": SECTION}},
        error="invalid_arguments",
    ),
    Probe(
        says="a view is needed",
        method="views.open",
        args={"trigger_id": "1.2.abc"},
        error="invalid_arguments",
    ),
    Probe(
        says="a view that is not open cannot be updated",
        method="views.update",
        args={"view_id": "V00000000", "view": MODAL},
        error="not_found",
    ),
    Probe(
        says="a view to update must be named",
        method="views.update",
        args={"view": MODAL},
        error="invalid_arguments",
    ),
    Probe(
        says="a view beyond 250 kB is too large",
        method="views.open",
        args={"trigger_id": "1.2.abc", "view": {**MODAL, "private_metadata": "x" * 250_001}},
        error="view_too_large",
    ),
    Probe(
        says="a view that is no object is refused",
        method="views.open",
        args={"trigger_id": "1.2.abc", "view": "[]"},
        error="invalid_arguments",
    ),
    Probe(
        says="a Home is published to one person",
        method="views.publish",
        args={"user_id": "$user", "view": HOME},
        expect={"view.type": "home", "view.hash": ..., "view.blocks.0.block_id": ...},
    ),
    Probe(
        says="a stale hash is a conflict",
        method="views.publish",
        args={"user_id": "$user", "view": HOME, "hash": "0.stale"},
        error="hash_conflict",
    ),
    Probe(
        says="a modal is no Home",
        method="views.publish",
        args={"user_id": "$user", "view": MODAL},
        error="invalid_arguments",
    ),
]

MARKS = [
    Probe(
        says="the bot reacts",
        method="reactions.add",
        args={"channel": "$channel", "timestamp": "$theirs", "name": "ticket"},
    ),
    Probe(
        says="once only",
        method="reactions.add",
        args={"channel": "$channel", "timestamp": "$own", "name": "eyes"},
        error="already_reacted",
    ),
    Probe(
        says="a reaction that is not there cannot be taken off",
        method="reactions.remove",
        args={"channel": "$channel", "timestamp": "$own", "name": "tada"},
        error="no_reaction",
    ),
    Probe(
        says="the bot takes its own off",
        method="reactions.remove",
        args={"channel": "$channel", "timestamp": "$own", "name": "eyes"},
    ),
    Probe(
        says="reactions are counted",
        method="reactions.get",
        args={"channel": "$channel", "timestamp": "$own"},
        expect={"message.reactions.0": {"name": "eyes", "users": ["$bot"], "count": 1}},
    ),
    Probe(
        says="an emoji's name has no spaces",
        method="reactions.add",
        args={"channel": "$channel", "timestamp": "$own", "name": "two words"},
        error="invalid_name",
    ),
    Probe(
        says="where the bot is not, it does not react",
        method="reactions.add",
        args={"channel": "$public_elsewhere", "timestamp": "$own", "name": "eyes"},
        error="not_in_channel",
    ),
    Probe(
        says="nor in an archive",
        method="reactions.add",
        args={"channel": "$archived", "timestamp": "$own", "name": "eyes"},
        error="is_archived",
    ),
    Probe(
        says="nothing cannot be reacted to",
        method="reactions.add",
        args={"channel": "$channel", "timestamp": "1.000001", "name": "eyes"},
        error="message_not_found",
    ),
    Probe(
        says="a message is pinned",
        method="pins.add",
        args={"channel": "$channel", "timestamp": "$own"},
    ),
    Probe(
        says="but not one that is not there",
        method="pins.add",
        args={"channel": "$channel", "timestamp": "1.000001"},
        error="message_not_found",
    ),
    Probe(
        says="a bookmark is added",
        method="bookmarks.add",
        args={"channel_id": "$channel", "title": "T", "type": "link", "link": "https://a.example"},
        expect={"bookmark.id": ..., "bookmark.title": "T"},
    ),
    Probe(
        says="a bookmark is a link",
        method="bookmarks.add",
        args={"channel_id": "$channel", "title": "T", "type": "canvas"},
        error="invalid_bookmark_type",
    ),
    Probe(
        says="an upload gets an address and an id",
        method="files.getUploadURLExternal",
        args={"filename": "a.txt", "length": 3},
        expect={"upload_url": ..., "file_id": ...},
    ),
    Probe(
        says="an upload needs a length",
        method="files.getUploadURLExternal",
        args={"filename": "a.txt"},
        error="invalid_arguments",
    ),
    Probe(
        says="a file that is none",
        method="files.info",
        args={"file": "F00000000"},
        error="file_not_found",
    ),
    Probe(
        says="an upload of nothing is no call",
        method="files.completeUploadExternal",
        args={"files": []},
        error="invalid_arguments",
    ),
    Probe(
        says="a file never uploaded cannot be completed",
        method="files.completeUploadExternal",
        args={"files": [{"id": "F00000000"}]},
        error="file_not_found",
    ),
]

REST = [
    Probe(
        says="what is sent comes back",
        method="api.test",
        args={"foo": "bar"},
        expect={"args.foo": "bar"},
    ),
    Probe(
        says="errors come on request",
        method="api.test",
        args={"error": "my_error"},
        error="my_error",
    ),
    Probe(says="a method that does not exist", method="chat.shout", error="unknown_method"),
    Probe(
        says="a bot's token opens no socket",
        method="apps.connections.open",
        error="not_allowed_token_type",
    ),
    Probe(says="good blocks are valid", method="blocks.validate", args={"blocks": SECTION}),
    Probe(
        says="a good view is valid",
        method="blocks.validate",
        args={"view": MODAL},
    ),
    Probe(
        says="one thing is validated at a time",
        method="blocks.validate",
        args={"view": MODAL, "blocks": SECTION},
        error="invalid_arguments",
    ),
    Probe(
        says="bad blocks are told by pointer",
        method="blocks.validate",
        args={"blocks": EMPTY_SECTION},
        error="invalid_blocks",
    ),
]

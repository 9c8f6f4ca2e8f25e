"""conversations.*: flags, members, history, threads."""

from tests.sandbox.probes.payloads import METADATA
from tests.sandbox.probes.probe import Probe

CONVERSATIONS = [
    Probe(
        says="a shared channel says with whom it is shared",
        method="conversations.info",
        args={"channel": "$channel"},
        expect={
            "channel.is_ext_shared": True,
            "channel.connected_team_ids": ["$client_team"],
            "channel.context_team_id": "$team",
            "channel.is_member": True,
        },
    ),
    Probe(
        says="an internal channel is shared with nobody",
        method="conversations.info",
        args={"channel": "$internal"},
        expect={
            "channel.is_ext_shared": False,
            "channel.is_pending_ext_shared": False,
            "channel.is_archived": False,
            "channel.is_private": True,
        },
    ),
    Probe(
        says="members are counted on request",
        method="conversations.info",
        args={"channel": "$channel", "include_num_members": "true"},
        expect={"channel.num_members": ...},
    ),
    Probe(
        says="a public channel may be looked at from outside",
        method="conversations.info",
        args={"channel": "$public_elsewhere"},
        expect={"channel.is_member": False},
    ),
    Probe(
        says="a private channel may not",
        method="conversations.info",
        args={"channel": "$private_elsewhere"},
        error="channel_not_found",
    ),
    Probe(
        says="an archived channel says so",
        method="conversations.info",
        args={"channel": "$archived"},
        expect={"channel.is_archived": True},
    ),
    Probe(
        says="members of other companies are among the members",
        method="conversations.members",
        args={"channel": "$channel", "limit": 200},
        expect={"members": ..., "response_metadata.next_cursor": ""},
    ),
    Probe(
        says="members come in pages",
        method="conversations.members",
        args={"channel": "$channel", "limit": 1},
        expect={"members.0": ..., "members.1": None, "response_metadata.next_cursor": ...},
    ),
    Probe(
        says="a cursor that was never given is refused",
        method="conversations.members",
        args={"channel": "$channel", "cursor": "nonsense"},
        error="invalid_cursor",
    ),
    Probe(
        says="channels are listed without their partners",
        method="conversations.list",
        args={"types": "public_channel,private_channel"},
        expect={"channels.0.id": ..., "channels.0.connected_team_ids": None},
    ),
    Probe(
        says="an unknown type of channel is refused",
        method="conversations.list",
        args={"types": "secret"},
        error="invalid_types",
    ),
    Probe(
        says="history is newest first",
        method="conversations.history",
        args={"channel": "$channel", "limit": 1},
        expect={"messages.0.ts": "$own", "has_more": True, "response_metadata.next_cursor": ...},
    ),
    Probe(
        says="replies are not in the history, their count is",
        method="conversations.history",
        args={"channel": "$channel", "latest": "$theirs", "inclusive": "true", "limit": 1},
        expect={
            "messages.0.ts": "$theirs",
            "messages.0.reply_count": 1,
            "messages.0.thread_ts": "$theirs",
            "messages.0.latest_reply": "$reply",
        },
    ),
    Probe(
        says="latest alone excludes the message itself",
        method="conversations.history",
        args={"channel": "$channel", "latest": "$theirs"},
        expect={"messages": [], "has_more": False},
    ),
    Probe(
        says="without asking, metadata shows its type only",
        method="conversations.history",
        args={"channel": "$channel", "limit": 1},
        expect={
            "messages.0.metadata.event_type": "liaison_post",
            "messages.0.metadata.event_payload": None,
        },
    ),
    Probe(
        says="asked, metadata is whole",
        method="conversations.history",
        args={"channel": "$channel", "limit": 1, "include_all_metadata": "true"},
        expect={"messages.0.metadata": METADATA},
    ),
    Probe(
        says="the history of a channel the bot is not in is closed",
        method="conversations.history",
        args={"channel": "$public_elsewhere"},
        error="not_in_channel",
    ),
    Probe(
        says="a time that is none is refused",
        method="conversations.history",
        args={"channel": "$channel", "latest": "yesterday"},
        error="invalid_ts_latest",
    ),
    Probe(
        says="a thread named by a reply shows the reply alone",
        method="conversations.replies",
        args={"channel": "$channel", "ts": "$reply"},
        expect={"messages.0.ts": "$reply", "messages.1": None},
    ),
    Probe(
        says="a limit that is no number is invalid",
        method="conversations.history",
        args={"channel": "$channel", "limit": "many"},
        error="invalid_limit",
    ),
    Probe(
        says="a limit above a thousand is invalid",
        method="conversations.history",
        args={"channel": "$channel", "limit": 1001},
        error="invalid_limit",
    ),
    Probe(
        says="a thread begins with its parent",
        method="conversations.replies",
        args={"channel": "$channel", "ts": "$theirs"},
        expect={"messages.0.ts": "$theirs", "messages.1.ts": "$reply", "has_more": False},
    ),
    Probe(
        says="a thread of nothing is not found",
        method="conversations.replies",
        args={"channel": "$channel", "ts": "1.000001"},
        error="thread_not_found",
    ),
    Probe(
        says="a direct conversation opens with one's own people",
        method="conversations.open",
        args={"users": "$user"},
        expect={"channel.id": ...},
    ),
    Probe(
        says="and with an outsider who shares a channel",
        method="conversations.open",
        args={"users": "$outsider", "return_im": "true"},
        expect={"channel.is_im": True, "channel.user": "$outsider"},
    ),
    Probe(
        says="an open one is open already",
        method="conversations.open",
        args={"channel": "$channel"},
        expect={"already_open": True},
    ),
    Probe(
        says="not with a closed account",
        method="conversations.open",
        args={"users": "$deactivated"},
        error="user_disabled",
    ),
    Probe(
        says="not with the bot itself",
        method="conversations.open",
        args={"users": "$bot"},
        error="cannot_dm_bot",
    ),
    Probe(
        says="not with nobody",
        method="conversations.open",
        args={"users": "U00000000"},
        error="user_not_found",
    ),
    Probe(
        says="a public channel may be joined",
        method="conversations.join",
        args={"channel": "$public_elsewhere"},
        expect={"channel.is_member": True},
    ),
    Probe(
        says="a direct conversation cannot be joined",
        method="conversations.join",
        args={"channel": "$internal"},
        error="method_not_supported_for_channel_type",
    ),
    Probe(
        says="an archived one may not",
        method="conversations.join",
        args={"channel": "$archived_public"},
        error="is_archived",
    ),
]

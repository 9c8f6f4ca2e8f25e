"""One table of what the Web API answers, for the sandbox and for a real workspace alike."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Probe:
    """Call `method`; expect `error`, or ok with these values at these dotted paths.

    `$name` in arguments and expectations is filled in from the workspace under test; `...` as an
    expected value means "present", `None` means "absent or null".
    """

    says: str
    method: str
    args: Json = field(default_factory=dict)
    error: str | None = None
    expect: Json = field(default_factory=dict)

    def names(self) -> set[str]:
        """Return the names that the workspace under test must provide."""
        return {name for name in _names_in([self.args, self.expect]) if name}


def filled(value: Any, names: Mapping[str, str]) -> Any:
    """Return the value with every `$name` replaced."""
    if isinstance(value, str) and value.startswith("$"):
        return names[value[1:]]
    if isinstance(value, dict):
        return {key: filled(item, names) for key, item in value.items()}
    if isinstance(value, list):
        return [filled(item, names) for item in value]
    return value


def complaint(probe: Probe, answer: Json, names: Mapping[str, str]) -> str | None:
    """Return what is wrong with the answer, or None."""
    if probe.error is not None:
        found = answer.get("error")
        return None if found == probe.error else f"expected error {probe.error}, got {answer}"
    if not answer.get("ok"):
        return f"expected ok, got {answer}"
    for path, wanted in filled(probe.expect, names).items():
        found = at(answer, path)
        is_right = found is not None if wanted is ... else found == wanted
        if not is_right:
            return f"expected {path} = {wanted!r}, found {found!r}"
    return None


def at(answer: Any, path: str) -> Any:
    """Return what stands at a dotted path, or None."""
    for step in path.split("."):
        if isinstance(answer, list):
            answer = answer[int(step)] if len(answer) > int(step) else None
        elif isinstance(answer, dict):
            answer = answer.get(step)
        else:
            return None
    return answer


def _names_in(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value[1:]] if value.startswith("$") else []
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return [name for item in value for name in _names_in(item)]
    return []


SECTION = [{"type": "section", "text": {"type": "mrkdwn", "text": "*Bold*"}}]
EMPTY_SECTION = [{"type": "section", "text": {"type": "mrkdwn", "text": ""}}]
METADATA = {"event_type": "liaison_post", "event_payload": {"k": "3f2a"}}

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
        says="an archived one may not",
        method="conversations.join",
        args={"channel": "$archived_public"},
        error="is_archived",
    ),
]

PEOPLE = [
    Probe(
        says="the token tells who the bot is",
        method="auth.test",
        expect={"user_id": "$bot", "team_id": "$team", "bot_id": ..., "url": ...},
    ),
    Probe(
        says="somebody of the host is known with e-mail and zone",
        method="users.info",
        args={"user": "$user"},
        expect={
            "user.team_id": "$team",
            "user.tz": ...,
            "user.profile.email": ...,
            "user.is_restricted": False,
            "user.is_bot": False,
        },
    ),
    Probe(
        says="a locale is given on request",
        method="users.info",
        args={"user": "$user", "include_locale": "true"},
        expect={"user.locale": ...},
    ),
    Probe(
        says="an outsider has neither e-mail nor locale",
        method="users.info",
        args={"user": "$outsider", "include_locale": "true"},
        expect={
            "user.team_id": "$client_team",
            "user.profile.email": None,
            "user.locale": None,
            "user.is_stranger": False,
        },
    ),
    Probe(
        says="a guest carries the host's team",
        method="users.info",
        args={"user": "$guest"},
        expect={"user.team_id": "$team", "user.is_restricted": True},
    ),
    Probe(
        says="a closed account says so and keeps no zone",
        method="users.info",
        args={"user": "$deactivated"},
        expect={"user.deleted": True, "user.tz": None},
    ),
    Probe(
        says="nobody is not found",
        method="users.info",
        args={"user": "U00000000"},
        error="user_not_found",
    ),
    Probe(
        says="people come in pages",
        method="users.list",
        args={"limit": 2},
        expect={"members.1.id": ..., "members.2": None, "response_metadata.next_cursor": ...},
    ),
    Probe(
        says="an address leads to its person",
        method="users.lookupByEmail",
        args={"email": "$email"},
        expect={"user.id": "$user"},
    ),
    Probe(
        says="an unknown address leads nowhere",
        method="users.lookupByEmail",
        args={"email": "nobody@nowhere.example"},
        error="users_not_found",
    ),
    Probe(
        says="user groups are listed without members",
        method="usergroups.list",
        expect={"usergroups.0.handle": ..., "usergroups.0.users": None},
    ),
    Probe(
        says="or with them",
        method="usergroups.list",
        args={"include_users": "true"},
        expect={"usergroups.0.users": ...},
    ),
    Probe(
        says="a user group knows its members",
        method="usergroups.users.list",
        args={"usergroup": "$group"},
        expect={"users.0": ...},
    ),
    Probe(
        says="a user group that is none",
        method="usergroups.users.list",
        args={"usergroup": "S00000000"},
        error="no_such_subteam",
    ),
    Probe(
        says="the team has a name",
        method="team.info",
        expect={"team.id": "$team", "team.name": ..., "team.domain": ...},
    ),
]

MODAL = {
    "type": "modal",
    "title": {"type": "plain_text", "text": "Title"},
    "blocks": SECTION,
}
HOME = {"type": "home", "blocks": SECTION}

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
        says="a bookmark is added",
        method="bookmarks.add",
        args={"channel_id": "$channel", "title": "T", "type": "link", "link": "https://a.example"},
        expect={"bookmark.id": ..., "bookmark.title": "T"},
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
        says="bad blocks are told by pointer",
        method="blocks.validate",
        args={"blocks": EMPTY_SECTION},
        error="invalid_blocks",
    ),
]

PROBES = [*CHAT, *CONVERSATIONS, *PEOPLE, *VIEWS, *MARKS, *REST]

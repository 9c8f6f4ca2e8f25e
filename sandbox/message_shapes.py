"""Write messages as events, history and button clicks show them."""

from typing import Any

from sandbox.ids import stable_id
from sandbox.shapes import file_json
from sandbox.state.records import Json, Message, User
from sandbox.state.workspace import Workspace


class MessageShapes:
    """Turn messages into Slack's JSON; knows the app's ids and where files are served."""

    def __init__(self, *, workspace: Workspace, app_id: str, bot_id: str, app_name: str) -> None:
        self._workspace = workspace
        self._app_id = app_id
        self._bot_id = bot_id
        self._app_name = app_name
        self.base_url = ""

    def message(self, message: Message, *, all_metadata: bool = True) -> Json:
        """Return a message object with its thread and reactions, as history shows it."""
        shape = self.bare(message)
        if message.metadata:
            kept = ("event_type", "event_payload") if all_metadata else ("event_type",)
            shape["metadata"] = {key: message.metadata[key] for key in kept}
        replies = self._workspace.messages.replies(message.channel, message.ts)
        if message.thread_ts is None and replies:
            authors = list(dict.fromkeys(reply.user for reply in replies))
            shape |= {
                "thread_ts": message.ts,
                "reply_count": len(replies),
                "reply_users_count": len(authors),
                "reply_users": authors[:5],
                "latest_reply": replies[-1].ts,
                "is_locked": False,
                "subscribed": False,
            }
        if message.reactions:
            shape["reactions"] = [
                {"name": name, "users": list(users), "count": len(users)}
                for name, users in message.reactions
            ]
        if message.pinned_by:
            shape["pinned_to"] = [message.channel]
            shape["pinned_info"] = {
                "channel": message.channel,
                "pinned_by": message.pinned_by,
                "pinned_ts": message.pinned_at,
            }
        return shape

    def bare(self, message: Message) -> Json:
        """Return what is the message's own, without thread counts, reactions and metadata."""
        workspace = self._workspace
        shape: Json = {"type": "message", "user": message.user, "ts": message.ts}
        if message.subtype:
            shape["subtype"] = message.subtype
        if message.client_msg_id:
            shape["client_msg_id"] = message.client_msg_id
        shape |= {"text": message.text, "team": message.team}
        if message.subtype == "tombstone":
            shape["hidden"] = True
        if message.by_app:
            shape |= {"bot_id": self._bot_id, "app_id": self._app_id, "bot_profile": self._bot()}
        elif (author := workspace.users.get(message.user)) and author.is_bot:
            shape["bot_id"] = stable_id("B", author.key)
        for name in ("blocks", "attachments"):
            if getattr(message, name):
                shape[name] = getattr(message, name)
        if message.thread_ts is not None:
            parent = workspace.messages.get(message.channel, message.thread_ts)
            shape |= {"thread_ts": message.thread_ts}
            shape["parent_user_id"] = parent.user if parent else ""
        if message.edited:
            shape["edited"] = {"user": message.user, "ts": message.edited}
        if message.files:
            shape["files"] = [
                file_json(workspace, workspace.files[file], base_url=self.base_url)
                for file in message.files
                if file in workspace.files
            ]
        return shape

    def posted(self, message: Message) -> Json:
        """Return a new message as `message` events carry it, with the teams in shared channels."""
        shape = self.bare(message)
        channel = self._workspace.channels[message.channel]
        if message.metadata:
            shape["metadata"] = message.metadata
        if channel.is_ext_shared:
            shape |= {"user_team": message.team, "source_team": message.team}
            author = self._workspace.users.get(message.user)
            if author and self._workspace.is_outsider(author):
                shape["user_profile"] = user_profile(author)
            if "files" in shape:
                # Slack Connect: events only say that `files.info` must be asked.
                shape["files"] = [self._withheld(file) for file in shape["files"]]
        return shape

    def _withheld(self, file: Json) -> Json:
        return {
            "id": file["id"],
            "mode": "file_access",
            "file_access": "check_file_info",
            "created": 0,
            "timestamp": 0,
        }

    def _bot(self) -> dict[str, Any]:
        return {
            "id": self._bot_id,
            "app_id": self._app_id,
            "name": self._app_name,
            "team_id": self._workspace.host.id,
            "deleted": False,
            "updated": 0,
            "icons": {},
        }


def user_profile(user: User) -> Json:
    """Return the short profile that events from another company carry."""
    return {
        "first_name": user.real_name.split()[0],
        "real_name": user.real_name,
        "display_name": user.real_name,
        "name": user.name,
        "team": user.team_id,
        "is_restricted": user.is_restricted,
        "is_ultra_restricted": user.is_ultra_restricted,
    }

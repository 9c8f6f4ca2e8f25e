"""The ids of buttons, modals and commands: what Slack sends back when somebody acts."""

from enum import StrEnum


class Action(StrEnum):
    """Buttons and selects."""

    OWN = "query_own"
    ANSWERED = "query_answered"
    NOT_A_QUERY = "query_dismiss"
    LOG_IT = "query_confirm"
    REPLY = "query_reply"
    YES_ANSWERED = "query_yes"
    NOT_YET = "query_not_yet"


class Modal(StrEnum):
    """Callback ids of modals."""

    LINK = "link_channel"
    PARTS = "query_parts"
    REPLY = "query_reply_text"
    DISMISS = "query_dismiss_reason"


class Shortcut(StrEnum):
    """Message shortcuts, as the manifest names them."""

    LOG = "log_as_query"
    WHY = "why"
    REPLY = "reply_to_client"


class Command(StrEnum):
    """Slash commands, as the manifest names them."""

    LIAISON = "/liaison"
    QUERY = "/query"

"""Say what Slack's error codes mean for a message on its way.

What Slack itself failed at is uncertain, however often: `internal_error` and `fatal_error` may come
after some part of the work succeeded, in its own words. So is whatever is not listed, for a while:
of a code we do not know nothing is known.
"""

from bot.domain.delivery import (
    CardGone,
    LaneRefused,
    Outcome,
    Poisoned,
    TeamRefused,
    Uncertain,
)

TRIES_OF_THE_UNLISTED = 5
"""An error nobody listed is asked after this often before a person is asked instead."""

SLACK_FAILED = frozenset(
    {"fatal_error", "internal_error", "request_timeout", "service_unavailable"}
)
"""It passes, and no number of tries makes the letter wrong."""

POISON = frozenset(
    {
        "invalid_arguments",
        "invalid_blocks",
        "invalid_blocks_format",
        "invalid_metadata_format",
        "invalid_metadata_schema",
        "markdown_text_conflict",
        "metadata_too_large",
        "msg_blocks_too_long",
        "msg_too_long",
        "no_text",
        "too_many_attachments",
        "too_many_contact_cards",
    }
)
THREAD_GONE = frozenset(
    {
        "cannot_reply_to_message",
        "message_not_found",
        "restricted_action_thread_locked",
        "thread_not_found",
    }
)
LANE = frozenset(
    {
        "cannot_post_to_this_channel",
        "channel_is_limited_access",
        "channel_not_found",
        "is_archived",
        "is_inactive",
        "messages_tab_disabled",
        "not_in_channel",
        "restricted_action",
        "restricted_action_non_threadable_channel",
        "restricted_action_read_only_channel",
        "restricted_action_thread_only_channel",
    }
)
TEAM = frozenset(
    {
        "access_denied",
        "accesslimited",
        "account_inactive",
        "ekm_access_denied",
        "enterprise_is_restricted",
        "invalid_auth",
        "missing_scope",
        "no_permission",
        "not_allowed_token_type",
        "not_authed",
        "org_login_required",
        "team_access_not_granted",
        "team_added_to_org",
        "token_expired",
        "token_revoked",
        "two_factor_setup_required",
    }
)
CARD_GONE = frozenset(
    {"block_mismatch", "cant_update_message", "edit_window_closed", "message_not_found"}
)


def outcome_of(error: str, *, editing: bool, attempt: int) -> Outcome:
    """Return what an `ok: false` with HTTP 200 means for the `attempt`-th try (from 1).

    Sources: Slack's pages of chat.postMessage and chat.update; `msg_blocks_too_long` is
    undocumented (bolt-js #2509).
    """
    if editing and error in CARD_GONE:
        return CardGone(error=error)
    if error in POISON:
        return Poisoned(error=error)
    if error in THREAD_GONE:
        return Poisoned(error=error, plain_may_do=False)
    if error in LANE:
        return LaneRefused(error=error)
    if error in TEAM:
        return TeamRefused(error=error)
    if error not in SLACK_FAILED and attempt >= TRIES_OF_THE_UNLISTED:
        return Poisoned(error=f"{error} at the {attempt}th try", plain_may_do=False)
    return Uncertain(error=error)


def closes_the_channel(error: str) -> bool:
    """Whether this error, given to a read, means that we are not let in."""
    return error in LANE or error in TEAM or error in THREAD_GONE

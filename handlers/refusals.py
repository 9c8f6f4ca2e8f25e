"""Read what Slack says where it refuses a call: to wait, an error code, or nothing of its own."""

from datetime import timedelta

from slack_sdk.errors import SlackApiError

RETRY_AFTER = 30.0
RATE_LIMITED = frozenset({"ratelimited", "rate_limited", "message_limit_exceeded"})


def asked_to_wait(error: SlackApiError) -> timedelta | None:
    """Return how long Slack asks to leave a method alone; None where it asks for nothing."""
    status = getattr(error.response, "status_code", None)
    if status != 429 and code_of(error) not in RATE_LIMITED:
        return None
    headers = getattr(error.response, "headers", {})
    wait = next((v for k, v in headers.items() if k.lower() == "retry-after"), RETRY_AFTER)
    try:
        return timedelta(seconds=max(0.0, float(wait)))
    except (ValueError, OverflowError):
        return timedelta(seconds=RETRY_AFTER)


def code_of(error: SlackApiError) -> str | None:
    """Return Slack's own error code; None when something else answered in its place."""
    data = getattr(error.response, "data", None)
    if getattr(error.response, "status_code", None) != 200 or not isinstance(data, dict):
        return None
    code = data.get("error")
    return code if isinstance(code, str) else None


def shown(error: Exception) -> str:
    """Return an error as it may stand in the log."""
    # The kind is enough, and its words may hold the request.
    status = getattr(getattr(error, "response", None), "status_code", None)
    return f"{type(error).__name__} {status}" if status else type(error).__name__

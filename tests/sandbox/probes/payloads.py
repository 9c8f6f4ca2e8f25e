"""Blocks, views and metadata that probes send."""

SECTION = [{"type": "section", "text": {"type": "mrkdwn", "text": "*Bold*"}}]
EMPTY_SECTION = [{"type": "section", "text": {"type": "mrkdwn", "text": ""}}]
METADATA = {"event_type": "liaison_post", "event_payload": {"k": "3f2a"}}

MODAL = {
    "type": "modal",
    "title": {"type": "plain_text", "text": "Title"},
    "blocks": SECTION,
}
HOME = {"type": "home", "blocks": SECTION}

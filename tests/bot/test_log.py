"""The log shows no secret, in whatever it is wrapped."""

import logging

import pytest

from bot.log import redacted, set_up

SECRETS = (
    "xoxb-12-34-abc",
    "xapp-1-A-2-b",
    "wss://host/link/?ticket=abc123",
    "https://hooks.slack.com/actions/T1/2/3",
    "postgresql://liaison:hunter2@db/liaison",
)


@pytest.mark.parametrize("secret", SECRETS)
def test_a_secret_is_masked(secret: str) -> None:
    shown = redacted(f"could not use {secret} today")

    assert "[masked]" in shown
    for part in ("12-34-abc", "1-A-2-b", "abc123", "T1/2/3", "hunter2"):
        assert part not in shown


@pytest.mark.parametrize("kind", ["text", "json"])
def test_a_secret_in_a_traceback_is_masked(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    root = logging.getLogger()
    before = root.handlers[:], root.level
    set_up(kind)
    try:
        int("xoxb-12-34-abc")
    except ValueError:
        logging.getLogger("test").exception("failed with %s", "xapp-1-A-2-b")
    finally:
        root.handlers[:], root.level = before

    said = capsys.readouterr().err
    assert "failed with [masked]" in said
    assert "12-34-abc" not in said
    assert "1-A-2-b" not in said

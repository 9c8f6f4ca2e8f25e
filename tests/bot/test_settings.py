"""A missing or malformed setting stops the start with one sentence that names it."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.settings import SettingsError, load

GOOD = {
    "SLACK_BOT_TOKEN": "xoxb-1-2",
    "SLACK_APP_TOKEN": "xapp-1-2",
    "LIAISON_STAFF": "U024BE7LH,S0604QSJC",
    "LIAISON_OPS_CHANNEL": "C0G9QF9GW",
}


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"SLACK_BOT_TOKEN": ""}, "SLACK_BOT_TOKEN is missing"),
        ({"SLACK_BOT_TOKEN": "xoxp-1"}, "SLACK_BOT_TOKEN does not start with xoxb-"),
        ({"SLACK_APP_TOKEN": ""}, "SLACK_APP_TOKEN is missing"),
        ({"SLACK_APP_TOKEN": "abc"}, "SLACK_APP_TOKEN does not start with xapp-"),
        ({"SLACK_API_URL": "slack.com"}, 'SLACK_API_URL is "slack.com"'),
        ({"SLACK_CLIENT_ID": "1.2"}, "SLACK_CLIENT_ID is set"),
        ({"DATABASE_URL": "mysql://x"}, "DATABASE_URL is neither SQLite nor PostgreSQL"),
        ({"LIAISON_STAFF": ""}, "LIAISON_STAFF is missing"),
        ({"LIAISON_STAFF": "ravi"}, 'LIAISON_STAFF holds "ravi"'),
        ({"LIAISON_OPS_CHANNEL": ""}, "LIAISON_OPS_CHANNEL is missing"),
        ({"LIAISON_OPS_CHANNEL": "#ops"}, 'LIAISON_OPS_CHANNEL is "#ops"'),
        ({"LIAISON_CONFIG": "/no/such.toml"}, 'LIAISON_CONFIG is "/no/such.toml"'),
        ({"LIAISON_LOG": "xml"}, 'LIAISON_LOG is "xml"'),
        ({"PORT": "http"}, 'PORT is "http"'),
        ({"PORT": "²"}, 'PORT is "²"'),
        ({"SLACK_API_URL": "https://[slack"}, 'SLACK_API_URL is "https://[slack"'),
        ({"LIAISON_CLOCK_OFFSET": "soon", "SLACK_API_URL": "http://localhost/"}, '"soon"'),
        ({"LIAISON_CLOCK_OFFSET": "+99999999999d"}, 'LIAISON_CLOCK_OFFSET is "+99999999999d"'),
        ({"LIAISON_CLOCK_OFFSET": "+1d"}, "refused against the real Slack"),
        (
            {"LIAISON_CLOCK_OFFSET": "+1d", "SLACK_API_URL": "https://www.Slack.com/api/"},
            "refused against the real Slack",
        ),
    ],
)
def test_a_wrong_setting_is_named_with_an_example(change: dict[str, str], named: str) -> None:
    with pytest.raises(SettingsError) as refused:
        load({**GOOD, **change})

    sentence = str(refused.value)
    assert named in sentence
    assert "\n" not in sentence


def test_good_settings_are_taken() -> None:
    settings = load({**GOOD, "LIAISON_CLOCK_OFFSET": "+3d4h", "SLACK_API_URL": "http://localhost"})

    assert settings.api_url == "http://localhost/"
    assert settings.staff == ("U024BE7LH", "S0604QSJC")
    assert settings.clock_offset == timedelta(days=3, hours=4)
    assert settings.database_url == "sqlite:///liaison.db"


def test_the_environment_wins_over_the_file_and_nothing_is_expanded(tmp_path: Path) -> None:
    dotenv = tmp_path / ".env"
    dotenv.write_text("SLACK_SIGNING_SECRET='a${NOPE}b'\nLIAISON_LOG=json\n")

    settings = load({**GOOD, "LIAISON_LOG": "text"}, dotenv=dotenv)

    assert settings.signing_secret is not None
    assert settings.signing_secret.value == "a${NOPE}b"
    assert settings.log == "text"


def test_a_secret_does_not_show_itself() -> None:
    settings = load(GOOD)

    assert "xoxb-1-2" not in repr(settings)

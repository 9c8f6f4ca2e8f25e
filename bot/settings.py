"""Read the settings from the environment and `.env`; say in one sentence what is wrong."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

from dotenv import dotenv_values

from bot.domain.errors import BotError

SLACK = "https://slack.com/api/"
_SLACK_ITSELF = re.compile(r"(.+\.)?slack(-gov)?\.com\.?")
OFFSET = re.compile(r"([+-])(?:(\d{1,4})d)?(?:(\d{1,4})h)?(?:(\d{1,4})m)?")
_UNWANTED = ("SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET")


class SettingsError(BotError):
    """A setting is missing or malformed; the message names it and shows one that works."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret:
    """A token that never shows itself in a log or a traceback."""

    value: str

    def __repr__(self) -> str:
        return "Secret(…)"

    __str__ = __repr__


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything the environment decides."""

    bot_token: Secret
    app_token: Secret | None
    signing_secret: Secret | None
    api_url: str
    database_url: str
    staff: tuple[str, ...]
    ops_channel: str
    config: Path | None
    clock_offset: timedelta
    log: str | None
    port: int
    health_port: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalSettings:
    """What commands that do not talk to Slack need of it."""

    database_url: str
    config: Path | None
    clock_offset: timedelta


def load(environment: Mapping[str, str], *, dotenv: Path | None = None) -> Settings:
    """Return the settings for `run`; raise SettingsError for the first that is wrong.

    The environment wins over `.env`. Nothing in `.env` is expanded: a secret may hold `${`.
    """
    values = _merged(environment, dotenv)
    for name in _UNWANTED:
        if values.get(name):
            raise SettingsError(
                f"{name} is set, which would make Slack's library drop the bot token and start "
                f"OAuth. Unset {name}."
            )
    bot_token = _bot_token(values)
    app_token = _optional(values, "SLACK_APP_TOKEN", "xapp-", "xapp-1-…")
    signing = values.get("SLACK_SIGNING_SECRET", "").strip()
    if not app_token and not signing:
        raise SettingsError(
            "SLACK_APP_TOKEN is missing. Set it for Socket Mode (xapp-1-…, from Basic Information "
            "> App-Level Tokens), or set SLACK_SIGNING_SECRET for HTTP."
        )
    api_url = values.get("SLACK_API_URL", "").strip() or SLACK
    return Settings(
        bot_token=bot_token,
        app_token=app_token,
        signing_secret=Secret(value=signing) if signing else None,
        api_url=_api_url(api_url),
        database_url=database_url(values),
        staff=_staff(values),
        ops_channel=_ops_channel(values),
        config=config_path(values),
        clock_offset=clock_offset(values, api_url),
        log=_log(values),
        port=_port(values, "PORT", "3000") or 3000,
        health_port=_port(values, "LIAISON_HEALTH_PORT", ""),
    )


def load_local(environment: Mapping[str, str], *, dotenv: Path | None = None) -> LocalSettings:
    """Return the settings of an offline command; raise SettingsError as `load` does."""
    values = _merged(environment, dotenv)
    return LocalSettings(
        database_url=database_url(values),
        config=config_path(values),
        clock_offset=clock_offset(values, values.get("SLACK_API_URL", "").strip() or SLACK),
    )


def _merged(environment: Mapping[str, str], dotenv: Path | None) -> dict[str, str]:
    read = dotenv_values(dotenv, interpolate=False) if dotenv and dotenv.is_file() else {}
    from_file = {name: value for name, value in read.items() if value is not None}
    return {**from_file, **environment}


def _bot_token(values: Mapping[str, str]) -> Secret:
    token = _optional(values, "SLACK_BOT_TOKEN", "xoxb-", "xoxb-…")
    if token is None:
        raise SettingsError(
            "SLACK_BOT_TOKEN is missing. Copy the Bot User OAuth Token (xoxb-…) from OAuth & "
            "Permissions in your app's settings."
        )
    return token


def _optional(values: Mapping[str, str], name: str, prefix: str, example: str) -> Secret | None:
    value = values.get(name, "").strip()
    if not value:
        return None
    if not value.startswith(prefix):
        raise SettingsError(
            f"{name} does not start with {prefix} as Slack's do. Example: {example}"
        )
    return Secret(value=value)


def _api_url(url: str) -> str:
    if not url.startswith(("https://", "http://")) or not _host(url):
        raise SettingsError(f'SLACK_API_URL is "{url}". Example: {SLACK}')
    return url if url.endswith("/") else url + "/"


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def database_url(values: Mapping[str, str]) -> str:
    """Return DATABASE_URL or its default; raise SettingsError for another kind of database."""
    url = values.get("DATABASE_URL", "").strip() or "sqlite:///liaison.db"
    if not url.startswith(("sqlite:///", "postgresql://", "postgres://", "postgresql+psycopg://")):
        raise SettingsError(
            "DATABASE_URL is neither SQLite nor PostgreSQL. "
            "Example: sqlite:///liaison.db or postgresql://user:password@host/liaison"
        )
    folder = Path(url.removeprefix("sqlite:///")).parent
    if url.startswith("sqlite:///") and not folder.is_dir():
        raise SettingsError(
            f'DATABASE_URL names a file in "{folder}", where there is no folder. '
            "Example: sqlite:///liaison.db"
        )
    return url


def config_path(values: Mapping[str, str]) -> Path | None:
    """Return the path in LIAISON_CONFIG; raise SettingsError where no file stands."""
    value = values.get("LIAISON_CONFIG", "").strip()
    if not value:
        return None
    path = Path(value).expanduser()
    if not path.is_file():
        raise SettingsError(
            f'LIAISON_CONFIG is "{value}", where there is no file. Example: liaison.toml'
        )
    return path


def clock_offset(values: Mapping[str, str], api_url: str) -> timedelta:
    """Return LIAISON_CLOCK_OFFSET; raise SettingsError against the real Slack."""
    value = values.get("LIAISON_CLOCK_OFFSET", "").strip()
    if not value:
        return timedelta()
    match = OFFSET.fullmatch(value)
    if not match or not any(match.groups()[1:]):
        raise SettingsError(f'LIAISON_CLOCK_OFFSET is "{value}". Example: +3d4h')
    if _SLACK_ITSELF.fullmatch(_host(api_url)):
        raise SettingsError(
            "LIAISON_CLOCK_OFFSET is for rehearsals and refused against the real Slack. Unset it."
        )
    sign, days, hours, minutes = match.groups(default="0")
    offset = timedelta(days=int(days), hours=int(hours), minutes=int(minutes))
    return -offset if sign == "-" else offset


def _staff(values: Mapping[str, str]) -> tuple[str, ...]:
    ids = tuple(part.strip() for part in values.get("LIAISON_STAFF", "").split(",") if part.strip())
    if not ids:
        raise SettingsError(
            "LIAISON_STAFF is missing. List user ids or user group ids of your staff. "
            "Example: U024BE7LH,S0604QSJC"
        )
    wrong = next((part for part in ids if not re.fullmatch(r"[UWS][A-Z0-9]{4,}", part)), None)
    if wrong:
        raise SettingsError(
            f'LIAISON_STAFF holds "{wrong}", which is no user or user group id. '
            "Example: U024BE7LH,S0604QSJC"
        )
    return ids


def _ops_channel(values: Mapping[str, str]) -> str:
    channel = values.get("LIAISON_OPS_CHANNEL", "").strip()
    if not re.fullmatch(r"[CG][A-Z0-9]{4,}", channel):
        shown = f'is "{channel}"' if channel else "is missing"
        raise SettingsError(
            f"LIAISON_OPS_CHANNEL {shown}. Give the id of your internal triage channel. "
            "Example: C0G9QF9GW"
        )
    return channel


def _log(values: Mapping[str, str]) -> str | None:
    value = values.get("LIAISON_LOG", "").strip()
    if value not in ("", "text", "json"):
        raise SettingsError(f'LIAISON_LOG is "{value}". It is text or json.')
    return value or None


def _port(values: Mapping[str, str], name: str, default: str) -> int | None:
    value = values.get(name, "").strip() or default
    if not value:
        return None
    if not re.fullmatch(r"[0-9]{1,5}", value) or not 0 < int(value) < 65536:
        raise SettingsError(f'{name} is "{value}". Example: 3000')
    return int(value)

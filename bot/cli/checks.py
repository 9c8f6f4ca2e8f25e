"""Look whether everything the bot needs is in place; each finding says what to do."""

from collections.abc import Iterator
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from enum import StrEnum
from pathlib import Path

import yaml
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.clock import Clock
from bot.config import Config
from bot.settings import Settings
from storage.engine import Database

MANIFEST = Path(__file__).parents[2] / "manifest.yml"
SKEW_WARNS, SKEW_FAILS = 30.0, 240.0
"""Seconds; Slack refuses signatures more than five minutes off."""


class Level(StrEnum):
    """How bad it is."""

    OK = "OK"
    WARN = "WARN"
    FAIL = "FAIL"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One finding."""

    level: Level
    what: str
    todo: str = ""


def ok(what: str) -> Line:
    """Return a good finding."""
    return Line(level=Level.OK, what=what)


def database_lines(database: Database) -> Iterator[Line]:
    """Look whether the database answers and is up to date."""
    from storage.migrate import current, newest

    try:
        have, need = current(database), newest()
    except Exception as error:  # noqa: BLE001  # whatever it is, it is the finding
        yield Line(
            level=Level.FAIL,
            what=f"database: {type(error).__name__}",
            todo="Check DATABASE_URL and that the database is running.",
        )
        return
    if have == need:
        yield ok(f"database: up to date ({have})")
    else:
        yield Line(
            level=Level.WARN,
            what=f"database: at {have or 'nothing'}, needs {need}",
            todo="liaison migrate; `liaison run` does it too.",
        )


def calendar_lines(config: Config, clock: Clock) -> Iterator[Line]:
    """Look whether each site has confirmed this year's days off."""
    year = clock().year
    for code, site in sorted(config.sites.items()):
        if year in site.calendar.unconfirmed_years:
            yield Line(
                level=Level.WARN,
                what=f"calendar {code}: the days off of {year} are a suggestion",
                todo=f"Confirm them under [calendars.{site.calendar.name}.confirmed].",
            )
        else:
            yield ok(f"calendar {code}: days off of {year} are confirmed")


async def slack_lines(settings: Settings, client: AsyncWebClient, clock: Clock) -> list[Line]:
    """Look whether the tokens work, the scopes suffice and the clocks agree."""
    try:
        answer = await client.auth_test()
    except SlackApiError as error:
        return [
            Line(
                level=Level.FAIL,
                what=f"SLACK_BOT_TOKEN is refused: {error.response.get('error')}",
                todo="Copy the Bot User OAuth Token (xoxb-…) from OAuth & Permissions.",
            )
        ]
    headers = {name.lower(): value for name, value in dict(answer.headers).items()}
    lines = [ok(f"SLACK_BOT_TOKEN: {answer['user']} in {answer['team']}")]
    lines += _scope_lines(headers.get("x-oauth-scopes", ""))
    lines += _skew_lines(headers.get("date", ""), clock)
    lines += await _socket_lines(settings, client)
    return lines


def _scope_lines(granted: str) -> Iterator[Line]:
    wanted = set(yaml.safe_load(MANIFEST.read_text())["oauth_config"]["scopes"]["bot"])
    missing = sorted(wanted - {scope.strip() for scope in granted.split(",")})
    if missing and granted:
        yield Line(
            level=Level.FAIL,
            what=f"scopes missing: {', '.join(missing)}",
            todo="Paste manifest.yml again and reinstall the app.",
        )
    elif granted:
        yield ok(f"scopes: all {len(wanted)} of the manifest")
    else:
        yield Line(level=Level.WARN, what="scopes: Slack did not tell", todo="Compare by hand.")


def _skew_lines(date: str, clock: Clock) -> Iterator[Line]:
    if not date:
        return
    skew = abs((parsedate_to_datetime(date) - clock()).total_seconds())
    if skew < SKEW_WARNS:
        yield ok(f"clock: {skew:.0f} s from Slack's")
    else:
        level = Level.FAIL if skew > SKEW_FAILS else Level.WARN
        yield Line(level=level, what=f"clock: {skew:.0f} s from Slack's", todo="Run NTP.")


async def _socket_lines(settings: Settings, client: AsyncWebClient) -> list[Line]:
    if settings.app_token is None:
        return [ok("SLACK_SIGNING_SECRET: set; requests come by HTTP")]
    try:
        await client.apps_connections_open(app_token=settings.app_token.value)
    except SlackApiError as error:
        return [
            Line(
                level=Level.FAIL,
                what=f"SLACK_APP_TOKEN is refused: {error.response.get('error')}",
                todo="Make one with connections:write under Basic Information > App-Level Tokens.",
            )
        ]
    return [ok("SLACK_APP_TOKEN: Socket Mode works")]

"""Read LIAISON_CONFIG, a TOML file over the built-in defaults, into values the domain knows."""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime, time
from hashlib import sha256
from pathlib import Path
from typing import Final

from bot.config_calendars import read_calendars
from bot.config_milestones import read_milestones
from bot.config_policy import read_ladder, read_policy
from bot.config_surveys import read_surveys
from bot.config_table import ConfigTable, merged
from bot.config_updates import read_updates
from bot.domain.calendars import Weekday, WorkCalendar
from bot.domain.errors import InvalidError
from bot.domain.escalation import Ladder
from bot.domain.phases import UpdatePolicy
from bot.domain.sla import Policy
from bot.domain.survey_sets import SurveyPolicy
from bot.domain.templates import MilestonePolicy
from bot.domain.terms import Function

DEFAULTS: Final = Path(__file__).with_name("defaults.toml")
TEMPLATES: Final = Path(__file__).with_name("templates.toml")
SURVEYS: Final = Path(__file__).with_name("surveys.toml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A place that answers queries."""

    code: str
    name: str
    calendar: WorkCalendar
    emergency_phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientTerms:
    """What was agreed with one client: its calendar, and its policies by the date they begin."""

    calendar: WorkCalendar | None = None
    policies: tuple[tuple[date, Policy], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """Everything that LIAISON_CONFIG decides."""

    calendars: Mapping[str, WorkCalendar]
    sites: Mapping[str, Site]
    clients: Mapping[str, ClientTerms]
    policy: Policy
    ladder: Ladder
    people: Mapping[str, Mapping[Function, str]]
    retention_years: int
    milestones: MilestonePolicy
    surveys: SurveyPolicy
    updates: UpdatePolicy

    def digest(self) -> str:
        """Return a fingerprint of what due times and escalations are made of."""
        parts = (self.calendars, self.sites, self.clients, self.policy, self.ladder)
        told = json.dumps(parts, sort_keys=True, default=_told)
        return sha256(told.encode()).hexdigest()

    def client_calendar(self, client: str) -> WorkCalendar | None:
        """Return a client's own calendar, where one is configured."""
        return self.clients.get(client, _NOTHING_AGREED).calendar

    def client_days(self, client: str, zone: str) -> WorkCalendar:
        """Return a client's own calendar, or Monday to Friday, 9 to 17, in a zone of theirs."""
        return self.client_calendar(client) or WorkCalendar(
            name=client,
            zone=zone,
            hours=((time(9), time(17)),),
            week=frozenset(list(Weekday)[:5]),
        )

    def policy_for(self, client: str, received: datetime, site: Site) -> Policy:
        """Return the policy for a query by the site's date of its receipt; never retroactive."""
        day = received.astimezone(site.calendar.tz).date()
        policies = self.clients.get(client, _NOTHING_AGREED).policies
        return next((each for since, each in reversed(policies) if since <= day), self.policy)

    def named(self) -> frozenset[str]:
        """Return everybody whom the configuration names, as Slack user ids."""
        return frozenset(user for people in self.people.values() for user in people.values())

    def person_for(self, function: Function, project: str) -> str | None:
        """Return who looks after a function in a project, as a Slack user id."""
        everywhere = self.people.get(_DEFAULT, {})
        return self.people.get(project, {}).get(function) or everywhere.get(function)


def _told(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: getattr(value, field.name) for field in fields(value)}
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, frozenset):
        return sorted(str(each) for each in value)
    return str(value)


_DEFAULT: Final = "default"
_NOTHING_AGREED: Final = ClientTerms()


def load_config(path: Path | None = None) -> Config:
    """Read the built-in defaults and, over them, a file.

    Raise InvalidError: one sentence with the variable, the key, what is wrong and an example.
    """
    try:
        return parse_config(path.read_text(encoding="utf-8") if path else "")
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidError(
            f"LIAISON_CONFIG: {path} cannot be read ({error.__class__.__name__}). "
            "Write the path of a TOML file, such as /etc/liaison.toml."
        ) from None


def parse_config(text: str) -> Config:
    """Read a configuration from TOML text laid over the built-in defaults."""
    try:
        overrides = tomllib.loads(text)
        return _config(merged(_built_in(), overrides))
    except tomllib.TOMLDecodeError as error:
        raise InvalidError(
            f'LIAISON_CONFIG is not TOML: {error}. Write lines such as zone = "Asia/Kolkata".'
        ) from None
    except InvalidError as error:
        raise InvalidError(f"LIAISON_CONFIG, {error}") from None


def _built_in() -> dict[str, object]:
    defaults, templates, surveys = (
        tomllib.loads(path.read_text(encoding="utf-8")) for path in (DEFAULTS, TEMPLATES, SURVEYS)
    )
    return {**defaults, **templates, **surveys}


def _config(values: Mapping[str, object]) -> Config:
    root = ConfigTable(values)
    calendars = read_calendars(root.table("calendars"))
    sites, clients, people = root.table("sites"), root.table("clients"), root.table("people")
    retention = root.table("retention")
    config = Config(
        calendars=calendars,
        sites={code: _site(code, sites.table(code), calendars) for code in sites.names()},
        clients={
            code: _terms(clients.table(code), calendars, root.table("sla"))
            for code in clients.names()
        },
        policy=read_policy(root.table("sla")),
        ladder=read_ladder(root.table("escalation")),
        people={project: _people(people.table(project)) for project in people.names()},
        retention_years=retention.count("years_after_project_close", 7),
        milestones=read_milestones(root.table("milestones"), root.table("templates")),
        surveys=read_surveys(root.table("surveys"), root.table("survey_sets")),
        updates=read_updates(root.table("updates")),
    )
    retention.finish()
    root.finish()
    return config


def _site(code: str, table: ConfigTable, calendars: Mapping[str, WorkCalendar]) -> Site:
    site = Site(
        code=code,
        name=table.text("name", "Hyderabad"),
        calendar=_calendar(table, calendars),
        emergency_phone=(
            table.text("emergency_phone", "+91 40 5550 0100")
            if table.has("emergency_phone")
            else ""
        ),
    )
    table.finish()
    return site


def _terms(
    table: ConfigTable, calendars: Mapping[str, WorkCalendar], sla: ConfigTable
) -> ClientTerms:
    calendar = _calendar(table, calendars) if table.has("calendar") else None
    policies = [_agreed(each, sla) for each in table.tables("sla")]
    table.finish()
    return ClientTerms(
        calendar=calendar, policies=tuple(sorted(policies, key=lambda pair: pair[0]))
    )


def _agreed(table: ConfigTable, sla: ConfigTable) -> tuple[date, Policy]:
    since = table.day("from")
    # A contract that keeps silent about where its times come from would pass for our proposal.
    table.text("source", "quality agreement QA-17, clause 7.2")
    return since, read_policy(table.over(sla, leaving_out="from"))


def _people(table: ConfigTable) -> Mapping[Function, str]:
    found = {each: table.text(each, "U0RAVI") for each in Function if table.has(each)}
    table.finish()
    return found


def _calendar(table: ConfigTable, calendars: Mapping[str, WorkCalendar]) -> WorkCalendar:
    name = table.text("calendar", "HYD")
    if name not in calendars:
        raise table.fail(
            "calendar", f"there is no [calendars.{name}]. Known: {', '.join(calendars)}."
        )
    return calendars[name]

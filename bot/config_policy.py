"""Build response times and escalation ladders from the configuration."""

import re
from typing import Final

from bot.config_table import ConfigTable
from bot.domain.errors import InvalidError
from bot.domain.escalation import Ladder, Receiver, Step
from bot.domain.sla import CalendarRule, CategoryRule, Policy, Targets
from bot.domain.terms import Category, Dimension, Function, Priority

_OURS: Final = r".+%|\+.+|.+m"
_DATED: Final = r"100%|\+.+"
_DAYS: Final = r"\d+BD"
"""Openings of working days, the only steps that a client hears of."""


def read_policy(table: ConfigTable) -> Policy:
    """Return the response times; raise InvalidError that names the key."""
    priorities, categories = table.table("priorities"), table.table("categories")
    policy = Policy(
        source=table.text("source", "contract clause 7.2"),
        priorities={each: _targets(priorities.table(each)) for each in Priority},
        categories={each: _category(categories.table(each)) for each in Category},
        auto_close_after=table.target("auto_close_after", "5BD"),
    )
    for part in (priorities, categories, table):
        part.finish()
    return policy


def read_ladder(table: ConfigTable) -> Ladder:
    """Return who hears of a query that runs out of time; raise InvalidError that names the key."""
    ladder = Ladder(
        normal=_steps(table, "normal", _OURS, example="80%"),
        p1=_steps(table, "p1", _OURS, example="15m"),
        new_date=_steps(table, "new_date", _DATED, example="100%"),
        waiting=_steps(table, "waiting", _DAYS, example="3BD"),
    )
    table.finish()
    return ladder


def _targets(table: ConfigTable) -> Targets:
    targets = Targets(
        first_response=table.target("first_response", "4bh"),
        answer=table.target("answer", "2BD"),
        update=table.target("update", "1BD") if table.has("update") else None,
    )
    table.finish()
    return targets


def _category(table: ConfigTable) -> CategoryRule:
    rule = CategoryRule(
        dimension=table.word("dimension", Dimension) if table.has("dimension") else None,
        base=table.word("base", Priority),
        owners=table.words("owners", Function),
        answer=table.target("answer", "3BD") if table.has("answer") else None,
        approval_before_post=table.flag("approval_before_post"),
        auto_close=table.flag("auto_close"),
        calendar=(
            table.word("calendar", CalendarRule) if table.has("calendar") else CalendarRule.SITE
        ),
    )
    if not rule.owners:
        raise table.fail("owners", 'nobody would own these queries. Write ["pm"].')
    table.finish()
    return rule


def _steps(table: ConfigTable, key: str, form: str, *, example: str) -> tuple[Step, ...]:
    return tuple(_step(each, form, example) for each in table.tables(key))


def _step(table: ConfigTable, form: str, example: str) -> Step:
    when, to = table.text("at", example), table.words("to", Receiver)
    phone, digest = table.flag("phone"), table.flag("digest")
    client_notice = table.flag("client_notice")
    table.finish()
    try:
        step = Step(when=when, to=to, phone=phone, digest=digest, client_notice=client_notice)
    except InvalidError as error:
        raise table.fail("at", str(error)) from None
    if re.fullmatch(form, when) is None:
        raise table.fail("at", f'"{when}" does not belong here. Write it like "{example}".')
    if Receiver.CLIENT in to and (form != _DAYS or len(to) > 1):
        wrong = "only what waits for a client is brought to their mind, and to nobody else's"
        raise table.fail("to", f'{wrong}. Write ["owner", "pm"] here, or ["client"] alone there.')
    return step

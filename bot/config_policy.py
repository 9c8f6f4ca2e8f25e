"""Build response times and escalation ladders from the configuration."""

from bot.config_table import ConfigTable
from bot.domain.errors import InvalidError
from bot.domain.escalation import Ladder, Receiver, Step
from bot.domain.sla import CalendarRule, CategoryRule, Policy, Targets
from bot.domain.terms import Category, Dimension, Function, Priority


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
        normal=tuple(_step(each) for each in table.tables("normal")),
        p1=tuple(_step(each) for each in table.tables("p1")),
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


def _step(table: ConfigTable) -> Step:
    when, to = table.text("at", "80%"), table.words("to", Receiver)
    phone, digest = table.flag("phone"), table.flag("digest")
    client_notice = table.flag("client_notice")
    table.finish()
    try:
        return Step(when=when, to=to, phone=phone, digest=digest, client_notice=client_notice)
    except InvalidError as error:
        raise table.fail("at", str(error)) from None

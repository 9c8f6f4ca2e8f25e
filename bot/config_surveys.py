"""Build survey sets and the rules of asking from the configuration."""

from bot.config_table import ConfigTable
from bot.domain.polls import Naming
from bot.domain.survey_sets import Item, Scale, SurveyPolicy, SurveySet
from bot.domain.terms import Function


def read_surveys(table: ConfigTable, sets: ConfigTable) -> SurveyPolicy:
    """Return what is asked and when; raise InvalidError that names the key."""
    policy = SurveyPolicy(
        sets={code: _set(code, sets.table(code)) for code in sets.names()},
        opens_after=table.target("opens_after", "2BD"),
        closes_after=table.target("closes_after", "5BD"),
        remind_after=table.target("remind_after", "3BD"),
        quiet_after_rejection=table.target("quiet_after_rejection", "5BD"),
        give_up_after=table.target("give_up_after", "15BD"),
        quiet_days=table.count("quiet_days", 14),
        effort_one_in=table.count("effort_one_in", 4),
        asked_within_days=table.count("asked_within_days", 90),
    )
    table.finish()
    return policy


def _set(code: str, table: ConfigTable) -> SurveySet:
    items = table.table("items")
    found = SurveySet(
        code=code,
        name=table.text("name", "Engineering batch"),
        about=table.text("about", "the engineering batch"),
        items=tuple(_item(key, items.table(key)) for key in items.names()),
        naming=Naming.AGGREGATED if table.flag("aggregated") else Naming.NAMED,
        midway=table.flag("midway"),
    )
    if not found.items:
        raise table.fail("items", f"nothing is asked. Add [survey_sets.{code}.items.overall].")
    table.finish()
    return found


def _item(key: str, table: ConfigTable) -> Item:
    item = Item(
        key=key,
        text=table.text("text", "How satisfied are you with the engineering batch?"),
        scale=table.word("scale", Scale),
        low=table.text("low", "not at all"),
        high=table.text("high", "very"),
        function=table.word("function", Function) if table.has("function") else None,
    )
    table.finish()
    return item

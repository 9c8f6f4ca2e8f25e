"""Say to staff why the bot is silent in a channel, what that means, and how it speaks again."""

from collections.abc import Collection

from bot.domain.clients import ChannelLink, LinkState
from bot.domain.records import Actor
from storage.unit import UnitOfWork


def stopped(link: ChannelLink, more: str = "") -> str:
    """Say that a channel was stopped; `more` is what is told besides."""
    whose = f"This channel of {link.client}, {link.project},"
    if link.state is LinkState.ARCHIVED:
        return (
            f"{whose} was archived: nobody can write in it, and what was to be posted there waits. "
            "What is open stays with its owners, who are still reminded; answer the client by "
            "another way. To go on here, unarchive it in Slack, then run /liaison link in it; or "
            "run that in a new channel with this client."
        )
    besides = f" {more}" if more else ""
    return (
        f"{whose} is {link.state}: {link.reason}.{besides} Nothing is posted there. Questions "
        "asked there are still logged and shown here. To post there again, check who is in it, "
        "then run /liaison link there."
    )


def left_open(unit: UnitOfWork, link: ChannelLink, *, by: Actor) -> str:
    """Tell who closed a channel and how much of its project is open now."""
    queries = unit.queries.of_client(link.client, only_open=True)
    actions = (each for each in unit.actions.of_client(link.client) if each.state.is_open)
    owed = unit.obligations.of_project(link.client, link.project, only_open=True)
    return (
        f"{by.name or by.user} closed it. Open in {link.project} at that moment: "
        f"queries {sum(each.project == link.project for each in queries)}, "
        f"owed by either side {len(owed)}, "
        f"improvement actions {sum(each.project == link.project for each in actions)}. "
        "They stay with their owners, who are still reminded."
    )


def overheard(outside: Collection[str]) -> str:
    """Say why nothing may be posted in triage, or what once was triage, as others read along."""
    return (
        f"it is open to another workspace ({', '.join(sorted(outside))}), whose people could read "
        "every client's cards. Disconnect that workspace in the channel's settings"
    )

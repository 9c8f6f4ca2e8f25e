"""Learn the names and zones of the people the configuration names, before they are called."""

import logging
from collections.abc import Callable, Iterable

from slack_sdk.errors import SlackClientError

from bot.domain.people import Person
from bot.threads import Threads
from handlers.directory import Directory

log = logging.getLogger(__name__)


async def introduce(
    users: Iterable[str],
    directory: Directory,
    threads: Threads,
    *,
    remember: Callable[[Person], None],
) -> None:
    """Ask Slack who these users are and keep that; whom it does not tell stays an id."""
    for user in sorted(users):
        try:
            person = await directory.person(user)
        except (SlackClientError, TimeoutError, OSError) as error:
            log.warning("Slack does not tell who %s is: %s", user, error)
            continue
        if person is None:
            log.warning("LIAISON_CONFIG names %s under [people]; Slack knows no such user", user)
        else:
            await threads.run(remember, person)

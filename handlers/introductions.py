"""Learn at the start who people are, and who of them left while nobody listened."""

import logging

from slack_sdk.errors import SlackClientError

from handlers.desk import Desk

log = logging.getLogger(__name__)


async def introduce(desk: Desk) -> None:
    """Ask Slack about everybody who is named or owns something; those who are gone hand it on.

    Whom Slack does not tell stays an id until they write.
    """
    named = desk.config.named()
    for user in sorted(named | await desk.threads.run(desk.departures.holders)):
        try:
            person = await desk.directory.person(user)
        except (SlackClientError, TimeoutError, OSError) as error:
            log.warning("Slack does not tell who %s is: %s", user, error)
            continue
        if person is None and user in named:
            log.warning("LIAISON_CONFIG names %s under [people]; Slack knows no such user", user)
        elif person is not None and person.is_deleted:
            await desk.threads.run(desk.departures.depart, person)
        elif person is not None:
            await desk.threads.run(desk.clients.remember, person)
    try:
        staff = await desk.directory.staff()
    except (SlackClientError, TimeoutError, OSError) as error:
        log.warning("Slack does not tell who is staff: %s", error)
        return
    await desk.threads.run(desk.departures.review, staff.users)

"""A client with one project whose channel is linked, and the workspace of the plant."""

from datetime import datetime

from bot.domain.clients import ChannelLink, Client, Project
from bot.domain.installation import Installation
from storage.engine import Database
from tests.clocks import START

PLACE = Installation(
    team="T1", url="https://slack.test", ops_channel="COPS", bot_user="UB", bot_id="B1"
)


def link_project(database: Database, *, owner: str = "U9", at: datetime = START) -> None:
    """Link NV-204 of Nonesuch, in Boston, with the site in Hyderabad and its channel C1."""
    with database.unit_of_work() as unit:
        unit.clients.put(Client(code="NON", name="Nonesuch", zone="America/New_York"))
        unit.clients.put_project(Project(client="NON", code="NV-204", site="HYD", owner=owner))
        unit.clients.put_link(
            ChannelLink(
                channel="C1",
                team="T1",
                client="NON",
                project="NV-204",
                teams=frozenset({"T2"}),
                linked_at=at,
            )
        )

"""Find what somebody names, by its id or its channel; what they may not see is not there."""

from typing import Protocol, TypeVar

from bot.domain.clients import ChannelLink
from bot.domain.errors import CrossingError, NotFoundError, NotLinkedError
from bot.domain.ids import Kind, client_of
from bot.domain.queries import Query
from storage.unit import UnitOfWork

Found_co = TypeVar("Found_co", covariant=True)


class Shelf(Protocol[Found_co]):
    """Where things of clients are kept by their ids."""

    def get_for_update(self, client: str, id_: str, /) -> Found_co | None:
        """Return one, and keep others from changing it meanwhile."""


def find(unit: UnitOfWork, id_: str, within: str | None) -> Query:
    """Return a query and keep others from changing it meanwhile; see `find_on`."""
    return find_on(unit.queries, Kind.QUERY, id_, within)


def carrying(unit: UnitOfWork, query: Query) -> Query:
    """Return a query, or the one that took it over: what is said about it counts there."""
    while query.duplicate_of:
        query = find(unit, query.duplicate_of, query.client)
    return query


def find_on(shelf: Shelf[Found_co], kind: Kind, id_: str, within: str | None) -> Found_co:
    """Return what has this id and keep others from changing it meanwhile.

    `within` is the client whose channel the person acts in, or None in an internal channel.

    Raises:
        NotFoundError: there is no such thing, or it is another client's: the same sentence.
    """
    client, full = client_of(id_, kind)
    if within not in (None, client):
        raise CrossingError(full)
    found = shelf.get_for_update(client, full)
    if found is None:
        raise NotFoundError(full)
    return found


def require_link(unit: UnitOfWork, channel: str) -> ChannelLink:
    """Return the link of a client's channel; raises NotLinkedError where it belongs to none."""
    link = unit.clients.link(channel)
    if link is None:
        raise NotLinkedError
    return link

"""Find a query for somebody who names it; what they may not see is not there."""

from bot.domain.errors import CrossingError, NotFoundError
from bot.domain.ids import Kind, client_of
from bot.domain.queries import Query
from storage.unit import UnitOfWork


def find(unit: UnitOfWork, id_: str, within: str | None) -> Query:
    """Return a query and keep others from changing it meanwhile.

    `within` is the client whose channel the person acts in, or None in an internal channel.

    Raises:
        NotFoundError: there is no such query, or it is another client's: the same sentence.
    """
    client, full = client_of(id_, Kind.QUERY)
    if within not in (None, client):
        raise CrossingError(full)
    query = unit.queries.get_for_update(client, full)
    if query is None:
        raise NotFoundError(full)
    return query

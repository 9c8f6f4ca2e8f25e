"""Find the rows of many projects at once."""

from collections.abc import Collection

from sqlalchemy import ColumnElement, and_, tuple_
from sqlalchemy.orm import Mapped

from bot.domain.clients import ProjectKey


def of_projects(
    client: Mapped[str], project: Mapped[str], wanted: Collection[ProjectKey]
) -> ColumnElement[bool]:
    """Return what holds for the rows of these projects.

    Clients are named apart as well: SQLite finds rows by an index on them, but not by pairs.
    """
    return and_(client.in_({code for code, _ in wanted}), tuple_(client, project).in_(wanted))

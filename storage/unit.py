"""One unit of work: every repository over one session, one transaction."""

from sqlmodel import Session


class UnitOfWork:
    """Give each feature's repository; nobody but `Database.unit_of_work` commits."""

    def __init__(self, session: Session) -> None:
        self.session = session

"""People as Slack last described them, also when two meet somebody new at the same moment."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier

from bot.domain.people import Person
from storage.engine import Database

ANNA = Person(user="U1", team="T1", name="Anna Keller")


def test_two_who_meet_somebody_new_at_once_both_come_through(database: Database) -> None:
    together = Barrier(2)

    def meet(name: str) -> None:
        together.wait()
        with database.unit_of_work() as unit:
            unit.clients.person(ANNA.user)
            unit.clients.remember(replace(ANNA, name=name))

    with ThreadPoolExecutor(2) as pool:
        for _ in range(20):
            list(pool.map(meet, ("Anna Keller", "Anna Weiss")))
            with database.unit_of_work() as unit:
                known = unit.clients.person(ANNA.user)
            assert known is not None
            assert known.name in {"Anna Keller", "Anna Weiss"}
            _forget(database)


def _forget(database: Database) -> None:
    with database.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM people")


def test_what_slack_says_now_is_read_back_in_the_same_unit_of_work(database: Database) -> None:
    with database.unit_of_work() as unit:
        unit.clients.remember(ANNA)
        assert unit.clients.person(ANNA.user) == ANNA
        unit.clients.remember(replace(ANNA, name="Anna Weiss"))
        assert unit.clients.person(ANNA.user) == replace(ANNA, name="Anna Weiss")

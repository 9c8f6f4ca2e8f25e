"""Times are told with the year wherever another one could be taken for it."""

from datetime import UTC, datetime

from handlers.views.times import both, local

NOW = datetime(2026, 11, 2, 4, 30, tzinfo=UTC)
AT = datetime(2027, 3, 15, 21, tzinfo=UTC)


def test_a_year_is_told_where_it_is_not_the_readers() -> None:
    assert local(AT, "America/New_York", seen=NOW) == "Mon 15 Mar 2027 17:00 EDT"
    assert local(NOW, "Asia/Kolkata", seen=NOW) == "Mon 2 Nov 10:00 IST"
    assert local(AT, "Asia/Kolkata") == "Tue 16 Mar 02:30 IST"


def test_both_zones_name_it_and_each_has_its_own() -> None:
    new_year = datetime(2026, 12, 31, 20, tzinfo=UTC)

    told = both(new_year, site="Asia/Kolkata", reader="America/New_York", seen=NOW)

    assert told == "Fri 1 Jan 2027 01:30 IST (Thu 31 Dec 15:00 EST)"

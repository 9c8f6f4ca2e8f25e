"""Times carry the reader's zone and the site's."""

from datetime import UTC, datetime, timedelta

from handlers.views.times import both, local, span

DUE = datetime(2026, 11, 3, 12, 30, tzinfo=UTC)


def test_a_time_is_shown_at_the_site_and_at_the_reader() -> None:
    shown = both(DUE, site="Asia/Kolkata", reader="America/New_York")

    assert shown == "Tue 3 Nov 18:00 IST (07:30 EST)"


def test_another_day_at_the_reader_is_said() -> None:
    early = datetime(2026, 11, 3, 2, 0, tzinfo=UTC)

    shown = both(early, site="Asia/Kolkata", reader="America/New_York")

    assert shown == "Tue 3 Nov 07:30 IST (Mon 2 Nov 21:00 EST)"


def test_one_zone_is_said_once() -> None:
    assert both(DUE, site="Asia/Kolkata", reader="Asia/Kolkata") == "Tue 3 Nov 18:00 IST"


def test_a_zone_without_a_name_shows_its_offset() -> None:
    assert local(DUE, "America/Sao_Paulo") == "Tue 3 Nov 09:30 UTC-03"
    assert local(DUE, "Asia/Kathmandu") == "Tue 3 Nov 18:15 UTC+0545"
    assert local(DUE, "Atlantic/Azores") == "Tue 3 Nov 11:30 UTC-01"


def test_spans_are_told_in_their_two_largest_units() -> None:
    assert span(timedelta(hours=2, minutes=10)) == "2 h 10 min"
    assert span(timedelta(days=1, hours=3)) == "1 d 3 h"
    assert span(timedelta(seconds=5)) == "1 min"

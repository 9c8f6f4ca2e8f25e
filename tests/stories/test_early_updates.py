"""An update that comes before its hour: it is the regular one, and nobody is asked for another."""

from datetime import datetime

from tests.stories.house import House
from tests.stories.updates import CHANNEL, post, write
from tests.stories.weekly import BOSTON, move


async def test_an_update_two_days_early_is_that_of_the_week_and_nobody_is_reminded(
    october: House,
) -> None:
    ravi, anna = october.slack.person("ravi"), october.slack.person("anna")
    await write(october, "ravi", {"headline": "All is prepared."})
    await move(october, datetime(2026, 10, 14, 10, 0, tzinfo=BOSTON))

    said = await write(october, "ravi", {"headline": "Toluene has come."})

    counts = "It counts as the regular update of Fri 16 Oct 2026; the next one is due Fri 23 Oct"
    assert f"NON-U-2 is posted. {counts} 21:30 IST." in said
    assert "week 42" in (await post(october, "anna", "Toluene has come.")).text
    card = await october.card(f"{counts} 21:30 IST (12:00 EDT).")
    for day in (15, 16, 17):
        await move(october, datetime(2026, 10, day, 12, 0, tzinfo=BOSTON))
    assert not [m for m in anna.sees(CHANNEL) if "no update was approved" in m.text]
    assert ravi.sees("ops-triage", thread=card.ts)[1:] == []
    assert not [m for m in ravi.sees("ops-triage") if "NON-U-3" in m.text]
    await ravi.command(CHANNEL, "/update status")
    answers = [m.text for m in ravi.sees(CHANNEL) if m.is_ephemeral]
    assert "Next: Fri 23 Oct 21:30 IST (12:00 EDT), not posted yet." in answers[-1]
    assert "In time: 1 of 1." in answers[-1]

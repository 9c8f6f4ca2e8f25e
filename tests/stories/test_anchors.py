"""An hour's anchor, copied from Slack, shows later that the record was rewritten."""

from bot.domain.records import anchor_read
from bot.services.records import Records
from tests.services.tampers import forge_all, tampered
from tests.stories.house import House

CHANNEL = "nonesuch-nv204"


async def test_an_anchor_copied_from_triage_convicts_a_rewritten_record(house: House) -> None:
    await house.slack.person("anna").say(CHANNEL, "Is the date for lot 001 safe?")
    await house.card("NON-Q-1")
    await house.settled()

    for _ in range(2):
        await house.bot.scheduler.run("anchor")
    month = await house.card("Anchors of the record, October 2026")
    posted = await house.in_thread("ravi", "ops-triage", month.ts, "`1:")
    records = Records(house.database, house.slack.clock)
    anchor = anchor_read(posted.text.split("`")[1])

    assert all(verdict.holds for verdict in records.verify(anchors=[anchor]))
    assert "30 Oct 2026 20:10 UTC" in posted.text
    thread = house.slack.person("ravi").sees("ops-triage", thread=month.ts)
    assert thread[1:] == [posted]
    tampered(house.database, forge_all)
    assert not all(verdict.holds for verdict in records.verify(anchors=[anchor]))

"""S4: one solvent release, two texts, two clients: nothing of the one reaches the other."""

from bot.domain.exports import Scope
from bot.services.update_export import updates_section
from tests.stories.house import House
from tests.stories.updates import post, write

NONESUCH, IMAGINARA = "nonesuch-nv204", "imaginara-int7"
SAFETY = {
    "environment": "■ Off track",
    "safety": "■ Off track",
}
ACTS = {
    f"{dimension}_{part}": text
    for dimension in ("environment", "safety")
    for part, text in (("owner", "Vikram Shetty"), ("action", "area closed"), ("by", "Fri 6 Nov"))
}
THEIRS = {
    NONESUCH: ("Nonesuch", "NV-204", "KINGFISHER", "ORCHID"),
    IMAGINARA: ("Imaginara", "INT-7", "LAPWING", "TUBEROSE"),
}


async def test_two_texts_go_to_two_clients_and_nothing_crosses(house: House) -> None:
    for who, channel in (("ravi", NONESUCH), ("priya", IMAGINARA)):
        _, _, public, internal = THEIRS[channel]
        report = SAFETY | {
            "headline": f"THF release on Saturday, batch {public} is held.",
            "environment_line": f"Contained release, {public}.",
            "safety_line": f"One person under observation, {public}.",
            "cost": "■ Off track",
            "cost_line": f"{internal} repair",
            "internal": f"{internal} operator to hospital",
        }
        costs = {"cost_owner": internal, "cost_action": internal, "cost_by": "Fri 6 Nov"}
        await write(house, who, report, ACTS | costs, channel=channel)
    await house.settled()
    for id_ in ("NON-U-1", "IMA-U-1"):
        await house.slack.person("vikram").press(await house.card(id_), "Approve")
    await post(house, "anna", "KINGFISHER", channel=NONESUCH)
    await post(house, "jonas", "LAPWING", channel=IMAGINARA)
    await house.settled()

    for channel, client, who in ((NONESUCH, "NON", "anna"), (IMAGINARA, "IMA", "jonas")):
        person = house.slack.person(who)
        posted = person.sees(channel)
        threads = [m for each in posted for m in person.sees(channel, thread=each.ts)]
        seen = str([(m.text, m.blocks, m.metadata) for m in (*posted, *threads)])
        with house.database.snapshot() as unit:
            exported = str(updates_section(unit, Scope(client=client)))
        other = IMAGINARA if channel == NONESUCH else NONESUCH
        foreign = [*THEIRS[other], THEIRS[channel][3]]
        assert [word for word in foreign if word in seen or word in exported] == []
        assert THEIRS[channel][2] in seen
        assert "■ *Off track*" in seen


async def test_an_id_of_another_client_is_not_there(house: House) -> None:
    await write(house, "ravi", {"headline": "All is well."})
    await post(house, "anna", "All is well.")

    priya = house.slack.person("priya")
    await priya.command(IMAGINARA, "/update correct NON-U-1")
    await priya.command(IMAGINARA, "/update correct NON-U-99")
    await house.settled()

    answers = [m.text for m in priya.sees(IMAGINARA) if m.is_ephemeral]
    assert [each.replace("U-99", "U-1") for each in answers] == [answers[0]] * 2
    assert "There is no NON-U-1 here." in answers[0]

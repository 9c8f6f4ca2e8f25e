"""Set the demo's stage through Slack itself: a relationship manager links each client's channel."""

from dataclasses import dataclass

from sandbox.driver import Sandbox
from sandbox.seen import View


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """What is typed into the window for one channel."""

    channel: str
    code: str
    name: str
    zone: str
    project: str
    owner: str
    template: str


CHANNELS = (
    Linked(
        channel="nonesuch-nv204",
        code="NON",
        name="Nonesuch Biosciences",
        zone="America/New_York",
        project="NV-204",
        owner="Ravi Menon",
        template="api",
    ),
    Linked(
        channel="imaginara-int7",
        code="IMA",
        name="Imaginara Therapeutics",
        zone="Europe/Berlin",
        project="INT-7",
        owner="Priya Nair",
        template="api",
    ),
    Linked(
        channel="utopos-dp3",
        code="UTO",
        name="Utopos Pharma",
        zone="Europe/London",
        project="DP-3",
        owner="Priya Nair",
        template="drug-product",
    ),
)


async def link_channels(slack: Sandbox, channels: tuple[Linked, ...] = CHANNELS) -> None:
    """Link the channels as a person does; raise AssertionError where the app refuses."""
    for each in channels:
        await link(slack, each)


async def link(slack: Sandbox, asked: Linked) -> None:
    """Link one channel, or link it anew."""
    kavya = slack.person("kavya")

    def form() -> View | None:
        view = kavya.modal
        return view if view and view.json.get("submit") else None

    await kavya.command(asked.channel, "/liaison link")
    opened = await slack.until(form, timeout=10)
    errors = await kavya.submit(
        {
            "client": asked.code,
            "client_name": asked.name,
            "zone": asked.zone,
            "project": asked.project,
            "site": "Hyderabad (HYD)",
            "owner": asked.owner,
            "template": asked.template,
            # Another company that is in the channel at the moment is not let in by the way.
            "teams": [each for each in _companies(opened) if asked.name in each],
        }
    )
    assert not errors, f"the app refused to link {asked.channel}: {errors}"
    done = await slack.until(lambda: kavya.modal, timeout=10)
    assert "belongs to" in str(done.json), f"the app did not link {asked.channel}: {done.json}"
    await kavya.close(everything=True)


def _companies(form: View) -> list[str]:
    blocks = [block for block in form.json["blocks"] if block.get("block_id") == "teams"]
    return [option["text"]["text"] for block in blocks for option in block["element"]["options"]]

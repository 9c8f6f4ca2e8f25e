"""A statement is no approval: words of consent in a channel are noted and unlock nothing."""

from sandbox.driver import Sandbox
from sandbox.stories import Story
from sandbox.told.scene import Beat, Scene, told

CHANNEL = "utopos-dp3"
WORDS = "Fine from my side, go ahead with the new filter"


def story(slack: Sandbox) -> Story:
    """Return the story, to be read step by step or played."""
    return told(
        slack,
        id_="S6",
        title="A statement is no approval",
        summary="Consent in a channel is kept as what it is; approval needs the signed form.",
        beats=(
            Beat(who="oliver", say=f'In #{CHANNEL}: "{WORDS}"', play=_say),
            Beat(
                who="oliver", say="Read under it what was noted, and what is missing.", play=_read
            ),
        ),
    )


async def _say(scene: Scene) -> None:
    scene.later(minutes=15)
    await scene.ask("oliver", CHANNEL, WORDS)


async def _read(scene: Scene) -> None:
    noted = await scene.in_thread("oliver", CHANNEL, "approval needs the signed form")
    assert "Noted as a statement by Oliver Ashby" in noted.text

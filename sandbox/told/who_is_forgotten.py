"""Who is forgotten: two people decide, a legal hold keeps its entries, a name becomes a number."""

from sandbox.driver import Sandbox
from sandbox.stories import Story
from sandbox.told.scene import Beat, Scene, told

CHANNEL = "utopos-dp3"
OPS = "ops-triage"
SITE = "Asia/Kolkata"
QUESTION = "How many vials of batch 12 were inspected?"
HOLD = "/liaison hold DP-3 because a claim is expected"
FORGET = "/liaison forget @Oliver Ashby because he left and asked by e-mail"
END = "/liaison hold DP-3 ends because the claim is settled"


def story(slack: Sandbox) -> Story:
    """Return the story, to be read step by step or played."""
    return told(
        slack,
        id_="S10b",
        title="Who is forgotten",
        summary="A former employee asks to be forgotten while his project is under legal hold.",
        beats=(
            Beat(who="oliver", say=f'In #{CHANNEL}, ask: "{QUESTION}"', play=_ask),
            Beat(who="priya", say=f"In #{OPS}: {HOLD}", play=_hold),
            Beat(who="priya", say=f"In #{OPS}: {FORGET}", play=_put_on_record),
            Beat(
                who="kavya",
                say="On the card press Carry out; read first what goes and what stays.",
                play=_carry_out,
            ),
            Beat(who="priya", say=f"In #{OPS}: {END}", play=_end),
        ),
    )


async def _ask(scene: Scene) -> None:
    await scene.until_local(SITE, day=2, hour=14)
    await scene.ask("oliver", CHANNEL, QUESTION)
    await scene.in_thread("oliver", CHANNEL, "will reply by")


async def _hold(scene: Scene) -> None:
    scene.later(minutes=20)
    await scene.command("priya", OPS, HOLD, "DP-3 of UTO is under legal hold")


async def _put_on_record(scene: Scene) -> None:
    scene.later(minutes=20)
    await scene.person("priya").command(OPS, FORGET)
    await scene.window("priya", "Legal hold on *DP-3*")
    await scene.submit("priya")
    await scene.window("priya", "somebody else decides")
    await scene.person("priya").close()
    await scene.card("To be decided")


async def _carry_out(scene: Scene) -> None:
    scene.later(hours=1)
    await scene.person("kavya").press(await scene.card("To be decided"), "Carry out")
    await scene.window("kavya", "This cannot be taken back.")
    await scene.submit("kavya", {"Why, in your words": "He left; GDPR art. 17(1)(a)"})
    await scene.card("former contact", "Carried out by Kavya Pillai", "under legal hold (DP-3)")


async def _end(scene: Scene) -> None:
    scene.later(minutes=10)
    await scene.command("priya", OPS, END, "The legal hold on DP-3 of UTO is over")

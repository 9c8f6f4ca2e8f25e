"""Asked again: a chaser joins the open query instead of becoming another one."""

from datetime import timedelta

from sandbox.driver import Sandbox
from sandbox.stories import Story
from sandbox.told.scene import Beat, Scene, told

CHANNEL = "nonesuch-nv204"
SITE = "Asia/Kolkata"
QUESTION = "When can we expect the certificate of analysis for lot 006?"


def story(slack: Sandbox) -> Story:
    """Return the story, to be read step by step or played."""
    return told(
        slack,
        id_="chaser",
        title="Asked again",
        summary="Who asks the same again is added to the open query; the second time raises it.",
        beats=(
            Beat(who="anna", say=f'In #{CHANNEL}, ask: "{QUESTION}"', play=_ask),
            Beat(who="daniel", say='In her thread: "Same question here"', play=_same),
            Beat(who="anna", say='Next morning, in the thread: "Any news?"', play=_news),
            Beat(who="ravi", say="Press I own this; the query is P2 now.", play=_own),
        ),
    )


async def _ask(scene: Scene) -> None:
    await scene.until_local(SITE, day=0, hour=15)
    await scene.ask("anna", CHANNEL, QUESTION)
    await scene.in_thread("anna", CHANNEL, "will reply by")
    await scene.card_of_question()


async def _same(scene: Scene) -> None:
    scene.slack.clock.advance(timedelta(minutes=40))
    await scene.answer("daniel", CHANNEL, "Same question here")
    await scene.card_of_question("also by Daniel Osei")


async def _news(scene: Scene) -> None:
    await scene.until_local(SITE, day=1, hour=10)
    await scene.answer("anna", CHANNEL, "Any news?")
    await scene.card_of_question("Asked again 2")
    await scene.in_thread("anna", CHANNEL, "is now due")


async def _own(scene: Scene) -> None:
    await scene.person("ravi").press(await scene.card_of_question(), "I own this")
    await scene.in_thread("anna", CHANNEL, "and owns it")

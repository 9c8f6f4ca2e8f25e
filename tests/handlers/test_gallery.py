"""Pictures of a message: where Slack takes no more uploads they wait, but not for ever."""

from datetime import UTC, date, datetime

from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.delivery import NotYet
from bot.domain.pictures import Picture, StripPicture
from handlers.gallery import Gallery
from handlers.views.blocks import Shown
from sandbox.clock import Clock
from sandbox.driver import Sandbox

STRIP = StripPicture(title="Nonesuch", dimensions=(), weeks=())
HEALTH = Shown(name="health.png", picture=STRIP, alt_text="Timeline: at risk.")
NOW = datetime.combine(date(2026, 10, 12), datetime.min.time(), UTC)


async def test_a_refused_upload_is_waited_for_once_and_then_said_in_words() -> None:
    drawn: list[Picture] = []

    def paint(picture: Picture) -> bytes:
        drawn.append(picture)
        return b"\x89PNG"

    async with Sandbox(clock=Clock(NOW)) as slack:
        client = AsyncWebClient(slack.bot_token, base_url=slack.api_url, retry_handlers=[])
        gallery = Gallery(client, paint)
        slack.faults.set(refusals=["ratelimited"] * 2, methods=["files.getUploadURLExternal"])

        refused = await gallery.hung([HEALTH], may_wait=True)
        meanwhile = await gallery.hung([HEALTH], may_wait=True)
        too_late = await gallery.hung([HEALTH], may_wait=False)

    assert isinstance(refused, NotYet)
    assert isinstance(meanwhile, NotYet)
    assert 0 < meanwhile.retry_after.total_seconds() <= refused.retry_after.total_seconds()
    assert isinstance(too_late, list)
    assert [each["type"] for each in too_late] == ["section"]
    # While Slack is asked to wait for nothing is drawn: the second one cost nothing.
    assert len(drawn) == 2

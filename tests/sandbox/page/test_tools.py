"""The sandbox's own tools on the page: clock, journal, faults, stories, and a lost connection."""

import pytest
from playwright.async_api import expect
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.clock import Clock
from sandbox.driver import Sandbox
from sandbox.stories import Step, Story
from tests.clocks import START
from tests.sandbox.manifests import WIDE
from tests.sandbox.page.conftest import OpenAs

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_the_clock_is_moved_from_the_page(open_as: OpenAs) -> None:
    page = await open_as("anna")
    now = page.locator(".clock-now")

    await page.get_by_role("button", name="one hour ahead").click()
    await expect(now).to_have_text("Fri 30 Oct 2026, 17:10 EDT")
    await page.get_by_role("button", name="next working morning").click()
    await expect(now).to_have_text("Mon 2 Nov 2026, 09:00 EST")
    await page.get_by_role("button", name="Date…").click()
    await page.get_by_label("Go to (EST)").fill("2026-11-20T08:30")
    await page.get_by_role("button", name="Go", exact=True).click()

    await expect(now).to_have_text("Fri 20 Nov 2026, 08:30 EST")


async def test_the_clock_refuses_to_go_back_in_words(open_as: OpenAs) -> None:
    page = await open_as("anna")

    await page.get_by_role("button", name="Date…").click()
    field = page.get_by_label("Go to (EDT)")
    await field.evaluate("field => field.removeAttribute('min')")
    await field.fill("2026-10-01T08:30")
    await page.get_by_role("button", name="Go", exact=True).click()

    await expect(page.locator(".toast-error")).to_contain_text("time only moves forward")


async def test_the_journal_shows_calls_errors_in_red_and_their_payload(
    open_as: OpenAs, slack: Sandbox, client: AsyncWebClient
) -> None:
    page = await open_as("ravi")
    await page.get_by_role("button", name="Journal").click()
    channel = slack.channel("nonesuch-nv204").id

    await client.chat_postMessage(channel=channel, text="Toluene")
    with pytest.raises(SlackApiError):
        await client.chat_postMessage(channel="C000", text="Nowhere")
    failed = page.locator(".entry.failed", has_text="chat.postMessage")
    await expect(failed).to_contain_text("Error: channel_not_found")
    await page.get_by_label("Errors only").check()
    await failed.locator("summary").click()

    await expect(failed.locator("pre").first).to_contain_text('"text": "Nowhere"')
    await expect(page.locator(".entry:not(.failed)")).to_have_count(0)
    await page.get_by_label("Errors only").uncheck()
    await page.get_by_label("Filter the journal").fill("postmessage toluene")
    await expect(page.locator(".entry")).to_have_count(1)


async def test_the_journal_is_filtered_by_a_message(
    open_as: OpenAs, slack: Sandbox, client: AsyncWebClient
) -> None:
    page = await open_as("ravi")
    channel = slack.channel("nonesuch-nv204").id
    for text in ("First", "Second"):
        await client.chat_postMessage(channel=channel, text=text)

    await page.locator(".message", has_text="Second").hover()
    await page.get_by_role("button", name="More actions").click()
    await page.get_by_role("menuitem", name="Show in journal").click()
    posted = page.locator(".entry", has_text="chat.postMessage")

    await expect(posted).to_have_count(1)
    await posted.locator("summary").click()
    await expect(posted).to_contain_text("Second")


async def test_faults_are_switched_on_and_off(open_as: OpenAs, slack: Sandbox) -> None:
    page = await open_as("ravi")
    await page.get_by_role("button", name="Faults").click()

    await page.get_by_role("switch", name="Rate limits").check()
    await page.get_by_label("Lose replies").fill("2")
    await page.get_by_label("Lose replies").blur()
    await slack.until(lambda: slack.faults.on.lose_replies == 2 and slack.faults.on.rate_limits)
    await page.get_by_role("button", name="Switch all off").click()
    await expect(page.get_by_role("button", name="Switch all off")).to_be_disabled()

    assert (slack.faults.on.rate_limits, slack.faults.on.lose_replies) == (False, 0)


async def test_a_newcomer_finds_the_stories_open_and_plays_them(
    open_as: OpenAs, slack: Sandbox
) -> None:
    anna = slack.person("anna")

    async def play(step: int | None) -> None:
        await anna.say("nonesuch-nv204", f"Played {step}")

    steps = (Step(as_user=anna.id, say="Ask for the ship date."),)
    slack.world.stories["s1"] = Story(
        id="s1", title="Friday evening", summary="A question.", steps=steps, play=play
    )
    page = await open_as("ravi")

    await expect(page.locator(".story")).to_contain_text("Anna Keller")
    await page.get_by_role("button", name="Play this step").click()
    await expect(page.locator("main").get_by_text("Played 0")).to_be_visible()
    await page.get_by_role("button", name="Play Friday evening").click()

    await expect(page.locator("main").get_by_text("Played None")).to_be_visible()


@pytest.mark.parametrize("width", [1440, 1360])
async def test_a_thread_is_in_sight_beside_a_panel(
    open_as: OpenAs, slack: Sandbox, width: int
) -> None:
    anna = slack.person("anna")
    await anna.reply("nonesuch-nv204", await anna.say("nonesuch-nv204", "Lot 003?"), "Please.")
    page = await open_as("ravi")
    await page.set_viewport_size({"width": width, "height": 860})
    await page.get_by_role("button", name="Journal").click()

    await page.get_by_role("button", name="1 reply").click()

    # Only tried: it fails when something lies over it.
    await page.locator(".thread").get_by_role("textbox").click(trial=True)


async def test_without_stories_there_is_no_button_for_them(open_as: OpenAs) -> None:
    page = await open_as("ravi")

    assert await page.get_by_role("button", name="Stories").count() == 0


async def test_a_lost_connection_is_said_and_mended(open_as: OpenAs, slack: Sandbox) -> None:
    page = await open_as("ravi")
    await page.get_by_role("textbox", name="Message #nonesuch-nv204").fill("Not yet sent")
    port = int(slack.url.rpartition(":")[2])

    await slack.__aexit__(None, None, None)
    await expect(page.get_by_text("Connection lost – reconnecting")).to_be_visible()
    async with Sandbox(manifest=WIDE, clock=Clock(START, rate=0), port=port) as again:
        await again.person("anna").say("nonesuch-nv204", "After the break")
        await page.get_by_role("button", name="Try now").click()

        await expect(page.get_by_text("After the break")).to_be_visible()
        await expect(page.get_by_text("Connection lost")).to_have_count(0)
        field = page.get_by_role("textbox", name="Message #nonesuch-nv204")
        await expect(field).to_have_value("Not yet sent")


async def test_beginning_afresh_empties_the_workspace(open_as: OpenAs, slack: Sandbox) -> None:
    await slack.person("anna").say("nonesuch-nv204", "Old words")
    page = await open_as("ravi")
    await expect(page.locator(".message", has_text="Old words")).to_be_visible()

    await page.get_by_role("button", name="Faults").click()
    await page.get_by_role("button", name="Begin afresh…").click()
    await page.get_by_role("button", name="Begin afresh", exact=True).click()

    await expect(page.locator(".message", has_text="Old words")).to_have_count(0)
    await expect(page.locator(".beginning")).to_be_visible()

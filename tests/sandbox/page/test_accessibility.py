"""The page for everybody: axe finds nothing serious, and the keyboard reaches everything."""

import re
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.async_api import Page, expect
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.driver import Sandbox
from tests.sandbox.page.conftest import OpenAs
from tests.sandbox.page.gallery import EVERYDAY, FRAMES, RICH, Json
from tests.sandbox.page.modal_views import modal

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

AXE = (Path(__file__).parent / "vendor" / "axe.min.js").read_text(encoding="utf-8")
RUN = """() => axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
  violations.filter(({ impact }) => ["serious", "critical"].includes(impact))
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.target}: ${node.failureSummary}`))
)"""


@pytest.fixture
def bypass_csp() -> bool:
    """Return True: axe tries colours out with inline styles, which the page's policy forbids."""
    return True


async def serious(page: Page) -> list[str]:
    """Return what axe calls serious or critical, in the light and in the dark theme."""
    await page.evaluate(AXE)
    found: list[str] = []
    themes: tuple[Literal["light", "dark"], ...] = ("light", "dark")
    for theme in themes:
        # Colours are compared when nothing is on its way from one to another.
        await page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        said: Any = await page.evaluate(RUN)
        found += [f"{theme}: {each}" for each in said]
    return found


async def test_a_channel_with_thread_and_journal_is_accessible(
    open_as: OpenAs, slack: Sandbox, client: AsyncWebClient
) -> None:
    anna = slack.person("anna")
    ts = await anna.say("nonesuch-nv204", "Is it safe? @Ravi Menon :ticket:", files={"a.csv": b"a"})
    await slack.person("noor").reply("nonesuch-nv204", ts, "`Yes`")
    await slack.person("noor").react("nonesuch-nv204", ts, "eyes")
    channel = slack.channel("nonesuch-nv204").id
    await client.chat_postEphemeral(channel=channel, user=slack.person("ravi").id, text="Psst")
    page = await open_as("ravi")
    await page.get_by_role("button", name=re.compile("1 reply")).click()
    await page.get_by_role("button", name="Journal").click()
    await page.locator(".message").first.hover()

    assert await serious(page) == []


@pytest.mark.parametrize("blocks", [EVERYDAY, RICH, FRAMES], ids=["everyday", "rich", "frames"])
async def test_blocks_are_accessible(
    open_as: OpenAs, slack: Sandbox, client: AsyncWebClient, blocks: list[Json]
) -> None:
    page = await open_as("ravi")
    channel = slack.channel("nonesuch-nv204").id
    await client.chat_postMessage(channel=channel, text="Blocks", blocks=blocks)
    await page.locator(".message .blocks").wait_for()

    assert await serious(page) == []


async def test_a_modal_with_errors_and_an_open_select_is_accessible(
    open_as: OpenAs, app: AsyncApp, connected: AsyncApp
) -> None:
    @app.command("/liaison")
    async def open_modal(ack: AsyncAck, body: Json, client: AsyncWebClient) -> None:
        await client.views_open(trigger_id=body["trigger_id"], view=modal())
        await ack()

    page = await open_as("ravi")
    await page.get_by_role("textbox", name=re.compile("^Message")).fill("/liaison")
    await page.keyboard.press("Enter")
    await page.get_by_role("button", name="Submit").click()
    await page.locator(".input-error").first.wait_for()
    closed = await serious(page)
    await page.get_by_role("button", name="Category: Choose…").click()
    await page.get_by_role("option").first.wait_for()

    assert closed == []
    assert await serious(page) == []


async def test_people_switcher_faults_and_narrow_screens_are_accessible(open_as: OpenAs) -> None:
    page = await open_as("ravi")
    await page.get_by_role("button", name="Faults").click()
    await page.get_by_role("button", name=re.compile("^Acting as")).click()
    people = await serious(page)
    await page.keyboard.press("Escape")
    await page.keyboard.press("Control+k")
    switcher = await serious(page)
    await page.keyboard.press("Escape")
    await page.set_viewport_size({"width": 390, "height": 800})
    await page.get_by_role("button", name="Close faults").click()
    await page.get_by_role("button", name="Channels", exact=True).click()

    assert people == []
    assert switcher == []
    assert await serious(page) == []


async def test_arrow_keys_go_from_message_to_message(open_as: OpenAs, slack: Sandbox) -> None:
    for text in ("One", "Two", "Three"):
        await slack.person("anna").say("nonesuch-nv204", text)
    page = await open_as("ravi")
    await page.locator(".scroller-row").last.focus()

    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("ArrowUp")
    first = await page.evaluate("document.activeElement.textContent")
    await page.keyboard.press("End")
    last = await page.evaluate("document.activeElement.textContent")

    assert "One" in first
    assert "Three" in last


async def test_ctrl_k_jumps_to_a_conversation(open_as: OpenAs) -> None:
    page = await open_as("ravi")

    await page.keyboard.press("Control+k")
    await page.keyboard.type("gener")
    await page.keyboard.press("Enter")

    await expect(page.get_by_role("heading", level=1)).to_contain_text("general")


async def test_menus_are_used_with_the_keyboard_alone(open_as: OpenAs, slack: Sandbox) -> None:
    await slack.person("ravi").say("nonesuch-nv204", "Mine")
    page = await open_as("ravi")
    await page.locator(".scroller-row").last.focus()

    await page.get_by_role("button", name="More actions").focus()
    await page.keyboard.press("Enter")
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("Enter")

    await expect(page.get_by_role("dialog", name="Delete message")).to_be_visible()


async def test_a_new_message_is_announced_once(open_as: OpenAs, slack: Sandbox) -> None:
    page = await open_as("ravi")

    await slack.person("anna").say("nonesuch-nv204", "Hear me, @Ravi Menon")

    await expect(page.get_by_role("log")).to_have_text("Anna Keller: Hear me, @Ravi Menon")


async def test_on_a_narrow_screen_the_sidebar_folds_and_the_thread_covers(
    open_as: OpenAs, slack: Sandbox
) -> None:
    ts = await slack.person("anna").say("nonesuch-nv204", "Question")
    await slack.person("noor").reply("nonesuch-nv204", ts, "Answer")
    page = await open_as("ravi")
    await page.set_viewport_size({"width": 390, "height": 800})
    sidebar = page.get_by_role("navigation", name="Channels and direct messages")

    await expect(sidebar).to_be_hidden()
    await page.get_by_role("button", name="Channels", exact=True).click()
    await expect(sidebar).to_be_visible()
    await page.locator(".side-item", has_text="nonesuch-nv204").click()
    await expect(sidebar).to_be_hidden()
    await page.get_by_role("button", name=re.compile("1 reply")).click()
    box = await page.get_by_role("complementary", name="Thread").bounding_box()

    assert box is not None
    assert (box["x"], box["width"]) == (0, 390)

"""Modals as people fill them in: required fields, errors, stacked views, closing."""

import asyncio
import re
from typing import Any

import pytest
from playwright.async_api import Page, expect
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.driver import Sandbox
from tests.sandbox.page.conftest import Heard, OpenAs
from tests.sandbox.page.gallery import OPTIONS, Json, button, section
from tests.sandbox.page.modal_views import modal

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

PUSHING = section("More", button("Push", "push"))


@pytest.fixture
def opened(app: AsyncApp, heard: Heard) -> None:
    """Let `/liaison` open the modal; "refused" as headline is refused, all else is taken."""

    @app.command("/liaison")
    async def open_modal(ack: AsyncAck, body: Json, client: AsyncWebClient) -> None:
        view = modal()
        view["blocks"] = [*view["blocks"], PUSHING]
        await client.views_open(trigger_id=body["trigger_id"], view=view)
        await ack()

    @app.action("push")
    async def push(ack: AsyncAck, body: Json, client: AsyncWebClient) -> None:
        heard.put(body)
        view = modal("Second", [section("Above")])
        await client.views_push(trigger_id=body["trigger_id"], view=view)
        await ack()

    @app.view("update")
    async def submitted(ack: AsyncAck, body: Json) -> None:
        values = body["view"]["state"]["values"]
        if values.get("headline", {}).get("v", {}).get("value") == "refused":
            await ack(response_action="errors", errors={"headline": "Used already."})
            return
        await ack()
        heard.put(values)


async def test_the_first_field_has_the_focus_and_required_ones_are_asked_for(
    opened: None, connected: AsyncApp, open_as: OpenAs, heard: Heard
) -> None:
    page = await open_modal(open_as)
    assert await focused(page) == "Headline"

    await submit(page)

    errors = page.locator(".input-error")
    assert await errors.all_inner_texts() == ["▲ Please complete this required field."] * 2
    assert await focused(page) == "Headline"
    assert heard.is_empty


async def test_a_window_that_becomes_a_form_gives_its_first_field_the_focus(
    app: AsyncApp, connected: AsyncApp, open_as: OpenAs
) -> None:
    seen = asyncio.Event()

    @app.command("/liaison")
    async def load(ack: AsyncAck, body: Json, client: AsyncWebClient) -> None:
        loading = modal(blocks=[section("Loading …")])
        view = await client.views_open(trigger_id=body["trigger_id"], view=loading)
        await ack()
        await seen.wait()
        await client.views_update(view_id=view["view"]["id"], view=modal())

    page = await open_modal(open_as)
    await page.get_by_text("Loading …").wait_for()
    seen.set()
    await page.get_by_label("Headline").wait_for()

    assert await focused(page) == "Headline"


async def test_the_apps_errors_stand_beside_their_field_until_it_is_mended(
    opened: None, connected: AsyncApp, open_as: OpenAs
) -> None:
    page = await open_modal(open_as)
    await fill(page, "refused")

    await submit(page)
    await page.get_by_text("Used already.").first.wait_for()
    described = await page.get_by_label("Headline").get_attribute("aria-describedby")
    error_id = await page.locator(".input-error").get_attribute("id")
    await page.get_by_label("Headline").fill("other")

    assert error_id in (described or "").split()
    assert await page.locator(".input-error").count() == 0


async def test_a_submission_carries_slacks_state_values(
    opened: None, connected: AsyncApp, open_as: OpenAs, heard: Heard, slack: Sandbox
) -> None:
    page = await open_modal(open_as)
    await fill(page, "Toluene is late")
    await page.get_by_role("button", name="Owners: Choose…").click()
    await page.get_by_role("option", name="Priya Nair").click()
    await page.keyboard.press("Escape")
    await page.get_by_label("Due").fill("2026-11-04")
    await page.get_by_role("radio", name="Quality").check()
    await page.get_by_label("Email").fill("a@example.com")
    await page.get_by_label("Batches").fill("7")
    await page.get_by_label("Notes").fill("*Late*\n- one\n- two")

    await submit(page)
    values = await heard.next()

    assert values["headline"]["v"] == {"type": "plain_text_input", "value": "Toluene is late"}
    assert values["category"]["v"]["selected_option"] == OPTIONS[1]
    assert values["owners"]["v"]["selected_users"] == [slack.person("priya").id]
    assert values["due"]["v"]["selected_date"] == "2026-11-04"
    assert values["rating"]["v"]["selected_option"] == OPTIONS[1]
    assert values["mail"]["v"]["value"] == "a@example.com"
    assert values["count"]["v"]["value"] == "7"
    assert values["link"]["v"]["value"] is None
    section_, list_ = values["notes"]["v"]["rich_text_value"]["elements"]
    assert section_["elements"] == [{"type": "text", "text": "Late", "style": {"bold": True}}]
    assert (list_["style"], len(list_["elements"])) == ("bullet", 2)
    await page.locator("dialog").wait_for(state="detached")


async def test_what_does_not_fit_is_said_before_it_is_sent(
    opened: None, connected: AsyncApp, open_as: OpenAs, heard: Heard
) -> None:
    page = await open_modal(open_as)
    await fill(page, "Fine")
    for label, typed, complaint, right in (
        ("Email", "nobody", "Enter an email address", ""),
        ("Link", "ftp://x", "Enter a web address", ""),
        ("Batches", "1.5", "Enter a whole number", ""),
        ("Batches", "10", "Enter 9 or less", ""),
        ("Headline", "x" * 21, "at most 20 characters", "Fine"),
    ):
        await page.get_by_label(label).fill(typed)

        await submit(page)

        await expect(page.locator(".input-error")).to_contain_text(complaint)
        await page.get_by_label(label).fill(right)

    assert heard.is_empty


async def test_a_pushed_view_lies_above_and_what_was_typed_below_waits(
    opened: None, connected: AsyncApp, open_as: OpenAs
) -> None:
    page = await open_modal(open_as)
    await page.get_by_label("Headline").fill("Half a thought")
    await page.get_by_role("button", name="Push").click()
    await page.get_by_role("heading", name="Second").wait_for()

    await page.get_by_role("button", name="Back").click()

    await page.get_by_role("heading", name="Update to client").wait_for()
    assert await page.get_by_label("Headline").input_value() == "Half a thought"


async def test_escape_asks_before_it_throws_away_what_was_typed(
    opened: None, connected: AsyncApp, open_as: OpenAs
) -> None:
    page = await open_modal(open_as)
    await page.get_by_label("Headline").fill("Half a thought")

    await page.keyboard.press("Escape")
    await page.get_by_role("button", name="Keep editing").click()
    kept = await page.get_by_label("Headline").input_value()
    await page.keyboard.press("Escape")
    await page.get_by_role("button", name="Discard").click()

    assert kept == "Half a thought"
    await page.locator("dialog").first.wait_for(state="detached")


async def test_escape_in_an_open_select_closes_the_select_alone(
    opened: None, connected: AsyncApp, open_as: OpenAs
) -> None:
    page = await open_modal(open_as)
    await page.get_by_role("button", name="Category: Choose…").click()
    await page.get_by_role("listbox", name="Category").wait_for()

    await page.keyboard.press("Escape")

    assert await page.get_by_role("listbox", name="Category").count() == 0
    assert await page.locator("dialog.modal").is_visible()
    assert "Category" in await focused(page)


async def test_the_focus_stays_inside_the_modal(
    opened: None, connected: AsyncApp, open_as: OpenAs
) -> None:
    page = await open_modal(open_as)

    outside = 0
    for _ in range(40):
        await page.keyboard.press("Tab")
        outside += await page.evaluate(
            "!!document.activeElement.closest('main, nav, header.bar, aside')"
        )

    assert outside == 0


async def open_modal(open_as: OpenAs) -> Page:
    """Type the command that opens the modal and wait for it."""
    page = await open_as("ravi")
    await page.get_by_role("textbox", name=re.compile("^Message")).fill("/liaison")
    await page.keyboard.press("Enter")
    await page.locator("dialog.modal").wait_for()
    return page


async def fill(page: Page, headline: str) -> None:
    """Fill in what is required."""
    await page.get_by_label("Headline").fill(headline)
    await page.get_by_role("button", name="Category: Choose…").click()
    await page.keyboard.type("qual")
    await page.get_by_role("option", name="Quality").wait_for()
    await page.keyboard.press("Enter")


async def submit(page: Page) -> None:
    """Press the modal's own button."""
    await page.get_by_role("button", name="Submit").click()


async def focused(page: Page) -> str:
    """Return what the element with the focus is called."""
    name: Any = await page.evaluate(
        """() => {
          const field = document.activeElement;
          const label = field.labels?.[0]?.textContent;
          return field.getAttribute("aria-label") ?? label ?? field.textContent;
        }"""
    )
    return str(name)

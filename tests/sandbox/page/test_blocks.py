"""Every block an app may send is drawn, and every element sends what Slack would send."""

import re
from typing import Any

import pytest
from playwright.async_api import Page
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.driver import Sandbox
from tests.sandbox.page.conftest import Heard, OpenAs
from tests.sandbox.page.gallery import (
    EVERYDAY,
    FRAMES,
    OPTIONS,
    RICH,
    Json,
    button,
    mrkdwn,
    option,
    plain,
    section,
)

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

EVERYDAY_DRAWN = {
    "header": "h3:text-is('NON-Q-17 at risk')",
    "section": "b:text-is('Bold words')",
    "button": "button.button-primary:text-is('I own this')",
    "fields": ".section-fields > div:nth-child(2):has-text('Tue 3 Nov')",
    "divider": "hr",
    "overflow": "button[aria-haspopup=menu]",
    "static_select": "button[aria-label='Category: Category']",
    "multi_static_select": "button[aria-label='Categories: Categories']",
    "users_select": "button[aria-label='Owner: Owner']",
    "conversations_select": "button[aria-label='Place: Place']",
    "channels_select": "button[aria-label='Channel: Channel']",
    "external_select": "button[aria-label='Project: Project']",
    "datepicker": "input[type=date]",
    "timepicker": "input[type=time]",
    "datetimepicker": "input[type=datetime-local]",
    "checkboxes": "input[type=checkbox] >> nth=2",
    "radio_buttons": "input[type=radio] >> nth=1",
    "context": ".block-context img[alt='A dot']",
    "feedback_buttons": "button[aria-label='Helpful']",
    "icon_button": "button[aria-label='Remove']",
}
RICH_DRAWN = {
    "rich_text": "s:text-is('Struck')",
    "rich_text emoji": ".emoji[title=':tada:']",
    "rich_text date": "time:has-text('due 2026-10-31 17:40')",
    "rich_text_list": "ol > li:text-is('First item')",
    "rich_text_quote": "blockquote:text-is('A quote')",
    "rich_text_preformatted": "pre:text('kept spaces')",
    "markdown": "[role=heading]:text-is('A heading')",
    "image": "figure:has-text('Plot 3') img[alt='A chromatogram']",
    "video": "a[href='https://videos.example/1'] >> nth=0",
}
FRAMES_DRAWN = {
    "table": "td.align-right:text-is('28 Oct')",
    "data_table": "caption:text-is('Open queries')",
    "data_visualization bar": "svg[aria-label^='Answered in time'] rect",
    "data_visualization pie": "svg[aria-label^='By category'] path >> nth=1",
    "card": ".card-title:text-is('Engineering batch')",
    "carousel": "[aria-label='Carousel of 2 cards'] .card >> nth=1",
    "container": "button[aria-expanded=false]:has-text('Details')",
    "plan": ".plan:has-text('1 of 2 complete')",
    "task_card": "summary:has-text('Investigate'):has-text('Failed')",
}


@pytest.mark.parametrize(
    ("blocks", "drawn"),
    [(EVERYDAY, EVERYDAY_DRAWN), (RICH, RICH_DRAWN), (FRAMES, FRAMES_DRAWN)],
    ids=["everyday", "rich", "frames"],
)
async def test_every_block_and_element_is_drawn(
    open_as: OpenAs,
    slack: Sandbox,
    client: AsyncWebClient,
    blocks: list[Json],
    drawn: dict[str, str],
) -> None:
    page = await open_as("ravi")
    await post(client, slack, blocks)
    await page.locator(".message .blocks").wait_for()

    missing = [name for name, where in drawn.items() if not await page.locator(where).count()]

    assert missing == []
    assert await page.locator(".block-unknown").count() == 0


async def test_a_container_opens_and_a_data_table_turns_pages_and_sorts(
    open_as: OpenAs, slack: Sandbox, client: AsyncWebClient
) -> None:
    page = await open_as("ravi")
    await post(client, slack, FRAMES)

    await page.get_by_role("button", name="Details").click()
    await page.get_by_role("button", name="Next", exact=True).click()
    second = await page.locator(".data-table tbody").inner_text()
    await page.locator(".data-table .sort", has_text="Age").click()
    sorted_first = await page.locator(".data-table tbody").inner_text()

    assert await page.get_by_text("Inside the frame").is_visible()
    assert second.split() == ["NON-Q-3", "2", "d"]
    assert sorted_first.split()[:2] == ["NON-Q-3", "2"]


CHOICES: list[tuple[str, Any, dict[str, Any]]] = [
    (
        "over",
        lambda page: pick_in_menu(page, "Hand over"),
        {"selected_option": option("Hand over", "hand")},
    ),
    (
        "one",
        lambda page: pick(page, "Category: Category", "Quality"),
        {"selected_option": OPTIONS[1]},
    ),
    (
        "many",
        lambda page: pick(page, "Categories: Categories", "Documents"),
        {"selected_options": [OPTIONS[2]]},
    ),
    (
        "far",
        lambda page: pick(page, "Project: Project", "NV-204"),
        {"selected_option": option("NV-204", "p1")},
    ),
    (
        "date",
        lambda page: page.locator("input[type=date]").fill("2026-11-04"),
        {"selected_date": "2026-11-04"},
    ),
    (
        "time",
        lambda page: page.locator("input[type=time]").fill("09:15"),
        {"selected_time": "09:15"},
    ),
    (
        # 4 November 2026, 09:00 in Kolkata.
        "moment",
        lambda page: page.locator("input[type=datetime-local]").fill("2026-11-04T09:00"),
        {"selected_date_time": 1793763000},
    ),
    (
        "ticks",
        lambda page: page.get_by_role("checkbox", name="Documents").check(),
        {"selected_options": [OPTIONS[2]]},
    ),
    (
        "radio",
        lambda page: page.get_by_role("radio", name="Quality").check(),
        {"selected_option": OPTIONS[1]},
    ),
    (
        "thumbs",
        lambda page: page.get_by_role("button", name="Not helpful").click(),
        {"value": "0"},
    ),
]


async def test_each_element_sends_what_slack_would_send(
    open_as: OpenAs, slack: Sandbox, connected: AsyncApp, client: AsyncWebClient, heard: Heard
) -> None:
    listen(connected, heard)
    page = await open_as("ravi")
    await post(client, slack, EVERYDAY)
    sent = {}

    for action_id, act, _ in CHOICES:
        await act(page)
        action = (await heard.next())["actions"][0]
        sent[action["action_id"]] = {k: action[k] for k in action if k in expected(action_id)}

    assert sent == {action_id: what for action_id, _, what in CHOICES}


async def test_people_and_places_are_chosen_by_id(
    open_as: OpenAs, slack: Sandbox, connected: AsyncApp, client: AsyncWebClient, heard: Heard
) -> None:
    listen(connected, heard)
    page = await open_as("ravi")
    await post(client, slack, EVERYDAY)

    await pick(page, "Owner: Owner", "Priya Nair")
    user = (await heard.next())["actions"][0]
    await pick(page, "Place: Place", "#general")
    place = (await heard.next())["actions"][0]

    assert user["selected_user"] == slack.person("priya").id
    assert place["selected_conversation"] == slack.channel("general").id


async def test_a_message_keeps_what_was_chosen_and_sends_it_with_the_next_press(
    open_as: OpenAs, slack: Sandbox, connected: AsyncApp, client: AsyncWebClient, heard: Heard
) -> None:
    listen(connected, heard)
    page = await open_as("ravi")
    await post(client, slack, EVERYDAY)
    await pick(page, "Category: Category", "Quality")
    await heard.next()

    await page.get_by_role("button", name="I own this").click()
    body = await heard.next()

    assert body["state"]["values"]["menus"]["one"]["selected_option"] == OPTIONS[1]


async def test_a_confirm_dialog_stands_before_the_press(
    open_as: OpenAs, slack: Sandbox, connected: AsyncApp, client: AsyncWebClient, heard: Heard
) -> None:
    listen(connected, heard)
    page = await open_as("ravi")
    confirm = {
        "title": plain("Publish?"),
        "text": mrkdwn("The client reads it *at once*."),
        "confirm": plain("Publish"),
        "deny": plain("Wait"),
    }
    await post(client, slack, [section("Draft", button("Send draft", "send", confirm=confirm))])

    await page.get_by_role("button", name="Send draft").click()
    await page.get_by_role("button", name="Wait").click()
    await page.get_by_role("button", name="Send draft").click()
    await page.get_by_role("dialog", name="Publish?").get_by_text("at once").wait_for()
    await page.get_by_role("button", name="Publish").click()

    assert (await heard.next())["actions"][0]["action_id"] == "send"
    assert heard.is_empty


def listen(app: AsyncApp, heard: Heard) -> None:
    """Acknowledge every action and remember it; offer two projects to the external select."""

    @app.action(re.compile(".*"))
    async def on_action(ack: AsyncAck, body: dict[str, Any]) -> None:
        await ack()
        heard.put(body)

    @app.options("far")
    async def on_options(ack: AsyncAck) -> None:
        await ack(options=[option("NV-204", "p1"), option("INT-7", "p2")])


async def post(client: AsyncWebClient, slack: Sandbox, blocks: list[Json]) -> str:
    """Post blocks as the app and return the message's ts."""
    channel = slack.channel("nonesuch-nv204").id
    return (await client.chat_postMessage(channel=channel, text="Blocks", blocks=blocks))["ts"]


async def pick(page: Page, button_name: str, choice: str) -> None:
    """Open a select and press one of its options."""
    await page.get_by_role("button", name=button_name, exact=True).click()
    await page.get_by_role("option", name=choice).first.click()
    await page.keyboard.press("Escape")


async def pick_in_menu(page: Page, choice: str) -> None:
    """Open the overflow menu and press an entry."""
    await page.locator(".button-overflow").click()
    await page.get_by_role("menuitem", name=choice).click()


def expected(action_id: str) -> dict[str, Any]:
    """Return the fields to compare of an element's action."""
    return next(what for name, _, what in CHOICES if name == action_id)

"""What people do in channels and threads, and what others see of it in their windows."""

import re

import pytest
from playwright.async_api import Page, expect
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.driver import Sandbox
from tests.sandbox.page.conftest import Heard, OpenAs
from tests.sandbox.page.gallery import Json

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

CHANNEL = "nonesuch-nv204"


async def test_two_windows_are_two_people_live(open_as: OpenAs) -> None:
    anna, ravi = await open_as("anna"), await open_as("ravi")

    await write(anna, "Is *lot 003* still safe? :ticket:")

    message = ravi.locator(".message", has_text="still safe?")
    await expect(message.locator("b", has_text="lot 003")).to_be_visible()
    await expect(message.locator(".emoji")).to_have_text("🎫")
    await expect(message.locator(".mark-team")).to_have_text(re.compile("Nonesuch Biosciences"))
    await expect(message.locator(".author")).to_have_text("Anna Keller")


async def test_times_stand_in_the_acting_persons_zone(open_as: OpenAs, slack: Sandbox) -> None:
    await slack.person("anna").say(CHANNEL, "Hello")
    anna, ravi = await open_as("anna"), await open_as("ravi")

    await expect(anna.locator(".message-head time").last).to_have_text("16:10")
    await expect(ravi.locator(".message-head time").last).to_have_text("01:40")
    await expect(anna.locator(".clock-now")).to_have_text("Fri 30 Oct 2026, 16:10 EDT")
    await expect(ravi.locator(".clock-now")).to_have_text("Sat 31 Oct 2026, 01:40 IST")


async def test_an_ephemeral_is_seen_by_one_person_and_marked(
    open_as: OpenAs, slack: Sandbox, client: AsyncWebClient
) -> None:
    ravi, anna = await open_as("ravi"), await open_as("anna")
    channel = slack.channel(CHANNEL).id

    await client.chat_postEphemeral(
        channel=channel, user=slack.person("ravi").id, text="For your eyes"
    )
    await client.chat_postMessage(channel=channel, text="For all")

    await expect(ravi.locator(".ephemeral", has_text="For your eyes")).to_contain_text(
        "Only visible to you"
    )
    await expect(anna.get_by_text("For all", exact=True)).to_be_visible()
    assert await anna.get_by_text("For your eyes").count() == 0


async def test_one_edits_and_deletes_ones_own_message_only(open_as: OpenAs, slack: Sandbox) -> None:
    await slack.person("ravi").say(CHANNEL, "Ask @Priya Nair")
    ravi, anna = await open_as("ravi"), await open_as("anna")

    await more(ravi, "Priya Nair", "Edit message")
    field = ravi.get_by_role("textbox", name="Edit message")
    typed = await field.input_value()
    await field.fill("Ask @Noor Ali")
    await field.press("Enter")
    await expect(anna.locator(".message", has_text="Noor Ali")).to_contain_text("(edited)")
    await anna.locator(".message", has_text="Noor Ali").hover()
    await anna.get_by_role("button", name="More actions").click()
    offered = await anna.get_by_role("menuitem").all_inner_texts()
    await more(ravi, "Noor Ali", "Delete message")
    await ravi.get_by_role("button", name="Delete", exact=True).click()

    assert typed == "Ask @Priya Nair"
    assert not [name for name in offered if "Edit" in name or "Delete" in name]
    await expect(anna.locator(".message", has_text="Noor Ali")).to_have_count(0)


async def test_a_reaction_is_added_counted_and_taken_back(open_as: OpenAs, slack: Sandbox) -> None:
    await slack.person("anna").say(CHANNEL, "Please log this")
    ravi, anna = await open_as("ravi"), await open_as("anna")

    await ravi.locator(".message", has_text="log this").hover()
    await ravi.get_by_role("button", name="React with ticket").click()
    seen = anna.locator(".reaction", has_text="🎫")
    await expect(seen).to_contain_text("1")
    await seen.click()
    await expect(ravi.locator(".reaction.mine")).to_contain_text("2")
    await ravi.locator(".reaction.mine").click()

    await expect(seen).to_contain_text("1")
    await expect(ravi.locator(".reaction.mine")).to_have_count(0)


async def test_a_thread_shows_its_replies_and_the_channel_their_number(
    open_as: OpenAs, slack: Sandbox
) -> None:
    ts = await slack.person("anna").say(CHANNEL, "Two questions")
    await slack.person("noor").reply(CHANNEL, ts, "First answer")
    ravi = await open_as("ravi")

    await ravi.get_by_role("button", name=re.compile("1 reply.*Last reply")).click()
    thread = ravi.get_by_role("complementary", name="Thread")
    await expect(thread.get_by_text("First answer")).to_be_visible()
    await thread.get_by_role("textbox", name="Reply in thread").fill("Second answer")
    await ravi.keyboard.press("Enter")

    await expect(thread.get_by_text("Second answer")).to_be_visible()
    await expect(thread.locator(".reply-count")).to_have_text("2 replies")
    await expect(ravi.locator(".thread-summary")).to_contain_text("2 replies")
    assert await ravi.locator("main").get_by_text("Second answer").count() == 0


async def test_commands_and_names_are_completed_while_one_types(
    open_as: OpenAs, connected: AsyncApp, heard: Heard
) -> None:
    @connected.command("/liaison")
    async def command(ack: AsyncAck, body: Json) -> None:
        await ack("Understood")
        heard.put(body)

    page = await open_as("ravi")
    field = page.get_by_role("textbox", name=re.compile("^Message"))

    await field.press_sequentially("/li")
    await expect(page.get_by_role("option")).to_have_text(re.compile("/liaison"))
    await page.keyboard.press("Tab")
    await field.press_sequentially("status")
    await page.keyboard.press("Enter")
    body = await heard.next()
    await field.press_sequentially("Ask @anna")
    await page.keyboard.press("Enter")

    assert (body["command"], body["text"]) == ("/liaison", "status")
    await expect(page.locator(".ephemeral")).to_contain_text("Understood")
    await expect(field).to_have_value("Ask @Anna Keller ")


async def test_an_outsiders_command_is_answered_in_slacks_grey_words(open_as: OpenAs) -> None:
    page = await open_as("anna")

    await write(page, "/liaison status")

    await expect(page.locator(".toast")).to_contain_text("/liaison is not a valid command")


async def test_a_message_shortcut_reaches_the_app(
    open_as: OpenAs, slack: Sandbox, connected: AsyncApp, heard: Heard
) -> None:
    @connected.shortcut("log")
    async def log(ack: AsyncAck, body: Json) -> None:
        await ack()
        heard.put(body)

    ts = await slack.person("anna").say(CHANNEL, "Log me")
    page = await open_as("ravi")

    await more(page, "Log me", "Log")

    assert (await heard.next())["message"]["ts"] == ts


async def test_a_global_shortcut_is_found_behind_the_slash(
    open_as: OpenAs, connected: AsyncApp, heard: Heard
) -> None:
    @connected.shortcut("new")
    async def new(ack: AsyncAck, body: Json) -> None:
        await ack()
        heard.put(body)

    page = await open_as("ravi")
    field = page.get_by_role("textbox", name=re.compile("^Message"))

    await field.press_sequentially("/new")
    await page.keyboard.press("Enter")

    assert (await heard.next())["callback_id"] == "new"
    await expect(field).to_have_value("")


async def test_unread_channels_are_bold_and_mentions_counted(
    open_as: OpenAs, slack: Sandbox
) -> None:
    page = await open_as("ravi", "general")
    await slack.person("anna").say(CHANNEL, "Hello @Ravi Menon")
    item = page.locator(".side-item", has_text=CHANNEL)

    await expect(item).to_have_class(re.compile("unread"))
    await expect(item.locator(".badge")).to_contain_text("1")
    await item.click()

    await expect(item).not_to_have_class(re.compile("unread"))
    await expect(item.locator(".badge")).to_have_count(0)


async def test_files_are_sent_and_offered(open_as: OpenAs) -> None:
    ravi, anna = await open_as("ravi"), await open_as("anna")
    picture = {"name": "dot.png", "mimeType": "image/png", "buffer": DOT}
    report = {"name": "report.csv", "mimeType": "text/csv", "buffer": b"a,b"}

    await ravi.locator(".composer input[type=file]").set_input_files([picture, report])
    await write(ravi, "See these")

    await expect(anna.get_by_role("link", name="report.csv")).to_be_visible()
    loaded = "image => image.complete && image.naturalWidth === 1"
    image = anna.get_by_role("img", name="dot.png")
    await expect(image).to_be_visible()
    assert await image.evaluate(loaded)


async def test_a_channel_one_is_not_in_offers_to_join(open_as: OpenAs) -> None:
    page = await open_as("ravi", "imaginara-int7")

    await page.get_by_role("button", name="Join channel").click()

    await expect(page.get_by_role("textbox", name="Message #imaginara-int7")).to_be_visible()


DOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63f8cfc000000301010018dd8db00000000049454e44ae426082"
)


async def write(page: Page, text: str) -> None:
    """Type a message and send it."""
    await page.get_by_role("textbox", name=re.compile("^Message")).fill(text)
    await page.keyboard.press("Enter")


async def more(page: Page, words: str, entry: str) -> None:
    """Press an entry of a message's menu."""
    await page.locator(".message", has_text=words).hover()
    await page.get_by_role("button", name="More actions").click()
    await page.get_by_role("menuitem", name=re.compile(rf"^{entry}")).click()

"""The page reads Slack's mrkdwn, markdown and date tokens as Slack does, and never as HTML."""

import pytest
from playwright.async_api import Page

from sandbox.driver import Sandbox
from tests.sandbox.page.conftest import OpenAs

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

# Nodes in short: a style's first letter and its content in brackets.
BRIEF = """nodes => {
  const brief = (nodes) => nodes.map((node) => {
    if (node.type === "text") return node.text;
    if (node.type === "break") return "/";
    if (node.children) return `${node.type}(${brief(node.children)})`;
    return `${node.type}(${Object.values(node).slice(1).filter((v) => v !== null).join(" ")})`;
  }).join("");
  return brief(nodes);
}"""

MRKDWN = [
    ("*bold* _it_ ~no~ `a*b*`", "bold(bold) italic(it) strike(no) code(a*b*)"),
    ("*bold _both_*", "bold(bold italic(both))"),
    ("2*3*4 snake_case_name", "2*3*4 snake_case_name"),
    ("* not bold* and *not bold *", "* not bold* and *not bold *"),
    ("(*in brackets*), *end*.", "(bold(in brackets)), bold(end)."),
    ("_<https://a.example/x_y>_", "italic(link(https://a.example/x_y))"),
    ("&lt;b&gt; &amp; &amp;lt;", "<b> & &lt;"),
    ("<b>hello</b>", "<b>hello</b>"),
    ("<javascript:alert(1)|x>", "<javascript:alert(1)|x>"),
    ("<https://a.example|the *label*>", "link(https://a.example the *label*)"),
    ("see https://a.example/b.", "see link(https://a.example/b)."),
    (
        "<@U1> <#C1|ops> <!subteam^S1> <!here>",
        "user(U1) channel(C1 ops) usergroup(S1) broadcast(here)",
    ),
    ("<!date^1793448600^{date} at {time}|then>", "date(1793448600 {date} at {time} then)"),
    (":ticket: at 10:30", "emoji(ticket) at 10:30"),
    (":+1::skin-tone-3:", "emoji(+1::skin-tone-3)"),
    ("&gt; one\n&gt; two\nthree", "quote(one/two)three"),
    ("&gt;&gt;&gt; one\ntwo", "quote(one/two)"),
    ("a\n```\n*x* <https://a.example|y>\n```\nb", "a/pre(*x* y)b"),
    ("`unclosed and ```unclosed", "`unclosed and ```unclosed"),
    ("one\n\ntwo", "one//two"),
]

DATES = [
    # 30 October 2026, 20:10 UTC is 1793391000; the reader's now is the same moment.
    ("{date_num} {time}", 1793391000, "America/New_York", "2026-10-30 16:10"),
    ("{date_num} {time}", 1793391000, "Asia/Kolkata", "2026-10-31 01:40"),
    ("{date} {time_secs}", 1793391001, "UTC", "October 30th, 2026 20:10:01"),
    ("{date_short}", 1793391000, "UTC", "Oct 30, 2026"),
    ("{date_long}", 1793391000, "UTC", "Friday, October 30th, 2026"),
    ("{date_pretty} and {date_pretty}", 1793391000, "UTC", "Today and today"),
    ("by {date_short_pretty}", 1793391000 + 86400, "UTC", "by tomorrow"),
    ("{date_long_pretty}", 1793391000 - 86400, "UTC", "Yesterday"),
    ("{date_long_pretty}", 1793391000 + 3 * 86400, "UTC", "Monday, November 2nd, 2026"),
    ("{ago}", 1793391000 - 7200, "UTC", "2 hours ago"),
    ("{nonsense} {date_num}", 1793391000, "UTC", "{nonsense} 2026-10-30"),
]

MARKDOWN = [
    ("## Title\ntext **b** *i*", "heading(Title)paragraph(text bold(b) italic(i))"),
    ("> a\n\n---", "quote(paragraph(a))rule()"),
    ("[label](https://a.example) `c`", "paragraph(link(https://a.example label) code(c))"),
    ("[bad](javascript:alert(1))", "paragraph([bad](javascript:alert(1)))"),
]


async def test_mrkdwn_becomes_the_nodes_that_slack_shows(open_as: OpenAs) -> None:
    page = await open_as("ravi")

    read = await parse_all(page, "mrkdwn.js", "parseMrkdwn", [text for text, _ in MRKDWN])

    assert dict(zip((text for text, _ in MRKDWN), read, strict=True)) == dict(MRKDWN)


async def test_markdown_becomes_nodes(open_as: OpenAs) -> None:
    page = await open_as("ravi")

    read = await parse_all(page, "markdown.js", "parseMarkdown", [text for text, _ in MARKDOWN])

    assert dict(zip((text for text, _ in MARKDOWN), read, strict=True)) == dict(MARKDOWN)


async def test_date_tokens_are_filled_in_the_readers_zone(open_as: OpenAs) -> None:
    page = await open_as("ravi")

    filled = await page.evaluate(
        """async (cases) => {
          const { fillTokens } = await import("/static/text/dates.js");
          const now = 1793391000e3;
          return cases.map(([pattern, unix, zone]) => fillTokens(pattern, unix, now, zone));
        }""",
        [case[:3] for case in DATES],
    )

    assert filled == [case[3] for case in DATES]


async def test_a_wall_clock_is_read_in_its_zone_over_the_change_of_clocks(open_as: OpenAs) -> None:
    page = await open_as("ravi")

    read = await page.evaluate(
        """async () => {
          const { wallToUnix, unixToWall } = await import("/static/text/dates.js");
          const there = (wall, zone) => unixToWall(wallToUnix(wall, zone), zone);
          return [
            wallToUnix("2026-10-30T16:10", "America/New_York"),
            wallToUnix("2026-11-02T16:10", "America/New_York"),
            there("2026-11-01T01:30", "America/New_York"),
            there("2026-03-29T02:30", "Europe/Berlin"),
          ];
        }"""
    )

    assert read == [1793391000, 1793653800, "2026-11-01T01:30", "2026-03-29T03:30"]


async def test_html_in_a_message_stays_text(open_as: OpenAs, slack: Sandbox) -> None:
    page = await open_as("ravi")
    await slack.person("anna").say("nonesuch-nv204", "<img src=x onerror=alert(1)> <b>hi</b>")

    body = page.locator(".message-body").last

    await body.get_by_text("<img src=x onerror=alert(1)> <b>hi</b>").wait_for()
    assert await body.locator("img, b").count() == 0


async def parse_all(page: Page, module: str, function: str, texts: list[str]) -> list[str]:
    """Parse texts in the page with one of its modules and return the nodes in short."""
    return await page.evaluate(
        f"""async (texts) => {{
          const module = await import("/static/text/{module}");
          const brief = {BRIEF};
          return texts.map((text) => brief(module.{function}(text)));
        }}""",
        texts,
    )

"""The sandbox serves this machine only, and its page cannot be turned against it."""

import aiohttp
import pytest

from sandbox.driver import Sandbox


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
    ],
)
async def test_foreign_hosts_and_origins_are_refused(
    slack: Sandbox, headers: dict[str, str]
) -> None:
    async with aiohttp.ClientSession(headers=headers) as session:
        async with session.post(f"{slack.api_url}api.test") as response:
            api = response.status
        async with session.get(f"{slack.url}/page/socket") as response:
            socket = response.status

    assert (api, socket) == (403, 403)


async def test_the_page_may_load_only_what_the_sandbox_serves(slack: Sandbox) -> None:
    async with aiohttp.ClientSession() as session, session.get(slack.url) as response:
        policy = response.headers["Content-Security-Policy"]

    assert "default-src 'none'" in policy
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy


async def test_an_uploaded_page_is_never_shown_as_one(slack: Sandbox) -> None:
    ravi = slack.person("ravi")
    await ravi.say("ops-triage", "Look", files={"x.html": b"<script>alert(1)</script>"})
    file_id = ravi.sees("ops-triage")[0].files[0]
    headers = {"Sec-Fetch-Site": "same-origin"}

    address = f"{slack.url}/files/{file_id}/x.html"
    async with aiohttp.ClientSession() as session, session.get(address, headers=headers) as got:
        disposition = got.headers["Content-Disposition"]

    assert disposition == "attachment"


async def test_it_listens_on_loopback(slack: Sandbox) -> None:
    assert slack._runner is not None
    assert [address[0] for address in slack._runner.addresses] == ["127.0.0.1"]

"""Run the table of probes against a real workspace, to learn where the sandbox is wrong.

    PROBE_TOKEN=xoxb-… PROBE_NAMES='{"channel": "C…"}' python -m tests.sandbox.probe_real

A probe runs only if all of its names are given, or can be made by posting into `channel`: `bot`,
`team`, `own` and `reply` (in the thread of `theirs`). It posts, updates and deletes: use a
workspace made for trying things out. `PROBE_API_URL` leads elsewhere than to Slack.
"""

import json
import os
import sys
from collections.abc import Iterator, Mapping

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from tests.sandbox.probes import METADATA, PROBES, Json, Probe, complaint, filled

UNKNOWN = "not run"


def run(client: WebClient, given: Mapping[str, str]) -> Iterator[tuple[Probe, str | None]]:
    """Yield each probe with what is wrong, None where all is well, or `UNKNOWN`."""
    names = {**given, **_identity(client)}
    for probe in PROBES:
        fresh = {**names, **_posts(client, names)} if "channel" in names else names
        if probe.names() - set(fresh):
            yield probe, UNKNOWN
        else:
            answer = _call(client, probe.method, filled(probe.args, fresh))
            yield probe, complaint(probe, answer, fresh)


def main() -> int:
    """Print one line a probe; return 1 if the workspace answers anything otherwise."""
    client = WebClient(
        token=os.environ["PROBE_TOKEN"],
        base_url=os.environ.get("PROBE_API_URL", "https://slack.com/api/"),
    )
    wrong = 0
    for probe, found in run(client, json.loads(os.environ.get("PROBE_NAMES", "{}"))):
        mark = "ok" if found is None else found
        wrong += found not in (None, UNKNOWN)
        sys.stdout.write(f"{probe.method}: {probe.says}: {mark}\n")
    return 1 if wrong else 0


def _identity(client: WebClient) -> dict[str, str]:
    me = _call(client, "auth.test", {})
    return {"bot": me["user_id"], "team": me["team_id"]}


def _posts(client: WebClient, names: Mapping[str, str]) -> dict[str, str]:
    """Make what probes spend: an own message with a reaction, and a reply to `theirs`."""
    channel = names["channel"]
    made = {}
    if "theirs" in names and "reply" not in names:
        reply = {"channel": channel, "text": "Reply", "thread_ts": names["theirs"]}
        made["reply"] = _call(client, "chat.postMessage", reply)["ts"]
    own = {"channel": channel, "text": "Own", "metadata": METADATA}
    made["own"] = _call(client, "chat.postMessage", own)["ts"]
    mark = {"channel": channel, "timestamp": made["own"], "name": "eyes"}
    _call(client, "reactions.add", mark)
    return made


def _call(client: WebClient, method: str, args: Json) -> Json:
    try:
        return dict(client.api_call(method, json=args).data)  # type: ignore[arg-type]
    except SlackApiError as refused:
        return dict(refused.response.data)  # type: ignore[arg-type]


if __name__ == "__main__":
    sys.exit(main())

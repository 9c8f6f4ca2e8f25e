"""Where the bot lives: the manufacturer's workspace, its triage channel, the bot's own account."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.letters import Letter
from bot.domain.notices import Notice
from bot.domain.queries import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """What Slack and the settings say of this one installation."""

    team: str
    url: str
    ops_channel: str
    bot_user: str
    bot_id: str
    bot_name: str = "Liaison"

    def permalink(self, place: Place) -> str:
        """Return the address of a message as Slack forms it."""
        base = f"{self.url.rstrip('/')}/archives/{place.channel}/p{place.ts.replace('.', '')}"
        if place.thread_ts:
            return f"{base}?thread_ts={place.thread_ts}&cid={place.channel}"
        return base

    def to_triage(
        self,
        notice: Notice,
        *,
        client: str | None,
        dedupe_key: str,
        card: str | None = None,
        thread_of: str | None = None,
        not_before: datetime | None = None,
    ) -> Letter:
        """Return a letter to the triage channel; see `Letter`."""
        return Letter(
            notice=notice,
            client=client,
            team=self.team,
            channel=self.ops_channel,
            dedupe_key=dedupe_key,
            card=card,
            thread_of=thread_of,
            not_before=not_before,
        )

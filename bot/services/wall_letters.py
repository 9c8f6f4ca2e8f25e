"""Put letters about a wrong post: its card and reminders for staff, one sentence for the channel.

Everything here works in the caller's unit of work and commits nothing.
"""

from datetime import datetime

from bot.config import Config
from bot.domain.escalation import ClockName, Rung
from bot.domain.installation import Installation
from bot.domain.letters import Letter
from bot.domain.wall_notices import PostRemoved, WallNotice, WrongPostCard, WrongPostUrged
from bot.domain.wrong_posts import WrongPost
from bot.services.wardens import Wardens
from storage.unit import UnitOfWork


class WallLetters:
    """Put letters in the outbox."""

    def __init__(self, installation: Installation, config: Config) -> None:
        self._installation = installation
        self._config = config

    def card(self, unit: UnitOfWork, post: WrongPost, *, now: datetime) -> None:
        """Post a wrong post's card, or edit it in place; whoever watches is named on it."""
        card = f"wrong:{post.id}"
        calendar = self._config.sites[post.site].calendar
        notice = WrongPostCard(
            post=post,
            client_name=unit.clients.name_of(post.client),
            into_name=unit.clients.name_of(post.into),
            people=Wardens(unit, self._config, now=now).of(post.client, post.project),
            site_zone=calendar.zone,
            tell_by=post.tell_by(calendar),
        )
        self._staff(unit, post, notice, key=f"{card}:{post.version}", card=card, now=now)

    def urge(self, unit: UnitOfWork, post: WrongPost, rung: Rung, *, now: datetime) -> None:
        """Tell people once, at any hour, what is still to be done."""
        calendar = self._config.sites[post.site].calendar
        people = Wardens(unit, self._config, now=now).behind(rung.to, post.client, post.project)
        notice = WrongPostUrged(
            post_id=post.id,
            permalink=post.permalink,
            people=people,
            stands=rung.clock is ClockName.FIRST_RESPONSE,
            phone=rung.phone,
            tell_by=post.tell_by(calendar),
            site_zone=calendar.zone,
        )
        self._staff(unit, post, notice, key=f"wrong-urge:{rung.key}", now=now)

    def tell_removed(
        self, unit: UnitOfWork, post: WrongPost, contact: str, *, now: datetime
    ) -> None:
        """Tell the channel in which it stood that something was removed: never silently."""
        client = unit.clients.get(post.into)
        zone = self._config.sites[post.site].calendar.zone
        notice = PostRemoved(
            removed_at=now,
            contact_name=Wardens(unit, self._config, now=now).name(contact),
            site_zone=zone,
            reader_zone=client.zone if client else zone,
        )
        letter = Letter(
            notice=notice,
            client=post.into,
            team=self._installation.team,
            channel=post.place.channel,
            thread_ts=post.place.thread_ts,
            # The owner's id is for nobody else: the message is named instead.
            dedupe_key=f"removed:{post.place.channel}:{post.place.ts}",
        )
        unit.outbox.put(letter, now=now)

    def _staff(
        self,
        unit: UnitOfWork,
        post: WrongPost,
        notice: WallNotice,
        *,
        key: str,
        now: datetime,
        card: str | None = None,
    ) -> None:
        letter = self._installation.to_triage(
            notice,
            client=post.client,
            dedupe_key=key,
            card=card,
            thread_of=None if card else f"wrong:{post.id}:1",
        )
        unit.outbox.put(letter, now=now)

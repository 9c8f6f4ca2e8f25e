"""Run the few fixed ticks; each looks in the database for what is due and holds no state."""

import asyncio
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import Clock
from bot.domain.errors import InvalidError
from bot.threads import Threads

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A use case that does what is due, and how often to look, in seconds."""

    every: float
    run: Callable[[], object]


def chosen(ticks: Mapping[str, Tick], name: str) -> list[str]:
    """Return the names of one tick or of "all" of them; raises InvalidError where there is none."""
    names = sorted(ticks)
    if name not in (*names, "all"):
        raise InvalidError(f'There is no tick "{name}". Known: {", ".join(names)}, all.')
    return names if name == "all" else [name]


class Scheduler:
    """Call each tick in its own rhythm; a late or missed one is caught up by the next."""

    def __init__(
        self,
        ticks: Mapping[str, Tick],
        threads: Threads,
        clock: Clock,
    ) -> None:
        self._ticks = ticks
        self._threads = threads
        self._clock = clock
        self._scheduler = AsyncIOScheduler(
            timezone="UTC",
            job_defaults={"coalesce": True, "misfire_grace_time": None, "max_instances": 1},
        )
        self.last_tick_at: datetime | None = None

    def start(self, *, after: timedelta = timedelta()) -> None:
        """Begin ticking, with every tick at once or after a while."""
        first = datetime.now(UTC) + after  # noqa: TID251  # the timer's own clock
        for name, tick in self._ticks.items():
            self._scheduler.add_job(
                self._quietly,
                "interval",
                args=[name],
                seconds=tick.every,
                id=name,
                next_run_time=first,
            )
        self._scheduler.start()

    def stop(self) -> None:
        """Tick no more; what runs in a thread ends by itself."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    async def run(self, name: str = "all") -> None:
        """Do what is due now, for one tick or all of them; raises InvalidError for no tick."""
        for each in chosen(self._ticks, name):
            await self._threads.run(self._ticks[each].run)
        self.last_tick_at = self._clock()

    async def _quietly(self, name: str) -> None:
        try:
            await self.run(name)
        except asyncio.CancelledError:
            raise
        except Exception:
            # The next tick finds what this one left: nothing is due only once.
            log.exception("tick %s failed", name)

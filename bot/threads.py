"""Run synchronous use cases off the event loop."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import ParamSpec, TypeVar

TRIES = 3
GIVEN_UP = frozenset({"40001", "40P01"})
"""PostgreSQL's serialization_failure and deadlock_detected."""

P = ParamSpec("P")
T = TypeVar("T")


class Threads:
    """A few threads of our own: one where SQLite allows one writer, a small pool elsewhere.

    One writer thread with whole transactions beats any number of them waiting for SQLite's lock.
    """

    def __init__(self, workers: int) -> None:
        self._pool = ThreadPoolExecutor(max_workers=workers, thread_name_prefix="use-case")

    async def run(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what the function returns, or raise what it raises.

        A use case is one transaction, so one that PostgreSQL gave up for another's sake has
        changed nothing and is run again. A caller that is cancelled stops waiting; the function
        still runs to its end.
        """
        loop = asyncio.get_running_loop()
        call = partial(function, *args, **kwargs)
        return await loop.run_in_executor(self._pool, partial(_run, call))

    async def close(self) -> None:
        """Finish what was handed in; take nothing more."""
        await asyncio.to_thread(self._pool.shutdown)


def _run(call: Callable[[], T]) -> T:
    for _ in range(TRIES - 1):
        try:
            return call()
        except Exception as error:
            if getattr(getattr(error, "orig", None), "sqlstate", None) not in GIVEN_UP:
                raise
    return call()

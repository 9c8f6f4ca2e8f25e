"""Run synchronous use cases off the event loop."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import ParamSpec, TypeVar

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

        A caller that is cancelled stops waiting; the function still runs to its end.
        """
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._pool, partial(function, *args, **kwargs))

    async def close(self) -> None:
        """Finish what was handed in; take nothing more."""
        await asyncio.to_thread(self._pool.shutdown)

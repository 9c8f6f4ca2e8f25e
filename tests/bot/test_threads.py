"""Use cases run off the loop, one after another where there is one writer."""

import asyncio
import threading

import pytest

from bot.threads import Threads


async def test_one_worker_means_one_thread_and_one_at_a_time() -> None:
    threads = Threads(1)
    busy = threading.Lock()

    def use_case() -> int:
        assert busy.acquire(blocking=False)
        try:
            return threading.get_ident()
        finally:
            busy.release()

    idents = await asyncio.gather(*(threads.run(use_case) for _ in range(50)))
    await threads.close()

    assert len(set(idents)) == 1
    assert idents[0] != threading.get_ident()


async def test_an_error_reaches_the_caller() -> None:
    threads = Threads(1)

    with pytest.raises(ZeroDivisionError):
        await threads.run(lambda: 1 // 0)
    await threads.close()


async def test_closing_finishes_what_was_handed_in() -> None:
    threads = Threads(1)
    begun, may_end, ended = threading.Event(), threading.Event(), threading.Event()

    def use_case() -> None:
        begun.set()
        may_end.wait(5)
        ended.set()

    running = asyncio.create_task(threads.run(use_case))
    await asyncio.to_thread(begun.wait, 5)
    closing = asyncio.create_task(threads.close())
    await asyncio.sleep(0)
    may_end.set()
    await closing

    assert ended.is_set()
    await running
    with pytest.raises(RuntimeError):
        await threads.run(may_end.set)

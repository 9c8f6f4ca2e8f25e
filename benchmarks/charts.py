"""How long a picture takes, of the plan and of the health: `python -m benchmarks.charts`.

The first one of a process loads the library as well; every other is to be drawn in 150 ms.
"""

import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from itertools import cycle, islice
from statistics import median

from bot.domain.buffers import Buffer
from bot.domain.health import Colour
from bot.domain.pictures import StripPicture, StripWeek
from bot.domain.terms import Dimension
from bot.reports import health_strip, milestone_chart
from bot.reports.health_strip import MOST_WEEKS
from bot.reports.milestone_chart import MOST_BARS, Bar, Chart

ROUNDS = 20
FIRST = date(2026, 9, 1)


def main() -> None:
    """Draw plans of some and of the most milestones, and a strip of the most weeks."""
    began = time.perf_counter()
    health_strip.draw(_strip(MOST_WEEKS))
    print(f"the first picture, with the library loaded: {(time.perf_counter() - began):.2f} s")
    for count in (5, MOST_BARS):
        chart = _chart(count)
        _measure(f"{count:2} milestones", partial(milestone_chart.draw, chart))
    strip = _strip(MOST_WEEKS)
    _measure(f"{MOST_WEEKS} weeks of health", partial(health_strip.draw, strip))


def _measure(what: str, draw: Callable[[], bytes]) -> None:
    draw()
    walls, busy = [], time.process_time()
    for _ in range(ROUNDS):
        began = time.perf_counter()
        draw()
        walls.append(time.perf_counter() - began)
    busy = (time.process_time() - busy) / ROUNDS
    print(
        f"{what}: median {median(walls) * 1000:.0f} ms, "
        f"least {min(walls) * 1000:.0f} ms, CPU {busy * 1000:.0f} ms"
    )


def _chart(count: int) -> Chart:
    bars = tuple(
        Bar(
            label=f"A{n} Engineering batch",
            baseline=FIRST + timedelta(days=11 * n),
            expected=FIRST + timedelta(days=13 * n),
            is_actual=n < count // 3,
            variance=n,
        )
        for n in range(count)
    )
    buffer = Buffer(days=24, used=9)
    return Chart(title="Nonesuch · NV-204", today=date(2026, 10, 15), bars=bars, buffer=buffer)


def _strip(count: int) -> StripPicture:
    colours = cycle(Colour)
    weeks = tuple(
        StripWeek(day=FIRST + timedelta(days=7 * n), colours=tuple(islice(colours, len(Dimension))))
        for n in range(count)
    )
    return StripPicture(title="Nonesuch · NV-204", dimensions=tuple(Dimension), weeks=weeks)


if __name__ == "__main__":
    main()

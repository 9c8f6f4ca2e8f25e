"""How long a milestone chart takes once the library is loaded: `python -m benchmarks.charts`."""

import time
from datetime import date, timedelta
from statistics import median

from bot.domain.buffers import Buffer
from bot.reports.milestone_chart import MOST_BARS, Bar, Chart, draw

ROUNDS = 20


def main() -> None:
    """Draw charts of some and of the most milestones and print milliseconds, wall and CPU."""
    for count in (5, MOST_BARS):
        chart = _chart(count)
        draw(chart)
        walls, busy = [], time.process_time()
        for _ in range(ROUNDS):
            began = time.perf_counter()
            draw(chart)
            walls.append(time.perf_counter() - began)
        busy = (time.process_time() - busy) / ROUNDS
        print(
            f"{count:2} milestones: median {median(walls) * 1000:.0f} ms, "
            f"least {min(walls) * 1000:.0f} ms, CPU {busy * 1000:.0f} ms"
        )


def _chart(count: int) -> Chart:
    first = date(2026, 9, 1)
    bars = tuple(
        Bar(
            label=f"A{n} Engineering batch",
            baseline=first + timedelta(days=11 * n),
            expected=first + timedelta(days=13 * n),
            is_actual=n < count // 3,
            variance=n,
        )
        for n in range(count)
    )
    buffer = Buffer(days=24, used=9)
    return Chart(title="Nonesuch · NV-204", today=date(2026, 10, 15), bars=bars, buffer=buffer)


if __name__ == "__main__":
    main()

"""One line of the table that ``make bench`` prints."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    """A measured figure beside its target; ``at_most`` None means that no target is set."""

    what: str
    figure: float
    unit: str
    at_most: float | None = None
    note: str = ""

    def __str__(self) -> str:
        target = "" if self.at_most is None else f"<= {self.at_most:g} {self.unit}"
        verdict = "" if self.at_most is None else ("met" if self.figure <= self.at_most else "MISSED")
        return f"{self.what:<62} {self.figure:>9.2f} {self.unit:<6} {target:<16} {verdict:<7} {self.note}"


def times(work: Callable[[], object], *, runs: int) -> list[float]:
    """Return the seconds of each run, sorted."""
    gc.collect()
    taken = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return sorted(taken)


def paired(work: Callable[[], object], other: Callable[[], object], *, runs: int) -> float:
    """Return the median of the ratios of two kinds of work run in turn, so that a slow spell hits both."""
    ratios = []
    for _ in range(runs):
        first = times(work, runs=1)[0]
        ratios.append(first / times(other, runs=1)[0])
    return statistics.median(ratios)


def percentile(sorted_values: list[float], share: float) -> float:
    """Return the value that ``share`` of the sorted values do not exceed."""
    return sorted_values[min(len(sorted_values) - 1, int(share * len(sorted_values)))]

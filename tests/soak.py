"""How long the tests by chance go on: as usual, or for hours under ``make soak``, with what failed kept.

``USASCP_SOAK`` multiplies every number of examples; ``USASCP_CORPUS`` is a folder of examples that once failed, which
are tried first; ``USASCP_SEED`` chooses other mutants and moments than the usual ones.
"""

from __future__ import annotations

import os

from hypothesis.database import DirectoryBasedExampleDatabase, ExampleDatabase

_TIMES = int(os.environ.get("USASCP_SOAK", "1"))
SOAKING = _TIMES > 1


def examples(usual: int) -> int:
    """Return how many examples to try where ``usual`` are tried in every run."""
    return usual * _TIMES


def at_most(usual: int, soaking: int) -> int:
    """Return a number that does not grow beyond ``soaking``, however long the rest goes on."""
    return min(examples(usual), soaking)


def seed(usual: int) -> int:
    """Return the seed of a source of chance that is not Hypothesis's own."""
    return int(os.environ.get("USASCP_SEED", usual))


def corpus() -> ExampleDatabase | None:
    """Return where examples that failed are kept, None in every usual run: that depends on nothing left behind."""
    folder = os.environ.get("USASCP_CORPUS")
    return DirectoryBasedExampleDatabase(folder) if folder else None

"""A laptop of the drill: a workspace that is used as a person would, one process of the real command line a time."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "river stone market seven"
_ONE_COMMAND_S = 60
_OTHERS_OWN = ("USASCP_", "PG", "AWS_", "S3_")


class UnexpectedError(Exception):
    """Something happened in the drill that should not have; the sentence says what."""


def expect(true: bool, sentence: str) -> None:
    """Raise UnexpectedError with the sentence unless it is so."""
    if not true:
        raise UnexpectedError(sentence)


@dataclass(frozen=True)
class Clock:
    """How much time the whole drill has left."""

    end: float

    @classmethod
    def of(cls, seconds: float) -> Clock:
        """Start a clock that runs out after so many seconds."""
        return cls(time.monotonic() + seconds)

    def left(self) -> float:
        """Return the seconds that are left for one command."""
        left = self.end - time.monotonic()
        expect(left > 0, "The drill took longer than it may; a command hangs, or this computer is very busy.")
        return min(left, _ONE_COMMAND_S)


@dataclass(frozen=True)
class Place:
    """Where laptops meet: its address, and what stands in the environment for its name and password."""

    address: str
    access: Mapping[str, str] = field(default_factory=dict)


@dataclass
class Laptop:
    """One laptop. ``before`` is put before its every command: a program that gives it another clock."""

    name: str
    person: str
    folder: Path
    clock: Clock
    before: Sequence[str] = ()
    commands: int = 0

    def run(self, *given: object, code: int = 0, environment: Mapping[str, str] | None = None) -> Any:  # noqa: ANN401
        """Run one command with ``--json`` and return its document; UnexpectedError for another exit code."""
        told = [str(one) for one in given]
        command = [*self.before, sys.executable, "-m", "usascp_desktop.cli", *told, "--json"]
        self.commands += 1
        try:
            done = subprocess.run(
                command, capture_output=True, cwd=ROOT, env=self._environment(environment), timeout=self.clock.left()
            )
        except subprocess.TimeoutExpired:
            raise UnexpectedError(f"{self.name}: “usascp {' '.join(told)}” did not end.") from None
        said = done.stderr.decode().strip()
        words = f"{self.name}: “usascp {' '.join(told)}” returned {done.returncode}, not {code}: {said}{self._log()}"
        expect(done.returncode == code and "Traceback" not in said, words)
        try:
            return json.loads(done.stdout)
        except ValueError:
            raise UnexpectedError(f"{self.name}: “usascp {' '.join(told)}” printed no JSON document.") from None

    def here(self, command: str, *given: object, code: int = 0, **environment: str) -> Any:  # noqa: ANN401
        """Run a command on this laptop's workspace."""
        return self.run(*command.split(), self.folder, *given, code=code, environment=environment)

    def add(self, statement: str) -> str:
        """Record a need and return its id."""
        return str(self.here("add", "need", "--set", f"statement={statement}")["id"])

    def change(self, need: str, statement: str) -> None:
        """Word a need anew."""
        self.here("set", "need", need, f"statement={statement}")

    def needs(self) -> dict[str, str]:
        """Return the wording of every need by id."""
        return {one["id"]: one["statement"] for one in self.here("list", "need")["rows"]}

    def sync(self, place: Place, *, code: int = 0) -> Any:  # noqa: ANN401
        """Meet the others at a place once."""
        return self.here("sync", place.address, code=code, **place.access)

    def _log(self) -> str:
        """Return what the program wrote down about a fault nobody expected, "" if there was none."""
        file = self.folder.parent / "log" / "usascp.log"
        return f"\n{json.loads(file.read_text().splitlines()[-1])['exception']}" if file.is_file() else ""

    def _environment(self, more: Mapping[str, str] | None) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(_OTHERS_OWN)}
        place = self.folder.parent
        own = {
            "USASCP_PASSPHRASE": PASSPHRASE,
            "USASCP_LOG_DIR": str(place / "log"),
            "USASCP_CONFIG_DIR": str(place / "config"),
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        }
        return {**kept, **own, **(more or {})}

    def copied(self, name: str) -> Laptop:
        """Copy the whole disk of this laptop, closed as it is, for another computer."""
        folder = self.folder.parent.parent / name / "workspace"
        shutil.copytree(self.folder, folder)
        return Laptop(name, self.person, folder, self.clock, self.before)


def together(*works: Any) -> list[Any]:  # noqa: ANN401
    """Run works at the same time, each a process of another laptop, and return what they did."""
    with ThreadPoolExecutor(len(works)) as pool:
        return [one.result() for one in [pool.submit(work) for work in works]]


def meet(place: Place, *laptops: Laptop) -> None:
    """Let laptops go to a place twice, all at the same time: what each brings at first, the others take then."""
    first, second = [together(*(lambda one=one: one.sync(place) for one in laptops)) for _ in range(2)]
    for one, then, now in zip(laptops, first, second, strict=True):
        expect(not (now["arriving"] or now["lost"]), f"{one.name} misses something at {place.address}: {now}.")
        expect(not (then["quarantined"] or now["quarantined"]), f"{one.name} refused something: {then}, {now}.")

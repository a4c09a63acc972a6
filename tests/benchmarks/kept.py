"""The large practice workspace of the benchmarks, which takes minutes to make and is kept between runs.

It lies in the system's cache folder under a hash of all that has a say in it, so that a change of any makes it anew.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
MAKES = (
    "db",
    *(f"usascp_desktop/{name}" for name in ("domain", "records", "services/demo")),
    *(
        f"usascp_desktop/store/{name}.py"
        for name in ("capture", "notes", "operations", "search", "seeds", "sync_tables", "tables", "triggers")
    ),
)
"""The files and folders whose every change can change the workspace."""
_SECONDS = "seconds"


@dataclass(frozen=True)
class Season:
    """A workspace of 100,000 practice records, the seconds it took to make, and whether an earlier run did."""

    folder: Path
    seconds: float
    kept: bool

    @property
    def note(self) -> str:
        """What the table says beside the seconds."""
        return "measured when it was made, in an earlier run" if self.kept else ""


def large(folder: Path, *, cache: Path | None = None, make: Callable[[Path], object] | None = None) -> Season:
    """Put a copy of the large practice workspace into ``folder`` (not there yet), for a benchmark to write in."""
    place = (cache or _cache()) / fingerprint(ROOT / name for name in MAKES)
    kept = (place / _SECONDS).is_file()
    if not kept:
        _make(place, make or _fill)
    shutil.copytree(place / "workspace", folder)
    return Season(folder, float((place / _SECONDS).read_text()), kept)


def fingerprint(parts: Iterable[Path]) -> str:
    """Return the hash of the names and contents of files and of everything in folders; bytecode has no say."""
    seen = hashlib.sha256()
    for part in parts:
        files = [part] if part.is_file() else sorted(part.rglob("*"))
        for file in files:
            if file.is_file() and "__pycache__" not in file.parts:
                content = file.read_bytes()
                seen.update(f"{file.relative_to(part.parent).as_posix()}\0{len(content)}\0".encode() + content)
    return seen.hexdigest()[:16]


def _cache() -> Path:
    import platformdirs

    return platformdirs.user_cache_path("usascp-desktop-benchmarks", appauthor=False)


def _make(place: Path, make: Callable[[Path], object]) -> None:
    """Make the workspace beside its place and move it there when it is whole; those of other hashes go."""
    if place.parent.is_dir():
        for old in place.parent.iterdir():
            shutil.rmtree(old)
    fresh = place.with_name(f"{place.name}.{os.getpid()}")
    fresh.mkdir(parents=True)
    start = time.perf_counter()
    make(fresh / "workspace")
    (fresh / _SECONDS).write_text(f"{time.perf_counter() - start:.3f}")
    fresh.rename(place)


def _fill(folder: Path) -> None:
    from usascp_desktop.services import demo
    from usascp_desktop.workspace import new_workspace

    with new_workspace(folder, practice=True, person="R. M.", laptop="L1", zone="Asia/Vientiane") as workspace:
        demo.fill(workspace, scale="large", seed=1)

"""How soon the window is on the screen and at rest against Anki and Picard, started in turn on one virtual display.

Both are installed by pip into an environment of their own under ``build/`` and only started and looked at, from
outside: whatever is painted shows in the frame buffer of the display, so that no program carries anything that
measures. Each has a profile without anything of a person's in it, made before, and is started once before it counts.
"""

from __future__ import annotations

import importlib.util
import mmap
import os
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from tests.benchmarks.lines import Line

RUNS = 5
ANKI, PICARD = ("aqt[qt6]==26.9.3",), ("picard==3.0.2",)
_ROOT = Path(__file__).parents[2]
_SCREEN = (1440, 900)
_LOOK_S, _QUIET_S, _LATEST_S, _END_S, _INSTALL_S = 0.004, 2.0, 60.0, 5.0, 900
_WINDOW, _CARET = 0.02, 0.002
"""The shares of the screen that a window is at least, and that a caret or a clock is at most."""
_EVERY = 10
"""Every tenth line of the screen is looked at."""

_ANKI_PROFILE = """
import sys
from pathlib import Path
import anki.lang
anki.lang.set_lang("en_US")
from aqt.profiles import ProfileManager
profiles = ProfileManager(Path(sys.argv[1]))
profiles.setupMeta()
profiles.setLang("en_US")
profiles.create("Empty")
"""
_PICARD_PROFILE = "[setting]\nshow_new_user_dialog=false\ncheck_for_updates=false\ncheck_for_plugin_updates=false\n"


@dataclass(frozen=True)
class Program:
    """What is started: its name in the table, the command, its environment, and why it cannot be if it cannot."""

    name: str
    command: tuple[str, ...]
    environment: dict[str, str]
    absent: str = ""


@dataclass(frozen=True)
class Seen:
    """Seconds from the start of a process to the first window painted, and to the last change before it was quiet."""

    first: float
    rest: float


class _NotSeenError(Exception):
    """No window came, with what the program said last."""


def measure() -> Iterator[Line | str]:
    """Yield the figures, and a sentence for whatever could not be installed or started here."""
    if shutil.which("Xvfb") is None:
        yield "not measured: a virtual display is missing; apt-get install xvfb"
        return
    with tempfile.TemporaryDirectory() as folder, _display(Path(folder)) as screen:
        programs = [_ours(Path(folder), screen.number), *_others(Path(folder), screen.number)]
        yield from (f"{one.name} not measured: {one.absent}" for one in programs if one.absent)
        yield from _compared(screen, [one for one in programs if not one.absent])


def _compared(screen: _Screen, programs: list[Program]) -> Iterator[Line | str]:
    """Start the programs in turn, so that a slow spell hits all of them; one that does not start is left out."""
    taken: dict[str, list[Seen]] = {one.name: [] for one in programs}
    for number in range(1 + RUNS):
        for program in [one for one in programs if one.name in taken]:
            try:
                seen = _started(screen, program)
            except _NotSeenError as problem:
                del taken[program.name]
                yield f"{program.name} not measured: {problem}"
                continue
            if number:  # the first start compiles and fills what is kept
                taken[program.name].append(seen)
    ours = taken.pop("ours", [])
    for name, theirs in taken.items() if ours else ():
        yield _ratio(f"first window painted / {name}", [one.first for one in ours], [one.first for one in theirs])
        yield _ratio(f"window at rest / {name}", [one.rest for one in ours], [one.rest for one in theirs])


def _ratio(what: str, ours: list[float], theirs: list[float]) -> Line:
    figure = statistics.median(our / their for our, their in zip(ours, theirs, strict=True))
    note = f"{statistics.median(ours) * 1000:.0f} / {statistics.median(theirs) * 1000:.0f} ms"
    return Line(what, figure, "x", 1, note)


def _ours(folder: Path, display: str) -> Program:
    """Return our window on the practice season, from compiled bytecode as an installed program has it."""
    from tests.benchmarks.bench_window import _practice

    (folder / "ours").mkdir()
    environment = _environment(folder / "ours", display)
    environment |= {"PYTHONPYCACHEPREFIX": str(folder / "bytecode"), "PYTHONPATH": str(_ROOT)}
    season = _practice(folder / "season")
    return Program("ours", (sys.executable, "-m", "usascp_desktop", str(season)), environment)


def _others(folder: Path, display: str) -> Iterator[Program]:
    for name, wanted in (("Anki", ANKI), ("Picard", PICARD)):
        home = folder / name
        home.mkdir()
        python, absent = _installed(name.lower(), wanted)
        environment = _environment(home, display)
        if name == "Anki":
            command = (str(python.with_name("anki")), "-b", str(home), "-l", "en")
            prepare = [str(python), "-c", _ANKI_PROFILE, str(home)]
        else:
            settings = home / "picard.ini"
            settings.write_text(_PICARD_PROFILE)
            command = (str(python.with_name("picard")), "-c", str(settings), "-P", "--no-crash-dialog")
            prepare = []
        program = Program(f"{name} {wanted[0].partition('==')[2]}", command, environment, absent)
        if prepare and not absent:
            done = subprocess.run(prepare, env=environment, capture_output=True, text=True, check=False, timeout=60)
            program = replace(program, absent=_last(done.stderr) if done.returncode else "")
        yield program


def _installed(name: str, wanted: tuple[str, ...]) -> tuple[Path, str]:
    """Return the Python of an environment that has what is wanted, and why it has not if it has not."""
    place = _ROOT / "build" / "others" / name
    python, ready = place / "bin" / "python", place / "ready"
    if ready.is_file() and ready.read_text() == " ".join(wanted):
        return python, ""
    shutil.rmtree(place, ignore_errors=True)
    if importlib.util.find_spec("ensurepip") is None:
        return python, "apt-get install python3-venv"
    venv.create(place, with_pip=True)
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *wanted]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=_INSTALL_S)
    except subprocess.TimeoutExpired:
        return python, f"pip took more than {_INSTALL_S} s"
    if done.returncode:
        return python, _last(done.stderr)
    ready.write_text(" ".join(wanted))
    return python, ""


def _environment(home: Path, display: str) -> dict[str, str]:
    """Return an environment in which nothing of the person's is read and nothing is fetched."""
    keep = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    home.chmod(0o700)
    nowhere = "http://127.0.0.1:9"
    own = {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "USASCP_CONFIG_DIR": str(home / "config")}
    shown = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_LOGGING_RULES": "*=false", "LANG": "C.UTF-8"}
    return {**keep, **own, **shown, "http_proxy": nowhere, "https_proxy": nowhere, "QTWEBENGINE_DISABLE_SANDBOX": "1"}


def _last(said: str) -> str:
    return (said.strip().splitlines() or ["it said nothing"])[-1][:200]


@dataclass(frozen=True)
class _Screen:
    """A virtual display: its number, and its pixels as the display keeps them in a file."""

    number: str
    pixels: mmap.mmap
    begin: int
    width: int

    def look(self) -> bytes:
        """Return every tenth line of the screen."""
        step, end = self.width * _EVERY, self.begin + self.width * _SCREEN[1]
        return b"".join(self.pixels[at : at + self.width] for at in range(self.begin, end, step))


@contextmanager
def _display(folder: Path) -> Iterator[_Screen]:
    """Run a black virtual display whose frame buffer is a file."""
    read, write = os.pipe()
    size = "{}x{}x24".format(*_SCREEN)
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-fbdir", str(folder), "-nolisten", "tcp", "-br"]
    process = subprocess.Popen(
        command, pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    os.close(write)
    try:
        with os.fdopen(read) as said:
            number = said.readline().strip()
        with (folder / "Xvfb_screen0").open("rb") as file:
            pixels = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        # The head of an X window dump: 25 numbers; the first is its length, the 13th the bytes of a line, the 20th
        # how many colours of 12 bytes follow it (X11/XWDFile.h).
        head = struct.unpack(">25I", pixels[:100])
        yield _Screen(f":{number}", pixels, head[0] + 12 * head[19], head[12])
        pixels.close()
    finally:
        process.terminate()
        process.wait(_END_S)


def _started(screen: _Screen, program: Program) -> Seen:
    """Start a program, look at the screen until nothing changes any more, and end it."""
    blank = _still(screen)
    with tempfile.TemporaryFile() as said:
        began = time.perf_counter()
        process = subprocess.Popen(
            program.command, env=program.environment, stdout=said, stderr=said, start_new_session=True
        )
        try:
            return _watched(screen, blank, process, began)
        except _NotSeenError:
            said.seek(0)
            raise _NotSeenError(_last(said.read().decode(errors="replace"))) from None
        finally:
            _end(process)


def _watched(screen: _Screen, blank: bytes, process: subprocess.Popen[bytes], began: float) -> Seen:
    first = changed = None
    before = blank
    while True:
        time.sleep(_LOOK_S)
        now, at = screen.look(), time.perf_counter() - began
        if now != before and _share(before, now) > (_CARET if first else _WINDOW):
            first, changed, before = first or at, at, now
        if first and changed and at - changed > _QUIET_S:
            return Seen(first, changed)
        if at > _LATEST_S or (process.poll() is not None and not first):
            raise _NotSeenError


def _share(before: bytes, now: bytes) -> float:
    """Return the share of pixels (of four bytes) that differ."""
    old, new = memoryview(before).cast("I"), memoryview(now).cast("I")
    return sum(map(int.__ne__, old, new)) / len(new)


def _still(screen: _Screen) -> bytes:
    """Return the screen once it has not changed for a while, so that nothing is left of the program before."""
    before, since = screen.look(), time.perf_counter()
    while time.perf_counter() - since < _QUIET_S / 4:
        time.sleep(_LOOK_S)
        if (now := screen.look()) != before:
            before, since = now, time.perf_counter()
    return before


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a program and whatever it started; those that do not listen are ended all the same."""
    for how in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, how)
            process.wait(_END_S)
        except (ProcessLookupError, subprocess.TimeoutExpired):
            continue

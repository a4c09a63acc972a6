"""Pictures of all pages and states: ``python -m usascp_desktop.ui.screenshots -o DIR``, ``--docs`` for the manual."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from usascp_desktop.config import Settings
from usascp_desktop.ui import shot_places as places
from usascp_desktop.ui.collector import Collector
from usascp_desktop.ui.shell import Shell
from usascp_desktop.ui.shots import Shot, shots
from usascp_desktop.ui.theme import Theme
from usascp_desktop.workspace import open_workspace

SIZE = (1440, 900)
LOOKS = {
    "light": Theme("light"),
    "dark": Theme("dark"),
    "high-contrast": Theme("high_contrast"),
    "large": Theme("light", 2.0),
    "touch": Theme("light", 1.0, "touch"),
}
DOCS = {
    "today": "today", "map": "map", "cities": "city", "room": "consultation", "review": "review",
    "read-back": "read-back", "finish-day": "finish-the-day", "needs": "needs", "needs-board": "needs-board",
    "bulk-edit": "bulk-edit", "follow_ups": "follow-ups", "people": "people", "delegations": "delegations",
    "attachments": "attachments", "reports": "reports", "palette": "palette", "settings": "settings",
    "team-inbox": "inbox", "team-conflicts": "disagreement", "lock": "lock",
}  # fmt: skip
"""Which picture of the light look is which of the manual."""
DOCS_COLOURS, _EXACT = 256, 96
"""How many colours, and how many are the commonest as they are; the others cover rare inks, or green turns grey."""
HOME_ZONE = "America/New_York"
_AT_LEAST_S, _AT_MOST_S, _STILL_S = 0.2, 6.0, 0.2
_COUNTED_S = 2.0
"""Until the rail has counted what waits."""


def main(argv: Sequence[str] | None = None) -> int:
    """Make the pictures, one contact sheet for each look and one of all; prints the sheets and how long it took."""
    given = _given(argv)
    if not os.environ.get("DISPLAY") and sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setCursorFlashTime(0)
    Collector(app)
    given.output.mkdir(parents=True, exist_ok=True)
    wanted = [shot for shot in shots() if not given.pages or shot.name in given.pages.split(",")]
    began, files = time.monotonic(), []
    with tempfile.TemporaryDirectory(prefix="usascp-") as folder:
        places.make(Path(folder) / "made")
        for look in given.looks.split(","):
            made = list(_pictures(app, Path(folder), (look, wanted), given.output))
            files += made
            print(_sheet(made, given.output / f"sheet-{look}.png"), flush=True)
    print(_sheet(files, given.output / "contact-sheet.png", across=8, width=SIZE[0] // 5))
    if given.docs is not None:
        for name in write_docs(given.output, given.docs):
            print(name)
    print(f"{len(files)} pictures in {(time.monotonic() - began) / 60:.1f} minutes")
    return 0


def _given(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="usascp_desktop.ui.screenshots", description=__doc__)
    parser.add_argument("-o", "--output", type=Path, required=True, help="the folder for the pictures")
    parser.add_argument("--docs", type=Path, nargs="?", const=Path("docs/pictures"), help="the manual's pictures too")
    parser.add_argument("--looks", default=",".join(LOOKS), help=f"some of {', '.join(LOOKS)}")
    parser.add_argument("--pages", default="", help=f"some of {', '.join(shot.name for shot in shots())}")
    return parser.parse_args(argv)


def _pictures(app: QApplication, folder: Path, what: tuple[str, Sequence[Shot]], output: Path) -> Iterator[Path]:
    """Take the pictures of one look, each workspace as it was made."""
    look, wanted = what
    for place in dict.fromkeys(shot.place for shot in wanted):
        copy = folder / look
        shutil.copytree(folder / "made", copy)
        with _window(app, copy / place, LOOKS[look]) as shell:
            for shot in wanted:
                if shot.place == place:
                    yield _taken(app, shell, shot, (copy, output / f"{shot.name}-{look}.png"))
        shutil.rmtree(copy)


def _taken(app: QApplication, shell: Shell, shot: Shot, where: tuple[Path, Path]) -> Path:
    folder, file = where
    if not shell.locked:
        shell.open_page(shot.page)
        settle(app, shell)
    shell.notices.hide()
    with shot.state(shell, lambda: settle(app, shell), folder) as shown:
        _grab(shell, shown).save(str(file))
    return file


@contextmanager
def _window(app: QApplication, place: Path, theme: Theme) -> Iterator[Shell]:
    theme.apply(app)
    chosen = Settings(
        theme.name, theme.scale, theme.density, last_page="today", home_zone=HOME_ZONE, document_language="en"
    )
    shell = Shell(theme, chosen)
    shell.resize(*SIZE)
    shell.show()
    shell.attach(open_workspace(place, passphrase=places.PASSPHRASE if place.name == places.TEAM else None))
    shell.activateWindow()
    settle(app, shell, _COUNTED_S)
    try:
        yield shell
    finally:
        shell.close()
        shell.deleteLater()
        settle(app, None)


def settle(app: QApplication, shown: QWidget | None, at_least: float = _AT_LEAST_S) -> None:
    """Let reads answer and what was taken away go, until the window has looked the same for a moment."""
    began = still = time.monotonic()
    before = QImage()
    while (now := time.monotonic()) - began < _AT_MOST_S:
        app.processEvents()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if now - began > at_least and (shown is None or now - still > _STILL_S):
            after = shown.grab().toImage() if shown is not None else QImage()
            if after == before:
                return
            before, still = after, now
        time.sleep(0.005)


def _grab(window: QWidget, shown: QWidget) -> QImage:
    """Return the picture of the window, with a dialog that lies over it."""
    picture = shown.grab().toImage()
    if not isinstance(shown, QDialog):
        return picture
    under = window.grab().toImage()
    painter = QPainter(under)
    painter.fillRect(under.rect(), QColor(0, 0, 0, 90))
    painter.drawImage((under.width() - picture.width()) // 2, (under.height() - picture.height()) // 2, picture)
    painter.end()
    return under


def write_docs(output: Path, docs: Path) -> list[Path]:
    """Keep the manual's pictures with few colours, so that they stay small; one that did not change is left alone."""
    docs.mkdir(parents=True, exist_ok=True)
    written = []
    for shot, name in DOCS.items():
        source, target = output / f"{shot}-light.png", docs / f"{name}.png"
        if not source.exists():
            continue
        with Image.open(source) as whole:
            few = _few_colours(whole.convert("RGB"))
        small = output / f"docs-{name}.png"
        few.save(small, optimize=True)
        if not target.exists() or target.read_bytes() != small.read_bytes():
            shutil.copyfile(small, target)
            written.append(target)
        small.unlink()
    return written


def _few_colours(picture: Image.Image) -> Image.Image:
    """Return a picture with so few colours that it is kept in a byte a pixel: grounds as they are, rare inks near."""
    counted = picture.getcolors(picture.width * picture.height) or []
    common = [colour for _count, colour in sorted(counted, reverse=True)[:_EXACT]]
    rest = DOCS_COLOURS - len(common)
    cover = picture.quantize(rest, method=Image.Quantize.MAXCOVERAGE).getpalette() or []
    parts = [part for colour in common if isinstance(colour, tuple) for part in colour]
    palette = Image.new("P", (1, 1))
    palette.putpalette(parts + cover[: 3 * rest])
    return picture.quantize(palette=palette, dither=Image.Dither.NONE)


def _sheet(files: Sequence[Path], file: Path, *, across: int = 6, width: int = SIZE[0] // 3) -> Path:
    """Put all pictures small on one sheet, each with its name under it."""
    height, gap = width * SIZE[1] // SIZE[0], 24
    lines = -(-len(files) // across)
    sheet = QImage(across * (width + gap) + gap, lines * (height + 2 * gap) + gap, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    painter.setFont(QFont("Inter", 12))
    painter.setPen(QColor("#ffffff"))
    for number, one in enumerate(files):
        corner = QPoint(gap + number % across * (width + gap), gap + number // across * (height + 2 * gap))
        small = QImage(str(one)).scaled(
            width, height, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(corner, small)
        painter.drawText(QRect(corner.x(), corner.y() + height, width, gap), Qt.AlignmentFlag.AlignCenter, one.stem)
    painter.end()
    sheet.save(str(file))
    return file


if __name__ == "__main__":
    sys.exit(main())

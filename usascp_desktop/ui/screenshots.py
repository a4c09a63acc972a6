"""Pictures of every page: ``python -m usascp_desktop.ui.screenshots -o DIR``; with ``--docs`` also the manual's."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from usascp_desktop.config import Settings
from usascp_desktop.services import demo
from usascp_desktop.store.queries import Query
from usascp_desktop.store.unit_of_work import Reader
from usascp_desktop.ui.page_specs import PAGES
from usascp_desktop.ui.shell import Shell
from usascp_desktop.ui.theme import Theme
from usascp_desktop.workspace import Workspace, new_workspace, open_workspace

SIZE = (1440, 900)
LOOKS = {
    "light": Theme("light"),
    "dark": Theme("dark"),
    "high-contrast": Theme("high_contrast"),
    "large": Theme("light", 2.0),
    "touch": Theme("light", 1.0, "touch"),
}
DOCS = {"cities": "city", "consultations": "consultation", "needs": "needs", "reports": "reports"}
_SETTLE_S = 1.2
_CITY = "vientiane"


@dataclass(frozen=True)
class Shot:
    """A picture that was made: what it shows and where it lies."""

    name: str
    file: Path


def main(argv: list[str] | None = None) -> int:
    """Make the pictures and one contact sheet; prints each file."""
    parser = argparse.ArgumentParser(prog="usascp_desktop.ui.screenshots", description=__doc__)
    parser.add_argument("-o", "--output", type=Path, required=True, help="the folder for the pictures")
    parser.add_argument("--docs", type=Path, nargs="?", const=Path("docs/pictures"), help="the manual's pictures too")
    parser.add_argument("--looks", default=",".join(LOOKS), help=f"some of {', '.join(LOOKS)}")
    parser.add_argument("--pages", default=",".join(spec.name for spec in PAGES), help="some of the pages")
    given = parser.parse_args(argv)
    if not os.environ.get("DISPLAY") and sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    given.output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "practice"
        with new_workspace(place, practice=True, person="R. M.", laptop="Laptop 1", zone="Asia/Vientiane") as made:
            demo.fill(made, scale="small", seed=1)
        shots = []
        for look in given.looks.split(","):
            shots += list(_pictures(app, place, (look, given.pages.split(",")), given.output))
        if given.docs is not None:
            _for_docs(given.output, given.docs)
    shots.append(_sheet(shots, given.output / "contact-sheet.png"))
    for shot in shots:
        print(shot.file)
    return 0


def _pictures(app: QApplication, place: Path, what: tuple[str, list[str]], output: Path) -> Iterator[Shot]:
    """Open pages in one look and keep their pictures."""
    look, pages = what
    with _window(app, place, LOOKS[look]) as shell:
        for page in pages:
            shell.open_page(page, _record(shell, page))
            settle(app)
            yield _grab(shell, output / f"{page}-{look}.png")
        shell.search.setFocus()
        shell.search.setText("ນ້ຳ")
        settle(app)
        yield _grab(shell, output / f"search-{look}.png")


@contextmanager
def _window(app: QApplication, place: Path, theme: Theme) -> Iterator[Shell]:
    theme.apply(app)
    shell = Shell(theme, Settings(last_page="cities"))
    shell.resize(*SIZE)
    shell.show()
    shell.attach(open_workspace(place))
    try:
        yield shell
    finally:
        shell.close()
        shell.deleteLater()
        settle(app, 0.1)


def settle(app: QApplication, seconds: float = _SETTLE_S) -> None:
    """Let reads answer and what was taken away go."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.005)


def _record(shell: Shell, page: str) -> str | None:
    """Return what a page should show: the city of the manual, its newest meeting, or nothing in particular."""
    assert shell.context is not None
    workspace: Workspace = shell.context.workspace
    find: dict[str, Callable[[Reader], str | None]] = {"cities": _shown_city, "consultations": _shown_meeting}
    if page not in find:
        return None
    with workspace.database.read() as reader:
        return find[page](reader)


def _shown_city(reader: Reader) -> str:
    return reader.resolve("city", _CITY)


def _shown_meeting(reader: Reader) -> str | None:
    """Return the meeting with the most notes."""
    found = reader.rows(Query("consultation", fields=("title",)))
    return max(found, key=lambda row: len(reader.note_lines(row["id"])), default={"id": None})["id"]


def _grab(window: QWidget, file: Path) -> Shot:
    window.grab().save(str(file))
    return Shot(file.stem, file)


def _for_docs(output: Path, docs: Path) -> None:
    docs.mkdir(parents=True, exist_ok=True)
    for page, name in DOCS.items():
        source = output / f"{page}-light.png"
        if source.exists():
            (docs / f"{name}.png").write_bytes(source.read_bytes())


def _sheet(shots: list[Shot], file: Path) -> Shot:
    """Put all pictures small on one sheet, each with its name under it."""
    across, width, height, gap = 4, SIZE[0] // 3, SIZE[1] // 3, 24
    lines = -(-len(shots) // across)
    sheet = QImage(across * (width + gap) + gap, lines * (height + 2 * gap) + gap, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    painter.setFont(QFont("Inter", 12))
    painter.setPen(QColor("#ffffff"))
    for number, shot in enumerate(shots):
        corner = QPoint(gap + number % across * (width + gap), gap + number // across * (height + 2 * gap))
        small = QImage(str(shot.file)).scaled(
            width, height, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(corner, small)
        painter.drawText(QRect(corner.x(), corner.y() + height, width, gap), Qt.AlignmentFlag.AlignCenter, shot.name)
    painter.end()
    sheet.save(str(file))
    return Shot(file.stem, file)


if __name__ == "__main__":
    sys.exit(main())

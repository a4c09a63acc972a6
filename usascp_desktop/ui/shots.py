"""Every picture made of the window: each page full and empty, and the states that pages and window can be in."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QRadioButton, QWidget

from usascp_desktop.store.queries import Query
from usascp_desktop.store.unit_of_work import Reader
from usascp_desktop.ui import shot_places as places
from usascp_desktop.ui.page_specs import PAGES
from usascp_desktop.ui.shell import OTHER_PAGES, Shell

ALL_PAGES = tuple(spec.name for spec in (*PAGES, *OTHER_PAGES))
"""The pages of the rail and those beside it."""
STATES = (
    "needs-board", "need-open", "city-list", "cities-listed", "room", "room-details", "review", "read-back",
    "finish-day", "palette", "search", "history", "keys", "bulk-edit", "duplicates", "conflicts-empty", "team-inbox",
    "team-applied", "team-conflicts", "team-conflict-short", "team-laptops", "six-words", "lock", "unlock-refused",
    "narrow",
)  # fmt: skip
"""What a picture must show beside the pages; a test says when one has none."""
_CITY = "vientiane"
_PREVIEW_S = 12.0
_REPORT, _FOR_PARTNER = "needs-assessment", "A partner"

Settle = Callable[[], None]
State = Callable[[Shell, Settle, Path], AbstractContextManager[QWidget]]


@dataclass(frozen=True)
class Shot:
    """A picture to make: its name, the workspace it shows, the page, and what is done there before it is taken."""

    name: str
    place: str
    page: str
    state: State


def shots() -> tuple[Shot, ...]:
    """Return every picture in the order of the contact sheet: full pages, states, empty pages."""
    full = [Shot(name, places.SEASON, name, _FULL.get(name, _page)) for name in ALL_PAGES]
    states = [Shot(name, *_STATES[name]) for name in STATES]
    empty = [Shot(f"{name}-empty", places.EMPTY, name, _page) for name in ALL_PAGES]
    order = {place: number for number, place in enumerate((places.SEASON, places.EMPTY, places.TEAM))}
    return tuple(sorted((*full, *states, *empty), key=lambda shot: order[shot.place]))


@contextmanager
def _page(shell: Shell, _settle: Settle, _folder: Path) -> Iterator[QWidget]:
    yield shell


@contextmanager
def _city(shell: Shell, settle: Settle, _folder: Path) -> Iterator[QWidget]:
    with _reader(shell) as reader:
        shell.open_page("cities", reader.resolve("city", _CITY))
    settle()
    yield shell


@contextmanager
def _cities(shell: Shell, settle: Settle, _folder: Path) -> Iterator[QWidget]:
    shell.open_page("cities", filters={})
    settle()
    yield shell


@contextmanager
def _report(shell: Shell, settle: Settle, _folder: Path) -> Iterator[QWidget]:
    """Choose what a city is handed, and wait for the page itself, which is drawn beside the window's thread."""
    choices = shell.page("reports").choices
    settle()
    choices.report.setCurrentIndex(choices.report.findData(_REPORT))
    with _reader(shell) as reader:
        city = reader.resolve("city", _CITY)
    choices.limits["cities"].setCurrentIndex(choices.limits["cities"].findData(city))
    next(one for one in choices.findChildren(QRadioButton) if one.accessibleName().startswith(_FOR_PARTNER)).click()
    choices.partner.setCurrentIndex(max(choices.partner.findData(f"city/{city}"), choices.partner.findData(city), 0))
    end = time.monotonic() + _PREVIEW_S
    settle()
    while not shell.page("reports").preview.words.text() and time.monotonic() < end:
        settle()
    settle()
    yield shell


@contextmanager
def _board(shell: Shell, settle: Settle, _folder: Path) -> Iterator[QWidget]:
    page = shell.page("needs")
    page.show_as("board")
    settle()
    yield shell
    page.show_as("table")


@contextmanager
def _record(shell: Shell, settle: Settle, _folder: Path) -> Iterator[QWidget]:
    with _reader(shell) as reader:
        found = reader.rows(Query("need", order=("-id",), limit=1))[0]["id"]
    shell.open_page("needs", found)
    settle()
    yield shell


@contextmanager
def _city_list(shell: Shell, settle: Settle, _folder: Path) -> Iterator[QWidget]:
    shell.page("map").list.setFocus()
    settle()
    yield shell


@contextmanager
def _room(shell: Shell, settle: Settle, _folder: Path) -> Iterator[QWidget]:
    shell.open_page("consultations", _meeting(shell))
    settle()
    yield shell


@contextmanager
def _details(shell: Shell, settle: Settle, _folder: Path) -> Iterator[QWidget]:
    page = shell.page("consultations")
    page.show_record(_meeting(shell))
    settle()
    page.room.switch.click()
    settle()
    yield shell
    page.room.switch.click()


@contextmanager
def _review(shell: Shell, settle: Settle, _folder: Path) -> Iterator[QWidget]:
    page = shell.page("consultations")
    page.show_record(_meeting(shell))
    settle()
    page.start_review(_meeting(shell))
    settle()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Return):
        _press(shell, key)
    page.review.skip()
    settle()
    yield shell
    page.review.closed.emit()


@contextmanager
def _read_back(shell: Shell, settle: Settle, _folder: Path) -> Iterator[QWidget]:
    page = shell.page("consultations")
    with _reader(shell) as reader:
        page.show_record(_most_lines(reader))
    settle()
    page.read_back()
    assert page.turned is not None
    page.turned.showNormal()
    page.turned.resize(shell.size())
    settle()
    yield page.turned
    page.turned.close()
    page.room.closed.emit()


@contextmanager
def _finish_day(shell: Shell, settle: Settle, _folder: Path) -> Iterator[QWidget]:
    page = shell.page("today")
    settle()
    page.finish()
    settle()
    yield shell
    page.evening.left.emit()


@contextmanager
def _palette(shell: Shell, settle: Settle, _folder: Path) -> Iterator[QWidget]:
    yield from _searched(shell, settle, "new")


@contextmanager
def _search(shell: Shell, settle: Settle, _folder: Path) -> Iterator[QWidget]:
    yield from _searched(shell, settle, "ນ້ຳ")


def _searched(shell: Shell, settle: Settle, words: str) -> Iterator[QWidget]:
    shell.to_search()
    shell.search.setText(words)
    settle()
    yield shell
    shell.search.clear()
    shell.palette_list.leave()


@contextmanager
def _history(shell: Shell, settle: Settle, _folder: Path) -> Iterator[QWidget]:
    with _reader(shell) as reader:
        shell.open_page("cities", reader.resolve("city", _CITY))
    settle()
    shell.show_history()
    settle()
    yield shell
    shell.show_history()


@contextmanager
def _keys(shell: Shell, settle: Settle, _folder: Path) -> Iterator[QWidget]:
    shell.run("keys")
    settle()
    sheet = shell.findChildren(QDialog)[-1]
    yield sheet
    sheet.close()


@contextmanager
def _bulk(shell: Shell, settle: Settle, _folder: Path) -> Iterator[QWidget]:
    page = shell.page("needs")
    page.list.pick("priority", ("critical", "high"))
    settle()
    page.list.table.setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space):
        _press(shell, key)
    page.detail.closed.emit()
    settle()
    yield shell
    page.list.clear()


@contextmanager
def _inbox(shell: Shell, settle: Settle, folder: Path) -> Iterator[QWidget]:
    shell.page("sync").take_files([folder / name for name in places.BUNDLES])
    settle()
    yield shell


@contextmanager
def _applied(shell: Shell, settle: Settle, folder: Path) -> Iterator[QWidget]:
    page = shell.page("sync")
    page.take_files([folder / name for name in places.BUNDLES])
    settle()
    page.bundles.apply_all()
    settle()
    yield shell


@contextmanager
def _conflicts(shell: Shell, settle: Settle, _folder: Path) -> Iterator[QWidget]:
    page = shell.page("sync")
    page.show_part("conflicts")
    settle()
    page.review.pick("both")
    settle()
    yield shell


@contextmanager
def _short(shell: Shell, settle: Settle, _folder: Path) -> Iterator[QWidget]:
    page = shell.page("sync")
    page.show_part("conflicts")
    settle()
    page.review.step(1)
    settle()
    yield shell


@contextmanager
def _no_conflicts(shell: Shell, settle: Settle, _folder: Path) -> Iterator[QWidget]:
    shell.page("sync").show_part("conflicts")
    settle()
    yield shell


@contextmanager
def _duplicates(shell: Shell, settle: Settle, _folder: Path) -> Iterator[QWidget]:
    shell.page("sync").show_part("duplicates")
    settle()
    yield shell


@contextmanager
def _laptops(shell: Shell, settle: Settle, _folder: Path) -> Iterator[QWidget]:
    shell.page("sync").show_part("team")
    settle()
    yield shell


@contextmanager
def _words(shell: Shell, settle: Settle, _folder: Path) -> Iterator[QWidget]:
    page = shell.page("sync")
    page.show_part("inbox")
    page.words.said.setText(" ".join((*page.shared.words[:3], "otherwise")))
    settle()
    yield shell


@contextmanager
def _lock(shell: Shell, settle: Settle, _folder: Path) -> Iterator[QWidget]:
    shell.lock()
    settle()
    yield shell


@contextmanager
def _refused(shell: Shell, settle: Settle, folder: Path) -> Iterator[QWidget]:
    shell.unlocking.page.field.setText("not the words")
    shell.unlocking.page.unlock.emit("not the words")
    settle()
    yield shell


@contextmanager
def _narrow(shell: Shell, settle: Settle, _folder: Path) -> Iterator[QWidget]:
    before = shell.size()
    shell.resize(1024, 700)
    settle()
    yield shell
    shell.resize(before)


_FULL: dict[str, State] = {"cities": _city, "reports": _report}
_STATES: dict[str, tuple[str, str, State]] = {
    "needs-board": (places.SEASON, "needs", _board),
    "need-open": (places.SEASON, "needs", _record),
    "city-list": (places.SEASON, "map", _city_list),
    "cities-listed": (places.SEASON, "cities", _cities),
    "room": (places.SEASON, "consultations", _room),
    "room-details": (places.SEASON, "consultations", _details),
    "review": (places.SEASON, "consultations", _review),
    "read-back": (places.SEASON, "consultations", _read_back),
    "finish-day": (places.SEASON, "today", _finish_day),
    "palette": (places.SEASON, "today", _palette),
    "search": (places.SEASON, "today", _search),
    "history": (places.SEASON, "cities", _history),
    "keys": (places.SEASON, "today", _keys),
    "bulk-edit": (places.SEASON, "needs", _bulk),
    "narrow": (places.SEASON, "needs", _narrow),
    "team-inbox": (places.TEAM, "sync", _inbox),
    "team-applied": (places.TEAM, "sync", _applied),
    "team-conflicts": (places.TEAM, "sync", _conflicts),
    "team-conflict-short": (places.TEAM, "sync", _short),
    "conflicts-empty": (places.TEAM, "sync", _no_conflicts),
    "duplicates": (places.TEAM, "sync", _duplicates),
    "team-laptops": (places.TEAM, "sync", _laptops),
    "six-words": (places.TEAM, "sync", _words),
    "lock": (places.TEAM, "needs", _lock),
    "unlock-refused": (places.TEAM, "needs", _refused),
}


def _press(shell: Shell, key: Qt.Key) -> None:
    """Press a key where the focus is."""
    focused = shell.focusWidget()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(focused, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


def _reader(shell: Shell) -> AbstractContextManager[Reader]:
    assert shell.context is not None
    return shell.context.workspace.database.read()


def _meeting(shell: Shell) -> str:
    """Return the consultation that is being held."""
    with _reader(shell) as reader:
        held = reader.rows(Query("consultation", fields=("title",)))
    return str(next(row["id"] for row in held if row["title"] == places.ROOM_TITLE))


def _most_lines(reader: Reader) -> str:
    """Return the consultation with the most records made of it: the one with the most notes that is finished."""
    found = [row for row in reader.rows(Query("consultation", fields=("status",))) if row["status"] != "draft"]
    return str(max(found, key=lambda row: len(reader.note_lines(row["id"])))["id"])

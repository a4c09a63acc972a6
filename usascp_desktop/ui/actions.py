"""Everything a person can do in the window, declared once: menus, keys, the palette and the sheet of keys read it here.

An action of the window is done by the window itself. An action of a page is done by the shortcut of its key on that
page, so that pages say what a key does and this table what it is called.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from usascp_desktop.domain.search_text import fold
from usascp_desktop.ui.page_specs import PAGES
from usascp_desktop.ui.words import tr

EVERYWHERE, GO, LISTS = "Everywhere", "Go to", "Lists and records"
CONSULTATION, REVIEW, REPORTS = "In a consultation", "In its review", "Reports"
_ON_LISTS = "This works where a list or a record is open; go to one first."
_IN_A_ROOM = "This works inside a consultation; open or start one first."
_IN_A_REVIEW = "This works in the review at the end of a consultation."
_ON_A_PAIR = "This works where a disagreement or a pair of duplicates shows; choose one on Sync first."
_WITH_KEY_FROM_1_TO = 9
_WRITING = frozenset(
    {
        "undo", "redo", "backup", "today.start", "people.new", "needs.new", "needs.delete", "delegations.new",
        "attachments.new", "follow_ups.new", "follow_ups.settle", "cities.consult", "consultations.new", "room.finish",
        "room.stamp", "room.files", "room.measure", "room.person_here", "room.need", "room.ours", "room.theirs",
        "room.question", "room.person", "room.sector", "room.money", "sync.write", "sync.open", "sync.keep",
        "sync.apart", "attachments.paste", "attachments.delete",
    }
)  # fmt: skip


class Action(NamedTuple):
    """One thing a person can do.

    ``keys`` are key sequences, the first one is shown. ``page`` is where it applies (empty for the whole window, ``*``
    for any page that has the key); ``inside`` is the sentence for when it cannot be done right now; ``also`` holds
    more words to find it by.
    """

    name: str
    words: str
    group: str
    keys: tuple[str, ...] = ()
    icon: str = "zap"
    page: str = ""
    inside: str = ""
    also: str = ""

    @property
    def writes(self) -> bool:
        """True for what changes records, which a workspace that is only read does not let."""
        return self.name in _WRITING or self.name.startswith("review.")

    @property
    def key(self) -> str:
        """The key as it is shown, empty without one."""
        return self.keys[0].replace("Return", "Enter") if self.keys else ""


def _on(page: str, inside: str, group: str, *rows: tuple[str, str, str, str]) -> tuple[Action, ...]:
    return tuple(Action(name, words, group, (key,), sign, page=page, inside=inside) for name, words, key, sign in rows)


_WINDOW = (
    Action("search", "Search or run anything", EVERYWHERE, ("Ctrl+K",), "search", also="find palette"),
    Action("undo", "Undo", EVERYWHERE, ("Ctrl+Z",), "undo-2", also="take back"),
    Action("redo", "Redo", EVERYWHERE, ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2", also="do again"),
    Action("history", "History of this record", EVERYWHERE, ("Ctrl+H",), "history", also="who changed versions"),
    Action("lock", "Lock the window", EVERYWHERE, ("Ctrl+L",), "lock", also="passphrase away"),
    Action("guide", "Guide", EVERYWHERE, ("F1",), "info", also="help manual how"),
    Action("keys", "Show the keys", EVERYWHERE, ("?",), "keyboard", also="shortcuts help"),
    Action("settings", "Settings", EVERYWHERE, ("Ctrl+,",), "settings", also="preferences options paper zone language"),
    Action("larger", "Larger text", EVERYWHERE, ("Ctrl++", "Ctrl+="), "plus", also="zoom size"),
    Action("smaller", "Smaller text", EVERYWHERE, ("Ctrl+-",), "equal", also="zoom size"),
    Action("rail", "Fold or unfold the rail", EVERYWHERE, ("Ctrl+B",), "table", also="sidebar narrow wide"),
    Action("light", "Light colours", EVERYWHERE, (), "sun", also="theme look"),
    Action("dark", "Dark colours", EVERYWHERE, (), "moon", also="theme look night"),
    Action("contrast", "High contrast", EVERYWHERE, (), "contrast", also="theme look"),
    Action("backup", "Back up now", EVERYWHERE, (), "database", also="copy save zip"),
    Action("join", "Join a team", EVERYWHERE, (), "users-round", also="invitation invited six words"),
    Action("about", "About and licences", EVERYWHERE, (), "info", also="version credits fonts"),
    Action("quit", "Close the window", EVERYWHERE, ("Ctrl+Q",), "log-out", also="exit quit"),
)
_PAGE_GROUP = (
    *_on("*", _ON_LISTS, LISTS, ("filter", "Filter the list", "/", "filter"), ("pane", "Next pane", "F6", "table")),
    *_on(
        "*",
        "Choose a row with the mark of two values first.",
        LISTS,
        ("values", "See both values of a marked row", "Alt+Return", "split"),
    ),
    *_on("today", _ON_LISTS, LISTS, ("today.start", "Start consultation here and now", "Ctrl+N", "plus")),
    *_on("today", "Go to Today first.", LISTS, ("today.finish", "Finish the day", "Ctrl+Return", "list-checks")),
    *_on("people", _ON_LISTS, LISTS, ("people.new", "New person or organisation", "Ctrl+N", "plus")),
    *_on("needs", _ON_LISTS, LISTS, ("needs.new", "New need", "Ctrl+N", "plus")),
    *_on("needs", _ON_LISTS, LISTS, ("needs.board", "Needs as board or table", "Ctrl+Shift+B", "square-kanban")),
    *_on("needs", "Choose a need in the list first.", LISTS, ("needs.delete", "Delete the need", "Delete", "trash-2")),
    *_on("delegations", _ON_LISTS, LISTS, ("delegations.new", "New delegation", "Ctrl+N", "plus")),
    *_on("attachments", _ON_LISTS, LISTS, ("attachments.new", "Add files", "Ctrl+N", "plus")),
    *_on(
        "attachments",
        "Go to the wall of photos and files first.",
        LISTS,
        ("attachments.paste", "Paste a picture", "Ctrl+V", "plus"),
        ("attachments.delete", "Delete the file", "Delete", "trash-2"),
    ),
    *_on("follow_ups", _ON_LISTS, LISTS, ("follow_ups.new", "New task", "Ctrl+N", "plus")),
    *_on(
        "follow_ups",
        "Open a promise or a task first.",
        LISTS,
        ("follow_ups.settle", "Note as kept or done", "Ctrl+Return", "check"),
    ),
    *_on("cities", "Choose a city first.", LISTS, ("cities.consult", "Start consultation", "Ctrl+N", "plus")),
    *_on("cities", _ON_LISTS, LISTS, ("cities.table", "All cities as a table", "Ctrl+Shift+B", "table")),
    *_on(
        "consultations",
        _ON_LISTS,
        CONSULTATION,
        ("consultations.new", "New consultation", "Ctrl+N", "plus"),
    ),
    *_on(
        "consultations",
        _IN_A_ROOM,
        CONSULTATION,
        ("room.finish", "Finish and review", "Ctrl+Return", "list-checks"),
        ("room.back", "Read back", "Ctrl+R", "users-round"),
        ("room.stamp", "Put the time into the notes", "Ctrl+T", "clock"),
        ("room.files", "Add photos or files", "Ctrl+P", "plus"),
        ("room.measure", "Note a measurement", "Ctrl+M", "ruler"),
        ("room.person_here", "Add who is in the room", "Ctrl+Shift+A", "users-round"),
        ("room.need", "Mark as a need", "Alt+1", "target"),
        ("room.ours", "Mark as our promise", "Alt+2", "arrow-up-right"),
        ("room.theirs", "Mark as their promise", "Alt+3", "arrow-down-left"),
        ("room.question", "Mark as a question", "Alt+4", "circle-question-mark"),
        ("room.person", "Mark as a person", "Alt+5", "user-round"),
        ("room.sector", "Mark as a sector", "Alt+6", "hash"),
        ("room.money", "Mark as money", "Alt+7", "banknote"),
    ),
    *_on(
        "consultations",
        _IN_A_REVIEW,
        REVIEW,
        ("review.skip", "Skip the draft", "Alt+S", "x"),
        ("review.priority", "Set the draft's priority", "Alt+P", "chevrons-up"),
        ("review.kind", "Change the draft's kind", "Alt+K", "shapes"),
        ("review.join", "Join the draft with the one above", "Alt+J", "merge"),
        ("review.split", "Split the draft in two", "Alt+T", "split"),
        ("review.keep", "Keep what was accepted", "Ctrl+Return", "check"),
    ),
    *_on("sync", _ON_LISTS, LISTS, ("sync.write", "Write a bundle", "Ctrl+N", "upload")),
    *_on("sync", _ON_LISTS, LISTS, ("sync.open", "Open bundles", "Ctrl+O", "download")),
    *_on(
        "sync",
        _ON_A_PAIR,
        LISTS,
        ("sync.keep", "Keep what is chosen, or merge the pair", "Ctrl+Return", "check"),
        ("sync.next", "Next disagreement or pair", "Alt+Down", "arrow-down"),
        ("sync.before", "Disagreement or pair before", "Alt+Up", "arrow-up"),
    ),
    *_on("sync", _ON_A_PAIR, LISTS, ("sync.apart", "The pair is two: keep it apart", "Ctrl+D", "split")),
    *_on("reports", _ON_LISTS, REPORTS, ("reports.write", "Write the report", "Ctrl+E", "file-text")),
)


def all_actions() -> tuple[Action, ...]:
    """Return every action: of the window, the ways to the pages, and of the pages that are there."""
    there = {spec.name for spec in PAGES} | {"*"}
    ways = tuple(
        Action(
            f"go.{spec.name}",
            spec.word,
            GO,
            (f"Ctrl+{number}",) if number <= _WITH_KEY_FROM_1_TO else (),
            spec.icon,
            also="go open page",
        )
        for number, spec in enumerate(PAGES, start=1)
    )
    return (*_WINDOW, *ways, *(one for one in _PAGE_GROUP if one.page in there))


def matching(text: str, *, limit: int) -> tuple[Action, ...]:
    """Return the actions whose words begin with every typed word, those of the shown words before those of ``also``."""
    wanted = fold(text).split()
    if not wanted:
        return ()
    found: list[tuple[int, Action]] = []
    for one in all_actions():
        shown = fold(f"{tr(one.words)} {one.words}").split()
        more = fold(f"{tr(one.group)} {tr(one.also)} {one.also}").split()
        if all(any(word.startswith(part) for word in (*shown, *more)) for part in wanted):
            best = all(any(word.startswith(part) for word in shown) for part in wanted)
            found.append((0 if best else 1, one))
    return tuple(one for _rank, one in sorted(found, key=lambda pair: pair[0]))[:limit]


def shortcut_of(place: QWidget, key: str) -> QShortcut | None:
    """Return the shortcut for a key on a page (or in one of its parts that shows), None if there is none now."""
    wanted = QKeySequence(key)
    for one in place.findChildren(QShortcut):
        owner = one.parent()
        here = isinstance(owner, QWidget) and (owner is place or owner.isVisibleTo(place))
        if here and one.isEnabled() and any(wanted == other for other in one.keys()):  # noqa: SIM118
            return one
    return None

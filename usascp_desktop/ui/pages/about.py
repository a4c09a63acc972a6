"""About: which version this is, whose work it stands on and under which licences, and where the data come from."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import metadata

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem, QWidget

from usascp_desktop import assets
from usascp_desktop.store.unit_of_work import ChangeSet
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.widgets.basics import Card, PageTitle, column, label, scrolled
from usascp_desktop.ui.words import marked, tr

NAME = "usascp-desktop"
SOURCES = (
    marked(
        "City coordinates and populations: GeoNames (geonames.org), licensed under Creative Commons Attribution 4.0 "
        "(creativecommons.org/licenses/by/4.0); names were adapted and other columns added."
    ),
    marked("Outlines of countries, where a map is shown: Natural Earth (naturalearthdata.com), in the public domain."),
)
_ART = (
    ("Inter", marked("Font"), marked("SIL Open Font License 1.1")),
    (marked("Noto Sans and its scripts"), marked("Fonts"), marked("SIL Open Font License 1.1")),
    ("Lucide", marked("Icons"), "ISC"),
)
_HEADS = (marked("Name"), marked("Version"), marked("Licence"))


class AboutPage(QWidget):
    """The version, one table of everything the program uses with its licence, and the sources of the data."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("page")
        title = PageTitle(tr("USASCP Desktop"))
        title.say(tr("Version {0} · works on this computer; nothing leaves it unless you share it").format(version()))
        self.table = _table(libraries(), context)
        used = Card(tr("What it is made with"), count=self.table.rowCount())
        used.body.addWidget(self.table)
        sources = Card(tr("Where the data come from"))
        for words in SOURCES:
            sources.body.addWidget(label(tr(words), wrap=True))
        own = Card(tr("Licence of this program"))
        own.body.addWidget(label(_own_licence(), wrap=True))
        inside = QWidget()
        inside.setLayout(column(own, sources, used, spacing=16, margins=(0, 0, 8, 8)))
        inside.setMaximumWidth(context.theme.px(900))
        self.setLayout(column(title, scrolled(inside, name=tr("About")), spacing=16, margins=(24, 24, 16, 16)))
        self.setFocusProxy(self.table)

    def refresh(self, changes: ChangeSet) -> None:
        """Nothing here comes from the workspace."""

    def show_record(self, row_id: str) -> None:
        """There are no records here."""


def version() -> str:
    """Return the version of the program."""
    try:
        return metadata.version(NAME)
    except metadata.PackageNotFoundError:
        return tr("of the source tree")


@cache
def libraries() -> tuple[tuple[str, str, str], ...]:
    """Return name, version and licence of every library the program uses, then of its fonts and icons."""
    seen: dict[str, tuple[str, str, str]] = {}
    todo = [NAME]
    while todo:
        for given in _needed(todo.pop()):
            name = given.lower().replace("_", "-")
            if name in seen:
                continue
            try:
                about = metadata.distribution(name)
            except metadata.PackageNotFoundError:
                continue
            seen[name] = (about.metadata["Name"], about.version, _licence(about.metadata))
            todo.append(name)
    return (*sorted(seen.values(), key=lambda one: one[0].lower()), *_ART)


def _needed(name: str) -> list[str]:
    """Return the names a distribution needs, those of extras left out."""
    try:
        given = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        given = _declared() if name == NAME else []
    plain = [one for one in given if "extra ==" not in one]
    return ["".join(_name_letters(one)) for one in plain]


def _declared() -> list[str]:
    """Return what the program needs as its source tree says, where it runs without being installed."""
    file = assets.path("pyproject.toml")
    if not file.exists():
        return []
    return [str(one) for one in tomllib.loads(file.read_text(encoding="utf-8"))["project"]["dependencies"]]


def _name_letters(requirement: str) -> list[str]:
    letters: list[str] = []
    for letter in requirement:
        if not (letter.isalnum() or letter in "-_."):
            break
        letters.append(letter)
    return letters


def _licence(about: metadata.PackageMetadata) -> str:
    if "License-Expression" in about:
        return str(about["License-Expression"])
    classified = [
        one.rsplit(" :: ", 1)[-1] for one in about.get_all("Classifier") or [] if one.startswith("License ::")
    ]
    if classified:
        return ", ".join(classified)
    lines = str(about["License"]).strip().splitlines() if "License" in about else []
    return lines[0][:80] if lines else tr("See the library's own files")


def _own_licence() -> str:
    lines = assets.path("LICENSE").read_text(encoding="utf-8").strip().splitlines()
    return "\n".join(line.strip() for line in lines[:3] if line.strip())


def _table(rows: tuple[tuple[str, str, str], ...], context: Context) -> QTableWidget:
    made = QTableWidget(len(rows), len(_HEADS))
    made.setAccessibleName(tr("Libraries, fonts and icons"))
    made.setAccessibleDescription(tr("Each with its version and its licence"))
    made.setHorizontalHeaderLabels([tr(head) for head in _HEADS])
    made.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    made.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    made.setShowGrid(False)
    made.setTabKeyNavigation(False)
    made.verticalHeader().hide()
    made.verticalHeader().setDefaultSectionSize(context.theme.control("row_one_line"))
    made.horizontalHeader().setStretchLastSection(True)
    made.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    made.setMinimumHeight(context.theme.px(360))
    for place, cells in enumerate(rows):
        for column_number, text in enumerate(cells):
            item = QTableWidgetItem(text)
            item.setTextAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
            made.setItem(place, column_number, item)
    made.setColumnWidth(0, context.theme.px(260))
    made.setColumnWidth(1, context.theme.px(140))
    return made

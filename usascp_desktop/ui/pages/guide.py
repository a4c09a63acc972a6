"""The guide: its pages read from this computer, a list of them with a filter, and the way back."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QTextBrowser, QWidget

from usascp_desktop import assets
from usascp_desktop.domain.search_text import fold
from usascp_desktop.store.unit_of_work import ChangeSet
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import PageTitle, button, column, row
from usascp_desktop.ui.words import tr

FIRST = "index.md"
_UNKNOWN = QTextDocument.ResourceType.UnknownResource
_IMAGE = QTextDocument.ResourceType.ImageResource
_COLUMN, _EDGE, _ROW = 760, 24, 34
"""The width of a line of text, the room around it, and the height of a line of the contents, at 100 % text."""
_LINK = re.compile(r"\]\(([\w-]+\.md)\)")
_SIZES = {1: 24, 2: 16}
_LINE_PERCENT = 145


class GuideText(QTextBrowser):
    """Shows pages of the guide; whatever is not a file of the guide or one of its pictures is refused."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setOpenExternalLinks(False)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.setLineWrapColumnOrWidth(theme.px(_COLUMN))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set lines and pictures as wide as is good to read, never wider than there is room."""
        super().resizeEvent(event)
        wide = min(self._theme.px(_COLUMN), self.viewport().width())
        if wide != self.lineWrapColumnOrWidth():
            self.setLineWrapColumnOrWidth(wide)
            if not self.source().isEmpty():
                self.reload()
                self._dress()

    def doSetSource(self, name: QUrl | str, kind: QTextDocument.ResourceType = _UNKNOWN) -> None:
        """Go to a page of the guide, nowhere else."""
        wanted = self._resolved(name)
        if _is_ours(wanted, "guide"):
            super().doSetSource(name)
            self._dress()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Read a page or picture of the guide, nothing else; a picture is made as wide as the text."""
        wanted = self._resolved(name)
        if not _is_ours(wanted, "guide", "pictures"):
            return None
        if kind != _IMAGE.value:
            return super().loadResource(kind, wanted)
        room = max(1, self.lineWrapColumnOrWidth() - 2 * self._theme.px(_EDGE))
        wide = round(room * self.devicePixelRatioF())
        image = QImage(wanted.toLocalFile()).scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(self.devicePixelRatioF())
        return image

    def _dress(self) -> None:
        """Give the page room around it and between its lines, and headings the sizes that the window has."""
        document = self.document()
        document.setDocumentMargin(self._theme.px(_EDGE))
        block = document.begin()
        while block.isValid():
            self._dress_block(block)
            block = block.next()
        document.clearUndoRedoStacks()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _dress_block(self, block: QTextBlock) -> None:
        cursor, px = QTextCursor(block), self._theme.px
        level = block.blockFormat().headingLevel()
        room = QTextBlockFormat()
        room.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        room.setBottomMargin(px(4 if block.textList() is not None else 12))
        room.setTopMargin(px(12) if level > 1 else 0)
        cursor.mergeBlockFormat(room)
        if level:
            font = QFont(self.font())
            font.setPixelSize(px(_SIZES.get(level, _SIZES[2])))
            font.setWeight(QFont.Weight.DemiBold)
            words = QTextCharFormat()
            words.setFont(font)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(words)

    def _resolved(self, name: QUrl | str) -> QUrl:
        given = QUrl(name)
        return given if self.source().isEmpty() else self.source().resolved(given)


class GuidePage(QWidget):
    """The contents at the left, filtered by what is typed; the page that was chosen at the right."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("page")
        self.text = GuideText(context.theme)
        self.text.setAccessibleName(tr("Page of the guide"))
        self.text.setAccessibleDescription(tr("Tab goes from link to link, Enter follows one"))
        self.filter = QLineEdit(placeholderText=tr("Filter the guide"))
        self.filter.setAccessibleName(tr("Filter the guide"))
        self.filter.setAccessibleDescription(tr("Keeps the pages that have every typed word"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Contents of the guide"))
        self.list.setAccessibleDescription(tr("Up and Down show the pages"))
        self._fill(context.theme)
        back = button(tr("&Back"), on_click=self.text.backward)
        on = button(tr("&Forward"), on_click=self.text.forward)
        for one, known in ((back, self.text.backwardAvailable), (on, self.text.forwardAvailable)):
            one.setEnabled(False)
            known.connect(one.setEnabled)
        side = QWidget()
        side.setLayout(column(row(back, on), self.filter, self.list))
        side.setFixedWidth(context.theme.px(260))
        title = PageTitle(tr("Guide"))
        title.say(tr("How each kind of work is done here. It is on this computer, no network is needed."))
        inside = row(side, self.text, spacing=16)
        self.setLayout(column(title, inside, spacing=16, margins=(24, 24, 24, 16)))
        self.filter.textChanged.connect(self._narrow)
        self.list.currentItemChanged.connect(self._show)
        self.text.sourceChanged.connect(self._mark)
        self.text.setSource(QUrl.fromLocalFile(str(_folder("guide") / FIRST)))
        self.setFocusProxy(self.list)

    def refresh(self, changes: ChangeSet) -> None:
        """Nothing here comes from the workspace."""

    def show_record(self, row_id: str) -> None:
        """There are no records here."""

    def _fill(self, theme: Theme) -> None:
        for file in pages():
            words = file.read_text(encoding="utf-8")
            item = QListWidgetItem(words.partition("\n")[0].lstrip("# "))
            item.setSizeHint(QSize(0, theme.px(_ROW)))
            item.setData(Qt.ItemDataRole.UserRole, (str(file), fold(words)))
            self.list.addItem(item)

    def _narrow(self, typed: str) -> None:
        wanted = fold(typed).split()
        for item in self._items():
            words = item.data(Qt.ItemDataRole.UserRole)[1]
            item.setHidden(not all(one in words for one in wanted))

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(number) for number in range(self.list.count())]

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            wanted = QUrl.fromLocalFile(item.data(Qt.ItemDataRole.UserRole)[0])
            if wanted != self.text.source():
                self.text.setSource(wanted)

    def _mark(self, source: QUrl) -> None:
        for item in self._items():
            if Path(item.data(Qt.ItemDataRole.UserRole)[0]).name == source.fileName():
                self.list.setCurrentItem(item)


def pages() -> list[Path]:
    """Return the files of the guide in the order in which its first page names them, that one first."""
    first = _folder("guide") / FIRST
    named = [_folder("guide") / name for name in _LINK.findall(first.read_text(encoding="utf-8"))]
    return [first, *(file for file in named if file.is_file())]


def _folder(name: str) -> Path:
    return assets.path("docs", name).resolve()


def _is_ours(wanted: QUrl, *folders: str) -> bool:
    if not wanted.isLocalFile():
        return False
    return Path(wanted.toLocalFile()).resolve().parent in {_folder(one) for one in folders}

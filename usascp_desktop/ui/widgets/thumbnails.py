"""A wall of thumbnails: pictures are decrypted and made small off the window's thread, only those that are seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QBuffer, QByteArray, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from usascp_desktop.services.album import Picture
from usascp_desktop.ui.icons import pixmap
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.words import tr

Index = QModelIndex | QPersistentModelIndex
SMALL = 320
"""The longer side of a thumbnail, in pixels."""
_TILE, _PHOTO, _PAD, _MOST_KEPT = (196, 200), 132, 8, 400


def decoded(content: bytes, longest: int) -> QImage:
    """Return a picture turned upright and at most ``longest`` pixels a side; a null image for what is none."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > longest:
        reader.setScaledSize(size.scaled(longest, longest, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


class AlbumModel(QAbstractListModel):
    """Pictures in their order. ``ask(picture)`` is called once for each that is first seen; answer with ``take``."""

    def __init__(self, ask: Callable[[Picture], None]) -> None:
        super().__init__()
        self._ask = ask
        self._asked: set[str] = set()
        self._small: dict[str, QPixmap] = {}
        self.pictures: tuple[Picture, ...] = ()

    def show_pictures(self, pictures: Sequence[Picture]) -> None:
        """Show these."""
        self.beginResetModel()
        self.pictures = tuple(pictures)
        self.endResetModel()

    def take(self, row_id: str, image: QImage) -> None:
        """Take the small picture of an attachment; a null image stands for one that cannot be shown."""
        if len(self._small) >= _MOST_KEPT:
            oldest = next(iter(self._small))
            del self._small[oldest]
            self._asked.discard(oldest)
        self._small[row_id] = QPixmap.fromImage(image)
        place = next((n for n, one in enumerate(self.pictures) if one.id == row_id), None)
        if place is not None:
            self.dataChanged.emit(self.index(place), self.index(place))

    def small(self, picture: Picture) -> QPixmap | None:
        """Return the small picture; None while it is fetched, or for what is no picture."""
        if picture.is_photo and picture.id not in self._asked:
            self._asked.add(picture.id)
            self._ask(picture)
        found = self._small.get(picture.id)
        return None if found is None or found.isNull() else found

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.pictures)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the caption, what is spoken, or the whole picture."""
        if not index.isValid():
            return None
        one = self.pictures[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one.caption or one.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            wants = tr(". Wants a caption and alternative text") if one.wants_words else ""
            return f"{one.caption or one.name}. {one.alternative}{wants}. {one.owner}"
        return one if role == Qt.ItemDataRole.UserRole else None


class Thumbnails(QListView):
    """The wall: arrows go from tile to tile, Enter opens."""

    def __init__(self, model: AlbumModel, theme: Theme) -> None:
        super().__init__()
        self.setModel(model)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSpacing(4)
        self.setAccessibleName(tr("Attachments"))
        self.setAccessibleDescription(tr("Arrow keys go from file to file, Enter opens one"))
        self.setItemDelegate(_Tile(model, theme))


class _Tile(QStyledItemDelegate):
    def __init__(self, model: AlbumModel, theme: Theme) -> None:
        super().__init__(model)
        self._model, self._theme = model, theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self._theme.px(_TILE[0]), self._theme.px(_TILE[1]))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one: Picture = index.data(Qt.ItemDataRole.UserRole)
        theme, tile = self._theme, QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(theme.colour("focus" if focused else "border"))
        painter.setBrush(theme.colour("sel" if chosen else "card"))
        painter.drawRoundedRect(tile.adjusted(1, 1, -1, -1), 8, 8)
        inner = tile.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        self._picture(painter, one, QRect(inner.x(), inner.y(), inner.width(), theme.px(_PHOTO)))
        words = QRect(inner.x(), inner.y() + theme.px(_PHOTO) + 6, inner.width(), theme.px(20))
        self._line(painter, words, one.caption or one.name, "h3", "text")
        words.translate(0, theme.px(22))
        missing = tr("Wants a caption") if not one.caption else tr("Wants alternative text")
        if one.wants_words:
            size = theme.px(14)
            sign = pixmap("triangle-alert", theme.hex("warn"), size, 2.0)
            painter.drawPixmap(words.x(), words.y() + (words.height() - size) // 2, sign)
            self._line(painter, words.adjusted(size + 4, 0, 0, 0), missing, "label", "warn")
        else:
            self._line(painter, words, one.owner, "label", "muted")
        painter.restore()

    def _picture(self, painter: QPainter, one: Picture, place: QRect) -> None:
        small = self._model.small(one)
        painter.fillRect(place, self._theme.colour("hover"))
        if small is None:
            size = self._theme.px(32)
            sign = pixmap("image" if one.is_photo else "file-text", self._theme.hex("muted"), size, 1.0)
            painter.drawPixmap(place.center().x() - size // 2, place.center().y() - size // 2, sign)
            return
        shape = small.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
        at = place.center() - QRect(0, 0, shape.width(), shape.height()).center()
        painter.drawPixmap(QRect(at, shape), small)

    def _line(self, painter: QPainter, place: QRect, text: str, role: str, ink: str) -> None:
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.colour(ink))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

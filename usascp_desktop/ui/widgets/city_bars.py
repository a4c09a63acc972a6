"""Open needs as bars: one line a city for the list beside the map, and one bar cut by sector for one city."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from usascp_desktop.domain.search_text import fold
from usascp_desktop.services.city_map import MappedCity
from usascp_desktop.ui.icons import pixmap
from usascp_desktop.ui.theme import Theme, tokens
from usascp_desktop.ui.widgets import signs
from usascp_desktop.ui.widgets.basics import column, label, picture, row
from usascp_desktop.ui.words import tr

Index = QModelIndex | QPersistentModelIndex
Shares = Sequence[tuple[str | None, int]]
_OTHER = ("shapes", "s_other")
_SHOWN = 4
_WITH_BAR = 280
"""A line narrower than this keeps its names and leaves the bar out."""


def sign_of(sector: str | None) -> signs.Sign:
    """Return the icon and ink of a sector; those of "other" for one that is not set or not known."""
    return signs.of_sectors().get(sector or "other", _OTHER)


def grouped(shares: Shares) -> Shares:
    """Return shares by the groups of sectors that wear one ink, each under its first sector, the most first."""
    firsts: dict[signs.Sign, str | None] = {}
    sums: dict[signs.Sign, int] = {}
    for code, count in shares:
        sign = sign_of(code)
        firsts.setdefault(sign, code)
        sums[sign] = sums.get(sign, 0) + count
    return sorted(((firsts[sign], count) for sign, count in sums.items()), key=lambda one: -one[1])


def main_sign(shares: Shares) -> signs.Sign:
    """Return the icon and ink of the group of sectors with most open needs, a pin where none is open."""
    return sign_of(grouped(shares)[0][0]) if shares else ("map-pin", "muted")


def sectors_in_words(shares: Shares, sectors: Mapping[str, str]) -> str:
    """Return ``Water 5 · Transport 3 · 2 others``."""
    words = [f"{sectors.get(code or '', code) or tr('No sector')} {count}" for code, count in shares[:_SHOWN]]
    rest = sum(count for _code, count in shares[_SHOWN:])
    return " · ".join([*words, tr("{0} in others").format(rest)] if rest else words)


class SectorBar(QWidget):
    """One bar, cut in proportion to the open needs of each sector; the words under it say the same."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shares: Shares = ()
        self.setFixedHeight(8)

    def show_shares(self, shares: Shares) -> None:
        """Show these."""
        self._shares = shares
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the parts, or an empty bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        shares = grouped(self._shares)
        total = sum(count for _code, count in shares)
        if not total:
            painter.setBrush(self._theme.colour("line"))
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        room, x = self.width() - 4 * (len(shares) - 1), 0.0
        for code, count in shares:
            wide = room * count / total
            painter.setBrush(self._theme.colour(sign_of(code)[1]))
            painter.drawRoundedRect(QRectF(x, 0, wide, self.height()), 4, 4)
            x += wide + 4
        painter.end()


class SectorLegend(QFrame):
    """Which ink and sign mean which sectors, and what the size of a bubble says."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        groups = tokens()["sector_group"]
        for number, (name, look) in enumerate(groups.items()):
            sign = picture(look["icon"], theme.hex(look["ink"]), theme.px(14))
            line = row(sign, label(tr(name.capitalize()), "small"))
            grid.addLayout(line, number // 2, number % 2)
        head = label(tr("Sign and ink: main sector"), "head")
        size = label(tr("Size: open needs"), "small")
        self.setLayout(column(head, grid, size, spacing=8, margins=(14, 12, 14, 12)))


class CityBars(QStyledItemDelegate):
    """A city on a line: the sign of its main sector, its names, a bar and the count of open needs."""

    def __init__(self, theme: Theme, cities: Mapping[str, MappedCity], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._cities = theme, cities

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every line is as high as the next."""
        return QSize(self._theme.px(120), self._theme.control("row_one_line"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        city = self._cities.get(str(index.data(Qt.ItemDataRole.UserRole)))
        if city is None:
            return
        theme, box = self._theme, QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if bool(option.state & QStyle.StateFlag.State_Selected):
            painter.fillRect(box, theme.colour("sel"))
            painter.fillRect(QRect(box.x(), box.y(), 3, box.height()), theme.colour("accent"))
        name, ink = main_sign(city.sectors)
        size = theme.px(16)
        middle = box.center().y()
        painter.drawPixmap(QRect(box.x() + 12, middle - size // 2, size, size), pixmap(name, theme.hex(ink), size, 2.0))
        right = self._figures(painter, city, box, ink)
        self._names(painter, city, QRect(box.x() + size + 24, box.y(), right - box.x() - size - 32, box.height()))
        painter.restore()

    def _figures(self, painter: QPainter, city: MappedCity, box: QRect, ink: str) -> int:
        """Paint count and bar at the right and return where they begin."""
        theme, most = self._theme, max((one.needs for one in self._cities.values()), default=1) or 1
        figure, wide = theme.px(28), theme.px(64)
        painter.setFont(theme.font("h3"))
        painter.setPen(theme.colour("text"))
        place = QRect(box.right() - figure - 8, box.y(), figure, box.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(city.needs))
        if box.width() < theme.px(_WITH_BAR):
            return place.x()
        bar = QRectF(place.x() - wide - 4, box.center().y() - 3, wide, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("line"))
        painter.drawRoundedRect(bar, 3, 3)
        if city.needs:
            painter.setBrush(theme.colour(ink))
            painter.drawRoundedRect(QRectF(bar.x(), bar.y(), max(6.0, wide * city.needs / most), 6), 3, 3)
        return int(bar.x())

    def _names(self, painter: QPainter, city: MappedCity, box: QRect) -> None:
        theme = self._theme
        painter.setFont(theme.font("h3"))
        painter.setPen(theme.colour("text"))
        metrics = painter.fontMetrics()
        base = box.center().y() + metrics.capHeight() // 2 + 1
        painter.drawText(box.x(), base, metrics.elidedText(city.name, Qt.TextElideMode.ElideRight, box.width()))
        used = metrics.horizontalAdvance(city.name) + 8
        if city.native_name and fold(city.native_name) != fold(city.name) and used < box.width() - 24:
            painter.setFont(theme.font("label"))
            painter.setPen(theme.colour("muted"))
            own = painter.fontMetrics().elidedText(city.native_name, Qt.TextElideMode.ElideRight, box.width() - used)
            painter.drawText(box.x() + used, base, own)

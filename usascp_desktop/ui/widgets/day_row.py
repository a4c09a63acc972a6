"""A row of two lines to open: times or an icon before it, a state in words with its icon in a chip after it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from usascp_desktop.ui.icons import pixmap
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.signs import Sign
from usascp_desktop.ui.words import tr

SIDE = 16
_BAR, _ICON, _CHIP, _CHIP_ICON = 3, 16, 24, 14
TIME, HOME = 72, 96
"""How wide the columns of the two times are, at a text size of 100 %."""

_TONES = {
    "ok": ("ok_soft", "ok"), "warn": ("warn_soft", "warn"), "bad": ("bad_soft", "bad"), "info": ("info_soft", "info"),
    "accent": ("accent", "on_accent"), "soft": ("accent_soft", "on_accent_soft"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Chip:
    """A state: its words, its icon, and its tone (ok, warn, bad, info, soft, or accent, which is filled)."""

    words: str
    icon: str
    tone: str = "info"


@dataclass(frozen=True, slots=True)
class RowFace:
    """What a row shows. ``times`` are the time in the city and, with its weekday, at home; ``past`` mutes the time."""

    title: str
    line: str = ""
    chip: Chip | None = None
    sign: Sign | None = None
    times: tuple[str, str] | None = None
    current: bool = False
    past: bool = False

    def spoken(self) -> str:
        """Return everything the row says, for a screen reader."""
        times = (self.times[0], tr("{0} at home").format(self.times[1]) if self.times[1] else "") if self.times else ()
        chip = self.chip.words if self.chip else ""
        return ", ".join(part for part in (*times, self.title, self.line, chip) if part)


class DayRow(QAbstractButton):
    """Paints a row, every script on one baseline a line; a click, Enter or Space opens it, arrows go on.

    ``high`` is its height in pixels at a text size of 100 %, where it is not that of other rows.
    """

    def __init__(
        self, face: RowFace, theme: Theme, *, on_open: Callable[[], None] | None = None, high: int | None = None
    ) -> None:
        super().__init__()
        self._high = theme.control("row_two_lines") if high is None or theme.density == "touch" else theme.px(high)
        self.face, self.theme = face, theme
        self._title, self._small, self._chip = theme.font("h3"), theme.font("label"), theme.font("label")
        self._title.setWeight(QFont.Weight.Medium)
        self._small.setWeight(QFont.Weight.Normal)
        self._chip.setWeight(QFont.Weight.DemiBold)
        self._time, self._home = theme.font("h2"), theme.font("small")
        for font in (self._time, self._home):
            font.setFeature(QFont.Tag("tnum"), 1)
        self.setAccessibleName(face.spoken())
        self.setAccessibleDescription(tr("Enter opens it") if on_open else tr("To read"))
        self.setToolTip(face.spoken())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on_open else Qt.FocusPolicy.NoFocus)
        if on_open is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.clicked.connect(lambda _checked=False: on_open())

    def sizeHint(self) -> QSize:
        """Be two lines high."""
        return QSize(self.theme.px(320), self._high)

    def minimumSizeHint(self) -> QSize:
        """Take little width: words that do not fit are cut and stand in the tooltip."""
        return QSize(self.theme.px(160), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter open too, and the arrows go to the rows above and below."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the pointer is here."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the pointer went."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, then from both ends towards the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter)
        left = self._lead(painter)
        right = self.width() - self.theme.px(SIDE)
        if self.face.chip is not None:
            right = paint_chip(painter, self.face.chip, self.theme, self._chip, (right, self.height() // 2))
        right -= self.theme.px(12)
        middle = self.height() // 2
        self._words(painter, (left, middle - self.theme.px(5), right - left), self.face.title, (self._title, "text"))
        self._words(painter, (left, middle + self.theme.px(15), right - left), self.face.line, (self._small, "muted"))
        painter.end()

    def _ground(self, painter: QPainter) -> None:
        theme, box = self.theme, self.rect()
        if self.face.current:
            painter.fillRect(box, theme.colour("sel"))
            painter.fillRect(QRect(0, 0, _BAR, box.height()), theme.colour("accent"))
        elif self.isEnabled() and self.underMouse() and self.focusPolicy() != Qt.FocusPolicy.NoFocus:
            painter.fillRect(box, theme.colour("hover"))
        side = theme.px(SIDE)
        painter.fillRect(QRect(side, box.bottom(), box.width() - 2 * side, 1), theme.colour("line"))
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(box).adjusted(2, 2, -2, -2), 6, 6)

    def _lead(self, painter: QPainter) -> int:
        """Paint the times or the icon; returns where the words begin."""
        theme, left, middle = self.theme, self.theme.px(SIDE), self.height() // 2
        if self.face.times is not None:
            city, home = self.face.times
            base = middle + theme.px(6)
            self._words(
                painter, (left, base, theme.px(TIME)), city, (self._time, "muted" if self.face.past else "text")
            )
            if not home:
                return left + theme.px(TIME)
            self._words(painter, (left + theme.px(TIME), base, theme.px(HOME)), home, (self._home, "muted"))
            return left + theme.px(TIME + HOME)
        if self.face.sign is not None:
            size = theme.px(_ICON)
            image = pixmap(self.face.sign[0], theme.hex(self.face.sign[1]), size, self.devicePixelRatioF())
            painter.drawPixmap(left, middle - size // 2, image)
            return left + size + theme.px(12)
        return left

    def _words(self, painter: QPainter, place: tuple[int, int, int], text: str, how: tuple[QFont, str]) -> None:
        left, base, room = place
        painter.setFont(how[0])
        painter.setPen(self.theme.colour(how[1]))
        painter.drawText(left, base, QFontMetrics(how[0]).elidedText(text, Qt.TextElideMode.ElideRight, max(0, room)))


def paint_chip(painter: QPainter, chip: Chip, theme: Theme, font: QFont, end: tuple[int, int]) -> int:
    """Paint a chip that ends at ``end`` (right edge, middle); returns where it begins."""
    ground, ink = _TONES[chip.tone]
    metrics, icon, height = QFontMetrics(font), theme.px(_CHIP_ICON), theme.px(_CHIP)
    width = metrics.horizontalAdvance(chip.words) + icon + theme.px(26)
    box = QRectF(end[0] - width, end[1] - height / 2, width, height)
    painter.setPen(theme.colour(ink) if theme.name == "high_contrast" else Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(ground))
    painter.drawRoundedRect(box, height / 2, height / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ratio = painter.device().devicePixelRatioF()
    left = int(box.left()) + theme.px(10)
    painter.drawPixmap(left, round(box.center().y() - icon / 2), pixmap(chip.icon, theme.hex(ink), icon, ratio))
    painter.setFont(font)
    painter.setPen(theme.colour(ink))
    base = round(box.center().y() + metrics.capHeight() / 2)
    painter.drawText(left + icon + theme.px(5), base, chip.words)
    return int(box.left())


class Strip(QWidget):
    """The head of a group of rows: an icon and words on a quiet ground."""

    def __init__(self, words: str, sign: Sign, theme: Theme) -> None:
        super().__init__()
        self.words, self.sign, self.theme = words, sign, theme
        self.setAccessibleName(words)
        self.setFixedHeight(theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        theme, size = self.theme, self.theme.px(14)
        painter.fillRect(self.rect(), theme.colour("hover"))
        image = pixmap(self.sign[0], theme.hex(self.sign[1]), size, self.devicePixelRatioF())
        painter.drawPixmap(theme.px(SIDE), (self.height() - size) // 2, image)
        font = theme.font("label")
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.colour(self.sign[1]))
        base = (self.height() + QFontMetrics(font).capHeight()) // 2
        painter.drawText(theme.px(SIDE + 24), base, self.words)
        painter.end()

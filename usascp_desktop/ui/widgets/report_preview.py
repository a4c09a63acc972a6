"""The report as it will be: pages of the very PDF, drawn while the choices change."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from usascp_desktop.ui.icons import icon
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import Card, label, row, scrolled
from usascp_desktop.ui.words import tr

_SCALE = 2.0
_TIMES = (1.0, 1.5, 2.0, 3.0)
"""How many times larger than its room a page can be shown."""
_LEAST = QSize(200, 280)
_MARGIN = 16
_drawing = threading.Lock()
"""pdfium draws one page at a time."""


@dataclass(frozen=True)
class Page:
    """A page of a PDF as a picture (BGR, ``stride`` bytes a line) and where it stands."""

    number: int
    of: int
    width: int
    height: int
    stride: int
    pixels: bytes

    def image(self) -> QImage:
        """Return the picture."""
        shape = (self.width, self.height, self.stride)
        return QImage(self.pixels, *shape, QImage.Format.Format_BGR888).copy()


def draw(pdf: bytes, number: int) -> Page:
    """Draw a page (from 0) of a PDF; a number past the end draws the last one."""
    import pypdfium2  # heavy: only when a page is drawn

    with _drawing:
        document = pypdfium2.PdfDocument(pdf)
        try:
            place = min(number, len(document) - 1)
            page = document[place]
            picture = page.render(scale=_SCALE)
            made = Page(place, len(document), picture.width, picture.height, picture.stride, bytes(picture.buffer))
            page.close()
            return made
        finally:
            document.close()


class ReportPreview(Card):
    """Shows one page; ``turn`` asks for another by number (from 0)."""

    turn = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._page: Page | None = None
        self.words = label("", "h3")
        self.words.setAccessibleName(tr("Page shown"))
        self.state = label("", "small")
        self.state.setAccessibleName(tr("State of the preview"))
        self.back = _tool("chevron-left", tr("Page before"), theme, lambda: self._go(-1))
        self.on = _tool("chevron-right", tr("Next page"), theme, lambda: self._go(1))
        self.smaller = _tool("minus", tr("Page smaller"), theme, lambda: self.enlarge(-1))
        self.larger = _tool("plus", tr("Page larger"), theme, lambda: self.enlarge(1))
        self.fit = _tool("maximize", tr("Fit page"), theme, self.fit_page)
        for one in (self.back, self.on, self.smaller, self.fit, self.larger):
            one.setEnabled(False)
        self._times = 0
        self.sheet = _Sheet(theme)
        self.area = scrolled(self.sheet, name=tr("Page of the report"))
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # arrows move a page that is larger than its room
        self.area.viewport().installEventFilter(self)
        self.body.addLayout(row(self.back, self.words, self.on, None, self.state, self.smaller, self.fit, self.larger))
        self.body.addWidget(self.area, 1)

    def enlarge(self, by: int) -> None:
        """Show the page a step larger or smaller; the smallest is the whole page."""
        self._times = max(0, min(self._times + by, len(_TIMES) - 1))
        self._fit()

    def fit_page(self) -> None:
        """Show the whole page."""
        self._times = 0
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the page as large as its room, or so many times larger."""
        if watched is self.area.viewport() and event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        self.sheet.setMinimumSize(_LEAST)
        if self._times and self._page is not None:
            room = self.area.maximumViewportSize()
            high = round(room.height() * _TIMES[self._times])
            wide = (high - 2 * _MARGIN) * self._page.width // self._page.height + 2 * _MARGIN
            self.sheet.setMinimumSize(max(_LEAST.width(), wide), high)
        shown = self._page is not None
        self.smaller.setEnabled(shown and self._times > 0)
        self.fit.setEnabled(shown and self._times > 0)
        self.larger.setEnabled(shown and self._times < len(_TIMES) - 1)

    def show_page(self, page: Page) -> None:
        """Show a page."""
        self._page = page
        self.sheet.show_image(page.image())
        self.words.setText(tr("Page {0} of {1}").format(page.number + 1, page.of))
        self.sheet.setAccessibleDescription(
            tr("Page {0} of {1} of the report as it will be written").format(page.number + 1, page.of)
        )
        self.back.setEnabled(page.number > 0)
        self.on.setEnabled(page.number + 1 < page.of)
        self._fit()

    def wait(self, words: str) -> None:
        """Dim the page while another is being made."""
        self.state.setText(words)
        self.sheet.dim(on=True)

    def ready(self, words: str) -> None:
        """Show that the page is what the choices say."""
        self.state.setText(words)
        self.sheet.dim(on=False)

    def say(self, words: str) -> None:
        """Show a sentence instead of a page."""
        self._page = None
        self.words.setText("")
        self.state.setText("")
        self.back.setEnabled(False)
        self.on.setEnabled(False)
        self._times = 0
        self._fit()
        self.sheet.say(words)

    def _go(self, by: int) -> None:
        if self._page is not None:
            self.turn.emit(self._page.number + by)


def _tool(name: str, words: str, theme: Theme, act: Callable[[], object]) -> QToolButton:
    made = QToolButton()
    made.setProperty("small", True)
    size = theme.px(18)
    made.setIcon(icon(name, theme.hex("text2"), size))
    made.setIconSize(QSize(size, size))
    made.setFixedSize(theme.control("button_small"), theme.control("button_small"))
    made.setAccessibleName(words)
    made.setAccessibleDescription(words)
    made.setToolTip(words)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.clicked.connect(lambda _checked=False: act())
    return made


class _Sheet(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image: QImage | None = None
        self._words, self._dim = "", False
        self.setAccessibleName(tr("Preview of the report"))
        self.setMinimumSize(_LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_image(self, image: QImage) -> None:
        self._image, self._words = image, ""
        self.update()

    def say(self, words: str) -> None:
        self._image, self._words = None, words
        self.setAccessibleDescription(words)
        self.update()

    def dim(self, *, on: bool) -> None:
        self._dim = on
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("paper_desk"))
        painter.drawRoundedRect(self.rect(), 8, 8)
        room = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        if self._image is None:
            painter.setPen(self._theme.colour("muted"))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)
        else:
            painter.setOpacity(0.4 if self._dim else 1.0)
            ratio = self.devicePixelRatioF()
            size = self._image.size().scaled(room.size() * ratio, Qt.AspectRatioMode.KeepAspectRatio)
            shown = self._image.scaled(
                size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            shown.setDevicePixelRatio(ratio)
            left = room.center().x() - round(size.width() / ratio / 2)
            painter.drawImage(left, room.top() + (room.height() - round(size.height() / ratio)) // 2, shown)
        painter.end()

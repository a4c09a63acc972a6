"""The needs as a board: fixed heads above columns of cards, lanes by city or sector, a shelf for what is closed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from usascp_desktop.domain.moments import Moment
from usascp_desktop.services import needs_board, records
from usascp_desktop.services.needs_board import PORTION, Board, BoardColumn
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.icons import icon
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets import signs
from usascp_desktop.ui.widgets.basics import column, label, row
from usascp_desktop.ui.widgets.board_canvas import BoardCanvas
from usascp_desktop.ui.widgets.board_paint import edge_of_ground
from usascp_desktop.ui.widgets.key_line import key_line
from usascp_desktop.ui.words import marked, tr

_HEAD, _SHELF, _ICON, _GAP = 32, 56, 16, 8
_KEYS = (
    ("Space", marked("lift or drop")),
    ("Ctrl+← →", marked("change status")),
    ("Enter", marked("open beside")),
    ("Delete", marked("delete")),
    ("Ctrl+Z", marked("undo")),
)


class NeedsBoard(QWidget):
    """The board of the rows a list shows. ``selected``, ``opened`` and ``asked_delete`` carry a need's id."""

    selected = Signal(str)
    opened = Signal(str)
    asked_delete = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._numbers: Sequence[int] = ()
        self._limits: dict[tuple[str, str], int] = {}
        self._lanes, self._asked = "city", 0
        self.canvas = BoardCanvas(context.theme)
        self.heads = _Heads(context.theme)
        self.shelf = _Shelf(context.theme)
        self.canvas.elsewhere = self.shelf.status_at
        self.area = QScrollArea(widgetResizable=True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAccessibleName(tr("Board of needs"))
        self.area.setWidget(self.canvas)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.canvas.setObjectName("scrolled")
        self.words = label("", "small")
        self.words.setAccessibleName(tr("What was done on the board"))
        left = column(self.heads, spacing=0)
        left.addWidget(self.area, 1)
        box = row(spacing=_GAP)
        box.addLayout(left, 1)
        box.addWidget(self.shelf)
        whole = column(spacing=8)
        whole.addLayout(box, 1)
        whole.addLayout(self._keys())
        self.setLayout(whole)
        self.setFocusProxy(self.canvas)
        self.canvas.fixed = context.workspace.database.read_only
        self._connect()

    def show_numbers(self, numbers: Sequence[int]) -> None:
        """Show the needs with these row numbers, in this order."""
        self._numbers = numbers
        self._read()

    def show_lanes(self, lanes: str) -> None:
        """Put a lane for each ``city``, each ``sector``, or one for all ("")."""
        self._lanes, self._limits = lanes, {}
        self._read()

    def move_to(self, need: str, status: str) -> None:
        """Give a need another status; the notice takes it back."""
        english = next((one.words for one in (*self.heads.columns, *self.shelf.columns) if one.code == status), status)
        undo, notices = self.context.operations.undo, self.context.notices
        self.context.operations.write(
            lambda unit: records.change(unit, "need", need, {"status": status}),
            label=f"Move need to {english}",
            done=lambda _id: notices.say(
                tr("The need is now {0}.").format(tr(english).lower()), action=tr("Undo"), on_action=lambda: undo()
            ),
        )

    def _connect(self) -> None:
        self.canvas.selected.connect(self.selected)
        self.canvas.opened.connect(self.opened)
        self.canvas.dropped.connect(self.move_to)
        self.canvas.asked_delete.connect(self.asked_delete)
        self.canvas.asked_more.connect(self._more)
        self.canvas.in_sight.connect(self._bring)
        self.area.horizontalScrollBar().valueChanged.connect(self.heads.scroll_to)

    def _keys(self) -> QHBoxLayout:
        line = row(key_line(_KEYS), self.words, spacing=16)
        line.setStretch(0, 1)
        return line

    def _more(self, lane: str, status: str) -> None:
        self._limits[lane, status] = self._limits.get((lane, status), PORTION) + PORTION
        self._read()

    def _read(self) -> None:
        self._asked += 1
        asked, numbers, lanes, limits = self._asked, self._numbers, self._lanes, dict(self._limits)
        settings, identity = self.context.settings, self.context.workspace.identity
        today = Moment.now(settings.home_zone or identity.zone).local().date()
        self.context.operations.read(
            lambda reader: needs_board.board(reader, numbers, lanes=lanes, today=today, limits=limits),
            done=lambda found: self._show(asked, found),
        )

    def _show(self, asked: int, found: Board) -> None:
        if asked != self._asked:
            return
        self.heads.show_columns(found.columns)
        self.shelf.show_columns(found.shelf)
        self.canvas.show_board(found, says_city=self._lanes != "city")
        self.heads.follow(self.canvas)
        left = sum(sum(lane.left.values()) for lane in found.lanes)
        self.words.setText(tr("{0} more cards are not shown yet").format(f"{left:,}") if left else "")

    def _bring(self, box: QRect) -> None:
        middle = box.center()
        self.area.ensureVisible(middle.x(), middle.y(), box.width() // 2 + 8, box.height() // 2 + 8)


class _Heads(QWidget):
    """The names of the columns, above the cards wherever they are scrolled to."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._shift = theme, 0
        self._canvas: BoardCanvas | None = None
        self.columns: tuple[BoardColumn, ...] = ()
        self._name, self._small = theme.font("label"), theme.font("label")
        self._name.setWeight(self._name.Weight.DemiBold)
        self._small.setWeight(self._small.Weight.Normal)
        self.setFixedHeight(theme.px(_HEAD))

    def show_columns(self, columns: tuple[BoardColumn, ...]) -> None:
        """Show these columns."""
        self.columns = columns
        said = (tr("{0}: {1} of {2}").format(tr(one.words), one.shown, one.total) for one in columns)
        self.setAccessibleName(", ".join(said))
        self.update()

    def follow(self, canvas: BoardCanvas) -> None:
        """Stand above the columns of a canvas."""
        self._canvas = canvas
        self.update()

    def scroll_to(self, shift: int) -> None:
        """Follow the cards sideways."""
        self._shift = shift
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw icon, name and how many of how many."""
        if self._canvas is None:
            return
        painter = QPainter(self)
        known, side = signs.of_codes("need_status"), self._theme.px(_ICON)
        for (left, wide), one in zip(self._canvas.layout_of_cards.columns, self.columns, strict=False):
            box = QRect(left - self._shift + self._theme.px(4), 0, wide, self.height())
            sign = known.get(one.code, ("circle-dashed", "muted"))
            drawing = icon(sign[0], self._theme.hex(sign[1]), side)
            drawing.paint(painter, box.left(), box.center().y() - side // 2, side, side)
            box.setLeft(box.left() + side + self._theme.px(8))
            for words, font, ink in (
                (tr(one.words), self._name, "text"),
                (f"{one.shown:,}", self._name, "text"),
                (tr("of {0}").format(f"{one.total:,}"), self._small, "muted"),
            ):
                painter.setFont(font)
                painter.setPen(self._theme.colour(ink))
                painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)
                box.setLeft(box.left() + painter.fontMetrics().horizontalAdvance(words) + self._theme.px(6))
        painter.end()


class _Shelf(QWidget):
    """Closed statuses at the right, standing upright; a card dropped on one is closed so."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._over = ""
        self.columns: tuple[BoardColumn, ...] = ()
        self._font = theme.font("label")
        self._font.setWeight(self._font.Weight.DemiBold)
        self.setFixedWidth(theme.px(_SHELF))

    def show_columns(self, columns: tuple[BoardColumn, ...]) -> None:
        """Show these statuses."""
        self.columns = columns
        self.setAccessibleName(tr("Closed. ") + ", ".join(f"{tr(one.words)}: {one.total}" for one in columns))
        self.update()

    def status_at(self, screen: QPoint) -> str:
        """Return the status at a point of the screen, "" beside the shelf; it lights up."""
        at = self.mapFromGlobal(screen)
        over = next((one.code for one, box in self._boxes() if self.isVisible() and box.contains(at)), "")
        if over != self._over:
            self._over = over
            self.update()
        return over

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Do nothing: only cards are dropped here."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a field for each status."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        known, side = signs.of_codes("need_status"), self._theme.px(_ICON)
        painter.setFont(self._font)
        for one, box in self._boxes():
            over = one.code == self._over
            painter.setPen(self._theme.colour("accent") if over else edge_of_ground(self._theme))
            painter.setBrush(self._theme.colour("accent_soft" if over else "side"))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8)
            sign = known.get(one.code, ("circle-dashed", "muted"))
            middle, top = box.center().x(), box.top() + self._theme.px(14)
            icon(sign[0], self._theme.hex(sign[1]), side).paint(painter, middle - side // 2, top, side, side)
            painter.setPen(self._theme.colour("text"))
            number = QRect(box.left(), top + side + 4, box.width(), self._theme.px(20))
            painter.drawText(number, int(Qt.AlignmentFlag.AlignCenter), f"{one.total:,}")
            self._upright(painter, tr(one.words), box, number.bottom())
        painter.end()

    def _upright(self, painter: QPainter, words: str, box: QRect, top: int) -> None:
        painter.save()
        painter.setPen(self._theme.colour("text2"))
        room = box.bottom() - top
        if painter.fontMetrics().horizontalAdvance(words) > room:
            painter.restore()
            return
        painter.translate(box.center().x(), top + room / 2)
        painter.rotate(90)
        flags = int(Qt.AlignmentFlag.AlignCenter)
        painter.drawText(QRect(-room // 2, -box.width() // 2, room, box.width()), flags, words)
        painter.restore()

    def _boxes(self) -> list[tuple[BoardColumn, QRect]]:
        count = max(1, len(self.columns))
        top = self._theme.px(_HEAD)
        high = (self.height() - top - (count - 1) * _GAP) // count
        boxes = (QRect(0, top + place * (high + _GAP), self.width(), high) for place in range(count))
        return list(zip(self.columns, boxes, strict=False))

"""The ground of the board: draws lanes and cards, and lets cards be walked to, lifted, dragged and dropped."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from usascp_desktop.services.needs_board import Board, BoardCard
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.board_layout import BoardLayout, PlacedCard, lay_out, least_width
from usascp_desktop.ui.widgets.board_paint import BoardPaint
from usascp_desktop.ui.words import tr

_CTRL = Qt.KeyboardModifier.ControlModifier
_LEFT_RIGHT = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_UP_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class BoardCanvas(QWidget):
    """Arrows walk, Ctrl with left and right (or Space, left, right, Space) moves a card to another status.

    ``selected`` and ``opened`` carry a need's id, ``dropped`` its id and its new status, ``asked_more`` a lane and a
    status, ``asked_delete`` an id. ``elsewhere`` gives the status at a point of the screen beside the canvas, if any.
    """

    selected = Signal(str)
    opened = Signal(str)
    dropped = Signal(str, str)
    asked_more = Signal(str, str)
    asked_delete = Signal(str)
    in_sight = Signal(QRect)

    spoken_role = QAccessible.Role.ListItem  # its name is that of the current card

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._paint = theme, BoardPaint(theme)
        self._board = Board((), (), ())
        self._placed = BoardLayout()
        self._folded: set[str] = set()
        self._here = ""
        self._lifted, self._target = "", -1
        self._pressed: QPoint | None = None
        self._at = QPoint()
        self._dragging = False
        self.fixed = False
        """Cards stay where they are: the workspace is only read."""
        self.elsewhere: Callable[[QPoint], str] = lambda _at: ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Board"))
        self.setAccessibleDescription(
            tr("Arrows go from card to card, Ctrl with left or right changes the status, Enter opens")
        )

    @property
    def current(self) -> str:
        """The id of the need the keys are on, empty if there is none."""
        return self._here

    @property
    def layout_of_cards(self) -> BoardLayout:
        """Where everything stands now."""
        return self._placed

    def show_board(self, board: Board, *, says_city: bool = False) -> None:
        """Show a board; the current card stays current where it went. ``says_city``: its lanes are not the cities."""
        self._paint.says_city = says_city
        self._board = board
        self._lifted, self._target, self._dragging = "", -1, False
        self.setMinimumWidth(least_width(self._theme, len(board.columns)))
        self._place()

    def go_to(self, need: str, *, tell: bool = True) -> None:
        """Make a need's card the current one and bring it into sight."""
        self._here = need
        number = self._placed.number_of(need)
        if number >= 0:
            self.setAccessibleName(self._said(self._placed.cards[number]))
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
            self.in_sight.emit(self._placed.cards[number].box)
        self.update()
        if tell and number >= 0:
            self.selected.emit(need)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the cards again at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is in sight."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sight = event.rect()
        for number, (ground, head) in enumerate(self._placed.lanes):
            if ground.intersects(sight):
                lane = self._board.lanes[number]
                self._paint.lane(painter, lane, ground, head, folded=lane.id in self._folded)
                self._paint_bare(painter, number, head)
        for one in self._placed.more:
            if one.box.intersects(sight):
                self._paint.more(painter, one)
        lifted: PlacedCard | None = None
        for card in self._placed.cards:
            if card.card.id == self._lifted:
                lifted = card
            elif card.box.intersects(sight):
                here = self.hasFocus() and card.card.id == self._here
                self._paint.card(painter, card.card, card.box, here=here)
        if lifted is not None:
            self._paint_lifted(painter, lifted)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, lift, move, drop, open, delete."""
        key, number = event.key(), self._placed.number_of(self._here)
        card = self._placed.cards[number] if number >= 0 else None
        if key in _LEFT_RIGHT and card and event.modifiers() & _CTRL:
            self._move(card, card.column + _LEFT_RIGHT[Qt.Key(key)])
        elif key in _LEFT_RIGHT and self._lifted:
            self._aim(self._target + _LEFT_RIGHT[Qt.Key(key)])
        elif key in _LEFT_RIGHT or key in _UP_DOWN:
            self._walk(card, _LEFT_RIGHT.get(Qt.Key(key), 0), _UP_DOWN.get(Qt.Key(key), 0))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._placed.cards:
            self.go_to(self._placed.cards[0 if key == Qt.Key.Key_Home else -1].card.id)
        elif key == Qt.Key.Key_Space and card:
            self._lift_or_drop(card)
        elif key == Qt.Key.Key_Escape and self._lifted:
            self._put_down()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and card:
            self.opened.emit(card.card.id)
        elif key == Qt.Key.Key_Delete and card and not self.fixed:
            self.asked_delete.emit(card.card.id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to a card, ask for more, or fold a lane."""
        at = event.position().toPoint()
        number = self._placed.card_at(at)
        if number >= 0:
            self._pressed = self._at = at
            self.go_to(self._placed.cards[number].card.id)
            return
        for one in self._placed.more:
            if one.box.contains(at):
                self.asked_more.emit(one.lane, one.status)
        for place, (_ground, head) in enumerate(self._placed.lanes):
            if head.contains(at):
                self._folded ^= {self._board.lanes[place].id}
                self._place()
                return

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the card that was pressed."""
        at = event.position().toPoint()
        if self._pressed is None or self.fixed:
            return
        if not self._dragging and (at - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        self._dragging, self._lifted, self._at = True, self._here, at
        self._target = self._placed.column_at(at.x())
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.elsewhere(self.mapToGlobal(at))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop it."""
        self.unsetCursor()
        self._pressed = None
        if not self._dragging:
            return
        status = self.elsewhere(self.mapToGlobal(event.position().toPoint()))
        number, target = self._placed.number_of(self._lifted), self._target
        card = self._placed.cards[number] if number >= 0 else None
        self._put_down()
        if card and status:
            self.dropped.emit(card.card.id, status)
        elif card:
            self._move(card, target)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a card."""
        number = self._placed.card_at(event.position().toPoint())
        if number >= 0:
            self.opened.emit(self._placed.cards[number].card.id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which card the keys are on."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put down what was lifted with a key."""
        super().focusOutEvent(event)
        if not self._dragging:
            self._put_down()

    def event(self, event: QEvent) -> bool:
        """Keep the arrows with Ctrl for the cards, whatever the window does with them."""
        keys = (*_LEFT_RIGHT, Qt.Key.Key_Delete)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() in keys:
            event.setAccepted(not event.modifiers() & Qt.KeyboardModifier.AltModifier)
            return True
        return super().event(event)

    def _place(self) -> None:
        self._placed = lay_out(self._board, self.width(), self._theme, folded=self._folded)
        self.setFixedHeight(max(1, self._placed.height))
        self.update()

    def _walk(self, card: PlacedCard | None, across: int, down: int) -> None:
        cards = self._placed.cards
        if card is None:
            if cards:
                self.go_to(cards[0].card.id)
            return
        middle = card.box.center()

        def ahead(other: PlacedCard) -> bool:
            if across:
                return (other.column - card.column) * across > 0
            return other.column == card.column and (other.box.top() - card.box.top()) * down > 0

        def far(other: PlacedCard) -> tuple[int, int]:
            return abs(other.column - card.column), abs(other.box.center().y() - middle.y())

        found = [other for other in cards if ahead(other)]
        if across:
            found = [other for other in found if other.lane == card.lane] or found
        if found:
            self.go_to(min(found, key=far).card.id)

    def _move(self, card: PlacedCard, column: int) -> None:
        if 0 <= column < len(self._board.columns) and column != card.column and not self.fixed:
            self.dropped.emit(card.card.id, self._board.columns[column].code)

    def _lift_or_drop(self, card: PlacedCard) -> None:
        if self._lifted:
            target = self._target
            self._put_down()
            self._move(card, target)
        elif not self.fixed:
            self._lifted, self._target = card.card.id, card.column
            self.update()

    def _aim(self, column: int) -> None:
        self._target = max(0, min(column, len(self._board.columns) - 1))
        self.update()

    def _put_down(self) -> None:
        self._lifted, self._target, self._dragging = "", -1, False
        self.elsewhere(QPoint(-1, -1))
        self.update()

    def _paint_bare(self, painter: QPainter, number: int, head: QRect) -> None:
        lane = self._board.lanes[number]
        if lane.id in self._folded:
            return
        for (left, wide), column in zip(self._placed.columns, self._board.columns, strict=False):
            if not lane.cells.get(column.code):
                box = QRect(left, head.bottom() + 1, wide, self._paint.card_height)
                self._paint.bare(painter, box, tr("Nothing {0}").format(tr(column.words).lower()))

    def _paint_lifted(self, painter: QPainter, card: PlacedCard) -> None:
        self._paint.bare(painter, card.box, tr("Lifted from here"), strong=True)
        target = self._placed.columns[self._target] if 0 <= self._target < len(self._placed.columns) else None
        box = QRect(card.box)
        if target is not None and self._target != card.column:
            box.moveLeft(target[0])
            self._paint.target(painter, box)
        if self._dragging and self._pressed is not None:
            box = card.box.translated(self._at - self._pressed)
        else:
            box = box.translated(self._theme.px(10), -self._theme.px(6))
        self._paint.card(painter, card.card, box, here=True, lifted=True)

    def _said(self, placed: PlacedCard) -> str:
        card: BoardCard = placed.card
        lane, column = tr(self._board.lanes[placed.lane].title), tr(self._board.columns[placed.column].words)
        return ", ".join(
            part for part in (tr(card.statement), tr(card.priority_words), tr(card.sector_words), lane, column) if part
        )

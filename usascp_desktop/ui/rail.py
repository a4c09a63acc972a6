"""The rail at the left of the window: where one can go, what waits there, and whether everything is saved."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from usascp_desktop.ui.icons import icon, pixmap
from usascp_desktop.ui.page_specs import PageSpec
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import column, label, line, row, scrolled
from usascp_desktop.ui.widgets.elided import Elided, ElidedButton
from usascp_desktop.ui.words import counted, tr

WIDE, NARROW = 216, 64
_FIELD = ("today", "cities", "map", "delegations", "consultations", "needs", "follow_ups", "people", "attachments")
_PAPERS = ("reports", "sync", "merge")
_MOST, _MOST_SMALL = 999, 9


class RailButton(QToolButton):
    """One place of the rail: icon, word, and how many wait there."""

    def __init__(self, spec: PageSpec, theme: Theme) -> None:
        super().__init__()
        self.spec, self.theme, self.count = spec, theme, 0
        self.here = False
        self.word = tr(spec.word)
        self.setText(self.word)
        # Not checkable: a screen reader would call it a check box, and its "toggle" would open nothing.
        self.setProperty("rail", True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setAccessibleName(self.word)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.control("rail_item"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_count(0)

    @property
    def narrow(self) -> bool:
        """True while only the icon shows."""
        return self.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly

    def show_count(self, count: int) -> None:
        """Show how many wait there; nothing for none."""
        self.count = count
        waiting = tr(", {0} waiting").format(f"{count:,}") if count else ""
        words = tr("You are at {0}{1}") if self.here else tr("Go to {0}{1}")
        self.setAccessibleDescription(words.format(self.word, waiting))
        self.setToolTip(f"{self.word}{waiting}")
        self.update()

    def mark(self, *, here: bool) -> None:
        """Show whether this is where the person is."""
        self.here = here
        self.show_count(self.count)

    def sizeHint(self) -> QSize:
        """The icon alone is enough: the rail gives the width."""
        return QSize(self.theme.px(40), self.theme.control("rail_item"))

    def minimumSizeHint(self) -> QSize:
        """As small as the icon."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, bar, icon, word and badge."""
        theme, area = self.theme, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, area)
        ink = "accent" if self.here else "text" if self.underMouse() else "text2"
        size = theme.control("icon_rail")
        drawing = pixmap(self.spec.icon, theme.hex(ink), size, self.devicePixelRatioF())
        left = (self.width() - size) / 2 if self.narrow else theme.px(14)
        painter.drawPixmap(QRectF(left, (self.height() - size) / 2, size, size).toRect(), drawing)
        if self.narrow:
            if self.count:
                self._badge(painter, right=area.right() - 1, middle=area.top() + theme.px(10), small=True)
            return
        end = self._badge(painter, right=area.right() - theme.px(8), middle=area.center().y()) if self.count else None
        begin = left + size + theme.px(12)
        font = theme.font("h3")
        font.setWeight(font.Weight.Medium)
        painter.setFont(font)
        painter.setPen(theme.colour(ink))
        metrics = QFontMetrics(font)
        room = int((end or area.right()) - begin - 4)
        base = self.height() / 2 + metrics.capHeight() / 2
        words = metrics.elidedText(self.word, Qt.TextElideMode.ElideRight, room)
        painter.drawText(int(begin), round(base), words)

    def _ground(self, painter: QPainter, area: QRectF) -> None:
        theme = self.theme
        if self.here:
            painter.setPen(theme.colour("border"))
            painter.setBrush(theme.colour("card"))
            painter.drawRoundedRect(area, 8, 8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(QRectF(0, theme.px(8), 3, self.height() - 2 * theme.px(8)), 1.5, 1.5)
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(area, 8, 8)
        if self.hasFocus():
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(theme.colour("focus"))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 7, 7)

    def _badge(self, painter: QPainter, *, right: float, middle: float, small: bool = False) -> float:
        """Paint how many wait and return where the badge begins."""
        theme = self.theme
        font = theme.font("caption" if small else "label")
        font.setWeight(font.Weight.DemiBold)
        most = _MOST_SMALL if small else _MOST
        text = f"{self.count:,}" if self.count <= most else f"{most}+"
        high = theme.px(16 if small else 20)
        wide = max(high, QFontMetrics(font).horizontalAdvance(text) + theme.px(8 if small else 12))
        badge = QRectF(right - wide, middle - high / 2, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent_soft" if self.here else "info_soft"))
        painter.drawRoundedRect(badge, high / 2, high / 2)
        painter.setPen(theme.colour("on_accent_soft" if self.here else "info"))
        painter.setFont(font)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
        return float(badge.left())


class Rail(QFrame):
    """The places in groups, and the foot. ``chosen`` names a page, ``lock`` and ``share`` are the foot's buttons.

    ``bar`` asks for the bar over the pages where it gave way to one.
    """

    chosen = Signal(str)
    bar = Signal()
    lock = Signal()
    share = Signal()

    def __init__(self, pages: Sequence[PageSpec], theme: Theme) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.theme = theme
        self.buttons: dict[str, RailButton] = {}
        self._words: list[QWidget] = []
        self._foot_rows: list[tuple[QHBoxLayout, int]] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.px(8), theme.px(12), theme.px(8), theme.px(12))
        box.setSpacing(theme.px(8))
        box.addLayout(self._brand())
        self.ask_bar = self._small(
            "search", tr("Search and tools"), tr("Show the bar that finds, undoes and helps, or hide it")
        )
        self.ask_bar.clicked.connect(lambda _checked=False: self.bar.emit())
        self.ask_bar.hide()
        box.addWidget(self.ask_bar, 0, Qt.AlignmentFlag.AlignHCenter)
        places = QWidget()
        places.setLayout(self._places(pages))
        self.area = scrolled(places, name=tr("Places"))
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setMinimumHeight(theme.control("rail_item"))
        box.addWidget(self.area, 1)
        box.addLayout(self._foot())
        self.setFixedWidth(theme.px(WIDE))

    def set_narrow(self, narrow: bool) -> None:
        """Show icons only, or icons and words."""
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for made in self.buttons.values():
            made.setToolButtonStyle(style)
        for words in self._words:
            words.setVisible(not narrow)
        self.setFixedWidth(self.theme.px(NARROW if narrow else WIDE))
        for box, left in self._foot_rows:  # alone in its row, a sign stands in the middle
            edges = box.contentsMargins()
            edges.setLeft(0 if narrow else left)
            box.setContentsMargins(edges)
            box.setStretch(1, 0 if narrow else 1)

    def show_who(self, person: str, workspace: str) -> None:
        """Show who writes here, and in which workspace."""
        self.who.setText(person)
        self.where.setText(workspace)
        self.initials.setText("".join(part[0] for part in re.findall(r"[^\W\d_]+", person)[:2]).upper() or "?")
        self.initials.setToolTip(f"{person}\n{workspace}")
        self.where.setText(workspace.split(" · ")[0])
        self.where.setToolTip(workspace)

    def say_saved(self, text: str, *, fine: bool = True) -> None:
        """Say whether everything is kept; what is not is said in red, with another sign."""
        self.saved.setText(text)
        self.saved.setProperty("role", "ok" if fine else "bad")
        self.saved.style().polish(self.saved)
        sign, ink = ("circle-check", "ok") if fine else ("triangle-alert", "bad")
        self._saved_sign.setPixmap(pixmap(sign, self.theme.hex(ink), self.theme.px(16), 2.0))
        self._saved_sign.setToolTip(text)

    def say_unshared(self, count: int) -> None:
        """Say how many changes no bundle holds yet."""
        words = counted("{0} change not shared", "{0} changes not shared", count)
        said = words if count else tr("Everything is shared")
        self.unshared.setText(said)
        self.unshared.setAccessibleName(tr("Changes not shared"))
        self.unshared.setAccessibleDescription(said)
        self.unshared.setToolTip(tr("{0}: kept on this computer only").format(said))

    def say_never_shared(self) -> None:
        """Say that this is practice, of which nothing ever leaves the computer."""
        said = tr("Practice is never shared")
        self.unshared.setText(said)
        self.unshared.setAccessibleDescription(said)
        self.unshared.setToolTip(
            tr("Practice stays on this computer; real work is shared from a workspace of its own.")
        )

    def _brand(self) -> QVBoxLayout:
        theme = self.theme
        mark = QLabel()
        mark.setObjectName("brandMark")
        mark.setFixedSize(theme.px(32), theme.px(32))
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        mark.setPixmap(pixmap("compass", theme.hex("on_accent"), theme.px(18), 2.0))
        self.brand = label(tr("USASCP"), "h2")
        under = label(tr("Desktop"), "small")
        words = column(self.brand, under, spacing=0)
        self._words += [self.brand, under]
        return column(row(mark, words, None, spacing=theme.px(12), margins=(theme.px(8), 0, 0, theme.px(8))))

    def _places(self, pages: Sequence[PageSpec]) -> QVBoxLayout:
        groups: list[list[PageSpec]] = [[], [], []]
        for spec in pages:
            groups[0 if spec.name in _FIELD else 2 if spec.name in _PAPERS else 1].append(spec)
        box = QVBoxLayout()
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for number, group in enumerate(one for one in groups if one):
            if number:
                thin = line()
                thin.setObjectName("between")
                box.addLayout(row(thin, margins=(8, self.theme.px(5), 8, self.theme.px(5))))
            for spec in group:
                box.addWidget(self._place(spec))
        box.addStretch(1)
        return box

    def _place(self, spec: PageSpec) -> RailButton:
        made = RailButton(spec, self.theme)
        made.clicked.connect(lambda _checked=False: self.chosen.emit(spec.name))
        self.buttons[spec.name] = made
        return made

    def _foot(self) -> QVBoxLayout:
        theme = self.theme
        self.saved = Elided("ok")
        self.saved.setAccessibleName(tr("Saved state"))
        self._saved_sign = QLabel()
        self._saved_sign.setFixedSize(theme.px(16), theme.px(16))
        self._saved_sign.setScaledContents(True)
        self.unshared = ElidedButton()
        self.unshared.setProperty("foot", True)
        self.unshared.setText(tr("Counting what is not shared"))
        self.unshared.setAccessibleName(tr("Changes not shared"))
        self.unshared.setAccessibleDescription(self.unshared.text())
        self.unshared.setToolTip(self.unshared.text())
        self.unshared.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.unshared.clicked.connect(lambda _checked=False: self.share.emit())
        sign = QLabel()
        sign.setPixmap(pixmap("upload", theme.hex("muted"), theme.px(16), 2.0))
        sign.setFixedSize(theme.px(16), theme.px(16))
        sign.setScaledContents(True)
        self._words += [self.saved, self.unshared]
        thin = line()
        thin.setObjectName("between")
        side = theme.px(8)
        saved = row(self._saved_sign, self.saved, spacing=theme.px(10), margins=(side, side, 0, 0))
        shared = row(sign, self.unshared, spacing=theme.px(10), margins=(side, 0, 0, 0))
        saved.setStretch(1, 1)
        shared.setStretch(1, 1)
        self._foot_rows += [(saved, side), (shared, side)]
        return column(thin, saved, shared, self._person(), spacing=theme.px(6))

    def _person(self) -> QVBoxLayout:
        theme = self.theme
        self.initials = label("?", "initials")
        self.initials.setFixedSize(theme.control("avatar"), theme.control("avatar"))
        self.initials.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.who, self.where = Elided("who"), Elided("small")
        self.who.setAccessibleName(tr("Who writes here"))
        self.where.setAccessibleName(tr("Which workspace"))
        for words in (self.who, self.where):
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._words += [self.who, self.where, self.initials]
        names = column(self.who, self.where, spacing=0)
        self.lock_button = self._small(
            "lock", tr("Lock"), tr("Cover the window until the passphrase is given (Ctrl+L)"), tip=tr("Lock (Ctrl+L)")
        )
        self.lock_button.clicked.connect(lambda _checked=False: self.lock.emit())
        box = row(self.initials, names, self.lock_button, spacing=theme.px(8), margins=(theme.px(4), theme.px(4), 0, 0))
        box.setStretch(1, 1)
        self._foot_rows.append((box, theme.px(4)))
        return column(box)

    def _small(self, sign: str, name: str, what: str, *, tip: str = "") -> QToolButton:
        made = QToolButton()
        made.setProperty("small", True)
        made.setFixedSize(self.theme.control("button_small"), self.theme.control("button_small"))
        size = self.theme.px(18)
        made.setIcon(icon(sign, self.theme.hex("muted"), size))
        made.setIconSize(QSize(size, size))
        made.setAccessibleName(name)
        made.setAccessibleDescription(what)
        made.setToolTip(tip or what)
        return made

"""What stays out of a report and why, and writing it: the buttons, how far it is, and the file at the end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QWidget

from usascp_desktop.domain.consent import ASK_FIRST
from usascp_desktop.exports.report import Withheld
from usascp_desktop.records import RECORDS
from usascp_desktop.services.exporting import Exported
from usascp_desktop.ui.icons import pixmap
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import (
    Card,
    ProgressLine,
    button,
    clear,
    column,
    describe,
    label,
    picture,
    row,
    scrolled,
)
from usascp_desktop.ui.widgets.basics import line as hairline
from usascp_desktop.ui.widgets.row_button import RowButton, RowWords
from usascp_desktop.ui.widgets.withheld_pane import ALL, field_words, sentence
from usascp_desktop.ui.words import counted, tr


class WithheldCard(Card):
    """What is kept out, counted by kind and reason, and what is in the report.

    ``opened`` carries a title and what is withheld under it, to be looked at record by record.
    """

    opened = Signal(str, object)

    def __init__(self, theme: Theme) -> None:
        self.every = button(tr("Show all"), kind="link", on_click=lambda: self.opened.emit(tr("Withheld"), self._all))
        self.every.setAccessibleDescription(tr("Shows record by record what stays out and why"))
        super().__init__(tr("Withheld"), count=0, link=self.every)
        self._theme = theme
        self._all: tuple[Withheld, ...] = ()
        self.rows = column(spacing=4)
        inner = QWidget()
        box = column(spacing=8)
        box.addLayout(self.rows)
        box.addStretch(1)
        inner.setLayout(box)
        self._inner, self._area = inner, scrolled(inner, name=tr("What is withheld and why"))
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.included = label("", "", wrap=True)
        self.included.setAccessibleName(tr("Included"))
        self.body.addWidget(self._area, 1)
        self._mark = picture("circle-check", theme.hex("ok"), theme.px(16))
        line = row(self._mark, spacing=8)
        line.addWidget(self.included, 1)
        self.body.addLayout(line)
        self.ask = button("", kind="link", on_click=self._ask)
        self.body.addLayout(row(self.ask, None))
        self.show_withheld((), "")

    def show_withheld(self, withheld: Sequence[Withheld], included: str) -> None:
        """Show what stays out, and in a sentence what is in."""
        clear(self.rows)
        self._all = tuple(withheld)
        self.set_count(len(withheld))
        self.every.setVisible(bool(withheld))
        self.included.setText(included)
        self._mark.setVisible(bool(included))
        people = self._to_be_asked()
        self.ask.setText(counted("Ask for consent of {0} person", "Ask for consent of {0} people", len(people)))
        describe(self.ask, self.ask.text(), tr("Shows who was not asked; consent is noted on the page of each"))
        self.ask.setVisible(bool(people))
        groups: dict[tuple[str, str, str], list[Withheld]] = defaultdict(list)
        for one in withheld:
            groups[one.record, one.field, one.why].append(one)
        if not groups:
            self.rows.addWidget(label(tr("Nothing is withheld."), "muted", wrap=True))
        ordered = sorted(groups.items(), key=lambda item: -len(item[1]))
        for place, ((record, field, why), every) in enumerate(ordered):
            if place:
                self.rows.addWidget(hairline())
            self.rows.addLayout(self._group(_what(record, field, len(every)), sentence(why), every))

    def _group(self, what: str, why: str, every: Sequence[Withheld]) -> QHBoxLayout:
        made = RowButton(
            RowWords(what, why),
            self._theme,
            on_open=lambda: self.opened.emit(what, tuple(every)),
            tip=tr("Enter shows which they are"),
        )
        line = row(_tile(self._theme), spacing=4)
        line.addWidget(made, 1)
        return line

    def _to_be_asked(self) -> tuple[Withheld, ...]:
        """Return who stays out only because nobody asked, each once."""
        return tuple({one.id: one for one in self._all if one.record == "person" and one.why == ASK_FIRST}.values())

    def _ask(self) -> None:
        self.opened.emit(tr("Not asked for consent"), self._to_be_asked())

    def stand_alone(self, alone: bool) -> None:
        """Scroll by itself, or lie among what is scrolled: two bars in each other catch the wheel."""
        if alone == (self._area.widget() is self._inner):
            return
        self.setProperty("card", alone)
        self.style().polish(self)
        outer = self.layout()
        assert outer is not None
        outer.setContentsMargins(*((16, 12, 16, 16) if alone else (0, 16, 0, 0)))
        if alone:
            self._area.setWidget(self._inner)
        else:
            self.body.insertWidget(0, self._area.takeWidget() or self._inner)
        self._inner.show()
        self._area.setVisible(alone)


class WriteCard(Card):
    """Writes the report. ``write`` carries the ending of the file, ``cancelled`` asks to stop."""

    write = Signal(str)
    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Write it"))
        self.open_url: Callable[[QUrl], object] = QDesktopServices.openUrl
        self._file = Path()
        self.pdf = button(tr("Write PDF   Ctrl+E"), kind="primary", on_click=lambda: self.write.emit(".pdf"))
        self.pdf.setAccessibleName(tr("Write PDF"))
        self.excel = button(tr("Write E&xcel"), on_click=lambda: self.write.emit(".xlsx"))
        self.progress = ProgressLine()
        self.progress.cancelled.connect(self.cancelled)
        self.progress.hide()
        self.name = label("", "h3", wrap=True)
        self.name.setAccessibleName(tr("File written"))
        self.facts = label("", "small", wrap=True)
        see = button(tr("&Open"), on_click=self._open)
        see.setAccessibleName(tr("Open the file"))
        folder = button(tr("Sho&w in folder"), on_click=self._show_folder)
        self.result = QWidget()
        words = column(self.name, self.facts, spacing=2)
        head = row(picture("circle-check", theme.hex("ok"), theme.px(16)), spacing=10)
        head.addLayout(words, 1)
        self.result.setLayout(column(head, row(see, folder, None)))
        self.result.hide()
        self._ways = column(self.pdf, self.excel)
        self.body.addLayout(self._ways)
        for part in (self.progress, self.result):
            self.body.addWidget(part)

    def stand_alone(self, alone: bool) -> None:
        """Show the heading and the ways to write one under the other, or only the ways side by side."""
        self.heading.setVisible(alone)
        ways = QBoxLayout.Direction
        self._ways.setDirection(ways.TopToBottom if alone else ways.LeftToRight)

    def allow(self, *, on: bool) -> None:
        """Let it be written, or not while something is missing."""
        self.pdf.setEnabled(on)
        self.excel.setEnabled(on)

    def begin(self) -> None:
        """Show progress instead of the buttons."""
        self.pdf.hide()
        self.excel.hide()
        self.result.hide()
        self.progress.step(0, 0, tr("Beginning …"))
        self.progress.show()

    def end(self, exported: Exported | None) -> None:
        """Show the buttons again, and the file if one was written."""
        self.progress.hide()
        self.pdf.show()
        self.excel.show()
        if exported is None:
            return
        self._file = exported.file
        size = _size(exported)
        withheld = (
            tr("{0} withheld").format(f"{len(exported.withheld):,}") if exported.withheld else tr("nothing withheld")
        )
        self.name.setText(exported.file.name)
        self.facts.setText(f"{size}, {withheld}")
        self.result.show()

    def _open(self) -> None:
        self.open_url(QUrl.fromLocalFile(str(self._file)))

    def _show_folder(self) -> None:
        self.open_url(QUrl.fromLocalFile(str(self._file.parent)))


def _tile(theme: Theme) -> QLabel:
    made = QLabel()
    made.setProperty("role", "tile")
    made.setPixmap(pixmap("eye-off", theme.hex("info"), theme.px(16), 1.0))
    made.setFixedSize(theme.px(32), theme.px(32))
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made


def _what(record: str, field: str, count: int) -> str:
    kind = RECORDS.get(record)
    if kind is None:
        return f"{count:,} {record}"
    what = tr(kind.singular if count == 1 else kind.plural).lower()
    return (
        f"{count:,} {what}"
        if field == ALL
        else tr("{0} of {1} {2}").format(field_words(record, field), f"{count:,}", what)
    )


def _size(exported: Exported) -> str:
    if exported.pages is not None:
        return counted("{0} page", "{0} pages", exported.pages)
    return "" if exported.sheets is None else counted("{0} sheet", "{0} sheets", exported.sheets)

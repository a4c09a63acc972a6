"""The read-back, to be turned round to the city: full screen, large type, and nothing that is only ours."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFrame,
    QMainWindow,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from usascp_desktop.domain.moments import Moment
from usascp_desktop.errors import UserError
from usascp_desktop.services import exporting, read_back
from usascp_desktop.services.read_back import Sheet
from usascp_desktop.services.reports.choices import Choices
from usascp_desktop.services.reports.wording import Words, words
from usascp_desktop.store.unit_of_work import ChangeSet
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.notices import UNEXPECTED
from usascp_desktop.ui.operations import Job
from usascp_desktop.ui.widgets.basics import button, clear, column, label, row, scrolled
from usascp_desktop.ui.widgets.choice_box import ChoiceBox
from usascp_desktop.ui.widgets.read_back_point import PointCard, both
from usascp_desktop.ui.words import marked, tr

SIZES = (20, 24, 28, 34, 42, 52)
"""Sizes of the points' words in pixels at a text size of 100 %."""
_WIDEST = 1240
_HEADS = {
    "needs": marked("What you need"),
    "our_promises": marked("What was promised"),
    "city_promises": marked("What was promised"),
    "other_promises": marked("What was promised"),
    "questions": marked("Still to be answered"),
}
_RECORDS = {"need", "commitment", "question", "consultation", "participant"}
_KEYS = marked(
    "Enter  agreed     N  not agreed     E  correct     Up, Down  move     + −  size     Ctrl+Z  undo     Esc  leave"
)


class ReadBackScreen(QMainWindow):
    """A window of its own over one consultation, and told as one.

    ``ask_file`` (suggested path) returns where to write, or nothing.
    """

    closed = Signal()

    def __init__(self, context: Context, row_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Read-back"))
        self.context, self.row_id = context, row_id
        self.ask_file: Callable[[str], str] = self._ask_file
        self.sheet: Sheet | None = None
        self.cards: list[PointCard] = []
        self.current, self.size_at = 0, 2
        self._written: Path | None = None
        self._first, self._gone = True, False
        self.city, self.what = label("", "display"), label("", "muted")
        self.what.setMinimumWidth(1)
        self.count, self.bar = label("", "h2"), QProgressBar(textVisible=False)
        self.count.setAccessibleName(tr("How far the read-back is"))
        self.bar.setAccessibleName(tr("Points that were answered"))
        self.said = label("", "muted")
        self.said.setAccessibleName(tr("What was kept"))
        self.people = ChoiceBox()
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        content = QWidget()
        content.setMaximumWidth(context.theme.px(_WIDEST))
        content.setLayout(self._list)
        middle = QWidget()
        inside = row(content, margins=(32, 8, 32, 24))
        middle.setLayout(inside)
        self.area = scrolled(middle, name=tr("Points"))
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.installEventFilter(self)
        whole = QWidget()
        whole.setObjectName("page")
        whole.setLayout(column(self._head(), self.area, self._foot(), spacing=0))
        self.setCentralWidget(whole)
        undo = QShortcut(QKeySequence("Ctrl+Z"), self)
        undo.activated.connect(lambda: self._undo())
        QShortcut(QKeySequence("Ctrl+Shift+Z"), self).activated.connect(lambda: self._undo(redo=True))
        for keys, act in (("Ctrl+P", self.print_it), ("Ctrl+E", self.save)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        context.operations.changed.connect(self._changed)
        self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        """Let keys go to the current point, not to the first button: Enter agrees."""
        super().showEvent(event)
        QTimer.singleShot(0, self, lambda: self.go(self.current))

    def changeEvent(self, event: QEvent) -> None:
        """The same when the window becomes the active one only after its points were read."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.sheet is not None:
            QTimer.singleShot(0, self, self._take_keys)

    def _take_keys(self) -> None:
        if not self.area.isAncestorOf(self.focusWidget() or self):
            self.go(self.current)

    def reload(self) -> None:
        """Read the points and answers again."""
        self.context.operations.read(
            lambda reader: read_back.sheet(reader, self.row_id), done=self._show, failed=self._problem
        )

    def keep(self) -> None:
        """Keep a correction that is being written."""
        for card in self.cards:
            card.stop_editing()

    def answer(self, agreed: bool) -> None:
        """Keep what the city said to the current point and go on to the next."""
        if not self.cards or self.sheet is None:
            return
        point, now = self.cards[self.current].point, Moment.now(self.sheet.zone)
        to_person = str(self.people.currentData() or "") or None
        self.context.operations.write(
            lambda unit: read_back.decide(unit, self.row_id, point, agreed, now=now, to_person=to_person),
            label=read_back.DECIDE_LABEL,
            done=lambda _none: self._kept(),
            failed=self._problem,
        )
        self.go(self.current + 1)

    def go(self, place: int) -> None:
        """Make a point the current one."""
        if not self.cards:
            return
        self.current = max(0, min(len(self.cards) - 1, place))
        for number, card in enumerate(self.cards):
            card.show_current(number == self.current)
        card = self.cards[self.current]
        card.setFocus()
        QTimer.singleShot(0, card, lambda: self.area.ensureWidgetVisible(card, 0, self.context.theme.px(48)))

    def resize_words(self, step: int) -> None:
        """Make the words larger or smaller."""
        self.size_at = max(0, min(len(SIZES) - 1, self.size_at + step))
        for card in self.cards:
            card.set_size(self.context.theme.px(SIZES[self.size_at]))

    def save(self, then: Callable[[Path], object] | None = None) -> None:
        """Ask for a file and write the read-back PDF to it."""
        if self.sheet is None:
            return
        self.keep()
        now = Moment.now(self.sheet.zone)
        day = now.local().date().isoformat()
        given = self.ask_file(str(Path.home() / f"read-back-{self.sheet.city.lower().replace(' ', '-')}-{day}.pdf"))
        if not given:
            return
        file = Path(given) if given.lower().endswith(".pdf") else Path(f"{given}.pdf")
        choices = Choices("read-back", consultation=self.row_id, paper=self.context.settings.paper)
        self.said.setText(tr("Writing the PDF …"))
        self.context.operations.run(
            lambda job: self._write(job, choices, file, now),
            done=lambda made: self._saved(made, then),
            progress=lambda _done, _of, _what: None,
            failed=self._problem,
        )

    def print_it(self) -> None:
        """Write the PDF and open it in the computer's own viewer, which prints it."""
        self.save(lambda file: QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the read-back; a field that is being written in has taken its own already."""
        key, focused = event.key(), QApplication.focusWidget()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()
            return
        acts: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Return: lambda: self.answer(True),
            Qt.Key.Key_Enter: lambda: self.answer(True),
            Qt.Key.Key_N: lambda: self.answer(False),
            Qt.Key.Key_E: self._edit,
            Qt.Key.Key_F2: self._edit,
            Qt.Key.Key_Down: lambda: self.go(self.current + 1),
            Qt.Key.Key_Up: lambda: self.go(self.current - 1),
            Qt.Key.Key_Plus: lambda: self.resize_words(1),
            Qt.Key.Key_Equal: lambda: self.resize_words(1),
            Qt.Key.Key_Minus: lambda: self.resize_words(-1),
            Qt.Key.Key_Escape: self.close,
        }
        act = acts.get(key)
        if act is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
        else:
            act()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the arrows before the scroll area does: they go from point to point."""
        scrolls = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and event.key() not in scrolls:  # type: ignore[attr-defined]
            self.keyPressEvent(event)  # type: ignore[arg-type]
            return True
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is being written; whatever was answered is kept already."""
        self.keep()
        self.context.operations.changed.disconnect(self._changed)
        self._gone = True
        super().closeEvent(event)
        self.closed.emit()

    def _changed(self, changes: ChangeSet) -> None:
        if changes.records & _RECORDS:
            self.reload()

    def _show(self, sheet: Sheet) -> None:
        if self._gone:
            return
        here = words(sheet.language)
        if self.sheet is None or [one.id for one in self.sheet.points] != [one.id for one in sheet.points]:
            self.keep()
            self._build(sheet, here)
        self.sheet = sheet
        for card, point in zip(self.cards, sheet.points, strict=True):
            card.show_answer(point, sheet.answers[point.id])
        self.city.setText(sheet.native or sheet.city)
        day = dt.datetime.now(ZoneInfo(sheet.zone)).strftime("%d %B %Y").lstrip("0")
        name = sheet.city if sheet.native else ""
        self.what.setText("   ".join(part for part in (name, both(here, marked("Read-back")), day) if part))
        answered = sum(sheet.answers[point.id].agreed is not None for point in sheet.points)
        self.count.setText(tr("{0} of {1} read back").format(answered, len(sheet.points)))
        self.bar.setRange(0, max(1, len(sheet.points)))
        self.bar.setValue(answered)
        self._offer(sheet)
        if self._first and self.cards:
            self._first = False
            answers = [sheet.answers[point.id].agreed for point in sheet.points]
            self.go(answers.index(None) if None in answers else 0)

    def _build(self, sheet: Sheet, here: Words) -> None:
        clear(self._list)
        self.cards = []
        head = ""
        for number, point in enumerate(sheet.points, start=1):
            if _HEADS[point.group] != head:
                head = _HEADS[point.group]
                self._list.addLayout(_heading(here, head))
            card = PointCard(number, point, here, self.context.theme, sheet.zone)
            card.answered.connect(self.answer)
            card.corrected.connect(lambda text, visit, card=card: self._correct(card, text, visit))
            card.chosen.connect(lambda place=number - 1: self._chosen(place))
            card.set_size(self.context.theme.px(SIZES[self.size_at]))
            self.cards.append(card)
            self._list.addWidget(card)
        if not sheet.points:
            text = tr("Nothing to read back yet: review the notes first, so that needs and promises stand here.")
            self._list.addWidget(label(text, "muted", wrap=True))
        last = label(both(here, marked("Please tell us what is missing or wrong.")), "muted", wrap=True)
        self._list.addWidget(last)
        self._list.addStretch(1)
        self.current = min(self.current, max(0, len(self.cards) - 1))

    def _chosen(self, place: int) -> None:
        if place != self.current:
            self.go(place)

    def _edit(self) -> None:
        if self.cards:
            self.cards[self.current].start_editing()

    def _correct(self, card: PointCard, text: str, visit: str) -> None:
        point = card.point
        self.context.operations.write(
            lambda unit: read_back.correct(unit, point.id, text, record=point.record),
            label=read_back.CORRECT_LABEL,
            visit=visit,
            done=lambda _none: self._kept(),
            failed=self._problem,
        )

    def _undo(self, *, redo: bool = False) -> None:
        self.keep()
        none = tr("Nothing to redo.") if redo else tr("Nothing to undo.")
        self.context.operations.undo(
            redo=redo, done=lambda found: self.said.setText(tr("Taken back: {0}").format(found) if found else none)
        )

    def _kept(self) -> None:
        if self._gone:
            return
        zone = ZoneInfo(self.sheet.zone if self.sheet else "UTC")
        self.said.setText(tr("Kept at {0}").format(f"{dt.datetime.now(zone):%H:%M:%S}"))

    def _problem(self, error: BaseException) -> None:
        if self._gone:
            self.context.notices.problem(error)
            return
        self.said.setText(tr(str(error)) if isinstance(error, UserError) else tr(UNEXPECTED))
        if not isinstance(error, UserError):
            self.context.notices.problem(error)
        self.reload_text()

    def reload_text(self) -> None:
        """Show again the words as they are kept."""
        for card in self.cards:
            card.text.setText(card.point.text)

    def _write(self, job: Job, choices: Choices, file: Path, now: Moment) -> exporting.Exported:
        database = self.context.operations.database
        with database.read() as reader:
            made_by = self.context.workspace.identity.person
            made = exporting.export(reader, choices, file, made_by=made_by, made_at=now, progress=job.progress)
        database.write(
            lambda unit: exporting.note_run(unit, made, choices), label=marked("Write report"), undoable=False
        )
        return made

    def _saved(self, made: exporting.Exported, then: Callable[[Path], object] | None) -> None:
        if self._gone:
            return
        self.said.setText(tr("Written: {0}").format(made.file.name))
        if then is not None:
            then(made.file)

    def _offer(self, sheet: Sheet) -> None:
        shown = [self.people.itemData(at) for at in range(1, self.people.count())]
        if shown != [*sheet.people]:
            self.people.clear()
            self.people.addItem(tr("Choose who"), "")
            for row_id, name in sheet.people.items():
                self.people.addItem(name, row_id)
        if sheet.to_person in sheet.people:
            self.people.setCurrentIndex(self.people.findData(sheet.to_person))
        elif len(sheet.people) == 1:
            self.people.setCurrentIndex(1)

    def _ask_file(self, suggested: str) -> str:
        return QFileDialog.getSaveFileName(self, tr("Save the read-back"), suggested, tr("PDF (*.pdf)"))[0]

    def _head(self) -> QFrame:
        head = QFrame()
        head.setObjectName("strip")
        self.bar.setFixedWidth(self.context.theme.px(240))
        smaller = button("A −", tip=tr("Smaller type (-)"), on_click=lambda: self.resize_words(-1))
        smaller.setAccessibleName(tr("Smaller type"))
        larger = button("A +", tip=tr("Larger type (+)"), on_click=lambda: self.resize_words(1))
        larger.setAccessibleName(tr("Larger type"))
        paper = button(tr("Save PDF"), tip=tr("Save the read-back as a PDF (Ctrl+E)"), on_click=self.save)
        pages = button(tr("Print"), tip=tr("Write the PDF and open it to print (Ctrl+P)"), on_click=self.print_it)
        leave = button(tr("Close   Esc"), tip=tr("Leave; everything is kept (Esc)"), on_click=self.close)
        leave.setAccessibleName(tr("Close"))
        far = column(self.count, self.bar, spacing=6)
        names = column(self.city, self.what, spacing=0)
        line = row(names, None, far, smaller, larger, paper, pages, leave, spacing=12, margins=(32, 16, 32, 16))
        line.insertSpacing(3, 16)
        head.setLayout(line)
        return head

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setObjectName("strip")
        self.people.setAccessibleName(tr("Read back to"))
        self.people.setAccessibleDescription(tr("Who of the city heard this and answers"))
        self.people.setMinimumWidth(self.context.theme.px(220))
        keys = label(tr(_KEYS), "small")
        keys.setMinimumWidth(1)
        words_here = label(tr("Read back &to"), "small")
        words_here.setBuddy(self.people)
        foot.setLayout(row(words_here, self.people, self.said, None, keys, spacing=12, margins=(32, 10, 32, 10)))
        return foot


def _heading(here: Words, english: str) -> QVBoxLayout:
    there = here(english)
    foreign = there != english
    line = row(label(there if foreign else tr(english), "name"), label(tr(english) if foreign else "", "muted"), None)
    line.setSpacing(12)
    return column(line, margins=(0, 16, 0, 0))

"""One promise or one task beside the lists: its form, and how it is settled."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit, QStackedWidget, QWidget

from usascp_desktop.store.unit_of_work import ChangeSet
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.form_builder import FormView
from usascp_desktop.ui.widgets.basics import Card, button, column, label, line, row, scrolled
from usascp_desktop.ui.words import tr


class PromiseDetail(QWidget):
    """Shows a promise or a task. ``settle`` carries the proof, ``drop`` gives a promise up, ``closed`` leaves."""

    settle = Signal(str)
    drop = Signal()
    closed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.record = "commitment"
        self.forms = {record: FormView(context, record) for record in ("commitment", "follow_up")}
        self.stack = QStackedWidget()
        for record, form in self.forms.items():
            form.gone.connect(self.closed)
            self.stack.addWidget(
                scrolled(form, name=tr("Fields of this {0}").format("promise" if record == "commitment" else "task"))
            )
        self.heading = label("", "h2")
        self.state = label("", "small", wrap=True)
        self.state.setAccessibleName(tr("How it stands"))
        self.proof = QLineEdit(placeholderText=tr("A message, a file, who confirmed it"))
        self.proof.setAccessibleName(tr("Proof"))
        self.proof.setAccessibleDescription(tr("What shows that the promise was kept"))
        self.proof.returnPressed.connect(self._settle)
        self.proof_words = QLabel(tr("&Proof that it was kept"))
        self.proof_words.setProperty("role", "label")
        self.proof_words.setBuddy(self.proof)
        self.done = button(
            "", kind="primary", tip=tr("Note that it is settled; it can be undone"), on_click=self._settle, writes=True
        )
        self.give_up = button(tr("&Drop by agreement"), kind="ghost", on_click=self.drop.emit, writes=True)
        close = button(tr("C&lose"), kind="ghost", tip=tr("Close (Escape)"), on_click=self.closed.emit)
        card = Card()
        card.body.addLayout(row(self.heading, None, close))
        card.body.addWidget(self.state)
        card.body.addWidget(self.proof_words)
        card.body.addWidget(self.proof)
        card.body.addWidget(self.done)
        card.body.addWidget(line())
        card.body.addWidget(self.stack, 1)
        card.body.addLayout(row(self.give_up, None))
        self.setLayout(column(card))
        leave = QShortcut(QKeySequence("Escape"), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.closed)

    def show_record(self, record: str, row_id: str, *, state: str) -> None:
        """Show a promise (``commitment``) or a task (``follow_up``) and how it stands in words."""
        promise = record == "commitment"
        if self.forms[record].row_id != row_id:
            self.proof.clear()
        self.record = record
        self.heading.setText(tr("Promise") if promise else tr("Task"))
        self.state.setText(state)
        words = tr("Mark as kept") if promise else tr("Mark as done")
        self.done.setText(tr("{0}   Ctrl+Enter").format(words))
        self.done.setAccessibleName(words)
        for part in (self.proof, self.proof_words, self.give_up):
            part.setVisible(promise)
        self.stack.setCurrentIndex(list(self.forms).index(record))
        self.forms[record].show_record(row_id)

    @property
    def row_id(self) -> str:
        """The id of what is shown."""
        return self.forms[self.record].row_id or ""

    def refresh(self, changes: ChangeSet) -> None:
        """Show what changed elsewhere."""
        self.forms[self.record].refresh(changes)

    def keep(self) -> None:
        """Keep what is being typed."""
        self.forms[self.record].keep()

    def _settle(self) -> None:
        self.settle.emit(self.proof.text().strip())

"""Follow-ups: what both sides promised, how late it is, and our own tasks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QSplitter, QStackedWidget, QWidget

from usascp_desktop.domain.moments import Moment
from usascp_desktop.services import commitments, follow_ups
from usascp_desktop.store.unit_of_work import ChangeSet, Reader
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.widgets.basics import Card, EmptyState, PageTitle, button, column, row, with_sign
from usascp_desktop.ui.widgets.choice_button import choice
from usascp_desktop.ui.widgets.entry_list import Entry, EntryList
from usascp_desktop.ui.widgets.owed_entries import Owed, owed_now, promise_entry, standing, task_entry
from usascp_desktop.ui.widgets.owed_lists import promise_list, task_list
from usascp_desktop.ui.widgets.promise_detail import PromiseDetail
from usascp_desktop.ui.widgets.record_list import words_of
from usascp_desktop.ui.widgets.switch import Switch
from usascp_desktop.ui.words import marked, tr

_SHOWN = {"commitment", "follow_up", "city", "person", "consultation", "code"}
_FILTERS = (
    ("all", marked("&All")),
    ("us", marked("&Ours")),
    ("them", marked("&Theirs")),
    ("late", marked("&Late")),
    ("tasks", marked("Tas&ks")),
)


class FollowUpsPage(QWidget):
    """Promises of both sides and our own tasks, the latest first. Ctrl+Enter settles one, Ctrl+N adds a task.

    The overview shows only what is open, in three short lists. All promises and all tasks are lists like every other;
    a letter typed in the overview filters there.
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("page")
        self.context = context
        self._owed: Owed | None = None
        self._wanted = self._sought = ""
        self._from: QWidget | None = None
        self.filter = "all"
        self.new = button(tr("&New task   Ctrl+N"), on_click=self.new_task, writes=True)
        self.new.setAccessibleName(tr("New task"))
        with_sign(self.new, "plus", context.theme)
        ways = (
            ("overview", tr("Overview"), "square-kanban"),
            ("commitment", tr("All promises"), "table"),
            ("follow_up", tr("All tasks"), "list-checks"),
        )
        self.switch = Switch(context.theme, ways, name=tr("How follow-ups are shown"))
        self.switch.choose("overview")
        self.title = PageTitle(tr("Follow-ups"), self.switch, self.new)
        self.tables = {"commitment": promise_list(context), "follow_up": task_list(context)}
        self.lists = {
            "us": EntryList(context.theme, tr("What we promised")),
            "them": EntryList(context.theme, tr("What they promised")),
            "tasks": EntryList(context.theme, tr("Our own tasks")),
        }
        self.cards = {
            "us": _card(tr("We promised"), self.lists["us"]),
            "them": _card(tr("They promised"), self.lists["them"]),
            "tasks": _card(tr("Our own tasks"), self.lists["tasks"]),
        }
        self.nothing = EmptyState(
            tr("Nothing is owed"),
            tr("Promises are made in consultations: > for ours, < for theirs. They wait here until kept."),
        )
        self.nothing.hide()
        self.detail = PromiseDetail(context)
        self.detail.setMinimumWidth(context.theme.px(360))
        self.detail.setMaximumWidth(context.theme.px(480))
        self.detail.hide()
        self._lay_out()
        self._connect()
        self._read()

    def show_record(self, row_id: str) -> None:
        """Show a promise or a task, whatever was filtered."""
        self._set_filter("all")
        self._wanted = row_id
        self._read()

    def refresh(self, changes: ChangeSet) -> None:
        """Show what was changed elsewhere."""
        if changes.records & _SHOWN:
            self._read()
        for one in self.tables.values():
            one.refresh(changes)
        if self.detail.isVisible():
            self.detail.refresh(changes)

    def show_as(self, name: str) -> None:
        """Show the ``overview``, all promises (``commitment``) or all tasks (``follow_up``)."""
        self.switch.choose(name)
        shown = self.tables.get(name, self.overview)
        self.stack.setCurrentWidget(shown)
        focus = self.lists["us"] if shown is self.overview else self.tables[name].table
        self.setFocusProxy(focus)
        focus.setFocus()
        if name in self.tables:
            self.tables[name].load()

    def new_task(self) -> None:
        """Add a task of our own and begin to write it."""
        self._set_filter("all")
        self.context.operations.write(
            lambda unit: follow_ups.add(unit, text=tr("New task")), label=follow_ups.ADD_LABEL, done=self.show_record
        )

    def settle(self, proof: str) -> None:
        """Note that what is shown was kept or done."""
        row_id = self.detail.row_id
        self.detail.keep()
        if self.detail.record == "commitment":
            on = self._today()
            self.context.operations.write(
                lambda unit: commitments.keep(unit, row_id, proof=proof or None, on=on),
                label=commitments.KEEP_LABEL,
                done=lambda _none: self._settled(tr("Noted as kept.")),
            )
        elif row_id:
            self.context.operations.write(
                lambda unit: follow_ups.complete(unit, row_id),
                label=follow_ups.COMPLETE_LABEL,
                done=lambda _none: self._settled(tr("Noted as done.")),
            )

    def drop(self) -> None:
        """Note that the promise shown was given up by agreement."""
        row_id = self.detail.row_id
        self.context.operations.write(
            lambda unit: commitments.drop(unit, row_id),
            label=commitments.DROP_LABEL,
            done=lambda _none: self._settled(tr("Dropped by agreement.")),
        )

    def _lay_out(self) -> None:
        self.chips = QButtonGroup(self)
        bar = row(spacing=8)
        for name, words in _FILTERS:
            chip = choice(
                tr(words),
                partial(self._set_filter, name),
                tip=tr("Show {0}").format(tr(words).replace("&", "").lower()),
            )
            chip.setAutoExclusive(True)  # told as a radio button: one of them is always on
            chip.setChecked(name == self.filter)
            self.chips.addButton(chip)
            chip.setObjectName(name)
            bar.addWidget(chip)
        bar.addStretch(1)
        promises = row(self.cards["us"], self.cards["them"], spacing=16)
        self.overview, self.stack = QWidget(), QStackedWidget()
        owed = column(spacing=16)
        owed.addLayout(promises, 3)
        owed.addWidget(self.cards["tasks"], 2)
        self.owed = QWidget()
        self.owed.setLayout(owed)
        lists = column(bar, self.owed, self.nothing, spacing=16)
        lists.setStretch(1, 1)
        lists.setStretch(2, 1)
        self.overview.setLayout(lists)
        for one in (self.overview, *self.tables.values()):
            self.stack.addWidget(one)
        panes = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        panes.setHandleWidth(16)
        panes.addWidget(self.stack)
        panes.addWidget(self.detail)
        panes.setStretchFactor(0, 1)
        page = column(self.title, spacing=16, margins=(24, 24, 24, 16))
        page.addWidget(panes, 1)
        self.setLayout(page)
        self.setFocusProxy(self.lists["us"])

    def _connect(self) -> None:
        for name, one in self.lists.items():
            record = "follow_up" if name == "tasks" else "commitment"
            one.selected.connect(partial(self._open, record, name=name))
            one.acted.connect(partial(self._act, record, name=name))
            one.typed.connect(partial(self._filter, record))
        for record, table in self.tables.items():
            table.selected.connect(partial(self._walked, record))
            table.opened.connect(partial(self._open_row, record))
            table.counted.connect(partial(self._found, record))
        self.switch.picked.connect(self.show_as)
        self.detail.settle.connect(self.settle)
        self.detail.drop.connect(self.drop)
        self.detail.closed.connect(self._close)
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self.new_task)
        finish = QShortcut(QKeySequence("Ctrl+Return"), self.detail)
        finish.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        finish.activated.connect(lambda: self.settle(self.detail.proof.text().strip()))
        QShortcut(QKeySequence("F6"), self).activated.connect(self._next_pane)

    def _today(self) -> dt.date:
        zone = self.context.settings.home_zone or self.context.workspace.identity.zone
        return Moment.now(zone).local().date()

    def _read(self) -> None:
        today = self._today()
        self.context.operations.read(lambda reader: owed_now(reader, today), done=self._show)

    def _show(self, owed: Owed) -> None:
        self._owed = owed
        only_late = self.filter == "late"
        promises = [one for one in owed.promises if one.late or not only_late]
        tasks = [one for one in owed.tasks if one.late or not only_late]
        entries = {
            "us": [promise_entry(one, owed) for one in promises if one.side == "us"],
            "them": [promise_entry(one, owed) for one in promises if one.side != "us"],
            "tasks": [task_entry(one, owed.today) for one in tasks],
        }
        self._show_whether(owed)
        for name, one in self.lists.items():
            one.show_entries(entries[name])
            self.cards[name].set_count(len(entries[name]))
            fits = self.filter in ("all", "late") or self.filter == name
            self.cards[name].setVisible(fits and bool(entries[name] or owed.promises or owed.tasks))
        late = sum(bool(one.late) for one in owed.promises) + sum(bool(one.late) for one in owed.tasks)
        ours = sum(1 for one in owed.promises if one.side == "us")
        self.title.say(
            tr("{0} late · {1} open of ours, {2} of theirs").format(
                f"{late:,}", f"{ours:,}", f"{len(owed.promises) - ours:,}"
            )
        )
        self._find_wanted(entries)

    def _show_whether(self, owed: Owed) -> None:
        """Say that nothing is owed where that is so; the keys are then with the way to a first task."""
        bare = not owed.promises and not owed.tasks
        held = any(one.hasFocus() for one in self.lists.values())
        self.owed.setVisible(not bare)
        self.nothing.setVisible(bare)
        if self.stack.currentWidget() is self.overview:
            self.setFocusProxy(self.new if bare else self.lists["us"])
        if bare and held:
            self.new.setFocus()

    def _find_wanted(self, entries: Mapping[str, Sequence[Entry]]) -> None:
        shown = self._wanted or (self.detail.row_id if self.detail.isVisible() and self.overview.isVisible() else "")
        for name, rows in entries.items():
            found = next((one for one in rows if one.id == shown), None)
            if found is None:
                continue
            if self._wanted:
                self.lists[name].select(shown)
                self.lists[name].setFocus()
                self._open("follow_up" if name == "tasks" else "commitment", shown, name)
            else:
                self.detail.state.setText(found.state)
            self._wanted = ""
            return
        if shown and not self._wanted:
            self._close()
        elif self._wanted:
            wanted, self._wanted = self._wanted, ""
            self.context.operations.read(lambda reader: _record_of(reader, wanted), done=self._show_settled(wanted))

    def _show_settled(self, row_id: str) -> Callable[[str], None]:
        """What is settled is not in the overview: show it among all."""

        def show(record: str) -> None:
            if record:
                table = self.tables[record]
                self._sought = row_id
                table.forget_filters()
                table.select(row_id)
                self.show_as(record)

        return show

    def _filter(self, record: str, text: str) -> None:
        self.show_as(record)
        self.tables[record].search.setFocus()
        self.tables[record].search.setText(text)

    def _found(self, record: str, _shown: int, _total: int) -> None:
        """Open what was looked for, now that its row is there."""
        if self._sought and self.tables[record].table.currentIndex().isValid():
            sought, self._sought = self._sought, ""
            self._open_row(record, sought)

    def _walked(self, record: str, row_id: str) -> None:
        if row_id:
            self._open_row(record, row_id)
        elif self.detail.record == record:
            self._close()

    def _open_row(self, record: str, row_id: str) -> None:
        """Show a row of a table; a task may be due at a moment instead of on a day."""
        table = self.tables[record]
        self._from = table.table
        found = table.model.row(max(0, table.table.currentIndex().row()))
        due = found.get("due") or (found["due_at"].local().date() if found.get("due_at") else None)
        today, over = self._today(), found.get("status") in table.filtered.closed["status"]
        late = (today - due).days if due is not None and due < today and not over else 0
        words = words_of(found, "status") if over else standing(due, late, today)[0]
        self.detail.keep()
        self.detail.show()
        self.detail.show_record(record, row_id, state=words)

    def _open(self, record: str, row_id: str, name: str) -> None:
        self._from = self.lists[name]
        for other, one in self.lists.items():
            if other != name:
                one.clearSelection()
        entry = next(one for one in self.lists[name].entries.entries if one.id == row_id)
        self.detail.keep()
        self.detail.show()
        self.detail.show_record(record, row_id, state=f"{entry.state} · {entry.line}")

    def _act(self, record: str, row_id: str, name: str) -> None:
        self._open(record, row_id, name)
        if record == "commitment":
            self.detail.proof.setFocus()
        else:
            self.settle("")

    def _close(self) -> None:
        if self.detail.isVisible():
            self.detail.hide()
            (self._from or self).setFocus()

    def _settled(self, words: str) -> None:
        undo = self.context.operations.undo
        self.context.notices.say(words, action=tr("Undo"), on_action=lambda: undo())

    def _set_filter(self, name: str) -> None:
        self.filter = name
        for chip in self.chips.buttons():
            chip.setChecked(chip.objectName() == name)
        if self._owed is not None:
            self._show(self._owed)

    def _next_pane(self) -> None:
        if self.detail.isVisible() and not self.detail.isAncestorOf(self.focusWidget() or self):
            (self.detail.proof if self.detail.proof.isVisible() else self.detail.done).setFocus()
            return
        shown: list[QWidget] = [one for one in self.lists.values() if one.isVisible()]
        shown += [one.table for one in self.tables.values() if one.isVisible()]
        if shown:
            shown[0].setFocus()


def _card(title: str, rows: EntryList) -> Card:
    made = Card(title, count=0)
    made.body.addWidget(rows)
    return made


def _record_of(reader: Reader, row_id: str) -> str:
    """Return which of the two kinds an id is of, "" if it is gone."""
    return next((record for record in ("commitment", "follow_up") if reader.exists(record, row_id)), "")

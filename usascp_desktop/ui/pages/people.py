"""People and organisations: whom we meet and where they belong, each list with one of them open beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from usascp_desktop.records import Record
from usascp_desktop.records.people import Organization, Person
from usascp_desktop.services import duplicates, records
from usascp_desktop.store.queries import Row
from usascp_desktop.store.unit_of_work import ChangeSet
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.models.id_table import Column
from usascp_desktop.ui.widgets.basics import EmptyState, PageTitle, button, column, with_sign
from usascp_desktop.ui.widgets.person_detail import OrganizationDetail, PersonDetail
from usascp_desktop.ui.widgets.record_list import RecordList, field_column, words_of
from usascp_desktop.ui.widgets.switch import Switch
from usascp_desktop.ui.words import marked, tr

_DETAIL, _SIDE, _WIDEST, _LEAST_LIST = (380, 520), 24, 16_777_215, 560
_WORDS = {
    "person": marked(
        "Everybody you meet: counterparts, hosts, interpreters, providers. Lines marked with @ in a consultation"
        " become people in its review."
    ),
    "organization": marked("Offices, utilities, agencies and companies, on either side. People belong to them."),
}


class PeoplePage(QWidget):
    """People and organisations. Ctrl+N adds one, Delete deletes one (both can be undone), F6 changes between panes."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("page")
        self.context = context
        new = button(tr("&New person   Ctrl+N"), kind="primary", on_click=self.new, writes=True)
        new.setAccessibleName(tr("New person"))
        with_sign(new, "plus", context.theme, "on_accent")
        self.new_button = new
        ways = (("person", tr("People"), "users"), ("organization", tr("Organisations"), "building-2"))
        self.switch = Switch(context.theme, ways, name=tr("People or organisations"))
        self.switch.choose("person")
        self.switch.picked.connect(self._switch)
        self.title = PageTitle(tr("People"), self.switch, new)
        self.panes = {
            "person": _Pane(context, "person", self),
            "organization": _Pane(context, "organization", self),
        }
        self.stack = QStackedWidget()
        for pane in self.panes.values():
            self.stack.addWidget(pane)
        page = column(self.title, spacing=16, margins=(24, 24, 24, 16))
        page.addWidget(self.stack, 1)
        self.setLayout(page)
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self.new)
        QShortcut(QKeySequence("F6"), self).activated.connect(lambda: self.pane.next_pane())
        self.setFocusProxy(self.panes["person"].list.table)

    @property
    def pane(self) -> _Pane:
        """The list that is shown, with what is open beside it."""
        return list(self.panes.values())[self.stack.currentIndex()]

    def show_record(self, row_id: str) -> None:
        """Show a person or an organisation; one that was merged into another shows that one."""
        self.context.operations.read(
            lambda reader: next(
                (
                    (name, duplicates.resolve(reader, name, row_id))
                    for name in ("person", "organization")
                    if reader.exists(name, row_id)
                ),
                (None, row_id),
            ),
            done=lambda found: self.show_one(*found),
        )

    def show_one(self, record: str | None, row_id: str) -> None:
        """Show one record of a kind; None says that it is gone."""
        if record is None:
            self.context.notices.say(tr("This record is no longer here."))
            return
        self._switch(record)
        self.pane.show_record(row_id)
        self.pane.list.table.setFocus()

    def refresh(self, changes: ChangeSet) -> None:
        """Show what was changed elsewhere."""
        for pane in self.panes.values():
            pane.refresh(changes)

    def new(self) -> None:
        """Add one of the kind shown and begin to write it."""
        self.pane.new()

    def say(self, line: str) -> None:
        """Write the line under the title."""
        self.title.say(line)

    def _switch(self, record: str) -> None:
        self.switch.choose(record)
        self.stack.setCurrentWidget(self.panes[record])
        word = tr(self.pane.kind.singular).lower()
        self.new_button.setText(tr("&New {0}   Ctrl+N").format(word))
        self.new_button.setAccessibleName(tr("New {0}").format(word))
        self.title.title.setText(tr(self.pane.kind.plural))
        self.setFocusProxy(self.pane.list.table)
        self.pane.count()
        if not self.pane.loaded:
            self.pane.load()


class _Pane(QWidget):
    """One of the two lists with its filter and its detail."""

    def __init__(self, context: Context, record: str, page: PeoplePage) -> None:
        super().__init__()
        self.context, self.page, self.record = context, page, record
        self.kind: type[Record] = Person if record == "person" else Organization
        self.loaded = record == "person"
        self._shown = (0, 0)
        word = tr(self.kind.singular).lower()
        first = button(tr("Add the &first {0}").format(word), on_click=self.new, writes=True)
        empty = EmptyState(tr("No {0} yet").format(tr(self.kind.plural).lower()), tr(_WORDS[record]), first)
        order = ("display_name",) if record == "person" else ("name",)
        columns = _people_columns() if record == "person" else _organization_columns()
        self.list = RecordList(context, record, columns, order=order, empty=empty)
        self.detail: PersonDetail | OrganizationDetail
        self.detail = PersonDetail(context) if record == "person" else OrganizationDetail(context)
        self.detail.setMinimumWidth(context.theme.px(_DETAIL[0]))
        self.detail.setMaximumWidth(context.theme.px(_DETAIL[1]))
        self.detail.hide()
        self.splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self.splitter.setHandleWidth(16)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.detail)
        self.splitter.setStretchFactor(0, 1)
        self.setLayout(column(self.splitter))
        self._connect()
        if self.loaded:
            self.load()

    def load(self) -> None:
        """Find the rows for the first time."""
        self.loaded = True
        self.list.load()

    def show_record(self, row_id: str) -> None:
        """Show one, whatever the filter was."""
        self.list.forget_filters()
        self.list.select(row_id)
        self.list.load(())
        self._open(row_id)

    def refresh(self, changes: ChangeSet) -> None:
        """Show what was changed elsewhere."""
        if self.loaded:
            self.list.refresh(changes)
        if self.detail.row_id and not self.detail.isHidden():
            self.detail.refresh(changes)

    def new(self) -> None:
        """Add one and begin to write it."""
        self.list.forget_filters()
        self.context.operations.write(
            lambda unit: unit.add(self.kind, {}),
            label=records.label(records.ADD_LABEL, self.record),
            done=self._made,
        )

    def next_pane(self) -> None:
        """Go from the list to what is open, or back."""
        editor = self.detail.form.editors.get(self.kind.title_field)
        if self.list.isAncestorOf(self.focusWidget() or self) and self.detail.isVisible() and editor is not None:
            editor.widget.setFocus()
        else:
            self.list.table.setFocus()

    def count(self) -> None:
        """Say how many there are."""
        shown, total = self._shown
        self.page.say(
            tr("{0} noted").format(f"{total:,}")
            if shown == total
            else tr("{0} of {1} shown").format(f"{shown:,}", f"{total:,}")
        )

    def _connect(self) -> None:
        self.list.selected.connect(self._walked)
        self.list.opened.connect(lambda row_id: self._open(row_id, write=True))
        self.list.counted.connect(self._counted)
        self.detail.closed.connect(self._close)
        self.detail.delete.connect(self.list.delete)
        self.detail.opened.connect(self.page.show_one)
        leave = QShortcut(QKeySequence("Escape"), self.list.table)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self._close)

    def _counted(self, shown: int, total: int) -> None:
        self._shown = (shown, total)
        if self.page.stack.currentWidget() is self:
            self.count()

    def _walked(self, row_id: str) -> None:
        if not row_id or self._fits_both() or self.detail.isVisible():
            self._open(row_id)

    def _open(self, row_id: str, *, write: bool = False) -> None:
        if not row_id:
            self._close()
            return
        self.detail.show()
        self._fit()
        self.detail.show_record(row_id, write=write)

    def _close(self) -> None:
        if not self.detail.isHidden():
            self.detail.form.keep()
            self.detail.hide()
            self._fit()
            self.list.table.setFocus()

    def _fits_both(self) -> bool:
        both = self.context.theme.px(_LEAST_LIST) + self.detail.minimumWidth() + self.splitter.handleWidth()
        return both <= self.page.contentsRect().width() - 2 * _SIDE

    def _fit(self) -> None:
        """Give the one that is open the whole page where the two do not fit beside each other."""
        alone = not self.detail.isHidden() and not self._fits_both()
        self.detail.setMaximumWidth(_WIDEST if alone else self.context.theme.px(_DETAIL[1]))
        self.list.setVisible(not alone)

    def _made(self, row_id: str) -> None:
        self.list.select(row_id)
        self.list.load(())
        self._open(row_id, write=True)


def _people_columns() -> tuple[Column, ...]:
    return (
        Column("display_name", tr("Name"), _named, width=180, tooltip=_named),
        field_column("person", "native_name", head=tr("Local name"), width=176),
        field_column("person", "organization", width=236),
        Column("consent", tr("Consent"), _consent, width=204, tooltip=_consent),
        field_column("person", "title", head=tr("Title"), width=190),
    )


def _organization_columns() -> tuple[Column, ...]:
    return (
        Column("name", tr("Name"), _named, width=260, tooltip=_named),
        field_column("organization", "native_name", width=150),
        field_column("organization", "kind", width=150),
        field_column("organization", "city", width=120),
        field_column("organization", "side", width=110),
    )


def _named(value: object, row_of: Row) -> str:
    return str(value or row_of.get("native_name") or tr("No name yet"))


def _consent(value: object, row_of: Row) -> str:
    return words_of(row_of, "consent") if value else tr("Not asked yet")
